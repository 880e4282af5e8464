//! A pool rated as if one subscription had used it all, and its money shared over its members.
//! Knows measurements, discounts and quantities; must not know what was billed.

use std::collections::BTreeMap;

use calendar::{Instant, Period, Share, share_of};
use ids::DiscountId;
use money::{Money, QuantityTooPrecise, Ratio};
use pricing::{
    DimensionValues, Measurement, Owed, OwedLine, Price, RateRefused, Terms, TiersAcross, TopUp, pooled,
    shared_by_quantity,
};

use super::{Place, Pool, Pools};
use crate::document::PoolTrace;
use crate::facts::Discount;
use crate::line_discounts::{free_units, with_free_units};
use crate::metered::take_off_lines;
use crate::minimums::active_share;
use crate::pending::Priced;
use crate::refused::BillRefused;
use crate::run::Run;
use crate::{CellKey, Measurements};

/// What each member owes of the pools that are due.
pub(crate) struct Parts {
    parts: BTreeMap<Place, Part>,
}

/// What one member owes of its pool.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// Its lines and its part of what lifts the pool to its minimum. How they were rated is how the pool was.
    pub owed: Owed,
    /// What its lines came to up to each instant at which a grant that may pay one of the pool begins or ends.
    pub cuts: Vec<(Instant, BTreeMap<DimensionValues, Money>)>,
    traces: BTreeMap<DimensionValues, Box<PoolTrace>>,
    minimum: Option<Box<PoolTrace>>,
}

impl Part {
    /// How a line of it came out of the pool.
    pub fn trace(&self, dimensions: &DimensionValues) -> Option<Box<PoolTrace>> {
        self.traces.get(dimensions).cloned()
    }

    /// How its part of the minimum came out of the pool.
    pub fn minimum(&self) -> Option<Box<PoolTrace>> {
        self.minimum.clone()
    }
}

impl Parts {
    /// Rates every pool that is due.
    pub fn of(pools: &Pools, runs: &[Run<'_>], usage: &Measurements) -> Result<Parts, BillRefused> {
        let mut parts = BTreeMap::new();
        for pool in pools.pools.iter().filter(|pool| pool.is_due(runs)) {
            let members: Vec<Member<'_, '_>> =
                pool.members.iter().map(|(run, cell)| Member::of(&runs[*run], *cell)).collect();
            let rating = Rating::of(pool, &members);
            let mut shared = rating.shared(usage, None)?;
            for cut in &pool.cuts {
                for (part, up_to) in shared.iter_mut().zip(rating.shared(usage, Some(*cut))?) {
                    let lines = up_to.owed.lines.into_iter();
                    part.cuts.push((*cut, lines.map(|line| (line.dimensions, line.amount)).collect()));
                }
            }
            for ((part, member), place) in shared.iter_mut().zip(&members).zip(&pool.members) {
                let service = member.run.cells[member.cell].service;
                part.cuts.retain(|(cut, _)| service.start() < *cut && *cut < service.end());
                parts.insert(*place, part.clone());
            }
        }
        Ok(Parts { parts })
    }

    /// The part of a cell of a run.
    pub fn part(&self, run: &Run<'_>, cell: usize) -> Option<&Part> {
        if self.parts.is_empty() { None } else { self.parts.get(&(run.place, cell)) }
    }
}

/// What the lines of each member of a pool come to for usage up to an instant, in the order of its members; of the
/// minimum nothing.
pub(crate) fn owed_up_to(
    pool: &Pool,
    runs: &[Run<'_>],
    (usage, until): (&Measurements, Instant),
) -> Result<Vec<Money>, BillRefused> {
    let members: Vec<Member<'_, '_>> =
        pool.members.iter().map(|(run, cell)| Member::of(&runs[*run], *cell)).collect();
    let rating = Rating::of(pool, &members);
    let parts = rating.shared(usage, Some(until))?;
    let lines = |part: &Part| {
        let amounts = part.owed.lines.iter().map(|line| line.amount);
        Ok(Money::sum(rating.terms.currency, amounts)?)
    };
    parts.iter().map(lines).collect()
}

/// One of those who share a pool.
struct Member<'r, 'f> {
    run: &'r Run<'f>,
    cell: usize,
    priced: Priced<'f>,
}

impl<'r, 'f> Member<'r, 'f> {
    fn of(run: &'r Run<'f>, cell: usize) -> Member<'r, 'f> {
        Member { run, cell, priced: Priced::of(&run.course.lives[run.cells[cell].life]) }
    }

    fn discounts(&self) -> Vec<&'r Discount> {
        self.run.discounts.set(self.run.cells[self.cell].discounts).collect()
    }

    fn share(&self) -> Share {
        let cell = &self.run.cells[self.cell];
        active_share(self.run, &self.run.course.lives[cell.life], cell)
    }

    /// What it used, up to a cut or in all.
    fn measured<'m>(
        &self,
        usage: &'m Measurements,
        cut: Option<Instant>,
    ) -> Result<&'m [Measurement], BillRefused> {
        let cell = &self.run.cells[self.cell];
        let (from, end) = (cell.service.start(), cell.service.end());
        if cut.is_some_and(|cut| cut <= from) {
            return Ok(&[]);
        }
        let until = cut.map_or(end, |cut| cut.min(end));
        let key = CellKey { until, ..CellKey::of(self.run, &self.priced, cell) };
        let missing = || BillRefused::UsageMissing { price: self.priced.price.key.clone(), from };
        usage.get(&key).map(Vec::as_slice).ok_or_else(missing)
    }
}

/// A pool on its way to money.
struct Rating<'r, 'f> {
    pool: &'r Pool,
    members: &'r [Member<'r, 'f>],
    price: Price,
    terms: Terms,
}

/// What members used of each line of the pool, and in all.
struct Used {
    /// By line, those who have something of it, in order.
    lines: BTreeMap<DimensionValues, Vec<(usize, Ratio)>>,
    whole: Vec<Ratio>,
    all: Ratio,
}

impl Used {
    fn of(measured: &[&[Measurement]], across: TiersAcross) -> Result<Used, QuantityTooPrecise> {
        let mut lines: BTreeMap<DimensionValues, Vec<(usize, Ratio)>> = BTreeMap::new();
        let mut whole = Vec::with_capacity(measured.len());
        for (place, own) in measured.iter().enumerate() {
            let quantities: Vec<Ratio> = own.iter().map(|own| own.quantity).collect();
            whole.push(pricing::summed(&quantities)?);
            match across {
                TiersAcross::All => lines.entry(Vec::new()).or_default().push((place, whole[place])),
                TiersAcross::Line => {
                    for own in *own {
                        lines.entry(own.dimensions.clone()).or_default().push((place, own.quantity));
                    }
                }
            }
        }
        let all = pricing::summed(&whole)?;
        Ok(Used { lines, whole, all })
    }

    fn line(&self, dimensions: &DimensionValues) -> &[(usize, Ratio)] {
        self.lines.get(dimensions).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The lines of a pool as lines of its members.
struct Split {
    /// Of each member.
    lines: Vec<Vec<OwedLine>>,
    /// Of each line of the pool: where its parts are, by member and place there.
    places: Vec<Vec<(usize, usize)>>,
}

impl Split {
    /// What the members' discounts take off each line of the pool together.
    fn take_off(&self, price: &Price, lines: &mut [OwedLine]) -> Result<(), RateRefused> {
        for (line, places) in lines.iter_mut().zip(&self.places) {
            let off =
                places.iter().flat_map(|(member, place)| self.lines[*member][*place].off.iter().copied());
            let off = Money::sum(line.rounded.currency(), off).map_err(RateRefused::too_large(price))?;
            line.off = if off.is_zero() { Vec::new() } else { vec![off] };
        }
        Ok(())
    }

    /// Shares what the maximum takes off each line of the pool by what discounts left of its parts.
    fn cap(&mut self, price: &Price, lines: &[OwedLine]) -> Result<(), BillRefused> {
        for (line, places) in lines.iter().zip(&self.places) {
            let mut left = Vec::with_capacity(places.len());
            for (member, place) in places {
                let own = &mut self.lines[*member][*place];
                let off = Money::sum(own.rounded.currency(), own.off.iter().copied())?;
                own.amount = own.rounded.checked_sub(off)?;
                own.over_maximum = Money::zero(own.rounded.currency());
                left.push(Ratio::whole(own.amount.to_decimal()));
            }
            if line.over_maximum.is_zero() {
                continue;
            }
            let shares = shared_by_quantity(line.over_maximum, &left).map_err(RateRefused::inexact(price))?;
            for ((member, place), over) in places.iter().zip(shares) {
                let own = &mut self.lines[*member][*place];
                own.over_maximum = over;
                own.amount = own.amount.checked_sub(over)?;
            }
        }
        Ok(())
    }
}

impl<'r, 'f> Rating<'r, 'f> {
    fn of(pool: &'r Pool, members: &'r [Member<'r, 'f>]) -> Rating<'r, 'f> {
        let first = &members[0];
        let own = first.priced.price;
        let mut free: BTreeMap<DiscountId, &Discount> = BTreeMap::new();
        for member in members {
            free.extend(member.discounts().into_iter().map(|discount| (discount.id, discount)));
        }
        let free = free_units(free.into_values());
        let price = free.map_or_else(|| own.clone(), |units| with_free_units(own, units));
        let terms = Terms {
            currency: first.run.terms.currency,
            rounding: first.run.terms.rounding,
            share: covered(members),
            ended: true,
        };
        Rating { pool, members, price, terms }
    }

    /// What each member owes, up to a cut or in all.
    fn shared(&self, usage: &Measurements, cut: Option<Instant>) -> Result<Vec<Part>, BillRefused> {
        let measured = self.members.iter().map(|member| member.measured(usage, cut));
        let measured: Vec<&[Measurement]> = measured.collect::<Result<_, _>>()?;
        let used =
            Used::of(&measured, self.price.tiers_across).map_err(BillRefused::inexact(&self.price.key))?;
        let all = pooled(&self.price, &measured)?;
        let owed = pricing::owed_less(&self.price, &self.terms, &all, &|lines| {
            self.split(lines, &used)?.take_off(&self.price, lines)
        })?;
        let mut split = self.split(&owed.lines, &used)?;
        split.cap(&self.price, &owed.lines)?;
        Ok(self.parts(&owed, split, &used)?)
    }

    /// The rounded lines of the pool as lines of each member, less its own discounts.
    fn split(&self, lines: &[OwedLine], used: &Used) -> Result<Split, RateRefused> {
        let mut split = Split { lines: vec![Vec::new(); self.members.len()], places: Vec::new() };
        for line in lines {
            let used = used.line(&line.dimensions);
            let quantities: Vec<Ratio> = used.iter().map(|(_, quantity)| *quantity).collect();
            let mut places = Vec::with_capacity(used.len());
            let shares = shared_by_quantity(line.rounded, &quantities);
            let shares = shares.map_err(RateRefused::inexact(&self.price))?;
            for ((member, _), share) in used.iter().zip(shares) {
                let own = &mut split.lines[*member];
                places.push((*member, own.len()));
                let (rounded, amount) = (share, share);
                own.push(OwedLine { rounded, amount, off: Vec::new(), ..line.clone() });
            }
            split.places.push(places);
        }
        for (member, lines) in self.members.iter().zip(&mut split.lines) {
            let taken = take_off_lines(&member.discounts(), (member.share(), self.terms.rounding), lines);
            taken.map_err(RateRefused::too_large(&self.price))?;
        }
        Ok(split)
    }

    fn parts(&self, owed: &Owed, split: Split, used: &Used) -> Result<Vec<Part>, RateRefused> {
        let mut traces = vec![BTreeMap::new(); self.members.len()];
        for line in &owed.lines {
            for (member, quantity) in used.line(&line.dimensions) {
                let trace = self.trace((*quantity, line.rated.trace.quantity), line.rounded);
                traces[*member].insert(line.dimensions.clone(), trace);
            }
        }
        let lifts = owed.minimum_top_up.map(|top_up| {
            let shares = shared_by_quantity(top_up.amount, &used.whole);
            shares.map(|shares| (top_up, shares)).map_err(RateRefused::inexact(&self.price))
        });
        let lifts = lifts.transpose()?;
        let of_each = split.lines.into_iter().zip(traces).enumerate().map(|(place, (lines, traces))| {
            let minimum_top_up =
                lifts.as_ref().map(|(top_up, lifts)| TopUp { amount: lifts[place], ..*top_up });
            let minimum =
                lifts.as_ref().map(|(top_up, _)| self.trace((used.whole[place], used.all), top_up.amount));
            let owed = Owed { lines, minimum_top_up };
            Part { owed, cuts: Vec::new(), traces, minimum }
        });
        Ok(of_each.collect())
    }

    fn trace(&self, (quantity, of_all): (Ratio, Ratio), amount: Money) -> Box<PoolTrace> {
        let members = u32::try_from(self.members.len()).expect("subscriptions of an account are counted");
        let (contract, share) = (self.pool.contract, self.terms.share);
        Box::new(PoolTrace { contract, members, share, quantity, of_all, amount })
    }
}

/// The part of the full period in which any of the members is active.
///
/// One from the 1st to the 11th and one from the 6th to the 16th of a month of 30 days: half of it.
fn covered(members: &[Member<'_, '_>]) -> Share {
    let mut spans: Vec<Period> = Vec::new();
    for member in members {
        let cell = &member.run.cells[member.cell];
        spans.extend(member.run.course.lives[cell.life].active(cell.service));
    }
    spans.sort_by_key(|span| span.start());
    let mut merged: Vec<Period> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut().filter(|last| span.start() <= last.end()) {
            Some(last) => {
                let end = last.end().max(span.end());
                *last = Period::new(last.start(), end).expect("it ends no earlier than before");
            }
            None => merged.push(span),
        }
    }
    let first = &members[0];
    let (by, full) = (first.priced.price.proration.share_by, first.run.cells[first.cell].full);
    let share = |span: Period| share_of(by, full, span, first.run.terms.zone);
    merged.into_iter().fold(Share::ZERO, |sum, span| sum.plus_up_to_one(share(span)))
}
