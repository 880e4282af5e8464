//! Contracts and payers as a caller uses them, on both engines.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

fn frame() -> Value {
    json!({
        "name": "Frame", "currency": "EUR", "starts": "2026-01-01T00:00:00Z", "ends": "2027-01-01T00:00:00Z",
        "renewal": {"term": "year", "notice_days": 30, "uplift_percent": "3"},
        "commitments": [{"key": "spend", "every": "month", "overage_factor": "1.2",
            "steps": [{"periods": 1, "amounts": {"EUR": "60.00"}}, {"amounts": {"EUR": "100.00"}}]}]
    })
}

fn put(world: &World, id: &str, body: &Value) -> Reply {
    world.call(Method::PUT, format!("/v1/contracts/{id}")).json(body).new_key().send()
}

#[test]
fn a_contract_is_made_read_replaced_and_terminated() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        world.furnished();
        let made = world.post("/v1/customers/acme/contracts", &frame()).created();
        assert_eq!((&made["version"], &made["ends"]), (&json!(1), &Value::Null));
        assert_eq!(made["contract"]["commitments"][0]["scope"], "all");
        let id = made["id"].as_str().unwrap();
        world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
        world.advance("2026-02-10T00:00:00Z");
        let spans = world.get(format!("/v1/contracts/{id}")).ok()["spans"].clone();
        let figures = |at: usize| {
            let of = |name: &str| spans[at][name]["amount"].as_str().unwrap().to_owned();
            [of("committed"), of("counted"), of("billed")]
        };
        assert_eq!(figures(0), ["60.00", "48.00", "12.00"]);
        assert_eq!(figures(1), ["100.00", "48.00", "0.00"]);

        let mut changed = frame();
        changed["commitments"][0]["steps"][0]["amounts"]["EUR"] = json!("70.00");
        let refused = put(&world, id, &changed);
        let detail = &refused.refused(422, "contract_refused")["detail"];
        assert!(detail.as_str().unwrap().contains("has ended and stands"), "{detail}");
        let mut changed = frame();
        changed["commitments"][0]["steps"][1]["amounts"]["EUR"] = json!("120.00");
        assert_eq!(put(&world, id, &changed).ok()["version"], 2);

        let terminate = format!("/v1/contracts/{id}/terminate");
        let ended = world.post(&terminate, &json!({})).ok();
        assert_eq!((&ended["version"], &ended["ends"]), (&json!(3), &json!("2027-01-01T00:00:00Z")));
        world.post(&terminate, &json!({})).refused(422, "contract_refused");
        let listed = world.get("/v1/customers/acme/contracts").ok();
        assert_eq!(listed["data"], json!([world.get(format!("/v1/contracts/{id}")).ok()]));
    }
}

#[test]
fn a_contract_that_does_not_hold_together_is_refused_with_the_place() {
    let world = World::sqlite();
    world.furnished();
    let mut backwards = frame();
    backwards["ends"] = json!("2025-01-01T00:00:00Z");
    let refused = world.post("/v1/customers/acme/contracts", &backwards);
    assert_eq!(refused.refused(422, "contract_refused")["mistakes"][0]["place"], "ends");
    let mut elsewhere = frame();
    elsewhere["commitments"][0]["steps"][1]["amounts"] = json!({"USD": "100.00"});
    let refused = world.post("/v1/customers/acme/contracts", &elsewhere);
    let place = &refused.refused(422, "contract_refused")["mistakes"][0]["place"];
    assert_eq!(place, "commitments[0].steps[1].amounts");
    world.post("/v1/customers/nobody/contracts", &frame()).refused(404, "not_found");
    world.get("/v1/contracts/con_00000000000000000000000000").refused(404, "not_found");
    assert_eq!(world.get("/v1/customers/acme/contracts").ok(), json!({"data": []}));
}

#[test]
fn a_payer_is_named_listed_and_refused() {
    let world = World::sqlite();
    let (seller, parent, _) = world.furnished();
    let more = json!({
        "seller": seller, "external_key": "north", "name": "North", "payer": parent, "segment": "education",
        "language": "de", "payment_method": true, "invoices_together": true
    });
    let north = world.post("/v1/customers", &more).created();
    for name in ["payer", "segment", "language", "payment_method", "invoices_together"] {
        assert_eq!(north[name], more[name], "{name}");
    }
    let children = world.get("/v1/customers/acme/children").ok();
    assert_eq!(children, json!({"data": [north], "next": null}));
    let id = north["id"].as_str().unwrap();
    let paid_by = |customer: &str, payer: &Value| {
        world.patch(format!("/v1/customers/{customer}"), &json!({ "payer": payer }))
    };
    paid_by("acme", &json!(id)).refused(422, "payer_refused");
    let nobody = json!("cus_00000000000000000000000000");
    assert_eq!(paid_by("north", &nobody).refused(404, "not_found")["parameter"], "payer");
    world.customer(&seller, "south");
    paid_by("south", &json!(id)).refused(422, "payer_refused");
    let own = paid_by("north", &Value::Null).ok();
    assert_eq!((&own["payer"], &own["segment"]), (&Value::Null, &json!("education")));
    assert_eq!(world.get("/v1/customers/acme/children").ok()["data"], json!([]));
    world.post("/v1/customers/acme/contracts", &frame()).created();
    paid_by("acme", &json!(id)).refused(422, "payer_refused");
    let nothing = world.post("/v1/customers/north/contracts", &frame());
    assert_eq!(nothing.refused(422, "contract_refused")["parameter"], "currency", "nothing would bill it");
    let mut pooling = frame();
    pooling["commitments"] = json!([]);
    pooling["pooled"] = json!(["calls"]);
    world.post("/v1/customers/north/contracts", &pooling).created();
}

#[test]
fn a_contract_pools_the_usage_of_prices_that_can_be_pooled() {
    let world = World::sqlite();
    world.furnished();
    let with = |pooled: Value| {
        let mut frame = frame();
        frame["pooled"] = pooled;
        frame
    };
    let contracts = "/v1/customers/acme/contracts";
    for (pooled, said) in [
        (json!(["fee"]), "price fee of plan pro cannot be pooled: it is not charged for usage"),
        (json!(["cals"]), "unknown price key `cals` in pooled[0]: did you mean `calls`?"),
    ] {
        let refused = world.post(contracts, &with(pooled));
        let detail = refused.refused(422, "contract_refused")["detail"].clone();
        assert!(detail.as_str().unwrap().contains(said), "{detail}");
    }
    let twice = world.post(contracts, &with(json!(["calls", "calls"])));
    assert_eq!(twice.refused(422, "contract_refused")["mistakes"][0]["place"], "pooled[1]");
    let made = world.post(contracts, &with(json!(["calls"]))).created();
    assert_eq!(made["contract"]["pooled"], json!(["calls"]));
    let id = made["id"].as_str().unwrap();
    let without = put(&world, id, &frame()).ok();
    assert_eq!((&without["version"], &without["contract"]["pooled"]), (&json!(2), &Value::Null));
}
