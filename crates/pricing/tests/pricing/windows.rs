//! Time-of-use windows on the wall clock.

use calendar::{CivilDate, Zone};
use pricing::presets::per_unit;
use pricing::{Aggregation, Dimension, Price, TimeOfUse, TimeOfUseRefused, WindowRule};

use crate::build::*;

fn rule(window: &str, from_minute: u16, to_minute: u16) -> WindowRule {
    WindowRule {
        window: window.to_owned(),
        months: Vec::new(),
        weekdays: Vec::new(),
        dates: Vec::new(),
        from_minute,
        to_minute,
    }
}

fn sydney(rules: Vec<WindowRule>) -> TimeOfUse {
    let zone = Some(Zone::named("Australia/Sydney").unwrap());
    TimeOfUse { name: "window".into(), zone, rules, otherwise: "off_peak".into() }
}

fn window_at(windows: &TimeOfUse, time: &str) -> String {
    let zone = Zone::utc();
    let mut cursor = windows.zone_or(&zone).cursor();
    windows.window_at(&mut cursor, at(time)).to_owned()
}

#[test]
fn rules_match_in_order_on_the_wall_clock_of_their_zone() {
    let holiday =
        WindowRule { dates: vec![CivilDate::parse("2026-01-26").unwrap()], ..rule("off_peak", 0, 1440) };
    let summer =
        WindowRule { months: vec![12, 1, 2], weekdays: vec![1, 2, 3, 4, 5], ..rule("peak", 900, 1260) };
    let shoulder = WindowRule { weekdays: vec![1, 2, 3, 4, 5], ..rule("shoulder", 420, 1320) };
    let windows = sydney(vec![holiday, summer, shoulder]);
    for (time, expected) in [
        // Tuesday 20 January 2026, 15:00 in Sydney, which is 11 hours ahead.
        ("2026-01-20T04:00:00Z", "peak"),
        ("2026-01-20T03:59:59.999999Z", "shoulder"),
        ("2026-01-20T10:00:00Z", "shoulder"),
        ("2026-01-20T11:00:00Z", "off_peak"),
        // Saturday.
        ("2026-01-24T04:00:00Z", "off_peak"),
        // A holiday on a Monday.
        ("2026-01-26T04:00:00Z", "off_peak"),
        // July, 10 hours ahead: no peak in winter.
        ("2026-07-21T05:00:00Z", "shoulder"),
        ("2026-07-20T20:59:59Z", "off_peak"),
        ("2026-07-20T21:00:00Z", "shoulder"),
    ] {
        assert_eq!(window_at(&windows, time), expected, "{time}");
    }
}

#[test]
fn a_window_over_midnight_tests_the_day_of_the_instant_itself() {
    let night = WindowRule { weekdays: vec![1], ..rule("night", 1320, 360) };
    let windows = TimeOfUse { zone: None, ..sydney(vec![night]) };
    // Monday 5 January 2026 UTC.
    for (time, expected) in [
        ("2026-01-05T05:59:59Z", "night"),
        ("2026-01-05T06:00:00Z", "off_peak"),
        ("2026-01-05T22:00:00Z", "night"),
        ("2026-01-06T01:00:00Z", "off_peak"),
        ("2026-01-04T23:00:00Z", "off_peak"),
    ] {
        assert_eq!(window_at(&windows, time), expected, "{time}");
    }
}

#[test]
fn windows_follow_the_clock_change() {
    // 4 October 2026: clocks in Sydney jump from 02:00 to 03:00.
    let windows = sydney(vec![rule("early", 120, 180), rule("later", 180, 240)]);
    assert_eq!(window_at(&windows, "2026-10-03T15:59:59Z"), "off_peak");
    assert_eq!(window_at(&windows, "2026-10-03T16:00:00Z"), "later", "02:00 does not exist");
    // 5 April 2026: the hour from 02:00 comes twice.
    assert_eq!(window_at(&windows, "2026-04-04T15:30:00Z"), "early");
    assert_eq!(window_at(&windows, "2026-04-04T16:30:00Z"), "early");
    assert_eq!(window_at(&windows, "2026-04-04T17:00:00Z"), "later");
}

#[test]
fn windows_are_a_dimension_in_the_subscriptions_zone_unless_they_name_one() {
    let windows = TimeOfUse { zone: None, ..sydney(vec![rule("day", 360, 1080)]) };
    let price = Price { group_by: vec![Dimension::TimeOfUse(windows)], ..metered(per_unit(up("1"))) };
    let list = events(&[
        ("2026-01-05T07:00:00Z", "1"),
        ("2026-01-05T19:00:00Z", "2"),
        ("2026-01-06T07:00:00Z", "4"),
    ]);
    let found = measured(&price, &meter(Aggregation::Sum), january(), &list).measurements;
    let lines: Vec<_> = found.iter().map(|line| (line.dimensions.clone(), line.quantity)).collect();
    assert_eq!(lines, [(dims(&[("window", "day")]), r("5")), (dims(&[("window", "off_peak")]), r("2"))]);
}

#[test]
fn windows_that_cannot_be_are_refused_all_at_once() {
    let bad = WindowRule { months: vec![0, 13], weekdays: vec![8], ..rule("", 1440, 1440) };
    let windows = TimeOfUse { otherwise: String::new(), ..sydney(vec![bad]) };
    let refused = windows.check().unwrap_err();
    let sentences: Vec<String> = refused.iter().map(ToString::to_string).collect();
    assert_eq!(
        sentences,
        [
            "the windows \"window\": rule 1 names no window; give it a name such as \"peak\"",
            "the windows \"window\": rule 1 has the month 0; give one from 1 to 12",
            "the windows \"window\": rule 1 has the month 13; give one from 1 to 12",
            "the windows \"window\": rule 1 has the weekday 8; give one from 1 to 7",
            "the windows \"window\": rule 1 has the from_minute 1440; give one from 0 to 1439",
            "the windows \"window\": rule 1 begins and ends at minute 1440, so it never matches; a whole day is 0 to 1440",
            "the windows \"window\": otherwise names no window; give it a name such as \"peak\"",
        ]
    );
    let many = TimeOfUse { rules: vec![rule("a", 0, 1); 201], ..sydney(Vec::new()) };
    assert!(matches!(many.check().unwrap_err()[0], TimeOfUseRefused::TooManyRules { found: 201, .. }));
}
