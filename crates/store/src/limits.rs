//! Limits as they stand, each version of them, the slices that nodes hold of what holds reservations, and what signs
//! these.
//! Knows that slices are changed by whoever read them last; must not know what is free.

use billing::{LimitReach, UsageLimit};
use calendar::Instant;
use ids::{CatalogKey, CustomerId, EnvironmentId, LimitId, ReservationId};
use money::Decimal;
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::read::RecordRow;
use crate::rows;

const INSERT: Statement = Statement::new(
    "limit.insert",
    "INSERT INTO usage_limits (environment, usage_limit, customer, subscription, subject, version, record) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
const VERSION_INSERT: Statement = Statement::new(
    "limit.version_insert",
    "INSERT INTO usage_limit_versions (environment, usage_limit, version, recorded_at, record, record_hash) \
     VALUES ($1, $2, $3, $4, $5, $6)",
);
const CHANGE: Statement = Statement::new(
    "limit.change",
    "UPDATE usage_limits SET version = $3, record = $4, subject = $6 \
     WHERE environment = $1 AND usage_limit = $2 AND version = $5",
);
const ONE: Statement = Statement::new(
    "limit.one",
    "SELECT record, version FROM usage_limits WHERE environment = $1 AND usage_limit = $2",
);
const OF_CUSTOMER: Statement = Statement::new(
    "limit.of_customer",
    "SELECT record, version FROM usage_limits \
     WHERE environment = $1 AND customer = $2 AND usage_limit > $3 ORDER BY usage_limit LIMIT $4",
);
const RUNNING: Statement = Statement::new(
    "limit.running",
    "SELECT record, version FROM usage_limits \
     WHERE environment = $1 AND customer = $2 AND (subject IS NULL OR subject <> '') ORDER BY usage_limit",
);
const CONCERNING: Statement = Statement::new(
    "limit.concerning",
    "SELECT record, version FROM usage_limits \
     WHERE environment = $1 AND customer IN ($2, $3) AND (subject IS NULL OR subject = $4) ORDER BY usage_limit",
);
const RECORDS: Statement = Statement::new(
    "limit.records",
    "SELECT usage_limit, version, record, record_hash FROM usage_limit_versions WHERE environment = $1 \
     ORDER BY usage_limit, version",
);
const LEASES: Statement =
    Statement::new("limit.leases", "SELECT leases FROM slice_holders WHERE environment = $1 AND holder = $2");
const SLICES: Statement = Statement::new(
    "limit.slices",
    "SELECT node, amount, lease_end FROM held_slices \
     WHERE environment = $1 AND holder = $2 AND window_start = $3 AND lease_end > $4 ORDER BY node",
);
const MOVE: Statement = Statement::new(
    "limit.move",
    "INSERT INTO slice_holders (environment, holder, leases) VALUES ($1, $2, 1) \
     ON CONFLICT (environment, holder) DO UPDATE SET leases = slice_holders.leases + 1 \
     WHERE slice_holders.leases = $3",
);
const SLICE_PUT: Statement = Statement::new(
    "limit.slice_put",
    "INSERT INTO held_slices (environment, holder, window_start, node, amount, lease_end) \
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (environment, holder, window_start, node) \
     DO UPDATE SET amount = excluded.amount, lease_end = excluded.lease_end",
);
const SLICE_DROP: Statement = Statement::new(
    "limit.slice_drop",
    "DELETE FROM held_slices WHERE environment = $1 AND holder = $2 AND window_start = $3 AND node = $4",
);
const SLICES_ENDED: Statement = Statement::new(
    "limit.slices_ended",
    "DELETE FROM held_slices WHERE environment = $1 AND holder = $2 AND lease_end <= $3",
);
const SECRET: Statement =
    Statement::new("limit.secret", "SELECT secret FROM reservation_keys WHERE environment = $1");
const SECRET_INSERT: Statement = Statement::new(
    "limit.secret_insert",
    "INSERT INTO reservation_keys (environment, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING",
);
const ENDED: Statement = Statement::new(
    "limit.ended",
    "SELECT ending FROM reservations_ended WHERE environment = $1 AND reservation = $2",
);
const ENDED_INSERT: Statement = Statement::new(
    "limit.ended_insert",
    "INSERT INTO reservations_ended (environment, reservation, ending, expires_at) VALUES ($1, $2, $3, $4) \
     ON CONFLICT DO NOTHING",
);
const ENDED_FORGET: Statement = Statement::new(
    "limit.ended_forget",
    "DELETE FROM reservations_ended WHERE environment = $1 AND expires_at < $2",
);

pub(crate) const ALL: &[Statement] = &[
    INSERT,
    VERSION_INSERT,
    CHANGE,
    ONE,
    OF_CUSTOMER,
    RUNNING,
    CONCERNING,
    RECORDS,
    LEASES,
    SLICES,
    MOVE,
    SLICE_PUT,
    SLICE_DROP,
    SLICES_ENDED,
    SECRET,
    SECRET_INSERT,
    ENDED,
    ENDED_INSERT,
    ENDED_FORGET,
];

/// A limit as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptLimit {
    /// What it says.
    pub limit: UsageLimit,
    /// Which version of it this is.
    pub version: u32,
}

/// What has slices.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SliceHolder {
    /// A limit.
    Limit(LimitId),
    /// What plans grant a customer of a feature.
    Allowance(CustomerId, CatalogKey),
}

/// A node's slice of a window of what has slices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// Which node's.
    pub node: String,
    /// How much, in the holder's unit: free, reserved, and captured since it was leased.
    pub amount: Decimal,
    /// When it is nobody's any more.
    pub lease_end: Instant,
}

/// Which window of what.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct WindowKey {
    /// What has slices.
    pub holder: SliceHolder,
    /// When the window starts.
    pub start: Instant,
}

impl SliceHolder {
    /// How it is named in rows. No limit's id holds a stroke, and no key does.
    fn name(&self) -> String {
        match self {
            SliceHolder::Limit(id) => id.to_string(),
            SliceHolder::Allowance(customer, feature) => format!("{customer}/{feature}"),
        }
    }
}

/// How a reservation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Its usage happened.
    Captured,
    /// It was given back.
    Released,
}

/// What the column of subjects holds of a limit that was ended: it is about nobody any more. So those who look for
/// limits that hold leave it out without reading its record. No subject is like that.
const NOBODY: &str = "";

const ENDINGS: [(&str, Ending); 2] = [("captured", Ending::Captured), ("released", Ending::Released)];

/// Keeps a new limit.
///
/// # Errors
/// A fault of the engine.
pub fn create(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (limit, now): (&UsageLimit, Instant),
) -> Result<KeptLimit, Fault> {
    let (wall, id, customer) = (environment.to_string(), limit.id.to_string(), limit.customer.to_string());
    let subscription = match &limit.reach {
        LimitReach::Subscription(id) => Some(id.to_string()),
        LimitReach::Customer | LimitReach::Subject(_) => None,
    };
    let record = records::encode(limit);
    let row = values![&wall, &id, &customer, subscription.as_deref(), subject_of(limit), 1_u32, &record];
    act.execute(&INSERT, &row)?;
    keep_version(act, environment, (limit, 1), now)?;
    Ok(KeptLimit { limit: limit.clone(), version: 1 })
}

fn subject_of(limit: &UsageLimit) -> Option<&str> {
    match &limit.reach {
        LimitReach::Subject(subject) => Some(subject),
        LimitReach::Customer | LimitReach::Subscription(_) => None,
    }
}

/// Keeps the next version of a limit as it was read in the same act; false where somebody else changed it since.
///
/// # Errors
/// A fault of the engine.
pub fn change(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (before, after): (&KeptLimit, &UsageLimit),
    now: Instant,
) -> Result<bool, Fault> {
    let (wall, id, record) = (environment.to_string(), after.id.to_string(), records::encode(after));
    let next = before.version + 1;
    let has_ended = after.ends.is_some_and(|ends| ends <= now.max(after.starts));
    let subject = if has_ended { Some(NOBODY) } else { subject_of(after) };
    if act.execute(&CHANGE, &values![&wall, &id, next, &record, before.version, subject])? == 0 {
        return Ok(false);
    }
    keep_version(act, environment, (after, next), now)?;
    Ok(true)
}

fn keep_version(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (limit, version): (&UsageLimit, u32),
    now: Instant,
) -> Result<(), Fault> {
    let record = records::encode(limit);
    let (wall, id, hash) = (environment.to_string(), limit.id.to_string(), rows::record_hash(&record));
    act.execute(&VERSION_INSERT, &values![&wall, &id, version, now.as_micros(), &record, &hash])?;
    Ok(())
}

/// One limit as it stands.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn limit(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: LimitId,
) -> Result<Option<KeptLimit>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &id.to_string()])?;
    found.map(|row| kept_of(&row)).transpose()
}

/// A customer's own limits as they stand, ended ones too: at most so many after an id, in order of id.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn limits_of_customer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
    (after, limit): (&str, u32),
) -> Result<Vec<KeptLimit>, Fault> {
    let (wall, customer) = (environment.to_string(), customer.to_string());
    let found = queries.query(&OF_CUSTOMER, &values![&wall, &customer, after, limit])?;
    found.iter().map(kept_of).collect()
}

/// A customer's own limits that nobody ended, in order of id.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn running_limits(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<KeptLimit>, Fault> {
    let found = queries.query(&RUNNING, &values![&environment.to_string(), &customer.to_string()])?;
    found.iter().map(kept_of).collect()
}

/// The limits of a customer, and of the one that pays for it, that a subject's usage may count against and that
/// nobody ended, in order of id.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn limits_concerning(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (customer, payer): (CustomerId, Option<CustomerId>),
    subject: &str,
) -> Result<Vec<KeptLimit>, Fault> {
    let (customer, payer) = (customer.to_string(), payer.unwrap_or(customer).to_string());
    let found = queries.query(&CONCERNING, &values![&environment.to_string(), &customer, &payer, subject])?;
    found.iter().map(kept_of).collect()
}

/// Every version of every limit as stored, unchecked, ordered.
///
/// # Errors
/// A fault of the engine.
pub fn limit_records(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<RecordRow>, Fault> {
    rows::versions(queries, &RECORDS, environment)
}

/// How often the slices of what has them were changed.
///
/// # Errors
/// A fault of the engine.
pub fn leases(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    holder: &SliceHolder,
) -> Result<i64, Fault> {
    let found = queries.query_opt(&LEASES, &values![&environment.to_string(), &holder.name()])?;
    found.map_or(Ok(0), |row| row.int(0))
}

/// The slices of a window whose lease has not ended, in order of their nodes.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn slices(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    window: &WindowKey,
    now: Instant,
) -> Result<Vec<Slice>, Fault> {
    let (wall, holder) = (environment.to_string(), window.holder.name());
    let of = values![&wall, &holder, window.start.as_micros(), now.as_micros()];
    let found = queries.query(&SLICES, &of)?;
    let slice_of = |row: &Row| {
        Ok(Slice {
            node: row.text(0)?.to_owned(),
            amount: Decimal::parse(row.text(1)?).map_err(|refused| row.unreadable(1, refused))?,
            lease_end: rows::instant(row, 2)?,
        })
    };
    found.iter().map(slice_of).collect()
}

/// Puts a node's slice of a window in the place of the one it had, none where it is nothing, if no slice of what has
/// it was changed since `leases` was read; else nothing happens, and it says false. Slices of it whose lease has
/// ended are forgotten.
///
/// # Errors
/// A fault of the engine.
pub fn lease(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (window, slice): (&WindowKey, &Slice),
    (leases, now): (i64, Instant),
) -> Result<bool, Fault> {
    let (wall, holder) = (environment.to_string(), window.holder.name());
    if act.execute(&MOVE, &values![&wall, &holder, leases])? == 0 {
        return Ok(false);
    }
    act.execute(&SLICES_ENDED, &values![&wall, &holder, now.as_micros()])?;
    let (start, end) = (window.start.as_micros(), slice.lease_end.as_micros());
    match slice.amount.is_zero() {
        true => act.execute(&SLICE_DROP, &values![&wall, &holder, start, &slice.node])?,
        false => {
            let amount = slice.amount.to_string();
            act.execute(&SLICE_PUT, &values![&wall, &holder, start, &slice.node, &amount, end])?
        }
    };
    Ok(true)
}

/// With what reservations of an environment are signed, if anything is kept yet.
///
/// # Errors
/// A fault of the engine.
pub fn secret(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Option<[u8; 32]>, Fault> {
    let Some(row) = queries.query_opt(&SECRET, &values![&environment.to_string()])? else { return Ok(None) };
    let kept = <[u8; 32]>::try_from(row.blob(0)?);
    kept.map(Some).map_err(|_| row.unreadable(0, "the key of reservations has 32 bytes"))
}

/// Keeps it, unless there is one; answers the one that is kept.
///
/// # Errors
/// A fault of the engine.
pub fn keep_secret(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    new: &[u8; 32],
) -> Result<[u8; 32], Fault> {
    act.execute(&SECRET_INSERT, &values![&environment.to_string(), new])?;
    Ok(secret(act, environment)?.unwrap_or(*new))
}

/// How a reservation ended, if that is noted.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn ending(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    reservation: ReservationId,
) -> Result<Option<Ending>, Fault> {
    let found = queries.query_opt(&ENDED, &values![&environment.to_string(), &reservation.to_string()])?;
    found.map(|row| ending_of(&row)).transpose()
}

/// Notes how a reservation ended, if it has not ended; answers how it did and whether that was noted only now, and
/// forgets others that expired before an instant.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn end_reservation(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (reservation, ending, expires): (ReservationId, Ending, Instant),
    forget_before: Instant,
) -> Result<(Ending, bool), Fault> {
    let (wall, id) = (environment.to_string(), reservation.to_string());
    let code = records::scalars::code_of(&ending, &ENDINGS);
    act.execute(&ENDED_FORGET, &values![&wall, forget_before.as_micros()])?;
    let is_new = act.execute(&ENDED_INSERT, &values![&wall, &id, code, expires.as_micros()])? > 0;
    let row = act.query_one(&ENDED, &values![&wall, &id])?;
    Ok((ending_of(&row)?, is_new))
}

fn ending_of(row: &Row) -> Result<Ending, Fault> {
    let found = ENDINGS.iter().find(|(known, _)| Ok(*known) == row.text(0).as_deref());
    found.map(|(_, ending)| *ending).ok_or_else(|| row.unreadable(0, "a reservation does not end like that"))
}

fn kept_of(row: &Row) -> Result<KeptLimit, Fault> {
    Ok(KeptLimit { limit: rows::record(row, 0)?, version: rows::count(row, 1)? })
}
