//! An event plane that is not as it should be: the doctor says so, row by row, and it is not ready.

use std::ops::ControlFlow;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use operations::doctor::Health;
use pricing::UsageEvent;
use usage::{
    Appended, Condition, ConflictRecord, Damage, EnvironmentStatistics, EventPlane, PlaneFault, Position,
    Read, StoredEvent, SubjectSummary, Touched,
};

use crate::world::{ENGINES, empty};

/// A plane that says something else of itself.
struct Ailing(Arc<dyn EventPlane>, Condition);

impl EventPlane for Ailing {
    fn known(
        &self,
        environment: EnvironmentId,
        event: &pricing::UsageEvent,
    ) -> Result<Option<usage::Appended>, PlaneFault> {
        self.0.known(environment, event)
    }

    fn floor(&self, environment: EnvironmentId) -> Result<Option<usage::Floor>, PlaneFault> {
        self.0.floor(environment)
    }

    fn droppable(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<usage::Droppable, PlaneFault> {
        self.0.droppable(environment, before, up_to)
    }

    fn drop_before(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<usage::Dropping, PlaneFault> {
        self.0.drop_before(environment, before, up_to)
    }

    fn read_left(
        &self,
        environment: EnvironmentId,
        read: &usage::Read<'_>,
        each: &mut dyn FnMut(usage::StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.0.read_left(environment, read, each)
    }

    fn append_entries(
        &self,
        environment: EnvironmentId,
        entries: &[usage::Entry<'_>],
        together: usage::Together,
    ) -> Result<Option<Vec<usage::Appended>>, usage::PlaneFault> {
        self.0.append_entries(environment, entries, together)
    }
    fn append(&self, environment: EnvironmentId, events: &[UsageEvent]) -> Result<Vec<Appended>, PlaneFault> {
        self.0.append(environment, events)
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
        self.0.read_entries(environment, read, each)
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

    fn check(&self) -> Result<Vec<Damage>, PlaneFault> {
        self.0.check()
    }

    fn condition(&self) -> Condition {
        self.1.clone()
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
        match self.1.damage.is_empty() {
            true => self.0.statistics(),
            false => Err(PlaneFault::Unreadable(Box::new(self.1.damage[0].clone()))),
        }
    }
}

#[test]
fn what_the_plane_says_of_itself_is_told_row_by_row() {
    let full = || PlaneFault::Stopped { why: "the disk is full".into() };
    let damage = Damage {
        place: "0000000003.parquet".to_owned(),
        byte: None,
        environment: None,
        positions: None,
        what: "it is missing".to_owned(),
    };
    let well = Condition::default();
    let cases = [
        ("writing", Health::Ill, false, Condition { writing: Some(full()), ..well.clone() }),
        ("sealing", Health::Ill, false, Condition { sealing: Some(full()), ..well.clone() }),
        ("merging", Health::Attention, true, Condition { merging: Some(full()), ..well.clone() }),
        ("events", Health::Attention, true, Condition { torn: Some(damage.clone()), ..well.clone() }),
        ("events", Health::Ill, false, Condition { damage: vec![damage], ..well }),
    ];
    for engine in ENGINES {
        let mut world = empty(engine);
        let sound = Arc::clone(&world.operations.plane);
        assert!(world.operations.ready().is_ok() && world.operations.told_at_start().is_empty());
        for (name, health, is_ready, condition) in cases.clone() {
            let words = if name == "events" { "0000000003.parquet" } else { "the disk is full" };
            world.operations.plane = Arc::new(Ailing(Arc::clone(&sound), condition));
            let checks = world.operations.doctor().unwrap();
            let told = checks.iter().find(|check| check.name == name && check.message.contains(words));
            let told = told.unwrap_or_else(|| panic!("{name} is not told: {checks:#?}"));
            assert_eq!(told.health, health, "{name}");
            assert_eq!(world.operations.ready().is_ok(), is_ready, "{name}");
            assert_eq!(world.operations.told_at_start().len(), usize::from(name == "events"));
            // A failing count is one row, and the others are there.
            assert!(checks.iter().any(|check| check.name == "documents"), "{checks:#?}");
            if health == Health::Ill && name == "events" {
                assert!(checks.iter().any(|check| check.name == "usage" && check.health == Health::Ill));
            }
        }
    }
}

#[test]
fn refusals_that_are_counted_only_are_told() {
    let mut world = empty(ENGINES[0]);
    let condition = Condition { unrecorded_conflicts: vec![(world.environment, 7)], ..Condition::default() };
    world.operations.plane = Arc::new(Ailing(Arc::clone(&world.operations.plane), condition));
    let checks = world.operations.doctor().unwrap();
    let told = checks.iter().find(|check| check.name == "conflicts").expect("it is told");
    assert!(told.message.contains("7 more"), "{}", told.message);
}
