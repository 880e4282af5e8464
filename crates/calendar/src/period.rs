//! Half-open periods: the start belongs to it, the end to the next.
//!
//! It knows two instants; it must not know zones, cadences or what happens in a period.

use std::fmt;

use crate::instant::Instant;

/// Why two instants make no period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodRefused {
    /// The end is not after the start.
    #[error("a period from {start} to {end} holds no instant: give an end after its start")]
    Empty {
        /// The start as it came.
        start: Instant,
        /// The end as it came.
        end: Instant,
    },
    /// The length does not fit a 64-bit count of microseconds.
    #[error("a period from {start} to {end} is too long: stay within the years 1900 to 2999")]
    TooLong {
        /// The start as it came.
        start: Instant,
        /// The end as it came.
        end: Instant,
    },
}

/// The instants from `start` up to, not including, `end`; never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    start: Instant,
    end: Instant,
}

impl Period {
    /// From the first instant that may be written on, for ever.
    pub const ALWAYS: Period = Period { start: Instant::MIN, end: Instant::NEVER };

    /// The period `[start, end)`, the end being after the start.
    pub fn new(start: Instant, end: Instant) -> Result<Period, PeriodRefused> {
        if start >= end {
            return Err(PeriodRefused::Empty { start, end });
        }
        if end.as_micros().checked_sub(start.as_micros()).is_none() {
            return Err(PeriodRefused::TooLong { start, end });
        }
        Ok(Period { start, end })
    }

    /// The first instant of the period.
    pub const fn start(self) -> Instant {
        self.start
    }

    /// The first instant after the period.
    pub const fn end(self) -> Instant {
        self.end
    }

    /// Whether the instant belongs to the period; its end does not.
    pub fn contains(self, instant: Instant) -> bool {
        self.start <= instant && instant < self.end
    }

    /// Whether the whole of `other` lies in this period.
    pub fn covers(self, other: Period) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// What both periods share, if anything; two that only touch share nothing.
    pub fn intersect(self, other: Period) -> Option<Period> {
        let (start, end) = (self.start.max(other.start), self.end.min(other.end));
        (start < end).then_some(Period { start, end })
    }

    /// Its length in microseconds, above zero. A day of 24 hours is 86,400,000,000.
    pub const fn length_micros(self) -> i64 {
        self.end.as_micros() - self.start.as_micros()
    }
}

impl fmt::Display for Period {
    /// Writes `[2026-01-01T00:00:00Z, 2026-02-01T00:00:00Z)`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "[{}, {})", self.start, self.end)
    }
}
