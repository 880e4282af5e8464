//! The benchmarks: a name for each program that measures and prints a table.
//!
//! It knows which cargo command runs which benchmark; it must not know how anything is measured.

use crate::{asks_for_help, command};

/// Each benchmark with the package it is of, the example, and what that is told.
const BENCHES: &[(&str, &str, &[&str])] = &[
    ("engine", "farthing", &["bench", "--", "engine"]),
    ("changes", "farthing", &["bench", "--", "changes"]),
    ("documents", "farthing", &["bench", "--", "documents"]),
    ("paper", "farthing", &["bench", "--", "paper"]),
    ("billing-run", "farthing", &["bench", "--", "billing-run"]),
    ("preview", "farthing", &["bench", "--", "preview"]),
    ("events", "usage", &["bench_events"]),
    ("metering", "farthing", &["bench", "--", "metering"]),
    ("ingest", "farthing", &["bench", "--", "ingest"]),
    ("burst", "farthing", &["bench", "--", "burst"]),
    ("entitlements", "farthing", &["bench", "--", "entitlements"]),
    ("reservations", "farthing", &["bench", "--", "reservations"]),
    ("start", "farthing", &["bench", "--", "start"]),
];

/// `cargo xtask bench [NAME …]`
pub fn main(args: &[String]) -> Result<(), String> {
    if asks_for_help(args) {
        println!("{}", help());
        return Ok(());
    }
    let benches = chosen(args)?;
    command::run(command::cargo().args([
        "build",
        "--release",
        "--package",
        "farthing",
        "--bins",
        "--examples",
    ]))?;
    for (name, package, example) in benches {
        eprintln!("── {name}");
        let run = ["run", "--release", "--package", package, "--example"];
        command::run(command::cargo().args(run).args(example))?;
    }
    Ok(())
}

type Bench = (&'static str, &'static str, &'static [&'static str]);

fn chosen(names: &[String]) -> Result<Vec<Bench>, String> {
    if names.is_empty() {
        return Ok(BENCHES.to_vec());
    }
    let find = |name: &String| {
        let found = BENCHES.iter().find(|(known, ..)| known == name);
        found.copied().ok_or_else(|| format!("there is no benchmark {name:?}; {}", list()))
    };
    names.iter().map(find).collect()
}

fn list() -> String {
    let names: Vec<&str> = BENCHES.iter().map(|(name, ..)| *name).collect();
    format!("there are: {}", names.join(", "))
}

fn help() -> String {
    format!(
        "Runs the benchmarks, each of which prints a table.\n\nusage: cargo xtask bench [NAME …]\n\n{}",
        list()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_chooses_and_an_unknown_one_is_refused() {
        assert_eq!(chosen(&[]).unwrap().len(), BENCHES.len());
        assert_eq!(chosen(&["start".into()]).unwrap()[0].0, "start");
        assert!(chosen(&["nothing".into()]).unwrap_err().contains("engine, changes, documents"));
    }
}
