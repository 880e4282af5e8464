//! What pure crates do without: floats, hash order, clocks, async, the outside world.
//!
//! It knows the words that betray each. It must not know why a given crate would want one: there is no reason.

use super::Violation;
use super::source::{Source, words};
use crate::arrows::PURE;

/// Words with what to use in their place.
const BANNED: &[(&str, &str)] = &[
    ("f32", "use an exact type of `money`"),
    ("f64", "use an exact type of `money`"),
    ("HashMap", "use BTreeMap: its order is the same in every run"),
    ("HashSet", "use BTreeSet: its order is the same in every run"),
    ("SystemTime", "take the moment as an argument, `as_of: AsOf`"),
    ("Instant::now", "take the moment as an argument, `as_of: AsOf`"),
    ("async", "return a plan; the caller does the waiting"),
];

/// Modules of the standard library that reach outside.
const OUTSIDE: &[&str] = &["fs", "net", "env", "process", "thread"];

const NO_OUTSIDE: &str = "take what it reads as an argument, return what it would do as a plan";

/// What must not stand in the code of a pure crate, tests left out.
pub fn check(source: &Source) -> Vec<Violation> {
    if !PURE.contains(&source.crate_name()) || !source.path.starts_with("crates/") {
        return Vec::new();
    }
    let mut violations = Vec::new();
    for (word, way_out) in BANNED {
        violations.extend(source.code_words(word).map(|at| violation(source, at, word, way_out)));
    }
    for at in source.code_words("now").filter(|at| is_call(source, *at)) {
        violations.push(violation(source, at, "now()", "take the moment as an argument, `as_of: AsOf`"));
    }
    for (at, module) in outside(source) {
        violations.push(violation(source, at, &format!("std::{module}"), NO_OUTSIDE));
    }
    violations
}

fn violation(source: &Source, at: usize, word: &str, way_out: &str) -> Violation {
    Violation::new(&source.path, source.line(at), format!("{word} in a pure crate"), way_out)
}

/// `x.now()` and `X::now()`; `fn now()` is as wrong, `Instant::now` is reported already.
fn is_call(source: &Source, at: usize) -> bool {
    source.code[at + "now".len()..].starts_with('(') && !source.code[..at].ends_with("Instant::")
}

/// Paths `std::fs` and groups `use std::{fs, io}`.
fn outside(source: &Source) -> Vec<(usize, &'static str)> {
    let mut found = Vec::new();
    for at in source.code_words("std::") {
        let rest = &source.code[at + "std::".len()..];
        let group_end = if rest.starts_with('{') { rest.find(';').unwrap_or(0) } else { 0 };
        for module in OUTSIDE {
            let direct = words(rest, module).next() == Some(0);
            let grouped = words(&rest[..group_end], module)
                .any(|word_at| rest[..word_at].trim_end().ends_with(['{', ',']));
            if direct || grouped {
                found.push((at, *module));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let source = Source::read("crates/money/src/a.rs", text);
        check(&source).into_iter().map(|violation| violation.what).collect()
    }

    #[test]
    fn each_banned_word_is_caught() {
        for (text, what) in [
            ("let a: f64 = x;", "f64 in a pure crate"),
            ("fn a(b: f32) {}", "f32 in a pure crate"),
            ("use std::collections::HashMap;", "HashMap in a pure crate"),
            ("let a = HashSet::new();", "HashSet in a pure crate"),
            ("use std::time::SystemTime;", "SystemTime in a pure crate"),
            ("let a = Instant::now();", "Instant::now in a pure crate"),
            ("let a = Zoned::now();", "now() in a pure crate"),
            ("let a = clock.now();", "now() in a pure crate"),
            ("async fn a() {}", "async in a pure crate"),
            ("let a = std::fs::read(b);", "std::fs in a pure crate"),
            ("use std::{\n    fmt,\n    env,\n};", "std::env in a pure crate"),
            ("use std::{thread::spawn};", "std::thread in a pure crate"),
        ] {
            assert_eq!(found(text), [what], "{text}");
        }
    }

    #[test]
    fn words_in_comments_strings_tests_and_other_names_pass() {
        for text in [
            "// f64 and now() are banned",
            "let a = \"HashMap now()\";",
            "#[cfg(test)]\nmod tests {\n    fn a() -> f64 { std::env::var(b) }\n}",
            "let known = unknown(1);",
            "use std::{fmt, iter};",
            "use std::process_like;",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn other_crates_are_left_alone() {
        assert!(check(&Source::read("crates/store/src/a.rs", "let a: f64 = x;")).is_empty());
        assert!(check(&Source::read("crates/money/tests/a.rs", "let a: f64 = x;")).is_empty());
    }
}
