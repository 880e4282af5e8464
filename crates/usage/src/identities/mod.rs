//! Who was there before: every identity ever accepted, found forever in bounded memory.
//!
//! Knows fingerprints, what is known of each, and how far into the log they reach. The newest wait in memory;
//! the others stand in sorted runs on disk, behind one filter that tells of a new identity at once. One such
//! structure serves all environments, because the environment is part of the fingerprint: an environment
//! with ten events costs ten entries. The format is described byte by byte in `docs/identities.md`.
//!
//! Must not know sources, ids, or events, or when something is durable: its owner says that. The folder's
//! lock is its owner's to hold.
//!
//! How it is used, by whoever keeps a log of events:
//! 1. Open; add again what the log holds behind [`Identities::through`].
//! 2. For a batch: [`Identities::find_batch`], then [`Identities::add`] each that was not found.
//! 3. When [`Identities::wants_freeze`], say with [`Identities::freeze`] up to which frame all are added.
//! 4. In the background: take [`Identities::next_work`], [`Work::run`] it without a lock, hand it to
//!    [`Identities::finish`]. Where [`Identities::room`] falls short, do that before the next batch.

mod block;
mod budget;
mod check;
mod delta;
pub(crate) mod disk;
mod entry;
mod fault;
mod filter;
mod folder;
mod lookup;
mod manifest;
mod merge;
mod opening;
mod page;
mod pages;
mod reader;
mod run;
mod search;
#[cfg(test)]
mod tests;
mod work;
mod writer;

use std::sync::{Arc, Mutex, PoisonError};

pub use self::budget::{BUDGET_BYTES_DEFAULT, BUDGET_BYTES_MIN, Budget, RUNS_MERGED_DEFAULT};
use self::delta::Delta;
use self::entry::Entry;
pub(crate) use self::entry::halves;
pub use self::entry::{Identity, Known};
pub use self::fault::IdentitiesFault;
use self::filter::{Filter, LINE_BYTES, SECTORS};
pub(crate) use self::filter::{Fit, Sector};
use self::folder::Folder;
use self::manifest::{Listed, Manifest};
use self::merge::Merge;
use self::pages::Pages;
use self::run::Run;
pub use self::work::{Done, Work};
use self::work::{Outcome, Task};
use self::writer::RunWriter;
use crate::fault::Damage;

/// All identities of a plane.
pub struct Identities {
    folder: Arc<Folder>,
    budget: Budget,
    /// The newest.
    newest: Delta,
    /// Those being sealed, and the frame through which they and all before them reach.
    frozen: Option<(Arc<Delta>, u64)>,
    /// Covers the runs: no less.
    filter: Filter,
    /// The largest first: a resend is most likely there.
    runs: Vec<Arc<Run>>,
    manifest: Manifest,
    pages: Mutex<Pages>,
    merging: Merging,
    /// Runs that were merged, whose files are to be removed.
    merged: Vec<Arc<Run>>,
    /// The sector that was fitted last.
    fitted: usize,
    /// Files that count for nothing, as a crash leaves them.
    unnamed: Vec<String>,
    /// A piece of work is out.
    busy: bool,
    stopped: Option<Arc<str>>,
}

/// Where a merge stands.
enum Merging {
    No,
    /// A step is out.
    Out,
    Begun(Box<Merge>),
}

/// The memory that identities take, in bytes. What a piece of work takes while it is out is within the
/// budget as well, and not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Memory {
    /// Identities that are not sealed.
    pub waiting: u64,
    /// The filter over everything sealed.
    pub filter: u64,
    /// Pages of runs.
    pub pages: u64,
    /// Fences of runs.
    pub fences: u64,
}

impl Memory {
    /// All of it.
    pub const fn total(self) -> u64 {
        self.waiting + self.filter + self.pages + self.fences
    }
}

/// One run, as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunSummary {
    /// Its number.
    pub number: u32,
    /// How many identities it holds.
    pub identities: u64,
    /// Its length on disk.
    pub bytes: u64,
}

impl Identities {
    /// The newest frame of the log whose identities are all sealed. What lies behind it is to be added again
    /// after opening. Where the log ends before it, the log is older than its identities: do not go on.
    pub const fn through(&self) -> u64 {
        self.manifest.through
    }

    /// How many identities there are; one that waits although it is sealed counts twice until it is merged.
    pub fn count(&self) -> u64 {
        let frozen = self.frozen.as_ref().map_or(0, |(frozen, _)| frozen.entries().len());
        self.sealed() + wide(frozen + self.newest.entries().len())
    }

    fn sealed(&self) -> u64 {
        self.runs.iter().map(|run| run.count()).sum()
    }

    /// Adds an identity that [`Identities::find_batch`] did not find. Answers what is known where the same
    /// one was added meanwhile, as when a batch holds it twice; then nothing is added.
    pub fn add(&mut self, identity: &Identity) -> Option<Known> {
        self.newest.add(Entry::of(identity)).map(|entry| entry.known())
    }

    /// How many more identities the budget lets wait.
    pub fn room(&self) -> usize {
        self.budget.waiting_max().saturating_sub(self.newest.entries().len())
    }

    /// How many wait that are not set aside to be sealed.
    pub fn waiting(&self) -> usize {
        self.newest.entries().len()
    }

    /// Whether so many wait that they should be frozen and sealed.
    pub fn wants_freeze(&self) -> bool {
        self.frozen.is_none() && self.newest.entries().len() * 4 >= self.budget.waiting_max() * 3
    }

    /// Whether there is work that does not wait for the next identity. To fit the filter is none: it is for
    /// those who look something up.
    pub(crate) fn is_work_due(&self) -> bool {
        let merge = || merge::due(&self.runs, self.budget.runs_merged()).is_some();
        self.is_frozen() || self.wants_freeze() || merge()
    }

    /// Whether some are set aside to be sealed.
    pub const fn is_frozen(&self) -> bool {
        self.frozen.is_some()
    }

    /// Sets aside what waits, to be sealed by the next work; all frames up to `through` have been added.
    /// Says whether it did: not while those set aside before are not sealed, nor where nothing waits.
    pub fn freeze(&mut self, through: u64) -> bool {
        if self.frozen.is_some() || self.newest.entries().is_empty() {
            return false;
        }
        let next = Delta::as_roomy_as(&self.newest);
        self.frozen = Some((Arc::new(std::mem::replace(&mut self.newest, next)), through));
        true
    }

    /// The next piece of work, where there is any and none is out. Nothing is sealed above `durable`, the
    /// newest durable frame of the log: the identity of an event that a crash may still take must not stay.
    pub fn next_work(&mut self, durable: u64) -> Result<Option<Work>, IdentitiesFault> {
        if let Some(why) = &self.stopped {
            return Err(IdentitiesFault::Stopped { why: Arc::clone(why) });
        }
        if self.busy {
            return Ok(None);
        }
        let task = self.seal_task(durable);
        let task = task.or_else(|| self.remove_task()).or_else(|| self.fit_task());
        let task = task.or_else(|| self.merge_task());
        self.busy = task.is_some();
        Ok(task.map(|task| Work { folder: Arc::clone(&self.folder), task }))
    }

    /// Removes what counted for nothing when they were opened. Where the manifest and the runs are of
    /// different ages, as after half a restore, that may be all there is of some identities: nothing may be
    /// damaged.
    pub fn remove_unnamed(&mut self) -> Result<(), IdentitiesFault> {
        let there = if self.unnamed.is_empty() { Vec::new() } else { self.folder.names()? };
        let unnamed = std::mem::take(&mut self.unnamed);
        // A next manifest may have taken its place meanwhile.
        unnamed.iter().filter(|name| there.contains(name)).try_for_each(|name| self.folder.remove(name))
    }

    fn seal_task(&mut self, durable: u64) -> Option<Task> {
        let (waiting, through) = self.frozen.as_ref().filter(|(_, through)| *through <= durable)?;
        let (waiting, through) = (Arc::clone(waiting), *through);
        let number = self.take_number();
        let manifest = Manifest { through: through.max(self.manifest.through), ..self.manifest.clone() };
        Some(Task::Seal { waiting, filter: self.filter.clone(), number, manifest })
    }

    fn remove_task(&mut self) -> Option<Task> {
        let runs = std::mem::take(&mut self.merged);
        (!runs.is_empty()).then_some(Task::Remove { runs })
    }

    fn fit_task(&mut self) -> Option<Task> {
        let sealed = self.sealed();
        let sector = self.filter.outgrown(sealed, self.fitted)?;
        self.fitted = sector;
        let lines_max = self.budget.filter_bytes_max() / wide(LINE_BYTES * SECTORS);
        let fit = Fit::of(sector, sealed.div_ceil(wide(SECTORS)), lines_max);
        Some(Task::Fit { sector, fit, runs: self.runs.clone() })
    }

    fn merge_task(&mut self) -> Option<Task> {
        match std::mem::replace(&mut self.merging, Merging::Out) {
            Merging::Begun(merge) => Some(Task::Merge { merge, manifest: self.manifest.clone() }),
            Merging::No | Merging::Out => {
                let Some(inputs) = merge::due(&self.runs, self.budget.runs_merged()) else {
                    self.merging = Merging::No;
                    return None;
                };
                Some(Task::Begin { inputs, number: self.take_number() })
            }
        }
    }

    fn take_number(&mut self) -> u32 {
        let number = self.manifest.next_run;
        self.manifest.next_run += 1;
        number
    }

    /// Takes back a piece of work. Where it failed, the next work tries it again after a while, as when a
    /// disk was full; but a failure to make something durable is final. Lookups go on either way.
    pub fn finish(&mut self, done: Result<Done, IdentitiesFault>) -> Result<(), IdentitiesFault> {
        self.busy = false;
        match done {
            Ok(Done(outcome)) => self.install(outcome),
            Err(fault) => {
                if matches!(self.merging, Merging::Out) {
                    self.merging = Merging::No;
                }
                if fault.is_final() {
                    self.stopped.get_or_insert_with(|| fault.to_string().into());
                }
                return Err(fault);
            }
        }
        let fences = self.runs.iter().map(|run| run.fence_bytes()).sum::<u64>();
        let page_bytes = self.budget.page_bytes(self.filter.bytes() + fences);
        self.pages.get_mut().unwrap_or_else(PoisonError::into_inner).limit(page_bytes);
        Ok(())
    }

    fn install(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Sealed { run, manifest } => {
                self.keep(run, manifest);
                self.frozen = None;
            }
            Outcome::Removed => {}
            Outcome::Fitted { index, sector } => self.filter.replace(index, sector),
            Outcome::Merging(merge) => self.merging = Merging::Begun(merge),
            Outcome::Merged { run, inputs, manifest } => {
                let (merged, left) = self.runs.drain(..).partition(|run| inputs.contains(&run.number()));
                (self.merged, self.runs) = (merged, left);
                self.keep(run, manifest);
                self.merging = Merging::No;
            }
        }
    }

    fn keep(&mut self, run: Run, manifest: Manifest) {
        self.runs.push(Arc::new(run));
        self.runs.sort_by_key(|run| (std::cmp::Reverse(run.count()), run.number()));
        self.manifest = manifest;
    }

    /// Does all work there is, at once: for tools and tests, and where nothing runs in the background.
    pub fn settle(&mut self, durable: u64) -> Result<(), IdentitiesFault> {
        while let Some(work) = self.next_work(durable)? {
            let done = work.run();
            self.finish(done)?;
        }
        Ok(())
    }

    /// Takes in at most `count` identities that come in the order of their fingerprints, as a run of their
    /// own: for moving from another engine. They count as added before frame 1. No work may be out.
    pub fn take_sorted(
        &mut self,
        count: u64,
        sorted: impl Iterator<Item = Identity>,
    ) -> Result<(), IdentitiesFault> {
        assert!(!self.busy, "a run is taken in while no piece of work is out");
        let number = self.take_number();
        let mut writer = RunWriter::create(&self.folder, number, count)?;
        for identity in sorted {
            writer.push(Entry::of(&identity))?;
        }
        let run = writer.finish(&self.folder)?;
        let manifest = self.manifest.replacing(&[], Listed::of(&run));
        manifest.write(&self.folder)?;
        // The filter was not told of them, so it is made anew.
        self.filter = Filter::new();
        self.keep(run, manifest);
        Ok(())
    }

    /// Reads every run back and lists what is not as it was written.
    pub fn check(&self) -> Result<Vec<Damage>, IdentitiesFault> {
        let mut damage = Vec::new();
        for run in &self.runs {
            damage.extend(check::check(run)?);
        }
        Ok(damage)
    }

    /// The memory taken now.
    pub fn memory(&self) -> Memory {
        let frozen = self.frozen.as_ref().map_or(0, |(frozen, _)| frozen.bytes());
        Memory {
            waiting: self.newest.bytes() + frozen,
            filter: self.filter.bytes(),
            pages: self.pages.lock().unwrap_or_else(PoisonError::into_inner).bytes(),
            fences: self.runs.iter().map(|run| run.fence_bytes()).sum(),
        }
    }

    /// The runs, the largest first.
    pub fn runs(&self) -> Vec<RunSummary> {
        let summary =
            |run: &Arc<Run>| RunSummary { number: run.number(), identities: run.count(), bytes: run.bytes() };
        self.runs.iter().map(summary).collect()
    }
}

fn wide(count: usize) -> u64 {
    u64::try_from(count).expect("a count fits into 64 bits")
}

fn size(number: u64) -> usize {
    usize::try_from(number).expect("this program runs where a size has 64 bits")
}
