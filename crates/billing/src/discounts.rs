//! Discounts of a document: percentages first, each on what the previous left, then amounts.
//! Knows lines before tax, and how long a discount holds; must not know how a line came about, credits or tax.

use std::collections::BTreeMap;

use calendar::{Cadence, Grid, Instant, Period, Share, Unit, Zone};
use ids::DiscountId;
use money::{Money, MoneyRefused};
use pricing::{Coupon, CouponLasts, CouponLevel, CouponOff};

use crate::billed::{LineKind, LineSubject};
use crate::document::{DocumentDiscount, Line, LineDiscount};
use crate::facts::{AccountFacts, DatedDiscount};
use crate::line_discounts::{discounts_of, holds_for, is_in, lasts_until_used, number_on, off_of, order};
use crate::pending::Pending;
use crate::refused::BillRefused;
use crate::run::Run;
use crate::tax::Taxed;

/// The invoice-level discounts of an account, and what their amounts still hold.
pub(crate) struct DocumentDiscounts<'r, 'f> {
    account: &'f AccountFacts,
    runs: &'r [Run<'f>],
    /// In the order in which they apply.
    held: Vec<Held>,
    /// What each "once" amount took off so far, in minor units.
    taken: BTreeMap<DiscountId, i64>,
}

/// A discount, and the one subscription it is for.
struct Held {
    dated: DatedDiscount,
    /// The place of its run; none for one of the payer.
    run: Option<usize>,
}

impl Held {
    fn coupon(&self) -> &Coupon {
        &self.dated.discount.coupon
    }
}

impl<'r, 'f> DocumentDiscounts<'r, 'f> {
    /// Of an account and its subscriptions.
    pub fn of(account: &'f AccountFacts, runs: &'r [Run<'f>]) -> DocumentDiscounts<'r, 'f> {
        let mut held: Vec<Held> = Vec::new();
        for (place, run) in runs.iter().enumerate() {
            let own = discounts_of(&run.facts.timeline, &run.course.offs).into_iter();
            let own = own.filter(|dated| holds_for(&dated.discount.coupon, &run.facts.customer.id));
            held.extend(own.map(|dated| Held { dated, run: Some(place) }));
        }
        let payers = account.discounts.iter();
        let payers = payers.filter(|dated| holds_for(&dated.discount.coupon, &account.payer.id));
        held.extend(payers.map(|dated| Held { dated: dated.clone(), run: None }));
        held.retain(|held| {
            held.coupon().level == CouponLevel::Invoice && is_in(held.coupon(), account.currency)
        });
        held.sort_by(|a, b| {
            order((&a.dated, a.run.is_none()), (&b.dated, b.run.is_none()), account.currency)
        });
        let taken = account.discounted.iter().map(|(discount, amount)| (*discount, amount.minor())).collect();
        DocumentDiscounts { account, runs, held, taken }
    }

    /// Takes them off the lines above zero, noting each line's part. Each is rounded once over its lines,
    /// then shared over them by largest remainder.
    ///
    /// 20 % and 10.00 off lines of 70.00 and 30.00 are 20.00 and 10.00: 21.00 and 9.00 of the lines.
    pub fn take_off(&mut self, pending: &mut [Pending]) -> Result<Vec<DocumentDiscount>, BillRefused> {
        let mut applied = Vec::new();
        for place in 0..self.held.len() {
            let lines: Vec<usize> =
                (0..pending.len()).filter(|line| self.is_due_to(place, &pending[*line])).collect();
            if !lines.is_empty() {
                applied.extend(self.take_off_lines(place, &lines, pending)?);
            }
        }
        Ok(applied)
    }

    fn take_off_lines(
        &mut self,
        place: usize,
        lines: &[usize],
        pending: &mut [Pending],
    ) -> Result<Option<DocumentDiscount>, BillRefused> {
        let Held { dated, .. } = &self.held[place];
        let (discount, coupon) = (dated.discount.id, &dated.discount.coupon);
        let mut left = Vec::with_capacity(lines.len());
        for line in lines {
            let line = &pending[*line].line;
            left.push(line.amount.checked_sub(line.off_document)?);
        }
        let from = Money::sum(self.account.currency, left.iter().copied())?;
        let off = self.off(coupon, discount, from)?;
        if off.is_zero() {
            return Ok(None);
        }
        let weights: Vec<i128> = left.iter().map(|left| i128::from(left.minor())).collect();
        let parts = off.split(&weights).expect("there is something left to take from");
        for (line, part) in lines.iter().zip(parts) {
            let line = &mut pending[*line].line;
            line.off_document = line.off_document.checked_add(part)?;
            let name = coupon.name.clone();
            line.document_discounts.push(LineDiscount { discount, name, amount: part });
        }
        *self.taken.entry(discount).or_default() += off.minor();
        let name = self.held[place].coupon().name.clone();
        Ok(Some(DocumentDiscount { discount, name, from, amount: off }))
    }

    /// What a discount takes off a sum; of a "once" amount no more than its unused rest.
    fn off(&self, coupon: &Coupon, discount: DiscountId, from: Money) -> Result<Money, BillRefused> {
        let off = off_of(coupon, from, Share::ONE, self.account.seller.rounding)?;
        if !lasts_until_used(coupon) {
            return Ok(off);
        }
        let CouponOff::Amount(amounts) = &coupon.off else { return Ok(off) };
        let amount = amounts.get(&off.currency()).copied().unwrap_or(Money::zero(off.currency()));
        let taken = self.taken.get(&discount).copied().unwrap_or_default();
        let rest = amount.minor().saturating_sub(taken).max(0);
        Ok(off.checked_min(Money::new(rest, off.currency()))?)
    }

    /// Whether a line is one that a discount takes off: above zero, in its scope, and for a period in which
    /// it holds.
    fn is_due_to(&self, place: usize, pending: &Pending) -> bool {
        let Held { dated, run } = &self.held[place];
        let (line, coupon) = (&pending.line, &dated.discount.coupon);
        let start = line.service.start();
        line.amount.minor() > line.off_document.minor().max(0)
            && line.kind != LineKind::Purchase
            && run.is_none_or(|run| pending.run == Some(run))
            && dated.from <= start
            && dated.until.is_none_or(|until| start < until)
            && covers(coupon, pending)
            && self.is_within_periods(dated, pending)
    }

    /// Whether a line's period is among those that the discount lasts, counted on the grid of its price. What
    /// has no price is counted on the subscription's longest cadence, what has no subscription on its own
    /// spans.
    fn is_within_periods(&self, dated: &DatedDiscount, pending: &Pending) -> bool {
        let coupon = &dated.discount.coupon;
        let most = match coupon.lasts {
            CouponLasts::Forever => return true,
            CouponLasts::Once if lasts_until_used(coupon) => return true,
            CouponLasts::Once => 1,
            CouponLasts::Periods(most) => i64::from(most),
        };
        let line = &pending.line;
        let number = match pending.run.map(|run| &self.runs[run]) {
            Some(run) => number_of_line(run, line, dated.from),
            None => number_of_span(line.full, dated.from, &self.account.seller.zone),
        };
        number.is_none_or(|number| (0..most).contains(&number))
    }

    /// Names what credited lines give back of discounts, and sums it by discount. A "once" amount given back
    /// can be used again.
    pub fn given_back(&mut self, taxed: &mut [Taxed]) -> Result<Vec<DocumentDiscount>, BillRefused> {
        let back = given_back(taxed, |discount| self.name_of(discount))?;
        for part in &back {
            *self.taken.entry(part.discount).or_default() += part.amount.minor();
        }
        Ok(back)
    }

    /// What people read: the coupon's name while the discount is known, else its id.
    fn name_of(&self, discount: DiscountId) -> String {
        let known = self.held.iter().find(|held| held.dated.discount.id == discount);
        known.map_or_else(|| discount.to_string(), |held| held.coupon().name.clone())
    }
}

/// Names what credited lines give back of discounts, and sums it by discount.
pub(crate) fn given_back(
    taxed: &mut [Taxed],
    name_of: impl Fn(DiscountId) -> String,
) -> Result<Vec<DocumentDiscount>, MoneyRefused> {
    let mut back: Vec<DocumentDiscount> = Vec::new();
    for taxed in taxed.iter_mut().filter(|taxed| taxed.line.off_document.is_negative()) {
        let line = &mut taxed.line;
        for part in &mut line.document_discounts {
            part.name = name_of(part.discount);
            match back.iter_mut().find(|known| known.discount == part.discount) {
                Some(known) => {
                    known.from = known.from.checked_add(line.amount)?;
                    known.amount = known.amount.checked_add(part.amount)?;
                }
                None => back.push(DocumentDiscount {
                    discount: part.discount,
                    name: part.name.clone(),
                    from: line.amount,
                    amount: part.amount,
                }),
            }
        }
    }
    Ok(back)
}

/// Whether a coupon is for what a line is about; what has no price or no plan only where it is not limited to
/// some.
fn covers(coupon: &Coupon, pending: &Pending) -> bool {
    let price = match &pending.line.subject {
        LineSubject::Price(price) => Some(&price.price),
        LineSubject::OneOff(_) | LineSubject::Commitment(_) | LineSubject::Grant(_) => None,
    };
    let plan = pending.plan.as_ref();
    (coupon.plans.is_empty() || plan.is_some_and(|plan| coupon.plans.contains(plan)))
        && (coupon.prices.is_empty() || price.is_some_and(|price| coupon.prices.contains(price)))
}

/// Which period since the discount began a line belongs to, counted from 0; none where nothing counts them.
fn number_of_line(run: &Run<'_>, line: &Line, from: Instant) -> Option<i64> {
    let start = line.service.start();
    let course = &run.course;
    let of_price = |subject: &LineSubject| {
        let LineSubject::Price(price) = subject else { return None };
        let lives = course.lives.iter().filter(|life| {
            life.plan.id == price.plan_version && life.price.key == price.price && life.from <= start
        });
        lives.filter_map(|life| life.grid).next_back()
    };
    let grid = of_price(&line.subject).map(|grid| course.grids.get(grid));
    let grid = grid.or_else(|| crate::line_discounts::longest_grid(course, start))?;
    Some(number_on(course, grid, (from, start)))
}

/// Which span since the discount began one of the account itself is, its like laid end to end.
fn number_of_span(full: Period, from: Instant, zone: &Zone) -> Option<i64> {
    let (start, end) = (zone.civil(full.start()), zone.civil(full.end()));
    let months = |date: calendar::CivilDate| date.year() * 12 + i32::from(date.month());
    let months = u32::try_from(months(end.date()) - months(start.date())).ok()?;
    let cadence = Cadence::new(months, Unit::Month).ok()?;
    let grid = Grid::new(start, cadence, zone.clone());
    let began = grid.index_at(from);
    let first = if grid.boundary(began) == from { began } else { began + 1 };
    Some(grid.index_at(full.start()) - first)
}
