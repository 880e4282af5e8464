//! Usage events in every form, and what bad ones get.

use std::io::Write;

use axum::http::Method;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

fn event(id: &str) -> Value {
    json!({"specversion": "1.0", "id": id, "source": "s", "type": "api.call", "subject": "acme",
        "time": "2026-01-10T10:00:00Z", "data": {"calls": 3, "nested": {"region": "eu"}}})
}

fn without(id: &str, name: &str) -> Value {
    let mut event = event(id);
    event.as_object_mut().unwrap().remove(name);
    event
}

fn with(id: &str, name: &str, value: Value) -> Value {
    let mut event = event(id);
    event[name] = value;
    event
}

fn counts(answer: &Value) -> [u64; 4] {
    ["accepted", "duplicates", "conflicts", "refused"].map(|name| answer[name].as_u64().unwrap())
}

#[test]
fn events_come_in_every_form_and_count_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let send = |media_type: &str, body: Vec<u8>| {
            world.call(Method::POST, "/v1/events").body(media_type, body).send()
        };
        let text = |value: Value| value.to_string().into_bytes();
        let json_type = "application/json";
        assert_eq!(counts(&send(json_type, text(event("1"))).ok()), [1, 0, 0, 0]);
        assert_eq!(counts(&send(json_type, text(event("1"))).ok()), [0, 1, 0, 0]);
        let plain = without("2", "specversion");
        assert_eq!(
            counts(&send("application/cloudevents+json; charset=utf-8", text(plain)).ok()),
            [1, 0, 0, 0]
        );
        let batch = json!([event("2"), event("3"), event("3")]);
        assert_eq!(counts(&send("application/cloudevents-batch+json", text(batch)).ok()), [1, 2, 0, 0]);
        assert_eq!(counts(&send(json_type, text(json!([event("4")]))).ok()), [1, 0, 0, 0]);
        assert_eq!(counts(&send(json_type, b"[]".to_vec()).ok()), [0, 0, 0, 0]);
        let lines = format!("{}\r\n\n{}\n", event("5"), event("1"));
        assert_eq!(counts(&send("application/x-ndjson", lines.into_bytes()).ok()), [1, 1, 0, 0]);

        let mut packed = GzEncoder::new(Vec::new(), Compression::default());
        packed.write_all(&text(event("6"))).unwrap();
        let gzipped = world.call(Method::POST, "/v1/events").body(json_type, packed.finish().unwrap());
        assert_eq!(counts(&gzipped.header("content-encoding", "gzip").send().ok()), [1, 0, 0, 0]);

        let packed = zstd::encode_all(text(event("8")).as_slice(), 3).unwrap();
        let by_zstd = world.call(Method::POST, "/v1/events").body(json_type, packed);
        assert_eq!(counts(&by_zstd.header("content-encoding", "zstd").send().ok()), [1, 0, 0, 0]);

        let in_headers = world
            .call(Method::POST, "/v1/events")
            .body(json_type, r#"{"calls": 3, "nested": {"region": "eu"}}"#)
            .header("ce-specversion", "1.0")
            .header("ce-id", "7")
            .header("ce-source", "s")
            .header("ce-type", "api.call")
            .header("ce-subject", "acme")
            .header("ce-time", "2026-01-10T10:00:00Z");
        assert_eq!(counts(&in_headers.send().ok()), [1, 0, 0, 0]);
        assert_eq!(counts(&send(json_type, text(event("7"))).ok()), [0, 1, 0, 0], "it is the same event");
    }
}

#[test]
fn packed_bodies_are_bounded_and_unknown_packings_are_told() {
    let world = World::sqlite();
    let send = |packing: &str, body: Vec<u8>| {
        let call = world.call(Method::POST, "/v1/events").body("application/json", body);
        call.header("content-encoding", packing).send()
    };
    // 17 MiB of spaces are a few hundred bytes.
    let large = zstd::encode_all(vec![b' '; 17 * 1024 * 1024].as_slice(), 3).unwrap();
    assert!(large.len() < 10_000, "{}", large.len());
    send("zstd", large).refused(413, "body_too_large");
    // A frame that asks for a window of 128 MiB gets none.
    let mut wide = zstd::stream::write::Encoder::new(Vec::new(), 1).unwrap();
    wide.window_log(27).unwrap();
    wide.write_all(event("1").to_string().as_bytes()).unwrap();
    send("zstd", wide.finish().unwrap()).refused(400, "invalid_request");
    send("zstd", b"no zstd".to_vec()).refused(400, "invalid_request");
    let problem = send("br", b"x".to_vec());
    assert_eq!(problem.refused(415, "media_type_unsupported")["parameter"], "Content-Encoding");
}

#[test]
fn a_conflict_is_told_and_the_first_stands() {
    let world = World::sqlite();
    world.post("/v1/events", &event("1")).ok();
    let other = with("1", "subject", json!("other"));
    world.post("/v1/events", &other).refused(409, "event_conflict");
    let batch = world.post("/v1/events", &json!([other, event("2")])).ok();
    assert_eq!(counts(&batch), [1, 0, 1, 0]);
    assert_eq!(batch["outcomes"][0]["status"], "conflict");
    assert_eq!(counts(&world.post("/v1/events", &event("1")).ok()), [0, 1, 0, 0]);
}

/// Single events that come at once are kept together, and each sender hears of its own.
#[test]
fn single_events_of_many_senders_are_each_answered_for() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        world.post("/v1/events", &event("first")).ok();
        let senders = 16_u64;
        std::thread::scope(|scope| {
            for sender in 0..senders {
                let world = &world;
                scope.spawn(move || {
                    for round in 0..6 {
                        let id = format!("{sender}-{round}");
                        assert_eq!(counts(&world.post("/v1/events", &event(&id)).ok()), [1, 0, 0, 0]);
                        assert_eq!(counts(&world.post("/v1/events", &event(&id)).ok()), [0, 1, 0, 0]);
                        let other = with("first", "subject", json!(id));
                        world.post("/v1/events", &other).refused(409, "event_conflict");
                        world.post("/v1/events", &without(&id, "subject")).refused(422, "event_refused");
                        // Of another environment, beside the others.
                        let call = world.call(Method::POST, "/v1/events").by(&world.live);
                        let early = with(&id, "time", json!("2026-01-01T00:30:00Z"));
                        assert_eq!(counts(&call.json(&early).send().ok()), [1, 0, 0, 0]);
                    }
                });
            }
        });
        let again: Vec<Value> = (0..senders)
            .flat_map(|sender| (0..6).map(move |round| event(&format!("{sender}-{round}"))))
            .collect();
        assert_eq!(counts(&world.post("/v1/events", &json!(again)).ok()), [0, senders * 6, 0, 0]);
    }
}

/// What the batch's bad events are, and the code of each.
fn bad_events() -> Vec<(String, &'static str)> {
    let raw = |data: &str| {
        format!(
            r#"{{"id": "x", "source": "s", "type": "t", "subject": "a", "time": "2026-01-01T00:00:00Z", "data": {data}}}"#
        )
    };
    vec![
        (without("x", "subject").to_string(), "subject_missing"),
        (with("x", "subject", json!("")).to_string(), "subject_missing"),
        (without("x", "id").to_string(), "id_missing"),
        (without("x", "time").to_string(), "time_missing"),
        (with("x", "time", json!("1926-01-01T00:00:00Z")).to_string(), "time_in_another_century"),
        (with("x", "time", json!("2126-01-01T00:00:00Z")).to_string(), "time_in_another_century"),
        (with("x", "time", json!("1815-12-10T00:00:00Z")).to_string(), "time_in_another_century"),
        (with("x", "time", json!("yesterday")).to_string(), "time_unreadable"),
        (raw(r#"{"calls": NaN}"#), "number_not_finite"),
        (raw(r#"{"calls": -Infinity}"#), "number_not_finite"),
        (raw(r#"{"calls": 0.1234567890123456789012345678901234567890}"#), "number_too_precise"),
        (raw(r#"{"calls": [1, 2]}"#), "property_is_list"),
        (raw(&format!(r#"{{"note": "{}"}}"#, "x".repeat(1024 * 1024))), "event_too_large"),
        (with("x", "specversion", json!("0.3")).to_string(), "specversion_unknown"),
    ]
}

#[test]
fn a_bad_event_alone_is_refused_by_name() {
    let world = World::sqlite();
    for (text, code) in bad_events() {
        let reply = world.call(Method::POST, "/v1/events").body("application/json", text.clone()).send();
        let problem = reply.refused(422, "event_refused");
        assert_eq!(problem["reason"], code, "{}: {problem}", &text[..text.len().min(200)]);
    }
}

#[test]
fn a_bad_event_of_a_batch_is_refused_by_its_index_and_the_rest_kept_or_not() {
    let world = World::sqlite();
    let mut texts: Vec<(String, Option<&str>)> = Vec::new();
    for (index, (text, code)) in bad_events().into_iter().enumerate() {
        texts.push((event(&format!("good-{index}")).to_string(), None));
        texts.push((text, Some(code)));
    }
    let batch = format!("[{}]", texts.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join(","));
    let send = |query: &str| {
        world.call(Method::POST, format!("/v1/events{query}")).body("application/json", batch.clone()).send()
    };
    let refused = send("?on_refusal=refuse_all");
    let problem = refused.refused(422, "event_refused");
    let [accepted, .., bad] = counts(&problem["events"]);
    assert_eq!((accepted, usize::try_from(bad).unwrap()), (0, texts.len() / 2));
    assert_eq!(problem["events"]["outcomes"][0]["status"], "not_kept");

    let kept = send("").ok();
    assert_eq!(counts(&kept), [bad, 0, 0, bad], "{kept}");
    for (index, (_, code)) in texts.iter().enumerate() {
        let outcome = &kept["outcomes"][index];
        assert_eq!(outcome["index"], index);
        assert_eq!(outcome["status"], if code.is_some() { "refused" } else { "accepted" });
        assert_eq!(outcome["code"].as_str(), *code);
    }
    assert_eq!(
        counts(&send("?on_refusal=keep_rest").ok()),
        [0, bad, 0, bad],
        "sent again, nothing counts again"
    );
}

#[test]
fn a_bad_line_is_refused_by_its_index() {
    let world = World::sqlite();
    let bad: Vec<String> = bad_events().into_iter().map(|(text, _)| text).collect();
    let body = format!("{}\n{}\nno json at all\n{}\n", event("1"), bad.join("\n"), event("2"));
    let answer = world.call(Method::POST, "/v1/events").body("application/x-ndjson", body).send().ok();
    let refused = u64::try_from(bad.len()).unwrap() + 1;
    assert_eq!(counts(&answer), [2, 0, 0, refused]);
    assert_eq!(answer["outcomes"].as_array().unwrap().last().unwrap()["status"], "accepted");
}

#[test]
fn of_many_events_only_those_not_accepted_are_listed() {
    let world = World::sqlite();
    let mut lines: Vec<String> = (0..1_500).map(|number| event(&number.to_string()).to_string()).collect();
    lines[700] = without("x", "subject").to_string();
    let send = |lines: &[String]| {
        world.call(Method::POST, "/v1/events").body("application/x-ndjson", lines.join("\n")).send()
    };
    let answer = send(&lines).ok();
    assert_eq!(counts(&answer), [1_499, 0, 0, 1]);
    let [only] = answer["outcomes"].as_array().unwrap().as_slice() else { panic!("{answer}") };
    assert_eq!((&only["index"], &only["code"]), (&json!(700), &json!("subject_missing")));
    let many: Vec<String> = (0..10_001).map(|number| event(&number.to_string()).to_string()).collect();
    assert_eq!(send(&many).refused(413, "body_too_large")["reason"], "too_many_events");
}

#[test]
fn a_live_event_ahead_of_the_clock_is_refused() {
    let world = World::sqlite();
    let ahead = with("1", "time", json!("2026-01-01T02:00:00Z"));
    let reply = world.call(Method::POST, "/v1/events").by(&world.live).json(&ahead).send();
    reply.refused(422, "event_refused");
    assert_eq!(counts(&world.post("/v1/events", &ahead).ok()), [1, 0, 0, 0], "a test's time is made up");
}

#[test]
fn what_is_no_event_at_all_is_refused_whole() {
    let world = World::sqlite();
    let send =
        |media_type: &str, body: &str| world.call(Method::POST, "/v1/events").body(media_type, body).send();
    send("application/json", "[{]").refused(422, "event_refused");
    send("application/cloudevents-batch+json", "{}").refused(422, "event_refused");
    send("application/json", "").refused(422, "event_refused");
    send("text/csv", "a,b").refused(415, "media_type_unsupported");
    world.get("/v1/events").refused(405, "method_not_allowed");
    let unknown = world.call(Method::POST, "/v1/events?on_refusal=shrug").json(&event("1")).send();
    assert_eq!(unknown.refused(400, "invalid_request")["parameter"], "on_refusal");
}

#[test]
fn events_on_no_bill_are_listed_by_pages_with_why() {
    let world = World::sqlite();
    world.furnished();
    let word = |id: &str| with(id, "data", json!({"calls": "many"}));
    let mut sent =
        vec![event("fine"), with("whose", "subject", json!("nobody")), without("no-calls", "data")];
    sent.extend((0..5).map(|number| word(&format!("word-{number}"))));
    sent.push(with("typo", "type", json!("api.cal")));
    assert_eq!(counts(&world.post("/v1/events", &json!(sent)).ok()), [9, 0, 0, 0]);
    let all = world.get("/v1/events/unbilled").ok();
    let codes: Vec<(&str, &str)> = all["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["id"].as_str().unwrap(), one["code"].as_str().unwrap()))
        .collect();
    let mut wanted = vec![("no-calls", "set_aside"), ("typo", "no_price"), ("whose", "subject_unassigned")];
    wanted.extend(["word-0", "word-1", "word-2", "word-3", "word-4"].map(|id| (id, "set_aside")));
    assert_eq!(codes, wanted);
    assert_eq!(all["next"], Value::Null);
    for limit in [1, 3, 8] {
        let (mut found, mut after) = (Vec::new(), String::new());
        loop {
            let page = world.get(format!("/v1/events/unbilled?limit={limit}{after}")).ok();
            found.extend(page["data"].as_array().unwrap().iter().cloned());
            let Some(next) = page["next"].as_str() else { break };
            after = format!("&after={next}");
        }
        assert_eq!(json!(found), all["data"], "by {limit}");
    }
    let of_nobody = world.get("/v1/events/unbilled?subject=nobody").ok();
    assert_eq!(of_nobody["data"].as_array().unwrap().len(), 1);
    world.get("/v1/events/unbilled?after=zz").refused(400, "invalid_request");
    world.get("/v1/events/unbilled?subjct=a").refused(400, "invalid_request");
    let live = world.call(Method::GET, "/v1/events/unbilled").by(&world.live).send().ok();
    assert_eq!(live["data"], json!([]), "another environment's events are not seen");
}
