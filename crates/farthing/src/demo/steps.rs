//! An example built step by step. Each step looks whether it was done before it acts, so that a demo cut short
//! at any moment goes on from there and comes to the same documents.
//! Knows the order that `examples/README.md` describes; must not know what is owed.

use std::time::{Duration, Instant as Stopwatch};

use billing::Change;
use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, SubscriptionId};
use operations::changes::{self, ChangeAsked, ChangeRequest, When};
use operations::subscriptions::{self, SubscriptionView};
use operations::{Act, Environment, Failed, Operations, customers, sellers};

use super::examples::Example;
use super::scenario::{Scenario, ScenarioChange, ScenarioCustomer, ScenarioSubscription};
use crate::cli;
use crate::show::{Progress, counted};
use crate::stop::Stop;

/// An example that was built, and how long it took.
#[derive(Debug)]
pub struct Built {
    /// Which.
    pub example: &'static Example,
    /// Its environment.
    pub environment: Environment,
    /// Events that were imported now.
    pub events: u64,
    /// How long importing took.
    pub importing: Duration,
    /// Documents that were issued now.
    pub issued: usize,
    /// How long billing took.
    pub billing: Duration,
}

/// Builds an example in an environment of its own, or goes on where an earlier start was cut short.
///
/// # Errors
/// A fault. A refusal would be a mistake in the example.
pub fn build(operations: &Operations, example: &'static Example) -> Result<Built, Stop> {
    let scenario = Scenario::read(&format!("{}/scenario.toml", example.name), example.scenario)?;
    let begins = scenario.begins();
    let environment = operations.open_named(example.name, begins)?;
    let id = environment.id;
    set_up(operations, id, (example, &scenario), begins)?;
    let started = Stopwatch::now();
    // The clock only moves once all of the usage is there.
    let events = match operations.now_in(id)? > begins {
        true => 0,
        false => super::usage::import(operations, id, example, &scenario.import)?,
    };
    let importing = started.elapsed();
    let started = Stopwatch::now();
    let wheel = Progress::wheel(example.name);
    let mut issued = 0;
    for change in &scenario.changes {
        issued += advance(operations, id, change.at, &wheel)?;
        record(operations, id, change)?;
    }
    issued += advance(operations, id, scenario.clock_end, &wheel)?;
    Ok(Built { example, environment, events, importing, issued, billing: started.elapsed() })
}

/// Seller, catalog, customers and subscriptions.
fn set_up(
    operations: &Operations,
    environment: EnvironmentId,
    (example, scenario): (&Example, &Scenario),
    begins: Instant,
) -> Result<(), Stop> {
    let seller = sellers::seller_id(environment, &scenario.seller.name);
    if absent(operations.seller(environment, seller))? {
        let asked = scenario.seller.clone();
        write(operations, move |act| sellers::create(act, environment, &asked))?;
    }
    let file = format!("{}/catalog.toml", example.name);
    let catalog = records::catalog::decode_toml(Some(&file), example.catalog.as_bytes())?;
    let plans: Vec<CatalogKey> = catalog.plans.iter().map(|plan| plan.key.clone()).collect();
    let mut published = true;
    for plan in &plans {
        published &= !absent(operations.plan(environment, plan, None))?;
    }
    // A catalog is applied whole or not at all; one that someone changed since is left alone.
    if !published {
        cli::apply_catalog(operations, environment, catalog, begins)?;
    }
    for customer in &scenario.customers {
        set_up_customer(operations, environment, customer, (seller, begins))?;
    }
    for subscription in &scenario.subscriptions {
        set_up_subscription(operations, environment, (scenario, subscription), begins)?;
    }
    Ok(())
}

fn set_up_customer(
    operations: &Operations,
    environment: EnvironmentId,
    customer: &ScenarioCustomer,
    (seller, now): (ids::SellerId, Instant),
) -> Result<(), Stop> {
    if !absent(operations.customer(environment, &customer.key))? {
        return Ok(());
    }
    let subjects = customer.subjects.iter().filter(|subject| **subject != customer.key).cloned();
    let asked = customers::Asked {
        details: customer.details.clone(),
        external_key: Some(customer.key.clone()),
        seller,
        subjects: subjects.collect(),
        random: [0; 10],
        now,
    };
    write(operations, move |act| customers::create(act, environment, &asked))?;
    Ok(())
}

fn set_up_subscription(
    operations: &Operations,
    environment: EnvironmentId,
    (scenario, wanted): (&Scenario, &ScenarioSubscription),
    now: Instant,
) -> Result<(), Stop> {
    if subscription_of(operations, environment, &wanted.customer)?.is_some() {
        return Ok(());
    }
    let customer = scenario.customers.iter().find(|customer| customer.key == wanted.customer);
    let unknown = || Stop::failed(format!("the scenario has no customer {:?}", wanted.customer));
    let asked = subscriptions::Asked {
        customer: operations.customer(environment, &wanted.customer)?.row.id,
        plan: (wanted.plan.clone(), None),
        currency: customer.ok_or_else(unknown)?.currency,
        zone: wanted.zone.clone(),
        start: wanted.start,
        alignment: wanted.alignment,
        counts: wanted.counts.clone(),
        subjects: Vec::new(),
        own_usage: false,
    };
    write(operations, move |act| subscriptions::create(act, environment, &asked, now))?;
    Ok(())
}

/// A customer's subscription: each has one in a scenario.
fn subscription_of(
    operations: &Operations,
    environment: EnvironmentId,
    customer: &str,
) -> Result<Option<SubscriptionView>, Stop> {
    let customer = operations.customer(environment, customer)?.row.id;
    Ok(operations.subscriptions(environment, Some(customer), ("", 1))?.pop())
}

/// Moves the clock to an instant, doing what is due on the way. It stays where it is if it is further already.
fn advance(
    operations: &Operations,
    environment: EnvironmentId,
    to: Instant,
    wheel: &Progress,
) -> Result<usize, Stop> {
    if operations.now_in(environment)? > to {
        return Ok(0);
    }
    let report = operations.advance_clock(environment, to, &mut |progress| {
        wheel.says(format!("{}: {}", progress.at, counted(progress.issued, "document")));
    })?;
    match report.failures.first() {
        None => Ok(report.issued),
        Some((subscription, why)) => Err(Stop::failed(format!("{subscription} cannot be billed: {why}"))),
    }
}

/// Records a change at its instant, unless it is recorded.
fn record(operations: &Operations, environment: EnvironmentId, change: &ScenarioChange) -> Result<(), Stop> {
    let unknown = || Stop::failed(format!("customer {:?} has no subscription", change.customer));
    let view = subscription_of(operations, environment, &change.customer)?.ok_or_else(unknown)?;
    let known = view.timeline.facts().iter();
    if known.filter(|fact| fact.at == change.at).any(|fact| is_same(&fact.change, &change.asked)) {
        return Ok(());
    }
    let subscription: SubscriptionId = view.row.id;
    let at = change.at;
    let request = ChangeRequest::new(change.asked.clone(), When::At(at)).prorated(change.proration);
    write(operations, move |act| {
        changes::record(act, environment, subscription, std::slice::from_ref(&request), at)
    })?;
    Ok(())
}

/// Whether a recorded change is of the kind asked for: a scenario has one of a kind at an instant.
fn is_same(recorded: &Change, asked: &ChangeAsked) -> bool {
    match (recorded, asked) {
        (Change::SetCount { name: known, .. }, ChangeAsked::Count { name, .. }) => known == name,
        (Change::ChangePlan { .. }, ChangeAsked::Plan { .. }) => true,
        (Change::Cancel { .. }, ChangeAsked::Cancel) => true,
        _ => false,
    }
}

/// Whether a question was answered with "not found".
fn absent<T>(answer: Result<T, Failed>) -> Result<bool, Failed> {
    match answer {
        Ok(_) => Ok(false),
        Err(Failed::Refused(refusal)) if refusal.code == operations::Code::NotFound => Ok(true),
        Err(other) => Err(other),
    }
}

fn write<T: Send + 'static>(
    operations: &Operations,
    act: impl FnMut(&mut Act<'_>) -> Result<T, operations::ActError<operations::Refusal>> + Send + 'static,
) -> Result<T, Stop> {
    Ok(operations.store.write(act).map_err(Failed::from)?)
}
