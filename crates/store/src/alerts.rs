//! Alerts as they stand, and what they told: once each, in the order and the commit of its message in the outbox.
//! Knows keys and what was told last of a threshold; must not know what is used or when a threshold is crossed.

use billing::alerts::{Alert, AlertCrossing, AlertOf, AlertOn, Threshold, Told, Turn};
use calendar::Instant;
use ids::{AlertId, CatalogKey, CustomerId, EnvironmentId, LimitId, OutboxEventId};
use records::alert::TURNS;
use records::scalars::code_of;
use sql::{Fault, Queries, Row, Statement, Transaction, ValueRef, values};

use crate::{outbox, rows};

const INSERT: Statement = Statement::new(
    "alert.insert",
    "INSERT INTO alerts (environment, alert, alert_key, customer, usage_limit, version, removed_at, record) \
     VALUES ($1, $2, $3, $4, $5, $6, NULL, $7) ON CONFLICT DO NOTHING",
);
const CHANGE: Statement = Statement::new(
    "alert.change",
    "UPDATE alerts SET version = $3, record = $4, removed_at = $6 \
     WHERE environment = $1 AND alert = $2 AND version = $5 AND removed_at IS NULL",
);
const BY_KEY: Statement = Statement::new(
    "alert.by_key",
    "SELECT record, version, removed_at FROM alerts \
     WHERE environment = $1 AND alert_key = $2 AND removed_at IS NULL",
);
const PAGE: Statement = Statement::new(
    "alert.page",
    "SELECT record, version, removed_at FROM alerts \
     WHERE environment = $1 AND alert_key > $2 AND removed_at IS NULL ORDER BY alert_key LIMIT $3",
);
const OF_CUSTOMER: Statement = Statement::new(
    "alert.of_customer",
    "SELECT record, version, removed_at FROM alerts \
     WHERE environment = $1 AND customer = $2 AND removed_at IS NULL ORDER BY alert",
);
const OF_EVERYONE: Statement = Statement::new(
    "alert.of_everyone",
    "SELECT record, version, removed_at FROM alerts \
     WHERE environment = $1 AND customer IS NULL AND removed_at IS NULL ORDER BY alert",
);
const ONE: Statement = Statement::new(
    "alert.one",
    "SELECT record, version, removed_at FROM alerts WHERE environment = $1 AND alert = $2",
);
const ON_LIMIT: Statement = Statement::new(
    "alert.on_limit",
    "SELECT alert FROM alerts WHERE environment = $1 AND usage_limit = $2 AND removed_at IS NULL ORDER BY alert",
);
const TOLD: Statement = Statement::new(
    "alert.told",
    "SELECT threshold, turn, times FROM alert_crossings \
     WHERE environment = $1 AND alert = $2 AND customer = $3 AND window_start = $4 AND threshold = $5 \
     ORDER BY times DESC, turn DESC LIMIT 1",
);
const CROSSING_INSERT: Statement = Statement::new(
    "alert.crossing_insert",
    "INSERT INTO alert_crossings (environment, position, alert, customer, window_start, threshold, times, turn) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);
const POSITIONS: Statement = Statement::new(
    "alert.positions",
    "SELECT position FROM alert_crossings WHERE environment = $1 AND position > $2 ORDER BY position LIMIT $3",
);
const CROSSINGS: Statement = Statement::new(
    "alert.crossings",
    "SELECT c.position, o.message, o.body FROM alert_crossings AS c \
     JOIN outbox AS o ON o.environment = c.environment AND o.position = c.position \
     WHERE c.environment = $1 AND c.position > $2 ORDER BY c.position LIMIT $3",
);
const CROSSINGS_OF_ALERT: Statement = Statement::new(
    "alert.crossings_of_alert",
    "SELECT c.position, o.message, o.body FROM alert_crossings AS c \
     JOIN outbox AS o ON o.environment = c.environment AND o.position = c.position \
     WHERE c.environment = $1 AND c.position > $2 AND c.alert = $4 ORDER BY c.position LIMIT $3",
);
const CROSSINGS_OF_CUSTOMER: Statement = Statement::new(
    "alert.crossings_of_customer",
    "SELECT c.position, o.message, o.body FROM alert_crossings AS c \
     JOIN outbox AS o ON o.environment = c.environment AND o.position = c.position \
     WHERE c.environment = $1 AND c.position > $2 AND c.customer = $4 ORDER BY c.position LIMIT $3",
);
const LATEST: Statement = Statement::new(
    "alert.latest",
    "SELECT c.position, o.message, o.body FROM alert_crossings AS c \
     JOIN outbox AS o ON o.environment = c.environment AND o.position = c.position \
     WHERE c.environment = $1 AND c.alert = $2 AND c.customer = $3 AND c.window_start = $4 \
     AND c.threshold = $5 ORDER BY c.times DESC, c.turn DESC LIMIT 1",
);

pub(crate) const ALL: &[Statement] = &[
    INSERT,
    CHANGE,
    BY_KEY,
    PAGE,
    OF_CUSTOMER,
    OF_EVERYONE,
    ONE,
    ON_LIMIT,
    TOLD,
    CROSSING_INSERT,
    POSITIONS,
    CROSSINGS,
    CROSSINGS_OF_ALERT,
    CROSSINGS_OF_CUSTOMER,
    LATEST,
];

/// An alert as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAlert {
    /// What it says.
    pub alert: Alert,
    /// Which version of it this is.
    pub version: u32,
    /// When it was removed, if it was.
    pub removed_at: Option<Instant>,
}

/// What was told, with its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptCrossing {
    /// The place of its message in the outbox.
    pub position: i64,
    /// The stable id of its message.
    pub message: OutboxEventId,
    /// What was told.
    pub crossing: AlertCrossing,
}

/// What was told, and of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CrossingFilter {
    /// Only of one alert.
    pub alert: Option<AlertId>,
    /// Only of one customer.
    pub customer: Option<CustomerId>,
}

/// Keeps a new alert, its first version; false where its key is taken meanwhile.
///
/// # Errors
/// A fault of the engine.
pub fn create(act: &mut Transaction<'_>, environment: EnvironmentId, alert: &Alert) -> Result<bool, Fault> {
    let (wall, id, record) = (environment.to_string(), alert.id.to_string(), records::encode(alert));
    let customer = match &alert.of {
        AlertOf::EveryCustomer => None,
        AlertOf::Customer(customer, _) => Some(customer.to_string()),
    };
    let limit = match &alert.on {
        AlertOn::Limit(limit) => Some(limit.to_string()),
        AlertOn::Usage { .. } | AlertOn::Spend { .. } | AlertOn::Credits { .. } => None,
    };
    let (customer, limit) = (customer.as_deref(), limit.as_deref());
    let row = values![&wall, &id, alert.key.as_str(), customer, limit, 1_i64, &record];
    Ok(act.execute(&INSERT, &row)? > 0)
}

/// Keeps the next version of an alert, or that it was removed; false where it was changed meanwhile.
///
/// # Errors
/// A fault of the engine.
pub fn change(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (before, after): (&KeptAlert, &KeptAlert),
) -> Result<bool, Fault> {
    let alert = &after.alert;
    let (wall, id, record) = (environment.to_string(), alert.id.to_string(), records::encode(alert));
    let removed = after.removed_at.map(Instant::as_micros);
    Ok(act.execute(&CHANGE, &values![&wall, &id, after.version, &record, before.version, removed])? > 0)
}

/// The alert of a key, unless it was removed.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn alert_by_key(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    key: &CatalogKey,
) -> Result<Option<KeptAlert>, Fault> {
    let found = queries.query_opt(&BY_KEY, &values![&environment.to_string(), key.as_str()])?;
    found.map(|row| kept_of(&row)).transpose()
}

/// The alert of an id, removed or not.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn alert(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: AlertId,
) -> Result<Option<KeptAlert>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &id.to_string()])?;
    found.map(|row| kept_of(&row)).transpose()
}

/// Alerts that were not removed: at most so many after a key, in order of key.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn alerts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (after, limit): (&str, u32),
) -> Result<Vec<KeptAlert>, Fault> {
    let found = queries.query(&PAGE, &values![&environment.to_string(), after, limit])?;
    found.iter().map(kept_of).collect()
}

/// A customer's own alerts that were not removed, in order of id.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn alerts_of_customer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<KeptAlert>, Fault> {
    let found = queries.query(&OF_CUSTOMER, &values![&environment.to_string(), &customer.to_string()])?;
    found.iter().map(kept_of).collect()
}

/// The alerts of every customer that were not removed, in order of id.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn alerts_of_everyone(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<KeptAlert>, Fault> {
    queries.query(&OF_EVERYONE, &values![&environment.to_string()])?.iter().map(kept_of).collect()
}

/// The alerts on a limit, removed or not, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn alerts_on_limit(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    limit: LimitId,
) -> Result<Vec<AlertId>, Fault> {
    let found = queries.query(&ON_LIMIT, &values![&environment.to_string(), &limit.to_string()])?;
    found.iter().map(|row| rows::id(row, 0)).collect()
}

/// What was told last of each of some thresholds in a window of a customer; nothing of those of which nothing was.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn told(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    of: (AlertId, CustomerId, Instant),
    thresholds: &[Threshold],
) -> Result<Vec<Told>, Fault> {
    let found = last_of_each(queries, environment, (&TOLD, of), thresholds)?;
    found.iter().map(told_of).collect()
}

/// The row of what was told last of each threshold, found by the key that keeps it from being told twice: a crossing
/// comes before the recovery of the same number.
fn last_of_each(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (statement, (alert, customer, window_start)): (&Statement, (AlertId, CustomerId, Instant)),
    thresholds: &[Threshold],
) -> Result<Vec<Row>, Fault> {
    let (wall, alert, customer) = (environment.to_string(), alert.to_string(), customer.to_string());
    let mut found = Vec::with_capacity(thresholds.len());
    for threshold in thresholds {
        let threshold = threshold.to_string();
        let of = values![&wall, &alert, &customer, window_start.as_micros(), &threshold];
        found.extend(queries.query_opt(statement, &of)?);
    }
    Ok(found)
}

/// Keeps what is told, each with its message in the outbox, in the order given.
///
/// # Errors
/// A fault of the engine.
pub fn tell(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    crossings: &[AlertCrossing],
) -> Result<(), Fault> {
    if crossings.is_empty() {
        return Ok(());
    }
    let wall = environment.to_string();
    let first = outbox::reserve(act, environment, crossings.len())?;
    let spelled: Vec<Spelled> = crossings.iter().map(|crossing| Spelled::of(environment, crossing)).collect();
    let placed = || spelled.iter().zip(first..);
    let messages: Vec<_> = placed().map(|(one, place)| one.message_row(&wall, place)).collect();
    act.execute_many(&outbox::INSERT, &messages)?;
    let told: Vec<_> = placed().map(|(one, place)| one.row(&wall, place)).collect();
    act.execute_many(&CROSSING_INSERT, &told)?;
    Ok(())
}

/// The places in the outbox of what was told, unread: at most so many after one, in order.
///
/// # Errors
/// A fault of the engine.
pub fn crossing_positions(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (after, limit): (i64, u32),
) -> Result<Vec<i64>, Fault> {
    let found = queries.query(&POSITIONS, &values![&environment.to_string(), after, limit])?;
    found.iter().map(|row| row.int(0)).collect()
}

/// What was told: at most so many after a position, in order.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn crossings(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    filter: CrossingFilter,
    (after, limit): (i64, u32),
) -> Result<Vec<KeptCrossing>, Fault> {
    let wall = environment.to_string();
    let found = match (filter.alert, filter.customer) {
        (None, None) => queries.query(&CROSSINGS, &values![&wall, after, limit])?,
        (Some(alert), _) => {
            queries.query(&CROSSINGS_OF_ALERT, &values![&wall, after, limit, &alert.to_string()])?
        }
        (None, Some(customer)) => {
            queries.query(&CROSSINGS_OF_CUSTOMER, &values![&wall, after, limit, &customer.to_string()])?
        }
    };
    found.iter().map(crossing_of).collect()
}

/// The same, whole.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn told_whole(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    of: (AlertId, CustomerId, Instant),
    thresholds: &[Threshold],
) -> Result<Vec<KeptCrossing>, Fault> {
    let found = last_of_each(queries, environment, (&LATEST, of), thresholds)?;
    found.iter().map(crossing_of).collect()
}

/// What the outbox calls it.
pub fn message_kind(turn: Turn) -> &'static str {
    match turn {
        Turn::Crossed => "alert.crossed",
        Turn::Recovered => "alert.recovered",
    }
}

/// What is told with the texts that its rows need.
struct Spelled {
    kind: &'static str,
    turn: &'static str,
    message: String,
    alert: String,
    customer: String,
    window_start: i64,
    threshold: String,
    times: u32,
    body: String,
}

impl Spelled {
    fn of(environment: EnvironmentId, crossing: &AlertCrossing) -> Spelled {
        let Told { threshold, turn, times } = crossing.turned.told;
        let body = String::from_utf8(records::encode(crossing)).expect("the writer writes UTF-8");
        Spelled {
            kind: message_kind(turn),
            turn: code_of(&turn, &TURNS),
            message: message_id(environment, crossing).to_string(),
            alert: crossing.alert.to_string(),
            customer: crossing.customer.to_string(),
            window_start: crossing.window.start().as_micros(),
            threshold: threshold.to_string(),
            times,
            body,
        }
    }

    fn message_row<'s>(&'s self, wall: &'s str, place: i64) -> [ValueRef<'s>; 6] {
        values![wall, place, &self.message, self.kind, &self.alert, &self.body]
    }

    fn row<'s>(&'s self, wall: &'s str, place: i64) -> [ValueRef<'s>; 8] {
        let (alert, customer) = (&self.alert, &self.customer);
        values![wall, place, alert, customer, self.window_start, &self.threshold, self.times, self.turn]
    }
}

/// The stable id of the message that tells it, made of what is told.
fn message_id(environment: EnvironmentId, crossing: &AlertCrossing) -> OutboxEventId {
    let Told { threshold, turn, times } = crossing.turned.told;
    let mut hasher = blake3::Hasher::new();
    hasher
        .update(environment.as_bytes())
        .update(crossing.alert.as_bytes())
        .update(crossing.customer.as_bytes());
    hasher.update(&crossing.window.start().as_micros().to_be_bytes()).update(&times.to_be_bytes());
    hasher.update(code_of(&turn, &TURNS).as_bytes()).update(threshold.to_string().as_bytes());
    let mut cause = [0; 10];
    cause.copy_from_slice(&hasher.finalize().as_bytes()[..10]);
    // Ids carry no instant before 1970; the hash alone tells those apart.
    OutboxEventId::from_cause(u64::try_from(crossing.at.millis()).unwrap_or(0), cause)
}

fn kept_of(row: &Row) -> Result<KeptAlert, Fault> {
    let removed_at = rows::opt_instant(row, 2)?;
    Ok(KeptAlert { alert: rows::record(row, 0)?, version: rows::count(row, 1)?, removed_at })
}

fn told_of(row: &Row) -> Result<Told, Fault> {
    let threshold = Threshold::parse(row.text(0)?);
    let threshold = threshold.ok_or_else(|| row.unreadable(0, "no threshold is written like that"))?;
    let turn = TURNS.iter().find(|(code, _)| Ok(*code) == row.text(1).as_deref());
    let turn = turn.ok_or_else(|| row.unreadable(1, "a threshold is crossed or recovered"))?.1;
    Ok(Told { threshold, turn, times: rows::count(row, 2)? })
}

fn crossing_of(row: &Row) -> Result<KeptCrossing, Fault> {
    let read = records::decode::<AlertCrossing>(row.text(2)?.as_bytes());
    let crossing = read.map_err(|mistakes| row.unreadable(2, mistakes))?;
    Ok(KeptCrossing { position: row.int(0)?, message: rows::id(row, 1)?, crossing })
}
