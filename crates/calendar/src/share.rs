//! Exact shares of a period: how much of it has passed at an instant, as a fraction.
//!
//! It knows the four ways to count days and time; it must not know what is shared, and nothing is
//! rounded here.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::cadence::greatest_common_divisor;
use crate::civil::CivilDate;
use crate::instant::Instant;
use crate::period::Period;
use crate::zone::Zone;

/// The largest denominator, so that two shares can be compared without overflow.
const DENOMINATOR_MAX: i128 = i64::MAX as i128;

/// Why two numbers make no share.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShareRefused {
    /// The denominator is not above zero.
    #[error("{numerator}/{denominator} is no share: give a denominator above zero")]
    Denominator {
        /// The numerator as it came.
        numerator: i128,
        /// The denominator as it came.
        denominator: i128,
    },
    /// The fraction is below zero or above one.
    #[error("{numerator}/{denominator} is no share of a whole: give a fraction from 0 to 1")]
    OutOfRange {
        /// The numerator as it came.
        numerator: i128,
        /// The denominator as it came.
        denominator: i128,
    },
    /// The reduced denominator is larger than a period has microseconds.
    #[error("a share with the denominator {denominator} is too fine: stay below 2^63, as periods do")]
    TooFine {
        /// The reduced denominator.
        denominator: i128,
    },
}

/// An exact part of a whole, from 0 to 1, always reduced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Share {
    numerator: i128,
    denominator: i128,
}

impl Share {
    /// Nothing.
    pub const ZERO: Share = Share { numerator: 0, denominator: 1 };
    /// The whole.
    pub const ONE: Share = Share { numerator: 1, denominator: 1 };

    /// The fraction, reduced. 10 of 30 is 1/3.
    pub fn new(numerator: i128, denominator: i128) -> Result<Share, ShareRefused> {
        if denominator <= 0 {
            return Err(ShareRefused::Denominator { numerator, denominator });
        }
        if numerator < 0 || numerator > denominator {
            return Err(ShareRefused::OutOfRange { numerator, denominator });
        }
        let divisor = greatest_common_divisor(numerator, denominator);
        let share = Share { numerator: numerator / divisor, denominator: denominator / divisor };
        if share.denominator > DENOMINATOR_MAX {
            return Err(ShareRefused::TooFine { denominator: share.denominator });
        }
        Ok(share)
    }

    /// The part above the line.
    pub const fn numerator(self) -> i128 {
        self.numerator
    }

    /// The part below the line, from 1 to 2^63 - 1.
    pub const fn denominator(self) -> i128 {
        self.denominator
    }

    /// Whether it is nothing.
    pub const fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Whether it is the whole.
    pub const fn is_one(self) -> bool {
        self.numerator == self.denominator
    }

    /// Both together; refused above the whole. 1/3 plus 1/6 is 1/2.
    pub fn plus(self, other: Share) -> Result<Share, ShareRefused> {
        self.combined(other, 1)
    }

    /// What is left without `other`; refused below zero. 1/2 minus 1/6 is 1/3.
    pub fn minus(self, other: Share) -> Result<Share, ShareRefused> {
        self.combined(other, -1)
    }

    /// Both together, the whole at most: counted by months of 30 days, the parts of a longer month may come to more
    /// than the whole, which is the whole. 1/2 plus 16/30 is 1.
    ///
    /// # Panics
    /// When the two are no parts of one period, whose length is the denominator of both.
    #[must_use]
    pub fn plus_up_to_one(self, other: Share) -> Share {
        self.within(self.plus(other), Share::ONE)
    }

    /// What is left without `other`, nothing at least, where both are counted as in [`Share::plus_up_to_one`].
    ///
    /// # Panics
    /// As [`Share::plus_up_to_one`].
    #[must_use]
    pub fn minus_down_to_zero(self, other: Share) -> Share {
        self.within(self.minus(other), Share::ZERO)
    }

    fn within(self, combined: Result<Share, ShareRefused>, bound: Share) -> Share {
        match combined {
            Ok(share) => share,
            Err(ShareRefused::OutOfRange { .. }) => bound,
            Err(refused) => unreachable!("parts of one period have its length as denominator: {refused}"),
        }
    }

    fn combined(self, other: Share, sign: i128) -> Result<Share, ShareRefused> {
        // Both denominators are below 2^63, so each product is below 2^126.
        let divisor = greatest_common_divisor(self.denominator, other.denominator);
        let denominator = self.denominator / divisor * other.denominator;
        let left = self.numerator * (other.denominator / divisor);
        let right = other.numerator * (self.denominator / divisor);
        Share::new(left + sign * right, denominator)
    }
}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Share) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Share {
    fn cmp(&self, other: &Share) -> Ordering {
        (self.numerator * other.denominator).cmp(&(other.numerator * self.denominator))
    }
}

impl fmt::Display for Share {
    /// Writes `10/31`; the whole is `1/1`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.numerator, self.denominator)
    }
}

/// A text that names no way to count.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no way to count a share of a period: use seconds, days, actual/30 or 30/360")]
pub struct ShareByRefused {
    /// The text as it came.
    pub text: String,
}

/// How the part of a period that has passed is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShareBy {
    /// By time, to the microsecond.
    Seconds,
    /// By civil dates over the civil dates of the full period.
    Days,
    /// By civil dates over 30 for each month of the full period.
    Actual30,
    /// By the days of 30-day months (30E), over 30 for each month of the full period.
    ThirtyE360,
}

impl ShareBy {
    /// Every way to count.
    pub const ALL: [ShareBy; 4] = [ShareBy::Seconds, ShareBy::Days, ShareBy::Actual30, ShareBy::ThirtyE360];

    /// Its written code: `seconds`, `days`, `actual/30` or `30/360`.
    pub fn code(self) -> &'static str {
        match self {
            ShareBy::Seconds => "seconds",
            ShareBy::Days => "days",
            ShareBy::Actual30 => "actual/30",
            ShareBy::ThirtyE360 => "30/360",
        }
    }

    /// Reads a code.
    pub fn parse(text: &str) -> Result<ShareBy, ShareByRefused> {
        let known = ShareBy::ALL.into_iter().find(|by| by.code() == text);
        known.ok_or_else(|| ShareByRefused { text: text.to_owned() })
    }
}

impl fmt::Display for ShareBy {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl FromStr for ShareBy {
    type Err = ShareByRefused;

    fn from_str(text: &str) -> Result<ShareBy, ShareByRefused> {
        ShareBy::parse(text)
    }
}

/// The share of `full` from its start up to `at`: 0 up to its start, exactly 1 from its end on.
///
/// It never falls as `at` grows. By days, January up to the 11th at any hour is 10/31.
pub fn share_up_to(by: ShareBy, full: Period, at: Instant, zone: &Zone) -> Share {
    let progress = Progress::of(by, full, zone);
    Share::new(progress.up_to(at, zone), progress.whole).expect(PROGRESS_IS_BOUNDED)
}

/// The share of `full` that `span` makes: the share up to its end less the share up to its start.
///
/// So the shares of any cuts sum to 1. What lies outside `full` counts nothing.
pub fn share_of(by: ShareBy, full: Period, span: Period, zone: &Zone) -> Share {
    let progress = Progress::of(by, full, zone);
    let part = progress.up_to(span.end(), zone) - progress.up_to(span.start(), zone);
    Share::new(part, progress.whole).expect(PROGRESS_IS_BOUNDED)
}

/// The civil dates from the period's start's date up to, not including, its end's date.
///
/// A period that starts and ends on one day has none, one from 23:00 until 01:00 has one. A date
/// that a zone skipped is a date all the same.
pub fn civil_days(period: Period, zone: &Zone) -> i64 {
    zone.day_of(period.start()).days_until(zone.day_of(period.end()))
}

const PROGRESS_IS_BOUNDED: &str = "progress runs from 0 to the whole, which is below 2^63";

/// How far a full period has come, as a count out of a whole that stays the same.
struct Progress {
    full: Period,
    counted: Counted,
    whole: i128,
}

/// What progress is counted in.
enum Counted {
    Micros,
    Days { by: ShareBy, first_day: CivilDate },
}

impl Progress {
    fn of(by: ShareBy, full: Period, zone: &Zone) -> Progress {
        if by == ShareBy::Seconds {
            return Progress { full, counted: Counted::Micros, whole: i128::from(full.length_micros()) };
        }
        let (first_day, last_day) = (zone.day_of(full.start()), zone.day_of(full.end()));
        let nominal = match by {
            ShareBy::Actual30 | ShareBy::ThirtyE360 => {
                whole_months(first_day, last_day).map(|months| months * 30)
            }
            ShareBy::Seconds | ShareBy::Days => None,
        };
        let whole = nominal.unwrap_or_else(|| counted_days(by, first_day, last_day));
        // A period within one day has no days: it has come nowhere until it is over.
        Progress { full, counted: Counted::Days { by, first_day }, whole: i128::from(whole.max(1)) }
    }

    /// From 0 at the start to the whole at the end, never falling.
    fn up_to(&self, at: Instant, zone: &Zone) -> i128 {
        if at <= self.full.start() {
            return 0;
        }
        if at >= self.full.end() {
            return self.whole;
        }
        let passed = match self.counted {
            Counted::Micros => at.as_micros() - self.full.start().as_micros(),
            Counted::Days { by, first_day } => counted_days(by, first_day, zone.day_of(at)),
        };
        i128::from(passed).clamp(0, self.whole)
    }
}

/// Days from one date up to, not including, another, as a way of counting has them.
fn counted_days(by: ShareBy, from: CivilDate, until: CivilDate) -> i64 {
    match by {
        ShareBy::ThirtyE360 => days_of_thirty(from, until),
        ShareBy::Seconds | ShareBy::Days | ShareBy::Actual30 => from.days_until(until),
    }
}

/// Days between two dates if each month had 30 (30E/360): a 31st counts as a 30th.
/// From 2021-02-27 until 2021-03-01 are 4.
fn days_of_thirty(from: CivilDate, until: CivilDate) -> i64 {
    let months = until.months_from_zero() - from.months_from_zero();
    months * 30 + i64::from(until.day().min(30)) - i64::from(from.day().min(30))
}

/// The number of months of a period that covers whole ones, a short month's end included.
///
/// From 31 January until 29 February is 1 month, and so is from 29 February until 31 March.
/// A fortnight is none, and is counted by its own days.
fn whole_months(from: CivilDate, until: CivilDate) -> Option<i64> {
    let months = until.months_from_zero() - from.months_from_zero();
    let clamped_end = until == until.last_of_month() && from.day() > until.day();
    let clamped_start = from == from.last_of_month() && until.day() > from.day();
    (months >= 1 && (from.day() == until.day() || clamped_end || clamped_start)).then_some(months)
}
