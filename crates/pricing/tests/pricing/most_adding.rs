//! What one more event adds at most: worked numbers, what has no bound, and that nothing adds more, whatever was used
//! before.

use calendar::Share;
use money::{Decimal, Ratio, Rounding};
use pricing::{
    Conversion, Expression, Matrix, Measurement, Negative, NoBound, Percentage, Price, QuantitySource,
    RateWindow, Shape, TierMode, most_added, rate,
};
use proptest::prelude::*;

use crate::build::*;
use crate::laws::{Reached, law, tables};

fn most(price: &Price, quantity: &str) -> Result<String, NoBound> {
    most_added(price, price.charge(eur()).unwrap(), d(quantity)).map(|most| most.to_string())
}

fn percentage() -> Percentage {
    Percentage {
        rate: pct("2.9"),
        fixed_fee: up("0.30"),
        event_minimum: None,
        event_maximum: None,
        free_events: None,
        free_amount: None,
    }
}

#[test]
fn worked_numbers() {
    let graduated = metered(tiers(TierMode::Graduated, &[("10", "1", "0"), ("-", "2", "5")]));
    assert_eq!(most(&graduated, "3").unwrap(), "11");
    let falling = metered(tiers(TierMode::Volume, &[("10", "2", "0"), ("-", "1", "0")]));
    assert_eq!(most(&falling, "3").unwrap(), "6");
    assert_eq!(most(&metered(pricing::presets::per_unit(up("0.0004"))), "250").unwrap(), "0.1");
    let packages = metered(pricing::presets::package(d("20"), up("5.00")).unwrap());
    assert_eq!(most(&packages, "45").unwrap(), "15");
    assert_eq!(most(&metered(Shape::Percentage(percentage())), "100").unwrap(), "3.2");
    let capped = Percentage { event_maximum: Some(up("2")), ..percentage() };
    assert_eq!(most(&metered(Shape::Percentage(capped)), "100").unwrap(), "2");
    assert_eq!(most(&metered(Shape::Dynamic), "12.5").unwrap(), "12.5");
    let table = |price: &str| rows(&[(&["x"], price)]).into_values().next();
    let matrix = Matrix {
        dimensions: vec!["model".to_owned()],
        rows: rows(&[(&["large"], "3"), (&["small"], "1")]),
        otherwise: table("4"),
    };
    let mut by_model = metered(Shape::Matrix(matrix));
    by_model.group_by = by(&["model"]);
    assert_eq!(most(&by_model, "2").unwrap(), "8");
    // In thousands that are rounded up one more is begun at most.
    let mut converted = metered(pricing::presets::per_unit(up("2")));
    converted.conversion =
        Some(Conversion { factor: d("1000"), divide: true, round: Some((0, Rounding::Up)), unit: None });
    assert_eq!(most(&converted, "500").unwrap(), "3");
    // From -1 of them to 1 two are.
    converted.negative = Negative::Mirror;
    assert_eq!(most(&converted, "500").unwrap(), "5");
}

#[test]
fn what_windows_are_kept_to_is_added_only_where_they_are_no_decimals() {
    let by_day = |shape: Shape| {
        let mut price = metered(shape);
        price.rate_per = Some(RateWindow::Day);
        price
    };
    let mut linear = by_day(pricing::presets::per_unit(up("0.01")));
    assert_eq!(most(&linear, "3").unwrap(), "0.03");
    assert_eq!(most(&by_day(pricing::presets::package(d("20"), up("5.00")).unwrap()), "45").unwrap(), "15");
    linear.allowance = Some(5.into());
    assert_eq!(most(&linear, "3").unwrap(), "0.030000000001");
}

#[test]
fn what_has_no_bound_says_so() {
    let rising = metered(tiers(TierMode::Volume, &[("10", "1", "0"), ("-", "2", "0")]));
    assert!(matches!(most(&rising, "1"), Err(NoBound::VolumeRises { .. })));
    let formula = metered(Shape::Expression(Expression::parse("quantity * quantity").unwrap()));
    assert!(matches!(most(&formula, "1"), Err(NoBound::Expression { .. })));
    let free = Percentage { free_events: Some(1), ..percentage() };
    assert!(matches!(most(&metered(Shape::Percentage(free)), "1"), Err(NoBound::FreeEvents { .. })));
    let mut seats = metered(pricing::presets::per_unit(up("1")));
    seats.quantity = QuantitySource::Counted(key("seats"));
    assert!(matches!(most(&seats, "1"), Err(NoBound::NoMeter { .. })));
}

/// The exact amount of a quantity.
fn amount_of(price: &Price, quantity: Ratio) -> Ratio {
    let charge = price.charge(eur()).unwrap();
    rate(price, charge, &Measurement::of_quantity(quantity), Share::ONE).unwrap().amount
}

#[test]
fn nothing_more_is_added_to_tiers_whatever_was_used_before() {
    let reached = Reached::default();
    let roundings = prop_oneof![Just(Rounding::Up), Just(Rounding::Down), Just(Rounding::HalfEven)];
    let conversion =
        proptest::option::of((1_i64..20, any::<bool>(), proptest::option::of((-1_i8..2, roundings))));
    let before = prop_oneof![1 => Just(0), 4 => 0_i64..4_000, 2 => -1_500_i64..0];
    let part = prop_oneof![1 => Just(100), 2 => 0_i64..=100];
    let use_of = (before, 0_i64..1_000, part, any::<bool>());
    law(
        2_000,
        (tables(), conversion, proptest::option::of(0_i64..60), use_of),
        |(table, conversion, allowance, used)| {
            let (before, quantity, part, mirrors) = used;
            let mut price = metered(Shape::Tiers(table.clone()));
            price.conversion = conversion.map(|(factor, divide, round)| Conversion {
                factor: Decimal::from_i64(factor),
                divide,
                round,
                unit: None,
            });
            price.allowance = allowance.map(Into::into);
            price.negative = if mirrors { Negative::Mirror } else { Negative::Zero };
            let tenths = |number: i64| Decimal::from_i128(number.into(), 1).unwrap();
            let quantity = tenths(quantity);
            let most = match most_added(&price, price.charge(eur()).unwrap(), quantity) {
                Ok(most) => most,
                Err(refused) => {
                    assert!(matches!(refused, NoBound::VolumeRises { .. }), "{refused}");
                    return reached.count("refused", true);
                }
            };
            // As much, or less.
            let captured =
                Ratio::whole(quantity).checked_mul(Decimal::from_i128(part.into(), 2).unwrap()).unwrap();
            let before = Ratio::whole(tenths(before));
            let after = amount_of(&price, before.checked_add(captured).unwrap());
            let added = after.checked_sub(amount_of(&price, before)).unwrap();
            assert!(added <= most, "{added} of {most}: {before} and {captured} in {price:?}");
            reached.count("exactly that much", added == most && !most.is_zero());
            reached.count("volume", table.mode == TierMode::Volume);
            reached.count("packages", table.tiers.iter().any(|tier| tier.whole));
            reached.count("converted and rounded", conversion.is_some_and(|(.., round)| round.is_some()));
            reached.count("less", part < 100);
            reached.count("below zero before", before.signum() < 0);
        },
    );
    reached.all();
}

#[test]
fn nothing_more_is_added_to_a_percentage_wherever_its_event_falls() {
    let reached = Reached::default();
    let cents = |most: i64| (0..most).prop_map(|cents| Decimal::from_i128(cents.into(), 2).unwrap());
    let some = || proptest::option::weighted(0.3, cents(2_000));
    let free = proptest::option::of(cents(50_000));
    let refund = (-20_000_i64..0).prop_map(|cents| Decimal::from_i128(cents.into(), 2).unwrap());
    let values = proptest::collection::vec(prop_oneof![4 => cents(10_000), 1 => refund], 0..12);
    let fee = prop_oneof![Just(Decimal::ZERO), cents(200)];
    let terms = (0_i64..30, fee, some(), some(), free);
    law(
        1_000,
        (terms, values, cents(10_000), any::<prop::sample::Index>()),
        |(terms, values, value, place)| {
            let (percent, fee, minimum, maximum, free_amount) = terms;
            let percentage = Percentage {
                rate: pct(&percent.to_string()),
                fixed_fee: money::UnitPrice::new(fee),
                event_minimum: minimum.map(money::UnitPrice::new),
                event_maximum: maximum.map(money::UnitPrice::new),
                free_events: None,
                free_amount,
            };
            let mut price = metered(Shape::Percentage(percentage));
            let Ok(most) = most_added(&price, price.charge(eur()).unwrap(), value) else {
                return reached.count("refused", true);
            };
            let amount_of = |price: &Price, values: &[Decimal]| {
                let values: Vec<String> = values.iter().map(ToString::to_string).collect();
                let values: Vec<&str> = values.iter().map(String::as_str).collect();
                amount_of_values(price, &values, Share::ONE).amount
            };
            let billed = amount_of(&price, &values);
            // What is kept of it: what it would be were it not dropped below zero, or nothing.
            price.negative = Negative::Mirror;
            let amount = |values: &[Decimal]| amount_of(&price, values).max(Ratio::ZERO);
            assert!(billed <= amount(&values), "{billed} of {values:?} in {price:?}");
            reached.count("dropped", billed < amount(&values));
            let mut with = values.clone();
            with.insert(place.index(values.len() + 1), value);
            let added = amount(&with).checked_sub(amount(&values)).unwrap();
            assert!(added <= most, "{added} of {most}: {value} among {values:?} in {price:?}");
            reached.count("free", free_amount.is_some());
            reached.count("exactly that much", added == most && !most.is_zero());
        },
    );
    reached.all();
}
