//! Coverage: the spans a time-based price is owed for against the spans it was billed for.
//! Knows spans and counts; must not know amounts.

use std::rc::Rc;

use calendar::{Instant, Period};
use ids::{ChangeId, DiscountId};
use pricing::ChangeTerms;

/// What a span is computed with: what is owed and what was billed agree only where all of it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Computed {
    pub count: u64,
    /// The fact that set the price, where it is not the plan's own.
    pub overridden: Option<ChangeId>,
    /// The line discounts, in order.
    pub discounts: Rc<[DiscountId]>,
}

/// A span that is owed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub span: Period,
    pub computed: Computed,
    /// Whether it is a first stub that costs nothing.
    pub free: bool,
    /// Whether it is charged whole: its beginning costs the full period up to there too.
    pub whole: bool,
    /// Which cell.
    pub cell: usize,
    /// The cell's full period.
    pub full: Period,
    /// Where the price's life began.
    pub life_from: Instant,
    /// From when it only stays owed, beside the life that followed.
    pub stays_from: Option<Instant>,
    /// When it is charged if nothing was billed for it.
    pub due: Instant,
    /// The change that began it, where one did at its start.
    pub terms: Option<ChangeTerms>,
}

/// A span that an issued line still covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Covered {
    pub span: Period,
    pub computed: Computed,
    /// Whether the line was one of a first stub that costs nothing; none where that makes no difference.
    pub free: Option<bool>,
    /// Whether the line was charged whole.
    pub whole: bool,
    /// Which issued line.
    pub line: usize,
    /// The line's full period.
    pub full: Period,
    /// Where the line's own service begins.
    pub issued_from: Instant,
}

/// Whether a covered span has its full period at an instant only because of a fact that was withdrawn since.
pub(crate) type OffGrid<'a> = &'a dyn Fn(&Covered, Instant) -> bool;

impl Covered {
    /// Whether it was computed as the wanted span is, but with other discounts.
    fn differs_by_discounts(&self, wanted: &Wanted) -> bool {
        let (mine, theirs) = (&self.computed, &wanted.computed);
        (mine.count, mine.overridden) == (theirs.count, theirs.overridden)
            && mine.discounts != theirs.discounts
    }

    /// Whether the line pays for the wanted span up from an instant: computed alike, and in its period. A
    /// line that was issued within the same life keeps its boundaries, even where a back-dated fact moved the
    /// grid since, but not those that a fact withdrawn since gave it; one of an earlier or later life of the
    /// price is not of this one. What is charged whole differs from other charges only where it begins.
    fn pays_for(&self, wanted: &Wanted, from: Instant, off_grid: OffGrid<'_>) -> bool {
        let begins_whole = wanted.whole && wanted.span.start() == from;
        let began_whole = self.whole && self.issued_from == from;
        let of_this_life = self.issued_from >= wanted.life_from
            && wanted.stays_from.is_none_or(|stays_from| self.issued_from < stays_from);
        self.computed == wanted.computed
            && self.free.is_none_or(|free| free == wanted.free)
            && begins_whole == began_whole
            && (self.full == wanted.full || (of_this_life && !off_grid(self, from)))
    }
}

/// What to do about a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece {
    pub due: Instant,
    pub span: Period,
    pub act: Act,
    /// How the change behind it is carried out, where there is one.
    pub terms: Option<ChangeTerms>,
}

/// Charge what is owed and not covered, or take back what is covered and not owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Charge this wanted span (by its place).
    Charge(usize),
    /// Take back from this issued line.
    TakeBack(usize),
}

/// A change about a price: from when it shows in what is owed, and the instant it is due at. The two differ
/// where a cancellation's own date is still billed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ChangePoint {
    pub shows: Instant,
    pub due: Instant,
    pub terms: Option<ChangeTerms>,
}

impl ChangePoint {
    /// A change that shows at its own instant.
    pub fn at(instant: Instant, terms: Option<ChangeTerms>) -> ChangePoint {
        ChangePoint { shows: instant, due: instant, terms }
    }
}

/// The changes of a price, in order.
pub(crate) struct ChangePoints {
    points: Vec<ChangePoint>,
    /// When anything took effect that may have moved what is owed, whether it shows there or not: one that
    /// goes back to what held before leaves no point.
    took_effect: Vec<Instant>,
    /// When discounts began or ended.
    discounts: Vec<Instant>,
    /// Nothing is due before this, because documents before it are not known.
    not_before: Option<Instant>,
}

impl ChangePoints {
    /// From changes in any order, and when discounts began or ended.
    pub fn new(
        mut points: Vec<ChangePoint>,
        (mut took_effect, mut discounts): (Vec<Instant>, Vec<Instant>),
        not_before: Option<Instant>,
    ) -> ChangePoints {
        points.sort_unstable();
        took_effect.sort_unstable();
        discounts.sort_unstable();
        ChangePoints { points, took_effect, discounts, not_before }
    }

    /// The latest instant by then at which a discount began or ended.
    fn discounted_by(&self, start: Instant) -> Option<Instant> {
        latest_by(&self.discounts, start)
    }

    /// When a difference that begins at `start` is due, and how: at the latest change that shows by then, and
    /// not before what took effect since.
    pub fn before(&self, start: Instant) -> (Instant, Option<ChangeTerms>) {
        let next = self.points.partition_point(|point| point.shows <= start);
        let change = next.checked_sub(1).map(|index| self.points[index]);
        let took_effect = latest_by(&self.took_effect, start);
        let due = change.map_or(start, |change| took_effect.map_or(change.due, |at| change.due.max(at)));
        (self.within_known(due, start), change.and_then(|change| change.terms))
    }

    /// No earlier than documents are known, for a span that starts later than that.
    fn within_known(&self, due: Instant, start: Instant) -> Instant {
        self.not_before.map_or(due, |earliest| due.max(earliest.min(start)))
    }
}

/// The latest of instants in order by another.
fn latest_by(instants: &[Instant], at: Instant) -> Option<Instant> {
    let next = instants.partition_point(|known| *known <= at);
    next.checked_sub(1).map(|index| instants[index])
}

/// What is to be done, and the pairs of full periods (issued, today's) where a line was kept on another grid.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    pub pieces: Vec<Piece>,
    pub kept_elsewhere: Vec<(Period, Period)>,
}

/// The difference between what is wanted (sorted by start) and what is covered.
///
/// January is covered at 5 seats and wanted at 5 until the 10th and at 8 from there: take back the part from
/// the 10th at 5 and charge it at 8, both due on the 10th.
pub(crate) fn difference(
    wanted: &[Wanted],
    covered: &[Covered],
    changes: &ChangePoints,
    off_grid: OffGrid<'_>,
) -> Difference {
    if covered.is_empty() {
        let charge = |(place, wanted): (usize, &Wanted)| Piece {
            due: wanted.due,
            span: wanted.span,
            act: Act::Charge(place),
            terms: wanted.terms,
        };
        let pieces = wanted.iter().enumerate().map(charge).collect();
        return Difference { pieces, kept_elsewhere: Vec::new() };
    }
    let mut pieces = Pieces { charges: Vec::with_capacity(wanted.len()), ..Pieces::default() };
    let mut by_start: Vec<usize> = (0..covered.len()).collect();
    by_start.sort_by_key(|index| covered[*index].span.start());
    let mut upcoming = by_start.into_iter().peekable();
    let mut coming = (0..wanted.len()).peekable();
    let mut active: Vec<usize> = Vec::with_capacity(covered.len());
    let mut owed: Vec<usize> = Vec::with_capacity(wanted.len());
    for cut in cuts(wanted, covered).windows(2) {
        let Ok(span) = Period::new(cut[0], cut[1]) else { continue };
        owed.retain(|place| wanted[*place].span.end() > span.start());
        while let Some(place) = coming.next_if(|place| wanted[*place].span.start() <= span.start()) {
            owed.push(place);
        }
        active.retain(|index| covered[*index].span.end() > span.start());
        while let Some(index) = upcoming.next_if(|index| covered[*index].span.start() <= span.start()) {
            active.push(index);
        }
        judge(&mut pieces, span, &Here { wanted, owed: &owed, covered, active: &active, changes, off_grid });
    }
    pieces.found.extend(pieces.charges);
    Difference { pieces: pieces.found, kept_elsewhere: pieces.kept_elsewhere }
}

/// What is owed for a span, what covers it, and when differences are due.
struct Here<'a> {
    wanted: &'a [Wanted],
    owed: &'a [usize],
    covered: &'a [Covered],
    active: &'a [usize],
    changes: &'a ChangePoints,
    off_grid: OffGrid<'a>,
}

#[derive(Default)]
struct Pieces {
    found: Vec<Piece>,
    charges: Vec<Piece>,
    kept_elsewhere: Vec<(Period, Period)>,
    /// Where the latest line on another grid ends; the stub to the new grid is due there.
    issued_until: Option<Instant>,
}

/// Keeps one line for each thing that is wanted, takes back the others, charges what nothing covers.
fn judge(pieces: &mut Pieces, span: Period, here: &Here<'_>) {
    let mut kept: Vec<usize> = Vec::with_capacity(here.owed.len());
    let mut uncovered: Vec<usize> = Vec::new();
    for place in here.owed.iter().copied() {
        let wanted = &here.wanted[place];
        let mut paying = here.active.iter().copied();
        let pays = |covered: &Covered| covered.pays_for(wanted, span.start(), here.off_grid);
        match paying.find(|index| !kept.contains(index) && pays(&here.covered[*index])) {
            Some(index) => {
                if here.covered[index].full != wanted.full {
                    pieces.kept_elsewhere.push((here.covered[index].full, wanted.full));
                    pieces.issued_until = Some(span.end());
                }
                kept.push(index);
            }
            None => uncovered.push(place),
        }
    }
    let (change, terms) = here.changes.before(span.start());
    let only_discounts = here.active.iter().any(|index| {
        let covered = &here.covered[*index];
        let owed = here.owed.iter().map(|place| &here.wanted[*place]);
        !kept.contains(index) && owed.into_iter().any(|wanted| covered.differs_by_discounts(wanted))
    });
    let discounted = here.changes.discounted_by(span.start()).filter(|_| only_discounts);
    let change = discounted.map_or(change, |discounted| change.max(discounted));
    for index in here.active.iter().copied().filter(|index| !kept.contains(index)) {
        let act = Act::TakeBack(here.covered[index].line);
        push(&mut pieces.found, Piece { due: change, span, act, terms });
    }
    for place in uncovered {
        let wanted = &here.wanted[place];
        let own = match pieces.issued_until {
            Some(end) if end == span.start() => wanted.due.max(end),
            _ => here.changes.within_known(wanted.due, span.start()),
        };
        let begins = wanted.span.start() == span.start();
        let before = pieces.charges.iter().rfind(|last| last.act == Act::Charge(place));
        let goes_on = before.filter(|last| last.span.end() == span.start());
        let (due, terms) = if here.active.iter().all(|index| kept.contains(index)) {
            // What begins amid a span was taken back by a fact withdrawn since: it is settled as of that fact,
            // whatever was settled meanwhile. What goes on with a part that is charged is due with that.
            match goes_on {
                Some(last) => (last.due, last.terms),
                None if begins => (own, wanted.terms),
                None => (change.max(own), None),
            }
        } else if here.active.iter().any(|index| {
            let covered = &here.covered[*index];
            let off = covered.full != wanted.full && (here.off_grid)(covered, span.start());
            off && !kept.contains(index)
        }) {
            // The grid that holds again may not have come so far as the one that was withdrawn.
            (change.max(own), terms)
        } else {
            (change, terms)
        };
        push(&mut pieces.charges, Piece { due, span, act: Act::Charge(place), terms });
    }
}

/// Joins a piece to the one it continues.
fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    let continued =
        pieces.iter_mut().rev().take(4).find(|last| {
            last.act == piece.act && last.due == piece.due && last.span.end() == piece.span.start()
        });
    match continued {
        Some(last) => {
            last.span = Period::new(last.span.start(), piece.span.end()).expect("it only grows");
        }
        None => pieces.push(piece),
    }
}

/// Every instant where something begins or ends, in order.
fn cuts(wanted: &[Wanted], covered: &[Covered]) -> Vec<Instant> {
    let spans = wanted.iter().map(|wanted| wanted.span).chain(covered.iter().map(|covered| covered.span));
    let mut cuts: Vec<Instant> = Vec::with_capacity(2 * (wanted.len() + covered.len()));
    cuts.extend(spans.flat_map(|span| [span.start(), span.end()]));
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}
