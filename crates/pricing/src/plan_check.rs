//! The door of plan versions: every price and meter of a plan, and how they hang together.
//! Knows plans; must not know who subscribes.

use std::collections::BTreeSet;

use ids::CatalogKey;
use money::Currency;

use crate::meter_check::MeterRefused;
use crate::plan::{PRICES_PER_PLAN_MAX, PlanVersion};
use crate::price::QuantitySource;
use crate::price_check::PriceRefused;

/// One thing that is wrong with a plan version, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanRefused {
    /// It has more prices than are kept.
    #[error(
        "plan {plan}: it has {found} prices, and {PRICES_PER_PLAN_MAX} are the most; split it into add-ons"
    )]
    TooManyPrices {
        /// The plan.
        plan: CatalogKey,
        /// How many were found.
        found: usize,
    },
    /// Two prices have one key.
    #[error("plan {plan}: two prices have the key {price}; give each its own")]
    PriceDoubled {
        /// The plan.
        plan: CatalogKey,
        /// The key.
        price: CatalogKey,
    },
    /// A grace below zero.
    #[error("plan {plan}: the grace for late usage is below zero; give zero or more")]
    GraceBelowZero {
        /// The plan.
        plan: CatalogKey,
    },
    /// A meter stands under another meter's key.
    #[error("plan {plan}: the meter {meter} stands under the key {found}; list each under its own key")]
    MeterMisplaced {
        /// The plan.
        plan: CatalogKey,
        /// The meter's own key.
        meter: CatalogKey,
        /// The key it stands under.
        found: CatalogKey,
    },
    /// A meter is wrong by itself.
    #[error("plan {plan}: {cause}")]
    Meter {
        /// The plan.
        plan: CatalogKey,
        /// What is wrong.
        cause: MeterRefused,
    },
    /// A price is wrong by itself.
    #[error("plan {plan}: {cause}")]
    Price {
        /// The plan.
        plan: CatalogKey,
        /// What is wrong.
        cause: PriceRefused,
    },
    /// No currency in which all prices have a charge, so nobody could subscribe.
    #[error(
        "plan {plan}: no currency is common to all its prices, so no subscription could use them all; add the missing charges"
    )]
    NoCommonCurrency {
        /// The plan.
        plan: CatalogKey,
    },
}

impl PlanVersion {
    /// The currencies in which every price has a charge, in the order of their codes.
    pub fn currencies(&self) -> Vec<Currency> {
        let mut prices = self.prices.iter();
        let Some(first) = prices.next() else { return Vec::new() };
        let mut common: BTreeSet<Currency> = first.charges.keys().copied().collect();
        for price in prices {
            common.retain(|currency| price.charges.contains_key(currency));
        }
        common.into_iter().collect()
    }

    /// Everything that is wrong with the plan version, all at once.
    pub fn check(&self) -> Result<(), Vec<PlanRefused>> {
        let plan = || self.plan.clone();
        let mut refused = Vec::new();
        if self.prices.len() > PRICES_PER_PLAN_MAX {
            refused.push(PlanRefused::TooManyPrices { plan: plan(), found: self.prices.len() });
        }
        let mut keys = BTreeSet::new();
        for price in self.prices.iter().filter(|price| !keys.insert(&price.key)) {
            refused.push(PlanRefused::PriceDoubled { plan: plan(), price: price.key.clone() });
        }
        if self.grace_micros < 0 {
            refused.push(PlanRefused::GraceBelowZero { plan: plan() });
        }
        for (found, meter) in &self.meters {
            if meter.key != *found {
                let (meter, found) = (meter.key.clone(), found.clone());
                refused.push(PlanRefused::MeterMisplaced { plan: plan(), meter, found });
            }
            let causes = meter.check().err().into_iter().flatten();
            refused.extend(causes.map(|cause| PlanRefused::Meter { plan: plan(), cause }));
        }
        for price in &self.prices {
            let meter = match &price.quantity {
                QuantitySource::Metered(key) => self.meters.get(key),
                QuantitySource::One | QuantitySource::Days | QuantitySource::Counted(_) => None,
            };
            let causes = price.check(meter).err().into_iter().flatten();
            refused.extend(causes.map(|cause| PlanRefused::Price { plan: plan(), cause }));
        }
        let all_priced = self.prices.iter().all(|price| !price.charges.is_empty());
        if !self.prices.is_empty() && all_priced && self.currencies().is_empty() {
            refused.push(PlanRefused::NoCommonCurrency { plan: plan() });
        }
        if refused.is_empty() { Ok(()) } else { Err(refused) }
    }
}
