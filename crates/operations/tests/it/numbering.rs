//! Numbers by pattern: they begin anew with each year, have no gap, are found by what is printed, and verify.

use operations::{Failed, sellers};
use sql::Engine;

use crate::world::{self, ENGINES, World};

fn numbered(world: &World, invoices: &str, credit_notes: &str) -> Result<u32, String> {
    let (environment, seller, now) = (world.environment, world.seller, world.now());
    let (invoices, credit_notes) = (invoices.to_owned(), credit_notes.to_owned());
    let act = move |act: &mut store::Act<'_>| {
        sellers::amend(act, environment, (seller, now), |current| {
            let mut changed = current.clone();
            changed.invoice_series = invoices.clone();
            changed.credit_note_series = credit_notes.clone();
            Ok(changed)
        })
    };
    let kept = world.operations.store.write(act).map_err(|why| Failed::from(why).to_string());
    kept.map(|seller| seller.version)
}

#[test]
fn numbers_begin_anew_with_the_year_of_issue() {
    for engine in ENGINES {
        let mut world = world::empty(engine);
        world.begin(world::CATALOG);
        world.subscribe("anna", "pro", "2024-01-31T09:30:00Z", 0);
        world.advance("2024-10-15T00:00:00Z");
        let before = world.table().len();
        numbered(&world, "RE-{year}-{number:4}", "{number}/GS/{yy}{month}").unwrap();
        world.advance("2025-03-15T00:00:00Z");
        let table = world.table().join("\n");
        for number in ["INV-000001", "RE-2024-0001", "RE-2025-0001", "RE-2025-0002"] {
            assert_eq!(table.matches(number).count(), 1, "{engine}: {number}\n{table}");
            let id = world.operations.document_id(world.environment, number).unwrap();
            assert_eq!(world.operations.document_row(world.environment, id).unwrap().number, number);
        }
        assert!(world.table().len() > before + 4 && !table.contains("RE-2025-0004"), "{table}");
        let unknown = world.operations.document_id(world.environment, "RE-2025-0044").unwrap_err();
        assert!(unknown.to_string().contains("RE-2025-0044"), "{unknown}");
        assert_eq!(world.verify(), [""; 0], "{engine}");
    }
}

#[test]
fn patterns_that_number_nothing_well_are_refused_where_they_are_new() {
    let mut world = world::empty(Engine::Sqlite);
    world.begin(world::CATALOG);
    for (invoices, credit_notes, words) in [
        ("RE-{quarter}-", "CN-", "invoice_series: \"{quarter}\" means nothing"),
        ("RE-", "{month}", "credit_note_series: with {month} alone"),
        ("A-", "A-{number:4}", "credit_note_series: an invoice and a credit note"),
    ] {
        let told = numbered(&world, invoices, credit_notes).unwrap_err();
        assert!(told.contains(words), "{told}");
    }
    assert_eq!(numbered(&world, "INV-", "CN-"), Ok(1), "nothing was kept");
}
