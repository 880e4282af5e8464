//! Withdrawn: the periods that a price had before facts were withdrawn.
//! Knows the timeline as it was before each withdrawal; must not know amounts, or what was billed.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Grid, Instant, Period};
use ids::{CatalogKey, PlanVersionId};

use crate::facts::{Change, SubscriptionFacts, Timeline, TimelineFact};
use crate::stretches::Course;

/// Of how many withdrawals, the latest first, the timeline before is laid again.
const LAID_AGAIN_MAX: usize = 256;

/// The periods of a subscription's prices before facts were withdrawn. They are laid when first asked for: only
/// a line that stands on another grid than its price has today needs them.
pub(crate) struct EarlierPeriods<'f> {
    facts: &'f SubscriptionFacts,
    ran: OnceCell<Vec<Ran>>,
}

/// A price that ran on a grid.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Ran {
    plan: PlanVersionId,
    price: CatalogKey,
    from: Instant,
    until: Option<Instant>,
    grid: Grid,
    /// Whether its first period may be a first stub.
    first: bool,
}

impl<'f> EarlierPeriods<'f> {
    /// Of a subscription, not laid yet.
    pub fn of(facts: &'f SubscriptionFacts) -> EarlierPeriods<'f> {
        EarlierPeriods { facts, ran: OnceCell::new() }
    }

    /// Whether a price had a full period at an instant, as long as some fact was not withdrawn.
    ///
    /// Monthly from 1 January, begun anew on the 11th: once that is withdrawn, 11 January to 11 February is such
    /// a period from the 11th on.
    pub fn had(&self, (plan, price): (PlanVersionId, &CatalogKey), full: Period, at: Instant) -> bool {
        if self.facts.timeline.withdrawn().is_empty() {
            return false;
        }
        let ran = self.ran.get_or_init(|| laid_again(self.facts));
        ran.iter().any(|ran| ran.plan == plan && ran.price == *price && ran.has(full, at))
    }
}

impl Ran {
    fn has(&self, full: Period, at: Instant) -> bool {
        if at < self.from || self.until.is_some_and(|until| until <= at) {
            return false;
        }
        let period = self.grid.period_at(at);
        let full_stub = self.first && full.start() == self.from && full.end() == period.end();
        period == full || full_stub
    }
}

fn laid_again(facts: &SubscriptionFacts) -> Vec<Ran> {
    let timeline = &facts.timeline;
    let withdrawn = timeline.withdrawn().iter().rev().zip(timeline.before_each_withdrawal());
    let mut ran = Vec::new();
    for (_, before) in withdrawn.filter(|(fact, _)| may_move(fact)).take(LAID_AGAIN_MAX) {
        let before = with_timeline(facts, before);
        // What cannot be laid was never billed.
        let Ok(course) = Course::of(&before) else { continue };
        ran.extend(course.lives.iter().filter_map(|life| {
            let grid = course.grids.get(life.grid?).clone();
            let (plan, price) = (life.plan.id, life.price.key.clone());
            Some(Ran { plan, price, from: life.from, until: life.until, grid, first: life.first })
        }));
    }
    ran.sort_unstable();
    ran.dedup();
    ran
}

/// The same subscription with another timeline and nothing billed.
fn with_timeline(facts: &SubscriptionFacts, timeline: Timeline) -> SubscriptionFacts {
    SubscriptionFacts {
        environment: facts.environment,
        subscription: facts.subscription,
        customer: Arc::clone(&facts.customer),
        seller: Arc::clone(&facts.seller),
        currency: facts.currency,
        zone: facts.zone.clone(),
        timeline,
        plans: facts.plans.clone(),
        on_file: facts.on_file.clone(),
        one_offs: Vec::new(),
        billed: Vec::new(),
        documents_at: BTreeMap::new(),
        settled_before: None,
    }
}

/// Whether a fact may have part in where a price's periods begin: discounts never do.
fn may_move(fact: &TimelineFact) -> bool {
    !matches!(fact.change, Change::ApplyDiscount { .. } | Change::RemoveDiscount { .. })
}
