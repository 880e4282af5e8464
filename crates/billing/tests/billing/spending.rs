//! Spending: what the usage of a window adds to what is owed, with worked numbers and held against issued lines.

use std::collections::BTreeSet;
use std::sync::Arc;

use billing::{Change, DatedDiscount, Discount, LineKind, Measurements, PauseOptions, SpendAsked, Spending};
use calendar::{Alignment, Instant, Period};
use ids::{CatalogKey, DiscountId, SubscriptionId};
use money::{Currency, Money, Quantity};
use pricing::{ChangeTerms, Charge, PlanVersion, Price, TierMode, presets};

use crate::discounts::{line, percent};
use crate::house::House;
use crate::pools::pooling;
use crate::story::Dice;
use crate::telling::on_each_seed;
use crate::testworld::{at, decimal, fee, in_arrears, key, plan, tiered, unit_price, usage, with_bounds};

const HOUR: i64 = 3_600_000_000;

/// Ten calls at 1.00 a month, further ones at 0.50.
fn graduated() -> Price {
    in_arrears(tiered("calls", TierMode::Graduated, &[(Some("10"), "1.00"), (None, "0.50")], "month"))
}

/// A begun package of five calls costs 2.00.
fn packages() -> Price {
    let mut price = in_arrears(usage("packs", "1.00", "month"));
    let shape = presets::package(decimal("5"), unit_price("2.00")).expect("a package");
    price.charges = [(Currency::EUR, Charge::of(shape))].into();
    price
}

fn monthly(prices: Vec<Price>) -> PlanVersion {
    PlanVersion { alignment: Alignment::Calendar, ..plan(1, prices) }
}

/// What some subscriptions of a house spent in a window, in cents, as seen at an instant.
fn spent(house: &House, places: &[usize], window: (Instant, Instant), now: Instant) -> i64 {
    spent_of(house, (places, None), window, now)
}

fn spent_of(
    house: &House,
    (places, meter): (&[usize], Option<&CatalogKey>),
    (from, until): (Instant, Instant),
    now: Instant,
) -> i64 {
    let window = Period::new(from, until).expect("a window");
    let mut account = house.account.clone();
    let settled = Some(from).filter(|from| *from > Instant::MIN);
    account.subscriptions.iter_mut().for_each(|facts| facts.settled_before = settled);
    let of: BTreeSet<SubscriptionId> =
        places.iter().map(|place| account.subscriptions[*place].subscription).collect();
    let asked = SpendAsked { window, met_after: window.start(), now, of: &of, meter };
    let spending = Spending::of(&account, asked).expect("it is laid out");
    let needs = spending.needs();
    let usage: Measurements =
        needs.iter().map(|need| (need.cell.clone(), house.measured(&account, need))).collect();
    assert_eq!(usage.len(), needs.len(), "each cell is asked for once up to an instant");
    spending.spent(&usage).expect("it is rated").minor()
}

fn day(number: &str) -> Instant {
    at(&format!("2026-01-{number}"))
}

#[test]
fn a_window_adds_what_the_tiers_grew_by() {
    let mut house = House::of(&[monthly(vec![graduated()])], &[day("01")]);
    house.used(0, at("2026-01-05T10:00:00Z"), "8");
    house.used(0, at("2026-01-06T10:00:00Z"), "6");
    let now = at("2026-01-06T12:00:00Z");
    // 8 at 1.00; then 2 more at 1.00 and 4 at 0.50.
    assert_eq!(spent(&house, &[0], (day("05"), day("06")), now), 8_00);
    assert_eq!(spent(&house, &[0], (day("06"), day("07")), now), 4_00);
    assert_eq!(spent(&house, &[0], (day("01"), at("2026-02-01")), now), 12_00);
    assert_eq!(spent(&house, &[0], (Instant::MIN, Instant::MAX), now), 12_00);
    assert_eq!(spent(&house, &[0], (day("07"), day("08")), now), 0);
    // A window that meets two months meets two ladders of tiers.
    house.used(0, at("2026-02-01T10:00:00Z"), "3");
    let over_the_edge = (at("2026-01-06T00:00:00Z"), at("2026-02-02"));
    assert_eq!(spent(&house, &[0], over_the_edge, at("2026-02-01T12:00:00Z")), 4_00 + 3_00);
    // The month to come has not begun: its usage is of no period yet.
    assert_eq!(spent(&house, &[0], over_the_edge, now), 4_00);
}

#[test]
fn a_begun_package_is_spent_at_once_and_once() {
    let mut house = House::of(&[monthly(vec![packages()])], &[day("01")]);
    for (time, calls) in
        [("2026-01-05T10:00:00Z", "1"), ("2026-01-06T10:00:00Z", "4"), ("2026-01-07T10:00:00Z", "1")]
    {
        house.used(0, at(time), calls);
    }
    let now = at("2026-01-08");
    let days: Vec<i64> = [("05", "06"), ("06", "07"), ("07", "08")]
        .iter()
        .map(|(from, until)| spent(&house, &[0], (day(from), day(until)), now))
        .collect();
    assert_eq!(days, [2_00, 0, 2_00]);
}

#[test]
fn usage_dated_ahead_counts_at_once_and_a_correction_takes_back() {
    let mut house = House::of(&[monthly(vec![graduated()])], &[day("01")]);
    house.used(0, at("2026-01-20T10:00:00Z"), "3");
    let month = (day("01"), at("2026-02-01"));
    assert_eq!(spent(&house, &[0], month, day("10")), 3_00);
    assert_eq!(spent(&house, &[0], (day("01"), day("15")), day("10")), 0);
    house.used(0, at("2026-01-21T10:00:00Z"), "-1");
    assert_eq!(spent(&house, &[0], month, day("10")), 2_00);
}

#[test]
fn neither_minimum_nor_discount_nor_fee_is_spent_and_a_maximum_holds() {
    let bounded = with_bounds(graduated(), Some("8.00"), Some("9.00"));
    let mut house = House::of(&[monthly(vec![bounded, fee("base", "30.00", "month")])], &[day("01")]);
    discounted(&mut house);
    house.used(0, at("2026-01-05T10:00:00Z"), "8");
    house.used(0, at("2026-01-06T10:00:00Z"), "8");
    let later = at("2026-03-01");
    assert_eq!(spent(&house, &[0], (day("05"), day("06")), later), 8_00);
    assert_eq!(spent(&house, &[0], (day("06"), day("07")), later), 1_00);
    assert_eq!(spent(&house, &[0], (day("01"), at("2026-02-01")), later), 9_00);
    let other = key("other");
    assert_eq!(spent_of(&house, (&[0], Some(&other)), (day("01"), at("2026-02-01")), later), 0);
    let calls = key("calls");
    assert_eq!(spent_of(&house, (&[0], Some(&calls)), (day("01"), at("2026-02-01")), later), 9_00);
}

/// A quarter off whatever the payer's usage costs.
fn discounted(house: &mut House) {
    let discount =
        Discount { id: DiscountId::from_bytes([7; 16]), code: None, coupon: line(percent("quarter", "25")) };
    let from = at("2025-01-01");
    house.account.discounts = vec![DatedDiscount { discount: Arc::new(discount), from, until: None }];
}

/// Some subscriptions of a payer with tiers, packages, a maximum and an allowance, and what else a seed says.
struct Tale {
    house: House,
    pooled: bool,
    discounted: bool,
    events: usize,
}

impl Tale {
    fn of(seed: u64) -> Tale {
        let mut dice = Dice::new(seed ^ 0x5e4d);
        let mut spare = in_arrears(usage("spare", "0.07", "month"));
        spare.allowance = Some(Quantity::from(20));
        let capped = with_bounds(in_arrears(usage("capped", "0.33", "month")), None, Some("7.00"));
        let prices = vec![graduated(), packages(), spare, capped, fee("base", "5.00", "month")];
        let count = dice.between(1, 3);
        let starts: Vec<Instant> = (0..count).map(|_| hour(dice.between(0, 600))).collect();
        let plan = if dice.chance(50) { monthly(prices) } else { plan(1, prices) };
        let mut house = House::of(&[plan], &starts);
        let pooled = dice.chance(50);
        if pooled {
            let contract = pooling(&["calls", "spare"], at("2026-01-01"), at("2027-01-01"));
            house.account.contracts = vec![contract.into()];
        }
        for (place, start) in starts.iter().enumerate() {
            if dice.chance(30) {
                let pause = Change::Pause { terms: ChangeTerms::default(), options: PauseOptions::default() };
                let from = start.checked_add_micros(dice.between(20, 400) * HOUR).expect("in range");
                house.record(place, from, pause);
                let resume = Change::Resume { terms: ChangeTerms::default() };
                let until = from.checked_add_micros(dice.between(5, 300) * HOUR).expect("in range");
                house.record(place, until, resume);
            }
        }
        let events = dice.between(5, 60);
        for _ in 0..events {
            let place = usize::try_from(dice.between(0, count - 1)).expect("small");
            let calls = format!("{}.{}", dice.between(0, 12), dice.between(0, 9));
            house.used(place, hour(dice.between(0, 24 * 100)), &calls);
        }
        let discounted = dice.chance(40);
        Tale { house, pooled, discounted, events: usize::try_from(events).expect("small") }
    }
}

/// Hours of 2026.
fn hour(number: i64) -> Instant {
    at("2026-01-01").checked_add_micros(number * HOUR).expect("in range")
}

/// Cents of the usage lines of a subscription.
fn billed(house: &House, place: usize) -> i64 {
    let usage = house.lines_of(Some(place)).filter(|line| line.kind == LineKind::Usage);
    usage.map(|line| line.amount.minor()).sum()
}

#[test]
fn windows_sum_to_the_lines_that_are_issued() {
    let (mut pooled, mut discounts, mut events, mut cuts, mut cents) = (0, 0, 0, 0, 0);
    on_each_seed(150, |seed| {
        let Tale { mut house, pooled: pools, discounted: has_discount, events: count } = Tale::of(seed);
        let (now, last) = (hour(24 * 200), hour(24 * 150));
        house.run(at("2026-01-01"), last);
        let all: Vec<usize> = (0..house.account.subscriptions.len()).collect();
        let lines: Vec<i64> = all.iter().map(|place| billed(&house, *place)).collect();
        if has_discount {
            // What is spent is before discounts, whatever was billed with them.
            discounted(&mut house);
        }
        let mut dice = Dice::new(seed ^ 0xcc);
        let mut edges: BTreeSet<i64> = (0..dice.between(1, 25)).map(|_| dice.between(1, 24 * 149)).collect();
        edges.extend([0, 24 * 150]);
        let edges: Vec<Instant> = edges.into_iter().map(hour).collect();
        let mut sums = vec![0; all.len()];
        let mut together = 0;
        for pair in edges.windows(2) {
            let window = (pair[0], pair[1]);
            let each: Vec<i64> = all.iter().map(|place| spent(&house, &[*place], window, now)).collect();
            let whole = spent(&house, &all, window, now);
            assert_eq!(each.iter().sum::<i64>(), whole, "seed {seed}: {window:?}");
            each.iter().zip(&mut sums).for_each(|(one, sum)| *sum += one);
            together += whole;
        }
        assert_eq!(sums, lines, "seed {seed}");
        assert_eq!(together, lines.iter().sum::<i64>(), "seed {seed}");
        pooled += usize::from(pools && all.len() > 1);
        discounts += usize::from(has_discount);
        events += count;
        cuts += edges.len();
        cents += together;
    });
    println!("{pooled} pooled, {discounts} with discounts, {events} events, {cuts} cuts, {cents} cents");
}

#[test]
fn a_whole_period_so_far_is_what_its_bill_would_say() {
    let mut house = House::of(&[monthly(vec![graduated(), packages()])], &[day("01")]);
    house.used(0, at("2026-01-05T10:00:00Z"), "8.5");
    house.used(0, at("2026-01-09T10:00:00Z"), "4.75");
    let so_far = spent(&house, &[0], (day("01"), at("2026-02-01")), day("10"));
    let plan = house.plan(at("2026-02-01"));
    let lines = plan.documents.iter().flat_map(|planned| &planned.document.lines);
    let amounts = lines.filter(|line| line.kind == LineKind::Usage).map(|line| line.amount);
    assert_eq!(Money::sum(Currency::EUR, amounts).map(Money::minor), Ok(so_far));
}
