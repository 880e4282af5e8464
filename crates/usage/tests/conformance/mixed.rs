//! Thousands of random batches, reads, erasures and restarts, each held against the model.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::ops::ControlFlow;
use std::sync::Arc;

use ids::EnvironmentId;
use money::Decimal;
use pricing::{Scalar, UsageEvent};
use usage::{
    Adding, Amended, Appended, Cancelled, EventName, EventPlane, Position, PropertyNames, Read, StoredEvent,
    SubjectSum,
};

use crate::Open;
use crate::events::{DAY, at, event, read, with_properties};
use crate::model::Model;

/// Batches of a run; each run has an environment of its own, so that the model stays quick.
const STEPS: usize = 100;
const SUBJECTS: [&str; 4] = ["one", "two", "three", "four"];
const TYPES: [&str; 2] = ["call", "storage"];

/// SplitMix64: small, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[usize::try_from(self.below(list.len() as u64)).unwrap()]
    }
}

/// How often each thing happened: a law that was never reached was not tested.
#[derive(Debug, Default)]
struct Reached {
    accepted: u64,
    duplicates: u64,
    conflicts: u64,
    erased: u64,
    cancelled: u64,
    cancelled_again: u64,
    unknown: u64,
    amended: u64,
    amended_again: u64,
    not_amended: u64,
    found_by_reads: u64,
    left_out: u64,
    touched: u64,
}

pub fn two_thousand_mixed_batches_agree_with_the_model(open: &Open<'_>) {
    mixed_batches_agree_with_the_model(open, 20);
}

pub fn mixed_batches_agree_with_the_model(open: &Open<'_>, runs: u8) {
    let seed = match std::env::var("FARTHING_SEED") {
        Ok(text) => text.parse().expect("FARTHING_SEED is a number"),
        Err(_) => RandomState::new().build_hasher().finish(),
    };
    println!("FARTHING_SEED={seed} repeats this run");
    let (mut dice, mut reached) = (Dice(seed), Reached::default());
    let mut plane = open();
    for run in 0..runs {
        let environment = EnvironmentId::from_bytes([run; 16]);
        let mut model = Model::default();
        for _ in 0..STEPS {
            step(&mut dice, &*plane, environment, &mut model, &mut reached);
        }
        if run % 9 == 8 {
            drop(plane);
            plane = open();
        }
        compare_all(&*plane, environment, &model);
    }
    assert_eq!(plane.check().unwrap(), []);
    println!("{reached:?}");
    let Reached { accepted, duplicates, conflicts, erased, found_by_reads, left_out, touched, .. } = reached;
    let Reached { cancelled, cancelled_again, unknown, amended, amended_again, not_amended, .. } = reached;
    let of_events = [accepted, duplicates, conflicts, erased, found_by_reads, left_out, touched];
    let of_corrections = [cancelled, cancelled_again, unknown, amended, amended_again, not_amended];
    assert!(of_events.iter().chain(&of_corrections).all(|count| *count > 20));
}

fn step(
    dice: &mut Dice,
    plane: &dyn EventPlane,
    environment: EnvironmentId,
    model: &mut Model,
    reached: &mut Reached,
) {
    let batch: Vec<UsageEvent> = (0..dice.below(6)).map(|_| some_event(dice)).collect();
    let answers = plane.append(environment, &batch).unwrap();
    let expected: Vec<Appended> = batch.iter().map(|event| model.append(environment, event)).collect();
    assert_eq!(answers, expected);
    for answer in answers {
        match answer {
            Appended::Accepted(_) => reached.accepted += 1,
            Appended::Duplicate(_) => reached.duplicates += 1,
            Appended::Conflict(_) => reached.conflicts += 1,
        }
    }
    if dice.one_in(3) {
        cancel(dice, plane, environment, model, reached);
    }
    if dice.one_in(3) {
        amend(dice, plane, environment, model, reached);
    }
    let watermark = model.watermark(environment);
    assert_eq!(plane.watermark(environment).unwrap().number(), watermark);
    if dice.one_in(4) {
        compare_read(dice, plane, environment, (&*model, &mut *reached));
    }
    if dice.one_in(6) {
        reached.touched += compare_touched(dice, plane, environment, model);
    }
    if dice.one_in(200) {
        let (subject, opaque) = (dice.of(&SUBJECTS), format!("erased {}", dice.below(3)));
        let keep: &[&str] = if dice.one_in(2) { &["quantity"] } else { &[] };
        let changed = plane.redact(environment, subject, &opaque, keep).unwrap();
        assert_eq!(changed, model.redact(environment, subject, &opaque, keep));
        reached.erased += changed;
    }
}

fn cancel(
    dice: &mut Dice,
    plane: &dyn EventPlane,
    environment: EnvironmentId,
    model: &mut Model,
    reached: &mut Reached,
) {
    let named: Vec<UsageEvent> = (0..dice.below(4)).map(|_| some_event(dice)).collect();
    let names: Vec<EventName<'_>> =
        named.iter().map(|event| EventName { source: &event.source, id: &event.id }).collect();
    let reason = dice.one_in(2).then_some("sent by mistake");
    for _ in 0..1 + dice.below(2) {
        let answers = plane.cancel(environment, &names, reason).unwrap();
        let expected: Vec<Cancelled> =
            names.iter().map(|name| model.cancel(environment, name.source, name.id)).collect();
        assert_eq!(answers, expected);
        for answer in answers {
            match answer {
                Cancelled::Cancelled(_) => reached.cancelled += 1,
                Cancelled::Already(_) => reached.cancelled_again += 1,
                Cancelled::Unknown => reached.unknown += 1,
            }
        }
    }
}

fn amend(
    dice: &mut Dice,
    plane: &dyn EventPlane,
    environment: EnvironmentId,
    model: &mut Model,
    reached: &mut Reached,
) {
    let old = some_event(dice);
    let mut new = some_event(dice);
    if dice.one_in(2) {
        new.id = format!("instead of {}", old.id).into();
    }
    let name = EventName { source: &old.source, id: &old.id };
    for again in [false, true] {
        let answer = plane.amend(environment, name, &new, again.then_some("told twice")).unwrap();
        assert_eq!(answer, model.amend(environment, (&old.source, &old.id), &new));
        match answer {
            Amended::Amended { .. } => reached.amended += 1,
            Amended::Already { .. } => reached.amended_again += 1,
            Amended::Unknown => reached.unknown += 1,
            Amended::CancelledBefore(_) | Amended::ReplacementKnown(_) => reached.not_amended += 1,
        }
    }
}

/// Few identities and fewer contents, so that many collide.
fn some_event(dice: &mut Dice) -> UsageEvent {
    let id = dice.below(200);
    let subject = dice.of(&SUBJECTS);
    let micros = i64::try_from(id % 40).unwrap() * (DAY / 7) - DAY;
    let mut event = event(dice.of(&["a", "b"]), &id.to_string(), subject, micros);
    event.subject = SUBJECTS[usize::try_from(id % 4).unwrap()].into();
    event.event_type = TYPES[usize::try_from(id % 2).unwrap()].into();
    if dice.one_in(10) {
        let quantity = Decimal::from_i64(i64::try_from(dice.below(3)).unwrap());
        event.data.insert("quantity".into(), Scalar::Number(quantity));
    }
    // Of several kinds, so that no column has them all.
    let note = match id % 5 {
        0 => Some(Scalar::Null),
        1 => Some(Scalar::Text("1".into())),
        2 => Some(Scalar::Bool(true)),
        _ => None,
    };
    event.data.extend(note.map(|note| ("note".into(), note)));
    event
}

fn compare_read(
    dice: &mut Dice,
    plane: &dyn EventPlane,
    environment: EnvironmentId,
    (model, reached): (&Model, &mut Reached),
) {
    let (first, second) = (dice.of(&SUBJECTS), dice.of(&["one", "two", "erased 0", "erased 1"]));
    let subjects = [first, second];
    let bound = |dice: &mut Dice| {
        let micros = i64::try_from(dice.below(45)).unwrap() * (DAY / 7) - DAY;
        dice.one_in(2).then(|| at(micros))
    };
    let wanted = Read {
        subjects: &subjects[..usize::try_from(dice.below(3)).unwrap()],
        event_type: dice.one_in(3).then(|| dice.of(&TYPES)),
        from: bound(dice),
        to: bound(dice),
        up_to: Position::new(dice.below(model.watermark(environment) + 1)),
        properties: match dice.below(5) {
            0 => PropertyNames::NONE,
            1 => PropertyNames::Only(&["quantity"]),
            2 => PropertyNames::Only(&["note", "quantity.more"]),
            3 => PropertyNames::Only(&["user.name", "note", "quantity"]),
            _ => PropertyNames::All,
        },
    };
    let found = read(plane, environment, &wanted);
    let expected = model.read(environment, &wanted);
    assert_eq!(found.len(), expected.len(), "{wanted:?}");
    for (found, expected) in found.iter().zip(expected) {
        assert_eq!((found.position.number(), found.redacted), (expected.position, expected.redacted));
        assert_eq!(found.event, with_properties(&expected.now, wanted.properties), "{wanted:?}");
        reached.found_by_reads += 1;
        reached.left_out += u64::from(found.event.data.len() < expected.now.data.len());
    }
    compare_apart((plane, environment), &wanted, &found);
    if wanted.subjects.is_empty()
        && let Some(event_type) = wanted.event_type
    {
        let value = dice.one_in(2).then_some("quantity");
        let Read { from, to, up_to, .. } = wanted;
        let whole = read(plane, environment, &Read { properties: PropertyNames::All, ..wanted });
        compare_sums((plane, environment), &Adding { event_type, value, from, to, up_to }, &whole);
    }
}

/// What is added up from columns is what its events say, wherever it says that it is all.
fn compare_sums(
    (plane, environment): (&dyn EventPlane, EnvironmentId),
    adding: &Adding<'_>,
    all: &[StoredEvent],
) {
    let Some(sums) = plane.sums(environment, adding).unwrap() else { return };
    let mut expected: BTreeMap<&str, SubjectSum> = BTreeMap::new();
    for stored in all {
        let known = expected.entry(&stored.event.subject).or_insert(SubjectSum::NOTHING);
        known.events += 1;
        match adding.value.map(|name| stored.event.data.get(name)) {
            None => {}
            Some(Some(Scalar::Number(number))) => known.sum = known.sum.checked_add(*number).unwrap(),
            Some(_) => known.whole = false,
        }
    }
    for (subject, sum) in &sums {
        let expected = expected.remove(&**subject);
        if sum.whole {
            assert_eq!(Some(*sum), expected, "{subject} {adding:?}");
        }
    }
    assert_eq!(expected, BTreeMap::new(), "{adding:?}");
}

/// Read subject by subject it is the same, and each subject's events come in order; what is enough is enough.
fn compare_apart(
    (plane, environment): (&dyn EventPlane, EnvironmentId),
    wanted: &Read<'_>,
    all: &[StoredEvent],
) {
    let mut by_subject: BTreeMap<Arc<str>, Vec<StoredEvent>> = BTreeMap::new();
    for stored in all {
        by_subject.entry(Arc::clone(&stored.event.subject)).or_default().push(stored.clone());
    }
    let mut apart: BTreeMap<Arc<str>, Vec<StoredEvent>> = BTreeMap::new();
    plane
        .read_apart(environment, wanted, &mut |stored| {
            apart.entry(Arc::clone(&stored.event.subject)).or_default().push(stored);
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(apart, by_subject, "{wanted:?}");
    let mut shown = 0;
    plane
        .read_apart(environment, wanted, &mut |_| {
            shown += 1;
            ControlFlow::Break(())
        })
        .unwrap();
    assert_eq!(shown, all.len().min(1), "{wanted:?}");
}

fn compare_touched(
    dice: &mut Dice,
    plane: &dyn EventPlane,
    environment: EnvironmentId,
    model: &Model,
) -> u64 {
    let up_to = dice.below(model.watermark(environment) + 1);
    let since = dice.below(up_to + 1);
    let touched = plane.touched_since(environment, Position::new(since), Position::new(up_to)).unwrap();
    let mut counted = 0;
    let mut days = BTreeSet::new();
    for (position, event) in model.between(environment, since, up_to) {
        let day = event.time.as_micros().div_euclid(DAY);
        days.insert((event.subject.to_string(), day));
        let named = touched
            .iter()
            .find(|one| one.subject == event.subject && one.first_time.as_micros().div_euclid(DAY) == day);
        let named = named.unwrap_or_else(|| panic!("the day of position {position} is not named"));
        assert!(named.first_time <= event.time && event.time <= named.last_time);
        assert!(named.event_types.contains(&event.event_type));
        counted += 1;
    }
    let subjects = plane.touched_subjects(environment, Position::new(since), Position::new(up_to)).unwrap();
    for (position, event) in model.between(environment, since, up_to) {
        let first = subjects.get(&event.subject);
        assert!(
            first.is_some_and(|first| *first <= event.time),
            "the subject of position {position}: {first:?}"
        );
    }
    let all: BTreeSet<_> = model
        .between(environment, 0, model.watermark(environment))
        .into_iter()
        .map(|(_, one)| &one.subject)
        .collect();
    assert!(subjects.keys().all(|subject| all.contains(subject)), "a subject that nobody touched");
    assert_eq!(touched.len(), days.len());
    assert_eq!(touched.iter().map(|one| one.events).sum::<u64>(), counted);
    for one in &touched {
        let mine = touched.iter().filter(|other| other.subject == one.subject);
        let first =
            plane.first_touched(environment, &[&*one.subject], Position::new(since), Position::new(up_to));
        assert_eq!(first.unwrap(), mine.map(|other| other.first_time).min());
    }
    counted
}

fn compare_all(plane: &dyn EventPlane, environment: EnvironmentId, model: &Model) {
    let all = Read::all(Position::new(model.watermark(environment)));
    let found: Vec<UsageEvent> = read(plane, environment, &all).into_iter().map(|one| one.event).collect();
    let expected: Vec<UsageEvent> =
        model.read(environment, &all).iter().map(|kept| kept.now.clone()).collect();
    assert_eq!(found, expected);
    let conflicts = plane.conflicts(environment, 0, usize::MAX).unwrap();
    assert_eq!(conflicts.len(), model.refused.len());
    for (number, (conflict, (_, event, first))) in (1..).zip(conflicts.iter().zip(&model.refused)) {
        assert_eq!((conflict.sequence, conflict.first.number(), conflict.time), (number, *first, event.time));
        assert_eq!((&conflict.source, &conflict.id), (&event.source, &event.id));
    }
    if let Some(kept) = model.of(environment).last() {
        let found = plane.find(environment, &kept.sent.source, &kept.sent.id).unwrap().unwrap();
        assert_eq!((found.position.number(), found.event), (kept.position, kept.now.clone()));
    }
    if let Some(cancelled) = model.cancelled.last() {
        let sent = &model.kept[cancelled.of].sent;
        let name = EventName { source: &sent.source, id: &sent.id };
        let found = plane.cancellation(environment, name).unwrap().unwrap();
        assert_eq!(found.position.number(), cancelled.position);
        assert_eq!(found.event.subject, model.kept[cancelled.of].now.subject);
    }
}
