//! Claims: what each line of a document asks grants for, by the time it counts.
//! Knows lines, fees and slices of usage; must not know grants.

use std::collections::BTreeSet;

use calendar::Instant;
use money::{Money, MoneyRefused, Rounding, ShareRefused};

use super::held::Claimant;
use crate::billed::LineKind;
use crate::document::Line;
use crate::pending::Slice;

/// What one line may be paid, and for when.
#[derive(Debug, Clone)]
pub(crate) struct Claim {
    /// Which line, by its place.
    pub line: usize,
    /// A fee's due instant, or when a slice of usage begins.
    pub at: Instant,
    /// What it may still be paid, in minor units.
    pub left: i64,
}

/// What a document's lines ask for.
#[derive(Debug, Clone)]
pub(crate) struct Claims {
    pub claims: Vec<Claim>,
    /// Each line: who it is, and what all its claims together may still be paid.
    pub lines: Vec<(Claimant, i64)>,
    /// What all lines together may still be paid.
    pub cap: i64,
}

/// One line that asks to be paid.
pub(crate) struct Asking<'a> {
    pub line: &'a Line,
    pub who: Claimant,
    pub slices: &'a [Slice],
    /// What may be paid of it; nothing at or below zero.
    pub payable: i64,
}

impl Claims {
    /// Of a document's lines; those without a claim keep their place.
    pub fn of(asking: Vec<Asking<'_>>, due: Instant, rounding: Rounding) -> Result<Claims, MoneyRefused> {
        let mut all = Claims { claims: Vec::new(), lines: Vec::with_capacity(asking.len()), cap: i64::MAX };
        for (place, asked) in asking.into_iter().enumerate() {
            let payable = if asked.line.kind == LineKind::Purchase { 0 } else { asked.payable.max(0) };
            if payable > 0 {
                all.claim(place, &asked, due, rounding)?;
            }
            all.lines.push((asked.who, payable));
        }
        Ok(all)
    }

    /// A fee asks at issue, usage at its own time. Slices are scaled to what may be paid of the line: of
    /// slices of 6.00 and 4.00 of a line of which 9.00 may be paid they are 5.40 and 3.60.
    fn claim(
        &mut self,
        line: usize,
        asked: &Asking<'_>,
        due: Instant,
        rounding: Rounding,
    ) -> Result<(), MoneyRefused> {
        let payable = asked.payable;
        if asked.line.kind != LineKind::Usage || asked.slices.is_empty() {
            let at = if asked.line.kind == LineKind::Usage { asked.line.service.start() } else { due };
            self.claims.push(Claim { line, at, left: payable });
            return Ok(());
        }
        let whole = i128::from(asked.line.amount.minor());
        let payable = Money::new(payable, asked.line.amount.currency());
        let (mut so_far, mut before) = (0_i128, 0);
        for slice in asked.slices {
            so_far += i128::from(slice.amount.minor());
            let until = match payable.share_cumulative(so_far, whole, rounding) {
                Ok(amount) => amount.minor(),
                Err(ShareRefused::OutOfRange(refused)) => return Err(refused),
                Err(ShareRefused::WholeNotPositive { .. }) => 0,
            };
            self.claims.push(Claim { line, at: slice.from, left: until - before });
            before = until;
        }
        Ok(())
    }

    /// The instants at which something is asked for, in order.
    pub fn instants(&self) -> BTreeSet<Instant> {
        self.claims.iter().filter(|claim| claim.left > 0).map(|claim| claim.at).collect()
    }

    /// What a claim may be paid now.
    pub fn open(&self, place: usize) -> i64 {
        let claim = &self.claims[place];
        claim.left.min(self.lines[claim.line].1).min(self.cap).max(0)
    }

    /// Notes that a claim was paid.
    pub fn pay(&mut self, place: usize, amount: i64) {
        let claim = &mut self.claims[place];
        claim.left -= amount;
        self.lines[claim.line].1 -= amount;
        self.cap = self.cap.saturating_sub(amount);
    }
}
