//! Which engine, and where its data is.
//!
//! Knows connection strings and file paths; must not know what is stored there, and never shows a password.

use std::fmt;
use std::path::{Path, PathBuf};

/// The two SQL engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Engine {
    /// The embedded engine: one file beside the process.
    Sqlite,
    /// The server engine.
    Postgres,
}

impl fmt::Display for Engine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Engine::Sqlite => "SQLite",
            Engine::Postgres => "PostgreSQL",
        })
    }
}

/// Where a database is.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// The path of the database file.
    Sqlite(PathBuf),
    /// A connection string: `postgres://…`, or `host=/run/postgresql user=… dbname=…`.
    Postgres(String),
}

impl Location {
    /// Reads a location as a person writes it: a PostgreSQL connection string if it looks like one, else
    /// the path of a SQLite file (a leading `sqlite:` is dropped).
    #[must_use]
    pub fn parse(text: &str) -> Location {
        let url = text.starts_with("postgres://") || text.starts_with("postgresql://");
        let pairs = ["host=", "dbname=", "user="]
            .iter()
            .any(|key| text.starts_with(key) || text.contains(&format!(" {key}")));
        if url || pairs {
            return Location::Postgres(text.to_owned());
        }
        Location::Sqlite(PathBuf::from(text.strip_prefix("sqlite:").unwrap_or(text)))
    }

    /// The SQLite file at this path.
    #[must_use]
    pub fn file(path: impl AsRef<Path>) -> Location {
        Location::Sqlite(path.as_ref().to_path_buf())
    }

    /// The engine that serves this location.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self {
            Location::Sqlite(_) => Engine::Sqlite,
            Location::Postgres(_) => Engine::Postgres,
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Location::Sqlite(path) => write!(out, "SQLite file {}", path.display()),
            Location::Postgres(text) => show_connection(text, out),
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Location({self})")
    }
}

/// Shows host, user and database only: a connection string may hold a password.
fn show_connection(text: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Ok(config) = text.parse::<postgres::Config>() else {
        return out.write_str("PostgreSQL at a connection string that cannot be read");
    };
    write!(out, "PostgreSQL database {}", config.get_dbname().unwrap_or("(default)"))?;
    for host in config.get_hosts() {
        match host {
            postgres::config::Host::Tcp(name) => write!(out, " at {name}")?,
            #[cfg(unix)]
            postgres::config::Host::Unix(path) => write!(out, " at {}", path.display())?,
        }
    }
    match config.get_user() {
        Some(user) => write!(out, " as {user}"),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_read_as_written() {
        assert_eq!(Location::parse("postgres://u@h/d").engine(), Engine::Postgres);
        assert_eq!(Location::parse("host=/tmp/x user=u dbname=d").engine(), Engine::Postgres);
        assert_eq!(Location::parse("user=u host=/tmp/x").engine(), Engine::Postgres);
        assert_eq!(Location::parse("data/farm.db"), Location::file("data/farm.db"));
        assert_eq!(Location::parse("sqlite:data/farm.db"), Location::file("data/farm.db"));
    }

    #[test]
    fn a_password_is_never_shown() {
        let location = Location::parse("postgres://clerk:hunter2@db.example/books");
        let shown = format!("{location} {location:?}");
        assert!(shown.contains("books at db.example as clerk"), "{shown}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
