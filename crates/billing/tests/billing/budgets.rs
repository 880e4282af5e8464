//! Budgets: what usage may cost at most is held before it happens, and what was spent never exceeds a limit by a cent,
//! whatever the prices, in any order.

use std::collections::{BTreeMap, BTreeSet};

use billing::{LimitOn, Measurements, SpendAsked, SpendRoom, SpendUnbounded, Spending, Tariff, WantedUsage};
use calendar::{Instant, Period};
use ids::SubscriptionId;
use money::{Currency, Decimal, Money, Percent, Quantity, Ratio};
use pricing::{
    Charge, Conversion, Dimension, Meter, Percentage, Price, Shape, TierMode, UsageEvent, presets,
};

use crate::house::House;
use crate::pools::pooling;
use crate::story::Dice;
use crate::telling::on_each_seed;
use crate::testworld::{at, decimal, in_arrears, key, plan, tiered, unit_price, usage, with_bounds};

const HOUR: i64 = 3_600_000_000;
const EUR: LimitOn = LimitOn::Spend { currency: Currency::EUR, meter: None };

/// A house with what is asked of it: all its subscriptions, in January, on the tenth.
struct Budget {
    house: House,
    window: Period,
    now: Instant,
}

impl Budget {
    fn of(prices: Vec<Price>, starts: &[Instant]) -> Budget {
        let window = Period::new(at("2026-01-01"), at("2026-02-01")).expect("a window");
        Budget { house: House::of(&[plan(1, prices)], starts), window, now: at("2026-01-10T12:00:00Z") }
    }

    fn ids(&self) -> Vec<SubscriptionId> {
        self.house.account.subscriptions.iter().map(|facts| facts.subscription).collect()
    }

    /// What was spent, what is taken from a limit for it, and by which prices more is.
    fn look(&self) -> (SpendRoom, Tariff) {
        self.look_after(self.now)
    }

    /// The same, where what was reserved in periods that ended after an instant may still be captured.
    fn look_after(&self, ended: Instant) -> (SpendRoom, Tariff) {
        let account = self.house.account.clone();
        let of: BTreeSet<SubscriptionId> = self.ids().into_iter().collect();
        let (window, met_after) = (self.window, self.window.start());
        let asked = SpendAsked { window, met_after, now: self.now, of: &of, meter: None };
        let spending = Spending::of(&account, asked).expect("it is laid out");
        let usage: Measurements = spending
            .needs()
            .iter()
            .map(|need| (need.cell.clone(), self.house.measured(&account, need)))
            .collect();
        let room = spending.room(&usage, ended).expect("it is rated");
        assert_eq!(Ok(room.spent), spending.spent(&usage));
        (room, spending.tariff())
    }

    fn meter(&self) -> Meter {
        let facts = &self.house.account.subscriptions[0];
        facts.plans.values().next().expect("a plan").meters[&key("calls")].clone()
    }

    /// What so many calls of a subscription cost at most.
    fn most(&self, tariff: &Tariff, place: usize, calls: Decimal) -> Result<Decimal, SpendUnbounded> {
        let (id, meter) = (self.ids()[place], self.meter());
        let wanted = WantedUsage { meter: key("calls"), quantity: calls, dimensions: BTreeMap::new() };
        let mut sum = Decimal::ZERO;
        for price in tariff.of(&EUR, |of| of == id) {
            let most = price.most_of(&[(&wanted, &meter)])?.expect("it reads calls");
            sum = sum.checked_add(most).expect("a sum");
        }
        Ok(sum)
    }

    /// What an event of a subscription adds at most.
    fn added(&self, tariff: &Tariff, place: usize, event: &UsageEvent) -> Decimal {
        let id = self.ids()[place];
        let added =
            tariff.of(&EUR, |of| of == id).map(|price| price.added_by(event).expect("it has a bound"));
        added.fold(Decimal::ZERO, |sum, added| sum.checked_add(added).expect("a sum"))
    }

    fn used(&mut self, place: usize, calls: Decimal, dice: &mut Dice) -> UsageEvent {
        let span = self.look().1.span;
        let last = span.end().checked_add_micros(-1).expect("in range");
        let time = self.now.checked_add_micros(dice.between(-200, 300) * HOUR).expect("in range");
        let time = time.clamp(span.start(), last);
        let model = dice.pick(&["large", "small", "tiny"]);
        self.house.used_by(place, time, &calls.to_string(), &[("model", model)]);
        self.house.events.last().expect("it was put there").clone()
    }
}

fn one_price(price: Price) -> Budget {
    Budget::of(vec![price], &[at("2026-01-01")])
}

#[test]
fn tiers_hold_the_dearest_of_them_and_give_back_what_they_did_not_cost() {
    let tiers = tiered("calls", TierMode::Graduated, &[(Some("10"), "1.00"), (None, "2.00")], "month");
    let mut budget = one_price(in_arrears(tiers));
    let (room, tariff) = budget.look();
    assert_eq!(room.taken, Ratio::ZERO);
    assert_eq!((tariff.span.start(), tariff.span.end()), (at("2026-01-01"), at("2026-02-01")));
    assert_eq!(budget.most(&tariff, 0, decimal("3")), Ok(decimal("6")));
    budget.used(0, decimal("3"), &mut Dice::new(1));
    assert_eq!(budget.look().0.taken, Ratio::from_i64(3));
}

#[test]
fn fine_prices_are_held_exactly_and_lines_of_whole_cents_rounded_up() {
    let fine = one_price(in_arrears(usage("fine", "0.0004", "month")));
    assert_eq!(fine.most(&fine.look().1, 0, decimal("3")), Ok(decimal("0.0012")));
    let whole = one_price(in_arrears(usage("whole", "0.01", "month")));
    assert_eq!(whole.most(&whole.look().1, 0, decimal("2.5")), Ok(decimal("0.03")));
    let capped = one_price(with_bounds(in_arrears(usage("capped", "0.33", "month")), None, Some("7.00")));
    assert_eq!(capped.most(&capped.look().1, 0, decimal("1000")), Ok(decimal("7")));
    // Of two fine prices one line may be rounded up by half a cent.
    let two = ["one", "two"].map(|name| in_arrears(usage(name, "0.0004", "month")));
    assert_eq!(Budget::of(two.into(), &[at("2026-01-01")]).look().0.taken.to_string(), "0.005");
}

#[test]
fn a_maximum_is_no_bound_where_a_line_may_be_below_zero() {
    let rows = [(Some("10"), "-1.00"), (None, "5.00")];
    let tiers = in_arrears(tiered("calls", TierMode::Graduated, &rows, "month"));
    let mut budget = one_price(with_bounds(tiers, None, Some("7.00")));
    budget.house.used_by(0, budget.now, "10", &[]);
    let (room, tariff) = budget.look();
    assert_eq!(room.taken, Ratio::from_i64(-10));
    let most = budget.most(&tariff, 0, decimal("4")).expect("it has a bound");
    budget.house.used_by(0, budget.now, "4", &[]);
    let added = budget.look().0.taken.checked_sub(room.taken).expect("an amount");
    assert_eq!((most, added), (decimal("20"), Ratio::from_i64(17)));
}

fn percentage(rate: &str, fee: &str) -> Price {
    let mut price = in_arrears(usage("percentage", "1", "month"));
    let shape = Shape::Percentage(Percentage {
        rate: Percent::parse(rate).expect("a rate"),
        fixed_fee: unit_price(fee),
        event_minimum: None,
        event_maximum: None,
        free_events: None,
        free_amount: None,
    });
    price.charges = [(Currency::EUR, Charge::of(shape))].into();
    price
}

/// 1 % and 0.30 an event: a refund of 500.00 makes the bill drop the fees of what was sold for 400.00, and the next sale
/// brings them back.
#[test]
fn fees_that_a_refund_drops_stay_taken() {
    let mut budget = one_price(percentage("1", "0.30"));
    for _ in 0..40 {
        budget.house.used_by(0, budget.now, "10", &[]);
    }
    budget.house.used_by(0, budget.now, "-500", &[]);
    let (room, tariff) = budget.look();
    // 4.00 and 40 fees, less 5.00.
    assert_eq!((room.spent, room.taken), (Money::zero(Currency::EUR), Ratio::from_i64(11)));
    let most = budget.most(&tariff, 0, decimal("200")).expect("it has a bound");
    assert_eq!(most, decimal("2.3"));
    budget.house.used_by(0, budget.now, "200", &[]);
    assert_eq!(budget.look().0.spent, Money::parse_major("13.30", Currency::EUR).expect("money"));
    // What takes more away than all costs takes from the limit nothing, and adds nothing to it.
    budget.house.used_by(0, budget.now, "-5000", &[]);
    assert_eq!(budget.look().0.taken, Ratio::ZERO);
    let price = tariff.prices[0].as_ref();
    assert!(price.only_rises() && price.may_fall());
}

/// 0.004 a unit and 0.02 a year: what was reserved in January is captured in February, and rounds January's line up.
#[test]
fn a_period_that_ended_has_room_for_its_rounding_while_it_may_be_captured_into() {
    let mut budget = one_price(in_arrears(usage("fine", "0.004", "month")));
    budget.window = Period::new(at("2026-01-01"), at("2027-01-01")).expect("a window");
    budget.house.used_by(0, budget.now, "1", &[]);
    budget.now = at("2026-02-01T00:10:00Z");
    let taken = |budget: &Budget, ended: &str| budget.look_after(at(ended)).0.taken.to_string();
    // The line of 0.004 came to nothing; kept exactly, it and the room for it are 0.009.
    assert_eq!(taken(&budget, "2026-02-01T00:10:00Z"), "0");
    assert_eq!(taken(&budget, "2026-02-01T00:00:00Z"), "0");
    assert_eq!(taken(&budget, "2026-01-31T23:59:00Z"), "0.009");
    budget.house.used_by(0, at("2026-01-10"), "1", &[]);
    budget.house.used_by(0, budget.now, "1", &[]);
    let (room, _) = budget.look_after(at("2026-01-31T23:00:00Z"));
    assert_eq!(room.taken.to_string(), "0.017");
    assert_eq!(room.spent, Money::parse_major("0.01", Currency::EUR).expect("money"));
}

#[test]
fn what_is_pooled_has_no_bound() {
    let starts = [at("2026-01-01"), at("2026-01-01")];
    let mut budget = Budget::of(vec![in_arrears(usage("calls", "0.01", "month"))], &starts);
    let contract = pooling(&["calls"], at("2026-01-01"), at("2027-01-01"));
    budget.house.account.contracts = vec![contract.into()];
    let (room, tariff) = budget.look();
    let refused = budget.most(&tariff, 0, decimal("1"));
    assert!(matches!(refused, Err(SpendUnbounded::Pooled { .. })), "{refused:?}");
    assert_eq!(room.spent, Money::zero(Currency::EUR));
}

/// Prices of every kind that has a bound.
fn price(dice: &mut Dice, number: i64) -> Price {
    let name = format!("price-{number}");
    let per_unit = |each: &str| in_arrears(usage(&name, each, "month"));
    let shaped = |shape: Shape| {
        let mut price = per_unit("1");
        price.charges = [(Currency::EUR, Charge::of(shape))].into();
        price
    };
    match dice.between(0, 9) {
        0 => per_unit("0.01"),
        1 => per_unit("0.0037"),
        2 => with_bounds(per_unit("0.003"), None, Some("0.40")),
        3 => {
            let rows = [(Some("10"), "0.013"), (Some("40"), "0.03"), (None, "0.007")];
            in_arrears(tiered(&name, TierMode::Graduated, &rows, "month"))
        }
        4 => in_arrears(tiered(&name, TierMode::Volume, &[(Some("30"), "0.02"), (None, "0.011")], "month")),
        5 => shaped(presets::package(decimal("7"), unit_price("0.05")).expect("a package")),
        6 => {
            let mut price = per_unit("0.0123");
            price.group_by = vec![Dimension::Property("model".to_owned())];
            price
        }
        7 => {
            let mut price = per_unit("0.02");
            price.group_by = vec![Dimension::Property("model".to_owned())];
            price.allowance = Some(Quantity::from(5));
            price
        }
        8 => {
            let mut price = per_unit("0.045");
            let round = Some((0, money::Rounding::Up));
            price.conversion = Some(Conversion { factor: decimal("3"), divide: true, round, unit: None });
            price
        }
        _ => Price { key: key(&name), ..percentage("0.9", "0.004") },
    }
}

/// Reserved, and not yet captured.
struct Open {
    place: usize,
    calls: Decimal,
    most: Decimal,
}

#[derive(Debug, Default)]
struct Reached {
    granted: usize,
    refused: usize,
    captured: usize,
    unreserved: usize,
    to_the_cent: usize,
}

#[test]
fn what_is_reserved_and_captured_never_spends_a_cent_more_than_the_limit() {
    let mut reached = Reached::default();
    on_each_seed(250, |seed| one_budget(seed, &mut reached));
    println!("{reached:?}");
    let Reached { granted, refused, captured, unreserved, to_the_cent } = reached;
    for (what, count) in [
        ("granted", granted),
        ("refused", refused),
        ("captured", captured),
        ("unreserved", unreserved),
        ("to the cent", to_the_cent),
    ] {
        assert!(count >= 20, "only {count} {what}");
    }
}

fn one_budget(seed: u64, reached: &mut Reached) {
    let mut dice = Dice::new(seed ^ 0xb0d9);
    let prices = (0..dice.between(1, 4)).map(|number| price(&mut dice, number)).collect();
    let count = dice.between(1, 3);
    let starts: Vec<Instant> = (0..count)
        .map(|_| at("2025-12-15").checked_add_micros(dice.between(0, 550) * HOUR).expect("in range"))
        .collect();
    let mut budget = Budget::of(prices, &starts);
    let limit = Decimal::from_i128(dice.between(5, 300).into(), 2).expect("an amount");
    let (mut room, tariff) = budget.look();
    let (mut since, mut open): (Decimal, Vec<Open>) = (Decimal::ZERO, Vec::new());
    for _ in 0..dice.between(20, 70) {
        let place = usize::try_from(dice.between(0, count - 1)).expect("small");
        let scale = u8::from(dice.chance(40));
        let calls = Decimal::from_i128(dice.between(1, 60).into(), scale).expect("a number");
        let held = open.iter().fold(Decimal::ZERO, |sum, one| sum.checked_add(one.most).expect("a sum"));
        let free = |room: &SpendRoom, since: Decimal| {
            let left = Ratio::whole(limit).checked_sub(room.taken).expect("an amount");
            left.checked_sub(since.checked_add(held).expect("a sum")).expect("an amount")
        };
        match dice.between(0, 9) {
            0..=4 => {
                let most = budget.most(&tariff, place, calls).expect("it has a bound");
                if free(&room, since) < Ratio::whole(most) {
                    (room, since) = (budget.look().0, Decimal::ZERO);
                }
                match free(&room, since) >= Ratio::whole(most) {
                    true => open.push(Open { place, calls, most }),
                    false => reached.refused += 1,
                }
                reached.granted += usize::from(free(&room, since) >= Ratio::whole(most));
            }
            5..=7 if !open.is_empty() => {
                let last = i64::try_from(open.len()).expect("few") - 1;
                let one = open.swap_remove(usize::try_from(dice.between(0, last)).expect("in range"));
                let part = dice.pick(&["1", "1", "0.5", "0"]);
                let calls = one.calls.checked_mul(decimal(part)).expect("a part");
                let event = budget.used(one.place, calls, &mut dice);
                let added = budget.added(&tariff, one.place, &event);
                assert!(added <= one.most, "seed {seed}: {added} of {}", one.most);
                since = since.checked_add(added).expect("a sum");
                reached.captured += 1;
            }
            8 => (room, since) = (budget.look().0, Decimal::ZERO),
            _ => {
                // Nobody reserved it, and there was room for it.
                let most = budget.most(&tariff, place, calls).expect("it has a bound");
                if free(&room, since) >= Ratio::whole(most) {
                    let event = budget.used(place, calls, &mut dice);
                    since = since.checked_add(budget.added(&tariff, place, &event)).expect("a sum");
                    reached.unreserved += 1;
                }
            }
        }
        let spent = budget.look().0.spent.to_decimal();
        assert!(spent <= limit, "seed {seed}: {spent} of {limit}");
        reached.to_the_cent += usize::from(spent == limit);
    }
}
