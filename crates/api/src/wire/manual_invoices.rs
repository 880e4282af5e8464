//! Invoices that people write, on the wire.
//! Knows the form that `records` reads; must not know what lines come to.

use money::Currency;
use operations::manual_invoices::{ManualDraft, ManualInvoice};
use records::Form;
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::instalments::WrittenInstalmentForm;
use super::prices::NumberOrFraction;

/// An invoice to be written.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "customer": "acme", "currency": "EUR", "purchase_order": "PO-7",
    "lines": [
        {"description": "Workshop", "quantity": "2", "unit": "day", "unit_price": "900.00",
            "period": {"first": "2026-03-02", "last": "2026-03-03"}},
        {"description": "Travel", "unit_price": "184.50"}
    ]
}))]
pub struct NewInvoice {
    /// Who is billed, by id or external key; nobody else may pay for it.
    pub customer: String,
    /// In which currency.
    #[schema(example = "EUR")]
    pub currency: String,
    /// Whether it is issued at once; a draft if it is left out.
    pub issue: Option<bool>,
    /// Its lines, in order; at most 5,000.
    pub lines: Vec<WrittenLine>,
    /// What it says beside them.
    pub memo: Option<String>,
    /// The order of the customer that it answers; the customer's own if it is left out.
    pub purchase_order: Option<String>,
    /// To be paid by, not before the day of issue; the customer's or the seller's days after that if it is left out.
    #[schema(format = Date)]
    pub due_on: Option<String>,
    /// The parts in which its total is paid, in order of their days; at most 24, and then no `due_on`.
    pub instalments: Option<Vec<WrittenInstalmentForm>>,
}

/// An invoice to be written, as read.
#[derive(Debug, Clone)]
pub struct InvoiceRead {
    /// Who is billed, by id or external key.
    pub customer: String,
    /// In which currency.
    pub currency: Currency,
    /// Whether it is issued at once.
    pub issue: bool,
    /// What is billed.
    pub written: ManualInvoice,
}

/// What a person writes of an invoice.
#[derive(Debug, Clone, ToSchema)]
pub struct WrittenInvoice {
    /// Its lines, in order; at most 5,000.
    pub lines: Vec<WrittenLine>,
    /// What it says beside them.
    pub memo: Option<String>,
    /// The order of the customer that it answers; the customer's own if it is left out.
    pub purchase_order: Option<String>,
    /// To be paid by, not before the day of issue; the customer's or the seller's days after that if it is left out.
    #[schema(format = Date)]
    pub due_on: Option<String>,
    /// The parts in which its total is paid, in order of their days; at most 24, and then no `due_on`.
    pub instalments: Option<Vec<WrittenInstalmentForm>>,
}

/// A line that a person writes.
#[derive(Debug, Clone, ToSchema)]
pub struct WrittenLine {
    /// What people read; at most 500 characters.
    pub description: String,
    /// How many, zero or more; 1 if it is left out.
    pub quantity: Option<NumberOrFraction>,
    /// What one is called.
    #[schema(example = "day")]
    pub unit: Option<String>,
    /// How much each costs before tax, zero or more; what the quantity comes to is rounded to the currency's decimals.
    #[schema(example = "900.00")]
    pub unit_price: String,
    /// How it is taxed; `standard` if it is left out.
    pub tax_category: Option<String>,
    /// What days it is for, in the seller's zone; the day of issue if it is left out.
    pub period: Option<WrittenDays>,
}

/// The days that a line is for, both included.
#[derive(Debug, Clone, ToSchema)]
pub struct WrittenDays {
    /// The first.
    #[schema(format = Date)]
    pub first: String,
    /// The last.
    #[schema(format = Date)]
    pub last: String,
}

/// A draft that is no more.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = DiscardedDraft)]
pub struct DiscardedBody {
    /// Its id.
    pub id: String,
    /// Whom it would have billed.
    pub customer: String,
    /// `discarded`.
    pub state: &'static str,
}

impl NewInvoice {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<InvoiceRead> {
        let customer =
            table.required("customer", "write who is billed: an id or external key", scalars::text);
        let currency = table.required("currency", "write the currency, such as \"EUR\"", scalars::currency);
        let issue = table.setting("issue", scalars::truth);
        let written = ManualInvoice::read_fields(table);
        Some(InvoiceRead { customer: customer?, currency: currency?, issue, written: written? })
    }
}

impl WrittenInvoice {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<ManualInvoice> {
        ManualInvoice::read_fields(table)
    }
}

impl DiscardedBody {
    /// Of a draft.
    pub fn of(draft: &ManualDraft) -> DiscardedBody {
        let (id, customer) = (draft.id.to_string(), draft.customer.to_string());
        DiscardedBody { id, customer, state: "discarded" }
    }
}
