//! The interface that stays: what every engine of the event plane does, and the words it is said in.
//!
//! Knows positions, reads and their bounds. Must not know where events are kept or what they cost.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use calendar::{CivilDate, Instant};
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Properties, UsageEvent};

use crate::cancelling::{
    Amended, Cancellation, Cancelled, Entry, EventName, Together, Uncancelled, is_marked, marked,
};
use crate::fault::{Damage, PlaneFault};
use crate::identity::ContentHash;

/// Where an accepted event or a cancellation stands in its environment: 1, 2, 3 … in commit order, without a
/// gap.
///
/// 0 stands before everything. A read that names a position sees exactly the events at or below it, less
/// those that are cancelled at or below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Position(u64);

impl Position {
    /// Before everything.
    pub const START: Position = Position(0);

    /// The position with this number.
    pub const fn new(number: u64) -> Position {
        Position(number)
    }

    /// Its number.
    pub const fn number(self) -> u64 {
        self.0
    }

    /// The position after it.
    pub const fn next(self) -> Position {
        Position(self.0 + 1)
    }
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

/// What became of one event of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// It is new and now durable at this position.
    Accepted(Position),
    /// The same event was accepted before, at this position; nothing was counted again.
    Duplicate(Position),
    /// Another event with the same source and id stands at this position. The first one stays; this one is
    /// recorded as a conflict and not counted.
    Conflict(Position),
}

/// An event as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// Its place in commit order.
    pub position: Position,
    /// The event. After an erasure its subject is the opaque one and some of its data is gone.
    pub event: UsageEvent,
    /// Whether an erasure changed it.
    pub redacted: bool,
}

/// Which events a read visits.
#[derive(Debug, Clone, Copy)]
pub struct Read<'a> {
    /// Only events of these subjects; empty means all.
    pub subjects: &'a [&'a str],
    /// Only events of this type.
    pub event_type: Option<&'a str>,
    /// Only events at or after this instant.
    pub from: Option<Instant>,
    /// Only events before this instant.
    pub to: Option<Instant>,
    /// Only events at or below this position. It must not lie above the watermark.
    pub up_to: Position,
    /// Which properties they come with.
    pub properties: PropertyNames<'a>,
}

/// Which properties events come with where they are read: exactly these, as far as each has them. A plane that keeps
/// columns unpacks no others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PropertyNames<'a> {
    /// All that they have.
    All,
    /// Those of these names.
    Only(&'a [&'a str]),
}

impl PropertyNames<'_> {
    /// No property at all.
    pub const NONE: PropertyNames<'static> = PropertyNames::Only(&[]);

    /// Whether the property of a name is wanted.
    pub fn has(self, name: &str) -> bool {
        match self {
            PropertyNames::All => true,
            PropertyNames::Only(names) => names.contains(&name),
        }
    }

    /// Leaves of an event's properties those that are wanted.
    pub(crate) fn keep(self, data: &mut Properties) {
        if let PropertyNames::Only(names) = self {
            data.retain(|name, _| names.contains(&&**name));
        }
    }
}

impl<'a> Read<'a> {
    /// Everything at or below a position.
    pub const fn all(up_to: Position) -> Read<'a> {
        Read { subjects: &[], event_type: None, from: None, to: None, up_to, properties: PropertyNames::All }
    }
}

/// Which events are added up.
#[derive(Debug, Clone, Copy)]
pub struct Adding<'a> {
    /// Only events of this type.
    pub event_type: &'a str,
    /// The property whose numbers are added; none where events are only counted.
    pub value: Option<&'a str>,
    /// Only events at or after this instant.
    pub from: Option<Instant>,
    /// Only events before this instant.
    pub to: Option<Instant>,
    /// Only events at or below this position. It must not lie above the watermark.
    pub up_to: Position,
}

impl<'a> Adding<'a> {
    /// The read of these events.
    pub const fn read(&self) -> Read<'a> {
        Read {
            subjects: &[],
            event_type: Some(self.event_type),
            from: self.from,
            to: self.to,
            up_to: self.up_to,
            properties: PropertyNames::NONE,
        }
    }
}

/// What a subject's events add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubjectSum {
    /// How many they are.
    pub events: u64,
    /// The sum of their values.
    pub sum: Decimal,
    /// Whether that is all of it. Where it is not, some event is cancelled, has no number for its value, or the sum has
    /// too many digits: the subject's events are to be read one by one.
    pub whole: bool,
}

impl SubjectSum {
    /// No event.
    pub const NOTHING: SubjectSum = SubjectSum { events: 0, sum: Decimal::ZERO, whole: true };

    /// Adds another sum.
    pub(crate) fn add(&mut self, other: SubjectSum) {
        self.events += other.events;
        self.whole &= other.whole;
        match self.sum.checked_add(other.sum) {
            Ok(sum) => self.sum = sum,
            Err(_) => self.whole = false,
        }
    }
}

/// What events add up to, by subject.
pub type SubjectSums = HashMap<Arc<str>, SubjectSum, ahash::RandomState>;

/// Adds what some of a subject's events add up to.
pub(crate) fn add_sum(sums: &mut SubjectSums, subject: &str, sum: SubjectSum) {
    match sums.get_mut(subject) {
        Some(known) => known.add(sum),
        None => drop(sums.insert(Arc::from(subject), sum)),
    }
}

/// Subjects, each with the earliest time among events of it.
pub(crate) type FirstTimes = HashMap<Arc<str>, Instant, ahash::RandomState>;

/// Adds a time of a subject.
pub(crate) fn add_first(found: &mut FirstTimes, subject: &str, time: Instant) {
    match found.get_mut(subject) {
        Some(first) => *first = time.min(*first),
        None => drop(found.insert(Arc::from(subject), time)),
    }
}

/// A subject and day that gained events, or lost some by cancellations, between two positions. A cancellation
/// counts like an event of the time and type of what it cancels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// The subject.
    pub subject: Arc<str>,
    /// The day of the events' times, in UTC.
    pub day: CivilDate,
    /// The earliest time among the new events of that day.
    pub first_time: Instant,
    /// The latest time among them.
    pub last_time: Instant,
    /// The types of the new events, sorted.
    pub event_types: Vec<Arc<str>>,
    /// How many there are.
    pub events: u64,
}

/// A refused event: its source and id belong to another event. Each differing content is recorded once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictRecord {
    /// 1, 2, 3 … within the environment.
    pub sequence: u64,
    /// Where the first event with this identity stands.
    pub first: Position,
    /// The source of both.
    pub source: Arc<str>,
    /// The id of both.
    pub id: Arc<str>,
    /// The hash of the content that was kept.
    pub kept: ContentHash,
    /// The hash of the content that was refused.
    pub refused: ContentHash,
    /// The instant that the refused event named.
    pub time: Instant,
}

/// What an environment holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvironmentStatistics {
    /// The environment.
    pub environment: EnvironmentId,
    /// The position of its newest entry, which is also how many events and cancellations it has.
    pub watermark: Position,
    /// How many subjects its events name.
    pub subjects: u64,
    /// How many conflicts were recorded.
    pub conflicts: u64,
}

/// What is kept about one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectSummary {
    /// The subject.
    pub subject: Arc<str>,
    /// How many entries name it: events, also those that are cancelled, and what cancels them. It says what
    /// is kept of the subject, not what counts.
    pub events: u64,
    /// The time of its earliest event.
    pub first_time: Instant,
    /// The time of its latest event.
    pub last_time: Instant,
}

/// What was dropped of an environment's events: those of times before an instant, at or below a position. What came
/// above the position is kept, also where it is of an earlier time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Floor {
    /// The instant: no read reaches below it.
    pub before: Instant,
    /// The position.
    pub up_to: Position,
    /// How many events and cancellations were dropped, by this drop and those before it, as far as it got.
    pub events: u64,
}

/// What lies below an instant and a position, and could be dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Droppable {
    /// How many events and cancellations.
    pub events: u64,
    /// About how many bytes they take.
    pub bytes: u64,
}

/// How far a drop got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropping {
    /// How many events and cancellations this step dropped.
    pub events: u64,
    /// Whether nothing is left to be dropped.
    pub is_done: bool,
}

/// How a plane is, as far as it knows without reading anything back.
#[derive(Debug, Clone, Default)]
pub struct Condition {
    /// What was found damaged when it was opened. While there is any, nothing is appended, and nothing is
    /// read that could be billed.
    pub damage: Vec<Damage>,
    /// What a crash had left at the end and opening cut off; none of it was ever acknowledged.
    pub torn: Option<Damage>,
    /// Why what is appended is not written at present.
    pub writing: Option<PlaneFault>,
    /// Why nothing is sealed at present.
    pub sealing: Option<PlaneFault>,
    /// Why nothing is merged at present. Reads and appends go on, the former more slowly.
    pub merging: Option<PlaneFault>,
    /// Why nothing is moved to the object storage at present. Appends go on, and so do reads of what is not only
    /// there.
    pub moving: Option<PlaneFault>,
    /// How many refused events were not recorded as conflicts since it was opened, because there were too
    /// many, of each environment with any.
    pub unrecorded_conflicts: Vec<(EnvironmentId, u64)>,
}

impl Condition {
    /// Why the plane cannot be relied on at present to take events and have them billed.
    pub fn fault(&self) -> Option<PlaneFault> {
        let damaged = self.damage.first().map(|first| PlaneFault::Damaged { first: Box::new(first.clone()) });
        damaged.or_else(|| self.writing.clone()).or_else(|| self.sealing.clone())
    }
}

/// A keeper of usage events.
///
/// An event's identity is (environment, source, id), forever and whatever its time. What an append answers
/// is durable. Positions are given in commit order, so nothing is ever added at or below a watermark.
pub trait EventPlane: Send + Sync {
    /// Keeps each event of a batch that is not kept yet, and answers for each, in order. A batch may hold the
    /// same event twice. A fault means that nothing is known of the batch: send it again.
    fn append(&self, environment: EnvironmentId, events: &[UsageEvent]) -> Result<Vec<Appended>, PlaneFault>;

    /// Keeps events and cancellations, as [`EventPlane::append`] does events. Answers none where nothing is
    /// kept because only some of the entries, which belong together, were kept before.
    fn append_entries(
        &self,
        environment: EnvironmentId,
        entries: &[Entry<'_>],
        together: Together,
    ) -> Result<Option<Vec<Appended>>, PlaneFault>;

    /// Cancels events, of any age: no read that names the position of the cancellation, or a later one, sees
    /// them. Reads that name earlier ones go on as they were. Their identities are not free again.
    fn cancel(
        &self,
        environment: EnvironmentId,
        events: &[EventName<'_>],
        reason: Option<&str>,
    ) -> Result<Vec<Cancelled>, PlaneFault> {
        let mut found = Vec::with_capacity(events.len());
        for name in events {
            found.push(find_event(self, environment, *name)?);
        }
        let cancellation = |stored: &StoredEvent| Cancellation::of(&stored.event, reason);
        let cancellations: Vec<Cancellation> = found.iter().flatten().map(cancellation).collect();
        let entries: Vec<Entry<'_>> = cancellations.iter().map(Entry::Cancellation).collect();
        let appended = self.append_entries(environment, &entries, Together::No)?;
        let mut appended = appended.unwrap_or_default().into_iter();
        let outcome = |found: Option<StoredEvent>| {
            let answer = found.and_then(|_| appended.next());
            answer.map_or(Cancelled::Unknown, Cancelled::of)
        };
        Ok(found.into_iter().map(outcome).collect())
    }

    /// Cancels an event and keeps another in its place, both or neither. The other has an id of its own.
    fn amend(
        &self,
        environment: EnvironmentId,
        event: EventName<'_>,
        replacement: &UsageEvent,
        reason: Option<&str>,
    ) -> Result<Amended, PlaneFault> {
        let Some(found) = find_event(self, environment, event)? else { return Ok(Amended::Unknown) };
        let cancellation = Cancellation::of(&found.event, reason);
        let entries = [Entry::Cancellation(&cancellation), Entry::Event(replacement)];
        let appended = self.append_entries(environment, &entries, Together::AllOrNone)?;
        if let Some(&[first, second]) = appended.as_deref() {
            let (cancelled, replaced) = (first.position(), second.position());
            return Ok(match first {
                Appended::Accepted(_) => Amended::Amended { cancelled, replaced },
                Appended::Duplicate(_) | Appended::Conflict(_) => Amended::Already { cancelled, replaced },
            });
        }
        // Nothing that is kept ever goes, so that what stood in the way is still there.
        match self.find(environment, &replacement.source, &replacement.id)? {
            Some(known) => Ok(Amended::ReplacementKnown(known.position)),
            None => {
                let before = self.cancellation(environment, event)?;
                Ok(Amended::CancelledBefore(before.map_or(found.position, |known| known.position)))
            }
        }
    }

    /// What cancels the event with this name, with its reason as `data.reason`.
    fn cancellation(
        &self,
        environment: EnvironmentId,
        event: EventName<'_>,
    ) -> Result<Option<StoredEvent>, PlaneFault> {
        self.find(environment, event.source, &marked(event.id))
    }

    /// The position of the newest durable event or cancellation; 0 where there is none.
    fn watermark(&self, environment: EnvironmentId) -> Result<Position, PlaneFault>;

    /// Visits all entries in the order of time, source and id, until told to stop: events, those that are
    /// cancelled too, and what cancels them, which comes right behind its event.
    ///
    /// # Errors
    /// Beside faults: a read that reaches below the floor, as what was dropped would be missing.
    fn read_entries(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault>;

    /// Visits events that are not cancelled, in the order of time, source and id, until told to stop.
    fn read(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(&StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        uncancelled(&mut |event| each(&event), |each| self.read_entries(environment, read, each))
    }

    /// Visits entries as [`EventPlane::read_entries`] does, but for the order between subjects: those of one subject
    /// come in the order of time, source and id, and may come together. A plane that keeps subjects side by side
    /// reads many of them faster so.
    fn read_entries_apart(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.read_entries(environment, read, each)
    }

    /// Visits events that are not cancelled, those of each subject in the order of time, source and id; of subjects
    /// in any order. See [`EventPlane::read_entries_apart`].
    fn read_apart(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        uncancelled(each, |each| self.read_entries_apart(environment, read, each))
    }

    /// What the events of each subject add up to, from columns and without an order. None where the plane has no
    /// quicker way than to read them.
    fn sums(
        &self,
        environment: EnvironmentId,
        adding: &Adding<'_>,
    ) -> Result<Option<SubjectSums>, PlaneFault> {
        let _whoever_keeps_columns = (environment, adding);
        Ok(None)
    }

    /// The event with this identity, also where it is cancelled.
    ///
    /// # Errors
    /// Beside faults: an event that was accepted and is dropped.
    fn find(
        &self,
        environment: EnvironmentId,
        source: &str,
        id: &str,
    ) -> Result<Option<StoredEvent>, PlaneFault>;

    /// Which subjects and days gained events above `since` and at or below `up_to`, or lost some by
    /// cancellations there; sorted by both.
    fn touched_since(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Result<Vec<Touched>, PlaneFault>;

    /// Which subjects gained events above `since` and at or below `up_to`, or lost some by cancellations there, each
    /// with the earliest time among them. Others that did so close above these positions, and earlier times of theirs, may be
    /// among them: it is for whoever looks again and again at what is new, and would rather look once too often than
    /// wait.
    fn touched_subjects(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Result<BTreeMap<Arc<str>, Instant>, PlaneFault> {
        let mut found: BTreeMap<Arc<str>, Instant> = BTreeMap::new();
        for touched in self.touched_since(environment, since, up_to)? {
            let first = found.entry(touched.subject).or_insert(touched.first_time);
            *first = touched.first_time.min(*first);
        }
        Ok(found)
    }

    /// The earliest time among the events and cancellations of these subjects above `since` and at or below
    /// `up_to`.
    fn first_touched(
        &self,
        environment: EnvironmentId,
        subjects: &[&str],
        since: Position,
        up_to: Position,
    ) -> Result<Option<Instant>, PlaneFault>;

    /// Recorded conflicts with a sequence above `after`, in order, at most `limit`.
    fn conflicts(
        &self,
        environment: EnvironmentId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<ConflictRecord>, PlaneFault>;

    /// Erases a person: events and cancellations of `subject` get the subject `opaque` and lose every
    /// property whose name is not in `keep`. Identity, time, position and the kept properties stay. The
    /// erasure itself is recorded. Answers how many events it changed; asked again, it changes none.
    fn redact(
        &self,
        environment: EnvironmentId,
        subject: &str,
        opaque: &str,
        keep: &[&str],
    ) -> Result<u64, PlaneFault>;

    /// How an entry stands to one of its identity that was kept before, also where that was dropped or erased since;
    /// none where its identity is new.
    fn known(&self, environment: EnvironmentId, event: &UsageEvent) -> Result<Option<Appended>, PlaneFault>;

    /// What was dropped of an environment's events, if anything was.
    fn floor(&self, environment: EnvironmentId) -> Result<Option<Floor>, PlaneFault>;

    /// How much lies before an instant at or below a position.
    fn droppable(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Droppable, PlaneFault>;

    /// Drops events of times before an instant at or below a position, for ever: a step of it; call it until it
    /// is done. From the first step on reads below the instant are refused, and those that began before end with
    /// what was there. Identities stay, so that a resend is a duplicate. A floor only rises, and its position with
    /// it: asked for an earlier instant than one before, it drops nothing; for an earlier position, what the
    /// position before says.
    fn drop_before(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Dropping, PlaneFault>;

    /// Visits entries as [`EventPlane::read_entries`] does, also below the floor: there are those that came after
    /// what was there had been dropped, and nothing may be measured by them. Among them may be a cancellation
    /// whose event is gone.
    fn read_left(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault>;

    /// Reads everything back and lists what is not as it was written.
    fn check(&self) -> Result<Vec<Damage>, PlaneFault>;

    /// The subjects of an environment that sort after `after`, in order, at most `limit`.
    fn subjects(
        &self,
        environment: EnvironmentId,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<SubjectSummary>, PlaneFault>;

    /// What each environment holds, in order of their ids.
    fn statistics(&self) -> Result<Vec<EnvironmentStatistics>, PlaneFault>;

    /// How the plane is, without reading anything back.
    fn condition(&self) -> Condition {
        Condition::default()
    }
}

impl Appended {
    /// Where the entry with this identity stands.
    pub const fn position(self) -> Position {
        match self {
            Appended::Accepted(position) | Appended::Duplicate(position) | Appended::Conflict(position) => {
                position
            }
        }
    }
}

/// An event by its name, which that of a cancellation is not.
fn find_event<P: EventPlane + ?Sized>(
    plane: &P,
    environment: EnvironmentId,
    EventName { source, id }: EventName<'_>,
) -> Result<Option<StoredEvent>, PlaneFault> {
    if is_marked(id) {
        return Ok(None);
    }
    plane.find(environment, source, id)
}

impl Floor {
    /// The floor after another drop.
    pub(crate) fn raised(floor: Option<Floor>, before: Instant, up_to: Position) -> Floor {
        let known = floor.unwrap_or(Floor { before, up_to, events: 0 });
        Floor { before: known.before.max(before), up_to: known.up_to.max(up_to), ..known }
    }

    /// Whether it is so already, or lies above.
    pub(crate) fn covers(&self, before: Instant, up_to: Position) -> bool {
        before < self.before || (before == self.before && up_to <= self.up_to)
    }

    /// Refuses what reaches below it, as reads do.
    ///
    /// # Errors
    /// [`PlaneFault::Dropped`].
    pub fn check(
        floor: Option<&Floor>,
        environment: EnvironmentId,
        read: &Read<'_>,
    ) -> Result<(), PlaneFault> {
        match floor {
            Some(Floor { before, .. }) if read.from.is_none_or(|from| from < *before) => {
                Err(PlaneFault::Dropped { environment, before: *before })
            }
            _ => Ok(()),
        }
    }

    /// An event that was accepted: dropped where its position is one of those, and it is not there or will go.
    pub(crate) fn check_found(
        floor: Option<&Floor>,
        environment: EnvironmentId,
        position: Position,
        found: Option<StoredEvent>,
    ) -> Result<Option<StoredEvent>, PlaneFault> {
        let is_left = |floor: &Floor| found.as_ref().is_some_and(|found| floor.leaves(found));
        match floor {
            Some(floor) if position <= floor.up_to && !is_left(floor) => {
                Err(PlaneFault::EventDropped { environment, position, before: floor.before })
            }
            _ => Ok(found),
        }
    }

    /// Whether an entry is none of those that are dropped, also where it has not gone yet.
    pub(crate) fn leaves(&self, stored: &StoredEvent) -> bool {
        stored.position > self.up_to || stored.event.time >= self.before
    }

    /// Hands on the entries that are left.
    pub(crate) fn left<'a>(
        floor: Option<Floor>,
        each: &'a mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> impl FnMut(StoredEvent) -> ControlFlow<()> + 'a {
        move |stored| match floor.is_none_or(|floor| floor.leaves(&stored)) {
            true => each(stored),
            false => ControlFlow::Continue(()),
        }
    }
}

/// About how many of some bytes a part of what takes them does.
pub(crate) fn share(bytes: u64, part: u64, of: u64) -> u64 {
    u64::try_from(u128::from(bytes) * u128::from(part) / u128::from(of.max(1))).unwrap_or(bytes)
}

/// Whether an erasure that keeps these property names drops this one.
pub fn is_erasable(property: &str, keep: &[&str]) -> bool {
    !keep.contains(&property)
}

/// Visits the entries of a read that are not cancelled.
fn uncancelled(
    each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    read: impl FnOnce(&mut dyn FnMut(StoredEvent) -> ControlFlow<()>) -> Result<(), PlaneFault>,
) -> Result<(), PlaneFault> {
    let (mut shown, mut flow) = (Uncancelled::new(each), ControlFlow::Continue(()));
    read(&mut |entry| {
        flow = shown.take(entry);
        flow
    })?;
    if flow.is_continue() {
        shown.end();
    }
    Ok(())
}
