//! The benchmarks of the engine, the billing run, changes and the binary: `bench NAME …` prints a table each.
//! Nothing here asserts about time.
//!
//! It knows which benchmark has which name; it must not know how anything is measured.

#![allow(clippy::print_stdout, clippy::float_arithmetic, reason = "a benchmark prints figures")]

mod billing_run;
mod binary;
mod burst;
mod changes;
mod documents;
mod engine;
mod entitlements;
mod figures;
mod ingest;
mod metering;
mod paper;
mod preview;
mod reservations;
mod start;
mod world;

/// The allocator of the binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    #[cfg(target_os = "linux")]
    // As in the binary: a kernel that does not let this be set gives memory as it would.
    rustix::thread::disable_transparent_huge_pages(true).unwrap_or_default();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (name, rest) = arguments.split_first().expect("name a benchmark");
    match name.as_str() {
        "engine" => engine::main(),
        "changes" => changes::main(),
        "documents" => documents::main(),
        "paper" => paper::main(),
        "billing-run" => billing_run::main(rest),
        "preview" => preview::main(),
        "ingest" => ingest::main(),
        ingest::BARE => ingest::bare(rest),
        "metering" => metering::main(rest),
        "burst" => burst::main(),
        "entitlements" => entitlements::main(),
        "reservations" => reservations::main(),
        "start" => start::main(),
        unknown => panic!("there is no benchmark {unknown:?}"),
    }
}
