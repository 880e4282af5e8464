//! What one tier table of a price costs at a quantity, and which quantities it can meet.
//! Knows allowance, minimum and maximum of a line; must not know what is remarkable about it.

use calendar::{Share, Unit};
use ids::CatalogKey;
use money::{Currency, Decimal, Money, Ratio};

use crate::analysis::place::{Place, Row};
use crate::measurement::Measurement;
use crate::meter::{Aggregation, Meter};
use crate::price::{Charge, Price, QuantitySource, RateWindow, Shape, Tier, TierMode, TierTable};
use crate::rate::{RateRefused, convert, rate};

/// One tier table of a price, ready to be asked what a quantity costs.
pub(super) struct Costing<'a> {
    pub(super) place: Place,
    pub(super) price: &'a Price,
    pub(super) charge: &'a Charge,
    pub(super) table: &'a TierTable,
    pub(super) unit: String,
    pub(super) step: Option<Decimal>,
    /// The table alone, without the price's conversion, allowance and bounds.
    bare: (Price, Charge),
}

/// Every tier table of a price: by segment, currency and row.
pub(super) fn costings<'a>(price: &'a Price, meter: Option<&Meter>) -> Vec<Costing<'a>> {
    let (unit, step) = (unit_of(price, meter), step_of(price, meter));
    let mut found = Vec::new();
    for (segment, currency, charge) in charges(price) {
        for (row, table) in tables(&charge.shape) {
            let place = Place { segment: segment.cloned(), currency, row };
            let key = price.key.clone();
            let bare =
                (Price::named(key, QuantitySource::One, None), Charge::of(Shape::Tiers(table.clone())));
            found.push(Costing { place, price, charge, table, unit: unit.clone(), step, bare });
        }
    }
    found
}

/// Every charge of a price: those for everyone, then each segment's.
pub(super) fn charges(price: &Price) -> impl Iterator<Item = (Option<&CatalogKey>, Currency, &Charge)> {
    let everyone = price.charges.iter().map(|(currency, charge)| (None, *currency, charge));
    let segments = price.segments.iter().flat_map(|(segment, charges)| {
        charges.iter().map(move |(currency, charge)| (Some(segment), *currency, charge))
    });
    everyone.chain(segments)
}

fn tables(shape: &Shape) -> Vec<(Option<Row>, &TierTable)> {
    match shape {
        Shape::Tiers(table) => vec![(None, table)],
        Shape::Matrix(matrix) => {
            let rows = matrix.rows.iter().map(|(values, table)| (Some(Row::Values(values.clone())), table));
            let otherwise = matrix.otherwise.iter().map(|table| (Some(Row::Otherwise), table));
            rows.chain(otherwise).collect()
        }
        _ => Vec::new(),
    }
}

/// What the price's converted unit is called.
pub(super) fn unit_of(price: &Price, meter: Option<&Meter>) -> String {
    let usual = || "units".to_owned();
    match &price.conversion {
        Some(conversion) => conversion.unit.clone().unwrap_or_else(usual),
        None => match &price.quantity {
            QuantitySource::Days => "days".to_owned(),
            QuantitySource::Counted(name) => name.as_str().to_owned(),
            QuantitySource::One => usual(),
            QuantitySource::Metered(_) => meter.and_then(|meter| meter.unit.clone()).unwrap_or_else(usual),
            QuantitySource::Meters(_) => usual(),
        },
    }
}

/// Whether what is counted, before conversion, only comes in whole numbers.
pub(super) fn counts_whole(price: &Price, meter: Option<&Meter>) -> bool {
    match &price.quantity {
        QuantitySource::One | QuantitySource::Days | QuantitySource::Counted(_) => true,
        QuantitySource::Meters(_) => false,
        QuantitySource::Metered(_) => meter
            .is_some_and(|meter| matches!(meter.aggregation, Aggregation::Count | Aggregation::UniqueCount)),
    }
}

/// The step in which the converted quantity grows; none where it may have any fraction.
///
/// Calls counted and divided by 1000 grow in steps of 0.001; rounded up to whole thousands, by 1.
fn step_of(price: &Price, meter: Option<&Meter>) -> Option<Decimal> {
    let whole = counts_whole(price, meter).then_some(Ratio::ONE);
    let Some(conversion) = &price.conversion else {
        return whole.and_then(Ratio::as_decimal);
    };
    if let Some((decimals, _)) = conversion.round {
        let power = 10_i128.checked_pow(u32::from(decimals.unsigned_abs()))?;
        return match decimals {
            0.. => Decimal::from_i128(1, decimals.unsigned_abs()).ok(),
            _ => Decimal::from_i128(power, 0).ok(),
        };
    }
    convert(conversion, whole?).ok()?.as_decimal()
}

impl Costing<'_> {
    /// The lower bound of a tier, in units after the allowance.
    pub(super) fn lower(&self, tier: usize) -> Decimal {
        let before = tier.checked_sub(1).and_then(|before| self.table.tiers[before].up_to);
        before.unwrap_or(Decimal::ZERO)
    }

    /// The price's free units.
    pub(super) fn allowance(&self) -> Ratio {
        self.price.allowance.map_or(Ratio::ZERO, |allowance| allowance.ratio())
    }

    /// What a converted quantity costs on a line, its allowance taken off.
    pub(super) fn cost(&self, quantity: Ratio) -> Result<Ratio, RateRefused> {
        let rated = quantity.checked_sub(self.allowance()).map_err(crate::rate::inexact(self.price))?;
        let rated = if rated.signum() < 0 { Ratio::ZERO } else { rated };
        self.amount(rated).map(|amount| self.bounded(amount))
    }

    /// What the table alone makes of units after the allowance.
    fn amount(&self, rated: Ratio) -> Result<Ratio, RateRefused> {
        let (price, charge) = &self.bare;
        rate(price, charge, &Measurement::of_quantity(rated), Share::ONE).map(|rated| rated.amount)
    }

    /// What the smallest quantity of a tier costs: the limit from above of its lower bound, before the
    /// line's maximum.
    ///
    /// 10 units at 10.00, then 8.00 for all: just above 10 units it is 80.00.
    pub(super) fn just_above(&self, tier: usize) -> Result<Ratio, RateRefused> {
        let (lower, next) = (self.lower(tier), &self.table.tiers[tier]);
        let entered = begun(next, self.table.mode, lower);
        let exact = match (self.table.mode, lower.is_zero()) {
            (TierMode::Volume, _) | (_, true) => entered,
            (TierMode::Graduated, false) => {
                let before = self.amount(Ratio::whole(lower))?;
                entered.and_then(|entered| Ok(before.checked_add(entered)?))
            }
        };
        exact.map_err(crate::rate::inexact(self.price))
    }

    /// The line's maximum, where it is one of the whole quantity.
    pub(super) fn maximum(&self) -> Option<Money> {
        self.charge.maximum.filter(|_| self.price.rate_per.is_none())
    }

    /// An amount within the line's bounds: the minimum only where the price has one line.
    pub(super) fn bounded(&self, amount: Ratio) -> Ratio {
        if self.price.rate_per.is_some() {
            return amount;
        }
        let minimum = self.charge.minimum.filter(|_| self.price.group_by.is_empty());
        let [highest, lowest] =
            [self.charge.maximum, minimum].map(|bound| bound.map(|bound| Ratio::whole(bound.to_decimal())));
        let capped = highest.map_or(amount, |highest| amount.min(highest));
        lowest.map_or(capped, |lowest| capped.max(lowest))
    }

    /// The largest converted quantity there can be, where there is one: a fee counts 1, a month 31 days.
    pub(super) fn highest_quantity(&self) -> Option<Ratio> {
        let highest = match (&self.price.quantity, self.price.cadence) {
            (QuantitySource::One, _) => 1,
            (QuantitySource::Days, Some(cadence)) => {
                let days = match cadence.unit() {
                    Unit::Day => 1,
                    Unit::Week => 7,
                    Unit::Month => 31,
                    Unit::Year => 366,
                };
                days * i64::from(cadence.every())
            }
            _ => return None,
        };
        let counted = Ratio::from_i64(highest);
        match &self.price.conversion {
            Some(conversion) => convert(conversion, counted).ok(),
            None => Some(counted),
        }
    }

    /// The window a quantity is counted in, where each is rated by itself.
    pub(super) fn window(&self) -> Option<RateWindow> {
        self.price.rate_per
    }
}

/// What the first sliver of a tier adds: its fee, and a begun package where packages count whole. At volume
/// it is all units below it at the tier's price as well.
fn begun(tier: &Tier, mode: TierMode, lower: Decimal) -> Result<Ratio, money::QuotientRefused> {
    let below = match mode {
        TierMode::Volume => Ratio::whole(lower),
        TierMode::Graduated => Ratio::ZERO,
    };
    let units = if tier.whole {
        let packages = below.floor_multiple(tier.per)?;
        Ratio::from_fraction(packages, 1)?.checked_add(Ratio::ONE)?
    } else {
        below.div_decimal(tier.per)?
    };
    let mut amount = units.checked_mul(tier.unit_price.value())?;
    if let Some(percent) = tier.percent {
        amount = amount.checked_add(below.checked_mul(percent.as_fraction())?)?;
    }
    Ok(amount.checked_add(tier.flat_fee.value())?)
}
