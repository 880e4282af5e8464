//! Phases: trials, introductory prices and fixed terms, and what plan changes make of them.

use billing::Proration::{None as Waits, Prorate};
use billing::{Change, PlanLayout, Status, period_end, status};
use calendar::AsOf;
use pricing::{Phase, PhaseKind, PlanVersion, Price, WithoutPayment};

use crate::render;
use crate::testworld::*;

pub fn phase(name: &str, kind: PhaseKind, length: Option<&str>, prices: &[&str]) -> Phase {
    let length = length.map(cadence);
    Phase { key: key(name), kind, length, prices: prices.iter().map(|name| key(name)).collect() }
}

pub fn trial(length: &str, prices: &[&str]) -> Phase {
    phase("trial", PhaseKind::Trial(WithoutPayment::Continue), Some(length), prices)
}

pub fn regular(prices: &[&str]) -> Phase {
    phase("regular", PhaseKind::Regular, None, prices)
}

pub fn phased(number: u8, prices: Vec<Price>, phases: Vec<Phase>) -> PlanVersion {
    let mut version = plan(number, prices);
    version.terms.phases = phases;
    version
}

fn base(amount: &str) -> Price {
    fee("base", amount, "month")
}

fn spans(world: &World) -> Vec<String> {
    let lines = world.issued.iter().flat_map(|document| &document.lines);
    lines.map(|line| format!("{}: {}", render::span(line.service), line.amount.amount_text())).collect()
}

#[test]
fn the_first_paid_period_begins_where_the_trial_ends() {
    let version = phased(1, vec![base("31.00")], vec![trial("14 days", &[]), regular(&["base"])]);
    let mut world = World::start(vec![version], at("2026-01-10"), 1);
    let first = world.bill(at("2026-01-10"));
    assert_eq!((first.documents.len(), first.next_due), (0, Some(at("2026-01-24"))));
    let told = |date: &str, world: &World| status(&world.facts, AsOf(at(date))).expect("a status");
    assert_eq!(told("2026-01-23", &world), Status::Trialing);
    assert_eq!(told("2026-01-24", &world), Status::Active);
    world.bill(at("2026-01-24"));
    world.bill(at("2026-02-24"));
    assert_eq!(spans(&world), ["2026-01-24 → 2026-02-24: 31.00", "2026-02-24 → 2026-03-24: 31.00"]);
}

#[test]
fn a_longer_trial_moves_the_anchor() {
    let version = phased(1, vec![base("31.00")], vec![trial("14 days", &[]), regular(&["base"])]);
    let mut world = World::start(vec![version], at("2026-01-10"), 1);
    world.record(at("2026-01-20"), Change::ExtendTrial { until: at("2026-01-31") });
    assert_eq!(period_end(&world.facts, at("2026-01-20")), Ok(at("2026-01-31")));
    for date in ["2026-01-24", "2026-01-31", "2026-02-28", "2026-03-31"] {
        world.bill(at(date));
    }
    assert_eq!(
        spans(&world),
        [
            "2026-01-31 → 2026-02-28: 31.00",
            "2026-02-28 → 2026-03-31: 31.00",
            "2026-03-31 → 2026-04-30: 31.00"
        ]
    );
    // After the trial there is nothing to extend.
    world.record(at("2026-02-05"), Change::ExtendTrial { until: at("2026-06-01") });
    assert!(world.bill(at("2026-03-31")).documents.is_empty());
}

#[test]
fn nobody_has_two_trials_unless_the_change_says_so() {
    let one = phased(1, vec![base("31.00")], vec![trial("14 days", &[]), regular(&["base"])]);
    let two = phased(2, vec![base("62.00")], vec![trial("30 days", &[]), regular(&["base"])]);
    // Within the longer trial, counted from the start; and after it.
    for (date, restart, expected) in [
        ("2026-01-20", false, vec!["2026-01-31 → 2026-02-28: 62.00"]),
        (
            "2026-02-02",
            false,
            vec![
                "2026-01-15 → 2026-02-02: 18.00",
                "2026-02-02 → 2026-02-15: 26.00",
                "2026-02-15 → 2026-03-15: 62.00",
            ],
        ),
        ("2026-01-20", true, vec!["2026-01-15 → 2026-01-20: 5.00", "2026-02-19 → 2026-03-19: 62.00"]),
    ] {
        let mut world = World::start(vec![one.clone(), two.clone()], at("2026-01-01"), 1);
        let layout = PlanLayout { restart_phases: restart, ..PlanLayout::default() };
        world.record(at(date), Change::ChangePlan { plan: version(2), terms: Prorate.into(), layout });
        world.bill(at("2026-02-20"));
        let found: Vec<String> = spans(&world).into_iter().filter(|line| !line.ends_with(": 0.00")).collect();
        let first_in_trial = date == "2026-01-20" && !restart;
        let skip = usize::from(first_in_trial);
        assert_eq!(
            found[skip.min(found.len() - expected.len())..],
            expected[..],
            "{date}, restart {restart}"
        );
    }
}

#[test]
fn a_change_that_waits_for_the_end_of_a_trial() {
    let one = phased(1, vec![base("31.00")], vec![trial("14 days", &[]), regular(&["base"])]);
    let mut world = World::start(vec![one, plan(2, vec![base("62.00")])], at("2026-01-01"), 1);
    world.change_plan(at("2026-01-05"), 2, Waits);
    world.bill(at("2026-01-15"));
    assert_eq!(spans(&world), ["2026-01-15 → 2026-02-15: 62.00"]);
    // The trial ends later, and the change waits with it.
    world.record(at("2026-01-10"), Change::ExtendTrial { until: at("2026-01-20") });
    world.bill(at("2026-01-20"));
    assert_eq!(world.net(), 62_00, "{:?}", spans(&world));
}

#[test]
fn an_intro_cuts_the_period_it_ends_in() {
    let prices = vec![fee("intro", "10.00", "month"), base("31.00"), usage("calls", "1.00", "month")];
    let phases = vec![
        phase("intro", PhaseKind::Intro, Some("45 days"), &["intro", "calls"]),
        regular(&["base", "calls"]),
    ];
    let mut world = World::start(vec![phased(1, prices, phases)], at("2026-01-01"), 1);
    world.used(at("2026-02-10"), "4");
    world.used(at("2026-02-20"), "4");
    for date in ["2026-01-01", "2026-02-01", "2026-02-15", "2026-03-01"] {
        world.bill(at(date));
    }
    insta::assert_snapshot!(render::documents(&world.issued));
}

#[test]
fn mixed_lengths_are_added_in_order() {
    // One month and two months after 31 January are 30 April, ten days more 10 May.
    let phases = vec![
        trial("1 month", &[]),
        phase("intro", PhaseKind::Intro, Some("2 months"), &["base"]),
        phase("term", PhaseKind::Regular, Some("10 days"), &["base"]),
    ];
    let mut world = World::start(vec![phased(1, vec![base("30.00")], phases)], at("2026-01-31"), 1);
    let told = |date: &str| status(&world.facts, AsOf(at(date))).expect("a status");
    assert_eq!(told("2026-02-27"), Status::Trialing);
    assert_eq!(told("2026-02-28"), Status::Active);
    assert_eq!((told("2026-05-09"), told("2026-05-10")), (Status::Active, Status::Ended));
    let plan = world.bill(at("2026-06-01"));
    assert_eq!(plan.next_due, None);
    assert_eq!(
        spans(&world),
        [
            "2026-02-28 → 2026-03-28: 30.00",
            "2026-03-28 → 2026-04-28: 30.00",
            "2026-04-28 → 2026-05-10: 12.00"
        ]
    );
}

#[test]
fn a_setup_fee_of_two_phases_is_charged_once() {
    let prices = vec![fee("setup", "99.00", "once"), base("31.00")];
    let phases = vec![
        phase("intro", PhaseKind::Intro, Some("1 month"), &["setup", "base"]),
        regular(&["setup", "base"]),
    ];
    let mut world = World::start(vec![phased(1, prices, phases)], at("2026-01-01"), 1);
    for date in ["2026-01-01", "2026-02-01", "2026-03-01"] {
        world.bill(at(date));
    }
    assert_eq!(world.net(), 99_00 + 3 * 31_00);
}

#[test]
fn a_yearly_plan_with_monthly_usage() {
    let prices = vec![fee("base", "365.00", "year"), usage("calls", "1.00", "month")];
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-15"), 1);
    world.used(at("2026-02-01"), "3");
    world.used(at("2026-02-15"), "5");
    for date in ["2026-01-15", "2026-02-15", "2026-03-15", "2027-01-15"] {
        world.bill(at(date));
    }
    let found: Vec<String> = spans(&world).into_iter().filter(|line| !line.ends_with(": 0.00")).collect();
    assert_eq!(
        found,
        [
            "2026-01-15 → 2027-01-15: 365.00",
            "2026-01-15 → 2026-02-15: 3.00",
            "2026-02-15 → 2026-03-15: 5.00",
            "2027-01-15 → 2028-01-15: 365.00"
        ]
    );
}
