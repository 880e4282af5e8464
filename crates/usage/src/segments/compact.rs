//! Compaction: small segments of a day become a larger one.
//!
//! Knows that the rows of a merge have the sum of the rows it read, and what is to blame where it fails. Every
//! row stays: a correction is a row like any other. Must not know how rows are read or written, nor which
//! segments are worth it.

use std::ops::ControlFlow;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::{Properties, UsageEvent};

use super::batch::{Batch, Wanted};
use super::file::SegmentFile;
use super::groups::{Groups, ID_SAMPLE};
use super::id_forms::IdForm;
use super::layout::{ID_FORMS_MAX, Layout};
use super::manifest::Entry;
use super::merge::{Below, Erasing, Rows, Source, merge};
use super::row::{Cell, ContentSum, Head};
use super::seal::entry_of;
use super::tally::Tally;
use super::write::SegmentWriter;
use super::{Change, Segment, SegmentStore, locked};
use crate::content::Words;
use crate::fault::{Damage, PlaneFault, WriteFault};
use crate::plane::{Position, StoredEvent};

/// Segments of several days with so few rows together are sorted anew, so that a day which has become large
/// gets a segment of its own.
const REGROUPED_ROWS_MAX: u64 = 262_144;
/// How many rows are merged before something else may be done.
pub const ROWS_BETWEEN: u64 = 16_384;

/// Is called now and then while rows are merged, and says whether to go on.
pub type Between<'a> = dyn FnMut() -> ControlFlow<()> + 'a;

/// What becomes of rows that are written anew.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rewriting<'a> {
    /// They stay as they are.
    Merged,
    /// Those of a subject are erased.
    Erased(Erasing<'a>),
    /// Those below a floor are left out.
    Dropped(Below),
}

/// What a step of compaction did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compaction {
    /// Nothing was to be merged.
    Nothing,
    /// It was given up before its end, as it was told to.
    GivenUp,
    /// Segments were replaced by fewer.
    Merged {
        /// How many there were.
        before: u64,
        /// How many there are instead.
        after: u64,
        /// How many events they hold.
        events: u64,
    },
}

/// Why a merge failed. What was to be merged stays as it was, or the merge stands and something behind it
/// failed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum MergeFailed {
    /// Segments that it should have read are to blame. They are left out of merging until
    /// [`SegmentStore::take_back`] is called; the others can be merged at once.
    #[error(transparent)]
    SetAside(PlaneFault),
    /// Anything else.
    #[error(transparent)]
    Other(#[from] PlaneFault),
}

impl MergeFailed {
    /// What failed.
    pub fn into_fault(self) -> PlaneFault {
        match self {
            MergeFailed::SetAside(fault) | MergeFailed::Other(fault) => fault,
        }
    }
}

impl SegmentStore {
    /// Merges the segments of one day that are most worth it. Call it until it answers
    /// [`Compaction::Nothing`]; reads and sealing go on beside it. Segments that could not be read are left
    /// out when it is called again.
    pub fn compact_step(&self) -> Result<Compaction, PlaneFault> {
        self.compact_step_with(&mut || ControlFlow::Continue(())).map_err(MergeFailed::into_fault)
    }

    /// The same; every [`ROWS_BETWEEN`] rows `between` is called, so that whoever has one thread for
    /// everything can do what must not wait, sealing among it. Told to break, it gives the step up, and
    /// nothing has changed.
    pub fn compact_step_with(&self, between: &mut Between<'_>) -> Result<Compaction, MergeFailed> {
        self.check_running()?;
        let _rewriting = locked(&self.rewriting);
        self.remove_replaced()?;
        let mut chosen = self.most_worth_merging();
        // While it lives, nothing that is merged has to be fetched.
        let at_hand = self.at_hand(&chosen);
        if at_hand.is_none() {
            chosen = self.most_worth_merging_here();
        }
        let numbers: Vec<u64> = chosen.iter().map(|segment| segment.entry.number).collect();
        self.replace(chosen, between).map_err(|fault| {
            let to_blame = self.to_blame(&numbers, &fault);
            if to_blame.is_empty() {
                return MergeFailed::Other(fault);
            }
            self.set_aside(&to_blame);
            MergeFailed::SetAside(fault)
        })
    }

    /// Which of the segments that were to be merged are to blame for a fault: the one that it names, or all
    /// where something was read that is not as it was written and nobody knows where. None where the fault is
    /// of what was written, and none once the merge stands.
    fn to_blame(&self, numbers: &[u64], fault: &PlaneFault) -> Vec<u64> {
        let all = self.segments().into_iter().map(|segment| segment.entry.number);
        let mut all: Vec<u64> = all.filter(|number| numbers.contains(number)).collect();
        let is_named = |number: &u64| match fault {
            PlaneFault::Unreadable(damage) => self.places(*number).contains(&damage.place),
            PlaneFault::File { file, .. } => self.places(*number).contains(&file.display().to_string()),
            _ => false,
        };
        let of_reading = matches!(fault, PlaneFault::Unreadable(_) | PlaneFault::Format { .. });
        if !of_reading || all.iter().any(is_named) {
            all.retain(is_named);
        }
        all
    }

    /// Where a segment's bytes may lie, as faults name it.
    fn places(&self, number: u64) -> Vec<String> {
        let mut places: Vec<String> = [self.path(number), self.tail_path(number)]
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        let all = self.segments();
        let one = all.iter().find(|segment| segment.entry.number == number);
        places.extend(self.bucket.as_ref().zip(one).map(|(bucket, one)| bucket.place_of(&one.entry)));
        places
    }

    /// How many of these segments, from the first on, may be in memory together to be sorted anew.
    fn regroupable(&self, files: &[Arc<SegmentFile>]) -> usize {
        let (mut rows, mut bytes) = (0_u64, 0_u64);
        let fits = |file: &&Arc<SegmentFile>| {
            rows += file.tally.rows;
            bytes = bytes.saturating_add(file.tally.rows.saturating_mul(file.row_bytes()));
            rows <= REGROUPED_ROWS_MAX && bytes <= self.options.regrouped_bytes
        };
        files.iter().take_while(fits).count()
    }

    fn replace(
        &self,
        mut segments: Vec<Arc<Segment>>,
        between: &mut Between<'_>,
    ) -> Result<Compaction, PlaneFault> {
        if segments.is_empty() {
            return Ok(Compaction::Nothing);
        }
        let mut files = segments.iter().map(|segment| self.file(segment)).collect::<Result<Vec<_>, _>>()?;
        let spread = segments.iter().any(|segment| segment.entry.first_day != segment.entry.last_day);
        let regrouped = if spread { self.regroupable(&files) } else { 0 };
        if regrouped > 1 {
            files.truncate(regrouped);
            segments.truncate(regrouped);
        }
        let events: u64 = segments.iter().map(|segment| segment.entry.rows).sum();
        let mut given_up = false;
        let added = if regrouped > 1 {
            self.regroup(&files)
        } else {
            let mut watched = || {
                let flow = between();
                given_up = flow.is_break();
                flow
            };
            self.rewrite_with(&files, Rewriting::Merged, &mut watched)
        };
        if given_up {
            return Ok(Compaction::GivenUp);
        }
        let added = added.map_err(|fault| self.fault(fault))?;
        let removed: Vec<u64> = segments.iter().map(|segment| segment.entry.number).collect();
        let (before, after) = (wide(removed.len()), wide(added.len()));
        // Held, they would keep their files from going.
        drop((files, segments));
        self.publish(Change { removed, added, ..Change::default() })?;
        Ok(Compaction::Merged { before, after, events })
    }

    /// Writes the rows of segments anew, merged: erased, or without those that are dropped.
    pub(super) fn rewrite(
        &self,
        files: &[Arc<SegmentFile>],
        rewriting: Rewriting<'_>,
    ) -> Result<Vec<Entry>, WriteFault> {
        self.rewrite_with(files, rewriting, &mut || ControlFlow::Continue(()))
    }

    fn rewrite_with(
        &self,
        files: &[Arc<SegmentFile>],
        rewriting: Rewriting<'_>,
        between: &mut Between<'_>,
    ) -> Result<Vec<Entry>, WriteFault> {
        let mut tally = Tally::default();
        files.iter().for_each(|file| tally.add(&file.tally));
        // Forms are found anew: those of small segments may be chances of a few ids.
        let sample = sample_of_ids(files)?;
        let sample: Vec<&str> = sample.iter().map(String::as_str).collect();
        let counted = std::mem::take(&mut tally.ids);
        for form in IdForm::chosen(&sample, ID_FORMS_MAX) {
            let rows = counted.get(&form).copied().unwrap_or(1);
            tally.ids.insert(form, rows);
        }
        let layout = Layout::of(&tally, matches!(rewriting, Rewriting::Merged));
        let mut outputs =
            Outputs { store: self, layout, writer: None, added: Vec::new(), sum: ContentSum(0) };
        let written = self.merge_into(files, rewriting, &mut outputs, between);
        let written = written.and_then(|(before, after)| {
            outputs.end_segment()?;
            let expected = tally.sum.0.wrapping_sub(before.0).wrapping_add(after.0);
            if outputs.sum.0 == expected {
                return Ok(());
            }
            Err(self.other_rows(files))
        });
        match written {
            Ok(()) => Ok(outputs.added),
            Err(fault) => {
                outputs.discard();
                Err(fault)
            }
        }
    }

    fn merge_into(
        &self,
        files: &[Arc<SegmentFile>],
        rewriting: Rewriting<'_>,
        outputs: &mut Outputs<'_>,
        between: &mut Between<'_>,
    ) -> Result<(ContentSum, ContentSum), WriteFault> {
        let mut rows = 0_u64;
        let sources = files.iter().flat_map(|file| match rewriting {
            Rewriting::Merged => vec![Source::new(file, Rows::All)],
            Rewriting::Erased(erasing) => {
                vec![Source::new(file, Rows::Without(erasing)), Source::new(file, Rows::Erased(erasing))]
            }
            Rewriting::Dropped(below) => vec![Source::new(file, Rows::Above(below))],
        });
        merge(sources.collect(), &mut |head, cells| {
            rows += 1;
            if rows.is_multiple_of(ROWS_BETWEEN) && between().is_break() {
                return Err(PlaneFault::Stopped { why: "the merge was given up".into() }.into());
            }
            outputs.push(head, cells)
        })
    }

    /// Sorts the rows of segments of several days anew, by day. The rows written must be those that were read.
    fn regroup(&self, files: &[Arc<SegmentFile>]) -> Result<Vec<Entry>, WriteFault> {
        let mut events: Vec<(EnvironmentId, StoredEvent)> = Vec::new();
        let mut words = Words::default();
        let sources = files.iter().map(|file| Source::new(file, Rows::All)).collect();
        merge::<PlaneFault>(sources, &mut |head, cells| {
            events.push((head.environment, stored(head, cells, &mut words)));
            Ok(())
        })?;
        let mut groups = Groups::default();
        events.iter().for_each(|event| groups.add(event));
        let (groups, order) = groups.end(self.options.day_rows_min);
        let (mut added, mut sum): (Vec<Entry>, _) = (Vec::new(), ContentSum::default());
        let mut failed = None;
        for group in groups {
            let number = self.new_number();
            match self.write_sorted(number, group, &order) {
                Ok(written) => {
                    sum.add(written.tally.sum);
                    added.push(entry_of(number, &written));
                }
                Err(fault) => {
                    self.discard(&[number]);
                    failed = Some(fault);
                    break;
                }
            }
        }
        let mut expected = ContentSum::default();
        files.iter().for_each(|file| expected.add(file.tally.sum));
        match failed.or_else(|| (sum.0 != expected.0).then(|| self.other_rows(files))) {
            None => Ok(added),
            Some(fault) => {
                self.discard(&added.iter().map(|entry| entry.number).collect::<Vec<_>>());
                Err(fault)
            }
        }
    }

    /// What is written is not what was read, and nobody knows which of the files is to blame.
    fn other_rows(&self, files: &[Arc<SegmentFile>]) -> WriteFault {
        let names = files.iter().filter_map(|file| file.path.file_name());
        let names: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
        let what = format!("rows merged from {} are not those that were sealed", names.join(", "));
        PlaneFault::Unreadable(Box::new(Damage::of(self.folder.display().to_string(), what))).into()
    }
}

/// Rows on their way into as many segments as they fill.
struct Outputs<'a> {
    store: &'a SegmentStore,
    layout: Layout,
    writer: Option<(u64, SegmentWriter)>,
    added: Vec<Entry>,
    sum: ContentSum,
}

impl Outputs<'_> {
    fn push(
        &mut self,
        head: &Head<'_>,
        cells: &mut dyn Iterator<Item = (&str, Cell<'_>)>,
    ) -> Result<(), WriteFault> {
        let full = self.store.options.segment_rows_full;
        if self.writer.as_ref().is_some_and(|(_, writer)| writer.rows() >= full) {
            self.end_segment()?;
        }
        let (_, writer) = match &mut self.writer {
            Some(writer) => writer,
            None => {
                let number = self.store.new_number();
                let (disk, path) = (self.store.disk.clone(), self.store.path(number));
                let (layout, rows) = (self.layout.clone(), self.store.options.group_rows);
                let writer = SegmentWriter::create(disk, &path, layout, rows, None)?;
                self.writer.insert((number, writer))
            }
        };
        writer.push(head, cells)
    }

    fn end_segment(&mut self) -> Result<(), WriteFault> {
        if let Some((number, writer)) = self.writer.take() {
            // Named before it ends, so that it is discarded where it does not.
            let path = self.store.path(number);
            let written = writer.end().inspect_err(|_| drop(self.store.disk.remove(&path)))?;
            self.sum.add(written.tally.sum);
            self.added.push(entry_of(number, &written));
        }
        Ok(())
    }

    fn discard(self) {
        let mut numbers: Vec<u64> = self.added.iter().map(|entry| entry.number).collect();
        numbers.extend(self.writer.as_ref().map(|(number, _)| *number));
        self.store.discard(&numbers);
    }
}

/// A few ids of each segment.
fn sample_of_ids(files: &[Arc<SegmentFile>]) -> Result<Vec<String>, PlaneFault> {
    let wanted = Wanted { identities: true, ..Wanted::NONE };
    let each = (ID_SAMPLE / files.len().max(1)).max(1);
    let mut ids = Vec::new();
    for file in files {
        let rows = file.groups.get(1).and_then(|rows| usize::try_from(*rows).ok()).unwrap_or(0);
        let range = 0..rows.min(each);
        let batch = Batch::decode(file, 0, std::slice::from_ref(&range), wanted)?;
        for row in range {
            let mut id = String::new();
            batch.id(row, &mut id)?;
            ids.push(id);
        }
    }
    Ok(ids)
}

/// The event that a row is.
fn stored(
    head: &Head<'_>,
    cells: &mut dyn Iterator<Item = (&str, Cell<'_>)>,
    words: &mut Words,
) -> StoredEvent {
    let data: Properties = cells.map(|(name, cell)| (words.word(name), cell.to_scalar(words))).collect();
    let event = UsageEvent {
        source: words.word(head.source),
        id: Arc::from(head.id),
        event_type: words.word(head.event_type),
        subject: words.word(head.subject),
        time: Instant::from_micros(head.time),
        data,
    };
    StoredEvent { position: Position::new(head.position), event, redacted: head.redacted }
}

fn wide(number: usize) -> u64 {
    u64::try_from(number).expect("a length fits into 64 bits")
}
