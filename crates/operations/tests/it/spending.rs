//! What usage costs in a window: as a slow count in fractions says, as previews and bills say, of a customer with all
//! it pays for.

use std::collections::BTreeMap;

use billing::{CustomerMore, LineKind};
use calendar::{Instant, Period};
use money::Currency;
use operations::spending::{SpendOf, Spent};
use pricing::{Scalar, UsageEvent};
use sql::Engine;

use crate::world::{ENGINES, World, at, empty, event, key};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[meters]]
key = "sends"
event_type = "mail.sent"
aggregation = "count"

[[meters]]
key = "storage"
event_type = "disk.level"
aggregation = "time_weighted"
per = "hours"
value = "gb"

[[plans]]
key = "pro"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "base"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "29.00" }
[[plans.prices]]
key = "calls"
model = "graduated"
meter = "calls"
charges.EUR = { tiers = [ { up_to = "100", unit_price = "0.105" }, { unit_price = "0.04" } ] }
[[plans.prices]]
key = "sends"
model = "package"
meter = "sends"
charges.EUR = { package_size = 3, package_price = "0.50", minimum = "2.00" }

[[plans]]
key = "disk"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "storage"
model = "per_unit"
meter = "storage"
charges.EUR = { unit_price = "0.01" }
"#;

const BEGIN: &str = "2023-12-31T23:00:00Z";
const HOUR: i64 = 3_600_000_000;

/// ben pays for anna; both are on the pro plan from the beginning of 2024, by Berlin's calendar.
fn begun(engine: Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    for name in ["anna", "ben"] {
        world.subscribe(name, "pro", BEGIN, 0);
    }
    let (environment, id, now) = (world.environment, world.customers["anna"], world.now());
    let payer = Some(world.customers["ben"]);
    world.act(move |act| {
        let change = |known: &billing::Customer| {
            Ok(billing::Customer { more: CustomerMore { payer, ..CustomerMore::default() }, ..known.clone() })
        };
        operations::customers::amend(act, environment, (id, now), change)
    });
    world
}

fn of(world: &World, name: &str) -> SpendOf {
    let customer = world.customers[name];
    SpendOf { customer, subscription: None, currency: Currency::EUR, meter: None }
}

fn spend(world: &World, of: &SpendOf, window: (Instant, Instant)) -> Spent {
    let position = world.operations.plane.watermark(world.environment).unwrap();
    let window = Period::new(window.0, window.1).unwrap();
    world.operations.spend(world.environment, of, (window, world.now(), position)).unwrap()
}

fn cents(world: &World, of: &SpendOf, window: (Instant, Instant)) -> i64 {
    spend(world, of, window).amount.minor()
}

fn sent(name: &str, number: u32, micros: i64) -> UsageEvent {
    UsageEvent {
        id: format!("{name}-mail-{number}").into(),
        event_type: "mail.sent".into(),
        ..event(name, number, micros, 1)
    }
}

/// Calls every seven hours and mails every eleven, over two months from 3 January.
fn usage(name: &str, step: i64) -> Vec<UsageEvent> {
    let first = at("2024-01-03T00:30:00Z").as_micros();
    let calls = (0..180_u32).map(|number| {
        event(name, number, first + i64::from(number) * 7 * HOUR, step + i64::from(number % 5))
    });
    let mails = (0..110_u32).map(|number| sent(name, number, first + i64::from(number) * 11 * HOUR));
    calls.chain(mails).collect()
}

/// The slow way: what all events of a month before an instant come to, in tenths of a cent, then cents.
fn slowly(events: &[UsageEvent], month: (Instant, Instant), until: Instant) -> i64 {
    let before = |one: &&UsageEvent| one.time >= month.0 && one.time < month.1 && one.time < until;
    let (mut calls, mut mails) = (0, 0);
    for one in events.iter().filter(before) {
        match (&*one.event_type, &one.data["calls"]) {
            ("api.call", Scalar::Number(number)) => calls += number.to_string().parse::<i64>().unwrap(),
            _ => mails += 1,
        }
    }
    // Up to 100 calls at 10.5 cents, further ones at 4; half a cent is rounded up.
    let tenths = calls.min(100) * 105 + (calls - 100).max(0) * 40;
    (tenths + 5) / 10 + (mails + 2) / 3 * 50
}

/// Berlin's months.
fn months() -> [(Instant, Instant); 3] {
    let edges = [BEGIN, "2024-01-31T23:00:00Z", "2024-02-29T23:00:00Z", "2024-03-31T22:00:00Z"].map(at);
    [(edges[0], edges[1]), (edges[1], edges[2]), (edges[2], edges[3])]
}

fn slow_window(events: &[UsageEvent], (from, until): (Instant, Instant)) -> i64 {
    months().iter().map(|month| slowly(events, *month, until) - slowly(events, *month, from)).sum()
}

#[test]
fn windows_come_to_what_a_slow_count_says_and_sum_to_the_lines_that_are_issued() {
    for engine in ENGINES {
        let world = begun(engine);
        let (anna, ben) = (usage("anna", 2), usage("ben", 3));
        // While everything is still to be billed, ben's first month is what the preview of it says.
        world.send(&anna);
        world.send(&ben);
        let preview = world
            .operations
            .preview(world.environment, world.subscriptions["ben"], Some(months()[0].1))
            .unwrap();
        world.advance("2024-04-02T00:00:00Z");
        let step = 61 * HOUR;
        let edges: Vec<Instant> =
            (0..37).map(|place| Instant::from_micros(at(BEGIN).as_micros() + place * step)).collect();
        let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
        for pair in edges.windows(2) {
            let window = (pair[0], pair[1]);
            let (of_anna, of_ben) = (slow_window(&anna, window), slow_window(&ben, window));
            assert_eq!(cents(&world, &of(&world, "anna"), window), of_anna, "{engine:?} {window:?}");
            // ben pays for anna.
            assert_eq!(cents(&world, &of(&world, "ben"), window), of_anna + of_ben, "{engine:?} {window:?}");
            let own = SpendOf { subscription: Some(world.subscriptions["ben"]), ..of(&world, "ben") };
            assert_eq!(cents(&world, &own, window), of_ben, "{engine:?} {window:?}");
            *sums.entry("anna").or_default() += of_anna;
            *sums.entry("ben").or_default() += of_ben;
        }
        assert!(sums["ben"] > sums["anna"] && sums["anna"] > 50_00, "{sums:?}");
        for name in ["anna", "ben"] {
            assert_eq!(issued(&world, name), sums[name], "{engine:?} {name}");
        }
        let first = months()[0];
        let previewed = preview.documents.iter().flat_map(|planned| &planned.document.lines);
        let previewed = previewed.filter(|line| line.kind == LineKind::Usage);
        let previewed: i64 = previewed.map(|line| line.amount.minor()).sum();
        let own = SpendOf { subscription: Some(world.subscriptions["ben"]), ..of(&world, "ben") };
        assert_eq!(previewed, cents(&world, &own, first), "{engine:?}");
    }
}

/// Cents of the usage lines issued of a customer's subscription.
fn issued(world: &World, name: &str) -> i64 {
    let mut sum = 0;
    for content in world.contents().values() {
        let issued = records::document::decode(content).unwrap();
        let own = issued.document.lines.iter().filter(|line| {
            line.subscription == Some(world.subscriptions[name]) && line.kind == LineKind::Usage
        });
        sum += own.map(|line| line.amount.minor()).sum::<i64>();
    }
    sum
}

#[test]
fn what_is_spent_is_of_the_currency_the_meter_and_the_position_asked_for() {
    for engine in ENGINES {
        let world = begun(engine);
        world.send(&usage("ben", 3));
        let month = months()[0];
        world.advance("2024-01-20T00:00:00Z");
        let whole = cents(&world, &of(&world, "ben"), month);
        let by =
            |meter: &str| cents(&world, &SpendOf { meter: Some(key(meter)), ..of(&world, "ben") }, month);
        assert_eq!(by("calls") + by("sends"), whole);
        assert!(by("calls") > 0 && by("sends") > 0 && by("storage") == 0);
        assert_eq!(cents(&world, &SpendOf { currency: Currency::USD, ..of(&world, "ben") }, month), 0);
        let (window, now) = (Period::new(month.0, month.1).unwrap(), world.now());
        let at_start = usage_position(0);
        let nothing =
            world.operations.spend(world.environment, &of(&world, "ben"), (window, now, at_start)).unwrap();
        assert_eq!(nothing.amount.minor(), 0);
        let spent = spend(&world, &of(&world, "ben"), month);
        assert_eq!((spent.next_period, spent.grows_by_time), (Some(month.1), false));
        let nobody = SpendOf { customer: ids::CustomerId::from_bytes([9; 16]), ..of(&world, "ben") };
        assert_eq!(cents(&world, &nobody, month), 0);
    }
}

fn usage_position(number: u64) -> usage::Position {
    usage::Position::new(number)
}

#[test]
fn a_level_costs_by_the_time_it_stood() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        world.subscribe("cleo", "disk", BEGIN, 0);
        let mut level = event("cleo", 0, at("2024-01-01T00:00:00Z").as_micros(), 0);
        level.event_type = "disk.level".into();
        level.data.insert("gb".into(), Scalar::Number(money::Decimal::from_i64(10)));
        world.send(&[level]);
        let month = months()[0];
        for (now, hours) in [("2024-01-02T00:00:00Z", 24), ("2024-01-11T00:00:00Z", 240)] {
            world.advance(now);
            let spent = spend(&world, &of(&world, "cleo"), month);
            // 10 GB for so many hours at a cent.
            assert_eq!((spent.amount.minor(), spent.grows_by_time), (10 * hours, true), "{engine:?}");
        }
        world.advance("2024-02-03T00:00:00Z");
        assert_eq!(cents(&world, &of(&world, "cleo"), month), 10 * (31 * 24 - 1), "{engine:?}");
        assert_eq!(issued(&world, "cleo"), 10 * (31 * 24 - 1), "{engine:?}");
    }
}
