//! Dropping what lies below a floor: it is sealed first, then the segments drop it.
//!
//! Knows that only what is sealed is dropped, and that files of the log whose events are sealed go as well. Must
//! not know why something is dropped.

use calendar::Instant;
use ids::EnvironmentId;

use super::Engine;
use super::index::wide;
use crate::fault::PlaneFault;
use crate::plane::{Droppable, Dropping, Floor, Position, Read, share};

impl Engine {
    /// A step of dropping; what is not sealed is, before the floor rises.
    pub(super) fn drop_before(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Dropping, PlaneFault> {
        self.check_undamaged()?;
        self.commit.check_running()?;
        let _bodies = self.segments.bodies_to_drop(environment, before, up_to)?;
        let _turn = self.turn.take();
        let known = self.segments.floor(environment);
        if known.is_none_or(|floor| !floor.covers(before, up_to)) {
            self.seal_newest()?;
            self.seal_identities()?;
            self.remove_files()?;
        }
        let step = self.segments.drop_step(environment, before, up_to)?;
        self.background.done();
        Ok(step)
    }

    /// How much could be dropped: what is not sealed is counted by its records.
    pub(super) fn droppable(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Droppable, PlaneFault> {
        let read = Read { to: Some(before), ..Read::all(up_to) };
        let view = self.view_of(environment, &read)?;
        let (unsealed, (all, all_bytes)) = (wide(view.newest.len()), self.state().index.unsealed());
        let sealed = self.segments.droppable_in(&view.segments, (environment, before, up_to))?;
        let bytes = share(all_bytes, unsealed, wide(all));
        Ok(Droppable { events: sealed.events + unsealed, bytes: sealed.bytes + bytes })
    }

    /// Refuses a read that reaches below the floor. It is asked once the segments are held: a floor rises before
    /// anything goes.
    pub(super) fn check_floor(&self, environment: EnvironmentId, read: &Read<'_>) -> Result<(), PlaneFault> {
        Floor::check(self.segments.floor(environment).as_ref(), environment, read)
    }
}
