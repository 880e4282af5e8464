//! Migrations: applied once and in order, by one process at a time; changed and newer ones refused.

use sql::{Database, Location, Migration, MigrationRefused, Queries, Statement, fingerprint, migrate};
use testkit::Databases;

use crate::schema::MIGRATIONS;

const EMPTY: Databases = Databases::with(&[]);
const NAMES: Statement =
    Statement::new("test.names", "SELECT number, name FROM schema_migrations ORDER BY number");

fn names(location: &Location) -> Vec<(i64, String)> {
    let database = Database::open(location).unwrap();
    let rows = database.read(|reader| reader.query(&NAMES, &[])).unwrap();
    rows.iter().map(|row| (row.int(0).unwrap(), row.text(1).unwrap().to_owned())).collect()
}

#[test]
fn steps_are_applied_once_and_in_order() {
    EMPTY.each_engine(|location| {
        assert_eq!(migrate(location, &MIGRATIONS[..1]), Ok(vec![1]));
        assert_eq!(migrate(location, MIGRATIONS), Ok(vec![2]));
        assert_eq!(migrate(location, MIGRATIONS), Ok(vec![]));
        let expected = [(1, "entries".to_owned()), (2, "remarks, and entries that stay".to_owned())];
        assert_eq!(names(location), expected);
    });
}

#[test]
fn an_edited_step_is_refused_and_line_endings_are_no_edit() {
    EMPTY.each_engine(|location| {
        migrate(location, MIGRATIONS).unwrap();
        let edited = Migration { text: "CREATE TABLE other (number {{i64}}) {{strict}}", ..MIGRATIONS[0] };
        let refused = migrate(location, &[edited, MIGRATIONS[1]]).unwrap_err();
        assert_eq!(refused, MigrationRefused::Edited { number: 1, name: "entries".to_owned() });
        let checked_out: &'static str = MIGRATIONS[0].text.replace('\n', "\r\n").leak();
        let same = Migration { text: checked_out, ..MIGRATIONS[0] };
        assert_eq!(migrate(location, &[same, MIGRATIONS[1]]), Ok(vec![]));
    });
}

#[test]
fn a_newer_database_is_refused() {
    EMPTY.each_engine(|location| {
        migrate(location, MIGRATIONS).unwrap();
        let refused = migrate(location, &MIGRATIONS[..1]).unwrap_err();
        assert_eq!(refused, MigrationRefused::Newer { database: 2, program: 1 });
        assert!(refused.to_string().contains("use the newer program"), "{refused}");
    });
}

#[test]
fn a_failing_step_leaves_nothing_and_those_before_it_stand() {
    const BROKEN: Migration = Migration {
        number: 2,
        name: "broken",
        text: "CREATE TABLE half (number {{i64}}) {{strict}}; INSERT INTO nowhere VALUES (1);",
    };
    EMPTY.each_engine(|location| {
        let refused = migrate(location, &[MIGRATIONS[0], BROKEN]).unwrap_err();
        assert!(matches!(refused, MigrationRefused::Failed { number: 2, name: "broken", .. }), "{refused}");
        assert_eq!(names(location).len(), 1);
        // The right second step makes its tables: nothing of the broken one is in its way.
        let repaired = Migration { text: "CREATE TABLE half (number {{i64}}) {{strict}};", ..BROKEN };
        assert_eq!(migrate(location, &[MIGRATIONS[0], repaired]), Ok(vec![2]));
    });
}

#[test]
fn gaps_in_the_list_are_refused_before_anything_is_opened() {
    let gap = Migration { number: 3, ..MIGRATIONS[1] };
    let nowhere = Location::file("/nowhere/at/all.db");
    let refused = migrate(&nowhere, &[MIGRATIONS[0], gap]).unwrap_err();
    assert_eq!(refused, MigrationRefused::OutOfOrder { wanted: 2, found: 3 });
    let refused = migrate(&nowhere, MIGRATIONS).unwrap_err();
    assert!(refused.to_string().contains("/nowhere/at/all.db"), "{refused}");
}

#[test]
fn a_step_may_rebuild_a_table_but_not_break_references() {
    const BREAKS: Migration = Migration {
        number: 3,
        name: "breaks",
        text: "INSERT INTO remark (owner, number, body) VALUES ('nobody', 1, 'about nothing')",
    };
    EMPTY.each_engine(|location| {
        migrate(location, MIGRATIONS).unwrap();
        let refused = migrate(location, &[MIGRATIONS[0], MIGRATIONS[1], BREAKS]);
        assert!(refused.is_err(), "a broken reference was committed");
        assert_eq!(names(location).len(), 2);
    });
}

#[test]
fn several_processes_migrate_at_once() {
    EMPTY.each_engine(|location| {
        let threads: Vec<_> = (0..6)
            .map(|_| {
                let location = location.clone();
                std::thread::spawn(move || migrate(&location, MIGRATIONS).unwrap())
            })
            .collect();
        let applied: Vec<u32> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        let mut sorted = applied.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, [1, 2], "each step is applied by exactly one of them");
    });
}

#[test]
fn the_fingerprint_changes_with_any_step() {
    let edited = [Migration { text: "SELECT 1", ..MIGRATIONS[0] }, MIGRATIONS[1]];
    assert_ne!(fingerprint(MIGRATIONS), fingerprint(&edited));
    assert_ne!(fingerprint(MIGRATIONS), fingerprint(&MIGRATIONS[..1]));
    assert_eq!(fingerprint(MIGRATIONS), fingerprint(MIGRATIONS));
}
