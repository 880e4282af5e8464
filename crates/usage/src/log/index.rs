//! What the log knows in memory: identities, where each event stands in the files, and which subject and
//! type it has. Rebuilt from the files at every start.
//!
//! Knows events as positions, hashes and places; holds no property of any. Must not know how files are
//! written or read.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use calendar::Instant;
use ids::EnvironmentId;

use crate::days::Days;
use crate::identity::{ContentHash, Fingerprint};
use crate::plane::{ConflictRecord, Position, Read, SubjectSummary, Touched};

/// Where a record begins: the file's number and the byte in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) file: u32,
    pub(super) byte: u32,
}

/// Stands where an event is missing because the log is damaged.
const NOWHERE: Place = Place { file: 0, byte: 0 };

/// One event, by position.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) fingerprint: Fingerprint,
    pub(super) content_hash: ContentHash,
    pub(super) time: Instant,
    pub(super) place: Place,
    subject: u32,
    event_type: u32,
}

impl Entry {
    /// Whether this is the same event at the same place.
    pub(super) fn is_same(&self, other: &Entry) -> bool {
        let key = |entry: &Entry| (entry.fingerprint, entry.content_hash, entry.time, entry.place);
        key(self) == key(other)
    }
}

/// A new event, as the index takes it in.
#[derive(Clone, Copy)]
pub(super) struct NewEntry<'a> {
    pub(super) fingerprint: Fingerprint,
    pub(super) content_hash: ContentHash,
    pub(super) time: Instant,
    pub(super) place: Place,
    pub(super) subject: &'a str,
    pub(super) event_type: &'a str,
}

/// How far an environment is durable. Written by whoever synced the files, read without a lock.
#[derive(Debug, Default)]
pub(super) struct Durable {
    pub(super) events: AtomicU64,
    pub(super) conflicts: AtomicU64,
}

/// Every environment. Also holds what is staged and not yet durable.
#[derive(Default)]
pub(super) struct Index {
    pub(super) environments: BTreeMap<EnvironmentId, Environment>,
}

/// One environment.
#[derive(Default)]
pub(super) struct Environment {
    /// Entry `i` is position `i + 1`.
    entries: Vec<Entry>,
    identities: Identities,
    subjects: Names<Postings>,
    types: Names<()>,
    conflicts: Vec<ConflictRecord>,
    conflicts_known: BTreeSet<(Fingerprint, ContentHash)>,
    pub(super) durable: Arc<Durable>,
}

/// The events of a subject: time and entry.
#[derive(Default)]
struct Postings {
    list: Vec<(Instant, u32)>,
    unsorted: bool,
    /// One more than the newest entry, so that a subject without new events is told at once.
    end: u32,
}

impl Environment {
    /// The newest position, durable or not.
    pub(super) fn newest(&self) -> Position {
        position_of(self.entries.len())
    }

    /// The newest durable position.
    pub(super) fn watermark(&self) -> Position {
        Position::new(self.durable.events.load(Ordering::Acquire))
    }

    /// The newest conflict, durable or not.
    pub(super) fn newest_conflict(&self) -> u64 {
        wide(self.conflicts.len())
    }

    /// How many conflicts are durable.
    pub(super) fn durable_conflicts(&self) -> u64 {
        self.durable.conflicts.load(Ordering::Acquire)
    }

    /// Says that everything taken in is durable: it was read from the files.
    pub(super) fn all_durable(&self) {
        self.durable.events.store(wide(self.entries.len()), Ordering::Release);
        self.durable.conflicts.store(wide(self.conflicts.len()), Ordering::Release);
    }

    /// Takes in the next event.
    pub(super) fn push(&mut self, new: NewEntry<'_>) {
        let index = narrow(self.entries.len());
        let subject = self.subjects.number(new.subject);
        let event_type = self.types.number(new.event_type);
        let NewEntry { fingerprint, content_hash, time, place, .. } = new;
        self.entries.push(Entry { fingerprint, content_hash, time, place, subject, event_type });
        self.identities.insert(index, &self.entries);
        let postings = self.subjects.value_mut(subject);
        postings.unsorted |= postings.list.last().is_some_and(|(last, _)| *last > time);
        postings.list.push((time, index));
        postings.end = index + 1;
    }

    /// Leaves room for events that are missing up to a position.
    pub(super) fn skip_to(&mut self, newest: Position) {
        let missing = Entry {
            fingerprint: Fingerprint([0; 16]),
            content_hash: ContentHash::from_number(0),
            time: Instant::MIN,
            place: NOWHERE,
            subject: u32::MAX,
            event_type: u32::MAX,
        };
        while self.newest() < newest {
            self.entries.push(missing);
        }
    }

    /// The event with this identity.
    pub(super) fn find(&self, fingerprint: Fingerprint) -> Option<(Position, &Entry)> {
        let index = self.identities.find(fingerprint, &self.entries)?;
        Some((position_of(size(index) + 1), self.entries.get(size(index))?))
    }

    /// The files that hold events of a subject.
    pub(super) fn files_of(&self, subject: &str) -> BTreeSet<u32> {
        let Some(found) = self.subjects.find(subject) else { return BTreeSet::new() };
        let entries =
            self.subjects.value(found).list.iter().filter_map(|(_, index)| self.entries.get(size(*index)));
        entries.map(|entry| entry.place.file).collect()
    }

    /// The event at this position, where it is not missing.
    pub(super) fn at(&self, position: Position) -> Option<&Entry> {
        let index = usize::try_from(position.number().checked_sub(1)?).ok()?;
        self.entries.get(index).filter(|entry| entry.place != NOWHERE)
    }

    /// Whether this content was refused for this identity before.
    pub(super) fn knows_conflict(&self, fingerprint: Fingerprint, refused: ContentHash) -> bool {
        self.conflicts_known.contains(&(fingerprint, refused))
    }

    /// Takes in the next conflict.
    pub(super) fn push_conflict(&mut self, fingerprint: Fingerprint, conflict: ConflictRecord) {
        self.conflicts_known.insert((fingerprint, conflict.refused));
        self.conflicts.push(conflict);
    }

    /// Durable conflicts above a sequence.
    pub(super) fn conflicts(&self, after: u64, limit: usize) -> Vec<ConflictRecord> {
        let durable = self.durable.conflicts.load(Ordering::Acquire);
        let skipped = usize::try_from(after).unwrap_or(usize::MAX);
        let conflicts = self.conflicts.iter().skip(skipped).take(limit);
        conflicts.take_while(|conflict| conflict.sequence <= durable).cloned().collect()
    }

    /// Whether the postings that a read needs must be sorted first.
    pub(super) fn must_sort(&self, subjects: &[&str]) -> bool {
        subjects
            .iter()
            .filter_map(|name| self.subjects.find(name))
            .any(|found| self.subjects.value(found).unsorted)
    }

    /// Sorts the postings of these subjects by time.
    pub(super) fn sort(&mut self, subjects: &[&str]) {
        for name in subjects {
            if let Some(found) = self.subjects.find(name) {
                let postings = self.subjects.value_mut(found);
                postings.list.sort();
                postings.unsorted = false;
            }
        }
    }

    /// The events a read visits, in order of time: when and where. Postings of named subjects are sorted.
    pub(super) fn select(&self, read: &Read<'_>) -> Vec<Selected> {
        let event_type = match read.event_type.map(|name| self.types.find(name)) {
            Some(None) => return Vec::new(),
            Some(found) => found,
            None => None,
        };
        let (from, to) = (read.from, read.to);
        let wanted = |entry: &Entry| {
            entry.place != NOWHERE
                && event_type.is_none_or(|wanted| wanted == entry.event_type)
                && from.is_none_or(|from| from <= entry.time)
                && to.is_none_or(|to| entry.time < to)
        };
        let last = usize::try_from(read.up_to.number()).unwrap_or(usize::MAX);
        let mut selected = Vec::new();
        if read.subjects.is_empty() {
            for (index, entry) in self.entries.iter().take(last).enumerate() {
                if wanted(entry) {
                    selected.push(Selected::new(entry, position_of(index + 1)));
                }
            }
        }
        let named: BTreeSet<u32> = read.subjects.iter().filter_map(|name| self.subjects.find(name)).collect();
        for subject in &named {
            for (_, index) in self.subjects.value(*subject).within(from, to) {
                let index = size(*index);
                let entry = self.entries.get(index).expect("postings name entries");
                if index < last && wanted(entry) {
                    selected.push(Selected::new(entry, position_of(index + 1)));
                }
            }
        }
        if named.len() != 1 {
            selected.sort_by_key(|one| one.time);
        }
        selected
    }

    /// Subjects and days that gained events in (since, `up_to`].
    pub(super) fn touched(&self, since: Position, up_to: Position) -> Vec<Touched> {
        let first = usize::try_from(since.number()).unwrap_or(usize::MAX);
        let count = usize::try_from(up_to.number().saturating_sub(since.number())).unwrap_or(usize::MAX);
        let mut days: Days<u32, u32> = Days::default();
        for entry in self.entries.iter().skip(first).take(count).filter(|entry| entry.place != NOWHERE) {
            days.add(entry.subject, entry.event_type, entry.time);
        }
        days.touched_as(
            |subject| Arc::clone(self.subjects.name(*subject)),
            |event_type| Arc::clone(self.types.name(*event_type)),
        )
    }

    /// The earliest time among the events of these subjects in (since, `up_to`].
    pub(super) fn first_touched(
        &self,
        subjects: &[&str],
        since: Position,
        up_to: Position,
    ) -> Option<Instant> {
        let found = subjects.iter().filter_map(|name| self.subjects.find(name));
        found.filter_map(|subject| self.subjects.value(subject).first_touched(since, up_to)).min()
    }

    /// Subjects with a durable event, sorted.
    pub(super) fn subjects(&self, after: Option<&str>, limit: usize) -> Vec<SubjectSummary> {
        let watermark = self.watermark().number();
        let mut names: Vec<(&Arc<str>, &Postings)> =
            self.subjects.iter().filter(|(name, _)| after.is_none_or(|after| after < &***name)).collect();
        names.sort_by_key(|(name, _)| *name);
        let summaries = names.into_iter().filter_map(|(name, postings)| postings.summary(name, watermark));
        summaries.take(limit).collect()
    }

    /// How many subjects have an event.
    pub(super) fn subject_count(&self) -> u64 {
        wide(self.subjects.iter().filter(|(_, postings)| !postings.list.is_empty()).count())
    }
}

/// An event that a read visits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Selected {
    pub(super) time: Instant,
    pub(super) position: Position,
    pub(super) place: Place,
    pub(super) fingerprint: Fingerprint,
}

impl Selected {
    pub(super) fn new(entry: &Entry, position: Position) -> Selected {
        let Entry { time, place, fingerprint, .. } = *entry;
        Selected { time, place, fingerprint, position }
    }
}

impl Postings {
    /// The sorted postings in [from, to).
    fn within(&self, from: Option<Instant>, to: Option<Instant>) -> &[(Instant, u32)] {
        let bound = |bound: Instant| self.list.partition_point(|(time, _)| *time < bound);
        let start = from.map_or(0, bound);
        let end = to.map_or(self.list.len(), bound);
        self.list.get(start..end).unwrap_or(&[])
    }

    fn first_touched(&self, since: Position, up_to: Position) -> Option<Instant> {
        if u64::from(self.end) <= since.number() {
            return None;
        }
        // Entry i is position i + 1.
        let within = |(_, index): &&(Instant, u32)| {
            since.number() <= u64::from(*index) && u64::from(*index) < up_to.number()
        };
        let mut touched = self.list.iter().filter(within).map(|(time, _)| *time);
        if self.unsorted { touched.min() } else { touched.next() }
    }

    fn summary(&self, name: &Arc<str>, watermark: u64) -> Option<SubjectSummary> {
        let durable = || self.list.iter().filter(|(_, index)| u64::from(*index) < watermark);
        let (first_time, last_time) =
            (durable().map(|(time, _)| *time).min()?, durable().map(|(time, _)| *time).max()?);
        Some(SubjectSummary {
            subject: Arc::clone(name),
            events: wide(durable().count()),
            first_time,
            last_time,
        })
    }
}

/// Texts that many entries share, by number.
struct Names<T> {
    numbers: HashMap<Arc<str>, u32>,
    list: Vec<(Arc<str>, T)>,
}

impl<T> Default for Names<T> {
    fn default() -> Self {
        Names { numbers: HashMap::new(), list: Vec::new() }
    }
}

impl<T: Default> Names<T> {
    fn find(&self, name: &str) -> Option<u32> {
        self.numbers.get(name).copied()
    }

    fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.find(name) {
            return number;
        }
        let number = narrow(self.list.len());
        let name: Arc<str> = Arc::from(name);
        self.numbers.insert(Arc::clone(&name), number);
        self.list.push((name, T::default()));
        number
    }

    fn name(&self, number: u32) -> &Arc<str> {
        &self.list.get(size(number)).expect("numbers name texts").0
    }

    fn value(&self, number: u32) -> &T {
        &self.list.get(size(number)).expect("numbers name texts").1
    }

    fn value_mut(&mut self, number: u32) -> &mut T {
        &mut self.list.get_mut(size(number)).expect("numbers name texts").1
    }

    fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &T)> {
        self.list.iter().map(|(name, value)| (name, value))
    }
}

/// Fingerprint to entry, in four bytes a slot: the fingerprint itself stands in the entry.
#[derive(Default)]
struct Identities {
    /// 0 is free; n is entry n - 1. A power of two long, at most three quarters full.
    slots: Vec<u32>,
    used: usize,
}

impl Identities {
    fn find(&self, fingerprint: Fingerprint, entries: &[Entry]) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        let mut slot = self.home(fingerprint);
        loop {
            let index = self.slots.get(slot)?.checked_sub(1)?;
            if entries.get(size(index))?.fingerprint == fingerprint {
                return Some(index);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    fn insert(&mut self, index: u32, entries: &[Entry]) {
        if (self.used + 1) * 4 > self.slots.len() * 3 {
            self.grow(entries);
        }
        self.place(index, entries);
        self.used += 1;
    }

    fn place(&mut self, index: u32, entries: &[Entry]) {
        let fingerprint = entries.get(size(index)).expect("the entry was pushed").fingerprint;
        let mut slot = self.home(fingerprint);
        while self.slots.get(slot).is_some_and(|taken| *taken != 0) {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        *self.slots.get_mut(slot).expect("a slot is below the length") = index + 1;
    }

    fn grow(&mut self, entries: &[Entry]) {
        let length = (self.slots.len() * 2).max(64);
        let taken = std::mem::replace(&mut self.slots, vec![0; length]);
        for index in taken.into_iter().filter_map(|slot| slot.checked_sub(1)) {
            self.place(index, entries);
        }
    }

    /// Fingerprints are random already, so their own bits choose the slot.
    fn home(&self, fingerprint: Fingerprint) -> usize {
        let (low, _) = fingerprint.0.split_first_chunk::<4>().expect("a fingerprint has 16 bytes");
        size(u32::from_le_bytes(*low)) & (self.slots.len() - 1)
    }
}

fn position_of(count: usize) -> Position {
    Position::new(wide(count))
}

pub(super) fn wide(count: usize) -> u64 {
    u64::try_from(count).expect("a count fits into 64 bits")
}

fn narrow(count: usize) -> u32 {
    u32::try_from(count).expect("an environment of this engine keeps fewer than 2^32 events")
}

fn size(number: u32) -> usize {
    usize::try_from(number).expect("32 bits fit into a size")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(number: u32, subject: &str, micros: i64) -> NewEntry<'_> {
        let mut fingerprint = [0; 16];
        // All land on few slots, so that probing is put to work.
        fingerprint[..4].copy_from_slice(&(number % 5).to_le_bytes());
        fingerprint[4..8].copy_from_slice(&number.to_le_bytes());
        NewEntry {
            fingerprint: Fingerprint(fingerprint),
            content_hash: ContentHash::from_number(number.into()),
            time: Instant::from_micros(micros),
            place: Place { file: 1, byte: number },
            subject,
            event_type: "call",
        }
    }

    #[test]
    fn identities_are_found_through_collisions_and_growth() {
        let mut environment = Environment::default();
        for number in 0..500 {
            assert!(environment.find(new(number, "a", 0).fingerprint).is_none());
            environment.push(new(number, "a", 0));
        }
        for number in 0..500 {
            let (position, entry) = environment.find(new(number, "a", 0).fingerprint).unwrap();
            assert_eq!(position.number(), u64::from(number) + 1);
            assert_eq!(entry.place.byte, number);
        }
    }

    #[test]
    fn late_events_are_selected_in_their_place() {
        let mut environment = Environment::default();
        for (number, micros) in [(1, 30), (2, 10), (3, 20)] {
            environment.push(new(number, "a", micros));
        }
        environment.all_durable();
        assert!(environment.must_sort(&["a"]));
        environment.sort(&["a"]);
        let read =
            Read { subjects: &["a"], to: Some(Instant::from_micros(30)), ..Read::all(Position::new(3)) };
        let places: Vec<u32> = environment.select(&read).iter().map(|one| one.place.byte).collect();
        assert_eq!(places, [2, 3]);
        let early = Read { up_to: Position::new(1), to: None, ..read };
        assert_eq!(environment.select(&early).len(), 1);
    }
}
