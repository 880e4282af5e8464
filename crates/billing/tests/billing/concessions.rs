//! Concessions, told: what a person credits is not owed, and never billed again.

use std::collections::BTreeMap;

use billing::Proration;
use billing::{
    AmountsAre, ConcedeRefused, Conceded, ConcessionAsked, Document, DocumentKind, LineKind, LineTrace,
};
use ids::InvoiceId;
use ledger::Account;
use money::{Currency, Money, Percent};
use pricing::CreditTo;

use crate::credits::{Book, at_use, paid};
use crate::story::Dice;
use crate::testworld::{World, at, fee, in_arrears, plan, seats, usage, with_bounds};

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// 31.00 a month with 20 % of tax, billed for January.
fn january() -> (World, InvoiceId) {
    let mut world = World::start(vec![plan(1, vec![fee("base", "31.00", "month")])], at("2026-01-01"), 1);
    let invoice = world.bill(at("2026-01-01")).documents[0].document.id;
    (world, invoice)
}

fn asked(what: Conceded) -> ConcessionAsked {
    ConcessionAsked { what, reason: "Outage".to_owned(), credit_to: CreditTo::Balance }
}

fn sums(document: &Document) -> (i64, i64, i64) {
    (document.net.minor(), document.tax.minor(), document.total.minor())
}

#[test]
fn what_is_conceded_is_never_billed_again() {
    let (mut world, invoice) = january();
    let note = world.concede(at("2026-01-05"), invoice, Conceded::Amount(euro(10_00)));
    assert_eq!((note.kind, sums(&note)), (DocumentKind::CreditNote, (-10_00, -2_00, -12_00)));
    assert_eq!(note.conceded(), Some("Goodwill"));
    assert!(world.bill(at("2026-01-06")).documents.is_empty(), "nothing is owed again");
    world.bill(at("2026-02-01"));
    assert_eq!(world.net(), 31_00 - 10_00 + 31_00, "February is billed as ever");
}

#[test]
fn the_engine_takes_back_no_more_than_is_left() {
    let (mut world, invoice) = january();
    world.concede(at("2026-01-01"), invoice, Conceded::Amount(euro(10_00)));
    world.cancel(at("2026-01-01"), Proration::Prorate);
    world.bill(at("2026-01-02"));
    assert_eq!(world.net(), 0, "31.00 − 10.00 − 21.00");
    assert!(world.bill(at("2026-01-03")).documents.is_empty(), "later runs credit nothing more");
    world.withdraw();
    world.bill(at("2026-01-04"));
    assert_eq!(world.net(), 21_00, "charged again it is 31.00 less the 10.00 that were conceded");
    let line = world.issued.last().expect("an invoice").lines[0].clone();
    assert_eq!((line.kind, line.amount, line.conceded), (LineKind::Recurring, euro(21_00), euro(10_00)));
    world.cancel(at("2026-01-01"), Proration::Prorate);
    world.bill(at("2026-01-05"));
    assert_eq!(world.net(), 0, "taken back again it is what was charged");
    world.withdraw();
    world.bill(at("2026-01-06"));
    assert_eq!(world.net(), 21_00);
    world.bill(at("2026-02-01"));
    assert_eq!(world.net(), 21_00 + 31_00);
}

#[test]
fn a_part_taken_back_is_the_part_as_long_as_enough_is_left() {
    let (mut world, invoice) = january();
    world.concede(at("2026-01-01"), invoice, Conceded::Amount(euro(10_00)));
    world.cancel(at("2026-01-16T12:00:00Z"), Proration::Prorate);
    world.bill(at("2026-01-17"));
    assert_eq!(world.net(), 31_00 - 10_00 - 15_50, "half is owed, less what was conceded");
    world.withdraw();
    world.bill(at("2026-01-18"));
    assert_eq!(world.net(), 21_00);
}

#[test]
fn seats_changed_from_the_start_keep_what_was_conceded() {
    let mut world = World::start(vec![plan(1, vec![seats("seat", "31.00", "month")])], at("2026-01-01"), 5);
    let invoice = world.bill(at("2026-01-01")).documents[0].document.id;
    world.concede(at("2026-01-02"), invoice, Conceded::Whole);
    assert_eq!(world.net(), 0);
    world.seats(at("2026-01-01"), 8);
    world.bill(at("2026-01-03"));
    assert_eq!(world.net(), 8 * 31_00 - 155_00, "eight seats less the five that were conceded");
    world.seats(at("2026-01-16T12:00:00Z"), 2);
    world.bill(at("2026-01-17"));
    assert_eq!(world.net(), (8 + 2) * 15_50 - 155_00, "ten half seats, less what was conceded");
}

#[test]
fn usage_that_shrinks_or_grows_later_keeps_what_was_conceded() {
    let mut world =
        World::start(vec![plan(1, vec![in_arrears(usage("calls", "1.00", "month"))])], at("2026-01-01"), 1);
    world.used(at("2026-01-10"), "31");
    let invoice = world.bill(at("2026-02-01")).documents[0].document.id;
    world.concede(at("2026-02-02"), invoice, Conceded::Amount(euro(10_00)));
    world.used(at("2026-01-11"), "4");
    world.bill(at("2026-03-01"));
    assert_eq!(world.net(), 35_00 - 10_00);
    world.used(at("2026-01-12"), "-30");
    world.bill(at("2026-04-01"));
    assert_eq!(world.net(), 0, "5.00 are owed and 10.00 were conceded: all that is left goes back, no more");
    let issued = world.issued.len();
    world.bill(at("2026-05-01"));
    assert_eq!(world.issued.len(), issued, "later runs credit nothing more");
    world.used(at("2026-01-13"), "30");
    world.bill(at("2026-06-01"));
    assert_eq!(world.net(), 35_00 - 10_00);
}

#[test]
fn minimums_and_commitments_count_what_was_conceded() {
    let price = with_bounds(in_arrears(usage("calls", "1.00", "month")), Some("20.00"), None);
    let mut world = World::start(vec![plan(1, vec![price])], at("2026-01-01"), 1);
    world.used(at("2026-01-10"), "15");
    let invoice = world.bill(at("2026-02-01")).documents[0].document.clone();
    assert_eq!(invoice.lines.iter().map(|line| line.amount.minor()).collect::<Vec<_>>(), [15_00, 5_00]);
    let lines = BTreeMap::from([(1, Some(euro(12_00))), (2, None)]);
    let note = world.concede(at("2026-02-02"), invoice.id, Conceded::Lines(lines));
    assert_eq!(note.lines.iter().map(|line| line.amount.minor()).collect::<Vec<_>>(), [-12_00, -5_00]);
    world.bill(at("2026-03-01"));
    let january = world.issued.iter().flat_map(|one| &one.lines);
    let january = january.filter(|line| line.service.start() == at("2026-01-01"));
    assert_eq!(january.map(|line| line.amount.minor()).sum::<i64>(), 3_00, "the minimum does not come again");
}

#[test]
fn a_split_is_the_same_to_the_cent_and_all_of_it_is_all() {
    let (mut whole, invoice) = january();
    whole.issued[0].lines[0].description = "Base".to_owned();
    let mut parts = whole.clone();
    whole.concede(at("2026-01-02"), invoice, Conceded::Whole);
    for cents in [3_33, 3_33, 7] {
        parts.concede(at("2026-01-02"), invoice, Conceded::Amount(euro(cents)));
    }
    parts.concede(at("2026-01-03"), invoice, Conceded::Whole);
    for world in [&whole, &parts] {
        let all: (i64, i64) = world.issued.iter().fold((0, 0), |sum, one| {
            let (net, tax, _) = sums(one);
            (sum.0 + net, sum.1 + tax)
        });
        assert_eq!(all, (0, 0));
    }
    let last = parts.issued.last().expect("a note");
    let trace = LineTrace::Concession { of: euro(31_00), taken_before: euro(6_73) };
    assert_eq!((&last.lines[0].trace, last.lines[0].description.as_str()), (&trace, "Credited: Base"));
    assert_eq!(parts.trial_balance().balance_of(&Account::DeferredRevenue, Currency::EUR), Ok(euro(0)));
    assert_eq!(
        parts.try_concede(at("2026-01-04"), invoice, &asked(Conceded::Whole)),
        Err(ConcedeRefused::NothingLeft { line: None })
    );
}

/// So many fees of so much, in advance, under a rate that is in the prices or on top.
fn of_many(cents: &[i64], (rate, included): (&str, bool)) -> (World, InvoiceId) {
    let fees = cents.iter().enumerate();
    let fees = fees.map(|(place, cents)| fee(&format!("f{place:03}"), &euro(*cents).amount_text(), "month"));
    let mut plan = plan(1, fees.collect());
    plan.terms.prices_include_tax = included;
    let world = World::start(vec![plan], at("2026-01-01"), 1);
    let mut world = world.seller(|books| books.taxes.rows[0].rate = Percent::parse(rate).expect("a rate"));
    let invoice = world.bill(at("2026-01-01")).documents[0].document.id;
    (world, invoice)
}

/// 60 lines of 0.10 at 19 %: no line's cent has a cent of tax, the note has.
#[test]
fn goodwill_over_many_small_lines_has_the_tax_of_its_net() {
    let expected = [(false, 60, (-60, -11)), (false, 2_00, (-2_00, -38)), (true, 2_00, (-1_68, -32))];
    for (included, cents, told) in expected {
        let (mut world, invoice) = of_many(&[10; 60], ("19", included));
        let note = world.concede(at("2026-01-02"), invoice, Conceded::Amount(euro(cents)));
        let (net, tax, _) = sums(&note);
        assert_eq!((net, tax), told, "included: {included}");
        assert_eq!(note.lines.iter().map(|line| line.tax.minor()).sum::<i64>(), tax);
    }
}

/// Rounding apart, each of many notes over many lines has the tax of its net, and all of them have all of the invoice's.
#[test]
fn many_small_credits_of_many_lines_sum_to_the_cent() {
    let mut notes = 0;
    for seed in 1..=30 {
        let mut dice = Dice::new(seed);
        let (rate, percent) = dice.pick(&[("19", 19), ("20", 20), ("7", 7)]);
        let included = dice.chance(50);
        let count = dice.between(30, 120);
        let cents: Vec<i64> = (0..count).map(|_| dice.between(1, 30)).collect();
        let (mut world, invoice) = of_many(&cents, (rate, included));
        let mut left: i64 = cents.iter().sum();
        while left > 0 {
            let part = dice.between(1, left.min(1_50));
            let note = world.concede(at("2026-01-02"), invoice, Conceded::Amount(euro(part)));
            let [group] = note.taxes.as_slice() else { panic!("one tax") };
            // One and a half cents, in hundredths: the note's own rounding, that of those before, its part of the invoice's.
            let missed = (group.tax.minor() * 100 - group.net.minor() * percent).abs();
            let carved = if included { 100 + percent } else { 100 };
            assert!(missed * 2 <= 3 * carved, "seed {seed}: {group:?}");
            (left, notes) = (left - part, notes + 1);
        }
        let all = world.issued.iter().fold((0, 0), |all, one| (all.0 + sums(one).0, all.1 + sums(one).1));
        assert_eq!(all, (0, 0), "seed {seed}");
        assert!(world.trial_balance().is_balanced(), "seed {seed}");
    }
    assert!(notes > 100, "{notes}");
}

#[test]
fn what_cannot_be_conceded_is_refused() {
    let (mut world, invoice) = january();
    let mut refused = |what| world.try_concede(at("2026-01-02"), invoice, &asked(what)).expect_err("refused");
    let line = |number, cents: Option<i64>| Conceded::Lines(BTreeMap::from([(number, cents.map(euro))]));
    assert_eq!(refused(line(2, None)), ConcedeRefused::LineUnknown { line: 2, lines: 1 });
    let dollars = Conceded::Amount(Money::new(1, Currency::USD));
    assert_eq!(refused(dollars), ConcedeRefused::OtherCurrency { currency: Currency::EUR });
    assert_eq!(refused(Conceded::Amount(euro(0))), ConcedeRefused::NotAboveZero { amount: euro(0) });
    assert_eq!(refused(line(1, Some(-1))), ConcedeRefused::NotAboveZero { amount: euro(-1) });
    let more = |line| ConcedeRefused::MoreThanLeft {
        line,
        left: euro(31_00),
        asked: euro(31_01),
        amounts: AmountsAre::BeforeTax,
    };
    assert_eq!(refused(Conceded::Amount(euro(31_01))), more(None));
    assert_eq!(refused(line(1, Some(31_01))), more(Some(1)));
    let said = more(Some(1)).to_string();
    assert!(
        said.contains("31.00 EUR are left to credit of line 1") && said.contains("no more than that"),
        "{said}"
    );
    let note = world.concede(at("2026-01-02"), invoice, Conceded::Amount(euro(1_00)));
    let again = world.try_concede(at("2026-01-03"), note.id, &asked(Conceded::Whole));
    assert_eq!(again, Err(ConcedeRefused::NotAnInvoice));
}

#[test]
fn credits_that_paid_a_line_go_back_before_any_money() {
    for grant in [paid(1, 20_00, 10_00), at_use(1, 20_00, 10_00)] {
        let world = World::start(vec![plan(1, vec![fee("base", "31.00", "month")])], at("2026-01-01"), 1);
        let mut book = Book::new(world, vec![grant]);
        let invoice = book.bill("2026-01-01").documents[0].document.clone();
        let paid_before = invoice.amount_due().expect("small");
        let note = book.concede("2026-01-02", invoice.id, Conceded::Amount(euro(15_00)));
        let back: i64 = note.burns.iter().map(|burn| -burn.amount.minor()).sum();
        assert_eq!(note.amount_due(), Ok(euro(0)), "credits go back before any money");
        let gross: i64 = note.lines.iter().map(|line| -line.amount.minor() - line.tax.minor()).sum();
        assert_eq!(back, gross.min(20_00));
        let last = book.concede("2026-01-03", invoice.id, Conceded::Whole);
        let burns = book.world.issued.iter().flat_map(|one| &one.burns);
        assert_eq!(burns.map(|burn| burn.amount.minor()).sum::<i64>(), 0, "all of them came back");
        assert_eq!(last.amount_due(), Ok(euro(-paid_before.minor())), "and all of the money");
        assert_eq!(sums(&last).0 + sums(&note).0, -invoice.net.minor());
        let liability = book.world.trial_balance().balance_of(&Account::ContractLiability, Currency::EUR);
        assert_eq!(liability, Ok(euro(0)), "what was burnt is owed again");
        let plan = book.bill("2026-02-01");
        let burnt: i64 = plan.documents[0].document.burns.iter().map(|burn| burn.amount.minor()).sum();
        assert_eq!(burnt, 20_00, "they pay February");
    }
}

#[test]
fn a_concession_to_be_refunded_says_so() {
    let (mut world, invoice) = january();
    let refund = ConcessionAsked { credit_to: CreditTo::Refund, ..asked(Conceded::Whole) };
    let note = world.try_concede(at("2026-01-02"), invoice, &refund).expect("a note");
    assert!(note.lines.iter().all(|line| line.refund && line.kind == LineKind::Concession));
}
