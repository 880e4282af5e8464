//! Explaining long documents: a line costs its own events, however many lines there are, and pages are parts of the whole.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ids::EnvironmentId;
use operations::explain::{ExplainedLine, LinesAsked};
use pricing::{Scalar, UsageEvent};
use usage::{EventPlane, PlaneFault, Read, StoredEvent};

use crate::around::{Ways, around};
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

/// Counts the entries that a plane is asked for.
#[derive(Clone, Default)]
pub struct Counted(Arc<AtomicU64>);

impl Counted {
    /// How many were read.
    pub fn read(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Puts one around the plane of a world.
pub fn counted(world: &mut World) -> Counted {
    let counted = Counted::default();
    around(world, counted.clone());
    counted
}

impl Ways for Counted {
    fn read_entries(
        &self,
        plane: &dyn EventPlane,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        plane.read_entries(environment, read, &mut |stored| {
            self.0.fetch_add(1, Ordering::Relaxed);
            each(stored)
        })
    }
}

/// A world with an invoice of so many lines, one for each device, and whoever counts what is read of its events.
fn invoiced(engine: sql::Engine, lines: u32) -> (World, Counted) {
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
