//! Held grants: how long each pays, what is left of it, and in which order they are burnt.
//! Knows grants and what moved on them; must not know lines.

use std::borrow::Cow;
use std::cmp::{Ordering, Reverse};

use calendar::{Grid, Instant, Zone};
use ids::{CatalogKey, CustomerId, SubscriptionId};
use money::{Money, MoneyRefused, Rounding, ShareRefused};

use crate::facts::{CreditScope, EndKind, Grant, GrantFacts, GrantKind, MovementKind, Recurrence};

/// When a grant pays: before tax, or of the total as a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Applies {
    BeforeTax,
    AfterTax,
}

impl Applies {
    /// Tax of a grant that is due at use is charged on the line, so the grant pays afterwards.
    pub fn of(kind: GrantKind) -> Applies {
        match kind {
            GrantKind::Promotional | GrantKind::PaidTaxedAtPurchase => Applies::BeforeTax,
            GrantKind::PaidTaxedAtUse => Applies::AfterTax,
        }
    }
}

/// Who asks to be paid: a line, as far as scopes look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Claimant {
    pub customer: CustomerId,
    pub subscription: Option<SubscriptionId>,
    pub plan: Option<CatalogKey>,
    pub price: Option<CatalogKey>,
}

/// Whether a grant may pay for a claimant: its own customer's or the payer's, within its scope.
pub(crate) fn may_pay(grant: &Grant, who: &Claimant, payer: CustomerId) -> bool {
    let CreditScope { subscription, plans, prices } = &grant.scope;
    let among = |keys: &[CatalogKey], key: &Option<CatalogKey>| {
        keys.is_empty() || key.as_ref().is_some_and(|key| keys.contains(key))
    };
    (grant.customer == payer || grant.customer == who.customer)
        && subscription.is_none_or(|subscription| who.subscription == Some(subscription))
        && among(plans, &who.plan)
        && among(prices, &who.price)
}

/// What is left of a grant, in minor units, and what its end took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tally {
    pub rest: i64,
    /// What the rest cost.
    pub cost: i64,
    /// What expired.
    pub expired: i64,
    /// What went over to the next one.
    pub rolled: i64,
}

impl Tally {
    /// Takes an amount off the rest, or puts one below zero back; gives the part of the cost that goes with
    /// it: round(cost × used so far ÷ face value) less what went before, so that all parts sum to the cost.
    ///
    /// Of 30.00 that cost 20.00, the first 10.00 cost 6.67, the second 6.66, the third 6.67.
    pub fn take(&mut self, grant: &Grant, amount: i64, rounding: Rounding) -> Result<i64, MoneyRefused> {
        self.rest -= amount;
        self.settle(grant, rounding)
    }

    /// Takes an amount that ends off the rest, or takes one below zero back from its end; gives the part of
    /// the cost that goes with it.
    ///
    /// The last cents of a grant are those that go over, those before them expire: of 30.00 that cost 20.00,
    /// 10.00 go over for 6.67 and 10.00 expire for 6.66. Taken back, 5.00 of them bring 3.33, and a burn of
    /// them costs what it would have cost before.
    pub fn end(
        &mut self,
        grant: &Grant,
        (end, amount): (EndKind, i64),
        rounding: Rounding,
    ) -> Result<i64, MoneyRefused> {
        self.rest -= amount;
        match end {
            EndKind::Expired => self.expired += amount,
            EndKind::RolledOver => self.rolled += amount,
        }
        self.settle(grant, rounding)
    }

    /// Takes back what had gone over, with the cost that comes with it.
    pub fn come_back(&mut self, amount: i64, cost: i64) {
        self.rest += amount;
        self.rolled -= amount;
        self.cost += cost;
    }

    /// The cost of the rest follows from where the rest stands: behind what was used, before what ended.
    fn settle(&mut self, grant: &Grant, rounding: Rounding) -> Result<i64, MoneyRefused> {
        let before_end =
            i128::from(grant.amount.minor()) - i128::from(self.expired) - i128::from(self.rolled);
        let until = cost_of(grant, before_end, rounding)?;
        let used = cost_of(grant, before_end - i128::from(self.rest), rounding)?;
        let left = self.cost;
        self.cost = until - used;
        Ok(left - self.cost)
    }
}

/// What the first so many minor units of a grant cost.
fn cost_of(grant: &Grant, used: i128, rounding: Rounding) -> Result<i64, MoneyRefused> {
    match grant.cost_basis.share_cumulative(used, grant.amount.minor().into(), rounding) {
        Ok(cost) => Ok(cost.minor()),
        Err(ShareRefused::WholeNotPositive { .. }) => Ok(0),
        Err(ShareRefused::OutOfRange(refused)) => Err(refused),
    }
}

/// Which of a grant's two counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Count {
    /// After everything this run decides, drafts included.
    Seen,
    /// After what this run issues.
    Fixed,
}

/// A grant while documents are made.
#[derive(Debug, Clone)]
pub(crate) struct Held<'f> {
    pub grant: Cow<'f, Grant>,
    /// Whether it is of this account. One of a payer before only gets back what it paid: when it ends and what
    /// follows it is its own account's to book.
    pub own: bool,
    /// Pays nothing from then on: its expiry, its row's next boundary, or when it was taken back.
    pub ends: Option<Instant>,
    /// When the next of its row begins, if it recurs.
    pub boundary: Option<Instant>,
    /// Whether it was taken back.
    pub voided: bool,
    /// Whether its end is booked.
    pub closed: bool,
    /// When what is known to have expired did, and when what went over did.
    pub expired_at: Option<Instant>,
    pub rolled_at: Option<Instant>,
    /// Nothing is left to be closed.
    pub done: bool,
    /// What the document being made gives back to it.
    pub promised: i64,
    /// After everything this run decides, drafts included.
    pub seen: Tally,
    /// After what this run issues.
    pub fixed: Tally,
}

impl<'f> Held<'f> {
    /// A grant with what moved on it so far.
    pub fn known(facts: &'f GrantFacts, zone: &Zone) -> Result<Held<'f>, MoneyRefused> {
        let tally = Tally {
            rest: facts.rest()?.minor(),
            cost: facts.cost_left()?.minor(),
            expired: facts.expired()?.minor(),
            rolled: facts.rolled_over()?.minor(),
        };
        let last = |kind: MovementKind| {
            let ended = facts.movements.iter().rfind(|movement| movement.kind == kind);
            ended.map(|movement| movement.at)
        };
        let voided = facts.voided();
        let mut held = Held::fresh(Cow::Borrowed(&facts.grant), zone);
        held.ends = held.ends.into_iter().chain(voided).min();
        held.voided = voided.is_some();
        held.closed = facts.is_closed();
        held.expired_at = last(MovementKind::Expired);
        held.rolled_at = last(MovementKind::RolledOver);
        (held.seen, held.fixed) = (tally, tally);
        Ok(held)
    }

    /// A grant on which nothing moved.
    pub fn fresh(grant: Cow<'f, Grant>, zone: &Zone) -> Held<'f> {
        let boundary = next_boundary(&grant, zone);
        let ends = grant.expires.into_iter().chain(boundary).min();
        let (rest, cost) = (grant.amount.minor(), grant.cost_basis.minor());
        let tally = Tally { rest, cost, expired: 0, rolled: 0 };
        Held {
            grant,
            own: true,
            ends,
            boundary,
            voided: false,
            closed: false,
            expired_at: None,
            rolled_at: None,
            done: false,
            promised: 0,
            seen: tally,
            fixed: tally,
        }
    }

    /// Whether it pays for what happened then.
    pub fn is_valid_at(&self, at: Instant) -> bool {
        self.grant.effective <= at && self.ends.is_none_or(|ends| at < ends)
    }

    /// When its end is booked, once everything before is billed: a recurring one at its row's boundary.
    pub fn closes(&self) -> Option<Instant> {
        if self.voided || self.closed { self.ends } else { self.boundary.or(self.ends) }
    }

    /// Whether another of its row begins at its boundary.
    pub fn continues(&self) -> Option<(&Recurrence, Instant)> {
        let (recurs, boundary) = (self.grant.recurs.as_ref()?, self.boundary?);
        let goes_on = !self.voided && recurs.until.is_none_or(|until| boundary < until);
        goes_on.then_some((recurs, boundary))
    }

    /// Takes an amount off, or puts one below zero back; gives the part of the cost.
    pub fn take(&mut self, amount: i64, fixed: bool, rounding: Rounding) -> Result<Money, MoneyRefused> {
        let seen = self.seen.take(&self.grant, amount, rounding)?;
        let cost = if fixed { self.fixed.take(&self.grant, amount, rounding)? } else { seen };
        Ok(Money::new(cost, self.grant.amount.currency()))
    }

    /// Books an amount as ended; gives the part of the cost.
    pub fn end(&mut self, end: (EndKind, i64), rounding: Rounding) -> Result<Money, MoneyRefused> {
        self.seen.end(&self.grant, end, rounding)?;
        let cost = self.fixed.end(&self.grant, end, rounding)?;
        Ok(Money::new(cost, self.grant.amount.currency()))
    }

    /// What is left of it by one of its two counts.
    pub fn tally(&self, count: Count) -> &Tally {
        match count {
            Count::Seen => &self.seen,
            Count::Fixed => &self.fixed,
        }
    }

    /// The same, to be moved.
    pub fn tally_mut(&mut self, count: Count) -> (&mut Tally, &Grant) {
        let tally = match count {
            Count::Seen => &mut self.seen,
            Count::Fixed => &mut self.fixed,
        };
        (tally, &self.grant)
    }

    /// Which of two is burnt first.
    pub fn burn_order(&self, other: &Held<'_>, payer: CustomerId) -> Ordering {
        burn_order((&self.grant, self.ends), (&other.grant, other.ends), payer)
    }
}

/// The row of boundaries of a recurring grant; none for others.
pub(crate) fn grid_of(grant: &Grant, zone: &Zone) -> Option<Grid> {
    let recurs = grant.recurs.as_ref()?;
    let began = recurs.first.map_or(grant.effective, |first| first.effective);
    Some(Grid::new(zone.civil(began), recurs.every, zone.clone()))
}

fn next_boundary(grant: &Grant, zone: &Zone) -> Option<Instant> {
    grid_of(grant, zone).map(|grid| grid.period_at(grant.effective).end())
}

/// Burn order: a child's own before the payer's, priority, the most specific scope, the soonest end, the
/// lowest cost of a unit of face value, the earliest, and in the end the order of recording.
pub(crate) fn burn_order(
    (a, a_ends): (&Grant, Option<Instant>),
    (b, b_ends): (&Grant, Option<Instant>),
    payer: CustomerId,
) -> Ordering {
    let first = |grant: &Grant| (grant.customer == payer, grant.priority, Reverse(specificity(&grant.scope)));
    let last = |grant: &Grant| (grant.effective, grant.sequence, grant.id);
    let end = |ends: Option<Instant>| (ends.is_none(), ends);
    let cost = |of: &Grant, by: &Grant| i128::from(of.cost_basis.minor()) * i128::from(by.amount.minor());
    first(a)
        .cmp(&first(b))
        .then_with(|| end(a_ends).cmp(&end(b_ends)))
        .then_with(|| cost(a, b).cmp(&cost(b, a)))
        .then_with(|| last(a).cmp(&last(b)))
}

/// How narrow a scope is: a price is narrower than a plan, a plan than a subscription, and two limits are
/// narrower than one.
fn specificity(scope: &CreditScope) -> u8 {
    4 * u8::from(!scope.prices.is_empty())
        + 2 * u8::from(!scope.plans.is_empty())
        + u8::from(scope.subscription.is_some())
}
