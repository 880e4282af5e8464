//! Documents: what the engine decides to bill, line by line, with the trace of each.
//! Knows invoices and credit notes as values; must not know numbers' storage, JSON or PDF.

use calendar::{CivilDate, Instant, Period, Share};
use ids::{CatalogKey, InvoiceId, SubscriptionId};
use money::{Currency, Money, Ratio, Rounding};
use pricing::{DimensionValues, RatingTrace};

use crate::billed::{LineKind, LineRef, LineSubject};
use crate::facts::TaxAnswer;

/// Most lines one document may have.
pub const LINES_PER_INVOICE_MAX: usize = 5_000;

/// The cause of a document: a second run finds the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct InvoiceKey {
    /// Whose.
    pub subscription: SubscriptionId,
    /// The boundary or change that made it due.
    pub due: Instant,
    /// How many documents of this subscription come before it for the same instant.
    pub sequence: u32,
}

/// Which kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DocumentKind {
    /// Owed by the customer.
    Invoice,
    /// Owed to the customer; its amounts are negative.
    CreditNote,
}

impl DocumentKind {
    /// The code it is kept and written with.
    pub const fn code(self) -> &'static str {
        match self {
            DocumentKind::Invoice => "invoice",
            DocumentKind::CreditNote => "credit_note",
        }
    }

    /// The kind that has a code.
    pub fn from_code(code: &str) -> Option<DocumentKind> {
        [DocumentKind::Invoice, DocumentKind::CreditNote].into_iter().find(|kind| kind.code() == code)
    }
}

/// A document before it has a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its id, made of its key.
    pub id: InvoiceId,
    /// Its cause.
    pub key: InvoiceKey,
    /// Which kind.
    pub kind: DocumentKind,
    /// One currency.
    pub currency: Currency,
    /// The earliest and latest moment its lines speak of.
    pub period: Period,
    /// Its lines, numbered from 1.
    pub lines: Vec<Line>,
    /// Tax per group.
    pub taxes: Vec<TaxGroup>,
    /// Sum of lines.
    pub net: Money,
    /// Sum of taxes.
    pub tax: Money,
    /// Net + tax.
    pub total: Money,
    /// Dated in the seller's zone.
    pub issued_on: CivilDate,
    /// To be paid by.
    pub due_on: CivilDate,
}

/// One line: a price × a service period × a value of its dimensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// 1-based.
    pub number: u32,
    /// What kind.
    pub kind: LineKind,
    /// What it is about.
    pub subject: LineSubject,
    /// What people read.
    pub description: String,
    /// The uncut grid period.
    pub full: Period,
    /// The span it pays for, half-open.
    pub service: Period,
    /// Its dimension values.
    pub dimensions: DimensionValues,
    /// Its quantity.
    pub quantity: Ratio,
    /// What a unit is called.
    pub unit: Option<String>,
    /// Net amount.
    pub amount: Money,
    /// How it is taxed.
    pub tax_category: CatalogKey,
    /// Which of the document's `taxes` it belongs to, counted from 0. A credit keeps the answer of the
    /// line it takes back, so the category alone does not say.
    pub tax_group: u32,
    /// Its share of its group's tax.
    pub tax: Money,
    /// The earlier line it extends or credits.
    pub extends: Option<LineRef>,
    /// How the amount came about.
    pub trace: LineTrace,
}

/// How a line's amount came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineTrace {
    /// round(full amount × share up to `to`) − round(full amount × share up to `from`).
    Share {
        /// The exact amount of one full period and how it was rated.
        rated: RatingTrace,
        /// Exact amount of the full period.
        full_amount: Ratio,
        /// Share of the full period up to the span's start.
        from: Share,
        /// Share of the full period up to the span's end.
        to: Share,
        /// Which rounding.
        rounding: Rounding,
    },
    /// A price counted in civil days: round(exact up to the span's end) − round(exact up to its start),
    /// both from the start of the full period.
    Days {
        /// How the days up to the span's end were rated.
        rated: RatingTrace,
        /// Exact amount of the days from the full period's start to the span's end.
        exact: Ratio,
        /// Exact amount of the days from the full period's start to the span's start.
        exact_before: Ratio,
        /// Which rounding.
        rounding: Rounding,
    },
    /// round(rated) − over maximum − billed before.
    Usage {
        /// How it was rated.
        rated: RatingTrace,
        /// The exact amount.
        exact: Ratio,
        /// Rounded once.
        rounded: Money,
        /// What the maximum took off (≥ 0).
        over_maximum: Money,
        /// What earlier documents billed for the same period and dimensions.
        billed_before: Money,
        /// Which rounding.
        rounding: Rounding,
        /// How many events.
        event_count: u64,
        /// Over which events.
        events_hash: [u8; 32],
    },
    /// minimum − counted − billed before.
    Minimum {
        /// The minimum for this (part) period.
        minimum: Money,
        /// What the price's lines came to.
        counted: Money,
        /// What earlier documents billed towards it.
        billed_before: Money,
    },
    /// round(quantity × unit price).
    OneOff {
        /// Exact.
        exact: Ratio,
        /// Which rounding.
        rounding: Rounding,
    },
}

/// One tax group: category and rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxGroup {
    /// What was answered.
    pub answer: TaxAnswer,
    /// Sum of the group's lines.
    pub net: Money,
    /// round(net × rate), once.
    pub tax: Money,
}

/// Whether a planned document is issued now or waits for late usage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readiness {
    /// Issue it now.
    Ready,
    /// A draft until then; each run replaces it.
    DraftUntil(Instant),
}

/// One document of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedDocument {
    /// Now or later.
    pub readiness: Readiness,
    /// The document.
    pub document: Document,
}

/// What a billing run decides for one subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillingPlan {
    /// Documents in order of due instant.
    pub documents: Vec<PlannedDocument>,
    /// When to look again, if ever: after `as_of`.
    pub next_due: Option<Instant>,
    /// Once the ready documents are issued, cells ending at or before this need no further look
    /// unless a fact or an event of theirs moves.
    pub settled_before: Option<Instant>,
}
