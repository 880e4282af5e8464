//! Worked cases of commitments and of thresholds that bill early.

use billing::{Change, Proration};
use calendar::{Alignment, Instant};
use money::{Currency, Money};
use pricing::{CommitmentScope, PlanVersion, Price};
use std::sync::Arc;

use super::{by_days, cents, every, from_cents, when};
use crate::cases::{Case, list};
use crate::house::{House, commitment};
use crate::testworld::*;

/// A calendar plan that commits to an amount of each period of its fee.
fn committed(case: &Case, more: Vec<Price>) -> PlanVersion {
    let (input, each) = (&case.input, every(&case.input["interval"]));
    let mut prices =
        vec![in_arrears(by_days(fee("fee", &from_cents(cents(&input["plan_amount_cents"])), each)))];
    prices.extend(more);
    let mut version = plan(1, prices);
    version.alignment = Alignment::Calendar;
    let amount = from_cents(cents(&input["commitment_cents"]));
    version.terms.commitments = vec![commitment("least", CommitmentScope::All, Some(each), &amount)];
    version
}

fn true_up(house: &mut House, from: Instant, until: Instant) -> i64 {
    house.run(from, until);
    house.true_ups()[0].2
}

fn a_share_of_the_commitment_less_the_fee(case: &Case) {
    let (start, run) = (when(&case.input["subscription_at"]), when(&case.input["billing_run"]));
    let mut house = House::of(&[committed(case, Vec::new())], &[start]);
    assert_eq!(true_up(&mut house, start, run), cents(&case.expected["true_up_fee_cents"]));
}

/// Nothing was spent, so all of the part of a span is missing. Theirs names its last day.
fn a_part_of_the_span(case: &Case) {
    let (input, each) = (&case.input, every(&case.input["interval"]));
    let amount = from_cents(cents(&input["commitment_cents"]));
    let mut version = plan(1, vec![in_arrears(usage("calls", "1.00", "month"))]);
    version.terms.commitments = vec![commitment("least", CommitmentScope::All, Some(each), &amount)];
    let start = when(&input["subscription_at"]);
    let end = when(&input["invoice_to"]).checked_add_micros(86_400_000_000).expect("in range");
    let mut house = House::of(&[version], &[start]);
    house.record(0, end, Change::Cancel { terms: Proration::Prorate.into() });
    assert_eq!(true_up(&mut house, start, end), cents(&case.expected["prorated_commitment_cents"]));
}

/// Differs in the share: theirs counts both days of a start at 10:00, ours a commitment's time by the second.
fn all_fees_count(case: &Case) {
    let (input, start) = (&case.input, when(&case.input["subscription_at"]));
    let ten = from_cents(cents(&input["in_advance_recurring_fee_cents"]));
    let mut extra = by_days(fee("extra", &ten, "month"));
    extra.proration.first_stub = pricing::FirstStub::Full;
    let mut ahead = usage("ahead", "1.00", "month");
    ahead.timing = pricing::Timing::InAdvance;
    let prices = vec![extra, in_arrears(usage("calls", "1.00", "month")), ahead];
    let counted = |start: Instant| {
        let mut house = House::of(&[committed(case, prices.clone())], &[start]);
        house.used(0, at("2024-02-29"), "10");
        true_up(&mut house, start, at("2024-03-01"))
    };
    // From midnight on it is their two days of 29.
    assert_eq!(counted(at("2024-02-28")), cents(&case.expected["true_up_fee_cents"]));
    assert_eq!(counted(start), 509_08);
}

/// Which of the thresholds would bill early, each the plan's only one: what was billed early before, and all
/// that was used.
fn passed(case: &Case, (billed, used): (i64, i64)) -> Vec<i64> {
    let passes = |threshold: &i64| {
        let with = |minor: i64| {
            let mut version = plan(1, vec![in_arrears(usage("calls", "0.01", "month"))]);
            version.terms.bill_at.insert(Currency::EUR, Money::new(minor, Currency::EUR));
            version
        };
        let mut world = World::start(vec![with(billed.max(1))], at("2026-01-01"), 0);
        if billed > 0 {
            world.used(at("2026-01-05"), &billed.to_string());
            world.bill(at("2026-01-06"));
            assert_eq!(world.net(), billed);
        }
        world.facts.plans.insert(version(1), Arc::new(with(*threshold)));
        if used > billed {
            world.used(at("2026-01-10"), &(used - billed).to_string());
        }
        !world.bill(at("2026-01-11")).documents.is_empty()
    };
    list(&case.input["fixed_thresholds_cents"]).map(cents).filter(passes).collect()
}

/// Theirs are thresholds of a lifetime, each passed once; ours is one of what is not billed yet, and comes
/// again.
fn expect_passed(case: &Case, ours: &[i64]) {
    let input = &case.input;
    let figures = (cents(&input["already_progressively_billed_cents"]), cents(&input["current_usage_cents"]));
    assert_eq!(passed(case, figures), ours);
    let theirs: Vec<i64> = list(&case.expected["passed_thresholds_cents"]).map(cents).collect();
    let lifetime = cents(&input["invoiced_lifetime_cents"]);
    // Usage of a lifetime, were all of it in one period and none of it billed, passes the same ones.
    if theirs.is_empty() {
        assert_eq!(theirs, ours);
    } else {
        let all = passed(case, (0, lifetime + figures.1));
        let before: Vec<i64> = passed(case, (0, lifetime.max(figures.0)));
        assert_eq!(all.into_iter().filter(|one| !before.contains(one)).collect::<Vec<_>>(), theirs);
    }
}

worked_cases! {
    com_002 "com-002" a_part_of_the_span;
    com_005 "com-005" a_part_of_the_span;
    com_008 "com-008" a_share_of_the_commitment_less_the_fee;
    com_011 "com-011" a_share_of_the_commitment_less_the_fee;
    com_012 "com-012" all_fees_count;
    // Differs: what other periods were billed for does not count.
    thr_001 "thr-001" |case| expect_passed(case, &[10, 20, 31]);
    thr_003 "thr-003" |case| expect_passed(case, &[]);
    // Differs: of 12 used 10 are billed, and 2 reach nothing.
    thr_008 "thr-008" |case| expect_passed(case, &[]);
}
