//! Migrations between plan versions: planned, previewed, applied in pieces, taken back; billed and verified.

use std::collections::BTreeMap;

use billing::Change;
use ids::{CustomerId, MigrationId, SubscriptionId};
use money::Currency;
use operations::changes::{ChangeAsked, ChangeRequest, PlanLayout, When};
use operations::migrations::{self, MigrationAsked, MigrationView, MoveState, Only, Step};
use operations::refusal::{Code, Failed, Refusal};
use operations::{Proration, Reached, StoredAnswer, Write, changes, subscriptions};
use records::change_terms::TermsSaid;
use store::jobs::{self, JobKind};

use crate::world::{CATALOG, ENGINES, World, at, empty, key, world};

/// The same catalog with seats that cost more, which is version 2 of `team`.
fn dearer() -> String {
    CATALOG.replace("unit_price = \"9.00\"", "unit_price = \"10.00\"")
}

pub fn asked(from: (&str, Option<u32>), to: (&str, Option<u32>), when: When) -> MigrationAsked {
    MigrationAsked {
        from: (key(from.0), from.1),
        to: (key(to.0), to.1),
        when,
        terms: TermsSaid::default(),
        layout: PlanLayout::default(),
        only: Only::default(),
    }
}

/// `team` from any version before the latest to the latest.
fn team(when: When) -> MigrationAsked {
    asked(("team", None), ("team", None), when)
}

/// Three customers of 12 seats each beside ben, on version 1 of `team`; version 2 published.
fn teams(engine: sql::Engine) -> World {
    let mut world = world(engine);
    for (name, start) in
        [("dora", "2024-01-01T00:00:00Z"), ("emil", "2024-01-05T00:00:00Z"), ("fred", "2024-01-20T00:00:00Z")]
    {
        world.subscribe(name, "team", start, 12);
    }
    world.advance("2024-02-10T00:00:00Z");
    world.apply(&dearer());
    world
}

fn begin(world: &World, asked: &MigrationAsked) -> Result<MigrationId, Refusal> {
    let (environment, now, asked) = (world.environment, world.now(), asked.clone());
    let random = world.operations.random_cause();
    refusal_of(
        world.operations.store.write(move |act| migrations::plan(act, environment, &asked, (random, now))),
    )
}

fn refusal_of<T>(written: Result<T, store::WriteError<Refusal>>) -> Result<T, Refusal> {
    match written.map_err(Failed::from) {
        Ok(done) => Ok(done),
        Err(Failed::Refused(refusal)) => Err(refusal),
        Err(other) => panic!("{other}"),
    }
}

fn go_on(world: &World, id: MigrationId, at_most: Option<usize>) {
    world.operations.continue_migration(world.environment, id, at_most, &mut |_| {}).unwrap();
}

pub fn planned(world: &World, asked: &MigrationAsked) -> MigrationId {
    let id = begin(world, asked).unwrap();
    go_on(world, id, None);
    id
}

fn begin_apply(world: &World, id: MigrationId) -> Result<MigrationId, Refusal> {
    let (environment, now) = (world.environment, world.now());
    refusal_of(world.operations.store.write(move |act| migrations::apply(act, environment, id, now)))
}

fn begin_reverse(world: &World, id: MigrationId) -> Result<MigrationId, Refusal> {
    let (environment, now) = (world.environment, world.now());
    refusal_of(world.operations.store.write(move |act| migrations::reverse(act, environment, id, now)))
}

fn view(world: &World, id: MigrationId) -> MigrationView {
    world.operations.migration(world.environment, id).unwrap()
}

/// The migration in one row: its step, how many subscriptions are in which state, and its totals.
pub fn told(world: &World, id: MigrationId) -> String {
    let view = view(world, id);
    let mut row = view.head.step.code().to_owned();
    for (state, number) in view.states.iter().filter(|(_, number)| **number > 0) {
        row += &format!(", {number} {}", state.code());
    }
    for sum in &view.totals {
        row += &format!(", {} to {}", sum.before, sum.after);
    }
    row
}

/// Each subscription of a migration: whose, its state, its amounts, and why it was refused.
fn rows(world: &World, id: MigrationId, state: Option<MoveState>) -> Vec<String> {
    let found = world.operations.migrated_subscriptions(world.environment, (id, state), ("", 100)).unwrap();
    let rows = found.iter().map(|one| {
        let amounts = one.amounts.map_or_else(String::new, |(before, after)| format!(" {before} to {after}"));
        let refusal = one.refusal.as_ref().map_or_else(String::new, |why| format!(": {why}"));
        format!("{} {}{amounts}{refusal}", named(world, one.customer), one.state.code())
    });
    let mut rows: Vec<String> = rows.collect();
    rows.sort();
    rows
}

fn named(world: &World, customer: CustomerId) -> &'static str {
    world.customers.iter().find(|(_, known)| **known == customer).unwrap().0
}

/// On which version each subscription is at a moment, and how many facts it has.
fn versions(world: &World) -> BTreeMap<&'static str, (u32, usize)> {
    let version = |id: SubscriptionId| {
        let view = world.operations.subscription(world.environment, id).unwrap();
        (view.plan.1, view.timeline.facts().len())
    };
    world.subscriptions.iter().map(|(name, id)| (*name, version(*id))).collect()
}

fn version_of(world: &World, name: &str) -> u32 {
    versions(world)[name].0
}

#[test]
fn a_migration_is_planned_with_its_effect_and_moves_nothing() {
    for engine in ENGINES {
        let world = teams(engine);
        let (before, documents) = (versions(&world), world.table());
        let id = planned(&world, &team(When::PeriodEnd));
        // Ten of twelve seats at 10.00 instead of 9.00, two at 7.50.
        assert_eq!(told(&world, id), "planned, 4 planned, 420.00 EUR to 460.00 EUR");
        assert_eq!(
            rows(&world, id, None),
            ["ben", "dora", "emil", "fred"].map(|name| format!("{name} planned 105.00 EUR to 115.00 EUR"))
        );
        let customers = world.operations.migrated_customers(world.environment, id, (("", ""), 3)).unwrap();
        assert_eq!(customers.len(), 3);
        let last = customers.last().unwrap();
        let place = (last.0.to_string(), last.1.before.currency().code());
        let rest =
            world.operations.migrated_customers(world.environment, id, ((&place.0, place.1), 3)).unwrap();
        let mut all: Vec<&str> =
            customers.iter().chain(&rest).map(|(customer, _)| named(&world, *customer)).collect();
        all.sort_unstable();
        assert_eq!(all, ["ben", "dora", "emil", "fred"], "each customer once over the pages");
        assert_eq!((versions(&world), world.table()), (before, documents), "nothing is moved or billed");
        let preview =
            world.operations.preview_migrated(world.environment, id, world.subscriptions["ben"]).unwrap();
        assert!(matches!(preview.changes[0].change, Change::ChangePlan { .. }));
        assert_eq!(preview.changes[0].at, at("2024-02-29T23:00:00Z"), "ben's month ends in Berlin");
    }
}

#[test]
fn an_applied_migration_bills_as_the_change_of_each_by_hand_would() {
    for engine in ENGINES {
        let (moved, by_hand) = (teams(engine), teams(engine));
        let mut asked = team(When::Now);
        asked.terms.proration = Some(Proration::Prorate);
        let id = planned(&moved, &asked);
        begin_apply(&moved, id).unwrap();
        go_on(&moved, id, None);
        assert_eq!(told(&moved, id), "applied, 4 applied, 420.00 EUR to 460.00 EUR");
        for name in ["ben", "dora", "emil", "fred"] {
            let (environment, now, id) = (by_hand.environment, by_hand.now(), by_hand.subscriptions[name]);
            let change = ChangeAsked::Plan { plan: (key("team"), Some(2)), layout: PlanLayout::default() };
            let request = ChangeRequest::new(change, When::Now).prorated(Proration::Prorate);
            by_hand
                .act(move |act| changes::record(act, environment, id, std::slice::from_ref(&request), now));
        }
        for to in ["2024-02-10T00:00:00Z", "2024-05-02T00:00:00Z"] {
            moved.advance(to);
            by_hand.advance(to);
            assert_eq!(moved.table(), by_hand.table(), "{to}");
        }
        assert_eq!(moved.verify(), Vec::<String>::new());
        assert_eq!(view(&moved, id).in_force, 4);
    }
}

#[test]
fn planning_and_applying_go_on_where_they_were_cut_short() {
    for engine in ENGINES {
        let world = teams(engine);
        let id = begin(&world, &team(When::Now)).unwrap();
        let mut looks = 0;
        while view(&world, id).head.step == Step::Planning {
            assert_eq!(begin_apply(&world, id).unwrap_err().code, Code::MigrationRefused);
            go_on(&world, id, Some(1));
            looks += 1;
            assert!(looks < 20, "planning ends");
        }
        assert!(looks >= 6, "one of six subscriptions at a time, {looks} looks");
        assert_eq!(told(&world, id), "planned, 4 planned, 420.00 EUR to 460.00 EUR");

        begin_apply(&world, id).unwrap();
        go_on(&world, id, Some(2));
        assert_eq!(told(&world, id), "applying, 2 planned, 2 applied, 420.00 EUR to 460.00 EUR");
        let halfway = versions(&world);
        assert_eq!(halfway.values().filter(|(version, _)| *version == 2).count(), 2);
        // The same request again goes on, and what was moved is not moved again.
        begin_apply(&world, id).unwrap();
        go_on(&world, id, Some(1));
        assert_eq!(told(&world, id), "applying, 1 planned, 3 applied, 420.00 EUR to 460.00 EUR");
        // The rest by the next billing run, before anything is billed: as of the moment of the first.
        world.advance("2024-03-10T00:00:00Z");
        assert_eq!(told(&world, id), "applied, 4 applied, 420.00 EUR to 460.00 EUR");
        let moments: Vec<_> = world
            .operations
            .migrated_subscriptions(world.environment, (id, None), ("", 100))
            .unwrap()
            .iter()
            .map(|one| one.takes_effect.unwrap())
            .collect();
        assert_eq!(moments, [at("2024-02-10T00:00:00Z"); 4]);
        for name in ["ben", "dora", "emil", "fred"] {
            assert_eq!(versions(&world)[name], (2, 2), "{name}: a start and one change");
        }
        assert_eq!(begin_apply(&world, id).unwrap_err().code, Code::MigrationRefused);
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

#[test]
fn several_go_on_with_one_migration_and_nobody_is_moved_twice() {
    for engine in ENGINES {
        let world = teams(engine);
        let id = planned(&world, &team(When::Now));
        begin_apply(&world, id).unwrap();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..8 {
                        go_on(&world, id, Some(1));
                    }
                });
            }
        });
        assert_eq!(told(&world, id), "applied, 4 applied, 420.00 EUR to 460.00 EUR");
        assert!(versions(&world).iter().all(|(_, (_, facts))| *facts <= 2), "{:?}", versions(&world));
    }
}

#[test]
fn who_cannot_move_is_refused_with_the_reason() {
    for engine in ENGINES {
        let mut world = teams(engine);
        world.apply(CATALOG);
        for name in ["greta", "hugo"] {
            world.subscribe(name, "team", "2024-02-10T00:00:00Z", 3);
        }
        let later = at("2024-02-20T00:00:00Z");
        world.change("ben", ChangeAsked::Cancel, When::At(at("2024-02-09T00:00:00Z")));
        world.change("dora", ChangeAsked::Cancel, When::At(later));
        let pro = ChangeAsked::Plan { plan: (key("pro"), None), layout: PlanLayout::default() };
        world.change("emil", pro, When::At(later));
        let team_now = world.operations.plan(world.environment, &key("team"), Some(2)).unwrap();
        let charges = team_now.price(&key("seats")).unwrap().charges.clone();
        let own = ChangeAsked::OverridePrice { plan: None, price: key("seats"), charges: Some(charges) };
        world.change("fred", own, When::Now);

        let id = planned(&world, &team(When::PeriodEnd));
        assert_eq!(
            rows(&world, id, Some(MoveState::Refused)),
            [
                "ben refused: it ended on 2024-02-09T00:00:00Z",
                "dora refused: it ends on 2024-02-20T00:00:00Z, before it would move at 2024-02-29T23:00:00Z",
                "emil refused: it moves to version 1 of pro at 2024-02-20T00:00:00Z by a change of its own; \
                 withdraw that change, or leave it to it",
            ]
        );
        assert_eq!(rows(&world, id, Some(MoveState::Planned)).len(), 1, "its own price stays fred's");

        // One that ends before its next period moves, and has no amounts to compare.
        let only = Only { customers: vec![world.customers["dora"]], ..Only::default() };
        let id = planned(&world, &MigrationAsked { only, ..team(When::Now) });
        let row = rows(&world, id, None);
        assert!(
            row[0].starts_with("dora planned: what its next period comes to cannot be told: "),
            "{row:?}"
        );

        // To a plan that counts no seats, and that has no such price.
        let id = planned(&world, &asked(("team", None), ("pro", None), When::Now));
        let refused = rows(&world, id, Some(MoveState::Refused));
        let of = |name: &str| refused.iter().find(|row| row.starts_with(name)).unwrap().as_str();
        assert_eq!(
            of("greta"),
            "greta refused: its 3 seats are counted by no price of version 1 of pro; \
             add such a price, or set seats to 0 first"
        );
        world.set_seats("fred", 0, When::Now);
        world.set_seats("hugo", 0, When::Now);
        let id = planned(&world, &asked(("team", None), ("pro", None), When::Now));
        let refused = rows(&world, id, Some(MoveState::Refused));
        let fred = refused.iter().find(|row| row.starts_with("fred")).unwrap();
        assert!(fred.contains("a price of its own for seats of team"), "{fred}");
        assert!(
            rows(&world, id, Some(MoveState::Planned))[0].starts_with("hugo planned 0.00 EUR to 29.00 EUR")
        );
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

#[test]
fn facts_that_moved_since_are_judged_again_and_newcomers_are_not_taken_silently() {
    for engine in ENGINES {
        let mut world = teams(engine);
        let id = planned(&world, &team(When::Now));
        assert_eq!(view(&world, id).not_covered.subscriptions, 0);
        world.change("ben", ChangeAsked::Cancel, When::Now);
        let pro = ChangeAsked::Plan { plan: (key("pro"), None), layout: PlanLayout::default() };
        world.change("dora", pro, When::Now);
        world.apply(CATALOG);
        world.subscribe("ida", "team", "2024-02-10T00:00:00Z", 2);
        assert_eq!(version_of(&world, "ida"), 3);
        // Version 3 is not before version 2, to which the others move.
        assert_eq!(view(&world, id).not_covered.subscriptions, 0);

        begin_apply(&world, id).unwrap();
        go_on(&world, id, None);
        assert_eq!(
            rows(&world, id, Some(MoveState::Refused)),
            [
                "ben refused 105.00 EUR to 115.00 EUR: it ended on 2024-02-10T00:00:00Z",
                "dora refused 105.00 EUR to 115.00 EUR: it is on version 1 of pro by now, which does not move",
            ]
        );
        assert_eq!(rows(&world, id, Some(MoveState::Applied)).len(), 2);

        let back = asked(("team", Some(3)), ("team", Some(2)), When::Now);
        let back = planned(&world, &back);
        assert_eq!(rows(&world, back, None).len(), 1);
        world.subscribe("jan", "team", "2024-02-10T00:00:00Z", 2);
        let not_covered = view(&world, back).not_covered;
        assert_eq!((not_covered.subscriptions, not_covered.complete), (1, true), "jan came since");
        begin_apply(&world, back).unwrap();
        go_on(&world, back, None);
        assert_eq!((version_of(&world, "ida"), version_of(&world, "jan")), (2, 3));
        let again = planned(&world, &asked(("team", Some(3)), ("team", Some(2)), When::Now));
        assert_eq!(rows(&world, again, None).len(), 1, "planning again covers jan");
        world.advance("2024-03-02T00:00:00Z");
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

#[test]
fn what_is_not_in_force_is_taken_back_and_the_rest_stays() {
    for engine in ENGINES {
        let world = teams(engine);
        let before = versions(&world);

        let never = planned(&world, &team(When::Now));
        begin_reverse(&world, never).unwrap();
        go_on(&world, never, Some(2));
        assert!(
            told(&world, never).starts_with("reversing, 2 planned, 2 reversed"),
            "{}",
            told(&world, never)
        );
        world.advance("2024-02-10T00:00:00Z");
        assert_eq!(told(&world, never), "reversed, 4 reversed", "the run goes on with it");
        assert_eq!(versions(&world), before);
        assert_eq!(begin_apply(&world, never).unwrap_err().code, Code::MigrationRefused);
        assert_eq!(begin_reverse(&world, never).unwrap_err().code, Code::MigrationRefused);

        let id = planned(&world, &team(When::At(at("2024-03-15T00:00:00Z"))));
        begin_apply(&world, id).unwrap();
        go_on(&world, id, None);
        assert_eq!(view(&world, id).in_force, 0);
        world.advance("2024-03-02T00:00:00Z");
        begin_reverse(&world, id).unwrap();
        go_on(&world, id, None);
        assert_eq!(told(&world, id), "reversed, 4 reversed");
        assert_eq!(versions(&world), before, "withdrawn as by hand");

        let id = planned(&world, &team(When::PeriodEnd));
        begin_apply(&world, id).unwrap();
        go_on(&world, id, None);
        let one = world.operations.migrated_subscriptions(world.environment, (id, None), ("", 1)).unwrap();
        let (environment, now) = (world.environment, world.now());
        let by_hand = (one[0].subscription, one[0].fact.unwrap());
        world.act(move |act| changes::withdraw(act, environment, by_hand, now));
        world.advance("2024-04-02T00:00:00Z");
        let refused = begin_reverse(&world, id).unwrap_err();
        assert_eq!(refused.code, Code::MigrationRefused);
        assert_eq!(view(&world, id).in_force, 3, "one was withdrawn by hand");
        assert!(refused.message.contains("in force"), "{refused}");
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

#[test]
fn a_half_reversed_migration_says_what_stays() {
    for engine in ENGINES {
        let mut world = world(engine);
        world.apply(&CATALOG.replace("amount = \"29.00\"", "amount = \"31.00\""));
        let environment = world.environment;
        let now = world.now();
        for (name, start) in [("kim", "2024-01-05T00:00:00Z"), ("lea", "2024-01-25T00:00:00Z")] {
            world.subscribe(name, "pro", start, 0);
            // Back on the first version from the start.
            let id = world.subscriptions[name];
            let first = ChangeAsked::Plan { plan: (key("pro"), Some(1)), layout: PlanLayout::default() };
            world.act(move |act| {
                let request = ChangeRequest::new(first.clone(), When::At(at(start)));
                changes::record(act, environment, id, &[request], now)
            });
        }
        world.advance("2024-02-01T00:00:00Z");
        let id = planned(&world, &asked(("pro", None), ("pro", None), When::PeriodEnd));
        begin_apply(&world, id).unwrap();
        go_on(&world, id, None);
        // Of anna, kim and lea only kim's month has ended by the tenth.
        world.advance("2024-02-10T00:00:00Z");
        begin_reverse(&world, id).unwrap();
        go_on(&world, id, None);
        let rows = rows(&world, id, None);
        assert_eq!(rows[0], "anna reversed 29.00 EUR to 31.00 EUR");
        assert_eq!(
            rows[1],
            "kim applied 29.00 EUR to 31.00 EUR: its change is in force since 2024-02-05T00:00:00Z and stays; \
             change its plan back to undo it"
        );
        assert_eq!(rows[2], "lea reversed 29.00 EUR to 31.00 EUR");
        world.advance("2024-03-10T00:00:00Z");
        assert_eq!(["anna", "kim", "lea"].map(|name| version_of(&world, name)), [1, 2, 1]);
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

/// A plan without usage at 40.00 a month.
const BASIC: &str = r#"
format = 1

[[plans]]
key = "basic"
alignment = "anniversary"
cadence = "month"

[[plans.prices]]
key = "fee"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "40.00" }
"#;

/// The same at 50.00 after three months at 10.00.
fn with_an_intro() -> String {
    BASIC.replace("40.00", "50.00")
        + r#"
[[plans.prices]]
key = "first"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "10.00" }

[[plans.phases]]
key = "intro"
kind = "intro"
length = "3 months"
prices = ["first"]

[[plans.phases]]
key = "regular"
kind = "regular"
prices = ["fee"]
"#
}

#[test]
fn amounts_are_those_of_the_phases_as_they_are_laid() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(BASIC);
        world.subscribe("nora", "basic", "2022-01-05T00:00:00Z", 0);
        world.advance("2024-01-10T00:00:00Z");
        world.apply(&with_an_intro());
        let basic = asked(("basic", None), ("basic", None), When::PeriodEnd);
        let id = planned(&world, &basic);
        assert_eq!(
            told(&world, id),
            "planned, 1 planned, 40.00 EUR to 50.00 EUR",
            "no intro for old customers"
        );
        let layout = PlanLayout { restart_phases: true, ..PlanLayout::default() };
        let id = planned(&world, &MigrationAsked { layout, ..basic });
        assert_eq!(told(&world, id), "planned, 1 planned, 40.00 EUR to 10.00 EUR");
        begin_apply(&world, id).unwrap();
        go_on(&world, id, None);
        world.advance("2024-02-10T00:00:00Z");
        let last = world.table().pop().unwrap();
        assert!(last.contains(" 10.00 EUR = "), "what was told is billed: {last}");
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

/// Another subscription of a customer to `basic`.
fn subscribe_again(world: &World, name: &str) {
    let asked = subscriptions::Asked {
        customer: world.customers[name],
        plan: (key("basic"), Some(1)),
        currency: Currency::EUR,
        zone: calendar::Zone::named("Europe/Berlin").unwrap(),
        start: world.now(),
        alignment: None,
        counts: BTreeMap::new(),
        subjects: Vec::new(),
        own_usage: false,
    };
    let (environment, now) = (world.environment, world.now());
    world.act(move |act| subscriptions::create(act, environment, &asked, now));
}

#[test]
fn named_customers_are_looked_for_by_name() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(BASIC);
        for name in ["olga", "paul", "quim", "rosa", "sven"] {
            world.subscribe(name, "basic", "2024-01-01T00:00:00Z", 0);
        }
        for name in ["olga", "paul", "olga"] {
            subscribe_again(&world, name);
        }
        world.apply(&BASIC.replace("40.00", "41.00"));
        let mut customers = ["olga", "rosa"].map(|name| world.customers[name]).to_vec();
        customers.sort_unstable();
        let only = Only { customers, ..Only::default() };
        let basic = MigrationAsked { only, ..asked(("basic", Some(1)), ("basic", None), When::PeriodEnd) };
        let id = begin(&world, &basic).unwrap();
        let mut looks = 0;
        while view(&world, id).head.step == Step::Planning {
            go_on(&world, id, Some(1));
            looks += 1;
            assert!(looks < 20, "planning ends");
        }
        assert_eq!(looks, 5, "four subscriptions and the end, the others are not looked at");
        let both =
            ["olga", "olga", "olga", "rosa"].map(|name| format!("{name} planned 40.00 EUR to 41.00 EUR"));
        assert_eq!(rows(&world, id, None), both);
        assert_eq!(view(&world, id).not_covered.subscriptions, 0);
        for name in ["olga", "quim"] {
            subscribe_again(&world, name);
        }
        let not_covered = view(&world, id).not_covered;
        assert_eq!((not_covered.subscriptions, not_covered.complete), (1, true), "olga's, not quim's");
    }
}

#[test]
fn a_migration_that_failed_too_often_goes_on_when_it_is_asked_for() {
    for engine in ENGINES {
        let world = teams(engine);
        let (environment, id) = (world.environment, begin(&world, &team(When::Now)).unwrap());
        let fail = || {
            for _ in 0..jobs::ATTEMPTS_MAX {
                world.act(move |act| {
                    let about = (JobKind::MigratePlans, &*id.to_string());
                    Ok(jobs::job_failed(act, environment, about, "the disk was full")?)
                });
            }
        };
        let doctor = || {
            let checks = world.operations.doctor().unwrap();
            checks.into_iter().find(|check| check.name == "migration").map(|check| check.message)
        };
        assert!(doctor().unwrap().ends_with("; run the billing to go on with it"));
        fail();
        world.advance("2024-02-11T00:00:00Z");
        assert_eq!(view(&world, id).head.step, Step::Planning, "nobody tries it by itself any more");
        assert!(doctor().unwrap().contains("ask to apply it"), "{:?}", doctor());
        world.operations.plan_afresh(environment, id).unwrap();
        world.advance("2024-02-12T00:00:00Z");
        assert_eq!(view(&world, id).head.step, Step::Planned);
        assert_eq!(doctor(), None);

        begin_apply(&world, id).unwrap();
        fail();
        world.advance("2024-02-13T00:00:00Z");
        assert_eq!(view(&world, id).head.step, Step::Applying);
        assert!(doctor().unwrap().contains("apply it again"), "{:?}", doctor());
        begin_apply(&world, id).unwrap();
        world.advance("2024-02-14T00:00:00Z");
        assert_eq!(told(&world, id), "applied, 4 applied, 420.00 EUR to 460.00 EUR");
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

#[test]
fn a_migration_whose_record_is_damaged_says_so() {
    for engine in ENGINES {
        let world = teams(engine);
        let id = planned(&world, &team(When::Now));
        assert_eq!(world.damage("UPDATE plan_migrations SET record = '{}'"), 1);
        let (environment, now) = (world.environment, world.now());
        let applied = world.operations.store.write(move |act| migrations::apply(act, environment, id, now));
        let fault = Failed::from(applied.unwrap_err());
        assert!(matches!(fault, Failed::Fault(store::Fault::Unreadable { .. })), "{fault:?}");
        let looked_at = world.operations.migration(environment, id).unwrap_err();
        assert!(matches!(looked_at, Failed::Damaged { .. }), "{looked_at:?}");
    }
}

#[test]
fn a_migration_in_words() {
    let words = |from, to| asked(from, to, When::Now).to_string();
    let of = |version| ("basic", version);
    assert_eq!(words(of(None), of(Some(3))), "any earlier version of basic to version 3 of basic, at once");
    assert_eq!(words(of(None), ("pro", None)), "any version of basic to the latest version of pro, at once");
    assert_eq!(words(of(Some(1)), of(Some(2))), "version 1 of basic to version 2 of basic, at once");
}

#[test]
fn filters_choose_who_is_meant() {
    for engine in ENGINES {
        let world = teams(engine);
        let only = |only: Only| planned(&world, &MigrationAsked { only, ..team(When::Now) });
        let mut two = vec![world.customers["ben"], world.customers["emil"]];
        two.sort_unstable();
        let id = only(Only { customers: two, ..Only::default() });
        assert_eq!(rows(&world, id, None).len(), 2);
        let id = only(Only { currency: Some(Currency::USD), ..Only::default() });
        assert_eq!(rows(&world, id, None), Vec::<String>::new());
        let id = only(Only { segment: Some(key("education")), ..Only::default() });
        assert_eq!(rows(&world, id, None), Vec::<String>::new());
        let id = only(Only { currency: Some(Currency::EUR), ..Only::default() });
        assert_eq!(rows(&world, id, None).len(), 4);
        let listed = world.operations.migrations(world.environment, "", 10).unwrap();
        assert_eq!(listed.len(), 4);
    }
}

#[test]
fn wrong_migrations_are_refused_before_anything_is_kept() {
    for engine in ENGINES {
        let world = teams(engine);
        let past = When::At(at("2024-02-09T00:00:00Z"));
        let nobody = Only { customers: vec![CustomerId::from_bytes([9; 16])], ..Only::default() };
        let cases = [
            (asked(("nothing", None), ("team", None), When::Now), Code::NotFound, "from"),
            (asked(("team", None), ("nothing", None), When::Now), Code::NotFound, "to"),
            (asked(("team", Some(1)), ("team", Some(9)), When::Now), Code::NotFound, "to"),
            (asked(("team", Some(9)), ("team", Some(2)), When::Now), Code::NotFound, "from"),
            (asked(("team", Some(2)), ("team", None), When::Now), Code::MigrationRefused, "from"),
            (asked(("pro", None), ("pro", None), When::Now), Code::MigrationRefused, "from"),
            (team(past), Code::MigrationRefused, "when.at"),
            (MigrationAsked { only: nobody, ..team(When::Now) }, Code::NotFound, "customers"),
        ];
        for (asked, code, parameter) in cases {
            let refused = begin(&world, &asked).unwrap_err();
            assert_eq!((refused.code, refused.parameter.as_deref()), (code, Some(parameter)), "{refused}");
        }
        assert_eq!(world.operations.migrations(world.environment, "", 10).unwrap(), []);
        let unknown = MigrationId::from_bytes([3; 16]);
        assert_eq!(begin_apply(&world, unknown).unwrap_err().code, Code::NotFound);
        assert_eq!(begin_reverse(&world, unknown).unwrap_err().code, Code::NotFound);

        let id = planned(&world, &team(When::At(at("2024-02-12T00:00:00Z"))));
        world.advance("2024-02-13T00:00:00Z");
        let refused = begin_apply(&world, id).unwrap_err();
        assert!(refused.message.contains("has passed"), "{refused}");
    }
}

#[test]
fn a_request_sent_again_gets_the_first_answer_and_one_migration() {
    for engine in ENGINES {
        let world = teams(engine);
        let (environment, now) = (world.environment, world.now());
        let write =
            Write { environment, operation: "plan_migrations.plan", key: Some(("once".to_owned(), [7; 32])) };
        let render = |view: &MigrationView| StoredAnswer { status: 201, body: view.head.id.to_string() };
        let send = || {
            let (asked, random) = (team(When::Now), world.operations.random_cause());
            let begin = move |act: &mut operations::Act<'_>| {
                migrations::plan(act, environment, &asked, (random, now))
            };
            world.operations.migrate_once((&write, "plan_migrations.begin"), begin, render).unwrap()
        };
        let (first, again) = (send(), send());
        assert!(!first.replayed && again.replayed);
        assert_eq!(first.answer, again.answer);
        assert_eq!(world.operations.migrations(environment, "", 10).unwrap().len(), 1);
    }
}

#[test]
fn an_answer_is_kept_when_all_of_it_is_done() {
    let world = empty(sql::Engine::Sqlite);
    let environment = world.environment;
    let write =
        Write { environment, operation: "plan_migrations.apply", key: Some(("once".to_owned(), [7; 32])) };
    let answer = |body: &str| StoredAnswer { status: 200, body: body.to_owned() };
    let send = |reached: Reached| {
        let answered = world.operations.once_reached(&write, || Ok(reached)).unwrap();
        (answered.answer.body, answered.replayed)
    };
    let told = [
        send(Reached::Part(answer("applying"))),
        send(Reached::Part(answer("applying more"))),
        send(Reached::End(answer("applied"))),
        send(Reached::End(answer("something else"))),
    ];
    let wanted = [("applying", false), ("applying more", false), ("applied", false), ("applied", true)];
    assert_eq!(told, wanted.map(|(body, replayed)| (body.to_owned(), replayed)));
}
