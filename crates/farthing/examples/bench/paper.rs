//! Invoices to paper: from the file's content to a PDF/A-3a with its e-invoice inside, printed by workers of the release
//! binary as the binary prints them, two at once. Nothing is written to a disk.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use ::paper::{Attachment, Fonts, Job, Press, PressSettings};
use documents::einvoice::{self, Profile, Syntax};
use documents::{Sheet, file};

use crate::binary;
use crate::figures::millis;

const EXAMPLE: &str = include_str!("../../../../examples/invoices/consulting.toml");
const LINE: &str = "\n[[lines]]\nname = \"Seat\"\nquantity = 3\nunit_price = \"9.335\"\ntax = 19\n";
/// How long each is repeated for.
const FOR: Duration = Duration::from_secs(4);
const WORKERS: usize = 2;

/// Prints the table.
pub fn main() {
    println!("| lines | pages | KB | one, p50 | PDFs/s, {WORKERS} workers | a worker's memory, peak |");
    println!("|--:|--:|--:|--:|--:|--:|");
    for more in [0, 27, 297, 2_997] {
        row(more + 3);
    }
    let watch = Stopwatch::now();
    let (input, output) = (std::env::temp_dir().join("bench.toml"), std::env::temp_dir().join("bench.pdf"));
    std::fs::write(&input, EXAMPLE).expect("a file can be written");
    let args = ["invoice", "render"];
    let mut command = std::process::Command::new(binary::path());
    let run = command.args(args).arg(&input).arg("-o").arg(&output).output().expect("the binary runs");
    assert!(run.status.success(), "{run:?}");
    println!("\n`farthing invoice render` of the first, started cold: {}", millis(watch.elapsed()));
}

fn row(lines: usize) {
    let text = EXAMPLE.replace("\n[[discounts]]", &format!("{}\n[[discounts]]", LINE.repeat(lines - 3)));
    let fonts = Fonts::with_folders(Vec::new());
    let arguments = vec!["print-worker".to_owned()];
    let press = Press::new(PressSettings { program: binary::path(), arguments, workers_max: WORKERS });
    let one = || {
        let invoice = file::read("invoice.toml", text.as_bytes()).expect("the example reads");
        let xml = einvoice::write(&invoice, Profile::En16931, Syntax::Cii).expect("it keeps the rules").xml;
        let attached = Attachment { xml, name: "factur-x.xml".to_owned(), level: "EN 16931".to_owned() };
        let about = ("one".to_owned(), invoice.head.issued_on);
        press.print(&Job::of(Sheet::of(&invoice), about, &fonts, Some(attached))).expect("it is printed")
    };
    let printed = one();
    let (begun, mut taken) = (Stopwatch::now(), Vec::new());
    while begun.elapsed() < FOR {
        let watch = Stopwatch::now();
        one();
        taken.push(watch.elapsed());
    }
    taken.sort();
    let done = AtomicUsize::new(0);
    let begun = Stopwatch::now();
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                while begun.elapsed() < FOR {
                    one();
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    let each_second = done.into_inner() as f64 / begun.elapsed().as_secs_f64();
    let (pages, size, middle) = (printed.pages, printed.pdf.len() / 1024, millis(taken[taken.len() / 2]));
    println!("| {lines} | {pages} | {size} | {middle} | {each_second:.1} | {} MB |", workers_megabytes());
}

/// The most memory that a process of this one's ever held, of those that are there.
fn workers_megabytes() -> u64 {
    let own = std::process::id().to_string();
    let all = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let statuses = all.filter_map(|one| std::fs::read_to_string(one.path().join("status")).ok());
    let field = |status: &str, name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name).map(str::trim).map(str::to_owned));
        line.unwrap_or_default()
    };
    let children = statuses.filter(|status| field(status, "PPid:") == own);
    let peaks = children.filter_map(|status| {
        field(&status, "VmHWM:").split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<u64>().ok())
    });
    peaks.max().unwrap_or_default() / 1024
}
