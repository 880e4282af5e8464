//! Laws of commitments over random accounts: any way of running them ends at what a slow count says.

use std::collections::BTreeMap;

use billing::{Change, CommitmentRef, Contract, LineKind, LineSubject, PauseOptions, Proration, Renewal};
use calendar::{CivilDate, Instant, Period, ShareBy};
use ids::{ContractId, SubscriptionId};
use money::{Currency, Money};
use num_bigint::BigInt;
use num_integer::Integer;
use pricing::{Commitment, CommitmentScope, TierMode};

use crate::house::{House, commitment};
use crate::story::Dice;
use crate::telling::seeds;
use crate::testworld::{at, decimal, fee, in_arrears, key, plan, seats, tiered};

const DAY: i64 = 86_400_000_000;

/// So many days after 1 January 2026.
fn day(number: i64) -> Instant {
    at("2026-01-01").checked_add_micros(number * DAY).expect("in range")
}

/// An account as its seed has it.
#[derive(Debug, Clone)]
struct Tale {
    starts: Vec<i64>,
    /// When each is cancelled.
    ends: Vec<i64>,
    /// (subscription, day, what).
    changes: Vec<(usize, i64, What)>,
    /// (subscription, day, amount, batch): a batch is known only once it arrives.
    usage: Vec<(usize, i64, i64, usize)>,
    fee_in_arrears: bool,
    /// The fee is by the quarter, beside commitments by the month.
    quarterly: bool,
    /// Prices count their shares by days; changes are dated 15:00 then, as the days are the same.
    by_days: bool,
    threshold: Option<i64>,
    /// Of the plan: (scope, amount in cents, factor in tenths).
    commitments: Vec<Asked>,
    /// Of a contract from one day to another: (scope, amount, factor), monthly.
    contract: Option<(i64, i64, CommitmentScope, i64, i64)>,
}

#[derive(Debug, Clone, Copy)]
enum What {
    Seats(u64),
    Pause,
    Resume,
}

fn scope(dice: &mut Dice) -> CommitmentScope {
    let plan = key("plan-1");
    match dice.between(0, 4) {
        0 | 1 => CommitmentScope::All,
        2 => CommitmentScope::Plan(plan),
        3 => CommitmentScope::Price { plan, price: key("calls") },
        _ => CommitmentScope::Price { plan, price: key("seats") },
    }
}

impl Tale {
    fn of(seed: u64) -> Tale {
        let mut dice = Dice::new(seed);
        let count = usize::try_from(dice.between(1, 3)).expect("small");
        // A contract may begin long before the first of the subscriptions that bill it.
        let later = if dice.chance(20) { dice.between(40, 70) } else { 0 };
        let starts: Vec<i64> = (0..count).map(|_| later + dice.between(0, 30)).collect();
        let ends: Vec<i64> = starts.iter().map(|start| start + dice.between(20, 130)).collect();
        let (mut changes, mut usage) = (Vec::new(), Vec::new());
        for place in 0..count {
            let (from, until) = (starts[place], ends[place]);
            for _ in 0..dice.between(0, 2) {
                let what = What::Seats(u64::try_from(dice.between(0, 4)).expect("small"));
                changes.push((place, dice.between(from + 1, until - 1), what));
            }
            if dice.chance(40) {
                let pause = dice.between(from + 1, until - 5);
                changes.push((place, pause, What::Pause));
                changes.push((place, dice.between(pause + 1, until - 1), What::Resume));
            }
            for _ in 0..dice.between(0, 8) {
                let batch = usize::try_from(dice.between(0, 3)).expect("small");
                usage.push((place, dice.between(from, until - 1), dice.between(1, 90), batch));
            }
        }
        changes.sort_by_key(|(place, day, what)| (*day, *place, matches!(what, What::Pause)));
        changes.dedup_by_key(|(place, day, _)| (*day, *place));
        let commitments = (0..dice.between(0, 2))
            .map(|_| (scope(&mut dice), dice.between(0, 200_00), dice.between(10, 15)))
            .collect();
        let contract = dice.chance(50).then(|| {
            let from = dice.between(0, 40);
            let until = from + dice.between(20, 120);
            (from, until, scope(&mut dice), dice.between(0, 400_00), dice.between(10, 15))
        });
        let (fee_in_arrears, threshold) = (dice.chance(50), dice.chance(40).then(|| dice.between(1, 80_00)));
        let by_days = dice.chance(40);
        let quarterly = dice.chance(40);
        Tale {
            starts,
            ends,
            changes,
            usage,
            fee_in_arrears,
            quarterly,
            by_days,
            threshold,
            commitments,
            contract,
        }
    }

    fn house(&self) -> House {
        let tiers = [(Some("50"), "1.00"), (None, "0.70")];
        let calls = in_arrears(tiered("calls", TierMode::Graduated, &tiers, "month"));
        let base = fee("base", "17.77", if self.quarterly { "quarter" } else { "month" });
        let base = if self.fee_in_arrears { in_arrears(base) } else { base };
        let mut version = plan(1, vec![base, seats("seats", "9.99", "month"), calls]);
        if self.by_days {
            version.prices.iter_mut().for_each(|price| price.proration.share_by = ShareBy::Days);
        }
        let commitments = self.commitments.iter().enumerate();
        version.terms.commitments = commitments.map(|(number, of)| self.commitment(number, of)).collect();
        if let Some(threshold) = self.threshold {
            version.terms.bill_at.insert(Currency::EUR, Money::new(threshold, Currency::EUR));
        }
        let starts: Vec<Instant> = self.starts.iter().map(|start| day(*start)).collect();
        let mut house = House::of(&[version], &starts);
        if let Some((from, until, scope, amount, factor)) = &self.contract {
            let contract = Contract {
                id: ContractId::from_bytes([5; 16]),
                name: "Agreement".to_owned(),
                currency: Currency::EUR,
                starts: day(*from),
                ends: day(*until),
                renewal: Renewal::Ends,
                terminated: None,
                commitments: vec![self.commitment(0, &(scope.clone(), *amount, *factor))],
                pooled: Vec::new(),
            };
            house.account.contracts = vec![contract.into()];
        }
        house
    }

    fn commitment(&self, number: usize, (scope, amount, factor): &Asked) -> Commitment {
        let amount = Money::new(*amount, Currency::EUR).amount_text();
        let mut of = commitment(&format!("c{number}"), scope.clone(), Some("month"), &amount);
        of.overage_factor = decimal(&format!("{}.{}", factor / 10, factor % 10));
        of
    }

    fn record(&self, house: &mut House, from: i64, until: i64) {
        for (place, on, what) in self.changes.iter().filter(|(_, on, _)| (from..until).contains(on)) {
            let terms = Proration::Prorate.into();
            let change = match what {
                What::Seats(count) => Change::SetCount { name: key("seats"), count: *count, terms },
                What::Pause => Change::Pause { terms, options: PauseOptions::default() },
                What::Resume => Change::Resume { terms },
            };
            house.record(*place, self.hour_of(*on), change);
        }
        for (place, end) in self.ends.iter().enumerate().filter(|(_, end)| (from..until).contains(*end)) {
            house.record(place, self.hour_of(*end), Change::Cancel { terms: Proration::Prorate.into() });
        }
    }

    /// When a change of a day takes effect.
    fn hour_of(&self, on: i64) -> Instant {
        let into = if self.by_days { DAY / 24 * 15 } else { 0 };
        day(on).checked_add_micros(into).expect("in range")
    }

    fn use_batch(&self, house: &mut House, batch: usize) {
        for (place, on, amount, _) in self.usage.iter().filter(|(_, _, _, of)| *of == batch) {
            let time = day(*on).checked_add_micros(DAY / 3).expect("in range");
            house.used(*place, time, &amount.to_string());
        }
    }
}

/// Long after everything has ended.
const LAST: i64 = 310;

/// Everything is known, and billed once.
fn at_once(tale: &Tale) -> House {
    let mut house = tale.house();
    tale.record(&mut house, 0, LAST);
    (0..4).for_each(|batch| tale.use_batch(&mut house, batch));
    settle(&mut house);
    house
}

/// Bills until nothing is left.
fn settle(house: &mut House) {
    for more in 0..5 {
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
        for (place, on, amount, batch) in &tale.usage {
            let late = [0, 1, 20, 75][*batch];
            if on + 1 + late == number {
                let time = day(*on).checked_add_micros(DAY / 3).expect("in range");
                house.used(*place, time, &amount.to_string());
            }
        }
        house.bill(day(number));
    }
    settle(&mut house);
    house
}

/// All changes first, then batch after batch of usage, each long after the end.
fn in_batches(tale: &Tale) -> House {
    let mut house = tale.house();
    tale.record(&mut house, 0, LAST);
    for number in 0..4_i64 {
        house.run(day(number * 60), day(number * 60 + 59));
        tale.use_batch(&mut house, usize::try_from(3 - number).expect("small"));
    }
    settle(&mut house);
    house
}

/// round(amount × part ÷ whole), half away from zero, on big numbers.
fn share(amount: i64, part: i64, whole: i64) -> i64 {
    assert!(amount >= 0 && part >= 0, "nothing here is below zero");
    let twice = BigInt::from(amount) * BigInt::from(part) * BigInt::from(2);
    let rounded = (twice + BigInt::from(whole)).div_floor(&(BigInt::from(whole) * BigInt::from(2)));
    i64::try_from(rounded).expect("cents fit")
}

/// The k-th month after a day of 2026, as the calendar on the wall has it.
fn months_after(start: i64, count: i64) -> i64 {
    let first = CivilDate::new(2026, 1, 1).expect("a date");
    let from = first.plus_days(start);
    let months = i64::from(from.month()) - 1 + count;
    let year = 2026 + i32::try_from(months.div_euclid(12)).expect("small");
    let month = u8::try_from(months.rem_euclid(12) + 1).expect("small");
    let last = CivilDate::new(year, month, 1).expect("a date").last_of_month().day();
    first.days_until(CivilDate::new(year, month, from.day().min(last)).expect("a date"))
}

/// What the spans of one commitment owe, from the issued lines alone: (first day, cents).
fn slow_count(
    tale: &Tale,
    house: &House,
    (from, until, only): Spans,
    (scope, amount, factor): &Asked,
) -> Vec<(i64, i64)> {
    let mut owed = Vec::new();
    for number in 0.. {
        let (start, full_end) = (months_after(from, number), months_after(from, number + 1));
        let end = full_end.min(until);
        if start >= until {
            return owed;
        }
        let paused = |on: i64| only.is_some_and(|place| is_paused(tale, place, on));
        let active = i64::try_from((start..end).filter(|on| !paused(*on)).count()).expect("small");
        let committed = share(*amount, active, full_end - start);
        let span = Period::new(day(start), day(end)).expect("a span");
        let counts = |line: &&billing::BilledLine| match (&line.subject, scope) {
            (LineSubject::Price(price), CommitmentScope::Price { price: of, .. }) => price.price == *of,
            (LineSubject::Price(_), CommitmentScope::Plan(_) | CommitmentScope::All) => true,
            _ => false,
        };
        let lines = house.lines_of(only).filter(counts);
        let within = lines.filter(|line| span.contains(house.counts_from(line).start()));
        let counted: i64 = within.map(|line| line.amount.minor()).sum();
        let missing = committed - counted;
        owed.push((start, if missing >= 0 { missing } else { share(-missing, factor - 10, 10) }));
    }
    unreachable!("spans come to an end")
}

fn is_paused(tale: &Tale, place: usize, on: i64) -> bool {
    let mut paused = false;
    for (of, day, what) in &tale.changes {
        if *of == place && *day <= on {
            match what {
                What::Pause => paused = true,
                What::Resume => paused = false,
                What::Seats(_) => {}
            }
        }
    }
    paused
}

/// What was billed of one commitment, by the first day of its span; nothing where it sums to nothing.
fn billed(house: &House, of: &CommitmentRef) -> BTreeMap<i64, i64> {
    let mut billed = BTreeMap::new();
    for line in house.lines().filter(|line| line.subject == LineSubject::Commitment(of.clone())) {
        let first = (line.service.start().as_micros() - day(0).as_micros()) / DAY;
        *billed.entry(first).or_insert(0) += line.amount.minor();
    }
    billed.retain(|_, minor| *minor != 0);
    billed
}

/// From one day to another, for one subscription or for all.
type Spans = (i64, i64, Option<usize>);
/// Scope, amount in cents, factor in tenths.
type Asked = (CommitmentScope, i64, i64);

/// Every commitment of an account: whose spans, and what it asks.
fn every_commitment(tale: &Tale) -> Vec<(CommitmentRef, Spans, Asked)> {
    let mut all = Vec::new();
    for place in 0..tale.starts.len() {
        for (number, commitment) in tale.commitments.iter().enumerate() {
            let id = u8::try_from(place).expect("small") + 10;
            let of = CommitmentRef::Plan {
                subscription: SubscriptionId::from_bytes([id; 16]),
                plan: crate::testworld::version(1),
                key: key(&format!("c{number}")),
            };
            all.push((of, (tale.starts[place], tale.ends[place], Some(place)), commitment.clone()));
        }
    }
    if let Some((from, until, scope, amount, factor)) = &tale.contract {
        let of = CommitmentRef::Contract { contract: ContractId::from_bytes([5; 16]), key: key("c0") };
        all.push((of, (*from, *until, None), (scope.clone(), *amount, *factor)));
    }
    all
}

/// Sums of lines by subscription and kind, in minor units.
fn sums(house: &House) -> BTreeMap<(Option<usize>, LineKind), i64> {
    let mut sums = BTreeMap::new();
    for place in 0..house.account.subscriptions.len() {
        for line in house.lines_of(Some(place)) {
            let kind = if line.kind == LineKind::Credit { LineKind::Recurring } else { line.kind };
            *sums.entry((Some(place), kind)).or_insert(0) += line.amount.minor();
        }
    }
    sums.retain(|_, minor| *minor != 0);
    sums
}

#[test]
fn any_way_of_running_ends_at_what_a_slow_count_says() {
    let mut reached: BTreeMap<&str, u32> = BTreeMap::new();
    for seed in seeds(120) {
        let tale = Tale::of(seed);
        let houses = [
            ("at once", at_once(&tale)),
            ("day by day", day_by_day(&tale)),
            ("in batches", in_batches(&tale)),
        ];
        for (way, house) in &houses {
            for (of, spans, commitment) in every_commitment(&tale) {
                let owed = slow_count(&tale, house, spans, &commitment);
                let expected: BTreeMap<i64, i64> =
                    owed.into_iter().filter(|(_, minor)| *minor != 0).collect();
                assert_eq!(billed(house, &of), expected, "{way}, {of:?}, seed {seed}: {tale:#?}");
            }
            assert_eq!(sums(house), sums(&houses[0].1), "{way}, seed {seed}: {tale:#?}");
            let of_plans = house
                .lines()
                .filter(|line| matches!(&line.subject, LineSubject::Commitment(CommitmentRef::Plan { .. })));
            for line in of_plans.filter(|line| line.amount.is_negative()) {
                assert!(line.extends.is_some(), "{way}, {:?} names what it takes back, seed {seed}", line.at);
            }
        }
        count(&tale, &houses[1].1, &mut reached);
    }
    for what in [
        "true-up",
        "taken back",
        "overage",
        "early",
        "pause",
        "contract",
        "contract first",
        "by days",
        "quarterly",
        "zero",
    ] {
        assert!(reached.get(what).is_some_and(|times| *times > 5), "{what} was reached: {reached:?}");
    }
}

fn count(tale: &Tale, house: &House, reached: &mut BTreeMap<&'static str, u32>) {
    let mut note = |what, times: usize| {
        *reached.entry(what).or_default() += u32::try_from(times).expect("few");
    };
    let of_commitments = || house.lines().filter(|line| line.kind == LineKind::Commitment);
    note("true-up", of_commitments().filter(|line| line.amount.minor() > 0).count());
    note("taken back", of_commitments().filter(|line| line.amount.is_negative()).count());
    let documents = house.issued.iter().flat_map(|document| &document.lines);
    note("overage", documents.filter(|line| line.description.starts_with("Overage")).count());
    let usage = || house.lines().filter(|line| line.kind == LineKind::Usage);
    note(
        "early",
        usage().filter(|line| line.service.end() < line.full.end() && tale.threshold.is_some()).count(),
    );
    note("pause", tale.changes.iter().filter(|(_, _, what)| matches!(what, What::Pause)).count());
    note("contract", usize::from(tale.contract.is_some()));
    let first = tale.starts.iter().min().expect("one at least");
    let before = tale.contract.iter().filter(|(from, until, ..)| months_after(*from, 1).min(*until) < *first);
    note("contract first", before.count());
    note("quarterly", usize::from(tale.quarterly && of_commitments().any(|line| line.amount.is_negative())));
    note("by days", usize::from(tale.by_days && of_commitments().count() > 0));
    note("zero", usage().filter(|line| line.amount.is_zero()).count());
}
