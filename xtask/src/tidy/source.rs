//! A Rust file, split into code, comments and the insides of strings, with the lines that only tests see.
//!
//! It knows Rust's lexical shape, no more: enough to find a word in code and not in a comment or a string.
//! It must not know any rule.

use std::collections::BTreeSet;
use std::ops::Range;

/// A file with its masks: each is the text with everything else blanked, byte for byte in place.
pub struct Source {
    /// From the root of the repository.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// Code alone: comments and the insides of strings are blanks.
    pub code: String,
    /// Comments alone.
    pub comments: String,
    /// The insides of strings alone.
    pub strings: String,
    /// True for a file that only tests see.
    pub is_test_file: bool,
    line_starts: Vec<usize>,
    test_parts: Vec<Range<usize>>,
    test_modules: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Code,
    Comment,
    Inside,
}

impl Source {
    /// Splits a file.
    pub fn read(path: &str, text: &str) -> Self {
        let kinds = Lexer { bytes: text.as_bytes(), kinds: vec![Kind::Code; text.len()], at: 0 }.run();
        let code = mask(text, &kinds, Kind::Code);
        let (test_parts, test_modules) = test_parts(&code);
        let line_starts =
            std::iter::once(0).chain(text.match_indices('\n').map(|(index, _)| index + 1)).collect();
        Self {
            path: path.into(),
            text: text.into(),
            comments: mask(text, &kinds, Kind::Comment),
            strings: mask(text, &kinds, Kind::Inside),
            code,
            is_test_file: is_test_path(path),
            line_starts,
            test_parts,
            test_modules,
        }
    }

    /// The line of a byte, from one.
    pub fn line(&self, at: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= at)
    }

    /// The text of a line, counted from one.
    pub fn line_text(&self, line: usize) -> &str {
        self.text.lines().nth(line - 1).unwrap_or_default()
    }

    /// True where only tests see this byte.
    pub fn is_test(&self, at: usize) -> bool {
        self.is_test_file || self.test_parts.iter().any(|part| part.contains(&at))
    }

    /// The crate that the file belongs to: the folder under `crates/`, or the first folder.
    pub fn crate_name(&self) -> &str {
        let inside = self.path.strip_prefix("crates/").unwrap_or(&self.path);
        inside.split('/').next().unwrap_or_default()
    }

    /// Where a word stands alone in code that is not a test's.
    pub fn code_words<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        words(&self.code, word).filter(|at| !self.is_test(*at))
    }
}

/// Files that a `#[cfg(test)] mod name;` brings in are test files too.
pub fn mark_test_files(sources: &mut [Source]) {
    let named: BTreeSet<String> = sources
        .iter()
        .flat_map(|source| source.test_modules.iter().map(|name| child(&source.path, name)))
        .collect();
    for source in sources {
        let stem = source.path.trim_end_matches(".rs").trim_end_matches("/mod");
        source.is_test_file |= named.contains(stem);
    }
}

/// The path, without extension, of a module declared in a file.
fn child(path: &str, module: &str) -> String {
    let stem = path.trim_end_matches(".rs");
    let (folder, last) = stem.rsplit_once('/').unwrap_or(("", stem));
    if matches!(last, "lib" | "main" | "mod") {
        format!("{folder}/{module}")
    } else {
        format!("{stem}/{module}")
    }
}

/// Where a word stands with no letter, digit or underscore at either side.
pub fn words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let joins = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let first_joins = joins(word.as_bytes().first());
    let last_joins = joins(word.as_bytes().last());
    text.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let before = at.checked_sub(1).and_then(|index| text.as_bytes().get(index));
        let after = text.as_bytes().get(at + word.len());
        !(first_joins && joins(before) || last_joins && joins(after))
    })
}

/// The byte after the bracket that closes the one at `open`; the end of the text where none does.
pub fn after_closing(code: &str, open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return at + 1;
        }
    }
    code.len()
}

/// The first `{` or `;` outside brackets.
pub fn body_or_end(code: &str, from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(byte) = code.as_bytes().get(at) {
        match byte {
            b'{' | b';' => return Some(at),
            b'(' | b'[' => at = after_closing(code, at),
            _ => at += 1,
        }
    }
    None
}

fn is_test_path(path: &str) -> bool {
    let folders =
        path.split('/').rev().skip(1).any(|folder| matches!(folder, "tests" | "benches" | "examples"));
    folders || path.ends_with("/tests.rs") || path.ends_with("_tests.rs")
}

fn mask(text: &str, kinds: &[Kind], wanted: Kind) -> String {
    let keep = |(byte, kind): (u8, &Kind)| if *kind == wanted || byte == b'\n' { byte } else { b' ' };
    let bytes = text.bytes().zip(kinds).map(keep).collect();
    String::from_utf8(bytes).expect("kinds change between characters only")
}

/// What `#[cfg(test)]` covers, and the modules in files of their own that it brings in.
fn test_parts(code: &str) -> (Vec<Range<usize>>, Vec<String>) {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut modules = Vec::new();
    for (start, attribute) in code.match_indices("#[cfg(test)]") {
        if parts.iter().any(|part| part.contains(&start)) {
            continue;
        }
        let item = after_attributes(code, start + attribute.len());
        let Some(stop) = body_or_end(code, item) else { continue };
        let end = if code.as_bytes()[stop] == b'{' { after_closing(code, stop) } else { stop + 1 };
        let declared = code[item..stop].split_whitespace().skip_while(|word| *word != "mod").nth(1);
        if let Some(name) = declared.filter(|_| code.as_bytes()[stop] == b';') {
            modules.push(name.to_owned());
        }
        parts.push(start..end);
    }
    (parts, modules)
}

fn after_attributes(code: &str, from: usize) -> usize {
    let mut at = from;
    loop {
        at += code[at..].len() - code[at..].trim_start().len();
        if !code[at..].starts_with("#[") {
            return at;
        }
        at = after_closing(code, at + 1);
    }
}

struct Lexer<'a> {
    bytes: &'a [u8],
    kinds: Vec<Kind>,
    at: usize,
}

impl Lexer<'_> {
    fn run(mut self) -> Vec<Kind> {
        while self.at < self.bytes.len() {
            match self.bytes[self.at] {
                b'/' if self.next_is(1, b'/') => self.line_comment(),
                b'/' if self.next_is(1, b'*') => self.block_comment(),
                b'"' => self.string(),
                b'r' if self.starts_a_literal() && self.raw_hashes().is_some() => self.raw_string(),
                b'\'' => self.character(),
                _ => self.at += 1,
            }
        }
        self.kinds
    }

    fn line_comment(&mut self) {
        let length = self.bytes[self.at..].iter().position(|byte| *byte == b'\n');
        let end = length.map_or(self.bytes.len(), |length| self.at + length);
        self.take(end, Kind::Comment);
    }

    fn block_comment(&mut self) {
        let mut depth = 0_usize;
        let mut end = self.at;
        while end < self.bytes.len() {
            match (self.bytes[end], self.bytes.get(end + 1)) {
                (b'/', Some(b'*')) => (depth, end) = (depth + 1, end + 2),
                (b'*', Some(b'/')) => (depth, end) = (depth - 1, end + 2),
                _ => end += 1,
            }
            if depth == 0 {
                break;
            }
        }
        self.take(end, Kind::Comment);
    }

    fn string(&mut self) {
        self.at += 1;
        let mut end = self.at;
        while end < self.bytes.len() && self.bytes[end] != b'"' {
            end += if self.bytes[end] == b'\\' { 2 } else { 1 };
        }
        self.take(end.min(self.bytes.len()), Kind::Inside);
        self.at += 1;
    }

    /// The hashes of `r"`, `r#"`, `r##"`; none where this is no raw string.
    fn raw_hashes(&self) -> Option<usize> {
        let rest = &self.bytes[self.at + 1..];
        let hashes = rest.iter().take_while(|byte| **byte == b'#').count();
        (rest.get(hashes) == Some(&b'"')).then_some(hashes)
    }

    fn raw_string(&mut self) {
        let hashes = self.raw_hashes().unwrap_or(0);
        let closing: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
        self.at += hashes + 2;
        let length = self.bytes[self.at..].windows(closing.len()).position(|window| window == closing);
        let end = length.map_or(self.bytes.len(), |length| self.at + length);
        self.take(end, Kind::Inside);
        self.at += closing.len();
    }

    /// A character literal is skipped; a lifetime is code.
    fn character(&mut self) {
        if self.next_is(1, b'\\') {
            // The escaped character may itself be a quote.
            let rest = self.bytes.iter().skip(self.at + 3);
            let length = rest.take_while(|byte| **byte != b'\'').count();
            self.at += 1;
            self.take((self.at + 2 + length).min(self.bytes.len()), Kind::Inside);
            self.at += 1;
            return;
        }
        // One character of up to four bytes, then the closing quote.
        let width = (2..=5).find(|width| self.next_is(*width, b'\''));
        match width.filter(|width| self.is_one_character(*width)) {
            Some(width) => {
                self.at += 1;
                self.take(self.at + width - 1, Kind::Inside);
                self.at += 1;
            }
            None => self.at += 1,
        }
    }

    fn is_one_character(&self, width: usize) -> bool {
        let between = std::str::from_utf8(&self.bytes[self.at + 1..self.at + width]);
        between.is_ok_and(|text| text.chars().count() == 1)
    }

    /// True where the letter here is not the end of a longer name (`br` and `cr` are prefixes).
    fn starts_a_literal(&self) -> bool {
        let name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let before = self.bytes[..self.at].iter().rev().take_while(|byte| name(byte)).count();
        before == 0 || (before == 1 && matches!(self.bytes[self.at - 1], b'b' | b'c'))
    }

    fn next_is(&self, offset: usize, wanted: u8) -> bool {
        self.bytes.get(self.at + offset) == Some(&wanted)
    }

    fn take(&mut self, end: usize, kind: Kind) {
        self.kinds[self.at..end].fill(kind);
        self.at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_comments_and_strings_are_told_apart() {
        let text = r###"let a = "x // y \" z"; // c "d"
/* one /* two */ still */ let b = r#"raw " e"#; let c = '"'; let d: &'static str = b"f"; let q = '\''; let é = 'é';"###;
        let source = Source::read("crates/money/src/a.rs", text);
        for hidden in ["x", "y", "still", "raw"] {
            assert_eq!(words(&source.code, hidden).count(), 0, "{hidden} in {}", source.code);
        }
        for seen in ["let", "'static", "str", "é", "q"] {
            assert!(words(&source.code, seen).count() > 0, "{seen} in {}", source.code);
        }
        assert!(source.comments.contains(r#"// c "d""#) && source.comments.contains("still */"));
        assert!(source.strings.contains(r#"x // y \" z"#) && source.strings.contains(r#"raw " e"#));
        assert_eq!(source.code.len(), text.len());
    }

    #[test]
    fn what_only_tests_see_is_marked() {
        let text = "fn a() {}\n#[cfg(test)]\n#[allow(x)]\nmod tests {\n fn b() {}\n}\nfn c() {}\n#[cfg(test)]\nuse d;\nfn e() {}\n";
        let source = Source::read("crates/money/src/lib.rs", text);
        let tested = |word: &str| source.is_test(text.find(word).unwrap());
        assert!(!tested("a()") && tested("b()") && !tested("c()") && tested("use d") && !tested("e()"));
        assert_eq!(source.line(text.find("fn c").unwrap()), 7);
        assert_eq!(source.line_text(7), "fn c() {}");
    }

    #[test]
    fn test_files_are_known_by_their_path_or_by_who_declares_them() {
        let mut sources = vec![
            Source::read("crates/money/src/lib.rs", "#[cfg(test)]\nmod laws;\nmod split;\n"),
            Source::read("crates/money/src/laws.rs", ""),
            Source::read("crates/money/src/split.rs", "#[cfg(test)]\nmod cases;"),
            Source::read("crates/money/src/split/cases.rs", ""),
            Source::read("crates/money/tests/all.rs", ""),
        ];
        mark_test_files(&mut sources);
        let marked: Vec<bool> = sources.iter().map(|source| source.is_test_file).collect();
        assert_eq!(marked, [false, true, false, true, true]);
    }

    #[test]
    fn a_word_stands_alone() {
        assert_eq!(words("f64 af64 f64x f64::MAX", "f64").count(), 2);
        assert_eq!(words("x.now() y::now( known()", "now").count(), 2);
    }
}
