//! Measures the binary from outside: the whole demo, and the server from its start to its first answer with
//! the memory it holds when idle. Prints a table; asserts nothing about time.
//!
//! It runs the release binary beside itself, as a user would.

#![allow(clippy::print_stdout, clippy::float_arithmetic, reason = "a benchmark prints figures")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 5;

fn main() {
    let binary = binary();
    println!("| what | median | fastest | slowest |");
    println!("|---|---|---|---|");
    row("the whole demo, seconds", (0..RUNS).map(|_| demo(&binary)).collect(), 2);
    let starts: Vec<(f64, f64)> = (0..RUNS).map(|_| server(&binary)).collect();
    row("server: start to first answer, milliseconds", starts.iter().map(|(millis, _)| *millis).collect(), 0);
    row("server: idle memory, MB", starts.iter().map(|(_, memory)| *memory).collect(), 1);
}

fn row(what: &str, mut figures: Vec<f64>, decimals: usize) {
    figures.sort_by(f64::total_cmp);
    let (low, middle, high) = (figures[0], figures[figures.len() / 2], figures[figures.len() - 1]);
    println!("| {what} | {middle:.decimals$} | {low:.decimals$} | {high:.decimals$} |");
}

/// The release binary: examples stand one folder below it.
fn binary() -> PathBuf {
    let example = std::env::current_exe().expect("a program knows where it is");
    let folder = example.parent().and_then(Path::parent).expect("examples stand in a folder of the target");
    let binary = folder.join("farthing");
    assert!(binary.exists(), "build the binary first: cargo build --release");
    binary
}

fn demo(binary: &Path) -> f64 {
    let watch = Instant::now();
    let done = Command::new(binary).arg("demo").stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(done.expect("the demo starts").success(), "the demo failed");
    watch.elapsed().as_secs_f64()
}

/// Milliseconds to the first answer, and megabytes held a moment later.
fn server(binary: &Path) -> (f64, f64) {
    let folder = std::env::temp_dir().join(format!("farthing-bench-start-{}", std::process::id()));
    let free =
        TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port");
    let listen = free.to_string();
    let watch = Instant::now();
    let mut child = Command::new(binary)
        .args(["serve", "--listen", &listen, "--data"])
        .arg(&folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the server starts");
    while !answers(&listen) {
        assert!(watch.elapsed() < Duration::from_secs(30), "the server does not answer");
        std::thread::yield_now();
    }
    let millis = watch.elapsed().as_secs_f64() * 1000.0;
    let memory = resident_megabytes(&child);
    child.kill().expect("the server can be stopped");
    child.wait().expect("the server ends");
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
    (millis, memory)
}

fn answers(listen: &str) -> bool {
    let Ok(mut stream) = TcpStream::connect(listen) else { return false };
    let asked = stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    let mut answer = String::new();
    asked.is_ok() && stream.read_to_string(&mut answer).is_ok() && answer.starts_with("HTTP/1.1 200")
}

fn resident_megabytes(child: &Child) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<f64>().ok()).unwrap_or_default()
        / 1024.0
}
