//! Status: what a subscription is at a moment, derived from its timeline and never stored.
//! Knows the timeline; must not know prices or payments.

use calendar::AsOf;

use crate::facts::Timeline;

/// What a subscription is at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It starts later.
    Scheduled,
    /// It runs.
    Active,
    /// Its cancellation took effect.
    Cancelled,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 3] = [Status::Scheduled, Status::Active, Status::Cancelled];

    /// Its written code.
    pub fn code(self) -> &'static str {
        match self {
            Status::Scheduled => "scheduled",
            Status::Active => "active",
            Status::Cancelled => "cancelled",
        }
    }

    /// The status with this code.
    pub fn from_code(code: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// The status at a moment. Whatever takes effect at that very instant has taken effect.
pub fn status(timeline: &Timeline, as_of: AsOf) -> Status {
    let at = as_of.instant();
    if timeline.cancelled().is_some_and(|(on, _)| on <= at) {
        return Status::Cancelled;
    }
    match timeline.start() {
        Some(start) if start <= at => Status::Active,
        _ => Status::Scheduled,
    }
}
