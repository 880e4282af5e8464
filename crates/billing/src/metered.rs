//! Usage: what each cell's measurements owe, less what was billed of it.
//! Knows measurements, late policies and minimums; must not know events, documents or tax.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Instant, Period, Share};
use ids::CatalogKey;
use money::{Money, MoneyRefused, Ratio, Rounding};
use pricing::{
    Conversion, DimensionValues, LatePolicy, Measurement, Owed, OwedLine, QuantitySource, RateRefused,
    RatingTrace, TiersAcross, Timing, TopUp,
};

use crate::billed::{BilledLine, LineKind, LineRef};
use crate::cells::Cell;
use crate::credits::{Sliced, cuts};
use crate::document::{LineDiscount, LineTrace};
use crate::facts::Discount;
use crate::line_discounts::{free_units, named, off_of, with_free_units};
use crate::lives::Life;
use crate::minimums::{active_share, cell_of};
use crate::pending::{Draft, Pending, Priced, find_price};
use crate::pools::{Part, Parts};
use crate::refused::BillRefused;
use crate::reversal::Reversed;
use crate::run::{Decided, Run};
use crate::wanted::ended_by;
use crate::{CellKey, Measurements, thresholds};

/// Decides the lines of every metered price.
pub(crate) fn decide(
    run: &Run<'_>,
    parts: &Parts,
    usage: &Measurements,
    decided: &mut Decided,
) -> Result<(), BillRefused> {
    let mut matched = with_time_based_minimum(run, decided);
    for (index, life) in run.course.lives.iter().enumerate().filter(|(_, life)| life.price.is_metered()) {
        let priced = Priced::of(life);
        for (place, cell) in run.cells_of(index) {
            let end = run.end_of(place, cell);
            decided.saw(cell.full, end);
            if end > run.as_of {
                decided.needs_usage(cell.service.start());
            }
            let before = Before::of(run, &priced, cell.service.start());
            for index in &before.lines {
                matched.insert(*index);
                decided.keep_together(run.standing.line(*index).full, cell.full);
            }
            let part = parts.part(run, place);
            let is_rated = part.is_some() || !run.pooled.contains_key(&place);
            let is_due = is_due(run, &priced, (cell, end), decided);
            if is_due && is_rated && !before.is_closed(run, (&priced, cell)) {
                check_kept(run, &priced.price.key, cell.service.start())?;
                let measured = measured(run, &priced, cell, usage)?;
                Meeting { run, priced, cell, before, usage, end, part }.decide(measured, decided)?;
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
    thresholds::decide(run, usage, decided)
}

/// Refuses to rate a period whose usage is dropped.
fn check_kept(run: &Run<'_>, price: &CatalogKey, from: Instant) -> Result<(), BillRefused> {
    match run.dropped_of(from) {
        Some(before) => Err(BillRefused::UsageDropped { price: price.clone(), from, before }),
        None => Ok(()),
    }
}

/// Minimums of time-based prices that still have their cell; those are not for this module.
fn with_time_based_minimum(run: &Run<'_>, decided: &mut Decided) -> BTreeSet<usize> {
    let mut matched = BTreeSet::new();
    for (plan, key) in run.standing.prices() {
        let is_same =
            |life: &&Life<'_>| life.plan.id == plan && life.price.key == *key && !life.price.is_metered();
        let Some(life) = run.course.lives.iter().find(is_same) else { continue };
        for index in run.standing.of_price(plan, key) {
            let issued = run.standing.line(*index);
            let minimum = issued.kind == LineKind::Minimum;
            if minimum && let Some(cell) = cell_of(run, &Priced::of(life), issued) {
                matched.insert(*index);
                decided.keep_together(issued.full, run.cells[cell].full);
            }
        }
    }
    matched
}

/// Whether a cell is rated now; if not, when to look again.
fn is_due(run: &Run<'_>, priced: &Priced<'_>, (cell, end): (&Cell, Instant), decided: &mut Decided) -> bool {
    decided.look_again(cell.service.start());
    decided.look_again(end);
    match priced.price.timing {
        Timing::InArrears => end <= run.as_of,
        Timing::InAdvance => cell.service.start() <= run.as_of,
    }
}

/// Which usage a run needs: the cells that [`decide`] rates, those of no pool.
pub(crate) fn needed<'r, 'f>(run: &'r Run<'f>) -> impl Iterator<Item = (Priced<'f>, &'r Cell)> {
    let metered = run.course.lives.iter().enumerate().filter(|(_, life)| life.price.is_metered());
    metered.flat_map(move |(index, life)| {
        let priced = Priced::of(life);
        run.cells_of(index)
            .filter(|(place, _)| !run.pooled.contains_key(place))
            .map(|(_, cell)| cell)
            .filter(move |cell| {
                let due = match priced.price.timing {
                    Timing::InArrears => cell.service.end(),
                    Timing::InAdvance => cell.service.start(),
                };
                let before = || Before::of(run, &priced, cell.service.start());
                let is_kept = run.dropped_of(cell.service.start()).is_none();
                is_kept && due <= run.as_of && !before().is_closed(run, (&priced, cell))
            })
            .map(move |cell| (priced, cell))
    })
}

fn measured<'m>(
    run: &Run<'_>,
    priced: &Priced<'_>,
    cell: &Cell,
    usage: &'m Measurements,
) -> Result<&'m [Measurement], BillRefused> {
    let key = CellKey::of(run, priced, cell);
    let missing =
        || BillRefused::UsageMissing { price: priced.price.key.clone(), from: cell.service.start() };
    usage.get(&key).map(Vec::as_slice).ok_or_else(missing)
}

fn is_usage(run: &Run<'_>, index: usize) -> bool {
    matches!(run.standing.line(index).kind, LineKind::Usage | LineKind::Minimum)
}

/// What was billed of a cell before, in order of issue.
pub(crate) struct Before {
    lines: Vec<usize>,
}

impl Before {
    pub fn of(run: &Run<'_>, priced: &Priced<'_>, start: Instant) -> Before {
        let open = run.standing.of_price(priced.plan.id, &priced.price.key).iter().copied();
        let lines = open.filter(|index| run.standing.line(*index).service.start() == start).collect();
        Before { lines }
    }

    /// Late events of a closed cell are only recorded. A cell whose usage is dropped is closed for good, once it was
    /// billed to its end, or owed nothing more when that was dropped.
    pub fn is_closed(&self, run: &Run<'_>, (priced, cell): (&Priced<'_>, &Cell)) -> bool {
        if run.dropped_of(cell.service.start()).is_some() {
            return run.was_closed(cell.service.start()) || self.reached_end(run, cell);
        }
        let only_recorded = priced.price.late == LatePolicy::RecordOnly;
        only_recorded && priced.price.timing == Timing::InArrears && self.reached_end(run, cell)
    }

    /// Whether the period's own bill was made: lines that were billed early end before it does.
    fn reached_end(&self, run: &Run<'_>, cell: &Cell) -> bool {
        self.lines.iter().any(|index| run.standing.line(*index).service.end() >= cell.service.end())
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
pub(crate) struct Meeting<'r, 'f> {
    pub run: &'r Run<'f>,
    pub priced: Priced<'f>,
    pub cell: &'r Cell,
    pub before: Before,
    pub usage: &'r Measurements,
    /// When it is due in arrears: when it ends, or the last of its pool does.
    pub end: Instant,
    /// What it owes of its pool, where it is in one.
    pub part: Option<&'r Part>,
}

/// What one line owes.
struct OwedOnce {
    trace: RatingTrace,
    exact: Ratio,
    rounded: Money,
    discounts: Vec<LineDiscount>,
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
        } else if self.was_billed_early() {
            self.bill_rest(owed, measured, decided)
        } else {
            self.bill_further(owed, measured, decided)
        }
    }

    /// What a period that still runs owes so far beyond what was billed of it, due now.
    pub fn so_far(&self, measured: &[Measurement]) -> Result<Vec<Pending>, BillRefused> {
        let owed = self.owed(measured)?;
        let mut lines = self.differences(owed.lines, measured)?;
        lines.retain(|pending| !pending.line.amount.is_zero());
        Ok(lines)
    }

    fn was_billed_early(&self) -> bool {
        let in_arrears = self.priced.price.timing == Timing::InArrears;
        in_arrears && !self.before.lines.is_empty() && !self.before.reached_end(self.run, self.cell)
    }

    fn owed(&self, measured: &[Measurement]) -> Result<Owed, BillRefused> {
        if let Some(part) = self.part {
            return Ok(part.owed.clone());
        }
        let (run, cell, price) = (self.run, self.cell, self.priced.price);
        let terms = pricing::Terms {
            currency: run.terms.currency,
            rounding: run.terms.rounding,
            share: active_share(run, &run.course.lives[cell.life], cell),
            ended: cell.service.end() <= run.as_of && !cell.free,
        };
        let discounts: Vec<&Discount> = run.discounts.set(cell.discounts).collect();
        let free = free_units(discounts.iter().copied()).map(|units| with_free_units(price, units));
        let price = free.as_ref().unwrap_or(price);
        let mut owed = pricing::owed_less(price, &terms, measured, &|lines| {
            let taken = take_off_lines(&discounts, (terms.share, terms.rounding), lines);
            taken.map_err(RateRefused::too_large(price))
        })?;
        if cell.free {
            for line in &mut owed.lines {
                line.off = Vec::new();
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
        let end = self.end;
        let nothing = owed.minimum_top_up.is_none() && owed.lines.iter().all(|line| line.amount.is_zero());
        let (due, wait) = match (in_advance, nothing) {
            (true, true) if end > self.run.as_of => return Ok(()),
            (true, false) => (self.run.as_of, None),
            (true, true) => (end, None),
            (false, _) => (end, self.grace(end)),
        };
        let found = (in_advance && !nothing).then_some(end);
        let ended = ended_by(&self.run.course.lives[self.cell.life], due);
        if owed.lines.is_empty() {
            let line =
                self.line(Vec::new(), OwedOnce::nothing(self.run), Money::zero(self.run.terms.currency))?;
            decided.send(Pending { wait, found, ..line.due(due, &self.priced, self.run) }, ended);
        }
        let sliced = self.sliced()?;
        for line in owed.lines {
            let dimensions = line.dimensions.clone();
            let slices = sliced.of(&dimensions, line.amount);
            let once = OwedOnce::of(line, measured, &self);
            let line = self.line(dimensions, once, Money::zero(self.run.terms.currency))?;
            decided.send(Pending { wait, found, slices, ..line.due(due, &self.priced, self.run) }, ended);
        }
        if let Some(top_up) = owed.minimum_top_up.filter(|top_up| !top_up.amount.is_zero()) {
            let line = self.minimum(top_up, Money::zero(top_up.amount.currency()), top_up.amount);
            decided.send(Pending { wait, found, ..line.due(due, &self.priced, self.run) }, ended);
        }
        Ok(())
    }

    /// What the lines came to up to each instant at which a grant that may pay them begins or ends.
    fn sliced(&self) -> Result<Sliced, BillRefused> {
        let mut sliced = Sliced::from(self.cell.service.start());
        if let Some(part) = self.part {
            part.cuts.iter().for_each(|(cut, amounts)| sliced.up_to(*cut, amounts.clone()));
            return Ok(sliced);
        }
        for until in cuts(self.run, &self.priced, self.cell) {
            let key = CellKey { until, ..CellKey::of(self.run, &self.priced, self.cell) };
            let from = self.cell.service.start();
            let missing = || BillRefused::UsageMissing { price: self.priced.price.key.clone(), from };
            let owed = self.owed(self.usage.get(&key).ok_or_else(missing)?)?;
            sliced.up_to(until, owed.lines.into_iter().map(|line| (line.dimensions, line.amount)).collect());
        }
        Ok(sliced)
    }

    fn grace(&self, end: Instant) -> Option<Instant> {
        let grace = self.priced.plan.grace_micros;
        (grace > 0).then(|| end.checked_add_micros(grace)).flatten()
    }

    /// The rest of a period of which part was billed early, due at its end. Zero lines are kept: they prove
    /// that the period was billed.
    fn bill_rest(
        self,
        owed: Owed,
        measured: &[Measurement],
        decided: &mut Decided,
    ) -> Result<(), BillRefused> {
        let (currency, due) = (self.run.terms.currency, self.end);
        let counted = Money::sum(currency, owed.lines.iter().map(|line| line.amount))?;
        let mut rest = self.differences(owed.lines, measured)?;
        rest.extend(self.difference_in_minimum(owed.minimum_top_up, counted)?);
        let wait = self.grace(due);
        let ended = ended_by(&self.run.course.lives[self.cell.life], due);
        for pending in rest {
            decided.send(Pending { due, wait, found: None, ..pending }, ended);
        }
        Ok(())
    }

    /// Only differences, each naming the line it extends.
    fn bill_further(
        self,
        owed: Owed,
        measured: &[Measurement],
        decided: &mut Decided,
    ) -> Result<(), BillRefused> {
        let counted = Money::sum(self.run.terms.currency, owed.lines.iter().map(|line| line.amount))?;
        let mut further = self.differences(owed.lines, measured)?;
        if self.end <= self.run.as_of {
            further.extend(self.difference_in_minimum(owed.minimum_top_up, counted)?);
        }
        further.retain(|pending| !pending.line.amount.is_zero());
        send_late(self.run, &self.priced, further, decided);
        Ok(())
    }

    /// What the lines owe beyond what was billed of them, due now; also where that is nothing.
    fn differences(
        &self,
        owed: Vec<OwedLine>,
        measured: &[Measurement],
    ) -> Result<Vec<Pending>, BillRefused> {
        let mut billed: BTreeMap<&DimensionValues, Vec<usize>> = BTreeMap::new();
        for (index, line) in self.before.of_kind(self.run, LineKind::Usage) {
            billed.entry(&line.dimensions).or_default().push(index);
        }
        let sliced = self.sliced()?;
        let mut differences = Vec::new();
        for line in owed {
            let dimensions = line.dimensions.clone();
            let lines = billed.remove(&dimensions).unwrap_or_default();
            let once = OwedOnce::of(line, measured, self);
            differences.extend(self.difference(dimensions, once, (&lines, &sliced))?);
        }
        for (dimensions, lines) in billed {
            let nothing = OwedOnce::nothing(self.run);
            differences.extend(self.difference(dimensions.clone(), nothing, (&lines, &sliced))?);
        }
        Ok(differences)
    }

    fn difference(
        &self,
        dimensions: DimensionValues,
        once: OwedOnce,
        (lines, sliced): (&[usize], &Sliced),
    ) -> Result<Vec<Pending>, BillRefused> {
        let currency = self.run.terms.currency;
        let earlier: Vec<&BilledLine> = lines.iter().map(|index| self.run.standing.line(*index)).collect();
        let slices = sliced.of(&dimensions, once.amount);
        let slices = sliced.unpaid(slices, (self.run.account, self.run.terms.rounding), &earlier)?;
        let billed = Money::sum(currency, lines.iter().map(|index| self.run.standing.line(*index).amount))?;
        let amount = once.amount.checked_sub(billed)?;
        let mut draft = self.line(dimensions, once, billed)?;
        draft.amount = amount;
        let mut pending = self.extending(draft, lines);
        for pending in pending.iter_mut().filter(|pending| pending.line.amount.minor() > 0) {
            pending.slices.clone_from(&slices);
        }
        Ok(pending)
    }

    fn difference_in_minimum(
        &self,
        top_up: Option<TopUp>,
        counted: Money,
    ) -> Result<Vec<Pending>, BillRefused> {
        let zero = Money::zero(self.run.terms.currency);
        let lines: Vec<usize> =
            self.before.of_kind(self.run, LineKind::Minimum).map(|(index, _)| index).collect();
        let amounts = lines.iter().map(|index| self.run.standing.line(*index).amount);
        let billed = Money::sum(self.run.terms.currency, amounts)?;
        // Without a top-up what was counted reaches the minimum.
        let top_up = top_up.unwrap_or(TopUp { minimum: counted, counted, amount: zero });
        let amount = top_up.amount.checked_sub(billed)?;
        if amount.is_zero() {
            return Ok(Vec::new());
        }
        Ok(self.extending(self.minimum(top_up, billed, amount), &lines))
    }

    /// A line that names the first of those it extends. It is a correction unless it only goes on from what
    /// was billed early.
    fn extending(&self, mut draft: Draft, lines: &[usize]) -> Vec<Pending> {
        let first =
            lines.first().map(|index| self.run.standing.line(*index).at).or(self.before.first(self.run));
        let goes_on = !self.before.reached_end(self.run, self.cell) && !draft.amount.is_negative();
        draft.extends = first.filter(|_| !goes_on);
        let mut pending = draft.due(self.run.as_of, &self.priced, self.run).found_of(self.end);
        pending.line.extends = first;
        taken_from(self.run, pending, lines)
    }

    fn line(
        &self,
        dimensions: DimensionValues,
        once: OwedOnce,
        billed_before: Money,
    ) -> Result<Draft, RateRefused> {
        let converts = self.priced.price.conversion.is_some();
        let pool = self.part.and_then(|part| part.trace(&dimensions));
        let quantity = match &pool {
            Some(pool) => self.own_quantity(pool.quantity)?,
            None if converts => once.trace.converted,
            None => once.trace.quantity,
        };
        Ok(Draft {
            kind: LineKind::Usage,
            full: self.cell.full,
            service: self.cell.service,
            dimensions,
            quantity,
            overridden: self.overridden(),
            whole: false,
            discounts: once.discounts,
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
                pool,
            },
        })
    }

    /// What one member of a pool used, in the units that the price converts to; the pool's sum is what is
    /// rounded. Where that has too many digits, of the 28 significant ones that are kept.
    fn own_quantity(&self, measured: Ratio) -> Result<Ratio, RateRefused> {
        let price = self.priced.price;
        let Some(conversion) = &price.conversion else { return Ok(measured) };
        let exact = Conversion { round: None, ..conversion.clone() };
        let converted = pricing::convert(&exact, measured);
        let converted = converted.or_else(|_| pricing::convert(&exact, pricing::kept(measured)));
        converted.map_err(RateRefused::inexact(price))
    }

    fn overridden(&self) -> Option<ids::ChangeId> {
        self.run.course.lives[self.cell.life].overridden
    }

    fn minimum(&self, top_up: TopUp, billed_before: Money, amount: Money) -> Draft {
        let TopUp { minimum, counted, .. } = top_up;
        Draft {
            kind: LineKind::Minimum,
            full: self.cell.full,
            service: self.cell.service,
            dimensions: Vec::new(),
            quantity: Ratio::ONE,
            overridden: self.overridden(),
            whole: false,
            discounts: Vec::new(),
            amount,
            extends: None,
            trace: LineTrace::Minimum {
                minimum,
                counted,
                billed_before,
                pool: self.part.and_then(Part::minimum),
            },
        }
    }
}

impl OwedOnce {
    fn of(line: OwedLine, measured: &[Measurement], meeting: &Meeting<'_, '_>) -> OwedOnce {
        let (event_count, events_hash) = events_of(&line.dimensions, measured, &meeting.priced);
        let discounts = meeting.run.discounts.set(meeting.cell.discounts);
        OwedOnce {
            trace: line.rated.trace,
            exact: line.rated.amount,
            rounded: line.rounded,
            discounts: named(discounts, &line.off),
            over_maximum: line.over_maximum,
            amount: line.amount,
            event_count,
            events_hash,
        }
    }

    /// A line for values that are not there (any more).
    fn nothing(run: &Run<'_>) -> OwedOnce {
        let zero = Money::zero(run.terms.currency);
        OwedOnce {
            trace: RatingTrace::nothing(),
            exact: Ratio::ZERO,
            rounded: zero,
            discounts: Vec::new(),
            over_maximum: zero,
            amount: zero,
            event_count: 0,
            events_hash: *blake3::hash(b"").as_bytes(),
        }
    }
}

/// Takes discounts off the lines of a period together: each is rounded once over all of them, then shared by
/// largest remainder.
///
/// 20 % off lines of 1.01 and 1.01 is 0.40: 0.20 each.
pub(crate) fn take_off_lines(
    discounts: &[&Discount],
    (share, rounding): (Share, Rounding),
    lines: &mut [OwedLine],
) -> Result<(), MoneyRefused> {
    let Some(currency) = lines.first().map(|line| line.rounded.currency()) else { return Ok(()) };
    let zero = Money::zero(currency);
    let mut left: Vec<i128> = lines.iter().map(|line| i128::from(line.rounded.minor()).max(0)).collect();
    for discount in discounts {
        let sum: i128 = left.iter().sum();
        let sum = i64::try_from(sum).map_err(|_| MoneyRefused::OutOfRange { currency })?;
        let off = off_of(&discount.coupon, Money::new(sum, currency), share, rounding)?;
        let parts = match off.is_zero() {
            true => vec![zero; lines.len()],
            false => off.split(&left).expect("there is something left to take from"),
        };
        for ((line, left), part) in lines.iter_mut().zip(&mut left).zip(parts) {
            line.off.push(part);
            *left -= i128::from(part.minor());
        }
    }
    Ok(())
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
    // They come sorted; whoever hands them in otherwise is only slower.
    let found = measured.binary_search_by(|measurement| measurement.dimensions.cmp(dimensions));
    let own = match found {
        Ok(place) => measured.get(place),
        Err(_) => measured.iter().find(|measurement| measurement.dimensions == *dimensions),
    };
    own.map_or((0, *blake3::hash(b"").as_bytes()), |own| (own.event_count, own.events_hash))
}

/// A difference below zero takes back issued lines, the earliest first, each at its own tax; what no line
/// has left stands as it is. What was conceded of the lines is not taken back a second time: where nothing
/// else is left, the difference is a zero line.
///
/// Of a line of 31.00, of which 10.00 were conceded, a difference of −31.00 takes back 21.00.
pub(crate) fn taken_from(run: &Run<'_>, pending: Pending, lines: &[usize]) -> Vec<Pending> {
    let mut left = pending.line.amount.minor();
    if left >= 0 {
        return vec![pending];
    }
    let currency = pending.line.amount.currency();
    let mut parts = Vec::new();
    let mut conceded = 0;
    for index in lines {
        let line = run.standing.line(*index);
        conceded += run.standing.taken(*index).conceded;
        let remaining = line.amount.minor().saturating_sub(run.standing.taken(*index).amount).max(0);
        let part = left.max(-remaining);
        if part < 0 && line.amount.minor() > 0 {
            let mut taking = pending.clone();
            taking.line.amount = Money::new(part, currency);
            taking.line.extends = Some(line.at);
            taking.reverses = Some(Reversed { run: run.place, line: *index });
            parts.push(taking);
            left -= part;
        }
    }
    left = (left + conceded).min(0);
    if left < 0 || parts.is_empty() {
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
        lines.iter().for_each(|index| decided.keep_together(run.standing.line(*index).full, first.full));
        let amounts = lines.iter().map(|index| run.standing.line(*index).amount);
        let billed = Money::sum(run.terms.currency, amounts)?;
        if billed.is_zero() {
            continue;
        }
        check_kept(run, &priced.price.key, first.service.start())?;
        let spans = lines.iter().map(|index| run.standing.line(*index).service);
        let draft = gone_draft(run, kind, dimensions, (first, longest(spans, first.service)), billed)?;
        let (start, end) = (draft.service.start(), draft.service.end());
        // It is gone: where its end is to come, nothing looks at it then.
        let found = if end <= run.as_of { end } else { start };
        let pending = draft.due(run.as_of, priced, run).found_of(found);
        further.extend(taken_from(run, pending, &lines));
    }
    further.retain(|pending| !pending.line.amount.is_zero());
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
        LineKind::Minimum => {
            LineTrace::Minimum { minimum: zero, counted: zero, billed_before: billed, pool: None }
        }
        _ => LineTrace::Usage {
            rated: nothing.trace,
            exact: nothing.exact,
            rounded: zero,
            over_maximum: zero,
            billed_before: billed,
            rounding: run.terms.rounding,
            event_count: 0,
            events_hash: nothing.events_hash,
            pool: None,
        },
    };
    Ok(Draft {
        kind,
        full: first.full,
        service,
        dimensions: dimensions.clone(),
        quantity: Ratio::ZERO,
        overridden: first.overridden,
        whole: false,
        discounts: Vec::new(),
        amount: billed.checked_neg()?,
        extends: Some(first.at),
        trace,
    })
}

/// Every meter that a price reads; none where it lacks one of them.
pub(crate) fn meters_of<'f>(priced: &Priced<'f>) -> Vec<&'f pricing::Meter> {
    let keys = priced.price.meter_keys();
    let known: Vec<&pricing::Meter> = keys.iter().filter_map(|key| priced.plan.meters.get(*key)).collect();
    if known.len() == keys.len() { known } else { Vec::new() }
}

/// The meter of a price that reads one alone.
pub(crate) fn meter_of<'f>(priced: &Priced<'f>) -> Option<&'f pricing::Meter> {
    match &priced.price.quantity {
        QuantitySource::Metered(key) => priced.plan.meters.get(key),
        QuantitySource::One
        | QuantitySource::Days
        | QuantitySource::Counted(_)
        | QuantitySource::Meters(_) => None,
    }
}
