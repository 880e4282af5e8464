//! A crash at every operation that changes the disk, each in every way, and the start after it.
//!
//! Knows a log beside the identities, as a list of frames. Must not know how identities are kept.

use std::sync::Arc;

use super::disk::{SimulatedDisk, every_way};
use super::{Numbers, admit, open, smallest};
use crate::identities::{Identities, IdentitiesFault, Identity};

const FRAMES: u64 = 24;
const EVENTS_PER_FRAME: u64 = 40;

/// Frame `n` of the log is entry `n - 1`.
fn log() -> Vec<Vec<Identity>> {
    let mut numbers = Numbers::new(77);
    let mut position = 0;
    let mut frame = || {
        let mut next = || {
            position += 1;
            numbers.identity(position)
        };
        (0..EVENTS_PER_FRAME).map(|_| next()).collect()
    };
    (0..FRAMES).map(|_| frame()).collect()
}

/// Adds frame after frame, sealing now and then, until the disk fails.
fn live(identities: &mut Identities, log: &[Vec<Identity>]) -> Result<(), IdentitiesFault> {
    let behind = identities.through();
    for (frame, events) in (1..).zip(log) {
        if frame <= behind {
            continue;
        }
        assert_eq!(admit(identities, events)?, events.len());
        identities.freeze(frame);
        // The newest frame is not durable yet, so its identities wait for the next turn.
        identities.settle(frame - 1)?;
        if frame % 3 == 0 {
            identities.settle(frame)?;
        }
    }
    identities.freeze(FRAMES);
    identities.settle(FRAMES)
}

fn all_are_found(identities: &Identities, frames: &[Vec<Identity>]) {
    for one in frames.iter().flatten() {
        let found = identities.find(one.fingerprint).unwrap();
        assert_eq!(found, Some(one.known));
    }
}

fn none_are_found(identities: &Identities, frames: &[Vec<Identity>]) {
    for one in frames.iter().flatten() {
        assert_eq!(identities.find(one.fingerprint).unwrap(), None);
    }
}

fn operations_of_a_life() -> u64 {
    let disk = Arc::new(SimulatedDisk::default());
    let mut identities = open(&disk, smallest().merging(3)).unwrap();
    live(&mut identities, &log()).unwrap();
    assert!(identities.runs().len() < 10, "{:?}", identities.runs());
    disk.operations()
}

#[test]
fn a_crash_at_any_operation_loses_nothing_and_invents_nothing() {
    let (log, operations) = (log(), operations_of_a_life());
    assert!(operations > 200, "a life has many operations: {operations}");
    let (mut began_anew, mut went_on, mut removed) = (0, 0, 0);
    for operation in 1..=operations {
        for (names, content) in every_way() {
            let disk = Arc::new(SimulatedDisk::default());
            disk.fail_at(operation);
            let failed = open(&disk, smallest().merging(3)).and_then(|mut one| live(&mut one, &log));
            assert!(failed.is_err(), "operation {operation} fails");
            let disk = disk.after_crash(names, content);
            let mut again = open(&disk, smallest().merging(3)).unwrap_or_else(|fault| {
                panic!("after a crash at operation {operation} ({names:?}, {content:?}): {fault}")
            });
            let through = usize::try_from(again.through()).unwrap();
            if through == 0 {
                began_anew += 1
            } else {
                went_on += 1
            }
            all_are_found(&again, &log[..through]);
            none_are_found(&again, &log[through..]);
            assert_eq!(again.check().unwrap(), []);
            let found = disk.files().len();
            again.remove_unnamed().unwrap();
            removed += found - disk.files().len();
            live(&mut again, &log).unwrap();
            all_are_found(&again, &log);
            assert_eq!(disk.files().len(), again.runs().len() + 1, "nothing is left over");
        }
    }
    println!("{operations} operations: {began_anew} starts from nothing, {went_on} from a manifest");
    println!("{removed} files counted for nothing, and stayed until they were removed");
    assert!(began_anew > 20 && went_on > 1_000 && removed > 20);
}

#[test]
fn what_is_not_durable_is_not_sealed() {
    let disk = Arc::new(SimulatedDisk::default());
    let log = log();
    let mut identities = open(&disk, smallest()).unwrap();
    admit(&mut identities, &log[0]).unwrap();
    assert!(identities.freeze(1));
    identities.settle(0).unwrap();
    assert_eq!((identities.through(), identities.runs().len()), (0, 0));
    admit(&mut identities, &log[1]).unwrap();
    assert!(!identities.freeze(2), "those before are not sealed yet");
    all_are_found(&identities, &log[..2]);
    identities.settle(1).unwrap();
    assert_eq!((identities.through(), identities.runs().len()), (1, 1));
    drop(identities);
    let identities = open(&disk, smallest()).unwrap();
    all_are_found(&identities, &log[..1]);
    none_are_found(&identities, &log[1..]);
}

#[test]
fn a_full_disk_is_waited_for() {
    let disk = Arc::new(SimulatedDisk::default());
    let log = log();
    let mut identities = open(&disk, smallest().merging(2)).unwrap();
    let mut refused = 0;
    for (frame, events) in (1..).zip(&log) {
        admit(&mut identities, events).unwrap();
        identities.freeze(frame);
        // What has to be written first meets a full disk.
        loop {
            disk.fill(true);
            let tried = identities.settle(frame);
            disk.fill(false);
            let Err(fault) = tried else { break };
            assert!(!fault.is_final(), "{fault}");
            refused += 1;
            all_are_found(&identities, &log[..usize::try_from(frame).unwrap()]);
            assert_eq!(disk.files().len(), files_expected(&identities, &disk), "nothing is in the way");
            // Enough to begin a merge, carry it out and remove what was merged.
            for _ in 0..3 {
                if let Some(work) = identities.next_work(frame).unwrap() {
                    identities.finish(work.run()).unwrap();
                }
            }
        }
    }
    assert!(refused > FRAMES, "{refused}");
    assert_eq!(identities.through(), FRAMES);
    all_are_found(&identities, &log);
    drop(identities);
    all_are_found(&open(&disk, smallest()).unwrap(), &log);
}

/// The runs, the manifest, and the next manifest where one was begun.
fn files_expected(identities: &Identities, disk: &SimulatedDisk) -> usize {
    let next = disk.files().keys().filter(|path| path.ends_with("manifest.next")).count();
    identities.runs().len() + 1 + next
}

#[test]
fn a_failed_sync_is_final_and_lookups_go_on() {
    let disk = Arc::new(SimulatedDisk::default());
    let log = log();
    let mut identities = open(&disk, smallest()).unwrap();
    admit(&mut identities, &log[0]).unwrap();
    identities.freeze(1);
    // One creation, then writes of filter, blocks and fences, and head; then the sync.
    disk.fail_at(disk.operations() + 5);
    let fault = identities.settle(1).unwrap_err();
    assert!(matches!(fault, IdentitiesFault::Unsure { .. }), "{fault}");
    disk.fail_at(0);
    let fault = identities.settle(1).unwrap_err();
    assert!(fault.to_string().starts_with("an earlier write of the identities failed ("), "{fault}");
    all_are_found(&identities, &log[..1]);
}

#[test]
fn frames_that_are_added_again_change_nothing() {
    let disk = Arc::new(SimulatedDisk::default());
    let log = log();
    let mut identities = open(&disk, smallest().merging(2)).unwrap();
    // As if the log gave the same frames again without asking, so that they are sealed twice.
    for _ in 0..2 {
        for one in &log[0] {
            identities.add(one);
        }
        identities.freeze(1);
        identities.settle(1).unwrap();
    }
    assert_eq!(identities.count(), EVENTS_PER_FRAME);
    all_are_found(&identities, &log[..1]);
    assert_eq!(identities.check().unwrap(), []);
}
