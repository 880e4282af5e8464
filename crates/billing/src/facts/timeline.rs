//! Timelines: dated facts in the order in which they apply, and when a subscription is off.
//! Knows what fits a timeline and what does not; must not know prices or periods.

use calendar::Instant;
use ids::PlanVersionId;
use pricing::{ChangeTerms, CreditTo, Proration, Settle};

use super::change::{Change, ChangeKind, PauseOptions, TimelineFact};
use super::trial::{TrialEnd, TrialOutcome};

/// Most facts one subscription's timeline may hold.
pub const TIMELINE_FACTS_MAX: usize = 10_000;
/// Highest count (seats) a subscription may carry.
pub const COUNT_MAX: u64 = 1_000_000_000;

/// A dated list of facts, kept in the order in which facts of one instant apply.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timeline {
    facts: Vec<TimelineFact>,
    /// When facts that were withdrawn took effect: what they leave behind is settled as of then.
    withdrawn: Vec<Instant>,
}

/// A span in which a subscription is paused or cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Off {
    /// From then on.
    pub from: Instant,
    /// Until it goes on; none for ever.
    pub until: Option<Instant>,
    /// Why.
    pub kind: OffKind,
    /// On which terms it went off.
    pub out: ChangeTerms,
    /// On which terms it went on again.
    pub back: ChangeTerms,
    /// Whether no fact, but the end of a trial without a payment method did it.
    pub by_trial: bool,
}

/// Why a subscription is off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OffKind {
    /// It was cancelled.
    Cancelled,
    /// It was paused.
    Paused(PauseOptions),
}

/// Why a fact cannot join a timeline, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TimelineRefused {
    /// Nothing may come before the start, and the start is the first fact.
    #[error("{at} lies before the subscription's start at {start}; date it at or after the start")]
    BeforeStart {
        /// When the refused fact would take effect.
        at: Instant,
        /// When the subscription starts.
        start: Instant,
    },
    /// A timeline begins with a start.
    #[error("a timeline begins with a start; record the start first")]
    NoStart,
    /// There is one start.
    #[error("the subscription already starts at {at}; open a new subscription for another start")]
    SecondStart {
        /// When it starts.
        at: Instant,
    },
    /// Two facts of one kind about the same thing at one instant.
    #[error(
        "a fact of the same kind about the same thing already takes effect at {at}; withdraw it first, or choose another instant"
    )]
    Clash {
        /// The shared instant.
        at: Instant,
    },
    /// After its cancellation nothing changes.
    #[error(
        "the subscription is cancelled on {on}; let the change take effect before that, withdraw the cancellation, reactivate it, or open a new subscription"
    )]
    AlreadyCancelled {
        /// When it was cancelled.
        on: Instant,
    },
    /// Only what is cancelled is reactivated.
    #[error("the subscription is not cancelled at {at}, so there is nothing to reactivate")]
    NotCancelled {
        /// The instant asked for.
        at: Instant,
    },
    /// Only what runs is paused.
    #[error("the subscription is already paused since {since}; resume it first")]
    AlreadyPaused {
        /// Since when.
        since: Instant,
    },
    /// Only what is paused is resumed.
    #[error("the subscription is not paused at {at}, so there is nothing to resume")]
    NotPaused {
        /// The instant asked for.
        at: Instant,
    },
    /// Only a payment method ends the pause after a trial.
    #[error(
        "the subscription is paused since {since}, when its trial ended without a payment method; it goes on once who pays for it has one on file"
    )]
    TrialUnpaid {
        /// Since when.
        since: Instant,
    },
    /// Terms that the kind of change cannot have.
    #[error("{kind} cannot be carried out with proration {proration}; {instead}")]
    Terms {
        /// The kind of change.
        kind: &'static str,
        /// What was asked for.
        proration: &'static str,
        /// What is accepted.
        instead: &'static str,
    },
    /// A bound was reached.
    #[error("a timeline holds at most {TIMELINE_FACTS_MAX} facts; start a new subscription")]
    TooMany,
    /// A count beyond its bound.
    #[error("{found} is more than the highest count {COUNT_MAX}")]
    CountTooHigh {
        /// What was asked for.
        found: u64,
    },
}

impl Timeline {
    /// Builds a timeline from facts in any order of recording. What was accepted once is accepted again,
    /// whatever was withdrawn since.
    ///
    /// # Errors
    /// [`TimelineRefused::NoStart`], [`TimelineRefused::SecondStart`], [`TimelineRefused::BeforeStart`] or
    /// [`TimelineRefused::Clash`].
    pub fn from_facts(mut facts: Vec<TimelineFact>) -> Result<Timeline, TimelineRefused> {
        facts.sort_by_key(|fact| (fact.at, fact.change.kind()));
        let mut starts = facts.iter().filter(|fact| matches!(fact.change, Change::Start { .. }));
        let start = starts.next().map(|fact| fact.at);
        if let Some(second) = starts.next() {
            return Err(TimelineRefused::SecondStart { at: start.unwrap_or(second.at) });
        }
        let Some(start) = start else {
            return if facts.is_empty() { Ok(Timeline::default()) } else { Err(TimelineRefused::NoStart) };
        };
        if let Some(early) = facts.iter().find(|fact| fact.at < start) {
            return Err(TimelineRefused::BeforeStart { at: early.at, start });
        }
        for at_once in facts.chunk_by(|a, b| a.at == b.at) {
            for (index, fact) in at_once.iter().enumerate() {
                if at_once[..index].iter().any(|known| known.change.clashes(&fact.change)) {
                    return Err(TimelineRefused::Clash { at: fact.at });
                }
            }
        }
        Ok(Timeline { facts, withdrawn: Vec::new() })
    }

    /// The same timeline, from which facts that took effect at these instants were withdrawn.
    #[must_use]
    pub fn less(mut self, mut withdrawn: Vec<Instant>) -> Timeline {
        withdrawn.sort_unstable();
        withdrawn.dedup();
        self.withdrawn = withdrawn;
        self
    }

    /// When facts that were withdrawn took effect, in order.
    pub fn withdrawn(&self) -> &[Instant] {
        &self.withdrawn
    }

    /// The facts, in the order in which they apply.
    pub fn facts(&self) -> &[TimelineFact] {
        &self.facts
    }

    /// The facts that take effect: those within a cancellation do not, except what ends it.
    pub fn in_force(&self) -> impl Iterator<Item = &TimelineFact> {
        self.in_force_beside(self.offs())
    }

    /// The facts that take effect where a subscription is off at these times.
    pub fn in_force_beside(&self, offs: Vec<Off>) -> impl Iterator<Item = &TimelineFact> {
        self.facts.iter().filter(move |fact| {
            let cancelled = |off: &&Off| off.kind == OffKind::Cancelled && off.covers(fact.at);
            match fact.change {
                Change::Start { .. } | Change::Cancel { .. } | Change::Reactivate { .. } => true,
                _ => !offs.iter().any(|off| cancelled(&off)),
            }
        })
    }

    /// The start.
    pub fn start(&self) -> Option<Instant> {
        self.facts.first().map(|fact| fact.at)
    }

    /// When it is paused or cancelled, in order. A pause within a pause and a cancellation of what is
    /// cancelled change nothing; a cancellation ends a pause.
    pub fn offs(&self) -> Vec<Off> {
        self.offs_beside(&[])
    }

    /// The same, where trials ended without a payment method, in order of time. Such a pause lies beside what the
    /// facts say: it lasts whatever they pause and resume, and stands still while they cancel.
    pub(crate) fn offs_beside(&self, ends: &[TrialEnd]) -> Vec<Off> {
        let mut offs: Vec<Off> = Vec::new();
        let mut cancels = ends.iter().filter(|end| end.became == TrialOutcome::Cancelled).peekable();
        for fact in &self.facts {
            let place = (fact.at, fact.change.kind());
            while let Some(end) = cancels.next_if(|end| (end.at, ChangeKind::Cancel) <= place) {
                cancel(&mut offs, Off { by_trial: true, ..Off::begun(end.at, OffKind::Cancelled, ENDED) });
            }
            step(&mut offs, fact);
        }
        for end in cancels {
            cancel(&mut offs, Off { by_trial: true, ..Off::begun(end.at, OffKind::Cancelled, ENDED) });
        }
        for end in ends {
            if let TrialOutcome::Paused { until } = end.became {
                pause_beside(&mut offs, (end.at, until));
            }
        }
        offs
    }

    /// The cancellation that nothing reactivates, if there is one.
    pub fn cancelled(&self) -> Option<(Instant, ChangeTerms)> {
        let last = self.offs().pop()?;
        (last.kind == OffKind::Cancelled && last.until.is_none()).then_some((last.from, last.out))
    }

    /// The plan version in force at an instant; the first one before the start.
    pub fn plan_at(&self, at: Instant) -> Option<PlanVersionId> {
        let named = |fact: &&TimelineFact| fact.change.plan().is_some();
        let current = self.facts.iter().filter(|fact| fact.at <= at).rfind(named);
        current.or_else(|| self.facts.iter().find(named)).and_then(|fact| fact.change.plan())
    }

    /// The same timeline with one more fact, in its place.
    ///
    /// # Errors
    /// The first refusal that holds, in the order of [`TimelineRefused`].
    pub fn with(self, fact: TimelineFact) -> Result<Timeline, TimelineRefused> {
        let offs = self.offs();
        self.with_beside(fact, &offs)
    }

    /// The same where the subscription is off at these times.
    pub(crate) fn with_beside(
        mut self,
        fact: TimelineFact,
        offs: &[Off],
    ) -> Result<Timeline, TimelineRefused> {
        self.check(&fact, offs)?;
        let key = (fact.at, fact.change.kind());
        let place = self.facts.partition_point(|known| (known.at, known.change.kind()) <= key);
        self.facts.insert(place, fact);
        Ok(self)
    }

    /// Whether a one-off charge may be due at an instant: not before the start.
    ///
    /// # Errors
    /// [`TimelineRefused::NoStart`] or [`TimelineRefused::BeforeStart`].
    pub fn check_one_off(&self, at: Instant) -> Result<(), TimelineRefused> {
        match self.start() {
            None => Err(TimelineRefused::NoStart),
            Some(start) if at < start => Err(TimelineRefused::BeforeStart { at, start }),
            Some(_) => Ok(()),
        }
    }

    fn check(&self, fact: &TimelineFact, offs: &[Off]) -> Result<(), TimelineRefused> {
        let starts = matches!(fact.change, Change::Start { .. });
        match (self.start(), starts) {
            (None, false) => return Err(TimelineRefused::NoStart),
            (Some(at), true) => return Err(TimelineRefused::SecondStart { at }),
            (Some(start), false) if fact.at < start => {
                return Err(TimelineRefused::BeforeStart { at: fact.at, start });
            }
            _ => {}
        }
        if self.facts.iter().any(|known| known.at == fact.at && known.change.clashes(&fact.change)) {
            return Err(TimelineRefused::Clash { at: fact.at });
        }
        self.check_state(fact, offs)?;
        check_terms(&fact.change)?;
        if self.facts.len() >= TIMELINE_FACTS_MAX {
            return Err(TimelineRefused::TooMany);
        }
        fact.change.check_counts()
    }

    /// Whether the subscription is such that the change does anything.
    fn check_state(&self, fact: &TimelineFact, offs: &[Off]) -> Result<(), TimelineRefused> {
        let at = fact.at;
        let off = offs.iter().copied().find(|off| off.covers(at));
        let cancelled = off.filter(|off| off.kind == OffKind::Cancelled);
        match (&fact.change, off) {
            (Change::Reactivate { .. }, _) => {
                return if cancelled.is_some() { Ok(()) } else { Err(TimelineRefused::NotCancelled { at }) };
            }
            (Change::Cancel { .. }, _) => {
                if let Some((on, _)) = self.cancelled() {
                    return Err(TimelineRefused::AlreadyCancelled { on });
                }
            }
            _ => {}
        }
        if let Some(off) = cancelled {
            return Err(TimelineRefused::AlreadyCancelled { on: off.from });
        }
        match (&fact.change, off) {
            (Change::Pause { .. } | Change::Resume { .. }, Some(off)) if off.by_trial => {
                Err(TimelineRefused::TrialUnpaid { since: off.from })
            }
            (Change::Pause { .. }, Some(off)) => Err(TimelineRefused::AlreadyPaused { since: off.from }),
            (Change::Resume { .. }, None) => Err(TimelineRefused::NotPaused { at }),
            // At one instant a resume comes before a pause, so it would end nothing.
            (Change::Resume { .. }, Some(off)) if off.from == at => Err(TimelineRefused::NotPaused { at }),
            _ => Ok(()),
        }
    }
}

/// How the end of a trial takes effect: what is unused is given back.
const ENDED: ChangeTerms =
    ChangeTerms { proration: Proration::Prorate, settle: Settle::Now, credit_to: CreditTo::Balance };

/// What a fact makes of the times in which a subscription is off.
fn step(offs: &mut Vec<Off>, fact: &TimelineFact) {
    let open = offs.last_mut().filter(|off| off.until.is_none());
    match (&fact.change, open) {
        (Change::Cancel { terms }, _) => cancel(offs, Off::begun(fact.at, OffKind::Cancelled, *terms)),
        (Change::Pause { terms, options }, None) => {
            offs.push(Off::begun(fact.at, OffKind::Paused(*options), *terms));
        }
        (Change::Reactivate { terms }, Some(off)) if off.kind == OffKind::Cancelled => {
            (off.until, off.back) = (Some(fact.at), *terms);
        }
        (Change::Resume { terms }, Some(off)) if off.kind != OffKind::Cancelled => {
            (off.until, off.back) = (Some(fact.at), *terms);
        }
        _ => {}
    }
}

/// A cancellation ends a pause; of what is cancelled it changes nothing.
fn cancel(offs: &mut Vec<Off>, cancelled: Off) {
    if let Some(off) = offs.last_mut().filter(|off| off.until.is_none()) {
        if off.kind == OffKind::Cancelled {
            return;
        }
        off.until = Some(cancelled.from);
        off.back = ChangeTerms::default();
    }
    offs.push(cancelled);
}

/// Adds the pause after a trial where the subscription is not off already.
fn pause_beside(offs: &mut Vec<Off>, paused: (Instant, Option<Instant>)) {
    let mut left = vec![paused];
    for off in offs.iter() {
        let cut = |(from, until): (Instant, Option<Instant>)| {
            let before = (from, Some(until.map_or(off.from, |until| until.min(off.from))));
            let after = off.until.map(|on_again| (from.max(on_again), until));
            [Some(before), after].into_iter().flatten()
        };
        left = left.into_iter().flat_map(cut).collect();
        left.retain(|(from, until)| until.is_none_or(|until| *from < until));
    }
    let kind = OffKind::Paused(PauseOptions::default());
    offs.extend(left.into_iter().map(|(from, until)| Off {
        until,
        back: ENDED,
        by_trial: true,
        ..Off::begun(from, kind, ENDED)
    }));
    offs.sort_by_key(|off| off.from);
}

/// Terms that make no sense for a kind of change.
fn check_terms(change: &Change) -> Result<(), TimelineRefused> {
    let Some(terms) = change.terms() else { return Ok(()) };
    let refused =
        |proration, instead| Err(TimelineRefused::Terms { kind: change.kind().code(), proration, instead });
    match (change, terms.proration) {
        (Change::Cancel { .. } | Change::Pause { .. } | Change::DetachAddOn { .. }, Proration::Full) => {
            refused("full", "it charges nothing new: use prorate (credit the unused) or none")
        }
        (Change::ResetAnchor { .. }, Proration::None) => {
            refused("none", "its periods begin at that instant: use prorate or full")
        }
        _ => Ok(()),
    }
}

impl Off {
    fn begun(from: Instant, kind: OffKind, out: ChangeTerms) -> Off {
        Off { from, until: None, kind, out, back: ChangeTerms::default(), by_trial: false }
    }

    /// Whether it is off at an instant.
    pub fn covers(&self, at: Instant) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}
