//! Time-based prices: what is owed for spans of time, less the spans that issued lines cover.
//! Knows fees, counts and coverage; must not know usage, documents or tax.

use std::collections::BTreeMap;

use calendar::{Instant, Period};
use ids::{CatalogKey, PlanVersionId};
use money::{Money, Ratio};
use pricing::{Price, QuantitySource, Timing};

use crate::billed::LineKind;
use crate::cells::Cell;
use crate::coverage::{Act, ChangePoint, ChangePoints, Covered, Difference, Piece, Wanted, difference};
use crate::document::LineTrace;
use crate::facts::Proration;
use crate::fee::{FeeTable, SpanFee, count_ratio, days_between};
use crate::pending::{Draft, Pending, Priced};
use crate::refused::BillRefused;
use crate::run::{Decided, Run};
use crate::standing::without;
use crate::stretches::Life;

/// Decides the lines of every time-based price and every price that is charged once.
pub(crate) fn decide(run: &Run<'_>, decided: &mut Decided) -> Result<(), BillRefused> {
    let lives = &run.course.lives;
    let mut timed: Vec<usize> = (0..lives.len()).filter(|index| !lives[*index].price.is_metered()).collect();
    timed.sort_by_key(|index| (lives[*index].plan.id, lives[*index].order.1, lives[*index].from));
    for same in timed.chunk_by(|a, b| std::ptr::eq(lives[*a].price, lives[*b].price)) {
        let last = &lives[*same.last().expect("a chunk has a life")];
        let mut comparison = Comparison::new(run, Priced::of(last));
        comparison.decide(same, decided)?;
    }
    for (plan, key) in run.standing.prices() {
        let lives = lives.iter();
        let known = lives.clone().any(|life| life.plan.id == plan && life.price.key == *key);
        if !known && let Some(priced) = vanished(run, plan, key)? {
            Comparison::new(run, priced).decide(&[], decided)?;
        }
    }
    Ok(())
}

/// A billed time-based price that no stretch of the timeline has any more.
fn vanished<'f>(
    run: &Run<'f>,
    plan: PlanVersionId,
    key: &CatalogKey,
) -> Result<Option<Priced<'f>>, BillRefused> {
    let priced = crate::pending::find_price(run, plan, key)?;
    Ok((!priced.price.is_metered()).then_some(priced))
}

/// One price compared with its issued lines.
struct Comparison<'r, 'f> {
    run: &'r Run<'f>,
    priced: Priced<'f>,
    fees: FeeTable<'f>,
    /// What this run takes back of each line, on top of what was taken back before.
    taken_now: BTreeMap<usize, i64>,
}

impl<'r, 'f> Comparison<'r, 'f> {
    fn new(run: &'r Run<'f>, priced: Priced<'f>) -> Comparison<'r, 'f> {
        let fees = FeeTable::new(priced.price, run.terms);
        Comparison { run, priced, fees, taken_now: BTreeMap::new() }
    }

    fn decide(&mut self, lives: &[usize], decided: &mut Decided) -> Result<(), BillRefused> {
        let run = self.run;
        let wanted = wanted(run, lives);
        let covered = covered(run, self.priced, lives);
        for life in lives {
            for (_, cell) in run.cells_of(*life) {
                decided.saw(cell.full, cell.service.end());
                decided.look_again(cell.due(&run.course.lives[*life]));
            }
        }
        let changes = change_points(run, lives);
        let Difference { pieces, kept_elsewhere } = difference(&wanted, &covered, &changes);
        for (issued, today) in kept_elsewhere {
            decided.keep_together(issued, today);
        }
        for piece in pieces {
            if piece.due > run.as_of {
                decided.look_again(piece.due);
                decided.open.push(self.full_of(&piece, &wanted).end());
                continue;
            }
            let pending = match piece.act {
                Act::Charge(place) => self.charge(&piece, &wanted[place])?,
                Act::TakeBack(line) => self.take_back(&piece, line)?,
            };
            decided.lines.push(pending);
        }
        crate::minimums::decide(run, &mut self.fees, &wanted, decided)
    }

    fn full_of(&self, piece: &Piece, wanted: &[Wanted]) -> Period {
        match piece.act {
            Act::Charge(place) => self.run.cells[wanted[place].cell].full,
            Act::TakeBack(line) => self.run.standing.line(line).full,
        }
    }

    fn charge(&mut self, piece: &Piece, wanted: &Wanted) -> Result<Pending, BillRefused> {
        let cell = &self.run.cells[wanted.cell];
        let life = &self.run.course.lives[cell.life];
        let fee = cell_fee(&mut self.fees, cell, piece.span, wanted.count)?;
        let priced = Priced::of(life);
        let draft = Draft {
            kind: priced.debit_kind(),
            full: cell.full,
            service: piece.span,
            dimensions: Vec::new(),
            quantity: quantity(self.run, priced.price, cell.full, piece.span, wanted.count),
            amount: fee.amount,
            extends: None,
            trace: fee.trace,
        };
        Ok(draft.due(piece.due, &priced))
    }

    /// A credit is the figure its line had for the span, with the line's own price, count and grid.
    fn take_back(&mut self, piece: &Piece, index: usize) -> Result<Pending, BillRefused> {
        let run = self.run;
        let line = run.standing.line(index);
        let count = count_of(self.priced.price, &line.quantity);
        let whole = self.fees.span(line.full, line.service, count)?.amount;
        let part = self.fees.span(line.full, piece.span, count)?;
        let figure =
            if whole == line.amount { part.amount } else { self.proportion(&part, &piece.span, index)? };
        let before = self.taken_now.entry(index).or_default();
        let left = i128::from(line.amount.minor())
            - i128::from(run.standing.taken(index).amount)
            - i128::from(*before);
        let capped = i128::from(figure.minor()).clamp(left.min(0), left.max(0));
        let minor = i64::try_from(capped).expect("it is between two amounts");
        *before += minor;
        let draft = Draft {
            kind: LineKind::Credit,
            full: line.full,
            service: piece.span,
            dimensions: Vec::new(),
            quantity: quantity(run, self.priced.price, line.full, piece.span, count),
            amount: Money::new(minor, line.amount.currency()).checked_neg()?,
            extends: Some(line.at),
            trace: part.trace,
        };
        Ok(Pending { reverses: Some(index), ..draft.due(piece.due, &self.priced) })
    }

    /// The line's own amount by time, where today's settings no longer give it (a free stub, another
    /// rounding): round(amount × time up to the end) − round(amount × time up to the start).
    fn proportion(&self, part: &SpanFee, span: &Period, index: usize) -> Result<Money, BillRefused> {
        let line = self.run.standing.line(index);
        if line.amount.is_zero() {
            return Ok(line.amount);
        }
        let rounding = match &part.trace {
            LineTrace::Share { rounding, .. } | LineTrace::Days { rounding, .. } => *rounding,
            LineTrace::Usage { .. } | LineTrace::Minimum { .. } | LineTrace::OneOff { .. } => {
                self.run.terms.rounding
            }
        };
        let start = line.service.start().as_micros();
        let whole = i128::from(line.service.length_micros());
        let up_to =
            |at: Instant| line.amount.share_cumulative(i128::from(at.as_micros() - start), whole, rounding);
        Ok(up_to(span.end())?.checked_sub(up_to(span.start())?)?)
    }
}

/// The fee of a span of a cell; nothing in a free stub.
pub(crate) fn cell_fee(
    fees: &mut FeeTable<'_>,
    cell: &Cell,
    span: Period,
    count: u64,
) -> Result<SpanFee, BillRefused> {
    let mut fee = fees.span(cell.full, span, count)?;
    if cell.free {
        fee.amount = Money::zero(fee.amount.currency());
        match &mut fee.trace {
            LineTrace::Share { full_amount, .. } => *full_amount = Ratio::ZERO,
            LineTrace::Days { exact, exact_before, .. } => {
                (*exact, *exact_before) = (Ratio::ZERO, Ratio::ZERO)
            }
            LineTrace::Usage { .. } | LineTrace::Minimum { .. } | LineTrace::OneOff { .. } => {}
        }
    }
    Ok(fee)
}

/// The spans a price is owed for, each at one count, in order.
fn wanted(run: &Run<'_>, lives: &[usize]) -> Vec<Wanted> {
    let mut wanted = Vec::with_capacity(lives.len());
    for index in lives {
        let life = &run.course.lives[*index];
        for (place, cell) in run.cells_of(*index) {
            segments(life, cell, place, &mut wanted);
        }
    }
    wanted
}

fn segments(life: &Life<'_>, cell: &Cell, place: usize, wanted: &mut Vec<Wanted>) {
    let advances = life.price.cadence.is_some() && life.price.timing == Timing::InAdvance;
    let first = life.counts.partition_point(|count| count.from <= cell.service.start()).saturating_sub(1);
    // What is charged once is charged for the count it begins with.
    let counts = if life.price.cadence.is_none() { &life.counts[..=first] } else { &life.counts[..] };
    for (number, count) in counts.iter().enumerate().skip(first) {
        let start = count.from.max(cell.service.start());
        let end = counts.get(number + 1).map_or(cell.service.end(), |next| next.from.min(cell.service.end()));
        let Ok(span) = Period::new(start, end) else { break };
        let due = if advances { start } else { cell.due(life) };
        let (full, life_from) = (cell.full, life.from);
        wanted.push(Wanted { span, count: count.count, cell: place, full, life_from, due });
    }
}

/// The spans issued lines of the price still cover, as far as they are not settled.
fn covered(run: &Run<'_>, priced: Priced<'_>, lives: &[usize]) -> Vec<Covered> {
    let lines = run.standing.of_price(priced.plan.id, &priced.price.key);
    if lines.is_empty() {
        return Vec::new();
    }
    let settled: Vec<Period> = lives.iter().filter_map(|life| settled_part(run, *life)).collect();
    let mut covered = Vec::new();
    for index in lines {
        let line = run.standing.line(*index);
        if matches!(line.kind, LineKind::Recurring | LineKind::OneOff) {
            let count = count_of(priced.price, &line.quantity);
            let (full, issued_from) = (line.full, line.service.start());
            let mut spans = run.standing.covered(*index);
            for settled in &settled {
                spans = spans.into_iter().flat_map(|span| without(span, *settled)).collect();
            }
            let spans = spans.into_iter();
            covered.extend(spans.map(|span| Covered { span, count, line: *index, full, issued_from }));
        }
    }
    covered
}

/// The part of a life before its first open cell. An issued line may reach into it from a grid that a
/// back-dated fact moved since.
fn settled_part(run: &Run<'_>, life: usize) -> Option<Period> {
    let from = run.course.lives[life].from;
    let first = run.cells_of(life).next().map(|(_, cell)| cell.service.start());
    // Without an open cell all of a life that began by now is settled.
    let end = first.or(run.course.lives[life].until)?;
    Period::new(from, end).ok()
}

/// Everything that changed about the price: its lives and its counts.
fn change_points(run: &Run<'_>, lives: &[usize]) -> ChangePoints {
    let mut points = Vec::new();
    let cancelled = run.facts.timeline.cancelled();
    for index in lives {
        let life = &run.course.lives[*index];
        points.push(ChangePoint::at(life.from));
        points.extend(life.counts.iter().map(|count| ChangePoint::at(count.from)));
        points.extend(life.until.map(|until| match cancelled {
            Some((on, Proration::Prorate)) if on < until => ChangePoint { shows: until, due: on },
            _ => ChangePoint::at(until),
        }));
    }
    if lives.is_empty() {
        let edges = run.course.stretches.iter().flat_map(|stretch| [Some(stretch.from), stretch.until]);
        points.extend(edges.flatten().map(ChangePoint::at));
        points.extend(cancelled.map(|(on, _)| ChangePoint::at(on)));
    }
    ChangePoints::new(points, run.facts.settled_before)
}

/// The count a line was computed with; prices without a count always have one.
fn count_of(price: &Price, quantity: &Ratio) -> u64 {
    if !matches!(price.quantity, QuantitySource::Counted(_)) {
        return 1;
    }
    let whole = quantity.as_decimal().filter(|decimal| decimal.scale() == 0);
    // No count is that high, so a damaged line never agrees with what is owed.
    whole.and_then(|decimal| u64::try_from(decimal.mantissa()).ok()).unwrap_or(u64::MAX)
}

fn quantity(run: &Run<'_>, price: &Price, full: Period, span: Period, count: u64) -> Ratio {
    match price.quantity {
        QuantitySource::Days => {
            let zone = run.terms.zone;
            count_ratio(days_between(full, span.end(), zone) - days_between(full, span.start(), zone))
        }
        QuantitySource::One | QuantitySource::Counted(_) | QuantitySource::Metered(_) => count_ratio(count),
    }
}
