//! What the tables make of rows changed by hand, and of two processes at once.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use calendar::Instant;
use ids::EnvironmentId;
use pricing::{Properties, Scalar, UsageEvent};
use sql::{ActError, Database, Engine, NoRefusal, Statement, WriteError};
use testkit::Databases;
use usage::table::{MIGRATIONS, TablePlane};
use usage::{Appended, EventPlane, Position};

fn environment() -> EnvironmentId {
    EnvironmentId::from_bytes([1; 16])
}

fn event(id: u64) -> UsageEvent {
    let mut data = Properties::new();
    data.insert("name".into(), Scalar::Text("Zoë".into()));
    UsageEvent {
        source: "m".into(),
        id: id.to_string().into(),
        event_type: "call".into(),
        subject: "s".into(),
        time: Instant::from_micros(i64::try_from(id).unwrap()),
        data,
    }
}

fn run(database: &Database, text: &'static str) {
    let statement = Statement::new("test.damage", text);
    let done: Result<u64, WriteError<NoRefusal>> =
        database.write(move |transaction| transaction.execute(&statement, &[]).map_err(ActError::Fault));
    assert!(done.unwrap() > 0, "{text} changed nothing");
}

/// What is done by hand, and the table and positions that must be named for it.
type Done = (&'static str, &'static str, Option<(u64, u64)>);

#[test]
fn every_row_changed_by_hand_is_named() {
    let damages: &[Done] = &[
        ("DELETE FROM usage_events WHERE position = 2", "usage_events", Some((2, 2))),
        ("DELETE FROM usage_events WHERE position >= 4", "usage_events", Some((4, 5))),
        ("DELETE FROM usage_events", "usage_events", Some((1, 5))),
        ("UPDATE usage_events SET time = time + 1 WHERE position = 3", "usage_events", Some((3, 3))),
        ("UPDATE usage_events SET subject = 't' WHERE position = 3", "usage_events", Some((3, 3))),
        ("UPDATE usage_events SET id = '77' WHERE position = 3", "usage_events", Some((3, 3))),
        ("UPDATE usage_events SET event_type = 'x' WHERE position = 1", "usage_events", Some((1, 1))),
        ("UPDATE usage_events SET data = '{}' WHERE position = 1", "usage_events", Some((1, 1))),
        ("UPDATE usage_events SET data = '{' WHERE position = 1", "usage_events", Some((1, 1))),
        (
            "UPDATE usage_events SET redacted = 1, data = '{}' WHERE position = 5",
            "usage_events",
            Some((5, 5)),
        ),
        ("UPDATE usage_events SET position = 9 WHERE position = 5", "usage_events", Some((9, 9))),
        ("UPDATE usage_positions SET position = 6", "usage_events", Some((6, 6))),
        ("UPDATE usage_positions SET position = 4", "usage_events", Some((5, 5))),
        ("UPDATE usage_positions SET conflicts = 2", "usage_conflicts", None),
        ("DELETE FROM usage_positions", "usage_positions", None),
    ];
    for (text, place, positions) in damages {
        Databases::with(MIGRATIONS).each_open(|database| {
            let plane = TablePlane::open(database.clone()).unwrap();
            plane.append(environment(), &(1..=5).map(event).collect::<Vec<_>>()).unwrap();
            plane.append(environment(), &[UsageEvent { subject: "x".into(), ..event(1) }]).unwrap();
            assert_eq!(plane.check().unwrap(), []);
            run(database, text);
            let damage = plane.check().unwrap();
            let positions = positions.map(|(first, last)| (Position::new(first), Position::new(last)));
            let named = damage.iter().find(|one| one.place == *place && one.positions == positions);
            assert!(named.is_some(), "{text}: {damage:?}");
        });
    }
}

/// What only tables in parts can have: rows in the wrong part, positions twice, spans that hide events.
#[test]
fn rows_in_the_wrong_part_are_named() {
    let copy = "INSERT INTO usage_events SELECT * FROM usage_events WHERE position = 4";
    let damages: &[(&str, &str, (u64, u64))] = &[
        ("UPDATE usage_events SET bucket = (bucket + 1) % 4 WHERE position = 3", "usage_events", (3, 3)),
        (copy, "usage_events", (4, 4)),
        ("UPDATE usage_spans SET last_position = 3", "usage_spans", (4, 5)),
        ("DELETE FROM usage_spans", "usage_spans", (1, 5)),
        ("UPDATE usage_events SET subject_key = subject_key + 1 WHERE position = 2", "usage_events", (2, 2)),
        ("UPDATE usage_events SET position_key = 7 WHERE position = 2", "usage_events", (2, 2)),
        ("DELETE FROM usage_subjects", "usage_subjects", (1, 5)),
    ];
    for (text, place, (first, last)) in damages {
        let throwaway = Databases::with(MIGRATIONS).on(Engine::Postgres);
        let database = Database::open(throwaway.location()).unwrap();
        let plane = TablePlane::open(database.clone()).unwrap();
        plane.append(environment(), &(1..=5).map(event).collect::<Vec<_>>()).unwrap();
        // Parts for all buckets.
        for (id, subject) in (6..).zip('a'..='z') {
            let other = UsageEvent { subject: subject.to_string().into(), ..event(id) };
            plane.append(EnvironmentId::from_bytes([2; 16]), &[other]).unwrap();
        }
        assert_eq!(plane.check().unwrap(), []);
        run(&database, text);
        let damage = plane.check().unwrap();
        let positions = Some((Position::new(*first), Position::new(*last)));
        let named = damage.iter().any(|one| one.place == *place && one.positions == positions);
        assert!(named, "{text}: {damage:?}");
    }
}

#[test]
fn identities_and_conflicts_are_frozen() {
    Databases::with(MIGRATIONS).each_open(|database| {
        let plane = TablePlane::open(database.clone()).unwrap();
        plane.append(environment(), &[event(1)]).unwrap();
        for text in ["DELETE FROM usage_identities", "UPDATE usage_plane SET format = 3"] {
            let statement = Statement::new("test.thaw", text);
            let done: Result<u64, WriteError<NoRefusal>> =
                database.write(move |transaction| Ok(transaction.execute(&statement, &[])?));
            assert!(
                matches!(&done, Err(WriteError::Fault(fault)) if fault.trigger_message().is_some()),
                "{done:?}"
            );
        }
    });
}

#[test]
fn two_processes_share_the_key_and_the_positions() {
    Databases::with(MIGRATIONS).each_engine(|location| {
        let planes: Vec<TablePlane> = std::thread::scope(|scope| {
            let open = || TablePlane::open(Database::open(location).unwrap()).unwrap();
            let opening = [scope.spawn(open), scope.spawn(open)];
            opening.into_iter().map(|one| one.join().unwrap()).collect()
        });
        std::thread::scope(|scope| {
            for plane in &planes {
                scope.spawn(|| {
                    for id in 0..20 {
                        let answers = plane.append(environment(), &[event(id)]).unwrap();
                        assert!(!matches!(answers[0], Appended::Conflict(_)));
                    }
                });
            }
        });
        assert_eq!(planes[0].watermark(environment()).unwrap(), Position::new(20));
        assert_eq!(planes[1].check().unwrap(), []);
    });
}
