//! The log when most of it is sealed: readers beside the sealing, damage, lost files, older folders.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops where it fails, and says what it saw"
)]

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use calendar::Instant;
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use testkit::TempFolder;
use usage::log::{LogOptions, LogPlane};
use usage::segments::SegmentOptions;
use usage::{Appended, EventPlane, PlaneFault, PlaneKey, Position, Read, StoredEvent};

fn environment() -> EnvironmentId {
    EnvironmentId::from_bytes([1; 16])
}

fn event(id: u64, subject: &str) -> UsageEvent {
    let mut data = Properties::new();
    data.insert("quantity".into(), Scalar::Number(Decimal::from_i128(i128::from(id), 1).unwrap()));
    UsageEvent {
        source: "m".into(),
        id: id.to_string().into(),
        event_type: "call".into(),
        subject: subject.into(),
        // Late ones among the others, and days that change.
        time: Instant::from_micros(i64::try_from(id * 7_919 % 1_000).unwrap() * 1_000_000_000),
        data,
    }
}

fn small() -> LogOptions {
    LogOptions {
        file_bytes_full: 3_000,
        generation_events: 20,
        unsealed_events: 100,
        key: Some(PlaneKey::from_bytes([9; 32])),
        segments: SegmentOptions {
            group_rows: 32,
            segment_rows_full: 400,
            day_rows_min: 8,
            merged_segments: 3,
            ..SegmentOptions::default()
        },
        ..LogOptions::default()
    }
}

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

fn copy_of(folder: &Path) -> TempFolder {
    let copy = TempFolder::new();
    copy_into(folder, copy.path());
    copy
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

fn read_all(plane: &dyn EventPlane, environment: EnvironmentId) -> Vec<StoredEvent> {
    let (mut events, up_to) = (Vec::new(), plane.watermark(environment).unwrap());
    plane
        .read(environment, &Read::all(up_to), &mut |stored| {
            events.push(stored.clone());
            ControlFlow::Continue(())
        })
        .unwrap();
    events
}

/// Events, conflicts and an erasure, most of it sealed and the files of the log gone.
fn sealed_log(folder: &Path) -> LogPlane {
    let plane = LogPlane::open_with(folder, small()).unwrap();
    for first in (0..120).step_by(10) {
        let batch: Vec<UsageEvent> = (first..first + 10)
            .map(|id| event(id, ["zoë", "max", "ida"][usize::try_from(id % 3).unwrap()]))
            .collect();
        plane.append(environment(), &batch).unwrap();
        plane.append(environment(), &[event(first, "another")]).unwrap();
    }
    assert_eq!(plane.redact(environment(), "zoë", "erased", &["quantity"]).unwrap(), 40);
    plane.seal_now().unwrap();
    plane.append(environment(), &[event(120, "max"), event(1, "another")]).unwrap();
    plane
}

#[test]
fn what_is_sealed_leaves_the_log_and_answers_as_before() {
    let folder = TempFolder::new();
    let plane = sealed_log(folder.path());
    let figures = plane.figures().unwrap();
    assert_eq!((figures.unsealed_events, figures.segments.events, figures.identities), (1, 120, 121));
    assert!(figures.files < 3 && !folder.join("00000001.log").exists(), "{figures:?}");
    let before = read_all(&plane, environment());
    let conflicts = plane.conflicts(environment(), 0, 99).unwrap();
    assert_eq!((before.len(), conflicts.len()), (121, 13));
    plane.close().unwrap();
    let plane = LogPlane::open_with(folder.path(), small()).unwrap();
    assert_eq!((plane.damage(), plane.torn()), (&[][..], None));
    assert_eq!(read_all(&plane, environment()), before);
    assert_eq!(plane.conflicts(environment(), 0, 99).unwrap(), conflicts);
    assert_eq!(plane.check().unwrap(), []);
    let found = plane.find(environment(), "m", "7").unwrap().unwrap();
    assert_eq!((found.position, found.event), (Position::new(8), event(7, "max")));
    let again = [event(7, "max"), event(7, "another"), event(0, "another"), event(0, "zoë")];
    let known = |number| Position::new(number);
    assert_eq!(
        plane.append(environment(), &again).unwrap(),
        [
            Appended::Duplicate(known(8)),
            Appended::Conflict(known(8)),
            Appended::Conflict(known(1)),
            Appended::Duplicate(known(1)),
        ]
    );
    assert_eq!(
        plane.conflicts(environment(), 13, 99).unwrap().len(),
        1,
        "a known conflict is not recorded again"
    );
}

/// Every way of asking must see each event once at any moment, while batches move into segments.
#[test]
fn readers_beside_the_sealing_see_every_event_once() {
    const EVENTS: u64 = 4_000;
    let folder = TempFolder::new();
    let plane = LogPlane::open_with(folder.path(), small()).unwrap();
    let (written, looks, apart) = (AtomicBool::new(false), AtomicU64::new(0), AtomicU64::new(0));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for first in (0..EVENTS).step_by(8) {
                let batch: Vec<UsageEvent> = (first..first + 8)
                    .map(|id| event(id, if id % 5 == 0 { "five" } else { "other" }))
                    .collect();
                plane.append(environment(), &batch).unwrap();
            }
            written.store(true, Ordering::Release);
        });
        for reader in 0..3_u64 {
            let (plane, written, looks, apart) = (&plane, &written, &looks, &apart);
            scope.spawn(move || {
                let mut last = false;
                while !last {
                    last = written.load(Ordering::Acquire);
                    let sealed = plane.figures().unwrap().segments.events;
                    look(plane, reader);
                    looks.fetch_add(1, Ordering::Relaxed);
                    let moved = plane.figures().unwrap().segments.events != sealed;
                    apart.fetch_add(u64::from(moved), Ordering::Relaxed);
                }
            });
        }
    });
    let (looks, apart) = (looks.into_inner(), apart.into_inner());
    println!("{looks} looks, {apart} of them while events moved");
    assert!(looks > 30 && apart > 10, "{looks} looks, {apart} of them while events moved");
    assert_eq!(plane.watermark(environment()).unwrap(), Position::new(EVENTS));
    assert!(plane.figures().unwrap().segments.events > EVENTS / 2);
    assert_eq!(plane.check().unwrap(), []);
}

fn look(plane: &LogPlane, way: u64) {
    let watermark = plane.watermark(environment()).unwrap();
    let mut positions = Vec::new();
    let subjects: &[&str] = if way == 0 { &["five", "other"] } else { &[] };
    let read = Read { subjects, ..Read::all(watermark) };
    let mut last = None;
    plane
        .read(environment(), &read, &mut |stored| {
            positions.push(stored.position.number());
            let key = (stored.event.time, stored.event.id.clone());
            assert!(last.as_ref().is_none_or(|last| *last < key), "out of order");
            last = Some(key);
            ControlFlow::Continue(())
        })
        .unwrap();
    positions.sort_unstable();
    assert!(positions.iter().copied().eq(1..=watermark.number()), "below {watermark}: {}", positions.len());
    let touched = plane.touched_since(environment(), Position::START, watermark).unwrap();
    assert_eq!(touched.iter().map(|one| one.events).sum::<u64>(), watermark.number());
    let counted = |plane: &LogPlane| -> u64 {
        plane.subjects(environment(), None, 9).unwrap().iter().map(|one| one.events).sum()
    };
    let (before, known, after) =
        (watermark.number(), counted(plane), plane.watermark(environment()).unwrap().number());
    assert!((before..=after).contains(&known), "{known} of {before} to {after}");
    if let Some(any) = positions.get(positions.len() / 2) {
        // Positions are given in the order of the ids.
        let id = (any - 1).to_string();
        let found = plane.find(environment(), "m", &id).unwrap().unwrap();
        assert_eq!(found.position.number(), *any);
    }
}

#[test]
fn every_flipped_bit_is_found() {
    let folder = TempFolder::new();
    let plane = sealed_log(folder.path());
    let whole = read_all(&plane, environment());
    plane.close().unwrap();
    let copy = copy_of(folder.path());
    let (mut flips, mut kinds) = (0, BTreeMap::<String, u32>::new());
    for file in files_below(folder.path()) {
        let place = copy.join(file.strip_prefix(folder.path()).unwrap());
        let bytes = fs::read(&file).unwrap();
        let step = (bytes.len() / 24).max(1);
        for at in (0..bytes.len()).step_by(step) {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << (at % 8);
            fs::write(&place, &flipped).unwrap();
            let found = match LogPlane::open_with(copy.path(), small()) {
                Err(PlaneFault::Damaged { .. } | PlaneFault::Unreadable(_) | PlaneFault::Format { .. }) => {
                    true
                }
                Err(other) => panic!("byte {at} of {}: {other}", place.display()),
                Ok(opened) => !opened.check().unwrap().is_empty(),
            };
            assert!(found, "byte {at} of {} is not missed", place.display());
            flips += 1;
        }
        let kind = file.extension().or(file.file_name()).unwrap().to_string_lossy().into_owned();
        *kinds.entry(kind).or_default() += 1;
        // A flip must not have changed anything else.
        fs::write(&place, &bytes).unwrap();
    }
    println!("{flips} flips in {kinds:?}");
    assert!(
        ["log", "parquet", "run", "manifest", "kept", "checkpoint"]
            .iter()
            .all(|kind| kinds.contains_key(*kind))
    );
    let opened = LogPlane::open_with(copy.path(), small()).unwrap();
    assert_eq!(opened.check().unwrap(), []);
    assert_eq!(read_all(&opened, environment()), whole);
}

#[test]
fn every_lost_file_is_missed() {
    let folder = TempFolder::new();
    let plane = sealed_log(folder.path());
    // A second file, so that the first can be lost before it.
    for id in 200..215 {
        plane.append(environment(), &[event(id, "max")]).unwrap();
    }
    plane.close().unwrap();
    let mut lost = 0;
    for file in files_below(folder.path()) {
        let copy = copy_of(folder.path());
        let name = file.strip_prefix(folder.path()).unwrap();
        fs::remove_file(copy.join(name)).unwrap();
        match LogPlane::open_with(copy.path(), small()) {
            Err(PlaneFault::Damaged { .. }) => {}
            // A lost run is damage, and the rest can still be looked at.
            Err(other) => panic!("{}: {other}", name.display()),
            Ok(opened) => {
                assert!(!opened.damage().is_empty(), "{} is not missed", name.display());
                assert!(opened.append(environment(), &[event(999, "s")]).is_err());
            }
        }
        lost += 1;
    }
    assert!(lost > 6, "{lost}");
    // Whole folders.
    for name in ["segments", "identities"] {
        let copy = copy_of(folder.path());
        fs::remove_dir_all(copy.join(name)).unwrap();
        let opened = LogPlane::open_with(copy.path(), small());
        assert!(opened.is_err() || !opened.unwrap().damage().is_empty(), "{name} is not missed");
    }
}

/// Three environments: the first is sealed before the second, and of neither is a frame left in the log.
fn three_environments(folder: &Path) -> (TempFolder, TempFolder) {
    let other = |number: u8| EnvironmentId::from_bytes([number; 16]);
    let plane = LogPlane::open_with(folder, small()).unwrap();
    let batch = |first: u64| -> Vec<UsageEvent> { (first..first + 40).map(|id| event(id, "s")).collect() };
    plane.append(environment(), &batch(0)).unwrap();
    plane.seal_now().unwrap();
    plane.close().unwrap();
    let before = copy_of(folder);
    let plane = LogPlane::open_with(folder, small()).unwrap();
    plane.append(other(2), &batch(0)).unwrap();
    plane.seal_now().unwrap();
    for id in 0..30 {
        plane.append(other(3), &[event(id, "s")]).unwrap();
    }
    plane.seal_now().unwrap();
    plane.append(other(3), &[event(99, "s")]).unwrap();
    plane.close().unwrap();
    let whole = copy_of(folder);
    (before, whole)
}

#[test]
fn half_a_restore_is_noticed_and_takes_nothing_away() {
    for half in ["segments", "identities"] {
        let folder = TempFolder::new();
        let (before, whole) = three_environments(folder.path());
        // The older manifest comes back, and the newer files stay.
        let place = |folder: &TempFolder| folder.join(half).join("manifest");
        fs::copy(place(&before), place(&folder)).unwrap();
        for file in files_below(&before.join(half)) {
            fs::copy(&file, folder.join(half).join(file.file_name().unwrap())).unwrap();
        }
        let there = files_below(&folder.join(half));
        for _ in 0..2 {
            let plane = LogPlane::open_with(folder.path(), small()).unwrap();
            assert!(!plane.damage().is_empty(), "older {half} are not missed");
            drop(plane);
            assert_eq!(files_below(&folder.join(half)), there, "{half}");
        }
        fs::copy(place(&whole), place(&folder)).unwrap();
        let plane = LogPlane::open_with(folder.path(), small()).unwrap();
        assert_eq!(plane.damage(), [], "{half}");
        assert_eq!(plane.check().unwrap(), []);
        assert_eq!(read_all(&plane, EnvironmentId::from_bytes([2; 16])).len(), 40);
        drop(plane);
        let names = |folder: &TempFolder| -> Vec<_> {
            files_below(&folder.join(half)).iter().map(|file| file.file_name().unwrap().to_owned()).collect()
        };
        assert_eq!(names(&folder), names(&whole), "what counts for nothing goes");
    }
}

#[test]
fn segments_older_by_an_environment_without_a_frame_in_the_log_are_missed() {
    let folder = TempFolder::new();
    let (_, whole) = three_environments(folder.path());
    // As if the second environment had never been sealed, although nothing else is amiss.
    let manifest = folder.join("segments").join("manifest");
    let mut bytes = fs::read(&manifest).unwrap();
    let second = 48 + 24;
    assert_eq!(bytes[second..second + 16], [2; 16]);
    bytes.drain(second..second + 24);
    bytes[32] -= 1;
    let end = bytes.len() - 4;
    let crc = crc32fast::hash(&bytes[..end]);
    bytes[end..].copy_from_slice(&crc.to_le_bytes());
    fs::write(&manifest, bytes).unwrap();
    let plane = LogPlane::open_with(folder.path(), small()).unwrap();
    let told = plane.damage().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(told.contains("111 events were accepted") && told.contains("know of 71"), "{told}");
    fs::copy(whole.join("segments").join("manifest"), &manifest).unwrap();
    assert_eq!(LogPlane::open_with(folder.path(), small()).unwrap().damage(), []);
}

#[test]
fn a_log_older_than_its_identities_is_not_gone_on_with() {
    let folder = TempFolder::new();
    let plane = LogPlane::open_with(folder.path(), small()).unwrap();
    plane.append(environment(), &[event(1, "s")]).unwrap();
    plane.close().unwrap();
    let old = copy_of(folder.path());
    let plane = LogPlane::open_with(folder.path(), small()).unwrap();
    plane.append(environment(), &[event(2, "s"), event(3, "s")]).unwrap();
    plane.seal_now().unwrap();
    plane.close().unwrap();
    for name in ["identities", "segments"] {
        let mixed = copy_of(old.path());
        fs::remove_dir_all(mixed.join(name)).unwrap();
        fs::create_dir(mixed.join(name)).unwrap();
        copy_into(&folder.join(name), &mixed.join(name));
        let opened = LogPlane::open_with(mixed.path(), small()).unwrap();
        let damage = opened.damage();
        assert!(damage.iter().any(|one| one.what.contains("older than")), "{name}: {damage:?}");
        assert!(matches!(opened.append(environment(), &[]), Err(PlaneFault::Damaged { .. })));
    }
}

#[test]
fn a_folder_of_the_first_format_moves_over_with_its_positions() {
    let past = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/past/0.1.0/data/usage");
    let folder = copy_of(&past);
    assert_eq!(fs::read(folder.join("checkpoint")).unwrap().len(), 72);
    let plane = LogPlane::open(folder.path()).unwrap();
    assert_eq!((plane.damage(), plane.torn()), (&[][..], None));
    let statistics = plane.statistics().unwrap();
    let events: Vec<Vec<StoredEvent>> =
        statistics.iter().map(|one| read_all(&plane, one.environment)).collect();
    let count: u64 = statistics.iter().map(|one| one.watermark.number()).sum();
    assert!(count > 100, "{count}");
    for (of, one) in events.iter().zip(&statistics) {
        let mut positions: Vec<u64> = of.iter().map(|stored| stored.position.number()).collect();
        positions.sort_unstable();
        assert!(positions.into_iter().eq(1..=one.watermark.number()));
    }
    assert_eq!(plane.figures().unwrap().unsealed_events, count);
    plane.seal_now().unwrap();
    assert_eq!(plane.figures().unwrap().segments.events, count);
    assert_eq!(plane.check().unwrap(), []);
    plane.close().unwrap();
    // A program of the first format finds another format and leaves it alone.
    let checkpoint = fs::read(folder.join("checkpoint")).unwrap();
    assert_eq!(checkpoint[8], 3);
    let plane = LogPlane::open(folder.path()).unwrap();
    assert_eq!(plane.figures().unwrap().unsealed_events, 0);
    assert_eq!(plane.statistics().unwrap(), statistics);
    for (of, one) in events.iter().zip(&statistics) {
        assert_eq!(read_all(&plane, one.environment), *of);
        for stored in of.iter().filter(|stored| !stored.redacted) {
            let again = plane.append(one.environment, std::slice::from_ref(&stored.event)).unwrap();
            assert_eq!(again, [Appended::Duplicate(stored.position)]);
        }
    }
}

#[test]
fn a_full_disk_holds_appends_up_and_is_waited_for() {
    let folder = TempFolder::new();
    let plane = LogPlane::open_with(folder.path(), small()).unwrap();
    let batch = |first: u64| -> Vec<UsageEvent> { (first..first + 10).map(|id| event(id, "s")).collect() };
    plane.append(environment(), &batch(0)).unwrap();
    // Where segments are made there is no room for any: a folder that is none.
    let segments = folder.join("segments");
    let aside = folder.join("aside");
    fs::rename(&segments, &aside).unwrap();
    fs::write(&segments, b"").unwrap();
    let mut taken = 10;
    let refused = loop {
        match plane.append(environment(), &batch(taken)) {
            Ok(_) => taken += 10,
            Err(fault) => break fault,
        }
        assert!(taken < 1_000, "the memory for what waits is bounded");
    };
    assert!(matches!(refused, PlaneFault::File { .. }), "{refused}");
    assert!(plane.sealing_fault().is_some());
    assert!((90..=130).contains(&taken), "{taken}");
    assert_eq!(read_all(&plane, environment()).len(), usize::try_from(taken).unwrap());
    fs::remove_file(&segments).unwrap();
    fs::rename(&aside, &segments).unwrap();
    // It goes on by itself: the thread tries again, and whoever asks is told until it has.
    while plane.append(environment(), &batch(taken)).is_err() {
        std::thread::yield_now();
    }
    assert_eq!(plane.sealing_fault().map(|fault| fault.to_string()), None);
    plane.seal_now().unwrap();
    assert_eq!(plane.figures().unwrap().segments.events, taken + 10);
    assert_eq!(plane.check().unwrap(), []);
}
