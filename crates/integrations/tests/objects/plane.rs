//! An event plane whose old segments are in a real bucket.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use calendar::Instant;
use ids::EnvironmentId;
use ports::{Clock, Objects};
use pricing::{Properties, Scalar, UsageEvent};
use testkit::TempFolder;
use testkit::objects::Standing;
use usage::log::{LogOptions, LogPlane};
use usage::segments::ObjectStorage;
use usage::{EventPlane, PlaneFault, Read, StoredEvent};

use crate::world::World;

const DAY_MICROS: i64 = 86_400_000_000;

fn environment() -> EnvironmentId {
    EnvironmentId::from_bytes([1; 16])
}

fn event(number: i64, day: i64) -> UsageEvent {
    let mut data = Properties::new();
    data.insert("note".into(), Scalar::Text(format!("secret of {number}").as_str().into()));
    UsageEvent {
        source: "m".into(),
        id: format!("{day}-{number}").as_str().into(),
        event_type: "call".into(),
        subject: format!("subject-{}", number % 10).as_str().into(),
        time: Instant::from_micros(day * DAY_MICROS + number * 1_000_000),
        data,
    }
}

fn opened(folder: &Path, world: &World) -> LogPlane {
    let clock: Arc<dyn Clock> = Arc::new(Standing(Instant::from_micros(100 * DAY_MICROS)));
    let objects = Arc::new(world.opened().answering_within(Duration::from_secs(5)));
    let storage =
        ObjectStorage { objects, clock, after_days: 30, fetched_bytes: 1, tends: false, adopted: None };
    LogPlane::open_with_objects(folder, LogOptions::default(), storage).unwrap()
}

fn read(plane: &LogPlane, subjects: &[&str]) -> Result<Vec<StoredEvent>, PlaneFault> {
    let up_to = plane.watermark(environment())?;
    let mut found = Vec::new();
    plane.read(environment(), &Read { subjects, ..Read::all(up_to) }, &mut |stored| {
        found.push(stored.clone());
        ControlFlow::Continue(())
    })?;
    Ok(found)
}

#[test]
fn old_segments_move_are_read_merged_and_erased_and_an_outage_loses_nothing() {
    let mut world = World::new();
    let folder = TempFolder::new();
    let plane = opened(folder.path(), &world);
    for day in 0..3 {
        let events: Vec<UsageEvent> = (0..5_000).map(|number| event(number, day)).collect();
        plane.append(environment(), &events).unwrap();
    }
    plane.seal_now().unwrap();
    let before = read(&plane, &[]).unwrap();
    assert_eq!(before.len(), 15_000);
    plane.move_now().unwrap();
    let figures = plane.figures().unwrap().segments;
    assert_eq!((figures.segments, figures.away), (3, 3));
    assert_eq!(world.opened().list("").unwrap().len(), 4, "and whose they are");
    assert_eq!(read(&plane, &[]).unwrap(), before);
    plane.close().unwrap();
    let plane = opened(folder.path(), &world);
    assert_eq!(read(&plane, &["subject-3"]).unwrap().len(), 1_500);
    assert_eq!(plane.check().unwrap(), []);
    // What is erased goes from the bucket as well.
    assert_eq!(plane.redact(environment(), "subject-3", "erased", &[]).unwrap(), 1_500);
    plane.move_now().unwrap();
    assert_eq!(world.opened().list("").unwrap().len(), 4, "and whose they are");
    assert_eq!(read(&plane, &["erased"]).unwrap().len(), 1_500);
    assert_eq!(read(&plane, &["subject-3"]).unwrap(), []);
    assert_eq!(plane.check().unwrap(), []);
    // While the storage is gone, what is new comes in, is sealed and read.
    world.moto.server.kill();
    let told = read(&plane, &["subject-4"]).unwrap_err();
    assert!(matches!(told, PlaneFault::Objects { .. }), "{told}");
    assert!(told.to_string().contains(&format!("{}/usage", world.moto.url())), "{told}");
    let new: Vec<UsageEvent> = (0..5_000).map(|number| event(number, 99)).collect();
    plane.append(environment(), &new).unwrap();
    plane.seal_now().unwrap();
    let up_to = plane.watermark(environment()).unwrap();
    let from = Some(Instant::from_micros(99 * DAY_MICROS));
    let mut count = 0;
    plane
        .read(environment(), &Read { from, ..Read::all(up_to) }, &mut |_| {
            count += 1;
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(count, 5_000);
    assert!(matches!(plane.move_now(), Err(PlaneFault::Objects { answers: false, .. })));
    assert!(matches!(plane.check(), Err(PlaneFault::Objects { .. })));
}
