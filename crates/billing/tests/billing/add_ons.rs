//! Add-ons: attached in the middle of a period and on the plan's own periods, in quantities, and taken off.

use billing::Change;
use billing::Proration::{Full, None as Waits, Prorate};
use pricing::{Price, QuantitySource};

use crate::changes::{attach, detach};
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
