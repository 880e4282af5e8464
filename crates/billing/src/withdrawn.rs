//! Withdrawn: the periods that a price would have had without the facts that were withdrawn.
//! Knows which facts a document was made from; must not know amounts, or what was billed.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Grid, Instant, Period};
use ids::{CatalogKey, PlanVersionId};

use crate::cells::full_stub;
use crate::facts::{SubscriptionFacts, Timeline};
use crate::stretches::Course;

/// The periods of a subscription's prices when its documents were made, had what was withdrawn since never been
/// recorded. They are laid when first asked for: only a line that stands on another grid than its price has today
/// needs them.
pub(crate) struct EarlierPeriods<'f> {
    facts: &'f SubscriptionFacts,
    /// By how many of the facts that stand were known.
    laid: RefCell<BTreeMap<usize, Vec<Ran>>>,
}

/// A price that ran.
struct Ran {
    plan: PlanVersionId,
    price: CatalogKey,
    from: Instant,
    until: Option<Instant>,
    /// None for what is charged once.
    grid: Option<Grid>,
    /// Its first stub, where that is a full period of its own.
    full_stub: Option<Period>,
}

impl<'f> EarlierPeriods<'f> {
    /// Of a subscription, not laid yet.
    pub fn of(facts: &'f SubscriptionFacts) -> EarlierPeriods<'f> {
        EarlierPeriods { facts, laid: RefCell::default() }
    }

    /// Whether a price would have had a full period at an instant, when a document was made from a facts version,
    /// without what was withdrawn by now.
    ///
    /// Monthly from 1 January, begun anew on the 11th: once that is withdrawn, 11 January to 11 February would
    /// have been no period, whatever was recorded besides. Where nothing was withdrawn, every period was.
    pub fn would_be(
        &self,
        (plan, price): (PlanVersionId, &CatalogKey),
        (full, made_from): (Period, i64),
        at: Instant,
    ) -> bool {
        if self.facts.timeline.withdrawn().is_empty() {
            return true;
        }
        let known = self.facts.timeline.recorded_by(made_from);
        let mut laid = self.laid.borrow_mut();
        let ran = laid.entry(known.facts().len()).or_insert_with(|| lay(self.facts, known));
        ran.iter().any(|ran| ran.plan == plan && ran.price == *price && ran.has(full, at))
    }
}

impl Ran {
    fn has(&self, full: Period, at: Instant) -> bool {
        let Some(grid) = &self.grid else { return true };
        if at < self.from || self.until.is_some_and(|until| until <= at) {
            return false;
        }
        let stub = self.full_stub.filter(|stub| stub.contains(at));
        stub.unwrap_or_else(|| grid.period_at(at)) == full
    }
}

fn lay(facts: &SubscriptionFacts, known: Timeline) -> Vec<Ran> {
    let facts = with_timeline(facts, known);
    // What cannot be laid was never billed.
    let Ok(course) = Course::of(&facts) else { return Vec::new() };
    let ran = course.lives.iter().map(|life| Ran {
        plan: life.plan.id,
        price: life.price.key.clone(),
        from: life.from,
        until: life.until,
        grid: life.grid.map(|grid| course.grids.get(grid).clone()),
        full_stub: full_stub(life, &course),
    });
    ran.collect()
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
