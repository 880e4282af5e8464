//! Scenarios: what happens to one subscription, told as facts, and the documents that come of it.

use std::fmt::Write;

use billing::Proration::{None as AtPeriodEnd, Prorate};
use billing::TaxRow;
use calendar::{Alignment, AsOf, CivilDate, CivilDateTime, ShareBy};
use money::{Currency, Percent};
use pricing::{Dimension, FirstStub, LatePolicy, Price, TierMode, Timing};

use crate::render;
use crate::testworld::*;

/// Bills at each of these dates and tells what was issued.
fn told(world: &mut World, dates: &[&str]) -> String {
    for date in dates {
        world.bill(at(date));
    }
    render::documents(&world.issued)
}

fn base(amount: &str) -> Price {
    fee("base", amount, "month")
}

fn by_days(mut price: Price) -> Price {
    price.proration.share_by = ShareBy::Days;
    price
}

fn stub(mut price: Price, first_stub: FirstStub) -> Price {
    price.proration.first_stub = first_stub;
    price
}

fn late(mut price: Price, policy: LatePolicy) -> Price {
    price.late = policy;
    price
}

#[test]
fn an_anniversary_on_the_31st_over_a_leap_february() {
    let mut world = World::start(vec![plan(1, vec![base("30.00")])], at("2024-01-31"), 0);
    insta::assert_snapshot!(told(&mut world, &["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]));
}

/// March has 743 hours in Berlin; half of them is not the 16th at noon.
#[test]
fn a_daylight_saving_month_by_seconds_and_by_days() {
    let mut text = String::new();
    for (zone, spring) in [("Europe/Berlin", "2026-03-29"), ("America/New_York", "2026-03-08")] {
        let prices =
            vec![base("74.30"), by_days(fee("by-days", "31.00", "month")), daily("supply", "1.10", "month")];
        let mut world = World::start(vec![plan(1, prices)], local(zone, "2026-03-01"), 0).zone(zone);
        world.cancel(local(zone, spring), Prorate);
        world.bill(local(zone, "2026-03-01"));
        world.bill(local(zone, "2026-04-01"));
        writeln!(text, "{zone}\n{}", render::documents(&world.issued)).expect("a string");
    }
    insta::assert_snapshot!(text);
}

#[test]
fn the_first_stub_of_a_calendar_month_is_prorated_full_or_free() {
    let mut text = String::new();
    for by in [ShareBy::Seconds, ShareBy::Days] {
        for first in [FirstStub::Prorated, FirstStub::Full, FirstStub::Free] {
            let mut price = stub(base("31.00"), first);
            price.proration.share_by = by;
            let mut metered = stub(with_bounds(usage("calls", "1.00", "month"), Some("31.00"), None), first);
            metered.proration.share_by = by;
            let from = at("2026-01-20T12:00:00Z");
            let mut world =
                World::start(vec![plan(1, vec![price, metered])], from, 0).aligned(Alignment::Calendar);
            world.used(at("2026-01-25"), "2");
            world.bill(from);
            world.bill(at("2026-02-01"));
            writeln!(text, "by {by}, {first:?}\n{}", render::documents(&world.issued)).expect("a string");
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn a_cancellation_within_the_first_full_stub_is_a_share_of_the_stub() {
    let price = stub(base("30.00"), FirstStub::Full);
    let mut world =
        World::start(vec![plan(1, vec![price])], at("2026-01-21"), 0).aligned(Alignment::Calendar);
    world.bill(at("2026-01-21"));
    world.cancel(at("2026-01-26T12:00:00Z"), Prorate);
    insta::assert_snapshot!(told(&mut world, &["2026-01-27"]));
}

/// The second change is credited from what the first one charged, not from the month's first count.
#[test]
fn seats_changed_twice_within_a_month() {
    let mut world = World::start(vec![plan(1, vec![seats("seats", "31.00", "month")])], at("2026-01-01"), 5);
    world.bill(at("2026-01-01"));
    world.seats(at("2026-01-11"), 8);
    world.bill(at("2026-01-11"));
    world.seats(at("2026-01-21"), 10);
    world.bill(at("2026-01-21"));
    insta::assert_snapshot!(told(&mut world, &["2026-02-01"]));
    // 5 × 10 + 8 × 10 + 10 × 11 seat-days at 1.00, then February.
    assert_eq!(world.net(), (50 + 80 + 110 + 310) * 100);
}

#[test]
fn a_change_known_before_its_advance_period_bills_only_up_to_it() {
    let mut world = World::start(vec![plan(1, vec![seats("seats", "31.00", "month")])], at("2026-01-01"), 5);
    world.seats(at("2026-01-11"), 8);
    let first = world.bill(at("2026-01-01"));
    assert_eq!(first.next_due, Some(at("2026-01-11")));
    insta::assert_snapshot!(told(&mut world, &["2026-01-11"]));
}

#[test]
fn a_change_and_its_reverse_net_to_zero() {
    let mut world = World::start(vec![plan(1, vec![seats("seats", "9.99", "month")])], at("2026-01-01"), 7);
    world.bill(at("2026-01-01"));
    world.seats(at("2026-01-09T07:11:13Z"), 11);
    world.bill(at("2026-01-12"));
    world.seats(at("2026-01-14T23:59:59Z"), 7);
    world.bill(at("2026-01-15"));
    world.withdraw();
    world.withdraw();
    world.bill(at("2026-01-20"));
    assert_eq!(world.net(), 69_93);
    insta::assert_snapshot!(render::documents(&world.issued));
}

#[test]
fn a_cancellation_now_gives_back_the_unused_part_with_its_tax() {
    let mut world = World::start(vec![plan(1, vec![base("29.99")])], at("2026-01-01"), 0);
    world.bill(at("2026-01-01"));
    world.cancel(at("2026-01-11"), Prorate);
    let text = told(&mut world, &["2026-01-11", "2026-02-01"]);
    let entries: String = world.entries.iter().map(render::entry).collect();
    insta::assert_snapshot!(format!("{text}\n{entries}"));
}

#[test]
fn crediting_in_parts_gives_back_all_the_tax() {
    let mut world = World::start(vec![plan(1, vec![seats("seats", "3.33", "month")])], at("2026-01-01"), 1);
    world.bill(at("2026-01-01"));
    world.cancel(at("2026-01-21"), Prorate);
    world.bill(at("2026-01-21"));
    world.withdraw();
    world.cancel(at("2026-01-07"), Prorate);
    world.bill(at("2026-01-21T01:00:00Z"));
    world.withdraw();
    world.cancel(at("2026-01-01"), Prorate);
    world.bill(at("2026-01-22"));
    insta::assert_snapshot!(render::documents(&world.issued));
    assert_eq!(world.net(), 0);
    assert_eq!(world.issued.iter().map(|document| document.tax.minor()).sum::<i64>(), 0);
    assert!(world.trial_balance().rows().expect("small").iter().all(|row| row.balance.is_zero()));
}

#[test]
fn a_cancellation_at_period_end_owes_the_period_and_ends_usage_at_once() {
    let prices = vec![base("30.00"), usage("calls", "1.00", "month")];
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-10"), 0);
    world.used(at("2026-01-12"), "3");
    world.used(at("2026-01-25"), "5");
    world.bill(at("2026-01-10"));
    world.cancel(at("2026-01-20"), AtPeriodEnd);
    let plan = world.bill(at("2026-02-10"));
    assert_eq!(plan.next_due, None);
    insta::assert_snapshot!(render::documents(&world.issued));
}

#[test]
fn the_last_day_is_billed_where_the_price_says_so() {
    let mut text = String::new();
    for on in ["2026-01-11", "2026-01-11T18:00:00Z", "2026-01-01", "2026-02-01"] {
        let mut price = by_days(base("31.00"));
        price.proration.bill_last_day = true;
        let mut world = World::start(vec![plan(1, vec![price])], at("2026-01-01"), 0);
        world.bill(at("2026-01-01"));
        world.cancel(at(on), Prorate);
        world.bill(at("2026-02-02"));
        writeln!(text, "cancelled {on}: {}", world.net()).expect("a string");
    }
    insta::assert_snapshot!(text);
}

#[test]
fn a_plan_change_keeps_the_anchor_of_a_cadence_that_stays() {
    let monthly = plan(1, vec![base("31.00"), usage("calls", "1.00", "month")]);
    let dearer = plan(2, vec![base("62.00"), usage("calls", "0.50", "month")]);
    let yearly = plan(3, vec![fee("base", "365.00", "year")]);
    let mut world = World::start(vec![monthly, dearer, yearly], at("2026-01-15"), 0);
    world.used(at("2026-01-16"), "10");
    world.used(at("2026-01-26"), "10");
    world.bill(at("2026-01-15"));
    world.change_plan(at("2026-01-25"), 2, Prorate);
    world.bill(at("2026-01-25"));
    world.bill(at("2026-02-15"));
    world.change_plan(at("2026-03-01"), 3, Prorate);
    insta::assert_snapshot!(told(&mut world, &["2026-03-01", "2026-03-15", "2027-03-01"]));
}

#[test]
fn a_free_plan_does_not_set_the_anchor() {
    let free = plan(1, vec![base("0.00"), usage("calls", "1.00", "month")]);
    let paid = plan(2, vec![base("31.00")]);
    let usage_only = plan(3, vec![usage("calls", "1.00", "month")]);
    let mut world = World::start(vec![free, paid.clone()], at("2026-01-01"), 0);
    world.change_plan(at("2026-01-11"), 2, Prorate);
    let after_free = told(&mut world, &["2026-01-01", "2026-01-11", "2026-02-01", "2026-02-11"]);
    let mut world = World::start(vec![usage_only, paid], at("2026-01-01"), 0);
    world.change_plan(at("2026-01-11"), 2, Prorate);
    let after_usage = told(&mut world, &["2026-01-01", "2026-01-11", "2026-02-01"]);
    insta::assert_snapshot!(format!("after a free plan\n{after_free}\nafter a plan of usage\n{after_usage}"));
}

#[test]
fn a_plan_change_without_proration_waits_for_the_longest_cadence() {
    let old = plan(1, vec![fee("base", "365.00", "year"), usage("calls", "1.00", "month")]);
    let new = plan(2, vec![base("50.00"), usage("calls", "2.00", "month")]);
    let mut world = World::start(vec![old, new], at("2026-01-01"), 0);
    world.bill(at("2026-01-01"));
    world.change_plan(at("2026-03-10"), 2, AtPeriodEnd);
    world.used(at("2026-12-31T23:59:59Z"), "7");
    world.used(at("2027-01-01"), "7");
    world.bill(at("2026-12-15"));
    insta::assert_snapshot!(told(&mut world, &["2027-01-01", "2027-02-01"]));
}

#[test]
fn seats_without_proration_wait_for_their_own_boundary() {
    let prices = vec![seats("yearly", "365.00", "year"), seats("monthly", "31.00", "month")];
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 1);
    world.bill(at("2026-01-01"));
    world.seats_by(at("2026-01-10"), 2, AtPeriodEnd);
    world.seats(at("2026-01-20"), 3);
    world.seats_by(at("2026-01-25"), 4, AtPeriodEnd);
    insta::assert_snapshot!(told(&mut world, &["2026-01-25", "2026-02-01", "2027-01-01"]));
}

#[test]
fn in_arrears_only_what_was_used_is_billed_at_the_end() {
    let old = plan(1, vec![in_arrears(base("31.00")), in_arrears(seats("seats", "3.10", "month"))]);
    let new = plan(2, vec![in_arrears(base("62.00"))]);
    let mut world = World::start(vec![old, new], at("2026-01-01"), 2);
    world.seats(at("2026-01-05"), 4);
    world.change_plan(at("2026-01-11"), 2, Prorate);
    world.cancel(at("2026-01-21"), Prorate);
    insta::assert_snapshot!(told(&mut world, &["2026-01-01", "2026-01-11", "2026-01-21", "2026-02-01"]));
}

#[test]
fn late_usage_runs_through_the_tiers_already_billed() {
    let tiers = [(Some("10"), "1.00"), (None, "0.50")];
    let mut world = World::start(
        vec![plan(1, vec![tiered("calls", TierMode::Graduated, &tiers, "month")])],
        at("2026-01-01"),
        0,
    );
    world.used(at("2026-01-05"), "8");
    world.bill(at("2026-02-01"));
    world.used(at("2026-01-06"), "4");
    let waiting = world.bill(at("2026-02-10"));
    assert!(waiting.documents.is_empty(), "it rides on the next invoice");
    world.used(at("2026-02-20"), "3");
    world.bill(at("2026-03-01"));
    world.used(at("2026-01-07"), "-6");
    insta::assert_snapshot!(told(&mut world, &["2026-04-01"]));
    // January ends at 6 calls, February at 3.
    assert_eq!(world.net(), 6_00 + 3_00);
}

#[test]
fn late_usage_by_policy() {
    let mut text = String::new();
    for policy in [LatePolicy::NextInvoice, LatePolicy::CorrectNow, LatePolicy::RecordOnly] {
        let price = late(usage("calls", "1.00", "month"), policy);
        let mut world = World::start(vec![plan(1, vec![price])], at("2026-01-01"), 0);
        world.used(at("2026-01-05"), "8");
        world.bill(at("2026-02-01"));
        world.used(at("2026-01-06"), "4");
        world.bill(at("2026-02-10T08:00:00Z"));
        world.cancel(at("2026-02-12"), Prorate);
        world.bill(at("2026-02-12"));
        world.used(at("2026-01-07"), "-5");
        world.bill(at("2026-02-14"));
        writeln!(text, "{policy:?}\n{}", render::documents(&world.issued)).expect("a string");
    }
    insta::assert_snapshot!(text);
}

#[test]
fn usage_in_advance_is_billed_as_it_comes() {
    let tiers = [(Some("10"), "1.00"), (None, "0.50")];
    let mut price = tiered("calls", TierMode::Graduated, &tiers, "month");
    price.timing = Timing::InAdvance;
    let mut world = World::start(vec![plan(1, vec![price])], at("2026-01-01"), 0);
    assert!(world.bill(at("2026-01-01")).documents.is_empty());
    world.used(at("2026-01-03"), "8");
    world.bill(at("2026-01-03"));
    world.used(at("2026-01-04"), "4");
    world.bill(at("2026-01-04"));
    world.used(at("2026-01-05"), "-3");
    insta::assert_snapshot!(told(&mut world, &["2026-01-05", "2026-02-01"]));
}

#[test]
fn a_minimum_is_due_when_the_period_ends_and_shrinks_in_a_part_period() {
    let prices = vec![
        with_bounds(usage("calls", "1.00", "month"), Some("31.00"), None),
        with_bounds(in_arrears(seats("seats", "1.00", "month")), Some("9.30"), None),
    ];
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 2);
    world.used(at("2026-01-05"), "8");
    world.bill(at("2026-01-20"));
    world.bill(at("2026-02-01"));
    world.used(at("2026-01-06"), "4");
    world.cancel(at("2026-02-15"), Prorate);
    insta::assert_snapshot!(told(&mut world, &["2026-02-15"]));
}

#[test]
fn a_maximum_and_an_allowance_shrink_in_a_part_period() {
    let mut price = with_bounds(usage("calls", "1.00", "month"), None, Some("31.00"));
    price.allowance = Some(money::Quantity::from(62));
    let mut world = World::start(vec![plan(1, vec![price])], at("2026-01-01"), 2);
    world.used(at("2026-01-05"), "80");
    world.cancel(at("2026-01-11"), Prorate);
    insta::assert_snapshot!(told(&mut world, &["2026-01-11"]));
}

#[test]
fn a_grace_period_keeps_the_invoice_a_draft() {
    let mut version = plan(1, vec![base("31.00"), usage("calls", "1.00", "month")]);
    version.grace_micros = 2 * 86_400_000_000;
    let mut world = World::start(vec![version], at("2026-01-01"), 0);
    world.used(at("2026-01-05"), "8");
    let first = render::plan(&world.bill(at("2026-01-01")));
    let draft = render::plan(&world.bill(at("2026-02-01")));
    world.used(at("2026-01-31T23:00:00Z"), "1");
    let later = render::plan(&world.bill(at("2026-02-02")));
    assert_eq!(world.plan(at("2026-02-02")).next_due, Some(at("2026-02-03")));
    let issued = render::plan(&world.bill(at("2026-02-03")));
    insta::assert_snapshot!(format!("{first}\n{draft}\n{later}\n{issued}"));
}

#[test]
fn zero_lines_ride_on_the_next_document() {
    let prices = vec![seats("seats", "31.00", "month"), usage("calls", "1.00", "month")];
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 0);
    let free = render::plan(&world.bill(at("2026-02-15")));
    world.used(at("2026-02-20"), "1");
    insta::assert_snapshot!(format!("{free}\n{}", told(&mut world, &["2026-03-01"])));
}

#[test]
fn one_off_charges_and_one_off_prices() {
    let mut world =
        World::start(vec![plan(1, vec![fee("setup", "99.00", "once"), base("31.00")])], at("2026-01-10"), 0);
    world.one_off(at("2026-01-20T09:30:00Z"), "Training", 3, "80.005");
    world.bill(at("2026-01-10"));
    insta::assert_snapshot!(told(&mut world, &["2026-01-20", "2026-01-21", "2026-02-10"]));
}

#[test]
fn yen_have_no_decimals_and_dinars_three() {
    let mut text = String::new();
    for code in ["JPY", "BHD"] {
        let prices = vec![seats("seats", "1000", "month"), usage("calls", "0.4567", "month")];
        let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 1).currency(code);
        world.used(at("2026-01-02"), "7");
        world.bill(at("2026-01-01"));
        world.cancel(at("2026-01-11"), Prorate);
        world.bill(at("2026-01-11"));
        writeln!(text, "{code}\n{}", render::documents(&world.issued)).expect("a string");
    }
    insta::assert_snapshot!(text);
}

/// What is taken back keeps the rate it was billed at; what is charged has today's.
#[test]
fn a_credit_keeps_the_rate_of_its_line() {
    let mut world = World::start(vec![plan(1, vec![seats("seats", "31.00", "month")])], at("2026-01-01"), 5)
        .seller(|seller| {
            seller.taxes.rows.push(TaxRow {
                category: key("standard"),
                from: CivilDate::parse("2026-01-05").expect("a date"),
                name: "VAT".to_owned(),
                rate: Percent::parse("25").expect("a rate"),
            });
        });
    world.bill(at("2026-01-01"));
    world.seats(at("2026-01-11"), 8);
    insta::assert_snapshot!(told(&mut world, &["2026-01-11"]));
}

#[test]
fn a_credit_larger_than_the_debits_is_split() {
    let cheap = plan(2, vec![base("31.00")]);
    let mut world = World::start(vec![plan(1, vec![base("310.00")]), cheap], at("2026-01-01"), 0);
    world.bill(at("2026-01-01"));
    world.change_plan(at("2026-01-11"), 2, Prorate);
    insta::assert_snapshot!(told(&mut world, &["2026-01-11"]));
    assert_eq!(world.net(), 100_00 + 21_00);
}

#[test]
fn a_back_dated_plan_change_moves_usage_to_the_new_price() {
    let old = plan(1, vec![usage("calls", "1.00", "month"), base("31.00")]);
    let new = plan(2, vec![usage("calls", "2.00", "month"), base("62.00")]);
    let mut world = World::start(vec![old, new], at("2026-01-01"), 0);
    world.used(at("2026-01-05"), "3");
    world.used(at("2026-01-15"), "4");
    world.used(at("2026-02-15"), "5");
    for date in ["2026-01-01", "2026-02-01", "2026-03-01"] {
        world.bill(at(date));
    }
    world.change_plan(at("2026-01-11"), 2, Prorate);
    let corrected = render::plan(&world.bill(at("2026-03-02")));
    insta::assert_snapshot!(corrected);
    // Usage 3 × 1 + 4 × 2 + 5 × 2, fees 10.00 + 42.00 + 62.00 + 62.00.
    assert_eq!(world.net(), (3 + 8 + 10 + 10 + 42 + 62 + 62) * 100);
}

#[test]
fn usage_by_dimension_has_a_line_for_each_value() {
    let mut price = usage("calls", "1.00", "month");
    price.group_by = vec![Dimension::Property("region".to_owned())];
    let mut world = World::start(vec![plan(1, vec![price])], at("2026-01-01"), 0);
    world.used_by(at("2026-02-02"), "2", &[("region", "us")]);
    world.used_by(at("2026-02-03"), "3", &[("region", "eu")]);
    world.bill(at("2026-02-01"));
    world.bill(at("2026-03-01"));
    world.used_by(at("2026-02-04"), "-3", &[("region", "eu")]);
    world.used_by(at("2026-02-05"), "1", &[("region", "ap")]);
    world.cancel(at("2026-03-02"), Prorate);
    insta::assert_snapshot!(told(&mut world, &["2026-03-02"]));
}

#[test]
fn an_explicit_anchor_has_a_time_of_day_except_by_days() {
    let anchor = CivilDateTime::parse("2026-01-05T12:00").expect("a wall reading");
    let prices = vec![base("31.00"), by_days(fee("by-days", "31.00", "month"))];
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-10T06:00:00Z"), 0)
        .aligned(Alignment::Explicit(anchor));
    insta::assert_snapshot!(told(&mut world, &["2026-01-11", "2026-02-06"]));
}

#[test]
fn money_terms_dates_follow_the_seller_and_the_customer() {
    let mut world =
        World::start(vec![plan(1, vec![base("31.00")])], at("2026-01-31T23:30:00Z"), 0).seller(|seller| {
            seller.zone = calendar::Zone::named("Australia/Sydney").expect("a zone");
            seller.net_days = 30;
        });
    std::sync::Arc::make_mut(&mut world.facts.customer).net_days = Some(7);
    let plan = world.bill(at("2026-01-31T23:30:00Z"));
    let document = &plan.documents[0].document;
    assert_eq!(
        (document.issued_on.to_string(), document.due_on.to_string()),
        ("2026-02-01".into(), "2026-02-08".into())
    );
    assert_eq!(document.currency, Currency::EUR);
}

#[test]
fn a_negative_price_offsets_and_below_zero_becomes_a_credit_note() {
    let mut world = World::start(
        vec![plan(1, vec![usage("calls", "1.00", "month"), usage("feed-in", "-2.00", "month")])],
        at("2026-01-01"),
        0,
    );
    world.used(at("2026-01-05"), "3");
    world.bill(at("2026-02-01"));
    world.used(at("2026-01-06"), "1");
    world.cancel(at("2026-02-05"), Prorate);
    insta::assert_snapshot!(told(&mut world, &["2026-02-05"]));
    assert_eq!(world.net(), -4_00);
}

#[test]
fn a_scheduled_start_is_looked_at_when_it_comes() {
    let world = World::start(
        vec![plan(1, vec![base("31.00"), in_arrears(fee("x", "1.00", "month"))])],
        at("2026-02-01"),
        0,
    );
    let when = |text: &str| world.plan(at(text)).next_due;
    assert_eq!(when("2026-01-01"), Some(at("2026-02-01")));
    assert_eq!(when("2026-02-01"), Some(at("2026-03-01")));
    assert!(world.plan(at("2026-01-31")).documents.is_empty());
}

/// The issued month stays as it is; the new grid begins where it ends, with a stub.
#[test]
fn a_back_dated_start_of_a_price_leaves_issued_boundaries_as_they_are() {
    let free = plan(1, vec![base("0.00")]);
    let paid = plan(2, vec![base("31.00")]);
    let mut world = World::start(vec![free, paid], at("2026-01-01"), 0);
    world.change_plan(at("2026-03-10"), 2, Prorate);
    world.bill(at("2026-03-10"));
    world.change_plan(at("2026-02-20"), 2, Prorate);
    for date in ["2026-03-11", "2026-03-20", "2026-04-10", "2026-04-20", "2026-05-20"] {
        world.bill(at(date));
    }
    insta::assert_snapshot!(render::documents(&world.issued));
}

/// A price that returns is a new price with a grid of its own; what was billed of its first life is taken back.
#[test]
fn a_price_that_returns_begins_anew() {
    let yearly = plan(1, vec![fee("base", "365.00", "year")]);
    let monthly = plan(2, vec![base("31.00")]);
    let mut world = World::start(vec![yearly, monthly], at("2026-01-01"), 0);
    world.bill(at("2026-01-01"));
    world.change_plan(at("2026-03-01"), 2, Prorate);
    world.change_plan(at("2026-04-01"), 1, Prorate);
    for date in ["2026-03-01", "2026-04-01", "2027-01-01", "2027-04-01"] {
        world.bill(at(date));
    }
    insta::assert_snapshot!(render::documents(&world.issued));
    // 59 days of the first year, March, and two years from April.
    assert_eq!(world.net(), 59_00 + 31_00 + 365_00 + 365_00);
}

#[test]
fn a_look_back_takes_nothing_back() {
    let prices = vec![seats("seats", "31.00", "month"), usage("calls", "1.00", "month")];
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 3);
    world.settles = false;
    world.used(at("2026-01-05"), "8");
    world.bill(at("2026-03-01"));
    assert!(world.plan(at("2026-01-15")).documents.is_empty());
}

#[test]
fn the_credit_of_a_last_day_is_due_at_the_cancellation() {
    let mut price = by_days(base("31.00"));
    price.proration.bill_last_day = true;
    let mut world = World::start(vec![plan(1, vec![price])], at("2026-01-01"), 0);
    world.bill(at("2026-01-01"));
    world.cancel(at("2026-01-11T18:00:00Z"), Prorate);
    insta::assert_snapshot!(told(&mut world, &["2026-01-11T18:00:00Z"]));
}

/// What is found late waits by its period, whenever it is looked at; what a version before let go alone at a moment is found so
/// again.
#[test]
fn what_is_found_late_waits_for_approval_under_one_id() {
    let calls = late(usage("calls", "0.10", "month"), LatePolicy::CorrectNow);
    let mut world = World::start(vec![plan(1, vec![calls])], at("2024-01-01T00:00:00Z"), 0);
    world.used(at("2024-01-05T00:00:00Z"), "100");
    world.bill(at("2024-02-01T00:00:00Z"));
    let mut world = world.seller(|seller| seller.more.approval = billing::Approval::Required);
    world.used(at("2024-01-06T00:00:00Z"), "30");
    let (first, second) = (at("2024-02-06T10:00:00Z"), at("2024-02-07T11:00:00Z"));
    let waits = world.plan(first).documents;
    assert_eq!(
        waits,
        world
            .plan(second)
            .documents
            .into_iter()
            .map(|mut planned| {
                planned.document.issued_on = waits[0].document.issued_on;
                planned.document.due_on = waits[0].document.due_on;
                planned
            })
            .collect::<Vec<_>>()
    );
    let document = &waits[0].document;
    assert_eq!((document.net.minor(), document.key.due), (3_00, at("2024-02-01T00:00:00Z")));

    let owner = document.key.owner;
    let account = world.account();
    let due_of = |cause: (billing::DocumentOwner, calendar::Instant), as_of| {
        let these = std::collections::BTreeSet::from([cause]);
        let released = billing::Released::These(&these);
        let plan = billing::bill_now(&account, &world.measurements(as_of), AsOf(as_of), released).unwrap();
        let [only] = &plan.documents[..] else { panic!("{:?}", plan.documents) };
        assert_eq!(only.readiness, billing::Readiness::Ready);
        only.document.key.due
    };
    assert_eq!(due_of((owner, document.key.due), second), document.key.due, "as it is approved");
    assert_eq!(due_of((owner, second), second), second, "as it went with a change");
}
