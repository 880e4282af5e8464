//! The outbox: what leaves the building, committed with the act that caused it, in commit order.
//! Knows positions and stable message ids; must not know who listens.

use ids::{EnvironmentId, OutboxEventId};
use sql::{Fault, Queries, Statement, Transaction, values};

use crate::rows;

pub(crate) const INSERT: Statement = Statement::new(
    "outbox.insert",
    "INSERT INTO outbox (environment, position, message, kind, subject, body) VALUES ($1, $2, $3, $4, $5, $6)",
);
const PAGE: Statement = Statement::new(
    "outbox.page",
    "SELECT position, message, kind, subject, body FROM outbox \
     WHERE environment = $1 AND position > $2 ORDER BY position LIMIT $3",
);
const RESERVE: Statement = Statement::new(
    "outbox.reserve",
    "UPDATE commit_positions SET next_message = next_message + $2 WHERE environment = $1 RETURNING next_message",
);
const NEXT: Statement =
    Statement::new("outbox.next", "SELECT next_message FROM commit_positions WHERE environment = $1");

pub(crate) const ALL: &[Statement] = &[INSERT, PAGE, RESERVE, NEXT];

/// How far the outbox was looked through, kept in a table of this name.
macro_rules! looked_through {
    ($progress:literal) => {
        const POSITION: Statement = Statement::new(
            concat!($progress, ".one"),
            concat!("SELECT position FROM ", $progress, " WHERE environment = $1"),
        );
        const START: Statement = Statement::new(
            concat!($progress, ".start"),
            concat!(
                "INSERT INTO ",
                $progress,
                " (environment, position) VALUES ($1, 0) ON CONFLICT DO NOTHING"
            ),
        );
        const MOVE: Statement = Statement::new(
            concat!($progress, ".move"),
            concat!("UPDATE ", $progress, " SET position = $3 WHERE environment = $1 AND position = $2"),
        );

        /// The last place of the outbox that was looked at; 0 before the first.
        ///
        /// # Errors
        /// A fault of the engine.
        pub fn looked_up_to(queries: &mut impl Queries, environment: EnvironmentId) -> Result<i64, Fault> {
            let found = queries.query_opt(&POSITION, &values![&environment.to_string()])?;
            found.map_or(Ok(0), |row| row.int(0))
        }

        /// Moves it on; false where somebody else has meanwhile.
        ///
        /// # Errors
        /// A fault of the engine.
        pub fn look_up_to(
            act: &mut Transaction<'_>,
            environment: EnvironmentId,
            (from, to): (i64, i64),
        ) -> Result<bool, Fault> {
            let wall = environment.to_string();
            act.execute(&START, &values![&wall])?;
            Ok(act.execute(&MOVE, &values![&wall, from, to])? > 0)
        }
    };
}
pub(crate) use looked_through;

/// A message as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message<I = OutboxEventId> {
    /// Its place in commit order, from 1 without gaps.
    pub position: i64,
    /// Its stable id.
    pub id: I,
    /// What happened ("invoice.issued").
    pub kind: String,
    /// To what.
    pub subject: String,
    /// JSON for whoever listens.
    pub body: String,
}

/// A message as stored, its id unchecked.
pub type MessageRow = Message<String>;

/// Messages after a position.
///
/// # Errors
/// A fault of the engine, or of an id that is none.
pub fn messages(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: i64,
    limit: u32,
) -> Result<Vec<Message>, Fault> {
    page(queries, environment, (after, limit), |row| rows::id(row, 1))
}

/// Messages as stored after a position.
///
/// # Errors
/// A fault of the engine.
pub fn message_rows(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: i64,
    limit: u32,
) -> Result<Vec<MessageRow>, Fault> {
    page(queries, environment, (after, limit), |row| Ok(row.text(1)?.to_owned()))
}

fn page<I>(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (after, limit): (i64, u32),
    id_of: impl Fn(&sql::Row) -> Result<I, Fault>,
) -> Result<Vec<Message<I>>, Fault> {
    let found = queries.query(&PAGE, &values![&environment.to_string(), after, limit])?;
    let message_of = |row: &sql::Row| {
        Ok(Message {
            position: row.int(0)?,
            id: id_of(row)?,
            kind: row.text(2)?.to_owned(),
            subject: row.text(3)?.to_owned(),
            body: row.text(4)?.to_owned(),
        })
    };
    found.iter().map(message_of).collect()
}

/// Takes the next positions for so many messages, which are written in the same act; answers the first.
///
/// # Errors
/// A fault of the engine.
pub(crate) fn reserve(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    messages: usize,
) -> Result<i64, Fault> {
    let count = i64::try_from(messages).expect("what one act tells is bounded");
    Ok(act.query_one(&RESERVE, &values![&environment.to_string(), count])?.int(0)? - count)
}

/// The position that the next message will take.
///
/// # Errors
/// A fault of the engine.
pub fn next_message_position(queries: &mut impl Queries, environment: EnvironmentId) -> Result<i64, Fault> {
    queries.query_one(&NEXT, &values![&environment.to_string()])?.int(0)
}
