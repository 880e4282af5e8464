//! The engine: facts and a moment become a plan of what is owed minus what was billed.
//! Knows prices, subscriptions and documents as values; must not know SQL, JSON, the clock or any provider.
//!
//! The way of the data: [`SubscriptionFacts`] → `needs` (which usage to read) → measurements
//! → `bill` → [`BillingPlan`] → `entry_of` (the balanced ledger entry of each issued document).

pub mod billed;
pub mod document;
pub mod facts;

mod anchors;
mod cells;
mod coverage;
mod documents;
mod engine;
mod entries;
mod fee;
mod identity;
mod metered;
mod minimums;
mod one_offs;
mod pending;
mod recurring;
mod refused;
mod run;
mod settled;
mod settlement;
mod standing;
mod status;
mod stretches;
mod tax;
mod usage_cells;

pub use billed::{BilledLine, LineKind, LineRef, LineSubject, PriceRef};
pub use document::{
    BillingPlan, Document, DocumentKind, InvoiceKey, LINES_PER_INVOICE_MAX, Line, LineTrace, PlannedDocument,
    Readiness, TaxGroup,
};
pub use engine::{CellKey, Due, Measurements, UsageNeed, bill, bill_now, needs, next_due, period_end};
pub use entries::{EntryRefused, entry_of};
pub use facts::{
    Change, Customer, OneOff, Proration, Seller, SubscriptionFacts, TaxAnswer, TaxRow, TaxTable, Timeline,
    TimelineFact, TimelineRefused,
};
pub use identity::invoice_id;
pub use refused::{BillRefused, PeriodEndRefused};
pub use settlement::{OpenAmounts, Settlement, credited_documents, settle};
pub use status::{Status, status};
pub use tax::NO_TAX;
pub use usage_cells::usage_cells;
