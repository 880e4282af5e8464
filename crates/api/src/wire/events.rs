//! Usage events on the wire: what is sent, and what became of each.
//! Knows CloudEvents' names; must not know meters.

use std::collections::BTreeMap;

use operations::events::{Ingested, Outcome};
use operations::unbilled::UnbilledEvent;
use serde::Serialize;
use utoipa::ToSchema;

/// Most events of which each outcome is listed; of more, only those that were not newly accepted.
pub const OUTCOMES_LISTED_MAX: usize = 1_000;

/// A usage event: CloudEvents 1.0, or the same names without `specversion`.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "specversion": "1.0", "id": "01J5-42", "source": "gateway-1", "type": "llm.call", "subject": "acme",
    "time": "2026-01-15T10:30:00Z", "data": {"model": "large", "tokens": 1250}
}))]
pub struct Event {
    /// `1.0`, where it is sent as a CloudEvent.
    pub specversion: Option<String>,
    /// The sender's id of the event. With `source` it is the event's identity, forever.
    pub id: String,
    /// The sender.
    pub source: String,
    /// What happened.
    #[schema(rename = "type")]
    pub event_type: String,
    /// Whose usage it is: a customer's id or external key, a subscription's id, or an assigned subject.
    pub subject: String,
    /// When it happened, with its offset; from 2000 to 2099.
    #[schema(format = DateTime)]
    pub time: String,
    /// `application/json`, if it is said.
    pub datacontenttype: Option<String>,
    /// Where the data's schema is, if it is said.
    pub dataschema: Option<String>,
    /// What meters read: texts, exact numbers, true and false, objects up to four deep.
    #[schema(value_type = Option<Object>)]
    pub data: Option<BTreeMap<String, String>>,
}

/// What became of the events of a request. Everything counted as accepted is durable.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Events {
    /// How many are new.
    pub accepted: usize,
    /// How many were kept before; acknowledged, not counted again.
    pub duplicates: usize,
    /// How many have the identity of another event; not counted.
    pub conflicts: usize,
    /// How many cannot be kept.
    pub refused: usize,
    /// Of each event, in order of the request; of more than 1000, only those that were not newly accepted.
    pub outcomes: Vec<EventOutcome>,
}

/// What became of one event.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct EventOutcome {
    /// Its place in the request, from 0.
    pub index: usize,
    /// `accepted`, `duplicate`, `conflict`, `refused`, or `not_kept` because another event was refused.
    #[schema(example = "accepted")]
    pub status: &'static str,
    /// Of a refused event: a stable code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "subject_missing")]
    pub code: Option<&'static str>,
    /// Why it was not accepted, and the way out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// An accepted event that no bill counts, or that one price of its bill cannot read.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Unbilled {
    /// Who sent it.
    pub source: String,
    /// Its id there.
    pub id: String,
    /// What happened.
    #[serde(rename = "type")]
    pub event_type: String,
    /// Whose usage it is meant to be.
    pub subject: String,
    /// When it happened.
    #[schema(format = DateTime)]
    pub time: String,
    /// Its place in the order in which events were accepted.
    pub position: u64,
    /// A stable code: `subject_unassigned`, `no_subscription`, `no_price`, `filtered_out`, `set_aside` (its meter
    /// cannot read it) or `bill_refused` (its subscription cannot be billed).
    #[schema(example = "set_aside")]
    pub code: &'static str,
    /// Why, as a sentence.
    pub reason: String,
}

impl Unbilled {
    /// Such an event.
    pub fn of(unbilled: &UnbilledEvent) -> Unbilled {
        let UnbilledEvent { event, event_type, cause, reason } = unbilled;
        Unbilled {
            source: event.source.clone(),
            id: event.id.clone(),
            event_type: event_type.clone(),
            subject: event.subject.clone(),
            time: event.time.to_string(),
            position: event.position,
            code: cause.code(),
            reason: reason.clone(),
        }
    }
}

impl Events {
    /// What became of a request.
    pub fn of(ingested: Ingested) -> Events {
        let all = ingested.outcomes.len() <= OUTCOMES_LISTED_MAX;
        let outcomes = ingested.outcomes.into_iter().enumerate();
        let listed = outcomes.filter(|(_, outcome)| all || *outcome != Outcome::Accepted);
        Events {
            accepted: ingested.accepted,
            duplicates: ingested.duplicates,
            conflicts: ingested.conflicts,
            refused: ingested.refused,
            outcomes: listed.map(|(index, outcome)| EventOutcome::of(index, outcome)).collect(),
        }
    }
}

impl EventOutcome {
    fn of(index: usize, outcome: Outcome) -> EventOutcome {
        let (status, code, message) = match outcome {
            Outcome::Accepted => ("accepted", None, None),
            Outcome::Duplicate => ("duplicate", None, None),
            Outcome::Conflict => ("conflict", Some("event_conflict"), Some(CONFLICT.to_owned())),
            Outcome::Refused { code, message } => ("refused", Some(code), Some(message)),
            Outcome::NotKept => ("not_kept", None, Some(NOT_KEPT.to_owned())),
        };
        EventOutcome { index, status, code, message }
    }
}

/// What is said of a conflict.
pub const CONFLICT: &str = "an event with this source and id and other content was kept before and stands; \
                            it was recorded as a conflict; send new facts under a new id";
const NOT_KEPT: &str = "another event of the request was refused, and the request asked for all or nothing";
