//! Group commit: whoever comes first writes for all who wait, with one sync.
//!
//! Knows frames to be written, where the log ends and who waits for what. Must not know what is in them.
//! Where a write fails, as on a full disk, its frames stay in the queue and the next who comes tries again. A
//! failed sync is final: what reached the disk is unknown until the log is opened again.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};

use ids::EnvironmentId;

use super::format::{Begin, Checkpoint, FILE_HEADER_BYTES, FileHeader, FrameHeader, Kind, digest};
use super::index::{Durable, wide};
use super::walk::{CHECKPOINT_FILE, End, Walked, file_name};
use crate::disk::{Disk, replace};
use crate::fault::{PlaneFault, WriteFault};
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
    /// Why the frames at the front could not be written when that was tried last.
    held_up: Option<PlaneFault>,
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
    /// Bytes may stand behind the end, or a next file may be half made: the last write failed.
    is_ragged: AtomicBool,
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
        let Walked { key, end, checkpoint: written, .. } = *walked;
        let checkpoint = Checkpoint { frame: end.frame, chain: end.chain, key, begin };
        Commit {
            disk,
            noted: Mutex::new(Noted { is_written: written == Some(checkpoint), checkpoint }),
            durable: AtomicU64::new(end.frame),
            folder: folder.to_owned(),
            key,
            queue: Mutex::new(Queue::default()),
            turned: Condvar::new(),
            end: Mutex::new(end),
            is_ragged: AtomicBool::new(false),
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

    /// Refuses where an earlier failure is final.
    pub(super) fn check_running(&self) -> Result<(), PlaneFault> {
        running(&self.queue())
    }

    /// Why what is appended is not written at present.
    pub(super) fn fault(&self) -> Option<PlaneFault> {
        let queue = self.queue();
        running(&queue).err().or_else(|| queue.held_up.clone())
    }

    /// Writes first what an earlier failure left in the queue, so that no more is added to it while that
    /// cannot be written.
    pub(super) fn clear_way(&self) -> Result<(), PlaneFault> {
        let queue = self.queue();
        running(&queue)?;
        if queue.held_up.is_none() {
            return Ok(());
        }
        let staged = queue.staged;
        drop(queue);
        self.wait(Ticket(staged))
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

    /// Waits until everything up to the ticket is durable, writing for all where nobody does. Whoever cannot
    /// write is told why; what was to be written stays in the queue.
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
                self.lead(queue)?
            };
        }
    }

    /// Writes all that is staged.
    fn lead<'a>(&'a self, mut queue: MutexGuard<'a, Queue>) -> Result<MutexGuard<'a, Queue>, PlaneFault> {
        queue.leading = true;
        let mut drafts = std::mem::take(&mut queue.drafts);
        let staged = queue.staged;
        drop(queue);
        let written = self.write(&mut drafts);
        let mut queue = self.queue();
        queue.leading = false;
        let led = match written {
            Ok(()) => {
                queue.synced = staged;
                queue.held_up = None;
                Ok(())
            }
            Err(WriteFault::Failed(fault)) => {
                drafts.append(&mut queue.drafts);
                queue.drafts = drafts;
                queue.held_up = Some(fault.clone());
                Err(fault)
            }
            Err(WriteFault::Final(fault)) => {
                queue.failed = Some(fault.to_string().into());
                running(&queue)
            }
        };
        self.turned.notify_all();
        led.map(|()| queue)
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
                queue = self.lead(queue)?;
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

    /// Writes frames durably, file by file. Those that are written leave the list.
    fn write(&self, drafts: &mut Vec<Draft>) -> Result<(), WriteFault> {
        let mut end = self.end();
        self.mend_end(&end, drafts.first())?;
        while let Some(file) = drafts.first().map(|draft| draft.file) {
            let count = drafts.iter().take_while(|draft| draft.file == file).count();
            let own = drafts.get(..count).expect("so many are of this file");
            self.write_to(file, &mut end, own)
                .inspect_err(|_| self.is_ragged.store(true, Ordering::Release))?;
            for draft in drafts.drain(..count) {
                draft.publish();
            }
        }
        Ok(())
    }

    /// Takes away what a failed write left behind the end.
    fn mend_end(&self, end: &End, next: Option<&Draft>) -> Result<(), WriteFault> {
        if !self.is_ragged.load(Ordering::Acquire) {
            return Ok(());
        }
        let fault = |path: &Path, doing, error: &std::io::Error| PlaneFault::file(path, doing, error);
        let path = self.folder.join(file_name(end.file));
        self.disk.cut(&path, end.length).map_err(|error| fault(&path, "cut", &error))?;
        if let Some(begun) = next.map(|draft| draft.file).filter(|file| *file != end.file) {
            let path = self.folder.join(file_name(begun));
            self.disk.remove(&path).map_err(|error| fault(&path, "removed", &error))?;
        }
        self.is_ragged.store(false, Ordering::Release);
        Ok(())
    }

    /// Writes frames of one file behind the end, and moves it.
    fn write_to(&self, file: u32, end: &mut End, drafts: &[Draft]) -> Result<(), WriteFault> {
        if file != end.file {
            self.roll(end, file)?;
        }
        let durable = end.frame;
        let mut next = *end;
        let mut buffer = Vec::with_capacity(drafts.iter().map(|draft| draft.payload.len() + 128).sum());
        for draft in drafts {
            let header = sealed(draft, &next, durable);
            next.frame = header.number;
            next.chain = header.chain;
            buffer.extend_from_slice(&header.to_bytes());
            buffer.extend_from_slice(&draft.payload);
        }
        self.flush(&mut next, &buffer)?;
        *end = next;
        self.durable.store(next.frame, Ordering::Release);
        Ok(())
    }

    /// Writes bytes to the end of the current file, durably.
    fn flush(&self, end: &mut End, bytes: &[u8]) -> Result<(), WriteFault> {
        let path = self.folder.join(file_name(end.file));
        let files = self.files();
        let file = files.get(&end.file).expect("the file that is written to is open");
        let written = self.disk.write(file, bytes, end.length);
        written.map_err(|error| PlaneFault::file(&path, "written", &error))?;
        let synced = self.disk.sync_bytes(file, &path);
        synced.map_err(|error| WriteFault::Final(PlaneFault::file(&path, "synced", &error)))?;
        end.length += wide(bytes.len());
        Ok(())
    }

    /// Begins the next file.
    fn roll(&self, end: &mut End, number: u32) -> Result<(), WriteFault> {
        let header = FileHeader { number, first_frame: end.frame + 1, chain: end.chain, key: self.key };
        let path = self.folder.join(file_name(number));
        let file = create(&*self.disk, &path, &header)?;
        sync_folder(&*self.disk, &self.folder).map_err(WriteFault::Final)?;
        self.note(end)?;
        self.change_files(|files| drop(files.insert(number, Arc::new(file))));
        end.file = number;
        end.length = wide(FILE_HEADER_BYTES);
        Ok(())
    }

    /// Writes a frame at once; only while paused. Where that fails and can be tried again, the frame is as if
    /// it had never been: what is half written of it is cut off before anything else is written.
    pub(super) fn write_paused(&self, draft: Draft) -> Result<(), WriteFault> {
        self.write(&mut vec![draft])
    }

    /// Notes where the durable log ends.
    pub(super) fn checkpoint(&self) -> Result<(), PlaneFault> {
        let end = *self.end();
        self.note(&end).map_err(WriteFault::into_fault)
    }

    fn note(&self, end: &End) -> Result<(), WriteFault> {
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
        self.note_that(|checkpoint| checkpoint.begin = begin).map_err(WriteFault::into_fault)
    }

    fn note_that(&self, change: impl FnOnce(&mut Checkpoint)) -> Result<(), WriteFault> {
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
fn create(disk: &dyn Disk, path: &Path, header: &FileHeader) -> Result<File, WriteFault> {
    let file = disk.create(path).map_err(|error| PlaneFault::file(path, "created", &error))?;
    disk.write(&file, &header.to_bytes(), 0).map_err(|error| PlaneFault::file(path, "written", &error))?;
    let synced = disk.sync(&file, path);
    synced.map_err(|error| WriteFault::Final(PlaneFault::file(path, "synced", &error)))?;
    Ok(file)
}

pub(super) fn write_checkpoint(
    disk: &dyn Disk,
    folder: &Path,
    checkpoint: Checkpoint,
) -> Result<(), WriteFault> {
    replace(disk, &folder.join(CHECKPOINT_FILE), &checkpoint.to_bytes())
}

/// Makes new names in a folder durable.
pub(super) fn sync_folder(disk: &dyn Disk, folder: &Path) -> Result<(), PlaneFault> {
    disk.sync_folder(folder).map_err(|error| PlaneFault::file(folder, "synced", &error))
}
