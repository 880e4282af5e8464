//! Events on the command line: those behind a line, and those exported into files.

use std::fs;

use serde_json::Value;

use crate::harness::{At, Farthing};

/// A document with a line of usage: its number and the line's, with the rows of its events.
fn listed(farthing: &Farthing, at: &At) -> (String, String, Vec<String>) {
    for line in 1..20 {
        let line = line.to_string();
        let said = farthing.run(&["explain", "LM-000002", &line, "--events", "--csv"], at).well();
        let rows: Vec<String> = said.lines().map(str::to_owned).collect();
        if rows.len() > 3 {
            return ("LM-000002".to_owned(), line, rows);
        }
    }
    panic!("no line of LM-000002 has events")
}

#[test]
fn every_event_behind_a_line_is_listed_as_a_table_as_json_and_in_words() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "tokens"], &at).well();
    let (number, line, rows) = listed(&farthing, &at);
    assert!(rows[0].starts_with("time,source,id,type,subject,position,status,"), "{}", rows[0]);
    let count = rows.len() - 1;
    let json = farthing.run(&["explain", &number, &line, "--events", "--json"], &at).well();
    let objects: Vec<Value> = json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (last, events) = objects.split_last().unwrap();
    assert_eq!((events.len(), &last["verified"]), (count, &Value::Bool(true)), "{last}");
    assert_eq!(last["count"], count, "as many as were billed");
    for (event, row) in events.iter().zip(&rows[1..]) {
        assert!(row.starts_with(event["time"].as_str().unwrap()) && event["status"] == "counted", "{row}");
    }
    let words = farthing.run(&["explain", &number, &line, "--events"], &at).well();
    assert!(words.contains("have the hash of the line"), "{words}");
    let none = farthing.run(&["explain", &number, &line, "--events", "--status", "cancelled"], &at).well();
    assert_eq!(none.lines().count(), 2, "a title and the verdict: {none}");
    farthing.run(&["explain", &number, "--events"], &at).stopped(2);
    farthing.run(&["explain", &number, &line, "--csv"], &at).stopped(2);
    farthing.run(&["explain", &number, "99", "--events"], &at).stopped(1);
}

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
    farthing.run(&["usage", "export", "-", "--from", "yesterday"], &at).stopped(2);
    assert_eq!(fs::read_dir(farthing.folder.path()).unwrap().count(), 3, "data and two files, no part");
}
