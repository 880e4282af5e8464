//! The sweep: subscriptions whose billed usage gained events since the last sweep are made due at once.
//!
//! Once per run, from a watermark kept beside the jobs. Sweeps and committing runs take turns on that
//! watermark: a sweep sees all that was billed, or the run that is about to bill it sees the sweep. So an
//! event is seen by the next look of its subscription, wherever it came from and whatever ran meanwhile. It
//! must not know what a late event owes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use calendar::Instant;
use ids::{EnvironmentId, SubscriptionId};
use pricing::{PlanVersion, Price, Timing};
use store::jobs::{self, JobKind};
use store::{Act, ActError, Caches, Fault, catalog, gather, progress, subjects, subscriptions};
use usage::Position;

use crate::Operations;
use crate::refusal::{Failed, Refusal};

impl Operations {
    /// Makes subscriptions due whose next look would come too late for events since the last sweep.
    pub(crate) fn sweep_touched(&self, environment: EnvironmentId, now: Instant) -> Result<(), Failed> {
        let up_to = self.plane.watermark(environment)?;
        let since = Position::new(self.store.read(|reader| progress::swept_watermark(reader, environment))?);
        if since >= up_to {
            return Ok(());
        }
        // Another sweep may go further meanwhile; looking at its events again costs a look and no more.
        let first = self.plane.touched_subjects(environment, since, up_to)?;
        let caches = Arc::clone(self.store.caches());
        self.store.write(move |act| {
            progress::lock_sweep(act, environment)?;
            for subscription in late_subscriptions(act, &caches, environment, &first)? {
                let id = subscription.to_string();
                jobs::schedule_sooner(act, environment, (JobKind::BillSubscription, id.as_str()), now)?;
            }
            progress::set_swept_watermark(act, environment, up_to.number())?;
            Ok::<_, ActError<Refusal>>(())
        })?;
        Ok(())
    }
}

/// Subscriptions of touched subjects that would not see an event in time.
fn late_subscriptions(
    act: &mut Act<'_>,
    caches: &Caches,
    environment: EnvironmentId,
    first: &BTreeMap<Arc<str>, Instant>,
) -> Result<BTreeSet<SubscriptionId>, Fault> {
    let mut touched: BTreeMap<SubscriptionId, Instant> = BTreeMap::new();
    for (subject, time) in first {
        for assignment in subjects::assignments_of_subject(act, environment, subject)? {
            for row in subscriptions::subscriptions_of_customer(act, environment, assignment.customer)? {
                let known = touched.entry(row.id).or_insert(*time);
                *known = (*time).min(*known);
            }
        }
    }
    let mut late = BTreeSet::new();
    for (subscription, time) in touched {
        let came = progress::progress(act, environment, subscription)?;
        let settled = came.and_then(|came| came.settled_before);
        if settled.is_some_and(|settled| time < settled)
            || is_late(act, caches, environment, (subscription, time))?
        {
            late.insert(subscription);
        } else if came.and_then(|came| came.usage_from).is_some_and(|from| time < from) {
            // A period that ended and owed nothing: its next look finds it, until when it must be there.
            progress::needs_usage_from(act, environment, subscription, time)?;
        }
    }
    Ok(late)
}

/// Whether an event at an instant of what is not settled belongs to what is billed, or nothing else would look at it: the
/// subscription has no job any more, or its usage is charged while its period runs.
fn is_late(
    act: &mut Act<'_>,
    caches: &Caches,
    environment: EnvironmentId,
    (subscription, time): (SubscriptionId, Instant),
) -> Result<bool, Fault> {
    if subscriptions::usage_billed_after(act, environment, subscription, time)? {
        return Ok(true);
    }
    let id = subscription.to_string();
    if jobs::job(act, environment, (JobKind::BillSubscription, &id))?.is_none() {
        return Ok(true);
    }
    let timeline = gather::timeline(act, environment, subscription)?;
    for plan in timeline.facts().iter().filter_map(|fact| fact.change.version()) {
        let plan = catalog::plan_version(act, caches, environment, plan)?;
        if plan.is_some_and(|plan| bills_running_usage(&plan)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether usage may be charged while its period runs: in advance, or early from a threshold on.
fn bills_running_usage(plan: &PlanVersion) -> bool {
    let in_advance = |price: &Price| price.is_metered() && price.timing == Timing::InAdvance;
    !plan.terms.bill_at.is_empty() || plan.prices.iter().any(in_advance)
}
