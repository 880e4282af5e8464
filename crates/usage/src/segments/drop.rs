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
use super::merge::Below;
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
        let (mut whole, mut mixed) = (Gone::default(), None);
        for segment in within(&self.segments(), below) {
            let (file, events) = self.rows_below(segment, below)?;
            if events == file.tally.rows {
                whole.events += events;
                whole.removed.push(segment.entry.number);
            } else if events > 0 && mixed.is_none() {
                mixed = Some((segment.entry, file));
            }
        }
        if !whole.removed.is_empty() {
            return Ok(Some(whole));
        }
        let Some((entry, file)) = mixed else { return Ok(None) };
        let added = self.rewrite(std::slice::from_ref(&file), Rewriting::Dropped(below));
        let added = added.map_err(|fault| self.fault(fault))?;
        let left: u64 = added.iter().map(|entry| entry.rows).sum();
        Ok(Some(Gone { removed: vec![entry.number], added, events: entry.rows - left }))
    }
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
