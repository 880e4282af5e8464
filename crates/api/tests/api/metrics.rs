//! Metrics as their senders write them: bytes recorded from Prometheus, and messages of OTLP.

use std::io::Write;

use axum::http::Method;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

/// What Prometheus 2.42 of Debian sent for four scrapes of these: `energy_kwh_total{customer="acme"}` of two devices,
/// 1234.5 and 7; `storage_gb{customer="acme"}` 0.1; `storage_gb{region="eu"}` 3; `broken{customer="acme"}` NaN.
const REMOTE_WRITE: &[u8] = include_bytes!("../recorded/prometheus-2.42-remote-write.snappy");

/// What the exporter of Python's SDK 1.45.2 sent: a counter `tokens.used` of 12 for acme and 3 for nobody, `seats` 2
/// (up and down), a gauge `storage.gb` 0.1 and a histogram of one, of a resource with a list among its attributes.
const OTLP: &[u8] = include_bytes!("../recorded/otlp-python-1.45.2.protobuf");

fn remote_write(world: &World, query: &str, body: &[u8]) -> Reply {
    world
        .call(Method::POST, format!("/v1/ingest/prometheus{query}"))
        .body("application/x-protobuf", body)
        .header("content-encoding", "snappy")
        .header("x-prometheus-remote-write-version", "0.1.0")
        .send()
}

fn statistics(world: &World, subject: &str) -> usize {
    let listed = world.get(format!("/v1/events/unbilled?subject={subject}&limit=100")).ok();
    listed["data"].as_array().unwrap().len()
}

#[test]
fn what_prometheus_sends_is_kept_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine).unheld();
        for _ in 0..2 {
            let reply = remote_write(&world, "", REMOTE_WRITE);
            assert_eq!(reply.status, 204, "{}", reply.text);
            assert_eq!(reply.header("x-prometheus-remote-write-samples-written"), "12");
        }
        assert_eq!(statistics(&world, "acme"), 12, "sent again, nothing counts again");
        let by_region = remote_write(&world, "?subject=region&type_prefix=of.", REMOTE_WRITE);
        assert_eq!(by_region.header("x-prometheus-remote-write-samples-written"), "4");
        let listed = world.get("/v1/events/unbilled?subject=eu&limit=1").ok();
        assert_eq!(listed["data"][0]["type"], "of.storage_gb");
    }
}

/// A field of bytes.
fn field(tag: u8, bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![tag << 3 | 2];
    varint(&mut out, bytes.len());
    out.extend_from_slice(bytes);
    out
}

fn varint(out: &mut Vec<u8>, mut number: usize) {
    while number >= 128 {
        out.push(u8::try_from(number & 127).unwrap() | 128);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap());
}

/// A block of snappy that is one literal: its length, then a tag with the length less one.
fn packed(request: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    varint(&mut packed, request.len());
    packed.push(63 << 2);
    packed.extend_from_slice(&u32::try_from(request.len() - 1).unwrap().to_le_bytes());
    packed.extend(request);
    packed
}

/// A series of version 2 with these symbols' places, milliseconds and values.
fn series(places: &[u8], samples: impl IntoIterator<Item = (i64, f64)>) -> Vec<u8> {
    let mut series = field(1, places);
    for (millis, value) in samples {
        let mut sample = vec![1 << 3 | 1];
        sample.extend_from_slice(&value.to_le_bytes());
        sample.push(2 << 3);
        varint(&mut sample, usize::try_from(millis).unwrap());
        series.extend(field(2, &sample));
    }
    field(5, &series)
}

fn symbols(texts: &[&str]) -> Vec<u8> {
    texts.iter().flat_map(|text| field(4, text.as_bytes())).collect()
}

/// The samples of one series in version 2: `name` and `customer` with these milliseconds and values.
fn version_two(name: &str, samples: &[(i64, f64)]) -> Vec<u8> {
    let mut request = symbols(&["", "__name__", name, "customer", "acme"]);
    request.extend(series(&[1, 2, 3, 4], samples.iter().copied()));
    packed(&request)
}

const TWO: &str = "application/x-protobuf;proto=io.prometheus.write.v2.Request";

fn send_two(world: &World, request: &[u8]) -> Reply {
    let call = world.call(Method::POST, "/v1/ingest/prometheus").body(TWO, packed(request));
    call.header("content-encoding", "snappy").send()
}

/// So many instants a millisecond apart.
fn every_milli(samples: i64) -> impl Iterator<Item = (i64, f64)> {
    (0..samples).map(|place| (1_767_000_000_000 + place, 1.0))
}

#[test]
fn a_few_bytes_that_refer_to_long_texts_become_no_events() {
    let world = World::sqlite().unheld();
    let long = "a".repeat(60_000);
    let mut request = symbols(&["", "__name__", "up", "customer", "acme", "note", &long]);
    // One label again and again, more often than an event has properties.
    let again: Vec<u8> = [1, 2, 3, 4].into_iter().chain([5, 6].repeat(300)).collect();
    request.extend(series(&again, every_milli(3)));
    // Two labels that together are longer than an event.
    request.extend(series(&[1, 2, 3, 4, 5, 6, 6, 6], every_milli(4)));
    request.extend(series(&[1, 2, 3, 4, 5, 6], every_milli(5)));
    let reply = send_two(&world, &request);
    assert_eq!(reply.status, 204, "{}", reply.text);
    assert_eq!(reply.header("x-prometheus-remote-write-samples-written"), "5");
    assert_eq!(statistics(&world, "acme"), 5);
    // A text that is not there is found before any sample is kept.
    let mut broken = symbols(&["", "__name__", "down", "customer", "acme"]);
    broken.extend(series(&[1, 2, 3, 4], every_milli(20_000)));
    broken.extend(series(&[1, 2, 3, 9], every_milli(1)));
    let reply = send_two(&world, &broken);
    let problem = reply.refused(400, "invalid_request");
    assert!(problem["detail"].as_str().unwrap().contains("the symbol 9"), "{problem}");
    assert_eq!(statistics(&world, "acme"), 5);
}

#[test]
fn a_request_of_metrics_is_refused_whole_where_it_is_too_much() {
    let world = World::sqlite().unheld();
    let too_much = |reply: Reply, word: &str| {
        let problem = reply.refused(413, "body_too_large");
        let detail = problem["detail"].as_str().unwrap();
        assert!(detail.contains(word) && detail.contains("in parts"), "{problem}");
        assert_eq!(problem["reason"], "too_many_samples");
    };
    let wide = "a".repeat(60_000);
    let known = symbols(&["", "__name__", "up", "customer", "acme", "note", &wide]);
    let with = |rest: Vec<u8>| [known.clone(), rest].concat();
    too_much(send_two(&world, &with(series(&[1, 2, 3, 4], every_milli(100_001)))), "100000 samples");
    too_much(send_two(&world, &with(series(&[1, 2, 3, 4, 5, 6], every_milli(2_300)))), "128 MiB");
    too_much(send_two(&world, &with([0x2a, 0].repeat(500_000))), "500000 series");
    let old = packed(&field(1, &[0x0a, 0].repeat(500_000)));
    too_much(remote_write(&world, "", &old), "500000 series");
    let otlp = |media_type: &str, body: Vec<u8>| {
        world.call(Method::POST, "/v1/ingest/otlp/v1/metrics").body(media_type, body).send()
    };
    let attributes = field(7, &[]).repeat(500_001);
    let message = [1, 7, 2, 2, 1].into_iter().fold(attributes, |within, tag| field(tag, &within));
    too_much(otlp("application/x-protobuf", message), "500000 series");
    let points = |each: &str, count: usize| {
        let points = vec![each; count].join(",");
        let metric = format!(r#"{{"name":"up","gauge":{{"dataPoints":[{points}]}}}}"#);
        format!(r#"{{"resourceMetrics":[{{"scopeMetrics":[{{"metrics":[{metric}]}}]}}]}}"#).into_bytes()
    };
    too_much(otlp("application/json", points("{}", 500_000)), "1000000 braces");
    too_much(otlp("application/json", points("{}", 100_001)), "100000 samples");
    assert_eq!(statistics(&world, "acme"), 0);
}

#[test]
fn wide_samples_are_kept_in_batches() {
    let world = World::sqlite().unheld();
    let wide = "a".repeat(60_000);
    let mut request = symbols(&["", "__name__", "up", "customer", "acme", "note", &wide, "narrow"]);
    request.extend(series(&[1, 2, 3, 4, 5, 6], every_milli(300)));
    request.extend(series(&[1, 7, 3, 4], every_milli(10_050)));
    let reply = send_two(&world, &request);
    assert_eq!(reply.status, 204, "{}", reply.text);
    assert_eq!(reply.header("x-prometheus-remote-write-samples-written"), "10350");
}

#[test]
fn version_two_of_remote_write_says_what_was_written() {
    let world = World::sqlite().unheld();
    let send = |samples: &[(i64, f64)]| {
        let call = world.call(Method::POST, "/v1/ingest/prometheus");
        let call = call.body(TWO, version_two("cpu_seconds_total", samples));
        call.header("content-encoding", "snappy").send()
    };
    let reply = send(&[(1_767_000_000_000, 1.5), (1_767_000_015_000, f64::NAN)]);
    assert_eq!(reply.status, 204, "{}", reply.text);
    assert_eq!(reply.header("x-prometheus-remote-write-samples-written"), "1");
    assert_eq!(reply.header("x-prometheus-remote-write-histograms-written"), "0");
    // Another value for an instant that is known: the sender is told, and does not send it again.
    let reply = send(&[(1_767_000_000_000, 2.5), (1_767_000_030_000, 3.0)]);
    let problem = reply.refused(400, "invalid_request");
    assert!(problem["detail"].as_str().unwrap().contains("1 of 2 samples"), "{problem}");
    assert_eq!(reply.header("x-prometheus-remote-write-samples-written"), "1");
}

#[test]
fn what_is_no_write_request_is_refused() {
    let world = World::sqlite();
    remote_write(&world, "", b"\x03\x08abc").refused(400, "invalid_request");
    remote_write(&world, "", b"not snappy at all").refused(400, "invalid_request");
    remote_write(&world, "?subject=a,", REMOTE_WRITE).refused(400, "invalid_request");
    remote_write(&world, "?label=a", REMOTE_WRITE).refused(400, "invalid_request");
    remote_write(&world, "?source=a%00", REMOTE_WRITE).refused(400, "invalid_request");
    // A block that says that it becomes a gigabyte is not tried.
    remote_write(&world, "", b"\x80\x80\x80\x80\x04aaaa").refused(413, "body_too_large");
    let post = |path: &str| world.call(Method::POST, path);
    post("/v1/ingest/prometheus").body("text/plain", "x").send().refused(415, "media_type_unsupported");
    let other = "application/x-protobuf;proto=other.Message";
    post("/v1/ingest/prometheus").body(other, "").send().refused(415, "media_type_unsupported");
    let otlp = "/v1/ingest/otlp/v1/metrics";
    post(otlp).body("text/plain", "x").send().refused(415, "media_type_unsupported");
    post(otlp).body("application/json", "[1]").send().refused(400, "invalid_request");
    post(otlp).body("application/x-protobuf", "no").send().refused(400, "invalid_request");
    post(otlp).body("application/json", "{}").without("authorization").send().refused(401, "unauthorized");
}

#[test]
fn what_a_sdk_of_opentelemetry_sends_is_kept_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine).unheld();
        let send = |body: Vec<u8>, packing: &str| {
            let call = world.call(Method::POST, "/v1/ingest/otlp/v1/metrics");
            let call = call.body("application/x-protobuf", body).header("content-encoding", packing);
            let reply = call.send();
            assert_eq!(
                (reply.status.as_u16(), reply.header("content-type")),
                (200, "application/x-protobuf")
            );
            reply.text
        };
        let answer = send(OTLP.to_vec(), "identity");
        assert!(answer.contains("1: no label says whom") && answer.contains("1: histograms"), "{answer}");
        let mut packed = GzEncoder::new(Vec::new(), Compression::default());
        packed.write_all(OTLP).unwrap();
        assert_eq!(send(packed.finish().unwrap(), "gzip"), answer, "sent again, packed");
        let listed = world.get("/v1/events/unbilled?subject=acme&limit=10").ok();
        let mut types: Vec<&str> =
            listed["data"].as_array().unwrap().iter().map(|one| one["type"].as_str().unwrap()).collect();
        types.sort_unstable();
        assert_eq!(types, ["seats", "storage.gb", "tokens.used"]);
    }
}

fn export(points: &[Value]) -> Value {
    let text = |key: &str, value: &str| json!({"key": key, "value": {"stringValue": value}});
    json!({"resourceMetrics": [{
    "resource": {"attributes": [text("customer", "acme"),
        {"key": "tags", "value": {"arrayValue": {"values": [{"stringValue": "a"}]}}}]},
    "scopeMetrics": [{"scope": {"name": "lib", "version": "1"}, "metrics": [
        {"name": "tokens", "unit": "1", "sum": {
            "aggregationTemporality": 2, "isMonotonic": true, "dataPoints": points}},
        {"name": "batch", "sum": {"aggregationTemporality": 1, "dataPoints": [
            {"startTimeUnixNano": "1766999990000000000", "timeUnixNano": "1767000000000000000", "asInt": "4"}]}},
        {"name": "latency", "histogram": {"aggregationTemporality": 2, "dataPoints": [{"count": "1"}]}}
    ]}]}]})
}

#[test]
fn otlp_in_json_is_kept_once_and_says_what_was_not() {
    let world = World::sqlite();
    let points = [
        json!({"timeUnixNano": "1767000000000000001", "asInt": "9007199254740993",
            "attributes": [{"key": "model", "value": {"stringValue": "x"}}]}),
        json!({"timeUnixNano": 1_767_000_060_000_000_000_u64, "asDouble": 0.1}),
        json!({"timeUnixNano": "1767000060000000000", "asDouble": "NaN"}),
        json!({"timeUnixNano": "1767000060000000000", "flags": 1}),
    ];
    let send = || world.call(Method::POST, "/v1/ingest/otlp/v1/metrics").json(&export(&points)).send().ok();
    let answer = send();
    assert_eq!(answer["partialSuccess"]["rejectedDataPoints"], "3", "{answer}");
    let why = answer["partialSuccess"]["errorMessage"].as_str().unwrap();
    assert!(why.contains("2: the value is no finite number"), "{why}");
    assert!(why.contains("1: histograms"), "{why}");
    assert_eq!(send(), answer, "sent again, the answer is the same");
    assert_eq!(statistics(&world, "acme"), 3);
    let listed = world.get("/v1/events/unbilled?subject=acme&limit=10").ok();
    let ids: Vec<&str> =
        listed["data"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert!(ids.iter().any(|id| id.ends_with("-1766999990000000000-1767000000000000000")), "{ids:?}");
    assert!(ids.iter().any(|id| id.ends_with("-1767000000000000001")), "{ids:?}");
    let none = json!({"resourceMetrics": []});
    let call = world.call(Method::POST, "/v1/ingest/otlp/v1/metrics").json(&none);
    assert_eq!(call.send().ok(), json!({}));
}

#[test]
fn a_cumulative_sum_that_may_fall_is_a_level() {
    let world = World::sqlite();
    let send = |kind: &str, more: Value| {
        let mut numbers = json!({"dataPoints": [{"timeUnixNano": "1767000000000000000", "asInt": "4", "attributes":
            [{"key": "customer", "value": {"stringValue": "acme"}}]}]});
        numbers.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let message =
            json!({"resourceMetrics": [{"scopeMetrics": [{"metrics": [{"name": "seats", kind: numbers}]}]}]});
        world.call(Method::POST, "/v1/ingest/otlp/v1/metrics").json(&message).send().ok()
    };
    assert_eq!(send("sum", json!({"aggregationTemporality": 2, "isMonotonic": false})), json!({}));
    assert_eq!(send("sum", json!({"aggregationTemporality": 2})), json!({}));
    assert_eq!(send("gauge", json!({})), json!({}), "it is the same event");
    assert_eq!(statistics(&world, "acme"), 1);
    let counter = send("sum", json!({"aggregationTemporality": 2, "isMonotonic": true}));
    assert_eq!(counter["partialSuccess"]["rejectedDataPoints"], "1", "a counter is not: {counter}");
}
