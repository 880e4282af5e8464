//! Prices tried out and boundaries listed; each example of the document among them.

use axum::http::Method;
use serde_json::{Value, json};

use crate::schema::Document;
use crate::world::World;

fn example(name: &str) -> Value {
    Document::of(&api::document()).0["components"]["schemas"][name]["example"].clone()
}

/// 15 at 1.00 up to 10 and 0.50 beyond is 12.50; less 10.00 billed before, 2.50 is due.
#[test]
fn the_document_s_example_of_a_price_comes_to_what_it_must() {
    let world = World::sqlite();
    let answer = world.post("/v1/prices/evaluate", &example("Question")).ok();
    assert_eq!((&answer["amount"], &answer["billed"]), (&json!("12.50"), &json!("10.00")));
    assert_eq!(answer["difference"], "2.50");
    assert_eq!(answer["lines"][0]["trace"]["steps"].as_array().unwrap().len(), 2);
    assert!(!answer["lines"][0]["words"].as_array().unwrap().is_empty());
}

#[test]
fn prices_are_tried_in_every_shape() {
    let world = World::sqlite();
    for (body, amount) in [
        (json!({"price": {"model": "flat", "amount": "30.00"}}), "30.00"),
        (json!({"price": {"model": "per_unit", "unit_price": 0.0021}, "quantity": "1000"}), "2.10"),
        (
            json!({"price": {"model": "package", "package_size": 100, "package_price": "5"}, "quantity": "101"}),
            "10.00",
        ),
        (
            json!({"price": {"model": "volume", "tiers": [{"up_to": 10, "unit_price": "2"}, {"unit_price": "1"}]},
            "quantity": "10.5"}),
            "10.50",
        ),
        (
            json!({"price": {"model": "stairstep", "tiers": [{"up_to": 10, "amount": "5"}, {"amount": "9"}]},
            "quantity": "11"}),
            "9.00",
        ),
        (
            json!({"price": {"model": "percentage", "percent": "2.9", "fixed_fee": "0.30"}, "values": ["100.00", "50"]}),
            "4.95",
        ),
        (
            json!({"price": {"model": "per_unit", "unit_price": "1", "allowance": "3", "minimum": "10"},
            "quantity": "5", "ended": true}),
            "10.00",
        ),
        (
            json!({"price": {"model": "matrix", "group_by": ["region"], "dimensions": ["region"],
            "rows": [{"when": {"region": "eu"}, "unit_price": "2"}], "otherwise": {"unit_price": "1"}},
            "quantities": [{"dimensions": {"region": "eu"}, "quantity": "3"}, {"dimensions": {"region": "us"}, "quantity": "3"}]}),
            "9.00",
        ),
        (
            json!({"price": {"model": "per_unit", "unit_price": "0.50"},
            "meter": {"key": "m", "event_type": "call", "aggregation": "sum", "value": "n"},
            "events": [{"id": "1", "source": "s", "type": "call", "subject": "a", "time": "2026-01-05T00:00:00Z", "data": {"n": 3}},
                {"id": "2", "source": "s", "type": "call", "subject": "a", "time": "2026-01-06T00:00:00Z", "data": {"n": "4"}}]}),
            "3.50",
        ),
        (
            json!({"price": {"charges": {"EUR": {"model": "per_unit", "unit_price": "1"}}}, "quantity": {"numerator": "1", "denominator": "3"}}),
            "0.33",
        ),
    ] {
        let mut body = body;
        body["currency"] = json!("EUR");
        let answer = world.post("/v1/prices/evaluate", &body).ok();
        assert_eq!(answer["amount"], amount, "{body}: {answer}");
    }
}

#[test]
fn mistakes_in_a_price_are_all_told() {
    let world = World::sqlite();
    let body = json!({"currency": "EUR", "quantity": "abc", "price": {"model": "graduated", "tiers": [
        {"up_to": 10, "unit_price": "1"}, {"up_to": 10, "unit_price": "2"}, {"unit_price": "3", "fee": 1}]}});
    let reply = world.post("/v1/prices/evaluate", &body);
    let problem = reply.refused(400, "invalid_request");
    let places: Vec<&str> =
        problem["mistakes"].as_array().unwrap().iter().map(|one| one["place"].as_str().unwrap()).collect();
    assert!(places.contains(&"price.tiers[2].fee"), "{problem}");
    assert!(places.contains(&"quantity"), "{problem}");
}

#[test]
fn the_document_s_example_of_periods_has_month_ends_and_an_exact_share() {
    let world = World::sqlite();
    let answer = world.post("/v1/periods", &example("PeriodsQuestion")).ok();
    let starts: Vec<&Value> =
        answer["periods"].as_array().unwrap().iter().map(|one| &one["local_start"]).collect();
    assert_eq!(starts, ["2024-01-31T09:00:00", "2024-02-29T09:00:00", "2024-03-31T09:00:00"]);
    assert_eq!(answer["periods"][2]["start"], "2024-03-31T07:00:00Z", "summer time began that day");
    assert_eq!(answer["share"]["by_days"], json!({"numerator": "10", "denominator": "29"}));
    let crossing = json!({"anchor": "2024-01-31", "cadence": "month",
        "span": {"start": "2024-02-10T00:00:00Z", "end": "2024-03-20T00:00:00Z"}});
    world.post("/v1/periods", &crossing).refused(422, "evaluation_refused");
    world
        .post("/v1/periods", &json!({"anchor": "2024-01-31", "cadence": "month", "count": 1001}))
        .refused(400, "invalid_request");
    let unkeyed =
        world.call(Method::POST, "/v1/periods").json(&example("PeriodsQuestion")).without("authorization");
    unkeyed.send().refused(401, "unauthorized");
}
