//! Coupons from a catalog to the invoice: redeemed once each, billed, explained and verified.

use operations::changes::{ChangeAsked, CouponName, When};
use operations::discounts::{DiscountAsked, discount_customer};
use store::WriteError;

use crate::world::{CATALOG, ENGINES, World, at, key, world};

const COUPONS: &str = r#"
[[coupons]]
key = "welcome"
name = "Welcome"
percent = 20
lasts = "3 periods"
level = "line"
prices = ["base"]

[[coupons]]
key = "ten"
name = "Ten off"
amounts = { EUR = "10.00" }
lasts = "once"
redemptions_max = 1
"#;

fn discounted(engine: sql::Engine) -> World {
    let world = world(engine);
    world.apply(&format!("{CATALOG}{COUPONS}"));
    world.advance("2024-01-31T00:00:00Z");
    let coupon = |name: &str| ChangeAsked::ApplyDiscount { coupon: CouponName::Coupon(key(name)) };
    world.change("anna", coupon("welcome"), When::At(at("2024-01-31T09:30:00Z")));
    world.change("anna", coupon("ten"), When::At(at("2024-01-31T09:30:00Z")));
    world
}

#[test]
fn a_catalog_keeps_coupons_and_keeps_them_once() {
    for engine in ENGINES {
        let world = discounted(engine);
        let of = |name: &str| world.operations.coupon(world.environment, &key(name)).unwrap();
        assert_eq!((of("welcome").kept.version, of("welcome").redeemed), (1, 1));
        world.apply(&format!("{CATALOG}{COUPONS}"));
        world.apply(CATALOG);
        assert_eq!(of("welcome").kept.version, 1, "what a catalog leaves out stays");
        let dearer = COUPONS.replace("percent = 20", "percent = 25");
        let text = format!("{CATALOG}{dearer}");
        let catalog = records::catalog::decode_toml(None, text.as_bytes()).unwrap();
        let found = world.operations.catalog_diff(world.environment, &catalog).unwrap();
        let words: Vec<&str> = found.iter().map(|difference| difference.words.as_str()).collect();
        assert_eq!(words.len(), 1, "{words:?}");
        assert!(words[0].contains("welcome") && words[0].contains("25"), "{words:?}");
        world.apply(&text);
        assert_eq!(of("welcome").kept.version, 2);
    }
}

#[test]
fn discounts_are_billed_credited_explained_and_verified() {
    for engine in ENGINES {
        let world = discounted(engine);
        world.advance("2024-02-10T00:00:00Z");
        let rows = world.operations.documents(world.environment, &Default::default(), ("", 100)).unwrap();
        let anna = rows.iter().find(|row| row.customer == world.customers["anna"]).unwrap();
        assert_eq!(anna.net.minor(), 13_20, "29.00 less 20 % is 23.20, less 10.00");
        world.change("anna", ChangeAsked::Cancel, When::Now);
        world.advance("2024-02-10T01:00:00Z");
        assert_eq!(world.verify(), Vec::<String>::new());
        let number = anna.number.clone();
        let explained = world.operations.explain(world.environment, &number, None).unwrap();
        let said = format!("{explained:?}");
        for words in
            ["less 5.80 EUR by Welcome", "less 10.00 EUR, its part of the document's discount Ten off"]
        {
            assert!(said.contains(words), "{words} in {said}");
        }
        let rows = world.operations.documents(world.environment, &Default::default(), ("", 100)).unwrap();
        let note = rows.iter().find(|row| row.kind == "credit_note").expect("a credit note");
        assert!(note.net.minor() > -13_20 && note.net.minor() < 0, "{note:?}");
    }
}

#[test]
fn the_last_redemption_is_given_once() {
    for engine in ENGINES {
        let world = discounted(engine);
        let (environment, customer) = (world.environment, world.customers["ben"]);
        let now = world.now();
        let coupon = CouponName::Coupon(key("ten"));
        let asked = DiscountAsked { customer, coupon, from: now, now };
        let refused = world
            .operations
            .store
            .write(move |act| discount_customer(act, environment, &asked))
            .expect_err("used up");
        let WriteError::Refused(refusal) = refused else { panic!("a refusal: {refused:?}") };
        assert_eq!(refusal.code.as_str(), "coupon_used_up");
        assert_eq!(world.operations.customer_discounts(environment, customer).unwrap(), []);
    }
}
