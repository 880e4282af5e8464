//! Invoices that nobody pays: void and billed anew, written off and taken up again; what it does to what is open, the
//! books, credits and later bills, and that verifying holds all of it.

use billing::{CustomerMore, GrantKind};
use operations::changes::{ChangeAsked, When};
use operations::concessions::{Conceded, CreditMeaning};
use operations::read::DocumentRow;
use operations::voiding::{self, VoidAsked};
use operations::write_offs::{self, WriteOffAsked, WriteOffMoved, WriteOffView};
use operations::{Failed, Refusal};

use crate::conceding::{balance, booked, commits, conceded, family, grant, know, net, row, rows, sound};
use crate::crediting::{begun, euro};
use crate::refunding::adjust;
use crate::world::{ENGINES, World, at, event};

fn asked(world: &World, number: &str) -> VoidAsked {
    VoidAsked { invoice: row(world, number).id, reason: "Wrong company".to_owned(), now: world.now() }
}

/// Previews a void, then does it: the note is the one that was shown.
fn try_void(world: &World, number: &str) -> Result<DocumentRow, Failed> {
    let asked = asked(world, number);
    let shown = world.operations.preview_void(world.environment, &asked)?;
    let (environment, operations) = (world.environment, world.operations.clone());
    let act = move |act: &mut store::Act<'_>| voiding::void(act, &operations, environment, &asked);
    let (row, content) = world.operations.store.write(act)?;
    let note = records::document::decode(&content).unwrap();
    assert_eq!(note.document, shown.planned.document, "what is issued is what was shown");
    Ok(row)
}

pub fn void(world: &World, number: &str) -> DocumentRow {
    let note = try_void(world, number).unwrap();
    let state = row(world, number);
    assert_eq!((state.state.as_str(), state.amount_open.minor()), ("void", 0));
    sound(world);
    note
}

/// What is done with an invoice that nobody pays.
type Moves = fn(
    &mut store::Act<'_>,
    ids::EnvironmentId,
    &WriteOffAsked,
) -> Result<WriteOffView, store::ActError<Refusal>>;

fn moved(world: &World, number: &str, moves: Moves) -> Result<WriteOffView, Failed> {
    let asked =
        WriteOffAsked { invoice: row(world, number).id, note: "Insolvent".to_owned(), now: world.now() };
    let environment = world.environment;
    Ok(world.operations.store.write(move |act: &mut store::Act<'_>| moves(act, environment, &asked))?)
}

#[track_caller]
fn refused<T: std::fmt::Debug>(answer: Result<T, Failed>) -> String {
    match answer {
        Err(Failed::Refused(Refusal { code, message, .. })) => format!("{code}: {message}"),
        other => panic!("refused: {other:?}"),
    }
}

#[test]
fn what_is_void_is_billed_anew_by_the_facts_of_that_day() {
    for engine in ENGINES {
        let world = begun(engine);
        world.advance("2024-01-20T00:00:00Z");
        let note = void(&world, "INV-000001");
        assert_eq!((note.number.as_str(), note.total), ("CN-000001", euro(-71_40)));
        assert_eq!((note.state.as_str(), note.amount_open), ("paid", euro(0)));
        assert_eq!((booked(&world, "receivable"), booked(&world, "deferred_revenue")), (0, 0));
        world.advance("2024-01-21T00:00:00Z");
        sound(&world);
        let again = row(&world, "INV-000002");
        assert_eq!((again.total, again.issued_on.to_string()), (euro(71_40), "2024-01-20".to_owned()));
        assert_eq!(net(&world, "anna"), 60_00);
        let by = world.operations.credited(world.environment, row(&world, "INV-000001").id).unwrap();
        assert_eq!(by.by[0].meaning, CreditMeaning::Cancellation);
        assert!(by.lines.iter().all(|line| line.left.is_zero()), "nothing of it is left to credit");
        // What was billed anew is taken back as any other.
        world.change("anna", ChangeAsked::Cancel, When::At(at("2024-01-05T00:00:00Z")));
        world.advance("2024-01-22T00:00:00Z");
        sound(&world);
        assert_eq!((net(&world, "anna"), booked(&world, "receivable")), (0, 0));
        assert!(refused(try_void(&world, "INV-000001")).contains("void already"));
    }
}

#[test]
fn usage_of_a_period_that_was_settled_long_ago_is_billed_anew() {
    for engine in ENGINES {
        let world = begun(engine);
        world.send(&[event("ben", 1, at("2024-01-10T00:00:00Z").as_micros(), 3100)]);
        world.advance("2024-06-03T00:00:00Z");
        let invoice = rows(&world, "ben").remove(0);
        assert_eq!(invoice.net, euro(31_00));
        world.send(&[event("ben", 2, at("2024-03-10T00:00:00Z").as_micros(), 500)]);
        world.advance("2024-06-04T00:00:00Z");
        void(&world, &invoice.number);
        world.send(&[event("ben", 3, at("2024-01-12T00:00:00Z").as_micros(), 900)]);
        world.advance("2024-06-05T00:00:00Z");
        sound(&world);
        assert_eq!(net(&world, "ben"), 31_00 + 5_00 + 9_00);
        let anew = rows(&world, "ben").into_iter().filter(|row| row.net == euro(40_00)).count();
        assert_eq!(anew, 1, "January, with what came since");
        world.advance("2024-08-05T00:00:00Z");
        sound(&world);
        assert_eq!(net(&world, "ben"), 45_00);
    }
}

#[test]
fn credits_and_balance_that_paid_what_is_void_pay_what_is_billed_anew() {
    for engine in ENGINES {
        for kind in [GrantKind::Promotional, GrantKind::PaidTaxedAtUse] {
            let world = begun(engine);
            world.advance("2024-01-04T00:00:00Z");
            let id = grant(&world, kind);
            let rest = || world.operations.grant(world.environment, id).unwrap().rest;
            adjust(&world, "anna", 5_00);
            world.advance("2024-01-20T00:00:00Z");
            let of_fee = |row: &DocumentRow| row.state == "open" && row.total != euro(20_00);
            let invoice = rows(&world, "anna").into_iter().find(of_fee).expect("one");
            assert_eq!(rest(), euro(0));
            let note = void(&world, &invoice.number);
            assert_eq!(note.total.minor(), -invoice.total.minor());
            let content = world.operations.document(world.environment, &invoice.number).unwrap().1;
            let paid = records::document::decode(&content).unwrap().document.prepaid.by_balance;
            assert_eq!((rest(), balance(&world, "anna")), (euro(40_00), paid));
            world.advance("2024-01-21T00:00:00Z");
            sound(&world);
            let again = rows(&world, "anna").into_iter().find(of_fee).expect("one");
            assert_eq!((again.total, again.amount_open), (invoice.total, invoice.amount_open));
            assert_eq!((rest(), balance(&world, "anna")), (euro(0), euro(0)));
        }
    }
}

#[test]
fn what_was_paid_or_credited_is_not_void() {
    for engine in ENGINES {
        let world = begun(engine);
        world.advance("2024-01-20T00:00:00Z");
        let note = conceded(&world, "INV-000001", Conceded::Amount(euro(10_00)));
        let why = refused(try_void(&world, "INV-000001"));
        assert!(why.starts_with("state_refused: INV-000001: 59.50 EUR of it are open"), "{why}");
        assert!(refused(try_void(&world, &note.number)).contains("credit note"));
        conceded(&world, "INV-000001", Conceded::Whole);
        assert!(refused(try_void(&world, "INV-000001")).contains("it is paid"));
        sound(&world);
    }
}

#[test]
fn what_a_later_invoice_continues_is_void_after_that() {
    for engine in ENGINES {
        let world = begun(engine);
        world.send(&[event("ben", 1, at("2024-01-10T00:00:00Z").as_micros(), 3100)]);
        world.advance("2024-02-03T00:00:00Z");
        let january = rows(&world, "ben").remove(0).number;
        world.send(&[event("ben", 2, at("2024-01-11T00:00:00Z").as_micros(), 900)]);
        world.advance("2024-03-03T00:00:00Z");
        let later =
            rows(&world, "ben").into_iter().find(|row| row.net == euro(9_00)).expect("late usage").number;
        let why = refused(try_void(&world, &january));
        assert!(why.contains(&format!("{later} takes back or continues line 1; void that first")), "{why}");
        void(&world, &later);
        void(&world, &january);
        world.advance("2024-03-04T00:00:00Z");
        sound(&world);
        assert_eq!(net(&world, "ben"), 40_00);
        let anew = rows(&world, "ben").into_iter().filter(|row| row.net == euro(40_00)).count();
        assert_eq!(anew, 1, "both in one, as neither had been billed");
    }
}

#[test]
fn a_void_invoice_that_took_something_back_takes_it_back_anew() {
    for engine in ENGINES {
        let world = begun(engine);
        world.advance("2024-02-20T00:00:00Z");
        // The rest of February is cancelled and begun anew at once: one invoice takes back and charges.
        world.change("anna", ChangeAsked::ResetAnchor, When::At(at("2024-02-15T00:00:00Z")));
        world.advance("2024-02-21T00:00:00Z");
        sound(&world);
        let before = net(&world, "anna");
        let takes_back = |row: &DocumentRow| {
            let content = world.operations.document(world.environment, &row.number).unwrap().1;
            let document = records::document::decode(&content).unwrap().document;
            row.kind == "invoice" && document.lines.iter().any(|line| line.amount.is_negative())
        };
        let mixed =
            rows(&world, "anna").into_iter().find(takes_back).expect("an invoice that takes something back");
        let note = void(&world, &mixed.number);
        assert_eq!(note.total.minor(), -mixed.total.minor());
        world.advance("2024-02-22T00:00:00Z");
        sound(&world);
        assert_eq!(net(&world, "anna"), before);
        let anew = rows(&world, "anna").into_iter().filter(|row| takes_back(row)).count();
        assert_eq!(anew, 2, "it took it back once more");
    }
}

#[test]
fn a_void_true_up_is_asked_for_anew() {
    for engine in ENGINES {
        let world = family(engine);
        commits(&world);
        world.advance("2024-02-02T00:00:00Z");
        sound(&world);
        let before = net(&world, "ben");
        let with_true_up = |world: &World| {
            rows(world, "ben").into_iter().rfind(|row| row.state == "open" && row.net == euro(35_00))
        };
        let february = with_true_up(&world).expect("fees and a true-up");
        void(&world, &february.number);
        world.advance("2024-02-03T00:00:00Z");
        sound(&world);
        assert_eq!(net(&world, "ben"), before, "fees and the true-up of January, once each");
        world.advance("2024-04-05T00:00:00Z");
        sound(&world);
        let paid: i64 = rows(&world, "ben").iter().map(|row| row.net.minor()).sum();
        assert_eq!(paid, 3 * 35_00 + 20_00, "three months as committed, and the fees of April");
    }
}

#[test]
fn what_another_pays_for_by_now_is_not_void() {
    for engine in ENGINES {
        let world = family(engine);
        world.advance("2024-01-02T00:00:00Z");
        let both = rows(&world, "ben").remove(0).number;
        know(&world, "anna", CustomerMore::default());
        let why = refused(try_void(&world, &both));
        assert!(why.contains("another customer pays for sub_") && why.contains("credit it instead"), "{why}");
        sound(&world);
    }
}

#[test]
fn what_is_written_off_is_bad_debt_until_it_is_taken_up_credited_or_void() {
    for engine in ENGINES {
        let world = begun(engine);
        world.advance("2024-01-20T00:00:00Z");
        let lost = moved(&world, "INV-000001", write_offs::write_off).unwrap();
        assert_eq!((lost.row.state.as_str(), lost.lost), ("uncollectible", euro(71_40)));
        assert_eq!((booked(&world, "bad_debt"), booked(&world, "receivable")), (71_40, 0));
        assert_eq!(booked(&world, "deferred_revenue"), -60_00, "it is owed and billed as before");
        sound(&world);
        let why = refused(moved(&world, "INV-000001", write_offs::write_off));
        assert_eq!(
            why,
            "state_refused: INV-000001 is uncollectible; only an invoice that is open is written off"
        );
        let up = moved(&world, "INV-000001", write_offs::reopen).unwrap();
        assert_eq!((up.row.state.as_str(), up.lost), ("open", euro(0)));
        assert_eq!((booked(&world, "bad_debt"), booked(&world, "receivable")), (0, 71_40));
        assert!(refused(moved(&world, "INV-000001", write_offs::reopen)).contains("is open"));
        sound(&world);
        moved(&world, "INV-000001", write_offs::write_off).unwrap();
        // A credit note takes its part off the loss, a person's and the engine's.
        conceded(&world, "INV-000001", Conceded::Amount(euro(10_00)));
        assert_eq!((booked(&world, "bad_debt"), booked(&world, "receivable")), (59_50, 0));
        assert_eq!(row(&world, "INV-000001").state, "uncollectible");
        sound(&world);
        world.change("anna", ChangeAsked::Cancel, When::At(at("2024-01-05T00:00:00Z")));
        world.advance("2024-01-22T00:00:00Z");
        sound(&world);
        let after = world.operations.write_offs(world.environment, "INV-000001").unwrap();
        assert_eq!((after.row.state.as_str(), after.lost), ("paid", euro(0)));
        assert_eq!((booked(&world, "bad_debt"), booked(&world, "receivable")), (0, 0));
        let told: Vec<_> =
            after.movements.iter().map(|one| (one.moved, one.amount, one.note.as_str())).collect();
        assert_eq!(
            told,
            [
                (WriteOffMoved::WrittenOff, euro(71_40), "Insolvent"),
                (WriteOffMoved::Reopened, euro(71_40), "Insolvent"),
                (WriteOffMoved::WrittenOff, euro(71_40), "Insolvent"),
                (WriteOffMoved::Credited, euro(11_90), "CN-000001"),
                (WriteOffMoved::Credited, euro(59_50), "CN-000002"),
            ]
        );
        assert!(refused(moved(&world, "CN-000001", write_offs::write_off)).contains("credit note"));
    }
}

#[test]
fn what_was_written_off_and_is_void_is_no_loss() {
    for engine in ENGINES {
        let world = begun(engine);
        world.advance("2024-01-20T00:00:00Z");
        moved(&world, "INV-000001", write_offs::write_off).unwrap();
        let asked = asked(&world, "INV-000001");
        let shown = world.operations.preview_void(world.environment, &asked).unwrap();
        assert_eq!((shown.settles, shown.to_balance), (euro(71_40), euro(0)));
        let (environment, operations) = (world.environment, world.operations.clone());
        let act = move |act: &mut store::Act<'_>| voiding::void(act, &operations, environment, &asked);
        world.operations.store.write(act).unwrap();
        assert_eq!(row(&world, "INV-000001").state, "void");
        assert_eq!((booked(&world, "bad_debt"), booked(&world, "receivable")), (0, 0));
        sound(&world);
        world.advance("2024-01-21T00:00:00Z");
        sound(&world);
        assert_eq!(net(&world, "anna"), 60_00);
    }
}

#[test]
fn damage_to_states_of_what_nobody_pays_is_found() {
    for engine in ENGINES {
        for (statement, says) in [
            ("UPDATE document_states SET state = 'open' WHERE state = 'void'", "it is void"),
            (
                "UPDATE document_states SET state = 'open' WHERE state = 'uncollectible'",
                "it is uncollectible",
            ),
            (
                "UPDATE document_states SET amount_open = 1 WHERE state = 'uncollectible'",
                "with 0.01 EUR open",
            ),
        ] {
            let world = begun(engine);
            world.advance("2024-02-20T00:00:00Z");
            try_void(&world, "INV-000001").unwrap();
            let open = rows(&world, "anna").into_iter().rfind(|row| row.state == "open").unwrap().number;
            moved(&world, &open, write_offs::write_off).unwrap();
            sound(&world);
            assert_eq!(world.damage(statement), 1, "{statement}");
            let found = world.verify().join("\n");
            assert!(found.contains(says), "{statement}: {found}");
        }
    }
}
