//! Prepaid credits and balances as a caller uses them, on both engines, down to the invoice.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

#[test]
fn credits_are_granted_burnt_and_told_on_sqlite() {
    credits_are_granted_burnt_and_told(&World::on(Engine::Sqlite));
}

#[test]
fn credits_are_granted_burnt_and_told_on_postgresql() {
    credits_are_granted_burnt_and_told(&World::on(Engine::Postgres));
}

fn euro(amount: &str) -> Value {
    json!({"amount": amount, "currency": "EUR"})
}

fn credits_are_granted_burnt_and_told(world: &World) {
    let (_, customer, subscription) = world.furnished();
    let path = "/v1/customers/acme/grants";
    let welcome = json!({"name": "Welcome", "kind": "promotional", "currency": "EUR", "amount": "100.00",
        "effective": "2026-01-01T00:00:00Z", "scope": {"subscription": subscription},
        "unit": {"name": "token", "value": "0.50"}});
    let given = world.post(path, &welcome).created();
    assert_eq!((&given["customer"], &given["rest"]), (&json!(customer), &euro("100.00")));
    let id = given["id"].as_str().unwrap();
    // Bought: 20.00 for 15.00, with an invoice of its own.
    let bought = json!({"name": "Pack", "kind": "taxed_at_purchase", "currency": "EUR", "amount": "20.00",
        "cost_basis": "15.00", "tax_category": "standard", "effective": "2026-01-01T00:00:00Z", "priority": 5});
    assert_eq!(world.post(path, &bought).created()["purchase_at"], "2026-01-01T00:00:00Z");
    world.call(Method::POST, "/v1/billing/run").new_key().send().ok();

    let statement = world.get(format!("/v1/grants/{id}")).ok();
    assert_eq!((&statement["rest"], &statement["closed"]), (&euro("52.00"), &json!(false)));
    let kinds: Vec<&Value> =
        statement["statement"].as_array().unwrap().iter().map(|row| &row["kind"]).collect();
    assert_eq!((kinds[0], kinds.len()), (&json!("granted"), 3), "fee and seats were paid: {statement}");
    assert_eq!(statement["statement"][0]["units"], "200");
    let invoice = statement["statement"][1]["line"]["document"].as_str().unwrap();
    let trace = world.get(format!("/v1/invoices/{invoice}/lines/1/credits")).ok();
    let first = &trace["decisions"][0];
    assert_eq!((&first["verdict"], &first["paid"]), (&json!("paid"), &euro("30.00")), "{trace}");
    let listed = world.get(path).ok();
    let rests: Vec<&Value> = listed["data"].as_array().unwrap().iter().map(|one| &one["rest"]).collect();
    assert_eq!(rests.len(), 2);
    assert!(rests.contains(&&euro("52.00")) && rests.contains(&&euro("20.00")), "{listed}");
    assert_eq!(world.get("/v1/invoices?customer=acme").ok()["data"].as_array().unwrap().len(), 2);

    topped_up(world);
    let voided = world.post(format!("/v1/grants/{id}/void"), &json!({})).ok();
    assert_eq!((&voided["rest"], &voided["closed"]), (&euro("0.00"), &json!(true)));
    world.post(format!("/v1/grants/{id}/void"), &json!({})).refused(422, "grant_refused");
    balanced(world);
}

/// A rule is set, replaced and ended.
fn topped_up(world: &World) {
    let path = "/v1/customers/acme/top-up";
    let rule = |below: &str| json!({"currency": "EUR", "below": below, "amount": "50.00", "price": "45.00", "tax_category": "standard"});
    for below in ["5.00", "10.00"] {
        let set = world.call(Method::PUT, path).json(&rule(below)).new_key().send().ok();
        assert_eq!(set["below"], below);
    }
    let kept = world.get("/v1/customers/acme/balance").ok();
    assert_eq!(
        (&kept["data"][0]["top_up"]["below"], &kept["data"][0]["credits"]),
        (&json!("10.00"), &euro("72.00"))
    );
    let end = |query: &str| world.call(Method::DELETE, format!("{path}{query}")).new_key().send();
    end("?currency=USD").refused(404, "not_found");
    assert_eq!(end("").ok()["below"], "10.00");
    end("?currency=EUR").refused(404, "not_found");
}

fn balanced(world: &World) {
    let adjust = |path: &str, amount: &str, note: &str| {
        world.post(format!("/v1/customers/acme/{path}"), &json!({"amount": euro(amount), "note": note}))
    };
    let kept = adjust("balance-adjustments", "8.00", "sorry").created();
    assert_eq!((&kept["balance"], &kept["credits"]), (&euro("8.00"), &euro("20.00")));
    adjust("balance-adjustments", "-8.01", "too much").refused(409, "balance_refused");
    adjust("balance-refunds", "-1.00", "wrong way").refused(409, "balance_refused");
    let kept = adjust("balance-refunds", "3.00", "by transfer").created();
    assert_eq!(kept["balance"], euro("5.00"));
    assert_eq!(kept["movements"][1]["kind"], "refunded");
    // 48.00 less the pack's 20.00 is 28.00, with tax 33.32, less the balance.
    world.advance("2026-02-03T00:00:00Z");
    let third = world.get("/v1/invoices/INV-000003").ok();
    assert_eq!((&third["net"], &third["total"]), (&json!("28.00"), &json!("33.32")), "{third}");
    assert_eq!(third["amount_open"], euro("28.32"));
}

#[test]
fn what_cannot_be_granted_says_why() {
    let world = World::sqlite();
    world.furnished();
    let path = "/v1/customers/acme/grants";
    let with = |more: &Value| {
        let mut grant = json!({"name": "X", "kind": "promotional", "currency": "EUR", "amount": "1.00",
            "effective": "2026-01-01T00:00:00Z"});
        grant.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        world.post(path, &grant)
    };
    with(&json!({"amount": "0.00"})).refused(400, "invalid_request");
    with(&json!({"expires": "2026-01-01T00:00:00Z"})).refused(400, "invalid_request");
    with(&json!({"knid": "x"})).refused(400, "invalid_request");
    with(&json!({"tax_category": "standard"})).refused(422, "grant_refused");
    with(&json!({"kind": "taxed_at_use"})).refused(422, "grant_refused");
    let unknown = with(&json!({"scope": {"prices": ["seets"]}})).refused(422, "grant_refused").clone();
    assert_eq!(unknown["parameter"], "scope.prices[0]", "{unknown}");
    assert!(unknown["detail"].to_string().contains("did you mean `seats`?"), "{unknown}");
    let dear =
        with(&json!({"kind": "taxed_at_use", "cost_basis": "1.01"})).refused(422, "grant_refused").clone();
    assert_eq!(dear["parameter"], "cost_basis", "{dear}");
    let dollars = json!({"kind": "taxed_at_use", "currency": "USD", "cost_basis": "1.00"});
    let detail = with(&dollars).refused(422, "grant_refused")["detail"].to_string();
    assert!(detail.contains("no subscription in USD"), "{detail}");
    world
        .post(
            "/v1/customers/nobody/grants",
            &json!({"name": "X", "kind": "promotional", "currency": "EUR",
        "amount": "1.00", "effective": "2026-01-01T00:00:00Z"}),
        )
        .refused(404, "not_found");
    world.get("/v1/invoices/INV-000001/lines/x/credits").refused(400, "invalid_request");
    assert_eq!(world.get(path).ok()["data"], json!([]), "nothing was half-applied");
    assert_eq!(world.get("/v1/customers/acme/balance").ok()["data"], json!([]));
}
