//! Flipped bits, lost files and strangers' files: found, never answered from.
//!
//! Knows which bytes there are, and no more of the format.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::disk::SimulatedDisk;
use super::{Numbers, admit, open, smallest};
use crate::PlaneKey;
use crate::identities::{Identities, IdentitiesFault, Identity};

fn written(count: u64) -> (Arc<SimulatedDisk>, Vec<Identity>) {
    let disk = Arc::new(SimulatedDisk::default());
    let mut identities = open(&disk, smallest()).unwrap();
    let mut numbers = Numbers::new(21);
    let all: Vec<Identity> = (1..=count).map(|position| numbers.identity(position)).collect();
    admit(&mut identities, &all).unwrap();
    identities.freeze(1);
    identities.settle(1).unwrap();
    (disk, all)
}

/// Whether damage is noticed; whatever is answered is right.
fn is_noticed(disk: &Arc<SimulatedDisk>, all: &[Identity]) -> bool {
    let Ok(mut identities) = open(disk, smallest()) else { return true };
    for one in all {
        match identities.find(one.fingerprint) {
            Ok(found) => assert_eq!(found, Some(one.known)),
            Err(fault) => assert!(matches!(fault, IdentitiesFault::Damaged(_)), "{fault}"),
        }
    }
    let noticed = !identities.check().unwrap().is_empty();
    // Fitting the filter may stop at the damage, but it must not forget an identity.
    if identities.settle(1).is_ok() {
        for one in all {
            assert!(identities.find(one.fingerprint).map_or(true, |found| found == Some(one.known)));
        }
    }
    noticed
}

#[test]
fn a_flipped_bit_is_noticed_wherever_it_is() {
    let (disk, all) = written(900);
    assert!(!is_noticed(&disk, &all));
    let mut flipped = 0;
    for (path, bytes) in disk.files() {
        // Every byte of the manifest, and of the run one in 41, which meets every kind of page.
        let step = if path.ends_with("manifest") { 1 } else { 41 };
        for at in (0..bytes.len()).step_by(step) {
            disk.tamper(&path, |bytes| bytes[at] ^= 1 << (at % 8));
            assert!(is_noticed(&disk, &all), "byte {at} of {}", path.display());
            disk.tamper(&path, |bytes| bytes[at] ^= 1 << (at % 8));
            flipped += 1;
        }
    }
    assert!(flipped > 900, "{flipped}");
    assert!(!is_noticed(&disk, &all));
}

#[test]
fn a_cut_or_lost_file_is_noticed() {
    let (disk, all) = written(900);
    for (path, bytes) in disk.files() {
        for length in [0, 1, bytes.len() / 2, bytes.len() - 1] {
            disk.tamper(&path, |bytes| bytes.truncate(length));
            assert!(is_noticed(&disk, &all), "{} bytes of {}", length, path.display());
            disk.tamper(&path, |now| now.clone_from(&bytes));
        }
    }
    let manifest = PathBuf::from("/plane/identities/manifest");
    disk.lose(&manifest);
    let fault = open(&disk, smallest()).map(drop).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "the identities of the events are damaged (/plane/identities/manifest at byte 0: the manifest is \
         missing, though there are runs); restore the folder of the events from a backup"
    );
}

#[test]
fn exchanged_pages_and_runs_are_noticed() {
    let (disk, all) = written(900);
    let run = PathBuf::from("/plane/identities/00000001.run");
    disk.tamper(&run, |bytes| {
        let (one, other) = (bytes[3 * 4096..4 * 4096].to_vec(), bytes[4 * 4096..5 * 4096].to_vec());
        bytes[3 * 4096..4 * 4096].copy_from_slice(&other);
        bytes[4 * 4096..5 * 4096].copy_from_slice(&one);
    });
    assert!(is_noticed(&disk, &all));
    let (stranger, _) = written(901);
    disk.tamper(&run, |bytes| *bytes = stranger.files()[&run].clone());
    let fault = open(&disk, smallest()).map(drop).unwrap_err();
    assert!(fault.to_string().contains("it is another run than the one that the manifest names"), "{fault}");
}

#[test]
fn the_identities_of_another_plane_are_refused() {
    let (disk, _) = written(10);
    let key = PlaneKey::from_bytes([8; 32]);
    let folder = Path::new("/plane/identities");
    let opened = Identities::open_on(Arc::clone(&disk) as _, folder, &key, smallest());
    assert!(matches!(opened.map(drop), Err(IdentitiesFault::AnotherPlane { .. })));
}

#[test]
fn a_newer_format_is_refused_by_name() {
    let (disk, _) = written(10);
    let run = PathBuf::from("/plane/identities/00000001.run");
    disk.tamper(&run, |bytes| {
        bytes[8] = 2;
        let page = bytes.first_chunk_mut().unwrap();
        crate::identities::page::close(page, 1, 0);
    });
    let fault = open(&disk, smallest()).map(drop).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "/plane/identities/00000001.run is kept in format 2; this farthing reads format 1: use a newer \
         farthing"
    );
}
