//! Invoice files to e-invoices and pages, on one core: read, worked out, held against the rules and written. Nothing
//! here touches a disk.

use std::time::{Duration, Instant as Stopwatch};

use documents::einvoice::{self, Profile, Syntax};
use documents::{file, html};

use crate::figures::millis;

const EXAMPLE: &str = include_str!("../../../../examples/invoices/consulting.toml");
const LINE: &str = "\n[[lines]]\nname = \"Seat\"\nquantity = 3\nunit_price = \"9.335\"\ntax = 19\n";
/// How long each is repeated for.
const FOR: Duration = Duration::from_secs(2);

/// Prints the table.
pub fn main() {
    println!("| lines | from the file to | p50 of one | documents/s |");
    println!("|--:|---|--:|--:|");
    for more in [0, 297, 4_997] {
        let text = EXAMPLE.replace("\n[[discounts]]", &format!("{}\n[[discounts]]", LINE.repeat(more)));
        row(more + 3, "CII, EN 16931", || written(&text, Profile::En16931, Syntax::Cii));
        row(more + 3, "UBL, Peppol", || written(&text, Profile::Peppol, Syntax::Ubl));
        row(more + 3, "HTML", || html::page(&read(&text)).len());
    }
}

fn read(text: &str) -> documents::Invoice {
    file::read("invoice.toml", text.as_bytes()).expect("the example reads")
}

fn written(text: &str, profile: Profile, syntax: Syntax) -> usize {
    einvoice::write(&read(text), profile, syntax).expect("the example keeps the rules").xml.len()
}

fn row(lines: usize, what: &str, work: impl Fn() -> usize) {
    assert!(work() > 1_000, "something is written");
    let (begun, mut taken) = (Stopwatch::now(), Vec::new());
    while begun.elapsed() < FOR {
        let watch = Stopwatch::now();
        work();
        taken.push(watch.elapsed());
    }
    let whole: Duration = taken.iter().sum();
    taken.sort();
    let middle = taken[taken.len() / 2];
    println!("| {lines} | {what} | {} | {:.0} |", millis(middle), taken.len() as f64 / whole.as_secs_f64());
}
