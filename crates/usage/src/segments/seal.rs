//! Sealing: accepted events in order of position become segments, one for each day.
//!
//! Knows that nothing may be left out and nothing sealed twice. Must not know where the events come from.

use std::collections::BTreeMap;

use ids::EnvironmentId;

use super::groups::{Group, Groups, RunOrder};
use super::layout::Layout;
use super::manifest::{Entry, Place};
use super::row::{Head, Sealable, day_of};
use super::write::{SegmentWriter, Written};
use super::{Change, SegmentStore, Switch, locked};
use crate::fault::{PlaneFault, WriteFault};
use crate::plane::{Position, StoredEvent};

/// What sealing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SealedEvents {
    /// How many events were sealed; those sealed before are not counted.
    pub events: u64,
    /// How many segments they are in.
    pub segments: u64,
}

/// Why events were not sealed. None of the batch was.
#[derive(Debug, Clone, thiserror::Error)]
pub enum SealRefused {
    /// Events between those sealed and those of the batch are missing.
    #[error(
        "{environment} is sealed up to position {sealed}, but the batch goes on with {found}; seal the events between them first"
    )]
    Gap {
        /// The environment.
        environment: EnvironmentId,
        /// The last position sealed, or named by the batch before.
        sealed: Position,
        /// The position found instead of the next one.
        found: Position,
    },
    /// The segments could not be written.
    #[error(transparent)]
    Fault(#[from] PlaneFault),
}

impl SegmentStore {
    /// Seals events, given in order of their positions within each environment. Events sealed before are
    /// passed over, so a batch whose answer was lost can be given again.
    pub fn seal(&self, events: &[(EnvironmentId, StoredEvent)]) -> Result<SealedEvents, SealRefused> {
        self.seal_with(events.iter(), &mut |switch| switch())
    }

    /// The same; `moment` is called when the events are durable, and calls what lets readers see them, so
    /// that it can make them vanish from where they were seen before in the same moment. Where all were
    /// sealed before it is called as well.
    pub(crate) fn seal_with<'a, E: Sealable<'a>>(
        &self,
        events: impl IntoIterator<Item = E>,
        moment: &mut dyn FnMut(&mut Switch<'_>),
    ) -> Result<SealedEvents, SealRefused> {
        self.check_running()?;
        let _sealing = locked(&self.sealing);
        let (groups, sealed) = self.not_yet_sealed(events)?;
        if groups.rows() == 0 {
            moment(&mut || ());
            return Ok(SealedEvents::default());
        }
        let events = groups.rows();
        let (groups, order) = groups.end(self.options.day_rows_min);
        let mut added = Vec::new();
        for group in groups {
            let number = self.new_number();
            match self.write_sorted(number, group, &order) {
                Ok(written) => added.push(entry_of(number, &written)),
                Err(fault) => {
                    let numbers: Vec<u64> = added.iter().map(|entry| entry.number).collect();
                    self.discard(&numbers);
                    self.discard(&[number]);
                    return Err(self.fault(fault).into());
                }
            }
        }
        let segments = wide(added.len());
        let days = added.iter().filter_map(Entry::only_day).collect();
        self.publish_with(Change { added, sealed, ..Change::default() }, moment)?;
        locked(&self.left_alone).sealed(days);
        Ok(SealedEvents { events, segments })
    }

    /// The events above what is sealed, and how far each environment is sealed with them.
    #[allow(clippy::type_complexity, reason = "one caller takes it apart at once")]
    fn not_yet_sealed<'a, E: Sealable<'a>>(
        &self,
        events: impl IntoIterator<Item = E>,
    ) -> Result<(Groups<'a, E>, BTreeMap<EnvironmentId, Position>), SealRefused> {
        let before = locked(&self.manifest).sealed.clone();
        let mut sealed: BTreeMap<EnvironmentId, Position> = BTreeMap::new();
        let mut groups = Groups::default();
        for event in events {
            let Head { environment, position, .. } = event.head();
            let found = Position::new(position);
            let last = sealed
                .entry(environment)
                .or_insert_with(|| before.get(&environment).copied().unwrap_or(Position::START));
            if found <= *last {
                continue;
            }
            if found != last.next() {
                return Err(SealRefused::Gap { environment, sealed: *last, found });
            }
            *last = found;
            groups.add(event);
        }
        Ok((groups, sealed))
    }

    /// Writes a group as one segment, sorted.
    pub(super) fn write_sorted<'a, E: Sealable<'a>>(
        &self,
        number: u64,
        group: Group<'a, E>,
        order: &RunOrder,
    ) -> Result<Written, WriteFault> {
        let (tally, rows) = group.sorted(order);
        let layout = Layout::of(&tally, true);
        let (path, group_rows) = (self.path(number), self.options.group_rows);
        let mut writer = SegmentWriter::create(self.disk.clone(), &path, layout, group_rows, Some(&tally))?;
        rows.each(|event| writer.push(&event.head(), event.cells()))?;
        writer.end()
    }
}

/// The entry of a new segment.
pub(super) fn entry_of(number: u64, written: &Written) -> Entry {
    let (first, last) = written.tally.times.unwrap_or_default();
    Entry {
        number,
        first_day: day_of(first),
        last_day: day_of(last),
        rows: written.tally.rows,
        sealed: written.sealed,
        place: Place::Folder,
    }
}

fn wide(number: usize) -> u64 {
    u64::try_from(number).expect("a length fits into 64 bits")
}
