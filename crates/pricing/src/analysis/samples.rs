//! Sample quantities: where two versions of a price are compared.
//! Knows tier borders and round numbers; must not know what a quantity costs.

use std::collections::BTreeSet;

use money::{Decimal, Ratio};

use crate::analysis::cost::{charges, counts_whole};
use crate::meter::Meter;
use crate::price::{Conversion, Price, QuantitySource, Shape, TierTable};

/// How many quantities are enough to compare one price at.
const SAMPLES_MAX: usize = 60;

/// The quantities that are always looked at, in converted units.
const ROUND: [i64; 5] = [0, 1, 10, 100, 1000];

/// Quantities before conversion, ascending: round numbers, and around each tier's border the border itself
/// and one unit to each side.
///
/// Tiers up to 10 units and above make 0, 1, 9, 10, 11, 100 and 1000.
pub(super) fn quantities(prices: &[(&Price, Option<&Meter>)]) -> BTreeSet<Ratio> {
    let mut found = round(prices);
    let counted = prices.iter().filter(|(price, _)| !is_fixed(price));
    let whole = prices.iter().all(|(price, meter)| counts_whole(price, *meter));
    for (price, border) in
        counted.flat_map(|(price, _)| borders(price).into_iter().map(move |border| (price, border)))
    {
        let around = [border.checked_sub(Ratio::ONE), Ok(border), border.checked_add(Ratio::ONE)];
        let around = around.into_iter().flatten().filter_map(|quantity| measured(price, quantity));
        found.extend(around.filter(|quantity| quantity.signum() >= 0 && (!whole || is_whole(*quantity))));
        if found.len() >= SAMPLES_MAX {
            break;
        }
    }
    found
}

/// Round numbers alone, for a price that has nothing to be compared with.
pub(super) fn round(prices: &[(&Price, Option<&Meter>)]) -> BTreeSet<Ratio> {
    let mut found = BTreeSet::new();
    for (price, _) in prices {
        let numbers: &[i64] = match price.quantity {
            QuantitySource::One => &[1],
            QuantitySource::Days => &[1, 30],
            QuantitySource::Counted(_) | QuantitySource::Metered(_) | QuantitySource::Meters(_) => &ROUND,
        };
        let converted = |number: &i64| match is_fixed(price) {
            true => Some(Ratio::from_i64(*number)),
            false => measured(price, Ratio::from_i64(*number)),
        };
        found.extend(numbers.iter().filter_map(converted));
    }
    found
}

/// Whether its quantity follows from the period alone.
fn is_fixed(price: &Price) -> bool {
    matches!(price.quantity, QuantitySource::One | QuantitySource::Days)
}

/// Every tier border of a price in converted units, the allowance included; and the allowance itself.
fn borders(price: &Price) -> BTreeSet<Ratio> {
    let allowance = price.allowance.map_or(Ratio::ZERO, |allowance| allowance.ratio());
    let of_table = |table: &TierTable| table.tiers.iter().filter_map(|tier| tier.up_to).collect::<Vec<_>>();
    let of_shape = |shape: &Shape| match shape {
        Shape::Tiers(table) => of_table(table),
        Shape::Matrix(matrix) => matrix.tables().flat_map(of_table).collect(),
        _ => Vec::new(),
    };
    let bounds = charges(price).flat_map(|(_, _, charge)| of_shape(&charge.shape));
    let borders = bounds.filter_map(|bound| allowance.checked_add(bound).ok());
    borders.chain((!allowance.is_zero()).then_some(allowance)).collect()
}

/// What has to be measured for a converted quantity; none where that is no exact decimal.
///
/// 10 thousand tokens, converted by ÷ 1000, are 10,000 tokens.
fn measured(price: &Price, converted: Ratio) -> Option<Ratio> {
    let quantity = match &price.conversion {
        None => converted,
        Some(Conversion { factor, divide: true, .. }) => converted.checked_mul(*factor).ok()?,
        Some(Conversion { factor, .. }) => converted.div_decimal(*factor).ok()?,
    };
    quantity.as_decimal().map(Ratio::whole)
}

fn is_whole(quantity: Ratio) -> bool {
    let whole =
        quantity.floor_multiple(Decimal::ONE).ok().and_then(|whole| Ratio::from_fraction(whole, 1).ok());
    whole == Some(quantity)
}
