//! Pools: usage of several subscriptions rated as one where a contract says so, with worked numbers.

use std::sync::Arc;

use billing::{
    Change, Contract, CustomerMore, DatedDiscount, Discount, Grant, GrantFacts, Line, LineKind, LineTrace,
    PoolTrace, Proration, Renewal, pooled_from,
};
use calendar::{Alignment, Instant};
use ids::{ContractId, DiscountId};
use money::{Currency, Money, Percent, Quantity};
use pricing::{
    CommitmentScope, Coupon, CouponLevel, CouponOff, Dimension, LatePolicy, PlanVersion, Price, TierMode,
    TiersAcross,
};

use crate::credits::promo;
use crate::discounts::percent;
use crate::house::{House, commitment};
use crate::testworld::{
    at, change_plan, decimal, fee, in_arrears, key, plan, tiered, unit_price, usage, with_bounds,
};

/// Calls at 1.00 beyond a free thousand.
fn calls() -> Price {
    let mut calls = in_arrears(usage("calls", "1.00", "month"));
    calls.allowance = Some(Quantity::from(1000));
    calls
}

/// On the months of the calendar.
fn monthly(prices: Vec<Price>) -> PlanVersion {
    PlanVersion { alignment: Alignment::Calendar, ..plan(1, prices) }
}

pub fn pooling(prices: &[&str], from: Instant, until: Instant) -> Contract {
    Contract {
        id: ContractId::from_bytes([5; 16]),
        name: "Frame".to_owned(),
        currency: Currency::EUR,
        starts: from,
        ends: until,
        renewal: Renewal::Ends,
        terminated: None,
        commitments: Vec::new(),
        pooled: prices.iter().map(|price| key(price)).collect(),
    }
}

/// Subscriptions of one payer whose calls are pooled through 2026.
fn house(prices: Vec<Price>, starts: &[&str]) -> House {
    let starts: Vec<Instant> = starts.iter().map(|start| at(start)).collect();
    let mut house = House::of(&[monthly(prices)], &starts);
    house.account.contracts = vec![pooling(&["calls"], at("2026-01-01"), at("2027-01-01")).into()];
    house
}

/// Cents of the lines of a subscription, in order of issue.
fn lines(house: &House, place: usize) -> Vec<i64> {
    house.lines_of(Some(place)).map(|line| line.amount.minor()).collect()
}

fn documents(house: &House) -> Vec<(Instant, i64)> {
    house.issued.iter().map(|document| (document.key.due, document.net.minor())).collect()
}

fn issued_lines(house: &House) -> impl Iterator<Item = &Line> {
    house.issued.iter().flat_map(|document| &document.lines)
}

fn pool_of(line: &Line) -> &PoolTrace {
    match &line.trace {
        LineTrace::Usage { pool, .. } | LineTrace::Minimum { pool, .. } => pool.as_deref().expect("pooled"),
        other => panic!("no usage: {other:?}"),
    }
}

#[test]
fn two_children_share_an_allowance() {
    let mut house = house(vec![calls()], &["2026-01-01", "2026-01-01"]);
    house.used(0, at("2026-01-10"), "600");
    house.used(1, at("2026-01-20"), "600");
    house.run(at("2026-01-01"), at("2026-02-15"));
    // 1,200 calls less 1,000 are 200 at 1.00, by quantity; alone neither would pay anything.
    assert_eq!((lines(&house, 0), lines(&house, 1)), (vec![100_00], vec![100_00]));
    assert_eq!(documents(&house), [(at("2026-02-01"), 100_00), (at("2026-02-01"), 100_00)]);
    let line = issued_lines(&house).next().expect("a line");
    let trace = PoolTrace {
        contract: ContractId::from_bytes([5; 16]),
        members: 2,
        share: calendar::Share::ONE,
        quantity: decimal("600").into(),
        of_all: decimal("1200").into(),
        amount: Money::new(200_00, Currency::EUR),
    };
    assert_eq!(pool_of(line), &trace);
    assert_eq!(line.quantity, decimal("600").into());
    let LineTrace::Usage { rated, rounded, event_count, .. } = &line.trace else { panic!("usage") };
    assert_eq!(rated.allowance, decimal("1000").into());
    assert_eq!((rounded.minor(), *event_count), (100_00, 1), "its own part and its own events");
}

#[test]
fn late_usage_of_one_moves_what_both_owe() {
    let mut house = house(vec![calls()], &["2026-01-01", "2026-01-01"]);
    house.used(0, at("2026-01-10"), "600");
    house.used(1, at("2026-01-20"), "600");
    house.run(at("2026-01-01"), at("2026-02-15"));
    house.used(1, at("2026-01-25"), "600");
    house.run(at("2026-02-16"), at("2026-03-15"));
    // 1,800 less 1,000 are 800: 266.67 and 533.33. February is zero and rides along.
    assert_eq!(lines(&house, 0), [100_00, 166_67, 0]);
    assert_eq!(lines(&house, 1), [100_00, 433_33, 0]);
    let further: Vec<&Line> = issued_lines(&house).filter(|line| line.extends.is_some()).collect();
    assert_eq!(further.len(), 2, "each names the line it extends");
    house.used(0, at("2026-01-26"), "-600");
    house.run(at("2026-03-16"), at("2026-04-15"));
    // 0 and 1,200: 200.00, all of them the second's.
    let sum = |place| lines(&house, place).iter().sum::<i64>();
    assert_eq!((sum(0), sum(1)), (0, 200_00));
}

#[test]
fn one_that_joins_mid_period_adds_no_time_and_one_that_leaves_waits_for_the_others() {
    let mut house = house(vec![calls()], &["2026-01-01", "2026-01-21"]);
    house.used(0, at("2026-01-05"), "900");
    house.used(1, at("2026-01-25"), "300");
    house.record(0, at("2026-01-11"), Change::Cancel { terms: Proration::Prorate.into() });
    house.bill(at("2026-01-11"));
    // Alone, 10 of 31 days: an allowance of 322.58, so 577.42.
    assert_eq!(lines(&house, 0), [577_42]);
    house.run(at("2026-01-21"), at("2026-02-02"));
    // Both cover 10 and 11 of 31 days: an allowance of 677.42, so 522.58; by quantity 391.94 and 130.64.
    assert_eq!(lines(&house, 0).iter().sum::<i64>(), 391_94);
    assert_eq!(lines(&house, 1), [13_064]);
    assert_eq!(house.net(), 522_58);
}

#[test]
fn a_member_that_is_cancelled_is_billed_when_the_pool_has_ended() {
    let mut house = house(vec![calls()], &["2026-01-01", "2026-01-01"]);
    house.record(0, at("2026-01-11"), Change::Cancel { terms: Proration::Prorate.into() });
    house.used(0, at("2026-01-05"), "900");
    house.used(1, at("2026-01-25"), "300");
    assert_eq!(house.bill(at("2026-01-11")).documents, []);
    assert_eq!(house.bill(at("2026-01-20")).next_due, Some(at("2026-02-01")));
    house.run(at("2026-02-01"), at("2026-02-01"));
    // The other covers the whole month, so the allowance is whole: 200.00, 150.00 of it for 900 calls.
    assert_eq!((lines(&house, 0), lines(&house, 1)), (vec![150_00], vec![50_00]));
    assert!(documents(&house).iter().all(|(due, _)| *due == at("2026-02-01")));
    assert_eq!(house.bill(at("2026-03-02")).documents, []);
}

#[test]
fn a_tier_is_reached_together() {
    let tiers = [(Some("1000"), "0.10"), (None, "0.05")];
    let calls = in_arrears(tiered("calls", TierMode::Volume, &tiers, "month"));
    let mut house = house(vec![calls], &["2026-01-01", "2026-01-01", "2026-01-01"]);
    for (place, amount) in ["400", "400", "401"].into_iter().enumerate() {
        house.used(place, at("2026-01-10"), amount);
    }
    house.run(at("2026-01-01"), at("2026-02-01"));
    // 1,201 at 0.05 are 60.05: 20.00, 20.00 and 20.05, where each alone would pay 0.10.
    assert_eq!([0, 1, 2].map(|place| lines(&house, place)), [vec![20_00], vec![20_00], vec![20_05]]);
}

#[test]
fn a_fee_nobody_used_anything_for_goes_to_the_first() {
    let mut calls = calls();
    for charge in calls.charges.values_mut() {
        let pricing::Shape::Tiers(table) = &mut charge.shape else { panic!("tiers") };
        table.tiers[0].flat_fee = unit_price("7.00");
        table.tiers[0].charge_when_zero = true;
    }
    let mut house = house(vec![calls], &["2026-01-01", "2026-01-01"]);
    house.run(at("2026-01-01"), at("2026-02-01"));
    assert_eq!(lines(&house, 0), [7_00]);
    assert_eq!(house.net(), 7_00);
    // The second's usage is within the free thousand: the fee is for the one who used something.
    house.used(1, at("2026-01-31"), "3");
    house.run(at("2026-02-02"), at("2026-03-01"));
    let january = |place: usize| -> i64 {
        let lines = house.lines_of(Some(place));
        lines.filter(|line| line.service.start() == at("2026-01-01")).map(|line| line.amount.minor()).sum()
    };
    assert_eq!((january(0), january(1)), (0, 7_00));
}

#[test]
fn minimum_and_maximum_hold_once_for_all() {
    let calls = with_bounds(in_arrears(usage("calls", "1.00", "month")), Some("50.00"), Some("80.00"));
    let mut house = house(vec![calls], &["2026-01-01", "2026-01-01", "2026-01-01"]);
    house.used(0, at("2026-01-10"), "10");
    house.used(1, at("2026-01-10"), "5");
    house.used(0, at("2026-02-10"), "60");
    house.used(2, at("2026-02-10"), "40");
    house.run(at("2026-01-01"), at("2026-03-15"));
    let of = |place: usize, month: &str, kind: LineKind| -> Vec<i64> {
        let lines = house.lines_of(Some(place));
        let own = lines.filter(|line| line.service.start() == at(month) && line.kind == kind);
        own.map(|line| line.amount.minor()).collect()
    };
    // January: 15.00, and 35.00 to the minimum shared 2 : 1.
    assert_eq!(
        [0, 1, 2].map(|place| of(place, "2026-01-01", LineKind::Minimum)),
        [vec![23_33], vec![11_67], vec![]]
    );
    // February: 100.00, of which 20.00 are above the maximum: 48.00 and 32.00.
    let february = [0, 1, 2].map(|place| of(place, "2026-02-01", LineKind::Usage).iter().sum::<i64>());
    assert_eq!(february, [48_00, 0, 32_00]);
    let minimum = issued_lines(&house).find(|line| line.kind == LineKind::Minimum).expect("a minimum");
    assert_eq!(pool_of(minimum).amount.minor(), 35_00);
    assert_eq!(pool_of(minimum).of_all, decimal("15").into());
}

#[test]
fn each_value_of_the_dimensions_is_shared_by_itself() {
    let by_region = |across| {
        let mut calls = in_arrears(tiered("calls", TierMode::Graduated, &[(None, "0.01")], "month"));
        calls.group_by = vec![Dimension::Property("region".to_owned())];
        calls.tiers_across = across;
        let mut house = house(vec![calls], &["2026-01-01", "2026-01-01"]);
        house.used_by(0, at("2026-01-10"), "150", &[("region", "eu")]);
        house.used_by(1, at("2026-01-10"), "51", &[("region", "eu")]);
        house.used_by(1, at("2026-01-10"), "100", &[("region", "us")]);
        house.run(at("2026-01-01"), at("2026-02-01"));
        house
    };
    let lined = by_region(TiersAcross::Line);
    assert_eq!((lines(&lined, 0), lines(&lined, 1)), (vec![1_50], vec![51, 1_00]));
    let across = by_region(TiersAcross::All);
    assert_eq!((lines(&across, 0), lines(&across, 1)), (vec![1_50], vec![1_51]));
    assert!(issued_lines(&across).all(|line| line.dimensions.is_empty()));
}

#[test]
fn one_invoice_for_all_has_every_part() {
    let mut house = house(vec![fee("base", "10.00", "month"), calls()], &["2026-01-01", "2026-01-01"]);
    let payer = Arc::make_mut(&mut house.account.payer);
    payer.more = CustomerMore { invoices_together: true, ..CustomerMore::default() };
    house.used(0, at("2026-01-10"), "900");
    house.used(1, at("2026-01-10"), "400");
    house.run(at("2026-01-01"), at("2026-02-01"));
    // Two fees; then two fees, 207.69 and 92.31.
    assert_eq!(documents(&house), [(at("2026-01-01"), 20_00), (at("2026-02-01"), 320_00)]);
    assert_eq!((lines(&house, 0), lines(&house, 1)), (vec![10_00, 207_69, 10_00], vec![10_00, 92_31, 10_00]));
}

#[test]
fn only_the_same_price_over_the_same_time_is_pooled() {
    let mut house = house(vec![calls()], &["2026-01-01", "2026-01-01", "2026-01-01"]);
    let dearer = PlanVersion {
        alignment: Alignment::Calendar,
        ..plan(
            2,
            vec![{
                let mut dearer = in_arrears(usage("calls", "2.00", "month"));
                dearer.allowance = Some(Quantity::from(1000));
                dearer
            }],
        )
    };
    for facts in &mut house.account.subscriptions {
        facts.plans.insert(dearer.id, dearer.clone().into());
    }
    house.record(2, at("2026-01-01"), change_plan(2, Proration::Prorate.into()));
    for place in 0..3 {
        house.used(place, at("2026-01-10"), "700");
    }
    house.run(at("2026-01-01"), at("2026-02-01"));
    assert_eq!([0, 1, 2].map(|place| lines(&house, place).iter().sum::<i64>()), [200_00, 200_00, 0]);
}

#[test]
fn a_contract_pools_the_periods_that_start_while_it_runs() {
    let mut house = house(vec![calls()], &["2025-12-01", "2025-12-01"]);
    house.account.contracts = vec![pooling(&["calls"], at("2026-01-01"), at("2026-02-01")).into()];
    for month in ["2025-12-10", "2026-01-10", "2026-02-10"] {
        house.used(0, at(month), "700");
        house.used(1, at(month), "700");
    }
    house.run(at("2025-12-01"), at("2026-03-02"));
    let months: Vec<(Instant, i64)> =
        house.lines_of(Some(0)).map(|line| (line.service.start(), line.amount.minor())).collect();
    assert_eq!(months, [(at("2025-12-01"), 0), (at("2026-01-01"), 200_00)]);
    // Withdrawn, what was pooled is owed by each alone again.
    house.account.contracts.clear();
    for facts in &mut house.account.subscriptions {
        facts.settled_before = facts.settled_before.map(|settled| settled.min(at("2026-01-01")));
    }
    house.run(at("2026-03-03"), at("2026-04-02"));
    assert_eq!(house.net(), 0);
}

#[test]
fn late_usage_that_is_only_recorded_moves_nobody_who_was_billed() {
    let mut late = calls();
    late.late = LatePolicy::RecordOnly;
    let mut house = house(vec![late], &["2026-01-01", "2026-01-01"]);
    house.used(0, at("2026-01-10"), "1100");
    house.run(at("2026-01-01"), at("2026-02-01"));
    house.used(1, at("2026-01-10"), "500");
    house.run(at("2026-02-02"), at("2026-03-02"));
    // The first stands at its 100.00 of 1,100 calls. The second had nothing on a document yet: 500 of 1,600.
    assert_eq!((lines(&house, 0), lines(&house, 1)), (vec![100_00], vec![187_50]));
    house.used(0, at("2026-01-11"), "500");
    house.used(1, at("2026-01-11"), "500");
    house.run(at("2026-03-03"), at("2026-04-02"));
    assert_eq!(house.net(), 287_50);
}

#[test]
fn prices_that_cannot_be_pooled_stay_alone() {
    let windows = Price { rate_per: Some(pricing::RateWindow::Day), ..calls() };
    let mut house = self::house(vec![windows], &["2026-01-01", "2026-01-01"]);
    house.used(0, at("2026-01-10"), "1100");
    house.used(1, at("2026-01-10"), "1100");
    house.run(at("2026-01-01"), at("2026-02-01"));
    assert_eq!((lines(&house, 0), lines(&house, 1)), (vec![100_00], vec![100_00]));
}

#[test]
fn every_line_is_read_from_the_earliest_that_is_open() {
    let mut house = house(vec![calls()], &["2026-01-01", "2026-01-01"]);
    assert_eq!(pooled_from(&house.account), Some(at("2026-01-01")), "nothing is billed yet");
    house.run(at("2026-01-01"), at("2026-03-02"));
    house.used(0, at("2026-01-10"), "1");
    assert_eq!(pooled_from(&house.account).map(|from| from <= at("2026-01-10")), Some(true));
    house.account.contracts.clear();
    assert_eq!(pooled_from(&house.account), None);
}

#[test]
fn a_contract_that_ended_joins_nobody_once_all_of_its_time_is_settled() {
    let mut house = house(vec![calls()], &["2026-01-01", "2026-01-01"]);
    house.account.contracts = vec![pooling(&["calls"], at("2026-01-01"), at("2026-02-01")).into()];
    house.used(0, at("2026-01-10"), "1100");
    house.used(1, at("2026-01-10"), "500");
    house.run(at("2026-01-01"), at("2026-02-02"));
    assert!(pooled_from(&house.account).is_some(), "a period that ends now may have begun before the end");
    let later = ["2026-02-10", "2026-03-10", "2026-04-10", "2026-05-10"];
    for day in later {
        (0..2).for_each(|place| house.used(place, at(day), "1100"));
    }
    house.run(at("2026-02-03"), at("2026-06-02"));
    assert_eq!(pooled_from(&house.account), None);
    let pooled = house.net();
    // Late usage of its time joins them again: 1,700 calls instead of 1,600.
    house.used(1, at("2026-01-11"), "100");
    assert!(pooled_from(&house.account).is_some());
    house.run(at("2026-06-03"), at("2026-07-02"));
    let mut known = self::house(vec![calls()], &["2026-01-01", "2026-01-01"]);
    known.account.contracts = house.account.contracts.clone();
    for (place, day, calls) in [(0, "2026-01-10", "1100"), (1, "2026-01-10", "500"), (1, "2026-01-11", "100")]
    {
        known.used(place, at(day), calls);
    }
    for day in later {
        (0..2).for_each(|place| known.used(place, at(day), "1100"));
    }
    known.run(at("2026-01-01"), at("2026-07-02"));
    assert_eq!(house.net(), known.net());
    assert!(house.net() > pooled);
}

/// 50 % off the lines of one, from the start; then units that are free for all.
#[test]
fn a_discount_takes_off_its_own_part_and_free_units_count_once() {
    let line = |number: u8, off: CouponOff| {
        let coupon = Coupon { off, level: CouponLevel::Line, ..percent("off", "50") };
        Arc::new(Discount { id: DiscountId::from_bytes([number; 16]), coupon, code: None })
    };
    let mut house = house(vec![calls()], &["2026-01-01", "2026-01-01"]);
    let half = line(1, CouponOff::Percent(Percent::parse("50").expect("a percentage")));
    house.record(0, at("2026-01-01"), Change::ApplyDiscount { discount: half });
    let free = DatedDiscount {
        discount: line(2, CouponOff::FreeUnits(Quantity::from(100))),
        from: at("2026-02-01"),
        until: None,
    };
    house.account.discounts = vec![free];
    for month in ["2026-01-10", "2026-02-10"] {
        house.used(0, at(month), "600");
        house.used(1, at(month), "600");
    }
    house.run(at("2026-01-01"), at("2026-03-01"));
    // January: 100.00 each, half of the first's. February: 1,200 less 1,100, so 50.00 each and half of one.
    assert_eq!((lines(&house, 0), lines(&house, 1)), (vec![50_00, 25_00], vec![100_00, 50_00]));
}

#[test]
fn credits_pay_what_the_pool_grew_by_while_they_held() {
    let promo = |number: u8, effective: &str, expires: &str| {
        let grant = promo(number, 1_000_00);
        Grant { effective: at(effective), expires: Some(at(expires)), ..grant }
    };
    let mut house = house(vec![calls()], &["2026-01-01", "2026-01-01"]);
    let grants = [promo(1, "2026-01-01", "2026-01-15"), promo(2, "2026-01-25", "2026-02-01")];
    house.account.grants =
        grants.map(|grant| GrantFacts { grant, movements: Vec::new() }).into_iter().collect();
    // By the 15th 900 of both are within the thousand, by the 25th 1,300, in all 1,600.
    house.used(0, at("2026-01-10"), "900");
    house.used(1, at("2026-01-20"), "400");
    house.used(1, at("2026-01-28"), "300");
    house.run(at("2026-01-01"), at("2026-02-01"));
    // 337.50 and 262.50. By the 25th they were 207.69 and 92.31: the second grant pays what they grew by since.
    assert_eq!((lines(&house, 0), lines(&house, 1)), (vec![337_50], vec![262_50]));
    let paid: Vec<i64> = issued_lines(&house).map(|line| line.by_credits.minor()).collect();
    assert_eq!(paid, [129_81, 170_19]);
}

#[test]
fn a_commitment_waits_for_the_pool() {
    let all = commitment("spend", CommitmentScope::All, Some("month"), "500.00");
    let mut house = house(vec![calls()], &["2026-01-01", "2026-01-01"]);
    let pooling = pooling(&["calls"], at("2026-01-01"), at("2027-01-01"));
    house.account.contracts = vec![Contract { commitments: vec![all], ..pooling }.into()];
    house.record(0, at("2026-01-11"), Change::Cancel { terms: Proration::Prorate.into() });
    house.used(0, at("2026-01-05"), "900");
    house.used(1, at("2026-01-25"), "300");
    house.run(at("2026-01-01"), at("2026-02-10"));
    assert_eq!(house.true_ups(), [(at("2026-01-01"), at("2026-02-01"), 300_00)]);
    house.used(1, at("2026-01-26"), "50");
    house.run(at("2026-02-11"), at("2026-03-02"));
    let january = house.true_ups().into_iter().filter(|(from, ..)| *from == at("2026-01-01"));
    assert_eq!(january.map(|(.., minor)| minor).collect::<Vec<_>>(), [300_00, -50_00]);
}
