//! One type for each meaning of a number: unit price, quantity, percentage.
//!
//! Knows: how each is read, written and multiplied into the other. Must not know: catalogs, meters, taxes.

use std::fmt;
use std::str::FromStr;

use crate::decimal::{Decimal, FRACTION_DIGITS_MAX};
use crate::decimal_text::DecimalRefused;
use crate::ratio::{Ratio, RatioRefused};
use crate::refused::QuantityTooPrecise;

/// The price of one unit in major units of a currency, exact: `0.0000025`. It may be negative, as for power
/// that is fed in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitPrice(Decimal);

impl UnitPrice {
    /// A price of nothing.
    pub const ZERO: UnitPrice = UnitPrice(Decimal::ZERO);

    /// The price of one unit.
    pub const fn new(price: Decimal) -> UnitPrice {
        UnitPrice(price)
    }

    /// The number of major units.
    pub const fn value(self) -> Decimal {
        self.0
    }

    /// Whether a unit costs nothing.
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// The exact price of a quantity in major units: 12 at 0.015 is 0.18.
    pub fn times(self, quantity: Quantity) -> Result<Ratio, QuantityTooPrecise> {
        quantity.0.checked_mul(self.0)
    }

    /// Reads an exact decimal.
    pub fn parse(text: &str) -> Result<UnitPrice, DecimalRefused> {
        Decimal::parse(text).map(UnitPrice)
    }
}

/// How much was used or booked, exact, in the meter's unit: `12`, `0.25`, `10/3`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(Ratio);

impl Quantity {
    /// Nothing used.
    pub const ZERO: Quantity = Quantity(Ratio::ZERO);
    /// One unit.
    pub const ONE: Quantity = Quantity(Ratio::ONE);

    /// A quantity as an exact number.
    pub const fn new(quantity: Ratio) -> Quantity {
        Quantity(quantity)
    }

    /// The exact number.
    pub const fn ratio(self) -> Ratio {
        self.0
    }

    /// Whether nothing was used.
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether the quantity is below zero, as after corrections.
    pub const fn is_negative(self) -> bool {
        self.0.signum() < 0
    }

    /// The exact sum.
    pub fn checked_add(self, other: Quantity) -> Result<Quantity, QuantityTooPrecise> {
        self.0.checked_add(other.0).map(Quantity)
    }

    /// The exact difference.
    pub fn checked_sub(self, other: Quantity) -> Result<Quantity, QuantityTooPrecise> {
        self.0.checked_sub(other.0).map(Quantity)
    }

    /// The exact product with a factor, such as a conversion or a share.
    pub fn checked_mul(self, factor: impl Into<Ratio>) -> Result<Quantity, QuantityTooPrecise> {
        self.0.checked_mul(factor).map(Quantity)
    }

    /// Reads an exact decimal through the door of 28 digits, or a fraction such as `10/3`.
    pub fn parse(text: &str) -> Result<Quantity, RatioRefused> {
        if text.contains('/') {
            return Ratio::parse(text).map(Quantity);
        }
        Ok(Quantity(Ratio::whole(Decimal::parse(text)?)))
    }
}

impl From<Ratio> for Quantity {
    fn from(quantity: Ratio) -> Quantity {
        Quantity(quantity)
    }
}

impl From<Decimal> for Quantity {
    fn from(quantity: Decimal) -> Quantity {
        Quantity(Ratio::whole(quantity))
    }
}

impl From<i64> for Quantity {
    fn from(quantity: i64) -> Quantity {
        Quantity(Ratio::from_i64(quantity))
    }
}

/// A percentage, given in percent: `20` is one fifth.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(Decimal);

/// The rate of a tax, given in percent.
pub type TaxRate = Percent;

impl Percent {
    /// Nothing.
    pub const ZERO: Percent = Percent(Decimal::ZERO);

    /// A percentage of at most 28 digits behind the point.
    pub fn new(percent: Decimal) -> Result<Percent, QuantityTooPrecise> {
        if percent.scale() > FRACTION_DIGITS_MAX {
            return Err(QuantityTooPrecise);
        }
        Ok(Percent(percent))
    }

    /// The number of percent: 20 for 20 %.
    pub const fn value(self) -> Decimal {
        self.0
    }

    /// Whether it is 0 %.
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// The factor: 20 % is 0.2.
    pub fn as_fraction(self) -> Decimal {
        Decimal::from_i128(self.0.mantissa(), self.0.scale() + 2)
            .expect("two more of at most 28 digits behind the point are in range")
    }

    /// Reads a number of percent: `20`, `7.7`.
    pub fn parse(text: &str) -> Result<Percent, DecimalRefused> {
        Decimal::parse(text).map(Percent)
    }
}

/// Writes the number a meaning holds, and reads it.
macro_rules! written_as_number {
    ($($name:ident, $refused:ty);+ $(;)?) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, formatter)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = $refused;

            fn from_str(text: &str) -> Result<$name, $refused> {
                $name::parse(text)
            }
        }
    )+};
}

written_as_number! {
    UnitPrice, DecimalRefused;
    Quantity, RatioRefused;
    Percent, DecimalRefused;
}
