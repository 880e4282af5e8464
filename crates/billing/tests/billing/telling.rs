//! Stories told to the engine step by step, and what was billed in the end.
//! Knows stories and the engine's facts; must not know what a story owes.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::{
    Change, DatedDiscount, Discount, Document, LineKind, LineSubject, PauseOptions, PlanLayout, Proration,
};
use calendar::{Alignment, Instant, Zone};
use ids::{CatalogKey, CustomerId, DiscountId};
use money::{Currency, Money, Percent};
use pricing::{
    ChangeTerms, Coupon, CouponLasts, CouponLevel, CouponOff, CreditTo, Dimension, FirstStub, Percentage,
    Price, ProrationRules, Settle, Tier, TierMode, TierTable, presets,
};

use crate::oracle_documents::Papers;
use crate::story::{
    AlignmentStory, DiscountStory, EventStory, Every, FactStory, How, LastsStory, OffStory, PERCENTAGE_FEE,
    PhaseStory, PlanStory, PriceStory, Quantity, ShapeStory, Story, Stub, What,
};
use crate::testworld::{self, World, decimal, key, plan, unit_price, version};

/// How many stories a law is tried on; `FARTHING_STORIES` and `FARTHING_SEED` choose others.
pub fn seeds(count: u64) -> impl Iterator<Item = u64> {
    let number = |name: &str, otherwise: u64| {
        std::env::var(name).ok().map_or(otherwise, |text| text.parse().expect("a number"))
    };
    let first = number("FARTHING_SEED", 20_260_131);
    (0..number("FARTHING_STORIES", count)).map(move |offset| first + offset)
}

/// After so many failing seeds the others are not tried.
const FAILURES_MAX: usize = 40;

/// Holds a law against so many seeds, and names each that breaks it.
pub fn on_each_seed(count: u64, mut law: impl FnMut(u64)) {
    let (mut tried, mut failed) = (0, Vec::new());
    for seed in seeds(count) {
        tried += 1;
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| law(seed)));
        if outcome.is_err() {
            failed.push(seed);
            if failed.len() == FAILURES_MAX {
                break;
            }
        }
    }
    assert!(
        failed.is_empty(),
        "of {tried} seeds these break the law: {failed:?}; FARTHING_SEED=… FARTHING_STORIES=1 tells one"
    );
}

pub fn instant(hour: i64) -> Instant {
    Instant::from_micros(hour * 3_600_000_000)
}

fn decimals(ten_thousandths: i64) -> String {
    format!("{}.{:04}", ten_thousandths / 10_000, ten_thousandths % 10_000)
}

pub fn price_of(story: &PriceStory) -> Price {
    let every = match story.every {
        Every::Once => "once".to_owned(),
        Every::Days(days) => format!("{days} days"),
        Every::Months(12) => "year".to_owned(),
        Every::Months(months) => format!("{months} months"),
    };
    let every = if every == "7 days" { "week".to_owned() } else { every };
    let amount = decimals(story.amount);
    let mut price = match story.quantity {
        Quantity::One => testworld::fee(&story.key, &amount, &every),
        Quantity::Seats | Quantity::AddOns => testworld::seats(&story.key, &amount, &every),
        Quantity::Days => testworld::daily(&story.key, &amount, &every),
        Quantity::Usage => {
            let price = testworld::usage(&story.key, &amount, &every);
            story.second_tier.map_or(price.clone(), |tier| shaped(price, story, tier))
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

/// A price of usage by the shape its story tells.
fn shaped(mut price: Price, story: &PriceStory, (bound, second): (i64, i64)) -> Price {
    let (bound, first, above) =
        (decimal(&bound.to_string()), unit_price(&decimals(story.amount)), unit_price(&decimals(second)));
    let percent = |ten_thousandths: i64| Percent::parse(&decimals(ten_thousandths)).expect("a percentage");
    let priced = || vec![Tier::priced(Some(bound), first), Tier::priced(None, above)];
    let shape = match story.shape {
        ShapeStory::PerUnit => presets::per_unit(first),
        ShapeStory::Graduated => presets::graduated(priced()).expect("tiers"),
        ShapeStory::Volume => presets::volume(priced()).expect("tiers"),
        ShapeStory::Package => presets::package(bound, first).expect("a package"),
        ShapeStory::Stairstep => {
            presets::stairstep(vec![(Some(bound), first), (None, above)]).expect("steps")
        }
        ShapeStory::Percentage => presets::percentage(Percentage {
            rate: percent(story.amount),
            fixed_fee: unit_price(&decimals(PERCENTAGE_FEE)),
            event_minimum: None,
            event_maximum: None,
            free_events: None,
            free_amount: None,
        })
        .expect("a percentage"),
        ShapeStory::GraduatedPercentage => {
            let free = unit_price("0");
            let rows = vec![(Some(bound), percent(story.amount), free), (None, percent(second), free)];
            presets::graduated_percentage(rows).expect("tiers")
        }
        ShapeStory::Matrix => {
            price.group_by = vec![Dimension::Property("region".to_owned())];
            let table =
                |price| TierTable::new(TierMode::Graduated, vec![Tier::priced(None, price)]).expect("a tier");
            let row = |region: &str, price| (vec![region.to_owned()], table(price));
            let rows = [row("a", first), row("b", above)].into();
            presets::matrix(vec!["region".to_owned()], rows, None).expect("a matrix")
        }
        ShapeStory::Dynamic => presets::dynamic(),
        ShapeStory::Expression => {
            let each = decimals(story.amount);
            let text = format!(
                "quantity > 10.0 ? 10.0 * {each} + (quantity - 10.0) * {each} / 2.0 : quantity * {each}"
            );
            presets::expression(&text).expect("an expression")
        }
        ShapeStory::Several => {
            let (each, other) = (decimals(story.amount), decimals(second));
            let meters = [("a", "calls-a"), ("b", "events-b")];
            let meters = meters.map(|(name, meter)| (name.to_owned(), key(meter)));
            price.quantity = pricing::QuantitySource::Meters(meters.into());
            let text = format!("max(a - 3.0, 0) * {each} / 2.0 + b * {other}");
            presets::expression_over(&text, pricing::QuantityNames::Any).expect("an expression")
        }
    };
    for charge in price.charges.values_mut() {
        charge.shape = shape.clone();
    }
    price
}

/// A redeemed coupon.
pub fn discount_of(told: &DiscountStory) -> Arc<Discount> {
    let name = format!("coupon-{}", told.number);
    let euros = |cents: i64| Money::new(cents, Currency::EUR);
    let own = |all: &[u8]| all.iter().map(|plan| key(&format!("plan-{plan}"))).collect();
    let coupon = Coupon {
        key: key(&name),
        name,
        names: BTreeMap::new(),
        off: match told.off {
            OffStory::Tenths(tenths) => {
                let percent = format!("{}.{}", tenths / 10, tenths % 10);
                CouponOff::Percent(Percent::parse(&percent).expect("a percentage"))
            }
            OffStory::Cents(cents) => CouponOff::Amount([(Currency::EUR, euros(cents))].into()),
            OffStory::Units(units) => CouponOff::FreeUnits(money::Quantity::from(units)),
        },
        lasts: match told.lasts {
            LastsStory::Once => CouponLasts::Once,
            LastsStory::Periods(most) => CouponLasts::Periods(u32::try_from(most).expect("small")),
            LastsStory::Forever => CouponLasts::Forever,
        },
        level: if told.of_lines { CouponLevel::Line } else { CouponLevel::Invoice },
        plans: own(&told.plans),
        prices: told.prices.iter().map(|price| key(price)).collect(),
        customers: told.for_others.then(|| CustomerId::from_bytes([99; 16])).into_iter().collect(),
        redeem_from: None,
        redeem_until: None,
        redemptions_max: None,
        order: told.order,
    };
    Arc::new(Discount { id: discount_id(told.number), coupon, code: None })
}

pub fn discount_id(number: u8) -> DiscountId {
    DiscountId::from_bytes([number; 16])
}

/// A plan or an add-on, whose quantity is a count of its own key.
pub fn version_of(told: &PlanStory) -> pricing::PlanVersion {
    let mut version = plan(told.number, told.prices.iter().map(price_of).collect());
    for (price, told) in version.prices.iter_mut().zip(&told.prices) {
        *price = counted_by_add_on(price.clone(), told, &version.plan);
    }
    version.terms.prices_include_tax = told.with_tax;
    version.grace_micros = told.grace_hours * 3_600_000_000;
    let euros = |cents: i64| (Currency::EUR, Money::new(cents, Currency::EUR));
    version.terms.bill_at = told.bill_at.map(euros).into_iter().collect();
    let phase = |(place, phase): (usize, &PhaseStory)| pricing::Phase {
        key: key(&format!("phase-{place}")),
        kind: match (phase.trial, phase.length) {
            (true, _) => pricing::PhaseKind::Trial(pricing::WithoutPayment::Continue),
            (false, Some(_)) => pricing::PhaseKind::Intro,
            (false, None) => pricing::PhaseKind::Regular,
        },
        length: phase.length.map(|length| {
            testworld::cadence(&match length {
                Every::Days(days) => format!("{days} days"),
                Every::Months(months) => format!("{months} months"),
                Every::Once => unreachable!("a length is a time"),
            })
        }),
        prices: phase.prices.iter().map(|place| version.prices[*place].key.clone()).collect(),
    };
    version.terms.phases = told.phases.iter().enumerate().map(phase).collect();
    version
}

fn counted_by_add_on(mut price: Price, told: &PriceStory, add_on: &CatalogKey) -> Price {
    if told.quantity == Quantity::AddOns {
        price.quantity = pricing::QuantitySource::Counted(add_on.clone());
    }
    price
}

/// Prints a story and what is issued of it, where `FARTHING_TELL` asks for that.
#[allow(clippy::print_stdout, reason = "who looks for a failure asks for it")]
pub fn aloud(text: impl FnOnce() -> String) {
    if std::env::var_os("FARTHING_TELL").is_some() {
        println!("{}", text());
    }
}

/// A story told to the engine step by step.
pub struct Telling<'s> {
    pub story: &'s Story,
    pub world: World,
    facts_known: usize,
    events_known: usize,
    payers_known: usize,
    facts: Vec<FactStory>,
    events: Vec<EventStory>,
    payers: Vec<&'s DiscountStory>,
    pub papers: Papers,
}

impl<'s> Telling<'s> {
    pub fn new(story: &'s Story) -> Telling<'s> {
        aloud(|| format!("{story:?}"));
        let plans = story.plans.iter().chain(&story.add_ons).map(version_of);
        let mut world = World::start(plans.collect(), instant(story.start), story.seats);
        world = world.aligned(match story.alignment {
            AlignmentStory::Anniversary => Alignment::Anniversary,
            AlignmentStory::Calendar => Alignment::Calendar,
            AlignmentStory::Explicit(anchor) => Alignment::Explicit(Zone::utc().civil(instant(anchor))),
        });
        let (mut facts, mut events) = (story.facts.clone(), story.events.clone());
        facts.sort_by_key(|fact| fact.known);
        events.sort_by_key(|event| event.known);
        let mut payers: Vec<&DiscountStory> =
            story.discounts.iter().filter(|told| told.of_payer.is_some()).collect();
        payers.sort_by_key(|told| told.of_payer.map(|(.., known)| known));
        let (facts_known, events_known, payers_known) = (0, 0, 0);
        let papers = Papers::default();
        Telling { story, world, facts_known, events_known, payers_known, facts, events, payers, papers }
    }

    /// Records what is known by then.
    pub fn learn(&mut self, hour: i64) {
        while let Some(fact) = self.facts.get(self.facts_known).filter(|fact| fact.known <= hour) {
            self.world.record(instant(fact.hour), change_of(self.story, fact));
            self.facts_known += 1;
        }
        while let Some(event) = self.events.get(self.events_known).filter(|event| event.known <= hour) {
            let region = [("region", event.region())];
            self.world.used_by(instant(event.hour), &event.amount.to_string(), &region);
            self.events_known += 1;
        }
        while let Some((told, (from, until, _))) = self
            .payers
            .get(self.payers_known)
            .and_then(|told| told.of_payer.filter(|(.., known)| *known <= hour).map(|dates| (*told, dates)))
        {
            let (from, until) = (instant(from), until.map(instant));
            self.world.shared.discounts.push(DatedDiscount { discount: discount_of(told), from, until });
            self.world.reopen(from);
            self.payers_known += 1;
        }
    }

    pub fn run(&mut self, runs: &[i64]) {
        for hour in runs {
            self.learn(*hour);
            if Some(hour) == self.story.runs.last() {
                // Zero lines wait for something to ride on; here it is.
                self.world.one_off(instant(*hour), "Closing", 1, "1.00");
            }
            let issued = self.world.issued.len();
            self.world.bill(instant(*hour));
            self.papers.judge(self.story, *hour, &self.world.issued[issued..], "");
        }
    }

    /// Everything issued, and the drafts that still wait.
    pub fn documents(&self) -> Vec<Document> {
        let last = instant(*self.story.runs.last().expect("a run"));
        let drafts = self.world.plan(last).documents.into_iter().map(|planned| planned.document);
        self.world.issued.iter().cloned().chain(drafts).collect()
    }
}

pub fn terms_of(fact: &FactStory) -> ChangeTerms {
    let proration = match fact.what.how() {
        How::None => Proration::None,
        How::Prorate => Proration::Prorate,
        How::Full => Proration::Full,
    };
    let settle = if fact.later { Settle::NextInvoice } else { Settle::Now };
    let credit_to = if fact.refunds { CreditTo::Refund } else { CreditTo::Balance };
    ChangeTerms { proration, settle, credit_to }
}

pub fn change_of(story: &Story, fact: &FactStory) -> Change {
    let terms = terms_of(fact);
    match fact.what {
        What::Cancel { .. } => Change::Cancel { terms },
        What::Reactivate { .. } => Change::Reactivate { terms },
        What::Resume { .. } => Change::Resume { terms },
        What::Plan { number, restart, keep_anchor, .. } => {
            let layout = PlanLayout { restart_phases: restart, keep_anchor };
            Change::ChangePlan { plan: version(number), terms, layout }
        }
        What::ExtendTrial { until } => Change::ExtendTrial { until: instant(until) },
        What::Reset { .. } => Change::ResetAnchor { terms },
        What::Attach { number, quantity, .. } => {
            let add_on = key(&format!("plan-{number}"));
            Change::AttachAddOn { plan: version(number), add_on, quantity, terms }
        }
        What::Detach { number, .. } => Change::DetachAddOn { add_on: key(&format!("plan-{number}")), terms },
        What::Seats { count, .. } => Change::SetCount { name: key("seats"), count, terms },
        What::Override { number, price, amount, .. } => {
            let own = &story.plans.iter().find(|plan| plan.number == number).expect("a plan").prices[price];
            let with = amount.map(|amount| Arc::new(price_of(&PriceStory { amount, ..own.clone() })));
            Change::OverridePrice { plan: key(&format!("plan-{number}")), price: key(&own.key), with, terms }
        }
        What::Discount { number } => {
            let told = story.discounts.iter().find(|told| told.number == number);
            Change::ApplyDiscount { discount: discount_of(told.expect("a discount")) }
        }
        What::Undiscount { number } => Change::RemoveDiscount { discount: discount_id(number) },
        What::Pause { keep_fees, bill_usage, extend, .. } => {
            Change::Pause { terms, options: PauseOptions { keep_fees, bill_usage, extend } }
        }
    }
}

/// Cents per price, credits included.
pub fn billed(documents: &[Document]) -> BTreeMap<(u8, String), i64> {
    let mut sums = BTreeMap::new();
    for line in documents.iter().flat_map(|document| &document.lines) {
        let LineSubject::Price(price) = &line.subject else { continue };
        let name = (price.plan_version.as_bytes()[0], price.price.to_string());
        *sums.entry(name).or_default() += line.amount.minor();
    }
    sums.retain(|_, cents| *cents != 0);
    sums
}

/// The same without usage of periods that still run: by plan, price and hour of their start.
pub fn billed_less(
    documents: &[Document],
    runs: &std::collections::BTreeSet<(u8, String, i64)>,
) -> BTreeMap<(u8, String), i64> {
    let mut sums = billed(documents);
    for line in documents.iter().flat_map(|document| &document.lines) {
        let LineSubject::Price(price) = &line.subject else { continue };
        let (plan, name) = (price.plan_version.as_bytes()[0], price.price.to_string());
        let start = line.service.start().as_micros() / 3_600_000_000;
        if runs.contains(&(plan, name.clone(), start)) {
            *sums.entry((plan, name)).or_default() -= line.amount.minor();
        }
    }
    without_zeros(sums)
}

pub fn without_zeros<K: Ord>(mut sums: BTreeMap<K, i64>) -> BTreeMap<K, i64> {
    sums.retain(|_, sum| *sum != 0);
    sums
}

/// From an hour to another, charged or (true) taken back.
type Step = (i64, i64, bool);

/// Hours each time-based price is covered for; refused where two lines cover the same hour.
pub fn covered_hours(documents: &[Document]) -> Result<BTreeMap<(u8, String), i64>, String> {
    covered_at_most(documents, 1)
}

pub fn covered_at_most(documents: &[Document], most: i64) -> Result<BTreeMap<(u8, String), i64>, String> {
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
            if !(0..=most).contains(&level) {
                return Err(format!("{price} is covered {level} times from hour {hour}"));
            }
        }
        covered.insert((plan, price.to_string()), hours);
    }
    Ok(covered)
}
