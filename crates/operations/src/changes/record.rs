//! Recording: changes become facts in one act; a fact is withdrawn; a subscription goes over to another
//! customer.
//! Knows the order of the rows; must not know what a change costs.

use std::collections::BTreeMap;

use billing::{Change, InForce, StartOptions, SubscriptionFacts, TimelineFact, TimelineRefused};
use calendar::{Alignment, Instant};
use ids::{ChangeId, CustomerId, EnvironmentId, SubscriptionId};
use store::catalog::Caches;
use store::subscriptions::{self, SubscriptionRow};
use store::{Act, ActError, Queries, gather, subjects, withdrawals};

use super::asked::{ChangeAsked, ChangeRequest, When};
use super::resolve::Resolving;
use crate::meters_apart::{self, Measuring};
use crate::refusal::{self, Code, Refusal};
use crate::retention::Closing;
use crate::subscriptions::{SubscriptionView, view};

/// Records changes, all of them or none.
///
/// # Errors
/// Refused for an unknown subscription, plan, add-on, price or coupon, and for what does not fit the timeline.
pub fn record(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    requests: &[ChangeRequest],
    now: Instant,
) -> Result<SubscriptionView, ActError<Refusal>> {
    let row = row_of(act, environment, subscription)?;
    let (_, facts) = resolve(act, environment, &row, (requests, now))?;
    keep(act, environment, &row, &facts)?;
    view(act, environment, row, now)
}

/// A subscription with changes, and the changes.
pub(crate) type Resolution = Result<(SubscriptionFacts, Vec<TimelineFact>), ActError<Refusal>>;

/// Resolves changes against what is known of a subscription.
pub(crate) fn resolve(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    row: &SubscriptionRow,
    (requests, now): (&[ChangeRequest], Instant),
) -> Resolution {
    let facts = known(queries, environment, row)?;
    let recorded = subscriptions::facts_recorded(queries, environment, row.id)?;
    let resolved = Resolving { queries, environment, facts, recorded, now }.all(requests)?;
    check_meters(queries, environment, row, (&resolved, now))?;
    Ok(resolved)
}

/// What changes begin to measure, no other subscription of the customer may measure.
fn check_meters(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    row: &SubscriptionRow,
    ((facts, changes), now): (&(SubscriptionFacts, Vec<TimelineFact>), Instant),
) -> Result<(), ActError<Refusal>> {
    match Measuring::added(row, facts, changes) {
        Some(added) => meters_apart::check(queries, environment, &added, now),
        None => Ok(()),
    }
}

/// Resolves one change against facts that are known already. Its id is the caller's to give.
pub(crate) fn resolve_against(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    facts: SubscriptionFacts,
    (request, now): (&ChangeRequest, Instant),
) -> Result<TimelineFact, ActError<Refusal>> {
    let resolving = Resolving { queries, environment, facts, recorded: 0, now };
    let (_, mut changes) = resolving.all(std::slice::from_ref(request))?;
    Ok(changes.pop().expect("a request becomes a change"))
}

/// Resolves changes that were resolved before; those of one moment are dated to another.
pub(crate) fn resolve_again(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    row: &SubscriptionRow,
    (changes, (then, now)): (&[TimelineFact], (Instant, Instant)),
) -> Resolution {
    let facts = known(queries, environment, row)?;
    let recorded = subscriptions::facts_recorded(queries, environment, row.id)?;
    let resolved = Resolving { queries, environment, facts, recorded, now }.again(changes, then)?;
    check_meters(queries, environment, row, (&resolved, now))?;
    Ok(resolved)
}

/// A subscription's terms, timeline and plans.
pub(crate) fn known(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    row: &SubscriptionRow,
) -> Result<SubscriptionFacts, store::Fault> {
    gather::unbilled_facts(queries, &Caches::default(), environment, row)
}

/// Keeps resolved facts, and notes what was redeemed.
pub(crate) fn keep(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    row: &SubscriptionRow,
    facts: &[TimelineFact],
) -> Result<(), ActError<Refusal>> {
    let closing = Closing::of(act, environment, row)?;
    for fact in facts {
        subscriptions::record_change(act, environment, row.id, fact).map_err(refusal::refused)?;
        if let Change::ApplyDiscount { discount } = &fact.change {
            crate::coupons::note_redemption(
                act,
                environment,
                discount,
                (row.customer, Some(row.id), fact.at),
            )?;
        }
    }
    match (closing, facts.iter().map(|fact| fact.at).min()) {
        (Some(closing), Some(earliest)) => closing.check(act, environment, (row, earliest)),
        _ => Ok(()),
    }
}

pub(crate) fn row_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<SubscriptionRow, ActError<Refusal>> {
    subscriptions::subscription(queries, environment, subscription)?
        .ok_or_else(|| ActError::Refused(Refusal::not_found("subscription", &subscription.to_string())))
}

/// Withdraws a fact: the subscription is as if it had never been recorded. What was billed because of it is
/// credited by the next run.
///
/// # Errors
/// Refused for an unknown subscription or fact, and for the start.
pub fn withdraw(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (subscription, change): (SubscriptionId, ChangeId),
    now: Instant,
) -> Result<SubscriptionView, ActError<Refusal>> {
    let row = row_of(act, environment, subscription)?;
    let timeline = gather::timeline(act, environment, subscription)?;
    let unknown = || ActError::Refused(Refusal::not_found("change", &change.to_string()));
    let fact = timeline.facts().iter().find(|fact| fact.id == change).ok_or_else(unknown)?;
    if matches!(fact.change, Change::Start { .. }) {
        let message = "a start cannot be withdrawn; cancel the subscription at its start instead";
        return Err(ActError::Refused(Refusal::new(Code::ChangeRefused, message).about("change")));
    }
    let (at, closing) = (fact.at, Closing::of(act, environment, &row)?);
    let ends = matches!(fact.change, Change::Cancel { .. }).then_some(fact.at);
    if let Some(at) = ends {
        check_not_continued(act, environment, (subscription, at))?;
    }
    let fact = change.to_string();
    withdrawals::withdraw_fact(act, environment, subscription, (&fact, now)).map_err(refusal::refused)?;
    if let Some(closing) = closing {
        closing.check_withdrawn(act, environment, (&row, at))?;
    }
    if let Some(from) = ends {
        let facts = known(act, environment, &row)?;
        meters_apart::check(act, environment, &Measuring::again(&row, &facts, from), now)?;
    }
    view(act, environment, row, now)
}

/// A subscription that was handed over and goes on elsewhere does not run again beside the other. Its own id is
/// a subject that went along, by which the other is found.
fn check_not_continued(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (subscription, at): (SubscriptionId, Instant),
) -> Result<(), ActError<Refusal>> {
    let assignments = subjects::assignments_of_subject(act, environment, &subscription.to_string())?;
    let handed_over = assignments.iter().filter(|one| one.assigned_at == at);
    for continued in handed_over.filter_map(|one| one.subscription).filter(|one| *one != subscription) {
        let row = row_of(act, environment, continued)?;
        let ended = known(act, environment, &row)?.cancelled();
        if ended.is_none_or(|(ended, _)| ended > at) {
            let message = format!(
                "{subscription} was handed over at {at} and goes on as {continued}; cancel {continued} at {at} \
                 first, so that they do not both run"
            );
            return Err(ActError::Refused(Refusal::new(Code::ChangeRefused, message).about("change")));
        }
    }
    Ok(())
}

/// A transfer asked for.
#[derive(Debug, Clone)]
pub struct TransferAsked {
    /// To which customer.
    pub to: CustomerId,
    /// When: the old one ends and the new one begins.
    pub when: When,
    /// How the running period of the old one is settled.
    pub terms: records::change_terms::TermsSaid,
}

/// A subscription goes over to another customer: it is cancelled, and one of the same plan, counts, add-ons and
/// prices of its own begins at that instant on the same periods and phases. Discounts stay with who redeemed
/// them. Gives the new one.
///
/// # Errors
/// As a cancellation and a start; refused where the seller differs.
pub fn transfer(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    asked: &TransferAsked,
    now: Instant,
) -> Result<SubscriptionView, ActError<Refusal>> {
    let row = row_of(act, environment, subscription)?;
    if asked.to == row.customer {
        let message = "the subscription is this customer's already; name another customer";
        return Err(ActError::Refused(Refusal::new(Code::ChangeRefused, message).about("customer")));
    }
    let cancel = ChangeRequest { terms: asked.terms, ..ChangeRequest::new(ChangeAsked::Cancel, asked.when) };
    let (facts, cancelled) = resolve(act, environment, &row, (&[cancel], now))?;
    let at = cancelled[0].at;
    let before = known(act, environment, &row)?;
    if let Some(off) = before.offs().into_iter().find(|off| off.by_trial && off.covers(at)) {
        return Err(ActError::Refused(TimelineRefused::TrialUnpaid { since: off.from }.into()));
    }
    keep(act, environment, &row, &cancelled)?;
    let start = start_of(&before, at, subscription).map_err(ActError::Refused)?;
    let id = crate::subscriptions::begin(act, environment, (asked.to, &row), (start, at), now)?;
    let target = row_of(act, environment, id)?;
    let (_, carried) = resolve(act, environment, &target, (&carried_over(&facts, at), now))?;
    keep(act, environment, &target, &carried)?;
    view(act, environment, target, now)
}

/// The start that goes on where a subscription stops.
fn start_of(facts: &SubscriptionFacts, at: Instant, continues: SubscriptionId) -> Result<Change, Refusal> {
    let plan = facts.plan_at(at).expect("a kept timeline begins with a start on a plan");
    let mut counts = BTreeMap::new();
    let (mut phases_from, mut segment, mut alignment) = (None, None, None);
    for InForce { at: from, fact } in facts.in_force().filter(|known| known.at < at) {
        match &fact.change {
            Change::Start { counts: first, options, alignment: chosen, .. } => {
                counts.extend(first.clone());
                phases_from = Some(options.phases_from.unwrap_or(from));
                (segment, alignment) = (options.segment.clone(), *chosen);
            }
            Change::SetCount { name, count, .. } => {
                counts.insert(name.clone(), *count);
            }
            _ => {}
        }
    }
    let anchor = billing::anchor_at(facts, at).map_err(Refusal::from)?;
    let alignment = anchor.map(Alignment::Explicit).or(alignment);
    let options = StartOptions { phases_from, segment, continues: Some(continues) };
    Ok(Change::Start { plan, alignment, counts, options })
}

/// Add-ons and prices of its own that hold at an instant, as changes at that instant.
fn carried_over(facts: &SubscriptionFacts, at: Instant) -> Vec<ChangeRequest> {
    let mut carried: Vec<ChangeAsked> = Vec::new();
    for InForce { fact, .. } in facts.in_force().filter(|known| known.at < at) {
        let asked = match &fact.change {
            Change::AttachAddOn { plan, quantity, .. } => {
                let version = &facts.plans[plan];
                let add_on = (version.plan.clone(), Some(version.version));
                ChangeAsked::AttachAddOn { add_on, quantity: *quantity }
            }
            Change::DetachAddOn { add_on, .. } => {
                carried.retain(|known| !matches!(known, ChangeAsked::AttachAddOn { add_on: (key, _), .. } if key == add_on));
                continue;
            }
            Change::OverridePrice { plan, price, with, .. } => ChangeAsked::OverridePrice {
                plan: Some(plan.clone()),
                price: price.clone(),
                charges: with.as_ref().map(|with| with.charges.clone()),
            },
            _ => continue,
        };
        carried.retain(|known| !is_about_the_same(known, &asked));
        carried.push(asked);
    }
    carried.retain(|asked| !matches!(asked, ChangeAsked::OverridePrice { charges: None, .. }));
    carried.into_iter().map(|asked| ChangeRequest::new(asked, When::At(at))).collect()
}

fn is_about_the_same(a: &ChangeAsked, b: &ChangeAsked) -> bool {
    match (a, b) {
        (
            ChangeAsked::AttachAddOn { add_on: (mine, _), .. },
            ChangeAsked::AttachAddOn { add_on: (theirs, _), .. },
        ) => mine == theirs,
        (
            ChangeAsked::OverridePrice { plan: my_plan, price: mine, .. },
            ChangeAsked::OverridePrice { plan: their_plan, price: theirs, .. },
        ) => my_plan == their_plan && mine == theirs,
        _ => false,
    }
}
