//! Coupons and promotion codes on the wire.
//! Knows their forms; must not know what a discount takes off.

use std::collections::BTreeMap;

use operations::promotions::{CodeView, CouponView, PromotionCode};
use records::at::Table;
use records::{Form, Writer, scalars};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Number, Written, raw};

/// A coupon: what it takes off, from what, and for how long. Exactly one of `percent`, `amounts` and
/// `free_units`.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"key": "welcome", "name": "Welcome", "percent": "20", "lasts": "3 periods"}))]
pub struct Coupon {
    /// Its key.
    pub key: String,
    /// What documents say; its key if it is left out.
    pub name: Option<String>,
    /// Its name in other languages, by language tag.
    pub names: Option<BTreeMap<String, String>>,
    /// A part of what the discounts before it left, in percent.
    pub percent: Option<Number>,
    /// An amount, by currency, down to zero.
    pub amounts: Option<BTreeMap<String, String>>,
    /// Units that are free on each line of a period.
    pub free_units: Option<Number>,
    /// `once`, `forever` or a number of periods. An amount off invoices that lasts `once` is used up over as
    /// many invoices as it takes; anything else that lasts `once` holds for one period.
    #[schema(example = "3 periods")]
    pub lasts: String,
    /// Whether it takes off each `line` by itself or the `invoice` as a whole; the invoice if it is left out,
    /// except for free units.
    pub level: Option<String>,
    /// Only prices of these plans.
    pub plans: Option<Vec<String>>,
    /// Only prices with these keys.
    pub prices: Option<Vec<String>>,
    /// Only these customers.
    pub customers: Option<Vec<String>>,
    /// Redeemable from then on.
    #[schema(format = DateTime)]
    pub redeem_from: Option<String>,
    /// Redeemable before then.
    #[schema(format = DateTime)]
    pub redeem_until: Option<String>,
    /// How often it can be redeemed by all.
    #[schema(minimum = 1)]
    pub redemptions_max: Option<u64>,
    /// Its place among discounts, lower first; before all those that have none.
    pub order: Option<u32>,
}

/// A coupon as it is now.
#[derive(Debug, Clone, ToSchema)]
pub struct KeptCoupon {
    /// Which version of it this is.
    pub version: u32,
    /// Whether it can no longer be redeemed.
    pub archived: bool,
    /// How often it was redeemed.
    pub redeemed: u64,
    /// Its terms.
    pub coupon: Coupon,
}

/// A promotion code: what people type to redeem a coupon.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"code": "WELCOME-10", "coupon": "welcome", "redemptions_max": 500}))]
pub struct NewPromotionCode {
    /// What people type: letters, digits, hyphens and underscores, whether small or capital.
    pub code: String,
    /// The key of the coupon it redeems.
    pub coupon: String,
    /// Only this customer may use it.
    pub customer: Option<String>,
    /// Redeemable from then on.
    #[schema(format = DateTime)]
    pub redeem_from: Option<String>,
    /// Redeemable before then.
    #[schema(format = DateTime)]
    pub redeem_until: Option<String>,
    /// How often it can be redeemed by all.
    #[schema(minimum = 1)]
    pub redemptions_max: Option<u64>,
    /// Whether it is switched on; it is if this is left out.
    pub active: Option<bool>,
}

/// A promotion code as it is now.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = PromotionCode)]
pub struct PromotionCodeBody {
    /// What people type, in capitals.
    #[schema(example = "WELCOME-10")]
    pub code: String,
    /// The key of the coupon it redeems.
    pub coupon: String,
    /// The only customer who may use it, if it is one's.
    #[schema(required = true)]
    pub customer: Option<String>,
    /// Redeemable from then on.
    #[schema(required = true, format = DateTime)]
    pub redeem_from: Option<String>,
    /// Redeemable before then.
    #[schema(required = true, format = DateTime)]
    pub redeem_until: Option<String>,
    /// How often it can be redeemed by all.
    #[schema(required = true)]
    pub redemptions_max: Option<u64>,
    /// Whether it is switched on.
    pub active: bool,
    /// How often it was redeemed.
    pub redeemed: u64,
}

/// A promotion code switched on or off.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"active": false}))]
pub struct CodeSwitch {
    /// Whether it can be redeemed.
    pub active: bool,
}

/// A coupon, which version it is, and how often it was redeemed.
pub fn kept_coupon(view: &CouponView) -> Written {
    let mut out = Writer::with_capacity(512);
    out.table(|out| {
        out.name("version").whole(view.kept.version);
        out.name("archived").truth(view.kept.archived);
        out.name("redeemed").whole(view.redeemed);
        view.kept.coupon.write(out.name("coupon"));
    });
    raw(out.into_bytes())
}

impl PromotionCodeBody {
    /// A code.
    pub fn of(view: &CodeView) -> PromotionCodeBody {
        let PromotionCode { code, coupon, customer, redeem_from, redeem_until, redemptions_max, active } =
            &view.code;
        PromotionCodeBody {
            code: code.clone(),
            coupon: coupon.to_string(),
            customer: customer.map(|id| id.to_string()),
            redeem_from: redeem_from.map(|at| at.to_string()),
            redeem_until: redeem_until.map(|at| at.to_string()),
            redemptions_max: *redemptions_max,
            active: *active,
            redeemed: view.redeemed,
        }
    }
}

impl CodeSwitch {
    /// Reads it: whether the code shall be on.
    pub fn read(table: &Table<'_>) -> Option<bool> {
        table.required("active", "write true or false", scalars::truth)
    }
}
