//! Worked cases of usage through time: late, under several prices, with a minimum, billed early.

use billing::{LineKind, Proration};
use calendar::{Alignment, Instant};
use money::{Currency, Money};
use pricing::{Price, Shape, Tier, TierMode, TierTable};

use super::{amounts, by_days, cents, from_cents, last_day, lines, major, services, when};
use crate::cases::{Case, list, text};
use crate::testworld::*;

fn rows(items: &serde_json::Value) -> Vec<(Instant, Instant, i64)> {
    list(items).map(|row| (when(&row["start"]), when(&row["end"]), major(&row["amount"]))).collect()
}

/// Differs: what is older than two periods is billed too.
fn recorded_late(case: &Case) {
    let mut bound = decimal("0");
    let tiers = list(&case.input["plan"]["tiers"]).map(|row| {
        let size = decimal(&text(&row["block_size"]));
        let width = size.checked_mul(decimal(&text(&row["max_blocks"]))).expect("fits");
        bound = bound.checked_add(width).expect("fits");
        Tier {
            per: size,
            whole: true,
            ..Tier::priced(Some(bound), unit_price(&text(&row["price_per_block"])))
        }
    });
    let mut tiers: Vec<Tier> = tiers.collect();
    tiers.last_mut().expect("a tier").up_to = None;
    let mut price = in_arrears(usage("calls", "1", "month"));
    let table = TierTable::new(TierMode::Graduated, tiers).expect("tiers");
    price.charges.get_mut(&Currency::EUR).expect("euros").shape = Shape::Tiers(table);
    let mut world = World::start(vec![plan(1, vec![price])], at("2012-04-01"), 0);
    for month in ["2012-05-01", "2012-06-01", "2012-07-01"] {
        world.bill(at(month));
    }
    for event in list(&case.input["recorded_after_2012-07-01"]) {
        world.used(when(&event[0]), &text(&event[1]));
    }
    world.bill(at("2012-08-01"));
    let mut expected = rows(&case.expected["invoice_on_2012-08-01"]);
    expected.push((at("2012-04-01"), at("2012-05-01"), 2_95));
    expected.sort_unstable();
    let mut ours = services(&world, LineKind::Usage);
    ours.retain(|(_, _, minor)| *minor != 0);
    ours.sort_unstable();
    assert_eq!(ours, expected);
}

/// A version for those who are there already is a change of plan at its date.
fn under_the_price_of_its_time(case: &Case) {
    let prices = case.input["unit_price_by_version"].as_object().expect("prices").values();
    let plans = (1..)
        .zip(prices)
        .map(|(number, each)| plan(number, vec![in_arrears(usage("calls", &text(each), "month"))]));
    let mut world = World::start(plans.collect(), when(&case.input["start"]), 0);
    world.change_plan(at("2018-05-01"), 2, Proration::Prorate);
    world.change_plan(at("2018-08-01"), 3, Proration::Prorate);
    for month in 1..=8 {
        world.used(at(&format!("2018-{month:02}-10")), &text(&case.input["units_per_month"]));
    }
    for month in 2..=9 {
        world.bill(at(&format!("2018-{month:02}-01")));
    }
    let ours = services(&world, LineKind::Usage);
    for row in rows(&case.expected["items"]) {
        assert!(ours.contains(&row), "{row:?} in {ours:?}");
    }
    assert_eq!(ours.len(), 8);
}

/// Differs: usage ends at the instant, and its minimum with it, 24 of 28 days; ended with the day it is theirs.
/// Then a cent is left: the credit stands on the last invoice, whose tax is rounded once.
fn a_minimum_of_a_part_of_the_month(case: &Case) {
    let (input, expected) = (&case.input, &case.expected);
    let ended = |end: Instant, counted: fn(Price) -> Price| {
        let minimum = from_cents(cents(&input["min_amount_cents"]));
        let calls = with_bounds(counted(usage("calls", "1.00", "month")), Some(&minimum), None);
        let prices = vec![counted(fee("fee", "50.00", "month")), in_arrears(calls)];
        let mut world = World::start(vec![plan(1, prices)], at("2023-02-01"), 1).aligned(Alignment::Calendar);
        world.bill(at("2023-02-01"));
        world.used(at("2023-02-10"), &from_cents(cents(&input["used_cents"])));
        world.cancel(end, Proration::Prorate);
        world.bill(end);
        world
    };
    let on_the_day = ended(when(&input["terminated_at"]), last_day);
    assert_eq!(amounts(&on_the_day, LineKind::Minimum), [57]);
    assert_eq!(amounts(&on_the_day, LineKind::Credit), [-5_36]);
    let with_the_day = ended(at("2023-02-26"), by_days);
    assert_eq!(amounts(&with_the_day, LineKind::Minimum), [cents(&expected["true_up_cents"])]);
    let fees = lines(&with_the_day).skip(1).filter(|line| line.kind != LineKind::Credit);
    assert_eq!(fees.map(|line| line.amount.minor()).sum::<i64>(), cents(&expected["invoice_fees_cents"]));
    assert_eq!(amounts(&with_the_day, LineKind::Credit), [-5_36]);
    let total = with_the_day.issued[1].total.minor();
    assert_eq!((total, cents(&expected["invoice_total_cents"])), (4_28, 4_29));
}

/// Differs: ours is one threshold that comes again, so 400.00 are two bills. The period's end has the fee
/// alone.
fn billed_early(case: &Case) {
    let input = &case.input;
    let unit = usage("calls", &text(&input["unit_price"]), "month");
    let monthly = by_days(fee("fee", &from_cents(cents(&input["plan_amount_cents"])), "month"));
    let mut version = plan(1, vec![in_arrears(monthly), in_arrears(unit)]);
    let early = Money::new(cents(&input["thresholds_cents"][0]), Currency::EUR);
    version.terms.bill_at.insert(Currency::EUR, early);
    let mut world =
        World::start(vec![version], when(&input["subscription_start"]), 0).aligned(Alignment::Calendar);
    let mut gathered = world.clone();
    for event in list(&input["events"]) {
        let time = when(&event[0]);
        for (world, looks) in [(&mut world, true), (&mut gathered, text(&event[0]) != "2022-12-21")] {
            world.used(time, &text(&event[1]));
            if looks {
                world.bill(time.checked_add_micros(1).expect("in range"));
            }
        }
    }
    let nets = |world: &World| world.issued.iter().map(|invoice| invoice.net.minor()).collect::<Vec<i64>>();
    assert_eq!(nets(&world), [200_00, 200_00, 200_00]);
    // Looked at when they look, it is all that is not billed, whatever the threshold.
    let theirs: Vec<i64> = list(&case.expected["progressive_invoices_cents"]).map(cents).collect();
    assert_eq!(nets(&gathered), theirs);
    assert_eq!(theirs.iter().sum::<i64>(), cents(&case.expected["period_end_progressive_credit_cents"]));
    world.bill(at("2023-01-01"));
    assert_eq!(nets(&world).last(), Some(&cents(&case.expected["period_end_total_cents"])));
}

worked_cases! {
    kb_usage_late_window "kb-usage-scenario-late-window" recorded_late;
    kb_catalog_usage_versions "kb-scn-catalog-usage-versions" under_the_price_of_its_time;
    min_003 "min-003" a_minimum_of_a_part_of_the_month;
    pb_004 "pb-004" billed_early;
}
