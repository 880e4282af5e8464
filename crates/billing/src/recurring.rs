//! Time-based prices: what is owed for spans of time, less the spans that issued lines cover.
//! Knows fees, counts and coverage; must not know usage, documents or tax.

use std::collections::BTreeMap;

use calendar::{Instant, Period};
use ids::{CatalogKey, PlanVersionId};
use money::{Money, Ratio};
use pricing::{FirstStub, Price, Proration, QuantitySource};

use crate::billed::{BilledLine, LineKind};
use crate::cells::{Cell, day_from};
use crate::conceded::Conceded;
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
    /// What this run left out of its charges because it was conceded, with their full periods.
    conceded_now: Vec<(Period, i64)>,
}

/// What is taken back of a line: what the figures of all its spans come to, what of it this run took, and
/// what the line still covers.
struct TakenNow {
    figures: i128,
    taken: i128,
    left: Vec<Period>,
}

/// How the figures of an issued line are found: what it was computed with, as far as that is known.
struct Figured<'r, 'f> {
    price: &'f Price,
    discounts: Vec<&'r Discount>,
    count: u64,
    /// Whether that gives the line's own amount.
    exact: bool,
}

impl Figured<'_, '_> {
    fn asked(&self, line: &BilledLine, span: Period) -> Asked {
        let whole = line.whole && span.start() == line.service.start();
        Asked { full: line.full, span, count: self.count, whole }
    }
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
        Comparison {
            run,
            priced,
            fees: Fees::new(run.terms),
            taken_now: BTreeMap::new(),
            conceded_now: Vec::new(),
        }
    }

    fn decide(&mut self, lives: &[usize], decided: &mut Decided) -> Result<(), BillRefused> {
        let run = self.run;
        let (wanted, overlaps) = wanted(run, lives);
        let covered = self.covered(lives)?;
        for life in lives {
            for (_, cell) in run.cells_of(*life) {
                decided.saw(cell.full, cell.service.end());
                decided.look_again(cell.due(&run.course.lives[*life]));
            }
        }
        let changes = change_points(run, self.priced, lives);
        let (plan, key) = (self.priced.plan.id, self.priced.price.key.clone());
        let off_grid = |covered: &Covered, at: Instant| {
            let issued = (covered.full, run.standing.line(covered.line).made_from);
            !run.earlier.would_be((plan, &key), issued, at)
        };
        let Difference { pieces, kept_elsewhere } = difference(&wanted, &covered, &changes, &off_grid);
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
        crate::minimums::decide(run, &mut self.fees, (lives, &wanted), &changes, decided)
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
        let conceded = self.conceded_of(cell.full, fee.amount)?;
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
            amount: fee.amount.checked_sub(conceded)?,
            extends: None,
            trace: fee.trace,
        };
        let mut pending = draft.due(piece.due, &priced, self.run);
        pending.line.conceded = conceded;
        Ok(pending)
    }

    /// What of a charge is left out because it was conceded of earlier lines of the price over the same time,
    /// and could not be taken off those when they were taken back: no more than the charge.
    ///
    /// 31.00 were billed, 10.00 conceded and 21.00 taken back; charged again, the 31.00 come to 21.00.
    fn conceded_of(&mut self, full: Period, charge: Money) -> Result<Money, BillRefused> {
        let run = self.run;
        let mut left = 0_i128;
        for index in run.standing.of_price(self.priced.plan.id, &self.priced.price.key) {
            let line = run.standing.line(*index);
            let conceded = Conceded::of(line, run.standing.taken(*index));
            let timed = matches!(line.kind, LineKind::Recurring | LineKind::OneOff);
            if timed && conceded.is_any() && line.full.intersect(full).is_some() {
                self.note_taken(*index)?;
                left += conceded.left_over(self.taken_now[index].figures) - i128::from(line.conceded.minor());
            }
        }
        let now = self.conceded_now.iter().filter(|(known, _)| known.intersect(full).is_some());
        left -= now.map(|(_, minor)| i128::from(*minor)).sum::<i128>();
        let part = left.min(i128::from(charge.minor())).max(0);
        let part = i64::try_from(part).expect("no more than the charge");
        if part > 0 {
            self.conceded_now.push((full, part));
        }
        Ok(Money::new(part, charge.currency()))
    }

    /// A credit is the figure its line had for the span, with the line's own price, count, discounts and
    /// grid. Where one of those is not known any more, it is the line's own amount by time.
    fn take_back(&mut self, piece: &Piece, index: usize) -> Result<Pending, BillRefused> {
        let run = self.run;
        let line = run.standing.line(index);
        let figured = self.figured(index)?;
        let asked = figured.asked(line, piece.span);
        let part = self.fees.of(figured.price).span(&asked, &figured.discounts)?;
        let figure = if figured.exact { part.amount } else { self.proportion(&part, &piece.span, index)? };
        let mut given_back = part.discounts.clone();
        let minor = self.within_line(index, (piece.span, figure))?;
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
            whole: asked.whole,
            discounts: given_back,
            amount: Money::new(minor, line.amount.currency()).checked_neg()?,
            extends: Some(line.at),
            trace: part.trace,
        };
        let reverses = Some(Reversed { run: run.place, line: index });
        Ok(Pending { reverses, ..draft.due(piece.due, &self.priced, run) })
    }

    /// How the figures of an issued line are found.
    fn figured(&mut self, index: usize) -> Result<Figured<'r, 'f>, BillRefused> {
        let run = self.run;
        let line = run.standing.line(index);
        let count = count_of(self.priced.price, &line.quantity);
        let price = self.price_of(line);
        let discounts = run.discounts.named(&line.discounts);
        let known = price.is_some() && discounts.is_some();
        let (price, discounts) = (price.unwrap_or(self.priced.price), discounts.unwrap_or_default());
        let all = Asked { full: line.full, span: line.service, count, whole: line.whole };
        let all = self.fees.of(price).span(&all, &discounts)?.amount;
        let exact = known && all == line.amount.checked_add(line.conceded)?;
        Ok(Figured { price, discounts, count, exact })
    }

    /// What of a figure is taken back, so that all that was taken back of a line is what its figures sum to,
    /// and neither below zero nor more than is left of the line; the last span takes the rest. Where each
    /// discount is rounded by itself, a short span may come to a cent below zero: it takes back nothing, and
    /// the next one a cent less.
    fn within_line(&mut self, index: usize, (span, figure): (Period, Money)) -> Result<i64, BillRefused> {
        self.note_taken(index)?;
        let conceded = Conceded::of(self.run.standing.line(index), self.run.standing.taken(index));
        let now = self.taken_now.get_mut(&index).expect("it was just noted");
        now.figures += i128::from(figure.minor());
        now.left = now.left.iter().flat_map(|kept| without(*kept, span)).collect();
        if now.left.is_empty() {
            now.figures = conceded.gross();
        }
        let minor = conceded.taken_back(now.figures, conceded.taken() + now.taken);
        now.taken += minor;
        Ok(i64::try_from(minor).expect("it is between two amounts"))
    }

    /// Notes what the figures of all that was taken back of a line before come to.
    fn note_taken(&mut self, index: usize) -> Result<(), BillRefused> {
        if self.taken_now.contains_key(&index) {
            return Ok(());
        }
        let (line, taken) = (self.run.standing.line(index), self.run.standing.taken(index));
        let conceded = Conceded::of(line, taken);
        let mut spans = taken.spans.clone();
        spans.sort_unstable_by_key(|span| (span.start(), span.end()));
        spans.dedup();
        let figured = self.figured(index)?;
        let mut figures = 0_i128;
        if figured.exact {
            let fees = self.fees.of(figured.price);
            for span in spans {
                figures +=
                    i128::from(fees.span(&figured.asked(line, span), &figured.discounts)?.amount.minor());
            }
        } else if conceded.is_any() && self.run.standing.covered(index).is_empty() {
            figures = conceded.gross();
        } else {
            figures = conceded.taken();
        }
        let left = self.run.standing.covered(index);
        self.taken_now.insert(index, TakenNow { figures, taken: 0, left });
        Ok(())
    }

    /// The spans issued lines of the price still cover, as far as they are not settled.
    fn covered(&mut self, lives: &[usize]) -> Result<Vec<Covered>, BillRefused> {
        let (run, priced) = (self.run, self.priced);
        let lines = run.standing.of_price(priced.plan.id, &priced.price.key);
        if lines.is_empty() {
            return Ok(Vec::new());
        }
        let settled: Vec<Period> = lives.iter().filter_map(|life| settled_part(run, *life)).collect();
        let mut covered = Vec::with_capacity(lines.len());
        for index in lines {
            let line = run.standing.line(*index);
            if !matches!(line.kind, LineKind::Recurring | LineKind::OneOff) {
                continue;
            }
            let mut spans = run.standing.covered(*index);
            for settled in &settled {
                spans = spans.into_iter().flat_map(|span| without(span, *settled)).collect();
            }
            if spans.is_empty() {
                continue;
            }
            let computed = Computed {
                count: count_of(priced.price, &line.quantity),
                overridden: line.overridden,
                discounts: line.discounts.as_slice().into(),
            };
            let free = self.was_free(*index)?;
            covered.extend(spans.into_iter().map(|span| Covered {
                span,
                computed: computed.clone(),
                free,
                whole: line.whole,
                line: *index,
                full: line.full,
                issued_from: line.service.start(),
            }));
        }
        Ok(covered)
    }

    /// Whether an issued line is of a first stub that cost nothing; none where no stub of its price does, or
    /// it costs nothing in any case.
    fn was_free(&mut self, index: usize) -> Result<Option<bool>, BillRefused> {
        let line = self.run.standing.line(index);
        let price = self.price_of(line).unwrap_or(self.priced.price);
        if price.proration.first_stub != FirstStub::Free {
            return Ok(None);
        }
        let figured = self.figured(index)?;
        let figure = self.fees.of(price).span(&figured.asked(line, line.service), &figured.discounts)?.amount;
        let amount = line.amount.checked_add(line.conceded)?;
        Ok((!figure.is_zero()).then_some(amount.is_zero()))
    }

    /// The price an issued line was computed with, if it is still known.
    fn price_of(&self, line: &BilledLine) -> Option<&'f Price> {
        let Some(fact) = line.overridden else { return Some(self.priced.own) };
        let timeline = &self.run.facts.timeline;
        let mut known = timeline.facts().iter().chain(timeline.withdrawn());
        known.find(|known| known.id == fact).and_then(|fact| match &fact.change {
            Change::OverridePrice { with: Some(with), .. } => Some(&**with),
            _ => None,
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
fn change_points(run: &Run<'_>, priced: Priced<'_>, lives: &[usize]) -> ChangePoints {
    let withdrawn = run.facts.timeline.withdrawn();
    let counts: usize = lives.iter().map(|index| run.course.lives[*index].counts.len() + 2).sum();
    let mut points: Vec<ChangePoint> = Vec::with_capacity(withdrawn.len() + counts);
    points.extend(withdrawn.iter().map(|fact| ChangePoint::at(fact.at, None)));
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
        for hole in &life.holes_apart {
            points.push(ChangePoint { shows: hole.from, due: hole.due, terms: Some(hole.out) });
        }
        for hole in &life.holes {
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
    let mut discounts = run.discounts.instants();
    let counts_periods = run.discounts.counts_periods();
    let mut took_effect = Vec::new();
    for known in run.facts.timeline.in_force_beside(&run.course.offs) {
        if may_move(&known.fact.change, priced) {
            took_effect.push(known.at);
        } else if counts_periods && begins_a_life(&known.fact.change) {
            discounts.push(known.at);
        }
    }
    ChangePoints::new(points, (took_effect, discounts), run.window.after)
}

/// Whether a change begins or ends the life of another price, on whose periods a discount may be counted.
fn begins_a_life(change: &Change) -> bool {
    matches!(change, Change::OverridePrice { .. } | Change::AttachAddOn { .. } | Change::DetachAddOn { .. })
}

/// Whether a change may move what is owed of a price, beside its discounts.
fn may_move(change: &Change, priced: Priced<'_>) -> bool {
    let (plan, key) = (&priced.plan.plan, &priced.own.key);
    let counted = |price: &Price, name: &CatalogKey| matches!(&price.quantity, QuantitySource::Counted(counted) if counted == name);
    let counts = |name: &CatalogKey| counted(priced.own, name) || counted(priced.price, name);
    match change {
        Change::Start { .. } | Change::ApplyDiscount { .. } | Change::RemoveDiscount { .. } => false,
        Change::SetCount { name, .. } => counts(name),
        Change::AttachAddOn { add_on, .. } | Change::DetachAddOn { add_on, .. } => {
            plan == add_on || counts(add_on)
        }
        Change::OverridePrice { plan: about, price, .. } => (about, price) == (plan, key),
        Change::Cancel { .. }
        | Change::Reactivate { .. }
        | Change::Resume { .. }
        | Change::ChangePlan { .. }
        | Change::ExtendTrial { .. }
        | Change::ResetAnchor { .. }
        | Change::Pause { .. } => true,
    }
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
        QuantitySource::One
        | QuantitySource::Counted(_)
        | QuantitySource::Metered(_)
        | QuantitySource::Meters(_) => count_ratio(count),
    }
}
