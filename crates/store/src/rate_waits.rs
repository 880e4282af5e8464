//! Customers that wait for what a provider of tax rates says: a row a category, until it has said it.
//! Knows rows and who asks next; must not know who is asked, or what follows from an answer.

use calendar::{CivilDate, Instant};
use ids::{CatalogKey, CustomerId, EnvironmentId, SellerId};
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
const NOTE_FIRST: Statement = Statement::new(
    "rate_wait.note_first",
    "INSERT INTO rate_waits (environment, customer, category, provider, wanted_for, since, tries, failure, next_at) \
     VALUES ($1, $2, $3, $4, $5, $6, 0, NULL, $6) ON CONFLICT (environment, customer, category) DO NOTHING",
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
    "UPDATE rate_waits SET tries = tries + 1, failure = $6, next_at = $7 \
     WHERE environment = $1 AND customer = $2 AND category = $3 AND wanted_for = $4 AND next_at = $5",
);
const REMOVE: Statement = Statement::new(
    "rate_wait.remove",
    "DELETE FROM rate_waits WHERE environment = $1 AND customer = $2 AND category = $3 AND wanted_for = $4",
);
const WAKE: Statement = Statement::new(
    "rate_wait.wake",
    "UPDATE rate_waits SET tries = 0, next_at = 0 WHERE environment = $1 AND customer = $2",
);
const SELLER_CHANGED: Statement = Statement::new(
    "rate_wait.seller_changed",
    "UPDATE rate_waits SET provider = $3, tries = 0, next_at = 0 WHERE environment = $1 AND customer IN \
     (SELECT customer FROM customers WHERE environment = $1 AND seller = $2)",
);
const SELLER_LEFT: Statement = Statement::new(
    "rate_wait.seller_left",
    "DELETE FROM rate_waits WHERE environment = $1 AND customer IN \
     (SELECT customer FROM customers WHERE environment = $1 AND seller = $2)",
);
const ONE: Statement = Statement::new(
    "rate_wait.one",
    "SELECT customer, category, provider, wanted_for, since, tries, failure, next_at FROM rate_waits \
     WHERE environment = $1 AND customer = $2 AND category = $3",
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

pub(crate) const ALL: &[Statement] =
    &[NOTE, NOTE_FIRST, DUE, CLAIM, FAIL, REMOVE, WAKE, SELLER_CHANGED, SELLER_LEFT, ONE, OLDEST, COUNT];

/// When one that was woken is asked next: before all others.
pub const WOKEN: Instant = Instant::from_micros(0);

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

/// Notes that a customer waits, unless it waits for that category already, whatever the day: whoever only wants to see what
/// would be takes nobody's turn. Gives what it waits for then.
///
/// # Errors
/// A fault of the engine.
pub fn note_first(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (customer, category, wanted_for): (CustomerId, &CatalogKey, CivilDate),
    (provider, now): (&CatalogKey, Instant),
) -> Result<RateWait, Fault> {
    let (wall, customer, day) = (environment.to_string(), customer.to_string(), wanted_for.to_string());
    let (category, provider) = (category.as_str(), provider.as_str());
    act.execute(&NOTE_FIRST, &values![&wall, &customer, category, provider, &day, now.as_micros()])?;
    wait_of(&act.query_one(&ONE, &values![&wall, &customer, category])?)
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

/// Takes one for oneself until a moment, which is its next then; none where another was sooner.
///
/// # Errors
/// A fault of the engine.
pub fn claim(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    wait: &RateWait,
    until: Instant,
) -> Result<Option<RateWait>, Fault> {
    let (wall, customer) = (environment.to_string(), wait.customer.to_string());
    let (was, moved) = (wait.next_at.as_micros(), until.as_micros());
    let taken = act.execute(&CLAIM, &values![&wall, &customer, wait.category.as_str(), was, moved])? > 0;
    Ok(taken.then(|| RateWait { next_at: until, ..wait.clone() }))
}

/// Notes that one that was taken was asked in vain, and when it is asked next. What is asked now stays: where that changed
/// meanwhile, it is asked at once.
///
/// # Errors
/// A fault of the engine.
pub fn fail(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    taken: &RateWait,
    (failure, next_at): (&str, Instant),
) -> Result<(), Fault> {
    let RateWait { customer, category, wanted_for, next_at: until, .. } = taken;
    let (wall, customer, day) = (environment.to_string(), customer.to_string(), wanted_for.to_string());
    let (until, next_at) = (until.as_micros(), next_at.as_micros());
    act.execute(&FAIL, &values![&wall, &customer, category.as_str(), &day, until, failure, next_at])?;
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

/// Has those of a seller's customers asked at once, whoever says their rates now: what is told of it is another since. Where
/// nobody says them any more, nobody waits.
///
/// # Errors
/// A fault of the engine.
pub fn seller_changed(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (seller, provider): (SellerId, Option<&CatalogKey>),
) -> Result<(), Fault> {
    let (wall, seller) = (environment.to_string(), seller.to_string());
    match provider {
        Some(provider) => act.execute(&SELLER_CHANGED, &values![&wall, &seller, provider.as_str()])?,
        None => act.execute(&SELLER_LEFT, &values![&wall, &seller])?,
    };
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
