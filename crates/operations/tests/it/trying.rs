//! Ends of trials without a payment method, and what is past due, end to end.

use std::collections::BTreeMap;

use billing::{Customer, CustomerMore, Status};
use calendar::Instant;
use ids::CustomerId;
use operations::changes::{ChangeAsked, ChangeRequest, PauseOptions, When};
use operations::customers;
use operations::subscriptions::TrialOutcome;
use operations::{Code, Failed};

use crate::world::{ENGINES, World, at, empty, event, key};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "pauses"
alignment = "anniversary"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "31.00" }
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01" }
[[plans.phases]]
key = "trial"
kind = "trial"
length = "14 days"
prices = ["calls"]
without_payment = "pause"
[[plans.phases]]
key = "paid"
kind = "regular"
prices = ["fee", "calls"]
[[plans.features]]
feature = "export"
on = true

[[plans]]
key = "cancels"
alignment = "anniversary"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "31.00" }
[[plans.phases]]
key = "trial"
kind = "trial"
length = "14 days"
prices = []
without_payment = "cancel"
[[plans.phases]]
key = "paid"
kind = "regular"
prices = ["fee"]

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

/// anna tries a plan that pauses, ben one that cancels, cleo pays at once; the trials end on 24 January.
fn tried(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.subscribe("anna", "pauses", "2024-01-09T23:00:00Z", 0);
    world.subscribe("ben", "cancels", "2024-01-09T23:00:00Z", 0);
    world.subscribe("cleo", "flat", "2023-12-31T23:00:00Z", 0);
    world
}

fn more(world: &World, name: &str, change: impl Fn(&mut CustomerMore) + Send + 'static) {
    let (environment, id, now) = (world.environment, world.customers[name], world.now());
    world.act(move |act| {
        customers::amend(act, environment, (id, now), |known| {
            let mut changed = Customer { ..known.clone() };
            change(&mut changed.more);
            Ok(changed)
        })
    });
}

fn on_file(world: &World, name: &str, held: bool) {
    more(world, name, move |more| more.payment_method = held);
    run(world);
}

fn paid_by(world: &World, name: &str, payer: Option<CustomerId>) {
    more(world, name, move |more| more.payer = payer);
    run(world);
}

fn run(world: &World) {
    let report = world.operations.bill_through(world.environment, world.now(), &mut |_| {}).unwrap();
    assert_eq!(report.failures, []);
}

fn status(world: &World, name: &str) -> Status {
    world.operations.subscription(world.environment, world.subscriptions[name]).unwrap().status
}

/// The service periods and amounts of everything billed to a customer, zero lines aside.
fn billed(world: &World, name: &str) -> Vec<String> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    let mut found = Vec::new();
    for row in rows.iter().filter(|row| row.customer == world.customers[name]) {
        let (_, content) = world.operations.document(world.environment, &row.number).unwrap();
        let issued = records::document::decode(&content).unwrap();
        let lines = issued.document.lines.iter().filter(|line| !line.amount.is_zero());
        found.extend(lines.map(|line| format!("{} {}", line.service.start(), line.amount)));
    }
    found.sort();
    found
}

fn upcoming(world: &World, name: &str) -> Option<Instant> {
    let found = world.operations.upcoming(world.environment, world.subscriptions[name], None).unwrap();
    found.documents.first().map(|planned| planned.document.key.due)
}

fn may_export(world: &World, name: &str) -> bool {
    let feature = key("export");
    world.operations.entitlement(world.environment, name, &feature, None).unwrap().value.is_some()
}

#[track_caller]
fn refused(world: &World, name: &str, asked: ChangeAsked) -> Code {
    let requests = [ChangeRequest::new(asked, When::Now)];
    match world.operations.preview_change(world.environment, world.subscriptions[name], &requests) {
        Err(Failed::Refused(refusal)) => refusal.code,
        other => panic!("refused: {other:?}"),
    }
}

#[test]
fn a_trial_that_nobody_will_pay_for_pauses_until_somebody_will() {
    for engine in ENGINES {
        let world = tried(engine);
        world.send(&[event("anna", 1, at("2024-01-15T00:00:00Z").as_micros(), 300)]);
        world.advance("2024-01-20T00:00:00Z");
        assert_eq!((status(&world, "anna"), may_export(&world, "anna")), (Status::Trialing, true));
        // What the trial used comes at its end, and nothing after it.
        assert_eq!(upcoming(&world, "anna"), Some(at("2024-01-23T23:00:00Z")));
        world.advance("2024-02-01T00:00:00Z");
        assert_eq!((status(&world, "anna"), may_export(&world, "anna")), (Status::Paused, false));
        assert_eq!(billed(&world, "anna"), ["2024-01-09T23:00:00Z 3.00 EUR"]);
        assert_eq!(upcoming(&world, "anna"), None);
        assert_eq!(refused(&world, "anna", ChangeAsked::Resume), Code::PaymentMethodMissing);
        let options = PauseOptions::default();
        assert_eq!(refused(&world, "anna", ChangeAsked::Pause { options }), Code::PaymentMethodMissing);
        let view = world.operations.subscription(world.environment, world.subscriptions["anna"]).unwrap();
        assert_eq!(view.trial_ends.len(), 1);
        assert_eq!(view.trial_ends[0].became, TrialOutcome::Paused { until: None });
        assert_eq!(world.verify(), [""; 0]);
        world.send(&[event("anna", 2, at("2024-02-01T00:00:00Z").as_micros(), 500)]);
        world.advance("2024-02-05T09:00:00Z");
        on_file(&world, "anna", true);
        assert_eq!((status(&world, "anna"), may_export(&world, "anna")), (Status::Active, true));
        let expected = ["2024-01-09T23:00:00Z 3.00 EUR", "2024-02-05T09:00:00Z 31.00 EUR"];
        assert_eq!(billed(&world, "anna"), expected);
        assert_eq!(upcoming(&world, "anna"), Some(at("2024-03-05T09:00:00Z")));
        // Taken away again, it asks no more.
        on_file(&world, "anna", false);
        world.advance("2024-03-05T10:00:00Z");
        assert_eq!(billed(&world, "anna").len(), 3);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_trial_that_nobody_will_pay_for_is_cancelled_for_good() {
    for engine in ENGINES {
        let world = tried(engine);
        world.advance("2024-01-24T00:00:00Z");
        assert_eq!(status(&world, "ben"), Status::Cancelled);
        world.advance("2024-02-01T00:00:00Z");
        on_file(&world, "ben", true);
        assert_eq!((status(&world, "ben"), billed(&world, "ben").len()), (Status::Cancelled, 0));
        assert_eq!(refused(&world, "ben", ChangeAsked::Cancel), Code::AlreadyCancelled);
        world.change("ben", ChangeAsked::Reactivate, When::Now);
        run(&world);
        // 23 of 31 days of the period that began with the trial's end are left, less an hour.
        assert_eq!(status(&world, "ben"), Status::Active);
        assert_eq!(billed(&world, "ben"), ["2024-02-01T00:00:00Z 22.96 EUR"]);
        world.advance("2024-03-01T00:00:00Z");
        assert_eq!(billed(&world, "ben").len(), 2);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_method_in_time_and_a_longer_trial() {
    for engine in ENGINES {
        let world = tried(engine);
        world.advance("2024-01-20T00:00:00Z");
        on_file(&world, "anna", true);
        world.change("ben", ChangeAsked::ExtendTrial { until: at("2024-01-31T00:00:00Z") }, When::Now);
        world.advance("2024-01-30T00:00:00Z");
        assert_eq!((status(&world, "anna"), status(&world, "ben")), (Status::Active, Status::Trialing));
        assert_eq!(billed(&world, "anna"), ["2024-01-23T23:00:00Z 31.00 EUR"]);
        on_file(&world, "ben", true);
        world.advance("2024-02-01T00:00:00Z");
        assert_eq!(billed(&world, "ben"), ["2024-01-31T00:00:00Z 31.00 EUR"]);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn who_pays_is_asked_and_a_later_payer_changes_nothing() {
    for engine in ENGINES {
        let world = tried(engine);
        let cleo = world.customers["cleo"];
        // cleo pays for both; a method of ben's own does not count meanwhile.
        paid_by(&world, "anna", Some(cleo));
        paid_by(&world, "ben", Some(cleo));
        on_file(&world, "ben", true);
        world.advance("2024-01-25T00:00:00Z");
        assert_eq!((status(&world, "anna"), status(&world, "ben")), (Status::Paused, Status::Cancelled));
        assert!(!may_export(&world, "anna"));
        // Paying for itself again, ben has a method, and stays cancelled.
        paid_by(&world, "ben", None);
        assert_eq!(status(&world, "ben"), Status::Cancelled);
        on_file(&world, "cleo", true);
        assert_eq!(status(&world, "anna"), Status::Active);
        assert!(may_export(&world, "anna"));
        world.advance("2024-01-26T00:00:00Z");
        // What was decided then stays, whoever pays later.
        paid_by(&world, "anna", None);
        world.advance("2024-03-01T00:00:00Z");
        // It runs; the invoice of 25 January is not paid.
        assert_eq!(status(&world, "anna"), Status::PastDue);
        let theirs: Vec<String> = ["anna", "cleo"]
            .iter()
            .flat_map(|name| billed(&world, name))
            .filter(|row| row.contains("31.00"))
            .collect();
        assert_eq!(theirs, ["2024-02-25T00:00:00Z 31.00 EUR", "2024-01-25T00:00:00Z 31.00 EUR"]);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn replay_sees_what_was_on_file_then() {
    for engine in ENGINES {
        let world = tried(engine);
        world.advance("2024-01-20T00:00:00Z");
        // A yearly fee paid ahead: as things stand it ends with the trial, and then it does not.
        for held in [true, false, true] {
            on_file(&world, "anna", held);
        }
        world.advance("2024-02-10T00:00:00Z");
        on_file(&world, "ben", true);
        on_file(&world, "anna", false);
        world.advance("2024-04-01T00:00:00Z");
        assert_eq!(billed(&world, "anna").len(), 3);
        assert_eq!(world.verify(), [""; 0]);
        let damaged =
            world.damage("UPDATE payment_methods SET on_file = 1 - on_file WHERE facts_version > 0");
        assert!(damaged >= 4);
        let found = world.verify();
        assert!(found.iter().any(|row| row.contains("payment method")), "{found:?}");
    }
}

#[test]
fn a_payment_method_of_nobody_is_found() {
    // SQLite keeps such a row out even then.
    for engine in ENGINES.into_iter().filter(|engine| *engine == sql::Engine::Postgres) {
        let world = tried(engine);
        on_file(&world, "anna", true);
        assert_eq!(world.verify(), [""; 0]);
        let id = world.customers["anna"].to_string();
        for nobody in [CustomerId::from_bytes([9; 16]).to_string(), "nobody".to_owned()] {
            world.damage(&format!(
                "DELETE FROM payment_methods WHERE customer = '{id}' AND facts_version = 0"
            ));
            world.damage(&format!(
                "INSERT INTO payment_methods SELECT environment, '{nobody}', facts_version, recorded_at, on_file, \
                 payer FROM payment_methods WHERE customer = '{id}'"
            ));
            let found = world.verify();
            let named = |row: &&String| row.contains(&nobody) && row.contains("there is no such customer");
            assert_eq!(found.iter().filter(named).count(), 1, "{found:?}");
        }
    }
}

#[test]
fn a_payment_method_wakes_only_who_tries() {
    for engine in ENGINES {
        let world = tried(engine);
        world.advance("2024-01-12T00:00:00Z");
        let due = |name: &str| {
            let (environment, id) = (world.environment, world.subscriptions[name].to_string());
            let job = (store::jobs::JobKind::BillSubscription, id.as_str());
            let read = |reader: &mut store::Reader<'_>| store::jobs::job(reader, environment, job);
            world.operations.store.read(read).unwrap().map(|job| job.due_at)
        };
        let before = due("cleo");
        for name in ["anna", "cleo"] {
            more(&world, name, |more| more.payment_method = true);
        }
        assert_eq!((due("anna"), due("cleo")), (Some(world.now()), before));
        assert_ne!(before, Some(world.now()));
    }
}

#[test]
fn what_is_open_after_its_due_date_is_past_due() {
    for engine in ENGINES {
        let world = tried(engine);
        // Issued on 1 January, due on the 15th, all in Berlin.
        world.advance("2024-01-15T22:59:59Z");
        assert_eq!(status(&world, "cleo"), Status::Active);
        world.advance("2024-01-15T23:00:00Z");
        assert_eq!(status(&world, "cleo"), Status::PastDue);
        let listed = world.operations.subscriptions(world.environment, None, ("", 100)).unwrap();
        let told: BTreeMap<_, _> = listed.iter().map(|view| (view.row.customer, view.status)).collect();
        assert_eq!(told[&world.customers["cleo"]], Status::PastDue);
        assert_eq!(told[&world.customers["anna"]], Status::Trialing);
        // Only what would be active else.
        world.change("cleo", ChangeAsked::Pause { options: PauseOptions::default() }, When::Now);
        assert_eq!(status(&world, "cleo"), Status::Paused);
        world.change("cleo", ChangeAsked::Resume, When::At(at("2024-01-16T00:00:00Z")));
        world.advance("2024-01-16T00:00:00Z");
        assert_eq!(status(&world, "cleo"), Status::PastDue);
        assert_eq!(world.verify(), [""; 0]);
        assert!(world.damage("UPDATE document_states SET owner = 'nobody'") > 0);
        assert_eq!(status(&world, "cleo"), Status::Active);
        let found = world.verify();
        assert!(found.iter().any(|row| row.contains("under another owner")), "{found:?}");
    }
}

#[test]
fn an_invoice_of_the_whole_account_makes_all_of_it_past_due() {
    for engine in ENGINES {
        let mut world = tried(engine);
        world.subscribe("dora", "flat", "2024-01-31T23:00:00Z", 0);
        let cleo = world.customers["cleo"];
        more(&world, "cleo", |more| more.invoices_together = true);
        paid_by(&world, "dora", Some(cleo));
        world.advance("2024-01-20T00:00:00Z");
        // cleo's first invoice was billed to the account; dora has not begun.
        assert_eq!((status(&world, "cleo"), status(&world, "dora")), (Status::PastDue, Status::Scheduled));
        world.advance("2024-02-01T00:00:00Z");
        assert_eq!(status(&world, "dora"), Status::PastDue);
    }
}

/// An edit of a plan concerns nobody whose trial ended without a payment method, as nothing of it goes on.
#[test]
fn what_a_trial_cancelled_is_not_counted_among_those_an_edit_concerns() {
    for engine in ENGINES {
        let world = tried(engine);
        let dearer = CATALOG.replace("31.00", "41.00");
        let catalog = records::catalog::decode_toml(None, dearer.as_bytes()).unwrap();
        let concerned = || {
            let effects = world.operations.catalog_effect(world.environment, &catalog, 10).unwrap();
            let counted = effects.iter().map(|effect| (effect.plan.to_string(), effect.subscriptions));
            counted.collect::<BTreeMap<String, usize>>()
        };
        assert_eq!(concerned(), [("cancels".to_owned(), 1), ("pauses".to_owned(), 1)].into());
        world.advance("2024-01-25T00:00:00Z");
        assert_eq!(concerned(), [("cancels".to_owned(), 0), ("pauses".to_owned(), 1)].into());
    }
}
