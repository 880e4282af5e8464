//! What of an environment may still read which usage: subscriptions, contracts, limits, alerts, credits.
//!
//! Knows how far back each of them looks. Must not know policies, nor how usage is dropped.

use std::collections::BTreeMap;

use billing::alerts::AlertOn;
use billing::{AccountFacts, LimitOn, LimitWindow, SubscriptionFacts};
use calendar::Instant;
use ids::{ContractId, CustomerId, EnvironmentId, SubscriptionId};
use pricing::FeatureValue;
use store::jobs::{self, JobKind};
use store::subscriptions::{self, SubscriptionRow};
use store::{Caches, Fault, Queries, gather, parties, progress, retention};

use super::closed::unbilled_before;
use super::{DAY_MICROS, Held, PAGE, start_of_day};

/// Windows are looked at for a day after their end, and late captures of reservations come within another.
const WINDOW_SLACK_MICROS: i64 = 2 * DAY_MICROS;

/// What holds usage back, and of which facts that is known.
#[derive(Debug, Clone)]
pub(super) struct Needed {
    /// What holds it back.
    pub held: Vec<Held>,
    /// Subscriptions that ended, of which no run said what may still be billed: to be looked at once more.
    pub unlooked: Vec<SubscriptionId>,
    /// How long the longest period of a subscription may be, in microseconds.
    span: i64,
    /// How often the facts of each customer had moved.
    versions: BTreeMap<CustomerId, i64>,
}

impl Needed {
    /// Looks at everything, on one snapshot.
    pub fn read(
        queries: &mut impl Queries,
        caches: &Caches,
        (environment, now): (EnvironmentId, Instant),
    ) -> Result<Needed, Fault> {
        let versions = retention::facts_versions(queries, environment)?;
        let mut needed = Needed { held: Vec::new(), unlooked: Vec::new(), span: 0, versions };
        let mut after = String::new();
        loop {
            let rows = subscriptions::subscriptions(queries, environment, &after, PAGE)?;
            let Some(last) = rows.last() else { break };
            after = last.id.to_string();
            for row in &rows {
                needed.add(queries, caches, (environment, now), row)?;
            }
        }
        needed.held.extend(beside_subscriptions(queries, (environment, now), needed.span)?);
        Ok(needed)
    }

    /// Looks again at what moved since, and at what is no customer's: what would hold usage back now.
    pub fn moved(
        &self,
        queries: &mut impl Queries,
        caches: &Caches,
        (environment, now): (EnvironmentId, Instant),
    ) -> Result<Vec<Held>, Fault> {
        let mut again =
            Needed { held: Vec::new(), unlooked: Vec::new(), span: self.span, versions: BTreeMap::new() };
        for (customer, version) in retention::facts_versions(queries, environment)? {
            if self.versions.get(&customer) == Some(&version) {
                continue;
            }
            for row in subscriptions::subscriptions_of_customer(queries, environment, customer)? {
                again.add(queries, caches, (environment, now), &row)?;
            }
        }
        again.held.extend(beside_subscriptions(queries, (environment, now), again.span)?);
        Ok(again.held)
    }

    fn add(
        &mut self,
        queries: &mut impl Queries,
        caches: &Caches,
        (environment, now): (EnvironmentId, Instant),
        row: &SubscriptionRow,
    ) -> Result<(), Fault> {
        let facts = gather::unbilled_facts(queries, caches, environment, row)?;
        self.span = self.span.max(longest_period(&facts));
        if !measures(&facts) {
            return Ok(());
        }
        let id = row.id.to_string();
        let job = jobs::job(queries, environment, (JobKind::BillSubscription, &id))?;
        // Late usage that was accepted may be what it is due for.
        if job.as_ref().is_some_and(|job| job.due_at <= now) {
            let why = format!("the subscription {id} is due and not billed yet");
            self.held.push(Held::always(Instant::MIN, why));
            return Ok(());
        }
        let came = progress::progress(queries, environment, row.id)?;
        let (settled, from) = came.map_or((None, None), |came| (came.settled_before, came.usage_from));
        let billed = settled.max(from);
        let ended = match facts.cancelled() {
            Some((on, _)) if billed.is_some_and(|billed| on <= billed) => Some(on),
            // Cut within a period before runs said from where on they need usage, it is billed and never looked at
            // again.
            Some((on, _)) if job.is_none() && from.is_none() => {
                let is_billed = unbilled_before(queries, environment, (&facts, on))?.is_empty();
                if !is_billed {
                    self.unlooked.push(row.id);
                }
                is_billed.then_some(on)
            }
            _ => None,
        };
        self.held.extend(match ended {
            Some(on) => held_after_end(&facts, on),
            None => Some(held_while_running(&facts, billed)),
        });
        Ok(())
    }
}

/// The latest start of a day at or before an instant below which nothing needs usage; and what was in the way, by
/// place.
pub(super) fn lowered(wanted: Instant, held: &[Held]) -> (Option<Instant>, Vec<usize>) {
    let (mut before, mut in_the_way) = (wanted, vec![false; held.len()]);
    loop {
        if before <= Instant::MIN {
            break;
        }
        before = start_of_day(before);
        let holding = held.iter().enumerate().filter(|(_, held)| held.holds(before));
        let mut lower = None;
        for (place, held) in holding {
            in_the_way[place] = true;
            lower = Some(lower.map_or(held.from, |lower: Instant| lower.min(held.from)));
        }
        match lower {
            Some(lower) => before = lower,
            None => break,
        }
    }
    let named = in_the_way.iter().enumerate().filter(|(_, is_in)| **is_in).map(|(place, _)| place);
    ((before > Instant::MIN).then_some(before), named.collect())
}

/// What an ended subscription still reads, of which every period was billed: where a state carries, a period that
/// starts above the floor would read below it.
fn held_after_end(facts: &SubscriptionFacts, on: Instant) -> Option<Held> {
    let meter = carrying(facts)?;
    let why = format!(
        "the subscription {} read the meter {}, whose state carries from period to period, until it ended on {on}",
        facts.subscription, meter
    );
    Some(Held { from: Instant::MIN, until: Some(on), why })
}

/// What a subscription that goes on may still read: the usage of periods that may still be billed; all, where a state
/// carries from one period to the next, or plans grant what a meter counts.
fn held_while_running(facts: &SubscriptionFacts, billed: Option<Instant>) -> Held {
    let id = facts.subscription;
    let mut features = facts.plans.values().flat_map(|plan| &plan.terms.features);
    if let Some(grant) = features.find(|grant| matches!(grant.value, FeatureValue::Metered(_))) {
        let feature = &grant.feature;
        let why =
            format!("the subscription {id} is granted the metered feature {feature}, whose windows count it");
        return Held::always(Instant::MIN, why);
    }
    if let Some(meter) = carrying(facts) {
        let why = format!(
            "the subscription {id} reads the meter {meter}, whose state carries from period to period"
        );
        return Held::always(Instant::MIN, why);
    }
    match billed {
        Some(billed) => {
            let from = AccountFacts::alone(facts.clone()).one_period_before(billed);
            let why = format!(
                "the subscription {id} has usage from {billed} on to be billed, and one period before that is kept"
            );
            Held::always(from, why)
        }
        None => {
            let from = facts.timeline.start().unwrap_or(Instant::MIN);
            Held::always(from, format!("the subscription {id} has no billed period yet"))
        }
    }
}

/// A meter of a subscription whose state carries, if there is one.
fn carrying(facts: &SubscriptionFacts) -> Option<&str> {
    let mut meters = facts.plans.values().flat_map(|plan| plan.meters.values());
    meters.find(|meter| meter.needs_history()).map(|meter| meter.key.as_str())
}

fn beside_subscriptions(
    queries: &mut impl Queries,
    (environment, now): (EnvironmentId, Instant),
    span: i64,
) -> Result<Vec<Held>, Fault> {
    let mut held = Vec::new();
    if retention::has_credits(queries, environment)? {
        let why = "there are prepaid credits, which usage of any time may burn or give back";
        held.push(Held::always(Instant::MIN, why.to_owned()));
    }
    held.extend(pools(queries, environment)?);
    for kept in retention::limits(queries, environment)? {
        let limit = kept.limit;
        if limit.ends.is_none_or(|ends| back(now, WINDOW_SLACK_MICROS) < ends) {
            let from = window_from(limit.window, now).unwrap_or(limit.starts);
            let from = match &limit.on {
                LimitOn::Usage { .. } => from,
                // What a period owes is known from all of its usage.
                LimitOn::Spend { .. } => back(from, span),
                // Credits are named above.
                LimitOn::Credits { .. } => continue,
            };
            let why = format!("the limit {} ({}) counts it in its window", limit.id, limit.name);
            held.push(Held::always(from, why));
        }
    }
    for alert in retention::alerts(queries, environment)? {
        let from = match &alert.on {
            AlertOn::Usage { window, .. } => window_from(*window, now).unwrap_or(Instant::MIN),
            // What a period owes is known from all of its usage.
            AlertOn::Spend { window, .. } => {
                window_from(*window, now).map_or(Instant::MIN, |from| back(from, span))
            }
            // The one's window is the limit's, and the other's credits are named above.
            AlertOn::Limit(_) | AlertOn::Credits { .. } => continue,
        };
        held.push(Held::always(from, format!("the alert {} looks at it in its window", alert.key)));
    }
    Ok(held)
}

/// Contracts that pool what several use: a floor within one would leave a pool with some of its members. Above their
/// end none of their periods is rated any more.
fn pools(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Vec<Held>, Fault> {
    let mut pooling: BTreeMap<ContractId, Held> = BTreeMap::new();
    for (contract, seller) in retention::contracts(queries, environment)? {
        let ends = match parties::seller(queries, environment, seller)? {
            Some(seller) => billing::contract_end(&contract, &seller.zone),
            None => None,
        };
        // The last version says when it ends, whichever of them pools.
        if let Some(known) = pooling.get_mut(&contract.id) {
            known.until = ends.map(|ends| known.until.map_or(ends, |until| until.max(ends)));
        }
        if contract.pooled.is_empty() {
            continue;
        }
        let why = format!("the contract {} ({}) pools usage from its start on", contract.id, contract.name);
        let held = Held { from: contract.starts, until: ends, why };
        let known = pooling.entry(contract.id).or_insert(held);
        known.from = known.from.min(contract.starts);
    }
    Ok(pooling.into_values().collect())
}

/// Whether a subscription has a meter at all, or is granted something.
fn measures(facts: &SubscriptionFacts) -> bool {
    facts.plans.values().any(|plan| !plan.meters.is_empty() || !plan.terms.features.is_empty())
}

/// How long the longest period of a subscription may be, in microseconds.
fn longest_period(facts: &SubscriptionFacts) -> i64 {
    let at = Instant::from_micros(0);
    -AccountFacts::alone(facts.clone()).one_period_before(at).as_micros()
}

/// No later than the start of the windows that may still be looked at; none of the one that never begins anew.
fn window_from(window: LimitWindow, now: Instant) -> Option<Instant> {
    let days = match window {
        LimitWindow::Hour | LimitWindow::Day => 2,
        LimitWindow::Week => 8,
        LimitWindow::Month => 32,
        LimitWindow::Year => 367,
        LimitWindow::Life => return None,
    };
    Some(back(now, days * DAY_MICROS + WINDOW_SLACK_MICROS))
}

fn back(from: Instant, micros: i64) -> Instant {
    from.checked_add_micros(-micros).unwrap_or(Instant::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        Instant::parse(text).unwrap()
    }

    fn held(from: &str, until: Option<&str>) -> Held {
        Held { from: at(from), until: until.map(at), why: String::new() }
    }

    #[test]
    fn a_floor_goes_below_what_it_would_cut() {
        let wanted = at("2024-06-10T00:00:00Z");
        assert_eq!(lowered(wanted, &[]), (Some(wanted), Vec::new()));
        // It is lowered to the start of the day, and what is needed from later on is not in the way.
        let all = [held("2024-05-07T12:30:00Z", None), held("2024-06-10T00:00:00Z", None)];
        assert_eq!(lowered(wanted, &all), (Some(at("2024-05-07T00:00:00Z")), vec![0]));
        // What ended before is not in the way, until something else lowers the floor into it.
        let ended = held("2024-01-01T00:00:00Z", Some("2024-05-07T12:00:00Z"));
        assert_eq!(lowered(wanted, std::slice::from_ref(&ended)), (Some(wanted), Vec::new()));
        let both = [all[0].clone(), ended];
        assert_eq!(lowered(wanted, &both), (Some(at("2024-01-01T00:00:00Z")), vec![0, 1]));
        let always = Held::always(Instant::MIN, String::new());
        assert_eq!(lowered(wanted, &[always]), (None, vec![0]));
    }
}
