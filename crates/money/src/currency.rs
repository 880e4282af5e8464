//! A currency: three letters and how many decimals its amounts have.
//!
//! Knows: the ISO 4217 table. Must not know: amounts, exchange rates, symbols, languages.

use std::fmt;
use std::str::FromStr;

use crate::iso4217::{Entry, TABLE, WITHOUT_MINOR_UNIT};
use crate::refused::shortened;

/// A currency of the ISO 4217 table. Currencies are ordered by code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(u8);

/// Why a text is not a currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CurrencyRefused {
    /// The table has the code, but no amount can be in it.
    #[error(
        "the currency {code} has no minor unit in ISO 4217, so no amount can be in it; choose the currency the invoice is paid in, such as EUR"
    )]
    WithoutMinorUnit {
        /// The code that was found.
        code: &'static str,
    },
    /// The table does not have the code.
    #[error(
        "the currency {found:?} is not an active ISO 4217 currency; write three capital letters such as EUR"
    )]
    UnknownCurrency {
        /// What was found, shortened.
        found: String,
    },
}

impl Currency {
    /// Australian dollar.
    pub const AUD: Currency = Currency::of_table(*b"AUD");
    /// Swiss franc.
    pub const CHF: Currency = Currency::of_table(*b"CHF");
    /// Euro.
    pub const EUR: Currency = Currency::of_table(*b"EUR");
    /// Pound sterling.
    pub const GBP: Currency = Currency::of_table(*b"GBP");
    /// Yen, which has no decimals.
    pub const JPY: Currency = Currency::of_table(*b"JPY");
    /// Kuwaiti dinar, which has three decimals.
    pub const KWD: Currency = Currency::of_table(*b"KWD");
    /// US dollar.
    pub const USD: Currency = Currency::of_table(*b"USD");

    /// Reads three capital letters.
    pub fn parse(text: &str) -> Result<Currency, CurrencyRefused> {
        let place = TABLE.binary_search_by(|entry| entry.code.as_slice().cmp(text.as_bytes()));
        if let Ok(index) = place {
            return Ok(Currency(u8::try_from(index).expect("the table has fewer than 256 rows")));
        }
        match WITHOUT_MINOR_UNIT.into_iter().find(|code| *code == text) {
            Some(code) => Err(CurrencyRefused::WithoutMinorUnit { code }),
            None => Err(CurrencyRefused::UnknownCurrency { found: shortened(text) }),
        }
    }

    /// Every currency, in order of code.
    pub fn all() -> impl ExactSizeIterator<Item = Currency> {
        let count = u8::try_from(TABLE.len()).expect("the table has fewer than 256 rows");
        (0..count).map(Currency)
    }

    /// The three letters: `EUR`.
    pub fn code(self) -> &'static str {
        std::str::from_utf8(&self.entry().code).expect("codes are ASCII")
    }

    /// The number ISO 4217 gives: 978 for `EUR`.
    pub fn numeric(self) -> u16 {
        self.entry().numeric
    }

    /// How many decimals an amount has: 2 for `EUR`, 0 for `JPY`, 3 for `KWD`, 4 for `CLF`.
    pub fn exponent(self) -> u8 {
        self.entry().exponent
    }

    /// The English name of the standard.
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    fn entry(self) -> &'static Entry {
        &TABLE[usize::from(self.0)]
    }

    const fn of_table(code: [u8; 3]) -> Currency {
        let mut index: u8 = 0;
        loop {
            // `as` only widens here; `From` is not available in a constant.
            let found = TABLE[index as usize].code;
            if found[0] == code[0] && found[1] == code[1] && found[2] == code[2] {
                return Currency(index);
            }
            index += 1;
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = CurrencyRefused;

    fn from_str(text: &str) -> Result<Currency, CurrencyRefused> {
        Currency::parse(text)
    }
}
