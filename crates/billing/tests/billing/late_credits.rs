//! Late usage after a grant's end was booked: what expired and what went over comes back, as far as it is
//! needed.

use billing::{
    EndKind, Grant, MovementKind, StatementWhat, TakenBack, Verdict, decisions, entries_of_movements,
    statement,
};
use ledger::Account;

use crate::credits::{Book, calls, eur, monthly, only, paid, postings, promo};
use crate::testworld::at;

#[test]
fn late_usage_takes_back_an_expiry_as_far_as_it_needs_it() {
    let early = Grant { expires: Some(at("2024-01-15")), ..paid(1, 50_00, 33_33) };
    let standing = Grant { effective: at("2024-01-15"), ..promo(2, 12_00) };
    let mut book = Book::new(calls(), vec![early, standing]);
    book.world.used(at("2024-01-10"), "10");
    book.world.used(at("2024-01-20"), "10");
    book.bill("2024-02-01");
    assert_eq!(book.moved_by(1, MovementKind::Expired), -40_00);
    assert_eq!(book.balance(&Account::Breakage), -26_66);
    // One for the time of the expired grant, three for the other: 2.00 are left of it.
    book.world.used(at("2024-01-11"), "1");
    book.world.used(at("2024-01-21"), "3");
    let planned = book.bill("2024-03-01");
    let line = &only(&planned).lines[0];
    assert_eq!((line.amount, line.by_credits), (eur(4_00), eur(3_00)));
    assert_eq!((book.rest(1), book.rest(2)), (0, 0));
    // The 11th of 50 costs 0.66, as it would have in time; the 39 that stay expired cost 26.00.
    let burn = &only(&planned).burns[0];
    let back = TakenBack {
        grant: burn.grant,
        end: EndKind::Expired,
        at: at("2024-01-15"),
        amount: eur(1_00),
        cost_basis: eur(66),
    };
    assert_eq!((burn.amount, burn.cost_basis, &burn.taken_back), (eur(1_00), eur(66), &vec![back]));
    assert_eq!(book.balance(&Account::Breakage), -26_00);
    assert_eq!(postings(book.booked.last().expect("an entry"))[0], ("receivable".to_owned(), 1_20));
    assert!(postings(book.booked.last().expect("an entry")).contains(&("breakage".to_owned(), 66)));
    let rows: Vec<(StatementWhat, i64, i64)> = statement(book.facts(1))
        .expect("a statement")
        .iter()
        .map(|row| (row.what, row.amount.minor(), row.rest.minor()))
        .collect();
    let moved = StatementWhat::Moved;
    assert_eq!(
        rows[2..],
        [
            (moved(MovementKind::Expired), -40_00, 0),
            (moved(MovementKind::ExpiryTakenBack), 1_00, 1_00),
            (moved(MovementKind::Burnt), -1_00, 0),
        ]
    );
    let found = decisions(&book.world.account(), only(&planned), 1).expect("decisions");
    let early = found.iter().find(|decision| decision.name == "Grant 1").expect("it was looked at");
    assert_eq!(early.verdict, Verdict::PaidAfterEnd { paid: eur(1_00), taken_back: eur(1_00) });
    assert!(book.bill("2024-03-02").documents.is_empty(), "once");
    // All the rest, and more than there is.
    book.world.used(at("2024-01-12"), "45");
    let planned = book.bill("2024-04-01");
    assert_eq!((only(&planned).lines[0].by_credits, only(&planned).net), (eur(39_00), eur(6_00)));
    assert_eq!(book.balance(&Account::Breakage), 0, "the last one takes the rest of the cost");
    assert_eq!(book.balance(&Account::ContractLiability), 33_33, "bought elsewhere, burnt here");
}

#[test]
fn usage_that_falls_after_expiry_expires_again_and_may_be_taken_back_again() {
    let grant = Grant { expires: Some(at("2024-01-15")), ..paid(1, 20_00, 10_00) };
    let mut book = Book::new(calls(), vec![grant]);
    book.world.used(at("2024-01-10"), "12");
    book.bill("2024-02-01");
    book.world.used(at("2024-01-11"), "-5");
    book.bill("2024-03-01");
    assert_eq!(
        (book.moved_by(1, MovementKind::GivenBack), book.moved_by(1, MovementKind::Expired)),
        (5_00, -13_00)
    );
    book.world.used(at("2024-01-12"), "11");
    let planned = book.bill("2024-04-01");
    assert_eq!(only(&planned).lines[0].by_credits, eur(11_00));
    assert_eq!((book.moved_by(1, MovementKind::ExpiryTakenBack), book.rest(1)), (11_00, 0));
    assert_eq!(book.balance(&Account::Breakage), -1_00, "2.00 stay expired");
}

#[test]
fn what_a_person_took_back_never_pays_again() {
    let mut book = Book::new(calls(), vec![paid(1, 50_00, 25_00)]);
    book.world.used(at("2024-01-10"), "10");
    book.bill("2024-02-01");
    let void = billing::take_back(book.facts(1), at("2024-01-20")).expect("fits").expect("something is left");
    let account = book.world.account();
    book.booked.extend(entries_of_movements(std::slice::from_ref(&void), &account).expect("an entry"));
    book.moved(void);
    book.world.used(at("2024-01-11"), "5");
    let planned = book.bill("2024-03-01");
    assert_eq!((only(&planned).net, book.rest(1)), (eur(5_00), 0));
    // What comes back of it ends with it, and stays so.
    book.world.used(at("2024-01-12"), "-15");
    book.bill("2024-04-01");
    assert_eq!(book.moved_by(1, MovementKind::Expired), -10_00);
    book.world.used(at("2024-01-13"), "4");
    assert_eq!(only(&book.bill("2024-05-01")).net, eur(4_00));
}

#[test]
fn late_usage_takes_back_what_expired_first_then_what_went_over() {
    // January 30.00: 5.00 used, 20.00 go over, 5.00 expire.
    let mut book = Book::new(calls(), vec![monthly(1, 30_00, Some(20_00))]);
    book.world.used(at("2024-01-10"), "5");
    book.bill("2024-02-01");
    let rolled = |book: &Book, month: &str| {
        let into = book.world.shared.grants.iter();
        let found = into.filter(|facts| facts.grant.recurs.is_none() && facts.grant.effective == at(month));
        found.map(|facts| facts.rest().expect("fits").minor()).collect::<Vec<i64>>()
    };
    assert_eq!(rolled(&book, "2024-02-01"), [20_00]);
    book.world.used(at("2024-01-11"), "8");
    let planned = book.bill("2024-02-02");
    assert!(planned.documents.is_empty(), "late usage waits for the next document");
    book.world.used(at("2024-02-10"), "10");
    let planned = book.bill("2024-03-01");
    let late = &only(&planned).lines[0];
    assert_eq!((late.amount, late.by_credits), (eur(8_00), eur(8_00)));
    assert_eq!(book.moved_by(1, MovementKind::ExpiryTakenBack), 5_00);
    assert_eq!(book.moved_by(1, MovementKind::RolloverTakenBack), 3_00);
    // What went over into February is burnt first: of 17.00, 10.00. Of its own 30.00, 20.00 go over to
    // March, so that 10.00 and the 7.00 expire.
    assert_eq!(rolled(&book, "2024-03-01"), [20_00]);
    // Of January's 17.00 that went over, the 7.00 come back from there; the others stay used in February.
    book.world.used(at("2024-01-12"), "20");
    let planned = book.bill("2024-04-01");
    let paid: i64 = only(&planned).lines.iter().map(|line| line.by_credits.minor()).sum();
    assert_eq!(paid, 7_00);
    assert_eq!(rolled(&book, "2024-03-01").len(), 1);
    assert_eq!(book.balance(&Account::Breakage), 0, "they cost nothing");
}
