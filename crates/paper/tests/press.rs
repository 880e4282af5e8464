//! A press whose workers do wrong: each is stopped, told apart, and leaves the next job alone.
#![cfg(unix)]

use std::path::Path;
use std::{fs, thread};

use documents::{Sheet, file};
use paper::{Fonts, Job, NotPrinted, Press, PressSettings};

const READY: &str = "{\"limits\":false,\"no_new_privileges\":false,\"landlock\":false,\"seccomp\":false}";

fn job() -> Job {
    job_of(1)
}

/// The example with so many lines more.
fn job_of(more: usize) -> Job {
    let path = format!("{}/../../examples/invoices/consulting.toml", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{path}: {why}"));
    let line = "\n[[lines]]\nname = \"Seat\"\nunit_price = \"9.00\"\ntax = 19\n";
    let text = text.replace("\n[[discounts]]", &format!("{}\n[[discounts]]", line.repeat(more)));
    let invoice = file::read("invoice.toml", text.as_bytes()).unwrap_or_else(|why| panic!("{why}"));
    let about = ("one".to_owned(), invoice.head.issued_on);
    Job::of(Sheet::of(&invoice), about, &Fonts::with_folders(Vec::new()), None)
}

/// A press whose workers note in a file that they were started, say that they are ready, and go on with a script.
fn press(started: &Path, script: &str) -> Press {
    let length = READY.len();
    let script = format!(
        "echo >> '{}'; printf '\\{length:03o}\\000\\000\\000%s' '{READY}'; {script}",
        started.display()
    );
    Press::new(PressSettings {
        program: "/bin/sh".into(),
        arguments: vec!["-c".to_owned(), script],
        workers_max: 2,
    })
}

fn how_many(started: &Path) -> usize {
    fs::read_to_string(started).unwrap_or_default().lines().count()
}

#[test]
fn one_that_never_answers_is_stopped_by_its_processor_time() {
    let folder = testkit::TempFolder::new();
    let started = folder.path().join("started");
    let press = press(&started, "while :; do :; done");
    let stopped = press.print(&job()).unwrap_err();
    assert!(matches!(stopped, NotPrinted::TooLong(5_000..)), "{stopped}");
    assert_eq!(how_many(&started), 1);
}

#[test]
fn one_that_ends_at_its_first_job_is_not_asked_again() {
    let folder = testkit::TempFolder::new();
    for (script, words) in
        [("exit 3", "exit status: 3"), ("kill -6 $$", "no more memory"), ("kill -31 $$", "may not do")]
    {
        let started = folder.path().join(words);
        let press = press(&started, script);
        let died = press.print(&job()).unwrap_err();
        assert!(matches!(died, NotPrinted::Died(_)) && died.to_string().contains(words), "{died}");
        assert_eq!(how_many(&started), 1, "{script}");
    }
}

#[test]
fn one_that_says_nothing_that_can_be_read_is_replaced() {
    let folder = testkit::TempFolder::new();
    let started = folder.path().join("started");
    let press = press(&started, "printf '\\002\\000\\000\\000[]'; cat > /dev/null");
    for asked in 1..=3 {
        let died = press.print(&job()).unwrap_err();
        assert!(died.to_string().contains("nothing that can be read"), "{died}");
        assert_eq!(how_many(&started), asked);
    }
}

/// It answers at once and reads nothing: a job that is larger than the pipe would wait for ever.
#[test]
fn one_that_answers_without_reading_is_stopped() {
    let folder = testkit::TempFolder::new();
    let press = press(&folder.path().join("started"), "printf '\\002\\000\\000\\000[]'; exec sleep 1000");
    let died = press.print(&job_of(2_000)).unwrap_err();
    assert!(died.to_string().contains("had not read"), "{died}");
}

#[test]
fn jobs_beyond_the_workers_wait_for_one() {
    let folder = testkit::TempFolder::new();
    let started = folder.path().join("started");
    let press = press(&started, "head -c 1 > /dev/null; exit 0");
    let (press, job) = (&press, &job());
    thread::scope(|scope| {
        let all: Vec<_> = (0..8).map(|_| scope.spawn(move || press.print(job))).collect();
        for one in all {
            assert!(matches!(one.join().unwrap(), Err(NotPrinted::Died(_))));
        }
    });
    assert_eq!(how_many(&started), 8);
}
