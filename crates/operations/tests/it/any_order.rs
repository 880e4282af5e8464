//! Events in any order, in any batches, some twice, some only while the draft waits: the same invoice, byte for byte.

use std::collections::BTreeMap;

use money::Decimal;
use operations::events::OnRefusal;
use pricing::{Properties, Scalar, UsageEvent};

use crate::crediting::{asked, give, sound};
use crate::own_usage::Dice;
use crate::world::{ENGINES, World, at, empty};

/// A price over each way to aggregate, one of them by tiers over the values of a dimension.
const CATALOG: &str = r#"
format = 1

[[meters]]
key = "tokens"
event_type = "llm.call"
aggregation = "sum"
value = "tokens"

[[meters]]
key = "users"
event_type = "llm.call"
aggregation = "unique_count"
value = "user"

[[meters]]
key = "peak"
event_type = "llm.call"
aggregation = "max"
value = "tokens"

[[meters]]
key = "last"
event_type = "llm.call"
aggregation = "latest"
value = "tokens"

[[meters]]
key = "usual"
event_type = "llm.call"
aggregation = "percentile"
percentile = 95
value = "tokens"

[[meters]]
key = "mean"
event_type = "llm.call"
aggregation = "average"
value = "tokens"

[[meters]]
key = "read"
event_type = "llm.call"
aggregation = "register"
value = "tokens"

[[meters]]
key = "calls"
event_type = "llm.call"
aggregation = "count"

[[plans]]
key = "everything"
alignment = "calendar"
cadence = "month"
grace = "2 days"

[[plans.prices]]
key = "tokens"
meter = "tokens"
group_by = ["model"]
model = "graduated"
charges.EUR = { tiers = [ { up_to = "5000", unit_price = "0.0103" }, { unit_price = "0.0071" } ], minimum = "5.00" }

[[plans.prices]]
key = "users"
meter = "users"
model = "per_unit"
charges.EUR = { unit_price = "0.50" }

[[plans.prices]]
key = "peak"
meter = "peak"
rate_per = "day"
model = "per_unit"
charges.EUR = { unit_price = "0.001" }

[[plans.prices]]
key = "last"
meter = "last"
model = "per_unit"
charges.EUR = { unit_price = "0.01" }

[[plans.prices]]
key = "usual"
meter = "usual"
model = "volume"
charges.EUR = { tiers = [ { up_to = "300", unit_price = "0.05" }, { unit_price = "0.04" } ] }

[[plans.prices]]
key = "mean"
meter = "mean"
model = "per_unit"
charges.EUR = { unit_price = "0.013" }

[[plans.prices]]
key = "read"
meter = "read"
model = "per_unit"
charges.EUR = { unit_price = "0.0007" }

[[plans.prices]]
key = "calls"
meter = "calls"
model = "package"
charges.EUR = { package_size = 7, package_price = "0.10" }
"#;
const EVENTS: usize = 120;

/// How many orders are tried.
fn orders() -> u64 {
    std::env::var("FARTHING_STORIES")
        .ok()
        .and_then(|text| text.parse().ok())
        .map_or(24, |orders: u64| orders.min(1_000))
}

/// January's events: a few at one instant, values that repeat.
fn events() -> Vec<UsageEvent> {
    let dice = &mut Dice(20_240_131);
    let first = at("2023-12-31T23:00:00Z").as_micros();
    let event = |number: usize| {
        let minute =
            i64::try_from(dice.below(31 * 24 * 60 / 15)).expect("a month of quarters of an hour") * 15;
        let tokens = i64::try_from(dice.below(400)).expect("few tokens");
        let text = |text: String| Scalar::Text(text.into());
        let data = Properties::from([
            ("tokens".into(), Scalar::Number(Decimal::from_i64(tokens))),
            (
                "model".into(),
                text(["large", "small"][usize::try_from(dice.below(2)).expect("two")].to_owned()),
            ),
            ("user".into(), text(format!("user {}", dice.below(9)))),
        ]);
        UsageEvent {
            source: ["gateway", "edge"][number % 2].into(),
            id: format!("{}", number / 2).into(),
            event_type: "llm.call".into(),
            subject: "cleo".into(),
            time: calendar::Instant::from_micros(first + minute * 60_000_000),
            data,
        }
    };
    (0..EVENTS).map(event).collect()
}

fn shuffled(mut events: Vec<UsageEvent>, dice: &mut Dice) -> Vec<UsageEvent> {
    for place in (1..events.len()).rev() {
        let other = dice.below(u64::try_from(place + 1).expect("few events"));
        events.swap(place, usize::try_from(other).expect("few events"));
    }
    events
}

/// Sends in batches of any size; how many were known.
fn send(world: &World, events: &[UsageEvent], dice: &mut Dice) -> usize {
    let (mut rest, mut known) = (events, 0);
    while !rest.is_empty() {
        let most = usize::try_from(1 + dice.below(40)).expect("few events").min(rest.len());
        let (batch, after) = rest.split_at(most);
        let sent = batch.iter().cloned().map(Ok).collect();
        let ingested = world.operations.ingest(world.environment, sent, OnRefusal::KeepRest).unwrap();
        assert_eq!(ingested.accepted + ingested.duplicates, batch.len(), "{ingested:?}");
        (rest, known) = (after, known + ingested.duplicates);
    }
    known
}

/// Lives through January with the events in an order of the seed's; its documents, and what was reached.
fn invoices(seed: u64, all: &[UsageEvent]) -> (BTreeMap<String, Vec<u8>>, [usize; 2]) {
    let dice = &mut Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let mut world = empty(ENGINES[usize::from(seed % 8 == 7)]);
    world.begin(CATALOG);
    world.subscribe("cleo", "everything", "2023-12-31T23:00:00Z", 0);
    for (from, until) in
        [("2024-01-05T00:00:00Z", "2024-01-20T00:00:00Z"), ("2024-01-10T00:00:00Z", "2025-01-01T00:00:00Z")]
    {
        give(&world, asked(&world, "cleo", (40_00, 0), from, Some(until)));
    }
    let mut in_time = shuffled(all.to_vec(), dice);
    let late = in_time.split_off(in_time.len() * 8 / 10);
    let again = |events: &[UsageEvent], dice: &mut Dice| {
        let chosen = events.iter().filter(|_| dice.below(10) < 3).cloned();
        chosen.collect::<Vec<_>>()
    };
    let resent = again(&in_time, dice);
    in_time.extend(resent);
    let in_time = shuffled(in_time, dice);
    let mut known = send(&world, &in_time, dice);
    world.advance("2024-02-01T12:00:00Z");
    let mut after = late.clone();
    after.extend(again(all, dice));
    let after = shuffled(after, dice);
    known += send(&world, &after, dice);
    world.advance("2024-02-05T00:00:00Z");
    let documents = world.contents();
    // What is sent once more changes nothing that is to come.
    known += send(&world, &again(all, dice), dice);
    world.advance("2024-02-06T00:00:00Z");
    assert_eq!(world.contents(), documents, "seed {seed}");
    if seed.is_multiple_of(16) {
        sound(&world);
    }
    (documents, [known, late.len()])
}

#[test]
fn any_order_with_resends_and_late_events_gives_the_same_invoice_byte_for_byte() {
    let all = events();
    let (expected, _) = invoices(0, &all);
    assert_eq!(expected.len(), 1, "January's invoice");
    let mut reached = [0, 0];
    for seed in 1..=orders() {
        let (found, [known, late]) = invoices(seed, &all);
        assert!(
            found == expected,
            "seed {seed}: {} is another",
            String::from_utf8_lossy(found.values().next().unwrap())
        );
        reached = [reached[0] + known, reached[1] + late];
    }
    println!("{} orders of {EVENTS} events: {} resent, {} late", orders(), reached[0], reached[1]);
    assert!(reached.iter().all(|times| *times > 0), "{reached:?}");
}
