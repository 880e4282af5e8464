//! The machine stops at every write, sync, rename, cut and removal of a whole life: appending, amending,
//! sealing, merging, erasing, removing files, opening. Nothing acknowledged is lost, and nothing is there
//! twice.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use pricing::UsageEvent;
use testkit::TempFolder;

use super::machine::{Lost, Machine};
use super::{environment, event};
use crate::cancelling::{Amended, Cancellation, Entry, EventName, Together, Uncancelled, is_marked, written};
use crate::fault::PlaneFault;
use crate::log::{Disks, Engine, LogOptions, LogPlane};
use crate::plane::{Appended, Dropping, EventPlane, Position, Read, StoredEvent};
use crate::segments::SegmentOptions;

/// What is done, one thing after the other.
#[derive(Debug, Clone)]
enum Deed {
    Append(Vec<UsageEvent>),
    /// Cancels the one and keeps the other.
    Amend(UsageEvent, UsageEvent),
    Redact(&'static str, &'static str),
    /// What is before an instant, in microseconds, at or below a position.
    Drop(i64, u64),
    /// What the thread does by itself.
    CatchUp,
    Seal,
    Reopen,
}

/// What is there after some deeds: events by position, and how many conflicts.
#[derive(Debug, Clone, Default, PartialEq)]
struct There {
    events: Vec<StoredEvent>,
    conflicts: usize,
}

/// What was done so far, by the plainest means.
#[derive(Debug, Clone)]
struct Model {
    there: There,
    /// The events as they were sent, by position.
    sent: Vec<UsageEvent>,
    refused: Vec<UsageEvent>,
    /// Instant, in microseconds, and position.
    floor: (i64, u64),
}

impl Default for Model {
    fn default() -> Model {
        let (there, sent, refused) = (There::default(), Vec::new(), Vec::new());
        Model { there, sent, refused, floor: (i64::MIN, 0) }
    }
}

impl Model {
    fn does(&mut self, deed: &Deed) {
        match deed {
            Deed::Append(batch) => batch.iter().for_each(|event| self.append(event)),
            Deed::Amend(old, new) => {
                self.there.events.retain(|kept| kept.event.id != old.id);
                self.sent.push(UsageEvent { id: format!("cancels {}", old.id).into(), ..old.clone() });
                self.append(new);
            }
            Deed::Redact(subject, opaque) => {
                for kept in self.there.events.iter_mut().filter(|kept| &*kept.event.subject == *subject) {
                    kept.event.subject = (*opaque).into();
                    kept.event.data = pricing::Properties::new();
                    kept.redacted = true;
                }
            }
            Deed::Drop(before, up_to) if self.floor.0 <= *before => {
                self.floor = (*before, self.floor.1.max(*up_to).min(self.sent.len() as u64));
                let (before, up_to) = (calendar::Instant::from_micros(*before), self.floor.1);
                self.there.events.retain(|kept| kept.event.time >= before || kept.position.number() > up_to);
            }
            Deed::Drop(..) | Deed::CatchUp | Deed::Seal | Deed::Reopen => {}
        }
    }

    fn append(&mut self, event: &UsageEvent) {
        match self.sent.iter().find(|sent| sent.id == event.id) {
            None => {
                self.sent.push(event.clone());
                let position = Position::new(self.sent.len() as u64);
                self.there.events.push(StoredEvent { position, event: event.clone(), redacted: false });
            }
            Some(sent) if sent == event || self.refused.contains(event) => {}
            Some(_) => {
                self.refused.push(event.clone());
                self.there.conflicts += 1;
            }
        }
    }
}

fn options() -> LogOptions {
    LogOptions {
        file_bytes_full: 700,
        generation_events: 4,
        key: Some(crate::PlaneKey::from_bytes([5; 32])),
        segments: SegmentOptions {
            group_rows: 8,
            segment_rows_full: 20,
            day_rows_min: 3,
            merged_segments: 2,
            ..SegmentOptions::default()
        },
        ..LogOptions::default()
    }
}

fn numbered(number: i64, subject: &str) -> UsageEvent {
    let mut event = event(&number.to_string(), subject);
    event.time = calendar::Instant::from_micros(number * 30_000_000_000);
    event
}

fn deeds() -> Vec<Deed> {
    let batch = |numbers: std::ops::Range<i64>| -> Vec<UsageEvent> {
        numbers.map(|number| numbered(number, if number % 3 == 0 { "zoë" } else { "max" })).collect()
    };
    // One id with another time, which is another content.
    let changed = |number: i64, by: i64| {
        let mut event = numbered(number, "max");
        event.time = calendar::Instant::from_micros(number * 30_000_000_000 + by);
        event
    };
    let amended = |number: i64, subject: &str| {
        let old = numbered(number, subject);
        let new = UsageEvent { id: format!("{number}, put right").into(), ..numbered(number + 1, subject) };
        Deed::Amend(old, new)
    };
    vec![
        Deed::Append(batch(1..4)),
        Deed::Append(vec![numbered(4, "max"), numbered(2, "max"), changed(1, 1)]),
        Deed::CatchUp,
        Deed::Append(batch(5..9)),
        Deed::Append(batch(9..14)),
        amended(10, "max"),
        Deed::CatchUp,
        amended(3, "zoë"),
        Deed::Redact("zoë", "erased-1"),
        Deed::Append(batch(14..17)),
        Deed::Drop(6 * 30_000_000_000, 12),
        Deed::Append(vec![UsageEvent { id: "late".into(), ..numbered(2, "max") }]),
        Deed::Seal,
        Deed::Append(vec![changed(5, 7), numbered(17, "zoë")]),
        Deed::Reopen,
        Deed::Redact("zoë", "erased-2"),
        Deed::Append(batch(18..23)),
        Deed::Seal,
        amended(7, "max"),
        Deed::Seal,
        Deed::Drop(11 * 30_000_000_000, 40),
        Deed::Append(batch(23..25)),
        Deed::Seal,
    ]
}

/// Does a deed. Answers false where the machine stopped.
fn does(engine: &mut Option<Engine>, folder: &Path, disks: &Disks, deed: &Deed) -> bool {
    let own = engine.as_ref().expect("it is open");
    let done = match deed {
        Deed::Append(batch) => own.append_batch(environment(), batch, Together::No).map(drop),
        Deed::Amend(old, new) => {
            let cancellation = Cancellation::of(old, None);
            let entries = written(&[Entry::Cancellation(&cancellation), Entry::Event(new)]).unwrap();
            own.append_batch(environment(), &entries, Together::AllOrNone).map(drop)
        }
        Deed::Redact(subject, opaque) => own.erase(environment(), subject, opaque, &[]).map(drop),
        Deed::Drop(before, up_to) => {
            drops(|before, up_to| own.drop_before(environment(), before, up_to), (*before, *up_to))
        }
        Deed::CatchUp => own.catch_up(),
        Deed::Seal => own.seal_everything(),
        Deed::Reopen => {
            drop(engine.take());
            Engine::open(folder, options(), disks).map(|opened| *engine = Some(opened))
        }
    };
    done.is_ok()
}

/// Drops to the end.
fn drops(
    mut step: impl FnMut(calendar::Instant, Position) -> Result<Dropping, PlaneFault>,
    (before, up_to): (i64, u64),
) -> Result<(), PlaneFault> {
    while !step(calendar::Instant::from_micros(before), Position::new(up_to))?.is_done {}
    Ok(())
}

/// How far a life comes until the machine stops: the deed that was not done.
fn live(folder: &Path, machine: &Arc<Machine>, deeds: &[Deed]) -> Option<usize> {
    let disks = machine.disks();
    let Ok(engine) = Engine::open(folder, options(), &disks) else { return Some(0) };
    let mut engine = Some(engine);
    deeds.iter().position(|deed| !does(&mut engine, folder, &disks, deed))
}

fn there(plane: &LogPlane) -> There {
    let up_to = plane.watermark(environment()).unwrap();
    let mut events = Vec::new();
    let mut each = |stored: StoredEvent| {
        // A cancellation may be left whose event was dropped.
        if !is_marked(&stored.event.id) {
            events.push(stored);
        }
        ControlFlow::Continue(())
    };
    let mut shown = Uncancelled::new(&mut each);
    plane.read_left(environment(), &Read::all(up_to), &mut |entry| shown.take(entry)).unwrap();
    shown.end();
    events.sort_by_key(|stored| stored.position);
    There { events, conflicts: plane.conflicts(environment(), 0, usize::MAX).unwrap().len() }
}

#[test]
fn a_stop_at_any_operation_loses_nothing_and_keeps_nothing_twice() {
    let deeds = deeds();
    let life = Life::of(&deeds);
    let operations = life.operations;
    let mut stopped: BTreeMap<usize, u32> = BTreeMap::new();
    // What loses less is tried at every third.
    for (lost, step) in [(Lost::Everything, 1), (Lost::Nothing, 3)] {
        for left in (0..operations).step_by(step) {
            *stopped.entry(life.stop(left, lost)).or_default() += 1;
        }
    }
    println!("{operations} operations; stops by deed: {stopped:?}");
    assert!(operations > 250, "{operations}");
    assert!(stopped.len() > 12, "{stopped:?}");
}

/// Deeds, with what must be there after each of them.
struct Life<'d> {
    deeds: &'d [Deed],
    after: Vec<There>,
    /// How many operations it takes.
    operations: usize,
}

impl Life<'_> {
    fn of(deeds: &[Deed]) -> Life<'_> {
        let folder = TempFolder::new();
        let machine = Machine::new(usize::MAX, Lost::Nothing);
        assert_eq!(live(folder.path(), &machine, deeds), None);
        let (mut model, mut after) = (Model::default(), vec![There::default()]);
        for deed in deeds {
            model.does(deed);
            after.push(model.there.clone());
        }
        Life { deeds, after, operations: machine.done() }
    }

    /// Stops after so many operations and recovers. Answers in which deed that was.
    fn stop(&self, left: usize, lost: Lost) -> usize {
        let folder = TempFolder::new();
        let Some(failed) = live(folder.path(), &Machine::new(left, lost), self.deeds) else {
            panic!("it does not stop after {left} of {} operations", self.operations)
        };
        let when = format!("after {left} operations, {lost:?}, in {failed}: {:?}", self.deeds[failed]);
        recovers(folder.path(), self, failed, &when);
        failed
    }
}

/// Random lives, stopped anywhere.
#[test]
fn random_lives_stopped_anywhere_go_on_as_if_they_had_not() {
    const LIVES: usize = 24;
    let seed = match std::env::var("FARTHING_SEED") {
        Ok(text) => text.parse().expect("FARTHING_SEED is a number"),
        Err(_) => RandomState::new().build_hasher().finish(),
    };
    println!("FARTHING_SEED={seed} repeats this run");
    let mut dice = Dice(seed);
    let (mut events, mut conflicts, mut erased) = (0, 0, 0);
    for _ in 0..LIVES {
        let deeds = random_deeds(&mut dice);
        let life = Life::of(&deeds);
        for lost in [Lost::Nothing, Lost::Everything] {
            life.stop(dice.below(life.operations), lost);
        }
        let end = life.after.last().unwrap();
        events += end.events.len();
        conflicts += end.conflicts;
        erased += end.events.iter().filter(|stored| stored.redacted).count();
    }
    println!("{events} events, {conflicts} conflicts, {erased} erased");
    assert!(events > 200 && conflicts > 10 && erased > 3, "{events}, {conflicts}, {erased}");
}

/// SplitMix64: small, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % (bound as u64)).unwrap()
    }
}

fn random_deeds(dice: &mut Dice) -> Vec<Deed> {
    let mut next = 1;
    let count = 5 + dice.below(12);
    let mut deed = |dice: &mut Dice| match dice.below(13) {
        12 => {
            let before = i64::try_from(dice.below(30)).unwrap() * 30_000_000_000;
            Deed::Drop(before, u64::try_from(dice.below(20)).unwrap())
        }
        0 => Deed::Redact(["zoë", "max"][dice.below(2)], ["erased-1", "erased-2"][dice.below(2)]),
        1 => Deed::Seal,
        2 => Deed::Reopen,
        3..6 => Deed::CatchUp,
        _ => {
            let mut batch = Vec::new();
            for _ in 0..1 + dice.below(7) {
                let old = 1 + i64::try_from(dice.below(usize::try_from(next).unwrap())).unwrap();
                let subject = ["zoë", "max", "ida"][dice.below(3)];
                match dice.below(8) {
                    // A resend, or another content for the same id.
                    0 if old < next => batch.push(numbered(old, subject)),
                    1 if old < next => {
                        let mut changed = numbered(old, subject);
                        changed.time = changed.time.checked_add_micros(5).unwrap();
                        batch.push(changed);
                    }
                    _ => {
                        batch.push(numbered(next, subject));
                        next += 1;
                    }
                }
            }
            Deed::Append(batch)
        }
    };
    let mut deeds: Vec<Deed> = (0..count).map(|_| deed(dice)).collect();
    // A merge that fails is left for later, and nothing is told: the last deed meets the disk for certain.
    deeds.push(Deed::Append(vec![numbered(next, "ida")]));
    deeds
}

/// Opens what a stop left, holds it against what must be there, and goes on to the end.
fn recovers(folder: &Path, life: &Life<'_>, failed: usize, when: &str) {
    let Life { deeds, after, .. } = life;
    let deed = &deeds[failed];
    // The next start meets a disk that does not stop, nor wait for what is durable.
    let disks = Machine::new(usize::MAX, Lost::Nothing).disks();
    let opened = LogPlane::open_on(folder, options(), &disks);
    let plane = opened.unwrap_or_else(|fault| panic!("{when}: {fault}"));
    assert_eq!(plane.damage(), [], "{when}");
    let found = there(&plane);
    let (before, whole) = (&after[failed], &after[failed + 1]);
    if let Deed::Append(_) = deed {
        // Of a batch that was not answered, some may be there.
        assert!(found.events.len() >= before.events.len(), "{when}");
        assert_eq!(found.events, whole.events[..found.events.len()], "{when}");
        assert!((before.conflicts..=whole.conflicts).contains(&found.conflicts), "{when}");
    } else {
        assert!([before, whole].contains(&&found), "{when}: {found:?}");
    }
    assert_eq!(plane.check().unwrap(), [], "{when}");
    for deed in &deeds[failed..] {
        match deed {
            Deed::Append(batch) => {
                plane.append(environment(), batch).unwrap();
            }
            Deed::Amend(old, new) => {
                let name = EventName { source: &old.source, id: &old.id };
                let answer = plane.amend(environment(), name, new, None).unwrap();
                assert!(matches!(answer, Amended::Amended { .. } | Amended::Already { .. }), "{answer:?}");
            }
            Deed::Redact(subject, opaque) => {
                plane.redact(environment(), subject, opaque, &[]).unwrap();
            }
            Deed::Drop(before, up_to) => {
                drops(|before, up_to| plane.drop_before(environment(), before, up_to), (*before, *up_to))
                    .unwrap();
            }
            Deed::CatchUp | Deed::Seal | Deed::Reopen => plane.seal_now().unwrap(),
        }
    }
    assert_eq!(there(&plane), *after.last().unwrap(), "{when}");
    let again: Vec<UsageEvent> = after
        .last()
        .unwrap()
        .events
        .iter()
        .map(|stored| UsageEvent { subject: "anybody".into(), ..stored.event.clone() })
        .collect();
    let positions = after.last().unwrap().events.iter().map(|stored| stored.position);
    for (answer, position) in plane.append(environment(), &again).unwrap().iter().zip(positions) {
        let known = match answer {
            Appended::Duplicate(known) | Appended::Conflict(known) => *known,
            Appended::Accepted(_) => panic!("{when}: position {position} was counted again"),
        };
        assert_eq!(known, position, "{when}");
    }
    assert_eq!(plane.check().unwrap(), [], "{when}, at the end");
}
