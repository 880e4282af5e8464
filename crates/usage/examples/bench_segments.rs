//! How fast sealed segments are written and read, and how many bytes an event takes. Prints a table; run it
//! with `cargo run --release -p usage --example bench_segments [EVENTS]`.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a benchmark prints, and stops where it fails")]

use std::ops::ControlFlow;
use std::time::Instant as Stopwatch;

use calendar::Instant;
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use testkit::TempFolder;
use usage::segments::{Compaction, SegmentOptions, SegmentStore};
use usage::{Position, Read, StoredEvent};

const SUBJECTS: u64 = 10_000;
const DAYS: u64 = 30;
const BATCH: u64 = 100_000;
const DAY_MICROS: u64 = 86_400_000_000;
const FIRST_DAY: u64 = 20_000;

fn environment() -> EnvironmentId {
    EnvironmentId::from_bytes([1; 16])
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn id(&mut self) -> String {
        const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        (0..22).map(|_| char::from(LETTERS[usize::try_from(self.below(62)).unwrap()])).collect()
    }
}

/// A call with a random id of 22 characters and 62 bytes of data, at an even pace over 30 days.
fn event(dice: &mut Dice, number: u64, count: u64) -> StoredEvent {
    let tokens = |dice: &mut Dice, bound| {
        Scalar::Number(Decimal::from_i64(i64::try_from(dice.below(9 * bound) + bound).unwrap()))
    };
    let mut data = Properties::new();
    let model =
        ["large-2026", "small-2026", "micro-2026", "mixed-2026"][usize::try_from(dice.below(4)).unwrap()];
    data.insert("model".into(), Scalar::Text(model.into()));
    data.insert("input_tokens".into(), tokens(dice, 1_000));
    data.insert("output_tokens".into(), tokens(dice, 100));
    let step = DAYS * DAY_MICROS / count;
    let time = FIRST_DAY * DAY_MICROS + number * step + dice.below(step);
    let event = UsageEvent {
        source: "urn:gateway:eu-central".into(),
        id: dice.id().into(),
        event_type: "llm.call".into(),
        subject: format!("customer-{:05}", dice.below(SUBJECTS)).into(),
        time: Instant::from_micros(i64::try_from(time).unwrap()),
        data,
    };
    StoredEvent { position: Position::new(number + 1), event, redacted: false }
}

/// The processor time of this process so far: on a busy machine it says more than the clock.
fn cpu_millis() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = |field| stat.split(' ').nth(field).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    // Ticks of a hundredth of a second.
    (ticks(13) + ticks(14)) * 10
}

fn row(what: &str, events: u64, work: impl FnOnce()) {
    let (watch, cpu) = (Stopwatch::now(), cpu_millis());
    work();
    report(what, events, u64::try_from(watch.elapsed().as_micros()).unwrap(), cpu_millis() - cpu);
}

fn report(what: &str, events: u64, micros: u64, cpu: u64) {
    let rate = events * 1_000_000 / micros.max(1);
    println!("| {what} | {events} | {}.{:03} ms | {cpu} ms | {rate} /s |", micros / 1_000, micros % 1_000);
}

fn sealed(store: &SegmentStore, count: u64) {
    let (mut dice, mut first) = (Dice(1), 0);
    let (mut micros, mut cpu) = (0, 0);
    while first < count {
        let until = (first + BATCH).min(count);
        let batch: Vec<_> =
            (first..until).map(|number| (environment(), event(&mut dice, number, count))).collect();
        let (watch, before) = (Stopwatch::now(), cpu_millis());
        store.seal(&batch).unwrap();
        micros += u64::try_from(watch.elapsed().as_micros()).unwrap();
        cpu += cpu_millis() - before;
        first = until;
    }
    report("seal, batches of 100,000", count, micros, cpu);
}

fn month(store: &SegmentStore, count: u64, subject: &str) -> u64 {
    let read = Read { subjects: &[subject], ..Read::all(Position::new(count)) };
    let mut seen = 0;
    let mut each = |_: &StoredEvent| {
        seen += 1;
        ControlFlow::Continue(())
    };
    store.read(environment(), &read, &mut each).unwrap();
    seen
}

fn main() {
    let asked = std::env::args().nth(1).map(|text| text.parse::<u64>().unwrap());
    let count = asked.unwrap_or(1_000_000);
    let folder = TempFolder::new();
    let store = SegmentStore::open(folder.path(), SegmentOptions::default()).unwrap();
    println!("| what | events | time | processor | rate |\n|---|---:|---:|---:|---:|");
    sealed(&store, count);
    let before = store.figures();
    let mut merged = 0;
    row("compact", count, || {
        while let Compaction::Merged { events, .. } = store.compact_step().unwrap() {
            merged += events;
        }
    });
    let after = store.figures();
    for _ in 0..2 {
        row("a customer's month, first of the run", 0, || {
            month(&store, count, "customer-04711");
        });
    }
    let mut events = 0;
    row("the month of each of 100 customers", 100, || {
        for customer in 0..100 {
            events += month(&store, count, &format!("customer-{:05}", customer * 97));
        }
    });
    row("touched since the beginning", count, || {
        store.touched(environment(), Position::START, Position::new(count)).unwrap();
    });
    row("check", count, || assert_eq!(store.check().unwrap(), []));
    row("erase a customer", count, || {
        store.redact(environment(), "customer-00042", "erased-1", &[]).unwrap();
    });
    for (when, figures) in [("sealed", before), ("compacted", after)] {
        let hundredths = figures.bytes * 100 / figures.events;
        let (segments, bytes) = (figures.segments, hundredths / 100);
        println!("{when}: {segments} segments, {bytes}.{:02} bytes an event", hundredths % 100);
    }
    println!("{merged} events merged in all; {events} events in the months of 100 customers");
}
