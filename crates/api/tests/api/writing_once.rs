//! Idempotency keys: one deed and one answer for each.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

fn post(world: &World, path: &str, key: &str, body: &Value) -> Reply {
    world.call(Method::POST, path).json(body).header("idempotency-key", key).send()
}

#[test]
fn the_same_key_and_request_get_the_same_answer() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let body = json!({"name": "Once Ltd", "zone": "UTC"});
        let first = post(&world, "/v1/sellers", "a", &body);
        assert_eq!(first.created()["name"], "Once Ltd");
        assert_eq!(first.header("idempotent-replayed"), "");
        let second = post(&world, "/v1/sellers", "a", &body);
        assert_eq!(second.text, first.text);
        assert_eq!(second.status, first.status);
        assert_eq!(second.header("idempotent-replayed"), "true");
        let quoted = post(&world, "/v1/sellers", "\"a\"", &body);
        assert_eq!(quoted.text, first.text, "a structured header quotes its text");
        assert_eq!(world.get("/v1/sellers").ok()["data"].as_array().unwrap().len(), 1);

        let other = post(&world, "/v1/sellers", "a", &json!({"name": "Other Ltd", "zone": "UTC"}));
        assert_eq!(other.refused(422, "idempotency_key_reused")["parameter"], "Idempotency-Key");
        // The key is the operation's own: another operation may use it.
        let meter = json!({"key": "m", "event_type": "e", "aggregation": "count"});
        post(&world, "/v1/meters", "a", &meter).created();
    }
}

#[test]
fn a_refusal_that_read_the_state_is_given_again_and_a_mistake_may_be_mended() {
    let world = World::sqlite();
    let customer = json!({"seller": "sel_00000000000000000000000000", "name": "x"});
    let first = post(&world, "/v1/customers", "r", &customer);
    first.refused(404, "not_found");
    let again = post(&world, "/v1/customers", "r", &customer);
    assert_eq!(again.refused(404, "not_found")["detail"], first.json["detail"]);
    post(&world, "/v1/sellers", "m", &json!({"name": "Mended Ltd"})).refused(400, "invalid_request");
    post(&world, "/v1/sellers", "m", &json!({"name": "Mended Ltd", "zone": "UTC"})).created();
}

#[test]
fn long_deeds_are_done_once_too() {
    let world = World::sqlite();
    world.furnished();
    let to = json!({"to": "2026-03-15T00:00:00Z"});
    let first = post(&world, "/v1/clock/advance", "c", &to);
    assert!(first.ok()["issued"].as_u64().unwrap() >= 3, "{}", first.text);
    let again = post(&world, "/v1/clock/advance", "c", &to);
    assert_eq!((again.text.as_str(), again.header("idempotent-replayed")), (first.text.as_str(), "true"));
    post(&world, "/v1/clock/advance", "c", &json!({"to": "2027-01-01T00:00:00Z"}))
        .refused(422, "idempotency_key_reused");
    assert_eq!(world.get("/v1/clock").ok()["now"], "2026-03-15T00:00:00Z");
}

#[test]
fn a_key_is_needed_and_of_bounded_length() {
    let world = World::sqlite();
    let body = json!({"name": "x", "zone": "UTC"});
    let without = world.call(Method::POST, "/v1/sellers").json(&body).send();
    assert_eq!(without.refused(400, "idempotency_key_missing")["parameter"], "Idempotency-Key");
    for key in [String::new(), "k".repeat(256)] {
        post(&world, "/v1/sellers", &key, &body).refused(400, "invalid_request");
    }
    post(&world, "/v1/sellers", &"k".repeat(255), &body).created();
}
