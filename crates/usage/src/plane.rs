//! The interface that stays: what every engine of the event plane does, and the words it is said in.
//!
//! Knows positions, reads and their bounds. Must not know where events are kept or what they cost.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use calendar::{CivilDate, Instant};
use ids::EnvironmentId;
use pricing::UsageEvent;

use crate::fault::{Damage, PlaneFault};
use crate::identity::ContentHash;

/// Where an accepted event stands in its environment: 1, 2, 3 … in commit order, without a gap.
///
/// 0 stands before every event. A read that names a position sees exactly the events at or below it.
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
}

impl<'a> Read<'a> {
    /// Everything at or below a position.
    pub const fn all(up_to: Position) -> Read<'a> {
        Read { subjects: &[], event_type: None, from: None, to: None, up_to }
    }
}

/// A subject and day that gained events between two positions.
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
    /// The position of its newest event, which is also how many it has.
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
    /// How many events name it.
    pub events: u64,
    /// The time of its earliest event.
    pub first_time: Instant,
    /// The time of its latest event.
    pub last_time: Instant,
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

    /// The position of the newest durable event; 0 where there is none.
    fn watermark(&self, environment: EnvironmentId) -> Result<Position, PlaneFault>;

    /// Visits events in the order of time, source and id, until told to stop.
    fn read(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(&StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault>;

    /// The event with this identity.
    fn find(
        &self,
        environment: EnvironmentId,
        source: &str,
        id: &str,
    ) -> Result<Option<StoredEvent>, PlaneFault>;

    /// Which subjects and days gained events above `since` and at or below `up_to`; sorted by both.
    fn touched_since(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Result<Vec<Touched>, PlaneFault>;

    /// The earliest time among the events of these subjects above `since` and at or below `up_to`.
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

    /// Erases a person: events of `subject` get the subject `opaque` and lose every property whose name is
    /// not in `keep`. Identity, time, position and the kept properties stay. The erasure itself is recorded.
    /// Answers how many events it changed; asked again, it changes none.
    fn redact(
        &self,
        environment: EnvironmentId,
        subject: &str,
        opaque: &str,
        keep: &[&str],
    ) -> Result<u64, PlaneFault>;

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

/// Whether an erasure that keeps these property names drops this one.
pub fn is_erasable(property: &str, keep: &[&str]) -> bool {
    !keep.contains(&property)
}
