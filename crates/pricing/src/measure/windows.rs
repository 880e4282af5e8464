//! The windows of `rate_per`: clock hours, civil days, weeks, months in a zone, cut by the period.
//! Knows wall clocks; must not know events or quantities.

use calendar::{CivilDate, Instant, Period, Zone};

use crate::meter::Meter;
use crate::price::{Price, RateWindow, Shape};

/// Most windows one period may have: a year of hours fits.
pub const WINDOWS_PER_PERIOD_MAX: usize = 10_000;
/// Most windows times dimension values one price may have in a period.
pub const WINDOW_QUANTITIES_MAX: usize = 500_000;

const MICROS_PER_MINUTE: i64 = 60_000_000;

/// One window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RatingWindow {
    /// Within the period.
    pub(super) cut: Period,
    /// As the clock or calendar has it.
    pub(super) full: Period,
}

/// The windows that touch the period, ascending; none if they are more than are kept.
pub(super) fn over(length: RateWindow, period: Period, zone: &Zone) -> Option<Vec<RatingWindow>> {
    let mut windows = Vec::new();
    let mut day = first_day(length, zone.day_of(period.start()));
    let mut start = zone.start_of_day(day);
    while start < period.end() {
        let end = match length {
            RateWindow::Hour => next_hour(start, zone),
            RateWindow::Day | RateWindow::Week | RateWindow::Month => {
                day = following_day(length, day);
                zone.start_of_day(day)
            }
        };
        // A date that a zone skipped is a window of no length.
        if let Ok(full) = Period::new(start, end)
            && let Some(cut) = full.intersect(period)
        {
            if windows.len() == WINDOWS_PER_PERIOD_MAX {
                return None;
            }
            windows.push(RatingWindow { cut, full });
        }
        start = end;
    }
    Some(windows)
}

fn first_day(length: RateWindow, day: CivilDate) -> CivilDate {
    match length {
        RateWindow::Hour | RateWindow::Day => day,
        RateWindow::Week => day.plus_days(1 - i64::from(day.weekday())),
        RateWindow::Month => day.first_of_month(),
    }
}

fn following_day(length: RateWindow, day: CivilDate) -> CivilDate {
    match length {
        RateWindow::Hour | RateWindow::Day => day.plus_days(1),
        RateWindow::Week => day.plus_days(7),
        RateWindow::Month => day.last_of_month().plus_days(1),
    }
}

/// The next full hour on the wall clock, which in a zone like Asia/Kolkata is half past in UTC.
fn next_hour(start: Instant, zone: &Zone) -> Instant {
    let minute = i64::from(zone.local(start).minute);
    let micros = start.as_micros();
    let begun = micros - micros.rem_euclid(MICROS_PER_MINUTE);
    Instant::from_micros(begun + (60 - minute) * MICROS_PER_MINUTE)
}

/// Whether a window without events has a quantity or a fee all the same.
pub(super) fn count_at_zero(price: &Price, meter: &Meter) -> bool {
    let at_zero = |table: &crate::price::TierTable| table.tiers.iter().any(|tier| tier.charge_when_zero);
    meter.outlasts_events()
        || price.charges.values().any(|charge| match &charge.shape {
            Shape::Tiers(table) => at_zero(table),
            Shape::Matrix(matrix) => matrix.tables().any(at_zero),
            Shape::Percentage(_) | Shape::Dynamic => false,
            Shape::Expression(expression) => !expression.is_zero_without_usage(),
        })
}
