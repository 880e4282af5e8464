//! Balances of random customers against a slow oracle that lives through every hour and counts single units.

use std::collections::BTreeMap;

use billing::{Change, EntitlementValue, Entitlements, PauseOptions, Proration};
use calendar::Instant;
use money::Quantity;
use pricing::{FeatureGrant, FeatureValue, FeatureWindow, MeteredFeature, PlanVersion, Rollover, UsageEvent};

use crate::entitlements::{add_on, attach, calls, granting, metered, second};
use crate::testworld::{World, at, cadence, fee, key};

/// How many customers are tried; `FARTHING_SEED` chooses others.
const CUSTOMERS: u64 = 700;
/// The last hour of a customer's life.
const HOURS: i64 = 20 * 24;

struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: i64) -> i64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        i64::try_from((mixed ^ (mixed >> 31)) % u64::try_from(bound).expect("above zero"))
            .expect("below a bound")
    }

    fn one_in(&mut self, times: i64) -> bool {
        self.below(times) == 0
    }
}

/// The shapes of windows, by what the oracle knows of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    /// Two days from the subscription's start.
    Period,
    Day,
    Every(u32),
    FirstUse(u32),
    Lifetime,
    Sliding(u32),
}

/// What is granted from an hour on.
#[derive(Debug, Clone, Copy)]
struct Terms {
    allowance: Option<i64>,
    shape: Shape,
    /// Cap (none: everything) and floor.
    rollover: Option<(Option<i64>, i64)>,
    preserves: bool,
    replaces: bool,
}

/// A plan or an add-on of one subscription, through its life.
#[derive(Debug, Clone)]
struct Source {
    subscription: u8,
    add_on: bool,
    /// Terms and quantity, each from an hour on; none where nothing is granted.
    course: Vec<(i64, Option<(Terms, i64)>)>,
}

#[derive(Debug)]
struct Story {
    sources: Vec<Source>,
    /// Pauses by subscription: from, to.
    pauses: Vec<(u8, i64, i64)>,
    /// Units used at the start of each hour.
    used: BTreeMap<i64, i64>,
}

fn shape(dice: &mut Dice) -> Shape {
    match dice.below(6) {
        0 => Shape::Period,
        1 => Shape::Day,
        2 => Shape::Every(24),
        3 => Shape::Every(36),
        4 => Shape::FirstUse(5),
        _ => Shape::Lifetime,
    }
}

fn terms(dice: &mut Dice, shape: Shape) -> Terms {
    let rolls = !matches!(shape, Shape::Lifetime | Shape::Sliding(_)) && dice.one_in(2);
    let rollover = rolls.then(|| {
        let floor = if dice.one_in(2) { 0 } else { dice.below(4) };
        let cap = if dice.one_in(3) { None } else { Some(floor + dice.below(12)) };
        (cap, floor)
    });
    Terms {
        allowance: if dice.one_in(12) { None } else { Some(dice.below(25)) },
        shape,
        rollover,
        preserves: dice.one_in(4),
        replaces: false,
    }
}

impl Story {
    fn roll(dice: &mut Dice) -> Story {
        let sliding = dice.one_in(8);
        let pick = |dice: &mut Dice| if sliding { Shape::Sliding(24) } else { shape(dice) };
        let subscriptions = if dice.one_in(3) { 2 } else { 1 };
        let (mut sources, mut pauses) = (Vec::new(), Vec::new());
        for number in 0..subscriptions {
            let subscription = 10 + u8::try_from(number).expect("few");
            let start = dice.below(72);
            let mine = pick(dice);
            let mut course = vec![(start, Some((terms(dice, mine), 1)))];
            if dice.one_in(2) {
                let again = if dice.one_in(3) { pick(dice) } else { mine };
                course.push((start + 1 + dice.below(150), Some((terms(dice, again), 1))));
            }
            sources.push(Source { subscription, add_on: false, course });
            if dice.one_in(2) {
                let from = start + dice.below(120);
                let own = if dice.one_in(2) { mine } else { pick(dice) };
                let mut terms = terms(dice, own);
                terms.replaces = dice.one_in(6);
                let mut course = vec![(from, Some((terms, 1 + dice.below(3))))];
                if dice.one_in(2) {
                    course.push((from + 1 + dice.below(100), Some((terms, dice.below(4)))));
                }
                if dice.one_in(3) {
                    course.push((course[course.len() - 1].0 + 1 + dice.below(100), None));
                }
                sources.push(Source { subscription, add_on: true, course });
            }
            if dice.one_in(3) {
                let from = start + 1 + dice.below(200);
                pauses.push((subscription, from, from + 1 + dice.below(100)));
            }
        }
        let busy = 1 + dice.below(6);
        let used = (0..HOURS).filter(|_| dice.one_in(busy)).collect::<Vec<i64>>();
        let used = used.into_iter().map(|hour| (hour, 1 + dice.below(4))).collect();
        Story { sources, pauses, used }
    }

    /// What a source grants in an hour.
    fn granted(&self, source: &Source, hour: i64) -> Option<(Terms, i64)> {
        let paused = |(subscription, from, to): &(u8, i64, i64)| {
            *subscription == source.subscription && *from <= hour && hour < *to
        };
        if self.pauses.iter().any(paused) {
            return None;
        }
        source.course.iter().rfind(|(from, _)| *from <= hour).and_then(|(_, terms)| *terms)
    }

    /// Since when a source grants anything.
    fn since(&self, source: &Source) -> i64 {
        (0..=HOURS).find(|hour| self.granted(source, *hour).is_some()).unwrap_or(HOURS + 1)
    }
}

/// A pot of the oracle.
#[derive(Debug, Clone, Default)]
struct Pot {
    window: Option<(i64, i64)>,
    used: i64,
    debt: i64,
    carried: BTreeMap<usize, i64>,
    shares: Vec<(usize, Terms, i64)>,
}

impl Pot {
    fn unlimited(&self) -> bool {
        self.shares.iter().any(|(_, terms, _)| terms.allowance.is_none())
    }

    fn entitled(&self) -> i64 {
        let of = |(source, terms, times): &(usize, Terms, i64)| {
            terms.allowance.unwrap_or(0) * times + self.carried.get(source).copied().unwrap_or(0)
        };
        self.shares.iter().map(of).sum::<i64>() - self.debt
    }

    fn reset(&mut self) {
        if self.shares.is_empty() {
            return;
        }
        let unlimited = self.unlimited();
        let mut spent = self.used + self.debt;
        (self.used, self.debt) = (0, 0);
        for (source, terms, times) in std::mem::take(&mut self.shares) {
            let mut left = terms.allowance.unwrap_or(0) * times + self.carried.remove(&source).unwrap_or(0);
            while left > 0 && spent > 0 {
                (left, spent) = (left - 1, spent - 1);
            }
            if let Some((cap, floor)) = terms.rollover
                && !unlimited
            {
                let rolled = left.max(floor * times);
                self.carried.insert(source, cap.map_or(rolled, |cap| rolled.min(cap * times)));
            }
            self.debt = i64::from(terms.preserves && !unlimited).max(self.debt);
        }
        self.debt = if self.debt == 1 { spent } else { 0 };
    }
}

type PotKey = (u8, Shape, u8);

/// Which pot a shape fills: rank, shape, and whose where it is not everybody's.
fn pot_key(shape: Shape, subscription: u8) -> PotKey {
    match shape {
        Shape::Period | Shape::Every(_) => (0, shape, subscription),
        Shape::Day | Shape::FirstUse(_) => (0, shape, 0),
        Shape::Lifetime => (1, shape, 0),
        Shape::Sliding(_) => (2, Shape::Sliding(0), 0),
    }
}

/// The oracle: every hour of a customer's life from one on.
struct Life<'s> {
    story: &'s Story,
    /// Sources in the order in which use takes from them.
    order: Vec<usize>,
    /// Pots in that order, with the hour that their windows count from.
    pots: Vec<(PotKey, i64, Pot)>,
    /// What sliding windows saw: hour and units.
    slid: Vec<(i64, i64)>,
}

impl<'s> Life<'s> {
    fn of(story: &'s Story, until: i64) -> Life<'s> {
        let mut order: Vec<usize> = (0..story.sources.len()).collect();
        order.sort_by_key(|place| {
            let source = &story.sources[*place];
            (story.since(source), source.subscription, source.add_on)
        });
        let mut pots: Vec<(PotKey, i64, Pot)> = Vec::new();
        for place in &order {
            let source = &story.sources[*place];
            let since = story.since(source);
            for (from, terms) in &source.course {
                let Some((terms, _)) = terms.filter(|_| *from <= until) else { continue };
                let first = (0..=until).any(|hour| {
                    *from <= hour
                        && story.granted(source, hour).is_some_and(|(now, _)| now.shape == terms.shape)
                });
                let key = pot_key(terms.shape, source.subscription);
                if first && pots.iter().all(|(known, _, _)| *known != key) {
                    pots.push((key, since, Pot::default()));
                }
            }
        }
        pots.sort_by_key(|((rank, _, _), _, _)| *rank);
        Life { story, order, pots, slid: Vec::new() }
    }

    /// Who holds in an hour: source, terms, quantity.
    fn held(&self, hour: i64) -> Vec<(usize, Terms, i64)> {
        let mut held = Vec::new();
        for place in &self.order {
            if let Some((terms, times)) = self.story.granted(&self.story.sources[*place], hour) {
                held.push((*place, terms, times));
            }
        }
        let replaced: Vec<u8> = held
            .iter()
            .filter(|(_, terms, _)| terms.replaces)
            .map(|(place, _, _)| self.story.sources[*place].subscription)
            .collect();
        held.retain(|(place, terms, _)| {
            terms.replaces || !replaced.contains(&self.story.sources[*place].subscription)
        });
        held
    }

    fn live(&mut self, hour: i64) {
        let used = self.story.used.get(&hour).copied().unwrap_or(0);
        let starts: Vec<i64> = self.story.sources.iter().map(|source| source.course[0].0).collect();
        for ((_, shape, subscription), anchor, pot) in &mut self.pots {
            let every = |anchor: i64, hours: i64| {
                let from = anchor + (hour - anchor).div_euclid(hours) * hours;
                Some((from, from + hours))
            };
            let start = self.story.sources.iter().position(|source| source.subscription == *subscription);
            let window = match shape {
                Shape::Period => every(starts[start.expect("its plan")], 48),
                Shape::Day => every(0, 24),
                Shape::Every(hours) => every(*anchor, i64::from(*hours)),
                Shape::FirstUse(hours) => match pot.window.filter(|(_, end)| hour < *end) {
                    Some(open) => Some(open),
                    None if used > 0 && hour >= *anchor => Some((hour, hour + i64::from(*hours))),
                    None => None,
                },
                Shape::Lifetime | Shape::Sliding(_) => Some((0, i64::MAX)),
            };
            if window != pot.window && pot.window.is_some() {
                pot.reset();
            }
            pot.window = window;
        }
        let held = self.held(hour);
        for (key, _, pot) in &mut self.pots {
            let mine = |(place, terms, _): &&(usize, Terms, i64)| {
                pot_key(terms.shape, self.story.sources[*place].subscription) == *key
            };
            let shares: Vec<(usize, Terms, i64)> = held.iter().filter(mine).copied().collect();
            if !shares.is_empty() {
                pot.shares = shares;
            }
        }
        let active = self.active(&held);
        let Some(first) = active.first().copied() else { return };
        // Overage goes where room is.
        if !active.iter().any(|place| self.pots[*place].2.unlimited()) && self.slid.is_empty() {
            while self.pots[first].2.used > self.pots[first].2.entitled()
                && let Some(room) = self.room(&active)
            {
                let pot = &mut self.pots[first].2;
                *(if pot.used > 0 { &mut pot.used } else { &mut pot.debt }) -= 1;
                self.pots[room].2.used += 1;
            }
        }
        for _ in 0..used {
            self.use_one(&active, hour);
        }
    }

    /// Whether nothing is carried over and more than one pot held since an hour.
    fn forgets(&self, from: i64, to: i64) -> bool {
        let all = self.story.sources.iter().flat_map(|source| &source.course);
        let mut begun = all.filter(|(from, _)| *from <= to).filter_map(|(_, terms)| *terms);
        let carries = begun.any(|(terms, _)| terms.rollover.is_some() || terms.preserves);
        let pots: std::collections::BTreeSet<usize> =
            (from..=to).flat_map(|hour| self.active(&self.held(hour))).collect();
        !carries && pots.len() > 1
    }

    fn active(&self, held: &[(usize, Terms, i64)]) -> Vec<usize> {
        let keys: Vec<PotKey> = held
            .iter()
            .map(|(place, terms, _)| pot_key(terms.shape, self.story.sources[*place].subscription))
            .collect();
        (0..self.pots.len()).filter(|place| keys.contains(&self.pots[*place].0)).collect()
    }

    fn room(&self, active: &[usize]) -> Option<usize> {
        active.iter().copied().find(|place| self.pots[*place].2.used < self.pots[*place].2.entitled())
    }

    fn use_one(&mut self, active: &[usize], hour: i64) {
        if matches!(self.pots[active[0]].0.1, Shape::Sliding(_)) {
            self.slid.push((hour, 1));
            return;
        }
        let unlimited = active.iter().copied().find(|place| self.pots[*place].2.unlimited());
        let place = unlimited.or_else(|| self.room(active)).unwrap_or(active[0]);
        self.pots[place].2.used += 1;
    }

    /// Used, remaining (none is unlimited), overage and rolled after an hour; none where nothing holds.
    fn figures(&self, hour: i64) -> Option<(i64, Option<i64>, i64, i64)> {
        let active = self.active(&self.held(hour));
        let first = *active.first()?;
        if matches!(self.pots[first].0.1, Shape::Sliding(_)) {
            let used = self.slid.iter().filter(|(at, _)| *at > hour - 24).map(|(_, units)| units).sum();
            let pot = &self.pots[first].2;
            let left = pot.entitled() - used;
            let limited = !pot.unlimited();
            return Some((used, limited.then_some(left.max(0)), if limited { (-left).max(0) } else { 0 }, 0));
        }
        let (mut used, mut left, mut over, mut rolled) = (0, Some(0), 0, 0);
        for place in active {
            let pot = &self.pots[place].2;
            used += pot.used;
            rolled += pot.shares.iter().filter_map(|(source, _, _)| pot.carried.get(source)).sum::<i64>();
            rolled -= pot.debt;
            let rest = pot.entitled() - pot.used;
            left = left.filter(|_| !pot.unlimited()).map(|left: i64| left + rest.max(0));
            over += (-rest).max(0);
        }
        Some((used, left, if left.is_some() { over } else { 0 }, rolled))
    }
}

fn hour_at(hour: i64) -> Instant {
    Instant::from_micros(at("2026-01-01").as_micros() + hour * 3_600_000_000)
}

fn feature(terms: &Terms) -> MeteredFeature {
    let window = match terms.shape {
        Shape::Period => FeatureWindow::Period,
        Shape::Day => FeatureWindow::Calendar(cadence("day")),
        Shape::Every(hours) => FeatureWindow::Every { hours },
        Shape::FirstUse(hours) => FeatureWindow::FirstUse { hours },
        Shape::Lifetime => FeatureWindow::Lifetime,
        Shape::Sliding(hours) => FeatureWindow::Sliding { hours },
    };
    let mut feature = calls(terms.allowance, window);
    feature.rollover =
        terms.rollover.map(|(cap, floor)| Rollover { cap: cap.map(Into::into), floor: floor.into() });
    feature.preserve_overage = terms.preserves;
    feature
}

fn versions(source: &Source) -> Vec<PlanVersion> {
    let mut plans = Vec::new();
    for (number, (_, terms)) in (1..).zip(&source.course) {
        let Some((terms, _)) = terms else { continue };
        let mut plan = if source.add_on {
            add_on(10 + number, metered(feature(terms)))
        } else {
            let mut plan = granting(number, metered(feature(terms)));
            plan.prices = vec![fee("base", "10", "2 days")];
            plan
        };
        let grant = FeatureGrant { replaces: terms.replaces, ..plan.terms.features[0].clone() };
        plan.terms.features = vec![
            FeatureGrant { feature: key("other"), value: FeatureValue::Boolean(true), replaces: false },
            grant,
        ];
        plans.push(plan);
    }
    plans
}

/// The same story as facts: one world per subscription, the first of which has all events.
fn worlds(story: &Story) -> Vec<World> {
    let mut worlds: Vec<World> = Vec::new();
    let prorate = || Proration::Prorate.into();
    for source in &story.sources {
        if !source.add_on {
            let mut world = World::start(versions(source), hour_at(source.course[0].0), 1);
            if let Some((from, _)) = source.course.get(1) {
                world.change_plan(hour_at(*from), 2, Proration::Prorate);
            }
            worlds.push(second(world, source.subscription));
            continue;
        }
        let world = worlds.last_mut().expect("its plan comes first");
        let add_on = versions(source).swap_remove(0);
        world.facts.plans.insert(add_on.id, std::sync::Arc::new(add_on));
        let name = key("plan-11");
        for (place, (from, terms)) in source.course.iter().enumerate() {
            let change = match (place, terms) {
                (0, Some((_, times))) => attach(11, u64::try_from(*times).expect("a quantity")),
                (_, Some((_, times))) => {
                    let count = u64::try_from(*times).expect("a quantity");
                    Change::SetCount { name: name.clone(), count, terms: prorate() }
                }
                (_, None) => Change::DetachAddOn { add_on: name.clone(), terms: prorate() },
            };
            world.record(hour_at(*from), change);
        }
    }
    for (subscription, from, to) in &story.pauses {
        let own = worlds.iter_mut().find(|world| world.facts.subscription.as_bytes()[0] == *subscription);
        let world = own.expect("its subscription");
        let options = PauseOptions::default();
        world.record(hour_at(*from), Change::Pause { terms: prorate(), options });
        world.record(hour_at(*to), Change::Resume { terms: prorate() });
    }
    for (hour, units) in &story.used {
        worlds[0].used(hour_at(*hour), &units.to_string());
    }
    worlds
}

#[test]
fn balances_are_those_of_counting_single_units_hour_by_hour() {
    let seed = std::env::var("FARTHING_SEED").ok().map_or(20_260_131, |text| text.parse().expect("a number"));
    let mut reached: BTreeMap<String, u64> = BTreeMap::new();
    let mut reach = |what: String| *reached.entry(what).or_default() += 1;
    for seed in seed..seed + CUSTOMERS {
        let mut dice = Dice(seed);
        let story = Story::roll(&mut dice);
        let worlds = worlds(&story);
        let entitlements = Entitlements::of(worlds.iter().map(|world| &world.facts)).expect("facts hold");
        for _ in 0..8 {
            let hour = dice.below(HOURS);
            let when = Instant::from_micros(hour_at(hour).as_micros() + 1_800_000_000);
            let need = entitlements.need(&key("calls"), when).expect("a need");
            let from = need.as_ref().map_or(when, |need| need.from.expect("a sum needs no history"));
            let read = worlds[0].events.iter().filter(|event| from <= event.time);
            let found = entitlements.answer(&key("calls"), when, read).expect("an answer");
            let mut life = Life::of(&story, hour);
            // Several pots without a memory are looked at from the window before the running one on.
            let first = (0..=hour).find(|at| hour_at(*at) >= from).unwrap_or(hour);
            let forgets = life.forgets(first, hour);
            let first = if forgets { first } else { 0 };
            for hour in first..=hour {
                life.live(hour);
            }
            let expected = life.figures(hour);
            let actual = found.value.map(|value| match value {
                EntitlementValue::Metered(found) => (
                    found.used.to_string(),
                    found.remaining.map(|left| left.to_string()),
                    found.overage.to_string(),
                    found.rolled.to_string(),
                ),
                other => panic!("metered: {other:?}"),
            });
            let expected_text = expected.map(|(used, left, over, rolled)| {
                (used.to_string(), left.map(|left| left.to_string()), over.to_string(), rolled.to_string())
            });
            assert_eq!(actual, expected_text, "FARTHING_SEED={seed} at hour {hour}: {story:?}");
            let Some((used, left, over, rolled)) = expected else {
                reach("nothing granted".to_owned());
                continue;
            };
            let active = life.active(&life.held(hour));
            for place in &active {
                let shape = format!("{:?}", life.pots[*place].0.1);
                reach(shape.split('(').next().expect("a name").to_owned());
            }
            for (what, is) in [
                ("several pots", active.len() > 1),
                ("used", used > 0),
                ("overage", over > 0),
                ("unlimited", left.is_none()),
                ("rolled", rolled > 0),
                ("debt", rolled < 0),
                ("used up", left == Some(0)),
                ("two subscriptions", worlds.len() > 1),
                ("replaced", life.held(hour).iter().any(|(_, terms, _)| terms.replaces)),
                ("forgetting", forgets),
            ] {
                if is {
                    reach(what.to_owned());
                }
            }
        }
    }
    for what in [
        "nothing granted",
        "Period",
        "Day",
        "Every",
        "FirstUse",
        "Lifetime",
        "Sliding",
        "several pots",
        "used",
        "overage",
        "unlimited",
        "rolled",
        "debt",
        "used up",
        "two subscriptions",
        "replaced",
        "forgetting",
    ] {
        assert!(reached.get(what).is_some_and(|times| *times >= 25), "{what} was reached: {reached:?}");
    }
}

/// Overage at a moment of what was used, with one more event if there is one.
fn overage(entitlements: &Entitlements, events: &[&UsageEvent], when: Instant) -> Quantity {
    let read = events.iter().copied();
    match entitlements.answer(&key("calls"), when, read).expect("an answer").value {
        Some(EntitlementValue::Metered(balance)) => balance.overage,
        other => panic!("metered: {other:?}"),
    }
}

#[test]
fn all_that_may_be_reserved_is_used_at_any_time_of_its_span_without_overage() {
    let seed = std::env::var("FARTHING_SEED").ok().map_or(20_260_201, |text| text.parse().expect("a number"));
    println!("FARTHING_SEED={seed}");
    let mut reached: BTreeMap<&str, u64> = BTreeMap::new();
    for seed in seed..seed + CUSTOMERS {
        let mut dice = Dice(seed);
        let story = Story::roll(&mut dice);
        let worlds = worlds(&story);
        let entitlements = Entitlements::of(worlds.iter().map(|world| &world.facts)).expect("facts hold");
        let events: Vec<&UsageEvent> = worlds[0].events.iter().collect();
        for _ in 0..8 {
            let when = Instant::from_micros(hour_at(dice.below(HOURS)).as_micros() + 1_800_000_000);
            let mut reach = |what| *reached.entry(what).or_default() += 1;
            let answer = entitlements.answer(&key("calls"), when, events.iter().copied()).expect("an answer");
            let blocks = !entitlements.blocking(when).expect("it holds").is_empty();
            let Some(EntitlementValue::Metered(balance)) = answer.value else {
                reach(if blocks { "paused" } else { "nothing granted" });
                continue;
            };
            assert_eq!(blocks, balance.allowance.is_some(), "FARTHING_SEED={seed} at {when}");
            let begins = pricing::Beginnings::default();
            let room = entitlements.room(&key("calls"), when, (events.iter().copied(), &begins));
            let room = room.expect("it holds");
            let Some(remaining) = balance.remaining else {
                reach("unlimited");
                continue;
            };
            assert!(room.left <= remaining && room.span.contains(when), "FARTHING_SEED={seed} {room:?}");
            reach(if room.is_steady { "steady" } else { "sliding or to be opened" });
            if room.left.is_zero() || !room.overage.is_zero() {
                reach("full");
                continue;
            }
            let (start, end) = (room.span.start(), room.span.end().min(hour_at(HOURS)));
            let within = (end.as_micros() - start.as_micros()) / 1_000_000;
            let second = dice.below(within.max(1));
            let time = Instant::from_micros(start.as_micros() + second * 1_000_000);
            let mut more = worlds[0].clone();
            more.used(time, &room.left.to_string());
            let with: Vec<&UsageEvent> = more.events.iter().collect();
            for step in 0..24 {
                let moment = Instant::from_micros(time.as_micros() + step * within * 1_000_000 / 24);
                if moment < end {
                    assert!(
                        overage(&entitlements, &with, moment).is_zero(),
                        "FARTHING_SEED={seed} {when} {time} {moment} {room:?}: {story:?}"
                    );
                }
            }
            reach(if time <= when { "dated before" } else { "dated after" });
            // It is not less than it could be, where nothing is dated later.
            let later = events.iter().any(|event| event.time > when && room.span.contains(event.time));
            if !later {
                assert_eq!(room.left, remaining, "FARTHING_SEED={seed} at {when}");
                reach("all that is left");
            }
        }
    }
    for what in [
        "nothing granted",
        "paused",
        "unlimited",
        "steady",
        "sliding or to be opened",
        "full",
        "dated before",
        "dated after",
        "all that is left",
    ] {
        assert!(reached.get(what).is_some_and(|times| *times >= 25), "{what} was reached: {reached:?}");
    }
}
