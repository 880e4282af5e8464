//! Usage events coming in: checked at the door, kept once, each answered.
//! Knows what makes an event unacceptable now; must not know meters or prices.

use calendar::Instant;
use ids::EnvironmentId;
use pricing::UsageEvent;
use records::event::EventRefused;
use store::environments::EnvironmentKind;
use usage::Appended;

use crate::Operations;
use crate::refusal::Failed;

/// Most events one request may carry.
pub const EVENTS_PER_BATCH_MAX: usize = 10_000;
/// How far ahead of the clock a live event may lie: clocks of devices differ.
pub const AHEAD_OF_CLOCK_MAX_MICROS: i64 = 60 * 60 * 1_000_000;

/// Whether a batch with a bad event is kept without it or refused whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnRefusal {
    /// The rest is kept.
    #[default]
    KeepRest,
    /// Nothing is kept.
    RefuseAll,
}

/// What became of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// New, and durable.
    Accepted,
    /// Kept before; acknowledged, not counted again.
    Duplicate,
    /// Its identity belongs to an event with other content; recorded as a conflict, not counted.
    Conflict,
    /// Not kept.
    Refused {
        /// A stable code.
        code: &'static str,
        /// Why, and the way out.
        message: String,
    },
    /// Readable, but the batch was refused whole because of another event.
    NotKept,
}

/// What became of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ingested {
    /// Of each event, in order.
    pub outcomes: Vec<Outcome>,
    /// How many are new.
    pub accepted: usize,
    /// How many were kept before.
    pub duplicates: usize,
    /// How many conflict.
    pub conflicts: usize,
    /// How many were refused.
    pub refused: usize,
}

impl Ingested {
    /// Counts outcomes, in order.
    pub fn of(outcomes: impl IntoIterator<Item = Outcome>) -> Ingested {
        let mut ingested = Ingested { outcomes: outcomes.into_iter().collect(), ..Ingested::default() };
        for outcome in &ingested.outcomes {
            match outcome {
                Outcome::Accepted => ingested.accepted += 1,
                Outcome::Duplicate => ingested.duplicates += 1,
                Outcome::Conflict => ingested.conflicts += 1,
                Outcome::Refused { .. } => ingested.refused += 1,
                Outcome::NotKept => {}
            }
        }
        ingested
    }
}

impl Operations {
    /// Keeps a batch of events, some of which could not be read. What is answered as accepted is durable.
    ///
    /// # Errors
    /// Refused when there is no such environment; a fault, after which the same batch is sent again.
    pub fn ingest(
        &self,
        environment: EnvironmentId,
        events: Vec<Result<UsageEvent, EventRefused>>,
        on_refusal: OnRefusal,
    ) -> Result<Ingested, Failed> {
        Ok(self.take(environment, events, on_refusal)?.0)
    }

    /// The same, and those of the events that conflict with kept ones, in order.
    ///
    /// # Errors
    /// As [`Operations::ingest`].
    pub fn take(
        &self,
        environment: EnvironmentId,
        events: Vec<Result<UsageEvent, EventRefused>>,
        on_refusal: OnRefusal,
    ) -> Result<(Ingested, Vec<UsageEvent>), Failed> {
        let latest = self.latest_time(environment)?;
        let mut outcomes = Vec::with_capacity(events.len());
        let mut kept = Vec::with_capacity(events.len());
        for event in events {
            match event.and_then(|event| acceptable(event, latest)) {
                Ok(event) => {
                    kept.push(event);
                    outcomes.push(None);
                }
                Err(refused) => outcomes.push(Some(refused_outcome(&refused))),
            }
        }
        let any_refused = outcomes.iter().any(Option::is_some);
        if any_refused && on_refusal == OnRefusal::RefuseAll {
            let counted = Ingested::of(outcomes.into_iter().map(|one| one.unwrap_or(Outcome::NotKept)));
            return Ok((counted, Vec::new()));
        }
        let appended = self.plane.append(environment, &kept)?;
        let conflicting = conflicting(kept, &appended);
        let mut answers = appended.into_iter();
        let answered = outcomes.into_iter().map(|one| one.unwrap_or_else(|| answer_of(answers.next())));
        Ok((Ingested::of(answered), conflicting))
    }

    /// The latest time an event may have: none in a test, whose time is made up.
    pub(crate) fn latest_time(&self, environment: EnvironmentId) -> Result<Option<Instant>, Failed> {
        Ok(match self.is_live(environment)? {
            true => self.clock.now().checked_add_micros(AHEAD_OF_CLOCK_MAX_MICROS),
            false => None,
        })
    }

    /// Whether it is no test's.
    pub(crate) fn is_live(&self, environment: EnvironmentId) -> Result<bool, Failed> {
        if let Some(known) = self.store.known().is_live(environment) {
            return Ok(known);
        }
        let is_live = self.environment(environment)?.kind == EnvironmentKind::Live;
        self.store.known().keep_is_live(environment, is_live);
        Ok(is_live)
    }
}

/// An event that may be kept now: its id is not a cancellation's, and it does not lie ahead of the clock.
pub(crate) fn acceptable(event: UsageEvent, latest: Option<Instant>) -> Result<UsageEvent, EventRefused> {
    check_acceptable(&event, latest).map(|()| event)
}

/// Refuses what [`acceptable`] does.
pub(crate) fn check_acceptable(event: &UsageEvent, latest: Option<Instant>) -> Result<(), EventRefused> {
    if usage::is_marked(&event.id) {
        return Err(EventRefused::IdMarked);
    }
    match latest {
        Some(latest) if event.time > latest => Err(EventRefused::AheadOfClock { time: event.time, latest }),
        _ => Ok(()),
    }
}

fn conflicting(events: Vec<UsageEvent>, appended: &[Appended]) -> Vec<UsageEvent> {
    if appended.iter().all(|answer| !matches!(answer, Appended::Conflict(_))) {
        return Vec::new();
    }
    let answered = events.into_iter().zip(appended);
    answered.filter_map(|(event, answer)| matches!(answer, Appended::Conflict(_)).then_some(event)).collect()
}

fn refused_outcome(refused: &EventRefused) -> Outcome {
    Outcome::Refused { code: refused.code(), message: refused.to_string() }
}

fn answer_of(appended: Option<Appended>) -> Outcome {
    match appended.expect("the event plane answers for each event") {
        Appended::Accepted(_) => Outcome::Accepted,
        Appended::Duplicate(_) => Outcome::Duplicate,
        Appended::Conflict(_) => Outcome::Conflict,
    }
}
