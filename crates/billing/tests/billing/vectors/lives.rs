//! Worked cases of trials, pauses, add-ons, moved anchors and grids beside each other.

use billing::Proration::Prorate;
use billing::{Change, LineKind, Status, status};
use calendar::{AsOf, Cadence, Instant};
use ids::CustomerId;
use std::sync::Arc;

use super::{amounts, by_days, cents, every, explicit, from_cents, lines, major, one, services, when};
use crate::cases::{Case, list, text};
use crate::changes::{attach, detach, pause, resume};
use crate::house::House;
use crate::phases::{phased, regular, trial};
use crate::testworld::*;

/// A fee after a trial of so many days, by days.
fn tried(case: &Case, start: &str) -> World {
    let input = &case.input;
    let amount = from_cents(cents(&input["plan_amount_cents"]));
    let days = format!("{} days", text(&input["trial_days"]));
    let price = by_days(fee("fee", &amount, every(&input["interval"])));
    let phases = vec![trial(&days, &[]), regular(&["fee"])];
    World::start(vec![phased(1, vec![price], phases)], when(&input[start]), 1)
}

/// Bills the start and whatever is due next.
fn bill_twice(world: &mut World, start: Instant) {
    let next = world.bill(start).next_due.expect("the trial's end");
    world.bill(next);
}

fn what_is_left_after_the_trial(case: &Case) {
    let mut world = tried(case, "started_at").aligned(calendar::Alignment::Calendar);
    bill_twice(&mut world, when(&case.input["started_at"]));
    assert_eq!(amounts(&world, LineKind::Recurring), [cents(&case.expected["amount_cents"])]);
}

fn a_trial_longer_than_the_period(case: &Case) {
    let mut world = tried(case, "started_at").aligned(calendar::Alignment::Calendar);
    bill_twice(&mut world, when(&case.input["started_at"]));
    let week = at("2022-06-27");
    let of_the_week = services(&world, LineKind::Recurring).into_iter().filter(|(start, _, _)| *start < week);
    assert_eq!(of_the_week.map(|(_, _, minor)| minor).sum::<i64>(), cents(&case.expected["amount_cents"]));
    // It ends within the next week: 4 of 7 days.
    assert_eq!(amounts(&world, LineKind::Recurring), [57]);
}

/// Differs: theirs counts 30 September, ours ends before it; and by default periods begin at the trial's end.
fn a_trial_in_an_anniversary_period(case: &Case) {
    let start = when(&case.input["subscription_at"]);
    let mut world = tried(case, "subscription_at").aligned(explicit(&text(&case.input["subscription_at"])));
    bill_twice(&mut world, start);
    assert_eq!(services(&world, LineKind::Recurring), [(at("2022-09-15"), at("2022-09-30"), 15_00)]);
    assert_eq!(cents(&case.expected["amount_cents"]), 16_00);
    let mut world = tried(case, "subscription_at");
    bill_twice(&mut world, start);
    assert_eq!(services(&world, LineKind::Recurring), [(at("2022-09-15"), at("2022-10-15"), 30_00)]);
}

fn row(row: &serde_json::Value) -> (Instant, Instant, i64) {
    (when(&row["start"]), when(&row["end"]), major(&row["amount"]))
}

/// A plan of 29.95 after 30 days of trial, and an add-on taken off after its year.
fn an_add_on_of_a_fixed_term(case: &Case) {
    let phases = vec![trial("30 days", &[]), regular(&["base"])];
    let base = phased(1, vec![fee("base", "29.95", "month")], phases);
    let add_on = plan(11, vec![fee("setup", "599.95", "once"), fee("upkeep", "199.95", "month")]);
    let mut world = World::start(vec![base, add_on], at("2015-04-01"), 1);
    world.record(at("2015-04-01"), attach(11, 1, Prorate));
    world.record(at("2016-04-01"), detach(11, Prorate));
    for month in 4..=16 {
        world.bill(at(&format!("{}-{:02}-01", 2015 + (month - 1) / 12, (month - 1) % 12 + 1)));
    }
    let expected = &case.expected;
    let of = |name: &str| -> Vec<(Instant, Instant, i64)> {
        let own = lines(&world).filter(|line| line.description == name);
        own.map(|line| (line.service.start(), line.service.end(), line.amount.minor())).collect()
    };
    assert_eq!(of("setup")[0].2, major(&expected["first_addon_invoice"][0]["amount"]));
    let upkeep = of("upkeep");
    assert_eq!(upkeep[0], row(&expected["first_addon_invoice"][1]));
    assert_eq!(upkeep.len().to_string(), text(&expected["addon_recurring_item_count"]));
    let (start, end, _) = upkeep[11];
    let last = &expected["last_addon_period"];
    assert_eq!((start, end), (when(&last[0]), when(&last[1])));
    let after = world.issued.last().expect("an invoice");
    assert_eq!((after.lines.len(), after.net.minor()), (1, 29_95));
    assert_eq!(of("base").last(), Some(&row(&expected["first_invoice_without_addon"][0])));
}

/// Differs: a subscription ends once, for bills and for access; the bill's end agrees.
fn cancelled_at_the_start_of_the_term(case: &Case) {
    let phases = vec![trial("30 days", &[]), regular(&["fee"])];
    let version = phased(1, vec![fee("fee", "366.00", "year")], phases);
    let mut world = World::start(vec![version], at("2015-08-01"), 1);
    bill_twice(&mut world, at("2015-08-01"));
    assert_eq!(world.net(), 366_00);
    world.cancel(when(&case.expected["billing_end"]), Prorate);
    world.bill(when(&case.expected["entitlement_end"]));
    assert_eq!((world.net(), amounts(&world, LineKind::Credit)), (0, vec![-366_00]));
    let told = |date: &str| status(&world.facts, AsOf(at(date))).expect("a status");
    assert_eq!((told("2015-08-30"), told("2015-08-31")), (Status::Trialing, Status::Cancelled));
}

/// Differs: a pause moves no anniversary, so the year ends on 1 May; the credit agrees.
fn a_year_paused_and_resumed(case: &Case) {
    let phases = vec![trial("30 days", &[]), regular(&["fee"])];
    let version = phased(1, vec![fee("fee", "2399.95", "year")], phases);
    let mut world = World::start(vec![version], at("2012-04-01"), 1);
    bill_twice(&mut world, at("2012-04-01"));
    world.record(at("2012-05-12"), pause(Prorate));
    world.bill(at("2012-05-12"));
    world.record(at("2012-06-04"), resume(Prorate));
    world.bill(at("2012-06-04"));
    world.bill(at("2013-05-01"));
    let theirs = &case.expected["invoices_after_trial"];
    assert_eq!(amounts(&world, LineKind::Credit), [major(&theirs[1][1]["amount"])]);
    let ours = services(&world, LineKind::Recurring);
    assert_eq!(ours[0], row(&theirs[0][0]));
    assert_eq!(row(&theirs[2][0]), (at("2012-06-04"), at("2013-06-01"), 2_380_22));
    assert_eq!(ours[1], (at("2012-06-04"), at("2013-05-01"), 2_176_39));
    assert_eq!(ours[2], (at("2013-05-01"), at("2014-05-01"), 2_399_95));
}

/// Differs in the stub: 3 of the 31 days of the month that the anchor's move cuts, theirs 3 of the 30 before
/// the new day. The rest taken back is a cent less, since shares count up to it.
fn the_day_of_bills_moved_there_and_back(case: &Case) {
    let phases = vec![trial("30 days", &[]), regular(&["fee"])];
    let version = phased(1, vec![fee("fee", "249.95", "month")], phases);
    let mut world = World::start(vec![version], at("2016-04-17"), 1);
    let moved = Change::ResetAnchor { terms: Prorate.into() };
    world.record(at("2016-05-20"), moved.clone());
    for date in ["2016-04-17", "2016-05-17", "2016-05-20", "2016-06-20"] {
        world.bill(at(date));
    }
    world.record(at("2016-07-17"), moved);
    world.bill(at("2016-06-20"));
    world.bill(at("2016-07-17"));
    let items = case.expected["items"].as_array().expect("items");
    let ours = services(&world, LineKind::Recurring);
    assert_eq!(row(&items[0]).2, 25_00);
    assert_eq!(ours[0], (at("2016-05-17"), at("2016-05-20"), 24_19));
    assert_eq!(ours[1..], [row(&items[1]), row(&items[2]), row(&items[5])]);
    assert_eq!((major(&items[3]["amount"]), amounts(&world, LineKind::Credit)), (-25_00, vec![-24_99]));
}

/// Differs: prices of any two cadences run beside each other, each on its own grid.
fn any_two_cadences(case: &Case) {
    let mut refused_by_them = 0;
    for (pair, divisible) in list(&case.input["pairs_larger_smaller"]).zip(list(&case.expected["divisible"]))
    {
        let written: Vec<Option<&'static str>> = list(pair).map(cadence_of).collect();
        let [Some(larger), Some(smaller)] = written[..] else { continue };
        let prices = vec![fee("large", "1.00", larger), fee("small", "1.00", smaller)];
        let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 1);
        world.bill(at("2026-01-01"));
        let grids: Vec<Instant> =
            services(&world, LineKind::Recurring).into_iter().map(|row| row.1).collect();
        let zone = calendar::Zone::utc();
        let ends = [larger, smaller].map(|text| {
            let every = Cadence::parse(text).expect("a cadence");
            calendar::Grid::aligned(explicit("2026-01-01"), at("2026-01-01"), every, zone.clone())
                .expect("a grid")
                .boundary(1)
        });
        assert_eq!(grids, ends, "{larger} and {smaller}");
        refused_by_them += usize::from(divisible == &serde_json::Value::Bool(false));
    }
    assert_eq!(refused_by_them, 7);
}

/// Cadences of hours are none of ours.
fn cadence_of(written: &serde_json::Value) -> Option<&'static str> {
    Some(match text(written).as_str() {
        "P1Y" => "year",
        "P18M" => "18 months",
        "P6M" => "6 months",
        "P5M" => "5 months",
        "P3M" => "3 months",
        "P1M" => "month",
        "P4W" => "4 weeks",
        "P1W" => "week",
        "P365D" => "365 days",
        "P30D" => "30 days",
        "P14D" => "14 days",
        "P7D" => "7 days",
        "P3D" => "3 days",
        "P1D" => "day",
        _ => return None,
    })
}

/// The ends of a fee's periods up to an instant.
fn ends(price: pricing::Price, (start, anchor): (Instant, &str), until: Instant) -> Vec<Instant> {
    let mut world = one(price, start).aligned(explicit(anchor));
    world.bill(until);
    services(&world, LineKind::Recurring).into_iter().map(|(_, end, _)| end).collect()
}

/// Differs in the last: a start before its anchor has a stub up to it.
fn the_next_years(case: &Case) {
    let rows: Vec<_> = list(&case.input["cases"]).zip(list(&case.expected["next"])).collect();
    for (place, (row, next)) in rows.into_iter().enumerate() {
        let (start, anchor) = (when(&row["start"]), text(&row["anchor"]));
        let ends = ends(fee("fee", "1.00", "year"), (start, &anchor), when(next));
        let count: usize = text(&row["count"]).parse().expect("a count");
        match place {
            5 => assert_eq!(ends[..2], [at("2024-02-29"), when(next)]),
            _ => assert_eq!(ends[count - 1], when(next)),
        }
    }
}

fn cycles_gone_by(case: &Case) {
    for (row, cycles) in list(&case.input["cases"]).zip(list(&case.expected["cycles"])) {
        let (start, target) = (when(&row[1]), when(&row[2]));
        let every = match text(&row[0]).as_str() {
            "MONTH" => "month",
            "QUARTER" => "3 months",
            _ => "year",
        };
        let day: u8 = text(&row[3]).parse().expect("a day");
        let anchor = format!("{}-{day:02}", &text(&row[1])[..7]);
        let gone = ends(fee("fee", "1.00", every), (start, &anchor), target);
        let gone = gone.into_iter().filter(|end| *end <= target).count();
        assert_eq!(gone.to_string(), text(cycles), "{row}");
    }
}

/// Two children's subscriptions on their parent's invoice. Theirs gathers it for a day first, as a draft.
fn two_children_on_their_parents_invoice(case: &Case) {
    let after_trial = |number: u8, amount: &str| {
        let phases = vec![trial("30 days", &[]), regular(&["fee"])];
        phased(number, vec![fee("fee", amount, "month")], phases)
    };
    let theirs: Vec<String> =
        list(&case.expected["parent_invoice_on_2015-06-14"]["items"]).map(text).collect();
    let plans = [after_trial(1, &theirs[0]), after_trial(2, &theirs[1])];
    let start = at("2015-05-15");
    let mut house = House::of(&plans, &[start, start]);
    house.record(1, start, change_plan(2, Prorate.into()));
    for (child, facts) in (21..).zip(&mut house.account.subscriptions) {
        Arc::make_mut(&mut facts.customer).id = CustomerId::from_bytes([child; 16]);
    }
    let parent = Arc::make_mut(&mut house.account.payer);
    parent.id = CustomerId::from_bytes([8; 16]);
    parent.more.invoices_together = true;
    house.run(start, at("2015-06-14"));
    assert_eq!(house.issued.len(), 1);
    let items: Vec<String> = house.issued[0].lines.iter().map(|line| line.amount.amount_text()).collect();
    assert_eq!(items, theirs);
}

worked_cases! {
    kb_parent_daily_summary "kb-parent-daily-summary" two_children_on_their_parents_invoice;
    subfee_002 "subfee-002" what_is_left_after_the_trial;
    subfee_004 "subfee-004" a_trial_longer_than_the_period;
    subfee_006 "subfee-006" what_is_left_after_the_trial;
    subfee_007 "subfee-007" what_is_left_after_the_trial;
    subfee_009 "subfee-009" a_trial_in_an_anniversary_period;
    kb_scn_fixed_term_addon "kb-scn-fixed-term-addon" an_add_on_of_a_fixed_term;
    kb_scn_cancel_start_of_term "kb-scn-cancel-start-of-term-after-trial" cancelled_at_the_start_of_the_term;
    kb_scn_pause_resume_annual "kb-scn-pause-resume-annual" a_year_paused_and_resumed;
    kb_scn_account_bcd "kb-scn-account-bcd-back-and-forth" the_day_of_bills_moved_there_and_back;
    om_cadence_divisible "om-cadence-divisible" any_two_cadences;
    fp_next_year "fp-next-year" the_next_years;
    met_elapsed_cycles "met-elapsed-cycles" cycles_gone_by;
}
