//! The thread that does what must not hold anybody up, and those who wait for it.
//!
//! Knows when there is something to do, who has the turn, what last failed and when it is tried again: it has
//! a stopwatch, and never asks what time it is. Must not know what is done.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::Engine;
use crate::fault::PlaneFault;

/// After so long what failed is tried again, as when a disk was full: sooner where somebody asks.
const RETRY_AFTER: Duration = Duration::from_secs(1);
/// The longest that a merge is left alone after it failed; each failure doubles the time, from
/// [`RETRY_AFTER`] on.
const MERGE_RETRY_AFTER_MAX: Duration = Duration::from_secs(300);

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
    /// Why nothing is sealed.
    sealing: Option<PlaneFault>,
    /// Why nothing is merged. Nobody waits for that.
    merging: Option<Unmerged>,
    /// Why some segments are left out of merging.
    aside: Option<Unmerged>,
    /// The thread has ended.
    ended: bool,
}

/// A merge that failed.
struct Unmerged {
    fault: PlaneFault,
    /// How long it is left alone, and until when.
    pause: Duration,
    until: Instant,
}

impl Unmerged {
    /// A merge that failed, perhaps again.
    fn again(before: Option<&Unmerged>, fault: PlaneFault) -> Unmerged {
        let pause = before.map_or(RETRY_AFTER, |before| before.pause * 2).min(MERGE_RETRY_AFTER_MAX);
        Unmerged { fault, pause, until: Instant::now() + pause }
    }

    fn is_over(&self) -> bool {
        self.until <= Instant::now()
    }
}

/// What became of waiting for room.
pub(super) enum Waited {
    /// More work is done: there may be room.
    More,
    LongEnough,
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
        if !signals.ended {
            signals.sealing = None;
        }
        drop(signals);
        self.changed.notify_all();
    }

    /// Says that segments were merged, or that there are none to be.
    pub(super) fn merged(&self) {
        self.signals().merging = None;
    }

    /// Says that merging failed: it is left alone for a while, each time for longer.
    pub(super) fn merge_failed(&self, fault: PlaneFault) {
        let mut signals = self.signals();
        signals.merging = Some(Unmerged::again(signals.merging.as_ref(), fault));
    }

    /// Whether merging may be tried.
    pub(super) fn may_merge(&self) -> bool {
        self.signals().merging.as_ref().is_none_or(Unmerged::is_over)
    }

    /// Says that segments are left out of merging for a while: for longer where they were tried again. Those
    /// that join them meanwhile are tried again with them.
    pub(super) fn set_aside(&self, fault: PlaneFault) {
        let mut signals = self.signals();
        if signals.aside.as_ref().is_none_or(Unmerged::is_over) {
            signals.aside = Some(Unmerged::again(signals.aside.as_ref(), fault));
        }
        drop(signals);
        self.changed.notify_all();
    }

    /// Says that there was nothing to merge those with that may be tried again: they wait for longer.
    pub(super) fn still_aside(&self) {
        let mut signals = self.signals();
        if let Some(over) = signals.aside.take_if(|aside| aside.is_over()) {
            signals.aside = Some(Unmerged::again(Some(&over), over.fault.clone()));
        }
    }

    /// Says that no segments are left out of merging any more, and the others are merged.
    pub(super) fn none_aside(&self) {
        self.signals().aside = None;
    }

    /// Whether segments that were left out are to be tried again.
    pub(super) fn may_take_back(&self) -> bool {
        self.signals().aside.as_ref().is_some_and(Unmerged::is_over)
    }

    /// Waits until more work is done than `seen`, at most until a moment. Answers what failed, where
    /// something did: waiting would not help. It is tried again for whoever asks next.
    pub(super) fn wait_for_more_than(&self, seen: u64, until: Instant) -> Result<Waited, PlaneFault> {
        let mut signals = self.signals();
        // Said once: who waits hears the others that do as well, and they would keep each other awake.
        signals.due = true;
        self.changed.notify_all();
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if let Some(fault) = &signals.sealing {
                return Err(fault.clone());
            }
            if left.is_zero() {
                return Ok(Waited::LongEnough);
            }
            if signals.rounds != seen {
                return Ok(Waited::More);
            }
            let waited = self.changed.wait_timeout(signals, left);
            signals = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Why nothing is sealed.
    pub(super) fn sealing_fault(&self) -> Option<PlaneFault> {
        self.signals().sealing.clone()
    }

    /// Why nothing is merged.
    pub(super) fn merging_fault(&self) -> Option<PlaneFault> {
        self.signals().merging.as_ref().map(|unmerged| unmerged.fault.clone())
    }

    /// Why some segments are left out of merging.
    pub(super) fn aside_fault(&self) -> Option<PlaneFault> {
        self.signals().aside.as_ref().map(|unmerged| unmerged.fault.clone())
    }

    /// Waits until there is something to do; false when the thread is to end.
    fn next(&self) -> bool {
        let mut signals = self.signals();
        while !signals.due && !signals.closing {
            // While nothing is merged, nothing that was left out of it is tried again either.
            let unmerged = signals.merging.as_ref().or(signals.aside.as_ref());
            let of_merge = unmerged.map(|unmerged| unmerged.until.saturating_duration_since(Instant::now()));
            let Some(pause) = signals.sealing.as_ref().map(|_| RETRY_AFTER).or(of_merge) else {
                signals = self.changed.wait(signals).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let waited = self.changed.wait_timeout(signals, pause);
            let (again, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            signals = again;
            signals.due |= timeout.timed_out();
        }
        signals.due = false;
        !signals.closing
    }

    fn fail(&self, fault: PlaneFault) {
        let mut signals = self.signals();
        signals.sealing = Some(fault);
        signals.due = false;
        drop(signals);
        self.changed.notify_all();
    }
}

/// Tells everybody that the thread has ended, also where it panicked: nothing is sealed any more then.
struct Ended<'a>(&'a Background);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        let mut signals = self.0.signals();
        signals.ended = true;
        if signals.sealing.is_none() && !signals.closing {
            let why = "the thread that seals events has ended unexpectedly";
            signals.sealing = Some(PlaneFault::Stopped { why: why.into() });
        }
        drop(signals);
        self.0.changed.notify_all();
    }
}

/// How much nicer the thread is than the others, of at most 19: where processors are few, it has a third of the share of a
/// thread that somebody waits for. Memory for what is not sealed is bounded all the same: when it is used up whoever
/// appends waits, and does not take this thread's time.
#[cfg(target_os = "linux")]
const NICER: i32 = 5;

/// Gives way to the other threads.
fn give_way() {
    #[cfg(target_os = "linux")]
    if let Ok(nice) = rustix::process::getpriority_process(None) {
        // Of the calling thread alone. Where it is not allowed the thread is like the others.
        rustix::process::setpriority_process(None, (nice + NICER).min(19)).unwrap_or_default();
    }
}

/// What the thread does: everything there is to do, whenever there is, until the plane closes. What can be
/// tried again is; any other failure ends it.
pub(super) fn run(engine: &Arc<Engine>) {
    let _ended = Ended(&engine.background);
    give_way();
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
