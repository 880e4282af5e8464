//! One event as segments see it: what it is sorted by, and its properties as cells.
//!
//! Knows the order of rows and a sum over their content that does not depend on the order. Must not know
//! columns or files.

use std::cmp::Ordering;

use ids::EnvironmentId;
use twox_hash::XxHash3_128;

pub(crate) use crate::content::Cell;
use crate::content::{write_length, write_text};
use crate::plane::StoredEvent;

/// Microseconds of a day.
pub(super) const DAY_MICROS: i64 = 86_400_000_000;

/// The UTC day an instant lies in, counted from 1970.
pub(crate) fn day_of(micros: i64) -> i64 {
    micros.div_euclid(DAY_MICROS)
}

/// Everything of an event but its properties.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head<'a> {
    pub(crate) environment: EnvironmentId,
    pub(crate) subject: &'a str,
    pub(crate) event_type: &'a str,
    pub(crate) time: i64,
    pub(crate) source: &'a str,
    pub(crate) id: &'a str,
    pub(crate) position: u64,
    pub(crate) redacted: bool,
}

impl<'a> Head<'a> {
    pub(super) fn of(environment: EnvironmentId, stored: &'a StoredEvent) -> Head<'a> {
        let event = &stored.event;
        Head {
            environment,
            subject: &event.subject,
            event_type: &event.event_type,
            time: event.time.as_micros(),
            source: &event.source,
            id: &event.id,
            position: stored.position.number(),
            redacted: stored.redacted,
        }
    }

    /// Environment, subject, type, time, source, id.
    pub(super) fn order(&self, other: &Head<'_>) -> Ordering {
        self.run_order(other)
            .then_with(|| self.time.cmp(&other.time))
            .then_with(|| self.source.cmp(other.source))
            .then_with(|| self.id.cmp(other.id))
    }

    /// Environment, subject, type: rows that agree in them stand in one run.
    pub(super) fn run_order(&self, other: &Head<'_>) -> Ordering {
        self.environment
            .cmp(&other.environment)
            .then_with(|| self.subject.cmp(other.subject))
            .then_with(|| self.event_type.cmp(other.event_type))
    }
}

/// An event that is to be sealed: a view of it, which is copied where rows are put in order.
pub(crate) trait Sealable<'a>: Copy {
    /// Everything of it but its properties.
    fn head(&self) -> Head<'a>;

    /// Its properties in order of names.
    fn cells(&self) -> impl Iterator<Item = (&'a str, Cell<'a>)>;

    /// Has the processor fetch what it is a view of.
    fn look_at(&self) {
        let Head { source, id, subject, .. } = self.head();
        for part in [source, id, subject] {
            std::hint::black_box(part.as_bytes().last().copied());
        }
    }
}

impl<'a> Sealable<'a> for &'a (EnvironmentId, StoredEvent) {
    fn head(&self) -> Head<'a> {
        Head::of(self.0, &self.1)
    }

    fn cells(&self) -> impl Iterator<Item = (&'a str, Cell<'a>)> {
        let (_, stored) = *self;
        stored.event.data.iter().map(|(name, value)| (&**name, Cell::of(value)))
    }
}

/// A sum over rows: the same rows in any order, in any number of segments, have the same sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct ContentSum(pub(super) u128);

impl ContentSum {
    pub(super) fn add(&mut self, other: ContentSum) {
        self.0 = self.0.wrapping_add(other.0);
    }
}

/// Writes rows into bytes that say all of them, to be summed.
#[derive(Default)]
pub(super) struct Summing {
    bytes: Vec<u8>,
}

impl Summing {
    /// Begins a row.
    pub(super) fn begin(&mut self, head: &Head<'_>) {
        self.bytes.clear();
        self.bytes.extend_from_slice(head.environment.as_bytes());
        self.bytes.extend_from_slice(&head.time.to_le_bytes());
        self.bytes.extend_from_slice(&head.position.to_le_bytes());
        self.bytes.push(u8::from(head.redacted));
        for text in [head.subject, head.event_type, head.source, head.id] {
            write_text(&mut self.bytes, text);
        }
    }

    /// Adds the row's next property, in order of names.
    pub(super) fn cell(&mut self, name: &str, cell: Cell<'_>) {
        write_text(&mut self.bytes, name);
        match cell {
            Cell::Null => self.bytes.push(0),
            Cell::Bool(truth) => self.bytes.push(1 + u8::from(truth)),
            Cell::Number(number) => {
                self.bytes.push(3);
                self.bytes.extend_from_slice(&number.mantissa().to_le_bytes());
                write_length(&mut self.bytes, usize::from(number.scale()));
            }
            Cell::Text(text) => {
                self.bytes.push(4);
                write_text(&mut self.bytes, text);
            }
        }
    }

    /// The sum of the row alone.
    pub(super) fn end(&self) -> ContentSum {
        ContentSum(XxHash3_128::oneshot(&self.bytes))
    }
}
