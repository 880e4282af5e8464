//! The benchmarks: a name for each program that measures and prints a table.
//!
//! It knows which cargo command runs which benchmark; it must not know how anything is measured.

use crate::{asks_for_help, command};

/// Each benchmark with the arguments that cargo gets.
const BENCHES: &[(&str, &[&str])] = &[
    ("engine", &["run", "--release", "--package", "farthing", "--example", "bench_engine"]),
    ("billing-run", &["run", "--release", "--package", "farthing", "--example", "bench_billing_run"]),
    ("events", &["run", "--release", "--package", "usage", "--example", "bench_events"]),
    ("entitlements", &["run", "--release", "--package", "farthing", "--example", "bench_entitlements"]),
    ("start", &["run", "--release", "--package", "farthing", "--example", "bench_start"]),
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
    for (name, cargo_args) in benches {
        eprintln!("── {name}");
        command::run(command::cargo().args(cargo_args))?;
    }
    Ok(())
}

type Bench = (&'static str, &'static [&'static str]);

fn chosen(names: &[String]) -> Result<Vec<Bench>, String> {
    if names.is_empty() {
        return Ok(BENCHES.to_vec());
    }
    let find = |name: &String| {
        let found = BENCHES.iter().find(|(known, _)| known == name);
        found.copied().ok_or_else(|| format!("there is no benchmark {name:?}; {}", list()))
    };
    names.iter().map(find).collect()
}

fn list() -> String {
    let names: Vec<&str> = BENCHES.iter().map(|(name, _)| *name).collect();
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
        assert!(chosen(&["nothing".into()]).unwrap_err().contains("engine, billing-run"));
    }
}
