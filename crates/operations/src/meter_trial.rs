//! A meter tried before it is kept: which events of a sample it counts, why not the others, and what it
//! measures, beside the version that is kept. Nothing of it is kept.
//!
//! Knows events and meters; must not know prices or what was billed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::Arc;

use calendar::{Instant, Period, Zone};
use ids::{EnvironmentId, SubscriptionId};
use money::Ratio;
use pricing::{
    Beginnings, ByWindow, Dimension, DimensionValues, Measurement, Meter, RateWindow, Scope, Seen, UsageEvent,
};
use records::event::EventRefused;
use store::catalog;
use usage::{Position, Read};

use crate::Operations;
use crate::measuring::{Stay, beginnings, is_in};
use crate::metered::{Held, WINDOWS_ANSWERED_MAX, dimensions, held, period_of, too_many_windows, too_much};
use crate::refusal::{Failed, Refusal};

/// Most events of a sample that is sent along.
pub const SAMPLE_EVENTS_MAX: usize = 10_000;
/// Most kept events that one trial reads.
pub const KEPT_READ_MAX: u64 = 1_000_000;
/// Events that are named for each reason.
pub const NAMED_MAX: usize = 5;

/// A meter to be tried.
#[derive(Debug, Clone)]
pub struct TrialAsked {
    /// As it would be kept.
    pub meter: Meter,
    /// On which events.
    pub sample: Sample,
    /// From when on; of a sample from the day of its first event, else from the first of the month of `until`.
    pub from: Option<Instant>,
    /// Until when, itself not counted; of a sample to the end of the day of its last event, else until now.
    pub until: Option<Instant>,
    /// On whose wall clock days begin; the subscription's if one is named, else UTC.
    pub zone: Option<Zone>,
    /// How long each window is; none for the whole alone.
    pub window: Option<RateWindow>,
    /// Properties of events, one group for each of their values.
    pub group_by: Vec<String>,
}

/// The events on which a meter is tried.
#[derive(Debug, Clone)]
pub enum Sample {
    /// These, each with where it stands, or why it cannot be read.
    Given(Vec<(String, Result<UsageEvent, EventRefused>)>),
    /// Those that are kept of one subject, whose ever it was.
    OfSubject(String),
    /// Those that are kept of a customer, by id or external key, or of one of its subscriptions.
    OfCustomer(String, Option<SubscriptionId>),
}

/// What a meter does with a sample.
#[derive(Debug, Clone)]
pub struct Trial {
    /// The meter.
    pub meter: Meter,
    /// Which version it would be; the kept one where nothing differs.
    pub version: u32,
    /// Which version is kept.
    pub kept_version: Option<u32>,
    /// Whether it differs from the kept one.
    pub differs: bool,
    /// Which time was measured.
    pub period: Period,
    /// On whose wall clock.
    pub zone: Zone,
    /// Up to which position kept events were read; none of a sample that was sent along.
    pub watermark: Option<Position>,
    /// How many events there are, in the time or unreadable.
    pub events: u64,
    /// How many of them it counts.
    pub matched: u64,
    /// Why it does not count the others, in order of code and place.
    pub unmatched: Vec<Reason>,
    /// What it measures, by the values of the dimensions, beside the kept version.
    pub groups: Vec<TrialGroup>,
}

/// Why some events are not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// A stable code.
    pub code: &'static str,
    /// What of an event it is about: `type`, a property as `data.name`, or nothing.
    pub place: String,
    /// How many events.
    pub count: u64,
    /// The first [`NAMED_MAX`] of them.
    pub first: Vec<NotCounted>,
}

/// An event that is not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotCounted {
    /// Who sent it; empty where it cannot be read.
    pub source: String,
    /// Its id there, or where it stands in the sample if it cannot be read.
    pub id: String,
    /// Why, as a sentence.
    pub words: String,
}

/// What a meter measures for one value of the dimensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialGroup {
    /// The values.
    pub dimensions: DimensionValues,
    /// Over the whole time.
    pub whole: Compared,
    /// How many events count.
    pub event_count: u64,
    /// The same by window, in order of time.
    pub windows: Vec<(Period, Compared)>,
}

/// A quantity beside the one of the kept version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared {
    /// By the meter that is tried.
    pub tried: Ratio,
    /// By the kept version, where there is one.
    pub kept: Option<Ratio>,
}

impl Compared {
    /// The first less the second: 12 tried and 10 kept are 2 more. None without a kept version, and where the
    /// difference has too many digits.
    pub fn difference(&self) -> Option<Ratio> {
        self.kept.and_then(|kept| self.tried.checked_sub(kept).ok())
    }
}

impl Trial {
    /// The number of the position up to which kept events were read.
    pub fn position(&self) -> Option<u64> {
        self.watermark.map(Position::number)
    }
}

/// Where the events come from, and whose they are.
struct Source {
    events: Events,
    stays: Vec<Stay>,
    begins: Beginnings,
    zone: Option<Zone>,
}

enum Events {
    Given(Vec<UsageEvent>),
    Kept(Position),
}

/// What becomes of events: how many there are and match, and why the others do not, by code and place.
#[derive(Default)]
struct Told {
    events: u64,
    matched: u64,
    reasons: BTreeMap<(&'static str, String), (u64, Vec<NotCounted>)>,
}

impl Source {
    fn watermark(&self) -> Option<Position> {
        match self.events {
            Events::Given(_) => None,
            Events::Kept(watermark) => Some(watermark),
        }
    }
}

impl Told {
    /// An event that is measured, unless it only lies before the time.
    fn see(&mut self, meter: &Meter, period: Period, event: &UsageEvent) {
        if !period.contains(event.time) {
            return;
        }
        self.events += 1;
        match meter.judge(event) {
            Ok(()) => self.matched += 1,
            Err((why, words)) => self.reason((why.code(), why.place(meter)), event, words),
        }
    }

    /// Those of a sample that lie outside the time.
    fn outside(&mut self, period: Period, given: &[UsageEvent]) {
        for event in given.iter().filter(|event| !period.contains(event.time)) {
            self.events += 1;
            let words = format!("it happened at {}, outside the time that is measured", event.time);
            self.reason(("outside_period", "time".to_owned()), event, words);
        }
    }

    /// What the meter takes and cannot count for what came before, such as a reading below the last one, or
    /// as it would be on no line.
    fn set_aside(&mut self, meter: &Meter, tried: &ByWindow) {
        if tried.set_aside_count == 0 {
            return;
        }
        let place = meter.value.as_deref().map(|property| format!("data.{property}")).unwrap_or_default();
        let named = tried.measured.set_aside.iter().take(NAMED_MAX).map(|aside| NotCounted {
            source: aside.source.clone(),
            id: aside.id.clone(),
            words: aside.reason.clone(),
        });
        self.matched -= tried.set_aside_count;
        self.reasons.insert(("set_aside", place), (tried.set_aside_count, named.collect()));
    }

    fn reason(&mut self, (code, place): (&'static str, String), event: &UsageEvent, words: String) {
        let (source, id) = (event.source.to_string(), event.id.to_string());
        self.note(code, place, NotCounted { source, id, words });
    }

    fn note(&mut self, code: &'static str, place: String, event: NotCounted) {
        let (count, first) = self.reasons.entry((code, place)).or_default();
        *count += 1;
        if first.len() < NAMED_MAX {
            first.push(event);
        }
    }

    fn finish(self) -> Vec<Reason> {
        let reason = |((code, place), (count, first))| Reason { code, place, count, first };
        self.reasons.into_iter().map(reason).collect()
    }
}

impl Operations {
    /// Tries a meter on events: how many it counts, why not the others, and what it measures, beside the
    /// version that is kept. Nothing is kept.
    ///
    /// # Errors
    /// Refused for an unknown customer or subscription, more events than are tried at once, a time that ends
    /// before it begins, and a breakdown into more groups or windows than are answered; a fault.
    pub fn try_meter(&self, environment: EnvironmentId, asked: TrialAsked) -> Result<Trial, Failed> {
        let now = self.now_in(environment)?;
        let breakdown = (dimensions(&asked.group_by)?, asked.window);
        let mut told = Told::default();
        let source = self.source(environment, asked.sample, &mut told)?;
        let zone = asked.zone.or_else(|| source.zone.clone()).unwrap_or_else(Zone::utc);
        let period = match &source.events {
            Events::Given(given) => period_of_sample((asked.from, asked.until), (given, now), &zone)?,
            Events::Kept(_) => period_of((asked.from, asked.until), (now, &zone))?,
        };
        let scope = Scope { period, full: period, zone: &zone };
        let seen = Seen { begins: &source.begins, ..Seen::whole(&scope) };
        let meter = asked.meter;
        let tried = self.measured(
            environment,
            &source,
            (&meter, &breakdown),
            (seen, &mut |event| {
                told.see(&meter, period, event);
            }),
        )?;
        if let Events::Given(given) = &source.events {
            told.outside(period, given);
        }
        told.set_aside(&meter, &tried);
        let kept = self.store.read(|reader| catalog::meter(reader, environment, &meter.key))?;
        let measured =
            |kept: &Meter| self.measured(environment, &source, (kept, &breakdown), (seen, &mut |_| {}));
        let known = kept.as_ref().map(|(kept, _)| measured(kept)).transpose()?;
        let groups = compared(&tried.measured.measurements, known.as_ref());
        if groups.iter().map(|group| group.windows.len()).sum::<usize>() > WINDOWS_ANSWERED_MAX {
            return Err(too_many_windows().into());
        }
        let differs = kept.as_ref().is_none_or(|(kept, _)| *kept != meter);
        let kept_version = kept.map(|(_, version)| version);
        Ok(Trial {
            version: kept_version.map_or(1, |version| version + u32::from(differs)),
            kept_version,
            differs,
            meter,
            period,
            watermark: source.watermark(),
            zone,
            events: told.events,
            matched: told.matched,
            unmatched: told.finish(),
            groups,
        })
    }

    /// Where a sample's events come from. Those that cannot be read, or are there twice, are told.
    fn source(&self, environment: EnvironmentId, sample: Sample, told: &mut Told) -> Result<Source, Failed> {
        let (zone, stays) = match sample {
            Sample::Given(given) => {
                let given = distinct(given, told)?;
                let (stays, begins) = (Vec::new(), Beginnings::default());
                return Ok(Source { events: Events::Given(given), stays, begins, zone: None });
            }
            Sample::OfSubject(subject) => (None, vec![Stay { subject, from: Instant::MIN, to: None }]),
            Sample::OfCustomer(customer, subscription) => {
                let of = (customer.as_str(), subscription);
                let Held { zone, stays, .. } = self.store.read(|reader| held(reader, environment, of))??;
                (zone, stays)
            }
        };
        let events = Events::Kept(self.plane.watermark(environment)?);
        Ok(Source { events, begins: beginnings(&stays), stays, zone })
    }

    /// What a meter measures; each event is shown first, also those that it does not take.
    fn measured(
        &self,
        environment: EnvironmentId,
        source: &Source,
        (meter, (group_by, window)): (&Meter, &(Vec<Dimension>, Option<RateWindow>)),
        (seen, each): (Seen<'_>, &mut dyn FnMut(&UsageEvent)),
    ) -> Result<ByWindow, Failed> {
        let breakdown = (group_by.clone(), *window);
        let found = pricing::by_window(meter, breakdown, seen, |take| {
            let mut one = |event: &UsageEvent| {
                each(event);
                if meter.judge(event).is_ok() { take(event) } else { ControlFlow::Continue(()) }
            };
            match &source.events {
                Events::Given(given) => {
                    for event in given {
                        if one(event).is_break() {
                            break;
                        }
                    }
                    Ok(())
                }
                Events::Kept(watermark) => {
                    let from = (!meter.needs_history()).then(|| seen.scope.period.start());
                    let until = seen.scope.period.end();
                    self.kept_events(environment, &source.stays, (from, until, *watermark), &mut one)
                }
            }
        })?;
        Ok(found.map_err(|refused| too_much(&refused))?)
    }

    /// Visits kept events of any type, at most [`KEPT_READ_MAX`].
    fn kept_events(
        &self,
        environment: EnvironmentId,
        stays: &[Stay],
        (from, until, up_to): (Option<Instant>, Instant, Position),
        each: &mut dyn FnMut(&UsageEvent) -> ControlFlow<()>,
    ) -> Result<(), Failed> {
        let subjects: BTreeSet<&str> = stays.iter().map(|stay| stay.subject.as_str()).collect();
        let subjects: Vec<&str> = subjects.into_iter().collect();
        if subjects.is_empty() {
            return Ok(());
        }
        let read = Read { subjects: &subjects, from, to: Some(until), ..Read::all(up_to) };
        let mut count = 0;
        self.plane.read(environment, &read, &mut |stored| {
            count += 1;
            match count <= KEPT_READ_MAX && is_in(stays, &stored.event) {
                true => each(&stored.event),
                false if count > KEPT_READ_MAX => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        })?;
        if count > KEPT_READ_MAX {
            let message = format!(
                "more than {KEPT_READ_MAX} kept events would be read, which are as many as a meter is tried on; ask \
                 for a shorter time, or one subject"
            );
            return Err(Refusal::invalid("from", message).into());
        }
        Ok(())
    }
}

/// The events that can be read, each once, in order of time, source and id.
fn distinct(
    given: Vec<(String, Result<UsageEvent, EventRefused>)>,
    told: &mut Told,
) -> Result<Vec<UsageEvent>, Refusal> {
    if given.len() > SAMPLE_EVENTS_MAX {
        let message = format!(
            "the sample has {} events, and {SAMPLE_EVENTS_MAX} are the most; try the meter on some of them, or on kept \
             events",
            given.len()
        );
        return Err(Refusal::invalid("events", message));
    }
    let mut seen: BTreeSet<(Arc<str>, Arc<str>)> = BTreeSet::new();
    let mut kept = Vec::with_capacity(given.len());
    for (place, read) in given {
        match read {
            Ok(event) => {
                if seen.insert((Arc::clone(&event.source), Arc::clone(&event.id))) {
                    kept.push(event);
                    continue;
                }
                let words = format!("{place} has the source and id of an event before it, which stands");
                told.reason(("duplicate", "id".to_owned()), &event, words);
            }
            Err(refused) => {
                let (source, words) = (String::new(), refused.to_string());
                told.note("unreadable", String::new(), NotCounted { source, id: place, words });
            }
        }
        told.events += 1;
    }
    kept.sort_by(|left, right| left.order_key().cmp(&right.order_key()));
    Ok(kept)
}

/// From the day of the first event to the end of that of the last, where nothing else is asked for.
fn period_of_sample(
    (from, until): (Option<Instant>, Option<Instant>),
    (given, now): (&[UsageEvent], Instant),
    zone: &Zone,
) -> Result<Period, Refusal> {
    let (Some(first), Some(last)) = (given.first(), given.last()) else {
        return period_of((from, until), (now, zone));
    };
    let from = from.unwrap_or_else(|| zone.start_of_day(zone.day_of(first.time)));
    let until = until.unwrap_or_else(|| zone.start_of_day(zone.day_of(last.time).plus_days(1)));
    Period::new(from, until).map_err(|refused| Refusal::invalid("until", refused))
}

/// Both versions' quantities, by dimension values and windows.
fn compared(tried: &[Measurement], known: Option<&ByWindow>) -> Vec<TrialGroup> {
    let mut both: BTreeMap<&DimensionValues, (Option<&Measurement>, Option<&Measurement>)> = BTreeMap::new();
    for measurement in tried {
        both.entry(&measurement.dimensions).or_default().0 = Some(measurement);
    }
    for measurement in known.into_iter().flat_map(|known| &known.measured.measurements) {
        both.entry(&measurement.dimensions).or_default().1 = Some(measurement);
    }
    let quantity = |one: Option<&Measurement>| one.map_or(Ratio::ZERO, |one| one.quantity);
    let group =
        |(dimensions, (tried, kept)): (&DimensionValues, (Option<&Measurement>, Option<&Measurement>))| {
            TrialGroup {
                dimensions: dimensions.clone(),
                whole: Compared { tried: quantity(tried), kept: known.map(|_| quantity(kept)) },
                event_count: tried.map_or(0, |tried| tried.event_count),
                windows: windows(tried, kept, known.is_some()),
            }
        };
    both.into_iter().map(group).collect()
}

fn windows(
    tried: Option<&Measurement>,
    kept: Option<&Measurement>,
    is_kept: bool,
) -> Vec<(Period, Compared)> {
    let nothing =
        |window: Period| (window, Compared { tried: Ratio::ZERO, kept: is_kept.then_some(Ratio::ZERO) });
    let mut all: BTreeMap<Instant, (Period, Compared)> = BTreeMap::new();
    for window in tried.into_iter().flat_map(|tried| &tried.windows) {
        let place = all.entry(window.window.start()).or_insert_with(|| nothing(window.window));
        place.1.tried = window.quantity;
    }
    for window in kept.into_iter().flat_map(|kept| &kept.windows) {
        let place = all.entry(window.window.start()).or_insert_with(|| nothing(window.window));
        place.1.kept = Some(window.quantity);
    }
    all.into_values().collect()
}
