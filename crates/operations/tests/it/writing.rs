//! Writing once: the same key, the same answer, one deed.

use std::sync::Barrier;

use operations::once::{self, Write};
use operations::refusal::{Code, Failed, Refusal};
use operations::sellers;
use store::ActError;
use store::idempotency::StoredAnswer;

use crate::world::{ENGINES, World, empty, seller};

fn write(world: &World, key: &str, body: &str) -> Write {
    let hash = once::request_hash("/v1/sellers", body.as_bytes());
    Write { environment: world.environment, operation: "sellers.create", key: Some((key.to_owned(), hash)) }
}

fn create(world: &World, asked: &Write) -> Result<operations::Answered, Failed> {
    let environment = world.environment;
    world.operations.once(
        asked,
        move |act| sellers::create(act, environment, &seller()),
        |seller| StoredAnswer { status: 201, body: seller.id.to_string() },
    )
}

#[test]
fn the_same_key_gets_the_same_answer() {
    for engine in ENGINES {
        let world = empty(engine);
        let first = create(&world, &write(&world, "k1", "{}")).unwrap();
        assert!(!first.replayed);
        let again = create(&world, &write(&world, "k1", "{}")).unwrap();
        assert!(again.replayed);
        assert_eq!(first.answer, again.answer);
        let other = create(&world, &write(&world, "k1", "{ }")).unwrap_err();
        assert!(matches!(other, Failed::Refused(refusal) if refusal.code == Code::IdempotencyKeyReused));
        let empty = create(&world, &write(&world, "", "{}")).unwrap_err();
        assert!(matches!(empty, Failed::Refused(refusal) if refusal.code == Code::InvalidRequest));
    }
}

#[test]
fn a_refusal_that_read_state_is_stored() {
    for engine in ENGINES {
        let world = empty(engine);
        create(&world, &write(&world, "k1", "{}")).unwrap();
        let refused = |world: &World| match create(world, &write(world, "k2", "{}")).unwrap_err() {
            Failed::Refused(refusal) => refusal,
            other => panic!("{other}"),
        };
        let first = refused(&world);
        assert_eq!((first.code, first.parameter.as_deref()), (Code::AlreadyExists, Some("name")));
        assert_eq!(first, refused(&world));
        // A request that could not be read leaves its key free.
        let unread = world.operations.once(
            &write(&world, "k3", "{}"),
            |_| Err::<(), _>(ActError::Refused(Refusal::invalid("name", "the name is missing"))),
            |()| StoredAnswer { status: 200, body: String::new() },
        );
        assert!(unread.is_err());
        assert_eq!(refused_code(create(&world, &write(&world, "k3", "{}"))), Code::AlreadyExists);
    }
}

fn refused_code(result: Result<operations::Answered, Failed>) -> Code {
    match result {
        Err(Failed::Refused(refusal)) => refusal.code,
        other => panic!("{other:?}"),
    }
}

#[test]
fn twins_at_the_same_moment_do_it_once() {
    for engine in ENGINES {
        let world = empty(engine);
        let together = Barrier::new(4);
        let answers: Vec<_> = std::thread::scope(|scope| {
            let twins: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        together.wait();
                        create(&world, &write(&world, "twin", "{}")).unwrap()
                    })
                })
                .collect();
            twins.into_iter().map(|twin| twin.join().unwrap()).collect()
        });
        assert_eq!(answers.iter().filter(|answered| !answered.replayed).count(), 1);
        assert!(answers.iter().all(|answered| answered.answer == answers[0].answer));
        assert_eq!(world.operations.sellers(world.environment, "", 10).unwrap().len(), 1);
    }
}
