//! Civil dates and civil date-times: what a wall calendar and a wall clock show.
//!
//! It knows the Gregorian calendar and its month lengths; it must not know zones or instants.

use std::fmt;
use std::str::FromStr;

use crate::cadence::{Cadence, Step};
use crate::digits::{Figures, Reader, TooFine};

/// The first year that a written date may name.
pub const YEAR_MIN: i32 = 1900;
/// The last year that a written date may name.
pub const YEAR_MAX: i32 = 2999;

/// How far stepping may wander, so that every civil moment still is a 64-bit count of microseconds.
const STEPPED_YEARS_MAX: i64 = 200_000;

pub(crate) const MICROS_PER_SECOND: i64 = 1_000_000;
pub(crate) const MICROS_PER_DAY: i64 = 86_400 * MICROS_PER_SECOND;

/// Why a written or assembled civil date or time is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CivilRefused {
    /// The text is not of the form a date or date-time has.
    #[error("`{text}` is not a civil date or date-time: write it like 2024-01-31 or 2024-01-31T09:30:00")]
    Form {
        /// The text as it came.
        text: String,
    },
    /// The year is outside 1900 to 2999.
    #[error("the year {year} is outside the calendar: use a year from 1900 to 2999")]
    Year {
        /// The year as it came.
        year: i32,
    },
    /// There is no such day in that month.
    #[error("there is no day {year:04}-{month:02}-{day:02}: use a month from 1 to 12 and a day it has")]
    Day {
        /// The year as it came.
        year: i32,
        /// The month as it came.
        month: u8,
        /// The day as it came.
        day: u8,
    },
    /// There is no such time of day.
    #[error(
        "there is no time of day {hour:02}:{minute:02}:{second:02}: use hours 0 to 23, minutes and seconds 0 to 59"
    )]
    Time {
        /// The hour as it came.
        hour: u8,
        /// The minute as it came.
        minute: u8,
        /// The second as it came.
        second: u8,
    },
    /// The fraction of a second has figures below the microsecond.
    #[error("`{text}` is finer than a microsecond: write at most six decimal places of a second")]
    TooFine {
        /// The text as it came.
        text: String,
    },
}

/// A day of the wall calendar, without a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate {
    year: i32,
    month: u8,
    day: u8,
}

impl CivilDate {
    /// The date of a year from 1900 to 2999, a month and a day that the month has.
    pub fn new(year: i32, month: u8, day: u8) -> Result<CivilDate, CivilRefused> {
        if !(YEAR_MIN..=YEAR_MAX).contains(&year) {
            return Err(CivilRefused::Year { year });
        }
        if !(1..=12).contains(&month) || day < 1 || day > days_in_month(year, month) {
            return Err(CivilRefused::Day { year, month, day });
        }
        Ok(CivilDate { year, month, day })
    }

    /// Reads `2024-01-31`.
    pub fn parse(text: &str) -> Result<CivilDate, CivilRefused> {
        let mut reader = Reader::new(text);
        let date = read_date(&mut reader, text)?;
        if reader.is_done() { Ok(date) } else { Err(CivilRefused::Form { text: text.to_owned() }) }
    }

    /// The year, such as 2024.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, January being 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, the first being 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The weekday, Monday being 1 and Sunday 7.
    pub fn weekday(self) -> u8 {
        weekday_of(self.days_from_epoch())
    }

    /// Days since 1970-01-01, negative before it. 1970-02-01 is 31.
    pub fn days_from_epoch(self) -> i64 {
        // The year is counted from March, so that a leap day comes last and every 400 years
        // (146,097 days) look alike.
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// The date so many days later, or earlier if negative. 2024-02-28 plus 2 is 2024-03-01.
    pub fn plus_days(self, days: i64) -> CivilDate {
        let limit = STEPPED_YEARS_MAX * 365;
        CivilDate::from_epoch_days(self.days_from_epoch().saturating_add(days).clamp(-limit, limit))
    }

    /// Civil days from this date up to, not including, `end`; negative if `end` comes first.
    /// From 2024-02-28 until 2024-03-01 are 2 days.
    pub fn days_until(self, end: CivilDate) -> i64 {
        end.days_from_epoch() - self.days_from_epoch()
    }

    /// The first day of this date's month.
    pub const fn first_of_month(self) -> CivilDate {
        CivilDate { year: self.year, month: self.month, day: 1 }
    }

    /// The last day of this date's month. Of 2024-02-10 it is 2024-02-29.
    pub fn last_of_month(self) -> CivilDate {
        CivilDate { day: days_in_month(self.year, self.month), ..self }
    }

    /// The date at 00:00.
    pub const fn midnight(self) -> CivilDateTime {
        CivilDateTime { date: self, micros_of_day: 0 }
    }

    /// Months since January of the year 0.
    pub(crate) fn months_from_zero(self) -> i64 {
        i64::from(self.year) * 12 + i64::from(self.month) - 1
    }

    /// The first day of its group of months counted from January: of quarters, May goes to 1 April.
    pub(crate) fn back_to_group_of_months(self, months: u32) -> CivilDate {
        let passed = (u32::from(self.month) - 1) % months;
        let month = small(i64::from(u32::from(self.month) - passed));
        CivilDate { month, day: 1, ..self }
    }

    /// The day so many days after 1970-01-01; any count that came from 64-bit microseconds fits.
    pub(crate) fn from_epoch_days(days: i64) -> CivilDate {
        let shifted = days + 719_468;
        let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        CivilDate { year: year_number(year), month: small(month), day: small(day) }
    }

    /// This day of the month so many months on, clamped to that month's end.
    fn plus_months(self, months: i128) -> CivilDate {
        let limit = i128::from(STEPPED_YEARS_MAX) * 12;
        let total = (i128::from(self.months_from_zero()) + months).clamp(-limit, limit);
        let total = i64::try_from(total).expect("it was just clamped to a small range");
        let (year, month) = (year_number(total.div_euclid(12)), small(total.rem_euclid(12) + 1));
        CivilDate { year, month, day: self.day.min(days_in_month(year, month)) }
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.figures() {
            Some(figures) => figures.write(out),
            None => write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day),
        }
    }
}

impl CivilDate {
    /// Its figures, of a year that has four.
    fn figures(self) -> Option<Figures> {
        let year = u16::try_from(self.year).ok().filter(|year| *year <= 9_999)?;
        let [century, of_century] = [year / 100, year % 100].map(|two| small(i64::from(two)));
        let mut figures = Figures::new();
        figures.two(century);
        figures.two(of_century);
        figures.byte(b'-');
        figures.two(self.month);
        figures.byte(b'-');
        figures.two(self.day);
        Some(figures)
    }
}

impl FromStr for CivilDate {
    type Err = CivilRefused;

    fn from_str(text: &str) -> Result<CivilDate, CivilRefused> {
        CivilDate::parse(text)
    }
}

/// A date and a time of day to the microsecond, without a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDateTime {
    date: CivilDate,
    micros_of_day: i64,
}

impl CivilDateTime {
    /// The given hour, minute and second of a date.
    pub fn new(date: CivilDate, hour: u8, minute: u8, second: u8) -> Result<CivilDateTime, CivilRefused> {
        if hour > 23 || minute > 59 || second > 59 {
            return Err(CivilRefused::Time { hour, minute, second });
        }
        let seconds = i64::from(hour) * 3_600 + i64::from(minute) * 60 + i64::from(second);
        Ok(CivilDateTime { date, micros_of_day: seconds * MICROS_PER_SECOND })
    }

    /// Reads `2024-01-31` (00:00), `2024-01-31T09:30` or `2024-01-31T09:30:15.5`.
    pub fn parse(text: &str) -> Result<CivilDateTime, CivilRefused> {
        let malformed = || CivilRefused::Form { text: text.to_owned() };
        let mut reader = Reader::new(text);
        let date = read_date(&mut reader, text)?;
        if reader.is_done() {
            return Ok(date.midnight());
        }
        reader.one_of(b"Tt").ok_or_else(malformed)?;
        let hour = reader.number(2).ok_or_else(malformed)?;
        reader.one_of(b":").ok_or_else(malformed)?;
        let minute = reader.number(2).ok_or_else(malformed)?;
        let mut second = 0;
        let mut micros = 0;
        if reader.one_of(b":").is_some() {
            second = reader.number(2).ok_or_else(malformed)?;
            if reader.one_of(b".").is_some() {
                let fraction = reader.fraction().ok_or_else(malformed)?;
                micros = fraction.map_err(|TooFine| CivilRefused::TooFine { text: text.to_owned() })?;
            }
        }
        if !reader.is_done() {
            return Err(malformed());
        }
        let whole = CivilDateTime::new(date, two_figures(hour), two_figures(minute), two_figures(second))?;
        Ok(CivilDateTime { micros_of_day: whole.micros_of_day + i64::from(micros), ..whole })
    }

    /// The date.
    pub const fn date(self) -> CivilDate {
        self.date
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> u8 {
        small(self.micros_of_day / (3_600 * MICROS_PER_SECOND))
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u8 {
        small(self.micros_of_day / (60 * MICROS_PER_SECOND) % 60)
    }

    /// The second, 0 to 59.
    pub fn second(self) -> u8 {
        small(self.micros_of_day / MICROS_PER_SECOND % 60)
    }

    /// The microsecond within the second, 0 to 999,999.
    pub fn microsecond(self) -> u32 {
        u32::try_from(self.micros_of_day % MICROS_PER_SECOND).expect("below a million")
    }

    /// The weekday, Monday being 1 and Sunday 7.
    pub fn weekday(self) -> u8 {
        self.date.weekday()
    }

    /// This date-time plus `times` intervals, clamped to the month's end, the time of day kept.
    ///
    /// It is the one place where a boundary's date is made, so it always starts from the whole
    /// anchor. 2024-01-31 plus 1 month is 2024-02-29, plus 2 months 2024-03-31. Beyond 200,000
    /// years either way it stays at the end of the calendar.
    pub fn plus(self, cadence: Cadence, times: i64) -> CivilDateTime {
        let date = match cadence.step() {
            Step::Days(days) => {
                let limit = i128::from(STEPPED_YEARS_MAX) * 366 * 2;
                let wide = (i128::from(days) * i128::from(times)).clamp(-limit, limit);
                self.date.plus_days(i64::try_from(wide).expect("it was just clamped to a small range"))
            }
            Step::Months(months) => self.date.plus_months(i128::from(months) * i128::from(times)),
        };
        CivilDateTime { date, ..self }
    }

    /// Microseconds on the wall clock since 1970-01-01T00:00, as if every day had 24 hours.
    pub(crate) fn wall_micros(self) -> i64 {
        self.date.days_from_epoch() * MICROS_PER_DAY + self.micros_of_day
    }

    /// The reading of a wall clock so many microseconds after 1970-01-01T00:00.
    pub(crate) fn from_wall_micros(micros: i64) -> CivilDateTime {
        let date = CivilDate::from_epoch_days(micros.div_euclid(MICROS_PER_DAY));
        CivilDateTime { date, micros_of_day: micros.rem_euclid(MICROS_PER_DAY) }
    }
}

impl fmt::Display for CivilDateTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(out, "")
    }
}

impl CivilDateTime {
    /// The reading, with what stands behind it.
    pub(crate) fn write(&self, out: &mut fmt::Formatter<'_>, behind: &str) -> fmt::Result {
        let Some(mut figures) = self.date.figures() else {
            write!(out, "{}T{:02}:{:02}:{:02}", self.date, self.hour(), self.minute(), self.second())?;
            write_fraction(out, self.microsecond())?;
            return out.write_str(behind);
        };
        for (before, number) in [(b'T', self.hour()), (b':', self.minute()), (b':', self.second())] {
            figures.byte(before);
            figures.two(number);
        }
        figures.fraction(self.microsecond());
        behind.bytes().for_each(|byte| figures.byte(byte));
        figures.write(out)
    }
}

impl FromStr for CivilDateTime {
    type Err = CivilRefused;

    fn from_str(text: &str) -> Result<CivilDateTime, CivilRefused> {
        CivilDateTime::parse(text)
    }
}

impl From<CivilDate> for CivilDateTime {
    fn from(date: CivilDate) -> CivilDateTime {
        date.midnight()
    }
}

/// Days in a month: 28 to 31.
pub(crate) fn days_in_month(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The weekday of a day counted from 1970-01-01, which was a Thursday; Monday is 1.
pub(crate) fn weekday_of(days_from_epoch: i64) -> u8 {
    small((days_from_epoch + 3).rem_euclid(7) + 1)
}

/// A clock or calendar figure that is known to be small.
pub(crate) fn small(figure: i64) -> u8 {
    u8::try_from(figure).expect("a calendar figure is below 256")
}

/// A two-figure number that was read from text.
pub(crate) fn two_figures(figure: u32) -> u8 {
    u8::try_from(figure).expect("two figures are below 100")
}

/// Writes `.5` as `.500` and `.25001` as `.250010`; nothing at all for a whole second.
pub(crate) fn write_fraction(out: &mut fmt::Formatter<'_>, micros: u32) -> fmt::Result {
    match micros {
        0 => Ok(()),
        _ if micros.is_multiple_of(1_000) => write!(out, ".{:03}", micros / 1_000),
        _ => write!(out, ".{micros:06}"),
    }
}

/// The date at the start of a written date or date-time.
fn read_date(reader: &mut Reader<'_>, text: &str) -> Result<CivilDate, CivilRefused> {
    let malformed = || CivilRefused::Form { text: text.to_owned() };
    let year = reader.number(4).ok_or_else(malformed)?;
    reader.one_of(b"-").ok_or_else(malformed)?;
    let month = reader.number(2).ok_or_else(malformed)?;
    reader.one_of(b"-").ok_or_else(malformed)?;
    let day = reader.number(2).ok_or_else(malformed)?;
    let year = i32::try_from(year).expect("four figures are below 10,000");
    CivilDate::new(year, two_figures(month), two_figures(day))
}

fn year_number(year: i64) -> i32 {
    i32::try_from(year).expect("a year that 64-bit microseconds reach is below 300,000")
}
