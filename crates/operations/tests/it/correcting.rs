//! Events cancelled and amended after they were billed: what comes back, by which document, and what stays.

use std::hash::{BuildHasher, Hasher, RandomState};

use billing::{Customer, CustomerMore};
use operations::backfill::{DocumentEffect, Effect};
use operations::corrections::{AmendAsked, AmendedEvent, CancelOutcome, NamedEvent};
use operations::credits::{self, GrantAsked};
use operations::events::OnRefusal;
use operations::{Code, Failed, Operations, customers};
use pricing::UsageEvent;
use sql::Engine;

use crate::world::{ENGINES, World, at, empty, event};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "next"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01" }

[[plans]]
key = "now"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
late = "correct_now"
charges.EUR = { unit_price = "0.01" }

[[plans]]
key = "recorded"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
late = "record_only"
charges.EUR = { unit_price = "0.01" }

[[plans]]
key = "graceful"
alignment = "calendar"
cadence = "month"
grace = "3 days"

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01" }

[[plans]]
key = "tiered"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "calls"
model = "graduated"
meter = "calls"
late = "correct_now"
charges.EUR = { tiers = [ { up_to = "1000", unit_price = "0.02" }, { unit_price = "0.01" } ] }
"#;

/// A price that corrects at once, on periods that begin with the subscription.
const OWN_PERIODS: &str = r#"
[[plans]]
key = "own"
cadence = "month"

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
late = "correct_now"
charges.EUR = { unit_price = "0.01" }
"#;

/// Dora on a plan of the catalog from 2024 on.
fn begun(engine: Engine, plan: &str) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.subscribe("dora", plan, "2024-01-01T00:00:00Z", 0);
    world
}

fn calls(number: u32, time: &str, calls: i64) -> UsageEvent {
    event("dora", number, at(time).as_micros(), calls)
}

fn named(number: u32) -> NamedEvent {
    NamedEvent { source: "meter".to_owned(), id: format!("dora-{number}") }
}

fn cancel(world: &World, numbers: &[u32]) -> Vec<CancelOutcome> {
    let events: Vec<NamedEvent> = numbers.iter().map(|number| named(*number)).collect();
    world.operations.cancel_events(world.environment, &events, Some("a test run")).unwrap()
}

fn amend(world: &World, number: u32, replacement: UsageEvent) -> Result<AmendedEvent, Failed> {
    let asked = AmendAsked { event: named(number), replacement: Ok(replacement), reason: None };
    world.operations.amend_event(world.environment, asked)
}

fn run_again(world: &World) -> usize {
    let report = world.operations.bill_through(world.environment, world.now(), &mut |_| {}).unwrap();
    assert_eq!(report.failures, []);
    report.issued
}

/// The net amounts of all documents, in order of their numbers.
fn nets(world: &World) -> Vec<i64> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    rows.iter().map(|row| row.net.minor()).collect()
}

/// What stands on its lines of a document.
fn words(world: &World, number: &str) -> String {
    let told = world.operations.explain(world.environment, number, None).unwrap();
    told.lines.into_iter().flat_map(|line| line.words).collect::<Vec<_>>().join("\n")
}

fn refused(failed: Result<AmendedEvent, Failed>) -> (Code, String) {
    match failed {
        Err(Failed::Refused(refusal)) => (refusal.code, refusal.parameter.unwrap_or_default()),
        other => panic!("a refusal: {other:?}"),
    }
}

#[test]
fn a_cancelled_event_of_a_closed_month_is_credited_as_its_price_says() {
    for engine in ENGINES {
        for (plan, at_once, at_last) in [
            ("next", vec![15_00], vec![15_00, 20_00 - 5_00]),
            ("now", vec![15_00, -5_00], vec![15_00, -5_00, 20_00]),
            ("recorded", vec![15_00], vec![15_00, 20_00]),
        ] {
            let world = begun(engine, plan);
            world.send(&[
                calls(1, "2024-01-05T00:00:00Z", 1_000),
                calls(2, "2024-01-09T00:00:00Z", 500),
                calls(3, "2024-02-10T00:00:00Z", 2_000),
            ]);
            world.advance("2024-02-02T00:00:00Z");
            assert_eq!(nets(&world), [15_00]);
            let issued = world.contents();
            assert_eq!(cancel(&world, &[2]), [CancelOutcome::Cancelled]);
            assert_eq!(cancel(&world, &[2, 9]), [CancelOutcome::Before, CancelOutcome::Unknown]);
            run_again(&world);
            assert_eq!(nets(&world), at_once, "{plan}");
            assert_eq!(run_again(&world), 0, "{plan}: it is credited once");
            assert_eq!(world.verify(), [""; 0], "{plan}");
            world.advance("2024-03-02T00:00:00Z");
            assert_eq!(nets(&world), at_last, "{plan}");
            assert_eq!(world.verify(), [""; 0], "{plan}: the first is replayed at its own watermark");
            for (id, content) in issued {
                assert_eq!(world.contents()[&id], content, "{plan}: what was issued stays");
            }
            // The first document is still explained by all that it was made from.
            let first = world.operations.documents(world.environment, &Default::default(), ("", 1)).unwrap();
            let words = words(&world, &first[0].number);
            assert!(words.contains("measured by calls: 1,500"), "{words}");
        }
    }
}

#[test]
fn an_amended_event_is_billed_the_difference() {
    for engine in ENGINES {
        let world = begun(engine, "now");
        world.send(&[calls(1, "2024-01-05T00:00:00Z", 1_000), calls(2, "2024-01-09T00:00:00Z", 500)]);
        world.advance("2024-02-02T00:00:00Z");
        let replacement = calls(3, "2024-01-09T00:00:00Z", 800);
        let done = amend(&world, 2, replacement.clone()).unwrap();
        assert_eq!(done, AmendedEvent { before: false, cancelled: 3, replaced: 4 });
        run_again(&world);
        assert_eq!(nets(&world), [15_00, 3_00]);
        assert_eq!(amend(&world, 2, replacement).unwrap(), AmendedEvent { before: true, ..done });
        assert_eq!(run_again(&world), 0);
        // Another month: January gives it back, February charges it.
        amend(&world, 3, calls(4, "2024-02-01T12:00:00Z", 200)).unwrap();
        run_again(&world);
        assert_eq!(nets(&world), [15_00, 3_00, -8_00]);
        world.advance("2024-03-02T00:00:00Z");
        assert_eq!(nets(&world), [15_00, 3_00, -8_00, 2_00]);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn an_amendment_is_refused_by_name_and_changes_nothing() {
    let world = begun(Engine::Sqlite, "now");
    world.send(&[calls(1, "2024-01-05T00:00:00Z", 10), calls(2, "2024-01-06T00:00:00Z", 20)]);
    let other = |number| calls(number, "2024-01-07T00:00:00Z", 5);
    assert_eq!(refused(amend(&world, 9, other(3))), (Code::NotFound, "id".to_owned()));
    let known = (Code::EventConflict, "replacement.id".to_owned());
    assert_eq!(refused(amend(&world, 1, other(2))), known);
    assert_eq!(refused(amend(&world, 1, other(1))), known, "an identity is never free again");
    assert_eq!(cancel(&world, &[2]), [CancelOutcome::Cancelled]);
    assert_eq!(refused(amend(&world, 2, other(3))), (Code::AlreadyCancelled, "id".to_owned()));
    let mut marked = other(4);
    marked.id = "dora-4\u{1}".into();
    let code = (Code::EventRefused, "replacement".to_owned());
    assert_eq!(refused(amend(&world, 1, marked)), code);
    let long = "x".repeat(1_001);
    let events = [named(1)];
    let asked = world.operations.cancel_events(world.environment, &events, Some(&long));
    assert!(matches!(asked, Err(Failed::Refused(refusal)) if refusal.parameter.as_deref() == Some("reason")));
    let many = vec![named(1); 1_001];
    let asked = world.operations.cancel_events(world.environment, &many, None);
    assert!(matches!(asked, Err(Failed::Refused(refusal)) if refusal.parameter.as_deref() == Some("events")));
    world.advance("2024-02-02T00:00:00Z");
    assert_eq!(nets(&world), [10]);
}

#[test]
fn what_is_cancelled_before_its_draft_is_issued_is_never_billed() {
    for engine in ENGINES {
        let world = begun(engine, "graceful");
        world.send(&[calls(1, "2024-01-05T00:00:00Z", 1_000), calls(2, "2024-01-09T00:00:00Z", 500)]);
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(nets(&world), [0; 0]);
        cancel(&world, &[1]);
        world.advance("2024-02-05T00:00:00Z");
        assert_eq!(nets(&world), [5_00]);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn prepaid_credits_that_a_cancelled_event_burnt_come_back() {
    for engine in ENGINES {
        let world = begun(engine, "now");
        let grant = GrantAsked {
            grant: billing::Grant {
                id: ids::GrantId::from_bytes([0; 16]),
                customer: ids::CustomerId::from_bytes([0; 16]),
                name: "Credits".to_owned(),
                kind: billing::GrantKind::Promotional,
                amount: euro(12_00),
                unit: None,
                cost_basis: euro(0),
                effective: at("2024-01-01T00:00:00Z"),
                expires: None,
                priority: 0,
                scope: billing::CreditScope::default(),
                sequence: 0,
                recurs: None,
            },
            customer: world.customers["dora"],
            tax_category: None,
            purchase_at: None,
            random: world.operations.random_cause(),
            now: world.now(),
        };
        let environment = world.environment;
        let grant = world.act(move |act| credits::grant(act, environment, &grant)).facts.grant.id;
        let rest = || world.operations.grant(environment, grant).unwrap().rest;
        world.send(&[calls(1, "2024-01-05T00:00:00Z", 1_000), calls(2, "2024-01-09T00:00:00Z", 500)]);
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!((nets(&world), rest()), (vec![3_00], euro(0)), "12.00 of 15.00 are paid by credits");
        cancel(&world, &[2]);
        run_again(&world);
        // Of 5.00, 2.00 come back to the grant that burnt last, before any money, and 3.00 as money.
        let back = rest();
        let money: i64 = nets(&world).iter().sum();
        assert_eq!(back.minor() - money, 12_00 - 10_00, "{back}, {money}");
        assert_eq!(back, euro(5_00), "credits come back before money");
        assert_eq!(world.verify(), [""; 0]);
    }
}

fn euro(minor: i64) -> money::Money {
    money::Money::new(minor, money::Currency::EUR)
}

/// SplitMix64: small, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }
}

/// An event as the slow model knows it: its month, its calls, and whether it counts.
struct Told {
    month: usize,
    calls: i64,
    counts: bool,
}

/// What three months owe: 2 cents each up to 1,000 calls, 1 cent each above.
fn owed(told: &[Told]) -> i64 {
    let of = |month: usize| -> i64 {
        let counting = told.iter().filter(|one| one.counts && one.month == month);
        counting.map(|one| one.calls).sum()
    };
    (0..3).map(|month| of(month).min(1_000) * 2 + (of(month) - 1_000).max(0)).sum()
}

#[test]
fn however_it_is_corrected_what_is_billed_is_what_counts_at_last() {
    let seed = match std::env::var("FARTHING_SEED") {
        Ok(text) => text.parse().expect("FARTHING_SEED is a number"),
        Err(_) => RandomState::new().build_hasher().finish(),
    };
    println!("FARTHING_SEED={seed} repeats this run");
    let mut dice = Dice(seed);
    let mut reached = [0; 4];
    for engine in [Engine::Sqlite, Engine::Sqlite, Engine::Sqlite, Engine::Postgres] {
        let world = begun(engine, "tiered");
        let mut told: Vec<Told> = Vec::new();
        for day in ["2024-01-20", "2024-02-02", "2024-02-20", "2024-03-03", "2024-04-02", "2024-04-03"] {
            for _ in 0..8 {
                correct(&mut dice, &world, &mut told, &mut reached);
            }
            world.advance(&format!("{day}T00:00:00Z"));
        }
        run_again(&world);
        assert_eq!(nets(&world).iter().sum::<i64>(), owed(&told), "{:?}", world.table());
        // And what is left of it goes, one after the other.
        for old in (0..told.len()).filter(|old| old % 4 == 0) {
            cancel(&world, &[u32::try_from(old).unwrap()]);
            told[old].counts = false;
            run_again(&world);
        }
        assert_eq!(nets(&world).iter().sum::<i64>(), owed(&told), "{:?}", world.table());
        reached[3] += nets(&world).iter().filter(|net| **net < 0).count();
        assert_eq!(world.verify(), [""; 0]);
    }
    println!("sent, cancelled, amended, credit notes: {reached:?}");
    assert!(reached.iter().all(|count| *count > 2), "{reached:?}");
}

/// Sends, cancels or amends an event, in the world and in the model.
fn correct(dice: &mut Dice, world: &World, told: &mut Vec<Told>, reached: &mut [usize; 4]) {
    let number = |count: usize| u32::try_from(count).unwrap();
    let month = usize::try_from(dice.below(3)).unwrap();
    let count = i64::try_from(dice.below(900)).unwrap();
    let new = calls(number(told.len()), &format!("2024-0{}-1{}T00:00:00Z", month + 1, dice.below(9)), count);
    let old = usize::try_from(dice.below(told.len().max(1) as u64)).unwrap();
    match dice.below(4) {
        0 if !told.is_empty() => {
            let expected = if told[old].counts { CancelOutcome::Cancelled } else { CancelOutcome::Before };
            assert_eq!(cancel(world, &[number(old)]), [expected]);
            told[old].counts = false;
            reached[1] += 1;
        }
        1 if !told.is_empty() && told[old].counts => {
            amend(world, number(old), new).unwrap();
            told[old].counts = false;
            told.push(Told { month, calls: count, counts: true });
            reached[2] += 1;
        }
        _ => {
            world.send(&[new]);
            told.push(Told { month, calls: count, counts: true });
            reached[0] += 1;
        }
    }
}

#[test]
fn a_cancelled_event_of_nobody_is_missing_on_no_bill() {
    let world = begun(Engine::Sqlite, "now");
    world.send(&[calls(1, "2024-01-05T00:00:00Z", 100), calls(2, "2024-01-09T00:00:00Z", 50)]);
    world.advance("2024-01-20T00:00:00Z");
    let unbilled = || world.operations.unbilled(world.environment, None, (None, 10)).unwrap().events.len();
    world.send(&[event("nobody", 7, at("2024-01-05T00:00:00Z").as_micros(), 1)]);
    assert_eq!(unbilled(), 1);
    let nobody = NamedEvent { source: "meter".to_owned(), id: "nobody-7".to_owned() };
    world.operations.cancel_events(world.environment, &[nobody], None).unwrap();
    assert_eq!(unbilled(), 0, "what does not count is missing on no bill");
}

#[test]
fn a_preview_of_late_usage_says_what_then_happens() {
    for engine in ENGINES {
        for plan in ["next", "now", "recorded"] {
            let world = begun(engine, plan);
            world.send(&[
                calls(1, "2024-01-05T00:00:00Z", 1_000),
                calls(2, "2024-01-09T00:00:00Z", 500),
                calls(3, "2024-02-10T00:00:00Z", 2_000),
            ]);
            world.advance("2024-02-15T00:00:00Z");
            let issued = world.table();
            let effect = tried(&world);
            assert_eq!(world.table(), issued, "{plan}: nothing was kept");
            assert_eq!(effect.subscriptions, 1);
            assert_eq!(effect.unassigned, ["nobody"]);
            // January: 500 less and 800 more; February: 100 more, whatever the policy for late usage.
            let cells: Vec<_> =
                effect.cells.iter().map(|cell| (cell.difference.minor(), cell.corrects.len())).collect();
            let expected = if plan == "recorded" { vec![(1_00, 0)] } else { vec![(3_00, 1), (1_00, 0)] };
            assert_eq!(cells, expected, "{plan}");
            let changes = |of: fn(&DocumentEffect) -> Option<money::Money>| -> i64 {
                effect.documents.iter().filter_map(of).map(|net| net.minor()).sum()
            };
            let (without, with) = (changes(|one| one.without), changes(|one| one.with));

            for _ in 0..2 {
                do_it(&world.operations, &world);
            }
            world.advance("2024-03-01T00:00:00Z");
            assert_eq!(without, 20_00, "{plan}");
            assert_eq!(nets(&world).iter().sum::<i64>() - 15_00, with, "{plan}: {:?}", world.table());
            assert_eq!(world.verify(), [""; 0]);
        }
    }
}

/// What would become of late usage, an event of nobody, and a cancellation.
fn tried(world: &World) -> Effect {
    let rehearsal = world.operations.rehearse(world.environment).unwrap();
    do_it(rehearsal.operations(), world);
    rehearsal.effect(None).unwrap()
}

fn do_it(operations: &Operations, world: &World) {
    let late = [
        calls(4, "2024-01-20T00:00:00Z", 800),
        calls(5, "2024-02-12T00:00:00Z", 100),
        event("nobody", 6, at("2024-01-05T00:00:00Z").as_micros(), 7),
    ];
    let late = late.into_iter().map(Ok).collect();
    operations.ingest(world.environment, late, OnRefusal::KeepRest).unwrap();
    operations.cancel_events(world.environment, &[named(2)], None).unwrap();
}

/// Dora pays for Eve on one invoice; their periods begin on different days, and late usage of each is billed at once:
/// each difference is shown once, as it is billed.
#[test]
fn a_preview_shows_what_several_of_a_payer_differ_by_once() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(&format!("{CATALOG}{OWN_PERIODS}"));
        world.subscribe("dora", "own", "2024-01-05T00:00:00Z", 0);
        world.subscribe("eve", "own", "2024-01-20T00:00:00Z", 0);
        let (environment, now) = (world.environment, world.now());
        for (name, payer) in [("dora", None), ("eve", Some(world.customers["dora"]))] {
            let id = world.customers[name];
            world.act(move |act| {
                let more = CustomerMore { payer, invoices_together: true, ..CustomerMore::default() };
                let change = |known: &Customer| Ok(Customer { more: more.clone(), ..known.clone() });
                customers::amend(act, environment, (id, now), change)
            });
        }
        let of_eve = |number, time: &str, calls| event("eve", number, at(time).as_micros(), calls);
        world.send(&[calls(1, "2024-01-06T00:00:00Z", 1_000), of_eve(1, "2024-01-21T00:00:00Z", 2_000)]);
        world.advance("2024-03-01T00:00:00Z");
        let billed: i64 = nets(&world).iter().sum();
        let late = [calls(2, "2024-01-07T00:00:00Z", 300), of_eve(2, "2024-01-22T00:00:00Z", 500)];
        let rehearsal = world.operations.rehearse(environment).unwrap();
        let all = late.iter().cloned().map(Ok).collect();
        rehearsal.operations().ingest(environment, all, OnRefusal::KeepRest).unwrap();
        let effect = rehearsal.effect(None).unwrap();
        let differences: Vec<_> = effect.cells.iter().map(|cell| cell.difference).collect();
        assert_eq!(differences, [euro(3_00), euro(5_00)], "{effect:?}");
        let net = |document: &DocumentEffect| {
            let [with, without] =
                [document.with, document.without].map(|net| net.map_or(0, |net| net.minor()));
            with - without
        };
        assert_eq!(effect.documents.iter().map(net).sum::<i64>(), 8_00, "{effect:?}");
        world.send(&late);
        run_again(&world);
        assert_eq!(nets(&world).iter().sum::<i64>() - billed, 8_00, "{:?}", world.table());
        let far = rehearsal.effect(Some(at("2026-01-01T00:00:00Z"))).unwrap_err().to_string();
        assert!(far.contains("366 days"), "{far}");
    }
}

#[test]
fn a_preview_of_a_draft_s_usage_shows_the_draft_otherwise() {
    let world = begun(Engine::Sqlite, "graceful");
    world.send(&[calls(1, "2024-01-05T00:00:00Z", 1_000)]);
    world.advance("2024-02-02T00:00:00Z");
    let rehearsal = world.operations.rehearse(world.environment).unwrap();
    let tried = rehearsal.operations();
    tried.cancel_events(world.environment, &[named(1)], None).unwrap();
    let late = vec![Ok(calls(2, "2024-01-20T00:00:00Z", 300))];
    tried.ingest(world.environment, late, OnRefusal::KeepRest).unwrap();
    let effect = rehearsal.effect(Some(world.now())).unwrap();
    let [draft] = effect.documents.as_slice() else { panic!("{effect:?}") };
    assert_eq!((draft.without, draft.with), (Some(euro(10_00)), Some(euro(3_00))));
    assert!(draft.draft_until.is_some_and(|until| until > world.now()), "{draft:?}");
    let [cell] = effect.cells.as_slice() else { panic!("{effect:?}") };
    assert_eq!((cell.difference, cell.corrects.len()), (euro(-7_00), 0));
    let nothing = world.operations.rehearse(world.environment).unwrap().effect(None).unwrap();
    assert!(nothing.documents.is_empty() && nothing.cells.is_empty() && nothing.subscriptions == 0);
}
