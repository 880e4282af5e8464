//! What a service period owes: rounding, maximum, minimum, pooled tiers, differences.

use money::{Currency, Money, Rounding};
use pricing::presets::per_unit;
use pricing::{
    Charge, Difference, Measurement, Price, QuantitySource, RateRefused, RateWindow, Terms, TierMode,
    TiersAcross, WindowQuantity, difference, full_amount, owed, part_amount,
};

use crate::build::*;

fn bounded(minimum: Option<&str>, maximum: Option<&str>) -> Price {
    let mut price = metered(per_unit(up("1")));
    let charge = price.charges.get_mut(&eur()).unwrap();
    charge.minimum = minimum.map(money);
    charge.maximum = maximum.map(money);
    price
}

#[test]
fn a_line_is_rounded_once_as_the_seller_says() {
    let price = metered(per_unit(up("0.335")));
    assert_eq!(owed_of(&price, &terms(), "1").lines[0].amount, money("0.34"));
    let even = Terms { rounding: Rounding::HalfEven, ..terms() };
    assert_eq!(owed_of(&price, &even, "1").lines[0].amount, money("0.34"));
    let price = metered(per_unit(up("0.345")));
    assert_eq!(owed_of(&price, &even, "1").lines[0].amount, money("0.34"));
    assert_eq!(owed_of(&price, &terms(), "1").lines[0].amount, money("0.35"));
    let two_tiers = metered(tiers(TierMode::Graduated, &[("1", "0.004", "0"), ("-", "0.004", "0")]));
    assert_eq!(owed_of(&two_tiers, &terms(), "2").lines[0].amount, money("0.01"), "tiers are not rounded");
}

#[test]
fn the_maximum_is_per_line_and_shrinks_rounded_once() {
    let mut price = bounded(None, Some("10.00"));
    let line = owed_of(&price, &terms(), "12.5").lines[0].clone();
    assert_eq!((line.rounded, line.over_maximum, line.amount), (money("12.50"), money("2.50"), money("10")));
    let third = Terms { share: share(1, 3), ..terms() };
    assert_eq!(owed_of(&price, &third, "12.5").lines[0].amount, money("3.33"));
    price.proration.maximum_shrinks = false;
    assert_eq!(owed_of(&price, &third, "12.5").lines[0].amount, money("10"));
}

#[test]
fn the_minimum_is_once_over_all_dimensions_and_only_when_the_period_has_ended() {
    let mut price = Price { group_by: by(&["region"]), ..bounded(Some("10.00"), None) };
    let line = |region: &str, quantity: &str| Measurement {
        dimensions: dims(&[("region", region)]),
        ..Measurement::of_quantity(r(quantity))
    };
    let lines = [line("eu", "3"), line("us", "4")];
    let top_up = owed(&price, &terms(), &lines).unwrap().minimum_top_up.unwrap();
    assert_eq!((top_up.minimum, top_up.counted, top_up.amount), (money("10"), money("7"), money("3")));
    let running = Terms { ended: false, ..terms() };
    assert_eq!(owed(&price, &running, &lines).unwrap().minimum_top_up, None);
    assert_eq!(owed(&price, &terms(), &[line("eu", "12")]).unwrap().minimum_top_up, None);
    let nothing = owed(&price, &terms(), &[]).unwrap().minimum_top_up.unwrap();
    assert_eq!(nothing.amount, money("10"), "a minimum is owed at zero too");
    let third = Terms { share: share(1, 3), ..terms() };
    assert_eq!(owed(&price, &third, &[]).unwrap().minimum_top_up.unwrap().amount, money("3.33"));
    price.proration.minimum_shrinks = false;
    assert_eq!(owed(&price, &third, &[]).unwrap().minimum_top_up.unwrap().amount, money("10"));
}

#[test]
fn pooled_tiers_make_one_line_of_all_values() {
    let shape = tiers(TierMode::Graduated, &[("10", "1", "0"), ("-", "0.5", "0")]);
    let mut price = Price { group_by: by(&["region"]), ..metered(shape) };
    let line = |region: &str, quantity: &str| Measurement {
        dimensions: dims(&[("region", region)]),
        event_count: 2,
        ..Measurement::of_quantity(r(quantity))
    };
    let lines = [line("eu", "8"), line("us", "8")];
    let by_line = owed(&price, &terms(), &lines).unwrap();
    assert_eq!(by_line.total(eur()).unwrap(), money("16"));
    price.tiers_across = TiersAcross::All;
    let pooled = owed(&price, &terms(), &lines).unwrap();
    assert_eq!(pooled.lines.len(), 1);
    assert_eq!(pooled.lines[0].amount, money("13"));
    assert_eq!(pooled.lines[0].dimensions, []);
    assert_eq!(pooled.lines[0].rated.trace.quantity, r("16"));
}

#[test]
fn the_difference_knows_lines_that_came_and_lines_that_went() {
    let price = Price { group_by: by(&["region"]), ..bounded(None, None) };
    let line = |region: &str, quantity: &str| Measurement {
        dimensions: dims(&[("region", region)]),
        ..Measurement::of_quantity(r(quantity))
    };
    let now = owed(&price, &terms(), &[line("eu", "12"), line("us", "5")]).unwrap();
    let billed = [
        (dims(&[("region", "eu")]), money("9.50")),
        (dims(&[("region", "asia")]), money("2")),
        (dims(&[("region", "asia")]), money("1")),
    ];
    let amounts: Vec<_> = difference(&now, eur(), &billed)
        .unwrap()
        .into_iter()
        .map(|Difference { dimensions, owed, billed, amount }| {
            (dimensions[0].1.clone(), owed.to_string(), billed.to_string(), amount.to_string())
        })
        .collect();
    let row = |values: [&str; 4]| {
        let [region, owed, billed, amount] = values.map(str::to_owned);
        (region, owed, billed, amount)
    };
    assert_eq!(
        amounts,
        [
            row(["asia", "0.00 EUR", "3.00 EUR", "-3.00 EUR"]),
            row(["eu", "12.00 EUR", "9.50 EUR", "2.50 EUR"]),
            row(["us", "5.00 EUR", "0.00 EUR", "5.00 EUR"]),
        ]
    );
    let yen = Money::new(5, Currency::parse("JPY").unwrap());
    let refused = difference(&now, eur(), &[(dims(&[]), yen)]).unwrap_err();
    assert_eq!(refused, RateRefused::OtherCurrency { expected: eur(), found: yen });
}

#[test]
fn a_missing_currency_is_refused_by_name() {
    let price = bounded(None, None);
    let usd = Terms { currency: Currency::parse("USD").unwrap(), ..terms() };
    let refused = owed(&price, &usd, &[]).unwrap_err().to_string();
    assert_eq!(refused, "price usage has no charge in USD; add one, or use one of its currencies");
}

#[test]
fn parts_of_a_time_based_price_sum_to_the_whole() {
    let fee = charged(
        Price::named(key("fee"), QuantitySource::One, Some(month())),
        Charge::of(pricing::presets::flat(up("30"))),
    );
    let full = full_amount(&fee, eur(), &q("1")).unwrap();
    assert_eq!(full.amount, r("30"));
    let part = |from, until| part_amount(&fee, &terms(), full.amount, from, until).unwrap();
    assert_eq!(part(share(0, 31), share(10, 31)), money("9.68"));
    assert_eq!(part(share(10, 31), share(31, 31)), money("20.32"));
    let days: i64 = (0..31).map(|day| part(share(day, 31), share(day + 1, 31)).minor()).sum();
    assert_eq!(days, 3000, "billing daily equals billing once");
    let seats = charged(
        Price::named(key("seats"), QuantitySource::Counted(key("seats")), Some(month())),
        Charge::of(tiers(TierMode::Graduated, &[("10", "5", "0"), ("-", "4", "0")])),
    );
    assert_eq!(full_amount(&seats, eur(), &q("12")).unwrap().amount, r("58"));
}

#[test]
fn pooled_windows_meet_their_like() {
    let shape = tiers(TierMode::Graduated, &[("10", "1", "0"), ("-", "0.5", "0")]);
    let mut price = Price { group_by: by(&["region"]), ..metered(shape) };
    price.rate_per = Some(RateWindow::Day);
    price.tiers_across = TiersAcross::All;
    let line = |region: &str, windows: &[(&str, &str, &str)]| Measurement {
        dimensions: dims(&[("region", region)]),
        windows: windows
            .iter()
            .map(|(from, until, quantity)| WindowQuantity {
                window: period(from, until),
                quantity: r(quantity),
            })
            .collect(),
        ..Measurement::of_quantity(r("1"))
    };
    let eu = line("eu", &[("2026-01-01", "2026-01-02", "8"), ("2026-01-03", "2026-01-04", "4")]);
    let us = line("us", &[("2026-01-01", "2026-01-02", "8"), ("2026-01-02", "2026-01-03", "4")]);
    // 16 on the first day are 13; 4 on each of the others.
    let owed = owed(&price, &terms(), &[eu, us]).unwrap();
    assert_eq!((owed.lines.len(), owed.lines[0].amount), (1, money("21")));
    assert_eq!(owed.lines[0].rated.trace.windows.len(), 3);
}
