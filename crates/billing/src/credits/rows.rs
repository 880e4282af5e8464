//! Rows of grants: how the next of a recurring one begins, and how a grant's end is booked.
//! Knows boundaries, expiry and roll-over; must not know documents.

use std::collections::BTreeMap;

use calendar::{Instant, Zone};
use ids::{CustomerId, EnvironmentId, GrantId};
use money::{Money, MoneyRefused};

use super::held::{Applies, Held, may_pay};
use super::{Purse, purchases};
use crate::facts::{EndKind, FirstGrant, Grant, GrantFacts, Movement, MovementKind, Recurrence};
use crate::identity::{grant_id, rollover_id};
use crate::refused::BillRefused;

impl Purse<'_> {
    /// Every further grant of a row whose boundary is reached begins, with or without a document.
    pub(super) fn begin_recurring(&mut self) {
        let mut place = 0;
        while place < self.held.len() {
            if let Some((next, recurs)) = self.next_of(place) {
                if let (Some(category), false) = (&recurs.tax_category, next.cost_basis.is_zero()) {
                    let purchase = purchases::pending(self.account, &next, next.effective, category);
                    self.purchases.push(purchase);
                }
                self.hold(&next);
                self.begun.push(next);
            }
            place += 1;
        }
    }

    fn next_of(&self, place: usize) -> Option<(Grant, Recurrence)> {
        let held = &self.held[place];
        let (recurs, boundary) = held.continues()?;
        if !held.own || held.closed || boundary > self.as_of {
            return None;
        }
        let (next, recurs) = next_at(self.account.environment, (&held.grant, recurs), boundary);
        if self.held.iter().any(|held| held.grant.id == next.id) {
            return None;
        }
        Some((next, recurs))
    }

    /// Books the ends of grants up to an instant, the earliest first, as far as everything before is billed.
    pub(super) fn close_ended(
        &mut self,
        up_to: Instant,
        applies: Option<Applies>,
    ) -> Result<(), BillRefused> {
        while let Some((_, place)) = self.next_to_close(up_to, applies) {
            self.close_one(place)?;
        }
        Ok(())
    }

    fn next_to_close(&self, up_to: Instant, applies: Option<Applies>) -> Option<(Instant, usize)> {
        let ended = self.held.iter().enumerate().filter_map(|(place, held)| {
            let closes = held.closes().filter(|closes| *closes <= up_to && held.own && !held.done)?;
            let counts = applies.is_none_or(|applies| Applies::of(held.grant.kind) == applies);
            (counts && !self.goes_with_its_row(held) && self.is_billed_before(held, closes))
                .then_some((closes, place))
        });
        ended.min()
    }

    /// What was rolled over ends together with the grant of its row that began with it.
    fn goes_with_its_row(&self, held: &Held<'_>) -> bool {
        let began_with = |base: &&Held<'_>| self.rolled_into(base) == held.grant.id;
        let base =
            self.held.iter().filter(|base| base.grant.effective == held.grant.effective).find(began_with);
        base.is_some_and(|base| !base.closed && !base.done && !base.voided)
    }

    /// The grant that holds what was rolled over when a grant of a row began.
    pub(super) fn rolled_into(&self, base: &Held<'_>) -> GrantId {
        rolled_into(self.account.environment, &base.grant)
    }

    fn is_billed_before(&self, held: &Held<'_>, at: Instant) -> bool {
        let payer = self.account.payer.id;
        let mut open = self.open.iter().chain(self.due.values().flatten());
        !open.any(|open| open.at < at && may_pay(&held.grant, &open.who, payer))
    }

    fn close_one(&mut self, place: usize) -> Result<(), BillRefused> {
        let held = &mut self.held[place];
        held.done = true;
        let recurs = held.grant.recurs.is_some() && !held.closed && !held.voided;
        if recurs {
            return self.close_of_row(place);
        }
        let rest = held.fixed.rest;
        if rest > 0 {
            self.expire(place, rest)?;
        }
        Ok(())
    }

    /// The rest of a recurring grant, and of what was rolled over into its period, goes over to the next up
    /// to the cap; what is beyond expires. One movement says so even where nothing was left.
    ///
    /// Of a rest of 30.00 with a cap of 20.00, 20.00 go over and 10.00 expire.
    fn close_of_row(&mut self, place: usize) -> Result<(), BillRefused> {
        let base = &self.held[place];
        let (boundary, rolls) = (base.boundary.unwrap_or(base.grant.effective), base.ends == base.boundary);
        let cap = base.continues().filter(|_| rolls).and_then(|(recurs, _)| recurs.rollover_cap);
        let cap = cap.map_or(0, Money::minor);
        let with_it = self.rolled_into(base);
        let rolled = self.held.iter().position(|held| held.grant.id == with_it && !held.done);
        // Grants are held in burn order. What is burnt first expires first, so that late usage of the period
        // finds what was beyond the cap before it takes back anything that went over.
        let mut members: Vec<usize> = [Some(place), rolled].into_iter().flatten().collect();
        members.sort_unstable_by_key(|member| std::cmp::Reverse(*member));
        let (mut over, mut cost) = (0, Money::zero(self.account.currency));
        for member in members {
            let rest = self.held[member].fixed.rest.max(0);
            let part = rest.min(cap - over);
            if part > 0 {
                let moved = self.moved(member, (boundary, EndKind::RolledOver), part)?;
                cost = cost.checked_sub(moved)?;
                over += part;
            }
            if rest > part || member == place {
                self.expire(member, rest - part)?;
            }
            self.held[member].done = true;
            self.held[member].closed = true;
        }
        if over > 0 {
            self.roll_over(place, boundary, (Money::new(over, self.account.currency), cost));
        }
        Ok(())
    }

    fn expire(&mut self, place: usize, rest: i64) -> Result<(), MoneyRefused> {
        let held = &self.held[place];
        let at = held.ends.unwrap_or(held.grant.effective);
        self.moved(place, (at, EndKind::Expired), rest).map(|_| ())
    }

    /// Books an amount of a grant as ended; gives the cost that goes with it, below zero.
    fn moved(
        &mut self,
        place: usize,
        (at, end): (Instant, EndKind),
        amount: i64,
    ) -> Result<Money, MoneyRefused> {
        let rounding = self.rounding();
        let held = &mut self.held[place];
        let cost_basis = held.end((end, amount), rounding)?.checked_neg()?;
        let kind = match end {
            EndKind::Expired => MovementKind::Expired,
            EndKind::RolledOver => MovementKind::RolledOver,
        };
        let moved = Money::new(-amount, self.account.currency);
        let units = super::units_of(&held.grant, moved)?;
        let grant = held.grant.id;
        self.movements.push(Movement { grant, at, kind, amount: moved, cost_basis, line: None, units });
        Ok(cost_basis)
    }

    /// What went over is a grant of its own, since it may be known long after the next one began.
    fn roll_over(&mut self, place: usize, boundary: Instant, (amount, cost_basis): (Money, Money)) {
        let (environment, zone) = (self.account.environment, &self.account.seller.zone);
        let moved = (boundary, (amount, cost_basis));
        let Some(rolled) = rolled_at(environment, &self.held[place].grant, zone, moved) else { return };
        self.hold(&rolled);
        self.begun.push(rolled);
        self.sort();
    }

    /// When a grant of each customer ends, the next of its row begins, or one that was ordered is bought.
    pub(super) fn next_look(&self) -> BTreeMap<CustomerId, Instant> {
        let dates = self.held.iter().filter(|held| held.own && !held.done).flat_map(|held| {
            let counts = held.fixed.rest > 0;
            let ends = held.ends.filter(|_| counts);
            let next = held.boundary.filter(|_| !held.closed && !held.voided);
            ends.into_iter().chain(next).map(|at| (held.grant.customer, at))
        });
        let ordered = self.account.orders.iter().map(|order| (order.grant.customer, order.at));
        let mut next = BTreeMap::new();
        for (customer, at) in dates.chain(ordered).filter(|(_, at)| *at > self.as_of) {
            next.entry(customer).and_modify(|known: &mut Instant| *known = at.min(*known)).or_insert(at);
        }
        next
    }
}

/// The grant that begins a row's next period, with its recurrence.
fn next_at(
    environment: EnvironmentId,
    (grant, recurs): (&Grant, &Recurrence),
    boundary: Instant,
) -> (Grant, Recurrence) {
    let first = recurs.first.unwrap_or(FirstGrant {
        id: grant.id,
        effective: grant.effective,
        cost_basis: grant.cost_basis,
    });
    let recurs = Recurrence { first: Some(first), ..recurs.clone() };
    let charged = recurs.tax_category.is_some();
    let cost_basis = if charged { first.cost_basis } else { Money::zero(grant.amount.currency()) };
    let next = Grant {
        id: grant_id(environment, (first.id.as_bytes(), boundary)),
        effective: boundary,
        expires: None,
        cost_basis,
        recurs: Some(recurs.clone()),
        ..grant.clone()
    };
    (next, recurs)
}

/// The grant that holds what went over to a row's next period.
fn rolled_at(
    environment: EnvironmentId,
    grant: &Grant,
    zone: &Zone,
    (boundary, (amount, cost_basis)): (Instant, (Money, Money)),
) -> Option<Grant> {
    let grid = super::held::grid_of(grant, zone)?;
    Some(Grant {
        id: rolled_from(environment, grant, boundary)?,
        amount,
        cost_basis,
        effective: boundary,
        expires: Some(grid.period_at(boundary).end()),
        recurs: None,
        ..grant.clone()
    })
}

/// What follows a grant that recurs at the end of its period, by what moved on it and on what had been rolled
/// over into the period: the row's next grant, if it goes on, and the one that holds what went over, if
/// anything did. None for a grant that does not recur, or was taken back.
///
/// Of 30.00 a month with 12.00 rolled over: the next month's 30.00, and 12.00 beside it.
///
/// # Errors
/// When an amount does not fit.
pub fn follow_in_row(
    environment: EnvironmentId,
    grant: &GrantFacts,
    rolled_in: Option<&GrantFacts>,
    zone: &Zone,
) -> Result<Option<(Grant, Option<Grant>)>, MoneyRefused> {
    let held = Held::known(grant, zone)?;
    let Some((recurs, boundary)) = held.continues() else { return Ok(None) };
    let (next, _) = next_at(environment, (&grant.grant, recurs), boundary);
    let currency = grant.currency();
    let went = |movement: &&Movement| movement.kind == MovementKind::RolledOver && movement.at == boundary;
    let moved =
        || [Some(grant), rolled_in].into_iter().flatten().flat_map(|facts| &facts.movements).filter(went);
    let amount = Money::sum(currency, moved().map(|movement| movement.amount))?.checked_neg()?;
    let cost = Money::sum(currency, moved().map(|movement| movement.cost_basis))?.checked_neg()?;
    let rolled = if amount.is_zero() {
        None
    } else {
        rolled_at(environment, &grant.grant, zone, (boundary, (amount, cost)))
    };
    Ok(Some((next, rolled)))
}

/// When the next of a row begins after a grant that recurs; none for one that does not recur, was taken back, or
/// is the last.
///
/// Of 30.00 a month from 1 January on: 1 February.
///
/// # Errors
/// When an amount does not fit.
pub fn next_in_row(grant: &GrantFacts, zone: &Zone) -> Result<Option<Instant>, MoneyRefused> {
    Ok(Held::known(grant, zone)?.continues().map(|(_, boundary)| boundary))
}

/// The id of the grant that holds what went over at a boundary of a row, by any grant of it that recurs.
pub(super) fn rolled_from(environment: EnvironmentId, grant: &Grant, boundary: Instant) -> Option<GrantId> {
    let first = grant.recurs.as_ref()?.first.map_or(grant.id, |first| first.id);
    let next = grant_id(environment, (first.as_bytes(), boundary));
    Some(rollover_id(environment, (next.as_bytes(), boundary)))
}

/// The id of the grant that holds what was rolled over into the period that a grant of a row begins.
pub fn rolled_into(environment: EnvironmentId, grant: &Grant) -> GrantId {
    rollover_id(environment, (grant.id.as_bytes(), grant.effective))
}
