//! Allowances that hold reservations: what plans grant of a feature of which no more may be used, over two nodes of
//! one installation, beside limits, through changes of what is granted.

use std::collections::BTreeMap;

use billing::PauseOptions;
use calendar::Zone;
use money::Currency;
use operations::changes::{ChangeAsked, When};
use operations::entitlements::EntitlementValue;
use operations::limits::{Allowance, Captured, HeldBy, LimitWindow, Released, ReserveAsked, WantedUsage};
use operations::{Code, Operations, subscriptions};
use pricing::UsageEvent;
use sql::Engine;

use crate::office::{Agents, CATALOG, Office, asked, cents, event, in_cents, refused};
use crate::world::{ENGINES, at, key};

const PLANS: &str = r#"
[[plans]]
key = "agents"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "10.00" }
[[plans.features]]
feature = "budget"
meter = "spend"
allowance = 10
window = "calendar month"
[[plans.features]]
feature = "calls"
meter = "calls"
allowance = 4000
window = "calendar month"
[[plans.features]]
feature = "peak"
meter = "peak"
allowance = 100
window = "calendar month"
[[plans.features]]
feature = "open"
meter = "spend"
allowance = 1
beyond = "allow"

[[plans]]
key = "big"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "30.00" }
[[plans.features]]
feature = "budget"
meter = "spend"
allowance = 50
window = "calendar month"

[[plans]]
key = "tiny"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "1.00" }
[[plans.features]]
feature = "budget"
meter = "spend"
allowance = 2
window = "calendar month"
[[plans.features]]
feature = "calls"
meter = "calls"
allowance = 3
"#;

/// An office where anna is on a plan.
fn office(engine: Engine, plan: &str) -> Office {
    let mut office = Office::on(engine);
    office.world.apply(&format!("{CATALOG}{PLANS}"));
    let (environment, now) = (office.world.environment, office.world.now());
    let asked = subscriptions::Asked {
        customer: office.world.customers["anna"],
        plan: (key(plan), None),
        currency: Currency::EUR,
        zone: Zone::utc(),
        start: now,
        alignment: None,
        counts: BTreeMap::new(),
        subjects: Vec::new(),
        own_usage: false,
    };
    let view = office.world.act(move |act| subscriptions::create(act, environment, &asked, now));
    office.world.subscriptions.insert("anna", view.row.id);
    office
}

fn changed(office: &Office, plan: &str) {
    let plan = ChangeAsked::Plan { plan: (key(plan), None), layout: Default::default() };
    office.world.change("anna", plan, When::Now);
}

fn feature_of(by: &HeldBy) -> String {
    match by {
        HeldBy::Allowance(Allowance { feature, .. }) => feature.to_string(),
        HeldBy::Limit(limit) => limit.name.clone(),
    }
}

fn used(node: &Operations, office: &Office) -> i64 {
    let answer = node.entitlement(office.world.environment, "anna", &key("budget"), None).unwrap();
    let Some(EntitlementValue::Metered(balance)) = answer.value else { panic!("metered: {answer:?}") };
    in_cents(balance.used.ratio().as_decimal().unwrap())
}

#[test]
fn an_allowance_holds_what_is_reserved_without_any_limit() {
    for engine in ENGINES {
        let office = office(engine, "agents");
        let (node, other) = (office.node(), office.node());
        let first = office.reserve(&node, "agent", 600).unwrap();
        let held: Vec<(String, i64)> =
            first.held.iter().map(|one| (feature_of(&one.by), in_cents(one.left))).collect();
        assert_eq!(held, [("budget".to_owned(), 400), ("calls".to_owned(), 399_900)]);
        let reached = office.reserve(&other, "anna", 401).unwrap_err();
        assert_eq!((in_cents(reached.left), in_cents(reached.free)), (1_000, 400));
        assert!(reached.others_until.is_some() && reached.starts_again() == Some(at("2024-02-01T00:00:00Z")));
        let told = reached.refusal();
        assert!(told.code == Code::LimitReached && told.message.contains("all but 4 of that"), "{told}");
        assert!(told.message.contains("the feature budget, 10 spend"), "{told}");
        // What nobody reserved leaves less, at once.
        office.post("anna", 100, "large");
        let reached = office.reserve(&other, "anna", 301).unwrap_err();
        assert_eq!((in_cents(reached.left), in_cents(reached.free)), (900, 300));
        let second = office.reserve(&other, "anna", 300).unwrap();
        assert!(office.reserve(&node, "anna", 1).is_err());
        // Less is captured, and the rest is free; what is given back too; what expired after its time.
        assert_eq!(office.capture(&node, &first.reserved, 500).unwrap(), Captured::Accepted);
        assert_eq!(office.capture(&other, &first.reserved, 500).unwrap(), Captured::Duplicate);
        let third = office.reserve(&node, "anna", 100).unwrap();
        assert!(office.reserve(&node, "anna", 1).is_err());
        assert_eq!(office.release(&node, &third.reserved).unwrap(), Released::Now);
        assert_eq!(office.reserve(&node, "anna", 100).unwrap().held.len(), 2);
        assert_eq!((used(&node, &office), used(&other, &office)), (600, 600));
        office.wall.advance(3_600);
        assert!(refused(office.capture(&other, &second.reserved, 1)).1.contains("expired"));
        let reached = office.reserve(&node, "anna", 401).unwrap_err();
        assert_eq!((in_cents(reached.left), in_cents(reached.free)), (400, 400));
        let last = office.reserve(&node, "anna", 400).unwrap();
        // Its event is of this month, also in the next, which begins anew but for what is still reserved.
        office.world.advance("2024-02-01T00:00:00Z");
        let next = UsageEvent { time: at("2024-02-01T00:00:00Z"), ..event(&last.reserved, 1, "large") };
        let told = refused(node.capture(office.world.environment, &last.reserved, &next));
        assert!(told.0 == Code::ReservationRefused && told.1.contains("date it within"), "{told:?}");
        let reached = office.reserve(&other, "anna", 601).unwrap_err();
        assert_eq!((in_cents(reached.left), in_cents(reached.free)), (1_000, 600));
        office.capture(&node, &last.reserved, 400).unwrap();
        office.reserve(&node, "anna", 1_000).unwrap();
    }
}

#[test]
fn what_is_granted_counts_from_the_moment_it_changes() {
    for engine in ENGINES {
        let office = office(engine, "agents");
        let (node, other) = (office.node(), office.node());
        let held = office.reserve(&node, "anna", 900).unwrap();
        assert!(office.reserve(&other, "anna", 101).is_err());
        changed(&office, "big");
        office.reserve(&node, "anna", 3_000).unwrap();
        office.reserve(&other, "anna", 1_100).unwrap();
        let reached = office.reserve(&node, "anna", 1).unwrap_err();
        assert_eq!((in_cents(reached.amount), in_cents(reached.left)), (5_000, 5_000));
        office.world.advance("2024-01-02T00:00:00Z");
        // Less is granted: what is reserved stays reserved and is captured all the same.
        changed(&office, "tiny");
        for node in [&node, &other] {
            let reached = office.reserve(node, "anna", 1).unwrap_err();
            assert_eq!((in_cents(reached.amount), in_cents(reached.left)), (200, 200));
        }
        office.capture(&node, &held.reserved, 900).unwrap();
        let reached = office.reserve(&other, "anna", 201).unwrap_err();
        assert!(in_cents(reached.left) == 0 && reached.refusal().message.contains("all of it is less"));
        office.world.advance("2024-01-03T00:00:00Z");
        office.world.change("anna", ChangeAsked::Pause { options: PauseOptions::default() }, When::Now);
        let told = office.reserve(&other, "anna", 1).unwrap_err().refusal();
        assert!(told.message.contains("resume the subscription"), "{told}");
        office.world.advance("2024-01-04T00:00:00Z");
        office.world.change("anna", ChangeAsked::Cancel, When::Now);
        assert_eq!(
            office.reserve(&other, "anna", 100_000).unwrap().held.len(),
            0,
            "nothing is granted any more"
        );
    }
}

#[test]
fn one_event_is_held_by_every_feature_that_will_count_it() {
    let office = office(Engine::Sqlite, "tiny");
    let node = office.node();
    let open: Vec<_> = (0..3).map(|_| office.reserve(&node, "anna", 10).unwrap()).collect();
    let reached = office.reserve(&node, "anna", 10).unwrap_err();
    assert_eq!((feature_of(&reached.by), reached.needed), ("calls".to_owned(), money::Decimal::ONE));
    // Captured where it was not made it is one call all the same, and none that is not counted.
    let mut other = event(&open[0].reserved, 10, "large");
    other.event_type = "disk".into();
    assert!(
        refused(office.node().capture(office.world.environment, &open[0].reserved, &other))
            .1
            .contains("none")
    );
    office.capture(&office.node(), &open[0].reserved, 10).unwrap();
    assert!(office.reserve(&node, "anna", 10).is_err());
    node.release(office.world.environment, &open[1].reserved).unwrap();
    office.reserve(&node, "anna", 10).unwrap();
    // Nobody else's, and nothing of a meter that does not add up.
    assert_eq!(office.reserve(&node, "ben", 1_000_000).unwrap().held.len(), 0);
    changed(&office, "agents");
    let wanted = vec![WantedUsage { meter: key("peak"), quantity: cents(1), dimensions: Default::default() }];
    let peak = ReserveAsked { subject: "anna".to_owned(), wanted, seconds: 60 };
    let told = refused(node.reserve(office.world.environment, &peak));
    assert!(told.0 == Code::LimitRefused && told.1.contains("neither counts"), "{told:?}");
}

/// 2,000 agents of anna's, a cent each, over two nodes, one of which is gone without a word in the middle of it: her
/// plan grants 10.00, her own limit 10.50 and her boss's 12.00, and it is never 10.01.
#[test]
fn agents_spend_an_allowance_beside_limits_and_not_a_cent_more() {
    for engine in ENGINES {
        let office = office(engine, "agents");
        office.limit("boss", 1_200, |limit| limit.window = LimitWindow::Life);
        office.limit("anna", 1_050, |_| {});
        let nodes = [office.node(), office.node()];
        let agents = Agents { many: 2_000, at_once: 12, held: 4, most: 1_000 };
        let captured = office.spend_by_agents(&nodes, "agent", agents);
        assert!(captured > 500, "{captured} cents");
        let [first, second] = nodes;
        assert_eq!(captured, used(&first, &office), "the events say what was captured");
        drop(second);
        // Once the lease of the node that is gone has ended, the rest is spent, to the last cent.
        assert!(
            first
                .reserve(office.world.environment, &asked("agent", 1_000 - captured, None, 60))
                .unwrap()
                .is_err()
        );
        office.wall.advance(3_600);
        let mut rest = 0;
        while let Ok(granted) = office.reserve(&first, "agent", 1) {
            office.capture(&first, &granted.reserved, 1).unwrap();
            rest += 1;
        }
        assert_eq!((captured + rest, used(&first, &office)), (1_000, 1_000));
    }
}
