//! Exact quotients: numbers such as 10 of 30 days that have no end as a decimal.
//!
//! Knows: sums, products, quotients and order, all exact or refused. A value has one form, so equal values are
//! equal fields. Must not know: currencies, periods, or who rounds the number in the end.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Neg;
use std::str::FromStr;

use crate::canonical::{DENOMINATOR_MAX, Unreduced, canonical, canonical_wide, ended};
use crate::decimal::{Decimal, FRACTION_DIGITS_MAX, signed_sum};
use crate::decimal_text::DecimalRefused;
use crate::refused::{QuantityTooPrecise, QuotientRefused, shortened};
use crate::wide::{Wide, common_divisor};

/// An exact number: a decimal divided by a whole number above zero, in lowest terms. It stays exact until it
/// is rounded.
///
/// 1/4 is 0.25 with denominator 1; 1/3 is 1 with denominator 3.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ratio {
    numerator: Decimal,
    denominator: i128,
}

/// Why a text is not an exact number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RatioRefused {
    /// The number, or the part before the slash, is not a decimal.
    #[error(transparent)]
    Numerator(#[from] DecimalRefused),
    /// The part behind the slash is not a whole number above zero.
    #[error("the denominator {found:?} is not a whole number from 1 to 10^38; write digits, such as 3")]
    Denominator {
        /// What was found, shortened.
        found: String,
    },
    /// The value would need more digits than are kept.
    #[error(transparent)]
    TooPrecise(#[from] QuantityTooPrecise),
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Ratio = Ratio { numerator: Decimal::ZERO, denominator: 1 };
    /// One.
    pub const ONE: Ratio = Ratio { numerator: Decimal::ONE, denominator: 1 };

    /// A decimal as it is.
    pub fn whole(decimal: Decimal) -> Ratio {
        if decimal.scale() <= FRACTION_DIGITS_MAX {
            return Ratio { numerator: decimal, denominator: 1 };
        }
        Ratio::of(decimal.mantissa() < 0, decimal.mantissa().unsigned_abs(), decimal.scale().into(), 1)
            .expect("up to 38 digits above 10^38 are in range")
    }

    /// A whole number.
    pub const fn from_i64(number: i64) -> Ratio {
        Ratio { numerator: Decimal::from_i64(number), denominator: 1 }
    }

    /// A decimal divided by a whole number: 1.5 and 2 is 0.75; 1 and 3 stays 1/3.
    pub fn new(numerator: Decimal, denominator: i128) -> Result<Ratio, QuotientRefused> {
        match denominator {
            0 => Err(QuotientRefused::DividedByZero),
            1 => Ok(Ratio::whole(numerator)),
            _ => {
                let mantissa = numerator.mantissa();
                let negative = (mantissa < 0) != (denominator < 0);
                let (size, scale) = (mantissa.unsigned_abs(), numerator.scale().into());
                Ok(Ratio::of(negative, size, scale, denominator.unsigned_abs())?)
            }
        }
    }

    /// A fraction of whole numbers: 10 of 30 is 1/3.
    pub fn from_fraction(numerator: i128, denominator: i128) -> Result<Ratio, QuotientRefused> {
        if denominator == 0 {
            return Err(QuotientRefused::DividedByZero);
        }
        let negative = (numerator < 0) != (denominator < 0);
        Ok(Ratio::of(negative, numerator.unsigned_abs(), 0, denominator.unsigned_abs())?)
    }

    /// The decimal above the line.
    pub const fn numerator(self) -> Decimal {
        self.numerator
    }

    /// The whole number below the line; 1 when the value is a decimal of at most 28 digits behind the point.
    pub const fn denominator(self) -> i128 {
        self.denominator
    }

    /// Whether the number is zero.
    pub const fn is_zero(self) -> bool {
        self.numerator.is_zero()
    }

    /// -1, 0 or 1.
    pub const fn signum(self) -> i32 {
        self.numerator.signum()
    }

    /// The size without the sign.
    pub const fn abs(self) -> Ratio {
        Ratio { numerator: self.numerator.abs(), denominator: self.denominator }
    }

    /// The exact decimal, if the number has one within 38 digits: 1/4 has 0.25, 1/3 has none.
    pub fn as_decimal(self) -> Option<Decimal> {
        ended(self.numerator, self.denominator)
    }

    /// Both parts as whole numbers in lowest terms, in digits: 1/6, kept as 0.5/3, is 1 and 6.
    pub fn whole_parts(self) -> (String, String) {
        let (top, bottom) = self.lowest_wide();
        if top.is_zero() {
            return ("0".to_owned(), "1".to_owned());
        }
        let common = top.common_divisor(&bottom);
        let sign = if self.is_negative() { "-" } else { "" };
        let above = format!("{sign}{}", top.divided_by(&common).to_digits());
        (above, bottom.divided_by(&common).to_digits())
    }

    /// The exact sum: 1/3 and 1/6 is 0.5.
    pub fn checked_add(self, other: impl Into<Ratio>) -> Result<Ratio, QuantityTooPrecise> {
        let other = other.into();
        if self.denominator == 1
            && other.denominator == 1
            && let Ok(sum) = self.numerator.checked_add(other.numerator)
        {
            return Ok(Ratio::whole(sum));
        }
        match self.small_add(other) {
            Some(sum) => Ok(sum),
            None => self.wide_add(other),
        }
    }

    /// The exact difference: 1/2 less 1/3 is 1/6, kept as 0.5/3.
    pub fn checked_sub(self, other: impl Into<Ratio>) -> Result<Ratio, QuantityTooPrecise> {
        self.checked_add(-other.into())
    }

    /// The exact product: 1/3 times 0.6 is 0.2.
    pub fn checked_mul(self, other: impl Into<Ratio>) -> Result<Ratio, QuantityTooPrecise> {
        let other = other.into();
        if self.denominator == 1
            && other.denominator == 1
            && let Ok(product) = self.numerator.checked_mul(other.numerator)
        {
            return Ok(Ratio::whole(product));
        }
        match self.small_mul(other) {
            Some(product) => Ok(product),
            None => self.wide_mul(other),
        }
    }

    /// The exact quotient: 10 divided by 4 is 2.5. A zero divisor is refused.
    pub fn checked_div(self, other: impl Into<Ratio>) -> Result<Ratio, QuotientRefused> {
        let other = other.into();
        if other.is_zero() {
            return Err(QuotientRefused::DividedByZero);
        }
        match self.small_div(other) {
            Some(quotient) => Ok(quotient),
            None => Ok(self.wide_div(other)?),
        }
    }

    /// The exact quotient by a decimal: 1 divided by 0.3 is 10/3. A zero divisor is refused.
    pub fn div_decimal(self, divisor: Decimal) -> Result<Ratio, QuotientRefused> {
        self.checked_div(divisor)
    }

    fn of(negative: bool, size: u128, scale: u32, denominator: u128) -> Result<Ratio, QuantityTooPrecise> {
        let (numerator, denominator) = canonical(Unreduced { negative, size, scale, denominator })?;
        Ok(Ratio { numerator, denominator })
    }

    fn of_wide(negative: bool, numerator: Wide, denominator: Wide) -> Result<Ratio, QuantityTooPrecise> {
        let (numerator, denominator) = canonical_wide(negative, numerator, denominator)?;
        Ok(Ratio { numerator, denominator })
    }

    fn is_negative(self) -> bool {
        self.numerator.mantissa() < 0
    }

    fn size(self) -> u128 {
        self.numerator.mantissa().unsigned_abs()
    }

    fn scale(self) -> u32 {
        self.numerator.scale().into()
    }

    fn divisor(self) -> u128 {
        self.denominator.unsigned_abs()
    }

    /// Nothing where 128 bits are too few; then `wide_add` decides.
    fn small_add(self, other: Ratio) -> Option<Ratio> {
        let scale = self.scale().max(other.scale());
        let common = common_divisor(self.divisor(), other.divisor());
        let (left_share, right_share) = (other.divisor() / common, self.divisor() / common);
        let left = self.numerator_at(scale)?.checked_mul(i128::try_from(left_share).ok()?)?;
        let right = other.numerator_at(scale)?.checked_mul(i128::try_from(right_share).ok()?)?;
        let sum = left.checked_add(right)?;
        let denominator = self.divisor().checked_mul(left_share)?;
        Ratio::of(sum < 0, sum.unsigned_abs(), scale, denominator).ok()
    }

    fn numerator_at(self, scale: u32) -> Option<i128> {
        self.numerator.mantissa().checked_mul(10_i128.checked_pow(scale - self.scale())?)
    }

    fn wide_add(self, other: Ratio) -> Result<Ratio, QuantityTooPrecise> {
        let (left_top, left_bottom) = self.lowest_wide();
        let (right_top, right_bottom) = other.lowest_wide();
        let left = (self.is_negative(), fitting(left_top.checked_mul(&right_bottom)));
        let right = (other.is_negative(), fitting(right_top.checked_mul(&left_bottom)));
        let (negative, sum) = signed_sum(left, right).ok_or(QuantityTooPrecise)?;
        Ratio::of_wide(negative, sum, fitting(left_bottom.checked_mul(&right_bottom)))
    }

    /// Nothing where 128 bits are too few; then `wide_mul` decides.
    fn small_mul(self, other: Ratio) -> Option<Ratio> {
        let negative = self.is_negative() != other.is_negative();
        let left = common_divisor(self.size(), other.divisor());
        let right = common_divisor(other.size(), self.divisor());
        let size = (self.size() / left).checked_mul(other.size() / right)?;
        let denominator = (self.divisor() / right).checked_mul(other.divisor() / left)?;
        Ratio::of(negative, size, self.scale() + other.scale(), denominator).ok()
    }

    fn wide_mul(self, other: Ratio) -> Result<Ratio, QuantityTooPrecise> {
        let (left_top, left_bottom) = self.lowest_wide();
        let (right_top, right_bottom) = other.lowest_wide();
        let negative = self.is_negative() != other.is_negative();
        let top = fitting(left_top.checked_mul(&right_top));
        Ratio::of_wide(negative, top, fitting(left_bottom.checked_mul(&right_bottom)))
    }

    /// Nothing where 128 bits are too few; then `wide_div` decides.
    fn small_div(self, other: Ratio) -> Option<Ratio> {
        let negative = self.is_negative() != other.is_negative();
        let tops = common_divisor(self.size(), other.size());
        let bottoms = common_divisor(self.divisor(), other.divisor());
        let size = (self.size() / tops).checked_mul(other.divisor() / bottoms)?;
        let denominator = (self.divisor() / bottoms).checked_mul(other.size() / tops)?;
        let grown = size.checked_mul(10_u128.checked_pow(other.scale().saturating_sub(self.scale()))?)?;
        Ratio::of(negative, grown, self.scale().saturating_sub(other.scale()), denominator).ok()
    }

    fn wide_div(self, other: Ratio) -> Result<Ratio, QuantityTooPrecise> {
        let (left_top, left_bottom) = self.lowest_wide();
        let (right_top, right_bottom) = other.lowest_wide();
        let negative = self.is_negative() != other.is_negative();
        let top = fitting(left_top.checked_mul(&right_bottom));
        Ratio::of_wide(negative, top, fitting(left_bottom.checked_mul(&right_top)))
    }

    /// The size as a fraction of whole numbers of at most 128 and 253 bits.
    pub(crate) fn lowest_wide(self) -> (Wide, Wide) {
        let power = fitting(Wide::power_of_ten(self.scale()));
        (Wide::from(self.size()), fitting(power.checked_mul(&Wide::from(self.divisor()))))
    }
}

/// Unwraps a product of at most 507 bits: two tops of 127, two bottoms of 253, or one of each.
pub(crate) fn fitting(product: Option<Wide>) -> Wide {
    product.expect("a product of two quotients' parts fits in 512 bits")
}

impl From<Decimal> for Ratio {
    fn from(decimal: Decimal) -> Ratio {
        Ratio::whole(decimal)
    }
}

impl From<i64> for Ratio {
    fn from(number: i64) -> Ratio {
        Ratio::from_i64(number)
    }
}

impl Neg for Ratio {
    type Output = Ratio;

    fn neg(self) -> Ratio {
        Ratio { numerator: -self.numerator, denominator: self.denominator }
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Ratio) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Ratio) -> Ordering {
        let signs = self.signum().cmp(&other.signum());
        if signs.is_ne() {
            return signs;
        }
        if self.denominator == other.denominator {
            return self.numerator.cmp(&other.numerator);
        }
        let scale = self.scale().max(other.scale());
        let left = self.numerator_at(scale).and_then(|top| top.checked_mul(other.denominator));
        let right = other.numerator_at(scale).and_then(|top| top.checked_mul(self.denominator));
        if let (Some(left), Some(right)) = (left, right) {
            return left.cmp(&right);
        }
        let (left_top, left_bottom) = self.lowest_wide();
        let (right_top, right_bottom) = other.lowest_wide();
        let left = fitting(left_top.checked_mul(&right_bottom));
        let sizes = left.cmp(&fitting(right_top.checked_mul(&left_bottom)));
        if self.is_negative() { sizes.reverse() } else { sizes }
    }
}

impl Ratio {
    /// Reads what `Display` writes: a decimal of up to 38 digits, or a decimal, a slash and a whole number;
    /// and the [`Ratio::whole_parts`] of a number with a slash between them.
    pub fn parse(text: &str) -> Result<Ratio, RatioRefused> {
        let Some((above, below)) = text.split_once('/') else {
            return Ok(Ratio::whole(Decimal::parse_own(text)?));
        };
        let numerator = Decimal::parse_own(above)?;
        let refused = || RatioRefused::Denominator { found: shortened(below) };
        let digits = !below.is_empty() && below.bytes().all(|byte| byte.is_ascii_digit());
        let denominator =
            below.parse::<u128>().ok().filter(|number| digits && (1..=DENOMINATOR_MAX).contains(number));
        let negative = numerator.mantissa() < 0;
        let size = numerator.mantissa().unsigned_abs();
        let Some(denominator) = denominator else {
            let scale = Wide::power_of_ten(numerator.scale().into());
            let divisor = Wide::of_digits(below).filter(|divisor| !divisor.is_zero());
            let divisor = divisor.and_then(|divisor| scale?.checked_mul(&divisor)).ok_or_else(refused)?;
            return Ratio::of_wide(negative, Wide::from(size), divisor).map_err(|_| refused());
        };
        Ok(Ratio::of(negative, size, numerator.scale().into(), denominator)?)
    }
}

impl fmt::Display for Ratio {
    /// The decimal where the number has one, otherwise both parts: `0.25`, `1/3`, `0.5/3`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_decimal() {
            Some(decimal) => fmt::Display::fmt(&decimal, formatter),
            None => formatter.pad(&format!("{}/{}", self.numerator, self.denominator)),
        }
    }
}

impl fmt::Debug for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl FromStr for Ratio {
    type Err = RatioRefused;

    fn from_str(text: &str) -> Result<Ratio, RatioRefused> {
        Ratio::parse(text)
    }
}
