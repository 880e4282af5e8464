//! Explaining a document: each line from what was measured to its amount, each tax, each total, in words.
//!
//! Knows frozen content, prices and the events behind a line; must not know how words are laid out on paper
//! or on a screen. It decides nothing: the numbers are those that were frozen at issue.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::Arc;

use billing::{Change, Line, LineKind, LineSubject, LineTrace, PoolTrace, SubscriptionFacts};
use calendar::{Instant, Period, Share, Zone};
use ids::{ChangeId, EnvironmentId, InvoiceId, SubscriptionId};
use money::{Decimal, Money, Rounding};
use pricing::words::{number, rounding_words};
use pricing::{
    Aggregation, DimensionValues, Gauges, MeasureRefused, Meter, PlanVersion, Price, Scope, Seen, SetAside,
    Terms, UsageEvent,
};
use records::Issued;
use store::read::DocumentRow;
use store::retention::{self, DropRow};
use store::{Reader, catalog, documents, gather, parties, subjects, subscriptions};
use usage::{Position, Read, StoredEvent};

use crate::credit_words::{self, Grants};
use crate::measuring::{Stay, beginnings, is_in, stays};
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, discount_words};

/// Events of a line that an explanation names.
pub const EVENTS_SHOWN: usize = 5;
/// Most events of one page.
pub const EVENTS_PER_PAGE_MAX: usize = 1_000;

/// A document explained.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// How it stands.
    pub document: DocumentRow,
    /// What was frozen at issue.
    pub issued: Issued,
    /// The usage position up to which events counted.
    pub usage_watermark: u64,
    /// The zone of its periods.
    pub zone: Zone,
    /// The lines asked for.
    pub lines: Vec<ExplainedLine>,
    /// Each tax with its reason, in words; for a whole document.
    pub taxes: Vec<String>,
    /// The totals, in words; for a whole document.
    pub totals: Vec<String>,
}

/// A line explained.
#[derive(Debug, Clone)]
pub struct ExplainedLine {
    /// The line as frozen.
    pub line: Line,
    /// The plan and version its price belongs to.
    pub plan: Option<(String, u32)>,
    /// From quantity to amount, a row a step; then which prepaid credits paid it.
    pub words: Vec<String>,
    /// What it says about an earlier line, with that line's printed number.
    pub earlier: Option<String>,
    /// What later documents credited of it, with their printed numbers, and why where a person did.
    pub later: Vec<String>,
    /// The events behind it.
    pub events: Option<LineEvents>,
}

/// The events behind a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineEvents {
    /// How many.
    pub count: u64,
    /// Over identity, time, value and dimensions of each, in order of time, source and id; of registers those of
    /// one instant in the order in which they are read, and the reading that the first is measured from.
    pub hash: [u8; 32],
    /// The first of them.
    pub first: Vec<EventName>,
    /// How many more of its price and period the meter could not read. They stand with the first line of a
    /// price and period, as they belong to no line.
    pub set_aside: u64,
    /// The first of those, each with why.
    pub first_set_aside: Vec<SetAside>,
}

/// An event by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventName {
    /// Who sent it.
    pub source: String,
    /// Its id there.
    pub id: String,
    /// Whom it is about.
    pub subject: String,
    /// When it happened.
    pub time: Instant,
    /// Its place in the event plane.
    pub position: u64,
}

impl EventName {
    /// The name of an event as kept.
    pub fn of(stored: &StoredEvent) -> EventName {
        let event = &stored.event;
        EventName {
            source: event.source.to_string(),
            id: event.id.to_string(),
            subject: event.subject.to_string(),
            time: event.time,
            position: stored.position.number(),
        }
    }
}

/// What explaining needs beside the frozen content.
struct Surroundings {
    /// What stands behind the lines, by subscription.
    behind: BTreeMap<SubscriptionId, Behind>,
    /// Of lines of no subscription.
    zone: Zone,
    watermark: Position,
    numbers: BTreeMap<InvoiceId, String>,
    /// What later documents credited of each line, in words.
    later: BTreeMap<u32, Vec<String>>,
    /// The credits that paid its lines.
    grants: Grants,
    /// What was dropped of the events.
    dropped: Option<DropRow>,
}

/// What stands behind the lines of one subscription.
struct Behind {
    facts: SubscriptionFacts,
    stays: Vec<Stay>,
}

impl Operations {
    /// Explains a document, by id or printed number; one line of it, or all.
    ///
    /// # Errors
    /// Refused when there is no such document or line; a fault.
    pub fn explain(
        &self,
        environment: EnvironmentId,
        name: &str,
        line: Option<u32>,
    ) -> Result<Explanation, Failed> {
        let (document, issued, around) = self.explained(environment, name)?;
        let mut lines = Vec::new();
        let mut measured = BTreeSet::new();
        for one in issued.document.lines.iter().filter(|one| line.is_none_or(|line| line == one.number)) {
            let mut explained = self.explain_line(environment, one, &issued, &around)?;
            if let Some(events) = &mut explained.events
                && measured.insert((&one.subject, one.service))
                && around.dropped_of(one).is_none()
            {
                let aside = self.set_aside(environment, one, &around)?;
                events.set_aside = u64::try_from(aside.len()).unwrap_or(u64::MAX);
                events.first_set_aside = aside.into_iter().take(EVENTS_SHOWN).collect();
            }
            lines.push(explained);
        }
        if let (Some(line), true) = (line, lines.is_empty()) {
            return Err(no_line(&document.number, line, issued.document.lines.len()).into());
        }
        let whole = line.is_none();
        let taxes = if whole { issued.document.taxes.iter().map(tax_words).collect() } else { Vec::new() };
        let totals = if whole { credit_words::sums(&issued.document) } else { Ok(Vec::new()) };
        let totals = totals.map_err(crate::credits::too_much)?;
        let usage_watermark = around.watermark.number();
        Ok(Explanation { document, issued, usage_watermark, zone: around.zone, lines, taxes, totals })
    }

    /// The events that a line was billed over, after those already seen, in order of time, source and id.
    ///
    /// # Errors
    /// As [`Operations::explain`]; a line of time has no events.
    pub fn events_of_line(
        &self,
        environment: EnvironmentId,
        (name, line): (&str, u32),
        (skip, limit): (usize, usize),
    ) -> Result<Vec<EventName>, Failed> {
        let (document, issued, around) = self.explained(environment, name)?;
        let lines = &issued.document.lines;
        let found = lines.iter().find(|one| one.number == line);
        let found = found.ok_or_else(|| no_line(&document.number, line, lines.len()))?;
        self.event_names(environment, found, &around, (skip, limit.min(EVENTS_PER_PAGE_MAX)))
    }

    fn explained(
        &self,
        environment: EnvironmentId,
        name: &str,
    ) -> Result<(DocumentRow, Issued, Surroundings), Failed> {
        let (document, content) = self.document(environment, name)?;
        let issued = records::document::decode(&content).map_err(|mistakes| Failed::Damaged {
            what: document.number.clone(),
            message: mistakes.to_string(),
        })?;
        let around = self.surroundings(environment, &document, &issued)?;
        Ok((document, issued, around))
    }

    fn surroundings(
        &self,
        environment: EnvironmentId,
        document: &DocumentRow,
        issued: &Issued,
    ) -> Result<Surroundings, Failed> {
        Ok(self.store.read(|reader| {
            let mut behind = BTreeMap::new();
            let mut numbers = BTreeMap::new();
            for line in &issued.document.lines {
                if let Some(id) = line.subscription
                    && !behind.contains_key(&id)
                {
                    behind.extend(self.behind(reader, environment, id)?.map(|found| (id, found)));
                }
                if let Some(known) = line.subscription.and_then(|id| behind.get_mut(&id)) {
                    known.know_plan(reader, environment, line)?;
                }
                if let Some(earlier) = line.extends
                    && !numbers.contains_key(&earlier.document)
                {
                    let row = documents::document(reader, environment, earlier.document)?;
                    numbers.extend(row.map(|row| (earlier.document, row.number)));
                }
            }
            let watermark = documents::usage_watermark(reader, environment, document.id)?;
            let first = behind.values().next().map(|known: &Behind| known.facts.zone.clone());
            let zone = match first {
                Some(zone) => zone,
                None => parties::seller(reader, environment, document.seller)?
                    .map_or_else(Zone::utc, |seller| seller.zone),
            };
            let watermark = Position::new(watermark);
            let later = later_words(reader, environment, document.id)?;
            let grants = Grants::of(reader, environment, &issued.document)?;
            let dropped = retention::latest_drop(reader, environment)?;
            Ok::<_, store::Fault>(Surroundings { behind, zone, watermark, numbers, later, grants, dropped })
        })?)
    }

    /// What stands behind the lines of a subscription, as it is now.
    fn behind(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        id: SubscriptionId,
    ) -> Result<Option<Behind>, store::Fault> {
        let Some(row) = subscriptions::subscription(reader, environment, id)? else { return Ok(None) };
        let facts = gather::unbilled_facts(reader, self.store.caches(), environment, &row)?;
        let assignments = subjects::assignments_of_customer(reader, environment, row.customer)?;
        let stays = stays(&assignments, &row);
        Ok(Some(Behind { facts, stays }))
    }

    fn explain_line(
        &self,
        environment: EnvironmentId,
        line: &Line,
        issued: &Issued,
        around: &Surroundings,
    ) -> Result<ExplainedLine, Failed> {
        let priced = around.price_of(line);
        let plan = priced.map(|(plan, _)| (plan.plan.to_string(), plan.version));
        let events = match &line.trace {
            LineTrace::Usage { event_count, events_hash, .. } => Some(LineEvents {
                count: *event_count,
                hash: *events_hash,
                first: match around.dropped_of(line) {
                    None => self.event_names(environment, line, around, (0, EVENTS_SHOWN))?,
                    Some(_) => Vec::new(),
                },
                set_aside: 0,
                first_set_aside: Vec::new(),
            }),
            _ => None,
        };
        let mut words = words_of(line, priced, around);
        words.extend(around.grants.paid(line));
        words.extend(carved_words(line, &issued.document));
        words.extend(around.dropped_of(line).map(dropped_words));
        if line.refund {
            words.push("what no open invoice takes of it is to be paid out".to_owned());
        }
        let earlier = earlier_words(line, issued, around);
        let later = around.later.get(&line.number).cloned().unwrap_or_default();
        Ok(ExplainedLine { line: line.clone(), plan, words, earlier, later, events })
    }

    fn event_names(
        &self,
        environment: EnvironmentId,
        line: &Line,
        around: &Surroundings,
        (skip, limit): (usize, usize),
    ) -> Result<Vec<EventName>, Failed> {
        let mut names = Vec::new();
        let Some(Metered { price, plan, meters }) = around.metered(line) else { return Ok(names) };
        // What a change took out of the bill counts no event any more.
        let counts_none = matches!(line.trace, LineTrace::Usage { event_count: 0, .. });
        if limit == 0 || counts_none {
            return Ok(names);
        }
        let scope = Scope { period: line.service, full: line.full, zone: around.zone_of(line) };
        // What a register does not take shows only beside the readings before it.
        let follows = meters.iter().any(|meter| matches!(meter.aggregation, Aggregation::Register(_)));
        let aside = if follows { self.set_aside(environment, line, around)? } else { Vec::new() };
        let aside: BTreeSet<(&str, &str)> =
            aside.iter().map(|one| (one.source.as_str(), one.id.as_str())).collect();
        let mut seen = 0;
        let from = Some(line.service.start());
        self.events_for(environment, (line, &meters, from), around, &mut |stored| {
            if aside.contains(&(&*stored.event.source, &*stored.event.id)) {
                return ControlFlow::Continue(());
            }
            // One event measured by itself says whether it counts, and on which line.
            let measured = pricing::measure_all(price, &plan.meters, &scope, [&stored.event]);
            let counts = measured.is_ok_and(|measured| {
                let mine = |one: &&pricing::Measurement| one.dimensions == line.dimensions;
                measured.measurements.iter().find(mine).is_some_and(|one| one.event_count > 0)
            });
            if counts {
                seen += 1;
                if seen > skip {
                    names.push(EventName::of(stored));
                }
            }
            if names.len() >= limit { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        Ok(names)
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

/// A price of a line with the meters that it reads.
struct Metered<'a> {
    price: &'a Price,
    plan: &'a PlanVersion,
    meters: Vec<&'a Meter>,
}

impl Behind {
    /// A plan version that the timeline no longer names, because the fact was withdrawn.
    fn know_plan(
        &mut self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        line: &Line,
    ) -> Result<(), store::Fault> {
        if let LineSubject::Price(price) = &line.subject
            && !self.facts.plans.contains_key(&price.plan_version)
        {
            let plan = catalog::plan_record(reader, environment, price.plan_version)?;
            self.facts.plans.extend(plan.map(|plan| (price.plan_version, Arc::new(plan))));
        }
        Ok(())
    }

    /// The price of its own that a fact set.
    fn own_price(&self, fact: ChangeId) -> Option<&Price> {
        self.facts.timeline.facts().iter().find(|known| known.id == fact).and_then(|known| {
            match &known.change {
                Change::OverridePrice { with, .. } => with.as_deref(),
                _ => None,
            }
        })
    }
}

impl Surroundings {
    /// The drop that took events of a line's period, if one did.
    fn dropped_of(&self, line: &Line) -> Option<&DropRow> {
        let is_usage = matches!(line.trace, LineTrace::Usage { .. });
        self.dropped.as_ref().filter(|row| is_usage && line.service.start() < row.before)
    }

    fn of(&self, line: &Line) -> Option<&Behind> {
        line.subscription.and_then(|id| self.behind.get(&id))
    }

    fn stays_of(&self, line: &Line) -> &[Stay] {
        self.of(line).map(|behind| behind.stays.as_slice()).unwrap_or_default()
    }

    fn zone_of(&self, line: &Line) -> &Zone {
        self.of(line).map_or(&self.zone, |behind| &behind.facts.zone)
    }

    fn metered(&self, line: &Line) -> Option<Metered<'_>> {
        let (plan, price) = self.price_of(line)?;
        let meters: Option<Vec<&Meter>> =
            price.meter_keys().into_iter().map(|key| plan.meters.get(key)).collect();
        Some(Metered { price, plan, meters: meters.filter(|meters| !meters.is_empty())? })
    }

    fn price_of(&self, line: &Line) -> Option<(&PlanVersion, &Price)> {
        let LineSubject::Price(subject) = &line.subject else { return None };
        let behind = self.of(line)?;
        let plan = behind.facts.plans.get(&subject.plan_version)?;
        let own = line.overridden.and_then(|fact| behind.own_price(fact));
        Some((plan, own.or_else(|| plan.price(&subject.price))?))
    }
}

pub(crate) fn no_line(number: &str, line: u32, lines: usize) -> Refusal {
    Refusal::invalid("line", format!("{number} has the lines 1 to {lines} and no line {line}"))
}

/// The rows from what was measured to the line's amount.
fn words_of(line: &Line, priced: Option<(&PlanVersion, &Price)>, around: &Surroundings) -> Vec<String> {
    let mut rows = Vec::new();
    if !line.dimensions.is_empty() {
        rows.push(format!("for {}", dimension_words(&line.dimensions)));
    }
    match &line.trace {
        LineTrace::Share { rated, full_amount, from, to, rounding } => {
            rated_words(priced, line, (rated, around), &mut rows);
            rows.push(format!(
                "a full period, {}: {}",
                period_words(line.full, around.zone_of(line)),
                number(*full_amount)
            ));
            share_words(line, *full_amount, (*from, *to, *rounding), &mut rows);
            rows.extend(discount_words::down_to_amount(line));
        }
        LineTrace::Days { rated, exact, exact_before, rounding } => {
            rated_words(priced, line, (rated, around), &mut rows);
            days_words(line, (*exact, *exact_before), *rounding, &mut rows);
            rows.extend(discount_words::down_to_amount(line));
        }
        LineTrace::Usage { rated, exact, rounded, over_maximum, billed_before, rounding, pool, .. } => {
            rows.extend(pool.as_ref().map(|pool| pool_words(pool)));
            rated_words(priced, line, (rated, around), &mut rows);
            rows.push(format!("exact amount: {}", number(*exact)));
            let whole = pool.as_ref().map_or(*rounded, |pool| pool.amount);
            rows.push(format!("{}: {whole}", rounding_words(*rounding)));
            rows.extend(pool.as_ref().map(|pool| part_words(pool, *rounded)));
            rows.extend(discount_words::taken_off(line));
            if !over_maximum.is_zero() {
                let of_pool = if pool.is_some() { ", its part of what the pool is above it" } else { "" };
                rows.push(format!("less {over_maximum} above the maximum{of_pool}"));
            }
            if !billed_before.is_zero() || line.extends.is_some() {
                rows.push(format!("less {billed_before} billed before for the same period: {}", line.amount));
            }
        }
        LineTrace::Minimum { minimum, counted, billed_before, pool } => {
            rows.extend(pool.as_ref().map(|pool| pool_words(pool)));
            rows.push(format!("the minimum of this period is {minimum}"));
            rows.push(format!("its lines come to {counted}"));
            if let Some(pool) = pool {
                let part = line.amount.checked_add(*billed_before).unwrap_or(line.amount);
                rows.push(part_words(pool, part));
            }
            if !billed_before.is_zero() {
                rows.push(format!("less {billed_before} billed before towards it"));
            }
            rows.push(format!("what is missing: {}", line.amount));
        }
        LineTrace::Commitment { committed, counted, overage_factor, billed_before } => {
            rows.push(format!("committed for this span: {committed}"));
            rows.push(format!("its lines come to {counted}"));
            if *overage_factor != Decimal::ONE {
                rows.push(format!("what is spent beyond it counts {overage_factor} times"));
            }
            if !billed_before.is_zero() {
                rows.push(format!("less {billed_before} billed before towards it"));
            }
            rows.push(format!("what is missing: {}", line.amount));
        }
        LineTrace::Concession { of, taken_before } => {
            rows.push(format!("the line it credits came to {of}"));
            if !taken_before.is_zero() {
                rows.push(format!("{taken_before} of it were credited before"));
            }
            rows.push(format!("conceded by a person, and never billed again: {}", line.amount));
        }
        LineTrace::Cancellation { of } => {
            rows.push(format!("the line it cancels came to {of}, and is open to be billed again"));
        }
        LineTrace::Purchase { face_value } => {
            rows.push(format!("credits worth {face_value} for {}", line.amount));
        }
        LineTrace::OneOff { exact, rounding } => {
            rows.push(format!("{} × its price = {}", number(line.quantity), number(*exact)));
            rows.push(format!("{}: {}", rounding_words(*rounding), line.amount));
        }
    }
    rows.extend(discount_words::off_document(line));
    rows
}

/// Who used what of a pool.
fn dropped_words(row: &DropRow) -> String {
    let DropRow { before, begun_at, .. } = row;
    format!(
        "usage before {before} was dropped by retention on {begun_at}, so that its events are not there any more; the \
         line keeps what was measured of them"
    )
}

/// What of a line whose price includes tax is tax.
fn carved_words(line: &Line, document: &billing::Document) -> Option<String> {
    let carved = document.has_tax_in(line) && !line.tax.is_zero();
    // What does not fit is told by the document alone.
    let net = document.net_of(line).ok().filter(|_| carved)?;
    Some(format!("its price includes tax: {net} + {}", line.tax))
}

fn pool_words(pool: &PoolTrace) -> String {
    format!(
        "pooled by contract {}: {} parts used {} together, this one {}; they are rated as one",
        pool.contract,
        pool.members,
        number(pool.of_all),
        number(pool.quantity)
    )
}

/// A line's part of what its pool came to.
fn part_words(pool: &PoolTrace, part: Money) -> String {
    let (own, all) = (number(pool.quantity), number(pool.of_all));
    format!("shared by quantity, {own} of {all} have {part} of {}", pool.amount)
}

fn rated_words(
    priced: Option<(&PlanVersion, &Price)>,
    line: &Line,
    (trace, around): (&pricing::RatingTrace, &Surroundings),
    rows: &mut Vec<String>,
) {
    let Some((plan, price)) = priced else { return };
    let meter = price.meter_key().and_then(|key| plan.meters.get(key));
    let by = price.proration.share_by;
    let share = match line.trace {
        LineTrace::Usage { pool: Some(ref pool), .. } => pool.share,
        LineTrace::Usage { .. } => calendar::share_of(by, line.full, line.service, around.zone_of(line)),
        _ => Share::ONE,
    };
    let terms =
        Terms { currency: line.amount.currency(), rounding: Rounding::HalfAwayFromZero, share, ended: true };
    rows.extend(pricing::explain_trace(price, meter, &terms, &line.dimensions, trace));
}

/// The share of the period as a fraction, and its one rounding.
fn share_words(
    line: &Line,
    full_amount: money::Ratio,
    (from, to, rounding): (Share, Share, Rounding),
    rows: &mut Vec<String>,
) {
    let amount = discount_words::before_discounts(line);
    let taken_back = if line.kind == LineKind::Credit { ", taken back" } else { "" };
    if from.is_zero() && to.is_one() {
        rows.push(format!("the whole period{taken_back}, {}: {}", rounding_words(rounding), amount));
        return;
    }
    let part = to.minus(from).map_or_else(|_| format!("{to} − {from}"), |part| part.to_string());
    rows.push(format!("this part is {part} of the period{taken_back}"));
    if from.is_zero() {
        rows.push(format!("{} × {to}, {}: {}", number(full_amount), rounding_words(rounding), amount));
    } else {
        rows.push(format!(
            "{} × {to} less {} × {from}, each {}: {}",
            number(full_amount),
            number(full_amount),
            rounding_words(rounding),
            amount
        ));
    }
}

fn days_words(
    line: &Line,
    (exact, before): (money::Ratio, money::Ratio),
    rounding: Rounding,
    rows: &mut Vec<String>,
) {
    let amount = discount_words::before_discounts(line);
    if before.is_zero() {
        rows.push(format!("exact amount: {}", number(exact)));
        rows.push(format!("{}: {}", rounding_words(rounding), amount));
    } else {
        rows.push(format!(
            "exact amount up to its end {} less up to its start {}, each {}: {}",
            number(exact),
            number(before),
            rounding_words(rounding),
            amount
        ));
    }
}

fn earlier_words(line: &Line, issued: &Issued, around: &Surroundings) -> Option<String> {
    let earlier = line.extends?;
    let number = if earlier.document == issued.document.id {
        issued.number.clone().unwrap_or_else(|| "this document".to_owned())
    } else {
        around.numbers.get(&earlier.document).cloned().unwrap_or_else(|| earlier.document.to_string())
    };
    let verb = match line.kind {
        LineKind::Credit => "takes back part of",
        LineKind::Concession => "concedes part of",
        LineKind::Cancellation => "cancels",
        LineKind::Recurring
        | LineKind::Usage
        | LineKind::Minimum
        | LineKind::OneOff
        | LineKind::Commitment
        | LineKind::Purchase => "bills further for",
    };
    Some(format!("{verb} line {} of {number}", earlier.line))
}

/// What later documents credited of each line of a document.
fn later_words(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<BTreeMap<u32, Vec<String>>, store::Fault> {
    let mut words: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let mut notes: BTreeMap<InvoiceId, LaterNote> = BTreeMap::new();
    for line in store::billed::lines_about(reader, environment, document)? {
        let Some(earlier) = line.extends.filter(|_| line.amount.is_negative()) else { continue };
        let Ok(credited) = line.amount.checked_neg() else { continue };
        if earlier.document != document || line.at.document == document {
            continue;
        }
        let note = match notes.entry(line.at.document) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                let kind = line.kind;
                place.insert(LaterNote::of(reader, environment, line.at.document, kind)?)
            }
        };
        let number = &note.number;
        words.entry(earlier.line).or_default().push(match &note.reason {
            Some(reason) if line.kind == LineKind::Cancellation => {
                format!("it is void, cancelled on {number}: {reason}")
            }
            Some(reason) => format!("{credited} of it were conceded on {number}: {reason}"),
            None => format!("{credited} of it were taken back on {number}"),
        });
    }
    Ok(words)
}

/// A later document that credits lines of this one, read once.
struct LaterNote {
    number: String,
    /// Why a person conceded what it credits; the engine's own says nothing.
    reason: Option<String>,
}

impl LaterNote {
    fn of(
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        id: InvoiceId,
        kind: LineKind,
    ) -> Result<LaterNote, store::Fault> {
        let row = documents::document(reader, environment, id)?;
        let number = row.map_or_else(|| id.to_string(), |row| row.number);
        let by_hand = matches!(kind, LineKind::Concession | LineKind::Cancellation);
        let content = if by_hand { documents::content(reader, environment, id)? } else { None };
        let issued = content.and_then(|content| records::document::decode(&content).ok());
        let reason = issued.and_then(|issued| issued.document.reason().map(str::to_owned));
        Ok(LaterNote { number, reason })
    }
}

fn dimension_words(dimensions: &DimensionValues) -> String {
    let words: Vec<String> = dimensions.iter().map(|(name, value)| format!("{name} {value}")).collect();
    words.join(", ")
}

/// A period on its wall clock.
fn period_words(period: Period, zone: &Zone) -> String {
    format!("{} to {}", zone.civil(period.start()), zone.civil(period.end()))
}

fn tax_words(group: &billing::TaxGroup) -> String {
    let answer = &group.answer;
    let (rate, name) = (answer.rate, answer.name.replace('_', " "));
    let mut words = match group.gross() {
        // The customer's price, carved into what is the seller's and what is not.
        Ok(gross) if answer.included && !rate.is_zero() => {
            format!("{name} {rate} % included in {gross}: {} + {}. ", group.net, group.tax)
        }
        _ => format!("{name} {rate} % on {}: {}. ", group.net, group.tax),
    };
    // What does not fit is told by the tax alone.
    let parts = group.parts().unwrap_or_default();
    if parts.len() > 1 {
        let each = parts.iter().map(|(part, amount)| format!("{} {} % is {amount}", part.name, part.rate));
        words += &format!("Of it {}. ", each.collect::<Vec<_>>().join(" and "));
    }
    words += &answer.reason;
    if answer.more.as_ref().is_some_and(|more| more.is_provisional) {
        words += " That is provisional.";
    }
    words
}
