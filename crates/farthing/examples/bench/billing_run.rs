//! A billing run that commits: stored customers to numbered, frozen documents with lines, traces, tax
//! answers, ledger entry, outbox message and next job, on SQLite with `synchronous=FULL`.
//!
//! Each size runs in a process of its own, so that its peak memory is its own. The second month is measured:
//! a fee and seats in advance, and the usage of the first month over two tiers.

use std::time::Instant as Stopwatch;

use operations::{ActError, Refusal};

use crate::figures::peak_megabytes;
use crate::world::{self, Installation, instant};

const SIZES: [u32; 4] = [1_000, 10_000, 20_000, 100_000];
const CREATED_TOGETHER: u32 = 500;

/// Prints the table, of some sizes or of all.
pub fn main(arguments: &[String]) {
    match arguments {
        [flag, size] if flag == "--one" => run_one(size.parse().expect("a number of customers")),
        sizes => {
            println!("| customers | documents | seconds | documents/s | peak memory |");
            println!("|---|---|---|---|---|");
            let chosen: Vec<String> = match sizes {
                [] => SIZES.iter().map(u32::to_string).collect(),
                given => given.to_vec(),
            };
            let program = std::env::current_exe().expect("a program knows where it is");
            for size in chosen {
                let done =
                    std::process::Command::new(&program).args(["billing-run", "--one", &size]).status();
                assert!(done.expect("the program starts").success(), "the run of {size} customers failed");
            }
        }
    }
}

fn run_one(customers: u32) {
    let bench = Installation::new("billing-run", world::CATALOG, instant("2026-02-01T00:00:00Z"));
    fill(&bench, customers);
    let first = bench.bill("2026-02-01T00:00:00Z");
    assert_eq!(first, usize::try_from(customers).expect("fits"));
    let watch = Stopwatch::now();
    let issued = bench.bill("2026-03-01T00:00:00Z");
    let seconds = watch.elapsed().as_secs_f64();
    assert_eq!(issued, first, "each customer gets one document for its second month");
    println!(
        "| {customers} | {issued} | {seconds:.2} | {:.0} | {} MB |",
        issued as f64 / seconds,
        peak_megabytes()
    );
    bench.remove();
}

fn fill(bench: &Installation, customers: u32) {
    let (now, used) = (instant("2026-02-01T00:00:00Z"), instant("2026-02-15T12:00:00Z"));
    let (environment, seller) = (bench.environment, bench.seller);
    for from in (0..customers).step_by(usize::try_from(CREATED_TOGETHER).expect("fits")) {
        let upto = customers.min(from + CREATED_TOGETHER);
        let kept = bench.operations.store.write(move |act| {
            for number in from..upto {
                let customer = world::customer(act, environment, (seller, &name(number)), now)?;
                world::subscribe(act, environment, (customer, "team"), now)?;
            }
            Ok::<_, ActError<Refusal>>(())
        });
        kept.expect("the customers are kept");
        let event = |number: u32| world::calls((&name(number), &number.to_string()), used, 12_345);
        bench.ingest((from..upto).map(event).collect());
    }
}

fn name(number: u32) -> String {
    format!("customer-{number}")
}
