//! Subscriptions, their timelines, and whose usage a subject is.

use billing::{Change, OneOff, Proration, TimelineFact, TimelineRefused};
use calendar::Instant;
use money::{Quantity, UnitPrice};
use sql::WriteError;
use store::Store;
use store::gather::{self, Revisit};
use store::jobs::{self, JobKind};
use store::parties;
use store::subjects::{self, Assignment, SubjectRefused};
use store::subscriptions::{self, NewSubscription, SubscriptionRefused};

use crate::world::{self, World, each_engine, id, instant, key};

fn seats(count: u64, at: &str) -> TimelineFact {
    let change = Change::SetCount { name: key("seats"), count, terms: Proration::Prorate.into() };
    TimelineFact { id: id(&format!("{count} seats {at}")), at: instant(at), change }
}

fn record(
    store: &Store,
    world: &World,
    number: usize,
    fact: TimelineFact,
) -> Result<billing::Timeline, WriteError<SubscriptionRefused>> {
    let (environment, row) = (world.environment, world::subscription(number));
    store.write(move |act| subscriptions::record_change(act, environment, row.id, &fact))
}

fn due(store: &Store, world: &World) -> Vec<Instant> {
    let until = (JobKind::BillSubscription, Instant::MAX);
    let due = store.read(|reader| jobs::due_jobs(reader, world.environment, until, ("", 10))).unwrap();
    due.iter().map(|job| job.due_at).collect()
}

#[test]
fn a_new_subscription_is_due_at_its_start_and_reads_back() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        let environment = world.environment;
        store
            .read(|reader| {
                let row = world::subscription(1);
                assert_eq!(subscriptions::subscription(reader, environment, row.id)?, Some(row.clone()));
                let of_customer =
                    subscriptions::subscriptions_of_customer(reader, environment, row.customer)?;
                assert_eq!(of_customer, std::slice::from_ref(&row));
                let mut all = world.subscriptions.clone();
                all.sort_by_key(|row| row.id);
                assert_eq!(subscriptions::subscriptions(reader, environment, "", 10)?, all);
                let timeline = gather::timeline(reader, environment, row.id)?;
                assert_eq!(timeline.facts(), [world::start(1)]);
                assert_eq!(subscriptions::settled_before(reader, environment, row.id)?, None);
                Ok(())
            })
            .unwrap();
        assert_eq!(due(store, &world), [instant(world::START); 2]);
    });
}

#[test]
fn a_change_joins_the_timeline_moves_the_facts_and_makes_the_subscription_due() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        world::issue(store, &world, 0, "2024-02-29T00:00:00Z");
        let billed = due(store, &world);
        let later = record(store, &world, 0, seats(15, "2024-06-01T00:00:00Z")).unwrap();
        assert_eq!(later.facts(), [world::start(0), seats(15, "2024-06-01T00:00:00Z")]);
        assert_eq!(due(store, &world), billed, "the next boundary comes first");
        record(store, &world, 0, seats(13, "2024-02-10T00:00:00Z")).unwrap();
        assert_eq!(due(store, &world), [instant("2024-02-10T00:00:00Z")]);
        let row = store
            .read(|reader| parties::customer_row(reader, world.environment, id("customer 0")))
            .unwrap()
            .unwrap();
        assert_eq!(row.facts_version, 5, "made, subscribed, billed, changed, changed");
        let facts = store.read(|reader| subscriptions::fact_rows(reader, world.environment)).unwrap();
        let versions: Vec<i64> = facts.iter().map(|fact| fact.facts_version).collect();
        assert_eq!(versions, [2, 4, 5]);
        assert!(facts.iter().all(store::read::FactRow::is_untouched));
    });
}

#[test]
fn what_does_not_fit_is_refused_and_writes_nothing() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let refused = |refused| Some(WriteError::Refused(refused));
        let environment = world.environment;
        let orphan = store.write(move |act| {
            let new = NewSubscription { row: world::subscription(5), start: world::start(5) };
            subscriptions::create_subscription(act, environment, &new)
        });
        assert_eq!(orphan.err(), refused(SubscriptionRefused::UnknownCustomer(id("customer 5"))));
        let nobody = record(store, &world, 5, seats(1, "2024-02-10T00:00:00Z"));
        assert_eq!(nobody.err(), refused(SubscriptionRefused::UnknownSubscription(id("subscription 5"))));
        let early = record(store, &world, 0, seats(1, "2024-01-01T00:00:00Z"));
        let before = TimelineRefused::BeforeStart {
            at: instant("2024-01-01T00:00:00Z"),
            start: instant(world::START),
        };
        assert_eq!(early.err(), refused(SubscriptionRefused::Timeline(before)));
        let row = store
            .read(|reader| parties::customer_row(reader, environment, id("customer 0")))
            .unwrap()
            .unwrap();
        assert_eq!(row.facts_version, 2, "a refused change moves nothing");
    });
}

#[test]
fn a_one_off_charge_is_gathered_with_the_timeline() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let charge = OneOff {
            id: id("setup"),
            at: instant("2024-02-05T00:00:00Z"),
            description: "Setup".to_owned(),
            quantity: Quantity::parse("2").unwrap(),
            unit_price: UnitPrice::parse("49.995").unwrap(),
            tax_category: key("standard"),
        };
        let (environment, kept) = (world.environment, charge.clone());
        store
            .write(move |act| {
                subscriptions::record_one_off(act, environment, world::subscription(0).id, &kept)
            })
            .unwrap();
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert_eq!(world::only(&gathered).one_offs, [charge]);
        assert_eq!(world::only(&gathered).timeline.facts(), [world::start(0)]);
        assert_eq!(world::version(&gathered), 3);
    });
}

#[test]
fn a_subject_moves_from_customer_to_customer_at_dated_instants() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        let environment = world.environment;
        let assignment = |number: usize, at: &str| Assignment {
            subject: "meter-1".to_owned(),
            assigned_at: instant(at),
            customer: world.customers[number],
            subscription: (number == 1).then(|| world.subscriptions[number].id),
        };
        let assign =
            |new: Assignment| store.write(move |act| subjects::assign_subject(act, environment, &new));
        let (first, second) = (assignment(0, "2024-01-01T00:00:00Z"), assignment(1, "2024-03-01T00:00:00Z"));
        assert_eq!(assign(second.clone()), Ok(()));
        assert_eq!(assign(first.clone()), Ok(()));
        assert_eq!(assign(first.clone()), Ok(()), "the same again changes nothing");
        let held = (first.customer, None);
        let taken = SubjectRefused::Taken { subject: "meter-1".to_owned(), held, since: first.assigned_at };
        let said =
            format!("is the customer {}'s from 2024-01-01T00:00:00Z on; assign it from", first.customer);
        assert!(taken.to_string().contains(&said), "{taken}");
        assert_eq!(assign(assignment(1, "2024-01-01T00:00:00Z")), Err(WriteError::Refused(taken)));
        let both = [first, second];
        store
            .read(|reader| {
                assert_eq!(subjects::assignments_of_subject(reader, environment, "meter-1")?, both);
                for customer in &world.customers {
                    let found = subjects::assignments_of_customer(reader, environment, *customer)?;
                    assert_eq!(found, both, "the end of one is the start of the next");
                }
                assert_eq!(subjects::assignments_of_subject(reader, environment, "meter-2")?, []);
                Ok(())
            })
            .unwrap();
    });
}
