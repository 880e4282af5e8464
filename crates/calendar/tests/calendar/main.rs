//! Tests of the calendar: tables worked by hand, cases of other systems, and laws against a
//! second, slow implementation.

#![allow(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

mod boundaries;
mod daylight_saving;
mod laws;
mod shares;
mod worked_cases;
mod written;

use calendar::{Cadence, CivilDate, CivilDateTime, Grid, Instant, Period, Zone};

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

fn wall(text: &str) -> CivilDateTime {
    CivilDateTime::parse(text).unwrap()
}

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).unwrap()
}

fn zone(name: &str) -> Zone {
    Zone::named(name).unwrap()
}

fn grid(anchor: &str, cadence: &str, zone_name: &str) -> Grid {
    Grid::new(wall(anchor), Cadence::parse(cadence).unwrap(), zone(zone_name))
}

/// A period between two instants, or between the first instants of two UTC dates.
fn period(start: &str, end: &str) -> Period {
    let instant = |text: &str| if text.len() == 10 { Zone::utc().instant(wall(text)) } else { at(text) };
    Period::new(instant(start), instant(end)).unwrap()
}
