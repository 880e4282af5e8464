//! What the log makes of its files after crashes and damage.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::{Properties, Scalar, UsageEvent};
use testkit::TempFolder;
use usage::log::{LogOptions, LogPlane};
use usage::{Appended, EventPlane, PlaneFault, PlaneKey, Position, Read};

const LAST: &str = "00000001.log";

fn environment() -> EnvironmentId {
    EnvironmentId::from_bytes([1; 16])
}

fn event(id: u64, subject: &str) -> UsageEvent {
    let mut data = Properties::new();
    data.insert("name".into(), Scalar::Text("Zoë".into()));
    UsageEvent {
        source: "m".into(),
        id: id.to_string().into(),
        event_type: "call".into(),
        subject: subject.into(),
        time: Instant::from_micros(i64::try_from(id).unwrap()),
        data,
    }
}

fn batch(ids: std::ops::Range<u64>) -> Vec<UsageEvent> {
    ids.map(|id| event(id, "s")).collect()
}

fn copy_into(folder: &Path, copy: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let place = copy.join(path.file_name().unwrap());
        if path.is_dir() {
            fs::create_dir(&place).unwrap();
            copy_into(&path, &place);
        } else {
            fs::copy(&path, place).unwrap();
        }
    }
}

fn copy_of(folder: &Path) -> TempFolder {
    let copy = TempFolder::new();
    copy_into(folder, copy.path());
    copy
}

fn read_ids(plane: &LogPlane) -> Vec<u64> {
    let (mut ids, up_to) = (Vec::new(), plane.watermark(environment()).unwrap());
    plane
        .read(environment(), &Read::all(up_to), &mut |stored| {
            ids.push(stored.event.id.parse().unwrap());
            ControlFlow::Continue(())
        })
        .unwrap();
    ids
}

#[test]
fn a_crash_at_any_byte_loses_nothing_acknowledged_and_shows_no_half_event() {
    let folder = TempFolder::new();
    let plane = LogPlane::open(folder.path()).unwrap();
    let path = folder.join(LAST);
    let length = || usize::try_from(fs::metadata(&path).unwrap().len()).unwrap();
    // What was acknowledged when the file had which length.
    let mut acknowledged = vec![(length(), 0)];
    for (first, last) in [(0, 1), (1, 3), (3, 4), (4, 6)] {
        plane.append(environment(), &batch(first..last)).unwrap();
        acknowledged.push((length(), last));
    }
    let whole = fs::read(&path).unwrap();
    // The running log is copied, as a crash leaves it: nothing noted its end.
    let copy = copy_of(folder.path());
    let (start, _) = acknowledged[0];
    for cut in start..=whole.len() {
        for zeros in if cut % 8 == 0 { &[0, 40][..] } else { &[0] } {
            let zeros = *zeros;
            let mut bytes = whole[..cut].to_vec();
            bytes.resize(cut + zeros, 0);
            fs::write(copy.join(LAST), bytes).unwrap();
            // The notes of the round before must not count for this one.
            fs::copy(folder.join("checkpoint"), copy.join("checkpoint")).unwrap();
            let opened = LogPlane::open(copy.path()).unwrap();
            let (_, expected) = *acknowledged.iter().rfind(|(length, _)| *length <= cut).unwrap();
            assert_eq!(opened.damage(), [], "cut at {cut}");
            assert_eq!(read_ids(&opened), (0..expected).collect::<Vec<_>>(), "cut at {cut}");
            let clean = zeros == 0 && acknowledged.iter().any(|(length, _)| *length == cut);
            assert_eq!(opened.torn().is_none(), clean, "cut at {cut}");
            if cut % 97 == 0 {
                let answers = opened.append(environment(), &batch(0..6)).unwrap();
                let accepted = answers.iter().filter(|one| matches!(one, Appended::Accepted(_))).count();
                assert_eq!(accepted, usize::try_from(6 - expected).unwrap());
                assert_eq!(opened.check().unwrap(), []);
            }
        }
    }
}

/// A log with every kind of frame in two files, closed in order.
fn small_log(folder: &Path) {
    let options = LogOptions {
        file_bytes_full: 600,
        key: Some(PlaneKey::from_bytes([9; 32])),
        ..LogOptions::default()
    };
    let plane = LogPlane::open_with(folder, options).unwrap();
    plane.append(environment(), &[event(0, "s"), event(1, "zoë")]).unwrap();
    plane.append(environment(), &[event(2, "t"), event(0, "other")]).unwrap();
    assert_eq!(plane.redact(environment(), "zoë", "erased", &[]).unwrap(), 1);
    plane.append(environment(), &[event(3, "s")]).unwrap();
    plane.append(environment(), &[event(4, "s")]).unwrap();
    plane.close().unwrap();
}

/// What is left of a damaged log would be billed as if the rest had never been.
fn nothing_is_billed(plane: &LogPlane) {
    let up_to = plane.watermark(environment()).unwrap();
    let read = plane.read(environment(), &Read::all(up_to), &mut |_| panic!("it is read"));
    let touched = plane.touched_since(environment(), Position::START, up_to);
    let first = plane.first_touched(environment(), &["s"], Position::START, up_to);
    for refused in [read.err(), touched.err(), first.err(), plane.condition().fault()] {
        let refused = refused.expect("it is refused");
        assert!(matches!(refused, PlaneFault::Damaged { .. }), "{refused}");
        let told = refused.to_string();
        assert!(told.contains("backup") && told.contains("farthing doctor"), "{told}");
    }
}

#[test]
fn every_flipped_byte_is_named() {
    let folder = TempFolder::new();
    small_log(folder.path());
    let copy = copy_of(folder.path());
    let names = ["00000001.log", "00000002.log", "checkpoint"];
    for name in names {
        let whole = fs::read(folder.join(name)).unwrap();
        for place in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[place] ^= 1 << (place % 8);
            fs::write(copy.join(name), bytes).unwrap();
            let opened = LogPlane::open(copy.path()).unwrap();
            let damage = opened.check().unwrap();
            assert!(!opened.damage().is_empty(), "byte {place} of {name} opened as whole");
            assert!(damage.iter().any(|one| one.place == name), "byte {place} of {name}: {damage:?}");
            assert!(opened.append(environment(), &batch(9..10)).is_err());
            nothing_is_billed(&opened);
        }
        fs::write(copy.join(name), whole).unwrap();
    }
    let opened = LogPlane::open(copy.path()).unwrap();
    assert_eq!(opened.check().unwrap(), []);
    assert_eq!(read_ids(&opened), [0, 1, 2, 3, 4]);
}

#[test]
fn a_lost_file_or_end_is_named() {
    let folder = TempFolder::new();
    small_log(folder.path());
    for name in ["00000001.log", "00000002.log", "checkpoint"] {
        let copy = copy_of(folder.path());
        fs::remove_file(copy.join(name)).unwrap();
        let opened = LogPlane::open(copy.path()).unwrap();
        assert!(!opened.check().unwrap().is_empty(), "{name} was not missed");
        assert!(!opened.damage().is_empty());
    }
    let copy = copy_of(folder.path());
    let whole = fs::read(folder.join("00000002.log")).unwrap();
    fs::write(copy.join("00000002.log"), &whole[..whole.len() - 1]).unwrap();
    let damage = LogPlane::open(copy.path()).unwrap().check().unwrap();
    assert!(damage.iter().any(|one| one.place == "checkpoint"), "{damage:?}");
}

#[test]
fn damage_under_a_running_log_is_found_by_check_and_never_read_as_an_event() {
    let folder = TempFolder::new();
    let plane = LogPlane::open(folder.path()).unwrap();
    plane.append(environment(), &batch(0..3)).unwrap();
    assert_eq!(plane.check().unwrap(), []);
    let path = folder.join(LAST);
    let mut bytes = fs::read(&path).unwrap();
    let place = bytes.len() - 2;
    bytes[place] ^= 4;
    fs::write(&path, bytes).unwrap();
    let damage = plane.check().unwrap();
    assert!(
        damage.iter().any(|one| one.positions == Some((Position::new(1), Position::new(3)))),
        "{damage:?}"
    );
    let read = plane.read(environment(), &Read::all(Position::new(3)), &mut |_| ControlFlow::Continue(()));
    assert!(matches!(read, Err(PlaneFault::Unreadable(_))), "{read:?}");
    let refused = plane.redact(environment(), "s", "x", &[]);
    assert!(matches!(refused, Err(PlaneFault::Unreadable(_))), "{refused:?}");
}

#[test]
fn what_cannot_be_written_is_written_when_it_can_be() {
    let folder = TempFolder::new();
    let options = LogOptions { file_bytes_full: 300, ..LogOptions::default() };
    let plane = LogPlane::open_with(folder.path(), options).unwrap();
    plane.append(environment(), &batch(0..3)).unwrap();
    // A folder stands where the next file must be made.
    fs::create_dir(folder.join("00000002.log")).unwrap();
    for _ in 0..2 {
        let refused = plane.append(environment(), &batch(2..5));
        let Err(refused @ PlaneFault::File { .. }) = refused else { panic!("{refused:?}") };
        assert!(refused.to_string().contains("00000002.log"), "{refused}");
        assert!(plane.condition().writing.is_some());
    }
    assert!(plane.redact(environment(), "s", "x", &[]).is_err());
    assert_eq!(read_ids(&plane), [0, 1, 2], "what was acknowledged is still read");
    fs::remove_dir(folder.join("00000002.log")).unwrap();
    plane.append(environment(), &batch(0..5)).unwrap();
    assert_eq!(read_ids(&plane), [0, 1, 2, 3, 4]);
    assert!(plane.condition().fault().is_none());
    drop(plane);
    let plane = LogPlane::open_with(folder.path(), options).unwrap();
    assert_eq!(read_ids(&plane), [0, 1, 2, 3, 4]);
}

#[test]
fn files_roll_and_every_event_is_read_back() {
    let folder = TempFolder::new();
    let options = LogOptions { file_bytes_full: 4_000, ..LogOptions::default() };
    let plane = LogPlane::open_with(folder.path(), options).unwrap();
    for first in (0..1_000).step_by(10) {
        plane.append(environment(), &batch(first..first + 10)).unwrap();
    }
    let ids: Vec<u64> = (0..1_000).collect();
    assert_eq!(read_ids(&plane), ids);
    assert!(folder.join("00000010.log").exists());
    assert_eq!(plane.check().unwrap(), []);
    drop(plane);
    let plane = LogPlane::open_with(folder.path(), options).unwrap();
    assert_eq!(read_ids(&plane), ids);
    assert_eq!(plane.redact(environment(), "s", "erased", &[]).unwrap(), 1_000);
    plane.append(environment(), &batch(1_000..1_010)).unwrap();
    assert_eq!(plane.check().unwrap(), []);
    drop(plane);
    assert_eq!(read_ids(&LogPlane::open_with(folder.path(), options).unwrap()).len(), 1_010);
}

#[test]
fn a_crash_while_a_log_begins_leaves_a_log() {
    let folder = TempFolder::new();
    fs::write(folder.join("00000001.next"), b"half a head").unwrap();
    drop(LogPlane::open(folder.path()).unwrap());
    assert!(!folder.join("00000001.next").exists());
    // The first file stands, the checkpoint was not written.
    fs::remove_file(folder.join("checkpoint")).unwrap();
    let plane = LogPlane::open(folder.path()).unwrap();
    assert_eq!(plane.damage(), []);
    plane.append(environment(), &batch(0..2)).unwrap();
    // The next file was begun and its head not written.
    let copy = copy_of(folder.path());
    fs::write(copy.join("00000002.log"), b"FARTH").unwrap();
    let opened = LogPlane::open(copy.path()).unwrap();
    assert!(opened.torn().is_some());
    assert_eq!(read_ids(&opened), [0, 1]);
    assert!(!copy.join("00000002.log").exists());
}

#[test]
fn another_format_is_refused_by_its_number() {
    let folder = TempFolder::new();
    drop(LogPlane::open(folder.path()).unwrap());
    let path = folder.join("checkpoint");
    let mut bytes = fs::read(&path).unwrap();
    bytes[8] = 7;
    let end = bytes.len() - 4;
    let crc = crc32fast::hash(&bytes[..end]);
    bytes[end..].copy_from_slice(&crc.to_le_bytes());
    fs::write(&path, bytes).unwrap();
    let refused = LogPlane::open(folder.path());
    assert!(matches!(refused, Err(PlaneFault::Format { found: 7, known: 3 })));
}
