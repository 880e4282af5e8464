//! What our SQL text must not hold: a clock, or a sum whose type differs between the engines.
//!
//! It knows SQL's comments and the words for the time of day. It must not know our tables.

use super::source::{Source, words};
use super::{File, Violation};

/// Crates whose strings are SQL.
const WITH_SQL: &[&str] = &["sql", "store", "usage"];

/// All the ways in which the two engines tell the time.
const CLOCKS: &[&str] = &[
    "now()",
    "current_timestamp",
    "current_date",
    "current_time",
    "localtimestamp",
    "localtime",
    "clock_timestamp()",
    "statement_timestamp()",
    "transaction_timestamp()",
    "'now'",
];

const NO_CLOCK: &str = "hand the moment in as a parameter";

const CAST_THE_SUM: &str =
    "write CAST(SUM(…) AS {{i64}}): PostgreSQL sums a BIGINT to a NUMERIC, SQLite to an integer";

/// The SQL in the strings of a crate that speaks SQL, tests left out.
pub fn check_source(source: &Source) -> Vec<Violation> {
    if !WITH_SQL.contains(&source.crate_name()) {
        return Vec::new();
    }
    let found = mistakes(&source.strings);
    let outside_tests = found.into_iter().filter(|(at, ..)| !source.is_test(*at));
    outside_tests
        .map(|(at, what, way_out)| Violation::new(&source.path, source.line(at), what, way_out))
        .collect()
}

/// A file of SQL.
pub fn check_file(file: &File) -> Vec<Violation> {
    let text = without_comments(&file.text);
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    mistakes(&text)
        .into_iter()
        .map(|(at, what, way_out)| Violation::new(&file.path, line(at), what, way_out))
        .collect()
}

fn mistakes(text: &str) -> Vec<(usize, String, &'static str)> {
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    for clock in CLOCKS {
        found.extend(words(&lower, clock).map(|at| (at, format!("SQL reads the clock: {clock}"), NO_CLOCK)));
    }
    for at in words(&lower, "sum(").filter(|at| !is_cast(&lower[..*at])) {
        found.push((at, "SUM without CAST".to_owned(), CAST_THE_SUM));
    }
    found
}

/// True right after `CAST(` or `CAST(COALESCE(`; a comparison in HAVING needs none.
fn is_cast(before: &str) -> bool {
    let before: String = before.chars().filter(|c| !c.is_whitespace()).collect();
    ["cast(", "cast(coalesce(", "having"].iter().any(|end| before.ends_with(end))
}

/// The text with `-- …` and `/* … */` blanked in place.
fn without_comments(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let end = match (bytes[at], bytes.get(at + 1)) {
            (b'-', Some(b'-')) => text.as_bytes()[at..].iter().position(|byte| *byte == b'\n'),
            (b'/', Some(b'*')) => {
                text.as_bytes()[at..].windows(2).position(|pair| pair == b"*/").map(|end| end + 2)
            }
            _ => {
                at += 1;
                continue;
            }
        };
        let end = end.map_or(bytes.len(), |length| at + length);
        bytes[at..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        at = end;
    }
    String::from_utf8(bytes).expect("comments end between characters")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_file(text: &str) -> Vec<String> {
        let file = File { path: "migrations/0001_start.sql".into(), text: text.into() };
        check_file(&file)
            .into_iter()
            .map(|violation| format!("{}: {}", violation.line, violation.what))
            .collect()
    }

    #[test]
    fn each_clock_is_caught() {
        for text in [
            "SELECT now()",
            "at BIGINT DEFAULT CURRENT_TIMESTAMP",
            "SELECT datetime('now')",
            "SELECT Clock_Timestamp()",
            "SELECT current_date",
        ] {
            assert_eq!(in_file(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn comments_and_longer_names_pass() {
        let text = "-- now() is banned\n/* CURRENT_DATE,\n é */ SELECT known(), current_date_of, checksum(a)";
        assert_eq!(in_file(text), [""; 0]);
        assert_eq!(in_file("-- é\nSELECT now()"), ["2: SQL reads the clock: now()"]);
    }

    #[test]
    fn a_sum_is_cast() {
        assert_eq!(in_file("SELECT\n sum(a)"), ["2: SUM without CAST"]);
        assert_eq!(in_file("SELECT CAST(SUM(a) AS BIGINT), CAST( COALESCE(SUM(b), 0) AS BIGINT)"), [""; 0]);
        assert_eq!(in_file("SELECT a GROUP BY a HAVING SUM(b) > 0"), [""; 0]);
    }

    #[test]
    fn strings_of_the_crates_with_sql_are_read() {
        let text = "//! now()\nconst A: &str = \"SELECT now()\";\n#[cfg(test)]\nmod tests { const B: &str = \"now()\"; }\n";
        let lines = |path: &str| -> Vec<usize> {
            check_source(&Source::read(path, text)).iter().map(|violation| violation.line).collect()
        };
        assert_eq!(lines("crates/store/src/a.rs"), [2]);
        assert_eq!(lines("crates/api/src/a.rs"), [0; 0]);
    }
}
