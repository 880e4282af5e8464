//! A real Prometheus that writes to a server: every sample that it kept is an event once, through a server that is
//! killed and away for a while, and a counter that begins again at zero.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use calendar::Instant;
use serde_json::Value;
use testkit::brokers::{Broker, free_port};

use crate::harness::{At, Farthing};
use crate::serve::Server;

/// How long something is waited for, in steps of 50 ms.
const STEPS_MAX: u32 = 2_400;
/// How many samples each part of the test is about.
const SAMPLES: u64 = 6;

/// Shows a counter that has grown by three each time it is looked at.
fn show(counter: &Arc<AtomicU64>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (port, counter) = (listener.local_addr().unwrap().port(), Arc::clone(counter));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let counter = Arc::clone(&counter);
            std::thread::spawn(move || {
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
                let value = counter.fetch_add(3, Ordering::SeqCst);
                let body = format!(
                    "# TYPE energy_kwh_total counter\nenergy_kwh_total{{customer=\"acme\",device=\"a\"}} {value}\n"
                );
                // Whoever asked may have given up.
                drop(write!(
                    stream,
                    "HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: {}\r\nConnection: \
                     close\r\n\r\n{body}",
                    body.len()
                ));
            });
        }
    });
    port
}

/// What Prometheus itself kept: each value of the counter with its milliseconds.
fn kept_by(prometheus: &Broker) -> BTreeMap<i64, u64> {
    let mut stream = TcpStream::connect(("127.0.0.1", prometheus.port())).unwrap();
    let path = "/api/v1/query?query=energy_kwh_total%5B1h%5D";
    write!(stream, "GET {path} HTTP/1.0\r\nHost: prometheus\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let body = answer.split_once("\r\n\r\n").unwrap().1;
    let told: Value = serde_json::from_str(body).unwrap_or_else(|why| panic!("{why}: {answer}"));
    let series = told["data"]["result"].as_array().unwrap();
    let samples = series.iter().flat_map(|series| series["values"].as_array().unwrap());
    samples
        .map(|sample| {
            let seconds = sample[0].to_string();
            let (whole, part) = seconds.split_once('.').unwrap_or((&seconds, "0"));
            let millis: i64 = format!("{whole}{part:0<3}").parse().unwrap();
            (millis, sample[1].as_str().unwrap().parse().unwrap())
        })
        .collect()
}

/// What is kept as events.
fn kept_as_events(farthing: &Farthing, at: &At) -> BTreeMap<i64, u64> {
    let args = ["usage", "export", "--environment", "test", "--format", "ndjson", "-"];
    let lines = farthing.run(&args, at).well();
    let event = |line: &str| {
        let event: Value = serde_json::from_str(line).unwrap();
        let time: Instant = event["time"].as_str().unwrap().parse().unwrap();
        assert_eq!(event["type"], "energy_kwh_total", "the others are about nobody");
        (time.as_micros() / 1_000, event["data"]["value"].as_u64().unwrap())
    };
    lines.lines().map(event).collect()
}

/// How many samples there are from one on that is below the one before.
fn after_a_fall(samples: &BTreeMap<i64, u64>) -> u64 {
    let values: Vec<u64> = samples.values().copied().collect();
    let fall = values.windows(2).position(|pair| pair[1] < pair[0]);
    fall.map_or(0, |place| u64::try_from(values.len() - place - 1).unwrap())
}

/// What a counter counted: a value below the one before begins at zero.
fn counted(samples: &BTreeMap<i64, u64>) -> u64 {
    let values: Vec<u64> = samples.values().copied().collect();
    let step = |pair: &[u64]| if pair[1] >= pair[0] { pair[1] - pair[0] } else { pair[1] };
    values.windows(2).map(step).sum()
}

fn wait(what: &str, is_there: impl Fn() -> bool) {
    for _ in 0..STEPS_MAX {
        if is_there() {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("{what} was waited for in vain");
}

fn used(server: &Server, key: &str) -> u64 {
    let path = "/v1/usage?customer=acme&meter=energy&from=2020-01-01T00:00:00Z&until=2099-01-01T00:00:00Z";
    let (status, told) = server.get(path, Some(key));
    assert_eq!(status, 200, "{told}");
    let told: Value = serde_json::from_str(&told).unwrap();
    told["groups"][0]["quantity"].as_str().unwrap().parse().unwrap()
}

#[test]
fn every_sample_of_a_real_prometheus_is_an_event_once() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let address = format!("127.0.0.1:{}", free_port());
    let server = Server::start_at(&farthing, &at, &address);
    let key = server.keys[1].clone();
    let made = |path: &str, body: &str| {
        let (status, told) = server.post(path, &key, body);
        assert_eq!(status, 201, "{path}: {told}");
        serde_json::from_str::<Value>(&told).unwrap()
    };
    let seller = made("/v1/sellers", r#"{"name": "S", "zone": "UTC", "net_days": 14, "tax_rates": []}"#);
    let seller = &seller["id"];
    made("/v1/customers", &format!(r#"{{"seller": {seller}, "name": "A", "external_key": "acme"}}"#));
    made(
        "/v1/meters",
        r#"{"key": "energy", "event_type": "energy_kwh_total", "aggregation": "register", "value": "value",
            "register": "series"}"#,
    );

    let counter = Arc::new(AtomicU64::new(1_000));
    let shown_at = show(&counter);
    let url = format!("http://{address}/v1/ingest/prometheus?subject=customer");
    let prometheus = Broker::prometheus(shown_at, (&url, &key));
    wait("the first samples", || used(&server, &key) >= 3 * SAMPLES);

    server.kill();
    let away = counter.load(Ordering::SeqCst);
    wait("samples while nobody takes them", || counter.load(Ordering::SeqCst) >= away + 3 * SAMPLES);
    let server = Server::start_at(&farthing, &at, &address);
    wait("what was shown meanwhile", || used(&server, &key) >= away + 3 * SAMPLES - 1_000 - 3);

    counter.store(0, Ordering::SeqCst);
    wait("samples after the counter began again", || after_a_fall(&kept_by(&prometheus)) >= SAMPLES);

    let samples = kept_by(&prometheus);
    let last = *samples.keys().next_back().unwrap();
    let wanted = counted(&samples);
    wait("all that Prometheus kept", || used(&server, &key) >= wanted);
    server.stop();
    drop(prometheus);
    let mut events = kept_as_events(&farthing, &at);
    events.retain(|millis, _| *millis <= last);
    assert_eq!(events, samples, "each sample once, and nothing else");
    assert_eq!(counted(&events), wanted);
}
