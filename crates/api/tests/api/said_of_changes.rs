//! What refused changes are told: which of several it is, what was meant, and what holds instead of a quote.

use serde_json::{Value, json};

use crate::world::{Reply, World};

/// The parameter and what is said of it.
#[track_caller]
fn about(reply: &Reply, status: u16, code: &str) -> (String, String) {
    let problem = reply.refused(status, code);
    (
        problem["parameter"].as_str().unwrap_or_default().to_owned(),
        problem["detail"].as_str().unwrap().to_owned(),
    )
}

/// A world with the pro plan, an add-on for it and a subscription; gives where that is changed.
fn furnished() -> (World, String, String) {
    let world = World::sqlite();
    let (_, _, subscription) = world.furnished();
    let add_on = json!({"key": "extra", "cadence": "month", "add_on": {"plans": ["pro"]}, "prices": [
        {"key": "extra", "model": "per_unit", "count": "extra", "charges": {"EUR": {"unit_price": "1.00"}}}
    ]});
    world.post("/v1/plans", &add_on).created();
    let changes = format!("/v1/subscriptions/{subscription}/changes");
    let preview = format!("/v1/subscriptions/{subscription}/preview-change");
    (world, changes, preview)
}

fn seats(count: u64) -> Value {
    json!({"kind": "set_count", "name": "seats", "count": count})
}

#[test]
fn a_refused_change_of_several_says_which() {
    let (world, changes, preview) = furnished();
    let wrong = json!({"kind": "set_count", "name": "setas", "count": 3});
    for path in [&changes, &preview] {
        let (parameter, detail) = about(&world.post(path, &wrong), 422, "plan_mismatch");
        assert_eq!(parameter, "name");
        assert!(detail.ends_with("did you mean `seats`?") && !detail.contains("changes["), "{detail}");
        let both = json!({"changes": [seats(5), wrong]});
        let (parameter, detail) = about(&world.post(path, &both), 422, "plan_mismatch");
        assert_eq!(parameter, "changes[1].name");
        assert!(detail.starts_with("changes[1]: ") && detail.ends_with("did you mean `seats`?"), "{detail}");
        let early = json!({"kind": "pause", "when": {"at": "2020-01-01T00:00:00Z"}});
        let (parameter, _) = about(&world.post(path, &json!({"changes": [early]})), 409, "before_start");
        assert_eq!(parameter, "changes[0].when");
    }
    let listed = world.get(&changes).ok();
    assert_eq!(listed.as_array().unwrap().len(), 1, "nothing is recorded: {listed}");
}

#[test]
fn two_changes_of_one_request_that_clash_are_both_named() {
    let (world, changes, _) = furnished();
    let both = json!({"changes": [seats(5), {"kind": "reset_anchor"}, seats(6)]});
    let (parameter, detail) = about(&world.post(&changes, &both), 409, "change_clashes");
    assert_eq!(parameter, "changes[2].when");
    assert!(detail.contains("changes[0] of the same request") && !detail.contains("withdraw"), "{detail}");
    world.post(&changes, &seats(5)).created();
    let (parameter, detail) = about(&world.post(&changes, &seats(6)), 409, "change_clashes");
    assert_eq!(parameter, "at");
    assert!(detail.contains("already takes effect") && detail.contains("withdraw it first"), "{detail}");
}

#[test]
fn add_ons_and_counts_have_bounds_and_names() {
    let (world, changes, _) = furnished();
    let attach = |add_on: Value, quantity: Value| {
        world.post(&changes, &json!({"kind": "attach_add_on", "add_on": add_on, "quantity": quantity}))
    };
    let (parameter, detail) = about(&attach(json!("extra"), json!(0)), 400, "invalid_request");
    assert_eq!(parameter, "quantity");
    assert!(detail.contains("from 1 to 1000000000"), "{detail}");
    let (parameter, detail) = about(&attach(json!("extr"), json!(1)), 404, "not_found");
    assert_eq!(parameter, "add_on");
    assert_eq!(detail, "there is no add-on \"extr\" in this environment: did you mean `extra`?");
    let (parameter, detail) =
        about(&attach(json!({"key": "extra", "version": 4}), json!(1)), 404, "not_found");
    assert_eq!(
        (parameter.as_str(), detail.as_str()),
        ("add_on.version", "add-on extra has no version 4: there is version 1")
    );
    let half = json!({"kind": "set_count", "name": "seats", "count": 1.5});
    let (_, detail) = about(&world.post(&changes, &half), 400, "invalid_request");
    assert!(detail.contains("from 0 to 1000000000"), "{detail}");
    let quote = "quo_00000000000000000000000000";
    let both = json!({"quote": quote, "changes": [seats(3)]});
    let (parameter, detail) = about(&world.post(&changes, &both), 400, "invalid_request");
    assert_eq!(parameter, "changes");
    assert!(detail.contains("write at most one of quote, changes, kind"), "{detail}");
    let mixed = json!({"quote": quote, "kind": "set_count", "name": "seats", "count": 3});
    let reply = world.post(&changes, &mixed);
    assert!(!reply.text.contains("unknown name"), "{}", reply.text);
    attach(json!("extra"), json!(1)).created();
}

#[test]
fn a_stale_quote_whose_change_is_refused_now_says_why() {
    for (kind, code) in [("pause", "already_paused"), ("cancel", "already_cancelled")] {
        let (world, changes, preview) = furnished();
        let quote = world.post(&preview, &json!({"kind": "pause"})).ok()["quote"].clone();
        world.post(&changes, &json!({"kind": kind})).created();
        let reply = world.post(&changes, &json!({"quote": quote}));
        let (_, detail) = about(&reply, 409, code);
        assert!(detail.contains("is stale") && detail.contains(quote.as_str().unwrap()), "{detail}");
        assert!(reply.json.get("preview").is_none(), "{}", reply.text);
    }
    let (world, changes, preview) = furnished();
    let quote = world.post(&preview, &seats(5)).ok()["quote"].clone();
    world.post(&changes, &json!({"kind": "pause", "when": "period_end"})).created();
    let reply = world.post(&changes, &json!({"quote": quote}));
    about(&reply, 409, "quote_stale");
    assert!(reply.json["preview"]["quote"].is_string(), "{}", reply.text);
}

#[test]
fn customers_meters_plans_and_segments_that_are_not_there_are_told_the_nearest() {
    let (world, ..) = furnished();
    let near = |path: &str, ends: &str| {
        let (_, detail) = about(&world.get(path), 404, "not_found");
        assert!(detail.ends_with(ends), "{path}: {detail}");
    };
    near("/v1/meters/call", "did you mean `calls`?");
    near("/v1/customers/acm", "did you mean `acme`?");
    near("/v1/plans/Pro", "did you mean \"pro\"?");
    near("/v1/customers/cus_00000000000000000000000000", "check the id, or list what there is");
    let plan = json!({"key": "school", "cadence": "month", "prices": [
        {"key": "fee", "model": "flat", "charges": {"EUR": {"amount": "30.00"}},
         "segments": {"edu": {"EUR": {"amount": "10.00"}}}}
    ]});
    world.post("/v1/plans", &plan).created();
    let migrate = |segment: &str| {
        let body = json!({"from": "pro", "to": "school", "when": "now", "segment": segment});
        world.post("/v1/plan-migrations", &body)
    };
    let (parameter, detail) = about(&migrate("educ"), 404, "not_found");
    assert_eq!(parameter, "segment");
    assert!(detail.ends_with("did you mean `edu`?"), "{detail}");
    migrate("public-service").created();
    migrate("edu").created();
}
