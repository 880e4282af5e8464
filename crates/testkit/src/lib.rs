//! World builder, virtual clock, throwaway databases; used from tests only.
//!
//! Today: throwaway PostgreSQL clusters, databases, brokers with publishers, buckets, mail servers, and folders. It knows how to
//! start and drop them and must not know any schema: migrations are handed in. It panics where a library
//! would return an error, as a test has nothing better to do.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "tests are captured, and what goes wrong in a drop can only be printed"
)]

pub mod brokers;
mod databases;
mod folder;
pub mod mail;
pub mod moto;
pub mod objects;
pub mod postgres;
pub mod publishers;

pub use databases::{Databases, Throwaway};
pub use folder::TempFolder;
