//! The written forms: instants, civil dates and times, cadences, periods; and what is refused.

use calendar::{
    AsOf, Cadence, CadenceRefused, CivilDate, CivilDateTime, CivilRefused, Instant, InstantRefused, Period,
    PeriodRefused, Unit,
};

use crate::{at, day, wall};

#[test]
fn instants_are_read_and_written_in_utc() {
    let cases = [
        ("2026-01-31T00:00:00Z", "2026-01-31T00:00:00Z"),
        ("2026-01-31T10:00:00+01:00", "2026-01-31T09:00:00Z"),
        ("2026-01-31T00:00:00-05:30", "2026-01-31T05:30:00Z"),
        ("2026-01-31t00:00:00z", "2026-01-31T00:00:00Z"),
        ("2026-01-31T00:00:00.5Z", "2026-01-31T00:00:00.500Z"),
        ("2026-01-31T00:00:00.000001Z", "2026-01-31T00:00:00.000001Z"),
        ("2026-01-31T00:00:00.123450Z", "2026-01-31T00:00:00.123450Z"),
        ("2026-01-31T00:00:00.123000000Z", "2026-01-31T00:00:00.123Z"),
        ("2026-01-31T00:00:00.000Z", "2026-01-31T00:00:00Z"),
        ("1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z"),
        ("1900-01-01T00:00:00Z", "1900-01-01T00:00:00Z"),
        ("2999-12-31T23:59:59.999999Z", "2999-12-31T23:59:59.999999Z"),
    ];
    for (text, expected) in cases {
        let instant = at(text);
        assert_eq!(instant.to_string(), expected);
        assert_eq!(at(&instant.to_string()), instant);
    }
    assert_eq!(at("1970-01-01T00:00:01Z").as_micros(), 1_000_000);
    assert_eq!(at("1969-12-31T23:59:59.9995Z").millis(), -1);
    assert_eq!(AsOf(at("2026-01-31T00:00:00Z")).to_string(), "2026-01-31T00:00:00Z");
    assert_eq!(Instant::from_micros(i64::MAX).checked_add_micros(1), None);
}

#[test]
fn what_is_no_instant_is_refused_by_name() {
    let form = [
        "",
        "2026-01-31",
        "2026-01-31T00:00:00",
        "2026-01-31 00:00:00Z",
        "2026-01-31T00:00Z",
        "2026-01-31T00:00:00.Z",
        "2026-01-31T00:00:00Z ",
        " 2026-01-31T00:00:00Z",
        "2026-1-31T00:00:00Z",
        "+2026-01-31T00:00:00Z",
        "2026-01-31T00:00:00+0100",
        "2026-01-31T00:00:00+24:00",
        "2026-01-31T00:00:00+01:60",
        "2026-01-31T00:00:00Z[UTC]",
        "20260131T000000Z",
        "２026-01-31T00:00:00Z",
        "NaN",
    ];
    for text in form {
        assert_eq!(Instant::parse(text), Err(InstantRefused::Form { text: text.to_owned() }));
    }
    for text in
        ["2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z"]
    {
        let refused = Instant::parse(text).unwrap_err();
        assert!(
            matches!(refused, InstantRefused::Civil { source: CivilRefused::Day { .. }, .. }),
            "{refused:?}"
        );
    }
    for text in ["2026-01-31T24:00:00Z", "2026-01-31T00:60:00Z", "2026-01-31T23:59:60Z"] {
        let refused = Instant::parse(text).unwrap_err();
        assert!(
            matches!(refused, InstantRefused::Civil { source: CivilRefused::Time { .. }, .. }),
            "{refused:?}"
        );
    }
    let text = "2026-01-31T00:00:00.1234567Z".to_owned();
    assert_eq!(Instant::parse(&text), Err(InstantRefused::TooFine { text }));
    for text in ["1899-12-31T23:59:59Z", "3000-01-01T00:00:00Z", "9999-01-01T00:00:00Z"] {
        let refused = Instant::parse(text).unwrap_err();
        assert!(
            matches!(refused, InstantRefused::Civil { source: CivilRefused::Year { .. }, .. }),
            "{refused:?}"
        );
    }
    for text in ["1900-01-01T00:00:00+01:00", "2999-12-31T23:30:00-01:00"] {
        let text = text.to_owned();
        assert_eq!(Instant::parse(&text), Err(InstantRefused::OutOfRange { text }));
    }
}

#[test]
fn civil_dates_and_times_are_read_and_written() {
    for (text, expected) in [
        ("2024-01-31", "2024-01-31T00:00:00"),
        ("2024-01-31T09:30", "2024-01-31T09:30:00"),
        ("2024-01-31T23:59:59.25", "2024-01-31T23:59:59.250"),
    ] {
        assert_eq!(wall(text).to_string(), expected);
        assert_eq!(wall(expected), wall(text));
    }
    let time = wall("2024-01-31T09:30:15.000250");
    assert_eq!((time.hour(), time.minute(), time.second(), time.microsecond()), (9, 30, 15, 250));
    assert_eq!(day("2024-02-29").to_string(), "2024-02-29");
    for text in
        ["2024-1-31", "2024-01-31T", "2024-01-31T9:30", "2024-01-31T09:30Z", "2024-01-31T09:30:00.", ""]
    {
        assert_eq!(CivilDateTime::parse(text), Err(CivilRefused::Form { text: text.to_owned() }));
    }
    assert_eq!(
        CivilDate::parse("2024-01-31T00:00"),
        Err(CivilRefused::Form { text: "2024-01-31T00:00".to_owned() })
    );
    assert_eq!(CivilDate::new(2023, 2, 29), Err(CivilRefused::Day { year: 2023, month: 2, day: 29 }));
    assert_eq!(CivilDate::new(3000, 1, 1), Err(CivilRefused::Year { year: 3000 }));
    assert_eq!(
        CivilDateTime::new(day("2024-01-31"), 24, 0, 0),
        Err(CivilRefused::Time { hour: 24, minute: 0, second: 0 })
    );
}

#[test]
fn civil_days_agree_with_a_walk_over_eleven_centuries() {
    let mut walked = jiff::civil::date(1900, 1, 1);
    let mut date = day("1900-01-01");
    let mut count = 0_i64;
    loop {
        let (year, month, day_of_month) = (date.year(), date.month(), date.day());
        assert_eq!(i32::from(walked.year()), year);
        assert_eq!((walked.month().unsigned_abs(), walked.day().unsigned_abs()), (month, day_of_month));
        assert_eq!(walked.weekday().to_monday_one_offset().unsigned_abs(), date.weekday());
        assert_eq!(date.days_from_epoch(), count - 25_567);
        if year == 2999 && month == 12 && day_of_month == 31 {
            break;
        }
        (walked, date, count) = (walked.tomorrow().unwrap(), date.plus_days(1), count + 1);
    }
    assert_eq!(count, 401_766);
}

#[test]
fn cadences_are_read_in_words_and_as_durations() {
    let cases = [
        ("day", 1, Unit::Day, "day"),
        ("week", 1, Unit::Week, "week"),
        ("month", 1, Unit::Month, "month"),
        ("quarter", 3, Unit::Month, "quarter"),
        ("2 quarters", 6, Unit::Month, "6 months"),
        ("year", 1, Unit::Year, "year"),
        ("2 weeks", 2, Unit::Week, "2 weeks"),
        ("1 month", 1, Unit::Month, "month"),
        ("3 months", 3, Unit::Month, "quarter"),
        ("12 months", 12, Unit::Month, "12 months"),
        ("P1M", 1, Unit::Month, "month"),
        ("P2W", 2, Unit::Week, "2 weeks"),
        ("P1Y", 1, Unit::Year, "year"),
        ("P10D", 10, Unit::Day, "10 days"),
        ("P1000D", 1_000, Unit::Day, "1000 days"),
    ];
    for (text, every, unit, written) in cases {
        let cadence = Cadence::parse(text).unwrap();
        assert_eq!((cadence.every(), cadence.unit()), (every, unit), "{text}");
        assert_eq!(cadence.to_string(), written);
        assert_eq!(Cadence::parse(written), Ok(cadence));
    }
    for text in [
        "", "months", "P", "PM", "P1", "P1M2D", "PT1H", "-1 month", "+1 month", "01 month", "1  month",
        "Month",
    ] {
        assert_eq!(Cadence::parse(text), Err(CadenceRefused::Form { text: text.to_owned() }));
    }
    for (text, every, unit) in [
        ("0 days", 0, Unit::Day),
        ("P1001Y", 1_001, Unit::Year),
        ("5000000000 weeks", 5_000_000_000, Unit::Week),
    ] {
        assert_eq!(Cadence::parse(text), Err(CadenceRefused::Every { every, unit }));
    }
    assert!(Cadence::new(0, Unit::Month).is_err() && Cadence::new(1_001, Unit::Day).is_err());
}

#[test]
fn cadences_compare_by_how_often_a_year_they_come() {
    let cases = [
        ("day", (365, 1)),
        ("7 days", (365, 7)),
        ("week", (365, 7)),
        ("month", (12, 1)),
        ("quarter", (4, 1)),
        ("12 months", (1, 1)),
        ("18 months", (2, 3)),
        ("2 years", (1, 2)),
    ];
    for (text, ratio) in cases {
        assert_eq!(Cadence::parse(text).unwrap().per_year(), ratio, "{text}");
    }
}

#[test]
fn periods_are_half_open_and_never_empty() {
    let (first, second, third) =
        (at("2024-01-01T00:00:00Z"), at("2024-02-01T00:00:00Z"), at("2024-03-01T00:00:00Z"));
    let january = Period::new(first, second).unwrap();
    let february = Period::new(second, third).unwrap();
    assert!(january.contains(first) && !january.contains(second) && february.contains(second));
    assert_eq!(january.intersect(february), None);
    let both = Period::new(first, third).unwrap();
    assert_eq!(both.intersect(february), Some(february));
    assert!(both.covers(january) && !january.covers(both));
    assert_eq!(january.length_micros(), 31 * 86_400_000_000);
    assert_eq!(january.to_string(), "[2024-01-01T00:00:00Z, 2024-02-01T00:00:00Z)");
    assert_eq!(Period::new(first, first), Err(PeriodRefused::Empty { start: first, end: first }));
    assert_eq!(Period::new(second, first), Err(PeriodRefused::Empty { start: second, end: first }));
    let (start, end) = (Instant::from_micros(i64::MIN), Instant::from_micros(i64::MAX));
    assert_eq!(Period::new(start, end), Err(PeriodRefused::TooLong { start, end }));
}
