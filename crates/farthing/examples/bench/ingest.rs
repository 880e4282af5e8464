//! Usage over HTTP: batches of 1,000 events and single events, sent to the release binary's server, which has one
//! core to itself; the senders have the other. Beside it, in turns, a bare loop on the same core: HTTP, the same
//! JSON read into the same fields, appended to a file, one sync for all that wait; no keys, identities or meters.
//! Knows what is sent and what is counted; must not know how a server takes events in.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant as Stopwatch};

use serde::Deserialize;

use crate::binary::{Connection, Server};
use crate::figures::millis;
use crate::world::{self, Installation, instant};

/// Events of a batch.
const BATCH: usize = 1_000;
/// Batches made before any is sent, and sent once each.
const BATCHES: usize = 1_000;
/// Connections that send batches.
const BATCH_SENDERS: usize = 4;
/// Connections that send single events.
const SINGLE_SENDERS: usize = 32;
/// Single events that each of them sends.
const SINGLES: usize = 2_000;
/// One event in so many is a resend of one of the batch before.
const RESENDS: usize = 100;
/// A server that takes less than a twentieth of its core for so long has nothing left to seal.
const SETTLED_AFTER: Duration = Duration::from_secs(1);
const SUBJECTS: u64 = 10_000;
const NOW: &str = "2026-02-01T00:00:00Z";
const MONTH_SECONDS: u64 = 31 * 86_400;
/// What the bare loop is called to be.
pub const BARE: &str = "ingest-bare";

const METER: &str = r#"
format = 1
[[meters]]
key = "input"
event_type = "llm.call"
aggregation = "sum"
value = "input_tokens"
"#;

/// Prints the tables.
pub fn main() {
    let folder = world::folder("ingest");
    std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
    let (median, slowest) = fsync_latency(&folder);
    pin(std::process::id(), "1");
    println!("making 4 KiB durable takes {}, at most {}\n", millis(median), millis(slowest));
    println!("| what | events | events/s | server, processor | p50 | p99 |\n|---|--:|--:|--:|--:|--:|");
    let batches = Arc::new(batches(0));
    let bare = Bare::start(&folder);
    let sent = send(&bare.address, "", &batches, BATCH_SENDERS);
    let after_batches = cpu_of(bare.child.id());
    row("bare loop, batches of 1,000", BATCHES * BATCH, &sent, after_batches);
    let singles = Arc::new(singles());
    let sent = send(&bare.address, "", &singles, SINGLE_SENDERS);
    row("bare loop, single events", singles.len(), &sent, cpu_of(bare.child.id()) - after_batches);
    drop(bare);
    let (server, key) = farthing(&folder.join("data"));
    let sent = send(server.address(), &key, &batches, BATCH_SENDERS);
    row("farthing, batches of 1,000", BATCHES * BATCH, &sent, cpu_of(server.id()));
    let after_batches = settled(server.id());
    row("the same, until all that was left to seal was sealed", BATCHES * BATCH, &sent, after_batches);
    let sent = send(server.address(), &key, &singles, SINGLE_SENDERS);
    row("farthing, single events", singles.len(), &sent, cpu_of(server.id()) - after_batches);
    drop(server);
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
}

pub fn farthing(folder: &Path) -> (Server, String) {
    // The server lays out a data folder that it will open again.
    drop(Server::start(folder));
    let bench = Installation::within(folder.to_owned(), METER, instant(NOW));
    let secret = bench.operations.create_api_key(bench.environment, "bench").expect("a key is made");
    drop(bench.leave());
    let (server, _) = Server::start(folder);
    pin(server.id(), "0");
    (server, secret.reveal().to_owned())
}

/// What sending took: in all, and of each request, the shortest first.
struct Sent {
    clock: Duration,
    each: Vec<Duration>,
}

/// Sends each body once over so many kept connections side by side.
fn send(address: &str, key: &str, bodies: &Arc<Vec<String>>, senders: usize) -> Sent {
    let watch = Stopwatch::now();
    let threads: Vec<_> = (0..senders)
        .map(|sender| {
            let (mut connection, bodies) = (Connection::to(address, key), Arc::clone(bodies));
            std::thread::spawn(move || {
                let one = |body: &String| {
                    let watch = Stopwatch::now();
                    let answer = connection.post("/v1/events", body);
                    assert!(answer.contains("\"accepted\""), "{answer}");
                    watch.elapsed()
                };
                bodies.iter().skip(sender).step_by(senders).map(one).collect::<Vec<_>>()
            })
        })
        .collect();
    let each = threads.into_iter().flat_map(|thread| thread.join().expect("it sends"));
    let mut each: Vec<Duration> = each.collect();
    let clock = watch.elapsed();
    each.sort_unstable();
    Sent { clock, each }
}

fn row(what: &str, events: usize, sent: &Sent, cpu: Duration) {
    let at = |percent: usize| millis(sent.each[(sent.each.len() * percent / 100).min(sent.each.len() - 1)]);
    let micros = sent.clock.as_micros().max(1);
    let rate = events as u128 * 1_000_000 / micros;
    let each = cpu.as_nanos() / events.max(1) as u128;
    println!(
        "| {what} | {events} | {rate} | {}.{:02} µs an event | {} | {} |",
        each / 1_000,
        each % 1_000 / 10,
        at(50),
        at(99)
    );
}

fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// The event of a number, the same whenever it is made: a random id of 22 characters, 62 bytes of data.
pub fn event(number: u64) -> String {
    const LETTERS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    let (high, low) = (mixed(number), mixed(!number));
    let letter = |place: u32| {
        let bits = if place < 11 { high >> (place * 5) } else { low >> ((place - 11) * 5) };
        char::from(LETTERS[usize::try_from(bits % 64).expect("below 64")])
    };
    let id: String = (0..22).map(letter).collect();
    let second = mixed(number ^ 0x55) % MONTH_SECONDS;
    let (day, rest) = (second / 86_400 + 1, second % 86_400);
    format!(
        r#"{{"specversion":"1.0","id":"{id}","source":"urn:gateway:eu-central","type":"llm.call","subject":"customer-{:05}","time":"2026-01-{day:02}T{:02}:{:02}:{:02}Z","data":{{"model":"large-2026","input_tokens":{:05},"output_tokens":{:04}}}}}"#,
        high % SUBJECTS,
        rest / 3_600,
        rest / 60 % 60,
        rest % 60,
        10_000 + low % 90_000,
        1_000 + low % 9_000,
    )
}

/// Batches of new events, and one in a hundred sent before.
fn batches(first: u64) -> Vec<String> {
    let event_of = |batch: usize, place: usize| {
        let again = place % RESENDS == RESENDS - 1 && batch > 0;
        let number = if again { (batch - 1) * BATCH + place / 2 } else { batch * BATCH + place };
        event(first + number as u64)
    };
    let batch = |batch: usize| {
        let events: Vec<String> = (0..BATCH).map(|place| event_of(batch, place)).collect();
        format!("[{}]", events.join(","))
    };
    (0..BATCHES).map(batch).collect()
}

fn singles() -> Vec<String> {
    (0..SINGLE_SENDERS * SINGLES).map(|number| event(1 << 40 | number as u64)).collect()
}

/// What making 4 KiB durable takes here: median and slowest of 200.
fn fsync_latency(folder: &Path) -> (Duration, Duration) {
    let path = folder.join("fsync");
    let mut file = File::create(&path).expect("the folder can be written");
    let mut taken: Vec<Duration> = (0..200)
        .map(|_| {
            file.write_all(&[7; 4_096]).expect("there is room");
            let watch = Stopwatch::now();
            file.sync_data().expect("the disk keeps it");
            watch.elapsed()
        })
        .collect();
    taken.sort_unstable();
    (taken[100], taken[199])
}

/// Keeps all threads of a process on one core, where the system can.
pub fn pin(process: u32, core: &str) {
    let done =
        Command::new("taskset").args(["-acp", core, &process.to_string()]).stdout(Stdio::null()).status();
    if !done.is_ok_and(|status| status.success()) {
        println!("process {process} could not be kept on core {core}: `taskset` is missing or refused");
    }
}

/// The processor time of a process so far.
fn cpu_of(process: u32) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = |field: usize| {
        after_name.split_whitespace().nth(field).and_then(|text| text.parse::<u64>().ok()).unwrap_or_default()
    };
    // Ticks of a hundredth of a second; the name and the id before it are cut off.
    Duration::from_millis((ticks(11) + ticks(12)) * 10)
}

/// The processor time of a process once it has nothing left to do.
fn settled(process: u32) -> Duration {
    let mut before = cpu_of(process);
    loop {
        std::thread::sleep(SETTLED_AFTER);
        let now = cpu_of(process);
        if now - before < SETTLED_AFTER / 20 {
            return now;
        }
        before = now;
    }
}

/// The bare loop in a process of its own.
struct Bare {
    child: Child,
    address: String,
}

impl Bare {
    fn start(folder: &Path) -> Bare {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let address = free.expect("a free port").to_string();
        let program = std::env::current_exe().expect("a program knows where it is");
        let child =
            Command::new(program).args([BARE, &address]).arg(folder.join("bare")).spawn().expect("it starts");
        pin(child.id(), "0");
        while TcpStream::connect(&address).is_err() {
            std::thread::yield_now();
        }
        // Threads started since are not pinned by the first call.
        pin(child.id(), "0");
        Bare { child, address }
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        // What has ended already needs no stopping.
        self.child.kill().unwrap_or_default();
        self.child.wait().expect("it ends");
    }
}

/// What the bare loop reads of an event.
#[derive(Deserialize)]
struct Bared<'a> {
    #[serde(borrow)]
    id: std::borrow::Cow<'a, str>,
    #[serde(borrow)]
    source: std::borrow::Cow<'a, str>,
    #[serde(borrow, rename = "type")]
    event_type: std::borrow::Cow<'a, str>,
    #[serde(borrow)]
    subject: std::borrow::Cow<'a, str>,
    #[serde(borrow)]
    time: std::borrow::Cow<'a, str>,
    data: serde_json::Map<String, serde_json::Value>,
}

/// What waits to be synced, and how far that went.
#[derive(Default)]
struct Waiting {
    written: u64,
    synced: u64,
    syncing: bool,
}

/// The bare loop: `ingest-bare ADDRESS FILE`.
pub fn bare(arguments: &[String]) {
    let [address, path] = arguments else { panic!("name an address and a file") };
    let listener = TcpListener::bind(address).expect("the address is free");
    let file = Arc::new(File::create(PathBuf::from(path)).expect("the file can be written"));
    let waiting = Arc::new((Mutex::new(Waiting::default()), Condvar::new()));
    for stream in listener.incoming().flatten() {
        let (file, waiting) = (Arc::clone(&file), Arc::clone(&waiting));
        std::thread::spawn(move || {
            stream.set_nodelay(true).expect("the system sends at once");
            let mut stream = BufReader::with_capacity(64 << 10, stream);
            let mut body = Vec::new();
            while read_body(&mut stream, &mut body) {
                let events: Vec<Bared<'_>> = match body.first() {
                    Some(b'[') => serde_json::from_slice(&body).expect("a batch of events"),
                    _ => vec![serde_json::from_slice(&body).expect("an event")],
                };
                let mut out = Vec::with_capacity(body.len());
                for event in &events {
                    for part in [&event.id, &event.source, &event.event_type, &event.subject, &event.time] {
                        out.extend_from_slice(part.as_bytes());
                        out.push(b'\t');
                    }
                    serde_json::to_writer(&mut out, &event.data).expect("it was read");
                    out.push(b'\n');
                }
                append(&file, &waiting, &out);
                let answer = r#"{"accepted":1}"#;
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{answer}", answer.len());
                stream.get_mut().write_all(head.as_bytes()).expect("the sender reads");
            }
        });
    }
}

fn read_body(stream: &mut BufReader<TcpStream>, body: &mut Vec<u8>) -> bool {
    let (mut line, mut length) = (String::new(), 0);
    loop {
        line.clear();
        if stream.read_line(&mut line).unwrap_or_default() == 0 {
            return false;
        }
        if line.trim().is_empty() {
            break;
        }
        if let Some(given) = line.strip_prefix("content-length:") {
            length = given.trim().parse().expect("a length is a number");
        }
    }
    body.resize(length, 0);
    stream.read_exact(body).is_ok()
}

/// Writes, and waits until a sync that began after it is done: one for all that wait.
fn append(file: &File, (waiting, done): &(Mutex<Waiting>, Condvar), bytes: &[u8]) {
    let mut state = waiting.lock().expect("nobody panics");
    (&*file).write_all(bytes).expect("there is room");
    state.written += 1;
    let own = state.written;
    while state.synced < own {
        if state.syncing {
            state = done.wait(state).expect("nobody panics");
            continue;
        }
        state.syncing = true;
        let upto = state.written;
        drop(state);
        file.sync_data().expect("the disk keeps it");
        state = waiting.lock().expect("nobody panics");
        (state.synced, state.syncing) = (upto, false);
        done.notify_all();
    }
}
