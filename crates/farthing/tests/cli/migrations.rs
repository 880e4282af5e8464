//! `migrations` on the command line: planned, listed, shown, applied by period end, taken back.

use crate::harness::{Farthing, example};

#[test]
fn a_migration_is_planned_shown_applied_and_taken_back() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let catalog = std::fs::read_to_string(example("software", "catalog.toml")).unwrap();
    let dearer = catalog.replace("EUR = { amount = \"29.00\" }", "EUR = { amount = \"31.00\" }");
    assert_ne!(dearer, catalog);
    let file = farthing.file("dearer.toml", &dearer);
    farthing.run(&["catalog", "apply", file.to_str().unwrap()], &at).well();
    let nothing = farthing.run(&["migrations", "list"], &at).well();
    assert!(nothing.contains("No migration was planned."), "{nothing}");

    let asked = ["migrations", "plan", "--from", "pro", "--to", "pro@2", "--when", "period-end"];
    let planned = farthing.run(&asked, &at).well();
    assert!(planned.contains("any earlier version of pro to version 2 of pro"), "{planned}");
    assert!(planned.contains("EUR") && planned.contains("difference"), "{planned}");
    assert!(planned.contains("Nothing is moved yet: farthing migrations apply mig_"), "{planned}");
    let id = planned.split_whitespace().next().unwrap();
    assert!(id.starts_with("mig_"), "{planned}");

    let listed = farthing.run(&["migrations", "list"], &at).well();
    assert!(listed.contains(id) && listed.contains("planned"), "{listed}");
    let table = farthing.run(&["migrations", "show", id, "--state", "planned"], &at).well();
    assert!(table.contains("subscription") && table.contains("EUR"), "{table}");
    let rows = farthing.run(&["migrations", "show", id, "--state", "planned", "--json"], &at).well();
    let subscription = rows.split('"').find(|word| word.starts_with("sub_")).unwrap().to_owned();
    let moved = farthing.run(&["migrations", "show", id, "--subscription", &subscription], &at).well();
    assert!(moved.contains("It would move at "), "{moved}");

    let applied = farthing.run(&["migrations", "apply", id], &at).well();
    assert!(applied.contains("(applied)") && applied.contains("farthing migrations reverse"), "{applied}");
    let again = farthing.run(&["migrations", "apply", id], &at).stopped(1);
    assert!(again.contains("was applied"), "{again}");
    let json = farthing.run(&["migrations", "show", id, "--json"], &at).well();
    assert!(json.contains("\"state\":\"applied\"") && json.contains("\"in_force\":0"), "{json}");
    let reversed = farthing.run(&["migrations", "reverse", id], &at).well();
    assert!(reversed.contains("(reversed)") && reversed.contains("It is taken back."), "{reversed}");
    farthing.run(&["verify"], &at).well();
}

#[test]
fn a_migration_that_makes_no_sense_is_refused() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let plan = |from: &str, to: &str, when: &str| {
        farthing.run(&["migrations", "plan", "--from", from, "--to", to, "--when", when], &at)
    };
    let told = plan("pro", "pro", "now").stopped(1);
    assert!(told.contains("none before it"), "{told}");
    let told = plan("pro", "pro@7", "now").stopped(1);
    assert!(told.contains("plan pro has no version 7: there "), "{told}");
    let told = plan("pro@1", "pro@1", "now").stopped(1);
    assert!(told.contains("the same version"), "{told}");
    let told = plan("pro", "team", "2020-01-01T00:00:00Z").stopped(1);
    assert!(told.contains("has passed"), "{told}");
    plan("pro@x", "team", "now").stopped(2);
    plan("pro", "team", "soon").stopped(2);
    farthing.run(&["migrations", "show", "mig_1"], &at).stopped(2);
    farthing.run(&["migrations", "apply", "mig_00000000000000000000000000"], &at).stopped(1);
}
