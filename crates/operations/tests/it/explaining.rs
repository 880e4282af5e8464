//! Explaining long documents: a line costs its own events, however many lines there are, and pages are parts of the whole.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use calendar::Instant;
use ids::EnvironmentId;
use operations::explain::{ExplainedLine, LinesAsked};
use pricing::{Scalar, UsageEvent};
use usage::{
    Appended, Condition, ConflictRecord, Damage, EnvironmentStatistics, EventPlane, PlaneFault, Position,
    Read, StoredEvent, SubjectSummary, Touched,
};

use crate::world::{self, ENGINES, World, at, event};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
name = "Calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "fleet"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
group_by = ["device"]
charges.EUR = { unit_price = "0.01" }
"#;

/// Events of each line: fewer than are shown of one, so that no line is done before all events are read.
const EVENTS_OF_LINE: u32 = 2;

/// A plane that counts the entries it is asked for.
pub struct Counted(Arc<dyn EventPlane>, AtomicU64);

impl Counted {
    /// How many were read.
    pub fn read(&self) -> u64 {
        self.1.load(Ordering::Relaxed)
    }
}

/// Puts it before the plane of a world.
pub fn counted(world: &mut World) -> Arc<Counted> {
    let counted = Arc::new(Counted(Arc::clone(&world.operations.plane), AtomicU64::new(0)));
    world.operations.plane = counted.clone();
    counted
}

impl EventPlane for Counted {
    fn known(&self, environment: EnvironmentId, event: &UsageEvent) -> Result<Option<Appended>, PlaneFault> {
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
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.0.read_left(environment, read, each)
    }

    fn append_entries(
        &self,
        environment: EnvironmentId,
        entries: &[usage::Entry<'_>],
        together: usage::Together,
    ) -> Result<Option<Vec<Appended>>, PlaneFault> {
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
        self.0.read_entries(environment, read, &mut |stored| {
            self.1.fetch_add(1, Ordering::Relaxed);
            each(stored)
        })
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
        self.0.condition()
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
        self.0.statistics()
    }
}

/// A world with an invoice of so many lines, one for each device, and whoever counts what is read of its events.
fn invoiced(engine: sql::Engine, lines: u32) -> (World, Arc<Counted>) {
    let mut world = world::empty(engine);
    world.begin(CATALOG);
    world.subscribe("dora", "fleet", "2024-01-31T23:00:00Z", 0);
    let first = at("2024-02-01T10:00:00Z").as_micros();
    let of_device = |number: u32| {
        let mut event = event("dora", number, first + i64::from(number) * 1_000_000, 3);
        event.data.insert("device".into(), Scalar::Text(format!("device-{:05}", number % lines).into()));
        event
    };
    let events: Vec<UsageEvent> = (0..lines * EVENTS_OF_LINE).map(of_device).collect();
    world.send(&events);
    world.advance("2024-03-02T00:00:00Z");
    let counted = counted(&mut world);
    (world, counted)
}

fn explained(world: &World, asked: LinesAsked) -> (Vec<ExplainedLine>, Option<u32>, bool) {
    let told = world.operations.explain_lines(world.environment, "INV-000001", asked).unwrap();
    (told.lines, told.next, !told.totals.is_empty())
}

#[test]
fn what_is_read_to_explain_a_document_grows_as_its_lines_do() {
    for engine in ENGINES {
        for lines in [10, 100] {
            let (world, counted) = invoiced(engine, lines);
            let (told, ..) = explained(&world, LinesAsked::All);
            assert_eq!(told.len(), usize::try_from(lines).unwrap());
            for line in &told {
                assert_eq!(line.events.as_ref().unwrap().first.len(), 2, "{:?}", line.line.dimensions);
            }
            // Once for those that no line counts, once for those that each line names.
            assert_eq!(counted.read(), u64::from(2 * lines * EVENTS_OF_LINE), "{engine:?}, {lines} lines");
        }
    }
}

#[test]
fn pages_of_lines_are_the_whole_and_the_last_one_has_the_totals() {
    for engine in ENGINES {
        let (world, _) = invoiced(engine, 7);
        let words = |lines: &[ExplainedLine]| {
            lines
                .iter()
                .map(|line| {
                    (line.line.number, line.words.clone(), line.events.as_ref().unwrap().first.clone())
                })
                .collect::<Vec<_>>()
        };
        let (whole, next, has_totals) = explained(&world, LinesAsked::All);
        assert_eq!((next, has_totals), (None, true));
        let (mut all, mut after) = (Vec::new(), 0);
        loop {
            let (page, next, has_totals) = explained(&world, LinesAsked::Page { after, limit: 3 });
            assert_eq!(has_totals, next.is_none());
            all.extend(words(&page));
            match next {
                Some(next) => after = next,
                None => break,
            }
        }
        assert_eq!((all, after), (words(&whole), 6));
        let (none, next, _) = explained(&world, LinesAsked::Page { after: 7, limit: 3 });
        assert!(none.is_empty() && next.is_none());
    }
}
