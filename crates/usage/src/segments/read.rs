//! Reading events back, in the order of time, source and id.
//!
//! Knows how a large read is done in parts of time that fit into memory. Must not know what is done with the
//! events.

use std::collections::BTreeMap;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;

use ids::EnvironmentId;
use pricing::UsageEvent;

use super::batch::{Batch, Wanted};
use super::file::SegmentFile;
use super::row::{DAY_MICROS, day_of};
use super::select::{Asked, Bounds, Run, parts};
use super::together::bodies_of;
use super::{Segment, SegmentStore, Snapshot};
use crate::content::Words;
use crate::fault::PlaneFault;
use crate::plane::{Position, PropertyNames, Read, StoredEvent};

/// Decoded rows with their subjects and types.
struct Decoded {
    batch: Batch,
    /// The run of each stretch of rows, and the row after the stretch.
    runs: Vec<(usize, Run)>,
}

/// A segment that may hold what is asked for, with the runs of the asked subjects within all bounds; of all subjects
/// they are found window by window, as together they might not fit into memory.
struct Within {
    file: Arc<SegmentFile>,
    runs: Option<Vec<Run>>,
}

/// Takes an entry, and says whether more are wanted.
type EachEntry<'a> = dyn FnMut(StoredEvent) -> ControlFlow<()> + 'a;

/// The rows of one run in a batch.
struct Stretch<'a> {
    /// The number of its subject, where subjects are apart.
    subject: u32,
    batch: &'a Batch,
    run: &'a Run,
    rows: Range<usize>,
}

/// A row on its way out: its time, the place of its stretch, the row in its batch.
type Place = (i64, usize, usize);

/// Makes events of rows.
struct Making<'a> {
    names: PropertyNames<'a>,
    words: Words,
    /// The id of the event being made, kept to spare an allocation for each event.
    id: String,
}

/// In which order entries are visited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// By time, source and id.
    ByTime,
    /// Those of each subject so, as many together as fit into memory.
    Apart,
}

impl SegmentStore {
    /// Visits sealed entries in the order of time, source and id, until told to stop: also events that are
    /// cancelled, and what cancels them. Positions that are not sealed yet are not missed here: the caller
    /// knows how far it is sealed.
    pub fn read(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(&StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.read_in(&self.snapshot(), environment, (read, Order::ByTime), &mut |entry| each(&entry))
    }

    /// The same in segments as they were.
    pub fn read_in(
        &self,
        snapshot: &Snapshot,
        environment: EnvironmentId,
        (read, order): (&Read<'_>, Order),
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        let asked = Asked::new(environment, read);
        let mut files = Vec::new();
        for file in self.files_within(snapshot, &asked)? {
            let runs = match asked.subjects.is_empty() {
                true => None,
                false => Some(asked.runs(&file, asked.bounds)?),
            };
            if runs.as_ref().is_none_or(|runs| !runs.is_empty()) {
                files.push(Within { file, runs });
            }
        }
        let mut making = Making::new(asked.properties);
        for bounds in self.windows(&asked, &files)? {
            if visit((&asked, order), &files, bounds, (&mut making, &mut *each))?.is_break() {
                return Ok(());
            }
        }
        Ok(())
    }

    /// The sealed event at a position, where its day is still kept.
    pub fn at(
        &self,
        environment: EnvironmentId,
        position: Position,
    ) -> Result<Option<StoredEvent>, PlaneFault> {
        let read = Read::all(position);
        let asked = Asked::new(environment, &read);
        let wanted = Wanted { positions: true, ..Wanted::NONE };
        for file in self.files_within(&self.snapshot(), &asked)? {
            let part = asked.part(&file, asked.bounds);
            if part.is_none_or(|of| of.last_position < position.number()) {
                continue;
            }
            let runs = asked.runs(&file, asked.bounds)?;
            let parts = parts(&file, &runs);
            // Held, it is fetched once, however little room there is.
            let _body = if parts.is_empty() { None } else { Some(file.bytes.body()?) };
            for part in parts {
                let batch = Batch::decode(&file, part.group, &part.ranges, wanted)?;
                let sought = position.number().cast_signed();
                let Some(at) = batch.positions.iter().position(|one| *one == sought) else { continue };
                let row = part.ranges.iter().flat_map(Clone::clone).nth(at).unwrap_or_default();
                let range = row..row + 1;
                let batch = Batch::decode(&file, part.group, std::slice::from_ref(&range), Wanted::ALL)?;
                let runs = labelled(&runs, &part.runs);
                let (_, run) = runs.get(runs.partition_point(|(end, _)| *end <= at)).expect("runs end it");
                return Making::new(PropertyNames::All).event(&batch, (0, run)).map(Some);
            }
        }
        Ok(None)
    }

    /// The segments that may hold what is asked for, in order of their days.
    pub(super) fn files_within(
        &self,
        snapshot: &Snapshot,
        asked: &Asked<'_>,
    ) -> Result<Vec<Arc<SegmentFile>>, PlaneFault> {
        let files = snapshot.0.iter().map(|segment| self.file_within(segment, asked));
        files.filter_map(Result::transpose).collect()
    }

    /// A segment, where it may hold what is asked for.
    pub(super) fn file_within(
        &self,
        segment: &Segment,
        asked: &Asked<'_>,
    ) -> Result<Option<Arc<SegmentFile>>, PlaneFault> {
        let (first, last) = segment.entry.times();
        if first >= asked.bounds.to || asked.bounds.from >= last {
            return Ok(None);
        }
        let file = self.file(segment)?;
        Ok(asked.part(&file, asked.bounds).is_some().then_some(file))
    }

    /// Parts of time, in order, whose rows fit into memory together.
    fn windows(&self, asked: &Asked<'_>, files: &[Within]) -> Result<Vec<Bounds>, PlaneFault> {
        let limit = self.options.read_bytes;
        // What segments of several days hold is counted in every window.
        let (mut days, mut spread, mut total) = (BTreeMap::<i64, u64>::new(), 0_u64, 0_u64);
        for within in files {
            let file = &within.file;
            let bytes = within.rows(asked).saturating_mul(file.row_bytes());
            total = total.saturating_add(bytes);
            match file.tally.times {
                Some((first, last)) if day_of(first) == day_of(last) => {
                    *days.entry(day_of(first)).or_default() += bytes;
                }
                _ => spread = spread.saturating_add(bytes),
            }
        }
        if total <= limit {
            return Ok(vec![asked.bounds]);
        }
        let (mut cuts, mut held) = (Vec::new(), 0_u64);
        if spread > limit / 2 {
            cuts = cuts_within(asked, files, asked.bounds, spread.div_ceil((limit / 2).max(1)))?;
        }
        let limit = limit.saturating_sub(spread).max(limit / 4).max(1);
        for (day, bytes) in days {
            let start = day.saturating_mul(DAY_MICROS);
            if held.saturating_add(bytes) > limit {
                cuts.push(start);
                held = 0;
            }
            held += bytes;
            if bytes > limit {
                let of_day = Bounds { from: start, to: start.saturating_add(DAY_MICROS), ..asked.bounds };
                cuts.extend(cuts_within(asked, files, of_day, bytes.div_ceil(limit))?);
                cuts.push(start.saturating_add(DAY_MICROS));
                held = 0;
            }
        }
        Ok(cut(asked.bounds, cuts))
    }
}

/// Bounds cut at instants.
fn cut(bounds: Bounds, mut cuts: Vec<i64>) -> Vec<Bounds> {
    cuts.retain(|cut| bounds.from < *cut && *cut < bounds.to);
    cuts.sort_unstable();
    cuts.dedup();
    let starts = std::iter::once(bounds.from).chain(cuts.iter().copied());
    let ends = cuts.iter().copied().chain(std::iter::once(bounds.to));
    starts.zip(ends).map(|(from, to)| Bounds { from, to, ..bounds }).collect()
}

impl Within {
    /// How many rows are asked for, whatever their times and positions.
    fn rows(&self, asked: &Asked<'_>) -> u64 {
        let length = |rows: &Range<u64>| rows.end - rows.start;
        match &self.runs {
            Some(runs) => runs.iter().map(|run| length(&run.rows)).sum(),
            None => asked.part(&self.file, asked.bounds).map_or(0, |of| length(&of.rows)),
        }
    }
}

/// Instants that cut bounds with more rows than fit into memory into parts of about the same size.
fn cuts_within(
    asked: &Asked<'_>,
    files: &[Within],
    bounds: Bounds,
    pieces: u64,
) -> Result<Vec<i64>, PlaneFault> {
    let wanted = Wanted { times: true, ..Wanted::NONE };
    let mut times = Vec::new();
    for Within { file, .. } in files {
        let parts = parts(file, &asked.runs(file, bounds)?);
        let _body = if parts.is_empty() { None } else { Some(file.bytes.body()?) };
        for part in parts {
            times.extend(Batch::decode(file, part.group, &part.ranges, wanted)?.times);
        }
    }
    times.retain(|time| (bounds.from..bounds.to).contains(time));
    times.sort_unstable();
    let pieces = usize::try_from(pieces).unwrap_or(usize::MAX);
    let step = (times.len() / pieces.max(1)).max(1);
    Ok(times.into_iter().step_by(step).collect())
}

/// Visits the events within bounds, all of which fit into memory.
fn visit(
    (asked, order): (&Asked<'_>, Order),
    files: &[Within],
    bounds: Bounds,
    (making, each): (&mut Making<'_>, &mut EachEntry<'_>),
) -> Result<ControlFlow<()>, PlaneFault> {
    let mut within: Vec<(&Arc<SegmentFile>, Vec<Run>)> = Vec::new();
    for Within { file, runs } in files {
        let runs = match runs {
            Some(runs) if bounds == asked.bounds => runs.clone(),
            _ => asked.runs(file, bounds)?,
        };
        if !runs.is_empty() {
            within.push((file, runs));
        }
    }
    let _bodies = bodies_of(&within.iter().map(|(file, _)| *file).collect::<Vec<_>>())?;
    let mut decoded: Vec<Decoded> = Vec::new();
    for (file, runs) in within {
        // Held, it is fetched once, however little room there is.
        let _body = file.bytes.body()?;
        let runs = asked.select(file, bounds, runs)?;
        for part in parts(file, &runs) {
            let batch = Batch::decode(file, part.group, &part.ranges, Wanted::with(asked.properties))?;
            decoded.push(Decoded { batch, runs: labelled(&runs, &part.runs) });
        }
    }
    let (stretches, mut places) = (stretches(&decoded, order), Vec::new());
    for together in stretches.chunk_by(|left, right| left.subject == right.subject) {
        places.clear();
        for (number, stretch) in together.iter().enumerate() {
            let times = stretch.batch.times.get(stretch.rows.clone()).unwrap_or_default();
            places.extend(stretch.rows.clone().zip(times).map(|(row, time)| (*time, number, row)));
        }
        // The rows of a stretch are in order, and those of most segments are all before those of the next.
        places.sort_by_key(|(time, ..)| *time);
        if hand_out(together, &places, (&mut *making, &mut *each))?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

/// Hands out events in order of time, source and id, of rows in order of time.
fn hand_out(
    together: &[Stretch<'_>],
    places: &[Place],
    (making, each): (&mut Making<'_>, &mut EachEntry<'_>),
) -> Result<ControlFlow<()>, PlaneFault> {
    for same_time in places.chunk_by(|left, right| left.0 == right.0) {
        let mut read = |(_, number, row): &Place| {
            let stretch = together.get(*number).expect("places name stretches");
            making.event(stretch.batch, (*row, stretch.run))
        };
        let flow = match same_time {
            [alone] => each(read(alone)?),
            several => {
                let mut events = several.iter().map(read).collect::<Result<Vec<StoredEvent>, _>>()?;
                events.sort_by(|left, right| left.event.order_key().cmp(&right.event.order_key()));
                events.into_iter().try_for_each(&mut *each)
            }
        };
        if flow.is_break() {
            return Ok(flow);
        }
    }
    Ok(ControlFlow::Continue(()))
}

/// Every decoded row, those of a subject side by side where subjects are apart.
fn stretches(decoded: &[Decoded], order: Order) -> Vec<Stretch<'_>> {
    let mut subjects: BTreeMap<&str, u32> = BTreeMap::new();
    let mut stretches = Vec::with_capacity(decoded.iter().map(|one| one.runs.len()).sum());
    for Decoded { batch, runs } in decoded {
        let mut start = 0;
        for (end, run) in runs {
            let next = u32::try_from(subjects.len()).expect("subjects in memory are fewer");
            let subject = match order {
                Order::ByTime => 0,
                Order::Apart => *subjects.entry(&*run.subject).or_insert(next),
            };
            stretches.push(Stretch { subject, batch, run, rows: start..*end });
            start = *end;
        }
    }
    stretches.sort_by_key(|stretch| stretch.subject);
    stretches
}

/// The runs of a part, each with the row of the batch after it.
fn labelled(runs: &[Run], of_part: &[(usize, usize)]) -> Vec<(usize, Run)> {
    let mut end = 0;
    let label = |(number, count): &(usize, usize)| {
        end += count;
        (end, runs.get(*number).expect("a part names runs").clone())
    };
    of_part.iter().map(label).collect()
}

impl<'a> Making<'a> {
    /// With these of their properties.
    fn new(names: PropertyNames<'a>) -> Making<'a> {
        Making { names, words: Words::default(), id: String::new() }
    }

    fn event(&mut self, batch: &Batch, (row, run): (usize, &Run)) -> Result<StoredEvent, PlaneFault> {
        batch.id(row, &mut self.id)?;
        let event = UsageEvent {
            source: batch.shared_source(row, &mut self.words)?,
            id: Arc::from(self.id.as_str()),
            event_type: Arc::clone(&run.event_type),
            subject: Arc::clone(&run.subject),
            time: batch.time(row),
            data: batch.properties(row, (self.names, &mut self.words))?,
        };
        let position = Position::new(batch.position(row));
        Ok(StoredEvent { position, event, redacted: batch.is_redacted(row) })
    }
}
