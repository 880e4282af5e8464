//! Usage that is kept and on no bill: each event is listed once, with why, and the rest is not.

use std::collections::BTreeMap;

use operations::customers;
use operations::unbilled::{After, Cause, UnbilledEvent};
use pricing::{Scalar, UsageEvent};
use store::subjects::Assignment;

use crate::world::{ENGINES, World, at, daily, event, world};

/// Filtered by region, with a matrix whose rows leave one out.
const FILTERED: &str = r#"
format = 1

[[meters]]
key = "stored"
event_type = "stored"
aggregation = "sum"
value = "bytes"
filters = [ { property = "kind", one_of = ["hot", "cold"] } ]

[[plans]]
key = "storage"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "bytes"
model = "matrix"
meter = "stored"
group_by = ["kind"]
charges.EUR = { dimensions = ["kind"], rows = [ { when = { kind = "hot" }, unit_price = "0.10" } ] }
"#;

fn sent(subject: &str, id: &str, time: &str, kind: &str, data: &[(&str, Scalar)]) -> UsageEvent {
    UsageEvent {
        id: id.into(),
        event_type: kind.into(),
        subject: subject.into(),
        data: data.iter().map(|(name, value)| ((*name).into(), value.clone())).collect(),
        ..event(subject, 0, at(time).as_micros(), 0)
    }
}

fn number(value: i64) -> Scalar {
    Scalar::Number(money::Decimal::from_i64(value))
}

/// The whole list, by pages of a size.
fn listed(world: &World, subject: Option<&str>, limit: usize) -> Vec<UnbilledEvent> {
    let (mut found, mut after) = (Vec::new(), None::<After>);
    loop {
        let page = world.operations.unbilled(world.environment, subject, (after.as_ref(), limit)).unwrap();
        assert!(page.events.len() <= limit);
        found.extend(page.events);
        match page.next {
            Some(next) => after = Some(After::parse(&next.to_text()).unwrap()),
            None => return found,
        }
    }
}

fn whys(found: &[UnbilledEvent]) -> BTreeMap<&str, (Cause, &str)> {
    found.iter().map(|one| (one.event.id.as_str(), (one.cause, one.reason.as_str()))).collect()
}

#[test]
fn each_event_that_no_bill_counts_is_listed_with_why() {
    for engine in ENGINES {
        let mut world = world(engine);
        world.apply(FILTERED);
        world.subscribe("dora", "storage", "2024-01-01T00:00:00Z", 0);
        world.send(&daily("anna", "2024-01-31T10:00:00Z", 40));
        let calls = |subject: &str, id: &str, time: &str, calls: Scalar| {
            sent(subject, id, time, "api.call", &[("calls", calls)])
        };
        let stored = |id: &str, kind: &str| {
            let data = [("bytes", number(5)), ("kind", Scalar::Text(kind.into()))];
            sent("dora", id, "2024-02-10T00:00:00Z", "stored", &data)
        };
        world.send(&[
            calls("zoe", "unknown", "2024-02-02T00:00:00Z", number(1)),
            calls("anna", "early", "2024-01-31T09:29:59Z", number(1)),
            calls("anna", "word", "2024-02-03T00:00:00Z", Scalar::Text("many".into())),
            calls("anna", "null", "2024-02-04T00:00:00Z", Scalar::Null),
            calls("anna", "text", "2024-02-04T01:00:00Z", Scalar::Text("12".into())),
            sent("anna", "absent", "2024-02-05T00:00:00Z", "api.call", &[]),
            sent("anna", "other", "2024-02-06T00:00:00Z", "api.cal", &[("calls", number(1))]),
            stored("hot", "hot"),
            stored("cold", "cold"),
            stored("warm", "warm"),
        ]);
        let found = listed(&world, None, 100);
        let whys = whys(&found);
        let wanted = [
            ("unknown", Cause::Unassigned, "\"zoe\" is nobody's"),
            ("early", Cause::NoSubscription, "no subscription of the customer cus_"),
            ("word", Cause::SetAside, "price calls: the property \"calls\" holds a text"),
            ("null", Cause::SetAside, "is null"),
            ("absent", Cause::SetAside, "no property \"calls\""),
            ("other", Cause::NoPrice, "\"api.cal\""),
            ("cold", Cause::SetAside, "no row of the price's matrix"),
            ("warm", Cause::FilteredOut, "the filters of the meter stored"),
        ];
        for (id, cause, words) in wanted {
            let (found, reason) = whys.get(id).unwrap_or_else(|| panic!("{id} is not listed: {whys:?}"));
            assert_eq!(*found, cause, "{id}: {reason}");
            assert!(reason.contains(words), "{id}: {reason}");
        }
        assert_eq!(found.len(), wanted.len(), "{whys:?}");
        assert!(found.is_sorted_by_key(|one| (
            one.event.time,
            one.event.source.clone(),
            one.event.id.clone()
        )));
        for limit in 1..=9 {
            assert_eq!(listed(&world, None, limit), found, "by {limit}");
        }
        let of_anna: Vec<UnbilledEvent> =
            found.iter().filter(|one| one.event.subject == "anna").cloned().collect();
        assert_eq!(listed(&world, Some("anna"), 2), of_anna);
        world.advance("2024-04-15T00:00:00Z");
        assert_eq!(listed(&world, None, 100), found, "billing bills none of them");
    }
}

#[test]
fn a_subject_that_is_assigned_later_is_listed_until_then() {
    let world = world(sql::Engine::Sqlite);
    let early = sent("device", "early", "2024-02-09T00:00:00Z", "api.call", &[("calls", number(1))]);
    let late = sent("device", "late", "2024-02-11T00:00:00Z", "api.call", &[("calls", number(1))]);
    world.send(&[early, late]);
    assert_eq!(listed(&world, None, 10).len(), 2);
    let (environment, customer) = (world.environment, world.customers["anna"]);
    let assignment = Assignment {
        subject: "device".to_owned(),
        assigned_at: at("2024-02-10T00:00:00Z"),
        customer,
        subscription: None,
    };
    world.act(move |act| customers::assign(act, environment, &assignment));
    let found = listed(&world, None, 10);
    assert_eq!(whys(&found).keys().collect::<Vec<_>>(), [&"early"]);
}

/// An invoice's explanation says what its meter could not read, once for a price and period.
#[test]
fn explaining_a_usage_line_tells_what_was_set_aside() {
    let world = world(sql::Engine::Sqlite);
    world.send(&daily("anna", "2024-01-31T10:00:00Z", 40));
    let word = |number: u32| {
        let time = format!("2024-02-{:02}T00:00:00Z", number + 1);
        sent("anna", &format!("word-{number}"), &time, "api.call", &[("calls", Scalar::Text("many".into()))])
    };
    world.send(&(0..7).map(word).collect::<Vec<_>>());
    world.advance("2024-03-05T00:00:00Z");
    let mut told = 0;
    for row in world.operations.documents(world.environment, &Default::default(), ("", 100)).unwrap() {
        let explained = world.operations.explain(world.environment, &row.number, None).unwrap();
        for events in explained.lines.iter().filter_map(|line| line.events.as_ref()) {
            if events.set_aside > 0 {
                assert_eq!((events.set_aside, events.first_set_aside.len()), (7, 5));
                assert_eq!(events.first_set_aside[0].id, "word-0");
                assert!(events.first_set_aside[0].reason.contains("no exact number"), "{events:?}");
                told += 1;
            }
        }
    }
    assert_eq!(told, 1, "one price and period has them");
}

/// A formula that some usage has no amount for.
const REFUSED: &str = r#"
format = 1

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "odd"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "calls"
model = "expression"
meter = "calls"
charges.EUR = { expression = "10 / (100 - quantity)" }
"#;

/// What cannot be rated is said once a run, and its events are listed with why until they can be billed.
#[test]
fn usage_that_cannot_be_rated_is_listed_until_it_can() {
    for engine in ENGINES {
        let mut world = crate::world::empty(engine);
        world.begin(REFUSED);
        world.subscribe("dora", "odd", "2023-12-31T23:00:00Z", 0);
        world.subscribe("ernie", "odd", "2023-12-31T23:00:00Z", 0);
        let calls = |subject: &str, id: &str, time: &str, calls: i64| {
            sent(subject, id, time, "api.call", &[("calls", number(calls))])
        };
        world.send(&[
            calls("dora", "half", "2024-01-10T00:00:00Z", 50),
            calls("dora", "rest", "2024-01-11T00:00:00Z", 50),
            calls("ernie", "ten", "2024-01-10T00:00:00Z", 10),
        ]);
        assert_eq!(listed(&world, None, 9), [], "January is not over");
        let advance = |to: &str| {
            world.operations.advance_clock(world.environment, at(to), &mut |_| {}).unwrap().failures
        };
        let failures = advance("2024-01-31T23:00:00Z");
        let [(name, why)] = failures.as_slice() else { panic!("one failure: {failures:#?}") };
        assert_eq!(*name, world.subscriptions["dora"].to_string());
        let found = listed(&world, None, 9);
        let reason = format!("its subscription cannot be billed: {why}");
        let whys = whys(&found);
        assert_eq!(
            whys,
            BTreeMap::from([
                ("half", (Cause::BillRefused, reason.as_str())),
                ("rest", (Cause::BillRefused, reason.as_str())),
            ])
        );
        // Each run tries it once more, and the others are billed.
        assert_eq!(advance("2024-03-15T00:00:00Z").len(), 1);
        let about = (store::jobs::JobKind::BillSubscription, name.as_str());
        let job = world.operations.store.read(|reader| store::jobs::job(reader, world.environment, about));
        assert_eq!(job.unwrap().map(|job| job.attempts), Some(2));
        let rows = world.operations.documents(world.environment, &Default::default(), ("", 99)).unwrap();
        assert!(rows.iter().all(|row| row.customer == world.customers["ernie"]), "{rows:#?}");
        assert!(!rows.is_empty());
        // One more call, and there is an amount.
        world.send(&[calls("dora", "one", "2024-01-12T00:00:00Z", -20)]);
        assert_eq!(advance("2024-03-16T00:00:00Z"), []);
        assert_eq!(listed(&world, None, 9), []);
        assert_eq!(world.verify(), [""; 0]);
    }
}
