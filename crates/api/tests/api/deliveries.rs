//! Deliveries over HTTP: how a seller sends, asked for once per key, listed, shown, retried and cancelled.

use axum::http::Method;
use serde_json::json;
use sql::Engine;

use crate::world::World;

fn terms(world: &World, seller: &str, body: &serde_json::Value) -> crate::world::Reply {
    world.call(Method::PUT, format!("/v1/sellers/{seller}/mail")).json(body).new_key().send()
}

/// One issued invoice; its seller's id.
fn issued(world: &World) -> String {
    let (seller, ..) = world.furnished();
    world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
    seller
}

#[test]
fn sellers_say_how_their_documents_are_sent() {
    // What is refused here is not in the form that the document describes.
    let world = World::sqlite().unheld();
    let seller = issued(&world);
    let unsaid = world.get(format!("/v1/sellers/{seller}/mail")).ok();
    assert_eq!((&unsaid["from_address"], &unsaid["on_issue"]), (&json!(null), &json!(false)));
    let whole = json!({"from_address": "billing@example.com", "from_name": "Billing", "reply_to": "help@example.com",
        "on_issue": true, "send_hour": 8});
    let said = terms(&world, &seller, &whole).ok();
    for name in ["from_address", "from_name", "reply_to", "on_issue", "send_hour"] {
        assert_eq!(said[name], whole[name], "{name}");
    }
    assert_eq!(world.get(format!("/v1/sellers/{seller}/mail")).ok(), said);
    for (wrong, parameter) in [
        (json!({"from_address": "nobody"}), "from_address"),
        (json!({"from_address": "müller@example.com"}), "from_address"),
        (json!({"from_address": "a@b.c", "reply_to": "x"}), "reply_to"),
        (json!({"from_address": "a@b.c", "send_hour": 24}), "send_hour"),
        (json!({"from_address": "a@b.c", "from_name": ""}), "from_name"),
        (json!({}), "from_address"),
        (json!({"from_address": "a@b.c", "from": "x"}), "from"),
    ] {
        let told = terms(&world, &seller, &wrong);
        assert_eq!(told.refused(400, "invalid_request")["parameter"], parameter, "{wrong}");
    }
    terms(&world, "sel_00000000000000000000000000", &whole).refused(404, "not_found");
}

#[test]
fn a_document_is_asked_for_once_per_key_and_its_delivery_is_followed() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let seller = issued(&world);
        let to = json!({"to": ["accounts@example.org"]});
        let refused = world.post("/v1/invoices/INV-000001/send", &to);
        assert!(refused.refused(409, "delivery_refused")["detail"].as_str().unwrap().contains("mail terms"));
        terms(&world, &seller, &json!({"from_address": "billing@example.com"})).ok();
        world.post("/v1/invoices/INV-000001/send", &json!({})).refused(409, "delivery_refused");
        world.post("/v1/invoices/INV-000001/send", &json!({"to": ["a@b@c"]})).refused(400, "invalid_request");
        world.post("/v1/invoices/INV-009999/send", &to).refused(404, "not_found");
        let past = json!({"to": ["a@b.c"], "at": "2000-01-01T00:00:00Z"});
        let told = world.post("/v1/invoices/INV-000001/send", &past);
        assert_eq!(told.refused(400, "invalid_request")["parameter"], "at");

        let ask = || {
            let call = world.call(Method::POST, "/v1/invoices/INV-000001/send").json(&to);
            call.header("idempotency-key", "one").send()
        };
        let first = ask();
        let created = first.created();
        let made = &created["deliveries"][0];
        let again = ask();
        assert_eq!(
            (again.created(), again.header("idempotent-replayed")),
            (first.created(), "true"),
            "{engine}"
        );
        world.post("/v1/invoices/INV-000001/send", &to).refused(409, "delivery_refused");

        let id = made["id"].as_str().unwrap();
        assert_eq!((&made["state"], &made["to"]), (&json!("scheduled"), &json!("accounts@example.org")));
        assert_eq!(made["message_id"], format!("<{id}@example.com>"));
        let detail = world.get(format!("/v1/deliveries/{id}")).ok();
        assert_eq!((&detail["number"], &detail["log"]), (&json!("INV-000001"), &json!([])));
        world.get("/v1/deliveries/dlv_00000000000000000000000000").refused(404, "not_found");
        let listed =
            |query: &str| world.get(format!("/v1/deliveries{query}")).ok()["data"].as_array().unwrap().len();
        assert_eq!((listed(""), listed("?state=scheduled"), listed("?state=failed")), (1, 1, 0), "{engine}");
        assert_eq!((listed("?invoice=INV-000001"), listed("?customer=acme")), (1, 1));
        assert_eq!(listed("?customer=acme&state=sent&invoice=INV-000001"), 0);
        world.get("/v1/deliveries?invoice=INV-000009").refused(404, "not_found");
        world.get("/v1/deliveries?customer=nobody").refused(404, "not_found");
        world.get("/v1/deliveries?look=true&state=failed").refused(400, "invalid_request");
        world.get("/v1/deliveries?look=soon").refused(400, "invalid_request");

        let act =
            |verb: &str| world.call(Method::POST, format!("/v1/deliveries/{id}/{verb}")).new_key().send();
        act("retry").refused(409, "delivery_refused");
        assert_eq!(act("cancel").ok()["state"], "suppressed", "{engine}");
        act("cancel").refused(409, "delivery_refused");
        // It is not on its way any more.
        assert_eq!(world.post("/v1/invoices/INV-000001/send", &to).created()["deliveries"][0]["ordinal"], 1);
        assert_eq!(world.get("/v1/deliveries?limit=1").ok()["data"].as_array().unwrap().len(), 1);
    }
}
