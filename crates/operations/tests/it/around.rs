//! A plane around another one that does a few things in its own way, and asks the other for everything else.

use std::ops::ControlFlow;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::UsageEvent;
use usage::{
    Appended, Condition, ConflictRecord, Damage, Droppable, Dropping, Entry, EnvironmentStatistics,
    EventPlane, Floor, PlaneFault, Position, Read, StoredEvent, SubjectSummary, Together, Touched,
};

use crate::world::World;

/// What may be done in another way than the plane itself does it.
pub trait Ways: Send + Sync + 'static {
    /// How entries are read; every other read but what is left is made of this one.
    fn read_entries(
        &self,
        plane: &dyn EventPlane,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        plane.read_entries(environment, read, each)
    }

    /// What is done before it is looked what may be dropped.
    fn before_dropping(&self) {}

    /// What it says of itself.
    fn condition(&self, plane: &dyn EventPlane) -> Condition {
        plane.condition()
    }

    /// What it counts.
    fn statistics(&self, plane: &dyn EventPlane) -> Result<Vec<EnvironmentStatistics>, PlaneFault> {
        plane.statistics()
    }
}

struct Around<W>(Arc<dyn EventPlane>, W);

/// Puts ways around the plane of a world.
pub fn around(world: &mut World, ways: impl Ways) {
    world.operations.plane = Arc::new(Around(Arc::clone(&world.operations.plane), ways));
}

impl<W: Ways> EventPlane for Around<W> {
    fn append(&self, environment: EnvironmentId, events: &[UsageEvent]) -> Result<Vec<Appended>, PlaneFault> {
        self.0.append(environment, events)
    }

    fn append_entries(
        &self,
        environment: EnvironmentId,
        entries: &[Entry<'_>],
        together: Together,
    ) -> Result<Option<Vec<Appended>>, PlaneFault> {
        self.0.append_entries(environment, entries, together)
    }

    fn watermark(&self, environment: EnvironmentId) -> Result<Position, PlaneFault> {
        self.0.watermark(environment)
    }

    fn read_entries(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.1.read_entries(&*self.0, environment, read, each)
    }

    fn find(
        &self,
        environment: EnvironmentId,
        source: &str,
        id: &str,
    ) -> Result<Option<StoredEvent>, PlaneFault> {
        self.0.find(environment, source, id)
    }

    fn touched_since(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Result<Vec<Touched>, PlaneFault> {
        self.0.touched_since(environment, since, up_to)
    }

    fn first_touched(
        &self,
        environment: EnvironmentId,
        subjects: &[&str],
        since: Position,
        up_to: Position,
    ) -> Result<Option<Instant>, PlaneFault> {
        self.0.first_touched(environment, subjects, since, up_to)
    }

    fn conflicts(
        &self,
        environment: EnvironmentId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<ConflictRecord>, PlaneFault> {
        self.0.conflicts(environment, after, limit)
    }

    fn redact(
        &self,
        environment: EnvironmentId,
        subject: &str,
        opaque: &str,
        keep: &[&str],
    ) -> Result<u64, PlaneFault> {
        self.0.redact(environment, subject, opaque, keep)
    }

    fn known(&self, environment: EnvironmentId, event: &UsageEvent) -> Result<Option<Appended>, PlaneFault> {
        self.0.known(environment, event)
    }

    fn floor(&self, environment: EnvironmentId) -> Result<Option<Floor>, PlaneFault> {
        self.0.floor(environment)
    }

    fn droppable(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Droppable, PlaneFault> {
        self.1.before_dropping();
        self.0.droppable(environment, before, up_to)
    }

    fn drop_before(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Dropping, PlaneFault> {
        self.0.drop_before(environment, before, up_to)
    }

    fn read_left(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.0.read_left(environment, read, each)
    }

    fn check(&self) -> Result<Vec<Damage>, PlaneFault> {
        self.0.check()
    }

    fn subjects(
        &self,
        environment: EnvironmentId,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<SubjectSummary>, PlaneFault> {
        self.0.subjects(environment, after, limit)
    }

    fn statistics(&self) -> Result<Vec<EnvironmentStatistics>, PlaneFault> {
        self.1.statistics(&*self.0)
    }

    fn condition(&self) -> Condition {
        self.1.condition(&*self.0)
    }
}
