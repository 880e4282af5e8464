//! Changes of each kind, worked in round numbers: January at 31.00 is 1.00 a day.

use std::sync::Arc;

use billing::Proration::{Full, None as Waits, Prorate};
use billing::{Change, LineSubject, PauseOptions, PlanLayout, Proration};
use calendar::ShareBy;
use pricing::{ChangeTerms, CreditTo, Price, Settle, TierMode};

use crate::render;
use crate::testworld::*;

pub fn override_price(plan: &str, price: Option<Price>, name: &str, proration: Proration) -> Change {
    Change::OverridePrice {
        plan: key(plan),
        price: key(name),
        with: price.map(Arc::new),
        terms: proration.into(),
    }
}

pub fn pause(proration: Proration) -> Change {
    Change::Pause { terms: proration.into(), options: PauseOptions::default() }
}

pub fn resume(proration: Proration) -> Change {
    Change::Resume { terms: proration.into() }
}

pub fn attach(number: u8, quantity: u64, proration: Proration) -> Change {
    let add_on = key(&format!("plan-{number}"));
    Change::AttachAddOn { plan: version(number), add_on, quantity, terms: proration.into() }
}

pub fn detach(number: u8, proration: Proration) -> Change {
    Change::DetachAddOn { add_on: key(&format!("plan-{number}")), terms: proration.into() }
}

/// How a price is charged: in advance or not, and by which shares.
#[derive(Clone, Copy)]
struct Charged {
    in_advance: bool,
    by: ShareBy,
}

fn charged(mut price: Price, how: Charged) -> Price {
    price.proration.share_by = how.by;
    if how.in_advance { price } else { in_arrears(price) }
}

fn ways() -> impl Iterator<Item = Charged> {
    [(true, ShareBy::Seconds), (true, ShareBy::Days), (false, ShareBy::Seconds), (false, ShareBy::Days)]
        .into_iter()
        .map(|(in_advance, by)| Charged { in_advance, by })
}

/// One seat at 31.00, a plan 2 at 62.00 and an add-on at 31.00 each, from 1 January on.
fn world(how: Charged) -> World {
    let own = plan(1, vec![charged(seats("seats", "31.00", "month"), how)]);
    let dearer = plan(2, vec![charged(seats("seats", "62.00", "month"), how)]);
    let mut each = charged(seats("extra", "31.00", "month"), how);
    each.quantity = pricing::QuantitySource::Counted(key("plan-11"));
    World::start(vec![own, dearer, plan(11, vec![each])], at("2026-01-01"), 1)
}

/// What January costs in the end: every line for a service that begins in it, however it was billed.
fn january(world: &World) -> i64 {
    let lines = world.issued.iter().flat_map(|document| &document.lines);
    let of_january = lines.filter(|line| line.service.start() < at("2026-02-01"));
    of_january.map(|line| line.amount.minor()).sum()
}

fn after(how: Charged, changes: &[(&str, Change)], dates: &[&str]) -> World {
    let mut world = world(how);
    world.bill(at("2026-01-01"));
    for (date, change) in changes {
        world.record(at(date), change.clone());
        world.bill(at(date));
    }
    for date in dates {
        world.bill(at(date));
    }
    world
}

/// A kind of change, and what January costs by each proration.
type Row<'a> = (&'a str, &'a dyn Fn(Proration) -> Change, [i64; 3]);

#[test]
fn each_change_by_each_proration_in_advance_and_in_arrears() {
    let count =
        |proration: Proration| Change::SetCount { name: key("seats"), count: 2, terms: proration.into() };
    let plans = |proration: Proration| change_plan(2, proration.into());
    let cancel = |proration: Proration| Change::Cancel { terms: proration.into() };
    // What January costs where nothing moves, where it is prorated, and where the new is charged whole: in
    // advance the old one stays charged whole too, in arrears it is owed for its ten days.
    for how in ways() {
        let full = if how.in_advance { 31_00 + 62_00 } else { 10_00 + 62_00 };
        let rows: [Row<'_>; 6] = [
            ("seats", &count, [31_00, 52_00, full]),
            ("plan", &plans, [31_00, 52_00, full]),
            ("add-on", &|proration| attach(11, 1, proration), [31_00, 52_00, 62_00]),
            ("override", &dearer_like(how), [31_00, 52_00, full]),
            ("cancel", &cancel, [31_00, 10_00, 0]),
            ("pause", &pause, [31_00, 10_00, 0]),
        ];
        for (name, change, expected) in rows {
            for (proration, expected) in [Waits, Prorate, Full].into_iter().zip(expected) {
                let ends = matches!(name, "cancel" | "pause");
                if ends && proration == Full {
                    continue;
                }
                let world = after(how, &[("2026-01-11", change(proration))], &["2026-02-01"]);
                let context = format!("{name}, {proration:?}, in advance {}, {}", how.in_advance, how.by);
                assert_eq!(january(&world), expected, "{context}\n{}", render::documents(&world.issued));
            }
        }
    }
}

fn dearer_like(how: Charged) -> impl Fn(Proration) -> Change {
    move |proration| {
        override_price("plan-1", Some(charged(seats("seats", "62.00", "month"), how)), "seats", proration)
    }
}

#[test]
fn a_second_change_is_credited_from_what_the_first_one_charged() {
    let advance = Charged { in_advance: true, by: ShareBy::Seconds };
    let changes = [
        ("2026-01-11", change_plan(2, Prorate.into())),
        ("2026-01-21", Change::SetCount { name: key("seats"), count: 2, terms: Prorate.into() }),
    ];
    let world = after(advance, &changes, &["2026-02-01"]);
    // Ten days at 1.00, ten at 2.00, eleven at 4.00.
    assert_eq!(january(&world), 10_00 + 20_00 + 44_00);
    let world = after(
        advance,
        &[("2026-01-11", change_plan(2, Full.into())), ("2026-01-21", change_plan(1, Prorate.into()))],
        &["2026-02-01"],
    );
    // 31.00 and 62.00 whole, 22.00 of the second given back; its first price is paid for until February.
    assert_eq!(january(&world), 31_00 + 62_00 - 22_00, "{}", render::documents(&world.issued));
}

#[test]
fn the_same_over_the_same_time_is_charged_once() {
    let advance = Charged { in_advance: true, by: ShareBy::Seconds };
    let set = |count| Change::SetCount { name: key("seats"), count, terms: Full.into() };
    let world = after(advance, &[("2026-01-11", set(2)), ("2026-01-21", set(1))], &["2026-02-01"]);
    assert_eq!(january(&world), 31_00 + 62_00, "one seat was paid for until February");
    let there_and_back =
        [("2026-01-11", change_plan(2, Full.into())), ("2026-01-21", change_plan(1, Full.into()))];
    assert_eq!(january(&after(advance, &there_and_back, &["2026-02-01"])), 31_00 + 62_00);
}

#[test]
fn a_change_at_the_next_invoice_rides_on_it() {
    let terms = ChangeTerms { settle: Settle::NextInvoice, ..Prorate.into() };
    let mut world = world(Charged { in_advance: true, by: ShareBy::Seconds });
    world.bill(at("2026-01-01"));
    world.record(at("2026-01-11"), Change::SetCount { name: key("seats"), count: 2, terms });
    assert!(world.bill(at("2026-01-20")).documents.is_empty(), "nothing is due before February");
    world.bill(at("2026-02-01"));
    insta::assert_snapshot!(render::documents(&world.issued));
}

#[test]
fn several_changes_of_one_instant_apply_in_their_order() {
    let advance = Charged { in_advance: true, by: ShareBy::Seconds };
    let set = Change::SetCount { name: key("seats"), count: 3, terms: Prorate.into() };
    let all = [
        change_plan(2, Prorate.into()),
        attach(11, 2, Prorate),
        set,
        override_price("plan-2", Some(seats("seats", "93.00", "month")), "seats", Prorate),
        pause(Prorate),
    ];
    let mut orders = Vec::new();
    for reversed in [false, true] {
        let mut world = world(advance);
        world.bill(at("2026-01-01"));
        let changes: Vec<Change> = if reversed { all.iter().rev().cloned().collect() } else { all.to_vec() };
        for change in changes {
            world.record(at("2026-01-11"), change);
        }
        world.record(at("2026-01-21"), resume(Prorate));
        world.bill(at("2026-02-01"));
        orders.push((january(&world), world.issued.len()));
    }
    // Ten days at one seat, a pause of ten, eleven days of three seats at 3.00 and two extras.
    assert_eq!(orders, [(10_00 + 99_00 + 22_00, 4), (10_00 + 99_00 + 22_00, 4)]);
}

#[test]
fn a_withdrawn_change_nets_to_zero() {
    let advance = Charged { in_advance: true, by: ShareBy::Seconds };
    let changes = [
        change_plan(2, Full.into()),
        attach(11, 2, Full),
        pause(Prorate),
        override_price("plan-1", Some(seats("seats", "93.00", "month")), "seats", Full),
        Change::ResetAnchor { terms: Full.into() },
    ];
    for change in changes {
        let mut world = after(advance, &[("2026-01-11", change.clone())], &[]);
        world.withdraw();
        world.bill(at("2026-01-12"));
        assert_eq!(world.net(), 31_00, "{change:?}\n{}", render::documents(&world.issued));
    }
}

#[test]
fn a_reset_begins_every_period_anew() {
    let mut text = String::new();
    for proration in [Prorate, Full] {
        let advance = Charged { in_advance: true, by: ShareBy::Seconds };
        let change = Change::ResetAnchor { terms: proration.into() };
        let world = after(advance, &[("2026-01-11", change)], &["2026-02-11"]);
        text.push_str(&format!("{proration:?}\n{}\n", render::documents(&world.issued)));
        assert_eq!(world.net(), 10_00 + 31_00 + 31_00);
    }
    insta::assert_snapshot!(text);
}

#[test]
fn another_cadence_keeps_the_anchor_where_the_change_says_so() {
    let mut starts = Vec::new();
    for keep_anchor in [false, true] {
        let yearly = plan(2, vec![fee("base", "365.00", "year")]);
        let mut world =
            World::start(vec![plan(1, vec![fee("base", "31.00", "month")]), yearly], at("2026-01-05"), 1);
        world.bill(at("2026-01-05"));
        let layout = PlanLayout { keep_anchor, ..PlanLayout::default() };
        world
            .record(at("2026-03-20"), Change::ChangePlan { plan: version(2), terms: Prorate.into(), layout });
        world.bill(at("2027-03-21"));
        let of_year = |line: &&billing::Line| matches!(&line.subject, LineSubject::Price(price) if price.plan_version == version(2));
        let lines = world.issued.iter().flat_map(|document| &document.lines).filter(of_year);
        starts.push(lines.map(|line| render::span(line.service)).collect::<Vec<String>>());
    }
    assert_eq!(starts[0], ["2026-03-20 → 2027-03-20", "2027-03-20 → 2028-03-20"]);
    assert_eq!(starts[1], ["2026-03-20 → 2027-01-05", "2027-01-05 → 2028-01-05"]);
}

#[test]
fn an_override_restarts_tiers_and_gives_way_to_the_plans_own_again() {
    let tiers = [(Some("10"), "1.00"), (None, "0.50")];
    let cheaper = [(Some("10"), "0.40"), (None, "0.10")];
    let prices = vec![tiered("calls", TierMode::Graduated, &tiers, "month")];
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 0);
    for (date, count) in [("2026-01-05", "12"), ("2026-01-15", "12"), ("2026-01-25", "12")] {
        world.used(at(date), count);
    }
    let own = tiered("calls", TierMode::Graduated, &cheaper, "month");
    world.record(at("2026-01-11"), override_price("plan-1", Some(own), "calls", Prorate));
    world.record(at("2026-01-21"), override_price("plan-1", None, "calls", Prorate));
    // Says what holds already: it cuts nothing.
    world.record(at("2026-01-24"), override_price("plan-1", None, "calls", Prorate));
    world.bill(at("2026-02-01"));
    assert_eq!(world.net(), 11_00 + 4_20 + 11_00, "{}", render::documents(&world.issued));
}

#[test]
fn what_is_charged_once_is_charged_once_whatever_changes() {
    let prices = vec![fee("setup", "99.00", "once"), fee("base", "31.00", "month")];
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 1);
    world.bill(at("2026-01-01"));
    world.record(at("2026-01-11"), Change::ResetAnchor { terms: Full.into() });
    world.record(
        at("2026-01-12"),
        override_price("plan-1", Some(fee("setup", "10.00", "once")), "setup", Full),
    );
    world.record(at("2026-01-15"), pause(Prorate));
    world.record(at("2026-01-20"), resume(Full));
    world.bill(at("2026-01-31"));
    let setups =
        world.issued.iter().flat_map(|document| &document.lines).filter(|line| line.description == "setup");
    assert_eq!(setups.map(|line| line.amount.minor()).collect::<Vec<i64>>(), [99_00]);
}

#[test]
fn a_refund_is_asked_for_by_the_credit_that_nothing_carries() {
    let terms = ChangeTerms { credit_to: CreditTo::Refund, ..Prorate.into() };
    let mut world = world(Charged { in_advance: true, by: ShareBy::Seconds });
    world.bill(at("2026-01-01"));
    world.record(at("2026-01-11"), Change::Cancel { terms });
    world.bill(at("2026-01-11"));
    assert_eq!(world.net(), 10_00);
    assert_eq!(world.issued[1].kind, billing::DocumentKind::CreditNote);
}

#[test]
fn a_reset_that_is_withdrawn_nets_to_zero_on_the_old_periods() {
    let mut world = World::start(vec![plan(1, vec![fee("base", "31.00", "month")])], at("2026-01-01"), 0);
    world.bill(at("2026-01-01"));
    world.record(at("2026-01-11"), Change::ResetAnchor { terms: Proration::Prorate.into() });
    world.bill(at("2026-01-11"));
    assert_eq!(world.net(), 10_00 + 31_00, "ten days of the old period and a new one");
    world.withdraw();
    world.bill(at("2026-01-20"));
    assert_eq!(world.net(), 31_00, "January, as if it had never been reset");
    let lines = world.issued.iter().flat_map(|document| &document.lines);
    let last = lines.rev().find(|line| line.amount.minor() > 0).expect("a line");
    assert_eq!((last.service.start(), last.service.end()), (at("2026-01-11"), at("2026-02-01")));
    world.bill(at("2026-02-01"));
    assert_eq!(world.net(), 62_00, "and February on the old periods");
}

#[test]
fn what_a_withdrawn_reset_topped_up_is_given_back_by_a_free_stub() {
    // In arrears by the calendar at 31.00, at least 40.00 a month; 11 to 31 January is free.
    let mut base = with_bounds(in_arrears(fee("base", "31.00", "month")), Some("40.00"), None);
    base.proration.first_stub = pricing::FirstStub::Free;
    let world = World::start(vec![plan(1, vec![base])], at("2026-01-11"), 1);
    let mut world = world.aligned(calendar::Alignment::Calendar);
    world.bill(at("2026-02-20"));
    assert_eq!(world.net(), 0);
    world.record(at("2026-01-15"), Change::ResetAnchor { terms: Prorate.into() });
    world.bill(at("2026-02-20"));
    assert_eq!(world.net(), 31_00 + 9_00, "a period from 15 January, topped up");
    world.withdraw();
    world.bill(at("2026-02-20"));
    assert_eq!(world.net(), 0, "{}", render::documents(&world.issued));
    world.bill(at("2026-03-01"));
    assert_eq!(world.net(), 31_00 + 9_00, "February\n{}", render::documents(&world.issued));
}

/// A price of 0 sets no anchor, nor does what was to take its place later: the next plan is on periods of its own.
#[test]
fn a_price_that_never_came_to_hold_sets_no_anchor() {
    let plans = ["0", "62.00"].map(|amount| vec![fee("base", amount, "month")]);
    let [free, dearer] = plans;
    let mut world = World::start(vec![plan(1, free), plan(2, dearer)], at("2026-01-01"), 1);
    let own = fee("base", "31.00", "month");
    world.record(at("2026-01-10"), override_price("plan-1", Some(own), "base", Waits));
    world.change_plan(at("2026-01-20"), 2, Prorate);
    for date in ["2026-01-20", "2026-02-01", "2026-02-19"] {
        world.bill(at(date));
    }
    assert_eq!(world.net(), 62_00, "{}", render::documents(&world.issued));
}
