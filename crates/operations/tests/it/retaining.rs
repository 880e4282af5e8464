//! Retention: usage that is billed and old enough is dropped, and nothing is ever billed by too little of it.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hasher, RandomState};

use calendar::Instant;
use operations::changes::{ChangeAsked, ChangeRequest, When};
use operations::corrections::NamedEvent;
use operations::metered::UsageAsked;
use operations::retention::{self, RetentionPreview};
use operations::unbilled::Cause;
use operations::{Code, Failed, changes, subscriptions};
use sql::Engine;
use store::Act;

use crate::world::{ENGINES, World, at, empty, event, key, lived_in};

pub fn keep_for(world: &World, months: u32) {
    let (environment, now) = (world.environment, world.now());
    world.act(move |act| retention::set(act, environment, Some(months), now));
}

pub fn preview(world: &World, months: u32) -> RetentionPreview {
    world.operations.retention_preview(world.environment, months).unwrap()
}

/// Drops what may go, and answers before when; the floor of the event plane is the same.
pub fn drop_now(world: &World) -> Instant {
    let row = world.operations.retain_now(world.environment).unwrap().expect("something may go");
    assert!(row.done_at.is_some() && row.events > 0, "{row:?}");
    let floor = world.operations.plane.floor(world.environment).unwrap().unwrap();
    assert_eq!((floor.before, floor.events), (row.before, row.events));
    row.before
}

pub fn refused<T: std::fmt::Debug>(answer: Result<T, Failed>) -> String {
    match answer {
        Err(Failed::Refused(refusal)) if refusal.code == Code::UsageDropped => refusal.message,
        other => panic!("{other:?}"),
    }
}

/// Records a change, or answers why not.
fn tried(
    world: &World,
    (name, asked, when): (&str, ChangeAsked, When),
    now: Instant,
) -> Result<(), (Code, String)> {
    let (environment, id) = (world.environment, world.subscriptions[name]);
    let request = ChangeRequest::new(asked, when);
    let write =
        move |act: &mut Act<'_>| changes::record(act, environment, id, std::slice::from_ref(&request), now);
    match world.operations.store.write(write).map_err(Failed::from) {
        Ok(_) => Ok(()),
        Err(Failed::Refused(refusal)) => Err((refusal.code, refusal.message)),
        Err(fault) => panic!("{fault}"),
    }
}

/// What is billed again and again, with late usage and changes, by the choices of a seed.
struct Life {
    dice: u64,
    day: i64,
    sent: u32,
}

impl Life {
    fn below(&mut self, bound: u64) -> u64 {
        self.dice = self.dice.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.dice;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn at(&self) -> Instant {
        Instant::from_micros(at("2024-05-03T00:00:00Z").as_micros() + self.day * 86_400_000_000)
    }

    /// Some weeks in both worlds alike: usage, some of it late, a change, and what is due.
    fn some_weeks(&mut self, worlds: [&World; 2]) {
        self.day += 9 + i64::try_from(self.below(14)).unwrap();
        let (now, name) = (self.at(), ["anna", "ben", "cleo"][usize::try_from(self.below(3)).unwrap()]);
        let late = i64::try_from(self.below(40)).unwrap() * 86_400_000_000;
        let mut batch = Vec::new();
        for _ in 0..1 + self.below(12) {
            let back = i64::try_from(self.below(9)).unwrap() * 86_400_000_000 + 60_000_000;
            let calls = i64::try_from(self.below(300)).unwrap();
            let to = ["anna", "ben", "cleo"][usize::try_from(self.below(3)).unwrap()];
            self.sent += 1;
            let late = if self.below(4) == 0 { late } else { 0 };
            batch.push(event(to, 1_000 + self.sent, now.as_micros() - back - late, calls));
        }
        let (what, seats) = (self.below(6), 1 + self.below(20));
        let earlier =
            now.checked_add_micros(-86_400_000_000 * i64::try_from(self.below(20)).unwrap()).unwrap();
        let mut answers = Vec::new();
        for world in worlds {
            world.advance(&now.to_string());
            world.send(&batch);
            let count = ChangeAsked::Count { name: key("seats"), count: seats };
            let change = match what {
                0 => ("ben", count, When::Now),
                1 => ("ben", count, When::At(earlier)),
                2 if name != "ben" => {
                    let plan = (key(if seats > 10 { "pro" } else { "metered" }), None);
                    (name, ChangeAsked::Plan { plan, layout: changes::PlanLayout::default() }, When::Now)
                }
                _ => continue,
            };
            answers.push(tried(world, change, now));
        }
        // The same plan, or two at one instant, are refused alike.
        assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "day {}: {answers:?}", self.day);
    }
}

#[test]
fn a_life_with_retention_is_billed_as_one_without() {
    let seed = match std::env::var("FARTHING_SEED") {
        Ok(text) => text.parse().expect("FARTHING_SEED is a number"),
        Err(_) => RandomState::new().build_hasher().finish(),
    };
    println!("FARTHING_SEED={seed} repeats this run");
    for engine in ENGINES {
        let (kept, dropping) = (lived_in(engine), lived_in(engine));
        keep_for(&dropping, 2);
        let mut life = Life { dice: seed, day: 0, sent: 0 };
        let mut before = drop_now(&dropping);
        let mut raised = 0;
        for round in 1..=12 {
            life.some_weeks([&kept, &dropping]);
            if life.below(2) == 0 || round % 3 == 0 {
                for world in [&kept, &dropping] {
                    // What was changed is due.
                    world.operations.bill_through(world.environment, life.at(), &mut |_| {}).unwrap();
                }
                if dropping.operations.retain_now(dropping.environment).unwrap().is_some() {
                    let floor = dropping.operations.plane.floor(dropping.environment).unwrap().unwrap();
                    assert!(before < floor.before, "a floor only rises");
                    (before, raised) = (floor.before, raised + 1);
                }
            }
            assert_eq!(kept.contents(), dropping.contents(), "{engine:?}, day {}", life.day);
        }
        assert!(raised > 2, "{engine:?}: it rose {raised} times");
        for name in ["anna", "ben", "cleo"] {
            for world in [&kept, &dropping] {
                world.change(name, ChangeAsked::Cancel, When::Now);
            }
        }
        life.some_weeks([&kept, &dropping]);
        life.some_weeks([&kept, &dropping]);
        assert_eq!(kept.table(), dropping.table(), "{engine:?}");
        assert_eq!(kept.contents(), dropping.contents(), "{engine:?}");
        assert_eq!(kept.verify(), [""; 0], "{engine:?}");
        assert_eq!(dropping.verify(), [""; 0], "{engine:?}");
        let verified = dropping.operations.verify(dropping.environment, &mut |_| {}).unwrap();
        println!(
            "{engine:?}: {} documents, {} from measurements",
            verified.documents, verified.from_measurements
        );
        assert!(verified.from_measurements > 3 && verified.documents > verified.from_measurements + 3);
        let whole = kept.operations.verify(kept.environment, &mut |_| {}).unwrap();
        assert_eq!((whole.from_measurements, whole.documents), (0, verified.documents));
    }
}

#[test]
fn what_is_dropped_is_refused_by_name_and_late_usage_is_listed() {
    for engine in ENGINES {
        let world = lived_in(engine);
        keep_for(&world, 2);
        let before = drop_now(&world);
        let documents = world.contents();
        // Asked about what is dropped, nobody gets too small a number.
        let asked = UsageAsked {
            customer: "anna".to_owned(),
            subscription: None,
            meter: key("calls"),
            from: Some(at("2024-02-01T00:00:00Z")),
            until: None,
            zone: None,
            window: None,
            group_by: Vec::new(),
        };
        let message = refused(world.operations.usage(world.environment, &asked));
        assert!(message.contains(&before.to_string()), "{message}");
        let kept = UsageAsked { from: Some(before), ..asked };
        assert!(!world.operations.usage(world.environment, &kept).unwrap().groups[0].quantity.is_zero());
        // Documents are explained by what their lines keep, and of events that are gone it is said.
        let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
        let mut gone = 0;
        for row in &rows {
            let explained = world.operations.explain(world.environment, &row.number, None).unwrap();
            for line in explained.lines.iter().filter(|line| line.events.is_some()) {
                let is_gone = line.line.service.start() < before;
                let says_so = line.words.iter().any(|word| word.contains("dropped by retention"));
                assert_eq!(says_so, is_gone, "{}: {:?}", row.number, line.words);
                let asked = (row.number.as_str(), line.line.number);
                let events = world.operations.events_of_line(world.environment, asked, (0, 10));
                match is_gone {
                    true => drop(refused(events)),
                    false => drop(events.unwrap()),
                }
                gone += u32::from(is_gone);
            }
        }
        assert!(gone > 2, "{gone} lines bill usage that is gone");
        let name = |id: &str| NamedEvent { source: "meter".to_owned(), id: id.to_owned() };
        refused(world.operations.cancel_events(world.environment, &[name("anna-0")], None));
        // A resend is a duplicate for ever, and other content a conflict.
        let first = event("anna", 0, at("2024-01-31T10:00:00Z").as_micros(), 40);
        let other = event("anna", 0, at("2024-05-01T10:00:00Z").as_micros(), 40);
        let sent = vec![Ok(first), Ok(other)];
        let rest = operations::events::OnRefusal::KeepRest;
        let ingested = world.operations.ingest(world.environment, sent, rest).unwrap();
        assert_eq!((ingested.accepted, ingested.duplicates), (0, 1), "{ingested:?}");
        // What would rate a dropped period anew is not recorded.
        let (environment, now) = (world.environment, world.now());
        let id = world.subscriptions["anna"];
        let cancel = ChangeRequest::new(ChangeAsked::Cancel, When::At(at("2024-02-10T00:00:00Z")));
        let written = world
            .operations
            .store
            .write(move |act| changes::record(act, environment, id, std::slice::from_ref(&cancel), now));
        refused(written.map_err(Failed::from));
        let start = subscriptions::Asked {
            customer: world.customers["ben"],
            plan: (key("metered"), None),
            currency: money::Currency::EUR,
            zone: calendar::Zone::utc(),
            start: at("2024-01-01T00:00:00Z"),
            alignment: None,
            counts: BTreeMap::new(),
            subjects: Vec::new(),
            own_usage: true,
        };
        let written =
            world.operations.store.write(move |act| subscriptions::create(act, environment, &start, now));
        refused(written.map_err(Failed::from));
        // Late usage is kept and billed no more; that of a kept period is billed.
        world.send(&[event("anna", 900, at("2024-02-10T00:00:00Z").as_micros(), 500)]);
        world.advance("2024-05-04T00:00:00Z");
        assert_eq!(world.contents(), documents, "{engine:?}");
        let found = world.operations.unbilled(environment, Some("anna"), (None, 10)).unwrap();
        let causes: Vec<(Cause, &str)> =
            found.events.iter().map(|one| (one.cause, one.event.id.as_str())).collect();
        assert_eq!(causes, [(Cause::UsageDropped, "anna-900")], "{engine:?}");
        world.send(&[event("anna", 901, at("2024-05-02T00:00:00Z").as_micros(), 500)]);
        world.advance("2024-06-03T00:00:00Z");
        assert!(world.contents().len() > documents.len(), "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

pub const CARRYING: &str = r#"
format = 1

[[meters]]
key = "stored"
event_type = "storage"
aggregation = "latest"
value = "gigabytes"
carries = true

[[plans]]
key = "disk"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "stored"
model = "per_unit"
meter = "stored"
charges.EUR = { unit_price = "0.10" }
"#;

#[test]
fn what_holds_usage_back_is_named() {
    let world = lived_in(Engine::Sqlite);
    let found = preview(&world, 2);
    assert_eq!(found.wanted, at("2024-03-03T00:00:00Z"));
    assert!(found.before.is_some_and(|before| before < found.wanted), "{found:?}");
    assert!(found.droppable.events > 20 && found.droppable.bytes > 500, "{found:?}");
    assert!(found.held.iter().all(|held| held.why.contains("has usage from")), "{found:?}");
    assert_eq!(preview(&world, 120).droppable.events, 0);
    let too_short = world.operations.retention_preview(world.environment, 1);
    assert!(matches!(too_short, Err(Failed::Refused(_))), "{too_short:?}");
    // Nothing goes without a policy, nor twice a day.
    assert_eq!(world.operations.retain(world.environment).unwrap(), None);
    assert!(world.operations.retain_now(world.environment).is_err());
    let mut carrying = empty(Engine::Sqlite);
    carrying.begin(CARRYING);
    carrying.subscribe("dora", "disk", "2024-01-01T00:00:00Z", 0);
    carrying.advance("2025-03-01T00:00:00Z");
    keep_for(&carrying, 2);
    let found = preview(&carrying, 2);
    assert_eq!((found.before, found.held_count), (None, 1), "{found:?}");
    assert!(found.held[0].why.contains("stored") && found.held[0].from == Instant::MIN, "{found:?}");
    assert_eq!(carrying.operations.retain_now(carrying.environment).unwrap(), None);
}

#[test]
fn a_drop_that_was_cut_short_goes_on() {
    for engine in ENGINES {
        let world = lived_in(engine);
        keep_for(&world, 2);
        world.operations.stopping.ask();
        let begun = world.operations.retain(world.environment).unwrap().expect("it begins");
        assert_eq!(begun.done_at, None, "{engine:?}");
        // Nothing that lost usage is rated meanwhile.
        let mut world = world;
        world.operations.stopping = operations::stopping::Stopping::default();
        let documents = world.contents();
        world.send(&[event("ben", 900, at("2024-01-20T00:00:00Z").as_micros(), 500)]);
        world.operations.bill_through(world.environment, world.now(), &mut |_| {}).unwrap();
        assert_eq!(world.contents(), documents, "{engine:?}");
        let done = world.operations.retain(world.environment).unwrap().expect("it goes on");
        assert_eq!((done.sequence, done.before), (begun.sequence, begun.before), "{engine:?}");
        assert!(done.done_at.is_some() && done.events > 0, "{engine:?}");
        assert_eq!(world.operations.retain(world.environment).unwrap(), None, "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}
