//! Waiting documents: who is asked before one is issued, what a person says of one meanwhile, and what was seen of it.
//! Knows causes, terms and what a document says; must not know how a line came about, nor who may approve.

use std::collections::BTreeSet;

use calendar::{CivilDate, Instant};
use ids::InvoiceId;
use pricing::CreditTo;

use crate::document::{BillingPlan, ByHand, DocumentKind, DocumentOwner, Line, Readiness};
use crate::facts::{AccountFacts, Customer, Seller};
use crate::manual::{ManualLine, ManualRefused, line_of};
use crate::pending::{Class, Pending, Rank};
use crate::refused::BillRefused;

/// After how many days a document that waits for approval is told, where its seller says nothing.
pub const APPROVAL_DAYS: u32 = 7;
/// Most days that a seller may say.
pub const APPROVAL_DAYS_MAX: u32 = 366;
/// Most lines that a person adds to one document.
pub const DRAFT_LINES_MAX: usize = 200;

/// Whether documents of runs wait until somebody approves them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Approval {
    /// They do not.
    #[default]
    None,
    /// They do.
    Required,
}

impl Approval {
    /// Each with its code.
    pub const CODES: [(&'static str, Approval); 2] =
        [("none", Approval::None), ("required", Approval::Required)];

    /// What holds for documents of a seller to whoever pays: the customer's own word before the seller's.
    pub fn of(seller: &Seller, payer: &Customer) -> Approval {
        payer.more.approval.unwrap_or(seller.more.approval)
    }
}

/// What a person said of a document that waits; nothing computed is touched by it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DraftSaid {
    /// What it says beside its lines.
    pub memo: Option<String>,
    /// The order of the customer that it answers; the customer's own where nothing is said.
    pub purchase_order: Option<String>,
    /// By when it is to be paid; as terms have it where nothing is said.
    pub pay: Option<PayBy>,
    /// Lines of one's own, behind what was computed; at most [`DRAFT_LINES_MAX`], and none on a credit note.
    pub lines: Vec<ManualLine>,
    /// Whether it waits until somebody approves it, whatever seller and customer ask for.
    pub hold: bool,
}

/// By when an invoice is to be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayBy {
    /// A day; the day of issue where that comes later.
    On(CivilDate),
    /// So many days after issue.
    Within(u32),
}

impl PayBy {
    /// The day, of an invoice that is issued on one.
    ///
    /// Within 14 days of 1 March is 15 March; on 10 March is 12 March of what is issued then.
    pub fn due_on(self, issued_on: CivilDate) -> CivilDate {
        match self {
            PayBy::On(day) => day.max(issued_on),
            PayBy::Within(days) => issued_on.plus_days(i64::from(days)),
        }
    }
}

/// Why something cannot be said of a document that waits, in the order in which it is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SaidRefused {
    /// Lines on a credit note.
    #[error("nothing is billed on a credit note; write an invoice for it")]
    LinesOfCreditNote,
    /// A day to pay a credit note by.
    #[error("a credit note is not paid by a day; leave it out")]
    PaidCreditNote,
    /// A day to pay by that is over.
    #[error(
        "it cannot be paid by {day}, which has passed; write {today} or a later day, or `net_days` after issue"
    )]
    Passed {
        /// The day.
        day: CivilDate,
        /// The day of now, in the seller's zone.
        today: CivilDate,
    },
}

impl SaidRefused {
    /// The name that it is about.
    pub const fn place(self) -> &'static str {
        match self {
            SaidRefused::LinesOfCreditNote => "lines",
            SaidRefused::PaidCreditNote | SaidRefused::Passed { .. } => "due_on",
        }
    }
}

impl DraftSaid {
    /// Refuses what cannot be said of a document of a kind on a day. What was said before stands: a day to pay by that has passed
    /// since keeps nobody from saying something else.
    ///
    /// # Errors
    /// As [`SaidRefused`].
    pub fn check(
        &self,
        before: &DraftSaid,
        (kind, today): (DocumentKind, CivilDate),
    ) -> Result<(), SaidRefused> {
        if kind == DocumentKind::CreditNote && !self.lines.is_empty() {
            return Err(SaidRefused::LinesOfCreditNote);
        }
        if kind == DocumentKind::CreditNote && self.pay.is_some() {
            return Err(SaidRefused::PaidCreditNote);
        }
        match self.pay {
            Some(PayBy::On(day)) if self.pay != before.pay && day < today => {
                Err(SaidRefused::Passed { day, today })
            }
            _ => Ok(()),
        }
    }

    /// What the document says of it beside its lines, if anything.
    pub(crate) fn noted(&self) -> Option<ByHand> {
        let (memo, purchase_order) = (self.memo.clone(), self.purchase_order.clone());
        (memo.is_some() || purchase_order.is_some()).then_some(ByHand::Noted { memo, purchase_order })
    }
}

/// The lines that a person added to an invoice that waits, each for the day on which it is due where it says none.
pub(crate) fn own_lines(
    account: &AccountFacts,
    (id, owner, due): (InvoiceId, DocumentOwner, Instant),
    issued_on: CivilDate,
) -> Result<Vec<Pending>, BillRefused> {
    let Some(said) = account.drafts_said.get(&id) else { return Ok(Vec::new()) };
    let day = account.seller.zone.day_of(due);
    let own = (1_u32..).zip(&said.lines).map(|(number, written)| {
        let line = line_of(account, written, (id, day, number));
        let line = line.and_then(|line| rated(&account.seller, (line, number), issued_on));
        let line = line.map_err(|why| BillRefused::DraftLine { draft: id, why: Box::new(why) })?;
        Ok(Pending {
            due,
            found: None,
            wait: None,
            owner,
            run: None,
            rank: Rank {
                from: line.service.start(),
                class: Class::OneOff,
                order: (u32::MAX, number),
                step: 1,
            },
            reverses: None,
            plan: None,
            tax_included: false,
            credit_to: CreditTo::default(),
            burns: Vec::new(),
            slices: Vec::new(),
            line: Box::new(line),
        })
    });
    own.collect()
}

/// Refuses a line whose tax category has left the rates of its seller, which would be billed without tax. Rules refuse what
/// they do not know themselves, and a seller without any rates charges none.
fn rated(seller: &Seller, (line, number): (Line, u32), on: CivilDate) -> Result<Line, ManualRefused> {
    let rows = &seller.taxes.rows;
    let has_rate = rows.iter().any(|row| row.category == line.tax_category && row.from <= on);
    match has_rate || rows.is_empty() || seller.more.tax.is_some() {
        true => Ok(line),
        false => Err(ManualRefused::Unrated { line: number, category: line.tax_category, on }),
    }
}

/// Documents that wait neither for late usage nor for approval.
#[derive(Debug, Clone, Copy)]
pub enum Released<'r> {
    /// None.
    None,
    /// All of a due instant but what a person holds: a person saw what a change bills, and asked for it.
    DueAt(Instant),
    /// What is due of some owners at some instants.
    These(&'r BTreeSet<(DocumentOwner, Instant)>),
}

impl Released<'_> {
    /// Whether what is due of an owner at an instant is among them, where a person holds it or not.
    pub(crate) fn covers(
        self,
        (owner, due): (DocumentOwner, Instant),
        is_held: impl FnOnce() -> bool,
    ) -> bool {
        match self {
            Released::None => false,
            Released::DueAt(at) => at == due && !is_held(),
            Released::These(these) => these.contains(&(owner, due)),
        }
    }
}

/// Whether something that is due of an owner at an instant waits for approval, as it is decided where nothing is let go: it is
/// issued by an approval alone.
pub fn waits_for_approval(plan: &BillingPlan, (owner, due): (DocumentOwner, Instant)) -> bool {
    plan.documents.iter().any(|planned| {
        let key = planned.document.key;
        (key.owner, key.due) == (owner, due) && matches!(planned.readiness, Readiness::Unapproved { .. })
    })
}

/// Since when, or longer, a document has to wait for approval that its seller wants told of at a moment; none where that is
/// before all time.
///
/// On 8 March, with 7 days: since 1 March.
pub fn told_if_since(seller: &Seller, now: Instant) -> Option<Instant> {
    now.checked_sub_days(seller.more.approval_days.unwrap_or(APPROVAL_DAYS))
}
