//! A burst of far more than the server can take: 400 connections that each send batches of 10,000 events as fast as
//! they are answered, and send again what was answered 503, a second later as it says. Then how soon one more sender is
//! answered as before, and whether everything is there once.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant as Stopwatch};

use crate::binary::{Connection, Server};
use crate::figures::{Taken, millis};
use crate::{ingest, world};

const CONNECTIONS: u64 = 400;
const BATCH: u64 = 10_000;
const LASTS: Duration = Duration::from_secs(30);
/// What a busy server asks for.
const RETRY_AFTER: Duration = Duration::from_secs(1);
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// Small batches of the one sender, and events of each.
const CALM: (u32, u64) = (50, 100);
/// It is answered as before once this many in a row take at most twice as long as they did.
const IN_A_ROW: u32 = 10;

/// Prints the table.
pub fn main() {
    let folder = world::folder("burst");
    std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
    ingest::pin(std::process::id(), "1");
    let (server, key) = ingest::farthing(&folder.join("data"));
    let mut number = 1 << 50;
    let mut calm = server.connect(&key);
    let mut small = || {
        number += CALM.1;
        let batch = batch(number, CALM.1);
        let watch = Stopwatch::now();
        calm.post("/v1/events", &batch);
        watch.elapsed()
    };
    let before = Taken::timed(CALM.0, |_| small()).percentile(50);
    let idle = server.resident_megabytes();
    let told = burst(&server, &key);
    let watch = Stopwatch::now();
    let mut in_a_row = 0;
    while in_a_row < IN_A_ROW {
        in_a_row = if small() <= before * 2 { in_a_row + 1 } else { 0 };
    }
    println!(
        "| sent in a burst | taken | answered 503 | known before | memory before | peak | a small batch | again so after |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    println!(
        "| {CONNECTIONS} connections, {} s | {} events | {} requests | {} events | {idle:.0} MB | {:.0} MB | {} | {:.1} s |",
        LASTS.as_secs(),
        told.accepted,
        told.busy,
        told.duplicates,
        told.peak,
        millis(before),
        watch.elapsed().as_secs_f64()
    );
    assert_eq!(told.accepted + told.duplicates, told.sent, "each is there, once");
    drop(server);
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
}

/// What became of it.
struct Told {
    sent: u64,
    accepted: u64,
    duplicates: u64,
    busy: u64,
    peak: f64,
}

fn burst(server: &Server, key: &str) -> Told {
    let over = AtomicBool::new(false);
    let counts = ["sent", "accepted", "duplicates", "busy"].map(|name| (name, AtomicU64::new(0)));
    let counts = BTreeMap::from(counts);
    let mut peak: f64 = 0.0;
    std::thread::scope(|scope| {
        for sender in 0..CONNECTIONS {
            let (counts, over) = (&counts, &over);
            scope.spawn(move || {
                let add = |name: &str, count| counts[name].fetch_add(count, Ordering::Relaxed);
                let mut next = sender << 24;
                while !over.load(Ordering::Relaxed) {
                    let body = batch(next, BATCH);
                    next += BATCH;
                    let mut connection = Connection::to(server.address(), key);
                    let answer = loop {
                        match connection.send("/v1/events", &body) {
                            (503, _) => {
                                add("busy", 1);
                                std::thread::sleep(RETRY_AFTER);
                                connection = Connection::to(server.address(), key);
                            }
                            (200, answer) => break answer,
                            (status, answer) => panic!("{status} {answer}"),
                        }
                    };
                    let answer: serde_json::Value = serde_json::from_str(&answer).expect("it is JSON");
                    add("sent", BATCH);
                    for name in ["accepted", "duplicates"] {
                        add(name, answer[name].as_u64().expect("it is a count"));
                    }
                }
            });
        }
        let watch = Stopwatch::now();
        while watch.elapsed() < LASTS {
            peak = peak.max(server.resident_megabytes());
            std::thread::sleep(LOOK_EVERY);
        }
        over.store(true, Ordering::Relaxed);
    });
    let of = |name: &str| counts[name].load(Ordering::Relaxed);
    Told { sent: of("sent"), accepted: of("accepted"), duplicates: of("duplicates"), busy: of("busy"), peak }
}

fn batch(first: u64, events: u64) -> String {
    let events: Vec<String> = (first..first + events).map(ingest::event).collect();
    format!("[{}]", events.join(","))
}
