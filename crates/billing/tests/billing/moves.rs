//! Moving to another version, tried out: the next period on either, held against moving in earnest.

use billing::{LineKind, MoveRefused, PlanLayout, next_period_on};
use calendar::{Instant, Period};
use money::Percent;
use pricing::{PhaseKind, Proration};

use crate::phases::{phase, phased, regular};
use crate::testworld::*;

fn instant(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}

/// A world of 12 seats with usage, billed up to a day in February.
fn world(prices: [Vec<pricing::Price>; 2]) -> World {
    let [first, second] = prices;
    let mut world = World::start(vec![plan(1, first), plan(2, second)], instant("2026-01-31T00:00:00Z"), 12);
    world.used(instant("2026-02-05T00:00:00Z"), "7");
    world.bill(instant("2026-02-10T00:00:00Z"));
    world
}

fn tried(world: &World) -> Result<(Period, i64, i64), MoveRefused> {
    tried_laid(world, PlanLayout::default())
}

fn tried_laid(world: &World, layout: PlanLayout) -> Result<(Period, i64, i64), MoveRefused> {
    let to = &world.facts.plans[&version(2)];
    let next = next_period_on(&world.facts, (to, layout), instant("2026-02-10T00:00:00Z"))?;
    Ok((next.period, next.before.minor(), next.after.minor()))
}

#[test]
fn fees_and_seats_of_the_next_period_are_compared() {
    let prices = |fee_amount: &str, seat: &str| {
        vec![fee("fee", fee_amount, "month"), seats("seats", seat, "month"), usage("calls", "0.50", "month")]
    };
    let world = world([prices("30", "9"), prices("31", "8.50")]);
    let march =
        Period::new(instant("2026-02-28T00:00:00Z"), instant("2026-03-31T00:00:00Z")).expect("a period");
    assert_eq!(tried(&world), Ok((march, 138_00, 133_00)));
}

/// 11.90 are 10.00 before 19 % of tax. They are compared as prices of the version moved to are written, which is no
/// difference where no tax is due.
#[test]
fn with_tax_and_without_are_compared_as_the_target_is_written() {
    for (rate, [before, after], amounts) in [
        ("19", [true, false], (1_000, 1_190)),
        ("19", [false, true], (1_416, 1_190)),
        ("19", [true, true], (1_190, 1_190)),
        ("19", [false, false], (1_190, 1_190)),
        ("0", [true, false], (1_190, 1_190)),
    ] {
        let mut versions = [1, 2].map(|number| plan(number, vec![fee("fee", "11.90", "month")]));
        versions[0].terms.prices_include_tax = before;
        versions[1].terms.prices_include_tax = after;
        let start = instant("2026-01-31T00:00:00Z");
        let mut world = World::start(versions.to_vec(), start, 1).seller(|books| {
            books.taxes.rows[0].rate = Percent::parse(rate).expect("a rate");
        });
        world.bill(instant("2026-02-10T00:00:00Z"));
        let found = tried(&world).map(|(_, before, after)| (before, after));
        assert_eq!(found, Ok(amounts), "{rate} %, {before} to {after}");
    }
}

#[test]
fn in_arrears_it_is_the_same_and_days_are_counted() {
    let prices = |amount: &str, day: &str| {
        vec![in_arrears(fee("fee", amount, "month")), daily("supply", day, "month")]
    };
    let world = world([prices("30", "1"), prices("31", "1.10")]);
    let (_, before, after) = tried(&world).expect("tried");
    assert_eq!((before, after), (30_00 + 31_00, 31_00 + 34_10), "31 days from 28 February");
}

#[test]
fn a_year_counts_with_its_share_of_the_month() {
    let world = world([vec![fee("fee", "30", "month")], vec![fee("fee", "365", "year")]]);
    let (_, before, after) = tried(&world).expect("tried");
    assert_eq!((before, after), (30_00, 31_00), "31 of the 365 days from 28 February");
}

#[test]
fn phases_that_begin_at_the_move_are_what_the_next_period_costs() {
    let phases = vec![phase("intro", PhaseKind::Intro, Some("2 months"), &["first"]), regular(&["fee"])];
    let prices = vec![fee("first", "10", "month"), fee("fee", "50", "month")];
    let versions = vec![plan(1, vec![fee("fee", "40", "month")]), phased(2, prices, phases)];
    let mut world = World::start(versions, instant("2025-10-31T00:00:00Z"), 1);
    world.bill(instant("2026-02-10T00:00:00Z"));
    let amounts = |layout| tried_laid(&world, layout).map(|(_, before, after)| (before, after));
    assert_eq!(amounts(PlanLayout::default()), Ok((40_00, 50_00)), "two months from the start are over");
    let restarted = PlanLayout { restart_phases: true, ..PlanLayout::default() };
    assert_eq!(amounts(restarted), Ok((40_00, 10_00)));
}

#[test]
fn what_cannot_move_says_why() {
    let mut ending = world([vec![fee("fee", "30", "month")], vec![fee("fee", "31", "month")]]);
    ending.cancel(instant("2026-02-28T00:00:00Z"), Proration::None);
    assert!(matches!(tried(&ending), Err(MoveRefused::PeriodEnd(_))), "{:?}", tried(&ending));
    let usage_only = world([vec![usage("calls", "1", "month")], vec![usage("calls", "2", "month")]]);
    assert!(matches!(tried(&usage_only), Err(MoveRefused::PeriodEnd(_))), "nothing recurs for time");
    let mut dollars = world([vec![fee("fee", "30", "month")], vec![fee("fee", "31", "month")]]);
    let to = std::sync::Arc::make_mut(dollars.facts.plans.get_mut(&version(2)).expect("a plan"));
    to.prices[0].charges.clear();
    assert!(matches!(tried(&dollars), Err(MoveRefused::Bill(_))), "{:?}", tried(&dollars));
    let mut planned = world([vec![fee("fee", "30", "month")], vec![fee("fee", "31", "month")]]);
    planned.change_plan(instant("2026-02-28T00:00:00Z"), 2, Proration::Prorate);
    assert!(matches!(tried(&planned), Err(MoveRefused::Timeline(_))), "{:?}", tried(&planned));
}

/// Numbers from a seed: the same every time, and like no pattern.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// Trying a move and carrying it out come to the same lines of the period.
#[test]
fn trying_equals_moving() {
    let (mut differ, mut credits, mut arrears) = (0, 0, 0);
    for seed in 0..120 {
        let mut dice = Dice(seed);
        let prices = |dice: &mut Dice| {
            let mut cents = || format!("{}.{:02}", dice.below(50), dice.below(100));
            let (amount, seat) = (cents(), cents());
            let late = dice.below(2) == 1;
            let first = fee("fee", &amount, "month");
            let first = if late { in_arrears(first) } else { first };
            (late, vec![first, seats("seats", &seat, "month"), usage("calls", "0.25", "month")])
        };
        let ((first_late, first), (second_late, second)) = (prices(&mut dice), prices(&mut dice));
        let mut world = world([first, second]);
        if dice.below(3) > 0 {
            world.seats(instant("2026-02-14T12:00:00Z"), dice.below(40));
        }
        let early = world.clone();
        let (later, count) = (instant("2026-03-10T00:00:00Z"), dice.below(40));
        world.seats(later, count);
        let (period, before, after) = tried(&world).expect("tried");
        for (moves, expected) in [(false, before), (true, after)] {
            let mut world = early.clone();
            if moves {
                world.change_plan(period.start(), 2, Proration::Prorate);
            }
            world.bill(period.start());
            world.seats(later, count); // Known only after the period's start was billed.
            world.bill(period.end());
            let within = |line: &&billing::Line| {
                matches!(line.kind, LineKind::Recurring | LineKind::Credit) && period.covers(line.service)
            };
            let lines: Vec<_> =
                world.issued.iter().flat_map(|document| &document.lines).filter(within).collect();
            let issued: i64 = lines.iter().map(|line| line.amount.minor()).sum();
            assert_eq!(issued, expected, "seed {seed}, moved: {moves}");
            credits += usize::from(lines.iter().any(|line| line.kind == LineKind::Credit));
        }
        differ += usize::from(before != after);
        arrears += usize::from(first_late != second_late);
    }
    println!("differ {differ}, with credits {credits}, one in arrears {arrears}");
    assert!(differ > 0 && credits > 0 && arrears > 0, "every case is reached");
}
