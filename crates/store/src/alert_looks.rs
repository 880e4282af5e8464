//! How far alerts were looked at, and what is to be looked at though no event came.
//! Knows turns and marks; must not know what an alert says.

use calendar::Instant;
use ids::{CustomerId, EnvironmentId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows;

const ONE: Statement = Statement::new(
    "alert_look.one",
    "SELECT turn, watermark, reading_up_to, read_after, looked_at FROM alert_looks WHERE environment = $1",
);
const OPEN: Statement = Statement::new(
    "alert_look.open",
    "INSERT INTO alert_looks (environment, turn, watermark, reading_up_to, read_after, looked_at) \
     VALUES ($1, 0, $2, $2, '', $3) ON CONFLICT (environment) DO NOTHING",
);
const MOVE: Statement = Statement::new(
    "alert_look.move",
    "UPDATE alert_looks SET turn = turn + 1, watermark = $3, reading_up_to = $4, read_after = $5, looked_at = $6 \
     WHERE environment = $1 AND turn = $2",
);
const MARK: Statement = Statement::new(
    "alert_look.mark",
    "INSERT INTO alert_marks (environment, due_at, about, moved, seen_after) \
     SELECT environment, CAST($2 AS BIGINT), CAST($3 AS TEXT), 1, '' FROM alert_looks WHERE environment = $1 \
     ON CONFLICT (environment, due_at, about) DO UPDATE SET moved = alert_marks.moved + 1, seen_after = ''",
);
const DUE: Statement = Statement::new(
    "alert_look.due",
    "SELECT due_at, about, moved, seen_after FROM alert_marks WHERE environment = $1 AND due_at <= $2 \
     ORDER BY due_at, about LIMIT $3",
);
const FORGET: Statement = Statement::new(
    "alert_look.forget",
    "DELETE FROM alert_marks WHERE environment = $1 AND due_at = $2 AND about = $3 AND moved = $4",
);
const GO_ON: Statement = Statement::new(
    "alert_look.go_on",
    "UPDATE alert_marks SET seen_after = $5 WHERE environment = $1 AND due_at = $2 AND about = $3 AND moved = $4",
);

pub(crate) const ALL: &[Statement] = &[ONE, OPEN, MOVE, MARK, DUE, FORGET, GO_ON];

/// How far the alerts of an environment were looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// How often what is here was moved.
    pub turn: i64,
    /// Up to which position of the events everyone was looked at.
    pub watermark: u64,
    /// Up to which position everyone is being looked at; the same where nothing is under way.
    pub reading_up_to: u64,
    /// After which customer that goes on.
    pub read_after: String,
    /// Until when everyone was looked at, by the environment's clock.
    pub looked_at: Instant,
}

/// What is to be looked at though no event came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// From when on, by the environment's clock; [`Instant::MIN`] at once.
    pub due_at: Instant,
    /// The id of a customer, or of an alert that is to be looked at for everyone.
    pub about: String,
    /// How often it was asked for.
    pub moved: i64,
    /// Of an alert: after which customer that goes on.
    pub seen_after: String,
}

/// How far the alerts of an environment were looked at; none where it never had one.
///
/// # Errors
/// A fault of the engine.
pub fn look(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Option<Look>, Fault> {
    let look_of = |row: Row| {
        Ok(Look {
            turn: row.int(0)?,
            watermark: rows::watermark(&row, 1)?,
            reading_up_to: rows::watermark(&row, 2)?,
            read_after: row.text(3)?.to_owned(),
            looked_at: rows::instant(&row, 4)?,
        })
    };
    queries.query_opt(&ONE, &values![&environment.to_string()])?.map(look_of).transpose()
}

/// Begins to look at alerts, from a position of the events on, unless that was begun.
///
/// # Errors
/// A fault of the engine.
pub fn open(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (watermark, now): (u64, Instant),
) -> Result<(), Fault> {
    act.execute(&OPEN, &values![&environment.to_string(), position(watermark), now.as_micros()])?;
    Ok(())
}

/// Notes how far everyone was looked at, if nobody did since `next.turn` was read: then what was looked at with it
/// stands, and is committed with this. Locked until the commit.
///
/// # Errors
/// A fault of the engine.
pub fn move_look(act: &mut Transaction<'_>, environment: EnvironmentId, next: &Look) -> Result<bool, Fault> {
    let (watermark, up_to) = (position(next.watermark), position(next.reading_up_to));
    let wall = environment.to_string();
    let row = values![&wall, next.turn, watermark, up_to, &next.read_after, next.looked_at.as_micros()];
    Ok(act.execute(&MOVE, &row)? > 0)
}

/// Asks for a look at a customer or an alert from an instant on, where there ever was an alert.
///
/// # Errors
/// A fault of the engine.
pub fn mark(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (about, due_at): (&str, Instant),
) -> Result<(), Fault> {
    act.execute(&MARK, &values![&environment.to_string(), due_at.as_micros(), about])?;
    Ok(())
}

/// Asks for a look at customers at once: their facts moved.
///
/// # Errors
/// A fault of the engine.
pub fn mark_moved(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    customers: impl IntoIterator<Item = CustomerId>,
) -> Result<(), Fault> {
    customers
        .into_iter()
        .try_for_each(|customer| mark(act, environment, (&customer.to_string(), Instant::MIN)))
}

/// Marks that are due by an instant, the earliest first.
///
/// # Errors
/// A fault of the engine.
pub fn due_marks(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (until, limit): (Instant, u32),
) -> Result<Vec<Mark>, Fault> {
    let found = queries.query(&DUE, &values![&environment.to_string(), until.as_micros(), limit])?;
    let mark_of = |row: &Row| {
        Ok(Mark {
            due_at: rows::instant(row, 0)?,
            about: row.text(1)?.to_owned(),
            moved: row.int(2)?,
            seen_after: row.text(3)?.to_owned(),
        })
    };
    found.iter().map(mark_of).collect()
}

/// Forgets a mark, unless the same was asked for again since it was read.
///
/// # Errors
/// A fault of the engine.
pub fn forget(act: &mut Transaction<'_>, environment: EnvironmentId, mark: &Mark) -> Result<(), Fault> {
    let wall = environment.to_string();
    act.execute(&FORGET, &values![&wall, mark.due_at.as_micros(), &mark.about, mark.moved])?;
    Ok(())
}

/// Notes after which customer a look at an alert goes on, unless the same was asked for again since it was read.
///
/// # Errors
/// A fault of the engine.
pub fn go_on(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    mark: &Mark,
    after: &str,
) -> Result<(), Fault> {
    let wall = environment.to_string();
    act.execute(&GO_ON, &values![&wall, mark.due_at.as_micros(), &mark.about, mark.moved, after])?;
    Ok(())
}

fn position(number: u64) -> i64 {
    i64::try_from(number).expect("positions fit in 63 bits")
}
