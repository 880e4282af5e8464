//! Time-based prices: what is owed for spans of time, less the spans that issued lines cover.
//! Knows fees, counts and coverage; must not know usage, documents or tax.

use std::collections::BTreeMap;

use calendar::{Grid, Instant, Period};
use ids::{CatalogKey, PlanVersionId};
use money::{Money, Ratio};
use pricing::{Price, Proration, QuantitySource};

use crate::billed::{BilledLine, LineKind};
use crate::cells::{Cell, day_from};
use crate::coverage::{
    Act, ChangePoint, ChangePoints, Computed, Covered, Difference, Piece, Wanted, difference,
};
use crate::document::LineTrace;
use crate::facts::{Change, Discount};
use crate::fee::{Asked, FeeTable, SpanFee, Terms, count_ratio, days_between};
use crate::lives::Life;
use crate::pending::{Draft, Pending, Priced};
use crate::refused::BillRefused;
use crate::reversal::Reversed;
use crate::run::{Decided, Run};
use crate::standing::without;
use crate::wanted::wanted;

/// Decides the lines of every time-based price and every price that is charged once.
pub(crate) fn decide(run: &Run<'_>, decided: &mut Decided) -> Result<(), BillRefused> {
    let lives = &run.course.lives;
    let mut timed: Vec<usize> = (0..lives.len()).filter(|index| !lives[*index].price.is_metered()).collect();
    timed.sort_by_key(|index| (lives[*index].plan.id, lives[*index].order.1, lives[*index].from));
    for same in timed
        .chunk_by(|a, b| lives[*a].plan.id == lives[*b].plan.id && lives[*a].price.key == lives[*b].price.key)
    {
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
    fees: Fees<'f>,
    /// What this run takes back of each line, on top of what was taken back before.
    taken_now: BTreeMap<usize, TakenNow>,
}

/// What is taken back of a line: what the figures of all its spans come to, and what of it this run took.
struct TakenNow {
    figures: i128,
    taken: i128,
}

/// The fees of a price's own version and of its overrides.
pub(crate) struct Fees<'f> {
    terms: Terms<'f>,
    tables: Vec<FeeTable<'f>>,
}

impl<'f> Fees<'f> {
    pub fn new(terms: Terms<'f>) -> Fees<'f> {
        Fees { terms, tables: Vec::new() }
    }

    /// The table of a price.
    pub fn of(&mut self, price: &'f Price) -> &mut FeeTable<'f> {
        let known = self.tables.iter().position(|table| std::ptr::eq(table.price(), price));
        let place = known.unwrap_or_else(|| {
            self.tables.push(FeeTable::new(price, self.terms));
            self.tables.len() - 1
        });
        &mut self.tables[place]
    }
}

impl<'r, 'f> Comparison<'r, 'f> {
    fn new(run: &'r Run<'f>, priced: Priced<'f>) -> Comparison<'r, 'f> {
        Comparison { run, priced, fees: Fees::new(run.terms), taken_now: BTreeMap::new() }
    }

    fn decide(&mut self, lives: &[usize], decided: &mut Decided) -> Result<(), BillRefused> {
        let run = self.run;
        let (wanted, overlaps) = wanted(run, lives);
        let covered = covered(run, self.priced, lives);
        for life in lives {
            for (_, cell) in run.cells_of(*life) {
                decided.saw(cell.full, cell.service.end());
                decided.look_again(cell.due(&run.course.lives[*life]));
            }
        }
        let changes = change_points(run, lives);
        let Difference { pieces, kept_elsewhere } = difference(&wanted, &covered, &changes);
        for (issued, today) in kept_elsewhere.into_iter().chain(overlaps) {
            decided.keep_together(issued, today);
        }
        for piece in pieces {
            if piece.due > run.as_of {
                decided.look_again(piece.due);
                decided.open.push(self.full_of(&piece, &wanted).end());
                continue;
            }
            let mut pending = match piece.act {
                Act::Charge(place) => self.charge(&piece, &wanted[place])?,
                Act::TakeBack(line) => self.take_back(&piece, line)?,
            };
            pending.credit_to = piece.terms.unwrap_or_default().credit_to;
            decided.send(pending, piece.terms);
        }
        crate::minimums::decide(run, &mut self.fees, (lives, &wanted), decided)
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
        let whole = wanted.whole && piece.span.start() == wanted.span.start();
        let count = wanted.computed.count;
        let asked = Asked { full: cell.full, span: piece.span, count, whole };
        let fee = cell_fee(self.run, &mut self.fees, cell, &asked)?;
        let priced = Priced::of(life);
        let draft = Draft {
            kind: priced.debit_kind(),
            full: cell.full,
            service: piece.span,
            dimensions: Vec::new(),
            quantity: quantity(self.run, priced.price, &asked),
            overridden: life.overridden,
            whole,
            discounts: fee.discounts,
            amount: fee.amount,
            extends: None,
            trace: fee.trace,
        };
        Ok(draft.due(piece.due, &priced, self.run))
    }

    /// A credit is the figure its line had for the span, with the line's own price, count, discounts and
    /// grid. Where one of those is not known any more, it is the line's own amount by time.
    fn take_back(&mut self, piece: &Piece, index: usize) -> Result<Pending, BillRefused> {
        let run = self.run;
        let line = run.standing.line(index);
        let count = count_of(self.priced.price, &line.quantity);
        let price = self.price_of(line);
        let whole = line.whole && piece.span.start() == line.service.start();
        let asked = Asked { full: line.full, span: piece.span, count, whole };
        let discounts = run.discounts.named(&line.discounts);
        let known = price.is_some() && discounts.is_some();
        let discounts = discounts.unwrap_or_default();
        let fees = self.fees.of(price.unwrap_or(self.priced.price));
        let all = Asked { span: line.service, whole: line.whole, ..asked };
        let all = fees.span(&all, &discounts)?.amount;
        let part = fees.span(&asked, &discounts)?;
        let figure = if known && all == line.amount {
            part.amount
        } else {
            self.proportion(&part, &piece.span, index)?
        };
        let mut given_back = part.discounts.clone();
        let exact = known && all == line.amount;
        let minor = self.within_line(index, figure, |span, fees| {
            let whole = line.whole && span.start() == line.service.start();
            let asked = Asked { span, whole, ..asked };
            if exact { Ok(Some(fees.span(&asked, &discounts)?.amount)) } else { Ok(None) }
        })?;
        if minor != part.amount.minor() {
            given_back.clear();
        }
        for discount in &mut given_back {
            discount.amount = discount.amount.checked_neg()?;
        }
        let draft = Draft {
            kind: LineKind::Credit,
            full: line.full,
            service: piece.span,
            dimensions: Vec::new(),
            quantity: quantity(run, self.priced.price, &asked),
            overridden: line.overridden,
            whole,
            discounts: given_back,
            amount: Money::new(minor, line.amount.currency()).checked_neg()?,
            extends: Some(line.at),
            trace: part.trace,
        };
        let reverses = Some(Reversed { run: run.place, line: index });
        Ok(Pending { reverses, ..draft.due(piece.due, &self.priced, run) })
    }

    /// What of a figure is taken back, so that all that was taken back of a line is what its figures sum to, and
    /// neither below zero nor more than the line. Where each discount is rounded by itself, a short span may
    /// come to a cent below zero: it takes back nothing, and the next one a cent less.
    fn within_line(
        &mut self,
        index: usize,
        figure: Money,
        figure_of: impl Fn(Period, &mut FeeTable<'f>) -> Result<Option<Money>, BillRefused>,
    ) -> Result<i64, BillRefused> {
        let (line, taken) = (self.run.standing.line(index), self.run.standing.taken(index));
        if !self.taken_now.contains_key(&index) {
            let mut spans = taken.spans.clone();
            spans.sort_unstable_by_key(|span| (span.start(), span.end()));
            spans.dedup();
            let fees = self.fees.of(self.price_of(line).unwrap_or(self.priced.price));
            let mut figures = Some(0_i128);
            for span in spans {
                let of_span = figure_of(span, fees)?.map(|amount| i128::from(amount.minor()));
                figures = figures.zip(of_span).map(|(sum, of_span)| sum + of_span);
            }
            let figures = figures.unwrap_or(i128::from(taken.amount));
            self.taken_now.insert(index, TakenNow { figures, taken: 0 });
        }
        let now = self.taken_now.get_mut(&index).expect("it was just noted");
        now.figures += i128::from(figure.minor());
        let amount = i128::from(line.amount.minor());
        let before = i128::from(taken.amount) + now.taken;
        let left = amount - before;
        let all = now.figures.clamp(amount.min(0), amount.max(0));
        let minor = (all - before).clamp(left.min(0), left.max(0));
        now.taken += minor;
        Ok(i64::try_from(minor).expect("it is between two amounts"))
    }

    /// The price an issued line was computed with, if it is still known.
    fn price_of(&self, line: &BilledLine) -> Option<&'f Price> {
        let Some(fact) = line.overridden else { return Some(self.priced.own) };
        self.run.facts.timeline.facts().iter().find(|known| known.id == fact).and_then(|fact| {
            match &fact.change {
                Change::OverridePrice { with: Some(with), .. } => Some(&**with),
                _ => None,
            }
        })
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
            _ => self.run.terms.rounding,
        };
        let start = line.service.start().as_micros();
        let whole = i128::from(line.service.length_micros());
        let up_to =
            |at: Instant| line.amount.share_cumulative(i128::from(at.as_micros() - start), whole, rounding);
        Ok(up_to(span.end())?.checked_sub(up_to(span.start())?)?)
    }
}

/// The fee of a span of a cell, with the cell's discounts; nothing in a free stub.
pub(crate) fn cell_fee<'f>(
    run: &Run<'f>,
    fees: &mut Fees<'f>,
    cell: &Cell,
    asked: &Asked,
) -> Result<SpanFee, BillRefused> {
    let discounts: Vec<&Discount> = run.discounts.set(cell.discounts).collect();
    let mut fee = fees.of(run.course.lives[cell.life].price).span(asked, &discounts)?;
    if cell.free {
        fee.amount = Money::zero(fee.amount.currency());
        // Each is still named: what is owed and what was billed agree on them.
        for discount in &mut fee.discounts {
            discount.amount = fee.amount;
        }
        match &mut fee.trace {
            LineTrace::Share { full_amount, .. } => *full_amount = Ratio::ZERO,
            LineTrace::Days { exact, exact_before, .. } => {
                (*exact, *exact_before) = (Ratio::ZERO, Ratio::ZERO)
            }
            _ => {}
        }
    }
    Ok(fee)
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
            let computed = Computed {
                count: count_of(priced.price, &line.quantity),
                overridden: line.overridden,
                discounts: line.discounts.as_slice().into(),
            };
            let (full, issued_from) = (line.full, line.service.start());
            let keeps_grid = !is_on_withdrawn_grid(run, priced.price, line)
                && !is_on_grid_of_a_withdrawal(run, (priced.price, line), (lives, lines));
            let mut spans = run.standing.covered(*index);
            for settled in &settled {
                spans = spans.into_iter().flat_map(|span| without(span, *settled)).collect();
            }
            covered.extend(spans.into_iter().map(|span| Covered {
                span,
                computed: computed.clone(),
                whole: line.whole,
                line: *index,
                full,
                issued_from,
                keeps_grid,
            }));
        }
    }
    covered
}

/// Whether an issued line stands on a grid that began at a fact withdrawn since, such as a reset: then the
/// line does not keep it.
fn is_on_withdrawn_grid(run: &Run<'_>, price: &Price, line: &BilledLine) -> bool {
    let Some(cadence) = price.cadence else { return false };
    let zone = run.terms.zone;
    let withdrawn = run.facts.timeline.withdrawn().iter().copied();
    withdrawn.take_while(|at| *at <= line.service.start()).any(|at| {
        let anchor = zone.civil(at);
        let by_days = price.proration.share_by != calendar::ShareBy::Seconds;
        let anchor = if by_days { anchor.date().midnight() } else { anchor };
        Grid::new(anchor, cadence, zone.clone()).period_at(line.full.start()) == line.full
    })
}

/// Whether an issued line stands on a grid that only a fact withdrawn since made begin: the price goes on today
/// from before that fact, and no line from before it is on the line's grid.
///
/// Every two months from 1 January, detached on the 20th and attached again on 1 February: the line of
/// 1 February to 1 April. Once it is not detached, February is a part of January to March.
fn is_on_grid_of_a_withdrawal(
    run: &Run<'_>,
    (price, line): (&Price, &BilledLine),
    (lives, lines): (&[usize], &[usize]),
) -> bool {
    let Some(cadence) = price.cadence else { return false };
    let zone = run.terms.zone;
    let grid_from = |at: Instant| Grid::new(zone.civil(at), cadence, zone.clone());
    let start = line.service.start();
    let goes_on = |at: Instant| {
        let mut lives = lives.iter().map(|life| &run.course.lives[*life]);
        lives.any(|life| life.from < at && life.until.is_none_or(|until| start < until))
    };
    let same_grid = |earlier: Period| {
        let end = earlier.end();
        grid_from(line.full.start()).period_at(end).start() == end
            || grid_from(earlier.start()).period_at(line.full.start()) == line.full
    };
    let withdrawn = run.facts.timeline.withdrawn().iter().copied();
    withdrawn.take_while(|at| *at <= start).any(|at| {
        let timed = lines.iter().map(|index| run.standing.line(*index));
        let timed = timed.filter(|known| known.kind == LineKind::Recurring && known.service.start() < at);
        let mut earlier = timed.map(|known| known.full).peekable();
        goes_on(at) && earlier.peek().is_some() && !earlier.any(same_grid)
    })
}

/// The part of a life before its first open cell. An issued line may reach into it from a grid that a
/// back-dated fact moved since.
fn settled_part(run: &Run<'_>, life: usize) -> Option<Period> {
    let Life { from, until, stays_from, .. } = run.course.lives[life];
    let first = run.cells_of(life).next().map(|(_, cell)| cell.service.start());
    if run.course.lives[life].grid.is_none() {
        // What is charged once is settled with its own day: nothing it was charged for later stands by it.
        let day = day_from(from, &run.course);
        return (first.is_none() && run.window.is_settled(day)).then_some(day);
    }
    // Without an open cell all of a life that began by now is settled. What only stays owed may lie beside
    // what follows it.
    let end = first.or(stays_from).or(until)?;
    Period::new(from, end).ok()
}

/// Everything that changed about the price: its lives, its counts, and where they are interrupted.
fn change_points(run: &Run<'_>, lives: &[usize]) -> ChangePoints {
    let withdrawn = run.facts.timeline.withdrawn().iter();
    let mut points: Vec<ChangePoint> = withdrawn.map(|at| ChangePoint::at(*at, None)).collect();
    for index in lives {
        let life = &run.course.lives[*index];
        points.push(ChangePoint::at(life.from, life.entered));
        points.extend(life.counts.iter().map(|count| ChangePoint::at(count.from, count.terms)));
        points.extend(life.until.map(|until| match life.left {
            Some((on, terms)) if on < until && terms.proration == Proration::Prorate => {
                ChangePoint { shows: until, due: on, terms: Some(terms) }
            }
            left => ChangePoint::at(until, left.map(|(_, terms)| terms)),
        }));
        for hole in &life.holes {
            points.push(ChangePoint { shows: hole.from, due: hole.due, terms: Some(hole.out) });
            points.extend(hole.until.map(|until| ChangePoint::at(until, Some(hole.back))));
        }
    }
    if lives.is_empty() {
        for stretch in run.course.stretches.iter().chain(&run.course.attached) {
            points.push(ChangePoint::at(stretch.from, stretch.entered));
            points.extend(stretch.until.map(|until| ChangePoint::at(until, stretch.left)));
        }
        points.extend(run.course.cancelled.map(|(on, terms)| ChangePoint::at(on, Some(terms))));
    }
    ChangePoints::new(points, run.window.after)
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

fn quantity(run: &Run<'_>, price: &Price, asked: &Asked) -> Ratio {
    let Asked { full, span, count, .. } = *asked;
    match price.quantity {
        QuantitySource::Days => {
            let zone = run.terms.zone;
            count_ratio(days_between(full, span.end(), zone) - days_between(full, span.start(), zone))
        }
        QuantitySource::One | QuantitySource::Counted(_) | QuantitySource::Metered(_) => count_ratio(count),
    }
}
