//! What was billed: the issued lines that owed amounts are compared with.
//! Knows which cell a line pays for and what it was computed from; must not know documents as a whole.

use std::fmt;

use calendar::Period;
use ids::{CatalogKey, ChangeId, CustomerId, DiscountId, GrantId, InvoiceId, OneOffId, PlanVersionId};
use money::{Money, MoneyRefused, Ratio};
use pricing::DimensionValues;

use crate::facts::CommitmentRef;

/// A line of an issued document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineRef {
    /// The document.
    pub document: InvoiceId,
    /// 1-based number on it.
    pub line: u32,
}

impl fmt::Display for LineRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.document, self.line)
    }
}

/// A price of a plan version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PriceRef {
    /// Of which version.
    pub plan_version: PlanVersionId,
    /// Which price.
    pub price: CatalogKey,
}

/// What a line is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineSubject {
    /// A price over (part of) a period.
    Price(PriceRef),
    /// A one-off charge.
    OneOff(OneOffId),
    /// A commitment's true-up or overage.
    Commitment(CommitmentRef),
    /// A purchase of credits.
    Grant(GrantId),
}

/// What kind of line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineKind {
    /// A time-based fee, in advance or in arrears.
    Recurring,
    /// Metered usage of a period.
    Usage,
    /// What a period's minimum adds.
    Minimum,
    /// A one-off charge.
    OneOff,
    /// What a commitment adds: its true-up, or overage.
    Commitment,
    /// Credits bought.
    Purchase,
    /// Takes back (part of) an earlier recurring line; its amount is negative.
    Credit,
    /// A person's goodwill: part of an earlier line that is neither owed nor ever billed again.
    Concession,
    /// An earlier line of an invoice that is void, with its sign turned: neither of them counts as billed.
    Cancellation,
}

/// The one code table of kinds of lines.
const KINDS: [(LineKind, &str); 9] = [
    (LineKind::Recurring, "recurring"),
    (LineKind::Usage, "usage"),
    (LineKind::Minimum, "minimum"),
    (LineKind::OneOff, "one_off"),
    (LineKind::Commitment, "commitment"),
    (LineKind::Purchase, "purchase"),
    (LineKind::Credit, "credit"),
    (LineKind::Concession, "concession"),
    (LineKind::Cancellation, "cancellation"),
];

impl LineKind {
    /// The code it is kept and written with.
    pub fn code(self) -> &'static str {
        let found = KINDS.iter().find(|(kind, _)| *kind == self);
        found.map(|(_, code)| *code).expect("each kind stands in the table")
    }

    /// The kind that has a code.
    pub fn from_code(code: &str) -> Option<LineKind> {
        KINDS.iter().find(|(_, known)| *known == code).map(|(kind, _)| *kind)
    }
}

/// One issued line, as far as later bills need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BilledLine {
    /// Where it stands.
    pub at: LineRef,
    /// What kind it is.
    pub kind: LineKind,
    /// What it is about.
    pub subject: LineSubject,
    /// The uncut grid period its share was counted in.
    pub full: Period,
    /// The span it pays for.
    pub service: Period,
    /// Its dimension values.
    pub dimensions: DimensionValues,
    /// Time-based: the count it was computed with.
    pub quantity: Ratio,
    /// The fact that set the price it was computed with, where that is not the plan's own.
    pub overridden: Option<ChangeId>,
    /// Whether a change charged it whole.
    pub whole: bool,
    /// The line discounts it was computed with, in order.
    pub discounts: Vec<DiscountId>,
    /// Its amount after line discounts, negative for credits.
    pub amount: Money,
    /// What its amount is less than its price by, for what was conceded of earlier lines over its time.
    pub conceded: Money,
    /// Its part of its document's discounts.
    pub off_document: Money,
    /// What each of them took off it, in the order applied; they sum to `off_document`.
    pub document_discounts: Vec<(DiscountId, Money)>,
    /// What credits that apply before tax paid of it.
    pub by_credits: Money,
    /// Its tax category and the answer's rate live on its document; its share of the tax.
    pub tax: Money,
    /// The tax answer it was taxed by; it says whether the amounts have the tax in them.
    pub tax_answer: crate::facts::TaxAnswer,
    /// The earlier line it extends or credits.
    pub extends: Option<LineRef>,
    /// The facts version, of its subscription's customer, that its document was made from.
    pub made_from: i64,
    /// Whom it was billed to; none where that is whoever pays in the account that it is given with.
    pub billed_to: Option<CustomerId>,
}

impl BilledLine {
    /// What is taxed of it: as [`Line::taxable`](crate::Line::taxable).
    pub(crate) fn taxable(&self) -> Result<Money, MoneyRefused> {
        self.amount.checked_sub(self.off_document)?.checked_sub(self.by_credits)
    }

    /// The same with its tax, which may be in it already.
    pub(crate) fn gross(&self) -> Result<Money, MoneyRefused> {
        let taxable = self.taxable()?;
        if self.tax_answer.included { Ok(taxable) } else { taxable.checked_add(self.tax) }
    }
}
