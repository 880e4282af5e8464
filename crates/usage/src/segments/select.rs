//! Which rows of a segment a read visits.
//!
//! Knows runs of rows that share subject and type, and how time and position narrow them. Must not know what
//! becomes of the rows.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use ids::EnvironmentId;

use super::batch::{Batch, Wanted};
use super::checked::unreadable;
use super::file::SegmentFile;
use super::index::{Environment, Subject};
use crate::content::Malformed;
use crate::fault::PlaneFault;
use crate::plane::{Position, PropertyNames, Read};

/// Rows of one subject and type.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub(super) subject: Arc<str>,
    pub(super) event_type: Arc<str>,
    pub(super) rows: Range<u64>,
}

/// Rows of one row group that are decoded together.
pub(super) struct Part {
    pub(super) group: usize,
    /// Ascending and apart.
    pub(super) ranges: Vec<Range<usize>>,
    /// The place of each run in the list it came from, and how many of its rows are here.
    pub(super) runs: Vec<(usize, usize)>,
}

/// A read's bounds: instants in microseconds, half open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) from: i64,
    pub(super) to: i64,
    pub(super) up_to: u64,
}

/// What a read asks for.
pub(super) struct Asked<'a> {
    pub(super) environment: EnvironmentId,
    /// None means all.
    pub(super) subjects: BTreeSet<&'a str>,
    pub(super) event_type: Option<&'a str>,
    pub(super) bounds: Bounds,
    pub(super) properties: PropertyNames<'a>,
}

impl<'a> Asked<'a> {
    pub(super) fn new(environment: EnvironmentId, read: &Read<'a>) -> Asked<'a> {
        Asked {
            environment,
            subjects: read.subjects.iter().copied().collect(),
            event_type: read.event_type,
            bounds: Bounds {
                from: read.from.map_or(i64::MIN, |from| from.as_micros()),
                to: read.to.map_or(i64::MAX, |to| to.as_micros()),
                up_to: read.up_to.number(),
            },
            properties: read.properties,
        }
    }

    /// The environment's part of a segment, where anything of it can be within bounds.
    pub(super) fn part<'f>(&self, file: &'f SegmentFile, bounds: Bounds) -> Option<&'f Environment> {
        let found = file.index.environment(self.environment)?;
        let within = found.first_position <= bounds.up_to
            && found.first_time < bounds.to
            && found.last_time >= bounds.from;
        within.then_some(found)
    }

    /// The runs of a segment with the asked subjects and type, by the index alone.
    pub(super) fn runs(&self, file: &SegmentFile, bounds: Bounds) -> Result<Vec<Run>, PlaneFault> {
        let Some(of) = self.part(file, bounds) else { return Ok(Vec::new()) };
        let number = match self.event_type.map(|name| file.index.type_number(name)) {
            Some(None) => return Ok(Vec::new()),
            Some(number) => number,
            None => None,
        };
        // Copies of this read's own: one is counted with each event, and processors that count uses of the same one wait
        // for each other.
        let mut types: BTreeMap<u32, Arc<str>> = BTreeMap::new();
        let mut runs = Vec::new();
        let mut take = |subject: &Subject| -> Result<(), Malformed> {
            if subject.first_time >= bounds.to || subject.last_time < bounds.from {
                return Ok(());
            }
            let name: Arc<str> = Arc::from(&*subject.subject);
            let mut start = subject.first_row;
            for (found, rows) in &subject.runs {
                let end = start + rows;
                if number.is_none_or(|number| number == *found) {
                    let event_type = match types.get(found) {
                        Some(known) => Arc::clone(known),
                        None => {
                            let name: Arc<str> = Arc::from(&**file.index.type_name(*found)?);
                            Arc::clone(types.entry(*found).or_insert(name))
                        }
                    };
                    runs.push(Run { subject: Arc::clone(&name), event_type, rows: start..end });
                }
                start = end;
            }
            Ok(())
        };
        if self.subjects.is_empty() {
            let (mut walk, mut subject) = (file.index.walk(of), Subject::default());
            while walk.next(&mut subject).map_err(|why| file.malformed(why))? {
                take(&subject).map_err(|why| file.malformed(why))?;
            }
        }
        let mut sought = file.index.seek(of);
        for name in &self.subjects {
            if let Some(subject) = sought.find(name).map_err(|why| file.malformed(why))? {
                take(subject).map_err(|why| file.malformed(why))?;
            }
        }
        Ok(runs)
    }

    /// Of runs of a segment what is within bounds.
    pub(super) fn select(
        &self,
        file: &Arc<SegmentFile>,
        bounds: Bounds,
        runs: Vec<Run>,
    ) -> Result<Vec<Run>, PlaneFault> {
        let Some(of) = self.part(file, bounds) else { return Ok(runs) };
        let times = of.first_time < bounds.from || of.last_time >= bounds.to;
        let positions = of.last_position > bounds.up_to;
        if runs.is_empty() || !(times || positions) {
            return Ok(runs);
        }
        let wanted = Wanted { times, positions, ..Wanted::NONE };
        let mut within = Vec::new();
        for part in parts(file, &runs) {
            let batch = Batch::decode(file, part.group, &part.ranges, wanted)?;
            let inside = |row: usize| {
                let time = batch.times.get(row);
                let position = batch.positions.get(row).map(|position| position.cast_unsigned());
                time.is_none_or(|time| (bounds.from..bounds.to).contains(time))
                    && position.is_none_or(|position| position <= bounds.up_to)
            };
            let first = file.groups.get(part.group).copied().unwrap_or_default();
            let rows = part.ranges.iter().flat_map(Clone::clone);
            let mut rows = rows.map(|row| first + wide(row)).enumerate();
            for (number, count) in &part.runs {
                let run = runs.get(*number).expect("a part names runs");
                let kept = rows.by_ref().take(*count).filter(|(at, _)| inside(*at)).map(|(_, row)| row);
                within.extend(stretches(kept).map(|rows| Run { rows, ..run.clone() }));
            }
        }
        Ok(within)
    }
}

/// Ascending rows as ranges.
fn stretches(rows: impl Iterator<Item = u64>) -> impl Iterator<Item = Range<u64>> {
    let mut rows = rows.peekable();
    std::iter::from_fn(move || {
        let start = rows.next()?;
        let mut end = start + 1;
        while rows.next_if_eq(&end).is_some() {
            end += 1;
        }
        Some(start..end)
    })
}

/// Runs by row group.
pub(super) fn parts(file: &SegmentFile, runs: &[Run]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for (number, run) in runs.iter().enumerate() {
        let mut row = run.rows.start;
        while row < run.rows.end {
            let group = file.groups.partition_point(|start| *start <= row).saturating_sub(1);
            let start = file.groups.get(group).copied().unwrap_or_default();
            let end = file.groups.get(group + 1).copied().unwrap_or(run.rows.end).min(run.rows.end);
            let end = end.max(row + 1);
            let within = |row: u64| usize::try_from(row - start).expect("a row group fits into memory");
            let range = within(row)..within(end);
            if parts.last().is_none_or(|part| part.group != group) {
                parts.push(Part { group, ranges: Vec::new(), runs: Vec::new() });
            }
            let part = parts.last_mut().expect("one was just added");
            part.runs.push((number, range.len()));
            match part.ranges.last_mut() {
                Some(last) if last.end == range.start => last.end = range.end,
                _ => part.ranges.push(range),
            }
            row = end;
        }
    }
    parts
}

impl SegmentFile {
    /// A subject's rows.
    pub(super) fn find(&self, of: &Environment, subject: &str) -> Result<Option<Subject>, PlaneFault> {
        self.index.find(of, subject).map_err(|why| self.malformed(why))
    }

    pub(super) fn malformed(&self, Malformed(what): Malformed) -> PlaneFault {
        unreadable(&self.path, format!("its index lacks {what}"))
    }
}

/// Everything up to a position.
pub(super) const fn up_to(position: Position) -> Bounds {
    Bounds { from: i64::MIN, to: i64::MAX, up_to: position.number() }
}

fn wide(number: usize) -> u64 {
    u64::try_from(number).expect("a length fits into 64 bits")
}
