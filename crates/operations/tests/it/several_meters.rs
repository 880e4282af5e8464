//! Prices by expression over several meters, end to end: billed, billed early, late, changed, explained, verified.

use money::Currency;
use operations::changes::{ChangeAsked, ChangeRequest, When};
use operations::unbilled::Cause;
use pricing::{Charge, Properties, Proration, QuantityNames, Scalar, UsageEvent, presets};

use crate::world::{ENGINES, World, at, empty, event, key};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "input_tokens"
event_type = "llm.call"
aggregation = "sum"
value = "in"

[[meters]]
key = "output_tokens"
event_type = "llm.call"
aggregation = "sum"
value = "out"

[[meters]]
key = "bytes"
event_type = "stored"
aggregation = "max"
value = "bytes"

[[plans]]
key = "tokens"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "usage"
name = "Model usage"
model = "expression"
meters = { input = "input_tokens", output = "output_tokens", stored = "bytes" }
charges.EUR = { expression = "max(input, 10) * 0.01 + output * 0.03 + stored * count" }

[[plans]]
key = "early"
alignment = "calendar"
cadence = "month"
bill_at = { EUR = "50.00" }
[[plans.prices]]
key = "usage"
model = "expression"
meters = { input = "input_tokens", output = "output_tokens" }
charges.EUR = { expression = "input * 0.01 + output * 0.03", minimum = "60.00" }
"#;

fn sent(id: &str, time: &str, kind: &str, data: &[(&str, i64)]) -> UsageEvent {
    let number = |value: &i64| Scalar::Number(money::Decimal::from_i64(*value));
    UsageEvent {
        id: id.into(),
        event_type: kind.into(),
        data: data.iter().map(|(name, value)| ((*name).into(), number(value))).collect::<Properties>(),
        ..event("dora", 0, at(time).as_micros(), 0)
    }
}

fn call(id: &str, time: &str, input: i64, output: i64) -> UsageEvent {
    sent(id, time, "llm.call", &[("in", input), ("out", output)])
}

/// The net amounts of all documents, in order of number.
fn nets(world: &World) -> Vec<i64> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 100)).unwrap();
    let mut rows: Vec<_> = rows.iter().map(|row| (row.due, row.number.clone(), row.net.minor())).collect();
    rows.sort();
    rows.into_iter().map(|(.., net)| net).collect()
}

#[test]
fn several_meters_make_one_line_and_late_events_of_each_are_billed_further() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        world.subscribe("dora", "tokens", "2023-12-31T23:00:00Z", 0);
        let unreadable = sent("x", "2024-01-06T00:00:00Z", "llm.call", &[("in", 5)]);
        world.send(&[
            call("b", "2024-01-05T00:00:00Z", 100, 50),
            call("a", "2024-01-03T00:00:00Z", 200, 0),
            sent("s", "2024-01-04T00:00:00Z", "stored", &[("bytes", 2)]),
            unreadable,
        ]);
        world.advance("2024-02-01T12:00:00Z");
        // 305 × 0.01 + 50 × 0.03 + 2 × 4 events.
        assert_eq!(nets(&world), [1_255]);
        let number = "INV-000001";
        let explained = world.operations.explain(world.environment, number, None).unwrap();
        let line = &explained.lines[0];
        assert!(line.words.contains(&"measured by bytes as stored: 2".to_owned()), "{:?}", line.words);
        assert!(
            line.words.contains(&"with input = 305, output = 50, stored = 2, count = 4: 12.55".to_owned()),
            "{:?}",
            line.words
        );
        let events = line.events.as_ref().unwrap();
        let named: Vec<&str> = events.first.iter().map(|event| event.id.as_str()).collect();
        assert_eq!((events.count, named), (4, vec!["a", "s", "b", "x"]), "in order of time, over all types");
        assert_eq!((events.set_aside, events.first_set_aside[0].id.as_str()), (1, "x"));
        let paged = world.operations.events_of_line(world.environment, (number, 1), (1, 2)).unwrap();
        assert_eq!(paged.iter().map(|event| event.id.as_str()).collect::<Vec<_>>(), ["s", "b"]);
        let unbilled = world.operations.unbilled(world.environment, None, (None, 10)).unwrap().events;
        assert_eq!(unbilled.len(), 1);
        assert_eq!(unbilled[0].cause, Cause::SetAside);
        assert!(unbilled[0].reason.contains("meter output_tokens"), "{}", unbilled[0].reason);
        // A late event of either meter re-rates the period; February owes what nothing comes to.
        world.send(&[sent("late", "2024-01-30T00:00:00Z", "stored", &[("bytes", 3)])]);
        world.advance("2024-02-20T00:00:00Z");
        world.advance("2024-03-01T12:00:00Z");
        // 4.55 + 3 × 5 is 19.55: 7.00 further; 10 × 0.01 of February.
        assert_eq!(nets(&world).iter().sum::<i64>(), 1_255 + 700 + 10);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn it_is_billed_early_where_it_reaches_a_threshold_and_its_minimum_at_the_end() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        world.subscribe("dora", "early", "2023-12-31T23:00:00Z", 0);
        world.advance("2024-01-04T00:00:00Z");
        world.send(&[call("a", "2024-01-03T00:00:00Z", 2_000, 1_000)]);
        world.advance("2024-01-05T00:00:00Z");
        assert_eq!(nets(&world), [5_000]);
        world.send(&[call("b", "2024-01-10T00:00:00Z", 100, 10)]);
        world.advance("2024-02-01T12:00:00Z");
        assert_eq!(nets(&world).iter().sum::<i64>(), 6_000, "51.30 and what is missing to the minimum");
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_price_of_its_own_may_be_another_expression_over_the_same_meters() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        world.subscribe("dora", "tokens", "2023-12-31T23:00:00Z", 0);
        world.advance("2024-01-01T12:00:00Z");
        let of = |text: &str| {
            let shape = presets::expression_over(text, QuantityNames::Any).unwrap();
            let asked = ChangeAsked::OverridePrice {
                plan: None,
                price: key("usage"),
                charges: Some([(Currency::EUR, Charge::of(shape))].into()),
            };
            ChangeRequest::new(asked, When::At(at("2023-12-31T23:00:00Z"))).prorated(Proration::Prorate)
        };
        let id = world.subscriptions["dora"];
        let refused = world.operations.preview_change(world.environment, id, &[of("outptu")]);
        let message = refused.expect_err("an unknown name").to_string();
        assert!(message.contains("did you mean \"output\"?"), "{message}");
        let (environment, now, request) = (world.environment, world.now(), of("output * 2"));
        world.act(move |act| {
            let requests = std::slice::from_ref(&request);
            operations::changes::record(act, environment, id, requests, now)
        });
        world.send(&[call("a", "2024-01-03T00:00:00Z", 2_000, 7)]);
        world.advance("2024-02-01T12:00:00Z");
        assert_eq!(nets(&world), [1_400]);
        assert_eq!(world.verify(), [""; 0]);
    }
}
