//! Unwritten: why a letter or an e-invoice of a document is not written.
//! Knows for how long that holds; must not know what is written, or how.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// What is said of what was not written because of a fault of ours.
const PANICKED: &str = "writing it failed by a fault of farthing itself; the log says where";

/// Why something cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unwritten {
    /// As a sentence.
    pub why: String,
    /// Whether it never can: what is lacking is frozen in what was issued.
    pub is_final: bool,
}

impl Unwritten {
    /// It cannot now, for a reason that may pass.
    pub fn now(why: impl std::fmt::Display) -> Unwritten {
        Unwritten { why: why.to_string(), is_final: false }
    }
}

/// What is written, or why it is not. What goes wrong in writing one keeps no other from leaving.
pub(crate) fn written<T>(write: impl FnOnce() -> Result<T, Unwritten>) -> Result<T, Unwritten> {
    catch_unwind(AssertUnwindSafe(write)).unwrap_or_else(|_| Err(Unwritten::now(PANICKED)))
}
