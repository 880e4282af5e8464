//! A SQLite connection: opening it, running statements on it, and what its errors mean.
//!
//! Knows pragmas, result codes and the statement cache; must not know who else waits for the connection.

pub(crate) mod writer;

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef as SqliteValue};
use rusqlite::{CachedStatement, Connection, ToSql, ffi};

use crate::fault::{ConstraintKind, Fault};
use crate::location::Engine;
use crate::portable::render;
use crate::row::Row;
use crate::statement::{Statement, StatementKey};
use crate::value::{ValueRef, check_parameters};

/// How long a statement waits for another process before it is refused as busy.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// More than all statements of all crates together: none is prepared twice.
const STATEMENTS_CACHED_MAX: usize = 2_048;

/// For every connection: WAL, a commit is on the disk before it is answered, references are enforced, text
/// compares as on PostgreSQL, and the log is folded back every 16 MiB.
const OPENING: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA case_sensitive_like = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA wal_autocheckpoint = 4096;
    PRAGMA journal_size_limit = 67108864;
";

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The one writer.
    Writer,
    /// One of the readers.
    Reader,
    /// The migration runner: tables may be rebuilt, references are checked at the end.
    Migration,
}

impl Role {
    fn pragmas(self) -> &'static str {
        match self {
            Role::Writer => "PRAGMA cache_size = -16384;",
            Role::Reader => "PRAGMA cache_size = -4096; PRAGMA query_only = ON;",
            Role::Migration => "PRAGMA foreign_keys = OFF;",
        }
    }
}

/// A connection with its prepared statements.
pub(crate) struct Session {
    connection: Connection,
    known: RefCell<HashMap<StatementKey, Arc<Known>>>,
}

/// What is known of a statement once it was prepared.
struct Known {
    text: String,
    parameters: usize,
    columns: Arc<[String]>,
}

impl Session {
    /// Opens the file, and makes it if it is not there.
    pub(crate) fn open(path: &Path, role: Role) -> Result<Session, Fault> {
        let unreachable = |error: rusqlite::Error| Fault::Connection {
            engine: Engine::Sqlite,
            during: "opening",
            message: format!("{}: {error}", path.display()),
        };
        let connection = Connection::open(path).map_err(unreachable)?;
        connection.busy_timeout(BUSY_TIMEOUT).map_err(unreachable)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_CACHED_MAX);
        // A text in double quotes is a column's name and nothing else, as on PostgreSQL.
        for quoting in [DbConfig::SQLITE_DBCONFIG_DQS_DML, DbConfig::SQLITE_DBCONFIG_DQS_DDL] {
            connection.set_db_config(quoting, false).map_err(unreachable)?;
        }
        // Plans hang on the text alone: otherwise a new value may have the statement prepared again.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(unreachable)?;
        connection.execute_batch(OPENING).map_err(unreachable)?;
        connection.execute_batch(role.pragmas()).map_err(unreachable)?;
        Ok(Session { connection, known: RefCell::new(HashMap::new()) })
    }

    /// Runs statements that give no rows and take no parameters.
    pub(crate) fn batch(&self, name: &'static str, text: &str) -> Result<(), Fault> {
        self.connection.execute_batch(text).map_err(|error| fault(name, &error))
    }

    /// Runs one short statement that is kept prepared: BEGIN, SAVEPOINT, COMMIT.
    pub(crate) fn command(&self, text: &'static str) -> Result<(), Fault> {
        let run = || self.connection.prepare_cached(text)?.raw_execute();
        run().map(drop).map_err(|error| fault(text, &error))
    }

    /// Whether a transaction is open; some errors end it unasked.
    pub(crate) fn is_in_transaction(&self) -> bool {
        !self.connection.is_autocommit()
    }

    /// Prepares a statement without running it.
    pub(crate) fn prepare(&self, statement: &Statement) -> Result<(), Fault> {
        self.prepared(statement).map(drop)
    }

    pub(crate) fn execute(&self, statement: &Statement, parameters: &[ValueRef<'_>]) -> Result<u64, Fault> {
        let (mut prepared, known) = self.prepared(statement)?;
        run_once(&mut prepared, &known, statement.name, parameters)
    }

    pub(crate) fn execute_many<'v, R: AsRef<[ValueRef<'v>]>>(
        &self,
        statement: &Statement,
        rows: &[R],
    ) -> Result<u64, Fault> {
        let (mut prepared, known) = self.prepared(statement)?;
        let mut changed = 0;
        for row in rows {
            changed += run_once(&mut prepared, &known, statement.name, row.as_ref())?;
        }
        Ok(changed)
    }

    pub(crate) fn for_each(
        &self,
        statement: &Statement,
        parameters: &[ValueRef<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let (mut prepared, known) = self.prepared(statement)?;
        bind(&mut prepared, &known, statement.name, parameters)?;
        let mut row = Row::for_sqlite(statement.name, &known.columns);
        let mut rows = prepared.raw_query();
        while let Some(current) = rows.next().map_err(|error| fault(statement.name, &error))? {
            row.fill(&known.columns, current)?;
            each(&mut row)?;
        }
        Ok(())
    }

    fn prepared(&self, statement: &Statement) -> Result<(CachedStatement<'_>, Arc<Known>), Fault> {
        let failed = |error: rusqlite::Error| fault(statement.name, &error);
        if let Some(known) = self.known.borrow().get(&statement.key()) {
            let prepared = self.connection.prepare_cached(&known.text).map_err(failed)?;
            return Ok((prepared, Arc::clone(known)));
        }
        let text = render(statement.name, statement.text, Engine::Sqlite)?;
        let prepared = self.connection.prepare_cached(&text).map_err(failed)?;
        let columns = prepared.column_names().map(str::to_owned).collect();
        let known = Arc::new(Known { text, parameters: prepared.parameter_count(), columns });
        self.known.borrow_mut().insert(statement.key(), Arc::clone(&known));
        Ok((prepared, known))
    }
}

fn run_once(
    prepared: &mut CachedStatement<'_>,
    known: &Known,
    name: &'static str,
    parameters: &[ValueRef<'_>],
) -> Result<u64, Fault> {
    bind(prepared, known, name, parameters)?;
    let changed = prepared.raw_execute().map_err(|error| fault(name, &error))?;
    Ok(u64::try_from(changed).unwrap_or(u64::MAX))
}

/// Binds all parameters; SQLite itself would take a missing one for null.
fn bind(
    prepared: &mut CachedStatement<'_>,
    known: &Known,
    name: &'static str,
    parameters: &[ValueRef<'_>],
) -> Result<(), Fault> {
    if parameters.len() != known.parameters {
        let (wanted, given) = (known.parameters, parameters.len());
        return Err(Fault::ParameterCount { statement: name, wanted, given });
    }
    check_parameters(name, parameters)?;
    for (index, parameter) in parameters.iter().enumerate() {
        prepared.raw_bind_parameter(index + 1, parameter).map_err(|error| fault(name, &error))?;
    }
    Ok(())
}

impl ToSql for ValueRef<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            ValueRef::Null => SqliteValue::Null,
            ValueRef::Int(number) => SqliteValue::Integer(*number),
            ValueRef::Text(text) | ValueRef::Json(text) => SqliteValue::Text(text.as_bytes()),
            ValueRef::Blob(bytes) => SqliteValue::Blob(bytes),
        }))
    }
}

/// What an error of SQLite means.
fn fault(statement: &'static str, error: &rusqlite::Error) -> Fault {
    let rusqlite::Error::SqliteFailure(failure, said) = error else {
        let (engine, message) = (Engine::Sqlite, error.to_string());
        return Fault::Engine { engine, statement, code: "none".to_owned(), message };
    };
    let message = said.clone().unwrap_or_else(|| failure.to_string());
    let kind = match failure.extended_code {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID => {
            ConstraintKind::Unique
        }
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => ConstraintKind::ForeignKey,
        ffi::SQLITE_CONSTRAINT_CHECK => ConstraintKind::Check,
        ffi::SQLITE_CONSTRAINT_NOTNULL => ConstraintKind::NotNull,
        ffi::SQLITE_CONSTRAINT_TRIGGER => return Fault::Trigger { statement, message },
        other => return other_fault(statement, failure.code, other, message),
    };
    let constraint = message.split_once("failed: ").map_or("", |(_, named)| named).to_owned();
    let columns = match kind {
        ConstraintKind::Unique => constraint.split(", ").map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    Fault::Constraint { statement, kind, constraint, columns, message }
}

fn other_fault(statement: &'static str, code: ffi::ErrorCode, extended: i32, message: String) -> Fault {
    use ffi::ErrorCode;
    match code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Fault::Contention { statement, message },
        ErrorCode::CannotOpen | ErrorCode::NotADatabase => {
            Fault::Connection { engine: Engine::Sqlite, during: statement, message }
        }
        _ => Fault::Engine { engine: Engine::Sqlite, statement, code: extended.to_string(), message },
    }
}

/// Whether a fault is the disk's: after it nobody knows what a commit left on it.
pub(crate) fn is_disk_fault(fault: &Fault) -> bool {
    let Fault::Engine { engine: Engine::Sqlite, code, .. } = fault else { return false };
    code.parse::<i32>().is_ok_and(|extended| extended & 0xff == ffi::SQLITE_IOERR)
}
