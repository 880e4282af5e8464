//! Limits at their edges: amounts finer than any limit, the times that a reservation's event may have, how one
//! reservation ends that several nodes are asked to end, and what is bounded.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use billing::LimitReach;
use billing::limits::LIMIT_AMOUNT_MAX;
use calendar::Instant;
use money::Decimal;
use operations::limits::{Captured, Granted, KeptLimit, Leases, Released};
use operations::{Assignment, Code, Operations, customers, limits};
use ports::Clock;
use pricing::{Scalar, UsageEvent};
use sql::Engine;

use crate::office::{CATALOG, NOW, Office, Wall, asked, event, event_of, on_spend, refused};
use crate::world::{ENGINES, at};

/// 0.000000000000000000000000001, which has more digits behind the point than any limit.
fn fine() -> Decimal {
    Decimal::from_i128(1, 27).unwrap()
}

fn costing(event: UsageEvent, cost: Decimal) -> UsageEvent {
    let mut data = event.data.clone();
    data.insert("cost".into(), Scalar::Number(cost));
    UsageEvent { data, ..event }
}

#[test]
fn an_event_finer_than_any_limit_closes_no_window() {
    for engine in ENGINES {
        let office = Office::on(engine);
        let small = office.limit("anna", 10_000, |_| {});
        office.limit("anna", 1, |limit| limit.amount = Decimal::from_i64(LIMIT_AMOUNT_MAX));
        let (node, other) = (office.node(), office.node());
        let subject =
            || UsageEvent { subject: "anna".into(), source: "hand".into(), ..event_of("1", 0, "large") };
        office.world.send(&[costing(subject(), fine())]);
        // Leased here and there, and here again, beside what the other node has.
        let first = office.reserve(&node, "anna", 100).unwrap();
        office.reserve(&other, "anna", 100).unwrap();
        office.reserve(&node, "anna", 5_000).unwrap();
        let captured = costing(event(&first.reserved, 0, "large"), fine());
        let captured = node.capture(office.world.environment, &first.reserved, &captured).unwrap();
        assert_eq!(captured, Captured::Accepted);
        office.reserve(&node, "anna", 4_000).unwrap();
        // What was used is shown as it is, and what is left in digits that can be reserved.
        let view = node.limit(office.world.environment, small).unwrap().now.unwrap();
        assert_eq!(view.used.unwrap().to_string(), "0.000000000000000000000000002");
        assert_eq!(view.left.to_string(), "99.999999999999");
        assert!(office.reserve(&node, "anna", 1_000).is_err());
        let more =
            UsageEvent { id: "2".into(), ..costing(subject(), Decimal::from_i64(LIMIT_AMOUNT_MAX / 2)) };
        office.world.send(&[more]);
        assert!(office.reserve(&node, "anna", 1).is_err());
    }
}

#[track_caller]
fn captured_at(office: &Office, granted: &Granted, time: &str) -> Result<Captured, (Code, String)> {
    let dated = UsageEvent { time: at(time), ..event(&granted.reserved, 1, "large") };
    let captured = office.node().capture(office.world.environment, &granted.reserved, &dated);
    match captured {
        Ok(captured) => Ok(captured),
        other => Err(refused(other)),
    }
}

/// The agent is anna's until noon, and ben's from then on: what is reserved for it before noon is anna's limit's to
/// hold, so its event is of before noon, and the other way round.
#[test]
fn the_event_of_a_reservation_lies_while_its_subject_is_its_customer_s() {
    for engine in ENGINES {
        let office = Office::on(engine);
        office.limit("anna", 1_000, |_| {});
        let noon = "2024-01-01T12:00:00Z";
        let ben = Assignment {
            subject: "agent".to_owned(),
            assigned_at: at(noon),
            customer: office.world.customers["ben"],
            subscription: None,
        };
        let environment = office.world.environment;
        office.world.act(move |act| customers::assign(act, environment, &ben));
        let node = office.node();
        let before = office.reserve(&node, "agent", 10).unwrap();
        assert_eq!((before.held.len(), before.reserved.until), (1, at(noon)));
        assert_eq!(captured_at(&office, &before, noon).unwrap_err().0, Code::ReservationRefused);
        assert_eq!(captured_at(&office, &before, "2024-01-01T11:59:59Z"), Ok(Captured::Accepted));
        office.world.advance("2024-01-01T13:00:00Z");
        let after = office.reserve(&node, "agent", 10).unwrap();
        assert_eq!((after.held.len(), after.reserved.from), (0, at(noon)));
        assert!(captured_at(&office, &after, NOW).unwrap_err().1.contains("from 2024-01-01T12:00:00Z"));
        assert_eq!(captured_at(&office, &after, "2999-12-31T23:59:59.999999Z"), Ok(Captured::Accepted));
    }
}

#[test]
fn the_event_of_a_reservation_lies_before_another_limit_starts() {
    let office = Office::on(Engine::Sqlite);
    let (node, environment) = (office.node(), office.world.environment);
    let starts = "2024-01-20T00:00:00Z";
    office.limit("anna", 1_000, |_| {});
    office.limit("boss", 1, |limit| {
        limit.starts = at(starts);
        limit.on = on_spend(Some("large"));
    });
    // Of somebody else, and over before it starts.
    office.limit("ben", 1, |limit| limit.starts = at("2024-01-10T00:00:00Z"));
    office.limit("anna", 1, |limit| {
        limit.starts = at("2024-01-10T00:00:00Z");
        limit.ends = Some(limit.starts);
        limit.reach = LimitReach::Customer;
    });
    for (model, until) in [(Some("large"), starts), (None, starts), (Some("small"), "2024-02-01T00:00:00Z")] {
        let granted = node.reserve(environment, &asked("agent", 10, model, 60)).unwrap().unwrap();
        assert_eq!((granted.held.len(), granted.reserved.until), (1, at(until)), "{model:?}");
        let late = captured_at(&office, &granted, until).unwrap_err();
        assert_eq!(late.0, Code::ReservationRefused, "{model:?}");
    }
}

#[test]
fn one_reservation_ends_once_whoever_made_it() {
    for engine in ENGINES {
        let office = Office::on(engine);
        let limit = office.limit("anna", 1_000, |_| {});
        let (maker, other) = (office.node(), office.node());
        let environment = office.world.environment;
        // Released elsewhere, its maker captures it no more, and gives all of it back when it is told as well.
        let one = office.reserve(&maker, "anna", 1_000).unwrap().reserved;
        let Released::At(free_at) = office.release(&other, &one).unwrap() else {
            panic!("it is the maker's")
        };
        assert!(free_at > one.expires);
        for node in [&maker, &other] {
            let told = refused(office.capture(node, &one, 1));
            assert!(told.0 == Code::ReservationRefused && told.1.contains("released"), "{told:?}");
        }
        assert_eq!(office.release(&other, &one).unwrap(), Released::Before(free_at));
        assert!(office.reserve(&other, "anna", 1).is_err());
        assert_eq!(office.release(&maker, &one).unwrap(), Released::Now);
        assert_eq!(office.release(&maker, &one).unwrap(), Released::Before(free_at));
        assert_eq!(office.left(limit), 1_000);

        // Another server began to capture it, and its event was not kept: nobody may say that it is free.
        let two = office.reserve(&maker, "anna", 1_000).unwrap().reserved;
        let claimed = (two.id, store::limits::Ending::Captured, two.expires);
        office
            .world
            .act(move |act| Ok(store::limits::end_reservation(act, environment, claimed, Instant::MIN)?));
        for node in [&maker, &other] {
            let told = refused(office.release(node, &two));
            assert!(told.1.contains("may still be captured until it expires at"), "{told:?}");
        }
        assert_eq!(office.capture(&maker, &two, 400).unwrap(), Captured::Accepted);
        assert!(refused(office.release(&maker, &two)).1.contains("cancel its event"));
        assert_eq!(office.left(limit), 600);
        office.reserve(&maker, "anna", 600).unwrap();
    }
}

/// A clock that is a minute later once it was looked at.
struct Jumping {
    wall: Arc<Wall>,
    was_seen: AtomicBool,
}

impl Clock for Jumping {
    fn now(&self) -> Instant {
        let later = if self.was_seen.swap(true, Ordering::SeqCst) { 60_000_000 } else { 0 };
        Instant::from_micros(self.wall.now().as_micros() + later)
    }
}

#[test]
fn a_capture_that_took_too_long_before_its_event_is_refused() {
    let office = Office::on(Engine::Sqlite);
    let limit = office.limit("anna", 1_000, |_| {});
    let granted = office.reserve(&office.node(), "anna", 100).unwrap();
    let clock = Arc::new(Jumping { wall: Arc::clone(&office.wall), was_seen: AtomicBool::new(false) });
    let slow = Operations { limits: Leases::default(), clock, ..office.world.operations.clone() };
    assert_eq!(refused(office.capture(&slow, &granted.reserved, 100)).0, Code::ReservationExpired);
    assert_eq!(office.left(limit), 1_000);
}

#[test]
fn what_no_token_says_is_not_held() {
    let office = Office::on(Engine::Sqlite);
    office.limit("anna", 1_000, |_| {});
    let (node, environment) = (office.node(), office.world.environment);
    let mut large = asked("anna", 10, None, 60);
    for number in 0..10 {
        let name = format!("{number}{}", "n".repeat(200));
        large.wanted[0].dimensions.insert(name, "v".repeat(240));
    }
    // The longest of these is captured, and the next one is refused before it is held.
    let told = loop {
        let granted = match node.reserve(environment, &large) {
            Ok(granted) => granted.unwrap(),
            other => break refused(other),
        };
        assert_eq!(node.reserved(environment, &granted.token).unwrap(), granted.reserved);
        office.release(&node, &granted.reserved).unwrap();
        large.wanted.push(large.wanted[0].clone());
    };
    assert!((5..20).contains(&large.wanted.len()), "{}", large.wanted.len());
    assert!(told.0 == Code::InvalidRequest && told.1.contains("60000 are the most"), "{told:?}");
    office.reserve(&node, "anna", 1_000).map(|all| office.release(&node, &all.reserved)).unwrap().unwrap();
    assert!(!format!("{:?}", office.reserve(&node, "anna", 1).unwrap()).contains("token"));
}

#[test]
fn what_cannot_be_returned_stops_nothing_else() {
    let office = Office::on(Engine::Sqlite);
    let (broken, _) = (office.limit("anna", 1_000, |_| {}), office.limit("ben", 1_000, |_| {}));
    let node = office.node();
    for name in ["anna", "ben"] {
        office.reserve(&node, name, 100).unwrap();
    }
    // One more is none that the column can hold.
    let most = i64::MAX;
    office.world.damage(&format!("UPDATE slice_holders SET leases = {most} WHERE holder = '{broken}'"));
    office.wall.advance(6);
    assert!(node.tend_limits().is_err());
    office.reserve(&office.node(), "ben", 900).unwrap();
}

#[test]
fn a_limit_whose_meter_adds_up_no_more_is_still_shown() {
    let office = Office::on(Engine::Sqlite);
    let limit = office.limit("anna", 1_000, |_| {});
    let sum = "aggregation = \"sum\"";
    assert!(CATALOG.contains(sum));
    office.world.apply(&CATALOG.replace(sum, "aggregation = \"max\""));
    let (node, environment) = (office.node(), office.world.environment);
    let view = node.limit(environment, limit).unwrap();
    assert_eq!((view.kept.limit.id, view.now), (limit, None));
    let told = refused(node.reserve(environment, &asked("anna", 1, None, 60)).map(drop));
    assert!(told.1.contains("count or sum"), "{told:?}");
}

#[test]
fn limits_that_were_ended_are_read_by_nobody_who_reserves() {
    for engine in ENGINES {
        let office = Office::on(engine);
        let environment = office.world.environment;
        let made = [(); 5].map(|()| office.limit("anna", 1_000, |_| {}));
        let own = office.limit("anna", 1_000, |limit| limit.reach = LimitReach::Subject("agent".to_owned()));
        let now = office.world.now();
        for id in [made[0], made[1], made[3], own] {
            office.world.act(move |act| limits::end(act, environment, id, now));
        }
        let (anna, node) = (office.world.customers["anna"], office.node());
        let ids = |found: Vec<KeptLimit>| found.iter().map(|kept| kept.limit.id).collect::<Vec<_>>();
        let found = |subject: &'static str| {
            let found = node
                .store
                .read(|reader| store::limits::limits_concerning(reader, environment, (anna, None), subject));
            ids(found.unwrap())
        };
        assert_eq!((found("anna"), found("agent")), (vec![made[2], made[4]], vec![made[2], made[4]]));
        let running = node.store.read(|reader| store::limits::running_limits(reader, environment, anna));
        assert_eq!(ids(running.unwrap()), [made[2], made[4]]);
        // They are listed, page by page, and say what they said.
        let page = |after: &str| ids(node.limits(environment, anna, (after, 4)).unwrap());
        assert_eq!(page(""), made[..4]);
        assert_eq!(page(&made[3].to_string()), [made[4], own]);
        let kept = node.limit(environment, own).unwrap().kept;
        assert_eq!((kept.limit.reach, kept.limit.ends), (LimitReach::Subject("agent".to_owned()), Some(now)));
    }
}
