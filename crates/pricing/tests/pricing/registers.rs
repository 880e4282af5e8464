//! Registers: what cumulative readings add, told by a bookkeeper and held against a slow reading of the rules.

use std::sync::Arc;

use calendar::{Instant, Period, Zone};
use money::Decimal;
use pricing::{
    Aggregation, Dimension, Meter, Price, RateWindow, Register, Scalar, Scope, UsageEvent, measure_without,
    total,
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
    let found = measure_without(&unit_price(), &meters, (&scope, &pause), &list).unwrap().measurements;
    assert_eq!((found[0].quantity.to_string().as_str(), found[0].event_count), ("5", 2));
    let sum = [(counter.key.clone(), meter(Aggregation::Sum))].into();
    let found = measure_without(&unit_price(), &sum, (&scope, &pause), &list).unwrap().measurements;
    assert_eq!(found[0].quantity.to_string(), "260", "a sum leaves the pause out");
}

/// One reading as it is generated: hour, device, digits, whether it is marked.
type Row = (i64, u8, i64, bool);

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
        let mut event = event(&format!("e{place:02}"), "2026-01-01", &[("v", number(&shown.to_string()))]);
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

/// Whether a reading is one of its register, and what it adds, from the rules as they are written: the reading
/// before it is looked for anew each time.
fn judged(rows: &[Row], place: usize, end: Option<i64>) -> Option<i64> {
    let (hour, device, shown, marked) = rows[place];
    if shown < 0 || end.is_some_and(|end| shown >= end) {
        return None;
    }
    let earlier = |other: &usize| {
        let (at, of, ..) = rows[*other];
        of == device && (at, *other) < (hour, place) && judged(rows, *other, end).is_some()
    };
    let before = (0..rows.len()).filter(earlier).max_by_key(|other| (rows[*other].0, *other));
    match (before.map(|before| rows[before].2), end) {
        (None, _) => Some(0),
        (Some(_), _) if marked => Some(0),
        (Some(before), _) if before <= shown => Some(shown - before),
        (Some(_), None) => Some(shown),
        (Some(before), Some(end)) => Some(end - before + shown).filter(|way| way * 2 < end),
    }
}

fn told(rows: &[Row], (from, to): (i64, i64), end: Option<i64>) -> i64 {
    let inside = |place: &usize| (from..to).contains(&rows[*place].0);
    (0..rows.len()).filter(inside).filter_map(|place| judged(rows, place, end)).sum()
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
        (rows(), any::<bool>(), -50_i64..150, 1_i64..50, any::<u64>()),
        |(rows, rolls, cut, more, seed)| {
            let rows: Vec<Row> = rows.into_iter().take(12).collect();
            let end = rolls.then_some(100);
            let counter = register(rolls.then_some("100"));
            let list = readings(&rows);
            let mut shuffled = list.clone();
            shuffled.sort_by_key(|event| *blake3::hash(format!("{seed}{}", event.id).as_bytes()).as_bytes());
            let found = measured(&unit_price(), &counter, hours(cut, cut + more), &list);
            assert_eq!(found, measured(&unit_price(), &counter, hours(cut, cut + more), &shuffled));
            let quantity = found.measurements[0].quantity;
            let expected = Decimal::from_i64(told(&rows, (cut, cut + more), end));
            assert_eq!(quantity, money::Ratio::whole(expected), "{rows:?}");
            let zone = Zone::utc();
            let sum_of = |from, to| {
                let scope = Scope { period: hours(from, to), full: hours(from, to), zone: &zone };
                total(&counter, &scope, &shuffled).unwrap()
            };
            assert_eq!(sum_of(cut, cut + more), quantity, "a feature counts as a price does");
            let parts = sum_of(-100, cut).checked_add(quantity).unwrap();
            let parts = parts.checked_add(sum_of(cut + more, 300)).unwrap();
            assert_eq!(parts, sum_of(-100, 300), "periods side by side lose nothing");
            reached.count("something used", !quantity.is_zero());
            reached.count("set aside", !found.set_aside.is_empty());
            let falls = (0..rows.len())
                .any(|place| judged(&rows, place, end).is_some_and(|added| added > rows[place].2));
            reached.count("rolled over", rolls && falls);
            reached.count("moved", list != shuffled);
        },
    );
    reached.all();
}
