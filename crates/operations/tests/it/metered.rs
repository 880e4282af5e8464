//! Usage read back: whole, by window and by dimension it is what its events come to, and what a bill counts.

use std::collections::BTreeMap;

use calendar::{Instant, Zone};
use operations::metered::{RateWindow, UsageAsked, UsageFound};
use operations::usage_of_all::{UsageOfAll, UsageOfAllAsked};
use operations::{Code, Failed};
use pricing::{Scalar, UsageEvent};
use store::subjects::Assignment;

use crate::world::{ENGINES, World, at, daily, event, key, world};

fn asked(customer: &str) -> UsageAsked {
    UsageAsked {
        customer: customer.to_owned(),
        subscription: None,
        meter: key("calls"),
        from: None,
        until: None,
        zone: None,
        window: None,
        group_by: Vec::new(),
    }
}

fn found(world: &World, asked: &UsageAsked) -> UsageFound {
    world.operations.usage(world.environment, asked).unwrap()
}

fn refused(world: &World, asked: &UsageAsked) -> (Code, String, Option<String>) {
    match world.operations.usage(world.environment, asked) {
        Err(Failed::Refused(refusal)) => (refusal.code, refusal.message, refusal.parameter),
        other => panic!("{other:?}"),
    }
}

/// One event an hour over the night on which Berlin's clocks go forward, from two regions and from none.
fn hourly(subject: &str) -> Vec<UsageEvent> {
    let first = at("2024-03-30T00:00:00Z").as_micros();
    let regions = [Some("eu"), Some("us"), None];
    let one = |hour: u32| {
        let mut event = event(subject, hour, first + i64::from(hour) * 3_600_000_000, i64::from(hour) + 1);
        if let Some(region) = regions[usize::try_from(hour % 3).unwrap()] {
            event.data.insert("region".into(), Scalar::Text(region.into()));
        }
        event
    };
    (0..72).map(one).collect()
}

#[test]
fn windows_and_groups_are_what_their_events_come_to() {
    for engine in ENGINES {
        let world = world(engine);
        world.send(&hourly("anna"));
        world.send(&hourly("ben"));
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let asked = UsageAsked {
            from: Some(at("2024-03-30T06:30:00Z")),
            until: Some(at("2024-04-01T12:00:00Z")),
            zone: Some(berlin.clone()),
            window: Some(RateWindow::Day),
            group_by: vec!["region".to_owned()],
            ..asked("anna")
        };
        let found = found(&world, &asked);
        // The slow way: each event by its own local date.
        let mut slow: BTreeMap<String, BTreeMap<String, i64>> = BTreeMap::new();
        for event in hourly("anna") {
            if event.time < asked.from.unwrap() || event.time >= asked.until.unwrap() {
                continue;
            }
            let text = |name: &str| match event.data.get(name) {
                Some(Scalar::Text(text)) => text.to_string(),
                _ => String::new(),
            };
            let Some(Scalar::Number(calls)) = event.data.get("calls") else { panic!("calls") };
            let day = berlin.start_of_day(berlin.day_of(event.time)).max(asked.from.unwrap());
            let days = slow.entry(text("region")).or_default();
            *days.entry(day.to_string()).or_default() += calls.to_string().parse::<i64>().unwrap();
        }
        let read: BTreeMap<String, BTreeMap<String, i64>> = (found.groups.iter())
            .map(|group| {
                let [(name, value)] = group.dimensions.as_slice() else { panic!("{:?}", group.dimensions) };
                assert_eq!(name, "region");
                let windows = group.windows.iter().map(|window| {
                    (window.window.start().to_string(), window.quantity.to_string().parse().unwrap())
                });
                (value.clone(), windows.collect())
            })
            .collect();
        assert_eq!(read, slow);
        assert_eq!(read["eu"].len(), 3, "three days by Berlin's clock: {read:?}");
        for group in &found.groups {
            let sum: i64 = read[&group.dimensions[0].1].values().sum();
            assert_eq!(group.quantity.to_string(), sum.to_string());
        }
        let events: u64 = found.groups.iter().map(|group| group.event_count).sum();
        assert_eq!(events, 65 - 6 + 1 - 7, "those from 07:00 on the 30th to 11:00 on the 1st");
    }
}

#[test]
fn what_is_read_of_a_period_is_what_its_invoice_counts() {
    for engine in ENGINES {
        let world = world(engine);
        world.send(&daily("anna", "2024-01-31T10:00:00Z", 60));
        world.advance("2024-03-01T00:00:00Z");
        let whole = UsageAsked {
            from: Some(at("2024-01-31T09:30:00Z")),
            until: Some(at("2024-02-29T09:30:00Z")),
            subscription: Some(world.subscriptions["anna"]),
            ..asked("anna")
        };
        let read = found(&world, &whole);
        let [group] = read.groups.as_slice() else { panic!("{:?}", read.groups) };
        // 40 + 41 + … over 29 days.
        assert_eq!((group.quantity.to_string(), group.event_count), ("1566".to_owned(), 29));
        let contents: Vec<String> =
            world.contents().into_values().map(|bytes| String::from_utf8(bytes).unwrap()).collect();
        assert!(contents.iter().any(|content| content.contains(r#""quantity":"1566""#)), "{contents:#?}");
        // Without dates it is this month until now: February's last event is of the 29th.
        let month = found(&world, &UsageAsked { until: Some(at("2024-03-01T00:00:00Z")), ..asked("anna") });
        assert_eq!(month.period.start(), at("2024-02-01T00:00:00Z"));
        assert_eq!(month.groups[0].event_count, 29);
        assert_eq!(found(&world, &asked("anna")).period.end(), at("2024-03-01T00:00:00Z"));
    }
}

#[test]
fn questions_that_cannot_be_answered_say_what_could() {
    let world = world(sql::Engine::Sqlite);
    world.send(&hourly("anna"));
    let whose = refused(&world, &asked("nobody"));
    assert_eq!((whose.0, whose.2.as_deref()), (Code::NotFound, Some("customer")));
    let meter = refused(&world, &UsageAsked { meter: key("cals"), ..asked("anna") });
    assert_eq!((meter.0, meter.2.as_deref()), (Code::NotFound, Some("meter")));
    assert!(meter.1.ends_with("did you mean `calls`?"), "{}", meter.1);
    let others = UsageAsked { subscription: Some(world.subscriptions["ben"]), ..asked("anna") };
    let (code, message, parameter) = refused(&world, &others);
    assert_eq!((code, parameter.as_deref()), (Code::InvalidRequest, Some("subscription")));
    assert!(message.contains("anna has no subscription"), "{message}");
    let backwards =
        UsageAsked { from: Some(at("2024-04-01T00:00:00Z")), until: Some(Instant::MIN), ..asked("anna") };
    assert_eq!(refused(&world, &backwards).2.as_deref(), Some("until"));
    let twice = UsageAsked { group_by: vec!["a".to_owned(), "a".to_owned()], ..asked("anna") };
    assert_eq!(refused(&world, &twice).2.as_deref(), Some("group_by"));
    let hours = UsageAsked {
        from: Some(at("2020-01-01T00:00:00Z")),
        until: Some(at("2024-04-01T00:00:00Z")),
        window: Some(RateWindow::Hour),
        ..asked("anna")
    };
    let (_, message, parameter) = refused(&world, &hours);
    assert_eq!(parameter.as_deref(), Some("window"));
    assert!(message.contains("ask for longer windows"), "{message}");
}

fn of_all(world: &World, limit: usize) -> UsageOfAll {
    let asked = UsageOfAllAsked {
        meter: key("calls"),
        from: Some(at("2024-03-30T06:30:00Z")),
        until: Some(at("2024-04-01T12:00:00Z")),
        zone: None,
        limit,
    };
    world.operations.usage_of_all(world.environment, &asked).unwrap()
}

/// Of each customer it is what is said of it alone, whether columns say enough (all is sealed, or not yet) or events
/// are read: some cancelled, one whose value is no number, a subject that is another's from the middle on.
#[test]
fn what_all_used_is_what_each_used() {
    for engine in ENGINES {
        let mut world = world(engine);
        let names = ["anna", "ben", "cleo"];
        for name in names {
            world.send(&hourly(name));
        }
        world.send(&hourly("nobody"));
        let (environment, ben) = (world.environment, world.customers["ben"]);
        let moved = Assignment {
            subject: "cleo".to_owned(),
            assigned_at: at("2024-03-31T03:30:00Z"),
            customer: ben,
            subscription: None,
        };
        let given = world
            .operations
            .store
            .write(move |act| store::subjects::assign_subject(act, environment, &moved));
        given.unwrap();
        let mut odd = event("ben", 900, at("2024-03-30T12:00:00Z").as_micros(), 1);
        odd.data.insert("calls".into(), Scalar::Text("many".into()));
        world.send(&[odd]);
        for event in [&hourly("anna")[20], &hourly("anna")[50]] {
            let name = usage::EventName { source: &event.source, id: &event.id };
            world.operations.plane.cancel(environment, &[name], None).unwrap();
        }
        for sealed in [false, true] {
            if sealed && world.folder().is_some() {
                world.seal_events();
            }
            let all = of_all(&world, 100);
            assert_eq!(all.customer_count, names.len());
            let mut sum = money::Decimal::ZERO;
            let mut known: Vec<(String, money::Decimal)> = Vec::new();
            for name in names {
                let asked = UsageAsked {
                    from: Some(all.period.start()),
                    until: Some(all.period.end()),
                    ..asked(name)
                };
                let found = found(&world, &asked);
                let used = found.groups[0].quantity.as_decimal().unwrap();
                sum = sum.checked_add(used).unwrap();
                known.push((found.customer.to_string(), used));
            }
            known.sort_by(|left, right| right.1.cmp(&left.1).then(left.0.cmp(&right.0)));
            let told: Vec<(String, money::Decimal)> =
                all.customers.iter().map(|one| (one.customer.to_string(), one.quantity)).collect();
            assert_eq!(told, known, "{engine:?}, sealed: {sealed}");
            assert_eq!((all.total, all.unassigned.is_zero()), (sum, false));
            let two = of_all(&world, 2);
            assert_eq!((&two.customers[..], two.total), (&all.customers[..2], all.total));
        }
    }
}

#[test]
fn what_all_used_is_refused_of_levels() {
    let world = world(ENGINES[0]);
    world.apply(
        "format = 1\n[[meters]]\nkey = \"peak\"\nname = \"Peak\"\nevent_type = \"api.call\"\naggregation = \"max\"\nvalue = \"calls\"\n",
    );
    let refused = |meter: &str| {
        let asked = UsageOfAllAsked { meter: key(meter), from: None, until: None, zone: None, limit: 1 };
        match world.operations.usage_of_all(world.environment, &asked) {
            Err(Failed::Refused(refusal)) => refusal.message,
            other => panic!("{other:?}"),
        }
    };
    assert!(refused("cals").contains("calls"), "{}", refused("cals"));
    assert!(refused("peak").contains("neither counts nor sums"), "{}", refused("peak"));
}
