//! COPY: many rows of a plain insert, sent in one stream in PostgreSQL's binary form.
//!
//! Knows the form's bytes. The types of the columns are those that the insert itself was prepared with. Must
//! not know when a caller wants it.

use std::io::Write as _;

use bytes::{BufMut, BytesMut};
use postgres::types::{IsNull, ToSql, Type};

use super::{Session, fault};
use crate::fault::Fault;
use crate::location::Engine;
use crate::portable::{copy_of, render};
use crate::statement::Statement;
use crate::value::{ValueRef, check_parameters};

/// Fewer rows are quicker as one insert, which needs fewer round trips.
const COPY_ROWS_MIN: usize = 32;
/// How many bytes are gathered before they are sent: the server reads while the next ones are written.
const CHUNK_BYTES: usize = 64 * 1024;
/// What every binary COPY begins with: a signature, no flags, no extension.
const HEADER: &[u8] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";
/// What stands for the length of a null, and, with 16 bits, after the last row.
const NONE: i32 = -1;

/// A prepared COPY and the types of its columns.
#[derive(Clone)]
pub(super) struct Copying {
    prepared: postgres::Statement,
    types: Vec<Type>,
}

impl Session {
    /// Adds rows by COPY where the statement allows it, else as inserts of many rows.
    pub(crate) fn load<'v, R: AsRef<[ValueRef<'v>]>>(
        &mut self,
        statement: &Statement,
        rows: &[R],
    ) -> Result<u64, Fault> {
        if rows.len() < COPY_ROWS_MIN {
            return self.execute_many(statement, rows);
        }
        match self.copying(statement)? {
            Some(copying) => self.copy(statement.name, &copying, rows),
            None => self.execute_many(statement, rows),
        }
    }

    fn copying(&mut self, statement: &Statement) -> Result<Option<Copying>, Fault> {
        if let Some(known) = self.copies.get(&statement.key()) {
            return Ok(known.clone());
        }
        let copying = match copy_of(&render(statement.name, statement.text, Engine::Postgres)?) {
            None => None,
            Some(text) => {
                let types = self.prepared(statement)?.params().to_vec();
                let failed = |error: postgres::Error| fault(statement.name, &error);
                Some(Copying { prepared: self.client()?.prepare(&text).map_err(failed)?, types })
            }
        };
        self.copies.insert(statement.key(), copying.clone());
        Ok(copying)
    }

    fn copy<'v, R: AsRef<[ValueRef<'v>]>>(
        &mut self,
        name: &'static str,
        copying: &Copying,
        rows: &[R],
    ) -> Result<u64, Fault> {
        let failed = |error: postgres::Error| fault(name, &error);
        let mut writer = self.client()?.copy_in(&copying.prepared).map_err(failed)?;
        let mut chunk = BytesMut::with_capacity(CHUNK_BYTES + CHUNK_BYTES / 4);
        chunk.put_slice(HEADER);
        let mut sent = Ok(());
        for row in rows {
            // A writer that is dropped unfinished tells the server to forget the rows.
            put_row(name, &mut chunk, &copying.types, row.as_ref())?;
            if chunk.len() >= CHUNK_BYTES {
                sent = writer.write_all(&chunk).and_then(|()| writer.flush());
                chunk.clear();
            }
            if sent.is_err() {
                break;
            }
        }
        chunk.put_i16(-1);
        // Where sending broke off, the server's own words are in the answer to the end.
        let sent = sent.and_then(|()| writer.write_all(&chunk));
        let finished = writer.finish().map_err(failed)?;
        match sent {
            Ok(()) => Ok(finished),
            Err(error) => {
                Err(Fault::Connection { engine: Engine::Postgres, during: name, message: error.to_string() })
            }
        }
    }
}

fn put_row(
    name: &'static str,
    out: &mut BytesMut,
    types: &[Type],
    row: &[ValueRef<'_>],
) -> Result<(), Fault> {
    if row.len() != types.len() {
        return Err(Fault::ParameterCount { statement: name, wanted: types.len(), given: row.len() });
    }
    check_parameters(name, row)?;
    let unfit = |message: String| Fault::Engine {
        engine: Engine::Postgres,
        statement: name,
        code: "driver".to_owned(),
        message,
    };
    out.put_i16(i16::try_from(row.len()).map_err(|error| unfit(error.to_string()))?);
    for (value, kind) in row.iter().zip(types) {
        let at = out.len();
        out.put_i32(NONE);
        if let IsNull::No = value.to_sql(kind, out).map_err(|error| unfit(error.to_string()))? {
            let length = i32::try_from(out.len() - at - 4).map_err(|error| unfit(error.to_string()))?;
            out[at..at + 4].copy_from_slice(&length.to_be_bytes());
        }
    }
    Ok(())
}
