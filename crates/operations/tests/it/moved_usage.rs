//! Usage in an object storage bills the same, and while the storage is away nothing else suffers.

use std::sync::Arc;

use operations::Failed;
use operations::doctor::Health;
use sql::Engine;
use testkit::objects::{Illness, Pail, Standing};
use usage::PlaneFault;
use usage::segments::ObjectStorage;

use crate::world::{at, event, lived_in};

#[test]
fn every_document_is_recomputed_from_the_bucket() {
    let mut world = lived_in(Engine::Sqlite);
    let documents = world.contents();
    let pail = Pail::new();
    let clock = Arc::new(Standing(at("2100-01-01T00:00:00Z")));
    let storage = ObjectStorage {
        objects: pail.clone(),
        clock,
        after_days: 30,
        fetched_bytes: 1,
        tends: false,
        adopted: None,
    };
    let plane = world.move_events(storage);
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
