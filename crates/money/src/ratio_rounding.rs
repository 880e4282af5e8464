//! Where exact quotients end: rounding to digits, to stored decimals, and to whole packages.
//!
//! Knows: the named roundings. Must not know: which line or price is being rounded.

use crate::decimal::{Decimal, FRACTION_DIGITS_MAX, MANTISSA_MAX, SCALE_MAX, SIGNIFICANT_DIGITS_MAX, signed};
use crate::ratio::{Ratio, fitting};
use crate::refused::{QuantityTooPrecise, QuotientRefused};
use crate::rounding::{Cut, Rounding};
use crate::wide::Wide;

impl Ratio {
    /// Rounds to `decimals` digits behind the point; negative ones round to tens, hundreds and so on.
    /// Refused only where the rounded digits would pass 38.
    ///
    /// 2/3 to 2 digits, half away from zero, is 0.67.
    pub fn round(self, decimals: i8, rounding: Rounding) -> Result<Decimal, QuantityTooPrecise> {
        if self.denominator() == 1 {
            return self.numerator().round(decimals, rounding);
        }
        if i16::from(decimals) > i16::from(SCALE_MAX)
            && let Some(unchanged) = self.as_decimal()
        {
            return Ok(unchanged);
        }
        Decimal::of_units(self.round_units(decimals, rounding)?, decimals)
    }

    /// The decimal that is stored: at most 28 significant digits and 28 behind the point, half even. Exact for
    /// every number that has so few.
    ///
    /// 2/3 is stored as 0.6666666666666666666666666667.
    pub fn to_stored(self) -> Decimal {
        let whole = self.round_units(0, Rounding::Down).expect("a quotient is at most 10^38");
        let digits = whole.unsigned_abs().checked_ilog10().map_or(0, |power| power + 1);
        let kept = i64::from(SIGNIFICANT_DIGITS_MAX) - i64::from(digits);
        let decimals = i8::try_from(kept.min(FRACTION_DIGITS_MAX.into())).expect("from -11 to 28");
        self.round(decimals, Rounding::HalfEven).expect("28 digits are fewer than 38")
    }

    /// How many packages of this size are begun: the quotient rounded to the next whole number above.
    ///
    /// 2500 in packages of 1000 begins 3; 2000 begins 2.
    pub fn ceil_multiple(self, size: Decimal) -> Result<i128, QuotientRefused> {
        let outward = if self.signum() > 0 { Rounding::Up } else { Rounding::Down };
        self.whole_quotient(size, outward)
    }

    /// How many packages of this size are full: the quotient rounded to the next whole number below.
    ///
    /// 2500 in packages of 1000 fills 2.
    pub fn floor_multiple(self, size: Decimal) -> Result<i128, QuotientRefused> {
        let inward = if self.signum() > 0 { Rounding::Down } else { Rounding::Up };
        self.whole_quotient(size, inward)
    }

    /// The number in units of 10^-`decimals`, rounded to a whole one: 2/3 in hundredths is 67.
    pub(crate) fn round_units(self, decimals: i8, rounding: Rounding) -> Result<i128, QuantityTooPrecise> {
        if self.denominator() == 1 {
            return self.numerator().round_units(decimals, rounding);
        }
        let size = self.numerator().mantissa().unsigned_abs();
        let divisor = self.denominator().unsigned_abs();
        let shift = i16::from(decimals) - i16::from(self.numerator().scale());
        let grown = u32::from(shift.unsigned_abs());
        let (whole, cut) = if shift < 0 {
            divided_twice(size, divisor, grown)
        } else {
            let small = 10_u128.checked_pow(grown).and_then(|power| size.checked_mul(power));
            match small {
                Some(size) => divided(size, divisor),
                None => divided_wide(size, grown, divisor)?,
            }
        };
        let units = whole.checked_add(u128::from(rounding.grows(whole % 2 == 1, cut)));
        units
            .filter(|units| *units <= MANTISSA_MAX)
            .and_then(|units| signed(self.signum() < 0, units))
            .ok_or(QuantityTooPrecise)
    }

    fn whole_quotient(self, size: Decimal, rounding: Rounding) -> Result<i128, QuotientRefused> {
        if size.signum() <= 0 {
            return Err(QuotientRefused::DivisorNotPositive { found: size });
        }
        if let Ok(quotient) = self.div_decimal(size) {
            return Ok(quotient.round_units(0, rounding)?);
        }
        let (top, bottom) = self.lowest_wide();
        let (size_top, size_bottom) = Ratio::whole(size).lowest_wide();
        let (whole, rest) =
            fitting(top.checked_mul(&size_bottom)).div_rem(&fitting(bottom.checked_mul(&size_top)));
        let up = rounding == Rounding::Up && !rest.is_zero();
        let whole = whole.to_u128().and_then(|whole| whole.checked_add(u128::from(up)));
        whole
            .filter(|whole| *whole <= MANTISSA_MAX)
            .and_then(|whole| signed(self.signum() < 0, whole))
            .ok_or(QuotientRefused::TooPrecise(QuantityTooPrecise))
    }
}

/// Whole quotient, and what was cut off.
pub(crate) fn divided(size: u128, divisor: u128) -> (u128, Cut) {
    let (whole, rest) = (size / divisor, size % divisor);
    (whole, Cut::of(rest == 0, rest.cmp(&(divisor - rest))))
}

/// As [`divided`], for `size` × 10^`grown` that passes 128 bits.
fn divided_wide(size: u128, grown: u32, divisor: u128) -> Result<(u128, Cut), QuantityTooPrecise> {
    let power = Wide::power_of_ten(grown).ok_or(QuantityTooPrecise)?;
    let size = power.checked_mul(&Wide::from(size)).ok_or(QuantityTooPrecise)?;
    divided_from_wide(&size, divisor).ok_or(QuantityTooPrecise)
}

/// As [`divided`], for a size of any length; nothing if the quotient passes 128 bits.
pub(crate) fn divided_from_wide(size: &Wide, divisor: u128) -> Option<(u128, Cut)> {
    let (whole, rest) = size.div_rem(&Wide::from(divisor));
    let rest = rest.to_u128()?;
    Some((whole.to_u128()?, Cut::of(rest == 0, rest.cmp(&(divisor - rest)))))
}

/// `size` ÷ `divisor` ÷ 10^`digits`, looking at both remainders: they decide together whether it is a half.
fn divided_twice(size: u128, divisor: u128, digits: u32) -> (u128, Cut) {
    let (first, dust) = (size / divisor, size % divisor);
    let nothing = first == 0 && dust == 0;
    let Some(power) = 10_u128.checked_pow(digits) else {
        // At most 10^38 against 10^39 and more.
        return (0, if nothing { Cut::Nothing } else { Cut::BelowHalf });
    };
    let (whole, rest) = (first / power, first % power);
    let cut = match Cut::of(rest == 0, rest.cmp(&(power - rest))) {
        Cut::Nothing if dust > 0 => Cut::BelowHalf,
        Cut::Half if dust > 0 => Cut::AboveHalf,
        other => other,
    };
    (whole, cut)
}
