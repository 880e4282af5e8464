//! Entitlements: worked numbers, merges, and windows through time.

use billing::{
    Balance, BillRefused, Change, EntitlementAnswer, EntitlementRefused, EntitlementValue, Entitlements,
    PauseOptions, Proration,
};
use calendar::Instant;
use ids::SubscriptionId;
use money::Quantity;
use pricing::{
    AddOnTerms, Aggregation, BeyondAllowance, FeatureGrant, FeatureValue, FeatureWindow, MeteredFeature,
    Phase, PhaseKind, PlanVersion, Rollover, WithoutPayment,
};

use crate::testworld::{World, at, cadence, fee, key, plan, usage};

/// A metered feature of the meter `calls`.
pub fn calls(allowance: Option<i64>, window: FeatureWindow) -> MeteredFeature {
    MeteredFeature {
        meter: key("calls"),
        allowance: allowance.map(Quantity::from),
        window,
        rollover: None,
        beyond: BeyondAllowance::Block,
        preserve_overage: false,
    }
}

/// A plan with a monthly fee that grants features.
pub fn granting(number: u8, features: Vec<(&str, FeatureValue)>) -> PlanVersion {
    let mut plan = plan(number, vec![fee("base", "10", "month")]);
    for (feature, value) in features {
        plan.terms.features.push(FeatureGrant { feature: key(feature), value, replaces: false });
    }
    plan
}

/// The same as an add-on without prices.
pub fn add_on(number: u8, features: Vec<(&str, FeatureValue)>) -> PlanVersion {
    let mut plan = granting(number, features);
    plan.prices.clear();
    plan.terms.add_on = Some(AddOnTerms::default());
    plan
}

pub fn metered(feature: MeteredFeature) -> Vec<(&'static str, FeatureValue)> {
    vec![("calls", FeatureValue::Metered(feature))]
}

pub fn attach(number: u8, quantity: u64) -> Change {
    Change::AttachAddOn {
        plan: crate::testworld::version(number),
        add_on: key(&format!("plan-{number}")),
        quantity,
        terms: Proration::Prorate.into(),
    }
}

/// Another customer's subscription of the same world, with its own id.
pub fn second(mut world: World, number: u8) -> World {
    world.facts.subscription = SubscriptionId::from_bytes([number; 16]);
    world
}

pub fn answer(worlds: &[&World], feature: &str, when: Instant) -> EntitlementAnswer {
    let entitlements = Entitlements::of(worlds.iter().map(|world| &world.facts)).expect("facts hold");
    let need = entitlements.need(&key(feature), when).expect("a need");
    let all = worlds.iter().flat_map(|world| &world.events);
    let read = all.filter(|event| {
        need.as_ref()
            .is_some_and(|need| need.from.is_none_or(|from| from <= event.time) && event.time < need.to)
    });
    entitlements.answer(&key(feature), when, read).expect("an answer")
}

pub fn balance(worlds: &[&World], when: Instant) -> Balance {
    match answer(worlds, "calls", when).value {
        Some(EntitlementValue::Metered(balance)) => *balance,
        other => panic!("metered: {other:?}"),
    }
}

/// Used, remaining and overage.
fn figures(worlds: &[&World], when: &str) -> (String, String, String) {
    let found = balance(worlds, at(when));
    let remaining = found.remaining.map_or_else(|| "unlimited".to_owned(), |left| left.to_string());
    (found.used.to_string(), remaining, found.overage.to_string())
}

fn expect(worlds: &[&World], when: &str, used: &str, remaining: &str, overage: &str) {
    let expected = (used.to_owned(), remaining.to_owned(), overage.to_owned());
    assert_eq!(figures(worlds, when), expected, "at {when}");
}

#[test]
fn what_was_used_in_a_period_is_taken_from_its_allowance() {
    let plans = vec![granting(1, metered(calls(Some(1000), FeatureWindow::Period)))];
    let mut world = World::start(plans, at("2026-01-31"), 1);
    world.used(at("2026-02-03"), "120");
    world.used(at("2026-02-28"), "5");
    expect(&[&world], "2026-02-01", "0", "1000", "0");
    expect(&[&world], "2026-02-03", "120", "880", "0");
    expect(&[&world], "2026-02-27T23:59:59Z", "120", "880", "0");
    expect(&[&world], "2026-02-28", "5", "995", "0");
    let found = answer(&[&world], "calls", at("2026-02-10"));
    assert!(found.access);
    assert_eq!(
        found.because,
        "120 of 1000 call are used since 2026-01-31T00:00:00Z; 880 are left until 2026-02-28T00:00:00Z"
    );
    assert_eq!(found.granted.len(), 1);
}

#[test]
fn beyond_the_allowance_it_is_blocked_or_goes_on() {
    let mut allowing = calls(Some(10), FeatureWindow::Calendar(cadence("day")));
    let blocking = calls(Some(10), FeatureWindow::Calendar(cadence("day")));
    allowing.beyond = BeyondAllowance::Allow;
    for (feature, access) in [(allowing, true), (blocking, false)] {
        let mut world = World::start(vec![granting(1, metered(feature))], at("2026-01-01"), 1);
        world.used(at("2026-01-05T10:00:00Z"), "12.5");
        let found = answer(&[&world], "calls", at("2026-01-05T12:00:00Z"));
        assert_eq!(found.access, access, "{}", found.because);
        expect(&[&world], "2026-01-05T12:00:00Z", "12.5", "0", "2.5");
        expect(&[&world], "2026-01-06", "0", "10", "0");
    }
}

#[test]
fn a_window_of_the_calendar_follows_the_zone() {
    let feature = calls(Some(10), FeatureWindow::Calendar(cadence("month")));
    let mut world =
        World::start(vec![granting(1, metered(feature))], at("2026-01-10"), 1).zone("Europe/Berlin");
    world.used(at("2026-02-28T22:59:00Z"), "4");
    world.used(at("2026-02-28T23:00:00Z"), "1");
    expect(&[&world], "2026-02-28T22:59:59Z", "4", "6", "0");
    expect(&[&world], "2026-03-15", "1", "9", "0");
}

#[test]
fn what_is_left_is_rolled_over_within_cap_and_floor() {
    let rollover = |cap: Option<i64>, floor: i64| {
        let mut feature = calls(Some(100), FeatureWindow::Calendar(cadence("month")));
        feature.rollover = Some(Rollover { cap: cap.map(Quantity::from), floor: Quantity::from(floor) });
        let mut world = World::start(vec![granting(1, metered(feature))], at("2026-01-01"), 1);
        world.used(at("2026-01-20"), "30");
        world.used(at("2026-02-20"), "150");
        world.used(at("2026-04-01"), "1");
        world
    };
    let open = rollover(None, 0);
    assert_eq!(balance(&[&open], at("2026-02-10")).rolled.to_string(), "70");
    expect(&[&open], "2026-02-10", "0", "170", "0");
    expect(&[&open], "2026-02-25", "150", "20", "0");
    expect(&[&open], "2026-04-10", "1", "219", "0");
    expect(&[&rollover(Some(50), 0)], "2026-02-25", "150", "0", "0");
    expect(&[&rollover(Some(25), 0)], "2026-02-25", "150", "0", "25");
    expect(&[&rollover(Some(25), 0)], "2026-03-02", "0", "100", "0");
    expect(&[&rollover(Some(25), 10)], "2026-03-02", "0", "110", "0");
}

#[test]
fn overage_is_forgiven_or_taken_from_the_next_window() {
    let mut feature = calls(Some(100), FeatureWindow::Calendar(cadence("month")));
    for (preserves, left, overage) in [(false, "100", "0"), (true, "40", "0")] {
        feature.preserve_overage = preserves;
        let mut world = World::start(vec![granting(1, metered(feature.clone()))], at("2026-01-01"), 1);
        world.used(at("2026-01-20"), "160");
        expect(&[&world], "2026-02-01", "0", left, overage);
        world.used(at("2026-01-21"), "100");
        let second = if preserves { ("0", "60") } else { ("100", "0") };
        expect(&[&world], "2026-02-01", "0", second.0, second.1);
        expect(&[&world], "2026-04-01", "0", "100", "0");
    }
}

#[test]
fn a_sliding_window_forgets_what_is_older() {
    let feature = calls(Some(10), FeatureWindow::Sliding { hours: 24 });
    let mut world = World::start(vec![granting(1, metered(feature))], at("2026-01-01"), 1);
    world.used(at("2026-01-05T10:00:00Z"), "6");
    world.used(at("2026-01-05T20:00:00Z"), "3");
    expect(&[&world], "2026-01-05T20:00:00Z", "9", "1", "0");
    expect(&[&world], "2026-01-06T09:59:59Z", "9", "1", "0");
    expect(&[&world], "2026-01-06T10:00:00Z", "3", "7", "0");
    expect(&[&world], "2026-01-06T20:00:00Z", "0", "10", "0");
}

#[test]
fn a_first_use_opens_a_window() {
    let feature = calls(Some(10), FeatureWindow::FirstUse { hours: 5 });
    let mut world = World::start(vec![granting(1, metered(feature))], at("2026-01-01"), 1);
    for (time, amount) in [("01:00", "4"), ("05:59", "4"), ("06:30", "3"), ("20:00", "1")] {
        world.used(at(&format!("2026-01-05T{time}:00Z")), amount);
    }
    expect(&[&world], "2026-01-05T05:59:00Z", "8", "2", "0");
    let waiting = balance(&[&world], at("2026-01-05T06:10:00Z"));
    assert_eq!((waiting.window_from, waiting.resets_at), (None, None));
    assert_eq!(waiting.remaining, Some(Quantity::from(10)));
    expect(&[&world], "2026-01-05T07:00:00Z", "3", "7", "0");
    let open = balance(&[&world], at("2026-01-05T20:00:00Z"));
    assert_eq!(open.resets_at, Some(at("2026-01-06T01:00:00Z")));
}

#[test]
fn every_so_many_hours_counts_from_the_activation() {
    let feature = calls(Some(10), FeatureWindow::Every { hours: 36 });
    let mut world = World::start(vec![granting(1, metered(feature))], at("2026-01-01T06:00:00Z"), 1);
    world.used(at("2026-01-02T17:00:00Z"), "4");
    expect(&[&world], "2026-01-02T17:59:59Z", "4", "6", "0");
    let found = balance(&[&world], at("2026-01-02T18:00:00Z"));
    assert_eq!(found.window_from, Some(at("2026-01-02T18:00:00Z")));
    assert_eq!(found.resets_at, Some(at("2026-01-04T06:00:00Z")));
}

#[test]
fn plan_add_ons_and_subscriptions_add_up_and_lifetime_packs_come_last() {
    let period = |allowance| metered(calls(Some(allowance), FeatureWindow::Period));
    let pack = add_on(3, metered(calls(Some(500), FeatureWindow::Lifetime)));
    let plans = vec![granting(1, period(1000)), add_on(2, period(100)), pack];
    let mut world = World::start(plans, at("2026-01-01"), 1);
    expect(&[&world], "2026-01-02", "0", "1000", "0");
    world.record(at("2026-01-10"), attach(2, 3));
    expect(&[&world], "2026-01-10", "0", "1300", "0");
    world.record(at("2026-01-12"), attach(3, 1));
    expect(&[&world], "2026-01-12", "0", "1800", "0");
    world.used(at("2026-01-15"), "1400");
    expect(&[&world], "2026-01-20", "1400", "400", "0");
    // The pack stays burnt; the others begin anew.
    expect(&[&world], "2026-02-01", "100", "1700", "0");
    let other = World::start(vec![granting(1, period(50))], at("2026-01-20"), 1);
    expect(&[&world, &second(other, 8)], "2026-01-25", "1400", "450", "0");
    world.record(
        at("2026-02-10"),
        Change::SetCount { name: key("plan-2"), count: 1, terms: Proration::Prorate.into() },
    );
    expect(&[&world], "2026-02-10", "100", "1500", "0");
    world.record(
        at("2026-02-11"),
        Change::DetachAddOn { add_on: key("plan-2"), terms: Proration::Prorate.into() },
    );
    expect(&[&world], "2026-02-11", "100", "1400", "0");
}

#[test]
fn a_pack_bought_in_overage_pays_for_it() {
    let plans = vec![
        granting(1, metered(calls(Some(10), FeatureWindow::Period))),
        add_on(2, metered(calls(Some(20), FeatureWindow::Lifetime))),
    ];
    let mut world = World::start(plans, at("2026-01-01"), 1);
    world.used(at("2026-01-05"), "15");
    expect(&[&world], "2026-01-06", "15", "0", "5");
    world.record(at("2026-01-07"), attach(2, 1));
    expect(&[&world], "2026-01-07", "15", "15", "0");
    expect(&[&world], "2026-02-02", "5", "25", "0");
}

#[test]
fn a_change_of_plan_changes_the_allowance_within_the_window() {
    let period = |allowance| metered(calls(Some(allowance), FeatureWindow::Period));
    let plans = vec![granting(1, period(100)), granting(2, period(1000)), granting(3, vec![])];
    let mut world = World::start(plans, at("2026-01-01"), 1);
    world.used(at("2026-01-05"), "100");
    assert!(!answer(&[&world], "calls", at("2026-01-06")).access);
    world.change_plan(at("2026-01-06"), 2, Proration::Prorate);
    expect(&[&world], "2026-01-06", "100", "900", "0");
    world.change_plan(at("2026-01-10"), 1, Proration::None);
    expect(&[&world], "2026-01-31", "100", "900", "0");
    expect(&[&world], "2026-02-01", "0", "100", "0");
    world.change_plan(at("2026-02-10"), 3, Proration::Prorate);
    let gone = answer(&[&world], "calls", at("2026-02-10"));
    assert_eq!((gone.access, gone.value), (false, None));
    assert_eq!(gone.because, "no subscription of the customer grants it at 2026-02-10T00:00:00Z");
}

#[test]
fn unlimited_wins_and_what_replaces_takes_the_place() {
    let period = |allowance| metered(calls(allowance, FeatureWindow::Period));
    let mut replacing = add_on(3, period(Some(5)));
    replacing.terms.features[0].replaces = true;
    let plans = vec![granting(1, period(Some(100))), add_on(2, period(None)), replacing];
    let mut world = World::start(plans, at("2026-01-01"), 1);
    world.record(at("2026-01-10"), attach(2, 1));
    world.used(at("2026-01-11"), "300");
    expect(&[&world], "2026-01-12", "300", "unlimited", "0");
    assert!(answer(&[&world], "calls", at("2026-01-12")).access);
    world.record(at("2026-02-10"), attach(3, 1));
    world.used(at("2026-02-11"), "2");
    expect(&[&world], "2026-02-12", "2", "3", "0");
    let other = second(World::start(vec![granting(1, period(Some(7)))], at("2026-01-01"), 1), 8);
    expect(&[&world, &other], "2026-02-12", "2", "10", "0");
}

#[test]
fn booleans_are_joined_by_or_and_of_values_the_latest_holds() {
    let support = |level: &str| ("support", FeatureValue::Static(level.to_owned()));
    let sso = |on| ("sso", FeatureValue::Boolean(on));
    let mut replacing = add_on(3, vec![sso(false)]);
    replacing.terms.features[0].replaces = true;
    let plans = vec![
        granting(1, vec![sso(false), support("email")]),
        add_on(2, vec![sso(true), support("phone")]),
        replacing,
    ];
    let mut world = World::start(plans, at("2026-01-01"), 1);
    let says = |world: &World, feature: &str, when: &str| answer(&[world], feature, at(when));
    assert_eq!(says(&world, "sso", "2026-01-02").value, Some(EntitlementValue::Boolean(false)));
    assert_eq!(says(&world, "sso", "2026-01-02").because, "switched off by plan-1");
    world.record(at("2026-01-10"), attach(2, 1));
    let on = says(&world, "sso", "2026-01-10");
    assert_eq!((on.access, on.value), (true, Some(EntitlementValue::Boolean(true))));
    let phone = says(&world, "support", "2026-01-10");
    assert_eq!(phone.value, Some(EntitlementValue::Static("phone".to_owned())));
    world.record(at("2026-01-20"), attach(3, 1));
    assert!(!says(&world, "sso", "2026-01-20").access);
    assert_eq!(says(&world, "unknown", "2026-01-20").value, None);
}

#[test]
fn nothing_is_granted_before_the_start_in_a_pause_or_after_the_end() {
    let mut trial = granting(1, metered(calls(Some(100), FeatureWindow::Period)));
    let phase = |name: &str, kind, length: Option<&str>| Phase {
        key: key(name),
        kind,
        length: length.map(cadence),
        prices: vec![key("base")],
    };
    trial.terms.phases = vec![
        phase("trial", PhaseKind::Trial(WithoutPayment::Continue), Some("14 days")),
        phase("regular", PhaseKind::Regular, None),
    ];
    let mut world = World::start(vec![trial], at("2026-01-01"), 1);
    assert!(!answer(&[&world], "calls", at("2025-12-31T23:59:59Z")).access);
    assert!(answer(&[&world], "calls", at("2026-01-01")).access, "a trial grants the same");
    world.used(at("2026-01-20"), "10");
    world.used(at("2026-01-25"), "10");
    world.used(at("2026-01-29"), "10");
    let (pause, resume) = (at("2026-01-22"), at("2026-01-28"));
    let options = PauseOptions::default();
    world.record(pause, Change::Pause { terms: Proration::Prorate.into(), options });
    world.record(resume, Change::Resume { terms: Proration::Prorate.into() });
    assert!(answer(&[&world], "calls", at("2026-01-21")).access);
    let paused = answer(&[&world], "calls", pause);
    assert!(!paused.access);
    let id = world.facts.subscription;
    assert_eq!(paused.because, format!("subscription {id} is paused since 2026-01-22T00:00:00Z"));
    expect(&[&world], "2026-01-28", "10", "90", "0");
    expect(&[&world], "2026-01-29", "20", "80", "0");
    world.cancel(at("2026-02-05"), Proration::Prorate);
    assert!(answer(&[&world], "calls", at("2026-02-04")).access);
    let cancelled = answer(&[&world], "calls", at("2026-02-05"));
    assert!(!cancelled.access);
    assert_eq!(cancelled.because, format!("subscription {id} is cancelled since 2026-02-05T00:00:00Z"));
    let unknown = answer(&[&world], "export", at("2026-02-05"));
    assert_eq!(unknown.because, "no subscription of the customer grants it at 2026-02-05T00:00:00Z");
}

#[test]
fn a_meter_whose_spans_do_not_add_up_counts_its_figure_in_the_window() {
    let mut plans = vec![
        granting(1, metered(calls(Some(5), FeatureWindow::Period))),
        add_on(2, metered(calls(Some(2), FeatureWindow::Period))),
    ];
    for plan in &mut plans {
        plan.meters.get_mut("calls").expect("a meter").aggregation = Aggregation::Max;
    }
    let mut world = World::start(plans, at("2026-01-01"), 1);
    for (time, level) in [("2026-01-05", "3"), ("2026-01-12", "5"), ("2026-01-14", "4"), ("2026-01-20", "6")]
    {
        world.used(at(time), level);
    }
    world.record(at("2026-01-13"), attach(2, 1));
    expect(&[&world], "2026-01-06", "3", "2", "0");
    expect(&[&world], "2026-01-13", "5", "2", "0");
    expect(&[&world], "2026-01-15", "5", "2", "0");
    expect(&[&world], "2026-01-21", "6", "1", "0");
    expect(&[&world], "2026-02-01", "0", "7", "0");
}

#[test]
fn only_what_is_needed_is_read() {
    let period = || calls(Some(100), FeatureWindow::Period);
    let rolling = || MeteredFeature { rollover: Some(Rollover { cap: None, floor: 0.into() }), ..period() };
    let when = at("2036-06-15");
    for (feature, from) in [(period(), "2036-06-01"), (rolling(), "2026-06-01")] {
        let world = World::start(vec![granting(1, metered(feature))], at("2020-01-01"), 1);
        let need = Entitlements::of([&world.facts]).expect("facts").need(&key("calls"), when);
        let need = need.expect("an answer").expect("a need");
        assert_eq!((need.from, need.event_type.as_str()), (Some(at(from)), "call"), "ten years back");
    }
    let boolean = granting(1, vec![("sso", FeatureValue::Boolean(true))]);
    let world = World::start(vec![boolean], at("2020-01-01"), 1);
    let entitlements = Entitlements::of([&world.facts]).expect("facts");
    assert_eq!(entitlements.need(&key("sso"), when), Ok(None));
    assert_eq!(entitlements.features().collect::<Vec<_>>(), [&key("sso")]);
    assert_eq!(entitlements.grants_at(when).len(), 1);
    assert_eq!(entitlements.grants_at(at("2019-12-31")).len(), 0);
}

#[test]
fn refusals_in_their_order() {
    let mut plans = vec![granting(1, metered(calls(Some(1), FeatureWindow::Calendar(cadence("5 days")))))];
    let refused = |plans: &[PlanVersion]| {
        let world = World::start(plans.to_vec(), at("2026-01-01"), 1);
        let entitlements = Entitlements::of([&world.facts]).expect("facts");
        entitlements.need(&key("calls"), at("2026-01-02")).expect_err("refused")
    };
    assert!(matches!(refused(&plans), EntitlementRefused::Alignment { .. }));
    plans[0].meters.clear();
    let missing = refused(&plans);
    assert!(matches!(missing, EntitlementRefused::MeterMissing { .. }), "{missing}");
    let mut world = World::start(plans, at("2026-01-01"), 1);
    world.facts.plans.clear();
    let refused = Entitlements::of([&world.facts]).expect_err("refused");
    assert!(matches!(refused, BillRefused::PlanMissing { .. }));
    let unpriced = plan(1, vec![usage("calls", "1", "month")]);
    let mut endless = unpriced.clone();
    endless.terms.features.push(FeatureGrant {
        feature: key("calls"),
        value: FeatureValue::Metered(calls(Some(1), FeatureWindow::Lifetime)),
        replaces: false,
    });
    let mut world = World::start(vec![endless], at("2026-01-01"), 1);
    world.used(at("2026-01-02"), "9999999999999999999999999999");
    world.used(at("2026-01-03"), "0.000000000001");
    let entitlements = Entitlements::of([&world.facts]).expect("facts");
    let refused = entitlements.answer(&key("calls"), at("2026-01-04"), &world.events);
    assert!(matches!(refused, Err(EntitlementRefused::Measuring { .. })), "{refused:?}");
}

/// 120 of 1000 calls of the period are used, and 30 are dated ahead: 850 may be reserved, for events from the start of
/// the period up to its end. Beyond an allowance that does not block, or in a pause, there is nothing to reserve.
#[test]
fn what_is_left_may_be_reserved_where_more_is_blocked() {
    let mut world = World::start(
        vec![granting(1, metered(calls(Some(1000), FeatureWindow::Period)))],
        at("2026-01-31"),
        1,
    );
    world.used(at("2026-02-03"), "120");
    world.used(at("2026-02-12"), "30");
    let room = |world: &World, when: &str| {
        let entitlements = Entitlements::of([&world.facts]).expect("facts hold");
        let blocking = entitlements.blocking(at(when)).expect("it holds");
        let features: Vec<String> = blocking.iter().map(|one| one.feature.to_string()).collect();
        let begins = pricing::Beginnings::default();
        let room = entitlements.room(&key("calls"), at(when), (&world.events, &begins)).expect("it holds");
        (features.join(" "), room)
    };
    let (features, found) = room(&world, "2026-02-10");
    assert_eq!((features.as_str(), found.left), ("calls", Quantity::from(850)));
    assert_eq!((found.span.start(), found.span.end()), (at("2026-01-31"), at("2026-02-28")));
    let terms = Proration::Prorate.into();
    world.record(at("2026-02-11"), Change::Pause { terms, options: PauseOptions::default() });
    let (features, found) = room(&world, "2026-02-10");
    assert_eq!((features.as_str(), found.span.end()), ("calls", at("2026-02-11")));
    let (features, found) = room(&world, "2026-02-20");
    assert_eq!((features.as_str(), found.granted, found.left), ("calls", Quantity::ZERO, Quantity::ZERO));
    let mut allowing = calls(Some(10), FeatureWindow::Period);
    allowing.beyond = BeyondAllowance::Allow;
    for feature in [allowing, calls(None, FeatureWindow::Period)] {
        let world = World::start(vec![granting(1, metered(feature))], at("2026-01-31"), 1);
        assert_eq!(room(&world, "2026-02-10").0, "");
    }
}
