//! What a plan costs a year: by which a change of plan is an upgrade or a downgrade.
//! Knows recurring prices and cadences; must not know subscriptions or usage.

use std::collections::BTreeMap;

use ids::CatalogKey;
use money::{Currency, Quantity, QuotientRefused, Ratio};

use crate::owed::full_amount;
use crate::plan::PlanVersion;
use crate::price::QuantitySource;
use crate::rate::{RateRefused, inexact};

impl PlanVersion {
    /// The exact amount of its time-based recurring prices in a year of 12 months or 365 days, at these counts; prices
    /// by the day count all of them. Phases that come before the last one do not count.
    ///
    /// 30.00 EUR a month and 2 seats at 5.00 EUR a month are 480 EUR a year.
    ///
    /// # Errors
    /// As rating its prices; [`RateRefused::NoCharge`] where one lacks the currency.
    pub fn yearly_amount(
        &self,
        currency: Currency,
        counts: &BTreeMap<CatalogKey, u64>,
    ) -> Result<Ratio, RateRefused> {
        let last = self.terms.phases.last();
        let holds = |key: &CatalogKey| last.is_none_or(|phase| phase.prices.contains(key));
        let mut yearly = Ratio::ZERO;
        for price in self.prices.iter().filter(|price| !price.is_metered() && holds(&price.key)) {
            let Some(cadence) = price.cadence else { continue };
            let (times, years) = cadence.per_year();
            let often = Ratio::from_fraction(times, years).map_err(inexact(price))?;
            let amount = match &price.quantity {
                QuantitySource::Days => {
                    let day = full_amount(price, currency, &Quantity::from(1))?.amount;
                    let days = Ratio::from_fraction(365, 1).map_err(inexact(price))?;
                    day.checked_mul(days).map_err(|cause| inexact(price)(QuotientRefused::from(cause)))?
                }
                QuantitySource::Counted(name) => {
                    let count = counts.get(name).copied().unwrap_or_default();
                    let count = i64::try_from(count).unwrap_or(i64::MAX);
                    per_year(price, full_amount(price, currency, &Quantity::from(count))?.amount, often)?
                }
                QuantitySource::One | QuantitySource::Metered(_) | QuantitySource::Meters(_) => {
                    per_year(price, full_amount(price, currency, &Quantity::from(1))?.amount, often)?
                }
            };
            yearly =
                yearly.checked_add(amount).map_err(|cause| inexact(price)(QuotientRefused::from(cause)))?;
        }
        Ok(yearly)
    }
}

fn per_year(price: &crate::price::Price, amount: Ratio, often: Ratio) -> Result<Ratio, RateRefused> {
    amount.checked_mul(often).map_err(|cause| inexact(price)(QuotientRefused::from(cause)))
}
