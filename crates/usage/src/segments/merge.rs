//! Rows of several segments in one order, a few at a time.
//!
//! Knows how rows are walked through and compared, and what an erasure makes of them. Must not know why
//! segments are merged, nor where the rows go.

use std::cmp::Ordering;
use std::sync::Arc;

use ids::EnvironmentId;
use pricing::Properties;

use super::batch::{Batch, Wanted};
use super::checked::unreadable;
use super::file::SegmentFile;
use super::index::{Environment, Subject, SubjectWalk};
use super::row::{Cell, ContentSum, Head, Summing};
use crate::content::{Malformed, Words};
use crate::fault::PlaneFault;
use crate::plane::{PropertyNames, is_erasable};

/// Rows decoded at a time.
const CHUNK_ROWS: u64 = 16_384;
/// The most bytes that rows decoded at a time may take, roughly.
const CHUNK_BYTES: u64 = 16 * 1024 * 1024;

/// An erasure.
#[derive(Debug, Clone, Copy)]
pub(super) struct Erasing<'a> {
    pub(super) environment: EnvironmentId,
    pub(super) subject: &'a str,
    pub(super) opaque: &'a str,
    pub(super) keep: &'a [&'a str],
}

/// What is dropped: rows of an environment before an instant, at or below a position.
#[derive(Debug, Clone, Copy)]
pub(super) struct Below {
    pub(super) environment: EnvironmentId,
    /// In microseconds.
    pub(super) before: i64,
    pub(super) up_to: u64,
}

/// Which rows of a segment are walked through.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rows<'a> {
    All,
    /// All but those of the subject.
    Without(Erasing<'a>),
    /// Only those of the subject, erased.
    Erased(Erasing<'a>),
    /// All but those that are dropped.
    Above(Below),
}

/// Takes a row with its properties in order of names.
pub(super) type EachRow<'a, E> =
    dyn FnMut(&Head<'_>, &mut dyn Iterator<Item = (&str, Cell<'_>)>) -> Result<(), E> + 'a;

/// A walk through the rows of one segment.
pub(super) struct Source<'a> {
    file: &'a Arc<SegmentFile>,
    rows: Rows<'a>,
    environments: &'a [Environment],
    walk: Option<(EnvironmentId, SubjectWalk<'a>)>,
    subject: Subject,
    run: usize,
    left: u64,
    row: u64,
    batch: Option<(u64, Batch)>,
    id: String,
    words: Words,
    /// The sums of erased rows before and after; of dropped rows only before.
    pub(super) before: ContentSum,
    pub(super) after: ContentSum,
}

impl<'a> Source<'a> {
    pub(super) fn new(file: &'a Arc<SegmentFile>, rows: Rows<'a>) -> Source<'a> {
        Source {
            file,
            rows,
            environments: &file.index.environments,
            walk: None,
            subject: Subject::default(),
            run: 0,
            left: 0,
            row: 0,
            batch: None,
            id: String::new(),
            words: Words::default(),
            before: ContentSum::default(),
            after: ContentSum::default(),
        }
    }

    fn malformed(&self, Malformed(what): Malformed) -> PlaneFault {
        unreadable(&self.file.path, format!("its index lacks {what}"))
    }

    /// Goes to the next row that is not dropped; false at the end.
    pub(super) fn next(&mut self) -> Result<bool, PlaneFault> {
        while self.step()? {
            let Rows::Above(below) = self.rows else { return Ok(true) };
            let head = self.head_as_kept()?;
            let is_below = head.environment == below.environment && head.time < below.before;
            if !is_below || head.position > below.up_to {
                return Ok(true);
            }
            let sum = self.sum_as_kept()?;
            self.before.add(sum);
        }
        Ok(false)
    }

    fn sum_as_kept(&mut self) -> Result<ContentSum, PlaneFault> {
        let mut words = std::mem::take(&mut self.words);
        let (row, batch) = self.place();
        let rest = batch.rest(row, (PropertyNames::All, &mut words))?.unwrap_or_default();
        let sum = sum_of(&self.head_as_kept()?, &cells_of(batch, row, &rest)?);
        self.words = words;
        Ok(sum)
    }

    fn step(&mut self) -> Result<bool, PlaneFault> {
        if self.left > 0 {
            self.left -= 1;
            self.row += 1;
        }
        while self.left == 0 {
            self.run += 1;
            if self.run >= self.subject.runs.len() {
                if !self.next_subject()? {
                    return Ok(false);
                }
                self.run = 0;
                self.row = self.subject.first_row;
            }
            self.left = self.subject.runs.get(self.run).map_or(0, |(_, rows)| *rows);
        }
        let inside = |(start, batch): &(u64, Batch)| {
            *start <= self.row && self.row - start < u64::try_from(batch.rows).unwrap_or(0)
        };
        if !self.batch.as_ref().is_some_and(inside) {
            self.decode()?;
        }
        let mut id = std::mem::take(&mut self.id);
        let (row, batch) = self.place();
        batch.id(row, &mut id)?;
        self.id = id;
        Ok(true)
    }

    fn next_subject(&mut self) -> Result<bool, PlaneFault> {
        loop {
            if let Some((environment, walk)) = &mut self.walk {
                let environment = *environment;
                match walk.next(&mut self.subject) {
                    Ok(true) if self.is_wanted(environment) => return Ok(true),
                    Ok(true) => continue,
                    Ok(false) => self.walk = None,
                    Err(malformed) => return Err(self.malformed(malformed)),
                }
            }
            let Some((next, later)) = self.environments.split_first() else { return Ok(false) };
            self.environments = later;
            self.subject = Subject::default();
            self.walk = Some((next.environment, self.file.index.walk(next)));
        }
    }

    fn is_wanted(&self, environment: EnvironmentId) -> bool {
        let is = |erasing: &Erasing<'_>| {
            erasing.environment == environment && erasing.subject == self.subject.subject
        };
        match &self.rows {
            Rows::All | Rows::Above(_) => true,
            Rows::Without(erasing) => !is(erasing),
            Rows::Erased(erasing) => is(erasing),
        }
    }

    fn decode(&mut self) -> Result<(), PlaneFault> {
        let group = self.file.groups.partition_point(|start| *start <= self.row).saturating_sub(1);
        let bounds = self.file.groups.get(group).zip(self.file.groups.get(group + 1));
        let (start, end) = bounds.ok_or_else(|| self.malformed(Malformed("the row's place")))?;
        let count = CHUNK_ROWS.min(CHUNK_BYTES / self.file.row_bytes()).max(1);
        let mut until = (*end).min(self.row + count);
        if let Rows::Erased(_) = self.rows {
            until = until.min(self.subject.rows().end);
        }
        let within = |row: u64| usize::try_from(row - start).expect("a row group fits into memory");
        let range = within(self.row)..within(until);
        let batch = Batch::decode(self.file, group, std::slice::from_ref(&range), Wanted::ALL)?;
        self.batch = Some((self.row, batch));
        Ok(())
    }

    /// The current row's place in its batch.
    fn place(&self) -> (usize, &Batch) {
        let (start, batch) = self.batch.as_ref().expect("a walk that found a row has decoded it");
        (usize::try_from(self.row - start).expect("a batch fits into memory"), batch)
    }

    /// The current row without its properties.
    pub(super) fn head(&self) -> Result<Head<'_>, PlaneFault> {
        let mut head = self.head_as_kept()?;
        if let Rows::Erased(erasing) = &self.rows {
            head.subject = erasing.opaque;
            head.redacted = true;
        }
        Ok(head)
    }

    fn head_as_kept(&self) -> Result<Head<'_>, PlaneFault> {
        let (row, batch) = self.place();
        let number = self.subject.runs.get(self.run).map_or(u32::MAX, |(number, _)| *number);
        let event_type = self.file.index.type_name(number).map_err(|malformed| self.malformed(malformed))?;
        let (environment, _) = self.walk.as_ref().expect("a row is of an environment");
        Ok(Head {
            environment: *environment,
            subject: &self.subject.subject,
            event_type,
            time: batch.time(row).as_micros(),
            source: batch.source(row)?,
            id: &self.id,
            position: batch.position(row),
            redacted: batch.is_redacted(row),
        })
    }

    /// Hands out the current row with its properties in order of names.
    pub(super) fn visit<E: From<PlaneFault>>(
        &mut self,
        words: &mut Words,
        each: &mut EachRow<'_, E>,
    ) -> Result<(), E> {
        let (row, batch) = self.place();
        let rest: Properties = batch.rest(row, (PropertyNames::All, words))?.unwrap_or_default();
        let mut cells = cells_of(batch, row, &rest)?;
        let (mut before, mut after) = (ContentSum::default(), ContentSum::default());
        if let Rows::Erased(erasing) = &self.rows {
            before = sum_of(&self.head_as_kept()?, &cells);
            cells.retain(|(name, _)| !is_erasable(name, erasing.keep));
            after = sum_of(&self.head()?, &cells);
        }
        each(&self.head()?, &mut cells.iter().copied())?;
        self.before.add(before);
        self.after.add(after);
        Ok(())
    }

    fn order(&self, other: &Source<'_>) -> Result<Ordering, PlaneFault> {
        Ok(self.head()?.order(&other.head()?))
    }
}

/// The properties of a row in order of names.
fn cells_of<'b>(
    batch: &'b Batch,
    row: usize,
    rest: &'b Properties,
) -> Result<Vec<(&'b str, Cell<'b>)>, PlaneFault> {
    let mut cells = Vec::with_capacity(batch.data.len() + rest.len());
    for found in batch.cells(row) {
        let (name, cell) = found?;
        cells.push((&**name, cell));
    }
    if !rest.is_empty() {
        cells.extend(rest.iter().map(|(name, value)| (&**name, Cell::of(value))));
        cells.sort_by_key(|(name, _)| *name);
    }
    Ok(cells)
}

fn sum_of(head: &Head<'_>, cells: &[(&str, Cell<'_>)]) -> ContentSum {
    let mut summing = Summing::default();
    summing.begin(head);
    for (name, cell) in cells {
        summing.cell(name, *cell);
    }
    summing.end()
}

/// Hands out the rows of all sources in one order. Answers the sums of erased rows before and after.
pub(super) fn merge<E: From<PlaneFault>>(
    sources: Vec<Source<'_>>,
    each: &mut EachRow<'_, E>,
) -> Result<(ContentSum, ContentSum), E> {
    let (mut before, mut after) = (ContentSum::default(), ContentSum::default());
    let mut words = Words::default();
    // The source with the next row is last.
    let mut live: Vec<Box<Source<'_>>> = Vec::new();
    for mut source in sources {
        if source.next()? {
            live.push(Box::new(source));
            settle(&mut live)?;
        }
    }
    while let Some(source) = live.last_mut() {
        source.visit(&mut words, each)?;
        if source.next()? {
            settle(&mut live)?;
        } else if let Some(ended) = live.pop() {
            before.add(ended.before);
            after.add(ended.after);
        }
    }
    Ok((before, after))
}

/// Moves the last source to where its row belongs; the others are in order.
fn settle(live: &mut [Box<Source<'_>>]) -> Result<(), PlaneFault> {
    let mut at = live.len().saturating_sub(1);
    while at > 0 {
        let (Some(before), Some(one)) = (live.get(at - 1), live.get(at)) else { break };
        if one.order(before)? != Ordering::Greater {
            break;
        }
        live.swap(at - 1, at);
        at -= 1;
    }
    Ok(())
}
