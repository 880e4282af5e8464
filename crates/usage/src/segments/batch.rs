//! Rows of a segment, decoded column by column, and handed out one by one or as columns.
//!
//! Knows columns and what a value in each stands for. Must not know how rows were chosen.

use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use calendar::Instant;
use money::Decimal;
use parquet::basic::Encoding;
use parquet::column::page::{Page, PageReader};
use parquet::column::reader::ColumnReaderImpl;
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, FixedLenByteArrayType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::serialized_reader::SerializedPageReader;
use parquet::file::statistics::Statistics;
use pricing::Properties;

use super::checked::{Readable, unreadable};
use super::file::SegmentFile;
use super::id_forms::Packing;
use super::layout::{Kind, leaf};
use super::row::Cell;
use crate::content::Words;
use crate::fault::PlaneFault;
use crate::plane::PropertyNames;

/// Which columns are decoded.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) times: bool,
    pub(super) positions: bool,
    /// Source, id, and whether an erasure changed the row.
    pub(super) identities: bool,
    /// Where the statistics of a row group say that all its rows have one source, they are believed: its column is not
    /// decoded. Whoever holds rows against what was sealed does not ask so.
    pub(super) told_sources: bool,
    pub(super) properties: PropertyNames<'a>,
}

impl Wanted<'_> {
    /// Every column, each decoded.
    pub(super) const ALL: Wanted<'static> =
        Wanted { told_sources: false, ..Wanted::with(PropertyNames::All) };
    /// No column.
    pub(super) const NONE: Wanted<'static> = Wanted {
        times: false,
        positions: false,
        identities: false,
        told_sources: false,
        properties: PropertyNames::NONE,
    };
}

impl<'a> Wanted<'a> {
    /// Everything but properties, and of them these.
    pub(super) const fn with(properties: PropertyNames<'a>) -> Wanted<'a> {
        Wanted { times: true, positions: true, identities: true, told_sources: true, properties }
    }
}

/// One column's values, by row.
#[derive(Debug)]
pub(super) struct Column<T> {
    pub(super) values: Vec<T>,
    /// For each row the place of its value; nothing where every row has one.
    pub(super) places: Option<Vec<u32>>,
}

/// Stands where a row has no value.
const MISSING: u32 = u32::MAX;

impl<T> Default for Column<T> {
    fn default() -> Self {
        Column { values: Vec::new(), places: None }
    }
}

impl<T> Column<T> {
    pub(super) fn get(&self, row: usize) -> Option<&T> {
        match &self.places {
            None => self.values.get(row),
            Some(places) => self.values.get(usize::try_from(*places.get(row)?).ok()?),
        }
    }
}

/// A property's column.
#[derive(Debug)]
pub(super) enum Data {
    Units { scale: u8, units: Column<i64> },
    Digits(Column<ByteArray>),
    Texts(Column<ByteArray>),
    Bools(Column<bool>),
}

enum Ids {
    Packed(Packed),
    Numbers(Column<i64>),
}

/// Values of one length, one behind the other.
struct Packed {
    width: usize,
    bytes: Vec<u8>,
    /// For each row the place of its value; nothing where every row has one.
    places: Option<Vec<u32>>,
}

impl Packed {
    fn get(&self, row: usize) -> Option<&[u8]> {
        let place = match &self.places {
            None => row,
            Some(places) => usize::try_from(*places.get(row).filter(|place| **place != MISSING)?).ok()?,
        };
        let start = place.checked_mul(self.width)?;
        self.bytes.get(start..start.checked_add(self.width)?)
    }
}

/// Who sent the rows.
enum Sources {
    /// The same for all.
    One(Arc<str>),
    Each(Vec<ByteArray>),
}

/// Decoded rows of one row group.
pub(super) struct Batch {
    file: Arc<SegmentFile>,
    pub(super) rows: usize,
    pub(super) times: Vec<i64>,
    pub(super) positions: Vec<i64>,
    sources: Sources,
    text_ids: Column<ByteArray>,
    ids: Vec<Ids>,
    redacted: Vec<bool>,
    /// In order of names. Each name is a copy of the batch's own: it is counted with each event, and processors that
    /// count uses of the same one wait for each other.
    pub(super) data: Vec<(Arc<str>, Data)>,
    pub(super) rest: Column<ByteArray>,
}

impl Batch {
    /// Decodes rows of a row group, given as ascending ranges within it.
    pub(super) fn decode(
        file: &Arc<SegmentFile>,
        group: usize,
        ranges: &[Range<usize>],
        wanted: Wanted<'_>,
    ) -> Result<Batch, PlaneFault> {
        let decoder = Decoder::of(file, group, ranges)?;
        let read = || -> Result<Batch, ParquetError> {
            let mut batch = decoder.heads(wanted)?;
            let layout = &file.layout;
            for (index, key) in layout.keys.iter().enumerate() {
                if wanted.properties.has(&key.name) {
                    let data = decoder.data(layout.key_leaf(index), key.kind)?;
                    batch.data.push((Arc::from(&*key.name), data));
                }
            }
            if wanted.properties != PropertyNames::NONE && file.tally.with_rest > 0 {
                batch.rest = decoder.column::<ByteArrayType>(leaf::REST)?;
            }
            Ok(batch)
        };
        read().map_err(|error| unreadable(&file.path, error))
    }

    /// The row's source.
    pub(super) fn source(&self, row: usize) -> Result<&str, PlaneFault> {
        match &self.sources {
            Sources::One(source) => Ok(source),
            Sources::Each(sources) => self.text(sources.get(row)),
        }
    }

    /// The same, to be kept.
    pub(super) fn shared_source(&self, row: usize, words: &mut Words) -> Result<Arc<str>, PlaneFault> {
        match &self.sources {
            Sources::One(source) => Ok(Arc::clone(source)),
            Sources::Each(sources) => self.text(sources.get(row)).map(|source| words.word(source)),
        }
    }

    fn text<'a>(&self, bytes: Option<&'a ByteArray>) -> Result<&'a str, PlaneFault> {
        let text = bytes.and_then(|bytes| std::str::from_utf8(bytes.data()).ok());
        text.ok_or_else(|| unreadable(&self.file.path, "a text is missing or no UTF-8"))
    }

    /// The row's id, written over `out`.
    pub(super) fn id(&self, row: usize, out: &mut String) -> Result<(), PlaneFault> {
        out.clear();
        for (column, ids) in self.file.layout.ids.iter().zip(&self.ids) {
            let packing: Packing = column.form.packing;
            let unpacked = match ids {
                Ids::Packed(ids) => ids.get(row).map(|bytes| {
                    out.push_str(&column.form.prefix);
                    packing.unpack(bytes, out)
                }),
                Ids::Numbers(ids) => ids.get(row).map(|number| {
                    out.push_str(&column.form.prefix);
                    packing.unpack_number(*number, out)
                }),
            };
            match unpacked {
                Some(true) => return Ok(()),
                Some(false) => return Err(unreadable(&self.file.path, "an id was not packed so")),
                None => {}
            }
        }
        out.push_str(self.text(self.text_ids.get(row))?);
        Ok(())
    }

    /// Whether an erasure changed the row.
    pub(super) fn is_redacted(&self, row: usize) -> bool {
        self.redacted.get(row).copied().unwrap_or(false)
    }

    /// The row's properties in columns of their own, in order of names.
    pub(super) fn cells(
        &self,
        row: usize,
    ) -> impl Iterator<Item = Result<(&Arc<str>, Cell<'_>), PlaneFault>> {
        self.data
            .iter()
            .filter_map(move |(name, data)| self.cell(data, row).map(|cell| Some((name, cell?))).transpose())
    }

    fn cell<'a>(&self, data: &'a Data, row: usize) -> Result<Option<Cell<'a>>, PlaneFault> {
        let wrong = || unreadable(&self.file.path, "a number has too many digits");
        Ok(match data {
            Data::Units { scale, units } => match units.get(row) {
                Some(units) => {
                    Some(Cell::Number(Decimal::from_i128(i128::from(*units), *scale).map_err(|_| wrong())?))
                }
                None => None,
            },
            Data::Digits(digits) => match digits.get(row) {
                Some(digits) => {
                    let number = crate::table::data::decimal(self.text(Some(digits))?);
                    Some(Cell::Number(number.ok_or_else(wrong)?))
                }
                None => None,
            },
            Data::Texts(texts) => match texts.get(row) {
                Some(text) => Some(Cell::Text(self.text(Some(text))?)),
                None => None,
            },
            Data::Bools(bools) => bools.get(row).map(|truth| Cell::Bool(*truth)),
        })
    }

    /// The row's properties of these names that have no column of their own.
    pub(super) fn rest(
        &self,
        row: usize,
        (names, words): (PropertyNames<'_>, &mut Words),
    ) -> Result<Option<Properties>, PlaneFault> {
        let Some(json) = self.rest.get(row) else { return Ok(None) };
        let read = super::rest::read(json.data(), (names, words));
        read.map(Some).map_err(|why| unreadable(&self.file.path, why))
    }

    /// The row's properties of these names, whose columns were decoded.
    pub(super) fn properties(
        &self,
        row: usize,
        (names, words): (PropertyNames<'_>, &mut Words),
    ) -> Result<Properties, PlaneFault> {
        let rest = self.rest(row, (names, &mut *words))?;
        let mut properties = rest.unwrap_or_else(|| Properties::with_capacity(self.data.len()));
        for found in self.cells(row) {
            let (name, cell) = found?;
            properties.insert(Arc::clone(name), cell.to_scalar(words));
        }
        Ok(properties)
    }

    /// The row's time.
    pub(super) fn time(&self, row: usize) -> Instant {
        Instant::from_micros(self.times.get(row).copied().unwrap_or_default())
    }

    /// The row's position.
    pub(super) fn position(&self, row: usize) -> u64 {
        self.positions.get(row).copied().unwrap_or_default().cast_unsigned()
    }
}

/// Reads columns of a row group.
pub(super) struct Decoder<'a> {
    pub(super) file: &'a Arc<SegmentFile>,
    pub(super) group: usize,
    pub(super) ranges: &'a [Range<usize>],
    bytes: Arc<Readable>,
}

impl<'a> Decoder<'a> {
    /// Reads rows of a row group; what is in the bucket is fetched now.
    pub(super) fn of(
        file: &'a Arc<SegmentFile>,
        group: usize,
        ranges: &'a [Range<usize>],
    ) -> Result<Decoder<'a>, PlaneFault> {
        Ok(Decoder { file, group, ranges, bytes: Arc::new(file.bytes.readable()?) })
    }

    /// What does not depend on properties.
    pub(super) fn heads(&self, wanted: Wanted<'_>) -> Result<Batch, ParquetError> {
        let layout = &self.file.layout;
        let mut batch = Batch {
            file: Arc::clone(self.file),
            rows: self.ranges.iter().map(ExactSizeIterator::len).sum(),
            times: Vec::new(),
            positions: Vec::new(),
            sources: Sources::Each(Vec::new()),
            text_ids: Column::default(),
            ids: Vec::new(),
            redacted: Vec::new(),
            data: Vec::new(),
            rest: Column { values: Vec::new(), places: Some(Vec::new()) },
        };
        if wanted.times {
            batch.times = self.column::<Int64Type>(leaf::TIME)?.values;
            if layout.millis {
                batch.times.iter_mut().for_each(|time| *time = time.wrapping_mul(1_000));
            }
        }
        if wanted.positions {
            batch.positions = self.column::<Int64Type>(leaf::POSITION)?.values;
        }
        if !wanted.identities {
            return Ok(batch);
        }
        batch.sources = match self.only_source().filter(|_| wanted.told_sources) {
            Some(source) => Sources::One(source),
            None => Sources::Each(self.column::<ByteArrayType>(leaf::SOURCE)?.values),
        };
        for (index, id) in layout.ids.iter().enumerate() {
            let leaf = layout.id_leaf(index);
            batch.ids.push(match id.form.packing {
                Packing::Decimal(_) => Ids::Numbers(self.column::<Int64Type>(leaf)?),
                packing => Ids::Packed(self.packed(leaf, packing.width().unwrap_or_default())?),
            });
        }
        if self.file.tally.text_ids > 0 {
            batch.text_ids = self.column::<ByteArrayType>(leaf::ID_TEXT)?;
        }
        if let Some(leaf) = layout.redacted_leaf() {
            batch.redacted = self.column::<BoolType>(leaf)?.values;
        }
        Ok(batch)
    }

    pub(super) fn data(&self, leaf: usize, kind: Kind) -> Result<Data, ParquetError> {
        Ok(match kind {
            Kind::Units { scale } => Data::Units { scale, units: self.column::<Int64Type>(leaf)? },
            Kind::Digits => Data::Digits(self.column::<ByteArrayType>(leaf)?),
            Kind::Text => Data::Texts(self.column::<ByteArrayType>(leaf)?),
            Kind::Bool => Data::Bools(self.column::<BoolType>(leaf)?),
        })
    }

    fn pages(&self, leaf: usize) -> Result<SerializedPageReader<Readable>, ParquetError> {
        let group = self.file.metadata.row_group(self.group);
        let rows = usize::try_from(group.num_rows())?;
        let index = self.file.metadata.page_index();
        let pages = index.and_then(|index| index.page_locations(self.group, leaf)).cloned();
        SerializedPageReader::new(Arc::clone(&self.bytes), group.column(leaf), rows, pages)
    }

    /// The source of all rows of the row group, where its statistics say that it is one.
    fn only_source(&self) -> Option<Arc<str>> {
        let chunk = self.file.metadata.row_group(self.group).column(leaf::SOURCE);
        let Some(Statistics::ByteArray(found)) = chunk.statistics() else { return None };
        let (least, most) = (found.min_opt()?, found.max_opt()?);
        let is_one = found.min_is_exact() && found.max_is_exact() && least == most;
        std::str::from_utf8(least.data()).ok().filter(|_| is_one).map(Arc::from)
    }

    /// Values of a width. Where every row has one they stand in pages as they are, and are copied together.
    fn packed(&self, leaf: usize, width: usize) -> Result<Packed, ParquetError> {
        let chunk = self.file.metadata.row_group(self.group).column(leaf);
        if chunk.column_descr().max_def_level() == 0
            && let Some(bytes) = self.copied(leaf, width)?
        {
            return Ok(Packed { width, bytes, places: None });
        }
        let Column { values, places } = self.column::<FixedLenByteArrayType>(leaf)?;
        let bytes = values.iter().flat_map(|value| value.data()).copied().collect();
        Ok(Packed { width, bytes, places })
    }

    /// The values of a column that has one in every row; nothing where a page does not hold them plainly.
    fn copied(&self, leaf: usize, width: usize) -> Result<Option<Vec<u8>>, ParquetError> {
        let missing = || ParquetError::EOF("a column has fewer rows than its row group".to_owned());
        let mut pages = self.pages(leaf)?;
        let (mut first, mut end, mut page) = (0, 0, Bytes::new());
        let mut bytes = Vec::with_capacity(self.ranges.iter().map(|range| range.len() * width).sum());
        for range in self.ranges {
            let mut row = range.start;
            while row < range.end {
                while end <= row {
                    let next = pages.peek_next_page()?.ok_or_else(missing)?;
                    let Some(rows) = next.num_rows.or(next.num_levels).filter(|_| !next.is_dict) else {
                        return Ok(None);
                    };
                    (first, end) = (end, end + rows);
                    if end <= row {
                        pages.skip_next_page()?;
                        continue;
                    }
                    match pages.get_next_page()? {
                        Some(Page::DataPage { buf, encoding: Encoding::PLAIN, .. })
                            if buf.len() == rows * width =>
                        {
                            page = buf;
                        }
                        _ => return Ok(None),
                    }
                }
                let until = end.min(range.end);
                let values = page.get((row - first) * width..(until - first) * width);
                bytes.extend_from_slice(values.ok_or_else(missing)?);
                row = until;
            }
        }
        Ok(Some(bytes))
    }

    pub(super) fn column<T: DataType>(&self, leaf: usize) -> Result<Column<T::T>, ParquetError> {
        let pages = self.pages(leaf)?;
        let descriptor = self.file.metadata.row_group(self.group).column(leaf).column_descr_ptr();
        let optional = descriptor.max_def_level() > 0;
        let mut reader = ColumnReaderImpl::<T>::new(descriptor, Box::new(pages));
        let (mut values, mut levels, mut at) = (Vec::new(), Vec::new(), 0);
        for range in self.ranges {
            let skipped = reader.skip_records(range.start.saturating_sub(at))?;
            let wanted = optional.then_some(&mut levels);
            let (read, _, _) = reader.read_records(range.len(), wanted, None, &mut values)?;
            if at + skipped != range.start || read != range.len() {
                return Err(ParquetError::EOF("a column has fewer rows than its row group".to_owned()));
            }
            at = range.end;
        }
        // Values in every row need no places, also where the column may lack some elsewhere.
        let lacks_some = optional && values.len() < levels.len();
        Ok(Column { values, places: lacks_some.then(|| places(&levels)) })
    }
}

/// Where the value of each row stands.
fn places(levels: &[i16]) -> Vec<u32> {
    let mut next = 0;
    let place = |level: &i16| {
        if *level == 0 {
            return MISSING;
        }
        next += 1;
        next - 1
    };
    levels.iter().map(place).collect()
}
