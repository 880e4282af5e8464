//! The thread that waits for the object storage, so that nobody else does.
//!
//! Knows when there may be work with it, and how long it is left alone after it failed; it has a stopwatch, and
//! never asks what time it is. Must not know what the work is.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::Engine;
use crate::fault::PlaneFault;

/// So long after the start nothing is done. Whoever uses the same place in the bucket writes there at least every minute
/// that it is theirs: where this folder is a copy, it shows by then.
const FIRST_AFTER: Duration = Duration::from_secs(180);
/// So often somebody looks what is to be moved.
const EVERY: Duration = Duration::from_secs(60);
/// The first pause after a failure; it doubles.
const RETRY_AFTER: Duration = Duration::from_secs(1);
/// The longest pause after a failure.
const RETRY_AFTER_MAX: Duration = Duration::from_secs(300);

/// What the thread and the others tell each other.
#[derive(Default)]
pub(super) struct Tending {
    signals: Mutex<Signals>,
    changed: Condvar,
    /// Held by whoever does the work.
    at_work: Mutex<()>,
}

#[derive(Default)]
struct Signals {
    due: bool,
    closing: bool,
    fault: Option<PlaneFault>,
}

impl Tending {
    fn signals(&self) -> MutexGuard<'_, Signals> {
        self.signals.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says that there may be something to do.
    pub(super) fn wake(&self) {
        self.signals().due = true;
        self.changed.notify_all();
    }

    /// Tells the thread to end.
    pub(super) fn close(&self) {
        self.signals().closing = true;
        self.changed.notify_all();
    }

    /// What failed last, where it still does.
    pub(super) fn fault(&self) -> Option<PlaneFault> {
        self.signals().fault.clone()
    }

    fn is_closing(&self) -> bool {
        self.signals().closing
    }

    /// Waits until there may be something to do, at most so long; false when the thread is to end.
    fn next(&self, pause: Duration) -> bool {
        let is_idle = |signals: &mut Signals| !signals.due && !signals.closing;
        let waited = self.changed.wait_timeout_while(self.signals(), pause, is_idle);
        let (mut signals, _) = waited.unwrap_or_else(PoisonError::into_inner);
        signals.due = false;
        !signals.closing
    }
}

/// What the thread does: all the work there is, now and then, until the plane closes.
pub(super) fn run(engine: &Arc<Engine>) {
    let (mut pause, mut failures) = (FIRST_AFTER, 0_u32);
    while engine.tending.next(pause) {
        let done = engine.tend_everything();
        failures = if done.is_ok() { 0 } else { failures.saturating_add(1) };
        pause = match failures {
            0 => EVERY,
            some => RETRY_AFTER.saturating_mul(2_u32.saturating_pow(some - 1)).min(RETRY_AFTER_MAX),
        };
    }
}

impl Engine {
    /// Does all the work with the object storage that there is now.
    pub(super) fn tend_everything(&self) -> Result<(), PlaneFault> {
        let _at_work = self.tending.at_work.lock().unwrap_or_else(PoisonError::into_inner);
        let mut done = Ok(true);
        while matches!(done, Ok(true)) && !self.tending.is_closing() {
            done = self.segments.tend_objects();
            // What a merge waited for may be at hand now.
            self.background.wake();
        }
        let done = done.map(drop);
        self.tending.signals().fault = done.clone().err();
        done
    }

    /// Notes what keeps segments from being moved, where no thread has tried: whoever looks at everything tells it.
    pub(super) fn look_at_objects(&self) {
        if !self.segments.tends_objects() {
            self.tending.signals().fault = self.segments.look_at_objects().err();
        }
    }
}
