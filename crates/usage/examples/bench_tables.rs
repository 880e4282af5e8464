//! How fast the tables on PostgreSQL take events in, beside a bare loop on the same server in the same run:
//! COPY into a stage, INSERT … ON CONFLICT DO NOTHING into one table keyed by the identity's hash, insert of
//! the winners into a table without an index. Random ids, on top of a history, one in a hundred a resend out
//! of all of it. Run it with `cargo run --release -p usage --example bench_tables [HISTORY [EVENTS [SENDERS]]]`; the
//! server is the one that `FARTHING_TEST_POSTGRES` names, else a throwaway that syncs nothing.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a benchmark prints, and stops where it fails")]

use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant as Stopwatch;

use calendar::Instant;
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use sql::{
    ActError, Capacity, Database, Engine, Location, Migration, NoRefusal, Queries, Statement, ValueRef,
    values,
};
use testkit::Databases;
use usage::table::{MIGRATIONS, TablePlane};
use usage::{EventPlane, Position, Read};

const BATCH: usize = 1_000;
const SUBJECTS: u64 = 10_000;
const ROUNDS: usize = 5;
const MONTH: u64 = 30 * 86_400_000_000;

/// The tables of the bare loop.
const BARE: Migration = Migration {
    number: 1,
    name: "bare",
    text: "CREATE TABLE bare_identities (fingerprint BYTEA NOT NULL PRIMARY KEY);
           CREATE TABLE bare_events (fingerprint BYTEA NOT NULL, time BIGINT NOT NULL, source TEXT NOT NULL,
               id TEXT NOT NULL, event_type TEXT NOT NULL, subject TEXT NOT NULL, data TEXT NOT NULL);",
};
const MAKE_STAGE: Statement = Statement::new(
    "bare.make_stage",
    "CREATE TEMPORARY TABLE bare_stage (fingerprint BYTEA NOT NULL, time BIGINT NOT NULL, source TEXT NOT NULL, \
     id TEXT NOT NULL, event_type TEXT NOT NULL, subject TEXT NOT NULL, data TEXT NOT NULL) \
     ON COMMIT DELETE ROWS",
);
const STAGE: Statement = Statement::new(
    "bare.stage",
    "INSERT INTO bare_stage (fingerprint, time, source, id, event_type, subject, data) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
const KEEP_WINNERS: Statement = Statement::new(
    "bare.keep_winners",
    "WITH won AS (INSERT INTO bare_identities SELECT fingerprint FROM bare_stage \
     ON CONFLICT DO NOTHING RETURNING fingerprint) \
     INSERT INTO bare_events SELECT bare_stage.* FROM bare_stage JOIN won USING (fingerprint)",
);

fn environment() -> EnvironmentId {
    EnvironmentId::from_bytes([1; 16])
}

/// SplitMix64 of a number: as good as random, and made again at will.
fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// A call with a random id, somewhere in a month, with 62 bytes of data.
fn event(number: u64) -> UsageEvent {
    let random = mixed(number);
    let tokens =
        |bits: u64| Scalar::Number(Decimal::from_i64(i64::try_from(bits % 90_000 + 10_000).unwrap()));
    let mut data = Properties::new();
    data.insert("model".into(), Scalar::Text("large-2".into()));
    data.insert("input_tokens".into(), tokens(random >> 8));
    data.insert("output_tokens".into(), tokens(random >> 24));
    UsageEvent {
        source: "urn:gateway".into(),
        id: format!("{random:016x}{:016x}", mixed(random)).into(),
        event_type: "completion".into(),
        subject: format!("customer-{:05}", mixed(!number) % SUBJECTS).into(),
        time: Instant::from_micros(i64::try_from(mixed(number ^ 0x5555) % MONTH).unwrap()),
        data,
    }
}

/// Events above a history, one in a hundred a resend out of all that came before.
fn batches(first: u64, count: usize) -> Vec<Vec<UsageEvent>> {
    let number = |index: usize| {
        let number = first + u64::try_from(index).unwrap();
        if index % 100 == 99 && first > 0 { mixed(number) % first } else { number }
    };
    (0..count / BATCH)
        .map(|batch| (batch * BATCH..(batch + 1) * BATCH).map(|index| event(number(index))).collect())
        .collect()
}

/// One connection of the bare loop.
struct Bare {
    database: Database,
}

impl Bare {
    fn open(location: &Location) -> Bare {
        let database = Database::open_with(location, Capacity { readers: 1, connections: 1 }).unwrap();
        let made: Result<u64, sql::WriteError<NoRefusal>> =
            database.write(|transaction| Ok(transaction.execute(&MAKE_STAGE, &[])?));
        made.unwrap();
        Bare { database }
    }

    fn append(&self, batch: &[UsageEvent]) {
        let batch: Vec<BareRow> = batch.iter().map(bare_row).collect();
        let done = self.database.write(move |transaction| -> Result<u64, ActError<NoRefusal>> {
            let rows: Vec<[ValueRef<'_>; 7]> = batch
                .iter()
                .map(|(fingerprint, event, data)| {
                    values![
                        fingerprint,
                        event.time.as_micros(),
                        &*event.source,
                        &*event.id,
                        &*event.event_type,
                        &*event.subject,
                        data
                    ]
                })
                .collect();
            transaction.load(&STAGE, &rows)?;
            Ok(transaction.execute(&KEEP_WINNERS, &[])?)
        });
        done.unwrap();
    }
}

type BareRow = ([u8; 16], UsageEvent, String);

/// The least that a row needs: a hash of the identity, and the data as text.
fn bare_row(event: &UsageEvent) -> BareRow {
    let mut hasher = blake3::Hasher::new();
    hasher.update(event.source.as_bytes()).update(&[0]).update(event.id.as_bytes());
    let mut data = String::with_capacity(80);
    for (name, value) in &event.data {
        data.push_str(if data.is_empty() { "{\"" } else { ",\"" });
        match value {
            Scalar::Number(number) => write!(data, "{name}\":{number}").unwrap(),
            Scalar::Text(text) => write!(data, "{name}\":\"{text}\"").unwrap(),
            _ => unreachable!("no other values were made"),
        }
    }
    data.push('}');
    (*hasher.finalize().as_bytes().first_chunk().unwrap(), event.clone(), data)
}

/// Has several senders send every batch once, and gives the time in microseconds.
fn timed<T: Sync>(batches: &[T], senders: usize, send: &(dyn Fn(usize, &T) + Sync)) -> u64 {
    let watch = Stopwatch::now();
    std::thread::scope(|scope| {
        for sender in 0..senders {
            scope.spawn(move || {
                batches.iter().skip(sender).step_by(senders).for_each(|one| send(sender, one))
            });
        }
    });
    u64::try_from(watch.elapsed().as_micros()).unwrap()
}

/// The processor time so far, in milliseconds: on a busy machine it says more than the clock.
#[derive(Clone, Copy, Default)]
struct Processor {
    sender: u64,
    server: u64,
}

impl Processor {
    /// Of this process, and of the server's processes where they run on this machine.
    fn now(server: Option<u64>) -> Processor {
        let own = fields("/proc/self/stat".as_ref()).map_or(0, |(_, ticks)| ticks * 10);
        let mut sum = 0;
        for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
            if let Some((parent, ticks)) = fields(&entry.path().join("stat"))
                && Some(parent) == server
            {
                sum += ticks * 10;
            }
        }
        Processor { sender: own, server: sum }
    }

    fn since(self, earlier: Processor) -> Processor {
        Processor { sender: self.sender - earlier.sender, server: self.server.saturating_sub(earlier.server) }
    }

    fn and(self, other: Processor) -> Processor {
        Processor { sender: self.sender + other.sender, server: self.server + other.server }
    }
}

/// The parent of a process, and its processor time in hundredths of a second.
fn fields(stat: &Path) -> Option<(u64, u64)> {
    let stat = std::fs::read_to_string(stat).ok()?;
    let (_, rest) = stat.rsplit_once(") ")?;
    let field = |index| rest.split(' ').nth(index)?.parse::<u64>().ok();
    Some((field(1)?, field(11)? + field(12)?))
}

/// The process that all connections' processes come from, if it runs here.
fn server_of(database: &Database) -> Option<u64> {
    const BACKEND: Statement = Statement::new("bench.backend", "SELECT pg_backend_pid()");
    let backend = database.read(|reader| reader.query_one(&BACKEND, &[])?.int(0)).unwrap();
    fields(Path::new(&format!("/proc/{backend}/stat"))).map(|(parent, _)| parent)
}

fn say_settings(database: &Database) {
    const SETTINGS: Statement = Statement::new(
        "bench.settings",
        "SELECT string_agg(name || '=' || setting, ', ' ORDER BY name) FROM pg_settings WHERE name IN \
         ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers', 'max_wal_size', 'server_version')",
    );
    let settings =
        database.read(|reader| Ok::<_, sql::Fault>(reader.query_one(&SETTINGS, &[])?.text(0)?.to_owned()));
    println!("{}", settings.unwrap());
}

/// Commits of one event each: what a sync costs here.
fn say_commit(plane: &TablePlane) {
    let watch = Stopwatch::now();
    for number in 0..100 {
        plane.append(EnvironmentId::from_bytes([9; 16]), &[event(u64::MAX - number)]).unwrap();
    }
    println!("a single event from one sender: {} µs", watch.elapsed().as_micros() / 100);
}

fn main() {
    let asked = |index| std::env::args().nth(index).map(|text| text.parse::<usize>().unwrap());
    let (history, count) = (asked(1).unwrap_or(1_000_000), asked(2).unwrap_or(200_000));
    let (ours, bare) =
        (Databases::with(MIGRATIONS).on(Engine::Postgres), Databases::with(&[BARE]).on(Engine::Postgres));
    let plane = TablePlane::open(Database::open(ours.location()).unwrap()).unwrap();
    say_settings(&Database::open(ours.location()).unwrap());
    say_commit(&plane);
    let loops: Vec<Bare> = (0..8).map(|_| Bare::open(bare.location())).collect();
    let server = server_of(&loops[0].database);
    let all = batches(0, history);
    println!("| history | what | events | senders | time | sender's CPU | server's CPU | rate |");
    println!("|---:|---|---:|---:|---:|---:|---:|---:|");
    let row = |what: &str, events: usize, senders: usize, (micros, cpu): (u64, Processor)| {
        let events = u64::try_from(events).unwrap();
        let (rate, each) = (events * 1_000_000 / micros.max(1), |millis: u64| millis * 1_000_000 / events);
        let (sender, server) = (each(cpu.sender), each(cpu.server));
        let time = micros / 1_000;
        println!(
            "| {history} | {what} | {events} | {senders} | {time} ms | {sender} ns | {server} ns | {rate} /s |"
        );
        rate
    };
    let measured = |batches: &[Vec<UsageEvent>], senders, send: &(dyn Fn(usize, &Vec<UsageEvent>) + Sync)| {
        let before = Processor::now(server);
        let micros = timed(batches, senders, send);
        (micros, Processor::now(server).since(before))
    };
    let mine = |_: usize, batch: &Vec<UsageEvent>| drop(plane.append(environment(), batch).unwrap());
    let theirs = |sender: usize, batch: &Vec<UsageEvent>| loops[sender].append(batch);
    row("history, ours", history, 8, measured(&all, 8, &mine));
    row("history, bare", history, 2, measured(&all, 2, &theirs));
    drop(all);
    let mut first = u64::try_from(history).unwrap();
    let senders: Vec<usize> = asked(3).map_or_else(|| vec![1, 2, 8], |only| vec![only]);
    for senders in senders {
        let (mut ours, mut bare) = ((0, Processor::default()), (0, Processor::default()));
        for _ in 0..ROUNDS {
            let sent = batches(first, count / ROUNDS);
            first += u64::try_from(count / ROUNDS).unwrap();
            let round = measured(&sent, senders, &theirs);
            bare = (bare.0 + round.0, bare.1.and(round.1));
            let round = measured(&sent, senders, &mine);
            ours = (ours.0 + round.0, ours.1.and(round.1));
        }
        let (bare, ours) = (row("bare loop", count, senders, bare), row("ours", count, senders, ours));
        let (whole, rest) = (ours / bare, ours * 100 / bare % 100);
        println!("| {history} | **ours by bare** | | {senders} | | | | **{whole}.{rest:02}** |");
    }
    read_months(&plane);
}

/// One customer's month.
fn read_months(plane: &TablePlane) {
    let up_to = plane.watermark(environment()).unwrap();
    for subject in ["customer-00001", "customer-00001", "customer-04711", "customer-09999"] {
        let watch = Stopwatch::now();
        let (mut seen, month) = (0, Read { subjects: &[subject], ..Read::all(up_to) });
        let month = Read {
            from: Some(Instant::from_micros(0)),
            to: Some(Instant::from_micros(i64::try_from(MONTH).unwrap())),
            ..month
        };
        plane
            .read(environment(), &month, &mut |_| {
                seen += 1;
                ControlFlow::Continue(())
            })
            .unwrap();
        println!("the month of {subject}: {seen} events in {} µs", watch.elapsed().as_micros());
    }
    assert!(up_to > Position::START);
}
