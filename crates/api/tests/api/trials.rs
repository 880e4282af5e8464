//! The end of a trial without a payment method, and what is past due, as the API tells them.

use serde_json::{Value, json};

use crate::world::{WALL, World};

/// A subscription in a trial of 14 days that does so at its end.
fn tried(world: &World, without_payment: &str) -> String {
    let seller = world.seller();
    let customer = world.customer(&seller, "acme");
    let plan = json!({"key": "tried", "cadence": "month", "prices": [
        {"key": "fee", "model": "flat", "charges": {"EUR": {"amount": "30.00"}}}
    ], "phases": [
        {"key": "trial", "kind": "trial", "length": "14 days", "prices": [], "without_payment": without_payment},
        {"key": "paid", "kind": "regular", "prices": ["fee"]}
    ]});
    world.post("/v1/plans", &plan).created();
    let subscription = json!({"customer": customer, "plan": "tried", "currency": "EUR", "start": WALL});
    let id = world.post("/v1/subscriptions", &subscription).created()["id"].as_str().unwrap().to_owned();
    format!("/v1/subscriptions/{id}")
}

fn told(world: &World, path: &str) -> (Value, Value) {
    let found = world.get(path).ok();
    (found["status"].clone(), found["trial_ends"].clone())
}

#[test]
fn a_pause_is_told_and_ends_with_a_method() {
    let world = World::sqlite();
    let path = tried(&world, "pause");
    let paused = json!([{"at": "2026-01-15T00:00:00Z", "became": "paused", "until": null}]);
    assert_eq!(told(&world, &path), (json!("trialing"), paused.clone()), "as it would be");
    world.advance("2026-01-20T00:00:00Z");
    assert_eq!(told(&world, &path), (json!("paused"), paused));
    let nothing = world.get(format!("{path}/upcoming")).ok();
    assert_eq!(nothing["documents"], json!([]));
    let resume = json!({"kind": "resume"});
    let refused = world.post(format!("{path}/changes"), &resume);
    refused.refused(409, "payment_method_missing");
    let later = json!({"kind": "cancel", "when": "period_end"});
    let refused = world.post(format!("{path}/changes"), &later);
    assert!(refused.refused(409, "change_refused")["detail"].as_str().unwrap().contains("no periods"));
    world.patch("/v1/customers/acme", &json!({"payment_method": true})).ok();
    let until = json!([{"at": "2026-01-15T00:00:00Z", "became": "paused", "until": "2026-01-20T00:00:00Z"}]);
    assert_eq!(told(&world, &path), (json!("active"), until));
    let next = world.get(format!("{path}/upcoming")).ok();
    assert_eq!(next["documents"][0]["net"], json!("30.00"));
    // Billed at once by the next look, due 14 days later.
    assert_eq!(world.advance("2026-02-03T22:59:59Z")["issued"], 1);
    assert_eq!(told(&world, &path).0, json!("active"));
    world.advance("2026-02-03T23:00:00Z");
    assert_eq!(told(&world, &path).0, json!("past_due"));
    let listed = world.get("/v1/subscriptions?customer=acme").ok();
    assert_eq!(listed["data"][0]["status"], json!("past_due"));
}

#[test]
fn a_cancellation_is_told_and_may_be_taken_back() {
    let world = World::sqlite();
    let path = tried(&world, "cancel");
    world.advance("2026-01-20T00:00:00Z");
    let cancelled = json!([{"at": "2026-01-15T00:00:00Z", "became": "cancelled", "until": null}]);
    assert_eq!(told(&world, &path), (json!("cancelled"), cancelled));
    world.patch("/v1/customers/acme", &json!({"payment_method": true})).ok();
    assert_eq!(told(&world, &path).0, json!("cancelled"));
    let preview = world.post(format!("{path}/preview-change"), &json!({"kind": "reactivate"}));
    assert_eq!(preview.status, 200, "{}", preview.text);
    world.post(format!("{path}/changes"), &json!({"kind": "reactivate"})).created();
    assert_eq!(told(&world, &path).0, json!("active"));
}

#[test]
fn a_trial_that_goes_on_has_nothing_to_tell() {
    let world = World::sqlite();
    let path = tried(&world, "continue");
    world.advance("2026-01-15T00:00:00Z");
    assert_eq!(told(&world, &path), (json!("active"), json!([])));
}

/// What is dated within a cancellation says from when it takes effect, and what a trial's own end cancels no longer
/// has discounts that begin later.
#[test]
fn what_a_trial_cancelled_holds_again_when_it_is_reactivated() {
    let world = World::sqlite();
    let path = tried(&world, "cancel");
    let coupon = json!({"key": "half", "percent": "50", "lasts": "forever", "level": "line"});
    world.post("/v1/coupons", &coupon).created();
    let later = json!({"coupon": "half", "from": "2026-01-17T00:00:00Z"});
    world.post(format!("{path}/discounts"), &later).created();
    world.advance("2026-01-16T00:00:00Z");
    assert_eq!(told(&world, &path).0, json!("cancelled"));
    assert_eq!(world.get(format!("{path}/discounts")).ok()["data"], json!([]));
    let listed = |world: &World| {
        let changes = world.get(format!("{path}/changes")).ok();
        let last = changes.as_array().unwrap().last().unwrap().clone();
        (last["scheduled"].clone(), last["takes_effect_at"].clone())
    };
    assert_eq!(listed(&world), (json!(true), Value::Null));
    world.advance("2026-01-20T00:00:00Z");
    world.post(format!("{path}/changes"), &json!({"kind": "reactivate"})).created();
    let discounts = world.get(format!("{path}/discounts")).ok();
    assert_eq!(discounts["data"][0]["from"], json!("2026-01-20T00:00:00Z"));
    let changes = world.get(format!("{path}/changes")).ok();
    let changes = changes.as_array().unwrap();
    let applied = changes.iter().find(|change| change["change"]["kind"] == "apply_discount").unwrap();
    assert_eq!(applied["takes_effect_at"], json!("2026-01-20T00:00:00Z"));
}
