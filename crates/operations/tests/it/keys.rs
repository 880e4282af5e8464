//! The first start and API keys.

use operations::refusal::{Code, Failed};

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
