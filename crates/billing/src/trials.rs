//! Trials' ends: what becomes of a subscription whose trial ends while no payment method is on file.
//! Knows the course laid so far and when a method is on file; must not know prices or amounts.

use calendar::Instant;
use pricing::{ChangeTerms, PhaseKind, WithoutPayment};

use crate::facts::{
    InForce, Off, SubscriptionFacts, TimelineFact, TimelineRefused, TrialEnd, TrialOutcome,
    cancelled_for_good,
};
use crate::refused::BillRefused;
use crate::stretches::Course;

/// The ends of trials at which no payment method was on file and the plan did not let it go on, in order.
/// One that lies ahead is as it would be if nothing changed until then.
///
/// # Errors
/// When a plan version that the timeline names is not given.
pub fn trial_ends(facts: &SubscriptionFacts) -> Result<Vec<TrialEnd>, BillRefused> {
    Ok(Course::of(facts)?.trial_ends)
}

impl SubscriptionFacts {
    /// Whether the end of a trial of its plans asks for a payment method.
    pub fn asks_for_payment(&self) -> bool {
        self.plans.values().any(|plan| plan.terms.asks_for_payment())
    }

    /// When it is paused or cancelled, be it by its facts or by the end of a trial. Where no course can be laid,
    /// by its facts alone.
    pub fn offs(&self) -> Vec<Off> {
        if !self.asks_for_payment() {
            return self.timeline.offs();
        }
        Course::of(self).map_or_else(|_| self.timeline.offs(), |course| course.offs)
    }

    /// The facts of its timeline that take effect, and when; see
    /// [`Timeline::in_force_beside`](crate::Timeline::in_force_beside).
    pub fn in_force(&self) -> impl Iterator<Item = InForce<'_>> {
        self.timeline.in_force_beside(&self.offs())
    }

    /// The cancellation that nothing reactivates, be it a fact or the end of a trial, and its terms.
    pub fn cancelled(&self) -> Option<(Instant, ChangeTerms)> {
        cancelled_for_good(&self.offs())
    }

    /// The same subscription with one more fact on its timeline, recorded at a moment. What the end of a trial
    /// after that moment would do is not decided yet and refuses nothing, so that it does not matter whether a
    /// payment method or the fact is recorded first.
    ///
    /// # Errors
    /// The first refusal that holds, in the order of [`TimelineRefused`].
    pub fn with(mut self, fact: TimelineFact, now: Instant) -> Result<SubscriptionFacts, TimelineRefused> {
        let mut offs = self.offs();
        offs.retain(|off| !off.by_trial || off.from <= now);
        self.timeline = self.timeline.with_beside(fact, &offs)?;
        Ok(self)
    }
}

impl Course<'_> {
    /// The first end of a trial that was not decided yet and has to be: the trial ends by itself, nothing was
    /// on file just before, and its plan does not let it go on. A trial that a change of plan ends asks for
    /// nothing, unless the change takes effect where the trial ends anyway.
    pub(crate) fn undecided_trial(&self) -> Option<TrialEnd> {
        let decided = self.trial_ends.last().map(|end| end.at);
        (0..self.stretches.len()).find_map(|index| {
            let at = self.trial_end_of(index).filter(|at| decided.is_none_or(|decided| decided < *at))?;
            let on_file = &self.facts.on_file;
            match self.without_payment(index)? {
                _ if on_file.is_before(at) => None,
                WithoutPayment::Continue => None,
                WithoutPayment::Cancel if self.is_cancelled_at(at) => None,
                WithoutPayment::Cancel => Some(TrialEnd { at, became: TrialOutcome::Cancelled }),
                WithoutPayment::Pause => {
                    let until = on_file.first_from(at);
                    let became = TrialOutcome::Paused { until };
                    (until != Some(at)).then_some(TrialEnd { at, became })
                }
            }
        })
    }

    /// Where a stretch of a trial ends by itself, and no trial follows.
    fn trial_end_of(&self, index: usize) -> Option<Instant> {
        self.without_payment(index)?;
        let at = self.stretches[index].until?;
        let next = self.stretch_at(at)?;
        let follows = next > index && self.without_payment(next).is_none();
        (follows && self.phase_end(index) == Some(at)).then_some(at)
    }

    fn without_payment(&self, index: usize) -> Option<WithoutPayment> {
        let stretch = &self.stretches[index];
        match stretch.plan.terms.phases[stretch.phase?].kind {
            PhaseKind::Trial(without) => Some(without),
            PhaseKind::Intro | PhaseKind::Regular => None,
        }
    }

    /// When a change takes effect that falls into the pause after a trial: when that ends. None where it has
    /// not ended.
    pub(crate) fn after_trial(&self, at: Instant) -> Option<Instant> {
        match self.trial_ends.iter().find(|end| end.pauses(at)).map(|end| end.became) {
            Some(TrialOutcome::Paused { until }) => until,
            Some(TrialOutcome::Cancelled) | None => Some(at),
        }
    }
}
