//! Plans: a named list of prices, immutable once published as a version.
//! Knows prices and meters; must not know who subscribes.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use calendar::{Alignment, Cadence};
use ids::{CatalogKey, PlanVersionId};

use crate::meter::Meter;
use crate::plan_terms::PlanTerms;
use crate::price::Price;

/// Most prices a plan may have.
pub const PRICES_PER_PLAN_MAX: usize = 100;

/// One published version of a plan. It carries the meters its prices read, so that
/// a bill follows from the version alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanVersion {
    /// Its id, made of environment, plan and version.
    pub id: PlanVersionId,
    /// The plan's key.
    pub plan: CatalogKey,
    /// 1, 2, 3 …
    pub version: u32,
    /// What people call it.
    pub name: String,
    /// Where its periods begin unless the subscription says otherwise.
    pub alignment: Alignment,
    /// Its prices, by key.
    pub prices: Vec<Price>,
    /// The meters those prices read, by key.
    pub meters: BTreeMap<CatalogKey, Meter>,
    /// Days or hours a draft waits for late usage before it is issued, in microseconds.
    pub grace_micros: i64,
    /// What it says beyond its prices.
    pub terms: PlanTerms,
}

impl PlanVersion {
    /// The price with this key.
    pub fn price(&self, key: &CatalogKey) -> Option<&Price> {
        self.prices.iter().find(|price| price.key == *key)
    }

    /// The same version as a segment sees it: with the charges that its prices have for the segment.
    ///
    /// 30.00 EUR, and 15.00 EUR for the segment `education`: for it the charge is 15.00 EUR.
    pub fn for_segment(&self, segment: &CatalogKey) -> PlanVersion {
        let mut plan = self.clone();
        for price in &mut plan.prices {
            if let Some(charges) = price.segments.get(segment) {
                price.charges.extend(charges.iter().map(|(currency, charge)| (*currency, charge.clone())));
            }
        }
        plan
    }

    /// The longest recurring cadence of its time-based prices, else of its usage prices:
    /// the one that "period end" speaks of.
    pub fn leading_cadence(&self) -> Option<Cadence> {
        let longest = |metered: bool| {
            self.prices
                .iter()
                .filter(|price| price.is_metered() == metered)
                .filter_map(|price| price.cadence)
                .max_by(by_length)
        };
        longest(false).or_else(|| longest(true))
    }
}

/// Which cadence is longer, by how often it fits in a year.
fn by_length(left: &Cadence, right: &Cadence) -> Ordering {
    let (left_times, left_years) = left.per_year();
    let (right_times, right_years) = right.per_year();
    (right_times * left_years).cmp(&(left_times * right_years))
}
