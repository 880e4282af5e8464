//! The press with workers of this program, and what it does when one ends between two jobs.

use std::fs;
use std::process::Command;

use documents::{Sheet, file};
use paper::{Fonts, Job, Press, PressSettings};

use crate::harness::example;

/// The processes that this one started and that print.
fn workers() -> Vec<u32> {
    let own = format!("PPid:\t{}\n", std::process::id());
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = all.filter_map(|one| one.file_name().to_str()?.parse::<u32>().ok());
    let is_worker = |number: &u32| {
        let status = fs::read_to_string(format!("/proc/{number}/status")).unwrap_or_default();
        let called = fs::read_to_string(format!("/proc/{number}/cmdline")).unwrap_or_default();
        status.contains(&own) && called.contains("print-worker")
    };
    numbers.filter(is_worker).collect()
}

#[test]
#[cfg(target_os = "linux")]
fn a_worker_that_ended_while_it_was_idle_fails_no_invoice() {
    let text = fs::read(example("invoices", "consulting.toml")).unwrap();
    let invoice = file::read("invoice.toml", &text).unwrap_or_else(|why| panic!("{why}"));
    let about = ("one".to_owned(), invoice.head.issued_on);
    let job = Job::of(Sheet::of(&invoice), about, &Fonts::with_folders(Vec::new()), None);
    let program = env!("CARGO_BIN_EXE_farthing").into();
    let arguments = vec!["print-worker".to_owned()];
    let press = Press::new(PressSettings { program, arguments, workers_max: 1 });
    let first = press.print(&job).unwrap();
    let before = workers();
    assert_eq!(before.len(), 1);
    let killed = Command::new("kill").args(["-9", &before[0].to_string()]).status().unwrap();
    assert!(killed.success());
    assert_eq!(press.print(&job).unwrap(), first);
    let after = workers();
    assert!(after.len() == 1 && after != before, "{before:?} {after:?}");
    drop(press);
    assert_eq!(workers(), Vec::<u32>::new());
}
