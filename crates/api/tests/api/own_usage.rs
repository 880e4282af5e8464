//! A customer's second subscription of the same usage over HTTP, and a price over several meters tried out.

use serde_json::json;

use crate::world::World;

#[test]
fn a_subscription_says_whose_usage_it_measures() {
    let world = World::sqlite();
    let (seller, customer, first) = world.furnished();
    assert_eq!(world.get(format!("/v1/subscriptions/{first}")).ok()["usage"], "customer");
    let own = json!({"customer": customer, "plan": "pro", "currency": "EUR", "usage": "own", "subjects": ["device-7"]});
    let second = world.post("/v1/subscriptions", &own).created();
    assert_eq!(second["usage"], "own");
    let second = second["id"].as_str().unwrap().to_owned();
    assert_eq!(world.get(format!("/v1/subscriptions/{second}")).ok()["usage"], "own");
    let mut mine = own.clone();
    mine["usage"] = json!("mine");
    let refused = world.post("/v1/subscriptions", &mine);
    let problem = refused.refused(400, "invalid_request");
    assert!(problem.to_string().contains("customer, own"), "{problem}");

    // A subject moves between them, and to none of another customer's.
    let subjects = format!("/v1/customers/{customer}/subjects");
    let from = "2026-01-10T00:00:00Z";
    let moved = json!({"subject": "device-7", "from": from, "subscription": first});
    assert_eq!(world.post(&subjects, &moved).created()["subscription"], first);
    let other = world.customer(&seller, "globex");
    let strange = json!({"subject": "device-8", "subscription": first});
    world.post(format!("/v1/customers/{other}/subjects"), &strange).refused(400, "invalid_request");
    let nobody = json!({"subject": "device-8", "subscription": "sub_00000000000000000000000000"});
    world.post(&subjects, &nobody).refused(404, "not_found");
}

#[test]
fn a_price_over_several_meters_is_tried_out_and_published() {
    let world = World::sqlite();
    world.seller();
    let price = json!({"key": "tokens", "model": "expression", "meters": {"input": "input_tokens", "output": "output_tokens"},
        "charges": {"EUR": {"expression": "max(input, 10) * 0.01 + output * 0.03"}}});
    let asked = json!({"currency": "EUR", "price": price, "quantity": {"input": 4, "output": 10}});
    let answer = world.post("/v1/prices/evaluate", &asked).ok();
    assert_eq!(answer["amount"], "0.40", "{answer}");
    let quantities = &answer["lines"][0]["trace"]["expression"]["quantities"];
    assert_eq!(*quantities, json!({"input": "4", "output": "10"}));
    let plan = json!({"key": "assistant", "cadence": "month", "prices": [price]});
    world.post("/v1/plans", &plan).refused(422, "catalog_refused");
    for (key, value) in [("input_tokens", "in"), ("output_tokens", "out")] {
        let meter = json!({"key": key, "event_type": "llm.call", "aggregation": "sum", "value": value});
        world.post("/v1/meters", &meter).created();
    }
    world.post("/v1/plans", &plan).created();
    let found = world.get("/v1/plans/assistant").ok();
    assert_eq!(
        found["prices"][0]["meters"],
        json!({"input": "input_tokens", "output": "output_tokens"}),
        "{found}"
    );
}
