//! From a seller to the trial balance, on both engines, as a caller would go.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

fn event(id: &str, subject: &str, time: &str, calls: &str) -> Value {
    json!({"specversion": "1.0", "id": id, "source": "gateway", "type": "api.call", "subject": subject,
        "time": time, "data": {"calls": calls.parse::<u32>().unwrap()}})
}

#[test]
fn from_seller_to_trial_balance_on_sqlite() {
    from_seller_to_trial_balance(&World::on(Engine::Sqlite));
}

#[test]
fn from_seller_to_trial_balance_on_postgresql() {
    from_seller_to_trial_balance(&World::on(Engine::Postgres));
}

fn from_seller_to_trial_balance(world: &World) {
    let (seller, customer, subscription) = world.furnished();
    assert_eq!(world.get(format!("/v1/sellers/{seller}")).ok()["name"], "Example GmbH");
    assert_eq!(world.get("/v1/customers/acme").ok()["id"], *customer);
    let found = world.get(format!("/v1/subscriptions/{subscription}")).ok();
    assert_eq!((&found["status"], &found["plan"]["key"]), (&json!("active"), &json!("pro")));

    first_invoice(world, &subscription);
    usage_waits_in_a_draft(world, &customer, &subscription);
    explained_and_booked(world);
}

/// 30.00 and two seats at 9.00 for January in advance: 48.00, and 19 % on it.
fn first_invoice(world: &World, subscription: &str) {
    let upcoming = world.get(format!("/v1/subscriptions/{subscription}/upcoming")).ok();
    assert_eq!(upcoming["documents"][0]["total"], "57.12");
    let preview = world.post("/v1/invoices/preview", &json!({"subscription": subscription})).ok();
    let run = world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
    assert_eq!(run["issued"], 1, "{run}");
    let listed = world.get("/v1/invoices").ok();
    let [invoice] = listed["data"].as_array().unwrap().as_slice() else { panic!("one invoice: {listed}") };
    assert_eq!(invoice["number"], "INV-000001");
    assert_eq!(invoice["total"], json!({"amount": "57.12", "currency": "EUR"}));
    let issued = world.get("/v1/invoices/INV-000001").ok();
    assert_eq!(issued["state"], "open");
    assert_eq!(issued["due_on"], "2026-01-15");
    assert_eq!(issued["amount_open"], json!({"amount": "57.12", "currency": "EUR"}));
    assert_eq!(issued["lines"], preview["documents"][0]["lines"], "the preview is what was issued");
    let again = world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
    assert_eq!(again["issued"], 0, "billing twice bills once");
}

/// 250 calls, 100 of them free, are 1.50; February waits two days for late ones, so 49.50 + 19 %.
fn usage_waits_in_a_draft(world: &World, customer: &str, subscription: &str) {
    let events = json!([
        event("1", "acme", "2026-01-10T10:00:00Z", "150"),
        event("2", customer, "2026-01-20T10:00:00Z", "90"),
    ]);
    let kept = world.post("/v1/events", &events).ok();
    assert_eq!((&kept["accepted"], &kept["refused"]), (&json!(2), &json!(0)));
    let boundary = "2026-02-01T00:00:00Z";
    world.advance(boundary);
    let drafts = world.get("/v1/invoices?state=draft").ok();
    let [draft] = drafts["data"].as_array().unwrap().as_slice() else { panic!("one draft: {drafts}") };
    assert_eq!(draft["issue_at"], "2026-02-03T00:00:00Z");
    let late = event("3", subscription, "2026-01-31T12:00:00Z", "10");
    assert_eq!(world.post("/v1/events", &late).ok()["accepted"], 1);
    let id = draft["id"].as_str().unwrap();
    assert_eq!(world.get(format!("/v1/invoices/{id}")).ok()["state"], "draft");
    let issued = world.call(Method::POST, format!("/v1/invoices/{id}/issue")).new_key().send().ok();
    assert_eq!(issued["id"], *id);
    assert_eq!(issued["number"], "INV-000002");
    assert_eq!(issued["total"], "58.91", "{issued}");
    let quantity = |line: &Value| line["quantity"].clone();
    let usage = issued["lines"].as_array().unwrap().iter().find(|line| line["kind"] == "usage").unwrap();
    assert_eq!(quantity(usage), "250");
    assert_eq!(usage["trace"]["event_count"], 3);
    let numbers = |path: &str| world.get(path).ok()["data"].as_array().unwrap().len();
    assert_eq!(numbers("/v1/invoices?state=draft"), 0);
    assert_eq!(numbers("/v1/invoices?state=open&kind=invoice&customer=acme"), 2);
    assert_eq!(numbers(&format!("/v1/invoices?subscription={subscription}")), 2);
    assert_eq!(numbers("/v1/invoices?kind=credit_note"), 0);
}

fn explained_and_booked(world: &World) {
    let entries = world.get("/v1/ledger/entries").ok();
    assert_eq!(entries["data"].as_array().unwrap().len(), 2);
    for entry in entries["data"].as_array().unwrap() {
        let postings = entry["postings"].as_array().unwrap();
        let cents = |posting: &Value| {
            posting["amount"]["amount"].as_str().unwrap().replace('.', "").parse::<i64>().unwrap()
        };
        assert_eq!(postings.iter().map(cents).sum::<i64>(), 0, "{entry}");
    }
    let balance = world.get("/v1/ledger/trial-balance").ok();
    let receivable = |balance: &Value| {
        let accounts = balance["accounts"].as_array().unwrap().iter();
        let found = accounts.clone().find(|account| account["account"] == "receivable");
        found.map(|account| account["debit"]["amount"].clone())
    };
    assert_eq!(receivable(&balance), Some(json!("116.03")));
    let through = world.get("/v1/ledger/trial-balance?through=2026-01-31").ok();
    assert_eq!(receivable(&through), Some(json!("57.12")));
}

#[test]
fn a_subscription_is_changed_charged_and_cancelled() {
    let world = World::sqlite();
    let (_, _, subscription) = world.furnished();
    world.advance("2026-01-16T00:00:00Z");
    let path = format!("/v1/subscriptions/{subscription}");
    let seats = json!({"kind": "set_count", "name": "seats", "count": 4});
    let changed = world.post(format!("{path}/changes"), &seats).created();
    assert_eq!(changed["timeline"].as_array().unwrap().len(), 2);
    let charge = json!({"description": "Setup", "unit_price": "99.00"});
    assert_eq!(world.post(format!("{path}/charges"), &charge).created()["quantity"], "1");
    let end = world.post(format!("{path}/cancel"), &json!({"when": "period_end"})).created();
    assert_eq!(end["timeline"][2]["kind"], "cancel");
    assert_eq!(end["timeline"][2]["at"], "2026-02-01T00:00:00Z");
    assert_eq!(end["status"], "past_due");
    world.advance("2026-02-10T00:00:00Z");
    assert_eq!(world.get(&path).ok()["status"], "cancelled");
    let plan = json!({"kind": "change_plan", "plan": {"key": "pro", "version": 1}, "when": {"at": "2026-02-11T00:00:00Z"}});
    let refused = world.post(format!("{path}/changes"), &plan);
    assert!(refused.refused(409, "already_cancelled")["detail"].as_str().unwrap().contains("cancelled"));
    let invoices = world.get("/v1/invoices").ok();
    let kinds: Vec<Value> =
        invoices["data"].as_array().unwrap().iter().map(|one| one["total"].clone()).collect();
    assert!(kinds.len() >= 2, "{kinds:?}");
}

#[test]
fn details_are_changed_as_a_next_version() {
    let world = World::sqlite();
    let (seller, customer, _) = world.furnished();
    let changed =
        world.patch(format!("/v1/sellers/{seller}"), &json!({"net_days": 30, "tax_number": "DE1"})).ok();
    assert_eq!((&changed["version"], &changed["net_days"]), (&json!(2), &json!(30)));
    assert_eq!(changed["name"], "Example GmbH", "the rest stays");
    let emptied = world.patch(format!("/v1/sellers/{seller}"), &json!({"tax_number": null})).ok();
    assert_eq!((&emptied["version"], emptied.get("tax_number")), (&json!(3), None));
    let same = world.patch(format!("/v1/sellers/{seller}"), &json!({"net_days": 30})).ok();
    assert_eq!(same["version"], 3, "nothing changed");
    let moved = world.patch("/v1/customers/acme", &json!({"address": "1 Mill Lane\nLeeds"})).ok();
    assert_eq!((&moved["id"], &moved["version"]), (&json!(customer), &json!(2)));
    assert_eq!(moved["address"], json!(["1 Mill Lane", "Leeds"]));

    let refused = world
        .patch(format!("/v1/sellers/{seller}"), &json!({"netdays": 3, "name": null, "zone": "Mars/Phobos"}));
    let problem = refused.refused(400, "invalid_request");
    let places: Vec<&str> =
        problem["mistakes"].as_array().unwrap().iter().map(|one| one["place"].as_str().unwrap()).collect();
    assert_eq!(places.len(), 3, "{problem}");
    for place in ["netdays", "name", "zone"] {
        assert!(places.contains(&place), "{place} is not among {places:?}");
    }
    assert!(problem["mistakes"].to_string().contains("net_days"), "the nearest name is told");
}

#[test]
fn the_catalog_is_compared_and_applied_in_toml_and_json() {
    let world = World::sqlite();
    let toml = r#"format = 1
[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "count"

[[plans]]
key = "basic"
cadence = "month"
[[plans.prices]]
key = "calls"
meter = "calls"
model = "per_unit"
charges.EUR = { unit_price = 0.01 }
"#;
    let send = |path: &str, text: &str| {
        world.call(Method::POST, path).body("application/toml", text).new_key().send()
    };
    let differences = send("/v1/catalog/diff", toml).ok();
    assert_eq!(differences["differences"].as_array().unwrap().len(), 2, "{differences}");
    let applied = send("/v1/catalog/apply", toml).ok();
    assert_eq!(applied["plans"], json!([{"key": "basic", "version": 1}]));
    assert_eq!(send("/v1/catalog/apply", toml).ok()["unchanged"], 2, "applying twice changes nothing");
    assert_eq!(send("/v1/catalog/diff", toml).ok()["differences"], json!([]));

    let json = json!({"format": 1, "meters": [{"key": "calls", "event_type": "api.call", "aggregation": "count"}],
        "plans": [{"key": "basic", "cadence": "month", "prices": [{"key": "calls", "meter": "calls",
            "model": "per_unit", "charges": {"EUR": {"unit_price": "0.02"}}}]}]});
    let review = world.post("/v1/catalog/diff", &json).ok();
    let words = review["differences"][0]["words"].to_string();
    assert!(words.contains("0.01") && words.contains("0.02"), "{words}");
    let (change, change_words) = (
        &review["changes"][1],
        "plan basic: price calls (EUR): at 10 units it costs 0.20 EUR, 0.10 EUR before (+100 %)",
    );
    assert_eq!((&change["words"], &change["quantity"]), (&json!(change_words), &json!("10")), "{review}");
    assert_eq!(change["after"], json!({"amount": "0.20", "currency": "EUR"}));
    assert_eq!(review["remarks"], json!([]));
    assert_eq!(review["subscriptions"], json!(null), "nobody asked");
    let asked = world.post("/v1/catalog/diff?subscriptions=true", &json).ok();
    assert_eq!(asked["subscriptions"][0]["subscriptions"], 0, "{asked}");
    let mut cliff = json.clone();
    cliff["plans"][0]["prices"][0]["model"] = json!("volume");
    cliff["plans"][0]["prices"][0]["charges"]["EUR"] =
        json!({"tiers": [{"up_to": 10, "unit_price": "10"}, {"unit_price": "8"}]});
    let review = world.post("/v1/catalog/diff", &cliff).ok();
    assert_eq!(
        review["remarks"],
        json!([{"severity": "warning", "code": "cliff", "plan": "basic", "price": "calls", "stands": false,
            "words": "plan basic: price calls (EUR): 11 units cost 88.00 EUR, 10 cost 100.00 EUR; use graduated \
                      tiers, or raise tier 2"}])
    );
    assert_eq!(world.post("/v1/catalog/apply", &json).ok()["plans"], json!([{"key": "basic", "version": 2}]));
    let plan = |query: &str| world.get(format!("/v1/plans/basic{query}")).ok();
    assert_eq!(plan("")["version"], 2);
    assert_eq!(plan("?version=1")["prices"][0]["charges"]["EUR"]["unit_price"], "0.01");

    let bad = toml.replace("0.01", "\"cheap\"").replace("aggregation = \"count\"", "aggregation = \"cuont\"");
    let refused = send("/v1/catalog/apply", &bad);
    let problem = refused.refused(422, "catalog_refused");
    let lines: Vec<u64> =
        problem["mistakes"].as_array().unwrap().iter().map(|one| one["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, [5, 14], "{problem}");
    assert_eq!(plan("")["version"], 2, "nothing was applied");
}

#[test]
fn a_test_environment_is_opened_beside_and_its_key_shown_once() {
    let world = World::sqlite();
    let asked = json!({"name": "trial", "clock": "2020-01-01T00:00:00Z"});
    let opened =
        world.call(Method::POST, "/v1/environments").json(&asked).header("idempotency-key", "one").send();
    let secret = opened.created()["api_key"]["secret"].as_str().unwrap().to_owned();
    assert!(secret.starts_with("fk_test_"));
    let clock = world.call(Method::GET, "/v1/clock").by(&secret).send().ok();
    assert_eq!((&clock["now"], &clock["kind"]), (&json!("2020-01-01T00:00:00Z"), &json!("test")));
    assert_eq!(clock["environment"], opened.json["environment"]["id"]);

    let again =
        world.call(Method::POST, "/v1/environments").json(&asked).header("idempotency-key", "one").send();
    assert_eq!(again.header("idempotent-replayed"), "true");
    assert_eq!(again.created()["api_key"]["secret"], Value::Null, "a stored answer holds no secret");
    assert_eq!(again.json["environment"], opened.json["environment"]);
    world.post("/v1/environments", &asked).refused(409, "already_exists");

    let further =
        world.call(Method::POST, "/v1/api-keys").by(&secret).json(&json!({"name": "second"})).new_key();
    let second = further.send().created()["secret"].as_str().unwrap().to_owned();
    assert_ne!(second, secret);
    assert_eq!(
        world.call(Method::GET, "/v1/clock").by(&second).send().ok()["environment"],
        clock["environment"]
    );
    let listed = world.call(Method::GET, "/v1/environments").by(&second).send().ok();
    assert_eq!(listed["data"].as_array().unwrap().len(), 1, "a key sees its own environment");
}

#[test]
fn an_explanation_is_asked_by_number_and_line() {
    let world = World::sqlite();
    world.furnished();
    world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
    let whole = world.get("/v1/invoices/INV-000001/explain").ok();
    assert_eq!(whole["lines"].as_array().unwrap().len(), 2, "{whole}");
    let line = world.get("/v1/invoices/INV-000001/explain?line=2").ok();
    assert_eq!(line["lines"].as_array().unwrap().len(), 1);
    assert_eq!(line["lines"][0]["line"], 2);
    let words = line["lines"][0]["words"].to_string();
    assert!(words.contains("2 × 9 = 18"), "{words}");
    world.get("/v1/invoices/INV-000001/explain?line=9").refused(400, "invalid_request");
    let numbers = |page: &serde_json::Value| {
        page["lines"].as_array().unwrap().iter().map(|line| line["line"].clone()).collect::<Vec<_>>()
    };
    let first = world.get("/v1/invoices/INV-000001/explain?limit=1").ok();
    assert_eq!(
        (numbers(&first), &first["next"], &first["totals"]),
        (vec![1.into()], &"1".into(), &serde_json::json!([]))
    );
    let second = world.get("/v1/invoices/INV-000001/explain?limit=1&after=1").ok();
    assert_eq!((numbers(&second), &second["totals"]), (vec![2.into()], &whole["totals"]));
    assert!(second["next"].is_null() && whole["next"].is_null());
    world.get("/v1/invoices/INV-000001/explain?line=1&limit=1").refused(400, "invalid_request");
    world.get("/v1/invoices/INV-000001/explain?limit=201").refused(400, "invalid_request");
    world.get("/v1/invoices/INV-000009/explain").refused(404, "not_found");
}
