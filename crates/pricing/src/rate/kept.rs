//! Sums of many quotients, kept to so many digits that any number of them can be added.
//! Knows the one rounding before a line's own; must not know windows, dimensions or prices.
//!
//! Exact quotients with unlike denominators have no bounded sum: the averages of a month's days
//! soon need more than the 38 digits a number has, and then nothing could be billed at all.

use money::{QuantityTooPrecise, Ratio, Rounding};

/// Digits behind the point of a sum that is too long with more: beside them 20 stand before it.
const SUM_DECIMALS: i8 = 18;

/// The number itself where it is an exact decimal, else its 28 significant digits, half even.
///
/// 0.25 stays 0.25; 2/3 is kept as 0.6666666666666666666666666667.
pub fn kept(number: Ratio) -> Ratio {
    match number.as_decimal() {
        Some(_) => number,
        None => Ratio::whole(number.to_stored()),
    }
}

/// The sum of two kept numbers. Where a large and a small one need more than 38 digits together,
/// both are taken to 18 digits behind the point, half even.
pub(crate) fn kept_sum(left: Ratio, right: Ratio) -> Result<Ratio, QuantityTooPrecise> {
    let (left, right) = (kept(left), kept(right));
    left.checked_add(right).or_else(|_| {
        let short = |number: Ratio| number.round(SUM_DECIMALS, Rounding::HalfEven);
        Ratio::whole(short(left)?).checked_add(short(right)?)
    })
}

/// The exact sum where there is one, else the sum of the kept numbers in their order.
///
/// 2/3 and 1/3 are 1, which begins one package and not two.
pub(crate) fn sum_or_kept(numbers: &[Ratio]) -> Result<Ratio, QuantityTooPrecise> {
    let exact = numbers.iter().try_fold(Ratio::ZERO, |sum, number| sum.checked_add(*number));
    exact.or_else(|_| numbers.iter().try_fold(Ratio::ZERO, |sum, number| kept_sum(sum, *number)))
}
