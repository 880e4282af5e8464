//! Limits in money: budgets of spend and floors of credits that reservations hold by what usage costs at most, over
//! two nodes of one installation, beside limits of meters and allowances.

use std::collections::BTreeMap;

use billing::alerts::AmountOf;
use billing::{GrantKind, LimitReach};
use calendar::{Period, Zone};
use ids::{AlertId, GrantId, LimitId, SubscriptionId};
use money::{Currency, Decimal};
use operations::alerts::{self, Alert, AlertOf, AlertOn, CrossingFilter, Threshold};
use operations::changes::{ChangeAsked, When};
use operations::limits::{
    Captured, Granted, HeldBy, LimitOn, LimitReached, LimitWindow, ReserveAsked, UsageLimit, WantedUsage,
};
use operations::spending::SpendOf;
use operations::{Code, Failed, Operations, limits, subscriptions};
use pricing::{Properties, Scalar, UsageEvent};
use sql::Engine;

use crate::crediting::{asked as credits_asked, give};
use crate::office::{Agents, CATALOG, NOW, Office, cents, event_of, in_cents, refused};
use crate::world::{ENGINES, at, key};

/// What the office's agents are billed for.
pub const PLANS: &str = r#"
[[meters]]
key = "tokens"
event_type = "llm.call"
aggregation = "sum"
value = "tokens"

[[plans]]
key = "cent"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "30.00" }
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01", minimum = "5.00" }
[[plans.features]]
feature = "calls"
meter = "calls"
allowance = 20000
window = "calendar month"

[[plans]]
key = "fine"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "tokens"
model = "per_unit"
meter = "tokens"
charges.EUR = { unit_price = "0.0004" }
[[plans.prices]]
key = "calls"
model = "graduated"
meter = "calls"
charges.EUR = { tiers = [ { up_to = "10", unit_price = "0" }, { unit_price = "0.003" } ] }
"#;

/// Plans of one price by the month: key, meter, model, charges.
const OF_ONE_PRICE: [(&str, &str, &str, &str); 8] = [
    ("calls-only", "calls", "per_unit", r#"unit_price = "0.01""#),
    (
        "rising",
        "calls",
        "volume",
        r#"tiers = [{ up_to = "10", unit_price = "0.01" }, { unit_price = "0.02" }]"#,
    ),
    (
        "free-then-one",
        "calls",
        "graduated",
        r#"tiers = [{ up_to = "10", unit_price = "0" }, { unit_price = "1.00" }]"#,
    ),
    (
        "falling",
        "calls",
        "volume",
        r#"tiers = [{ up_to = "10", unit_price = "1.00" }, { unit_price = "0.50" }]"#,
    ),
    ("free", "tokens", "per_unit", r#"unit_price = "0""#),
    ("milli", "tokens", "per_unit", r#"unit_price = "0.004""#),
    ("percent", "tokens", "percentage", r#"percent = "1", fixed_fee = "0.30""#),
    ("peaky", "peak", "per_unit", r#"unit_price = "1.00""#),
];

fn plan_of_one_price((key, meter, model, charges): &(&str, &str, &str, &str)) -> String {
    format!(
        "[[plans]]\nkey = \"{key}\"\nalignment = \"calendar\"\ncadence = \"month\"\n[[plans.prices]]\n\
         key = \"{meter}\"\nmodel = \"{model}\"\nmeter = \"{meter}\"\ncharges.EUR = {{ {charges} }}\n"
    )
}

/// An office where anna is on a plan from the first instant on.
pub fn office(engine: Engine, plan: &str) -> Office {
    let mut office = Office::on(engine);
    let more: String = OF_ONE_PRICE.iter().map(plan_of_one_price).collect();
    office.world.apply(&format!("{CATALOG}{PLANS}{more}"));
    let id = subscribed(&office, "anna", plan);
    office.world.subscriptions.insert("anna", id);
    office
}

/// Somebody on a plan.
pub fn subscribed(office: &Office, name: &str, plan: &str) -> SubscriptionId {
    let (environment, now) = (office.world.environment, office.world.now());
    let asked = subscriptions::Asked {
        customer: office.world.customers[name],
        plan: (key(plan), None),
        currency: Currency::EUR,
        zone: Zone::utc(),
        start: at(NOW),
        alignment: None,
        counts: BTreeMap::new(),
        subjects: Vec::new(),
        own_usage: false,
    };
    office.world.act(move |act| subscriptions::create(act, environment, &asked, now)).row.id
}

pub fn spend() -> LimitOn {
    LimitOn::Spend { currency: Currency::EUR, meter: None }
}

/// Calls, or tokens of one call.
pub fn usage(subject: &str, wanted: &[(&str, i64)]) -> ReserveAsked {
    let wanted = wanted.iter().map(|(meter, quantity)| WantedUsage {
        meter: key(meter),
        quantity: Decimal::from_i64(*quantity),
        dimensions: BTreeMap::new(),
    });
    ReserveAsked { subject: subject.to_owned(), wanted: wanted.collect(), seconds: 60 }
}

pub fn try_reserve(
    office: &Office,
    node: &Operations,
    asked: &ReserveAsked,
) -> Result<Granted, Box<LimitReached>> {
    node.reserve(office.world.environment, asked).unwrap().map_err(Box::new)
}

/// An event of a call of some tokens.
pub fn call(granted: &Granted, tokens: i64) -> UsageEvent {
    let mut data = Properties::new();
    data.insert("tokens".into(), Scalar::Number(Decimal::from_i64(tokens)));
    let id = granted.reserved.id.to_string();
    UsageEvent { subject: granted.reserved.subject.as_str().into(), data, ..event_of(&id, 0, "large") }
}

pub fn capture(
    office: &Office,
    node: &Operations,
    granted: &Granted,
    tokens: i64,
) -> Result<Captured, Failed> {
    node.capture(office.world.environment, &granted.reserved, &call(granted, tokens))
}

/// What the bill would say was spent in January, in cents.
pub fn spent(office: &Office, name: &str) -> i64 {
    spent_until(office, name, "2024-02-01T00:00:00Z")
}

/// The same from the first instant up to one.
fn spent_until(office: &Office, name: &str, end: &str) -> i64 {
    let world = &office.world;
    let position = world.operations.plane.watermark(world.environment).unwrap();
    let window = Period::new(at(NOW), at(end)).unwrap();
    let of =
        SpendOf { customer: world.customers[name], subscription: None, currency: Currency::EUR, meter: None };
    world.operations.spend(world.environment, &of, (window, world.now(), position)).unwrap().amount.minor()
}

fn money_limit(office: &Office, name: &str, amount: i64, change: impl FnOnce(&mut UsageLimit)) -> LimitId {
    office.limit(name, amount, |limit| {
        limit.on = spend();
        change(limit);
    })
}

fn now_of(office: &Office, id: LimitId) -> (Option<i64>, i64) {
    let view = office.node().limit(office.world.environment, id).unwrap();
    let now = view.now.unwrap();
    (now.used.map(in_cents), in_cents(now.left))
}

#[test]
fn a_budget_holds_what_usage_costs_and_gives_back_what_it_did_not() {
    for engine in ENGINES {
        let office = office(engine, "cent");
        let limit = money_limit(&office, "anna", 10, |_| {});
        let node = office.node();
        // Neither the fee of 30.00 nor the minimum is spent by usage.
        assert_eq!(now_of(&office, limit), (Some(0), 10));
        let first = try_reserve(&office, &node, &usage("anna", &[("calls", 6)])).unwrap();
        let held: Vec<_> =
            first.held.iter().map(|one| (one.by.name().to_owned(), one.amount.to_string())).collect();
        assert_eq!(held, [("anna".to_owned(), "0.06".to_owned()), ("calls".to_owned(), "6".to_owned())]);
        assert!(first.reserved.in_money);
        assert_eq!(first.reserved.until, at("2024-02-01T00:00:00Z"));
        let reached = try_reserve(&office, &node, &usage("agent", &[("calls", 5)])).unwrap_err();
        let told = reached.refusal().message;
        assert!(
            told.contains("0.10 EUR of spend") && told.contains("0.05") && told.contains("0.04"),
            "{told}"
        );
        // A call is one call, and the other five are free again.
        assert_eq!(capture(&office, &node, &first, 7).unwrap(), Captured::Accepted);
        let rest = try_reserve(&office, &node, &usage("agent", &[("calls", 9)])).unwrap();
        assert!(try_reserve(&office, &node, &usage("agent", &[("calls", 1)])).is_err());
        office.release(&node, &rest.reserved).unwrap();
        assert_eq!((now_of(&office, limit), spent(&office, "anna")), ((Some(1), 9), 1));
        // Of what nobody reserved all counts.
        office.post("agent", 1, "large");
        assert!(try_reserve(&office, &office.node(), &usage("agent", &[("calls", 9)])).is_err());
    }
}

/// 100.00 at a cent a call, over two nodes, one of which is gone without a word in the middle of it: never 100.01, and
/// at the end exactly 10,000 calls.
#[test]
fn ten_thousand_agents_on_one_budget_of_spend_never_spend_a_cent_more() {
    let office = office(Engine::Postgres, "cent");
    let limit = money_limit(&office, "anna", 10_000, |_| {});
    let nodes = [office.node(), office.node()];
    let agents = Agents { many: 10_400, at_once: 24, held: 2, most: 10_000 };
    let captured = office
        .spend_by(&nodes, agents, |node| try_reserve(&office, node, &usage("anna", &[("calls", 1)])).ok());
    assert!(captured > 5_000, "{captured} cents");
    assert_eq!(
        (spent(&office, "anna"), now_of(&office, limit)),
        (captured, (Some(captured), 10_000 - captured))
    );
    let [first, second] = nodes;
    drop(second);
    office.wall.advance(3_600);
    let mut rest = 0;
    while let Ok(granted) = try_reserve(&office, &first, &usage("anna", &[("calls", 1)])) {
        capture(&office, &first, &granted, 0).unwrap();
        rest += 1;
    }
    assert_eq!((captured + rest, spent(&office, "anna")), (10_000, 10_000));
}

#[test]
fn what_pays_for_others_holds_theirs_and_all_or_none_hold_it() {
    for engine in ENGINES {
        let office = office(engine, "cent");
        subscribed(&office, "ben", "cent");
        let boss = money_limit(&office, "boss", 10, |_| {});
        let anna = money_limit(&office, "anna", 8, |limit| {
            limit.on = LimitOn::Spend { currency: Currency::EUR, meter: Some(key("calls")) };
        });
        let calls = office.limit("boss", 900, |limit| {
            limit.on = LimitOn::Usage { meter: key("calls"), dimensions: BTreeMap::new() };
        });
        let node = office.node();
        let one = try_reserve(&office, &node, &usage("agent", &[("calls", 7)])).unwrap();
        let names: Vec<&str> = one.held.iter().map(|one| one.by.name()).collect();
        assert_eq!(names, ["boss", "anna", "boss", "calls"]);
        // What anna reserved is the boss's as well.
        let reached = try_reserve(&office, &node, &usage("ben", &[("calls", 4)])).unwrap_err();
        assert!(matches!(&reached.by, HeldBy::Limit(limit) if limit.id == boss), "{reached:?}");
        // The meter's limit has 2 left, and gives back to the others.
        let two = try_reserve(&office, &node, &usage("ben", &[("calls", 2)])).unwrap();
        let reached = try_reserve(&office, &node, &usage("agent", &[("calls", 1)])).unwrap_err();
        assert!(matches!(&reached.by, HeldBy::Limit(limit) if limit.id == calls), "{reached:?}");
        office.release(&node, &one.reserved).unwrap();
        office.release(&node, &two.reserved).unwrap();
        let reached = try_reserve(&office, &node, &usage("agent", &[("calls", 9)])).unwrap_err();
        assert!(matches!(&reached.by, HeldBy::Limit(limit) if limit.id == anna), "{reached:?}");
        let all = try_reserve(&office, &node, &usage("ben", &[("calls", 9)])).unwrap();
        assert_eq!(all.held.len(), 3);
    }
}

#[test]
fn what_costs_nobody_knows_how_much_is_refused_and_says_the_way_out() {
    let office = office(Engine::Sqlite, "fine");
    money_limit(&office, "anna", 10, |_| {});
    let node = office.node();
    let refusal = |asked: &ReserveAsked| refused(node.reserve(office.world.environment, asked));
    let told = refusal(&usage("anna", &[("calls", 1)]));
    assert!(told.0 == Code::LimitRefused && told.1.contains("reserve that meter too"), "{told:?}");
    // 25 tokens at 0.0004, and at most 0.003 for the call.
    let both = usage("anna", &[("calls", 1), ("tokens", 25)]);
    let granted = try_reserve(&office, &node, &both).unwrap();
    assert_eq!(granted.held[0].amount.to_string(), "0.013");
    // Tokens say that it is one call.
    let tokens = usage("anna", &[("tokens", 25)]);
    assert_eq!(try_reserve(&office, &node, &tokens).unwrap().held[0].amount.to_string(), "0.013");
    // Nothing is taken back by what is reserved.
    let less = capture(&office, &node, &granted, -5);
    assert!(refused(less).1.contains("not what is taken back"));
    money_limit(&office, "boss", 10, |_| {});
    money_limit(&office, "ben", 10, |_| {});
    // What no price rates costs nothing.
    for subject in ["ben", "boss"] {
        assert_eq!(try_reserve(&office, &node, &usage(subject, &[("calls", 1)])).unwrap().held.len(), 0);
    }
    for (name, plan, words) in
        [("ben", "rising", "graduated tiers"), ("boss", "peaky", "neither counts events nor sums")]
    {
        subscribed(&office, name, plan);
        let told = refusal(&usage(name, &[("calls", 1)]));
        assert!(told.1.contains(words) && told.1.contains("is in money"), "{plan}: {told:?}");
    }
}

#[test]
fn a_price_that_changes_counts_from_then_on() {
    let office = office(Engine::Sqlite, "cent");
    money_limit(&office, "anna", 100, |_| {});
    let node = office.node();
    let before = try_reserve(&office, &node, &usage("anna", &[("calls", 50)])).unwrap();
    let change = ChangeAsked::Plan { plan: (key("fine"), None), layout: Default::default() };
    office.world.change("anna", change, When::Now);
    // Of the finer prices one more line may be rounded up, by half a cent.
    let both = usage("anna", &[("tokens", 1_230), ("calls", 1)]);
    let granted = try_reserve(&office, &node, &both).unwrap();
    assert_eq!(granted.held[0].amount.to_string(), "0.495");
    assert!(try_reserve(&office, &node, &both).is_err());
    office.release(&node, &before.reserved).unwrap();
    assert!(try_reserve(&office, &node, &both).is_ok());
}

/// Of 10 free calls a month and 1.00 for further ones, with 5.00 a day: what the first day reserved is held on the
/// second one too, where its event makes calls cost that were free.
#[test]
fn what_a_day_reserved_is_held_on_the_next_one() {
    for engine in ENGINES {
        let office = office(engine, "free-then-one");
        let daily = |limit: &mut UsageLimit| limit.window = LimitWindow::Day;
        let limit = money_limit(&office, "anna", 500, daily);
        let node = office.node();
        let one = || try_reserve(&office, &node, &usage("anna", &[("calls", 1)]));
        let first: Vec<Granted> = (0..5).map(|_| one().unwrap()).collect();
        assert!(one().is_err());
        office.world.advance("2024-01-02T00:00:00Z");
        let next_day =
            |granted: &Granted| UsageEvent { time: at("2024-01-02T00:00:00Z"), ..call(granted, 0) };
        assert!(one().is_err(), "{engine:?}: what is held may still be captured");
        for granted in &first {
            assert_eq!(capture(&office, &node, granted, 0).unwrap(), Captured::Accepted);
        }
        let mut captured = 0;
        while let Ok(granted) = one() {
            node.capture(office.world.environment, &granted.reserved, &next_day(&granted)).unwrap();
            captured += 1;
        }
        // Five more were free.
        assert_eq!((captured, now_of(&office, limit)), (10, (Some(500), 0)), "{engine:?}");
    }
}

#[test]
fn what_falls_with_more_usage_is_captured_only_while_its_window_runs() {
    let office = office(Engine::Sqlite, "falling");
    money_limit(&office, "anna", 5_00, |limit| limit.window = LimitWindow::Day);
    let node = office.node();
    let one = || try_reserve(&office, &node, &usage("anna", &[("calls", 1)])).unwrap();
    let (first, second) = (one(), one());
    assert!(first.reserved.in_window);
    capture(&office, &node, &first, 0).unwrap();
    office.world.advance("2024-01-02T00:00:00Z");
    assert_eq!(capture(&office, &node, &first, 0).unwrap(), Captured::Duplicate);
    let told = refused(capture(&office, &node, &second, 0)).1;
    assert!(told.contains("2024-01-02") && told.contains("event of its own"), "{told}");
    assert_eq!(office.release(&node, &second.reserved).unwrap(), operations::limits::Released::Now);
}

/// 0.004 a token, and 0.02 a year: what was reserved in January is captured in February, and makes a cent of January's
/// 0.004.
#[test]
fn a_month_that_ended_keeps_room_for_what_is_captured_in_it() {
    let office = office(Engine::Sqlite, "milli");
    money_limit(&office, "anna", 2, |limit| limit.window = LimitWindow::Year);
    let node = office.node();
    let one = || try_reserve(&office, &node, &usage("anna", &[("tokens", 1)]));
    capture(&office, &node, &one().unwrap(), 1).unwrap();
    let january = one().unwrap();
    office.world.advance("2024-02-01T00:00:00Z");
    let mut february = 0;
    while let Ok(granted) = one() {
        let event = UsageEvent { time: at("2024-02-01T00:00:00Z"), ..call(&granted, 1) };
        node.capture(office.world.environment, &granted.reserved, &event).unwrap();
        february += 1;
    }
    capture(&office, &node, &january, 1).unwrap();
    let spent = spent_until(&office, "anna", "2025-01-01T00:00:00Z");
    assert!(spent <= 2 && february >= 1, "{spent}, {february} in February");
}

/// A volume price may make what was used cheaper, so what left no room is read again once something came, but not for
/// each that asks within a second.
#[test]
fn who_asks_again_and_again_for_more_than_there_is_makes_nobody_read_all_events() {
    let office = office(Engine::Sqlite, "falling");
    money_limit(&office, "anna", 10_00, |_| {});
    for _ in 0..10 {
        office.post("anna", 1, "large");
    }
    let node = office.node();
    let one = || try_reserve(&office, &node, &usage("anna", &[("calls", 1)]));
    assert!(one().is_err());
    // At 11 all of them cost half.
    office.post("anna", 1, "large");
    assert!(one().is_err(), "known a moment ago");
    office.wall.advance(1);
    assert!(one().is_ok());
}

#[test]
fn what_costs_nothing_is_not_taken_back_by_a_capture_either() {
    let office = office(Engine::Sqlite, "free");
    money_limit(&office, "anna", 10, |_| {});
    let node = office.node();
    let granted = try_reserve(&office, &node, &usage("anna", &[("tokens", 5)])).unwrap();
    assert!(granted.held.is_empty() && granted.reserved.in_money);
    assert!(refused(capture(&office, &node, &granted, -5)).1.contains("not what is taken back"));
}

/// Credits of anna, in cents.
fn given(office: &Office, minor: i64, from: &str, until: Option<&str>) -> GrantId {
    give(&office.world, credits_asked(&office.world, "anna", (minor, 0), from, until))
}

fn credits_of(office: &Office, floor: i64) -> LimitId {
    office.limit("anna", floor, |limit| {
        limit.on = LimitOn::Credits { currency: Currency::EUR };
        limit.window = LimitWindow::Life;
    })
}

/// Of 0.20 in credits that end on the 20th and 0.10 that stay, 0.05 are never used.
#[test]
fn no_more_credits_are_reserved_than_are_left() {
    for engine in ENGINES {
        let office = office(engine, "calls-only");
        let node = office.node();
        let limit = credits_of(&office, 5);
        let calls = |count: i64| usage("anna", &[("calls", count)]);
        let told = try_reserve(&office, &node, &calls(1)).unwrap_err().refusal().message;
        assert!(told.contains("further credits") && told.contains("0.00 EUR may be used"), "{told}");
        given(&office, 20, NOW, Some("2024-01-20T00:00:00Z"));
        given(&office, 10, NOW, None);
        let first = try_reserve(&office, &node, &calls(10)).unwrap();
        assert_eq!((first.held[0].amount.to_string(), first.held.len()), ("0.1".to_owned(), 1));
        assert_eq!(first.reserved.until, at("2024-01-20T00:00:00Z"), "then less is there");
        let second = try_reserve(&office, &node, &calls(15)).unwrap();
        assert!(try_reserve(&office, &node, &calls(1)).is_err());
        capture(&office, &node, &first, 0).unwrap();
        assert_eq!(now_of(&office, limit), (None, 24), "a call of a cent, and 0.05 that stay");
        office.release(&node, &second.reserved).unwrap();
        assert_eq!(try_reserve(&office, &node, &calls(24)).map(|granted| granted.held.len()).unwrap(), 1);
        // Topped up, more can be reserved; what is held stays held.
        given(&office, 7, NOW, None);
        let third = try_reserve(&office, &node, &calls(7)).unwrap();
        assert!(try_reserve(&office, &node, &calls(1)).is_err());
        office.release(&node, &third.reserved).unwrap();
        // The first grant ends, and January is billed.
        office.wall.advance(7_200);
        office.world.advance("2024-01-21T00:00:00Z");
        assert_eq!(now_of(&office, limit).1, 12, "{engine:?}");
        assert!(try_reserve(&office, &office.node(), &calls(13)).is_err());
        office.world.advance("2024-02-03T00:00:00Z");
        let node = office.node();
        assert!(try_reserve(&office, &node, &calls(13)).is_err());
        let last = try_reserve(&office, &node, &calls(12)).unwrap();
        let dated = UsageEvent { time: at("2024-02-02T00:00:00Z"), ..call(&last, 0) };
        node.capture(office.world.environment, &last.reserved, &dated).unwrap();
        assert_eq!(now_of(&office, limit).1, 11);
        assert_eq!(office.world.verify(), [""; 0]);
    }
}

/// Reserves one quantity after the other while there is room, dated in February, and captures it.
fn use_up_february(office: &Office, node: &Operations, tokens: i64) -> i64 {
    let mut used = 0;
    while let Ok(granted) = try_reserve(office, node, &usage("anna", &[("tokens", tokens)])) {
        let event = UsageEvent { time: at("2024-02-01T00:00:00Z"), ..call(&granted, tokens) };
        node.capture(office.world.environment, &granted.reserved, &event).unwrap();
        used += tokens;
    }
    used
}

/// 0.004 a token, and credits of 1.00: January is billed with 0.10, and then 0.90 of it are captured, which wait for
/// the next bill. They are not there for February.
#[test]
fn what_is_captured_of_a_month_that_was_billed_draws_credits_at_once() {
    for engine in ENGINES {
        let office = office(engine, "milli");
        let (limit, node) = (credits_of(&office, 0), office.node());
        given(&office, 1_00, NOW, None);
        let tokens = |count: i64| try_reserve(&office, &node, &usage("anna", &[("tokens", count)]));
        capture(&office, &node, &tokens(25).unwrap(), 25).unwrap();
        let january = tokens(225).unwrap();
        office.world.advance("2024-02-02T00:00:00Z");
        assert_eq!((now_of(&office, limit).1, office.world.table().len()), (90, 1), "January is billed");
        assert!(tokens(1).is_err(), "all of it is held");
        capture(&office, &node, &january, 225).unwrap();
        assert_eq!(now_of(&office, limit).1, 0);
        assert_eq!(use_up_february(&office, &node, 1), 0);
        office.world.advance("2024-03-02T00:00:00Z");
        assert_eq!(now_of(&office, limit).1, 0);
        assert_eq!(spent_until(&office, "anna", "2024-03-01T00:00:00Z"), 1_00);
        assert_eq!(office.world.verify(), [""; 0]);
    }
}

/// 0.004 a token, and credits of 0.02: what is held of January may make a cent of its 0.004.
#[test]
fn a_month_that_ended_keeps_credits_for_the_rounding_of_what_is_captured_in_it() {
    let office = office(Engine::Sqlite, "milli");
    credits_of(&office, 0);
    given(&office, 2, NOW, None);
    let node = office.node();
    let one = || try_reserve(&office, &node, &usage("anna", &[("tokens", 1)])).unwrap();
    capture(&office, &node, &one(), 1).unwrap();
    let january = one();
    office.world.advance("2024-02-02T00:00:00Z");
    let february = use_up_february(&office, &node, 1);
    capture(&office, &node, &january, 1).unwrap();
    let spent = spent_until(&office, "anna", "2024-03-01T00:00:00Z");
    assert!(spent <= 2 && february >= 1, "{spent}, {february} in February");
}

/// 1 % and 0.30 each, and credits of 4.00: a refund takes January below zero, so that its fees are not owed, until what
/// is held of it is captured.
#[test]
fn fees_that_a_refund_drops_in_a_month_that_ended_stay_taken_from_credits() {
    let office = office(Engine::Sqlite, "percent");
    credits_of(&office, 0);
    given(&office, 4_00, NOW, None);
    let node = office.node();
    let tokens = |count: i64| try_reserve(&office, &node, &usage("anna", &[("tokens", count)])).unwrap();
    for _ in 0..10 {
        capture(&office, &node, &tokens(1), 1).unwrap();
    }
    let january = tokens(2);
    let refund = UsageEvent { source: "hand".into(), id: "refund".into(), ..call(&january, -11) };
    office.world.send(&[refund]);
    office.world.advance("2024-02-02T00:00:00Z");
    use_up_february(&office, &node, 1);
    capture(&office, &node, &january, 2).unwrap();
    let spent = spent_until(&office, "anna", "2024-03-01T00:00:00Z");
    assert!((3_00..=4_00).contains(&spent), "{spent}");
}

#[test]
fn credits_that_pay_taxes_hold_nothing() {
    let office = office(Engine::Sqlite, "calls-only");
    credits_of(&office, 0);
    let mut bought = credits_asked(&office.world, "anna", (10_00, 10_00), NOW, None);
    bought.grant.kind = GrantKind::PaidTaxedAtUse;
    bought.tax_category = None;
    give(&office.world, bought);
    office.world.advance("2024-01-02T00:00:00Z");
    let node = office.node();
    let told = refused(node.reserve(office.world.environment, &usage("anna", &[("calls", 1)])));
    assert!(told.0 == Code::LimitRefused && told.1.contains("pay taxes too"), "{told:?}");
}

#[test]
fn credits_that_pay_only_some_prices_hold_nothing() {
    let office = office(Engine::Sqlite, "calls-only");
    credits_of(&office, 0);
    let mut some = credits_asked(&office.world, "anna", (10_00, 0), NOW, Some("2024-01-20T00:00:00Z"));
    some.grant.scope.prices = vec![key("calls")];
    give(&office.world, some);
    let node = office.node();
    let one = || node.reserve(office.world.environment, &usage("anna", &[("calls", 1)]));
    let told = refused(one());
    assert!(told.0 == Code::LimitRefused && told.1.contains("pay only some prices"), "{told:?}");
    // Asked again, it is known.
    assert_eq!(refused(one()), told);
    given(&office, 10, NOW, None);
    office.wall.advance(2);
    office.world.advance("2024-01-21T00:00:00Z");
    assert!(one().unwrap().is_ok());
}

#[test]
fn what_is_dated_before_credits_began_captures_none_of_them() {
    let office = office(Engine::Sqlite, "calls-only");
    credits_of(&office, 0);
    office.world.advance("2024-01-05T00:00:00Z");
    given(&office, 10, "2024-01-05T00:00:00Z", None);
    let node = office.node();
    let granted = try_reserve(&office, &node, &usage("anna", &[("calls", 1)])).unwrap();
    assert_eq!(granted.reserved.from, at("2024-01-05T00:00:00Z"));
    assert!(refused(capture(&office, &node, &granted, 0)).1.contains("holds from 2024-01-05"));
}

#[test]
fn an_alert_on_a_budget_is_told_in_money_and_one_on_a_floor_of_credits_is_refused() {
    let office = office(Engine::Sqlite, "cent");
    let budget = money_limit(&office, "anna", 5, |_| {});
    let floor = credits_of(&office, 0);
    let (environment, operations) = (office.world.environment, &office.world.operations);
    let put = |limit: LimitId| {
        let alert = Alert {
            id: AlertId::from_bytes([1; 16]),
            key: key("near"),
            name: "Near".to_owned(),
            of: AlertOf::EveryCustomer,
            on: AlertOn::Limit(limit),
            thresholds: vec![Threshold::parse("80%").unwrap()],
        };
        let moment = operations.alert_moment(environment).unwrap();
        let kept = operations.store.write(move |act| alerts::put(act, environment, &alert, moment));
        kept.map_err(Failed::from)
    };
    assert!(refused(put(floor)).1.contains("is on credits"));
    put(budget).unwrap();
    for _ in 0..4 {
        office.post("anna", 1, "large");
    }
    operations.look_at_alerts(environment, office.world.now()).unwrap();
    let told = operations.alert_crossings(environment, CrossingFilter::default(), (0, 10)).unwrap();
    let crossing = &told[0].crossing;
    assert_eq!((crossing.used, crossing.base, told.len()), (cents(4), Some(cents(5)), 1));
    assert_eq!(crossing.amount, Some(AmountOf::Spend(Currency::EUR)));
}

/// Numbers that a seed makes.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap() % sides
    }
}

#[test]
fn whatever_customers_reserve_what_the_bill_says_is_never_more_than_the_budget() {
    let (mut granted, mut reached, mut captured, mut crashed) = (0, 0, 0, 0);
    for (engine, seeds) in [(Engine::Sqlite, 5_u64), (Engine::Postgres, 2)] {
        for seed in 0..seeds {
            println!("{engine}, seed {seed}");
            let (mut dice, office) = (Dice(seed), office(engine, "fine"));
            subscribed(&office, "ben", "cent");
            let budgets = [("boss", 40 + dice.below(40)), ("anna", 20 + dice.below(30))];
            for (name, amount) in budgets {
                money_limit(&office, name, amount, |_| {});
            }
            let mut nodes = [office.node(), office.node()];
            let mut open: Vec<(Granted, i64)> = Vec::new();
            for _ in 0..120 {
                let node = usize::try_from(dice.below(2)).unwrap();
                match dice.below(20) {
                    0..=9 => {
                        let (subject, tokens) =
                            ([("agent"), ("ben")][usize::from(dice.below(3) == 0)], 1 + dice.below(130));
                        let asked = usage(subject, &[("calls", 1), ("tokens", tokens)]);
                        match try_reserve(&office, &nodes[node], &asked) {
                            Ok(one) => open.push((one, tokens)),
                            Err(_) => reached += 1,
                        }
                    }
                    10..=15 if !open.is_empty() => {
                        let place = dice.below(i64::try_from(open.len()).unwrap());
                        let (one, tokens) = open.swap_remove(usize::try_from(place).unwrap());
                        let tokens = if dice.below(3) == 0 { dice.below(tokens) } else { tokens };
                        capture(&office, &nodes[node], &one, tokens).unwrap();
                        captured += 1;
                    }
                    16 => nodes[node].return_slices().unwrap(),
                    17 => {
                        nodes[node] = office.node();
                        crashed += 1;
                    }
                    18 if open.is_empty() => office.wall.advance(600),
                    _ => {
                        // Of who is limited by nothing.
                        office.post("boss", 1, "large");
                    }
                }
                for (name, amount) in budgets {
                    let spent = spent(&office, name);
                    assert!(spent <= amount, "{name}: {spent} of {amount}");
                }
            }
            granted += open.len();
        }
    }
    println!("{granted} open, {reached} refused, {captured} captured, {crashed} crashes");
    assert!(reached >= 50 && captured >= 100 && crashed >= 10);
}

#[test]
fn what_is_no_limit_in_money_is_refused() {
    let office = office(Engine::Sqlite, "cent");
    let (environment, node, now) = (office.world.environment, office.node(), office.world.now());
    let make = |change: &dyn Fn(&mut UsageLimit)| {
        let mut limit = UsageLimit {
            id: limits::new_id(now, [1; 10]),
            name: "x".to_owned(),
            customer: office.world.customers["anna"],
            reach: LimitReach::Customer,
            on: spend(),
            amount: cents(1),
            window: LimitWindow::Day,
            zone: Zone::utc(),
            starts: now,
            ends: None,
        };
        change(&mut limit);
        let made = node.store.write(move |act| limits::create(act, environment, &limit, now));
        refused(made.map_err(Failed::from))
    };
    let subject = || LimitReach::Subject("anna".to_owned());
    assert!(make(&|limit| limit.reach = subject()).1.contains("subscription of its own"));
    let dollars = |limit: &mut UsageLimit| {
        limit.on = LimitOn::Spend { currency: Currency::USD, meter: None };
        limit.reach = LimitReach::Subscription(office.world.subscriptions["anna"]);
    };
    assert!(make(&dollars).1.contains("is billed in EUR"));
    let unknown = |limit: &mut UsageLimit| {
        limit.on = LimitOn::Spend { currency: Currency::EUR, meter: Some(key("call")) };
    };
    assert!(make(&unknown).1.contains("did you mean `calls`"));
    assert!(make(&|limit| limit.amount = Decimal::parse("0.005").unwrap()).1.contains("2 digits"));
    assert!(make(&|limit| limit.on = LimitOn::Credits { currency: Currency::EUR }).1.contains("no window"));
}
