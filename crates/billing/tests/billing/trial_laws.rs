//! Laws of trials' ends over random lives: an end that pauses costs what a longer trial costs, one that cancels
//! what a cancellation costs, and billing daily costs what billing once does.
//!
//! `FARTHING_STORIES` and `FARTHING_SEED` choose how many lives and the first seed.

use std::collections::BTreeMap;

use billing::{Change, OnFile, PauseOptions, Proration, Status, status};
use calendar::{AsOf, Instant};
use pricing::{PhaseKind, Price, WithoutPayment};

use crate::phases::{phase, phased, regular};
use crate::testworld::*;

const DAY: i64 = 86_400_000_000;

/// A small generator, so that a seed tells the whole life.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    fn one_in(&mut self, sides: u64) -> bool {
        self.roll(sides) == 0
    }
}

fn day(number: i64) -> Instant {
    Instant::from_micros(at("2026-01-01").as_micros() + number * DAY)
}

/// The last day of a life.
const DAYS: i64 = 150;

/// What happens in a life, by day.
#[derive(Debug, Clone)]
struct Life {
    without: WithoutPayment,
    /// How long the trial is, and to which day it is extended on which.
    length: i64,
    extended: Option<(i64, i64)>,
    intro: bool,
    in_arrears: bool,
    methods: Vec<(i64, bool)>,
    seats: Vec<(i64, u64, Proration)>,
    pauses: Vec<(i64, i64)>,
    cancelled: Option<(i64, Option<i64>)>,
    used: Vec<(i64, u64)>,
}

impl Life {
    fn of(seed: u64) -> Life {
        let dice = &mut Dice(seed);
        let within = |dice: &mut Dice| i64::try_from(dice.roll(120)).expect("few days");
        let length = 5 + i64::try_from(dice.roll(20)).expect("few days");
        let extended = dice.one_in(3).then(|| {
            let on = i64::try_from(dice.roll(u64::try_from(length).expect("few days"))).expect("few days");
            (on, on + 1 + i64::try_from(dice.roll(30)).expect("few days"))
        });
        let mut methods = Vec::new();
        for _ in 0..dice.roll(4) {
            methods.push((within(dice), !dice.one_in(3)));
        }
        methods.sort_by_key(|(on, _)| *on);
        methods.dedup_by_key(|(on, _)| *on);
        let mut seats: Vec<(i64, u64, Proration)> = Vec::new();
        for _ in 0..dice.roll(3) {
            let proration = [Proration::None, Proration::Prorate, Proration::Full][usize_of(dice.roll(3))];
            seats.push((within(dice), 1 + dice.roll(4), proration));
        }
        seats.sort_by_key(|(on, _, _)| *on);
        seats.dedup_by_key(|(on, _, _)| *on);
        let paused = within(dice);
        let pauses = match dice.one_in(3) {
            true => vec![(paused, paused + 1 + i64::try_from(dice.roll(30)).expect("few days"))],
            false => Vec::new(),
        };
        let cancelled = dice.one_in(3).then(|| {
            let on = within(dice);
            let back = dice.one_in(2).then(|| on + 1 + i64::try_from(dice.roll(20)).expect("few days"));
            (on, back)
        });
        let used = (0..dice.roll(6)).map(|_| (within(dice), 1 + dice.roll(9))).collect();
        Life {
            without: [WithoutPayment::Continue, WithoutPayment::Pause, WithoutPayment::Cancel]
                [usize_of(dice.roll(3))],
            length,
            extended,
            intro: dice.one_in(2),
            in_arrears: dice.one_in(2),
            methods,
            seats,
            pauses,
            cancelled,
            used,
        }
    }

    /// The day on which the trial ends.
    fn end(&self) -> i64 {
        self.extended.map_or(self.length, |(_, until)| until)
    }

    fn held_before(&self, on: i64) -> bool {
        self.methods.iter().rfind(|(turned, _)| *turned < on).is_some_and(|(_, held)| *held)
    }

    /// The first day from another on with a method.
    fn held_from(&self, on: i64) -> Option<i64> {
        let turned = |on: i64| self.methods.iter().find(|(turned, _)| *turned == on).map(|(_, held)| *held);
        (on..=DAYS).find(|on| turned(*on).unwrap_or_else(|| self.held_before(*on)))
    }

    fn prices(&self) -> Vec<Price> {
        let timed = |price: Price| if self.in_arrears { in_arrears(price) } else { price };
        vec![
            timed(fee("intro", "10.00", "month")),
            timed(seats("base", "31.00", "month")),
            usage("calls", "0.70", "month"),
        ]
    }

    /// A life on a plan whose trial does so at its end, with these facts beside its own.
    fn world(&self, without: WithoutPayment, more: &[(i64, Change)]) -> World {
        let trial =
            phase("trial", PhaseKind::Trial(without), Some(&format!("{} days", self.length)), &["calls"]);
        let intro = phase("intro", PhaseKind::Intro, Some("1 month"), &["intro", "calls"]);
        let mut phases = vec![trial];
        phases.extend(self.intro.then_some(intro));
        phases.push(regular(&["base", "calls"]));
        let mut world = World::start(vec![phased(1, self.prices(), phases)], day(0), 2);
        world.settles = true;
        world.facts.on_file = OnFile::of(self.methods.iter().map(|(on, held)| (day(*on), *held)));
        let extended = self.extended.map(|(on, until)| (on, Change::ExtendTrial { until: day(until) }));
        let terms = Proration::Prorate.into();
        let mut facts: Vec<(i64, Change)> = extended.into_iter().collect();
        for (on, count, proration) in &self.seats {
            let terms = (*proration).into();
            facts.push((*on, Change::SetCount { name: key("seats"), count: *count, terms }));
        }
        for (from, until) in &self.pauses {
            facts.push((*from, Change::Pause { terms, options: PauseOptions::default() }));
            facts.push((*until, Change::Resume { terms }));
        }
        if let Some((on, back)) = self.cancelled {
            facts.push((on, Change::Cancel { terms }));
            facts.extend(back.map(|back| (back, Change::Reactivate { terms })));
        }
        facts.extend(more.iter().cloned());
        for (on, change) in facts {
            world.record(day(on), change);
        }
        for (on, amount) in &self.used {
            let noon = Instant::from_micros(day(*on).as_micros() + DAY / 2);
            world.used(noon, &amount.to_string());
        }
        world
    }
}

fn usize_of(number: u64) -> usize {
    usize::try_from(number).expect("few")
}

fn lives(count: u64) -> impl Iterator<Item = u64> {
    let number = |name: &str, otherwise: u64| {
        std::env::var(name).ok().map_or(otherwise, |text| text.parse().expect("a number"))
    };
    let first = number("FARTHING_SEED", 20_260_131);
    (0..number("FARTHING_STORIES", count)).map(move |offset| first + offset)
}

/// What every price came to for each service period, net of what was taken back.
fn totals(world: &World) -> BTreeMap<(String, i64), i64> {
    let mut totals = BTreeMap::new();
    for line in world.issued.iter().flat_map(|document| &document.lines) {
        let billing::LineSubject::Price(price) = &line.subject else { continue };
        let key = (price.price.to_string(), line.full.end().as_micros());
        *totals.entry(key).or_default() += line.amount.minor();
    }
    totals.retain(|_, amount| *amount != 0);
    totals
}

fn billed_once(mut world: World) -> BTreeMap<(String, i64), i64> {
    world.bill(day(DAYS));
    totals(&world)
}

/// A fact of a kind and a day that a life has already would clash with one of the same.
fn clashes(life: &Life, on: i64) -> bool {
    let cancels = life.cancelled.is_some_and(|(cancelled, back)| cancelled == on || back == Some(on));
    cancels || life.extended.is_some_and(|(extended, _)| extended == on)
}

#[test]
fn an_end_costs_what_the_facts_cost_that_say_the_same() {
    let mut reached: BTreeMap<&str, u32> = BTreeMap::new();
    for seed in lives(400) {
        let life = Life::of(seed);
        let end = life.end();
        let ended = life.held_before(end);
        let (name, same) = match life.without {
            _ if ended => ("paid", Some(life.world(WithoutPayment::Continue, &[]))),
            WithoutPayment::Continue => ("goes on", Some(life.world(WithoutPayment::Continue, &[]))),
            // A longer trial, where the person's facts leave it a trial to its end: the last one of its kind.
            WithoutPayment::Pause if clashes(&life, end - 1) => ("clash", None),
            WithoutPayment::Pause => {
                let until = life.held_from(end).unwrap_or(DAYS + 400);
                let name = if until > DAYS { "paused for ever" } else { "paused" };
                let longer = Change::ExtendTrial { until: day(until) };
                (name, extendable(&life).then(|| life.world(WithoutPayment::Continue, &[(end - 1, longer)])))
            }
            WithoutPayment::Cancel => {
                let cancel = Change::Cancel { terms: Proration::Prorate.into() };
                let clash = clashes(&life, end);
                ("cancelled", (!clash).then(|| life.world(WithoutPayment::Continue, &[(end, cancel)])))
            }
        };
        let Some(same) = same else {
            *reached.entry("left out").or_default() += 1;
            continue;
        };
        *reached.entry(name).or_default() += 1;
        let trial_usage = |totals: BTreeMap<(String, i64), i64>| {
            // A longer trial bills the usage of the time that a pause sets aside.
            let paused = name.starts_with("paused");
            totals
                .into_iter()
                .filter(|((price, _), _)| !paused || price != "calls")
                .collect::<BTreeMap<_, _>>()
        };
        let found = trial_usage(billed_once(life.world(life.without, &[])));
        assert_eq!(found, trial_usage(billed_once(same)), "seed {seed}: {name}, ends on day {end}: {life:?}");
    }
    println!("{reached:?}");
    if std::env::var_os("FARTHING_STORIES").is_none() {
        for name in ["paid", "goes on", "paused", "paused for ever", "cancelled"] {
            assert!(reached.get(name).is_some_and(|count| *count >= 10), "{name}: {reached:?}");
        }
    }
}

/// Whether a longer trial is the same: on the day before its end it runs, so that it can be extended. A pause
/// or cancellation there is another matter.
fn extendable(life: &Life) -> bool {
    let eve = life.end() - 1;
    let off = life.cancelled.is_some_and(|(on, back)| on <= eve && back.is_none_or(|back| eve < back));
    eve > 0 && !off
}

#[test]
fn daily_or_once() {
    let mut reached: BTreeMap<&'static str, u32> = BTreeMap::new();
    for seed in lives(120) {
        let life = Life::of(seed);
        let once = billed_once(life.world(life.without, &[]));
        let mut daily = life.world(life.without, &[]);
        let known = daily.facts.on_file.clone();
        for today in 0..=DAYS {
            // Only what was recorded by then is known.
            let methods = life.methods.iter().filter(|(on, _)| *on <= today);
            daily.facts.on_file = OnFile::of(methods.map(|(on, held)| (day(*on), *held)));
            daily.bill(day(today));
            let told = status(&daily.facts, AsOf(day(today))).expect("a status");
            *reached.entry(told.code()).or_default() += 1;
        }
        assert_eq!(daily.facts.on_file, known, "all of it was recorded by then");
        assert_eq!(totals(&daily), once, "seed {seed}: {life:?}");
    }
    println!("{reached:?}");
    if std::env::var_os("FARTHING_STORIES").is_none() {
        for told in [Status::Trialing, Status::Active, Status::Paused, Status::Cancelled] {
            assert!(reached.contains_key(told.code()), "{}: {reached:?}", told.code());
        }
    }
}
