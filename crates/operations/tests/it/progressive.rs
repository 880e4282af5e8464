//! Usage billed early where it reaches a threshold: batch after batch, late, over plans and prices, end to end.

use std::collections::BTreeMap;

use money::Currency;
use operations::changes::{ChangeAsked, ChangeRequest, When};
use pricing::{Charge, Proration};
use records::change_terms::TermsSaid;

use crate::world::{ENGINES, World, at, empty, event, key};

const CATALOG: &str = r#"
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
key = "calls"
model = "graduated"
meter = "calls"
charges.EUR = { tiers = [ { up_to = "1000", unit_price = "0.02" }, { unit_price = "0.01" } ] }

[[plans]]
key = "both"
alignment = "calendar"
cadence = "month"
bill_at = { EUR = "50.00" }
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.02" }
[[plans.prices]]
key = "toll"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01", minimum = "40.00" }

[[plans]]
key = "late"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01" }

[[plans]]
key = "waits"
alignment = "calendar"
cadence = "month"
grace = "2 days"
bill_at = { EUR = "50.00" }
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01" }
"#;

fn begun(engine: sql::Engine, plan: &str) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.subscribe("dora", plan, "2023-12-31T23:00:00Z", 0);
    world
}

/// Usage that arrives at a moment, and the run after it; gives how many documents came.
fn used(world: &World, number: u32, time: &str, calls: i64) -> usize {
    world.send(&[event("dora", number, at(time).as_micros(), calls)]);
    run(world)
}

fn run(world: &World) -> usize {
    let report = world.operations.bill_through(world.environment, world.now(), &mut |_| {}).unwrap();
    assert_eq!(report.failures, []);
    report.issued
}

/// Each document's lines, in order of issue: the day the service ends, and the amount.
fn told(world: &World) -> Vec<String> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    let mut found = Vec::new();
    for row in &rows {
        let (_, content) = world.operations.document(world.environment, &row.number).unwrap();
        let issued = records::document::decode(&content).unwrap();
        let lines = issued.document.lines.iter();
        let lines = lines
            .map(|line| format!("{}/{}", &line.service.end().to_string()[5..10], line.amount.amount_text()));
        found.push((row.number.clone(), lines.collect::<Vec<_>>().join(" ")));
    }
    found.sort();
    found.into_iter().map(|(_, lines)| lines).collect()
}

/// Verifies, and explains every line: as many events as it was billed over.
fn checked(world: &World) {
    assert_eq!(world.verify(), [""; 0]);
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    for row in rows {
        let explained = world.operations.explain(world.environment, &row.number, None).unwrap();
        for line in explained.lines {
            let Some(events) = line.events else { continue };
            let place = (row.number.as_str(), line.line.number);
            let named = world.operations.events_of_line(world.environment, place, (0, 1000)).unwrap();
            assert_eq!(u64::try_from(named.len()).unwrap(), events.count, "{place:?}");
            assert!(!line.words.is_empty(), "{place:?} is told in words");
        }
    }
}

fn total(world: &World) -> i64 {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    rows.iter().map(|row| row.net.minor()).sum()
}

#[test]
fn each_crossing_is_billed_once_and_the_periods_end_bills_the_rest() {
    for engine in ENGINES {
        let world = begun(engine, "early");
        world.advance("2024-01-05T00:00:00Z");
        // 2,000 calls are 30.00; 4,000 are 50.00.
        assert_eq!(used(&world, 1, "2024-01-04T00:00:00Z", 2_000), 0);
        checked(&world);
        world.advance("2024-01-08T00:00:00Z");
        assert_eq!(used(&world, 2, "2024-01-07T00:00:00Z", 2_000), 1);
        assert_eq!(run(&world), 0, "once");
        // Late for the early bill, and below the threshold by itself.
        assert_eq!(used(&world, 3, "2024-01-06T00:00:00Z", 1_000), 0);
        checked(&world);
        world.advance("2024-01-15T00:00:00Z");
        assert_eq!(used(&world, 4, "2024-01-14T00:00:00Z", 4_000), 1);
        world.advance("2024-01-25T00:00:00Z");
        assert_eq!(used(&world, 5, "2024-01-24T00:00:00Z", 700), 0);
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(told(&world), ["01-08/50.00", "01-15/50.00", "01-31/7.00"]);
        checked(&world);
        // Late for the period, which is over: it rides on the next document.
        assert_eq!(used(&world, 6, "2024-01-30T00:00:00Z", 300), 0);
        world.advance("2024-03-02T00:00:00Z");
        assert_eq!(total(&world), 11_000);
        checked(&world);
    }
}

#[test]
fn the_prices_of_a_plan_cross_together() {
    for engine in ENGINES {
        let world = begun(engine, "both");
        world.advance("2024-01-05T00:00:00Z");
        // 1,000 calls are 20.00 and 10.00; another 700 make 34.00 and 17.00.
        assert_eq!(used(&world, 1, "2024-01-04T00:00:00Z", 1_000), 0);
        assert_eq!(used(&world, 2, "2024-01-04T12:00:00Z", 700), 1);
        assert_eq!(told(&world), ["01-05/34.00 01-05/17.00"]);
        checked(&world);
        world.advance("2024-02-02T00:00:00Z");
        // Nothing more of usage, and what the minimum of 40.00 lacks.
        assert_eq!(told(&world)[1..], ["01-31/0.00 01-31/0.00 01-31/23.00"]);
        checked(&world);
    }
}

#[test]
fn a_change_of_plan_and_a_price_of_its_own_within_the_period() {
    for engine in ENGINES {
        let world = begun(engine, "both");
        world.advance("2024-01-10T00:00:00Z");
        assert_eq!(used(&world, 1, "2024-01-09T00:00:00Z", 2_000), 1);
        // From the 12th on the second price costs twice as much.
        world.advance("2024-01-12T00:00:00Z");
        let charges = Some(costs("0.02"));
        let asked = ChangeAsked::OverridePrice { plan: None, price: key("toll"), charges };
        world.change("dora", asked, When::Now);
        run(&world);
        assert_eq!(used(&world, 2, "2024-01-12T00:00:00Z", 100), 0);
        world.advance("2024-01-14T00:00:00Z");
        assert_eq!(used(&world, 3, "2024-01-13T00:00:00Z", 2_000), 1);
        checked(&world);
        // To a plan without a threshold; what ran until then is billed there.
        world.advance("2024-01-20T00:00:00Z");
        assert_eq!(used(&world, 4, "2024-01-19T00:00:00Z", 300), 0);
        let plan = (key("late"), None);
        let asked = ChangeAsked::Plan { plan, layout: Default::default() };
        let terms = TermsSaid { proration: Some(Proration::Prorate), ..TermsSaid::default() };
        change_by(&world, asked, terms);
        run(&world);
        assert_eq!(used(&world, 5, "2024-01-25T00:00:00Z", 10_000), 0);
        world.advance("2024-02-05T00:00:00Z");
        checked(&world);
        // 4,400 calls at 0.02; 2,000 at 0.01 by the 12th with their part of the minimum, 2,400 at 0.02; 10,000 at 0.01.
        let calls = 88_00;
        let toll_before = 20_00;
        let toll_after = 48_00;
        assert_eq!(total(&world), calls + toll_before + toll_after + 10_000, "{:?}", told(&world));
        // A back-dated return to the first days: what was billed early of the time after it is taken back.
        world.advance("2024-02-06T00:00:00Z");
        let asked = ChangeAsked::Plan { plan: (key("late"), None), layout: Default::default() };
        world.change("dora", asked, When::At(at("2024-01-05T00:00:00Z")));
        run(&world);
        world.advance("2024-03-02T00:00:00Z");
        checked(&world);
        assert_eq!(minimum_free(&world), 14_400, "{:?}", told(&world));
    }
}

/// Net of everything but minimums.
fn minimum_free(world: &World) -> i64 {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    let mut sum = 0;
    for row in &rows {
        let (_, content) = world.operations.document(world.environment, &row.number).unwrap();
        let issued = records::document::decode(&content).unwrap();
        let usage = issued.document.lines.iter().filter(|line| line.kind == billing::LineKind::Usage);
        sum += usage.map(|line| line.amount.minor()).sum::<i64>();
    }
    sum
}

/// What a price costs per unit, as a catalog says it.
fn costs(unit_price: &str) -> BTreeMap<Currency, Charge> {
    let text = format!(
        "format = 1\n[[plans]]\nkey = \"one\"\n[[plans.prices]]\nkey = \"one\"\nmodel = \"per_unit\"\n\
         count = \"one\"\ncadence = \"month\"\ncharges.EUR = {{ unit_price = \"{unit_price}\" }}\n"
    );
    let catalog = records::catalog::decode_toml(None, text.as_bytes()).unwrap_or_else(|why| panic!("{why}"));
    catalog.plans[0].prices[0].charges.clone()
}

fn change_by(world: &World, asked: ChangeAsked, terms: TermsSaid) {
    let (environment, now, id) = (world.environment, world.now(), world.subscriptions["dora"]);
    let request = ChangeRequest { terms, ..ChangeRequest::new(asked, When::Now) };
    world.act(move |act| {
        operations::changes::record(act, environment, id, std::slice::from_ref(&request), now)
    });
}

#[test]
fn grace_delays_the_periods_bill_and_not_the_early_one() {
    for engine in ENGINES {
        let world = begun(engine, "waits");
        world.advance("2024-01-10T00:00:00Z");
        assert_eq!(used(&world, 1, "2024-01-09T00:00:00Z", 6_000), 1);
        world.advance("2024-02-01T12:00:00Z");
        assert_eq!(told(&world), ["01-10/60.00"]);
        // Late usage within the grace stands on the period's own document.
        assert_eq!(used(&world, 2, "2024-01-30T00:00:00Z", 700), 0);
        world.advance("2024-02-03T00:00:00Z");
        assert_eq!(told(&world), ["01-10/60.00", "01-31/7.00"]);
        checked(&world);
    }
}

#[test]
fn usage_dated_ahead_is_seen_at_the_next_look() {
    for engine in ENGINES {
        let world = begun(engine, "early");
        world.advance("2024-01-05T00:00:00Z");
        assert_eq!(used(&world, 1, "2024-01-10T00:00:00Z", 9_000), 0);
        world.advance("2024-01-20T00:00:00Z");
        checked(&world);
        // Any other usage is such a look.
        assert_eq!(used(&world, 2, "2024-01-20T00:00:00Z", 1), 1);
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(total(&world), 10_001);
        checked(&world);
    }
}
