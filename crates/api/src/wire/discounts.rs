//! Discounts on the wire: coupons to be redeemed, and redeemed ones.
//! Knows their forms; must not know what a discount takes off.

use calendar::Instant;
use operations::changes::CouponName;
use operations::discounts::DatedDiscount;
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::changes::read_coupon;
use super::coupons::Coupon;
use super::{Written, written};

/// A coupon to be redeemed, by its key or by a promotion code.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"code": "WELCOME-10"}))]
pub struct NewDiscount {
    /// The key of the coupon.
    pub coupon: Option<String>,
    /// Or a promotion code for it.
    pub code: Option<String>,
    /// From when on it holds: for periods that begin at or after that. Now if it is left out.
    #[schema(format = DateTime)]
    pub from: Option<String>,
}

/// A discount as a fact names it: with its terms where it begins, by its id where it ends.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum NamedDiscount {
    /// Where it begins.
    Redeemed(RedeemedCoupon),
    /// Where it ends.
    Id(String),
}

/// The terms a discount was redeemed with.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RedeemedCoupon {
    /// The discount's id.
    pub id: String,
    /// The terms.
    #[schema(value_type = Coupon)]
    pub coupon: Written,
    /// The promotion code it was redeemed by, if it was.
    pub code: Option<String>,
}

/// A redeemed coupon. It keeps the terms it was redeemed with.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Discount {
    /// Its id.
    pub id: String,
    /// The terms.
    #[schema(value_type = Coupon)]
    pub coupon: Written,
    /// The promotion code it was redeemed by, if it was.
    #[schema(required = true)]
    pub code: Option<String>,
    /// It holds for periods that begin from then on.
    #[schema(format = DateTime)]
    pub from: String,
    /// And before then, if it ends.
    #[schema(required = true, format = DateTime)]
    pub until: Option<String>,
}

/// All discounts of a subscription or a customer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Discounts {
    /// In order of date.
    pub data: Vec<Discount>,
}

impl NewDiscount {
    /// Reads it: which coupon, and from when on.
    pub fn read(table: &Table<'_>) -> Option<(CouponName, Option<Instant>)> {
        let from = table.optional("from", scalars::instant);
        Some((read_coupon(table)?, from))
    }
}

impl Discount {
    /// A discount while it holds.
    pub fn of(dated: &DatedDiscount) -> Discount {
        Discount {
            id: dated.discount.id.to_string(),
            coupon: written(&dated.discount.coupon),
            code: dated.discount.code.clone(),
            from: dated.from.to_string(),
            until: dated.until.map(|until| until.to_string()),
        }
    }
}

impl Discounts {
    /// Discounts in order of date.
    pub fn of(dated: &[DatedDiscount]) -> Discounts {
        Discounts { data: dated.iter().map(Discount::of).collect() }
    }
}
