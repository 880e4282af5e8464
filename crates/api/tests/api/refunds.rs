//! Refunds as a caller makes them, on both engines: a change that credits by refund, what its note holds, paid
//! out and moved; movements of balances page by page; orders of credits withdrawn.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

#[test]
fn a_credit_note_is_paid_out_on_sqlite() {
    a_credit_note_is_paid_out(&World::on(Engine::Sqlite));
}

#[test]
fn a_credit_note_is_paid_out_on_postgresql() {
    a_credit_note_is_paid_out(&World::on(Engine::Postgres));
}

fn euro(amount: &str) -> Value {
    json!({"amount": amount, "currency": "EUR"})
}

/// 57.12 paid by the balance; 24.77 with 4.71 of tax come back for 16 of 31 days.
fn a_credit_note_is_paid_out(world: &World) {
    let (_, _, subscription) = world.furnished();
    let adjustment = json!({"amount": euro("100.00"), "note": "in advance"});
    world.post("/v1/customers/acme/balance-adjustments", &adjustment).created();
    world.advance("2026-01-16T00:00:00Z");
    let path = format!("/v1/subscriptions/{subscription}");
    let cancel = json!({"kind": "cancel", "proration": "prorate", "credit_to": "refund"});
    let shown = world.post(format!("{path}/preview-change"), &cancel).ok();
    assert_eq!(shown["today"]["documents"][0]["to_refund"], euro("29.48"), "{shown}");
    let asked = json!({"when": "now", "proration": "prorate", "credit_to": "refund"});
    world.post(format!("{path}/cancel"), &asked).created();
    let shown = world.post("/v1/invoices/preview", &json!({"subscription": subscription})).ok();
    assert_eq!(shown["documents"][0]["to_refund"], euro("29.48"), "{shown}");
    world.advance("2026-01-19T00:00:00Z");
    let note = world.get("/v1/invoices/CN-000001").ok();
    assert_eq!((&note["total"], &note["state"]), (&json!("-29.48"), &json!("open")));
    assert_eq!((&note["amount_open"], &note["to_refund"]), (&euro("-29.48"), &euro("29.48")));
    assert_eq!(note["lines"][0]["refund"], true);
    let listed = world.get("/v1/invoices?kind=credit_note").ok();
    assert_eq!(listed["data"][0]["to_refund"], euro("29.48"));
    let balance = world.get("/v1/customers/acme/balance").ok();
    assert_eq!(balance["data"][0]["balance"], euro("42.88"), "the note gave it nothing");
    paid_out(world);
    let note = world.get("/v1/invoices/CN-000001").ok();
    assert_eq!((&note["state"], &note["amount_open"]), (&json!("paid"), &euro("0.00")));
    assert!(note["to_refund"].is_null());
    booked(world);
}

fn paid_out(world: &World) {
    let path = "/v1/invoices/CN-000001/refunds";
    assert_eq!(world.get(path).ok()["open"], euro("29.48"));
    let body = json!({"amount": euro("20.00"), "note": "by transfer"});
    let refund =
        || world.call(Method::POST, path).json(&body).header("idempotency-key", "refund-1").send().created();
    let first = refund();
    assert_eq!((&first["open"], &first["refunded"]), (&euro("9.48"), &euro("20.00")));
    assert_eq!(refund(), first, "sent again it is paid out once");
    world.post(path, &json!({"amount": euro("9.49"), "note": "x"})).refused(409, "refund_refused");
    world.post(path, &json!({"amount": euro("0.00"), "note": "x"})).refused(409, "refund_refused");
    world.post(path, &json!({"amount": euro("1.00")})).refused(400, "invalid_request");
    world.post("/v1/invoices/INV-000001/refunds", &json!({"note": "x"})).refused(409, "refund_refused");
    world.post("/v1/invoices/CN-000009/refunds", &json!({"note": "x"})).refused(404, "not_found");
    let moved = world.post("/v1/invoices/CN-000001/to-balance", &json!({"note": "as agreed"})).created();
    assert_eq!((&moved["open"], &moved["to_balance"]), (&euro("0.00"), &euro("9.48")));
    assert_eq!(moved["movements"][1]["kind"], "to_balance");
    assert_eq!(world.get(path).ok(), moved);
    world.post(path, &json!({"note": "again"})).refused(409, "refund_refused");
}

fn booked(world: &World) {
    let balance = world.get("/v1/customers/acme/balance").ok();
    assert_eq!(balance["data"][0]["balance"], euro("52.36"));
    let path = "/v1/customers/acme/balance/movements";
    let (mut kinds, mut next) = (Vec::new(), String::new());
    loop {
        let page = world.get(format!("{path}?limit=2{next}")).ok();
        for one in page["data"].as_array().unwrap() {
            kinds.push(one["kind"].as_str().unwrap().to_owned());
        }
        let Some(cursor) = page["next"].as_str() else { break };
        next = format!("&after={cursor}");
    }
    assert_eq!(kinds, ["adjusted", "applied", "credit_note"]);
    assert_eq!(world.get(format!("{path}?currency=USD")).ok()["data"], json!([]));
    world.get(format!("{path}?currency=nope")).refused(400, "invalid_request");
    world.get("/v1/customers/nobody/balance/movements").refused(404, "not_found");
    let totals = world.get("/v1/ledger/trial-balance").ok();
    let credit = |account: &str| {
        let accounts = totals["accounts"].as_array().unwrap().iter();
        let found = accounts.clone().find(|row| row["account"] == account).unwrap();
        found["credit"].clone()
    };
    assert_eq!(credit("refunds"), euro("20.00"));
}

#[test]
fn an_order_of_credits_is_withdrawn_once() {
    let world = World::sqlite();
    world.furnished();
    let bought = json!({"name": "Pack", "kind": "taxed_at_purchase", "currency": "EUR", "amount": "20.00",
        "cost_basis": "15.00", "tax_category": "standard", "effective": "2026-01-01T00:00:00Z",
        "purchase_at": "2026-03-01T00:00:00Z"});
    let order = world.post("/v1/customers/acme/grants", &bought).created();
    assert_eq!(
        (&order["purchase_at"], &order["withdrawn_at"]),
        (&json!("2026-03-01T00:00:00Z"), &Value::Null)
    );
    let path = format!("/v1/grants/{}", order["id"].as_str().unwrap());
    let withdraw = || world.call(Method::DELETE, path.clone()).new_key().send();
    assert_eq!(withdraw().ok()["withdrawn_at"], "2026-01-01T00:00:00Z");
    withdraw().refused(422, "grant_refused");
    assert_eq!(world.get("/v1/customers/acme/grants").ok()["data"], json!([]));
    world
        .call(Method::DELETE, "/v1/grants/grt_00000000000000000000000000")
        .new_key()
        .send()
        .refused(404, "not_found");
    world.advance("2026-03-02T00:00:00Z");
    let invoices = world.get("/v1/invoices").ok();
    assert!(!invoices.to_string().contains("\"15.00\""), "{invoices}");
}
