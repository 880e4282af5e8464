//! Worked cases of other systems, one test for each id; `docs/worked-cases.md` tells where ours differs and
//! why. Inputs and results are read from the root's `tests/vectors`, never written twice. Here: periods
//! and their shares; the rest by what it is about.

mod changes;
mod commitments;
mod credits;
mod discounts;
mod entitlements;
mod lives;
mod taxes;
mod usage;

use billing::Proration::Prorate;
use billing::{Change, Document, DocumentKind, Line, LineKind};
use calendar::{Alignment, CivilDateTime, Instant, ShareBy, Zone, civil_days};
use money::Percent;
use pricing::{ChangeTerms, Price};
use serde_json::Value;

use crate::cases::{Case, assert_runs, list, text};
use crate::testworld::*;

fn when(value: &Value) -> Instant {
    at(&text(value))
}

/// Cents as an amount's text.
fn cents(value: &Value) -> i64 {
    value.as_i64().unwrap_or_else(|| panic!("cents: {value}"))
}

fn major(value: &Value) -> i64 {
    let text = text(value);
    money::Money::parse_major(&text, money::Currency::EUR).expect("an amount").minor()
}

fn from_cents(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

fn by_days(mut price: Price) -> Price {
    price.proration.share_by = ShareBy::Days;
    price
}

fn last_day(mut price: Price) -> Price {
    price.proration.bill_last_day = true;
    by_days(price)
}

fn arrears_if(price: Price, arrears: bool) -> Price {
    if arrears { in_arrears(price) } else { price }
}

fn every(code: &Value) -> &'static str {
    match text(code).to_lowercase().as_str() {
        "monthly" | "month" => "month",
        "quarterly" => "3 months",
        "semiannual" => "6 months",
        "yearly" | "annual" => "year",
        "weekly" => "week",
        other => panic!("an interval: {other}"),
    }
}

fn one(price: Price, from: Instant) -> World {
    World::start(vec![plan(1, vec![price])], from, 1)
}

fn explicit(date: &str) -> Alignment {
    Alignment::Explicit(CivilDateTime::parse(date).expect("a date"))
}

fn lines(world: &World) -> impl Iterator<Item = &Line> {
    world.issued.iter().flat_map(|document| &document.lines)
}

fn amounts(world: &World, kind: LineKind) -> Vec<i64> {
    lines(world).filter(|line| line.kind == kind).map(|line| line.amount.minor()).collect()
}

fn services(world: &World, kind: LineKind) -> Vec<(Instant, Instant, i64)> {
    let of_kind = lines(world).filter(|line| line.kind == kind);
    of_kind.map(|line| (line.service.start(), line.service.end(), line.amount.minor())).collect()
}

fn total_of(documents: &[Document], kind: DocumentKind) -> Vec<i64> {
    documents.iter().filter(|document| document.kind == kind).map(|document| document.total.minor()).collect()
}

// Kill Bill: fractions of billing cycles, in days, from the day of the month bills are made on.

/// Billed cycles in thousand-millionths: a price of 1,000,000,000.00 at two decimals has eleven.
fn cycles(case: &Case) -> i64 {
    let input = &case.input;
    let period = every(&input["billing_period"]);
    let start = when(&input["start_date"]);
    let day = input["bill_cycle_day"].as_i64().expect("a day");
    let price = by_days(fee("fee", "1000000000.00", period));
    let anchor = format!(
        "2010-{}-{day:02}",
        if period == "3 months" { anchor_month(&text(&input["start_date"]), day) } else { "01".into() }
    );
    let mut world = one(price, start).aligned(explicit(&anchor));
    if !input["end_date"].is_null() {
        world.cancel(when(&input["end_date"]), Prorate);
    }
    world.bill(when(&input["target_date"]));
    (world.net() + 50) / 100
}

/// The quarter runs from the first bill day after the start.
fn anchor_month(start: &str, day: i64) -> String {
    let month: i64 = start[5..7].parse().expect("a month");
    let of_month: i64 = start[8..10].parse().expect("a day");
    // The 31st is not in every month; one with 31 days a quarter or two away gives the same boundaries.
    let month = if of_month > day { month + 1 } else { month };
    let month = if day == 31 { month + 3 } else { month };
    format!("{month:02}")
}

fn expect_cycles(case: &Case) {
    let expected = text(&case.expected["number_of_billing_cycles"]).replace('.', "");
    let expected: i64 = expected.parse().expect("nine decimals");
    // Each of their parts is rounded to nine decimals by itself.
    assert!((cycles(case) - expected).abs() <= 2, "{} against {expected}", cycles(case));
}

// Lago: the period of an invoice, and what a day of it is divided by.

fn local_midnight(zone: &Zone, run: Instant) -> Instant {
    zone.start_of_day(zone.civil(run).date())
}

/// The service and full period of the last line that was due by the run's local date.
fn period_at_run(case: &Case) -> (calendar::Period, calendar::Period) {
    let input = &case.input;
    let zone = Zone::named(&text(&input["customer_timezone"])).expect("a zone");
    let in_advance = input["plan_pay_in_advance"].as_bool().expect("a flag");
    let price = arrears_if(by_days(fee("fee", "100.00", every(&input["interval"]))), !in_advance);
    let civil = |value: &Value| zone.instant(CivilDateTime::parse(&text(value)[..10]).expect("a date"));
    let started =
        if input["started_at"].is_null() { &input["subscription_at"] } else { &input["started_at"] };
    let from = if text(started).len() > 10 { when(started) } else { civil(started) };
    let mut world = one(price, from).zone(zone.name());
    world = world.aligned(match text(&input["billing_time"]).as_str() {
        "calendar" => Alignment::Calendar,
        _ => explicit(&text(&input["subscription_at"])[..10]),
    });
    world.bill(local_midnight(&zone, when(&input["billing_run_at_utc"])));
    let line = lines(&world).last().expect("something is due");
    (line.service, line.full)
}

fn expect_period(case: &Case) {
    let (service, _) = period_at_run(case);
    let expected = &case.expected;
    if !expected["from"].is_null() {
        assert_eq!(service.start(), when(&expected["from"]));
    }
    if !expected["to"].is_null() {
        let end = when(&expected["to"]).checked_add_micros(1_000_000).expect("in range");
        assert_eq!(service.end(), end, "the end of theirs is the last second");
    }
}

fn expect_divisor(case: &Case) {
    let zone = Zone::named(&text(&case.input["customer_timezone"])).expect("a zone");
    let (_, full) = period_at_run(case);
    assert_eq!(civil_days(full, &zone).to_string(), text(&case.expected["period_days_divisor"]));
}

fn expect_first_fee(case: &Case) {
    let input = &case.input;
    let price =
        by_days(fee("fee", &from_cents(cents(&input["plan_amount_cents"])), every(&input["interval"])));
    let mut world = one(price, when(&input["started_at"])).aligned(Alignment::Calendar);
    world.bill(when(&input["started_at"]));
    assert_eq!(amounts(&world, LineKind::Recurring), [cents(&case.expected["amount_cents"])]);
}

/// In advance on the calendar, cancelled later that period; the day of the cancellation counts as used.
fn terminated(case: &Case, from: Instant) -> World {
    terminated_by(case, from, Prorate.into())
}

fn terminated_by(case: &Case, from: Instant, terms: ChangeTerms) -> World {
    let input = &case.input;
    let amount = from_cents(cents(&input["plan_amount_cents"]));
    let prices =
        vec![last_day(fee("fee", &amount, every(&input["interval"]))), usage("calls", "1.00", "month")];
    let mut world =
        World::start(vec![plan(1, prices)], from, 1).aligned(Alignment::Calendar).seller(|seller| {
            seller.taxes.rows[0].rate = Percent::parse(&text(&input["tax_percent"])).expect("a rate");
        });
    if !input["usage_charge_cents"].is_null() {
        world.used(from, &from_cents(cents(&input["usage_charge_cents"])));
    }
    world.bill(from);
    let on = ["terminated_at", "terminated"].iter().map(|name| &input[*name]).find(|on| !on.is_null());
    world.record(when(on.expect("an end")), Change::Cancel { terms });
    world.bill(when(on.expect("an end")));
    world
}

fn thirty_days_in_every_month(case: &Case) {
    let mut fractions = Vec::new();
    for row in list(&case.input["cases"]) {
        let mut price = fee("fee", "1000000000.00", "month");
        price.proration.share_by = ShareBy::Actual30;
        let mut world =
            one(price, when(&row["start_date"])).aligned(explicit(&text(&row["next_bill_cycle_date"])));
        world.bill(when(&row["start_date"]));
        fractions.push((world.net() + 50) / 100);
    }
    assert_eq!(text(&case.expected["fractions"][0]).replace("0.", ""), fractions[0].to_string());
    // Differs: the 23 days of the month that have passed leave 7/30, as a share is exactly 1 at the end.
    assert_eq!(fractions[1], 233_333_333);
}

fn the_first_boundary_after_the_14th(case: &Case) {
    for (name, period) in [("ANNUAL", "year"), ("MONTHLY", "month")] {
        let mut world =
            one(fee("fee", "1.00", period), when(&case.input["start_date"])).aligned(explicit("2012-02-14"));
        world.bill(when(&case.input["start_date"]));
        assert_eq!(
            services(&world, LineKind::Recurring)[0].1,
            when(&case.expected["first_billing_cycle_date"][name])
        );
    }
}

fn months_across_daylight_saving(case: &Case) {
    let zone = text(&case.input["timezone"]);
    let amount = text(&case.expected["first"]["amount"]);
    let mut world = one(fee("fee", &amount, "month"), local(&zone, "2015-10-01")).zone(&zone);
    world.bill(local(&zone, "2017-02-01"));
    let billed = services(&world, LineKind::Recurring);
    assert_eq!(billed.len(), 17);
    assert_eq!(billed[0].1, local(&zone, &text(&case.expected["first"]["end"])));
    for (start, _, cents) in billed {
        let civil = Zone::named(&zone).expect("a zone").civil(start);
        assert_eq!(
            (civil.date().day(), civil.hour(), cents),
            (1, 0, major(&case.expected["first"]["amount"]))
        );
    }
}

fn usage_of_the_period_before(case: &Case) {
    let price = usage("calls", "1.00", "month");
    let mut world = one(price, when(&case.input["started_at"]));
    world.used(at("2022-02-10"), "1");
    world.bill(when(&case.input["billing_run_at_utc"]));
    let usage = lines(&world).last().expect("usage").service;
    assert_eq!(usage.start(), when(&case.expected["charges_from"]));
}

fn three_periods_from_the_31st(case: &Case) {
    let price = in_arrears(by_days(fee("fee", "30.00", "month")));
    let mut world = one(price, when(&case.input["started_at"]));
    world.bill(at("2024-04-30T02:00:00Z"));
    let periods = list(&case.expected["periods"]);
    // The first begins when it begins, as their usage does; the fee counts the whole date.
    let expected: Vec<_> = periods
        .map(|row| {
            let end = when(&row["to"]).checked_add_micros(1_000_000).expect("in range");
            (when(&row["charges_from"]), end, 30_00)
        })
        .collect();
    assert_eq!(services(&world, LineKind::Recurring), expected);
}

fn half_years_from_a_29_february(case: &Case) {
    let world = one(fee("fee", "1.00", "6 months"), when(&case.input["subscription_at"]));
    for date in list(&case.expected["no_invoice_at"]) {
        assert_eq!(world.plan(when(date)).next_due, Some(when(&case.expected["billing_dates"][0])));
    }
    let after = world.plan(when(&case.expected["no_second_invoice_at"][0]));
    assert_eq!(after.next_due, Some(at("2024-02-29")));
}

fn never_more_than_the_whole(case: &Case) {
    for (to, amount) in list(&case.input["service_periods_to"]).zip(list(&case.expected["amounts"])) {
        let mut world = one(fee("fee", &text(&case.input["amount"]), "month"), at("2026-01-01"));
        world.cancel(when(to), Prorate);
        world.bill(at("2026-01-01"));
        assert_eq!(world.net(), major(amount), "{to}");
    }
}

fn without_decimals(case: &Case) {
    let mut world = one(fee("fee", &text(&case.input["amount"]), "month"), at("2026-01-01")).currency("JPY");
    world.cancel(when(&case.input["service_period"][1]), Prorate);
    world.bill(at("2026-01-01"));
    assert_eq!(world.net().to_string(), text(&case.expected["amount"]));
}

fn a_boundary_begins_a_period(case: &Case) {
    let mut world = one(fee("fee", "1.00", "month"), when(&case.input["anchor"]));
    world.bill(when(&case.input["at"]));
    let last = services(&world, LineKind::Recurring).pop().expect("a period");
    assert_eq!((last.0, last.1), (when(&case.expected["from"]), when(&case.expected["to"])));
}

fn calendar_years(case: &Case) {
    for (row, next) in list(&case.input["cases"]).zip(list(&case.expected["next"])) {
        let world = one(fee("fee", "1.00", "year"), when(&row["start"])).aligned(Alignment::Calendar);
        assert_eq!(world.plan(when(&row["start"])).next_due, Some(when(next)));
    }
}

fn two_days_by_each_count(case: &Case) {
    let net = |by: ShareBy| {
        let mut price = fee("fee", "840.00", "month");
        price.proration.share_by = by;
        let mut world = one(price, when(&case.input["service_start"])).aligned(Alignment::Calendar);
        world.bill(when(&case.input["service_start"]));
        world.net()
    };
    assert_eq!((text(&case.expected["actual_actual"]), net(ShareBy::Days)), ("2/28".to_owned(), 60_00));
    assert_eq!(
        (text(&case.expected["strict_30_360"]), net(ShareBy::ThirtyE360)),
        ("4/30".to_owned(), 112_00)
    );
    // Differs: 26 of 30 have passed, and a share is exactly 1 at the period's end.
    assert_eq!((text(&case.expected["actual_30"]), net(ShareBy::Actual30)), ("2/30".to_owned(), 112_00));
}

fn months_from_the_31st(case: &Case) {
    let mut world = one(fee("fee", "1.00", "month"), when(&case.input["anchor"]));
    world.bill(at("2023-03-31"));
    let ends: Vec<Instant> =
        services(&world, LineKind::Recurring).into_iter().map(|(_, end, _)| end).collect();
    let dates: Vec<Instant> = list(&case.expected["dates"]).map(when).collect();
    assert_eq!(ends, dates);
}

worked_cases! {
    kb_prorate_adv_01 "kb-prorate-adv-01" expect_cycles;
    kb_prorate_adv_16 "kb-prorate-adv-16" expect_cycles;
    kb_prorate_adv_19 "kb-prorate-adv-19" expect_cycles;
    kb_prorate_adv_22 "kb-prorate-adv-22" expect_cycles;
    // Differs: their quarter before 28 February begins on 28 November, ours on the 30th; and so for months.
    kb_prorate_adv_14 "kb-prorate-adv-14" |case| assert_eq!(cycles(case), 1_500_000_000);
    kb_prorate_adv_27 "kb-prorate-adv-27" |case| assert_eq!(cycles(case), 1_155_555_556);
    // Differs: 7/92 of a quarter, one whole, and 3/92.
    kb_prorate_adv_28 "kb-prorate-adv-28" |case| assert_eq!(cycles(case), 1_108_695_652);
    // Differs: before the start there is nothing to bill, which is no mistake.
    kb_prorate_adv_invalid_1 "kb-prorate-adv-invalid-1" |case| assert_eq!(cycles(case), 0);
    kb_prorate_fixed30 "kb-prorate-fixed30-same-month" thirty_days_in_every_month;
    kb_bcd_first_4 "kb-bcd-first-4" the_first_boundary_after_the_14th;
    kb_tz_juneau "kb-tz-juneau-18-months" months_across_daylight_saving;
    bnd_m_001 "bnd-m-001" expect_period;
    // Differs: what starts at 05:00 is billed from 05:00; by days the whole date counts all the same.
    bnd_m_003 "bnd-m-003" |case| assert_eq!(period_at_run(case).0.start(), when(&case.input["started_at"]));
    bnd_m_005 "bnd-m-005" expect_period;
    bnd_m_011 "bnd-m-011" expect_period;
    bnd_m_012 "bnd-m-012" expect_period;
    bnd_m_013 "bnd-m-013" expect_period;
    bnd_m_014 "bnd-m-014" expect_period;
    bnd_m_017 "bnd-m-017" expect_period;
    bnd_m_019 "bnd-m-019" usage_of_the_period_before;
    bnd_q_002 "bnd-q-002" expect_period;
    bnd_q_004 "bnd-q-004" expect_period;
    bnd_q_005 "bnd-q-005" expect_period;
    bnd_s_003 "bnd-s-003" expect_period;
    bnd_y_002 "bnd-y-002" expect_period;
    bnd_y_004 "bnd-y-004" expect_period;
    bnd_w_001 "bnd-w-001" expect_period;
    bnd_w_004 "bnd-w-004" expect_period;
    div_m_002 "div-m-002" expect_divisor;
    div_m_003 "div-m-003" expect_divisor;
    div_q_004 "div-q-004" expect_divisor;
    div_s_002 "div-s-002" expect_divisor;
    div_y_003 "div-y-003" expect_divisor;
    seq_m31_arrears "seq-m31-arrears" three_periods_from_the_31st;
    day_s29feb "day-s29feb" half_years_from_a_29_february;
    subfee_001 "subfee-001" expect_first_fee;
    subfee_005 "subfee-005" expect_first_fee;
    subfee_008 "subfee-008" expect_first_fee;
    om_proration_second_based "om-proration-second-based" never_more_than_the_whole;
    om_proration_jpy "om-proration-jpy" without_decimals;
    om_period_boundary "om-period-boundary-belongs-to-next" a_boundary_begins_a_period;
    fp_calendar_year "fp-calendar-year" calendar_years;
    zuora_daycount_2 "zuora-daycount-2" two_days_by_each_count;
    stripe_anchor_jan31 "stripe-anchor-jan31" months_from_the_31st;
}

#[test]
fn the_cases_of_the_index_run_here() {
    let boundaries = [RUN, changes::RUN, lives::RUN, usage::RUN];
    let money = [commitments::RUN, credits::RUN, discounts::RUN, taxes::RUN];
    let all = boundaries.into_iter().chain(money).chain([entitlements::RUN]);
    assert_runs("billing", all.flatten().copied());
}
