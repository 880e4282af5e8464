//! The SQL engines: one portable text, one writer with group commit, statements, retries, migrations.
//!
//! It knows SQLite and PostgreSQL, transactions, rows and constraints. It must not know a table, a
//! column's meaning, or any word of billing: those belong to the crates that list the statements.
//!
//! Everything is synchronous: call it from a thread that may block, never from inside an async task.
//!
//! ```no_run
//! use sql::{Database, Location, Queries, Statement, WriteError, values};
//!
//! const ADD: Statement = Statement::new("note.add", "INSERT INTO note (id, body) VALUES ($1, $2)");
//! const ALL: Statement = Statement::new("note.all", "SELECT id, body FROM note ORDER BY id");
//!
//! let database = Database::open(&Location::parse("notes.db"))?;
//! let added: Result<u64, WriteError<sql::NoRefusal>> =
//!     database.write(|transaction| Ok(transaction.execute(&ADD, &values![1_i64, "first"])?));
//! assert_eq!(added.expect("the table is empty"), 1);
//! let bodies = database.read(|reader| {
//!     let rows = reader.query(&ALL, &[])?;
//!     rows.iter().map(|row| Ok(row.text(1)?.to_owned())).collect::<Result<Vec<String>, sql::Fault>>()
//! })?;
//! # Ok::<(), sql::Fault>(())
//! ```

mod act;
mod database;
mod fault;
mod location;
mod migration;
mod pool;
mod portable;
mod postgresql;
mod row;
mod sqlite;
mod statement;
mod transaction;
mod value;

pub use database::{Capacity, Database};
pub use fault::{ActError, ConstraintKind, Fault, NoRefusal, WriteError};
pub use location::{Engine, Location};
pub use migration::{Migration, MigrationRefused, fingerprint, migrate};
pub use row::Row;
pub use statement::Statement;
pub use transaction::{Queries, Reader, Transaction};
pub use value::{Value, ValueRef};
