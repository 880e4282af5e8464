//! The binary from outside: the whole demo, and the server from its start to its first answer with the memory
//! it holds when idle. Runs the release binary beside this program, as a user would.

use std::process::{Command, Stdio};
use std::time::Instant;

use crate::binary::{self, Server};
use crate::world;

const RUNS: usize = 5;

/// Prints the table.
pub fn main() {
    println!("| what | median | fastest | slowest |");
    println!("|---|---|---|---|");
    row("the whole demo, seconds", (0..RUNS).map(|_| demo()).collect(), 2);
    let starts: Vec<(f64, f64)> = (0..RUNS).map(|_| server()).collect();
    row("server: start to first answer, milliseconds", starts.iter().map(|(millis, _)| *millis).collect(), 0);
    row("server: idle memory, MB", starts.iter().map(|(_, memory)| *memory).collect(), 1);
}

fn row(what: &str, mut figures: Vec<f64>, decimals: usize) {
    figures.sort_by(f64::total_cmp);
    let (low, middle, high) = (figures[0], figures[figures.len() / 2], figures[figures.len() - 1]);
    println!("| {what} | {middle:.decimals$} | {low:.decimals$} | {high:.decimals$} |");
}

fn demo() -> f64 {
    let watch = Instant::now();
    let done = Command::new(binary::path()).arg("demo").stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(done.expect("the demo starts").success(), "the demo failed");
    watch.elapsed().as_secs_f64()
}

/// Milliseconds to the first answer, and megabytes held then.
fn server() -> (f64, f64) {
    let folder = world::folder("start");
    let (server, taken) = Server::start(&folder);
    let memory = server.resident_megabytes();
    drop(server);
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
    (taken.as_secs_f64() * 1000.0, memory)
}
