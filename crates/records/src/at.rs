//! A place in a written value from which a form is read: descends, and notes every mistake with its path.
//! Knows tables, lists and names; must not know what any form means.
//!
//! Readers take an [`At`] or a [`Table`] and answer an `Option`: `None` always means that a mistake was noted.

use std::cell::RefCell;

use crate::mistake::{Language, Reading, Said, quoted};
use crate::nearest::nearest;
use crate::node::{Entry, Node, Value};

/// A value at its place.
#[derive(Debug, Clone, Copy)]
pub struct At<'a> {
    node: &'a Node<'a>,
    step: Step<'a>,
    above: Option<&'a At<'a>>,
    reading: &'a Reading<'a>,
}

/// A step further down, for mistakes found only when the whole is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inside<'n> {
    /// The value of this name.
    Name(&'n str),
    /// The item at this place, from 0.
    Item(usize),
}

/// How a value is reached from the one that holds it.
#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Whole,
    Name(&'a str),
    Index(usize),
}

impl<'a> At<'a> {
    /// The whole of a text.
    pub fn whole(node: &'a Node<'a>, reading: &'a Reading<'a>) -> At<'a> {
        At { node, step: Step::Whole, above: None, reading }
    }

    /// What is written here.
    pub fn value(&self) -> &'a Value<'a> {
        &self.node.value
    }

    /// Notes a mistake here; answers `None`, so that a reader can end with it.
    pub fn mistake<T>(&self, said: Said) -> Option<T> {
        self.reading.note(self.node.offset, self.path(), said);
        None
    }

    /// Notes what a domain type refused here.
    pub fn refused<T>(&self, refusal: impl std::fmt::Display) -> Option<T> {
        self.mistake(Said::refused(refusal))
    }

    /// The value of a result, or its refusal noted here.
    pub fn accept<T, E: std::fmt::Display>(&self, result: Result<T, E>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(refusal) => self.refused(refusal),
        }
    }

    /// The value of a result, or its refusal noted here with what is wanted.
    pub fn accept_or<T, E: std::fmt::Display>(&self, result: Result<T, E>, wanted: &str) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(refusal) => self.mistake(Said::refused(refusal).wanting(wanted)),
        }
    }

    /// Notes that something else was wanted here than what is written.
    pub fn unwanted<T>(&self, wanted: &str) -> Option<T> {
        self.mistake(Said::found(self.described(), wanted))
    }

    /// What is written here, for a message.
    pub fn described(&self) -> String {
        match (self.value(), self.reading.language()) {
            (Value::Table(_), Language::Json) => "an object".to_owned(),
            (value, _) => value.described(),
        }
    }

    /// Notes that something else is written here than a table.
    fn no_table<T>(&self) -> Option<T> {
        self.unwanted(match self.reading.language() {
            Language::Json => "an object is written here, in braces",
            Language::Toml => "a table is written here",
        })
    }

    /// Reads a table; names the reader did not ask for are mistakes.
    pub fn table<T>(&self, read: impl FnOnce(&Table<'_>) -> Option<T>) -> Option<T> {
        let Value::Table(entries) = self.value() else { return self.no_table() };
        let table = Table { at: *self, entries, asked: RefCell::default() };
        let value = read(&table);
        table.refuse_unknown();
        value
    }

    /// Reads a list, each item by the same reader; at most `most` items.
    pub fn list<T>(&self, most: usize, read: impl Fn(&At<'_>) -> Option<T>) -> Option<Vec<T>> {
        let Value::List(items) = self.value() else { return self.unwanted("a list is written here") };
        if items.len() > most {
            return self.unwanted(&format!("at most {most} items stand here"));
        }
        let read: Vec<Option<T>> = self.items(items).map(|item| read(&item)).collect();
        // Each item is read before the first missing one ends it, so that all mistakes are noted.
        read.into_iter().collect()
    }

    fn items<'i>(&'i self, items: &'i [Node<'i>]) -> impl Iterator<Item = At<'i>> {
        let item =
            |(index, node)| At { node, step: Step::Index(index), above: Some(self), reading: self.reading };
        items.iter().enumerate().map(item)
    }

    /// Reads a table whose names are free, in the order written; at most `most` of them.
    pub fn entries<T>(&self, most: usize, read: impl Fn(&str, &At<'_>) -> Option<T>) -> Option<Vec<T>> {
        let Value::Table(entries) = self.value() else { return self.no_table() };
        if entries.len() > most {
            return self.unwanted(&format!("at most {most} names stand here"));
        }
        let read: Vec<Option<T>> =
            entries.iter().map(|entry| read(&entry.name, &self.below(entry))).collect();
        read.into_iter().collect()
    }

    /// Notes a mistake deeper inside this value, as far down as something is written there.
    pub fn mistake_inside<T>(&self, steps: &[Inside<'_>], said: Said) -> Option<T> {
        let Some((first, rest)) = steps.split_first() else { return self.mistake(said) };
        let found = match (self.value(), first) {
            (Value::List(items), Inside::Item(index)) => self.items(items).nth(*index),
            (Value::Table(entries), Inside::Name(name)) => {
                entries.iter().find(|entry| entry.name == *name).map(|entry| self.below(entry))
            }
            _ => None,
        };
        match found {
            Some(inner) => inner.mistake_inside(rest, said),
            None => self.mistake(said),
        }
    }

    fn below<'i>(&'i self, entry: &'i Entry<'i>) -> At<'i> {
        At { node: &entry.node, step: Step::Name(&entry.name), above: Some(self), reading: self.reading }
    }

    /// `plans[0].prices[1].key`.
    pub fn path(&self) -> String {
        let mut path = self.above.map(At::path).unwrap_or_default();
        match self.step {
            Step::Whole => {}
            Step::Name(name) => push_name(&mut path, name),
            Step::Index(index) => path.push_str(&format!("[{index}]")),
        }
        path
    }
}

fn push_name(path: &mut String, name: &str) {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    let separator = if path.is_empty() { "" } else { "." };
    match !name.is_empty() && name.chars().all(plain) {
        true => path.push_str(&format!("{separator}{name}")),
        false => path.push_str(&format!("{separator}{}", quoted(name))),
    }
}

/// A table being read: remembers which names were asked for.
#[derive(Debug)]
pub struct Table<'a> {
    at: At<'a>,
    entries: &'a [Entry<'a>],
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Table<'a> {
    /// The table's own place.
    pub fn at(&self) -> &At<'a> {
        &self.at
    }

    /// A value that must be there; its absence is a mistake that says what is wanted.
    pub fn required<T>(
        &self,
        name: &'static str,
        wanted: &str,
        read: impl FnOnce(&At<'_>) -> Option<T>,
    ) -> Option<T> {
        match self.find(name) {
            Some(entry) => read(&self.at.below(entry)),
            None => self.missing(name, wanted),
        }
    }

    /// A value that may be absent (or null); when it cannot be read the mistake is noted and the answer is
    /// as if it were absent, which no caller sees because a noted mistake withholds the whole.
    pub fn optional<T>(&self, name: &'static str, read: impl FnOnce(&At<'_>) -> Option<T>) -> Option<T> {
        match self.find(name) {
            Some(entry) if entry.node.value != Value::Null => read(&self.at.below(entry)),
            _ => None,
        }
    }

    /// A value that may be absent (or null): the outer `None` is a mistake, the inner one its absence. For
    /// values whose absence means something to who reads on.
    pub fn given<T>(&self, name: &'static str, read: impl FnOnce(&At<'_>) -> Option<T>) -> Option<Option<T>> {
        match self.has(name) {
            true => self.optional(name, read).map(Some),
            false => Some(None),
        }
    }

    /// A setting with a default for its absence.
    pub fn setting<T: Default>(&self, name: &'static str, read: impl FnOnce(&At<'_>) -> Option<T>) -> T {
        self.optional(name, read).unwrap_or_default()
    }

    /// Whether a value of this name is written (and not null).
    pub fn has(&self, name: &'static str) -> bool {
        self.find(name).is_some_and(|entry| entry.node.value != Value::Null)
    }

    /// Passes over names whose meaning hangs on another that could not be read, so that they are not
    /// called unknown.
    pub fn pass_over(&self, names: &[&'static str]) {
        self.asked.borrow_mut().extend_from_slice(names);
    }

    /// Notes that a name is missing.
    pub fn missing<T>(&self, name: &'static str, wanted: &str) -> Option<T> {
        let mut path = self.at.path();
        push_name(&mut path, name);
        self.at.reading.note(self.at.node.offset, path, Said::missing(wanted));
        None
    }

    /// Notes a mistake about the value of a name, or about its absence.
    pub fn mistake_at<T>(&self, name: &'static str, said: Said) -> Option<T> {
        match self.find(name) {
            Some(entry) => self.at.below(entry).mistake(said),
            None => self.at.mistake(said),
        }
    }

    fn find(&self, name: &'static str) -> Option<&'a Entry<'a>> {
        let mut asked = self.asked.borrow_mut();
        if !asked.contains(&name) {
            asked.push(name);
        }
        self.entries.iter().find(|entry| entry.name == name)
    }

    fn refuse_unknown(&self) {
        let asked = self.asked.borrow();
        for entry in self.entries.iter().filter(|entry| !asked.contains(&&*entry.name)) {
            let near = nearest(&entry.name, asked.iter().copied());
            let wanted = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None if asked.is_empty() => "nothing is read here; leave it out".to_owned(),
                None => format!("known here: {}", asked.join(", ")),
            };
            let mut path = self.at.path();
            push_name(&mut path, &entry.name);
            let said = Said::found(format!("the unknown name {}", quoted(&entry.name)), wanted);
            self.at.reading.note(entry.offset, path, said);
        }
    }
}
