//! Exact decimal numbers: a whole mantissa and how many of its digits stand behind the point.
//!
//! Knows: sums, products, order and rounding of decimals up to 38 digits. A result that does not fit is
//! refused, never cut. Must not know: quotients that do not end (those are a `Ratio`), currencies.

use std::cmp::Ordering;
use std::ops::Neg;

use crate::refused::QuantityTooPrecise;
use crate::rounding::{Cut, Rounding};
use crate::wide::Wide;

/// The most significant digits a decimal has when it is read from outside.
pub const SIGNIFICANT_DIGITS_MAX: u32 = 28;

/// The most digits behind the point a decimal has when it is read from outside.
pub const FRACTION_DIGITS_MAX: u8 = 28;

/// The most digits behind the point inside a calculation.
pub(crate) const SCALE_MAX: u8 = 38;

/// The largest mantissa. Including 10^38 itself keeps every rounding of a number in range.
pub(crate) const MANTISSA_MAX: u128 = 10_u128.pow(38);

/// An exact decimal number: `mantissa` ÷ 10^`scale`, without trailing zeros behind the point.
///
/// 12.50 has mantissa 125 and scale 1; 1200 has mantissa 1200 and scale 0.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    mantissa: i128,
    scale: u8,
}

impl Decimal {
    /// Nothing.
    pub const ZERO: Decimal = Decimal { mantissa: 0, scale: 0 };
    /// One.
    pub const ONE: Decimal = Decimal { mantissa: 1, scale: 0 };

    /// A whole number.
    pub const fn from_i64(number: i64) -> Decimal {
        // Widening only; `From` is not available in a constant.
        Decimal { mantissa: number as i128, scale: 0 }
    }

    /// `mantissa` ÷ 10^`scale`: 1250 and 2 is 12.5. Refused beyond 38 digits.
    pub fn from_i128(mantissa: i128, scale: u8) -> Result<Decimal, QuantityTooPrecise> {
        let decimal = stripped(mantissa, u32::from(scale)).ok_or(QuantityTooPrecise)?;
        Ok(decimal)
    }

    /// The digits as a whole number; 12.5 has 125.
    pub const fn mantissa(self) -> i128 {
        self.mantissa
    }

    /// How many digits stand behind the point; 12.5 has 1.
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// Whether the number is zero.
    pub const fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// -1, 0 or 1.
    pub const fn signum(self) -> i32 {
        match self.mantissa {
            i128::MIN..=-1 => -1,
            0 => 0,
            1.. => 1,
        }
    }

    /// The size without the sign.
    pub const fn abs(self) -> Decimal {
        Decimal { mantissa: self.mantissa.abs(), scale: self.scale }
    }

    /// The exact sum: 0.1 and 0.2 is 0.3.
    pub fn checked_add(self, other: Decimal) -> Result<Decimal, QuantityTooPrecise> {
        let scale = self.scale.max(other.scale);
        let fast = self
            .aligned(scale)
            .zip(other.aligned(scale))
            .and_then(|(left, right)| left.checked_add(right))
            .and_then(|sum| stripped(sum, u32::from(scale)));
        match fast {
            Some(sum) => Ok(sum),
            None => self.wide_add(other, scale).ok_or(QuantityTooPrecise),
        }
    }

    /// The exact difference: 0.3 less 0.1 is 0.2.
    pub fn checked_sub(self, other: Decimal) -> Result<Decimal, QuantityTooPrecise> {
        self.checked_add(-other)
    }

    /// The exact product: 0.25 times 0.4 is 0.1.
    pub fn checked_mul(self, other: Decimal) -> Result<Decimal, QuantityTooPrecise> {
        let scale = u32::from(self.scale) + u32::from(other.scale);
        if let Some(product) = self.mantissa.checked_mul(other.mantissa) {
            return stripped(product, scale).ok_or(QuantityTooPrecise);
        }
        let negative = (self.mantissa < 0) != (other.mantissa < 0);
        let product = Wide::from(self.mantissa.unsigned_abs())
            .checked_mul(&Wide::from(other.mantissa.unsigned_abs()))
            .ok_or(QuantityTooPrecise)?;
        stripped_wide(negative, product, scale).ok_or(QuantityTooPrecise)
    }

    /// Rounds to `decimals` digits behind the point; negative ones round to tens, hundreds and so on.
    /// Refused only where the result would pass 38 digits.
    ///
    /// 1.25 to 1 digit, half even, is 1.2; 1250 to -2 digits, half away from zero, is 1300.
    pub fn round(self, decimals: i8, rounding: Rounding) -> Result<Decimal, QuantityTooPrecise> {
        if i16::from(decimals) >= i16::from(self.scale) {
            return Ok(self);
        }
        Decimal::of_units(self.round_units(decimals, rounding)?, decimals)
    }

    /// The number in units of 10^-`decimals`, rounded to a whole one: 12.345 in hundredths is 1235.
    pub(crate) fn round_units(self, decimals: i8, rounding: Rounding) -> Result<i128, QuantityTooPrecise> {
        let cut_digits = i16::from(self.scale) - i16::from(decimals);
        let Ok(cut_digits) = u32::try_from(cut_digits) else {
            let grown = u32::from(cut_digits.unsigned_abs());
            return 10_i128
                .checked_pow(grown)
                .and_then(|power| self.mantissa.checked_mul(power))
                .ok_or(QuantityTooPrecise);
        };
        let size = self.mantissa.unsigned_abs();
        let (whole, cut) = match POWERS_OF_TEN.get(usize::try_from(cut_digits).expect("small")) {
            Some(power) => {
                let rest = size % power;
                (size / power, Cut::of(rest == 0, rest.cmp(&(power - rest))))
            }
            None if size == 0 => (0, Cut::Nothing),
            // At most 10^38 against 10^39 and more.
            None => (0, Cut::BelowHalf),
        };
        let grown = whole + u128::from(rounding.grows(whole % 2 == 1, cut));
        Ok(signed(self.mantissa < 0, grown).expect("it is at most the mantissa, or one"))
    }

    /// `units` × 10^-`decimals`.
    pub(crate) fn of_units(units: i128, decimals: i8) -> Result<Decimal, QuantityTooPrecise> {
        let shift = u32::from(decimals.unsigned_abs());
        if decimals >= 0 {
            return stripped(units, shift).ok_or(QuantityTooPrecise);
        }
        if units == 0 {
            return Ok(Decimal::ZERO);
        }
        let mantissa = 10_i128.checked_pow(shift).and_then(|power| units.checked_mul(power));
        mantissa.and_then(|mantissa| stripped(mantissa, 0)).ok_or(QuantityTooPrecise)
    }

    /// The decimal of a sign, a size and a scale, if it fits.
    pub(crate) fn of_parts(negative: bool, size: u128, scale: u32) -> Option<Decimal> {
        stripped(signed(negative, size)?, scale)
    }

    /// The mantissa at a larger scale, if it fits in 128 bits.
    fn aligned(self, scale: u8) -> Option<i128> {
        match scale - self.scale {
            0 => Some(self.mantissa),
            shift => self.mantissa.checked_mul(10_i128.checked_pow(u32::from(shift))?),
        }
    }

    fn wide_aligned(self, scale: u8) -> Wide {
        Wide::power_of_ten(u32::from(scale - self.scale))
            .and_then(|power| power.checked_mul(&Wide::from(self.mantissa.unsigned_abs())))
            .expect("76 digits fit in 512 bits")
    }

    fn wide_add(self, other: Decimal, scale: u8) -> Option<Decimal> {
        let left = (self.mantissa < 0, self.wide_aligned(scale));
        let right = (other.mantissa < 0, other.wide_aligned(scale));
        let (negative, sum) = signed_sum(left, right)?;
        stripped_wide(negative, sum, u32::from(scale))
    }
}

/// The powers of ten that fit in 128 bits.
const POWERS_OF_TEN: [u128; 39] = {
    let mut powers = [1_u128; 39];
    let mut exponent = 1;
    while exponent < 39 {
        powers[exponent] = powers[exponent - 1] * 10;
        exponent += 1;
    }
    powers
};

/// The decimal without trailing zeros, if it is in range.
fn stripped(mantissa: i128, scale: u32) -> Option<Decimal> {
    if mantissa == 0 {
        return Some(Decimal::ZERO);
    }
    let (mut mantissa, mut scale) = (mantissa, scale);
    while scale > 0 && mantissa & 1 == 0 {
        // Most mantissas are small, and dividing 64 bits is several times faster than 128.
        let tenth = match i64::try_from(mantissa) {
            Ok(small) if small % 10 == 0 => i128::from(small / 10),
            Ok(_) => break,
            Err(_) if mantissa % 10 == 0 => mantissa / 10,
            Err(_) => break,
        };
        mantissa = tenth;
        scale -= 1;
    }
    let scale = u8::try_from(scale).ok().filter(|scale| *scale <= SCALE_MAX)?;
    (mantissa.unsigned_abs() <= MANTISSA_MAX).then_some(Decimal { mantissa, scale })
}

fn stripped_wide(negative: bool, size: Wide, scale: u32) -> Option<Decimal> {
    let ten = Wide::from(10);
    let (mut size, mut scale) = (size, scale);
    while scale > 0 && size.trailing_zeros() > 0 {
        let (tenth, rest) = size.div_rem(&ten);
        if !rest.is_zero() {
            break;
        }
        size = tenth;
        scale -= 1;
    }
    stripped(signed(negative, size.to_u128()?)?, scale)
}

/// The number of a sign and a size.
pub(crate) fn signed(negative: bool, size: u128) -> Option<i128> {
    let size = i128::try_from(size).ok()?;
    Some(if negative { -size } else { size })
}

/// The sum of two numbers given as sign and size.
pub(crate) fn signed_sum(left: (bool, Wide), right: (bool, Wide)) -> Option<(bool, Wide)> {
    if left.0 == right.0 {
        return left.1.checked_add(&right.1).map(|sum| (left.0, sum));
    }
    let (larger, smaller) = if left.1 >= right.1 { (left, right) } else { (right, left) };
    Some((larger.0, larger.1.minus(&smaller.1)))
}

impl Neg for Decimal {
    type Output = Decimal;

    fn neg(self) -> Decimal {
        Decimal { mantissa: -self.mantissa, scale: self.scale }
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Decimal {
        Decimal::from_i64(number)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        let signs = self.signum().cmp(&other.signum());
        if signs.is_ne() {
            return signs;
        }
        let scale = self.scale.max(other.scale);
        match (self.aligned(scale), other.aligned(scale)) {
            (Some(left), Some(right)) => left.cmp(&right),
            _ => {
                let sizes = self.wide_aligned(scale).cmp(&other.wide_aligned(scale));
                if self.mantissa < 0 { sizes.reverse() } else { sizes }
            }
        }
    }
}
