//! Idempotency keys: asked twice, done once.

use std::sync::{Arc, Barrier};
use std::time::Duration;

use ids::EnvironmentId;
use sql::WriteError;
use store::idempotency::{self, Idempotency, KeyRefused, StoredAnswer};
use store::{ActError, Store, parties};

use crate::world::{self, each_engine, instant};

fn asked(environment: EnvironmentId, content: u8) -> Idempotency {
    Idempotency {
        environment,
        operation: "sellers.update",
        key: "k-1".to_owned(),
        request_hash: [content; 32],
        at: instant("2024-01-01T00:00:00Z"),
    }
}

fn given(body: &str) -> StoredAnswer {
    StoredAnswer { status: 201, body: body.to_owned() }
}

/// Keeps the seller's second version under the key, or gives the answer of whoever did.
fn keep_seller(
    store: &Store,
    asked: Idempotency,
    body: &'static str,
    pause: Duration,
) -> Result<StoredAnswer, WriteError<KeyRefused>> {
    store.write(move |act| {
        if let Some(known) = idempotency::claim(act, &asked)?.map_err(ActError::Refused)? {
            return Ok(known);
        }
        parties::keep_seller(act, asked.environment, &world::seller(2))?;
        std::thread::sleep(pause);
        idempotency::answer(act, &asked, &given(body))?;
        Ok(given(body))
    })
}

#[test]
fn the_second_request_gets_the_first_answer() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        let stored = || store.read(|reader| idempotency::stored(reader, &asked(environment, 1))).unwrap();
        assert_eq!(stored(), Ok(None));
        let first = keep_seller(store, asked(environment, 1), "first", Duration::ZERO);
        assert_eq!(first, Ok(given("first")));
        let second = keep_seller(store, asked(environment, 1), "second", Duration::ZERO);
        assert_eq!(second, Ok(given("first")));
        assert_eq!(stored(), Ok(Some(given("first"))));
        let other = Idempotency { operation: "sellers.create", ..asked(environment, 1) };
        assert_eq!(store.read(|reader| idempotency::stored(reader, &other)).unwrap(), Ok(None));
    });
}

#[test]
fn the_same_key_with_other_content_is_refused() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        keep_seller(store, asked(environment, 1), "first", Duration::ZERO).unwrap();
        let refused = keep_seller(store, asked(environment, 2), "second", Duration::ZERO);
        let other = KeyRefused::OtherRequest { key: "k-1".to_owned(), operation: "sellers.update" };
        assert_eq!(refused, Err(WriteError::Refused(other)));
    });
}

#[test]
fn an_act_that_fails_leaves_its_key_free() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        let rolled_back = store.write(move |act| {
            let claimed = idempotency::claim(act, &asked(environment, 1))?;
            assert_eq!(claimed, Ok(None));
            Err::<(), _>(ActError::Refused("no"))
        });
        assert_eq!(rolled_back, Err(WriteError::Refused("no")));
        let done = keep_seller(store, asked(environment, 2), "other content", Duration::ZERO);
        assert_eq!(done, Ok(given("other content")));
    });
}

#[test]
fn of_two_at_once_one_works_and_the_other_gets_its_answer() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        let together = Arc::new(Barrier::new(2));
        let ask = |body: &'static str| {
            let (store, together) = (store.clone(), Arc::clone(&together));
            std::thread::spawn(move || {
                together.wait();
                keep_seller(&store, asked(environment, 1), body, Duration::from_millis(60))
            })
        };
        let [one, other] = [ask("one"), ask("other")].map(|thread| thread.join().unwrap().unwrap());
        assert_eq!(one, other);
        // A second piece of work would have been refused: the version exists.
        let versions = store.read(|reader| parties::seller_records(reader, environment)).unwrap();
        assert_eq!(versions.len(), 2);
    });
}

#[test]
fn keys_of_other_environments_are_other_keys() {
    each_engine(|store| {
        let one = world::world(store, "one", 0).environment;
        let two = world::world(store, "two", 0).environment;
        keep_seller(store, asked(one, 1), "in one", Duration::ZERO).unwrap();
        let in_two = keep_seller(store, asked(two, 2), "in two", Duration::ZERO);
        assert_eq!(in_two, Ok(given("in two")));
    });
}
