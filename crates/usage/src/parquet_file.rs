//! Parquet files that others wrote, row by row: how usage is imported from columns.
//!
//! Knows columns of any Parquet file and what their types say exactly; must not know what becomes of a row, or the
//! segments of the event plane, which have a form of their own.

use std::fs::File;
use std::sync::Arc;

use calendar::Instant;
use money::{Decimal, DecimalRefused};
use parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type as PhysicalType};
use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::reader::{ReaderIter, TreeBuilder};
use parquet::record::{Field, Row};
use parquet::schema::types::{ColumnDescriptor, SchemaDescPtr, SchemaDescriptor, Type};
use pricing::Scalar;

/// Rows decoded at once.
const BATCH: usize = 1024;

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParquetFault {
    /// It is no Parquet file, or damaged, or packed in a way that is not read.
    #[error("it cannot be read as Parquet: {0}")]
    Unreadable(String),
    /// It has no such column.
    #[error("it has no column {wanted:?}; its columns are {}", known.join(", "))]
    NoColumn {
        /// Which was asked for.
        wanted: String,
        /// Those it has, nested ones by dotted names.
        known: Vec<String>,
    },
}

impl From<ParquetError> for ParquetFault {
    fn from(error: ParquetError) -> ParquetFault {
        ParquetFault::Unreadable(error.to_string())
    }
}

/// What one row says in one column.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing: the column is null there.
    Nothing,
    /// A value. Instants are texts in RFC 3339, without an offset where the column is not adjusted to UTC.
    Value(Scalar),
    /// NaN or an infinity.
    NotFinite,
    /// A number with more digits than are kept.
    TooPrecise(DecimalRefused),
    /// A kind of value that no event has, by what it is.
    Unfit(&'static str),
}

/// How the values of a column become texts, where the type alone does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Plain,
    /// An instant: how many of its units a second has, and whether it is adjusted to UTC.
    Instant {
        nanos: bool,
        utc: bool,
    },
    /// Counted in a form that loses digits when it is read.
    Int96,
}

/// A column that is read.
#[derive(Debug, Clone)]
struct Column {
    name: String,
    meaning: Meaning,
}

/// An open Parquet file.
pub struct ParquetFile {
    reader: SerializedFileReader<File>,
    projected: SchemaDescPtr,
    columns: Vec<Column>,
    group: usize,
    rows: Option<ReaderIter>,
    read: u64,
}

impl ParquetFile {
    /// Opens a file to read these columns, in this order.
    ///
    /// # Errors
    /// When it is no Parquet file, or lacks one of the columns.
    pub fn open(file: File, wanted: &[&str]) -> Result<ParquetFile, ParquetFault> {
        let reader = SerializedFileReader::new(file)?;
        let descr = reader.metadata().file_metadata().schema_descr_ptr();
        let known: Vec<String> = descr.columns().iter().map(|column| column.path().string()).collect();
        let mut columns = Vec::with_capacity(wanted.len());
        for name in wanted {
            let found = descr.columns().iter().find(|column| column.path().string() == *name);
            let found = found
                .ok_or_else(|| ParquetFault::NoColumn { wanted: (*name).to_owned(), known: known.clone() })?;
            let meaning = match (found.physical_type(), found.logical_type_ref()) {
                (PhysicalType::INT96, _) => Meaning::Int96,
                (_, Some(LogicalType::Timestamp(time))) => Meaning::Instant {
                    nanos: matches!(time.unit, TimeUnit::NANOS),
                    utc: time.is_adjusted_to_u_t_c,
                },
                _ => Meaning::Plain,
            };
            columns.push(Column { name: (*name).to_owned(), meaning });
        }
        let projected = projected(descr.root_schema(), wanted)?;
        if let Some(odd) = projected.columns().iter().find(|column| !is_read(column)) {
            let message = format!("the column {} is of a kind that is not read", odd.path().string());
            return Err(ParquetFault::Unreadable(message));
        }
        Ok(ParquetFile { reader, projected, columns, group: 0, rows: None, read: 0 })
    }

    /// How many rows it has.
    pub fn rows(&self) -> u64 {
        u64::try_from(self.reader.metadata().file_metadata().num_rows()).unwrap_or(0)
    }

    /// How many were read.
    pub fn rows_read(&self) -> u64 {
        self.read
    }

    /// The next row: a cell for each column asked for, in their order; none at the end.
    ///
    /// # Errors
    /// When the file is damaged from here on.
    pub fn next_row(&mut self) -> Result<Option<Vec<Cell>>, ParquetFault> {
        loop {
            if let Some(row) = self.rows.as_mut().and_then(Iterator::next) {
                self.read += 1;
                let row = row?;
                return Ok(Some(self.columns.iter().map(|column| cell(&row, column)).collect()));
            }
            if self.group == self.reader.num_row_groups() {
                return Ok(None);
            }
            let group = self.reader.get_row_group(self.group)?;
            self.group += 1;
            let builder = TreeBuilder::new().with_batch_size(BATCH);
            self.rows = Some(builder.as_iter(Arc::clone(&self.projected), &*group)?);
        }
    }
}

/// The schema of the columns of these names alone, and of whatever else lies in their top-level groups.
fn projected(root: &Type, wanted: &[&str]) -> Result<SchemaDescPtr, ParquetFault> {
    let is_wanted = |field: &Type| {
        let begins = |name: &&str| name.split('.').next() == Some(field.name());
        wanted.iter().any(|name| *name == field.name() || begins(name))
    };
    let kept = root.get_fields().iter().filter(|field| is_wanted(field)).cloned().collect();
    let built = Type::group_type_builder(root.name()).with_fields(kept).build()?;
    Ok(Arc::new(SchemaDescriptor::new(Arc::new(built))))
}

/// Whether a column's type is one that rows can be made of.
fn is_read(column: &ColumnDescriptor) -> bool {
    use ConvertedType as Kind;
    let kind = column.converted_type();
    match column.physical_type() {
        PhysicalType::INT32 => matches!(
            kind,
            Kind::NONE
                | Kind::INT_8
                | Kind::INT_16
                | Kind::INT_32
                | Kind::UINT_8
                | Kind::UINT_16
                | Kind::UINT_32
                | Kind::DATE
                | Kind::TIME_MILLIS
                | Kind::DECIMAL
        ),
        PhysicalType::INT64 => matches!(
            kind,
            Kind::NONE
                | Kind::INT_64
                | Kind::UINT_64
                | Kind::TIME_MICROS
                | Kind::TIMESTAMP_MILLIS
                | Kind::TIMESTAMP_MICROS
                | Kind::DECIMAL
        ),
        PhysicalType::BYTE_ARRAY => {
            matches!(kind, Kind::NONE | Kind::UTF8 | Kind::ENUM | Kind::JSON | Kind::BSON | Kind::DECIMAL)
        }
        PhysicalType::FIXED_LEN_BYTE_ARRAY => matches!(kind, Kind::NONE | Kind::DECIMAL),
        PhysicalType::BOOLEAN | PhysicalType::INT96 | PhysicalType::FLOAT | PhysicalType::DOUBLE => true,
    }
}

/// What a row says in a column; nested groups by dotted names.
fn cell(row: &Row, column: &Column) -> Cell {
    let mut found = find(row, &column.name);
    for (place, _) in column.name.match_indices('.') {
        if found.is_some() {
            break;
        }
        let inner = match find(row, &column.name[..place]) {
            Some(Field::Group(inner)) => inner,
            _ => continue,
        };
        let rest = Column { name: column.name[place + 1..].to_owned(), meaning: column.meaning };
        match cell(inner, &rest) {
            Cell::Nothing => found = None,
            said => return said,
        }
    }
    found.map_or(Cell::Nothing, |field| said(field, column.meaning))
}

fn find<'r>(row: &'r Row, name: &str) -> Option<&'r Field> {
    row.get_column_iter().find(|(known, _)| *known == name).map(|(_, field)| field)
}

fn said(field: &Field, meaning: Meaning) -> Cell {
    match field {
        Field::Null => Cell::Nothing,
        Field::Bool(truth) => Cell::Value(Scalar::Bool(*truth)),
        Field::Byte(number) => whole((*number).into()),
        Field::Short(number) => whole((*number).into()),
        Field::Int(number) => whole((*number).into()),
        Field::UByte(number) => whole((*number).into()),
        Field::UShort(number) => whole((*number).into()),
        Field::UInt(number) => whole((*number).into()),
        Field::ULong(number) => whole((*number).into()),
        Field::Long(number) => match meaning {
            Meaning::Instant { nanos: true, utc } => instant(*number, 1, utc),
            _ => whole((*number).into()),
        },
        Field::TimestampMillis(_) if meaning == Meaning::Int96 => {
            Cell::Unfit("a timestamp of 96 bits; write timestamps as INT64")
        }
        Field::TimestampMillis(number) => instant(*number, 1_000_000, is_utc(meaning)),
        Field::TimestampMicros(number) => instant(*number, 1_000, is_utc(meaning)),
        Field::Float(number) => float(number.is_finite(), &number.to_string()),
        Field::Double(number) => float(number.is_finite(), &number.to_string()),
        Field::Decimal(number) => decimal(number.data(), number.scale()),
        Field::Str(text) if text.contains('\0') => Cell::Unfit("a text with the character U+0000"),
        Field::Str(text) => Cell::Value(Scalar::Text(Arc::from(text.as_str()))),
        Field::Date(days) => date(*days),
        Field::Float16(_) => Cell::Unfit("a number of 16 bits; write 32 or 64"),
        Field::Bytes(_) => Cell::Unfit("bytes without a meaning; write texts as UTF-8 strings"),
        Field::TimeMillis(_) | Field::TimeMicros(_) => Cell::Unfit("a time of day; write whole timestamps"),
        Field::Group(_) => Cell::Unfit("a group; name one of its columns with a dot"),
        Field::ListInternal(_) | Field::MapInternal(_) => {
            Cell::Unfit("a list or a map, which no meter reads")
        }
    }
}

fn is_utc(meaning: Meaning) -> bool {
    !matches!(meaning, Meaning::Instant { utc: false, .. })
}

fn whole(number: i128) -> Cell {
    exact(&number.to_string())
}

/// A binary number in the shortest decimal form that is read back as the same one, as JSON writes it.
///
/// The double nearest to a tenth is 0.1.
fn float(is_finite: bool, shortest: &str) -> Cell {
    if is_finite { exact(shortest) } else { Cell::NotFinite }
}

fn exact(text: &str) -> Cell {
    match Decimal::parse(text) {
        Ok(number) => Cell::Value(Scalar::Number(number)),
        Err(refused) => Cell::TooPrecise(refused),
    }
}

/// A decimal from its unscaled two's complement, the highest byte first: 1250 and 2 is 12.5.
fn decimal(bytes: &[u8], scale: i32) -> Cell {
    const TOO_LONG: Cell = Cell::Unfit("a decimal of more than 38 digits");
    let Some(free) = 16_usize.checked_sub(bytes.len()) else { return TOO_LONG };
    let sign = if bytes.first().is_some_and(|first| *first >= 0x80) { 0xff } else { 0 };
    let mut whole = [sign; 16];
    whole[free..].copy_from_slice(bytes);
    let scaled =
        u8::try_from(scale).ok().and_then(|scale| Decimal::from_i128(i128::from_be_bytes(whole), scale).ok());
    scaled.map_or(TOO_LONG, |number| exact(&number.to_string()))
}

/// An instant counted in units of so many nanoseconds since 1970, as a text with all of its digits.
fn instant(count: i64, nanos_each: i64, utc: bool) -> Cell {
    let nanos = i128::from(count) * i128::from(nanos_each);
    let found = i64::try_from(nanos.div_euclid(1_000)).ok().map(Instant::from_micros);
    let Some(found) = found.filter(|found| found.is_in_range()) else {
        return Cell::Unfit("a time outside the calendar");
    };
    let mut text = found.to_string();
    let rest = nanos.rem_euclid(1_000);
    let has_zone = text.ends_with('Z');
    if has_zone {
        text.pop();
    }
    if rest > 0 {
        let micros = found.as_micros().rem_euclid(1_000_000);
        text.truncate("2000-01-01T00:00:00".len());
        text.push_str(&format!(".{micros:06}{rest:03}"));
    }
    if utc {
        text.push('Z');
    }
    Cell::Value(Scalar::Text(Arc::from(text)))
}

fn date(days: i32) -> Cell {
    let found = i64::from(days).checked_mul(86_400_000_000).map(Instant::from_micros);
    let Some(found) = found.filter(|found| found.is_in_range()) else {
        return Cell::Unfit("a date outside the calendar");
    };
    let text = found.to_string();
    Cell::Value(Scalar::Text(Arc::from(text.split('T').next().unwrap_or_default())))
}
