//! Every refusal of the engine and of timelines, each in its declared order.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::Proration::{None as AtPeriodEnd, Prorate};
use billing::{
    AccountFacts, BillRefused, Change, Measurements, PeriodEndRefused, Status, Timeline, TimelineFact,
    TimelineRefused, bill, needs, period_end, status,
};
use calendar::{Alignment, AsOf};
use ids::{CatalogKey, ChangeId};
use money::Currency;

use crate::credits::promo;
use crate::testworld::*;

fn world() -> World {
    World::start(
        vec![plan(1, vec![fee("base", "30.00", "month"), usage("calls", "1.00", "month")])],
        at("2026-01-10"),
        1,
    )
}

fn refused(world: &World, as_of: &str) -> String {
    world.try_plan(at(as_of)).expect_err("it is refused").to_string()
}

#[test]
fn a_plan_version_that_was_not_given() {
    let mut world = world();
    world.facts.plans.clear();
    assert_eq!(world.try_plan(at("2026-02-01")), Err(BillRefused::PlanMissing { plan: version(1) }));
    assert!(needs(&world.account(), AsOf(at("2026-02-01"))).is_empty());
}

#[test]
fn a_cadence_the_calendar_does_not_have() {
    let world = World::start(vec![plan(1, vec![fee("base", "30.00", "10 days")])], at("2026-01-10"), 1)
        .aligned(Alignment::Calendar);
    let said = refused(&world, "2026-02-01");
    assert!(
        said.starts_with("price base has no periods: the calendar has no boundaries every `10 days`"),
        "{said}"
    );
}

#[test]
fn usage_without_a_cadence() {
    let mut world = world();
    let version = world.facts.plans.values_mut().next().expect("a plan");
    Arc::make_mut(version).prices[1].cadence = None;
    let price = CatalogKey::parse("calls").expect("a key");
    assert_eq!(world.try_plan(at("2026-01-10")), Err(BillRefused::UsageWithoutCadence { price }));
}

#[test]
fn a_billed_price_its_version_does_not_have() {
    let mut world = world();
    world.bill(at("2026-01-10"));
    Arc::make_mut(world.facts.plans.values_mut().next().expect("a plan")).prices.remove(0);
    let said = refused(&world, "2026-01-11");
    assert!(said.contains("was billed for price base, which plan version"), "{said}");
}

#[test]
fn usage_that_was_not_measured() {
    let world = world();
    let missing = bill(&world.account(), &Measurements::new(), AsOf(at("2026-02-10")));
    let price = CatalogKey::parse("calls").expect("a key");
    assert_eq!(missing, Err(BillRefused::UsageMissing { price, from: at("2026-01-10") }));
    assert!(
        bill(&world.account(), &Measurements::new(), AsOf(at("2026-02-09"))).is_ok(),
        "it is not due before"
    );
}

#[test]
fn usage_that_is_dropped() {
    let mut world = World::start(vec![plan(1, vec![usage("calls", "1.00", "month")])], at("2026-01-10"), 0);
    world.used(at("2026-01-15"), "8");
    world.bill(at("2026-02-10"));
    world.used(at("2026-01-16"), "4");
    world.used(at("2026-02-20"), "3");
    world.reopen(at("2026-01-16"));
    let (as_of, before) = (at("2026-03-10"), at("2026-02-01"));
    let dropped = |world: &World| {
        let mut account = world.account();
        account.usage_dropped_before = Some(before);
        account
    };
    // What is measured is not even looked at: January owes what was billed of it.
    let starts = |account: AccountFacts| {
        let needs = needs(&account, AsOf(as_of)).into_iter();
        needs.map(|need| need.service.start()).collect::<Vec<_>>()
    };
    assert_eq!(starts(world.account()), [at("2026-01-10"), at("2026-02-10")]);
    assert_eq!(starts(dropped(&world)), [at("2026-02-10")]);
    let billed = bill(&dropped(&world), &world.measurements(as_of), AsOf(as_of)).expect("it is billed");
    let lines = billed.documents.iter().flat_map(|planned| &planned.document.lines);
    let lines: Vec<_> = lines.map(|line| (line.service.start(), line.amount.minor())).collect();
    assert_eq!(lines, [(at("2026-02-10"), 3_00)]);
    // What ends it earlier leaves it as it was billed; what takes it out of the bill is refused.
    let ending = |ends: &str| {
        let mut world = world.clone();
        world.cancel(at(ends), Prorate);
        bill(&dropped(&world), &world.measurements(as_of), AsOf(as_of))
    };
    let left = ending("2026-01-20").expect("it is billed");
    assert!(left.documents.is_empty(), "{left:?}");
    let (price, from) = (key("calls"), at("2026-01-10"));
    assert_eq!(ending("2026-01-10"), Err(BillRefused::UsageDropped { price, from, before }));
}

#[test]
fn a_price_without_the_currency() {
    let world = world().currency("GBP");
    assert_eq!(
        refused(&world, "2026-01-10"),
        "price base has no charge in GBP; add one, or use one of its currencies"
    );
}

#[test]
fn an_amount_beyond_64_bits() {
    let dear = fee("base", "9999999999999999999", "month");
    let world = World::start(vec![plan(1, vec![dear])], at("2026-01-10"), 1);
    let said = refused(&world, "2026-01-10");
    assert!(said.contains("beyond 2^63 minor units"), "{said}");
}

#[test]
fn a_billed_line_in_another_currency() {
    let mut world = world();
    world.bill(at("2026-01-10"));
    world.used(at("2026-01-11"), "1");
    world.bill(at("2026-02-10"));
    world.facts.settled_before = None;
    world.facts.billed = world.billed.clone();
    for line in &mut world.facts.billed {
        line.amount = money::Money::new(line.amount.minor(), Currency::JPY);
    }
    assert!(matches!(world.try_plan(at("2026-02-10")), Err(BillRefused::Amount(_))));
}

#[test]
fn a_document_of_more_lines_than_paper_takes_comes_and_one_of_too_many_is_refused() {
    let world = |one_offs: u32| {
        let mut world = World::start(vec![plan(1, vec![fee("base", "30.00", "day")])], at("2010-01-01"), 1);
        world.cancel(at("2010-01-02"), Prorate);
        order(&mut world, one_offs);
        world
    };
    let past_paper = u32::try_from(billing::LINES_ON_PAPER_MAX).unwrap();
    let planned = world(past_paper).try_plan(at("2010-01-01")).unwrap();
    let document = &planned.documents[0].document;
    assert_eq!((planned.documents.len(), document.lines.len()), (1, 5_001), "the fee, and each unit");
    assert_eq!(document.net, money::Money::new(503_000, document.currency), "30.00 and 5,000 of 1.00");
    let most = u32::try_from(billing::LINES_PER_DOCUMENT_MAX).unwrap();
    let found = Err(BillRefused::TooManyLines { due: at("2010-01-01"), found: 100_001 });
    assert_eq!(world(most).try_plan(at("2010-01-01")), found);
}

/// Each of 100 grants pays a cent of each of 4,001 units, and 0.30 of the fee.
#[test]
fn a_document_that_credits_pay_in_too_many_parts_is_refused() {
    let mut world = World::start(vec![plan(1, vec![fee("base", "30.00", "day")])], at("2010-01-01"), 1);
    world.cancel(at("2010-01-02"), Prorate);
    order(&mut world, 4_001);
    for number in 0..100 {
        let grant = billing::Grant { effective: at("2010-01-01"), ..promo(number, 4_001 + 30) };
        world.shared.grants.push(billing::GrantFacts { grant, movements: Vec::new() });
    }
    let refused = world.try_plan(at("2010-01-01"));
    assert_eq!(refused, Err(BillRefused::TooManyBurns { due: at("2010-01-01"), found: 100 * 4_002 }));
    let said = refused.unwrap_err().to_string();
    assert!(said.contains("more than 400000; let fewer grants pay it"), "{said}");
    world.shared.grants.truncate(99);
    let planned = world.try_plan(at("2010-01-01")).unwrap();
    assert_eq!(planned.documents[0].document.burns.len(), 99 * 4_002);
}

/// So many units at 1.00, each a charge of its own.
fn order(world: &mut World, one_offs: u32) {
    for number in 0..one_offs {
        world.facts.one_offs.push(billing::OneOff {
            id: ids::OneOffId::from_bytes(u128::from(number).to_be_bytes()),
            at: at("2010-01-01"),
            description: "Unit".to_owned(),
            quantity: money::Quantity::ONE,
            unit_price: unit_price("1.00"),
            tax_category: key("standard"),
        });
    }
}

#[test]
fn period_ends_and_their_refusals() {
    let yearly = plan(2, vec![fee("base", "300.00", "year"), usage("calls", "1.00", "month")]);
    let mut world =
        World::start(vec![plan(1, vec![usage("calls", "1.00", "month")]), yearly], at("2026-01-31"), 1);
    let end = |world: &World, text: &str| period_end(&world.facts, at(text));
    assert_eq!(end(&world, "2026-01-30"), Err(PeriodEndRefused::NotStarted { at: at("2026-01-30") }));
    assert_eq!(end(&world, "2026-02-10"), Ok(at("2026-02-28")));
    assert_eq!(end(&world, "2026-02-28"), Ok(at("2026-03-31")), "a boundary begins the next period");
    world.change_plan(at("2026-03-01"), 2, Prorate);
    assert_eq!(end(&world, "2026-03-05"), Ok(at("2027-03-01")), "the longest recurring cadence leads");
    world.cancel(at("2026-04-01"), AtPeriodEnd);
    let over = PeriodEndRefused::Over { at: at("2026-04-01"), on: at("2026-04-01") };
    assert_eq!(end(&world, "2026-04-01"), Err(over));
    let once = World::start(vec![plan(1, vec![fee("setup", "9.00", "once")])], at("2026-01-31"), 1);
    assert_eq!(end(&once, "2026-02-01"), Err(PeriodEndRefused::NoCadence { at: at("2026-02-01") }));
    world.facts.plans.clear();
    assert!(matches!(
        end(&world, "2026-03-05"),
        Err(PeriodEndRefused::Facts(BillRefused::PlanMissing { .. }))
    ));
}

#[test]
fn a_status_follows_from_the_timeline() {
    let mut world = world();
    world.cancel(at("2026-03-01"), Prorate);
    let on = |text: &str| status(&world.facts, AsOf(at(text))).expect("a status");
    assert_eq!(on("2026-01-09"), Status::Scheduled);
    assert_eq!(on("2026-01-10"), Status::Active);
    assert_eq!(on("2026-02-28"), Status::Active);
    assert_eq!(on("2026-03-01"), Status::Cancelled);
    for status in Status::ALL {
        assert_eq!(Status::from_code(status.code()), Some(status));
    }
}

fn fact(number: u8, when: &str, change: Change) -> TimelineFact {
    TimelineFact { id: ChangeId::from_bytes([number; 16]), at: at(when), change }
}

fn starts() -> Change {
    Change::Start {
        plan: version(1),
        alignment: None,
        counts: BTreeMap::new(),
        options: billing::StartOptions::default(),
    }
}

fn seats_to(count: u64) -> Change {
    Change::SetCount { name: key("seats"), count, terms: Prorate.into() }
}

#[test]
fn every_refusal_of_a_timeline() {
    let empty = Timeline::default();
    assert_eq!(empty.with(fact(1, "2026-01-01", seats_to(1))), Err(TimelineRefused::NoStart));
    let started = Timeline::from_facts(vec![fact(1, "2026-01-10", starts())]).expect("a start");
    let refusal = |timeline: &Timeline, fact: TimelineFact| timeline.clone().with(fact).expect_err("refused");
    let second = refusal(&started, fact(2, "2026-01-11", starts()));
    assert_eq!(second, TimelineRefused::SecondStart { at: at("2026-01-10") });
    let early = refusal(&started, fact(2, "2026-01-09", seats_to(1)));
    assert_eq!(early, TimelineRefused::BeforeStart { at: at("2026-01-09"), start: at("2026-01-10") });
    let seated = started.clone().with(fact(2, "2026-01-12", seats_to(3))).expect("seats");
    assert_eq!(
        refusal(&seated, fact(3, "2026-01-12", seats_to(4))),
        TimelineRefused::Clash { at: at("2026-01-12") }
    );
    let other = Change::SetCount { name: key("storage"), count: 1, terms: Prorate.into() };
    assert!(seated.clone().with(fact(3, "2026-01-12", other)).is_ok(), "another count is another thing");
    let cancelled =
        seated.with(fact(4, "2026-01-20", Change::Cancel { terms: Prorate.into() })).expect("cancelled");
    let on = at("2026-01-20");
    assert_eq!(
        refusal(&cancelled, fact(5, "2026-01-20", seats_to(4))),
        TimelineRefused::AlreadyCancelled { on }
    );
    let again = Change::Cancel { terms: AtPeriodEnd.into() };
    assert_eq!(refusal(&cancelled, fact(5, "2026-01-15", again)), TimelineRefused::AlreadyCancelled { on });
    let high = refusal(&started, fact(5, "2026-01-15", seats_to(1_000_000_001)));
    assert_eq!(high, TimelineRefused::CountTooHigh { found: 1_000_000_001 });
}

#[test]
fn a_cancellation_may_overtake_what_was_planned() {
    let facts = vec![
        fact(1, "2026-01-10", starts()),
        fact(2, "2026-03-01", seats_to(9)),
        fact(3, "2026-02-01", Change::Cancel { terms: Prorate.into() }),
    ];
    let timeline = Timeline::from_facts(facts.clone()).expect("a timeline");
    let step_by_step = facts.into_iter().try_fold(Timeline::default(), Timeline::with);
    assert_eq!(Ok(timeline), step_by_step);
}
