//! Flipped bits, missing files, other formats: found, named, and never handed out as events.

use std::fs;

use testkit::TempFolder;

use super::generated::{Dice, SMALL, calls, environment, quick_store};
use crate::fault::PlaneFault;
use crate::plane::{Position, Read, StoredEvent};
use crate::segments::SegmentStore;
use crate::segments::manifest::file_name;

fn sealed(folder: &TempFolder, events: u64) -> (SegmentStore, Vec<StoredEvent>) {
    let store = quick_store(folder.path());
    let events = calls(&mut Dice::new(3), (1, events), 3, 0);
    let batch: Vec<_> = events.into_iter().map(|stored| (environment(1), stored)).collect();
    store.seal(&batch).unwrap();
    let read = super::model::read(&store, environment(1), &Read::all(Position::new(1_000)));
    (store, read)
}

#[test]
fn every_flipped_bit_is_found_and_none_changes_an_answer() {
    let folder = TempFolder::new();
    let (store, expected) = sealed(&folder, 9);
    assert_eq!(store.check().unwrap(), []);
    drop(store);
    let path = folder.join(file_name(1));
    let whole = fs::read(&path).unwrap();
    let mut unread = 0;
    for byte in 0..whole.len() {
        let mut flipped = whole.clone();
        flipped[byte] ^= 1 << (byte % 8);
        fs::write(&path, &flipped).unwrap();
        let store = quick_store(folder.path());
        let damage = store.check().unwrap();
        assert_eq!(damage.len(), 1, "byte {byte}");
        assert!(damage[0].place.ends_with(&file_name(1)));
        // Reading answers the truth or refuses.
        let mut found = Vec::new();
        let read = store.read(environment(1), &Read::all(Position::new(9)), &mut |stored| {
            found.push(stored.clone());
            std::ops::ControlFlow::Continue(())
        });
        match read {
            Ok(()) => assert_eq!(found, expected, "byte {byte}"),
            Err(PlaneFault::Unreadable(_)) => unread += 1,
            Err(other) => panic!("byte {byte}: {other}"),
        }
    }
    assert!(unread * 2 > whole.len(), "only {unread} of {} flipped bytes stopped the read", whole.len());
}

#[test]
fn a_shorter_a_missing_and_a_strange_file_are_named() {
    let folder = TempFolder::new();
    let (store, _) = sealed(&folder, 9);
    drop(store);
    let path = folder.join(file_name(1));
    let whole = fs::read(&path).unwrap();
    for cut in [0, 1, whole.len() / 2, whole.len() - 1] {
        fs::write(&path, &whole[..cut]).unwrap();
        let store = quick_store(folder.path());
        assert_eq!(store.check().unwrap().len(), 1, "cut at {cut}");
        assert!(store.read(environment(1), &Read::all(Position::new(9)), &mut |_| panic!()).is_err());
    }
    fs::remove_file(&path).unwrap();
    let store = quick_store(folder.path());
    assert_eq!(store.damage().len(), 1);
    assert_eq!(store.check().unwrap().len(), 1);
    drop(store);
    fs::write(&path, &whole).unwrap();
    fs::remove_file(folder.join("manifest")).unwrap();
    let refused = SegmentStore::open(folder.path(), SMALL).err().unwrap();
    assert!(matches!(refused, PlaneFault::Damaged { .. }), "{refused}");
    assert!(path.exists(), "nothing is deleted where the manifest is missing");
}

#[test]
fn a_newer_format_is_refused() {
    let folder = TempFolder::new();
    drop(sealed(&folder, 3));
    let path = folder.join("manifest");
    let mut bytes = fs::read(&path).unwrap();
    bytes[8] = 4;
    let end = bytes.len() - 4;
    let crc = crc32fast::hash(&bytes[..end]);
    bytes[end..].copy_from_slice(&crc.to_le_bytes());
    fs::write(&path, bytes).unwrap();
    let refused = SegmentStore::open(folder.path(), SMALL).err().unwrap();
    assert!(matches!(refused, PlaneFault::Format { found: 4, known: 3 }), "{refused}");
}
