//! Windows: when a metered feature begins anew.
//! Knows grids, lengths and the times of use; must not know allowances or quantities.

use calendar::{Grid, Instant};

use super::granted::PeriodSpan;

const MICROS_PER_HOUR: i64 = 3_600_000_000;

/// The span of one window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Window {
    pub from: Instant,
    pub until: Option<Instant>,
}

/// The windows of a pot.
#[derive(Debug, Clone)]
pub(super) enum Windows<'a> {
    /// The periods of a subscription's leading cadence.
    Periods(&'a [PeriodSpan]),
    /// The calendar's.
    Calendar(Grid),
    /// Of one length each, from an instant on.
    Every { anchor: Instant, micros: i64 },
    /// Opened by a first use, in order.
    Opened(Vec<Window>),
    /// One that never ends.
    Lifetime { from: Instant },
    /// Always the last so many microseconds.
    Sliding { micros: i64 },
}

/// So many hours in microseconds.
pub(super) fn micros(hours: u32) -> i64 {
    i64::from(hours) * MICROS_PER_HOUR
}

/// An instant so much later or earlier; beyond the calendar it stands still.
pub(super) fn moved(at: Instant, micros: i64) -> Instant {
    Instant::from_micros(at.as_micros().saturating_add(micros))
}

impl Windows<'_> {
    /// The window that an instant belongs to; none between two that first uses open. A sliding one ends with
    /// the instant itself.
    pub fn at(&self, at: Instant) -> Option<Window> {
        match self {
            Windows::Periods(spans) => Some(period_at(spans, at)),
            Windows::Calendar(grid) => {
                let period = grid.period_at(at);
                Some(Window { from: period.start(), until: Some(period.end()) })
            }
            Windows::Every { anchor, micros } => {
                let passed = (at.as_micros() - anchor.as_micros()).div_euclid(*micros);
                let from = moved(*anchor, passed.saturating_mul(*micros));
                Some(Window { from, until: Some(moved(from, *micros)) })
            }
            Windows::Opened(windows) => {
                let next = windows.partition_point(|window| window.from <= at);
                let last = next.checked_sub(1).map(|index| windows[index])?;
                last.until.is_none_or(|until| at < until).then_some(last)
            }
            Windows::Lifetime { from } => Some(Window { from: *from, until: None }),
            Windows::Sliding { micros } => Some(Window { from: moved(at, 1 - *micros), until: None }),
        }
    }

    /// The window before one; none where there is none.
    pub fn before(&self, window: Window) -> Option<Window> {
        let before = self.at(moved(window.from, -1))?;
        (before.from < window.from).then_some(before)
    }

    /// The window after one, if it begins before an instant.
    pub fn after(&self, window: Window, end: Instant) -> Option<Window> {
        let until = window.until.filter(|until| *until < end)?;
        match self {
            Windows::Opened(windows) => windows.iter().copied().find(|next| next.from >= until),
            _ => self.at(until),
        }
    }
}

/// Windows that are opened by the first use at or after the end of the one before, from an instant on.
///
/// Uses at 1:00, 2:00 and 7:00 with five hours each: windows from 1:00 to 6:00 and from 7:00 to 12:00.
pub(super) fn opened(uses: impl Iterator<Item = Instant>, micros: i64) -> Vec<Window> {
    let mut windows: Vec<Window> = Vec::new();
    for at in uses {
        if windows.last().is_none_or(|last| last.until.is_some_and(|until| until <= at)) {
            windows.push(Window { from: at, until: Some(moved(at, micros)) });
        }
    }
    windows
}

/// The period of the leading cadence. A change of plan that keeps the grid's boundaries does not end it; one
/// that begins a grid anew does.
fn period_at(spans: &[PeriodSpan], at: Instant) -> Window {
    let Some(place) = spans.partition_point(|span| span.from <= at).checked_sub(1) else {
        return Window { from: at, until: spans.first().map(|span| span.from) };
    };
    Window { from: start_of(spans, place, at), until: end_of(spans, place, at) }
}

fn start_of(spans: &[PeriodSpan], mut place: usize, mut at: Instant) -> Instant {
    loop {
        let span = &spans[place];
        let start = span.grid.as_ref().map_or(span.from, |grid| grid.period_at(at).start());
        if start >= span.from {
            return start;
        }
        let Some(before) = place.checked_sub(1) else { return span.from };
        let ends_there = spans[before].grid.as_ref().is_none_or(|grid| begins_at(grid, span.from));
        if ends_there || spans[before].until != Some(span.from) {
            return span.from;
        }
        (place, at) = (before, moved(span.from, -1));
    }
}

fn end_of(spans: &[PeriodSpan], mut place: usize, mut at: Instant) -> Option<Instant> {
    loop {
        let span = &spans[place];
        let end = span.grid.as_ref().map(|grid| grid.period_at(at).end());
        let cut = span.until.filter(|until| end.is_none_or(|end| *until < end));
        let (Some(cut), Some(next)) = (cut, spans.get(place + 1)) else { return end.or(span.until) };
        let anew = next.grid.as_ref().is_none_or(|grid| begins_at(grid, cut));
        if anew || span.grid.is_none() || next.from != cut {
            return Some(cut);
        }
        (place, at) = (place + 1, cut);
    }
}

fn begins_at(grid: &Grid, at: Instant) -> bool {
    grid.period_at(at).start() == at
}

#[cfg(test)]
mod tests {
    use super::*;
    use calendar::{Cadence, Unit, Zone};

    fn at(text: &str) -> Instant {
        Instant::parse(&format!("{text}Z")).expect("an instant")
    }

    fn monthly(from: &str) -> Option<Grid> {
        let cadence = Cadence::new(1, Unit::Month).expect("a month");
        Some(Grid::new(Zone::utc().civil(at(from)), cadence, Zone::utc()))
    }

    #[test]
    fn a_period_goes_on_through_a_change_that_keeps_the_grid_and_ends_with_one_that_does_not() {
        let (first, second) = (at("2026-01-10T00:00:00"), at("2026-02-20T00:00:00"));
        let third = at("2026-03-15T00:00:00");
        let spans = [
            PeriodSpan { from: first, until: Some(second), grid: monthly("2026-01-10T00:00:00") },
            PeriodSpan { from: second, until: Some(third), grid: monthly("2026-01-10T00:00:00") },
            PeriodSpan { from: third, until: None, grid: monthly("2026-03-15T00:00:00") },
        ];
        let windows = Windows::Periods(&spans);
        let before_change = windows.at(at("2026-02-11T00:00:00")).expect("a window");
        let after_change = windows.at(at("2026-02-25T00:00:00")).expect("a window");
        assert_eq!(before_change, after_change, "the change of 20 February keeps the period");
        assert_eq!(after_change.from, at("2026-02-10T00:00:00"));
        assert_eq!(after_change.until, Some(at("2026-03-10T00:00:00")));
        let cut = windows.after(after_change, at("2027-01-01T00:00:00")).expect("a window");
        assert_eq!((cut.from, cut.until), (at("2026-03-10T00:00:00"), Some(third)), "cut by the new grid");
        let anew = windows.at(third).expect("a window");
        assert_eq!((anew.from, anew.until), (third, Some(at("2026-04-15T00:00:00"))));
        assert_eq!(windows.before(anew), Some(cut));
    }

    #[test]
    fn a_use_opens_a_window_only_once_the_last_is_over() {
        let uses = ["01:00:00", "02:00:00", "06:00:00", "07:00:00", "12:00:00"];
        let uses = uses.map(|time| at(&format!("2026-01-01T{time}")));
        let found = opened(uses.into_iter(), micros(5));
        assert_eq!(found.iter().map(|window| window.from).collect::<Vec<_>>(), [uses[0], uses[2], uses[4]]);
        let windows = Windows::Opened(found);
        assert_eq!(windows.at(at("2026-01-01T11:30:00")), None, "between two windows");
    }

    #[test]
    fn hours_are_counted_from_the_activation_both_ways() {
        let anchor = at("2026-01-01T06:00:00");
        let windows = Windows::Every { anchor, micros: micros(24) };
        let window = windows.at(at("2026-01-02T05:59:59")).expect("a window");
        assert_eq!((window.from, window.until), (anchor, Some(at("2026-01-02T06:00:00"))));
        assert_eq!(windows.at(at("2026-01-02T06:00:00")).expect("a window").from, at("2026-01-02T06:00:00"));
    }
}
