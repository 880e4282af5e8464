//! Events exported over HTTP.

use http_body_util::BodyExt;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

fn event(id: &str, time: &str, calls: Value) -> Value {
    json!({"id": id, "source": "s", "type": "api.call", "subject": "acme", "time": time, "data": {"calls": calls}})
}

#[test]
fn events_are_exported_and_an_export_that_was_cut_off_goes_on() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let sent: Vec<Value> = (0..30)
            .map(|number| event(&format!("e{number:02}"), "2026-01-10T10:00:00Z", json!(number)))
            .collect();
        world.post("/v1/events", &json!(sent)).ok();
        let whole = world.get("/v1/events/export");
        assert_eq!(whole.status, 200);
        assert_eq!(whole.header("content-type"), "application/x-ndjson");
        assert_eq!(whole.header("farthing-position"), "30");
        let lines: Vec<&str> = whole.text.lines().collect();
        assert_eq!(lines.len(), 30);
        world.post("/v1/events", &event("e00x", "2026-01-10T10:00:00Z", json!(1))).ok();
        let behind = "after_time=2026-01-10T10:00:00Z&after_source=s&after_id=e11";
        let rest = world.get(format!("/v1/events/export?position=30&{behind}"));
        assert_eq!(rest.text.lines().collect::<Vec<_>>(), lines[12..]);
        world.get(format!("/v1/events/export?{behind}")).refused(400, "invalid_request");
        let table =
            world.get("/v1/events/export?format=csv&position=30&to=2026-01-11T00:00:00Z&type=api.call");
        assert_eq!(table.header("content-type"), "text/csv");
        let first: Vec<&str> = table.text.lines().take(2).collect();
        assert_eq!(
            first,
            ["id,source,type,subject,time,data.calls", "e00,s,api.call,acme,2026-01-10T10:00:00Z,0"]
        );
        assert_eq!(world.get("/v1/events/export?subject=nobody").text, "");
        world.get("/v1/events/export?position=32").refused(400, "invalid_request");
        world.get("/v1/events/export?position=x").refused(400, "invalid_request");
        world.get("/v1/events/export?format=xml").refused(400, "invalid_request");
        world.get("/v1/events/export?after_id=e11").refused(400, "invalid_request");
        world
            .get("/v1/events/export?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z")
            .refused(400, "invalid_request");
    }
}

/// An export of several pieces: whoever takes only the first costs nothing more, and one who takes all has all.
#[test]
fn a_reader_that_goes_away_ends_an_export() {
    let world = World::sqlite();
    let note = "x".repeat(4_000);
    for batch in 0..3 {
        let sent: Vec<Value> = (0..1_000)
            .map(|number| {
                let mut event = event(&format!("e{batch}-{number:04}"), "2026-01-10T10:00:00Z", json!(1));
                event["data"]["note"] = json!(note);
                event
            })
            .collect();
        world.post("/v1/events", &json!(sent)).ok();
    }
    let first = world.raw("/v1/events/export", async |mut body| {
        let mut frames = 0;
        // The heading, which NDJSON has none of, and one piece.
        while frames < 2 {
            let frame = body.frame().await.unwrap().unwrap();
            frames += 1;
            if frame.data_ref().is_some_and(|data| !data.is_empty()) {
                break;
            }
        }
        frames
    });
    assert!(first <= 2);
    let whole = world.get("/v1/events/export");
    assert_eq!(whole.text.lines().count(), 3_000);
    assert!(whole.text.len() > 2 * 4 * 1024 * 1024);
}
