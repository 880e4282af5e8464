//! Discounts: a coupon as one subscription or customer redeemed it.
//! Knows the terms it was redeemed with; must not know what it took off.

use calendar::Instant;
use ids::DiscountId;
use pricing::Coupon;

/// A redeemed coupon. It keeps the terms it was redeemed with, whatever becomes of the coupon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discount {
    /// Its id.
    pub id: DiscountId,
    /// The terms.
    pub coupon: Coupon,
    /// The promotion code it was redeemed by, if any.
    pub code: Option<String>,
}

/// A discount while it holds: `[from, until)`, by the start of service periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedDiscount {
    /// Which.
    pub discount: std::sync::Arc<Discount>,
    /// From when on.
    pub from: Instant,
    /// Before when, if it was removed.
    pub until: Option<Instant>,
}
