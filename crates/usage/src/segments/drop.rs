//! Dropping what lies below a floor: the floor first, then segments that hold nothing else go, and others are
//! written anew without it.
//!
//! Knows that a floor is in the manifest before anything is gone, and that each step after it is a change of
//! segments like any other: cut short anywhere, the same call goes on. Must not know why something is dropped.

use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;

use super::compact::Rewriting;
use super::file::SegmentFile;
use super::manifest::Place;
use super::merge::Below;
use super::moving::Bodies;
use super::row::DAY_MICROS;
use super::select::Asked;
use super::{Change, Segment, SegmentStore, Snapshot, locked};
use crate::fault::PlaneFault;
use crate::plane::{Droppable, Dropping, Floor, Position, Read, share};

impl SegmentStore {
    /// A step of dropping an environment's rows before an instant, at or below a position that is sealed. The first
    /// step raises the floor; each further one takes away all segments that hold nothing else, or writes one anew.
    pub fn drop_step(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Dropping, PlaneFault> {
        self.check_running()?;
        let (_rewriting, _sealing) = (locked(&self.rewriting), locked(&self.sealing));
        self.remove_replaced()?;
        let known = self.floor(environment);
        if known.is_some_and(|floor| before < floor.before) {
            return Ok(Dropping { events: 0, is_done: true });
        }
        let up_to = up_to.min(self.sealed(environment));
        let floor = Floor::raised(known, before, up_to);
        if known != Some(floor) {
            self.publish(Change { floor: Some((environment, floor)), ..Change::default() })?;
            return Ok(Dropping { events: 0, is_done: false });
        }
        let below = Below { environment, before: before.as_micros(), up_to: floor.up_to.number() };
        let Some(change) = self.dropping(below)? else { return Ok(Dropping { events: 0, is_done: true }) };
        let events = change.events;
        let floor = Some((environment, Floor { events: floor.events + events, ..floor }));
        self.publish(Change { removed: change.removed, added: change.added, floor, ..Change::default() })?;
        Ok(Dropping { events, is_done: false })
    }

    /// Fetches the body of the segment that the next step writes anew, where that is in the bucket, and has it stay in
    /// the folder, so that the step waits for no object storage with others behind.
    pub(crate) fn bodies_to_drop(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Bodies, PlaneFault> {
        let below = Below { environment, before: before.as_micros(), up_to: up_to.number() };
        let mut bodies = Bodies::of(self.bucket.clone());
        if !self.floor(environment).is_some_and(|floor| floor.covers(before, up_to)) {
            return Ok(bodies);
        }
        let mut mixed = Vec::new();
        for segment in within(&self.segments(), below) {
            let file = self.file(segment)?;
            let Some(of) = file.index.environment(environment) else { continue };
            if is_whole(&file, below) {
                // It goes whole with the next step, and needs no body.
                return Ok(bodies);
            }
            if of.first_time < below.before {
                mixed.push(segment.clone());
            }
        }
        for segment in mixed {
            if segment.entry.place == Place::Bucket {
                bodies.fetch(&segment.entry)?;
            }
            if self.rows_below(&segment, below)?.1 > 0 {
                break;
            }
        }
        Ok(bodies)
    }

    /// How much of an environment lies before an instant, at or below a position, in segments as they were.
    pub fn droppable_in(
        &self,
        snapshot: &Snapshot,
        (environment, before, up_to): (EnvironmentId, Instant, Position),
    ) -> Result<Droppable, PlaneFault> {
        let below = Below { environment, before: before.as_micros(), up_to: up_to.number() };
        let mut found = Droppable::default();
        for segment in within(&snapshot.0, below) {
            let (file, events) = self.rows_below(segment, below)?;
            found.events += events;
            found.bytes += share(segment.entry.sealed.length, events, file.tally.rows);
        }
        Ok(found)
    }

    /// A segment's file, and how many of its rows are below.
    fn rows_below(&self, segment: &Segment, below: Below) -> Result<(Arc<SegmentFile>, u64), PlaneFault> {
        let file = self.file(segment)?;
        let Some(of) = file.index.environment(below.environment) else { return Ok((file, 0)) };
        if of.last_time < below.before && of.last_position <= below.up_to {
            let rows = of.rows.end - of.rows.start;
            return Ok((file, rows));
        }
        let to = Some(Instant::from_micros(below.before));
        let read = Read { to, ..Read::all(Position::new(below.up_to)) };
        let asked = Asked::new(below.environment, &read);
        let runs = asked.select(&file, asked.bounds, asked.runs(&file, asked.bounds)?)?;
        let rows = runs.iter().map(|run| run.rows.end - run.rows.start).sum();
        Ok((file, rows))
    }

    /// The next change that takes rows away: all segments that hold nothing but such, or else one that holds others
    /// too. None where there are none any more.
    fn dropping(&self, below: Below) -> Result<Option<Gone>, PlaneFault> {
        let segments = self.segments();
        let mut whole = Gone::default();
        for segment in within(&segments, below) {
            let file = self.file(segment)?;
            if is_whole(&file, below) {
                whole.events += file.tally.rows;
                whole.removed.push(segment.entry.number);
            }
        }
        if !whole.removed.is_empty() {
            return Ok(Some(whole));
        }
        let mut mixed = None;
        for segment in within(&segments, below) {
            let (file, events) = self.rows_below(segment, below)?;
            if events > 0 {
                mixed = Some((segment.entry, file));
                break;
            }
        }
        let Some((entry, file)) = mixed else { return Ok(None) };
        let added = self.rewrite(std::slice::from_ref(&file), Rewriting::Dropped(below));
        let added = added.map_err(|fault| self.fault(fault))?;
        let left: u64 = added.iter().map(|entry| entry.rows).sum();
        Ok(Some(Gone { removed: vec![entry.number], added, events: entry.rows - left }))
    }
}

/// Whether a segment holds nothing but what is below, as its index alone says.
fn is_whole(file: &SegmentFile, below: Below) -> bool {
    file.index.environment(below.environment).is_some_and(|of| {
        let is_below = of.last_time < below.before && of.last_position <= below.up_to;
        is_below && of.rows.end - of.rows.start == file.tally.rows
    })
}

/// The segments with days before a floor.
fn within(segments: &[Arc<Segment>], below: Below) -> impl Iterator<Item = &Arc<Segment>> {
    segments.iter().filter(move |segment| segment.entry.first_day.saturating_mul(DAY_MICROS) < below.before)
}

/// What a step takes away, and what takes its place.
#[derive(Default)]
struct Gone {
    removed: Vec<u64>,
    added: Vec<super::Entry>,
    events: u64,
}
