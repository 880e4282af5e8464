//! Add-ons: attached in the middle of a period and on the plan's own periods, in quantities, and taken off.

use billing::Change;
use billing::Proration::{Full, None as Waits, Prorate};
use pricing::{PhaseKind, Price, QuantitySource};

use crate::changes::{attach, detach};
use crate::phases::{phase, phased};
use crate::render;
use crate::testworld::*;

fn world() -> World {
    let mut each: Price = seats("extra", "31.00", "month");
    each.quantity = QuantitySource::Counted(key("plan-11"));
    let add_on = plan(11, vec![each, fee("setup", "9.00", "once")]);
    let yearly = plan(12, vec![fee("support", "365.00", "year")]);
    World::start(vec![plan(1, vec![fee("base", "62.00", "month")]), add_on, yearly], at("2026-01-01"), 1)
}

/// What the add-on costs in the end, its setup fee included.
fn cost(changes: &[(&str, Change)], dates: &[&str]) -> (i64, String) {
    let mut world = world();
    world.bill(at("2026-01-01"));
    for (date, change) in changes {
        world.record(at(date), change.clone());
        world.bill(at(date));
    }
    for date in dates {
        world.bill(at(date));
    }
    let lines = world.issued.iter().flat_map(|document| &document.lines);
    let own = lines.filter(|line| !line.description.contains("base")).map(|line| line.amount.minor()).sum();
    (own, render::documents(&world.issued))
}

#[test]
fn an_add_on_runs_on_the_plans_periods() {
    let (own, text) = cost(&[("2026-01-11", attach(11, 2, Prorate))], &["2026-02-01"]);
    assert_eq!(own, 9_00 + 42_00 + 62_00, "{text}");
    assert!(text.contains("extra × 2, 2026-02-01 → 2026-03-01: 62.00"), "{text}");
    let (own, text) = cost(&[("2026-01-11", attach(12, 1, Prorate))], &["2027-01-11"]);
    assert_eq!(own, 730_00, "a cadence of its own begins where it is attached\n{text}");
}

#[test]
fn its_quantity_changes_like_any_count() {
    // 1 from the 11th, 3 from the 21st; the setup fee is charged once.
    let rows = [(Prorate, 9_00 + 10_00 + 33_00), (Waits, 9_00 + 21_00), (Full, 9_00 + 21_00 + 93_00)];
    for (proration, expected) in rows {
        let changes = [("2026-01-11", attach(11, 1, Prorate)), ("2026-01-21", attach(11, 3, proration))];
        let (own, text) = cost(&changes, &["2026-01-31"]);
        assert_eq!(own, expected, "{proration:?}\n{text}");
    }
}

#[test]
fn off_and_on_again() {
    let changes = [
        ("2026-01-01", attach(11, 1, Prorate)),
        ("2026-01-11", detach(11, Prorate)),
        ("2026-01-21", attach(11, 1, Prorate)),
    ];
    let (own, text) = cost(&changes, &["2026-01-31"]);
    assert_eq!(own, 9_00 + 10_00 + 9_00 + 11_00, "{text}");
    let waiting = [
        ("2026-01-01", attach(11, 1, Prorate)),
        ("2026-01-11", detach(11, Waits)),
        ("2026-01-21", attach(11, 1, Prorate)),
    ];
    let (own, text) = cost(&waiting, &["2026-02-01"]);
    assert_eq!(own, 9_00 + 31_00 + 31_00, "one that was to end goes on\n{text}");
    let never = [("2026-01-05", attach(11, 1, Waits)), ("2026-01-11", detach(11, Prorate))];
    assert_eq!(cost(&never, &["2026-02-01"]).0, 0, "one that was to begin never begins");
}

#[test]
fn it_ends_with_the_subscription_and_follows_its_anchor() {
    let cancel = Change::Cancel { terms: Prorate.into() };
    let (own, text) =
        cost(&[("2026-01-01", attach(11, 1, Prorate)), ("2026-01-11", cancel)], &["2026-02-01"]);
    assert_eq!(own, 9_00 + 10_00, "{text}");
    let reset = Change::ResetAnchor { terms: Prorate.into() };
    let (own, text) = cost(&[("2026-01-01", attach(11, 1, Prorate)), ("2026-01-11", reset)], &["2026-02-10"]);
    assert_eq!(own, 9_00 + 10_00 + 31_00, "{text}");
}

#[test]
fn it_is_not_attached_after_a_cancellation_that_waits() {
    let cancel = Change::Cancel { terms: Waits.into() };
    let changes = [("2026-01-11", attach(12, 1, Waits)), ("2026-01-12", cancel)];
    assert_eq!(cost(&changes, &["2026-02-01"]).0, 0);
}

/// What the add-on cost so far, its setup fee included.
fn of_add_on(world: &World) -> i64 {
    let lines = world.issued.iter().flat_map(|document| &document.lines);
    lines.filter(|line| !line.description.contains("base")).map(|line| line.amount.minor()).sum()
}

#[test]
fn a_withdrawn_detachment_leaves_nothing_of_the_periods_it_made() {
    // Every two months from 1 January at 59.00, and 1.00 a day up to 1 March. Attached again on 1 February,
    // which changes nothing unless it was detached before.
    let care = plan(13, vec![fee("care", "59.00", "2 months")]);
    let own = plan(1, vec![fee("base", "62.00", "month")]);
    let mut world = World::start(vec![own, care], at("2026-01-01"), 1);
    world.record(at("2026-01-01"), attach(13, 1, Prorate));
    world.record(at("2026-02-01"), attach(13, 1, Prorate));
    world.bill(at("2026-02-01"));
    assert_eq!(of_add_on(&world), 59_00);
    world.record(at("2026-01-20"), detach(13, Prorate));
    world.bill(at("2026-02-01"));
    assert_eq!(of_add_on(&world), 19_00 + 59_00, "19 days, and a period from 1 February to 1 April");
    world.withdraw();
    world.bill(at("2026-02-01"));
    world.bill(at("2026-04-30"));
    let text = render::documents(&world.issued);
    assert_eq!(of_add_on(&world), 59_00 + 59_00, "to 1 March, and to 1 May\n{text}");
}

#[test]
fn a_withdrawn_detachment_takes_back_the_second_setup_fee() {
    let mut world = world();
    world.record(at("2026-06-01"), Change::Cancel { terms: Prorate.into() });
    world.record(at("2026-01-01"), attach(11, 1, Prorate));
    world.record(at("2026-02-01"), attach(11, 1, Prorate));
    world.bill(at("2026-01-01"));
    world.bill(at("2026-02-01"));
    assert_eq!(of_add_on(&world), 9_00 + 31_00 + 31_00);
    world.record(at("2026-01-20"), detach(11, Prorate));
    world.bill(at("2026-02-01"));
    assert_eq!(of_add_on(&world), 9_00 + 19_00 + 9_00 + 31_00, "set up twice");
    world.withdraw();
    world.bill(at("2026-02-01"));
    let text = render::documents(&world.issued);
    assert_eq!(of_add_on(&world), 9_00 + 31_00 + 31_00, "set up once\n{text}");
}

#[test]
fn attached_beside_no_plan_its_periods_begin_with_the_next() {
    // The first plan is over on 1 March. What ran every two months with it is no period of an add-on that
    // was attached after that: nothing was charged on it.
    let fixed = phase("fixed", PhaseKind::Intro, Some("2 months"), &["base"]);
    let own = phased(1, vec![fee("base", "59.00", "2 months")], vec![fixed]);
    let next = plan(2, vec![fee("base", "31.00", "month")]);
    let care = plan(13, vec![fee("care", "61.00", "2 months")]);
    let mut world = World::start(vec![own, next, care], at("2026-01-01"), 1);
    world.record(at("2026-03-11"), attach(13, 1, Prorate));
    world.record(at("2026-04-11"), change_plan(2, Prorate.into()));
    for date in ["2026-01-01", "2026-03-11", "2026-04-11", "2026-06-10"] {
        world.bill(at(date));
    }
    let lines = world.issued.iter().flat_map(|document| &document.lines);
    let of_care = lines.filter(|line| line.description == "care");
    let told: Vec<String> = of_care
        .map(|line| format!("{}: {}", render::span(line.service), line.amount.amount_text()))
        .collect();
    assert_eq!(told, ["2026-04-11 → 2026-06-11: 61.00"]);
}
