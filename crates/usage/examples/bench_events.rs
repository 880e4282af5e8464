//! How fast the event plane takes events in and gives them back. Prints a table; run it with
//! `cargo run --release -p usage --example bench_events [EVENTS]`.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a benchmark prints, and stops where it fails")]

use std::ops::ControlFlow;
use std::time::Instant as Stopwatch;

use calendar::Instant;
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use sql::{Database, Engine};
use testkit::{Databases, TempFolder};
use usage::log::LogPlane;
use usage::table::{MIGRATIONS, TablePlane};
use usage::{EventPlane, Position, Read};

const BATCH: usize = 1_000;
const SUBJECTS: usize = 1_000;

fn environment() -> EnvironmentId {
    EnvironmentId::from_bytes([1; 16])
}

/// Half-hour readings of many meters, with two properties each.
fn event(number: usize) -> UsageEvent {
    let reading = i64::try_from(number / SUBJECTS).unwrap();
    let mut data = Properties::new();
    data.insert("kwh".into(), Scalar::Number(Decimal::from_i128(i128::from(reading % 997), 3).unwrap()));
    data.insert("channel".into(), Scalar::Text("general".into()));
    UsageEvent {
        source: "urn:meters".into(),
        id: format!("reading-{number:09}").into(),
        event_type: "meter.reading".into(),
        subject: format!("meter-{:05}", number % SUBJECTS).into(),
        time: Instant::from_micros(reading * 1_800_000_000),
        data,
    }
}

fn rate(name: &str, what: &str, count: usize, work: impl FnOnce()) {
    let (watch, cpu) = (Stopwatch::now(), cpu_millis());
    work();
    let (micros, cpu) = (watch.elapsed().as_micros().max(1), cpu_millis() - cpu);
    let per_second = u128::try_from(count).unwrap() * 1_000_000 / micros;
    println!("| {name} | {what} | {count} | {} ms | {cpu} ms | {per_second} /s |", micros / 1_000);
}

/// The processor time of this process so far: on a busy machine it says more than the clock.
fn cpu_millis() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = |field| stat.split(' ').nth(field).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    // Ticks of a hundredth of a second.
    (ticks(13) + ticks(14)) * 10
}

fn bench(name: &str, plane: &dyn EventPlane, batches: &[Vec<UsageEvent>]) {
    let count = batches.len() * BATCH;
    rate(name, "append, batches of 1,000, synced each", count, || {
        for batch in batches {
            plane.append(environment(), batch).unwrap();
        }
    });
    rate(name, "resend of the same batches", count, || {
        for batch in batches {
            plane.append(environment(), batch).unwrap();
        }
    });
    let up_to = plane.watermark(environment()).unwrap();
    assert_eq!(up_to, Position::new(count as u64));
    rate(name, "read of one subject after another", count, || {
        let mut seen = 0;
        for subject in 0..SUBJECTS {
            let subject = format!("meter-{subject:05}");
            let read = Read { subjects: &[&subject], ..Read::all(up_to) };
            plane
                .read(environment(), &read, &mut |_| {
                    seen += 1;
                    ControlFlow::Continue(())
                })
                .unwrap();
        }
        assert_eq!(seen, count);
    });
    rate(name, "read of everything in order", count, || {
        plane.read(environment(), &Read::all(up_to), &mut |_| ControlFlow::Continue(())).unwrap();
    });
    rate(name, "touched_since the beginning", count, || {
        plane.touched_since(environment(), Position::START, up_to).unwrap();
    });
    rate(name, "check", count, || assert_eq!(plane.check().unwrap(), []));
    let singles = 2_000;
    rate(name, "single events from 8 threads", singles, || {
        std::thread::scope(|scope| {
            for thread in 0..8 {
                scope.spawn(move || {
                    for number in 0..singles / 8 {
                        let mut one = event(number);
                        one.id = format!("{thread} {number}").into();
                        plane.append(environment(), &[one]).unwrap();
                    }
                });
            }
        });
    });
}

fn main() {
    let asked = std::env::args().nth(1).map(|text| text.parse::<usize>().unwrap());
    let count = asked.unwrap_or(1_000_000);
    let batches: Vec<Vec<UsageEvent>> =
        (0..count / BATCH).map(|batch| (batch * BATCH..(batch + 1) * BATCH).map(event).collect()).collect();
    println!("| engine | what | events | time | processor | rate |\n|---|---|---:|---:|---:|---:|");
    let folder = TempFolder::new();
    let plane = LogPlane::open(folder.path()).unwrap();
    bench("log", &plane, &batches);
    plane.close().unwrap();
    rate("log", "open", count, || drop(LogPlane::open(folder.path()).unwrap()));
    let fewer = &batches[..batches.len() / 10];
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let throwaway = Databases::with(MIGRATIONS).on(engine);
        let plane = TablePlane::open(Database::open(throwaway.location()).unwrap()).unwrap();
        bench(&engine.to_string(), &plane, fewer);
    }
}
