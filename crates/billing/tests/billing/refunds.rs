//! What credit notes hold to be paid out, and what people move by hand: worked numbers, and shares against a slow
//! count of cents.

use std::collections::BTreeMap;

use billing::{
    Change, Document, DocumentKind, HandMove, HandMoved, LineRef, OpenAmounts, Readiness, entry_by_hand,
    entry_of_rest, settle,
};
use calendar::Zone;
use ids::{EnvironmentId, InvoiceId};
use ledger::Account;
use money::{Currency, Money};
use pricing::{ChangeTerms, CreditTo, Proration, Settle};

use crate::credits::{Book, at_use, paid};
use crate::story::Dice;
use crate::testworld::{World, at, fee, plan};

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn named(number: u8) -> InvoiceId {
    InvoiceId::from_bytes([number; 16])
}

fn terms(credit_to: CreditTo) -> ChangeTerms {
    ChangeTerms { proration: Proration::Prorate, settle: Settle::Now, credit_to }
}

/// 31.00 a month from January with 20 % of tax, and what its account holds.
fn january(balance: i64) -> World {
    let mut world = World::start(vec![plan(1, vec![fee("base", "31.00", "month")])], at("2026-01-01"), 1);
    world.shared.balance = euro(balance);
    world
}

/// An invoice, and the credit note of a cancellation on 11 January: 21.00 with 4.20 of tax.
fn cancelled(credit_to: CreditTo, balance: i64) -> (Document, Document) {
    let mut world = january(balance);
    let invoice = world.bill(at("2026-01-01")).documents.remove(0).document;
    world.shared.balance = euro(balance - invoice.prepaid.by_balance.minor());
    world.record(at("2026-01-11"), Change::Cancel { terms: terms(credit_to) });
    let note = world.bill(at("2026-01-11")).documents.remove(0).document;
    assert_eq!((note.kind, note.total), (DocumentKind::CreditNote, euro(-25_20)));
    (invoice, note)
}

#[test]
fn a_credit_to_be_refunded_stays_open_on_its_note() {
    for (credit_to, held, to_balance) in [(CreditTo::Refund, -25_20, 0), (CreditTo::Balance, 0, 25_20)] {
        let (invoice, note) = cancelled(credit_to, 50_00);
        assert_eq!(invoice.amount_due(), Ok(euro(0)), "the balance paid it");
        assert!(note.lines.iter().all(|line| line.refund == (credit_to == CreditTo::Refund)));
        let mut amounts = OpenAmounts::default();
        amounts.issue_to_balance(&invoice);
        assert_eq!(amounts.issue_to_balance(&note), (vec![], euro(to_balance)), "{credit_to:?}");
        assert_eq!(amounts.of(note.id), Some(euro(held)), "{credit_to:?}");
    }
}

#[test]
fn what_is_open_of_the_invoice_comes_first() {
    // The balance paid 20.00 of 37.20: 17.20 are open, which the note of 25.20 takes; 8.00 are to be refunded.
    let (invoice, note) = cancelled(CreditTo::Refund, 20_00);
    let mut amounts = OpenAmounts::default();
    amounts.issue_to_balance(&invoice);
    assert_eq!(amounts.of(invoice.id), Some(euro(17_20)));
    assert_eq!(amounts.issue_to_balance(&note), (vec![invoice.id], euro(0)));
    assert_eq!((amounts.of(invoice.id), amounts.of(note.id)), (Some(euro(0)), Some(euro(-8_00))));
}

#[test]
fn a_credit_that_an_invoice_carries_is_not_refunded() {
    let plans =
        vec![plan(1, vec![fee("base", "31.00", "month")]), plan(2, vec![fee("base", "62.00", "month")])];
    let mut world = World::start(plans, at("2026-01-01"), 1);
    world.bill(at("2026-01-01"));
    let change = crate::testworld::change_plan(2, terms(CreditTo::Refund));
    world.record(at("2026-01-11"), change);
    let planned = world.bill(at("2026-01-11")).documents;
    assert_eq!(planned.len(), 1);
    let invoice = &planned[0].document;
    assert_eq!((invoice.kind, invoice.net), (DocumentKind::Invoice, euro(21_00)));
    assert!(invoice.lines.iter().any(|line| line.amount.is_negative()));
    assert!(invoice.lines.iter().all(|line| !line.refund));
}

#[test]
fn credits_get_theirs_back_before_any_money_is_refunded() {
    // 37.20: 20.00 by credits taxed at use, 17.20 by the balance. Of 25.20 taken back 20.00 are credits.
    let mut book = Book::new(january(17_20), vec![at_use(1, 20_00, 10_00)]);
    let planned = book.bill("2026-01-01");
    let invoice = planned.documents[0].document.clone();
    assert_eq!((invoice.prepaid.by_credits, invoice.prepaid.by_balance), (euro(20_00), euro(17_20)));
    book.world.shared.balance = euro(0);
    book.world.record(at("2026-01-11"), Change::Cancel { terms: terms(CreditTo::Refund) });
    let planned = book.bill("2026-01-11");
    let note = &planned.documents[0].document;
    assert_eq!((note.total, note.prepaid.by_credits), (euro(-25_20), euro(-20_00)));
    let settled = settle(note, &BTreeMap::from([(invoice.id, euro(0))]));
    assert_eq!((settled.rest, settled.to_refund), (euro(-5_20), euro(-5_20)));
}

#[test]
fn a_grant_that_gets_something_back_after_its_end_expires_again() {
    let world = World::start(vec![plan(1, vec![fee("base", "31.00", "month")])], at("2024-01-01"), 1);
    let ends = billing::Grant { expires: Some(at("2024-01-10")), ..paid(1, 40_00, 20_00) };
    let mut book = Book::new(world, vec![ends]);
    book.bill("2024-01-01");
    book.bill("2024-01-10");
    assert_eq!(book.balance(&Account::Breakage), -4_50, "9.00 of 40.00 that cost 20.00");
    book.world.record(at("2024-01-11"), Change::Cancel { terms: terms(CreditTo::Balance) });
    let planned = book.bill("2024-01-11");
    assert_eq!(planned.documents[0].document.burns[0].amount, euro(-21_00));
    assert!(planned.documents.iter().all(|planned| planned.readiness == Readiness::Ready));
    assert_eq!(book.balance(&Account::Breakage), -15_00, "and 21.00 that came back after it");
    let mut ids: Vec<_> = book.booked.iter().map(ledger::Entry::id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), book.booked.len(), "each entry is its own");
}

/// A note whose lines are (the invoice each extends, net, whether it is refunded), positive here.
fn note_of(lines: &[(u8, i64, bool)]) -> Document {
    let (_, mut note) = cancelled(CreditTo::Balance, 50_00);
    let line = note.lines.remove(0);
    let made = (1_u32..).zip(lines).map(|(number, (document, net, refund))| billing::Line {
        number,
        amount: euro(-net),
        tax: euro(0),
        refund: *refund,
        extends: Some(LineRef { document: named(*document), line: 1 }),
        ..line.clone()
    });
    note.lines = made.collect();
    note.net = euro(-lines.iter().map(|(_, net, _)| net).sum::<i64>());
    (note.tax, note.total) = (euro(0), note.net);
    note
}

#[test]
fn an_invoice_takes_of_each_of_its_lines() {
    let note = note_of(&[(1, 30_00, true), (1, 9_91, false)]);
    let settled = settle(&note, &BTreeMap::from([(named(1), euro(30_00))]));
    assert_eq!((settled.rest, settled.to_refund), (euro(-9_91), euro(-7_45)));
}

/// A part of the sizes, cent by cent: each cent to whoever is furthest below its share, the earlier first.
fn shared(part: i64, sizes: &[i64]) -> Vec<i64> {
    let whole: i64 = sizes.iter().sum();
    let mut shares: Vec<i64> = sizes.iter().map(|size| size * part / whole).collect();
    while shares.iter().sum::<i64>() < part {
        let below = |place: usize| sizes[place] * part - shares[place] * whole;
        let mut next = 0;
        for place in 1..sizes.len() {
            if below(place) > below(next) {
                next = place;
            }
        }
        shares[next] += 1;
    }
    shares
}

#[test]
fn refunds_are_what_invoices_leave_of_their_lines() {
    let (mut mixed, mut whole) = (0, 0);
    for seed in 1..=400 {
        let mut dice = Dice::new(seed);
        let lines: Vec<(u8, i64, bool)> = (0..dice.between(1, 5))
            .map(|_| (dice.pick(&[1, 2]), dice.between(0, 60), dice.between(0, 1) == 1))
            .collect();
        let open: BTreeMap<u8, i64> = [1, 2].map(|document| (document, dice.between(-10, 90))).into();
        let note = note_of(&lines);
        let known = open.iter().map(|(document, open)| (named(*document), euro(*open))).collect();
        let settled = settle(&note, &known);
        let (mut rest, mut refund) = (0, 0);
        for (document, open) in &open {
            let of: Vec<_> = lines.iter().filter(|(extended, ..)| extended == document).collect();
            let sizes: Vec<i64> = of.iter().map(|(_, net, _)| *net).collect();
            let credited: i64 = sizes.iter().sum();
            let taken = credited.min(*open).max(0);
            let shares = if credited == 0 { vec![0; sizes.len()] } else { shared(taken, &sizes) };
            rest -= credited - taken;
            for ((_, net, refunded), share) in of.iter().zip(shares) {
                refund -= if *refunded { net - share } else { 0 };
            }
        }
        assert_eq!((settled.rest, settled.to_refund), (euro(rest), euro(refund)), "seed {seed}");
        mixed += usize::from(refund < 0 && refund != rest);
        whole += usize::from(refund < 0 && refund == rest);
    }
    assert!(mixed > 40 && whole > 40, "reached {mixed} notes of both kinds and {whole} of refunds alone");
}

#[test]
fn what_people_move_is_booked_between_two_accounts() {
    let environment = EnvironmentId::from_bytes([9; 16]);
    let zone = Zone::named("Europe/Berlin").unwrap();
    let mut ids = Vec::new();
    for (what, debit, credit) in [
        (HandMove::BalanceAdjusted, Account::Adjustments, Account::CustomerBalance),
        (HandMove::BalanceRefunded, Account::CustomerBalance, Account::Refunds),
        (HandMove::NoteRefunded, Account::Receivable, Account::Refunds),
        (HandMove::NoteToBalance, Account::Receivable, Account::CustomerBalance),
    ] {
        for (sequence, minor) in [(1, 5_00), (2, 5_00), (3, -5_00)] {
            let at = at("2026-01-31T23:30:00Z");
            let moved = HandMoved { what, cause: "x", sequence, amount: euro(minor), at };
            let entry = entry_by_hand(environment, &moved, &zone).unwrap();
            let of = |account: &Account| {
                entry.postings().iter().find(|posting| posting.account == *account).unwrap().amount
            };
            assert_eq!((of(&debit), of(&credit)), (euro(minor), euro(-minor)), "{what:?}");
            assert_eq!(entry.booked_on().to_string(), "2026-02-01", "the day in the seller's books");
            ids.push(entry.id());
        }
    }
    let (_, note) = cancelled(CreditTo::Balance, 50_00);
    ids.push(entry_of_rest(environment, &note, euro(1)).unwrap().id());
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "each movement has an entry of its own");
    let none = HandMoved {
        what: HandMove::BalanceAdjusted,
        cause: "x",
        sequence: 1,
        amount: euro(i64::MIN),
        at: at("2026-01-01"),
    };
    assert!(entry_by_hand(environment, &none, &zone).is_err());
}
