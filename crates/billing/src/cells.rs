//! Cells: a price's life laid on its grid, one cell for each service period.
//! Knows grids, stubs and due instants; must not know amounts.

use std::rc::Rc;

use calendar::{Instant, Period, share_up_to};
use pricing::{FirstStub, Timing};

use crate::line_discounts::{DiscountSet, LineDiscounts, NO_DISCOUNTS};
use crate::lives::Life;
use crate::standing::Standing;
use crate::stretches::Course;

/// One service period of one price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Which life of the course.
    pub life: usize,
    /// The uncut period that shares are counted in.
    pub full: Period,
    /// The part of it that the price lives in.
    pub service: Period,
    /// A first stub that costs nothing.
    pub free: bool,
    /// Which discounts its lines have: a set of the run's [`LineDiscounts`].
    pub discounts: DiscountSet,
}

impl Cell {
    /// When the cell is charged: at its start in advance, at its end in arrears.
    pub fn due(&self, life: &Life<'_>) -> Instant {
        match (life.price.cadence, life.price.timing) {
            (None, _) | (Some(_), Timing::InAdvance) => self.service.start(),
            (Some(_), Timing::InArrears) => self.service.end(),
        }
    }
}

/// Which cells a run looks at: those whose full period ends after `after` and that begin by `as_of`, or by
/// the end of what was billed ahead of the same price.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    pub after: Option<Instant>,
    pub as_of: Instant,
}

impl Window {
    /// Whether a full period is settled.
    pub fn is_settled(&self, full: Period) -> bool {
        self.after.is_some_and(|after| full.end() <= after)
    }
}

/// The cells of a course within a window, and where the next ones would begin.
pub(crate) struct Cells {
    /// In order of lives, then of time.
    pub cells: Vec<Cell>,
    /// Starts of lives and periods that lie beyond the window.
    pub upcoming: Vec<Instant>,
}

impl Cells {
    /// Lays every life on its grid.
    pub fn of(
        course: &Course<'_>,
        window: Window,
        standing: &Standing<'_>,
        discounts: &mut LineDiscounts,
    ) -> Cells {
        let lives = course.lives.len();
        let mut found = Cells { cells: Vec::with_capacity(2 * lives), upcoming: Vec::with_capacity(lives) };
        let mut walked = Walked::default();
        for (index, life) in course.lives.iter().enumerate() {
            if life.until.is_some_and(|until| until <= life.from) {
                continue;
            }
            let billed_until = standing.latest(life.plan.id, &life.price.key);
            let until = billed_until.map_or(window.as_of, |billed| billed.max(window.as_of));
            if life.from > until {
                found.upcoming.push(life.from);
                continue;
            }
            match life.grid {
                None => found.once(index, life, course, window),
                Some(grid) => {
                    let start = window.after.map_or(life.from, |after| after.max(life.from));
                    let periods = walked.periods(course, grid, start, until);
                    found.recurring(index, life, course, &periods);
                }
            }
        }
        if !discounts.is_empty() {
            for cell in &mut found.cells {
                let life = &course.lives[cell.life];
                let period = ((life.plan.id, &life.price.key), cell.service);
                let billed_with = standing.billed_to_another(discounts.payer(), period);
                cell.discounts = discounts.of_cell((course, life), cell.service, billed_with.as_deref());
            }
        }
        found
    }

    /// A price that is charged once has the civil day it is charged on as its period.
    fn once(&mut self, index: usize, life: &Life<'_>, course: &Course<'_>, window: Window) {
        let day = day_from(life.from, course);
        if !window.is_settled(day) {
            self.cells.push(Cell {
                life: index,
                full: day,
                service: day,
                free: false,
                discounts: NO_DISCOUNTS,
            });
        }
    }

    fn recurring(&mut self, index: usize, life: &Life<'_>, course: &Course<'_>, periods: &[Period]) {
        for grid_period in periods {
            let start = grid_period.start().max(life.from);
            let end = life.until.map_or(grid_period.end(), |until| until.min(grid_period.end()));
            let Ok(service) = Period::new(start, end) else { continue };
            let mut cell =
                Cell { life: index, full: *grid_period, service, free: false, discounts: NO_DISCOUNTS };
            if life.first && is_stub((cell.full, start), life, course) {
                match life.price.proration.first_stub {
                    FirstStub::Prorated => {}
                    FirstStub::Free => cell.free = true,
                    FirstStub::Full => {
                        cell.full =
                            Period::new(start, grid_period.end()).expect("a stub ends after it starts");
                    }
                }
            }
            self.cells.push(cell);
        }
        let end = periods.last().map(|last| last.end());
        if let Some(end) = end.filter(|end| life.until.is_none_or(|until| *end < until)) {
            self.upcoming.push(end);
        }
    }
}

/// Whether a part of the full period lies before the service period begins. In day mode the part of a day does not
/// count.
fn is_stub((full, start): (Period, Instant), life: &Life<'_>, course: &Course<'_>) -> bool {
    start > full.start()
        && !share_up_to(life.price.proration.share_by, full, start, &course.facts.zone).is_zero()
}

/// The first stub of a life, where it is a full period of its own.
pub(crate) fn full_stub(life: &Life<'_>, course: &Course<'_>) -> Option<Period> {
    let is_full = life.first && life.price.proration.first_stub == FirstStub::Full;
    let full = course.grids.get(life.grid.filter(|_| is_full)?).period_at(life.from);
    let stub = is_stub((full, life.from), life, course);
    stub.then(|| Period::new(life.from, full.end()).expect("a stub ends after it starts"))
}

/// The rest of the civil day from an instant on.
pub(crate) fn day_from(at: Instant, course: &Course<'_>) -> Period {
    day_in(at, &course.facts.zone)
}

/// The rest of the civil day from an instant on, in a zone.
pub(crate) fn day_in(at: Instant, zone: &calendar::Zone) -> Period {
    let midnight = zone.start_of_day(zone.day_of(at).plus_days(1));
    Period::new(at, midnight)
        .or_else(|_| Period::new(at, at.checked_add_micros(1).unwrap_or(at)))
        .expect("an instant within the calendar has a microsecond after it")
}

/// Grid periods already walked, since most prices of a plan share a grid.
#[derive(Default)]
struct Walked {
    known: Vec<(WalkedFrom, Rc<[Period]>)>,
}

/// A grid by its place, and the instants the walk went between.
type WalkedFrom = (usize, Instant, Instant);

impl Walked {
    /// The periods from the one that contains `start` to the one that contains `until`.
    fn periods(&mut self, course: &Course<'_>, grid: usize, start: Instant, until: Instant) -> Rc<[Period]> {
        let key = (grid, start, until);
        if let Some((_, periods)) = self.known.iter().find(|(known, _)| *known == key) {
            return Rc::clone(periods);
        }
        let grid = course.grids.get(grid);
        let (mut index, mut boundary, mut next) = grid.place_at(start);
        let mut periods = Vec::with_capacity(2);
        while boundary <= until {
            // Where a zone skipped a day, two boundaries fall together and nothing lies between them.
            if let Ok(period) = Period::new(boundary, next) {
                periods.push(period);
            }
            index += 1;
            boundary = next;
            if boundary <= until {
                next = grid.boundary(index + 1);
            }
        }
        let periods: Rc<[Period]> = periods.into();
        self.known.push((key, Rc::clone(&periods)));
        periods
    }
}
