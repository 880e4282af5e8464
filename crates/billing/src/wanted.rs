//! Wanted: the spans a time-based price is owed for, and how each is computed.
//! Knows lives, counts and cells; must not know amounts, or what was billed.

use std::rc::Rc;

use calendar::{Instant, Period};
use pricing::{ChangeTerms, Timing};

use crate::cells::Cell;
use crate::coverage::{Computed, Wanted};
use crate::lives::Life;
use crate::run::Run;
use crate::standing::without;

/// The spans a price is owed for, each computed one way, in order of their start; and the full periods that
/// share a charge.
pub(crate) fn wanted(run: &Run<'_>, lives: &[usize]) -> (Vec<Wanted>, Vec<(Period, Period)>) {
    let mut owed = Owed { wanted: Vec::with_capacity(lives.len()), until: None, overlaps: Vec::new() };
    for index in lives {
        let life = &run.course.lives[*index];
        for (place, cell) in run.cells_of(*index) {
            segments(run, life, (cell, place), &mut owed);
        }
    }
    let Owed { mut wanted, overlaps, .. } = owed;
    if wanted.windows(2).any(|pair| pair[1].span.start() < pair[0].span.start()) {
        wanted.sort_by_key(|wanted| wanted.span.start());
    }
    (wanted, overlaps)
}

/// What is owed of a price so far.
struct Owed {
    wanted: Vec<Wanted>,
    /// The latest end of it.
    until: Option<Instant>,
    overlaps: Vec<(Period, Period)>,
}

fn segments(run: &Run<'_>, life: &Life<'_>, (cell, place): (&Cell, usize), owed: &mut Owed) {
    let advances = life.price.cadence.is_some() && life.price.timing == Timing::InAdvance;
    let once = life.price.cadence.is_none();
    let discounts = run.discounts.ids(cell.discounts);
    for count in &life.counts {
        // What is charged once is charged for the count it begins with.
        let until = count.until.filter(|_| !once);
        let start = count.from.max(cell.service.start());
        let end = until.map_or(cell.service.end(), |until| until.min(cell.service.end()));
        let Ok(span) = Period::new(start, end) else { continue };
        let computed =
            Computed { count: count.count, overridden: life.overridden, discounts: Rc::clone(&discounts) };
        for span in owed.without_known(life, cell.full, (span, &computed)) {
            let whole = life.is_whole_from(span.start(), count);
            let due = if advances { span.start() } else { cell.due(life) };
            let began = life.began_by(span.start(), count).filter(|_| advances);
            let terms = began.or_else(|| ended_by(life, due));
            let (full, free, computed) = (cell.full, cell.free, computed.clone());
            owed.until = owed.until.max(Some(span.end()));
            owed.wanted.push(Wanted {
                span,
                computed,
                free,
                whole,
                cell: place,
                full,
                life_from: life.from,
                stays_from: life.stays_from,
                due,
                terms,
            });
        }
        if once {
            break;
        }
    }
}

impl Owed {
    /// The parts of a span in which a life is active, and the same is not owed already: what a `full` change
    /// left overlaps what follows, and the same over the same time is charged once.
    fn without_known(
        &mut self,
        life: &Life<'_>,
        full: Period,
        (span, computed): (Period, &Computed),
    ) -> Vec<Period> {
        let mut parts = if life.holes.is_empty() { vec![span] } else { life.active(span) };
        if self.until.is_none_or(|until| until <= span.start()) {
            return parts;
        }
        for known in self.wanted.iter().filter(|known| known.computed == *computed) {
            if parts.iter().any(|part| part.intersect(known.span).is_some()) {
                self.overlaps.push((known.full, full));
            }
            parts = parts.into_iter().flat_map(|part| without(part, known.span)).collect();
        }
        parts
    }
}

/// The change that ended a life, where that is what makes something due.
pub(crate) fn ended_by(life: &Life<'_>, due: Instant) -> Option<ChangeTerms> {
    life.left.filter(|(at, _)| *at == due).map(|(_, terms)| terms)
}
