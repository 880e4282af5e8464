//! Settled: how far back a run need not look any more.
//! Knows which full periods are still open; must not know why.

use calendar::Instant;

use crate::run::{Decided, Run};

/// The latest end of a full period such that no open one ends at or before it. Periods that run, wait in a
/// draft, ride as zero lines or have a difference that is not due yet are open.
///
/// With January billed, February running and a yearly fee running, it is the 1st of February.
pub(crate) fn settled_before(run: &Run<'_>, decided: &Decided) -> Option<Instant> {
    let earliest_open = decided.open.iter().copied().min();
    let settled = decided
        .seen
        .iter()
        .copied()
        .filter(|end| *end <= run.as_of && earliest_open.is_none_or(|open| *end < open))
        .max();
    settled.max(run.window.after)
}
