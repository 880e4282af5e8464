//! Limits that hold: reservations over two nodes of one installation, held against a slow count of everything.
//!
//! A node is the use cases with slices of their own; a crash drops them without returning any. The wall's clock
//! is moved by the test alone.

use std::sync::atomic::Ordering;

use billing::LimitReach;
use calendar::{Instant, Zone};
use ids::CustomerId;
use operations::limits::{
    Captured, Granted, HeldBy, LimitOn, LimitWindow, Released, ReserveAsked, UsageLimit,
};
use operations::{Code, Failed, Operations, limits};
use ports::Clock;
use pricing::UsageEvent;
use sql::Engine;
use usage::{Amended, Cancelled};

use crate::office::{Agents, Office, asked, cents, event, event_of, in_cents, on_spend, refused};
use crate::world::{ENGINES, at, key};

#[test]
fn a_reservation_is_captured_once_or_given_back() {
    for engine in ENGINES {
        let office = Office::on(engine);
        let limit = office.limit("anna", 1_000, |_| {});
        let node = office.node();
        let first = office.reserve(&node, "anna", 600).unwrap();
        assert_eq!((first.held.len(), in_cents(first.held[0].left)), (1, 400));
        let reached = office.reserve(&node, "agent", 401).unwrap_err();
        assert_eq!((in_cents(reached.left), in_cents(reached.free)), (1_000, 400));
        assert_eq!(reached.starts_again(), Some(at("2024-02-01T00:00:00Z")));
        let told = reached.refusal();
        assert!(told.code == Code::LimitReached && told.message.contains("all but 4 of that"), "{told}");

        // What it says is what is captured; less gives the rest back, once.
        assert!(refused(office.capture(&node, &first.reserved, 601)).1.contains("6 of that is reserved"));
        let strange = UsageEvent { source: "me".into(), ..event(&first.reserved, 1, "large") };
        assert!(
            refused(node.capture(office.world.environment, &first.reserved, &strange)).1.contains("source")
        );
        let other = UsageEvent { event_type: "disk".into(), ..event(&first.reserved, 1, "large") };
        assert!(
            refused(node.capture(office.world.environment, &first.reserved, &other)).1.contains("none of")
        );
        let next = UsageEvent { time: at("2024-02-01T00:00:00Z"), ..event(&first.reserved, 1, "large") };
        let told = refused(node.capture(office.world.environment, &first.reserved, &next));
        assert!(told.0 == Code::ReservationRefused && told.1.contains("date it within"), "{told:?}");
        assert_eq!(office.capture(&node, &first.reserved, 250).unwrap(), Captured::Accepted);
        assert_eq!(office.capture(&node, &first.reserved, 250).unwrap(), Captured::Duplicate);
        assert_eq!(refused(office.capture(&node, &first.reserved, 300)).0, Code::EventConflict);
        assert_eq!(
            refused(node.release(office.world.environment, &first.reserved)).0,
            Code::ReservationRefused
        );
        assert_eq!(office.left(limit), 750);

        // Released, it is free at once and captured by nobody, here or elsewhere.
        let second = office.reserve(&node, "agent", 750).unwrap();
        assert!(office.reserve(&node, "anna", 1).is_err());
        assert_eq!(node.release(office.world.environment, &second.reserved).unwrap(), Released::Now);
        assert!(matches!(
            node.release(office.world.environment, &second.reserved).unwrap(),
            Released::Before(_)
        ));
        for node in [&node, &office.node()] {
            let told = refused(office.capture(node, &second.reserved, 1));
            assert!(told.0 == Code::ReservationRefused && told.1.contains("released"), "{told:?}");
        }
        office.reserve(&node, "anna", 750).unwrap();
    }
}

/// Of 10.00, 4.00 and 3.00 are used. The 4.00 is cancelled, and the 3.00 amended to 1.00: 9.00 are left to the same
/// node, which had counted both, and to a new one.
#[test]
fn what_is_cancelled_or_amended_is_not_used_any_more() {
    for engine in ENGINES {
        let office = Office::on(engine);
        let limit = office.limit("anna", 1_000, |_| {});
        let (environment, node, plane) =
            (office.world.environment, office.node(), &office.world.operations.plane);
        office.post("agent", 400, "large");
        office.post("anna", 300, "large");
        let reached = office.reserve(&node, "anna", 301).unwrap_err();
        assert_eq!(in_cents(reached.left), 300);
        let ids = [1_u64, 2].map(|back| (office.events.load(Ordering::SeqCst) + back - 3).to_string());
        let [first, second] = ids.each_ref().map(|id| usage::EventName { source: "hand", id });
        assert!(matches!(plane.cancel(environment, &[first], None).unwrap()[..], [Cancelled::Cancelled(_)]));
        let dearer = UsageEvent { source: "hand".into(), id: "new".into(), ..event_of("", 100, "large") };
        let dearer = UsageEvent { subject: "anna".into(), ..dearer };
        let amended = plane.amend(environment, second, &dearer, None).unwrap();
        assert!(matches!(amended, Amended::Amended { .. }), "{amended:?}");
        let reached = office.reserve(&node, "anna", 901).unwrap_err();
        assert_eq!((in_cents(reached.left), office.left(limit)), (900, 900));
        // New and cancelled between two looks, it was never used.
        office.post("agent", 500, "large");
        let id = (office.events.load(Ordering::SeqCst) - 1).to_string();
        let third = usage::EventName { source: "hand", id: &id };
        plane.cancel(environment, &[third], None).unwrap();
        assert_eq!(in_cents(office.reserve(&node, "anna", 901).unwrap_err().left), 900);
        office.reserve(&node, "anna", 900).unwrap();
    }
}

#[test]
fn a_token_is_good_after_a_restart_and_nothing_else_is() {
    for engine in ENGINES {
        let office = Office::on(engine);
        office.limit("anna", 1_000, |_| {});
        let environment = office.world.environment;
        let node = office.node();
        let (one, two) =
            (office.reserve(&node, "anna", 400).unwrap(), office.reserve(&node, "anna", 500).unwrap());
        drop(node);
        let node = office.node();
        assert!(office.reserve(&node, "anna", 200).is_err(), "what the last process leased counts as spent");
        let reserved = node.reserved(environment, &one.token).unwrap();
        assert_eq!(reserved, one.reserved);
        for broken in [&one.token[1..], &one.token[..40], "rsv_", "", &one.token.replace("rsv_0", "rsv_1")] {
            assert_eq!(refused(node.reserved(environment, broken)).0, Code::NotFound, "{broken}");
        }
        assert_eq!(office.capture(&node, &reserved, 400).unwrap(), Captured::Accepted);
        // An answer that was lost is given again, after it expired too; what was not captured in time is not.
        office.wall.advance(60);
        assert_eq!(office.capture(&node, &reserved, 400).unwrap(), Captured::Duplicate);
        assert_eq!(refused(office.capture(&node, &reserved, 300)).0, Code::EventConflict);
        assert_eq!(refused(office.capture(&node, &two.reserved, 400)).0, Code::ReservationExpired);
        office.wall.advance(600);
        assert!(office.reserve(&node, "anna", 601).is_err());
        office.reserve(&node, "anna", 600).unwrap();
    }
}

#[test]
fn slices_go_back_when_nobody_asks_and_at_a_clean_stop() {
    for engine in ENGINES {
        let office = Office::on(engine);
        office.limit("anna", 1_000, |_| {});
        let (idle, other) = (office.node(), office.node());
        office.reserve(&idle, "anna", 100).unwrap();
        let reached = office.reserve(&other, "anna", 900).unwrap_err();
        assert!(reached.others_until.is_some() && in_cents(reached.left) == 1_000, "{reached:?}");
        idle.tend_limits().unwrap();
        assert!(office.reserve(&other, "anna", 900).is_err(), "it was asked for a moment ago");
        office.wall.advance(6);
        idle.tend_limits().unwrap();
        let kept = office.reserve(&other, "anna", 900).unwrap();
        // What is reserved stays with a node that stops; the rest goes back.
        other.return_slices().unwrap();
        assert!(office.reserve(&idle, "anna", 1).is_err());
        office.capture(&idle, &kept.reserved, 500).unwrap();
        office.wall.advance(3_600);
        assert!(office.reserve(&idle, "anna", 501).is_err());
        office.reserve(&idle, "anna", 500).unwrap();
    }
}

#[test]
fn a_limit_that_is_lowered_raised_or_ended_counts_from_then_on() {
    for engine in ENGINES {
        let office = Office::on(engine);
        let limit = office.limit("anna", 1_000, |_| {});
        let (node, other) = (office.node(), office.node());
        office.reserve(&other, "anna", 10).unwrap();
        let held = office.reserve(&node, "anna", 100).unwrap();
        office.change(limit, 50);
        for node in [&node, &other] {
            let reached = office.reserve(node, "anna", 1).unwrap_err();
            assert_eq!((in_cents(reached.left), in_cents(reached.free)), (50, 0));
        }
        // What was reserved before is captured all the same.
        office.capture(&node, &held.reserved, 100).unwrap();
        assert_eq!(office.left(limit), 0);
        office.change(limit, 5_000);
        office.reserve(&node, "anna", 1_000).unwrap();
        let (environment, now) = (office.world.environment, office.world.now());
        office.world.act(move |act| limits::end(act, environment, limit, now));
        assert_eq!(office.reserve(&node, "anna", 1_000_000).unwrap().held.len(), 0);
    }
}

#[test]
fn windows_turn_with_the_environment_s_clock() {
    let office = Office::on(Engine::Sqlite);
    office.limit("anna", 100, |limit| limit.window = LimitWindow::Day);
    office.limit("anna", 150, |limit| limit.window = LimitWindow::Life);
    let node = office.node();
    let before = office.reserve(&node, "anna", 100).unwrap();
    assert_eq!(before.held.len(), 2);
    office.world.advance("2024-01-02T00:00:00Z");
    let reached = office.reserve(&node, "anna", 51).unwrap_err();
    let HeldBy::Limit(limit) = &reached.by else { panic!("a limit: {reached:?}") };
    assert_eq!((limit.window, reached.starts_again()), (LimitWindow::Life, None));
    assert!(reached.refusal().message.contains("try again when reservations"), "{}", reached.refusal());
    // The day that was held is the event's day, though it is captured in the next.
    office.capture(&node, &before.reserved, 100).unwrap();
    let reached = office.reserve(&node, "anna", 51).unwrap_err();
    assert!(reached.refusal().message.contains("never begins anew"), "{}", reached.refusal());
    office.reserve(&node, "anna", 50).unwrap();
}

fn on_meter(meter: &str) -> LimitOn {
    LimitOn::Usage { meter: key(meter), dimensions: Default::default() }
}

#[test]
fn what_cannot_be_limited_or_reserved_is_refused() {
    let office = Office::on(Engine::Sqlite);
    let (environment, node) = (office.world.environment, office.node());
    let now = office.world.now();
    let make = |change: fn(&mut UsageLimit)| {
        let mut limit = UsageLimit {
            id: limits::new_id(now, [1; 10]),
            name: "x".to_owned(),
            customer: office.world.customers["anna"],
            reach: LimitReach::Customer,
            on: on_spend(None),
            amount: cents(1),
            window: LimitWindow::Day,
            zone: Zone::utc(),
            starts: now,
            ends: None,
        };
        change(&mut limit);
        let made = node.store.write(move |act| limits::create(act, environment, &limit, now));
        refused(made.map_err(Failed::from))
    };
    assert!(make(|limit| limit.on = on_meter("peak")).1.contains("count or sum"));
    assert!(make(|limit| limit.on = on_meter("spent")).1.contains("did you mean `spend`"));
    assert_eq!(make(|limit| limit.customer = CustomerId::from_bytes([9; 16])).0, Code::NotFound);
    assert!(make(|limit| limit.reach = LimitReach::Subject("ben".to_owned())).1.contains("one of its own"));
    assert!(make(|limit| limit.amount = cents(-1)).1.contains("from 0 to"));
    let reserve = |asked: ReserveAsked| refused(node.reserve(environment, &asked));
    assert!(make(|limit| limit.on = on_spend(Some(""))).1.contains("dimensions.model"));
    assert!(reserve(asked("nobody", 1, None, 60)).1.contains("is nobody's"));
    assert!(reserve(asked("anna", 1, None, 0)).1.contains("1 to 3600"));
    let mut unknown = asked("anna", 1, None, 60);
    unknown.wanted[0].meter = key("spent");
    assert_eq!(reserve(unknown).0, Code::NotFound);
    assert_eq!(office.reserve(&node, "anna", 1_000).unwrap().held.len(), 0, "nothing limits it");
}

/// Numbers that a seed makes.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[usize::try_from(self.below(u64::try_from(all.len()).unwrap())).unwrap()]
    }
}

/// What happened, event by event; every question is answered by counting all of it again.
#[derive(Default)]
struct Told {
    /// Subject, model, cents.
    used: Vec<(String, String, i64)>,
    held: Vec<HeldNow>,
}

struct HeldNow {
    granted: Granted,
    model: Option<String>,
    amount: i64,
}

/// A limit as the slow count knows it: whose subjects, which model, how much.
struct Plain {
    name: &'static str,
    subjects: &'static [&'static str],
    model: Option<&'static str>,
    amount: i64,
}

const LIMITS: [Plain; 5] = [
    Plain { name: "boss", subjects: &["boss", "anna", "agent", "ben"], model: None, amount: 9_000 },
    Plain { name: "anna", subjects: &["anna", "agent"], model: None, amount: 5_000 },
    Plain { name: "anna", subjects: &["agent"], model: None, amount: 2_000 },
    Plain { name: "anna", subjects: &["anna", "agent"], model: Some("large"), amount: 3_000 },
    Plain { name: "ben", subjects: &["ben"], model: None, amount: 100_000 },
];

impl Plain {
    fn is_about(&self, subject: &str, model: Option<&str>) -> bool {
        let same = self.model.is_none_or(|mine| model.is_none_or(|model| model == mine));
        self.subjects.contains(&subject) && same
    }

    fn used(&self, told: &Told) -> i64 {
        let mine = told.used.iter().filter(|(subject, model, _)| self.is_about(subject, Some(model)));
        mine.map(|(.., cost)| cost).sum()
    }

    fn held(&self, told: &Told, now: Instant) -> i64 {
        let running = told.held.iter().filter(|one| now < one.granted.reserved.expires);
        let mine = running.filter(|one| self.is_about(&one.granted.reserved.subject, one.model.as_deref()));
        mine.map(|one| one.amount).sum()
    }
}

/// How many seconds each node's clock is ahead of the wall's, whose own are all that a client sees.
const AHEAD: [i64; 2] = [5, -5];

fn nodes_now(office: &Office, ahead: i64) -> Instant {
    Instant::from_micros(office.wall.now().as_micros() + ahead * 1_000_000)
}

/// What a seed reached.
#[derive(Debug, Default)]
struct Reached {
    granted: u64,
    refused: u64,
    captured: u64,
    captured_elsewhere: u64,
    released: u64,
    released_elsewhere: u64,
    expired: u64,
    crashed: u64,
}

#[test]
fn whatever_nodes_do_no_limit_is_exceeded_and_all_of_it_can_be_used() {
    let mut all = Reached::default();
    for (engine, seeds, steps) in [(Engine::Sqlite, 12_u64, 400), (Engine::Postgres, 3, 250)] {
        for seed in 0..seeds {
            println!("{engine}, seed {seed}");
            one_life(engine, seed, steps, &mut all);
        }
    }
    println!("{all:?}");
    let Reached {
        granted,
        refused,
        captured,
        captured_elsewhere,
        released,
        released_elsewhere,
        expired,
        crashed,
    } = all;
    for (what, count) in [
        ("granted", granted / 10),
        ("refused", refused / 10),
        ("captured", captured / 10),
        ("captured elsewhere", captured_elsewhere),
        ("released", released),
        ("released elsewhere", released_elsewhere),
        ("expired", expired),
        ("crashed", crashed),
    ] {
        assert!(count >= 20, "only {count} {what}");
    }
}

fn one_life(engine: Engine, seed: u64, steps: u32, reached: &mut Reached) {
    let office = Office::on(engine);
    for plain in &LIMITS {
        office.limit(plain.name, plain.amount, |limit| {
            if plain.subjects == ["agent"] {
                limit.reach = LimitReach::Subject("agent".to_owned());
            }
            limit.on = on_spend(plain.model);
        });
    }
    let (mut dice, mut told) = (Dice(seed), Told::default());
    let mut nodes = AHEAD.map(|seconds| office.node_ahead(seconds));
    for _ in 0..steps {
        let node = usize::try_from(dice.below(2)).unwrap();
        match dice.below(100) {
            0..=44 => try_to_reserve(&office, &nodes[node], &mut dice, &mut told, reached),
            45..=74 => try_to_capture(&office, (&nodes, node), &mut dice, &mut told, reached),
            75..=82 => try_to_release(&office, (&nodes, node), &mut dice, &mut told, reached),
            83..=86 => {
                let (subject, model) =
                    (dice.of(&["anna", "agent", "ben", "boss"]), dice.of(&["large", "small"]));
                let cost = i64::try_from(dice.below(60)).unwrap();
                office.post(subject, cost, model);
                told.used.push((subject.to_owned(), model.to_owned(), cost));
            }
            87..=92 => office.wall.advance(i64::try_from(dice.below(40)).unwrap()),
            93..=94 => nodes[node].tend_limits().unwrap(),
            95..=96 => {
                nodes[node].return_slices().unwrap();
                nodes[node] = office.node_ahead(AHEAD[node]);
            }
            _ => {
                reached.crashed += 1;
                nodes[node] = office.node_ahead(AHEAD[node]);
            }
        }
    }
    // Once every lease has ended, what is left can be reserved to the last cent, and not one more.
    office.wall.advance(7_200);
    for subject in ["agent", "anna", "boss"] {
        let mine = LIMITS.iter().filter(|plain| plain.is_about(subject, None));
        let left = mine.map(|plain| plain.amount - plain.used(&told)).min().unwrap();
        let node = office.node();
        assert!(office.reserve(&node, subject, left.max(0) + 1).is_err(), "{subject}: {left} and one more");
        if left > 0 {
            let granted = office.reserve(&node, subject, left);
            let granted = granted.unwrap_or_else(|reached| panic!("{subject}: {left}: {reached:?}"));
            node.release(office.world.environment, &granted.reserved).unwrap();
        }
        node.return_slices().unwrap();
    }
}

fn try_to_reserve(
    office: &Office,
    node: &Operations,
    dice: &mut Dice,
    told: &mut Told,
    reached: &mut Reached,
) {
    let subject = dice.of(&["anna", "agent", "agent", "ben", "boss"]);
    let model = [None, Some("large"), Some("small")][usize::try_from(dice.below(3)).unwrap()];
    let most = [50, 400, 2_000][usize::try_from(dice.below(3)).unwrap()];
    let amount = i64::try_from(1 + dice.below(most)).unwrap();
    let seconds = u32::try_from(1 + dice.below(90)).unwrap();
    let asked = asked(subject, amount, model, seconds);
    match node.reserve(office.world.environment, &asked).unwrap() {
        Ok(granted) => {
            reached.granted += 1;
            let model = model.map(str::to_owned);
            told.held.push(HeldNow { granted, model, amount });
            // Whatever any node would still capture is held.
            let now = nodes_now(office, AHEAD[1]);
            for plain in LIMITS.iter().filter(|plain| plain.is_about(subject, asked_model(&asked))) {
                let (used, held) = (plain.used(told), plain.held(told, now));
                assert!(used + held <= plain.amount, "{}: {used} used and {held} held", plain.name);
            }
        }
        Err(_) => reached.refused += 1,
    }
}

fn asked_model(asked: &ReserveAsked) -> Option<&str> {
    asked.wanted[0].dimensions.get("model").map(String::as_str)
}

/// Captures a reservation that is open, or was not captured in time, on any node.
fn try_to_capture(
    office: &Office,
    (nodes, node): (&[Operations; 2], usize),
    dice: &mut Dice,
    told: &mut Told,
    reached: &mut Reached,
) {
    if told.held.is_empty() {
        return;
    }
    let place = usize::try_from(dice.below(u64::try_from(told.held.len()).unwrap())).unwrap();
    let HeldNow { granted, model, amount } = told.held.swap_remove(place);
    let cost = i64::try_from(dice.below(u64::try_from(amount).unwrap() + 1)).unwrap();
    let model = model.unwrap_or_else(|| dice.of(&["large", "small"]).to_owned());
    let event = event(&granted.reserved, cost, &model);
    let captured = nodes[node].capture(office.world.environment, &granted.reserved, &event);
    if granted.reserved.expires <= nodes_now(office, AHEAD[node]) {
        reached.expired += 1;
        assert_eq!(refused(captured).0, Code::ReservationExpired);
        return;
    }
    assert_eq!(captured.unwrap(), Captured::Accepted);
    reached.captured += 1;
    // Again, and on the other node: nothing more is counted.
    let again = nodes[1 - node].capture(office.world.environment, &granted.reserved, &event).unwrap();
    assert_eq!(again, Captured::Duplicate);
    reached.captured_elsewhere += 1;
    told.used.push((granted.reserved.subject.clone(), model, cost));
}

fn try_to_release(
    office: &Office,
    (nodes, node): (&[Operations; 2], usize),
    dice: &mut Dice,
    told: &mut Told,
    reached: &mut Reached,
) {
    if told.held.is_empty() {
        return;
    }
    let place = usize::try_from(dice.below(u64::try_from(told.held.len()).unwrap())).unwrap();
    let HeldNow { granted, .. } = told.held.swap_remove(place);
    let released = office.release(&nodes[node], &granted.reserved).unwrap();
    reached.released += 1;
    reached.released_elsewhere += u64::from(matches!(released, Released::At(_)));
    // Nobody captures it any more: neither who made it nor another.
    for node in nodes {
        let captured = office.capture(node, &granted.reserved, 0);
        assert!(matches!(refused(captured).0, Code::ReservationRefused | Code::ReservationExpired));
    }
}

/// 10,000 agents on one budget of 100.00, a cent each, over two nodes, one of which is gone without a word in the
/// middle of it: never 100.01, and at the end exactly 100.00.
#[test]
fn ten_thousand_agents_on_one_budget_spend_it_and_not_a_cent_more() {
    let office = Office::on(Engine::Postgres);
    let limit = office.limit("anna", 10_000, |limit| limit.window = LimitWindow::Life);
    let nodes = [office.node(), office.node()];
    let agents = Agents { many: 10_400, at_once: 24, held: 1, most: 10_000 };
    let captured = office.spend_by_agents(&nodes, "anna", agents);
    assert!(captured > 5_000, "{captured} cents");
    assert_eq!(10_000 - captured, office.left(limit), "the events say what was captured");
    let [first, second] = nodes;
    drop(second);
    // Once the lease of the node that is gone has ended, the rest is spent, to the last cent.
    office.wall.advance(3_600);
    let mut rest = 0;
    while let Ok(granted) = office.reserve(&first, "anna", 1) {
        office.capture(&first, &granted.reserved, 1).unwrap();
        rest += 1;
    }
    assert_eq!((captured + rest, office.left(limit)), (10_000, 0));
}
