//! The embedded event plane: an append log of its own for what is new, and behind it what is sealed.
//!
//! An event is appended to numbered files in a folder, the *log*. An index in memory finds those that are not
//! sealed, the *tail*. A thread of the plane's own seals the oldest of them into [`segments`](crate::segments)
//! and removes the files that hold nothing else. Who was there before is asked of
//! [`identities`](crate::identities), for ever. Reads see one moment of segments and tail together.
//!
//! Knows how appends become frames, reads become places, and how events move from the tail into segments. The
//! format is described byte by byte in `docs/event-log.md`. Must not know SQL, customers or the clock. The
//! folder's lock is its owner's to hold: one process at a time may open a log.

mod adding;
mod apart;
mod append;
mod background;
mod bodies;
mod checking;
mod commit;
mod dropping;
mod format;
mod index;
mod kept;
mod lately;
mod opening;
mod reading;
mod rebuild;
mod record;
mod records;
mod redaction;
mod sealing;
mod tending;
#[cfg(test)]
mod tests;
mod walk;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::thread::JoinHandle;
use std::time::Duration;

use self::background::{Background, Turn};
use self::commit::Commit;
use self::index::Index;
use self::tending::Tending;
use crate::disk::{Disk, RealDisk};
use crate::fault::{Damage, PlaneFault};
use crate::identities::{Budget, Identities, Memory};
use crate::identity::{Hashes, PlaneKey};
use crate::plane::Condition;
use crate::segments::{ObjectStorage, SegmentFigures, SegmentOptions, SegmentStore};
use crate::writable::EVENT_BYTES_MAX;

/// The most bytes one record takes: an event and what stands around it.
const RECORD_BYTES_MAX: usize = EVENT_BYTES_MAX + 1024;
/// A payload that has reached this size takes no further event.
const PAYLOAD_BYTES_FULL: usize = 4 * 1024 * 1024;
/// The folder of identities within the log's.
const IDENTITIES_FOLDER: &str = "identities";
/// The folder of segments within the log's.
const SEGMENTS_FOLDER: &str = "segments";

/// A file that has reached this size takes no further frame.
pub const FILE_BYTES_FULL: u64 = 64 * 1024 * 1024;
/// So many events that are not sealed are sealed together. While that is done, their records are in
/// memory, and where each stands: some 100 MB in all.
pub const TAIL_EVENTS_SEAL: usize = 262_144;
/// Events whose records take so many bytes are sealed together, however few they are.
pub const TAIL_BYTES_SEAL: u64 = 64 * 1024 * 1024;
/// Where so many events wait to be sealed, whoever appends waits, for [`WAIT_MAX`]. One takes 48 bytes of
/// memory, and its subject, where it is the first of it in its generation, some 80 and its length.
pub const TAIL_EVENTS_MAX: usize = 4 * 1024 * 1024;
/// Where events wait to be sealed whose records take so many bytes, whoever appends waits.
pub const TAIL_BYTES_MAX: u64 = 1024 * 1024 * 1024;
/// So long whoever appends waits for room; then the batch is refused for now.
pub const WAIT_MAX: Duration = Duration::from_secs(5);

/// How a log is opened.
#[derive(Debug, Clone, Copy)]
pub struct LogOptions {
    /// The size at which the next file begins.
    pub file_bytes_full: u64,
    /// The key of a new log; random where none is given.
    pub key: Option<PlaneKey>,
    /// See [`TAIL_EVENTS_SEAL`].
    pub generation_events: usize,
    /// See [`TAIL_BYTES_SEAL`].
    pub generation_bytes: u64,
    /// See [`TAIL_EVENTS_MAX`].
    pub unsealed_events: usize,
    /// See [`TAIL_BYTES_MAX`].
    pub unsealed_bytes: u64,
    /// See [`WAIT_MAX`].
    pub wait_max: Duration,
    /// The memory for identities.
    pub identities: Budget,
    /// How segments are kept.
    pub segments: SegmentOptions,
}

impl Default for LogOptions {
    fn default() -> Self {
        LogOptions {
            file_bytes_full: FILE_BYTES_FULL,
            key: None,
            generation_events: TAIL_EVENTS_SEAL,
            generation_bytes: TAIL_BYTES_SEAL,
            unsealed_events: TAIL_EVENTS_MAX,
            unsealed_bytes: TAIL_BYTES_MAX,
            wait_max: WAIT_MAX,
            identities: Budget::default(),
            segments: SegmentOptions::default(),
        }
    }
}

impl LogOptions {
    /// Whoever appends waits only where something is there to be sealed.
    fn consistent(self) -> LogOptions {
        LogOptions {
            generation_events: self.generation_events.min(self.unsealed_events).max(1),
            generation_bytes: self.generation_bytes.min(self.unsealed_bytes).max(1),
            ..self
        }
    }
}

/// What a log amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LogFigures {
    /// How many events are not sealed.
    pub unsealed_events: u64,
    /// How many files the log has now.
    pub files: u64,
    /// How many bytes they take.
    pub file_bytes: u64,
    /// What is sealed.
    pub segments: SegmentFigures,
    /// How many identities there are.
    pub identities: u64,
    /// How many bytes they take on the disk.
    pub identity_bytes: u64,
    /// The memory they take.
    pub identity_memory: Memory,
}

/// An append log of usage events, and the segments that it is sealed into.
pub struct LogPlane {
    engine: Arc<Engine>,
    /// Runs from the first append on, or from the start where something was left to do.
    thread: Mutex<Option<JoinHandle<()>>>,
    /// Runs where there is an object storage, and this process is the one that moves and deletes there.
    tending: Option<JoinHandle<()>>,
}

/// The log and what is sealed of it, without the thread that seals.
///
/// Locks are taken in this order: the turn, identities, the state, then those of the commit and of the
/// segments.
struct Engine {
    folder: PathBuf,
    options: LogOptions,
    hashes: Hashes,
    disk: Arc<dyn Disk>,
    /// None where they are damaged; then the log is only read.
    identities: Option<Mutex<Identities>>,
    state: RwLock<State>,
    commit: Commit,
    segments: SegmentStore,
    background: Background,
    tending: Tending,
    /// Held by whoever seals, erases, or reads whole files.
    turn: Turn,
    damage: Vec<Damage>,
    torn: Option<Damage>,
}

/// What appends change: the index, and where the next frame will stand.
struct State {
    index: Index,
    file: u32,
    length: u64,
    /// The number of the newest frame, durable or not.
    frame: u64,
    /// All events of frames up to this one are sealed.
    sealed_frame: u64,
    /// How many erasures are recorded.
    erasures: u64,
}

/// Where files are. The tests have disks that stop.
struct Disks {
    files: Arc<dyn Disk>,
    identities: Arc<dyn crate::identities::disk::Disk>,
    /// Where sealed segments go when they are old.
    objects: Option<ObjectStorage>,
}

impl Disks {
    fn system() -> Disks {
        Disks {
            files: Arc::new(RealDisk),
            identities: Arc::new(crate::identities::disk::SystemDisk),
            objects: None,
        }
    }
}

impl LogPlane {
    /// Opens the log in a folder, or begins one where there is none. A torn end is cut off (see
    /// [`LogPlane::torn`]); a damaged log opens for reading only (see [`LogPlane::damage`]).
    pub fn open(folder: &Path) -> Result<LogPlane, PlaneFault> {
        LogPlane::open_with(folder, LogOptions::default())
    }

    /// Gives an opened log its thread, where something was left to do.
    fn start(engine: Engine) -> Result<LogPlane, PlaneFault> {
        let mut plane = LogPlane { engine: Arc::new(engine), thread: Mutex::new(None), tending: None };
        if plane.engine.damage.is_empty() && plane.engine.is_work_due() {
            plane.start_thread()?;
        }
        if plane.engine.damage.is_empty() && plane.engine.segments.tends_objects() {
            let own = Arc::clone(&plane.engine);
            let named = std::thread::Builder::new().name("usage-objects".to_owned());
            let started = named.spawn(move || tending::run(&own));
            let folder = &plane.engine.folder;
            plane.tending =
                Some(started.map_err(|error| PlaneFault::file(folder, "given a thread", &error))?);
        }
        Ok(plane)
    }

    /// Starts the thread where it does not run. A log that is only read needs none.
    fn start_thread(&self) -> Result<(), PlaneFault> {
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if thread.is_none() {
            self.engine.background.wake();
            let own = Arc::clone(&self.engine);
            let named = std::thread::Builder::new().name("usage".to_owned());
            let started = named.spawn(move || background::run(&own));
            let folder = &self.engine.folder;
            *thread = Some(started.map_err(|error| PlaneFault::file(folder, "given a thread", &error))?);
        }
        Ok(())
    }

    /// What was damaged when the log was opened. While there is any, nothing is appended.
    pub fn damage(&self) -> &[Damage] {
        &self.engine.damage
    }

    /// What a crash had left at the end and opening cut off; none of it was ever acknowledged.
    pub fn torn(&self) -> Option<&Damage> {
        self.engine.torn.as_ref()
    }

    /// Seals everything that is durable by now, also where it is too little to be sealed by itself, merges
    /// what is to be merged, and removes what is not needed any more. Appends and reads go on beside it.
    pub fn seal_now(&self) -> Result<(), PlaneFault> {
        self.engine.seal_everything()
    }

    /// Moves to the object storage what is to be there, and does whatever else there is to do with it, now. Appends
    /// and reads go on beside it.
    pub fn move_now(&self) -> Result<(), PlaneFault> {
        self.engine.check_undamaged()?;
        self.engine.tend_everything()
    }

    /// Why nothing is sealed at present. It is tried again where that may help; else the log takes events
    /// only until the memory for those that wait is used up.
    pub fn sealing_fault(&self) -> Option<PlaneFault> {
        self.engine.background.sealing_fault()
    }

    /// What the log amounts to.
    pub fn figures(&self) -> Result<LogFigures, PlaneFault> {
        self.engine.figures()
    }

    /// Notes how far the log is durable, so that the next start can tell a torn end from damage, and closes.
    pub fn close(mut self) -> Result<(), PlaneFault> {
        self.end_thread();
        self.engine.note_end()
    }

    fn end_thread(&mut self) {
        self.engine.tending.close();
        self.engine.segments.close_objects();
        if let Some(thread) = self.tending.take() {
            drop(thread.join());
        }
        let thread = self.thread.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            self.engine.background.close();
            // A panic of the thread was told when it happened; the log is as after a crash then.
            drop(thread.join());
        }
    }
}

impl Drop for LogPlane {
    fn drop(&mut self) {
        self.end_thread();
        // The note only sharpens what the next start can tell; without it the log is as safe as after a crash.
        drop(self.engine.note_end());
    }
}

impl Engine {
    fn note_end(&self) -> Result<(), PlaneFault> {
        if self.damage.is_empty() && self.commit.check_running().is_ok() {
            self.commit.checkpoint()?;
        }
        Ok(())
    }

    fn state(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn state_mut(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The identities of a log that is not damaged.
    fn identities(&self) -> MutexGuard<'_, Identities> {
        let identities = self.identities.as_ref().expect("only a damaged log has no identities");
        identities.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn check_undamaged(&self) -> Result<(), PlaneFault> {
        match self.damage.first() {
            Some(first) => Err(PlaneFault::Damaged { first: Box::new(first.clone()) }),
            None => Ok(()),
        }
    }

    fn condition(&self) -> Condition {
        let all = &self.state().index.environments;
        let unrecorded = all.iter().map(|(environment, known)| (*environment, known.unrecorded_conflicts()));
        Condition {
            damage: self.damage.clone(),
            torn: self.torn.clone(),
            writing: self.commit.fault(),
            sealing: self.background.sealing_fault(),
            merging: self.background.merging_fault().or_else(|| self.background.aside_fault()),
            moving: self.tending.fault(),
            unrecorded_conflicts: unrecorded.filter(|(_, count)| *count > 0).collect(),
        }
    }

    fn figures(&self) -> Result<LogFigures, PlaneFault> {
        let (mut files, mut file_bytes) = (0, 0);
        for (number, file) in &*self.commit.files() {
            let length = file.metadata().map_err(|error| {
                PlaneFault::file(self.folder.join(walk::file_name(*number)), "measured", &error)
            })?;
            files += 1;
            file_bytes += length.len();
        }
        let mut figures = LogFigures {
            unsealed_events: index::wide(self.state().index.unsealed().0),
            files,
            file_bytes,
            segments: self.segments.figures(),
            ..LogFigures::default()
        };
        if let Some(identities) = &self.identities {
            let identities = identities.lock().unwrap_or_else(PoisonError::into_inner);
            figures.identities = identities.count();
            figures.identity_bytes = identities.runs().iter().map(|run| run.bytes).sum();
            figures.identity_memory = identities.memory();
        }
        Ok(figures)
    }
}
