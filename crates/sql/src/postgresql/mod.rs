//! A PostgreSQL connection: opening it, running statements on it, and what its errors mean.
//!
//! Knows SQLSTATE, wire types and prepared statements; must not know who else waits for the connection.

pub(crate) mod acts;
mod copy;

use std::collections::HashMap;

use bytes::{BufMut, BytesMut};
use postgres::error::{DbError, SqlState};
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, NoTls};

use crate::fault::{ConstraintKind, Fault};
use crate::location::Engine;
use crate::portable::{RowTemplate, render};
use crate::row::Row;
use crate::statement::{Statement, StatementKey};
use crate::value::{ValueRef, check_parameters};

/// Messages are read by programs, times never pass through the session, and notices are noise. Compiling a plan
/// takes longer than any statement here runs, and the more parts a table has, the longer.
const OPENING: &str = "SET client_min_messages = warning; SET TIME ZONE 'UTC'; \
                       SET standard_conforming_strings = on; SET jit = off";
/// Sizes of the many-row inserts; each is prepared once per connection.
const ROWS_PER_INSERT: [usize; 4] = [256, 64, 16, 4];
/// How many bytes a UUID has.
const UUID_BYTES: usize = 16;
/// The wire protocol counts parameters in 16 bits.
const PARAMETERS_PER_STATEMENT_MAX: usize = 65_535;

/// A connection with its prepared statements.
pub(crate) struct Session {
    /// `None` only while it is being dropped.
    client: Option<Client>,
    prepared: HashMap<(StatementKey, usize), postgres::Statement>,
    templates: HashMap<StatementKey, Option<RowTemplate>>,
    copies: HashMap<StatementKey, Option<copy::Copying>>,
}

impl Session {
    /// Connects.
    pub(crate) fn open(location: &str) -> Result<Session, Fault> {
        let unreachable = |error: postgres::Error| Fault::Connection {
            engine: Engine::Postgres,
            during: "connecting",
            message: explain(&error),
        };
        let mut client = Client::connect(location, NoTls).map_err(unreachable)?;
        client.batch_execute(OPENING).map_err(unreachable)?;
        let (prepared, templates, copies) = (HashMap::new(), HashMap::new(), HashMap::new());
        Ok(Session { client: Some(client), prepared, templates, copies })
    }

    /// Runs statements that give no rows and take no parameters.
    pub(crate) fn batch(&mut self, name: &'static str, text: &str) -> Result<(), Fault> {
        self.client()?.batch_execute(text).map_err(|error| fault(name, &error))
    }

    /// Prepares a statement without running it.
    pub(crate) fn prepare(&mut self, statement: &Statement) -> Result<(), Fault> {
        self.prepared(statement).map(drop)
    }

    pub(crate) fn execute(
        &mut self,
        statement: &Statement,
        parameters: &[ValueRef<'_>],
    ) -> Result<u64, Fault> {
        let prepared = self.prepared(statement)?;
        self.run(statement.name, &prepared, parameters)
    }

    pub(crate) fn execute_many<'v, R: AsRef<[ValueRef<'v>]>>(
        &mut self,
        statement: &Statement,
        rows: &[R],
    ) -> Result<u64, Fault> {
        let Some(template) = self.template(statement)? else {
            let mut changed = 0;
            for row in rows {
                changed += self.execute(statement, row.as_ref())?;
            }
            return Ok(changed);
        };
        let mut changed = 0;
        let mut rest = rows;
        while !rest.is_empty() {
            let size = insert_size(rest.len(), template.parameters);
            let (now, later) = rest.split_at(size);
            changed += self.insert_rows(statement, &template, now)?;
            rest = later;
        }
        Ok(changed)
    }

    pub(crate) fn for_each(
        &mut self,
        statement: &Statement,
        parameters: &[ValueRef<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let name = statement.name;
        let prepared = self.prepared(statement)?;
        check_count(name, &prepared, parameters)?;
        let failed = |error: postgres::Error| fault(name, &error);
        let mut rows = self.client()?.query_raw(&prepared, parameters.iter()).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            each(&mut Row::from_postgres(name, row))?;
        }
        Ok(())
    }

    fn insert_rows<'v, R: AsRef<[ValueRef<'v>]>>(
        &mut self,
        statement: &Statement,
        template: &RowTemplate,
        rows: &[R],
    ) -> Result<u64, Fault> {
        let mut parameters = Vec::with_capacity(rows.len() * template.parameters);
        for row in rows {
            let (wanted, given) = (template.parameters, row.as_ref().len());
            if wanted != given {
                return Err(Fault::ParameterCount { statement: statement.name, wanted, given });
            }
            parameters.extend_from_slice(row.as_ref());
        }
        let key = (statement.key(), rows.len());
        let prepared = match self.prepared.get(&key) {
            Some(prepared) => prepared.clone(),
            None => self.prepare_text(statement.name, &template.of_rows(rows.len()), key)?,
        };
        self.run(statement.name, &prepared, &parameters)
    }

    fn run(
        &mut self,
        name: &'static str,
        prepared: &postgres::Statement,
        parameters: &[ValueRef<'_>],
    ) -> Result<u64, Fault> {
        check_count(name, prepared, parameters)?;
        let failed = |error: postgres::Error| fault(name, &error);
        let mut rows = self.client()?.query_raw(prepared, parameters.iter()).map_err(failed)?;
        while rows.next().map_err(failed)?.is_some() {}
        Ok(rows.rows_affected().unwrap_or(0))
    }

    fn prepared(&mut self, statement: &Statement) -> Result<postgres::Statement, Fault> {
        let key = (statement.key(), 1);
        if let Some(prepared) = self.prepared.get(&key) {
            return Ok(prepared.clone());
        }
        let text = render(statement.name, statement.text, Engine::Postgres)?;
        self.prepare_text(statement.name, &text, key)
    }

    fn prepare_text(
        &mut self,
        name: &'static str,
        text: &str,
        key: (StatementKey, usize),
    ) -> Result<postgres::Statement, Fault> {
        let prepared = self.client()?.prepare(text).map_err(|error| fault(name, &error))?;
        self.prepared.insert(key, prepared.clone());
        Ok(prepared)
    }

    fn template(&mut self, statement: &Statement) -> Result<Option<RowTemplate>, Fault> {
        if let Some(template) = self.templates.get(&statement.key()) {
            return Ok(template.clone());
        }
        let template = RowTemplate::of(&render(statement.name, statement.text, Engine::Postgres)?);
        self.templates.insert(statement.key(), template.clone());
        Ok(template)
    }

    fn client(&mut self) -> Result<&mut Client, Fault> {
        self.client.as_mut().ok_or(Fault::Closed)
    }
}

impl Drop for Session {
    /// The driver says goodbye on its own small runtime, which must not happen on a thread of another
    /// runtime; a thread of its own may always.
    fn drop(&mut self) {
        let client = self.client.take();
        if std::thread::spawn(move || drop(client)).join().is_err() {
            tracing::warn!("a PostgreSQL connection could not be closed in order");
        }
    }
}

/// The largest size of insert that these rows fill, and that the protocol carries.
fn insert_size(rows: usize, parameters: usize) -> usize {
    let fits = |size: &usize| *size <= rows && size * parameters <= PARAMETERS_PER_STATEMENT_MAX;
    ROWS_PER_INSERT.into_iter().find(fits).unwrap_or(1)
}

fn check_count(
    name: &'static str,
    prepared: &postgres::Statement,
    parameters: &[ValueRef<'_>],
) -> Result<(), Fault> {
    let (wanted, given) = (prepared.params().len(), parameters.len());
    if wanted != given {
        return Err(Fault::ParameterCount { statement: name, wanted, given });
    }
    check_parameters(name, parameters)
}

type Unfit = Box<dyn std::error::Error + Sync + Send>;

impl ToSql for ValueRef<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Unfit> {
        match self {
            ValueRef::Null => return Ok(IsNull::Yes),
            ValueRef::Int(number) => put_integer(*number, kind, out)?,
            ValueRef::Text(text) => put_text(text, kind, out)?,
            ValueRef::Json(text) => put_text(text, kind, out)?,
            ValueRef::Blob(bytes) => put_bytes(bytes, kind, out)?,
        }
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

fn put_integer(number: i64, kind: &Type, out: &mut BytesMut) -> Result<(), Unfit> {
    match *kind {
        Type::INT8 => out.put_i64(number),
        Type::INT4 => out.put_i32(i32::try_from(number)?),
        Type::INT2 => out.put_i16(i16::try_from(number)?),
        _ => return Err(unfit("an integer", kind)),
    }
    Ok(())
}

/// Bytes are kept as they are; a UUID has sixteen, and a list of UUIDs as many times sixteen as it has members.
fn put_bytes(bytes: &[u8], kind: &Type, out: &mut BytesMut) -> Result<(), Unfit> {
    match *kind {
        Type::BYTEA => out.put_slice(bytes),
        Type::UUID if bytes.len() == UUID_BYTES => out.put_slice(bytes),
        Type::UUID_ARRAY if bytes.len().is_multiple_of(UUID_BYTES) => {
            // One dimension, or none where the list is empty; no nulls.
            out.put_i32(i32::from(!bytes.is_empty()));
            out.put_i32(0);
            out.put_u32(Type::UUID.oid());
            if !bytes.is_empty() {
                out.put_i32(i32::try_from(bytes.len() / UUID_BYTES)?);
                out.put_i32(1);
            }
            for one in bytes.chunks_exact(UUID_BYTES) {
                out.put_i32(i32::try_from(UUID_BYTES)?);
                out.put_slice(one);
            }
        }
        _ => return Err(unfit("bytes", kind)),
    }
    Ok(())
}

fn put_text(text: &str, kind: &Type, out: &mut BytesMut) -> Result<(), Unfit> {
    match *kind {
        Type::JSONB => out.put_u8(1),
        Type::TEXT | Type::VARCHAR | Type::JSON | Type::UNKNOWN => {}
        _ => return Err(unfit("text", kind)),
    }
    out.put_slice(text.as_bytes());
    Ok(())
}

fn unfit(given: &str, kind: &Type) -> Unfit {
    format!("{given} was given for a parameter of type {}", kind.name()).into()
}

/// The driver's error with its cause, which its own text leaves out.
fn explain(error: &postgres::Error) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

/// What an error of PostgreSQL or its driver means.
fn fault(statement: &'static str, error: &postgres::Error) -> Fault {
    let Some(said) = error.as_db_error() else {
        let message = explain(error);
        return if is_connection_error(error) {
            Fault::Connection { engine: Engine::Postgres, during: statement, message }
        } else {
            Fault::Engine { engine: Engine::Postgres, statement, code: "driver".to_owned(), message }
        };
    };
    let message = match said.detail() {
        Some(detail) => format!("{}: {detail}", said.message()),
        None => said.message().to_owned(),
    };
    let kind = match said.code() {
        code if *code == SqlState::UNIQUE_VIOLATION => ConstraintKind::Unique,
        code if *code == SqlState::FOREIGN_KEY_VIOLATION => ConstraintKind::ForeignKey,
        code if *code == SqlState::CHECK_VIOLATION => ConstraintKind::Check,
        code if *code == SqlState::NOT_NULL_VIOLATION => ConstraintKind::NotNull,
        code => return other_fault(statement, code, said, message),
    };
    let constraint = said.constraint().or(said.column()).unwrap_or_default().to_owned();
    let columns = if kind == ConstraintKind::Unique { columns_of(said) } else { Vec::new() };
    Fault::Constraint { statement, kind, constraint, columns, message }
}

fn other_fault(statement: &'static str, code: &SqlState, said: &DbError, message: String) -> Fault {
    let contention =
        [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED, SqlState::LOCK_NOT_AVAILABLE];
    if contention.contains(code) {
        return Fault::Contention { statement, message };
    }
    if *code == SqlState::RAISE_EXCEPTION {
        return Fault::Trigger { statement, message: said.message().to_owned() };
    }
    if is_shutdown(code) {
        return Fault::Connection { engine: Engine::Postgres, during: statement, message };
    }
    Fault::Engine { engine: Engine::Postgres, statement, code: code.code().to_owned(), message }
}

/// The server went away, by order or by crash, or the connection did (class 08).
fn is_shutdown(code: &SqlState) -> bool {
    [SqlState::ADMIN_SHUTDOWN, SqlState::CRASH_SHUTDOWN, SqlState::CANNOT_CONNECT_NOW].contains(code)
        || code.code().starts_with("08")
}

fn is_connection_error(error: &postgres::Error) -> bool {
    let io = std::error::Error::source(error).is_some_and(|cause| cause.is::<std::io::Error>());
    error.is_closed() || io
}

/// The columns that `Key (a, b)=(1, 2) already exists.` names; only the words around are translated.
fn columns_of(said: &DbError) -> Vec<String> {
    let table = said.table().unwrap_or_default();
    let key = said.detail().and_then(|detail| detail.split_once(")=(")).map_or("", |(key, _)| key);
    let listed = key.split_once('(').map_or("", |(_, listed)| listed);
    listed
        .split(", ")
        .filter(|column| !column.is_empty())
        .map(|column| format!("{table}.{}", column.trim_matches('"')))
        .collect()
}
