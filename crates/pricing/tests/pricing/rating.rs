//! Rating one quantity: tiers, packages, allowance, conversion, negatives, percentages.

use calendar::Share;
use money::{QuotientRefused, Rounding};
use pricing::presets::{
    dynamic, flat, graduated, graduated_percentage, package, per_unit, stairstep, volume,
};
use pricing::{
    Conversion, EventKind, Measurement, Negative, Percentage, Price, RateRefused, RateWindow, Shape, Tier,
    TierMode, TierTable, WindowQuantity, rate,
};

use crate::build::*;

#[test]
fn graduated_tiers_take_each_unit_at_its_own_price_also_fractions() {
    let price = metered(tiers(TierMode::Graduated, &[("10", "10", "2"), ("20", "5", "3"), ("-", "1", "0")]));
    for (quantity, expected) in [
        ("0", "0"),
        ("0.5", "7"),
        ("10", "102"),
        ("10.000001", "105.000005"),
        ("10.5", "107.5"),
        ("20", "155"),
        ("20.5", "155.5"),
        ("1000", "1135"),
    ] {
        assert_eq!(amount(&price, quantity), expected, "{quantity} units");
    }
    let trace = rated(&price, "20.5").trace;
    let steps: Vec<_> = trace.steps.iter().map(|step| (step.tier, step.quantity.to_string())).collect();
    assert_eq!(steps, [(1, "10".to_owned()), (2, "10".to_owned()), (3, "0.5".to_owned())]);
}

#[test]
fn volume_takes_all_units_at_the_tier_reached_and_its_fee_only() {
    let price = metered(tiers(TierMode::Volume, &[("10", "2", "7"), ("11", "1", "1"), ("-", "0.5", "0")]));
    for (quantity, expected) in
        [("0", "0"), ("10", "27"), ("10.5", "11.5"), ("11", "12"), ("11.01", "5.505"), ("100", "50")]
    {
        assert_eq!(amount(&price, quantity), expected, "{quantity} units");
    }
}

#[test]
fn a_begun_package_counts_whole_and_never_more() {
    let price = metered(package(d("100"), up("1")).unwrap());
    for (quantity, expected) in
        [("0", "0"), ("0.01", "1"), ("100", "1"), ("100.000000000001", "2"), ("301", "4"), ("1/3", "1")]
    {
        assert_eq!(amount(&price, quantity), expected, "{quantity} units");
    }
}

#[test]
fn a_price_per_many_units_without_packages_takes_the_exact_part() {
    let tier = Tier { per: d("3"), ..Tier::priced(None, up("1")) };
    let price = metered(graduated(vec![tier]).unwrap());
    assert_eq!(amount(&price, "10"), "10/3");
    assert_eq!(rated(&price, "10").trace.steps[0].units, r("10/3"));
}

#[test]
fn presets_are_what_the_field_calls_them() {
    assert_eq!(amount(&metered(flat(up("30"))), "7"), "30");
    assert_eq!(amount(&metered(per_unit(up("5"))), "12"), "60");
    let steps = vec![(Some(d("5")), up("10")), (Some(d("10")), up("18")), (None, up("40"))];
    let stairs = metered(stairstep(steps).unwrap());
    for (quantity, expected) in [("0", "0"), ("5", "10"), ("5.1", "18"), ("7", "18"), ("11", "40")] {
        assert_eq!(amount(&stairs, quantity), expected, "{quantity} units");
    }
    let rates = vec![(Some(d("1000")), pct("1"), up("2")), (None, pct("0.5"), up("0"))];
    assert_eq!(amount(&metered(graduated_percentage(rates).unwrap()), "1500"), "14.5");
    assert_eq!(amount(&metered(dynamic()), "7.30"), "7.3");
    let mixed = volume(vec![Tier::priced(None, up("2"))]).unwrap();
    assert_eq!(amount(&metered(mixed), "3"), "6");
}

#[test]
fn zero_charges_nothing_unless_the_first_tier_says_so() {
    let fee = |charge_when_zero| {
        let tier = Tier { charge_when_zero, ..Tier::flat(None, up("9")) };
        metered(graduated(vec![tier]).unwrap())
    };
    assert_eq!(amount(&fee(false), "0"), "0");
    assert_eq!(amount(&fee(true), "0"), "9");
    assert_eq!(amount(&fee(true), "3"), "9", "the fee is due once, not on top");
    let with_allowance = Price { allowance: Some(q("5")), ..fee(false) };
    assert_eq!(amount(&with_allowance, "5"), "0", "zero after the allowance is zero usage");
    assert_eq!(amount(&with_allowance, "6"), "9");
    let due_all_the_same = Price { allowance: Some(q("5")), ..fee(true) };
    assert_eq!(amount(&due_all_the_same, "4"), "9");
}

#[test]
fn the_allowance_shrinks_with_the_share_exactly_and_only_if_it_may() {
    let mut price = metered(per_unit(up("2")));
    price.allowance = Some(q("100"));
    let trace = rated_share(&price, "50", share(10, 30)).trace;
    assert_eq!((trace.allowance, trace.rated_quantity), (r("100/3"), r("50/3")));
    assert_eq!(rated_share(&price, "50", share(10, 30)).amount, r("100/3"));
    price.proration.allowance_shrinks = false;
    assert_eq!(rated_share(&price, "120", share(10, 30)).amount, r("40"));
}

#[test]
fn tiers_and_packages_do_not_shrink_with_the_share() {
    let price = metered(package(d("100"), up("1")).unwrap());
    assert_eq!(rated_share(&price, "150", share(1, 2)).amount, r("2"));
}

#[test]
fn conversion_comes_before_allowance_and_tiers_and_rounds_only_if_told() {
    let mut price = metered(tiers(TierMode::Graduated, &[("5", "1", "0"), ("-", "0.5", "0")]));
    price.conversion = Some(Conversion::new(d("1000"), true, Some((0, Rounding::Up))).unwrap());
    assert_eq!(amount(&price, "7400"), "6.5");
    price.allowance = Some(q("2"));
    let trace = rated(&price, "7400").trace;
    assert_eq!((trace.converted, trace.allowance, trace.rated_quantity), (r("8"), r("2"), r("6")));
    price.conversion = Some(Conversion::divide(d("3")).unwrap());
    price.allowance = None;
    assert_eq!(amount(&price, "10"), "10/3", "without rounding the quotient stays exact");
    price.conversion = Some(Conversion::new(d("1"), false, Some((-2, Rounding::HalfEven))).unwrap());
    assert_eq!(rated(&price, "250").trace.converted, r("200"), "250 in hundreds, half even");
}

#[test]
fn a_net_quantity_below_zero_rates_as_zero_or_mirrors_without_fees() {
    let shape = tiers(TierMode::Graduated, &[("10", "2", "7"), ("-", "1", "3")]);
    let mut price = metered(shape);
    assert_eq!(amount(&price, "-12"), "0");
    price.negative = Negative::Mirror;
    assert_eq!(amount(&price, "12"), "32");
    assert_eq!(amount(&price, "-12"), "-22", "the tiers of 12 without the fees");
    let step = rated(&price, "-12").trace.steps[1].clone();
    assert_eq!((step.quantity, step.amount, step.flat_fee.to_string()), (r("-2"), r("-2"), "0".into()));
    let feed_in = Price { negative: Negative::Mirror, ..metered(per_unit(up("-0.08"))) };
    assert_eq!(amount(&feed_in, "100"), "-8", "a unit price may be negative");
}

#[test]
fn a_negative_period_still_owes_a_fee_that_is_due_at_zero() {
    let tier = Tier { charge_when_zero: true, ..Tier::priced(None, up("1")).with_flat_fee(up("9")) };
    let price = metered(graduated(vec![tier]).unwrap());
    assert_eq!(amount(&price, "-5"), "9");
}

#[test]
fn each_window_is_rated_by_itself_with_a_whole_allowance() {
    let mut price = metered(tiers(TierMode::Graduated, &[("10", "0.10", "0"), ("-", "0.05", "0")]));
    price.rate_per = Some(RateWindow::Day);
    price.allowance = Some(q("1"));
    let window = |day: &str, next: &str, quantity: &str| WindowQuantity {
        window: period(day, next),
        quantity: r(quantity),
    };
    let windows = vec![
        window("2026-01-01", "2026-01-02", "10"),
        window("2026-01-02", "2026-01-03", "16"),
        window("2026-01-03", "2026-01-03T06:00:00Z", "0.5"),
    ];
    let measurement = Measurement { windows, ..Measurement::of_quantity(r("26.5")) };
    let charge = price.charge(eur()).unwrap();
    // 9 at 0.10; 10 at 0.10 and 5 at 0.05; nothing above the allowance, though the share is a half.
    let rated = rate(&price, charge, &measurement, share(1, 2)).unwrap();
    assert_eq!(rated.amount, r("2.15"));
    let amounts: Vec<String> = rated.trace.windows.iter().map(|window| window.amount.to_string()).collect();
    assert_eq!(amounts, ["0.9", "1.25", "0"]);
    assert_eq!(rated.trace.allowance, r("2.5"));
    let total = rate(&price, charge, &Measurement::of_quantity(r("26.5")), Share::ONE);
    assert_eq!(total, Err(RateRefused::WindowsMissing { price: key("usage") }));
}

fn percentage(change: impl Fn(&mut Percentage)) -> Price {
    let mut percentage = Percentage::of(pct("2"));
    percentage.fixed_fee = up("0.30");
    change(&mut percentage);
    metered(Shape::Percentage(percentage))
}

#[test]
fn a_percentage_takes_rate_fee_and_clamp_of_each_event() {
    let price = percentage(|p| {
        p.event_minimum = Some(up("1"));
        p.event_maximum = Some(up("5"));
    });
    let rated = amount_of_values(&price, &["10", "100", "1000", "0"], Share::ONE);
    // 0.50 raised to 1; 2.30; 20.30 lowered to 5; 0.30 raised to 1.
    assert_eq!(rated.amount, r("9.3"));
    let kinds: Vec<u32> = rated.trace.steps.iter().map(|step| step.tier).collect();
    let expected = [EventKind::Charged, EventKind::AtMinimum, EventKind::AtMaximum];
    assert_eq!(kinds, expected.map(EventKind::number));
}

#[test]
fn an_event_of_zero_pays_its_fee_and_a_negative_one_only_the_rate() {
    let price = percentage(|p| p.event_minimum = None);
    assert_eq!(amount_of_values(&price, &["0"], Share::ONE).amount, r("0.3"));
    assert_eq!(amount_of_values(&price, &["100", "-50"], Share::ONE).amount, r("1.3"));
    let free = percentage(|p| p.free_amount = Some(d("80")));
    // 80 of 100 are free; the refund of 90 neither frees nor clamps: 0.4 + 0.3 − 1.8.
    let mirrored = Price { negative: Negative::Mirror, ..free.clone() };
    assert_eq!(amount_of_values(&mirrored, &["100", "-90"], Share::ONE).amount, r("-1.1"));
    // A zero event takes nothing from a free amount, so it pays its fee.
    assert_eq!(amount_of_values(&free, &["0", "80"], Share::ONE).amount, r("0.3"));
    assert_eq!(amount_of_values(&free, &["-90"], Share::ONE).amount, r("0"), "net below zero");
}

#[test]
fn free_events_and_free_amount_close_at_the_first_that_is_used_up() {
    let price = percentage(|p| {
        p.free_events = Some(2);
        p.free_amount = Some(d("100"));
    });
    // The second event uses up the amount: 20 of it are paid, and the third is paid whole.
    let rated = amount_of_values(&price, &["80", "40", "10"], Share::ONE);
    assert_eq!(rated.amount, r("1.2"));
    assert_eq!(rated.trace.allowance, r("100"));
    // The number closes first: the rest of the amount is lost.
    assert_eq!(amount_of_values(&price, &["5", "5", "10"], Share::ONE).amount, r("0.5"));
}

#[test]
fn a_part_period_has_fewer_free_events_rounded_down_and_an_exact_free_amount() {
    let by_number = percentage(|p| p.free_events = Some(3));
    let half = amount_of_values(&by_number, &["10", "10", "10"], share(1, 2));
    assert_eq!(half.amount, r("1"), "one free event of 1.5");
    let by_amount = percentage(|p| p.free_amount = Some(d("10")));
    let third = amount_of_values(&by_amount, &["10"], share(1, 3));
    // 20/3 at 2 % and 0.30.
    assert_eq!(third.amount, r("2/15").checked_add(d("0.3")).unwrap());
}

#[test]
fn a_percentage_of_converted_values() {
    let mut price = percentage(|p| p.fixed_fee = up("0"));
    price.conversion = Some(Conversion::divide(d("100")).unwrap());
    assert_eq!(amount_of_values(&price, &["12345"], Share::ONE).amount, r("2.469"));
}

#[test]
fn a_matrix_chooses_a_table_by_the_lines_values() {
    let row_values: [&str; 2] = ["eu", "large"];
    let matrix = pricing::presets::matrix(
        vec!["region".into(), "size".into()],
        rows(&[(&row_values, "3")]),
        Some(TierTable::new(TierMode::Graduated, vec![Tier::priced(None, up("1"))]).unwrap()),
    );
    let price = Price { group_by: by(&["size", "region"]), ..metered(matrix.unwrap()) };
    let charge = price.charge(eur()).unwrap();
    let of = |pairs: &[(&str, &str)]| {
        let dimensions = dims(pairs);
        let measurement = Measurement { dimensions, ..Measurement::of_quantity(r("2")) };
        rate(&price, charge, &measurement, Share::ONE)
    };
    assert_eq!(of(&[("size", "large"), ("region", "eu")]).unwrap().amount, r("6"));
    assert_eq!(of(&[("size", "small"), ("region", "eu")]).unwrap().amount, r("2"));
    let missing = RateRefused::DimensionMissing { price: key("usage"), name: "region".into() };
    assert_eq!(of(&[("size", "large")]), Err(missing));
}

#[test]
fn a_product_that_would_lose_a_digit_is_refused_not_cut() {
    let price = metered(per_unit(up("0.0123456789012345678901234567")));
    let measurement = Measurement::of_quantity(r("1.23456789012345678901234567"));
    let refused = rate(&price, price.charge(eur()).unwrap(), &measurement, Share::ONE);
    assert!(
        matches!(refused, Err(RateRefused::Inexact { cause: QuotientRefused::TooPrecise(_), .. })),
        "{refused:?}"
    );
    assert!(refused.unwrap_err().to_string().starts_with("price usage: the exact result needs more"));
}
