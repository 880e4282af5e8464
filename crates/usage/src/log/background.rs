//! The thread that does what must not hold anybody up, and those who wait for it.
//!
//! Knows when there is something to do, who has the turn, and what last failed. Must not know what is done.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::Engine;
use crate::fault::PlaneFault;

/// After so long what failed is tried again, as when a disk was full: sooner where somebody asks.
const RETRY_AFTER: Duration = Duration::from_secs(1);

/// What the thread and the others tell each other.
#[derive(Default)]
pub(super) struct Background {
    signals: Mutex<Signals>,
    changed: Condvar,
}

#[derive(Default)]
struct Signals {
    /// There may be something to do.
    due: bool,
    closing: bool,
    /// Counts pieces of work, so that whoever waits for room looks again.
    rounds: u64,
    failed: Option<PlaneFault>,
    /// The thread has ended.
    ended: bool,
}

impl Background {
    fn signals(&self) -> MutexGuard<'_, Signals> {
        self.signals.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says that there may be something to do.
    pub(super) fn wake(&self) {
        self.signals().due = true;
        self.changed.notify_all();
    }

    /// Tells the thread to end after what it is about.
    pub(super) fn close(&self) {
        self.signals().closing = true;
        self.changed.notify_all();
    }

    /// Whether it is to end.
    pub(super) fn is_closing(&self) -> bool {
        self.signals().closing
    }

    /// How many pieces of work were done.
    pub(super) fn rounds(&self) -> u64 {
        self.signals().rounds
    }

    /// Says that a piece of work is done.
    pub(super) fn done(&self) {
        let mut signals = self.signals();
        signals.rounds += 1;
        signals.failed = None;
        drop(signals);
        self.changed.notify_all();
    }

    /// Waits until more work is done than `seen`. Answers what failed, where something did: waiting would
    /// not help.
    pub(super) fn wait_for_more_than(&self, seen: u64) -> Result<(), PlaneFault> {
        let mut signals = self.signals();
        loop {
            if let Some(fault) = &signals.failed {
                return Err(fault.clone());
            }
            if signals.rounds != seen {
                return Ok(());
            }
            if signals.ended {
                return Err(PlaneFault::Stopped { why: "nothing is sealed any more".into() });
            }
            signals.due = true;
            self.changed.notify_all();
            signals = self.changed.wait(signals).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// What failed last, where nothing was done since.
    pub(super) fn failed(&self) -> Option<PlaneFault> {
        self.signals().failed.clone()
    }

    /// Waits until there is something to do; false when the thread is to end.
    fn next(&self) -> bool {
        let mut signals = self.signals();
        while !signals.due && !signals.closing {
            if signals.failed.is_none() {
                signals = self.changed.wait(signals).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let waited = self.changed.wait_timeout(signals, RETRY_AFTER);
            let (again, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            signals = again;
            signals.due |= timeout.timed_out();
        }
        signals.due = false;
        !signals.closing
    }

    fn fail(&self, fault: PlaneFault) {
        let mut signals = self.signals();
        signals.failed = Some(fault);
        signals.due = false;
        drop(signals);
        self.changed.notify_all();
    }
}

/// Tells everybody that the thread has ended, also where it panicked.
struct Ended<'a>(&'a Background);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.signals().ended = true;
        self.0.changed.notify_all();
    }
}

/// What the thread does: everything there is to do, whenever there is, until the plane closes. What can be
/// tried again is; any other failure ends it.
pub(super) fn run(engine: &Arc<Engine>) {
    let _ended = Ended(&engine.background);
    while engine.background.next() {
        match engine.catch_up() {
            // What had failed does not fail any more, even where nothing was left to do.
            Ok(()) => engine.background.done(),
            Err(fault) => {
                let may_pass = matches!(fault, PlaneFault::File { .. });
                engine.background.fail(fault);
                if !may_pass {
                    return;
                }
            }
        }
    }
}

/// Who may change what is sealed: one at a time, and the thread only where nobody else wants to.
#[derive(Default)]
pub(super) struct Turn {
    wanted: Mutex<Wanted>,
    free: Condvar,
}

#[derive(Default)]
struct Wanted {
    taken: bool,
    waiting: usize,
}

/// While it lives, nobody else changes what is sealed.
pub(super) struct Turned<'a>(&'a Turn);

impl Turn {
    fn wanted(&self) -> MutexGuard<'_, Wanted> {
        self.wanted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the turn as soon as it is free.
    pub(super) fn take(&self) -> Turned<'_> {
        let mut wanted = self.wanted();
        wanted.waiting += 1;
        while wanted.taken {
            wanted = self.free.wait(wanted).unwrap_or_else(PoisonError::into_inner);
        }
        wanted.waiting -= 1;
        wanted.taken = true;
        Turned(self)
    }

    /// Takes the turn when nobody else wants it.
    pub(super) fn take_last(&self) -> Turned<'_> {
        let mut wanted = self.wanted();
        while wanted.taken || wanted.waiting > 0 {
            wanted = self.free.wait(wanted).unwrap_or_else(PoisonError::into_inner);
        }
        wanted.taken = true;
        Turned(self)
    }

    /// Whether somebody waits for it.
    pub(super) fn is_wanted(&self) -> bool {
        self.wanted().waiting > 0
    }
}

impl Drop for Turned<'_> {
    fn drop(&mut self) {
        self.0.wanted().taken = false;
        self.0.free.notify_all();
    }
}
