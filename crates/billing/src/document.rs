//! Documents: what the engine decides to bill, line by line, with the trace of each.
//! Knows invoices and credit notes as values; must not know numbers' storage, JSON or PDF.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{CivilDate, Instant, Period, Share};
use ids::{CatalogKey, ChangeId, ContractId, CustomerId, DiscountId, InvoiceId, SubscriptionId};
use money::{Currency, Decimal, Money, Ratio, Rounding};
use pricing::{DimensionValues, RatingTrace};

use crate::attachment::Attachment;
use crate::billed::{LineKind, LineRef, LineSubject};
use crate::facts::{Burn, Grant, Movement, TaxAnswer};
use crate::instalments::Instalment;

/// Most lines that stand on paper, on a page and in an e-invoice, one by one, and that a person writes or asks for at once.
/// What is billed beyond that is shown condensed.
pub const LINES_ON_PAPER_MAX: usize = 5_000;
/// Most lines one document may have.
pub const LINES_PER_DOCUMENT_MAX: usize = 100_000;
/// Most parts that grants pay of one document: a line has one for each of its slices and each grant that pays it.
pub const BURNS_PER_DOCUMENT_MAX: usize = 4 * LINES_PER_DOCUMENT_MAX;

/// The cause of a document: a second run finds the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct InvoiceKey {
    /// Whose.
    pub owner: DocumentOwner,
    /// The boundary or change that made it due.
    pub due: Instant,
    /// How many documents of this owner come before it for the same instant; [`BESIDE_DRAFTS`] and more of what stands beside.
    pub sequence: u32,
}

/// The first sequence of documents that are issued while a draft of the same owner and instant waits of which something was said:
/// they leave it its place, and with that its id, by which that is kept.
pub const BESIDE_DRAFTS: u32 = 1 << 31;

/// How many documents of an owner were issued that are due at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct IssuedAt {
    /// Those that count on from each other.
    pub in_turn: u32,
    /// Those from [`BESIDE_DRAFTS`] on.
    pub beside: u32,
}

impl IssuedAt {
    /// Counts one more by its sequence.
    pub fn count(&mut self, sequence: u32) {
        match sequence < BESIDE_DRAFTS {
            true => self.in_turn += 1,
            false => self.beside += 1,
        }
    }
}

/// Whose document it is: one subscription's, or one payer's that gathers several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DocumentOwner {
    /// All its lines are of this subscription.
    Subscription(SubscriptionId),
    /// Its lines are of subscriptions this customer pays for, or of none.
    Customer(CustomerId),
}

impl DocumentOwner {
    /// The subscription, where all lines are of one.
    pub fn subscription(self) -> Option<SubscriptionId> {
        match self {
            DocumentOwner::Subscription(subscription) => Some(subscription),
            DocumentOwner::Customer(_) => None,
        }
    }

    /// The bytes of its id.
    pub fn as_bytes(&self) -> &[u8; 16] {
        match self {
            DocumentOwner::Subscription(subscription) => subscription.as_bytes(),
            DocumentOwner::Customer(customer) => customer.as_bytes(),
        }
    }
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
    /// What a person decided with it, and said about it; none for what the engine decides.
    pub by_hand: Option<ByHand>,
    /// Its lines, numbered from 1.
    pub lines: Vec<Line>,
    /// What invoice-level discounts took off, in the order applied.
    pub discounts: Vec<DocumentDiscount>,
    /// What prepaid credits paid and, below zero, got back, line by line. Those that apply before tax are in
    /// the lines' `by_credits`; the others are in `prepaid`.
    pub burns: Vec<Burn>,
    /// Tax per group.
    pub taxes: Vec<TaxGroup>,
    /// Sum of the groups' nets: the lines, less discounts, less credits that apply before tax, less the tax in them.
    pub net: Money,
    /// Sum of taxes.
    pub tax: Money,
    /// Net + tax.
    pub total: Money,
    /// What credits taxed at use and the payer's balance paid of the total. Where lines taken back give back
    /// more credits than others burn, the part of credits is below zero.
    pub prepaid: Prepaid,
    /// Dated in the seller's zone.
    pub issued_on: CivilDate,
    /// To be paid by; of one in instalments the day of the last.
    pub due_on: CivilDate,
}

/// What a person decided, beside what follows from facts: the document is the fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ByHand {
    /// Goodwill: what its credit note takes off an invoice is not owed, and never billed again.
    Concession {
        /// Why, in a person's words.
        reason: String,
    },
    /// An invoice is void: its credit note turns every sign of it, and what it billed is open to be billed again.
    Cancellation {
        /// Why, in a person's words.
        reason: String,
    },
    /// What a person added to what the engine decides, while it waited.
    Noted {
        /// What it says beside its lines.
        memo: Option<String>,
        /// The order of the customer that it answers.
        purchase_order: Option<String>,
    },
    /// An invoice of lines that a person wrote.
    Manual {
        /// What it says beside its lines.
        memo: Option<String>,
        /// The order of the customer that it answers.
        purchase_order: Option<String>,
        /// What was attached to it when it was issued, by name.
        attachments: Vec<Attachment>,
        /// The parts in which its total is to be paid, in order of their days; none where it is paid at once.
        instalments: Vec<Instalment>,
    },
}

/// One line: a price × a service period × a value of its dimensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// 1-based.
    pub number: u32,
    /// What kind.
    pub kind: LineKind,
    /// Of which subscription; none for what the account as a whole owes.
    pub subscription: Option<SubscriptionId>,
    /// What it is about.
    pub subject: LineSubject,
    /// The fact that set the price it was computed with, where that is not the plan's own.
    pub overridden: Option<ChangeId>,
    /// Whether a change charged it whole: it costs what its full period costs.
    pub whole: bool,
    /// Of a credit note's line: whether what of it no open invoice takes is to be paid out, else it goes to
    /// the payer's balance.
    pub refund: bool,
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
    /// What discounts took off it, in the order applied; `amount` is net of them.
    pub discounts: Vec<LineDiscount>,
    /// Amount after line discounts and maximum, before what the document takes off; with tax where its plan's prices
    /// include it.
    pub amount: Money,
    /// What of its price is not charged because it was conceded of earlier lines over the same time, which
    /// were taken back by so much less; `amount` is net of it.
    pub conceded: Money,
    /// Its part of the document's discounts, of the line's own sign.
    pub off_document: Money,
    /// What each of the document's discounts took off it, in the order applied; they sum to `off_document`.
    pub document_discounts: Vec<LineDiscount>,
    /// What credits that apply before tax paid of it, of the line's own sign.
    pub by_credits: Money,
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
        /// Where a contract pools the price: how the line came out of the pool. It was rated as the pool was,
        /// and `rounded` is its part of what the pool came to.
        pool: Option<Box<PoolTrace>>,
    },
    /// minimum − counted − billed before.
    Minimum {
        /// The minimum for this (part) period.
        minimum: Money,
        /// What the price's lines came to.
        counted: Money,
        /// What earlier documents billed towards it.
        billed_before: Money,
        /// Where a contract pools the price: minimum and counted are the pool's, and this says its part.
        pool: Option<Box<PoolTrace>>,
    },
    /// What reaches a commitment, or what spending beyond it costs more.
    Commitment {
        /// The commitment for this (part of a) span.
        committed: Money,
        /// What counted towards it.
        counted: Money,
        /// What spending beyond it is multiplied by.
        overage_factor: Decimal,
        /// What earlier documents billed of it.
        billed_before: Money,
    },
    /// Part of an earlier line that a person conceded.
    Concession {
        /// What that line came to.
        of: Money,
        /// What was taken back or conceded of it before.
        taken_before: Money,
    },
    /// A line of an invoice that is void.
    Cancellation {
        /// What that line came to.
        of: Money,
    },
    /// The price of a grant of credits.
    Purchase {
        /// The face value bought.
        face_value: Money,
    },
    /// round(quantity × unit price).
    OneOff {
        /// Exact.
        exact: Ratio,
        /// Which rounding.
        rounding: Rounding,
    },
}

/// How a line came out of a pool: its part of the amount is by quantity, largest remainder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolTrace {
    /// The contract that pools.
    pub contract: ContractId,
    /// How many parts the pool had: one for each subscription, more where one was cut.
    pub members: u32,
    /// The part of the full period in which any of them was active.
    pub share: Share,
    /// What this one used, as measured.
    pub quantity: Ratio,
    /// What all used together.
    pub of_all: Ratio,
    /// What all came to, rounded once: of which this one has its part.
    pub amount: Money,
}

/// What a discount took off a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineDiscount {
    /// Which discount.
    pub discount: DiscountId,
    /// What people read.
    pub name: String,
    /// How much, of the line's own sign; zero for free units, which lower the quantity instead.
    pub amount: Money,
}

/// What an invoice-level discount took off a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentDiscount {
    /// Which discount.
    pub discount: DiscountId,
    /// What people read.
    pub name: String,
    /// What it was taken from.
    pub from: Money,
    /// How much; below zero where credited lines give it back.
    pub amount: Money,
}

/// What paid part of a document's total when it was issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prepaid {
    /// Credits whose tax is due at use, less what they got back.
    pub by_credits: Money,
    /// The payer's balance.
    pub by_balance: Money,
}

/// One tax group: category and rate, and whether its lines have the tax in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxGroup {
    /// What was answered.
    pub answer: TaxAnswer,
    /// What is taxed of the group's lines, without the tax.
    pub net: Money,
    /// Rounded once: net × rate, or, of lines that have it in them, their sum × rate ÷ (1 + rate); of a credit note
    /// what was charged for what it gives back.
    pub tax: Money,
    /// What of it is each tax's that makes up the rate, where that is not what the rates say of the whole: what gives back
    /// earlier tax gives back each as it was charged. None for nothing.
    pub by_part: Vec<Money>,
}

/// How amounts of a document stand to tax: those of its lines and of what it takes off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountsAre {
    /// Tax comes on top of them.
    BeforeTax,
    /// They have the tax in them.
    WithTax,
    /// Some have, some have not.
    Mixed,
}

impl AmountsAre {
    /// As words that stand behind an amount.
    pub const fn words(self) -> &'static str {
        match self {
            AmountsAre::BeforeTax => "before tax",
            AmountsAre::WithTax => "with tax",
            AmountsAre::Mixed => "as its lines are counted, some with tax and some before",
        }
    }
}

/// Whether a planned document is issued now or waits, for late usage or for somebody's approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readiness {
    /// Issue it now.
    Ready,
    /// A draft until then; each run replaces it.
    DraftUntil(Instant),
    /// A draft until somebody approves it; each run replaces it.
    Unapproved {
        /// Since when it waits for nothing else: it is due, and late usage had its time. Before it, it waits for that too.
        since: Instant,
    },
}

/// One document of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedDocument {
    /// Now or later.
    pub readiness: Readiness,
    /// The document.
    pub document: Document,
}

/// What a billing run decides for one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillingPlan {
    /// Documents in order of due instant.
    pub documents: Vec<PlannedDocument>,
    /// How far each subscription's billing comes, in the order given.
    pub subscriptions: Vec<SubscriptionProgress>,
    /// Movements of grants that no document makes: expiries, roll-overs.
    pub movements: Vec<Movement>,
    /// Grants that begin: the next of a recurring one, a top-up.
    pub grants: Vec<Grant>,
    /// When to look at the account again, if ever: the earliest of its subscriptions and of its own dates.
    pub next_due: Option<Instant>,
    /// When credits of each customer are looked at next: a grant ends, the next of its row begins, or what was
    /// ordered is bought. The payer's are seen by every run, another's by those with a subscription of it.
    pub credits_due: BTreeMap<CustomerId, Instant>,
    /// What is left of each customer's credits that pay at this moment, after all that is decided here, drafts
    /// included.
    pub credits_left: BTreeMap<CustomerId, Money>,
    /// Documents of which tax is given back by what is known of them, where that may not be all:
    /// [`Due::bill_whole`](crate::Due::bill_whole) reads them and decides again.
    pub lacks: BTreeSet<InvoiceId>,
}

/// How far the billing of one subscription comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubscriptionProgress {
    /// Which.
    pub subscription: SubscriptionId,
    /// When to look again, if ever: after `as_of`.
    pub next_due: Option<Instant>,
    /// Once the ready documents are issued, cells ending at or before this need no further look
    /// unless a fact or an event of theirs moves.
    pub settled_before: Option<Instant>,
    /// No metered service period that starts before this bills usage any more, unless a fact or an event of it
    /// moves: it was billed to its end, or owed nothing that waits for a document.
    pub usage_from: Instant,
}

impl Document {
    /// Whether it is about a subscription: its own, or with a line of it.
    pub fn is_about(&self, subscription: SubscriptionId) -> bool {
        self.key.owner.subscription() == Some(subscription)
            || self.lines.iter().any(|line| line.subscription == Some(subscription))
    }

    /// The answer that a line is taxed by; none where a damaged one names a group that is not there.
    pub fn answer_of(&self, line: &Line) -> Option<&TaxAnswer> {
        let group = usize::try_from(line.tax_group).ok()?;
        self.taxes.get(group).map(|group| &group.answer)
    }

    /// How amounts of its lines stand to tax.
    pub fn amounts_are(&self) -> AmountsAre {
        let mut lines = self.lines.iter().map(|line| self.has_tax_in(line));
        match (lines.clone().any(|has| has), lines.all(|has| has)) {
            (false, _) => AmountsAre::BeforeTax,
            (true, true) => AmountsAre::WithTax,
            (true, false) => AmountsAre::Mixed,
        }
    }

    /// How a line's amounts stand to tax.
    pub fn amounts_of(&self, line: &Line) -> AmountsAre {
        if self.has_tax_in(line) { AmountsAre::WithTax } else { AmountsAre::BeforeTax }
    }

    /// Whether a line's amounts have the tax in them.
    pub fn has_tax_in(&self, line: &Line) -> bool {
        self.answer_of(line).is_some_and(|answer| answer.included)
    }

    /// The tax that is in the amounts of its lines; what comes on top of others is not.
    ///
    /// # Errors
    /// When the sum does not fit.
    pub fn tax_in_amounts(&self) -> Result<Money, money::MoneyRefused> {
        let included = self.taxes.iter().filter(|group| group.answer.included);
        Money::sum(self.currency, included.map(|group| group.tax))
    }

    /// What a line comes to without tax: what is taxed of it, less its share of the tax where that is in it.
    ///
    /// 9.99 with 19 % in it are 8.39.
    ///
    /// # Errors
    /// When the difference does not fit.
    pub fn net_of(&self, line: &Line) -> Result<Money, money::MoneyRefused> {
        let taxable = line.taxable()?;
        if self.has_tax_in(line) { taxable.checked_sub(line.tax) } else { Ok(taxable) }
    }

    /// What a line's amount is without tax, before what the document takes off it: its net, and that without its tax.
    ///
    /// 9.99 with 19 % in it are 8.39, and so where a discount took 1.00 of them: 7.55 and 0.84.
    ///
    /// # Errors
    /// When the sum does not fit.
    pub fn amount_without_tax(&self, line: &Line, rounding: Rounding) -> Result<Money, money::MoneyRefused> {
        let Some(answer) = self.answer_of(line).filter(|answer| answer.included) else {
            return Ok(line.amount);
        };
        let off = line.amount.checked_sub(line.taxable()?)?;
        self.net_of(line)?.checked_add(off.without_tax(answer.rate, rounding)?)
    }

    /// What a line comes to with tax: what is taxed of it, and its share of the tax where that is not in it.
    ///
    /// # Errors
    /// When the sum does not fit.
    pub fn gross_of(&self, line: &Line) -> Result<Money, money::MoneyRefused> {
        self.net_of(line)?.checked_add(line.tax)
    }

    /// Why it was conceded, of a concession's credit note.
    pub fn conceded(&self) -> Option<&str> {
        match &self.by_hand {
            Some(ByHand::Concession { reason }) => Some(reason),
            Some(ByHand::Cancellation { .. } | ByHand::Noted { .. } | ByHand::Manual { .. }) | None => None,
        }
    }

    /// Why a person credits something with it.
    pub fn reason(&self) -> Option<&str> {
        match &self.by_hand {
            Some(ByHand::Concession { reason } | ByHand::Cancellation { reason }) => Some(reason),
            Some(ByHand::Noted { .. } | ByHand::Manual { .. }) | None => None,
        }
    }

    /// What was attached to it when it was issued. What is attached later stands beside it, and not in it.
    pub fn attachments(&self) -> &[Attachment] {
        match &self.by_hand {
            Some(ByHand::Manual { attachments, .. }) => attachments,
            Some(ByHand::Concession { .. } | ByHand::Cancellation { .. } | ByHand::Noted { .. }) | None => {
                &[]
            }
        }
    }

    /// The parts in which its total is to be paid, as it was issued; none where it is paid at once. What is agreed on later
    /// stands beside it.
    pub fn instalments(&self) -> &[Instalment] {
        match &self.by_hand {
            Some(ByHand::Manual { instalments, .. }) => instalments,
            Some(ByHand::Concession { .. } | ByHand::Cancellation { .. } | ByHand::Noted { .. }) | None => {
                &[]
            }
        }
    }

    /// Whether a person decided it: not where the engine did, and a person only added what it says beside.
    pub fn is_by_hand(&self) -> bool {
        !matches!(self.by_hand, None | Some(ByHand::Noted { .. }))
    }

    /// Pays what is left of it from a balance, as far as that goes.
    ///
    /// # Errors
    /// When an amount does not fit.
    pub(crate) fn pay_from(&mut self, balance: Money) -> Result<(), money::MoneyRefused> {
        let left = self.total.checked_sub(self.prepaid.by_credits)?;
        if !balance.is_negative() && !left.is_negative() {
            self.prepaid.by_balance = left.checked_min(balance)?;
        }
        Ok(())
    }

    /// Total less what was prepaid: what is open when it is issued.
    ///
    /// # Errors
    /// When the difference does not fit.
    pub fn amount_due(&self) -> Result<Money, money::MoneyRefused> {
        self.total.checked_sub(self.prepaid.by_credits)?.checked_sub(self.prepaid.by_balance)
    }
}

impl Line {
    /// What is taxed of it: the amount less discounts of the document, less credits before tax. It has the tax in it
    /// where the line's amount has; see [`Document::net_of`] and [`Document::gross_of`].
    ///
    /// # Errors
    /// When the difference does not fit.
    pub fn taxable(&self) -> Result<Money, money::MoneyRefused> {
        self.amount.checked_sub(self.off_document)?.checked_sub(self.by_credits)
    }
}

/// The earliest and the latest moment that lines speak of; there is one at least.
pub(crate) fn spoken_of<'l>(lines: impl Iterator<Item = &'l Line> + Clone) -> Period {
    let start = lines.clone().map(|line| line.service.start()).min().expect("a document has a line");
    let end = lines.map(|line| line.service.end()).max().expect("a document has a line");
    Period::new(start, end).expect("a service period ends after it starts")
}

impl Prepaid {
    /// Nothing.
    pub fn nothing(currency: Currency) -> Prepaid {
        Prepaid { by_credits: Money::zero(currency), by_balance: Money::zero(currency) }
    }
}
