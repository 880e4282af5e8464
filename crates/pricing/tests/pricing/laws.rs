//! Laws over generated prices and events, held against the slow way to count. Each prints its seed
//! and counts what it reached.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, Hasher, RandomState};

use calendar::{Instant, Period, Share, Zone};
use money::{Decimal, Money, Ratio};
use num_bigint::BigInt;
use pricing::{
    Aggregation, LevelTime, Measured, Meter, Negative, Percentage, Price, RateWindow, Scalar, Scope, Seen,
    Shape, Terms, Tier, TierMode, TierTable, UsageEvent, ValuesAre, difference, measure, measure_seen, owed,
    total,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::build::*;
use crate::slow::{Fraction, by_lengths, event_by_event, unit_by_unit};

/// What a law has met, so that a law that never meets its hard case is noticed.
#[derive(Default)]
pub struct Reached(RefCell<BTreeMap<&'static str, u32>>);

impl Reached {
    pub fn count(&self, what: &'static str, met: bool) {
        *self.0.borrow_mut().entry(what).or_default() += u32::from(met);
    }

    pub fn all(&self) {
        println!("reached: {:?}", self.0.borrow());
        for (what, times) in self.0.borrow().iter() {
            assert!(*times > 0, "never reached: {what}");
        }
    }
}

/// Runs a law with a seed that is printed; `PRICING_SEED` runs one again.
pub fn law<S: Strategy>(cases: u32, strategy: S, holds: impl Fn(S::Value)) {
    let seed = match std::env::var("PRICING_SEED") {
        Ok(text) => text.parse().expect("PRICING_SEED is a whole number"),
        Err(_) => RandomState::new().build_hasher().finish(),
    };
    println!("PRICING_SEED={seed}");
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&u64::to_le_bytes(seed));
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let outcome = runner.run(&strategy, |value| {
        holds(value);
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("PRICING_SEED={seed}: {failure}");
    }
}

fn cents_price() -> impl Strategy<Value = Decimal> {
    (0_i64..2_000, 0_u8..5).prop_map(|(mantissa, scale)| Decimal::from_i128(mantissa.into(), scale).unwrap())
}

fn tier_row() -> impl Strategy<Value = (i64, Tier)> {
    (1_i64..40, cents_price(), 1_i64..8, any::<bool>(), cents_price(), proptest::option::of(0_i64..30))
        .prop_map(|(width, price, per, whole, fee, percent)| {
            let tier = Tier {
                per: Decimal::from_i64(per),
                whole,
                percent: percent.map(|percent| pct(&percent.to_string())),
                ..Tier::priced(None, money::UnitPrice::new(price)).with_flat_fee(money::UnitPrice::new(fee))
            };
            (width, tier)
        })
}

pub fn tables() -> impl Strategy<Value = TierTable> {
    (proptest::collection::vec(tier_row(), 1..6), any::<bool>()).prop_map(|(rows, graduated)| {
        let (mut bound, last) = (0, rows.len() - 1);
        let close = |(place, (width, tier)): (usize, (i64, Tier))| {
            bound += width;
            Tier { up_to: (place < last).then(|| Decimal::from_i64(bound)), ..tier }
        };
        let tiers = rows.into_iter().enumerate().map(close).collect();
        let mode = if graduated { TierMode::Graduated } else { TierMode::Volume };
        TierTable::new(mode, tiers).unwrap()
    })
}

#[test]
fn tiers_rate_as_one_unit_after_the_other() {
    let reached = Reached::default();
    let quantities = prop_oneof![1 => Just(0), 12 => 0_i64..200];
    law(400, (tables(), quantities, 0_u8..6), |(table, quantity, on_bound)| {
        let bound = table.tiers[0].up_to.filter(|_| on_bound == 0);
        let quantity = bound.map_or(quantity, |bound| i64::try_from(bound.mantissa()).unwrap());
        let rated = rated(&metered(Shape::Tiers(table.clone())), &quantity.to_string());
        assert_eq!(Fraction::of_ratio(rated.amount), unit_by_unit(&table, quantity));
        let mut steps = Ratio::ZERO;
        for step in &rated.trace.steps {
            let units = step.units.checked_mul(step.unit_price).unwrap();
            let percent = step.quantity.checked_mul(step.percent).unwrap().div_decimal(d("100")).unwrap();
            let sum = units.checked_add(percent).unwrap().checked_add(step.flat_fee).unwrap();
            assert_eq!(sum, step.amount, "a step is its own sum");
            steps = steps.checked_add(step.amount).unwrap();
        }
        assert_eq!(steps, rated.amount, "the steps make the amount");
        reached.count("zero", quantity == 0);
        reached.count("volume", table.mode == TierMode::Volume);
        reached.count("three tiers", rated.trace.steps.len() >= 3);
        reached.count("packages", rated.trace.steps.iter().any(|step| step.units != step.quantity));
        reached.count("no end as a decimal", rated.amount.as_decimal().is_none());
        let on_bound = table.tiers.iter().any(|tier| tier.up_to == Some(Decimal::from_i64(quantity)));
        reached.count("exactly on a bound", on_bound);
    });
    reached.all();
}

#[test]
fn graduated_tiers_rate_any_fraction_by_the_length_in_each_tier() {
    let reached = Reached::default();
    law(300, (tables(), 0_i128..5_000, 1_i128..24), |(mut table, top, bottom)| {
        table.mode = TierMode::Graduated;
        for tier in &mut table.tiers {
            (tier.per, tier.whole, tier.percent) = (Decimal::ONE, false, None);
        }
        let quantity = Ratio::from_fraction(top, bottom).unwrap();
        let found = rated(&metered(Shape::Tiers(table.clone())), &quantity.to_string()).amount;
        assert_eq!(Fraction::of_ratio(found), by_lengths(&table, &Fraction::of_ratio(quantity)));
        reached.count("between two whole units", quantity.denominator() > 1);
        let last = table.tiers.iter().filter_map(|tier| tier.up_to).next_back().map(Ratio::whole);
        reached.count("beyond the last bound", last.is_some_and(|last| quantity > last));
    });
    reached.all();
}

#[test]
fn more_never_costs_less_in_graduated_tiers() {
    law(300, (tables(), 0_i64..150, 0_i64..50), |(mut table, quantity, more)| {
        table.mode = TierMode::Graduated;
        let price = metered(Shape::Tiers(table));
        let less = rated(&price, &quantity.to_string()).amount;
        assert!(less <= rated(&price, &(quantity + more).to_string()).amount);
    });
}

#[test]
fn a_mirrored_quantity_is_the_negative_without_fees() {
    law(200, (tables(), 1_i64..150), |(table, quantity)| {
        let mirrored = Price { negative: Negative::Mirror, ..metered(Shape::Tiers(table.clone())) };
        let mut feeless = table;
        feeless.tiers.iter_mut().for_each(|tier| tier.flat_fee = money::UnitPrice::ZERO);
        let positive = rated(&metered(Shape::Tiers(feeless)), &quantity.to_string()).amount;
        assert_eq!(rated(&mirrored, &(-quantity).to_string()).amount, -positive);
    });
}

#[test]
fn percentages_rate_as_one_event_after_the_other() {
    let reached = Reached::default();
    let option = |range: std::ops::Range<i64>| proptest::option::of(range);
    let values =
        proptest::collection::vec((prop_oneof![3 => -3_000_i64..10_000, 1 => Just(0)], 0_u8..3), 0..12);
    let fields = (0_i64..500, 0_i64..100, option(0..50), option(50..300), option(0..6), option(0..20_000));
    law(500, (values, fields), |(values, (rate, fee, minimum, maximum, free_events, free_amount))| {
        let hundredths = |number: i64| Decimal::from_i128(number.into(), 2).unwrap();
        let percentage = Percentage {
            rate: money::Percent::new(hundredths(rate)).unwrap(),
            fixed_fee: money::UnitPrice::new(hundredths(fee)),
            event_minimum: minimum.map(|minimum| money::UnitPrice::new(hundredths(minimum))),
            event_maximum: maximum.map(|maximum| money::UnitPrice::new(hundredths(maximum))),
            free_events: free_events.map(|events| u64::try_from(events).unwrap()),
            free_amount: free_amount.map(hundredths),
        };
        let values: Vec<Decimal> = values
            .iter()
            .map(|(mantissa, scale)| Decimal::from_i128((*mantissa).into(), *scale).unwrap())
            .collect();
        let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let price = Price { negative: Negative::Mirror, ..metered(Shape::Percentage(percentage.clone())) };
        let rated = amount_of_values(&price, &texts, Share::ONE);
        assert_eq!(Fraction::of_ratio(rated.amount), event_by_event(&percentage, &values));
        for (kind, name) in
            [(1, "free"), (2, "charged"), (3, "at minimum"), (4, "at maximum"), (5, "negative")]
        {
            reached.count(name, rated.trace.steps.iter().any(|step| step.tier == kind));
        }
        let partly = rated.trace.steps.iter().any(|step| step.tier == 1 && !step.quantity.is_zero());
        reached.count("free value", partly);
        reached.count("an event of zero", values.iter().any(|value| value.is_zero()));
    });
    reached.all();
}

#[test]
fn any_further_bills_sum_to_what_the_whole_period_owes() {
    let reached = Reached::default();
    let parts = proptest::collection::vec(-20_i64..60, 1..8);
    law(300, (tables(), parts, proptest::option::of(0_i64..30_000)), |(table, parts, maximum)| {
        let mut price = metered(Shape::Tiers(table.clone()));
        price.charges.get_mut(&eur()).unwrap().maximum = maximum.map(|minor| Money::new(minor, eur()));
        let (mut used, mut billed) = (0, Vec::new());
        for part in parts {
            used += part;
            let now = owed_of(&price, &terms(), &used.to_string());
            let due = difference(&now, eur(), &billed).unwrap()[0].amount;
            reached.count("a credit", due.is_negative());
            reached.count("at the maximum", !now.lines[0].over_maximum.is_zero());
            reached.count("net below zero", used < 0);
            billed.push((Vec::new(), due));
        }
        let total = Money::sum(eur(), billed.iter().map(|(_, amount)| *amount)).unwrap();
        let exact = unit_by_unit(&table, used.max(0)).cents();
        let expected = maximum.map_or(exact.clone(), |maximum| exact.min(BigInt::from(maximum)));
        assert_eq!(BigInt::from(total.minor()), expected);
    });
    reached.all();
}

#[test]
fn a_minimum_is_reached_and_never_passed_by_its_top_up() {
    law(200, (tables(), 0_i64..100, 0_i64..50_000, 1_i128..31), |(table, quantity, minimum, days)| {
        let mut price = metered(Shape::Tiers(table));
        price.charges.get_mut(&eur()).unwrap().minimum = Some(Money::new(minimum, eur()));
        let terms = Terms { share: share(days, 30), ..terms() };
        let owed = owed_of(&price, &terms, &quantity.to_string());
        let line = owed.lines[0].amount.minor();
        let part = Fraction::new(minimum, 100).times(&Fraction::new(days, 30)).cents();
        let expected = BigInt::from(line).max(part);
        assert_eq!(BigInt::from(owed.total(eur()).unwrap().minor()), expected);
    });
}

/// Events of three sources, a few ids and values, in and around the first days of 2026.
fn usage() -> impl Strategy<Value = Vec<UsageEvent>> {
    let row = (-40_i64..200, 0_u8..3, -50_i64..100, 0_u8..2, 0_u8..4);
    proptest::collection::vec(row, 0..25).prop_map(|rows| {
        (0..)
            .zip(rows)
            .map(|(place, (hours, source, value, scale, region))| {
                let value = Decimal::from_i128(value.into(), scale).unwrap();
                let mut data = vec![("v", Scalar::Number(value))];
                match region {
                    0 => data[0].1 = Scalar::Text("many".into()),
                    1 => data.push(("region", Scalar::Text("eu".into()))),
                    2 => data.push(("region", Scalar::Text("us".into()))),
                    _ => {}
                }
                let micros = at("2026-01-01").as_micros() + hours * 3_600_000_000;
                let mut event = event(&format!("e{place}"), "2026-01-01", &data);
                event.time = Instant::from_micros(micros);
                event.source = ["a", "b", "c"][usize::from(source)].into();
                event
            })
            .collect()
    })
}

fn aggregations() -> impl Strategy<Value = Meter> {
    let all = vec![
        Aggregation::Count,
        Aggregation::Sum,
        Aggregation::Max,
        Aggregation::Min,
        Aggregation::Latest,
        Aggregation::UniqueCount,
        Aggregation::Average,
        Aggregation::TimeWeighted(LevelTime::Average),
        Aggregation::TimeWeighted(LevelTime::Hours),
        Aggregation::TimeWeighted(LevelTime::Days),
        Aggregation::Percentile(pct("37.5")),
    ];
    (proptest::sample::select(all), any::<bool>(), any::<bool>()).prop_map(
        |(aggregation, carries, changes)| {
            let carries = carries && aggregation.has_state();
            let meter = meter(aggregation);
            let values_are = if changes { ValuesAre::Changes } else { ValuesAre::Levels };
            let changing = Meter { carries, values_are, ..meter.clone() };
            if changing.check().is_ok() { changing } else { Meter { carries, ..meter } }
        },
    )
}

fn first_days() -> Period {
    period("2026-01-01", "2026-01-07")
}

fn find(price: &Price, meter: &Meter, period: Period, events: &[UsageEvent]) -> Measured {
    let zone = Zone::named("Australia/Sydney").unwrap();
    measure(price, meter, &Scope { period, full: period, zone: &zone }, events).unwrap()
}

#[test]
fn the_order_of_arrival_does_not_matter() {
    let reached = Reached::default();
    let windows = proptest::option::of(proptest::sample::select(vec![RateWindow::Hour, RateWindow::Day]));
    law(
        300,
        (usage(), aggregations(), any::<bool>(), windows, any::<u64>()),
        |(list, meter, grouped, rate_per, seed)| {
            let group_by = if grouped { by(&["region"]) } else { Vec::new() };
            let price = Price { group_by, rate_per, ..metered(pricing::presets::per_unit(up("1"))) };
            let mut shuffled = list.clone();
            let key = |event: &UsageEvent| {
                blake3::hash(format!("{seed}{}{}", event.source, event.id).as_bytes()).as_bytes().to_owned()
            };
            shuffled.sort_by_key(key);
            let found = find(&price, &meter, first_days(), &list);
            assert_eq!(found, find(&price, &meter, first_days(), &shuffled));
            reached.count("set aside", !found.set_aside.is_empty());
            reached.count("several lines", found.measurements.len() > 1);
            reached.count("windows", found.measurements.iter().any(|line| line.windows.len() > 1));
            reached.count("moved", list != shuffled);
        },
    );
    reached.all();
}

/// The level before each counted event, and after it, told naively.
struct Story {
    counted: Vec<(Instant, Decimal)>,
    levels: Vec<(Instant, Decimal)>,
    in_force: Decimal,
}

fn story(meter: &Meter, period: Period, events: &[UsageEvent]) -> Story {
    let mut sorted: Vec<&UsageEvent> = events.iter().collect();
    sorted.sort_by_key(|event| (event.time, event.source.clone(), event.id.clone()));
    let mut story = Story { counted: Vec::new(), levels: Vec::new(), in_force: Decimal::ZERO };
    let mut level = Decimal::ZERO;
    for event in sorted {
        let Some(Scalar::Number(value)) = event.data.get("v") else { continue };
        let before = event.time < period.start();
        if event.time >= period.end() || (before && !meter.carries) {
            continue;
        }
        level = match meter.values_are {
            ValuesAre::Levels => *value,
            ValuesAre::Changes => level.checked_add(*value).unwrap(),
        };
        if before {
            story.in_force = level;
        } else {
            story.counted.push((event.time, *value));
            story.levels.push((event.time, level));
        }
    }
    story
}

fn told(meter: &Meter, period: Period, events: &[UsageEvent]) -> Fraction {
    let Story { counted, levels, in_force } = story(meter, period, events);
    let sum = counted.iter().fold(Fraction::zero(), |sum, (_, value)| sum.plus(&Fraction::of(*value)));
    let carried = meter.carries.then_some(in_force);
    let of = |level: Option<Decimal>| level.map_or_else(Fraction::zero, Fraction::of);
    let count = i64::try_from(counted.len()).unwrap();
    match meter.aggregation {
        Aggregation::Count => {
            let all = events.iter().filter(|event| period.contains(event.time)).count();
            Fraction::new(i64::try_from(all).unwrap(), 1)
        }
        Aggregation::Sum => sum,
        Aggregation::Average if count == 0 => Fraction::zero(),
        Aggregation::Average => sum.over(&Fraction::new(count, 1)),
        Aggregation::Max => {
            // In force at the start is the level after the last event up to and at that instant.
            let at_start = levels.iter().rfind(|(time, _)| *time == period.start()).map(|(_, level)| *level);
            let in_force = meter.carries.then(|| at_start.unwrap_or(in_force));
            let later = levels.iter().filter(|(time, _)| !meter.carries || *time > period.start());
            of(later.map(|(_, level)| *level).chain(in_force).max())
        }
        Aggregation::Min => of(levels.iter().map(|(_, level)| *level).min()),
        Aggregation::Latest => of(levels.last().map(|(_, level)| *level).or(carried)),
        Aggregation::UniqueCount => {
            let seen: BTreeSet<String> = events
                .iter()
                .filter(|event| event.time < period.end() && (meter.carries || event.time >= period.start()))
                .filter_map(|event| event.data.get("v"))
                .map(|value| match value {
                    Scalar::Number(number) => number.to_string(),
                    other => format!("{other:?}"),
                })
                .collect();
            Fraction::new(i64::try_from(seen.len()).unwrap(), 1)
        }
        Aggregation::Percentile(_) => {
            // 37.5 %: the smallest value with at least 3/8 of all values at or below it.
            let values: Vec<Decimal> = counted.iter().map(|(_, value)| *value).collect();
            let below = |value: Decimal| values.iter().filter(|other| **other <= value).count();
            of(values.iter().copied().filter(|value| below(*value) * 8 >= values.len() * 3).min())
        }
        Aggregation::TimeWeighted(time) => hour_by_hour(time, period, in_force, &levels),
        Aggregation::Register(_) => unreachable!("registers have a law of their own"),
    }
}

/// Events lie on whole hours, so a level is the same all through an hour. Sydney keeps one offset
/// in these days, so its days have 24 hours.
fn hour_by_hour(
    time: LevelTime,
    period: Period,
    in_force: Decimal,
    levels: &[(Instant, Decimal)],
) -> Fraction {
    let hours = period.length_micros() / 3_600_000_000;
    let mut sum = Fraction::zero();
    for hour in 0..hours {
        let now = period.start().as_micros() + hour * 3_600_000_000;
        let level = levels
            .iter()
            .rev()
            .find(|(since, _)| since.as_micros() <= now)
            .map_or(in_force, |(_, level)| *level);
        sum = sum.plus(&Fraction::of(level));
    }
    match time {
        LevelTime::Average => sum.over(&Fraction::new(hours, 1)),
        LevelTime::Hours => sum,
        LevelTime::Days => sum.over(&Fraction::new(24, 1)),
    }
}

#[test]
fn every_aggregation_is_what_a_naive_reading_tells() {
    let reached = Reached::default();
    law(800, (usage(), aggregations()), |(list, meter)| {
        let price = metered(pricing::presets::per_unit(up("1")));
        let found = find(&price, &meter, first_days(), &list).measurements.remove(0).quantity;
        assert_eq!(Fraction::of_ratio(found), told(&meter, first_days(), &list), "{meter:?}");
        reached.count(meter.aggregation.code(), !found.is_zero());
        reached.count("carried", meter.carries && !found.is_zero());
        reached.count("changes", meter.values_are == ValuesAre::Changes && !found.is_zero());
    });
    reached.all();
}

#[test]
fn a_level_is_weighed_as_one_microsecond_after_the_other() {
    let reached = Reached::default();
    // Around midnight in Berlin from the day of 23 hours (29 March 2026) to the next one.
    let midnight = at("2026-03-29T22:00:00Z").as_micros();
    let changes = proptest::collection::vec((-60_i64..60, -5_i64..9), 0..10);
    let pauses = proptest::collection::vec((-50_i64..50, 1_i64..25), 0..3);
    law(300, (changes, pauses, 1_i64..40, 1_i64..40), |(changes, pauses, before, after)| {
        let zone = Zone::named("Europe/Berlin").unwrap();
        let (start, end) = (midnight - before, midnight + after);
        let period = Period::new(Instant::from_micros(start), Instant::from_micros(end)).unwrap();
        let full = Period::new(Instant::from_micros(start - 7), Instant::from_micros(end + 11)).unwrap();
        let list: Vec<UsageEvent> = (0..)
            .zip(&changes)
            .map(|(place, (offset, level))| {
                let mut event =
                    event(&format!("e{place:02}"), "2026-01-01", &[("v", number(&level.to_string()))]);
                event.time = Instant::from_micros(midnight + offset);
                event
            })
            .collect();
        let of_pause = |(from, length): &(i64, i64)| {
            let from = Instant::from_micros(midnight + from);
            Period::new(from, from.checked_add_micros(*length).unwrap()).unwrap()
        };
        let without: Vec<Period> = pauses.iter().map(of_pause).collect();
        let is_off = |now: i64| without.iter().any(|off| off.contains(Instant::from_micros(now)));
        for time in [LevelTime::Average, LevelTime::Hours, LevelTime::Days] {
            let mut sum = Fraction::zero();
            for now in (start..end).filter(|now| !is_off(*now)) {
                let level = (0..).zip(&changes).filter(|(_, (offset, _))| midnight + offset <= now);
                let level = level.max_by_key(|(place, (offset, _)): &(i64, _)| (*offset, *place));
                let level = level.map_or(0, |(_, (_, level))| *level);
                let divisor = match time {
                    LevelTime::Average => full.length_micros(),
                    LevelTime::Hours => 3_600_000_000,
                    LevelTime::Days if now < midnight => 23 * 3_600_000_000,
                    LevelTime::Days => 24 * 3_600_000_000,
                };
                sum = sum.plus(&Fraction::new(level, divisor));
            }
            let meter = meter(Aggregation::TimeWeighted(time));
            let price = metered(pricing::presets::per_unit(up("1")));
            let scope = Scope { period, full, zone: &zone };
            let seen = Seen { without: &without, ..Seen::whole(&scope) };
            let meters = BTreeMap::from([(meter.key.clone(), meter.clone())]);
            let found = measure_seen(&price, &meters, seen, &list).unwrap();
            assert_eq!(Fraction::of_ratio(found.measurements[0].quantity), sum, "{time:?}");
            assert_eq!(Fraction::of_ratio(total(&meter, seen, &list).unwrap()), sum, "{time:?}");
            reached.count("not zero", !sum.is_zero());
            reached.count("not zero with a pause", !sum.is_zero() && (start..end).any(is_off));
        }
        reached.count("carried in", changes.iter().any(|(offset, _)| midnight + offset < start));
        let inside = |offset: i64| (start..end).contains(&(midnight + offset));
        reached.count(
            "set in a pause",
            changes.iter().any(|(offset, _)| inside(*offset) && is_off(midnight + offset)),
        );
        reached.count(
            "two at once",
            (1..changes.len()).any(|place| changes[..place].iter().any(|other| other.0 == changes[place].0)),
        );
    });
    reached.all();
}

#[test]
fn windows_and_cut_periods_lose_nothing() {
    let lengths = vec![RateWindow::Hour, RateWindow::Day, RateWindow::Week, RateWindow::Month];
    law(200, (usage(), proptest::sample::select(lengths), 1_i64..143), |(list, length, cut)| {
        let zone = Zone::named("Asia/Kolkata").unwrap();
        for aggregation in [Aggregation::Count, Aggregation::Sum, Aggregation::TimeWeighted(LevelTime::Hours)]
        {
            let meter = meter(aggregation);
            let price = Price { rate_per: Some(length), ..metered(pricing::presets::per_unit(up("1"))) };
            let find = |period: Period| {
                let scope = Scope { period, full: period, zone: &zone };
                measure(&price, &meter, &scope, &list).unwrap().measurements.remove(0)
            };
            let whole = find(first_days());
            let windows = whole
                .windows
                .iter()
                .fold(Ratio::ZERO, |sum, window| sum.checked_add(window.quantity).unwrap());
            assert_eq!(windows, whole.quantity, "the windows make the whole");
            assert!(whole.windows.is_sorted_by(|left, right| left.window.end() <= right.window.start()));
            let middle = Instant::from_micros(first_days().start().as_micros() + cut * 3_600_000_000);
            let first = find(Period::new(first_days().start(), middle).unwrap());
            let second = find(Period::new(middle, first_days().end()).unwrap());
            assert_eq!(
                first.quantity.checked_add(second.quantity).unwrap(),
                whole.quantity,
                "a cut loses nothing"
            );
            assert_eq!(first.event_count + second.event_count, whole.event_count);
        }
    });
}

#[test]
fn lines_by_dimension_hold_each_event_once() {
    law(200, usage(), |list| {
        let flat = metered(pricing::presets::per_unit(up("0.3")));
        let grouped = Price { group_by: by(&["region"]), ..flat.clone() };
        let sum = meter(Aggregation::Sum);
        let whole = find(&flat, &sum, first_days(), &list);
        let lines = find(&grouped, &sum, first_days(), &list);
        assert_eq!(lines.set_aside, whole.set_aside);
        let quantities = lines.measurements.iter().map(|line| line.quantity);
        let total = quantities.fold(Ratio::ZERO, |sum, quantity| sum.checked_add(quantity).unwrap());
        assert_eq!(total, whole.measurements[0].quantity);
        let counted: u64 = lines.measurements.iter().map(|line| line.event_count).sum();
        assert_eq!(counted, whole.measurements[0].event_count);
        let in_period = list.iter().filter(|event| first_days().contains(event.time)).count();
        let aside = u64::try_from(lines.set_aside.len()).unwrap();
        assert_eq!(counted + aside, u64::try_from(in_period).unwrap(), "counted or set aside, nothing else");
        assert!(owed(&grouped, &terms(), &lines.measurements).is_ok());
    });
}
