//! Usage: what each cell's measurements owe, less what was billed of it.
//! Knows measurements, late policies and minimums; must not know events, documents or tax.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Instant, Period, share_of};
use money::{Money, Ratio};
use pricing::{
    DimensionValues, LatePolicy, Measurement, Owed, OwedLine, QuantitySource, RatingTrace, TiersAcross,
    Timing, TopUp,
};

use crate::billed::{BilledLine, LineKind, LineRef};
use crate::cells::Cell;
use crate::document::LineTrace;
use crate::pending::{Draft, Pending, Priced, find_price};
use crate::refused::BillRefused;
use crate::run::{Decided, Run};
use crate::{CellKey, Measurements};

/// Decides the lines of every metered price.
pub(crate) fn decide(run: &Run<'_>, usage: &Measurements, decided: &mut Decided) -> Result<(), BillRefused> {
    let mut matched = with_time_based_minimum(run, decided);
    for (index, life) in run.course.lives.iter().enumerate().filter(|(_, life)| life.price.is_metered()) {
        let priced = Priced::of(life);
        for (_, cell) in run.cells_of(index) {
            decided.saw(cell.full, cell.service.end());
            let before = Before::of(run, &priced, cell.service.start());
            for index in &before.lines {
                matched.insert(*index);
                decided.keep_together(run.standing.line(*index).full, cell.full);
            }
            if is_due(run, &priced, cell, decided) && !before.is_closed(&priced) {
                let measured = measured(&priced, cell, usage)?;
                Meeting { run, priced, cell, before }.decide(measured, decided)?;
            }
        }
    }
    for (plan, key) in run.standing.prices() {
        let lines = run.standing.of_price(plan, key).iter().copied();
        let gone: Vec<usize> =
            lines.filter(|index| is_usage(run, *index) && !matched.contains(index)).collect();
        if !gone.is_empty() {
            take_back_gone(run, &find_price(run, plan, key)?, &gone, decided)?;
        }
    }
    Ok(())
}

/// Minimums of time-based prices that still have their cell; those are not for this module.
fn with_time_based_minimum(run: &Run<'_>, decided: &mut Decided) -> BTreeSet<usize> {
    let mut matched = BTreeSet::new();
    for (index, life) in run.course.lives.iter().enumerate().filter(|(_, life)| !life.price.is_metered()) {
        for line in run.standing.of_price(life.plan.id, &life.price.key) {
            let issued = run.standing.line(*line);
            let cell = run.cells_of(index).find(|(_, cell)| cell.service.contains(issued.service.start()));
            if let (Some((_, cell)), LineKind::Minimum) = (cell, issued.kind) {
                matched.insert(*line);
                decided.keep_together(issued.full, cell.full);
            }
        }
    }
    matched
}

/// Whether a cell is rated now; if not, when to look again.
fn is_due(run: &Run<'_>, priced: &Priced<'_>, cell: &Cell, decided: &mut Decided) -> bool {
    decided.look_again(cell.service.start());
    decided.look_again(cell.service.end());
    match priced.price.timing {
        Timing::InArrears => cell.service.end() <= run.as_of,
        Timing::InAdvance => cell.service.start() <= run.as_of,
    }
}

/// Only when to look again: cells' edges, and ends of grace periods of cells not billed yet.
pub(crate) fn note_dates(run: &Run<'_>, decided: &mut Decided) {
    for (index, life) in run.course.lives.iter().enumerate().filter(|(_, life)| life.price.is_metered()) {
        let priced = Priced::of(life);
        for (_, cell) in run.cells_of(index) {
            let end = cell.service.end();
            let waits = is_due(run, &priced, cell, decided) && priced.price.timing == Timing::InArrears;
            if waits && Before::of(run, &priced, cell.service.start()).lines.is_empty() {
                let grace = end.checked_add_micros(priced.plan.grace_micros).filter(|until| *until > end);
                grace.into_iter().for_each(|until| decided.wait_until(until));
            }
        }
    }
}

/// Which usage a run needs: the cells that [`decide`] rates.
pub(crate) fn needed<'r, 'f>(run: &'r Run<'f>) -> impl Iterator<Item = (Priced<'f>, &'r Cell)> {
    let metered = run.course.lives.iter().enumerate().filter(|(_, life)| life.price.is_metered());
    metered.flat_map(move |(index, life)| {
        let priced = Priced::of(life);
        run.cells_of(index)
            .map(|(_, cell)| cell)
            .filter(move |cell| {
                let due = match priced.price.timing {
                    Timing::InArrears => cell.service.end(),
                    Timing::InAdvance => cell.service.start(),
                };
                due <= run.as_of && !Before::of(run, &priced, cell.service.start()).is_closed(&priced)
            })
            .map(move |cell| (priced, cell))
    })
}

fn measured<'m>(
    priced: &Priced<'_>,
    cell: &Cell,
    usage: &'m Measurements,
) -> Result<&'m [Measurement], BillRefused> {
    let key = CellKey { price: priced.reference(), service_start: cell.service.start() };
    let missing =
        || BillRefused::UsageMissing { price: priced.price.key.clone(), from: cell.service.start() };
    usage.get(&key).map(Vec::as_slice).ok_or_else(missing)
}

fn is_usage(run: &Run<'_>, index: usize) -> bool {
    matches!(run.standing.line(index).kind, LineKind::Usage | LineKind::Minimum)
}

/// What was billed of a cell before, in order of issue.
struct Before {
    lines: Vec<usize>,
}

impl Before {
    fn of(run: &Run<'_>, priced: &Priced<'_>, start: Instant) -> Before {
        let open = run.standing.of_price(priced.plan.id, &priced.price.key).iter().copied();
        let lines = open.filter(|index| run.standing.line(*index).service.start() == start).collect();
        Before { lines }
    }

    /// Late events of a closed cell are only recorded.
    fn is_closed(&self, priced: &Priced<'_>) -> bool {
        let only_recorded = priced.price.late == LatePolicy::RecordOnly;
        !self.lines.is_empty() && only_recorded && priced.price.timing == Timing::InArrears
    }

    fn of_kind<'b, 'f>(
        &'b self,
        run: &'b Run<'f>,
        kind: LineKind,
    ) -> impl Iterator<Item = (usize, &'f BilledLine)> {
        let lines = self.lines.iter().map(|index| (*index, run.standing.line(*index)));
        lines.filter(move |(_, line)| line.kind == kind)
    }

    fn first(&self, run: &Run<'_>) -> Option<LineRef> {
        self.lines.first().map(|index| run.standing.line(*index).at)
    }
}

/// A cell, its measurements and what was billed of it.
struct Meeting<'r, 'f> {
    run: &'r Run<'f>,
    priced: Priced<'f>,
    cell: &'r Cell,
    before: Before,
}

/// What one line owes.
struct OwedOnce {
    trace: RatingTrace,
    exact: Ratio,
    rounded: Money,
    over_maximum: Money,
    amount: Money,
    event_count: u64,
    events_hash: [u8; 32],
}

impl Meeting<'_, '_> {
    fn decide(self, measured: &[Measurement], decided: &mut Decided) -> Result<(), BillRefused> {
        let owed = self.owed(measured)?;
        if self.before.lines.is_empty() {
            self.bill_first(owed, measured, decided)
        } else {
            self.bill_further(owed, measured, decided)
        }
    }

    fn owed(&self, measured: &[Measurement]) -> Result<Owed, BillRefused> {
        let (run, cell, price) = (self.run, self.cell, self.priced.price);
        let terms = pricing::Terms {
            currency: run.terms.currency,
            rounding: run.terms.rounding,
            share: share_of(price.proration.share_by, cell.full, cell.service, run.terms.zone),
            ended: cell.service.end() <= run.as_of && !cell.free,
        };
        let mut owed = pricing::owed(price, &terms, measured)?;
        if cell.free {
            for line in &mut owed.lines {
                line.over_maximum = line.rounded;
                line.amount = Money::zero(terms.currency);
            }
        }
        Ok(owed)
    }

    /// Zero lines are kept: they prove that the period was billed.
    fn bill_first(
        self,
        owed: Owed,
        measured: &[Measurement],
        decided: &mut Decided,
    ) -> Result<(), BillRefused> {
        let in_advance = self.priced.price.timing == Timing::InAdvance;
        let end = self.cell.service.end();
        let nothing = owed.minimum_top_up.is_none() && owed.lines.iter().all(|line| line.amount.is_zero());
        let (due, wait) = match (in_advance, nothing) {
            (true, true) if end > self.run.as_of => return Ok(()),
            (true, false) => (self.run.as_of, None),
            (true, true) => (end, None),
            (false, _) => (end, self.grace(end)),
        };
        if owed.lines.is_empty() {
            let line =
                self.line(Vec::new(), OwedOnce::nothing(self.run), Money::zero(self.run.terms.currency));
            decided.lines.push(Pending { wait, ..line.due(due, &self.priced) });
        }
        for line in owed.lines {
            let dimensions = line.dimensions.clone();
            let once = OwedOnce::of(line, measured, &self.priced);
            let line = self.line(dimensions, once, Money::zero(self.run.terms.currency));
            decided.lines.push(Pending { wait, ..line.due(due, &self.priced) });
        }
        if let Some(top_up) = owed.minimum_top_up {
            let line = self.minimum(top_up, Money::zero(top_up.amount.currency()), top_up.amount);
            decided.lines.push(Pending { wait, ..line.due(due, &self.priced) });
        }
        Ok(())
    }

    fn grace(&self, end: Instant) -> Option<Instant> {
        let grace = self.priced.plan.grace_micros;
        (grace > 0).then(|| end.checked_add_micros(grace)).flatten()
    }

    /// Only differences, each naming the line it extends.
    fn bill_further(
        self,
        owed: Owed,
        measured: &[Measurement],
        decided: &mut Decided,
    ) -> Result<(), BillRefused> {
        let currency = self.run.terms.currency;
        let counted = Money::sum(currency, owed.lines.iter().map(|line| line.amount))?;
        let mut billed: BTreeMap<&DimensionValues, Vec<usize>> = BTreeMap::new();
        for (index, line) in self.before.of_kind(self.run, LineKind::Usage) {
            billed.entry(&line.dimensions).or_default().push(index);
        }
        let mut further = Vec::new();
        for line in owed.lines {
            let dimensions = line.dimensions.clone();
            let lines = billed.remove(&dimensions).unwrap_or_default();
            let once = OwedOnce::of(line, measured, &self.priced);
            self.differ(dimensions, once, &lines, &mut further)?;
        }
        for (dimensions, lines) in billed {
            self.differ(dimensions.clone(), OwedOnce::nothing(self.run), &lines, &mut further)?;
        }
        if self.cell.service.end() <= self.run.as_of {
            self.differ_in_minimum(owed.minimum_top_up, counted, &mut further)?;
        }
        send_late(self.run, &self.priced, further, decided);
        Ok(())
    }

    fn differ(
        &self,
        dimensions: DimensionValues,
        once: OwedOnce,
        lines: &[usize],
        further: &mut Vec<Pending>,
    ) -> Result<(), BillRefused> {
        let currency = self.run.terms.currency;
        let billed = Money::sum(currency, lines.iter().map(|index| self.run.standing.line(*index).amount))?;
        let amount = once.amount.checked_sub(billed)?;
        if amount.is_zero() {
            return Ok(());
        }
        let first =
            lines.first().map(|index| self.run.standing.line(*index).at).or(self.before.first(self.run));
        let mut draft = self.line(dimensions, once, billed);
        draft.amount = amount;
        draft.extends = first;
        let pending = draft.due(self.run.as_of, &self.priced);
        further.extend(taken_from(self.run, pending, lines));
        Ok(())
    }

    fn differ_in_minimum(
        &self,
        top_up: Option<TopUp>,
        counted: Money,
        further: &mut Vec<Pending>,
    ) -> Result<(), BillRefused> {
        let zero = Money::zero(self.run.terms.currency);
        let lines: Vec<usize> =
            self.before.of_kind(self.run, LineKind::Minimum).map(|(index, _)| index).collect();
        let amounts = lines.iter().map(|index| self.run.standing.line(*index).amount);
        let billed = Money::sum(self.run.terms.currency, amounts)?;
        // Without a top-up what was counted reaches the minimum.
        let top_up = top_up.unwrap_or(TopUp { minimum: counted, counted, amount: zero });
        let amount = top_up.amount.checked_sub(billed)?;
        if amount.is_zero() {
            return Ok(());
        }
        let mut draft = self.minimum(top_up, billed, amount);
        draft.extends =
            lines.first().map(|index| self.run.standing.line(*index).at).or(self.before.first(self.run));
        let pending = draft.due(self.run.as_of, &self.priced);
        further.extend(taken_from(self.run, pending, &lines));
        Ok(())
    }

    fn line(&self, dimensions: DimensionValues, once: OwedOnce, billed_before: Money) -> Draft {
        let converts = self.priced.price.conversion.is_some();
        Draft {
            kind: LineKind::Usage,
            full: self.cell.full,
            service: self.cell.service,
            dimensions,
            quantity: if converts { once.trace.converted } else { once.trace.quantity },
            amount: once.amount,
            extends: None,
            trace: LineTrace::Usage {
                rated: once.trace,
                exact: once.exact,
                rounded: once.rounded,
                over_maximum: once.over_maximum,
                billed_before,
                rounding: self.run.terms.rounding,
                event_count: once.event_count,
                events_hash: once.events_hash,
            },
        }
    }

    fn minimum(&self, top_up: TopUp, billed_before: Money, amount: Money) -> Draft {
        let TopUp { minimum, counted, .. } = top_up;
        Draft {
            kind: LineKind::Minimum,
            full: self.cell.full,
            service: self.cell.service,
            dimensions: Vec::new(),
            quantity: Ratio::ONE,
            amount,
            extends: None,
            trace: LineTrace::Minimum { minimum, counted, billed_before },
        }
    }
}

impl OwedOnce {
    fn of(line: OwedLine, measured: &[Measurement], priced: &Priced<'_>) -> OwedOnce {
        let (event_count, events_hash) = events_of(&line.dimensions, measured, priced);
        OwedOnce {
            trace: line.rated.trace,
            exact: line.rated.amount,
            rounded: line.rounded,
            over_maximum: line.over_maximum,
            amount: line.amount,
            event_count,
            events_hash,
        }
    }

    /// A line for values that are not there (any more).
    fn nothing(run: &Run<'_>) -> OwedOnce {
        let zero = Money::zero(run.terms.currency);
        let trace = RatingTrace {
            quantity: Ratio::ZERO,
            converted: Ratio::ZERO,
            allowance: Ratio::ZERO,
            rated_quantity: Ratio::ZERO,
            steps: Vec::new(),
            windows: Vec::new(),
        };
        OwedOnce {
            trace,
            exact: Ratio::ZERO,
            rounded: zero,
            over_maximum: zero,
            amount: zero,
            event_count: 0,
            events_hash: *blake3::hash(b"").as_bytes(),
        }
    }
}

/// Which events a line counts; a pooled line counts all of them, hashed in order of dimension values.
fn events_of(dimensions: &DimensionValues, measured: &[Measurement], priced: &Priced<'_>) -> (u64, [u8; 32]) {
    if priced.price.tiers_across == TiersAcross::All {
        let mut hasher = blake3::Hasher::new();
        for measurement in measured {
            hasher.update(&measurement.events_hash);
        }
        let count = measured.iter().map(|measurement| measurement.event_count).sum();
        return (count, *hasher.finalize().as_bytes());
    }
    let own = measured.iter().find(|measurement| measurement.dimensions == *dimensions);
    own.map_or((0, *blake3::hash(b"").as_bytes()), |own| (own.event_count, own.events_hash))
}

/// A difference below zero takes back issued lines, the earliest first, each at its own tax; what no line
/// has left stands as it is.
fn taken_from(run: &Run<'_>, pending: Pending, lines: &[usize]) -> Vec<Pending> {
    let mut left = pending.line.amount.minor();
    if left >= 0 {
        return vec![pending];
    }
    let currency = pending.line.amount.currency();
    let mut parts = Vec::new();
    for index in lines {
        let line = run.standing.line(*index);
        let remaining = line.amount.minor().saturating_sub(run.standing.taken(*index).amount).max(0);
        let part = left.max(-remaining);
        if part < 0 && line.amount.minor() > 0 {
            let mut taking = pending.clone();
            taking.line.amount = Money::new(part, currency);
            taking.line.extends = Some(line.at);
            taking.reverses = Some(*index);
            parts.push(taking);
            left -= part;
        }
    }
    if left < 0 {
        let mut rest = pending;
        rest.line.amount = Money::new(left, currency);
        parts.push(rest);
    }
    parts
}

/// Usage in advance bills what was accepted since; after the period's invoice the price's policy decides.
fn send_late(run: &Run<'_>, priced: &Priced<'_>, further: Vec<Pending>, decided: &mut Decided) {
    debug_assert!(
        further.iter().all(|pending| pending.due == run.as_of),
        "a correction is due when it is found"
    );
    match (priced.price.timing, priced.price.late) {
        (Timing::InAdvance, _) | (_, LatePolicy::CorrectNow) => decided.lines.extend(further),
        (Timing::InArrears, LatePolicy::NextInvoice | LatePolicy::RecordOnly) => {
            decided.riding.extend(further)
        }
    }
}

/// Cells that a back-dated change removed owe nothing.
fn take_back_gone(
    run: &Run<'_>,
    priced: &Priced<'_>,
    gone: &[usize],
    decided: &mut Decided,
) -> Result<(), BillRefused> {
    let mut cells: BTreeMap<(Instant, LineKind, &DimensionValues), Vec<usize>> = BTreeMap::new();
    for index in gone {
        let line = run.standing.line(*index);
        cells.entry((line.service.start(), line.kind, &line.dimensions)).or_default().push(*index);
        decided.saw(line.full, line.service.start());
    }
    let mut further = Vec::new();
    for ((_, kind, dimensions), lines) in cells {
        let first = run.standing.line(lines[0]);
        let amounts = lines.iter().map(|index| run.standing.line(*index).amount);
        let billed = Money::sum(run.terms.currency, amounts)?;
        if billed.is_zero() {
            continue;
        }
        let spans = lines.iter().map(|index| run.standing.line(*index).service);
        let draft = gone_draft(run, kind, dimensions, (first, longest(spans, first.service)), billed)?;
        further.extend(taken_from(run, draft.due(run.as_of, priced), &lines));
    }
    send_late(run, priced, further, decided);
    Ok(())
}

fn longest(spans: impl Iterator<Item = Period>, first: Period) -> Period {
    spans.fold(first, |longest, span| if span.end() > longest.end() { span } else { longest })
}

fn gone_draft(
    run: &Run<'_>,
    kind: LineKind,
    dimensions: &DimensionValues,
    (first, service): (&BilledLine, Period),
    billed: Money,
) -> Result<Draft, BillRefused> {
    let nothing = OwedOnce::nothing(run);
    let zero = nothing.amount;
    let trace = match kind {
        LineKind::Minimum => LineTrace::Minimum { minimum: zero, counted: zero, billed_before: billed },
        _ => LineTrace::Usage {
            rated: nothing.trace,
            exact: nothing.exact,
            rounded: zero,
            over_maximum: zero,
            billed_before: billed,
            rounding: run.terms.rounding,
            event_count: 0,
            events_hash: nothing.events_hash,
        },
    };
    Ok(Draft {
        kind,
        full: first.full,
        service,
        dimensions: dimensions.clone(),
        quantity: Ratio::ZERO,
        amount: billed.checked_neg()?,
        extends: Some(first.at),
        trace,
    })
}

/// Whether a price's meter must see events before the period.
pub(crate) fn meter_of<'f>(priced: &Priced<'f>) -> Option<&'f pricing::Meter> {
    match &priced.price.quantity {
        QuantitySource::Metered(key) => priced.plan.meters.get(key),
        QuantitySource::One | QuantitySource::Days | QuantitySource::Counted(_) => None,
    }
}
