//! The records of a generation as they stand in the files, in memory: what is sealed is not taken apart before it is
//! written.
//!
//! Knows records, their order and their days. Must not know what becomes of them.

use std::collections::BTreeMap;
use std::ops::Range;

use ids::EnvironmentId;

use super::bodies::{Bodies, unreadable};
use super::index::Generation;
use super::record::{EventRecord, read_event};
use crate::content::{Cells, Malformed};
use crate::fault::PlaneFault;
use crate::segments::{Cell, Head, Sealable, day_of};

/// The least bytes that room is made for at once, and the most but for one longer record: a day's next piece of memory is
/// as long as all it has.
const PIECE_BYTES: (usize, usize) = (256, 64 * 1024);

/// Records that were read back with all checks. Those of a day lie close together, as they are looked at together.
pub(super) struct Records {
    pieces: Vec<Vec<u8>>,
    places: Vec<Placed>,
}

/// Where a record stands.
struct Placed {
    environment: EnvironmentId,
    position: u64,
    piece: usize,
    bytes: Range<usize>,
}

/// Where the next record of a day goes.
#[derive(Default)]
struct Day {
    piece: Option<usize>,
    bytes: usize,
}

/// One of them.
#[derive(Clone, Copy)]
pub(super) struct RecordedEvent<'a> {
    head: Head<'a>,
    cells: Cells<'a>,
}

impl Records {
    /// Those of a generation, by environment and position.
    pub(super) fn of(generation: &Generation, bodies: &mut Bodies) -> Result<Records, PlaneFault> {
        let mut records = Records { pieces: Vec::new(), places: Vec::with_capacity(generation.events()) };
        let mut days: BTreeMap<i64, Day> = BTreeMap::new();
        for (environment, selected) in generation.in_order() {
            let (body, record) = bodies.checked(&selected)?;
            let checked = record.cells().and_then(Cells::check);
            checked.map_err(|Malformed(what)| unreadable(&selected, what))?;
            let day = days.entry(day_of(record.time.as_micros())).or_default();
            let (piece, bytes) = records.keep(body, day);
            records.places.push(Placed { environment, position: selected.position.number(), piece, bytes });
        }
        Ok(records)
    }

    /// Keeps a record behind the others of its day.
    fn keep(&mut self, body: &[u8], day: &mut Day) -> (usize, Range<usize>) {
        let has_room = |piece: &usize| {
            let piece = self.pieces.get(*piece);
            piece.is_some_and(|piece| piece.capacity() - piece.len() >= body.len())
        };
        let piece = day.piece.filter(has_room).unwrap_or_else(|| {
            let (least, most) = PIECE_BYTES;
            self.pieces.push(Vec::with_capacity(day.bytes.clamp(least, most).max(body.len())));
            self.pieces.len() - 1
        });
        day.piece = Some(piece);
        day.bytes += body.len();
        let bytes = self.pieces.get_mut(piece).expect("it was just found or made");
        let start = bytes.len();
        bytes.extend_from_slice(body);
        (piece, start..bytes.len())
    }

    /// Each of them.
    pub(super) fn events(&self) -> impl Iterator<Item = RecordedEvent<'_>> {
        self.places.iter().map(|Placed { environment, position, piece, bytes }| {
            let piece = self.pieces.get(*piece).and_then(|piece| piece.get(bytes.clone()));
            let body = piece.expect("records are of these pieces");
            let record = read_event(body).expect("it was read when it was checked");
            RecordedEvent::of(*environment, *position, &record)
        })
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

impl<'a> Sealable<'a> for RecordedEvent<'a> {
    fn head(&self) -> Head<'a> {
        self.head
    }

    fn cells(&self) -> impl Iterator<Item = (&'a str, Cell<'a>)> {
        let mut cells = self.cells;
        std::iter::from_fn(move || cells.next().expect("they were read when they were checked"))
    }

    fn look_at(&self) {
        let Head { source, id, subject, .. } = self.head;
        for part in [source.as_bytes(), id.as_bytes(), subject.as_bytes(), self.cells.rest()] {
            std::hint::black_box(part.last().copied());
        }
    }
}
