//! Coupons, codes and discounts as a caller uses them, on both engines, down to the invoice.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

#[test]
fn a_coupon_is_redeemed_billed_and_ended_on_sqlite() {
    a_coupon_is_redeemed_billed_and_ended(&World::on(Engine::Sqlite));
}

#[test]
fn a_coupon_is_redeemed_billed_and_ended_on_postgresql() {
    a_coupon_is_redeemed_billed_and_ended(&World::on(Engine::Postgres));
}

fn delete(world: &World, path: &str) -> crate::world::Reply {
    world.call(Method::DELETE, path).new_key().send()
}

fn a_coupon_is_redeemed_billed_and_ended(world: &World) {
    let (_, _, subscription) = world.furnished();
    let discounts = format!("/v1/subscriptions/{subscription}/discounts");
    let welcome = json!({"key": "welcome", "name": "Welcome", "percent": "20", "lasts": "3 periods"});
    let kept = world.post("/v1/coupons", &welcome).created();
    assert_eq!((&kept["version"], &kept["redeemed"]), (&json!(1), &json!(0)));
    assert_eq!(world.post("/v1/coupons", &welcome).ok()["version"], 1, "nothing changed");
    let code = json!({"code": "welcome-20", "coupon": "welcome", "redemptions_max": 1});
    assert_eq!(world.post("/v1/promotion-codes", &code).created()["code"], "WELCOME-20");
    world.post("/v1/promotion-codes", &code).refused(409, "already_exists");

    let redeemed = world.post(&discounts, &json!({"code": "Welcome-20"})).created();
    assert_eq!(redeemed["timeline"][1]["kind"], "apply_discount");
    world.post(&discounts, &json!({"code": "welcome-20"})).refused(409, "coupon_used_up");
    world.post(&discounts, &json!({"coupon": "welcome"})).refused(422, "coupon_refused");
    assert_eq!(world.get("/v1/promotion-codes/welcome-20").ok()["redeemed"], 1);
    assert_eq!(world.get("/v1/coupons/welcome").ok()["redeemed"], 1);

    let five = json!({"key": "five", "amounts": {"EUR": "5.00"}, "lasts": "once"});
    world.post("/v1/coupons", &five).created();
    let from = json!({"coupon": "five", "from": "2026-02-01T00:00:00Z"});
    let given = world.post("/v1/customers/acme/discounts", &from).created();
    assert_eq!((&given["coupon"]["key"], &given["until"]), (&json!("five"), &json!(null)));

    // 48.00 less 9.60; then, from February on, less 5.00 once; 19 % on the rest.
    world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
    world.advance("2026-02-03T00:00:00Z");
    let invoice = |number: &str| world.get(format!("/v1/invoices/{number}")).ok();
    assert_eq!(
        (&invoice("INV-000001")["net"], &invoice("INV-000001")["total"]),
        (&json!("38.40"), &json!("45.70"))
    );
    let second = invoice("INV-000002");
    assert_eq!((&second["net"], &second["total"]), (&json!("33.40"), &json!("39.75")));
    let names: Vec<&Value> = second["discounts"].as_array().unwrap().iter().map(|off| &off["name"]).collect();
    assert_eq!(names, [&json!("Welcome"), &json!("five")]);
    let explained = world.get("/v1/invoices/INV-000002/explain").ok().to_string();
    assert!(explained.contains("its part of the document's discount Welcome"), "{explained}");

    ended(world, &discounts);
    world.advance("2026-03-03T00:00:00Z");
    assert_eq!(invoice("INV-000003")["net"], "48.00", "one ended, the other used up");
}

/// The welcome ends with February.
fn ended(world: &World, discounts: &str) {
    let listed = world.get(discounts).ok();
    let [welcome] = listed["data"].as_array().unwrap().as_slice() else { panic!("one: {listed}") };
    assert_eq!(welcome["code"], "WELCOME-20");
    let id = welcome["id"].as_str().unwrap();
    let path = format!("{discounts}/{id}?at=2026-03-01T00:00:00Z");
    delete(world, &path).ok();
    assert_eq!(world.get(discounts).ok()["data"][0]["until"], "2026-03-01T00:00:00Z");
    let of_acme = world.get("/v1/customers/acme/discounts").ok();
    let five = of_acme["data"][0]["id"].as_str().unwrap();
    let path = format!("/v1/customers/acme/discounts/{five}");
    assert_eq!(delete(world, &path).ok()["until"], "2026-02-03T00:00:00Z");
    delete(world, &path).refused(409, "change_refused");
}

#[test]
fn what_cannot_be_redeemed_says_why() {
    let world = World::sqlite();
    let (_, _, subscription) = world.furnished();
    let discounts = format!("/v1/subscriptions/{subscription}/discounts");
    let coupon = |key: &str, more: &Value| {
        let mut coupon = json!({"key": key, "percent": "10", "lasts": "forever"});
        coupon.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        world.post("/v1/coupons", &coupon).created();
    };
    let redeem = |key: &str| world.post(&discounts, &json!({ "coupon": key }));
    redeem("nothing").refused(404, "not_found");
    world.post(&discounts, &json!({"code": "NOTHING"})).refused(404, "not_found");
    coupon("later", &json!({"redeem_from": "2027-01-01T00:00:00Z"}));
    redeem("later").refused(422, "coupon_refused");
    coupon("over", &json!({"redeem_until": "2025-01-01T00:00:00Z"}));
    redeem("over").refused(409, "coupon_expired");
    let others = json!({"key": "others", "percent": "10", "lasts": "forever", "plans": ["enterprise"]});
    let unknown = world.post("/v1/coupons", &others);
    assert_eq!(unknown.refused(422, "catalog_refused")["parameter"], "plans[0]");
    let plan = json!({"key": "enterprise", "cadence": "month",
        "prices": [{"key": "fee", "model": "flat", "charges": {"EUR": {"amount": "1.00"}}}]});
    world.post("/v1/plans", &plan).created();
    coupon("others", &json!({"plans": ["enterprise"]}));
    let refused = redeem("others");
    assert!(
        refused.refused(422, "coupon_refused")["detail"].as_str().unwrap().contains("the plans enterprise")
    );
    let dollars = json!({"key": "dollars", "amounts": {"USD": "5.00"}, "lasts": "once"});
    world.post("/v1/coupons", &dollars).created();
    redeem("dollars").refused(422, "currency_missing");
    coupon("gone", &json!({}));
    assert_eq!(delete(&world, "/v1/coupons/gone").ok()["archived"], true);
    redeem("gone").refused(409, "coupon_expired");
    world.post("/v1/promotion-codes", &json!({"code": "X", "coupon": "gone"})).refused(409, "coupon_expired");
    coupon("on", &json!({}));
    world.post("/v1/promotion-codes", &json!({"code": "on", "coupon": "on"})).created();
    let off = world.call(Method::PATCH, "/v1/promotion-codes/ON").new_key().json(&json!({"active": false}));
    assert_eq!(off.send().ok()["active"], false);
    world.post(&discounts, &json!({"code": "on"})).refused(422, "coupon_refused");
    let listed = world.get("/v1/coupons?limit=3").ok();
    assert_eq!(listed["data"].as_array().unwrap().len(), 3);
    assert_eq!(world.get("/v1/promotion-codes?coupon=on").ok()["data"][0]["code"], "ON");
    assert_eq!(world.get(&discounts).ok()["data"], json!([]), "nothing was half-applied");
}
