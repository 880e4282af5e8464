//! What credit notes settle, against a bookkeeper who moves one cent at a time.

use std::collections::BTreeMap;

use billing::{Burn, Document, DocumentKind, LineRef, OpenAmounts, Proration, credited_documents, settle};
use ids::{GrantId, InvoiceId};
use money::{Currency, Money};

use crate::story::Dice;
use crate::testworld::{World, at, fee, plan};

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn named(number: u8) -> InvoiceId {
    InvoiceId::from_bytes([number; 16])
}

/// An invoice of 31.00 net, then the credit note of a cancellation with ten of 31 days used.
fn invoice_and_note() -> (Document, Document) {
    let mut world = World::start(vec![plan(1, vec![fee("base", "31.00", "month")])], at("2026-01-01"), 1);
    let invoice = world.bill(at("2026-01-01")).documents.remove(0).document;
    world.cancel(at("2026-01-11"), Proration::Prorate);
    let note = world.bill(at("2026-01-11")).documents.remove(0).document;
    assert_eq!((invoice.kind, note.kind), (DocumentKind::Invoice, DocumentKind::CreditNote));
    (invoice, note)
}

#[test]
fn a_note_settles_what_is_open_and_keeps_the_rest() {
    let (invoice, note) = invoice_and_note();
    assert_eq!(credited_documents(&note).into_iter().collect::<Vec<_>>(), [invoice.id]);
    let size = -note.total.minor();
    for (open, taken, rest) in
        [(invoice.total.minor(), size, 0), (size, size, 0), (size - 1, size - 1, -1), (1, 1, 1 - size)]
    {
        let settled = settle(&note, &BTreeMap::from([(invoice.id, euro(open))]));
        assert_eq!(settled.taken, BTreeMap::from([(invoice.id, euro(taken))]), "{open} open");
        assert_eq!(settled.rest, euro(rest), "{open} open");
    }
    for nothing in
        [BTreeMap::new(), BTreeMap::from([(invoice.id, euro(0))]), BTreeMap::from([(named(9), euro(99))])]
    {
        let settled = settle(&note, &nothing);
        assert_eq!((settled.taken.len(), settled.rest), (0, note.total), "{nothing:?}");
    }
}

#[test]
fn one_document_after_the_other() {
    let (invoice, note) = invoice_and_note();
    let mut amounts = OpenAmounts::default();
    assert_eq!(amounts.issue(&invoice), []);
    assert_eq!(amounts.of(invoice.id), Some(invoice.total));
    assert_eq!(amounts.issue(&note), [invoice.id]);
    assert_eq!(amounts.of(invoice.id), Some(euro(invoice.total.minor() + note.total.minor())));
    assert_eq!(amounts.of(note.id), Some(euro(0)));
}

/// A note whose lines are (the invoice each extends, net, tax), all positive here and negative on the note.
fn note_of(lines: &[(u8, i64, i64)]) -> Document {
    let (_, mut note) = invoice_and_note();
    let line = note.lines.remove(0);
    let sum = |part: fn(&(u8, i64, i64)) -> i64| -lines.iter().map(part).sum::<i64>();
    note.lines = lines
        .iter()
        .map(|(document, net, tax)| billing::Line {
            amount: euro(-net),
            tax: euro(-tax),
            extends: Some(LineRef { document: named(*document), line: 1 }),
            ..line.clone()
        })
        .collect();
    note.net = euro(sum(|(_, net, _)| *net));
    note.tax = euro(sum(|(_, _, tax)| *tax));
    note.total = euro(note.net.minor() + note.tax.minor());
    note
}

/// As many lines and burns as a document may have of each: seconds, where each line looked through all burns minutes.
#[test]
fn a_note_of_as_many_lines_as_there_may_be_is_settled_in_one_pass() {
    let count = u32::try_from(billing::LINES_PER_DOCUMENT_MAX).expect("small");
    let mut note = note_of(&vec![(1, 1_00, 19); billing::LINES_PER_DOCUMENT_MAX]);
    let back = |line: u32| Burn {
        grant: GrantId::from_bytes([1; 16]),
        line,
        at: at("2026-01-11"),
        amount: euro(-19),
        cost_basis: euro(0),
        taken_back: Vec::new(),
    };
    note.lines.iter_mut().zip(1..).for_each(|(line, number)| line.number = number);
    note.burns = (1..=count).map(back).collect();
    note.prepaid.by_credits = euro(-19 * i64::from(count));
    let settled = settle(&note, &BTreeMap::from([(named(1), euro(i64::MAX))]));
    assert_eq!(settled.taken[&named(1)], euro(1_00 * i64::from(count)));
    assert_eq!(settled.rest, euro(0));
}

#[test]
fn settling_is_moving_cents() {
    let (mut whole, mut parts) = (0, 0);
    for seed in 1..=400 {
        let mut dice = Dice::new(seed);
        let lines: Vec<(u8, i64, i64)> = (0..dice.between(1, 5))
            .map(|_| (dice.pick(&[1, 2, 3]), dice.between(0, 60), dice.between(0, 12)))
            .collect();
        let mut open: BTreeMap<u8, i64> = BTreeMap::new();
        for _ in 0..dice.between(0, 4) {
            open.insert(dice.pick(&[1, 2, 3]), dice.between(-20, 120));
        }
        let note = note_of(&lines);
        let known = open.iter().map(|(document, open)| (named(*document), euro(*open))).collect();
        let settled = settle(&note, &known);
        let mut rest = note.total.minor();
        for (document, net, tax) in &lines {
            for _ in 0..net + tax {
                if let Some(open) = open.get_mut(document).filter(|open| **open > 0) {
                    *open -= 1;
                    rest += 1;
                }
            }
        }
        assert_eq!(settled.rest, euro(rest), "seed {seed}");
        for (document, left) in open {
            let before = known[&named(document)].minor();
            let taken = settled.taken.get(&named(document)).map_or(0, |taken| taken.minor());
            assert_eq!(before - taken, left, "seed {seed}, document {document}");
        }
        whole += usize::from(rest == 0);
        parts += usize::from(rest < 0 && !settled.taken.is_empty());
    }
    assert!(whole > 40 && parts > 40, "reached {whole} notes settled in whole and {parts} in part");
}
