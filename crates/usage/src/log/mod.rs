//! The event plane as an append log of its own: numbered files in a folder, and an index in memory.
//!
//! Knows how appends become frames, and reads become places. The format is described byte by byte in
//! `docs/event-log.md`. Must not know SQL, customers or the clock. The folder's lock is its owner's to hold:
//! one process at a time may open a log.

mod append;
mod bodies;
mod commit;
mod format;
mod index;
mod opening;
mod rebuild;
mod record;
mod redaction;
#[cfg(test)]
mod tests;
mod walk;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use calendar::Instant;
use ids::EnvironmentId;
use pricing::UsageEvent;

use self::bodies::Bodies;
use self::commit::{Commit, Files};
use self::index::{Environment, Index, Selected, wide};
use self::rebuild::{Care, rebuild};
use crate::fault::{Damage, PlaneFault};
use crate::identity::{Hashes, PlaneKey};
use crate::plane::{
    Appended, ConflictRecord, EnvironmentStatistics, EventPlane, Position, Read, StoredEvent, SubjectSummary,
    Touched,
};
use crate::writable::EVENT_BYTES_MAX;

/// The most bytes one record takes: an event and what stands around it.
const RECORD_BYTES_MAX: usize = EVENT_BYTES_MAX + 1024;
/// A payload that has reached this size takes no further event.
const PAYLOAD_BYTES_FULL: usize = 4 * 1024 * 1024;
/// A file that has reached this size takes no further frame.
pub const FILE_BYTES_FULL: u64 = 64 * 1024 * 1024;

/// How a log is opened.
#[derive(Debug, Clone, Copy)]
pub struct LogOptions {
    /// The size at which the next file begins.
    pub file_bytes_full: u64,
    /// The key of a new log; random where none is given.
    pub key: Option<PlaneKey>,
}

impl Default for LogOptions {
    fn default() -> Self {
        LogOptions { file_bytes_full: FILE_BYTES_FULL, key: None }
    }
}

/// An append log of usage events.
pub struct LogPlane {
    folder: PathBuf,
    options: LogOptions,
    hashes: Hashes,
    state: RwLock<State>,
    commit: Commit,
    /// Held by whoever reads or rewrites whole files.
    whole_files: Mutex<()>,
    damage: Vec<Damage>,
    torn: Option<Damage>,
}

/// What appends change: the index, and where the next frame will stand.
struct State {
    index: Index,
    file: u32,
    length: u64,
    /// How many erasures are recorded.
    erasures: u64,
}

impl LogPlane {
    /// Opens the log in a folder, or begins one where there is none. A torn end is cut off (see
    /// [`LogPlane::torn`]); a damaged log opens for reading only (see [`LogPlane::damage`]).
    pub fn open(folder: &Path) -> Result<LogPlane, PlaneFault> {
        LogPlane::open_with(folder, LogOptions::default())
    }

    /// What was damaged when the log was opened. While there is any, nothing is appended.
    pub fn damage(&self) -> &[Damage] {
        &self.damage
    }

    /// What a crash had left at the end and opening cut off; none of it was ever acknowledged.
    pub fn torn(&self) -> Option<&Damage> {
        self.torn.as_ref()
    }

    /// Notes how far the log is durable, so that the next start can tell a torn end from damage, and closes.
    pub fn close(self) -> Result<(), PlaneFault> {
        self.note_end()
    }

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

    fn watermarks(&self) -> BTreeMap<EnvironmentId, Position> {
        let state = self.state();
        state
            .index
            .environments
            .iter()
            .map(|(environment, found)| (*environment, found.watermark()))
            .collect()
    }

    fn check_undamaged(&self) -> Result<(), PlaneFault> {
        match self.damage.first() {
            Some(first) => Err(PlaneFault::Damaged { first: Box::new(first.clone()) }),
            None => Ok(()),
        }
    }

    /// The places a read visits, and the files they are in.
    fn select(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
    ) -> Result<(Vec<Selected>, Files), PlaneFault> {
        let unsorted = |state: &State| {
            state.index.environments.get(&environment).is_some_and(|found| found.must_sort(read.subjects))
        };
        let mut state = self.state();
        while unsorted(&state) {
            drop(state);
            if let Some(found) = self.state_mut().index.environments.get_mut(&environment) {
                found.sort(read.subjects);
            }
            state = self.state();
        }
        let found = state.index.environments.get(&environment);
        check_reached(environment, found, read.up_to)?;
        let selected = found.map_or_else(Vec::new, |found| found.select(read));
        Ok((selected, self.commit.files()))
    }
}

impl Drop for LogPlane {
    fn drop(&mut self) {
        // The note only sharpens what the next start can tell; without it the log is as safe as after a crash.
        drop(self.note_end());
    }
}

/// Refuses positions that the log never gave.
fn check_reached(
    environment: EnvironmentId,
    found: Option<&Environment>,
    asked: Position,
) -> Result<(), PlaneFault> {
    let watermark = found.map_or(Position::START, Environment::watermark);
    if asked > watermark {
        return Err(PlaneFault::AheadOfWatermark { environment, asked, watermark });
    }
    Ok(())
}

impl EventPlane for LogPlane {
    fn append(&self, environment: EnvironmentId, events: &[UsageEvent]) -> Result<Vec<Appended>, PlaneFault> {
        self.append_batch(environment, events)
    }

    fn watermark(&self, environment: EnvironmentId) -> Result<Position, PlaneFault> {
        let state = self.state();
        Ok(state.index.environments.get(&environment).map_or(Position::START, Environment::watermark))
    }

    fn read(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(&StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        let (selected, files) = self.select(environment, read)?;
        let mut bodies = Bodies::new(files, self.hashes.clone());
        for same_time in selected.chunk_by(|left, right| left.time == right.time) {
            if let [only] = same_time {
                if each(&bodies.event(only)?).is_break() {
                    return Ok(());
                }
                continue;
            }
            let mut events =
                same_time.iter().map(|one| bodies.event(one)).collect::<Result<Vec<_>, PlaneFault>>()?;
            events.sort_by(|left, right| left.event.order_key().cmp(&right.event.order_key()));
            if events.iter().any(|event| each(event).is_break()) {
                return Ok(());
            }
        }
        Ok(())
    }

    fn find(
        &self,
        environment: EnvironmentId,
        source: &str,
        id: &str,
    ) -> Result<Option<StoredEvent>, PlaneFault> {
        let fingerprint = self.hashes.fingerprint(environment, source, id);
        let (selected, files) = {
            let state = self.state();
            let Some(found) = state.index.environments.get(&environment) else { return Ok(None) };
            let Some((position, entry)) = found.find(fingerprint) else { return Ok(None) };
            if position > found.watermark() {
                return Ok(None);
            }
            (Selected::new(entry, position), self.commit.files())
        };
        Bodies::new(files, self.hashes.clone()).event(&selected).map(Some)
    }

    fn touched_since(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Result<Vec<Touched>, PlaneFault> {
        let state = self.state();
        let found = state.index.environments.get(&environment);
        check_reached(environment, found, up_to)?;
        Ok(found.map_or_else(Vec::new, |found| found.touched(since, up_to)))
    }

    fn first_touched(
        &self,
        environment: EnvironmentId,
        subjects: &[&str],
        since: Position,
        up_to: Position,
    ) -> Result<Option<Instant>, PlaneFault> {
        let state = self.state();
        let found = state.index.environments.get(&environment);
        check_reached(environment, found, up_to)?;
        Ok(found.and_then(|found| found.first_touched(subjects, since, up_to)))
    }

    fn conflicts(
        &self,
        environment: EnvironmentId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<ConflictRecord>, PlaneFault> {
        let state = self.state();
        let found = state.index.environments.get(&environment);
        Ok(found.map_or_else(Vec::new, |found| found.conflicts(after, limit)))
    }

    fn redact(
        &self,
        environment: EnvironmentId,
        subject: &str,
        opaque: &str,
        keep: &[&str],
    ) -> Result<u64, PlaneFault> {
        self.erase(environment, subject, opaque, keep)
    }

    fn check(&self) -> Result<Vec<Damage>, PlaneFault> {
        let _whole = self.whole_files.lock().unwrap_or_else(PoisonError::into_inner);
        // What is acknowledged by now must be in the files that are read from here on.
        let watermarks = self.watermarks();
        let until = self.damage.is_empty().then(|| *self.commit.end());
        let rebuilt = rebuild(&self.folder, until, Care::Records)?;
        let mut damage = rebuilt.walked.damage;
        if let Some(torn) = &rebuilt.walked.torn {
            damage
                .push(torn.as_damage("is torn, and the log was not cut there because it is damaged before"));
        }
        for number in rebuilt.unfinished {
            damage.push(Damage::of(
                self.folder.display().to_string(),
                format!("frame {number} is not as the last erasure of it left it"),
            ));
        }
        damage.extend(differences(&watermarks, &self.state().index, &rebuilt.index));
        Ok(damage)
    }

    fn subjects(
        &self,
        environment: EnvironmentId,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<SubjectSummary>, PlaneFault> {
        let state = self.state();
        let found = state.index.environments.get(&environment);
        Ok(found.map_or_else(Vec::new, |found| found.subjects(after, limit)))
    }

    fn statistics(&self) -> Result<Vec<EnvironmentStatistics>, PlaneFault> {
        let state = self.state();
        let environments =
            state.index.environments.iter().map(|(environment, found)| EnvironmentStatistics {
                environment: *environment,
                watermark: found.watermark(),
                subjects: found.subject_count(),
                conflicts: found.durable_conflicts(),
            });
        Ok(environments.collect())
    }
}

/// Where the files say something else than the index of the running log.
fn differences(watermarks: &BTreeMap<EnvironmentId, Position>, live: &Index, read: &Index) -> Vec<Damage> {
    let mut damage = Vec::new();
    for (environment, watermark) in watermarks {
        let Some(found) = live.environments.get(environment) else { continue };
        let newest = read.environments.get(environment).map_or(Position::START, Environment::newest);
        for number in 1..=watermark.number() {
            let position = Position::new(number);
            let Some(entry) = found.at(position) else { continue };
            let same = read.environments.get(environment).and_then(|read| read.at(position));
            let what = match same {
                _ if position > newest => "it is acknowledged, but not in the files",
                None => "it is acknowledged, but cannot be read from the files",
                Some(same) if !entry.is_same(same) => "the files hold another event here",
                Some(_) => continue,
            };
            damage.push(Damage::of("the index", what).concerning(*environment, position, position));
        }
    }
    damage
}

/// Where a new frame goes: after `length` bytes of a file, or at the beginning of the next one.
fn next_place(state: &State, file_bytes_full: u64) -> (u32, u64) {
    if state.length >= file_bytes_full {
        return (state.file + 1, wide(format::FILE_HEADER_BYTES));
    }
    (state.file, state.length)
}
