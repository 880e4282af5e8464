//! `cargo xtask timings`: what a clean build costs, as a table for docs/benchmarks.md.
//!
//! It knows the two commands of the README and the report that `cargo build --timings` leaves. It must not
//! know why a crate is slow.
//!
//! CPU seconds are those of all child processes, as Linux counts them. Crates are built one at a time
//! (`--jobs 1`), so that the seconds of a crate are about its CPU seconds, its build script included.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::json::Json;
use crate::{asks_for_help, command, cpu};

/// How many crates stand in the table.
const SLOWEST: usize = 5;

const HELP: &str = "\
Builds everything afresh in target/timings and prints, as Markdown, the CPU seconds of both commands and of the
five slowest crates. Takes many minutes, as crates are built one at a time.

usage: cargo xtask timings";

/// A stage: its name in the table and the arguments that cargo gets.
type Stage = (&'static str, &'static [&'static str]);

const DEMO: &[Stage] = &[
    ("build", &["build", "--release", "--timings", "--jobs", "1"]),
    ("run", &["run", "--release", "--", "demo"]),
];

const TEST: &[Stage] = &[
    (
        "build of all tests",
        &["test", "--profile", "ci", "--workspace", "--no-run", "--timings", "--jobs", "1"],
    ),
    ("the rest", &["run", "--quiet", "--profile", "ci", "--package", "xtask", "--", "test"]),
];

/// `cargo xtask timings`
pub fn main(args: &[String]) -> Result<(), String> {
    if asks_for_help(args) {
        println!("{HELP}");
        return Ok(());
    }
    let folder = command::root().join("target").join("timings");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|fault| format!("{} stays: {fault}", folder.display()))?;
    }
    let mut commands = String::from("| command | stage | CPU s | wall s |\n|---|---|--:|--:|\n");
    let mut crates = String::new();
    for (name, stages) in [("cargo run --release -- demo", DEMO), ("cargo xtask test", TEST)] {
        for (stage, cargo_args) in stages {
            let cost = measure(&folder, cargo_args)?;
            commands.push_str(&format!(
                "| `{name}` | {stage} | {} | {} |\n",
                tenths(cost.cpu),
                tenths(cost.wall)
            ));
        }
        crates.push_str(&format!("\n| slowest crates of `{name}` | s |\n|---|--:|\n"));
        for (krate, took) in slowest(&report(&folder)?)? {
            crates.push_str(&format!("| {krate} | {} |\n", tenths(took)));
        }
    }
    println!("{commands}{crates}");
    Ok(())
}

struct Cost {
    cpu: Duration,
    wall: Duration,
}

fn measure(folder: &Path, cargo_args: &[&str]) -> Result<Cost, String> {
    eprintln!("── cargo {}", cargo_args.join(" "));
    let (cpu_before, begun) = (cpu::of_children()?, Instant::now());
    let mut cargo: Command = command::cargo();
    command::run(cargo.args(cargo_args).env("CARGO_TARGET_DIR", folder))?;
    Ok(Cost { cpu: cpu::of_children()?.saturating_sub(cpu_before), wall: begun.elapsed() })
}

/// The newest report that cargo left.
fn report(folder: &Path) -> Result<String, String> {
    let path: PathBuf = folder.join("cargo-timings").join("cargo-timing.html");
    std::fs::read_to_string(&path).map_err(|fault| format!("{} cannot be read: {fault}", path.display()))
}

/// The crates that took longest, each with all its units: library, tests, build script.
fn slowest(report: &str) -> Result<Vec<(String, Duration)>, String> {
    const MARK: &str = "const UNIT_DATA = ";
    let start =
        report.find(MARK).ok_or("cargo's timing report holds no UNIT_DATA; its format has changed")?;
    let (units, _) = Json::read_start(&report[start + MARK.len()..])?;
    let mut by_crate: BTreeMap<String, Duration> = BTreeMap::new();
    for unit in units.list() {
        let name = unit.get("name").text().ok_or("a unit of cargo's timing report has no name")?;
        let took = unit.get("duration").text().and_then(milliseconds);
        let took = took.ok_or_else(|| format!("unit {name} of cargo's timing report has no duration"))?;
        *by_crate.entry(name.to_owned()).or_default() += took;
    }
    let mut slowest: Vec<(String, Duration)> = by_crate.into_iter().collect();
    slowest.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    slowest.truncate(SLOWEST);
    Ok(slowest)
}

/// `12.345` seconds are 12,345 milliseconds; digits beyond are dropped.
fn milliseconds(seconds: &str) -> Option<Duration> {
    let (whole, fraction) = seconds.split_once('.').unwrap_or((seconds, ""));
    let thousandths: String = fraction.chars().chain("000".chars()).take(3).collect();
    let millis = whole.parse::<u64>().ok()?.checked_mul(1000)?.checked_add(thousandths.parse().ok()?)?;
    Some(Duration::from_millis(millis))
}

fn tenths(took: Duration) -> String {
    format!("{:.1}", took.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_a_crate_are_added_and_the_slowest_come_first() {
        let unit = |name: &str, seconds: &str| format!(r#"{{"name": "{name}", "duration": {seconds}}}"#);
        let names = ["a", "b", "c", "d", "e", "f"];
        let mut units: Vec<String> = names.iter().map(|name| unit(name, "1.5")).collect();
        units.push(unit("e", "0.25"));
        let report = format!("<script>\nconst UNIT_DATA = [{}];\nconst X = [];", units.join(",\n"));
        let slowest = slowest(&report).unwrap();
        assert_eq!(slowest.len(), SLOWEST);
        assert_eq!(slowest[0], ("e".to_owned(), Duration::from_millis(1750)));
        assert_eq!(slowest[1], ("a".to_owned(), Duration::from_millis(1500)));
    }

    #[test]
    fn a_report_without_units_is_refused() {
        assert!(slowest("<html>").unwrap_err().contains("UNIT_DATA"));
        assert!(slowest(r#"const UNIT_DATA = [{"name": "a"}];"#).unwrap_err().contains("duration"));
    }

    #[test]
    fn seconds_become_milliseconds() {
        assert_eq!(milliseconds("12.3456"), Some(Duration::from_millis(12_345)));
        assert_eq!(milliseconds("0.5"), Some(Duration::from_millis(500)));
        assert_eq!(milliseconds("7"), Some(Duration::from_secs(7)));
        assert_eq!(milliseconds("x"), None);
    }
}
