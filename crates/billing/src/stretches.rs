//! Stretches: a timeline becomes spans of one plan version in one phase.
//! Knows plan changes, phases and resets; must not know add-ons, usage, or what was billed.

use std::sync::Arc;

use calendar::Instant;
use ids::PlanVersionId;
use pricing::{ChangeTerms, PhaseKind, PlanVersion, Price, Proration};

use crate::anchors::{Anchors, Grids};
use crate::facts::{
    Change, InForce, Off, OffKind, PlanLayout, SubscriptionFacts, TrialEnd, cancelled_for_good,
};
use crate::fee::Fee;
use crate::lives::Life;
use crate::phases::{PhaseSpan, phase_spans};
use crate::refused::BillRefused;

/// A span of the subscription on one version of a plan (or an add-on), in one phase of it.
#[derive(Debug, Clone)]
pub(crate) struct Stretch<'f> {
    pub from: Instant,
    pub until: Option<Instant>,
    pub plan: &'f PlanVersion,
    /// Which of the plan's phases; all of its prices where it has none.
    pub phase: Option<usize>,
    /// The change that began it; none for a start and a phase's edge.
    pub entered: Option<ChangeTerms>,
    /// The change that ended it, likewise.
    pub left: Option<ChangeTerms>,
    /// From when its plan's phases are laid out, and the trial's end where that was moved.
    pub phases_from: (Instant, Option<Instant>),
    /// Whether it goes on with the phase before it, on anchors that were reset or moved at its start.
    pub cut: bool,
    pub anchors: Anchors,
}

/// A change of plan that waits for the end of the period.
struct Waiting<'f> {
    from: Instant,
    plan: &'f PlanVersion,
    terms: ChangeTerms,
    layout: PlanLayout,
}

/// The whole course of a subscription, as its facts have it.
pub(crate) struct Course<'f> {
    pub facts: &'f SubscriptionFacts,
    /// Of the plan, one after the other.
    pub stretches: Vec<Stretch<'f>>,
    /// Of add-ons, which lie beside them.
    pub attached: Vec<Stretch<'f>>,
    pub lives: Vec<Life<'f>>,
    pub grids: Grids,
    /// Trials that ended without a payment method.
    pub trial_ends: Vec<TrialEnd>,
    /// When it is paused or cancelled, be it by such an end.
    pub offs: Vec<Off>,
    /// The cancellation that nothing reactivates.
    pub cancelled: Option<(Instant, ChangeTerms)>,
    waiting: Option<Waiting<'f>>,
}

impl<'f> Course<'f> {
    /// Lays out stretches, grids and lives.
    pub fn of(facts: &'f SubscriptionFacts) -> Result<Course<'f>, BillRefused> {
        let mut course = Course::laid(facts, Vec::new())?;
        // What comes before a trial's end does not depend on it, so each is decided once, in order of time.
        while let Some(end) = course.undecided_trial() {
            let mut ends = course.trial_ends;
            ends.push(end);
            course = Course::laid(facts, ends)?;
        }
        course.lay_add_ons()?;
        course.lay_lives()?;
        Ok(course)
    }

    /// Lays out stretches where some ends of trials are decided.
    fn laid(facts: &'f SubscriptionFacts, ends: Vec<TrialEnd>) -> Result<Course<'f>, BillRefused> {
        let mut course = Course {
            facts,
            stretches: Vec::new(),
            attached: Vec::new(),
            lives: Vec::new(),
            grids: Grids::default(),
            offs: facts.timeline.offs_beside(&ends),
            trial_ends: ends,
            cancelled: None,
            waiting: None,
        };
        course.cancelled = cancelled_for_good(&course.offs);
        course.lay_stretches()?;
        Ok(course)
    }

    /// The stretch at an instant.
    pub fn stretch_at(&self, at: Instant) -> Option<usize> {
        let next = self.stretches.partition_point(|stretch| stretch.from <= at);
        next.checked_sub(1).filter(|index| self.stretches[*index].until.is_none_or(|until| at < until))
    }

    /// Facts within a cancellation take effect where that ends, if it does.
    fn lay_stretches(&mut self) -> Result<(), BillRefused> {
        let facts = self.facts;
        let offs = self.offs.clone();
        for InForce { at, fact } in facts.timeline.in_force_beside(&offs) {
            match &fact.change {
                Change::Start { plan, options, .. } => {
                    let phases_from = (options.phases_from.unwrap_or(at), None);
                    let entry = Entry { terms: None, layout: PlanLayout::default(), phases_from };
                    self.enter(at, self.plan(*plan)?, entry)?;
                }
                Change::ChangePlan { plan, terms, layout } => {
                    let plan = self.plan(*plan)?;
                    self.change_plan((fact.at, at), plan, (*terms, *layout))?;
                }
                Change::ExtendTrial { until } => self.extend_trial(at, *until)?,
                Change::ResetAnchor { terms } => self.reset((at, *terms))?,
                Change::Resume { terms } => self.extend_by_pause((at, *terms))?,
                _ => {}
            }
        }
        self.end_stretches()
    }

    /// What was to come after a cancellation no longer ends what runs.
    fn end_stretches(&mut self) -> Result<(), BillRefused> {
        let Some((on, _)) = self.cancelled else { return Ok(()) };
        let laid = self.stretches.len();
        self.stretches.retain(|stretch| stretch.from < on);
        if let Some(last) = self.stretches.len().checked_sub(1).filter(|_| self.stretches.len() < laid) {
            self.relay_phases(last)?;
            self.stretches.retain(|stretch| stretch.from < on);
        }
        Ok(())
    }

    /// Without proration a change of plan waits for the end of the period that it is dated in, whichever that
    /// will be.
    fn change_plan(
        &mut self,
        (dated, at): (Instant, Instant),
        plan: &'f PlanVersion,
        (terms, layout): (ChangeTerms, PlanLayout),
    ) -> Result<(), BillRefused> {
        let waits = terms.proration == Proration::None;
        let from = if waits { self.waits_from(dated, at)? } else { at };
        let Some(from) = self.after_trial(from) else {
            self.waiting = None;
            return Ok(());
        };
        self.waiting = (from > at).then_some(Waiting { from, plan, terms, layout });
        let first = self.stretches.first().map_or(from, |first| first.phases_from.0);
        let moved = self.stretch_before(from).and_then(|index| self.stretches[index].phases_from.1);
        let phases_from = if layout.restart_phases { (from, None) } else { (first, moved) };
        self.enter(from, plan, Entry { terms: Some(terms), layout, phases_from })
    }

    /// When what waits for the end of the period that it is dated in takes effect, where it would at an instant if
    /// it did not wait.
    pub(crate) fn waits_from(&mut self, dated: Instant, at: Instant) -> Result<Instant, BillRefused> {
        let from = self.period_end_from(dated).map(|end| self.goes_on_from(end))?;
        if dated == at || from == at {
            return Ok(from);
        }
        // A cancellation lies between; it waits for the end of whatever runs after it.
        self.period_end_from(at).map(|end| self.goes_on_from(end))
    }

    /// What would take effect while the subscription is cancelled does so when it goes on.
    fn goes_on_from(&self, at: Instant) -> Instant {
        let off = self.offs.iter().find(|off| off.kind == OffKind::Cancelled && off.covers(at));
        off.and_then(|off| off.until).unwrap_or(at)
    }

    /// A change that waits for later than an instant, since the periods may have moved meanwhile.
    fn wait_again(&mut self, at: Instant) -> Result<(), BillRefused> {
        let Some(waiting) = self.waiting.take().filter(|waiting| waiting.from > at) else { return Ok(()) };
        self.change_plan((at, at), waiting.plan, (waiting.terms, waiting.layout))
    }

    pub(crate) fn plan(&self, id: PlanVersionId) -> Result<&'f Arc<PlanVersion>, BillRefused> {
        self.facts.plans.get(&id).ok_or(BillRefused::PlanMissing { plan: id })
    }

    /// The plan holds from then on, whatever was planned for later before this was decided. The same
    /// version again changes nothing.
    fn enter(&mut self, from: Instant, plan: &'f PlanVersion, entry: Entry) -> Result<(), BillRefused> {
        let stays = |stretch: &Stretch<'_>| stretch.plan.id == plan.id && !entry.layout.restart_phases;
        let mut moved = None;
        while let Some(last) = self.stretches.pop_if(|last| last.from >= from) {
            // Where it goes on with what ran before, not where an earlier change was to begin it.
            if last.from == from && stays(&last) && (last.cut || last.entered.is_none()) {
                self.stretches.push(last);
                break;
            }
            moved = (last.cut && last.from == from).then_some(last.anchors);
        }
        if self.stretches.last().is_some_and(stays) {
            let index = self.stretches.len() - 1;
            return self.relay_phases(index);
        }
        let spans = self.phases_of(plan, entry.phases_from, from);
        self.push_spans(plan, (&spans, moved), entry)
    }

    /// The phases of a plan from an instant on, as the trials' ends have them.
    pub(crate) fn phases_of(
        &self,
        plan: &PlanVersion,
        phases_from: (Instant, Option<Instant>),
        from: Instant,
    ) -> Vec<PhaseSpan> {
        phase_spans(plan, phases_from, &self.trial_ends, from, &self.facts.zone)
    }

    /// Pushes a plan's phases as stretches, each with the anchors that the one before leaves it, or the first
    /// with those that moved at that very instant.
    fn push_spans(
        &mut self,
        plan: &'f PlanVersion,
        (spans, mut moved): (&[PhaseSpan], Option<Anchors>),
        entry: Entry,
    ) -> Result<(), BillRefused> {
        for (number, span) in spans.iter().enumerate() {
            let before = match self.stretches.len().checked_sub(1) {
                _ if moved.is_some() => moved.take(),
                Some(index) => {
                    let charged = self.charges(index, span.from)?;
                    let mut anchors = self.stretches[index].anchors.clone();
                    anchors.establish(charged);
                    Some(anchors)
                }
                None => None,
            };
            let entered = entry.terms.filter(|_| number == 0);
            // A plan whose phases are over ended by itself, before this one.
            if let Some(last) = self.stretches.last_mut()
                && last.until.is_none_or(|until| until >= span.from)
            {
                last.until = Some(span.from);
                last.left = entered;
            }
            let cadences = prices_of(plan, span.phase).filter_map(|price| price.cadence);
            let keeps = entry.layout.keep_anchor && number == 0;
            let anchors = Anchors::at_start(cadences, span.from, (before.as_ref(), keeps));
            self.stretches.push(Stretch {
                from: span.from,
                until: span.until,
                plan,
                phase: span.phase,
                entered,
                left: None,
                phases_from: entry.phases_from,
                cut: false,
                anchors,
            });
        }
        Ok(())
    }

    /// Lays the phases after a stretch again, as its own phase and the trial's end have them.
    fn relay_phases(&mut self, index: usize) -> Result<(), BillRefused> {
        let stretch = &self.stretches[index];
        let (plan, phases_from, from) = (stretch.plan, stretch.phases_from, stretch.from);
        let mut entry = Entry { terms: None, layout: PlanLayout::default(), phases_from };
        let spans = self.phases_of(plan, phases_from, from);
        self.stretches.truncate(index + 1);
        match spans.split_first() {
            Some((first, later)) if first.phase == self.stretches[index].phase => {
                self.stretches[index].until = first.until;
                self.stretches[index].left = None;
                self.push_spans(plan, (later, None), entry)
            }
            _ => {
                entry.terms = self.stretches[index].entered;
                self.stretches.truncate(index);
                self.push_spans(plan, (&spans, None), entry)
            }
        }
    }

    /// The trial that runs at an instant ends at another.
    fn extend_trial(&mut self, at: Instant, until: Instant) -> Result<(), BillRefused> {
        let Some(index) = self.stretch_at(at).filter(|index| self.stretches[*index].is_trial()) else {
            return Ok(());
        };
        let stretch = &mut self.stretches[index];
        stretch.phases_from.1 = Some(until.max(at));
        self.relay_phases(index)?;
        self.wait_again(at)
    }

    /// The latest stretch that begins by an instant.
    pub(crate) fn stretch_before(&self, at: Instant) -> Option<usize> {
        self.stretches.partition_point(|stretch| stretch.from <= at).checked_sub(1)
    }

    /// Every period begins anew; a plan that waited for the next period holds from here.
    fn reset(&mut self, (at, terms): (Instant, ChangeTerms)) -> Result<(), BillRefused> {
        if let Some(Waiting { from, plan, layout, .. }) = self.waiting.take()
            && from > at
        {
            let full = terms.proration == Proration::Full;
            let proration = if full { Proration::Full } else { Proration::Prorate };
            self.change_plan((at, at), plan, (ChangeTerms { proration, ..terms }, layout))?;
        }
        let Some(index) = self.stretch_at(at) else { return Ok(()) };
        let anchors = self.stretches[index].anchors.reset(at);
        self.cut(index, (at, terms), anchors)
    }

    /// Cuts a stretch in two at an instant; the second runs on other anchors, and so do those after it.
    fn cut(
        &mut self,
        index: usize,
        (at, terms): (Instant, ChangeTerms),
        anchors: Anchors,
    ) -> Result<(), BillRefused> {
        let mut second = self.stretches[index].clone();
        (second.from, second.entered, second.anchors, second.cut) = (at, Some(terms), anchors, true);
        let place = if self.stretches[index].from == at { index } else { index + 1 };
        if place == index {
            self.stretches[index] = second;
        } else {
            self.stretches[index].until = Some(at);
            self.stretches[index].left = Some(terms);
            self.stretches.insert(place, second);
        }
        self.relay_phases(place)
    }

    /// The end of a pause that extends: every period runs on as much later as the pause was long.
    fn extend_by_pause(&mut self, (at, terms): (Instant, ChangeTerms)) -> Result<(), BillRefused> {
        let pause = self.offs.iter().copied().find(|off| off.until == Some(at));
        let Some(pause) = pause.filter(|off| matches!(off.kind, OffKind::Paused(how) if how.extend)) else {
            return Ok(());
        };
        let Some(index) = self.stretch_at(at) else { return Ok(()) };
        let length = at.as_micros() - pause.from.as_micros();
        let charged = self.charges(index, at)?;
        let stretch = self.stretches[index].clone();
        let mut began = Vec::new();
        for price in stretch.prices() {
            if let Some(cadence) = price.cadence {
                let grid = self.place_grid(&stretch, (price, cadence), false)?;
                began.push((cadence, self.grids.get(grid).period_at(pause.from).start()));
            }
        }
        let mut anchors = stretch.anchors.moved_to(|cadence, anchor| {
            let began = began.iter().find(|(known, _)| *known == cadence).map_or(anchor, |(_, began)| *began);
            began.checked_add_micros(length).unwrap_or(began)
        });
        anchors.establish(charged);
        // What was paused does not stay owed, however what follows is charged.
        let proration = if terms.proration == Proration::Full { Proration::Prorate } else { terms.proration };
        self.cut(index, (at, ChangeTerms { proration, ..terms }), anchors)?;
        self.wait_again(at)
    }

    /// Whether a stretch that ends there has charged something that sets an anchor: a recurring price that
    /// is not zero, or usage where no price recurs by time. A trial does not by usage alone.
    fn charges(&mut self, index: usize, until: Instant) -> Result<bool, BillRefused> {
        let mut stretch = self.stretches[index].clone();
        stretch.until = Some(until);
        let recurs = |price: &&Price| !price.is_metered() && price.cadence.is_some();
        if !stretch.prices().any(|price| recurs(&price)) {
            return Ok(!stretch.is_trial());
        }
        for price in stretch.prices().filter(recurs) {
            let grid = self.grid_of(&stretch, price)?;
            for (price, quantity) in self.charged_within(&stretch, (price, grid)) {
                if !Fee::of(price, self.facts.currency, quantity)?.is_zero() {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

/// How a plan is entered.
#[derive(Clone, Copy)]
struct Entry {
    terms: Option<ChangeTerms>,
    layout: PlanLayout,
    phases_from: (Instant, Option<Instant>),
}

impl<'f> Stretch<'f> {
    /// The prices that hold in it.
    pub fn prices(&self) -> impl Iterator<Item = &'f Price> + use<'f> {
        prices_of(self.plan, self.phase)
    }

    /// Whether it is one to try.
    pub fn is_trial(&self) -> bool {
        let phase = self.phase.map(|phase| self.plan.terms.phases[phase].kind);
        matches!(phase, Some(PhaseKind::Trial(_)))
    }
}

/// The prices of a plan that hold in a phase.
fn prices_of(plan: &PlanVersion, phase: Option<usize>) -> impl Iterator<Item = &Price> {
    let named = phase.map(|phase| &plan.terms.phases[phase].prices);
    plan.prices.iter().filter(move |price| named.is_none_or(|named| named.contains(&price.key)))
}
