//! Opening a log: begin a new one, or read what is there, cut a torn end, finish a begun erasure.
//!
//! Knows which of these may change files: none, where anything is damaged. Must not know appends or reads.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::sync::{Arc, Mutex, RwLock};

use super::commit::{Commit, Files, replace, sync_folder, write_checkpoint};
use super::format::{Checkpoint, FileHeader, chain_start};
use super::rebuild::{Care, Rebuilt, rebuild};
use super::walk::{CHECKPOINT_FILE, Torn, file_name, list};
use super::{LogOptions, LogPlane, State};
use crate::fault::{Damage, PlaneFault};
use crate::identity::PlaneKey;

impl LogPlane {
    /// Opens the log in a folder, or begins one where there is none.
    pub fn open_with(folder: &Path, options: LogOptions) -> Result<LogPlane, PlaneFault> {
        fs::create_dir_all(folder).map_err(|error| PlaneFault::file(folder, "created", &error))?;
        if list(folder)?.is_empty() && !folder.join(CHECKPOINT_FILE).exists() {
            begin(folder, options.key)?;
        }
        let mut rebuilt = rebuild(folder, None, Care::Frames)?;
        let mut torn = None;
        if rebuilt.walked.damage.is_empty() {
            torn = rebuilt.walked.torn.take();
            settle(folder, torn.as_ref())?;
            rebuilt = finish_erasures(folder, rebuilt)?;
        }
        let files = open_files(folder, &rebuilt)?;
        let plane = assemble(folder, options, rebuilt, files, torn.as_ref());
        plane.note_end()?;
        Ok(plane)
    }
}

/// The first file, which appears whole or not at all, and its checkpoint.
fn begin(folder: &Path, key: Option<PlaneKey>) -> Result<(), PlaneFault> {
    let key = key.map_or_else(PlaneKey::random, Ok)?;
    let chain = chain_start(&key);
    let header = FileHeader { number: 1, first_frame: 1, chain, key };
    replace(&folder.join(file_name(1)), &header.to_bytes())?;
    write_checkpoint(folder, Checkpoint { frame: 0, chain, key })
}

/// Cuts a torn end off, clears what an interrupted replacement left, and makes durable what was read: a
/// crash may have left it in the system's memory only.
fn settle(folder: &Path, torn: Option<&Torn>) -> Result<(), PlaneFault> {
    let listed = |error: std::io::Error| PlaneFault::file(folder, "listed", &error);
    for entry in fs::read_dir(folder).map_err(listed)? {
        let path = entry.map_err(listed)?.path();
        if path.extension().is_some_and(|extension| extension == "next") {
            fs::remove_file(&path).map_err(|error| PlaneFault::file(&path, "removed", &error))?;
        }
    }
    if let Some(torn) = torn {
        let path = folder.join(file_name(torn.file));
        if torn.from == 0 {
            fs::remove_file(&path).map_err(|error| PlaneFault::file(&path, "removed", &error))?;
        } else {
            let cut = OpenOptions::new().write(true).open(&path).and_then(|file| file.set_len(torn.from));
            cut.map_err(|error| PlaneFault::file(&path, "cut", &error))?;
        }
    }
    if let Some(last) = list(folder)?.last() {
        let path = folder.join(file_name(*last));
        let synced = File::open(&path).and_then(|file| file.sync_all());
        synced.map_err(|error| PlaneFault::file(&path, "synced", &error))?;
    }
    sync_folder(folder)
}

/// Carries out what a recorded erasure had not rewritten yet.
fn finish_erasures(folder: &Path, rebuilt: Rebuilt) -> Result<Rebuilt, PlaneFault> {
    if rebuilt.unfinished.is_empty() {
        return Ok(rebuilt);
    }
    super::redaction::carry_out(folder, &rebuilt.hashes, &rebuilt.walked.files, &rebuilt.facts)?;
    let mut again = rebuild(folder, None, Care::Frames)?;
    for number in std::mem::take(&mut again.unfinished) {
        let what = format!("frame {number} is not as its erasure left it");
        again.walked.damage.push(Damage::of(folder.display().to_string(), what));
    }
    Ok(again)
}

/// Opens the files for reading, and the last one also for writing.
pub(super) fn open_files(folder: &Path, rebuilt: &Rebuilt) -> Result<Files, PlaneFault> {
    let mut files = BTreeMap::new();
    let writable = rebuilt.walked.damage.is_empty();
    for number in list(folder)? {
        let path = folder.join(file_name(number));
        let write = writable && number == rebuilt.walked.end.file;
        let file = OpenOptions::new().read(true).write(write).open(&path);
        files.insert(number, Arc::new(file.map_err(|error| PlaneFault::file(&path, "opened", &error))?));
    }
    Ok(Arc::new(files))
}

fn assemble(
    folder: &Path,
    options: LogOptions,
    rebuilt: Rebuilt,
    files: Files,
    torn: Option<&Torn>,
) -> LogPlane {
    let Rebuilt { walked, hashes, index, facts, .. } = rebuilt;
    let state = State {
        index,
        file: walked.end.file,
        length: walked.end.length,
        erasures: super::index::wide(facts.len()),
    };
    LogPlane {
        folder: folder.to_owned(),
        options,
        hashes,
        state: RwLock::new(state),
        commit: Commit::new(folder, &walked, files),
        whole_files: Mutex::new(()),
        damage: walked.damage,
        torn: torn.map(|torn| torn.as_damage("was never acknowledged and is cut off")),
    }
}
