//! Opening a log: begin a new one, or read what is there, cut a torn end, finish a begun erasure.
//!
//! Knows which of these may change files: none, where anything is damaged. Must not know appends or reads.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::sync::{Arc, Mutex, RwLock};

use super::background::{Background, Turn};
use super::commit::{Commit, Files, sync_folder, write_checkpoint};
use super::format::{Begin, Checkpoint, FileHeader};
use super::rebuild::{Care, Reading, Rebuilt, Taking, rebuild};
use super::tending::Tending;
use super::walk::{CHECKPOINT_FILE, Torn, file_name, key_of, list};
use super::{Disks, Engine, IDENTITIES_FOLDER, LogOptions, LogPlane, SEGMENTS_FOLDER, State};
use crate::disk::{Disk, replace};
use crate::fault::{Damage, PlaneFault, WriteFault};
use crate::identities::{Identities, IdentitiesFault};
use crate::identity::{PlaneKey, name_of};
use crate::segments::{ObjectStorage, SegmentStore};

impl LogPlane {
    /// Opens the log in a folder, or begins one where there is none.
    pub fn open_with(folder: &Path, options: LogOptions) -> Result<LogPlane, PlaneFault> {
        LogPlane::open_on(folder, options, &Disks::system())
    }

    /// The same, with an object storage for the segments that are old. A folder that has some there does not open
    /// without.
    pub fn open_with_objects(
        folder: &Path,
        options: LogOptions,
        objects: ObjectStorage,
    ) -> Result<LogPlane, PlaneFault> {
        LogPlane::open_on(folder, options, &Disks { objects: Some(objects), ..Disks::system() })
    }

    pub(super) fn open_on(folder: &Path, options: LogOptions, disks: &Disks) -> Result<LogPlane, PlaneFault> {
        let engine = Engine::open(folder, options, disks)?;
        LogPlane::start(engine)
    }
}

impl Engine {
    pub(super) fn open(folder: &Path, options: LogOptions, disks: &Disks) -> Result<Engine, PlaneFault> {
        let options = options.consistent();
        let disk = &*disks.files;
        fs::create_dir_all(folder).map_err(|error| PlaneFault::file(folder, "created", &error))?;
        if is_new(folder)? {
            // The folder's own name first: a log whose folder a crash takes is none.
            if let Some(above) = folder.parent().filter(|above| !above.as_os_str().is_empty()) {
                sync_folder(disk, above)?;
            }
            begin(disk, folder, options.key)?;
        }
        let (key, _) = key_of(folder)?;
        let plane = name_of(&key);
        let segments = SegmentStore::open_with(
            &folder.join(SEGMENTS_FOLDER),
            options.segments,
            Arc::clone(&disks.files),
            disks.objects.clone().map(|objects| (objects, plane.as_str())),
        )?;
        let mut damage = segments.damage().to_vec();
        let mut identities = open_identities(folder, &key, &options, disks, &mut damage)?;
        let sync = || sync_last(disk, folder);
        let taking = identities.as_mut().map(|identities| Taking { identities, sync: &sync });
        let mut rebuilt = rebuild(folder, reading(&options, &segments, taking))?;
        damage.append(&mut rebuilt.walked.damage);
        damage.extend(identities.as_ref().and_then(|all| out_of_step(all, &rebuilt)));
        if let Some(identities) = identities.as_ref().filter(|_| damage.is_empty()) {
            damage.extend(of_different_age(identities, &rebuilt));
        }
        let (mut torn, mut from) = (None, rebuilt.walked.begin);
        if damage.is_empty() {
            let is_noted = rebuilt.walked.is_noted();
            torn = rebuilt.walked.torn.take();
            settle(disk, folder, &from, (torn.as_ref(), is_noted))?;
            segments.remove_unnamed()?;
            if let Some(identities) = &mut identities {
                identities.remove_unnamed()?;
            }
            rebuilt = finish_erasures(disk, folder, rebuilt, &|| reading(&options, &segments, None))?;
            from = super::redaction::finish_in_segments(&segments, &rebuilt)?;
            damage.append(&mut rebuilt.walked.damage);
        }
        let files = open_files(folder, &rebuilt, damage.is_empty())?;
        let Rebuilt { walked, hashes, index, facts, sealed_frame, .. } = rebuilt;
        let state = State {
            index,
            file: walked.end.file,
            length: walked.end.length,
            frame: walked.end.frame,
            sealed_frame,
            erasures: facts.last().map_or(0, |fact| fact.number),
        };
        let engine = Engine {
            folder: folder.to_owned(),
            options,
            hashes,
            disk: Arc::clone(&disks.files),
            identities: identities.map(Mutex::new),
            state: RwLock::new(state),
            commit: Commit::new(Arc::clone(&disks.files), folder, &walked, from, files),
            segments,
            background: Background::default(),
            tending: Tending::default(),
            turn: Turn::default(),
            damage,
            torn: torn.map(|torn| torn.as_damage("was never acknowledged and is cut off")),
        };
        engine.note_end()?;
        Ok(engine)
    }
}

/// How the files are read when a log is opened.
pub(super) fn reading<'a>(
    options: &LogOptions,
    segments: &SegmentStore,
    identities: Option<Taking<'a>>,
) -> Reading<'a> {
    Reading {
        until: None,
        care: Care::Frames,
        sealed: segments.environments(),
        generation: (options.generation_events, options.generation_bytes),
        identities,
    }
}

/// Whether there is no log. Segments without a log are no new log: its key is lost.
fn is_new(folder: &Path) -> Result<bool, PlaneFault> {
    let is_there = |name: &str| folder.join(name).exists();
    Ok(list(folder)?.is_empty() && !is_there(CHECKPOINT_FILE) && !is_there(SEGMENTS_FOLDER))
}

/// The first file, which appears whole or not at all, and its checkpoint.
fn begin(disk: &dyn Disk, folder: &Path, key: Option<PlaneKey>) -> Result<(), PlaneFault> {
    let key = key.map_or_else(PlaneKey::random, Ok)?;
    let begin = Begin::first(&key);
    let header = FileHeader { number: begin.file, first_frame: begin.frame, chain: begin.chain, key };
    let checkpoint = Checkpoint { frame: 0, chain: begin.chain, key, begin };
    replace(disk, &folder.join(file_name(begin.file)), &header.to_bytes())
        .and_then(|()| write_checkpoint(disk, folder, checkpoint))
        .map_err(WriteFault::into_fault)
}

/// The identities, or none where they are damaged: then the log opens for reading only.
fn open_identities(
    folder: &Path,
    key: &PlaneKey,
    options: &LogOptions,
    disks: &Disks,
    damage: &mut Vec<Damage>,
) -> Result<Option<Identities>, PlaneFault> {
    let place = folder.join(IDENTITIES_FOLDER);
    match Identities::open_on(Arc::clone(&disks.identities), &place, key, options.identities) {
        Ok(identities) => Ok(Some(identities)),
        Err(IdentitiesFault::Damaged(found)) => {
            damage.push(*found);
            Ok(None)
        }
        Err(fault @ IdentitiesFault::AnotherPlane { .. }) => {
            damage.push(Damage::of(place.display().to_string(), fault.to_string()));
            Ok(None)
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Identities that reach behind the log's end, or not to its beginning, are not those of this log.
fn out_of_step(identities: &Identities, rebuilt: &Rebuilt) -> Option<Damage> {
    let (through, walked) = (identities.through(), &rebuilt.walked);
    let what = if through > walked.end.frame {
        format!(
            "they reach to frame {through}, but the log ends at frame {}: it is older than they are",
            walked.end.frame
        )
    } else if through + 1 < walked.begin.frame {
        format!(
            "they reach to frame {through}, but the log begins at frame {}: they are older than it is",
            walked.begin.frame
        )
    } else {
        return None;
    };
    Some(Damage::of(IDENTITIES_FOLDER, what))
}

/// Every event has its identity, and every identity its event. Where segments were lost or are older, the
/// log alone does not tell: an environment may have no frame left in it.
fn of_different_age(identities: &Identities, rebuilt: &Rebuilt) -> Option<Damage> {
    let events: u64 = rebuilt.index.environments.values().map(|known| known.newest().number()).sum();
    let accepted = identities.count();
    let what = match events.cmp(&accepted) {
        Ordering::Equal => return None,
        Ordering::Less => "the segments are older than the identities, or lost",
        Ordering::Greater => "the identities are older than the segments",
    };
    let what = format!(
        "{accepted} events were accepted, but segments and log know of {events}: {what}; restore both from \
         one backup"
    );
    Some(Damage::of(SEGMENTS_FOLDER, what))
}

/// Makes durable what was read: a crash may have left it in the system's memory only.
fn sync_last(disk: &dyn Disk, folder: &Path) -> Result<(), PlaneFault> {
    let Some(last) = list(folder)?.pop() else { return Ok(()) };
    let path = folder.join(file_name(last));
    let synced = File::open(&path).and_then(|file| disk.sync(&file, &path));
    synced.map_err(|error| PlaneFault::file(&path, "synced", &error))
}

/// Cuts a torn end off, clears what an interrupted replacement or removal left, and makes durable what was
/// not noted as such.
fn settle(
    disk: &dyn Disk,
    folder: &Path,
    begin: &Begin,
    (torn, is_noted): (Option<&Torn>, bool),
) -> Result<(), PlaneFault> {
    let listed = |error: std::io::Error| PlaneFault::file(folder, "listed", &error);
    let mut is_durable = is_noted;
    let mut remove = |path: &Path| {
        is_durable = false;
        disk.remove(path).map_err(|error| PlaneFault::file(path, "removed", &error))
    };
    for entry in fs::read_dir(folder).map_err(listed)? {
        let path = entry.map_err(listed)?.path();
        if path.extension().is_some_and(|extension| extension == "next") {
            remove(&path)?;
        }
    }
    for number in list(folder)?.into_iter().filter(|number| *number < begin.file) {
        remove(&folder.join(file_name(number)))?;
    }
    if let Some(torn) = torn {
        let path = folder.join(file_name(torn.file));
        if torn.from == 0 {
            remove(&path)?;
        } else {
            let cut = disk.cut(&path, torn.from);
            cut.map_err(|error| PlaneFault::file(&path, "cut", &error))?;
        }
    }
    if is_durable {
        return Ok(());
    }
    sync_last(disk, folder)?;
    sync_folder(disk, folder)
}

/// Carries out in the log what a recorded erasure had not rewritten yet.
fn finish_erasures(
    disk: &dyn Disk,
    folder: &Path,
    rebuilt: Rebuilt,
    again: &dyn Fn() -> Reading<'static>,
) -> Result<Rebuilt, PlaneFault> {
    if rebuilt.unfinished.is_empty() {
        return Ok(rebuilt);
    }
    super::redaction::carry_out(disk, folder, (&rebuilt.hashes, &rebuilt.facts), &rebuilt.walked.files)?;
    let mut again = rebuild(folder, again())?;
    for number in std::mem::take(&mut again.unfinished) {
        let what = format!("frame {number} is not as its erasure left it");
        again.walked.damage.push(Damage::of(folder.display().to_string(), what));
    }
    Ok(again)
}

/// Opens the files for reading, and the last one also for writing.
pub(super) fn open_files(folder: &Path, rebuilt: &Rebuilt, is_writable: bool) -> Result<Files, PlaneFault> {
    let mut files = BTreeMap::new();
    // One that was torn from its beginning is gone by now.
    for number in list(folder)?.iter().filter(|number| **number >= rebuilt.walked.begin.file) {
        let path = folder.join(file_name(*number));
        let write = is_writable && *number == rebuilt.walked.end.file;
        let file = OpenOptions::new().read(true).write(write).open(&path);
        files.insert(*number, Arc::new(file.map_err(|error| PlaneFault::file(&path, "opened", &error))?));
    }
    Ok(Arc::new(files))
}
