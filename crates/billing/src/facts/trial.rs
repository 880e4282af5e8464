//! Trials: since when who pays has a payment method on file, and what a trial's end without one decided.
//! Knows instants and outcomes; must not know plans, phases, or where a trial ends.

use calendar::Instant;

/// When whoever pays for a subscription had a payment method on file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OnFile {
    /// Whether from this instant on, in order of recording; no two neighbours say the same. Before the first,
    /// none was.
    turns: Vec<(Instant, bool)>,
}

impl OnFile {
    /// Since ever.
    pub fn always() -> OnFile {
        OnFile { turns: vec![(Instant::MIN, true)] }
    }

    /// By what was recorded, in order of recording and of time. Of several at one instant the last goes on, and
    /// one that was on file for no longer than that was on file.
    pub fn of(recorded: impl IntoIterator<Item = (Instant, bool)>) -> OnFile {
        let mut held = false;
        let turned = |(_, on_file): &(Instant, bool)| std::mem::replace(&mut held, *on_file) != *on_file;
        OnFile { turns: recorded.into_iter().filter(turned).collect() }
    }

    /// Whether one was on file just before an instant: what is recorded at the instant itself comes too late
    /// for what the instant decides.
    pub fn is_before(&self, at: Instant) -> bool {
        let known = self.turns.partition_point(|(turn, _)| *turn < at);
        known.checked_sub(1).is_some_and(|last| self.turns[last].1)
    }

    /// The first instant at or after another at which one is on file.
    pub fn first_from(&self, at: Instant) -> Option<Instant> {
        if self.is_before(at) && self.turns.iter().all(|(turn, _)| *turn != at) {
            return Some(at);
        }
        self.turns.iter().find(|(turn, on_file)| *turn >= at && *on_file).map(|(turn, _)| *turn)
    }
}

/// The end of a trial at which no payment method was on file. It follows from the facts and is never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrialEnd {
    /// When the trial ended.
    pub at: Instant,
    /// What became of the subscription.
    pub became: TrialOutcome,
}

/// What became of a subscription at the end of its trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrialOutcome {
    /// Paused until a method was on file; none as long as there is none.
    Paused {
        /// The first instant with one.
        until: Option<Instant>,
    },
    /// Cancelled.
    Cancelled,
}

impl TrialEnd {
    /// Whether it paused the subscription, and it is still so at an instant.
    pub fn pauses(&self, at: Instant) -> bool {
        match self.became {
            TrialOutcome::Paused { until } => self.at <= at && until.is_none_or(|until| at < until),
            TrialOutcome::Cancelled => false,
        }
    }
}
