//! Laws over random stories, each against the oracle or against another way of running the same story.

use std::collections::BTreeMap;
use std::fmt::Write;

use billing::{Change, Document, LineKind, LineSubject, Proration};
use calendar::{Alignment, Instant, Zone};
use ids::CatalogKey;
use ledger::Account;
use pricing::{FirstStub, Price, ProrationRules, TierMode};

use crate::oracle;
use crate::story::{AlignmentStory, Every, PriceStory, Quantity, Reached, Story, Stub, What};
use crate::testworld::{self, World, key, plan, version};

/// How many stories each law is tried on; `FARTHING_STORIES` and `FARTHING_SEED` choose others.
fn seeds(count: u64) -> impl Iterator<Item = u64> {
    let number = |name: &str, otherwise: u64| {
        std::env::var(name).ok().map_or(otherwise, |text| text.parse().expect("a number"))
    };
    let first = number("FARTHING_SEED", 20_260_131);
    (0..number("FARTHING_STORIES", count)).map(move |offset| first + offset)
}

fn instant(hour: i64) -> Instant {
    Instant::from_micros(hour * 3_600_000_000)
}

fn decimals(ten_thousandths: i64) -> String {
    format!("{}.{:04}", ten_thousandths / 10_000, ten_thousandths % 10_000)
}

fn price_of(story: &PriceStory) -> Price {
    let every = match story.every {
        Every::Once => "once".to_owned(),
        Every::Days(days) => format!("{days} days"),
        Every::Months(12) => "year".to_owned(),
        Every::Months(months) => format!("{months} months"),
    };
    let every = if every == "7 days" { "week".to_owned() } else { every };
    let amount = decimals(story.amount);
    let mut price = match (story.quantity, story.second_tier) {
        (Quantity::One, _) => testworld::fee(&story.key, &amount, &every),
        (Quantity::Seats, _) => testworld::seats(&story.key, &amount, &every),
        (Quantity::Days, _) => testworld::daily(&story.key, &amount, &every),
        (Quantity::Usage, None) => testworld::usage(&story.key, &amount, &every),
        (Quantity::Usage, Some((bound, above))) => {
            let (bound, above) = (bound.to_string(), decimals(above));
            let tiers = [(Some(bound.as_str()), amount.as_str()), (None, above.as_str())];
            testworld::tiered(&story.key, TierMode::Graduated, &tiers, &every)
        }
    };
    price.timing = if story.in_advance { pricing::Timing::InAdvance } else { pricing::Timing::InArrears };
    if story.allowance > 0 {
        price.allowance = Some(money::Quantity::from(story.allowance));
    }
    price.proration = ProrationRules {
        share_by: if story.by_days { calendar::ShareBy::Days } else { calendar::ShareBy::Seconds },
        first_stub: match story.stub {
            Stub::Prorated => FirstStub::Prorated,
            Stub::Full => FirstStub::Full,
            Stub::Free => FirstStub::Free,
        },
        bill_last_day: story.bill_last_day,
        ..ProrationRules::default()
    };
    for (currency, charge) in &mut price.charges {
        charge.minimum = story.minimum.map(|minor| money::Money::new(minor, *currency));
        charge.maximum = story.maximum.map(|minor| money::Money::new(minor, *currency));
    }
    price
}

/// A story told to the engine step by step.
struct Telling<'s> {
    story: &'s Story,
    world: World,
    facts_known: usize,
    events_known: usize,
    facts: Vec<crate::story::FactStory>,
    events: Vec<crate::story::EventStory>,
}

impl<'s> Telling<'s> {
    fn new(story: &'s Story) -> Telling<'s> {
        let plans = story.plans.iter().map(|told| {
            let mut version = plan(told.number, told.prices.iter().map(price_of).collect());
            version.grace_micros = told.grace_hours * 3_600_000_000;
            version
        });
        let mut world = World::start(plans.collect(), instant(story.start), story.seats);
        world = world.aligned(match story.alignment {
            AlignmentStory::Anniversary => Alignment::Anniversary,
            AlignmentStory::Calendar => Alignment::Calendar,
            AlignmentStory::Explicit(anchor) => Alignment::Explicit(Zone::utc().civil(instant(anchor))),
        });
        let (mut facts, mut events) = (story.facts.clone(), story.events.clone());
        facts.sort_by_key(|fact| fact.known);
        events.sort_by_key(|event| event.known);
        Telling { story, world, facts_known: 0, events_known: 0, facts, events }
    }

    /// Records what is known by then.
    fn learn(&mut self, hour: i64) {
        while let Some(fact) = self.facts.get(self.facts_known).filter(|fact| fact.known <= hour) {
            self.world.record(instant(fact.hour), change_of(fact.what));
            self.facts_known += 1;
        }
        while let Some(event) = self.events.get(self.events_known).filter(|event| event.known <= hour) {
            self.world.used(instant(event.hour), &event.amount.to_string());
            self.events_known += 1;
        }
    }

    fn run(&mut self, runs: &[i64]) {
        for hour in runs {
            self.learn(*hour);
            if Some(hour) == self.story.runs.last() {
                // Zero lines wait for something to ride on; here it is.
                self.world.one_off(instant(*hour), "Closing", 1, "1.00");
            }
            self.world.bill(instant(*hour));
        }
    }

    /// Everything issued, and the drafts that still wait.
    fn documents(&self) -> Vec<Document> {
        let last = instant(*self.story.runs.last().expect("a run"));
        let drafts = self.world.plan(last).documents.into_iter().map(|planned| planned.document);
        self.world.issued.iter().cloned().chain(drafts).collect()
    }
}

fn change_of(what: What) -> Change {
    let proration = |prorate: bool| if prorate { Proration::Prorate } else { Proration::None };
    match what {
        What::Plan { number, prorate } => {
            Change::ChangePlan { plan: version(number), proration: proration(prorate) }
        }
        What::Seats { count, prorate } => {
            Change::SetCount { name: key("seats"), count, proration: proration(prorate) }
        }
        What::Cancel { prorate } => Change::Cancel { proration: proration(prorate) },
    }
}

/// Cents per price, credits included.
fn billed(documents: &[Document]) -> BTreeMap<(u8, String), i64> {
    let mut sums = BTreeMap::new();
    for line in documents.iter().flat_map(|document| &document.lines) {
        let LineSubject::Price(price) = &line.subject else { continue };
        let name = (price.plan_version.as_bytes()[0], price.price.to_string());
        *sums.entry(name).or_default() += line.amount.minor();
    }
    sums.retain(|_, cents| *cents != 0);
    sums
}

fn without_zeros<K: Ord>(mut sums: BTreeMap<K, i64>) -> BTreeMap<K, i64> {
    sums.retain(|_, sum| *sum != 0);
    sums
}

/// From an hour to another, charged or (true) taken back.
type Step = (i64, i64, bool);

/// Hours each time-based price is covered for; refused where two lines cover the same hour.
fn covered_hours(documents: &[Document]) -> Result<BTreeMap<(u8, String), i64>, String> {
    let mut spans: BTreeMap<(u8, &CatalogKey), Vec<Step>> = BTreeMap::new();
    let mut taken_back = std::collections::BTreeSet::new();
    for line in documents.iter().flat_map(|document| &document.lines) {
        let LineSubject::Price(price) = &line.subject else { continue };
        let credit = line.kind == LineKind::Credit;
        if credit || matches!(line.kind, LineKind::Recurring | LineKind::OneOff) {
            let hours = (
                line.service.start().as_micros() / 3_600_000_000,
                line.service.end().as_micros() / 3_600_000_000,
            );
            let spans = spans.entry((price.plan_version.as_bytes()[0], &price.price)).or_default();
            // A credit that was split stands on two documents for one span.
            if !credit || taken_back.insert((line.extends, line.service)) {
                spans.push((hours.0, hours.1, credit));
            }
        }
    }
    let mut covered = BTreeMap::new();
    for ((plan, price), spans) in spans {
        let mut net: BTreeMap<i64, i64> = BTreeMap::new();
        for (from, to, credit) in spans {
            let sign = if credit { -1 } else { 1 };
            *net.entry(from).or_default() += sign;
            *net.entry(to).or_default() -= sign;
        }
        let (mut level, mut since, mut hours) = (0, 0, 0);
        for (hour, step) in net {
            hours += level * (hour - since);
            level += step;
            since = hour;
            if !(0..=1).contains(&level) {
                return Err(format!("{price} is covered {level} times from hour {hour}"));
            }
        }
        covered.insert((plan, price.to_string()), hours);
    }
    Ok(covered)
}

#[test]
fn any_runs_over_any_story_bill_what_the_oracle_owes() {
    let mut reached = Reached::default();
    let mut compared = 0;
    for seed in seeds(400) {
        let story = Story::of(seed);
        let last = *story.runs.last().expect("a run");
        let Some(owed) = oracle::owed(&story, last) else { continue };
        reached.note(&story);
        compared += 1;
        let mut told = Telling::new(&story);
        told.run(&story.runs);
        let documents = told.documents();
        let mut context = format!("seed {seed}\n");
        if billed(&documents) != without_zeros(owed.cents.clone()) {
            writeln!(context, "{story:#?}\n{}", crate::render::documents(&documents)).expect("a string");
        }
        assert_eq!(billed(&documents), without_zeros(owed.cents), "{context}");
        let covered = covered_hours(&documents);
        if covered.is_err() {
            writeln!(context, "{story:?}\n{}", crate::render::documents(&documents)).expect("a string");
        }
        let mut covered = covered.unwrap_or_else(|said| panic!("{said}, {context}"));
        covered.retain(|_, hours| *hours != 0);
        assert_eq!(covered, without_zeros(owed.hours), "covered hours, {context}");
        let receivable =
            told.world.trial_balance().balance_of(&Account::Receivable, told.world.facts.currency);
        let totals: i64 = told.world.issued.iter().map(|document| document.total.minor()).sum();
        assert_eq!(
            receivable.expect("small").minor(),
            totals,
            "the receivable is what was issued, {context}"
        );
        assert!(told.world.trial_balance().is_balanced(), "{context}");
    }
    println!("{compared} stories; features reached: {:#?}", reached.features);
    let rare: Vec<_> = reached.pairs.iter().filter(|(_, times)| **times < 3).collect();
    println!("{} pairs of features met, {} of them less than three times", reached.pairs.len(), rare.len());
    if compared >= 300 {
        assert!(reached.features.values().all(|times| *times >= 10), "each feature is reached");
        assert!(reached.features.len() >= 30, "all features are reached");
    }
}

/// Net amounts per price of a story billed at these hours, and everything issued.
fn told_at(story: &Story, runs: &[i64]) -> World {
    let mut told = Telling::new(story);
    told.run(runs);
    told.world
}

/// A story in which everything is known from the start.
fn known_at_once(seed: u64) -> Story {
    let mut story = Story::of(seed);
    let (start, last) = (story.start, *story.runs.last().expect("a run"));
    story.facts.iter_mut().for_each(|fact| fact.known = start);
    story.events.iter_mut().for_each(|event| event.known = start);
    story.runs = vec![last];
    story
}

#[test]
fn billing_daily_or_once_at_the_end_is_the_same() {
    for seed in seeds(60) {
        let story = known_at_once(seed);
        let last = story.runs[0];
        let once = told_at(&story, &[last]);
        let mut daily: Vec<i64> = (story.start..last).step_by(24).collect();
        daily.push(last);
        let daily = told_at(&story, &daily);
        let nets = |world: &World| billed(&world.issued);
        assert_eq!(nets(&daily), nets(&once), "seed {seed}");
    }
}

#[test]
fn billing_twice_bills_once() {
    for seed in seeds(120) {
        let story = Story::of(seed);
        let mut told = Telling::new(&story);
        for hour in &story.runs {
            told.learn(*hour);
            told.world.bill(instant(*hour));
            let again = told.world.plan(instant(*hour));
            let ready =
                again.documents.iter().filter(|planned| planned.readiness == billing::Readiness::Ready);
            assert_eq!(ready.count(), 0, "seed {seed} at {}", instant(*hour));
        }
    }
}

/// However late plan changes are recorded and wherever they move anchors: nothing is billed twice, and a
/// cancellation from the start takes everything back.
#[test]
fn moved_anchors_bill_nothing_twice() {
    for seed in seeds(200) {
        let story = Story::unruly(seed);
        let last = *story.runs.last().expect("a run");
        let mut told = Telling::new(&story);
        for hour in &story.runs {
            told.learn(*hour);
            told.world.bill(instant(*hour));
            let again = told.world.plan(instant(*hour));
            let ready =
                again.documents.iter().filter(|planned| planned.readiness == billing::Readiness::Ready);
            assert_eq!(ready.count(), 0, "seed {seed} at {}", instant(*hour));
            let covered = covered_hours(&told.world.issued);
            assert!(covered.is_ok(), "seed {seed} at {}: {covered:?}", instant(*hour));
        }
        if !story.facts.iter().any(|fact| matches!(fact.what, What::Cancel { .. })) {
            told.world.cancel(instant(story.start), Proration::Prorate);
            told.world.bill(instant(last + 24 * 10));
            assert_eq!(told.world.net(), 0, "seed {seed}");
        }
    }
}

#[test]
fn the_order_of_recording_does_not_matter() {
    for seed in seeds(120) {
        let story = known_at_once(seed);
        let last = instant(story.runs[0]);
        let mut told = Telling::new(&story);
        told.learn(story.runs[0]);
        let plan = told.world.plan(last);
        let mut dice = crate::story::Dice::new(seed);
        for _ in 0..3 {
            let facts = &mut told.world.changes;
            for place in (1..facts.len()).rev() {
                let other = dice.between(0, i64::try_from(place).expect("small"));
                facts.swap(place, usize::try_from(other).expect("small"));
            }
            told.world.rebuild();
            told.world.events.reverse();
            assert_eq!(told.world.plan(last), plan, "seed {seed}");
        }
    }
}

#[test]
fn facts_that_change_nothing_alter_nothing() {
    let mut cuts = 0;
    for seed in seeds(120) {
        let story = known_at_once(seed);
        let last = instant(story.runs[0]);
        let mut told = Telling::new(&story);
        told.learn(story.runs[0]);
        let plan = told.world.plan(last);
        let mut dice = crate::story::Dice::new(seed);
        for _ in 0..4 {
            let hour = dice.between(story.start + 1, story.start + 250 * 24);
            let waits = story.facts.iter().any(|fact| match fact.what {
                What::Plan { prorate, .. } | What::Seats { prorate, .. } | What::Cancel { prorate } => {
                    !prorate
                }
            });
            if told.world.changes.iter().any(|known| known.at == instant(hour))
                || story.facts.iter().any(|fact| matches!(fact.what, What::Cancel { .. }))
                || waits
            {
                continue;
            }
            let before = story.facts.iter().filter(|fact| fact.hour < hour);
            let mut seats = before.clone().filter_map(|fact| match fact.what {
                What::Seats { count, .. } => Some(count),
                _ => None,
            });
            let mut plans = before.filter_map(|fact| match fact.what {
                What::Plan { number, .. } => Some(number),
                _ => None,
            });
            let same_seats =
                What::Seats { count: seats.next_back().unwrap_or(story.seats), prorate: dice.chance(50) };
            let same_plan = What::Plan { number: plans.next_back().unwrap_or(1), prorate: dice.chance(50) };
            told.world.record(instant(hour), change_of(same_seats));
            told.world.record(instant(hour), change_of(same_plan));
            assert_eq!(told.world.plan(last), plan, "seed {seed}");
            cuts += 1;
        }
    }
    assert!(cuts > 50, "{cuts} facts were added");
}

#[test]
fn a_change_that_is_withdrawn_nets_to_zero() {
    let mut changed = 0;
    for seed in seeds(200) {
        let mut story = Story::of(seed);
        // Withdrawing a change of plan may move anchors that issued documents keep.
        story.facts.retain(|fact| !matches!(fact.what, What::Cancel { .. }));
        let last = *story.runs.last().expect("a run");
        let mut told = Telling::new(&story);
        told.run(&story.runs);
        let mut dice = crate::story::Dice::new(seed);
        let hour = dice.between(story.start, last - 1);
        let what = match dice.between(0, 2) {
            0 => What::Cancel { prorate: dice.chance(50) },
            _ => What::Seats { count: 77, prorate: dice.chance(50) },
        };
        let clash = story.facts.iter().any(|fact| fact.hour == hour);
        let stays = matches!(what, What::Cancel { .. }) || told.world.changes.len() > 1;
        if clash || !stays {
            continue;
        }
        let mut untouched = told.world.clone();
        told.world.record(instant(hour), change_of(what));
        told.world.bill(instant(last));
        changed += u32::from(billed(&told.world.issued) != billed(&untouched.issued));
        told.world.withdraw();
        told.world.bill(instant(last));
        // What was cut short and billed early is compared when its period has ended after all.
        let later = instant(last + 24 * 400);
        for world in [&mut told.world, &mut untouched] {
            world.one_off(later, "Closing", 1, "1.00");
            world.bill(later);
            world.bill(instant(last + 24 * 402));
        }
        assert_eq!(
            billed(&told.world.issued),
            billed(&untouched.issued),
            "seed {seed}, {what:?} at {}",
            instant(hour)
        );
    }
    assert!(changed > 40, "{changed} changes made a difference");
}

#[test]
fn tax_is_rounded_once_a_group_and_given_back_whole() {
    for seed in seeds(120) {
        let mut story = Story::of(seed);
        story.facts.retain(|fact| !matches!(fact.what, What::Cancel { .. }));
        story.events.clear();
        let last = *story.runs.last().expect("a run");
        let mut told = Telling::new(&story);
        told.run(&story.runs);
        for document in &told.world.issued {
            for group in &document.taxes {
                if document.kind == billing::DocumentKind::Invoice {
                    // round(net × 20 %), half away from zero, on whole cents.
                    let fifth = (group.net.minor() * 20 + 50).div_euclid(100);
                    assert_eq!(group.tax.minor(), fifth, "seed {seed}");
                }
            }
        }
        // Cancelled from its very start, the subscription owes nothing, and nothing is left of the tax.
        told.world.facts.one_offs.clear();
        let closing: i64 = told
            .world
            .issued
            .iter()
            .flat_map(|document| &document.lines)
            .filter(|line| matches!(line.subject, LineSubject::OneOff(_)))
            .map(|line| line.amount.minor())
            .sum();
        told.world.cancel(instant(story.start), Proration::Prorate);
        told.world.bill(instant(last + 24 * 10));
        assert_eq!(told.world.net(), closing, "seed {seed}");
        let standing = told.world.issued.iter().flat_map(|document| &document.lines);
        let reversed: i64 = standing
            .filter(|line| matches!(line.subject, LineSubject::Price(_)))
            .map(|line| line.tax.minor())
            .sum();
        let split_invoices = i64::try_from(told.world.issued.len()).expect("small");
        assert!(reversed.abs() <= split_invoices, "seed {seed}: {reversed} cents of tax are left");
    }
}
