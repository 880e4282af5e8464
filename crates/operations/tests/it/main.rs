//! The use cases end to end: on SQLite with the event log, and on PostgreSQL with events in tables.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that fails says where, and shows what it saw"
)]

mod billing;
mod damage;
mod importing;
mod keys;
mod late;
mod owing;
mod refusing;
mod replaying;
mod settling;
mod unbilled;
mod world;
mod writing;
