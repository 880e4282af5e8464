//! The renderer: what an invoice says in, e-invoice XML, PDF and HTML out.
//!
//! Knows what stands on an invoice, how its amounts sum, and the forms that tax offices and buyers read. Must not know
//! how anything was rated, where it is kept, or who sends it.

mod complete;
pub mod einvoice;
pub mod file;
mod invoice;
mod party;
mod tax;
pub mod unit;

pub use complete::{Draft, DraftAdjustment, DraftDiscount, DraftLine, IncompleteInvoice, Reduction};
pub use invoice::{
    Adjustment, AdjustmentKind, Days, Discount, Invoice, Kind, LINES_MAX, Line, Preceding, References, Sums,
};
pub use party::{Account, Address, Contact, DirectDebit, ElectronicAddress, Party, Payment};
pub use tax::{Tax, TaxCategory, TaxGroup};
