//! Pools: quantities of several subscriptions added up, and money shared over them by quantity.
//! Knows which prices can be pooled and who gets which part; must not know contracts or subscriptions.

use std::collections::BTreeMap;

use money::{Money, QuantityTooPrecise, Ratio, Rounding};

use crate::measurement::{DimensionValues, Measurement};
use crate::meter::Meter;
use crate::price::{Price, QuantitySource, Shape, Timing};
use crate::rate::{RateRefused, inexact, sum_or_kept};

/// Why a price's quantities cannot be pooled, in the order checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPoolable {
    /// It counts no usage.
    #[error("it is not charged for usage; name a price that reads a meter")]
    NoMeter,
    /// It bills each event as it comes.
    #[error("it is charged in advance, event by event; charge it in arrears, or leave it out")]
    InAdvance,
    /// Windows are rated by themselves.
    #[error("it rates each window of `rate_per` by itself; leave `rate_per` or the price out")]
    Windows,
    /// Several quantities make one amount.
    #[error(
        "it reads several meters, and one amount of several quantities cannot be shared by quantity; leave it out"
    )]
    SeveralMeters,
    /// Each event is rated by itself.
    #[error("it takes a percentage of each event by itself, so that there is nothing to pool; leave it out")]
    PerEvent,
}

impl Price {
    /// Whether its quantities can be added up over subscriptions and rated as one.
    ///
    /// # Errors
    /// The first reason of [`NotPoolable`] that holds.
    pub fn poolable(&self) -> Result<(), NotPoolable> {
        let charges = self.charges.values().chain(self.segments.values().flat_map(BTreeMap::values));
        let mut shapes = charges.map(|charge| &charge.shape);
        if !self.is_metered() {
            Err(NotPoolable::NoMeter)
        } else if self.timing == Timing::InAdvance {
            Err(NotPoolable::InAdvance)
        } else if self.rate_per.is_some() {
            Err(NotPoolable::Windows)
        } else if matches!(self.quantity, QuantitySource::Meters(_)) {
            Err(NotPoolable::SeveralMeters)
        } else if shapes.any(|shape| matches!(shape, Shape::Percentage(_))) {
            Err(NotPoolable::PerEvent)
        } else {
            Ok(())
        }
    }

    /// Whether it rates the same way as another, whatever either is called.
    pub fn rates_as(&self, other: &Price) -> bool {
        // Named one by one, so that a new field of a price is decided about here.
        let Price {
            key,
            name: _,
            names: _,
            timing,
            cadence,
            quantity,
            group_by,
            conversion,
            allowance,
            rate_per,
            charges,
            segments,
            negative,
            tiers_across,
            proration,
            tax_category,
            late,
        } = self;
        let counts = (key, timing, cadence, quantity, group_by, conversion);
        let rates = (allowance, rate_per, charges, segments, negative, tiers_across);
        std::ptr::eq(self, other)
            || counts
                == (
                    &other.key,
                    &other.timing,
                    &other.cadence,
                    &other.quantity,
                    &other.group_by,
                    &other.conversion,
                )
                && rates
                    == (
                        &other.allowance,
                        &other.rate_per,
                        &other.charges,
                        &other.segments,
                        &other.negative,
                        &other.tiers_across,
                    )
                && (proration, tax_category, late) == (&other.proration, &other.tax_category, &other.late)
    }
}

impl Meter {
    /// Whether it measures the same way as another, whatever either is called.
    pub fn measures_as(&self, other: &Meter) -> bool {
        let Meter {
            key,
            name: _,
            event_type,
            aggregation,
            value,
            filters,
            values_are,
            carries,
            start_level,
            unit: _,
        } = self;
        std::ptr::eq(self, other)
            || (key, event_type, aggregation, value, filters)
                == (&other.key, &other.event_type, &other.aggregation, &other.value, &other.filters)
                && (values_are, carries, start_level)
                    == (&other.values_are, &other.carries, &other.start_level)
    }
}

/// What members of a pool used together: their quantities added up for each value of the dimensions.
///
/// 600 calls of one and 600 of another are 1,200 calls.
///
/// # Errors
/// When the sum has too many digits.
pub fn pooled(price: &Price, members: &[&[Measurement]]) -> Result<Vec<Measurement>, RateRefused> {
    let mut lines: BTreeMap<&DimensionValues, Vec<&Measurement>> = BTreeMap::new();
    for measurement in members.iter().flat_map(|member| member.iter()) {
        lines.entry(&measurement.dimensions).or_default().push(measurement);
    }
    let sum_of = |(dimensions, parts): (&DimensionValues, Vec<&Measurement>)| {
        let quantities: Vec<Ratio> = parts.iter().map(|part| part.quantity).collect();
        let mut hasher = blake3::Hasher::new();
        for part in &parts {
            hasher.update(&part.events_hash);
        }
        Ok(Measurement {
            dimensions: dimensions.clone(),
            quantity: sum_or_kept(&quantities).map_err(inexact(price))?,
            quantities: Vec::new(),
            windows: Vec::new(),
            values: Vec::new(),
            event_count: parts.iter().map(|part| part.event_count).sum(),
            events_hash: *hasher.finalize().as_bytes(),
        })
    };
    lines.into_iter().map(sum_of).collect()
}

/// The exact sum of quantities where there is one, else the sum of their 28 significant digits.
///
/// # Errors
/// When even that has too many digits.
pub fn summed(quantities: &[Ratio]) -> Result<Ratio, QuantityTooPrecise> {
    sum_or_kept(quantities)
}

/// An amount shared over members by what each used of a pool, largest remainder, ties to the earlier one. Who
/// used nothing, or less than nothing of a pool above zero, gets nothing; where nobody used anything the
/// first gets it all.
///
/// 2.00 over 600 and 600 calls are 1.00 and 1.00; over 900 and 300 they are 1.50 and 0.50; a fee of 5.00 over
/// 0 and 0 is 5.00 and 0.
///
/// # Errors
/// When the quantities have no sum, or are so unlike that no whole numbers stand in their proportion.
pub fn shared_by_quantity(amount: Money, quantities: &[Ratio]) -> Result<Vec<Money>, QuantityTooPrecise> {
    let sum = sum_or_kept(quantities)?;
    if sum.is_zero() {
        let zero = Money::zero(amount.currency());
        return Ok((0..quantities.len()).map(|place| if place == 0 { amount } else { zero }).collect());
    }
    let size = |quantity: &Ratio| {
        let counted = if sum.signum() < 0 { -*quantity } else { *quantity };
        if counted.signum() > 0 { counted } else { Ratio::ZERO }
    };
    let sizes: Vec<Ratio> = quantities.iter().map(size).collect();
    Ok(amount.split(&weights(&sizes)?).expect("weights of one sign with a sum that fits lose nothing"))
}

/// Whole numbers in the proportion of quantities of zero or more, not all of them zero. Where their exact
/// proportion has more than 38 digits it is taken to as many digits behind the point as there is room for,
/// half even.
fn weights(quantities: &[Ratio]) -> Result<Vec<i128>, QuantityTooPrecise> {
    if let Some(exact) = exact_weights(quantities) {
        return Ok(exact);
    }
    let digits = (-WEIGHT_DECIMALS..=WEIGHT_DECIMALS).rev();
    let rounded = digits.map(|decimals| {
        // One that has no room for so many digits leaves it to the next.
        let round = |quantity: &Ratio| quantity.round(decimals, Rounding::HalfEven).map(Ratio::whole);
        quantities.iter().map(round).collect::<Result<Vec<Ratio>, QuantityTooPrecise>>()
    });
    let mut whole = rounded.flatten().filter_map(|short| exact_weights(&short));
    whole.find(|weights| weights.iter().any(|weight| *weight > 0)).ok_or(QuantityTooPrecise)
}

/// The most digits behind or before the point to which a weight is taken that is no exact whole.
const WEIGHT_DECIMALS: i8 = 28;

fn exact_weights(quantities: &[Ratio]) -> Option<Vec<i128>> {
    let scale = quantities.iter().map(|quantity| quantity.numerator().scale()).max()?;
    let mut common = 1_i128;
    for quantity in quantities {
        let denominator = quantity.denominator();
        common = common.checked_mul(denominator / greatest_common_divisor(common, denominator))?;
    }
    let mut weights = Vec::with_capacity(quantities.len());
    let mut sum = 0_i128;
    for quantity in quantities {
        let numerator = quantity.numerator();
        let raised = 10_i128.checked_pow(u32::from(scale - numerator.scale()))?;
        let weight = numerator.mantissa().checked_mul(raised)?;
        let weight = weight.checked_mul(common / quantity.denominator())?;
        sum = sum.checked_add(weight)?;
        weights.push(weight);
    }
    Some(weights)
}

fn greatest_common_divisor(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use money::{Currency, Decimal};

    use super::*;

    fn eur(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    fn shared(amount: i64, quantities: &[&str]) -> Vec<i64> {
        let quantities: Vec<Ratio> = quantities.iter().map(|text| Ratio::parse(text).unwrap()).collect();
        shared_by_quantity(eur(amount), &quantities).unwrap().into_iter().map(Money::minor).collect()
    }

    #[test]
    fn money_follows_quantities_and_ties_go_to_the_earlier() {
        assert_eq!(shared(200, &["600", "600"]), [100, 100]);
        assert_eq!(shared(201, &["600", "600"]), [101, 100]);
        assert_eq!(shared(200, &["900", "300"]), [150, 50]);
        assert_eq!(shared(100, &["1/3", "1/3", "1/3"]), [34, 33, 33]);
        assert_eq!(shared(100, &["0.5", "1/6"]), [75, 25]);
        assert_eq!(shared(-101, &["1", "1"]), [-51, -50]);
    }

    #[test]
    fn who_used_nothing_gets_nothing_and_a_fee_nobody_used_goes_to_the_first() {
        assert_eq!(shared(500, &["0", "3"]), [0, 500]);
        assert_eq!(shared(500, &["0", "0"]), [500, 0]);
        assert_eq!(shared(500, &["5", "-5"]), [500, 0]);
        assert_eq!(shared(600, &["10", "-4", "2"]), [500, 0, 100]);
        assert_eq!(shared(-300, &["1", "-4"]), [0, -300]);
    }

    #[test]
    fn proportions_beyond_any_whole_are_shared_all_the_same() {
        let thin = Ratio::new(Decimal::ONE, 1_000_000_007).unwrap();
        let other = Ratio::new(Decimal::ONE, 998_244_353).unwrap();
        let third = Ratio::new(Decimal::ONE, 1_000_000_009).unwrap();
        let more = Ratio::new(Decimal::ONE, 1_000_000_021).unwrap();
        let last = Ratio::new(Decimal::ONE, 1_000_000_033).unwrap();
        let parts = shared_by_quantity(eur(1000), &[thin, other, third, more, last]).unwrap();
        assert_eq!(Money::sum(Currency::EUR, parts.iter().copied()).unwrap(), eur(1000));
        assert!(parts.iter().all(|part| (199..=201).contains(&part.minor())), "{parts:?}");
    }

    #[test]
    fn the_smallest_and_the_largest_quantities_are_shared_by_their_proportion_too() {
        let small = |denominator: u64| {
            let tiny = Ratio::parse("0.0000000000000000001").unwrap();
            tiny.checked_mul(Ratio::new(Decimal::ONE, i128::from(denominator)).unwrap()).unwrap()
        };
        let parts =
            shared_by_quantity(eur(900), &[small(1_000_000_007), small(500_000_003), small(999_999_937)]);
        let parts: Vec<i64> = parts.unwrap().into_iter().map(Money::minor).collect();
        assert_eq!(parts, [225, 450, 225]);
    }

    #[test]
    fn names_do_not_count_where_prices_and_meters_are_compared_and_everything_else_does() {
        let key = |text: &str| ids::CatalogKey::parse(text).unwrap();
        let price = Price::named(key("api"), QuantitySource::Metered(key("calls")), None);
        let renamed = Price { name: "Other".to_owned(), ..price.clone() };
        assert!(price.rates_as(&renamed) && price.rates_as(&price));
        let taxed = Price { tax_category: key("reduced"), ..price.clone() };
        let grouped = Price { tiers_across: crate::TiersAcross::All, ..price.clone() };
        let timed = Price { timing: Timing::InAdvance, ..price.clone() };
        for other in [taxed, grouped, timed] {
            assert!(!price.rates_as(&other), "{other:?}");
        }
    }
}
