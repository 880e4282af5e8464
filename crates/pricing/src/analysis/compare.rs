//! Two versions of a plan side by side: what the new one costs where the old one cost something else.
//! Knows versions, prices and sample quantities; must not know subscriptions.

use std::collections::BTreeSet;

use calendar::{Instant, Period, Share};
use ids::CatalogKey;
use money::{Currency, Money, Ratio, Rounding};

use crate::analysis::change::{Changed, MoneyChange};
use crate::analysis::place::{Place, Row};
use crate::analysis::{recurring, samples};
use crate::measurement::{Measurement, WindowQuantity};
use crate::meter::Meter;
use crate::owed::{Terms, owed, too_large};
use crate::plan::PlanVersion;
use crate::price::{Matrix, Price, QuantitySource, Shape};
use crate::rate::RateRefused;

/// Most changes told of one plan; the rest is counted.
pub const CHANGES_PER_PLAN_MAX: usize = 1_000;

/// What the edit from one version to another changes: currencies, what recurs, then price by price in the
/// order of the new version.
///
/// Seats at 9.00 that become 8.50: "at 10 seats it costs 85.00 EUR, 90.00 EUR before (-5.6 %)".
pub fn compare(old: &PlanVersion, new: &PlanVersion) -> Vec<MoneyChange> {
    let mut found = Vec::new();
    let mut push = |price: Option<&CatalogKey>, changed| {
        found.push(MoneyChange { plan: new.plan.clone(), price: price.cloned(), changed });
    };
    let [before, after] = [old, new].map(PlanVersion::currencies);
    for currency in before.iter().filter(|currency| !after.contains(currency)) {
        push(None, Changed::CurrencyLost { currency: *currency });
    }
    for currency in after.iter().filter(|currency| !before.contains(currency)) {
        push(None, Changed::CurrencyAdded { currency: *currency });
    }
    let included = new.terms.prices_include_tax;
    if old.terms.prices_include_tax != included {
        push(None, Changed::TaxIncluded { included });
    }
    recurring::compare(old, new).into_iter().for_each(|changed| push(None, changed));
    let gone = old.prices.iter().filter(|price| new.price(&price.key).is_none());
    for price in new.prices.iter().chain(gone) {
        let key = &price.key;
        let side = |plan: &PlanVersion| plan.price(key).is_some();
        let changes = match (side(old), side(new)) {
            (false, _) => [vec![Changed::PriceAdded], amounts((old, new), key)].concat(),
            (_, false) => [vec![Changed::PriceRemoved], amounts((old, new), key)].concat(),
            (true, true) => of_price((old, new), key),
        };
        changes.into_iter().for_each(|changed| push(Some(key), changed));
    }
    bounded(found, new)
}

fn bounded(mut found: Vec<MoneyChange>, plan: &PlanVersion) -> Vec<MoneyChange> {
    if found.len() > CHANGES_PER_PLAN_MAX {
        let count = found.len() - CHANGES_PER_PLAN_MAX;
        found.truncate(CHANGES_PER_PLAN_MAX);
        found.push(MoneyChange {
            plan: plan.plan.clone(),
            price: None,
            changed: Changed::MoreLeftOut { count },
        });
    }
    found
}

/// A price that both versions have.
fn of_price((old, new): (&PlanVersion, &PlanVersion), key: &CatalogKey) -> Vec<Changed> {
    let (Some(before), Some(after)) = (old.price(key), new.price(key)) else { return Vec::new() };
    let mut found = Vec::new();
    if before == after {
        return found;
    }
    if before.cadence != after.cadence {
        found.push(Changed::Cadence { old: before.cadence, new: after.cadence });
    }
    if before.timing != after.timing {
        found.push(Changed::Timing { old: before.timing, new: after.timing });
    }
    if before.quantity != after.quantity {
        found.push(Changed::Quantity { old: before.quantity.clone(), new: after.quantity.clone() });
    }
    if before.cadence == after.cadence {
        found.extend(amounts((old, new), key)); // Amounts of periods of other lengths do not compare.
    }
    found
}

/// The sample quantities of a price that cost something else, for everyone and for each segment.
fn amounts((old, new): (&PlanVersion, &PlanVersion), key: &CatalogKey) -> Vec<Changed> {
    let sides = [old, new].map(|plan| plan.price(key));
    let segments: BTreeSet<&CatalogKey> =
        sides.into_iter().flatten().flat_map(|price| price.segments.keys()).collect();
    let mut found = Vec::new();
    for segment in [None].into_iter().chain(segments.into_iter().map(Some)) {
        let seen = [old, new].map(|plan| plan.price(key).map(|price| as_seen(price, segment)));
        let sides = [(old, &seen[0]), (new, &seen[1])].map(|(plan, price)| {
            let price = price.as_ref()?;
            let meter = price.meter_key().and_then(|meter| plan.meters.get(meter));
            Some((price, meter))
        });
        for currency in currencies(sides, segment) {
            compare_charge(sides, segment, currency, &mut found);
        }
    }
    found
}

/// A price with the charges that a segment sees.
fn as_seen(price: &Price, segment: Option<&CatalogKey>) -> Price {
    let mut seen = price.clone();
    if let Some(charges) = segment.and_then(|segment| price.segments.get(segment)) {
        seen.charges.extend(charges.iter().map(|(currency, charge)| (*currency, charge.clone())));
    }
    seen
}

type Side<'a> = Option<(&'a Price, Option<&'a Meter>)>;

/// The currencies to compare: all for everyone, those of its own charges for a segment.
fn currencies(sides: [Side<'_>; 2], segment: Option<&CatalogKey>) -> BTreeSet<Currency> {
    let of = |(price, _): (&Price, Option<&Meter>)| match segment {
        None => price.charges.keys().copied().collect::<Vec<_>>(),
        Some(segment) => {
            price.segments.get(segment).into_iter().flat_map(|own| own.keys().copied()).collect()
        }
    };
    sides.into_iter().flatten().flat_map(of).collect()
}

fn compare_charge(
    sides: [Side<'_>; 2],
    segment: Option<&CatalogKey>,
    currency: Currency,
    found: &mut Vec<Changed>,
) {
    let [old, new] = sides;
    if let (Some((old, _)), Some((new, _))) = (old, new)
        && alike(old, new, currency)
    {
        return;
    }
    let Some((shown, meter)) = new.or(old) else { return };
    let given: Vec<(&Price, Option<&Meter>)> = sides.into_iter().flatten().collect();
    let quantities = match given.len() {
        1 => samples::round(&given),
        _ => samples::quantities(&given),
    };
    let unit = counted_unit(shown, meter);
    for row in rows(&given, currency) {
        for quantity in &quantities {
            let said = |side: Side<'_>| {
                side.map_or(Ok(None), |(price, _)| amount(price, currency, row.as_ref(), *quantity))
            };
            let (Ok(old), Ok(new)) = (said(old), said(new)) else { continue };
            let nothing = |amount: Option<Money>| amount.is_none_or(|amount| amount.is_zero());
            if old == new || (old.is_none() || new.is_none()) && nothing(old) && nothing(new) {
                continue;
            }
            let place = Place { segment: segment.cloned(), currency, row: row.clone() };
            let window = shown.rate_per;
            found.push(Changed::Amount { place, quantity: *quantity, unit: unit.clone(), window, old, new });
        }
    }
}

/// Whether two prices cannot but make the same amounts in a currency.
fn alike(old: &Price, new: &Price, currency: Currency) -> bool {
    old.charges.get(&currency) == new.charges.get(&currency)
        && (&old.quantity, &old.conversion, &old.allowance, old.rate_per)
            == (&new.quantity, &new.conversion, &new.allowance, new.rate_per)
}

/// What is counted, before conversion; nothing where it is always one.
fn counted_unit(price: &Price, meter: Option<&Meter>) -> String {
    let usual = || "units".to_owned();
    match &price.quantity {
        QuantitySource::Days => "days".to_owned(),
        QuantitySource::Counted(name) => name.as_str().to_owned(),
        QuantitySource::One => String::new(),
        QuantitySource::Metered(_) => meter.and_then(|meter| meter.unit.clone()).unwrap_or_else(usual),
        QuantitySource::Meters(names) => {
            format!("of each of {}", names.keys().map(String::as_str).collect::<Vec<_>>().join(", "))
        }
    }
}

/// The rows of the matrices that either side has in a currency; one nameless row without any.
fn rows(prices: &[(&Price, Option<&Meter>)], currency: Currency) -> Vec<Option<Row>> {
    let shapes = prices.iter().filter_map(|(price, _)| price.charge(currency));
    let matrices: Vec<&Matrix> = shapes
        .filter_map(|charge| match &charge.shape {
            Shape::Matrix(matrix) => Some(matrix),
            _ => None,
        })
        .collect();
    if matrices.is_empty() {
        return vec![None];
    }
    let named: BTreeSet<&Vec<String>> = matrices.iter().flat_map(|matrix| matrix.rows.keys()).collect();
    let otherwise = matrices.iter().any(|matrix| matrix.otherwise.is_some()).then_some(Some(Row::Otherwise));
    let named = named.into_iter().map(|values| Some(Row::Values(values.clone())));
    named.chain(otherwise).collect()
}

/// What a whole period with this quantity owes; none where the price has no such charge or row.
///
/// # Errors
/// Where a quantity alone does not say it, as in a formula over dimensions.
fn amount(
    price: &Price,
    currency: Currency,
    row: Option<&Row>,
    quantity: Ratio,
) -> Result<Option<Money>, RateRefused> {
    let terms = Terms { currency, rounding: Rounding::HalfAwayFromZero, share: Share::ONE, ended: true };
    let Some(charge) = price.charge(currency) else { return Ok(None) };
    let quantity = if price.quantity == QuantitySource::One { Ratio::ONE } else { quantity };
    let mut measurement = match &price.quantity {
        QuantitySource::Meters(names) => {
            Measurement::of_quantities(names.keys().map(|name| (name.clone(), quantity)).collect())
        }
        _ => Measurement::of_quantity(quantity),
    };
    if let Shape::Matrix(matrix) = &charge.shape {
        measurement.dimensions = dimensions(matrix, row);
    }
    if matches!(charge.shape, Shape::Percentage(_)) && !quantity.is_zero() {
        measurement.values.extend(quantity.as_decimal()); // One event of this value.
    }
    if price.rate_per.is_some() {
        let moment = Period::new(Instant::from_micros(0), Instant::from_micros(1));
        let window = moment.expect("a microsecond is a period");
        measurement.windows = vec![WindowQuantity { window, quantity }];
    }
    match owed(price, &terms, &[measurement]) {
        Ok(owed) => owed.total(currency).map(Some).map_err(too_large(price)),
        Err(RateRefused::RowMissing { .. }) => Ok(None),
        Err(refused) => Err(refused),
    }
}

/// The dimension values of a row; for the fallback values that no row names.
fn dimensions(matrix: &Matrix, row: Option<&Row>) -> Vec<(String, String)> {
    let values = match row {
        Some(Row::Values(values)) if values.len() == matrix.dimensions.len() => values.clone(),
        _ => {
            let mut other = "other".to_owned();
            while matrix.rows.keys().any(|values| values.contains(&other)) {
                other.push('*');
            }
            vec![other; matrix.dimensions.len()]
        }
    };
    matrix.dimensions.iter().cloned().zip(values).collect()
}
