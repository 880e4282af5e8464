//! Shares: the four ways to count, caps and ends, cuts, refusals.

use calendar::{Period, Share, ShareBy, ShareRefused, Zone, civil_days, share_of, share_up_to};

use crate::{at, grid, period, zone};

fn share(text: &str) -> Share {
    let (numerator, denominator) = text.split_once('/').unwrap();
    Share::new(numerator.parse().unwrap(), denominator.parse().unwrap()).unwrap()
}

#[test]
fn each_way_counts_its_own_days() {
    let cases = [
        // by, full start, full end, at, share
        ("seconds", "2024-01-01", "2024-01-31", "2024-01-11T00:00:00Z", "10/30"),
        ("seconds", "2024-01-01", "2024-02-01", "2024-01-01T00:00:00.000001Z", "1/2678400000000"),
        ("days", "2024-01-01", "2024-02-01", "2024-01-11T23:59:59Z", "10/31"),
        ("days", "2024-02-01", "2024-03-01", "2024-02-15T00:00:00Z", "14/29"),
        ("days", "2024-01-10T18:00:00Z", "2024-02-10T18:00:00Z", "2024-01-11T06:00:00Z", "1/31"),
        ("days", "2024-01-10T18:00:00Z", "2024-02-10T18:00:00Z", "2024-02-10T06:00:00Z", "1/1"),
        ("actual/30", "2024-01-01", "2024-02-01", "2024-01-11T00:00:00Z", "10/30"),
        ("actual/30", "2024-01-01", "2024-02-01", "2024-01-31T00:00:00Z", "1/1"),
        ("actual/30", "2023-02-01", "2023-03-01", "2023-02-28T00:00:00Z", "27/30"),
        ("actual/30", "2024-01-31", "2024-02-29", "2024-02-28T00:00:00Z", "28/30"),
        ("actual/30", "2024-01-01", "2025-01-01", "2024-07-01T00:00:00Z", "182/360"),
        ("30/360", "2024-01-01", "2024-02-01", "2024-01-31T00:00:00Z", "29/30"),
        ("30/360", "2024-01-01", "2024-02-01", "2024-01-30T00:00:00Z", "29/30"),
        ("30/360", "2023-02-01", "2023-03-01", "2023-02-28T00:00:00Z", "27/30"),
        ("30/360", "2024-02-29", "2024-03-31", "2024-03-30T00:00:00Z", "1/1"),
        ("30/360", "2024-01-01", "2025-01-01", "2024-07-01T00:00:00Z", "1/2"),
        ("30/360", "2024-01-15", "2024-04-15", "2024-03-01T00:00:00Z", "46/90"),
        // Periods that are no whole months are counted by their own days.
        ("actual/30", "2024-02-26", "2024-03-04", "2024-03-01T00:00:00Z", "4/7"),
        ("30/360", "2024-02-26", "2024-03-04", "2024-03-01T00:00:00Z", "5/8"),
    ];
    for (by, start, end, instant, expected) in cases {
        let by = ShareBy::parse(by).unwrap();
        let found = share_up_to(by, period(start, end), at(instant), &Zone::utc());
        assert_eq!(found, share(expected), "{by} of {start} to {end} up to {instant}");
    }
}

#[test]
fn a_share_is_nothing_up_to_the_start_and_the_whole_from_the_end_on() {
    let fulls = [
        period("2024-01-01", "2024-02-01"),
        period("2023-02-01", "2023-03-01"),
        period("2024-01-31", "2024-02-29"),
        period("2024-01-05T08:00:00Z", "2024-01-05T09:00:00Z"),
        period("2024-01-30T08:00:00Z", "2024-01-31T08:00:00Z"),
    ];
    for full in fulls {
        for by in ShareBy::ALL {
            let up_to = |micros: i64, from: calendar::Instant| {
                share_up_to(by, full, from.checked_add_micros(micros).unwrap(), &Zone::utc())
            };
            assert_eq!(up_to(-1, full.start()), Share::ZERO, "{by} {full}");
            assert_eq!(up_to(0, full.start()), Share::ZERO, "{by} {full}");
            assert_eq!(up_to(0, full.end()), Share::ONE, "{by} {full}");
            assert_eq!(up_to(1, full.end()), Share::ONE, "{by} {full}");
            assert_eq!(share_of(by, full, full, &Zone::utc()), Share::ONE, "{by} {full}");
        }
    }
}

#[test]
fn a_period_within_one_day_has_no_days_until_it_is_over() {
    let full = period("2024-01-05T08:00:00Z", "2024-01-05T20:00:00Z");
    assert_eq!(civil_days(full, &Zone::utc()), 0);
    assert_eq!(share_up_to(ShareBy::Days, full, at("2024-01-05T19:00:00Z"), &Zone::utc()), Share::ZERO);
    assert_eq!(share_up_to(ShareBy::Seconds, full, at("2024-01-05T14:00:00Z"), &Zone::utc()), share("1/2"));
}

#[test]
fn the_day_of_a_change_belongs_to_the_new() {
    let berlin = zone("Europe/Berlin");
    let full = grid("2024-03-01", "month", "Europe/Berlin").period(0);
    let change = at("2024-03-15T17:45:00Z");
    let old = Period::new(full.start(), change).unwrap();
    let new = Period::new(change, full.end()).unwrap();
    assert_eq!((civil_days(old, &berlin), civil_days(new, &berlin)), (14, 17));
    assert_eq!(share_of(ShareBy::Days, full, old, &berlin), share("14/31"));
    assert_eq!(share_of(ShareBy::Days, full, new, &berlin), share("17/31"));
}

#[test]
fn days_count_whatever_their_hours_and_seconds_count_the_hours() {
    let berlin = zone("Europe/Berlin");
    let full = grid("2024-03-01", "month", "Europe/Berlin").period(0);
    let until = at("2024-03-31T22:00:00Z"); // 1 April, 00:00 summer time
    assert_eq!(full.end(), until);
    let last_day = Period::new(at("2024-03-30T23:00:00Z"), until).unwrap();
    assert_eq!(share_of(ShareBy::Days, full, last_day, &berlin), share("1/31"));
    assert_eq!(share_of(ShareBy::Seconds, full, last_day, &berlin), share("23/743"));
}

#[test]
fn a_skipped_date_is_a_date_all_the_same() {
    let december = grid("2011-12-01", "month", "Pacific/Apia").period(0);
    assert_eq!(civil_days(december, &zone("Pacific/Apia")), 31);
    assert_eq!(december.length_micros(), 30 * 86_400_000_000);
}

#[test]
fn what_lies_outside_the_full_period_counts_nothing() {
    let full = period("2024-01-01", "2024-02-01");
    for by in ShareBy::ALL {
        let around = share_of(by, full, period("2023-12-01", "2024-03-01"), &Zone::utc());
        assert_eq!(around, Share::ONE, "{by}");
        let after = share_of(by, full, period("2024-02-01", "2024-03-01"), &Zone::utc());
        assert_eq!(after, Share::ZERO, "{by}");
    }
}

#[test]
fn shares_are_reduced_compared_and_bounded() {
    assert_eq!(Share::new(10, 30).unwrap().to_string(), "1/3");
    assert_eq!(Share::new(0, 7).unwrap(), Share::ZERO);
    assert_eq!(Share::new(7, 7).unwrap(), Share::ONE);
    assert!(share("1/3") < share("34/100") && share("1/3") > share("33/100"));
    assert_eq!(share("1/3").plus(share("1/6")), Ok(share("1/2")));
    assert_eq!(share("1/2").minus(share("1/6")), Ok(share("1/3")));
    assert!(Share::ZERO.is_zero() && Share::ONE.is_one() && !share("1/2").is_one());
    let (numerator, denominator) = (1, 0);
    assert_eq!(Share::new(1, 0), Err(ShareRefused::Denominator { numerator, denominator }));
    assert_eq!(Share::new(4, 3), Err(ShareRefused::OutOfRange { numerator: 4, denominator: 3 }));
    assert_eq!(Share::new(-1, 3), Err(ShareRefused::OutOfRange { numerator: -1, denominator: 3 }));
    assert!(matches!(share("2/3").plus(share("1/2")), Err(ShareRefused::OutOfRange { .. })));
    assert!(matches!(share("1/3").minus(share("1/2")), Err(ShareRefused::OutOfRange { .. })));
    let finest = i128::from(i64::MAX);
    assert_eq!(Share::new(1, finest + 1), Err(ShareRefused::TooFine { denominator: finest + 1 }));
    let (fine, finer) = (Share::new(1, finest - 1).unwrap(), Share::new(1, finest).unwrap());
    assert!(finer < fine);
    assert!(matches!(fine.plus(finer), Err(ShareRefused::TooFine { .. })));
}

#[test]
fn a_way_to_count_is_read_by_its_code() {
    for by in ShareBy::ALL {
        assert_eq!(ShareBy::parse(by.code()), Ok(by));
    }
    let refused = ShareBy::parse("actual/360").unwrap_err();
    assert!(refused.to_string().contains("`actual/360`") && refused.to_string().contains("30/360"));
}
