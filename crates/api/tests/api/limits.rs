//! Limits over HTTP: made, held by reservations, captured and released, changed and ended.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

fn reserve(world: &World, subject: &str, quantity: &str) -> Reply {
    let usage = json!([{"meter": "calls", "quantity": quantity}]);
    let body = json!({"subject": subject, "usage": usage, "expires_in_seconds": 30});
    world.call(Method::POST, "/v1/reservations").json(&body).send()
}

fn capture(world: &World, id: &str, body: &Value) -> Reply {
    world.call(Method::POST, format!("/v1/reservations/{id}/capture")).json(body).send()
}

fn call(calls: &str) -> Value {
    json!({"type": "api.call", "time": "2026-01-01T00:00:00Z", "data": {"calls": calls}})
}

fn id_of(reply: &Value) -> String {
    reply["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_limit_is_held_from_the_reservation_to_the_bill() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        world.furnished();
        let asked = json!({"name": "Calls of a month", "meter": "calls", "amount": "100.50", "window": "month",
            "zone": "Europe/Berlin"});
        let made = world.post("/v1/customers/acme/limits", &asked).created();
        assert_eq!((&made["version"], &made["limit"]["amount"]), (&json!(1), &json!("100.5")));
        let limit = id_of(&made);

        let reserved = reserve(&world, "acme", "60").created();
        assert_eq!(reserved["held"][0]["limit"], limit);
        assert_eq!(
            (&reserved["held"][0]["amount"], &reserved["held"][0]["left"]),
            (&json!("60"), &json!("40.5"))
        );
        assert_eq!(reserved["held"][0]["starts_again"], "2026-01-31T23:00:00Z");
        let reached = reserve(&world, "acme", "41");
        let problem = reached.refused(409, "limit_reached");
        assert_eq!(problem["limit"]["id"], limit);
        assert_eq!((&problem["limit"]["left"], &problem["limit"]["free"]), (&json!("100.5"), &json!("40.5")));

        // More than is reserved, of another type, or with an identity of its own it is not captured.
        let id = id_of(&reserved);
        capture(&world, &id, &call("61")).refused(409, "reservation_refused");
        let mut strange = call("1");
        strange["type"] = json!("disk.read");
        capture(&world, &id, &strange).refused(409, "reservation_refused");
        strange = call("1");
        strange["id"] = json!("mine");
        capture(&world, &id, &strange).refused(409, "reservation_refused");
        capture(&world, &id, &json!({"type": "api.call"})).refused(422, "event_refused");
        capture(&world, &id, &json!({})).refused(422, "event_refused");
        capture(&world, &id, &json!([])).refused(400, "invalid_request");
        assert_eq!(capture(&world, &id, &call("55.5")).ok()["status"], "captured");
        assert_eq!(capture(&world, &id, &call("55.5")).ok()["status"], "captured_before");
        capture(&world, &id, &call("5")).refused(409, "event_conflict");
        let mut whole = call("55.5");
        for name in ["source", "id", "subject"] {
            whole[name] = reserved["event"][name].clone();
        }
        assert_eq!(capture(&world, &id, &whole).ok()["status"], "captured_before");

        // Usage that nobody reserved is kept, and leaves less.
        let event = json!({"id": "1", "source": "s", "type": "api.call", "subject": "acme",
            "time": "2026-01-01T00:00:00Z", "data": {"calls": 40}});
        assert_eq!(world.post("/v1/events", &event).ok()["accepted"], 1);
        reserve(&world, "acme", "6").refused(409, "limit_reached");
        let five = id_of(&reserve(&world, "acme", "5").created());
        let release = || world.call(Method::POST, format!("/v1/reservations/{five}/release")).send();
        assert_eq!(release().ok()["status"], "released");
        let again = release().ok();
        assert_eq!(again["status"], "released_before");
        assert!(again["free_at"].is_string(), "{again}");
        capture(&world, &five, &call("1")).refused(409, "reservation_refused");

        let now = world.get(format!("/v1/limits/{limit}")).ok()["now"].clone();
        assert_eq!((&now["used"], &now["left"]), (&json!("95.5"), &json!("5")));
        let usage = world
            .get("/v1/usage?customer=acme&meter=calls&from=2025-12-31T23:00:00Z&until=2026-02-01T00:00:00Z");
        assert!(usage.ok().to_string().contains("\"95.5\""), "what was captured is usage like any other");
    }
}

#[test]
fn a_limit_is_changed_and_ended_under_keys() {
    let world = World::sqlite();
    world.furnished();
    let asked = json!({"meter": "calls", "amount": 10, "window": "day", "subject": "acme"});
    let limit = id_of(&world.post("/v1/customers/acme/limits", &asked).created());
    let path = format!("/v1/limits/{limit}");
    let change = |amount: &str, key: &str| {
        world.call(Method::PUT, &path).json(&json!({"amount": amount})).header("idempotency-key", key).send()
    };
    let first = change("20", "one").ok();
    assert_eq!((&first["version"], &first["limit"]["amount"]), (&json!(2), &json!("20")));
    assert_eq!(change("20", "one").ok(), first, "the same key gets the same answer");
    change("30", "one").refused(422, "idempotency_key_reused");
    change("-1", "two").refused(422, "limit_refused");
    assert_eq!(reserve(&world, "acme", "20").created()["held"].as_array().unwrap().len(), 1);
    let list = world.get("/v1/customers/acme/limits").ok();
    assert_eq!((&list["data"][0]["now"]["held"], &list["data"][0]["version"]), (&json!("20"), &json!(2)));
    let other = id_of(&world.post("/v1/customers/acme/limits", &asked).created());
    let page = world.get("/v1/customers/acme/limits?limit=1").ok();
    assert_eq!((&page["data"][0]["id"], page["data"].as_array().unwrap().len()), (&json!(limit), 1));
    let next = page["next"].as_str().unwrap();
    let last = world.get(format!("/v1/customers/acme/limits?limit=1&after={next}")).ok();
    assert_eq!((&last["data"][0]["id"], &last["next"]), (&json!(other), &Value::Null));
    world.call(Method::POST, format!("/v1/limits/{other}/end")).new_key().send().ok();
    let ended = world.call(Method::POST, format!("{path}/end")).new_key().send().ok();
    assert_eq!(ended["limit"]["ends"], "2026-01-01T00:00:00Z");
    world.call(Method::POST, format!("{path}/end")).new_key().send().refused(422, "limit_refused");
    // One that never begins anew has no end.
    let asked = json!({"meter": "calls", "amount": 10, "window": "life", "starts": "2027-01-01T00:00:00Z"});
    let life = id_of(&world.post("/v1/customers/acme/limits", &asked).created());
    let window = world.get(format!("/v1/limits/{life}")).ok()["now"]["window"].clone();
    assert_eq!(window, json!({"start": "2027-01-01T00:00:00Z", "end": null}));
    world.call(Method::POST, format!("/v1/limits/{life}/end")).new_key().send().ok();
    let free = reserve(&world, "acme", "1000").created();
    assert_eq!((&free["held"], &free["event"]["time_until"]), (&json!([]), &Value::Null));
}

#[test]
fn what_is_no_limit_and_no_reservation_is_refused_with_its_place() {
    let world = World::sqlite();
    world.furnished();
    let make = |body: Value| world.post("/v1/customers/acme/limits", &body);
    make(json!({"meter": "calls", "window": "day"})).refused(400, "invalid_request");
    make(json!({"meter": "calls", "amount": "1", "window": "night"})).refused(400, "invalid_request");
    for wrong in [
        json!({"spend": "EUR", "amount": "1", "window": "day", "subject": "acme"}),
        json!({"spend": "EUR", "amount": "1", "window": "day", "dimensions": {"a": "b"}}),
        json!({"spend": "EURO", "amount": "1", "window": "day"}),
        json!({"spend": "EUR", "amount": "1"}),
        json!({"spend": "EUR", "window": "day"}),
        json!({"credits": "EUR", "window": "day"}),
        json!({"credits": "EUR", "meter": "calls"}),
        json!({"amount": "1", "window": "day"}),
    ] {
        make(wrong).refused(400, "invalid_request");
    }
    make(json!({"spend": "EUR", "amount": "1", "window": "day", "meter": "cals"})).refused(404, "not_found");
    make(json!({"meter": "cals", "amount": "1", "window": "day"})).refused(404, "not_found");
    make(json!({"meter": "calls", "amount": "1", "window": "day", "subject": "nobody"}))
        .refused(400, "invalid_request");
    let peak = json!({"key": "peak", "event_type": "api.call", "aggregation": "max", "value": "calls"});
    world.post("/v1/meters", &peak).created();
    make(json!({"meter": "peak", "amount": "1", "window": "day"})).refused(422, "limit_refused");
    reserve(&world, "acme", "0").refused(400, "invalid_request");
    reserve(&world, "nobody", "1").refused(404, "not_found");
    let long =
        json!({"subject": "acme", "usage": [{"meter": "calls", "quantity": 1}], "expires_in_seconds": 3601});
    world.call(Method::POST, "/v1/reservations").json(&long).send().refused(400, "invalid_request");
    let none = json!({"subject": "acme", "usage": []});
    world.call(Method::POST, "/v1/reservations").json(&none).send().refused(400, "invalid_request");
    capture(&world, "rsv_nothing", &call("1")).refused(404, "not_found");
    // A reservation is one environment's.
    let id = id_of(&reserve(&world, "acme", "1").created());
    let path = format!("/v1/reservations/{id}/capture");
    world.call(Method::POST, path).by(&world.live).json(&call("1")).send().refused(404, "not_found");
}

#[test]
fn a_budget_is_held_by_what_usage_costs_at_most() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let (seller, ..) = world.furnished();
        let plan = json!({"key": "agents", "name": "Agents", "cadence": "month", "prices": [
            {"key": "calls", "model": "per_unit", "meter": "calls", "charges": {"EUR": {"unit_price": "0.0125"}}}]});
        world.post("/v1/plans", &plan).created();
        let bot = json!({"seller": seller, "name": "Bot", "external_key": "bot"});
        let bot = id_of(&world.post("/v1/customers", &bot).created());
        let subscribed = json!({"customer": bot, "plan": "agents", "currency": "EUR", "zone": "UTC",
            "start": "2026-01-01T00:00:00Z"});
        world.post("/v1/subscriptions", &subscribed).created();
        let budget = json!({"spend": "EUR", "amount": "5.00", "window": "month", "meter": "calls"});
        let made = world.post("/v1/customers/bot/limits", &budget).created();
        assert_eq!(
            (&made["limit"]["spend"], &made["limit"]["name"]),
            (&json!("EUR"), &json!("spend in EUR on calls"))
        );
        let reserved = reserve(&world, "bot", "120").created();
        let held = &reserved["held"][0];
        assert_eq!((&held["amount"], &held["spend"]), (&json!("1.50"), &json!("EUR")), "{held}");
        assert_eq!((&held["left"], &held["meter"]), (&json!("3.50"), &json!("calls")));
        assert_eq!(held["starts_again"], "2026-02-01T00:00:00Z");
        let reached = reserve(&world, "bot", "281");
        let problem = reached.refused(409, "limit_reached");
        assert_eq!(
            (&problem["limit"]["needed"], &problem["limit"]["free"]),
            (&json!("3.5125"), &json!("3.50"))
        );
        assert_eq!(
            (&problem["limit"]["amount"], &problem["limit"]["left"]),
            (&json!("5.00"), &json!("5.00"))
        );
        assert_eq!(capture(&world, &id_of(&reserved), &call("100")).ok()["status"], "captured");
        let now = world.get(format!("/v1/limits/{}", id_of(&made))).ok()["now"].clone();
        assert_eq!((&now["used"], &now["left"]), (&json!("1.25"), &json!("3.75")));
        // Of credits nothing is used, and nothing is left of none.
        let floor = id_of(&world.post("/v1/customers/bot/limits", &json!({"credits": "EUR"})).created());
        let shown = world.get(format!("/v1/limits/{floor}")).ok();
        assert_eq!((&shown["now"]["left"], &shown["now"]["used"]), (&json!("0.00"), &Value::Null));
        assert_eq!((&shown["limit"]["credits"], &shown["limit"]["window"]), (&json!("EUR"), &Value::Null));
        let problem = reserve(&world, "bot", "1");
        let problem = problem.refused(409, "limit_reached");
        assert_eq!((&problem["limit"]["id"], &problem["limit"]["credits"]), (&json!(floor), &json!("EUR")));
        let given = json!({"name": "Welcome", "kind": "promotional", "currency": "EUR", "amount": "20.00",
            "effective": "2026-01-01T00:00:00Z"});
        world.post(format!("/v1/customers/{bot}/grants"), &given).created();
        assert_eq!(reserve(&world, "bot", "1").created()["held"].as_array().unwrap().len(), 2);
    }
}

#[test]
fn what_a_plan_grants_holds_reservations_beside_limits() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let (seller, customer, _) = world.furnished();
        let plan = json!({"key": "granting", "name": "Granting", "cadence": "month",
            "prices": [{"key": "fee", "model": "flat", "charges": {"EUR": {"amount": "10.00"}}}],
            "features": [{"feature": "answers", "meter": "calls", "allowance": "10", "window": "calendar month"}]});
        world.post("/v1/plans", &plan).created();
        let child = world.post(
            "/v1/customers",
            &json!({"seller": seller, "name": "B", "external_key": "child",
            "payer": customer}),
        );
        let child = id_of(&child.created());
        let subscribed = json!({"customer": child, "plan": "granting", "currency": "EUR", "zone": "UTC",
            "start": "2026-01-01T00:00:00Z"});
        world.post("/v1/subscriptions", &subscribed).created();
        let asked = json!({"name": "All", "meter": "calls", "amount": "100", "window": "month"});
        world.post("/v1/customers/acme/limits", &asked).created();
        let reserved = reserve(&world, "child", "7").created();
        let held = |place: usize, name: &str| reserved["held"][place][name].clone();
        assert_eq!(
            (held(0, "kind"), held(0, "name"), held(0, "left")),
            (json!("limit"), json!("All"), json!("93"))
        );
        assert_eq!((held(1, "kind"), held(1, "feature")), (json!("allowance"), json!("answers")));
        assert_eq!((held(1, "customer"), held(1, "left")), (json!(child), json!("3")));
        assert_eq!((held(1, "starts_again"), held(1, "limit")), (json!("2026-02-01T00:00:00Z"), Value::Null));
        assert_eq!(reserved["event"]["time_from"], "2026-01-01T00:00:00Z");
        let reached = reserve(&world, "child", "4");
        let problem = reached.refused(409, "limit_reached");
        assert!(problem["detail"].as_str().unwrap().contains("the feature answers, 10 calls,"), "{problem}");
        let limit = &problem["limit"];
        assert_eq!((&limit["kind"], &limit["feature"]), (&json!("allowance"), &json!("answers")));
        assert_eq!(
            (&limit["amount"], &limit["left"], &limit["free"]),
            (&json!("10"), &json!("10"), &json!("3"))
        );
        assert_eq!(capture(&world, &id_of(&reserved), &call("5.5")).ok()["status"], "captured");
        assert_eq!(reserve(&world, "child", "4.5").created()["held"][1]["left"], "0");
        // The payer's own usage is none of the child's.
        assert_eq!(reserve(&world, "acme", "50").created()["held"].as_array().unwrap().len(), 1);
    }
}
