//! Merging runs into one, a step at a time.
//!
//! Knows which runs are worth merging, and how their entries are brought into one order. Must not know when
//! it is done, or what else is going on meanwhile.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::entry::{self, Entry};
use super::fault::IdentitiesFault;
use super::folder::Folder;
use super::reader::RunReader;
use super::run::Run;
use super::wide;
use super::writer::RunWriter;

/// How many entries one step merges, about: a few hundredths of a second.
const STEP_ENTRIES: usize = 256 * 1024;
/// How many entries are sorted at once, about; they fit into the processor's cache.
const WINDOW_ENTRIES: u64 = 4096;
/// How many pages all readers of a merge hold at once, about: 1 MiB.
const PAGES_READ: usize = 256;

/// The runs to merge next: `width` of the smallest tier that has so many.
///
/// A tier is a size: with eight runs to a merge, tier 0 holds runs of 1 to 7 identities, tier 1 of 8 to 63,
/// tier 2 of 64 to 511. Eight of a tier make one of a higher tier, so an identity is rewritten once in each
/// tier that it rises to, and no tier keeps more than seven runs.
pub(super) fn due(runs: &[Arc<Run>], width: usize) -> Option<Vec<Arc<Run>>> {
    let mut tiers: BTreeMap<u32, Vec<Arc<Run>>> = BTreeMap::new();
    for run in runs {
        let tier = run.count().checked_ilog(wide(width)).unwrap_or(0);
        tiers.entry(tier).or_default().push(Arc::clone(run));
    }
    let mut due = tiers.into_values().find(|runs| runs.len() >= width)?;
    due.sort_by_key(|run| run.number());
    due.truncate(width);
    Some(due)
}

/// A merge that has begun.
pub(super) struct Merge {
    number: u32,
    readers: Vec<RunReader>,
    writer: RunWriter,
    /// The least high half that is not merged yet.
    from: u64,
    window: u64,
    entries: Vec<Entry>,
    scratch: Vec<Entry>,
}

impl Merge {
    /// Begins a merge into a new run.
    pub(super) fn begin(folder: &Folder, inputs: &[Arc<Run>], number: u32) -> Result<Merge, IdentitiesFault> {
        let count = inputs.iter().map(|run| run.count()).sum::<u64>();
        let at_once = (PAGES_READ / inputs.len().max(1)).clamp(2, 16);
        Ok(Merge {
            number,
            readers: inputs.iter().map(|run| RunReader::new(Arc::clone(run), 0, at_once)).collect(),
            writer: RunWriter::create(folder, number, count)?,
            from: 0,
            // With 4,096,000 entries a window is a thousandth of all fingerprints.
            window: (u64::MAX / count.max(1)).saturating_mul(WINDOW_ENTRIES),
            entries: Vec::new(),
            scratch: Vec::new(),
        })
    }

    /// The number of the run that it makes.
    pub(super) const fn number(&self) -> u32 {
        self.number
    }

    /// The numbers of the runs that are merged.
    pub(super) fn inputs(&self) -> Vec<u32> {
        self.readers.iter().map(|reader| reader.run().number()).collect()
    }

    /// Merges some more, and says whether that was all.
    pub(super) fn step(&mut self) -> Result<bool, IdentitiesFault> {
        let mut merged = 0;
        while merged < STEP_ENTRIES {
            let up_to = self.from.saturating_add(self.window);
            self.entries.clear();
            for reader in &mut self.readers {
                reader.drain(up_to, |entry| self.entries.push(*entry))?;
            }
            entry::sort(&mut self.entries, &mut self.scratch, self.from, up_to);
            // An identity that was sealed twice is kept once, as it was accepted first.
            self.entries.dedup_by_key(|entry| (entry.high, entry.low));
            for entry in &self.entries {
                self.writer.push(*entry)?;
            }
            merged += self.entries.len();
            let Some(next) = up_to.checked_add(1) else { return Ok(true) };
            self.from = next;
        }
        Ok(false)
    }

    /// Makes the merged run durable.
    pub(super) fn finish(self, folder: &Folder) -> Result<Run, IdentitiesFault> {
        self.writer.finish(folder)
    }
}
