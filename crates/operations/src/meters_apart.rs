//! Usage counts once: which subscriptions of a customer may measure the same meter.
//! Knows whose usage each measures and when it runs; must not know events or prices.

use std::collections::BTreeSet;

use billing::{Change, OffKind, SubscriptionFacts, TimelineFact};
use calendar::Instant;
use ids::{CatalogKey, CustomerId, EnvironmentId, SubscriptionId};
use pricing::PlanVersion;
use store::subscriptions::{self, SubscriptionRow};
use store::{ActError, Caches, Queries, gather};

use crate::refusal::{Code, Refusal};

/// Meters that a subscription of a customer begins to measure.
pub(crate) struct Measuring {
    /// Whose.
    pub customer: CustomerId,
    /// Which; none that is new.
    pub subscription: Option<SubscriptionId>,
    /// Whether it measures only subjects that are its own.
    pub own_usage: bool,
    /// Which meters.
    pub meters: BTreeSet<CatalogKey>,
    /// From when on, and until when if it is over for good.
    pub span: (Instant, Option<Instant>),
}

impl Measuring {
    /// What a new subscription measures.
    pub fn new((customer, own_usage): (CustomerId, bool), plan: &PlanVersion, start: Instant) -> Measuring {
        let meters = plan.meters.keys().cloned().collect();
        Measuring { customer, subscription: None, own_usage, meters, span: (start, None) }
    }

    /// What changes of a subscription add to what it measured before, if they do.
    pub fn added(
        row: &SubscriptionRow,
        facts: &SubscriptionFacts,
        changes: &[TimelineFact],
    ) -> Option<Measuring> {
        let from = changes.iter().filter(|fact| may_add(&fact.change)).map(|fact| fact.at).min()?;
        let is_new = |fact: &&TimelineFact| changes.iter().any(|change| change.id == fact.id);
        let known: BTreeSet<CatalogKey> = match changes.iter().any(|fact| runs_again(&fact.change)) {
            true => BTreeSet::new(),
            false => measured(facts, facts.timeline.facts().iter().filter(|fact| !is_new(fact))),
        };
        let all = measured(facts, facts.timeline.facts().iter());
        let meters: BTreeSet<CatalogKey> = all.difference(&known).cloned().collect();
        (!meters.is_empty()).then(|| Measuring::of(row, facts, (meters, from)))
    }

    /// What a move to another plan version adds to what a subscription measured before, if it does.
    pub fn moved(
        row: &SubscriptionRow,
        facts: &SubscriptionFacts,
        (plan, at): (&PlanVersion, Instant),
    ) -> Option<Measuring> {
        let known = measured(facts, facts.timeline.facts().iter());
        let meters: BTreeSet<CatalogKey> =
            plan.meters.keys().filter(|key| !known.contains(*key)).cloned().collect();
        (!meters.is_empty()).then(|| Measuring::of(row, facts, (meters, at)))
    }

    /// All that a subscription measures that is not over at an instant any more.
    pub fn again(row: &SubscriptionRow, facts: &SubscriptionFacts, from: Instant) -> Measuring {
        Measuring::of(row, facts, (measured(facts, facts.timeline.facts().iter()), from))
    }

    fn of(
        row: &SubscriptionRow,
        facts: &SubscriptionFacts,
        (meters, from): (BTreeSet<CatalogKey>, Instant),
    ) -> Measuring {
        Measuring {
            customer: row.customer,
            subscription: Some(row.id),
            own_usage: row.own_usage,
            meters,
            span: (from, over_from(facts, None)),
        }
    }
}

fn may_add(change: &Change) -> bool {
    matches!(change, Change::ChangePlan { .. } | Change::AttachAddOn { .. }) || runs_again(change)
}

fn runs_again(change: &Change) -> bool {
    matches!(change, Change::Reactivate { .. })
}

/// The meters of the plan versions that facts name.
fn measured<'a>(
    facts: &SubscriptionFacts,
    named: impl Iterator<Item = &'a TimelineFact>,
) -> BTreeSet<CatalogKey> {
    let plans = named.filter_map(|fact| fact.change.version()).filter_map(|id| facts.plans.get(&id));
    plans.flat_map(|plan| plan.meters.keys().cloned()).collect()
}

/// From when on a subscription is over for good. What the end of a trial that lies ahead of a moment may cancel
/// still runs.
fn over_from(facts: &SubscriptionFacts, now: Option<Instant>) -> Option<Instant> {
    let is_over = |off: &billing::Off| {
        let known = !off.by_trial || now.is_some_and(|now| off.from <= now);
        known && off.kind == OffKind::Cancelled && off.until.is_none()
    };
    facts.offs().iter().filter(|off| is_over(off)).map(|off| off.from).min()
}

/// Two running subscriptions of a customer must not both measure the usage of the customer at large by one
/// meter: its events would count twice. One that measures only subjects of its own meets no other, as a subject
/// of one subscription counts for no other.
///
/// # Errors
/// Refused where another measures one of the meters.
pub(crate) fn check(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    asked: &Measuring,
    now: Instant,
) -> Result<(), ActError<Refusal>> {
    if asked.own_usage || asked.meters.is_empty() {
        return Ok(());
    }
    let caches = Caches::default();
    let others = subscriptions::subscriptions_of_customer(queries, environment, asked.customer)?;
    let others = others.iter().filter(|other| Some(other.id) != asked.subscription && !other.own_usage);
    for other in others {
        let facts = gather::unbilled_facts(queries, &caches, environment, other)?;
        let (from, until) = asked.span;
        let over = over_from(&facts, Some(now)).is_some_and(|over| over <= from);
        let later = until.is_some_and(|until| facts.timeline.start().is_some_and(|start| until <= start));
        if over || later {
            continue;
        }
        let known = measured(&facts, facts.timeline.facts().iter());
        if let Some(meter) = known.iter().find(|key| asked.meters.contains(*key)) {
            return Err(ActError::Refused(priced_already(other.id, meter)));
        }
    }
    Ok(())
}

fn priced_already(other: SubscriptionId, meter: &CatalogKey) -> Refusal {
    let message = format!(
        "subscription {other} of this customer already prices the meter {meter}; cancel it first, let the usage \
         of one of the two be its own ({{\"usage\": \"own\"}} when it is started), or give the usage to a \
         customer of its own"
    );
    Refusal::new(Code::MeterAlreadyPriced, message).about("plan")
}
