//! Grids: the boundaries that an anchor, a cadence and a zone lay over time, in both directions.
//!
//! It knows how boundaries follow from an anchor; it must not know who is billed at them.

use crate::cadence::{Cadence, Step, Unit};
use crate::civil::{CivilDate, CivilDateTime};
use crate::instant::Instant;
use crate::period::Period;
use crate::zone::Zone;

/// How many boundaries may lie between the estimated and the true period of an instant, and how
/// many may fall onto one instant: one for the month's end, one for the clock, one to spare.
const NEIGHBOURS: i64 = 3;

/// Why a grid cannot be aligned as asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AlignmentRefused {
    /// The calendar has no boundaries of that cadence.
    #[error(
        "the calendar has no boundaries every `{cadence}`: use 1 day, 1 week, 1, 2, 3, 4, 6 or 12 months or 1 year, or align to the anniversary or an explicit anchor"
    )]
    NotInCalendar {
        /// The cadence as it came.
        cadence: Cadence,
    },
    /// The start is before 1900 or after 2999.
    #[error("a grid cannot start at {start}: use an instant from 1900 to 2999")]
    StartOutOfRange {
        /// The start as it came.
        start: Instant,
    },
}

/// Where a grid takes its anchor from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Alignment {
    /// The local date and time of the start.
    Anniversary,
    /// The calendar's own boundaries at 00:00: days, Mondays, months and years from January.
    Calendar,
    /// A given local date and time.
    Explicit(CivilDateTime),
}

impl Alignment {
    /// Its written code: `anniversary`, `calendar` or `explicit`.
    pub fn code(self) -> &'static str {
        match self {
            Alignment::Anniversary => "anniversary",
            Alignment::Calendar => "calendar",
            Alignment::Explicit(_) => "explicit",
        }
    }
}

/// The boundaries anchor + k · interval in a zone, k running both ways.
///
/// Each boundary is made from the whole anchor, clamped to its month's end, so that a short month
/// never shortens the next. Where a zone skipped a whole day (Pacific/Apia, 2011-12-30), the
/// boundary of a daily grid that would lie in it falls onto the next one. The period between the
/// two is empty: no instant belongs to it, [`Grid::index_at`] never answers it, and
/// [`Grid::period`] answers the period that begins at that instant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grid {
    anchor: CivilDateTime,
    cadence: Cadence,
    zone: Zone,
}

impl Grid {
    /// The grid of an anchor, a cadence and a zone.
    pub fn new(anchor: CivilDateTime, cadence: Cadence, zone: Zone) -> Grid {
        Grid { anchor, cadence, zone }
    }

    /// The grid for something that starts at `start`, by the rule of its alignment.
    ///
    /// A calendar quarter that starts on 2024-05-20 has its anchor at 2024-04-01T00:00.
    pub fn aligned(
        alignment: Alignment,
        start: Instant,
        cadence: Cadence,
        zone: Zone,
    ) -> Result<Grid, AlignmentRefused> {
        if !start.is_in_range() {
            return Err(AlignmentRefused::StartOutOfRange { start });
        }
        let anchor = match alignment {
            Alignment::Anniversary => zone.civil(start),
            Alignment::Explicit(anchor) => anchor,
            Alignment::Calendar => {
                let date = calendar_boundary(zone.civil(start).date(), cadence)
                    .ok_or(AlignmentRefused::NotInCalendar { cadence })?;
                date.midnight()
            }
        };
        let grid = Grid::new(anchor, cadence, zone);
        // Where a gap swallows midnight, a day has instants before its own boundary.
        let late = alignment == Alignment::Calendar && grid.boundary(0) > start;
        Ok(if late { Grid { anchor: anchor.plus(cadence, -1), ..grid } } else { grid })
    }

    /// The whole anchor.
    pub const fn anchor(&self) -> CivilDateTime {
        self.anchor
    }

    /// The cadence.
    pub const fn cadence(&self) -> Cadence {
        self.cadence
    }

    /// The zone its local times are in.
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// The k-th boundary; number 0 is the anchor, and k may be negative.
    ///
    /// From 31 January 2024 monthly, number 1 is 29 February, number 2 is 31 March. A number that
    /// leads beyond 200,000 years stays there.
    pub fn boundary(&self, k: i64) -> Instant {
        self.zone.instant(self.anchor.plus(self.cadence, k))
    }

    /// The number of the period that an instant belongs to: `boundary(k) <= instant < boundary(k + 1)`.
    pub fn index_at(&self, instant: Instant) -> i64 {
        self.place_at(instant).0
    }

    /// The same with the period's boundary and the next one.
    pub fn place_at(&self, instant: Instant) -> (i64, Instant, Instant) {
        let mut k = self.estimate(self.zone.civil(instant).date());
        let mut boundary = self.boundary(k);
        for _ in 0..NEIGHBOURS {
            if boundary <= instant {
                break;
            }
            k -= 1;
            boundary = self.boundary(k);
        }
        let mut next = self.boundary(k + 1);
        for _ in 0..NEIGHBOURS {
            if next > instant {
                break;
            }
            k += 1;
            (boundary, next) = (next, self.boundary(k + 1));
        }
        (k, boundary, next)
    }

    /// The period from the k-th boundary to the next; never an empty one.
    pub fn period(&self, k: i64) -> Period {
        let start = self.boundary(k);
        (1..=NEIGHBOURS)
            .find_map(|step| Period::new(start, self.boundary(k.saturating_add(step))).ok())
            .unwrap_or_else(|| end_of_calendar(start))
    }

    /// The period that an instant belongs to.
    pub fn period_at(&self, instant: Instant) -> Period {
        let (k, boundary, next) = self.place_at(instant);
        Period::new(boundary, next).unwrap_or_else(|_| self.period(k))
    }

    /// The boundaries within a window, its start included, its end not, each instant once.
    ///
    /// Only the years 1900 to 2999 are listed.
    pub fn boundaries_in(&self, window: Period) -> Vec<Instant> {
        let mut found = Vec::new();
        let (start, end) = (window.start().max(Instant::MIN), window.end().min(Instant::MAX));
        let mut k = self.index_at(start);
        loop {
            let boundary = self.boundary(k);
            if boundary >= end {
                return found;
            }
            if boundary >= start && found.last() != Some(&boundary) {
                found.push(boundary);
            }
            k += 1;
        }
    }

    /// The whole periods that share an instant with a window, in order, each once.
    ///
    /// Only those that begin before the year 3000 are listed.
    pub fn periods_in(&self, window: Period) -> Vec<Period> {
        let mut found = Vec::new();
        let end = window.end().min(Instant::MAX);
        let mut period = self.period_at(window.start().max(Instant::MIN));
        while period.start() < end {
            if period.intersect(window).is_some() {
                found.push(period);
            }
            period = self.period_at(period.end());
        }
        found
    }

    /// The number of the period that a date would belong to if only the calendar counted.
    fn estimate(&self, date: CivilDate) -> i64 {
        let anchor = self.anchor.date();
        match self.cadence.step() {
            Step::Days(days) => anchor.days_until(date).div_euclid(i64::from(days)),
            Step::Months(months) => {
                (date.months_from_zero() - anchor.months_from_zero()).div_euclid(i64::from(months))
            }
        }
    }
}

/// The calendar's boundary of a cadence on or before a date, if the calendar has such boundaries.
fn calendar_boundary(date: CivilDate, cadence: Cadence) -> Option<CivilDate> {
    match (cadence.every(), cadence.unit()) {
        (1, Unit::Day) => Some(date),
        (1, Unit::Week) => Some(date.plus_days(1 - i64::from(date.weekday()))),
        (months @ (1 | 2 | 3 | 4 | 6 | 12), Unit::Month) => Some(date.back_to_group_of_months(months)),
        (1, Unit::Year) => Some(date.back_to_group_of_months(12)),
        _ => None,
    }
}

/// Beyond the end of the calendar boundaries stand still; a period there is one microsecond long.
fn end_of_calendar(start: Instant) -> Period {
    start
        .checked_add_micros(1)
        .and_then(|end| Period::new(start, end).ok())
        .expect("boundaries stay within 200,000 years, far from the end of a 64-bit count")
}
