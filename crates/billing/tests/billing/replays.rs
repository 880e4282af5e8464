//! Bills made again: who makes them from everything there is settles nothing beforehand, and gets the same
//! bytes. Worked stories of what takes effect without a trace in what is owed, and the law over random lives.

use billing::Proration::{None as Waits, Prorate};
use billing::{Change, Document, PlannedDocument};
use calendar::Instant;

use crate::changes::{override_price, pause, resume};
use crate::render;
use crate::story::{FactStory, Story, What};
use crate::telling::{Telling, instant, on_each_seed};
use crate::testworld::*;

/// Bills, and holds it against what is made where nothing is settled.
pub fn bill_and_make_again(world: &mut World, as_of: Instant) -> Vec<PlannedDocument> {
    let mut all = world.clone();
    all.facts.settled_before = None;
    all.reopen(as_of);
    let again = all.plan(as_of).documents;
    let now = world.bill(as_of).documents;
    let differ = now.iter().zip(&again).any(|(now, again)| now.document != again.document);
    if differ || now.len() != again.len() {
        let told = |planned: &[PlannedDocument]| {
            let documents: Vec<Document> = planned.iter().map(|planned| planned.document.clone()).collect();
            render::documents(&documents)
        };
        panic!("billed at {as_of}:\n{}\nmade again:\n{}", told(&now), told(&again));
    }
    now
}

/// 31.00 in advance and a seat at 3.10, from 1 January, billed for March.
fn billed_for_march(before: &[(&str, Change)]) -> World {
    let prices = vec![fee("fee", "31.00", "month"), seats("seats", "3.10", "month")];
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 5);
    for (date, change) in before {
        world.record(at(date), change.clone());
    }
    for date in ["2026-01-01", "2026-02-01", "2026-03-01"] {
        bill_and_make_again(&mut world, at(date));
    }
    world
}

fn count(count: u64, proration: billing::Proration) -> Change {
    Change::SetCount { name: key("seats"), count, terms: proration.into() }
}

#[test]
fn a_change_that_leaves_no_trace_is_what_makes_a_difference_due() {
    let own = |amount, how| override_price("plan-1", Some(fee("fee", amount, "month")), "fee", how);
    type Row = (&'static str, Vec<(&'static str, Change)>, (&'static str, Change), &'static str);
    let rows: [Row; 3] = [
        // Off in February, and from 1 March again: a second pause that begins where the first one ends.
        (
            "paused on",
            vec![("2026-01-10", pause(Waits)), ("2026-02-15", resume(Waits))],
            ("2026-02-20", pause(Waits)),
            "2026-03-01",
        ),
        // Eight seats were to come on 1 March; it stays at five.
        (
            "no more seats",
            vec![("2026-02-10", count(8, Waits))],
            ("2026-02-20", count(5, Prorate)),
            "2026-02-20",
        ),
        // A price was to come on 1 March; the plan's own stays.
        (
            "no own price",
            vec![("2026-02-10", own("62.00", Waits))],
            ("2026-02-20", own("31.00", Prorate)),
            "2026-02-20",
        ),
    ];
    for (name, before, (date, change), due) in rows {
        let mut world = billed_for_march(&before);
        world.record(at(date), change);
        let documents = bill_and_make_again(&mut world, at("2026-03-10"));
        let mut dues: Vec<Instant> = documents.iter().map(|planned| planned.document.key.due).collect();
        dues.dedup();
        assert_eq!(dues, [at(due)], "{name}\n{}", render::documents(&world.issued));
    }
}

/// Without its reactivation it ended with the cancellation; with one recorded late, it never did.
#[test]
fn a_reactivation_reaches_back_to_the_cancellation() {
    let prices = || {
        let least = with_bounds(usage("calls", "0.10", "month"), Some("20.00"), None);
        vec![fee("fee", "31.00", "month"), least, usage("more", "0.10", "week")]
    };
    let (off, on) = (Change::Cancel { terms: Prorate.into() }, Change::Reactivate { terms: Prorate.into() });
    for (known, withdrawn) in [("2026-01-11", Some("2026-02-21")), ("2026-03-06", None)] {
        let mut world = World::start(vec![plan(1, prices())], at("2026-01-01"), 1);
        world.record(at("2026-01-11"), off.clone());
        let dates = ["2026-01-01", "2026-01-11", "2026-01-21", "2026-02-01", "2026-02-20", "2026-03-06"];
        for date in dates.into_iter().filter(|date| withdrawn.is_none_or(|withdrawn| *date < withdrawn)) {
            if date == known {
                let back = if withdrawn.is_some() { "2026-01-21" } else { "2026-03-05" };
                world.record(at(back), on.clone());
            }
            bill_and_make_again(&mut world, at(date));
        }
        if let Some(withdrawn) = withdrawn {
            world.withdraw();
            bill_and_make_again(&mut world, at(withdrawn));
            // Ten days of 31.00, and of 20.00 at least.
            assert_eq!(world.net(), 10_00 + 6_45, "{}", render::documents(&world.issued));
        }
        let mut keys: Vec<_> = world.issued.iter().map(|document| document.key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), world.issued.len());
    }
}

/// A reactivation that is recorded long after the cancellation.
fn is_late(cancelled: &FactStory, fact: &FactStory) -> bool {
    let taken_back = matches!((cancelled.what, fact.what), (What::Cancel { .. }, What::Reactivate { .. }));
    taken_back && fact.known > cancelled.hour + 20 * 24
}

/// However late anything is recorded.
#[test]
fn bills_of_any_life_are_made_again_alike() {
    let (mut lives, mut bills, mut off_twice, mut reactivated_late) = (0, 0, 0, 0);
    on_each_seed(150, |seed| {
        let story = Story::full(seed);
        lives += 1;
        let pauses = story.facts.iter().filter(|fact| matches!(fact.what, What::Pause { .. })).count();
        off_twice += u32::from(pauses > 1);
        reactivated_late += u32::from(story.facts.windows(2).any(|pair| is_late(&pair[0], &pair[1])));
        let mut told = Telling::new(&story);
        for hour in &story.runs {
            told.learn(*hour);
            bills += bill_and_make_again(&mut told.world, instant(*hour)).len();
        }
    });
    println!("{bills} bills of {lives} lives, {off_twice} off twice, {reactivated_late} reactivated late");
    assert!(lives < 150 || (off_twice >= 10 && reactivated_late >= 3), "lives reach what they are about");
}
