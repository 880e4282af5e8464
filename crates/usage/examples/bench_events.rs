//! How fast the embedded event plane takes events in and gives them back, with everything that belongs to it:
//! the log, identities, segments and the thread that seals. Prints a table; run it with
//! `cargo run --release -p usage --example bench_events [EVENTS [HISTORY_MILLIONS [RUNS [FOLDER]]]]`.
//!
//! Events have random ids of 22 characters, 62 bytes of data and 10,000 subjects in 30 days. One in a hundred
//! is a resend of any event before it, also of the history: so many millions that were taken in before, whose
//! identities are merged only where more than so many runs are alike. Making the events is not measured. Processor time is that of the whole process, so what the
//! plane's own thread does is in it.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a benchmark prints, and stops where it fails")]

use std::fs::File;
use std::ops::ControlFlow;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant as Stopwatch};

use calendar::Instant;
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use testkit::TempFolder;
use usage::identities::Budget;
use usage::log::{LogOptions, LogPlane};
use usage::{Appended, EventPlane, PlaneKey, Position, Read};

const BATCH: u64 = 1_000;
/// So many batches are made before they are appended.
const BATCHES_READY: u64 = 100;
const SUBJECTS: u64 = 10_000;
const MONTH_MICROS: u64 = 30 * 86_400_000_000;
const FIRST_MICROS: u64 = 20_000 * 86_400_000_000;
const THREADS: u64 = 4;
const HISTORY_SENDERS: u64 = 2;

fn environment() -> EnvironmentId {
    EnvironmentId::from_bytes([1; 16])
}

fn key() -> PlaneKey {
    PlaneKey::from_bytes([7; 32])
}

fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Numbers that look random and are the same for the same event.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0) % bound
    }

    fn id(&mut self) -> String {
        const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        (0..22).map(|_| char::from(LETTERS[usize::try_from(self.below(62)).unwrap()])).collect()
    }
}

/// The call with a number: the same whenever it is made. Those of the history have numbers from the top.
fn event(number: u64, pace: u64) -> UsageEvent {
    let dice = &mut Dice(mixed(number));
    let tokens = |dice: &mut Dice, bound| {
        Scalar::Number(Decimal::from_i64(i64::try_from(dice.below(9 * bound) + bound).unwrap()))
    };
    let mut data = Properties::new();
    let models = ["large-2026", "small-2026", "micro-2026", "mixed-2026"];
    data.insert("model".into(), Scalar::Text(models[usize::try_from(dice.below(4)).unwrap()].into()));
    data.insert("input_tokens".into(), tokens(dice, 1_000));
    data.insert("output_tokens".into(), tokens(dice, 100));
    let time = FIRST_MICROS + (number.wrapping_mul(pace) + dice.below(pace)) % MONTH_MICROS;
    UsageEvent {
        source: "urn:gateway:eu-central".into(),
        id: dice.id().into(),
        event_type: "llm.call".into(),
        subject: format!("customer-{:05}", dice.below(SUBJECTS)).into(),
        time: Instant::from_micros(i64::try_from(time).unwrap()),
        data,
    }
}

/// The processor time of this process so far.
fn cpu_millis() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = |field| stat.split(' ').nth(field).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    // Ticks of a hundredth of a second.
    (ticks(13) + ticks(14)) * 10
}

/// A line of `/proc/self/status`, in MiB.
fn status_mib(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.split_whitespace().next().and_then(|text| text.parse::<u64>().ok()).unwrap_or(0) / 1024
}

fn report(what: &str, count: u64, clock: Duration, cpu: u64) {
    let micros = u64::try_from(clock.as_micros()).unwrap().max(1);
    println!(
        "| {what} | {count} | {}.{:03} ms | {cpu} ms | {} /s |",
        micros / 1_000,
        micros % 1_000,
        count * 1_000_000 / micros
    );
}

fn row(what: &str, count: u64, work: impl FnOnce()) {
    let (watch, cpu) = (Stopwatch::now(), cpu_millis());
    work();
    report(what, count, watch.elapsed(), cpu_millis() - cpu);
}

/// What making 4 KiB durable takes here: median and slowest of 200.
fn fsync_latency(folder: &Path) -> (Duration, Duration) {
    let path = folder.join("fsync");
    let file = File::create(&path).unwrap();
    let mut taken: Vec<Duration> = (0..200_u64)
        .map(|number| {
            file.write_all_at(&[7; 4_096], number * 4_096).unwrap();
            let watch = Stopwatch::now();
            file.sync_data().unwrap();
            watch.elapsed()
        })
        .collect();
    taken.sort();
    std::fs::remove_file(path).unwrap();
    (taken[taken.len() / 2], taken[taken.len() - 1])
}

/// Takes in so many events that were there before, from two senders, and does all the work that they bring.
fn lay_down_history(plane: &LogPlane, load: Load) {
    std::thread::scope(|scope| {
        for sender in 0..HISTORY_SENDERS {
            scope.spawn(move || {
                let step = usize::try_from(HISTORY_SENDERS * BATCH).unwrap();
                for first in (sender * BATCH..load.history).step_by(step) {
                    let batch: Vec<UsageEvent> =
                        (first..load.history.min(first + BATCH)).map(|number| load.earlier(number)).collect();
                    plane.append(environment(), &batch).unwrap();
                }
            });
        }
    });
    plane.seal_now().unwrap();
}

/// What is appended: new events, and one resend in a hundred.
#[derive(Clone, Copy)]
struct Load {
    history: u64,
    pace: u64,
}

impl Load {
    /// The event of the history with a number.
    fn earlier(self, number: u64) -> UsageEvent {
        event(!number, (MONTH_MICROS / self.history.max(1)).max(1))
    }

    fn batch(self, first: u64) -> Vec<UsageEvent> {
        let one = |number: u64| {
            if number % 100 != 99 || number < 100 {
                return event(number, self.pace);
            }
            let any = mixed(number) % (self.history + first.max(1));
            match any.checked_sub(self.history) {
                None => self.earlier(any),
                // A resend of a resend is one of something else; it is new then, which is as good.
                Some(earlier) => event(earlier, self.pace),
            }
        };
        (first..first + BATCH).map(one).collect()
    }
}

#[derive(Default)]
struct Told {
    accepted: u64,
    known: u64,
    clock: Duration,
    cpu: u64,
    slowest: Duration,
}

/// Appends so many events, one batch after the other or some side by side.
fn append(plane: &LogPlane, load: Load, (first, end): (u64, u64), threads: u64) -> Told {
    let mut told = Told::default();
    let mut from = first;
    while from < end {
        let until = end.min(from + BATCH * BATCHES_READY);
        let ready: Vec<_> =
            (from..until).step_by(usize::try_from(BATCH).unwrap()).map(|first| load.batch(first)).collect();
        let (watch, cpu) = (Stopwatch::now(), cpu_millis());
        let each = ready.len().div_ceil(usize::try_from(threads).unwrap());
        std::thread::scope(|scope| {
            let work = |batches: &[Vec<UsageEvent>]| {
                let (mut accepted, mut known, mut slowest) = (0, 0, Duration::ZERO);
                for batch in batches {
                    let watch = Stopwatch::now();
                    for answer in plane.append(environment(), batch).unwrap() {
                        match answer {
                            Appended::Accepted(_) => accepted += 1,
                            Appended::Duplicate(_) => known += 1,
                            Appended::Conflict(_) => panic!("there are no conflicts"),
                        }
                    }
                    slowest = slowest.max(watch.elapsed());
                }
                (accepted, known, slowest)
            };
            let senders: Vec<_> =
                ready.chunks(each).map(|batches| scope.spawn(move || work(batches))).collect();
            for sender in senders {
                let (accepted, known, slowest) = sender.join().unwrap();
                told.accepted += accepted;
                told.known += known;
                told.slowest = told.slowest.max(slowest);
            }
        });
        told.clock += watch.elapsed();
        told.cpu += cpu_millis() - cpu;
        from = until;
    }
    told
}

fn show_append(plane: &LogPlane, what: &str, load: Load, numbers: (u64, u64), threads: u64) {
    let told = append(plane, load, numbers, threads);
    report(what, told.accepted + told.known, told.clock, told.cpu);
    let figures = plane.figures().unwrap();
    println!(
        "  {} accepted, {} known; slowest batch {} µs; {} events wait to be sealed in {} files of {} MiB; \
         memory {} MiB, at most {} MiB; for identities {} MiB",
        told.accepted,
        told.known,
        told.slowest.as_micros(),
        figures.unsealed_events,
        figures.files,
        figures.file_bytes >> 20,
        status_mib("VmRSS:"),
        status_mib("VmHWM:"),
        figures.identity_memory.total() >> 20,
    );
}

fn reads(plane: &LogPlane, when: &str) {
    let up_to = plane.watermark(environment()).unwrap();
    let month = |subject: &str| {
        let (mut seen, read) = (0, Read { subjects: &[subject], ..Read::all(up_to) });
        plane
            .read(environment(), &read, &mut |_| {
                seen += 1;
                ControlFlow::Continue(())
            })
            .unwrap();
        seen
    };
    let seen = month("customer-00007");
    row(&format!("one subject's month, {when}"), seen, || assert_eq!(month("customer-00007"), seen));
    row(&format!("200 subjects' months, {when}"), 200, || {
        for subject in 0..200 {
            month(&format!("customer-{:05}", subject * 47));
        }
    });
    row(&format!("touched since the last hundredth, {when}"), up_to.number() / 100, || {
        let since = Position::new(up_to.number() - up_to.number() / 100);
        plane.touched_since(environment(), since, up_to).unwrap();
    });
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut number = |otherwise: u64| arguments.next().map_or(otherwise, |text| text.parse().unwrap());
    let (events, history, runs) = (number(1_000_000), number(0) * 1_000_000, number(32));
    let place = std::env::args().nth(4).map(PathBuf::from);
    let temporary = TempFolder::new();
    let folder = place.as_deref().unwrap_or(temporary.path()).join("usage");
    std::fs::create_dir_all(&folder).unwrap();
    let (median, slowest) = fsync_latency(&folder);
    println!(
        "{events} events on top of {history}; making 4 KiB durable takes {} µs, at most {} µs",
        median.as_micros(),
        slowest.as_micros()
    );
    println!("| what | count | clock | processor | rate |\n|---|---:|---:|---:|---:|");
    // More runs to a merge than there are, so that the history stays in as many as were asked for.
    let runs_merged = if history > 0 { usize::try_from(runs + 8).unwrap() } else { 8 };
    let identities = Budget::default().merging(runs_merged);
    let options = LogOptions { key: Some(key()), identities, ..LogOptions::default() };
    let open = || LogPlane::open_with(&folder, options).unwrap();
    let plane = open();
    let load = Load { history, pace: (MONTH_MICROS / events.max(1)).max(1) };
    if history > 0 {
        row("history taken in, made, sealed and merged", history, || lay_down_history(&plane, load));
        let files = std::fs::read_dir(folder.join("identities")).unwrap().count();
        println!("  its identities are in {files} files");
    }
    let half = events / 2 / BATCH * BATCH;
    show_append(&plane, "append, batches of 1,000, one after the other", load, (0, half), 1);
    show_append(&plane, "append, batches of 1,000 from 4 threads", load, (half, events), THREADS);
    reads(&plane, "as it comes");
    row("rest sealed, merged and removed", events, || plane.seal_now().unwrap());
    let figures = plane.figures().unwrap();
    println!(
        "  {} events in {} segments, {} hundredths of a byte each; identities {} bytes each on disk",
        figures.segments.events,
        figures.segments.segments,
        figures.segments.bytes * 100 / figures.segments.events.max(1),
        figures.identity_bytes / figures.identities.max(1),
    );
    reads(&plane, "sealed");
    plane.close().unwrap();
    let mut opened = None;
    row("open", events, || opened = Some(open()));
    let plane = opened.expect("it was opened");
    reads(&plane, "after opening");
    row("find by identity, 100 of them", 100, || {
        for number in 0..100 {
            let sought = event(number * (events / 101) / 100 * 100, load.pace);
            assert!(plane.find(environment(), &sought.source, &sought.id).unwrap().is_some());
        }
    });
}
