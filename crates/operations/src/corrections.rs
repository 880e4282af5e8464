//! Correcting usage: single events of any age are cancelled, or amended by another in their place, as new
//! facts. What was billed of them is taken back or charged by the next look at their period, as late usage
//! is. Knows who is refused; must not know meters, prices or documents.

use ids::EnvironmentId;
use pricing::UsageEvent;
use records::event::EventRefused;
use usage::{Amended, Cancelled, EventName};

use crate::Operations;
use crate::events::acceptable;
use crate::refusal::{Code, Failed, Refusal};

/// Most events that one request may cancel.
pub const CANCELLED_AT_ONCE_MAX: usize = 1_000;

/// The name of a kept event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedEvent {
    /// Who sent it.
    pub source: String,
    /// The sender's id of it.
    pub id: String,
}

/// What became of an event that was to be cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CancelOutcome {
    /// It does not count any more.
    Cancelled,
    /// It was cancelled before; nothing changed.
    Before,
    /// No event of that name is kept.
    Unknown,
}

/// An event that takes another's place.
#[derive(Debug, Clone)]
pub struct AmendAsked {
    /// Which event does not count any more.
    pub event: NamedEvent,
    /// What counts instead, with a source and id of its own; or why it cannot be read.
    pub replacement: Result<UsageEvent, EventRefused>,
    /// Why, for whoever asks later.
    pub reason: Option<String>,
}

/// What an amendment did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AmendedEvent {
    /// Whether the same was done before, and nothing changed now.
    pub before: bool,
    /// Where the cancellation stands in the order in which events were accepted.
    pub cancelled: u64,
    /// Where what counts instead stands.
    pub replaced: u64,
}

impl NamedEvent {
    fn borrowed(&self) -> EventName<'_> {
        EventName { source: &self.source, id: &self.id }
    }
}

impl CancelOutcome {
    fn of(cancelled: Cancelled) -> CancelOutcome {
        match cancelled {
            Cancelled::Cancelled(_) => CancelOutcome::Cancelled,
            Cancelled::Already(_) => CancelOutcome::Before,
            Cancelled::Unknown => CancelOutcome::Unknown,
        }
    }
}

impl Operations {
    /// Cancels kept events, each by its name: no bill from now on counts them, and what was billed of them is
    /// taken back as their prices' late policies say. Asked again, it changes nothing. Answers in order; a
    /// name that is not kept is answered as unknown, and the others are cancelled all the same.
    ///
    /// # Errors
    /// Refused when there is no such environment, more than [`CANCELLED_AT_ONCE_MAX`] are named, the reason cannot be
    /// kept, or one lies in a billed period that lost usage, and then none is cancelled; a fault of the event plane,
    /// after which the same is asked again.
    pub fn cancel_events(
        &self,
        environment: EnvironmentId,
        events: &[NamedEvent],
        reason: Option<&str>,
    ) -> Result<Vec<CancelOutcome>, Failed> {
        self.environment(environment)?;
        check_reason(reason)?;
        if events.len() > CANCELLED_AT_ONCE_MAX {
            let message = format!(
                "the request names {} events, and {CANCELLED_AT_ONCE_MAX} are cancelled at once at most; \
                 name them in parts",
                events.len()
            );
            return Err(Refusal::invalid("events", message).into());
        }
        self.check_correctable(environment, events, None)?;
        let names: Vec<EventName<'_>> = events.iter().map(NamedEvent::borrowed).collect();
        let cancelled = self.plane.cancel(environment, &names, reason)?;
        Ok(cancelled.into_iter().map(CancelOutcome::of).collect())
    }

    /// Cancels a kept event and keeps another in its place, both or neither. Asked again, it changes nothing.
    ///
    /// # Errors
    /// In this order: no such environment, a reason that cannot be kept, a replacement that cannot be read or
    /// lies ahead of the clock, either in a billed period that lost usage, an event that is not kept, a replacement
    /// whose source and id are an event's already, an event that was cancelled before. A fault of the event plane, after
    /// which the same is asked again.
    pub fn amend_event(&self, environment: EnvironmentId, asked: AmendAsked) -> Result<AmendedEvent, Failed> {
        let latest = self.latest_time(environment)?;
        check_reason(asked.reason.as_deref())?;
        let replacement = asked.replacement.and_then(|event| acceptable(event, latest));
        let replacement = replacement.map_err(|refused| {
            Refusal::new(Code::EventRefused, format!("replacement: {refused}")).about("replacement")
        })?;
        self.check_correctable(environment, [&asked.event], Some(&replacement))?;
        let name = asked.event.borrowed();
        match self.plane.amend(environment, name, &replacement, asked.reason.as_deref())? {
            Amended::Amended { cancelled, replaced } => {
                Ok(AmendedEvent { before: false, cancelled: cancelled.number(), replaced: replaced.number() })
            }
            Amended::Already { cancelled, replaced } => {
                Ok(AmendedEvent { before: true, cancelled: cancelled.number(), replaced: replaced.number() })
            }
            Amended::Unknown => {
                Err(Refusal::new(Code::NotFound, unknown_event(&asked.event)).about("id").into())
            }
            Amended::ReplacementKnown(_) => Err(replacement_known(&replacement).into()),
            Amended::CancelledBefore(_) => Err(cancelled_before(&asked.event).into()),
        }
    }
}

/// Says of an event that it is not here, and what to do.
pub fn unknown_event(NamedEvent { source, id }: &NamedEvent) -> String {
    format!(
        "no event {id:?} of the source {source:?} is kept in this environment; check both, as events are \
         named by the two together"
    )
}

fn replacement_known(replacement: &UsageEvent) -> Refusal {
    let UsageEvent { source, id, .. } = replacement;
    let message = format!(
        "replacement: an event {id:?} of the source {source:?} is kept already, so that nothing was changed; \
         give what counts instead an id of its own"
    );
    Refusal::new(Code::EventConflict, message).about("replacement.id")
}

fn cancelled_before(NamedEvent { source, id }: &NamedEvent) -> Refusal {
    let message = format!(
        "the event {id:?} of the source {source:?} is cancelled already, so that nothing was changed; amend \
         what took its place, or send what counts as an event of its own"
    );
    Refusal::new(Code::AlreadyCancelled, message).about("id")
}

fn check_reason(reason: Option<&str>) -> Result<(), Refusal> {
    reason.map_or(Ok(()), |reason| Refusal::check_text("reason", reason))
}
