//! The first start and API keys.

use std::collections::BTreeSet;
use std::sync::{Arc, Barrier};
use std::thread;

use operations::refusal::{Code, Failed};

use store::environments;

use crate::world::{ENGINES, empty};

fn unauthorized(result: Result<operations::keys::Caller, Failed>) -> String {
    match result {
        Err(Failed::Refused(refusal)) if refusal.code == Code::Unauthorized => refusal.message,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_first_start_makes_two_keys_once() {
    for engine in ENGINES {
        let world = empty(engine);
        let operations = &world.operations;
        let first = operations.first_start().unwrap().expect("nothing was there");
        assert!(operations.first_start().unwrap().is_none());
        for (environment, secret) in [&first.live, &first.test] {
            let caller = operations.authenticate(secret.reveal()).unwrap();
            assert_eq!(caller.environment, *environment);
        }
        assert!(first.live.1.reveal().starts_with("fk_live_"));
        assert!(first.test.1.reveal().starts_with("fk_test_"));
        assert_ne!(first.live.0, first.test.0);
        assert_eq!(format!("{:?}", first.live.1), "Secret(…)");
    }
}

#[test]
fn servers_that_start_at_once_make_one_set() {
    for engine in ENGINES {
        let world = empty(engine);
        let gate = Arc::new(Barrier::new(8));
        let starts: Vec<_> = (0..8)
            .map(|_| {
                let (operations, gate) = (world.operations.clone(), Arc::clone(&gate));
                thread::spawn(move || {
                    gate.wait();
                    operations.first_start().unwrap()
                })
            })
            .collect();
        let told: Vec<_> = starts.into_iter().filter_map(|start| start.join().unwrap()).collect();
        let [first] = told.as_slice() else { panic!("{engine}: {} were told keys", told.len()) };
        let known = world.operations.store.read(|reader| environments::environments(reader)).unwrap();
        let of_first = known.iter().filter(|one| one.id != world.environment).map(|one| one.id);
        assert_eq!(
            of_first.collect::<BTreeSet<_>>(),
            BTreeSet::from([first.live.0, first.test.0]),
            "{engine}"
        );
    }
}

#[test]
fn mistyped_and_unknown_keys_are_told_apart() {
    for engine in ENGINES {
        let world = empty(engine);
        let operations = &world.operations;
        let first = operations.first_start().unwrap().unwrap();
        let secret = first.live.1.reveal().to_owned();
        let last = if secret.ends_with('a') { "b" } else { "a" };
        let mistyped = format!("{}{last}", &secret[..secret.len() - 1]);
        assert!(unauthorized(operations.authenticate(&mistyped)).contains("not an API key"));
        assert!(unauthorized(operations.authenticate("")).contains("not an API key"));
        let elsewhere = empty(engine);
        assert!(unauthorized(elsewhere.operations.authenticate(&secret)).contains("opens nothing here"));
        let second = operations.create_api_key(first.test.0, "second").unwrap();
        assert_eq!(operations.authenticate(second.reveal()).unwrap().environment, first.test.0);
    }
}
