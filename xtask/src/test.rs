//! `cargo xtask test`: everything that must hold, in order, each step announced and timed.
//!
//! It knows the steps and the programs behind them; it must not know a single rule that they check.
//! A failed step does not hide the next ones: all run, and the summary names those that failed.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::postgres::{self, Cluster};
use crate::{asks_for_help, command, tidy};

const HELP: &str = "\
Checks everything: format, clippy with warnings denied, tidy, then all tests and doc tests, on SQLite and on a
throwaway PostgreSQL that is started for the run (and installed first where it is missing and we are root).

usage: cargo xtask test [--filter NAME]

  --filter NAME   run only the tests whose name contains NAME (the other steps run all the same)";

/// `cargo xtask test [--filter NAME]`
pub fn main(args: &[String]) -> Result<(), String> {
    if asks_for_help(args) {
        println!("{HELP}");
        return Ok(());
    }
    let filter = filter(args)?;
    require_components()?;
    let mut steps = Steps::default();
    steps.run("format", || command::run(command::cargo().args(["fmt", "--all", "--check"])));
    steps.run("clippy", clippy);
    steps.run("tidy", tidy::check);
    let mut cluster = None;
    steps.run("start PostgreSQL", || {
        cluster = Some(Cluster::start()?);
        Ok(())
    });
    if let Some(cluster) = &cluster {
        let connection = cluster.connection();
        steps.run("tests", || command::run(tests(filter).env(postgres::VARIABLE, &connection)));
        steps.run("doc tests", || command::run(doc_tests(filter).env(postgres::VARIABLE, &connection)));
    } else {
        steps.skip("tests");
        steps.skip("doc tests");
    }
    drop(cluster);
    steps.summary()
}

fn filter(args: &[String]) -> Result<Option<&str>, String> {
    match args {
        [] => Ok(None),
        [flag, name] if flag == "--filter" => Ok(Some(name)),
        [flag] if flag.starts_with("--filter=") => Ok(flag.strip_prefix("--filter=")),
        _ => Err(format!("cannot read {:?}; usage: cargo xtask test [--filter NAME]", args.join(" "))),
    }
}

/// A toolchain can come without these two: better said now than after the first build.
fn require_components() -> Result<(), String> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !command::succeeds(command::cargo().args([subcommand, "--version"])) {
            return Err(format!(
                "{component} is not installed; install it with: rustup component add {component}"
            ));
        }
    }
    Ok(())
}

fn clippy() -> Result<(), String> {
    let args = ["clippy", "--profile", "ci", "--workspace", "--all-targets", "--", "-D", "warnings"];
    command::run(command::cargo().args(args))
}

fn tests(filter: Option<&str>) -> Command {
    let mut cargo = command::cargo();
    if command::succeeds(command::cargo().args(["nextest", "--version"])) {
        cargo.args(["nextest", "run", "--cargo-profile", "ci", "--workspace", "--no-fail-fast"]).args(filter);
        return cargo;
    }
    cargo.args(["test", "--profile", "ci", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests"]);
    cargo.arg("--").args(filter);
    cargo
}

fn doc_tests(filter: Option<&str>) -> Command {
    let mut cargo = command::cargo();
    cargo.args(["test", "--doc", "--profile", "ci", "--workspace", "--no-fail-fast", "--"]).args(filter);
    cargo
}

/// What was run so far, and how it ended.
#[derive(Default)]
struct Steps {
    done: Vec<Step>,
}

struct Step {
    name: &'static str,
    took: Duration,
    ended: Ended,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ended {
    Well,
    Badly,
    NotRun,
}

impl Steps {
    fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<(), String>) {
        eprintln!("── {name}");
        let begun = Instant::now();
        let result = step();
        let took = begun.elapsed();
        let ended = match result {
            Ok(()) => Ended::Well,
            Err(message) => {
                eprintln!("xtask: {message}");
                Ended::Badly
            }
        };
        eprintln!("── {name}: {}, {}", ended.word(), seconds(took));
        self.done.push(Step { name, took, ended });
    }

    fn skip(&mut self, name: &'static str) {
        self.done.push(Step { name, took: Duration::ZERO, ended: Ended::NotRun });
    }

    fn summary(&self) -> Result<(), String> {
        eprintln!("── summary");
        for step in &self.done {
            eprintln!("{:>10}  {:<16} {}", seconds(step.took), step.name, step.ended.word());
        }
        let unwell = self.done.iter().filter(|step| step.ended != Ended::Well).map(|step| step.name);
        let unwell: Vec<&str> = unwell.collect();
        if unwell.is_empty() { Ok(()) } else { Err(format!("failed: {}", unwell.join(", "))) }
    }
}

impl Ended {
    fn word(self) -> &'static str {
        match self {
            Self::Well => "ok",
            Self::Badly => "FAILED",
            Self::NotRun => "not run",
        }
    }
}

fn seconds(took: Duration) -> String {
    format!("{:.1} s", took.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_filter_is_read_in_both_forms() {
        assert_eq!(filter(&[]), Ok(None));
        assert_eq!(filter(&words("--filter split")), Ok(Some("split")));
        assert_eq!(filter(&words("--filter=split")), Ok(Some("split")));
        assert!(filter(&words("split")).is_err());
    }

    #[test]
    fn the_summary_names_what_failed_and_what_was_not_run() {
        let mut steps = Steps::default();
        steps.run("one", || Ok(()));
        assert_eq!(steps.summary(), Ok(()));
        steps.run("two", || Err("broken".into()));
        steps.skip("three");
        assert_eq!(steps.summary(), Err("failed: two, three".into()));
    }
}
