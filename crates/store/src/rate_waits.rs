//! Customers that wait for what a provider of tax rates says: a row a category, until it has said it.
//! Knows rows and who asks next; must not know who is asked, or what follows from an answer.

use calendar::{CivilDate, Instant};
use ids::{CatalogKey, CustomerId, EnvironmentId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows;

const NOTE: Statement = Statement::new(
    "rate_wait.note",
    "INSERT INTO rate_waits (environment, customer, category, provider, wanted_for, since, tries, failure, next_at) \
     VALUES ($1, $2, $3, $4, $5, $6, 0, NULL, $6) \
     ON CONFLICT (environment, customer, category) \
     DO UPDATE SET provider = excluded.provider, wanted_for = excluded.wanted_for, tries = 0, failure = NULL, \
     next_at = excluded.next_at \
     WHERE rate_waits.provider <> excluded.provider OR rate_waits.wanted_for <> excluded.wanted_for",
);
const DUE: Statement = Statement::new(
    "rate_wait.due",
    "SELECT customer, category, provider, wanted_for, since, tries, failure, next_at FROM rate_waits \
     WHERE environment = $1 AND provider = $2 AND next_at <= $3 ORDER BY next_at, customer, category LIMIT 1",
);
const CLAIM: Statement = Statement::new(
    "rate_wait.claim",
    "UPDATE rate_waits SET next_at = $5 WHERE environment = $1 AND customer = $2 AND category = $3 AND next_at = $4",
);
const FAIL: Statement = Statement::new(
    "rate_wait.fail",
    "UPDATE rate_waits SET tries = tries + 1, failure = $5, next_at = $6 \
     WHERE environment = $1 AND customer = $2 AND category = $3 AND wanted_for = $4",
);
const REMOVE: Statement = Statement::new(
    "rate_wait.remove",
    "DELETE FROM rate_waits WHERE environment = $1 AND customer = $2 AND category = $3 AND wanted_for = $4",
);
const WAKE: Statement = Statement::new(
    "rate_wait.wake",
    "UPDATE rate_waits SET tries = 0, next_at = 0 WHERE environment = $1 AND customer = $2",
);
const OLDEST: Statement = Statement::new(
    "rate_wait.oldest",
    "SELECT customer, category, provider, wanted_for, since, tries, failure, next_at FROM rate_waits \
     WHERE environment = $1 ORDER BY since, customer, category LIMIT $2",
);
const COUNT: Statement = Statement::new(
    "rate_wait.count",
    "SELECT COUNT(*) FROM (SELECT DISTINCT customer FROM rate_waits WHERE environment = $1) AS waiting",
);

pub(crate) const ALL: &[Statement] = &[NOTE, DUE, CLAIM, FAIL, REMOVE, WAKE, OLDEST, COUNT];

/// What a customer waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateWait {
    /// Who waits.
    pub customer: CustomerId,
    /// For the rate of which category.
    pub category: CatalogKey,
    /// Whose word is waited for.
    pub provider: CatalogKey,
    /// The day that it is wanted for.
    pub wanted_for: CivilDate,
    /// Since when.
    pub since: Instant,
    /// How often it was asked in vain.
    pub tries: u32,
    /// What was said last.
    pub failure: Option<String>,
    /// When it is asked next.
    pub next_at: Instant,
}

/// Notes that a customer waits. The same again changes nothing; another day is asked about at once.
///
/// # Errors
/// A fault of the engine.
pub fn note(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (customer, category, wanted_for): (CustomerId, &CatalogKey, CivilDate),
    (provider, now): (&CatalogKey, Instant),
) -> Result<(), Fault> {
    let (wall, customer, day) = (environment.to_string(), customer.to_string(), wanted_for.to_string());
    let (category, provider) = (category.as_str(), provider.as_str());
    act.execute(&NOTE, &values![&wall, &customer, category, provider, &day, now.as_micros()])?;
    Ok(())
}

/// The one that waits for a provider and is due longest, if one is.
///
/// # Errors
/// A fault of the engine.
pub fn due(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (provider, now): (&CatalogKey, Instant),
) -> Result<Option<RateWait>, Fault> {
    let found =
        queries.query_opt(&DUE, &values![&environment.to_string(), provider.as_str(), now.as_micros()])?;
    found.map(|row| wait_of(&row)).transpose()
}

/// Takes one for oneself until a moment; false where another was sooner.
///
/// # Errors
/// A fault of the engine.
pub fn claim(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    wait: &RateWait,
    until: Instant,
) -> Result<bool, Fault> {
    let (wall, customer) = (environment.to_string(), wait.customer.to_string());
    let (was, until) = (wait.next_at.as_micros(), until.as_micros());
    Ok(act.execute(&CLAIM, &values![&wall, &customer, wait.category.as_str(), was, until])? > 0)
}

/// Notes that it was asked in vain, and when it is asked next.
///
/// # Errors
/// A fault of the engine.
pub fn fail(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (customer, category, wanted_for): (CustomerId, &CatalogKey, CivilDate),
    (failure, next_at): (&str, Instant),
) -> Result<(), Fault> {
    let (wall, customer, day) = (environment.to_string(), customer.to_string(), wanted_for.to_string());
    let next_at = next_at.as_micros();
    act.execute(&FAIL, &values![&wall, &customer, category.as_str(), &day, failure, next_at])?;
    Ok(())
}

/// Nothing is waited for any more for that day.
///
/// # Errors
/// A fault of the engine.
pub fn remove(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (customer, category, wanted_for): (CustomerId, &CatalogKey, CivilDate),
) -> Result<(), Fault> {
    let (wall, customer, day) = (environment.to_string(), customer.to_string(), wanted_for.to_string());
    act.execute(&REMOVE, &values![&wall, &customer, category.as_str(), &day])?;
    Ok(())
}

/// Has a customer's asked at once: it is another since.
///
/// # Errors
/// A fault of the engine.
pub fn wake(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<(), Fault> {
    act.execute(&WAKE, &values![&environment.to_string(), &customer.to_string()])?;
    Ok(())
}

/// Those that wait longest, first.
///
/// # Errors
/// A fault of the engine.
pub fn oldest(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    limit: u32,
) -> Result<Vec<RateWait>, Fault> {
    queries.query(&OLDEST, &values![&environment.to_string(), limit])?.iter().map(wait_of).collect()
}

/// How many customers wait.
///
/// # Errors
/// A fault of the engine.
pub fn waiting(queries: &mut impl Queries, environment: EnvironmentId) -> Result<u32, Fault> {
    rows::count(&queries.query_one(&COUNT, &values![&environment.to_string()])?, 0)
}

fn wait_of(row: &Row) -> Result<RateWait, Fault> {
    Ok(RateWait {
        customer: rows::id(row, 0)?,
        category: rows::key(row, 1)?,
        provider: rows::key(row, 2)?,
        wanted_for: rows::date(row, 3)?,
        since: rows::instant(row, 4)?,
        tries: rows::count(row, 5)?,
        failure: row.opt_text(6)?.map(str::to_owned),
        next_at: rows::instant(row, 7)?,
    })
}
