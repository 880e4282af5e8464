//! Anchors: where the periods of each cadence begin, and what keeps them when the plan changes.
//! Knows alignments and grids; must not know what a period costs.

use calendar::{Alignment, AlignmentRefused, Cadence, CivilDate, CivilDateTime, Grid, Instant, Unit, Zone};
use pricing::PlanVersion;

/// The anchors of the cadences a stretch runs, for anniversary alignment.
#[derive(Debug, Clone, Default)]
pub(crate) struct Anchors {
    known: Vec<Anchor>,
}

#[derive(Debug, Clone, Copy)]
struct Anchor {
    cadence: Cadence,
    at: Instant,
    /// Whether something that is not free was charged on it; only then does a plan change keep it.
    established: bool,
}

impl Anchors {
    /// A cadence that already ran on an established anchor keeps it; any other begins here.
    pub fn at_start(plan: &PlanVersion, from: Instant, before: Option<&Anchors>) -> Anchors {
        let mut anchors = Anchors::default();
        for cadence in plan.prices.iter().filter_map(|price| price.cadence) {
            if anchors.find(cadence).is_none() {
                let kept = before.and_then(|before| before.find(cadence)).filter(|anchor| anchor.established);
                anchors.known.push(kept.unwrap_or(Anchor { cadence, at: from, established: false }));
            }
        }
        anchors
    }

    /// Once something was charged, the anchors stay.
    pub fn establish(&mut self, charged: bool) {
        for anchor in &mut self.known {
            anchor.established |= charged;
        }
    }

    /// The anchor of a cadence.
    pub fn of(&self, cadence: Cadence) -> Option<Instant> {
        self.find(cadence).map(|anchor| anchor.at)
    }

    fn find(&self, cadence: Cadence) -> Option<Anchor> {
        self.known.iter().copied().find(|anchor| interval(anchor.cadence) == interval(cadence))
    }
}

/// A cadence as months or days: a year is twelve months, a week seven days.
fn interval(cadence: Cadence) -> (bool, u32) {
    match cadence.unit() {
        Unit::Day => (false, cadence.every()),
        Unit::Week => (false, cadence.every() * 7),
        Unit::Month => (true, cadence.every()),
        Unit::Year => (true, cadence.every() * 12),
    }
}

/// The grids of a course, each once.
#[derive(Debug, Default)]
pub(crate) struct Grids {
    asked: Vec<AskedGrid>,
    grids: Vec<Grid>,
}

/// What a price asks of its grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AskedGrid {
    pub alignment: Alignment,
    /// For anniversaries.
    pub anchor: Instant,
    /// Where the stretch begins, for the calendar.
    pub from: Instant,
    pub cadence: Cadence,
    /// Proration by days moves an anchor to 00:00.
    pub by_days: bool,
}

impl Grids {
    /// Finds or makes the grid.
    pub fn place(&mut self, asked: &AskedGrid, zone: &Zone) -> Result<usize, AlignmentRefused> {
        if let Some(known) = self.asked.iter().position(|known| known == asked) {
            return Ok(known);
        }
        let at_midnight =
            |anchor: CivilDateTime| if asked.by_days { midnight(anchor.date()) } else { anchor };
        let grid = match asked.alignment {
            Alignment::Anniversary => {
                Grid::new(at_midnight(zone.civil(asked.anchor)), asked.cadence, zone.clone())
            }
            Alignment::Explicit(anchor) => Grid::new(at_midnight(anchor), asked.cadence, zone.clone()),
            Alignment::Calendar => {
                Grid::aligned(Alignment::Calendar, asked.from, asked.cadence, zone.clone())?
            }
        };
        self.asked.push(asked.clone());
        self.grids.push(grid);
        Ok(self.grids.len() - 1)
    }

    /// The grid at a place.
    pub fn get(&self, place: usize) -> &Grid {
        &self.grids[place]
    }
}

fn midnight(date: CivilDate) -> CivilDateTime {
    date.midnight()
}

/// The first boundary at or after an instant: on a boundary nothing is left of the period before.
pub(crate) fn first_boundary_from(grid: &Grid, at: Instant) -> Instant {
    let period = grid.period_at(at);
    if period.start() == at { at } else { period.end() }
}
