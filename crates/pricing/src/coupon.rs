//! Coupons: what a discount takes off, from what, and for how long.
//! Knows the terms of a coupon as a catalog has them; must not know who redeemed it.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::{CatalogKey, CustomerId};
use money::{Currency, Money, Percent, Quantity};

use crate::plan_terms::Names;

/// Most plans, prices or customers a coupon may name.
pub const COUPON_SCOPE_MAX: usize = 1_000;

/// The terms of a coupon. A discount keeps the terms it was applied with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coupon {
    /// Its key.
    pub key: CatalogKey,
    /// What the document says.
    pub name: String,
    /// Its name in other languages.
    pub names: Names,
    /// What it takes off.
    pub off: CouponOff,
    /// For how long.
    pub lasts: CouponLasts,
    /// Whether it takes off lines or invoices.
    pub level: CouponLevel,
    /// Only prices of these plans; any when empty.
    pub plans: Vec<CatalogKey>,
    /// Only prices with these keys; any when empty.
    pub prices: Vec<CatalogKey>,
    /// Only these customers; any when empty.
    pub customers: Vec<CustomerId>,
    /// Redeemable from then on.
    pub redeem_from: Option<Instant>,
    /// Redeemable before then.
    pub redeem_until: Option<Instant>,
    /// How often it can be redeemed by all.
    pub redemptions_max: Option<u64>,
    /// Its place among discounts: lower first. Those without one come after those with one.
    pub order: Option<u32>,
}

/// What a coupon takes off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CouponOff {
    /// A part of what the discounts before it left.
    Percent(Percent),
    /// An amount, by currency, down to zero.
    Amount(BTreeMap<Currency, Money>),
    /// Units that are free on each line, on top of the price's own allowance; at line level only.
    FreeUnits(Quantity),
}

/// For how long a discount holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CouponLasts {
    /// An amount off invoices is used up, over as many as it takes; anything else holds for one period.
    Once,
    /// So many periods of each price.
    Periods(u32),
    /// Until it is removed.
    Forever,
}

/// What a discount takes off from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CouponLevel {
    /// Each line by itself, before maximum and minimum.
    Line,
    /// The lines of a document together, before credits and tax.
    Invoice,
}

impl Coupon {
    /// Whether it is for a price of a plan.
    pub fn covers(&self, plan: &CatalogKey, price: &CatalogKey) -> bool {
        (self.plans.is_empty() || self.plans.contains(plan))
            && (self.prices.is_empty() || self.prices.contains(price))
    }
}
