//! Shares of an amount: splits that lose nothing, and the part that is done so far.
//!
//! Knows: largest remainder, multiplying before dividing, and which part of a price is a percentage on top of it or in it.
//! Must not know: what the parts are for.

use std::cmp::Reverse;

use crate::decimal::signed;
use crate::money::{Money, MoneyRefused};
use crate::ratio_rounding::{divided, divided_from_wide};
use crate::rounding::{Cut, Rounding};
use crate::vocabulary::Percent;
use crate::wide::Wide;

/// Why an amount was not split, in the order checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SplitRefused {
    /// The weights cannot be added up.
    #[error("the weights of the split are beyond 2^127 together; use smaller weights in the same proportion")]
    WeightsTooLarge,
    /// The weights add up to zero, or there are none.
    #[error("the weights of the split add up to zero; give at least one part a weight, or do not split")]
    WeightsZero,
    /// A part does not fit in 64 bits of minor units, because weights of both signs nearly cancel.
    #[error(transparent)]
    OutOfRange(#[from] MoneyRefused),
}

/// Why no share of an amount was taken, in the order checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ShareRefused {
    /// The whole is not above zero.
    #[error("a share of {whole} does not exist; the whole has to be above zero")]
    WholeNotPositive {
        /// The whole that was found.
        whole: i128,
    },
    /// The share does not fit in 64 bits of minor units.
    #[error(transparent)]
    OutOfRange(#[from] MoneyRefused),
}

impl Money {
    /// Splits the amount by weights with the largest remainder; equal remainders go to the earlier part. The
    /// parts always sum to the whole, and a negative amount splits as the mirror of the positive one.
    ///
    /// Weights may be of both signs, as lines and their credits are; only their sum must not be zero.
    ///
    /// 1.00 EUR over 1, 1, 1 is 0.34, 0.33, 0.33.
    pub fn split(self, weights: &[i128]) -> Result<Vec<Money>, SplitRefused> {
        let sum = weights.iter().try_fold(0_i128, |sum, weight| sum.checked_add(*weight));
        let sum = sum.filter(|sum| *sum != i128::MIN).ok_or(SplitRefused::WeightsTooLarge)?;
        if sum == 0 {
            return Err(SplitRefused::WeightsZero);
        }
        let total = self.minor().unsigned_abs();
        let mut parts = Vec::with_capacity(weights.len());
        for weight in weights {
            let exact = Exact { total, weight: *weight, negative: (*weight < 0) != (sum < 0) };
            parts.push(exact.floor(sum.unsigned_abs()).ok_or(self.out_of_range())?);
        }
        let given: i128 = parts.iter().map(|part| part.whole).sum();
        let left = usize::try_from(i128::from(total) - given).expect("each part lost less than a unit");
        // A stable sort keeps earlier parts first among equal remainders.
        let mut order: Vec<usize> = (0..parts.len()).collect();
        order.sort_by_key(|index| Reverse(parts[*index].rest));
        for index in order.into_iter().take(left) {
            parts[index].whole += 1;
        }
        let negative = self.is_negative();
        let minor = |part: Floor| if negative { -part.whole } else { part.whole };
        let part = |part| self.with_minor(i64::try_from(minor(part)).ok());
        Ok(parts.into_iter().map(part).collect::<Result<Vec<Money>, MoneyRefused>>()?)
    }

    /// What is due of the amount when `done` of `whole` have passed: amount × done ÷ whole, multiplied before
    /// it is divided, and rounded once. Take what was due before from it, and the parts sum to the whole.
    ///
    /// 30.00 EUR, 10 of 31 days, half away from zero, is 9.68 EUR.
    pub fn share_cumulative(
        self,
        done: i128,
        whole: i128,
        rounding: Rounding,
    ) -> Result<Money, ShareRefused> {
        if whole <= 0 {
            return Err(ShareRefused::WholeNotPositive { whole });
        }
        let (size, divisor) = (u128::from(self.minor().unsigned_abs()), whole.unsigned_abs());
        let (units, cut) = match size.checked_mul(done.unsigned_abs()) {
            Some(product) => divided(product, divisor),
            None => wide_share(size, done.unsigned_abs(), divisor).ok_or(self.beyond())?,
        };
        let units = units.checked_add(u128::from(rounding.grows(units % 2 == 1, cut)));
        let negative = self.is_negative() != (done < 0);
        let minor = units.and_then(|units| signed(negative, units)).and_then(|units| units.try_into().ok());
        Ok(self.with_minor(minor)?)
    }

    /// The amount without the tax that is in it: amount ÷ (1 + rate), rounded once.
    ///
    /// 6.00 with 19 % in it are 5.04.
    ///
    /// # Errors
    /// When there is no such amount in range, as at −100 % or below.
    pub fn without_tax(self, rate: Percent, rounding: Rounding) -> Result<Money, MoneyRefused> {
        let (tax, whole) = rate.part_of_gross();
        self.share_cumulative(whole - tax, whole, rounding).map_err(|_| self.beyond())
    }

    fn beyond(self) -> MoneyRefused {
        MoneyRefused::OutOfRange { currency: self.currency() }
    }

    fn out_of_range(self) -> SplitRefused {
        SplitRefused::OutOfRange(self.beyond())
    }
}

impl Percent {
    /// Which part of a net amount comes on top of it, as a fraction.
    ///
    /// 19 % are 19 of 100.
    pub fn part_of_net(self) -> (i128, i128) {
        let fraction = self.as_fraction();
        (fraction.mantissa(), 10_i128.pow(u32::from(fraction.scale())))
    }

    /// Which part of an amount that has it in it is the percentage: rate ÷ (1 + rate), as a fraction.
    ///
    /// 19 % are 19 of 119.
    pub fn part_of_gross(self) -> (i128, i128) {
        let (part, whole) = self.part_of_net();
        (part, whole + part)
    }
}

/// One part before it is cut to whole units: `total` × `weight` ÷ the sum of weights.
struct Exact {
    total: u64,
    weight: i128,
    negative: bool,
}

/// The whole units of a part toward minus infinity, and what is left of it above the sum of weights.
struct Floor {
    whole: i128,
    rest: u128,
}

impl Exact {
    fn floor(&self, sum: u128) -> Option<Floor> {
        let (size, weight) = (u128::from(self.total), self.weight.unsigned_abs());
        let (whole, rest) = match size.checked_mul(weight) {
            Some(product) => (product / sum, product % sum),
            None => {
                let product = Wide::from(size).checked_mul(&Wide::from(weight))?;
                let (whole, rest) = product.div_rem(&Wide::from(sum));
                (whole.to_u128()?, rest.to_u128()?)
            }
        };
        // Far below the limits of 128 bits, so that the parts of many weights can be added.
        let whole = i128::from(u64::try_from(whole).ok()?);
        Some(match (self.negative, rest) {
            (false, _) => Floor { whole, rest },
            (true, 0) => Floor { whole: -whole, rest: 0 },
            (true, _) => Floor { whole: -whole - 1, rest: sum - rest },
        })
    }
}

fn wide_share(size: u128, done: u128, divisor: u128) -> Option<(u128, Cut)> {
    divided_from_wide(&Wide::from(size).checked_mul(&Wide::from(done))?, divisor)
}
