//! An explained document on the wire.
//! Knows lines, words and events' names; must not know how an amount came about.

use std::collections::BTreeMap;

use operations::explain::{EventName, ExplainedLine, Explanation, LineEvents};
use serde::Serialize;
use utoipa::ToSchema;

use super::catalog::VersionOf;
use super::evaluate::SetAside;
use super::{Amount, Exact, Span, Written, exact};

/// An invoice or credit note explained.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Explanation)]
pub struct ExplanationBody {
    /// Its id.
    pub id: String,
    /// Its number.
    #[schema(example = "INV-000042")]
    pub number: String,
    /// Its state.
    pub state: String,
    /// Up to which event usage was counted.
    pub usage_watermark: u64,
    /// On whose wall clock its periods begin.
    pub zone: String,
    /// The lines that were asked for.
    pub lines: Vec<LineExplanation>,
    /// Where the lines go on: send it as `after`. Null on the last page, and where no page was asked for.
    #[schema(required = true)]
    pub next: Option<String>,
    /// Each tax with its reason, in words; of a whole document, and on its last page.
    pub taxes: Vec<String>,
    /// The sums, from lines over credits to total and what is to be paid, in words; likewise.
    pub totals: Vec<String>,
}

/// One line explained.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LineExplanation {
    /// The line's number.
    pub line: u32,
    /// What people read on it.
    pub description: String,
    /// The span it pays for.
    pub service: Span,
    /// Its dimension values.
    pub dimensions: BTreeMap<String, String>,
    /// Its quantity.
    #[schema(value_type = Exact)]
    pub quantity: Written,
    /// What a unit is called.
    #[schema(required = true)]
    pub unit: Option<String>,
    /// Its amount before what the whole document takes off: before tax, or with it where its plan's prices include it.
    pub amount: Amount,
    /// The plan and version its price belongs to; null for a one-off charge.
    #[schema(required = true)]
    pub plan: Option<VersionOf>,
    /// From quantity to amount, a row a step; then which prepaid credits paid it.
    pub words: Vec<String>,
    /// Which earlier line it extends or takes back, in words.
    #[schema(required = true)]
    pub earlier: Option<String>,
    /// What later documents credited of it, in words; why, where a person did.
    pub later: Vec<String>,
    /// The events behind it; null for a line of time.
    #[schema(required = true)]
    pub events: Option<EventsOfLine>,
}

/// The events behind a line.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct EventsOfLine {
    /// How many.
    pub count: u64,
    /// A hash over all of them.
    pub hash: String,
    /// The first few; `/v1/invoices/{id}/events` lists all.
    pub first: Vec<CountedEvent>,
    /// How many more of the price's period its meter could not read; on the first line of a price and period.
    pub set_aside: u64,
    /// The first few of those, each with why; `/v1/events/unbilled` lists all.
    pub first_set_aside: Vec<SetAside>,
}

/// An event that was counted.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CountedEvent {
    /// Who sent it.
    pub source: String,
    /// Its id there.
    pub id: String,
    /// Whose usage it is.
    pub subject: String,
    /// When it happened.
    #[schema(format = DateTime)]
    pub time: String,
    /// Its place in the order in which events were accepted.
    pub position: u64,
}

impl ExplanationBody {
    /// An explanation; the next page is named by the number of the last line.
    pub fn of(explanation: &Explanation) -> ExplanationBody {
        let Explanation { document, usage_watermark, zone, lines, next, taxes, totals, .. } = explanation;
        ExplanationBody {
            id: document.id.to_string(),
            number: document.number.clone(),
            state: document.state.clone(),
            usage_watermark: *usage_watermark,
            zone: zone.name().to_owned(),
            lines: lines.iter().map(LineExplanation::of).collect(),
            next: next.map(|next| next.to_string()),
            taxes: taxes.clone(),
            totals: totals.clone(),
        }
    }
}

impl LineExplanation {
    fn of(explained: &ExplainedLine) -> LineExplanation {
        let ExplainedLine { line, plan, words, earlier, later, events } = explained;
        LineExplanation {
            line: line.number,
            description: line.description.clone(),
            service: Span::of(line.service),
            dimensions: line.dimensions.iter().cloned().collect(),
            quantity: exact(line.quantity),
            unit: line.unit.clone(),
            amount: Amount::of(line.amount),
            plan: plan.as_ref().map(|(key, version)| VersionOf { key: key.clone(), version: *version }),
            words: words.clone(),
            earlier: earlier.clone(),
            later: later.clone(),
            events: events.as_ref().map(EventsOfLine::of),
        }
    }
}

impl EventsOfLine {
    fn of(events: &LineEvents) -> EventsOfLine {
        EventsOfLine {
            count: events.count,
            hash: events.hash.iter().map(|byte| format!("{byte:02x}")).collect(),
            first: events.first.iter().map(CountedEvent::of).collect(),
            set_aside: events.set_aside,
            first_set_aside: events.first_set_aside.iter().map(SetAside::of).collect(),
        }
    }
}

impl CountedEvent {
    /// An event by name.
    pub fn of(event: &EventName) -> CountedEvent {
        CountedEvent {
            source: event.source.clone(),
            id: event.id.clone(),
            subject: event.subject.clone(),
            time: event.time.to_string(),
            position: event.position,
        }
    }
}
