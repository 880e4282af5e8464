//! What was sent as usage and did not become it: listed with both contents, mended, dismissed.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

fn event(id: &str, calls: u32) -> Value {
    json!({"id": id, "source": "s", "type": "api.call", "subject": "acme", "time": "2026-01-10T10:00:00Z",
        "data": {"calls": calls}})
}

fn usage(world: &World) -> Value {
    let path = "/v1/usage?customer=acme&meter=calls&from=2026-01-01T00:00:00Z&until=2026-02-01T00:00:00Z";
    world.get(path).ok()["groups"][0]["quantity"].clone()
}

fn open(world: &World) -> Vec<Value> {
    world.get("/v1/events/rejected?state=open").ok()["data"].as_array().unwrap().clone()
}

#[test]
fn a_conflict_is_listed_with_both_contents_and_mended_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        world.furnished();
        world.post("/v1/events", &json!([event("1", 40), event("2", 2), event("3", 3)])).ok();
        assert_eq!(world.get("/healthz").ok().get("rejected"), None);
        world.post("/v1/events", &event("1", 4)).refused(409, "event_conflict");
        world.post("/v1/events", &json!([event("1", 4), event("2", 20), event("3", 30)])).ok();
        assert_eq!(world.get("/healthz").ok()["rejected"], json!({"open": 3, "not_kept": 0}));
        let found = open(&world);
        let told = |one: &Value| (one["kind"].clone(), one["way"].clone(), one["times"].clone());
        assert_eq!(told(&found[0]), (json!("conflict"), json!("http"), json!(2)));
        let calls = |one: &Value, which: &str| one[which]["data"]["calls"].clone();
        assert_eq!((calls(&found[0], "event"), calls(&found[0], "first")), (json!(4), json!(40)));
        let path =
            |one: &Value, verb: &str| format!("/v1/events/rejected/{}/{verb}", one["id"].as_str().unwrap());

        let refused = world.post(path(&found[0], "replay"), &json!({})).ok();
        assert_eq!((&refused["outcome"], &refused["rejected"]["state"]), (&json!("refused"), &json!("open")));
        let take = json!({"take": "second", "reason": "the meter was read wrong"});
        let mended = world.post(path(&found[0], "replay"), &take).ok();
        assert_eq!(mended["outcome"], "mended", "{mended}");
        assert_eq!(mended["rejected"]["became"], json!({"source": "s", "id": found[0]["id"]}));
        assert_eq!(mended["rejected"]["reason"], "the meter was read wrong");
        assert!(mended["rejected"]["acts"][1]["by"].as_str().unwrap().starts_with("key_"), "{mended}");
        assert_eq!(usage(&world), "9", "40 were taken back, and 4, 2 and 3 count");
        assert_eq!(mended["rejected"]["first_cancelled"], true, "{mended}");
        assert_eq!((found[0].get("first_cancelled"), mended["rejected"].get("came_again")), (None, None));
        assert_eq!(world.post(path(&found[0], "replay"), &take).ok()["outcome"], "before");
        let both = json!({"take": "both"});
        let closed = world.post(path(&found[0], "replay"), &both);
        assert_eq!(closed.refused(409, "rejected_closed")["title"], "What was rejected is mended already");
        world.post(path(&found[0], "dismiss"), &json!({})).refused(409, "rejected_closed");

        let given = json!({"event": event("2b", 20)});
        assert_eq!(world.post(path(&found[1], "replay"), &given).ok()["outcome"], "mended");
        assert_eq!(usage(&world), "29");
        let bad = json!({"event": {"id": "x", "source": "s"}});
        world.post(path(&found[2], "replay"), &bad).refused(422, "event_refused");
        let two = json!({"event": event("3b", 1), "take": "both"});
        world.post(path(&found[2], "replay"), &two).refused(400, "invalid_request");
        world.post(path(&found[2], "replay"), &json!({"take": "first"})).refused(400, "invalid_request");
        world.post(path(&found[2], "replay"), &json!({"taek": "both"})).refused(400, "invalid_request");
        let dismissed = world.post(path(&found[2], "dismiss"), &json!({"reason": "a test"})).ok();
        assert_eq!(
            (&dismissed["outcome"], &dismissed["rejected"]["state"]),
            (&json!("dismissed"), &json!("dismissed"))
        );
        assert_eq!((open(&world), usage(&world)), (Vec::new(), json!("29")));
        let none = json!({"id": "rej_00000000010000000000000000"});
        world.post(path(&none, "replay"), &json!({})).refused(404, "not_found");
        let shown = world.get(format!("/v1/events/rejected/{}", found[2]["id"].as_str().unwrap())).ok();
        assert_eq!(shown["acts"][0]["outcome"], "dismissed");
    }
}

#[test]
fn many_are_mended_or_dismissed_by_filter_and_pages_go_on() {
    let world = World::sqlite();
    world.furnished();
    let of = |calls| json!((0..510).map(|number| event(&format!("e{number}"), calls)).collect::<Vec<_>>());
    world.post("/v1/events", &of(1)).ok();
    world.post("/v1/events", &of(2)).ok();
    let first = world.get("/v1/events/rejected?limit=200").ok();
    let next = first["next"].as_str().unwrap();
    let second = world.get(format!("/v1/events/rejected?limit=200&after={next}")).ok();
    assert_ne!(first["data"][199]["id"], second["data"][0]["id"]);
    world.get("/v1/events/rejected?after=zz").refused(400, "invalid_request");
    world.get("/v1/events/rejected?kind=strange").refused(400, "invalid_request");
    world.get("/v1/events/rejected?since=soon").refused(400, "invalid_request");

    let replay = |body: Value| world.post("/v1/events/rejected/replay", &body);
    let asked = json!({"kind": "conflict", "take": "both"});
    let done = replay(asked.clone()).ok();
    assert_eq!((&done["mended"], &done["left"]), (&json!(500), &json!(10)), "{done}");
    let mut on = asked;
    on["after"] = done["next"].clone();
    let rest = json!({"kind": "conflict", "after": done["next"], "source": "s", "reason": "no more"});
    let dismissed = world.post("/v1/events/rejected/dismiss", &rest).ok();
    assert_eq!((&dismissed["dismissed"], &dismissed["next"]), (&json!(10), &Value::Null));
    assert_eq!(replay(on).ok()["mended"], 0, "what is dismissed is not open");
    assert_eq!(usage(&world), "1510");
    replay(json!({"kind": "odd"})).refused(400, "invalid_request");
    replay(json!({"after": "zz"})).refused(400, "invalid_request");
    world.post("/v1/events/rejected/dismiss", &json!({"take": "both"})).refused(400, "invalid_request");
    let other = world.call(Method::GET, "/v1/events/rejected").by(&world.live).send().ok();
    assert_eq!(other["data"], json!([]));
}
