//! Stopping: asked to end, what works step by step ends after the step it is at, and goes on when asked again.
//! Knows whether it was asked; must not know why, or what is at work.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the process is to end soon. Clones are one.
#[derive(Debug, Clone, Default)]
pub struct Stopping(Arc<AtomicBool>);

impl Stopping {
    /// Asks whatever is at work to end after its step. It cannot be taken back.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Whether it was asked.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}
