//! What events add up to, subject by subject, from columns alone: no row is put together.
//!
//! Knows which rows columns say enough of. Must not know who adds up, nor whose subjects are.

use std::num::NonZero;
use std::ops::Range;
use std::sync::Arc;

use ids::EnvironmentId;
use money::Decimal;
use parquet::data_type::{ByteArray, ByteArrayType};
use parquet::errors::ParquetError;

use super::batch::{Column, Data, Decoder, Wanted};
use super::checked::unreadable;
use super::file::SegmentFile;
use super::index::{Environment, Subject};
use super::layout::leaf;
use super::select::{Asked, Bounds};
use super::{SegmentStore, Snapshot};
use crate::cancelling::CANCELLATION_MARK;
use crate::fault::PlaneFault;
use crate::plane::{Adding, SubjectSum, SubjectSums, add_sum};

/// Most threads that add up side by side, each a part of the segments.
const ADDERS_MAX: usize = 4;

/// How many threads add up so many parts.
pub(crate) fn adders(parts: usize) -> usize {
    let processors = std::thread::available_parallelism().map_or(1, NonZero::get);
    processors.min(ADDERS_MAX).min(parts).max(1)
}

impl SegmentStore {
    /// What sealed events add up to in segments as they were.
    pub(crate) fn sums_in(
        &self,
        snapshot: &Snapshot,
        environment: EnvironmentId,
        adding: &Adding<'_>,
    ) -> Result<SubjectSums, PlaneFault> {
        let read = adding.read();
        let asked = Asked::new(environment, &read);
        let files = self.files_within(snapshot, &asked)?;
        let adders = adders(files.len());
        let add = |first: usize| {
            let mut sums = SubjectSums::default();
            let mut own = files.iter().skip(first).step_by(adders);
            own.try_for_each(|file| add_file(file, &asked, adding.value, &mut sums)).map(|()| sums)
        };
        std::thread::scope(|scope| {
            let others: Vec<_> = (1..adders).map(|first| scope.spawn(move || add(first))).collect();
            let mut sums = add(0)?;
            for other in others {
                for (subject, sum) in other.join().expect("who adds up does not panic")? {
                    add_sum(&mut sums, &subject, sum);
                }
            }
            Ok(sums)
        })
    }
}

/// Adds what a segment has.
fn add_file(
    file: &Arc<SegmentFile>,
    asked: &Asked<'_>,
    value: Option<&str>,
    sums: &mut SubjectSums,
) -> Result<(), PlaneFault> {
    let Some(of) = asked.part(file, asked.bounds) else { return Ok(()) };
    let number = asked.event_type.and_then(|name| file.index.type_number(name));
    let Some(number) = number else { return Ok(()) };
    let (mut columns, mut body): (Option<Columns>, _) = (None, None);
    let (mut walk, mut subject) = (file.index.walk(of), Subject::default());
    while walk.next(&mut subject).map_err(|why| file.malformed(why))? {
        if subject.first_time >= asked.bounds.to || subject.last_time < asked.bounds.from {
            continue;
        }
        let mut sum = SubjectSum::NOTHING;
        let mut rows = rows_of(&subject, number);
        while !rows.is_empty() {
            let group = file.groups.partition_point(|start| *start <= rows.start).saturating_sub(1);
            if columns.as_ref().is_none_or(|columns| columns.group != group) {
                if body.is_none() {
                    // Held, it is fetched once, however little room there is.
                    body = Some(file.bytes.body()?);
                }
                columns = Some(Columns::decode(file, of, (group, asked.bounds, value))?);
            }
            let Some(decoded) = &columns else { break };
            let end = rows.end.min(decoded.rows.end).max(rows.start + 1);
            decoded.add(rows.start..end, asked.bounds, &mut sum);
            rows.start = end;
        }
        if sum == SubjectSum::NOTHING {
            continue;
        }
        add_sum(sums, &subject.subject, sum);
    }
    Ok(())
}

/// A subject's rows of a type.
fn rows_of(subject: &Subject, number: u32) -> Range<u64> {
    let mut start = subject.first_row;
    for (found, rows) in &subject.runs {
        if *found == number {
            return start..start + rows;
        }
        start += rows;
    }
    start..start
}

/// The columns of an environment's rows in one row group, as far as they say what counts.
struct Columns {
    group: usize,
    /// Which rows of the segment.
    rows: Range<u64>,
    /// Empty where all of them are within the bounds.
    times: Vec<i64>,
    positions: Vec<i64>,
    /// Ids that have no form, as those of all cancellations.
    text_ids: Option<Column<ByteArray>>,
    value: Value,
}

enum Value {
    /// Events are only counted.
    None,
    Units {
        scale: u8,
        units: Column<i64>,
    },
    /// It is not kept as numbers here.
    Otherwise,
}

impl Columns {
    fn decode(
        file: &Arc<SegmentFile>,
        of: &Environment,
        (group, bounds, value): (usize, Bounds, Option<&str>),
    ) -> Result<Columns, PlaneFault> {
        let start = file.groups.get(group).copied().unwrap_or_default();
        let end = file.groups.get(group + 1).copied().unwrap_or(of.rows.end);
        let rows = of.rows.start.max(start)..of.rows.end.min(end);
        let within = |row: u64| usize::try_from(row - start).expect("a row group fits into memory");
        let range = within(rows.start)..within(rows.end);
        let ranges = std::slice::from_ref(&range);
        let wanted = Wanted {
            times: of.first_time < bounds.from || of.last_time >= bounds.to,
            positions: of.last_position > bounds.up_to,
            ..Wanted::NONE
        };
        let decoder = Decoder::of(file, group, ranges)?;
        let read = || -> Result<Columns, ParquetError> {
            let heads = decoder.heads(wanted)?;
            let text_ids = match file.tally.text_ids {
                0 => None,
                _ => Some(decoder.column::<ByteArrayType>(leaf::ID_TEXT)?),
            };
            Ok(Columns {
                group,
                rows: rows.clone(),
                times: heads.times,
                positions: heads.positions,
                text_ids,
                value: Value::decode(&decoder, value)?,
            })
        };
        read().map_err(|error| unreadable(&file.path, error))
    }

    /// Adds rows of the segment, all of which are among these.
    fn add(&self, rows: Range<u64>, bounds: Bounds, sum: &mut SubjectSum) {
        let within = |row: u64| usize::try_from(row - self.rows.start).expect("a row group fits into memory");
        let rows = within(rows.start)..within(rows.end);
        let mut counted = SubjectSum::NOTHING;
        let mut units = 0_i128;
        if self.times.is_empty()
            && self.positions.is_empty()
            && self.text_ids.is_none()
            && let Value::Units { units: Column { values, places: None }, .. } = &self.value
            && let Some(values) = values.get(rows.clone())
        {
            counted.events = u64::try_from(values.len()).expect("a length fits 64 bits");
            units = values.iter().copied().map(i128::from).sum();
        } else {
            for row in rows.filter(|row| self.is_within(*row, bounds)) {
                counted.events += 1;
                counted.whole &= !self.is_cancellation(row);
                match &self.value {
                    Value::None => {}
                    Value::Units { units: column, .. } => match column.get(row) {
                        Some(value) => units += i128::from(*value),
                        None => counted.whole = false,
                    },
                    Value::Otherwise => counted.whole = false,
                }
            }
        }
        if let Value::Units { scale, .. } = self.value {
            match Decimal::from_i128(units, scale) {
                Ok(added) => counted.sum = added,
                Err(_) => counted.whole = false,
            }
        }
        sum.add(counted);
    }

    fn is_within(&self, row: usize, bounds: Bounds) -> bool {
        let position = self.positions.get(row).map(|position| position.cast_unsigned());
        self.times.get(row).is_none_or(|time| (bounds.from..bounds.to).contains(time))
            && position.is_none_or(|position| position <= bounds.up_to)
    }

    /// Whether it is what cancels an event, or looks so.
    fn is_cancellation(&self, row: usize) -> bool {
        let id = self.text_ids.as_ref().and_then(|ids| ids.get(row));
        id.is_some_and(|id| id.data().ends_with(CANCELLATION_MARK.encode_utf8(&mut [0; 4]).as_bytes()))
    }
}

impl Value {
    fn decode(decoder: &Decoder<'_>, value: Option<&str>) -> Result<Value, ParquetError> {
        let Some(name) = value else { return Ok(Value::None) };
        let layout = &decoder.file.layout;
        let Some(index) = layout.keys.iter().position(|key| *key.name == *name) else {
            return Ok(Value::Otherwise);
        };
        let Some(key) = layout.keys.get(index) else { return Ok(Value::Otherwise) };
        Ok(match decoder.data(layout.key_leaf(index), key.kind)? {
            Data::Units { scale, units } => Value::Units { scale, units },
            Data::Digits(_) | Data::Texts(_) | Data::Bools(_) => Value::Otherwise,
        })
    }
}
