//! Fetching what a read needs, a few files at a time.
//!
//! Knows how many are fetched at once, and that no more are held than there is room for. Must not know what is read
//! in them.

use std::fs::File;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use super::file::SegmentFile;
use super::locked;
use crate::fault::PlaneFault;

/// How many files one read fetches at a time. It counts as one among those that fetch.
const AT_ONCE: usize = 4;

/// The bodies of segments that are in the bucket, fetched where they are not at hand. While they are held, none is
/// fetched again; those beyond the room that there is are left to whoever reads them.
pub(super) fn bodies_of(files: &[&Arc<SegmentFile>]) -> Result<Vec<Arc<File>>, PlaneFault> {
    let (mut held, mut missing) = (Vec::new(), Vec::new());
    let bucket = files.iter().find_map(|file| file.bytes.bucket());
    let mut room = None;
    for file in files {
        let Some(bucket) = file.bytes.bucket() else { continue };
        let left: &mut u64 = room.get_or_insert_with(|| bucket.fetched().bytes_max());
        let Some(less) = left.checked_sub(file.bytes.length()) else { break };
        *left = less;
        match bucket.fetched().at_hand_now(file.bytes.number()) {
            Some(body) => held.push(body),
            None => missing.push(*file),
        }
    }
    if missing.len() < 2 {
        // Whoever reads it fetches it.
        return Ok(held);
    }
    if let Some(bucket) = bucket {
        held.extend(bucket.in_line(&mut || fetch(&missing))?);
    }
    Ok(held)
}

/// Fetches files, a few at a time.
fn fetch(missing: &[&Arc<SegmentFile>]) -> Result<Vec<Arc<File>>, PlaneFault> {
    let (next, fetched, failed) = (AtomicUsize::new(0), Mutex::new(Vec::new()), Mutex::new(Ok(())));
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(missing.len()) {
            scope.spawn(|| {
                while let Some(file) = missing.get(next.fetch_add(1, Ordering::Relaxed)) {
                    match file.bytes.body_beside() {
                        Ok(body) => locked(&fetched).push(body),
                        Err(fault) => {
                            *locked(&failed) = Err(fault);
                            next.store(missing.len(), Ordering::Relaxed);
                        }
                    }
                }
            });
        }
    });
    let failed = std::mem::replace(&mut *locked(&failed), Ok(()));
    failed.map(|()| std::mem::take(&mut *locked(&fetched)))
}
