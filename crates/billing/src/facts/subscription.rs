//! One subscription's facts: its terms, its timeline, and what was billed of it.
//! Knows what the engine reads of a subscription; must not know where any of it is kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Instant, Zone};
use ids::{EnvironmentId, PlanVersionId, SubscriptionId};
use money::Currency;
use pricing::{PlanVersion, Price};

use super::{Change, Customer, OnFile, OneOff, Seller, Timeline};
use crate::billed::BilledLine;
use crate::document::IssuedAt;

/// A day of 24 hours, in microseconds.
const DAY_MICROS: i64 = 86_400_000_000;

/// All that one subscription's bills follow from.
#[derive(Debug, Clone)]
pub struct SubscriptionFacts {
    /// The wall it lives behind.
    pub environment: EnvironmentId,
    /// Which subscription.
    pub subscription: SubscriptionId,
    /// The customer whose subscription it is; its account's payer pays.
    pub customer: Arc<Customer>,
    /// The legal entity that bills.
    pub seller: Arc<Seller>,
    /// Fixed at its start.
    pub currency: Currency,
    /// Whose wall clock its periods follow; pinned at its start.
    pub zone: Zone,
    /// What happened to it.
    pub timeline: Timeline,
    /// Every plan version its timeline names, as its segment sees it.
    pub plans: BTreeMap<PlanVersionId, Arc<PlanVersion>>,
    /// When whoever pays for it had a payment method: what the end of a trial asks for.
    pub on_file: OnFile,
    /// One-off charges ordered for it.
    pub one_offs: Vec<OneOff>,
    /// Every issued line whose uncut period (`full`) ends after `settled_before`, credits included, in
    /// order of issue.
    pub billed: Vec<BilledLine>,
    /// How many documents were issued per due instant, for every due instant at or after `documents_from` (all of
    /// them when that is none); `InvoiceKey::sequence` counts on from there.
    pub documents_at: BTreeMap<Instant, IssuedAt>,
    /// Cells whose uncut period (`full`) ends at or before this are settled, not loaded, and not looked at.
    /// A fact or an event that is dated earlier takes it back to its own instant, or to none.
    pub settled_before: Option<Instant>,
}

impl SubscriptionFacts {
    /// Whether it may burn credits before anything of it is due: by usage of a period that still runs, or by what
    /// waits in a draft for late usage. Only a fact of its timeline changes that.
    pub fn may_use(&self) -> bool {
        let waits = |plan: &PlanVersion| {
            let metered = plan.prices.iter().any(|price| price.is_metered());
            metered || !plan.terms.commitments.is_empty() || plan.grace_micros > 0
        };
        self.plans.values().any(|plan| waits(plan)) || self.overrides().any(Price::is_metered)
    }

    /// From which due instant on it is to be known what was issued; none is since ever. What is settled ends no full
    /// period that is open, but may lie amid one: what is owed of that is due as early as it starts.
    ///
    /// Paid by the month and by the year, in advance: with January and February settled, documents are known from
    /// before the year began.
    pub fn documents_from(&self) -> Option<Instant> {
        self.settled_before.map(|settled| self.one_period_before(settled))
    }

    /// No later than the start of any period that ends after an instant. An interval counts a month more than its
    /// length, for clamped months and stubs.
    pub fn one_period_before(&self, from: Instant) -> Instant {
        let prices = self.plans.values().flat_map(|plan| &plan.prices).chain(self.overrides());
        let commitments = self.plans.values().flat_map(|plan| &plan.terms.commitments);
        let cadences = prices.filter_map(|price| price.cadence);
        let cadences = cadences.chain(commitments.filter_map(|commitment| commitment.every));
        let days = cadences.map(|cadence| {
            let (year, intervals) = cadence.per_year();
            i64::try_from(366 * intervals / year).unwrap_or(i64::MAX / DAY_MICROS)
        });
        let longest = days.max().unwrap_or_default().saturating_add(32).saturating_mul(DAY_MICROS);
        from.checked_add_micros(-longest).unwrap_or(Instant::MIN)
    }

    /// The prices of its own that its timeline names, be they withdrawn since.
    fn overrides(&self) -> impl Iterator<Item = &Price> {
        let facts = self.timeline.facts().iter().chain(self.timeline.withdrawn());
        facts.filter_map(|fact| match &fact.change {
            Change::OverridePrice { with, .. } => with.as_deref(),
            _ => None,
        })
    }
}
