//! Retention and who owes nothing: periods that nothing was billed of hold no usage back, and go with it.

use operations::changes::{ChangeAsked, ChangeRequest, When};
use operations::corrections::{AmendAsked, CancelOutcome, NamedEvent};
use operations::unbilled::Cause;
use operations::{Failed, changes, customers};
use pricing::Settle;
use sql::Engine;
use store::Act;
use store::subjects::Assignment;

use crate::retaining::{drop_now, keep_for, preview, refused};
use crate::world::{ENGINES, World, at, daily, event, key, world};

const FREE: &str = r#"
format = 1

[[meters]]
key = "calls"
name = "API calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"
unit = "call"

[[plans]]
key = "free"
name = "Free"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "calls"
name = "API calls"
model = "per_unit"
meter = "calls"
allowance = "2000"
charges.EUR = { unit_price = "0.01" }
"#;

/// Dora never used more than is free, Emil neither until he left within a month.
fn idle(engine: Engine) -> World {
    let mut world = world(engine);
    world.apply(FREE);
    world.subscribe("dora", "free", "2024-01-05T00:00:00Z", 0);
    world.subscribe("emil", "free", "2024-01-05T00:00:00Z", 0);
    for name in ["anna", "ben", "cleo"] {
        world.send(&daily(name, "2024-02-01T10:00:00Z", 100));
    }
    for name in ["dora", "emil"] {
        world.send(&daily(name, "2024-01-06T10:00:00Z", 20));
    }
    world.advance("2024-03-12T08:00:00Z");
    world.change("emil", ChangeAsked::Cancel, When::At(at("2024-03-20T12:00:00Z")));
    world.advance("2024-08-22T00:00:00Z");
    world.send(&[used("dora", 100, "2024-08-20T00:00:00Z", 30)]);
    world.advance("2024-11-03T00:00:00Z");
    world
}

fn used(name: &str, number: u32, time: &str, calls: i64) -> pricing::UsageEvent {
    event(name, number, at(time).as_micros(), calls)
}

/// The lines of a customer's documents: from when, and how many cents.
fn lines(world: &World, name: &str) -> Vec<(String, i64)> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    let mut found = Vec::new();
    for row in &rows {
        let (_, content) = world.operations.document(world.environment, &row.number).unwrap();
        let lines = records::document::decode(&content).unwrap().document.lines;
        let theirs = lines.iter().filter(|line| line.subscription == Some(world.subscriptions[name]));
        found.extend(theirs.map(|line| (line.service.start().to_string(), line.amount.minor())));
    }
    found
}

fn listed(world: &World, subject: &str) -> Vec<(Cause, String)> {
    let found = world.operations.unbilled(world.environment, Some(subject), (None, 100)).unwrap();
    found.events.into_iter().map(|one| (one.cause, one.event.id)).collect()
}

#[test]
fn who_owes_nothing_holds_nothing_and_goes_on() {
    for engine in ENGINES {
        let world = idle(engine);
        assert!(lines(&world, "dora").is_empty() && lines(&world, "emil").is_empty(), "{engine:?}");
        let found = preview(&world, 3);
        assert_eq!((found.before, found.held_count), (Some(found.wanted), 0), "{engine:?}: {found:?}");
        keep_for(&world, 3);
        let before = drop_now(&world);
        assert_eq!(before, at("2024-08-03T00:00:00Z"), "{engine:?}");
        let documents = world.contents();
        world.advance("2024-11-04T00:00:00Z");
        // What was kept of the period that the floor cuts was counted, at nothing.
        assert_eq!((world.contents(), listed(&world, "dora")), (documents, Vec::new()), "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
        world.send(&[used("dora", 101, "2024-11-10T00:00:00Z", 3_000)]);
        world.advance("2024-12-02T00:00:00Z");
        let owed: Vec<_> = lines(&world, "dora").into_iter().filter(|(_, cents)| *cents != 0).collect();
        assert_eq!(owed, [("2024-10-31T23:00:00Z".to_owned(), 10_00)], "{engine:?}");
        let starts: Vec<String> = lines(&world, "dora").into_iter().map(|(start, _)| start).collect();
        assert!(starts.iter().all(|start| **start > *before.to_string()), "{engine:?}: {starts:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

#[test]
fn what_comes_late_for_a_closed_period_is_listed_and_may_be_cancelled() {
    for engine in ENGINES {
        let world = idle(engine);
        keep_for(&world, 3);
        drop_now(&world);
        let late = [
            used("dora", 102, "2024-06-10T00:00:00Z", 9_000),
            used("dora", 103, "2024-08-20T00:00:00Z", 9_000),
        ];
        world.send(&late);
        world.send(&[used("cleo", 104, "2024-08-05T00:00:00Z", 9_000)]);
        let documents = world.contents();
        world.advance("2024-11-05T00:00:00Z");
        assert_eq!(world.contents(), documents, "{engine:?}");
        let (one, other) =
            ((Cause::UsageDropped, "dora-102".to_owned()), (Cause::UsageDropped, "dora-103".to_owned()));
        assert_eq!(listed(&world, "dora"), [one, other], "{engine:?}");
        assert_eq!(listed(&world, "cleo"), [(Cause::UsageDropped, "cleo-104".to_owned())], "{engine:?}");
        let named = |id: &str| NamedEvent { source: "meter".to_owned(), id: id.to_owned() };
        let names = [named("dora-102"), named("dora-103"), named("cleo-104")];
        let done = world.operations.cancel_events(world.environment, &names, None).unwrap();
        assert_eq!(done, [CancelOutcome::Cancelled; 3], "{engine:?}");
        world.advance("2024-11-06T00:00:00Z");
        assert_eq!((listed(&world, "dora"), listed(&world, "cleo")), (Vec::new(), Vec::new()), "{engine:?}");
        assert_eq!(world.contents(), documents, "{engine:?}");
        // One that went is named, and keeps the others as they are.
        let gone =
            world.operations.cancel_events(world.environment, &[named("nobody"), named("dora-3")], None);
        let message = refused(gone);
        assert!(message.contains("\"dora-3\"") && message.contains("credit note"), "{message}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

#[test]
fn late_usage_that_is_not_billed_yet_holds_the_floor() {
    for engine in ENGINES {
        let world = idle(engine);
        keep_for(&world, 3);
        world.send(&[used("dora", 105, "2024-06-10T00:00:00Z", 9_000)]);
        world.advance("2024-11-03T01:00:00Z");
        assert!(preview(&world, 3).before < Some(at("2024-06-01T00:00:00Z")), "{engine:?}");
        world.advance("2024-12-04T00:00:00Z");
        let owed: Vec<_> = lines(&world, "dora").into_iter().filter(|(_, cents)| *cents != 0).collect();
        assert_eq!(owed, [("2024-05-31T22:00:00Z".to_owned(), 70_00)], "{engine:?}");
        assert_eq!(drop_now(&world), at("2024-09-04T00:00:00Z"), "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

#[test]
fn who_ended_below_the_floor_starts_anew() {
    for engine in ENGINES {
        let world = idle(engine);
        keep_for(&world, 3);
        drop_now(&world);
        let (environment, id, now) = (world.environment, world.subscriptions["emil"], world.now());
        let request = ChangeRequest::new(ChangeAsked::Reactivate, When::Now);
        let write = move |act: &mut Act<'_>| {
            changes::record(act, environment, id, std::slice::from_ref(&request), now)
        };
        let message = refused(world.operations.store.write(write).map_err(Failed::from));
        assert!(message.contains("start a new subscription"), "{message}");
    }
}

/// A cancelled or amended event that a period counted at nothing would be lost, or billed by nobody.
#[test]
fn what_a_period_counted_at_nothing_stays_counted() {
    for engine in ENGINES {
        let world = idle(engine);
        keep_for(&world, 3);
        drop_now(&world);
        let environment = world.environment;
        let named = |id: &str| NamedEvent { source: "meter".to_owned(), id: id.to_owned() };
        let message = refused(world.operations.cancel_events(environment, &[named("dora-100")], None));
        assert!(message.contains("stays as it is") && message.contains("2024-08-31T22:00:00Z"), "{message}");
        world.send(&[used("dora", 106, "2024-10-10T00:00:00Z", 10)]);
        let into = used("dora", 107, "2024-08-21T00:00:00Z", 9_000);
        let asked = AmendAsked { event: named("dora-106"), replacement: Ok(into), reason: None };
        refused(world.operations.amend_event(environment, asked));
        let (anna, emil) = (world.customers["anna"], world.customers["emil"]);
        let assign = |customer, from| {
            let assignment = Assignment {
                subject: "dora-device".to_owned(),
                assigned_at: at(from),
                customer,
                subscription: None,
            };
            let act = move |act: &mut Act<'_>| customers::assign(act, environment, &assignment);
            world.operations.store.write(act).map_err(Failed::from)
        };
        assign(world.customers["dora"], "2024-02-01T00:00:00Z").unwrap();
        let message = refused(assign(anna, "2024-08-10T00:00:00Z"));
        assert!(message.contains("hand it over at"), "{message}");
        assign(emil, "2024-11-01T00:00:00Z").unwrap();
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

/// Late usage that another process took in, and nobody has looked at yet.
#[test]
fn usage_that_nobody_swept_yet_is_not_dropped() {
    for engine in ENGINES {
        let world = idle(engine);
        keep_for(&world, 3);
        world.send(&[
            used("dora", 108, "2024-06-10T00:00:00Z", 9_000),
            used("cleo", 109, "2024-06-11T00:00:00Z", 7),
        ]);
        assert_eq!(world.operations.retain_now(world.environment).unwrap(), None, "{engine:?}");
        world.advance("2024-12-04T00:00:00Z");
        let owed: Vec<_> = lines(&world, "dora").into_iter().filter(|(_, cents)| *cents != 0).collect();
        assert_eq!(owed, [("2024-05-31T22:00:00Z".to_owned(), 70_00)], "{engine:?}");
        drop_now(&world);
        assert_eq!((listed(&world, "dora"), listed(&world, "cleo")), (Vec::new(), Vec::new()), "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

const SEATS: &str = r#"
format = 1

[[meters]]
key = "calls"
name = "API calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"
unit = "call"

[[plans]]
key = "seats"
name = "Seats"
alignment = "anniversary"
cadence = "3 months"

[[plans.prices]]
key = "seats"
name = "Seats"
model = "per_unit"
timing = "in_advance"
count = "seats"
charges.EUR = { unit_price = "120.00" }

[[plans.prices]]
key = "calls"
name = "API calls"
model = "per_unit"
meter = "calls"
cadence = "month"
charges.EUR = { unit_price = "0.01" }
"#;

/// A credit note that waited for the next invoice got its date from a line of nothing, which is gone.
#[test]
fn what_was_dated_by_a_line_of_nothing_verifies() {
    for engine in ENGINES {
        let mut world = world(engine);
        world.apply(SEATS);
        world.subscribe("fritz", "seats", "2024-01-05T00:00:00Z", 3);
        world.send(&daily("anna", "2024-02-01T10:00:00Z", 100));
        world.send(&[used("fritz", 1, "2024-01-15T00:00:00Z", 600)]);
        world.advance("2024-02-14T00:00:00Z");
        let count = ChangeAsked::Count { name: key("seats"), count: 0 };
        let mut request = ChangeRequest::new(count, When::Now);
        request.terms.settle = Some(Settle::NextInvoice);
        let (environment, id, now) = (world.environment, world.subscriptions["fritz"], world.now());
        world.act(move |act| changes::record(act, environment, id, std::slice::from_ref(&request), now));
        world.advance("2024-12-22T00:00:00Z");
        let credited: i64 =
            lines(&world, "fritz").iter().map(|(_, cents)| *cents).filter(|cents| *cents < 0).sum();
        assert!(credited < 0, "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
        keep_for(&world, 2);
        drop_now(&world);
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}
