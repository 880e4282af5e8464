//! Registers on bills: readings of devices over several months, late ones, slips, a pause, an exchange, and devices
//! that go to others and come back.

use std::collections::BTreeMap;

use ids::SubscriptionId;
use operations::changes::{ChangeAsked, PauseOptions, When};
use operations::entitlements::{EntitlementValue, Kept};
use operations::metered::UsageAsked;
use operations::{Operations, customers, subscriptions};
use pricing::{Properties, Scalar, UsageEvent};
use store::subjects::Assignment;

use crate::world::{ENGINES, World, at, empty, key};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "energy"
event_type = "meter.reading"
aggregation = "register"
value = "kwh"
register = "device"
rolls_over_at = 100000
exchange = "exchanged"
unit = "kWh"

[[plans]]
key = "power"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "energy"
model = "per_unit"
meter = "energy"
late = "correct_now"
charges.EUR = { unit_price = "0.10" }

[[plans.features]]
feature = "power"
meter = "energy"
allowance = 1000
window = "calendar month"
"#;

/// A reading of the customer's device.
fn reading(number: u32, time: &str, shown: i64) -> UsageEvent {
    let mut data = Properties::new();
    data.insert("kwh".into(), Scalar::Number(money::Decimal::from_i64(shown)));
    data.insert("device".into(), Scalar::Text("main".into()));
    UsageEvent {
        source: "gateway".into(),
        id: format!("r{number}").into(),
        event_type: "meter.reading".into(),
        subject: "dora".into(),
        time: at(time),
        data,
    }
}

fn metered(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.subscribe("dora", "power", "2023-12-31T23:00:00Z", 0);
    world
}

/// The net amounts of all documents, in order of due instants.
fn nets(world: &World) -> Vec<i64> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 100)).unwrap();
    rows.iter().map(|row| row.net.minor()).collect()
}

fn run_again(world: &World) {
    let report = world.operations.bill_through(world.environment, world.now(), &mut |_| {}).unwrap();
    assert_eq!(report.failures, []);
}

#[test]
fn readings_are_billed_by_their_increase_across_months_a_roll_over_and_an_exchange() {
    for engine in ENGINES {
        let world = metered(engine);
        let mut exchanged = reading(5, "2024-03-10T12:00:00Z", 7_000);
        exchanged.data.insert("exchanged".into(), Scalar::Bool(true));
        world.send(&[
            reading(1, "2024-01-01T06:00:00Z", 99_700),
            reading(2, "2024-01-31T06:00:00Z", 99_950),
            reading(3, "2024-02-29T06:00:00Z", 150),
            reading(4, "2024-03-10T11:00:00Z", 180),
            exchanged,
            reading(6, "2024-03-31T06:00:00Z", 7_040),
        ]);
        world.advance("2024-04-02T00:00:00Z");
        assert_eq!(nets(&world), [2_500, 2_000, 700], "250, 200 over the top, 30 and 40 kWh");
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_late_reading_moves_what_was_billed_to_where_it_belongs() {
    for engine in ENGINES {
        let world = metered(engine);
        world.send(&[reading(1, "2024-01-01T06:00:00Z", 100), reading(2, "2024-02-20T06:00:00Z", 400)]);
        world.advance("2024-03-02T00:00:00Z");
        assert_eq!(nets(&world), [3_000], "all of it is February's as far as anybody knows");
        // January's last reading arrives: 200 were used in January, 100 in February.
        world.send(&[reading(3, "2024-01-31T06:00:00Z", 300)]);
        run_again(&world);
        assert_eq!(nets(&world).iter().sum::<i64>(), 3_000, "{:?}", world.table());
        let quantities = energy_of_each_month(&world);
        assert_eq!(quantities, ["200", "100"]);
        assert_eq!(world.verify(), [""; 0]);
        // A reading in between that is a slip changes nothing and is listed with its reason.
        world.send(&[reading(4, "2024-02-01T06:00:00Z", 250)]);
        run_again(&world);
        assert_eq!(nets(&world).iter().sum::<i64>(), 3_000);
        let listed = world.operations.unbilled(world.environment, None, (None, 10)).unwrap().events;
        let reasons: Vec<&str> = listed.iter().map(|one| one.reason.as_str()).collect();
        assert_eq!(listed.len(), 1, "{reasons:?}");
        assert!(reasons[0].contains("the reading 250 is below 300"), "{reasons:?}");
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// What January and February measure now.
fn energy_of_each_month(world: &World) -> Vec<String> {
    let month = |from: &str, until: &str| used(world, ("dora", None), (from, until));
    vec![
        month("2023-12-31T23:00:00Z", "2024-01-31T23:00:00Z"),
        month("2024-01-31T23:00:00Z", "2024-02-29T23:00:00Z"),
    ]
}

/// What the usage of a customer, or of one of its subscriptions, is answered to be.
fn used(
    world: &World,
    (customer, subscription): (&str, Option<SubscriptionId>),
    (from, until): (&str, &str),
) -> String {
    let asked = UsageAsked {
        customer: customer.to_owned(),
        subscription,
        meter: key("energy"),
        from: Some(at(from)),
        until: Some(at(until)),
        zone: None,
        window: None,
        group_by: Vec::new(),
    };
    world.operations.usage(world.environment, &asked).unwrap().groups[0].quantity.to_string()
}

#[test]
fn what_a_device_shows_in_a_pause_is_nobodys_to_pay() {
    for engine in ENGINES {
        let world = metered(engine);
        world.send(&[reading(1, "2024-01-01T06:00:00Z", 100), reading(2, "2024-01-09T06:00:00Z", 150)]);
        world.advance("2024-01-10T00:00:00Z");
        world.change("dora", ChangeAsked::Pause { options: PauseOptions::default() }, When::Now);
        world.advance("2024-01-20T00:00:00Z");
        world.change("dora", ChangeAsked::Resume, When::Now);
        world.send(&[reading(3, "2024-01-19T06:00:00Z", 190), reading(4, "2024-01-31T06:00:00Z", 200)]);
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(nets(&world).iter().sum::<i64>(), 600, "50 before the pause and 10 after it");
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// A device that is one's from the 2nd, the other's from the 10th, and the first one's again from the 20th.
const MOVES: [&str; 3] = ["2024-01-02T00:00:00Z", "2024-01-10T00:00:00Z", "2024-01-20T00:00:00Z"];
const JANUARY: (&str, &str) = ("2023-12-31T23:00:00Z", "2024-01-31T23:00:00Z");

fn give(world: &World, from: &str, (customer, subscription): (&str, Option<SubscriptionId>)) {
    let assignment = Assignment {
        subject: "meter-1".to_owned(),
        assigned_at: at(from),
        customer: world.customers[customer],
        subscription,
    };
    let environment = world.environment;
    world.act(move |act| customers::assign(act, environment, &assignment));
}

/// 10 with the first, 60 with the other, 5 with the first again, and 10 in February.
fn read_through(world: &World) {
    let shown = [
        ("2024-01-03T06:00:00Z", 100),
        ("2024-01-08T06:00:00Z", 110),
        ("2024-01-11T06:00:00Z", 120),
        ("2024-01-18T06:00:00Z", 180),
        ("2024-01-21T06:00:00Z", 190),
        ("2024-01-30T06:00:00Z", 195),
        ("2024-02-10T06:00:00Z", 205),
    ];
    let readings: Vec<UsageEvent> = (1..)
        .zip(shown)
        .map(|(number, (time, shown))| UsageEvent {
            subject: "meter-1".into(),
            ..reading(number, time, shown)
        })
        .collect();
    world.send(&readings);
}

/// What a customer has used of its feature by the end of January, the same as read afresh.
fn entitled(world: &World, customer: &str) -> String {
    let afresh = Operations { entitled: Kept::default(), ..world.operations.clone() };
    let of = |operations: &Operations| {
        let when = Some(at("2024-01-31T12:00:00Z"));
        operations.entitlement(world.environment, customer, &key("power"), when).unwrap()
    };
    let found = of(&world.operations);
    assert_eq!(found, of(&afresh));
    let Some(EntitlementValue::Metered(balance)) = found.value else { panic!("metered: {found:?}") };
    balance.used.to_string()
}

#[test]
fn a_device_that_comes_back_bills_nobody_for_what_another_used() {
    for engine in ENGINES {
        let mut world = metered(engine);
        world.subscribe("emil", "power", "2023-12-31T23:00:00Z", 0);
        for (from, customer) in MOVES.into_iter().zip(["dora", "emil", "dora"]) {
            give(&world, from, (customer, None));
        }
        read_through(&world);
        assert_eq!(used(&world, ("dora", None), JANUARY), "15");
        assert_eq!(used(&world, ("emil", None), JANUARY), "60");
        assert_eq!((entitled(&world, "dora"), entitled(&world, "emil")), ("15".into(), "60".into()));
        world.advance("2024-03-02T00:00:00Z");
        let mut billed = nets(&world);
        billed.sort_unstable();
        assert_eq!(billed, [100, 150, 600], "10, 15 and 60 kWh");
        assert_eq!(world.verify(), [""; 0]);
        let rows = world.operations.documents(world.environment, &Default::default(), ("", 100)).unwrap();
        let january = rows.iter().find(|row| row.net.minor() == 150).unwrap();
        let explained = world.operations.explain(world.environment, &january.number, None).unwrap();
        assert_eq!(explained.lines[0].events.as_ref().unwrap().count, 4);
    }
}

#[test]
fn a_device_that_comes_back_to_a_subscription_begins_there_anew() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        let customer = world.customer("fred");
        let (environment, now) = (world.environment, world.now());
        let mut begun = Vec::new();
        for _ in 0..2 {
            let asked = subscriptions::Asked {
                customer,
                plan: (key("power"), None),
                currency: money::Currency::EUR,
                zone: calendar::Zone::named("Europe/Berlin").unwrap(),
                start: at(JANUARY.0),
                alignment: None,
                counts: BTreeMap::new(),
                subjects: Vec::new(),
                own_usage: true,
            };
            begun.push(world.act(move |act| subscriptions::create(act, environment, &asked, now)).row.id);
        }
        for (from, place) in MOVES.into_iter().zip([0, 1, 0]) {
            give(&world, from, ("fred", Some(begun[place])));
        }
        read_through(&world);
        let of = |subscription| used(&world, ("fred", subscription), JANUARY);
        assert_eq!((of(Some(begun[0])), of(Some(begun[1]))), ("15".into(), "60".into()));
        assert_eq!(
            (of(None), entitled(&world, "fred")),
            ("95".into(), "95".into()),
            "it was fred's all along"
        );
        world.advance("2024-03-02T00:00:00Z");
        let mut billed = nets(&world);
        billed.sort_unstable();
        assert_eq!(billed, [100, 150, 600], "10, 15 and 60 kWh");
        assert_eq!(world.verify(), [""; 0]);
    }
}
