//! What the log knows in memory: of each environment how far it reaches, and of each event that is not
//! sealed yet where it stands in the files and which subject and type it has. Rebuilt at every start.
//!
//! Knows events as positions, hashes and places; holds no property of any. Events are in generations: the
//! newest grows, the full ones wait to be sealed and do not change, so a reader can hold them. Must not know
//! how files are written or read, nor which identities there are.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use calendar::Instant;
use ids::EnvironmentId;
use indexmap::IndexMap;

use super::lately::{Lately, TouchedPart, TouchedSubject};
use crate::days::Days;
use crate::identity::{ContentHash, Fingerprint};
use crate::plane::{ConflictRecord, FirstTimes, Position, Read, SubjectSummary, Touched, add_first};

/// Where a record begins: the file's number and the byte in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) file: u32,
    pub(super) byte: u32,
}

/// So many contents are recorded as refused for one identity; further ones are only counted.
pub(super) const CONFLICT_CONTENTS_MAX: usize = 16;
/// So many conflicts are recorded of one environment; further ones are only counted. One takes some 200 bytes
/// of memory, and its source and id.
pub(super) const CONFLICTS_MAX: usize = 65_536;
/// Where the sources and ids of an environment's recorded conflicts take so many bytes, further conflicts are
/// only counted.
pub(super) const CONFLICT_BYTES_MAX: u64 = 16 * 1024 * 1024;

/// Where so many subjects of all environments are kept that were touched lately, those of environments that are not
/// sealed just now go.
const LATELY_SUBJECTS_MAX: usize = 524_288;

/// Stands where an event is missing because the log is damaged.
const NOWHERE: Place = Place { file: 0, byte: 0 };

/// One event, by position: 48 bytes.
#[derive(Debug, Clone, Copy)]
struct Entry {
    fingerprint: Fingerprint,
    time: Instant,
    place: Place,
    subject: u32,
    event_type: u32,
    /// The entry before it that has its subject, from 1 on; 0 where it is the first.
    before: u32,
}

/// A new event, as the index takes it in.
#[derive(Clone, Copy)]
pub(super) struct NewEntry<'a> {
    pub(super) fingerprint: Fingerprint,
    pub(super) time: Instant,
    pub(super) place: Place,
    pub(super) subject: &'a str,
    pub(super) event_type: &'a str,
    /// How long its record is.
    pub(super) bytes: usize,
}

/// How far an environment is durable. Written by whoever synced the files, read without a lock.
#[derive(Debug, Default)]
pub(super) struct Durable {
    pub(super) events: AtomicU64,
    pub(super) conflicts: AtomicU64,
}

/// Every environment, and the events that are not sealed. Also holds what is staged and not yet durable.
#[derive(Default)]
pub(super) struct Index {
    pub(super) environments: BTreeMap<EnvironmentId, Environment>,
    /// Full generations, the oldest first.
    full: VecDeque<Arc<Generation>>,
    newest: Generation,
    full_events: usize,
    full_bytes: u64,
}

/// What is known of an environment, wherever its events are.
#[derive(Default)]
pub(super) struct Environment {
    /// Events up to here are sealed; those above are in the generations.
    pub(super) sealed: Position,
    newest: Position,
    conflicts: Vec<ConflictRecord>,
    conflicts_known: BTreeSet<(Fingerprint, ContentHash)>,
    /// How many bytes their sources and ids take.
    conflict_bytes: u64,
    /// How many refusals were not recorded, since the start.
    conflicts_unrecorded: u64,
    pub(super) durable: Arc<Durable>,
    /// Subjects of generations that are sealed.
    pub(super) lately: Lately,
}

/// Events that are sealed together.
#[derive(Default)]
pub(super) struct Generation {
    parts: BTreeMap<EnvironmentId, Part>,
    events: usize,
    bytes: u64,
    /// Set when it is full: all frames up to this one are in it, in one before it, or sealed.
    last_frame: u64,
}

/// The events of one environment in a generation.
#[derive(Default)]
struct Part {
    /// Entry `i` is position `before + i + 1`.
    before: u64,
    entries: Vec<Entry>,
    /// With each subject its last entry, from 1 on.
    subjects: Names<u32>,
    types: Names<()>,
}

/// Takes in the events of one environment.
pub(super) struct Growing<'a> {
    pub(super) environment: &'a mut Environment,
    part: &'a mut Part,
    events: &'a mut usize,
    bytes: &'a mut u64,
}

impl Index {
    /// Prepares to take in events of an environment.
    pub(super) fn growing(&mut self, environment: EnvironmentId) -> Growing<'_> {
        let known = self.environments.entry(environment).or_default();
        let Generation { parts, events, bytes, .. } = &mut self.newest;
        let before = known.newest.number();
        let part = parts.entry(environment).or_insert_with(|| {
            // It will likely hold as many as the one before, and need not grow again.
            let like = self.full.back().and_then(|full| full.parts.get(&environment));
            let entries = Vec::with_capacity(like.map_or(0, |part| part.entries.len()));
            Part { before, entries, ..Part::default() }
        });
        Growing { environment: known, part, events, bytes }
    }

    /// How many events are not sealed, and how many bytes they take in the log.
    pub(super) fn unsealed(&self) -> (usize, u64) {
        (self.full_events + self.newest.events, self.full_bytes + self.newest.bytes)
    }

    /// Whether the newest generation has reached one of these.
    pub(super) fn is_newest_full(&self, events: usize, bytes: u64) -> bool {
        self.newest.events >= events || self.newest.bytes >= bytes
    }

    /// Begins the next generation, where the newest holds any event; all frames up to `last_frame` are taken
    /// in. Says whether it did.
    pub(super) fn begin_next(&mut self, last_frame: u64) -> bool {
        if self.newest.events == 0 {
            return false;
        }
        let mut full = std::mem::take(&mut self.newest);
        full.last_frame = last_frame;
        self.full_events += full.events;
        self.full_bytes += full.bytes;
        self.full.push_back(Arc::new(full));
        true
    }

    /// The full generations, the oldest first.
    pub(super) fn full(&self) -> Vec<Arc<Generation>> {
        self.full.iter().cloned().collect()
    }

    /// The full generation that is to be sealed first.
    pub(super) fn oldest_full(&self) -> Option<Arc<Generation>> {
        self.full.front().cloned()
    }

    /// The generation that grows.
    pub(super) fn newest(&self) -> &Generation {
        &self.newest
    }

    /// Lets go of the oldest full generation: its events are sealed, and these are their subjects. Answers it,
    /// because to drop it takes a while, and the newest frame that is in nothing but sealed ones.
    pub(super) fn drop_oldest(
        &mut self,
        subjects: Vec<(EnvironmentId, TouchedPart)>,
    ) -> Option<(Arc<Generation>, u64)> {
        let sealed = self.full.pop_front()?;
        self.full_events -= sealed.events;
        self.full_bytes -= sealed.bytes;
        for (environment, part) in &sealed.parts {
            let known = self.environments.entry(*environment).or_default();
            known.sealed = known.sealed.max(part.newest());
        }
        let touched: BTreeSet<EnvironmentId> = subjects.iter().map(|(environment, _)| *environment).collect();
        for (environment, part) in subjects {
            self.environments.entry(environment).or_default().lately.push(part);
        }
        let kept: usize = self.environments.values().map(|known| known.lately.subjects()).sum();
        if kept > LATELY_SUBJECTS_MAX {
            // Of environments that rest nobody asks what is new, or once more from segments.
            let resting =
                self.environments.iter_mut().filter(|(environment, _)| !touched.contains(environment));
            resting.for_each(|(_, known)| known.lately = Lately::default());
        }
        let last_frame = sealed.last_frame;
        Some((sealed, last_frame))
    }
}

impl Environment {
    /// One that is sealed up to a position.
    pub(super) fn sealed_to(sealed: Position) -> Environment {
        Environment { sealed, newest: sealed, ..Environment::default() }
    }

    /// The newest position, durable or not.
    pub(super) fn newest(&self) -> Position {
        self.newest
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
        self.durable.events.store(self.newest.number(), Ordering::Release);
        self.durable.conflicts.store(wide(self.conflicts.len()), Ordering::Release);
    }

    /// Whether a content that is refused for an identity is recorded: not where it was before, nor where
    /// as many are as memory has room for. Then it is only counted.
    pub(super) fn is_conflict_to_record(&mut self, fingerprint: Fingerprint, refused: ContentHash) -> bool {
        if self.conflicts_known.contains(&(fingerprint, refused)) {
            return false;
        }
        let of_identity =
            (fingerprint, ContentHash::from_number(0))..=(fingerprint, ContentHash::from_number(u64::MAX));
        let recorded = self.conflicts_known.range(of_identity).take(CONFLICT_CONTENTS_MAX).count();
        let has_room = recorded < CONFLICT_CONTENTS_MAX
            && self.conflicts.len() < CONFLICTS_MAX
            && self.conflict_bytes < CONFLICT_BYTES_MAX;
        self.conflicts_unrecorded += u64::from(!has_room);
        has_room
    }

    /// How many refusals were not recorded, since the start.
    pub(super) fn unrecorded_conflicts(&self) -> u64 {
        self.conflicts_unrecorded
    }

    /// Takes in the next conflict.
    pub(super) fn push_conflict(&mut self, fingerprint: Fingerprint, conflict: ConflictRecord) {
        self.conflicts_known.insert((fingerprint, conflict.refused));
        self.conflict_bytes += wide(conflict.source.len() + conflict.id.len());
        self.conflicts.push(conflict);
    }

    /// Durable conflicts above a sequence.
    pub(super) fn conflicts(&self, after: u64, limit: usize) -> Vec<ConflictRecord> {
        let durable = self.durable.conflicts.load(Ordering::Acquire);
        let skipped = usize::try_from(after).unwrap_or(usize::MAX);
        let conflicts = self.conflicts.iter().skip(skipped).take(limit);
        conflicts.take_while(|conflict| conflict.sequence <= durable).cloned().collect()
    }
}

/// The number of a subject that has events in a generation already.
#[derive(Debug, Clone, Copy)]
pub(super) struct SubjectNumber(u32);

impl Growing<'_> {
    /// The numbers of the subjects of several events, where they have one. Looked up one right after the other, as memory
    /// then answers for several at once.
    pub(super) fn subjects<'s>(&self, subjects: impl Iterator<Item = &'s str>) -> Vec<Option<SubjectNumber>> {
        subjects.map(|subject| self.part.subjects.find(subject).map(SubjectNumber)).collect()
    }

    /// Takes in the next event, whose subject has this number if it was looked up, and answers its position.
    pub(super) fn push(&mut self, new: NewEntry<'_>, subject: Option<SubjectNumber>) -> Position {
        let NewEntry { fingerprint, time, place, .. } = new;
        let subject = match subject {
            Some(SubjectNumber(number)) => number,
            None => self.part.subjects.number(new.subject),
        };
        let event_type = self.part.types.number(new.event_type);
        let own = narrow(self.part.entries.len() + 1);
        let before = std::mem::replace(self.part.subjects.value_mut(subject), own);
        self.part.entries.push(Entry { fingerprint, time, place, subject, event_type, before });
        *self.events += 1;
        *self.bytes += wide(new.bytes);
        let position = self.environment.newest.next();
        self.environment.newest = position;
        position
    }

    /// Leaves room for events that are missing up to a position.
    pub(super) fn skip_to(&mut self, newest: Position) {
        let missing = Entry {
            fingerprint: Fingerprint([0; 16]),
            time: Instant::MIN,
            place: NOWHERE,
            subject: u32::MAX,
            event_type: u32::MAX,
            before: 0,
        };
        while self.environment.newest < newest {
            self.part.entries.push(missing);
            self.environment.newest = self.environment.newest.next();
        }
    }
}

impl Generation {
    /// How many events it holds.
    pub(super) fn events(&self) -> usize {
        self.events
    }

    /// Its events by environment and position.
    pub(super) fn in_order(&self) -> impl Iterator<Item = (EnvironmentId, Selected)> {
        self.parts.iter().flat_map(|(environment, part)| {
            (0..part.entries.len()).filter_map(|index| Some((*environment, part.selected(index)?)))
        })
    }

    /// The event at a position, where it is in this generation.
    pub(super) fn at(&self, environment: EnvironmentId, position: Position) -> Option<Selected> {
        let part = self.parts.get(&environment)?;
        let index = position.number().checked_sub(part.before + 1)?;
        part.selected(usize::try_from(index).ok()?)
    }

    /// Adds the events that a read visits, in no order.
    pub(super) fn select(&self, environment: EnvironmentId, read: &Read<'_>, out: &mut Vec<Selected>) {
        if let Some(part) = self.parts.get(&environment) {
            part.select(read, out);
        }
    }

    /// Subjects and days that gained events in (since, `up_to`].
    pub(super) fn touched(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Vec<Touched> {
        self.parts.get(&environment).map_or_else(Vec::new, |part| part.touched(since, up_to))
    }

    /// Adds the subjects that gained events in (since, `up_to`], each with the earliest time among them.
    pub(super) fn touched_subjects(
        &self,
        environment: EnvironmentId,
        (since, up_to): (Position, Position),
        found: &mut FirstTimes,
    ) {
        if let Some(part) = self.parts.get(&environment) {
            for subject in part.touched_subjects(since, up_to) {
                add_first(found, &subject.name, subject.first_time);
            }
        }
    }

    /// All subjects by environment.
    pub(super) fn subjects_by_environment(&self) -> Vec<(EnvironmentId, TouchedPart)> {
        let of_part = |(environment, part): (&EnvironmentId, &Part)| {
            let between = (Position::new(part.before), part.newest());
            (*environment, TouchedPart { between, subjects: part.touched_subjects(between.0, between.1) })
        };
        self.parts.iter().map(of_part).collect()
    }

    /// The earliest time among the events of these subjects in (since, `up_to`].
    pub(super) fn first_touched(
        &self,
        environment: EnvironmentId,
        subjects: &[&str],
        (since, up_to): (Position, Position),
    ) -> Option<Instant> {
        let part = self.parts.get(&environment)?;
        let found = subjects.iter().filter_map(|name| part.subjects.find(name));
        let within = found.flat_map(|subject| part.of_subject(subject)).filter(|(index, _)| {
            let position = part.position(*index);
            since < position && position <= up_to
        });
        within.map(|(_, entry)| entry.time).min()
    }

    /// Subjects that sort after `after`, with their events up to a position.
    pub(super) fn subjects(
        &self,
        environment: EnvironmentId,
        after: Option<&str>,
        up_to: Position,
    ) -> Vec<SubjectSummary> {
        let Some(part) = self.parts.get(&environment) else { return Vec::new() };
        let later = part.subjects.iter().filter(|(name, _)| after.is_none_or(|after| after < &***name));
        later.filter_map(|(name, last)| part.summary(name, *last, up_to)).collect()
    }

    /// Whether another one that was read from the files says the same; else the first position where not.
    pub(super) fn difference(&self, other: &[Arc<Generation>], durable: &Watermarks) -> Vec<Difference> {
        let mut found = Vec::new();
        for (environment, part) in &self.parts {
            let until = durable.get(environment).copied().unwrap_or(Position::START);
            for index in 0..part.entries.len() {
                let position = part.position(index);
                let Some(selected) = part.selected(index).filter(|_| position <= until) else { continue };
                let same = other.iter().find_map(|one| one.at(*environment, position));
                if same.is_none_or(|same| !same.is_same(&selected)) {
                    found.push(Difference { environment: *environment, position, is_read: same.is_some() });
                }
            }
        }
        found
    }
}

/// How far each environment is durable.
pub(super) type Watermarks = BTreeMap<EnvironmentId, Position>;

/// An event of which the files say something else.
pub(super) struct Difference {
    pub(super) environment: EnvironmentId,
    pub(super) position: Position,
    /// Whether there is any at its position.
    pub(super) is_read: bool,
}

impl Part {
    fn position(&self, index: usize) -> Position {
        Position::new(self.before + wide(index) + 1)
    }

    fn newest(&self) -> Position {
        Position::new(self.before + wide(self.entries.len()))
    }

    /// An entry, where it is not missing.
    fn selected(&self, index: usize) -> Option<Selected> {
        let entry = self.entries.get(index).filter(|entry| entry.place != NOWHERE)?;
        let Entry { time, place, fingerprint, .. } = *entry;
        Some(Selected { time, place, fingerprint, position: self.position(index) })
    }

    fn select(&self, read: &Read<'_>, out: &mut Vec<Selected>) {
        let event_type = match read.event_type.map(|name| self.types.find(name)) {
            Some(None) => return,
            Some(found) => found,
            None => None,
        };
        let count = usize::try_from(read.up_to.number().saturating_sub(self.before)).unwrap_or(usize::MAX);
        let wanted = |index: &usize| {
            self.entries.get(*index).is_some_and(|entry| {
                event_type.is_none_or(|wanted| wanted == entry.event_type)
                    && read.from.is_none_or(|from| from <= entry.time)
                    && read.to.is_none_or(|to| entry.time < to)
            })
        };
        if read.subjects.is_empty() {
            let all = (0..self.entries.len().min(count)).filter(wanted);
            return out.extend(all.filter_map(|index| self.selected(index)));
        }
        let named: BTreeSet<u32> = read.subjects.iter().filter_map(|name| self.subjects.find(name)).collect();
        for subject in named {
            let own = self.of_subject(subject).map(|(index, _)| index);
            let own = own.filter(|index| *index < count && wanted(index));
            out.extend(own.filter_map(|index| self.selected(index)));
        }
    }

    /// The entries in (since, `up_to`] that are not missing.
    fn between(&self, since: Position, up_to: Position) -> impl Iterator<Item = (Position, &Entry)> {
        let below = |position: Position| {
            usize::try_from(position.number().saturating_sub(self.before)).unwrap_or(usize::MAX)
        };
        let (first, end) = (below(since), below(up_to).min(self.entries.len()));
        let (first, within) = (first.min(end), self.entries.get(first.min(end)..end).unwrap_or(&[]));
        let placed =
            within.iter().enumerate().map(move |(index, entry)| (self.position(first + index), entry));
        placed.filter(|(_, entry)| entry.place != NOWHERE)
    }

    fn touched_subjects(&self, since: Position, up_to: Position) -> Vec<TouchedSubject> {
        let mut found: Vec<Option<(Instant, Position)>> = vec![None; self.subjects.list.len()];
        for (position, entry) in self.between(since, up_to) {
            if let Some(known) = found.get_mut(size(entry.subject)) {
                let first = known.map_or(entry.time, |(first, _)| first.min(entry.time));
                *known = Some((first, position));
            }
        }
        let mut subjects = Vec::new();
        for ((name, _), touched) in self.subjects.iter().zip(found) {
            subjects.extend(touched.map(|(first_time, last)| TouchedSubject {
                name: Arc::clone(name),
                first_time,
                last,
            }));
        }
        subjects
    }

    fn touched(&self, since: Position, up_to: Position) -> Vec<Touched> {
        let mut days: Days<u32, u32> = Days::default();
        for (_, entry) in self.between(since, up_to) {
            days.add(entry.subject, entry.event_type, entry.time);
        }
        days.touched_as(
            |subject| Arc::clone(self.subjects.name(*subject)),
            |event_type| Arc::clone(self.types.name(*event_type)),
        )
    }

    /// The entries of a subject, the last first.
    fn of_subject(&self, subject: u32) -> impl Iterator<Item = (usize, &Entry)> {
        self.up_from(*self.subjects.value(subject))
    }

    /// An entry, counted from 1 on, and those before it of its subject.
    fn up_from(&self, mut next: u32) -> impl Iterator<Item = (usize, &Entry)> {
        std::iter::from_fn(move || {
            let index = size(next).checked_sub(1)?;
            let entry = self.entries.get(index)?;
            next = entry.before;
            Some((index, entry))
        })
    }

    fn summary(&self, name: &Arc<str>, last: u32, up_to: Position) -> Option<SubjectSummary> {
        let mut durable = self.up_from(last).filter(|(index, _)| self.position(*index) <= up_to);
        let (_, latest) = durable.next()?;
        let mut summary = SubjectSummary {
            subject: Arc::clone(name),
            events: 1,
            first_time: latest.time,
            last_time: latest.time,
        };
        for (_, entry) in durable {
            summary.events += 1;
            summary.first_time = summary.first_time.min(entry.time);
            summary.last_time = summary.last_time.max(entry.time);
        }
        Some(summary)
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
    /// Whether this is the same event at the same place.
    fn is_same(&self, other: &Selected) -> bool {
        let key = |one: &Selected| (one.fingerprint, one.time, one.place);
        key(self) == key(other)
    }
}

/// Texts that many entries share, by number, each with something that is kept of it.
struct Names<T> {
    /// Hashed with a random key, as whoever sends events chooses their texts.
    list: IndexMap<Arc<str>, T, ahash::RandomState>,
    /// The number asked for last.
    last: u32,
}

impl<T> Default for Names<T> {
    fn default() -> Self {
        Names { list: IndexMap::default(), last: 0 }
    }
}

impl<T: Default> Names<T> {
    fn find(&self, name: &str) -> Option<u32> {
        self.list.get_index_of(name).map(narrow)
    }

    fn number(&mut self, name: &str) -> u32 {
        // The same text often comes several times in a row.
        if let Some((last, _)) = self.list.get_index(size(self.last))
            && **last == *name
        {
            return self.last;
        }
        let found = self.list.get_index_of(name);
        let number = found.unwrap_or_else(|| self.list.insert_full(Arc::from(name), T::default()).0);
        self.last = narrow(number);
        self.last
    }

    fn name(&self, number: u32) -> &Arc<str> {
        self.list.get_index(size(number)).expect("numbers name texts").0
    }

    fn value(&self, number: u32) -> &T {
        self.list.get_index(size(number)).expect("numbers name texts").1
    }

    fn value_mut(&mut self, number: u32) -> &mut T {
        self.list.get_index_mut(size(number)).expect("numbers name texts").1
    }

    fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &T)> {
        self.list.iter()
    }
}

pub(super) fn wide(count: usize) -> u64 {
    u64::try_from(count).expect("a count fits into 64 bits")
}

fn narrow(count: usize) -> u32 {
    u32::try_from(count).expect("a generation holds far fewer than 2^32 events")
}

fn size(number: u32) -> usize {
    usize::try_from(number).expect("32 bits fit into a size")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment() -> EnvironmentId {
        EnvironmentId::from_bytes([1; 16])
    }

    fn new(number: u32, subject: &str, micros: i64) -> NewEntry<'_> {
        let mut fingerprint = [0; 16];
        fingerprint[..4].copy_from_slice(&number.to_le_bytes());
        NewEntry {
            fingerprint: Fingerprint(fingerprint),
            time: Instant::from_micros(micros),
            place: Place { file: 1, byte: number },
            subject,
            event_type: "call",
            bytes: 10,
        }
    }

    /// The bytes of what is selected in all generations.
    fn selected(index: &Index, read: &Read<'_>) -> Vec<u32> {
        let mut found = Vec::new();
        index.full().iter().for_each(|full| full.select(environment(), read, &mut found));
        index.newest().select(environment(), read, &mut found);
        found.sort_by_key(|one| one.time);
        found.iter().map(|one| one.place.byte).collect()
    }

    #[test]
    fn generations_are_selected_from_until_they_are_sealed() {
        let mut index = Index::default();
        for (number, micros) in [(1, 30), (2, 10), (3, 20), (4, 15), (5, 5)] {
            let position = index.growing(environment()).push(new(number, "a", micros), None);
            assert_eq!(position.number(), u64::from(number));
            if number % 2 == 0 {
                assert!(index.begin_next(number.into()));
                assert!(!index.begin_next(number.into()), "nothing is in the next one yet");
            }
        }
        assert_eq!((index.unsealed(), index.full().len()), ((5, 50), 2));
        let read =
            Read { subjects: &["a"], to: Some(Instant::from_micros(30)), ..Read::all(Position::new(5)) };
        assert_eq!(selected(&index, &read), [5, 2, 4, 3]);
        assert_eq!(selected(&index, &Read { up_to: Position::new(3), ..read }), [2, 3]);
        assert_eq!(selected(&index, &Read::all(Position::new(1))), [1]);
        let (sealed, last_frame) = index.drop_oldest(Vec::new()).unwrap();
        assert_eq!((sealed.events(), last_frame, index.unsealed()), (2, 2, (3, 30)));
        assert_eq!(index.environments[&environment()].sealed, Position::new(2));
        assert_eq!(selected(&index, &Read::all(Position::new(5))), [5, 4, 3]);
        let full = index.oldest_full().unwrap();
        assert_eq!(full.at(environment(), Position::new(3)).unwrap().place.byte, 3);
        assert!(full.at(environment(), Position::new(5)).is_none());
        assert!(full.at(environment(), Position::new(2)).is_none());
        let touched = full.touched(environment(), Position::new(3), Position::new(9));
        assert_eq!((touched.len(), touched[0].events), (1, 1));
    }
}
