//! Fills: how full one pot is within its window, and what a reset carries into the next.
//! Knows allowances and use as figures; must not know where windows or use come from.

use std::collections::BTreeMap;

use calendar::Instant;
use money::{QuantityTooPrecise, Ratio};
use pricing::Rollover;

use super::granted::{Granted, Source};
use super::windows::Window;

/// A pot at an instant.
pub(super) struct Fill {
    pub window: Option<Window>,
    /// What was used in the window; more than it holds only where no other pot has room.
    pub used: Ratio,
    /// The grants that held last in the window, in the order in which use takes from them.
    pub shares: Vec<Share>,
    /// When how much was used of a sliding pot.
    pub slid: Vec<(Instant, Ratio)>,
    /// What was carried into the window, by whose it was.
    carried: BTreeMap<Source, Ratio>,
    /// Overage of earlier windows that this one pays for.
    debt: Ratio,
}

/// One grant's part of a pot.
pub(super) struct Share {
    source: Source,
    /// Its allowance times its quantity; none is unlimited.
    allowance: Option<Ratio>,
    /// Its cap, if it has one, and its floor, likewise.
    rollover: Option<(Option<Ratio>, Ratio)>,
    preserves: bool,
}

impl Share {
    /// The part of a grant; none if it is not metered.
    pub fn of(one: &Granted) -> Result<Option<Share>, QuantityTooPrecise> {
        let Some(metered) = one.metered() else { return Ok(None) };
        let times = i64::try_from(one.quantity).expect("a count is at most 1,000,000,000");
        let by_quantity = |quantity: money::Quantity| quantity.ratio().checked_mul(times);
        let rollover = |rollover: &Rollover| {
            Ok((rollover.cap.map(by_quantity).transpose()?, by_quantity(rollover.floor)?))
        };
        Ok(Some(Share {
            source: one.source(),
            allowance: metered.allowance.map(by_quantity).transpose()?,
            rollover: metered.rollover.as_ref().map(rollover).transpose()?,
            preserves: metered.preserve_overage,
        }))
    }
}

impl Default for Fill {
    fn default() -> Fill {
        Fill {
            window: None,
            used: Ratio::ZERO,
            shares: Vec::new(),
            slid: Vec::new(),
            carried: BTreeMap::new(),
            debt: Ratio::ZERO,
        }
    }
}

impl Fill {
    /// Whether one of its grants has no bound.
    pub fn is_unlimited(&self) -> bool {
        self.shares.iter().any(|share| share.allowance.is_none())
    }

    /// The sum of its allowances; none if unlimited.
    pub fn allowance(&self) -> Result<Option<Ratio>, QuantityTooPrecise> {
        let mut sum = Ratio::ZERO;
        for share in &self.shares {
            let Some(allowance) = share.allowance else { return Ok(None) };
            sum = sum.checked_add(allowance)?;
        }
        Ok(Some(sum))
    }

    /// What the grants that hold carried into the window, less the overage it pays for.
    pub fn rolled(&self) -> Result<Ratio, QuantityTooPrecise> {
        let carried = self.shares.iter().filter_map(|share| self.carried.get(&share.source));
        carried.copied().try_fold(-self.debt, |sum, one| sum.checked_add(one))
    }

    /// What is left, below zero for overage: 1000 a month and 50 rolled, less 120 used, is 930. Of a pot
    /// without a bound only what was rolled counts.
    pub fn rest(&self) -> Result<Ratio, QuantityTooPrecise> {
        let entitled = self.allowance()?.unwrap_or(Ratio::ZERO).checked_add(self.rolled()?)?;
        entitled.checked_sub(self.used)
    }

    /// Takes out what is beyond it, to be put where there is room: of this window's use, and of the debt.
    pub fn lift_overage(&mut self) -> Result<(Ratio, Ratio), QuantityTooPrecise> {
        let over = self.rest()?.min(Ratio::ZERO).abs();
        let of_use = over.min(self.used.max(Ratio::ZERO));
        let of_debt = over.checked_sub(of_use)?;
        self.used = self.used.checked_sub(of_use)?;
        self.debt = self.debt.checked_sub(of_debt)?;
        Ok((of_use, of_debt))
    }

    /// Overage of earlier windows that found no room.
    pub fn owe(&mut self, debt: Ratio) -> Result<(), QuantityTooPrecise> {
        self.debt = self.debt.checked_add(debt)?;
        Ok(())
    }

    /// The window ends: what is left of each grant is rolled over, min(cap, max(floor, rest)), and overage is
    /// forgiven or kept. Use took from the grants in their order, what was carried into them included. A pot
    /// that nobody filled in the window stays as it is.
    ///
    /// Two grants of 1000 with caps of 1000 and 100, of which 600 were used: 400 and 100 are rolled over.
    pub fn reset(&mut self) -> Result<(), QuantityTooPrecise> {
        let shares = std::mem::take(&mut self.shares);
        if shares.is_empty() {
            return Ok(());
        }
        let unlimited = shares.iter().any(|share| share.allowance.is_none());
        let mut spent = self.used.checked_add(self.debt)?.max(Ratio::ZERO);
        (self.used, self.debt) = (Ratio::ZERO, Ratio::ZERO);
        for share in &shares {
            let carried = self.carried.remove(&share.source).unwrap_or(Ratio::ZERO);
            let had = share.allowance.unwrap_or(Ratio::ZERO).checked_add(carried)?;
            let left = had.checked_sub(spent)?.max(Ratio::ZERO);
            spent = spent.checked_sub(had)?.max(Ratio::ZERO);
            let Some((cap, floor)) = share.rollover.filter(|_| !unlimited) else { continue };
            let rolled = left.max(floor);
            let rolled = cap.map_or(rolled, |cap| rolled.min(cap));
            self.carried.insert(share.source.clone(), rolled);
        }
        if !unlimited && shares.iter().any(|share| share.preserves) {
            self.debt = spent;
        }
        Ok(())
    }
}
