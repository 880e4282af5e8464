//! Damage done by hand, one way at a time: verifying names each.

use std::path::PathBuf;

use sql::Engine;

use crate::world::{ENGINES, World, lived_in};

/// What was found, after asserting that some finding says each of the words.
fn named(world: &World, words: &[&str]) -> Vec<String> {
    let found = world.verify();
    println!("{}", found.join("\n"));
    let said = |one: &String| words.iter().all(|word| one.contains(word));
    assert!(found.iter().any(said), "nothing says {words:?} among {found:#?}");
    found
}

/// The condition that picks the rows of a document by its number.
fn of(world: &World, number: &str) -> String {
    format!("position = (SELECT position FROM documents WHERE document = '{}')", world.id_of(number))
}

/// The condition that picks the postings of a document by its number.
fn booked(world: &World, number: &str) -> String {
    format!("position = (SELECT position FROM ledger_entries WHERE document = '{}')", world.id_of(number))
}

fn on_each(damage: impl Fn(&World)) {
    for engine in ENGINES {
        println!("on {engine}:");
        let world = lived_in(engine);
        damage(&world);
    }
}

#[test]
fn undamaged_data_gives_no_finding() {
    for engine in ENGINES {
        let world = lived_in(engine);
        let mut seen = Vec::new();
        let verified = world.operations.verify(world.environment, &mut |at| seen.push(*at)).unwrap();
        assert_eq!(verified.findings, []);
        assert_eq!(verified.rules_changed, []);
        assert_eq!((verified.documents, verified.entries, verified.events), (14, 14, 300));
        assert!(verified.lines >= 20, "{}", verified.lines);
        assert_eq!(seen.last().map(|at| (at.documents, at.of)), Some((14, 14)));
    }
}

#[test]
fn a_line_s_amount() {
    on_each(|world| {
        let of = of(world, "INV-000003");
        let changed =
            world.damage(&format!("UPDATE document_lines SET amount = amount + 100 WHERE {of} AND line = 1"));
        assert_eq!(changed, 1);
        let found = named(world, &["line_differs", "INV-000003", "line 1", "stored amount", "recomputed"]);
        assert_eq!(found.len(), 1);
    });
}

#[test]
fn a_posting() {
    on_each(|world| {
        let booked = booked(world, "INV-000005");
        let changed = world.damage(&format!(
            "UPDATE ledger_postings SET amount = amount - 100 WHERE account = 'revenue' AND {booked}"
        ));
        assert_eq!(changed, 1);
        named(world, &["entry_differs", "posting of INV-000005 on revenue", "recomputed"]);
        let found = named(world, &["entry_unbalanced", "off by -1.00 EUR"]);
        assert_eq!(found.len(), 2);
    });
}

#[test]
fn a_deleted_event_row() {
    let world = lived_in(Engine::Postgres);
    assert_eq!(world.damage("DELETE FROM usage_events WHERE id = 'ben-40'"), 1);
    named(&world, &["events_damaged", "usage_events"]);
    let found = named(&world, &["usage_differs", "was billed over 29 events, 28 are there"]);
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn an_altered_event_row() {
    let world = lived_in(Engine::Postgres);
    let text = "UPDATE usage_events SET time = time + 1 WHERE id = 'ben-40'";
    assert_eq!(world.damage(text), 1);
    named(&world, &["events_damaged", "usage_events"]);
    let found = named(&world, &["usage_differs", "29 events", "not the same ones"]);
    assert_eq!(found.len(), 2, "{found:?}");
}

fn log_file(world: &World) -> PathBuf {
    world.folder().unwrap().join("usage").join("00000001.log")
}

#[test]
fn events_cut_out_of_the_log() {
    let mut world = lived_in(Engine::Sqlite);
    let mut bytes = std::fs::read(log_file(&world)).unwrap();
    let third = bytes.len() / 3;
    bytes.drain(third..third + 200);
    std::fs::write(log_file(&world), bytes).unwrap();
    world.reopen_events();
    named(&world, &["events_damaged", "00000001.log"]);
    named(&world, &["facts_unreadable", "the usage events are damaged"]);
}

#[test]
fn the_end_of_the_log_cut_off() {
    let mut world = lived_in(Engine::Sqlite);
    let bytes = std::fs::read(log_file(&world)).unwrap();
    std::fs::write(log_file(&world), &bytes[..bytes.len() - 60]).unwrap();
    world.reopen_events();
    named(&world, &["events"]);
    named(&world, &["facts_unreadable", "the usage events are damaged"]);
}

#[test]
fn a_flipped_bit_in_the_event_files() {
    for (part, of) in [(1, 4), (1, 2), (3, 4)] {
        let mut world = lived_in(Engine::Sqlite);
        let mut bytes = std::fs::read(log_file(&world)).unwrap();
        let place = bytes.len() * part / of;
        bytes[place] ^= 0x10;
        std::fs::write(log_file(&world), bytes).unwrap();
        // Both under a running process and after its next start.
        named(&world, &["events_damaged", "00000001.log"]);
        world.reopen_events();
        named(&world, &["events_damaged", "00000001.log"]);
    }
}

#[test]
fn a_skipped_number() {
    on_each(|world| {
        let id = world.id_of("INV-000014");
        world.damage(&format!("UPDATE documents SET number = 15 WHERE document = '{id}'"));
        world.damage("UPDATE number_series SET next_number = 16 WHERE series = 'INV-'");
        named(world, &["number_missing", "INV-000014"]);
        named(world, &["content_differs", "INV-000015", "the number is INV-000014"]);
    });
}

#[test]
fn a_deleted_document() {
    on_each(|world| {
        let id = world.id_of("INV-000007");
        let of = of(world, "INV-000007");
        for table in ["tax_answers", "document_lines", "document_states", "documents"] {
            world.damage(&format!("DELETE FROM {table} WHERE {of}"));
        }
        named(world, &["number_missing", "INV-000007"]);
        named(world, &["position_missing", "position 7"]);
        named(world, &["document_missing", &id, "was decided in the run"]);
    });
}

#[test]
fn a_swapped_tax_answer() {
    on_each(|world| {
        let of = of(world, "INV-000006");
        let text = format!("UPDATE tax_answers SET rate = '7', name = 'Reduced' WHERE {of}");
        assert_eq!(world.damage(&text), 1);
        let found = named(world, &["tax_differs", "INV-000006", "Reduced at 7 %", "VAT at 19 %"]);
        assert_eq!(found.len(), 1);
    });
}

#[test]
fn an_edited_plan_version() {
    on_each(|world| {
        let replaced = match world.operations.store.database().engine() {
            Engine::Sqlite => "CAST(REPLACE(CAST(record AS TEXT), '\"29\"', '\"19\"') AS BLOB)",
            Engine::Postgres => {
                "convert_to(replace(convert_from(record, 'UTF8'), '\"29\"', '\"19\"'), 'UTF8')"
            }
        };
        let text = format!("UPDATE plan_versions SET record = {replaced} WHERE plan = 'pro'");
        assert_eq!(world.damage(&text), 1);
        named(world, &["record_edited", "version 1 of plan pro was edited"]);
        named(world, &["INV-000002", "29.00 EUR", "19.00 EUR"]);
    });
}

#[test]
fn an_unreadable_plan_version() {
    on_each(|world| {
        let bytes = match world.operations.store.database().engine() {
            Engine::Sqlite => "x'7b7d'",
            Engine::Postgres => "'\\x7b7d'",
        };
        world.damage(&format!("UPDATE plan_versions SET record = {bytes} WHERE plan = 'pro'"));
        named(world, &["record_edited", "version 1 of plan pro was edited"]);
        let found = named(world, &["facts_unreadable", "INV-000002", "cannot be made again"]);
        // The others are verified all the same.
        assert_eq!(found.len(), 2);
    });
}

#[test]
fn a_moved_period_boundary() {
    on_each(|world| {
        let of = of(world, "INV-000003");
        let text = format!(
            "UPDATE document_lines SET service_end = service_end - 3600000000 WHERE {of} AND line = 1"
        );
        assert_eq!(world.damage(&text), 1);
        let found = named(world, &["line_differs", "INV-000003", "line 1", "end of the service period"]);
        assert_eq!(found.len(), 1);
    });
}

#[test]
fn a_moved_fact() {
    on_each(|world| {
        let id = world.subscriptions["anna"];
        let text = format!(
            "UPDATE subscription_facts SET takes_effect = takes_effect + 86400000000 WHERE subscription = '{id}'"
        );
        assert_eq!(world.damage(&text), 1);
        let found = named(world, &["record_edited", &id.to_string(), "takes effect at 2024-02-01T09:30:00Z"]);
        assert_eq!(found.len(), 1);
    });
}

#[test]
fn a_second_line_for_a_period() {
    on_each(|world| {
        let of = of(world, "INV-000003");
        let columns = "subscription, kind, plan_version, price, one_off, full_start, full_end, service_start, \
                       service_end, dimensions, quantity, currency, amount, tax, tax_category, tax_group, \
                       extends_document, extends_line";
        let text = format!(
            "INSERT INTO document_lines (environment, position, line, {columns}) \
             SELECT environment, position, 99, {columns} FROM document_lines \
             WHERE {of} AND kind = 'recurring'"
        );
        assert_eq!(world.damage(&text), 1);
        named(world, &["line_unexpected", "line 99 of INV-000003", "second line for seats"]);
        let found = named(world, &["lines_overlap", "INV-000003", "price seats", "same period"]);
        assert_eq!(found.len(), 2);
    });
}

#[test]
fn a_dropped_outbox_row() {
    on_each(|world| {
        let id = world.id_of("INV-000009");
        assert_eq!(world.damage(&format!("DELETE FROM outbox WHERE subject = '{id}'")), 1);
        named(world, &["message_missing", "outbox position 9"]);
        let found = named(world, &["message_missing", "INV-000009 was issued is not in the outbox"]);
        assert_eq!(found.len(), 2);
    });
}

#[test]
fn edited_contents_and_states_and_messages() {
    on_each(|world| {
        let (id, of) = (world.id_of("INV-000004"), of(world, "INV-000004"));
        let total = "UPDATE documents SET net = net + 1, total = total + 1";
        world.damage(&format!("{total} WHERE document = '{id}'"));
        named(world, &["document_differs", "INV-000004", "stored total"]);
        world.damage(&format!("UPDATE document_states SET state = 'paid' WHERE {of}"));
        named(world, &["state_differs", "INV-000004 is paid"]);
        world.damage(&format!("UPDATE outbox SET body = '{{}}' WHERE subject = '{id}'"));
        named(world, &["message_differs", "INV-000004"]);
        let edited = match world.operations.store.database().engine() {
            Engine::Sqlite => "CAST(REPLACE(CAST(content AS TEXT), 'cleo', 'cloe') AS BLOB)",
            Engine::Postgres => "convert_to(replace(convert_from(content, 'UTF8'), 'cleo', 'cloe'), 'UTF8')",
        };
        world.damage(&format!("UPDATE documents SET content = {edited} WHERE document = '{id}'"));
        named(world, &["content_edited", "INV-000004"]);
        named(world, &["content_differs", "INV-000004", "parties"]);
    });
}

#[test]
fn a_missing_entry() {
    on_each(|world| {
        let booked = booked(world, "INV-000008");
        world.damage(&format!("DELETE FROM ledger_postings WHERE {booked}"));
        named(world, &["entry_missing", "INV-000008 has no postings"]);
    });
}
