//! Timelines: dated facts in the order in which they apply, and when a subscription is off.
//! Knows what fits a timeline and what does not; must not know prices or periods.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::ChangeId;
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
    /// Facts that were withdrawn, in the order in which they were: what they leave behind is settled as of when
    /// they took effect.
    withdrawn: Vec<TimelineFact>,
    /// The facts version at which each fact was recorded, where some were withdrawn.
    recorded: BTreeMap<ChangeId, i64>,
}

/// A fact and from when it takes effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InForce<'f> {
    /// From then on: its own instant, or the reactivation where that lies in a cancellation.
    pub at: Instant,
    /// The fact.
    pub fact: &'f TimelineFact,
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
    /// After its cancellation nothing changes.
    #[error(
        "the subscription is cancelled on {on}; let the change take effect before that or once it is reactivated, withdraw the cancellation, or open a new subscription"
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
    /// Two facts of one kind about the same thing at one instant.
    #[error(
        "a fact of the same kind about the same thing already takes effect at {at}; withdraw it first, or choose another instant"
    )]
    Clash {
        /// The shared instant.
        at: Instant,
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
        Ok(Timeline { facts, withdrawn: Vec::new(), recorded: BTreeMap::new() })
    }

    /// The same timeline, from which these facts were withdrawn, one after the other, and the facts versions at
    /// which those that stand were recorded.
    #[must_use]
    pub fn less(self, withdrawn: Vec<TimelineFact>, recorded: BTreeMap<ChangeId, i64>) -> Timeline {
        Timeline { withdrawn, recorded, ..self }
    }

    /// The facts that were withdrawn, in the order in which they were.
    pub fn withdrawn(&self) -> &[TimelineFact] {
        &self.withdrawn
    }

    /// The facts that stand, as far as they were recorded by a facts version: those that a document which was
    /// made from it would have been made from, had what was withdrawn since never been recorded.
    pub(crate) fn recorded_by(&self, facts_version: i64) -> Timeline {
        let by_then =
            |fact: &&TimelineFact| self.recorded.get(&fact.id).copied().unwrap_or(i64::MAX) <= facts_version;
        let facts = self.facts.iter().filter(by_then).cloned().collect();
        Timeline { facts, ..Timeline::default() }
    }

    /// The facts, in the order in which they apply.
    pub fn facts(&self) -> &[TimelineFact] {
        &self.facts
    }

    /// The facts that take effect, in the order in which they do, where a subscription is off at these times. One
    /// dated within a cancellation waits for the reactivation, and without one it never takes effect.
    ///
    /// Cancelled on 19 February and reactivated on 4 March, five seats of 25 February hold from 4 March.
    pub fn in_force_beside<'f>(&'f self, offs: &[Off]) -> impl Iterator<Item = InForce<'f>> + use<'f> {
        let cancelled: Vec<Off> = offs.iter().copied().filter(|off| off.kind == OffKind::Cancelled).collect();
        let taken =
            move |fact: &'f TimelineFact| fact.takes_effect(&cancelled).map(|at| InForce { at, fact });
        self.facts.iter().filter_map(taken)
    }

    /// The start.
    pub fn start(&self) -> Option<Instant> {
        self.facts.first().map(|fact| fact.at)
    }

    /// From when on a reactivation of an instant moves what is owed where it is recorded or withdrawn: from
    /// the cancellation that it takes back. Where a trial's end cancelled, no fact says when, so from the start.
    ///
    /// Cancelled on 11 January and reactivated on the 21st: without the reactivation its periods end on the
    /// 11th.
    pub fn reactivated_from(&self, at: Instant) -> Option<Instant> {
        let offs = self.offs();
        let cancelled = |off: &&Off| off.kind == OffKind::Cancelled && off.from <= at;
        offs.iter().rfind(cancelled).map(|off| off.from).or(self.start())
    }

    /// When it is paused or cancelled, in order. A pause within a pause and a cancellation of what is
    /// cancelled change nothing; a cancellation ends a pause, and one dated within it begins where that ends.
    pub fn offs(&self) -> Vec<Off> {
        self.offs_beside(&[])
    }

    /// The same, where trials ended without a payment method, in order of time. Such a pause lies beside what the
    /// facts say: it lasts whatever they pause and resume, and stands still while they cancel.
    pub(crate) fn offs_beside(&self, ends: &[TrialEnd]) -> Vec<Off> {
        let mut offs: Vec<Off> = Vec::new();
        let mut held = None;
        let mut cancels = ends.iter().filter(|end| end.became == TrialOutcome::Cancelled).peekable();
        for fact in &self.facts {
            let place = (fact.at, fact.change.kind());
            while let Some(end) = cancels.next_if(|end| (end.at, ChangeKind::Cancel) <= place) {
                cancel(&mut offs, Off { by_trial: true, ..Off::begun(end.at, OffKind::Cancelled, ENDED) });
            }
            step(&mut offs, &mut held, fact);
        }
        // A pause that was held is over at once where it is resumed at the reactivation itself.
        offs.retain(|off| off.kind == OffKind::Cancelled || off.until != Some(off.from));
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
        // What the subscription is says more than that the same was asked for twice at one instant.
        self.check_state(fact, offs)?;
        if self.facts.iter().any(|known| known.at == fact.at && known.change.clashes(&fact.change)) {
            return Err(TimelineRefused::Clash { at: fact.at });
        }
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
                if let Some((on, _)) = cancelled_for_good(&self.offs()) {
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

/// A pause dated within a cancellation, which is held until that ends.
type HeldPause = (ChangeTerms, PauseOptions);

/// What a fact makes of the times in which a subscription is off.
fn step(offs: &mut Vec<Off>, held: &mut Option<HeldPause>, fact: &TimelineFact) {
    let open = offs.last_mut().filter(|off| off.until.is_none());
    let cancelled = open.as_ref().is_some_and(|off| off.kind == OffKind::Cancelled);
    match (&fact.change, open) {
        (Change::Cancel { terms }, _) => cancel(offs, Off::begun(fact.at, OffKind::Cancelled, *terms)),
        (Change::Pause { terms, options }, None) => {
            offs.push(Off::begun(fact.at, OffKind::Paused(*options), *terms));
        }
        (Change::Pause { terms, options }, Some(_)) if cancelled => *held = held.or(Some((*terms, *options))),
        (Change::Resume { .. }, Some(_)) if cancelled => *held = None,
        (Change::Reactivate { terms }, Some(off)) if cancelled => {
            (off.until, off.back) = (Some(fact.at), *terms);
            let paused = held.take();
            let begun = |(terms, options)| Off::begun(fact.at, OffKind::Paused(options), terms);
            offs.extend(paused.map(begun));
        }
        (Change::Resume { terms }, Some(off)) => (off.until, off.back) = (Some(fact.at), *terms),
        _ => {}
    }
}

/// The cancellation that nothing reactivates, among the times in which a subscription is off.
pub(crate) fn cancelled_for_good(offs: &[Off]) -> Option<(Instant, ChangeTerms)> {
    let last = offs.last()?;
    (last.kind == OffKind::Cancelled && last.until.is_none()).then_some((last.from, last.out))
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

/// A span less the times in which a subscription is off.
pub(crate) fn without_offs(
    span: (Instant, Option<Instant>),
    offs: &[Off],
) -> Vec<(Instant, Option<Instant>)> {
    let mut left = vec![span];
    for off in offs {
        let cut = |(from, until): (Instant, Option<Instant>)| {
            let before = (from, Some(until.map_or(off.from, |until| until.min(off.from))));
            let after = off.until.map(|on_again| (from.max(on_again), until));
            [Some(before), after].into_iter().flatten()
        };
        left = left.into_iter().flat_map(cut).collect();
        left.retain(|(from, until)| until.is_none_or(|until| *from < until));
    }
    left
}

/// Adds the pause after a trial where the subscription is not off already.
fn pause_beside(offs: &mut Vec<Off>, paused: (Instant, Option<Instant>)) {
    let left = without_offs(paused, offs);
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

impl TimelineFact {
    /// From when it takes effect, unless it waits for a boundary besides, where its subscription is off at these
    /// times: see [`Timeline::in_force_beside`]. None where it never does.
    pub fn takes_effect(&self, offs: &[Off]) -> Option<Instant> {
        let within = |off: &&Off| off.kind == OffKind::Cancelled && off.covers(self.at);
        match self.change {
            Change::Start { .. } | Change::Cancel { .. } | Change::Reactivate { .. } => Some(self.at),
            _ => offs.iter().find(within).map_or(Some(self.at), |off| off.until),
        }
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
