//! Goodwill: a person credits an issued invoice; what it does to what is open, balances, grants, books and
//! later bills, and that verifying holds all of it.

use std::collections::BTreeMap;

use billing::{Contract, CreditScope, Customer, CustomerMore, Grant, GrantKind, Renewal};
use calendar::{Cadence, Unit};
use ids::{CustomerId, GrantId};
use money::{Currency, Decimal, Money};
use operations::changes::{ChangeAsked, When};
use operations::concessions::{self, Conceded, CreditAsked, CreditMeaning, CreditTo};
use operations::credits::{self, GrantAsked};
use operations::read::DocumentRow;
use operations::{Failed, Refusal, contracts, customers};
use pricing::{Commitment, CommitmentScope, CommitmentStep};
use records::Issued;

use crate::crediting::{begun, euro};
use crate::refunding::{adjust, moved};
use crate::world::{ENGINES, World, at, empty, event, key};

pub fn rows(world: &World, name: &str) -> Vec<DocumentRow> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    rows.into_iter().filter(|row| row.customer == world.customers[name]).collect()
}

pub fn row(world: &World, number: &str) -> DocumentRow {
    world.operations.document(world.environment, number).unwrap().0
}

fn issued(world: &World, number: &str) -> Issued {
    records::document::decode(&world.operations.document(world.environment, number).unwrap().1).unwrap()
}

fn asked(world: &World, number: &str, what: Conceded) -> CreditAsked {
    let (invoice, reason) = (row(world, number).id, "Outage".to_owned());
    CreditAsked { invoice, what, reason, credit_to: CreditTo::Balance, now: world.now() }
}

/// Previews a credit, then gives it: the note is the one that was shown.
fn give(world: &World, asked: &CreditAsked) -> Result<DocumentRow, Failed> {
    let shown = world.operations.preview_credit(world.environment, asked)?;
    let (environment, operations, giving) = (world.environment, world.operations.clone(), asked.clone());
    let act = move |act: &mut store::Act<'_>| concessions::credit(act, &operations, environment, &giving);
    let (row, content) = world.operations.store.write(act)?;
    let note = records::document::decode(&content).unwrap();
    assert_eq!(note.document, shown.planned.document, "what is issued is what was shown");
    Ok(row)
}

pub fn conceded(world: &World, number: &str, what: Conceded) -> DocumentRow {
    give(world, &asked(world, number, what)).unwrap()
}

#[track_caller]
fn refused(answer: Result<DocumentRow, Failed>) -> String {
    match answer {
        Err(Failed::Refused(Refusal { code, parameter, message, .. })) => {
            format!("{code} {}: {message}", parameter.unwrap_or_default())
        }
        other => panic!("refused: {other:?}"),
    }
}

#[track_caller]
pub fn sound(world: &World) {
    assert_eq!(world.verify(), [""; 0]);
}

pub fn balance(world: &World, name: &str) -> Money {
    world.operations.balances(world.environment, world.customers[name]).unwrap()[0].balance
}

/// Debits less credits of an account, in minor units.
pub fn booked(world: &World, account: &str) -> i64 {
    let totals = world.operations.trial_balance(world.environment, None).unwrap();
    let of = totals.iter().filter(|row| row.account == account);
    i64::try_from(of.map(|row| row.debit.minor() - row.credit.minor()).sum::<i128>()).unwrap()
}

pub fn net(world: &World, name: &str) -> i64 {
    rows(world, name).iter().map(|row| row.net.minor()).sum()
}

#[test]
fn goodwill_settles_what_is_open_and_is_never_billed_again() {
    for engine in ENGINES {
        let world = begun(engine);
        world.advance("2024-01-20T00:00:00Z");
        let note = conceded(&world, "INV-000001", Conceded::Amount(euro(10_00)));
        assert_eq!((note.number.as_str(), note.net, note.tax), ("CN-000001", euro(-10_00), euro(-1_90)));
        assert_eq!((note.state.as_str(), note.issued_on.to_string()), ("paid", "2024-01-20".to_owned()));
        assert_eq!(row(&world, "INV-000001").amount_open, euro(71_40 - 11_90));
        assert_eq!((booked(&world, "receivable"), booked(&world, "deferred_revenue")), (59_50, -50_00));
        sound(&world);
        world.advance("2024-01-21T00:00:00Z");
        sound(&world);
        assert_eq!(rows(&world, "anna").len(), 2, "the next run bills nothing");
        world.change("anna", ChangeAsked::Cancel, When::At(at("2024-01-05T00:00:00Z")));
        world.advance("2024-01-22T00:00:00Z");
        sound(&world);
        assert_eq!(net(&world, "anna"), 0, "60.00 − 10.00 − 50.00: no more than is left");
        assert_eq!(row(&world, "INV-000001").state, "paid");
        world.advance("2024-04-01T00:00:00Z");
        sound(&world);
        assert_eq!((net(&world, "anna"), booked(&world, "receivable")), (0, 0));
        let by = world.operations.credited(world.environment, row(&world, "INV-000001").id).unwrap();
        let said: Vec<_> =
            by.by.iter().map(|by| (by.document.number.as_str(), by.meaning, by.amount)).collect();
        assert_eq!(
            said,
            [
                ("CN-000001", CreditMeaning::Concession, euro(-10_00)),
                ("CN-000002", CreditMeaning::Correction, euro(-50_00))
            ]
        );
        let left = by.lines[0];
        assert_eq!((left.credited, left.conceded, left.left), (euro(50_00), euro(10_00), euro(0)));
        let explained = world.operations.explain(world.environment, "INV-000001", None).unwrap();
        let later = explained.lines[0].later.join("; ");
        assert_eq!(
            later,
            "10.00 EUR of it were conceded on CN-000001: Outage; 50.00 EUR of it were taken back on CN-000002"
        );
        let explained = world.operations.explain(world.environment, "CN-000001", None).unwrap();
        assert!(explained.lines[0].words.concat().contains("never billed again: -10.00 EUR"));
    }
}

#[test]
fn what_is_paid_goes_to_the_balance_or_is_paid_out() {
    for engine in ENGINES {
        let world = begun(engine);
        adjust(&world, "anna", 10_000);
        world.advance("2024-01-20T00:00:00Z");
        assert_eq!(balance(&world, "anna"), euro(28_60), "the balance paid");
        conceded(&world, "INV-000001", Conceded::Amount(euro(10_00)));
        assert_eq!(balance(&world, "anna"), euro(28_60 + 11_90));
        sound(&world);
        let refund =
            CreditAsked { credit_to: CreditTo::Refund, ..asked(&world, "INV-000001", Conceded::Whole) };
        let shown = world.operations.preview_credit(world.environment, &refund).unwrap();
        assert_eq!((shown.settles, shown.to_balance, shown.to_refund), (euro(0), euro(0), euro(59_50)));
        let note = give(&world, &refund).unwrap();
        assert_eq!((note.amount_open, balance(&world, "anna")), (euro(-59_50), euro(40_50)));
        sound(&world);
        moved(&world, &note, (operations::refunds::refund, None)).unwrap();
        sound(&world);
        world.advance("2024-02-06T00:00:00Z");
        sound(&world);
        assert_eq!(net(&world, "anna"), 60_00, "February is billed as ever");
    }
}

/// 40.00 for nothing, or at 20.00, taxed when they are used.
pub fn grant(world: &World, kind: GrantKind) -> GrantId {
    let cost = if kind == GrantKind::Promotional { 0 } else { 20_00 };
    let grant = Grant {
        id: GrantId::from_bytes([0; 16]),
        customer: CustomerId::from_bytes([0; 16]),
        name: "Credits".to_owned(),
        kind,
        amount: euro(40_00),
        unit: None,
        cost_basis: euro(cost),
        effective: at("2024-01-01T00:00:00Z"),
        expires: None,
        priority: 0,
        scope: CreditScope::default(),
        sequence: 0,
        recurs: None,
    };
    let asked = GrantAsked {
        grant,
        customer: world.customers["anna"],
        tax_category: None,
        purchase_at: None,
        random: world.operations.random_cause(),
        now: world.now(),
    };
    let environment = world.environment;
    world.act(move |act| credits::grant(act, environment, &asked)).facts.grant.id
}

#[test]
fn credits_go_back_to_their_grants_long_after_their_period_was_settled() {
    for engine in ENGINES {
        let world = begun(engine);
        let id = grant(&world, GrantKind::Promotional);
        let rest = || world.operations.grant(world.environment, id).unwrap().rest;
        world.advance("2024-06-20T00:00:00Z");
        assert_eq!((rest(), row(&world, "INV-000001").net), (euro(0), euro(20_00)));
        sound(&world);
        conceded(&world, "INV-000001", Conceded::Amount(euro(30_00)));
        assert_eq!(
            (rest(), net(&world, "anna")),
            (euro(30_00), 60_00 * 6 - 40_00),
            "credits before any money"
        );
        sound(&world);
        let last = conceded(&world, "INV-000001", Conceded::Whole);
        assert_eq!((rest(), last.net, last.tax), (euro(40_00), euro(-20_00), euro(-3_80)));
        sound(&world);
        world.advance("2024-07-06T00:00:00Z");
        assert_eq!(rest(), euro(0), "they pay the next invoice");
        sound(&world);
    }
}

#[test]
fn credits_taxed_at_use_go_back_of_the_total() {
    for engine in ENGINES {
        let world = begun(engine);
        world.advance("2024-01-04T00:00:00Z");
        let id = grant(&world, GrantKind::PaidTaxedAtUse);
        world.advance("2024-02-20T00:00:00Z");
        let of_anna = rows(&world, "anna");
        let paid =
            of_anna.iter().find(|row| issued(&world, &row.number).document.prepaid.by_credits == euro(40_00));
        let paid = paid.expect("an invoice that the credits paid").number.clone();
        let note = conceded(&world, &paid, Conceded::Whole);
        assert_eq!(world.operations.grant(world.environment, id).unwrap().rest, euro(40_00));
        let document = issued(&world, &note.number).document;
        assert_eq!((note.total, document.prepaid.by_credits), (euro(-71_40), euro(-40_00)));
        sound(&world);
        world.advance("2024-03-20T00:00:00Z");
        sound(&world);
    }
}

#[test]
fn usage_and_its_minimum_are_conceded_line_by_line() {
    for engine in ENGINES {
        let world = begun(engine);
        world.send(&[event("ben", 1, at("2024-01-10T00:00:00Z").as_micros(), 3100)]);
        world.advance("2024-02-03T00:00:00Z");
        let invoice = rows(&world, "ben").remove(0).number;
        let lines = BTreeMap::from([(1, Some(euro(10_00)))]);
        conceded(&world, &invoice, Conceded::Lines(lines));
        sound(&world);
        world.send(&[event("ben", 2, at("2024-01-11T00:00:00Z").as_micros(), -3000)]);
        world.advance("2024-03-03T00:00:00Z");
        sound(&world);
        assert_eq!(net(&world, "ben"), 0, "1.00 is owed, 10.00 were conceded: all that was left came back");
        world.send(&[event("ben", 3, at("2024-01-12T00:00:00Z").as_micros(), 2900)]);
        world.advance("2024-04-03T00:00:00Z");
        sound(&world);
        assert_eq!(net(&world, "ben"), 30_00 - 10_00);
    }
}

const FLAT: &str = r#"
format = 1
[[plans]]
key = "flat"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "10.00" }
"#;

/// ben pays for anna on one invoice.
pub fn family(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(FLAT);
    for name in ["anna", "ben"] {
        world.subscribe(name, "flat", "2023-12-31T23:00:00Z", 0);
    }
    let ben = world.customers["ben"];
    know(&world, "ben", CustomerMore { invoices_together: true, ..CustomerMore::default() });
    know(&world, "anna", CustomerMore { payer: Some(ben), ..CustomerMore::default() });
    world
}

/// ben agrees to spend 35.00 a month.
pub fn commits(world: &World) {
    let ben = world.customers["ben"];
    let amounts = BTreeMap::from([(Currency::EUR, euro(35_00))]);
    let commitment = Commitment {
        key: key("spend"),
        name: "Minimum spend".to_owned(),
        scope: CommitmentScope::All,
        every: Some(Cadence::new(1, Unit::Month).unwrap()),
        steps: vec![CommitmentStep { periods: None, amounts }],
        overage_factor: Decimal::ONE,
        tax_category: key("standard"),
    };
    let contract = Contract {
        id: contracts::new_id(world.now(), [3; 10]),
        name: "Frame".to_owned(),
        currency: Currency::EUR,
        starts: at("2023-12-31T23:00:00Z"),
        ends: at("2024-03-31T22:00:00Z"),
        renewal: Renewal::Ends,
        terminated: None,
        commitments: vec![commitment],
        pooled: Vec::new(),
    };
    let (environment, now) = (world.environment, world.now());
    world.act(move |act| contracts::create(act, environment, (ben, &contract), now));
}

pub fn know(world: &World, name: &str, more: CustomerMore) {
    let (environment, id, now) = (world.environment, world.customers[name], world.now());
    world.act(move |act| {
        customers::amend(act, environment, (id, now), |known| {
            Ok(Customer { more: more.clone(), ..known.clone() })
        })
    });
}

#[test]
fn an_account_of_several_keeps_its_commitment() {
    for engine in ENGINES {
        let world = family(engine);
        commits(&world);
        world.advance("2024-01-02T00:00:00Z");
        let both = rows(&world, "ben").remove(0);
        assert_eq!(both.net, euro(20_00));
        let note = conceded(&world, &both.number, Conceded::Amount(euro(5_01)));
        let parts = issued(&world, &note.number)
            .document
            .lines
            .iter()
            .map(|line| line.amount.minor())
            .collect::<Vec<_>>();
        assert_eq!(parts, [-2_51, -2_50], "spread over both subscriptions");
        sound(&world);
        world.advance("2024-02-02T00:00:00Z");
        sound(&world);
        let february =
            rows(&world, "ben").into_iter().find(|row| row.net == euro(35_00)).expect("with a true-up");
        let lines = issued(&world, &february.number).document.lines;
        let true_up = lines.iter().find(|line| line.amount == euro(15_00)).expect("goodwill counts as spent");
        let part = Conceded::Lines(BTreeMap::from([(true_up.number, Some(euro(6_00)))]));
        conceded(&world, &february.number, part);
        sound(&world);
        world.advance("2024-05-02T00:00:00Z");
        sound(&world);
        let three_months = 3 * 35_00 - 5_01 - 6_00;
        assert_eq!(net(&world, "ben"), three_months + 2 * 20_00, "no true-up makes up for goodwill");
    }
}

#[test]
fn no_more_of_a_true_up_is_taken_back_than_goodwill_left_of_it() {
    for engine in ENGINES {
        for (given, taken_back) in [(3_00, 10_00), (6_00, 9_00)] {
            let mut world = family(engine);
            commits(&world);
            world.advance("2024-02-02T00:00:00Z");
            let february = rows(&world, "ben").into_iter().find(|row| row.net == euro(35_00)).unwrap();
            let lines = issued(&world, &february.number).document.lines;
            let true_up = lines.iter().find(|line| line.amount == euro(15_00)).expect("35.00 less 20.00");
            let part = Conceded::Lines(BTreeMap::from([(true_up.number, Some(euro(given)))]));
            conceded(&world, &february.number, part);
            // It began in January already, so that 10.00 less were missing there.
            world.subscribe("carl", "flat", "2023-12-31T23:00:00Z", 0);
            let ben = world.customers["ben"];
            know(&world, "carl", CustomerMore { payer: Some(ben), ..CustomerMore::default() });
            world.advance("2024-02-03T00:00:00Z");
            sound(&world);
            let charged = 2 * 20_00 + 15_00 + 2 * 10_00;
            assert_eq!(net(&world, "ben"), charged - given - taken_back);
            world.advance("2024-02-20T00:00:00Z");
            assert_eq!(net(&world, "ben"), charged - given - taken_back, "once");
        }
    }
}

#[test]
fn an_invoice_is_credited_to_whom_it_was_billed_whoever_pays_by_now() {
    for engine in ENGINES {
        let world = family(engine);
        world.advance("2024-01-02T00:00:00Z");
        let both = rows(&world, "ben").remove(0);
        know(&world, "anna", CustomerMore::default());
        world.advance("2024-01-03T00:00:00Z");
        sound(&world);
        let note = conceded(&world, &both.number, Conceded::Whole);
        assert_eq!((note.customer, note.net), (world.customers["ben"], euro(-20_00)));
        assert_eq!(row(&world, &both.number).state, "paid");
        sound(&world);
        world.advance("2024-03-02T00:00:00Z");
        sound(&world);
    }
}

#[test]
fn what_cannot_be_credited_says_why() {
    let world = begun(sql::Engine::Sqlite);
    world.advance("2024-01-20T00:00:00Z");
    let give = |what| refused(give(&world, &asked(&world, "INV-000001", what)));
    let dollars = Conceded::Amount(Money::new(1_00, Currency::USD));
    assert!(give(dollars).starts_with("credit_refused amount: INV-000001: the invoice is in EUR"));
    assert!(give(Conceded::Amount(euro(60_01))).contains("60.00 EUR are left to credit of the invoice"));
    assert!(give(Conceded::Amount(euro(-1))).starts_with("credit_refused amount"));
    let second = Conceded::Lines(BTreeMap::from([(2, None)]));
    assert!(give(second).starts_with("credit_refused lines: INV-000001: the invoice has no line 2"));
    let note = conceded(&world, "INV-000001", Conceded::Whole);
    assert!(give(Conceded::Whole).contains("nothing is left to credit"));
    let of_note = refused(self::give(&world, &asked(&world, &note.number, Conceded::Whole)));
    assert!(of_note.starts_with("credit_refused invoice") && of_note.contains("only invoices are credited"));
    let nobody = ids::InvoiceId::from_bytes([9; 16]);
    let unknown = CreditAsked { invoice: nobody, ..asked(&world, "INV-000001", Conceded::Whole) };
    assert!(refused(self::give(&world, &unknown)).starts_with("not_found invoice"));
    assert_eq!(rows(&world, "anna").len(), 2, "nothing was half done");
    sound(&world);
}

#[test]
fn a_concession_that_was_edited_is_found() {
    let of = |world: &World| {
        format!("position = (SELECT position FROM documents WHERE document = '{}')", world.id_of("CN-000001"))
    };
    for engine in ENGINES {
        for (edit, word) in
            [("amount = amount - 100", "amount"), ("tax = tax - 1", "tax"), ("kind = 'credit'", "kind")]
        {
            let world = begun(engine);
            world.advance("2024-01-20T00:00:00Z");
            conceded(&world, "INV-000001", Conceded::Amount(euro(10_00)));
            assert_eq!(world.damage(&format!("UPDATE document_lines SET {edit} WHERE {}", of(&world))), 1);
            let found = world.verify().join("\n");
            assert!(found.contains("line_differs") && found.contains(word), "{edit}: {found}");
        }
        let world = begun(engine);
        world.advance("2024-01-20T00:00:00Z");
        conceded(&world, "INV-000001", Conceded::Amount(euro(10_00)));
        let entry =
            format!("SELECT position FROM ledger_entries WHERE document = '{}'", world.id_of("CN-000001"));
        world.damage(&format!("DELETE FROM ledger_postings WHERE position = ({entry})"));
        assert!(world.verify().join("\n").contains("entry_missing"));
    }
}

#[test]
fn an_invoice_of_the_account_alone_is_credited_whoever_pays_by_now() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(FLAT);
        let ben = world.customer("ben");
        world.subscribe("anna", "flat", "2023-12-31T23:00:00Z", 0);
        know(&world, "ben", CustomerMore { invoices_together: true, ..CustomerMore::default() });
        know(&world, "anna", CustomerMore { payer: Some(ben), ..CustomerMore::default() });
        commits(&world);
        world.advance("2024-01-02T00:00:00Z");
        world.change("anna", ChangeAsked::Cancel, When::PeriodEnd);
        world.advance("2024-02-02T00:00:00Z");
        let alone = rows(&world, "ben").into_iter().find(|row| row.net == euro(25_00)).expect("a true-up");
        let lines = issued(&world, &alone.number).document.lines;
        assert!(lines.iter().all(|line| line.subscription.is_none()), "{lines:#?}");
        // The contract keeps anna with ben until it ends.
        world.advance("2024-05-02T00:00:00Z");
        know(&world, "anna", CustomerMore::default());
        let note = conceded(&world, &alone.number, Conceded::Amount(euro(5_00)));
        assert_eq!((note.customer, note.net), (ben, euro(-5_00)));
        sound(&world);
        // One whose subscription pays for itself by now.
        let first = rows(&world, "ben").into_iter().find(|row| row.net == euro(10_00)).expect("the fee");
        let note = conceded(&world, &first.number, Conceded::Whole);
        assert_eq!((note.customer, note.net), (ben, euro(-10_00)));
        sound(&world);
        world.advance("2024-06-02T00:00:00Z");
        sound(&world);
    }
}

/// Every text that a person writes is kept where it reads back, and refused where it would not.
#[test]
fn texts_are_refused_where_they_would_not_read_back() {
    const MOST: usize = records::scalars::TEXT_CHARS_MAX;
    for engine in ENGINES {
        let world = begun(engine);
        adjust(&world, "anna", 10_00);
        world.advance("2024-01-20T00:00:00Z");
        let refund = CreditAsked {
            credit_to: CreditTo::Refund,
            ..asked(&world, "INV-000001", Conceded::Amount(euro(60_00)))
        };
        let long = "ü".repeat(MOST);
        for wrong in [String::new(), format!("{long}x"), "a\0b".to_owned()] {
            let told = refused(give(&world, &CreditAsked { reason: wrong.clone(), ..refund.clone() }));
            assert!(told.starts_with("invalid_request reason: reason: found "), "{told}");
            for (place, told) in doors(&world, &wrong, "INV-000001") {
                let refusal = told.expect_err(place);
                let (code, parameter) = (refusal.code.as_str(), refusal.parameter.as_deref());
                assert_eq!((code, parameter), ("invalid_request", Some(place)), "{}", refusal.message);
            }
        }
        assert_eq!(rows(&world, "anna").len(), 1, "nothing was issued");
        let note = give(&world, &CreditAsked { reason: long.clone(), ..refund }).unwrap();
        let said = issued(&world, &note.number).document.conceded().expect("a concession").to_owned();
        assert_eq!(said, long);
        for (place, told) in doors(&world, &long, &note.number) {
            assert_eq!(told.err(), None, "{place}");
        }
        sound(&world);
        world.advance("2024-02-20T00:00:00Z");
        sound(&world);
        world.operations.explain(world.environment, &note.number, None).unwrap();
    }
}

/// What each other door answers to a text, with the place it stands at.
fn doors(world: &World, text: &str, number: &str) -> Vec<(&'static str, Result<(), Refusal>)> {
    let (environment, now, document) = (world.environment, world.now(), row(world, number).id);
    let customer = world.customers["anna"];
    let subscription = world.subscriptions["anna"];
    let rest = operations::refunds::RestAsked { document, amount: Some(euro(1)), note: text.to_owned(), now };
    let balance =
        operations::balances::BalanceAsked { customer, amount: euro(1), note: text.to_owned(), now };
    let charge = operations::subscriptions::OneOffAsked {
        at: now,
        description: text.to_owned(),
        quantity: money::Quantity::ONE,
        unit_price: money::UnitPrice::parse("1.00").unwrap(),
        tax_category: key("standard"),
        now,
        random: [8; 10],
    };
    type Done = Box<dyn FnMut(&mut store::Act<'_>) -> Result<(), store::ActError<Refusal>> + Send>;
    let (other, again) = (rest.clone(), balance.clone());
    let acts: Vec<(&'static str, Done)> = vec![
        ("note", Box::new(move |act| operations::refunds::refund(act, environment, &rest).map(drop))),
        ("note", Box::new(move |act| operations::refunds::to_balance(act, environment, &other).map(drop))),
        ("note", Box::new(move |act| operations::balances::adjust(act, environment, &balance).map(drop))),
        ("note", Box::new(move |act| operations::balances::refund(act, environment, &again).map(drop))),
        (
            "description",
            Box::new(move |act| {
                operations::subscriptions::charge_once(act, environment, subscription, &charge).map(drop)
            }),
        ),
    ];
    let told =
        acts.into_iter().map(|(place, act)| match world.operations.store.write(act).map_err(Failed::from) {
            Ok(()) => (place, Ok(())),
            Err(Failed::Refused(refusal)) => (place, Err(refusal)),
            Err(other) => panic!("{place}: {other}"),
        });
    told.collect()
}

/// The longest name, and the longest values of what it is counted by.
#[test]
fn lines_with_the_longest_names_read_back() {
    let name = "ñ".repeat(records::scalars::TEXT_CHARS_MAX);
    let catalog = format!(
        "format = 1\n[[meters]]\nkey = \"calls\"\nevent_type = \"api.call\"\naggregation = \"sum\"\n\
         value = \"calls\"\n[[plans]]\nkey = \"long\"\nalignment = \"calendar\"\ncadence = \"month\"\n\
         [[plans.prices]]\nkey = \"fee\"\nname = \"{name}\"\nmodel = \"flat\"\ntiming = \"in_advance\"\n\
         charges.EUR = {{ amount = \"10.00\" }}\n[[plans.prices]]\nkey = \"calls\"\nname = \"{name}\"\n\
         model = \"per_unit\"\nmeter = \"calls\"\ngroup_by = [\"region\", \"model\"]\n\
         charges.EUR = {{ unit_price = \"0.01\" }}\n"
    );
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(&catalog);
        world.subscribe("anna", "long", "2023-12-31T23:00:00Z", 0);
        let sent = |number: u32, chars: usize| {
            let mut sent = event("anna", number, at("2024-01-05T00:00:00Z").as_micros(), 100);
            for name in ["region", "model"] {
                sent.data.insert(name.into(), pricing::Scalar::Text("é".repeat(chars).into()));
            }
            sent
        };
        let most = pricing::DIMENSION_VALUE_CHARS_MAX;
        world.send(&[sent(1, most), sent(2, most + 1)]);
        world.advance("2024-01-10T00:00:00Z");
        world.change("anna", ChangeAsked::Cancel, When::Now);
        world.advance("2024-03-10T00:00:00Z");
        sound(&world);
        let lines: Vec<_> =
            rows(&world, "anna").iter().flat_map(|row| issued(&world, &row.number).document.lines).collect();
        let usage: Vec<i64> =
            lines.iter().filter(|line| !line.dimensions.is_empty()).map(|line| line.amount.minor()).collect();
        assert_eq!(usage, [1_00], "the event with longer values is on no line");
        assert!(lines.iter().any(|line| line.description.starts_with("Unused: ")), "a prefix before a name");
        let aside = world.operations.unbilled(world.environment, None, (None, 10)).unwrap().events;
        let reasons: Vec<&str> = aside.iter().map(|one| one.reason.as_str()).collect();
        assert_eq!(
            reasons,
            [
                "price calls: the dimension region has 1001 characters, and 1000 are the most; send a shorter value"
            ]
        );
    }
}
