//! Stretches: a timeline becomes spans of one plan version, and those become lives of prices.
//! Knows plan changes, counts and cancellations; must not know usage, or what was billed.

use std::sync::Arc;

use calendar::{Grid, Instant};
use ids::{CatalogKey, PlanVersionId};
use pricing::{PlanVersion, Price, QuantitySource};

use crate::anchors::{Anchors, Grids, first_boundary_from};
use crate::facts::{Change, Proration, SubscriptionFacts};
use crate::fee::{Fee, count_ratio};
use crate::refused::BillRefused;

/// A span of the subscription on one plan version.
#[derive(Debug, Clone)]
pub(crate) struct Stretch<'f> {
    pub from: Instant,
    pub until: Option<Instant>,
    pub plan: &'f PlanVersion,
    anchors: Anchors,
}

/// A span over which a price is charged: it starts and ends with the plan version, or the subscription.
#[derive(Debug, Clone)]
pub(crate) struct Life<'f> {
    pub plan: &'f PlanVersion,
    pub price: &'f Price,
    /// Its place among all prices: stretch first, then the plan's order.
    pub order: (u32, u32),
    pub from: Instant,
    pub until: Option<Instant>,
    /// Whether it begins with the subscription, so that its first period may be a first stub.
    pub first: bool,
    /// Which of the course's grids; none for a price that is charged once.
    pub grid: Option<usize>,
    /// The counts it is charged for, from its start on; constant for prices without a count.
    pub counts: Vec<CountFrom>,
}

/// A count that holds from an instant on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CountFrom {
    pub from: Instant,
    pub count: u64,
}

/// The whole course of a subscription, as its facts have it.
pub(crate) struct Course<'f> {
    pub facts: &'f SubscriptionFacts,
    pub stretches: Vec<Stretch<'f>>,
    pub lives: Vec<Life<'f>>,
    pub grids: Grids,
}

impl<'f> Course<'f> {
    /// Lays out stretches, grids and lives.
    pub fn of(facts: &'f SubscriptionFacts) -> Result<Course<'f>, BillRefused> {
        let mut course = Course { facts, stretches: Vec::new(), lives: Vec::new(), grids: Grids::default() };
        course.lay_stretches()?;
        course.lives.reserve(course.stretches.iter().map(|stretch| stretch.plan.prices.len()).sum());
        for index in 0..course.stretches.len() {
            let lives = course.lives_of(index, course.stretches[index].until)?;
            course.lives.extend(lives);
        }
        Ok(course)
    }

    /// The stretch at an instant.
    pub fn stretch_at(&self, at: Instant) -> Option<usize> {
        let next = self.stretches.partition_point(|stretch| stretch.from <= at);
        next.checked_sub(1).filter(|index| self.stretches[*index].until.is_none_or(|until| at < until))
    }

    /// The grid of a stretch's leading cadence, which "period end" speaks of.
    pub fn leading_grid(&mut self, stretch: usize) -> Result<Option<Grid>, BillRefused> {
        let plan = self.stretches[stretch].plan;
        let Some(leading) = plan.leading_cadence() else { return Ok(None) };
        // Time-based prices lead; a usage price only leads where there are none.
        let leads = |metered: bool| {
            plan.prices.iter().find(|price| price.is_metered() == metered && price.cadence == Some(leading))
        };
        let Some(price) = leads(false).or_else(|| leads(true)) else { return Ok(None) };
        let grid = self.grid_of(stretch, price)?;
        Ok(grid.map(|index| self.grids.get(index).clone()))
    }

    /// Facts at or after the cancellation never take effect.
    fn lay_stretches(&mut self) -> Result<(), BillRefused> {
        let facts = self.facts;
        let cancelled = facts.timeline.cancelled();
        let in_force = |at: Instant| cancelled.is_none_or(|(on, _)| at < on);
        for fact in facts.timeline.facts().iter().filter(|fact| in_force(fact.at)) {
            match &fact.change {
                Change::Start { plan, .. } => self.enter(fact.at, self.plan(*plan)?)?,
                Change::ChangePlan { plan, proration } => {
                    let plan = self.plan(*plan)?;
                    let from = match proration {
                        Proration::Prorate => fact.at,
                        Proration::None => self.period_end_from(fact.at)?,
                    };
                    self.enter(from, plan)?;
                }
                Change::SetCount { .. } | Change::Cancel { .. } => {}
            }
        }
        if let Some((on, _)) = cancelled {
            self.stretches.retain(|stretch| stretch.from < on);
        }
        for index in 1..self.stretches.len() {
            self.stretches[index - 1].until = Some(self.stretches[index].from);
        }
        Ok(())
    }

    fn plan(&self, id: PlanVersionId) -> Result<&'f Arc<PlanVersion>, BillRefused> {
        self.facts.plans.get(&id).ok_or(BillRefused::PlanMissing { plan: id })
    }

    /// The plan holds from then on, whatever was planned for later before this was decided. The same
    /// version again changes nothing.
    fn enter(&mut self, from: Instant, plan: &'f PlanVersion) -> Result<(), BillRefused> {
        while self.stretches.last().is_some_and(|stretch| stretch.from >= from) {
            self.stretches.pop();
        }
        if self.stretches.last().is_some_and(|last| last.plan.id == plan.id) {
            return Ok(());
        }
        let before = match self.stretches.len().checked_sub(1) {
            Some(index) => {
                let charged = self.charges(index, from)?;
                let mut anchors = self.stretches[index].anchors.clone();
                anchors.establish(charged);
                Some(anchors)
            }
            None => None,
        };
        let anchors = Anchors::at_start(plan, from, before.as_ref());
        self.stretches.push(Stretch { from, until: None, plan, anchors });
        Ok(())
    }

    /// Whether a stretch that ends there has charged something that sets an anchor: a recurring price that
    /// is not zero, or usage where no price recurs by time.
    fn charges(&mut self, index: usize, until: Instant) -> Result<bool, BillRefused> {
        let recurs = |price: &Price| !price.is_metered() && price.cadence.is_some();
        let currency = self.facts.currency;
        let lives = self.lives_of(index, Some(until))?;
        let mut recurring = lives.iter().filter(|life| recurs(life.price)).peekable();
        if recurring.peek().is_none() {
            return Ok(true);
        }
        for life in recurring {
            for count in &life.counts {
                let quantity = if life.price.quantity == QuantitySource::Days { 1 } else { count.count };
                if !Fee::of(life.price, currency, count_ratio(quantity))?.is_zero() {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// The first boundary of the leading cadence at or after the instant; without one, the instant itself.
    fn period_end_from(&mut self, at: Instant) -> Result<Instant, BillRefused> {
        let index = self.stretches.partition_point(|stretch| stretch.from <= at).checked_sub(1);
        let Some(index) = index else { return Ok(at) };
        let grid = self.leading_grid(index)?;
        Ok(grid.map_or(at, |grid| first_boundary_from(&grid, at)))
    }

    fn grid_of(&mut self, stretch: usize, price: &Price) -> Result<Option<usize>, BillRefused> {
        let Some(cadence) = price.cadence else { return Ok(None) };
        let stretch = &self.stretches[stretch];
        let chosen = self.facts.timeline.facts().first().and_then(|fact| match fact.change {
            Change::Start { alignment, .. } => alignment,
            _ => None,
        });
        let alignment = chosen.unwrap_or(stretch.plan.alignment);
        let anchor = stretch.anchors.of(cadence).unwrap_or(stretch.from);
        let by_days = price.proration.share_by != calendar::ShareBy::Seconds;
        let asked = crate::anchors::AskedGrid { alignment, anchor, from: stretch.from, cadence, by_days };
        let place = self.grids.place(&asked, &self.facts.zone);
        place.map(Some).map_err(|source| BillRefused::Alignment { price: price.key.clone(), source })
    }

    fn lives_of(&mut self, index: usize, until: Option<Instant>) -> Result<Vec<Life<'f>>, BillRefused> {
        let Stretch { from, plan, .. } = self.stretches[index];
        let first = self.facts.timeline.start() == Some(from);
        let stretch_number = u32::try_from(index).expect("a timeline is bounded");
        let mut lives = Vec::with_capacity(plan.prices.len());
        for (number, price) in (0..).zip(&plan.prices) {
            if price.is_metered() && price.cadence.is_none() {
                return Err(BillRefused::UsageWithoutCadence { price: price.key.clone() });
            }
            let grid = self.grid_of(index, price)?;
            let until = until.or_else(|| self.end_of(price, grid));
            let mut life = Life {
                plan,
                price,
                order: (stretch_number, number),
                from,
                until,
                first,
                grid,
                counts: Vec::new(),
            };
            life.counts = self.counts_of(&life);
            lives.push(life);
        }
        Ok(lives)
    }

    /// Where a cancellation ends a price: usage at its instant; time at its instant, after its date, or at
    /// the end of the running period.
    fn end_of(&self, price: &Price, grid: Option<usize>) -> Option<Instant> {
        let (on, proration) = self.facts.timeline.cancelled()?;
        let grid = grid.filter(|_| !price.is_metered()).map(|index| self.grids.get(index));
        let Some(grid) = grid else { return Some(on) };
        let boundary = first_boundary_from(grid, on);
        if proration == Proration::None {
            return Some(boundary);
        }
        let by_days =
            price.proration.share_by != calendar::ShareBy::Seconds || price.quantity == QuantitySource::Days;
        if !(price.proration.bill_last_day && by_days) {
            return Some(on);
        }
        let zone = &self.facts.zone;
        Some(zone.start_of_day(zone.day_of(on).plus_days(1)).min(boundary))
    }

    /// The counts of a life. A later decision overrides what an earlier one planned for later.
    fn counts_of(&self, life: &Life<'f>) -> Vec<CountFrom> {
        let QuantitySource::Counted(name) = &life.price.quantity else {
            return vec![CountFrom { from: life.from, count: 1 }];
        };
        let mut counts = vec![CountFrom { from: life.from, count: 0 }];
        let cancelled = self.facts.timeline.cancelled();
        let known = self.facts.timeline.facts().iter();
        for fact in known.take_while(|fact| life.until.is_none_or(|until| fact.at < until)) {
            if cancelled.is_some_and(|(on, _)| fact.at >= on) {
                break;
            }
            let Some((count, proration)) = counted(&fact.change, name) else { continue };
            let from = match (proration, life.grid) {
                _ if fact.at <= life.from => life.from,
                (Proration::None, Some(grid)) => first_boundary_from(self.grids.get(grid), fact.at),
                _ => fact.at,
            };
            while counts.last().is_some_and(|known| known.from >= from) {
                counts.pop();
            }
            if counts.last().is_none_or(|last| last.count != count) {
                counts.push(CountFrom { from, count });
            }
        }
        counts.retain(|known| life.until.is_none_or(|until| known.from < until));
        counts
    }
}

/// What a fact says about a count, if anything.
fn counted(change: &Change, name: &CatalogKey) -> Option<(u64, Proration)> {
    match change {
        Change::Start { counts, .. } => counts.get(name).map(|count| (*count, Proration::Prorate)),
        Change::SetCount { name: known, count, proration } if known == name => Some((*count, *proration)),
        _ => None,
    }
}
