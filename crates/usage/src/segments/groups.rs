//! Events that are sealed together, by day: what stands in one segment lies close together in memory, as it is looked at
//! several times, in no order that memory likes.
//!
//! Knows days, the order of rows and what is counted of them. Must not know positions, columns or files.

use std::collections::BTreeMap;

use ahash::AHashMap;
use ids::EnvironmentId;

use super::id_forms::IdForm;
use super::layout::ID_FORMS_MAX;
use super::row::{Head, Sealable, day_of};
use super::tally::{KeyCounts, Tally};

/// How many ids are looked at to find their forms.
pub(super) const ID_SAMPLE: usize = 256;

/// How many rows are looked at together: the lines of memory that a processor waits for at once.
const AT_ONCE: usize = 16;

/// Events by day while they are taken in, in any order.
pub(super) struct Groups<'a, E> {
    /// The runs of all days, numbered as they came, so that their names are compared once for all of them.
    runs: AHashMap<(EnvironmentId, &'a str, &'a str), u32>,
    days: BTreeMap<i64, Group<'a, E>>,
    rows: u64,
}

/// The events of one segment, and what was counted of them.
pub(super) struct Group<'a, E> {
    rows: Vec<Row<E>>,
    tally: Tally,
    keys: KeyCounts<'a>,
}

/// An event and its run's number.
struct Row<E> {
    run: u32,
    event: E,
}

/// Where each run stands among all: by environment, subject and type.
pub(super) struct RunOrder(Vec<u32>);

impl<E> Default for Groups<'_, E> {
    fn default() -> Self {
        Groups { runs: AHashMap::new(), days: BTreeMap::new(), rows: 0 }
    }
}

impl<E> Default for Group<'_, E> {
    fn default() -> Self {
        Group { rows: Vec::new(), tally: Tally::default(), keys: KeyCounts::default() }
    }
}

impl<'a, E: Sealable<'a>> Groups<'a, E> {
    /// Takes in an event, and counts it while it is at hand.
    pub(super) fn add(&mut self, event: E) {
        let head = event.head();
        let next = narrow(self.runs.len());
        let run = *self.runs.entry((head.environment, head.subject, head.event_type)).or_insert(next);
        let group = self.days.entry(day_of(head.time)).or_default();
        group.tally.row(&head);
        group.keys.row(event.cells());
        group.rows.push(Row { run, event });
        self.rows += 1;
    }

    /// How many events there are.
    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    /// The events of each segment: a day's, and those of days with few events together; and the order of their runs.
    pub(super) fn end(self, day_rows_min: usize) -> (Vec<Group<'a, E>>, RunOrder) {
        let mut keys: Vec<_> = self.runs.into_iter().collect();
        keys.sort_unstable();
        let mut order = vec![0; keys.len()];
        for (rank, (_, number)) in keys.iter().enumerate() {
            if let Some(place) = order.get_mut(size(*number)) {
                *place = narrow(rank);
            }
        }
        let (mut groups, mut few) = (Vec::new(), Group::default());
        for mut day in self.days.into_values() {
            day.tally.keys = std::mem::take(&mut day.keys).into_tallies();
            if day.rows.len() >= day_rows_min {
                groups.push(day);
            } else {
                few.tally.add(&day.tally);
                few.rows.append(&mut day.rows);
            }
        }
        if !few.rows.is_empty() {
            groups.push(few);
        }
        (groups, RunOrder(order))
    }
}

impl<'a, E: Sealable<'a>> Group<'a, E> {
    /// What its columns are chosen from, and its events in the order of a segment.
    pub(super) fn sorted(mut self, order: &RunOrder) -> (Tally, Sorted<E>) {
        let step = self.rows.len().div_ceil(ID_SAMPLE).max(1);
        let sample: Vec<&str> = self.rows.iter().step_by(step).map(|row| row.event.head().id).collect();
        for form in IdForm::chosen(&sample, ID_FORMS_MAX) {
            let found = sample.iter().filter(|id| form.is_of(id)).count();
            let found = u64::try_from(found).expect("a count fits into 64 bits");
            // Only a sample that is everything says that every id has the form.
            let bound = if step == 1 { self.tally.rows } else { self.tally.rows - 1 };
            self.tally.ids.insert(form, found.min(bound));
        }
        let rank = |row: &Row<E>| order.0.get(size(row.run)).copied().unwrap_or_default();
        let keyed = self.rows.iter().enumerate();
        let mut places: Vec<(u32, i64, usize)> =
            keyed.map(|(index, row)| (rank(row), row.event.head().time, index)).collect();
        places.sort_unstable();
        let at = |rows: &[Row<E>], index: usize| rows.get(index).expect("a place is one of the rows").event;
        let identity = |index: usize| {
            let Head { source, id, .. } = at(&self.rows, index).head();
            (source, id)
        };
        for same in places.chunk_by_mut(|left, right| (left.0, left.1) == (right.0, right.1)) {
            if same.len() > 1 {
                same.sort_by(|left, right| identity(left.2).cmp(&identity(right.2)));
            }
        }
        let places = places.into_iter().map(|(_, _, index)| index).collect();
        (self.tally, Sorted { rows: self.rows, places })
    }
}

/// Events in the order of a segment.
pub(super) struct Sorted<E> {
    rows: Vec<Row<E>>,
    places: Vec<usize>,
}

impl<'a, E: Sealable<'a>> Sorted<E> {
    /// Visits each in its order. Neighbours lie anywhere in memory, so some are looked at together before they are visited:
    /// memory then answers for all of them at once, and not for one after the other.
    pub(super) fn each<F>(&self, mut visit: impl FnMut(&E) -> Result<(), F>) -> Result<(), F> {
        let mut near = Vec::with_capacity(AT_ONCE);
        for places in self.places.chunks(AT_ONCE) {
            near.clear();
            near.extend(places.iter().filter_map(|place| self.rows.get(*place)).map(|row| row.event));
            near.iter().for_each(E::look_at);
            near.iter().try_for_each(&mut visit)?;
        }
        Ok(())
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).expect("far fewer than 2^32 events are sealed at once")
}

fn size(number: u32) -> usize {
    usize::try_from(number).expect("32 bits fit into a size")
}
