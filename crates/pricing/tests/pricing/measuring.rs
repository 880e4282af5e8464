//! Measuring events: every aggregation, carried state, dimensions, windows, what is set aside.

use std::collections::BTreeSet;

use calendar::{Period, Zone};
use money::Decimal;
use pricing::presets::per_unit;
use pricing::{
    Aggregation, Condition, DIMENSION_VALUES_MAX, Filter, LevelTime, MeasureRefused, Meter, Percentage,
    Price, RateWindow, Scalar, Scope, Shape, ValuesAre, measure,
};

use crate::build::*;

fn one() -> Price {
    metered(per_unit(up("1")))
}

#[test]
fn an_event_at_the_end_belongs_to_the_next_period() {
    let events = events(&[
        ("2025-12-31T23:59:59.999999Z", "1"),
        ("2026-01-01", "10"),
        ("2026-01-31T23:59:59.999999Z", "100"),
        ("2026-02-01", "1000"),
    ]);
    assert_eq!(quantity(&meter(Aggregation::Sum), &events), "110");
    assert_eq!(quantity(&meter(Aggregation::Count), &events), "2");
}

#[test]
fn each_aggregation_over_one_list() {
    let events = events(&[
        ("2026-01-03", "4"),
        ("2026-01-02", "-1"),
        ("2026-01-05", "4"),
        ("2026-01-04", "10"),
        ("2026-01-06", "2.5"),
    ]);
    for (aggregation, expected) in [
        (Aggregation::Count, "5"),
        (Aggregation::Sum, "19.5"),
        (Aggregation::Max, "10"),
        (Aggregation::Min, "-1"),
        (Aggregation::Latest, "2.5"),
        (Aggregation::UniqueCount, "4"),
        (Aggregation::Average, "3.9"),
        (Aggregation::Percentile(pct("50")), "4"),
        (Aggregation::Percentile(pct("95")), "10"),
        (Aggregation::Percentile(pct("20")), "-1"),
        (Aggregation::Percentile(pct("20.0001")), "2.5"),
    ] {
        let code = aggregation.code();
        assert_eq!(quantity(&meter(aggregation), &events), expected, "{code}");
    }
}

#[test]
fn nothing_measured_is_one_line_of_zero() {
    for aggregation in [
        Aggregation::Count,
        Aggregation::Sum,
        Aggregation::Max,
        Aggregation::Min,
        Aggregation::Latest,
        Aggregation::UniqueCount,
        Aggregation::Average,
        Aggregation::Percentile(pct("95")),
        Aggregation::TimeWeighted(LevelTime::Days),
    ] {
        assert_eq!(quantity(&meter(aggregation), &[]), "0");
    }
}

#[test]
fn an_average_of_three_stays_a_ratio() {
    let events = events(&[("2026-01-03", "1"), ("2026-01-04", "0"), ("2026-01-05", "0")]);
    assert_eq!(quantity(&meter(Aggregation::Average), &events), "1/3");
}

#[test]
fn ties_are_broken_by_source_then_id() {
    let mut list = events(&[("2026-01-03", "1"), ("2026-01-03", "2"), ("2026-01-03", "3")]);
    list[0].source = "z".into();
    assert_eq!(quantity(&meter(Aggregation::Latest), &list), "1");
    list.reverse();
    assert_eq!(quantity(&meter(Aggregation::Latest), &list), "1");
}

fn carried(aggregation: Aggregation, values_are: ValuesAre) -> Meter {
    Meter { carries: true, values_are, ..meter(aggregation) }
}

#[test]
fn state_carries_into_the_period_only_if_the_meter_says_so() {
    let before = [("2025-12-01", "7"), ("2025-12-20", "3")];
    let quiet = events(&before);
    let busy = events(&[before[0], before[1], ("2026-01-10", "1"), ("2026-01-11", "2")]);
    for (aggregation, values_are, quiet_expected, busy_expected, empty_expected) in [
        (Aggregation::Latest, ValuesAre::Levels, "3", "2", "2"),
        (Aggregation::Latest, ValuesAre::Changes, "10", "13", "3"),
        (Aggregation::Max, ValuesAre::Levels, "3", "3", "2"),
        (Aggregation::Max, ValuesAre::Changes, "10", "13", "3"),
        (Aggregation::UniqueCount, ValuesAre::Levels, "2", "4", "2"),
    ] {
        let carrying = carried(aggregation.clone(), values_are);
        assert!(carrying.needs_history());
        assert_eq!(quantity(&carrying, &quiet), quiet_expected, "{aggregation:?} {values_are:?}, quiet");
        assert_eq!(quantity(&carrying, &busy), busy_expected, "{aggregation:?} {values_are:?}, busy");
        let empty = Meter { carries: false, ..carrying };
        assert!(!empty.needs_history());
        assert_eq!(quantity(&empty, &busy), empty_expected, "{aggregation:?} {values_are:?}, not carried");
        assert_eq!(quantity(&empty, &quiet), "0", "{aggregation:?} {values_are:?}, not carried, quiet");
    }
}

#[test]
fn an_event_at_the_very_start_decides_the_level_in_force_there() {
    let max =
        |values_are, list: &[(&str, &str)]| quantity(&carried(Aggregation::Max, values_are), &events(list));
    let before = ("2025-12-20", "9");
    let (at_start, later) = (("2026-01-01", "4"), ("2026-01-10", "2"));
    assert_eq!(max(ValuesAre::Levels, &[before, at_start, later]), "4", "9 ended where the period begins");
    let just_after = ("2026-01-01T00:00:00.000001Z", "4");
    assert_eq!(max(ValuesAre::Levels, &[before, just_after, later]), "9");
    assert_eq!(
        max(ValuesAre::Levels, &[before, at_start, ("2026-01-01", "3")]),
        "3",
        "the last of an instant"
    );
    assert_eq!(max(ValuesAre::Changes, &[before, ("2026-01-01", "-5"), later]), "6");
    assert_eq!(max(ValuesAre::Changes, &[before, ("2026-01-01", "5"), ("2026-01-01", "-8")]), "6");
    let own = Meter { carries: false, ..carried(Aggregation::Max, ValuesAre::Levels) };
    assert_eq!(quantity(&own, &events(&[at_start, ("2026-01-01", "3")])), "4", "nothing is in force");
    let latest = carried(Aggregation::Latest, ValuesAre::Levels);
    assert_eq!(quantity(&latest, &events(&[before, at_start])), "4");
    let price = Price { rate_per: Some(RateWindow::Day), ..one() };
    let list = [("2026-01-01T10:00:00Z", "7"), ("2026-01-02", "1"), ("2026-01-02T12:00:00Z", "2")];
    let max = carried(Aggregation::Max, ValuesAre::Levels);
    let rows = windows_of(&price, &max, "UTC", period("2026-01-01", "2026-01-04"), &list);
    let quantities: Vec<&str> = rows.iter().map(|row| row.rsplit(' ').next().unwrap()).collect();
    assert_eq!(quantities, ["7", "2", "2"], "7 ended where the second day begins");
}

#[test]
fn a_named_start_stands_before_the_first_event() {
    let started = |aggregation, values_are| Meter { start_level: d("5"), ..carried(aggregation, values_are) };
    let up_two = events(&[("2026-01-10", "2")]);
    assert_eq!(quantity(&started(Aggregation::Latest, ValuesAre::Changes), &up_two), "7");
    assert_eq!(quantity(&started(Aggregation::Latest, ValuesAre::Levels), &[]), "5");
    assert_eq!(quantity(&started(Aggregation::Max, ValuesAre::Levels), &up_two), "5");
    let hours = Aggregation::TimeWeighted(LevelTime::Hours);
    assert_eq!(quantity(&started(hours, ValuesAre::Levels), &[]), (5 * 31 * 24).to_string());
}

#[test]
fn a_level_is_weighed_by_its_time() {
    // 12 from 1 January, 0 from the 11th: 10 of 31 days.
    let events = events(&[("2025-11-01", "99"), ("2025-12-15", "12"), ("2026-01-11", "0")]);
    for (time, expected) in
        [(LevelTime::Average, "120/31"), (LevelTime::Hours, "2880"), (LevelTime::Days, "120")]
    {
        assert_eq!(quantity(&meter(Aggregation::TimeWeighted(time)), &events), expected, "{time:?}");
    }
    let empty = Meter { carries: false, ..meter(Aggregation::TimeWeighted(LevelTime::Days)) };
    assert_eq!(quantity(&empty, &events), "0", "a level that starts empty knows no December");
}

#[test]
fn an_average_level_of_a_part_period_divides_by_the_full_one() {
    let (price, meter) = (one(), meter(Aggregation::TimeWeighted(LevelTime::Average)));
    let zone = Zone::utc();
    let scope = Scope { period: period("2026-01-01", "2026-01-11"), full: january(), zone: &zone };
    let found = measure(&price, &meter, &scope, &events(&[("2025-12-15", "31")])).unwrap();
    assert_eq!(found.measurements[0].quantity, r("10"));
}

#[test]
fn a_civil_day_counts_one_whatever_its_length() {
    // 29 March 2026 has 23 hours in Berlin, 25 October has 25.
    let zone = Zone::named("Europe/Berlin").unwrap();
    for (start, end, hours) in [
        ("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", "23"),
        ("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", "25"),
    ] {
        let period = Period::new(at(start), at(end)).unwrap();
        let scope = Scope { period, full: period, zone: &zone };
        let of = |time| {
            let meter = meter(Aggregation::TimeWeighted(time));
            measure(&one(), &meter, &scope, &events(&[("2025-12-15", "1")])).unwrap().measurements[0].quantity
        };
        assert_eq!(of(LevelTime::Days), r("1"));
        assert_eq!(of(LevelTime::Hours), r(hours));
        assert_eq!(of(LevelTime::Average), r("1"));
    }
    // From 06:00 on the short day 17 of its 23 hours are left.
    let period = Period::new(at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z")).unwrap();
    let scope = Scope { period, full: period, zone: &zone };
    let six = events(&[("2026-03-29T04:00:00Z", "2")]);
    let found = measure(&one(), &meter(Aggregation::TimeWeighted(LevelTime::Days)), &scope, &six).unwrap();
    assert_eq!(found.measurements[0].quantity, r("36/23"));
}

#[test]
fn a_value_that_is_no_number_is_set_aside_never_zero() {
    let values = [
        ("a", Scalar::Text("12.50".into())),
        ("b", Scalar::Text("12,50".into())),
        ("c", Scalar::Text("".into())),
        ("d", Scalar::Bool(true)),
        ("e", Scalar::Null),
        ("f", Scalar::Text("NaN".into())),
    ];
    let mut list: Vec<_> =
        values.into_iter().map(|(id, value)| event(id, "2026-01-02", &[("v", value)])).collect();
    list.push(event("g", "2026-01-02", &[("w", number("1"))]));
    for aggregation in [Aggregation::Sum, Aggregation::Min, Aggregation::Average] {
        let found = measured(&one(), &meter(aggregation), january(), &list);
        assert_eq!(found.measurements[0].quantity, r("12.5"));
        assert_eq!(found.measurements[0].event_count, 1);
        let ids: Vec<&str> = found.set_aside.iter().map(|aside| aside.id.as_str()).collect();
        assert_eq!(ids, ["b", "c", "d", "e", "f", "g"]);
        assert_eq!(found.set_aside[2].reason, "the property \"v\" is true, which is no number");
        let missing = "the event has no property \"v\", which carries the value";
        assert_eq!(found.set_aside[5].reason, missing);
    }
    let counted = measured(&one(), &meter(Aggregation::Count), january(), &list);
    assert_eq!(counted.measurements[0].quantity, r("7"), "counting reads no value");
    let unique = measured(&one(), &meter(Aggregation::UniqueCount), january(), &list);
    assert_eq!(unique.measurements[0].quantity, r("5"));
    assert_eq!(unique.set_aside.len(), 2, "null and absent tell nothing apart");
}

#[test]
fn filters_choose_events_and_all_must_hold() {
    let list = [
        event("a", "2026-01-02", &[("v", number("1")), ("region", Scalar::Text("eu".into()))]),
        event("b", "2026-01-02", &[("v", number("10")), ("region", Scalar::Text("us".into()))]),
        event("c", "2026-01-02", &[("v", number("100")), ("region", Scalar::Null)]),
        event("d", "2026-01-02", &[("v", number("1000")), ("tier", number("2.0"))]),
    ];
    let filtered = |filters: Vec<(&str, Condition)>| {
        let filters = filters
            .into_iter()
            .map(|(property, condition)| Filter { property: property.to_owned(), condition })
            .collect();
        quantity(&Meter { filters, ..meter(Aggregation::Sum) }, &list)
    };
    let set = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(filtered(vec![("region", Condition::OneOf(set(&["eu", "us"])))]), "11");
    assert_eq!(filtered(vec![("region", Condition::NoneOf(set(&["eu"])))]), "1110");
    assert_eq!(filtered(vec![("region", Condition::Present)]), "11");
    assert_eq!(filtered(vec![("tier", Condition::OneOf(set(&["2"])))]), "1000", "numbers are canonical");
    let both = vec![("region", Condition::Present), ("v", Condition::NoneOf(set(&["1"])))];
    assert_eq!(filtered(both), "10");
    let mut other = list.to_vec();
    other.iter_mut().for_each(|event| event.event_type = "other".into());
    assert_eq!(quantity(&meter(Aggregation::Sum), &other), "0", "of another type");
}

#[test]
fn dimensions_make_one_line_each_sorted_and_absent_is_a_value() {
    let price = Price { group_by: by(&["region", "size"]), ..one() };
    let list = [
        event("a", "2026-01-02", &[("v", number("1")), ("region", Scalar::Text("us".into()))]),
        event(
            "b",
            "2026-01-03",
            &[("v", number("2")), ("region", Scalar::Text("eu".into())), ("size", number("1.0"))],
        ),
        event(
            "c",
            "2026-01-04",
            &[("v", number("4")), ("region", Scalar::Text("us".into())), ("size", Scalar::Null)],
        ),
    ];
    let found = measured(&price, &meter(Aggregation::Sum), january(), &list).measurements;
    let lines: Vec<_> = found.iter().map(|line| (line.dimensions.clone(), line.quantity)).collect();
    assert_eq!(
        lines,
        [
            (dims(&[("region", "eu"), ("size", "1")]), r("2")),
            (dims(&[("region", "us"), ("size", "")]), r("5")),
        ]
    );
    assert_eq!(measured(&price, &meter(Aggregation::Sum), january(), &[]).measurements, []);
}

#[test]
fn a_carried_level_makes_its_line_without_an_event_in_the_period() {
    let price = Price { group_by: by(&["region"]), ..one() };
    let in_region = |id: &str, time: &str, region: &str, value: &str| {
        event(id, time, &[("v", number(value)), ("region", Scalar::Text(region.into()))])
    };
    let list = [
        in_region("a", "2025-12-01", "eu", "5"),
        in_region("b", "2025-12-02", "us", "7"),
        in_region("c", "2025-12-03", "us", "0"),
    ];
    let meter = meter(Aggregation::TimeWeighted(LevelTime::Average));
    let found = measured(&price, &meter, january(), &list).measurements;
    assert_eq!(found.len(), 1, "the level in us is gone");
    assert_eq!((found[0].quantity, found[0].event_count), (r("5"), 0));
    assert_eq!(found[0].dimensions, dims(&[("region", "eu")]));
}

#[test]
fn values_without_a_matrix_row_are_set_aside() {
    let row: [&str; 1] = ["eu"];
    let matrix = pricing::presets::matrix(vec!["region".into()], rows(&[(&row, "3")]), None).unwrap();
    let price = Price { group_by: by(&["region"]), ..metered(matrix) };
    let list = [
        event("a", "2026-01-02", &[("v", number("1")), ("region", Scalar::Text("eu".into()))]),
        event("b", "2026-01-02", &[("v", number("1")), ("region", Scalar::Text("mars".into()))]),
    ];
    let found = measured(&price, &meter(Aggregation::Sum), january(), &list);
    assert_eq!(found.measurements.len(), 1);
    assert_eq!(found.set_aside[0].id, "b");
    let reason = "no row of the price's matrix covers the values [\"mars\"]";
    assert_eq!(found.set_aside[0].reason, reason);
}

#[test]
fn too_many_values_of_a_dimension_are_refused() {
    let price = Price { group_by: by(&["v"]), ..one() };
    let list: Vec<_> = (0..=DIMENSION_VALUES_MAX)
        .map(|place| event(&place.to_string(), "2026-01-02", &[("v", number(&place.to_string()))]))
        .collect();
    let zone = Zone::utc();
    let scope = Scope { period: january(), full: january(), zone: &zone };
    let sum = meter(Aggregation::Sum);
    let refused = measure(&price, &sum, &scope, &list);
    assert_eq!(refused, Err(MeasureRefused::TooManyDimensionValues { price: key("usage") }));
    assert!(measure(&price, &sum, &scope, &list[1..]).is_ok());
    let other = Meter { key: key("other"), ..sum };
    let refused = measure(&price, &other, &scope, &[]).unwrap_err();
    assert_eq!(refused, MeasureRefused::OtherMeter { price: key("usage"), meter: key("other") });
}

#[test]
fn percentages_keep_each_value_in_event_order() {
    let price = metered(Shape::Percentage(Percentage::of(pct("1"))));
    let list = events(&[("2026-01-03", "3"), ("2026-01-02", "2"), ("2026-01-04", "1")]);
    let found = measured(&price, &meter(Aggregation::Sum), january(), &list);
    assert_eq!(found.measurements[0].values, [d("2"), d("3"), d("1")]);
    let plain = measured(&one(), &meter(Aggregation::Sum), january(), &list);
    assert_eq!(plain.measurements[0].values, [] as [Decimal; 0]);
}

fn windows_of(
    price: &Price,
    meter: &Meter,
    zone: &str,
    period: Period,
    list: &[(&str, &str)],
) -> Vec<String> {
    let zone = Zone::named(zone).unwrap();
    let scope = Scope { period, full: period, zone: &zone };
    let found = measure(price, meter, &scope, &events(list)).unwrap();
    let windows = &found.measurements[0].windows;
    windows.iter().map(|window| format!("{}: {}", window.window, window.quantity)).collect()
}

#[test]
fn windows_are_cut_by_the_period_and_named_only_where_something_counts() {
    let span = period("2026-01-01T12:30:00Z", "2026-01-03");
    let list = [
        ("2026-01-01T12:45:00Z", "1"),
        ("2026-01-01T13:00:00Z", "2"),
        ("2026-01-01T13:59:59Z", "4"),
        ("2026-01-02T23:59:59Z", "8"),
    ];
    let sum = meter(Aggregation::Sum);
    let per = |length| Price { rate_per: Some(length), ..one() };
    assert_eq!(
        windows_of(&per(RateWindow::Hour), &sum, "UTC", span, &list),
        [
            "[2026-01-01T12:30:00Z, 2026-01-01T13:00:00Z): 1",
            "[2026-01-01T13:00:00Z, 2026-01-01T14:00:00Z): 6",
            "[2026-01-02T23:00:00Z, 2026-01-03T00:00:00Z): 8",
        ]
    );
    assert_eq!(
        windows_of(&per(RateWindow::Day), &sum, "Asia/Kolkata", span, &list),
        [
            "[2026-01-01T12:30:00Z, 2026-01-01T18:30:00Z): 7",
            "[2026-01-02T18:30:00Z, 2026-01-03T00:00:00Z): 8",
        ]
    );
    let weeks = windows_of(
        &per(RateWindow::Week),
        &sum,
        "UTC",
        period("2026-01-04", "2026-01-06"),
        &[("2026-01-04", "1"), ("2026-01-05", "2")],
    );
    assert_eq!(
        weeks,
        [
            "[2026-01-04T00:00:00Z, 2026-01-05T00:00:00Z): 1",
            "[2026-01-05T00:00:00Z, 2026-01-06T00:00:00Z): 2"
        ]
    );
    let months = windows_of(
        &per(RateWindow::Month),
        &sum,
        "UTC",
        period("2026-01-31", "2026-03-02"),
        &[("2026-01-31", "1"), ("2026-02-28", "2"), ("2026-03-01", "4")],
    );
    assert_eq!(
        months,
        [
            "[2026-01-31T00:00:00Z, 2026-02-01T00:00:00Z): 1",
            "[2026-02-01T00:00:00Z, 2026-03-01T00:00:00Z): 2",
            "[2026-03-01T00:00:00Z, 2026-03-02T00:00:00Z): 4",
        ]
    );
}

#[test]
fn hours_follow_the_wall_clock_of_odd_zones() {
    let price = Price { rate_per: Some(RateWindow::Hour), ..one() };
    let list = [("2026-01-01T00:29:59Z", "1"), ("2026-01-01T00:30:00Z", "2")];
    assert_eq!(
        windows_of(
            &price,
            &meter(Aggregation::Sum),
            "Asia/Kolkata",
            period("2026-01-01", "2026-01-02"),
            &list
        ),
        [
            "[2026-01-01T00:00:00Z, 2026-01-01T00:30:00Z): 1",
            "[2026-01-01T00:30:00Z, 2026-01-01T01:30:00Z): 2",
        ]
    );
    // The hour that comes twice in Berlin is two windows.
    let twice = [("2026-10-25T00:10:00Z", "1"), ("2026-10-25T01:10:00Z", "2")];
    let span = period("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z");
    let found = windows_of(&price, &meter(Aggregation::Sum), "Europe/Berlin", span, &twice);
    assert_eq!(found.len(), 2);
}

#[test]
fn a_level_has_a_quantity_in_every_window() {
    let price = Price { rate_per: Some(RateWindow::Day), ..one() };
    let span = period("2026-01-01", "2026-01-04");
    let list = [("2025-12-20", "4"), ("2026-01-02T12:00:00Z", "10")];
    let level = meter(Aggregation::TimeWeighted(LevelTime::Average));
    assert_eq!(
        windows_of(&price, &level, "UTC", span, &list),
        [
            "[2026-01-01T00:00:00Z, 2026-01-02T00:00:00Z): 4",
            "[2026-01-02T00:00:00Z, 2026-01-03T00:00:00Z): 7",
            "[2026-01-03T00:00:00Z, 2026-01-04T00:00:00Z): 10",
        ]
    );
    for (aggregation, expected) in [
        (Aggregation::Max, ["4", "10", "10"]),
        (Aggregation::Latest, ["4", "10", "10"]),
        (Aggregation::UniqueCount, ["1", "2", "2"]),
    ] {
        let carrying = carried(aggregation, ValuesAre::Levels);
        let rows = windows_of(&price, &carrying, "UTC", span, &list);
        let quantities: Vec<&str> = rows.iter().map(|row| row.rsplit(' ').next().unwrap()).collect();
        assert_eq!(quantities, expected, "{:?}", carrying.aggregation);
    }
}

#[test]
fn a_year_of_hours_fits_and_ten_do_not() {
    let price = Price { rate_per: Some(RateWindow::Hour), ..one() };
    let zone = Zone::utc();
    let year = period("2026-01-01", "2027-01-01");
    let scope = Scope { period: year, full: year, zone: &zone };
    assert!(measure(&price, &meter(Aggregation::Sum), &scope, &[]).is_ok());
    let decade = period("2026-01-01", "2036-01-01");
    let scope = Scope { period: decade, full: decade, zone: &zone };
    let refused = measure(&price, &meter(Aggregation::Sum), &scope, &[]).unwrap_err();
    assert_eq!(refused, MeasureRefused::TooManyWindows { price: key("usage") });
}

#[test]
fn the_hash_tells_identity_time_value_and_line_apart() {
    let hash = |price: &Price, list: &[pricing::UsageEvent]| {
        measured(price, &meter(Aggregation::Sum), january(), list).measurements[0].events_hash
    };
    let base = events(&[("2026-01-03", "1"), ("2026-01-04", "2")]);
    let mut hashes = BTreeSet::from([hash(&one(), &base)]);
    let mut changed = |change: &dyn Fn(&mut pricing::UsageEvent)| {
        let mut list = base.clone();
        change(&mut list[1]);
        assert!(hashes.insert(hash(&one(), &list)), "the hash did not move");
    };
    changed(&|event| event.id = "x".into());
    changed(&|event| event.source = "x".into());
    changed(&|event| event.time = at("2026-01-05"));
    changed(&|event| {
        event.data.insert("v".into(), number("3"));
    });
    let grouped = Price { group_by: by(&["region"]), ..one() };
    assert!(hashes.insert(hash(&grouped, &base)), "the line's dimensions are hashed");
    let mut text = base.clone();
    text[1].data.insert("v".into(), Scalar::Text("2.00".into()));
    assert!(!hashes.insert(hash(&one(), &text)), "the same number written as text is the same value");
    let mut other_data = base.clone();
    other_data[1].data.insert("note".into(), Scalar::Text("unread".into()));
    assert!(!hashes.insert(hash(&one(), &other_data)), "what no price reads is not hashed");
}

#[test]
fn a_fee_due_at_zero_is_due_in_every_window() {
    let Shape::Tiers(mut table) = tiers(pricing::TierMode::Graduated, &[("-", "1", "2")]) else { panic!() };
    table.tiers[0].charge_when_zero = true;
    let price = Price { rate_per: Some(RateWindow::Day), ..metered(Shape::Tiers(table)) };
    let span = period("2026-01-01", "2026-01-05");
    let found = measured(&price, &meter(Aggregation::Sum), span, &events(&[("2026-01-02", "3")]));
    assert_eq!(found.measurements[0].windows.len(), 4);
    let owed = pricing::owed(&price, &terms(), &found.measurements).unwrap();
    assert_eq!(owed.lines[0].amount, money("11"), "3 and four fees of 2");
}

#[test]
fn a_flood_of_values_without_a_row_does_not_stop_the_bill() {
    let row: [&str; 1] = ["eu"];
    let matrix = pricing::presets::matrix(vec!["region".into()], rows(&[(&row, "3")]), None).unwrap();
    let price = Price { group_by: by(&["region"]), ..metered(matrix) };
    let list: Vec<_> = (0..DIMENSION_VALUES_MAX + 10)
        .map(|place| {
            let region = Scalar::Text(place.to_string().into());
            event(&place.to_string(), "2026-01-02", &[("v", number("1")), ("region", region)])
        })
        .collect();
    let found = measured(&price, &meter(Aggregation::Sum), january(), &list);
    assert_eq!((found.measurements.len(), found.set_aside.len()), (0, list.len()));
}
