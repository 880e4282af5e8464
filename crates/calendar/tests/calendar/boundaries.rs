//! Boundaries: month ends, leap days, alignment, negative numbers, the ends of the calendar.

use calendar::{Alignment, AlignmentRefused, Cadence, Grid, Instant, Unit, Zone};

use crate::{at, day, grid, period, wall, zone};

/// The UTC dates of boundaries `from`, `from + 1`, …
fn dates(grid: &Grid, from: i64, count: i64) -> Vec<String> {
    (from..from + count).map(|k| Zone::utc().civil(grid.boundary(k)).date().to_string()).collect()
}

#[test]
fn a_short_month_never_shortens_the_next() {
    let cases: [(&str, &str, i64, &[&str]); 8] = [
        ("2024-01-31", "month", 0, &["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"]),
        ("2023-01-31", "month", 0, &["2023-01-31", "2023-02-28", "2023-03-31", "2023-04-30"]),
        ("2024-01-30", "month", 0, &["2024-01-30", "2024-02-29", "2024-03-30"]),
        ("2024-03-31", "month", -4, &["2023-11-30", "2023-12-31", "2024-01-31", "2024-02-29", "2024-03-31"]),
        ("2024-02-29", "year", -2, &["2022-02-28", "2023-02-28", "2024-02-29", "2025-02-28", "2026-02-28"]),
        ("2024-02-29", "4 years", -1, &["2020-02-29", "2024-02-29", "2028-02-29"]),
        ("2023-11-30", "quarter", 0, &["2023-11-30", "2024-02-29", "2024-05-30", "2024-08-30"]),
        ("2024-02-28", "2 days", 0, &["2024-02-28", "2024-03-01", "2024-03-03"]),
    ];
    for (anchor, cadence, from, expected) in cases {
        let count = i64::try_from(expected.len()).unwrap();
        assert_eq!(dates(&grid(anchor, cadence, "UTC"), from, count), expected, "{anchor} every {cadence}");
    }
}

#[test]
fn a_century_year_is_no_leap_year_unless_400_divides_it() {
    assert_eq!(
        dates(&grid("2096-02-29", "4 years", "UTC"), 0, 3),
        ["2096-02-29", "2100-02-28", "2104-02-29"]
    );
    assert_eq!(dates(&grid("2000-02-29", "100 years", "UTC"), 0, 2), ["2000-02-29", "2100-02-28"]);
    assert_eq!(day("2400-02-10").last_of_month(), day("2400-02-29"));
}

#[test]
fn the_whole_anchor_is_kept_with_its_time_of_day() {
    let grid = grid("2024-01-31T09:30:15.25", "month", "Asia/Kolkata");
    assert_eq!(grid.boundary(1), at("2024-02-29T04:00:15.25Z"));
    assert_eq!(grid.period_at(at("2024-02-29T04:00:15.249999Z")).start(), at("2024-01-31T04:00:15.25Z"));
    assert_eq!(grid.period_at(at("2024-02-29T04:00:15.25Z")).start(), at("2024-02-29T04:00:15.25Z"));
}

#[test]
fn an_instant_on_a_boundary_belongs_to_the_period_it_begins() {
    let grid = grid("2024-01-31", "month", "UTC");
    for (instant, k) in [
        ("2024-01-30T23:59:59.999999Z", -1),
        ("2024-01-31T00:00:00Z", 0),
        ("2024-02-28T23:59:59.999999Z", 0),
        ("2024-02-29T00:00:00Z", 1),
        ("2024-03-30T12:00:00Z", 1),
        ("2024-03-31T00:00:00Z", 2),
    ] {
        assert_eq!(grid.index_at(at(instant)), k, "{instant}");
        assert!(grid.period(k).contains(at(instant)), "{instant}");
    }
}

#[test]
fn alignment_finds_the_anchor() {
    let start = at("2024-05-22T22:30:00Z"); // Thursday 23 May, 00:30 in Berlin
    let cases = [
        ("day", "2024-05-23"),
        ("week", "2024-05-20"),
        ("month", "2024-05-01"),
        ("2 months", "2024-05-01"),
        ("quarter", "2024-04-01"),
        ("4 months", "2024-05-01"),
        ("6 months", "2024-01-01"),
        ("12 months", "2024-01-01"),
        ("year", "2024-01-01"),
    ];
    for (cadence, anchor) in cases {
        let cadence = Cadence::parse(cadence).unwrap();
        let grid = Grid::aligned(Alignment::Calendar, start, cadence, zone("Europe/Berlin")).unwrap();
        assert_eq!(grid.anchor(), wall(anchor), "{cadence}");
        assert_eq!(grid.index_at(start), 0, "{cadence}");
    }
    let month = Cadence::new(1, Unit::Month).unwrap();
    let anniversary = Grid::aligned(Alignment::Anniversary, start, month, zone("Europe/Berlin")).unwrap();
    assert_eq!(anniversary.anchor(), wall("2024-05-23T00:30"));
    let explicit = Alignment::Explicit(wall("2020-01-31T06:00"));
    let explicit = Grid::aligned(explicit, start, month, zone("Europe/Berlin")).unwrap();
    assert_eq!(explicit.boundary(0), at("2020-01-31T05:00:00Z"));
    assert_eq!(explicit.period_at(start).end(), at("2024-05-31T04:00:00Z"));
}

#[test]
fn a_cadence_that_the_calendar_lacks_is_refused_by_name() {
    let start = at("2024-05-23T00:30:00Z");
    for text in ["2 days", "2 weeks", "5 months", "7 months", "8 months", "24 months", "2 years"] {
        let cadence = Cadence::parse(text).unwrap();
        let refused = Grid::aligned(Alignment::Calendar, start, cadence, Zone::utc()).unwrap_err();
        assert_eq!(refused, AlignmentRefused::NotInCalendar { cadence });
        assert!(refused.to_string().contains(text), "{refused}");
        assert!(Grid::aligned(Alignment::Anniversary, start, cadence, Zone::utc()).is_ok());
    }
    let long_ago = Instant::from_micros(i64::MIN);
    let month = Cadence::new(1, Unit::Month).unwrap();
    let refused = Grid::aligned(Alignment::Anniversary, long_ago, month, Zone::utc()).unwrap_err();
    assert_eq!(refused, AlignmentRefused::StartOutOfRange { start: long_ago });
}

#[test]
fn boundaries_of_a_window_include_its_start_and_not_its_end() {
    let grid = grid("2024-01-31", "month", "UTC");
    let starts = grid.boundaries_in(period("2024-01-31", "2024-04-30"));
    assert_eq!(starts, [0, 1, 2].map(|k| grid.boundary(k)));
    assert_eq!(grid.boundaries_in(period("2024-02-01", "2024-02-29")), []);
    let periods = grid.periods_in(period("2024-02-10", "2024-03-31"));
    assert_eq!(periods, [grid.period(0), grid.period(1)]);
}

#[test]
fn far_numbers_stay_at_the_end_and_nothing_panics() {
    let yearly = grid("2024-02-29", "100 years", "Europe/Berlin");
    let daily = grid("2024-02-29T02:30", "1000 days", "America/New_York");
    for grid in [&yearly, &daily] {
        for k in [i64::MIN, i64::MIN + 1, -1_000_000_000, 1_000_000_000, i64::MAX - 3, i64::MAX] {
            let period = grid.period(k);
            assert!(period.start() < period.end());
        }
        for instant in [i64::MIN, i64::MIN + 1, i64::MAX - 1, i64::MAX].map(Instant::from_micros) {
            let k = grid.index_at(instant);
            assert!(grid.period(k).length_micros() > 0);
            assert_eq!(grid.zone().local(instant), grid.zone().cursor().local(instant));
        }
    }
    let last = yearly.period_at(Instant::MAX);
    assert!(last.contains(Instant::MAX));
    let all = calendar::Period::new(Instant::MIN, Instant::MAX).unwrap();
    assert_eq!(yearly.boundaries_in(all).len(), 11, "1924 to 2924");
    let everything =
        calendar::Period::new(Instant::from_micros(-1), Instant::from_micros(i64::MAX - 1)).unwrap();
    assert_eq!(grid("2024-01-01", "100 years", "UTC").boundaries_in(everything).len(), 10);
}
