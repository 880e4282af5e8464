//! Rows: each line of a file read as an event, or the reason why not.
//! Knows columns, cells and the forms of times; must not know what becomes of an event.

use std::borrow::Cow;
use std::io::BufRead;
use std::sync::Arc;

use calendar::{CivilDateTime, CivilRefused, Instant, Zone};
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use records::event::{attribute, in_this_century};
use records::{Attribute, EventReader, EventRefused};

use super::mapping::{Columns, Field, Mapping};
use super::parquet::ParquetRows;
use super::source::{Counter, Format, ImportSource, Opened};
use crate::refusal::{Failed, Refusal};

/// One row.
pub(super) struct Row {
    /// Its line, from 1.
    pub line: u64,
    /// As it was.
    pub raw: String,
    /// What it says.
    pub event: Result<UsageEvent, RowRefused>,
}

/// Why a row is no event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum RowRefused {
    #[error(
        "the row has {found} cells and the first row names {wanted} columns; look for a stray separator or quote"
    )]
    Cells { found: usize, wanted: usize },
    #[error("the row is no UTF-8; save the file as UTF-8")]
    NotUtf8,
    #[error("the row has no {0}; every row needs what the mapping names")]
    NoProperty(String),
    #[error("the time {0:?} has no offset; give the zone that such times are meant in")]
    NoOffset(String),
    #[error("the time cannot be read: {0}")]
    Time(String),
    #[error("the column {column} holds {what}")]
    Unfit { column: String, what: &'static str },
    #[error(transparent)]
    Event(#[from] EventRefused),
}

/// Reads rows one after the other.
pub(super) enum Rows {
    Table(Box<Table>),
    Lines(Box<Lines>),
    Columns(Box<ParquetRows>),
}

impl Rows {
    /// Of a source, which is opened.
    pub fn of(source: &ImportSource, mapping: &Mapping) -> Result<Rows, Failed> {
        match (source.format(), mapping) {
            (Format::Csv, Mapping::Columns(columns)) => {
                Ok(Rows::Table(Box::new(Table::of(source.open()?, columns)?)))
            }
            (Format::Parquet, Mapping::Columns(columns)) => {
                Ok(Rows::Columns(Box::new(ParquetRows::of(source, columns)?)))
            }
            (Format::Csv | Format::Parquet, Mapping::Events) => {
                let message =
                    "a table needs a mapping of its columns; give subject, time, id, source and type";
                Err(Refusal::invalid("map", message).into())
            }
            (Format::Ndjson, mapping) => Ok(Rows::Lines(Box::new(Lines::of(source.open()?, mapping)))),
        }
    }

    /// How many bytes of the file were read, and of how many.
    pub fn bytes(&self) -> (u64, u64) {
        match self {
            Rows::Table(table) => (table.read.bytes(), table.bytes),
            Rows::Lines(lines) => (lines.read.bytes(), lines.size),
            Rows::Columns(columns) => columns.bytes(),
        }
    }

    /// The next row.
    pub fn next(&mut self) -> Result<Option<Row>, Failed> {
        match self {
            Rows::Table(table) => table.next(),
            Rows::Lines(lines) => lines.next(),
            Rows::Columns(columns) => columns.next(),
        }
    }
}

/// A CSV file.
pub(super) struct Table {
    name: String,
    read: Counter,
    bytes: u64,
    reader: csv::Reader<Box<dyn BufRead>>,
    record: csv::ByteRecord,
    width: usize,
    maker: Maker,
    columns: Vec<String>,
}

impl Table {
    fn of(opened: Opened, columns: &Columns) -> Result<Table, Failed> {
        let Opened { reader, name, read, bytes } = opened;
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            // Lines are counted right only where they end in one character; a carriage return is cut off below.
            .terminator(csv::Terminator::Any(b'\n'))
            .has_headers(false)
            .from_reader(reader);
        let failed = |error: csv::Error| Failed::File { path: name.clone(), message: error.to_string() };
        let mut header = csv::ByteRecord::new();
        reader.read_byte_record(&mut header).map_err(failed)?;
        cut_return(&mut header);
        let known: Vec<String> = header
            .iter()
            .map(|column| String::from_utf8_lossy(column).trim_start_matches('\u{feff}').to_owned())
            .collect();
        for wanted in columns.names() {
            if !known.iter().any(|column| column == wanted) {
                return Err(unknown_column(&name, wanted, &known).into());
            }
        }
        let maker = Maker::of(columns);
        let (record, width) = (csv::ByteRecord::new(), known.len());
        Ok(Table { name, read, bytes, reader, record, width, maker, columns: known })
    }

    fn next(&mut self) -> Result<Option<Row>, Failed> {
        loop {
            let more = self.reader.read_byte_record(&mut self.record);
            let failed =
                |error: csv::Error| Failed::File { path: self.name.clone(), message: error.to_string() };
            if !more.map_err(failed)? {
                return Ok(None);
            }
            cut_return(&mut self.record);
            if self.record.len() == 1 && self.record.get(0).is_some_and(<[u8]>::is_empty) {
                continue;
            }
            let line = self.record.position().map_or(0, csv::Position::line);
            return Ok(Some(Row { line, raw: raw_of(&self.record), event: self.event() }));
        }
    }

    fn event(&mut self) -> Result<UsageEvent, RowRefused> {
        if self.record.len() != self.width {
            return Err(RowRefused::Cells { found: self.record.len(), wanted: self.width });
        }
        let (record, columns) = (&self.record, &self.columns);
        let cell = |name: &str| {
            let place = columns.iter().position(|column| column == name);
            let bytes = place.and_then(|place| record.get(place)).unwrap_or_default();
            std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| RowRefused::NotUtf8)
        };
        self.maker.event(&cell, &|name| cell(name).and_then(|text| cell_value(name, &text)))
    }
}

fn unknown_column(file: &str, wanted: &str, known: &[String]) -> Refusal {
    let near = records::nearest(wanted, known.iter().map(String::as_str));
    let near = near.map_or_else(String::new, |near| format!("; did you mean {near:?}?"));
    let message = format!("{file} has no column {wanted:?}{near} Its columns are {}", known.join(", "));
    Refusal::invalid("map", message)
}

/// Cuts the carriage return off that stands before a line's end.
fn cut_return(record: &mut csv::ByteRecord) {
    let last = record.len().wrapping_sub(1);
    if let Some(cell) = record.get(last).and_then(|cell| cell.strip_suffix(b"\r")) {
        let cell = cell.to_vec();
        record.truncate(last);
        record.push_field(&cell);
    }
}

/// The row as it may have been written, for people. By hand, as every row is kept until it was answered.
fn raw_of(record: &csv::ByteRecord) -> String {
    let mut raw = String::with_capacity(record.as_slice().len() + record.len());
    for (place, cell) in record.iter().enumerate() {
        if place > 0 {
            raw.push(',');
        }
        let cell = String::from_utf8_lossy(cell);
        if cell.contains([',', '"', '\n', '\r']) {
            raw.push('"');
            raw.push_str(&cell.replace('"', "\"\""));
            raw.push('"');
        } else {
            raw.push_str(&cell);
        }
    }
    raw
}

/// What a cell says: nothing when empty, a number where it is one, else text.
fn cell_value(property: &str, text: &str) -> Result<Option<Scalar>, RowRefused> {
    if text.is_empty() {
        return Ok(None);
    }
    match Decimal::parse(text) {
        Ok(number) => Ok(Some(Scalar::Number(number))),
        Err(cause) if is_numeric(text) => {
            Err(EventRefused::NumberTooPrecise { property: property.to_owned(), cause }.into())
        }
        Err(_) if is_not_finite(text) => {
            Err(EventRefused::NotFinite { property: property.to_owned() }.into())
        }
        Err(_) if text.contains('\0') => {
            Err(EventRefused::NulCharacter { place: property.to_owned() }.into())
        }
        Err(_) => Ok(Some(Scalar::Text(Arc::from(text)))),
    }
}

fn is_numeric(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    plain(whole) && plain(fraction)
}

fn is_not_finite(text: &str) -> bool {
    let word = text.trim_start_matches(['-', '+']).to_ascii_lowercase();
    matches!(word.as_str(), "nan" | "inf" | "infinity")
}

/// A JSON object in each line.
pub(super) struct Lines {
    name: String,
    read: Counter,
    size: u64,
    reader: Box<dyn BufRead>,
    events: EventReader,
    maker: Option<Maker>,
    line: u64,
    bytes: Vec<u8>,
}

impl Lines {
    fn of(opened: Opened, mapping: &Mapping) -> Lines {
        let maker = match mapping {
            Mapping::Events => None,
            Mapping::Columns(columns) => Some(Maker::of(columns)),
        };
        let Opened { reader, name, read, bytes: size } = opened;
        Lines { name, read, size, reader, events: EventReader::new(), maker, line: 0, bytes: Vec::new() }
    }

    fn next(&mut self) -> Result<Option<Row>, Failed> {
        loop {
            self.bytes.clear();
            let read = self.reader.read_until(b'\n', &mut self.bytes);
            let failed =
                |error: std::io::Error| Failed::File { path: self.name.clone(), message: error.to_string() };
            if read.map_err(failed)? == 0 {
                return Ok(None);
            }
            self.line += 1;
            if !self.bytes.trim_ascii().is_empty() {
                let raw = String::from_utf8_lossy(self.bytes.trim_ascii()).into_owned();
                return Ok(Some(Row { line: self.line, raw, event: self.event() }));
            }
        }
    }

    fn event(&mut self) -> Result<UsageEvent, RowRefused> {
        let line = self.bytes.trim_ascii();
        let Some(maker) = &mut self.maker else { return Ok(self.events.read_taken(line)?) };
        if !line.starts_with(b"{") && !line.starts_with(b"null") {
            return Err(EventRefused::DataNotObject.into());
        }
        let data = self.events.read_properties(line)?;
        let text = |name: &str| {
            let said = data.get(name).and_then(Scalar::text).map(Cow::into_owned);
            said.ok_or_else(|| RowRefused::NoProperty(name.to_owned()))
        };
        maker.event(&text, &|name| Ok(data.get(name).filter(|value| **value != Scalar::Null).cloned()))
    }
}

/// Makes events of named values.
pub(super) struct Maker {
    columns: Arc<Columns>,
    /// Texts that come again and again.
    shared: Vec<Arc<str>>,
}

/// Most texts kept to be shared.
const SHARED_MAX: usize = 64;

impl Maker {
    pub fn of(columns: &Columns) -> Maker {
        Maker { columns: Arc::new(columns.clone()), shared: Vec::new() }
    }

    pub fn event(
        &mut self,
        text: &dyn Fn(&str) -> Result<String, RowRefused>,
        value: &dyn Fn(&str) -> Result<Option<Scalar>, RowRefused>,
    ) -> Result<UsageEvent, RowRefused> {
        let columns = Arc::clone(&self.columns);
        let joined = |names: &[String]| -> Result<String, RowRefused> {
            let parts = names.iter().map(|name| text(name)).collect::<Result<Vec<_>, _>>()?;
            // A row with an empty part would share its id with others.
            if parts.iter().all(String::is_empty) { Ok(String::new()) } else { Ok(parts.join("/")) }
        };
        let field = |field: &Field| match field {
            Field::Columns(names) => joined(names),
            Field::Constant(text) => Ok(text.clone()),
        };
        let mut data = Properties::new();
        for (property, column) in &columns.data {
            if let Some(value) = value(column)? {
                data.insert(self.share(property), value);
            }
        }
        let source = attribute(Attribute::Source, &field(&columns.source)?)?;
        let event_type = attribute(Attribute::Type, &field(&columns.event_type)?)?;
        let subject = attribute(Attribute::Subject, &field(&columns.subject)?)?;
        Ok(UsageEvent {
            source: self.share(&source),
            id: attribute(Attribute::Id, &joined(&columns.id)?)?,
            event_type: self.share(&event_type),
            subject: self.share(&subject),
            time: time(&text(&columns.time)?, columns.time_zone.as_ref())?,
            data,
        })
    }

    fn share(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.shared.iter().find(|known| ***known == *text) {
            return Arc::clone(known);
        }
        let new: Arc<str> = Arc::from(text);
        if self.shared.len() < SHARED_MAX {
            self.shared.push(Arc::clone(&new));
        }
        new
    }
}

/// A time as tables have it: RFC 3339, or with a space, or without an offset in a zone that is given.
///
/// `2023-11-16 18:17:03.9799600` in UTC is 2023-11-16T18:17:03.979960Z.
fn time(text: &str, zone: Option<&Zone>) -> Result<Instant, RowRefused> {
    if text.is_empty() {
        return Err(EventRefused::Missing { attribute: Attribute::Time }.into());
    }
    let written = text.trim();
    let written = match written.as_bytes().get(10) {
        Some(b' ') => format!("{}T{}", &written[..10], written[11..].trim_start()),
        _ => written.to_owned(),
    };
    let clock = written.get(11..).unwrap_or_default();
    let has_offset = clock.ends_with(['Z', 'z']) || clock.contains(['+', '-']);
    let time = match (has_offset, zone) {
        (true, _) => Instant::parse(&written).map_err(|refused| EventRefused::of_time(&written, refused))?,
        (false, zone) => {
            let civil =
                CivilDateTime::parse(&written).map_err(|refused| civil_refused(&written, &refused))?;
            zone.ok_or_else(|| RowRefused::NoOffset(text.to_owned()))?.instant(civil)
        }
    };
    Ok(in_this_century(time)?)
}

/// A year outside the calendar lies in another century, and the bounds to be named are those of events.
fn civil_refused(text: &str, refused: &CivilRefused) -> RowRefused {
    match refused {
        CivilRefused::Year { .. } => EventRefused::TimeOtherCentury { found: text.to_owned() }.into(),
        other => RowRefused::Time(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_tables() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let read = |text: &str, zone: Option<&Zone>| time(text, zone).map(|time| time.to_string());
        let utc = Zone::utc();
        assert_eq!(read("2023-11-16 18:17:03.9799600", Some(&utc)).unwrap(), "2023-11-16T18:17:03.979960Z");
        assert_eq!(read("2024-07-01 12:00:00", Some(&berlin)).unwrap(), "2024-07-01T10:00:00Z");
        assert_eq!(read("2012-02-10T08:00:00+10:00", None).unwrap(), "2012-02-09T22:00:00Z");
        assert_eq!(read("2024-07-01 12:00:00Z", None).unwrap(), "2024-07-01T12:00:00Z");
        assert_eq!(read("2024-01-01 00:00:00.123456000", Some(&utc)).unwrap(), "2024-01-01T00:00:00.123456Z");
        assert!(matches!(time("2024-01-01 00:00:00.1234567", Some(&utc)), Err(RowRefused::Time(_))));
        assert!(matches!(time("2024-07-01 12:00:00", None), Err(RowRefused::NoOffset(_))));
        assert!(matches!(time("yesterday", None), Err(RowRefused::Time(_))));
        for text in
            ["1999-12-31T23:59:59Z", "1815-12-10T00:00:00Z", "3000-01-01T00:00:00Z", "1815-12-10 08:00:00"]
        {
            let refused = time(text, Some(&berlin)).unwrap_err();
            assert!(
                matches!(refused, RowRefused::Event(EventRefused::TimeOtherCentury { .. })),
                "{text}: {refused}"
            );
            assert!(refused.to_string().contains("from 2000 to 2099"), "{refused}");
        }
        assert!(matches!(time("", None), Err(RowRefused::Event(EventRefused::Missing { .. }))));
    }

    #[test]
    fn cells_are_numbers_texts_or_nothing() {
        assert_eq!(cell_value("p", "").unwrap(), None);
        assert_eq!(cell_value("p", "0.141").unwrap(), Some(Scalar::Number(Decimal::parse("0.141").unwrap())));
        assert_eq!(cell_value("p", "gpt-4").unwrap(), Some(Scalar::Text("gpt-4".into())));
        for word in ["NaN", "-inf", "Infinity"] {
            let refused = cell_value("p", word).unwrap_err();
            assert!(
                matches!(refused, RowRefused::Event(EventRefused::NotFinite { .. })),
                "{word}: {refused}"
            );
        }
        let long = "0.12345678901234567890123456789";
        let refused = cell_value("p", long).unwrap_err();
        assert!(matches!(refused, RowRefused::Event(EventRefused::NumberTooPrecise { .. })), "{refused}");
    }
}
