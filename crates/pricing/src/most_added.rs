//! Most added: what one more event may add to what a price owes, whatever was used before it.
//! Knows a price's settings and shape; must not know what was used, or who asks.

use ids::CatalogKey;
use money::{Decimal, QuotientRefused, Ratio, UnitPrice};

use crate::price::{
    Charge, Conversion, Negative, Percentage, Price, QuantitySource, Shape, Tier, TierMode, TierTable,
};
use crate::rate::convert;

/// What the sums of windows, which are kept to so many digits, may be off by: 10^-12.
const WINDOWS_OFF_BY: (i128, u8) = (1, 12);

/// Why there is no bound of what one more event adds to what a price owes, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoBound {
    /// Its quantity is no single meter's.
    #[error(
        "price {price} is not for the quantity of one meter, so no usage of a meter says what it adds; use a price of one \
         meter where usage is to be reserved in money"
    )]
    NoMeter {
        /// The price.
        price: CatalogKey,
    },
    /// A formula may make anything of one more unit.
    #[error(
        "price {price} is an expression, and what one more unit adds to it has no bound; use tiers, a matrix or a percentage \
         where usage is to be reserved in money"
    )]
    Expression {
        /// The price.
        price: CatalogKey,
    },
    /// All units become dearer at once.
    #[error(
        "price {price} has volume tiers that become dearer, so one more unit makes all before it dearer; use graduated tiers \
         where usage is to be reserved in money"
    )]
    VolumeRises {
        /// The price.
        price: CatalogKey,
    },
    /// One more event takes what another had for free.
    #[error(
        "price {price} leaves the first events or values free and charges an event by more than its rate, so one more event \
         may make others cost; use a rate without fee and bounds, or nothing for free, where usage is to be reserved in \
         money"
    )]
    FreeEvents {
        /// The price.
        price: CatalogKey,
    },
    /// An exact amount would need more digits than are kept.
    #[error("price {price}: {cause}")]
    Inexact {
        /// The price.
        price: CatalogKey,
        /// What went wrong.
        cause: QuotientRefused,
    },
}

/// The most that one more event of a quantity, zero or more, or of less than that, adds to the exact amount that a
/// price owes, before it is rounded, and before its minimum: whatever was used before. Of a percentage that rates a line
/// below zero as nothing, to what it would owe if it did not: else an event that lifts the line above zero brings back
/// the fees of all before it.
/// An allowance, a maximum and free values are taken as used up, the dearest tier as reached, fees of tiers as due, and
/// a package as begun.
///
/// Of tiers at 1 up to 10 and 2 above, with a fee of 5 for the second, 3 units add 3 × 2 + 5 = 11 at most. 45 units at
/// 5.00 for each begun 20 add 3 × 5.00 = 15.00.
///
/// # Errors
/// The first reason of [`NoBound`] that holds.
pub fn most_added(price: &Price, charge: &Charge, quantity: Decimal) -> Result<Ratio, NoBound> {
    let name = || price.key.clone();
    if !matches!(price.quantity, QuantitySource::Metered(_)) {
        return Err(NoBound::NoMeter { price: name() });
    }
    let inexact = |cause| NoBound::Inexact { price: name(), cause };
    let tables: Vec<&TierTable> = match &charge.shape {
        Shape::Expression(_) => return Err(NoBound::Expression { price: name() }),
        Shape::Tiers(table) => vec![table],
        Shape::Matrix(matrix) => matrix.rows.values().chain(&matrix.otherwise).collect(),
        Shape::Percentage(_) | Shape::Dynamic => Vec::new(),
    };
    if tables.iter().any(|table| rises(table)) {
        return Err(NoBound::VolumeRises { price: name() });
    }
    if matches!(&charge.shape, Shape::Percentage(percentage) if frees(percentage)) {
        return Err(NoBound::FreeEvents { price: name() });
    }
    let converted = most_converted(price, quantity).map_err(inexact)?;
    let most = match &charge.shape {
        Shape::Percentage(percentage) => of_event(percentage, converted),
        Shape::Tiers(_) | Shape::Matrix(_) => tables.iter().try_fold(Ratio::ZERO, |most, table| {
            let more = of_table(table, converted, price.negative)?;
            Ok(most.max(more))
        }),
        Shape::Dynamic | Shape::Expression(_) => Ok(converted),
    };
    let most = most.map_err(inexact)?;
    match price.rate_per {
        Some(_) if keeps_digits(price, &tables) => {
            let (units, digits) = WINDOWS_OFF_BY;
            let more = Decimal::from_i128(units, digits).map_err(|cause| inexact(cause.into()))?;
            most.checked_add(more).map_err(|cause| inexact(cause.into()))
        }
        Some(_) | None => Ok(most),
    }
}

/// Whether what windows come to may be no exact decimal, of which so many digits are kept.
fn keeps_digits(price: &Price, tables: &[&TierTable]) -> bool {
    let divides = |tier: &Tier| tier.percent.is_some() || !(tier.whole || tier.per == Decimal::ONE);
    price.conversion.is_some()
        || price.allowance.is_some()
        || tables.iter().flat_map(|table| &table.tiers).any(divides)
}

/// How much a quantity may add in converted units: where these are rounded, one more of the last digit, and two where
/// it goes from below zero to above it.
fn most_converted(price: &Price, quantity: Decimal) -> Result<Ratio, QuotientRefused> {
    let quantity = Ratio::whole(quantity);
    let Some(conversion) = &price.conversion else { return Ok(quantity) };
    let exact = convert(&Conversion { round: None, ..conversion.clone() }, quantity)?;
    let Some((decimals, _)) = conversion.round else { return Ok(exact) };
    let power = 10_i128.pow(u32::from(decimals.unsigned_abs()));
    let last = match decimals {
        0.. => Ratio::from_fraction(1, power)?,
        _ => Ratio::from_fraction(power, 1)?,
    };
    let most = exact.checked_add(last)?;
    Ok(if price.negative == Negative::Mirror { most.checked_add(last)? } else { most })
}

/// Whether all units become dearer where a tier is reached: then there is no bound.
fn rises(table: &TierTable) -> bool {
    let dearer = |pair: &[Tier]| {
        let [before, after] = pair else { return false };
        let same_packages = before.per == after.per && before.whole == after.whole;
        let is_free = |tier: &Tier| tier.unit_price.value().signum() == 0;
        let falls = after.unit_price <= before.unit_price
            && percent_of(after) <= percent_of(before)
            && after.unit_price.value().signum() >= 0
            && percent_of(after).signum() >= 0;
        !falls || !(same_packages || is_free(after))
    };
    table.mode == TierMode::Volume && table.tiers.windows(2).any(dearer)
}

fn percent_of(tier: &Tier) -> Decimal {
    tier.percent.map_or(Decimal::ZERO, |percent| percent.value())
}

/// Whether one more event may take what another had for free, and that costs more than the rate of what it takes.
fn frees(percentage: &Percentage) -> bool {
    let Percentage { fixed_fee, event_minimum, event_maximum, free_events, free_amount, .. } = percentage;
    let is_more = !fixed_fee.value().is_zero() || event_minimum.is_some() || event_maximum.is_some();
    free_events.is_some() || (free_amount.is_some() && is_more)
}

/// 2.9 % and 0.30 an event: 100.00 adds 3.20 at most.
fn of_event(percentage: &Percentage, value: Ratio) -> Result<Ratio, QuotientRefused> {
    let more = |price: UnitPrice| Ratio::whole(price.value().max(Decimal::ZERO));
    let by_rate = value.checked_mul(percentage.rate.as_fraction())?.max(Ratio::ZERO);
    let mut most = by_rate.checked_add(more(percentage.fixed_fee))?;
    if let Some(maximum) = percentage.event_maximum {
        most = most.min(more(maximum));
    }
    Ok(percentage.event_minimum.map_or(most, |minimum| most.max(more(minimum))))
}

/// One tier for all: only what is begun. 45 units at 5.00 for each begun 20 add 15.00 at most.
fn of_tier(tier: &Tier, quantity: Ratio) -> Result<Ratio, QuotientRefused> {
    let units = match tier.whole {
        true => Ratio::whole(Decimal::from_i128(quantity.ceil_multiple(tier.per)?, 0)?),
        false => quantity.div_decimal(tier.per)?,
    };
    let (unit_price, fee) = (tier.unit_price.value(), tier.flat_fee.value());
    let by_percent = match tier.percent {
        Some(percent) => quantity.checked_mul(percent.as_fraction())?.max(Ratio::ZERO),
        None => Ratio::ZERO,
    };
    let most = units.checked_mul(unit_price.max(Decimal::ZERO))?.checked_add(by_percent)?;
    Ok(most.checked_add(fee.max(Decimal::ZERO))?)
}

/// What a table adds: all at the dearest tier, a package more of each tier that has any, and the fees.
fn of_table(table: &TierTable, quantity: Ratio, negative: Negative) -> Result<Ratio, QuotientRefused> {
    if let ([tier], Negative::Zero) = (table.tiers.as_slice(), negative) {
        return of_tier(tier, quantity);
    }
    let (mut dearest, mut packages, mut fees) = (Ratio::ZERO, Ratio::ZERO, Ratio::ZERO);
    for tier in &table.tiers {
        let unit_price = tier.unit_price.value().max(Decimal::ZERO);
        let whole = if tier.whole { Ratio::whole(unit_price) } else { Ratio::ZERO };
        let percent = tier.percent.map_or(Decimal::ZERO, |percent| percent.as_fraction()).max(Decimal::ZERO);
        dearest = dearest.max(Ratio::whole(unit_price).div_decimal(tier.per)?.checked_add(percent)?);
        let fee = Ratio::whole(tier.flat_fee.value());
        (packages, fees) = match table.mode {
            TierMode::Graduated => (packages.checked_add(whole)?, fees.checked_add(fee.max(Ratio::ZERO))?),
            // The fee of the tier before is given up for it, which may be below zero.
            TierMode::Volume => (packages.max(whole), fees.max(fee)),
        };
        if table.mode == TierMode::Volume && fee.signum() < 0 {
            fees = fees.checked_add(fee.abs())?;
        }
    }
    // From below zero to above it two are begun.
    if negative == Negative::Mirror {
        packages = packages.checked_add(packages)?;
    }
    Ok(quantity.checked_mul(dearest)?.checked_add(packages)?.checked_add(fees)?)
}
