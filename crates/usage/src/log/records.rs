//! The records of a generation as they stand in the files, in one piece of memory: what is sealed is not taken apart
//! before it is written.
//!
//! Knows records and their order. Must not know what becomes of them.

use std::ops::Range;

use ids::EnvironmentId;

use super::bodies::{Bodies, unreadable};
use super::index::Generation;
use super::record::{EventRecord, read_event};
use crate::content::{Cells, Malformed};
use crate::fault::PlaneFault;
use crate::segments::{Cell, Head, Sealable};

/// Records that were read back with all checks.
pub(super) struct Records {
    bytes: Vec<u8>,
    /// Of each its environment, its position and where it stands in the bytes.
    places: Vec<(EnvironmentId, u64, Range<usize>)>,
}

/// One of them.
pub(super) struct RecordedEvent<'a> {
    head: Head<'a>,
    cells: Cells<'a>,
}

impl Records {
    /// Those of a generation, by environment and position.
    pub(super) fn of(generation: &Generation, bodies: &mut Bodies) -> Result<Records, PlaneFault> {
        let mut bytes = Vec::with_capacity(generation.record_bytes());
        let mut places = Vec::with_capacity(generation.events());
        for (environment, selected) in generation.in_order() {
            let (body, record) = bodies.checked(&selected)?;
            let checked = record.cells().and_then(Cells::check);
            checked.map_err(|Malformed(what)| unreadable(&selected, what))?;
            let start = bytes.len();
            bytes.extend_from_slice(body);
            places.push((environment, selected.position.number(), start..bytes.len()));
        }
        Ok(Records { bytes, places })
    }

    /// Each of them.
    pub(super) fn events(&self) -> Vec<RecordedEvent<'_>> {
        let read = |(environment, position, place): &(EnvironmentId, u64, Range<usize>)| {
            let body = self.bytes.get(place.clone()).expect("records are of these bytes");
            let record = read_event(body).expect("it was read when it was checked");
            RecordedEvent::of(*environment, *position, &record)
        };
        self.places.iter().map(read).collect()
    }
}

impl<'a> RecordedEvent<'a> {
    fn of(environment: EnvironmentId, position: u64, record: &EventRecord<'a>) -> RecordedEvent<'a> {
        let EventRecord { source, id, event_type, subject, redacted, .. } = *record;
        let time = record.time.as_micros();
        let head = Head { environment, subject, event_type, time, source, id, position, redacted };
        RecordedEvent { head, cells: record.cells().expect("they were read when they were checked") }
    }
}

impl Sealable for RecordedEvent<'_> {
    fn head(&self) -> Head<'_> {
        self.head
    }

    fn cells(&self) -> impl Iterator<Item = (&str, Cell<'_>)> {
        let mut cells = self.cells;
        std::iter::from_fn(move || cells.next().expect("they were read when they were checked"))
    }
}
