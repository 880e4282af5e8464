//! Workspaces and environments, and the clock of each.
//! Knows that a test clock only moves forward; must not know what the wall clock says.

use calendar::Instant;
use ids::{EnvironmentId, WorkspaceId};
use sql::{ActError, Fault, Queries, Statement, Transaction, values};

use crate::rows;

// Its environments may be made by another act, which a crash can come before.
const WORKSPACE_INSERT: Statement = Statement::new(
    "workspace.insert",
    "INSERT INTO workspaces (workspace, name) VALUES ($1, $2) ON CONFLICT (workspace) DO NOTHING",
);
// On SQLite there is one writer at a time anyway.
const FIRST_LOCK: Statement = Statement::new(
    "environment.first_lock",
    "{{#postgres}}LOCK TABLE workspaces IN SHARE ROW EXCLUSIVE MODE{{/postgres}}{{#sqlite}}SELECT 1{{/sqlite}}",
);
const INSERT: Statement = Statement::new(
    "environment.insert",
    "INSERT INTO environments (environment, workspace, kind, name, clock) VALUES ($1, $2, $3, $4, $5)",
);
const POSITIONS_INSERT: Statement = Statement::new(
    "environment.positions",
    "INSERT INTO commit_positions (environment, next_document, next_entry, next_message) VALUES ($1, 1, 1, 1)",
);
const ALL_OF_THEM: Statement = Statement::new(
    "environment.all",
    "SELECT environment, workspace, kind, name, clock FROM environments ORDER BY environment",
);
const ONE: Statement = Statement::new(
    "environment.one",
    "SELECT environment, workspace, kind, name, clock FROM environments WHERE environment = $1",
);
const ADVANCE: Statement = Statement::new(
    "environment.advance",
    "UPDATE environments SET clock = $2 WHERE environment = $1 AND kind = 'test' AND clock <= $2",
);

pub(crate) const ALL: &[Statement] =
    &[WORKSPACE_INSERT, FIRST_LOCK, INSERT, POSITIONS_INSERT, ALL_OF_THEM, ONE, ADVANCE];

/// What kind of environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnvironmentKind {
    /// Real customers; its clock is the wall's.
    Live,
    /// For trying; its clock stands at this instant until it is advanced.
    Test {
        /// Where its clock stands.
        clock: Instant,
    },
}

/// One environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// Its id.
    pub id: EnvironmentId,
    /// Whose.
    pub workspace: WorkspaceId,
    /// Live or test.
    pub kind: EnvironmentKind,
    /// What people call it.
    pub name: String,
}

/// Why a clock does not move, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClockRefused {
    /// There is no such environment.
    #[error("there is no environment {0}; list them with `farthing doctor`")]
    UnknownEnvironment(EnvironmentId),
    /// A live clock cannot be moved.
    #[error("the environment is live and follows real time; advance a test environment instead")]
    Live,
    /// Clocks only move forward.
    #[error("the clock stands at {clock}, after {asked}; a clock only moves forward")]
    Backwards {
        /// Where it stands.
        clock: Instant,
        /// Where it was asked to go.
        asked: Instant,
    },
}

/// Opens an account, unless it is there.
///
/// # Errors
/// A fault.
pub fn create_workspace(act: &mut Transaction<'_>, workspace: WorkspaceId, name: &str) -> Result<(), Fault> {
    act.execute(&WORKSPACE_INSERT, &values![&workspace.to_string(), name])?;
    Ok(())
}

/// Keeps others from opening an account until the act ends, so that what it looks for next stays so: several servers may
/// start at once.
///
/// # Errors
/// A fault.
pub fn open_alone(act: &mut Transaction<'_>) -> Result<(), Fault> {
    act.query(&FIRST_LOCK, &[])?;
    Ok(())
}

/// Opens an environment.
///
/// # Errors
/// A fault, such as a second environment of one name.
pub fn create_environment(act: &mut Transaction<'_>, environment: &Environment) -> Result<(), Fault> {
    let (kind, clock) = match environment.kind {
        EnvironmentKind::Live => ("live", None),
        EnvironmentKind::Test { clock } => ("test", Some(clock.as_micros())),
    };
    let id = environment.id.to_string();
    let workspace = environment.workspace.to_string();
    act.execute(&INSERT, &values![&id, &workspace, kind, &environment.name, clock])?;
    act.execute(&POSITIONS_INSERT, &values![&id])?;
    Ok(())
}

/// Every environment.
///
/// # Errors
/// A fault of the engine.
pub fn environments(queries: &mut impl Queries) -> Result<Vec<Environment>, Fault> {
    queries.query(&ALL_OF_THEM, &[])?.iter().map(environment_of).collect()
}

/// One environment.
///
/// # Errors
/// A fault of the engine.
pub fn environment(queries: &mut impl Queries, id: EnvironmentId) -> Result<Option<Environment>, Fault> {
    queries.query_opt(&ONE, &values![&id.to_string()])?.as_ref().map(environment_of).transpose()
}

/// Moves a test clock forward, or leaves it where it is if asked to stay.
///
/// # Errors
/// As [`ClockRefused`].
pub fn advance_clock(
    act: &mut Transaction<'_>,
    id: EnvironmentId,
    to: Instant,
) -> Result<(), ActError<ClockRefused>> {
    let found = environment(act, id)?.ok_or(ActError::Refused(ClockRefused::UnknownEnvironment(id)))?;
    match found.kind {
        EnvironmentKind::Live => Err(ActError::Refused(ClockRefused::Live)),
        EnvironmentKind::Test { clock } if to < clock => {
            Err(ActError::Refused(ClockRefused::Backwards { clock, asked: to }))
        }
        EnvironmentKind::Test { .. } => {
            act.execute(&ADVANCE, &values![&id.to_string(), to.as_micros()])?;
            Ok(())
        }
    }
}

fn environment_of(row: &sql::Row) -> Result<Environment, Fault> {
    let kind = match (row.text(2)?, rows::opt_instant(row, 4)?) {
        ("live", None) => EnvironmentKind::Live,
        ("test", Some(clock)) => EnvironmentKind::Test { clock },
        (other, _) => return Err(row.unreadable(2, format!("{other} is not a kind of environment"))),
    };
    Ok(Environment {
        id: rows::id(row, 0)?,
        workspace: rows::id(row, 1)?,
        kind,
        name: row.text(3)?.to_owned(),
    })
}
