//! Facts: everything a bill follows from, loaded once and handed in whole.
//! Knows subscriptions, their timelines, sellers and what was billed; must not know where any of it is kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Alignment, CivilDate, Instant, Zone};
use ids::{
    CatalogKey, ChangeId, CustomerId, EnvironmentId, OneOffId, PlanVersionId, SellerId, SubscriptionId,
};
use money::{Currency, Money, Percent, Quantity, Rounding};
use pricing::PlanVersion;

use crate::billed::BilledLine;

/// Most facts one subscription's timeline may hold.
pub const TIMELINE_FACTS_MAX: usize = 10_000;
/// Highest count (seats) a subscription may carry.
pub const COUNT_MAX: u64 = 1_000_000_000;

/// All that one subscription's bills follow from.
#[derive(Debug, Clone)]
pub struct SubscriptionFacts {
    /// The wall it lives behind.
    pub environment: EnvironmentId,
    /// Which subscription.
    pub subscription: SubscriptionId,
    /// The customer who pays.
    pub customer: Arc<Customer>,
    /// The legal entity that bills.
    pub seller: Arc<Seller>,
    /// Fixed at its start.
    pub currency: Currency,
    /// Whose wall clock its periods follow; pinned at its start.
    pub zone: Zone,
    /// What happened to it.
    pub timeline: Timeline,
    /// Every plan version its timeline names.
    pub plans: BTreeMap<PlanVersionId, Arc<PlanVersion>>,
    /// One-off charges ordered for it.
    pub one_offs: Vec<OneOff>,
    /// Every issued line whose uncut period (`full`) ends after `settled_before`, credits included, in
    /// order of issue.
    pub billed: Vec<BilledLine>,
    /// How many documents were issued per due instant, for every due instant at or after
    /// `settled_before` (all of them when that is none); `InvoiceKey::sequence` counts on from there.
    pub documents_at: BTreeMap<Instant, u32>,
    /// Cells whose uncut period (`full`) ends at or before this are settled, not loaded, and not looked at.
    /// A fact or an event that is dated earlier takes it back to its own instant, or to none.
    pub settled_before: Option<Instant>,
}

/// A dated list of facts, kept in the order in which facts of one instant apply.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timeline {
    facts: Vec<TimelineFact>,
}

/// One dated fact about a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineFact {
    /// Its id.
    pub id: ChangeId,
    /// When it takes effect.
    pub at: Instant,
    /// What it says.
    pub change: Change,
}

/// What a timeline fact says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The subscription begins on a plan version.
    Start {
        /// On which version.
        plan: PlanVersionId,
        /// Where its periods begin; the plan's own alignment when none.
        alignment: Option<Alignment>,
        /// Its first counts ("seats" → 12).
        counts: BTreeMap<CatalogKey, u64>,
    },
    /// It moves to another plan version.
    ChangePlan {
        /// To which version.
        plan: PlanVersionId,
        /// What happens to the running period.
        proration: Proration,
    },
    /// A count changes.
    SetCount {
        /// Which ("seats").
        name: CatalogKey,
        /// To what.
        count: u64,
        /// What happens to the running period.
        proration: Proration,
    },
    /// It ends; usage ends at this instant too.
    Cancel {
        /// Whether unused time is credited.
        proration: Proration,
    },
}

/// What a change does to the period it falls into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Proration {
    /// Nothing moves until the next period.
    None,
    /// The unused is credited, the rest charged.
    #[default]
    Prorate,
}

/// Why a fact cannot join a timeline, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TimelineRefused {
    /// Nothing may come before the start, and the start is the first fact.
    #[error("{at} lies before the subscription's start at {start}; date it at or after the start")]
    BeforeStart {
        /// When the refused fact would take effect.
        at: Instant,
        /// When the subscription starts.
        start: Instant,
    },
    /// A timeline begins with a start.
    #[error("a timeline begins with a start; record the start first")]
    NoStart,
    /// There is one start.
    #[error("the subscription already starts at {at}; open a new subscription for another start")]
    SecondStart {
        /// When it starts.
        at: Instant,
    },
    /// Two facts of one kind about the same thing at one instant.
    #[error(
        "a fact of the same kind about the same thing already takes effect at {at}; choose another instant"
    )]
    Clash {
        /// The shared instant.
        at: Instant,
    },
    /// After its cancellation nothing changes.
    #[error(
        "the subscription is cancelled on {on}; let the change take effect before that, or open a new subscription"
    )]
    AlreadyCancelled {
        /// When it was cancelled.
        on: Instant,
    },
    /// A bound was reached.
    #[error("a timeline holds at most {TIMELINE_FACTS_MAX} facts; start a new subscription")]
    TooMany,
    /// A count beyond its bound.
    #[error("{found} is more than the highest count {COUNT_MAX}")]
    CountTooHigh {
        /// What was asked for.
        found: u64,
    },
}

impl Timeline {
    /// Builds a timeline from facts in any order of recording.
    ///
    /// # Errors
    /// As [`Timeline::with`].
    pub fn from_facts(facts: Vec<TimelineFact>) -> Result<Timeline, TimelineRefused> {
        let mut ordered = facts;
        // A cancellation may overtake changes that were planned for later; they just never take effect.
        ordered
            .sort_by_key(|fact| (matches!(fact.change, Change::Cancel { .. }), fact.at, fact.change.rank()));
        let mut timeline = Timeline::default();
        for fact in ordered {
            timeline = timeline.with(fact)?;
        }
        Ok(timeline)
    }

    /// The facts, in the order in which they apply.
    pub fn facts(&self) -> &[TimelineFact] {
        &self.facts
    }

    /// The start.
    pub fn start(&self) -> Option<Instant> {
        self.facts.first().map(|fact| fact.at)
    }

    /// The cancellation, if there is one.
    pub fn cancelled(&self) -> Option<(Instant, Proration)> {
        self.facts.iter().find_map(|fact| match fact.change {
            Change::Cancel { proration } => Some((fact.at, proration)),
            _ => None,
        })
    }

    /// The plan version in force at an instant; the first one before the start.
    pub fn plan_at(&self, at: Instant) -> Option<PlanVersionId> {
        let named = |fact: &&TimelineFact| fact.change.plan().is_some();
        let current = self.facts.iter().filter(|fact| fact.at <= at).rfind(named);
        current.or_else(|| self.facts.iter().find(named)).and_then(|fact| fact.change.plan())
    }

    /// The same timeline with one more fact, in its place.
    ///
    /// # Errors
    /// The first refusal that holds, in the order of [`TimelineRefused`].
    pub fn with(mut self, fact: TimelineFact) -> Result<Timeline, TimelineRefused> {
        self.check(&fact)?;
        let key = (fact.at, fact.change.rank());
        let place = self.facts.partition_point(|known| (known.at, known.change.rank()) <= key);
        self.facts.insert(place, fact);
        Ok(self)
    }

    /// Whether a one-off charge may be due at an instant: not before the start.
    ///
    /// # Errors
    /// [`TimelineRefused::NoStart`] or [`TimelineRefused::BeforeStart`].
    pub fn check_one_off(&self, at: Instant) -> Result<(), TimelineRefused> {
        match self.start() {
            None => Err(TimelineRefused::NoStart),
            Some(start) if at < start => Err(TimelineRefused::BeforeStart { at, start }),
            Some(_) => Ok(()),
        }
    }

    fn check(&self, fact: &TimelineFact) -> Result<(), TimelineRefused> {
        let starts = matches!(fact.change, Change::Start { .. });
        match (self.start(), starts) {
            (None, false) => return Err(TimelineRefused::NoStart),
            (Some(at), true) => return Err(TimelineRefused::SecondStart { at }),
            (Some(start), false) if fact.at < start => {
                return Err(TimelineRefused::BeforeStart { at: fact.at, start });
            }
            _ => {}
        }
        if self.facts.iter().any(|known| known.at == fact.at && known.change.clashes(&fact.change)) {
            return Err(TimelineRefused::Clash { at: fact.at });
        }
        if let Some((on, _)) = self.cancelled()
            && (fact.at >= on || matches!(fact.change, Change::Cancel { .. }))
        {
            return Err(TimelineRefused::AlreadyCancelled { on });
        }
        if self.facts.len() >= TIMELINE_FACTS_MAX {
            return Err(TimelineRefused::TooMany);
        }
        fact.change.check_counts()
    }
}

impl Change {
    /// Which plan version it names, if any.
    pub fn plan(&self) -> Option<PlanVersionId> {
        match self {
            Change::Start { plan, .. } | Change::ChangePlan { plan, .. } => Some(*plan),
            Change::SetCount { .. } | Change::Cancel { .. } => None,
        }
    }

    /// The fixed order in which facts of one instant apply: start, cancel, plan, count.
    pub fn rank(&self) -> u8 {
        match self {
            Change::Start { .. } => 0,
            Change::Cancel { .. } => 1,
            Change::ChangePlan { .. } => 2,
            Change::SetCount { .. } => 3,
        }
    }

    fn clashes(&self, other: &Change) -> bool {
        match (self, other) {
            (Change::SetCount { name: mine, .. }, Change::SetCount { name: theirs, .. }) => mine == theirs,
            _ => self.rank() == other.rank(),
        }
    }

    fn check_counts(&self) -> Result<(), TimelineRefused> {
        let highest = match self {
            Change::Start { counts, .. } => counts.values().copied().max().unwrap_or_default(),
            Change::SetCount { count, .. } => *count,
            _ => 0,
        };
        if highest > COUNT_MAX { Err(TimelineRefused::CountTooHigh { found: highest }) } else { Ok(()) }
    }
}

/// A charge that happens once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOff {
    /// Its id.
    pub id: OneOffId,
    /// When it is due.
    pub at: Instant,
    /// What the line says.
    pub description: String,
    /// How many.
    pub quantity: Quantity,
    /// Of how much each; the line is quantity × this, rounded once.
    pub unit_price: money::UnitPrice,
    /// How it is taxed.
    pub tax_category: CatalogKey,
}

/// The legal entity that bills, as known when a document is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seller {
    /// Its id.
    pub id: SellerId,
    /// Which version of its details this is; documents name it.
    pub version: u32,
    /// Its legal name.
    pub name: String,
    /// Its postal address, a line each.
    pub address: Vec<String>,
    /// Its tax number, if any.
    pub tax_number: Option<String>,
    /// The zone of its books and of its documents' dates.
    pub zone: Zone,
    /// How its lines and taxes round.
    pub rounding: Rounding,
    /// Prefix of its invoice numbers ("INV-").
    pub invoice_series: String,
    /// Prefix of its credit note numbers ("CN-").
    pub credit_note_series: String,
    /// Days after issue by which an invoice is to be paid.
    pub net_days: u32,
    /// Its tax rates.
    pub taxes: TaxTable,
}

/// The customer, as known when a document is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    /// Its id.
    pub id: CustomerId,
    /// Which version of its details this is; documents name it.
    pub version: u32,
    /// Its name.
    pub name: String,
    /// Its postal address, a line each.
    pub address: Vec<String>,
    /// Its tax number, if any.
    pub tax_number: Option<String>,
    /// Its own terms; the seller's when none.
    pub net_days: Option<u32>,
}

/// A seller's tax rates: dated rows by category.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaxTable {
    /// Sorted by (category, from).
    pub rows: Vec<TaxRow>,
}

/// One category's rate from a date on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaxRow {
    /// For which category.
    pub category: CatalogKey,
    /// From which tax point date on.
    pub from: CivilDate,
    /// What it is called ("GST").
    pub name: String,
    /// In percent.
    pub rate: Percent,
}

/// What was answered about one category's tax on one document. A stored fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaxAnswer {
    /// For which category.
    pub category: CatalogKey,
    /// What the tax is called.
    pub name: String,
    /// In percent.
    pub rate: Percent,
    /// Why, as a sentence.
    pub reason: String,
}

/// Money a billed line still stands for: its amount and what has been credited of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The line's amount.
    pub amount: Money,
    /// What credits took of it so far, as a positive amount.
    pub credited: Money,
}
