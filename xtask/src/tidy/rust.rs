//! What holds for every Rust file: it says what it is, it is finished, it swallows nothing.
//!
//! It knows the marks of unfinished and of careless code. It must not know what the code is for.

use super::Violation;
use super::source::{Source, words};

/// No file is longer.
const LINES_MAX: usize = 800;

/// Marks of work that is not done: `(mark, also in comments, way out)`.
const UNFINISHED: &[(&str, bool, &str)] = &[
    (concat!("TO", "DO"), true, "do it, or file an issue"),
    (concat!("FIX", "ME"), true, "mend it, or file an issue"),
    ("todo!", false, "write it, or leave it out"),
    ("unimplemented!", false, "write it, or leave it out"),
    ("dbg!", false, "take it out"),
    ("#[ignore", false, "mend the test or delete it"),
];

/// Names that say nothing of what is inside.
const EMPTY_NAMES: &[&str] = &["utils", "util", "helpers", "helper", "common", "misc"];

/// Crates in which a dropped result can lose money.
const CAREFUL: &[&str] = &["store", "operations", "billing", "ledger"];

/// The comment that allows a dropped result: it says why nothing is lost.
const WHY: &str = "// why:";

/// Every rule of this module.
pub fn check(source: &Source) -> Vec<Violation> {
    let mut violations = Vec::new();
    let is_build_script = source.path.ends_with("build.rs");
    if !is_build_script && !source.text.starts_with("//!") {
        let way_out = "open it with `//!`: what it is, what it knows, what it must not know";
        violations.push(Violation::new(&source.path, 1, "the file does not say what it is", way_out));
    }
    let lines = source.text.lines().count();
    if lines > LINES_MAX {
        let what = format!("the file has {lines} lines, more than {LINES_MAX}");
        violations.push(Violation::new(&source.path, lines, what, "split it where it speaks of two things"));
    }
    violations.extend(unfinished(source));
    violations.extend(unwraps(source));
    violations.extend(empty_names(source));
    violations.extend(swallowed(source));
    violations
}

fn unfinished(source: &Source) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (mark, in_comments, way_out) in UNFINISHED {
        let in_code = words(&source.code, mark);
        let in_comments = words(&source.comments, mark).filter(|_| *in_comments);
        for at in in_code.chain(in_comments) {
            violations.push(Violation::new(
                &source.path,
                source.line(at),
                format!("unfinished: {mark}"),
                way_out,
            ));
        }
    }
    violations
}

fn unwraps(source: &Source) -> Vec<Violation> {
    let outside_tests =
        source.code.match_indices(".unwrap()").map(|(at, _)| at).filter(|at| !source.is_test(*at));
    let way_out = "return the fault, or say with expect(\"…\") why it cannot be";
    outside_tests
        .map(|at| Violation::new(&source.path, source.line(at), "unwrap outside a test", way_out))
        .collect()
}

fn empty_names(source: &Source) -> Vec<Violation> {
    let way_out = "name it after what it holds";
    let in_path = source.path.trim_end_matches(".rs").split('/').any(|part| EMPTY_NAMES.contains(&part));
    let declared = words(&source.code, "mod").filter(|at| {
        let name: String = source.code[at + "mod".len()..]
            .trim_start()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        EMPTY_NAMES.contains(&name.as_str())
    });
    let mut lines: Vec<usize> = declared.map(|at| source.line(at)).collect();
    lines.extend(in_path.then_some(1));
    let what = "a module's name says nothing of what it holds";
    lines.into_iter().map(|line| Violation::new(&source.path, line, what, way_out)).collect()
}

fn swallowed(source: &Source) -> Vec<Violation> {
    if !CAREFUL.contains(&source.crate_name()) {
        return Vec::new();
    }
    let mut violations = Vec::new();
    for mark in ["let _ =", ".ok();"] {
        let found = source.code.match_indices(mark).map(|(at, _)| at).filter(|at| !source.is_test(*at));
        for line in found.map(|at| source.line(at)).filter(|line| !source.line_text(*line).contains(WHY)) {
            let what = format!("`{mark}` drops a result");
            let way_out = format!("use it, or say on the line `{WHY} …` why nothing is lost");
            violations.push(Violation::new(&source.path, line, what, &way_out));
        }
    }
    violations
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(path: &str, text: &str) -> Vec<String> {
        check(&Source::read(path, text)).into_iter().map(|violation| violation.what).collect()
    }

    fn found(text: &str) -> Vec<String> {
        at("crates/store/src/a.rs", &format!("//! A.\n{text}"))
    }

    #[test]
    fn each_mark_of_unfinished_work_is_caught() {
        for (text, what) in [
            (concat!("// TO", "DO: later"), concat!("unfinished: TO", "DO")),
            (concat!("/* FIX", "ME */"), concat!("unfinished: FIX", "ME")),
            ("fn a() { todo!() }", "unfinished: todo!"),
            ("fn a() { unimplemented!() }", "unfinished: unimplemented!"),
            ("fn a() { dbg!(1); }", "unfinished: dbg!"),
            ("#[ignore = \"slow\"]", "unfinished: #[ignore"),
        ] {
            assert_eq!(found(text), [what], "{text}");
        }
        assert_eq!(found("// a list of todos, see todo! in the docs"), [""; 0]);
    }

    #[test]
    fn unwrap_is_for_tests() {
        assert_eq!(found("fn a() { b.unwrap() }"), ["unwrap outside a test"]);
        assert_eq!(found("#[cfg(test)]\nmod tests { fn a() { b.unwrap() } }"), [""; 0]);
        assert_eq!(found("/// `b.unwrap()` panics\nfn a() { b.unwrap_or(1) }"), [""; 0]);
    }

    #[test]
    fn a_file_says_what_it_is_and_has_an_end() {
        assert_eq!(at("crates/ids/src/a.rs", "use b;\n"), ["the file does not say what it is"]);
        assert_eq!(at("crates/ids/build.rs", "use b;\n"), [""; 0]);
        let long = format!("//! A.\n{}", "\n".repeat(800));
        assert_eq!(at("crates/ids/src/a.rs", &long), ["the file has 801 lines, more than 800"]);
    }

    #[test]
    fn empty_names_are_caught() {
        let what = "a module's name says nothing of what it holds";
        assert_eq!(at("crates/ids/src/utils.rs", "//! A."), [what]);
        assert_eq!(at("crates/ids/tests/common/mod.rs", "//! A."), [what]);
        assert_eq!(found("pub mod helpers;"), [what]);
        assert_eq!(found("mod commonly;"), [""; 0]);
    }

    #[test]
    fn a_dropped_result_needs_its_reason() {
        assert_eq!(found("let _ = send();"), ["`let _ =` drops a result"]);
        assert_eq!(found("send().ok();"), ["`.ok();` drops a result"]);
        assert_eq!(found("let _ = send(); // why: the receiver has gone, nobody waits"), [""; 0]);
        assert_eq!(at("crates/api/src/a.rs", "//! A.\nlet _ = send();"), [""; 0]);
    }
}
