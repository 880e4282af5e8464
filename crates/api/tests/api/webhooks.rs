//! Webhooks over HTTP: made once per key with a secret that is shown once, changed, moved on, removed; and what happened,
//! page by page.

use axum::http::Method;
use serde_json::json;
use sql::Engine;

use crate::world::World;

#[test]
fn a_webhook_is_made_once_and_its_secret_is_shown_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        // What is refused here is not in the form that the document describes.
        let world = World::on(engine).unheld();
        world.furnished();
        let body = json!({"url": "https://example.com/hooks", "types": ["invoice.issued"]});
        let ask = || {
            let call = world.call(Method::POST, "/v1/webhooks").json(&body);
            call.header("idempotency-key", "one").send()
        };
        let first = ask();
        let made = first.created();
        let (id, secret) =
            (made["id"].as_str().unwrap().to_owned(), made["secret"].as_str().unwrap().to_owned());
        assert!(secret.starts_with("whsec_") && id.starts_with("whk_"), "{made}");
        let again = ask();
        assert_eq!(again.header("idempotent-replayed"), "true");
        assert!(!again.text.contains("whsec_") && again.text.contains(&id), "{engine}: {}", again.text);
        let place = format!("/v1/webhooks/{id}");
        let kept = world.get(&*place);
        assert!(!kept.text.contains("whsec_"), "{}", kept.text);
        assert_eq!((&kept.ok()["on"], &kept.ok()["types"]), (&json!(true), &json!(["invoice.issued"])));
        let list = world.get("/v1/webhooks").ok();
        assert_eq!(list["data"].as_array().unwrap().len(), 1);
        let changed = world.patch(&*place, &json!({"on": false, "types": []})).ok();
        assert_eq!((&changed["on"], &changed["types"]), (&json!(false), &json!([])));
        assert_eq!(changed["url"], "https://example.com/hooks");
        let replaced = world.call(Method::POST, format!("{place}/secret")).new_key().send();
        assert!(replaced.ok()["secret"].as_str().unwrap() != secret, "{engine}");
        world.call(Method::DELETE, &*place).new_key().send().ok();
        world.get(&*place).refused(404, "not_found");

        for (wrong, parameter) in [
            (json!({}), "url"),
            (json!({"url": "http://example.com/"}), "url"),
            (json!({"url": "https://u:p@example.com/"}), "url"),
            (json!({"url": "example.com"}), "url"),
            (json!({"url": "https://h", "types": ["invoice.paid"]}), "types"),
            (json!({"url": "https://h", "after": -1}), "after"),
            (json!({"url": "https://h", "after": 99}), "after"),
            (json!({"url": "https://h", "type": "x"}), "type"),
        ] {
            let told = world.post("/v1/webhooks", &wrong);
            assert_eq!(told.refused(400, "invalid_request")["parameter"], parameter, "{wrong}");
        }
        world
            .patch("/v1/webhooks/whk_00000000000000000000000000", &json!({"on": true}))
            .refused(404, "not_found");
    }
}

#[test]
fn what_happened_is_listed_page_by_page() {
    let world = World::sqlite();
    world.furnished();
    assert_eq!(world.get("/v1/outbox").ok(), json!({"data": [], "next": null}));
    world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
    let all = world.get("/v1/outbox").ok();
    let first = &all["data"][0];
    assert_eq!((&first["type"], &first["position"]), (&json!("invoice.issued"), &json!(1)));
    let invoice = world.get("/v1/invoices").ok()["data"][0].clone();
    assert_eq!((&first["subject"], &first["data"]["number"]), (&invoice["id"], &invoice["number"]));
    let id = world.post("/v1/webhooks", &json!({"url": "https://example.com/", "after": 0})).created()["id"]
        .clone();
    let place = format!("/v1/webhooks/{}", id.as_str().unwrap());
    let skip = || world.call(Method::POST, format!("{place}/skip")).new_key().send();
    for position in 1..=all["data"].as_array().unwrap().len() {
        assert_eq!(skip().ok()["position"], json!(position));
    }
    skip().refused(409, "change_refused");
    let page = world.get("/v1/outbox?limit=1").ok();
    if let Some(next) = page["next"].as_str() {
        let rest = world.get(format!("/v1/outbox?after={next}")).ok();
        assert_eq!(rest["data"][0]["position"], json!(2));
    }
    let after = world.get("/v1/outbox?after=0&limit=1").ok();
    assert_eq!(after["data"][0]["position"], json!(1));
    assert_eq!(world.get("/v1/outbox?after=99").ok()["data"], json!([]));
    world.get("/v1/outbox?after=x").refused(400, "invalid_request");
}
