//! A second, slow and obvious way to count: fractions of big numbers, one unit, one event, one
//! microsecond at a time. It shares no arithmetic with the crate.

use std::cmp::Ordering;

use money::{Decimal, Ratio};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, Zero};
use pricing::{Percentage, TierMode, TierTable};

/// A fraction of big numbers, the denominator above zero.
#[derive(Debug, Clone)]
pub struct Fraction {
    top: BigInt,
    bottom: BigInt,
}

impl Fraction {
    pub fn new(top: impl Into<BigInt>, bottom: impl Into<BigInt>) -> Fraction {
        let (top, bottom): (BigInt, BigInt) = (top.into(), bottom.into());
        assert!(bottom.is_positive());
        let common = top.gcd(&bottom).max(BigInt::one());
        Fraction { top: top / &common, bottom: bottom / common }
    }

    pub fn zero() -> Fraction {
        Fraction::new(0, 1)
    }

    pub fn of(decimal: Decimal) -> Fraction {
        Fraction::new(decimal.mantissa(), BigInt::from(10).pow(decimal.scale().into()))
    }

    pub fn of_ratio(ratio: Ratio) -> Fraction {
        Fraction::of(ratio.numerator()).over(&Fraction::new(ratio.denominator(), 1))
    }

    pub fn plus(&self, other: &Fraction) -> Fraction {
        Fraction::new(&self.top * &other.bottom + &other.top * &self.bottom, &self.bottom * &other.bottom)
    }

    pub fn minus(&self, other: &Fraction) -> Fraction {
        self.plus(&Fraction::new(-&other.top, other.bottom.clone()))
    }

    pub fn times(&self, other: &Fraction) -> Fraction {
        Fraction::new(&self.top * &other.top, &self.bottom * &other.bottom)
    }

    /// Divided by a positive fraction.
    pub fn over(&self, other: &Fraction) -> Fraction {
        Fraction::new(&self.top * &other.bottom, &self.bottom * &other.top)
    }

    /// Divided by any fraction but zero.
    pub fn quotient(&self, other: &Fraction) -> Option<Fraction> {
        let turned = if other.is_negative() { self.negative() } else { self.clone() };
        (!other.is_zero()).then(|| turned.over(&other.size()))
    }

    pub fn negative(&self) -> Fraction {
        Fraction::new(-&self.top, self.bottom.clone())
    }

    /// The next whole number below.
    pub fn floor(&self) -> Fraction {
        Fraction::new(self.top.div_floor(&self.bottom), 1)
    }

    pub fn is_negative(&self) -> bool {
        self.top.is_negative()
    }

    pub fn is_zero(&self) -> bool {
        self.top.is_zero()
    }

    pub fn size(&self) -> Fraction {
        Fraction::new(self.top.abs(), self.bottom.clone())
    }

    /// Hundredths, a half going away from zero.
    pub fn cents(&self) -> BigInt {
        let doubled = &self.top.abs() * 200;
        let size: BigInt = (&doubled + &self.bottom) / (&self.bottom * 2);
        if self.top.is_negative() { -size } else { size }
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Fraction) -> bool {
        &self.top * &other.bottom == &other.top * &self.bottom
    }
}

impl Eq for Fraction {}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Fraction) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Fraction) -> Ordering {
        (&self.top * &other.bottom).cmp(&(&other.top * &self.bottom))
    }
}

/// Rates a whole number of units one unit after the other; bounds and sizes are whole numbers.
pub fn unit_by_unit(table: &TierTable, quantity: i64) -> Fraction {
    let mut amount = Fraction::zero();
    let mut begun: Vec<i64> = vec![0; table.tiers.len()];
    let whole_tier = tier_of(table, quantity);
    for unit in 1..=quantity {
        let place = match table.mode {
            TierMode::Graduated => tier_of(table, unit),
            TierMode::Volume => whole_tier,
        };
        let tier = &table.tiers[place];
        if begun[place] == 0 {
            amount = amount.plus(&Fraction::of(tier.flat_fee.value()));
        }
        let size = i64::try_from(tier.per.mantissa()).unwrap();
        let price = Fraction::of(tier.unit_price.value());
        if !tier.whole {
            amount = amount.plus(&price.over(&Fraction::new(size, 1)));
        } else if begun[place] % size == 0 {
            amount = amount.plus(&price);
        }
        if let Some(percent) = tier.percent {
            amount = amount.plus(&Fraction::of(percent.value()).over(&Fraction::new(100, 1)));
        }
        begun[place] += 1;
    }
    amount
}

fn tier_of(table: &TierTable, unit: i64) -> usize {
    let reaches =
        |bound: Option<Decimal>| bound.is_none_or(|bound| unit <= i64::try_from(bound.mantissa()).unwrap());
    table.tiers.iter().position(|tier| reaches(tier.up_to)).unwrap()
}

/// Graduated rating of any quantity: the length of what it covers of each tier.
pub fn by_lengths(table: &TierTable, quantity: &Fraction) -> Fraction {
    let mut amount = Fraction::zero();
    let mut lower = Fraction::zero();
    for tier in &table.tiers {
        let upper = tier.up_to.map_or_else(|| quantity.clone(), Fraction::of).min(quantity.clone());
        if upper <= lower {
            break;
        }
        let length = upper.minus(&lower);
        amount = amount.plus(&length.times(&Fraction::of(tier.unit_price.value())));
        amount = amount.plus(&Fraction::of(tier.flat_fee.value()));
        lower = upper;
    }
    amount
}

/// A percentage told as a story: each event asks what is left of the free allowance.
pub fn event_by_event(percentage: &Percentage, values: &[Decimal]) -> Fraction {
    let mut events_left = percentage.free_events.map(|events| i64::try_from(events).unwrap());
    let mut amount_left = percentage.free_amount.map(Fraction::of);
    let rate = Fraction::of(percentage.rate.value()).over(&Fraction::new(100, 1));
    let fee = Fraction::of(percentage.fixed_fee.value());
    let mut total = Fraction::zero();
    for value in values.iter().copied().map(Fraction::of) {
        if value.is_negative() {
            total = total.plus(&rate.times(&value));
            continue;
        }
        let closed = events_left == Some(0) || amount_left.as_ref().is_some_and(Fraction::is_zero);
        let mut paid = value.clone();
        if !closed && let Some(events) = &mut events_left {
            *events -= 1;
            paid = Fraction::zero();
        }
        if !closed && let Some(left) = &mut amount_left {
            let free = left.clone().min(value.clone());
            *left = left.minus(&free);
            paid = value.minus(&free);
        }
        let by_number = !closed && events_left.is_some();
        let wholly_free =
            !closed && paid.is_zero() && (by_number || (amount_left.is_some() && !value.is_zero()));
        if wholly_free {
            continue;
        }
        let mut amount = rate.times(&paid).plus(&fee);
        if let Some(maximum) = percentage.event_maximum {
            amount = amount.min(Fraction::of(maximum.value()));
        }
        if let Some(minimum) = percentage.event_minimum {
            amount = amount.max(Fraction::of(minimum.value()));
        }
        total = total.plus(&amount);
    }
    total
}
