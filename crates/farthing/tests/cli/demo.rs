//! The demo against the oracles, on both engines.

use sql::Engine;
use testkit::Databases;

use crate::harness::{At, EXAMPLES, Farthing, documents, oracle, totals};

/// Every document of every example agrees with the oracles to the cent, on both engines, byte for byte the
/// same; it verifies; and billing again changes nothing.
#[test]
fn the_demo_agrees_with_the_oracles_on_both_engines() {
    let farthing = Farthing::new();
    let postgres = Databases::with(&[]).on(Engine::Postgres);
    let (sqlite, postgres) = (farthing.data(), At::database(postgres_location(&postgres)));
    let mut reached = 0;
    for at in [&sqlite, &postgres] {
        let shown = farthing.run(&["demo"], at).well();
        for part in ["power:", "LM-000002, invoice of", "Trial balance of", "nothing differs", "What to try"]
        {
            assert!(shown.contains(part), "the demo does not show {part}: {shown}");
        }
        let widest = shown.lines().map(|line| line.chars().count()).max().unwrap_or_default();
        assert!(widest <= 120, "a line has {widest} columns");
        assert!(!shown.contains('\u{1b}'), "colours where no person looks");
    }
    for name in EXAMPLES {
        let on_sqlite = documents(&farthing, name, &sqlite);
        let on_postgres = documents(&farthing, name, &postgres);
        assert_eq!(totals(&on_sqlite), oracle(name), "{name} differs from its oracle");
        assert_eq!(on_sqlite, on_postgres, "{name} differs between the engines");
        assert!(on_sqlite.iter().all(|document| document["content_hash"].len() == 64));
        reached += on_sqlite.len();
        for at in [&sqlite, &postgres] {
            let billed = farthing.run(&["bill", "--environment", name], at).well();
            assert!(billed.starts_with("Nothing new is due"), "{billed}");
            assert_eq!(documents(&farthing, name, at), on_sqlite, "billing again changed {name}");
        }
    }
    assert_eq!(reached, 153, "115 of power, 4 of tokens, 34 of software");
    for at in [&sqlite, &postgres] {
        let verified = farthing.run(&["verify"], at).well();
        assert_eq!(verified.matches("nothing differs").count(), EXAMPLES.len(), "{verified}");
    }
    let said = farthing.run(&["demo"], &sqlite).well();
    assert!(!said.contains("a second"), "a second demo imported or billed something again: {said}");
}

fn postgres_location(throwaway: &testkit::Throwaway) -> &sql::Location {
    throwaway.location()
}

#[test]
fn a_demo_without_a_place_leaves_its_folder_and_says_where() {
    let farthing = Farthing::new();
    let mut command = farthing.command(&["demo", "tokens"], &At(Vec::new()));
    let output = command.env("TMPDIR", farthing.folder.path()).output().unwrap();
    let shown = crate::harness::Done::of(&["demo", "tokens"], &output).well();
    let folder = shown.lines().find_map(|line| line.strip_prefix("The data stays in ")).unwrap();
    let folder = std::path::Path::new(folder.trim_end_matches('.'));
    assert!(folder.starts_with(farthing.folder.path()), "{folder:?}");
    let explained = farthing.run(&["explain", "LM-000002", "1"], &At::folder(folder)).well();
    for words in ["18,059,974", "less 1 million tokens free", "45.149935", "half away from zero: 45.15 USD"] {
        assert!(explained.contains(words), "{words} is not explained: {explained}");
    }
}

/// A later moment is a preview where the clock is real, and an advance where it is not.
#[test]
fn billing_up_to_a_later_moment_advances_a_test_clock() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "tokens"], &at).well();
    let billed = farthing.run(&["bill", "--as-of", "2024-03-16T00:00:00Z"], &at).well();
    assert!(billed.starts_with("Issued 1 document"), "{billed}");
    let back = farthing.run(&["bill", "--as-of", "2024-03-01"], &at).stopped(1);
    assert!(back.contains("2024-03-16T00:00:00Z"), "{back}");
    let balance = farthing.run(&["ledger", "--json"], &at).well();
    assert!(balance.contains("\"account\":\"receivable\""), "{balance}");
    let listed = farthing.run(&["invoices", "--json"], &at).well();
    assert_eq!(listed.lines().count(), 5);
    assert!(listed.lines().all(|line| line.contains("\"currency\":\"USD\"")), "{listed}");
}
