//! Phases: where the stages of a plan begin and end.
//! Knows a plan's phases and from when they are laid out; must not know prices or amounts.

use calendar::{Cadence, Grid, Instant, Unit, Zone};
use pricing::{Phase, PhaseKind, PlanVersion};

use crate::facts::{TrialEnd, TrialOutcome};

/// A span in one phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PhaseSpan {
    pub phase: Option<usize>,
    pub from: Instant,
    pub until: Option<Instant>,
}

/// The phases of a plan from an instant on, laid out from `laid_from`, where the trial may end elsewhere. A
/// plan without phases is one span. A trial that ended in a pause is followed by nothing until that is over.
///
/// A trial of 14 days and then regular, laid out from 1 March: regular from 15 March on.
pub(crate) fn phase_spans(
    plan: &PlanVersion,
    (laid_from, trial_until): (Instant, Option<Instant>),
    ends: &[TrialEnd],
    from: Instant,
    zone: &Zone,
) -> Vec<PhaseSpan> {
    let phases = &plan.terms.phases;
    if phases.is_empty() {
        return vec![PhaseSpan { phase: None, from, until: None }];
    }
    let mut spans = Vec::with_capacity(phases.len());
    let mut start = laid_from;
    let (mut counted_from, mut passed) = (laid_from, Vec::new());
    for (index, phase) in phases.iter().enumerate() {
        let mut until = phase.length.map(|length| {
            passed.push(length);
            after(counted_from, &passed, zone)
        });
        if let (PhaseKind::Trial(_), Some(moved), Some(_)) = (phase.kind, trial_until, until) {
            until = Some(moved.max(start));
            (counted_from, passed) = (moved.max(start), Vec::new());
        }
        if until.is_none_or(|until| until > from) {
            spans.push(PhaseSpan { phase: Some(index), from: start.max(from), until });
        }
        let Some(until) = until else { break };
        match paused_after(phase.kind, until, ends) {
            None => start = until,
            Some(TrialOutcome::Paused { until: Some(until) }) => {
                (start, counted_from, passed) = (until, until, Vec::new());
            }
            Some(_) => break,
        }
    }
    if spans.is_empty() {
        spans.push(beyond(phases, from, start));
    }
    spans
}

/// The pause that begins where a trial ends, if one does.
fn paused_after(kind: PhaseKind, until: Instant, ends: &[TrialEnd]) -> Option<TrialOutcome> {
    let mut pauses = ends.iter().filter(|end| end.at == until && end.became != TrialOutcome::Cancelled);
    pauses.next().filter(|_| matches!(kind, PhaseKind::Trial(_))).map(|end| end.became)
}

/// A plan whose phases are all over: nothing holds any more.
fn beyond(phases: &[Phase], from: Instant, end: Instant) -> PhaseSpan {
    PhaseSpan { phase: Some(phases.len() - 1), from: from.max(end), until: Some(from.max(end)) }
}

/// An instant some lengths later: equal units are summed, then added in the order in which they first come.
///
/// One month, two months and ten days after 31 January: three months (30 April) and ten days, 10 May.
fn after(from: Instant, lengths: &[Cadence], zone: &Zone) -> Instant {
    let mut sums: Vec<(bool, u32)> = Vec::new();
    for length in lengths {
        let (months, every) = match length.unit() {
            Unit::Day => (false, length.every()),
            Unit::Week => (false, length.every().saturating_mul(7)),
            Unit::Month => (true, length.every()),
            Unit::Year => (true, length.every().saturating_mul(12)),
        };
        match sums.iter_mut().find(|(known, _)| *known == months) {
            Some((_, sum)) => *sum = sum.saturating_add(every),
            None => sums.push((months, every)),
        }
    }
    let mut at = from;
    for (months, every) in sums {
        let unit = if months { Unit::Month } else { Unit::Day };
        let one = Cadence::new(1, unit).expect("one of a unit is a cadence");
        at = Grid::new(zone.civil(at), one, zone.clone()).boundary(i64::from(every));
    }
    at
}
