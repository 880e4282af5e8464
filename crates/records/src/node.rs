//! The neutral tree of a written value: what JSON and TOML have in common, with places.
//! Knows tables, lists and scalars as written; must not know what any form means.

use std::borrow::Cow;

use crate::mistake::{Said, quoted};

/// Deepest nesting of tables and lists.
pub const DEPTH_MAX: usize = 32;
/// Largest text that is read as one value.
pub const TEXT_BYTES_MAX: usize = 32 * 1024 * 1024;

/// One written value and where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node<'s> {
    /// Byte offset in the text.
    pub offset: usize,
    /// What is written.
    pub value: Value<'s>,
}

/// What is written at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'s> {
    /// Nothing (JSON only).
    Null,
    /// True or false.
    Bool(bool),
    /// A number as written, exact; also `inf` and `nan` where TOML wrote them.
    Number(Cow<'s, str>),
    /// A text.
    Text(Cow<'s, str>),
    /// Values in order.
    List(Vec<Node<'s>>),
    /// Named values in order of writing, no name twice.
    Table(Vec<Entry<'s>>),
}

/// One named value of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'s> {
    /// The name.
    pub name: Cow<'s, str>,
    /// Where the name stands.
    pub offset: usize,
    /// The value.
    pub node: Node<'s>,
}

impl Node<'_> {
    /// Where what stands at `plans[0].key` begins, or the last above it that is written.
    pub(crate) fn offset_of(&self, path: &str) -> Option<usize> {
        let mut found = None;
        let mut here = self;
        for step in path.split(['.', '[']) {
            let index = step.strip_suffix(']').and_then(|index| index.parse::<usize>().ok());
            let next = match (&here.value, index) {
                (Value::List(items), Some(index)) => items.get(index),
                (Value::Table(entries), None) => {
                    entries.iter().find(|entry| entry.name == step).map(|entry| &entry.node)
                }
                _ => None,
            };
            let Some(next) = next else { break };
            (found, here) = (Some(next.offset), next);
        }
        found
    }
}

impl Value<'_> {
    /// What it is, for a message: `the text "abc"`, `the number 12`, `a list of 3`.
    pub fn described(&self) -> String {
        match self {
            Value::Null => "null".to_owned(),
            Value::Bool(truth) => truth.to_string(),
            Value::Number(raw) => format!("the number {}", quoted(raw).trim_matches('"')),
            Value::Text(text) => format!("the text {}", quoted(text)),
            Value::List(items) => format!("a list of {}", items.len()),
            Value::Table(_) => "a table".to_owned(),
        }
    }
}

/// Why a text is no JSON or TOML at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unreadable {
    pub(crate) offset: usize,
    pub(crate) said: Said,
}

impl Unreadable {
    pub(crate) fn new(offset: usize, found: impl std::fmt::Display, wanted: &str) -> Unreadable {
        Unreadable { offset, said: Said::found(found, wanted) }
    }
}
