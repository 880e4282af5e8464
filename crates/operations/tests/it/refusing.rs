//! Facts about a subscription that are refused, and the way out each names.

use operations::changes::{self, ChangeAsked, ChangeRequest, When};
use operations::refusal::{Code, Failed, Refusal};
use operations::subscriptions::{self, OneOffAsked};

use crate::world::{ENGINES, World, at, key, world};

fn change(world: &World, name: &str, asked: ChangeAsked, when: When) -> Result<(), Refusal> {
    let (environment, now, id) = (world.environment, world.now(), world.subscriptions[name]);
    let done = world.operations.store.write(move |act| {
        changes::record(act, environment, id, &[ChangeRequest::new(asked.clone(), when)], now)
    });
    refusal(done.map_err(Failed::from).map(|_| ()))
}

fn refusal(done: Result<(), Failed>) -> Result<(), Refusal> {
    match done {
        Ok(()) => Ok(()),
        Err(Failed::Refused(refusal)) => Err(refusal),
        Err(other) => panic!("{other}"),
    }
}

fn set(world: &World, name: &str, count: &str, when: When) -> Result<(), Refusal> {
    change(world, name, ChangeAsked::Count { name: key(count), count: 3 }, when)
}

#[test]
fn a_count_that_no_price_reads() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-02-10T00:00:00Z");
        let refused = set(&world, "ben", "chairs", When::Now).unwrap_err();
        assert_eq!((refused.code, refused.parameter.as_deref()), (Code::PlanMismatch, Some("name")));
        assert_eq!(
            refused.message,
            "no price of plan team counts \"chairs\"; set a count that the plan has, or change the plan first"
        );
        assert_eq!(set(&world, "ben", "seats", When::Now), Ok(()));
        // Anna's plan counts nothing, until it is the team's.
        assert!(set(&world, "anna", "seats", When::Now).is_err());
        let later = When::At(at("2024-02-20T00:00:00Z"));
        change(
            &world,
            "anna",
            ChangeAsked::Plan { plan: (key("team"), None), layout: changes::PlanLayout::default() },
            later,
        )
        .unwrap();
        assert_eq!(set(&world, "anna", "seats", When::Now), Ok(()), "a count may be set ahead of its plan");
        world.advance("2024-03-10T00:00:00Z");
    }
}

#[test]
fn a_one_off_charge_before_the_start() {
    for engine in ENGINES {
        let world = world(engine);
        let (environment, id) = (world.environment, world.subscriptions["cleo"]);
        let charge = |instant: &str| {
            let asked = OneOffAsked {
                now: world.now(),
                at: at(instant),
                description: "Setup".to_owned(),
                quantity: money::Quantity::ONE,
                unit_price: money::UnitPrice::parse("9.00").unwrap(),
                tax_category: key("standard"),
                random: [7; 10],
            };
            let done = world
                .operations
                .store
                .write(move |act| subscriptions::charge_once(act, environment, id, &asked).map(|_| ()));
            refusal(done.map_err(Failed::from))
        };
        let refused = charge("2024-01-09T23:59:59Z").unwrap_err();
        assert_eq!((refused.code, refused.parameter.as_deref()), (Code::BeforeStart, Some("at")));
        assert!(refused.message.contains("before the subscription's start at"), "{}", refused.message);
        assert_eq!(charge("2024-01-10T00:00:00Z"), Ok(()));
    }
}
