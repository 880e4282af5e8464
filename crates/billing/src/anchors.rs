//! Anchors: where the periods of each cadence begin, and what keeps them when the plan changes.
//! Knows alignments and grids; must not know what a period costs.

use calendar::{Alignment, AlignmentRefused, Cadence, CivilDate, CivilDateTime, Grid, Instant, Unit, Zone};

/// The anchors of the cadences a stretch runs, for anniversary alignment.
#[derive(Debug, Clone, Default)]
pub(crate) struct Anchors {
    known: Vec<Anchor>,
    /// Once its anchor was reset or moved, a subscription runs on anniversaries of that, whatever its plans'
    /// alignment.
    pub moved: bool,
}

#[derive(Debug, Clone, Copy)]
struct Anchor {
    cadence: Cadence,
    at: Instant,
    /// Whether something that is not free was charged on it; only then does a plan change keep it.
    established: bool,
}

impl Anchors {
    /// A cadence that already ran on an established anchor keeps it; any other begins here, or on the oldest
    /// established anchor where `keep_anchor` says so.
    pub fn at_start(
        cadences: impl Iterator<Item = Cadence>,
        from: Instant,
        (before, keep_anchor): (Option<&Anchors>, bool),
    ) -> Anchors {
        let moved = before.is_some_and(|before| before.moved);
        let mut anchors = Anchors { known: Vec::new(), moved };
        for cadence in cadences {
            if anchors.find(cadence).is_some() {
                continue;
            }
            let same = before.and_then(|before| before.find(cadence)).filter(|anchor| anchor.established);
            let oldest = || {
                let before = before.filter(|_| keep_anchor)?;
                before
                    .known
                    .iter()
                    .copied()
                    .filter(|anchor| anchor.established)
                    .min_by_key(|anchor| anchor.at)
            };
            let kept = same.or_else(oldest).map(|anchor| Anchor { cadence, ..anchor });
            anchors.known.push(kept.unwrap_or(Anchor { cadence, at: from, established: false }));
        }
        anchors
    }

    /// The anchors of an add-on: those of the subscription where it runs the same cadence, else its own from
    /// before, else here.
    pub fn beside(
        cadences: impl Iterator<Item = Cadence>,
        from: Instant,
        (base, before): (&Anchors, Option<&Anchors>),
    ) -> Anchors {
        let mut anchors = Anchors { known: Vec::new(), moved: base.moved };
        for cadence in cadences {
            if anchors.find(cadence).is_none() {
                let kept = base.find(cadence).or_else(|| before.and_then(|before| before.find(cadence)));
                anchors.known.push(kept.unwrap_or(Anchor { cadence, at: from, established: true }));
            }
        }
        anchors
    }

    /// Every cadence begins anew at an instant.
    pub fn reset(&self, at: Instant) -> Anchors {
        let known = self.known.iter().map(|anchor| Anchor { at, established: true, ..*anchor });
        Anchors { known: known.collect(), moved: true }
    }

    /// Every cadence runs on from where `boundary` puts its anchor.
    pub fn moved_to(&self, boundary: impl Fn(Cadence, Instant) -> Instant) -> Anchors {
        let known =
            self.known.iter().map(|anchor| Anchor { at: boundary(anchor.cadence, anchor.at), ..*anchor });
        Anchors { known: known.collect(), moved: true }
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
pub(crate) fn interval(cadence: Cadence) -> (bool, u32) {
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
    /// Where the subscription begins, for the calendar.
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
