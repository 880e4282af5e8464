//! Events exported over HTTP.

use axum::body::Bytes;
use axum::http::Version;
use axum::response::Response;
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
    let path = "/v1/events/export";
    let first = world.within(async |world| {
        let mut response = opened(world, path).await;
        response.body_mut().frame().await.unwrap().unwrap().data_ref().map(Bytes::len)
    });
    assert!(first.is_some_and(|bytes| (256 * 1024..512 * 1024).contains(&bytes)), "{first:?}");
    let whole = world.get("/v1/events/export");
    assert_eq!(whole.text.lines().count(), 3_000);
    assert!(whole.text.len() > 2 * 4 * 1024 * 1024);
    // As many as there are places; one more is to ask again once one of them has ended.
    world.within(async |world| {
        let mut open = Vec::new();
        for _ in 0..4 {
            open.push(opened(world, path).await);
        }
        let busy = world.begun(path, Version::HTTP_11).await;
        assert_eq!((busy.status().as_u16(), busy.headers()["retry-after"].to_str().unwrap()), (503, "1"));
        let told = busy.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(serde_json::from_slice::<Value>(&told).unwrap()["code"], "busy");
        drop(open);
        opened(world, path).await;
        let old = world.begun(path, Version::HTTP_10).await;
        assert_eq!(old.status(), 400);
        let told = old.into_body().collect().await.unwrap().to_bytes();
        assert!(String::from_utf8_lossy(&told).contains("ask with HTTP/1.1"), "{told:?}");
    });
    // A stream that is not whole says so: the process is to end.
    let cut = world.within(async |world| {
        let response = opened(world, path).await;
        world.operations().stopping.ask();
        response.into_body().collect().await.map(|whole| whole.to_bytes().len())
    });
    assert!(cut.is_err(), "{cut:?}");
}

/// An export that has begun, once there is a place: one that was left gives its own back when its thread hears of it.
async fn opened(world: &World, path: &str) -> Response {
    let mut tries = 0;
    loop {
        let response = world.begun(path, Version::HTTP_11).await;
        if response.status() == 200 {
            return response;
        }
        tries += 1;
        assert!(tries < 1_000_000, "no place is free: {response:?}");
        tokio::task::yield_now().await;
    }
}

#[test]
fn what_cannot_go_on_is_refused() {
    let world = World::sqlite();
    world.post("/v1/events", &event("e1", "2026-01-10T10:00:00Z", json!(1))).ok();
    let behind = "position=1&after_time=2026-01-10T10:00:00Z&after_source=s&after_id=e1";
    assert_eq!(world.get(format!("/v1/events/export?{behind}&to=2026-01-10T10:00:01Z")).text, "");
    let late = world.get(format!("/v1/events/export?{behind}&to=2026-01-10T10:00:00Z"));
    assert_eq!(late.refused(400, "invalid_request")["parameter"], "after_time");
    let table = world.get(format!("/v1/events/export?{behind}&format=csv"));
    assert_eq!((table.status.as_u16(), table.text.as_str()), (200, ""), "no heading where it goes on");
}
