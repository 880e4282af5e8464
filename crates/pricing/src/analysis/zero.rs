//! Nothing: prices that cost nothing, or nothing but their minimum, or nothing because of a bound.
//! Knows whole charges; must not know quantities in between.

use money::Ratio;

use crate::analysis::cost::{charges, costings};
use crate::analysis::finding::Finding;
use crate::analysis::place::Place;
use crate::price::{Charge, Percentage, Price, Shape, TierTable};

/// Remarks charges that come to nothing, and bounds that contradict each other.
pub(super) fn remark(price: &Price, found: &mut Vec<Finding>) {
    let (mut free, mut charged) = (Vec::new(), Vec::new());
    for (segment, currency, charge) in charges(price) {
        let place = Place { segment: segment.cloned(), currency, row: None };
        bounds(&place, charge, found);
        if is_free(charge) { free.push(place) } else { charged.push(place) }
    }
    match (free.is_empty(), charged.is_empty()) {
        (false, true) => found.push(Finding::Free),
        (false, false) => found.push(Finding::FreeInSome { free, charged }),
        (true, _) => {}
    }
    covered(price, found);
}

fn bounds(place: &Place, charge: &Charge, found: &mut Vec<Finding>) {
    let place = || place.clone();
    let maximum = charge.maximum.filter(|_| !costs_nothing(&charge.shape));
    if let Some(maximum) = maximum.filter(|maximum| maximum.is_zero()) {
        found.push(Finding::MaximumZero { place: place(), maximum });
    }
    let Some(minimum) = charge.minimum.filter(|minimum| !minimum.is_zero()) else { return };
    if costs_nothing(&charge.shape) {
        found.push(Finding::MinimumOnly { place: place(), minimum });
    }
    if let Some(maximum) = charge.maximum.filter(|maximum| maximum.minor() < minimum.minor()) {
        found.push(Finding::MinimumAboveMaximum { place: place(), minimum, maximum });
    }
}

/// An allowance that no quantity of the price exceeds.
fn covered(price: &Price, found: &mut Vec<Finding>) {
    let Some(allowance) = price.allowance.map(|allowance| allowance.ratio()) else { return };
    let costings = costings(price, None);
    let charged_at_zero = |table: &TierTable| {
        table.tiers.first().is_some_and(|first| first.charge_when_zero && !first.flat_fee.is_zero())
    };
    let Some(first) = costings.first() else { return };
    if let Some(highest) = first.highest_quantity()
        && allowance >= highest
        && highest > Ratio::ZERO
        && !costings.iter().any(|costing| charged_at_zero(costing.table))
    {
        let unit = first.unit.clone();
        found.push(Finding::AllowanceCoversAll { allowance, highest, unit });
    }
}

fn is_free(charge: &Charge) -> bool {
    costs_nothing(&charge.shape) && charge.minimum.is_none_or(|minimum| minimum.is_zero())
}

fn costs_nothing(shape: &Shape) -> bool {
    match shape {
        Shape::Tiers(table) => table_costs_nothing(table),
        Shape::Matrix(matrix) => matrix.tables().all(table_costs_nothing),
        Shape::Percentage(percentage) => percentage_costs_nothing(percentage),
        _ => false,
    }
}

fn table_costs_nothing(table: &TierTable) -> bool {
    table.tiers.iter().all(|tier| {
        tier.unit_price.is_zero()
            && tier.flat_fee.is_zero()
            && tier.percent.is_none_or(|percent| percent.is_zero())
    })
}

fn percentage_costs_nothing(percentage: &Percentage) -> bool {
    percentage.rate.is_zero()
        && percentage.fixed_fee.is_zero()
        && percentage.event_minimum.is_none_or(|minimum| minimum.is_zero())
}
