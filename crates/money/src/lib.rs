//! Exact numbers of the trade: currencies, money, unit prices, quantities, percentages and roundings.
//!
//! Knows: decimal digits, exact quotients, the ISO 4217 table, and how an amount is rounded and split so that
//! no cent is lost. Nothing here drops a digit without a named [`Rounding`]; what cannot be held exactly is
//! refused as [`QuantityTooPrecise`].
//! Must not know: floats, dates, prices of a catalog, invoices, files, or how numbers travel on the wire.

mod canonical;
mod currency;
mod decimal;
mod decimal_text;
mod iso4217;
mod money;
mod ratio;
mod ratio_rounding;
mod refused;
mod rounding;
mod share;
mod total;
mod vocabulary;
mod wide;

pub use currency::{Currency, CurrencyRefused};
pub use decimal::{Decimal, FRACTION_DIGITS_MAX, SIGNIFICANT_DIGITS_MAX};
pub use decimal_text::DecimalRefused;
pub use money::{AmountRefused, Money, MoneyRefused};
pub use ratio::{Ratio, RatioRefused};
pub use refused::{QuantityTooPrecise, QuotientRefused};
pub use rounding::{Rounding, RoundingRefused};
pub use share::{ShareRefused, SplitRefused};
pub use total::Total;
pub use vocabulary::{Percent, Quantity, TaxRate, UnitPrice};
