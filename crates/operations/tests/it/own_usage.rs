//! Several subscriptions of one customer that price the same usage: kept apart by subjects of their own, each
//! event on exactly one bill, through moves of subjects and of subscriptions.

use std::collections::BTreeMap;

use billing::{Change, PlanLayout, TimelineFact};
use calendar::{Instant, Zone};
use ids::{CustomerId, SellerId, SubscriptionId};
use money::Currency;
use operations::changes::{self, ChangeAsked, ChangeRequest, When};
use operations::customers;
use operations::measuring::{is_in, stays};
use operations::refusal::{Code, Failed, Refusal};
use operations::subscriptions::{self, PreviewAsked, SubscriptionView};
use operations::unbilled::Cause;
use pricing::UsageEvent;
use sql::Engine;
use store::subjects::Assignment;
use store::subscriptions::SubscriptionRow;

use crate::world::{ENGINES, World, at, empty, event, key};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "cent"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01" }

[[plans]]
key = "euro"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "1.00" }

[[meters]]
key = "events"
event_type = "api.call"
aggregation = "count"

[[plans]]
key = "pair"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "calls"
model = "expression"
meters = { used = "calls", events = "events" }
charges.EUR = { expression = "used * 0.01 + events * 0.05" }

[[plans]]
key = "fee"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "5.00" }
"#;

const START: &str = "2024-01-01T00:00:00Z";

fn asked(world: &World, customer: &str, plan: &str, own_usage: bool) -> subscriptions::Asked {
    subscriptions::Asked {
        customer: world.customers[customer],
        plan: (key(plan), None),
        currency: Currency::EUR,
        zone: Zone::utc(),
        start: at(START),
        alignment: None,
        counts: BTreeMap::new(),
        subjects: Vec::new(),
        own_usage,
    }
}

fn try_start(world: &World, asked: subscriptions::Asked) -> Result<SubscriptionView, Failed> {
    let (environment, now) = (world.environment, world.now());
    let started =
        world.operations.store.write(move |act| subscriptions::create(act, environment, &asked, now));
    started.map_err(Failed::from)
}

fn start(world: &World, asked: subscriptions::Asked) -> SubscriptionId {
    try_start(world, asked).unwrap_or_else(|refused| panic!("{refused}")).row.id
}

/// Subscriptions of dora: one of her usage at large at a cent, two of their own at a euro.
fn three(engine: Engine) -> (World, [SubscriptionId; 3]) {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.customer("dora");
    let large = start(&world, asked(&world, "dora", "cent", false));
    let one =
        subscriptions::Asked { subjects: vec!["device-a".to_owned()], ..asked(&world, "dora", "euro", true) };
    let one = start(&world, one);
    let other = start(&world, asked(&world, "dora", "euro", true));
    (world, [large, one, other])
}

fn assign(world: &World, subject: &str, from: &str, customer: &str, to: Option<SubscriptionId>) {
    let assignment = Assignment {
        subject: subject.to_owned(),
        assigned_at: at(from),
        customer: world.customers[customer],
        subscription: to,
    };
    let environment = world.environment;
    world.act(move |act| customers::assign(act, environment, &assignment));
}

fn send(world: &World, sent: &[(&str, &str, i64)]) {
    let number = u32::try_from(sent.len()).unwrap();
    let events: Vec<_> = (0..number)
        .zip(sent)
        .map(|(place, (subject, time, calls))| event(subject, place, at(time).as_micros(), *calls))
        .collect();
    world.send(&events);
}

/// The net amounts of each subscription's documents together, in cents.
fn nets(world: &World, of: &[SubscriptionId]) -> Vec<i64> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    let net = |id: &SubscriptionId| {
        rows.iter().filter(|row| row.subscription == Some(*id)).map(|row| row.net.minor()).sum()
    };
    of.iter().map(net).collect()
}

fn code(result: Result<impl Sized, Failed>) -> (Code, String) {
    match result {
        Err(Failed::Refused(Refusal { code, message, .. })) => (code, message),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it is refused"),
    }
}

#[test]
fn each_event_is_on_the_bill_of_one_subscription() {
    for engine in ENGINES {
        let (world, ids) = three(engine);
        assign(&world, "device-b", "2024-01-10T00:00:00Z", "dora", Some(ids[2]));
        send(
            &world,
            &[
                ("dora", "2024-01-02T00:00:00Z", 100),
                ("device-a", "2024-01-03T00:00:00Z", 7),
                ("device-b", "2024-01-10T00:00:00Z", 3),
                (&ids[2].to_string(), "2024-01-04T00:00:00Z", 2),
                (&ids[0].to_string(), "2024-01-04T00:00:00Z", 50),
            ],
        );
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(nets(&world, &ids), [150, 700, 500]);
        assert_eq!(world.verify(), [""; 0]);
        let unbilled = world.operations.unbilled(world.environment, None, (None, 10)).unwrap();
        assert_eq!(unbilled.events, []);
        let view = world.operations.subscription(world.environment, ids[1]).unwrap();
        assert!(view.row.own_usage, "it stays its own");
    }
}

#[test]
fn a_subject_moves_at_an_instant_and_what_was_billed_of_it_moves_along() {
    for engine in ENGINES {
        let (world, ids) = three(engine);
        let sent = [
            ("device-a", "2024-01-09T23:59:59Z", 7),
            ("device-a", "2024-01-10T00:00:00Z", 20),
            ("device-a", "2024-01-20T00:00:00Z", 400),
        ];
        send(&world, &sent);
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(nets(&world, &ids), [0, 42_700, 0]);
        assign(&world, "device-a", "2024-01-10T00:00:00Z", "dora", Some(ids[2]));
        assign(&world, "device-a", "2024-01-20T00:00:00Z", "dora", None);
        world.advance("2024-03-02T00:00:00Z");
        assert_eq!(nets(&world, &ids), [400, 700, 2_000]);
        assert_eq!(world.verify(), [""; 0]);
        // The invoice of January was made when the device was still the first one's, and replays so.
        let first = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
        let first = first.iter().find(|row| row.subscription == Some(ids[1])).unwrap();
        let explained = world.operations.explain(world.environment, &first.number, None).unwrap();
        assert_eq!(explained.lines[0].events.as_ref().unwrap().count, 3);
    }
}

#[test]
fn usage_at_large_where_every_subscription_measures_its_own_is_listed_with_a_way_out() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        world.customer("dora");
        let own = start(&world, asked(&world, "dora", "euro", true));
        send(&world, &[("dora", "2024-01-02T00:00:00Z", 100)]);
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(nets(&world, &[own]), [0]);
        let unbilled = world.operations.unbilled(world.environment, None, (None, 10)).unwrap().events;
        assert_eq!(unbilled.len(), 1);
        assert_eq!(unbilled[0].cause, Cause::NoSubscription);
        let reason = &unbilled[0].reason;
        assert!(reason.contains("measure only subjects of their own; assign \"dora\""), "{reason}");
        assign(&world, "dora", "2024-01-01T00:00:00Z", "dora", Some(own));
        world.advance("2024-03-02T00:00:00Z");
        assert_eq!(nets(&world, &[own]), [10_000]);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn what_would_count_twice_is_refused_at_every_door_with_a_way_out() {
    for engine in ENGINES {
        let (world, ids) = three(engine);
        let (environment, now) = (world.environment, world.now());
        let second = asked(&world, "dora", "euro", false);
        let (refused, message) = code(try_start(&world, second.clone()));
        assert_eq!(refused, Code::MeterAlreadyPriced);
        assert!(message.contains("{\"usage\": \"own\"}"), "{message}");
        let preview = PreviewAsked { customer: Some(second.customer), seller: None, asked: second };
        assert_eq!(code(world.operations.preview_new(environment, &preview)).0, Code::MeterAlreadyPriced);

        // A change of plan begins to measure too, unless the subscription measures its own.
        let fee = start(&world, asked(&world, "dora", "fee", false));
        let to = |plan: &str| {
            let asked = ChangeAsked::Plan { plan: (key(plan), None), layout: PlanLayout::default() };
            ChangeRequest::new(asked, When::Now)
        };
        let euro = to("euro");
        let record = |id: SubscriptionId, request: ChangeRequest| {
            let recorded = world
                .operations
                .store
                .write(move |act| changes::record(act, environment, id, std::slice::from_ref(&request), now));
            recorded.map_err(Failed::from)
        };
        assert_eq!(code(record(fee, euro.clone())).0, Code::MeterAlreadyPriced);
        let previewed = world.operations.preview_change(environment, fee, std::slice::from_ref(&euro));
        assert_eq!(code(previewed).0, Code::MeterAlreadyPriced);
        record(ids[1], to("cent")).expect("its usage is its own");
        record(ids[0], to("euro")).expect("it measures what it measured");

        // So does what runs again, after another took its place.
        let cancelled = record(ids[0], ChangeRequest::new(ChangeAsked::Cancel, When::Now)).expect("it ends");
        let is_cancel = |fact: &&TimelineFact| matches!(fact.change, Change::Cancel { .. });
        let cancel = cancelled.timeline.facts().iter().find(is_cancel).expect("the cancellation").id;
        record(fee, euro).expect("nobody else measures it any more");
        let back = ChangeRequest::new(ChangeAsked::Reactivate, When::At(at("2024-01-20T00:00:00Z")));
        assert_eq!(code(record(ids[0], back)).0, Code::MeterAlreadyPriced);
        let large = ids[0];
        let withdrawn = world
            .operations
            .store
            .write(move |act| changes::withdraw(act, environment, (large, cancel), now));
        assert_eq!(code(withdrawn.map_err(Failed::from)).0, Code::MeterAlreadyPriced);
    }
}

#[test]
fn a_subject_is_only_given_to_a_subscription_of_its_customer() {
    for engine in ENGINES {
        let (mut world, ids) = three(engine);
        world.customer("emil");
        let environment = world.environment;
        let try_assign = |customer: CustomerId, subscription: SubscriptionId| {
            let assignment = Assignment {
                subject: "device-z".to_owned(),
                assigned_at: Instant::MIN,
                customer,
                subscription: Some(subscription),
            };
            let assigned =
                world.operations.store.write(move |act| customers::assign(act, environment, &assignment));
            assigned.map_err(Failed::from)
        };
        let (refused, message) = code(try_assign(world.customers["emil"], ids[1]));
        assert_eq!(refused, Code::InvalidRequest);
        assert!(message.contains("assign the subject to"), "{message}");
        let nobody = SubscriptionId::from_bytes([9; 16]);
        assert_eq!(code(try_assign(world.customers["dora"], nobody)).0, Code::NotFound);
        try_assign(world.customers["dora"], ids[1]).unwrap();
    }
}

#[test]
fn a_subject_becomes_a_subscriptions_when_it_starts() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        world.customer("dora");
        let large = start(&world, asked(&world, "dora", "cent", false));
        assign(&world, "device-a", START, "dora", None);
        let begins = "2024-01-10T00:00:00Z";
        let own = subscriptions::Asked {
            subjects: vec!["device-a".to_owned()],
            start: at(begins),
            ..asked(&world, "dora", "euro", true)
        };
        let own = start(&world, own);
        send(&world, &[("device-a", "2024-01-09T23:59:59Z", 7), ("device-a", begins, 20)]);
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(nets(&world, &[large, own]), [7, 2_000]);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn an_id_is_nobody_elses_subject() {
    for engine in ENGINES {
        let (mut world, ids) = three(engine);
        world.customer("emil");
        let (environment, emil) = (world.environment, world.customers["emil"]);
        let dora = world.customers["dora"];
        let try_assign = |subject: String, customer: CustomerId, subscription: Option<SubscriptionId>| {
            let assigned_at = at("2024-01-10T00:00:00Z");
            let assignment = Assignment { subject, assigned_at, customer, subscription };
            let assigned =
                world.operations.store.write(move |act| customers::assign(act, environment, &assignment));
            assigned.map_err(Failed::from)
        };
        let (refused, message) = code(try_assign(dora.to_string(), emil, None));
        assert_eq!(refused, Code::SubjectTaken);
        assert!(message.contains("send usage under another subject"), "{message}");
        assert_eq!(code(try_assign(ids[1].to_string(), dora, Some(ids[2]))).0, Code::SubjectTaken);
        try_assign("emil".to_owned(), dora, None).expect("a key of the caller's own may move");
    }
}

#[test]
fn a_transferred_subscription_takes_its_subjects_along() {
    for engine in ENGINES {
        let (mut world, ids) = three(engine);
        world.customer("emil");
        let taken = start(&world, asked(&world, "emil", "cent", false));
        let sent = [("device-a", "2024-01-05T00:00:00Z", 7), ("device-a", "2024-01-15T00:00:00Z", 20)];
        send(&world, &sent);
        world.advance("2024-01-10T00:00:00Z");
        let (environment, now, from) = (world.environment, world.now(), ids[1]);
        let asked = changes::TransferAsked {
            to: world.customers["emil"],
            when: When::Now,
            terms: records::change_terms::TermsSaid::default(),
        };
        let moved = world.act(move |act| changes::transfer(act, environment, from, &asked, now));
        assert!(moved.row.own_usage);
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(nets(&world, &[ids[0], from, moved.row.id, taken]), [0, 700, 2_000, 0]);
        let unbilled = world.operations.unbilled(environment, None, (None, 10)).unwrap();
        assert_eq!(unbilled.events, []);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn what_was_handed_over_does_not_run_again_beside_what_continues_it() {
    for engine in ENGINES {
        let (mut world, ids) = three(engine);
        world.customer("emil");
        world.advance("2024-01-10T00:00:00Z");
        let (environment, now, from) = (world.environment, world.now(), ids[1]);
        let asked = changes::TransferAsked {
            to: world.customers["emil"],
            when: When::Now,
            terms: records::change_terms::TermsSaid::default(),
        };
        let moved = world.act(move |act| changes::transfer(act, environment, from, &asked, now)).row.id;
        let view = world.operations.subscription(environment, from).unwrap();
        let is_cancel = |fact: &&TimelineFact| matches!(fact.change, Change::Cancel { .. });
        let cancel = view.timeline.facts().iter().find(is_cancel).expect("it ended").id;
        let withdraw = || {
            let act = world
                .operations
                .store
                .write(move |act| changes::withdraw(act, environment, (from, cancel), now));
            act.map_err(Failed::from)
        };
        let (refused, message) = code(withdraw());
        assert_eq!(refused, Code::ChangeRefused);
        assert!(message.contains(&format!("goes on as {moved}; cancel {moved} at")), "{message}");
        let end = ChangeRequest::new(ChangeAsked::Cancel, When::At(now));
        world.act(move |act| changes::record(act, environment, moved, std::slice::from_ref(&end), now));
        withdraw().expect("only one of both runs");
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// A few numbers that a seed makes.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// Random assignments of three subjects among two customers and their subscriptions: an event of a subject of
/// one subscription counts for that one alone; one of a customer at large for its only subscription at large.
#[test]
fn an_event_counts_for_one_subscription_at_most_and_for_the_one_it_was_given_to() {
    let customer = |number: u8| CustomerId::from_bytes([number; 16]);
    let row = |number: u8, of: u8, own_usage: bool| SubscriptionRow {
        id: SubscriptionId::from_bytes([number; 16]),
        customer: customer(of),
        seller: SellerId::from_bytes([0; 16]),
        currency: Currency::EUR,
        zone: Zone::utc(),
        own_usage,
    };
    let rows = [row(1, 1, false), row(2, 1, true), row(3, 1, true), row(4, 2, true)];
    let (mut own, mut large, mut nobody, mut moved) = (0, 0, 0, 0);
    for seed in 0..2_000 {
        let mut dice = Dice(seed);
        let mut assignments: Vec<Assignment> = Vec::new();
        for _ in 0..dice.below(9) {
            let holder = &rows[usize::try_from(dice.below(4)).unwrap()];
            let assignment = Assignment {
                subject: format!("s{}", dice.below(3)),
                assigned_at: Instant::from_micros(i64::try_from(dice.below(10)).unwrap()),
                customer: holder.customer,
                subscription: (dice.below(3) > 0).then_some(holder.id),
            };
            let same = |known: &Assignment| {
                (&known.subject, known.assigned_at) == (&assignment.subject, assignment.assigned_at)
            };
            if !assignments.iter().any(same) {
                assignments.push(assignment);
            }
        }
        assignments.sort_by(|a, b| (&a.subject, a.assigned_at).cmp(&(&b.subject, b.assigned_at)));
        for subject in ["s0", "s1", "s2"] {
            let mut before = None;
            for time in 0..10 {
                let event = event(subject, 0, time, 1);
                let counted: Vec<SubscriptionId> = rows
                    .iter()
                    .filter(|row| {
                        let of_customer: Vec<Assignment> = assignments
                            .iter()
                            .filter(|one| {
                                let mut theirs =
                                    assignments.iter().filter(|known| known.subject == one.subject);
                                theirs.any(|known| known.customer == row.customer)
                            })
                            .cloned()
                            .collect();
                        is_in(&stays(&of_customer, row), &event)
                    })
                    .map(|row| row.id)
                    .collect();
                let held = assignments
                    .iter()
                    .rfind(|one| one.subject == subject && one.assigned_at.as_micros() <= time);
                let wanted = held.and_then(|held| match held.subscription {
                    Some(only) => Some(only),
                    None => rows
                        .iter()
                        .find(|row| row.customer == held.customer && !row.own_usage)
                        .map(|row| row.id),
                });
                assert_eq!(
                    counted,
                    wanted.into_iter().collect::<Vec<_>>(),
                    "seed {seed}, {subject} at {time}"
                );
                match held.map(|held| held.subscription.is_some()) {
                    Some(true) => own += 1,
                    Some(false) => large += 1,
                    None => nobody += 1,
                }
                moved += usize::from(before.is_some_and(|before| before != wanted));
                before = Some(wanted);
            }
        }
    }
    assert!(
        own > 1_000 && large > 1_000 && nobody > 1_000 && moved > 1_000,
        "{own} {large} {nobody} {moved}"
    );
}

/// How many random lives are told.
pub fn lives_told() -> u64 {
    std::env::var("FARTHING_STORIES")
        .ok()
        .and_then(|text| text.parse().ok())
        .map_or(8, |stories: u64| stories.min(200))
}

/// What a random life sends and assigns, as it was told.
#[derive(Default)]
struct Life {
    /// Subject, day, calls.
    events: Vec<(String, u64, i64)>,
    /// Subject, day, which of the three subscriptions.
    given: Vec<(String, u64, usize)>,
}

fn day(number: u64) -> Instant {
    at(START).checked_add_micros(i64::try_from(number).unwrap() * 86_400_000_000).unwrap()
}

impl Life {
    /// Who an event belongs to in the end: by name, or by the last assignment before it.
    fn holder(&self, ids: &[SubscriptionId; 3], (subject, on): (&str, u64)) -> Option<usize> {
        if subject == "dora" {
            return Some(0);
        }
        if let Some(own) = ids.iter().position(|id| id.to_string() == subject) {
            return Some(own);
        }
        let before = self.given.iter().filter(|(known, from, _)| known == subject && *from <= on);
        before.max_by_key(|(_, from, _)| *from).map(|(.., to)| *to)
    }

    fn tell(&mut self, world: &World, ids: &[SubscriptionId; 3], dice: &mut Dice) {
        let subjects = ["dora".to_owned(), ids[1].to_string(), "d1".to_owned(), "d2".to_owned()];
        for _ in 0..dice.below(6) {
            let subject = subjects[usize::try_from(dice.below(4)).unwrap()].clone();
            let told = (subject, dice.below(100), i64::try_from(dice.below(500)).unwrap());
            let number = u32::try_from(self.events.len()).unwrap();
            world.send(&[UsageEvent {
                subject: told.0.as_str().into(),
                ..event("life", number, day(told.1).as_micros(), told.2)
            }]);
            self.events.push(told);
        }
        for _ in 0..dice.below(3) {
            let subject = ["d1", "d2"][usize::try_from(dice.below(2)).unwrap()];
            let (from, to) = (dice.below(100), usize::try_from(dice.below(3)).unwrap());
            if !self.given.iter().any(|(known, on, _)| known == subject && *on == from) {
                assign(world, subject, &day(from).to_string(), "dora", (to > 0).then_some(ids[to]));
                self.given.push((subject.to_owned(), from, to));
            }
        }
    }
}

/// Random lives of three subscriptions of one customer on a price over two meters, two of them with usage of their
/// own: whatever is told when, and whatever was billed meanwhile, each is billed for what is its own in the end.
#[test]
fn whatever_moves_when_each_event_is_billed_once_where_it_belongs() {
    let mut reached: BTreeMap<&str, usize> = BTreeMap::new();
    let mut note = |what, times: usize| *reached.entry(what).or_default() += times;
    for seed in 0..lives_told() {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut world = empty(ENGINES[usize::from(seed % 4 == 3)]);
        world.begin(CATALOG);
        world.customer("dora");
        let ids = [false, true, true].map(|own| start(&world, asked(&world, "dora", "pair", own)));
        let (mut life, mut today) = (Life::default(), 0);
        for _ in 0..6 {
            let (known, before) = (life.given.len(), today);
            life.tell(&world, &ids, &mut dice);
            today += 5 + dice.below(25);
            let back =
                life.given[known..].iter().filter(|(_, from, _)| before > 31 && *from < before / 31 * 31);
            note("assigned after it was billed", back.count());
            world.advance(&day(today).to_string());
        }
        for later in ["2024-08-02T00:00:00Z", "2024-09-02T00:00:00Z"] {
            world.advance(later);
        }
        let mut wanted = [0_i64; 3];
        let mut nobody = Vec::new();
        for (place, (subject, on, calls)) in life.events.iter().enumerate() {
            match life.holder(&ids, (subject, *on)) {
                Some(to) => {
                    wanted[to] += calls + 5;
                    note(if to == 0 { "at large" } else { "own" }, 1);
                }
                None => nobody.push(format!("life-{place}")),
            }
        }
        note("of nobody", nobody.len());
        note("moved between subscriptions", life.given.len().saturating_sub(2));
        assert_eq!(nets(&world, &ids), wanted, "seed {seed}: {:?} {:?}", life.events, life.given);
        let unbilled = world.operations.unbilled(world.environment, None, (None, 100)).unwrap().events;
        let mut listed: Vec<String> = unbilled.iter().map(|one| one.event.id.clone()).collect();
        listed.sort();
        nobody.sort();
        assert_eq!(listed, nobody, "seed {seed}");
        assert_eq!(world.verify(), [""; 0], "seed {seed}");
    }
    println!("{} lives: {reached:?}", lives_told());
    let all = ["assigned after it was billed", "at large", "own", "of nobody", "moved between subscriptions"];
    for what in all.iter().filter(|_| lives_told() >= 8) {
        assert!(reached.get(what).copied().unwrap_or_default() > 0, "{what} is reached: {reached:?}");
    }
}
