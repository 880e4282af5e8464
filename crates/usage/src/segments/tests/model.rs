//! A store of segments against a plain list: the same answers, whatever was sealed, merged or erased.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::UsageEvent;
use proptest::prelude::*;
use testkit::TempFolder;

use super::generated::{environment, event, quick_store};
use crate::plane::{Position, Read, StoredEvent, SubjectSummary, Touched, is_erasable};
use crate::segments::row::{DAY_MICROS, day_of};
use crate::segments::{Compaction, SealRefused, SegmentStore};

/// What is done to a store.
#[derive(Debug, Clone)]
pub(super) enum Act {
    Seal(Vec<(u8, UsageEvent)>),
    Compact,
    Redact(u8, String, String),
    /// Before so many quarters of a day, up to a part in sixteen of the positions.
    Drop(u8, i64, u64),
    Reopen,
}

pub(super) fn act() -> impl Strategy<Value = Act> {
    let subject = || prop_oneof![Just("a".to_owned()), Just("b".to_owned()), Just("c".to_owned())];
    prop_oneof![
        6 => proptest::collection::vec(event(), 0..25).prop_map(Act::Seal),
        3 => Just(Act::Compact),
        1 => (1..3_u8, subject(), prop_oneof![Just("0erased"), Just("zerased")])
            .prop_map(|(environment, subject, opaque)| Act::Redact(environment, subject, opaque.to_owned())),
        1 => (1..3_u8, -4..12_i64, 0..=16_u64)
            .prop_map(|(environment, quarters, part)| Act::Drop(environment, quarters, part)),
        1 => Just(Act::Reopen),
    ]
}

/// The plain list.
#[derive(Default)]
struct Model {
    events: Vec<(EnvironmentId, StoredEvent)>,
    next: BTreeMap<EnvironmentId, u64>,
    floors: BTreeMap<EnvironmentId, (Instant, Position)>,
    known: BTreeSet<(u8, String, String)>,
}

impl Model {
    /// Gives positions to events whose identity is new, as a plane would.
    fn accept(&mut self, events: &[(u8, UsageEvent)]) -> Vec<(EnvironmentId, StoredEvent)> {
        let mut accepted = Vec::new();
        for (number, event) in events {
            if !self.known.insert((*number, event.source.to_string(), event.id.to_string())) {
                continue;
            }
            let environment = environment(*number);
            let next = self.next.entry(environment).or_default();
            *next += 1;
            let stored =
                StoredEvent { position: Position::new(*next), event: event.clone(), redacted: false };
            accepted.push((environment, stored));
        }
        self.events.extend(accepted.iter().cloned());
        accepted
    }

    fn redact(&mut self, environment: EnvironmentId, subject: &str, opaque: &str, keep: &[&str]) -> u64 {
        let mut changed = 0;
        for (of, stored) in &mut self.events {
            if *of == environment && *stored.event.subject == *subject {
                stored.event.subject = opaque.into();
                stored.event.data.retain(|name, _| !is_erasable(name, keep));
                stored.redacted = true;
                changed += 1;
            }
        }
        changed
    }

    fn drop(&mut self, environment: EnvironmentId, before: Instant, up_to: Position) -> u64 {
        let known = self.floors.get(&environment).copied();
        if known.is_some_and(|(floor, _)| before < floor) {
            return 0;
        }
        let up_to = known.map_or(up_to, |(_, known)| known.max(up_to));
        self.floors.insert(environment, (before, up_to));
        let count = self.events.len();
        let is_below = |of: EnvironmentId, stored: &StoredEvent| {
            of == environment && stored.event.time < before && stored.position <= up_to
        };
        self.events.retain(|(of, stored)| !is_below(*of, stored));
        u64::try_from(count - self.events.len()).unwrap()
    }

    fn read(&self, environment: EnvironmentId, read: &Read<'_>) -> Vec<StoredEvent> {
        let wanted = |stored: &&StoredEvent| {
            let event = &stored.event;
            (read.subjects.is_empty() || read.subjects.contains(&&*event.subject))
                && read.event_type.is_none_or(|wanted| wanted == &*event.event_type)
                && read.from.is_none_or(|from| from <= event.time)
                && read.to.is_none_or(|to| event.time < to)
                && stored.position <= read.up_to
        };
        let own = self.events.iter().filter(|(of, _)| *of == environment).map(|(_, stored)| stored);
        let mut found: Vec<StoredEvent> = own.filter(wanted).cloned().collect();
        found.sort_by(|left, right| left.event.order_key().cmp(&right.event.order_key()));
        found
    }

    fn subjects(&self, environment: EnvironmentId) -> Vec<SubjectSummary> {
        let mut found: BTreeMap<&str, SubjectSummary> = BTreeMap::new();
        for (_, stored) in self.events.iter().filter(|(of, _)| *of == environment) {
            let time = stored.event.time;
            let summary = found.entry(&stored.event.subject).or_insert_with(|| SubjectSummary {
                subject: stored.event.subject.clone(),
                events: 0,
                first_time: time,
                last_time: time,
            });
            summary.events += 1;
            summary.first_time = summary.first_time.min(time);
            summary.last_time = summary.last_time.max(time);
        }
        found.into_values().collect()
    }

    fn touched(&self, environment: EnvironmentId, since: Position, until: Position) -> Vec<Touched> {
        let mut found: BTreeMap<(&str, i64), Vec<&StoredEvent>> = BTreeMap::new();
        for (of, stored) in &self.events {
            if *of == environment && since < stored.position && stored.position <= until {
                let day = day_of(stored.event.time.as_micros());
                found.entry((&*stored.event.subject, day)).or_default().push(stored);
            }
        }
        let touched = |((subject, day), events): ((&str, i64), Vec<&StoredEvent>)| Touched {
            subject: subject.into(),
            day: calendar::Zone::utc().day_of(Instant::from_micros(day * DAY_MICROS)),
            first_time: events.iter().map(|one| one.event.time).min().unwrap(),
            last_time: events.iter().map(|one| one.event.time).max().unwrap(),
            event_types: events
                .iter()
                .map(|one| one.event.event_type.clone())
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            events: u64::try_from(events.len()).unwrap(),
        };
        found.into_iter().map(touched).collect()
    }
}

pub(super) fn read(store: &SegmentStore, environment: EnvironmentId, read: &Read<'_>) -> Vec<StoredEvent> {
    let mut found = Vec::new();
    let mut take = |stored: &StoredEvent| {
        found.push(stored.clone());
        ControlFlow::Continue(())
    };
    store.read(environment, read, &mut take).unwrap();
    found
}

/// Every question, against the list.
fn compare(store: &SegmentStore, model: &Model, salt: u64) -> Result<(), TestCaseError> {
    for number in [1, 2, 3] {
        let environment = environment(number);
        let end = Position::new(model.next.get(&environment).copied().unwrap_or(0));
        prop_assert_eq!(store.sealed(environment), end);
        let middle = Position::new(salt % (end.number() + 1));
        let (from, to) = (Instant::from_micros(2), Instant::from_micros(DAY_MICROS + DAY_MICROS / 2));
        let all = Read::all(end);
        let reads = [
            all,
            Read { up_to: middle, ..all },
            Read { from: Some(from), to: Some(to), ..all },
            Read { subjects: &["a", "zerased", "nobody"], ..all },
            Read { subjects: &["b"], event_type: Some("a"), from: Some(from), up_to: middle, ..all },
            Read { event_type: Some("b"), to: Some(to), ..all },
            Read { event_type: Some("none"), ..all },
        ];
        for one in &reads {
            prop_assert_eq!(read(store, environment, one), model.read(environment, one), "{:?}", one);
        }
        let subjects = model.subjects(environment);
        prop_assert_eq!(&store.subjects(environment, None, 1_000).unwrap(), &subjects);
        let later: Vec<_> = subjects.iter().filter(|one| &*one.subject > "a").take(2).cloned().collect();
        prop_assert_eq!(store.subjects(environment, Some("a"), 2).unwrap(), later);
        for (since, until) in [(Position::START, end), (middle, end), (Position::START, middle)] {
            let expected = model.touched(environment, since, until);
            prop_assert_eq!(&store.touched(environment, since, until).unwrap(), &expected);
            let own = expected.iter().filter(|one| ["a", "b"].contains(&&*one.subject));
            let first = own.map(|one| one.first_time).min();
            let found = store.first_touched(environment, &["b", "a"], since, until).unwrap();
            prop_assert_eq!(found, first);
        }
        let at = model.events.iter().find(|(of, one)| *of == environment && one.position == middle);
        prop_assert_eq!(store.at(environment, middle).unwrap(), at.map(|(_, stored)| stored.clone()));
    }
    Ok(())
}

/// Drops what lies below a floor, of both.
fn drop_some(
    store: &SegmentStore,
    model: &mut Model,
    (number, quarters, part): (u8, i64, u64),
) -> Result<(), TestCaseError> {
    let environment = environment(number);
    let before = Instant::from_micros(quarters * DAY_MICROS / 4);
    let end = model.next.get(&environment).copied().unwrap_or(0);
    let up_to = Position::new(end * part / 16);
    let whole = Read { to: Some(before), ..Read::all(up_to) };
    let there = u64::try_from(model.read(environment, &whole).len()).unwrap();
    let found = store.droppable_in(&store.snapshot(), (environment, before, up_to)).unwrap();
    prop_assert_eq!(found.events, there);
    let mut events = 0;
    loop {
        let step = store.drop_step(environment, before, up_to).unwrap();
        events += step.events;
        if step.is_done {
            break;
        }
    }
    prop_assert_eq!(events, model.drop(environment, before, up_to));
    Ok(())
}

/// Does everything to a store and to the list, and compares them. `meanwhile` is done after each act.
pub(super) fn follow(
    acts: Vec<Act>,
    salt: u64,
    open: &dyn Fn() -> SegmentStore,
    meanwhile: &dyn Fn(&SegmentStore),
) -> Result<SegmentStore, TestCaseError> {
    let mut store = open();
    let mut model = Model::default();
    for act in acts {
        match act {
            Act::Seal(events) => {
                let accepted = model.accept(&events);
                let sealed = store.seal(&accepted).unwrap();
                prop_assert_eq!(sealed.events, u64::try_from(accepted.len()).unwrap());
                // Given again, nothing is sealed twice.
                prop_assert_eq!(store.seal(&accepted).unwrap().events, 0);
            }
            Act::Compact => while store.compact_step().unwrap() != Compaction::Nothing {},
            Act::Redact(number, subject, opaque) => {
                let environment = environment(number);
                let changed = model.redact(environment, &subject, &opaque, &["n"]);
                prop_assert_eq!(store.redact(environment, &subject, &opaque, &["n"]).unwrap(), changed);
                prop_assert_eq!(store.redact(environment, &subject, &opaque, &["n"]).unwrap(), 0);
            }
            Act::Drop(number, quarters, part) => drop_some(&store, &mut model, (number, quarters, part))?,
            Act::Reopen => {
                drop(store);
                store = open();
            }
        }
        meanwhile(&store);
    }
    compare(&store, &model, salt)?;
    prop_assert_eq!(store.check().unwrap(), []);
    while store.compact_step().unwrap() != Compaction::Nothing {
        meanwhile(&store);
    }
    compare(&store, &model, salt)?;
    prop_assert_eq!(store.check().unwrap(), []);
    prop_assert_eq!(store.figures().events, u64::try_from(model.events.len()).unwrap());
    Ok(store)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn a_store_answers_like_a_plain_list(
        acts in proptest::collection::vec(act(), 1..12),
        salt in any::<u64>(),
    ) {
        let folder = TempFolder::new();
        let store = follow(acts, salt, &|| quick_store(folder.path()), &|_| ())?;
        // Only what counts is left in the folder: the manifest and the segments.
        store.compact_step().unwrap();
        let files = std::fs::read_dir(folder.path()).unwrap().count();
        prop_assert_eq!(u64::try_from(files).unwrap(), store.figures().segments + 1);
    }
}

#[test]
fn nothing_is_left_out_between_two_batches() {
    let folder = TempFolder::new();
    let store = quick_store(folder.path());
    let mut dice = super::generated::Dice::new(1);
    let events = super::generated::calls(&mut dice, (1, 6), 2, 0);
    let batch: Vec<_> = events.into_iter().map(|stored| (environment(1), stored)).collect();
    assert_eq!(store.seal(&batch[..2]).unwrap().events, 2);
    let refused = store.seal(&batch[3..]).unwrap_err();
    let SealRefused::Gap { sealed, found, .. } = refused else { panic!("{refused}") };
    assert_eq!((sealed, found), (Position::new(2), Position::new(4)));
    assert_eq!(store.seal(&batch[1..]).unwrap().events, 4);
    assert_eq!(store.sealed(environment(1)), Position::new(6));
}

#[test]
fn reading_stops_when_told() {
    let folder = TempFolder::new();
    let store = quick_store(folder.path());
    let mut dice = super::generated::Dice::new(2);
    let events = super::generated::calls(&mut dice, (1, 50), 5, 0);
    let batch: Vec<_> = events.into_iter().map(|stored| (environment(1), stored)).collect();
    store.seal(&batch).unwrap();
    let mut seen = 0;
    let mut each = |_: &StoredEvent| {
        seen += 1;
        if seen == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    store.read(environment(1), &Read::all(Position::new(50)), &mut each).unwrap();
    assert_eq!(seen, 3);
}
