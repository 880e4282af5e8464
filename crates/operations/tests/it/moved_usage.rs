//! Usage in an object storage bills the same, and while the storage is away nothing else suffers.

use std::sync::Arc;

use operations::Failed;
use operations::doctor::Health;
use sql::Engine;
use store::jobs;
use testkit::objects::{Illness, Pail, Standing};
use usage::PlaneFault;
use usage::segments::ObjectStorage;

use crate::world::{World, at, daily, event, lived_in, world};

/// A storage where all that is sealed goes, and of which nothing that is fetched stays.
fn all_in(pail: &Arc<Pail>) -> ObjectStorage {
    ObjectStorage {
        objects: pail.clone(),
        clock: Arc::new(Standing(at("2100-01-01T00:00:00Z"))),
        after_days: 30,
        fetched_bytes: 1,
        tends: false,
        adopted: None,
    }
}

#[test]
fn every_document_is_recomputed_from_the_bucket() {
    let mut world = lived_in(Engine::Sqlite);
    let documents = world.contents();
    let pail = Pail::new();
    let plane = world.move_events(all_in(&pail));
    let figures = plane.figures().unwrap();
    assert_eq!((figures.unsealed_events, figures.segments.events), (0, 300));
    assert!(figures.segments.segments > 0 && figures.segments.away == figures.segments.segments);
    let before = pail.asked().gets;
    let verified = world.operations.verify(world.environment, &mut |_| ()).unwrap();
    assert_eq!(verified.findings, []);
    assert_eq!((verified.documents, verified.events), (14, 300));
    assert!(pail.asked().gets > before, "the events were fetched");
    assert_eq!(world.contents(), documents);

    // What comes late to days in the bucket corrects as it does elsewhere.
    let elsewhere = lived_in(Engine::Sqlite);
    let late = [event("anna", 1_000, at("2024-03-03T10:00:00Z").as_micros(), 5_000)];
    for one in [&world, &elsewhere] {
        one.send(&late);
        one.advance("2024-08-01T00:00:00Z");
    }
    assert!(world.contents().len() > documents.len());
    assert_eq!(world.contents(), elsewhere.contents());

    pail.falls(Illness::Away);
    let failed = world.operations.verify(world.environment, &mut |_| ()).err().unwrap();
    assert!(matches!(&failed, Failed::Plane(PlaneFault::Objects { .. })), "{failed}");
    world.operations.ready().unwrap();
    let checks = world.operations.doctor().unwrap();
    let told = checks.iter().find(|check| check.name == "events").unwrap();
    assert_eq!(told.health, Health::Ill);
    assert!(told.message.contains("memory://pail does not give back a segment"), "{}", told.message);
    pail.falls(Illness::None);
    // Who moves something is the first to hear that it is back.
    world.send(&[event("anna", 1_001, at("2024-03-04T10:00:00Z").as_micros(), 1)]);
    plane.seal_now().unwrap();
    plane.move_now().unwrap();
    assert_eq!(world.operations.verify(world.environment, &mut |_| ()).unwrap().findings, []);
}

/// More runs than a job is tried.
const RUNS: u32 = jobs::ATTEMPTS_MAX + 2;

#[test]
fn an_account_whose_usage_is_away_waits_and_the_others_are_billed() {
    let (mut here, elsewhere) = (world(Engine::Sqlite), world(Engine::Sqlite));
    for one in [&here, &elsewhere] {
        one.send(&daily("anna", "2024-01-31T10:00:00Z", 60));
    }
    let pail = Pail::new();
    let plane = here.move_events(all_in(&pail));
    pail.falls(Illness::Away);
    for run in 0..RUNS {
        let until = at(&format!("2024-03-{:02}T00:00:00Z", 10 + run));
        let report = here.operations.advance_clock(here.environment, until, &mut |_| {}).unwrap();
        let failed: Vec<_> = report.failures.iter().map(|(subscription, _)| subscription.clone()).collect();
        assert_eq!(failed, [here.subscriptions["anna"].to_string()]);
        assert!(report.failures[0].1.contains("object storage"), "{}", report.failures[0].1);
        assert!(!report.failures[0].1.contains("memory://"), "no place is told to everybody");
    }
    let failing = here.operations.store.read(|reader| jobs::failing_jobs(reader, here.environment, 10));
    assert_eq!(failing.unwrap(), [], "it was not its fault");
    elsewhere.advance("2024-03-20T00:00:00Z");
    // Numbers are those of a seller, in the order of issuing.
    let of = |world: &World, name: &str| {
        let own = |row: &String| {
            row.split_once(" INV-").filter(|(of, _)| *of == name).map(|(_, row)| row[6..].to_owned())
        };
        world.table().iter().filter_map(own).collect::<Vec<_>>()
    };
    for name in ["ben", "cleo"] {
        assert!(!of(&here, name).is_empty());
        assert_eq!(of(&here, name), of(&elsewhere, name));
    }
    pail.falls(Illness::None);
    // Who moves something is the first to hear that it is back.
    for one in [&here, &elsewhere] {
        one.send(&[event("anna", 1_001, at("2024-03-04T10:00:00Z").as_micros(), 1)]);
    }
    plane.seal_now().unwrap();
    plane.move_now().unwrap();
    here.advance("2024-05-03T00:00:00Z");
    elsewhere.advance("2024-05-03T00:00:00Z");
    assert!(of(&here, "anna").len() > 1);
    assert_eq!(of(&here, "anna"), of(&elsewhere, "anna"));
    assert_eq!(here.operations.verify(here.environment, &mut |_| ()).unwrap().findings, []);
}
