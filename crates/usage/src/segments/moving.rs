//! Segments that are kept in the bucket of an object storage: how they come there, and go from there.
//!
//! Knows that a segment is put there and read back before the manifest says that it is there, and that its file goes
//! only then; and that an object goes only when no manifest names it any more. So a stop between any two steps leaves
//! an object or a file too many, which the next start takes away. Nothing is moved or deleted where the place in the
//! bucket may be another folder's. Must not know what is in segments.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use ids::EnvironmentId;

use super::bucket::{Bucket, ObjectStorage};
use super::manifest::{Entry, Manifest, Place};
use super::{Change, Segment, SegmentStore, locked, owner};
use crate::fault::{PlaneFault, WriteFault};

/// The folder of fetched files within that of segments.
const FETCHED_FOLDER: &str = "fetched";
/// A larger segment is not moved: it cannot be put at once.
const OBJECT_BYTES_MAX: u64 = 5 * 1000 * 1000 * 1000;
/// So many pieces of work may fail in a round before it ends. What failed comes last in the next one.
const FAILURES_MAX: usize = 8;

/// What is to be taken out of the bucket, and how the work with it goes.
pub(super) struct Leaving {
    /// How often taking each out failed.
    keys: Mutex<BTreeMap<String, u32>>,
    /// Segments that were put, whether or not they arrived, and are not named there.
    tried: Mutex<BTreeSet<u64>>,
    /// How often moving each failed.
    unmoved: Mutex<BTreeMap<u64, u32>>,
    round: Mutex<Round>,
    /// Whether what an earlier run left there was looked for.
    swept: AtomicBool,
    /// Segments from this number on were not written before this start: whatever has them in the bucket is not
    /// ours to judge.
    before: u64,
}

/// What failed since all that there is to do was begun. It is not tried again before that is done.
#[derive(Default)]
struct Round {
    keys: BTreeSet<String>,
    fetched: BTreeSet<u64>,
    moved: BTreeSet<u64>,
    first: Option<PlaneFault>,
}

/// A piece of work that failed.
enum Piece {
    TakeOut(String),
    Fetch(u64),
    Move(u64),
}

impl Leaving {
    /// Nothing; an earlier run used numbers below this one.
    pub(super) fn before(number: u64) -> Leaving {
        Leaving {
            keys: Mutex::default(),
            tried: Mutex::default(),
            unmoved: Mutex::default(),
            round: Mutex::default(),
            swept: AtomicBool::new(false),
            before: number,
        }
    }

    /// Notes a failure; the round ends with it where the storage does not answer.
    fn failed(&self, piece: Piece, fault: PlaneFault) -> Result<(), PlaneFault> {
        let mut round = locked(&self.round);
        match piece {
            Piece::TakeOut(key) => {
                locked(&self.keys).entry(key.clone()).and_modify(|failures| *failures += 1);
                round.keys.insert(key);
            }
            Piece::Fetch(number) => {
                round.fetched.insert(number);
            }
            Piece::Move(number) => {
                *locked(&self.unmoved).entry(number).or_default() += 1;
                round.moved.insert(number);
            }
        }
        let is_over =
            matches!(fault, PlaneFault::Objects { answers: false, .. } | PlaneFault::Stopped { .. });
        round.first.get_or_insert(fault);
        drop(round);
        if is_over { self.end_round() } else { Ok(()) }
    }

    /// Ends the round, with the first of its failures.
    fn end_round(&self) -> Result<(), PlaneFault> {
        std::mem::take(&mut *locked(&self.round)).first.map_or(Ok(()), Err)
    }
}

/// Bodies of segments in the bucket that stay in the folder while this lives, whatever room there is.
pub(crate) struct Bodies {
    bucket: Option<Arc<Bucket>>,
    numbers: Vec<u64>,
    /// Those that have no name there.
    held: Vec<Arc<File>>,
}

impl Bodies {
    pub(super) fn of(bucket: Option<Arc<Bucket>>) -> Bodies {
        Bodies { bucket, numbers: Vec::new(), held: Vec::new() }
    }

    /// Fetches one more.
    pub(super) fn fetch(&mut self, entry: &Entry) -> Result<(), PlaneFault> {
        let Some(bucket) = &self.bucket else { return Ok(()) };
        bucket.fetched().pin(entry.number);
        self.numbers.push(entry.number);
        let body = bucket.body(entry)?;
        if !bucket.fetched().is_named(entry.number) {
            self.held.push(body);
        }
        Ok(())
    }
}

impl Drop for Bodies {
    fn drop(&mut self) {
        if let Some(bucket) = &self.bucket {
            bucket.fetched().unpin(&self.numbers);
        }
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
    let other = |before: &String| !away.is_empty() && *before != bucket.whole_place();
    if let Some(before) = owner::place_noted(folder)?.filter(other) {
        missing_refused(&bucket, &away, &before)?;
    }
    bucket.fetched().find(&away)?;
    Ok(Some(Arc::new(bucket)))
}

/// What is in the bucket, where all of these segments are; nothing where some are not, and somebody has looked into it.
/// It is another bucket then, or it has lost something: what is not named may be what is missed. Where they were moved
/// to another place, `before` says so.
fn missing_refused(
    bucket: &Bucket,
    away: &[Entry],
    before: &str,
) -> Result<Option<Vec<(u64, String)>>, PlaneFault> {
    let listed = bucket.list()?;
    let found: BTreeSet<&String> = listed.iter().map(|(_, key)| key).collect();
    let named: BTreeSet<String> = away.iter().map(|entry| bucket.key(entry)).collect();
    let missing: Vec<&String> = named.iter().filter(|key| !found.contains(key)).collect();
    let Some(first) = missing.first() else { return Ok(Some(listed)) };
    let moved = if before.is_empty() { String::new() } else { format!(" (they were moved to {before})") };
    let why = format!(
        "{} of the {} segments that this folder has there are missing, {first} first{moved}: name the bucket and the \
         prefix as they were, or put back what was deleted, from the bucket's versions or a copy of it",
        missing.len(),
        named.len(),
    );
    let all: String = missing.iter().map(|key| format!("{key}\n")).collect();
    bucket.refuse(why, all.as_bytes())?;
    Ok(None)
}

/// A segment was merged or erased while it was being moved.
pub(super) fn gone_meanwhile(path: &Path) -> PlaneFault {
    let why = "it was replaced meanwhile".into();
    PlaneFault::File { file: path.to_owned(), doing: "moved", why }
}

impl SegmentStore {
    /// Does the next piece of the work with the object storage: takes away what does not belong there, fetches what
    /// a merge waits for, or moves a segment there. Answers whether there was any; what failed is told when everything
    /// else is done. Reads, sealing and merging go on beside it; one at a time may call it.
    pub fn tend_objects(&self) -> Result<bool, PlaneFault> {
        let Some(bucket) = &self.bucket else { return Ok(false) };
        self.check_running()?;
        self.own(bucket)?;
        if !self.leaving.swept.load(Ordering::Relaxed) {
            self.sweep(bucket)?;
            self.leaving.swept.store(true, Ordering::Relaxed);
        }
        while let Some(done) = self.next_piece(bucket) {
            match done {
                Ok(()) => return Ok(true),
                Err((piece, fault)) => self.leaving.failed(piece, fault)?,
            }
        }
        self.leaving.end_round().map(|()| false)
    }

    fn next_piece(&self, bucket: &Bucket) -> Option<Result<(), (Piece, PlaneFault)>> {
        if let Some(key) = self.next_key() {
            return Some(self.take_out(bucket, &key).map_err(|fault| (Piece::TakeOut(key), fault)));
        }
        if let Some(segment) = self.next_wanted(bucket) {
            let number = segment.entry.number;
            return Some(self.fetch_wanted(bucket, &segment).map_err(|fault| (Piece::Fetch(number), fault)));
        }
        let entry = self.due(bucket)?.entry;
        Some(self.move_out(bucket, &entry).map_err(|fault| (Piece::Move(entry.number), fault)))
    }

    /// Looks whether the place in the bucket is this folder's, and whether all is there that it names; changes nothing.
    pub(crate) fn look_at_objects(&self) -> Result<(), PlaneFault> {
        let Some(bucket) = &self.bucket else { return Ok(()) };
        self.check_owner(bucket)?;
        self.all_there(bucket).map(drop)
    }

    /// Has everybody who waits for the object storage give up, as when the plane closes.
    pub(crate) fn close_objects(&self) {
        if let Some(bucket) = &self.bucket {
            bucket.close();
        }
    }

    /// Whether there is an object storage that this process moves segments to.
    pub(crate) fn tends_objects(&self) -> bool {
        self.bucket.as_ref().is_some_and(|bucket| bucket.tends())
    }

    /// How many bytes of fetched files are in the folder.
    pub fn fetched_bytes(&self) -> u64 {
        self.bucket.as_ref().map_or(0, |bucket| bucket.fetched().bytes())
    }

    /// Fetches the segments with events of a subject, and has them stay in the folder. Whoever rewrites them afterwards
    /// need not wait for the object storage with others behind.
    pub(crate) fn bodies_with(
        &self,
        environment: EnvironmentId,
        subject: &str,
    ) -> Result<Bodies, PlaneFault> {
        let mut bodies = Bodies::of(self.bucket.clone());
        for entry in self.away_with(environment, subject)? {
            bodies.fetch(&entry)?;
        }
        Ok(bodies)
    }

    /// Whether all segments with events of a subject are in the folder, or were fetched.
    pub(crate) fn are_at_hand(&self, environment: EnvironmentId, subject: &str) -> Result<bool, PlaneFault> {
        let Some(bucket) = &self.bucket else { return Ok(true) };
        let away = self.away_with(environment, subject)?;
        Ok(away.iter().all(|entry| bucket.fetched().at_hand_now(entry.number).is_some()))
    }

    /// The segments in the bucket with events of a subject.
    fn away_with(&self, environment: EnvironmentId, subject: &str) -> Result<Vec<Entry>, PlaneFault> {
        let mut entries = Vec::new();
        for segment in self.segments().iter().filter(|segment| segment.entry.place == Place::Bucket) {
            let file = self.file(segment)?;
            let Some(found) = file.index.environment(environment) else { continue };
            if file.find(found, subject)?.is_some() {
                entries.push(segment.entry);
            }
        }
        Ok(entries)
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
            Place::Bucket => self.tail_path(entry.number),
        };
        if let Some(bucket) = &self.bucket {
            if entry.place == Place::Bucket {
                bucket.forget(entry.number)?;
            }
            let may_be_there =
                entry.place == Place::Bucket || locked(&self.leaving.tried).contains(&entry.number);
            if may_be_there && !self.is_named(entry.number) {
                self.leave(bucket.key(entry));
            }
        }
        self.disk.remove(&path).map_err(|error| PlaneFault::file(&path, "removed", &error))
    }

    /// Has an object taken out that nothing names any more.
    fn leave(&self, key: String) {
        locked(&self.leaving.keys).entry(key).or_default();
    }

    /// Whether a segment counts, wherever it is.
    fn is_named(&self, number: u64) -> bool {
        locked(&self.manifest).segments.iter().any(|entry| entry.number == number)
    }

    /// Finds objects of earlier runs that no manifest names: of segments that were merged or erased, or that a
    /// crash kept from being named. Where something is missing they may be all there is of some events.
    fn sweep(&self, bucket: &Bucket) -> Result<(), PlaneFault> {
        if !self.damage.is_empty() {
            return Ok(());
        }
        let Some(listed) = self.all_there(bucket)? else { return Ok(()) };
        let named = self.named_keys(bucket);
        let is_left = |(number, key): &(u64, String)| *number < self.leaving.before && !named.contains(key);
        listed.into_iter().filter(is_left).for_each(|(_, key)| self.leave(key));
        Ok(())
    }

    /// What is in the bucket, where all is there that the manifest names; nothing where some is not, and somebody has
    /// looked into it.
    fn all_there(&self, bucket: &Bucket) -> Result<Option<Vec<(u64, String)>>, PlaneFault> {
        let segments = locked(&self.manifest).segments.clone();
        let away: Vec<Entry> = segments.into_iter().filter(|entry| entry.place == Place::Bucket).collect();
        missing_refused(bucket, &away, "")
    }

    fn named_keys(&self, bucket: &Bucket) -> BTreeSet<String> {
        locked(&self.manifest).segments.iter().map(|entry| bucket.key(entry)).collect()
    }

    /// The next object that is to be taken out, of those that failed least.
    fn next_key(&self) -> Option<String> {
        let round = locked(&self.leaving.round);
        if round.keys.len() >= FAILURES_MAX {
            return None;
        }
        let keys = locked(&self.leaving.keys);
        let next = keys.iter().filter(|(key, _)| !round.keys.contains(*key));
        next.min_by_key(|(_, failures)| **failures).map(|(key, _)| key.clone())
    }

    /// Takes one object out of the bucket that is not named any more.
    fn take_out(&self, bucket: &Bucket, key: &str) -> Result<(), PlaneFault> {
        if !self.named_keys(bucket).contains(key) {
            bucket.remove(key)?;
        }
        locked(&self.leaving.keys).remove(key);
        Ok(())
    }

    /// The next segment that a merge waits for.
    fn next_wanted(&self, bucket: &Bucket) -> Option<Arc<Segment>> {
        let wanted = bucket.wanted();
        if wanted.is_empty() {
            return None;
        }
        let round = locked(&self.leaving.round);
        let segments = self.segments();
        // What was replaced meanwhile is not waited for any more.
        let is_gone = |number: &&u64| {
            let own = |one: &Arc<Segment>| one.entry.number == **number && one.entry.place == Place::Bucket;
            !segments.iter().any(own)
        };
        wanted.iter().filter(is_gone).for_each(|number| bucket.unwant(*number));
        let is_next = |segment: &Arc<Segment>| {
            let number = segment.entry.number;
            segment.entry.place == Place::Bucket
                && wanted.contains(&number)
                && !round.fetched.contains(&number)
        };
        segments.iter().find(|segment| is_next(segment)).cloned()
    }

    /// Fetches a segment that a merge waits for. One that cannot be read keeps no others from being merged.
    fn fetch_wanted(&self, bucket: &Bucket, segment: &Segment) -> Result<(), PlaneFault> {
        bucket.hold(&segment.entry).inspect_err(|fault| {
            if matches!(fault, PlaneFault::Unreadable(_)) {
                self.set_aside(&[segment.entry.number]);
                bucket.unwant(segment.entry.number);
            }
        })
    }

    /// The oldest segment that is to be in the bucket, and that no merge is about to replace, of those that failed
    /// least.
    fn due(&self, bucket: &Bucket) -> Option<Arc<Segment>> {
        let first_day = bucket.first_day_kept_here();
        let merging = self.most_worth_merging();
        let round = locked(&self.leaving.round);
        if round.moved.len() >= FAILURES_MAX {
            return None;
        }
        let is_due = |segment: &Arc<Segment>| {
            let entry = &segment.entry;
            entry.place == Place::Folder
                && entry.last_day < first_day
                && entry.sealed.length <= OBJECT_BYTES_MAX
                && !round.moved.contains(&entry.number)
                && merging.iter().all(|other| other.entry.number != entry.number)
        };
        let unmoved = locked(&self.leaving.unmoved);
        let failures = |segment: &Arc<Segment>| unmoved.get(&segment.entry.number).copied();
        self.segments().into_iter().filter(is_due).min_by_key(failures)
    }

    /// Moves a segment into the bucket: its tail becomes a file of its own, the object is put and read back, the
    /// manifest names it, and then its file goes. Where that fails, the object stays where it is while the segment
    /// counts: it is put again, and a removal that arrives late would take that.
    fn move_out(&self, bucket: &Bucket, entry: &Entry) -> Result<(), PlaneFault> {
        locked(&self.leaving.tried).insert(entry.number);
        let put = self
            .write_tail(entry)
            .map_err(|fault| self.fault(fault))
            .and_then(|()| bucket.put(entry, &self.path(entry.number)))
            .and_then(|()| bucket.verify(entry));
        // Else it could be replaced between the manifest that names it and the moment at which readers see that.
        let _rewriting = locked(&self.rewriting);
        let moved =
            put.and_then(|()| self.publish(Change { moved: Some(entry.number), ..Change::default() }));
        let is_there = {
            let manifest = locked(&self.manifest);
            manifest.segments.iter().any(|one| one.number == entry.number && one.place == Place::Bucket)
        };
        // After a final failure nobody knows which manifest counts, so everything stays.
        if !is_there && moved.is_err() && self.check_running().is_ok() {
            drop(self.disk.remove(&self.tail_path(entry.number)));
            if !self.is_named(entry.number) {
                // It was merged or erased meanwhile, and what became of it has its own turn.
                self.leave(bucket.key(entry));
                locked(&self.leaving.tried).remove(&entry.number);
                return Ok(());
            }
        }
        if is_there {
            locked(&self.leaving.tried).remove(&entry.number);
            locked(&self.leaving.unmoved).remove(&entry.number);
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
