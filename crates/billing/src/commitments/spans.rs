//! Spans of a plan's commitments: where each begins and ends, and which part of it is active.
//! Knows stretches, phases and pauses; must not know what was spent.

use calendar::{Cadence, Grid, Instant, Period, Share, ShareBy, share_of};
use money::Money;
use pricing::{Commitment, CommitmentScope, PhaseKind, PlanVersion, Price};

use crate::anchors::interval;
use crate::facts::CommitmentRef;
use crate::refused::BillRefused;
use crate::run::Run;
use crate::stretches::Stretch;

/// What a commitment asks for in one of its spans.
#[derive(Debug, Clone)]
pub(crate) struct Obligation<'f> {
    pub of: CommitmentRef,
    pub commitment: &'f Commitment,
    /// The uncut span.
    pub full: Period,
    /// The parts of it that count: lines whose service period starts within them.
    pub parts: Vec<Period>,
    /// For the active part of the span.
    pub committed: Money,
    /// Its place among the commitments of its plan or contract.
    pub order: u32,
}

impl Obligation<'_> {
    /// From the first part's start to the last part's end.
    pub fn service(&self) -> Period {
        let (first, last) = (self.parts[0], self.parts[self.parts.len() - 1]);
        Period::new(first.start(), last.end()).expect("parts come in order")
    }

    /// Whether a line of the commitment whose service starts there was billed for this span. Beyond the end of
    /// a span that was cut short the next one's begin.
    ///
    /// A span of 15 March to 15 April that a contract's end cuts on 1 April: a line from 1 April on is not its.
    pub fn is_of(&self, start: Instant) -> bool {
        self.full.contains(start) && start < self.service().end()
    }

    /// Whether a service period that starts there counts.
    pub fn counts(&self, start: Instant) -> bool {
        self.parts.iter().any(|part| part.contains(start))
    }
}

/// A time on one version of a plan, as far as its spans lie on one grid.
struct Stay {
    /// None where the span is the whole stay.
    grid: Option<Grid>,
    /// When the stay ends by itself, if its phases say so.
    planned_end: Option<Instant>,
    /// In order; only the last may be open.
    parts: Vec<(Instant, Option<Instant>)>,
    /// The number of its first span.
    first_number: u32,
}

/// The spans of every plan commitment of a subscription that end after `open_from` and have begun. A trial is
/// not active time.
pub(crate) fn of_plans<'f>(
    run: &Run<'f>,
    open_from: Instant,
    as_of: Instant,
) -> Result<Vec<Obligation<'f>>, BillRefused> {
    let mut found = Vec::new();
    for plan in plans_with_commitments(run) {
        for (order, commitment) in (0_u32..).zip(&plan.terms.commitments) {
            let asked = Asked { run, plan, commitment, order };
            for stay in stays(&asked) {
                asked.add(&stay, (open_from, as_of), &mut found)?;
            }
        }
    }
    Ok(found)
}

/// The versions with commitments that a subscription was, is or will be on, each once.
pub(crate) fn plans_with_commitments<'f>(run: &Run<'f>) -> Vec<&'f PlanVersion> {
    let mut plans: Vec<&'f PlanVersion> = Vec::new();
    for stretch in run.course.stretches.iter().chain(&run.course.attached) {
        let known = plans.iter().any(|plan| plan.id == stretch.plan.id);
        if !known && !stretch.plan.terms.commitments.is_empty() {
            plans.push(stretch.plan);
        }
    }
    plans
}

struct Asked<'r, 'f> {
    run: &'r Run<'f>,
    plan: &'f PlanVersion,
    commitment: &'f Commitment,
    order: u32,
}

impl<'f> Asked<'_, 'f> {
    fn add(
        &self,
        stay: &Stay,
        (open_from, as_of): (Instant, Instant),
        found: &mut Vec<Obligation<'f>>,
    ) -> Result<(), BillRefused> {
        let (from, last) = (stay.parts[0].0, stay.parts[stay.parts.len() - 1].1);
        if from > as_of || last.is_some_and(|last| last <= from) {
            return Ok(());
        }
        let Some(grid) = &stay.grid else {
            let end = stay.planned_end.into_iter().chain(last).max();
            let full = end.and_then(|end| Period::new(from, end).ok());
            return match full.filter(|full| full.end() > open_from) {
                Some(full) => self.add_span(stay, (full, stay.first_number), found),
                None => Ok(()),
            };
        };
        let first = grid.index_at(from);
        let until = last.map_or(as_of, |last| before(last).min(as_of));
        for index in grid.index_at(open_from).max(first)..=grid.index_at(until) {
            // Where a zone skipped a day, two boundaries fall together and nothing lies between them.
            if let Ok(full) = Period::new(grid.boundary(index), grid.boundary(index + 1)) {
                let number = stay.first_number.saturating_add(ordinal(index - first));
                self.add_span(stay, (full, number), found)?;
            }
        }
        Ok(())
    }

    /// A span with the active part of its amount, by the share that its prices count by: 100.00 a month, left
    /// after 10 of 31 days, is 32.26.
    fn add_span(
        &self,
        stay: &Stay,
        (full, number): (Period, u32),
        found: &mut Vec<Obligation<'f>>,
    ) -> Result<(), BillRefused> {
        let terms = self.run.terms;
        let Some(amount) = self.commitment.amount(number, terms.currency) else { return Ok(()) };
        let within = |(from, until): &(Instant, Option<Instant>)| {
            let until = until.map_or(full.end(), |until| until.min(full.end()));
            Period::new((*from).max(full.start()), until).ok()
        };
        let parts: Vec<Period> = stay.parts.iter().filter_map(within).collect();
        if parts.is_empty() {
            return Ok(());
        }
        let active = self.active_share(full, &parts);
        let committed = amount.share_cumulative(active.numerator(), active.denominator(), terms.rounding)?;
        let of = CommitmentRef::Plan {
            subscription: self.run.facts.subscription,
            plan: self.plan.id,
            key: self.commitment.key.clone(),
        };
        let (commitment, order) = (self.commitment, self.order);
        found.push(Obligation { of, commitment, full, parts, committed, order });
        Ok(())
    }

    /// The part of a full span in which a subscription is neither paused nor cancelled.
    fn active_share(&self, full: Period, parts: &[Period]) -> Share {
        let (by, zone) = (self.share_by(), self.run.terms.zone);
        let offs = parts.iter().flat_map(|part| {
            self.run.course.offs.iter().filter_map(|off| {
                let until = off.until.unwrap_or(part.end()).min(part.end());
                Period::new(off.from.max(part.start()), until).ok()
            })
        });
        let share = |span: Period| share_of(by, full, span, zone);
        let on = parts.iter().fold(Share::ZERO, |sum, part| sum.plus_up_to_one(share(*part)));
        offs.fold(on, |left, off| left.minus_down_to_zero(share(off)))
    }

    /// How the prices that count are shared, so that who is charged for ten days has committed for ten: the
    /// way that all of them have. Where they differ it is by the second.
    fn share_by(&self) -> ShareBy {
        let only = match &self.commitment.scope {
            CommitmentScope::Price { price, .. } => Some(price),
            CommitmentScope::Plan(_) | CommitmentScope::All => None,
        };
        let counts = |price: &&Price| only.is_none_or(|only| price.key == *only) && price.cadence.is_some();
        let mut ways = self.plan.prices.iter().filter(counts).map(|price| price.proration.share_by);
        let first = ways.next().unwrap_or(ShareBy::Seconds);
        if ways.all(|other| other == first) { first } else { ShareBy::Seconds }
    }
}

/// The stays on a version, in order, up to a cancellation.
fn stays(asked: &Asked<'_, '_>) -> Vec<Stay> {
    let (course, every) = (&asked.run.course, asked.commitment.every);
    let mut stays: Vec<Stay> = Vec::new();
    for stretch in course.stretches.iter().chain(&course.attached) {
        if stretch.plan.id != asked.plan.id || is_trial(stretch) {
            continue;
        }
        let cancelled = course.cancelled.map(|(on, _)| on);
        let until = stretch.until.into_iter().chain(cancelled).min();
        if until.is_some_and(|until| until <= stretch.from) {
            continue;
        }
        let grid = every.map(|every| grid_of(asked.run, stretch, every));
        if let Some(stay) = stays.last_mut()
            && let Some(part) = stay.parts.last_mut()
        {
            let goes_on = part.1 == Some(stretch.from);
            if goes_on && stay.grid == grid {
                part.1 = until;
                continue;
            }
            if stay.grid == grid && grid.is_some() {
                stay.parts.push((stretch.from, until));
                continue;
            }
        }
        let first_number = stays.last().map_or(0, Stay::next_number);
        let planned_end = planned_end(asked.run, stretch);
        stays.push(Stay { grid, planned_end, parts: vec![(stretch.from, until)], first_number });
    }
    stays
}

impl Stay {
    /// The number of the first span after it.
    fn next_number(&self) -> u32 {
        let spans = match (&self.grid, self.parts.last().and_then(|(_, until)| *until)) {
            (Some(grid), Some(until)) => grid.index_at(before(until)) - grid.index_at(self.parts[0].0) + 1,
            _ => 1,
        };
        self.first_number.saturating_add(ordinal(spans))
    }
}

fn is_trial(stretch: &Stretch<'_>) -> bool {
    let phase = stretch.phase.map(|phase| stretch.plan.terms.phases[phase].kind);
    matches!(phase, Some(PhaseKind::Trial(_)))
}

/// When the last of a plan's phases ends, if it does.
fn planned_end(run: &Run<'_>, stretch: &Stretch<'_>) -> Option<Instant> {
    let spans = run.course.phases_of(stretch.plan, stretch.phases_from, stretch.from);
    spans.last().and_then(|span| span.until)
}

/// The periods of a price of the plan with that cadence, one charged by time before one over usage; without
/// one the anniversaries of the subscription's start.
fn grid_of(run: &Run<'_>, stretch: &Stretch<'_>, every: Cadence) -> Grid {
    let lives = run.course.lives.iter().filter(|life| {
        std::ptr::eq(life.plan, stretch.plan)
            && life.price.cadence.is_some_and(|cadence| interval(cadence) == interval(every))
            && life.until.is_none_or(|until| until > stretch.from)
            && stretch.until.is_none_or(|until| life.from < until)
    });
    let leading = lives.min_by_key(|life| (life.price.is_metered(), life.order, life.from));
    match leading.and_then(|life| life.grid) {
        Some(grid) => run.course.grids.get(grid).clone(),
        None => {
            let start = run.facts.timeline.start().unwrap_or(stretch.from);
            Grid::new(run.terms.zone.civil(start), every, run.terms.zone.clone())
        }
    }
}

/// The last microsecond before an instant.
pub(super) fn before(at: Instant) -> Instant {
    at.checked_add_micros(-1).unwrap_or(at)
}

/// How many spans, as a number of them.
pub(super) fn ordinal(spans: i64) -> u32 {
    // Beyond 4 billion spans a ramp has long reached its last step.
    u32::try_from(spans.max(0)).unwrap_or(u32::MAX)
}
