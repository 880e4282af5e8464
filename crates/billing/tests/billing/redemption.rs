//! Redeeming coupons: every refusal, in declared order, and what each says would be accepted.

use billing::{PromotionCode, PromotionCodeRefused, RedeemRefused, Redemption, redeem};
use calendar::Instant;
use ids::{CatalogKey, CustomerId, DiscountId};
use money::Currency;
use pricing::Coupon;

use crate::discounts::amount;
use crate::testworld::{at, key};

fn customer(number: u8) -> CustomerId {
    CustomerId::from_bytes([number; 16])
}

/// A coupon and a code that nothing is right about, on 1 March.
struct Asked {
    coupon: Coupon,
    code: PromotionCode,
    prices: Vec<(CatalogKey, CatalogKey)>,
    now: Instant,
    coupon_redeemed: u64,
    code_redeemed: u64,
    currency: Currency,
    applied: Option<DiscountId>,
}

impl Asked {
    fn all_wrong() -> Asked {
        let coupon = Coupon {
            redeem_from: Some(at("2026-03-02")),
            redemptions_max: Some(10),
            customers: vec![customer(1)],
            plans: vec![key("pro")],
            prices: vec![key("base"), key("seats")],
            ..amount("welcome", "5.00")
        };
        let code = PromotionCode {
            code: "HELLO".to_owned(),
            coupon: key("welcome"),
            customer: Some(customer(2)),
            redeem_from: Some(at("2026-03-03")),
            redeem_until: None,
            redemptions_max: Some(3),
            active: false,
        };
        Asked {
            coupon,
            code,
            prices: vec![(key("pro"), key("support")), (key("free"), key("base"))],
            now: at("2026-03-01"),
            coupon_redeemed: 10,
            code_redeemed: 3,
            currency: Currency::USD,
            applied: Some(DiscountId::from_bytes([8; 16])),
        }
    }

    fn answer(&self) -> Result<(), RedeemRefused> {
        redeem(&Redemption {
            coupon: &self.coupon,
            code: Some(&self.code),
            coupon_redeemed: self.coupon_redeemed,
            code_redeemed: self.code_redeemed,
            now: self.now,
            customer: customer(3),
            prices: Some(&self.prices),
            currency: Some(self.currency),
            applied: self.applied,
        })
    }

    fn refused(&self) -> String {
        self.answer().expect_err("refused").to_string()
    }
}

#[test]
fn each_cause_is_told_in_its_order_until_none_is_left() {
    let mut asked = Asked::all_wrong();
    assert_eq!(asked.refused(), "the code HELLO is switched off; use another code, or switch it on");
    asked.code.active = true;
    assert_eq!(
        asked.refused(),
        "the coupon welcome can be redeemed from 2026-03-02T00:00:00Z on; redeem it then"
    );
    asked.now = at("2026-03-02");
    assert_eq!(
        asked.refused(),
        "the code HELLO can be redeemed from 2026-03-03T00:00:00Z on; redeem it then"
    );
    (asked.now, asked.coupon.redeem_until) = (at("2026-03-03"), Some(at("2026-03-03")));
    assert_eq!(
        asked.refused(),
        "the coupon welcome could be redeemed before 2026-03-03T00:00:00Z; use one that has not expired, or extend it"
    );
    (asked.coupon.redeem_until, asked.code.redeem_until) = (Some(at("2026-03-04")), Some(at("2026-03-03")));
    assert!(matches!(asked.answer(), Err(RedeemRefused::Expired { what, .. }) if what == "the code HELLO"));
    asked.code.redeem_until = Some(at("2026-03-04"));
    assert_eq!(
        asked.refused(),
        "the coupon welcome can be redeemed 10 times and was; use another, or raise its redemptions_max"
    );
    asked.coupon_redeemed = 9;
    assert!(matches!(asked.answer(), Err(RedeemRefused::UsedUp { most: 3, .. })));
    asked.code_redeemed = 2;
    assert!(
        matches!(asked.answer(), Err(RedeemRefused::OtherCustomer { what, .. }) if what == "the coupon welcome")
    );
    asked.coupon.customers.push(customer(3));
    assert!(
        matches!(asked.answer(), Err(RedeemRefused::OtherCustomer { what, .. }) if what == "the code HELLO")
    );
    asked.code.customer = Some(customer(3));
    assert_eq!(
        asked.refused(),
        "the coupon welcome is for other plans or prices than the subscription's; it is for the prices base, seats of the plans pro"
    );
    asked.prices.push((key("pro"), key("seats")));
    assert_eq!(
        asked.refused(),
        "the coupon welcome takes nothing off in USD; it is for subscriptions in EUR"
    );
    asked.currency = Currency::EUR;
    assert!(matches!(asked.answer(), Err(RedeemRefused::AlreadyApplied { .. })));
    asked.applied = None;
    assert_eq!(asked.answer(), Ok(()));
}

#[test]
fn a_customer_as_a_whole_is_not_asked_for_plans_or_currency() {
    let asked = Asked::all_wrong();
    let coupon = Coupon { redeem_from: None, redemptions_max: None, customers: Vec::new(), ..asked.coupon };
    let whole = Redemption {
        coupon: &coupon,
        code: None,
        coupon_redeemed: 1_000,
        code_redeemed: 0,
        now: asked.now,
        customer: customer(3),
        prices: None,
        currency: None,
        applied: None,
    };
    assert_eq!(redeem(&whole), Ok(()));
}

#[test]
fn a_code_is_written_in_capitals_and_bounded() {
    assert_eq!(PromotionCode::written(" welcome-10 "), Ok("WELCOME-10".to_owned()));
    for wrong in ["", "  ", "två", "two words", &"x".repeat(41)] {
        assert!(
            matches!(PromotionCode::written(wrong), Err(PromotionCodeRefused::Written { .. })),
            "{wrong:?}"
        );
    }
    let code = Asked::all_wrong().code;
    assert_eq!(code.check(), Ok(()));
    let never = PromotionCode { redeem_until: code.redeem_from, ..code.clone() };
    assert!(matches!(never.check(), Err(PromotionCodeRefused::Window { .. })));
    let none = PromotionCode { redemptions_max: Some(0), ..code };
    assert!(matches!(none.check(), Err(PromotionCodeRefused::NoRedemptions { .. })));
}
