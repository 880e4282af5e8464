//! The SQL engines, tested on both: each test runs on a SQLite file and on a PostgreSQL database.

#![expect(clippy::unwrap_used, reason = "what unwraps here is the test's own scaffolding")]

mod acts;
mod contention;
mod migrations;
mod schema;
mod statements;
mod values;
