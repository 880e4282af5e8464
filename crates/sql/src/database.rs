//! The database: where acts are written and readers read.
//!
//! Knows the two engines' ways of doing both; must not know any table.

use std::fmt;
use std::sync::Arc;
use std::sync::mpsc::sync_channel;

use crate::act::Asked;
use crate::fault::{ActError, Fault, WriteError};
use crate::location::{Engine, Location};
use crate::pool::Pool;
use crate::statement::Statement;
use crate::transaction::{Reader, Session, Transaction};
use crate::{postgresql, sqlite};

/// How many connections a database opens at most; they are opened when they are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capacity {
    /// SQLite: connections that read, beside the one that writes.
    pub readers: usize,
    /// PostgreSQL: connections for acts and readers together.
    pub connections: usize,
}

impl Default for Capacity {
    fn default() -> Self {
        Capacity { readers: 8, connections: 16 }
    }
}

/// An open database. Clones share it; the last one closes it.
///
/// Call it from threads that may block, never from inside an async task.
#[derive(Clone)]
pub struct Database {
    core: Arc<Core>,
}

struct Core {
    location: Location,
    plane: Plane,
}

enum Plane {
    Sqlite { writer: sqlite::writer::Writer, readers: Pool<sqlite::Session> },
    Postgres { connections: Pool<postgresql::Session> },
}

impl Database {
    /// Opens a database with the usual number of connections. A SQLite file is made if it is not there.
    pub fn open(location: &Location) -> Result<Database, Fault> {
        Database::open_with(location, Capacity::default())
    }

    /// Opens a database with this many connections at most.
    pub fn open_with(location: &Location, capacity: Capacity) -> Result<Database, Fault> {
        let plane = match location {
            Location::Sqlite(path) => {
                let writer = sqlite::writer::Writer::start(path)?;
                let path = path.clone();
                let open = move || sqlite::Session::open(&path, sqlite::Role::Reader);
                Plane::Sqlite { writer, readers: Pool::new(capacity.readers, Box::new(open)) }
            }
            Location::Postgres(text) => {
                let text = text.clone();
                let open = move || postgresql::Session::open(&text);
                let connections = Pool::new(capacity.connections, Box::new(open));
                // A wrong location is told now, not at the first act.
                connections.lend()?.give_back();
                Plane::Postgres { connections }
            }
        };
        Ok(Database { core: Arc::new(Core { location: location.clone(), plane }) })
    }

    /// Runs an act in one transaction and answers after its commit.
    ///
    /// `Err(ActError::Refused(..))` rolls back and is handed through; so does a fault, and a panic, which
    /// becomes one. The closure may run several times (a group that could not be committed on SQLite,
    /// another transaction in the way on PostgreSQL), so it must start from what it was given each time.
    pub fn write<T, E>(
        &self,
        act: impl FnMut(&mut Transaction<'_>) -> Result<T, ActError<E>> + Send + 'static,
    ) -> Result<T, WriteError<E>>
    where
        T: Send + 'static,
        E: Send + 'static,
    {
        match &self.core.plane {
            Plane::Postgres { connections } => postgresql::acts::write(connections, act),
            Plane::Sqlite { writer, .. } if writer.is_current_thread() => {
                Err(WriteError::Fault(Fault::Nested))
            }
            Plane::Sqlite { writer, .. } => {
                let (reply, answer) = sync_channel(1);
                writer.ask(Box::new(Asked { act, outcome: None, reply }))?;
                answer.recv().unwrap_or_else(|_| {
                    Err(WriteError::Unknown { message: "the writer ended before it answered".to_owned() })
                })
            }
        }
    }

    /// Reads on one snapshot: what is committed meanwhile is not seen. The snapshot is taken by the first
    /// statement.
    pub fn read<T, E: From<Fault>>(
        &self,
        reading: impl FnOnce(&mut Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        match &self.core.plane {
            Plane::Postgres { connections } => postgresql::acts::read(connections, reading),
            Plane::Sqlite { readers, .. } => {
                let mut lent = readers.lend()?;
                let session = lent.session()?;
                session.command("BEGIN")?;
                let outcome = reading(&mut Reader::new(Session::Sqlite(session)));
                if !session.is_in_transaction() || session.command("ROLLBACK").is_ok() {
                    lent.give_back();
                }
                outcome
            }
        }
    }

    /// Prepares every statement without running it, and gives the fault of each that the engine refuses.
    pub fn prepare_all(&self, statements: &[Statement]) -> Result<(), Vec<Fault>> {
        let one = |fault| vec![fault];
        let mut faults = Vec::new();
        match &self.core.plane {
            Plane::Sqlite { readers, .. } => {
                let mut lent = readers.lend().map_err(one)?;
                let session = lent.session().map_err(one)?;
                faults.extend(statements.iter().filter_map(|statement| session.prepare(statement).err()));
                lent.give_back();
            }
            Plane::Postgres { connections } => {
                let mut lent = connections.lend().map_err(one)?;
                let session = lent.session().map_err(one)?;
                faults.extend(statements.iter().filter_map(|statement| session.prepare(statement).err()));
                lent.give_back();
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    /// The engine.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.core.location.engine()
    }

    /// Where the database is.
    #[must_use]
    pub fn location(&self) -> &Location {
        &self.core.location
    }

    /// Lets the queued acts finish and closes; whoever still holds a clone is answered [`Fault::Closed`].
    pub fn close(self) {
        self.core.close();
    }
}

impl Core {
    fn close(&self) {
        match &self.plane {
            Plane::Sqlite { writer, readers } => {
                readers.close();
                writer.close();
            }
            Plane::Postgres { connections } => connections.close(),
        }
    }
}

impl Drop for Core {
    fn drop(&mut self) {
        self.close();
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Database({})", self.core.location)
    }
}
