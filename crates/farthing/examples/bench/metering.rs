//! A month of usage measured and billed, and half of it dropped: one customer's, all customers' one by one and at once,
//! and a billing run over all of them, on SQLite with `synchronous=FULL` and the event log.
//!
//! Each size runs in a process of its own. The events of 10,000 customers are spread over the month at random, each
//! with a random id of 22 characters and three properties; the installation is opened anew before anything is read, and
//! the kernel's page cache is dropped where that is permitted.

use std::path::Path;
use std::time::{Duration, Instant as Stopwatch};

use calendar::Instant;
use money::Decimal;
use operations::metered::UsageAsked;
use operations::usage_of_all::UsageOfAllAsked;
use operations::{ActError, Refusal};
use pricing::{Properties, Scalar, UsageEvent};

use crate::figures::{Taken, millis, peak_megabytes};
use crate::world::{self, Installation, instant};

const CUSTOMERS: u64 = 10_000;
const CREATED_TOGETHER: u64 = 500;
const BATCH: u64 = 10_000;
const START: &str = "2026-02-01T00:00:00Z";
const NEXT: &str = "2026-03-01T00:00:00Z";
const HALF: &str = "2026-02-15T00:00:00Z";
/// How often one customer's month is read.
const ASKED: u32 = 100;

/// Prints the table, of some millions of events or of 1 and 10.
pub fn main(arguments: &[String]) {
    if let [flag, millions] = arguments
        && flag == "--one"
    {
        return run_one(millions.parse().expect("a number of millions"));
    }
    println!(
        "| events | the page cache | one customer's month, first | p50 | p99 | of all, one by one | of all at once | billed | events/s | \
         half of it dropped | peak memory |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    let usual = ["1".to_owned(), "10".to_owned()];
    let program = std::env::current_exe().expect("a program knows where it is");
    for millions in if arguments.is_empty() { &usual[..] } else { arguments } {
        let done = std::process::Command::new(&program).args(["metering", "--one", millions]).status();
        assert!(done.expect("the program starts").success(), "the run of {millions} million failed");
    }
}

fn run_one(millions: u64) {
    let bench = Installation::new("metering", world::CATALOG, instant(START));
    fill(&bench, millions * 1_000_000);
    let (bench, cache) = again(bench);
    let first = timed(|| usage(&bench, 4_711));
    let asked = Taken::of(ASKED, |number| usage(&bench, u64::from(number) * 97));
    let all = timed(|| (0..CUSTOMERS).for_each(|number| usage(&bench, number)));
    let at_once = timed(|| of_all(&bench));
    let (bench, _) = again(bench);
    let mut issued = 0;
    let billed = timed(|| issued = bench.bill(NEXT));
    assert_eq!(u64::try_from(issued).expect("fits"), CUSTOMERS, "each customer gets one document");
    let half = timed(|| drop_half(&bench));
    println!(
        "| {millions} M | {cache} | {} | {} | {} | {:.2} s | {} | {:.2} s | {:.0} | {:.2} s | {} MB |",
        millis(first),
        millis(asked.percentile(50)),
        millis(asked.percentile(99)),
        all.as_secs_f64(),
        millis(at_once),
        billed.as_secs_f64(),
        (millions * 1_000_000) as f64 / billed.as_secs_f64(),
        half.as_secs_f64(),
        peak_megabytes()
    );
    bench.remove();
}

/// Opens it anew, and says how the page cache is.
fn again(bench: Installation) -> (Installation, &'static str) {
    let (environment, seller) = (bench.environment, bench.seller);
    let (operations, folder) = bench.leave();
    drop(operations);
    let cache = if dropped(&folder) { "dropped" } else { "warm" };
    (Installation::again(folder, environment, seller), cache)
}

fn timed(work: impl FnOnce()) -> Duration {
    let watch = Stopwatch::now();
    work();
    watch.elapsed()
}

/// Has the kernel forget the files it read; says whether it may be told to.
fn dropped(folder: &Path) -> bool {
    let synced = std::process::Command::new("sync").arg("--file-system").arg(folder).status();
    synced.is_ok_and(|done| done.success()) && std::fs::write("/proc/sys/vm/drop_caches", "3").is_ok()
}

/// Takes the first half of the month away, as retention does once nothing needs it.
fn drop_half(bench: &Installation) {
    let (plane, environment) = (&bench.operations.plane, bench.environment);
    let up_to = plane.watermark(environment).expect("it has a watermark");
    while !plane.drop_before(environment, instant(HALF), up_to).expect("it goes").is_done {}
    let floor = plane.floor(environment).expect("it reads").expect("something went");
    assert!(floor.events > 0, "{floor:?}");
}

fn usage(bench: &Installation, number: u64) {
    let asked = UsageAsked {
        customer: name(number),
        subscription: None,
        meter: world::key("calls"),
        from: Some(instant(START)),
        until: Some(instant(NEXT)),
        zone: None,
        window: None,
        group_by: Vec::new(),
    };
    let found = bench.operations.usage(bench.environment, &asked).expect("it is measured");
    assert!(found.groups[0].event_count > 0, "{} used something", name(number));
}

fn of_all(bench: &Installation) {
    let asked = UsageOfAllAsked {
        meter: world::key("calls"),
        from: Some(instant(START)),
        until: Some(instant(NEXT)),
        zone: None,
        limit: 100,
    };
    let found = bench.operations.usage_of_all(bench.environment, &asked).expect("it is measured");
    assert_eq!(u64::try_from(found.customer_count).expect("fits"), CUSTOMERS);
}

/// Customers with a subscription each, their first document, and their usage.
fn fill(bench: &Installation, events: u64) {
    let (environment, seller, now) = (bench.environment, bench.seller, instant(START));
    for from in (0..CUSTOMERS).step_by(usize::try_from(CREATED_TOGETHER).expect("fits")) {
        let kept = bench.operations.store.write(move |act| {
            for number in from..from + CREATED_TOGETHER {
                let customer = world::customer(act, environment, (seller, &name(number)), now)?;
                world::subscribe(act, environment, (customer, "team"), now)?;
            }
            Ok::<_, ActError<Refusal>>(())
        });
        kept.expect("the customers are kept");
    }
    bench.bill(START);
    let mut dice = Dice(1);
    for _ in 0..events / BATCH {
        bench.ingest((0..BATCH).map(|_| dice.event(now)).collect());
    }
}

fn name(number: u64) -> String {
    format!("customer-{number:05}")
}

/// Numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    fn event(&mut self, start: Instant) -> UsageEvent {
        const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        let letter = |dice: &mut Dice| char::from(LETTERS[usize::try_from(dice.below(62)).expect("fits")]);
        let id: String = (0..22).map(|_| letter(self)).collect();
        let time = i64::try_from(self.below(28 * 86_400_000)).expect("fits") * 1_000;
        let calls = i64::try_from(self.below(900)).expect("fits") + 1;
        let model = ["large", "medium", "small"][usize::try_from(self.below(3)).expect("fits")];
        UsageEvent {
            source: "gateway".into(),
            id: id.into(),
            event_type: "api.call".into(),
            subject: name(self.below(CUSTOMERS)).into(),
            time: Instant::from_micros(start.as_micros() + time),
            data: Properties::from([
                ("calls".into(), Scalar::Number(Decimal::from_i64(calls))),
                ("model".into(), Scalar::Text(model.into())),
                ("region".into(), Scalar::Text("eu-central-1".into())),
            ]),
        }
    }
}
