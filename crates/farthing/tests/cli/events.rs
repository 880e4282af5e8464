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

#[test]
fn the_events_of_a_line_are_listed_with_what_they_come_to() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "tokens"], &at).well();
    let of_line = ["explain", "LM-000002", "1", "--events"];
    let first = farthing.run(&[&of_line[..], &["--limit", "3"]].concat(), &at).well();
    let cursor = first.lines().find_map(|line| line.split_once("--after ")).unwrap().1.trim().to_owned();
    assert!(!first.contains("total"), "{first}");
    let rest = farthing.run(&[&of_line[..], &["--limit", "2", "--after", &cursor]].concat(), &at).well();
    assert!(rest.contains("There are more"), "{rest}");
    let page = farthing.run(&[&of_line[..], &["--json"]].concat(), &at).well();
    let page: Value = serde_json::from_str(&page).unwrap();
    let data = page["data"].as_array().unwrap();
    let digits = |text: &Value| text.as_str().unwrap().parse::<i128>().unwrap();
    let sum: i128 = data.iter().map(|one| digits(&one["parts"][0]["quantity"])).sum();
    assert_eq!((sum, &page["next"]), (digits(&page["meters"][0]["quantity"]), &Value::Null));
    let whole = farthing.run(&of_line, &at).well();
    let line = whole.lines().find(|line| line.contains("total")).unwrap().replace(',', "");
    assert_eq!(line.matches(&sum.to_string()).count(), 2, "the total is the line's quantity: {line}");
    assert!(whole.replace(',', "").contains(&format!("{} events in all", data.len())), "{line}");
    let wrong = [&of_line[..], &["--after", "zz"]].concat();
    farthing.run(&wrong, &at).stopped(1);
    farthing.run(&["explain", "LM-000002", "--events"], &at).stopped(2);
    let said = farthing.run(&["explain", "LM-000001", "1", "--events"], &at).stopped(1);
    assert!(said.contains("no event was measured for it"), "{said}");
    let said = farthing.run(&["explain", "LM-000099", "1", "--environment", "tokens"], &at).stopped(1);
    assert!(said.contains("the last of its series is LM-"), "{said}");
}

#[test]
fn a_meter_of_a_file_is_tried_on_a_sample_and_on_kept_events() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "tokens"], &at).well();
    let catalog = farthing.file(
        "meters.toml",
        "format = 1\n\
         [[meters]]\nkey = \"input-tokens\"\nevent_type = \"llm.call\"\naggregation = \"max\"\nvalue = \"input_tokens\"\n\
         [[meters]]\nkey = \"fresh\"\nevent_type = \"llm.call\"\naggregation = \"count\"\n",
    );
    let catalog = catalog.to_str().unwrap();
    let sample = farthing.file(
        "sample.ndjson",
        "{\"id\": \"1\", \"source\": \"s\", \"type\": \"llm.call\", \"subject\": \"a\", \
         \"time\": \"2026-01-05T10:00:00Z\", \"data\": {\"input_tokens\": 40}}\n\
         {\"id\": \"2\", \"source\": \"s\", \"type\": \"llm.call\", \"subject\": \"a\", \
         \"time\": \"2026-01-05T11:00:00Z\", \"data\": {\"input_tokens\": 2}}\n\
         {\"id\": \"3\", \"source\": \"s\", \"type\": \"llm.call\", \"subject\": \"a\", \
         \"time\": \"2026-01-05T12:00:00Z\"}\n\
         nothing\n",
    );
    let on = ["--sample", sample.to_str().unwrap(), "--environment", "tokens"];
    let tried = |meter: &str, more: &[&str]| {
        let args = [&["catalog", "try-meter", catalog, "--meter", meter], more].concat();
        farthing.run(&args, &at)
    };
    let said = tried("input-tokens", &on).well();
    for words in
        ["counts 2 of 4 events", "version 1 is kept; this would be version 2", "data.input_tokens", "line 4"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    let row = said.lines().find(|line| line.contains("whole")).unwrap();
    assert!(row.contains("40") && row.contains("42") && row.contains("-2"), "{row}");
    let told = tried("fresh", &[&on[..], &["--json"]].concat()).well();
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!((&told["kept_version"], &told["matched"]), (&Value::Null, &serde_json::json!(3)));
    let said = tried("fresh", &["--subject", "nobody", "--environment", "tokens"]).well();
    assert!(said.contains("counts 0 of 0 events") && said.contains("Nothing was kept."), "{said}");
    assert!(tried("frsh", &on).stopped(1).contains("did you mean fresh?"));
    tried("fresh", &["--environment", "tokens"]).stopped(2);
    let unnamed = ["catalog", "try-meter", catalog, "--subject", "a", "--environment", "tokens"];
    assert!(farthing.run(&unnamed, &at).stopped(1).contains("name one with --meter"));
}
