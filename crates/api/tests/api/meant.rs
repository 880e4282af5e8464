//! Requests that are nearly right: each refusal says what was meant, in the words of JSON.

use axum::http::Method;
use serde_json::{Value, json};

use crate::world::{Reply, World};

/// What a refusal says, the whole of it.
#[track_caller]
fn said(reply: &Reply, status: u16, code: &str) -> String {
    reply.refused(status, code)["detail"].as_str().unwrap().to_owned()
}

#[test]
fn an_external_key_is_taken_wherever_a_body_names_a_customer() {
    let world = World::sqlite();
    let (seller, acme, subscription) = world.furnished();
    let globex = world.customer(&seller, "globex");
    let new = json!({"customer": "globex", "plan": "pro", "currency": "EUR"});
    world.post("/v1/subscriptions/preview", &new).ok();
    assert_eq!(world.post("/v1/subscriptions", &new).created()["customer"], *globex);
    let transfer = format!("/v1/subscriptions/{subscription}/transfer");
    let told = world.post(&transfer, &json!({"customer": "globex", "when": "now"})).text;
    assert!(!told.contains("cus_\\\""), "{told}");
    let child = json!({"seller": seller, "name": "x", "payer": "globex"});
    let child = world.post("/v1/customers", &child).created().clone();
    assert_eq!(child["payer"], *globex);
    let of_child = format!("/v1/customers/{}", child["id"].as_str().unwrap());
    assert_eq!(world.patch(of_child, &json!({"payer": "acme"})).ok()["payer"], *acme);
    world.post("/v1/coupons", &json!({"key": "five", "percent": "5", "lasts": "once"})).created();
    let code = json!({"code": "FIVE", "coupon": "five", "customer": "globex"});
    assert_eq!(world.post("/v1/promotion-codes", &code).created()["customer"], *globex);
    let migration = json!({"from": "pro", "to": "pro", "when": "now", "customers": ["acme", acme, "globex"]});
    let told = world.post("/v1/plan-migrations", &migration).text;
    assert!(!told.contains("cus_\\\""), "{told}");
    // What else is wrong is told as ever, and so is whoever is not there.
    let wrong = json!({"customer": "globex", "plan": "pro", "currency": "EURO"});
    let told = said(&world.post("/v1/subscriptions", &wrong), 400, "invalid_request");
    assert!(told.starts_with("currency"), "{told}");
    let told = said(
        &world.post("/v1/customers", &json!({"seller": seller, "name": "x", "payer": "nobody"})),
        400,
        "invalid_request",
    );
    assert!(told.ends_with("pass an id that begins with \"cus_\""), "{told}");
}

#[test]
fn a_body_is_told_about_json() {
    let world = World::sqlite();
    let (_, _, subscription) = world.furnished();
    let adjust = |amount: Value| {
        let body = json!({"amount": amount, "note": "a gift"});
        said(&world.post("/v1/customers/acme/balance-adjustments", &body), 400, "invalid_request")
    };
    let form = "write the amount with its currency: {\"amount\": \"10.00\", \"currency\": \"EUR\"}";
    assert_eq!(adjust(json!("10.00")), format!("amount: found the text \"10.00\"; {form}"));
    assert_eq!(adjust(json!(10)), format!("amount: found the number 10; {form}"));
    let coupon = json!({"key": "none", "amounts": {}, "lasts": "once"});
    let told = said(&world.post("/v1/coupons", &coupon), 400, "invalid_request");
    assert!(told.ends_with("give one for at least one currency"), "{told}");
    let told = said(&world.post("/v1/subscriptions", &json!([])), 400, "invalid_request");
    assert!(told.contains("an object is written here") && !told.contains("table"), "{told}");
    let new =
        |plan: &str| json!({"customer": "cus_00000000000000000000000000", "plan": plan, "currency": "EUR"});
    let told = said(&world.post("/v1/subscriptions", &new("basic@1")), 400, "invalid_request");
    assert_eq!(told, "plan: found the text \"basic@1\"; write {\"key\": \"basic\", \"version\": 1}");
    let both = json!({"coupon": "five", "code": "FIVE"});
    let told = said(
        &world.post(format!("/v1/subscriptions/{subscription}/discounts"), &both),
        400,
        "invalid_request",
    );
    assert_eq!(told, "code: found coupon and code; write at most one of coupon, code");
}

#[test]
fn coupons_codes_and_features_that_are_not_there_are_told_the_nearest() {
    let world = World::sqlite();
    let (_, _, subscription) = world.furnished();
    world.post("/v1/coupons", &json!({"key": "welcome", "percent": "5", "lasts": "once"})).created();
    world.post("/v1/promotion-codes", &json!({"code": "WELCOME20", "coupon": "welcome"})).created();
    let discounts = format!("/v1/subscriptions/{subscription}/discounts");
    let near = |reply: &Reply, name: &str| {
        let told = said(reply, 404, "not_found");
        assert!(told.ends_with(&format!("did you mean `{name}`?")), "{told}");
    };
    near(&world.post(&discounts, &json!({"coupon": "welcom"})), "welcome");
    near(&world.post(&discounts, &json!({"code": "welcome2"})), "WELCOME20");
    near(&world.get("/v1/coupons/wellcome"), "welcome");
    near(&world.get("/v1/promotion-codes/WELCOME21"), "WELCOME20");
    near(&world.post("/v1/promotion-codes", &json!({"code": "NEW", "coupon": "velcome"})), "welcome");
    let far = said(&world.get("/v1/coupons/summer-sale"), 404, "not_found");
    assert!(far.ends_with("check the id, or list what there is"), "{far}");
}

#[test]
fn a_taken_subject_is_told_whose_it_is() {
    let world = World::sqlite();
    let seller = world.seller();
    let acme = world.customer(&seller, "acme");
    world.customer(&seller, "globex");
    let give = |body: &Value| world.post("/v1/customers/globex/subjects", body);
    let told = said(&give(&json!({"subject": "acme"})), 409, "subject_taken");
    let whose =
        format!("the subject \"acme\" is the customer {acme}'s since ever; hand it over at an instant");
    assert!(told.starts_with(&whose) && !told.contains("1900"), "{told}");
    give(&json!({"subject": "acme", "from": "2026-01-10T00:00:00Z"})).created();
    let again = json!({"subject": "acme", "from": "2026-01-10T00:00:00Z"});
    let told = said(&world.post("/v1/customers/acme/subjects", &again), 409, "subject_taken");
    assert!(told.contains("'s from 2026-01-10T00:00:00Z on; assign it from another instant on"), "{told}");
}

#[test]
fn a_preview_without_a_customer_has_no_quote_that_could_expire() {
    let world = World::sqlite();
    world.furnished();
    let asked = json!({"plan": "pro", "currency": "EUR", "counts": {"seats": 2}});
    let shown = world.post("/v1/subscriptions/preview", &asked).ok();
    assert_eq!((&shown["quote"], &shown["expires_at"]), (&Value::Null, &Value::Null));
}

#[test]
fn a_charge_charges() {
    let world = World::sqlite();
    let (_, _, subscription) = world.furnished();
    let charges = format!("/v1/subscriptions/{subscription}/charges");
    for (quantity, unit_price, parameter) in [("1", "-5.00", "unit_price"), ("-1", "5.00", "quantity")] {
        let body = json!({"description": "Refund", "quantity": quantity, "unit_price": unit_price});
        let reply = world.post(&charges, &body);
        assert_eq!(reply.refused(400, "invalid_request")["parameter"], parameter);
        assert!(said(&reply, 400, "invalid_request").contains("credit-notes"), "{}", reply.text);
    }
    world.post(&charges, &json!({"description": "Free", "unit_price": "0"})).created();
    // 10.555 is rounded where the line is.
    world.post(&charges, &json!({"description": "Setup", "unit_price": "10.555"})).created();
    let next = world.get(format!("/v1/subscriptions/{subscription}/upcoming")).ok();
    let lines = next["documents"][0]["lines"].as_array().unwrap();
    let setup = lines.iter().find(|line| line["description"] == "Setup").unwrap();
    assert_eq!(setup["amount"], "10.56", "{setup}");
}

/// The file's rates are the seller's to change.
#[test]
fn tax_rates_of_a_catalog_are_neither_compared_nor_applied() {
    let world = World::sqlite();
    let toml = r#"format = 1
[[plans]]
key = "basic"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "1.00" }
[[tax_rates]]
category = "standard"
from = "2020-01-01"
name = "VAT"
percent = 19
"#;
    let send = |path: &str| world.call(Method::POST, path).body("application/toml", toml).new_key().send();
    let found = send("/v1/catalog/diff").ok();
    assert_eq!(found["differences"].as_array().unwrap().len(), 1, "{found}");
    send("/v1/catalog/apply").ok();
    assert_eq!(send("/v1/catalog/diff").ok()["differences"], json!([]));
}
