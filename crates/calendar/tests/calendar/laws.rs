//! Laws over many grids and shares, each against a second, slow way: dates stepped by jiff's own
//! calendar, periods found by walking boundary by boundary, days counted day by day.

use std::cell::Cell;

use calendar::{
    Cadence, CivilDateTime, Grid, Instant, Period, Share, ShareBy, Unit, civil_days, share_of, share_up_to,
};
use jiff::ToSpan;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::zone;

const ZONES: [&str; 10] = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Pacific/Apia",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Africa/Casablanca",
    "Australia/Sydney",
];

/// What a case is made of: everything a grid needs, and a boundary number to look at.
#[derive(Debug, Clone)]
struct World {
    zone_name: &'static str,
    anchor: String,
    every: u32,
    unit: Unit,
    k: i64,
}

impl World {
    fn grid(&self) -> Grid {
        let anchor = CivilDateTime::parse(&self.anchor).unwrap();
        Grid::new(anchor, Cadence::new(self.every, self.unit).unwrap(), zone(self.zone_name))
    }

    fn rules(&self) -> TimeZone {
        TimeZoneDatabase::bundled().get(self.zone_name).unwrap()
    }

    /// The boundary by jiff's calendar arithmetic and its own reading of gaps and folds.
    fn slow_boundary(&self, k: i64) -> i64 {
        let anchor: jiff::civil::DateTime = self.anchor.parse().unwrap();
        let count = k * i64::from(self.every);
        let span = match self.unit {
            Unit::Day => count.days(),
            Unit::Week => count.weeks(),
            Unit::Month => count.months(),
            Unit::Year => count.years(),
        };
        self.rules().to_timestamp(anchor.checked_add(span).unwrap()).unwrap().as_microsecond()
    }
}

/// Anchors lean towards month ends, midnights and the small hours in which clocks change; years
/// towards those in which the zones above did something odd.
fn worlds() -> impl Strategy<Value = World> {
    let dates = (
        prop_oneof![Just(2006), Just(2011), Just(2018), Just(2024), 1950..2090],
        1..=12_u8,
        prop_oneof![1..=28_u8, 29..=30_u8, Just(31)],
    );
    let times = (prop_oneof![Just(0), 1..=3_u8, 0..=23_u8], prop_oneof![Just(0), Just(30), 0..=59_u8]);
    let unit = prop_oneof![1 => Just(Unit::Day), 1 => Just(Unit::Week), 3 => Just(Unit::Month), 1 => Just(Unit::Year)];
    let every = prop_oneof![Just(1), 1..=4_u32, 1..=13_u32];
    (0..ZONES.len(), dates, times, every, unit, -40..40_i64).prop_map(
        |(zone_index, (year, month, day), (hour, minute), every, unit, k)| {
            let last = calendar::CivilDate::new(year, month, 1).unwrap().last_of_month().day();
            let day = day.min(last);
            World {
                zone_name: ZONES[zone_index],
                anchor: format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}"),
                every,
                unit,
                k,
            }
        },
    )
}

/// Runs a law, keeping the seed of a failure, and panics with the smallest world that breaks it.
fn hold<S: Strategy>(cases: u32, worlds: &S, law: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config { cases, source_file: Some(file!()), ..Config::default() };
    if let Err(broken) = TestRunner::new(config).run(worlds, law) {
        panic!("{broken}");
    }
}

#[test]
fn boundaries_are_those_of_the_slow_calendar() {
    let clamped = Cell::new(0);
    hold(1_500, &worlds(), |world| {
        let grid = world.grid();
        let boundary = grid.boundary(world.k);
        prop_assert_eq!(boundary.as_micros(), world.slow_boundary(world.k));
        let shown = grid.zone().civil(boundary).date().day();
        let short = world.unit >= Unit::Month && shown < grid.anchor().date().day();
        clamped.set(clamped.get() + u32::from(short));
        Ok(())
    });
    assert!(clamped.get() > 20, "only {} boundaries were clamped to a month's end", clamped.get());
}

#[test]
fn daily_boundaries_pass_every_change_of_the_clock() {
    let (mut moved, mut repeated, mut skipped) = (0, 0, 0);
    for zone_name in ZONES {
        for time in ["00:00", "00:00:30", "01:30", "01:45", "02:15", "02:30", "23:30"] {
            let anchor = format!("2006-01-01T{time}");
            let world = World { zone_name, anchor, every: 1, unit: Unit::Day, k: 0 };
            let grid = world.grid();
            for k in 0..5_000 {
                let boundary = grid.boundary(k);
                assert_eq!(boundary.as_micros(), world.slow_boundary(k), "{zone_name} {time} {k}");
                let length = grid.boundary(k + 1).as_micros() - boundary.as_micros();
                assert!(length > 0 || zone_name == "Pacific/Apia", "{zone_name} {time} {k}");
                let found = grid.index_at(boundary);
                assert_eq!(found, k + i64::from(length == 0), "{zone_name} {time} {k}");
                if length > 0 {
                    let last = grid.boundary(k + 1).checked_add_micros(-1).unwrap();
                    assert_eq!(grid.index_at(last), k, "{zone_name} {time} {k}");
                }
                moved += usize::from(grid.zone().civil(boundary) != grid.anchor().plus(grid.cadence(), k));
                repeated += usize::from(length > 24 * 3_600_000_000);
                skipped += usize::from(length == 0);
            }
        }
    }
    assert!(moved > 50, "only {moved} boundaries fell into a gap");
    assert!(repeated > 200, "only {repeated} days were longer than 24 hours");
    assert_eq!(skipped, 7, "Samoa skipped one day, seen at each of the seven times");
}

#[test]
fn boundaries_grow_and_their_periods_hold_their_own_instants() {
    hold(1_500, &(worlds(), 0..1_000_000_i64), |(world, part)| {
        let grid = world.grid();
        let (start, next) = (grid.boundary(world.k), grid.boundary(world.k + 1));
        let period = grid.period(world.k);
        prop_assert_eq!(period.start(), start);
        if start == next {
            prop_assert_eq!(world.zone_name, "Pacific/Apia");
            prop_assert_eq!(world.unit, Unit::Day);
            prop_assert_eq!(grid.index_at(start), world.k + 1);
            return Ok(());
        }
        prop_assert!(start < next);
        prop_assert_eq!(period.end(), next);
        prop_assert_eq!(grid.index_at(start), world.k);
        let last = next.checked_add_micros(-1).unwrap();
        prop_assert_eq!(grid.index_at(last), world.k);
        let inside = i128::from(period.length_micros()) * i128::from(part) / 1_000_000;
        let inside = start.checked_add_micros(i64::try_from(inside).unwrap()).unwrap();
        prop_assert_eq!(grid.index_at(inside), world.k);
        prop_assert_eq!(grid.period_at(inside), period);
        Ok(())
    });
}

#[test]
fn the_period_of_an_instant_is_the_one_a_walk_finds() {
    let before = Cell::new(0);
    hold(400, &(worlds(), -200_000_000_i64..200_000_000), |(world, seconds)| {
        let grid = world.grid();
        // Within about six years of the anchor, scaled down for short cadences.
        let seconds = if world.unit < Unit::Month { seconds / 20 } else { seconds };
        let instant = grid.boundary(0).checked_add_micros(seconds * 1_000_000 + 17).unwrap();
        let mut k = 0;
        while world.slow_boundary(k) > instant.as_micros() {
            k -= 1;
        }
        while world.slow_boundary(k + 1) <= instant.as_micros() {
            k += 1;
        }
        before.set(before.get() + u32::from(k < 0));
        prop_assert_eq!(grid.index_at(instant), k);
        Ok(())
    });
    assert!(before.get() > 50, "only {} instants came before their anchor", before.get());
}

#[test]
fn numbers_before_the_anchor_mirror_those_after_it() {
    hold(500, &worlds(), |world| {
        // A grid re-anchored on its own unclamped boundary sees the first one from the other side.
        let grid = world.grid();
        let anchor = grid.anchor().plus(grid.cadence(), world.k);
        if anchor.date().day() == grid.anchor().date().day() || world.unit < Unit::Month {
            let other = Grid::new(anchor, grid.cadence(), grid.zone().clone());
            prop_assert_eq!(other.boundary(-world.k), grid.boundary(0));
        }
        Ok(())
    });
}

#[test]
fn windows_list_each_boundary_and_period_once() {
    hold(200, &(worlds(), 1..30_i64), |(world, count)| {
        let grid = world.grid();
        let window = Period::new(grid.boundary(world.k), grid.boundary(world.k + count + 1)).unwrap();
        if !window.start().is_in_range() || !window.end().is_in_range() {
            return Ok(());
        }
        let mut walked: Vec<Instant> = (world.k..=world.k + count).map(|k| grid.boundary(k)).collect();
        walked.dedup();
        prop_assert_eq!(grid.boundaries_in(window), walked.clone());
        let periods = grid.periods_in(window);
        let starts: Vec<Instant> = periods.iter().map(|period| period.start()).collect();
        prop_assert_eq!(starts, walked);
        prop_assert!(periods.windows(2).all(|pair| pair[0].end() == pair[1].start()));
        Ok(())
    });
}

/// The date that counts, found by trying dates one after another: the last that has begun.
fn slow_day(rules: &TimeZone, instant: Instant) -> jiff::civil::Date {
    let timestamp = jiff::Timestamp::from_microsecond(instant.as_micros()).unwrap();
    let mut date = rules.to_datetime(timestamp).date().checked_sub(3.days()).unwrap();
    let begun = |date: jiff::civil::Date| {
        // The first instant that shows this date or a later one.
        let midnight = date.at(0, 0, 0, 0);
        let late = rules.to_timestamp(midnight).unwrap();
        (0..=1_440).any(|minute| {
            let earlier = late - jiff::SignedDuration::from_mins(minute);
            earlier <= timestamp && rules.to_datetime(earlier).date() >= date
        })
    };
    while begun(date.tomorrow().unwrap()) {
        date = date.tomorrow().unwrap();
    }
    date
}

/// Days from one date to another, stepping day by day; a step counts what the way of counting says.
fn slow_days(by: ShareBy, from: jiff::civil::Date, until: jiff::civil::Date) -> i128 {
    let (mut date, mut days) = (from, 0);
    while date < until {
        let length = date.days_in_month();
        days += match (by, date.day()) {
            (ShareBy::ThirtyE360, 30) if length == 31 => 0,
            (ShareBy::ThirtyE360, day) if day == length && length < 30 => 31 - i128::from(day),
            _ => 1,
        };
        date = date.tomorrow().unwrap();
    }
    days
}

/// Numerator and denominator of a share up to an instant, not reduced.
fn slow_share(world: &World, by: ShareBy, full: Period, at: Instant) -> (i128, i128) {
    if at >= full.end() {
        return (1, 1);
    }
    if at <= full.start() {
        return (0, 1);
    }
    if by == ShareBy::Seconds {
        let micros = |instant: Instant| i128::from(instant.as_micros());
        return (micros(at) - micros(full.start()), micros(full.end()) - micros(full.start()));
    }
    let rules = world.rules();
    let (first, last) = (slow_day(&rules, full.start()), slow_day(&rules, full.end()));
    let whole = match (by, world.unit) {
        (ShareBy::Actual30 | ShareBy::ThirtyE360, Unit::Month) => 30 * i128::from(world.every),
        (ShareBy::Actual30 | ShareBy::ThirtyE360, Unit::Year) => 360 * i128::from(world.every),
        _ => slow_days(by, first, last).max(1),
    };
    (slow_days(by, first, slow_day(&rules, at)).min(whole), whole)
}

/// A world with some instants of a period of it, in thousandths, in order.
fn cut_worlds() -> impl Strategy<Value = (World, Vec<i64>)> {
    (worlds(), prop::collection::vec(0..1_000_i64, 1..5)).prop_map(|(world, mut cuts)| {
        cuts.sort_unstable();
        cuts.dedup();
        (world, cuts)
    })
}

fn instants_of(full: Period, cuts: &[i64]) -> Vec<Instant> {
    let micros =
        |cut: i64| i64::try_from(i128::from(full.length_micros()) * i128::from(cut) / 1_000).unwrap();
    cuts.iter().map(|&cut| full.start().checked_add_micros(micros(cut)).unwrap()).collect()
}

#[test]
fn the_shares_of_any_cuts_sum_to_the_whole_and_never_fall() {
    let pieces = Cell::new(0);
    hold(600, &cut_worlds(), |(world, cuts)| {
        let grid = world.grid();
        let full = grid.period(world.k);
        let mut edges = vec![full.start()];
        edges.extend(instants_of(full, &cuts));
        edges.push(full.end());
        edges.dedup();
        for by in ShareBy::ALL {
            let (mut sum, mut up_to) = (Share::ZERO, Share::ZERO);
            for pair in edges.windows(2) {
                let span = Period::new(pair[0], pair[1]).unwrap();
                sum = sum.plus(share_of(by, full, span, grid.zone())).unwrap();
                let next = share_up_to(by, full, pair[1], grid.zone());
                prop_assert!(next >= up_to);
                prop_assert_eq!(next, sum);
                up_to = next;
                pieces.set(pieces.get() + 1);
            }
            prop_assert_eq!(sum, Share::ONE);
        }
        Ok(())
    });
    assert!(pieces.get() > 2_000, "only {} pieces were cut", pieces.get());
}

#[test]
fn a_share_is_what_counting_day_by_day_says() {
    let inner = Cell::new(0);
    hold(150, &cut_worlds(), |(world, cuts)| {
        // Weeks that begin where a month would end look like whole months to the 30-day ways.
        let grid = world.grid();
        let full = grid.period(world.k);
        for at in instants_of(full, &cuts) {
            for by in ShareBy::ALL {
                if world.unit < Unit::Month && matches!(by, ShareBy::Actual30 | ShareBy::ThirtyE360) {
                    continue;
                }
                let share = share_up_to(by, full, at, grid.zone());
                let (numerator, denominator) = slow_share(&world, by, full, at);
                prop_assert_eq!(
                    share.numerator() * denominator,
                    numerator * share.denominator(),
                    "{} of {} up to {}: {}, walked {}/{}",
                    by,
                    full,
                    at,
                    share,
                    numerator,
                    denominator
                );
                inner.set(inner.get() + u32::from(!share.is_zero() && !share.is_one()));
            }
        }
        let rules = world.rules();
        let walked = slow_days(ShareBy::Days, slow_day(&rules, full.start()), slow_day(&rules, full.end()));
        prop_assert_eq!(i128::from(civil_days(full, grid.zone())), walked);
        Ok(())
    });
    assert!(inner.get() > 200, "only {} shares lay between nothing and the whole", inner.get());
}

#[test]
fn a_wall_clock_read_back_is_the_same_instant_or_the_first_of_two() {
    let repeated = Cell::new(0);
    hold(2_000, &(0..ZONES.len(), 0..2_000_000_000_i64), |(zone_index, second)| {
        let zone = zone(ZONES[zone_index]);
        let instant = Instant::from_micros(second * 1_000_000);
        let back = zone.instant(zone.civil(instant));
        prop_assert!(back <= instant);
        prop_assert_eq!(zone.civil(back), zone.civil(instant));
        prop_assert!(zone.start_of_day(zone.day_of(instant)) <= instant);
        repeated.set(repeated.get() + u32::from(back != instant));
        Ok(())
    });
    assert!(repeated.get() < 20, "{} of 2,000 instants were repeated hours", repeated.get());
}
