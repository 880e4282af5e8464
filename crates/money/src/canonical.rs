//! The one written form of every quotient, so that equal values are equal bytes whatever led to them.
//!
//! Knows: a value in lowest terms p ÷ q. Where its decimal form needs at most 28 digits behind the point
//! besides what does not end, the factors 2 and 5 of q move into the decimal: 1/4 is 0.25, 1/6 is 0.5/3.
//! Otherwise the decimal keeps as few digits behind the point as the denominator's bound allows, mostly none:
//! 1/2^40 stays as it is.
//! Must not know: which operation made the value.

use crate::decimal::{Decimal, FRACTION_DIGITS_MAX, SCALE_MAX};
use crate::refused::QuantityTooPrecise;
use crate::wide::{Wide, common_divisor};

/// The largest denominator.
pub(crate) const DENOMINATOR_MAX: u128 = 10_u128.pow(38);

/// Sign, size and scale of a decimal above a denominator that is not zero.
#[derive(Clone, Copy)]
pub(crate) struct Unreduced {
    pub(crate) negative: bool,
    pub(crate) size: u128,
    pub(crate) scale: u32,
    pub(crate) denominator: u128,
}

/// The numerator and denominator of the one form, or the refusal if no form fits.
pub(crate) fn canonical(value: Unreduced) -> Result<(Decimal, i128), QuantityTooPrecise> {
    if value.size == 0 {
        return Ok((Decimal::ZERO, 1));
    }
    if let Some(form) = canonical_small(value) {
        return Ok(form);
    }
    let scale = Wide::power_of_ten(value.scale).ok_or(QuantityTooPrecise)?;
    let denominator = scale.checked_mul(&Wide::from(value.denominator)).ok_or(QuantityTooPrecise)?;
    canonical_wide(value.negative, Wide::from(value.size), denominator)
}

/// The form, where 128 bits are enough to find it.
fn canonical_small(value: Unreduced) -> Option<(Decimal, i128)> {
    let common = if value.denominator == 1 { 1 } else { common_divisor(value.size, value.denominator) };
    let (size, denominator) = (value.size / common, value.denominator / common);
    if denominator % 2 != 0 && denominator % 5 != 0 {
        let numerator = Decimal::of_parts(value.negative, size, value.scale)?;
        return if numerator.scale() <= FRACTION_DIGITS_MAX {
            denominator_in_range(denominator).map(|denominator| (numerator, denominator))
        } else {
            whole_form(value.negative, size, value.scale, denominator)
        };
    }
    folded_form(value.negative, size, value.scale, denominator)
        .or_else(|| whole_form(value.negative, size, value.scale, denominator))
}

/// Moves the factors 2 and 5 of the denominator into the decimal: 7/8 becomes 0.875.
fn folded_form(negative: bool, size: u128, scale: u32, denominator: u128) -> Option<(Decimal, i128)> {
    let (twos, rest) = factors(denominator, 2);
    let (fives, rest) = factors(rest, 5);
    let shift = twos.max(fives);
    let grown = size
        .checked_mul(2_u128.checked_pow(shift - twos)?)?
        .checked_mul(5_u128.checked_pow(shift - fives)?)?;
    let numerator = Decimal::of_parts(negative, grown, scale.checked_add(shift)?)?;
    let fits = numerator.scale() <= FRACTION_DIGITS_MAX;
    fits.then_some((numerator, denominator_in_range(rest)?))
}

/// Moves the digits behind the point into the denominator: 0.5 ÷ 2^40 becomes 1/2^41. Only for values whose
/// decimal form is too long.
fn whole_form(negative: bool, size: u128, scale: u32, denominator: u128) -> Option<(Decimal, i128)> {
    let power = 10_u128.checked_pow(scale)?;
    let common = common_divisor(size, power);
    let denominator = denominator.checked_mul(power / common)?;
    let numerator = Decimal::of_parts(negative, size / common, 0)?;
    let shift = factors(denominator, 2).0.max(factors(denominator, 5).0);
    // A short decimal form has precedence, and only the wide way judges it without overflowing.
    let certain = shift > u32::from(FRACTION_DIGITS_MAX);
    certain.then_some((numerator, denominator_in_range(denominator)?))
}

/// The form of any quotient of two numbers above zero.
pub(crate) fn canonical_wide(
    negative: bool,
    numerator: Wide,
    denominator: Wide,
) -> Result<(Decimal, i128), QuantityTooPrecise> {
    if numerator.is_zero() {
        return Ok((Decimal::ZERO, 1));
    }
    let common = numerator.common_divisor(&denominator);
    let (numerator, denominator) = (numerator.divided_by(&common), denominator.divided_by(&common));
    let (twos, rest) = (denominator.trailing_zeros(), denominator);
    let fives = fives_of(rest.shifted_right(twos));
    let form = LowestTerms { negative, numerator, denominator, twos, fives };
    let shift = twos.max(fives);
    if shift <= u32::from(FRACTION_DIGITS_MAX)
        && let Some(found) = form.at_scale(shift)
    {
        return Ok(found);
    }
    // The numerator only grows with the scale, so the first denominator that fits decides.
    (0..=shift.min(u32::from(SCALE_MAX)))
        .find(|scale| form.denominator_at(*scale).is_some())
        .and_then(|scale| form.at_scale(scale))
        .ok_or(QuantityTooPrecise)
}

/// A value as p ÷ q, with how often 2 and 5 divide q.
struct LowestTerms {
    negative: bool,
    numerator: Wide,
    denominator: Wide,
    twos: u32,
    fives: u32,
}

impl LowestTerms {
    /// What is left of the denominator when `scale` digits stand behind the point.
    fn denominator_at(&self, scale: u32) -> Option<i128> {
        let moved = product_of_powers(self.twos.min(scale), self.fives.min(scale))?;
        denominator_in_range(self.denominator.divided_by(&moved).to_u128()?)
    }

    fn at_scale(&self, scale: u32) -> Option<(Decimal, i128)> {
        let denominator = self.denominator_at(scale)?;
        let grown = product_of_powers(scale - self.twos.min(scale), scale - self.fives.min(scale))?;
        let size = self.numerator.checked_mul(&grown)?.to_u128()?;
        Some((Decimal::of_parts(self.negative, size, scale)?, denominator))
    }
}

/// 2^`twos` × 5^`fives`, for exponents up to 38.
fn product_of_powers(twos: u32, fives: u32) -> Option<Wide> {
    Wide::from(2_u128.checked_pow(twos)?).checked_mul(&Wide::from(5_u128.checked_pow(fives)?))
}

fn denominator_in_range(denominator: u128) -> Option<i128> {
    i128::try_from(denominator).ok().filter(|_| denominator <= DENOMINATOR_MAX)
}

/// How often a prime divides a number above zero, and what is left.
fn factors(number: u128, prime: u128) -> (u32, u128) {
    let (mut count, mut rest) = (0, number);
    while rest % prime == 0 {
        rest /= prime;
        count += 1;
    }
    (count, rest)
}

fn fives_of(number: Wide) -> u32 {
    let five = Wide::from(5);
    let (mut count, mut left) = (0, number);
    loop {
        let (fifth, rest) = left.div_rem(&five);
        if !rest.is_zero() {
            return count;
        }
        left = fifth;
        count += 1;
    }
}

/// The exact decimal of a quotient in the one form, if it ends within 38 digits.
pub(crate) fn ended(numerator: Decimal, denominator: i128) -> Option<Decimal> {
    if denominator == 1 {
        return Some(numerator);
    }
    let (twos, rest) = factors(denominator.unsigned_abs(), 2);
    let (fives, rest) = factors(rest, 5);
    if rest != 1 {
        return None;
    }
    let shift = twos.max(fives);
    let grown = numerator
        .mantissa()
        .unsigned_abs()
        .checked_mul(2_u128.checked_pow(shift - twos)?)?
        .checked_mul(5_u128.checked_pow(shift - fives)?)?;
    Decimal::of_parts(numerator.mantissa() < 0, grown, u32::from(numerator.scale()) + shift)
}
