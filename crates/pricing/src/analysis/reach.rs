//! Reach: tiers that no quantity enters or that change nothing, and tiers that are dearer or pay back.
//! Knows one tier table and the quantities it can meet; must not know other tables.

use money::{Decimal, Ratio};

use crate::analysis::cost::Costing;
use crate::analysis::finding::Finding;
use crate::price::{Tier, TierMode};

/// Remarks what is out of reach or unusual in a table.
pub(super) fn remark(costing: &Costing<'_>, found: &mut Vec<Finding>) {
    let tiers = costing.table.tiers.len();
    let beyond = beyond_quantity(costing, found);
    let at_maximum: Vec<bool> =
        (0..tiers).map(|tier| !beyond[tier] && always_at_maximum(costing, tier)).collect();
    at_maximum_ranges(costing, &at_maximum, found);
    for (tier, row) in costing.table.tiers.iter().enumerate() {
        if beyond[tier] || at_maximum[tier] {
            continue;
        }
        between_steps(costing, tier, found);
        if row.unit_price.value().signum() < 0 {
            let unit_price = row.unit_price;
            found.push(Finding::PaysBack { place: costing.place.clone(), tier: tier + 1, tiers, unit_price });
        }
        rising(costing, tier, found);
    }
}

/// Tiers that begin at or above the largest quantity there is.
fn beyond_quantity(costing: &Costing<'_>, found: &mut Vec<Finding>) -> Vec<bool> {
    let tiers = costing.table.tiers.len();
    let Some(highest) = costing.highest_quantity() else { return vec![false; tiers] };
    let Ok(rated) = highest.checked_sub(costing.allowance()) else { return vec![false; tiers] };
    if rated.signum() <= 0 {
        return vec![true; tiers]; // The allowance covers all of it, which is remarked of the price.
    }
    let beyond: Vec<bool> = (0..tiers).map(|tier| Ratio::whole(costing.lower(tier)) >= rated).collect();
    if let Some(first) = beyond.iter().position(|beyond| *beyond) {
        found.push(Finding::TiersBeyondQuantity {
            place: costing.place.clone(),
            tiers: (first + 1, tiers),
            lower: costing.lower(first),
            unit: costing.unit.clone(),
            highest: rated,
        });
    }
    beyond
}

/// Whether every quantity of a tier costs the line's maximum.
fn always_at_maximum(costing: &Costing<'_>, tier: usize) -> bool {
    let Some(maximum) = costing.maximum().filter(|maximum| !maximum.is_zero()) else { return false };
    let row = &costing.table.tiers[tier];
    let falls = row.unit_price.value().signum() < 0
        || row.percent.is_some_and(|percent| percent.value().signum() < 0);
    // A tier at volume prices, or one that only adds, costs least at its very beginning.
    !falls && costing.just_above(tier).is_ok_and(|least| least >= Ratio::whole(maximum.to_decimal()))
}

fn at_maximum_ranges(costing: &Costing<'_>, at_maximum: &[bool], found: &mut Vec<Finding>) {
    let Some(maximum) = costing.maximum() else { return };
    let mut first = None;
    for tier in 0..=at_maximum.len() {
        match (at_maximum.get(tier).copied().unwrap_or(false), first) {
            (true, None) => first = Some(tier),
            (false, Some(from)) => {
                first = None;
                let lower = costing.allowance().checked_add(costing.lower(from));
                found.extend(lower.ok().map(|lower| Finding::TiersAtMaximum {
                    place: costing.place.clone(),
                    tiers: (from + 1, tier),
                    lower,
                    unit: costing.unit.clone(),
                    maximum,
                }));
            }
            _ => {}
        }
    }
}

/// A volume tier so narrow that no quantity of the price's steps falls in it.
fn between_steps(costing: &Costing<'_>, tier: usize, found: &mut Vec<Finding>) {
    let (Some(step), Some(upper)) = (costing.step, costing.table.tiers[tier].up_to) else { return };
    if costing.table.mode != TierMode::Volume {
        return; // A graduated tier counts for every larger quantity.
    }
    let lower = costing.lower(tier);
    let steps = |bound: Decimal| {
        let total = costing.allowance().checked_add(bound).ok()?;
        total.floor_multiple(step).ok()
    };
    if let (Some(below), Some(within)) = (steps(lower), steps(upper))
        && below == within
    {
        let place = costing.place.clone();
        found.push(Finding::TierBetweenSteps { place, tier: tier + 1, lower, upper, step });
    }
}

/// A tier whose unit price is above that of the tier before it, a free one aside.
fn rising(costing: &Costing<'_>, tier: usize, found: &mut Vec<Finding>) {
    let Some(before) = tier.checked_sub(1).map(|before| &costing.table.tiers[before]) else { return };
    let row = &costing.table.tiers[tier];
    let unit_price = |tier: &Tier| Ratio::whole(tier.unit_price.value()).div_decimal(tier.per).ok();
    let percent = |tier: &Tier| Some(Ratio::whole(tier.percent?.value()));
    let pairs = [(unit_price(before), unit_price(row), false), (percent(before), percent(row), true)];
    for (before, after, percent) in pairs {
        let (Some(before), Some(after)) = (before, after) else { continue };
        if before.signum() > 0 && after > before {
            let place = costing.place.clone();
            found.push(Finding::RisingPrice { place, tier: tier + 1, before, after, percent });
        }
    }
}
