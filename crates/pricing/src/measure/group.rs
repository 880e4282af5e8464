//! The running figures of one line, over the whole period and window by window.
//! Knows tallies and windows; must not know how a line got its dimension values.

use std::sync::Arc;

use calendar::Instant;
use money::{Decimal, QuotientRefused};

use super::Scope;
use super::digest::Digest;
use super::reading::Reading;
use super::tally::{Rules, Tally};
use super::windows::{self, RatingWindow};
use crate::measurement::{DimensionValues, Measurement, WindowQuantity};
use crate::meter::Meter;
use crate::price::Price;

/// The windows of `rate_per` in a period; none where the price has none.
pub(super) struct Windows {
    pub(super) list: Vec<RatingWindow>,
    /// Whether windows without events have a quantity or a fee all the same.
    pub(super) every: bool,
}

impl Windows {
    /// The price's windows, or nothing if they are more than are kept.
    pub(super) fn of(price: &Price, meter: &Meter, scope: &Scope<'_>) -> Option<Windows> {
        let list = match price.rate_per {
            None => Vec::new(),
            Some(length) => windows::over(length, scope.period, scope.zone)?,
        };
        let every = windows::count_at_zero(price, meter);
        Some(Windows { list, every })
    }

    /// Which of them an instant lies in.
    fn at(&self, time: Instant) -> usize {
        self.list.partition_point(|window| window.cut.end() <= time)
    }

    /// The tally of the first window, where there are windows.
    pub(super) fn open(&self, rules: &Rules<'_>, start: Instant) -> Option<Windowed> {
        (!self.list.is_empty()).then(|| Windowed::open(rules, start))
    }
}

/// The running figures of one line.
pub(super) struct Group {
    pub(super) values: Vec<Arc<str>>,
    pub(super) whole: Tally,
    pub(super) windowed: Option<Windowed>,
    /// Each event's value, where the price is a percentage of it.
    pub(super) event_values: Vec<Decimal>,
    pub(super) event_count: u64,
    pub(super) digest: Digest,
}

impl Group {
    /// An event before the period: it moves the state only.
    pub(super) fn carry(&mut self, rules: &Rules<'_>, reading: &Reading<'_>) -> Result<(), QuotientRefused> {
        self.whole.carry(rules, reading)?;
        self.windowed.as_mut().map_or(Ok(()), |windowed| windowed.tally.carry(rules, reading))
    }

    /// An event in a pause: levels follow it, and it touches no window.
    pub(super) fn follow(
        &mut self,
        rules: &Rules<'_>,
        windows: &Windows,
        time: Instant,
        reading: &Reading<'_>,
    ) -> Result<(), QuotientRefused> {
        self.whole.follow(rules, time, reading)?;
        let Some(windowed) = &mut self.windowed else { return Ok(()) };
        windowed.advance(rules, windows, windows.at(time))?;
        windowed.tally.follow(rules, time, reading)
    }

    /// The next event of the period, in order.
    pub(super) fn observe(
        &mut self,
        rules: &Rules<'_>,
        windows: &Windows,
        time: Instant,
        reading: &Reading<'_>,
    ) -> Result<(), QuotientRefused> {
        self.whole.observe(rules, time, reading)?;
        let Some(windowed) = &mut self.windowed else { return Ok(()) };
        windowed.advance(rules, windows, windows.at(time))?;
        windowed.touched = true;
        windowed.tally.observe(rules, time, reading)
    }

    /// The period is over.
    pub(super) fn close(
        self,
        rules: &Rules<'_>,
        windows: &Windows,
        scope: &Scope<'_>,
    ) -> Result<(Vec<Arc<str>>, Measurement), QuotientRefused> {
        let quantity = self.whole.quantity(rules, scope.period.end(), scope.full)?;
        let windows = match self.windowed {
            None => Vec::new(),
            Some(mut windowed) => {
                windowed.advance(rules, windows, windows.list.len())?;
                windowed.closed
            }
        };
        let measurement = Measurement {
            dimensions: DimensionValues::new(),
            quantity,
            quantities: Vec::new(),
            windows,
            values: self.event_values,
            event_count: self.event_count,
            events_hash: self.digest.finish(),
        };
        Ok((self.values, measurement))
    }
}

/// The tally of the window being read, and the windows that are over.
pub(super) struct Windowed {
    tally: Tally,
    place: usize,
    touched: bool,
    closed: Vec<WindowQuantity>,
}

impl Windowed {
    fn open(rules: &Rules<'_>, start: Instant) -> Windowed {
        Windowed { tally: Tally::open(rules, start), place: 0, touched: false, closed: Vec::new() }
    }

    /// Closes the windows before `place`; those without events only where they count.
    fn advance(&mut self, rules: &Rules<'_>, windows: &Windows, place: usize) -> Result<(), QuotientRefused> {
        while self.place < place {
            let window = &windows.list[self.place];
            let counts = self.touched || windows.every;
            if counts {
                let quantity = self.tally.quantity(rules, window.cut.end(), window.full)?;
                self.closed.push(WindowQuantity { window: window.cut, quantity });
            }
            self.place = if counts { self.place + 1 } else { place };
            self.touched = false;
            if let Some(next) = windows.list.get(self.place) {
                self.tally.begin(rules, next.cut.start());
            }
        }
        Ok(())
    }
}
