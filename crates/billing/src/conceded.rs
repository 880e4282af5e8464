//! Conceded: how much of issued time-based lines the engine may still take back, and what a concession leaves
//! to be taken off the charges that follow. Knows one line's figures at a time, in minor units; must not know
//! spans, prices or why anything moved.
//!
//! What was conceded of a line is neither owed nor billed again. A line that is taken back whole gives back
//! what is left of it; the part of the concession that this leaves over goes on to what is charged for the
//! same price and time, so that in the end a cell's bill is what it owes less what was conceded.

use crate::billed::BilledLine;
use crate::standing::Taken;

/// What one issued line costs and what of that was conceded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Conceded {
    /// Its price: what it came to, and what an earlier concession left out of it.
    gross: i128,
    /// What was conceded of its price, on it and before it.
    conceded: i128,
    /// What the engine took back of it before.
    taken: i128,
}

impl Conceded {
    /// Of a line and what later lines took of it.
    pub fn of(line: &BilledLine, taken: &Taken) -> Conceded {
        let left_out = i128::from(line.conceded.minor());
        Conceded {
            gross: i128::from(line.amount.minor()) + left_out,
            conceded: i128::from(taken.conceded) + left_out,
            taken: i128::from(taken.amount) - i128::from(taken.conceded),
        }
    }

    /// Whether anything of it was conceded.
    pub fn is_any(self) -> bool {
        self.conceded != 0
    }

    /// What its price comes to.
    pub fn gross(self) -> i128 {
        self.gross
    }

    /// What the engine took back of it before.
    pub fn taken(self) -> i128 {
        self.taken
    }

    /// What is taken back now, where its figures for all that was ever taken back sum to this and the engine
    /// took back that much before: the rest, but neither below zero nor more than is left.
    ///
    /// Of 31.00, of which 10.00 were conceded, 15.50 are taken back for the second half, then 5.50 for the
    /// first.
    pub fn taken_back(self, figures: i128, before: i128) -> i128 {
        let left = self.gross - self.conceded - before;
        let all = self.within(figures);
        (all - before).clamp(left.min(0), left.max(0))
    }

    /// What of the figures taken back could not be given back because it had been conceded: it is taken off
    /// the charges that follow.
    ///
    /// Of 31.00, of which 10.00 were conceded, all 31.00 are taken back: 10.00.
    pub fn left_over(self, figures: i128) -> i128 {
        (self.within(figures) - (self.gross - self.conceded)).max(0).min(self.conceded)
    }

    fn within(self, figures: i128) -> i128 {
        figures.clamp(self.gross.min(0), self.gross.max(0))
    }
}
