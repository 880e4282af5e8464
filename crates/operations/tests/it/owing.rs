//! What is owed and not billed, states, counters and unreadable rows: verifying names each.

use operations::changes::{ChangeAsked, When};
use sql::Engine;

use crate::world::at;
use crate::world::{ENGINES, World, daily, event, lived_in, world};

const CENTURY: i64 = 36_525 * 86_400_000_000;

/// What was found, after asserting that some finding says each of the words.
fn named(world: &World, words: &[&str]) -> Vec<String> {
    let found = world.verify();
    println!("{}", found.join("\n"));
    let said = |one: &String| words.iter().all(|word| one.contains(word));
    assert!(found.iter().any(said), "nothing says {words:?} among {found:#?}");
    found
}

fn on_each(damage: impl Fn(&World)) {
    for engine in ENGINES {
        println!("on {engine}:");
        let world = lived_in(engine);
        assert_eq!(world.verify(), [""; 0]);
        damage(&world);
    }
}

/// Deletes the last document with everything beside it and turns every counter back.
fn delete_last(world: &World) -> String {
    let id = world.id_of("INV-000014");
    let entry = format!("position = (SELECT position FROM ledger_entries WHERE document = '{id}')");
    let of = format!("position = (SELECT position FROM documents WHERE document = '{id}')");
    world.damage(&format!("DELETE FROM ledger_postings WHERE {entry}"));
    world.damage(&format!("DELETE FROM ledger_entries WHERE document = '{id}'"));
    for table in ["tax_answers", "document_lines", "document_states"] {
        world.damage(&format!("DELETE FROM {table} WHERE {of}"));
    }
    world.damage(&format!("DELETE FROM outbox WHERE subject = '{id}'"));
    assert_eq!(world.damage(&format!("DELETE FROM documents WHERE document = '{id}'")), 1);
    world.damage("UPDATE number_series SET next_number = next_number - 1 WHERE series = 'INV-'");
    world.damage(
        "UPDATE commit_positions SET next_document = next_document - 1, next_entry = next_entry - 1, \
         next_message = next_message - 1",
    );
    id
}

#[test]
fn the_last_document_deleted_without_a_trace() {
    on_each(|world| {
        let id = delete_last(world);
        let found = named(world, &["owed_not_billed", &id, "due 2024-04-30T22:00:00Z", "EUR"]);
        assert_eq!(found.len(), 1, "{found:#?}");
    });
}

#[test]
fn jobs_deleted_or_put_off() {
    on_each(|world| {
        let ben = world.subscriptions["ben"].to_string();
        world.damage(&format!("UPDATE jobs SET due_at = due_at + {CENTURY} WHERE subject = '{ben}'"));
        let found = named(world, &["job_late", &ben, "must be due by 2024-05-31T22:00:00Z"]);
        assert_eq!(found.len(), 1);
        world.damage("DELETE FROM jobs");
        let found = named(world, &["job_missing", &ben]);
        assert_eq!(found.len(), 3);
    });
}

#[test]
fn progress_moved_forward() {
    on_each(|world| {
        let ben = world.subscriptions["ben"].to_string();
        let of = format!("WHERE subscription = '{ben}'");
        world
            .damage(&format!("UPDATE billing_progress SET settled_before = settled_before + {CENTURY} {of}"));
        named(world, &["progress_differs", &ben, "which lies after"]);
        named(world, &["progress_differs", &ben, "would then not bill"]);
        world.damage(&format!(
            "UPDATE billing_progress SET settled_before = NULL, usage_watermark = 301 {of}"
        ));
        named(world, &["progress_differs", &ben, "up to position 301", "end at 300"]);
        world.damage(&format!("UPDATE billing_progress SET usage_watermark = 299 {of}"));
        named(world, &["progress_differs", &ben, "up to position 299", "up to 300"]);
        world.damage(&format!("UPDATE billing_progress SET usage_watermark = 300 {of}"));
        assert_eq!(world.verify(), [""; 0]);
        world.damage(&format!("UPDATE billing_progress SET facts_version = 999 {of}"));
        named(world, &["progress_differs", &ben, "version 999"]);
    });
}

#[test]
fn late_usage_hidden_by_a_moved_watermark() {
    for engine in ENGINES {
        let world = lived_in(engine);
        world.send(&[event("ben", 900, at("2024-03-20T00:00:00Z").as_micros(), 2_000)]);
        // Not yet read: the next run reads it.
        assert_eq!(world.verify(), [""; 0]);
        let ben = world.subscriptions["ben"].to_string();
        let text = format!("UPDATE billing_progress SET usage_watermark = 301 WHERE subscription = '{ben}'");
        assert_eq!(world.damage(&text), 1);
        named(&world, &["progress_differs", &ben, "would then not bill"]);
    }
}

#[test]
fn progress_deleted() {
    on_each(|world| {
        let anna = world.subscriptions["anna"].to_string();
        world.damage(&format!("DELETE FROM billing_progress WHERE subscription = '{anna}'"));
        let found = named(world, &["progress_missing", &anna]);
        assert_eq!(found.len(), 1);
    });
}

#[test]
fn facts_that_wait_for_the_next_run_are_no_damage() {
    for engine in ENGINES {
        let world = lived_in(engine);
        world.set_seats("ben", 18, When::Now);
        assert_eq!(world.verify(), [""; 0]);
        world.set_seats("ben", 20, When::At(at("2024-05-20T00:00:00Z")));
        world.change("anna", ChangeAsked::Cancel, When::PeriodEnd);
        assert_eq!(world.verify(), [""; 0]);
        let ben = world.subscriptions["ben"].to_string();
        world.damage(&format!("UPDATE jobs SET due_at = due_at + {CENTURY} WHERE subject = '{ben}'"));
        named(&world, &["owed_not_billed", &ben, "due only at"]);
    }
}

#[test]
fn a_run_of_many_steps_is_well_at_each() {
    let world = world(Engine::Sqlite);
    for (name, from) in [("anna", "2024-01-31T10:00:00Z"), ("cleo", "2024-01-10T01:00:00Z")] {
        world.send(&daily(name, from, 60));
    }
    let mut clock = world.now().as_micros();
    for day in 0..100 {
        clock += 86_400_000_000;
        world.advance(&calendar::Instant::from_micros(clock).to_string());
        match day {
            20 => world.set_seats("ben", 9, When::PeriodEnd),
            40 => world.set_seats("ben", 30, When::Now),
            45 => world.change("anna", ChangeAsked::Cancel, When::PeriodEnd),
            60 => world.send(&[event("cleo", 900, at("2024-01-20T00:00:00Z").as_micros(), 2_000)]),
            70 => world.change("ben", ChangeAsked::Cancel, When::Now),
            _ => {}
        }
        assert_eq!(world.verify(), [""; 0], "on day {day}");
    }
}

#[test]
fn states_that_do_not_follow() {
    on_each(|world| {
        let id = world.id_of("INV-000003");
        let of = format!("WHERE position = (SELECT position FROM documents WHERE document = '{id}')");
        world.damage(&format!("UPDATE document_states SET amount_open = amount_open - 100 {of}"));
        named(world, &["state_differs", "INV-000003 is open"]);
        let found = named(world, &["receivable_differs", "are open by the documents' states"]);
        assert_eq!(found.len(), 2);
        world.damage(&format!("UPDATE document_states SET state = 'paid', amount_open = 0 {of}"));
        named(world, &["state_differs", "INV-000003 is paid"]);
        world.damage(&format!("DELETE FROM document_states {of}"));
        named(world, &["state_differs", "INV-000003 has no state"]);
    });
}

#[test]
fn counters_that_do_not_follow() {
    on_each(|world| {
        for (column, what) in
            [("next_document", "document"), ("next_entry", "entry"), ("next_message", "message")]
        {
            let first = format!("the next {what} would take position");
            world.damage(&format!("UPDATE commit_positions SET {column} = {column} + 1"));
            named(world, &["counter_differs", &first]);
            world.damage(&format!("UPDATE commit_positions SET {column} = {column} - 2"));
            named(world, &["counter_differs", &first]);
            world.damage(&format!("UPDATE commit_positions SET {column} = {column} + 1"));
        }
        world.damage("UPDATE number_series SET next_number = next_number + 1");
        named(world, &["number_missing", "INV-000015"]);
        world.damage("UPDATE number_series SET next_number = next_number - 2");
        named(world, &["number_unexpected", "INV-000014"]);
        world.damage("DELETE FROM number_series");
        let found = named(world, &["counter_differs", "series"]);
        assert_eq!(found.len(), 1);
    });
}

/// How far a number is filled up makes no other: no unique row stands in the way.
#[test]
fn a_number_given_twice() {
    on_each(|world| {
        let [kept, moved] = ["INV-000002", "INV-000003"].map(|number| world.id_of(number));
        world.damage(&format!(
            "UPDATE documents SET series = 'INV-{{number:4}}', number = 2 WHERE document = '{moved}'"
        ));
        named(world, &["number_unexpected", &kept, &moved, "are both number 2"]);
    });
}

#[test]
fn rows_that_cannot_be_read_back() {
    on_each(|world| {
        let id = world.id_of("INV-000006");
        let of = format!("WHERE position = (SELECT position FROM documents WHERE document = '{id}')");
        world.damage(&format!("UPDATE document_lines SET tax_group = -1 {of} AND line = 1"));
        named(world, &["unreadable", "document_lines of INV-000006", "tax_group"]);
        world.damage(&format!("UPDATE ledger_entries SET customer = 'someone' WHERE document = '{id}'"));
        named(world, &["unreadable", "ledger_entries of INV-000006", "customer"]);
        world.damage("UPDATE outbox SET message = 'none' WHERE position = 3");
        named(world, &["message_missing", "INV-000003 was issued"]);
        let anna = world.subscriptions["anna"].to_string();
        world.damage(&format!(
            "UPDATE subscriptions SET zone = 'Europe/Nowhere' WHERE subscription = '{anna}'"
        ));
        named(world, &["unreadable", &format!("subscriptions, row \"{anna}\""), "zone"]);
        // SQLite keeps what refers to it even by hand.
        if world.operations.store.database().engine() == Engine::Postgres {
            let text =
                format!("UPDATE subscriptions SET subscription = 'sub_x' WHERE subscription = '{anna}'");
            assert_eq!(world.damage(&text), 1);
            named(world, &["unreadable", "subscriptions, row \"sub_x\""]);
        }
        // The others are verified all the same.
        world.damage(&format!("UPDATE documents SET seller = 'nobody' WHERE document = '{id}'"));
        named(world, &["unreadable", "documents of", "seller"]);
        world.damage("UPDATE document_lines SET amount = amount + 100 WHERE kind = 'usage'");
        named(world, &["line_differs", "stored amount"]);
    });
}

#[test]
fn an_unreadable_key_of_the_event_tables() {
    let world = lived_in(Engine::Postgres);
    assert_eq!(world.damage("UPDATE usage_events SET environment = '\\x00' WHERE id = 'ben-40'"), 1);
    let found = named(&world, &["unreadable", "usage events", "16 bytes"]);
    assert!(found.iter().any(|one| one.contains("28 are there")), "{found:#?}");
}

#[test]
fn a_clock_turned_back() {
    on_each(|world| {
        let text = format!("UPDATE environments SET clock = clock - {} WHERE kind = 'test'", CENTURY / 100);
        assert_eq!(world.damage(&text), 1);
        let found = named(world, &["clock_behind", "documents were issued as of"]);
        assert_eq!(found.len(), 1);
    });
}

#[test]
fn a_forged_draft() {
    for engine in ENGINES {
        let world = world(engine);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 20));
        world.advance("2024-02-01T12:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        let cleo = world.subscriptions["cleo"].to_string();
        assert_eq!(world.damage("UPDATE drafts SET total = total + 1"), 1);
        named(&world, &["draft_unexpected", &cleo, "its facts make it due"]);
        world.damage("UPDATE drafts SET total = total - 1");
        assert_eq!(world.verify(), [""; 0]);
        let columns =
            "subscription, customer, kind, due_instant, issue_at, currency, total, subscriptions, content";
        let forged = world.id_of("INV-000001");
        world.damage(&format!(
            "INSERT INTO drafts (environment, document, {columns}) \
             SELECT environment, '{}', {columns} FROM drafts",
            forged
        ));
        named(&world, &["draft_unexpected", &cleo, "follows from no facts"]);
        world.damage("DELETE FROM drafts");
        let found = named(&world, &["draft_missing", &cleo]);
        assert_eq!(found.len(), 1);
    }
}
