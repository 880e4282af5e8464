//! Who waits for rates of tax: a row a customer and category, which one server asks about at a time.

use ids::SellerId;
use store::Store;
use store::rate_waits;

use crate::world::{self, World, date, each_engine, instant, key};

const NOW: &str = "2024-03-01T00:00:00Z";

/// A row of its table.
pub fn fill(store: &Store, world: &World) {
    let (environment, customer) = (world.environment, world.customers[0]);
    world::act(store, move |act| {
        let wanted = (customer, &key("standard"), date("2024-02-29"));
        rate_waits::note(act, environment, wanted, (&key("bridge"), instant(NOW)))
    });
}

#[test]
fn a_wait_is_one_servers_at_a_time_until_it_is_answered() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        fill(store, &world);
        let (environment, customer, seller) = (world.environment, world.customers[0], world.seller);
        let (now, soon, later) =
            (instant(NOW), instant("2024-03-01T00:01:00Z"), instant("2024-03-01T01:00:00Z"));
        world::act(store, move |act| {
            let (standard, bridge) = (key("standard"), key("bridge"));
            let (day, other_day) = (date("2024-02-29"), date("2024-03-01"));
            let wanted = (customer, &standard, day);
            assert_eq!(rate_waits::due(act, environment, (&key("other"), now))?, None, "another's");
            let wait = rate_waits::due(act, environment, (&bridge, now))?.expect("one waits");
            assert_eq!((wait.customer, &wait.category, wait.wanted_for), (customer, &standard, day));
            assert_eq!((wait.since, wait.tries, wait.failure.as_deref(), wait.next_at), (now, 0, None, now));
            // Two that saw it: one of them has it.
            let taken = rate_waits::claim(act, environment, &wait, soon)?.expect("it is free");
            assert_eq!(rate_waits::claim(act, environment, &wait, soon)?, None, "it is taken");
            assert_eq!(rate_waits::due(act, environment, (&bridge, now))?, None);
            rate_waits::fail(act, environment, &taken, ("503", later))?;
            // What is refused again for the same day does not shorten that.
            rate_waits::note(act, environment, wanted, (&bridge, soon))?;
            assert_eq!(rate_waits::due(act, environment, (&bridge, soon))?, None);
            let wait = rate_waits::due(act, environment, (&bridge, later))?.expect("it is due again");
            assert_eq!((wait.since, wait.tries, wait.failure.as_deref()), (now, 1, Some("503")));
            // Another day is asked about at once, and waits no shorter for that.
            rate_waits::note(act, environment, (customer, &standard, other_day), (&bridge, soon))?;
            let wait = rate_waits::due(act, environment, (&bridge, soon))?.expect("it is due");
            assert_eq!((wait.wanted_for, wait.since, wait.tries), (other_day, now, 0));
            // Who only looks takes nobody's turn.
            let seen = rate_waits::note_first(act, environment, wanted, (&bridge, later))?;
            assert_eq!(seen, wait);
            rate_waits::remove(act, environment, wanted)?;
            assert_eq!(rate_waits::waiting(act, environment)?, 1, "the other day is not answered");
            // A customer that changes is asked about at once.
            rate_waits::fail(act, environment, &wait, ("no such street", later))?;
            assert_eq!(rate_waits::due(act, environment, (&bridge, soon))?, None);
            rate_waits::wake(act, environment, customer)?;
            let woken = rate_waits::due(act, environment, (&bridge, now))?.expect("it is asked at once");
            // Also one that is being asked about as it was before.
            let taken = rate_waits::claim(act, environment, &woken, soon)?.expect("it is free");
            rate_waits::wake(act, environment, customer)?;
            rate_waits::fail(act, environment, &taken, ("no such street", later))?;
            assert!(rate_waits::due(act, environment, (&bridge, now))?.is_some(), "nobody asked that yet");
            // One of a seller whose rates another says is asked of that, and nobody waits where nobody does.
            let nobodys = SellerId::from_cause(0, [7; 10]);
            rate_waits::seller_changed(act, environment, (nobodys, None))?;
            rate_waits::seller_changed(act, environment, (seller, Some(&key("other"))))?;
            assert_eq!(rate_waits::due(act, environment, (&bridge, later))?, None);
            assert!(rate_waits::due(act, environment, (&key("other"), now))?.is_some());
            assert_eq!(rate_waits::oldest(act, environment, 5)?.len(), 1);
            rate_waits::remove(act, environment, (customer, &standard, other_day))?;
            assert_eq!(rate_waits::waiting(act, environment)?, 0);
            rate_waits::note(act, environment, wanted, (&bridge, now))?;
            assert_eq!(rate_waits::waiting(act, environment)?, 1);
            rate_waits::seller_changed(act, environment, (seller, None))?;
            assert_eq!(rate_waits::waiting(act, environment)?, 0);
            Ok(())
        });
    });
}
