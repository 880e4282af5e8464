//! Worked cases of other systems, one test for each id; `docs/worked-cases.md` tells where ours differs and
//! why. Inputs and results are read from `tests/vectors`, never written twice.

use billing::Proration::{None as AtPeriodEnd, Prorate};
use billing::{Document, DocumentKind, Line, LineKind, next_due};
use calendar::{Alignment, AsOf, CivilDateTime, Instant, ShareBy, Zone, civil_days};
use money::Percent;
use pricing::Price;
use serde_json::Value;

use crate::testworld::*;

const FILES: [&str; 4] = [
    include_str!("../vectors/killbill.json"),
    include_str!("../vectors/lago.json"),
    include_str!("../vectors/openmeter.json"),
    include_str!("../vectors/vendors.json"),
];

/// One case.
struct Case {
    input: Value,
    expected: Value,
}

fn cases() -> Vec<Value> {
    let read = |file: &str| -> Value { serde_json::from_str(file).expect("the file is JSON") };
    FILES.iter().flat_map(|file| read(file)["vectors"].as_array().expect("a list").clone()).collect()
}

fn case(id: &str) -> Case {
    let found = cases().into_iter().find(|case| case["id"] == id).expect(id);
    Case { input: found["input"].clone(), expected: found["expected"].clone() }
}

macro_rules! worked_cases {
    ($($name:ident $id:literal $body:expr;)+) => {
        const RUN: &[&str] = &[$($id),+];
        $(#[test]
        fn $name() {
            let run: fn(&Case) = $body;
            run(&case($id));
        })+
    };
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

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
    world.cancel(when(on.expect("an end")), Prorate);
    world.bill(when(on.expect("an end")));
    world
}

fn plan_changes(amounts: &[(&str, &'static str)]) -> World {
    let plans = (1..)
        .zip(amounts)
        .map(|(number, (amount, every))| plan(number, vec![by_days(fee("fee", amount, every))]));
    World::start(plans.collect(), at("2024-01-01"), 1)
}

/// The same plans from another start.
fn from(world: World, start: Instant) -> World {
    let plans = world.facts.plans.values().map(|plan| (**plan).clone()).collect();
    World::start(plans, start, 1)
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
    kb_prorate_fixed30 "kb-prorate-fixed30-same-month" |case| {
        let mut fractions = Vec::new();
        for row in case.input["cases"].as_array().expect("cases") {
            let mut price = fee("fee", "1000000000.00", "month");
            price.proration.share_by = ShareBy::Actual30;
            let mut world = one(price, when(&row["start_date"])).aligned(explicit(&text(&row["next_bill_cycle_date"])));
            world.bill(when(&row["start_date"]));
            fractions.push((world.net() + 50) / 100);
        }
        assert_eq!(text(&case.expected["fractions"][0]).replace("0.", ""), fractions[0].to_string());
        // Differs: the 23 days of the month that have passed leave 7/30, as a share is exactly 1 at the end.
        assert_eq!(fractions[1], 233_333_333);
    };
    kb_bcd_first_4 "kb-bcd-first-4" |case| {
        for (name, period) in [("ANNUAL", "year"), ("MONTHLY", "month")] {
            let mut world = one(fee("fee", "1.00", period), when(&case.input["start_date"])).aligned(explicit("2012-02-14"));
            world.bill(when(&case.input["start_date"]));
            assert_eq!(services(&world, LineKind::Recurring)[0].1, when(&case.expected["first_billing_cycle_date"][name]));
        }
    };
    kb_arrear_items_4 "kb-arrear-items-4" |case| {
        let mut world = one(in_arrears(fee("fee", "31.00", "month")), when(&case.input["start_date"])).aligned(explicit("2023-08-11"));
        world.cancel(when(&case.input["end_date"]), Prorate);
        world.bill(when(&case.input["target_date"]));
        let period = &case.expected["service_periods"][0];
        assert_eq!(services(&world, LineKind::Recurring), [(when(&period[0]), when(&period[1]), 9_00)]);
    };
    kb_repair_annual_realign "kb-repair-annual-realign" |case| {
        let mut world = from(plan_changes(&[("50.00", "year"), ("100.00", "year")]), at("2015-01-01"));
        world.bill(at("2015-01-01"));
        world.change_plan(at("2015-03-15"), 2, Prorate);
        world.bill(at("2015-03-15"));
        assert_eq!(50_00 + amounts(&world, LineKind::Credit)[0], major(&case.expected["net_view"][0]["amount"]));
        // Differs: the new year ends with the old one, as the cadence stays; theirs runs on to 1 March.
        assert_eq!(services(&world, LineKind::Recurring)[1], (at("2015-03-15"), at("2016-01-01"), 80_00));
    };
    kb_scn_monthly_to_annual "kb-scn-monthly-to-annual" |case| {
        let changed = from(plan_changes(&[("249.95", "month"), ("2399.95", "year")]), at("2012-05-01"));
        let mut world = changed.aligned(explicit("2012-05-01"));
        world.bill(at("2012-05-01"));
        world.change_plan(at("2012-05-12"), 2, Prorate);
        world.bill(at("2012-05-12"));
        let expected = &case.expected["invoice3"];
        assert_eq!(services(&world, LineKind::Recurring)[1], (when(&expected[0]["start"]), when(&expected[0]["end"]), major(&expected[0]["amount"])));
        assert_eq!(amounts(&world, LineKind::Credit), [major(&expected[1]["amount"])]);
    };
    kb_scn_monthly_to_quarterly "kb-scn-monthly-to-quarterly" |case| {
        let changed = from(plan_changes(&[("29.95", "month"), ("69.95", "3 months")]), at("2012-05-01"));
        let mut world = changed.aligned(explicit("2012-05-01"));
        world.bill(at("2012-05-01"));
        world.change_plan(at("2012-05-12"), 2, Prorate);
        world.bill(at("2012-05-12"));
        world.bill(at("2012-08-01"));
        let expected = [&case.expected["invoice3"][0], &case.expected["on_2012-08-01"][0]];
        let row = |row: &Value| (when(&row["start"]), when(&row["end"]), major(&row["amount"]));
        assert_eq!(services(&world, LineKind::Recurring)[1..], expected.map(row));
        assert_eq!(amounts(&world, LineKind::Credit), [major(&case.expected["invoice3"][1]["amount"])]);
    };
    kb_scn_quantity "kb-scn-quantity" |case| {
        let price = seats("seats", &text(&case.input["unit_price"]), "month");
        let mut world = World::start(vec![plan(1, vec![price])], at("2022-11-27"), 7);
        world.bill(at("2022-11-27"));
        world.seats(at("2022-12-27"), 10);
        world.bill(at("2022-12-27"));
        let items = case.expected["items"].as_array().expect("items").iter();
        let items: Vec<_> = items.map(|row| (when(&row["start"]), when(&row["end"]), major(&row["amount"]))).collect();
        assert_eq!(services(&world, LineKind::Recurring), items);
    };
    // Differs: the period end is the grid's, in arrears too, so the old plan is owed until 1 June.
    kb_scn_in_arrear_eot "kb-scn-in-arrear-eot-change" |case| {
        let old = plan(1, vec![in_arrears(fee("base", &text(&case.input["base_monthly"]), "month"))]);
        let new = plan(2, vec![in_arrears(fee("base", "1.00", "month"))]);
        let mut world = World::start(vec![old, new], at("2012-04-01"), 1);
        world.bill(at("2012-05-01"));
        world.change_plan(at("2012-05-11"), 2, AtPeriodEnd);
        world.bill(at("2012-06-01"));
        assert_eq!(major(&case.expected["invoices"][0][1]["amount"]), 1_000_00);
        assert_eq!(services(&world, LineKind::Recurring)[1], (at("2012-05-01"), at("2012-06-01"), 1_000_00));
    };
    kb_scn_catalog_change "kb-scn-catalog-change-mid-cycle" |case| {
        let mut world = from(plan_changes(&[("49.95", "month"), ("59.95", "month")]), at("2018-03-15"));
        world.change_plan(at("2018-05-01"), 2, Prorate);
        for date in ["2018-03-15", "2018-04-15", "2018-05-01", "2018-05-15"] {
            world.bill(at(date));
        }
        let items = case.expected["items"].as_array().expect("items").iter();
        let items: Vec<_> = items.map(|row| (when(&row["start"]), when(&row["end"]), major(&row["amount"]))).collect();
        assert_eq!(services(&world, LineKind::Recurring), items);
    };
    kb_tz_juneau "kb-tz-juneau-18-months" |case| {
        let zone = text(&case.input["timezone"]);
        let amount = text(&case.expected["first"]["amount"]);
        let mut world = one(fee("fee", &amount, "month"), local(&zone, "2015-10-01")).zone(&zone);
        world.bill(local(&zone, "2017-02-01"));
        let billed = services(&world, LineKind::Recurring);
        assert_eq!(billed.len(), 17);
        assert_eq!(billed[0].1, local(&zone, &text(&case.expected["first"]["end"])));
        for (start, _, cents) in billed {
            let civil = Zone::named(&zone).expect("a zone").civil(start);
            assert_eq!((civil.date().day(), civil.hour(), cents), (1, 0, major(&case.expected["first"]["amount"])));
        }
    };
    bnd_m_001 "bnd-m-001" expect_period;
    // Differs: what starts at 05:00 is billed from 05:00; by days the whole date counts all the same.
    bnd_m_003 "bnd-m-003" |case| assert_eq!(period_at_run(case).0.start(), when(&case.input["started_at"]));
    bnd_m_005 "bnd-m-005" expect_period;
    bnd_m_011 "bnd-m-011" expect_period;
    bnd_m_012 "bnd-m-012" expect_period;
    bnd_m_013 "bnd-m-013" expect_period;
    bnd_m_014 "bnd-m-014" expect_period;
    bnd_m_017 "bnd-m-017" expect_period;
    bnd_m_019 "bnd-m-019" |case| {
        let price = usage("calls", "1.00", "month");
        let mut world = one(price, when(&case.input["started_at"]));
        world.used(at("2022-02-10"), "1");
        world.bill(when(&case.input["billing_run_at_utc"]));
        let usage = lines(&world).last().expect("usage").service;
        assert_eq!(usage.start(), when(&case.expected["charges_from"]));
    };
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
    seq_m31_arrears "seq-m31-arrears" |case| {
        let price = in_arrears(by_days(fee("fee", "30.00", "month")));
        let mut world = one(price, when(&case.input["started_at"]));
        world.bill(at("2024-04-30T02:00:00Z"));
        let periods = case.expected["periods"].as_array().expect("periods").iter();
        // The first begins when it begins, as their usage does; the fee counts the whole date.
        let expected: Vec<_> = periods.map(|row| {
            let end = when(&row["to"]).checked_add_micros(1_000_000).expect("in range");
            (when(&row["charges_from"]), end, 30_00)
        }).collect();
        assert_eq!(services(&world, LineKind::Recurring), expected);
    };
    day_s29feb "day-s29feb" |case| {
        let world = one(fee("fee", "1.00", "6 months"), when(&case.input["subscription_at"]));
        for date in case.expected["no_invoice_at"].as_array().expect("dates") {
            assert_eq!(next_due(&world.account(), world.facts.subscription, AsOf(when(date))), Some(when(&case.expected["billing_dates"][0])));
        }
        let after = next_due(&world.account(), world.facts.subscription, AsOf(when(&case.expected["no_second_invoice_at"][0])));
        assert_eq!(after, Some(at("2024-02-29")));
    };
    subfee_001 "subfee-001" expect_first_fee;
    subfee_005 "subfee-005" expect_first_fee;
    subfee_008 "subfee-008" expect_first_fee;
    term_001 "term-001" |case| {
        let price = |amount: &str| in_arrears(last_day(fee("fee", amount, "3 months")));
        let plans = vec![plan(1, vec![price("455.00")]), plan(2, vec![price("910.00")])];
        let mut world = World::start(plans, at("2024-01-15T10:00:00Z"), 1);
        world.change_plan(when(&Value::from(&text(&case.input["upgraded_at"])[..20])), 2, Prorate);
        world.cancel(when(&case.input["terminated_at"]), Prorate);
        world.bill(at("2024-07-01"));
        assert_eq!(amounts(&world, LineKind::Recurring).last(), Some(&cents(&case.expected["terminated_fee_cents"])));
    };
    term_005 "term-005" |case| {
        let amount = from_cents(cents(&case.input["plan_amount_cents"]));
        let mut world = one(in_arrears(by_days(fee("fee", &amount, "month"))), when(&case.input["subscription_at"]))
            .zone(&text(&case.input["customer_timezone"]));
        world.cancel(when(&case.input["ending_at"]), Prorate);
        world.bill(when(&case.input["ending_at"]));
        assert_eq!(world.net(), cents(&case.expected["invoice_total_cents"]));
        assert_eq!(world.issued[0].issued_on.to_string(), text(&case.expected["issuing_date"]));
    };
    upg_002 "upg-002" |case| {
        let mut world = from(plan_changes(&[("10.00", "month"), ("15.00", "month"), ("19.00", "month")]), when(&case.input["start"]))
            .seller(|seller| seller.taxes.rows[0].rate = Percent::parse("25").expect("a rate"));
        world.bill(when(&case.input["start"]));
        world.change_plan(when(&case.input["upgrade1_at"]), 2, Prorate);
        world.bill(when(&case.input["upgrade1_at"]));
        world.change_plan(when(&case.input["upgrade2_at"]), 3, Prorate);
        world.bill(when(&case.input["upgrade2_at"]));
        let fees = ["invoice1_fees_cents", "invoice2_fees_cents", "invoice3_fees_cents"].map(|name| cents(&case.expected[name]));
        let charged: Vec<i64> = amounts(&world, LineKind::Recurring).into_iter().filter(|cents| *cents != 0).collect();
        assert_eq!(charged, fees);
        // Theirs are credit notes, ours lines of the same invoice.
        let credits: Vec<i64> = lines(&world).filter(|line| line.kind == LineKind::Credit)
            .map(|line| -(line.amount.minor() + line.tax.minor())).filter(|cents| *cents != 0).collect();
                let theirs = ["credit_note1_cents_tax_incl", "credit_note2_cents_tax_incl"];
        assert_eq!(credits[1], cents(&case.expected[theirs[1]]));
        // Differs by a cent: on an invoice the tax of a group is rounded once, 25 % of 11.61 − 7.74.
        assert_eq!((credits[0], cents(&case.expected[theirs[0]])), (967, 968));
    };
    upg_003 "upg-003" |case| {
        let mut world = from(plan_changes(&[("10.00", "month"), ("120.00", "year")]), when(&case.input["subscription_at"]));
        world.bill(at("2023-09-01"));
        world.change_plan(when(&case.input["upgrade_at"]), 2, Prorate);
        world.bill(when(&case.input["upgrade_at"]));
        assert_eq!(amounts(&world, LineKind::Credit), [-cents(&case.expected["old_plan_credit_note_cents"])]);
        // Differs: another cadence begins at the change, so a whole year is charged.
        assert_eq!(amounts(&world, LineKind::Recurring).last(), Some(&120_00));
    };
    fix_002 "fix-002" |case| {
        let price = |amount: &str| by_days(seats("units", amount, "month"));
        let plans = vec![plan(1, vec![price("3.00")]), plan(2, vec![price("10.00")])];
        let mut world = World::start(plans, at("2023-08-01"), 5).aligned(Alignment::Calendar);
        world.bill(at("2023-08-01"));
        assert_eq!(world.net(), cents(&case.input["old"]["paid_full_august_cents"]));
        world.change_plan(when(&case.input["upgrade_at"]), 2, Prorate);
        world.seats(when(&case.input["upgrade_at"]), 10);
        world.bill(when(&case.input["upgrade_at"]));
        assert_eq!(world.issued[1].net.minor(), cents(&case.expected["new_fee_cents"]));
    };
    termadv_001 "termadv-001" |case| {
        let world = terminated(case, when(&case.input["started_at"]));
        // The credit stands on the last invoice, as far as it carries it.
        let expected = ["first_invoice_total_cents", "termination_invoice_total_cents"].map(|name| cents(&case.expected[name]));
        assert_eq!(total_of(&world.issued, DocumentKind::Invoice), expected);
        let credit = lines(&world).find(|line| line.kind == LineKind::Credit).expect("a credit");
        assert_eq!(credit.amount.minor() + credit.tax.minor(), -cents(&case.expected["credit_note_total_cents"]));
    };
    termadv_003 "termadv-003" |case| {
        let amount = from_cents(cents(&case.input["plan_amount_cents"]));
        let prices = vec![fee("fee", &amount, "month"), usage("calls", "1.00", "month")];
        let mut world = World::start(vec![plan(1, prices)], when(&case.input["started_at"]), 1).aligned(Alignment::Calendar);
        world.used(when(&case.input["started_at"]), "50");
        world.bill(when(&case.input["started_at"]));
        world.cancel(when(&case.input["terminated_at"]), AtPeriodEnd);
        world.bill(when(&case.input["terminated_at"]));
        assert_eq!(world.issued[1].total.minor(), cents(&case.expected["termination_invoice_total_cents"]));
        assert!(amounts(&world, LineKind::Credit).is_empty());
    };
    termadv_004 "termadv-004" |case| {
        let world = terminated(case, when(&case.input["started_at"]));
        let (mut net, mut tax) = (0, 0);
        for line in lines(&world).filter(|line| line.kind == LineKind::Credit) {
            net -= line.amount.minor();
            tax -= line.tax.minor();
        }
        assert_eq!((net, tax, net + tax), (cents(&case.expected["credit_item_cents"]), cents(&case.expected["tax_cents"]), cents(&case.expected["credit_note_total_cents"])));
    };
    cn_001 "cn-001" |case| {
        let world = terminated(case, at("2022-10-01"));
        assert_eq!(total_of(&world.issued, DocumentKind::CreditNote), [-cents(&case.expected["total_cents"])]);
        assert_eq!(world.issued[1].tax.minor(), -cents(&case.expected["tax_cents"]));
    };
    cnr_003 "cnr-003" |case| {
        let world = terminated(case, when(&case.input["start"]));
        let note = &world.issued[1];
        let expected = ["sub_total_excl_tax_cents", "tax_cents", "total_cents"].map(|name| -cents(&case.expected[name]));
        assert_eq!([note.net.minor(), note.tax.minor(), note.total.minor()], expected);
    };
    om_proration_second_based "om-proration-second-based" |case| {
        for (to, amount) in case.input["service_periods_to"].as_array().expect("ends").iter()
            .zip(case.expected["amounts"].as_array().expect("amounts")) {
            let mut world = one(fee("fee", &text(&case.input["amount"]), "month"), at("2026-01-01"));
            world.cancel(when(to), Prorate);
            world.bill(at("2026-01-01"));
            assert_eq!(world.net(), major(amount), "{to}");
        }
    };
    om_proration_jpy "om-proration-jpy" |case| {
        let mut world = one(fee("fee", &text(&case.input["amount"]), "month"), at("2026-01-01")).currency("JPY");
        world.cancel(when(&case.input["service_period"][1]), Prorate);
        world.bill(at("2026-01-01"));
        assert_eq!(world.net().to_string(), text(&case.expected["amount"]));
    };
    om_period_boundary "om-period-boundary-belongs-to-next" |case| {
        let mut world = one(fee("fee", "1.00", "month"), when(&case.input["anchor"]));
        world.bill(when(&case.input["at"]));
        let last = services(&world, LineKind::Recurring).pop().expect("a period");
        assert_eq!((last.0, last.1), (when(&case.expected["from"]), when(&case.expected["to"])));
    };
    fp_prorate_downgrade "fp-prorate-downgrade" |case| {
        let old = plan(1, vec![seats("units", "50.00", "month")]);
        let new = plan(2, vec![seats("units", "30.00", "month")]);
        let mut world = World::start(vec![old, new], at("2024-03-01"), 2);
        world.bill(at("2024-03-01"));
        world.change_plan(when(&case.input["at"]), 2, Prorate);
        world.seats(when(&case.input["at"]), 1);
        world.bill(when(&case.input["at"]));
        // Their month ends with its 31st day, ours with the start of April: 17 of 31 days either way.
        assert_eq!(amounts(&world, LineKind::Recurring)[1], major(&case.expected["charge"]));
        assert_eq!(amounts(&world, LineKind::Credit).iter().sum::<i64>(), major(&case.expected["credit"]));
        assert_eq!(world.net() - 100_00, major(&case.expected["net"]));
    };
    fp_prorate_remove "fp-prorate-remove" |case| {
        let mut world = one(fee("fee", "40.00", "month"), at("2024-03-01"));
        world.bill(at("2024-03-01"));
        world.cancel(when(&case.input["at"]), Prorate);
        world.bill(when(&case.input["at"]));
        assert_eq!(amounts(&world, LineKind::Credit), [major(&case.expected["credit"])]);
    };
    fp_calendar_year "fp-calendar-year" |case| {
        for (row, next) in case.input["cases"].as_array().expect("cases").iter()
            .zip(case.expected["next"].as_array().expect("dates")) {
            let world = one(fee("fee", "1.00", "year"), when(&row["start"])).aligned(Alignment::Calendar);
            assert_eq!(next_due(&world.account(), world.facts.subscription, AsOf(when(&row["start"]))), Some(when(next)));
        }
    };
    met_prorate_last_day "met-prorate-last-day" |case| {
        let mut world = from(plan_changes(&[("300.00", "30 days"), ("600.00", "30 days")]), at("2025-01-01"));
        world.bill(at("2025-01-01"));
        world.change_plan(when(&case.input["change_dates"][0]), 2, Prorate);
        world.bill(when(&case.input["change_dates"][0]));
        assert_eq!(amounts(&world, LineKind::Credit), [cents(&case.expected["credit"][0])]);
        assert_eq!(amounts(&world, LineKind::Recurring)[1], cents(&case.expected["charge"][0]));
        assert_eq!(world.issued[1].net.minor(), cents(&case.expected["net"][0]));
    };
    met_prorate_one_time "met-prorate-one-time-full" |case| {
        let mut world = one(fee("fee", "0.00", "month"), at("2025-01-01"));
        world.one_off(when(&case.input["change_dates"][0]), "Setup", 2, "500.00");
        world.bill(when(&case.input["change_dates"][0]));
        assert_eq!(world.net(), cents(&case.expected["net"][0]));
    };
    zuora_daycount_2 "zuora-daycount-2" |case| {
        let net = |by: ShareBy| {
            let mut price = fee("fee", "840.00", "month");
            price.proration.share_by = by;
            let mut world = one(price, when(&case.input["service_start"])).aligned(Alignment::Calendar);
            world.bill(when(&case.input["service_start"]));
            world.net()
        };
        assert_eq!((text(&case.expected["actual_actual"]), net(ShareBy::Days)), ("2/28".to_owned(), 60_00));
        assert_eq!((text(&case.expected["strict_30_360"]), net(ShareBy::ThirtyE360)), ("4/30".to_owned(), 112_00));
        // Differs: 26 of 30 have passed, and a share is exactly 1 at the period's end.
        assert_eq!((text(&case.expected["actual_30"]), net(ShareBy::Actual30)), ("2/30".to_owned(), 112_00));
    };
    stripe_anchor_jan31 "stripe-anchor-jan31" |case| {
        let mut world = one(fee("fee", "1.00", "month"), when(&case.input["anchor"]));
        world.bill(at("2023-03-31"));
        let ends: Vec<Instant> = services(&world, LineKind::Recurring).into_iter().map(|(_, end, _)| end).collect();
        let dates: Vec<Instant> = case.expected["dates"].as_array().expect("dates").iter().map(when).collect();
        assert_eq!(ends, dates);
    };
    orb_plan_change "orb-plan-change-immediate" |case| {
        let plans = vec![plan(1, vec![in_arrears(fee("fee", "31.00", "month"))]), plan(2, vec![in_arrears(fee("fee", "62.00", "month"))])];
        let mut world = World::start(plans, at("2026-01-01"), 1);
        world.change_plan(at("2026-01-15"), 2, Prorate);
        world.bill(at("2026-01-15"));
        assert_eq!(case.expected["invoice_covers"], serde_json::json!(["January 1", "January 15"]));
        assert_eq!(services(&world, LineKind::Recurring), [(at("2026-01-01"), at("2026-01-15"), 14_00)]);
    };
    // Differs: without proration nothing moves until the renewal, which is charged whole.
    chargebee_disabled "chargebee-proration-disabled" |case| {
        let mut world = from(plan_changes(&[("30.00", "month"), ("50.00", "month")]), at("2026-01-01"));
        world.bill(at("2026-01-01"));
        world.change_plan(at("2026-01-21"), 2, AtPeriodEnd);
        assert!(world.bill(at("2026-01-21")).documents.is_empty());
        world.bill(at("2026-02-01"));
        assert_eq!(world.issued[1].net.minor(), major(&case.expected["next_renewal"]));
    };
}

#[test]
fn every_copied_case_runs_and_stands_in_the_document() {
    let copied: Vec<String> = cases().iter().map(|case| text(&case["id"])).collect();
    let left: Vec<&String> = copied.iter().filter(|id| !RUN.contains(&id.as_str())).collect();
    assert!(left.is_empty(), "not run: {left:?}");
    let document = include_str!("../../../../docs/worked-cases.md");
    let missing: Vec<&&str> = RUN.iter().filter(|id| !document.contains(&format!("`{id}`"))).collect();
    assert!(missing.is_empty(), "not in docs/worked-cases.md: {missing:?}");
}
