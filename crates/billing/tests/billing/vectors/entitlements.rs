//! Worked cases of entitlements: resets, packs, balances through time, and merges.

use billing::{Balance, Proration};
use calendar::Instant;
use money::Quantity;
use pricing::{FeatureWindow, Rollover};
use serde_json::Value;

use super::when;
use crate::cases::{Case, list};
use crate::entitlements::{add_on, answer, attach, balance, calls, granting, metered, second};
use crate::testworld::*;

/// Units of time from T as an instant, so many of which are a day of ours: the source's resets lie some hours
/// apart, ours a day.
fn since(value: &Value, per_day: i64) -> Instant {
    let units = decimal(&value.to_string());
    let tenths = 10_i128.pow(u32::from(units.scale()));
    let micros = units.mantissa() * 86_400_000_000 / tenths / i128::from(per_day);
    let micros = i64::try_from(micros).expect("a test's time is short");
    Instant::from_micros(at("2026-01-01").as_micros() + micros)
}

/// Each grant of a case as a subscription of its own, whose allowance is granted in one window only: what is
/// carried over stays, as in the source.
fn grants(input: &Value, per_day: i64) -> Vec<World> {
    let list = input["grants"].as_array().expect("a list");
    let of = |number: usize, grant: &Value| {
        let amount = grant["amount"].as_i64().expect("an amount");
        let mut feature = calls(Some(0), FeatureWindow::Calendar(cadence("day")));
        feature.preserve_overage = input["preserve_overage"] == Value::Bool(true);
        feature.rollover = grant["rollover_max"].as_i64().map(|cap| Rollover {
            cap: Some(Quantity::from(cap)),
            floor: grant["rollover_min"].as_i64().expect("a floor").into(),
        });
        let spent = granting(1, metered(feature.clone()));
        feature.allowance = Some(Quantity::from(amount));
        let plans = vec![spent, granting(2, metered(feature))];
        let number = u8::try_from(number + 10).expect("few grants");
        let mut world = second(World::start(plans, at("2026-01-01"), 1), number);
        let from = since(&grant["effective_at"], per_day);
        world.change_plan(from, 2, Proration::Prorate);
        let day = at("2026-01-01").as_micros() + 24 * 3_600_000_000;
        let next = if from.as_micros() < day { day } else { day + 24 * 3_600_000_000 };
        world.change_plan(Instant::from_micros(next), 1, Proration::Prorate);
        world
    };
    list.iter().enumerate().map(|(number, grant)| of(number, grant)).collect()
}

/// What stands in our window after the resets of a case.
fn after_resets(case: &Case) -> Balance {
    let input = &case.input;
    let resets = input["resets_at"].as_array().expect("a list");
    let per_day = resets[0].as_i64().expect("hours");
    let mut worlds = grants(input, per_day);
    if worlds.is_empty() {
        let nothing = calls(Some(0), FeatureWindow::Calendar(cadence("day")));
        worlds.push(World::start(vec![granting(1, metered(nothing))], at("2026-01-01"), 1));
    }
    for used in input["usage"].as_array().expect("a list") {
        let (time, amount) = (since(&used["at"], per_day), used["value"].to_string());
        worlds[0].used(time, &amount);
    }
    let last = since(resets.last().expect("a reset"), per_day);
    balance(&worlds.iter().collect::<Vec<_>>(), last)
}

fn expect_reset(case: &Case) {
    let found = after_resets(case);
    let number = |name: &str| case.expected[name].as_i64().map(Quantity::from);
    assert_eq!(found.remaining, number("balance"));
    assert_eq!(found.overage, number("overage").unwrap_or(0.into()));
}

fn a_grant_that_ends_at_the_reset(case: &Case) {
    let grant = &case.input["grants"][0];
    let per_day = grant["expires_at"].as_i64().expect("hours");
    let mut worlds = grants(&case.input, per_day);
    worlds[0].withdraw();
    let end = since(&case.input["resets_at"][0], per_day);
    worlds[0].cancel(end, Proration::Prorate);
    let found = answer(&[&worlds[0]], "calls", end);
    assert_eq!((found.access, found.value), (false, None), "balance {}", case.expected["balance"]);
}

/// Packs for a lifetime, each attached when its grant takes effect.
fn packs(case: &Case, unit: &str, per_day: i64) -> World {
    let list = case.input["grants"].as_array().expect("a list");
    let mut plans = vec![granting(1, metered(calls(Some(0), FeatureWindow::Period)))];
    for (number, grant) in (2..).zip(list) {
        let amount = grant["amount"].as_i64().expect("an amount");
        plans.push(add_on(number, metered(calls(Some(amount), FeatureWindow::Lifetime))));
    }
    let mut world = World::start(plans, at("2026-01-01"), 1);
    for (number, grant) in (2..).zip(list) {
        world.record(since(&grant[&format!("effective_at{unit}")], per_day), attach(number, 1));
    }
    for used in case.input["usage"].as_array().expect("a list") {
        world.used(since(&used[&format!("at{unit}")], per_day), &used["value"].to_string());
    }
    world
}

fn hour_by_hour(case: &Case) {
    let world = packs(case, "", 24);
    let expected = case.expected["balance_at_start"].as_object().expect("a table");
    for (hour, left) in expected {
        let hour: Value = serde_json::from_str(hour).expect("a number");
        let found = balance(&[&world], since(&hour, 24));
        assert_eq!(found.remaining, left.as_i64().map(Quantity::from), "at hour {hour}");
    }
}

fn what_is_left_of_packs(case: &Case) {
    let world = packs(case, "_minutes", 1440);
    let found = balance(&[&world], since(&case.input["query_at_minutes"], 1440));
    assert_eq!(found.remaining, case.expected["balance"].as_i64().map(Quantity::from));
    assert_eq!(Some(found.used), case.expected["usage_in_period"].as_i64().map(Quantity::from));
}

fn beyond_the_quota(case: &Case) {
    let window = &case.input["windows"][0];
    let quota: i64 = window["quota"].as_str().expect("text").parse().expect("a number");
    let plans = vec![granting(1, metered(calls(Some(quota), FeatureWindow::Period)))];
    let mut world = World::start(plans, at("2026-01-01"), 1);
    world.used(at("2026-01-02"), window["usage"].as_str().expect("text"));
    assert_eq!(
        balance(&[&world], at("2026-01-03")).overage.to_string(),
        case.expected["amount"].as_str().expect("text")
    );
}

/// Differs in the third: two plans add up with us.
fn merged(case: &Case) {
    let limits = &case.expected["limits"];
    let period = |allowance| metered(calls(allowance, FeatureWindow::Period));
    let plans = vec![granting(1, vec![]), add_on(2, period(Some(1000))), add_on(3, period(Some(1000)))];
    let mut world = World::start(plans, at("2026-01-01"), 1);
    world.record(at("2026-01-01"), attach(2, 1));
    world.record(at("2026-01-01"), attach(3, 1));
    assert_eq!(balance(&[&world], at("2026-01-02")).allowance, limits[0].as_i64().map(Quantity::from));
    let plans = vec![granting(1, period(Some(100))), add_on(2, period(None))];
    let mut world = World::start(plans, at("2026-01-01"), 1);
    world.record(at("2026-01-01"), attach(2, 1));
    assert_eq!(
        (balance(&[&world], at("2026-01-02")).allowance, limits[1].as_str()),
        (None, Some("unlimited"))
    );
    let two =
        [200, 100].map(|limit| World::start(vec![granting(1, period(Some(limit)))], at("2026-01-01"), 1));
    let [first, other] = two;
    assert_eq!(limits[2].as_i64(), Some(200));
    let ours = balance(&[&first, &second(other, 8)], at("2026-01-02")).allowance;
    assert_eq!(ours, Some(Quantity::from(300)));
}

/// What is left of a pack that was added after use that it pays for too.
pub fn left_of_a_pack(case: &Case) -> String {
    let grant = &case.input["grants"][0];
    let amount = grant["amount"].as_i64().expect("an amount");
    let nothing = granting(1, metered(calls(Some(0), FeatureWindow::Period)));
    let plans = vec![nothing, add_on(2, metered(calls(Some(amount), FeatureWindow::Lifetime)))];
    let mut world = World::start(plans, at("2023-12-15"), 1);
    world.record(when(&grant["effective_at"]), attach(2, 1));
    for event in list(&case.input["usage"]) {
        world.used(when(&event["at"]), &event["value"].to_string());
    }
    balance(&[&world], when(&case.input["until"])).remaining.expect("a limit").to_string()
}

/// One window of 100 that is reset with 10 of overage; 50 go over whatever is left.
fn overage_kept_over_a_reset(case: &Case) {
    let grant = &case.input["grants"][0];
    let number = |name: &str| Quantity::from(grant[name].as_i64().expect("a number"));
    let mut feature = calls(Some(0), FeatureWindow::Calendar(cadence("day")));
    feature.preserve_overage = true;
    feature.rollover = Some(Rollover { cap: Some(number("rollover_max")), floor: number("rollover_min") });
    let spent = granting(2, metered(feature.clone()));
    feature.allowance = Some(number("amount"));
    let mut world = World::start(vec![granting(1, metered(feature)), spent], at("2024-01-01"), 1);
    world.change_plan(at("2024-01-02"), 2, Proration::Prorate);
    for event in list(&case.input["usage"]) {
        world.used(when(&event["at"]), &event["value"].to_string());
    }
    let before = balance(&[&world], at("2024-01-01T05:00:00Z")).overage;
    assert_eq!(Some(before), case.expected["first_segment_overage"].as_i64().map(Quantity::from));
    let found = balance(&[&world], when(&case.input["until"]));
    assert_eq!(found.remaining, case.expected["balances"]["g1"].as_i64().map(Quantity::from));
}

worked_cases! {
    om_ent_reset_two_grants "om-ent-reset-two-grants" expect_reset;
    om_ent_reset_preserve_overage "om-ent-reset-preserve-overage-exceeds" expect_reset;
    om_ent_reset_twice "om-ent-reset-twice" expect_reset;
    om_ent_reset_no_grants "om-ent-reset-no-grants" expect_reset;
    om_ent_reset_grant_expires "om-ent-reset-grant-expires-at-reset" a_grant_that_ends_at_the_reset;
    om_ent_windowed_history "om-ent-windowed-history" hour_by_hour;
    om_ent_balance "om-ent-balance" what_is_left_of_packs;
    om_reset_preserve_overage "om-reset-preserve-overage" overage_kept_over_a_reset;
    fp_grant_overages_amount "fp-grant-overages-amount" beyond_the_quota;
    met_ent_merge "met-ent-merge" merged;
}
