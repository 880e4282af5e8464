//! Prices that include tax, with worked numbers: what the customer was told stays, and the tax is carved out of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::{
    AmountsAre, Conceded, ConcessionAsked, Document, DocumentKind, LineKind, LineTrace, Proration, entry_of,
    settle,
};
use ids::InvoiceId;
use ledger::Account;
use money::{Currency, Money, Percent};
use pricing::{CommitmentScope, CouponOff, CreditTo, PlanVersion, Price};

use crate::credits::{Book, at_use, eur, only, paid, postings, promo};
use crate::discounts::{apply, coupon};
use crate::house::{House, commitment};
use crate::pools::pooling;
use crate::testworld::{World, at, fee, in_arrears, plan, seats, usage, version, with_bounds};

/// A plan whose prices are written with tax.
fn with_tax(number: u8, prices: Vec<Price>) -> PlanVersion {
    let mut plan = plan(number, prices);
    plan.terms.prices_include_tax = true;
    plan
}

/// A subscription from 1 January under one rate of tax.
fn world_of(plans: Vec<PlanVersion>, rate: &str) -> World {
    World::start(plans, at("2026-01-01"), 1).seller(|books| {
        books.taxes.rows[0].rate = Percent::parse(rate).expect("a rate");
    })
}

/// 9.99 a month, of which 19 % are tax.
fn subscriber() -> World {
    world_of(vec![with_tax(1, vec![fee("base", "9.99", "month")])], "19")
}

fn first(mut world: World) -> Document {
    world.bill(at("2026-01-01"));
    world.issued[0].clone()
}

/// Net, tax and total.
fn sums(document: &Document) -> (i64, i64, i64) {
    (document.net.minor(), document.tax.minor(), document.total.minor())
}

fn taxes(document: &Document) -> Vec<i64> {
    document.lines.iter().map(|line| line.tax.minor()).collect()
}

fn in_all(documents: &[Document]) -> (i64, i64, i64) {
    documents.iter().map(sums).fold((0, 0, 0), |all, one| (all.0 + one.0, all.1 + one.1, all.2 + one.2))
}

#[test]
fn the_tax_is_carved_out_of_the_price() {
    let world = subscriber();
    let account = world.account();
    let document = first(world);
    assert_eq!(sums(&document), (8_39, 1_60, 9_99));
    let [line] = document.lines.as_slice() else { panic!("one line") };
    assert_eq!((line.amount, line.tax), (eur(9_99), eur(1_60)));
    assert_eq!((document.net_of(line), document.gross_of(line)), (Ok(eur(8_39)), Ok(eur(9_99))));
    assert_eq!(document.taxes[0].gross(), Ok(eur(9_99)));
    assert_eq!((document.amounts_are(), document.tax_in_amounts()), (AmountsAre::WithTax, Ok(eur(1_60))));
    let booked = postings(&entry_of(&document, &account).expect("an entry"));
    let expected = [("receivable", 9_99), ("deferred_revenue", -8_39), ("tax_payable:VAT", -1_60)];
    assert_eq!(booked, expected.map(|(account, minor)| (account.to_owned(), minor)));
}

/// Two of 0.99 at 10 % are 1.98 × 10 ÷ 110; 9.99 and 5.00 at 19 % are 14.99 × 19 ÷ 119.
#[test]
fn it_is_rounded_once_a_group_and_shared_by_largest_remainder() {
    for (prices, rate, shares) in [
        (["0.99", "0.99"], "10", [9, 9]),
        (["9.99", "5.00"], "19", [1_59, 80]),
        // 0.06 at 100 % is 0.03 of tax: the cent goes to the earlier of two equal remainders.
        (["0.03", "0.03"], "100", [2, 1]),
        (["0.03", "0.00"], "20", [1, 0]),
        (["9.99", "5.00"], "0", [0, 0]),
    ] {
        let lines = vec![fee("one", prices[0], "month"), fee("two", prices[1], "month")];
        let document = first(world_of(vec![with_tax(1, lines)], rate));
        assert_eq!(taxes(&document), shares, "{prices:?} at {rate} %");
        let gross: i64 = document.lines.iter().map(|line| line.amount.minor()).sum();
        assert_eq!(document.total.minor(), gross, "{prices:?} at {rate} %: what the customer was told");
    }
    let yen = subscriber().currency("JPY");
    assert_eq!(sums(&first(yen)), (8, 2, 10), "9.99 is 10 yen, and 10 × 19 ÷ 119 is 1.6");
}

#[test]
fn a_new_rate_moves_the_net_and_leaves_the_price() {
    let mut world = subscriber();
    world.bill(at("2026-01-01"));
    world = world.seller(|books| books.taxes.rows[0].rate = Percent::parse("25").expect("a rate"));
    world.bill(at("2026-02-01"));
    assert_eq!(world.issued.iter().map(sums).collect::<Vec<_>>(), [(8_39, 1_60, 9_99), (7_99, 2_00, 9_99)]);
    // What is taken back keeps the rate at which it was billed.
    let january = world.issued[0].id;
    let note = world.concede(at("2026-02-02"), january, Conceded::Whole);
    assert_eq!(sums(&note), (-8_39, -1_60, -9_99));
}

/// 31.00 a seat and month: 16 days of January are taken back for one seat and charged for two, and six of them are taken
/// back in the end.
#[test]
fn seats_that_change_within_the_month() {
    let mut world = world_of(vec![with_tax(1, vec![seats("seats", "31.00", "month")])], "19");
    world.bill(at("2026-01-01"));
    world.seats(at("2026-01-16"), 2);
    world.bill(at("2026-01-16"));
    world.cancel(at("2026-01-26"), Proration::Prorate);
    world.bill(at("2026-01-26"));
    let told: Vec<_> = world.issued.iter().map(sums).collect();
    assert_eq!(told, [(26_05, 4_95, 31_00), (13_45, 2_55, 16_00), (-10_09, -1_91, -12_00)]);
    assert_eq!(taxes(&world.issued[1]), [-2_55, 5_10], "16 of 31 of 4.95 come back, and 12 of 32 of 5.10");
    let receivable = world.trial_balance().balance_of(&Account::Receivable, Currency::EUR);
    assert_eq!(receivable, Ok(eur(35_00)), "15 days of 1.00 and 10 of 2.00");
}

#[test]
fn credit_notes_give_back_all_of_it_and_no_more() {
    let mut world = subscriber();
    world.bill(at("2026-01-01"));
    let invoice = world.issued[0].id;
    let amount = |minor| Conceded::Amount(eur(minor));
    let notes = [amount(5_00), amount(3_33), Conceded::Whole]
        .map(|what| sums(&world.concede(at("2026-01-02"), invoice, what)));
    assert_eq!(notes, [(-4_20, -80, -5_00), (-2_80, -53, -3_33), (-1_39, -27, -1_66)]);
    assert_eq!(in_all(&world.issued), (0, 0, 0));
    let refused = world.try_concede(at("2026-01-03"), invoice, &asked(1));
    assert!(refused.is_err(), "nothing is left");
    is_empty(&world);
}

fn asked(minor: i64) -> ConcessionAsked {
    let what = Conceded::Amount(eur(minor));
    ConcessionAsked { what, reason: "Goodwill".to_owned(), credit_to: CreditTo::Balance }
}

/// Nothing stands in any account.
fn is_empty(world: &World) {
    let book = world.trial_balance();
    let vat = Account::TaxPayable { name: "VAT".to_owned() };
    for account in [Account::Receivable, Account::DeferredRevenue, Account::Revenue, vat] {
        assert_eq!(book.balance_of(&account, Currency::EUR), Ok(eur(0)), "{account}");
    }
}

#[test]
fn more_than_is_left_is_told_with_its_tax() {
    let mut world = subscriber();
    world.bill(at("2026-01-01"));
    let invoice = world.issued[0].id;
    let refused =
        world.try_concede(at("2026-01-02"), invoice, &asked(10_00)).expect_err("refused").to_string();
    assert!(refused.contains("9.99 EUR are left to credit of the invoice, with tax"), "{refused}");
}

#[test]
fn a_note_settles_what_the_customer_was_told() {
    let mut world = subscriber();
    world.bill(at("2026-01-01"));
    let invoice = world.issued[0].id;
    let note = world.concede(at("2026-01-02"), invoice, Conceded::Amount(eur(5_00)));
    let open = |minor| BTreeMap::from([(invoice, eur(minor))]);
    let settled = settle(&note, &open(9_99));
    assert_eq!((settled.taken, settled.rest), (open(5_00), eur(0)), "and not its tax a second time");
    let settled = settle(&note, &open(3_00));
    assert_eq!((settled.taken, settled.rest), (open(3_00), eur(-2_00)));
}

#[test]
fn what_is_void_is_nothing() {
    let mut world = subscriber();
    world.bill(at("2026-01-01"));
    let invoice: InvoiceId = world.issued[0].id;
    let note = world.try_void(at("2026-01-02"), invoice).expect("void");
    assert_eq!(sums(&note), (-8_39, -1_60, -9_99));
    assert!(note.taxes[0].answer.included);
    is_empty(&world);
    world.bill(at("2026-01-02"));
    assert_eq!(in_all(&world.issued), (8_39, 1_60, 9_99), "billed anew");
}

/// 10 % of 9.99 are 1.00, of what the customer was told; the tax is that of the 8.99 that are left.
#[test]
fn discounts_take_off_what_the_customer_was_told() {
    let mut world = subscriber();
    let tenth = coupon("tenth", CouponOff::Percent(Percent::parse("10").expect("a percentage")));
    apply(&mut world, at("2026-01-01"), &tenth);
    world.bill(at("2026-01-01"));
    let document = &world.issued[0];
    assert_eq!(sums(document), (7_55, 1_44, 8_99));
    assert_eq!((document.discounts[0].from, document.discounts[0].amount), (eur(9_99), eur(1_00)));
    let invoice = document.id;
    for what in [Conceded::Amount(eur(4_00)), Conceded::Whole] {
        world.concede(at("2026-01-02"), invoice, what);
    }
    assert_eq!(in_all(&world.issued), (0, 0, 0));
}

/// Credits before tax leave 5.99, of which 0.96 are tax; those taxed at use pay of the 9.99 and leave its 1.60.
#[test]
fn credits_pay_of_what_the_customer_was_told() {
    let row = |account: &str, minor| (account.to_owned(), minor);
    for (grant, told, due, booked) in [
        (
            promo(1, 4_00),
            (5_03, 96, 5_99),
            5_99,
            vec![row("receivable", 5_99), row("deferred_revenue", -5_03), row("tax_payable:VAT", -96)],
        ),
        (
            paid(1, 4_00, 3_00),
            (5_03, 96, 5_99),
            5_99,
            vec![
                row("receivable", 5_99),
                row("deferred_revenue", -8_03),
                row("contract_liability", 3_00),
                row("tax_payable:VAT", -96),
            ],
        ),
        (
            at_use(1, 4_00, 3_00),
            (8_39, 1_60, 9_99),
            5_99,
            vec![
                row("receivable", 5_99),
                row("deferred_revenue", -7_39),
                row("contract_liability", 3_00),
                row("tax_payable:VAT", -1_60),
            ],
        ),
    ] {
        let kind = grant.kind;
        let mut book = Book::new(subscriber(), vec![grant]);
        let plan = book.bill("2026-01-01");
        let document = only(&plan);
        assert_eq!((sums(document), document.amount_due()), (told, Ok(eur(due))), "{kind:?}");
        let (mut found, mut booked) = (postings(&book.booked[0]), booked);
        found.sort();
        booked.sort();
        assert_eq!(found, booked, "{kind:?}");
        let invoice = document.id;
        book.concede("2026-01-02", invoice, Conceded::Whole);
        assert_eq!(in_all(&book.world.issued), (0, 0, 0), "{kind:?}");
        assert_eq!(book.rest(1), 4_00, "{kind:?}: the grant has it again");
    }
}

/// A charge that a person ordered is without tax: each has its own group, and one invoice holds both.
#[test]
fn what_is_written_without_tax_stands_beside_it() {
    let mut world = subscriber();
    world.one_off(at("2026-01-01"), "Setup", 1, "10.00");
    let document = first(world);
    assert_eq!(sums(&document), (18_39, 3_50, 21_89));
    let groups: Vec<_> = document.taxes.iter().map(|group| (group.net.minor(), group.tax.minor())).collect();
    assert_eq!(groups, [(8_39, 1_60), (10_00, 1_90)]);
    assert_eq!((document.amounts_are(), document.tax_in_amounts()), (AmountsAre::Mixed, Ok(eur(1_60))));
}

/// What is charged with tax carries nothing that was charged without: it is another treatment.
#[test]
fn a_change_to_a_plan_without_tax_is_credited_by_itself() {
    let plans =
        vec![with_tax(1, vec![fee("base", "31.00", "month")]), plan(2, vec![fee("base", "62.00", "month")])];
    let mut world = world_of(plans, "19");
    world.bill(at("2026-01-01"));
    world.change_plan(at("2026-01-16"), 2, Proration::Prorate);
    world.bill(at("2026-01-16"));
    let told: Vec<_> = world.issued[1..].iter().map(|one| (one.kind, sums(one))).collect();
    let expected =
        [(DocumentKind::Invoice, (32_00, 6_08, 38_08)), (DocumentKind::CreditNote, (-13_45, -2_55, -16_00))];
    assert_eq!(told, expected);
}

#[test]
fn minimums_and_commitments_of_the_plan_are_written_as_its_prices_are() {
    let usage = || in_arrears(usage("calls", "1.00", "month"));
    let mut least = world_of(vec![with_tax(1, vec![with_bounds(usage(), Some("9.99"), None)])], "19");
    least.bill(at("2026-02-01"));
    let document = &least.issued[0];
    assert!(document.lines.iter().any(|line| line.kind == LineKind::Minimum));
    assert_eq!(sums(document), (8_39, 1_60, 9_99));

    let mut plan = with_tax(1, vec![usage()]);
    plan.terms.commitments = vec![commitment("floor", CommitmentScope::All, Some("month"), "9.99")];
    let mut house = House::of(&[plan], &[at("2026-01-01")]);
    Arc::make_mut(&mut house.account.seller).taxes.rows[0].rate = Percent::parse("19").expect("a rate");
    house.used(0, at("2026-01-09"), "4");
    house.bill(at("2026-02-01"));
    let document = &house.issued[0];
    assert_eq!(sums(document), (8_39, 1_60, 9_99), "4.00 of usage, and 5.99 to the commitment");
    assert_eq!(document.amounts_are(), AmountsAre::WithTax);
}

/// What is written with tax and what is not are no pool, though the numbers are the same.
#[test]
fn what_is_written_with_tax_is_pooled_apart() {
    let prices = || vec![in_arrears(usage("calls", "1.00", "month"))];
    for is_pooled in [true, false] {
        let mut house = House::of(&[with_tax(1, prices())], &[at("2026-01-01"), at("2026-01-01")]);
        house.account.contracts = vec![pooling(&["calls"], at("2026-01-01"), at("2027-01-01")).into()];
        if !is_pooled {
            house.account.subscriptions[1].plans.insert(version(1), plan(1, prices()).into());
        }
        for place in [0, 1] {
            house.used(place, at("2026-01-09"), "10");
        }
        house.bill(at("2026-02-01"));
        let lines = house.issued.iter().flat_map(|document| &document.lines);
        let pooled =
            lines.filter(|line| matches!(&line.trace, LineTrace::Usage { pool: Some(_), .. })).count();
        assert_eq!(pooled, if is_pooled { 2 } else { 0 });
    }
}

/// Many small lines, credited a cent at a time and then whole: nothing is lost, whatever the rate.
#[test]
fn the_total_is_what_was_told_for_any_rate_and_any_lines() {
    let (mut cents, mut moved) = (0_i64, 0);
    for (place, rate) in ["19", "5.5", "9.975", "0.25", "27", "14.975", "100"].into_iter().enumerate() {
        for count in 1..=9_usize {
            let amount = |line: usize| format!("0.{:02}", (line * 37 + count * 11 + place) % 100);
            let prices = (0..count).map(|line| fee(&format!("p{line}"), &amount(line), "month")).collect();
            let mut world = world_of(vec![with_tax(1, prices)], rate);
            world.bill(at("2026-01-01"));
            let Some(document) = world.issued.first().cloned() else { continue };
            let gross: i64 = document.lines.iter().map(|line| line.amount.minor()).sum();
            assert_eq!(document.total, Money::new(gross, Currency::EUR), "{rate} %, {count} lines");
            cents += gross;
            for line in &document.lines {
                let part = BTreeMap::from([(line.number, Some(Money::new(1, Currency::EUR)))]);
                if line.amount.minor() > 1 {
                    world.concede(at("2026-01-02"), document.id, Conceded::Lines(part));
                    moved += 1;
                }
            }
            world.concede(at("2026-01-03"), document.id, Conceded::Whole);
            assert_eq!(in_all(&world.issued), (0, 0, 0), "{rate} %, {count} lines");
        }
    }
    assert!(cents > 100_00 && moved > 200, "{cents} cents, {moved} of them by themselves");
}
