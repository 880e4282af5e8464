//! Cadences: every n days, weeks, months or years, and the codes they are written in.
//!
//! It knows units and their codes; it must not know anchors, zones or instants.

use std::fmt;
use std::str::FromStr;

/// The largest number of days, weeks or months in one cadence.
pub const CADENCE_EVERY_MAX: u32 = 1_000;
/// The largest number of years in one: what begins in our time ends long before the calendar does.
pub const CADENCE_YEARS_MAX: u32 = 100;

/// Why a cadence is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CadenceRefused {
    /// The number of units is zero or too large.
    #[error(
        "a cadence of {every} {unit}s is refused: give a number of {unit}s from 1 to {}", unit.every_max()
    )]
    Every {
        /// The number as it came.
        every: u64,
        /// The unit as it came.
        unit: Unit,
    },
    /// The text is no cadence.
    #[error("`{text}` is no cadence: write day, week, month, quarter, year, `2 weeks`, `3 months` or P1M")]
    Form {
        /// The text as it came.
        text: String,
    },
}

/// What a cadence counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Civil days.
    Day,
    /// Seven civil days.
    Week,
    /// Months, clamped to their end.
    Month,
    /// Twelve months.
    Year,
}

/// The letter of each unit in an ISO 8601 duration; its word is [`Unit::code`].
const UNITS: [(Unit, char); 4] = [(Unit::Day, 'D'), (Unit::Week, 'W'), (Unit::Month, 'M'), (Unit::Year, 'Y')];

impl Unit {
    /// Its written code: `day`, `week`, `month` or `year`.
    pub fn code(self) -> &'static str {
        match self {
            Unit::Day => "day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Year => "year",
        }
    }

    /// How many of it one cadence has at most.
    const fn every_max(self) -> u32 {
        match self {
            Unit::Day | Unit::Week | Unit::Month => CADENCE_EVERY_MAX,
            Unit::Year => CADENCE_YEARS_MAX,
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

/// How far one interval moves the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Days(u32),
    Months(u32),
}

/// Every so many days, weeks, months or years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cadence {
    unit: Unit,
    every: u32,
}

impl Cadence {
    /// Every `every` units, from 1 to [`CADENCE_EVERY_MAX`], of years to [`CADENCE_YEARS_MAX`].
    pub fn new(every: u32, unit: Unit) -> Result<Cadence, CadenceRefused> {
        if (1..=unit.every_max()).contains(&every) {
            Ok(Cadence { unit, every })
        } else {
            Err(CadenceRefused::Every { every: u64::from(every), unit })
        }
    }

    /// Reads `month`, `quarter`, `2 weeks`, `2 quarters`, or an ISO 8601 duration of one unit (`P10D`).
    pub fn parse(text: &str) -> Result<Cadence, CadenceRefused> {
        let written = read_duration(text).or_else(|| read_words(text));
        let Some((every, unit)) = written else {
            return Err(CadenceRefused::Form { text: text.to_owned() });
        };
        let small = u32::try_from(every).map_err(|_| CadenceRefused::Every { every, unit })?;
        Cadence::new(small, unit)
    }

    /// How many units one interval has.
    pub const fn every(self) -> u32 {
        self.every
    }

    /// The unit that is counted.
    pub const fn unit(self) -> Unit {
        self.unit
    }

    /// Intervals in a year as an exact ratio (numerator, denominator), to compare amounts.
    ///
    /// A year counts 12 months or 365 days, so a week is 365/7 a year and equals 7 days; a
    /// quarter is 4/1, 2 years are 1/2.
    pub fn per_year(self) -> (i128, i128) {
        let (year, interval) = match self.step() {
            Step::Days(days) => (365, i128::from(days)),
            Step::Months(months) => (12, i128::from(months)),
        };
        let divisor = greatest_common_divisor(year, interval);
        (year / divisor, interval / divisor)
    }

    /// Weeks are days and years are months.
    pub(crate) const fn step(self) -> Step {
        match self.unit {
            Unit::Day => Step::Days(self.every),
            Unit::Week => Step::Days(self.every * 7),
            Unit::Month => Step::Months(self.every),
            Unit::Year => Step::Months(self.every * 12),
        }
    }
}

impl fmt::Display for Cadence {
    /// Writes `month`, `quarter` or `2 weeks`, the form [`Cadence::parse`] reads.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.every, self.unit) {
            (1, unit) => unit.fmt(out),
            (3, Unit::Month) => out.write_str("quarter"),
            (every, unit) => write!(out, "{every} {unit}s"),
        }
    }
}

impl FromStr for Cadence {
    type Err = CadenceRefused;

    fn from_str(text: &str) -> Result<Cadence, CadenceRefused> {
        Cadence::parse(text)
    }
}

/// `P3M` is 3 months.
fn read_duration(text: &str) -> Option<(u64, Unit)> {
    let body = text.strip_prefix('P')?;
    let letter = body.chars().last()?;
    let (unit, _) = UNITS.into_iter().find(|&(_, known)| known == letter)?;
    Some((read_count(body.strip_suffix(letter)?)?, unit))
}

/// `week` is 1 week, `2 weeks` two of them; a quarter is 3 months.
fn read_words(text: &str) -> Option<(u64, Unit)> {
    let (count, word) = match text.split_once(' ') {
        Some((count, word)) => (read_count(count)?, word.strip_suffix('s').unwrap_or(word)),
        None => (1, text),
    };
    if word == "quarter" {
        return Some((count.checked_mul(3)?, Unit::Month));
    }
    let (unit, _) = UNITS.into_iter().find(|(unit, _)| unit.code() == word)?;
    Some((count, unit))
}

/// A count in plain figures: no sign, no leading zero.
fn read_count(figures: &str) -> Option<u64> {
    let plain = figures.bytes().all(|byte| byte.is_ascii_digit());
    let padded = figures.len() > 1 && figures.starts_with('0');
    if !plain || padded {
        return None;
    }
    figures.parse().ok()
}

/// Euclid's divisor of two numbers that are not both zero; of 10 and 30 it is 10.
pub(crate) fn greatest_common_divisor(left: i128, right: i128) -> i128 {
    let (mut left, mut right) = (left.unsigned_abs(), right.unsigned_abs());
    while right != 0 {
        // Nearly all periods fit 64 bits, where a division costs a tenth.
        (left, right) = match (u64::try_from(left), u64::try_from(right)) {
            (Ok(small_left), Ok(small_right)) => (right, u128::from(small_left % small_right)),
            _ => (right, left % right),
        };
    }
    i128::try_from(left).expect("a divisor is no larger than the numbers it divides")
}
