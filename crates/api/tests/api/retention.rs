//! How long usage is kept, over HTTP: said, shown, and what is refused of usage that was dropped.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

fn keep(world: &World, body: &Value) -> Reply {
    world.call(Method::PUT, "/v1/usage/retention").new_key().json(body).send()
}

fn event(id: &str, time: &str) -> Value {
    json!({"id": id, "source": "s", "type": "api.call", "subject": "acme", "time": time, "data": {"calls": 400}})
}

#[test]
fn usage_is_kept_as_long_as_is_said() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let (_, _, subscription) = world.furnished();
        let sent: Vec<Value> = (1..10)
            .map(|month| event(&format!("e{month}"), &format!("2026-{month:02}-10T10:00:00Z")))
            .collect();
        world.advance("2026-10-20T00:00:00Z");
        world.post("/v1/events", &json!(sent)).ok();
        world.advance("2026-11-20T00:00:00Z");

        // What is said must be said whole: nothing is no policy, and none is withdrawn by mistake.
        let path = "/v1/usage/retention";
        assert_eq!(world.get(path).ok()["months"], Value::Null);
        let missing = keep(&world, &json!({}));
        assert!(missing.refused(400, "invalid_request").to_string().contains("months"), "{missing:?}");
        for wrong in [json!(1), json!(1201), json!("3 months"), json!(2.5)] {
            keep(&world, &json!({"months": wrong})).refused(400, "invalid_request");
        }
        let unread = world.get("/v1/usage/retention?months=abc");
        let said = unread.refused(400, "invalid_request")["detail"].to_string();
        assert!(said.contains("abc") && said.contains("how many months"), "{said}");
        assert_eq!(keep(&world, &json!({"months": 3})).ok()["months"], 3);
        assert_eq!(keep(&world, &json!({"months": null})).ok()["months"], Value::Null);
        assert_eq!(keep(&world, &json!({"months": 3})).ok()["latest"], Value::Null);

        let shown = world.get(path).ok();
        let before = shown["preview"]["before"].as_str().unwrap().to_owned();
        assert_eq!(before, "2026-08-20T00:00:00Z");
        assert_eq!(shown["preview"]["events"], 8);
        let longer = world.get("/v1/usage/retention?months=25").ok();
        assert_eq!((&longer["months"], &longer["preview"]["events"]), (&json!(3), &json!(0)));

        let environments = world.operations().store.read(|reader| store::environments::environments(reader));
        let environment = environments.unwrap().into_iter().find(|one| one.name == "test").unwrap().id;
        let dropped = world.operations().retain_now(environment).unwrap().unwrap();
        assert_eq!(dropped.events, 8);
        assert_eq!(world.get(path).ok()["latest"]["events"], 8);

        // Whoever asks for what went is told so, before the first byte.
        for below in ["", "?format=csv", "?from=2026-08-19T23:59:59Z", "?subject=nobody"] {
            let refused = world.get(format!("/v1/events/export{below}"));
            let problem = refused.refused(409, "usage_dropped");
            assert!(problem["detail"].as_str().unwrap().contains(&before), "{below}: {problem}");
        }
        let kept = world.get(format!("/v1/events/export?from={before}"));
        assert_eq!((kept.status.as_u16(), kept.text.lines().count()), (200, 1));
        let asked =
            "/v1/usage?customer=acme&meter=calls&from=2026-02-01T00:00:00Z&until=2026-03-01T00:00:00Z";
        world.get(asked).refused(409, "usage_dropped");
        let cancel = json!({"events": [{"source": "s", "id": "e9"}, {"source": "s", "id": "e2"}]});
        let refused = world.post("/v1/events/cancel", &cancel);
        assert!(refused.refused(409, "usage_dropped")["detail"].to_string().contains("e2"), "{refused:?}");
        let change =
            json!({"kind": "set_count", "name": "seats", "count": 4, "when": {"at": "2026-03-01T00:00:00Z"}});
        world
            .post(format!("/v1/subscriptions/{subscription}/changes"), &change)
            .refused(409, "usage_dropped");
    }
}
