//! Events for the cases.

use std::ops::ControlFlow;

use calendar::Instant;
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use usage::{Appended, EventPlane, Position, PropertyNames, Read, StoredEvent};

pub const DAY: i64 = 86_400_000_000;

pub fn environment(number: u8) -> EnvironmentId {
    EnvironmentId::from_bytes([number; 16])
}

pub fn at(micros: i64) -> Instant {
    Instant::from_micros(micros)
}

/// A call of 1 and a half by `subject`, named `source`/`id`.
pub fn event(source: &str, id: &str, subject: &str, micros: i64) -> UsageEvent {
    let mut data = Properties::new();
    data.insert("quantity".into(), Scalar::Number(Decimal::parse("1.5").unwrap()));
    data.insert("user.name".into(), Scalar::Text("Zoë".into()));
    UsageEvent {
        source: source.into(),
        id: id.into(),
        event_type: "call".into(),
        subject: subject.into(),
        time: at(micros),
        data,
    }
}

pub fn accepted(number: u64) -> Appended {
    Appended::Accepted(Position::new(number))
}

pub fn duplicate(number: u64) -> Appended {
    Appended::Duplicate(Position::new(number))
}

pub fn conflict(number: u64) -> Appended {
    Appended::Conflict(Position::new(number))
}

pub fn read(plane: &dyn EventPlane, environment: EnvironmentId, read: &Read<'_>) -> Vec<StoredEvent> {
    let mut events = Vec::new();
    plane
        .read(environment, read, &mut |event| {
            events.push(event.clone());
            ControlFlow::Continue(())
        })
        .unwrap();
    events
}

/// An event with its properties of these names and no others.
pub fn with_properties(event: &UsageEvent, names: PropertyNames<'_>) -> UsageEvent {
    let mut data = Properties::new();
    for (name, value) in &event.data {
        let is_named = match names {
            PropertyNames::All => true,
            PropertyNames::Only(names) => names.iter().any(|one| *one == &**name),
        };
        if is_named {
            data.insert(name.clone(), value.clone());
        }
    }
    UsageEvent { data, ..event.clone() }
}

pub fn read_all(plane: &dyn EventPlane, environment: EnvironmentId) -> Vec<StoredEvent> {
    let watermark = plane.watermark(environment).unwrap();
    read(plane, environment, &Read::all(watermark))
}

pub fn ids(events: &[StoredEvent]) -> Vec<&str> {
    events.iter().map(|stored| &*stored.event.id).collect()
}
