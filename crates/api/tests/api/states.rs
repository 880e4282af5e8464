//! What becomes of invoices that nobody pays as a caller makes it, on both engines: void and billed anew, written off and
//! taken up again.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

fn euro(amount: &str) -> Value {
    json!({"amount": amount, "currency": "EUR"})
}

#[test]
fn an_invoice_is_void_and_billed_anew() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        world.furnished();
        world.advance("2026-01-16T00:00:00Z");
        let path = "/v1/invoices/INV-000001/void";
        world.post(path, &json!({})).refused(400, "invalid_request");
        world.post("/v1/invoices/INV-000009/void", &json!({"reason": "x"})).refused(404, "not_found");
        let body = json!({"reason": "Wrong company"});
        let shown = world.post("/v1/invoices/INV-000001/preview-void", &body).ok();
        assert_eq!((&shown["settles"], &shown["to_balance"]), (&euro("57.12"), &euro("0.00")), "{shown}");
        assert_eq!(world.get("/v1/invoices/INV-000001").ok()["state"], "open", "a preview keeps nothing");
        let link = world.post("/v1/invoices/INV-000001/links", &json!({})).created();
        let link = link["path"].as_str().unwrap();
        assert_eq!(world.get(link).status, 200);
        let void = || {
            world.call(Method::POST, path).json(&body).header("idempotency-key", "void-1").send().created()
        };
        let note = void();
        assert_eq!((&note["number"], &note["meaning"]), (&json!("CN-000001"), &json!("cancellation")));
        assert_eq!((&note["total"], &note["reason"]), (&json!("-57.12"), &json!("Wrong company")));
        assert_eq!(void(), note, "sent again it is void once");
        let invoice = world.get("/v1/invoices/INV-000001").ok();
        assert_eq!((&invoice["state"], &invoice["amount_open"]), (&json!("void"), &euro("0.00")));
        assert_eq!(invoice["credited"][0]["meaning"], "cancellation", "{invoice}");
        let shown = world.get(link);
        assert_eq!(shown.status, 410, "nobody is asked for what is void");
        assert!(shown.text.contains("This invoice is void"), "{}", shown.text);
        world.post("/v1/invoices/INV-000001/links", &json!({})).refused(422, "invoice_refused");
        world.post(path, &body).refused(409, "state_refused");
        world.post("/v1/invoices/CN-000001/void", &body).refused(409, "state_refused");
        let credit = json!({"whole": true, "reason": "x"});
        world.post("/v1/invoices/INV-000001/credit-notes", &credit).refused(409, "credit_refused");
        let listed = world.get("/v1/invoices?state=void").ok();
        assert_eq!(listed["data"].as_array().map(Vec::len), Some(1));
        let page = world.get("/v1/invoices/CN-000001/files/html");
        assert!(page.text.contains("INV-000001"), "it names what it cancels: {}", page.text);
        world.advance("2026-01-17T00:00:00Z");
        let again = world.get("/v1/invoices/INV-000002").ok();
        assert_eq!((&again["total"], &again["state"]), (&json!("57.12"), &json!("open")));
    }
}

#[test]
fn an_invoice_is_written_off_and_taken_up_again() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        world.furnished();
        world.advance("2026-01-16T00:00:00Z");
        let (path, body) = ("/v1/invoices/INV-000001/write-offs", json!({"note": "Insolvent"}));
        assert_eq!(world.get(path).ok()["written_off"], euro("0.00"));
        world.post(path, &json!({"note": ""})).refused(400, "invalid_request");
        let off =
            || world.call(Method::POST, path).json(&body).header("idempotency-key", "off-1").send().created();
        let lost = off();
        assert_eq!((&lost["state"], &lost["written_off"]), (&json!("uncollectible"), &euro("57.12")));
        assert_eq!(lost["movements"][0]["kind"], "written_off");
        assert_eq!(off(), lost, "sent again it is written off once");
        assert_eq!(world.get(path).ok(), lost);
        world.post(path, &body).refused(409, "state_refused");
        let up = world.post("/v1/invoices/INV-000001/reopen", &json!({"note": "Paid after all"})).created();
        assert_eq!((&up["state"], &up["written_off"]), (&json!("open"), &euro("0.00")));
        world.post("/v1/invoices/INV-000001/reopen", &json!({"note": "x"})).refused(409, "state_refused");
        world.post("/v1/invoices/INV-000009/write-offs", &body).refused(404, "not_found");
        let totals = world.get("/v1/ledger/trial-balance").ok();
        let accounts = totals["accounts"].as_array().unwrap();
        let bad_debt = accounts.iter().find(|row| row["account"] == "bad_debt").unwrap();
        assert_eq!((&bad_debt["debit"], &bad_debt["credit"]), (&euro("57.12"), &euro("57.12")));
    }
}
