//! Rows, the same on both engines.
//!
//! Knows how each engine hands over a column; must not know floats: a column that holds one is a fault.

use std::ops::Range;
use std::sync::Arc;

use postgres::types::{FromSql, Type};

use crate::fault::Fault;
use crate::value::Value;

/// One row of a result; columns are counted from 0.
#[derive(Debug)]
pub struct Row {
    statement: &'static str,
    cells: Cells,
}

/// The columns, as the engine gave them.
#[derive(Debug)]
enum Cells {
    Sqlite(SqliteCells),
    Postgres(postgres::Row),
    /// Taken out by [`Row::take`].
    Taken,
}

/// A SQLite row copied out of the engine: two buffers for all its columns.
#[derive(Debug)]
struct SqliteCells {
    names: Arc<[String]>,
    spans: Vec<Span>,
    text: String,
    bytes: Vec<u8>,
}

/// One column of a SQLite row.
#[derive(Debug)]
enum Span {
    Null,
    Int(i64),
    Real,
    Text(Range<usize>),
    Blob(Range<usize>),
}

impl Row {
    /// An integer.
    pub fn int(&self, column: usize) -> Result<i64, Fault> {
        self.opt_int(column)?.ok_or_else(|| self.wrong_type(column, "an integer"))
    }

    /// An integer or null.
    pub fn opt_int(&self, column: usize) -> Result<Option<i64>, Fault> {
        let wrong = || self.wrong_type(column, "an integer");
        match &self.cells {
            Cells::Sqlite(cells) => match cells.spans.get(column) {
                Some(Span::Int(number)) => Ok(Some(*number)),
                Some(Span::Null) => Ok(None),
                _ => Err(wrong()),
            },
            Cells::Postgres(row) => match row.try_get::<_, Option<Integer>>(column) {
                Ok(found) => Ok(found.map(|Integer(number)| number)),
                Err(_) => Err(wrong()),
            },
            Cells::Taken => Err(wrong()),
        }
    }

    /// A truth value, kept as 0 or 1.
    pub fn bool(&self, column: usize) -> Result<bool, Fault> {
        match self.int(column)? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(self.wrong_type(column, "0 or 1")),
        }
    }

    /// A text.
    pub fn text(&self, column: usize) -> Result<&str, Fault> {
        self.opt_text(column)?.ok_or_else(|| self.wrong_type(column, "text"))
    }

    /// A text or null.
    pub fn opt_text(&self, column: usize) -> Result<Option<&str>, Fault> {
        self.string(column, "text", |row| row.try_get::<_, Option<&str>>(column).ok())
    }

    /// A JSON text; on PostgreSQL its meaning is what was stored, its bytes are the engine's.
    pub fn json(&self, column: usize) -> Result<&str, Fault> {
        self.opt_json(column)?.ok_or_else(|| self.wrong_type(column, "JSON"))
    }

    /// A JSON text or null.
    pub fn opt_json(&self, column: usize) -> Result<Option<&str>, Fault> {
        self.string(column, "JSON", |row| {
            row.try_get::<_, Option<JsonText<'_>>>(column).ok().map(|found| found.map(|JsonText(text)| text))
        })
    }

    /// Bytes.
    pub fn blob(&self, column: usize) -> Result<&[u8], Fault> {
        self.opt_blob(column)?.ok_or_else(|| self.wrong_type(column, "bytes"))
    }

    /// Bytes or null.
    pub fn opt_blob(&self, column: usize) -> Result<Option<&[u8]>, Fault> {
        let wrong = || self.wrong_type(column, "bytes");
        match &self.cells {
            Cells::Sqlite(cells) => match cells.spans.get(column) {
                Some(Span::Blob(range)) => Ok(Some(&cells.bytes[range.clone()])),
                Some(Span::Null) => Ok(None),
                _ => Err(wrong()),
            },
            Cells::Postgres(row) => match row.try_get::<_, Option<Bytes<'_>>>(column) {
                Ok(found) => Ok(found.map(|Bytes(bytes)| bytes)),
                Err(_) => Err(wrong()),
            },
            Cells::Taken => Err(wrong()),
        }
    }

    /// Whatever the column holds; JSON is text on SQLite.
    pub fn value(&self, column: usize) -> Result<Value, Fault> {
        if let Ok(found) = self.opt_int(column) {
            return Ok(Value::from(found));
        }
        if let Ok(found) = self.opt_text(column) {
            return Ok(Value::from(found.map(str::to_owned)));
        }
        if let Ok(found) = self.opt_blob(column) {
            return Ok(Value::from(found.map(<[u8]>::to_vec)));
        }
        self.opt_json(column).map(|found| found.map_or(Value::Null, |text| Value::Json(text.to_owned())))
    }

    /// How many columns the row has.
    #[must_use]
    pub fn columns(&self) -> usize {
        match &self.cells {
            Cells::Sqlite(cells) => cells.spans.len(),
            Cells::Postgres(row) => row.len(),
            Cells::Taken => 0,
        }
    }

    /// Takes the row out of a visit, to keep it; what stays behind has no columns.
    #[must_use]
    pub fn take(&mut self) -> Row {
        Row { statement: self.statement, cells: std::mem::replace(&mut self.cells, Cells::Taken) }
    }

    /// The fault of a loader that finds a column's content unreadable: an unknown code, a broken record.
    #[must_use]
    pub fn unreadable(&self, column: usize, why: impl std::fmt::Display) -> Fault {
        let (statement, column) = (self.statement, self.name_column(column));
        Fault::Unreadable { statement, column, message: why.to_string() }
    }

    /// Text and JSON: the same on SQLite, decoded apart on PostgreSQL.
    fn string<'row>(
        &'row self,
        column: usize,
        wanted: &'static str,
        decode: impl FnOnce(&'row postgres::Row) -> Option<Option<&'row str>>,
    ) -> Result<Option<&'row str>, Fault> {
        let wrong = || self.wrong_type(column, wanted);
        match &self.cells {
            Cells::Sqlite(cells) => match cells.spans.get(column) {
                Some(Span::Text(range)) => Ok(Some(&cells.text[range.clone()])),
                Some(Span::Null) => Ok(None),
                _ => Err(wrong()),
            },
            Cells::Postgres(row) => decode(row).ok_or_else(wrong),
            Cells::Taken => Err(wrong()),
        }
    }

    fn wrong_type(&self, column: usize, wanted: &'static str) -> Fault {
        let (statement, found) = (self.statement, self.found_at(column));
        Fault::WrongType { statement, column: self.name_column(column), wanted, found }
    }

    /// `2 (amount)`.
    fn name_column(&self, column: usize) -> String {
        let name = match &self.cells {
            Cells::Sqlite(cells) => cells.names.get(column).map(String::as_str),
            Cells::Postgres(row) => row.columns().get(column).map(postgres::Column::name),
            Cells::Taken => None,
        };
        match name {
            Some(name) => format!("{column} ({name})"),
            None => column.to_string(),
        }
    }

    fn found_at(&self, column: usize) -> String {
        match &self.cells {
            Cells::Sqlite(cells) => match cells.spans.get(column) {
                Some(Span::Null) => "null",
                Some(Span::Int(_)) => "an integer",
                Some(Span::Real) => "a float",
                Some(Span::Text(_)) => "text",
                Some(Span::Blob(_)) => "bytes",
                None => "no column",
            }
            .to_owned(),
            Cells::Postgres(row) => match row.columns().get(column) {
                Some(found) if is_null(row, column) => format!("null ({})", found.type_().name()),
                Some(found) => format!("type {}", found.type_().name()),
                None => "no column".to_owned(),
            },
            Cells::Taken => "nothing, as the row was taken".to_owned(),
        }
    }

    /// A row of PostgreSQL.
    pub(crate) fn from_postgres(statement: &'static str, row: postgres::Row) -> Row {
        Row { statement, cells: Cells::Postgres(row) }
    }

    /// An empty row of SQLite, to be filled.
    pub(crate) fn for_sqlite(statement: &'static str, names: &Arc<[String]>) -> Row {
        Row { statement, cells: Cells::Sqlite(SqliteCells::new(Arc::clone(names))) }
    }

    /// Fills the row from the engine's current one; the buffers are used again unless they were taken.
    pub(crate) fn fill(&mut self, names: &Arc<[String]>, row: &rusqlite::Row<'_>) -> Result<(), Fault> {
        if !matches!(self.cells, Cells::Sqlite(_)) {
            self.cells = Cells::Sqlite(SqliteCells::new(Arc::clone(names)));
        }
        let Cells::Sqlite(cells) = &mut self.cells else { return Err(Fault::Closed) };
        match cells.fill(row) {
            Ok(()) => Ok(()),
            Err((column, message)) => Err(self.unreadable(column, message)),
        }
    }
}

impl SqliteCells {
    fn new(names: Arc<[String]>) -> SqliteCells {
        let spans = Vec::with_capacity(names.len());
        SqliteCells { names, spans, text: String::new(), bytes: Vec::new() }
    }

    fn fill(&mut self, row: &rusqlite::Row<'_>) -> Result<(), (usize, String)> {
        use rusqlite::types::ValueRef;
        self.spans.clear();
        self.text.clear();
        self.bytes.clear();
        for column in 0..self.names.len() {
            let span = match row.get_ref(column).map_err(|error| (column, error.to_string()))? {
                ValueRef::Null => Span::Null,
                ValueRef::Integer(number) => Span::Int(number),
                ValueRef::Real(_) => Span::Real,
                ValueRef::Text(text) => {
                    let start = self.text.len();
                    self.text
                        .push_str(std::str::from_utf8(text).map_err(|error| (column, error.to_string()))?);
                    Span::Text(start..self.text.len())
                }
                ValueRef::Blob(bytes) => {
                    let start = self.bytes.len();
                    self.bytes.extend_from_slice(bytes);
                    Span::Blob(start..self.bytes.len())
                }
            };
            self.spans.push(span);
        }
        Ok(())
    }
}

fn is_null(row: &postgres::Row, column: usize) -> bool {
    matches!(row.try_get::<_, Option<Anything>>(column), Ok(None))
}

type Unfit = Box<dyn std::error::Error + Sync + Send>;

/// Any PostgreSQL integer or truth value, widened.
struct Integer(i64);

impl<'a> FromSql<'a> for Integer {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Result<Self, Unfit> {
        Ok(Integer(match *kind {
            Type::INT2 => i64::from(i16::from_sql(kind, raw)?),
            Type::INT4 => i64::from(i32::from_sql(kind, raw)?),
            Type::BOOL => i64::from(bool::from_sql(kind, raw)?),
            _ => i64::from_sql(kind, raw)?,
        }))
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::INT8 | Type::INT4 | Type::INT2 | Type::BOOL)
    }
}

/// Bytes of any length, or the sixteen of a UUID.
struct Bytes<'a>(&'a [u8]);

impl<'a> FromSql<'a> for Bytes<'a> {
    fn from_sql(_: &Type, raw: &'a [u8]) -> Result<Self, Unfit> {
        Ok(Bytes(raw))
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::BYTEA | Type::UUID)
    }
}

/// JSONB or JSON as its text. JSONB is sent as a version byte before the text.
struct JsonText<'a>(&'a str);

impl<'a> FromSql<'a> for JsonText<'a> {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Result<Self, Unfit> {
        let text = match (kind, raw) {
            (&Type::JSONB, [1, text @ ..]) => text,
            (&Type::JSONB, _) => return Err("the version of JSONB is not 1".into()),
            _ => raw,
        };
        Ok(JsonText(std::str::from_utf8(text)?))
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::JSONB | Type::JSON | Type::TEXT)
    }
}

/// Accepts every type, to ask only whether the column is null.
struct Anything;

impl<'a> FromSql<'a> for Anything {
    fn from_sql(_: &Type, _: &'a [u8]) -> Result<Self, Unfit> {
        Ok(Anything)
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}
