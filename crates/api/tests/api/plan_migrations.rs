//! Migrations between plan versions over HTTP: planned, looked at, applied, taken back, refused.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

/// Version 2 of `pro`: the fee is 33.00 instead of 30.00.
fn dearer(world: &World) {
    let plan = json!({"key": "pro", "name": "Pro", "cadence": "month", "grace": "2 days", "prices": [
        {"key": "fee", "name": "Pro, monthly", "model": "flat", "charges": {"EUR": {"amount": "33.00"}}},
        {"key": "seats", "model": "per_unit", "count": "seats", "charges": {"EUR": {"unit_price": "9.00"}}},
        {"key": "calls", "model": "per_unit", "meter": "calls", "allowance": "100",
         "charges": {"EUR": {"unit_price": "0.01"}}}
    ]});
    assert_eq!(world.post("/v1/plans", &plan).created()["version"], 2);
}

fn asked(when: &Value) -> Value {
    json!({"from": {"key": "pro"}, "to": "pro", "when": when})
}

fn plan(world: &World, when: &Value) -> Value {
    world.post("/v1/plan-migrations", &asked(when)).created()
}

fn path_of(migration: &Value) -> String {
    format!("/v1/plan-migrations/{}", migration["migration"]["id"].as_str().unwrap())
}

#[test]
fn a_migration_is_planned_looked_at_applied_and_taken_back() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let (_, customer, subscription) = world.furnished();
        dearer(&world);
        let planned = plan(&world, &json!("period_end"));
        let path = path_of(&planned);
        assert_eq!(planned["migration"]["state"], "planned");
        let wanted = json!({"format": null, "from": {"key": "pro"}, "to": {"key": "pro", "version": 2},
            "when": "period_end"});
        for name in ["from", "to", "when"] {
            assert_eq!(planned["migration"]["asked"][name], wanted[name], "{name}");
        }
        let counts = json!({"planned": 1, "applied": 0, "in_force": 0, "refused": 0, "reversed": 0});
        assert_eq!(planned["subscriptions"], counts);
        let eur = |amount: &str| json!({"amount": amount, "currency": "EUR"});
        let total = json!({"subscriptions": 1, "compared": 1, "before": eur("48.00"), "after": eur("51.00"),
            "difference": eur("3.00")});
        assert_eq!((&planned["totals"], &planned["with_tax"]), (&json!([total]), &json!(false)));
        assert_eq!(world.get(&path).ok(), planned);
        let customers = world.get(format!("{path}/customers")).ok();
        assert_eq!(customers["data"], json!([{"customer": customer, "effect": total}]));
        let listed = world.get("/v1/plan-migrations").ok();
        assert_eq!(listed, json!({"data": [planned["migration"]], "next": null}));
        let preview =
            world.call(Method::POST, format!("{path}/subscriptions/{subscription}/preview")).send().ok();
        assert_eq!(preview["changes"][0]["kind"], "change_plan");
        assert_eq!(preview["changes"][0]["at"], "2026-02-01T00:00:00Z");

        let applied = world.post(format!("{path}/apply"), &json!({}));
        let applied = applied.ok();
        assert_eq!(applied["migration"]["state"], "applied");
        let rows = world.get(format!("{path}/subscriptions?state=applied")).ok();
        assert_eq!(rows["data"][0]["takes_effect"], "2026-02-01T00:00:00Z");
        assert_eq!(world.get(format!("{path}/subscriptions?state=refused")).ok()["data"], json!([]));
        let again = world.post(format!("{path}/apply"), &json!({}));
        again.refused(409, "migration_refused");

        let reversed = world.post(format!("{path}/reverse"), &json!({})).ok();
        assert_eq!(reversed["migration"]["state"], "reversed");
        let timeline = world.get(format!("/v1/subscriptions/{subscription}")).ok()["timeline"].clone();
        assert_eq!(timeline.as_array().unwrap().len(), 1, "{timeline}");
        world.post(format!("{path}/reverse"), &json!({})).refused(409, "migration_refused");

        let now = plan(&world, &json!("now"));
        let path = path_of(&now);
        world.post(format!("{path}/apply"), &json!({})).ok();
        let refused = world.post(format!("{path}/reverse"), &json!({}));
        let detail = refused.refused(409, "migration_refused")["detail"].clone();
        assert!(detail.as_str().unwrap().contains("in force"), "{detail}");
        world.advance("2026-02-10T00:00:00Z");
        let invoices = world.get("/v1/invoices").ok();
        assert_eq!(invoices["data"].as_array().unwrap().last().unwrap()["total"]["amount"], "60.69");
    }
}

#[test]
fn the_same_key_gets_the_first_answer_and_one_migration() {
    let world = World::sqlite();
    world.furnished();
    dearer(&world);
    let send = || {
        let call = world.call(Method::POST, "/v1/plan-migrations").json(&asked(&json!("now")));
        call.header("idempotency-key", "once").send()
    };
    let (first, again) = (send(), send());
    assert_eq!(again.header("idempotent-replayed"), "true");
    assert_eq!(first.created(), again.created());
    assert_eq!(world.get("/v1/plan-migrations").ok()["data"].as_array().unwrap().len(), 1);
    let apply = |key: &str| {
        let call = world.call(Method::POST, format!("{}/apply", path_of(&first.json)));
        call.header("idempotency-key", key).send()
    };
    let (done, again) = (apply("apply"), apply("apply"));
    assert_eq!(done.ok(), again.ok());
    apply("apply-2").refused(409, "migration_refused");
}

#[test]
fn what_is_no_migration_is_refused_with_the_place() {
    let world = World::sqlite();
    world.furnished();
    dearer(&world);
    let with = |name: &str, value: Value| {
        let mut body = asked(&json!("now"));
        body[name] = value;
        world.post("/v1/plan-migrations", &body)
    };
    let cases = [
        ("from", json!({"key": "nothing"}), 404, "not_found"),
        ("to", json!({"key": "pro", "version": 9}), 404, "not_found"),
        ("from", json!({"key": "pro", "version": 2}), 409, "migration_refused"),
        ("when", json!({"at": "2025-12-31T00:00:00Z"}), 409, "migration_refused"),
        ("when", json!("tomorrow"), 400, "invalid_request"),
        ("proration", json!("half"), 400, "invalid_request"),
        ("customers", json!([]), 400, "invalid_request"),
        ("customers", json!(["cus_00000000000000000000000000"]), 404, "not_found"),
        ("curency", json!("EUR"), 400, "invalid_request"),
    ];
    for (name, value, status, code) in cases {
        with(name, value).refused(status, code);
    }
    world.post("/v1/plan-migrations", &json!({"from": "pro", "to": "pro"})).refused(400, "invalid_request");
    assert_eq!(world.get("/v1/plan-migrations").ok()["data"], json!([]));
    let nothing = "/v1/plan-migrations/mig_00000000000000000000000000";
    world.get(nothing).refused(404, "not_found");
    world.get(format!("{nothing}/subscriptions")).refused(404, "not_found");
    world.get(format!("{nothing}/subscriptions?state=done")).refused(400, "invalid_request");
    world.get(format!("{nothing}/customers")).refused(404, "not_found");
    world.post(format!("{nothing}/apply"), &json!({})).refused(404, "not_found");
    world.post(format!("{nothing}/reverse"), &json!({})).refused(404, "not_found");
}
