//! Tests of the log from within.

use std::fs;
use std::path::Path;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::{Properties, Scalar, UsageEvent};

mod budget;
mod crash;
mod faults;
mod frames;
mod machine;

fn environment() -> EnvironmentId {
    EnvironmentId::from_bytes([1; 16])
}

fn event(id: &str, subject: &str) -> UsageEvent {
    let mut data = Properties::new();
    data.insert("name".into(), Scalar::Text("Zoë".into()));
    UsageEvent {
        source: "m".into(),
        id: id.into(),
        event_type: "call".into(),
        subject: subject.into(),
        time: Instant::from_micros(0),
        data,
    }
}

/// Copies a folder with the folders in it.
fn copy_into(folder: &Path, copy: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let place = copy.join(path.file_name().unwrap());
        if path.is_dir() {
            fs::create_dir_all(&place).unwrap();
            copy_into(&path, &place);
        } else {
            fs::copy(&path, place).unwrap();
        }
    }
}
