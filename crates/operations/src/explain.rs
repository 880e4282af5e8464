//! Explaining a document: each line from what was measured to its amount, each tax, each total, in words.
//!
//! Knows frozen content, prices and the events behind a line; must not know how words are laid out on paper
//! or on a screen. It decides nothing: the numbers are those that were frozen at issue.

mod behind;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use billing::{Change, Line, LineKind, LineSubject, LineTrace, PoolTrace, SubscriptionFacts};
use calendar::{Instant, Period, Share, Zone};
use ids::{ChangeId, EnvironmentId, InvoiceId, SubscriptionId};
use money::{Decimal, Money, Rounding};
use pricing::words::{number, rounding_words};
use pricing::{DimensionValues, Meter, PlanVersion, Price, SetAside, Terms};
use records::Issued;
use store::read::DocumentRow;
use store::retention::{self, DropRow};
use store::{Reader, catalog, documents, gather, parties, subjects, subscriptions};
use usage::{Position, StoredEvent};

use crate::credit_words::{self, Grants};
use crate::measuring::{Stay, stays};
use crate::refusal::{Failed, Refusal};
use crate::{Operations, discount_words};

/// Events of a line that an explanation names.
pub const EVENTS_SHOWN: usize = 5;
/// Most events of one page.
pub const EVENTS_PER_PAGE_MAX: usize = 1_000;

/// Which lines of a document are to be explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinesAsked {
    /// All, with the taxes and totals of the document.
    All,
    /// One, by its number.
    One(u32),
    /// So many at most after a number; the first page begins after 0. Taxes and totals stand on the last page.
    Page {
        /// The number of the last line of the page before.
        after: u32,
        /// How many lines at most.
        limit: usize,
    },
}

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
    /// The number of the last of them, where a page is asked for and another one follows.
    pub next: Option<u32>,
    /// Each tax with its reason, in words; for a whole document, and on the last page of one.
    pub taxes: Vec<String>,
    /// The totals, in words; likewise.
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
        self.explain_lines(environment, name, line.map_or(LinesAsked::All, LinesAsked::One))
    }

    /// The same of any of its lines. However many are asked for, the events of a price and period are read once.
    ///
    /// # Errors
    /// As [`Operations::explain`].
    pub fn explain_lines(
        &self,
        environment: EnvironmentId,
        name: &str,
        asked: LinesAsked,
    ) -> Result<Explanation, Failed> {
        let (document, issued) = self.issued(environment, name)?;
        let all = &issued.document.lines;
        let (chosen, next) = asked.of(all);
        if let (LinesAsked::One(line), true) = (asked, chosen.is_empty()) {
            return Err(no_line(&document.number, line, all.len()).into());
        }
        let around = self.surroundings(environment, (&document, &issued), &chosen)?;
        let mut behind = self.events_behind(environment, &chosen, &around)?;
        let explained = |line: &&Line| explain_line(line, behind.remove(&line.number), &issued, &around);
        let lines = chosen.iter().map(explained).collect();
        let is_end = next.is_none() && !matches!(asked, LinesAsked::One(_));
        let taxes = if is_end { issued.document.taxes.iter().map(tax_words).collect() } else { Vec::new() };
        let totals = if is_end { credit_words::sums(&issued.document) } else { Ok(Vec::new()) };
        let totals = totals.map_err(crate::credits::too_much)?;
        let usage_watermark = around.watermark.number();
        Ok(Explanation { document, usage_watermark, zone: around.zone, lines, next, taxes, totals, issued })
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
        let (document, issued) = self.issued(environment, name)?;
        let lines = &issued.document.lines;
        let found = lines.iter().find(|one| one.number == line);
        let found = found.ok_or_else(|| no_line(&document.number, line, lines.len()))?;
        let around = self.surroundings(environment, (&document, &issued), &[found])?;
        self.event_names_of(environment, found, &around, (skip, limit.min(EVENTS_PER_PAGE_MAX)))
    }

    fn issued(&self, environment: EnvironmentId, name: &str) -> Result<(DocumentRow, Issued), Failed> {
        let (document, content) = self.document(environment, name)?;
        let issued = records::document::decode(&content).map_err(|mistakes| Failed::Damaged {
            what: document.number.clone(),
            message: mistakes.to_string(),
        })?;
        Ok((document, issued))
    }

    /// What some lines of a document need.
    fn surroundings(
        &self,
        environment: EnvironmentId,
        (document, issued): (&DocumentRow, &Issued),
        lines: &[&Line],
    ) -> Result<Surroundings, Failed> {
        Ok(self.store.read(|reader| {
            let mut behind = BTreeMap::new();
            let mut numbers = BTreeMap::new();
            for line in lines {
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
            let watermark = Position::new(documents::usage_watermark(reader, environment, document.id)?);
            let zone = zone_of(reader, environment, (document, issued))?;
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
}

impl LinesAsked {
    /// Those of a document, whose lines are in order of their numbers; and the last one, where a page goes on after it.
    fn of(self, lines: &[Line]) -> (Vec<&Line>, Option<u32>) {
        match self {
            LinesAsked::All => (lines.iter().collect(), None),
            LinesAsked::One(number) => (lines.iter().filter(|line| line.number == number).collect(), None),
            LinesAsked::Page { after, limit } => {
                let rest = || lines.iter().filter(|line| line.number > after);
                let page: Vec<&Line> = rest().take(limit).collect();
                let goes_on = rest().nth(limit).is_some();
                let next = page.last().map(|line| line.number).filter(|_| goes_on);
                (page, next)
            }
        }
    }
}

/// The zone of a document: of its first subscription that is known, else of its seller.
fn zone_of(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    (document, issued): (&DocumentRow, &Issued),
) -> Result<Zone, store::Fault> {
    let first = issued.document.lines.iter().filter_map(|line| line.subscription).min();
    let row = match first {
        Some(first) => subscriptions::subscription(reader, environment, first)?,
        None => None,
    };
    match row {
        Some(row) => Ok(row.zone),
        None => Ok(parties::seller(reader, environment, document.seller)?
            .map_or_else(Zone::utc, |seller| seller.zone)),
    }
}

fn explain_line(
    line: &Line,
    events: Option<LineEvents>,
    issued: &Issued,
    around: &Surroundings,
) -> ExplainedLine {
    let priced = around.price_of(line);
    let plan = priced.map(|(plan, _)| (plan.plan.to_string(), plan.version));
    let mut words = words_of(line, priced, around);
    words.extend(around.grants.paid(line));
    words.extend(carved_words(line, &issued.document));
    words.extend(around.dropped_of(line).map(dropped_words));
    if line.refund {
        words.push("what no open invoice takes of it is to be paid out".to_owned());
    }
    let earlier = earlier_words(line, issued, around);
    let later = around.later.get(&line.number).cloned().unwrap_or_default();
    ExplainedLine { line: line.clone(), plan, words, earlier, later, events }
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

/// Who used what of a pool.
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
    for line in store::billed::lines_extending(reader, environment, document)? {
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
