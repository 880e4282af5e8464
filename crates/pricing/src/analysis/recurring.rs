//! What a plan's recurring prices come to in a month and a year, before and after an edit.
//! Knows fees, counts and days; must not know usage, which has no usual amount.

use std::collections::BTreeSet;

use calendar::{Cadence, Share};
use ids::CatalogKey;
use money::{Currency, Money, Ratio, Rounding};

use crate::analysis::change::Changed;
use crate::measurement::Measurement;
use crate::owed::{Terms, owed};
use crate::plan::PlanVersion;
use crate::price::{Price, QuantitySource};

/// The counts at which plans are compared.
const COUNTS: [u64; 2] = [1, 10];

/// A month and a year of the recurring prices, where they come to something else.
///
/// A fee of 30.00 and seats at 9.00 come to 120.00 a month at 10 seats, 1,440.00 a year.
pub(super) fn compare(old: &PlanVersion, new: &PlanVersion) -> Vec<Changed> {
    let segments: BTreeSet<&CatalogKey> = [old, new]
        .into_iter()
        .flat_map(|plan| &plan.prices)
        .flat_map(|price| price.segments.keys())
        .collect();
    let mut found = Vec::new();
    let everyone = in_each_currency(old, new, None);
    for segment in segments {
        let own = in_each_currency(&old.for_segment(segment), &new.for_segment(segment), Some(segment));
        found.extend(own);
    }
    [everyone, found].concat()
}

fn in_each_currency(old: &PlanVersion, new: &PlanVersion, segment: Option<&CatalogKey>) -> Vec<Changed> {
    let counts_any = [old, new].into_iter().flat_map(lasting).any(counts);
    let counts: Vec<Option<u64>> = if counts_any { COUNTS.map(Some).to_vec() } else { vec![None] };
    let mut found = Vec::new();
    let after = new.currencies();
    for currency in old.currencies().into_iter().filter(|currency| after.contains(currency)) {
        for count in &counts {
            let Some([before, after]) = both([old, new].map(|plan| a_year(plan, currency, *count))) else {
                continue;
            };
            let Some(year) = rounded([before, after], currency) else { continue };
            let twelfth = [before, after].map(|year| year.div_decimal(12.into()).ok());
            let Some(month) = both(twelfth).and_then(|month| rounded(month, currency)) else { continue };
            if year.0 != year.1 {
                found.push(Changed::Recurring { segment: segment.cloned(), count: *count, month, year });
            }
        }
    }
    found
}

/// The prices that recur for time, in the phase that lasts.
fn lasting(plan: &PlanVersion) -> impl Iterator<Item = &Price> {
    let last = plan.terms.phases.last();
    let holds = move |price: &&Price| last.is_none_or(|phase| phase.prices.contains(&price.key));
    plan.prices.iter().filter(|price| price.is_time_based()).filter(holds)
}

fn counts(price: &Price) -> bool {
    matches!(price.quantity, QuantitySource::Counted(_))
}

/// The exact amount of a year; none where it cannot be said.
fn a_year(plan: &PlanVersion, currency: Currency, count: Option<u64>) -> Option<Ratio> {
    let mut sum = Ratio::ZERO;
    for price in lasting(plan) {
        let cadence = price.cadence?;
        let (times, years) = cadence.per_year();
        let times = Ratio::from_fraction(times, years).ok()?;
        let quantity = quantity(price, cadence, count)?;
        let terms = Terms { currency, rounding: Rounding::HalfAwayFromZero, share: Share::ONE, ended: true };
        let owed = owed(price, &terms, &[Measurement::of_quantity(quantity)]).ok()?;
        let amount = Ratio::whole(owed.total(currency).ok()?.to_decimal());
        sum = sum.checked_add(amount.checked_mul(times).ok()?).ok()?;
    }
    Some(sum)
}

/// One fee, a count, or the days of a period of a year of 365.
fn quantity(price: &Price, cadence: Cadence, count: Option<u64>) -> Option<Ratio> {
    match price.quantity {
        QuantitySource::One | QuantitySource::Metered(_) | QuantitySource::Meters(_) => Some(Ratio::ONE),
        QuantitySource::Counted(_) => Some(Ratio::from_i64(i64::try_from(count?).ok()?)),
        QuantitySource::Days => {
            let (times, years) = cadence.per_year();
            Ratio::from_fraction(365_i128.checked_mul(years)?, times).ok()
        }
    }
}

fn both<T>([first, second]: [Option<T>; 2]) -> Option<[T; 2]> {
    Some([first?, second?])
}

fn rounded(amounts: [Ratio; 2], currency: Currency) -> Option<(Money, Money)> {
    let [old, new] =
        amounts.map(|amount| Money::round_from(&amount, currency, Rounding::HalfAwayFromZero).ok());
    Some((old?, new?))
}
