//! Payment methods: since when each customer has one on file, and who paid for it meanwhile.
//! Knows dated rows and the customer's facts version; must not know what a trial's end makes of them.

use billing::{Customer, OnFile};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId};
use sql::{Fault, Queries, Statement, Transaction, values};

use crate::catalog::Caches;
use crate::jobs::{self, JobKind};
use crate::{gather, parties, rows};

const INSERT: Statement = Statement::new(
    "payment_method.insert",
    "INSERT INTO payment_methods (environment, customer, facts_version, recorded_at, on_file, payer) \
     VALUES ($1, $2, $3, $4, $5, $6)",
);
const KNOWN: Statement = Statement::new(
    "payment_method.known",
    "SELECT recorded_at, on_file, payer FROM payment_methods WHERE environment = $1 AND customer = $2 \
     AND facts_version <= $3 ORDER BY facts_version",
);
const PAID_FOR: Statement = Statement::new(
    "payment_method.paid_for",
    "SELECT s.subscription FROM subscriptions AS s WHERE s.environment = $1 AND s.customer IN \
     (SELECT m.customer FROM customers AS m WHERE m.environment = $1 AND m.customer = $2 \
     UNION ALL SELECT m.customer FROM customers AS m WHERE m.environment = $1 AND m.payer = $2) \
     ORDER BY s.subscription",
);
const LATEST: Statement = Statement::new(
    "payment_method.latest",
    "SELECT customer, on_file, payer FROM payment_methods AS mine WHERE environment = $1 AND facts_version = \
     (SELECT MAX(facts_version) FROM payment_methods AS other \
      WHERE other.environment = mine.environment AND other.customer = mine.customer) ORDER BY customer",
);

pub(crate) const ALL: &[Statement] = &[INSERT, KNOWN, PAID_FOR, LATEST];

/// From an instant on: whether a customer has a method on file, and who pays for it, if not itself.
type Held = (Instant, bool, Option<CustomerId>);

/// A customer as it was read, with the facts version that it is read at.
#[derive(Clone, Copy)]
pub(crate) struct AsRead<'a> {
    pub customer: &'a Customer,
    pub facts_version: i64,
}

/// Notes that a customer's payment method or payer changed, if it did, and makes everything that it pays for
/// due whose plans have a trial that asks: what its end paused may go on. Its facts version has moved for the
/// change already.
///
/// # Errors
/// A fault of the engine.
pub fn note(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (before, after): (&Customer, &Customer),
    now: Instant,
) -> Result<(), Fault> {
    if held_by(before) == held_by(after) {
        return Ok(());
    }
    let (wall, id) = (environment.to_string(), after.id.to_string());
    if known(act, &wall, after.id, i64::MAX)?.is_empty() {
        keep(act, (&wall, &id), (0, Instant::MIN), before)?;
    }
    let row = parties::customer_row(act, environment, after.id)?;
    let facts_version = row.map_or(0, |row| row.facts_version);
    keep(act, (&wall, &id), (facts_version, now), after)?;
    let caches = Caches::default();
    for row in act.query(&PAID_FOR, &values![&wall, &id])? {
        if gather::asks_for_payment(act, &caches, environment, rows::id(&row, 0)?)? {
            jobs::schedule_sooner(act, environment, (JobKind::BillSubscription, row.text(0)?), now)?;
        }
    }
    Ok(())
}

/// Every customer of which something is noted, unchecked, with whether it has a method on file now and who
/// pays for it.
///
/// # Errors
/// A fault of the engine.
pub fn latest(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<(String, bool, Option<String>)>, Fault> {
    let found = queries.query(&LATEST, &values![&environment.to_string()])?;
    let latest_of =
        |row: &sql::Row| Ok((row.text(0)?.to_owned(), row.bool(1)?, row.opt_text(2)?.map(str::to_owned)));
    found.iter().map(latest_of).collect()
}

/// When whoever paid for a customer had a method on file.
pub(crate) fn on_file(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: AsRead<'_>,
    payer: AsRead<'_>,
) -> Result<OnFile, Fault> {
    let wall = environment.to_string();
    let own = held_since(queries, &wall, customer)?;
    let mut turns: Vec<(Instant, bool)> = Vec::new();
    for (place, (from, on_file, pays)) in own.iter().enumerate() {
        let until = own.get(place + 1).map_or(Instant::MAX, |(next, _, _)| *next);
        match pays {
            None => turns.push((*from, *on_file)),
            Some(id) => {
                let held = held_by_payer(queries, environment, *id, payer)?;
                let known = held.iter().rfind(|(at, _, _)| at <= from).map(|(_, on_file, _)| *on_file);
                turns.push((*from, known.unwrap_or(false)));
                let later = held.iter().filter(|(at, _, _)| from < at && *at < until);
                turns.extend(later.map(|(at, on_file, _)| (*at, *on_file)));
            }
        }
    }
    Ok(OnFile::of(turns))
}

/// What was noted of a payer; of one that paid earlier, whatever is known now: what it noted later than it paid
/// is not looked at.
fn held_by_payer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: CustomerId,
    payer: AsRead<'_>,
) -> Result<Vec<Held>, Fault> {
    let wall = environment.to_string();
    if payer.customer.id == id {
        return held_since(queries, &wall, payer);
    }
    let Some(row) = parties::customer_row(queries, environment, id)? else { return Ok(Vec::new()) };
    let details = parties::customer_version(queries, environment, id, row.version)?;
    held_since(queries, &wall, AsRead { customer: &details, facts_version: i64::MAX })
}

fn held_since(queries: &mut impl Queries, wall: &str, read: AsRead<'_>) -> Result<Vec<Held>, Fault> {
    let known = known(queries, wall, read.customer.id, read.facts_version)?;
    if known.is_empty() {
        let (on_file, payer) = held_by(read.customer);
        return Ok(vec![(Instant::MIN, on_file, payer)]);
    }
    Ok(known)
}

fn known(
    queries: &mut impl Queries,
    wall: &str,
    customer: CustomerId,
    facts_version: i64,
) -> Result<Vec<Held>, Fault> {
    let found = queries.query(&KNOWN, &values![wall, &customer.to_string(), facts_version])?;
    found.iter().map(|row| Ok((rows::instant(row, 0)?, row.bool(1)?, rows::opt_id(row, 2)?))).collect()
}

fn held_by(customer: &Customer) -> (bool, Option<CustomerId>) {
    let payer = customer.more.payer.filter(|payer| *payer != customer.id);
    (customer.more.payment_method, payer)
}

fn keep(
    act: &mut Transaction<'_>,
    (wall, id): (&str, &str),
    (facts_version, at): (i64, Instant),
    customer: &Customer,
) -> Result<(), Fault> {
    let (on_file, payer) = held_by(customer);
    let payer = payer.map(|payer| payer.to_string());
    let row = values![wall, id, facts_version, at.as_micros(), on_file, payer.as_deref()];
    act.execute(&INSERT, &row)?;
    Ok(())
}
