//! One subscription's facts: its terms, its timeline, and what was billed of it.
//! Knows what the engine reads of a subscription; must not know where any of it is kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Instant, Zone};
use ids::{EnvironmentId, PlanVersionId, SubscriptionId};
use money::Currency;
use pricing::PlanVersion;

use super::{Change, Customer, OnFile, OneOff, Seller, Timeline};
use crate::billed::BilledLine;

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
    /// How many documents were issued per due instant, for every due instant at or after
    /// `settled_before` (all of them when that is none); `InvoiceKey::sequence` counts on from there.
    pub documents_at: BTreeMap<Instant, u32>,
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
        let facts = self.timeline.facts().iter().chain(self.timeline.withdrawn());
        let mut overrides = facts.filter_map(|fact| match &fact.change {
            Change::OverridePrice { with, .. } => with.as_deref(),
            _ => None,
        });
        self.plans.values().any(|plan| waits(plan)) || overrides.any(|price| price.is_metered())
    }
}
