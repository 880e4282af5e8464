//! Goodwill credit notes as a caller gives them, on both engines: shown, given once, listed, explained, refused.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

#[test]
fn an_invoice_is_credited_on_sqlite() {
    an_invoice_is_credited(&World::on(Engine::Sqlite));
}

#[test]
fn an_invoice_is_credited_on_postgresql() {
    an_invoice_is_credited(&World::on(Engine::Postgres));
}

fn euro(amount: &str) -> Value {
    json!({"amount": amount, "currency": "EUR"})
}

/// 48.00 and 9.12 of tax, of which 10.00 and 1.90 are conceded.
fn an_invoice_is_credited(world: &World) {
    world.furnished();
    world.advance("2026-01-16T00:00:00Z");
    let invoice = world.get("/v1/invoices/INV-000001").ok();
    assert_eq!((&invoice["net"], &invoice["credited"]), (&json!("48.00"), &Value::Null));
    let body = json!({"amount": euro("10.00"), "reason": "Outage on 3 January"});
    let shown =
        world.call(Method::POST, "/v1/invoices/INV-000001/preview-credit-note").json(&body).send().ok();
    assert_eq!((&shown["settles"], &shown["to_balance"]), (&euro("11.90"), &euro("0.00")));
    assert_eq!(
        (&shown["credit_note"]["state"], &shown["credit_note"]["total"]),
        (&json!("ready"), &json!("-11.90"))
    );
    assert_eq!(world.get("/v1/invoices?kind=credit_note").ok()["data"], json!([]), "nothing was kept");
    let path = "/v1/invoices/INV-000001/credit-notes";
    let give =
        || world.call(Method::POST, path).json(&body).header("idempotency-key", "credit-1").send().created();
    let note = give();
    assert_eq!(note["number"], "CN-000001");
    assert_eq!((&note["meaning"], &note["reason"]), (&json!("concession"), &json!("Outage on 3 January")));
    assert_eq!(
        (&note["net"], &note["tax"], &note["total"]),
        (&json!("-10.00"), &json!("-1.90"), &json!("-11.90"))
    );
    assert_eq!(note["lines"][0]["kind"], "concession");
    assert_eq!(give(), note, "sent again it is given once");
    let invoice = world.get("/v1/invoices/INV-000001").ok();
    assert_eq!(invoice["amount_open"], euro("45.22"));
    let by =
        json!([{"id": note["id"], "number": "CN-000001", "meaning": "concession", "amount": euro("-10.00")}]);
    assert_eq!(invoice["credited"], by);
    let credited = world.get(path).ok();
    assert_eq!(credited["credit_notes"], by);
    let lines = credited["lines"].as_array().unwrap().iter();
    let cents =
        lines.map(|line| line["left"]["amount"].as_str().unwrap().replace('.', "").parse::<i64>().unwrap());
    assert_eq!(cents.sum::<i64>(), 3_800, "{credited}");
    let explained = world.get("/v1/invoices/INV-000001/explain").ok();
    assert!(explained.to_string().contains("were conceded on CN-000001: Outage on 3 January"), "{explained}");
    world.advance("2026-01-20T00:00:00Z");
    assert_eq!(world.get("/v1/invoices").ok()["data"].as_array().unwrap().len(), 2, "never billed again");
    of_lines(world);
}

fn of_lines(world: &World) {
    let path = "/v1/invoices/INV-000001/credit-notes";
    let lines = json!({"lines": [{"line": 1, "amount": euro("1.00")}], "reason": "x", "credit_to": "refund"});
    let note = world.post(path, &lines).created();
    assert_eq!((&note["net"], &note["lines"][0]["refund"]), (&json!("-1.00"), &json!(true)));
    for body in [
        json!({"amount": euro("1.00")}),
        json!({"reason": "x"}),
        json!({"reason": "", "whole": true}),
        json!({"reason": "x", "whole": false}),
        json!({"reason": "x", "whole": true, "amount": euro("1.00")}),
        json!({"reason": "x", "lines": []}),
        json!({"reason": "x", "lines": [{"line": 1}, {"line": 1}]}),
        json!({"reason": "x", "whole": true, "credit_to": "me"}),
    ] {
        world.post(path, &body).refused(400, "invalid_request");
    }
    let more = json!({"reason": "x", "amount": euro("48.01")});
    world.post(path, &more).refused(409, "credit_refused");
    world.post("/v1/invoices/INV-000009/credit-notes", &more).refused(404, "not_found");
    world.post("/v1/invoices/CN-000001/credit-notes", &more).refused(409, "credit_refused");
    let whole = world.post(path, &json!({"reason": "x", "whole": true})).created();
    assert_eq!(whole["net"], "-37.00");
    world.post(path, &json!({"reason": "x", "whole": true})).refused(409, "credit_refused");
    let invoice = world.get("/v1/invoices/INV-000001").ok();
    assert_eq!((&invoice["state"], &invoice["amount_open"]), (&json!("paid"), &euro("0.00")));
}
