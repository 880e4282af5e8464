//! What has to be done beside the lookups: sealing, fitting the filter, merging. Each piece is taken, done
//! without holding anybody up, and handed back.
//!
//! Knows how each piece is done. Must not know which is next; one piece is out at a time.

use std::hint::black_box;
use std::sync::Arc;

use super::delta::Delta;
use super::entry;
use super::fault::IdentitiesFault;
use super::filter::{Filter, Fit, Sector};
use super::folder::{Folder, run_name};
use super::manifest::{Listed, Manifest};
use super::merge::Merge;
use super::reader::RunReader;
use super::run::Run;
use super::wide;
use super::writer::RunWriter;

/// How many pages of a run are read at once where the filter is fitted.
const PAGES_READ: usize = 16;
/// How many identities are added to the filter side by side, so that their lines are fetched at once.
const ADDED_SIDE_BY_SIDE: usize = 64;

/// A piece of work, to be done by [`Work::run`] without any lock and handed back to
/// [`Identities::finish`](super::Identities::finish).
pub struct Work {
    pub(super) folder: Arc<Folder>,
    pub(super) task: Task,
}

pub(super) enum Task {
    /// Writes what waits in memory as a run.
    Seal { waiting: Arc<Delta>, filter: Filter, number: u32, manifest: Manifest },
    /// Removes the files of runs that were merged, and closes them: for large ones the system takes its time.
    Remove { runs: Vec<Arc<Run>> },
    /// Fits one sector of the filter to what the runs hold.
    Fit { sector: usize, fit: Fit, runs: Vec<Arc<Run>> },
    /// Begins to merge runs.
    Begin { inputs: Vec<Arc<Run>>, number: u32 },
    /// Goes on merging.
    Merge { merge: Box<Merge>, manifest: Manifest },
}

/// A piece of work that is done.
pub struct Done(pub(super) Outcome);

pub(super) enum Outcome {
    Sealed { run: Run, manifest: Manifest },
    Removed,
    Fitted { index: usize, sector: Sector },
    Merging(Box<Merge>),
    Merged { run: Run, inputs: Vec<u32>, manifest: Manifest },
}

impl Work {
    /// Does it. Where it fails, what is on disk is as before or as after.
    pub fn run(self) -> Result<Done, IdentitiesFault> {
        let folder = &*self.folder;
        let outcome = match self.task {
            Task::Seal { waiting, filter, number, manifest } => {
                or_abandon(folder, number, seal(folder, &waiting, &filter, (number, manifest)))
            }
            Task::Remove { runs } => remove(folder, &runs),
            Task::Fit { sector, fit, runs } => {
                fit_sector(sector, fit, &runs).map(|fitted| Outcome::Fitted { index: sector, sector: fitted })
            }
            Task::Begin { inputs, number } => {
                let begun = Merge::begin(folder, &inputs, number);
                or_abandon(folder, number, begun.map(|merge| Outcome::Merging(Box::new(merge))))
            }
            Task::Merge { merge, manifest } => {
                let number = merge.number();
                or_abandon(folder, number, go_on(folder, merge, &manifest))
            }
        };
        outcome.map(Done)
    }

    /// What is done, in a word.
    pub const fn name(&self) -> &'static str {
        match self.task {
            Task::Seal { .. } => "seal",
            Task::Remove { .. } => "remove",
            Task::Fit { .. } => "fit",
            Task::Begin { .. } | Task::Merge { .. } => "merge",
        }
    }
}

/// Removes the run that was being written where it failed and no manifest can name it: on a full disk it
/// would be in the way of everything else.
fn or_abandon(
    folder: &Folder,
    number: u32,
    outcome: Result<Outcome, IdentitiesFault>,
) -> Result<Outcome, IdentitiesFault> {
    if let Err(fault) = &outcome
        && !fault.is_final()
    {
        // Where that fails as well, the first failure says more, and the next opening removes the file.
        drop(folder.remove(&run_name(number)));
    }
    outcome
}

fn remove(folder: &Folder, runs: &[Arc<Run>]) -> Result<Outcome, IdentitiesFault> {
    for run in runs {
        folder.remove(&run_name(run.number()))?;
    }
    Ok(Outcome::Removed)
}

fn seal(
    folder: &Folder,
    waiting: &Delta,
    filter: &Filter,
    (number, manifest): (u32, Manifest),
) -> Result<Outcome, IdentitiesFault> {
    let mut entries = waiting.entries().to_vec();
    entry::sort(&mut entries, &mut Vec::new(), 0, u64::MAX);
    let mut writer = RunWriter::create(folder, number, wide(entries.len()))?;
    for entry in &entries {
        writer.push(*entry)?;
    }
    let run = writer.finish(folder)?;
    // Whoever looks meanwhile finds these identities among those that wait; the filter tells of them before
    // the run takes their place.
    for together in entries.chunks(ADDED_SIDE_BY_SIDE) {
        black_box(together.iter().fold(0, |lines, entry| lines ^ filter.touch(entry.high)));
        for entry in together {
            filter.add(entry.high, entry.low);
        }
    }
    let manifest = manifest.replacing(&[], Listed::of(&run));
    manifest.write(folder)?;
    Ok(Outcome::Sealed { run, manifest })
}

fn fit_sector(index: usize, fit: Fit, runs: &[Arc<Run>]) -> Result<Sector, IdentitiesFault> {
    let sector = Sector::new(fit);
    let from = wide(index) << 56;
    let up_to = from | (u64::MAX >> 8);
    for run in runs {
        RunReader::new(Arc::clone(run), from, PAGES_READ).drain(up_to, |entry| {
            if entry.high >= from {
                sector.add(entry.high, entry.low);
            }
        })?;
    }
    Ok(sector)
}

fn go_on(folder: &Folder, mut merge: Box<Merge>, manifest: &Manifest) -> Result<Outcome, IdentitiesFault> {
    if !merge.step()? {
        return Ok(Outcome::Merging(merge));
    }
    let inputs = merge.inputs();
    let run = merge.finish(folder)?;
    let manifest = manifest.replacing(&inputs, Listed::of(&run));
    manifest.write(folder)?;
    Ok(Outcome::Merged { run, inputs, manifest })
}
