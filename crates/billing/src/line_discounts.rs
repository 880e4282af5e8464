//! Line discounts: which coupons a period's lines have, in which order, and what each takes off.
//! Knows coupons and the start of service periods; must not know what was billed.

use std::cmp::{Ordering, Reverse};
use std::rc::Rc;
use std::sync::Arc;

use calendar::{Grid, Instant, Period, Share};
use ids::{CustomerId, DiscountId};
use money::{Currency, Money, MoneyRefused, Quantity, Rounding};
use pricing::{Coupon, CouponLasts, CouponLevel, CouponOff, Price, QuantitySource};

use crate::anchors::first_boundary_from;
use crate::document::LineDiscount;
use crate::facts::{
    AccountFacts, Change, DatedDiscount, Discount, InForce, Off, SubscriptionFacts, Timeline, TimelineFact,
};
use crate::lives::Life;
use crate::stretches::Course;

/// A set of discounts that a cell's lines have, by its place.
pub(crate) type DiscountSet = u32;
/// The empty set.
pub(crate) const NO_DISCOUNTS: DiscountSet = 0;

/// The line-level discounts of a subscription, and the sets of them that its cells have.
pub(crate) struct LineDiscounts {
    /// In the order in which they apply.
    dated: Vec<Held>,
    payer: CustomerId,
    /// Those of lines issued before: also what was withdrawn, or does nothing any more.
    once: Vec<Arc<Discount>>,
    sets: Vec<(Vec<usize>, Rc<[DiscountId]>)>,
}

/// A discount and whose it is.
struct Held {
    dated: DatedDiscount,
    whose: Whose,
}

/// Whose a discount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// The subscription's own.
    Own,
    /// Of who pays.
    Payer,
    /// Of one who paid before.
    PayerBefore,
}

impl Held {
    /// Of whoever paid before, for what was billed with it, whatever became of it since.
    fn before(discount: &Arc<Discount>) -> Held {
        let dated = DatedDiscount { discount: Arc::clone(discount), from: Instant::MIN, until: None };
        Held { dated, whose: Whose::PayerBefore }
    }
}

impl LineDiscounts {
    /// Those of the subscription, which is off at these times, of its payer, and of payers before.
    pub fn of(account: &AccountFacts, facts: &SubscriptionFacts, offs: &[Off]) -> LineDiscounts {
        let mut dated = Vec::new();
        let own = discounts_of(&facts.timeline, offs).into_iter();
        let own = own.map(|dated| Held { dated, whose: Whose::Own });
        let payers = account.discounts.iter().map(|dated| Held { dated: dated.clone(), whose: Whose::Payer });
        let before = account.discounts_before.iter().map(Held::before);
        for held in own.chain(payers).chain(before) {
            let coupon = &held.dated.discount.coupon;
            let holds = match held.whose {
                Whose::Own => holds_for(coupon, &facts.customer.id),
                Whose::Payer => holds_for(coupon, &account.payer.id),
                Whose::PayerBefore => true,
            };
            if coupon.level == CouponLevel::Line && holds && is_in(coupon, facts.currency) {
                dated.push(held);
            }
        }
        let place = |held: &Held| held.whose != Whose::Own;
        dated.sort_by(|a, b| order((&a.dated, place(a)), (&b.dated, place(b)), facts.currency));
        let payer = account.payer.id;
        LineDiscounts { dated, payer, once: applied(&facts.timeline), sets: vec![(Vec::new(), Rc::from([]))] }
    }

    /// Who pays.
    pub fn payer(&self) -> CustomerId {
        self.payer
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.dated.is_empty()
    }

    /// When those that are known began and ended.
    pub fn instants(&self) -> Vec<Instant> {
        self.current().flat_map(|dated| [Some(dated.from), dated.until]).flatten().collect()
    }

    /// Those of nobody who paid before.
    fn current(&self) -> impl Iterator<Item = &DatedDiscount> {
        let held = self.dated.iter().filter(|held| held.whose != Whose::PayerBefore);
        held.map(|held| &held.dated)
    }

    /// Whether one lasts for so many periods: where another price's service period begins may decide which.
    pub fn counts_periods(&self) -> bool {
        self.current().any(|dated| dated.discount.coupon.lasts != CouponLasts::Forever)
    }

    /// The set that a service period of a price has. One that was billed to a payer before has, beside the
    /// subscription's own, those that it was `billed_with`, and none of who pays by now.
    pub fn of_cell(
        &mut self,
        (course, life): (&Course<'_>, &Life<'_>),
        service: Period,
        billed_with: Option<&[DiscountId]>,
    ) -> DiscountSet {
        let holds = |Held { dated, whose }: &Held| {
            let coupon = &dated.discount.coupon;
            match (whose, billed_with) {
                (Whose::Own, _) | (Whose::Payer, None) => {}
                (Whose::Payer, Some(_)) | (Whose::PayerBefore, None) => return false,
                (Whose::PayerBefore, Some(with)) => return with.contains(&dated.discount.id),
            }
            dated.from <= service.start()
                && dated.until.is_none_or(|until| service.start() < until)
                && coupon.covers(&life.plan.plan, &life.price.key)
                && is_within_periods(coupon, course, life, (dated.from, service.start()))
        };
        let set: Vec<usize> = (0..self.dated.len()).filter(|place| holds(&self.dated[*place])).collect();
        let known = self.sets.iter().position(|(known, _)| *known == set);
        let place = known.unwrap_or_else(|| {
            let ids = set.iter().map(|place| self.dated[*place].dated.discount.id).collect();
            self.sets.push((set, ids));
            self.sets.len() - 1
        });
        DiscountSet::try_from(place).expect("there are no more sets than cells")
    }

    /// The discounts of a set, in order.
    pub fn set(&self, set: DiscountSet) -> impl Iterator<Item = &Discount> {
        let (places, _) = &self.sets[usize::try_from(set).expect("a place fits")];
        places.iter().map(|place| &*self.dated[*place].dated.discount)
    }

    /// Their ids, as a line names them.
    pub fn ids(&self, set: DiscountSet) -> Rc<[DiscountId]> {
        Rc::clone(&self.sets[usize::try_from(set).expect("a place fits")].1)
    }

    /// The set with these ids, as far as they are known, that a billed line was computed with; none where
    /// one of them is not known any more.
    pub fn named(&self, ids: &[DiscountId]) -> Option<Vec<&Discount>> {
        let find = |id: &DiscountId| {
            let dated = self.dated.iter().map(|held| &*held.dated.discount);
            dated.chain(self.once.iter().map(|discount| &**discount)).find(|discount| discount.id == *id)
        };
        ids.iter().map(find).collect()
    }
}

/// The discounts that a timeline applies, each while it holds, in order of date.
pub fn discounts_of(timeline: &Timeline, offs: &[Off]) -> Vec<DatedDiscount> {
    let mut dated: Vec<DatedDiscount> = Vec::new();
    for InForce { at, fact } in timeline.in_force_beside(offs) {
        match &fact.change {
            Change::ApplyDiscount { discount } => {
                dated.push(DatedDiscount { discount: Arc::clone(discount), from: at, until: None });
            }
            Change::RemoveDiscount { discount } => {
                for known in dated.iter_mut().filter(|known| known.discount.id == *discount) {
                    known.until = Some(known.until.map_or(at, |until| until.min(at)));
                }
            }
            _ => {}
        }
    }
    dated
}

/// Every discount that a timeline ever applied, be it withdrawn since.
fn applied(timeline: &Timeline) -> Vec<Arc<Discount>> {
    let facts = timeline.facts().iter().chain(timeline.withdrawn());
    let discount = |fact: &TimelineFact| match &fact.change {
        Change::ApplyDiscount { discount } => Some(Arc::clone(discount)),
        _ => None,
    };
    facts.filter_map(discount).collect()
}

/// Whether a coupon is for who holds it.
pub(crate) fn holds_for(coupon: &Coupon, holder: &ids::CustomerId) -> bool {
    coupon.customers.is_empty() || coupon.customers.contains(holder)
}

/// Whether a coupon takes anything off in a currency.
pub(crate) fn is_in(coupon: &Coupon, currency: Currency) -> bool {
    match &coupon.off {
        CouponOff::Amount(amounts) => amounts.contains_key(&currency),
        CouponOff::Percent(_) | CouponOff::FreeUnits(_) => true,
    }
}

/// Whether a coupon is used up by what it takes off, not by time: a "once" amount of invoices.
pub(crate) fn lasts_until_used(coupon: &Coupon) -> bool {
    coupon.lasts == CouponLasts::Once
        && coupon.level == CouponLevel::Invoice
        && matches!(coupon.off, CouponOff::Amount(_))
}

/// Whether a period is among those that a coupon lasts. What is charged once is counted on the longest
/// cadence that runs beside it.
fn is_within_periods(
    coupon: &Coupon,
    course: &Course<'_>,
    life: &Life<'_>,
    (from, at): (Instant, Instant),
) -> bool {
    let most = match coupon.lasts {
        CouponLasts::Forever => return true,
        CouponLasts::Once => 1,
        CouponLasts::Periods(most) => i64::from(most),
    };
    let own = life.grid.map(|grid| course.grids.get(grid));
    let grid = own.or_else(|| longest_grid(course, at));
    grid.is_none_or(|grid| (0..most).contains(&number_on(course, grid, (from, at))))
}

/// Which grid period an instant lies in, counted from 0: the first in which a price of this grid begins a
/// service period at or after `from`.
///
/// On a grid of months, for a discount from 10 January: February is 0, April is 2.
pub(crate) fn number_on(course: &Course<'_>, grid: &Grid, (from, at): (Instant, Instant)) -> i64 {
    let same = |life: &&Life<'_>| {
        let own = life.grid.map(|place| course.grids.get(place));
        own.is_some_and(|own| own.period_at(life.from) == grid.period_at(life.from))
    };
    let next = grid.index_at(first_boundary_from(grid, from));
    let first = course.lives.iter().filter(same).filter_map(|life| {
        if life.from >= from {
            return Some(grid.index_at(life.from));
        }
        life.until.is_none_or(|until| grid.boundary(next) < until).then_some(next)
    });
    grid.index_at(at) - first.min().unwrap_or(next)
}

/// The grid of the longest cadence that runs at an instant.
pub(crate) fn longest_grid<'c>(course: &'c Course<'_>, at: Instant) -> Option<&'c Grid> {
    let running =
        course.lives.iter().filter(|life| life.from <= at && life.until.is_none_or(|until| at < until));
    let grids = running.filter_map(|life| life.grid).map(|grid| course.grids.get(grid));
    grids.max_by_key(|grid| grid.period_at(at).length_micros())
}

/// In which order discounts of a level apply: an explicit order first; else free units, larger percentages,
/// then amounts, the narrower scope (one subscription before all of a payer's) and the larger amount first; ids
/// decide between equals.
pub(crate) fn order(a: (&DatedDiscount, bool), b: (&DatedDiscount, bool), currency: Currency) -> Ordering {
    let key = |(dated, of_payer): (&DatedDiscount, bool)| {
        let Coupon { off, plans, prices, order, .. } = &dated.discount.coupon;
        let explicit = order.map_or((true, 0), |order| (false, order));
        let (class, percent, amount) = match off {
            CouponOff::FreeUnits(_) => (0, None, 0),
            CouponOff::Percent(percent) => (1, Some(percent.as_fraction()), 0),
            CouponOff::Amount(amounts) => {
                (2, None, amounts.get(&currency).map_or(0, |amount| amount.minor()))
            }
        };
        let wide = match class {
            2 => u8::from(prices.is_empty()) + u8::from(plans.is_empty()) + u8::from(of_payer),
            _ => 0,
        };
        (explicit, class, Reverse(percent), wide, Reverse(amount), dated.discount.id)
    };
    key(a).cmp(&key(b))
}

/// The units that discounts make free on a line.
pub(crate) fn free_units<'a>(discounts: impl Iterator<Item = &'a Discount>) -> Option<Quantity> {
    let mut free: Option<Quantity> = None;
    for discount in discounts {
        if let CouponOff::FreeUnits(units) = discount.coupon.off {
            // Units beyond what can be counted make everything free, as the largest number that can does.
            free = Some(free.map_or(units, |known| known.checked_add(units).unwrap_or(known)));
        }
    }
    free
}

/// A price with further free units on each of its lines. Of several meters no unit is the one that is free.
pub(crate) fn with_free_units(price: &Price, units: Quantity) -> Price {
    if matches!(price.quantity, QuantitySource::Meters(_)) {
        return price.clone();
    }
    let allowance = price.allowance.map_or(units, |known| known.checked_add(units).unwrap_or(known));
    Price { allowance: Some(allowance), ..price.clone() }
}

/// What discounts take off a cumulative amount, one after the other, and what they leave. An amount shrinks
/// with the share, so that any cuts sum.
///
/// 100.00 less 20 % is 80.00; less 30.00 for half the period (15.00) is 65.00.
pub(crate) fn take_off<'a>(
    discounts: impl Iterator<Item = &'a Discount>,
    (gross, share): (Money, Share),
    rounding: Rounding,
) -> Result<(Vec<Money>, Money), MoneyRefused> {
    let (mut left, mut taken) = (gross, Vec::new());
    for discount in discounts {
        let off = off_of(&discount.coupon, left, share, rounding)?;
        left = left.checked_sub(off)?;
        taken.push(off);
    }
    Ok((taken, left))
}

/// What a coupon takes off what is left, never below zero.
pub(crate) fn off_of(
    coupon: &Coupon,
    left: Money,
    share: Share,
    rounding: Rounding,
) -> Result<Money, MoneyRefused> {
    let currency = left.currency();
    if left.minor() <= 0 {
        return Ok(Money::zero(currency));
    }
    match &coupon.off {
        CouponOff::FreeUnits(_) => Ok(Money::zero(currency)),
        CouponOff::Percent(percent) => {
            let fraction = percent.as_fraction();
            let whole = 10_i128.pow(u32::from(fraction.scale()));
            let off = cumulative(left, fraction.mantissa(), whole, rounding)?;
            off.checked_min(left)
        }
        CouponOff::Amount(amounts) => {
            let amount = amounts.get(&currency).copied().unwrap_or(Money::zero(currency));
            let off = cumulative(amount, share.numerator(), share.denominator(), rounding)?;
            off.checked_min(left)
        }
    }
}

fn cumulative(of: Money, part: i128, whole: i128, rounding: Rounding) -> Result<Money, MoneyRefused> {
    match of.share_cumulative(part, whole, rounding) {
        Ok(amount) => Ok(amount),
        Err(money::ShareRefused::OutOfRange(refused)) => Err(refused),
        Err(money::ShareRefused::WholeNotPositive { .. }) => {
            unreachable!("a power of ten, or a share's whole")
        }
    }
}

/// The discounts of a line, with what each took off.
pub(crate) fn named<'a>(discounts: impl Iterator<Item = &'a Discount>, taken: &[Money]) -> Vec<LineDiscount> {
    let with_amount = discounts.zip(taken);
    with_amount
        .map(|(discount, amount)| LineDiscount {
            discount: discount.id,
            name: discount.coupon.name.clone(),
            amount: *amount,
        })
        .collect()
}
