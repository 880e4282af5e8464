//! Holes: where pauses and cancellations interrupt the life of a price.
//! Knows when a subscription is off and on which terms; must not know counts, amounts, or what was billed.

use calendar::Instant;
use pricing::{ChangeTerms, Proration};

use crate::anchors::first_boundary_from;
use crate::facts::{Off, OffKind};
use crate::lives::Life;
use crate::stretches::Course;

/// A span in which a life is interrupted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hole {
    pub from: Instant,
    pub until: Option<Instant>,
    /// When what it gives back is due.
    pub due: Instant,
    /// On which terms it began.
    pub out: ChangeTerms,
    /// On which terms it ended.
    pub back: ChangeTerms,
}

impl<'f> Course<'f> {
    /// Whether facts of an instant have no effect, because the subscription is cancelled.
    pub(crate) fn is_cancelled_at(&self, at: Instant) -> bool {
        self.offs.iter().any(|off| off.kind == OffKind::Cancelled && off.covers(at))
    }

    /// Where each pause and each cancellation by itself interrupts a life, in order; the cancellation that
    /// ends it is its end.
    pub(crate) fn holes_of(&self, life: &Life<'f>) -> Vec<Hole> {
        let offs = self.offs.iter().enumerate();
        let off = offs.filter(|(_, off)| off.kind != OffKind::Cancelled || off.until.is_some());
        let mut found: Vec<Hole> = off.filter_map(|off| self.hole(life, off)).collect();
        found.sort_by_key(|hole| hole.from);
        found
    }

    fn hole(&self, life: &Life<'f>, (place, off): (usize, &Off)) -> Option<Hole> {
        // What is charged once is charged when it begins.
        let grid = life.grid.map(|grid| self.grids.get(grid))?;
        // A pause that extends gives back the unused at once, since it is charged again when the pause ends.
        // A pause that a cancellation ended goes on until that is taken back.
        let cancelled = self.offs.get(place + 1).filter(|next| off.until == Some(next.from));
        let cancelled = cancelled.filter(|next| next.kind == OffKind::Cancelled);
        let (end, back) = cancelled.map_or((off.until, off.back), |next| (next.until, next.back));
        let metered = life.price.is_metered();
        let extends = match off.kind {
            OffKind::Paused(how) if metered && how.bill_usage => return None,
            OffKind::Paused(how) if !metered && how.keep_fees => return None,
            OffKind::Paused(how) => how.extend,
            OffKind::Cancelled => false,
        };
        let waits = |terms: ChangeTerms| terms.proration == Proration::None && !extends && !metered;
        let from = match off.kind {
            OffKind::Cancelled if life.from >= off.from => off.from,
            OffKind::Cancelled => {
                let end = self.end_by(life, (off.from, off.out));
                self.phase_end_by(off.from).map_or(end, |phase_end| end.min(phase_end))
            }
            OffKind::Paused(_) if waits(off.out) => first_boundary_from(grid, off.from),
            OffKind::Paused(_) => off.from,
        };
        let until = end.map(|end| if waits(back) { first_boundary_from(grid, end) } else { end });
        let due = if off.out.proration == Proration::None && !extends { from } else { off.from };
        let hole = Hole { from, until, due, out: off.out, back };
        until.is_none_or(|until| from < until).then_some(hole)
    }
}

/// Those that touch are one.
pub(crate) fn joined(found: &[Hole]) -> Vec<Hole> {
    let mut holes: Vec<Hole> = Vec::with_capacity(found.len());
    for hole in found {
        match holes.last_mut() {
            Some(last) if last.until.is_none_or(|until| hole.from <= until) => {
                if last.until.is_some_and(|until| hole.until.is_none_or(|later| later > until)) {
                    (last.until, last.back) = (hole.until, hole.back);
                }
            }
            _ => holes.push(*hole),
        }
    }
    holes
}
