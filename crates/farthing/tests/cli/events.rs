//! Events on the command line: exported into files.

use std::fs;

use serde_json::Value;

use crate::harness::Farthing;

#[test]
fn events_are_exported_into_files_and_to_stdout() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "tokens"], &at).well();
    let whole = farthing.run(&["usage", "export", "-", "--environment", "tokens"], &at).well();
    let file = farthing.folder.join("events.ndjson");
    let name = file.to_str().unwrap();
    let said = farthing.run(&["usage", "export", name, "--environment", "tokens"], &at).well();
    let count = whole.lines().count();
    assert!(count > 1_000 && said.contains("events, up to position"), "{said}");
    assert_eq!(fs::read_to_string(&file).unwrap(), whole);
    let packed = farthing.folder.join("events.csv.gz");
    let told = farthing
        .run(&["usage", "export", packed.to_str().unwrap(), "--json", "--environment", "tokens"], &at)
        .well();
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["events"], count);
    // What is known already is known when it is imported again.
    let known = farthing.run(&["usage", "import", name, "--environment", "tokens"], &at).well();
    assert!(known.contains("0 new events") && known.contains("were known before"), "{known}");
    let none = farthing
        .run(
            &["usage", "export", "-", "--format", "csv", "--subject", "nobody", "--environment", "tokens"],
            &at,
        )
        .well();
    assert_eq!(none, "id,source,type,subject,time\n");
    farthing.run(&["usage", "export", "events.txt"], &at).stopped(2);
    let contradicted = farthing.run(&["usage", "export", "events.csv", "--format", "ndjson"], &at).stopped(2);
    assert!(contradicted.contains("says csv"), "{contradicted}");
    farthing.run(&["usage", "export", "-", "--from", "yesterday"], &at).stopped(2);
    assert_eq!(fs::read_dir(farthing.folder.path()).unwrap().count(), 3, "data and two files, no part");
}
