//! What is closed once usage was dropped: corrections, subjects, contracts, windows and states that would have a
//! billed period rated anew, or billed by too little, are refused when they are asked for; what slips by is listed.

use std::collections::BTreeMap;

use billing::alerts::{Alert, AlertOf, AlertOn, Threshold};
use billing::{Contract, LimitOn, LimitReach, LimitWindow, Renewal, UsageLimit};
use calendar::{Instant, Zone};
use ids::{AlertId, SubscriptionId};
use money::{Currency, Decimal};
use operations::changes::{self, ChangeAsked, ChangeRequest, When};
use operations::corrections::{AmendAsked, CancelOutcome, NamedEvent};
use operations::rejected::{Mend, Replayed};
use operations::unbilled::Cause;
use operations::{Code, Failed, Refusal, alerts, contracts, customers, limits, subscriptions};
use pricing::UsageEvent;
use store::retention as kept;
use store::subjects::Assignment;
use store::{Act, ActError};
use usage::{EventName, Position};

use crate::late::interrupt;
use crate::rejecting;
use crate::retaining::{CARRYING, drop_now, keep_for, preview, refused};
use crate::world::{CATALOG, ENGINES, World, at, daily, empty, event, key, lived_in};

/// A world that lost usage, and before when; cleo's period around that is billed up to the other instant.
fn lost(engine: sql::Engine) -> (World, Instant, Instant) {
    let world = lived_in(engine);
    keep_for(&world, 2);
    let before = drop_now(&world);
    let until = closed_until(&world, "cleo", before);
    assert!(before < until, "{engine:?}: {before} cuts no period");
    (world, before, until)
}

fn closed_until(world: &World, name: &str, before: Instant) -> Instant {
    let (environment, id) = (world.environment, world.subscriptions[name]);
    let billed =
        world.operations.store.read(|reader| kept::billed_from_before(reader, environment, id, before));
    billed.unwrap().unwrap()
}

/// An act that may be refused.
fn tried<T: Send + 'static>(
    world: &World,
    act: impl FnMut(&mut Act<'_>) -> Result<T, ActError<Refusal>> + Send + 'static,
) -> Result<T, Failed> {
    Ok(world.operations.store.write(act)?)
}

fn named(event: &UsageEvent) -> NamedEvent {
    NamedEvent { source: event.source.to_string(), id: event.id.to_string() }
}

fn cleos() -> Vec<UsageEvent> {
    daily("cleo", "2024-01-10T01:00:00Z", 100)
}

fn unbilled(world: &World, subject: &str) -> Vec<(Cause, String, String)> {
    let found = world.operations.unbilled(world.environment, Some(subject), (None, 100)).unwrap();
    found.events.into_iter().map(|one| (one.cause, one.event.id, one.reason)).collect()
}

/// What was billed of a customer's periods that an instant lies in, in cents.
fn billed(world: &World, name: &str, at: Instant) -> i64 {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    let mut cents = 0;
    for row in &rows {
        let (_, content) = world.operations.document(world.environment, &row.number).unwrap();
        let lines = records::document::decode(&content).unwrap().document.lines;
        let theirs = lines.iter().filter(|line| line.subscription == Some(world.subscriptions[name]));
        cents += theirs.filter(|line| line.service.contains(at)).map(|line| line.amount.minor()).sum::<i64>();
    }
    cents
}

fn plus_days(at: Instant, days: i64) -> Instant {
    at.checked_add_micros(days * 86_400_000_000).unwrap()
}

#[test]
fn events_of_a_closed_period_are_not_corrected() {
    for engine in ENGINES {
        let (world, before, until) = lost(engine);
        let documents = world.contents();
        let closed = cleos().into_iter().find(|event| before <= event.time && event.time < until).unwrap();
        let open = cleos().into_iter().find(|event| until <= event.time).unwrap();
        let cancel = |event: &UsageEvent| {
            world.operations.cancel_events(world.environment, &[named(event)], Some("wrong"))
        };
        let message = refused(cancel(&closed));
        assert!(message.contains(&until.to_string()) && message.contains("credit note"), "{message}");
        let amend = |event: &UsageEvent, to: UsageEvent| {
            let asked = AmendAsked { event: named(event), replacement: Ok(to), reason: None };
            world.operations.amend_event(world.environment, asked)
        };
        refused(amend(&closed, event("cleo", 700, open.time.as_micros(), 1)));
        refused(amend(&open, event("cleo", 701, closed.time.as_micros(), 1)));
        // One among many keeps all of them.
        let both = world.operations.cancel_events(world.environment, &[named(&open), named(&closed)], None);
        refused(both);
        world.advance("2024-05-04T00:00:00Z");
        assert_eq!(world.contents(), documents, "{engine:?}");
        assert_eq!(unbilled(&world, "cleo"), [], "{engine:?}");
        let (owed, of_closed) = (billed(&world, "cleo", open.time), billed(&world, "cleo", closed.time));
        assert_eq!(cancel(&open).unwrap(), [CancelOutcome::Cancelled]);
        world.advance("2024-06-04T00:00:00Z");
        assert!(billed(&world, "cleo", open.time) < owed, "{engine:?}: it is credited");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
        let documents = world.contents();
        // What another process cancelled just before it knew is listed, be its event there or gone.
        let gone = event("cleo", 702, plus_days(before, -3).as_micros(), 30);
        let name = |event: &UsageEvent| (event.source.to_string(), event.id.to_string());
        let plane = &world.operations.plane;
        let (source, id) = name(&closed);
        plane.cancel(world.environment, &[EventName { source: &source, id: &id }], None).unwrap();
        world.send(&[gone]);
        world.advance("2024-06-05T00:00:00Z");
        assert_eq!(world.contents(), documents, "{engine:?}");
        let found = unbilled(&world, "cleo");
        let ids: Vec<&str> = found.iter().map(|(_, id, _)| id.as_str()).collect();
        assert_eq!(ids, ["cleo-702", &*id], "{engine:?}: {found:?}");
        assert!(found.iter().all(|(cause, ..)| *cause == Cause::UsageDropped), "{found:?}");
        assert!(found[0].2.starts_with("it came") && found[1].2.starts_with("it was cancelled"), "{found:?}");
        world.advance("2024-07-04T00:00:00Z");
        assert_eq!(billed(&world, "cleo", closed.time), of_closed, "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

#[test]
fn subjects_are_not_handed_over_within_a_closed_period() {
    for engine in ENGINES {
        let (world, before, until) = lost(engine);
        let environment = world.environment;
        let give = |subject: &str, to: &str, assigned_at: Instant, only: Option<SubscriptionId>| {
            let (customer, subject) = (world.customers[to], subject.to_owned());
            let assignment = Assignment { subject, assigned_at, customer, subscription: only };
            tried(&world, move |act| customers::assign(act, environment, &assignment))
        };
        let until = until.max(closed_until(&world, "anna", before));
        let message = refused(give("cleo", "anna", plus_days(before, 1), None));
        assert!(message.contains("hand it over"), "{message}");
        refused(give("cleo", "anna", plus_days(before, -20), None));
        // To one of its own subscriptions is a hand-over as well.
        refused(give("cleo", "cleo", plus_days(before, 1), Some(world.subscriptions["cleo"])));
        let (within, after) = (plus_days(before, 1), plus_days(until, 3));
        let sums = || ["cleo", "anna"].map(|name| [within, after].map(|at| billed(&world, name, at)));
        let [[cleo, cleo_after], [anna, anna_after]] = sums();
        give("cleo", "anna", until, None).unwrap();
        world.advance("2024-06-04T00:00:00Z");
        let [[cleo_then, cleo_after_then], [anna_then, anna_after_then]] = sums();
        assert_eq!((cleo_then, anna_then), (cleo, anna), "{engine:?}");
        assert!(cleo_after_then < cleo_after, "{engine:?}: it is credited to the one");
        assert!(anna_after < anna_after_then, "{engine:?}: and billed to the other");
        // A subject that was nobody's is given from ever; what of it nobody can bill is listed.
        let (closed, open) = (within, after);
        let sent: Vec<UsageEvent> = [(closed, 1), (open, 2)]
            .map(|(at, number)| event("device", number, at.as_micros(), 1_000))
            .into_iter()
            .collect();
        world.send(&sent);
        give("device", "cleo", Instant::MIN, None).unwrap();
        world.advance("2024-07-04T00:00:00Z");
        assert!(cleo_after_then < billed(&world, "cleo", open), "{engine:?}: the open period is billed");
        assert_eq!(billed(&world, "cleo", closed), cleo, "{engine:?}");
        let found = unbilled(&world, "device");
        assert!(found.len() == 1 && found[0].0 == Cause::UsageDropped, "{engine:?}: {found:?}");
        assert_eq!(found[0].1, "device-1", "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

#[test]
fn an_event_from_before_the_drop_is_listed_where_its_subject_is_assigned_after_it() {
    for engine in ENGINES {
        let world = lived_in(engine);
        let (anna, environment) = (world.customers["anna"], world.environment);
        // Nobody's, and among what the last look saw.
        let days: Vec<UsageEvent> = (0..90)
            .map(|day| {
                let time = plus_days(at("2024-01-31T12:00:00Z"), day);
                event("device", u32::try_from(day).unwrap(), time.as_micros(), 10)
            })
            .collect();
        world.send(&days);
        world.advance("2024-05-03T01:00:00Z");
        keep_for(&world, 2);
        let before = drop_now(&world);
        let until = closed_until(&world, "anna", before);
        let assigned_at = Instant::MIN;
        let assignment =
            Assignment { subject: "device".to_owned(), assigned_at, customer: anna, subscription: None };
        tried(&world, move |act| customers::assign(act, environment, &assignment)).unwrap();
        world.advance("2024-05-04T00:00:00Z");
        let found = unbilled(&world, "device");
        let expected: Vec<&str> = days
            .iter()
            .filter(|event| before <= event.time && event.time < until)
            .map(|event| &*event.id)
            .collect();
        assert!(!expected.is_empty(), "{engine:?}: {before} to {until}");
        assert_eq!(found.iter().map(|(_, id, _)| id.as_str()).collect::<Vec<_>>(), expected, "{engine:?}");
        assert!(found.iter().all(|(_, _, why)| why.starts_with("its subject was assigned")), "{found:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

fn pooling(world: &World, starts: Instant) -> Contract {
    Contract {
        id: contracts::new_id(world.now(), [3; 10]),
        name: "Frame".to_owned(),
        currency: Currency::EUR,
        starts,
        ends: at("2030-12-31T23:00:00Z"),
        renewal: Renewal::Ends,
        terminated: None,
        commitments: Vec::new(),
        pooled: vec![key("calls")],
    }
}

#[test]
fn what_was_rejected_takes_no_place_in_a_closed_period() {
    for engine in ENGINES {
        let (world, before, until) = lost(engine);
        let within = |event: &UsageEvent| before <= event.time && event.time < until;
        let closed = cleos().into_iter().find(within).unwrap();
        let open = cleos().into_iter().find(|event| until <= event.time).unwrap();
        let moved = UsageEvent { time: closed.time, ..open.clone() };
        // The one was in it, the other would be; what comes third is no matter of it.
        let other = UsageEvent { data: event("cleo", 0, 0, 7).data, ..closed };
        let third = UsageEvent { data: event("cleo", 0, 0, 7).data, ..open };
        assert_eq!(rejecting::send(&world, &[other, moved, third]), 3);
        let found = rejecting::listed(&world, &rejecting::open());
        let replayed = |id| rejecting::replay(&world, id, &Mend::Second).unwrap();
        let ends: Vec<_> = found.iter().map(|one| replayed(one.row.sent.id)).collect();
        let of = |wanted: Replayed| ends.iter().filter(|(ended, _)| *ended == wanted).count();
        let codes = ends.iter().flat_map(|(_, detail)| &detail.acts).map(|act| act.outcome.clone());
        println!("{:?}", codes.collect::<Vec<_>>());
        assert_eq!((of(Replayed::Mended), of(Replayed::Refused)), (1, 2), "{engine:?}: {ends:?}");
        world.advance("2024-06-04T00:00:00Z");
        assert_eq!(unbilled(&world, "cleo"), [], "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

const EARLY: &str = r#"
format = 1

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "early"
alignment = "calendar"
cadence = "month"
bill_at = { EUR = "50.00" }

[[plans.prices]]
key = "seats"
model = "per_unit"
timing = "in_advance"
count = "seats"
charges.EUR = { unit_price = "9.00" }

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01" }
"#;

#[test]
fn what_was_billed_within_a_period_that_lost_usage_verifies() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(EARLY);
        world.subscribe("dora", "early", "2023-12-31T23:00:00Z", 3);
        world.send(&daily("dora", "2024-01-01T01:00:00Z", 100));
        // Seats are billed while usage is looked at and does not reach the threshold; then it does.
        world.advance("2024-01-10T00:00:00Z");
        world.set_seats("dora", 5, When::Now);
        world.send(&[event("dora", 900, at("2024-02-11T00:00:00Z").as_micros(), 6_000)]);
        world.advance("2024-02-12T00:00:00Z");
        world.set_seats("dora", 2, When::Now);
        world.advance("2024-06-03T00:00:00Z");
        keep_for(&world, 3);
        drop_now(&world);
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
        world.advance("2024-07-03T00:00:00Z");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
        let verified = world.operations.verify(world.environment, &mut |_| {}).unwrap();
        assert!(verified.from_measurements > 2, "{engine:?}");
    }
}

#[test]
fn contracts_limits_and_alerts_do_not_reach_below() {
    for engine in ENGINES {
        let (world, before, _) = lost(engine);
        let (environment, now, ben) = (world.environment, world.now(), world.customers["ben"]);
        let agree = |contract: Contract| {
            tried(&world, move |act| contracts::create(act, environment, (ben, &contract), now))
        };
        let message = refused(agree(pooling(&world, plus_days(before, -1))));
        assert!(message.contains("pool"), "{message}");
        let limit = |window, starts| {
            let limit = UsageLimit {
                id: limits::new_id(now, [1; 10]),
                name: "calls".to_owned(),
                customer: ben,
                reach: LimitReach::Customer,
                on: LimitOn::Usage { meter: key("calls"), dimensions: BTreeMap::new() },
                amount: Decimal::from_i64(1_000_000),
                window,
                zone: Zone::utc(),
                starts,
                ends: None,
            };
            tried(&world, move |act| limits::create(act, environment, &limit, now))
        };
        refused(limit(LimitWindow::Year, now));
        refused(limit(LimitWindow::Life, plus_days(before, -1)));
        limit(LimitWindow::Month, now).unwrap();
        let moment = world.operations.alert_moment(environment).unwrap();
        let alert = |name: &str, on: AlertOn| {
            let alert = Alert {
                id: AlertId::from_bytes([7; 16]),
                key: key(name),
                name: name.to_owned(),
                of: AlertOf::EveryCustomer,
                on,
                thresholds: vec![Threshold::parse("100").unwrap()],
            };
            tried(&world, move |act| alerts::put(act, environment, &alert, moment))
        };
        let spend =
            |window| AlertOn::Spend { currency: Currency::EUR, meter: None, window, zone: Zone::utc() };
        let used = |window| AlertOn::Usage {
            meter: key("calls"),
            dimensions: BTreeMap::new(),
            window,
            zone: Zone::utc(),
        };
        refused(alert("spend", spend(LimitWindow::Year)));
        refused(alert("used", used(LimitWindow::Year)));
        alert("month", spend(LimitWindow::Month)).unwrap();
        world.advance("2024-05-06T00:00:00Z");
        // The pool from the floor on takes what starts above it, and holds what it has from then on.
        agree(pooling(&world, plus_days(before, 40))).unwrap();
        world.advance("2024-06-03T00:00:00Z");
        assert!(preview(&world, 2).before.is_some_and(|lower| lower <= plus_days(before, 40)), "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

fn storage(name: &str, number: u32, time: &str, gigabytes: i64) -> UsageEvent {
    let mut event = event(name, number, at(time).as_micros(), 0);
    event.event_type = "storage".into();
    event.data.insert("gigabytes".into(), pricing::Scalar::Number(Decimal::from_i64(gigabytes)));
    event
}

fn start(world: &World, name: &str, plan: &str) -> Result<SubscriptionId, Failed> {
    let (environment, now) = (world.environment, world.now());
    let asked = subscriptions::Asked {
        customer: world.customers[name],
        plan: (key(plan), None),
        currency: Currency::EUR,
        zone: Zone::utc(),
        start: now,
        alignment: None,
        counts: BTreeMap::new(),
        subjects: Vec::new(),
        own_usage: false,
    };
    tried(world, move |act| subscriptions::create(act, environment, &asked, now)).map(|view| view.row.id)
}

#[test]
fn a_state_that_carries_begins_above_the_floor() {
    for engine in ENGINES {
        let (mut world, before, _) = lost(engine);
        world.apply(&format!("{CATALOG}\n{}", CARRYING.replace("format = 1", "")));
        // anna may have had what is gone; dora is known since.
        let message = refused(start(&world, "anna", "disk"));
        assert!(message.contains("stored") && message.contains("own_usage"), "{message}");
        world.customer("dora");
        let id = start(&world, "dora", "disk").unwrap();
        world.subscriptions.insert("dora", id);
        world.send(&[storage("dora", 1, "2024-05-03T12:00:00Z", 50)]);
        world.advance("2024-07-02T00:00:00Z");
        let billed: Vec<String> = world.table().into_iter().filter(|row| row.starts_with("dora")).collect();
        assert!(billed.len() == 2 && billed.iter().all(|row| row.contains(" 5.00 EUR")), "{billed:?}");
        let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
        for row in rows.iter().filter(|row| row.customer == world.customers["dora"]) {
            world.operations.explain(world.environment, &row.number, None).unwrap();
            world.operations.events_of_line(world.environment, (row.number.as_str(), 1), (0, 10)).unwrap();
        }
        assert_eq!(unbilled(&world, "dora"), []);
        // Nor is a subject added that may have had something.
        let (environment, customer) = (world.environment, world.customers["dora"]);
        let (subject, subscription) = ("old disk".to_owned(), None);
        let assignment = Assignment { subject, assigned_at: plus_days(before, -9), customer, subscription };
        refused(tried(&world, move |act| customers::assign(act, environment, &assignment)));
        // While it goes on, all of it is needed; once it ended, until the floor is above its end.
        assert_eq!(preview(&world, 2).before, None, "{engine:?}");
        world.change("dora", ChangeAsked::Cancel, When::At(at("2024-07-10T00:00:00Z")));
        world.advance("2024-09-01T00:00:00Z");
        let held = preview(&world, 2);
        assert!(held.before.is_none() && held.held[0].why.contains("until it ended"), "{engine:?}: {held:?}");
        world.advance("2025-01-03T00:00:00Z");
        assert!(drop_now(&world) > at("2024-07-10T00:00:00Z"), "{engine:?}");
        world.send(&[storage("dora", 2, "2024-07-05T12:00:00Z", 90)]);
        world.advance("2025-01-04T00:00:00Z");
        assert_eq!(unbilled(&world, "dora").len(), 1, "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

#[test]
fn who_left_within_a_period_holds_nothing() {
    for engine in ENGINES {
        let world = lived_in(engine);
        world.change("cleo", ChangeAsked::Cancel, When::At(at("2024-05-20T12:00:00Z")));
        world.advance("2025-05-03T00:00:00Z");
        let found = preview(&world, 6);
        assert_eq!((found.before, found.held_count), (Some(found.wanted), 0), "{engine:?}: {found:?}");
        keep_for(&world, 6);
        assert_eq!(drop_now(&world), found.wanted, "{engine:?}");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

#[test]
fn a_contract_that_ended_is_not_cut_and_holds_no_longer() {
    for engine in ENGINES {
        let world = lived_in(engine);
        let (environment, now, ben) = (world.environment, world.now(), world.customers["ben"]);
        let contract =
            Contract { ends: at("2024-07-31T22:00:00Z"), ..pooling(&world, at("2024-04-30T22:00:00Z")) };
        world.act(move |act| contracts::create(act, environment, (ben, &contract), now));
        world.advance("2024-12-03T00:00:00Z");
        assert_eq!(preview(&world, 6).before, Some(at("2024-04-30T00:00:00Z")), "{engine:?}");
        let later = preview(&world, 3);
        assert_eq!((later.before, later.held_count), (Some(later.wanted), 0), "{engine:?}: {later:?}");
    }
}

#[test]
fn what_is_recorded_while_it_is_looked_stops_the_drop() {
    for engine in ENGINES {
        let mut world = lived_in(engine);
        keep_for(&world, 2);
        let (id, now) = (world.subscriptions["anna"], world.now());
        interrupt(&mut world, move |other, environment| {
            let cancel = ChangeRequest::new(ChangeAsked::Cancel, When::At(at("2024-02-10T00:00:00Z")));
            let act = move |act: &mut Act<'_>| {
                changes::record(act, environment, id, std::slice::from_ref(&cancel), now)
            };
            other.store.write(act).unwrap();
        });
        assert_eq!(world.operations.retain_now(world.environment).unwrap(), None, "{engine:?}");
        let documents = world.contents().len();
        world.advance("2024-05-04T00:00:00Z");
        assert!(world.contents().len() > documents, "{engine:?}: it is credited");
        drop_now(&world);
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
    }
}

#[test]
fn an_older_database_learns_of_the_floor_and_what_nobody_can_bill_is_taken_back() {
    for engine in ENGINES {
        let mut world = lived_in(engine);
        // A subscription of which nothing was billed when the events went.
        let (environment, now) = (world.environment, world.now());
        world.customer("dora");
        let asked = subscriptions::Asked {
            customer: world.customers["dora"],
            plan: (key("metered"), None),
            currency: Currency::EUR,
            zone: Zone::utc(),
            start: at("2024-01-05T00:00:00Z"),
            alignment: None,
            counts: BTreeMap::new(),
            subjects: Vec::new(),
            own_usage: false,
        };
        let dora = world.act(move |act| subscriptions::create(act, environment, &asked, now)).row.id;
        let (before, up_to) = (at("2024-02-20T00:00:00Z"), Position::new(300));
        while !world.operations.plane.drop_before(environment, before, up_to).unwrap().is_done {}
        world.operations.adopt_floors().unwrap();
        world.operations.adopt_floors().unwrap();
        let view = world.operations.retention(environment).unwrap();
        assert_eq!(view.latest.map(|row| row.before), Some(before), "{engine:?}");
        let report = world.operations.bill_through(environment, now, &mut |_| {}).unwrap();
        assert_eq!(report.failures.len(), 1, "{engine:?}: {report:?}");
        assert!(report.failures[0].1.contains("dropped by retention"), "{engine:?}: {report:?}");
        let cancel = |at: Instant| {
            let cancel = ChangeRequest::new(ChangeAsked::Cancel, When::At(at));
            tried(&world, move |act| {
                changes::record(act, environment, dora, std::slice::from_ref(&cancel), now)
            })
        };
        refused(cancel(at("2024-02-10T00:00:00Z")).map(drop));
        cancel(at("2024-01-05T00:00:00Z")).unwrap();
        world.advance("2024-05-04T00:00:00Z");
        assert_eq!(world.verify(), [""; 0], "{engine:?}");
        // Others who were billed stay closed, and who only looks what it would cost is told so.
        let id = world.subscriptions["anna"];
        let cancel = [ChangeRequest::new(ChangeAsked::Cancel, When::At(at("2024-02-10T00:00:00Z")))];
        refused(world.operations.preview_change(environment, id, &cancel));
        let cancel = ChangeRequest::new(ChangeAsked::Cancel, When::At(at("2024-02-10T00:00:00Z")));
        let written = tried(&world, move |act| {
            changes::record(act, environment, id, std::slice::from_ref(&cancel), now)
        });
        assert!(matches!(written, Err(Failed::Refused(refusal)) if refusal.code == Code::UsageDropped));
    }
}
