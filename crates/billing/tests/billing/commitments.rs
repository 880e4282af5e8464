//! Commitments and contracts: what a span lacks or costs more, with worked numbers, and against a slow count.

use billing::{
    BilledLine, Change, Contract, ContractRefused, LineKind, LineTrace, PauseOptions, Proration, Readiness,
    Renewal, committed_since, terms_of,
};
use calendar::{Cadence, Instant, ShareBy, Zone};
use ids::ContractId;
use money::{Currency, Money, Percent};
use pricing::{Commitment, CommitmentScope, Phase, PhaseKind, PlanVersion, Price, TierMode, WithoutPayment};

use crate::house::{House, commitment, step};
use crate::testworld::{
    at, change_plan, decimal, fee, in_arrears, key, plan, seats, tiered, usage, with_bounds,
};

fn scope_plan() -> CommitmentScope {
    CommitmentScope::Plan(key("plan-1"))
}

fn scope_price(price: &str) -> CommitmentScope {
    CommitmentScope::Price { plan: key("plan-1"), price: key(price) }
}

fn calls() -> Price {
    in_arrears(usage("calls", "1.00", "month"))
}

fn with(mut plan: PlanVersion, commitments: Vec<Commitment>) -> PlanVersion {
    plan.terms.commitments = commitments;
    plan
}

/// One subscription from 1 January on a plan with one commitment.
fn committed(prices: Vec<Price>, commitment: Commitment) -> House {
    House::of(&[with(plan(1, prices), vec![commitment])], &[at("2026-01-01")])
}

fn span(from: &str, until: &str, minor: i64) -> (Instant, Instant, i64) {
    (at(from), at(until), minor)
}

fn contract(commitments: Vec<Commitment>, ends: &str, renewal: Renewal) -> Contract {
    Contract {
        id: ContractId::from_bytes([5; 16]),
        name: "Agreement".to_owned(),
        currency: Currency::EUR,
        starts: at("2026-01-01"),
        ends: at(ends),
        renewal,
        terminated: None,
        commitments,
        pooled: Vec::new(),
    }
}

fn yearly(notice_days: u32, uplift: &str) -> Renewal {
    let term = Cadence::parse("year").expect("a cadence");
    Renewal::Automatic { term, notice_days, uplift: Percent::parse(uplift).expect("a percentage") }
}

#[test]
fn what_is_missing_is_billed_when_the_span_has_ended() {
    for (scope, owed) in [
        (CommitmentScope::All, 10_00),
        (scope_plan(), 10_00),
        (scope_price("calls"), 40_00),
        (scope_price("base"), 70_00),
        (CommitmentScope::Plan(key("plan-2")), 100_00),
    ] {
        let of = commitment("floor", scope.clone(), Some("month"), "100.00");
        let mut house = committed(vec![fee("base", "30.00", "month"), calls()], of);
        house.used(0, at("2026-01-09"), "60");
        house.run(at("2026-01-01"), at("2026-01-31"));
        assert_eq!(house.true_ups(), [], "{scope:?} before the end");
        let plan = house.bill(at("2026-02-01"));
        // The fee of February is on the same invoice and counts to February.
        assert_eq!(house.true_ups(), [span("2026-01-01", "2026-02-01", owed)], "{scope:?}");
        let line = plan.documents[0].document.lines.iter().find(|line| line.kind == LineKind::Commitment);
        let LineTrace::Commitment { committed, counted, billed_before, .. } = line.expect("a line").trace
        else {
            panic!("a commitment's trace")
        };
        assert_eq!((committed.minor(), counted.minor()), (100_00, 100_00 - owed), "{scope:?}");
        assert!(billed_before.is_zero());
        assert_eq!(plan.documents.len(), 1, "one invoice");
    }
}

#[test]
fn nothing_is_owed_where_enough_was_spent_and_more_beyond_it_by_the_factor() {
    for (used, factor, owed) in [
        ("100", "1", None),
        ("150", "1", None),
        ("100", "1.2", None),
        ("150", "1.2", Some(10_00)),
        ("100.03", "1.5", Some(2)),
        ("60", "1.2", Some(40_00)),
        ("0", "1.2", Some(100_00)),
    ] {
        let mut of = commitment("floor", CommitmentScope::All, Some("month"), "100.00");
        of.overage_factor = decimal(factor);
        let mut house = committed(vec![calls()], of);
        house.used(0, at("2026-01-09"), used);
        house.run(at("2026-01-01"), at("2026-02-01"));
        let expected: Vec<_> = owed.into_iter().map(|owed| span("2026-01-01", "2026-02-01", owed)).collect();
        assert_eq!(house.true_ups(), expected, "{used} × {factor}");
    }
}

#[test]
fn a_ramp_takes_its_steps_by_span() {
    let mut of = commitment("ramp", CommitmentScope::All, Some("month"), "0.00");
    of.steps = vec![step(Some(2), "50.00"), step(Some(1), "80.00"), step(None, "100.00")];
    let mut house = committed(vec![calls()], of);
    house.used(0, at("2026-02-09"), "20");
    house.run(at("2026-01-01"), at("2026-06-01"));
    let amounts: Vec<i64> = house.true_ups().iter().map(|(_, _, minor)| *minor).collect();
    assert_eq!(amounts, [50_00, 30_00, 80_00, 100_00, 100_00]);
}

#[test]
fn a_part_of_a_span_is_shared_as_its_prices_are() {
    // The 11th is the day of cancellation: 10 of 31 days of 310.00 are 100.00, and by the second, until 15:00,
    // 106.25 of the span.
    for (by, scope, fee_by, owed) in [
        (ShareBy::Days, CommitmentScope::All, "310.00", None),
        (ShareBy::Days, scope_price("base"), "310.00", None),
        (ShareBy::Days, scope_plan(), "248.00", Some(20_00)),
        (ShareBy::Seconds, CommitmentScope::All, "310.00", None),
        (ShareBy::Seconds, scope_plan(), "248.00", Some(21_25)),
    ] {
        let mut base = fee("base", fee_by, "month");
        base.proration.share_by = by;
        let of = commitment("floor", scope.clone(), Some("month"), "310.00");
        let mut house = committed(vec![base], of);
        house.record(0, at("2026-01-11T15:00:00Z"), Change::Cancel { terms: Proration::Prorate.into() });
        house.run(at("2026-01-01"), at("2026-03-01"));
        let amounts: Vec<i64> = house.true_ups().iter().map(|(_, _, minor)| *minor).collect();
        assert_eq!(amounts, owed.into_iter().collect::<Vec<_>>(), "{by:?} {scope:?} {fee_by}");
    }
    // Where the prices that count differ, it is by the second.
    let mut base = fee("base", "124.00", "month");
    base.proration.share_by = ShareBy::Days;
    let of = commitment("floor", CommitmentScope::All, Some("month"), "310.00");
    let mut house = committed(vec![base, fee("more", "124.00", "month")], of);
    house.record(0, at("2026-01-11T15:00:00Z"), Change::Cancel { terms: Proration::Prorate.into() });
    house.run(at("2026-01-01"), at("2026-03-01"));
    let amounts: Vec<i64> = house.true_ups().iter().map(|(_, _, minor)| *minor).collect();
    assert_eq!(amounts, [106_25 - 40_00 - 42_50]);
}

#[test]
fn a_contract_that_begins_before_the_first_subscription_is_billed_from_its_start() {
    let of = commitment("floor", CommitmentScope::All, Some("month"), "100.00");
    let agreed = contract(vec![of], "2026-07-01", Renewal::Ends);
    for (starts, expected) in [
        ("2026-04-20", [100_00, 100_00, 100_00, 70_00, 70_00, 70_00]),
        ("2026-08-01", [100_00, 100_00, 100_00, 100_00, 100_00, 100_00]),
    ] {
        let plan = plan(1, vec![fee("base", "30.00", "month")]);
        let mut house = House::of(std::slice::from_ref(&plan), &[at(starts)]);
        house.account.contracts = vec![agreed.clone().into()];
        house.run(at("2026-01-05"), at("2026-09-15"));
        let amounts: Vec<i64> = house.true_ups().iter().map(|(_, _, minor)| *minor).collect();
        assert_eq!(amounts, expected, "day by day, from {starts}");
        let mut late = House::of(std::slice::from_ref(&plan), &[at(starts)]);
        late.account.contracts = vec![agreed.clone().into()];
        late.run(at(starts), at("2026-09-15"));
        assert_eq!(late.true_ups(), house.true_ups(), "first looked at when it starts, from {starts}");
    }
}

#[test]
fn a_contract_to_come_is_looked_at_when_it_starts() {
    let of = commitment("floor", CommitmentScope::All, Some("month"), "100.00");
    let plan = plan(1, vec![fee("base", "30.00", "month")]);
    let mut house = House::of(&[plan], &[at("2027-01-01")]);
    let agreed = Contract { starts: at("2026-03-01"), ..contract(vec![of], "2026-07-01", Renewal::Ends) };
    house.account.contracts = vec![agreed.into()];
    assert_eq!(house.plan(at("2026-01-05")).next_due, Some(at("2026-03-01")));
    assert_eq!(house.plan(at("2026-03-01")).next_due, Some(at("2026-04-01")));
}

#[test]
fn a_span_that_waits_for_a_longer_period_keeps_no_later_one_waiting() {
    let of = || commitment("floor", CommitmentScope::All, Some("month"), "100.00");
    // January waits for the quarter that begins in it; February begins before that is known.
    let quarter = || plan(1, vec![in_arrears(fee("base", "30.00", "3 months"))]);
    let mut by_contract = House::of(&[quarter()], &[at("2026-01-01")]);
    by_contract.account.contracts = vec![contract(vec![of()], "2026-07-01", Renewal::Ends).into()];
    let by_plan = House::of(&[with(quarter(), vec![of()])], &[at("2026-01-01")]);
    for mut house in [by_contract, by_plan] {
        assert_eq!(house.plan(at("2026-01-05")).next_due, Some(at("2026-02-01")));
        assert_eq!(house.plan(at("2026-02-01")).next_due, Some(at("2026-03-01")));
        house.run(at("2026-01-05"), at("2026-04-01"));
        let (february, march) = ("2026-02-01", "2026-03-01");
        assert!(house.true_ups().contains(&span(february, march, 100_00)), "{:?}", house.true_ups());
        let due = house.issued.iter().map(|document| document.key.due);
        assert!(due.into_iter().any(|due| due == at("2026-03-01")), "billed when it had ended");
    }
}

#[test]
fn a_part_of_a_span_commits_to_its_share() {
    // 10 of 31 days of 100.00 are 32.26.
    let of = || commitment("floor", CommitmentScope::All, Some("month"), "100.00");
    let mut house = committed(vec![calls()], of());
    house.used(0, at("2026-01-05"), "12");
    house.record(0, at("2026-01-11"), Change::Cancel { terms: Proration::Prorate.into() });
    house.run(at("2026-01-01"), at("2026-03-01"));
    assert_eq!(house.true_ups(), [span("2026-01-01", "2026-01-11", 20_26)], "cancelled");

    // Paused from the 11th to the 21st: 21 of 31 days.
    let mut house = committed(vec![calls()], of());
    let (terms, options) = (Proration::Prorate.into(), PauseOptions::default());
    house.record(0, at("2026-01-11"), Change::Pause { terms, options });
    house.record(0, at("2026-01-21"), Change::Resume { terms });
    house.run(at("2026-01-01"), at("2026-02-01"));
    assert_eq!(house.true_ups(), [span("2026-01-01", "2026-02-01", 67_74)], "paused");

    // A trial is not active time; its span begins with the plan proper.
    let mut trial = with(plan(1, vec![fee("base", "31.00", "month")]), vec![of()]);
    let phase = |name: &str, kind, length: Option<&str>, prices: &[&str]| Phase {
        key: key(name),
        kind,
        length: length.map(|length| Cadence::parse(length).expect("a length")),
        prices: prices.iter().map(|price| key(price)).collect(),
    };
    trial.terms.phases = vec![
        phase("trial", PhaseKind::Trial(WithoutPayment::Continue), Some("14 days"), &[]),
        phase("regular", PhaseKind::Regular, None, &["base"]),
    ];
    let mut house = House::of(&[trial], &[at("2026-01-01")]);
    house.run(at("2026-01-01"), at("2026-02-20"));
    assert_eq!(house.true_ups(), [span("2026-01-15", "2026-02-15", 69_00)], "after a trial");
}

#[test]
fn a_commitment_over_a_fixed_term_shrinks_when_it_is_left_early() {
    let of = commitment("term", CommitmentScope::All, None, "3650.00");
    let mut fixed = with(plan(1, vec![calls()]), vec![of]);
    fixed.terms.phases = vec![Phase {
        key: key("term"),
        kind: PhaseKind::Regular,
        length: Some(Cadence::parse("year").expect("a length")),
        prices: vec![key("calls")],
    }];
    for (left, expected) in [
        (None, span("2026-01-01", "2027-01-01", 3650_00 - 20_00)),
        // 100 of 365 days.
        (Some("2026-04-11"), span("2026-01-01", "2026-04-11", 1000_00 - 20_00)),
    ] {
        let mut house = House::of(&[fixed.clone()], &[at("2026-01-01")]);
        house.used(0, at("2026-02-03"), "20");
        house.run(at("2026-01-01"), at("2026-04-02"));
        if let Some(left) = left {
            house.record(0, at(left), Change::Cancel { terms: Proration::Prorate.into() });
        }
        house.run(at("2026-04-03"), at("2028-01-01"));
        assert_eq!(house.true_ups(), [expected], "left {left:?}");
    }
}

#[test]
fn only_what_is_committed_needs_what_was_spent() {
    let prices = || vec![fee("base", "10.00", "month"), calls()];
    let mut house = House::of(&[plan(1, prices())], &[at("2026-01-01")]);
    house.run(at("2026-01-01"), at("2026-05-10"));
    assert_eq!(committed_since(&house.account), None);
    let of = commitment("all", CommitmentScope::All, Some("month"), "100.00");
    house.account.contracts = vec![contract(vec![of.clone()], "2027-01-01", Renewal::Ends).into()];
    // Settled up to May: the span that runs, and the one before it.
    assert_eq!(committed_since(&house.account), Some(at("2026-04-01")));
    let mut house = committed(prices(), of);
    house.run(at("2026-01-01"), at("2026-05-10"));
    assert_eq!(committed_since(&house.account), Some(at("2026-05-01")));
    house.used(0, at("2026-02-03"), "1");
    assert_eq!(committed_since(&house.account), Some(at("2026-02-01")), "reopened by a late event");
}

#[test]
fn a_plan_left_within_a_span_leaves_its_share_and_the_next_plan_its_own() {
    // January: 15 of 31 days at 100.00 (48.39), 16 at 200.00 (103.23).
    let of = |amount: &str| commitment("floor", CommitmentScope::All, Some("month"), amount);
    let first = with(plan(1, vec![fee("base", "31.00", "month")]), vec![of("100.00")]);
    let second = with(plan(2, vec![fee("base", "62.00", "month")]), vec![of("200.00")]);
    let mut house = House::of(&[first, second], &[at("2026-01-01")]);
    house.run(at("2026-01-01"), at("2026-01-10"));
    house.record(0, at("2026-01-16"), change_plan(2, Proration::Prorate.into()));
    house.run(at("2026-01-16"), at("2026-02-01"));
    // The credit of the first plan's rest counts with the line it takes back: 31.00 − 16.00.
    let expected =
        [span("2026-01-01", "2026-01-16", 48_39 - 15_00), span("2026-01-16", "2026-02-01", 103_23 - 32_00)];
    assert_eq!(house.true_ups(), expected);
}

#[test]
fn a_credit_lowers_what_its_line_counts() {
    let of = commitment("floor", CommitmentScope::All, Some("month"), "100.00");
    let mut house = committed(vec![seats("seats", "31.00", "month")], of);
    house.record(0, at("2026-01-02"), set_seats(3));
    house.run(at("2026-01-01"), at("2026-01-10"));
    house.record(0, at("2026-01-11"), set_seats(2));
    house.run(at("2026-01-11"), at("2026-02-01"));
    // 31.00, two more for 30 days, one less for 21 days: 31 + 60 − 21 = 70.
    assert_eq!(house.true_ups(), [span("2026-01-01", "2026-02-01", 30_00)]);
}

#[test]
fn what_is_given_back_of_a_quarter_is_committed_to_in_the_month_it_was_paid_in() {
    // Of 30.00 for January to March a pause from 10 February on gives back 16.67, by the second: January's 180.00, of
    // which 150.00 were missing, miss 16.67 more. January was settled, and its line is found all the same.
    let of = commitment("floor", CommitmentScope::All, Some("month"), "180.00");
    let mut house = committed(vec![fee("base", "30.00", "quarter")], of);
    house.run(at("2026-01-01"), at("2026-02-05"));
    assert_eq!(house.account.subscriptions[0].settled_before, Some(at("2026-02-01")));
    let pause = Change::Pause { terms: Proration::Prorate.into(), options: PauseOptions::default() };
    house.record(0, at("2026-02-10"), pause);
    house.run(at("2026-02-10"), at("2026-03-01"));
    let of_january =
        |line: &&BilledLine| line.kind == LineKind::Commitment && line.full.start() == at("2026-01-01");
    let january: Vec<&BilledLine> = house.lines().filter(of_january).collect();
    let amounts: Vec<i64> = january.iter().map(|line| line.amount.minor()).collect();
    assert_eq!(amounts, [150_00, 16_67]);
    assert_eq!(january[1].extends, Some(january[0].at), "it names the line that it adds to");
}

fn set_seats(count: u64) -> Change {
    Change::SetCount { name: key("seats"), count, terms: Proration::Prorate.into() }
}

#[test]
fn late_usage_lowers_the_true_up_and_takes_it_back() {
    let of = commitment("floor", CommitmentScope::All, Some("month"), "100.00");
    let mut house = committed(vec![calls()], of);
    house.used(0, at("2026-01-09"), "60");
    house.run(at("2026-01-01"), at("2026-02-10"));
    house.used(0, at("2026-01-20"), "25");
    house.used(0, at("2026-01-21"), "30");
    house.bill(at("2026-02-10"));
    assert_eq!(house.true_ups(), [span("2026-01-01", "2026-02-01", 40_00)], "rides on the next invoice");
    house.run(at("2026-02-11"), at("2026-03-01"));
    let expected = [
        span("2026-01-01", "2026-02-01", 40_00),
        span("2026-01-01", "2026-02-01", -40_00),
        span("2026-02-01", "2026-03-01", 100_00),
    ];
    assert_eq!(house.true_ups(), expected);
    let lines: Vec<_> = house.lines().filter(|line| line.kind == LineKind::Commitment).collect();
    assert_eq!(lines[1].extends, Some(lines[0].at), "it names the line it takes back");
    assert_eq!(lines[1].tax.minor(), -lines[0].tax.minor());
    assert_eq!(house.net(), 60_00 + 55_00 + 100_00);
}

#[test]
fn a_true_up_waits_for_late_usage_with_the_usage_it_counts() {
    let of = commitment("floor", CommitmentScope::All, Some("month"), "100.00");
    let mut version = with(plan(1, vec![calls()]), vec![of]);
    version.grace_micros = 3 * 86_400_000_000;
    let mut house = House::of(&[version], &[at("2026-01-01")]);
    house.used(0, at("2026-01-09"), "60");
    house.bill(at("2026-01-01"));
    let plan = house.bill(at("2026-02-01"));
    assert_eq!(plan.documents[0].readiness, Readiness::DraftUntil(at("2026-02-04")));
    house.used(0, at("2026-01-29"), "15");
    house.run(at("2026-02-02"), at("2026-02-05"));
    assert_eq!(house.true_ups(), [span("2026-01-01", "2026-02-01", 25_00)]);
    assert_eq!(house.net(), 100_00);
}

#[test]
fn what_a_back_dated_cancellation_removes_is_taken_back() {
    let of = commitment("floor", CommitmentScope::All, Some("month"), "100.00");
    let mut house = committed(vec![calls()], of);
    house.run(at("2026-01-01"), at("2026-03-05"));
    assert_eq!(house.net(), 200_00);
    house.record(0, at("2026-01-11"), Change::Cancel { terms: Proration::Prorate.into() });
    house.run(at("2026-03-05"), at("2026-04-05"));
    assert_eq!(house.net(), 32_26);
    house.withdraw(0);
    house.run(at("2026-03-05"), at("2026-04-05"));
    assert_eq!(house.net(), 300_00);
}

#[test]
fn a_yearly_commitment_counts_months_that_were_settled_long_ago() {
    let of = commitment("year", scope_price("calls"), Some("year"), "1200.00");
    let mut house = committed(vec![calls()], of);
    for month in 1..=12 {
        house.used(0, at(&format!("2026-{month:02}-10")), "70");
    }
    house.run(at("2026-01-01"), at("2026-12-31"));
    assert_eq!(house.account.subscriptions[0].settled_before, Some(at("2026-12-01")));
    house.run(at("2026-12-31"), at("2027-01-01"));
    assert_eq!(house.true_ups(), [span("2026-01-01", "2027-01-01", 360_00)]);
    house.used(0, at("2026-03-15"), "60");
    house.run(at("2027-01-02"), at("2027-02-01"));
    let amounts: Vec<i64> = house.true_ups().iter().map(|(_, _, minor)| *minor).collect();
    assert_eq!(amounts, [360_00, -60_00]);
}

#[test]
fn a_contract_counts_every_subscription_of_the_account() {
    let prices = vec![fee("base", "10.00", "month"), calls()];
    let mut house = House::of(&[plan(1, prices)], &[at("2026-01-01"), at("2026-01-15")]);
    let of = commitment("all", CommitmentScope::All, Some("month"), "100.00");
    house.account.contracts = vec![contract(vec![of], "2026-03-16", Renewal::Ends).into()];
    house.used(0, at("2026-01-20"), "20");
    house.used(1, at("2026-02-03"), "15");
    house.run(at("2026-01-01"), at("2026-02-14"));
    // The second subscription's usage from 15 January on counts to January, and is known on 15 February.
    assert_eq!(house.true_ups(), []);
    house.run(at("2026-02-15"), at("2026-06-01"));
    let expected = [
        // 10 + 20, and 10 + 15 of the second.
        span("2026-01-01", "2026-02-01", 45_00),
        span("2026-02-01", "2026-03-01", 80_00),
        // 15 of 31 days are 48.39; the fees of 1 and 15 March are 20.00.
        span("2026-03-01", "2026-03-16", 28_39),
    ];
    assert_eq!(house.true_ups(), expected);
    let owners: Vec<_> = house
        .issued
        .iter()
        .filter(|document| document.lines.iter().any(|line| line.kind == LineKind::Commitment))
        .map(|document| document.key.owner.subscription())
        .collect();
    assert_eq!(owners, [None, None, None], "on documents of the payer");
}

#[test]
fn a_contract_over_its_term_rises_when_it_renews() {
    let mut house = House::of(&[plan(1, vec![calls()])], &[at("2026-01-01")]);
    let mut of = commitment("term", scope_plan(), None, "99.99");
    of.overage_factor = decimal("1.5");
    let mut agreed = contract(vec![of], "2027-01-01", yearly(30, "3.5"));
    agreed.terminated = Some(at("2028-12-15"));
    house.account.contracts = vec![agreed.into()];
    house.used(0, at("2026-06-05"), "9.99");
    house.used(0, at("2027-06-05"), "203.49");
    house.run(at("2026-01-01"), at("2031-01-01"));
    let expected = [
        span("2026-01-01", "2027-01-01", 90_00),
        // 99.99 × 1.035 = 103.49; 100.00 beyond it at half its amount more.
        span("2027-01-01", "2028-01-01", 50_00),
        // Terminated too late for 2028: the term of 2029 is the last. 107.11, then 110.86.
        span("2028-01-01", "2029-01-01", 107_11),
        span("2029-01-01", "2030-01-01", 110_86),
    ];
    assert_eq!(house.true_ups(), expected);
}

#[test]
fn a_span_that_a_term_cuts_leaves_the_next_terms_alone() {
    let mut house = House::of(&[plan(1, vec![calls()])], &[at("2026-01-01")]);
    let of = commitment("spend", CommitmentScope::All, Some("month"), "100.00");
    let term = Cadence::parse("2 months").expect("a cadence");
    let uplift = Percent::parse("0").expect("a percentage");
    let renewal = Renewal::Automatic { term, notice_days: 0, uplift };
    let agreed = Contract { starts: at("2026-01-15"), ..contract(vec![of], "2026-04-01", renewal) };
    house.account.contracts = vec![agreed.into()];
    house.run(at("2026-01-01"), at("2026-06-02"));
    // The third span ends with the term: 17 of its 31 days. The next term's spans are none of its own.
    let expected = [
        span("2026-01-15", "2026-02-15", 100_00),
        span("2026-02-15", "2026-03-15", 100_00),
        span("2026-03-15", "2026-04-01", 54_84),
        span("2026-04-01", "2026-05-01", 100_00),
        span("2026-05-01", "2026-06-01", 100_00),
    ];
    assert_eq!(house.true_ups(), expected);
}

#[test]
fn late_usage_corrects_a_contract_once() {
    let mut house = House::of(&[plan(1, vec![calls()])], &[at("2026-01-01"), at("2026-01-01")]);
    let of = commitment("all", CommitmentScope::All, Some("month"), "100.00");
    house.account.contracts = vec![contract(vec![of], "2026-07-01", Renewal::Ends).into()];
    house.used(0, at("2026-01-20"), "20");
    house.run(at("2026-01-01"), at("2026-02-10"));
    house.used(1, at("2026-01-25"), "30");
    for day in 11..=20 {
        house.bill(at(&format!("2026-02-{day}")));
    }
    house.run(at("2026-02-21"), at("2026-03-01"));
    let amounts: Vec<i64> = house.true_ups().iter().map(|(_, _, minor)| *minor).collect();
    assert_eq!(amounts, [80_00, -30_00, 100_00]);
    assert_eq!(house.net(), 200_00);
}

#[test]
fn terms_follow_renewal_and_notice() {
    let utc = Zone::utc();
    let ends = |contract: &Contract, until: &str| -> Vec<String> {
        terms_of(contract, &utc, at(until))
            .iter()
            .map(|term| term.end().to_string()[..10].to_owned())
            .collect()
    };
    let mut agreed = contract(Vec::new(), "2027-01-01", Renewal::Ends);
    assert_eq!(ends(&agreed, "2025-12-31"), [""; 0]);
    assert_eq!(ends(&agreed, "2030-01-01"), ["2027-01-01"]);
    agreed.renewal = yearly(30, "0");
    assert_eq!(ends(&agreed, "2026-05-01"), ["2027-01-01"]);
    assert_eq!(ends(&agreed, "2028-05-01"), ["2027-01-01", "2028-01-01", "2029-01-01"]);
    for (terminated, last) in [
        ("2026-05-01", "2027-01-01"),
        ("2026-12-02", "2027-01-01"),
        ("2026-12-03", "2028-01-01"),
        ("2027-01-01", "2028-01-01"),
        ("2027-12-02", "2028-01-01"),
        ("2027-12-03", "2029-01-01"),
    ] {
        agreed.terminated = Some(at(terminated));
        let ends = ends(&agreed, "2035-01-01");
        assert_eq!(ends.last().map(String::as_str), Some(last), "terminated on {terminated}");
    }
}

#[test]
fn a_contract_that_cannot_be_kept_is_refused_in_order() {
    let good = || {
        let of = commitment("all", CommitmentScope::All, Some("month"), "100.00");
        contract(vec![of], "2027-01-01", yearly(30, "3.5"))
    };
    assert_eq!(good().check(), Ok(()));
    type Spoil = fn(&mut Contract);
    let table: [(Spoil, &str); 13] = [
        (|it| it.ends = it.starts, "EndsBeforeStart"),
        (|it| it.ends = Instant::from_micros(i64::MAX), "OutOfRange"),
        (|it| it.terminated = Some(at("2025-12-31")), "TerminatedBeforeStart"),
        (|it| *renewal(it).0 = 366, "NoticeTooLong"),
        (|it| *renewal(it).1 = Percent::parse("-1").expect("a percentage"), "Uplift"),
        (|it| it.commitments = vec![it.commitments[0].clone(); 51], "TooManyCommitments"),
        (|it| it.commitments.push(it.commitments[0].clone()), "KeyTwice"),
        (|it| it.commitments[0].steps.clear(), "NoSteps"),
        (|it| it.commitments[0].steps.push(step(None, "1.00")), "Step"),
        (|it| it.currency = Currency::USD, "NoAmount"),
        (|it| it.commitments[0].steps = vec![step(None, "-0.01")], "Amount"),
        (|it| it.commitments[0].overage_factor = decimal("0.99"), "OverageFactor"),
        (|it| it.pooled = vec![key("calls"), key("calls")], "PooledTwice"),
    ];
    for (place, (spoil, name)) in table.iter().enumerate() {
        let mut contract = good();
        spoil(&mut contract);
        let refused = contract.check().expect_err(name);
        assert!(format!("{refused:?}").starts_with(name), "{refused:?} is {name}");
        assert!(refused.to_string().len() > 40, "a sentence: {refused}");
        // With all later faults as well it is still the first that is named.
        let mends = |later: &str| {
            matches!(
                (*name, later),
                ("EndsBeforeStart", "OutOfRange") | ("NoSteps" | "Step", "Step" | "Amount")
            )
        };
        for (later, _) in table[place + 1..].iter().filter(|(_, later)| !mends(later)) {
            later(&mut contract);
        }
        let refused = contract.check().expect_err(name);
        assert!(format!("{refused:?}").starts_with(name), "{refused:?} comes after {name}");
    }
    let notice: Result<(), ContractRefused> = {
        let mut contract = good();
        *renewal(&mut contract).0 = 365;
        contract.check()
    };
    assert_eq!(notice, Ok(()), "a notice as long as the term is in time on its first day");
}

/// The days of notice and the uplift.
fn renewal(contract: &mut Contract) -> (&mut u32, &mut Percent) {
    match &mut contract.renewal {
        Renewal::Automatic { notice_days, uplift, .. } => (notice_days, uplift),
        Renewal::Ends => panic!("it renews"),
    }
}

/// A plan that bills at 50.00, with two tiers and a minimum.
fn at_threshold(grace_days: i64) -> House {
    let tiers = [(Some("40"), "1.00"), (None, "0.50")];
    let price =
        with_bounds(in_arrears(tiered("calls", TierMode::Graduated, &tiers, "month")), Some("70.00"), None);
    let mut version = plan(1, vec![price]);
    version.terms.bill_at.insert(Currency::EUR, Money::new(50_00, Currency::EUR));
    version.grace_micros = grace_days * 86_400_000_000;
    House::of(&[version], &[at("2026-01-01")])
}

#[test]
fn usage_is_billed_early_at_the_threshold_and_only_the_rest_at_the_end() {
    let mut house = at_threshold(2);
    house.used(0, at("2026-01-05"), "59");
    assert_eq!(house.bill(at("2026-01-06")).documents, []);
    house.used(0, at("2026-01-07"), "1");
    let plan = house.bill(at("2026-01-08"));
    // 40 at 1.00 and 20 at 0.50, at once, without the minimum.
    assert_eq!(plan.documents[0].readiness, Readiness::Ready);
    assert_eq!(house.net(), 50_00);
    let first = &plan.documents[0].document.lines[0];
    assert_eq!((first.service.end(), first.full.end()), (at("2026-01-08"), at("2026-02-01")));
    assert_eq!(house.bill(at("2026-01-08")).documents, [], "once");
    house.used(0, at("2026-01-20"), "10");
    assert_eq!(house.bill(at("2026-01-21")).documents, [], "5.00 more is below the threshold");
    let plan = house.bill(at("2026-02-01"));
    assert_eq!(plan.documents[0].readiness, Readiness::DraftUntil(at("2026-02-03")), "the end has its grace");
    house.run(at("2026-02-02"), at("2026-02-03"));
    let lines: Vec<(LineKind, i64)> = house.lines().map(|line| (line.kind, line.amount.minor())).collect();
    let expected = [(LineKind::Usage, 50_00), (LineKind::Usage, 5_00), (LineKind::Minimum, 15_00)];
    assert_eq!(lines, expected);
    let rest = house.issued.last().expect("a document").lines[0].clone();
    assert_eq!(rest.description, "calls", "it is no correction");
    assert_eq!(rest.extends, house.lines().next().map(|line| line.at));
    // What comes later is late.
    house.used(0, at("2026-01-30"), "4");
    house.run(at("2026-02-10"), at("2026-03-05"));
    assert_eq!(house.net(), 70_00 + 70_00, "2.00 more usage, 2.00 less to the minimum");
}

#[test]
fn a_period_that_was_billed_early_in_full_is_closed_by_a_zero_line() {
    let mut house = at_threshold(0);
    house.used(0, at("2026-01-05"), "100");
    house.run(at("2026-01-06"), at("2026-02-01"));
    let lines: Vec<(LineKind, i64)> = house.lines().map(|line| (line.kind, line.amount.minor())).collect();
    assert_eq!(lines, [(LineKind::Usage, 70_00)], "nothing to issue");
    house.run(at("2026-02-01"), at("2026-03-01"));
    let closing = house.lines().filter(|line| line.service.end() == at("2026-02-01"));
    assert_eq!(closing.map(|line| line.amount.minor()).collect::<Vec<_>>(), [0]);
    assert_eq!(house.net(), 140_00);
}

#[test]
fn a_commitment_counts_what_was_billed_early() {
    let mut house = at_threshold(0);
    let mut version = (*house.account.subscriptions[0].plans[&crate::testworld::version(1)]).clone();
    version.terms.commitments = vec![commitment("floor", CommitmentScope::All, Some("month"), "100.00")];
    house.account.subscriptions[0].plans.insert(version.id, version.into());
    house.used(0, at("2026-01-05"), "60");
    house.run(at("2026-01-06"), at("2026-01-20"));
    house.used(0, at("2026-01-25"), "100");
    house.run(at("2026-02-01"), at("2026-02-01"));
    assert_eq!(house.true_ups(), [], "100.00 of usage");
    assert_eq!(house.net(), 100_00);
}
