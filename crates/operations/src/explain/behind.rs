//! The events behind lines: those of one price and period are read once for all of its lines.
//! Knows which events count, and on which line; must not know words. It decides nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use billing::{Line, LineSubject, LineTrace};
use calendar::{Instant, Period};
use ids::{ChangeId, EnvironmentId, SubscriptionId};
use pricing::{
    Aggregation, DimensionValues, Gauges, MeasureRefused, Meter, Scope, Seen, SetAside, UsageEvent,
};
use usage::{Read, StoredEvent};

use super::{EVENTS_SHOWN, EventName, LineEvents, Metered, Surroundings};
use crate::Operations;
use crate::measuring::{beginnings, is_in};
use crate::refusal::{Code, Failed, Refusal};

/// What lines have alike that are measured of the same events: they differ in their dimensions alone.
type Alike<'a> = (Option<SubscriptionId>, &'a LineSubject, Period, Period, Option<ChangeId>);

/// The events of a page of one line's.
#[derive(Default)]
struct Shown {
    seen: usize,
    names: Vec<EventName>,
}

/// Lines of usage that are alike, each group in order of number.
fn alike<'a>(lines: &[&'a Line]) -> BTreeMap<Alike<'a>, Vec<&'a Line>> {
    let mut groups: BTreeMap<Alike<'a>, Vec<&'a Line>> = BTreeMap::new();
    for line in lines.iter().filter(|line| matches!(line.trace, LineTrace::Usage { .. })) {
        let key = (line.subscription, &line.subject, line.service, line.full, line.overridden);
        groups.entry(key).or_default().push(line);
    }
    groups
}

/// What a change took out of the bill counts no event any more.
fn counts_none(line: &Line) -> bool {
    matches!(line.trace, LineTrace::Usage { event_count: 0, .. })
}

/// Whether what its meters do not take shows only beside the readings before it, as a register's does. What another meter
/// cannot read may count for the next one of the same line.
fn follows(line: &Line, around: &Surroundings) -> bool {
    let registers = |metered: Metered<'_>| {
        metered.meters.iter().any(|meter| matches!(meter.aggregation, Aggregation::Register(_)))
    };
    around.metered(line).is_some_and(registers)
}

impl Operations {
    /// The events behind those lines that are of usage, by number. What no line counts of a price and period stands with
    /// the first of its lines.
    pub(super) fn events_behind(
        &self,
        environment: EnvironmentId,
        lines: &[&Line],
        around: &Surroundings,
    ) -> Result<BTreeMap<u32, LineEvents>, Failed> {
        let (mut found, mut told) = (BTreeMap::new(), BTreeSet::new());
        for ((subscription, subject, service, ..), lines) in alike(lines) {
            let first = lines[0];
            let (aside, mut names) = match around.dropped_of(first) {
                Some(_) => (Vec::new(), BTreeMap::new()),
                None => {
                    let aside = self.set_aside(environment, first, around)?;
                    let hidden = if follows(first, around) { aside.as_slice() } else { &[] };
                    let names = self.event_names(environment, (&lines, hidden), around, (0, EVENTS_SHOWN))?;
                    (aside, names)
                }
            };
            for line in &lines {
                let LineTrace::Usage { event_count, events_hash, .. } = line.trace else { continue };
                let first = match counts_none(line) {
                    true => Vec::new(),
                    false => names.get_mut(&line.dimensions).cloned().unwrap_or_default(),
                };
                let (set_aside, first_set_aside) = (0, Vec::new());
                let events =
                    LineEvents { count: event_count, hash: events_hash, first, set_aside, first_set_aside };
                found.insert(line.number, events);
            }
            if let Some(events) = found.get_mut(&first.number)
                && told.insert((subscription, subject, service))
            {
                events.set_aside = u64::try_from(aside.len()).unwrap_or(u64::MAX);
                events.first_set_aside = aside.into_iter().take(EVENTS_SHOWN).collect();
            }
        }
        Ok(found)
    }

    /// Those of one line, after some.
    pub(super) fn event_names_of(
        &self,
        environment: EnvironmentId,
        line: &Line,
        around: &Surroundings,
        page: (usize, usize),
    ) -> Result<Vec<EventName>, Failed> {
        let aside = match follows(line, around) && !counts_none(line) {
            true => self.set_aside(environment, line, around)?,
            false => Vec::new(),
        };
        let mut names = self.event_names(environment, (&[line], &aside), around, page)?;
        Ok(names.remove(&line.dimensions).unwrap_or_default())
    }

    /// The events of lines that are alike, by the lines' dimensions: of each so many after some.
    fn event_names<'a>(
        &self,
        environment: EnvironmentId,
        (lines, aside): (&[&'a Line], &[SetAside]),
        around: &Surroundings,
        (skip, limit): (usize, usize),
    ) -> Result<BTreeMap<&'a DimensionValues, Vec<EventName>>, Failed> {
        let first = lines[0];
        let Some(Metered { price, plan, meters }) = around.metered(first) else { return Ok(BTreeMap::new()) };
        let counting = lines.iter().filter(|line| !counts_none(line));
        let mut shown: BTreeMap<&DimensionValues, Shown> =
            counting.map(|line| (&line.dimensions, Shown::default())).collect();
        let mut unfilled = if limit == 0 { 0 } else { shown.len() };
        if unfilled == 0 {
            return Ok(BTreeMap::new());
        }
        let scope = Scope { period: first.service, full: first.full, zone: around.zone_of(first) };
        let aside: BTreeSet<(&str, &str)> =
            aside.iter().map(|one| (one.source.as_str(), one.id.as_str())).collect();
        let from = Some(first.service.start());
        self.events_for(environment, (first, &meters, from), around, &mut |stored| {
            if aside.contains(&(&*stored.event.source, &*stored.event.id)) {
                return ControlFlow::Continue(());
            }
            // One event measured by itself says whether it counts, and on which line.
            let measured = pricing::measure_all(price, &plan.meters, &scope, [&stored.event]);
            let measured = measured.map(|measured| measured.measurements).unwrap_or_default();
            for one in measured.iter().filter(|one| one.event_count > 0) {
                let Some(of_line) = shown.get_mut(&one.dimensions) else { continue };
                of_line.seen += 1;
                if of_line.seen > skip && of_line.names.len() < limit {
                    of_line.names.push(EventName::of(stored));
                    unfilled -= usize::from(of_line.names.len() == limit);
                }
            }
            if unfilled == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        Ok(shown.into_iter().map(|(dimensions, shown)| (dimensions, shown.names)).collect())
    }

    /// The events of a line's price and period that its meter could not read.
    fn set_aside(
        &self,
        environment: EnvironmentId,
        line: &Line,
        around: &Surroundings,
    ) -> Result<Vec<SetAside>, Failed> {
        let Some(Metered { price, plan, meters }) = around.metered(line) else { return Ok(Vec::new()) };
        let history = meters.iter().any(|meter| meter.needs_history());
        let from = match history {
            true => self.plane.floor(environment)?.map(|floor| floor.before),
            false => Some(line.service.start()),
        };
        let scope = Scope { period: line.service, full: line.full, zone: around.zone_of(line) };
        let begins = beginnings(around.stays_of(line));
        let seen = Seen { begins: &begins, ..Seen::whole(&scope) };
        let refusal = |refused: MeasureRefused| Refusal::new(Code::BillRefused, refused);
        let mut gauges = Gauges::of(price, &plan.meters, seen).map_err(refusal)?;
        let mut refused = None;
        self.events_for(environment, (line, &meters, from), around, &mut |stored| {
            refused = gauges.read(&stored.event).err();
            if refused.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        let measured = refused.map_or_else(|| gauges.finish(), Err).map_err(refusal)?;
        Ok(measured.set_aside)
    }

    /// Visits the events that were the subscription's from an instant to the end of a line's period, of the types
    /// its meters select.
    fn events_for(
        &self,
        environment: EnvironmentId,
        (line, meters, from): (&Line, &[&Meter], Option<Instant>),
        around: &Surroundings,
        each: &mut dyn FnMut(&StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), Failed> {
        let stays = around.stays_of(line);
        if stays.is_empty() {
            return Ok(());
        }
        let subjects: Vec<&str> = stays.iter().map(|stay| stay.subject.as_str()).collect();
        // Several types are read together, so that the events come in order.
        let is_read = |event: &UsageEvent| meters.iter().any(|meter| *meter.event_type == *event.event_type);
        let only = meters.first().map(|meter| meter.event_type.as_str());
        let read = Read {
            subjects: &subjects,
            event_type: only.filter(|only| meters.iter().all(|meter| meter.event_type == *only)),
            from,
            to: Some(line.service.end()),
            ..Read::all(around.watermark)
        };
        self.plane.read(environment, &read, &mut |stored| match is_read(&stored.event)
            && is_in(stays, &stored.event)
        {
            true => each(stored),
            false => ControlFlow::Continue(()),
        })?;
        Ok(())
    }
}
