//! Late usage that nobody would look at: after the end of a subscription, between two runs, and while a
//! period that is charged in advance runs.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex};

use billing::{Customer, CustomerMore};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId};
use operations::changes::{ChangeAsked, When};
use operations::{Operations, customers};
use sql::Engine;
use store::jobs::{self, JobKind};
use store::progress;
use usage::{EventPlane, PlaneFault};

use crate::around::{Ways, around};
use crate::world::{ENGINES, World, at, empty, event, world};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "corrected"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
late = "correct_now"
charges.EUR = { unit_price = "0.01" }

[[plans]]
key = "ahead"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
timing = "in_advance"
charges.EUR = { unit_price = "0.01" }
"#;

fn run_again(world: &World) -> usize {
    let report = world.operations.bill_through(world.environment, world.now(), &mut |_| {}).unwrap();
    assert_eq!(report.failures, []);
    report.issued
}

/// The net amounts of a customer's documents, the smallest first.
fn nets(world: &World, name: &str) -> Vec<i64> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 100)).unwrap();
    let theirs = rows.iter().filter(|row| row.customer == world.customers[name]);
    let mut nets: Vec<i64> = theirs.map(|row| row.net.minor()).collect();
    nets.sort_unstable();
    nets
}

fn micros(text: &str) -> i64 {
    at(text).as_micros()
}

fn small(engine: Engine, plan: &str) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.subscribe("dora", plan, "2024-01-01T00:00:00Z", 0);
    world
}

#[test]
fn usage_after_the_last_bill_of_a_cancelled_subscription_is_billed() {
    for engine in ENGINES {
        let world = world(engine);
        world.send(&[event("cleo", 1, micros("2024-01-11T00:00:00Z"), 1_000)]);
        world.advance("2024-01-20T12:00:00Z");
        world.change("cleo", ChangeAsked::Cancel, When::Now);
        world.advance("2024-01-25T00:00:00Z");
        assert_eq!(nets(&world, "cleo"), [1_000]);
        world.send(&[event("cleo", 2, micros("2024-01-20T00:00:00Z"), 500)]);
        assert_eq!(run_again(&world), 1);
        assert_eq!(nets(&world, "cleo"), [500, 1_000]);
        // What lies behind the end belongs to nobody, and is looked at once.
        world.send(&[event("cleo", 3, micros("2024-01-21T00:00:00Z"), 700)]);
        assert_eq!(run_again(&world), 0);
        world.advance("2025-01-01T00:00:00Z");
        assert_eq!(nets(&world, "cleo"), [500, 1_000]);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn usage_of_a_running_period_charged_in_advance_is_billed_at_once() {
    for engine in ENGINES {
        let world = small(engine, "ahead");
        world.advance("2024-01-10T00:00:00Z");
        assert_eq!(nets(&world, "dora"), [0; 0]);
        world.send(&[event("dora", 1, micros("2024-01-09T00:00:00Z"), 1_000)]);
        assert_eq!(run_again(&world), 1, "nothing of the period was billed before");
        world.send(&[event("dora", 2, micros("2024-01-09T12:00:00Z"), 300)]);
        run_again(&world);
        world.advance("2024-02-10T00:00:00Z");
        assert_eq!(nets(&world, "dora").iter().sum::<i64>(), 1_300);
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// Something that happens while a run reads usage of these subjects.
type Meanwhile = Box<dyn FnMut(&[&str]) + Send>;

/// Interrupts the reads of a plane.
struct Interrupted(Mutex<Meanwhile>);

fn other_process(world: &World) -> Operations {
    let Operations { store, plane, clock, entropy, .. } = &world.operations;
    let (plane, clock, entropy) = (Arc::clone(plane), Arc::clone(clock), Arc::clone(entropy));
    Operations {
        store: store.clone(),
        plane,
        clock,
        entropy,
        entitled: operations::entitlements::Kept::default(),
        limits: operations::limits::Leases::default(),
        stopping: operations::stopping::Stopping::default(),
        alerts: operations::alerts::Kept::default(),
        sources: operations::sources::Sources::default(),
        public_url: None,
        vat_ids: None,
        rate_providers: operations::tax_rates::RateProviders::default(),
    }
}

/// Interrupts the world's next run, or look at what may be dropped, once.
pub fn interrupt(world: &mut World, meanwhile: impl FnOnce(&Operations, EnvironmentId) + Send + 'static) {
    let (environment, mut once) = (world.environment, Some(meanwhile));
    interrupt_each(world, move |other, _| {
        if let Some(meanwhile) = once.take() {
            meanwhile(other, environment);
        }
    });
}

/// Interrupts each read of the world's next runs.
fn interrupt_each(world: &mut World, mut meanwhile: impl FnMut(&Operations, &[&str]) + Send + 'static) {
    let other = other_process(world);
    let meanwhile: Meanwhile = Box::new(move |subjects| meanwhile(&other, subjects));
    around(world, Interrupted(Mutex::new(meanwhile)));
}

fn ingest(operations: &Operations, environment: EnvironmentId, events: Vec<pricing::UsageEvent>) {
    let sent = events.into_iter().map(Ok).collect();
    operations.ingest(environment, sent, operations::events::OnRefusal::KeepRest).unwrap();
}

#[test]
fn an_event_between_a_run_s_reading_and_its_commit_is_seen_by_the_same_run() {
    for engine in ENGINES {
        let mut world = small(engine, "corrected");
        world.send(&[event("dora", 1, micros("2024-01-05T00:00:00Z"), 1_000)]);
        // Another run sweeps: the period is not billed yet, so that it leaves the event to this run.
        interrupt(&mut world, |other, environment| {
            ingest(other, environment, vec![event("dora", 2, micros("2024-01-06T00:00:00Z"), 500)]);
            let swept = other.plane.watermark(environment).unwrap().number();
            let write = move |act: &mut store::Act<'_>| {
                progress::lock_sweep(act, environment)?;
                progress::set_swept_watermark(act, environment, swept)?;
                Ok::<_, store::ActError<store::NoRefusal>>(())
            };
            other.store.write(write).unwrap();
        });
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(nets(&world, "dora"), [500, 1_000]);
        assert_eq!(run_again(&world), 0);
        let next = world.operations.store.read(|reader| {
            jobs::earliest_due(reader, world.environment, JobKind::BillSubscription, Instant::MAX)
        });
        assert!(next.unwrap().is_some_and(|due| due > world.now()), "the look at once was the last");
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn what_another_run_billed_meanwhile_is_not_taken_back() {
    for engine in ENGINES {
        let mut world = small(engine, "corrected");
        world.send(&[event("dora", 1, micros("2024-01-05T00:00:00Z"), 1_000)]);
        interrupt(&mut world, |other, environment| {
            ingest(other, environment, vec![event("dora", 2, micros("2024-01-06T00:00:00Z"), 500)]);
            other.bill_through(environment, at("2024-02-01T12:00:00Z"), &mut |_| {}).unwrap();
        });
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(nets(&world, "dora"), [1_500]);
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// Another pays for a customer from now on, or itself.
fn pays(
    operations: &Operations,
    environment: EnvironmentId,
    customer: CustomerId,
    payer: Option<CustomerId>,
) {
    let now = operations.now_in(environment).unwrap();
    let more = CustomerMore { payer, ..CustomerMore::default() };
    let act = move |act: &mut store::Act<'_>| {
        let change = |known: &Customer| Ok(Customer { more: more.clone(), ..known.clone() });
        customers::amend(act, environment, (customer, now), change)
    };
    operations.store.write(act).unwrap();
}

/// Two payers, one of Ben, one of Cleo and Emil, whose facts move each time that Ben's usage is read, until accounts
/// are read one by one; while Ben's is, Cleo comes to pay for itself, and Emil's payer still pays for Emil.
#[test]
fn who_leaves_a_payer_while_accounts_are_read_again_pays_for_itself_and_for_nobody_else() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        ["anna", "dora"].iter().for_each(|name| _ = world.customer(name));
        for (number, name) in (1..).zip(["ben", "cleo", "emil"]) {
            world.subscribe(name, "corrected", "2023-12-31T23:00:00Z", 0);
            world.send(&[event(name, number, micros("2024-01-05T00:00:00Z"), 1_000)]);
        }
        // Accounts are read in order of who pays.
        let mut names = ["anna", "dora"];
        names.sort_by_key(|name| world.customers[name]);
        let (environment, payers) = (world.environment, names.map(|name| world.customers[name]));
        let cleo = world.customers["cleo"];
        for (name, payer) in [("ben", payers[0]), ("cleo", payers[1]), ("emil", payers[1])] {
            pays(&world.operations, environment, world.customers[name], Some(payer));
        }
        let mut read = 0;
        interrupt_each(&mut world, move |other, subjects| {
            read += usize::from(subjects.contains(&"ben"));
            if !subjects.contains(&"ben") || read > 4 {
                return;
            }
            if read == 4 {
                return pays(other, environment, cleo, None);
            }
            let moved = move |act: &mut store::Act<'_>| {
                let mut moved =
                    payers.iter().map(|payer| store::accounts::move_account(act, environment, *payer));
                moved.try_for_each(|moved| moved.map(|_| ()))
            };
            other.store.write(moved).unwrap();
        });
        world.advance("2024-02-02T00:00:00Z");
        let nets = ["cleo", names[0], names[1]].map(|name| nets(&world, name));
        assert_eq!(nets, [[1_000], [1_000], [1_000]], "{engine:?}: {:?}", world.table());
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// The payer by a customer's row is not the one by its details: no run bills it, and verifying says so.
#[test]
fn a_customer_s_row_and_details_that_name_different_payers_are_told() {
    for engine in ENGINES {
        let mut world = small(engine, "corrected");
        let anna = world.customer("anna");
        pays(&world.operations, world.environment, world.customers["dora"], Some(anna));
        world.damage("UPDATE customers SET payer = NULL WHERE payer IS NOT NULL");
        let told = world.verify();
        let says = |row: &String| row.contains("and its details say another");
        assert!(told.iter().any(says), "{engine:?}: {told:?}");
    }
}

/// A run of Anna's, by whose records one of the two that she pays for paid for itself: verifying says so.
#[test]
fn a_run_that_billed_what_another_pays_for_is_told() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        for (number, name) in (1..).zip(["anna", "ben", "cleo"]) {
            world.subscribe(name, "corrected", "2023-12-31T23:00:00Z", 0);
            world.send(&[event(name, number, micros("2024-01-05T00:00:00Z"), 1_000)]);
        }
        let (environment, anna) = (world.environment, world.customers["anna"]);
        ["ben", "cleo"].iter().for_each(|name| {
            pays(&world.operations, environment, world.customers[*name], Some(anna));
        });
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
        // A run is of whoever pays for its first.
        let last = ["ben", "cleo"].into_iter().max_by_key(|name| world.subscriptions[*name]).unwrap();
        let (own, last) = (world.customers[last], world.subscriptions[last]);
        let damaged = world.damage(&format!(
            "UPDATE run_customers SET version = 1 WHERE customer = '{own}' AND version = 2"
        ));
        assert!(damaged > 0, "{engine:?}: they were billed together");
        let told = world.verify();
        let says = format!("{last} of {own} was billed to {anna} when {own} paid for it");
        assert!(told.iter().any(|row| row.contains(&says)), "{engine:?}: {told:?}");
    }
}

impl Interrupted {
    fn interrupt(&self, subjects: &[&str]) {
        let mut meanwhile = self.0.lock().unwrap();
        let meanwhile: &mut Meanwhile = &mut meanwhile;
        std::thread::scope(|scope| scope.spawn(|| meanwhile(subjects)).join().unwrap());
    }
}

impl Ways for Interrupted {
    fn read_entries(
        &self,
        plane: &dyn EventPlane,
        environment: EnvironmentId,
        read: &usage::Read<'_>,
        each: &mut dyn FnMut(usage::StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.interrupt(read.subjects);
        plane.read_entries(environment, read, each)
    }

    fn before_dropping(&self) {
        self.interrupt(&[]);
    }
}
