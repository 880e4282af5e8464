//! Dropping: what lies below a floor goes, its identities stay, and nobody reads too little without being told.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::ops::ControlFlow;

use pricing::UsageEvent;
use usage::{
    Appended, Cancelled, Droppable, EventName, EventPlane, Floor, PlaneFault, Position, Read, is_marked,
};

use crate::Open;
use crate::events::{DAY, accepted, at, conflict, duplicate, environment, event, ids, read, read_all};

/// Drops to the end, and answers how many events went.
fn dropped(plane: &dyn EventPlane, number: u8, before: i64, up_to: u64) -> u64 {
    let mut events = 0;
    loop {
        let step = plane.drop_before(environment(number), at(before), Position::new(up_to)).unwrap();
        events += step.events;
        if step.is_done {
            return events;
        }
    }
}

fn from(day: i64, up_to: Position) -> Read<'static> {
    Read { from: Some(at(day * DAY)), ..Read::all(up_to) }
}

/// The ids of all entries that are left, in order of position.
fn left(plane: &dyn EventPlane, number: u8) -> Vec<String> {
    let up_to = plane.watermark(environment(number)).unwrap();
    let mut found = Vec::new();
    let mut each = |stored: usage::StoredEvent| {
        found.push((stored.position, stored.event.id.to_string()));
        ControlFlow::Continue(())
    };
    plane.read_left(environment(number), &Read::all(up_to), &mut each).unwrap();
    found.sort();
    found.into_iter().map(|(_, id)| id).collect()
}

fn is_refused(plane: &dyn EventPlane, number: u8, read: &Read<'_>, floor: i64) -> bool {
    let answer = plane.read(environment(number), read, &mut |_| ControlFlow::Continue(()));
    matches!(answer, Err(PlaneFault::Dropped { before, .. }) if before == at(floor))
}

/// An event a day for forty days, each its own subject but every third.
fn a_month(number: u8) -> Vec<UsageEvent> {
    let subject = |day: i64| if day % 3 == 0 { "house".to_owned() } else { format!("house {day}") };
    (0..40).map(|day| event("meter", &format!("{number}-{day}"), &subject(day), day * DAY + 5)).collect()
}

pub fn what_is_dropped_is_gone_and_its_identity_stays(open: &Open<'_>) {
    let plane = open();
    for number in [1, 2] {
        plane.append(environment(number), &a_month(number)).unwrap();
    }
    let (all, other) = (read_all(&*plane, environment(1)), read_all(&*plane, environment(2)));
    assert_eq!(plane.floor(environment(1)).unwrap(), None);
    let Droppable { events, bytes } =
        plane.droppable(environment(1), at(10 * DAY), Position::new(40)).unwrap();
    assert!(events == 10 && bytes > 100, "{events} events of {bytes} bytes");
    assert_eq!(dropped(&*plane, 1, 10 * DAY, 40), 10);
    let nothing = plane.droppable(environment(1), at(10 * DAY), Position::new(40)).unwrap();
    assert_eq!(nothing.events, 0);
    drop(plane);
    for _ in 0..2 {
        let plane = open();
        let floor = Floor { before: at(10 * DAY), up_to: Position::new(40), events: 10 };
        assert_eq!(plane.floor(environment(1)).unwrap(), Some(floor));
        assert_eq!(plane.check().unwrap(), []);
        assert_eq!(read(&*plane, environment(1), &from(10, Position::new(40))), all[10..]);
        // Also what would lie wholly below is refused, and nothing of another environment.
        let below = Read { to: Some(at(9 * DAY)), ..Read::all(Position::new(40)) };
        for refused in [Read::all(Position::new(40)), from(9, Position::new(40)), below] {
            assert!(is_refused(&*plane, 1, &refused, 10 * DAY), "{refused:?}");
        }
        assert_eq!(read_all(&*plane, environment(2)), other);
        assert_eq!(plane.watermark(environment(1)).unwrap(), Position::new(40));
    }
    let plane = open();
    let resent = plane.append(environment(1), &a_month(1)).unwrap();
    assert_eq!(resent, (1..=40).map(duplicate).collect::<Vec<_>>());
    let changed = event("meter", "1-3", "another", 50 * DAY);
    assert_eq!(plane.append(environment(1), &[changed]).unwrap(), [conflict(4)]);
    for id in ["1-3", "1-9"] {
        let name = EventName { source: "meter", id };
        let found = plane.find(environment(1), "meter", id);
        assert!(matches!(found, Err(PlaneFault::EventDropped { .. })), "{found:?}");
        assert!(matches!(plane.cancel(environment(1), &[name], None), Err(PlaneFault::EventDropped { .. })));
        let amended = plane.amend(environment(1), name, &event("meter", "new", "house", DAY), None);
        assert!(matches!(amended, Err(PlaneFault::EventDropped { .. })), "{amended:?}");
    }
    assert_eq!(plane.find(environment(1), "meter", "nothing").unwrap(), None);
    assert_eq!(plane.find(environment(1), "meter", "1-10").unwrap().unwrap().position, Position::new(11));
    assert_eq!(plane.check().unwrap(), []);
}

pub fn what_comes_late_is_kept_below_the_floor(open: &Open<'_>) {
    let plane = open();
    plane.append(environment(1), &a_month(1)).unwrap();
    assert_eq!(dropped(&*plane, 1, 10 * DAY, 40), 10);
    let late = event("meter", "late", "house", 2 * DAY);
    assert_eq!(plane.append(environment(1), &[late]).unwrap(), [accepted(41)]);
    drop(plane);
    let plane = open();
    assert_eq!(
        plane.append(environment(1), &[event("meter", "later", "house", 60 * DAY)]).unwrap(),
        [accepted(42)]
    );
    let of_late: Vec<String> =
        (10..40).map(|day| format!("1-{day}")).chain(["late".into(), "later".into()]).collect();
    assert_eq!(left(&*plane, 1), of_late);
    assert!(is_refused(&*plane, 1, &from(2, Position::new(41)), 10 * DAY));
    // The same drop again leaves it; one that names its position does not, and an earlier instant drops nothing.
    assert_eq!(dropped(&*plane, 1, 10 * DAY, 40), 0);
    assert_eq!(dropped(&*plane, 1, 9 * DAY, 42), 0);
    assert_eq!(left(&*plane, 1), of_late);
    assert_eq!(
        plane.cancel(environment(1), &[EventName { source: "meter", id: "late" }], None).unwrap(),
        [Cancelled::Cancelled(Position::new(43))]
    );
    assert_eq!(dropped(&*plane, 1, 20 * DAY, 41), 11);
    let seen = read(&*plane, environment(1), &from(20, Position::new(43)));
    assert_eq!(ids(&seen).len(), 21);
    assert_eq!(left(&*plane, 1).iter().filter(|id| is_marked(id)).count(), 1);
    drop(plane);
    let plane = open();
    assert_eq!(plane.floor(environment(1)).unwrap().unwrap().events, 21);
    assert_eq!(plane.check().unwrap(), []);
    let subjects = plane.subjects(environment(1), None, 3).unwrap();
    assert_eq!(subjects.len(), 3);
    assert_eq!((&*subjects[0].subject, subjects[0].first_time), ("house", at(2 * DAY)));
    assert_eq!((&*subjects[1].subject, &*subjects[2].subject), ("house 20", "house 22"));
}

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }
}

/// What was sent, and what of it is left, by the plainest means.
#[derive(Default)]
struct Model {
    sent: Vec<UsageEvent>,
    /// Entries by position.
    left: BTreeMap<u64, UsageEvent>,
    positions: u64,
    floor: Option<(i64, u64)>,
}

impl Model {
    fn send(&mut self, event: &UsageEvent) -> bool {
        if self.sent.iter().any(|sent| sent.id == event.id) {
            return false;
        }
        self.sent.push(event.clone());
        self.positions += 1;
        self.left.insert(self.positions, event.clone());
        true
    }

    fn drop(&mut self, before: i64, up_to: u64) -> u64 {
        if self.floor.is_some_and(|(known, _)| before < known) {
            return 0;
        }
        let (count, up_to) = (self.left.len(), up_to.max(self.floor.map_or(0, |(_, known)| known)));
        self.left.retain(|position, event| event.time >= at(before) || *position > up_to);
        self.floor = Some((before, up_to));
        (count - self.left.len()) as u64
    }
}

pub fn random_lives_with_drops_agree_with_the_model(open: &Open<'_>) {
    let seed = match std::env::var("FARTHING_SEED") {
        Ok(text) => text.parse().expect("FARTHING_SEED is a number"),
        Err(_) => RandomState::new().build_hasher().finish(),
    };
    println!("FARTHING_SEED={seed} repeats this run");
    let (mut dice, mut plane) = (Dice(seed), open());
    let (mut gone, mut resent, mut cut_short) = (0, 0, 0);
    for number in 1..5 {
        let mut model = Model::default();
        for step in 0..40 {
            let batch: Vec<UsageEvent> = (0..dice.below(9)).map(|_| some_event(&mut dice)).collect();
            let answers = plane.append(environment(number), &batch).unwrap();
            for (event, answer) in batch.iter().zip(answers) {
                let is_new = model.send(event);
                assert_eq!(matches!(answer, Appended::Accepted(_)), is_new, "{event:?}: {answer:?}");
                resent += u64::from(!is_new);
            }
            if dice.below(6) == 0 {
                let (before, up_to) =
                    (dice.below(60).cast_signed() * DAY / 2, dice.below(model.positions + 1));
                for _ in 0..dice.below(3) {
                    plane.drop_before(environment(number), at(before), Position::new(up_to)).unwrap();
                    cut_short += 1;
                }
                if dice.below(2) == 0 {
                    drop(plane);
                    plane = open();
                }
                dropped(&*plane, number, before, up_to);
                gone += model.drop(before, up_to);
            }
            if step % 8 == 7 {
                compare(&*plane, number, &model);
            }
        }
        drop(plane);
        plane = open();
        compare(&*plane, number, &model);
    }
    assert_eq!(plane.check().unwrap(), []);
    println!("{gone} dropped, {resent} resent, {cut_short} steps apart");
    assert!(gone > 20 && resent > 10 && cut_short > 2, "{gone}, {resent}, {cut_short}");
}

fn some_event(dice: &mut Dice) -> UsageEvent {
    let id = dice.below(700).cast_signed();
    event("meter", &id.to_string(), &format!("house {}", id % 7), (id % 30) * DAY + id)
}

fn compare(plane: &dyn EventPlane, number: u8, model: &Model) {
    let up_to = Position::new(model.positions);
    assert_eq!(plane.watermark(environment(number)).unwrap(), up_to);
    let expected: Vec<String> = model.left.values().map(|event| event.id.to_string()).collect();
    assert_eq!(left(plane, number), expected);
    let floor = model.floor.map_or(i64::MIN, |(before, _)| before);
    if model.floor.is_some() {
        assert!(is_refused(plane, number, &Read::all(up_to), floor));
    }
    let above = Read { from: Some(at(floor)), ..Read::all(up_to) };
    let mut seen: Vec<u64> =
        read(plane, environment(number), &above).iter().map(|stored| stored.position.number()).collect();
    seen.sort_unstable();
    let expected = model.left.iter().filter(|(_, event)| event.time >= at(floor));
    assert_eq!(seen, expected.map(|(position, _)| *position).collect::<Vec<_>>());
    for (event, position) in model.sent.iter().zip(1..) {
        let found = plane.find(environment(number), "meter", &event.id);
        match model.left.contains_key(&position) {
            true => assert_eq!(found.unwrap().unwrap().event, *event),
            false => assert!(matches!(found, Err(PlaneFault::EventDropped { .. })), "{found:?}"),
        }
    }
}
