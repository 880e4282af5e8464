//! What-if questions, and the words of their answers.

use calendar::Zone;
use money::{Quantity, Rounding};
use pricing::presets::{flat, package, per_unit};
use pricing::{
    Aggregation, Charge, Conversion, Dimension, EvaluateRefused, EvaluateRequest, EvaluateUsage, LevelTime,
    Meter, Percentage, Price, QuantitySource, RateRefused, RateWindow, Scalar, Shape, Terms, TierMode,
    TimeOfUse, evaluate, explain,
};

use crate::build::*;
use crate::slow::Fraction;

fn request<'a>(price: &'a Price, usage: EvaluateUsage<'a>) -> EvaluateRequest<'a> {
    EvaluateRequest {
        price,
        meter: None,
        meters: &[],
        currency: eur(),
        rounding: Rounding::HalfAwayFromZero,
        usage,
        zone: Zone::utc(),
        period: None,
        full: None,
        billed: Vec::new(),
        ended: false,
    }
}

fn of(quantity: &str) -> EvaluateUsage<'static> {
    EvaluateUsage::Quantity(q(quantity))
}

#[test]
fn a_quantity_less_what_was_billed_is_due() {
    let mut price = metered(per_unit(up("1.5")));
    price.charges.get_mut(&eur()).unwrap().minimum = Some(money("20"));
    let billed = vec![(Vec::new(), money("9"))];
    let running = EvaluateRequest { billed, ..request(&price, of("12")) };
    let found = evaluate(&running).unwrap();
    assert_eq!(found.differences[0].amount, money("9"));
    assert_eq!(found.due, money("9"));
    let ended = evaluate(&EvaluateRequest { ended: true, ..running }).unwrap();
    assert_eq!(ended.owed.minimum_top_up.unwrap().amount, money("2"));
    assert_eq!(ended.due, money("11"));
}

#[test]
fn quantities_by_dimension_make_lines() {
    let row: [&str; 1] = ["eu"];
    let matrix = pricing::presets::matrix(vec!["region".into()], rows(&[(&row, "3")]), None).unwrap();
    let price = Price { group_by: by(&["region"]), ..metered(matrix) };
    let usage = EvaluateUsage::ByDimensions(vec![(dims(&[("region", "eu")]), q("2"))]);
    assert_eq!(evaluate(&request(&price, usage)).unwrap().due, money("6"));
    let usage = EvaluateUsage::ByDimensions(vec![(dims(&[("region", "us")]), q("2"))]);
    let refused = evaluate(&request(&price, usage)).unwrap_err().to_string();
    assert_eq!(refused, "price usage: the matrix has no row for [\"us\"] and no otherwise; add one of them");
}

#[test]
fn values_and_a_single_amount_feed_a_percentage() {
    let percentage = Percentage { fixed_fee: up("0.30"), ..Percentage::of(pct("2.9")) };
    let price = metered(Shape::Percentage(percentage));
    assert_eq!(evaluate(&request(&price, of("100"))).unwrap().due, money("3.20"));
    let values = EvaluateUsage::Values(vec![d("100"), d("10")]);
    assert_eq!(evaluate(&request(&price, values)).unwrap().due, money("3.79"));
    assert_eq!(evaluate(&request(&price, of("0"))).unwrap().due, money("0"));
    let refused = evaluate(&request(&price, EvaluateUsage::Quantity(Quantity::new(r("1/3"))))).unwrap_err();
    assert_eq!(refused, EvaluateRefused::Rate(RateRefused::ValuesMissing { price: key("usage") }));
}

#[test]
fn events_need_their_meter_and_a_level_needs_a_period() {
    let price = metered(per_unit(up("2")));
    let list = events(&[("2026-01-03", "3"), ("2026-01-02", "4"), ("2026-02-02", "100")]);
    let asked = request(&price, EvaluateUsage::Events(&list));
    let missing = EvaluateRefused::MeterMissing { price: key("usage") };
    assert_eq!(evaluate(&asked).unwrap_err(), missing);
    let sum = meter(Aggregation::Sum);
    let asked = EvaluateRequest { meter: Some(&sum), ..asked };
    assert_eq!(evaluate(&asked).unwrap().due, money("214"), "all events, without a period");
    let month = EvaluateRequest { period: Some(january()), ..asked.clone() };
    let found = evaluate(&month).unwrap();
    assert_eq!((found.due, found.measurements[0].event_count), (money("14"), 2));
    let none = EvaluateRequest { usage: EvaluateUsage::Events(&[]), ..asked.clone() };
    assert_eq!(evaluate(&none).unwrap().due, money("0"));
    let level = meter(Aggregation::TimeWeighted(LevelTime::Average));
    let refused = evaluate(&EvaluateRequest { meter: Some(&level), ..asked }).unwrap_err();
    assert_eq!(refused, EvaluateRefused::LevelPeriodMissing { price: key("usage"), meter: key("m") });
    assert_eq!(
        refused.to_string(),
        "price usage weighs the level of the meter m by time, and needs a period to do so; give its start and end"
    );
}

#[test]
fn an_event_sent_again_counts_once_and_one_that_differs_is_refused() {
    let price = metered(per_unit(up("2")));
    let sum = meter(Aggregation::Sum);
    let first = event("a", "2026-01-03", &[("v", number("3"))]);
    let other_source = pricing::UsageEvent { source: "t".into(), ..first.clone() };
    let list = [first.clone(), other_source, first.clone()];
    let asked = EvaluateRequest { meter: Some(&sum), ..request(&price, EvaluateUsage::Events(&list)) };
    let found = evaluate(&asked).unwrap();
    assert_eq!((found.due, found.measurements[0].event_count), (money("12"), 2));
    let later = pricing::UsageEvent { time: at("2026-01-04"), ..first.clone() };
    let list = [first.clone(), event("b", "2026-01-03", &[("v", number("1"))]), later];
    let refused = evaluate(&EvaluateRequest { usage: EvaluateUsage::Events(&list), ..asked }).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "events[0] and events[2] have the source \"s\" and the id \"a\", and differ; an event's source and id are its own"
    );
}

#[test]
fn a_line_stands_once_among_quantities_and_among_what_was_billed() {
    let price = Price { group_by: by(&["region"]), ..metered(per_unit(up("1"))) };
    let (eu, none) = (dims(&[("region", "eu")]), dims(&[("region", "")]));
    let twice = vec![(none.clone(), q("1")), (eu.clone(), q("2")), (none.clone(), q("3"))];
    let refused = evaluate(&request(&price, EvaluateUsage::ByDimensions(twice))).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "price usage: quantities[0] and quantities[2] are both for the line region \"\"; write one for each line"
    );
    let once = EvaluateUsage::ByDimensions(vec![(eu.clone(), q("2")), (none, q("3"))]);
    let billed = vec![(eu.clone(), money("1")), (eu, money("1"))];
    let asked = EvaluateRequest { billed, ..request(&price, once) };
    let refused = evaluate(&asked).unwrap_err();
    assert!(matches!(refused, EvaluateRefused::LineDoubled { what: "billed", first: 0, second: 1, .. }));
    let many = (0..=5_000).map(|line| (dims(&[("region", &line.to_string())]), q("1")));
    let usage = EvaluateUsage::ByDimensions(many.collect());
    let refused = evaluate(&EvaluateRequest { billed: Vec::new(), usage, ..asked }).unwrap_err();
    assert!(matches!(refused, EvaluateRefused::TooManyLines { found: 5_001, .. }), "{refused}");
}

#[test]
fn a_difference_beyond_what_money_holds_says_so() {
    let price = metered(per_unit(up("1")));
    let billed = vec![(Vec::new(), money::Money::new(i64::MIN, eur()))];
    let refused = evaluate(&EvaluateRequest { billed, ..request(&price, of("1")) }).unwrap_err().to_string();
    assert!(refused.contains("beyond 2^63 minor units") && !refused.contains("one currency"), "{refused}");
}

#[test]
fn a_month_of_averages_by_the_day_is_billed() {
    // 31 days of 400 events each: 31 averages, each with another denominator.
    let mut list = Vec::new();
    for day in 1..=31_i64 {
        for place in 0..370 + day {
            let (hour, minute) = (place / 60, place % 60);
            let time = format!("2026-01-{day:02}T{hour:02}:{minute:02}:00Z");
            let value = (day * 7919 + place * 104_729) % 1_000;
            list.push(event(&format!("{day}-{place}"), &time, &[("v", number(&value.to_string()))]));
        }
    }
    let average = meter(Aggregation::Average);
    let mut price = metered(per_unit(up("0.0123")));
    price.rate_per = Some(RateWindow::Day);
    let asked = EvaluateRequest {
        meter: Some(&average),
        period: Some(january()),
        ..request(&price, EvaluateUsage::Events(&list))
    };
    let found = evaluate(&asked).unwrap();
    let rated = &found.owed.lines[0].rated;
    // The second way: each day's exact fraction, cut to 28 digits by whole numbers.
    let mut sum = Fraction::zero();
    for (day, window) in (1..=31_i64).zip(&rated.trace.windows) {
        let total: i64 = (0..370 + day).map(|place| (day * 7919 + place * 104_729) % 1_000).sum();
        let exact = Fraction::new(total * 123, (370 + day) * 10_000);
        let kept = Fraction::of_ratio(window.amount);
        assert!(kept.minus(&exact).size() <= Fraction::new(1, num_bigint::BigInt::from(10).pow(27)));
        assert!(window.amount.as_decimal().is_some(), "day {day}: {}", window.amount);
        sum = sum.plus(&kept);
    }
    assert_eq!(Fraction::of_ratio(rated.amount), sum);
    assert!(found.words[0].iter().any(|row| row.contains(", kept to 28 digits as ")), "{:?}", found.words[0]);
}

#[test]
fn averages_pooled_over_many_lines_are_billed() {
    let mut list = Vec::new();
    for line in 1..=60_i64 {
        for place in 0..100 + line {
            let id = format!("{line}-{place}");
            let time = format!("2026-01-01T{:02}:{:02}:00Z", place / 60, place % 60);
            let value = number(&((place * 31 + line) % 97).to_string());
            list.push(event(&id, &time, &[("v", value), ("line", Scalar::Text(line.to_string().into()))]));
        }
    }
    let average = meter(Aggregation::Average);
    for rate_per in [None, Some(RateWindow::Day)] {
        let price = Price {
            group_by: by(&["line"]),
            tiers_across: pricing::TiersAcross::All,
            rate_per,
            ..metered(per_unit(up("1")))
        };
        let asked = EvaluateRequest {
            meter: Some(&average),
            period: Some(january()),
            ..request(&price, EvaluateUsage::Events(&list))
        };
        let found = evaluate(&asked).unwrap();
        let exact = found
            .measurements
            .iter()
            .fold(Fraction::zero(), |sum, line| sum.plus(&Fraction::of_ratio(line.quantity)));
        assert_eq!(found.owed.lines.len(), 1);
        assert_eq!(num_bigint::BigInt::from(found.due.minor()), exact.cents(), "{rate_per:?}");
    }
}

#[test]
fn a_large_window_beside_a_small_quotient_is_billed() {
    let mut price = metered(per_unit(up("1")));
    price.rate_per = Some(RateWindow::Day);
    let list = events(&[
        ("2026-01-01T01:00:00Z", "0"),
        ("2026-01-01T02:00:00Z", "0"),
        ("2026-01-01T03:00:00Z", "1"),
        ("2026-01-02", "1234567890123"),
    ]);
    let average = meter(Aggregation::Average);
    let asked = EvaluateRequest {
        meter: Some(&average),
        period: Some(january()),
        ..request(&price, EvaluateUsage::Events(&list))
    };
    assert_eq!(evaluate(&asked).unwrap().due, money("1234567890123.33"));
}

#[test]
fn pooled_thirds_stay_exact_where_their_sum_is() {
    let package = Price {
        group_by: by(&["line"]),
        tiers_across: pricing::TiersAcross::All,
        ..metered(package(d("1"), up("5")).unwrap())
    };
    let third = Quantity::new(r("2/3"));
    let lines = ["a", "b", "c"].map(|line| (dims(&[("line", line)]), third));
    let found = evaluate(&request(&package, EvaluateUsage::ByDimensions(lines.to_vec()))).unwrap();
    assert_eq!(found.due, money("10"), "three times 2/3 are two packages");
}

#[test]
fn windows_rate_from_events_and_not_from_a_total() {
    let mut price = metered(tiers(TierMode::Graduated, &[("10", "0.10", "0"), ("-", "0.05", "0")]));
    price.rate_per = Some(RateWindow::Hour);
    let refused = evaluate(&request(&price, of("24"))).unwrap_err();
    assert_eq!(refused, EvaluateRefused::Rate(RateRefused::WindowsMissing { price: key("usage") }));
    assert!(refused.to_string().ends_with("does not say when it was used; give events"), "{refused}");
    let list = events(&[("2026-01-03T09:10:00Z", "9"), ("2026-01-03T10:00:00Z", "15")]);
    let sum = meter(Aggregation::Sum);
    let asked = EvaluateRequest { meter: Some(&sum), ..request(&price, EvaluateUsage::Events(&list)) };
    let found = evaluate(&asked).unwrap();
    assert_eq!(found.due, money("2.15"));
    assert_eq!(
        found.words[0],
        [
            "measured by m: 24",
            "[2026-01-03T09:10:00Z, 2026-01-03T10:00:00Z): 9: tier 1: 9 × 0.1 = 0.9",
            "[2026-01-03T10:00:00Z, 2026-01-03T10:00:00.000001Z): 15: tier 1: 10 × 0.1 = 1; tier 2: 5 × 0.05 = 0.25",
            "exact amount: 2.15",
            "rounded half away from zero: 2.15 EUR",
        ]
    );
}

#[test]
fn parts_of_a_period_are_cut_by_their_share() {
    let fee =
        charged(Price::named(key("fee"), QuantitySource::One, Some(month())), Charge::of(flat(up("30"))));
    let part = EvaluateRequest {
        period: Some(period("2026-01-01", "2026-01-11")),
        full: Some(january()),
        ..request(&fee, of("1"))
    };
    assert_eq!(evaluate(&part).unwrap().due, money("9.68"));
    let rest = EvaluateRequest { period: Some(period("2026-01-11", "2026-02-01")), ..part.clone() };
    assert_eq!(evaluate(&rest).unwrap().due, money("20.32"));
    let mut capped = fee.clone();
    capped.charges.get_mut(&eur()).unwrap().maximum = Some(money("24.80"));
    let asked = EvaluateRequest { price: &capped, ..part.clone() };
    let line = evaluate(&asked).unwrap().owed.lines[0].clone();
    assert_eq!((line.rounded, line.over_maximum, line.amount), (money("9.68"), money("1.68"), money("8")));
    let outside = EvaluateRequest { full: Some(period("2026-01-02", "2026-02-01")), ..part };
    assert!(matches!(evaluate(&outside).unwrap_err(), EvaluateRefused::PeriodNotInFull { .. }));
    let daily = charged(
        Price::named(key("supply"), QuantitySource::Days, Some(month())),
        Charge::of(per_unit(up("1.1"))),
    );
    let days = EvaluateRequest {
        zone: Zone::named("Australia/Sydney").unwrap(),
        period: Some(period("2026-04-04T13:00:00Z", "2026-04-06T14:00:00Z")),
        full: Some(period("2026-03-31T13:00:00Z", "2026-04-30T14:00:00Z")),
        ..request(&daily, of("1"))
    };
    assert_eq!(evaluate(&days).unwrap().due, money("2.20"), "two days, one of 25 hours, not cut again");
    let refused = evaluate(&request(&daily, of("3"))).unwrap_err();
    assert_eq!(refused, EvaluateRefused::PeriodMissing { price: key("supply") });
    let seats = charged(
        Price::named(key("seats"), QuantitySource::Counted(key("seats")), Some(month())),
        Charge::of(per_unit(up("5"))),
    );
    assert_eq!(evaluate(&request(&seats, of("12"))).unwrap().due, money("60"));
}

#[test]
fn an_allowance_of_a_part_period_shrinks() {
    let price = Price { allowance: Some(q("31")), ..metered(per_unit(up("1"))) };
    let asked = EvaluateRequest {
        period: Some(period("2026-01-01", "2026-01-11")),
        full: Some(january()),
        ..request(&price, of("25"))
    };
    let found = evaluate(&asked).unwrap();
    assert_eq!(found.due, money("15"));
    assert_eq!(found.words[0][1], "less 10 free (its 10/31 of the full period): 15");
}

#[test]
fn a_time_of_use_price_explains_each_window() {
    let windows = TimeOfUse {
        name: "window".into(),
        zone: None,
        rules: vec![pricing::WindowRule {
            window: "peak".into(),
            months: Vec::new(),
            weekdays: Vec::new(),
            dates: Vec::new(),
            from_minute: 900,
            to_minute: 1260,
        }],
        otherwise: "off_peak".into(),
    };
    let (peak, off): ([&str; 1], [&str; 1]) = (["peak"], ["off_peak"]);
    let matrix =
        pricing::presets::matrix(vec!["window".into()], rows(&[(&peak, "0.4321"), (&off, "0.2103")]), None);
    let price = Price { group_by: vec![Dimension::TimeOfUse(windows)], ..metered(matrix.unwrap()) };
    assert_eq!(price.check(Some(&meter(Aggregation::Sum))), Ok(()));
    let list = [
        event("a", "2026-01-05T15:00:00Z", &[("v", number("1.5"))]),
        event("b", "2026-01-05T21:00:00Z", &[("v", number("1234.5"))]),
        event("c", "2026-01-05T21:00:00Z", &[("v", Scalar::Bool(false))]),
    ];
    let sum = Meter { unit: Some("kWh".into()), ..meter(Aggregation::Sum) };
    let asked = EvaluateRequest {
        meter: Some(&sum),
        period: Some(january()),
        ..request(&price, EvaluateUsage::Events(&list))
    };
    let found = evaluate(&asked).unwrap();
    assert_eq!(found.set_aside.len(), 1);
    assert_eq!(
        found.words[0],
        [
            "measured by m: 1,234.5 kWh",
            "1,234.5 kWh × 0.2103 = 259.61535",
            "exact amount: 259.61535",
            "rounded half away from zero: 259.62 EUR",
        ]
    );
    assert_eq!(found.due, money("260.27"));
}

#[test]
fn words_tell_conversion_allowance_tiers_and_maximum() {
    let mut price = metered(tiers(TierMode::Graduated, &[("5", "1.25", "10"), ("-", "0.5", "0")]));
    let conversion = Conversion::new(d("1000"), true, Some((0, Rounding::Up))).unwrap();
    price.conversion = Some(Conversion { unit: Some("thousand".into()), ..conversion });
    price.allowance = Some(q("2"));
    price.charges.get_mut(&eur()).unwrap().maximum = Some(money("12"));
    let owed = owed_of(&price, &terms(), "9876543");
    assert_eq!(
        explain(&price, None, &terms(), &owed.lines[0]),
        [
            "measured by m: 9,876,543",
            "converted: 9,876,543 ÷ 1,000, rounded up to 0 decimals = 9,877 thousand",
            "less 2 thousand free: 9,875 thousand",
            "tier 1: 5 thousand × 1.25 + fee 10 = 16.25",
            "tier 2: 9,870 thousand × 0.5 = 4,935",
            "exact amount: 4,951.25",
            "rounded half away from zero: 4,951.25 EUR",
            "less 4,939.25 EUR above the maximum: 12.00 EUR",
        ]
    );
}

#[test]
fn words_tell_packages_percentages_ratios_and_nothing() {
    let words = |price: &Price, quantity: &str| {
        let owed = owed_of(price, &terms(), quantity);
        explain(price, None, &terms(), &owed.lines[0])
    };
    let packages = metered(package(d("100"), up("1")).unwrap());
    assert_eq!(words(&packages, "301")[1], "301 are 4 packages × 1 = 4");
    assert_eq!(words(&packages, "0")[1], "nothing to charge");
    assert_eq!(words(&packages, "-3")[1..3], ["a quantity below zero rates as zero", "nothing to charge"]);
    assert_eq!(words(&metered(per_unit(up("2"))), "1/3")[1..3], ["1/3 × 2 = 2/3", "exact amount: 2/3"]);
    let fee = metered(flat(up("30")));
    assert_eq!(words(&fee, "4")[1], "fee 30 = 30");
    let percentage = Percentage {
        fixed_fee: up("0.3"),
        event_maximum: Some(up("5")),
        free_events: Some(1),
        ..Percentage::of(pct("2"))
    };
    let price = metered(Shape::Percentage(percentage));
    let values = EvaluateUsage::Values(vec![d("50"), d("10"), d("20"), d("1000"), d("-1")]);
    let found = evaluate(&request(&price, values)).unwrap();
    assert_eq!(
        found.words[0],
        [
            "measured by m: 1,079",
            "less 50 free: 1,029",
            "free: 50, 1 event wholly",
            "2 events: 2 % of 30 + 2 × 0.3 = 1.2",
            "1 event of 1,000 together, lowered to 5 each = 5",
            "1 event below zero: 2 % of -1 = -0.02",
            "exact amount: 6.18",
            "rounded half away from zero: 6.18 EUR",
        ]
    );
    let cut = Terms { share: share(10, 31), ..terms() };
    let fee =
        charged(Price::named(key("fee"), QuantitySource::One, Some(month())), Charge::of(flat(up("30"))));
    let line = owed_of(&fee, &cut, "1").lines[0].clone();
    assert_eq!(explain(&fee, None, &cut, &line)[3], "of that this part of the period, 10/31 of the whole");
}
