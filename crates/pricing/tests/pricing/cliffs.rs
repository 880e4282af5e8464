//! Laws of remarks over generated tables: each fall of an amount is remarked, and nothing else is; held
//! against every unit counted one by one.

use std::collections::BTreeSet;

use money::{Decimal, Money, UnitPrice};
use pricing::analysis::{Finding, analyse};
use pricing::{Aggregation, Charge, Shape, Tier, TierMode, TierTable};
use proptest::prelude::*;

use crate::analysing::plan;
use crate::build::*;
use crate::laws::{Reached, law};

/// A tier in small whole numbers: bounds in half units, prices and fees in cents.
#[derive(Debug, Clone)]
struct Row {
    half_units: i128,
    cents: i128,
    package: Option<i128>,
    fee_cents: i128,
    percent: i128,
}

#[derive(Debug, Clone)]
struct Case {
    volume: bool,
    rows: Vec<Row>,
    allowance: i128,
    maximum_cents: Option<i128>,
    whole: bool,
}

fn row() -> impl Strategy<Value = Row> {
    let package = proptest::option::weighted(0.25, 2_i128..6);
    let fee = prop_oneof![3 => Just(0_i128), 1 => 0_i128..400];
    let percent = prop_oneof![4 => Just(0_i128), 1 => 0_i128..20];
    (1_i128..24, 0_i128..120, package, fee, percent).prop_map(
        |(half_units, cents, package, fee_cents, percent)| Row {
            half_units,
            cents,
            package,
            fee_cents,
            percent,
        },
    )
}

fn cases() -> impl Strategy<Value = Case> {
    let rows = proptest::collection::vec(row(), 1..6);
    let allowance = prop_oneof![2 => Just(0_i128), 1 => 0_i128..9];
    let maximum = proptest::option::weighted(0.4, 1_i128..2_500);
    (any::<bool>(), rows, allowance, maximum, any::<bool>()).prop_map(
        |(volume, rows, allowance, maximum_cents, whole)| Case {
            volume,
            rows,
            allowance,
            maximum_cents,
            whole,
        },
    )
}

impl Case {
    /// The upper bounds in half units; the last tier has none.
    fn bounds(&self) -> Vec<i128> {
        let mut bound = 0;
        let widths = self.rows.iter().take(self.rows.len() - 1);
        widths
            .map(|row| {
                bound += row.half_units;
                bound
            })
            .collect()
    }

    fn price(&self) -> pricing::Price {
        let bounds = self.bounds();
        let decimal = |number: i128, scale: u8| Decimal::from_i128(number, scale).unwrap();
        let tier = |(place, row): (usize, &Row)| Tier {
            per: row.package.map_or(Decimal::ONE, |size| decimal(size, 0)),
            whole: row.package.is_some(),
            percent: (row.percent > 0).then(|| pct(&row.percent.to_string())),
            ..Tier::priced(
                bounds.get(place).map(|half| decimal(half * 5, 1)),
                UnitPrice::new(decimal(row.cents, 2)),
            )
            .with_flat_fee(UnitPrice::new(decimal(row.fee_cents, 2)))
        };
        let mode = if self.volume { TierMode::Volume } else { TierMode::Graduated };
        let table = TierTable::new(mode, self.rows.iter().enumerate().map(tier).collect()).unwrap();
        let mut charge = Charge::of(Shape::Tiers(table));
        charge.maximum = self.maximum_cents.map(|cents| Money::new(i64::try_from(cents).unwrap(), eur()));
        let mut price = charged(metered(pricing::presets::dynamic()), charge);
        price.allowance = (self.allowance > 0).then(|| q(&self.allowance.to_string()));
        price
    }

    /// What millionths of a unit cost, in millionths of a cent: each tier by hand.
    fn cost(&self, micro: i128) -> i128 {
        const UNIT: i128 = 1_000_000;
        let micro = (micro - self.allowance * UNIT).max(0);
        let bounds: Vec<i128> = self.bounds().iter().map(|half| half * UNIT / 2).collect();
        let part = |row: &Row, micro: i128| {
            let priced = match row.package {
                Some(size) => (micro + size * UNIT - 1) / (size * UNIT) * UNIT * row.cents,
                None => micro * row.cents,
            };
            // One percent of one unit of value is one cent.
            priced + micro * row.percent + row.fee_cents * UNIT
        };
        let mut cost = 0;
        let mut lower = 0;
        for (place, row) in self.rows.iter().enumerate() {
            let upper = bounds.get(place).copied().unwrap_or(i128::MAX);
            if self.volume && micro > lower && micro <= upper {
                cost = part(row, micro);
            }
            if !self.volume && micro > lower {
                cost += part(row, micro.min(upper) - lower);
            }
            lower = upper;
        }
        self.maximum_cents.map_or(cost, |maximum| cost.min(maximum * UNIT))
    }
}

const MICRO: i128 = 1_000_000;

fn micro(quantity: money::Ratio) -> i128 {
    quantity.checked_mul(Decimal::from_i64(1_000_000)).unwrap().floor_multiple(Decimal::ONE).unwrap()
}

#[test]
fn every_fall_between_two_units_is_remarked_and_no_other() {
    let reached = Reached::default();
    law(2_500, cases(), |case| {
        let aggregation = if case.whole { Aggregation::Count } else { Aggregation::Sum };
        let remarks = analyse(&plan(vec![case.price()], aggregation));
        let (mut whole, mut fractions) = (BTreeSet::new(), BTreeSet::new());
        for remark in &remarks {
            match &remark.finding {
                Finding::Cliff { quantity, amount, next, next_amount, .. } => {
                    assert_eq!(micro(*next) - micro(*quantity), MICRO, "one unit more");
                    for (quantity, amount) in [(quantity, amount), (next, next_amount)] {
                        let told = amount.checked_mul(Decimal::from_i64(100)).unwrap();
                        assert_eq!(micro(told), case.cost(micro(*quantity)), "{remark}");
                    }
                    assert!(whole.insert(micro(*quantity) / MICRO), "told twice: {remark}");
                }
                Finding::CliffJustAbove { quantity, .. } => {
                    assert!(!case.whole, "{remark}");
                    fractions.insert(micro(*quantity));
                }
                _ => {}
            }
        }
        let last = case.bounds().last().copied().unwrap_or(0) / 2 + case.allowance + 20;
        let falls: BTreeSet<i128> =
            (0..last).filter(|units| case.cost((units + 1) * MICRO) < case.cost(units * MICRO)).collect();
        assert_eq!(whole, falls, "{case:?}");
        if !case.whole {
            for half in case.bounds() {
                let border = half * MICRO / 2 + case.allowance * MICRO;
                if !falls.contains(&(border / MICRO)) {
                    let falls = case.cost(border + 1) < case.cost(border);
                    assert_eq!(fractions.contains(&border), falls, "at {border}: {case:?}");
                }
            }
        }
        reached.count("a cliff", !falls.is_empty());
        reached.count("no cliff", falls.is_empty());
        reached.count("several cliffs", falls.len() > 1);
        reached.count("a cliff for fractions", !fractions.is_empty());
        reached.count("a cliff after an allowance", !falls.is_empty() && case.allowance > 0);
        reached.count("a cliff below a maximum", !falls.is_empty() && case.maximum_cents.is_some());
        reached.count("graduated", !case.volume);
    });
    reached.all();
}

#[test]
fn tiers_said_to_cost_the_maximum_always_do() {
    let reached = Reached::default();
    law(400, cases(), |case| {
        let Some(maximum) = case.maximum_cents else { return };
        let remarks = analyse(&plan(vec![case.price()], Aggregation::Sum));
        let bounds = case.bounds();
        let mut said = BTreeSet::new();
        for remark in &remarks {
            if let Finding::TiersAtMaximum { tiers, .. } = remark.finding {
                said.extend(tiers.0..=tiers.1);
            }
        }
        for tier in 1_usize..=case.rows.len() {
            let lower = tier.checked_sub(2).map_or(0, |before| bounds[before]);
            let upper = bounds.get(tier - 1).copied().unwrap_or(lower + 100);
            let costs = |half: i128| case.cost(half * MICRO / 2 + case.allowance * MICRO);
            let least = case.cost(lower * MICRO / 2 + case.allowance * MICRO + 1);
            let always =
                least == maximum * MICRO && (lower + 1..=upper).all(|half| costs(half) == maximum * MICRO);
            // At the very border an amount may be a millionth short of the maximum.
            if said.contains(&tier) {
                assert!(
                    (lower + 1..=upper).all(|half| costs(half) == maximum * MICRO),
                    "tier {tier}: {case:?}"
                );
            } else {
                assert!(!always, "tier {tier} always costs the maximum: {case:?}");
            }
            reached.count("at the maximum", said.contains(&tier));
            reached.count("below the maximum", !said.contains(&tier));
        }
    });
    reached.all();
}
