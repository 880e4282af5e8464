//! How fast identities are told apart, and what they take. Prints a table; run it with
//! `cargo run --release -p usage --example bench_identities [MILLIONS [RUNS [BUDGET_MIB [PLACE]]]]`.
//!
//! A history of so many identities is laid down in so many runs, then batches of 1,000 are looked up and
//! added with all the sealing, fitting and merging that they cause, on one thread. Times are processor time
//! of that thread, because the clock says little on a busy machine; the clock stands beside.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a benchmark prints, and stops where it fails")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant as Stopwatch};

use testkit::TempFolder;
use usage::identities::{Budget, Identities, Identity, Known};
use usage::{ContentHash, Fingerprint, PlaneKey, Position};

const BATCH: u64 = 1_000;
/// How many identities each measured step takes.
const MEASURED: u64 = 2_000_000;

fn key() -> PlaneKey {
    PlaneKey::from_bytes([7; 32])
}

fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

fn identity(high: u64, low: u64, position: u64) -> Identity {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&high.to_be_bytes());
    bytes[8..].copy_from_slice(&low.to_be_bytes());
    let content_hash = ContentHash::from_number(mixed(low));
    let known = Known { position: Position::new(position), content_hash };
    Identity { fingerprint: Fingerprint::from_bytes(bytes), known }
}

/// The history: `each` identities in each of `runs` runs, spread evenly, with random distances.
#[derive(Clone, Copy)]
struct History {
    runs: u64,
    each: u64,
}

impl History {
    fn identity(self, run: u64, index: u64) -> Identity {
        let width = u64::MAX / self.each;
        let number = run * self.each + index;
        identity(
            index * width + mixed(number) % width,
            mixed(!number),
            1 + run * self.each + mixed(index) % self.each,
        )
    }

    /// One of them, as a resend names it.
    fn any(self, seed: u64) -> Identity {
        self.identity(mixed(seed) % self.runs, mixed(!seed) % self.each)
    }

    fn lay_down(self, identities: &mut Identities) {
        for run in 0..self.runs {
            identities.take_sorted(self.each, (0..self.each).map(|index| self.identity(run, index))).unwrap();
        }
    }
}

/// One that was never there.
fn new(number: u64) -> Identity {
    identity(mixed(number ^ 0x5555_0000_0000_0000), mixed(number | 1 << 62), number)
}

/// What this thread has spent, in nanoseconds of processor time.
fn spent() -> u64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    stat.split(' ').next().unwrap().parse().unwrap()
}

struct Row {
    millions: u64,
    budget_mib: u64,
}

impl Row {
    fn print(&self, what: &str, count: u64, identities: &Identities, work: impl FnOnce(&Identities)) {
        let (watch, before) = (Stopwatch::now(), spent());
        work(identities);
        self.line(what, count, identities, (watch.elapsed(), spent() - before));
    }

    fn line(&self, what: &str, count: u64, identities: &Identities, (clock, spent): (Duration, u64)) {
        let memory = identities.memory();
        let runs = identities.runs();
        let disk: u64 = runs.iter().map(|run| run.bytes).sum();
        let in_runs: u64 = runs.iter().map(|run| run.identities).sum();
        let hundredths = (disk * 100).checked_div(in_runs).unwrap_or(0);
        println!(
            "| {} M | {} MiB | {what} | {} ns | {} ns | {} | {}.{:02} | {} + {} + {} + {} = {} MiB |",
            self.millions,
            self.budget_mib,
            spent / count,
            clock.as_nanos() / u128::from(count),
            runs.len(),
            hundredths / 100,
            hundredths % 100,
            memory.waiting >> 20,
            memory.filter >> 20,
            memory.pages >> 20,
            memory.fences >> 20,
            memory.total() >> 20,
        );
    }
}

fn look_up(identities: &Identities, count: u64, mut next: impl FnMut(u64) -> Identity) -> u64 {
    let mut found = 0;
    for batch in 0..count / BATCH {
        let fingerprints: Vec<Fingerprint> =
            (batch * BATCH..(batch + 1) * BATCH).map(|number| next(number).fingerprint).collect();
        found += identities.find_batch(&fingerprints).unwrap().iter().flatten().count() as u64;
    }
    found
}

/// Admits batches of which one in a hundred was there before, and does all work at once.
fn admit(
    identities: &mut Identities,
    history: History,
    count: u64,
    mut frame: u64,
) -> (Duration, Vec<String>) {
    let (mut longest, mut works) = (Duration::ZERO, std::collections::BTreeMap::<&str, (u64, u64)>::new());
    for batch in 0..count / BATCH {
        frame += 1;
        let batch: Vec<Identity> = (batch * BATCH..(batch + 1) * BATCH)
            .map(|number| {
                if number % 100 == 7 && history.each > 0 {
                    history.any(number)
                } else {
                    new(frame << 32 | number)
                }
            })
            .collect();
        let fingerprints: Vec<Fingerprint> = batch.iter().map(|one| one.fingerprint).collect();
        let watch = Stopwatch::now();
        let found = identities.find_batch(&fingerprints).unwrap();
        for (one, found) in batch.iter().zip(found) {
            if found.is_none() {
                identities.add(one);
            }
        }
        longest = longest.max(watch.elapsed());
        if identities.wants_freeze() {
            identities.freeze(frame);
        }
        while let Some(work) = identities.next_work(frame).unwrap() {
            let (name, before) = (work.name(), spent());
            identities.finish(work.run()).unwrap();
            let (times, nanos) = works.entry(name).or_default();
            *times += 1;
            *nanos += spent() - before;
        }
    }
    let works = works.iter().map(|(name, (times, nanos))| {
        format!("{name} {times} × {} µs = {} ns each", nanos / times / 1_000, nanos / count)
    });
    (longest, works.collect())
}

fn bench(folder: &Path, millions: u64, runs: u64, budget_mib: u64) {
    // More runs to a merge than there are, so that the history stays in as many as were asked for.
    let budget = Budget::of_bytes(budget_mib << 20).merging(usize::try_from(runs + 8).unwrap());
    let mut identities = Identities::open(folder, &key(), budget).unwrap();
    let history = History { runs, each: millions * 1_000_000 / runs };
    let row = Row { millions, budget_mib };
    let (watch, before) = (Stopwatch::now(), spent());
    history.lay_down(&mut identities);
    row.line("write sorted", history.runs * history.each, &identities, (watch.elapsed(), spent() - before));
    drop(identities);
    let watch = Stopwatch::now();
    let mut identities = Identities::open(folder, &key(), budget).unwrap();
    let opened = watch.elapsed();
    let (watch, before) = (Stopwatch::now(), spent());
    identities.settle(0).unwrap();
    row.line("fit the filter", history.runs * history.each, &identities, (watch.elapsed(), spent() - before));
    row.print("generate alone", MEASURED, &identities, |_| {
        std::hint::black_box((0..MEASURED).fold(0, |sum, number| sum ^ new(number).known.position.number()));
    });
    row.print("look up new", MEASURED, &identities, |all| assert_eq!(look_up(all, MEASURED, new), 0));
    let resends = MEASURED / 10;
    row.print("look up resends, cold", resends, &identities, |all| {
        assert_eq!(look_up(all, resends, |number| history.any(number)), resends);
    });
    row.print("look up resends, warm", resends, &identities, |all| {
        assert_eq!(look_up(all, resends, |number| history.any(number + resends)), resends);
    });
    let (watch, before) = (Stopwatch::now(), spent());
    let (longest, works) = admit(&mut identities, history, MEASURED, 0);
    row.line("admit, 1 % resends", MEASURED, &identities, (watch.elapsed(), spent() - before));
    println!(
        "opened in {} µs; longest batch {} µs; {}",
        opened.as_micros(),
        longest.as_micros(),
        works.join("; ")
    );
}

/// From nothing to so many, with the merging that is usual.
fn grow(folder: &Path, millions: u64) {
    let mut identities = Identities::open(folder, &key(), Budget::default()).unwrap();
    let row = Row { millions: 0, budget_mib: 512 };
    let none = History { runs: 0, each: 0 };
    for million in 0..millions {
        let (watch, before) = (Stopwatch::now(), spent());
        let (longest, works) = admit(&mut identities, none, 1_000_000, million * 1_000_000 + 1);
        let row = Row { millions: million + 1, ..row };
        if million < 2 || (million + 1) % 10 == 0 {
            row.line("admit new", 1_000_000, &identities, (watch.elapsed(), spent() - before));
            println!("longest batch {} µs; {}", longest.as_micros(), works.join("; "));
        }
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut number = |otherwise: u64| arguments.next().map_or(otherwise, |text| text.parse().unwrap());
    let (millions, runs, budget_mib) = (number(10), number(32), number(512));
    let place = std::env::args().nth(4).map(PathBuf::from);
    println!(
        "| history | budget | what | processor | clock | runs | bytes/id | memory: waiting, filter, pages, fences |"
    );
    println!("|---:|---:|---|---:|---:|---:|---:|---|");
    let temporary = TempFolder::new();
    let folder = place.as_deref().unwrap_or(temporary.path());
    if runs == 0 {
        grow(&folder.join("identities"), millions);
    } else {
        bench(&folder.join("identities"), millions, runs, budget_mib);
    }
}
