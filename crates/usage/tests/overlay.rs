//! What is tried over a plane is answered and read as if it were done: held against the same plane once it
//! is.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops where it fails, and says its seed"
)]

use std::hash::{BuildHasher, Hasher, RandomState};
use std::ops::ControlFlow;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use sql::{Database, Engine};
use testkit::{Databases, TempFolder};
use usage::log::LogPlane;
use usage::table::{MIGRATIONS, TablePlane};
use usage::{
    Appended, EventName, EventPlane, OVERLAY_ENTRIES_MAX, Overlay, PlaneFault, Position, PropertyNames, Read,
    StoredEvent,
};

const HOUR: i64 = 3_600_000_000;
const SUBJECTS: [&str; 3] = ["one", "two", "three"];

/// SplitMix64: small, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn subject(&mut self) -> &'static str {
        SUBJECTS[usize::try_from(self.below(3)).unwrap()]
    }
}

fn environment() -> EnvironmentId {
    EnvironmentId::from_bytes([1; 16])
}

/// Few identities and times, so that many collide.
fn some_event(dice: &mut Dice) -> UsageEvent {
    let id = dice.below(60);
    let mut data = Properties::new();
    data.insert("n".into(), Scalar::Number(Decimal::from_i64(i64::try_from(dice.below(12) / 10).unwrap())));
    UsageEvent {
        source: "m".into(),
        id: id.to_string().into(),
        event_type: if id.is_multiple_of(5) { "storage".into() } else { "call".into() },
        subject: SUBJECTS[usize::try_from(id % 3).unwrap()].into(),
        time: Instant::from_micros(i64::try_from(id % 20).unwrap() * 7 * HOUR),
        data,
    }
}

/// Something done to a plane, with what it answers.
fn deed(dice: &mut Dice, plane: &dyn EventPlane) -> String {
    let (one, two, three) = (some_event(dice), some_event(dice), some_event(dice));
    let name = EventName { source: "m", id: &one.id };
    match dice.below(4) {
        0 => {
            let names = [name, EventName { source: "m", id: &two.id }, name];
            format!("{:?}", plane.cancel(environment(), &names, None).unwrap())
        }
        1 => {
            let new = UsageEvent { id: format!("for {} {}", one.id, dice.below(2)).into(), ..two };
            format!("{:?}", plane.amend(environment(), name, &new, Some("why")).unwrap())
        }
        _ => format!("{:?}", plane.append(environment(), &[one, two, three]).unwrap()),
    }
}

/// Everything that a plane answers about some positions.
fn asked(dice: &mut Dice, plane: &dyn EventPlane) -> (Vec<StoredEvent>, String) {
    let newest = plane.watermark(environment()).unwrap().number();
    let up_to = Position::new(dice.below(newest + 1));
    let since = Position::new(dice.below(up_to.number() + 1));
    let subject = dice.subject();
    let subjects = [subject];
    let bound = |dice: &mut Dice| {
        let at = i64::try_from(dice.below(22)).unwrap() * 7 * HOUR;
        (dice.below(2) == 0).then(|| Instant::from_micros(at))
    };
    let read = Read {
        subjects: if dice.below(2) == 0 { &subjects } else { &[] },
        event_type: (dice.below(3) == 0).then_some("call"),
        from: bound(dice),
        to: bound(dice),
        up_to,
        properties: [PropertyNames::All, PropertyNames::NONE, PropertyNames::Only(&["m", "n"])]
            [usize::try_from(dice.below(3)).unwrap()],
    };
    let mut events = Vec::new();
    let enough = dice.below(30);
    let mut each = |stored: &StoredEvent| {
        events.push(stored.clone());
        match events.len() as u64 > enough {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    };
    plane.read(environment(), &read, &mut each).unwrap();
    let touched: Vec<String> = plane
        .touched_since(environment(), since, up_to)
        .unwrap()
        .iter()
        .map(|one| format!("{one:?}"))
        .collect();
    let first = plane.first_touched(environment(), &[subject], since, up_to).unwrap();
    let found = plane.find(environment(), "m", &dice.below(60).to_string()).unwrap();
    (events, format!("{touched:?} {first:?} {found:?} {newest}"))
}

fn tries_as_it_does(dice: &mut Dice, plane: &Arc<dyn EventPlane>) -> [usize; 2] {
    let mut reached = [0, 0];
    for _ in 0..12 {
        deed(dice, &**plane);
    }
    let base = plane.watermark(environment()).unwrap();
    let overlay = Overlay::over(Arc::clone(plane), environment()).unwrap();
    assert_eq!(overlay.base(), base);
    let (deeds_seed, asked_seed) = (dice.below(u64::MAX), dice.below(u64::MAX));
    let deeds = |plane: &dyn EventPlane| -> Vec<String> {
        let mut dice = Dice(deeds_seed);
        (0..20).map(|_| deed(&mut dice, plane)).collect()
    };
    let answers = |plane: &dyn EventPlane| -> Vec<(Vec<StoredEvent>, String)> {
        let mut dice = Dice(asked_seed);
        (0..30).map(|_| asked(&mut dice, plane)).collect()
    };
    let tried = (deeds(&overlay), answers(&overlay));
    assert_eq!(plane.watermark(environment()).unwrap(), base, "nothing was kept");
    let done = (deeds(&**plane), answers(&**plane));
    assert_eq!(tried.0, done.0);
    for (tried, done) in tried.1.iter().zip(&done.1) {
        assert_eq!(tried, done);
        reached[0] += done.0.len();
    }
    reached[1] += done.0.iter().filter(|told| told.contains("Amended {")).count();
    reached
}

#[test]
fn what_is_tried_is_answered_and_read_as_what_is_done() {
    let seed = match std::env::var("FARTHING_SEED") {
        Ok(text) => text.parse().expect("FARTHING_SEED is a number"),
        Err(_) => RandomState::new().build_hasher().finish(),
    };
    println!("FARTHING_SEED={seed} repeats this run");
    let mut dice = Dice(seed);
    let (mut read, mut amended) = (0, 0);
    for round in 0..12 {
        let folder = TempFolder::new();
        let throwaway;
        let plane: Arc<dyn EventPlane> = match round % 6 {
            0 => {
                throwaway = Databases::with(MIGRATIONS).on(Engine::Postgres);
                let database = Database::open(throwaway.location()).unwrap();
                Arc::new(TablePlane::open(database).unwrap())
            }
            _ => Arc::new(LogPlane::open(folder.path()).unwrap()),
        };
        let [more_read, more_amended] = tries_as_it_does(&mut dice, &plane);
        (read, amended) = (read + more_read, amended + more_amended);
    }
    println!("{read} events read, {amended} amended");
    assert!(read > 100 && amended > 10, "{read}, {amended}");
}

#[test]
fn a_preview_keeps_nothing_and_has_a_bound() {
    let folder = TempFolder::new();
    let plane: Arc<dyn EventPlane> = Arc::new(LogPlane::open(folder.path()).unwrap());
    let overlay = Overlay::over(Arc::clone(&plane), environment()).unwrap();
    let event = some_event(&mut Dice(1));
    overlay.append(environment(), std::slice::from_ref(&event)).unwrap();
    assert_eq!(
        overlay.touched_subjects().into_iter().collect::<Vec<_>>(),
        [(event.subject.clone(), event.time)]
    );
    let elsewhere = overlay.append(EnvironmentId::from_bytes([2; 16]), std::slice::from_ref(&event));
    assert!(matches!(elsewhere, Err(PlaneFault::NothingKept)), "{elsewhere:?}");
    let erased = overlay.redact(environment(), "one", "gone", &[]);
    assert!(matches!(erased, Err(PlaneFault::NothingKept)), "{erased:?}");
    let many = vec![event; OVERLAY_ENTRIES_MAX];
    let refused = overlay.append(environment(), &many);
    assert!(matches!(refused, Err(PlaneFault::TooMuchToTry { .. })), "{refused:?}");
    assert_eq!(plane.watermark(environment()).unwrap(), Position::START);
}

#[test]
fn what_is_resent_after_it_was_dropped_is_known_in_a_preview() {
    let folder = TempFolder::new();
    let throwaway = Databases::with(MIGRATIONS).on(Engine::Postgres);
    let database = Database::open(throwaway.location()).unwrap();
    let planes: [Arc<dyn EventPlane>; 2] =
        [Arc::new(LogPlane::open(folder.path()).unwrap()), Arc::new(TablePlane::open(database).unwrap())];
    for plane in planes {
        let event = UsageEvent { time: Instant::from_micros(HOUR), ..some_event(&mut Dice(1)) };
        let later = UsageEvent { id: "later".into(), time: Instant::from_micros(9 * HOUR), ..event.clone() };
        plane.append(environment(), &[event.clone(), later.clone()]).unwrap();
        let (before, up_to) = (Instant::from_micros(5 * HOUR), Position::new(2));
        while !plane.drop_before(environment(), before, up_to).unwrap().is_done {}
        let other = UsageEvent { subject: "another".into(), ..event.clone() };
        let new = UsageEvent { id: "new".into(), ..event.clone() };
        let sent = [event, other, later, new];
        let overlay = Overlay::over(Arc::clone(&plane), environment()).unwrap();
        let tried = overlay.append(environment(), &sent).unwrap();
        assert_eq!(tried, plane.append(environment(), &sent).unwrap());
        let [one, two, three] = [1, 2, 3].map(Position::new);
        let expected = [
            Appended::Duplicate(one),
            Appended::Conflict(one),
            Appended::Duplicate(two),
            Appended::Accepted(three),
        ];
        assert_eq!(tried, expected);
    }
}
