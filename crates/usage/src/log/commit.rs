//! Group commit: whoever comes first writes for all who wait, with one sync.
//!
//! Knows frames to be written, where the log ends and who waits for what. Must not know what is in them.
//! A failed write or sync is final: what reached the disk is unknown until the log is opened again.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};

use ids::EnvironmentId;

use super::format::{Begin, Checkpoint, FILE_HEADER_BYTES, FileHeader, FrameHeader, Kind, digest};
use super::index::{Durable, wide};
use super::walk::{CHECKPOINT_FILE, End, Walked, file_name};
use crate::disk::Disk;
use crate::fault::PlaneFault;
use crate::identity::PlaneKey;

/// The open files by number.
pub(super) type Files = Arc<BTreeMap<u32, Arc<File>>>;

/// A frame to be written. Its place in the files was chosen when it was staged.
pub(super) struct Draft {
    pub(super) file: u32,
    pub(super) kind: Kind,
    pub(super) environment: EnvironmentId,
    pub(super) first: u64,
    pub(super) count: u32,
    pub(super) payload: Vec<u8>,
    /// Told when the frame is durable.
    pub(super) durable: Arc<Durable>,
}

/// A place in the queue of what is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ticket(u64);

#[derive(Default)]
struct Queue {
    drafts: Vec<Draft>,
    staged: u64,
    synced: u64,
    leading: bool,
    failed: Option<Arc<str>>,
}

/// The writing side of a log.
pub(super) struct Commit {
    disk: Arc<dyn Disk>,
    folder: PathBuf,
    key: PlaneKey,
    queue: Mutex<Queue>,
    turned: Condvar,
    end: Mutex<End>,
    /// The newest durable frame.
    durable: AtomicU64,
    files: RwLock<Files>,
    /// What the checkpoint says; whoever holds it may write the next one.
    noted: Mutex<Noted>,
}

/// What the checkpoint says.
#[derive(Debug, Clone, Copy)]
struct Noted {
    /// Whether the file says it.
    is_written: bool,
    checkpoint: Checkpoint,
}

impl Commit {
    /// A commit behind what was read; `begin` is where the log begins from now on.
    pub(super) fn new(
        disk: Arc<dyn Disk>,
        folder: &Path,
        walked: &Walked,
        begin: Begin,
        files: Files,
    ) -> Commit {
        let Walked { key, end, .. } = *walked;
        let checkpoint = Checkpoint { frame: end.frame, chain: end.chain, key, begin };
        Commit {
            disk,
            noted: Mutex::new(Noted { is_written: false, checkpoint }),
            durable: AtomicU64::new(end.frame),
            folder: folder.to_owned(),
            key,
            queue: Mutex::new(Queue::default()),
            turned: Condvar::new(),
            end: Mutex::new(end),
            files: RwLock::new(files),
        }
    }

    /// The files as they are now; they stay readable for whoever holds them.
    pub(super) fn files(&self) -> Files {
        Arc::clone(&self.files.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn replace_files(&self, files: Files) {
        *self.files.write().unwrap_or_else(PoisonError::into_inner) = files;
    }

    /// Changes which files are open.
    pub(super) fn change_files(&self, change: impl FnOnce(&mut BTreeMap<u32, Arc<File>>)) {
        let mut files = self.files.write().unwrap_or_else(PoisonError::into_inner);
        let mut changed = (**files).clone();
        change(&mut changed);
        *files = Arc::new(changed);
    }

    /// The newest durable frame.
    pub(super) fn durable_frame(&self) -> u64 {
        self.durable.load(Ordering::Acquire)
    }

    /// Waits until everything that is staged by now is durable.
    pub(super) fn wait_for_staged(&self) -> Result<(), PlaneFault> {
        let staged = self.queue().staged;
        self.wait(Ticket(staged))
    }

    /// Where the durable log ends. Call it while leading, or the answer is soon old.
    pub(super) fn end(&self) -> MutexGuard<'_, End> {
        self.end.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Refuses where an earlier write failed.
    pub(super) fn check_running(&self) -> Result<(), PlaneFault> {
        running(&self.queue())
    }

    /// Queues frames behind those staged before.
    pub(super) fn stage(&self, drafts: Vec<Draft>) -> Ticket {
        let mut queue = self.queue();
        if !drafts.is_empty() {
            queue.drafts.extend(drafts);
            queue.staged += 1;
        }
        Ticket(queue.staged)
    }

    /// Waits until everything up to the ticket is durable, writing for all where nobody does.
    pub(super) fn wait(&self, ticket: Ticket) -> Result<(), PlaneFault> {
        let mut queue = self.queue();
        loop {
            running(&queue)?;
            if queue.synced >= ticket.0 {
                return Ok(());
            }
            queue = if queue.leading {
                self.turned.wait(queue).unwrap_or_else(PoisonError::into_inner)
            } else {
                self.lead(queue)
            };
        }
    }

    /// Writes all that is staged.
    fn lead<'a>(&'a self, mut queue: MutexGuard<'a, Queue>) -> MutexGuard<'a, Queue> {
        queue.leading = true;
        let drafts = std::mem::take(&mut queue.drafts);
        let staged = queue.staged;
        drop(queue);
        let written = self.write(&drafts);
        let mut queue = self.queue();
        queue.leading = false;
        match written {
            Ok(()) => queue.synced = staged,
            Err(fault) => queue.failed = Some(fault.to_string().into()),
        }
        self.turned.notify_all();
        queue
    }

    /// Stops all writing until the answer is dropped; everything staged before is durable then. Whoever
    /// calls it keeps others from staging.
    pub(super) fn pause(&self) -> Result<Pause<'_>, PlaneFault> {
        let mut queue = self.queue();
        loop {
            running(&queue)?;
            if queue.leading {
                queue = self.turned.wait(queue).unwrap_or_else(PoisonError::into_inner);
            } else if queue.synced < queue.staged {
                queue = self.lead(queue);
            } else {
                queue.leading = true;
                return Ok(Pause { commit: self });
            }
        }
    }

    /// Makes a failure final.
    pub(super) fn fail(&self, fault: &PlaneFault) {
        self.queue().failed.get_or_insert_with(|| fault.to_string().into());
    }

    fn write(&self, drafts: &[Draft]) -> Result<(), PlaneFault> {
        let mut end = self.end();
        let durable = end.frame;
        let mut next = *end;
        let mut buffer = Vec::with_capacity(drafts.iter().map(|draft| draft.payload.len() + 128).sum());
        for draft in drafts {
            if draft.file != next.file {
                self.flush(&mut next, &mut buffer)?;
                self.roll(&mut next, draft.file)?;
            }
            let header = sealed(draft, &next, durable);
            next.frame = header.number;
            next.chain = header.chain;
            buffer.extend_from_slice(&header.to_bytes());
            buffer.extend_from_slice(&draft.payload);
        }
        self.flush(&mut next, &mut buffer)?;
        *end = next;
        self.durable.store(next.frame, Ordering::Release);
        drop(end);
        for draft in drafts {
            draft.publish();
        }
        Ok(())
    }

    /// Writes the buffer to the end of the current file, durably.
    fn flush(&self, end: &mut End, buffer: &mut Vec<u8>) -> Result<(), PlaneFault> {
        if buffer.is_empty() {
            return Ok(());
        }
        let path = self.folder.join(file_name(end.file));
        let files = self.files();
        let file = files.get(&end.file).expect("the file that is written to is open");
        let written = self.disk.write(file, buffer, end.length);
        written.map_err(|error| PlaneFault::file(&path, "written", &error))?;
        let synced = self.disk.sync_bytes(file, &path);
        synced.map_err(|error| PlaneFault::file(&path, "synced", &error))?;
        end.length += wide(buffer.len());
        buffer.clear();
        Ok(())
    }

    /// Begins the next file.
    fn roll(&self, end: &mut End, number: u32) -> Result<(), PlaneFault> {
        let header = FileHeader { number, first_frame: end.frame + 1, chain: end.chain, key: self.key };
        let path = self.folder.join(file_name(number));
        let file = create(&*self.disk, &path, &header)?;
        sync_folder(&*self.disk, &self.folder)?;
        self.note(end)?;
        self.change_files(|files| drop(files.insert(number, Arc::new(file))));
        end.file = number;
        end.length = wide(FILE_HEADER_BYTES);
        Ok(())
    }

    /// Writes frames at once; only while paused.
    pub(super) fn write_paused(&self, drafts: &[Draft]) -> Result<(), PlaneFault> {
        self.write(drafts)
    }

    /// Notes where the durable log ends.
    pub(super) fn checkpoint(&self) -> Result<(), PlaneFault> {
        let end = *self.end();
        self.note(&end)
    }

    fn note(&self, end: &End) -> Result<(), PlaneFault> {
        let End { frame, chain, .. } = *end;
        self.note_that(|checkpoint| (checkpoint.frame, checkpoint.chain) = (frame, chain))
    }

    /// Where the log begins.
    pub(super) fn begin(&self) -> Begin {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner).checkpoint.begin
    }

    /// Notes where the log begins from now on. No frame that is noted as durable lies before it: it is the
    /// first of a file, and what ends the file before was noted when it began.
    pub(super) fn note_begin(&self, begin: Begin) -> Result<(), PlaneFault> {
        self.note_that(|checkpoint| checkpoint.begin = begin)
    }

    fn note_that(&self, change: impl FnOnce(&mut Checkpoint)) -> Result<(), PlaneFault> {
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        let mut next = noted.checkpoint;
        change(&mut next);
        if !noted.is_written || next != noted.checkpoint {
            write_checkpoint(&*self.disk, &self.folder, next)?;
            *noted = Noted { is_written: true, checkpoint: next };
        }
        Ok(())
    }
}

/// While it lives, nobody writes.
pub(super) struct Pause<'a> {
    commit: &'a Commit,
}

impl Drop for Pause<'_> {
    fn drop(&mut self) {
        self.commit.queue().leading = false;
        self.commit.turned.notify_all();
    }
}

impl Draft {
    fn publish(&self) {
        let last = self.first + u64::from(self.count) - 1;
        match self.kind {
            Kind::Events => self.durable.events.fetch_max(last, Ordering::AcqRel),
            Kind::Conflicts => self.durable.conflicts.fetch_max(last, Ordering::AcqRel),
            Kind::Redaction => 0,
        };
    }
}

fn running(queue: &Queue) -> Result<(), PlaneFault> {
    match &queue.failed {
        Some(why) => Err(PlaneFault::Stopped { why: Arc::clone(why) }),
        None => Ok(()),
    }
}

/// The header of a draft that follows `end`.
fn sealed(draft: &Draft, end: &End, durable: u64) -> FrameHeader {
    let mut header = FrameHeader {
        kind: draft.kind,
        redacted: false,
        payload_bytes: u32::try_from(draft.payload.len()).expect("a frame's size was bounded when staged"),
        count: draft.count,
        number: end.frame + 1,
        durable,
        first: draft.first,
        environment: draft.environment,
        digest: digest(&draft.payload),
        chain: [0; 16],
        payload_crc: crc32fast::hash(&draft.payload),
    };
    header.chain = header.chain_from(&end.chain);
    header
}

/// Makes a new file with its header, durably; the folder's entry is the caller's to sync.
fn create(disk: &dyn Disk, path: &Path, header: &FileHeader) -> Result<File, PlaneFault> {
    let file = disk.create(path).map_err(|error| PlaneFault::file(path, "created", &error))?;
    disk.write(&file, &header.to_bytes(), 0).map_err(|error| PlaneFault::file(path, "written", &error))?;
    disk.sync(&file, path).map_err(|error| PlaneFault::file(path, "synced", &error))?;
    Ok(file)
}

/// Replaces a file by its next version so that a crash leaves one or the other.
pub(super) fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), PlaneFault> {
    let next = path.with_extension("next");
    let fault = |doing, error: &std::io::Error| PlaneFault::file(&next, doing, error);
    disk.remove(&next).map_err(|error| fault("removed", &error))?;
    let file = disk.create(&next).map_err(|error| fault("created", &error))?;
    disk.write(&file, bytes, 0).map_err(|error| fault("written", &error))?;
    disk.sync(&file, &next).map_err(|error| fault("synced", &error))?;
    disk.rename(&next, path).map_err(|error| fault("renamed", &error))?;
    sync_folder(disk, path.parent().expect("the log's files lie in its folder"))
}

pub(super) fn write_checkpoint(
    disk: &dyn Disk,
    folder: &Path,
    checkpoint: Checkpoint,
) -> Result<(), PlaneFault> {
    replace(disk, &folder.join(CHECKPOINT_FILE), &checkpoint.to_bytes())
}

/// Makes new names in a folder durable.
pub(super) fn sync_folder(disk: &dyn Disk, folder: &Path) -> Result<(), PlaneFault> {
    disk.sync_folder(folder).map_err(|error| PlaneFault::file(folder, "synced", &error))
}
