//! Changes of fees that credits pay: what was paid in money stays money, and credits pay what a change adds.

use billing::{DocumentKind, Line, LineKind, Proration, Verdict, decisions};
use ids::SubscriptionId;

use crate::credits::{Book, eur, only, promo};
use crate::testworld::{World, at, fee, plan, seats};

#[test]
fn seats_taken_back_and_added_on_one_invoice_turn_credits_over() {
    let price = seats("seat", "10", "month");
    let world = World::start(vec![plan(1, vec![price])], at("2024-01-01"), 3);
    let mut book = Book::new(world, vec![promo(1, 45_00)]);
    book.bill("2024-01-01");
    book.world.seats(at("2024-01-01"), 5);
    let plan = book.bill("2024-01-01T00:00:01Z");
    // 30.00 were all credits and come back; of the new 50.00 credits pay 45.00.
    let by_credits: i64 = only(&plan).lines.iter().map(|line| line.by_credits.minor()).sum();
    assert_eq!((only(&plan).net, by_credits), (eur(5_00), 15_00));
    assert_eq!(book.rest(1), 0);
}

/// Five seats at 80.00 paid in money, then a promotion of 400.00.
fn five_seats_then_a_promotion() -> Book {
    let price = seats("seat", "80", "month");
    let world = World::start(vec![plan(1, vec![price])], at("2024-01-01"), 5);
    let mut book = Book::new(world, vec![]);
    book.bill("2024-01-01");
    book.grant(promo(1, 400_00));
    book
}

#[test]
fn credits_pay_what_a_change_adds_and_never_turn_into_money() {
    let mut book = five_seats_then_a_promotion();
    book.world.seats(at("2024-01-01"), 6);
    let plan = book.bill("2024-01-01T00:00:01Z");
    // Of the 480.00, 400.00 take the place of what was paid in money; the promotion pays the 80.00 more.
    let of_lines: Vec<(i64, i64)> =
        only(&plan).lines.iter().map(|line| (line.amount.minor(), line.by_credits.minor())).collect();
    assert_eq!(of_lines, [(-400_00, 0), (480_00, 80_00)]);
    assert_eq!((only(&plan).kind, only(&plan).total), (DocumentKind::Invoice, eur(0)));
    assert_eq!(book.rest(1), 320_00);
    book.world.seats(at("2024-01-01T00:00:02Z"), 5);
    let plan = book.bill("2024-01-01T00:00:03Z");
    assert!(
        only(&plan).total.minor().abs() < 2,
        "{}: a second of a month is worth nothing",
        only(&plan).total
    );
    assert_eq!(book.rest(1), 400_00, "what was changed back leaves the promotion as it was");
}

#[test]
fn a_dearer_price_in_the_place_of_several_is_paid_by_credits_for_what_it_adds() {
    let old = plan(1, vec![fee("base", "20", "month"), seats("seat", "10", "month")]);
    let new = plan(2, vec![fee("all", "75", "month")]);
    let world = World::start(vec![old, new], at("2024-01-01"), 3);
    let mut book = Book::new(world, vec![]);
    book.bill("2024-01-01");
    book.grant(promo(1, 10_00));
    book.grant(promo(2, 100_00));
    book.world.change_plan(at("2024-01-01"), 2, Proration::Prorate);
    let planned = book.bill("2024-01-01T00:00:01Z");
    assert_eq!((only(&planned).total, book.rest(1), book.rest(2)), (eur(0), 0, 85_00), "75.00 for 50.00");
    let line =
        only(&planned).lines.iter().find(|line| line.kind == LineKind::Recurring).expect("the new fee");
    assert_eq!(line.by_credits, eur(25_00));
}

#[test]
fn a_cheaper_fee_burns_nothing_and_says_so() {
    let mut book = five_seats_then_a_promotion();
    book.world.seats(at("2024-01-01"), 4);
    let plan = book.bill("2024-01-01T00:00:01Z");
    let burns = plan.documents.iter().flat_map(|planned| &planned.document.burns).count();
    assert_eq!((burns, book.rest(1)), (0, 400_00), "the 320.00 are paid by what comes back of the 400.00");
    let invoice = &plan.documents[0].document;
    let number =
        invoice.lines.iter().find(|line| line.kind == LineKind::Recurring).expect("four seats").number;
    let found = decisions(&book.world.account(), invoice, number).expect("decisions");
    assert_eq!(found[0].verdict, Verdict::Replaces);
    let rest: i64 = plan.documents.iter().map(|planned| planned.document.net.minor()).sum();
    assert_eq!(rest, -80_00);
}

#[test]
fn only_a_fee_of_the_same_subscription_and_time_is_replaced() {
    let mut book = five_seats_then_a_promotion();
    book.world.seats(at("2024-01-01"), 4);
    let plan = book.bill("2024-01-01T00:00:01Z");
    let invoice = &plan.documents[0].document;
    let new = invoice.lines.iter().find(|line| line.kind == LineKind::Recurring).expect("four seats").clone();
    let verdict = |change: &dyn Fn(&mut Line)| {
        let mut other = invoice.clone();
        other.lines.iter_mut().filter(|line| line.kind == LineKind::Credit).for_each(change);
        decisions(&book.world.account(), &other, new.number).expect("decisions")[0].verdict
    };
    assert_eq!(verdict(&|_| {}), Verdict::Replaces);
    let elsewhere = |line: &mut Line| line.subscription = Some(SubscriptionId::from_bytes([9; 16]));
    assert_eq!(verdict(&elsewhere), Verdict::UsedUp, "of another subscription");
    assert_eq!(verdict(&|line| line.kind = LineKind::Usage), Verdict::UsedUp, "a correction of usage");
    let earlier = calendar::Period::new(at("2023-12-01"), new.service.start()).expect("a month");
    assert_eq!(verdict(&|line| line.service = earlier), Verdict::UsedUp, "of another time");
}
