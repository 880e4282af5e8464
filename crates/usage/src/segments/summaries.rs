//! Which subjects segments hold, and which of them gained events between two positions.
//!
//! Knows how much the index alone can tell. Must not know properties.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use calendar::{Instant, Zone};
use ids::EnvironmentId;

use super::batch::{Batch, Wanted};
use super::file::SegmentFile;
use super::index::Subject;
use super::row::day_of;
use super::select::{Asked, Run, parts, up_to};
use super::{SegmentStore, Snapshot};
use crate::fault::PlaneFault;
use crate::plane::{FirstTimes, Position, Read, SubjectSummary, Touched, add_first};

/// New events of a subject on a day.
struct Day {
    first_time: i64,
    last_time: i64,
    types: BTreeSet<Arc<str>>,
    events: u64,
}

type Days = BTreeMap<(Arc<str>, i64), Day>;

impl SegmentStore {
    /// The sealed subjects of an environment that sort after `after`, in order, at most `limit`.
    pub fn subjects(
        &self,
        environment: EnvironmentId,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<SubjectSummary>, PlaneFault> {
        self.subjects_in(&self.snapshot(), environment, after, limit)
    }

    /// The same in segments as they were.
    pub fn subjects_in(
        &self,
        snapshot: &Snapshot,
        environment: EnvironmentId,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<SubjectSummary>, PlaneFault> {
        let mut found: BTreeMap<String, (u64, i64, i64)> = BTreeMap::new();
        for segment in &snapshot.0 {
            let file = self.file(segment)?;
            let Some(of) = file.index.environment(environment) else { continue };
            let walk = file.index.walk_from(of, after.unwrap_or_default());
            let mut walk = walk.map_err(|why| file.malformed(why))?;
            let (mut subject, mut taken) = (Subject::default(), 0);
            // Whoever is among the first of all is among the first of each segment it is in.
            while taken < limit && walk.next(&mut subject).map_err(|why| file.malformed(why))? {
                if after == Some(subject.subject.as_str()) {
                    continue;
                }
                taken += 1;
                let (first, last) = (subject.first_time, subject.last_time);
                let entry = found.entry(subject.subject.clone()).or_insert((0, first, last));
                entry.0 += subject.rows().end - subject.rows().start;
                entry.1 = entry.1.min(first);
                entry.2 = entry.2.max(last);
            }
        }
        let summary = |(subject, (events, first, last)): (String, (u64, i64, i64))| SubjectSummary {
            subject: Arc::from(subject),
            events,
            first_time: Instant::from_micros(first),
            last_time: Instant::from_micros(last),
        };
        Ok(found.into_iter().take(limit).map(summary).collect())
    }

    /// Which subjects and days gained sealed events above `since` and at or below `until`; sorted by both.
    pub fn touched(
        &self,
        environment: EnvironmentId,
        since: Position,
        until: Position,
    ) -> Result<Vec<Touched>, PlaneFault> {
        self.touched_in(&self.snapshot(), environment, since, until)
    }

    /// The same in segments as they were.
    pub fn touched_in(
        &self,
        snapshot: &Snapshot,
        environment: EnvironmentId,
        since: Position,
        until: Position,
    ) -> Result<Vec<Touched>, PlaneFault> {
        let read = Read::all(until);
        let asked = Asked::new(environment, &read);
        let mut days = Days::new();
        for file in self.files_within(snapshot, &asked)? {
            let Some(of) = asked.part(&file, up_to(until)) else { continue };
            if of.last_position <= since.number() {
                continue;
            }
            let whole = since.number() < of.first_position && of.last_position <= until.number();
            if whole && day_of(of.first_time) == day_of(of.last_time) {
                add_whole(&file, environment, &mut days)?;
            } else {
                let runs = later_runs(&file, &asked, since)?;
                each_between(&file, &runs, (since, until), &mut |run, time| {
                    add(&mut days, (&run.subject, &run.event_type), (time, time), 1);
                })?;
            }
        }
        let touched = |((subject, _), day): ((Arc<str>, i64), Day)| {
            let first_time = Instant::from_micros(day.first_time);
            Touched {
                subject,
                day: Zone::utc().day_of(first_time),
                first_time,
                last_time: Instant::from_micros(day.last_time),
                event_types: day.types.into_iter().collect(),
                events: day.events,
            }
        };
        Ok(days.into_iter().map(touched).collect())
    }

    /// Adds the subjects that gained events above `since` and at or below `until`, each with the earliest time among
    /// them.
    pub(crate) fn first_times_in(
        &self,
        snapshot: &Snapshot,
        environment: EnvironmentId,
        (since, until): (Position, Position),
        found: &mut FirstTimes,
    ) -> Result<(), PlaneFault> {
        let read = Read::all(until);
        let asked = Asked::new(environment, &read);
        for file in self.files_within(snapshot, &asked)? {
            let Some(of) = asked.part(&file, up_to(until)) else { continue };
            if of.last_position <= since.number() {
                continue;
            }
            if since.number() < of.first_position && of.last_position <= until.number() {
                // All that it has is between: its index says enough.
                let (mut walk, mut subject) = (file.index.walk(of), Subject::default());
                while walk.next(&mut subject).map_err(|why| file.malformed(why))? {
                    add_first(found, &subject.subject, Instant::from_micros(subject.first_time));
                }
                continue;
            }
            let runs = later_runs(&file, &asked, since)?;
            each_between(&file, &runs, (since, until), &mut |run, time| {
                add_first(found, &run.subject, Instant::from_micros(time));
            })?;
        }
        Ok(())
    }

    /// The earliest time among the sealed events of these subjects above `since` and at or below `until`.
    pub fn first_touched(
        &self,
        environment: EnvironmentId,
        subjects: &[&str],
        since: Position,
        until: Position,
    ) -> Result<Option<Instant>, PlaneFault> {
        self.first_touched_in(&self.snapshot(), environment, subjects, (since, until))
    }

    /// The same in segments as they were.
    pub fn first_touched_in(
        &self,
        snapshot: &Snapshot,
        environment: EnvironmentId,
        subjects: &[&str],
        (since, until): (Position, Position),
    ) -> Result<Option<Instant>, PlaneFault> {
        if subjects.is_empty() {
            return Ok(None);
        }
        let read = Read { subjects, ..Read::all(until) };
        let asked = Asked::new(environment, &read);
        let mut first: Option<i64> = None;
        for segment in &snapshot.0 {
            // They come in order of days: once something is found, those of later days are not even opened.
            if first.is_some_and(|first| first <= segment.entry.times().0) {
                continue;
            }
            let Some(file) = self.file_within(segment, &asked)? else { continue };
            let Some(of) = asked.part(&file, asked.bounds) else { continue };
            if first.is_some_and(|first| first <= of.first_time) {
                continue;
            }
            if since.number() < of.first_position && of.last_position <= until.number() {
                // All that it has is between: its index says enough.
                for subject in subjects {
                    if let Some(found) = file.find(of, subject)? {
                        first = Some(first.map_or(found.first_time, |first| first.min(found.first_time)));
                    }
                }
                continue;
            }
            let runs = later_runs(&file, &asked, since)?;
            each_between(&file, &runs, (since, until), &mut |_, time| {
                first = Some(first.map_or(time, |first| first.min(time)));
            })?;
        }
        Ok(first.map(Instant::from_micros))
    }
}

/// The runs of subjects that have events above a position.
fn later_runs(file: &SegmentFile, asked: &Asked<'_>, since: Position) -> Result<Vec<Run>, PlaneFault> {
    let Some(of) = asked.part(file, asked.bounds) else { return Ok(Vec::new()) };
    if of.last_position <= since.number() {
        return Ok(Vec::new());
    }
    let mut runs = asked.runs(file, asked.bounds)?;
    let mut later: BTreeMap<Arc<str>, bool> = BTreeMap::new();
    for run in &runs {
        if !later.contains_key(&run.subject) {
            let found = file.find(of, &run.subject)?;
            let is_later = found.is_some_and(|found| found.last_position > since.number());
            later.insert(Arc::clone(&run.subject), is_later);
        }
    }
    runs.retain(|run| later.get(&run.subject).copied().unwrap_or(false));
    Ok(runs)
}

/// Hands out the time of each event of these runs between two positions.
fn each_between(
    file: &Arc<SegmentFile>,
    runs: &[Run],
    (since, until): (Position, Position),
    each: &mut dyn FnMut(&Run, i64),
) -> Result<(), PlaneFault> {
    let wanted = Wanted { times: true, positions: true, ..Wanted::NONE };
    let parts = parts(file, runs);
    // Held, it is fetched once, however little room there is.
    let _body = if parts.is_empty() { None } else { Some(file.bytes.body()?) };
    for part in parts {
        let batch = Batch::decode(file, part.group, &part.ranges, wanted)?;
        let mut rows = batch.times.iter().zip(&batch.positions);
        for (number, count) in part.runs {
            let run = runs.get(number).expect("a part names runs");
            for (time, position) in rows.by_ref().take(count) {
                let position = position.cast_unsigned();
                if since.number() < position && position <= until.number() {
                    each(run, *time);
                }
            }
        }
    }
    Ok(())
}

/// Adds everything that a segment of one day has of an environment.
fn add_whole(file: &SegmentFile, environment: EnvironmentId, days: &mut Days) -> Result<(), PlaneFault> {
    let Some(of) = file.index.environment(environment) else { return Ok(()) };
    let (mut walk, mut subject) = (file.index.walk(of), Subject::default());
    while walk.next(&mut subject).map_err(|why| file.malformed(why))? {
        let name: Arc<str> = Arc::from(&*subject.subject);
        for (number, rows) in &subject.runs {
            let event_type = file.index.type_name(*number).map_err(|why| file.malformed(why))?;
            add(days, (&name, event_type), (subject.first_time, subject.last_time), *rows);
        }
    }
    Ok(())
}

fn add(
    days: &mut Days,
    (subject, event_type): (&Arc<str>, &Arc<str>),
    (first, last): (i64, i64),
    events: u64,
) {
    let day = days.entry((Arc::clone(subject), day_of(first))).or_insert_with(|| Day {
        first_time: first,
        last_time: last,
        types: BTreeSet::new(),
        events: 0,
    });
    day.first_time = day.first_time.min(first);
    day.last_time = day.last_time.max(last);
    if !day.types.contains(event_type) {
        day.types.insert(Arc::clone(event_type));
    }
    day.events += events;
}
