//! The renderer: what an invoice says in, e-invoice XML, PDF and HTML out.
//!
//! Knows what stands on an invoice, how its amounts sum, and the forms that tax offices and buyers read; of what was
//! billed it knows the documents as values. Must not decide any amount, nor know where it is kept, or who sends it.

mod complete;
pub mod einvoice;
pub mod file;
pub mod html;
mod invoice;
pub mod issued;
mod letter;
mod locale;
mod paper;
mod party;
mod payment;
mod sample;
mod sheet;
mod tax;
pub mod unit;
mod usage;
mod words;

pub use billing::{Accent, Brand, Logo, LogoFormat, Template};
pub use complete::{Draft, DraftAdjustment, DraftDiscount, DraftLine, IncompleteInvoice, Reduction};
pub use invoice::{
    Adjustment, AdjustmentKind, Days, Discount, Head, Invoice, Item, Kind, Line, LinesFile, Preceding,
    Prices, References, Sums, SupportingFile,
};
pub use letter::{LETTER_VERSION, Letter, built_in_words};
pub use locale::Locale;
pub use paper::{LaysOut, NotLaidOut, Paper, Printing};
pub use party::{Account, Address, Contact, DirectDebit, ElectronicAddress, Party, Payment};
pub use payment::{SwissBill, sepa_transfer, swiss_bill, swiss_bill_doubt};
pub use sample::sample;
pub use sheet::{PaymentCode, Row, Sheet, Sum};
pub use tax::{Tax, TaxCategory, TaxGroup, TaxPart};
pub use usage::{CHART_HEIGHT, Chart, Usage, UsageOf, UsageSheet};
pub use words::Words;
