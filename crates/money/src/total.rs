//! Totals: many amounts of one currency together.
//! Knows: that a sum may be larger than any amount, so that no number of amounts overflows it. Must not know:
//! what is summed, or why.

use std::fmt;

use crate::currency::Currency;
use crate::money::{Money, MoneyRefused, amount_text};

/// A sum of amounts of one currency, in minor units.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Total {
    currency: Currency,
    minor: i128,
}

impl Total {
    /// So many minor units.
    pub const fn new(minor: i128, currency: Currency) -> Total {
        Total { currency, minor }
    }

    /// In minor units.
    pub const fn minor(self) -> i128 {
        self.minor
    }

    /// In which currency.
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// As an amount: 92233720368547758.07 EUR fits, a cent more does not.
    ///
    /// # Errors
    /// When it is larger than an amount may be.
    pub fn to_money(self) -> Result<Money, MoneyRefused> {
        let out_of_range = |_| MoneyRefused::OutOfRange { currency: self.currency };
        i64::try_from(self.minor).map(|minor| Money::new(minor, self.currency)).map_err(out_of_range)
    }

    /// The amount with all the currency's decimals and no currency, as an amount writes it.
    pub fn amount_text(self) -> String {
        amount_text(self.minor, self.currency)
    }
}

impl From<Money> for Total {
    fn from(amount: Money) -> Total {
        Total::new(i128::from(amount.minor()), amount.currency())
    }
}

impl fmt::Display for Total {
    /// The amount and its currency: `12.34 EUR`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&format!("{} {}", self.amount_text(), self.currency))
    }
}

impl fmt::Debug for Total {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_total_may_be_larger_than_any_amount() {
        let most = Total::from(Money::new(i64::MAX, Currency::EUR));
        assert_eq!(most.to_money(), Ok(Money::new(i64::MAX, Currency::EUR)));
        let more = Total::new(most.minor() + 1, Currency::EUR);
        assert_eq!(more.to_string(), "92233720368547758.08 EUR");
        assert_eq!(more.to_money(), Err(MoneyRefused::OutOfRange { currency: Currency::EUR }));
        assert_eq!(Total::new(-5, Currency::EUR).amount_text(), "-0.05");
    }
}
