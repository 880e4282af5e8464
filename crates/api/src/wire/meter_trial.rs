//! A meter tried on events, on the wire.
//! Knows forms; must not know how events are measured.

use std::collections::BTreeMap;

use calendar::{Instant, Period, Zone};
use ids::SubscriptionId;
use operations::meter_trial::{Compared, NotCounted, Reason, SAMPLE_EVENTS_MAX, Trial, TrialGroup};
use operations::metered::RateWindow;
use records::at::{At, Table};
use records::mistake::Said;
use records::price::RATE_WINDOWS;
use records::{Form, scalars};
use serde::Serialize;
use utoipa::ToSchema;

use super::events::Event;
use super::prices::Meter;

/// A meter to be tried, and on which events: `events` that are sent along, or those that are kept of a
/// `subject` or a `customer`.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "meter": {"key": "tokens", "event_type": "llm.call", "aggregation": "sum", "value": "tokens"},
    "events": [{"id": "1", "source": "gateway-1", "type": "llm.call", "subject": "acme",
        "time": "2026-01-15T10:30:00Z", "data": {"tokens": 1250}}],
    "window": "day"
}))]
pub struct TriedMeter {
    /// The meter as it would be kept.
    pub meter: Meter,
    /// Events to try it on; at most 10000.
    pub events: Option<Vec<Event>>,
    /// The subject whose kept events it is tried on.
    pub subject: Option<String>,
    /// The customer whose kept events it is tried on: an id or external key.
    pub customer: Option<String>,
    /// Only those that this subscription of the customer measures.
    pub subscription: Option<String>,
    /// From when on; if it is left out, the day of the first event sent along, else the first of the month of
    /// `until`.
    #[schema(format = DateTime)]
    pub from: Option<String>,
    /// Until when, itself not counted; if it is left out, the end of the day of the last event sent along,
    /// else now.
    #[schema(format = DateTime)]
    pub until: Option<String>,
    /// On whose wall clock windows begin; the subscription's if one is named, else UTC.
    pub zone: Option<String>,
    /// `hour`, `day`, `week` or `month`, for a figure of each besides the whole.
    pub window: Option<String>,
    /// Names of properties; a group for each of their values. At most 8.
    pub group_by: Option<Vec<String>>,
}

/// What is to be tried, as it is read; events are read from the body's own text.
#[derive(Debug, Clone)]
pub struct TriedMeterRead {
    /// The meter.
    pub meter: operations::Meter,
    /// Whether events are sent along.
    pub given: bool,
    /// Or whose kept events.
    pub subject: Option<String>,
    /// Or whose.
    pub customer: Option<String>,
    /// Only of this subscription.
    pub subscription: Option<SubscriptionId>,
    /// From when on.
    pub from: Option<Instant>,
    /// Until when.
    pub until: Option<Instant>,
    /// On whose wall clock.
    pub zone: Option<Zone>,
    /// How long windows are.
    pub window: Option<RateWindow>,
    /// By which properties.
    pub group_by: Vec<String>,
}

/// What a meter does with events. Nothing was kept.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MeterTrial {
    /// The meter's key.
    pub meter: String,
    /// Which version it would be; the kept one where nothing differs.
    pub version: u32,
    /// Which version is kept; null where none is.
    #[schema(required = true)]
    pub kept_version: Option<u32>,
    /// Whether it differs from the kept version.
    pub differs: bool,
    /// From when on events were measured.
    #[schema(format = DateTime)]
    pub from: String,
    /// Until when, itself not counted.
    #[schema(format = DateTime)]
    pub until: String,
    /// On whose wall clock windows begin.
    pub zone: String,
    /// Up to which position kept events were read; null where events were sent along.
    #[schema(required = true)]
    pub position: Option<u64>,
    /// How many events there are.
    pub event_count: u64,
    /// How many of them the meter counts.
    pub matched: u64,
    /// Why it does not count the others.
    pub unmatched: Vec<Unmatched>,
    /// What it measures, for each value of the dimensions; exactly one without `group_by`.
    pub groups: Vec<MeterTrialGroup>,
}

/// Why a meter does not count some events.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Unmatched {
    /// `other_type`, `filtered_out`, `value_missing`, `value_unread`, `set_aside` (for what came before it,
    /// or as it is on no line), `outside_period`, `duplicate` or `unreadable`.
    #[schema(example = "value_missing")]
    pub code: &'static str,
    /// What of an event it is about.
    #[schema(required = true, example = "data.tokens")]
    pub place: Option<String>,
    /// How many events.
    pub count: u64,
    /// The first five of them.
    pub first: Vec<UnmatchedEvent>,
}

/// An event that is not counted.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct UnmatchedEvent {
    /// Who sent it; empty where it cannot be read.
    pub source: String,
    /// Its id there, or where it stands if it cannot be read.
    pub id: String,
    /// Why, as a sentence.
    pub reason: String,
}

/// What a meter measures for one value of the dimensions.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MeterTrialGroup {
    /// The properties' values by their names; an empty text where an event lacks one.
    pub dimensions: BTreeMap<String, String>,
    /// The figure over the whole time: a decimal, or a fraction where it has none ("1/3").
    #[schema(example = "1250.5")]
    pub quantity: String,
    /// What the kept version measures on the same events; null where none is kept.
    #[schema(required = true)]
    pub kept_quantity: Option<String>,
    /// The first less the second; null where none is kept.
    #[schema(required = true)]
    pub difference: Option<String>,
    /// How many events count.
    pub event_count: u64,
    /// The same by window, in order of time.
    pub windows: Vec<MeterTrialWindow>,
}

/// What a meter measures in one window.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MeterTrialWindow {
    /// From when on.
    #[schema(format = DateTime)]
    pub from: String,
    /// Until when, itself not counted.
    #[schema(format = DateTime)]
    pub until: String,
    /// The figure over the window.
    pub quantity: String,
    /// What the kept version measures.
    #[schema(required = true)]
    pub kept_quantity: Option<String>,
    /// The first less the second.
    #[schema(required = true)]
    pub difference: Option<String>,
}

impl TriedMeter {
    /// Reads all of it but the events.
    pub fn read(table: &Table<'_>) -> Option<TriedMeterRead> {
        let meter = table.required("meter", "write the meter as it would be kept", operations::Meter::read);
        let given = table.given("events", |at| at.list(SAMPLE_EVENTS_MAX, |_: &At<'_>| Some(())));
        let subject = table.given("subject", scalars::text);
        let customer = table.given("customer", scalars::text);
        let subscription = table.given("subscription", scalars::id);
        let from = table.given("from", scalars::instant);
        let until = table.given("until", scalars::instant);
        let zone = table.given("zone", scalars::zone);
        let window = table.given("window", |at| scalars::code(at, RATE_WINDOWS));
        let group_by = table.given("group_by", |at| at.list(GROUP_BY_READ_MAX, scalars::text));
        let read = TriedMeterRead {
            meter: meter?,
            given: given?.is_some(),
            subject: subject?,
            customer: customer?,
            subscription: subscription?,
            from: from?,
            until: until?,
            zone: zone?,
            window: window?,
            group_by: group_by?.unwrap_or_default(),
        };
        let ways = [read.given, read.subject.is_some(), read.customer.is_some()];
        match ways.iter().filter(|way| **way).count() {
            0 => table.missing(
                "events",
                "write events to try the meter on, or the subject or customer whose kept ones",
            ),
            1 if read.subscription.is_some() && read.customer.is_none() => {
                let wanted = "name the customer whose it is beside it";
                table.mistake_at("subscription", Said::found("a subscription without a customer", wanted))
            }
            1 => Some(read),
            _ => {
                let wanted = "write one of events, subject and customer";
                let place = if read.given { "events" } else { "subject" };
                table.mistake_at(place, Said::found("several samples at once", wanted))
            }
        }
    }
}

/// Most names of `group_by` that are read before they are judged.
const GROUP_BY_READ_MAX: usize = 100;

impl MeterTrial {
    /// What came of a trial.
    pub fn of(trial: &Trial) -> MeterTrial {
        MeterTrial {
            meter: trial.meter.key.to_string(),
            version: trial.version,
            kept_version: trial.kept_version,
            differs: trial.differs,
            from: trial.period.start().to_string(),
            until: trial.period.end().to_string(),
            zone: trial.zone.name().to_owned(),
            position: trial.position(),
            event_count: trial.events,
            matched: trial.matched,
            unmatched: trial.unmatched.iter().map(Unmatched::of).collect(),
            groups: trial.groups.iter().map(MeterTrialGroup::of).collect(),
        }
    }
}

impl Unmatched {
    fn of(reason: &Reason) -> Unmatched {
        let event = |event: &NotCounted| UnmatchedEvent {
            source: event.source.clone(),
            id: event.id.clone(),
            reason: event.words.clone(),
        };
        Unmatched {
            code: reason.code,
            place: Some(reason.place.clone()).filter(|place| !place.is_empty()),
            count: reason.count,
            first: reason.first.iter().map(event).collect(),
        }
    }
}

impl MeterTrialGroup {
    fn of(group: &TrialGroup) -> MeterTrialGroup {
        let (quantity, kept_quantity, difference) = texts(&group.whole);
        MeterTrialGroup {
            dimensions: group.dimensions.iter().cloned().collect(),
            quantity,
            kept_quantity,
            difference,
            event_count: group.event_count,
            windows: group.windows.iter().map(MeterTrialWindow::of).collect(),
        }
    }
}

impl MeterTrialWindow {
    fn of((window, compared): &(Period, Compared)) -> MeterTrialWindow {
        let (quantity, kept_quantity, difference) = texts(compared);
        let (from, until) = (window.start().to_string(), window.end().to_string());
        MeterTrialWindow { from, until, quantity, kept_quantity, difference }
    }
}

fn texts(compared: &Compared) -> (String, Option<String>, Option<String>) {
    let kept = compared.kept.map(|kept| kept.to_string());
    let difference = compared.difference().map(|difference| difference.to_string());
    (compared.tried.to_string(), kept, difference)
}
