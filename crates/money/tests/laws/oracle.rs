//! Slow, obvious fractions of big integers, and the generators of numbers to hold against them.

use money::{Decimal, Ratio, Rounding};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, Zero};
use proptest::prelude::*;

/// A fraction in lowest terms with a denominator above zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fraction {
    pub top: BigInt,
    pub bottom: BigInt,
}

pub fn ten(exponent: u32) -> BigInt {
    BigInt::from(10).pow(exponent)
}

impl Fraction {
    pub fn new(top: BigInt, bottom: BigInt) -> Fraction {
        assert!(!bottom.is_zero());
        let common = top.gcd(&bottom);
        let sign = if bottom.is_negative() { -BigInt::one() } else { BigInt::one() };
        Fraction { top: &sign * top / &common, bottom: sign * bottom / common }
    }

    pub fn of_decimal(decimal: Decimal) -> Fraction {
        Fraction::new(decimal.mantissa().into(), ten(decimal.scale().into()))
    }

    pub fn of(ratio: Ratio) -> Fraction {
        let numerator = Fraction::of_decimal(ratio.numerator());
        Fraction::new(numerator.top, numerator.bottom * ratio.denominator())
    }

    pub fn plus(&self, other: &Fraction) -> Fraction {
        Fraction::new(&self.top * &other.bottom + &other.top * &self.bottom, &self.bottom * &other.bottom)
    }

    pub fn times(&self, other: &Fraction) -> Fraction {
        Fraction::new(&self.top * &other.top, &self.bottom * &other.bottom)
    }

    pub fn over(&self, other: &Fraction) -> Fraction {
        Fraction::new(&self.top * &other.bottom, &self.bottom * &other.top)
    }

    pub fn cmp(&self, other: &Fraction) -> std::cmp::Ordering {
        (&self.top * &other.bottom).cmp(&(&other.top * &self.bottom))
    }

    /// The value in units of 10^-decimals, rounded to a whole one.
    pub fn units(&self, decimals: i32, rounding: Rounding) -> BigInt {
        let shift = decimals.unsigned_abs();
        let (top, bottom) = if decimals >= 0 {
            (self.top.abs() * ten(shift), self.bottom.clone())
        } else {
            (self.top.abs(), &self.bottom * ten(shift))
        };
        let (whole, rest): (BigInt, BigInt) = (&top / &bottom, &top % &bottom);
        let doubled: BigInt = rest.clone() * 2;
        let up = match rounding {
            Rounding::Down => false,
            Rounding::Up => !rest.is_zero(),
            Rounding::HalfAwayFromZero => doubled >= bottom,
            Rounding::HalfEven => doubled > bottom || (doubled == bottom && whole.is_odd()),
        };
        let size = if up { whole + 1 } else { whole };
        if self.top.is_negative() { -size } else { size }
    }

    pub fn rounded(&self, decimals: i32, rounding: Rounding) -> Fraction {
        let units = self.units(decimals, rounding);
        let shift = ten(decimals.unsigned_abs());
        if decimals >= 0 { Fraction::new(units, shift) } else { Fraction::new(units * shift, BigInt::one()) }
    }

    /// Whether some decimal of at most 38 digits behind the point and a size of at most 10^38, over a whole
    /// number of at most 10^38, is this value.
    pub fn is_a_ratio(&self) -> bool {
        (0..=38).any(|scale| self.fits_at(scale, &ten(38)))
    }

    pub fn is_a_decimal(&self) -> bool {
        (0..=38).any(|scale| self.fits_at(scale, &BigInt::one()))
    }

    fn fits_at(&self, scale: u32, denominator_max: &BigInt) -> bool {
        let grown = Fraction::new(&self.top * ten(scale), self.bottom.clone());
        grown.top.abs() <= ten(38) && grown.bottom <= *denominator_max
    }
}

/// Whole numbers of every length up to 10^38, with round and extreme ones among them.
pub fn mantissas() -> impl Strategy<Value = i128> {
    let size = prop_oneof![
        1 => Just(0_i128),
        4 => 0_i128..1000,
        4 => 0_i128..1_000_000_000_000,
        2 => (0_u32..=38, 0_i128..10_000).prop_map(|(power, factor)| {
            10_i128.pow(power).saturating_mul(factor).min(10_i128.pow(38))
        }),
        2 => (0_u32..=126, 1_i128..50).prop_map(|(power, factor)| {
            (1_i128 << power).saturating_mul(factor).min(10_i128.pow(38))
        }),
        2 => 0..=10_i128.pow(38),
        1 => (0_i128..100).prop_map(|below| 10_i128.pow(38) - below),
    ];
    (size, any::<bool>()).prop_map(|(size, negative)| if negative { -size } else { size })
}

pub fn decimals() -> impl Strategy<Value = Decimal> {
    let scale = prop_oneof![3 => 0_u8..=6, 2 => 0_u8..=28, 1 => 29_u8..=38];
    (mantissas(), scale).prop_map(|(mantissa, scale)| {
        Decimal::from_i128(mantissa, scale).expect("38 digits at most 38 behind the point")
    })
}

/// Denominators that billing meets (days, seconds, binary units) and such as it should not.
pub fn denominators() -> impl Strategy<Value = i128> {
    prop_oneof![
        3 => Just(1_i128),
        3 => prop::sample::select(vec![2_i128, 3, 4, 7, 12, 28, 30, 31, 365, 366, 86_400, 2_678_400]),
        1 => prop::sample::select(vec![2_678_400_000_000_i128, 31_536_000_000_000, 1 << 30, 1 << 40]),
        1 => 1_i128..1_000_000,
        1 => (0_u32..=120).prop_map(|power| 1_i128 << power),
        1 => 1..=10_i128.pow(38),
    ]
}

/// Ratios of every kind; those that do not fit are left out.
pub fn ratios() -> impl Strategy<Value = Ratio> {
    (decimals(), denominators())
        .prop_filter_map("the ratio fits", |(top, bottom)| Ratio::new(top, bottom).ok())
}

pub fn roundings() -> impl Strategy<Value = Rounding> {
    prop::sample::select(Rounding::ALL.to_vec())
}
