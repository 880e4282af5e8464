//! Segments that are kept in the bucket of an object storage: how they come there, and go from there.
//!
//! Knows that a segment is put there and read back before the manifest says that it is there, and that its file goes
//! only then; and that an object goes only when no manifest names it any more. So a stop between any two steps leaves
//! an object or a file too many, which the next start takes away. Must not know what is in segments.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use ids::EnvironmentId;

use super::bucket::{Bucket, ObjectStorage};
use super::manifest::{Entry, Manifest, Place};
use super::{Change, Segment, SegmentStore, locked};
use crate::fault::{PlaneFault, WriteFault};

/// The folder of fetched files within that of segments.
const FETCHED_FOLDER: &str = "fetched";
/// A larger segment is not moved: it cannot be put at once.
const OBJECT_BYTES_MAX: u64 = 5 * 1000 * 1000 * 1000;

/// What is to be taken out of the bucket.
pub(super) struct Leaving {
    keys: Mutex<BTreeSet<String>>,
    /// Whether what an earlier run left there was looked for.
    swept: AtomicBool,
    /// Segments from this number on were not written before this start: whatever has them in the bucket is not
    /// ours to judge.
    before: u64,
}

impl Leaving {
    /// Nothing; an earlier run used numbers below this one.
    pub(super) fn before(number: u64) -> Leaving {
        Leaving { keys: Mutex::new(BTreeSet::new()), swept: AtomicBool::new(false), before: number }
    }
}

/// The bucket of a folder, where there is one. A folder that has segments there opens with it alone.
pub(super) fn bucket_of(
    folder: &Path,
    manifest: &Manifest,
    storage: Option<(ObjectStorage, &str)>,
) -> Result<Option<Arc<Bucket>>, PlaneFault> {
    let away = manifest.segments.iter().filter(|entry| entry.place == Place::Bucket);
    let away: Vec<Entry> = away.copied().collect();
    let Some((storage, plane)) = storage else {
        let segments = u64::try_from(away.len()).unwrap_or(u64::MAX);
        return if away.is_empty() { Ok(None) } else { Err(PlaneFault::NoObjects { segments }) };
    };
    let bucket = Bucket::new(storage, plane, folder.join(FETCHED_FOLDER));
    bucket.fetched().find(&away)?;
    Ok(Some(Arc::new(bucket)))
}

/// A segment was merged or erased while it was being moved.
pub(super) fn gone_meanwhile(path: &Path) -> PlaneFault {
    let why = "it was replaced meanwhile".into();
    PlaneFault::File { file: path.to_owned(), doing: "moved", why }
}

impl SegmentStore {
    /// Does the next piece of the work with the object storage: takes away what does not belong there, fetches what
    /// a merge waits for, or moves a segment there. Answers whether there was any. Reads, sealing and merging go on
    /// beside it; one at a time may call it.
    pub fn tend_objects(&self) -> Result<bool, PlaneFault> {
        let Some(bucket) = &self.bucket else { return Ok(false) };
        self.check_running()?;
        if !self.leaving.swept.load(Ordering::Relaxed) {
            self.sweep(bucket)?;
            self.leaving.swept.store(true, Ordering::Relaxed);
        }
        if self.take_out(bucket)? || self.fetch_wanted(bucket)? {
            return Ok(true);
        }
        let Some(segment) = self.due(bucket) else { return Ok(false) };
        let entry = segment.entry;
        drop(segment);
        self.move_out(bucket, &entry)?;
        Ok(true)
    }

    /// Has everybody who waits for the object storage give up, as when the plane closes.
    pub(crate) fn close_objects(&self) {
        if let Some(bucket) = &self.bucket {
            bucket.close();
        }
    }

    /// Whether there is an object storage.
    pub(crate) fn has_objects(&self) -> bool {
        self.bucket.is_some()
    }

    /// How many bytes of fetched files are in the folder.
    pub fn fetched_bytes(&self) -> u64 {
        self.bucket.as_ref().map_or(0, |bucket| bucket.fetched().bytes())
    }

    /// Fetches segments with events of a subject, as far as there is room for them in the folder, and holds them.
    /// Whoever rewrites them afterwards need not wait for the object storage with others behind.
    pub(crate) fn bodies_with(
        &self,
        environment: EnvironmentId,
        subject: &str,
    ) -> Result<Vec<Arc<File>>, PlaneFault> {
        let mut files = Vec::new();
        let Some(bucket) = &self.bucket else { return Ok(files) };
        let mut room = bucket.fetched().bytes_max();
        for segment in self.segments() {
            if segment.entry.place != Place::Bucket {
                continue;
            }
            let file = self.file(&segment)?;
            let Some(found) = file.index.environment(environment) else { continue };
            if file.find(found, subject)?.is_none() {
                continue;
            }
            let body = file.bytes.body()?;
            let Some(left) = room.checked_sub(segment.entry.sealed.length) else { continue };
            room = left;
            files.push(body);
        }
        Ok(files)
    }

    /// The files of segments in the bucket that are to be merged; none where some have to be fetched first, which
    /// is asked for.
    pub(super) fn at_hand(&self, segments: &[Arc<Segment>]) -> Option<Vec<Arc<File>>> {
        let Some(bucket) = &self.bucket else { return Some(Vec::new()) };
        let away = segments.iter().filter(|segment| segment.entry.place == Place::Bucket);
        bucket.want(&away.map(|segment| segment.entry.number).collect())
    }

    /// Takes away the file of a replaced segment. Its object goes later, whether or not the storage answers now.
    pub(super) fn remove_file(&self, entry: &Entry) -> Result<(), PlaneFault> {
        let path = match entry.place {
            Place::Folder => self.path(entry.number),
            Place::Bucket => {
                if let Some(bucket) = &self.bucket {
                    locked(&self.leaving.keys).insert(bucket.key(entry));
                    bucket.forget(entry.number)?;
                }
                self.tail_path(entry.number)
            }
        };
        self.disk.remove(&path).map_err(|error| PlaneFault::file(&path, "removed", &error))
    }

    /// Finds objects of earlier runs that no manifest names: of segments that were merged or erased, or that a
    /// crash kept from being named. Where something is missing they may be all there is of some events.
    fn sweep(&self, bucket: &Bucket) -> Result<(), PlaneFault> {
        if !self.damage.is_empty() {
            return Ok(());
        }
        let listed = bucket.list()?;
        let named: BTreeSet<String> = {
            let manifest = locked(&self.manifest);
            let away = manifest.segments.iter().filter(|entry| entry.place == Place::Bucket);
            away.map(|entry| bucket.key(entry)).collect()
        };
        let unnamed = listed
            .into_iter()
            .filter(|(number, key)| *number < self.leaving.before && !named.contains(key))
            .map(|(_, key)| key);
        locked(&self.leaving.keys).extend(unnamed);
        Ok(())
    }

    /// Takes one object out of the bucket that is not named any more.
    fn take_out(&self, bucket: &Bucket) -> Result<bool, PlaneFault> {
        let Some(key) = locked(&self.leaving.keys).first().cloned() else { return Ok(false) };
        bucket.remove(&key)?;
        locked(&self.leaving.keys).remove(&key);
        Ok(true)
    }

    fn fetch_wanted(&self, bucket: &Bucket) -> Result<bool, PlaneFault> {
        let wanted = bucket.wanted();
        for segment in self.segments() {
            if segment.entry.place == Place::Bucket && wanted.contains(&segment.entry.number) {
                bucket.hold(&segment.entry)?;
            }
        }
        Ok(!wanted.is_empty())
    }

    /// The oldest segment that is to be in the bucket, and that no merge is about to replace.
    fn due(&self, bucket: &Bucket) -> Option<Arc<Segment>> {
        let first_day = bucket.first_day_kept_here();
        let merging = self.most_worth_merging();
        let is_due = |segment: &Arc<Segment>| {
            let entry = &segment.entry;
            entry.place == Place::Folder
                && entry.last_day < first_day
                && entry.sealed.length <= OBJECT_BYTES_MAX
                && merging.iter().all(|other| other.entry.number != entry.number)
        };
        self.segments().into_iter().find(is_due)
    }

    /// Moves a segment into the bucket: its tail becomes a file of its own, the object is put and read back, the
    /// manifest names it, and then its file goes.
    fn move_out(&self, bucket: &Bucket, entry: &Entry) -> Result<(), PlaneFault> {
        let put = self
            .write_tail(entry)
            .map_err(|fault| self.fault(fault))
            .and_then(|()| bucket.put(entry, &self.path(entry.number)))
            .and_then(|()| bucket.verify(entry));
        // Else it could be replaced between the manifest that names it and the moment at which readers see that.
        let _rewriting = locked(&self.rewriting);
        let moved =
            put.and_then(|()| self.publish(Change { moved: Some(entry.number), ..Change::default() }));
        let is_named = || {
            let manifest = locked(&self.manifest);
            manifest.segments.iter().any(|one| one.number == entry.number && one.place == Place::Bucket)
        };
        // After a final failure nobody knows which manifest counts, so everything stays.
        if moved.is_err() && !is_named() && self.check_running().is_ok() {
            locked(&self.leaving.keys).insert(bucket.key(entry));
            drop(self.disk.remove(&self.tail_path(entry.number)));
            let manifest = locked(&self.manifest);
            if manifest.segments.iter().all(|one| one.number != entry.number) {
                // It was merged or erased meanwhile, and what became of it has its own turn.
                return Ok(());
            }
        }
        moved
    }

    fn write_tail(&self, entry: &Entry) -> Result<(), WriteFault> {
        let path = self.tail_path(entry.number);
        let failed = |doing| {
            let path = path.clone();
            move |error: std::io::Error| WriteFault::Failed(PlaneFault::file(path, doing, &error))
        };
        let segment = self.segments().into_iter().find(|segment| segment.entry == *entry);
        let segment = segment.ok_or_else(|| gone_meanwhile(&path))?;
        let opened = self.file(&segment)?;
        self.disk.remove(&path).map_err(failed("removed"))?;
        let file = self.disk.create(&path).map_err(failed("created"))?;
        self.disk.write(&file, opened.bytes.tail(), 0).map_err(failed("written"))?;
        let lost = |error: std::io::Error| WriteFault::Final(PlaneFault::file(&*path, "synced", &error));
        self.disk.sync(&file, &path).map_err(lost)
    }
}
