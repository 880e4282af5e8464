//! Boundaries asked for by themselves: an anchor, a cadence and a zone become periods, and a span its share.
//! Knows the question's and the answer's form and the calendar; must not know plans or subscriptions.

use calendar::{
    Alignment, AlignmentRefused, Cadence, CivilDateTime, Grid, Instant, Period, Share, ShareBy, Zone,
    civil_days, share_of,
};

use crate::at::Table;
use crate::form::Form;
use crate::scalars;
use crate::write::Writer;

/// Most periods one question may ask for.
pub const PERIODS_MAX: u32 = 1_000;
/// Furthest a question may begin from its anchor, in periods.
pub const FROM_MAX: i64 = 1_000_000;

/// Periods where a question does not say how many.
const COUNT_USUAL: u32 = 12;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodsRequest {
    /// The local date and time that boundaries are counted from.
    pub anchor: CivilDateTime,
    /// How often one comes.
    pub cadence: Cadence,
    /// Whether the anchor is a boundary, or the calendar's boundary at or before it.
    pub alignment: Alignment,
    /// On which wall clock.
    pub zone: Zone,
    /// How many periods.
    pub count: u32,
    /// The number of the first one, 0 being the one that begins at the anchor.
    pub from: i64,
    /// A span whose share of its full period is wanted.
    pub span: Option<Period>,
}

/// One period and its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberedPeriod {
    /// Its number; the one from the anchor is 0.
    pub index: i64,
    /// Its instants.
    pub period: Period,
    /// What the wall clock shows at its start.
    pub local_start: CivilDateTime,
    /// What the wall clock shows at its end.
    pub local_end: CivilDateTime,
    /// Its civil days.
    pub days: i64,
}

/// A span's exact part of its full period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpanShare {
    /// The full period the span lies in.
    pub full: Period,
    /// By time.
    pub by_seconds: Share,
    /// By civil days.
    pub by_days: Share,
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodsAnswer {
    /// The periods asked for.
    pub periods: Vec<NumberedPeriod>,
    /// The span's share, if one was asked for.
    pub share: Option<SpanShare>,
}

/// Why there is no answer, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodsRefused {
    /// The calendar has no such boundaries.
    #[error(transparent)]
    Alignment(#[from] AlignmentRefused),
    /// A period lies outside the years that are kept.
    #[error("period {index} leaves the years 1900 to 2999; ask for fewer periods, or from another number")]
    BeyondCalendar {
        /// The period's number.
        index: i64,
    },
    /// The span is no part of one period.
    #[error(
        "the span {span} leaves the period {full} it begins in; cut it at the boundary and ask for each part"
    )]
    SpanCrossesBoundary {
        /// The span.
        span: Period,
        /// The period it begins in.
        full: Period,
    },
}

/// The periods and the share a question asks for.
///
/// From 31 January 2024 monthly in UTC, period 1 is 29 February to 31 March: 31 days. A number whose
/// period is empty, as that of a date a zone skipped, is passed over: in Pacific/Apia daily from 29
/// December 2011 the periods 0 and 2 join.
///
/// # Errors
/// The first reason of [`PeriodsRefused`] that holds.
pub fn periods(request: &PeriodsRequest) -> Result<PeriodsAnswer, PeriodsRefused> {
    let zone = &request.zone;
    let grid = match request.alignment {
        Alignment::Calendar => {
            let start = zone.instant(request.anchor);
            Grid::aligned(Alignment::Calendar, start, request.cadence, zone.clone())?
        }
        Alignment::Anniversary => Grid::new(request.anchor, request.cadence, zone.clone()),
        Alignment::Explicit(anchor) => Grid::new(anchor, request.cadence, zone.clone()),
    };
    let count = usize::try_from(request.count).expect("a count is small");
    let mut periods = Vec::with_capacity(count);
    let mut index = request.from;
    while periods.len() < count {
        let numbered = numbered(&grid, index)?;
        index += 1;
        if grid.boundary(index) > numbered.period.start() {
            periods.push(numbered);
        }
    }
    let share = request.span.map(|span| share(&grid, span)).transpose()?;
    Ok(PeriodsAnswer { periods, share })
}

fn numbered(grid: &Grid, index: i64) -> Result<NumberedPeriod, PeriodsRefused> {
    let period = grid.period(index);
    if period.start() < Instant::MIN || period.end() > Instant::MAX {
        return Err(PeriodsRefused::BeyondCalendar { index });
    }
    let zone = grid.zone();
    Ok(NumberedPeriod {
        index,
        period,
        local_start: zone.civil(period.start()),
        local_end: zone.civil(period.end()),
        days: civil_days(period, zone),
    })
}

fn share(grid: &Grid, span: Period) -> Result<SpanShare, PeriodsRefused> {
    let full = grid.period_at(span.start());
    if !full.covers(span) {
        return Err(PeriodsRefused::SpanCrossesBoundary { span, full });
    }
    let share = |by| share_of(by, full, span, grid.zone());
    Ok(SpanShare { full, by_seconds: share(ShareBy::Seconds), by_days: share(ShareBy::Days) })
}

impl Form for PeriodsRequest {
    fn write_fields(&self, out: &mut Writer) {
        out.name("anchor").shown(self.anchor);
        out.name("cadence").shown(self.cadence);
        match self.alignment {
            Alignment::Explicit(anchor) => out.name("alignment").shown(anchor),
            other => out.name("alignment").code(other.code()),
        }
        out.name("zone").code(self.zone.name());
        out.name("count").whole(self.count);
        out.name("from").whole(self.from);
        if let Some(span) = self.span {
            out.name("span").period(span);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<PeriodsRequest> {
        let wanted = "write the local date and time to count from, such as \"2024-01-31T09:00:00\"";
        let anchor = table.required("anchor", wanted, scalars::date_time);
        let cadence = table.required("cadence", "write how often, such as \"month\"", scalars::cadence);
        let alignment = table.optional("alignment", scalars::alignment).unwrap_or(Alignment::Anniversary);
        let zone = table.optional("zone", scalars::zone).unwrap_or_else(Zone::utc);
        let count = table.optional("count", |at| scalars::whole(at, 1, PERIODS_MAX)).unwrap_or(COUNT_USUAL);
        let from = table.optional("from", |at| scalars::whole(at, -FROM_MAX, FROM_MAX)).unwrap_or(0);
        let span = table.optional("span", scalars::period);
        Some(PeriodsRequest { anchor: anchor?, cadence: cadence?, alignment, zone, count, from, span })
    }
}

impl PeriodsAnswer {
    /// Writes the answer as a table.
    pub fn write(&self, out: &mut Writer) {
        out.table(|out| {
            out.name("periods").list(&self.periods, |out, numbered| write_period(numbered, out));
            if let Some(share) = &self.share {
                out.name("share").table(|out| {
                    out.name("full").period(share.full);
                    out.name("by_seconds").share(share.by_seconds);
                    out.name("by_days").share(share.by_days);
                });
            }
        });
    }

    /// The answer as bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Writer::with_capacity(64 + 256 * self.periods.len());
        self.write(&mut out);
        out.into_bytes()
    }
}

fn write_period(numbered: &NumberedPeriod, out: &mut Writer) {
    let NumberedPeriod { index, period, local_start, local_end, days } = numbered;
    out.table(|out| {
        out.name("index").whole(*index);
        out.name("start").instant(period.start());
        out.name("end").instant(period.end());
        out.name("local_start").shown(local_start);
        out.name("local_end").shown(local_end);
        out.name("days").whole(*days);
        out.name("seconds").seconds(period.length_micros());
    });
}
