//! Meters tried on a sample, over HTTP.

use serde_json::{Value, json};

use crate::world::World;

fn event(id: &str, time: &str, calls: u32) -> Value {
    json!({"id": id, "source": "s", "type": "api.call", "subject": "acme", "time": time, "data": {"calls": calls}})
}

#[test]
fn a_meter_is_tried_on_what_is_sent_or_kept_and_nothing_is_kept() {
    let world = World::sqlite();
    let (_, customer, subscription) = world.furnished();
    world.post("/v1/events", &json!([event("1", "2026-01-05T10:00:00Z", 30)])).ok();
    let kept = world.get("/v1/meters/calls").ok();
    let meter = json!({"key": "calls", "event_type": "api.call", "aggregation": "max", "value": "calls"});
    let sent = json!({"meter": meter, "window": "day", "group_by": ["region"],
        "events": [event("1", "2026-01-05T10:00:00Z", 7), event("2", "2026-01-06T10:00:00Z", 9), event("3", "1926-01-05T10:00:00Z", 1)]});
    let told = world.post("/v1/meters/preview", &sent).ok();
    assert_eq!((&told["event_count"], &told["matched"]), (&json!(3), &json!(2)));
    assert_eq!(
        (&told["unmatched"][0]["code"], &told["unmatched"][0]["first"][0]["id"]),
        (&json!("unreadable"), &json!("events[2]"))
    );
    assert_eq!(
        (&told["version"], &told["kept_version"], &told["position"]),
        (&json!(2), &json!(1), &Value::Null)
    );
    let group = &told["groups"][0];
    assert_eq!(
        (&group["quantity"], &group["kept_quantity"], &group["difference"]),
        (&json!("9"), &json!("16"), &json!("-7"))
    );
    assert_eq!(group["windows"].as_array().unwrap().len(), 2);
    let march = json!({"from": "2026-01-01T00:00:00Z", "until": "2026-02-01T00:00:00Z", "meter": meter});
    for (name, value) in [("subject", "acme"), ("customer", "acme"), ("customer", &customer)] {
        let mut asked = march.clone();
        asked[name] = json!(value);
        let told = world.post("/v1/meters/preview", &asked).ok();
        assert_eq!((&told["matched"], &told["groups"][0]["quantity"]), (&json!(1), &json!("30")), "{name}");
        assert_eq!(told["position"], 1);
    }
    let mut own = march.clone();
    (own["customer"], own["subscription"]) = (json!("acme"), json!(subscription));
    assert_eq!(world.post("/v1/meters/preview", &own).ok()["matched"], 1);
    assert_eq!(world.get("/v1/meters/calls").ok(), kept, "nothing is kept");
    assert_eq!(world.get("/v1/events/rejected").ok()["data"], json!([]));
    for wrong in [
        json!({"meter": meter}),
        json!({"meter": meter, "events": [], "subject": "acme"}),
        json!({"meter": meter, "subject": "acme", "subscription": subscription}),
        json!({"meter": {"key": "calls"}, "subject": "acme"}),
        json!({"meter": meter, "subject": "acme", "window": "year"}),
        json!({"events": []}),
    ] {
        world.post("/v1/meters/preview", &wrong).refused(400, "invalid_request");
    }
    let nobody = json!({"meter": meter, "customer": "acne"});
    let refused = world.post("/v1/meters/preview", &nobody);
    assert!(refused.text.contains("acme"), "the nearest is named: {}", refused.text);
}
