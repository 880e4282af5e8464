//! Retention: how long an environment keeps usage, and what was dropped of it.
//! Knows that a drop is noted before anything goes; must not know what may go, nor where events are kept.

use std::collections::BTreeMap;

use billing::Contract;
use billing::alerts::Alert;
use calendar::Instant;
use ids::{CatalogKey, CustomerId, EnvironmentId, PlanVersionId, SellerId, SubscriptionId};
use sql::{Fault, Queries, Row, Statement, Transaction, Value, values};

use crate::limits::KeptLimit;
use crate::{rows, together};

const POLICY: Statement = Statement::new(
    "retention.policy",
    "SELECT months, changed_at, looked_at FROM usage_retention WHERE environment = $1",
);
const SET: Statement = Statement::new(
    "retention.set",
    "INSERT INTO usage_retention (environment, months, changed_at, looked_at) VALUES ($1, $2, $3, NULL) \
     ON CONFLICT (environment) DO UPDATE SET months = excluded.months, changed_at = excluded.changed_at, \
     looked_at = NULL",
);
const LOOKED: Statement =
    Statement::new("retention.looked", "UPDATE usage_retention SET looked_at = $2 WHERE environment = $1");
const BEFORE: Statement = Statement::new(
    "retention.before",
    "SELECT before_time FROM usage_drops WHERE environment = $1 ORDER BY sequence DESC LIMIT 1",
);
const LATEST: Statement = Statement::new(
    "retention.latest",
    "SELECT sequence, before_time, up_to, months, begun_at, done_at, events FROM usage_drops \
     WHERE environment = $1 ORDER BY sequence DESC LIMIT 1",
);
const BEGIN: Statement = Statement::new(
    "retention.begin",
    "INSERT INTO usage_drops (environment, sequence, before_time, up_to, months, begun_at, done_at, events) \
     VALUES ($1, $2, $3, $4, $5, $6, NULL, $7)",
);
const GONE: Statement = Statement::new(
    "retention.gone",
    "UPDATE usage_drops SET events = $3, done_at = $4 WHERE environment = $1 AND sequence = $2 AND done_at IS NULL",
);
const DROPS: Statement = Statement::new(
    "retention.drops",
    "SELECT sequence, before_time, up_to, months, begun_at, done_at, events FROM usage_drops \
     WHERE environment = $1 ORDER BY sequence",
);
// Whoever records what is rated by usage shares the row; whoever begins a drop has it alone.
const SHARE: Statement = Statement::new(
    "retention.share",
    "SELECT environment FROM environments WHERE environment = $1 {{share}}",
);
const ALONE: Statement =
    Statement::new("retention.alone", "SELECT environment FROM environments WHERE environment = $1 {{lock}}");
const VERSIONS: Statement = Statement::new(
    "retention.versions",
    "SELECT customer, facts_version FROM customers WHERE environment = $1 ORDER BY customer",
);
const CELLS: Statement = Statement::new(
    "retention.cells",
    "SELECT l.plan_version, l.price, l.service_start, MAX(l.position), MAX(d.usage_watermark) \
     FROM document_lines AS l JOIN documents AS d ON d.environment = l.environment AND d.position = l.position \
     WHERE l.environment = $1 AND l.subscription = $2 AND l.kind IN ('usage', 'minimum') AND l.service_start < $3 \
     AND l.plan_version IS NOT NULL AND l.price IS NOT NULL \
     AND (SELECT s.state FROM document_states AS s WHERE s.environment = $1 AND s.position = l.position) <> 'void' \
     GROUP BY l.plan_version, l.price, l.service_start ORDER BY l.service_start, l.plan_version, l.price",
);
const BILLED: Statement = Statement::new(
    "retention.billed",
    "SELECT MAX(service_end) FROM document_lines WHERE environment = $1 AND subscription = $2 \
     AND kind IN ('usage', 'minimum') AND service_start < $3",
);
const BILLED_OF_ALL: Statement = Statement::new(
    "retention.billed_of_all",
    "SELECT MAX(service_end) FROM document_lines WHERE environment = $1 \
     AND kind IN ('usage', 'minimum') AND service_start < $2",
);
const CLOSE: Statement = Statement::new(
    "retention.close",
    "INSERT INTO usage_closed (environment, subscription, before_time) \
     SELECT p.environment, p.subscription, CASE WHEN p.usage_from < $3 THEN p.usage_from ELSE $2 END \
     FROM billing_progress AS p WHERE p.environment = $1 AND p.usage_from IS NOT NULL \
     ON CONFLICT (environment, subscription) DO UPDATE SET before_time = excluded.before_time \
     WHERE usage_closed.before_time < excluded.before_time",
);
const CLOSED: Statement = Statement::new(
    "retention.closed",
    "SELECT subscription, before_time FROM usage_closed \
     WHERE environment = $1 AND subscription IN {{texts_in $2}} ORDER BY subscription",
);
const LIMITS: Statement = Statement::new(
    "retention.limits",
    "SELECT record, version FROM usage_limits WHERE environment = $1 ORDER BY usage_limit",
);
const ALERTS: Statement = Statement::new(
    "retention.alerts",
    "SELECT record FROM alerts WHERE environment = $1 AND removed_at IS NULL ORDER BY alert",
);
const CONTRACTS: Statement = Statement::new(
    "retention.contracts",
    "SELECT record, seller FROM contract_versions WHERE environment = $1 ORDER BY contract, version",
);
const GRANTS: Statement = Statement::new(
    "retention.grants",
    "SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT 1 FROM grants WHERE environment = $1 LIMIT 1) AS found",
);

pub(crate) const ALL: &[Statement] = &[
    POLICY,
    SET,
    LOOKED,
    BEFORE,
    LATEST,
    BEGIN,
    GONE,
    DROPS,
    SHARE,
    ALONE,
    VERSIONS,
    CELLS,
    BILLED,
    BILLED_OF_ALL,
    CLOSE,
    CLOSED,
    LIMITS,
    ALERTS,
    CONTRACTS,
    GRANTS,
];

/// How long usage is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// So many months; for ever where there are none.
    pub months: Option<u32>,
    /// When that was said.
    pub changed_at: Instant,
    /// When it was last seen what may go.
    pub looked_at: Option<Instant>,
}

/// A drop of usage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DropRow {
    /// 1, 2, 3 … within the environment.
    pub sequence: u64,
    /// What is of times before it goes.
    pub before: Instant,
    /// As far as it came at or below this position of the event plane.
    pub up_to: u64,
    /// By a policy of so many months.
    pub months: u32,
    /// When it began.
    pub begun_at: Instant,
    /// When it was done; none while it goes on.
    pub done_at: Option<Instant>,
    /// How many events and cancellations went so far, by it and those before it.
    pub events: u64,
}

/// A period of a price of which usage was billed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BilledCell {
    /// Of which plan version.
    pub plan_version: PlanVersionId,
    /// Which price.
    pub price: CatalogKey,
    /// Where the service period starts.
    pub start: Instant,
    /// The position of the last document that bills it.
    pub position: i64,
    /// Up to which position of the event plane the documents that bill it knew events.
    pub watermark: u64,
}

/// An environment's policy, if it ever had one.
///
/// # Errors
/// A fault.
pub fn policy(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Option<Policy>, Fault> {
    let row = queries.query_opt(&POLICY, &values![&environment.to_string()])?;
    let of = |row: Row| {
        let months = match row.opt_int(0)? {
            Some(_) => Some(rows::count(&row, 0)?),
            None => None,
        };
        Ok(Policy { months, changed_at: rows::instant(&row, 1)?, looked_at: rows::opt_instant(&row, 2)? })
    };
    row.map(of).transpose()
}

/// Says how long usage is kept from now on: so many months, or for ever.
///
/// # Errors
/// A fault.
pub fn set_policy(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    months: Option<u32>,
    now: Instant,
) -> Result<(), Fault> {
    act.execute(&SET, &values![&environment.to_string(), months.map(i64::from), now.as_micros()])?;
    Ok(())
}

/// Notes that it was seen what may go.
///
/// # Errors
/// A fault.
pub fn looked(act: &mut Transaction<'_>, environment: EnvironmentId, now: Instant) -> Result<(), Fault> {
    act.execute(&LOOKED, &values![&environment.to_string(), now.as_micros()])?;
    Ok(())
}

/// Before when usage is dropped, or is about to be.
///
/// # Errors
/// A fault.
pub fn dropped_before(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Option<Instant>, Fault> {
    let row = queries.query_opt(&BEFORE, &values![&environment.to_string()])?;
    row.map(|row| rows::instant(&row, 0)).transpose()
}

/// The latest drop.
///
/// # Errors
/// A fault.
pub fn latest_drop(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Option<DropRow>, Fault> {
    let row = queries.query_opt(&LATEST, &values![&environment.to_string()])?;
    row.map(|row| drop_of(&row)).transpose()
}

/// Every drop, in order.
///
/// # Errors
/// A fault.
pub fn drops(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Vec<DropRow>, Fault> {
    queries.query(&DROPS, &values![&environment.to_string()])?.iter().map(drop_of).collect()
}

fn drop_of(row: &Row) -> Result<DropRow, Fault> {
    let number = |column: usize| u64::try_from(row.int(column)?).map_err(|why| row.unreadable(column, why));
    Ok(DropRow {
        sequence: number(0)?,
        before: rows::instant(row, 1)?,
        up_to: number(2)?,
        months: rows::count(row, 3)?,
        begun_at: rows::instant(row, 4)?,
        done_at: rows::opt_instant(row, 5)?,
        events: number(6)?,
    })
}

/// Before when usage is dropped, as it stays until the commit: no drop begins before that.
///
/// # Errors
/// A fault.
pub fn dropped_for_act(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
) -> Result<Option<Instant>, Fault> {
    act.query_opt(&SHARE, &values![&environment.to_string()])?;
    dropped_before(act, environment)
}

/// Waits until nobody records what is rated by usage, and keeps others from it until the commit.
///
/// # Errors
/// A fault.
pub fn alone(act: &mut Transaction<'_>, environment: EnvironmentId) -> Result<(), Fault> {
    act.query_opt(&ALONE, &values![&environment.to_string()])?;
    Ok(())
}

/// How often the facts of each customer moved.
///
/// # Errors
/// A fault.
pub fn facts_versions(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<BTreeMap<CustomerId, i64>, Fault> {
    let found = queries.query(&VERSIONS, &values![&environment.to_string()])?;
    found.iter().map(|row| Ok((rows::id(row, 0)?, row.int(1)?))).collect()
}

/// What was billed of a subscription's usage in periods that start before an instant.
///
/// # Errors
/// A fault.
pub fn billed_cells(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    before: Instant,
) -> Result<Vec<BilledCell>, Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    let found = queries.query(&CELLS, &values![&wall, &id, before.as_micros()])?;
    let of = |row: &Row| {
        Ok(BilledCell {
            plan_version: rows::id(row, 0)?,
            price: rows::key(row, 1)?,
            start: rows::instant(row, 2)?,
            position: row.int(3)?,
            watermark: rows::watermark(row, 4)?,
        })
    };
    found.iter().map(of).collect()
}

/// Before when metered periods of some subscriptions are closed, billed or not; nothing of those of which none is.
///
/// # Errors
/// A fault.
pub fn closed_before(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscriptions: impl IntoIterator<Item = SubscriptionId>,
) -> Result<BTreeMap<SubscriptionId, Instant>, Fault> {
    let wall = environment.to_string();
    let asked: Vec<String> = subscriptions.into_iter().map(|id| id.to_string()).collect();
    let mut closed = BTreeMap::new();
    for some in asked.chunks(together::MEMBERS_READ_MAX) {
        let some = Value::list_of_texts(some.iter().cloned());
        for row in queries.query(&CLOSED, &values![&wall, &some])? {
            closed.insert(rows::id(&row, 0)?, rows::instant(&row, 1)?);
        }
    }
    Ok(closed)
}

/// Notes a drop before it begins, and closes with it each metered period below it of which nothing is billed any
/// more: every one, where that was looked at, else what the last runs said. It has the number after the latest.
///
/// # Errors
/// A fault, also where somebody else began one meanwhile.
pub fn begin_drop(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (row, was_looked_at): (&DropRow, bool),
) -> Result<(), Fault> {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let wall = environment.to_string();
    let values = values![
        &wall,
        number(row.sequence),
        row.before.as_micros(),
        number(row.up_to),
        row.months,
        row.begun_at.as_micros(),
        number(row.events)
    ];
    act.execute(&BEGIN, &values)?;
    let before = row.before.as_micros();
    let as_said_before = if was_looked_at { i64::MIN } else { before };
    act.execute(&CLOSE, &values![&wall, before, as_said_before])?;
    Ok(())
}

/// Notes how many events a drop took so far, and when it was done, if it is.
///
/// # Errors
/// A fault.
pub fn note_gone(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (sequence, events): (u64, u64),
    done_at: Option<Instant>,
) -> Result<(), Fault> {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let done_at = done_at.map(Instant::as_micros);
    act.execute(&GONE, &values![&environment.to_string(), number(sequence), number(events), done_at])?;
    Ok(())
}

/// The latest end of what was billed of usage in periods that start before an instant.
///
/// # Errors
/// A fault.
pub fn billed_from_before(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    before: Instant,
) -> Result<Option<Instant>, Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    let row = queries.query_one(&BILLED, &values![&wall, &id, before.as_micros()])?;
    rows::opt_instant(&row, 0)
}

/// The same of every subscription: it looks at every line.
///
/// # Errors
/// A fault.
pub fn billed_of_all_from_before(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    before: Instant,
) -> Result<Option<Instant>, Fault> {
    let row = queries.query_one(&BILLED_OF_ALL, &values![&environment.to_string(), before.as_micros()])?;
    rows::opt_instant(&row, 0)
}

/// Every limit of an environment, also those that are over.
///
/// # Errors
/// A fault.
pub fn limits(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Vec<KeptLimit>, Fault> {
    let found = queries.query(&LIMITS, &values![&environment.to_string()])?;
    let of = |row: &Row| Ok(KeptLimit { limit: rows::record(row, 0)?, version: rows::count(row, 1)? });
    found.iter().map(of).collect()
}

/// Every alert of an environment.
///
/// # Errors
/// A fault.
pub fn alerts(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Vec<Alert>, Fault> {
    let found = queries.query(&ALERTS, &values![&environment.to_string()])?;
    found.iter().map(|row| rows::record(row, 0)).collect()
}

/// Every version of every contract of an environment with its seller, by contract, in order of version.
///
/// # Errors
/// A fault.
pub fn contracts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<(Contract, SellerId)>, Fault> {
    let found = queries.query(&CONTRACTS, &values![&environment.to_string()])?;
    found.iter().map(|row| Ok((rows::record(row, 0)?, rows::id(row, 1)?))).collect()
}

/// Whether anybody of an environment ever had prepaid credits.
///
/// # Errors
/// A fault.
pub fn has_credits(queries: &mut impl Queries, environment: EnvironmentId) -> Result<bool, Fault> {
    Ok(queries.query_one(&GRANTS, &values![&environment.to_string()])?.int(0)? > 0)
}
