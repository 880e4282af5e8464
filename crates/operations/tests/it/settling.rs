//! What is open: credit notes settle the invoices they credit, and the open amounts are the receivable.

use operations::changes::{ChangeAsked, When};
use operations::read::DocumentRow;

use crate::world::{ENGINES, World, daily, world};

fn rows(world: &World) -> Vec<DocumentRow> {
    world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap()
}

/// The sum of open amounts, which must be what the ledger says customers owe.
fn open_in_all(world: &World) -> i64 {
    let open: i64 = rows(world).iter().map(|row| row.amount_open.minor()).sum();
    let balance = world.operations.trial_balance(world.environment, None).unwrap();
    let receivable = balance.iter().find(|row| row.account == "receivable");
    let receivable = receivable.map_or(0, |row| row.debit.minor() - row.credit.minor());
    assert_eq!(i128::from(open), receivable, "{:#?}", world.table());
    open
}

#[test]
fn a_credit_note_settles_the_invoice_it_credits() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-02-10T00:00:00Z");
        let before = open_in_all(&world);
        world.change("ben", ChangeAsked::Cancel, When::Now);
        world.advance("2024-02-10T01:00:00Z");
        let rows = rows(&world);
        let note = rows.iter().find(|row| row.kind == "credit_note").unwrap();
        assert_eq!((note.state.as_str(), note.amount_open.minor()), ("paid", 0));
        let less: Vec<&DocumentRow> =
            rows.iter().filter(|row| row.amount_open.minor() < row.total.minor()).collect();
        assert_eq!(less.len(), 1);
        let left = less[0].total.minor() + note.total.minor();
        assert_eq!((less[0].state.as_str(), less[0].amount_open.minor()), ("open", left));
        assert_eq!(open_in_all(&world), before + note.total.minor());
    }
}

#[test]
fn an_invoice_credited_in_whole_is_paid_and_a_note_over_a_paid_one_goes_to_the_balance() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-01-01T00:00:00Z");
        let invoice = rows(&world).remove(0);
        world.change("ben", ChangeAsked::Cancel, When::At(invoice.due));
        world.advance("2024-01-01T01:00:00Z");
        let states: Vec<(String, String, i64)> =
            rows(&world).into_iter().map(|row| (row.kind, row.state, row.amount_open.minor())).collect();
        let paid = |kind: &str| (kind.to_owned(), "paid".to_owned(), 0);
        assert_eq!(states, [paid("invoice"), paid("credit_note")]);
        assert_eq!(open_in_all(&world), 0);
    }
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-01-01T00:00:00Z");
        // As if 120.00 of 124.95 had been paid.
        world.damage("UPDATE document_states SET amount_open = 495");
        world.change("ben", ChangeAsked::Cancel, When::Now);
        world.advance("2024-01-01T01:00:00Z");
        let rows = rows(&world);
        let note = rows.iter().find(|row| row.kind == "credit_note").unwrap();
        assert_eq!((note.state.as_str(), note.amount_open.minor()), ("paid", 0));
        let (payer, seller, currency) = (note.customer, note.seller, note.total.currency());
        let account = store::accounts::AccountKey { payer, seller, currency };
        let balance = world
            .operations
            .store
            .read(|reader| store::balances::balance(reader, world.environment, account))
            .unwrap();
        assert_eq!(balance.minor(), -note.total.minor() - 495);
        let invoice = rows.iter().find(|row| row.kind == "invoice").unwrap();
        assert_eq!((invoice.state.as_str(), invoice.amount_open.minor()), ("paid", 0));
    }
}

/// Numbers from a seed, the same every time.
fn dice(state: &mut u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

#[test]
fn open_amounts_are_the_receivable_whatever_changes() {
    let mut notes = 0;
    for seed in 1..=8_u64 {
        println!("seed {seed}");
        let engine = ENGINES[usize::from(seed % 4 == 0)];
        let world = world(engine);
        world.send(&daily("ben", "2024-01-01T01:00:00Z", 150));
        let mut state = seed;
        let end = 2 + dice(&mut state) % 4;
        for month in 1..=end {
            for day in [3, 11, 19, 27] {
                world.advance(&format!("2024-0{month}-{day:02}T0{}:00:00Z", dice(&mut state) % 9));
                world.set_seats("ben", dice(&mut state) % 25, When::Now);
                world.advance(&format!("2024-0{month}-{day:02}T12:00:00Z"));
                open_in_all(&world);
            }
        }
        world.change("ben", ChangeAsked::Cancel, When::Now);
        world.advance("2024-08-01T00:00:00Z");
        open_in_all(&world);
        for row in rows(&world) {
            assert_eq!(row.state == "paid", row.amount_open.is_zero(), "{row:?}");
            notes += usize::from(row.kind == "credit_note");
        }
    }
    assert!(notes > 8, "only {notes} credit notes were reached");
}
