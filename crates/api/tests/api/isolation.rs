//! The wall between environments: a key sees nothing of another's, whatever it asks for.

use axum::http::Method;
use serde_json::{Value, json};

use crate::schema::Document;
use crate::world::World;

/// Every GET of one thing, with the names of things of another environment.
#[test]
fn nothing_of_another_environment_is_found() {
    let world = World::sqlite();
    let (seller, customer, subscription) = world.furnished();
    world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
    let invoice = world.get("/v1/invoices").ok()["data"][0]["id"].as_str().unwrap().to_owned();
    let attached = format!("/v1/invoices/{invoice}/attachments/a.csv");
    world.call(Method::PUT, attached).body("text/csv", "a;b\n").new_key().send().ok();
    let grant = granted(&world);
    let contract = contracted(&world);
    let migration = migrating(&world);
    let limit = json!({"meter": "calls", "amount": "10", "window": "month"});
    let limit = world.post("/v1/customers/acme/limits", &limit).created()["id"].as_str().unwrap().to_owned();
    let alert = json!({"key": "near", "limit": limit, "thresholds": [{"percent": "80"}]});
    world.post("/v1/alerts", &alert).created();
    let event = |calls: u32| {
        json!([{"id": "1", "source": "s", "type": "api.call", "subject": "acme", "time": "2026-01-10T10:00:00Z",
            "data": {"calls": calls}}])
    };
    world.post("/v1/events", &event(1)).ok();
    world.post("/v1/events", &event(2)).ok();
    let rejected = world.get("/v1/events/rejected").ok()["data"][0]["id"].as_str().unwrap().to_owned();
    let mail = json!({"from_address": "billing@example.com", "on_issue": true});
    world.call(Method::PUT, format!("/v1/sellers/{seller}/mail")).json(&mail).new_key().send().ok();
    let sent =
        world.post(format!("/v1/invoices/{invoice}/send"), &json!({"to": ["a@example.org"]})).created();
    let delivery = sent["deliveries"][0]["id"].as_str().unwrap().to_owned();
    let webhook = world.post("/v1/webhooks", &json!({"url": "https://example.com/hooks"})).created();
    let webhook = webhook["id"].as_str().unwrap().to_owned();
    let taken = json!({"network": "peppol", "e_invoice": {"profile": "peppol"}});
    world.call(Method::PATCH, "/v1/customers/acme").json(&taken).new_key().send().ok();
    let submit = world.call(Method::POST, format!("/v1/invoices/{invoice}/submit")).new_key().send();
    let submission = submit.created()["id"].as_str().unwrap().to_owned();
    world.get(format!("/v1/invoices/{invoice}/files/html"));
    let kept = world.get(format!("/v1/invoices/{invoice}/files")).ok()["kept"][0]["sha256"].clone();
    let kept = kept.as_str().expect("what was read is kept").to_owned();
    let other = world.post("/v1/environments", &json!({"name": "other"})).created();
    let other = other["api_key"]["secret"].as_str().unwrap().to_owned();

    let names = |path: &str| match path.split('/').nth(2).unwrap() {
        "sellers" => vec![seller.clone()],
        "customers" => vec![customer.clone(), "acme".to_owned()],
        "subscriptions" => vec![subscription.clone()],
        "invoices" => vec![invoice.clone(), "INV-000001".to_owned()],
        "meters" => vec!["calls".to_owned()],
        "plans" => vec!["pro".to_owned()],
        "contracts" => vec![contract.clone()],
        "coupons" => vec!["welcome".to_owned()],
        "promotion-codes" => vec!["HELLO".to_owned()],
        "grants" => vec![grant.clone()],
        "plan-migrations" => vec![migration.clone()],
        "limits" => vec![limit.clone()],
        "alerts" => vec!["near".to_owned()],
        "deliveries" => vec![delivery.clone()],
        "webhooks" => vec![webhook.clone()],
        "submissions" => vec![submission.clone()],
        "events" => vec![rejected.clone()],
        other => panic!("a thing of another environment is to be named for {other}"),
    };
    let (mut named, mut lists) = (0, 0);
    for (path, method, _) in Document::of(&api::document()).operations() {
        if method != Method::GET || !path.starts_with("/v1/") {
            continue;
        }
        let usage = match path.as_str() {
            "/v1/usage" => Some(format!("{path}?customer={customer}&meter=calls")),
            "/v1/usage/customers" => Some(format!("{path}?meter=calls")),
            _ => None,
        };
        if let Some(called) = usage {
            world.get(&called).ok();
            for key in [&other, &world.live] {
                world.call(Method::GET, &called).by(key).send().refused(404, "not_found");
            }
            continue;
        }
        if !path.contains('{') {
            for key in [&other, &world.live] {
                let days = if path == "/v1/tax/report" { "?from=2025-01-01&to=2027-01-01" } else { "" };
                let reply = world.call(Method::GET, path.clone() + days).by(key).send();
                let list = reply.ok();
                let data = ["data", "accounts", "sums"].iter().find_map(|name| list[name].as_array());
                let data = data.cloned().unwrap_or_default();
                assert!(data.len() <= usize::from(path == "/v1/environments"), "{path}: {list}");
                for id in
                    [&seller, &customer, &subscription, &invoice, &rejected, &delivery, &webhook, &submission]
                {
                    assert!(!reply.text.contains(id.as_str()), "{path} shows {id}");
                }
                lists += 1;
            }
            continue;
        }
        for name in names(&path) {
            let query = if path.ends_with("{id}/events") { "?line=1" } else { "" };
            let called = called_by(&path, &name).replace("{sha256}", &kept) + query;
            let own = world.get(&called);
            // A fee has no events, and says so.
            let no_usage = path.ends_with("/lines/{line}/events") && own.json["code"] == "invalid_request";
            assert!(own.status.is_success() || no_usage, "{called} is there for its own key");
            for key in [&other, &world.live] {
                world.call(Method::GET, &called).by(key).send().refused(404, "not_found");
            }
            named += 1;
        }
    }
    assert!(named >= 10 && lists >= 18, "only {named} names and {lists} lists");
}

/// A path with its names in place.
fn called_by(path: &str, name: &str) -> String {
    let path = path.replace("{id}", name).replace("{key}", name).replace("{code}", name);
    path.replace("{feature}", "support")
        .replace("{line}", "1")
        .replace("{format}", "html")
        .replace("{name}", "a.csv")
}

/// A grant, a coupon with its code and a feature; answers the grant's id.
fn granted(world: &World) -> String {
    let coupon = json!({"key": "welcome", "percent": "10", "lasts": "forever"});
    world.post("/v1/coupons", &coupon).created();
    world.post("/v1/promotion-codes", &json!({"code": "HELLO", "coupon": "welcome"})).created();
    let plan = json!({"key": "more", "cadence": "month", "features": [{"feature": "support", "on": true}],
        "prices": [{"key": "fee", "model": "flat", "charges": {"EUR": {"amount": "1.00"}}}]});
    world.post("/v1/plans", &plan).created();
    let grant = json!({"name": "Welcome", "kind": "promotional", "currency": "EUR", "amount": "1.00",
        "effective": "2026-01-01T00:00:00Z"});
    let granted = world.post("/v1/customers/acme/grants", &grant).created();
    granted["id"].as_str().unwrap().to_owned()
}

/// A contract of the customer, and its id.
fn contracted(world: &World) -> String {
    let (starts, ends) = ("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
    let contract = json!({"name": "Frame", "currency": "EUR", "starts": starts, "ends": ends,
        "commitments": [{"key": "spend", "amounts": {"EUR": "1.00"}}]});
    let made = world.post("/v1/customers/acme/contracts", &contract).created();
    made["id"].as_str().unwrap().to_owned()
}

/// A migration that is planned, and its id.
fn migrating(world: &World) -> String {
    let asked = json!({"from": "pro", "to": "more", "when": "now"});
    let planned = world.post("/v1/plan-migrations", &asked).created();
    planned["migration"]["id"].as_str().unwrap().to_owned()
}

#[test]
fn nothing_of_another_environment_is_changed() {
    let world = World::sqlite();
    let (seller, customer, subscription) = world.furnished();
    world.advance("2026-02-01T00:00:00Z");
    let draft = world.get("/v1/invoices?state=draft").ok()["data"][0]["id"].as_str().map(str::to_owned);
    let by_live = |method, path: String, body: Value| {
        world.call(method, path).by(&world.live).json(&body).new_key().send()
    };
    let of = |rest: &str| format!("/v1/subscriptions/{subscription}/{rest}");
    let asked = json!({"from": "pro", "to": {"key": "pro", "version": 2}, "when": "now"});
    let from = json!({"from_address": "a@example.com"});
    for (method, path, body) in [
        (Method::PUT, format!("/v1/sellers/{seller}/mail"), from),
        (Method::POST, "/v1/invoices/INV-000001/send".to_owned(), json!({"to": ["a@example.org"]})),
        (Method::POST, "/v1/invoices/INV-000001/submit".to_owned(), json!({})),
        (Method::PATCH, format!("/v1/sellers/{seller}"), json!({"net_days": 1})),
        (Method::PATCH, format!("/v1/customers/{customer}"), json!({"net_days": 1})),
        (Method::POST, format!("/v1/customers/{customer}/subjects"), json!({"subject": "x"})),
        (Method::POST, format!("/v1/customers/{customer}/vat-id-check"), json!({})),
        (Method::POST, format!("/v1/customers/{customer}/tax-rates"), json!({"category": "standard"})),
        (Method::POST, of("changes"), json!({"kind": "set_count", "name": "seats", "count": 9})),
        (Method::POST, of("cancel"), json!({})),
        (Method::POST, "/v1/plan-migrations".to_owned(), asked),
        (Method::POST, of("charges"), json!({"description": "x", "unit_price": "1"})),
        (Method::POST, "/v1/invoices/preview".to_owned(), json!({"subscription": subscription})),
        (Method::POST, "/v1/customers".to_owned(), json!({"seller": seller, "name": "x"})),
        (
            Method::POST,
            "/v1/subscriptions".to_owned(),
            json!({"customer": customer, "plan": "pro", "currency": "EUR"}),
        ),
    ] {
        let reply = by_live(method, path.clone(), body);
        assert_eq!(reply.status.as_u16(), 404, "{path}: {}", reply.text);
    }
    if let Some(draft) = draft {
        by_live(Method::POST, format!("/v1/invoices/{draft}/issue"), json!({})).refused(409, "not_a_draft");
    }
    assert_eq!(
        world.get(format!("/v1/subscriptions/{subscription}")).ok()["timeline"].as_array().unwrap().len(),
        1
    );
}

/// The same names live twice, once on each side of the wall.
#[test]
fn live_and_test_hold_things_of_one_name_apart() {
    let world = World::sqlite();
    world.furnished();
    let live = |path: &str, body: &Value| {
        world.call(Method::POST, path).by(&world.live).json(body).new_key().send().created()
    };
    let seller = live("/v1/sellers", &json!({"name": "Example GmbH", "zone": "UTC"}));
    let customer =
        live("/v1/customers", &json!({"seller": seller["id"], "name": "Other", "external_key": "acme"}));
    assert_ne!(customer["id"], world.get("/v1/customers/acme").ok()["id"]);
    let event =
        json!({"id": "1", "source": "s", "type": "t", "subject": "acme", "time": "2026-01-01T00:00:00Z"});
    assert_eq!(world.post("/v1/events", &event).ok()["accepted"], 1);
    let twin = world.call(Method::POST, "/v1/events").by(&world.live).json(&event).send();
    assert_eq!(twin.ok()["accepted"], 1, "an identity is one environment's");
    let same_key = |key: &str| {
        let body = json!({"name": "Twin", "zone": "UTC"});
        world.call(Method::POST, "/v1/sellers").by(key).json(&body).header("idempotency-key", "one").send()
    };
    let (here, there) = (same_key(&world.key).created(), same_key(&world.live).created());
    assert_ne!(here["id"], there["id"], "an idempotency key is one environment's");
}
