//! Changes dated within a cancellation that is taken back, worked at 31.00 for January: 1.00 a day.
//! Cancelled on the 11th, on again on the 21st, where nothing else is said.

use billing::Proration::{Full, None as Waits, Prorate};
use billing::{Change, Moment, PauseOptions, PlanLayout, Proration, Status, discounts_of};
use calendar::AsOf;
use pricing::{PhaseKind, WithoutPayment};

use crate::changes::{attach, detach, override_price, pause, resume};
use crate::discounts::{discount, line, percent};
use crate::phases::{phase, phased, regular};
use crate::render;
use crate::testworld::*;

fn cancel(proration: Proration) -> Change {
    Change::Cancel { terms: proration.into() }
}

fn reactivate(proration: Proration) -> Change {
    Change::Reactivate { terms: proration.into() }
}

fn count(count: u64, proration: Proration) -> Change {
    Change::SetCount { name: key("seats"), count, terms: proration.into() }
}

fn move_to(number: u8, proration: Proration) -> Change {
    Change::ChangePlan { plan: version(number), terms: proration.into(), layout: PlanLayout::default() }
}

fn world() -> World {
    let mut each = seats("extra", "62.00", "month");
    each.quantity = pricing::QuantitySource::Counted(key("plan-11"));
    let plans = vec![
        plan(1, vec![seats("base", "31.00", "month")]),
        plan(2, vec![seats("base", "93.00", "month")]),
        plan(3, vec![seats("base", "365.00", "year")]),
        plan(11, vec![each]),
    ];
    World::start(plans, at("2026-01-01"), 1)
}

/// A story's name, what is recorded besides the gap, and what it costs.
type Row = (&'static str, Vec<(&'static str, Change)>, i64);

/// What is billed by 1 March where these are recorded in this order, and billed on their dates.
fn billed(recorded: &[(&str, Change)]) -> (i64, String) {
    let mut world = world();
    world.bill(at("2026-01-01"));
    for (date, change) in recorded {
        world.record(at(date), change.clone());
    }
    for date in ["2026-01-11", "2026-01-15", "2026-01-21", "2026-02-01", "2026-02-15", "2026-02-28"] {
        world.bill(at(date));
    }
    (world.net(), render::documents(&world.issued))
}

fn gap() -> [(&'static str, Change); 2] {
    [("2026-01-11", cancel(Prorate)), ("2026-01-21", reactivate(Prorate))]
}

#[test]
fn a_change_within_it_takes_effect_when_it_goes_on() {
    let half = line(percent("half", "50"));
    let rows: [(&str, Change, i64); 8] = [
        ("seats", count(9, Prorate), 10_00 + 9 * 11_00 + 9 * 31_00),
        ("seats, whole", count(9, Full), 10_00 + 9 * 11_00 + 9 * 31_00),
        ("plan", move_to(2, Prorate), 10_00 + 33_00 + 93_00),
        ("plan of another cadence", move_to(3, Prorate), 10_00 + 365_00),
        ("add-on", attach(11, 1, Prorate), 10_00 + 33_00 + 93_00),
        (
            "price of its own",
            override_price("plan-1", Some(seats("base", "62.00", "month")), "base", Prorate),
            10_00 + 22_00 + 62_00,
        ),
        ("discount", Change::ApplyDiscount { discount: discount(&half) }, 10_00 + 11_00 + 15_50),
        ("anchor", Change::ResetAnchor { terms: Prorate.into() }, 10_00 + 31_00 + 31_00),
    ];
    for (name, change, expected) in rows {
        let [off, on] = gap();
        let within = ("2026-01-15", change.clone());
        let (net, text) = billed(&[within.clone(), off.clone(), on.clone()]);
        assert_eq!(net, expected, "{name}\n{text}");
        let (after, text) = billed(&[off.clone(), on.clone(), within]);
        assert_eq!(after, net, "{name}, recorded after the gap\n{text}");
        let (dated, text) = billed(&[off, on, ("2026-01-21", change)]);
        assert_eq!(dated, net, "{name}, dated at the reactivation\n{text}");
    }
}

#[test]
fn one_that_waits_keeps_its_boundary_unless_that_falls_into_the_gap() {
    let rows: [(&str, Change, i64, i64); 4] = [
        ("seats", count(9, Waits), 10_00 + 11_00 + 9 * 31_00, 10_00 + 9 * 15_50),
        ("plan", move_to(2, Waits), 10_00 + 11_00 + 93_00, 10_00 + 46_50),
        ("add-on", attach(11, 1, Waits), 10_00 + 11_00 + 93_00, 10_00 + 46_50),
        (
            "price of its own",
            override_price("plan-1", Some(seats("base", "62.00", "month")), "base", Waits),
            10_00 + 11_00 + 62_00,
            10_00 + 31_00,
        ),
    ];
    for (name, change, within_january, until_february) in rows {
        let [off, on] = gap();
        let within = ("2026-01-15", change);
        let (net, text) = billed(&[within.clone(), off.clone(), on]);
        assert_eq!(net, within_january, "{name}\n{text}");
        let (net, text) = billed(&[within, off, ("2026-02-15", reactivate(Prorate))]);
        assert_eq!(net, until_february, "{name}, until 15 February\n{text}");
    }
}

#[test]
fn several_within_it_follow_one_another() {
    let [off, on] = gap();
    let rows: [Row; 4] = [
        ("seats twice", vec![("2026-01-13", count(9, Prorate)), ("2026-01-15", count(2, Prorate))], 94_00),
        (
            "off and on",
            vec![
                ("2026-01-05", attach(11, 1, Prorate)),
                ("2026-01-13", detach(11, Prorate)),
                ("2026-01-15", attach(11, 1, Prorate)),
            ],
            10_00 + 6 * 2_00 + 33_00 + 93_00,
        ),
        (
            "on and off",
            vec![("2026-01-13", attach(11, 1, Prorate)), ("2026-01-15", detach(11, Prorate))],
            52_00,
        ),
        (
            "one at the reactivation itself decides",
            vec![("2026-01-13", count(9, Prorate)), ("2026-01-21", count(2, Prorate))],
            94_00,
        ),
    ];
    for (name, changes, expected) in rows {
        let recorded: Vec<_> = changes.into_iter().chain([off.clone(), on.clone()]).collect();
        let (net, text) = billed(&recorded);
        assert_eq!(net, expected, "{name}\n{text}");
    }
}

#[test]
fn a_pause_within_it_begins_when_it_goes_on() {
    let [off, on] = gap();
    let paused = ("2026-01-15", pause(Prorate));
    let rows: [Row; 4] = [
        ("for ever", vec![paused.clone()], 10_00),
        ("resumed", vec![paused.clone(), ("2026-01-26", resume(Prorate))], 10_00 + 6_00 + 31_00),
        ("resumed within", vec![paused.clone(), ("2026-01-18", resume(Prorate))], 52_00),
        ("resumed there", vec![paused, ("2026-01-21", resume(Prorate))], 52_00),
    ];
    for (name, changes, expected) in rows {
        let recorded: Vec<_> = changes.into_iter().chain([off.clone(), on.clone()]).collect();
        let (net, text) = billed(&recorded);
        assert_eq!(net, expected, "{name}\n{text}");
    }
    let extend = Change::Pause {
        terms: Prorate.into(),
        options: PauseOptions { extend: true, ..PauseOptions::default() },
    };
    let longer = ("2026-01-15", extend);
    // Five days off from the 21st move the boundary from 1 to 6 February: 28 days of February from there.
    let (net, text) = billed(&[longer, off, on, ("2026-01-26", resume(Prorate))]);
    assert_eq!(net, 10_00 + 11_00 + 31_00, "{text}");
}

/// A plan that begins and ends within the gap charges nothing, so it sets no anchor: what follows it is on
/// periods from the reactivation on.
#[test]
fn a_plan_of_the_gap_alone_sets_no_anchor() {
    let trial = phase("trial", PhaseKind::Trial(WithoutPayment::Continue), Some("10 days"), &[]);
    let tried = phased(1, vec![seats("base", "31.00", "month")], vec![trial, regular(&["base"])]);
    let mut world =
        World::start(vec![tried, plan(2, vec![seats("base", "93.00", "month")])], at("2026-01-01"), 1);
    // The trial would have ended on the 11th, when it is off.
    let [_, on] = gap();
    for (date, change) in [("2026-01-06", cancel(Prorate)), ("2026-01-15", move_to(2, Prorate)), on] {
        world.record(at(date), change);
    }
    for date in ["2026-01-21", "2026-02-11", "2026-02-21"] {
        world.bill(at(date));
    }
    assert_eq!(world.net(), 2 * 93_00, "21 January and 21 February\n{}", render::documents(&world.issued));
}

#[test]
fn without_a_reactivation_it_never_takes_effect() {
    let (net, text) = billed(&[("2026-01-15", count(9, Prorate)), ("2026-01-11", cancel(Prorate))]);
    assert_eq!(net, 10_00, "{text}");
}

#[test]
fn within_a_pause_a_change_holds_when_it_goes_on_too() {
    let half = line(percent("half", "50"));
    let changes = [
        count(9, Prorate),
        move_to(2, Prorate),
        attach(11, 1, Prorate),
        override_price("plan-1", Some(seats("base", "62.00", "month")), "base", Prorate),
        Change::ApplyDiscount { discount: discount(&half) },
    ];
    for change in changes {
        let recorded = |date: &'static str| {
            [("2026-01-11", pause(Prorate)), (date, change.clone()), ("2026-01-21", resume(Prorate))]
        };
        let (within, text) = billed(&recorded("2026-01-15"));
        assert_eq!(within, billed(&recorded("2026-01-21")).0, "{change:?}\n{text}");
        assert_ne!(within, 52_00, "{change:?} does something\n{text}");
    }
}

#[test]
fn what_it_is_agrees_with_what_is_billed() {
    let mut world = world();
    let half = line(percent("half", "50"));
    world.record(at("2026-01-13"), move_to(2, Prorate));
    world.record(at("2026-01-15"), Change::ApplyDiscount { discount: discount(&half) });
    world.record(at("2026-01-11"), cancel(Prorate));
    let told = |world: &World, date: &str| {
        let moment = Moment::of(&world.facts, AsOf(at(date))).expect("a moment");
        assert_eq!(world.facts.plan_at(at(date)), moment.plan, "{date}");
        (moment.status, moment.plan)
    };
    let first = Some(version(1));
    assert_eq!(told(&world, "2026-01-16"), (Status::Cancelled, first));
    assert_eq!(discounts_of(&world.facts.timeline, &world.facts.offs()).len(), 0);
    world.record(at("2026-01-21"), reactivate(Prorate));
    assert_eq!(told(&world, "2025-12-01"), (Status::Scheduled, first));
    assert_eq!(told(&world, "2026-01-20"), (Status::Cancelled, first));
    assert_eq!(told(&world, "2026-01-21"), (Status::Active, Some(version(2))));
    let dated = discounts_of(&world.facts.timeline, &world.facts.offs());
    assert_eq!(dated[0].from, at("2026-01-21"));
    assert_eq!(world.facts.plans_after(at("2026-01-15"))[0], (at("2026-01-21"), version(2)));
    // A change that waits is in force from its boundary on, not from its date.
    world.record(at("2026-02-10"), move_to(1, Waits));
    assert_eq!(told(&world, "2026-02-15").1, Some(version(2)));
    assert_eq!(world.facts.plans_after(at("2026-02-15")), [(at("2026-03-01"), version(1))]);
    assert_eq!(told(&world, "2026-03-01").1, first);
}
