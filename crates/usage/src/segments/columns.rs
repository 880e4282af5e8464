//! Rows on their way into a file: one vector for each column, until a row group is full.
//!
//! Knows where each part of a row goes and how a column is handed to the Parquet writer. Must not know
//! files, environments' order or the index.

use std::io::Write;
use std::sync::Arc;

use bytes::Bytes;
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, FixedLenByteArray, FixedLenByteArrayType, Int64Type,
};
use parquet::errors::ParquetError;
use parquet::file::writer::{SerializedColumnWriter, SerializedRowGroupWriter};

use super::layout::{Kind, Layout, leaf};
use super::row::{Cell, Head};
use super::tally::{KeyTally, Tally, UNITS_DIGITS_MAX};

/// The values of one column, and for a column that may lack some, which rows have one.
struct Column {
    values: Values,
    /// 1 where a row has a value, 0 where not; unused where every row must have one.
    levels: Option<Vec<i16>>,
}

enum Values {
    Longs(Vec<i64>),
    Bools(Vec<bool>),
    Bytes { bytes: Vec<u8>, ends: Vec<usize> },
    Fixed { bytes: Vec<u8>, width: usize },
}

/// The rows of one row group.
pub(super) struct Columns {
    layout: Arc<Layout>,
    columns: Vec<Column>,
    pub(super) rows: usize,
    /// About how many bytes they hold.
    pub(super) bytes: usize,
    /// The form that the last id had.
    last_form: usize,
    /// How many ids had each form since they were counted last.
    ids: Vec<u64>,
    /// Where the next property's column is looked for first.
    next_key: usize,
    rest: String,
    scratch: Vec<u8>,
}

impl Column {
    fn new(values: Values, required: bool) -> Column {
        Column { values, levels: (!required).then(Vec::new) }
    }

    fn texts(required: bool) -> Column {
        Column::new(Values::Bytes { bytes: Vec::new(), ends: Vec::new() }, required)
    }

    fn present(&mut self) {
        if let Some(levels) = &mut self.levels {
            levels.push(1);
        }
    }

    fn long(&mut self, value: i64) {
        if let Values::Longs(values) = &mut self.values {
            values.push(value);
        }
        self.present();
    }

    fn bool(&mut self, value: bool) {
        if let Values::Bools(values) = &mut self.values {
            values.push(value);
        }
        self.present();
    }

    fn bytes(&mut self, value: &[u8]) {
        match &mut self.values {
            Values::Bytes { bytes, ends } => {
                bytes.extend_from_slice(value);
                ends.push(bytes.len());
            }
            Values::Fixed { bytes, .. } => bytes.extend_from_slice(value),
            Values::Longs(_) | Values::Bools(_) => {}
        }
        self.present();
    }

    /// Fills rows without a value up to this many.
    fn fill(&mut self, rows: usize) {
        if let Some(levels) = &mut self.levels {
            levels.resize(rows, 0);
        }
    }

    fn write(&mut self, mut to: SerializedColumnWriter<'_>) -> Result<(), ParquetError> {
        let levels = self.levels.as_deref();
        match &mut self.values {
            Values::Longs(values) => to.typed::<Int64Type>().write_batch(values, levels, None)?,
            Values::Bools(values) => to.typed::<BoolType>().write_batch(values, levels, None)?,
            Values::Bytes { bytes, ends } => {
                let values = sliced(std::mem::take(bytes), ends);
                to.typed::<ByteArrayType>().write_batch(&values, levels, None)?
            }
            Values::Fixed { bytes, width } => {
                let ends: Vec<usize> = (1..=bytes.len() / *width).map(|one| one * *width).collect();
                let values: Vec<FixedLenByteArray> =
                    sliced(std::mem::take(bytes), &ends).into_iter().map(FixedLenByteArray::from).collect();
                to.typed::<FixedLenByteArrayType>().write_batch(&values, levels, None)?
            }
        };
        self.clear();
        to.close()
    }

    fn clear(&mut self) {
        match &mut self.values {
            Values::Longs(values) => values.clear(),
            Values::Bools(values) => values.clear(),
            Values::Bytes { bytes, ends } => {
                bytes.clear();
                ends.clear();
            }
            Values::Fixed { bytes, .. } => bytes.clear(),
        }
        if let Some(levels) = &mut self.levels {
            levels.clear();
        }
    }
}

fn sliced(bytes: Vec<u8>, ends: &[usize]) -> Vec<ByteArray> {
    let bytes = Bytes::from(bytes);
    let mut start = 0;
    let slice = |end: &usize| ByteArray::from(bytes.slice(std::mem::replace(&mut start, *end)..*end));
    ends.iter().map(slice).collect()
}

impl Columns {
    pub(super) fn new(layout: Arc<Layout>) -> Columns {
        let longs = |required| Column::new(Values::Longs(Vec::new()), required);
        let fixed = |width, required| Column::new(Values::Fixed { bytes: Vec::new(), width }, required);
        let mut columns = vec![
            fixed(16, true),
            Column::texts(true),
            Column::texts(true),
            longs(true),
            longs(true),
            Column::texts(true),
            Column::texts(false),
            Column::texts(false),
        ];
        columns.extend(layout.ids.iter().map(|id| match id.form.packing.width() {
            Some(width) => fixed(width, id.required),
            None => longs(id.required),
        }));
        if layout.redacted {
            columns.push(Column::new(Values::Bools(Vec::new()), true));
        }
        columns.extend(layout.keys.iter().map(|key| match key.kind {
            Kind::Units { .. } => longs(key.required),
            Kind::Digits | Kind::Text => Column::texts(key.required),
            Kind::Bool => Column::new(Values::Bools(Vec::new()), key.required),
        }));
        Columns {
            ids: vec![0; layout.ids.len()],
            layout,
            columns,
            rows: 0,
            bytes: 0,
            last_form: 0,
            next_key: 0,
            rest: String::new(),
            scratch: Vec::new(),
        }
    }

    fn column(&mut self, leaf: usize) -> &mut Column {
        column_of(&mut self.columns, leaf)
    }

    /// Begins a row.
    pub(super) fn begin(&mut self, head: &Head<'_>, tally: &mut Tally) {
        self.rows += 1;
        self.bytes += 64 + head.subject.len() + head.event_type.len() + head.source.len() + head.id.len();
        self.next_key = 0;
        self.rest.clear();
        self.column(leaf::ENVIRONMENT).bytes(head.environment.as_bytes());
        self.column(leaf::SUBJECT).bytes(head.subject.as_bytes());
        self.column(leaf::TYPE).bytes(head.event_type.as_bytes());
        self.column(leaf::SOURCE).bytes(head.source.as_bytes());
        let time = if self.layout.millis { head.time / 1_000 } else { head.time };
        self.column(leaf::TIME).long(time);
        self.column(leaf::POSITION).long(head.position.cast_signed());
        self.id(head.id, tally);
        if let Some(leaf) = self.layout.redacted_leaf() {
            self.column(leaf).bool(head.redacted);
        }
    }

    fn id(&mut self, id: &str, tally: &mut Tally) {
        let Columns { layout, columns, last_form, ids, scratch, .. } = self;
        let (forms, last) = (layout.ids.len(), *last_form);
        for index in (0..forms).map(|offset| (last + offset) % forms) {
            let Some(column) = layout.ids.get(index) else { continue };
            let Some(rest) = column.form.rest(id) else { continue };
            let to = column_of(columns, layout.id_leaf(index));
            if let Some(number) = column.form.packing.number(rest) {
                to.long(number);
            } else {
                scratch.clear();
                if !column.form.packing.pack(rest, scratch) {
                    continue;
                }
                to.bytes(scratch);
            }
            *last_form = index;
            if let Some(count) = ids.get_mut(index) {
                *count += 1;
            }
            return;
        }
        column_of(columns, leaf::ID_TEXT).bytes(id.as_bytes());
        tally.text_ids += 1;
    }

    /// Adds how many ids had each form since this was asked last.
    pub(super) fn count_ids(&mut self, tally: &mut Tally) {
        for (column, count) in self.layout.ids.iter().zip(&mut self.ids) {
            let count = std::mem::take(count);
            if count > 0 {
                *tally.ids.entry(column.form.clone()).or_default() += count;
            }
        }
    }

    /// Adds the row's next property, in order of names. Answers whether it stands in the column of the rest.
    pub(super) fn cell(&mut self, name: &str, cell: Cell<'_>) -> bool {
        let Columns { layout, columns, next_key, bytes, rest, .. } = self;
        *bytes += 16;
        let guess = layout.keys.get(*next_key).is_some_and(|key| *key.name == *name);
        let found = if guess { Some(*next_key) } else { layout.key(name) };
        if let Some(index) = found {
            *next_key = index + 1;
            let key = layout.keys.get(index).expect("it was just found");
            let to = column_of(columns, layout.key_leaf(index));
            match (key.kind, cell) {
                (Kind::Units { scale }, Cell::Number(number)) => {
                    if let Some(units) = units(number, scale) {
                        to.long(units);
                        return false;
                    }
                }
                (Kind::Digits, Cell::Number(number)) => {
                    *bytes += 40;
                    to.bytes(number.to_string().as_bytes());
                    return false;
                }
                (Kind::Text, Cell::Text(text)) => {
                    *bytes += text.len();
                    to.bytes(text.as_bytes());
                    return false;
                }
                (Kind::Bool, Cell::Bool(truth)) => {
                    to.bool(truth);
                    return false;
                }
                _ => {}
            }
        }
        rest.push(if rest.is_empty() { '{' } else { ',' });
        super::rest::write(rest, name, cell);
        true
    }

    /// Ends a row. Answers whether something of it stands in the column of the rest.
    pub(super) fn end(&mut self) -> bool {
        let rows = self.rows;
        let rest = !self.rest.is_empty();
        if rest {
            self.rest.push('}');
            let text = std::mem::take(&mut self.rest);
            self.bytes += text.len();
            self.column(leaf::REST).bytes(text.as_bytes());
            self.rest = text;
        }
        for column in self.columns.iter_mut().filter(|column| column.levels.is_some()) {
            column.fill(rows);
        }
        rest
    }

    /// Writes the rows as a row group, and holds none.
    pub(super) fn write<W: Write + Send>(
        &mut self,
        mut group: SerializedRowGroupWriter<'_, W>,
    ) -> Result<(), ParquetError> {
        for column in &mut self.columns {
            let to = group.next_column()?;
            column.write(to.expect("the schema has the layout's columns"))?;
        }
        group.close()?;
        self.rows = 0;
        self.bytes = 0;
        Ok(())
    }
}

fn column_of(columns: &mut [Column], leaf: usize) -> &mut Column {
    columns.get_mut(leaf).expect("the layout names the columns that were made for it")
}

/// A decimal in units of 10^-scale, where it is a whole number of at most 18 digits of them.
fn units(number: money::Decimal, scale: u8) -> Option<i64> {
    let missing = u32::from(scale.checked_sub(number.scale())?);
    let units = number.mantissa().checked_mul(10_i128.checked_pow(missing)?)?;
    let limit = 10_i128.pow(UNITS_DIGITS_MAX);
    if -limit < units && units < limit { i64::try_from(units).ok() } else { None }
}

/// Counts a cell while it is written.
pub(super) fn count(tally: &mut Tally, name: &str, cell: Cell<'_>, in_rest: bool) {
    tally.cell(name, cell);
    if in_rest && let Some(key) = tally.keys.get_mut(name) {
        let KeyTally { in_rest, .. } = key;
        *in_rest += 1;
    }
}
