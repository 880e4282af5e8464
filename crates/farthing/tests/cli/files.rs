//! Files that come in: usage, catalogs, prices; and data that was damaged.

use std::fs;

use crate::harness::{Farthing, documents, example};

const MAP: [&str; 12] = [
    "--source",
    "api-calls",
    "--type",
    "api.calls",
    "--map",
    "subject=workspace",
    "--map",
    "time=time",
    "--map",
    "id=workspace,batch",
    "--map",
    "data.calls=calls",
];

fn import(farthing: &Farthing, file: &str) -> crate::harness::Done {
    let args: Vec<&str> = ["usage", "import", file].into_iter().chain(MAP).collect();
    farthing.run(&args, &farthing.data())
}

#[test]
fn importing_again_changes_nothing() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let before = documents(&farthing, "software", &at);
    for _ in 0..2 {
        let said = import(&farthing, example("software", "api-calls.csv").to_str().unwrap()).well();
        assert!(said.contains("0 new events") && said.contains("840 were known before"), "{said}");
    }
    farthing.run(&["bill"], &at).well();
    assert_eq!(documents(&farthing, "software", &at), before);
}

#[test]
fn bad_rows_are_set_aside_with_their_reason_and_the_rest_is_kept() {
    let farthing = Farthing::new();
    farthing.run(&["demo", "software"], &farthing.data()).well();
    let file = farthing.file(
        "more.csv",
        "workspace,batch,time,calls\n\
         corvus-data,a,2024-06-30T10:00:00Z,5\n\
         corvus-data,b,2024-06-30T10:00:00,5\n\
         corvus-data,c,1824-06-30T10:00:00Z,5\n\
         ,d,2024-06-30T10:00:00Z,5\n\
         corvus-data,a,2024-06-30T10:00:00Z,5\n\
         corvus-data,a,2024-06-30T10:00:00Z,6\n\
         corvus-data,e,2024-06-30T11:00:00Z,7\n",
    );
    let done = import(&farthing, file.to_str().unwrap());
    let said = done.out.clone();
    assert!(done.stopped(1).contains("4 rows were not kept and everything else was"));
    assert!(said.contains("7 rows: 2 new events"), "{said}");
    assert!(
        said.contains("1 row was in this file before") && said.contains("line 6 repeats line 2"),
        "{said}"
    );
    assert!(
        said.contains("1 row was not kept, as the id") && said.contains("3 rows were rejected"),
        "{said}"
    );
    let rejects = fs::read_to_string(farthing.folder.join("more.csv.rejects.csv")).unwrap();
    for (line, reason) in [(3, "offset"), (4, "1824"), (5, "subject"), (7, "line 2")] {
        let row = rejects.lines().find(|row| row.starts_with(&format!("{line},")));
        let row = row.unwrap_or_else(|| panic!("line {line} is no reject: {rejects}"));
        assert!(row.contains(reason), "{row}");
    }
    let again = import(&farthing, file.to_str().unwrap());
    assert_eq!(again.code, 1, "the rows are still bad");
    let again = again.out;
    assert!(again.contains("0 new events") && again.contains("2 were known before"), "{again}");
}

#[test]
fn events_on_no_bill_are_listed_with_why() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let none = farthing.run(&["usage", "unbilled"], &at).well();
    assert!(none.contains("Every event is on a bill"), "{none}");
    let file = farthing.file(
        "more.csv",
        "workspace,batch,time,calls\n\
         corvus-data,a,2024-06-30T10:00:00Z,many\n\
         corvus-data,b,2024-06-30T10:00:00Z,\n\
         corvus-data,c,2024-06-30T11:00:00Z,7\n\
         nobody-here,d,2024-06-30T11:00:00Z,7\n",
    );
    assert!(import(&farthing, file.to_str().unwrap()).well().contains("4 new events"));
    let said = farthing.run(&["usage", "unbilled"], &at).well();
    for words in
        ["holds a text that is no exact number", "has no property", "is nobody's at that time", "3 events"]
    {
        assert!(said.contains(words), "{words} is missing: {said}");
    }
    assert!(!said.contains("corvus-data/c"), "{said}");
    let only = ["usage", "unbilled", "--subject", "nobody-here", "--json"];
    let told = farthing.run(&only, &at).well();
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.contains("\"code\":\"subject_unassigned\"") && told.contains("\"position\":"), "{told}");
}

#[test]
fn a_file_is_tried_before_it_is_imported() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let file = farthing.file(
        "late.csv",
        "workspace,batch,time,calls\n\
         corvus-data,late,2024-03-30T11:00:00Z,70000\n\
         nobody-here,d,2024-06-30T11:00:00Z,7\n\
         corvus-data,bad,2024-03-30T11:00:00Z,\n\
         ,bad,2024-03-30T11:00:00Z,7\n",
    );
    let file = file.to_str().unwrap();
    let args: Vec<&str> = ["usage", "import", file, "--preview"].into_iter().chain(MAP).collect();
    let said = farthing.run(&args, &at).well();
    for words in ["Nothing was kept", "3 new events", "\"nobody-here\" is nobody's", "difference", "net then"]
    {
        assert!(said.contains(words), "{words} is missing: {said}");
    }
    assert!(!farthing.folder.join("late.csv.rejects.csv").exists(), "nothing is written");
    let json: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
    let told: serde_json::Value = serde_json::from_str(&farthing.run(&json, &at).well()).unwrap();
    assert_eq!((&told["import"]["accepted"], &told["import"]["rejected"]), (&3.into(), &1.into()), "{told}");
    let differences = told["effect"]["differences"].as_array().unwrap();
    assert!(!differences.is_empty() && !differences[0]["corrects"].as_array().unwrap().is_empty(), "{told}");
    assert!(farthing.run(&["usage", "unbilled"], &at).well().contains("Every event is on a bill"));
    assert!(import(&farthing, file).out.contains("3 new events"), "nothing of it was known");
}

#[test]
fn events_are_cancelled_and_amended_by_their_names() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let file = farthing.file(
        "more.csv",
        "workspace,batch,time,calls\n\
         nobody-here,a,2024-06-30T10:00:00Z,7\n\
         nobody-here,b,2024-06-30T11:00:00Z,7\n",
    );
    assert!(import(&farthing, file.to_str().unwrap()).well().contains("2 new events"));
    let unbilled = || farthing.run(&["usage", "unbilled", "--json"], &at).well();
    assert_eq!(unbilled().lines().count(), 2);
    let source = serde_json::from_str::<serde_json::Value>(unbilled().lines().next().unwrap()).unwrap();
    let (source, id) = (source["source"].as_str().unwrap(), source["id"].as_str().unwrap());
    let cancel = ["usage", "cancel", source, id, "--reason", "a test run"];
    assert!(farthing.run(&cancel, &at).well().contains("1 event cancelled"));
    assert!(farthing.run(&cancel, &at).well().contains("1 cancelled before, and stay so"));
    assert_eq!(unbilled().lines().count(), 1);
    let unknown = farthing.run(&["usage", "cancel", source, id, "no-such-id", "--json"], &at);
    assert_eq!(unknown.code, 1);
    assert!(
        unknown.out.contains("\"already_cancelled\":1") && unknown.out.contains("no-such-id"),
        "{}",
        unknown.out
    );

    let other = serde_json::from_str::<serde_json::Value>(unbilled().trim()).unwrap();
    let old = other["id"].as_str().unwrap();
    let right = farthing.file(
        "right.json",
        "{\"source\": \"me\", \"id\": \"right\", \"type\": \"api.calls\", \"subject\": \"corvus-data\",\n\
          \"time\": \"2024-06-30T11:00:00Z\", \"data\": {\"calls\": 7}}\n",
    );
    let amend = ["usage", "amend", source, old, right.to_str().unwrap()];
    assert!(farthing.run(&amend, &at).well().contains("the other one counts in its place"));
    assert!(farthing.run(&amend, &at).well().contains("nothing changed"));
    let none = farthing.run(&["usage", "unbilled"], &at).well();
    assert!(none.contains("Every event is on a bill"), "{none}");
    let told = farthing.run(&["usage", "amend", source, "nowhere", right.to_str().unwrap()], &at).stopped(1);
    assert!(told.contains("\"nowhere\"") && told.contains("is kept in this environment"), "{told}");
    let told = farthing.run(&["usage", "amend", source, old, "no-such-file"], &at).stopped(2);
    assert!(told.contains("no-such-file"), "{told}");
}

#[test]
fn a_mistake_in_a_catalog_names_its_line_and_nothing_is_applied() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let good = fs::read_to_string(example("software", "catalog.toml")).unwrap();
    let same = farthing.file("same.toml", &good);
    let said = farthing.run(&["catalog", "diff", same.to_str().unwrap()], &at).well();
    assert!(said.contains("Nothing differs"), "{said}");

    let dearer = farthing.file("dearer.toml", &good.replace("29.00", "31.00"));
    let bad = good.replace("29.00", "31.00").replace("timing = \"in_arrears\"", "timing = \"sometimes\"");
    let line = bad.lines().position(|line| line.contains("sometimes")).unwrap() + 1;
    let bad = farthing.file("bad.toml", &bad);
    let told = farthing.run(&["catalog", "apply", bad.to_str().unwrap()], &at).stopped(1);
    assert!(told.contains(&format!("bad.toml:{line}:")) && told.contains("sometimes"), "{told}");
    let difference = farthing.run(&["catalog", "diff", dearer.to_str().unwrap()], &at).well();
    assert!(difference.contains("29") && difference.contains("31"), "nothing was applied: {difference}");

    let applied = farthing.run(&["catalog", "apply", dearer.to_str().unwrap()], &at).well();
    assert!(applied.contains("plan pro is now version 2"), "{applied}");
    let said = farthing.run(&["catalog", "diff", dearer.to_str().unwrap()], &at).well();
    assert!(said.contains("Nothing differs"), "{said}");
    farthing.run(&["verify"], &at).well();
    farthing.run(&["demo", "software"], &at).well();
    let said = farthing.run(&["catalog", "diff", dearer.to_str().unwrap()], &at).well();
    assert!(said.contains("Nothing differs"), "the demo put the old prices back: {said}");
}

#[test]
fn what_may_not_be_meant_in_a_catalog_is_told_before_and_when_it_is_applied() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let cliff = r#"format = 1
[[plans]]
key = "desks"
cadence = "month"
[[plans.prices]]
key = "desks"
count = "desks"
model = "volume"
charges.EUR = { tiers = [{ up_to = 10, unit_price = 10 }, { unit_price = 8 }] }
"#;
    let file = farthing.file("cliff.toml", cliff);
    let file = file.to_str().unwrap();
    let told = "warning: plan desks: price desks (EUR): 11 desks cost 88.00 EUR, 10 cost 100.00 EUR; \
                use graduated tiers, or raise tier 2";
    let diff = farthing.run(&["catalog", "diff", file], &at).well();
    assert!(diff.contains("What may not be meant") && diff.contains(told), "{diff}");
    assert!(diff.contains("+ plan desks: added, with 1 price\n"), "{diff}");
    let applied = farthing.run(&["catalog", "apply", file], &at).well();
    assert!(applied.contains(told) && applied.contains("plan desks is now version 1"), "{applied}");
    assert!(!applied.contains("plan desks: added"), "it is said twice: {applied}");
    let again = farthing.run(&["catalog", "diff", file], &at).well();
    assert!(again.contains("1 remark holds of the published versions already"), "{again}");
    assert!(!again.contains(told), "{again}");

    let graduated = farthing.file("graduated.toml", &cliff.replace("volume", "graduated"));
    let diff = farthing.run(&["catalog", "diff", graduated.to_str().unwrap()], &at).well();
    let row = diff.lines().find(|line| line.contains("11 desks")).expect(&diff);
    let cells: Vec<&str> = row.split_whitespace().collect();
    assert_eq!(cells, ["desks", "desks", "EUR", "11", "desks", "88.00", "108.00", "+22.7"], "{diff}");
    assert!(!diff.contains("What may not be meant"), "{diff}");
    let prices = fs::read_to_string(example("software", "catalog.toml")).unwrap();
    let dearer = farthing.file("dearer.toml", &prices.replace("29.00", "31.00"));
    let asked = ["catalog", "diff", dearer.to_str().unwrap(), "--subscriptions"];
    let effect = farthing.run(&asked, &at).well();
    let sums = effect.lines().find(|line| line.starts_with("pro") && line.contains("EUR  ")).expect(&effect);
    assert!(effect.contains("For those who subscribe") && effect.contains("31.00"), "{sums}\n{effect}");
    let json = farthing.run(&["catalog", "diff", file, "--json"], &at).well();
    assert!(json.contains("\"code\":\"cliff\"") && json.contains("\"stands\":true"), "{json}");
}

#[test]
fn a_flipped_bit_ends_verify_with_its_own_code() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let folder = farthing.folder.join("data/usage");
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let largest = files.max_by_key(|path| fs::metadata(path).unwrap().len()).unwrap();
    let mut bytes = fs::read(&largest).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&largest, bytes).unwrap();
    let done = farthing.run(&["verify"], &at);
    assert!(done.out.contains("events_damaged"), "{}{}", done.out, done.err);
    assert!(done.stopped(3).contains("restore a backup"));
    let said = farthing.run(&["doctor"], &at).stopped(1);
    assert!(said.contains("failed"), "{said}");
}

#[test]
fn a_price_is_tried_out_from_a_file_and_from_flags() {
    let farthing = Farthing::new();
    let nowhere = crate::harness::At(Vec::new());
    let question = r#"{"price":{"key":"seats","name":"Seats","model":"graduated","count":"seats",
        "tiers":[{"up_to":"10","unit_price":"12.00"},{"unit_price":"9.50"}]},"currency":"EUR","quantity":"12"}"#;
    let file = farthing.file("question.json", question);
    let flags = ["--model", "graduated", "--tier", "10:12.00", "--tier", "inf:9.50", "--currency", "EUR"];
    let by_flags: Vec<&str> =
        ["rate"].into_iter().chain(flags).chain(["--quantity", "12", "--json"]).collect();
    for args in [vec!["rate", file.to_str().unwrap(), "--json"], by_flags] {
        let answer = farthing.run(&args, &nowhere).well();
        assert!(answer.contains("\"amount\":\"139.00\""), "{answer}");
    }
    let closed = ["rate", "--model", "graduated", "--tier", "10:12.00", "--currency", "EUR"];
    let told = farthing.run(&closed, &nowhere).stopped(2);
    assert!(told.contains("the last"), "{told}");
    let unknown = ["rate", "--model", "flat", "--amount", "1.00", "--currency", "EUX"];
    assert!(farthing.run(&unknown, &nowhere).stopped(2).contains("EUX"));
}

#[test]
fn a_price_is_tried_out_below_zero_and_needs_its_model() {
    let farthing = Farthing::new();
    let nowhere = crate::harness::At(Vec::new());
    let below = ["rate", "--model", "per_unit", "--unit-price", "-1", "--currency", "EUR"];
    let answer = farthing.run(&[&below[..], &["--quantity", "3", "--json"]].concat(), &nowhere).well();
    assert!(answer.contains("\"amount\":\"-3.00\""), "{answer}");
    let returned = farthing.run(&[&below[..], &["--quantity", "-5", "--json"]].concat(), &nowhere).well();
    assert!(returned.contains("\"quantity\":\"-5\""), "{returned}");
    let told = farthing.run(&["rate", "--unit-price", "3", "--currency", "EUR"], &nowhere).stopped(2);
    assert!(told.contains("--model is missing"), "{told}");
}
