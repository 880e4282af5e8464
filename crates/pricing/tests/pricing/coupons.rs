//! The door of coupons: every refusal, in declared order.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::CatalogKey;
use money::{Currency, Money, Percent, Quantity};
use pricing::{COUPON_SCOPE_MAX, Coupon, CouponLasts, CouponLevel, CouponOff, CouponRefused, LANGUAGES_MAX};

fn key(text: &str) -> CatalogKey {
    CatalogKey::parse(text).expect("a key")
}

fn percent(text: &str) -> CouponOff {
    CouponOff::Percent(Percent::parse(text).expect("a percentage"))
}

fn good() -> Coupon {
    Coupon {
        key: key("welcome"),
        name: "Welcome".to_owned(),
        names: BTreeMap::from([("de".to_owned(), "Willkommen".to_owned())]),
        off: percent("100"),
        lasts: CouponLasts::Periods(1),
        level: CouponLevel::Invoice,
        plans: vec![key("pro")],
        prices: Vec::new(),
        customers: Vec::new(),
        redeem_from: Some(Instant::from_micros(0)),
        redeem_until: Some(Instant::from_micros(1)),
        redemptions_max: Some(1),
        order: None,
    }
}

#[test]
fn each_cause_is_told_in_its_order_until_none_is_left() {
    let languages = (0..=LANGUAGES_MAX).map(|number| (format!("de-{number}"), "Hallo".to_owned()));
    let mut coupon = Coupon {
        name: "  ".to_owned(),
        names: languages.chain([("in German".to_owned(), "Hallo".to_owned())]).collect(),
        off: percent("100.01"),
        lasts: CouponLasts::Periods(0),
        redeem_until: Some(Instant::from_micros(0)),
        redemptions_max: Some(0),
        plans: vec![key("pro"); COUPON_SCOPE_MAX + 1],
        ..good()
    };
    let refused = |coupon: &Coupon| coupon.check().expect_err("refused").to_string();
    assert_eq!(refused(&coupon), "coupon welcome: it has no name; give the one that documents shall say");
    coupon.name = "Welcome".to_owned();
    assert!(
        matches!(coupon.check(), Err(CouponRefused::Language { language, .. }) if language == "in German")
    );
    coupon.names.remove("in German");
    assert!(matches!(coupon.check(), Err(CouponRefused::TooManyLanguages { found: 101, .. })));
    coupon.names.clear();
    assert_eq!(
        refused(&coupon),
        "coupon welcome: 100.01 % cannot be taken off; give more than 0 and at most 100"
    );
    coupon.off = percent("0");
    assert!(matches!(coupon.check(), Err(CouponRefused::Percent { .. })));
    coupon.off = CouponOff::Amount(BTreeMap::new());
    assert!(matches!(coupon.check(), Err(CouponRefused::NoAmount { .. })));
    let amount = |minor, currency| CouponOff::Amount([(Currency::EUR, Money::new(minor, currency))].into());
    coupon.off = amount(0, Currency::USD);
    assert_eq!(refused(&coupon), "coupon welcome: the amount for EUR is in USD; give it in EUR");
    coupon.off = amount(0, Currency::EUR);
    assert!(matches!(coupon.check(), Err(CouponRefused::Amount { .. })));
    coupon.off = CouponOff::FreeUnits(Quantity::from(0));
    assert!(matches!(coupon.check(), Err(CouponRefused::FreeUnits { .. })));
    coupon.off = CouponOff::FreeUnits(Quantity::from(1));
    assert!(matches!(coupon.check(), Err(CouponRefused::FreeUnitsOfInvoice { .. })));
    coupon.level = CouponLevel::Line;
    assert!(matches!(coupon.check(), Err(CouponRefused::NoPeriods { .. })));
    coupon.lasts = CouponLasts::Once;
    assert!(matches!(coupon.check(), Err(CouponRefused::Window { .. })));
    coupon.redeem_until = None;
    assert!(matches!(coupon.check(), Err(CouponRefused::NoRedemptions { .. })));
    coupon.redemptions_max = None;
    assert!(matches!(coupon.check(), Err(CouponRefused::ScopeTooWide { what: "plans", found: 1_001, .. })));
    coupon.plans.pop();
    assert_eq!(coupon.check(), Ok(()));
    assert_eq!(good().check(), Ok(()));
}
