//! Sealing: accepted events in order of position become segments, one for each day.
//!
//! Knows that nothing may be left out and nothing sealed twice. Must not know where the events come from.

use std::collections::BTreeMap;

use ahash::AHashMap;
use ids::EnvironmentId;

use super::id_forms::IdForm;
use super::layout::{ID_FORMS_MAX, Layout};
use super::manifest::{Entry, Place};
use super::row::{Head, Sealable, day_of};
use super::tally::{KeyCounts, Tally};
use super::write::{SegmentWriter, Written};
use super::{Change, SegmentStore, Switch, locked};
use crate::fault::{PlaneFault, WriteFault};
use crate::plane::{Position, StoredEvent};

/// How many ids are looked at to find their forms.
pub(super) const ID_SAMPLE: usize = 256;

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

/// Events that are sealed together, with the order of each among them by environment, subject and type: compared once
/// for all days.
pub(super) struct Ranked<'a, E> {
    events: Vec<&'a E>,
    ranks: Vec<u32>,
}

impl SegmentStore {
    /// Seals events, given in order of their positions within each environment. Events sealed before are
    /// passed over, so a batch whose answer was lost can be given again.
    pub fn seal(&self, events: &[(EnvironmentId, StoredEvent)]) -> Result<SealedEvents, SealRefused> {
        self.seal_with(events, &mut |switch| switch())
    }

    /// The same; `moment` is called when the events are durable, and calls what lets readers see them, so
    /// that it can make them vanish from where they were seen before in the same moment. Where all were
    /// sealed before it is called as well.
    pub(crate) fn seal_with<E: Sealable>(
        &self,
        events: &[E],
        moment: &mut dyn FnMut(&mut Switch<'_>),
    ) -> Result<SealedEvents, SealRefused> {
        self.check_running()?;
        let _sealing = locked(&self.sealing);
        let (new, sealed) = self.not_yet_sealed(events)?;
        if new.is_empty() {
            moment(&mut || ());
            return Ok(SealedEvents::default());
        }
        let events = Ranked::of(new);
        let groups = events.by_day(self.options.day_rows_min);
        let mut added = Vec::new();
        for group in &groups {
            let number = self.new_number();
            match self.write_sorted(number, &events, group) {
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
        Ok(SealedEvents { events: wide(events.events.len()), segments })
    }

    /// The events above what is sealed, and how far each environment is sealed with them.
    #[allow(clippy::type_complexity, reason = "one caller takes it apart at once")]
    fn not_yet_sealed<'a, E: Sealable>(
        &self,
        events: &'a [E],
    ) -> Result<(Vec<&'a E>, BTreeMap<EnvironmentId, Position>), SealRefused> {
        let before = locked(&self.manifest).sealed.clone();
        let mut sealed: BTreeMap<EnvironmentId, Position> = BTreeMap::new();
        let mut new = Vec::with_capacity(events.len());
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
            new.push(event);
        }
        Ok((new, sealed))
    }

    /// Writes some of these events as one segment, sorted.
    pub(super) fn write_sorted<E: Sealable>(
        &self,
        number: u64,
        events: &Ranked<'_, E>,
        group: &[usize],
    ) -> Result<Written, WriteFault> {
        let tally = events.tally_of(group);
        let layout = Layout::of(&tally, true);
        let (path, rows) = (self.path(number), self.options.group_rows);
        let mut writer = SegmentWriter::create(self.disk.clone(), &path, layout, rows, Some(&tally))?;
        for index in events.sorted(group) {
            let event = events.at(index);
            writer.push(&event.head(), event.cells())?;
        }
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

impl<'a, E: Sealable> Ranked<'a, E> {
    pub(super) fn of(events: Vec<&'a E>) -> Ranked<'a, E> {
        let mut runs: AHashMap<(EnvironmentId, &str, &str), u32> = AHashMap::new();
        let mut numbers = Vec::with_capacity(events.len());
        for event in &events {
            let Head { environment, subject, event_type, .. } = event.head();
            let next = narrow(runs.len());
            numbers.push(*runs.entry((environment, subject, event_type)).or_insert(next));
        }
        let mut keys: Vec<_> = runs.into_iter().collect();
        keys.sort_unstable();
        let mut ranks = vec![0; keys.len()];
        for (rank, (_, number)) in keys.iter().enumerate() {
            if let Some(place) = ranks.get_mut(size(*number)) {
                *place = narrow(rank);
            }
        }
        let rank = |number: &u32| ranks.get(size(*number)).copied().unwrap_or_default();
        let ranks = numbers.iter().map(rank).collect();
        Ranked { events, ranks }
    }

    fn at(&self, index: usize) -> &'a E {
        self.events.get(index).expect("an order is one of these events")
    }

    /// The places of events by day; days with few events stand together.
    pub(super) fn by_day(&self, day_rows_min: usize) -> Vec<Vec<usize>> {
        let mut days: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
        for (index, event) in self.events.iter().enumerate() {
            days.entry(day_of(event.head().time)).or_default().push(index);
        }
        let (mut groups, mut few) = (Vec::new(), Vec::new());
        for day in days.into_values() {
            if day.len() >= day_rows_min {
                groups.push(day);
            } else {
                few.extend(day);
            }
        }
        if !few.is_empty() {
            groups.push(few);
        }
        groups
    }

    fn tally_of(&self, group: &[usize]) -> Tally {
        let (mut tally, mut keys) = (Tally::default(), KeyCounts::default());
        for index in group {
            let event = self.at(*index);
            tally.row(&event.head());
            keys.row(event.cells());
        }
        tally.keys = keys.into_tallies();
        let step = group.len().div_ceil(ID_SAMPLE).max(1);
        let sample: Vec<&str> = group.iter().step_by(step).map(|index| self.at(*index).head().id).collect();
        for form in IdForm::chosen(&sample, ID_FORMS_MAX) {
            let found = wide(sample.iter().filter(|id| form.is_of(id)).count());
            // Only a sample that is everything says that every id has the form.
            let bound = if step == 1 { tally.rows } else { tally.rows - 1 };
            tally.ids.insert(form, found.min(bound));
        }
        tally
    }

    /// The order of events in a segment.
    fn sorted(&self, group: &[usize]) -> Vec<usize> {
        let rank = |index: usize| self.ranks.get(index).copied().unwrap_or_default();
        let mut order: Vec<(u32, i64, usize)> =
            group.iter().map(|index| (rank(*index), self.at(*index).head().time, *index)).collect();
        order.sort_unstable();
        let identity = |index: usize| {
            let Head { source, id, .. } = self.at(index).head();
            (source, id)
        };
        for same in order.chunk_by_mut(|left, right| (left.0, left.1) == (right.0, right.1)) {
            if same.len() > 1 {
                same.sort_by(|left, right| identity(left.2).cmp(&identity(right.2)));
            }
        }
        order.into_iter().map(|(_, _, index)| index).collect()
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).expect("far fewer than 2^32 events are sealed at once")
}

fn size(number: u32) -> usize {
    usize::try_from(number).expect("32 bits fit into a size")
}

fn wide(number: usize) -> u64 {
    u64::try_from(number).expect("a length fits into 64 bits")
}
