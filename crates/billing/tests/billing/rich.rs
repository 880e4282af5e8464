//! Rich stories: every kind of change, with phases and add-ons, in one subscription's life.
//! What moves anchors is recorded in time, since issued boundaries stay as they are.

use crate::oracle::{add_months, civil};
use crate::story::{
    AlignmentStory, Dice, DiscountStory, EventStory, Every, FactStory, How, LastsStory, OffStory, PhaseStory,
    PlanStory, PriceStory, Quantity, ShapeStory, Story, Stub, What,
};

const DAY: i64 = 24;

impl Story {
    /// The rich story of a seed.
    pub fn rich(seed: u64) -> Story {
        let mut dice = Dice::new(seed ^ 0x5eed_0000_0000_0000);
        let start = (19_723 + dice.between(0, 500)) * DAY + dice.pick(&[0, 0, 9, 17]);
        let alignment = match dice.between(0, 3) {
            0 => AlignmentStory::Calendar,
            _ => AlignmentStory::Anniversary,
        };
        let calendar = alignment == AlignmentStory::Calendar;
        let plans: Vec<PlanStory> = (1..=3).map(|number| plan(&mut dice, number, calendar)).collect();
        let add_ons: Vec<PlanStory> = (11..=12).map(|number| add_on(&mut dice, number, calendar)).collect();
        let facts = facts(&mut dice, start, &plans);
        let events = events(&mut dice, start);
        Story::assembled(&mut dice, (start, alignment), (plans, add_ons), (facts, events))
    }

    /// The same life with everything else there is: every shape of usage, usage in advance, thresholds,
    /// refunds, discounts.
    pub fn full(seed: u64) -> Story {
        let mut story = Story::rich(seed);
        let dice = &mut Dice::new(seed ^ 0xd15c_0000_0000_0000);
        for plan in &mut story.plans {
            if plan.prices.iter().any(|price| price.quantity == Quantity::Usage) && dice.chance(25) {
                plan.bill_at = Some(dice.between(1, 6_000));
            }
            plan.prices
                .iter_mut()
                .filter(|price| price.quantity == Quantity::Usage)
                .for_each(|price| shape(dice, price));
        }
        story.facts.iter_mut().for_each(|fact| fact.refunds = dice.chance(25));
        discount(dice, &mut story);
        // By dice of its own: of one plan in ten, and of all of every fifth life.
        let dice = &mut Dice::new(seed ^ 0x7a11_0000_0000_0000);
        let all = dice.chance(20);
        let plans = story.plans.iter_mut().chain(&mut story.add_ons);
        plans.for_each(|plan| plan.with_tax = all || dice.chance(10));
        story
    }
}

fn small(number: i64) -> u64 {
    u64::try_from(number).expect("small")
}

fn price(dice: &mut Dice, key: &str, (quantity, calendar): (Quantity, bool)) -> PriceStory {
    let metered = quantity == Quantity::Usage;
    let once = !metered && quantity != Quantity::Days && dice.chance(8);
    let every = if once {
        Every::Once
    } else if calendar {
        dice.pick(&[Every::Months(1), Every::Months(1), Every::Months(3), Every::Days(7)])
    } else {
        dice.pick(&[Every::Months(1), Every::Months(1), Every::Months(2), Every::Days(10)])
    };
    PriceStory {
        key: key.to_owned(),
        quantity,
        shape: ShapeStory::Graduated,
        every,
        in_advance: !metered && dice.chance(65),
        amount: dice.pick(&[0, 10_000, 33_333, 99_900, 299_900, 12_345]),
        second_tier: (metered && dice.chance(50)).then(|| (dice.between(1, 40), dice.pick(&[5_000, 1_234]))),
        allowance: if metered && dice.chance(30) { dice.between(1, 30) } else { 0 },
        minimum: (!once && dice.chance(20)).then(|| dice.between(100, 5_000)),
        maximum: (!once && dice.chance(15)).then(|| dice.between(5_000, 9_000)),
        by_days: dice.chance(35),
        stub: dice.pick(&[Stub::Prorated, Stub::Prorated, Stub::Full, Stub::Free]),
        bill_last_day: dice.chance(25),
    }
}

/// The first price always recurs, and holds in every phase but trials.
fn plan(dice: &mut Dice, number: u8, calendar: bool) -> PlanStory {
    let kinds = [Quantity::One, Quantity::Seats, Quantity::Seats, Quantity::Days, Quantity::Usage];
    let count = dice.between(1, 3);
    let mut prices = Vec::new();
    for index in 0..count {
        let quantity = dice.pick(&kinds);
        let mut price = price(dice, &format!("p{index}"), (quantity, calendar));
        if index == 0 && price.every == Every::Once {
            price.every = Every::Months(1);
        }
        prices.push(price);
    }
    let phases = if dice.chance(45) { phases(dice, prices.len()) } else { Vec::new() };
    PlanStory { number, prices, grace_hours: 0, bill_at: None, with_tax: false, phases }
}

fn phases(dice: &mut Dice, prices: usize) -> Vec<PhaseStory> {
    let mut found = Vec::new();
    let others = |dice: &mut Dice| (1..prices).filter(|_| dice.chance(60)).collect::<Vec<usize>>();
    if dice.chance(70) {
        let length = dice.pick(&[Every::Days(14), Every::Days(30), Every::Months(1)]);
        found.push(PhaseStory { trial: true, length: Some(length), prices: others(dice) });
    }
    if dice.chance(40) {
        let length = dice.pick(&[Every::Days(45), Every::Months(1), Every::Months(2)]);
        let mut held = vec![0];
        held.extend(others(dice));
        found.push(PhaseStory { trial: false, length: Some(length), prices: held });
    }
    let length = dice.chance(8).then_some(Every::Months(7));
    found.push(PhaseStory { trial: false, length, prices: (0..prices).collect() });
    found
}

fn add_on(dice: &mut Dice, number: u8, calendar: bool) -> PlanStory {
    let kinds = [Quantity::One, Quantity::AddOns, Quantity::AddOns];
    let count = dice.between(1, 2);
    let mut prices = Vec::new();
    for index in 0..count {
        let quantity = dice.pick(&kinds);
        prices.push(price(dice, &format!("a{index}"), (quantity, calendar)));
    }
    PlanStory { number, prices, grace_hours: 0, bill_at: None, with_tax: false, phases: Vec::new() }
}

fn moment(dice: &mut Dice, start: i64) -> i64 {
    if dice.chance(25) {
        return add_months(civil(start), dice.between(1, 9));
    }
    start + dice.between(0, 290) * DAY + dice.pick(&[0, 0, 9, 13])
}

fn any_how(dice: &mut Dice) -> How {
    dice.pick(&[How::None, How::Prorate, How::Prorate, How::Full])
}

fn one_way(dice: &mut Dice) -> How {
    dice.pick(&[How::None, How::Prorate, How::Prorate])
}

fn facts(dice: &mut Dice, start: i64, plans: &[PlanStory]) -> Vec<FactStory> {
    let mut found: Vec<FactStory> = Vec::new();
    for _ in 0..dice.between(1, 6) {
        let hour = moment(dice, start);
        if dice.chance(35) {
            pause(dice, hour, &mut found);
            continue;
        }
        let what = some(dice, (start, hour), plans);
        let late = matches!(what, What::Seats { .. } | What::Override { .. });
        add(dice, &mut found, (hour, what, late));
    }
    for _ in 0..dice.pick(&[0, 0, 0, 1, 1, 2]) {
        let last = found.iter().map(|fact| fact.hour).max().unwrap_or(start);
        let hour = moment(dice, start).max(if dice.chance(50) { last + 1 } else { start });
        let how = one_way(dice);
        add(dice, &mut found, (hour, What::Cancel { how }, false));
        if dice.chance(55) {
            let until = hour + dice.between(1, 60) * DAY;
            let how = any_how(dice);
            add(dice, &mut found, (until, What::Reactivate { how }, false));
            if dice.chance(70) && until > hour + DAY {
                let within = dice.between(hour, until - 1);
                let what = match dice.chance(15) {
                    true => {
                        What::Pause { how: one_way(dice), keep_fees: false, bill_usage: false, extend: false }
                    }
                    false => some(dice, (start, within), plans),
                };
                add(dice, &mut found, (within, what, false));
            }
        }
    }
    let extends = found.iter().any(|fact| matches!(fact.what, What::Pause { extend: true, .. }));
    for fact in found.iter_mut().filter(|_| extends) {
        if matches!(fact.what, What::Pause { .. } | What::Resume { .. }) {
            fact.known = fact.known.min(fact.hour);
        }
    }
    found.sort_by_key(|fact| (fact.hour, fact.what.rank()));
    found
}

/// A change that needs no other.
fn some(dice: &mut Dice, (start, hour): (i64, i64), plans: &[PlanStory]) -> What {
    let how = any_how(dice);
    let add_on = dice.pick(&[11, 11, 12]);
    match dice.between(0, 11) {
        0 | 1 => What::Plan {
            number: dice.pick(&[1, 2, 3]),
            how,
            restart: dice.chance(20),
            keep_anchor: dice.chance(20),
        },
        2 => What::ExtendTrial { until: start.max(hour - 5 * DAY) + dice.between(1, 40) * DAY },
        3 => What::Reset { how: dice.pick(&[How::Prorate, How::Full]) },
        4..=6 => What::Attach { number: add_on, quantity: small(dice.between(1, 6)), how },
        7 => What::Detach { number: add_on, how: one_way(dice) },
        8 | 9 => What::Seats { count: small(dice.between(1, 12)), how },
        _ => {
            let plan = dice.pick(plans);
            let price = usize::try_from(dice.between(0, 2)).expect("small").min(plan.prices.len() - 1);
            let amount = dice.pick(&[None, Some(10_000), Some(20_000), Some(45_678)]);
            What::Override { number: plan.number, price, amount, how }
        }
    }
}

fn pause(dice: &mut Dice, hour: i64, found: &mut Vec<FactStory>) {
    let extend = dice.chance(30);
    let (keep_fees, bill_usage) = (!extend && dice.chance(20), dice.chance(25));
    let how = one_way(dice);
    add(dice, found, (hour, What::Pause { how, keep_fees, bill_usage, extend }, !extend));
    if dice.chance(85) {
        let until = hour + dice.between(1, 50) * DAY;
        let how = any_how(dice);
        add(dice, found, (until, What::Resume { how }, !extend));
    }
}

/// Two facts of one kind about the same thing clash.
fn add(dice: &mut Dice, found: &mut Vec<FactStory>, (hour, what, late): (i64, What, bool)) {
    if found.iter().any(|known| known.hour == hour && known.what.rank() == what.rank()) {
        return;
    }
    let latest = if late { 30 * DAY } else { 0 };
    let known = hour + dice.between(-15 * DAY, latest);
    found.push(FactStory { hour, known, later: dice.chance(25), refunds: false, what });
}

fn events(dice: &mut Dice, start: i64) -> Vec<EventStory> {
    let event = |dice: &mut Dice| {
        let hour = start + dice.between(0, 300 * DAY);
        let late = if dice.chance(25) { dice.between(0, 60 * DAY) } else { dice.between(0, 48) };
        EventStory { hour, known: hour + late, amount: dice.between(-3, 12) }
    };
    (0..dice.between(0, 20)).map(|_| event(dice)).collect()
}

fn shape(dice: &mut Dice, price: &mut PriceStory) {
    price.shape = dice.pick(&[
        ShapeStory::PerUnit,
        ShapeStory::Graduated,
        ShapeStory::Volume,
        ShapeStory::Package,
        ShapeStory::Stairstep,
        ShapeStory::Percentage,
        ShapeStory::GraduatedPercentage,
        ShapeStory::Matrix,
        ShapeStory::Dynamic,
        ShapeStory::Expression,
        ShapeStory::Several,
    ]);
    let tier = (dice.between(1, 25), dice.pick(&[0, 5_000, 1_234, 33_333]));
    price.second_tier = (price.shape != ShapeStory::PerUnit).then_some(tier);
    if matches!(price.shape, ShapeStory::Percentage | ShapeStory::Several) {
        price.allowance = 0;
    }
    let falls = matches!(
        price.shape,
        ShapeStory::Volume | ShapeStory::Stairstep | ShapeStory::Expression | ShapeStory::Several
    );
    price.in_advance = dice.chance(20) && !falls;
}

/// Discounts of the subscription, told by facts, and of the payer.
fn discount(dice: &mut Dice, story: &mut Story) {
    let count = dice.pick(&[0, 1, 1, 2, 2, 3, 4]);
    for number in 1..=count {
        let of_lines = dice.chance(60);
        let off = match dice.between(0, 4) {
            0 | 1 => OffStory::Tenths(dice.between(1, 1_000)),
            2 if of_lines => OffStory::Units(dice.between(1, 8)),
            _ => OffStory::Cents(dice.between(1, 4_000)),
        };
        let lasts = match dice.between(0, 4) {
            0 => LastsStory::Once,
            1 | 2 => LastsStory::Periods(dice.between(1, 4)),
            _ => LastsStory::Forever,
        };
        let some = |dice: &mut Dice, all: &[u8]| {
            all.iter().copied().filter(|_| dice.chance(50)).collect::<Vec<u8>>()
        };
        let plans = if dice.chance(25) { some(dice, &[1, 2, 3, 11, 12]) } else { Vec::new() };
        let prices =
            if dice.chance(25) { vec![dice.pick(&["p0", "p1", "a0"]).to_owned()] } else { Vec::new() };
        let from = moment(dice, story.start);
        let until = dice.chance(40).then(|| from + dice.between(1, 120) * DAY);
        let known = |dice: &mut Dice, hour: i64| hour + dice.between(-15 * DAY, 40 * DAY);
        let of_payer = dice.chance(30).then(|| (from, until, known(dice, from)));
        let number = u8::try_from(number).expect("small");
        let order = dice.chance(15).then(|| u32::try_from(dice.between(0, 2)).expect("small"));
        let for_others = dice.chance(5);
        story.discounts.push(DiscountStory {
            number,
            off,
            of_lines,
            lasts,
            plans,
            prices,
            order,
            for_others,
            of_payer,
        });
        if of_payer.is_none() {
            let known_from = known(dice, from);
            let told = |hour, known, what| FactStory { hour, known, later: false, refunds: false, what };
            let mut add = |fact: FactStory| {
                // Two facts of one kind at one instant are about two discounts, and stand in order of ids.
                let clash =
                    |known: &FactStory| known.hour == fact.hour && known.what.rank() == fact.what.rank();
                let free = !story.facts.iter().any(clash);
                if free {
                    story.facts.push(fact);
                }
                free
            };
            if add(told(from, known_from, What::Discount { number }))
                && let Some(until) = until
            {
                let known = known(dice, until).max(known_from);
                add(told(until, known, What::Undiscount { number }));
            }
        }
    }
    story.facts.sort_by_key(|fact| (fact.hour, fact.what.rank()));
    story.know_by_the_last_runs();
}
