//! Alerts over HTTP: kept by their keys, told once, shown, listed page by page, and removed.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

fn used(world: &World, id: &str, calls: u32) {
    let event = json!([{"id": id, "source": "s", "type": "api.call", "subject": "acme",
        "time": "2026-01-01T00:00:00Z", "data": {"calls": calls}}]);
    world.post("/v1/events", &event).ok();
}

fn crossings(world: &World, query: &str) -> Vec<Value> {
    world.get(format!("/v1/alert-crossings{query}")).ok()["data"].as_array().unwrap().clone()
}

#[test]
fn an_alert_is_kept_told_shown_and_removed() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let (_, customer, _) = world.furnished();
        let asked = json!({"key": "calls", "name": "Calls of a month", "meter": "calls", "window": "month",
            "zone": "Europe/Berlin", "thresholds": [{"value": "50"}, {"value": 100},
            {"value": "300", "forecast": true}]});
        let made = world.post("/v1/alerts", &asked).created();
        assert_eq!((&made["version"], &made["alert"]["thresholds"][1]["value"]), (&json!(1), &json!("100")));
        assert_eq!(world.post("/v1/alerts", &asked).ok(), made, "nothing changed");
        used(&world, "1", 120);
        world.advance("2026-01-01T01:00:00Z");
        let told = crossings(&world, "");
        assert_eq!(told.len(), 2, "{told:?}");
        assert_eq!(
            (&told[0]["type"], &told[0]["crossing"]["customer"]),
            (&json!("alert.crossed"), &json!(customer))
        );
        assert_eq!(told[0]["crossing"]["threshold"], json!({"value": "50"}));
        assert_eq!(
            (&told[1]["crossing"]["mark"], &told[1]["crossing"]["used"]),
            (&json!("100"), &json!("120"))
        );
        assert_eq!(told[1]["crossing"]["window"]["end"], "2026-01-31T23:00:00Z");
        world.advance("2026-01-04T12:00:00Z");
        let forecast = crossings(&world, "?alert=calls")[2].clone();
        assert_eq!(forecast["crossing"]["threshold"], json!({"value": "300", "forecast": true}));

        let shown = world.get("/v1/alerts/calls?customer=acme").ok();
        let now = &shown["now"];
        assert_eq!((&now["used"], &now["thresholds"][0]["crossed"]), (&json!("120"), &json!(true)));
        assert!(now["projected"].is_string() && now["usage_watermark"] == 1, "{now}");
        assert_eq!(world.get("/v1/alerts/calls").ok()["now"], Value::Null);
        assert_eq!(world.get("/v1/alerts").ok()["data"][0]["alert"]["key"], "calls");

        // A page at a time, and from the last one on.
        let first = world.get("/v1/alert-crossings?limit=2").ok();
        let next = first["next"].as_str().unwrap();
        assert_eq!(world.get(format!("/v1/alert-crossings?after={next}")).ok()["data"], json!([forecast]));
        assert_eq!(crossings(&world, "?customer=acme").len(), 3);

        let removed = world.call(Method::DELETE, "/v1/alerts/calls").new_key().send().ok();
        assert!(removed["removed_at"].is_string(), "{removed}");
        world.get("/v1/alerts/calls").refused(404, "not_found");
        world.call(Method::DELETE, "/v1/alerts/calls").new_key().send().refused(404, "not_found");
        let id = made["id"].as_str().unwrap();
        assert_eq!(crossings(&world, &format!("?alert={id}")).len(), 3);
    }
}

#[test]
fn an_alert_on_a_limit_says_how_much_of_it_was_used() {
    let world = World::sqlite();
    world.furnished();
    let limit = json!({"meter": "calls", "amount": "150", "window": "life"});
    let limit = world.post("/v1/customers/acme/limits", &limit).created()["id"].as_str().unwrap().to_owned();
    let asked = json!({"key": "near", "limit": limit, "thresholds": [{"percent": "80"}, {"percent": "100"}]});
    let made = world.post("/v1/alerts", &asked).created();
    assert!(made["alert"]["customer"].is_string(), "{made}");
    assert_eq!(world.post("/v1/alerts", &asked).ok(), made, "nothing changed");
    used(&world, "1", 121);
    world.advance("2026-01-01T01:00:00Z");
    let told = crossings(&world, "");
    assert_eq!((told.len(), &told[0]["crossing"]["of"]), (1, &json!("150")));
    let now = world.get("/v1/alerts/near").ok()["now"].clone();
    assert_eq!((&now["percent"], &now["window"]["end"]), (&json!("80.66"), &Value::Null));
}

#[test]
fn alerts_on_money_say_their_currency() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let (_, customer, _) = world.furnished();
        let spend = json!({"key": "spend", "spend": "EUR", "meter": "calls", "window": "month",
            "thresholds": [{"value": "0.01"}, {"value": "1000000", "forecast": true}]});
        let made = world.post("/v1/alerts", &spend).created();
        assert_eq!((&made["alert"]["spend"], &made["alert"]["zone"]), (&json!("EUR"), &json!("UTC")));
        assert_eq!(world.post("/v1/alerts", &spend).ok(), made, "nothing changed");
        let credits = json!({"key": "credits", "credits": "EUR", "thresholds": [{"value": "5"}]});
        world.post("/v1/alerts", &credits).created();
        let given = json!({"name": "Welcome", "kind": "promotional", "currency": "EUR", "amount": "20.00",
            "effective": "2026-01-01T00:00:00Z"});
        world.post(format!("/v1/customers/{customer}/grants"), &given).created();
        used(&world, "1", 5_000);
        world.advance("2026-01-05T00:00:00Z");
        let told = crossings(&world, "?alert=spend");
        assert_eq!((told.len(), &told[0]["crossing"]["spend"]), (1, &json!("EUR")), "{told:?}");
        let now = world.get("/v1/alerts/spend?customer=acme").ok()["now"].clone();
        assert!(now["spend"] == "EUR" && now["projected"].is_string() && now["unit"] == Value::Null, "{now}");
        assert_eq!(now["used"], told[0]["crossing"]["used"]);
        let left = world.get("/v1/alerts/credits?customer=acme").ok()["now"].clone();
        assert_eq!(
            (&left["credits"], &left["window"]),
            (&json!("EUR"), &json!({"start": null, "end": null}))
        );
        let told = crossings(&world, "?alert=credits");
        assert_eq!(told.is_empty(), !left["thresholds"][0]["crossed"].as_bool().unwrap(), "{left}");
    }
}

#[test]
fn what_is_no_alert_is_refused_with_its_place() {
    let world = World::sqlite();
    world.furnished();
    let put = |change: Value| {
        let mut asked =
            json!({"key": "k", "meter": "calls", "window": "day", "thresholds": [{"value": "1"}]});
        for (name, value) in change.as_object().unwrap() {
            asked[name] = value.clone();
        }
        world.post("/v1/alerts", &asked)
    };
    for (change, place) in [
        (json!({"thresholds": []}), "thresholds"),
        (json!({"thresholds": [{"value": "2"}, {"value": "1"}]}), "thresholds[1]"),
        (json!({"thresholds": [{"percent": "80"}]}), "thresholds[0]"),
        (json!({"window": "night"}), "window"),
        (json!({"customer": "nobody"}), "customer"),
        (json!({"subject": "acme"}), "customer"),
        (json!({"spend": "EUR", "dimensions": {"region": "eu"}}), "dimensions"),
        (json!({"credits": "EUR"}), "meter"),
        (json!({"spend": "euro"}), "spend"),
        (json!({"spend": "EUR", "thresholds": [{"percent": "80"}]}), "thresholds[0]"),
    ] {
        let reply = put(change);
        let problem = reply.refused(400, "invalid_request");
        assert!(problem.to_string().contains(place), "{place}: {problem}");
    }
    put(json!({"key": "of-acme", "customer": "acme"})).created();
    assert!(
        put(json!({"meter": "cals"})).refused(404, "not_found").to_string().contains("did you mean `calls`")
    );
    let peak = json!({"key": "peak", "event_type": "api.call", "aggregation": "max", "value": "calls"});
    world.post("/v1/meters", &peak).created();
    let said = put(json!({"meter": "peak"})).refused(422, "alert_refused").to_string();
    assert!(said.contains("`spend`") && !said.contains("limit"), "{said}");
    put(json!({})).created();
    put(json!({"window": "month"})).refused(409, "already_exists");
    assert_eq!(put(json!({"thresholds": [{"value": "2"}]})).created()["version"], 2);
    world.get("/v1/alert-crossings?alert=k&customer=acme").refused(400, "invalid_request");
    world.get("/v1/alert-crossings?alert=nothing").refused(404, "not_found");
    world.get("/v1/alerts/k?customer=nobody").refused(404, "not_found");
}
