//! The door of tier tables: ascending bounds, the last tier open.
//! Knows bounds and package sizes; must not know currencies or how a quantity came about.

use money::{Decimal, Percent, UnitPrice};

use crate::price::{TIERS_MAX, Tier, TierMode, TierTable};

/// Why tiers make no table, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TiersRefused {
    /// There is no tier.
    #[error("the tier table has no tiers; give at least one, whose up_to is left open")]
    Empty,
    /// There are more tiers than are kept.
    #[error("the tier table has {found} tiers, and {TIERS_MAX} are the most; merge some of them")]
    TooMany {
        /// How many were found.
        found: usize,
    },
    /// A bound is not above zero.
    #[error("tier {tier}: up_to is {found}; a bound must be above 0")]
    BoundNotPositive {
        /// 1-based tier number.
        tier: usize,
        /// The bound.
        found: Decimal,
    },
    /// A bound repeats the one before it.
    #[error("tier {tier}: up_to is {found} as in tier {}; each bound must be higher than the one before", tier - 1)]
    BoundDoubled {
        /// 1-based tier number.
        tier: usize,
        /// The bound.
        found: Decimal,
    },
    /// A bound is below the one before it.
    #[error("tier {tier}: up_to is {found}, below {previous} of tier {}; put the tiers in ascending order", tier - 1)]
    OutOfOrder {
        /// 1-based tier number.
        tier: usize,
        /// The bound.
        found: Decimal,
        /// The bound before it.
        previous: Decimal,
    },
    /// A tier before the last has no bound.
    #[error(
        "tier {tier} of {tiers}: up_to is open, and only the last tier may be; give it a bound or move it to the end"
    )]
    OpenBeforeLast {
        /// 1-based tier number.
        tier: usize,
        /// How many tiers there are.
        tiers: usize,
    },
    /// The last tier has a bound, so a larger quantity would have no price.
    #[error("tier {tier}, the last, ends at {bound}; leave its up_to open, or add an open tier after it")]
    LastNotOpen {
        /// 1-based tier number.
        tier: usize,
        /// Its bound.
        bound: Decimal,
    },
    /// The size a price counts per is not above zero.
    #[error("tier {tier}: the price is per {found} units; per must be above 0")]
    PerNotPositive {
        /// 1-based tier number.
        tier: usize,
        /// The size.
        found: Decimal,
    },
    /// A fee at quantity zero on a tier that zero never reaches.
    #[error(
        "tier {tier}: charge_when_zero is set, and a quantity of zero only ever reaches tier 1; set it there"
    )]
    ChargeWhenZeroNotFirst {
        /// 1-based tier number.
        tier: usize,
    },
}

impl TierTable {
    /// The table of these tiers, or the first thing that is wrong with them.
    pub fn new(mode: TierMode, tiers: Vec<Tier>) -> Result<TierTable, TiersRefused> {
        let table = TierTable { mode, tiers };
        table.check()?;
        Ok(table)
    }

    /// Whether the tiers make a table; says the tier and what would be right.
    pub fn check(&self) -> Result<(), TiersRefused> {
        let tiers = self.tiers.len();
        if tiers == 0 {
            return Err(TiersRefused::Empty);
        }
        if tiers > TIERS_MAX {
            return Err(TiersRefused::TooMany { found: tiers });
        }
        let mut previous: Option<Decimal> = None;
        for (tier, row) in (1..).zip(&self.tiers) {
            match row.up_to {
                None if tier < tiers => return Err(TiersRefused::OpenBeforeLast { tier, tiers }),
                None => {}
                Some(found) => {
                    check_bound(tier, found, previous)?;
                    if tier == tiers {
                        return Err(TiersRefused::LastNotOpen { tier, bound: found });
                    }
                    previous = Some(found);
                }
            }
            if row.per.signum() <= 0 {
                return Err(TiersRefused::PerNotPositive { tier, found: row.per });
            }
            if row.charge_when_zero && tier > 1 {
                return Err(TiersRefused::ChargeWhenZeroNotFirst { tier });
            }
        }
        Ok(())
    }
}

fn check_bound(tier: usize, found: Decimal, previous: Option<Decimal>) -> Result<(), TiersRefused> {
    if found.signum() <= 0 {
        return Err(TiersRefused::BoundNotPositive { tier, found });
    }
    match previous {
        Some(previous) if found == previous => Err(TiersRefused::BoundDoubled { tier, found }),
        Some(previous) if found < previous => Err(TiersRefused::OutOfOrder { tier, found, previous }),
        _ => Ok(()),
    }
}

impl Tier {
    /// A tier with a price per unit, up to and including the bound; `None` is open.
    pub fn priced(up_to: Option<Decimal>, unit_price: UnitPrice) -> Tier {
        Tier {
            up_to,
            unit_price,
            per: Decimal::ONE,
            whole: false,
            flat_fee: UnitPrice::ZERO,
            percent: None,
            charge_when_zero: false,
        }
    }

    /// A tier that costs one fee, however much of it is used.
    pub fn flat(up_to: Option<Decimal>, flat_fee: UnitPrice) -> Tier {
        Tier { flat_fee, ..Tier::priced(up_to, UnitPrice::ZERO) }
    }

    /// A tier that costs a part of the value in it.
    pub fn percent(up_to: Option<Decimal>, percent: Percent) -> Tier {
        Tier { percent: Some(percent), ..Tier::priced(up_to, UnitPrice::ZERO) }
    }

    /// The same tier with a fee that is due once it is entered or reached.
    pub fn with_flat_fee(self, flat_fee: UnitPrice) -> Tier {
        Tier { flat_fee, ..self }
    }
}
