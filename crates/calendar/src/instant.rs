//! Moments: a count of microseconds in UTC, and the moment a decision is made for.
//!
//! It knows RFC 3339; it must not know zones, and there is no way to ask it for the present.

use std::fmt;
use std::str::FromStr;

use crate::civil::{CivilDate, CivilDateTime, CivilRefused, MICROS_PER_SECOND, two_figures};
use crate::digits::{Reader, TooFine};

/// Why a written instant is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InstantRefused {
    /// The text is not RFC 3339 with an offset.
    #[error(
        "`{text}` is not an instant: write RFC 3339 with its offset, like 2026-01-31T09:30:00Z or 2026-01-31T10:30:00+01:00"
    )]
    Form {
        /// The text as it came.
        text: String,
    },
    /// The date or the time of day does not exist.
    #[error("`{text}` is not an instant: {source}")]
    Civil {
        /// The text as it came.
        text: String,
        /// What is wrong with its date or time.
        source: CivilRefused,
    },
    /// The fraction of a second has figures below the microsecond.
    #[error("`{text}` is finer than a microsecond: write at most six decimal places of a second")]
    TooFine {
        /// The text as it came.
        text: String,
    },
    /// The instant is before 1900 or after 2999 in UTC.
    #[error("`{text}` is outside the calendar: use an instant from 1900 to 2999, seen in UTC")]
    OutOfRange {
        /// The text as it came.
        text: String,
    },
}

/// A day of 24 hours, as elapsed time is counted in days.
const DAY_MICROS: i64 = 24 * 3_600 * MICROS_PER_SECOND;

/// A moment in UTC, to the microsecond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// 1900-01-01T00:00:00Z, the first instant that may be written.
    pub const MIN: Instant = Instant(-2_208_988_800_000_000);
    /// 2999-12-31T23:59:59.999999Z, the last instant that may be written.
    pub const MAX: Instant = Instant(32_503_679_999_999_999);
    /// After every instant that may be written: where ends what never does.
    pub const NEVER: Instant = Instant(Instant::MAX.0 + 1);

    /// The instant so many microseconds after 1970-01-01T00:00:00Z.
    ///
    /// Nothing is checked here: a caller that takes such a count from outside compares it with
    /// [`Instant::MIN`] and [`Instant::MAX`].
    pub const fn from_micros(micros: i64) -> Instant {
        Instant(micros)
    }

    /// Microseconds since 1970-01-01T00:00:00Z, negative before it.
    pub const fn as_micros(self) -> i64 {
        self.0
    }

    /// Whole milliseconds since 1970-01-01T00:00:00Z, rounded towards the past.
    pub const fn millis(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// The instant so many microseconds later, or none if the count overflows.
    pub const fn checked_add_micros(self, micros: i64) -> Option<Instant> {
        match self.0.checked_add(micros) {
            Some(sum) => Some(Instant(sum)),
            None => None,
        }
    }

    /// The instant so many days of 24 hours earlier, or none if the count overflows.
    pub const fn checked_sub_days(self, days: u32) -> Option<Instant> {
        // Four thousand million days are fewer microseconds than a count holds by far.
        self.checked_add_micros(-(days as i64) * DAY_MICROS)
    }

    /// Whole days of 24 hours that have passed since another instant; none before it.
    ///
    /// From 1 March noon to 3 March 11:59 is 1 day.
    pub const fn whole_days_since(self, other: Instant) -> i64 {
        match self.0.saturating_sub(other.0) {
            passed if passed > 0 => passed / DAY_MICROS,
            _ => 0,
        }
    }

    /// Whether it lies in the years 1900 to 2999.
    pub fn is_in_range(self) -> bool {
        (Instant::MIN..=Instant::MAX).contains(&self)
    }

    /// Reads RFC 3339 with `Z` or a numeric offset, from the year 1900 to 2999.
    ///
    /// A fraction finer than a microsecond is refused, as nothing may be lost without a word;
    /// further zeros are no loss. 2026-01-31T10:00:00+01:00 is 2026-01-31T09:00:00Z.
    pub fn parse(text: &str) -> Result<Instant, InstantRefused> {
        let malformed = || InstantRefused::Form { text: text.to_owned() };
        let (wall, offset_seconds) = read_instant(text).ok_or_else(malformed)?;
        let wall = wall.assemble(text)?;
        // The wall reading lies within years 1900 to 2999 and the offset within a day: no overflow.
        let instant = Instant(wall - offset_seconds * MICROS_PER_SECOND);
        if instant.is_in_range() {
            Ok(instant)
        } else {
            Err(InstantRefused::OutOfRange { text: text.to_owned() })
        }
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        CivilDateTime::from_wall_micros(self.0).write(out, "Z")
    }
}

impl FromStr for Instant {
    type Err = InstantRefused;

    fn from_str(text: &str) -> Result<Instant, InstantRefused> {
        Instant::parse(text)
    }
}

/// The moment a decision is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AsOf(
    /// The moment itself.
    pub Instant,
);

impl AsOf {
    /// The moment itself.
    pub const fn instant(self) -> Instant {
        self.0
    }
}

impl fmt::Display for AsOf {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

/// The figures of a written wall reading, not yet checked against the calendar.
struct WrittenWall {
    date: [u32; 3],
    time: [u32; 3],
    fraction: Result<u32, TooFine>,
}

impl WrittenWall {
    /// Microseconds of the wall reading since 1970-01-01T00:00.
    fn assemble(self, text: &str) -> Result<i64, InstantRefused> {
        let civil = |source| InstantRefused::Civil { text: text.to_owned(), source };
        let [year, month, day] = self.date;
        let year = i32::try_from(year).expect("four figures are below 10,000");
        let date = CivilDate::new(year, two_figures(month), two_figures(day)).map_err(civil)?;
        let [hour, minute, second] = self.time.map(two_figures);
        let whole = CivilDateTime::new(date, hour, minute, second).map_err(civil)?;
        match self.fraction {
            Ok(micros) => Ok(whole.wall_micros() + i64::from(micros)),
            Err(TooFine) => Err(InstantRefused::TooFine { text: text.to_owned() }),
        }
    }
}

/// The wall reading and the offset in seconds, if the text has the form of RFC 3339.
fn read_instant(text: &str) -> Option<(WrittenWall, i64)> {
    let mut reader = Reader::new(text);
    let year = reader.number(4)?;
    reader.one_of(b"-")?;
    let month = reader.number(2)?;
    reader.one_of(b"-")?;
    let day = reader.number(2)?;
    reader.one_of(b"Tt")?;
    let hour = reader.number(2)?;
    reader.one_of(b":")?;
    let minute = reader.number(2)?;
    reader.one_of(b":")?;
    let second = reader.number(2)?;
    let fraction = if reader.one_of(b".").is_some() { reader.fraction()? } else { Ok(0) };
    let offset = read_offset(&mut reader)?;
    let wall = WrittenWall { date: [year, month, day], time: [hour, minute, second], fraction };
    reader.is_done().then_some((wall, offset))
}

/// `Z`, or hours and minutes ahead of (`+`) or behind (`-`) UTC, in seconds.
fn read_offset(reader: &mut Reader<'_>) -> Option<i64> {
    let sign = match reader.one_of(b"Zz+-")? {
        b'+' => 1,
        b'-' => -1,
        _ => return Some(0),
    };
    let hours = reader.number(2).filter(|&hours| hours < 24)?;
    reader.one_of(b":")?;
    let minutes = reader.number(2).filter(|&minutes| minutes < 60)?;
    Some(sign * (i64::from(hours) * 3_600 + i64::from(minutes) * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bounds_are_the_years_they_name() {
        assert_eq!(Instant::MIN.to_string(), "1900-01-01T00:00:00Z");
        assert_eq!(Instant::MAX.to_string(), "2999-12-31T23:59:59.999999Z");
    }

    #[test]
    fn a_fraction_has_three_figures_or_six() {
        for text in ["2026-03-01T09:05:00Z", "2026-03-01T09:05:07.500Z", "2026-03-01T09:05:07.000001Z"] {
            assert_eq!(Instant::parse(text).map(|instant| instant.to_string()), Ok(text.to_owned()));
        }
        let far = Instant::from_micros(i64::MAX).to_string();
        assert!(far.len() > 27 && far.ends_with(".775807Z"), "{far}");
    }
}
