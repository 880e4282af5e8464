//! Mistakes in written forms: where each stands, what was found there and what would be right.
//! Knows places in files and paths into values; must not know what any form means.

use std::cell::RefCell;
use std::fmt;

/// Most mistakes that are listed of one text; those after it are counted only.
pub const MISTAKES_LISTED_MAX: usize = 100;
/// Most characters of a foreign text that a mistake repeats.
pub const ECHO_CHARS_MAX: usize = 60;

/// Where something stands: in a file, at a line and column, under a path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The name of the file, where the text came from one.
    pub file: Option<String>,
    /// 1-based line.
    pub line: usize,
    /// 1-based column, in characters.
    pub column: usize,
    /// The path into the value (`plans[0].prices[1].tiers[2].up_to`); empty for the whole.
    pub path: String,
}

impl fmt::Display for Place {
    /// With a file `catalog.toml:12:8: plans[0].key`; without one the path alone.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.file {
            Some(file) if self.path.is_empty() => write!(out, "{file}:{}:{}", self.line, self.column),
            Some(file) => write!(out, "{file}:{}:{}: {}", self.line, self.column, self.path),
            None if self.path.is_empty() => write!(out, "line {}, column {}", self.line, self.column),
            None => out.write_str(&self.path),
        }
    }
}

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Where it stands.
    pub place: Place,
    /// What was found there, or the whole refusal where a domain type refused.
    pub found: String,
    /// What was wanted instead; empty where `found` says it.
    pub wanted: String,
    /// What to do; empty where `wanted` says it.
    pub way_out: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.place, self.found)?;
        for part in [&self.wanted, &self.way_out] {
            if !part.is_empty() {
                write!(out, "; {part}")?;
            }
        }
        Ok(())
    }
}

/// All mistakes of one text, in the order found; at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistakes {
    listed: Vec<Mistake>,
    unlisted: usize,
}

impl Mistakes {
    /// The mistakes, at most [`MISTAKES_LISTED_MAX`].
    pub fn listed(&self) -> &[Mistake] {
        &self.listed
    }

    /// How many more there are.
    pub fn unlisted(&self) -> usize {
        self.unlisted
    }
}

impl fmt::Display for Mistakes {
    /// One a line.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, mistake) in self.listed.iter().enumerate() {
            if index > 0 {
                out.write_str("\n")?;
            }
            mistake.fmt(out)?;
        }
        match self.unlisted {
            0 => Ok(()),
            more => write!(out, "\nand {more} more mistakes; correct these first"),
        }
    }
}

impl std::error::Error for Mistakes {}

/// What a text is written in: mistakes show what would be right in the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Objects and lists.
    Json,
    /// Tables and lists.
    Toml,
}

/// A text being read, and the mistakes found in it so far.
#[derive(Debug)]
pub struct Reading<'s> {
    file: Option<&'s str>,
    text: &'s str,
    language: Language,
    listed: RefCell<Vec<Mistake>>,
    unlisted: RefCell<usize>,
}

impl<'s> Reading<'s> {
    /// A text that came from a file of this name, or over the wire.
    pub fn new(file: Option<&'s str>, text: &'s str, language: Language) -> Reading<'s> {
        Reading { file, text, language, listed: RefCell::default(), unlisted: RefCell::default() }
    }

    /// What the text is written in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text itself.
    pub fn text(&self) -> &'s str {
        self.text
    }

    /// Notes a mistake at a byte offset of the text.
    pub fn note(&self, offset: usize, path: String, said: Said) {
        if self.listed.borrow().len() >= MISTAKES_LISTED_MAX {
            *self.unlisted.borrow_mut() += 1;
            return;
        }
        let place = self.place(offset, path);
        let Said { found, mut wanted, mut way_out } = said;
        if self.language == Language::Json {
            (wanted, way_out) = (in_json(&wanted), in_json(&way_out));
        }
        self.listed.borrow_mut().push(Mistake { place, found, wanted, way_out });
    }

    /// Whether anything was noted.
    pub fn is_clean(&self) -> bool {
        self.listed.borrow().is_empty()
    }

    /// The value if nothing was noted, else the mistakes and no value.
    ///
    /// # Errors
    /// All mistakes noted.
    pub fn conclude<T>(self, value: Option<T>) -> Result<T, Mistakes> {
        let listed = self.listed.into_inner();
        match value {
            Some(value) if listed.is_empty() => Ok(value),
            _ => {
                debug_assert!(!listed.is_empty(), "a reader gave up without saying why");
                Err(Mistakes { listed, unlisted: self.unlisted.into_inner() })
            }
        }
    }

    pub(crate) fn place(&self, offset: usize, path: String) -> Place {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Place {
            file: self.file.map(str::to_owned),
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before.get(line_start..).map_or(0, |line| line.chars().count()) + 1,
            path,
        }
    }
}

/// What is said about a mistake, before its place is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    found: String,
    wanted: String,
    way_out: String,
}

impl fmt::Display for Said {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.found)?;
        for part in [&self.wanted, &self.way_out] {
            if !part.is_empty() {
                write!(out, "; {part}")?;
            }
        }
        Ok(())
    }
}

impl Said {
    /// What was found and what was wanted: "found 10 twice", "each tier needs a higher bound".
    pub fn found(found: impl fmt::Display, wanted: impl Into<String>) -> Said {
        Said { found: format!("found {found}"), wanted: wanted.into(), way_out: String::new() }
    }

    /// Nothing was found where something is needed.
    pub fn missing(wanted: impl Into<String>) -> Said {
        Said { found: "nothing is written here".to_owned(), wanted: wanted.into(), way_out: String::new() }
    }

    /// A domain type's refusal, which is a full sentence with its way out.
    pub fn refused(refusal: impl fmt::Display) -> Said {
        Said { found: refusal.to_string(), wanted: String::new(), way_out: String::new() }
    }

    /// The same with what was wanted.
    pub fn wanting(mut self, wanted: impl Into<String>) -> Said {
        self.wanted = wanted.into();
        self
    }

    /// The same with what to do.
    pub fn way_out(mut self, way_out: impl Into<String>) -> Said {
        self.way_out = way_out.into();
        self
    }
}

/// A sentence that shows settings as TOML writes them, with the same as JSON does.
fn in_json(sentence: &str) -> String {
    let parts: Vec<&str> = sentence.split(" = ").collect();
    let (last, before_each) = parts.split_last().expect("a split has a part");
    let mut shown = String::with_capacity(sentence.len());
    for before in before_each {
        let inside = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let name = before.trim_end_matches(inside).len();
        shown.push_str(&format!("{}\"{}\": ", &before[..name], &before[name..]));
    }
    shown.push_str(last);
    match shown.len() == sentence.len() {
        true => shown.replace("[[meters]]", "\"meters\""),
        false => shown.replace("{ ", "{").replace(" }", "}"),
    }
}

/// The beginning of a foreign text in quotes, short enough for a message.
pub(crate) fn quoted(text: &str) -> String {
    let mut characters = text.chars();
    let mut kept: String = characters.by_ref().take(ECHO_CHARS_MAX).collect();
    if characters.next().is_some() {
        kept.push('…');
    }
    format!("{kept:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_right_is_shown_in_the_language_of_the_text() {
        let shown = [
            ("write { EUR = \"10.00\" }", "write {\"EUR\": \"10.00\"}"),
            ("percent = 20, or amounts = { … }", "\"percent\": 20, or \"amounts\": {…}"),
            ("define it under [[meters]]", "define it under \"meters\""),
            ("did you mean `seats`?", "did you mean `seats`?"),
        ];
        for (toml, json) in shown {
            assert_eq!(in_json(toml), json);
        }
    }
}
