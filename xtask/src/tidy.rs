//! `cargo xtask tidy`: the house rules as tests. Each violation is one line with its place and its way out.
//!
//! It knows which rule reads which files. It must not know how a rule reads them: that is in the modules below,
//! each with an example of every mistake that it catches.

use std::fmt;
use std::path::Path;

use crate::{arrows, asks_for_help, command};

mod functions;
mod layout;
mod pure;
mod rust;
mod source;
mod sql_text;
mod words;

use source::Source;

const HELP: &str = "\
Holds the tree against the house rules (STYLE.md, ARCHITECTURE.md) and prints each violation as one line.

usage: cargo xtask tidy";

/// One broken rule at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The file, from the root of the repository.
    pub path: String,
    /// The line, from one.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub way_out: String,
    /// The word in the file that it is about, where the line has yet to be found.
    pub about: String,
}

impl Violation {
    /// A violation at a known line.
    pub fn new(path: &str, line: usize, what: impl Into<String>, way_out: &str) -> Self {
        Self { path: path.into(), line, what: what.into(), way_out: way_out.into(), about: String::new() }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}; {}", self.path, self.line, self.what, self.way_out)
    }
}

/// `cargo xtask tidy`
pub fn main(args: &[String]) -> Result<(), String> {
    if asks_for_help(args) {
        println!("{HELP}");
        return Ok(());
    }
    check()
}

/// Runs every rule over the tree and prints what it finds.
pub fn check() -> Result<(), String> {
    let files = layout::files(&command::root())?;
    let mut violations = arrows::check()?;
    violations.extend(of_files(&files));
    violations.sort_by(|a, b| (&a.path, a.line, &a.what).cmp(&(&b.path, b.line, &b.what)));
    for violation in &violations {
        println!("{violation}");
    }
    match violations.len() {
        0 => {
            println!("tidy: {} files, no violation", files.len());
            Ok(())
        }
        1 => Err("tidy: 1 violation".into()),
        many => Err(format!("tidy: {many} violations")),
    }
}

/// A text file of the repository.
pub struct File {
    /// From the root, with `/` between folders.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl File {
    fn has_extension(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|found| found == extension)
    }
}

fn of_files(files: &[File]) -> Vec<Violation> {
    let rust_files = files.iter().filter(|file| file.has_extension("rs"));
    let mut sources: Vec<Source> = rust_files.map(|file| Source::read(&file.path, &file.text)).collect();
    source::mark_test_files(&mut sources);
    let mut violations: Vec<Violation> = Vec::new();
    for source in &sources {
        violations.extend(rust::check(source));
        violations.extend(pure::check(source));
        violations.extend(sql_text::check_source(source));
    }
    for file in files {
        violations.extend(words::check(file));
        if file.has_extension("sql") {
            violations.extend(sql_text::check_file(file));
        }
        if file.has_extension("md") {
            violations.extend(layout::check_links(file, &command::root()));
        }
    }
    violations.extend(functions::check(&sources));
    violations.extend(layout::check_migrations(files));
    violations
}
