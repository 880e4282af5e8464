//! Environments and their clocks; API keys.

use ids::{EnvironmentId, WorkspaceId};
use sql::{ConstraintKind, Fault, NoRefusal, WriteError};
use store::ActError;
use store::api_keys::{self, NewApiKey};
use store::environments::{self, ClockRefused, Environment, EnvironmentKind};

use crate::world::{act, each_engine, id, instant};

fn environment(name: &str, kind: EnvironmentKind) -> Environment {
    Environment { id: id(name), workspace: id("workspace"), kind, name: name.to_owned() }
}

fn open(store: &store::Store) -> [Environment; 2] {
    let live = environment("live", EnvironmentKind::Live);
    let test = environment("test", EnvironmentKind::Test { clock: instant("2024-01-01T00:00:00Z") });
    let made = [live, test];
    let kept = made.clone();
    act(store, move |act| {
        environments::create_workspace(act, id::<WorkspaceId>("workspace"), "Acme")?;
        kept.iter().try_for_each(|environment| environments::create_environment(act, environment))
    });
    made
}

#[test]
fn environments_are_kept_with_their_kind() {
    each_engine(|store| {
        let mut made = open(store).to_vec();
        made.sort_by_key(|environment| environment.id);
        assert_eq!(store.read(|reader| environments::environments(reader)).unwrap(), made);
        for environment in made {
            let found = store.read(|reader| environments::environment(reader, environment.id)).unwrap();
            assert_eq!(found, Some(environment));
        }
        let none = store.read(|reader| environments::environment(reader, id("other"))).unwrap();
        assert_eq!(none, None);
    });
}

#[test]
fn a_workspace_has_one_environment_of_a_name() {
    each_engine(|store| {
        let [live, _] = open(store);
        let twin = Environment { id: id("twin"), ..live };
        let refused = store.write(move |act| {
            environments::create_environment(act, &twin).map_err(ActError::<NoRefusal>::Fault)
        });
        let kind = match refused {
            Err(WriteError::Fault(Fault::Constraint { kind, .. })) => kind,
            other => panic!("{other:?}"),
        };
        assert_eq!(kind, ConstraintKind::Unique);
    });
}

#[test]
fn a_test_clock_moves_forward_only_and_a_live_one_not_at_all() {
    each_engine(|store| {
        let [live, test] = open(store);
        let advance = |environment: EnvironmentId, to: &str| {
            let to = instant(to);
            store.write(move |act| environments::advance_clock(act, environment, to))
        };
        let clock = || store.read(|reader| environments::environment(reader, test.id)).unwrap().unwrap().kind;
        assert_eq!(advance(test.id, "2024-03-01T00:00:00Z"), Ok(()));
        assert_eq!(advance(test.id, "2024-03-01T00:00:00Z"), Ok(()), "staying is allowed");
        assert_eq!(clock(), EnvironmentKind::Test { clock: instant("2024-03-01T00:00:00Z") });
        let refused = |refused| Err(WriteError::Refused(refused));
        assert_eq!(
            advance(id("other"), "2025-01-01T00:00:00Z"),
            refused(ClockRefused::UnknownEnvironment(id("other")))
        );
        assert_eq!(advance(live.id, "2025-01-01T00:00:00Z"), refused(ClockRefused::Live));
        let backwards = ClockRefused::Backwards {
            clock: instant("2024-03-01T00:00:00Z"),
            asked: instant("2024-02-01T00:00:00Z"),
        };
        assert_eq!(advance(test.id, "2024-02-01T00:00:00Z"), refused(backwards));
        assert_eq!(clock(), EnvironmentKind::Test { clock: instant("2024-03-01T00:00:00Z") });
    });
}

#[test]
fn a_key_opens_the_environment_it_was_made_for() {
    each_engine(|store| {
        let [live, test] = open(store);
        for (number, environment) in [(1_u8, live.id), (2, test.id)] {
            let key = NewApiKey {
                id: id(&format!("key {number}")),
                environment,
                name: "first".to_owned(),
                prefix: "fk_test_ab".to_owned(),
                secret_hash: [number; 32],
                created_at: instant("2024-01-01T00:00:00Z"),
            };
            act(store, move |act| api_keys::create_api_key(act, &key));
        }
        let opened = |hash: u8| store.read(|reader| api_keys::api_key_of(reader, &[hash; 32])).unwrap();
        assert_eq!(opened(1), Some((live.id, id("key 1"))));
        assert_eq!(opened(2), Some((test.id, id("key 2"))));
        assert_eq!(opened(3), None);
        assert_eq!(store.read(|reader| api_keys::api_keys_ever(reader)).unwrap(), 2);
    });
}
