//! Late: what is billed after a grant's end was booked takes it back, as far as it needs it.
//! Knows what expired and what went over to which grant; must not know lines.
//!
//! First what expired comes back, then what went over, as far as the grant that holds it still has it:
//! unburnt, or taken back from its own end in turn. A grant that a person took back never pays again.

use money::{Money, MoneyRefused};

use super::Purse;
use super::held::{Count, Held};
use super::rows::rolled_from;
use crate::facts::{EndKind, TakenBack};

impl Purse<'_> {
    /// What a grant can pay of something of its own time: its rest, and what its end took and can give back.
    ///
    /// Of 50.00 of which 10.00 were burnt, 25.00 expired and 15.00 went over, of which 5.00 were burnt:
    /// 35.00.
    pub(super) fn can_pay(&self, place: usize) -> i64 {
        let held = &self.held[place];
        held.seen.rest.saturating_add(held.promised).saturating_add(self.can_come_back(place, Count::Seen))
    }

    /// What the end of a grant took and can give back.
    fn can_come_back(&self, place: usize, count: Count) -> i64 {
        let held = &self.held[place];
        if held.voided {
            return 0;
        }
        let tally = held.tally(count);
        let over = match self.went_to(place, count) {
            Some(next) => tally.rolled.min(self.unburnt(next, count)).max(0),
            None => 0,
        };
        tally.expired.saturating_add(over)
    }

    /// What a grant that holds what went over can give back of it.
    fn unburnt(&self, place: usize, count: Count) -> i64 {
        let held = &self.held[place];
        if held.voided {
            return 0;
        }
        held.tally(count).rest.max(0).saturating_add(self.can_come_back(place, count))
    }

    /// The grant that holds what went over of another one.
    fn went_to(&self, place: usize, count: Count) -> Option<usize> {
        let held = &self.held[place];
        let at = held.rolled_at.filter(|_| held.tally(count).rolled > 0)?;
        let base = if held.grant.recurs.is_some() { held } else { self.base_of(held)? };
        let next = rolled_from(self.account.environment, &base.grant, at)?;
        self.held.iter().position(|held| held.grant.id == next)
    }

    /// The grant of a row that began together with one that holds what went over.
    fn base_of(&self, rolled: &Held<'_>) -> Option<&Held<'_>> {
        let together = self.held.iter().filter(|base| base.grant.effective == rolled.grant.effective);
        together
            .filter(|base| base.grant.recurs.is_some())
            .find(|base| self.rolled_into(base) == rolled.grant.id)
    }

    /// Takes back of a grant's end what an amount to be paid is above its rest.
    pub(super) fn take_back_for(
        &mut self,
        place: usize,
        amount: i64,
        count: Count,
    ) -> Result<Vec<TakenBack>, MoneyRefused> {
        let held = &self.held[place];
        let missing = amount - held.tally(count).rest.saturating_add(held.promised);
        let mut taken = Vec::new();
        if missing > 0 && !held.voided {
            self.take_back(place, missing, (count, &mut taken))?;
        }
        Ok(taken)
    }

    fn take_back(
        &mut self,
        place: usize,
        missing: i64,
        (count, taken): (Count, &mut Vec<TakenBack>),
    ) -> Result<(), MoneyRefused> {
        let (rounding, currency) = (self.rounding(), self.account.currency);
        let held = &mut self.held[place];
        let (grant, expired_at) = (held.grant.id, held.expired_at);
        let (tally, of) = held.tally_mut(count);
        let expired = tally.expired.min(missing);
        if let Some(at) = expired_at.filter(|_| expired > 0) {
            let cost = tally.end(of, (EndKind::Expired, -expired), rounding)?;
            let (amount, cost_basis) = (Money::new(expired, currency), Money::new(-cost, currency));
            taken.push(TakenBack { grant, end: EndKind::Expired, at, amount, cost_basis });
        }
        match missing - expired {
            0 => Ok(()),
            left => self.take_back_over(place, left, (count, taken)),
        }
    }

    /// Takes back what went over: the grant that holds it gives it up, with what it costs there.
    fn take_back_over(
        &mut self,
        place: usize,
        missing: i64,
        (count, taken): (Count, &mut Vec<TakenBack>),
    ) -> Result<(), MoneyRefused> {
        let (Some(next), Some(at)) = (self.went_to(place, count), self.held[place].rolled_at) else {
            return Ok(());
        };
        let amount = missing.min(self.held[place].tally(count).rolled).min(self.unburnt(next, count));
        if amount <= 0 {
            return Ok(());
        }
        let there = self.held[next].tally(count).rest.max(0);
        if amount > there {
            self.take_back(next, amount - there, (count, taken))?;
        }
        let (rounding, currency) = (self.rounding(), self.account.currency);
        let (tally, of) = self.held[next].tally_mut(count);
        let cost = tally.take(of, amount, rounding)?;
        self.held[place].tally_mut(count).0.come_back(amount, cost);
        let mut note = |place: usize, sign: i64| {
            let (amount, cost_basis) =
                (Money::new(sign * amount, currency), Money::new(sign * cost, currency));
            let grant = self.held[place].grant.id;
            taken.push(TakenBack { grant, end: EndKind::RolledOver, at, amount, cost_basis });
        };
        note(next, -1);
        note(place, 1);
        Ok(())
    }
}
