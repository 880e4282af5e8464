//! Billing runs: what is issued, once, and on both engines the same bytes.

use operations::billing_run::BATCH;
use operations::changes::{ChangeAsked, When};
use sql::Engine;

use crate::world::{CATALOG, ENGINES, at, daily, empty, event, lived_in, world};

const DAY: i64 = 86_400_000_000;

#[test]
fn months_of_documents_with_the_right_totals() {
    // Checked by hand: 12 seats are 10 × 9.00 + 2 × 7.50 = 105.00. Ben's January has the calls
    // 40 + 41 + … + 70 = 1,705, at 0.0175 each 29.8375.
    let expected = [
        "ben INV-000001 invoice due 2023-12-31T23:00:00Z 105.00 EUR = 124.95 EUR",
        "anna INV-000002 invoice due 2024-01-31T09:30:00Z 29.00 EUR = 34.51 EUR",
        "cleo INV-000004 invoice due 2024-01-31T23:00:00Z 11.11 EUR = 13.22 EUR",
        "ben INV-000003 invoice due 2024-01-31T23:00:00Z 134.84 EUR = 160.46 EUR",
    ];
    for engine in ENGINES {
        let world = lived_in(engine);
        let table = world.table();
        println!("{}", table.join("\n"));
        let mut found = table[..4].to_vec();
        found.sort();
        let mut wanted: Vec<String> = expected.iter().map(ToString::to_string).collect();
        wanted.sort();
        assert_eq!(found, wanted);
        assert_eq!(table.len(), 14);
        let balance = world.operations.trial_balance(world.environment, None).unwrap();
        let sum = |side: fn(&operations::read::AccountTotal) -> i128| balance.iter().map(side).sum::<i128>();
        assert_eq!(sum(|row| row.debit.minor()), sum(|row| row.credit.minor()));
    }
}

#[test]
fn both_engines_make_the_same_bytes() {
    let [sqlite, postgres] = ENGINES.map(|engine| lived_in(engine).contents());
    assert_eq!(sqlite.len(), 14);
    assert!(sqlite == postgres, "the contents differ");
}

/// So many that several threads decide them, and one commit: numbers go by subscription all the same, and what `verify` decides one
/// after the other is what was issued.
#[test]
fn many_accounts_are_decided_side_by_side_as_one_after_the_other() {
    let issued = ENGINES.map(|engine| {
        let mut world = empty(engine);
        world.begin(CATALOG);
        let name = |number: u32| &*Box::leak(format!("c{number:03}").into_boxed_str());
        let names: Vec<&'static str> = (0..200).map(name).collect();
        for (name, days) in names.iter().zip((1..=7).cycle()) {
            world.subscribe(name, "metered", "2024-01-01T00:00:00Z", 0);
            world.send(&daily(name, "2024-01-02T01:00:00Z", days));
        }
        world.advance("2024-02-10T00:00:00Z");
        let mut told = world.table();
        told.sort_by_key(|row| row.split(' ').nth(1).map(str::to_owned));
        let mut billed: Vec<&str> = told.iter().filter_map(|row| row.split(' ').next()).collect();
        billed.sort_unstable();
        assert_eq!(billed, names);
        assert_eq!(world.verify(), Vec::<String>::new());
        (told, world.contents())
    });
    assert!(issued[0] == issued[1], "the engines differ");
}

/// More than are committed together: a first commit has the documents of the names before all others, in the order of
/// their subscriptions' ids, and a second those behind it. Where usage comes under ids, commits go by these.
#[test]
fn numbers_follow_commits_in_the_order_in_which_usage_is_kept() {
    const CUSTOMERS: usize = BATCH + 76;
    let numbered = |engine: Engine, by_id: bool| {
        let mut world = empty(engine);
        world.begin(CATALOG);
        // 601 has no divisor with 1,100: each name once, in another order than that of the ids.
        let name = |number: usize| &*Box::leak(format!("c{:04}", number * 601 % CUSTOMERS).into_boxed_str());
        let mut names: Vec<&'static str> = (0..CUSTOMERS).map(name).collect();
        for name in &names {
            world.subscribe(name, "metered", "2024-01-01T00:00:00Z", 0);
        }
        let subject = |name: &str| match by_id {
            true => world.subscriptions[name].to_string(),
            false => name.to_owned(),
        };
        let sent = |name: &&'static str| event(&subject(name), 0, at("2024-01-02T01:00:00Z").as_micros(), 40);
        world.send(&names.iter().map(sent).collect::<Vec<_>>());
        world.advance("2024-02-10T00:00:00Z");
        let table = world.table();
        let mut told: Vec<(&str, &str)> = table
            .iter()
            .filter_map(|row| row.split_once(' '))
            .map(|(name, rest)| (&rest[..10], name))
            .collect();
        told.sort_unstable();
        let billed: Vec<&str> = told.iter().map(|(_, name)| *name).collect();
        if by_id {
            names.sort_by_key(|name| world.subscriptions[name]);
        } else {
            names.sort_unstable();
            let (first, second) = names.split_at_mut(BATCH);
            first.sort_by_key(|name| world.subscriptions[name]);
            second.sort_by_key(|name| world.subscriptions[name]);
        }
        assert_eq!(billed, names, "{engine:?} {by_id}");
        assert_eq!(told[CUSTOMERS - 1].0, format!("INV-{CUSTOMERS:06}"), "no number is left out");
    };
    for engine in ENGINES {
        numbered(engine, false);
    }
    numbered(Engine::Sqlite, true);
}

#[test]
fn one_step_and_many_steps_make_the_same_documents() {
    let whole = lived_in(Engine::Sqlite);
    let stepped = world(Engine::Sqlite);
    for (name, from) in
        [("anna", "2024-01-31T10:00:00Z"), ("ben", "2024-01-01T01:00:00Z"), ("cleo", "2024-01-10T01:00:00Z")]
    {
        stepped.send(&daily(name, from, 100));
    }
    let mut day = at("2024-01-02T00:00:00Z").as_micros();
    while day < at("2024-05-03T00:00:00Z").as_micros() {
        stepped.advance(&calendar::Instant::from_micros(day).to_string());
        if day == at("2024-03-12T00:00:00Z").as_micros() {
            stepped.advance("2024-03-12T08:00:00Z");
            stepped.set_seats("ben", 15, When::Now);
        }
        day += DAY;
    }
    stepped.advance("2024-05-03T00:00:00Z");
    assert!(whole.contents() == stepped.contents(), "{:#?}\n{:#?}", whole.table(), stepped.table());
}

#[test]
fn running_again_changes_nothing() {
    for engine in ENGINES {
        let world = lived_in(engine);
        let before = world.contents();
        let until = world.now();
        let report = world.operations.bill_through(world.environment, until, &mut |_| {}).unwrap();
        assert_eq!((report.issued, report.looked_at), (0, 0));
        assert!(world.contents() == before);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn late_usage_rides_on_the_next_invoice() {
    for engine in ENGINES {
        let world = lived_in(engine);
        // 2,000 calls of March arrive in May, when March was billed over 31 events.
        world.send(&[event("ben", 900, at("2024-03-20T00:00:00Z").as_micros(), 2_000)]);
        let report = world.advance("2024-06-03T00:00:00Z");
        assert_eq!(report.issued, 3);
        let last = world.operations.explain(world.environment, "INV-000016", None).unwrap();
        let late: Vec<_> = last.lines.iter().filter(|line| line.earlier.is_some()).collect();
        assert_eq!(late.len(), 1, "{:?}", world.table());
        // 2,000 × 0.0175 = 35.00.
        assert_eq!(late[0].line.amount.to_string(), "35.00 EUR");
        assert_eq!(late[0].earlier.as_deref(), Some("bills further for line 1 of INV-000010"));
        assert_eq!(late[0].events.as_ref().unwrap().count, 32);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_draft_waits_is_replaced_and_can_be_issued_early() {
    for engine in ENGINES {
        let world = world(engine);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 20));
        world.advance("2024-02-01T12:00:00Z");
        let drafts = world.operations.drafts(world.environment, None, ("", 10)).unwrap();
        assert_eq!(drafts.len(), 1);
        let total = drafts[0].total;
        world.send(&[event("cleo", 500, at("2024-01-31T20:00:00Z").as_micros(), 10_000)]);
        world.advance("2024-02-01T13:00:00Z");
        let drafts = world.operations.drafts(world.environment, None, ("", 10)).unwrap();
        let issued = world.operations.issue_draft(world.environment, drafts[0].id).unwrap();
        assert_eq!(issued.id, drafts[0].id);
        let (row, _) = world.operations.document(world.environment, &issued.number).unwrap();
        assert_eq!(row.issued_on.to_string(), "2024-02-01");
        // 10,000 × 0.01 with 19 %.
        assert_eq!(row.total.minor() - total.minor(), 11_900);
        assert!(world.operations.drafts(world.environment, None, ("", 10)).unwrap().is_empty());
        let again = world.operations.issue_draft(world.environment, drafts[0].id).unwrap();
        assert_eq!(again, issued, "once more it is the same");
        world.advance("2024-03-04T00:00:00Z");
        assert_eq!(world.table().iter().filter(|row| row.starts_with("cleo")).count(), 2);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_cancellation_credits_and_ends() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-02-10T00:00:00Z");
        world.change("ben", ChangeAsked::Cancel, When::Now);
        world.advance("2024-06-01T00:00:00Z");
        let credits: Vec<String> =
            world.table().into_iter().filter(|row| row.contains("credit_note")).collect();
        assert_eq!(credits.len(), 1);
        assert!(credits[0].contains("CN-000001"), "{credits:?}");
        assert_eq!(world.verify(), [""; 0]);
        let view = world.operations.subscription(world.environment, world.subscriptions["ben"]).unwrap();
        assert_eq!(view.status, billing::Status::Cancelled);
    }
}

#[test]
fn a_preview_is_what_will_be_issued() {
    let world = world(Engine::Sqlite);
    world.send(&daily("ben", "2024-01-01T01:00:00Z", 31));
    world.advance("2024-01-15T00:00:00Z");
    let upcoming = world.operations.upcoming(world.environment, world.subscriptions["ben"], None).unwrap();
    world.advance("2024-02-01T00:00:00Z");
    let id = upcoming.documents[0].document.id.to_string();
    let (_, content) = world.operations.document(world.environment, &id).unwrap();
    let issued = records::document::decode(&content).unwrap();
    assert_eq!(issued.document, upcoming.documents[0].document);
}

#[test]
fn usage_of_a_subject_assigned_later_is_billed() {
    for engine in ENGINES {
        let world = lived_in(engine);
        let device = daily("device-7", "2024-02-03T00:00:00Z", 10);
        world.send(&device);
        world.advance("2024-05-04T00:00:00Z");
        let (environment, customer) = (world.environment, world.customers["ben"]);
        let assignment = store::subjects::Assignment {
            subject: "device-7".to_owned(),
            assigned_at: calendar::Instant::MIN,
            customer,
            subscription: None,
        };
        world.act(move |act| operations::customers::assign(act, environment, &assignment));
        // What was issued before is verified with the assignments of its time.
        assert_eq!(world.verify(), [""; 0]);
        world.advance("2024-06-03T00:00:00Z");
        let last = world.operations.explain(world.environment, "INV-000016", None).unwrap();
        let late: Vec<_> = last.lines.iter().filter(|line| line.earlier.is_some()).collect();
        // 40 + 41 + … + 49 = 445 calls at 0.0175 are 7.79.
        assert_eq!(late.len(), 1, "{:?}", last.lines);
        assert_eq!(late[0].line.amount.to_string(), "7.79 EUR");
        assert_eq!(world.verify(), [""; 0]);
    }
}
