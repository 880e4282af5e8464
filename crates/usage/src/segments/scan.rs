//! Scanning one property as columns: no event is made of the rows.
//!
//! Knows slices of rows of one subject and type. Must not know what is computed of them.

use std::ops::{ControlFlow, Range};

use ids::EnvironmentId;
use pricing::Scalar;

use super::batch::{Batch, Data, Keys, Wanted};
use super::select::{Asked, parts};
use super::{SegmentStore, Snapshot};
use crate::content::Words;
use crate::fault::PlaneFault;
use crate::plane::Read;
use crate::scan::{Column, ScanColumns, Slice, Values};

/// The values of one property in rows of one segment.
struct Rows<'a> {
    batch: &'a Batch,
    property: Option<&'a str>,
    data: Option<&'a Data>,
    rows: Range<usize>,
}

impl SegmentStore {
    /// Visits slices of sealed events, until told to stop: segments in order of days, each in order of
    /// subjects and types. A subject with events in several segments comes several times.
    pub fn scan(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        columns: ScanColumns<'_>,
        each: &mut dyn FnMut(&Slice<'_>) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.scan_in(&self.snapshot(), environment, (read, columns), each)
    }

    /// The same in segments as they were.
    pub fn scan_in(
        &self,
        snapshot: &Snapshot,
        environment: EnvironmentId,
        (read, columns): (&Read<'_>, ScanColumns<'_>),
        each: &mut dyn FnMut(&Slice<'_>) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        let asked = Asked::new(environment, read);
        let keys = columns.property.map_or(Keys::None, Keys::One);
        let wanted = Wanted { times: columns.times, positions: false, identities: false, keys };
        for file in self.files_within(snapshot, &asked)? {
            let runs = asked.select(&file, asked.bounds)?;
            for part in parts(&file, &runs) {
                let batch = Batch::decode(&file, part.group, &part.ranges, wanted)?;
                let data = batch.data.first().map(|(_, data)| data);
                let mut start = 0;
                for (number, events) in part.runs {
                    let run = runs.get(number).expect("a part names runs");
                    let rows = start..start + events;
                    start = rows.end;
                    let column = Rows { batch: &batch, property: columns.property, data, rows: rows.clone() };
                    let slice = Slice {
                        subject: &run.subject,
                        event_type: &run.event_type,
                        events,
                        times: batch.times.get(rows).unwrap_or(&[]),
                        values: Values::of(&column),
                    };
                    if each(&slice).is_break() {
                        return Ok(());
                    }
                }
            }
        }
        Ok(())
    }
}

impl Column for Rows<'_> {
    fn units(&self) -> Result<Option<(u8, &[i64])>, PlaneFault> {
        let Some(Data::Units { scale, units }) = self.data else { return Ok(None) };
        for row in self.rows.clone().filter(|row| self.batch.rest.get(*row).is_some()) {
            if self.in_rest(row)?.is_some() {
                return Ok(None);
            }
        }
        Ok(Some((*scale, present(units.places.as_deref(), &units.values, &self.rows))))
    }

    fn get(&self, event: usize) -> Result<Option<Scalar>, PlaneFault> {
        let row = self.rows.start + event;
        if row >= self.rows.end {
            return Ok(None);
        }
        match self.batch.cells(row).next() {
            Some(found) => Ok(Some(found?.1.to_scalar(&mut Words::default()))),
            None => self.in_rest(row),
        }
    }

    fn events(&self) -> usize {
        self.rows.len()
    }
}

impl Rows<'_> {
    fn in_rest(&self, row: usize) -> Result<Option<Scalar>, PlaneFault> {
        let rest = self.batch.rest(row, &mut Words::default())?;
        Ok(rest.zip(self.property).and_then(|(rest, property)| rest.get(property).cloned()))
    }
}

/// The values that the rows of a range have. Values stand in order of rows.
fn present<'a>(places: Option<&[u32]>, values: &'a [i64], rows: &Range<usize>) -> &'a [i64] {
    let range = match places.and_then(|places| places.get(rows.clone())) {
        None => rows.clone(),
        Some(places) => {
            let mut found = places.iter().filter_map(|place| usize::try_from(*place).ok());
            let mut found = found.by_ref().filter(|place| *place < values.len());
            match found.next() {
                None => 0..0,
                Some(first) => first..found.last().unwrap_or(first) + 1,
            }
        }
    };
    values.get(range).unwrap_or(&[])
}
