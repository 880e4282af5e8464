//! Progress: how far the billing of each subscription came, and up to where events were swept.
//! Knows these projections; must not know facts or what is owed.

use calendar::Instant;
use ids::{EnvironmentId, SubscriptionId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows;

const ONE: Statement = Statement::new(
    "progress.one",
    "SELECT settled_before, facts_version, usage_watermark, usage_from FROM billing_progress \
     WHERE environment = $1 AND subscription = $2",
);
const NEEDS_FROM: Statement = Statement::new(
    "progress.needs_from",
    "UPDATE billing_progress SET usage_from = $3 WHERE environment = $1 AND subscription = $2 AND usage_from > $3",
);
const SWEPT: Statement =
    Statement::new("progress.swept", "SELECT usage_watermark FROM event_sweeps WHERE environment = $1");
const SWEEP_OPEN: Statement = Statement::new(
    "progress.sweep_open",
    "INSERT INTO event_sweeps (environment, usage_watermark) VALUES ($1, 0) ON CONFLICT (environment) DO NOTHING",
);
const SWEEP_LOCK: Statement = Statement::new(
    "progress.sweep_lock",
    "SELECT usage_watermark FROM event_sweeps WHERE environment = $1 {{lock}}",
);
const SWEEP: Statement = Statement::new(
    "progress.sweep",
    "INSERT INTO event_sweeps (environment, usage_watermark) VALUES ($1, $2) \
     ON CONFLICT (environment) DO UPDATE SET usage_watermark = excluded.usage_watermark \
     WHERE event_sweeps.usage_watermark < excluded.usage_watermark",
);
const HIGHEST: Statement = Statement::new(
    "progress.highest_watermark",
    "SELECT CAST(COALESCE(MAX(named.usage_watermark), 0) AS BIGINT) FROM (\
     SELECT usage_watermark FROM billing_progress WHERE environment = $1 \
     UNION ALL SELECT usage_watermark FROM event_sweeps WHERE environment = $1 \
     UNION ALL SELECT reading_up_to FROM alert_looks WHERE environment = $1 \
     UNION ALL SELECT usage_watermark FROM documents WHERE environment = $1) AS named",
);

pub(crate) const ALL: &[Statement] = &[ONE, NEEDS_FROM, SWEPT, SWEEP_OPEN, SWEEP_LOCK, SWEEP, HIGHEST];

/// How far a subscription's billing came, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Cells ending at or before this are settled.
    pub settled_before: Option<Instant>,
    /// The customer's facts version of the last run.
    pub facts_version: i64,
    /// The usage watermark of the last run.
    pub usage_watermark: u64,
    /// No metered period that starts before this bills usage any more; none where no run has said so.
    pub usage_from: Option<Instant>,
}

/// How far a subscription's billing came; none where that is not kept, which is damage.
///
/// # Errors
/// A fault of the engine.
pub fn progress(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<Option<Progress>, Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    let parameters = values![&wall, &id];
    let progress_of = |row: Row| {
        Ok(Progress {
            settled_before: rows::opt_instant(&row, 0)?,
            facts_version: row.int(1)?,
            usage_watermark: rows::watermark(&row, 2)?,
            usage_from: rows::opt_instant(&row, 3)?,
        })
    };
    queries.query_opt(&ONE, &parameters)?.map(progress_of).transpose()
}

/// Notes that usage of an instant may still be billed, which the next look of the subscription finds.
///
/// # Errors
/// A fault of the engine.
pub fn needs_usage_from(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    instant: Instant,
) -> Result<(), Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    act.execute(&NEEDS_FROM, &values![&wall, &id, instant.as_micros()])?;
    Ok(())
}

/// Up to which usage watermark touched subscriptions were made due; 0 before the first sweep.
///
/// # Errors
/// A fault of the engine.
pub fn swept_watermark(queries: &mut impl Queries, environment: EnvironmentId) -> Result<u64, Fault> {
    let found = queries.query_opt(&SWEPT, &values![&environment.to_string()])?;
    found.map_or(Ok(0), |row| rows::watermark(&row, 0))
}

/// The same, locked until the commit: sweeps and committing runs of an environment come one after the other,
/// so that each sees what the other did.
///
/// # Errors
/// A fault of the engine.
pub fn lock_sweep(act: &mut Transaction<'_>, environment: EnvironmentId) -> Result<u64, Fault> {
    let wall = environment.to_string();
    if let Some(row) = act.query_opt(&SWEEP_LOCK, &values![&wall])? {
        return rows::watermark(&row, 0);
    }
    act.execute(&SWEEP_OPEN, &values![&wall])?;
    let row = act.query_one(&SWEEP_LOCK, &values![&wall])?;
    rows::watermark(&row, 0)
}

/// The highest usage watermark that anything of an environment names: the events must reach it.
///
/// # Errors
/// A fault of the engine.
pub fn highest_watermark(queries: &mut impl Queries, environment: EnvironmentId) -> Result<u64, Fault> {
    let found = queries.query_opt(&HIGHEST, &values![&environment.to_string()])?;
    found.map_or(Ok(0), |row| rows::watermark(&row, 0))
}

/// Notes up to which usage watermark touched subscriptions were made due, in the act that made them due.
/// A watermark never goes back.
///
/// # Errors
/// A fault of the engine.
pub fn set_swept_watermark(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    watermark: u64,
) -> Result<(), Fault> {
    let watermark = i64::try_from(watermark).expect("positions fit in 63 bits");
    act.execute(&SWEEP, &values![&environment.to_string(), watermark])?;
    Ok(())
}
