//! Prices by expression over several meters: their door, what they measure and owe, and how it is told.

use std::collections::BTreeMap;

use calendar::Zone;
use ids::CatalogKey;
use money::{Quantity, Ratio};
use pricing::presets::{expression_over, per_unit};
use pricing::{
    Aggregation, Charge, Conversion, Dimension, EvaluateRequest, EvaluateUsage, Expression, Measured,
    Measurement, Meter, MeterNames, Negative, NotPoolable, Price, QuantityNames, QuantitySource, RateWindow,
    Scope, TiersAcross, Timing, UsageEvent, evaluate, explain, measure, measure_all, owed,
};
use proptest::prelude::*;

use crate::build::*;
use crate::slow::Fraction;

const TOKENS: &str = "max(input, 10) * 0.01 + output * 0.03";

fn names(pairs: &[(&str, &str)]) -> MeterNames {
    pairs.iter().map(|(name, meter)| ((*name).to_owned(), key(meter))).collect()
}

fn tokens() -> MeterNames {
    names(&[("input", "input_tokens"), ("output", "output_tokens")])
}

fn over(text: &str, names: MeterNames) -> Price {
    let shape = expression_over(text, QuantityNames::Any).expect(text);
    charged(Price::named(key("usage"), QuantitySource::Meters(names), Some(month())), Charge::of(shape))
}

/// Sums `property` of events of a type.
fn sum(meter_key: &str, event_type: &str, property: &str) -> Meter {
    Meter {
        key: key(meter_key),
        event_type: event_type.to_owned(),
        value: Some(property.to_owned()),
        ..meter(Aggregation::Sum)
    }
}

fn meters() -> BTreeMap<CatalogKey, Meter> {
    let known = [sum("input_tokens", "used", "in"), sum("output_tokens", "used", "out")];
    known.into_iter().map(|meter| (meter.key.clone(), meter)).collect()
}

fn call(id: &str, time: &str, pairs: &[(&str, &str)]) -> UsageEvent {
    let data: Vec<(&str, pricing::Scalar)> =
        pairs.iter().map(|(name, value)| (*name, number(value))).collect();
    event(id, time, &data)
}

fn measured_all(price: &Price, meters: &BTreeMap<CatalogKey, Meter>, events: &[UsageEvent]) -> Measured {
    let zone = Zone::utc();
    measure_all(price, meters, &Scope { period: january(), full: january(), zone: &zone }, events).unwrap()
}

fn quantities(pairs: &[(&str, &str)]) -> Vec<(String, Ratio)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), r(value))).collect()
}

#[test]
fn one_call_feeds_two_meters_and_one_amount() {
    let price = over(TOKENS, tokens());
    price.check_among(&meters()).expect("it fits together");
    let events = [
        call("a", "2026-01-03", &[("in", "4"), ("out", "7")]),
        call("b", "2026-01-05", &[("in", "2.5"), ("out", "3")]),
    ];
    let found = measured_all(&price, &meters(), &events);
    assert_eq!(found.measurements.len(), 1);
    let measurement = &found.measurements[0];
    assert_eq!(measurement.quantities, quantities(&[("input", "6.5"), ("output", "10")]));
    assert_eq!((measurement.quantity, measurement.event_count), (Ratio::ONE, 2), "an event counts once");
    let owed = owed(&price, &terms(), &found.measurements).unwrap();
    assert_eq!(owed.lines[0].amount, money("0.40"), "10 × 0.01 + 10 × 0.03");
    assert_eq!(
        explain(&price, None, &terms(), &owed.lines[0]),
        [
            "measured by input_tokens as input: 6.5",
            "measured by output_tokens as output: 10",
            "the expression: max(input, 10) * 0.01 + output * 0.03",
            "with input = 6.5, output = 10: 0.4",
            "exact amount: 0.4",
            "rounded half away from zero: 0.40 EUR",
        ]
    );
}

#[test]
fn without_usage_it_comes_to_what_the_expression_makes_of_nothing() {
    let price = over(TOKENS, tokens());
    let found = measured_all(&price, &meters(), &[]);
    let owed = owed(&price, &terms(), &found.measurements).unwrap();
    assert_eq!(owed.lines[0].amount, money("0.10"));
}

#[test]
fn each_line_has_the_quantities_of_its_dimension_values() {
    let price = Price { group_by: by(&["region"]), ..over("input * 2 + output", tokens()) };
    let text = |text: &str| pricing::Scalar::Text(text.into());
    let events = [
        event("a", "2026-01-03", &[("in", number("1")), ("region", text("eu"))]),
        event("b", "2026-01-04", &[("out", number("5")), ("region", text("us"))]),
        event("c", "2026-01-05", &[("in", number("2")), ("out", number("3")), ("region", text("us"))]),
    ];
    let found = measured_all(&price, &meters(), &events);
    let lines: Vec<_> = found
        .measurements
        .iter()
        .map(|line| (line.dimensions[0].1.as_str(), line.quantities.clone(), line.event_count))
        .collect();
    assert_eq!(
        lines,
        [
            ("eu", quantities(&[("input", "1"), ("output", "0")]), 1),
            ("us", quantities(&[("input", "2"), ("output", "8")]), 2),
        ]
    );
    let amounts: Vec<_> =
        owed(&price, &terms(), &found.measurements).unwrap().lines.iter().map(|line| line.amount).collect();
    assert_eq!(amounts, [money("2"), money("12")]);
    // What one meter lacks of an event, it sets aside, and the other counts all the same.
    let reasons: Vec<_> = found.set_aside.iter().map(|aside| (aside.id.as_str(), &aside.reason)).collect();
    assert_eq!(reasons.iter().map(|(id, _)| *id).collect::<Vec<_>>(), ["a", "b"]);
    assert!(
        reasons[0].1.starts_with("meter output_tokens: the event has no property \"out\""),
        "{reasons:?}"
    );
}

#[test]
fn an_event_no_meter_can_read_is_set_aside_once_with_every_reason() {
    let found = measured_all(&over(TOKENS, tokens()), &meters(), &[event("a", "2026-01-03", &[])]);
    assert_eq!(found.measurements[0].event_count, 0);
    assert_eq!(found.set_aside.len(), 1);
    let reason = &found.set_aside[0].reason;
    assert!(
        reason.contains("meter input_tokens: ") && reason.contains("; meter output_tokens: "),
        "{reason}"
    );
}

#[test]
fn a_quantity_below_zero_counts_as_nothing() {
    let price = over("input + output", tokens());
    let below = Measurement::of_quantities(quantities(&[("input", "-3"), ("output", "5")]));
    let owed = owed(&price, &terms(), &[below]).unwrap();
    assert_eq!(owed.lines[0].amount, money("5"));
    let words = explain(&price, None, &terms(), &owed.lines[0]);
    assert_eq!(words[0], "measured by input_tokens as input: -3, which counts as nothing");
    assert!(words.contains(&"with input = 0, output = 5: 5".to_owned()), "{words:?}");
}

#[test]
fn the_hash_tells_which_meter_counted_what() {
    let price = over("input + output", tokens());
    let one = [call("a", "2026-01-03", &[("in", "4"), ("out", "0")])];
    let other = [call("a", "2026-01-03", &[("in", "0"), ("out", "4")])];
    let hash = |events: &[UsageEvent]| measured_all(&price, &meters(), events).measurements[0].events_hash;
    assert_ne!(hash(&one), hash(&other));
    assert_eq!(hash(&one), hash(&one));
}

/// The sentences with which a price is refused.
fn refused(price: &Price) -> Vec<String> {
    let refusals = price.check_among(&meters()).expect_err("it does not fit");
    refusals.iter().map(ToString::to_string).collect()
}

#[test]
fn everything_that_does_not_fit_is_said_with_a_way_out() {
    let cases: Vec<(Price, &str)> = vec![
        (
            over("input + outptu", tokens()),
            "price usage: EUR: the expression, line 1, column 9: meters does not name \"outptu\"; did you mean \"output\"?",
        ),
        (
            over("input + quantity + output", tokens()),
            "price usage: EUR: the expression, line 1, column 9: quantity is that of one meter, and the price reads several; use the name that meters gives one of them",
        ),
        (
            over("1 / input + output", tokens()),
            "price usage: EUR: the expression fails when every quantity is 0, as in a period without usage, line 1, column 3: the divisor comes to zero; say what holds then, such as count == 0 ? 0 : quantity / count",
        ),
        (
            over("input", tokens()),
            "price usage: meters names \"output\", and no expression of the price uses it; use it, or drop it",
        ),
        (
            over("input + output", names(&[("input", "input_tokens"), ("output", "input_tokens")])),
            "price usage: meters names the meter input_tokens twice; give it one name",
        ),
        (
            over("input", names(&[("input", "input_tokens"), ("a-b", "output_tokens")])),
            "price usage: meters names \"a-b\", which an expression cannot use; write a name of letters, digits and _ that is not taken, such as meters = { input = \"output_tokens\" }",
        ),
        (
            over("count", names(&[("count", "input_tokens")])),
            "price usage: meters names \"count\", which an expression cannot use; write a name of letters, digits and _ that is not taken, such as meters = { input = \"input_tokens\" }",
        ),
        (
            over("1", MeterNames::new()),
            "price usage: meters names 0, and a price reads 1 to 8; drop some, or split the price",
        ),
        (
            over("input + output", names(&[("input", "input_tokens"), ("output", "otuput_tokens")])),
            "price usage: it reads the meter otuput_tokens, which is not defined; define it, or name another",
        ),
        (
            Price { timing: Timing::InAdvance, ..over(TOKENS, tokens()) },
            "price usage: EUR: usage in advance does not work with an expression, which may reprice what was billed; bill it in arrears",
        ),
        (
            charged(over(TOKENS, tokens()), Charge::of(per_unit(up("1")))),
            "price usage: it reads several meters, and only an expression knows how they make one amount; write model = \"expression\", or let it read one meter",
        ),
    ];
    for (price, expected) in cases {
        let found = refused(&price);
        assert!(found.iter().any(|sentence| sentence == expected), "{expected}\n{found:#?}");
    }
}

#[test]
fn steps_of_one_quantity_do_not_fit_several() {
    let usual = over(TOKENS, tokens());
    let conversion = Conversion::new(d("1000"), true, None).unwrap();
    let cases = [
        ("conversion", Price { conversion: Some(conversion), ..usual.clone() }),
        ("allowance", Price { allowance: Some(q("5")), ..usual.clone() }),
        ("rate_per", Price { rate_per: Some(RateWindow::Day), ..usual.clone() }),
        ("negative = mirror", Price { negative: Negative::Mirror, ..usual.clone() }),
        ("tiers_across = all", Price { tiers_across: TiersAcross::All, ..usual.clone() }),
    ];
    for (setting, price) in cases {
        let expected = format!(
            "price usage: {setting} is a step of one quantity, and the price reads several; say it in the expression, or drop it"
        );
        assert!(refused(&price).contains(&expected), "{setting}: {:#?}", refused(&price));
    }
    assert_eq!(usual.poolable(), Err(NotPoolable::SeveralMeters));
}

#[test]
fn a_level_sorted_by_time_of_use_is_refused_for_each_meter() {
    let mut known = meters();
    let level = Meter { key: key("output_tokens"), ..meter(Aggregation::Latest) };
    known.insert(key("output_tokens"), Meter { value: Some("out".to_owned()), carries: true, ..level });
    let windows = pricing::TimeOfUse {
        name: "peak".to_owned(),
        zone: None,
        rules: Vec::new(),
        otherwise: "night".to_owned(),
    };
    let price = Price { group_by: vec![Dimension::TimeOfUse(windows)], ..over(TOKENS, tokens()) };
    let refusals = price.check_among(&known).unwrap_err();
    assert!(
        refusals.iter().any(|refusal| refusal.to_string().contains("outlasts its event")),
        "{refusals:?}"
    );
}

#[test]
fn names_are_known_where_the_price_is() {
    let known = tokens();
    let parse = |text: &str| Expression::parse_over(text, QuantityNames::Known(&known)).map(|_| ());
    assert_eq!(parse(TOKENS), Ok(()));
    assert_eq!(
        parse("inptu").unwrap_err().to_string(),
        "line 1, column 1: found the unknown name inptu; did you mean input?"
    );
    assert_eq!(
        parse("bandwidth").unwrap_err().to_string(),
        "line 1, column 1: found the unknown name bandwidth; known here are input, output, count, share and dimensions.NAME"
    );
    assert!(Expression::parse_over("whatever * 2", QuantityNames::Any).is_ok());
    assert!(Expression::parse_over("in + 1", QuantityNames::Any).is_err());
}

#[test]
fn it_is_tried_out_with_a_quantity_of_each_or_with_events() {
    let (price, known) = (over(TOKENS, tokens()), meters().into_values().collect::<Vec<_>>());
    let request = |usage| EvaluateRequest {
        price: &price,
        meter: None,
        meters: &known,
        currency: eur(),
        rounding: money::Rounding::HalfAwayFromZero,
        usage,
        zone: Zone::utc(),
        period: None,
        full: None,
        billed: Vec::new(),
        ended: true,
    };
    let each = |pairs: &[(&str, &str)]| {
        let named: Vec<(String, Quantity)> =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), q(value))).collect();
        EvaluateUsage::Several(vec![(Vec::new(), named)])
    };
    assert_eq!(evaluate(&request(each(&[("input", "100"), ("output", "50")]))).unwrap().due, money("2.5"));
    assert_eq!(evaluate(&request(each(&[("output", "50")]))).unwrap().due, money("1.6"));
    let events = [call("a", "2026-01-03", &[("in", "100"), ("out", "50")])];
    assert_eq!(evaluate(&request(EvaluateUsage::Events(&events))).unwrap().due, money("2.5"));
    let sentence = |usage| evaluate(&request(usage)).unwrap_err().to_string();
    assert_eq!(
        sentence(EvaluateUsage::Quantity(q("5"))),
        "price usage reads input_tokens as input, output_tokens as output; write a quantity of each under its name, or events"
    );
    assert!(sentence(each(&[("inptu", "5")])).contains("nothing called \"inptu\""));
    let one = metered(per_unit(up("1")));
    let refused = evaluate(&EvaluateRequest { price: &one, ..request(each(&[("input", "5")])) }).unwrap_err();
    assert_eq!(refused.to_string(), "price usage reads one quantity; write that quantity, without a name");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Each quantity is what its meter alone finds, in whatever order events come; the amount is what fractions
    /// say; and an event that both count is one event.
    #[test]
    fn several_meters_are_each_alone_put_together(
        drawn in proptest::collection::vec((0_i64..31, 0_i64..500, 0_i64..500, 0_u8..4), 0..30),
        rotate in 0_usize..30,
    ) {
        let mut events: Vec<UsageEvent> = Vec::new();
        let (mut input, mut output, mut counted) = (0, 0, 0);
        for (place, (day, given, made, kind)) in drawn.iter().enumerate() {
            let time = format!("2026-01-{:02}", day + 1);
            let (given, made) = (given.to_string(), made.to_string());
            let pairs = [("in", given.as_str()), ("out", made.as_str())];
            let pairs = match kind { 0 => &pairs[..1], 1 => &pairs[1..], 2 => &pairs[..], _ => &pairs[..0] };
            events.push(call(&format!("e{place}"), &time, pairs));
            input += if *kind == 0 || *kind == 2 { drawn[place].1 } else { 0 };
            output += if *kind == 1 || *kind == 2 { drawn[place].2 } else { 0 };
            counted += u64::from(*kind < 3);
        }
        let price = over("max(input, 10) / 3 + output * 0.03", tokens());
        let found = measured_all(&price, &meters(), &events);
        let line = &found.measurements[0];
        prop_assert_eq!(line.event_count, counted);
        let zone = Zone::utc();
        let scope = Scope { period: january(), full: january(), zone: &zone };
        for (name, meter_key) in tokens() {
            let alone = Price { quantity: QuantitySource::Metered(meter_key.clone()), ..metered(per_unit(up("1"))) };
            let alone = measure(&alone, &meters()[&meter_key], &scope, &events).unwrap();
            let together = line.quantities.iter().find(|(known, _)| *known == name).unwrap();
            prop_assert_eq!(alone.measurements[0].quantity, together.1);
        }
        let owed = owed(&price, &terms(), &found.measurements).unwrap();
        let expected = Fraction::new(input.max(10), 3).plus(&Fraction::new(output * 3, 100));
        prop_assert_eq!(Fraction::of_ratio(owed.lines[0].rated.amount), expected);
        let middle = rotate.min(events.len());
        events.rotate_left(middle);
        prop_assert_eq!(measured_all(&price, &meters(), &events), found);
    }
}
