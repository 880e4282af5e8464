//! Registers: what cumulative readings add, told by a bookkeeper and held against a slow reading of the rules.

use std::sync::Arc;

use calendar::{Instant, Period, Zone};
use money::Decimal;
use pricing::{
    Aggregation, Beginnings, Dimension, Meter, Price, RateWindow, Register, Scalar, Scope, Seen, UsageEvent,
    measure_seen, total,
};
use proptest::prelude::*;

use crate::build::*;
use crate::laws::{Reached, law};

fn register(rolls_over_at: Option<&str>) -> Meter {
    meter(Aggregation::Register(Register {
        register: Some("device".to_owned()),
        rolls_over_at: rolls_over_at.map(d),
        exchange: Some("exchanged".to_owned()),
    }))
}

fn unit_price() -> Price {
    metered(pricing::presets::per_unit(up("1")))
}

#[test]
fn the_last_reading_before_the_period_is_its_start() {
    let counter = register(None);
    let list = events(&[
        ("2025-12-20", "90"),
        ("2025-12-31T23:45:00Z", "100"),
        ("2026-01-10", "130.5"),
        ("2026-01-31", "145"),
        ("2026-02-01", "150"),
    ]);
    assert_eq!(quantity(&counter, &list), "45", "145 − 100; the reading at the end is February's");
    assert_eq!(quantity(&counter, &list[2..]), "14.5", "counting begins with the first reading there is");
    assert_eq!(quantity(&counter, &list[..1]), "0", "no reading adds nothing");
    let turned: Vec<UsageEvent> = list.iter().rev().cloned().collect();
    assert_eq!(quantity(&counter, &turned), "45");
}

#[test]
fn a_late_reading_corrects_its_period_and_the_next() {
    let counter = register(None);
    let mut list = events(&[("2025-12-01", "100"), ("2026-02-10", "160")]);
    let february = period("2026-02-01", "2026-03-01");
    let of = |list: &[UsageEvent], period| {
        measured(&unit_price(), &counter, period, list).measurements[0].quantity.to_string()
    };
    assert_eq!((of(&list, january()), of(&list, february)), ("0".into(), "60".into()));
    list.extend(events(&[("2026-01-31", "140")]));
    list[2].id = "late".into();
    assert_eq!((of(&list, january()), of(&list, february)), ("40".into(), "20".into()));
}

#[test]
fn a_lower_reading_is_a_reset_unless_the_register_rolls_over() {
    let list = events(&[("2025-12-31", "99990"), ("2026-01-10", "15"), ("2026-01-20", "40")]);
    assert_eq!(quantity(&register(None), &list), "40", "a counter that began again: 15 + 25");
    assert_eq!(quantity(&register(Some("100000")), &list), "50", "10 up to the top, 15, 25");
}

#[test]
fn what_cannot_be_a_reading_is_set_aside_and_moves_nothing() {
    let counter = register(Some("100000"));
    let list = events(&[
        ("2025-12-31", "400"),
        ("2026-01-02", "399"),
        ("2026-01-03", "-1"),
        ("2026-01-04", "100000"),
        ("2026-01-05", "410"),
    ]);
    let found = measured(&unit_price(), &counter, january(), &list);
    assert_eq!(found.measurements[0].quantity.to_string(), "10");
    assert_eq!(found.measurements[0].event_count, 1);
    let reasons: Vec<&str> = found.set_aside.iter().map(|aside| aside.reason.as_str()).collect();
    assert_eq!(
        reasons,
        [
            "the reading 399 is below 400, the one before, and a roll-over at 100000 would be 99999, half of the register or more; correct it, or mark it as the first of another device",
            "the reading -1 is below zero, which no register shows",
            "the reading 100000 is not below 100000, where the register begins again at zero",
        ]
    );
}

#[test]
fn another_device_begins_where_it_stands() {
    for (mark, counts) in [
        (Scalar::Bool(true), "30"),
        (number("1"), "30"),
        (Scalar::Text("E-4711".into()), "30"),
        (Scalar::Bool(false), "120"),
        (Scalar::Text("false".into()), "120"),
        (Scalar::Null, "120"),
    ] {
        let mut list =
            events(&[("2025-12-31", "900"), ("2026-01-10", "910"), ("2026-01-10T01:00:00Z", "1000")]);
        list[2].data.insert("exchanged".into(), mark.clone());
        list.extend(
            events(&[("2026-01-31", "1020")])
                .into_iter()
                .map(|event| UsageEvent { id: "last".into(), ..event }),
        );
        assert_eq!(quantity(&register(None), &list), counts, "{mark:?}");
    }
}

#[test]
fn devices_and_subjects_do_not_mix() {
    let mut list = events(&[
        ("2025-12-31", "100"),
        ("2026-01-01", "5000"),
        ("2026-01-02", "110"),
        ("2026-01-03", "5005"),
        ("2026-01-04", "7"),
        ("2026-01-05", "8"),
    ]);
    for place in [1, 3] {
        list[place].data.insert("device".into(), number("2"));
    }
    for place in [4, 5] {
        list[place].subject = "other".into();
    }
    assert_eq!(quantity(&register(None), &list), "16", "10 of the nameless, 5 of the second, 1 of the other");
}

#[test]
fn an_increase_is_on_the_line_and_in_the_window_of_its_reading() {
    let counter = register(None);
    let mut list = events(&[
        ("2025-12-31T22:00:00Z", "10"),
        ("2026-01-01T06:00:00Z", "14"),
        ("2026-01-01T12:00:00Z", "20"),
        ("2026-01-03T12:00:00Z", "21"),
    ]);
    for (event, tariff) in list.iter_mut().zip(["day", "night", "day", "day"]) {
        event.data.insert("tariff".into(), Scalar::Text(tariff.into()));
    }
    let price = Price {
        group_by: vec![Dimension::Property("tariff".to_owned())],
        rate_per: Some(RateWindow::Day),
        ..unit_price()
    };
    let found = measured(&price, &counter, january(), &list).measurements;
    let lines: Vec<(String, String, usize)> = found
        .iter()
        .map(|line| (line.dimensions[0].1.clone(), line.quantity.to_string(), line.windows.len()))
        .collect();
    assert_eq!(lines, [("day".into(), "7".into(), 2), ("night".into(), "4".into(), 1)]);
}

#[test]
fn a_pause_is_not_counted_with_the_reading_after_it() {
    let counter = register(None);
    let list =
        events(&[("2026-01-05", "100"), ("2026-01-12", "150"), ("2026-01-18", "155"), ("2026-01-25", "160")]);
    let (zone, pause) = (Zone::utc(), [period("2026-01-10", "2026-01-20")]);
    let scope = Scope { period: january(), full: january(), zone: &zone };
    let meters = [(counter.key.clone(), counter.clone())].into();
    let seen = Seen { without: &pause, ..Seen::whole(&scope) };
    let found = measure_seen(&unit_price(), &meters, seen, &list).unwrap().measurements;
    assert_eq!((found[0].quantity.to_string().as_str(), found[0].event_count), ("5", 2));
    let sum = [(counter.key.clone(), meter(Aggregation::Sum))].into();
    let found = measure_seen(&unit_price(), &sum, seen, &list).unwrap().measurements;
    assert_eq!(found[0].quantity.to_string(), "260", "a sum leaves the pause out");
}

/// One reading as it is generated: hour, device, digits, whether it is marked.
type Row = (i64, u8, i64, bool);

/// Ids that stand in another order than the rows.
fn name(place: usize) -> String {
    format!("e{:02}", (place * 7 + 3) % 31)
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let free = (-60_i64..200, 0_u8..3, -3_i64..120, proptest::bool::weighted(0.1));
    let rising = proptest::collection::vec((0_i64..20, 0_u8..3, 0_i64..30), 0..20).prop_map(|steps| {
        let (mut hour, mut shown) = (-60, [0_i64; 3]);
        let mut rows = Vec::new();
        for (later, device, more) in steps {
            hour += later;
            let shown = &mut shown[usize::from(device)];
            *shown = (*shown + more) % 100;
            rows.push((hour, device, *shown, false));
        }
        rows
    });
    prop_oneof![proptest::collection::vec(free, 0..20), rising]
}

fn readings(rows: &[Row]) -> Vec<UsageEvent> {
    let start = at("2026-01-01").as_micros();
    let each = |(place, (hour, device, shown, marked)): (usize, &Row)| {
        let mut event = event(&name(place), "2026-01-01", &[("v", number(&shown.to_string()))]);
        event.time = Instant::from_micros(start + hour * 3_600_000_000);
        if *device > 0 {
            event.data.insert("device".into(), Scalar::Text(Arc::from(format!("d{device}"))));
        }
        if *marked {
            event.data.insert("exchanged".into(), Scalar::Bool(true));
        }
        event
    };
    rows.iter().enumerate().map(each).collect()
}

/// The hour at which the devices come back to their subject, which was another's just before.
const BACK: i64 = 40;

/// What each reading adds, from the rules as they are written, device by device and hour by hour; nothing where it
/// is no reading of its register.
fn judged(rows: &[Row], end: Option<i64>, back: bool) -> Vec<Option<i64>> {
    let mut added = vec![None; rows.len()];
    for device in 0..3 {
        let mut last: Option<i64> = None;
        for hour in -100..500 {
            last = last.filter(|_| !(back && hour == BACK));
            let stood = last;
            for place in in_order(rows, (device, hour), stood) {
                let (_, _, shown, marked) = rows[place];
                added[place] = match (last, end) {
                    _ if shown < 0 || end.is_some_and(|end| shown >= end) => None,
                    (None, _) => Some(0),
                    (Some(_), _) if marked => Some(0),
                    (Some(before), _) if shown >= before => Some(shown - before),
                    (Some(_), None) => Some(shown),
                    (Some(before), Some(end)) => Some(end - before + shown).filter(|taken| 2 * taken < end),
                };
                last = added[place].map_or(last, |_| Some(shown));
            }
        }
    }
    added
}

/// The readings of a device and an hour: unmarked first, then those not below the last of an earlier hour, then the
/// lower, then by id.
fn in_order(rows: &[Row], (device, hour): (u8, i64), stood: Option<i64>) -> Vec<usize> {
    let is_here = |place: &usize| rows[*place].0 == hour && rows[*place].1 == device;
    let mut here: Vec<usize> = (0..rows.len()).filter(is_here).collect();
    here.sort_by_key(|place| {
        let (_, _, shown, marked) = rows[*place];
        (marked, !marked && stood.is_some_and(|stood| shown < stood), shown, name(*place))
    });
    here
}

fn told(rows: &[Row], (from, to): (i64, i64), end: Option<i64>, back: bool) -> i64 {
    let added = judged(rows, end, back);
    let inside = |place: &usize| (from..to).contains(&rows[*place].0);
    (0..rows.len()).filter(inside).filter_map(|place| added[place]).sum()
}

fn hours(from: i64, to: i64) -> Period {
    let start = at("2026-01-01").as_micros();
    let instant = |hour: i64| Instant::from_micros(start + hour * 3_600_000_000);
    Period::new(instant(from), instant(to)).unwrap()
}

#[test]
fn registers_add_what_a_naive_reading_tells_in_any_order_and_any_cut() {
    let reached = Reached::default();
    law(
        500,
        (rows(), any::<bool>(), any::<bool>(), (-50_i64..150, 1_i64..50), any::<u64>()),
        |(rows, rolls, back, (cut, more), seed)| {
            let rows: Vec<Row> = rows.into_iter().take(12).collect();
            let end = rolls.then_some(100);
            let counter = register(rolls.then_some("100"));
            let list = readings(&rows);
            let mut shuffled = list.clone();
            shuffled.sort_by_key(|event| *blake3::hash(format!("{seed}{}", event.id).as_bytes()).as_bytes());
            let (meters, zone) = ([(counter.key.clone(), counter.clone())].into(), Zone::utc());
            let mut begins = Beginnings::default();
            if back {
                begins.add("c", hours(BACK, BACK + 1).start());
            }
            let (period, price) = (hours(cut, cut + more), unit_price());
            let scope = Scope { period, full: period, zone: &zone };
            let seen = Seen { begins: &begins, ..Seen::whole(&scope) };
            let found = measure_seen(&price, &meters, seen, &list).unwrap();
            assert_eq!(found, measure_seen(&price, &meters, seen, &shuffled).unwrap());
            let quantity = found.measurements[0].quantity;
            let expected = Decimal::from_i64(told(&rows, (cut, cut + more), end, back));
            assert_eq!(quantity, money::Ratio::whole(expected), "{rows:?}");
            let sum_of = |from, to| {
                let scope = Scope { period: hours(from, to), full: hours(from, to), zone: &zone };
                total(&counter, Seen { begins: &begins, ..Seen::whole(&scope) }, &shuffled).unwrap()
            };
            assert_eq!(sum_of(cut, cut + more), quantity, "a feature counts as a price does");
            let parts = sum_of(-100, cut).checked_add(quantity).unwrap();
            let parts = parts.checked_add(sum_of(cut + more, 300)).unwrap();
            assert_eq!(parts, sum_of(-100, 300), "periods side by side lose nothing");
            reached.count("something used", !quantity.is_zero());
            reached.count("set aside", !found.set_aside.is_empty());
            let added = judged(&rows, end, back);
            let falls = (0..rows.len()).any(|place| added[place].is_some_and(|added| added > rows[place].2));
            reached.count("rolled over", rolls && falls);
            reached.count("moved", list != shuffled);
            let meets = |(place, row): (usize, &Row)| {
                let here = in_order(&rows, (row.1, row.0), None);
                here.first().is_some_and(|first| name(*first) > name(place))
            };
            reached.count("readings of one instant, out of order", rows.iter().enumerate().any(meets));
            reached.count(
                "came back",
                back && told(&rows, (-100, 300), end, false) != told(&rows, (-100, 300), end, true),
            );
        },
    );
    reached.all();
}

#[test]
fn readings_of_one_instant_follow_each_other_by_value_the_old_device_first() {
    let noon = "2026-01-10T12:00:00Z";
    let mut list = events(&[("2025-12-31", "1000"), (noon, "1000.2"), (noon, "1000.1")]);
    for (event, id) in list.iter_mut().zip(["start", "a", "b"]) {
        event.id = id.into();
    }
    assert_eq!(quantity(&register(None), &list), "0.2", "no reset between two messages of one instant");
    // The new device shows less than the old one's last reading of that instant.
    let mut exchange = event("0", "2026-01-10", &[("v", number("5")), ("exchanged", Scalar::Bool(true))]);
    exchange.time = list[1].time;
    list.insert(1, exchange);
    let mut last = event("z", "2026-01-20", &[("v", number("7"))]);
    last.subject = list[0].subject.clone();
    list.push(last);
    assert_eq!(quantity(&register(None), &list), "2.2", "0.2 of the old device, 2 of the new one");
}

#[test]
fn a_fall_comes_after_what_goes_on_at_its_instant() {
    let noon = "2026-01-10T12:00:00Z";
    let over = events(&[("2025-12-31", "99990"), (noon, "5"), (noon, "99995")]);
    assert_eq!(quantity(&register(Some("100000")), &over), "15", "5 to the top is 10, and 5 before");
    let reset = events(&[("2025-12-31", "1000"), (noon, "5"), (noon, "1002")]);
    assert_eq!(quantity(&register(None), &reset), "7", "2 before the reset and 5 after it");
}

#[test]
fn what_is_set_aside_is_told_in_order_of_time_source_and_id() {
    let noon = "2026-01-10T12:00:00Z";
    let mut list =
        events(&[("2026-01-02", "-1"), ("2026-01-03", "0"), (noon, "-2"), (noon, "-3"), (noon, "0")]);
    for (event, id) in list.iter_mut().zip(["d", "c", "b", "e", "a"]) {
        event.id = id.into();
        if event.data["v"] == number("0") {
            event.data.insert("v".into(), Scalar::Text("x".into()));
        }
    }
    let aside = measured(&unit_price(), &register(None), january(), &list).set_aside;
    let ids: Vec<&str> = aside.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["d", "c", "a", "b", "e"]);
}

#[test]
fn a_subject_that_comes_back_begins_where_it_then_stands() {
    let list =
        events(&[("2026-01-02", "100"), ("2026-01-04", "110"), ("2026-01-20", "190"), ("2026-01-21", "195")]);
    let (counter, zone) = (register(None), Zone::utc());
    let meters = [(counter.key.clone(), counter.clone())].into();
    let scope = Scope { period: january(), full: january(), zone: &zone };
    let of = |begins: &Beginnings| {
        let seen = Seen { begins, ..Seen::whole(&scope) };
        let found = measure_seen(&unit_price(), &meters, seen, &list).unwrap().measurements;
        assert_eq!(total(&counter, seen, &list).unwrap(), found[0].quantity);
        found[0].quantity.to_string()
    };
    assert_eq!(of(&Beginnings::default()), "95");
    let back = |subject: &str, instants: &[&str]| {
        let mut begins = Beginnings::default();
        instants.iter().for_each(|instant| begins.add(subject, at(instant)));
        begins
    };
    let mine = &*list[0].subject;
    assert_eq!(of(&back(mine, &["2026-01-19", "2026-01-08"])), "15", "10 before and 5 after");
    assert_eq!(of(&back(mine, &["2026-01-20"])), "15", "from the instant of the reading on");
    assert_eq!(of(&back("other", &["2026-01-19"])), "95");
}

#[test]
fn the_hash_holds_the_reading_from_which_the_first_is_measured() {
    let counter = register(None);
    let hash = |first: (&str, &str)| {
        let list = events(&[first, ("2026-01-10", "110"), ("2026-01-20", "120")]);
        measured(&unit_price(), &counter, january(), &list).measurements[0].events_hash
    };
    let known = hash(("2025-12-20", "100"));
    assert_eq!(hash(("2025-12-20", "100")), known);
    assert_ne!(hash(("2025-12-20", "90")), known, "another value is another bill");
    assert_ne!(hash(("2025-12-21", "100")), known);
    // One that nothing is measured from is not in it.
    let with =
        events(&[("2025-12-10", "50"), ("2025-12-20", "100"), ("2026-01-10", "110"), ("2026-01-20", "120")]);
    let one =
        |list: &[UsageEvent]| measured(&unit_price(), &counter, january(), list).measurements[0].events_hash;
    let mut other = with.clone();
    other[0].data.insert("v".into(), number("60"));
    assert_eq!(one(&with), one(&other));
}
