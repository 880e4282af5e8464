//! Sellers and customers: versions, keys, pages.

use ids::CustomerId;
use sql::WriteError;
use store::Store;
use store::parties::{self, CustomerRow, NewCustomer, PartyRefused};

use crate::world::{self, World, each_engine, id};

fn create(store: &Store, world: &World, new: NewCustomer) -> Result<(), WriteError<PartyRefused>> {
    let environment = world.environment;
    store.write(move |act| parties::create_customer(act, environment, &new))
}

#[test]
fn a_seller_s_latest_version_is_its_current_one_and_older_ones_stay() {
    each_engine(|store| {
        let world = world::world(store, "env", 0);
        let environment = world.environment;
        world::act(store, move |act| parties::keep_seller(act, environment, &world::seller(2)));
        let (current, number) = store
            .read(|reader| {
                let current = parties::seller(reader, environment, world.seller)?;
                Ok((current, parties::seller_current_version(reader, environment, world.seller)?))
            })
            .unwrap();
        assert_eq!((current, number), (Some(world::seller(2)), Some(2)));
        assert_eq!(
            store.read(|reader| parties::sellers(reader, environment, "", 10)).unwrap(),
            [world::seller(2)],
            "a list shows each seller once"
        );
        for version in [1, 2, 1] {
            let place = (world.seller, version);
            let read = store
                .read(|reader| parties::seller_version(reader, store.caches(), environment, place))
                .unwrap();
            assert_eq!(*read, world::seller(version));
        }
        let records = store.read(|reader| parties::seller_records(reader, environment)).unwrap();
        let versions: Vec<i64> = records.iter().map(|record| record.version).collect();
        assert_eq!(versions, [1, 2]);
        assert!(records.iter().all(store::read::RecordRow::is_untouched));
    });
}

#[test]
fn a_customer_is_found_by_id_and_by_the_caller_s_key() {
    each_engine(|store| {
        let world = world::world(store, "env", 0);
        assert_eq!(create(store, &world, world::new_customer(0)), Ok(()));
        let anonymous = NewCustomer { external_key: None, ..world::new_customer(1) };
        assert_eq!(create(store, &world, anonymous), Ok(()));
        let row = CustomerRow {
            id: id("customer 0"),
            external_key: Some("crm-0".to_owned()),
            seller: world.seller,
            version: 1,
            facts_version: 1,
            payer: None,
        };
        let environment = world.environment;
        store
            .read(|reader| {
                assert_eq!(parties::customer_row(reader, environment, row.id)?, Some(row.clone()));
                assert_eq!(parties::customer_by_key(reader, environment, "crm-0")?, Some(row.id));
                assert_eq!(parties::customer_by_key(reader, environment, "crm-1")?, None);
                let read = parties::customer_version(reader, environment, row.id, 1)?;
                assert_eq!(read, world::customer(0, 1));
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn customers_are_refused_in_the_order_of_the_refusals() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let stranger = NewCustomer { seller: id("other"), ..world::new_customer(0) };
        let refused = |refused| Err(WriteError::Refused(refused));
        assert_eq!(create(store, &world, stranger), refused(PartyRefused::UnknownSeller(id("other"))));
        let same_key = NewCustomer { customer: world::customer(7, 1), ..world::new_customer(0) };
        assert_eq!(create(store, &world, same_key), refused(PartyRefused::KeyTaken("crm-0".to_owned())));
        let environment = world.environment;
        let update = |number, version| {
            store.write(move |act| {
                parties::update_customer(act, environment, &world::customer(number, version))
            })
        };
        assert_eq!(update(9, 2), refused(PartyRefused::UnknownCustomer(id("customer 9"))));
        assert_eq!(update(0, 2), Ok(()));
        assert_eq!(update(0, 2), refused(PartyRefused::Moved { customer: id("customer 0"), version: 2 }));
        let row = store
            .read(|reader| parties::customer_row(reader, environment, id("customer 0")))
            .unwrap()
            .unwrap();
        assert_eq!(row.version, 2);
        assert_eq!(row.facts_version, 3, "made, subscribed, changed");
    });
}

#[test]
fn pages_of_customers_join_up() {
    each_engine(|store| {
        let world = world::world(store, "env", 7);
        let mut expected: Vec<CustomerId> = world.customers.clone();
        expected.sort();
        let (mut found, mut after) = (Vec::new(), String::new());
        loop {
            let page = store.read(|reader| parties::customers(reader, world.environment, &after, 3)).unwrap();
            let Some(last) = page.last() else { break };
            after = last.id.to_string();
            found.extend(page.iter().map(|row| row.id));
        }
        assert_eq!(found, expected);
    });
}
