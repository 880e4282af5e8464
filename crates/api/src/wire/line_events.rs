//! The events of a line on the wire, with what each added.
//! Knows forms; must not know how events are measured.

use std::collections::BTreeMap;

use operations::line_events::{EventChange, EventKey, EventPart, LineEvent, LineEvents, MeterOfLine};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Exact, Span, Written, exact};
use crate::page;

/// What cursors of the list call it.
pub const LIST: &str = "events_of_line";

/// A page of the events of a line, with what each adds to what its meters counted.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = LineEvents)]
pub struct LineEventsBody {
    /// The document's id.
    pub invoice: String,
    /// Its number.
    #[schema(example = "INV-000042")]
    pub number: String,
    /// The line's number.
    pub line: u32,
    /// What people read on it.
    pub description: String,
    /// The span it pays for.
    pub service: Span,
    /// Its dimension values.
    pub dimensions: BTreeMap<String, String>,
    /// Up to which event usage was counted.
    pub usage_watermark: u64,
    /// The last line before it that billed the same, where it corrects that.
    #[schema(required = true)]
    pub before: Option<LineBefore>,
    /// What each meter of the price counted: `carried` and what the events add come to `quantity`.
    pub meters: Vec<LineMeter>,
    /// How many subscriptions share its pool, whose events are all listed; null where it is in none.
    #[schema(required = true)]
    pub shared_by: Option<u32>,
    /// The events, in order of time, source and id.
    pub data: Vec<LineEventBody>,
    /// Where the list goes on: send it as `after`. Null on the last page.
    #[schema(required = true)]
    pub next: Option<String>,
}

/// An earlier line that one corrects.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LineBefore {
    /// Its document's number.
    pub number: String,
    /// Its own number there.
    pub line: u32,
    /// Up to which event usage was counted for it.
    pub usage_watermark: u64,
}

/// What one meter of a line counted.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LineMeter {
    /// The name under which the price reads it: the meter's key where it reads one alone.
    pub name: String,
    /// The meter's key.
    pub meter: String,
    /// What a unit is called.
    #[schema(required = true)]
    pub unit: Option<String>,
    /// What it counted, before conversion; of a pool what all who share it used.
    #[schema(value_type = Exact)]
    pub quantity: Written,
    /// What the line's own subscription used of a pool.
    #[schema(required = true, value_type = Option<Exact>)]
    pub own: Option<Written>,
    /// What state from before the period comes to, such as a level that held on.
    #[schema(value_type = Exact)]
    pub carried: Written,
    /// What it counted for the line that this one corrects.
    #[schema(required = true, value_type = Option<Exact>)]
    pub quantity_before: Option<Written>,
    /// What carried in then.
    #[schema(required = true, value_type = Option<Exact>)]
    pub carried_before: Option<Written>,
}

/// An event of a line.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LineEventBody {
    /// Who sent it.
    pub source: String,
    /// Its id there.
    pub id: String,
    /// Whom it is about.
    pub subject: String,
    /// When it happened.
    #[schema(format = DateTime)]
    pub time: String,
    /// Its place in the order in which events were accepted.
    pub position: u64,
    /// What it adds; nothing where it does not count any more.
    pub parts: Vec<LineEventPart>,
    /// What it added to the line that this one corrects.
    pub before: Vec<LineEventPart>,
    /// `added`, `taken_out` or `kept` since the line that this one corrects; null where it corrects none.
    #[schema(required = true, example = "added")]
    pub change: Option<&'static str>,
    /// Whether it came after the first bill of its period was made.
    pub late: bool,
    /// What cancels it by now, also after the document was made.
    #[schema(required = true)]
    pub cancelled: Option<LineEventCancelled>,
}

/// What an event adds by one meter.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LineEventPart {
    /// The name under which the price reads the meter.
    pub meter: String,
    /// Whose usage it is.
    pub subscription: String,
    /// What it shows, as text; null where events are counted.
    #[schema(required = true)]
    pub value: Option<String>,
    /// How much of the meter's quantity is this event's.
    #[schema(value_type = Exact)]
    pub quantity: Written,
    /// Whether the quantity is what it is by this event: the highest, lowest or latest, the one at a
    /// percentile's rank, or the first of a value that is counted once.
    pub decides: bool,
    /// Whether it lies outside of what counts, and what counts is measured from it: the reading of a register before
    /// the period, or what set a level in a pause, which then holds after it.
    pub opening: bool,
}

/// What cancels an event.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LineEventCancelled {
    /// Its place in the order in which events were accepted.
    pub position: u64,
    /// Why, where somebody said so.
    #[schema(required = true)]
    pub reason: Option<String>,
}

impl LineEventsBody {
    /// A page.
    pub fn of(page: &LineEvents) -> LineEventsBody {
        let line = &page.line;
        LineEventsBody {
            invoice: page.document.id.to_string(),
            number: page.document.number.clone(),
            line: line.number,
            description: line.description.clone(),
            service: Span::of(line.service),
            dimensions: line.dimensions.iter().cloned().collect(),
            usage_watermark: page.watermark,
            before: page.before.as_ref().map(|before| LineBefore {
                number: before.number.clone(),
                line: before.line,
                usage_watermark: before.watermark,
            }),
            meters: page.meters.iter().map(LineMeter::of).collect(),
            shared_by: page.shared_by,
            data: page.events.iter().map(LineEventBody::of).collect(),
            next: page.next.as_ref().map(cursor),
        }
    }
}

/// The cursor after an event.
pub fn cursor(after: &EventKey) -> String {
    page::cursor(LIST, &after.to_text())
}

/// The event that a cursor stands for.
pub fn read_cursor(text: &str) -> Option<EventKey> {
    EventKey::from_text(&page::read_cursor(LIST, text)?)
}

impl LineMeter {
    fn of(meter: &MeterOfLine) -> LineMeter {
        LineMeter {
            name: meter.name.clone(),
            meter: meter.meter.to_string(),
            unit: meter.unit.clone(),
            quantity: exact(meter.quantity),
            own: meter.own.map(exact),
            carried: exact(meter.carried),
            quantity_before: meter.before.map(|(quantity, _)| exact(quantity)),
            carried_before: meter.before.map(|(_, carried)| exact(carried)),
        }
    }
}

impl LineEventBody {
    fn of(one: &LineEvent) -> LineEventBody {
        let name = &one.event;
        LineEventBody {
            source: name.source.clone(),
            id: name.id.clone(),
            subject: name.subject.clone(),
            time: name.time.to_string(),
            position: name.position,
            parts: one.parts.iter().map(LineEventPart::of).collect(),
            before: one.before.iter().map(LineEventPart::of).collect(),
            change: one.change.map(change_code),
            late: one.late,
            cancelled: one.cancelled.as_ref().map(|cancelled| LineEventCancelled {
                position: cancelled.position,
                reason: cancelled.reason.clone(),
            }),
        }
    }
}

/// The code of how an event stands to the line that one corrects.
pub const fn change_code(change: EventChange) -> &'static str {
    match change {
        EventChange::Added => "added",
        EventChange::TakenOut => "taken_out",
        EventChange::Kept => "kept",
    }
}

impl LineEventPart {
    fn of(part: &EventPart) -> LineEventPart {
        LineEventPart {
            meter: part.meter.clone(),
            subscription: part.subscription.to_string(),
            value: part.shown.as_ref().and_then(|shown| shown.text().map(|text| text.into_owned())),
            quantity: exact(part.added.quantity),
            decides: part.added.decides,
            opening: part.added.opens,
        }
    }
}
