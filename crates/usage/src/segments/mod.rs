//! Sealed segments: accepted events in sorted Parquet files, each of one day, found by one manifest.
//!
//! Knows which segments count, how they are opened, and that every change of them is one step: new files
//! first, then the manifest that names them, then the old files go. The format is described in
//! `docs/segments.md`. Must not know the log, SQL, customers or the clock. The folder's lock is its owner's
//! to hold: one process at a time may open it.

mod alphabets;
mod batch;
mod bucket;
mod check;
mod checked;
mod columns;
mod compact;
mod drop;
mod fetched;
mod file;
mod groups;
mod id_forms;
mod index;
mod index_building;
mod layout;
mod line;
mod manifest;
mod merge;
mod moving;
mod owner;
mod read;
mod redact;
mod rest;
mod row;
mod seal;
mod select;
mod sink;
mod summaries;
mod sums;
mod tally;
#[cfg(test)]
mod tests;
mod together;
mod worth;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use ids::EnvironmentId;

use self::bucket::Bucket;
pub use self::bucket::ObjectStorage;
pub use self::compact::{Between, Compaction, MergeFailed, ROWS_BETWEEN};
use self::file::SegmentFile;
use self::manifest::{
    Entry, MANIFEST_NEXT, Manifest, Place, file_name, number_of, number_of_tail, tail_name,
};
pub(crate) use self::moving::Bodies;
use self::moving::Leaving;
use self::owner::Owner;
pub use self::read::Order;
pub(crate) use self::redact::PreparedErasure;
pub(crate) use self::row::{Cell, Head, Sealable, day_of};
pub use self::seal::{SealRefused, SealedEvents};
pub(crate) use self::sums::adders;
use self::worth::LeftAlone;
use crate::disk::{Disk, RealDisk};
use crate::fault::{Damage, PlaneFault, WriteFault};
use crate::plane::{Floor, Position};

/// Rows of a row group: what a writer holds in memory before it writes.
pub const GROUP_ROWS: usize = 262_144;
/// A segment with so many rows is full: it is not merged any more.
pub const SEGMENT_ROWS_FULL: u64 = 8 * 1024 * 1024;
/// A day with fewer events in a batch shares its segment with other such days.
pub const DAY_ROWS_MIN: usize = 4_096;
/// How many segments of one size are merged into one of the next.
pub const MERGED_SEGMENTS: usize = 4;
/// About how much memory a read of events takes for decoded rows before it is done in parts.
pub const READ_BYTES: u64 = 256 * 1024 * 1024;
/// About how much memory decoded rows may take that are sorted anew, so that a day which has become large gets
/// a segment of its own. What takes more is merged row by row, and stays together.
pub const REGROUPED_BYTES: u64 = 256 * 1024 * 1024;
/// About how much memory opened segments take before the longest unused ones are closed.
pub const OPEN_BYTES: u64 = 256 * 1024 * 1024;
/// How many segments stay open.
pub const OPEN_FILES: usize = 512;

/// How segments are kept.
#[derive(Debug, Clone, Copy)]
pub struct SegmentOptions {
    /// See [`GROUP_ROWS`].
    pub group_rows: usize,
    /// See [`SEGMENT_ROWS_FULL`].
    pub segment_rows_full: u64,
    /// See [`DAY_ROWS_MIN`].
    pub day_rows_min: usize,
    /// See [`MERGED_SEGMENTS`]; at least 2.
    pub merged_segments: usize,
    /// See [`READ_BYTES`].
    pub read_bytes: u64,
    /// See [`REGROUPED_BYTES`].
    pub regrouped_bytes: u64,
    /// See [`OPEN_BYTES`].
    pub open_bytes: u64,
    /// See [`OPEN_FILES`].
    pub open_files: usize,
}

impl Default for SegmentOptions {
    fn default() -> Self {
        SegmentOptions {
            group_rows: GROUP_ROWS,
            segment_rows_full: SEGMENT_ROWS_FULL,
            day_rows_min: DAY_ROWS_MIN,
            merged_segments: MERGED_SEGMENTS,
            read_bytes: READ_BYTES,
            regrouped_bytes: REGROUPED_BYTES,
            open_bytes: OPEN_BYTES,
            open_files: OPEN_FILES,
        }
    }
}

/// What the segments of a store amount to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SegmentFigures {
    /// How many segments there are.
    pub segments: u64,
    /// How many events they hold.
    pub events: u64,
    /// How many bytes they have.
    pub bytes: u64,
    /// How many of them are in the bucket of an object storage.
    pub away: u64,
    /// How many bytes those have.
    pub away_bytes: u64,
}

/// A folder of sealed segments.
pub struct SegmentStore {
    folder: PathBuf,
    options: SegmentOptions,
    disk: Arc<dyn Disk>,
    /// The manifest that counts. Held while the next one is written.
    manifest: Mutex<Manifest>,
    view: RwLock<View>,
    /// Held by whoever seals; an erasure holds it too, so that none is sealed beside it.
    sealing: Mutex<()>,
    /// Held by whoever replaces segments.
    rewriting: Mutex<()>,
    left_alone: Mutex<LeftAlone>,
    bucket: Option<Arc<Bucket>>,
    /// What is to be taken out of the bucket.
    leaving: Leaving,
    owner: Owner,
    next_number: AtomicU64,
    /// Counts uses of segments, so that the longest unused one is known.
    uses: AtomicU64,
    stopped: Mutex<Option<Arc<str>>>,
    damage: Vec<Damage>,
    /// Files that count for nothing, as a crash leaves them.
    unnamed: Mutex<Vec<PathBuf>>,
}

/// What readers see.
#[derive(Default)]
struct View {
    segments: Vec<Arc<Segment>>,
    /// Replaced segments whose files go once nobody reads them.
    replaced: Vec<Arc<Segment>>,
}

/// The segments as they were at a moment. Reads of the same snapshot see the same, whatever is sealed,
/// merged or erased meanwhile.
pub struct Snapshot(Vec<Arc<Segment>>);

impl Snapshot {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Makes what a change did visible; it is durable by then. It is handed to whoever must change something
/// else in the same moment.
pub type Switch<'a> = dyn FnMut() + 'a;

/// A segment that counts, opened or not.
struct Segment {
    entry: Entry,
    opened: Mutex<Opened>,
}

#[derive(Default)]
struct Opened {
    file: Option<Arc<SegmentFile>>,
    used: u64,
}

/// A change of segments.
#[derive(Default)]
struct Change {
    removed: Vec<u64>,
    added: Vec<Entry>,
    /// Is in the bucket now.
    moved: Option<u64>,
    sealed: BTreeMap<EnvironmentId, Position>,
    floor: Option<(EnvironmentId, Floor)>,
}

impl SegmentStore {
    /// Opens the segments of a folder, or begins where there are none. What a crash left half done is taken
    /// away, where nothing is damaged. Segments in the bucket of an object storage are refused: a plane opens
    /// them.
    pub fn open(folder: &Path, options: SegmentOptions) -> Result<SegmentStore, PlaneFault> {
        let store = SegmentStore::open_on(folder, options, Arc::new(RealDisk))?;
        if store.damage.is_empty() {
            store.remove_unnamed()?;
        }
        Ok(store)
    }

    /// Opens them and takes nothing away: whoever knows more of the folder says when with
    /// [`SegmentStore::remove_unnamed`].
    pub(crate) fn open_on(
        folder: &Path,
        options: SegmentOptions,
        disk: Arc<dyn Disk>,
    ) -> Result<SegmentStore, PlaneFault> {
        SegmentStore::open_with(folder, options, disk, None)
    }

    /// The same, with an object storage and the name under which it keeps these segments apart from others.
    pub(crate) fn open_with(
        folder: &Path,
        options: SegmentOptions,
        disk: Arc<dyn Disk>,
        storage: Option<(ObjectStorage, &str)>,
    ) -> Result<SegmentStore, PlaneFault> {
        std::fs::create_dir_all(folder).map_err(|error| PlaneFault::file(folder, "made", &error))?;
        let found = files_of(folder)?;
        let manifest = match manifest::read(folder)? {
            Some(manifest) => manifest,
            None if found.iter().all(|name| number_of(name).is_none()) => begin(&disk, folder)?,
            None => {
                let first = Damage::of(folder.display().to_string(), "it has segments, but no manifest");
                return Err(PlaneFault::Damaged { first: Box::new(first) });
            }
        };
        let named: BTreeSet<String> = manifest.segments.iter().map(own_file).collect();
        let is_unnamed = |name: &&String| {
            let is_ours = number_of(name).or_else(|| number_of_tail(name)).is_some();
            *name == MANIFEST_NEXT || is_ours && !named.contains(*name)
        };
        let unnamed = found.iter().filter(is_unnamed).map(|name| folder.join(name)).collect();
        // A file that counts for nothing is not written over: who knows which manifest was restored.
        let highest = found.iter().filter_map(|name| number_of(name)).max().unwrap_or(0);
        let missing = named.iter().filter(|name| !found.contains(name));
        let damage: Vec<Damage> = missing
            .map(|name| Damage::of(folder.join(name).display().to_string(), "it is missing"))
            .collect();
        let bucket = moving::bucket_of(folder, &manifest, storage)?;
        let segments = manifest.segments.iter().map(|entry| Arc::new(Segment::new(*entry))).collect();
        Ok(SegmentStore {
            folder: folder.to_owned(),
            options,
            disk,
            next_number: AtomicU64::new(manifest.next_number.max(highest + 1)),
            left_alone: Mutex::new(LeftAlone::at_start(&manifest.segments)),
            bucket,
            leaving: Leaving::before(manifest.next_number),
            owner: Owner::default(),
            manifest: Mutex::new(manifest),
            view: RwLock::new(View { segments, replaced: Vec::new() }),
            sealing: Mutex::new(()),
            rewriting: Mutex::new(()),
            uses: AtomicU64::new(0),
            stopped: Mutex::new(None),
            damage,
            unnamed: Mutex::new(unnamed),
        })
    }

    /// Takes away what counted for nothing when the store was opened. Where a manifest and its files are of
    /// different ages, as after half a restore, that may be all there is of some events: nothing may be
    /// damaged.
    pub(crate) fn remove_unnamed(&self) -> Result<(), PlaneFault> {
        for path in std::mem::take(&mut *locked(&self.unnamed)) {
            self.disk.remove(&path).map_err(|error| PlaneFault::file(&path, "removed", &error))?;
        }
        Ok(())
    }

    /// Which segments were missing when the store was opened. What they held cannot be read.
    pub fn damage(&self) -> &[Damage] {
        &self.damage
    }

    /// How far an environment is sealed: every event at or below this position was.
    pub fn sealed(&self, environment: EnvironmentId) -> Position {
        locked(&self.manifest).sealed.get(&environment).copied().unwrap_or(Position::START)
    }

    /// How far each environment is sealed.
    pub fn environments(&self) -> Vec<(EnvironmentId, Position)> {
        locked(&self.manifest).sealed.iter().map(|(environment, sealed)| (*environment, *sealed)).collect()
    }

    /// What was dropped of an environment.
    pub fn floor(&self, environment: EnvironmentId) -> Option<Floor> {
        locked(&self.manifest).floors.get(&environment).copied()
    }

    /// How many segments there are, and what they hold.
    pub fn figures(&self) -> SegmentFigures {
        let mut figures = SegmentFigures::default();
        for segment in self.segments() {
            figures.segments += 1;
            figures.events += segment.entry.rows;
            figures.bytes += segment.entry.sealed.length;
            if segment.entry.place == Place::Bucket {
                figures.away += 1;
                figures.away_bytes += segment.entry.sealed.length;
            }
        }
        figures
    }

    /// The segments as they are now. Whoever holds them can read them, whatever becomes of them.
    fn segments(&self) -> Vec<Arc<Segment>> {
        self.view.read().unwrap_or_else(PoisonError::into_inner).segments.clone()
    }

    /// What readers see now.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(self.segments())
    }

    /// A segment's file, opened where it is not.
    fn file(&self, segment: &Segment) -> Result<Arc<SegmentFile>, PlaneFault> {
        let used = self.uses.fetch_add(1, Ordering::Relaxed);
        let mut opened = locked(&segment.opened);
        opened.used = used;
        if let Some(file) = &opened.file {
            return Ok(Arc::clone(file));
        }
        let file = Arc::new(SegmentFile::open(&self.folder, &segment.entry, self.bucket.as_ref())?);
        opened.file = Some(Arc::clone(&file));
        drop(opened);
        self.close_unused();
        Ok(file)
    }

    /// Closes the longest unused segments until the rest keeps within its bounds. The newest stays open.
    fn close_unused(&self) {
        let mut open: Vec<(u64, u64, Arc<Segment>)> = Vec::new();
        for segment in self.segments() {
            let opened = locked(&segment.opened);
            let Some(file) = &opened.file else { continue };
            let (used, bytes) = (opened.used, file.memory);
            drop(opened);
            open.push((used, bytes, segment));
        }
        open.sort_by_key(|(used, _, _)| std::cmp::Reverse(*used));
        let (mut bytes, mut files) = (0_u64, 0);
        for (_, size, segment) in open {
            bytes = bytes.saturating_add(size);
            files += 1;
            if files > 1 && (files > self.options.open_files || bytes > self.options.open_bytes) {
                locked(&segment.opened).file = None;
            }
        }
    }

    fn path(&self, number: u64) -> PathBuf {
        self.folder.join(file_name(number))
    }

    fn tail_path(&self, number: u64) -> PathBuf {
        self.folder.join(tail_name(number))
    }

    fn new_number(&self) -> u64 {
        self.next_number.fetch_add(1, Ordering::Relaxed)
    }

    fn check_running(&self) -> Result<(), PlaneFault> {
        match &*locked(&self.stopped) {
            Some(why) => Err(PlaneFault::Stopped { why: Arc::clone(why) }),
            None => Ok(()),
        }
    }

    /// Makes a failure final where it must be.
    fn fault(&self, fault: WriteFault) -> PlaneFault {
        match fault {
            WriteFault::Failed(fault) => fault,
            WriteFault::Final(fault) => {
                locked(&self.stopped).get_or_insert_with(|| fault.to_string().into());
                fault
            }
        }
    }

    /// Takes away files that no manifest names, after a failure. What stays is taken away at the next start.
    fn discard(&self, numbers: &[u64]) {
        for number in numbers {
            drop(self.disk.remove(&self.path(*number)));
        }
    }

    /// Makes a change of segments, in one step. The files it adds are durable.
    fn publish(&self, change: Change) -> Result<(), PlaneFault> {
        self.publish_with(change, &mut |switch| switch())
    }

    /// The same; `moment` is called when the change is durable, and calls what makes it visible.
    fn publish_with(
        &self,
        change: Change,
        moment: &mut dyn FnMut(&mut Switch<'_>),
    ) -> Result<(), PlaneFault> {
        let mut manifest = locked(&self.manifest);
        let mut next = manifest.clone();
        next.generation += 1;
        next.next_number = self.next_number.load(Ordering::Relaxed);
        next.sealed.extend(&change.sealed);
        next.floors.extend(change.floor);
        next.segments.retain(|entry| !change.removed.contains(&entry.number));
        next.segments.extend(&change.added);
        if let Some(number) = change.moved {
            let one = next.segments.iter_mut().find(|entry| entry.number == number);
            let Some(one) = one else { return Err(moving::gone_meanwhile(&self.path(number))) };
            one.place = Place::Bucket;
        }
        next.segments.sort_by_key(|entry| (entry.first_day, entry.number));
        let named = self.disk.sync_folder(&self.folder);
        named
            .map_err(|error| WriteFault::Final(PlaneFault::file(&*self.folder, "synced", &error)))
            .and_then(|()| manifest::write(&self.disk, &self.folder, &next))
            .map_err(|fault| {
                // After a final failure nobody knows which manifest counts, so every file stays.
                if let WriteFault::Failed(_) = &fault {
                    self.discard(&change.added.iter().map(|entry| entry.number).collect::<Vec<_>>());
                }
                self.fault(fault)
            })?;
        *manifest = next;
        drop(manifest);
        moment(&mut || self.show(&change));
        if change.removed.is_empty() && change.moved.is_none() {
            // What others replaced is theirs to take away: nothing is held up by it here.
            return Ok(());
        }
        locked(&self.left_alone).removed(&change.removed);
        self.remove_replaced()
    }

    /// Lets readers see a change.
    fn show(&self, change: &Change) {
        let mut view = self.view.write().unwrap_or_else(PoisonError::into_inner);
        let (removed, mut kept): (Vec<_>, Vec<_>) = view.segments.drain(..).partition(|segment| {
            let number = segment.entry.number;
            change.removed.contains(&number) || change.moved == Some(number)
        });
        kept.extend(change.added.iter().map(|entry| Arc::new(Segment::new(*entry))));
        let moved = removed.iter().filter(|segment| change.moved == Some(segment.entry.number));
        kept.extend(moved.map(|segment| {
            let entry = Entry { place: Place::Bucket, ..segment.entry };
            Arc::new(Segment::new(entry))
        }));
        kept.sort_by_key(|segment| (segment.entry.first_day, segment.entry.number));
        view.segments = kept;
        view.replaced.extend(removed);
    }

    /// Takes away the files of replaced segments that nobody reads any more. Answers an error where one
    /// stays: it counts for nothing, but its bytes are still there.
    fn remove_replaced(&self) -> Result<(), PlaneFault> {
        let mut view = self.view.write().unwrap_or_else(PoisonError::into_inner);
        let unread = |segment: &Arc<Segment>| Arc::strong_count(segment) == 1;
        let (unread, read): (Vec<_>, Vec<_>) = view.replaced.drain(..).partition(unread);
        view.replaced = read;
        drop(view);
        let mut kept = Vec::new();
        let mut first = Ok(());
        for segment in unread {
            if let Err(fault) = self.remove_file(&segment.entry) {
                kept.push(segment);
                first = first.and(Err(fault));
            }
        }
        self.view.write().unwrap_or_else(PoisonError::into_inner).replaced.extend(kept);
        first
    }
}

/// The file of a segment that is in the folder.
fn own_file(entry: &Entry) -> String {
    match entry.place {
        Place::Folder => file_name(entry.number),
        Place::Bucket => tail_name(entry.number),
    }
}

impl Segment {
    fn new(entry: Entry) -> Segment {
        Segment { entry, opened: Mutex::new(Opened::default()) }
    }
}

/// The first manifest of a folder. Without one, files in it are no segments.
fn begin(disk: &Arc<dyn Disk>, folder: &Path) -> Result<Manifest, PlaneFault> {
    let manifest = Manifest { generation: 1, next_number: 1, ..Manifest::default() };
    match manifest::write(disk, folder, &manifest) {
        Ok(()) => Ok(manifest),
        Err(WriteFault::Failed(fault) | WriteFault::Final(fault)) => Err(fault),
    }
}

fn files_of(folder: &Path) -> Result<Vec<String>, PlaneFault> {
    let fault = |error: std::io::Error| PlaneFault::file(folder, "listed", &error);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        names.extend(entry.map_err(fault)?.file_name().into_string().ok());
    }
    Ok(names)
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
