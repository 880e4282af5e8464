//! Whole lives of subscriptions, as a bookkeeper could read them: in two currencies and three zones, over
//! months' ends, a leap day and both changes of the clock.

use std::fmt::Write;

use billing::Change;
use billing::Proration::Prorate;
use calendar::CivilDateTime;

use crate::changes::{pause, resume};
use crate::phases::{phased, regular, trial};
use crate::render;
use crate::testworld::*;

/// Trial, paid, upgrade, second upgrade, downgrade, pause, resume, cancelled with credit.
fn told(currency: &str, zone: &str, prices: [&str; 3]) -> String {
    let plans = (1_u8..).zip(prices).map(|(number, amount)| {
        let prices = vec![fee("base", amount, "month"), usage("calls", "0.125", "month")];
        phased(number, prices, vec![trial("14 days", &["calls"]), regular(&["base", "calls"])])
    });
    let on = |date: &str| {
        let reading = if date.len() == 10 { format!("{date}T00:00") } else { date.to_owned() };
        local(zone, &CivilDateTime::parse(&reading).expect("a reading").to_string())
    };
    let mut world = World::start(plans.collect(), on("2024-01-17"), 1).zone(zone).currency(currency);
    let mut text = format!("{currency} in {zone}\n");
    let change = |number| change_plan(number, Prorate.into());
    let facts = [
        ("2024-02-10", "upgrade", change(2)),
        ("2024-02-29T12:00", "second upgrade, on the leap day", change(3)),
        ("2024-03-31", "downgrade, on the day the clock goes forward", change(1)),
        ("2024-05-10T09:30", "pause", pause(Prorate)),
        ("2024-06-05", "resume", resume(Prorate)),
        (
            "2024-10-27T18:00",
            "cancelled, on the day the clock goes back",
            Change::Cancel { terms: Prorate.into() },
        ),
    ];
    for (date, count) in
        [("2024-01-20", "40"), ("2024-02-20", "100"), ("2024-05-20", "8"), ("2024-10-27", "30")]
    {
        world.used(on(date), count);
    }
    let boundaries = [
        "2024-01-17",
        "2024-01-31",
        "2024-02-29",
        "2024-03-31",
        "2024-04-30",
        "2024-05-31",
        "2024-06-30",
        "2024-07-31",
        "2024-08-31",
        "2024-09-30",
        "2024-10-31",
    ];
    let mut moments: Vec<(calendar::Instant, String, Option<Change>)> =
        boundaries.into_iter().map(|date| (on(date), String::new(), None)).collect();
    moments.extend(facts.into_iter().map(|(date, name, change)| (on(date), name.to_owned(), Some(change))));
    moments.sort_by_key(|(at, ..)| *at);
    let mut shown = 0;
    for (at, name, change) in moments {
        if let Some(change) = change {
            world.record(at, change);
            writeln!(text, "— {name} ({})", render::short(at)).expect("a string");
        }
        world.bill(at);
        text.push_str(&render::documents(&world.issued[shown..]));
        shown = world.issued.len();
    }
    assert!(world.trial_balance().is_balanced());
    text
}

#[test]
fn a_life_in_euros_in_berlin() {
    insta::assert_snapshot!(told("EUR", "Europe/Berlin", ["31.00", "62.00", "99.90"]));
}

#[test]
fn a_life_in_yen_in_new_york() {
    insta::assert_snapshot!(told("JPY", "America/New_York", ["3100", "6200", "9990"]));
}

#[test]
fn a_life_in_euros_in_sydney() {
    insta::assert_snapshot!(told("EUR", "Australia/Sydney", ["31.00", "62.00", "99.90"]));
}
