//! Entitlements: right after each change and each event, the same as read afresh.

use operations::changes::{ChangeAsked, When};
use operations::entitlements::{EntitlementAnswer, EntitlementValue, Kept};
use operations::{Code, Failed, Operations};

use crate::world::{ENGINES, World, at, empty, event, key};

const CATALOG: &str = r#"
format = 1
[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"
unit = "call"

[[plans]]
key = "basic"
cadence = "month"

[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "10.00" }

[[plans.features]]
feature = "calls"
meter = "calls"
allowance = 1000
window = "calendar month"

[[plans.features]]
feature = "support"
value = "email"

[[plans]]
key = "big"
cadence = "month"

[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "30.00" }

[[plans.features]]
feature = "calls"
meter = "calls"
allowance = 5000
window = "calendar month"
rollover = { cap = 500 }

[[plans.features]]
feature = "sso"
on = true
"#;

fn begun(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.subscribe("anna", "basic", "2024-01-05T00:00:00Z", 0);
    world.subscribe("ben", "basic", "2024-01-05T00:00:00Z", 0);
    world.advance("2024-01-20T00:00:00Z");
    world
}

fn asked(operations: &Operations, world: &World, feature: &str, when: Option<&str>) -> EntitlementAnswer {
    operations.entitlement(world.environment, "anna", &key(feature), when.map(at)).unwrap()
}

/// Used and left, and the same as with nothing kept.
fn figures(world: &World, when: Option<&str>) -> (String, String) {
    let afresh = Operations { entitled: Kept::default(), ..world.operations.clone() };
    let kept = asked(&world.operations, world, "calls", when);
    assert_eq!(kept, asked(&afresh, world, "calls", when));
    let Some(EntitlementValue::Metered(balance)) = kept.value else { panic!("metered: {kept:?}") };
    (balance.used.to_string(), balance.remaining.unwrap().to_string())
}

fn pair(used: &str, left: &str) -> (String, String) {
    (used.to_owned(), left.to_owned())
}

#[test]
fn each_event_and_each_change_counts_at_once() {
    for engine in ENGINES {
        let world = begun(engine);
        let micros = |text: &str| at(text).as_micros();
        assert_eq!(figures(&world, None), pair("0", "1000"));
        world.send(&[event("anna", 1, micros("2024-01-20T00:00:00Z"), 100)]);
        assert_eq!(figures(&world, None), pair("100", "900"));
        // Earlier than what is known, of nobody, and of someone else.
        world.send(&[event("anna", 2, micros("2024-01-10T00:00:00Z"), 20)]);
        world.send(&[event("nobody", 3, micros("2024-01-11T00:00:00Z"), 7)]);
        world.send(&[event("ben", 4, micros("2024-01-11T00:00:00Z"), 9)]);
        assert_eq!(figures(&world, None), pair("120", "880"));
        // Before the subscription, after the moment, and in another month.
        world.send(&[event("anna", 5, micros("2024-01-04T00:00:00Z"), 1)]);
        world.send(&[event("anna", 6, micros("2024-01-25T00:00:00Z"), 30)]);
        assert_eq!(figures(&world, None), pair("120", "880"));
        assert_eq!(figures(&world, Some("2024-01-26T00:00:00Z")), pair("150", "850"));
        assert_eq!(figures(&world, Some("2024-02-03T00:00:00Z")), pair("0", "1000"));
        let basic = asked(&world.operations, &world, "sso", None);
        assert_eq!((basic.access, basic.value), (false, None), "a feature of another plan");
        let big = ChangeAsked::Plan { plan: (key("big"), None), layout: Default::default() };
        world.change("anna", big, When::Now);
        assert_eq!(figures(&world, None), pair("120", "4880"));
        assert_eq!(figures(&world, Some("2024-02-03T00:00:00Z")), pair("0", "5500"));
        assert!(asked(&world.operations, &world, "sso", None).access);
        let all = world.operations.entitlements(world.environment, "anna", None).unwrap();
        let features: Vec<&str> = all.iter().map(|one| one.feature.as_str()).collect();
        assert_eq!(features, ["calls", "sso", "support"]);
        assert_eq!(all[2].value, None, "the big plan has no support");
        world.change("anna", ChangeAsked::Cancel, When::Now);
        assert!(!asked(&world.operations, &world, "calls", None).access);
    }
}

#[test]
fn what_is_not_there_says_what_is() {
    let world = begun(sql::Engine::Sqlite);
    let refused = |customer: &str, feature: &str| match world.operations.entitlement(
        world.environment,
        customer,
        &key(feature),
        None,
    ) {
        Err(Failed::Refused(refusal)) => (refusal.code, refusal.message),
        other => panic!("refused: {other:?}"),
    };
    let (code, message) = refused("anna", "seats");
    assert_eq!(code, Code::NotFound);
    assert_eq!(
        message,
        "there is no feature \"seats\" in this environment; the plans grant calls, sso, support"
    );
    let (_, message) = refused("anna", "call");
    assert_eq!(message, "there is no feature \"call\" in this environment; did you mean `calls`?");
    assert_eq!(refused("zoe", "calls").0, Code::NotFound);
    let (code, message) = refused("ana", "calls");
    assert_eq!(code, Code::NotFound);
    assert_eq!(message, "there is no customer \"ana\" in this environment: did you mean `anna`?");
}
