//! Status: what a subscription is at a moment, derived from its facts and never stored.
//! Knows the timeline and phases; must not know prices or payments.

use calendar::{AsOf, Instant};
use ids::PlanVersionId;

use crate::facts::{InForce, Off, OffKind, SubscriptionFacts, Timeline, TrialEnd};
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

/// What a subscription is at a moment, as it is billed.
#[derive(Debug, Clone)]
pub struct Moment {
    /// Its status. What is owed is for the caller to add: see [`Status::where_overdue`].
    pub status: Status,
    /// The plan version it runs on: the first one before its start, the last one after its end. None where no
    /// fact names one.
    pub plan: Option<PlanVersionId>,
    /// When it is paused or cancelled, at that moment or any other.
    pub offs: Vec<Off>,
    /// Trials that end without a payment method.
    pub trial_ends: Vec<TrialEnd>,
}

impl Moment {
    /// Whatever takes effect at that very instant has taken effect.
    ///
    /// # Errors
    /// When a plan version that the timeline names is not given.
    pub fn of(facts: &SubscriptionFacts, as_of: AsOf) -> Result<Moment, BillRefused> {
        let at = as_of.instant();
        let course = Course::of(facts)?;
        let (plan, status) = (plan_of(&course, at), status_of(&course, at));
        Ok(Moment { status, plan, offs: course.offs, trial_ends: course.trial_ends })
    }
}

impl SubscriptionFacts {
    /// The plan version it runs on at an instant, as it is billed; see [`Moment::plan`]. Where no course can be
    /// laid, by its facts alone.
    pub fn plan_at(&self, at: Instant) -> Option<PlanVersionId> {
        let changes = || self.timeline.facts().iter().filter_map(|fact| fact.change.plan());
        let only = changes().next().filter(|_| changes().nth(1).is_none());
        only.or_else(|| match Course::of(self) {
            Ok(course) => plan_of(&course, at),
            Err(_) => plan_by_facts(&self.timeline, &self.offs(), at),
        })
    }

    /// The plan versions that it moves to after an instant, and when: by changes dated later, and by those that
    /// wait for a boundary until then.
    pub fn plans_after(&self, at: Instant) -> Vec<(Instant, PlanVersionId)> {
        let named = |known: InForce<'_>| known.fact.change.plan().map(|plan| (known.at, plan));
        let mut plans: Vec<_> = self.in_force().filter_map(named).collect();
        if let Ok(course) = Course::of(self) {
            let now = plan_of(&course, at);
            let others = course.stretches.iter().filter(|stretch| Some(stretch.plan.id) != now);
            plans.extend(others.map(|stretch| (stretch.from, stretch.plan.id)));
        }
        plans.retain(|(from, _)| *from > at);
        plans.sort_by_key(|(from, _)| *from);
        plans
    }
}

/// The status at a moment; see [`Moment::status`].
///
/// # Errors
/// When a plan version that the timeline names is not given.
pub fn status(facts: &SubscriptionFacts, as_of: AsOf) -> Result<Status, BillRefused> {
    let at = as_of.instant();
    if facts.timeline.start().is_none_or(|start| start > at) {
        return Ok(Status::Scheduled);
    }
    match Course::of(facts) {
        Ok(course) => Ok(status_of(&course, at)),
        Err(refused) => while_off(&facts.timeline.offs(), at).ok_or(refused),
    }
}

fn status_of(course: &Course<'_>, at: Instant) -> Status {
    if course.facts.timeline.start().is_none_or(|start| start > at) {
        return Status::Scheduled;
    }
    if let Some(off) = while_off(&course.offs, at) {
        return off;
    }
    match course.stretch_at(at).map(|index| &course.stretches[index]) {
        Some(stretch) if stretch.is_trial() => Status::Trialing,
        Some(_) => Status::Active,
        None => Status::Ended,
    }
}

fn while_off(offs: &[Off], at: Instant) -> Option<Status> {
    let off = offs.iter().find(|off| off.covers(at))?;
    Some(match off.kind {
        OffKind::Cancelled => Status::Cancelled,
        OffKind::Paused(_) => Status::Paused,
    })
}

/// Of a subscription that was cancelled at its very start no stretch is left; it is on what it was to start on.
fn plan_of(course: &Course<'_>, at: Instant) -> Option<PlanVersionId> {
    let begun = course.stretches.iter().rfind(|stretch| stretch.from <= at);
    let stretch = begun.or_else(|| course.stretches.first()).map(|stretch| stretch.plan.id);
    stretch.or_else(|| plan_by_facts(&course.facts.timeline, &course.offs, at))
}

/// What the facts in force say, whatever they wait for.
fn plan_by_facts(timeline: &Timeline, offs: &[Off], at: Instant) -> Option<PlanVersionId> {
    let named = |known: InForce<'_>| known.fact.change.plan().map(|plan| (known.at, plan));
    let mut known = timeline.in_force_beside(offs).filter_map(named);
    let first = known.next()?;
    Some(known.take_while(|(from, _)| *from <= at).last().unwrap_or(first).1)
}
