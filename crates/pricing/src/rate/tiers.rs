//! Tier tables: graduated and volume, per unit, per begun package, by percentage, with fees.
//! Knows a quantity of zero or more; must not know where it came from.

use money::{Decimal, QuotientRefused, Ratio};

use crate::price::{Tier, TierMode, TierTable};
use crate::rated::RatingStep;

/// Few quantities reach more tiers.
const STEPS_USUAL: usize = 3;

/// Whether the fees of tiers are due; a mirrored quantity gives none back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FlatFees {
    /// As the tiers say.
    Due,
    /// Not at all.
    None,
}

/// The exact amount of a quantity ≥ 0 and one step for each tier it touches.
pub(super) fn rate_tiers(
    table: &TierTable,
    quantity: Ratio,
    flat_fees: FlatFees,
) -> Result<(Ratio, Vec<RatingStep>), QuotientRefused> {
    if quantity.is_zero() {
        return Ok(at_zero(table, flat_fees));
    }
    match table.mode {
        TierMode::Graduated => graduated(table, quantity, flat_fees),
        TierMode::Volume => {
            let (number, tier) = reached(table, quantity);
            let step = step(number, tier, quantity, flat_fees)?;
            Ok((step.amount, vec![step]))
        }
    }
}

/// Zero usage costs nothing, unless the first tier's fee is due at zero too.
fn at_zero(table: &TierTable, flat_fees: FlatFees) -> (Ratio, Vec<RatingStep>) {
    match table.tiers.first() {
        Some(first) if first.charge_when_zero && flat_fees == FlatFees::Due => {
            let flat_fee = first.flat_fee.value();
            let step = RatingStep {
                tier: 1,
                quantity: Ratio::ZERO,
                units: Ratio::ZERO,
                unit_price: first.unit_price.value(),
                percent: Decimal::ZERO,
                flat_fee,
                amount: Ratio::whole(flat_fee),
            };
            (step.amount, vec![step])
        }
        _ => (Ratio::ZERO, Vec::new()),
    }
}

/// Each unit at the price of the tier it falls in: 10.5 units of tiers up to 10 and above are 10
/// and 0.5.
fn graduated(
    table: &TierTable,
    quantity: Ratio,
    flat_fees: FlatFees,
) -> Result<(Ratio, Vec<RatingStep>), QuotientRefused> {
    let (mut amount, mut steps) = (Ratio::ZERO, Vec::with_capacity(table.tiers.len().min(STEPS_USUAL)));
    let mut lower = Decimal::ZERO;
    for (number, tier) in (1_u32..).zip(&table.tiers) {
        let bound = tier.up_to.filter(|bound| quantity > Ratio::whole(*bound));
        let within = match bound {
            Some(bound) => Ratio::whole(bound.checked_sub(lower)?),
            None => quantity.checked_sub(lower)?,
        };
        let step = step(number, tier, within, flat_fees)?;
        amount = amount.checked_add(step.amount)?;
        steps.push(step);
        match bound {
            Some(bound) => lower = bound,
            None => break,
        }
    }
    Ok((amount, steps))
}

/// The first tier whose bound the quantity does not pass.
fn reached(table: &TierTable, quantity: Ratio) -> (u32, &Tier) {
    (1_u32..)
        .zip(&table.tiers)
        .find(|(_, tier)| tier.up_to.is_none_or(|bound| quantity <= Ratio::whole(bound)))
        .expect("the last tier is open")
}

/// `units × unit_price + percent × quantity + flat_fee`.
///
/// 45 units at 5.00 for each begun 20 are 3 × 5.00 = 15.00.
fn step(
    number: u32,
    tier: &Tier,
    quantity: Ratio,
    flat_fees: FlatFees,
) -> Result<RatingStep, QuotientRefused> {
    let units = if tier.whole {
        Ratio::whole(Decimal::from_i128(quantity.ceil_multiple(tier.per)?, 0)?)
    } else if tier.per == Decimal::ONE {
        quantity
    } else {
        quantity.div_decimal(tier.per)?
    };
    let mut amount = units.checked_mul(tier.unit_price.value())?;
    if let Some(percent) = tier.percent {
        amount = amount.checked_add(quantity.checked_mul(percent.as_fraction())?)?;
    }
    let flat_fee = match flat_fees {
        FlatFees::Due => tier.flat_fee.value(),
        FlatFees::None => Decimal::ZERO,
    };
    if !flat_fee.is_zero() {
        amount = amount.checked_add(flat_fee)?;
    }
    Ok(RatingStep {
        tier: number,
        quantity,
        units,
        unit_price: tier.unit_price.value(),
        percent: tier.percent.map_or(Decimal::ZERO, |percent| percent.value()),
        flat_fee,
        amount,
    })
}
