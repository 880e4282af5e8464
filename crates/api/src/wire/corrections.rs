//! Corrections of usage on the wire: which events are cancelled or amended, and what became of each.
//! Knows forms; must not know what a correction does to a bill.

use operations::corrections::{
    AmendedEvent, CANCELLED_AT_ONCE_MAX, CancelOutcome, NamedEvent, unknown_event,
};
use records::at::{At, Table};
use records::event::NAME_BYTES_MAX;
use records::mistake::Said;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::events::{Event, EventOutcome};

/// Events to be cancelled.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"events": [{"source": "gateway-1", "id": "01J5-42"}], "reason": "a test run"}))]
pub struct CancelEvents {
    /// Their names; from 1 to 1000.
    pub events: Vec<EventIdentity>,
    /// Why; it is kept with the cancellations.
    pub reason: Option<String>,
}

/// An event by its name.
#[derive(Debug, Clone, ToSchema)]
pub struct EventIdentity {
    /// The sender.
    pub source: String,
    /// The sender's id of the event.
    pub id: String,
}

/// An event that takes another's place.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "source": "gateway-1", "id": "01J5-42", "reason": "counted in the wrong unit",
    "replacement": {"id": "01J5-42b", "source": "gateway-1", "type": "llm.call", "subject": "acme",
        "time": "2026-01-15T10:30:00Z", "data": {"model": "large", "tokens": 125}}
}))]
pub struct AmendEvent {
    /// The sender of the event that does not count any more.
    pub source: String,
    /// The sender's id of it.
    pub id: String,
    /// What counts instead, with an id of its own.
    pub replacement: Event,
    /// Why; it is kept with the cancellation.
    pub reason: Option<String>,
}

/// What became of the events that were to be cancelled.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Cancellations {
    /// How many do not count any more.
    pub cancelled: usize,
    /// How many were cancelled before.
    pub already_cancelled: usize,
    /// How many are not kept here.
    pub refused: usize,
    /// Of each, in order of the request.
    #[schema(value_type = Vec<CancelledEvent>)]
    pub outcomes: Vec<EventOutcome>,
}

/// What became of one event that was to be cancelled.
#[derive(Debug, Clone, ToSchema)]
pub struct CancelledEvent {
    /// Its place in the request, from 0.
    pub index: usize,
    /// `cancelled`, `already_cancelled`, or `refused` because no such event is kept.
    #[schema(example = "cancelled")]
    pub status: String,
    /// Of a refused one: a stable code.
    #[schema(example = "event_unknown")]
    pub code: Option<String>,
    /// Why it was refused, and the way out.
    pub message: Option<String>,
}

/// What an amendment did.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Amendment {
    /// `amended`, or `already_amended` where the same was asked before.
    #[schema(example = "amended")]
    pub status: &'static str,
    /// Where the cancellation stands in the order in which events were accepted.
    pub cancelled_at: u64,
    /// Where what counts instead stands.
    pub replaced_at: u64,
}

/// What was asked to be cancelled, as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelRead {
    /// Which.
    pub events: Vec<NamedEvent>,
    /// Why.
    pub reason: Option<String>,
}

/// What was asked to be amended, as it is read; the replacement is read from the body's own text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmendRead {
    /// Which.
    pub event: NamedEvent,
    /// Why.
    pub reason: Option<String>,
}

impl CancelEvents {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<CancelRead> {
        let wanted = "write which events, each by its source and id";
        let events = table.required("events", wanted, |at| {
            let events = at.list(CANCELLED_AT_ONCE_MAX, |at| at.table(read_name))?;
            match events.is_empty() {
                true => at.mistake(Said::found("no event", "name at least one")),
                false => Some(events),
            }
        });
        let reason = table.optional("reason", scalars::text);
        Some(CancelRead { events: events?, reason })
    }
}

impl AmendEvent {
    /// Reads all of it but the replacement.
    pub fn read(table: &Table<'_>) -> Option<AmendRead> {
        let event = read_name(table);
        let wanted = "write the event that counts instead, with an id of its own";
        let replacement = table.required("replacement", wanted, |_: &At<'_>| Some(()));
        let reason = table.optional("reason", scalars::text);
        replacement?;
        Some(AmendRead { event: event?, reason })
    }
}

pub(super) fn read_name(table: &Table<'_>) -> Option<NamedEvent> {
    let name = |at: &At<'_>| scalars::text_of(at, NAME_BYTES_MAX);
    let source = table.required("source", "write who sent the event", name);
    let id = table.required("id", "write the sender's id of the event", name);
    Some(NamedEvent { source: source?, id: id? })
}

impl Cancellations {
    /// What became of events that were to be cancelled.
    pub fn of(asked: &[NamedEvent], outcomes: &[CancelOutcome]) -> Cancellations {
        let count = |wanted| outcomes.iter().filter(|outcome| **outcome == wanted).count();
        let outcome = |(index, (event, outcome))| EventOutcome::cancelled(index, event, outcome);
        Cancellations {
            cancelled: count(CancelOutcome::Cancelled),
            already_cancelled: count(CancelOutcome::Before),
            refused: count(CancelOutcome::Unknown),
            outcomes: asked.iter().zip(outcomes).enumerate().map(outcome).collect(),
        }
    }
}

impl EventOutcome {
    fn cancelled(index: usize, event: &NamedEvent, outcome: &CancelOutcome) -> EventOutcome {
        let (status, code, message) = match outcome {
            CancelOutcome::Cancelled => ("cancelled", None, None),
            CancelOutcome::Before => ("already_cancelled", None, None),
            CancelOutcome::Unknown => ("refused", Some("event_unknown"), Some(unknown_event(event))),
        };
        EventOutcome { index, status, code, message }
    }
}

impl Amendment {
    /// What an amendment did.
    pub fn of(amended: &AmendedEvent) -> Amendment {
        Amendment {
            status: if amended.before { "already_amended" } else { "amended" },
            cancelled_at: amended.cancelled,
            replaced_at: amended.replaced,
        }
    }
}
