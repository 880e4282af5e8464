//! Waiting documents: who is asked before one is issued, what a person says of one meanwhile, and what was seen of it.
//! Knows causes, terms and what a document says; must not know how a line came about, nor who may approve.

use std::collections::BTreeSet;

use calendar::{CivilDate, Instant};
use ids::InvoiceId;
use pricing::CreditTo;

use crate::billed::LineKind;
use crate::document::{BillingPlan, ByHand, Document, DocumentOwner};
use crate::facts::{AccountFacts, Customer, Seller};
use crate::manual::{ManualLine, line_of};
use crate::pending::{Class, Pending, Rank};
use crate::refused::BillRefused;

/// After how many days a document that waits for approval is told, where its seller says nothing.
pub const APPROVAL_DAYS: u32 = 7;
/// Most days that a seller may say.
pub const APPROVAL_DAYS_MAX: u32 = 366;
/// Most lines that a person adds to one document.
pub const DRAFT_LINES_MAX: usize = 200;
const DAY_MICROS: i64 = 24 * 3_600 * 1_000_000;

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

impl DraftSaid {
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
) -> Result<Vec<Pending>, BillRefused> {
    let Some(said) = account.drafts_said.get(&id) else { return Ok(Vec::new()) };
    let day = account.seller.zone.day_of(due);
    let own = (1_u32..).zip(&said.lines).map(|(number, written)| {
        let line = line_of(account, written, (id, day, number));
        let line = line.map_err(|why| BillRefused::DraftLine { draft: id, why: Box::new(why) })?;
        Ok(Pending {
            due,
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

/// Documents that wait neither for late usage nor for approval.
#[derive(Debug, Clone, Copy)]
pub enum Released<'r> {
    /// None.
    None,
    /// All of a due instant: a person saw what a change bills, and asked for it.
    DueAt(Instant),
    /// What is due of some owners at some instants.
    These(&'r BTreeSet<(DocumentOwner, Instant)>),
}

impl Released<'_> {
    /// Whether what is due of an owner at an instant is among them.
    pub(crate) fn covers(self, owner: DocumentOwner, due: Instant) -> bool {
        match self {
            Released::None => false,
            Released::DueAt(at) => at == due,
            Released::These(these) => these.contains(&(owner, due)),
        }
    }
}

/// What is seen of what is due together of an owner, but for what is bought: everything that they bill and say, but no date that issuing sets, and
/// not what a balance pays. Two alike are approved alike.
pub fn fingerprint(plan: &BillingPlan, of: (DocumentOwner, Instant)) -> String {
    let mut hasher = blake3::Hasher::new();
    let documents = plan.documents.iter().map(|planned| &planned.document);
    let bought = |document: &Document| document.lines.iter().all(|line| line.kind == LineKind::Purchase);
    for document in documents.filter(|one| (one.key.owner, one.key.due) == of && !bought(one)) {
        let seen = seen(document);
        hasher.update(&u64::try_from(seen.len()).unwrap_or(u64::MAX).to_be_bytes()).update(seen.as_bytes());
    }
    hasher.finalize().to_hex()[..32].to_owned()
}

fn seen(document: &Document) -> String {
    let lines = document.lines.iter().map(|line| {
        let amounts = (line.amount, line.off_document, line.by_credits, line.tax);
        let of = (line.number, line.kind, line.subscription, &line.description, line.service);
        (of, &line.dimensions, &line.quantity, &line.unit, amounts, (&line.tax_category, line.tax_group))
    });
    let taxes = document.taxes.iter().map(|group| {
        let answer = &group.answer;
        (&answer.category, &answer.name, answer.rate, answer.included, group.net, group.tax)
    });
    format!(
        "{:?}",
        (
            (document.id, document.kind, document.currency, &document.by_hand),
            lines.collect::<Vec<_>>(),
            &document.discounts,
            taxes.collect::<Vec<_>>(),
            (document.net, document.tax, document.total),
        )
    )
}

/// Whether a document waits for approval for longer than its seller allows without telling somebody.
///
/// Since 1 March, with 7 days: from 8 March on.
pub fn waits_too_long(seller: &Seller, since: Instant, now: Instant) -> bool {
    let days = i64::from(seller.more.approval_days.unwrap_or(APPROVAL_DAYS));
    since.checked_add_micros(days * DAY_MICROS).is_some_and(|told_from| told_from <= now)
}
