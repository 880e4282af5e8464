//! Pauses, cancellations and what goes on after them, worked at 31.00 for January: 1.00 a day.

use billing::Proration::{Full, None as Waits, Prorate};
use billing::{Change, PauseOptions, Proration, Status, needs, status};
use calendar::AsOf;
use pricing::Price;

use crate::changes::{pause, resume};
use crate::render;
use crate::testworld::*;

fn base() -> Price {
    fee("base", "31.00", "month")
}

/// Bills on each of these dates, and gives the net of everything issued.
fn billed(price: Price, changes: &[(&str, Change)], dates: &[&str]) -> (i64, String) {
    let mut world = World::start(vec![plan(1, vec![price])], at("2026-01-01"), 1);
    world.bill(at("2026-01-01"));
    for (date, change) in changes {
        world.record(at(date), change.clone());
        world.bill(at(date));
    }
    for date in dates {
        world.bill(at(date));
    }
    (world.net(), render::documents(&world.issued))
}

fn with(options: PauseOptions, proration: Proration) -> Change {
    Change::Pause { terms: proration.into(), options }
}

fn cancel(proration: Proration) -> Change {
    Change::Cancel { terms: proration.into() }
}

fn reactivate(proration: Proration) -> Change {
    Change::Reactivate { terms: proration.into() }
}

#[test]
fn a_pause_within_a_period() {
    // Paused from the 11th to the 21st of January; what January and February cost.
    let rows: [(Proration, Proration, i64, i64); 5] = [
        (Prorate, Prorate, 21_00 + 31_00, 21_00),
        (Prorate, Waits, 10_00 + 31_00, 10_00),
        (Prorate, Full, 10_00 + 31_00 + 31_00, 10_00 + 31_00),
        (Waits, Prorate, 31_00 + 31_00, 31_00),
        (Waits, Full, 31_00 + 31_00, 31_00),
    ];
    for (out, back, advance, arrears) in rows {
        let changes = [("2026-01-11", pause(out)), ("2026-01-21", resume(back))];
        let (net, text) = billed(base(), &changes, &["2026-02-01"]);
        assert_eq!(net, advance, "in advance, {out:?} and {back:?}\n{text}");
        let (net, text) = billed(in_arrears(base()), &changes, &["2026-02-01"]);
        assert_eq!(net, arrears, "in arrears, {out:?} and {back:?}\n{text}");
    }
}

#[test]
fn a_pause_over_a_boundary() {
    // Paused from 11 January to 15 February: February costs 15.50 by time.
    let rows: [(Proration, Proration, i64); 4] = [
        (Prorate, Prorate, 10_00 + 15_50),
        (Prorate, Waits, 10_00),
        (Prorate, Full, 10_00 + 31_00),
        (Waits, Prorate, 31_00 + 15_50),
    ];
    for (out, back, expected) in rows {
        let changes = [("2026-01-11", pause(out)), ("2026-02-15", resume(back))];
        let (net, text) = billed(base(), &changes, &["2026-02-28"]);
        assert_eq!(net, expected, "{out:?} and {back:?}\n{text}");
    }
}

#[test]
fn a_pause_that_keeps_fees_costs_as_if_it_were_none() {
    let kept = with(PauseOptions { keep_fees: true, ..PauseOptions::default() }, Prorate);
    let changes = [("2026-01-11", kept), ("2026-02-15", resume(Full))];
    assert_eq!(billed(base(), &changes, &["2026-02-28"]).0, 62_00);
}

#[test]
fn a_pause_that_extends_moves_every_period() {
    for out in [Prorate, Waits] {
        let longer = with(PauseOptions { extend: true, ..PauseOptions::default() }, out);
        let changes = [("2026-01-11", longer), ("2026-01-21", resume(Prorate))];
        let (net, text) = billed(base(), &changes, &["2026-02-10", "2026-02-11"]);
        // 31 days of use reach to 11 February.
        assert_eq!(net, 62_00, "{text}");
        assert!(text.contains("2026-02-11 → 2026-03-11: 31.00"), "{text}");
    }
}

#[test]
fn usage_in_a_pause_is_set_aside_or_billed() {
    for (bill_usage, expected) in [(false, 5_00), (true, 12_00)] {
        let mut world =
            World::start(vec![plan(1, vec![usage("calls", "1.00", "month")])], at("2026-01-01"), 0);
        world.used(at("2026-01-05"), "5");
        world.used(at("2026-01-15"), "7");
        world.record(at("2026-01-11"), with(PauseOptions { bill_usage, ..PauseOptions::default() }, Waits));
        world.record(at("2026-01-21"), resume(Waits));
        let needs = needs(&world.account(), AsOf(at("2026-02-01")));
        let without: Vec<String> = needs[0].without.iter().map(|span| render::span(*span)).collect();
        let expected_without: &[&str] = if bill_usage { &[] } else { &["2026-01-11 → 2026-01-21"] };
        assert_eq!(without, expected_without);
        world.bill(at("2026-02-01"));
        assert_eq!(world.net(), expected);
    }
}

#[test]
fn a_level_costs_nothing_in_a_pause_and_holds_on_after_it() {
    // 0.01 for each hour: 2 from 5 January, 3 set in the pause from the 11th to the 21st.
    let hours = |days: i64| days * 24;
    let rows: [(bool, i64); 2] =
        [(false, 2 * hours(6) + 3 * hours(11)), (true, 2 * hours(10) + 3 * hours(17))];
    for (bill_usage, expected) in rows {
        let mut version = plan(1, vec![usage("calls", "0.01", "month")]);
        let meter = version.meters.get_mut(&key("calls")).expect("the meter");
        meter.aggregation = pricing::Aggregation::TimeWeighted(pricing::LevelTime::Hours);
        let mut world = World::start(vec![version], at("2026-01-01"), 0);
        world.used(at("2026-01-05"), "2");
        world.used(at("2026-01-15"), "3");
        world.record(at("2026-01-11"), with(PauseOptions { bill_usage, ..PauseOptions::default() }, Waits));
        world.record(at("2026-01-21"), resume(Waits));
        world.bill(at("2026-02-01"));
        assert_eq!(world.net(), expected, "{bill_usage}");
    }
}

#[test]
fn minimum_maximum_and_allowance_shrink_by_the_active_part() {
    // 21 of 31 days are active.
    let mut price = with_bounds(usage("calls", "1.00", "month"), Some("31.00"), None);
    let used = |world: &mut World, count: &str| {
        world.used(at("2026-01-05"), count);
        world.record(at("2026-01-11"), pause(Prorate));
        world.record(at("2026-01-21"), resume(Prorate));
        world.bill(at("2026-02-01"));
        world.net()
    };
    let world = |price: Price| World::start(vec![plan(1, vec![price])], at("2026-01-01"), 0);
    assert_eq!(used(&mut world(price.clone()), "8"), 21_00, "the minimum");
    price = with_bounds(price, None, Some("31.00"));
    assert_eq!(used(&mut world(price.clone()), "80"), 21_00, "the maximum");
    price = with_bounds(price, None, None);
    price.allowance = Some(money::Quantity::from(62));
    assert_eq!(used(&mut world(price), "80"), 38_00, "80 less 42 free");
}

#[test]
fn a_cancellation_that_took_effect_is_taken_back() {
    // Cancelled on the 11th, on again on the 21st, both in January.
    let rows: [(Proration, Proration, i64); 4] = [
        (Prorate, Prorate, 10_00 + 11_00 + 31_00),
        (Prorate, Waits, 10_00 + 31_00),
        (Prorate, Full, 10_00 + 31_00 + 31_00),
        (Waits, Prorate, 31_00 + 31_00),
    ];
    for (out, back, expected) in rows {
        let changes = [("2026-01-11", cancel(out)), ("2026-01-21", reactivate(back))];
        let (net, text) = billed(base(), &changes, &["2026-02-01"]);
        assert_eq!(net, expected, "{out:?} and {back:?}\n{text}");
    }
    let later = [("2026-01-11", cancel(Prorate)), ("2026-04-16", reactivate(Prorate))];
    assert_eq!(billed(base(), &later, &["2026-05-01"]).0, 10_00 + 15_50 + 31_00);
}

#[test]
fn a_cancellation_while_paused_owes_nothing_more() {
    for how in [Prorate, Waits] {
        let changes = [("2026-01-11", pause(Prorate)), ("2026-01-21", cancel(how))];
        let (net, text) = billed(base(), &changes, &["2026-03-01"]);
        assert_eq!(net, 10_00, "{how:?}\n{text}");
    }
    // A pause that waits owes January; a cancellation with credit gives back the rest of it.
    let changes = [("2026-01-11", pause(Waits)), ("2026-01-21", cancel(Prorate))];
    assert_eq!(billed(base(), &changes, &["2026-03-01"]).0, 20_00);
    let changes = [
        ("2026-01-11", pause(Prorate)),
        ("2026-01-16", cancel(Prorate)),
        ("2026-01-21", reactivate(Prorate)),
    ];
    assert_eq!(billed(base(), &changes, &["2026-01-31"]).0, 10_00 + 11_00, "it goes on as if resumed");
}

#[test]
fn usage_after_a_reactivation_is_billed_when_its_period_ends() {
    let mut price = usage("calls", "1.00", "month");
    price.late = pricing::LatePolicy::RecordOnly;
    let mut world = World::start(vec![plan(1, vec![price])], at("2026-01-01"), 0);
    world.used(at("2026-01-05"), "5");
    world.record(at("2026-01-11"), cancel(Prorate));
    world.bill(at("2026-01-11"));
    world.used(at("2026-01-15"), "70");
    world.record(at("2026-01-21"), reactivate(Prorate));
    world.used(at("2026-01-25"), "3");
    world.bill(at("2026-02-01"));
    assert_eq!(world.net(), 8_00, "{}", render::documents(&world.issued));
}

#[test]
fn what_it_is_follows_from_the_timeline() {
    let mut world = World::start(vec![plan(1, vec![base()])], at("2026-01-01"), 1);
    world.record(at("2026-01-11"), pause(Prorate));
    world.record(at("2026-01-21"), resume(Prorate));
    world.record(at("2026-02-11"), cancel(Prorate));
    world.record(at("2026-03-11"), reactivate(Prorate));
    let told: Vec<Status> =
        ["2025-12-31", "2026-01-01", "2026-01-11", "2026-01-21", "2026-02-11", "2026-03-11"]
            .into_iter()
            .map(|date| status(&world.facts, AsOf(at(date))).expect("a status"))
            .collect();
    assert_eq!(
        told,
        [
            Status::Scheduled,
            Status::Active,
            Status::Paused,
            Status::Active,
            Status::Cancelled,
            Status::Active
        ]
    );
}

#[test]
fn a_plan_that_waited_holds_from_the_reactivation_on() {
    let plans = vec![plan(1, vec![base()]), plan(2, vec![fee("base", "62.00", "month")])];
    let mut world = World::start(plans, at("2026-01-01"), 1);
    world.bill(at("2026-01-01"));
    world.change_plan(at("2026-01-05"), 2, Waits);
    world.record(at("2026-01-11"), cancel(Prorate));
    for date in ["2026-01-11", "2026-02-01", "2026-02-15"] {
        world.bill(at(date));
    }
    assert_eq!(world.net(), 10_00);
    world.record(at("2026-02-15"), reactivate(Prorate));
    world.bill(at("2026-02-15"));
    assert_eq!(world.net(), 10_00 + 31_00, "half of February at 62.00\n{}", render::documents(&world.issued));
}
