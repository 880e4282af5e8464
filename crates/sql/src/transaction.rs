//! What an act and a reader may do: run statements.
//!
//! Knows that a fault ends an act on both engines alike; must not know when the commit happens.

use crate::fault::Fault;
use crate::location::Engine;
use crate::row::Row;
use crate::statement::Statement;
use crate::value::ValueRef;
use crate::{postgresql, sqlite};

/// Reading, inside an act or a reader: loaders take `&mut impl Queries` or `&mut dyn Queries`.
pub trait Queries {
    /// The engine that answers.
    fn engine(&self) -> Engine;

    /// Visits each row of the result in turn; keeps none in memory. A row may be kept with [`Row::take`].
    fn for_each(
        &mut self,
        statement: &Statement,
        parameters: &[ValueRef<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<(), Fault>,
    ) -> Result<(), Fault>;

    /// All rows.
    fn query(&mut self, statement: &Statement, parameters: &[ValueRef<'_>]) -> Result<Vec<Row>, Fault> {
        let mut rows = Vec::new();
        self.for_each(statement, parameters, &mut |row| {
            rows.push(row.take());
            Ok(())
        })?;
        Ok(rows)
    }

    /// The only row, or none.
    fn query_opt(
        &mut self,
        statement: &Statement,
        parameters: &[ValueRef<'_>],
    ) -> Result<Option<Row>, Fault> {
        let mut only = None;
        self.for_each(statement, parameters, &mut |row| match only.replace(row.take()) {
            None => Ok(()),
            Some(_) => {
                let statement = statement.name;
                Err(Fault::RowCount { statement, wanted: "at most one row", found: "several" })
            }
        })?;
        Ok(only)
    }

    /// The only row.
    fn query_one(&mut self, statement: &Statement, parameters: &[ValueRef<'_>]) -> Result<Row, Fault> {
        self.query_opt(statement, parameters)?.ok_or(Fault::RowCount {
            statement: statement.name,
            wanted: "one row",
            found: "none",
        })
    }
}

/// A connection inside a transaction.
pub(crate) enum Session<'a> {
    Sqlite(&'a sqlite::Session),
    Postgres(&'a mut postgresql::Session),
}

impl Session<'_> {
    fn engine(&self) -> Engine {
        match self {
            Session::Sqlite(_) => Engine::Sqlite,
            Session::Postgres(_) => Engine::Postgres,
        }
    }

    fn for_each(
        &mut self,
        statement: &Statement,
        parameters: &[ValueRef<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        match self {
            Session::Sqlite(session) => session.for_each(statement, parameters, each),
            Session::Postgres(session) => session.for_each(statement, parameters, each),
        }
    }
}

/// One act's view of the database: everything it writes is committed together or not at all.
///
/// A fault ends the act on both engines: even if the closure goes on and returns `Ok`, its work is rolled
/// back and the fault is the answer. To try an insert that may exist, write `ON CONFLICT … DO NOTHING`.
pub struct Transaction<'a> {
    session: Session<'a>,
    fault: Option<Fault>,
}

impl<'a> Transaction<'a> {
    pub(crate) fn new(session: Session<'a>) -> Transaction<'a> {
        Transaction { session, fault: None }
    }

    /// The first fault of the act, whatever the closure made of it.
    pub(crate) fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }

    /// Runs a statement that gives no rows, and says how many rows it changed. Use [`Queries::query`] for
    /// `RETURNING`.
    pub fn execute(&mut self, statement: &Statement, parameters: &[ValueRef<'_>]) -> Result<u64, Fault> {
        let done = match &mut self.session {
            Session::Sqlite(session) => session.execute(statement, parameters),
            Session::Postgres(session) => session.execute(statement, parameters),
        };
        self.noting(done)
    }

    /// Runs a statement once for each row of parameters, and says how many rows changed together. On
    /// PostgreSQL an `INSERT … VALUES ($1, …)` of one row is sent as inserts of many rows, so that such a
    /// statement must not update the same row twice.
    pub fn execute_many<'v, R: AsRef<[ValueRef<'v>]>>(
        &mut self,
        statement: &Statement,
        rows: &[R],
    ) -> Result<u64, Fault> {
        let done = match &mut self.session {
            Session::Sqlite(session) => session.execute_many(statement, rows),
            Session::Postgres(session) => session.execute_many(statement, rows),
        };
        self.noting(done)
    }

    /// Adds rows as [`Transaction::execute_many`] does. On PostgreSQL many rows of a plain
    /// `INSERT INTO t (a, b) VALUES ($1, $2)` go by COPY in its binary form, which spares the server most of
    /// the work. Beside an insert it makes no difference: constraints and triggers hold.
    pub fn load<'v, R: AsRef<[ValueRef<'v>]>>(
        &mut self,
        statement: &Statement,
        rows: &[R],
    ) -> Result<u64, Fault> {
        let done = match &mut self.session {
            Session::Sqlite(session) => session.execute_many(statement, rows),
            Session::Postgres(session) => session.load(statement, rows),
        };
        self.noting(done)
    }

    fn noting<T>(&mut self, done: Result<T, Fault>) -> Result<T, Fault> {
        if let (Err(fault), None) = (&done, &self.fault) {
            self.fault = Some(fault.clone());
        }
        done
    }
}

impl Queries for Transaction<'_> {
    fn engine(&self) -> Engine {
        self.session.engine()
    }

    fn for_each(
        &mut self,
        statement: &Statement,
        parameters: &[ValueRef<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let done = self.session.for_each(statement, parameters, each);
        self.noting(done)
    }
}

/// A reader's view of the database: one snapshot for the whole call.
pub struct Reader<'a> {
    session: Session<'a>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(session: Session<'a>) -> Reader<'a> {
        Reader { session }
    }
}

impl Queries for Reader<'_> {
    fn engine(&self) -> Engine {
        self.session.engine()
    }

    fn for_each(
        &mut self,
        statement: &Statement,
        parameters: &[ValueRef<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.session.for_each(statement, parameters, each)
    }
}
