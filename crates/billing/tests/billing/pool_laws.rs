//! Laws of pools over random accounts: however it is billed, it ends at what a slow count in fractions says.
//! `FARTHING_SEED` and `FARTHING_STORIES` choose the seeds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billing::{Change, CustomerMore, DatedDiscount, Discount, LineKind, PauseOptions, Proration};
use calendar::{Alignment, Instant};
use ids::DiscountId;
use money::{Currency, Money, Quantity};
use num_bigint::BigInt;
use num_integer::Integer;
use pricing::{
    Coupon, CouponLevel, CouponOff, Dimension, PlanVersion, Price, Tier, TierMode, TierTable, TiersAcross,
};

use crate::discounts::percent;
use crate::house::House;
use crate::pools::pooling;
use crate::story::Dice;
use crate::testworld::{
    at, change_plan, decimal, fee, in_arrears, key, plan, unit_price, usage, with_bounds,
};

const DAY: i64 = 86_400_000_000;
/// First days of January to May 2026, counted from 1 January.
const MONTHS: [i64; 5] = [0, 31, 59, 90, 120];
/// Long after everything has ended.
const LAST: i64 = 290;
/// How many accounts a run looks at, unless it is told otherwise.
const STORIES: usize = 100;
const REGIONS: [&str; 3] = ["", "eu", "us"];

fn seeds() -> impl Iterator<Item = u64> {
    let number = |name: &str, otherwise: u64| {
        std::env::var(name).ok().map_or(otherwise, |text| text.parse().expect("a number"))
    };
    let first = number("FARTHING_SEED", 20_260_801);
    (0..number("FARTHING_STORIES", 100)).map(move |offset| first + offset)
}

fn day(number: i64) -> Instant {
    at("2026-01-01").checked_add_micros(number * DAY).expect("in range")
}

/// A price as its seed has it, in cents and whole units.
#[derive(Debug, Clone)]
struct Terms {
    allowance: i64,
    /// (up to, price of a unit in hundredths of a cent); the last has no bound.
    tiers: Vec<(Option<i64>, i64)>,
    volume: bool,
    fee_when_zero: i64,
    minimum: Option<i64>,
    maximum: Option<i64>,
    regions: bool,
    across: bool,
}

/// So many percent off calls.
fn off_calls(number: u8, percents: &str) -> Arc<Discount> {
    let coupon = Coupon { level: CouponLevel::Line, prices: vec![key("calls")], ..percent("off", percents) };
    Arc::new(Discount { id: DiscountId::from_bytes([number; 16]), coupon, code: None })
}

/// An account as its seed has it.
#[derive(Debug, Clone)]
struct Tale {
    starts: Vec<i64>,
    ends: Vec<i64>,
    pauses: Vec<Option<(i64, i64)>>,
    /// Who moves to another version of the plan that rates the same way, and when.
    moves: Vec<Option<i64>>,
    /// (subscription, day, amount, region, batch).
    usage: Vec<(usize, i64, i64, usize, usize)>,
    terms: Terms,
    contract: (i64, i64),
    /// When the contract becomes known.
    known: i64,
    together: bool,
    with_fee: bool,
    /// What each has off its own lines, in percent.
    percents: Vec<Option<i64>>,
    /// Units that are free for whatever the payer pays.
    free: Option<i64>,
}

impl Terms {
    fn of(dice: &mut Dice) -> Terms {
        let first = dice.between(20, 150);
        let tiers = match dice.between(0, 2) {
            0 => vec![(None, dice.between(1, 300))],
            1 => vec![(Some(first), dice.between(1, 300)), (None, dice.between(1, 200))],
            _ => vec![
                (Some(first), dice.between(50, 300)),
                (Some(first + dice.between(10, 100)), dice.between(20, 200)),
                (None, dice.between(1, 100)),
            ],
        };
        let regions = dice.chance(35);
        let minimum = dice.chance(35).then(|| dice.between(1, 3000));
        let maximum = dice.chance(35).then(|| minimum.unwrap_or(0) + dice.between(100, 4000));
        Terms {
            allowance: if dice.chance(60) { dice.between(1, 300) } else { 0 },
            tiers,
            volume: dice.chance(40),
            fee_when_zero: if dice.chance(25) { dice.between(1, 500) } else { 0 },
            minimum,
            maximum,
            regions,
            across: regions && dice.chance(40),
        }
    }

    fn price(&self) -> Price {
        let row = |(bound, price): &(Option<i64>, i64)| {
            let bound = bound.map(|bound| decimal(&bound.to_string()));
            Tier::priced(bound, unit_price(&format!("{}.{:04}", price / 10_000, price % 10_000)))
        };
        let mut rows: Vec<Tier> = self.tiers.iter().map(row).collect();
        if self.fee_when_zero > 0 {
            rows[0].flat_fee = unit_price(&Money::new(self.fee_when_zero, Currency::EUR).amount_text());
            rows[0].charge_when_zero = true;
        }
        let mode = if self.volume { TierMode::Volume } else { TierMode::Graduated };
        let table = TierTable::new(mode, rows).expect("tiers");
        let mut price = in_arrears(usage("calls", "1.00", "month"));
        for charge in price.charges.values_mut() {
            charge.shape = pricing::Shape::Tiers(table.clone());
        }
        let text = |minor: Option<i64>| minor.map(|minor| Money::new(minor, Currency::EUR).amount_text());
        let (minimum, maximum) = (text(self.minimum), text(self.maximum));
        price = with_bounds(price, minimum.as_deref(), maximum.as_deref());
        if self.allowance > 0 {
            price.allowance = Some(Quantity::from(self.allowance));
        }
        if self.regions {
            price.group_by = vec![Dimension::Property("region".to_owned())];
        }
        if self.across {
            price.tiers_across = TiersAcross::All;
        }
        price
    }
}

impl Tale {
    fn of(seed: u64) -> Tale {
        let mut dice = Dice::new(seed);
        let terms = Terms::of(&mut dice);
        let count = usize::try_from(dice.between(2, 4)).expect("small");
        let starts: Vec<i64> =
            (0..count).map(|_| if dice.chance(50) { 0 } else { dice.between(0, 60) }).collect();
        let ends: Vec<i64> = starts.iter().map(|start| start + dice.between(10, 140)).collect();
        let (mut pauses, mut moves, mut usage) = (Vec::new(), Vec::new(), Vec::new());
        for place in 0..count {
            let (from, until) = (starts[place], ends[place]);
            let pause = dice.between(from + 1, until - 4);
            let resume = dice.between(pause + 1, until - 1);
            let pause = dice.chance(30).then_some((pause, resume));
            let moved = dice.between(from + 1, until - 1);
            moves.push((dice.chance(30) && pause.is_none()).then_some(moved));
            pauses.push(pause);
            for _ in 0..dice.between(0, 9) {
                let batch = usize::try_from(dice.between(0, 3)).expect("small");
                let region = usize::try_from(dice.between(0, 2)).expect("small");
                let amount = if dice.chance(12) { -dice.between(1, 60) } else { dice.between(0, 90) };
                usage.push((place, dice.between(from, until - 1), amount, region, batch));
            }
        }
        let from = if dice.chance(60) { 0 } else { dice.between(0, 70) };
        let contract = (from, from + dice.between(20, 150));
        let known = if dice.chance(70) { 0 } else { dice.between(0, 120) };
        let (together, with_fee) = (dice.chance(40), dice.chance(40));
        let percents = (0..count).map(|_| dice.chance(25).then(|| dice.between(1, 60))).collect();
        let free = dice.chance(25).then(|| dice.between(1, 80));
        Tale {
            starts,
            ends,
            pauses,
            moves,
            usage,
            terms,
            contract,
            known,
            together,
            with_fee,
            percents,
            free,
        }
    }

    fn house(&self) -> House {
        let version = |number: u8| {
            let mut prices = vec![self.terms.price()];
            if self.with_fee {
                prices.insert(0, fee("base", "3.00", "month"));
            }
            PlanVersion { alignment: Alignment::Calendar, ..plan(number, prices) }
        };
        let starts: Vec<Instant> = self.starts.iter().map(|start| day(*start)).collect();
        let mut house = House::of(&[version(1), version(2)], &starts);
        let payer = Arc::make_mut(&mut house.account.payer);
        payer.more = CustomerMore { invoices_together: self.together, ..CustomerMore::default() };
        for (place, percent) in self.percents.iter().enumerate() {
            let Some(percent) = percent else { continue };
            let discount = off_calls(10 + u8::try_from(place).expect("small"), &percent.to_string());
            house.record(place, starts[place], Change::ApplyDiscount { discount });
        }
        if let Some(units) = self.free {
            let off = CouponOff::FreeUnits(Quantity::from(units));
            let known = off_calls(9, "1");
            let coupon = Coupon { off, ..known.coupon.clone() };
            let discount = Arc::new(Discount { coupon, ..(*known).clone() });
            house.account.discounts.push(DatedDiscount { discount, from: day(-400), until: None });
        }
        house
    }

    /// The contract becomes known; what was billed before is looked at again.
    fn agree(&self, house: &mut House) {
        let (from, until) = (day(self.contract.0), day(self.contract.1));
        house.account.contracts = vec![pooling(&["calls"], from, until).into()];
        for facts in &mut house.account.subscriptions {
            facts.settled_before = facts.settled_before.map(|settled| settled.min(from));
        }
    }

    fn record(&self, house: &mut House, from: i64, until: i64) {
        let terms = || Proration::Prorate.into();
        let mut facts: Vec<(i64, usize, Change)> = Vec::new();
        for place in 0..self.starts.len() {
            if let Some((pause, resume)) = self.pauses[place] {
                facts.push((
                    pause,
                    place,
                    Change::Pause { terms: terms(), options: PauseOptions::default() },
                ));
                facts.push((resume, place, Change::Resume { terms: terms() }));
            }
            facts.extend(self.moves[place].map(|on| (on, place, change_plan(2, terms()))));
            facts.push((self.ends[place], place, Change::Cancel { terms: terms() }));
        }
        facts.sort_by_key(|(on, place, _)| (*on, *place));
        for (on, place, change) in facts.into_iter().filter(|(on, ..)| (from..until).contains(on)) {
            house.record(place, day(on), change);
        }
    }

    fn use_one(house: &mut House, (place, on, amount, region, _): &(usize, i64, i64, usize, usize)) {
        let time = day(*on).checked_add_micros(DAY / 3).expect("in range");
        house.used_by(*place, time, &amount.to_string(), &[("region", REGIONS[*region])]);
    }
}

/// Everything is known, and billed once.
fn at_once(tale: &Tale) -> House {
    let mut house = tale.house();
    tale.record(&mut house, 0, LAST);
    tale.agree(&mut house);
    tale.usage.iter().for_each(|one| Tale::use_one(&mut house, one));
    settle(&mut house);
    house
}

/// Bills until nothing is left.
fn settle(house: &mut House) {
    for more in 0..6 {
        if house.bill(day(LAST + more)).documents.is_empty() {
            return;
        }
    }
    panic!("it goes on billing");
}

/// Each day what happened on it, then a run; usage of a batch becomes known when its day comes, or later.
fn day_by_day(tale: &Tale) -> House {
    let mut house = tale.house();
    for number in 0..LAST {
        tale.record(&mut house, number, number + 1);
        if number == tale.known {
            tale.agree(&mut house);
        }
        for one in &tale.usage {
            let late = [0, 1, 20, 75][one.4];
            if one.1 + 1 + late == number {
                Tale::use_one(&mut house, one);
            }
        }
        house.bill(day(number));
    }
    settle(&mut house);
    house
}

/// Only when the engine asks for it, all usage known from the start.
fn when_asked(tale: &Tale) -> House {
    let mut house = tale.house();
    tale.record(&mut house, 0, LAST);
    tale.agree(&mut house);
    tale.usage.iter().for_each(|one| Tale::use_one(&mut house, one));
    house.run(day(0), day(LAST - 1));
    settle(&mut house);
    house
}

/// A fraction, slow and plain.
#[derive(Debug, Clone, PartialEq)]
struct Fraction(BigInt, BigInt);

impl Fraction {
    fn whole(number: i64) -> Fraction {
        Fraction(BigInt::from(number), BigInt::from(1))
    }
    fn plus(&self, other: &Fraction) -> Fraction {
        Fraction(&self.0 * &other.1 + &other.0 * &self.1, &self.1 * &other.1)
    }
    fn less(&self, other: &Fraction) -> Fraction {
        self.plus(&Fraction(-other.0.clone(), other.1.clone()))
    }
    fn times(&self, other: &Fraction) -> Fraction {
        Fraction(&self.0 * &other.0, &self.1 * &other.1)
    }
    fn sign(&self) -> i32 {
        self.0.sign() as i32 - num_bigint::Sign::NoSign as i32
    }
    fn smaller(&self, other: &Fraction) -> Fraction {
        if self.less(other).sign() < 0 { self.clone() } else { other.clone() }
    }
    /// Half away from zero.
    fn rounded(&self) -> i64 {
        let two = BigInt::from(2);
        let size = Fraction(self.0.magnitude().clone().into(), self.1.clone());
        let up: BigInt = (&size.0 * &two + &size.1).div_floor(&(&size.1 * &two));
        let up = i64::try_from(up).expect("small");
        if self.sign() < 0 { -up } else { up }
    }
}

/// One subscription's part of a month on one version: from, until, active days.
#[derive(Debug, Clone)]
struct Cell {
    place: usize,
    from: i64,
    until: i64,
    active: BTreeSet<i64>,
}

/// Everything that the account owes, by subscription and first day of service: (usage, minimum) in cents.
type OwedBy = BTreeMap<(usize, i64), (i64, i64)>;

/// Every month's cells, pooled where the contract says so, rated the slow way.
fn oracle(tale: &Tale) -> OwedBy {
    let mut owed = OwedBy::new();
    for month in 0..12 {
        let (start, end) = (first_of(month), first_of(month + 1));
        let mut pooled = Vec::new();
        for place in 0..tale.starts.len() {
            for cell in cells_in(tale, place, (start, end)) {
                let in_contract = tale.contract.0 <= cell.from && cell.from < tale.contract.1;
                match in_contract {
                    true => pooled.push(cell),
                    false => rate(tale, &[cell], end - start, &mut owed),
                }
            }
        }
        if !pooled.is_empty() {
            rate(tale, &pooled, end - start, &mut owed);
        }
    }
    owed
}

/// The first day of a month of 2026, counted from January.
fn first_of(month: usize) -> i64 {
    MONTHS.get(month).copied().unwrap_or_else(|| {
        let lengths = [31, 30, 31, 31, 30, 31, 30, 31];
        MONTHS[4] + lengths[..month - 4].iter().sum::<i64>()
    })
}

fn cells_in(tale: &Tale, place: usize, (start, end): (i64, i64)) -> Vec<Cell> {
    let (from, until) = (tale.starts[place].max(start), tale.ends[place].min(end));
    let cut = tale.moves[place].filter(|cut| from < *cut && *cut < until);
    let edges = [Some(from), cut, Some(until)];
    let edges: Vec<i64> = edges.into_iter().flatten().collect();
    let off = |day: &i64| tale.pauses[place].is_some_and(|(pause, resume)| pause <= *day && *day < resume);
    let spans = edges.windows(2).filter(|pair| pair[0] < pair[1]);
    let cell = |pair: &[i64]| {
        let active = (pair[0]..pair[1]).filter(|day| !off(day)).collect();
        Cell { place, from: pair[0], until: pair[1], active }
    };
    spans.map(cell).collect()
}

fn rate(tale: &Tale, cells: &[Cell], days: i64, owed: &mut OwedBy) {
    let terms = &tale.terms;
    let active: BTreeSet<i64> = cells.iter().flat_map(|cell| cell.active.iter().copied()).collect();
    let share = Fraction(BigInt::from(active.len()), BigInt::from(days));
    let bound = |amount: i64| Fraction::whole(amount).times(&share).rounded();
    // What each used, by line.
    let mut lines: BTreeMap<usize, Vec<(usize, i64)>> = BTreeMap::new();
    let mut whole = vec![0; cells.len()];
    for (number, cell) in cells.iter().enumerate() {
        let mut own: BTreeMap<usize, i64> = BTreeMap::new();
        if !terms.regions || terms.across {
            own.insert(0, 0);
        }
        for (place, on, amount, region, _) in &tale.usage {
            if *place == cell.place && cell.active.contains(on) && cell.from <= *on && *on < cell.until {
                let line = if terms.regions && !terms.across { *region } else { 0 };
                *own.entry(line).or_default() += amount;
                whole[number] += amount;
            }
        }
        for (line, quantity) in own {
            lines.entry(line).or_default().push((number, quantity));
        }
    }
    // Each member's part of each line, less its own discount, which is rounded once over its lines.
    let mut shared: Vec<Vec<(usize, i64)>> = Vec::new();
    for used in lines.values() {
        let quantity: i64 = used.iter().map(|(_, quantity)| quantity).sum();
        let exact = amount_of(tale, quantity, &share);
        shared.push(split(exact.rounded(), used));
    }
    for (number, cell) in cells.iter().enumerate() {
        let Some(percent) = tale.percents[cell.place] else { continue };
        let mut own: Vec<&mut i64> =
            shared.iter_mut().flatten().filter(|(of, _)| *of == number).map(|(_, part)| part).collect();
        let left: Vec<(usize, i64)> = own.iter().enumerate().map(|(place, part)| (place, **part)).collect();
        let all: i64 = left.iter().map(|(_, part)| part).sum();
        let off = Fraction(BigInt::from(all * percent), BigInt::from(100)).rounded();
        if off > 0 {
            for (part, (_, off)) in own.iter_mut().zip(split(off, &left)) {
                **part -= off;
            }
        }
    }
    let mut sum = 0;
    for mut parts in shared {
        let rounded: i64 = parts.iter().map(|(_, part)| part).sum();
        if let Some(over) = terms.maximum.map(|maximum| rounded - bound(maximum)).filter(|over| *over > 0) {
            let off = split(over, &parts);
            for ((_, part), (_, off)) in parts.iter_mut().zip(off) {
                *part -= off;
            }
        }
        for (number, part) in parts {
            let cell = &cells[number];
            owed.entry((cell.place, cell.from)).or_default().0 += part;
            sum += part;
        }
    }
    if let Some(missing) = terms.minimum.map(|minimum| bound(minimum) - sum).filter(|missing| *missing > 0) {
        let used: Vec<(usize, i64)> = whole.into_iter().enumerate().collect();
        for (number, part) in split(missing, &used) {
            let cell = &cells[number];
            owed.entry((cell.place, cell.from)).or_default().1 += part;
        }
    }
}

/// What a quantity comes to, in cents.
fn amount_of(tale: &Tale, quantity: i64, share: &Fraction) -> Fraction {
    let terms = &tale.terms;
    let quantity = Fraction::whole(quantity.max(0));
    let allowance = Fraction::whole(terms.allowance + tale.free.unwrap_or(0)).times(share);
    let rated = quantity.less(&allowance.smaller(&quantity));
    let cents = |price: i64| Fraction(BigInt::from(price), BigInt::from(100));
    let fee = if terms.fee_when_zero > 0 { Fraction::whole(terms.fee_when_zero) } else { Fraction::whole(0) };
    if terms.volume {
        let reached = terms
            .tiers
            .iter()
            .position(|(bound, _)| bound.is_none_or(|bound| rated.less(&Fraction::whole(bound)).sign() <= 0));
        let place = reached.expect("the last has no bound");
        let fee = if place == 0 { fee } else { Fraction::whole(0) };
        return rated.times(&cents(terms.tiers[place].1)).plus(&fee);
    }
    let (mut amount, mut below) = (fee, Fraction::whole(0));
    for (bound, price) in &terms.tiers {
        let upto = bound.map_or(rated.clone(), |bound| Fraction::whole(bound).smaller(&rated));
        let within = upto.less(&below);
        if within.sign() > 0 {
            amount = amount.plus(&within.times(&cents(*price)));
            below = upto;
        }
    }
    amount
}

/// Largest remainder, ties to the earlier; nothing for what is not of the sum's sign; all to the first where the
/// sum is zero.
fn split(amount: i64, used: &[(usize, i64)]) -> Vec<(usize, i64)> {
    let sum: i64 = used.iter().map(|(_, quantity)| quantity).sum();
    let mut parts: Vec<(usize, i64)> = used.iter().map(|(number, _)| (*number, 0)).collect();
    if sum == 0 {
        parts[0].1 = amount;
        return parts;
    }
    let weights: Vec<i64> = used.iter().map(|(_, quantity)| (quantity * sum.signum()).max(0)).collect();
    let all: i64 = weights.iter().sum();
    let mut rests: Vec<(i64, usize)> = Vec::new();
    for (place, weight) in weights.iter().enumerate() {
        parts[place].1 = amount * weight / all;
        rests.push((-(amount * weight % all), place));
    }
    let left = amount - parts.iter().map(|(_, part)| part).sum::<i64>();
    rests.sort_unstable();
    for (_, place) in rests.into_iter().take(usize::try_from(left).expect("some cents")) {
        parts[place].1 += 1;
    }
    parts
}

/// What a house billed of usage, by subscription and first day of service.
fn billed(house: &House, tale: &Tale) -> OwedBy {
    let mut billed = OwedBy::new();
    for place in 0..tale.starts.len() {
        for line in house.lines_of(Some(place)) {
            let days = (line.service.start().as_micros() - day(0).as_micros()) / DAY;
            let amount = billed.entry((place, days)).or_default();
            match line.kind {
                LineKind::Usage => amount.0 += line.amount.minor(),
                LineKind::Minimum => amount.1 += line.amount.minor(),
                _ => {}
            }
        }
    }
    billed.retain(|_, amount| *amount != (0, 0));
    billed
}

/// How often each matter came up.
#[derive(Debug, Default)]
struct Reached(BTreeMap<&'static str, usize>);

impl Reached {
    fn note(&mut self, what: &'static str, is: bool) {
        *self.0.entry(what).or_default() += usize::from(is);
    }
}

#[test]
fn however_it_is_billed_each_ends_at_its_part_of_the_pool() {
    let mut reached = Reached::default();
    for seed in seeds() {
        let tale = Tale::of(seed);
        let mut wanted = oracle(&tale);
        let shared = wanted.len();
        wanted.retain(|_, amount| *amount != (0, 0));
        let once = at_once(&tale);
        assert_eq!(billed(&once, &tale), wanted, "seed {seed}, once: {tale:?}");
        let daily = day_by_day(&tale);
        assert_eq!(billed(&daily, &tale), wanted, "seed {seed}, daily: {tale:?}");
        let asked = when_asked(&tale);
        assert_eq!(billed(&asked, &tale), wanted, "seed {seed}, when asked: {tale:?}");
        let documents = daily.issued.len();
        reached.note("several cells", shared > 4);
        reached.note("volume", tale.terms.volume && tale.terms.tiers.len() > 1);
        reached.note("regions", tale.terms.regions && !tale.terms.across);
        reached.note("across", tale.terms.across);
        reached.note("minimum billed", wanted.values().any(|(_, minimum)| *minimum > 0));
        reached.note("maximum", tale.terms.maximum.is_some());
        reached.note("pauses", tale.pauses.iter().any(Option::is_some));
        reached.note("moves", tale.moves.iter().any(Option::is_some));
        reached.note("late contract", tale.known > 31);
        reached.note("discounts", tale.percents.iter().any(Option::is_some));
        reached.note("free units", tale.free.is_some());
        reached.note("together", tale.together && documents > 0);
        reached.note("corrections", daily.lines().any(|line| line.extends.is_some()));
        reached.note("below zero", tale.usage.iter().any(|one| one.2 < 0));
        reached.note("a contract that ends", tale.contract.1 < 100);
    }
    let rare: Vec<_> = reached.0.iter().filter(|(_, times)| **times < 5).collect();
    assert!(seeds().count() < STORIES || rare.is_empty(), "each came up: {:?}", reached.0);
    println!("{:?}", reached.0);
}
