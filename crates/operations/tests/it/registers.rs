//! Registers on bills: readings of devices over several months, late ones, slips, a pause and an exchange.

use operations::changes::{ChangeAsked, PauseOptions, When};
use pricing::{Properties, Scalar, UsageEvent};

use crate::world::{ENGINES, World, at, empty};

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
    let month = |from: &str, until: &str| {
        let asked = operations::metered::UsageAsked {
            customer: "dora".to_owned(),
            subscription: None,
            meter: crate::world::key("energy"),
            from: Some(at(from)),
            until: Some(at(until)),
            zone: None,
            window: None,
            group_by: Vec::new(),
        };
        world.operations.usage(world.environment, &asked).unwrap().groups[0].quantity.to_string()
    };
    vec![
        month("2023-12-31T23:00:00Z", "2024-01-31T23:00:00Z"),
        month("2024-01-31T23:00:00Z", "2024-02-29T23:00:00Z"),
    ]
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
