//! Laws of cancellations over random lives: a person voids random invoices between the runs, and the runs that follow
//! bill anew what was void.
//!
//! What was billed in all, notes and void invoices too, is what the oracle owes, which knows nothing of voids; what
//! stands is the same without either; and the books hold nothing of what is void.

use std::collections::{BTreeMap, BTreeSet};

use billing::{CancelRefused, Document, DocumentKind, LineKind, cancelled, cancelled_by};
use ids::InvoiceId;
use ledger::Account;
use money::Currency;

use crate::oracle;
use crate::story::{Dice, Story};
use crate::telling::{Telling, billed_less, instant, on_each_seed, seeds, without_zeros};
use crate::testworld::World;

/// What happened in the lives, so that nothing is proved of what never came up.
type Counts = BTreeMap<&'static str, u32>;

fn count(counts: &mut Counts, what: &'static str, holds: bool) {
    *counts.entry(what).or_default() += u32::from(holds);
}

/// The invoices that may be voided: none that is void, and none of which a later document that stands takes back or
/// continues a line.
fn candidates(world: &World) -> Vec<Document> {
    let void = cancelled(&world.billed);
    let stands = world.billed.iter().filter(|line| !void.contains(&line.at.document));
    let continued: BTreeSet<InvoiceId> = stands
        .filter_map(|line| line.extends.map(|of| (line.at.document, of.document)))
        .filter(|(by, of)| by != of)
        .map(|(_, of)| of)
        .collect();
    let open = |one: &&Document| {
        one.kind == DocumentKind::Invoice && !void.contains(&one.id) && !continued.contains(&one.id)
    };
    world.issued.iter().filter(open).cloned().collect()
}

/// Tells a story, with voids between its runs; nothing is void after the last of them, so that a run follows each.
fn told<'s>(story: &'s Story, dice: &mut Dice, counts: &mut Counts) -> Telling<'s> {
    let mut told = Telling::new(story);
    let (last, runs) = story.runs.split_last().expect("a run");
    for hour in runs {
        told.run(&[*hour]);
        while dice.chance(40) {
            let open = candidates(&told.world);
            if open.is_empty() {
                break;
            }
            let invoice = dice.pick(&open);
            let note = match told.world.try_void(instant(*hour), invoice.id) {
                Ok(note) => note,
                Err(CancelRefused::TakesBackWithAnother { .. }) => {
                    count(counts, "refused, as another takes back the rest", true);
                    continue;
                }
                Err(other) => panic!("{other}"),
            };
            is_the_mirror(&invoice, &note);
            count(counts, "void", true);
            count(counts, "prices with tax", note.taxes.iter().any(|group| group.answer.included));
            let is_back = |line: &billing::Line| line.amount.is_negative();
            count(counts, "what it took back is charged", invoice.lines.iter().any(is_back));
            count(counts, "usage", invoice.lines.iter().any(|line| line.kind == LineKind::Usage));
            count(
                counts,
                "a discount given back",
                invoice.lines.iter().any(|line| !line.discounts.is_empty()),
            );
            let again = told.world.try_void(instant(*hour), note.id);
            assert_eq!(again, Err(CancelRefused::NotAnInvoice));
        }
    }
    told.run(&[*last]);
    told
}

fn is_the_mirror(invoice: &Document, note: &Document) {
    assert_eq!(cancelled_by(note), Some(invoice.id));
    for (minus, plus) in [(note.net, invoice.net), (note.tax, invoice.tax), (note.total, invoice.total)] {
        assert_eq!(minus.minor(), -plus.minor());
    }
    for (back, line) in note.lines.iter().zip(&invoice.lines) {
        assert_eq!((back.amount.minor(), back.tax.minor()), (-line.amount.minor(), -line.tax.minor()));
        assert_eq!((back.service, back.full, &back.subject), (line.service, line.full, &line.subject));
    }
    assert_eq!(note.lines.len(), invoice.lines.len());
}

fn is_billed_anew(seed: u64, story: &Story, counts: &mut Counts) {
    // What is taken off documents is judged by what was issued before, void or not.
    if story.discounts.iter().any(|told| !told.of_lines) {
        return;
    }
    let last = *story.runs.last().expect("a run");
    let Some(owed) = oracle::owed(story, last) else { return };
    let told = told(story, &mut Dice::new(seed ^ 0xca9c), counts);
    let world = &told.world;
    count(counts, "compared", true);
    let all = billed_less(&told.documents(), &owed.usage_runs);
    let context = || format!("seed {seed}\n{}", crate::render::documents(&world.issued));
    assert_eq!(all, without_zeros(owed.cents), "{}", context());
    let void = cancelled(&world.billed);
    let stands: Vec<Document> =
        told.documents().into_iter().filter(|document| !void.contains(&document.id)).collect();
    assert_eq!(billed_less(&stands, &owed.usage_runs), all, "what stands: {}", context());
    let receivable = world.trial_balance().balance_of(&Account::Receivable, Currency::EUR);
    let issued = world.issued.iter().filter(|document| !void.contains(&document.id));
    let totals: i64 = issued.map(|document| document.total.minor()).sum();
    assert_eq!(receivable.expect("small").minor(), totals, "{}", context());
    assert!(world.trial_balance().is_balanced(), "{}", context());
}

#[test]
fn whatever_is_void_is_billed_anew_and_only_once() {
    let mut counts = Counts::new();
    on_each_seed(200, |seed| is_billed_anew(seed, &Story::of(seed), &mut counts));
    on_each_seed(600, |seed| is_billed_anew(seed, &Story::full(seed), &mut counts));
    println!("{counts:#?}");
    if seeds(600).count() >= 600 {
        for what in [
            "compared",
            "void",
            "prices with tax",
            "what it took back is charged",
            "usage",
            "a discount given back",
        ] {
            assert!(counts.get(what).copied().unwrap_or_default() >= 10, "{what} is reached: {counts:?}");
        }
    }
}
