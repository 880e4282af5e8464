//! What credit notes hold to be paid out, what people move of it, and orders of credits that are withdrawn.

use billing::{CreditScope, Document, Grant, GrantKind, GrantOrder, Line, LineKind, Prepaid};
use ids::CustomerId;
use money::{Currency, Money, Total};
use store::accounts::AccountKey;
use store::balances::{self, BalanceMoved};
use store::gather::Revisit;
use store::grants;
use store::rests::{self, RestMoved, RestRefused};
use store::{Store, WriteError, documents, ledger_book};

use crate::world::{self, World, each_engine, euro, id, instant, key, ready};

const DUE: &str = "2024-02-29T00:00:00Z";
const NOW: &str = "2024-03-05T12:00:00Z";

/// A note of 39.91 over an invoice of which 10.00 are open: its fee, 33.00 of it, is to be refunded.
fn refunding(store: &Store, world: &World) -> Document {
    let gathered = world::gathered(store, world, 0, Revisit::FactsOnly);
    let mut invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
    invoice.prepaid = Prepaid { by_credits: euro(15_537), by_balance: euro(0) };
    let note = world::credit_note(world::only(&gathered), &invoice, 1);
    let refund = |line: Line| Line { refund: line.kind == LineKind::Credit, ..line };
    let lines = note.lines.iter().cloned().map(refund).collect();
    let note = Document { prepaid: Prepaid::nothing(Currency::EUR), lines, ..note };
    let documents = vec![ready(invoice), ready(note.clone())];
    world::commit(store, world, vec![world::run(gathered, documents)]);
    note
}

fn account(world: &World) -> AccountKey {
    AccountKey { payer: world.customers[0], seller: world.seller, currency: Currency::EUR }
}

fn balance(store: &Store, world: &World) -> Money {
    store.read(|reader| balances::balance(reader, world.environment, account(world))).unwrap()
}

fn moved(
    store: &Store,
    world: &World,
    note: &Document,
    (how, minor): (RestMoved, i64),
) -> Result<(), WriteError<RestRefused>> {
    let environment = world.environment;
    let row = store.read(|reader| documents::document(reader, environment, note.id)).unwrap().unwrap();
    store.write(move |act| {
        rests::move_rest(act, environment, &row, (how, euro(minor), instant(NOW), "by transfer"))
    })
}

#[test]
fn what_is_to_be_refunded_is_paid_out_or_moved_and_never_more() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let environment = world.environment;
        let note = refunding(store, &world);
        let open = || {
            let row = store.read(|reader| documents::document(reader, environment, note.id));
            let row = row.unwrap().unwrap();
            (row.state, row.amount_open.minor())
        };
        // The invoice took 8.27 of the fee's 33.00 and 1.73 of the other 6.91.
        assert_eq!(open(), ("open".to_owned(), -24_73));
        assert_eq!(balance(store, &world), euro(5_18));
        let version = world::version(&world::gathered(store, &world, 0, Revisit::FactsOnly));
        moved(store, &world, &note, (RestMoved::Refunded, 20_00)).unwrap();
        assert_eq!(open(), ("open".to_owned(), -4_73));
        let refused = moved(store, &world, &note, (RestMoved::Refunded, 4_74));
        assert!(
            matches!(&refused, Err(WriteError::Refused(RestRefused::NotHeld { held, .. })) if held.minor() == 4_73),
            "{refused:?}"
        );
        let after = world::version(&world::gathered(store, &world, 0, Revisit::FactsOnly));
        assert_eq!(after, version, "what is paid out moves no fact of the customer");
        moved(store, &world, &note, (RestMoved::ToBalance, 4_73)).unwrap();
        assert_eq!(open(), ("paid".to_owned(), 0));
        assert_eq!(balance(store, &world), euro(9_91));
        let after = world::version(&world::gathered(store, &world, 0, Revisit::FactsOnly));
        assert_eq!(after, version + 1);
        let refused = moved(store, &world, &note, (RestMoved::ToBalance, 1));
        assert!(matches!(refused, Err(WriteError::Refused(RestRefused::NotHeld { .. }))), "{refused:?}");
        told(store, &world, &note);
    });
}

/// What is kept and booked of it.
fn told(store: &Store, world: &World, note: &Document) {
    let environment = world.environment;
    let kept = store.read(|reader| rests::rest_movements(reader, environment, note.id)).unwrap();
    let rows: Vec<_> = kept.iter().map(|one| (one.sequence, one.moved, one.amount.minor())).collect();
    assert_eq!(rows, [(1, RestMoved::Refunded, 20_00), (2, RestMoved::ToBalance, 4_73)]);
    let all = store.read(|reader| rests::all_rest_movements(reader, environment)).unwrap();
    assert!(all.iter().all(|one| (one.document, one.customer) == (note.id, world.customers[0])));
    let of_customer = (world.customers[0], None);
    let page = |after: (&str, &str, i64), limit| {
        let read = store
            .read(|reader| balances::movements_of_customer(reader, environment, of_customer, (after, limit)));
        read.unwrap()
    };
    let moved = page(("", "", 0), 9);
    let said: Vec<_> = moved.iter().map(|(_, one)| (one.moved, one.amount.minor(), one.document)).collect();
    let expected =
        [(BalanceMoved::CreditNote, 5_18, Some(note.id)), (BalanceMoved::CreditNote, 4_73, Some(note.id))];
    assert_eq!(said, expected);
    assert_eq!(moved[1].1.entry, Some(kept[1].entry));
    let seller = world.seller.to_string();
    assert_eq!(page(("EUR", &seller, 1), 9), moved[1..]);
    assert_eq!(page(("", "", 0), 1), moved[..1]);
    let entries = store.read(|reader| ledger_book::entries_of_no_document(reader, environment)).unwrap();
    let ids: Vec<_> = entries.iter().map(|entry| (entry.id, entry.document.clone())).collect();
    assert_eq!(ids.len(), 2);
    for one in &kept {
        assert!(ids.contains(&(one.entry, note.id.to_string())));
    }
    let totals = store.read(|reader| ledger_book::trial_balance(reader, environment, None)).unwrap();
    let of = |account: &str| {
        let row = totals.iter().find(|row| row.account == account).unwrap();
        row.debit.minor() - row.credit.minor()
    };
    assert_eq!((of("refunds"), of("customer_balance")), (-20_00, -9_91));
}

#[test]
fn the_books_sum_more_than_an_amount_may_be() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        let (environment, key) = (world.environment, account(&world));
        let most = i64::MAX - 7;
        for payer in [world.customers[0], world.customers[1]] {
            let key = AccountKey { payer, ..key };
            let moved = (BalanceMoved::Adjusted, euro(most), instant(NOW), "note");
            store.write(move |act| balances::record_balance_movement(act, environment, key, moved)).unwrap();
        }
        let totals = store.read(|reader| ledger_book::trial_balance(reader, environment, None)).unwrap();
        let both = Total::new(2 * i128::from(most), Currency::EUR);
        let none = Total::new(0, Currency::EUR);
        let found: Vec<_> = totals.iter().map(|one| (one.account.as_str(), one.debit, one.credit)).collect();
        assert_eq!(found, [("adjustments", both, none), ("customer_balance", none, both)]);
        assert_eq!(store.read(|reader| ledger_book::unbalanced(reader, environment)).unwrap(), []);
    });
}

#[test]
fn what_people_move_on_balances_is_booked() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let (environment, key) = (world.environment, account(&world));
        for (how, minor) in
            [(BalanceMoved::Adjusted, 8_00), (BalanceMoved::Refunded, -3_00), (BalanceMoved::Adjusted, -1_00)]
        {
            store
                .write(move |act| {
                    let moved = (how, euro(minor), instant(NOW), "note");
                    balances::record_balance_movement(act, environment, key, moved)
                })
                .unwrap();
        }
        let totals = store.read(|reader| ledger_book::trial_balance(reader, environment, None)).unwrap();
        let row = |account: &str, debit, credit| {
            (account.to_owned(), Total::from(euro(debit)), Total::from(euro(credit)))
        };
        let found: Vec<_> = totals.iter().map(|one| (one.account.clone(), one.debit, one.credit)).collect();
        let expected =
            [row("adjustments", 8_00, 1_00), row("customer_balance", 4_00, 8_00), row("refunds", 0, 3_00)];
        assert_eq!(found, expected);
        let counters = store.read(|reader| documents::counters(reader, environment)).unwrap().unwrap();
        assert_eq!(counters, [("document", 1, 0), ("entry", 4, 3), ("message", 1, 0)]);
    });
}

fn ordered(customer: CustomerId) -> GrantOrder {
    let grant = Grant {
        id: id("ordered"),
        customer,
        name: "Pack".to_owned(),
        kind: GrantKind::PaidTaxedAtPurchase,
        amount: euro(20_00),
        unit: None,
        cost_basis: euro(18_00),
        effective: instant(DUE),
        expires: None,
        priority: 0,
        scope: CreditScope::default(),
        sequence: 0,
        recurs: None,
    };
    GrantOrder { grant, at: instant("2024-04-01T00:00:00Z"), tax_category: key("standard") }
}

#[test]
fn a_withdrawn_order_is_known_to_no_run_any_more() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let (environment, seller, order) = (world.environment, world.seller, ordered(world.customers[0]));
        let recorded = order.clone();
        store.write(move |act| grants::record_order(act, environment, seller, &recorded)).unwrap();
        let before = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert_eq!(before.facts.orders, std::slice::from_ref(&order));
        let withdraw = |order: GrantOrder| {
            let what = move |act: &mut store::Act<'_>| {
                grants::withdraw_order(act, environment, (&order, seller), instant(NOW))
            };
            store.write(what).unwrap()
        };
        assert!(withdraw(order.clone()));
        assert!(!withdraw(order.clone()), "once");
        let after = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert_eq!(after.facts.orders, []);
        let kept = store.read(|reader| grants::order(reader, environment, order.grant.id)).unwrap().unwrap();
        assert_eq!((kept.order, kept.withdrawn_at), (order, Some(instant(NOW))));
    });
}
