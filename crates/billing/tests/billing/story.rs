//! Random stories: plans, facts and events of one subscription in whole hours, and when each became known.
//! A story is data; the engine and the oracle each read it their own way.

use std::collections::BTreeMap;

/// A small deterministic generator; a failing story is reproduced by its printed seed.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = u64::try_from(high - low).expect("ordered") + 1;
        low + i64::try_from(self.next() % width).expect("small")
    }

    pub fn chance(&mut self, percent: i64) -> bool {
        self.between(1, 100) <= percent
    }

    pub fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        let last = i64::try_from(from.len()).expect("small") - 1;
        from[usize::try_from(self.between(0, last)).expect("in range")].clone()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quantity {
    One,
    Seats,
    Days,
    Usage,
    /// As many as there are of the add-on that the price is of.
    AddOns,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Every {
    Once,
    Days(i64),
    Months(i64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stub {
    Prorated,
    Full,
    Free,
}

/// How usage becomes money; `second_tier` says what the others need beyond the amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ShapeStory {
    PerUnit,
    Graduated,
    Volume,
    /// Of as many units as the first tier's bound.
    Package,
    Stairstep,
    /// The amount is the rate in percent; each event costs `PERCENTAGE_FEE` besides.
    Percentage,
    GraduatedPercentage,
    /// One region at the amount, the other at the price of the second tier.
    Matrix,
    Dynamic,
    /// Half the amount above ten units.
    Expression,
    /// Of two meters: half the amount for what one region used above three, and the price of the second tier
    /// for each event of the other.
    Several,
}

/// Ten-thousandths.
pub const PERCENTAGE_FEE: i64 = 2_500;

/// Amounts are in ten-thousandths of a major unit; bounds in cents.
#[derive(Debug, Clone)]
pub struct PriceStory {
    pub key: String,
    pub quantity: Quantity,
    pub shape: ShapeStory,
    pub every: Every,
    pub in_advance: bool,
    pub amount: i64,
    /// Usage: the first tier's bound and the price above it.
    pub second_tier: Option<(i64, i64)>,
    pub allowance: i64,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub by_days: bool,
    pub stub: Stub,
    pub bill_last_day: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AlignmentStory {
    Anniversary,
    Calendar,
    /// Hours since 1970.
    Explicit(i64),
}

#[derive(Debug, Clone)]
pub struct PlanStory {
    pub number: u8,
    pub prices: Vec<PriceStory>,
    pub grace_hours: i64,
    /// Usage that is billed early once it reaches so many cents.
    pub bill_at: Option<i64>,
    /// Whether its prices are written with tax.
    pub with_tax: bool,
    /// All prices hold from the start where there are none.
    pub phases: Vec<PhaseStory>,
}

#[derive(Debug, Clone)]
pub struct PhaseStory {
    pub trial: bool,
    pub length: Option<Every>,
    /// Places among the plan's prices.
    pub prices: Vec<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    None,
    Prorate,
    Full,
}

/// In the order in which facts of one instant apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Cancel {
        how: How,
    },
    Reactivate {
        how: How,
    },
    Resume {
        how: How,
    },
    Plan {
        number: u8,
        how: How,
        restart: bool,
        keep_anchor: bool,
    },
    ExtendTrial {
        until: i64,
    },
    Reset {
        how: How,
    },
    Attach {
        number: u8,
        quantity: u64,
        how: How,
    },
    Detach {
        number: u8,
        how: How,
    },
    Seats {
        count: u64,
        how: How,
    },
    /// Ten-thousandths instead of the amount of a price; none for the plan's own.
    Override {
        number: u8,
        price: usize,
        amount: Option<i64>,
        how: How,
    },
    /// The subscription's discount of this number begins.
    Discount {
        number: u8,
    },
    Undiscount {
        number: u8,
    },
    Pause {
        how: How,
        keep_fees: bool,
        bill_usage: bool,
        extend: bool,
    },
}

/// How many kinds of changes there are.
pub const KINDS: usize = 13;

impl What {
    pub fn rank(self) -> u8 {
        match self {
            What::Cancel { .. } => 0,
            What::Reactivate { .. } => 1,
            What::Resume { .. } => 2,
            What::Plan { .. } => 3,
            What::ExtendTrial { .. } => 4,
            What::Reset { .. } => 5,
            What::Attach { .. } => 6,
            What::Detach { .. } => 7,
            What::Seats { .. } => 8,
            What::Override { .. } => 9,
            What::Discount { .. } => 10,
            What::Undiscount { .. } => 11,
            What::Pause { .. } => 12,
        }
    }

    pub fn how(self) -> How {
        match self {
            What::Cancel { how }
            | What::Reactivate { how }
            | What::Resume { how }
            | What::Plan { how, .. }
            | What::Reset { how }
            | What::Attach { how, .. }
            | What::Detach { how, .. }
            | What::Seats { how, .. }
            | What::Override { how, .. }
            | What::Pause { how, .. } => how,
            What::ExtendTrial { .. } | What::Discount { .. } | What::Undiscount { .. } => How::Prorate,
        }
    }

    pub fn name(self) -> &'static str {
        const NAMES: [&str; KINDS] = [
            "cancel",
            "reactivate",
            "resume",
            "plan",
            "extend trial",
            "reset anchor",
            "attach",
            "detach",
            "seats",
            "override",
            "discount",
            "discount ended",
            "pause",
        ];
        NAMES[usize::from(self.rank())]
    }
}

#[derive(Debug, Clone, Copy)]
pub struct FactStory {
    pub hour: i64,
    pub known: i64,
    /// Settled on the next invoice.
    pub later: bool,
    /// What it takes back is to be refunded.
    pub refunds: bool,
    pub what: What,
}

#[derive(Debug, Clone, Copy)]
pub struct EventStory {
    pub hour: i64,
    pub known: i64,
    pub amount: i64,
}

impl EventStory {
    pub fn region(&self) -> &'static str {
        if self.hour % 2 == 0 { "a" } else { "b" }
    }
}

/// What a discount takes off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OffStory {
    /// Tenths of a percent.
    Tenths(i64),
    Cents(i64),
    /// Units, of lines only.
    Units(i64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LastsStory {
    Once,
    Periods(i64),
    Forever,
}

#[derive(Debug, Clone)]
pub struct DiscountStory {
    pub number: u8,
    pub off: OffStory,
    pub of_lines: bool,
    pub lasts: LastsStory,
    /// Only of these plans and add-ons; of all where none are named.
    pub plans: Vec<u8>,
    pub prices: Vec<String>,
    pub order: Option<u32>,
    /// Whether it is for other customers, so that it takes nothing off.
    pub for_others: bool,
    /// One of the payer: from when, until when, and when that became known. Facts tell the others.
    pub of_payer: Option<(i64, Option<i64>, i64)>,
}

#[derive(Debug, Clone)]
pub struct Story {
    pub start: i64,
    pub seats: u64,
    pub alignment: AlignmentStory,
    pub plans: Vec<PlanStory>,
    pub add_ons: Vec<PlanStory>,
    /// In order of their hour.
    pub facts: Vec<FactStory>,
    pub events: Vec<EventStory>,
    pub discounts: Vec<DiscountStory>,
    /// When a run happens, ascending; at the last one everything is known and has had its next invoice.
    pub runs: Vec<i64>,
}

/// Which features stories had, and which pairs met in one story.
#[derive(Default)]
pub struct Reached {
    pub features: BTreeMap<String, u32>,
    pub pairs: BTreeMap<(String, String), u32>,
    /// Pairs of kinds of changes.
    pub changes: BTreeMap<(&'static str, &'static str), u32>,
    /// How often something happened.
    pub times: BTreeMap<&'static str, u32>,
}

impl Reached {
    pub fn count(&mut self, what: &'static str, times: u32) {
        *self.times.entry(what).or_default() += times;
    }

    pub fn note(&mut self, story: &Story) {
        for (index, one) in story.facts.iter().enumerate() {
            for other in &story.facts[index + 1..] {
                let (one, other) = (one.what.name(), other.what.name());
                *self.changes.entry((one.min(other), one.max(other))).or_default() += 1;
            }
        }
        let features = features(story);
        for (index, one) in features.iter().enumerate() {
            *self.features.entry(one.clone()).or_default() += 1;
            for other in &features[index + 1..] {
                *self.pairs.entry((one.clone(), other.clone())).or_default() += 1;
            }
        }
    }
}

/// What lives reach between them, beside the kinds of changes with each proration.
pub const FEATURES: [&str; 74] = [
    "Days in advance",
    "Days in arrears",
    "One in advance",
    "One in arrears",
    "Seats in advance",
    "Seats in arrears",
    "Usage in advance",
    "Usage in arrears",
    "allowance",
    "anchor kept",
    "anniversary",
    "back-dated",
    "by days",
    "calendar",
    "charged once",
    "credit to balance",
    "credit to refund",
    "discount for others",
    "discount in an order",
    "discount of plans",
    "discount of prices",
    "discount of the payer",
    "discount: amount off invoices, for ever",
    "discount: amount off invoices, once",
    "discount: amount off invoices, periods",
    "discount: amount off lines, for ever",
    "discount: amount off lines, once",
    "discount: amount off lines, periods",
    "discount: percent off invoices, for ever",
    "discount: percent off invoices, once",
    "discount: percent off invoices, periods",
    "discount: percent off lines, for ever",
    "discount: percent off lines, once",
    "discount: percent off lines, periods",
    "discount: units off lines, for ever",
    "discount: units off lines, once",
    "discount: units off lines, periods",
    "intro phase",
    "last day",
    "late event",
    "maximum",
    "minimum",
    "pause that bills usage",
    "pause that extends",
    "pause that keeps fees",
    "phases restarted",
    "prices with tax",
    "prices with tax beside others",
    "regular phase",
    "settled on the next invoice",
    "stub Free",
    "stub Full",
    "threshold",
    "trial",
    "within a cancellation: attach",
    "within a cancellation: detach",
    "within a cancellation: discount",
    "within a cancellation: override",
    "within a cancellation: pause",
    "within a cancellation: plan",
    "within a cancellation: reset anchor",
    "within a cancellation: resume",
    "within a cancellation: seats",
    "usage Dynamic",
    "usage Expression",
    "usage Graduated",
    "usage GraduatedPercentage",
    "usage Matrix",
    "usage Package",
    "usage PerUnit",
    "usage Percentage",
    "usage Several",
    "usage Stairstep",
    "usage Volume",
];
/// Each kind of change with each proration that it can have.
pub const PRORATIONS: [&str; 26] = [
    "attach, Full",
    "attach, None",
    "attach, Prorate",
    "cancel, None",
    "cancel, Prorate",
    "detach, None",
    "detach, Prorate",
    "override, Full",
    "override, None",
    "override, Prorate",
    "pause, None",
    "pause, Prorate",
    "plan, Full",
    "plan, None",
    "plan, Prorate",
    "reactivate, Full",
    "reactivate, None",
    "reactivate, Prorate",
    "reset anchor, Full",
    "reset anchor, Prorate",
    "resume, Full",
    "resume, None",
    "resume, Prorate",
    "seats, Full",
    "seats, None",
    "seats, Prorate",
];

fn features(story: &Story) -> Vec<String> {
    let mut found = Vec::new();
    let mut add = |holds: bool, name: String| {
        if holds {
            found.push(name);
        }
    };
    let code = match story.alignment {
        AlignmentStory::Anniversary => "anniversary",
        AlignmentStory::Calendar => "calendar",
        AlignmentStory::Explicit(_) => "explicit",
    };
    add(true, code.to_owned());
    for fact in &story.facts {
        add(true, format!("{}, {:?}", fact.what.name(), fact.what.how()));
        add(fact.known > fact.hour, "back-dated".to_owned());
        add(fact.known < fact.hour, "scheduled".to_owned());
        add(fact.later, "settled on the next invoice".to_owned());
        add(!fact.later, "settled now".to_owned());
        add(goes_on_after(story, fact), format!("within a cancellation: {}", fact.what.name()));
        add(fact.refunds, "credit to refund".to_owned());
        add(!fact.refunds, "credit to balance".to_owned());
        if let What::Pause { keep_fees, bill_usage, extend, .. } = fact.what {
            add(keep_fees, "pause that keeps fees".to_owned());
            add(bill_usage, "pause that bills usage".to_owned());
            add(extend, "pause that extends".to_owned());
        }
        if let What::Plan { restart, keep_anchor, .. } = fact.what {
            add(restart, "phases restarted".to_owned());
            add(keep_anchor, "anchor kept".to_owned());
        }
    }
    for phase in story.plans.iter().flat_map(|plan| &plan.phases) {
        add(phase.trial, "trial".to_owned());
        add(!phase.trial && phase.length.is_some(), "intro phase".to_owned());
        add(!phase.trial && phase.length.is_none(), "regular phase".to_owned());
    }
    for event in &story.events {
        add(event.known > event.hour + 24 * 40, "late event".to_owned());
        add(event.amount < 0, "negative event".to_owned());
    }
    for discount in &story.discounts {
        let level = if discount.of_lines { "lines" } else { "invoices" };
        let off = match discount.off {
            OffStory::Tenths(_) => "percent",
            OffStory::Cents(_) => "amount",
            OffStory::Units(_) => "units",
        };
        let lasts = match discount.lasts {
            LastsStory::Once => "once",
            LastsStory::Periods(_) => "periods",
            LastsStory::Forever => "for ever",
        };
        add(true, format!("discount: {off} off {level}, {lasts}"));
        add(!discount.plans.is_empty(), "discount of plans".to_owned());
        add(!discount.prices.is_empty(), "discount of prices".to_owned());
        add(discount.order.is_some(), "discount in an order".to_owned());
        add(discount.for_others, "discount for others".to_owned());
        add(discount.of_payer.is_some(), "discount of the payer".to_owned());
    }
    add(story.plans.iter().any(|plan| plan.bill_at.is_some()), "threshold".to_owned());
    let mut with_tax = story.plans.iter().map(|plan| plan.with_tax);
    add(with_tax.clone().any(|with| with), "prices with tax".to_owned());
    let beside_others = with_tax.clone().any(|with| with) && !with_tax.all(|with| with);
    add(beside_others, "prices with tax beside others".to_owned());
    for price in story.plans.iter().flat_map(|plan| &plan.prices) {
        add(price.quantity == Quantity::Usage, format!("usage {:?}", price.shape));
        let timing = if price.in_advance { "advance" } else { "arrears" };
        add(true, format!("{:?} in {timing}", price.quantity));
        add(price.every == Every::Once, "charged once".to_owned());
        add(price.by_days, "by days".to_owned());
        add(price.minimum.is_some(), "minimum".to_owned());
        add(price.maximum.is_some(), "maximum".to_owned());
        add(price.allowance > 0, "allowance".to_owned());
        add(price.second_tier.is_some(), "tiers".to_owned());
        add(price.bill_last_day && price.by_days, "last day".to_owned());
        add(price.amount == 0, "free".to_owned());
        add(price.stub != Stub::Prorated, format!("stub {:?}", price.stub));
    }
    add(story.plans.iter().any(|plan| plan.grace_hours > 0), "grace".to_owned());
    found.sort();
    found.dedup();
    found
}

/// Whether a fact is told for a time at which the subscription is cancelled, and goes on later.
fn goes_on_after(story: &Story, fact: &FactStory) -> bool {
    let offs = crate::oracle_spans::offs(story);
    let ends = matches!(fact.what, What::Cancel { .. } | What::Reactivate { .. });
    !ends && crate::oracle_spans::comes_to_pass(&offs, fact.hour).is_some_and(|at| at != fact.hour)
}

impl Story {
    /// The story of a seed.
    pub fn of(seed: u64) -> Story {
        Story::told(seed, known_in_order)
    }

    /// The same with facts recorded in any order, so that issued boundaries meet moved grids.
    pub fn unruly(seed: u64) -> Story {
        Story::told(seed, |facts| facts)
    }

    fn told(seed: u64, recorded: impl Fn(Vec<FactStory>) -> Vec<FactStory>) -> Story {
        let mut dice = Dice::new(seed);
        // 2024-01-01 and the two years after it, so that leap days and months' ends occur.
        let day = 19_723 + dice.between(0, 500);
        let start = day * 24 + dice.pick(&[0, 0, 9, 17, 23]);
        let alignment = match dice.between(0, 4) {
            0 | 1 => AlignmentStory::Calendar,
            2 => AlignmentStory::Explicit(start + dice.between(-900, 900)),
            _ => AlignmentStory::Anniversary,
        };
        let calendar = alignment == AlignmentStory::Calendar;
        let plans = (1..=3).map(|number| plan(&mut dice, number, calendar)).collect();
        let facts = recorded(facts(&mut dice, start));
        let events = events(&mut dice, start);
        Story::assembled(&mut dice, (start, alignment), (plans, Vec::new()), (facts, events))
    }

    pub(crate) fn assembled(
        dice: &mut Dice,
        (start, alignment): (i64, AlignmentStory),
        (plans, add_ons): (Vec<PlanStory>, Vec<PlanStory>),
        (facts, events): (Vec<FactStory>, Vec<EventStory>),
    ) -> Story {
        let known =
            facts.iter().map(|fact| fact.known.max(fact.hour)).chain(events.iter().map(|event| event.known));
        let all_known = known.max().unwrap_or(start).max(start);
        let runs: Vec<i64> =
            (0..dice.between(0, 25)).map(|_| dice.between(start - 30, all_known + 100 * 24)).collect();
        let seats = u64::try_from(dice.between(1, 9)).expect("small");
        let discounts = Vec::new();
        let mut story = Story { start, seats, alignment, plans, add_ons, facts, events, discounts, runs };
        story.know_by_the_last_runs();
        story
    }
}

impl Story {
    /// Two last runs once everything is known and has had its next invoice.
    pub fn know_by_the_last_runs(&mut self) {
        let payers = self.discounts.iter().filter_map(|discount| discount.of_payer);
        let payers = payers.map(|(from, until, known)| known.max(from).max(until.unwrap_or(from)));
        let facts = self.facts.iter().map(|fact| fact.known.max(fact.hour));
        let events = self.events.iter().map(|event| event.known);
        let known = payers.chain(facts).chain(events).max().unwrap_or(self.start).max(self.start);
        self.runs.extend([known, known + 101 * 24]);
        self.runs.sort_unstable();
        self.runs.dedup();
    }
}

fn plan(dice: &mut Dice, number: u8, calendar: bool) -> PlanStory {
    let count = dice.between(1, 4);
    let prices = (0..count).map(|index| price(dice, &format!("p{index}"), calendar)).collect();
    let grace_hours = dice.pick(&[0, 0, 0, 36]);
    PlanStory { number, prices, grace_hours, bill_at: None, with_tax: false, phases: Vec::new() }
}

fn price(dice: &mut Dice, key: &str, calendar: bool) -> PriceStory {
    let quantity = dice.pick(&[
        Quantity::One,
        Quantity::Seats,
        Quantity::Seats,
        Quantity::Days,
        Quantity::Usage,
        Quantity::Usage,
    ]);
    let metered = quantity == Quantity::Usage;
    let every = if !metered && quantity != Quantity::Days && dice.chance(8) {
        Every::Once
    } else if calendar {
        dice.pick(&[Every::Months(1), Every::Months(1), Every::Months(3), Every::Months(12), Every::Days(7)])
    } else {
        dice.pick(&[
            Every::Months(1),
            Every::Months(1),
            Every::Months(2),
            Every::Months(12),
            Every::Days(7),
            Every::Days(10),
        ])
    };
    // Usage of a year would not be billed within a story.
    let every = if metered && every == Every::Months(12) { Every::Months(1) } else { every };
    let bounded = every != Every::Once;
    PriceStory {
        key: key.to_owned(),
        quantity,
        shape: ShapeStory::Graduated,
        every,
        in_advance: dice.chance(if metered { 0 } else { 60 }),
        amount: dice.pick(&[0, 10_000, 33_333, 99_900, 299_900, 12_345]),
        second_tier: (metered && dice.chance(60))
            .then(|| (dice.between(1, 40), dice.pick(&[0, 5_000, 1_234]))),
        allowance: if metered && dice.chance(30) { dice.between(1, 30) } else { 0 },
        minimum: (bounded && dice.chance(25)).then(|| dice.between(100, 5_000)),
        maximum: (bounded && dice.chance(20)).then(|| dice.between(5_000, 9_000)),
        by_days: dice.chance(35),
        stub: dice.pick(&[Stub::Prorated, Stub::Prorated, Stub::Full, Stub::Free]),
        bill_last_day: dice.chance(30),
    }
}

/// Some instants fall onto the start's day and hour of later months, where boundaries are.
fn moment(dice: &mut Dice, start: i64) -> i64 {
    if dice.chance(30) {
        let (year, month, day, hour) = crate::oracle::civil(start);
        return crate::oracle::add_months((year, month, day, hour), dice.between(1, 9));
    }
    start + dice.between(0, 290 * 24)
}

fn facts(dice: &mut Dice, start: i64) -> Vec<FactStory> {
    let count = dice.between(0, 7);
    let mut found: Vec<FactStory> = Vec::new();
    for _ in 0..count {
        let how = if dice.chance(70) { How::Prorate } else { How::None };
        let what = if dice.chance(35) {
            let number = u8::try_from(dice.between(1, 3)).expect("small");
            What::Plan { number, how, restart: false, keep_anchor: false }
        } else {
            What::Seats { count: u64::try_from(dice.between(1, 12)).expect("small"), how }
        };
        let hour = moment(dice, start);
        let kind = std::mem::discriminant(&what);
        if found.iter().all(|known| known.hour != hour || std::mem::discriminant(&known.what) != kind) {
            found.push(FactStory {
                hour,
                known: hour + dice.between(-15 * 24, 40 * 24),
                later: false,
                refunds: false,
                what,
            });
        }
    }
    found.sort_by_key(|fact| fact.hour);
    if dice.chance(45) {
        let hour = moment(dice, start).max(found.last().map_or(start, |last| last.hour + 1));
        found.push(FactStory {
            hour,
            known: hour + dice.between(-30 * 24, 40 * 24),
            later: false,
            refunds: false,
            what: What::Cancel { how: if dice.chance(70) { How::Prorate } else { How::None } },
        });
    }
    found
}

/// A plan change recorded behind a later one may move anchors, and so may a return to a plan that is recorded
/// late; issued boundaries then stay as they are. Such stories are told by scenarios.
fn known_in_order(facts: Vec<FactStory>) -> Vec<FactStory> {
    let (mut latest, mut seen, mut current) = (i64::MIN, vec![1], 1);
    let mut kept = Vec::with_capacity(facts.len());
    for mut fact in facts {
        if let What::Plan { number, .. } = fact.what {
            fact.known = fact.known.max(latest);
            if number != current && seen.contains(&number) {
                if latest > fact.hour {
                    continue;
                }
                fact.known = fact.known.min(fact.hour);
            }
            (latest, current) = (fact.known, number);
            seen.push(number);
        }
        kept.push(fact);
    }
    kept
}

fn events(dice: &mut Dice, start: i64) -> Vec<EventStory> {
    (0..dice.between(0, 30))
        .map(|_| {
            let hour = start + dice.between(-24, 300 * 24);
            let late = if dice.chance(25) { dice.between(0, 80 * 24) } else { dice.between(0, 48) };
            EventStory { hour, known: hour + late, amount: dice.between(-3, 12) }
        })
        .collect()
}
