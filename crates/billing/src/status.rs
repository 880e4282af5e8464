//! Status: what a subscription is at a moment, derived from its facts and never stored.
//! Knows the timeline and phases; must not know prices or payments.

use calendar::AsOf;
use pricing::PhaseKind;

use crate::facts::{OffKind, SubscriptionFacts};
use crate::refused::BillRefused;
use crate::stretches::Course;

/// What a subscription is at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It starts later.
    Scheduled,
    /// It runs in a trial phase of its plan.
    Trialing,
    /// It runs.
    Active,
    /// It runs, and an invoice of its is still open after its due date.
    PastDue,
    /// It is paused.
    Paused,
    /// Its cancellation took effect.
    Cancelled,
    /// The last phase of its plan is over.
    Ended,
}

/// The one code table of statuses.
const CODES: [(Status, &str); 7] = [
    (Status::Scheduled, "scheduled"),
    (Status::Trialing, "trialing"),
    (Status::Active, "active"),
    (Status::PastDue, "past_due"),
    (Status::Paused, "paused"),
    (Status::Cancelled, "cancelled"),
    (Status::Ended, "ended"),
];

impl Status {
    /// Every status.
    pub const ALL: [Status; 7] = [
        Status::Scheduled,
        Status::Trialing,
        Status::Active,
        Status::PastDue,
        Status::Paused,
        Status::Cancelled,
        Status::Ended,
    ];

    /// What it is where an invoice is still open after its due date: what runs is past due.
    #[must_use]
    pub fn where_overdue(self, overdue: bool) -> Status {
        if overdue && self == Status::Active { Status::PastDue } else { self }
    }

    /// Its written code.
    pub fn code(self) -> &'static str {
        let found = CODES.iter().find(|(status, _)| *status == self);
        found.map(|(_, code)| *code).expect("each status stands in the table")
    }

    /// The status with this code.
    pub fn from_code(code: &str) -> Option<Status> {
        CODES.iter().find(|(_, known)| *known == code).map(|(status, _)| *status)
    }
}

/// The status at a moment. Whatever takes effect at that very instant has taken effect. What is owed is for
/// the caller to add: see [`Status::where_overdue`].
///
/// # Errors
/// When a plan version that the timeline names is not given.
pub fn status(facts: &SubscriptionFacts, as_of: AsOf) -> Result<Status, BillRefused> {
    let at = as_of.instant();
    if facts.timeline.start().is_none_or(|start| start > at) {
        return Ok(Status::Scheduled);
    }
    let course = Course::of(facts);
    let by_facts = || facts.timeline.offs();
    let offs = course.as_ref().map_or_else(|_| by_facts(), |course| course.offs.clone());
    match offs.iter().find(|off| off.covers(at)).map(|off| off.kind) {
        Some(OffKind::Cancelled) => return Ok(Status::Cancelled),
        Some(OffKind::Paused(_)) => return Ok(Status::Paused),
        None => {}
    }
    let course = course?;
    let Some(stretch) = course.stretch_at(at).map(|index| &course.stretches[index]) else {
        return Ok(Status::Ended);
    };
    let phase = stretch.phase.map(|phase| stretch.plan.terms.phases[phase].kind);
    Ok(if matches!(phase, Some(PhaseKind::Trial(_))) { Status::Trialing } else { Status::Active })
}
