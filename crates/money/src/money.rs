//! Money: whole minor units of one currency.
//!
//! Knows: sums within a currency, rounding into a currency's decimals, and how amounts are read and written.
//! Must not know: prices, taxes, exchange rates, lines.

use std::fmt;

use crate::currency::Currency;
use crate::decimal::Decimal;
use crate::decimal_text::DecimalRefused;
use crate::ratio::Ratio;
use crate::refused::shortened;
use crate::rounding::Rounding;

/// An amount: 12.34 EUR is 1234 minor units of EUR.
///
/// Amounts have no order of their own, because 1 EUR and 1 JPY have none; compare [`Money::minor`] within a
/// currency.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Why amounts were not put together, in the order checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyRefused {
    /// The amounts are in two currencies.
    #[error("an amount in {found} cannot be added to one in {expected}; keep one sum for each currency")]
    CurrenciesDiffer {
        /// The currency of the sum.
        expected: Currency,
        /// The currency that was found beside it.
        found: Currency,
    },
    /// The amount does not fit in 64 bits of minor units.
    #[error("the amount in {currency} is beyond 2^63 minor units; check the price and the quantity")]
    OutOfRange {
        /// The currency of the amount.
        currency: Currency,
    },
}

/// Why a text is not an amount, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AmountRefused {
    /// The text is not an exact decimal.
    #[error(transparent)]
    NotADecimal(#[from] DecimalRefused),
    /// The text has more decimals than the currency.
    #[error(
        "the amount {found:?} has more decimals than the {exponent} of {currency}; round it before it is sent"
    )]
    TooManyDecimals {
        /// What was found, shortened.
        found: String,
        /// The currency of the amount.
        currency: Currency,
        /// How many decimals the currency has.
        exponent: u8,
    },
    /// The amount does not fit.
    #[error(transparent)]
    OutOfRange(#[from] MoneyRefused),
}

impl Money {
    /// An amount that may be finer than its currency, as people write it: with all digits of the currency, or more.
    ///
    /// 3.5 EUR is `3.50`, 0.0004 EUR `0.0004` and 12 JPY `12`.
    pub fn written(amount: Decimal, currency: Currency) -> String {
        let text = amount.to_string();
        let digits = usize::from(currency.exponent());
        let behind = text.split_once('.').map_or(0, |(_, behind)| behind.len());
        if behind >= digits {
            return text;
        }
        let point = if behind == 0 { "." } else { "" };
        format!("{text}{point}{}", "0".repeat(digits - behind))
    }

    /// An amount of minor units: 1234 and EUR is 12.34 EUR.
    pub const fn new(minor: i64, currency: Currency) -> Money {
        Money { minor, currency }
    }

    /// No amount.
    pub const fn zero(currency: Currency) -> Money {
        Money { minor: 0, currency }
    }

    /// The minor units: 12.34 EUR has 1234.
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// Whether the amount is zero.
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Whether the amount is below zero.
    pub const fn is_negative(self) -> bool {
        self.minor < 0
    }

    /// Rounds an exact amount of major units to the currency's decimals: 2/3 EUR, half away from zero, is
    /// 0.67 EUR; 2/3 JPY is 1 JPY.
    pub fn round_from(major: &Ratio, currency: Currency, rounding: Rounding) -> Result<Money, MoneyRefused> {
        let refused = MoneyRefused::OutOfRange { currency };
        let units = major.round_units(decimals_of(currency), rounding).map_err(|_| refused)?;
        let minor = i64::try_from(units).map_err(|_| refused)?;
        Ok(Money { minor, currency })
    }

    /// Reads an amount of major units: `12.34`. More decimals than the currency has are refused, unless they
    /// are zeros.
    pub fn parse_major(text: &str, currency: Currency) -> Result<Money, AmountRefused> {
        let decimal = Decimal::parse(text)?;
        let exponent = currency.exponent();
        if decimal.scale() > exponent {
            return Err(AmountRefused::TooManyDecimals { found: shortened(text), currency, exponent });
        }
        Ok(Money::round_from(&Ratio::whole(decimal), currency, Rounding::Down)?)
    }

    /// The sum of two amounts of one currency.
    pub fn checked_add(self, other: Money) -> Result<Money, MoneyRefused> {
        self.same_currency(other)?;
        self.with_minor(self.minor.checked_add(other.minor))
    }

    /// The difference of two amounts of one currency.
    pub fn checked_sub(self, other: Money) -> Result<Money, MoneyRefused> {
        self.same_currency(other)?;
        self.with_minor(self.minor.checked_sub(other.minor))
    }

    /// The amount with the other sign.
    pub fn checked_neg(self) -> Result<Money, MoneyRefused> {
        self.with_minor(self.minor.checked_neg())
    }

    /// The smaller of two amounts of one currency: of 3.00 and 2.50 it is 2.50.
    pub fn checked_min(self, other: Money) -> Result<Money, MoneyRefused> {
        Ok(if self.checked_sub(other)?.minor() > 0 { other } else { self })
    }

    /// The sum of amounts of one currency; nothing sums to zero. Only the sum itself has to be in range.
    pub fn sum(currency: Currency, amounts: impl IntoIterator<Item = Money>) -> Result<Money, MoneyRefused> {
        let mut total: i128 = 0;
        for amount in amounts {
            Money::zero(currency).same_currency(amount)?;
            // 2^64 amounts of 2^63 would be needed to overflow.
            total += i128::from(amount.minor);
        }
        Money::zero(currency).with_minor(i64::try_from(total).ok())
    }

    /// The exact amount in major units: 1234 minor units of EUR are 12.34.
    pub fn to_decimal(self) -> Decimal {
        Decimal::from_i128(self.minor.into(), self.currency.exponent()).expect("19 digits are in range")
    }

    /// The amount with all the currency's decimals and no currency: `12.30`, `-0.05`, in JPY `1200`.
    pub fn amount_text(self) -> String {
        amount_text(i128::from(self.minor), self.currency)
    }

    fn same_currency(self, other: Money) -> Result<(), MoneyRefused> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyRefused::CurrenciesDiffer { expected: self.currency, found: other.currency })
    }

    pub(crate) fn with_minor(self, minor: Option<i64>) -> Result<Money, MoneyRefused> {
        let currency = self.currency;
        minor.map(|minor| Money { minor, currency }).ok_or(MoneyRefused::OutOfRange { currency })
    }
}

/// So many minor units with all the currency's decimals.
pub(crate) fn amount_text(minor: i128, currency: Currency) -> String {
    let exponent = usize::from(currency.exponent());
    let sign = if minor < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", minor.unsigned_abs(), width = exponent + 1);
    let (whole, fraction) = digits.split_at(digits.len() - exponent);
    let point = if exponent == 0 { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}")
}

fn decimals_of(currency: Currency) -> i8 {
    i8::try_from(currency.exponent()).expect("exponents are 0 to 4")
}

impl fmt::Display for Money {
    /// The amount and its currency: `12.34 EUR`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&format!("{} {}", self.amount_text(), self.currency))
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}
