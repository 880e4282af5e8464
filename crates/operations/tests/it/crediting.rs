//! Prepaid credits and balances from the grant to the invoice: burnt by the usage's own time, expired, bought,
//! taken back, and verified.

use std::collections::{BTreeMap, BTreeSet};

use billing::{CreditScope, Customer, CustomerMore, Grant, GrantKind, Recurrence, TopUpRule};
use calendar::Instant;
use ids::GrantId;
use money::{Currency, Money};
use operations::balances::{self, BalanceAsked, BalanceMoved, CustomerBalance};
use operations::changes::{self, ChangeAsked, When};
use operations::credit_trace::Verdict;
use operations::credits::{self, GrantAsked, GrantView};
use operations::read::DocumentRow;
use operations::{Failed, Refusal, customers};
use store::WriteError;

use crate::world::{ENGINES, World, at, empty, event, key};

const CATALOG: &str = r#"
format = 1
[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "flat"
cadence = "month"

[[plans.prices]]
key = "fee"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "60.00" }

[[plans]]
key = "metered"
cadence = "month"
alignment = "calendar"

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01" }
"#;

/// Anna on the flat fee, Ben on usage.
pub fn begun(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.subscribe("anna", "flat", "2024-01-05T00:00:00Z", 0);
    world.subscribe("ben", "metered", "2023-12-31T23:00:00Z", 0);
    world
}

pub fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// Something given, or bought where it costs something.
pub fn asked(
    world: &World,
    name: &str,
    (minor, cost): (i64, i64),
    from: &str,
    until: Option<&str>,
) -> GrantAsked {
    let nobody = ids::CustomerId::from_bytes([0; 16]);
    let kind = if cost == 0 { GrantKind::Promotional } else { GrantKind::PaidTaxedAtPurchase };
    let grant = Grant {
        id: GrantId::from_bytes([0; 16]),
        customer: nobody,
        name: "Credits".to_owned(),
        kind,
        amount: euro(minor),
        unit: None,
        cost_basis: euro(cost),
        effective: at(from),
        expires: until.map(at),
        priority: 0,
        scope: CreditScope::default(),
        sequence: 0,
        recurs: None,
    };
    GrantAsked {
        grant,
        customer: world.customers[name],
        tax_category: (cost > 0).then(|| key("standard")),
        purchase_at: None,
        random: world.operations.random_cause(),
        now: world.now(),
    }
}

pub fn give(world: &World, asked: GrantAsked) -> GrantId {
    let environment = world.environment;
    world.act(move |act| credits::grant(act, environment, &asked)).facts.grant.id
}

fn refused(world: &World, asked: GrantAsked) -> String {
    let environment = world.environment;
    match world.operations.store.write(move |act| credits::grant(act, environment, &asked)) {
        Err(WriteError::Refused(Refusal { code, parameter, .. })) => {
            format!("{code} {}", parameter.unwrap_or_default())
        }
        other => panic!("a refusal: {other:?}"),
    }
}

pub fn view(world: &World, id: GrantId) -> GrantView {
    world.operations.grant(world.environment, id).unwrap()
}

/// What moved on a grant, a row each: when, what, how much.
pub fn moved(world: &World, id: GrantId) -> Vec<String> {
    let movements = view(world, id).facts.movements;
    let row =
        |one: &billing::Movement| format!("{} {} {}", one.at, credits::movement_code(one.kind), one.amount);
    movements.iter().map(row).collect()
}

pub fn rows(world: &World, name: &str) -> Vec<DocumentRow> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    rows.into_iter().filter(|row| row.customer == world.customers[name]).collect()
}

fn kept(world: &World, name: &str) -> CustomerBalance {
    let mut all = world.operations.balances(world.environment, world.customers[name]).unwrap();
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

/// The words of a document's lines, and its sums.
fn explained(world: &World, number: &str) -> (Vec<String>, Vec<String>) {
    let told = world.operations.explain(world.environment, number, None).unwrap();
    (told.lines.into_iter().flat_map(|line| line.words).collect(), told.totals)
}

pub fn sound(world: &World) {
    assert_eq!(world.verify(), [""; 0]);
}

fn calls(world: &World, number: u32, time: &str, calls: i64) {
    world.send(&[event("ben", number, at(time).as_micros(), calls)]);
}

#[test]
fn a_hundred_less_sixty_leaves_forty() {
    for engine in ENGINES {
        let world = begun(engine);
        let id = give(&world, asked(&world, "anna", (10_000, 0), "2024-01-01T00:00:00Z", None));
        world.advance("2024-01-06T00:00:00Z");
        assert_eq!(view(&world, id).rest, euro(40_00), "{:?}", world.table());
        sound(&world);
        let first = rows(&world, "anna").remove(0);
        assert_eq!((first.net, first.total), (euro(0), euro(0)));
        let trace = world.operations.credit_trace(world.environment, &first.number, 1).unwrap();
        let verdicts: Vec<(GrantId, Verdict)> =
            trace.decisions.iter().map(|one| (one.grant, one.verdict)).collect();
        assert_eq!(verdicts, [(id, Verdict::Paid(euro(60_00)))]);
        let told = format!("60.00 EUR paid by credits Credits ({id})");
        let (words, sums) = explained(&world, &first.number);
        assert_eq!(words.last(), Some(&told), "{words:?}");
        let paid = ["lines: 60.00 EUR", "less 60.00 EUR paid by credits", "net: 0.00 EUR", "tax: 0.00 EUR"];
        assert_eq!(sums[..4], paid);
        // 40.00 of the next 60.00 are paid before tax; of 23.80 the balance pays 5.00 after it.
        let environment = world.environment;
        let asked = BalanceAsked {
            customer: world.customers["anna"],
            amount: euro(5_00),
            note: "sorry".to_owned(),
            now: world.now(),
        };
        world.act(move |act| balances::adjust(act, environment, &asked));
        assert_eq!((kept(&world, "anna").balance, kept(&world, "anna").credits), (euro(5_00), euro(40_00)));
        world.advance("2024-02-06T00:00:00Z");
        let second = rows(&world, "anna").remove(1);
        assert_eq!((second.net, second.total, second.amount_open), (euro(20_00), euro(23_80), euro(18_80)));
        let (words, sums) = explained(&world, &second.number);
        assert_eq!(words.last(), Some(&format!("40.00 EUR paid by credits Credits ({id})")), "{words:?}");
        let paid = ["total: 23.80 EUR", "less 5.00 EUR paid by the balance", "to be paid: 18.80 EUR"];
        assert_eq!(sums[4..], paid, "{sums:?}");
        let after = kept(&world, "anna");
        assert_eq!((after.balance, after.credits), (euro(0), euro(0)));
        let movements: Vec<(BalanceMoved, Money)> =
            after.movements.iter().map(|one| (one.moved, one.amount)).collect();
        assert_eq!(movements, [(BalanceMoved::Adjusted, euro(5_00)), (BalanceMoved::Applied, euro(-5_00))]);
        sound(&world);
    }
}

/// Credits taxed when they are used pay 71.40 with its tax; what is taken back gives them back by name.
#[test]
fn an_explanation_names_the_credits_that_paid_and_those_that_got_back() {
    for engine in ENGINES {
        let world = begun(engine);
        let mut bought = asked(&world, "anna", (10_000, 10_000), "2024-01-05T00:00:00Z", None);
        bought.grant.kind = GrantKind::PaidTaxedAtUse;
        bought.grant.name = "Wallet".to_owned();
        bought.tax_category = None;
        let id = give(&world, bought);
        world.advance("2024-01-04T00:00:00Z");
        world.advance("2024-01-20T00:00:00Z");
        let number = rows(&world, "anna").pop().unwrap().number;
        let (words, sums) = explained(&world, &number);
        let told = format!("71.40 EUR paid by credits Wallet ({id}), of the amount with its tax");
        assert!(words.contains(&told), "{words:?}");
        let end = ["total: 71.40 EUR", "less 71.40 EUR paid by credits", "to be paid: 0.00 EUR"];
        assert_eq!(sums[sums.len() - 3..], end, "{sums:?}");
        world.change("anna", ChangeAsked::Cancel, When::At(at("2024-01-20T00:00:00Z")));
        world.advance("2024-01-21T00:00:00Z");
        let note = rows(&world, "anna").pop().unwrap();
        assert_eq!(note.kind, "credit_note");
        let (words, sums) = explained(&world, &note.number);
        let back = format!("given back to credits Wallet ({id})");
        assert!(words.iter().any(|row| row.contains(&back)), "{words:?}");
        assert!(
            sums.iter().any(|row| row.starts_with("given back of what was paid by credits: ")),
            "{sums:?}"
        );
        sound(&world);
    }
}

#[test]
fn usage_burns_what_is_valid_at_its_own_time_and_the_rest_expires() {
    for engine in ENGINES {
        let world = begun(engine);
        let ended = asked(&world, "ben", (10_00, 0), "2024-01-01T00:00:00Z", Some("2024-01-20T00:00:00Z"));
        let open = asked(&world, "ben", (50_00, 0), "2024-01-25T00:00:00Z", None);
        let (ended, open) = (give(&world, ended), give(&world, open));
        calls(&world, 1, "2024-01-15T00:00:00Z", 400);
        calls(&world, 2, "2024-01-22T00:00:00Z", 200);
        world.advance("2024-02-01T00:00:00Z");
        let first = rows(&world, "ben").remove(0);
        assert_eq!(first.net, euro(2_00), "{:?}", moved(&world, ended));
        let after = moved(&world, ended);
        assert!(after[0].ends_with("burnt -4.00 EUR"), "{after:?}");
        assert_eq!(after[1..], ["2024-01-20T00:00:00Z expired -6.00 EUR"], "{after:?}");
        assert_eq!(moved(&world, open), [""; 0], "nothing happened in its time");
        sound(&world);
        // Late: before the open grant's time, and in it.
        calls(&world, 3, "2024-01-23T00:00:00Z", 100);
        calls(&world, 4, "2024-01-28T00:00:00Z", 300);
        world.advance("2024-03-01T00:00:00Z");
        assert_eq!(view(&world, open).rest, euro(47_00), "{:?}", moved(&world, open));
        assert_eq!(rows(&world, "ben").remove(1).net, euro(1_00));
        sound(&world);
    }
}

#[test]
fn late_usage_takes_back_what_expired_and_what_went_over() {
    for engine in ENGINES {
        let world = begun(engine);
        let (jan, feb) = ("2023-12-31T23:00:00Z", "2024-01-31T23:00:00Z");
        let ended = asked(&world, "ben", (10_00, 7_00), "2024-01-06T00:00:00Z", Some("2024-01-20T00:00:00Z"));
        let quiet = asked(&world, "ben", (4_00, 0), "2024-01-21T00:00:00Z", Some("2024-01-22T00:00:00Z"));
        let row = {
            let asked = asked(&world, "ben", (8_00, 0), jan, None);
            let (every, rollover_cap) = (calendar::Cadence::parse("month").unwrap(), Some(euro(5_00)));
            let (until, tax_category, first) = (None, None, None);
            let recurs = Some(Recurrence { every, rollover_cap, until, tax_category, first });
            GrantAsked { grant: Grant { recurs, priority: 1, ..asked.grant.clone() }, ..asked }
        };
        let [ended, quiet, row] = [ended, quiet, row].map(|asked| give(&world, asked));
        calls(&world, 1, "2024-01-15T00:00:00Z", 300);
        world.advance("2024-02-01T00:00:00Z");
        assert_eq!(moved(&world, ended)[1..], ["2024-01-20T00:00:00Z expired -7.00 EUR"]);
        assert_eq!(moved(&world, quiet), ["2024-01-22T00:00:00Z expired -4.00 EUR"]);
        let over = [format!("{feb} rolled_over -5.00 EUR"), format!("{feb} expired -3.00 EUR")];
        assert_eq!(moved(&world, row), over);
        sound(&world);
        // Late: 7.00 of it expired of the one, 3.00 of the other; the last 1.00 had gone over to February.
        calls(&world, 2, "2024-01-16T00:00:00Z", 11_00);
        calls(&world, 3, "2024-02-10T00:00:00Z", 100);
        world.advance("2024-03-01T00:00:00Z");
        let back =
            ["2024-01-20T00:00:00Z expiry_taken_back 7.00 EUR", "2024-01-06T00:00:00Z burnt -7.00 EUR"];
        assert_eq!(moved(&world, ended)[2..], back);
        assert!(
            moved(&world, row)[2..4].iter().all(|row| row.contains("taken_back")),
            "{:?}",
            moved(&world, row)
        );
        assert_eq!((view(&world, row).rest, rows(&world, "ben").last().unwrap().net), (euro(0), euro(0)));
        sound(&world);
        let statement = view(&world, row).statement().unwrap();
        assert!(statement.iter().all(|row| !row.rest.is_negative()), "{statement:?}");
        let document = rows(&world, "ben").pop().unwrap();
        let lines = 1..=2;
        let traces =
            lines.map(|line| world.operations.credit_trace(world.environment, &document.number, line));
        let verdicts: Vec<Verdict> = traces
            .flat_map(|trace| trace.unwrap().decisions)
            .filter(|one| one.grant == row || one.grant == ended)
            .map(|one| one.verdict)
            .filter(|verdict| matches!(verdict, Verdict::PaidAfterEnd { .. }))
            .collect();
        let paid = |minor| Verdict::PaidAfterEnd { paid: euro(minor), taken_back: euro(minor) };
        assert_eq!(verdicts, [paid(7_00), paid(4_00)]);
        // Of a time after a grant that nothing had been asked of, and then of its own time.
        calls(&world, 4, "2024-01-25T00:00:00Z", 100);
        world.advance("2024-04-01T00:00:00Z");
        sound(&world);
        calls(&world, 5, "2024-01-21T12:00:00Z", 500);
        world.advance("2024-05-01T00:00:00Z");
        sound(&world);
        assert_eq!(moved(&world, quiet)[1], "2024-01-22T00:00:00Z expiry_taken_back 4.00 EUR");
        let back: Vec<String> =
            moved(&world, row).into_iter().filter(|row| row.contains("rollover")).collect();
        assert_eq!(back, [1, 1, 1].map(|_| format!("{feb} rollover_taken_back 1.00 EUR")));
        let nets: Vec<Money> = rows(&world, "ben").iter().map(|row| row.net).collect();
        assert!(nets.iter().all(|net| *net == euro(0) || *net == euro(7_00)), "{nets:?}");
        // A run that has nothing new to say says nothing.
        let before = moved(&world, row);
        world.advance("2024-05-02T00:00:00Z");
        assert_eq!(moved(&world, row), before);
        let damaged =
            world.damage("UPDATE grant_movements SET amount = 0 WHERE kind = 'expired' AND line IS NOT NULL");
        assert!(damaged > 0);
        let found = world.verify();
        assert!(found.iter().any(|one| one.starts_with("grant_differs")), "{found:?}");
    }
}

#[test]
fn what_is_bought_is_billed_and_its_rest_taken_back() {
    for engine in ENGINES {
        let world = begun(engine);
        world.advance("2024-01-02T00:00:00Z");
        let id = give(&world, asked(&world, "anna", (10_000, 80_00), "2024-01-02T00:00:00Z", None));
        assert_eq!(view(&world, id).ordered_for, Some(world.now()));
        assert_eq!(world.operations.grants(world.environment, world.customers["anna"]).unwrap().len(), 1);
        world.advance("2024-01-03T00:00:00Z");
        assert_eq!((view(&world, id).ordered_for, view(&world, id).rest), (None, euro(10_000)));
        let bought = rows(&world, "anna").remove(0);
        assert_eq!((bought.net, bought.total), (euro(80_00), euro(95_20)));
        sound(&world);
        world.advance("2024-01-06T00:00:00Z");
        assert_eq!(view(&world, id).rest, euro(40_00));
        let (environment, now) = (world.environment, world.now());
        let void = move |act: &mut store::Act<'_>| credits::void(act, environment, id, (None, now));
        let voided = world.act(void);
        assert_eq!((voided.rest, voided.facts.voided()), (euro(0), Some(now)));
        let again = world.operations.store.write(void).expect_err("once");
        assert!(matches!(again, WriteError::Refused(Refusal { code: operations::Code::GrantRefused, .. })));
        world.advance("2024-02-06T00:00:00Z");
        assert_eq!(rows(&world, "anna").last().unwrap().net, euro(60_00), "nothing is left to pay it");
        let statement = view(&world, id).statement().unwrap();
        let rests: Vec<i64> = statement.iter().map(|row| row.rest.minor()).collect();
        assert_eq!(rests, [10_000, 40_00, 0]);
        sound(&world);
    }
}

#[test]
fn credits_are_bought_when_too_few_are_left() {
    for engine in ENGINES {
        let world = begun(engine);
        let (environment, anna, now) = (world.environment, world.customers["anna"], world.now());
        let rule = TopUpRule {
            below: euro(20_00),
            amount: euro(10_000),
            price: euro(90_00),
            tax_category: key("standard"),
            lasts: None,
        };
        world.act(move |act| credits::set_top_up(act, environment, anna, (&rule, now)));
        world.advance("2024-01-06T00:00:00Z");
        let bought = |world: &World| world.operations.grants(environment, anna).unwrap().len();
        assert_eq!(bought(&world), 1, "{:?}", world.table());
        assert!(rows(&world, "anna").iter().any(|row| row.net == euro(90_00)), "{:?}", world.table());
        assert_eq!(kept(&world, "anna").credits, euro(40_00));
        world.advance("2024-02-06T00:00:00Z");
        assert_eq!(bought(&world), 2, "{:?}", world.table());
        sound(&world);
        let ended = world.act(move |act| credits::end_top_up(act, environment, anna, None));
        assert_eq!(ended.amount, euro(10_000));
        assert_eq!(kept(&world, "anna").top_up, None);
        world.advance("2024-06-06T00:00:00Z");
        assert_eq!(bought(&world), 2, "{:?}", world.table());
        sound(&world);
    }
}

#[test]
fn a_movement_that_was_changed_is_named() {
    for engine in ENGINES {
        let world = begun(engine);
        let id = give(&world, asked(&world, "anna", (10_000, 0), "2024-01-01T00:00:00Z", None));
        world.advance("2024-01-06T00:00:00Z");
        sound(&world);
        let changed = world.damage("UPDATE grant_movements SET amount = amount + 100 WHERE kind = 'burnt'");
        assert_eq!(changed, 1);
        let found = world.verify();
        let named = |one: &String| one.starts_with("grant_differs") && one.contains(&id.to_string());
        assert!(found.iter().any(named), "{found:?}");
    }
}

#[test]
fn what_cannot_be_granted_says_where() {
    let world = begun(sql::Engine::Sqlite);
    let given = || asked(&world, "anna", (10_00, 0), "2024-01-01T00:00:00Z", None);
    let bought = || asked(&world, "anna", (10_00, 8_00), "2024-01-01T00:00:00Z", None);
    let of_kind = |kind, cost: i64| {
        let asked = bought();
        GrantAsked { grant: Grant { kind, cost_basis: euro(cost), ..asked.grant.clone() }, ..asked }
    };
    let scoped = {
        let asked = given();
        let subscription = Some(world.subscriptions["ben"]);
        let scope = CreditScope { subscription, ..CreditScope::default() };
        GrantAsked { grant: Grant { scope, ..asked.grant.clone() }, ..asked }
    };
    let past: Instant = at("2023-06-01T00:00:00Z");
    for (asked, place) in [
        (GrantAsked { tax_category: Some(key("standard")), ..given() }, "tax_category"),
        (GrantAsked { purchase_at: Some(world.now()), ..given() }, "purchase_at"),
        (of_kind(GrantKind::PaidTaxedAtPurchase, 0), "cost_basis"),
        (of_kind(GrantKind::PaidTaxedAtUse, 8_00), "tax_category"),
        (GrantAsked { tax_category: None, ..bought() }, "tax_category"),
        (GrantAsked { purchase_at: Some(past), ..bought() }, "purchase_at"),
        (scoped, "scope.subscription"),
    ] {
        assert_eq!(refused(&world, asked), format!("grant_refused {place}"));
    }
    let nobody = ids::CustomerId::from_bytes([9; 16]);
    assert_eq!(refused(&world, GrantAsked { customer: nobody, ..given() }), "not_found customer");
    let found = world.operations.grant(world.environment, GrantId::from_bytes([9; 16]));
    assert!(matches!(found, Err(Failed::Refused(Refusal { code: operations::Code::NotFound, .. }))));
    assert_eq!(world.operations.grants(world.environment, world.customers["anna"]).unwrap(), []);
}

#[test]
fn no_balance_falls_below_zero() {
    for engine in ENGINES {
        let world = begun(engine);
        let (environment, customer, now) = (world.environment, world.customers["anna"], world.now());
        let asked = |minor| BalanceAsked { customer, amount: euro(minor), note: "note".to_owned(), now };
        let adjusted = asked(10_00);
        world.act(move |act| balances::adjust(act, environment, &adjusted));
        let paid_out = asked(4_00);
        let after = world.act(move |act| balances::refund(act, environment, &paid_out));
        assert_eq!(after.balance, euro(6_00));
        let more = asked(6_01);
        let refused = world.operations.store.write(move |act| balances::refund(act, environment, &more));
        let Err(WriteError::Refused(refusal)) = refused else { panic!("a refusal: {refused:?}") };
        assert_eq!(refusal.code.as_str(), "balance_refused");
        assert!(refusal.message.contains("holds 6.00 EUR"), "{refusal}");
        assert_eq!(kept(&world, "anna").balance, euro(6_00), "nothing was half-applied");
        world.change("anna", ChangeAsked::Cancel, When::At(at("2024-01-20T00:00:00Z")));
        world.advance("2024-01-21T00:00:00Z");
        sound(&world);
    }
}

/// The names of those that the run of a subscription's latest document looked at.
fn looked_at(world: &World, name: &str) -> Vec<&'static str> {
    let (environment, id) = (world.environment, world.subscriptions[name]);
    let found = world.operations.store.read(|reader| {
        let rows = store::documents::replay_rows(reader, environment, id)?;
        match rows.last().and_then(|row| row.run) {
            Some(run) => store::documents::run_subscriptions(reader, environment, run),
            None => Ok(vec![id]),
        }
    });
    let found = found.unwrap();
    let names = world.subscriptions.iter().filter(|(_, id)| found.contains(id));
    names.map(|(name, _)| *name).collect()
}

fn by_credits(document: &billing::Document) -> i64 {
    document.burns.iter().map(|burn| burn.amount.minor()).sum()
}

fn paid_by_anna(world: &World, name: &str) {
    let (environment, id, now) = (world.environment, world.customers[name], world.now());
    let more = CustomerMore { payer: Some(world.customers["anna"]), ..CustomerMore::default() };
    world.act(move |act| {
        let change = |known: &Customer| Ok(Customer { more: more.clone(), ..known.clone() });
        customers::amend(act, environment, (id, now), change)
    });
}

/// Two fees on different days share a grant: each run bills one of them, and none is of several.
#[test]
fn subscriptions_that_share_credits_and_use_nothing_are_billed_each_by_itself() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        world.subscribe("anna", "flat", "2024-01-05T00:00:00Z", 0);
        world.subscribe("cleo", "flat", "2024-01-20T00:00:00Z", 0);
        paid_by_anna(&world, "cleo");
        give(&world, asked(&world, "anna", (25_000, 0), "2024-01-01T00:00:00Z", None));
        world.advance("2024-05-01T00:00:00Z");
        let environment = world.environment;
        let burnt = |name: &str| -> Vec<i64> {
            let id = world.subscriptions[name];
            let read =
                |reader: &mut store::Reader<'_>| store::documents::replay_rows(reader, environment, id);
            let rows = world.operations.store.read(read).unwrap();
            let content = rows.iter().map(|row| records::document::decode(&row.content).unwrap().document);
            content.map(|document| by_credits(&document)).collect()
        };
        assert_eq!(burnt("anna"), [60_00, 60_00, 10_00, 0]);
        assert_eq!(burnt("cleo"), [60_00, 60_00, 0, 0]);
        let alone = looked_at(&world, "anna");
        assert_eq!(alone, ["anna"], "her runs were about her and the payer, who is herself");
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

/// Anna pays for Cleo, who pays the same fee on another day, and for Ben, who uses something, all from one grant.
#[test]
fn a_run_looks_at_those_that_are_due_or_may_use_credits_and_a_preview_shows_what_they_leave() {
    for engine in ENGINES {
        let mut world = begun(engine);
        world.subscribe("cleo", "flat", "2024-01-20T00:00:00Z", 0);
        let environment = world.environment;
        ["ben", "cleo"].iter().for_each(|name| paid_by_anna(&world, name));
        give(&world, asked(&world, "anna", (50_000, 0), "2024-01-01T00:00:00Z", None));
        world.advance("2024-03-06T00:00:00Z");
        assert_eq!(looked_at(&world, "anna"), ["anna", "ben"], "Cleo was not due and uses nothing");
        // Of the 200.00 that are left, Cleo's fees of 20 March and 20 April take 120.00 before Anna's second.
        let later = changes::ChangeRequest::new(ChangeAsked::Cancel, When::At(at("2024-11-05T00:00:00Z")));
        let id = world.subscriptions["anna"];
        let preview = world.operations.preview_change(environment, id, std::slice::from_ref(&later)).unwrap();
        let next: Vec<(Instant, Vec<i64>)> = preview
            .next
            .iter()
            .map(|(at, planned)| {
                assert!(planned.iter().all(|planned| planned.document.is_about(id)), "only its own");
                (*at, planned.iter().map(|planned| by_credits(&planned.document)).collect())
            })
            .collect();
        let dates = ["2024-04-04T23:00:00Z", "2024-05-04T23:00:00Z"].map(at);
        assert_eq!(next, [(dates[0], vec![60_00]), (dates[1], vec![20_00])]);
        let now = world.now();
        let told = world.operations.store.read(|reader| {
            let anna = store::accounts::accounted(reader, environment, id)?.unwrap();
            let at_once = store::accounts::looked_at_with(reader, environment, &anna, now)?;
            let ahead = store::accounts::looked_ahead_with(reader, environment, &anna, now)?;
            let ahead: BTreeMap<_, _> = ahead.into_iter().map(|(one, now)| (one.row.id, now)).collect();
            Ok((at_once.into_iter().map(|one| one.row.id).collect::<Vec<_>>(), ahead))
        });
        let (ben, cleo) = (world.subscriptions["ben"], world.subscriptions["cleo"]);
        assert_eq!(told.unwrap(), (vec![ben], BTreeMap::from([(ben, true), (cleo, false)])));
        let today = preview.facts.subscriptions.iter().map(|facts| facts.subscription);
        assert_eq!(today.collect::<BTreeSet<_>>(), BTreeSet::from([id, ben]), "what a commit would read");
        // A fact of hers makes Cleo one that may use credits until her next run says that she does not.
        let (cleo, now) = (world.subscriptions["cleo"], world.now());
        world.act(move |act| changes::record(act, environment, cleo, std::slice::from_ref(&later), now));
        world.advance("2024-04-06T00:00:00Z");
        assert_eq!(looked_at(&world, "anna"), ["anna", "ben"], "her run of 20 March said so");
        world.advance("2024-05-06T00:00:00Z");
        let rows = world.operations.documents(environment, &Default::default(), ("", 1000)).unwrap();
        let last = rows.iter().rfind(|row| row.subscription == Some(id)).unwrap();
        let (_, content) = world.operations.document(environment, &last.number).unwrap();
        assert_eq!(by_credits(&records::document::decode(&content).unwrap().document), 20_00);
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

/// Anna pays for Cleo, whose fee is due on the 20th. What Cleo orders is bought on the day, the next of a row begins
/// and is bought with its period, and what is given her expires on its date, whoever else of the account is looked
/// at meanwhile.
#[test]
fn what_a_child_orders_and_holds_is_looked_at_on_its_dates() {
    for (engine, plan, payer_holds) in ENGINES.iter().flat_map(|engine| {
        [("flat", true), ("flat", false), ("metered", true), ("metered", false)]
            .map(|(plan, holds)| (*engine, plan, holds))
    }) {
        let context = format!("{engine:?}, Anna on {plan}, holding something: {payer_holds}");
        let mut world = empty(engine);
        world.begin(CATALOG);
        world.subscribe("anna", plan, "2023-12-31T23:00:00Z", 0);
        world.subscribe("cleo", "flat", "2024-01-20T00:00:00Z", 0);
        assert!(world.subscriptions["anna"] < world.subscriptions["cleo"], "Anna's is the account's first");
        paid_by_anna(&world, "cleo");
        if payer_holds {
            give(&world, asked(&world, "anna", (20_000, 0), "2024-01-01T00:00:00Z", None));
        }
        world.advance("2024-03-02T00:00:00Z");
        let (once, row) = {
            let once = asked(&world, "cleo", (10_00, 8_00), "2024-03-02T00:00:00Z", None);
            let (every, until) =
                (calendar::Cadence::parse("7 days").unwrap(), Some(at("2024-03-18T00:00:00Z")));
            let tax_category = Some(key("standard"));
            let recurs = Some(Recurrence { every, rollover_cap: None, until, tax_category, first: None });
            let row = asked(&world, "cleo", (5_00, 4_00), "2024-03-02T00:00:00Z", None);
            let row = GrantAsked { grant: Grant { recurs, ..row.grant.clone() }, ..row };
            (give(&world, once), give(&world, row))
        };
        let given = asked(&world, "cleo", (3_00, 0), "2024-03-02T00:00:00Z", Some("2024-03-13T00:00:00Z"));
        let given = give(&world, given);
        let bought = |until: &str| -> Vec<(String, i64)> {
            world.advance(until);
            let rows =
                rows(&world, "anna").into_iter().filter(|row| [12_00, 4_00].contains(&row.net.minor()));
            rows.map(|row| (row.due.to_string()[..10].to_owned(), row.net.minor())).collect()
        };
        let both = [("2024-03-02".to_owned(), 8_00 + 4_00)];
        assert_eq!(bought("2024-03-03T00:00:00Z"), both, "{context}: {:?}", world.table());
        assert_eq!(
            (view(&world, once).ordered_for, view(&world, row).ordered_for),
            (None, None),
            "{context}"
        );
        sound(&world);
        let next = bought("2024-03-10T00:00:00Z").pop();
        assert_eq!(next, Some(("2024-03-09".to_owned(), 4_00)), "{context}: {:?}", world.table());
        assert_eq!(moved(&world, row).len(), 1, "{context}: its rest expired with its period");
        world.advance("2024-03-14T00:00:00Z");
        let expired = ["2024-03-13T00:00:00Z expired -3.00 EUR"];
        assert_eq!(moved(&world, given), expired, "{context}: {:?}", world.table());
        sound(&world);
        let last = bought("2024-03-19T00:00:00Z").pop();
        assert_eq!(last, Some(("2024-03-16".to_owned(), 4_00)), "{context}: {:?}", world.table());
        world.advance("2024-05-06T00:00:00Z");
        assert_eq!(view(&world, once).rest, euro(0), "{context}: it paid of Cleo's fee");
        sound(&world);
    }
}
