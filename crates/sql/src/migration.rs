//! Migrations: the schema's numbered steps, each applied once, in order, by one process at a time.
//!
//! Knows only its own table `schema_migrations`; must not know what the steps make.

use std::path::Path;

use crate::fault::Fault;
use crate::location::{Engine, Location};
use crate::portable::render;
use crate::statement::Statement;
use crate::transaction::{Queries, Session, Transaction};
use crate::{postgresql, sqlite, values};

/// One step of the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Migration {
    /// 1, 2, 3, … without a gap.
    pub number: u32,
    /// What it makes, in a word or two.
    pub name: &'static str,
    /// The portable text, several statements as a rule.
    pub text: &'static str,
}

impl Migration {
    /// The hash of the text; line endings do not count, as a checkout may change them.
    fn hash(&self) -> String {
        blake3::hash(self.text.replace("\r\n", "\n").as_bytes()).to_hex().to_string()
    }
}

/// Why a database was not brought to the present schema.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum MigrationRefused {
    /// The list itself is wrong.
    #[error(
        "Migration {found} stands where number {wanted} belongs; number the migrations from 1 without a gap."
    )]
    OutOfOrder {
        /// The number that belongs there.
        wanted: u32,
        /// The number that stands there.
        found: u32,
    },
    /// The database has steps that this program does not know.
    #[error(
        "The database is at migration {database} and this program knows {program}; \
         use the newer program that made it."
    )]
    Newer {
        /// The last step applied.
        database: u32,
        /// The last step known.
        program: u32,
    },
    /// A step was changed after it was applied.
    #[error(
        "Migration {number} ({name}) was changed after it was applied to this database; \
         restore its text and put the change into a new migration."
    )]
    Edited {
        /// The step.
        number: u32,
        /// Its name.
        name: String,
    },
    /// A step failed; it was rolled back, those before it stand.
    #[error("Migration {number} ({name}) failed and was rolled back. {fault}")]
    Failed {
        /// The step.
        number: u32,
        /// Its name.
        name: &'static str,
        /// Why.
        fault: Fault,
    },
    /// A step left references to rows that do not exist.
    #[error(
        "Migration {number} ({name}) was rolled back: table {table} would refer to rows that do not exist."
    )]
    BrokenReference {
        /// The step.
        number: u32,
        /// Its name.
        name: &'static str,
        /// The table that refers.
        table: String,
    },
    /// The engine failed outside a step.
    #[error("The migrations could not be read or recorded. {0}")]
    Fault(#[from] Fault),
}

/// One name for a whole list of migrations: it changes when any of them does.
#[must_use]
pub fn fingerprint(migrations: &[Migration]) -> String {
    let hashes: Vec<String> = migrations.iter().map(Migration::hash).collect();
    blake3::hash(hashes.concat().as_bytes()).to_hex().to_string()
}

/// Brings the database to the last migration and gives the numbers it applied; none if it was there.
/// Any number of processes may ask at once: one works, the others wait and find nothing to do.
pub fn migrate(location: &Location, migrations: &[Migration]) -> Result<Vec<u32>, MigrationRefused> {
    for (migration, wanted) in migrations.iter().zip(1..) {
        if migration.number != wanted {
            return Err(MigrationRefused::OutOfOrder { wanted, found: migration.number });
        }
    }
    let mut ground = Ground::open(location)?;
    let mut applied = Vec::new();
    while let Some(number) = apply_next(&mut ground, migrations)? {
        tracing::info!(number, %location, "a migration was applied");
        applied.push(number);
    }
    Ok(applied)
}

const MAKE_TABLE: &str = "CREATE TABLE IF NOT EXISTS schema_migrations (
    number {{i64}} NOT NULL PRIMARY KEY,
    name {{text}} NOT NULL,
    hash {{text}} NOT NULL
) {{strict}}";

const APPLIED: Statement =
    Statement::new("migration.applied", "SELECT number, name, hash FROM schema_migrations ORDER BY number");

const RECORD: Statement = Statement::new(
    "migration.record",
    "INSERT INTO schema_migrations (number, name, hash) VALUES ($1, $2, $3)",
);

const BROKEN_REFERENCE: Statement =
    Statement::new("migration.check_references", "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");

/// Applies the first step that is missing, in a transaction of its own; `None` if none is.
fn apply_next(ground: &mut Ground, migrations: &[Migration]) -> Result<Option<u32>, MigrationRefused> {
    ground.begin()?;
    let done = apply_next_inside(ground, migrations);
    match done {
        Ok(Some(_)) => ground.batch("COMMIT")?,
        // Making the empty table is part of the first step.
        Ok(None) => ground.batch("ROLLBACK")?,
        Err(refused) => {
            // The refusal is the news; a connection that cannot roll back is closed, which does the same.
            if let Err(fault) = ground.batch("ROLLBACK") {
                tracing::warn!(%fault, "a migration was not rolled back in order");
            }
            return Err(refused);
        }
    }
    done
}

fn apply_next_inside(ground: &mut Ground, migrations: &[Migration]) -> Result<Option<u32>, MigrationRefused> {
    let make_table = render("migration.make_table", MAKE_TABLE, ground.engine())?;
    ground.batch_named("migration.make_table", &make_table)?;
    let applied = check_applied(ground, migrations)?;
    let Some(next) = migrations.get(applied) else { return Ok(None) };
    let failed = |fault| MigrationRefused::Failed { number: next.number, name: next.name, fault };
    let text = render(next.name, next.text, ground.engine()).map_err(failed)?;
    ground.batch_named(next.name, &text).map_err(failed)?;
    if let Some(table) = ground.broken_reference()? {
        return Err(MigrationRefused::BrokenReference { number: next.number, name: next.name, table });
    }
    let hash = next.hash();
    ground.transaction().execute(&RECORD, &values![next.number, next.name, &hash])?;
    Ok(Some(next.number))
}

/// How many steps are applied, each held against the list.
fn check_applied(ground: &mut Ground, migrations: &[Migration]) -> Result<usize, MigrationRefused> {
    let rows = ground.transaction().query(&APPLIED, &[])?;
    for (index, row) in rows.iter().enumerate() {
        let number = u32::try_from(row.int(0)?).map_err(|error| row.unreadable(0, error))?;
        let Some(known) = migrations.get(index) else {
            let program = migrations.last().map_or(0, |last| last.number);
            let database = rows.last().map_or(Ok(0), |last| last.int(0))?;
            let database = u32::try_from(database).map_err(|error| row.unreadable(0, error))?;
            return Err(MigrationRefused::Newer { database, program });
        };
        if known.number != number || known.hash() != row.text(2)? {
            return Err(MigrationRefused::Edited { number, name: row.text(1)?.to_owned() });
        }
    }
    Ok(rows.len())
}

/// A connection of the runner's own.
enum Ground {
    Sqlite(sqlite::Session),
    Postgres(Box<postgresql::Session>),
}

impl Ground {
    fn open(location: &Location) -> Result<Ground, Fault> {
        match location {
            Location::Sqlite(path) => Ground::open_file(path),
            Location::Postgres(text) => {
                let mut session = postgresql::Session::open(text)?;
                // Held until this connection closes. The number means nothing but must never change.
                session.batch("migration.lock", "SELECT pg_advisory_lock(7310579604219)")?;
                Ok(Ground::Postgres(Box::new(session)))
            }
        }
    }

    fn open_file(path: &Path) -> Result<Ground, Fault> {
        sqlite::Session::open(path, sqlite::Role::Migration).map(Ground::Sqlite)
    }

    fn engine(&self) -> Engine {
        match self {
            Ground::Sqlite(_) => Engine::Sqlite,
            Ground::Postgres(_) => Engine::Postgres,
        }
    }

    /// On SQLite the transaction itself keeps other processes out.
    fn begin(&mut self) -> Result<(), Fault> {
        match self {
            Ground::Sqlite(session) => session.batch("BEGIN", "BEGIN EXCLUSIVE"),
            Ground::Postgres(session) => session.batch("BEGIN", "BEGIN"),
        }
    }

    fn batch(&mut self, text: &'static str) -> Result<(), Fault> {
        self.batch_named(text, text)
    }

    fn batch_named(&mut self, name: &'static str, text: &str) -> Result<(), Fault> {
        match self {
            Ground::Sqlite(session) => session.batch(name, text),
            Ground::Postgres(session) => session.batch(name, text),
        }
    }

    fn transaction(&mut self) -> Transaction<'_> {
        Transaction::new(match self {
            Ground::Sqlite(session) => Session::Sqlite(session),
            Ground::Postgres(session) => Session::Postgres(session),
        })
    }

    /// SQLite checks no references while steps run, so that a table can be rebuilt; they are checked here.
    fn broken_reference(&mut self) -> Result<Option<String>, Fault> {
        if self.engine() == Engine::Postgres {
            return Ok(None);
        }
        let found = self.transaction().query_opt(&BROKEN_REFERENCE, &[])?;
        found.map(|row| row.text(0).map(str::to_owned)).transpose()
    }
}
