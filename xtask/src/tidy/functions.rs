//! How long functions are: none beyond a limit, few beyond a screen.
//!
//! It knows where a function begins and ends, from its `fn` line to its closing brace, tests left out.
//! It must not know what a function does.

use super::Violation;
use super::source::{Source, after_closing, body_or_end};

/// No function is longer.
const LINES_MAX: usize = 150;

/// A screen; at most [`BEYOND_A_SCREEN_PERCENT_MAX`] of all functions are longer.
const SCREEN_LINES: usize = 70;

const BEYOND_A_SCREEN_PERCENT_MAX: usize = 3;

struct Function<'a> {
    path: &'a str,
    name: &'a str,
    line: usize,
    lines: usize,
}

/// Functions beyond the limit, and all beyond a screen where they are too many.
pub fn check(sources: &[Source]) -> Vec<Violation> {
    let functions: Vec<Function<'_>> =
        sources.iter().filter(|source| !source.is_test_file).flat_map(functions).collect();
    let long: Vec<&Function<'_>> =
        functions.iter().filter(|function| function.lines > SCREEN_LINES).collect();
    let too_many = long.len() * 100 > functions.len() * BEYOND_A_SCREEN_PERCENT_MAX;
    let mut violations = Vec::new();
    for function in long {
        let size = format!("fn {} has {} lines", function.name, function.lines);
        let what = if function.lines > LINES_MAX {
            format!("{size}, more than {LINES_MAX}")
        } else if too_many {
            format!(
                "{size}, and more than {BEYOND_A_SCREEN_PERCENT_MAX} % of all have more than {SCREEN_LINES}"
            )
        } else {
            continue;
        };
        violations.push(Violation::new(
            function.path,
            function.line,
            what,
            "split it where its steps have names",
        ));
    }
    violations
}

fn functions(source: &Source) -> Vec<Function<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in source.code.split_inclusive('\n') {
        if let Some(name) = declared_function(line).filter(|_| !source.is_test(start)) {
            let stop = body_or_end(&source.code, start).filter(|stop| source.code.as_bytes()[*stop] == b'{');
            if let Some(open) = stop {
                let first = source.line(start);
                let last = source.line(after_closing(&source.code, open) - 1);
                found.push(Function { path: &source.path, name, line: first, lines: last - first + 1 });
            }
        }
        start += line.len();
    }
    found
}

/// The name of the function whose declaration begins on this line.
fn declared_function(line: &str) -> Option<&str> {
    let (before, after) = line.split_once("fn ")?;
    let qualifies = |word: &str| {
        matches!(word, "pub" | "const" | "async" | "unsafe" | "extern" | "default")
            || word.starts_with("pub(")
            || word.starts_with('"')
    };
    // `pub(in some::path)` is the one qualifier with a blank inside.
    let plain = before.replace("pub(in ", "pub(");
    if !plain.split_whitespace().all(qualifies) {
        return None;
    }
    let end = after.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(after.len());
    (end > 0).then(|| &after[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn function_of(lines: usize) -> String {
        format!("pub fn long(\n    a: [u8; 2],\n) -> u8 {{\n{}}}\n", "    let b = 1;\n".repeat(lines - 4))
    }

    fn found(text: &str) -> Vec<String> {
        let sources = [Source::read("crates/money/src/a.rs", text)];
        check(&sources).into_iter().map(|violation| violation.to_string()).collect()
    }

    #[test]
    fn a_function_is_measured_from_its_first_line_to_its_last() {
        let text =
            format!("trait T {{\n    fn none(&self);\n    fn one(&self) {{ }}\n}}\n{}", function_of(12));
        let source = Source::read("crates/money/src/a.rs", &text);
        let sizes: Vec<(&str, usize)> = functions(&source).iter().map(|f| (f.name, f.lines)).collect();
        assert_eq!(sizes, [("one", 1), ("long", 12)]);
    }

    #[test]
    fn beyond_the_limit_is_caught_always() {
        let many = "fn short() {}\n".repeat(1000);
        assert_eq!(found(&format!("{many}{}", function_of(150))), [""; 0]);
        let line = found(&format!("{many}{}", function_of(151))).pop().unwrap();
        assert!(line.starts_with("crates/money/src/a.rs:1001: fn long has 151 lines"), "{line}");
    }

    #[test]
    fn beyond_a_screen_is_caught_where_it_is_common() {
        assert_eq!(found(&format!("{}{}", "fn short() {}\n".repeat(33), function_of(71))), [""; 0]);
        assert_eq!(found(&format!("{}{}", "fn short() {}\n".repeat(31), function_of(71))).len(), 1);
        assert_eq!(found(&function_of(70)), [""; 0]);
    }

    #[test]
    fn tests_are_left_out() {
        assert_eq!(found(&format!("#[cfg(test)]\nmod tests {{\n{}}}\n", function_of(200))), [""; 0]);
    }

    #[test]
    fn declarations_are_recognised() {
        assert_eq!(declared_function("    pub(crate) const fn a<T>(x: T) {"), Some("a"));
        assert_eq!(declared_function("pub(in crate::b) async fn c() {}"), Some("c"));
        assert_eq!(declared_function("let f: fn (u8) = g;"), None);
        assert_eq!(declared_function("impl X { fn a() {} }"), None);
    }
}
