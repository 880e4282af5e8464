//! Whoever waits for the object storage: few reads at once, and one more waits only while the storage says something.
//!
//! Knows how many there are and when something was heard last. Must not know what they wait for.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::locked;

/// How many reads fetch at once. Fewer than the long reads that a server has at once, so that those of what is in the
/// folder have their turn while the storage hangs.
const READS_AT_ONCE: usize = 2;
/// After so long without a byte nobody more waits.
const SILENCE_MAX: Duration = Duration::from_millis(if cfg!(test) { 50 } else { 3_000 });
/// So often whoever waits looks.
const LOOKED_EVERY: Duration = Duration::from_millis(if cfg!(test) { 5 } else { 250 });

/// The line.
pub(super) struct Line {
    state: Mutex<State>,
    left: Condvar,
}

struct State {
    inside: usize,
    heard: Instant,
}

/// A place; it is free again when this is dropped.
pub(super) struct Turn<'a>(&'a Line);

impl Line {
    /// An empty one.
    pub(super) fn new() -> Line {
        Line { state: Mutex::new(State { inside: 0, heard: Instant::now() }), left: Condvar::new() }
    }

    /// Notes that the storage said something.
    pub(super) fn heard(&self) {
        locked(&self.state).heard = Instant::now();
    }

    /// Whether those that fetch have heard nothing for long.
    pub(super) fn is_silent(&self) -> bool {
        let state = locked(&self.state);
        state.inside > 0 && state.heard.elapsed() > SILENCE_MAX
    }

    /// A place, as soon as one is free; none where it is in vain to wait for it.
    pub(super) fn enter(&self) -> Option<Turn<'_>> {
        let mut state = locked(&self.state);
        while state.inside >= READS_AT_ONCE {
            if state.heard.elapsed() > SILENCE_MAX {
                return None;
            }
            let waited = self.left.wait_timeout(state, LOOKED_EVERY);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        // Whoever begins may be answered.
        state.heard = Instant::now();
        state.inside += 1;
        Some(Turn(self))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        locked(&self.0.state).inside -= 1;
        self.0.left.notify_one();
    }
}
