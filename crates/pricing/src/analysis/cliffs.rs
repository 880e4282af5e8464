//! Cliffs: a larger quantity that costs less than a smaller one, at the borders of tiers.
//! Knows amounts on both sides of a border; must not know why the tiers are as they are.

use money::{Decimal, Ratio};

use crate::analysis::cost::Costing;
use crate::analysis::finding::Finding;
use crate::price::TierMode;

/// Remarks each border at which the amount falls.
///
/// 10 units at 10.00 are 100.00, and 11 at 8.00 are 88.00.
pub(super) fn remark(costing: &Costing<'_>, found: &mut Vec<Finding>) {
    let mut last = None;
    for tier in 1..costing.table.tiers.len() {
        let pays_back = costing.table.tiers[tier].unit_price.value().signum() < 0;
        if pays_back && costing.table.mode == TierMode::Graduated {
            continue; // The price says so, and it is remarked as such.
        }
        let Some(border) = costing.allowance().checked_add(costing.lower(tier)).ok() else { continue };
        let fall = steps(costing.step).into_iter().find_map(|step| fall_at(costing, tier, border, step));
        let fall = fall.or_else(|| fall_above(costing, tier, border));
        let Some(fall) = fall else { continue };
        if let Finding::Cliff { quantity, .. } = &fall
            && last.replace(*quantity) == Some(*quantity)
        {
            continue; // Two borders between the same two quantities.
        }
        found.push(fall);
    }
}

/// The steps to look at around a border: whole units first, as people count in them, where the quantity
/// meets them, then its own.
fn steps(own: Option<Decimal>) -> Vec<Decimal> {
    let meets_whole = |step: Decimal| {
        Ratio::ONE.div_decimal(step).is_ok_and(|times| {
            times
                .floor_multiple(Decimal::ONE)
                .is_ok_and(|whole| Ratio::from_fraction(whole, 1).is_ok_and(|whole| whole == times))
        })
    };
    match own {
        None => vec![Decimal::ONE],
        Some(step) if step == Decimal::ONE => vec![step],
        Some(step) if meets_whole(step) => vec![Decimal::ONE, step],
        Some(step) => vec![step],
    }
}

/// The last step up to the border against the first above it.
fn fall_at(costing: &Costing<'_>, tier: usize, border: Ratio, step: Decimal) -> Option<Finding> {
    let steps = border.floor_multiple(step).ok()?;
    let of = |steps: i128| Ratio::from_fraction(steps, 1).ok()?.checked_mul(step).ok();
    let (quantity, next) = (of(steps)?, of(steps.checked_add(1)?)?);
    let (amount, next_amount) = (costing.cost(quantity).ok()?, costing.cost(next).ok()?);
    (next_amount < amount).then(|| Finding::Cliff {
        place: costing.place.clone(),
        tier: tier + 1,
        unit: costing.unit.clone(),
        window: costing.window(),
        quantity,
        amount,
        next,
        next_amount,
    })
}

/// The border itself against what comes just above it, for quantities of any fraction.
fn fall_above(costing: &Costing<'_>, tier: usize, border: Ratio) -> Option<Finding> {
    if costing.step.is_some() {
        return None;
    }
    let amount = costing.cost(border).ok()?;
    let next_amount = costing.bounded(costing.just_above(tier).ok()?);
    (next_amount < amount).then(|| Finding::CliffJustAbove {
        place: costing.place.clone(),
        tier: tier + 1,
        unit: costing.unit.clone(),
        window: costing.window(),
        quantity: border,
        amount,
        next_amount,
    })
}
