//! Worked cases of other systems: their facts as data, which of them run where, and what the document says.
//! Knows the files beside it; must not know prices or subscriptions. Test binaries take it in by its path.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

const FILES: [&str; 4] = [
    include_str!("killbill.json"),
    include_str!("lago.json"),
    include_str!("openmeter.json"),
    include_str!("vendors.json"),
];
const INDEX: &str = include_str!("index.txt");
const DOCUMENT: &str = include_str!("../../docs/worked-cases.md");

/// One case: what goes in, and what the system it is from gives.
pub struct Case {
    pub input: Value,
    pub expected: Value,
}

fn cases() -> Vec<Value> {
    let read = |file: &str| -> Value { serde_json::from_str(file).expect("the file is JSON") };
    FILES.iter().flat_map(|file| read(file)["vectors"].as_array().expect("a list").clone()).collect()
}

pub fn case(id: &str) -> Case {
    let found = cases().into_iter().find(|case| case["id"] == id).expect(id);
    Case { input: found["input"].clone(), expected: found["expected"].clone() }
}

/// Text of a value, whether it stands in quotes or not.
pub fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A list's values.
pub fn list(value: &Value) -> std::slice::Iter<'_, Value> {
    value.as_array().unwrap_or_else(|| panic!("a list: {value}")).iter()
}

/// Tests and the ids they run.
macro_rules! worked_cases {
    ($($name:ident $id:literal $body:expr;)+) => {
        pub const RUN: &[&str] = &[$($id),+];
        $(#[test]
        fn $name() {
            let run: fn(&$crate::cases::Case) = $body;
            run(&$crate::cases::case($id));
        })+
    };
}

/// What the index says of each id: `billing differs`, `left out: why`.
fn index() -> BTreeMap<&'static str, &'static str> {
    let mut found = BTreeMap::new();
    let lines = INDEX.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '[']));
    for (id, says) in lines.map(|line| line.split_once(' ').expect("an id and what becomes of it")) {
        assert!(found.insert(id, says).is_none(), "{id} stands twice in the index");
    }
    found
}

/// Holds the ids that a crate's tests run against those the index gives it.
pub fn assert_runs(room: &str, run: impl IntoIterator<Item = &'static str>) {
    let run: Vec<&str> = run.into_iter().collect();
    let index = index();
    let said = index.iter().filter(|(_, says)| says.split(' ').next() == Some(room));
    let said: BTreeSet<&str> = said.map(|(id, _)| *id).collect();
    assert_eq!(run.iter().copied().collect::<BTreeSet<&str>>(), said);
    assert_eq!(run.len(), said.len(), "an id runs twice");
}

#[test]
fn each_case_of_the_index_is_copied_or_left_out() {
    let runs = index().into_iter().filter(|(_, says)| !says.starts_with("left out: "));
    let runs: Vec<String> = runs.map(|(id, _)| id.to_owned()).collect();
    let mut copied: Vec<String> = cases().iter().map(|case| text(&case["id"])).collect();
    copied.sort();
    assert_eq!(copied, runs);
}

/// Rows of tables whose first cell is an id, below the nearest heading Agree, Differ or Left out.
#[test]
fn the_document_says_of_each_case_what_the_index_says() {
    let mut heading = "";
    let mut found = BTreeMap::new();
    for line in DOCUMENT.lines() {
        match line.strip_prefix('#') {
            Some(title) => heading = title.trim_start_matches('#').trim(),
            None => {
                let id = line.strip_prefix("| `").and_then(|row| row.split('`').next());
                let Some(id) = id else { continue };
                assert!(found.insert(id, heading).is_none(), "{id} has two rows");
            }
        }
    }
    let heading_of = |says: &str| match says.split(' ').nth(1) {
        Some("agrees") => "Agree",
        Some("differs") => "Differ",
        _ => "Left out",
    };
    let said: BTreeMap<&str, &str> = index().into_iter().map(|(id, says)| (id, heading_of(says))).collect();
    let rows: BTreeSet<(&&str, &&str)> = found.iter().collect();
    let other: Vec<_> = rows.symmetric_difference(&said.iter().collect()).copied().collect();
    assert!(other.is_empty(), "in one of the two only: {other:?}");
}
