//! TOML as written: the same neutral tree, with line and column, numbers kept as they stand.
//! Knows TOML's values; must not know what any form means.

use std::borrow::Cow;

use toml_edit::{Document, Item, TableLike};

use crate::mistake::quoted;
use crate::node::{DEPTH_MAX, Entry, Node, TEXT_BYTES_MAX, Unreadable, Value};

/// What the parser says of a key that stands twice; it points at the key and does not name it.
const DOUBLED: &str = "duplicate key";

/// Reads one TOML document.
pub(crate) fn parse(text: &str) -> Result<Node<'_>, Unreadable> {
    if text.len() > TEXT_BYTES_MAX {
        return Err(Unreadable::new(0, format!("{} bytes", text.len()), "a file has at most 33554432 bytes"));
    }
    let document = Document::parse(text).map_err(|refusal| {
        let offset = refusal.span().map_or(0, |span| span.start);
        let message = refusal.message().trim().replace('\n', ", ");
        let key = refusal.span().and_then(|span| text.get(span)).filter(|_| message == DOUBLED);
        if let Some(key) = key {
            let key = quoted(key.trim_matches(['"', '\'']));
            return Unreadable::new(
                offset,
                format!("the key {key} twice"),
                "each key stands once; delete one",
            );
        }
        Unreadable::new(offset, message, "a line of TOML is name = value, [table] or [[list]]")
    })?;
    table(text, document.as_table(), 0, 0)
}

fn table<'s>(
    text: &'s str,
    written: &dyn TableLike,
    offset: usize,
    depth: usize,
) -> Result<Node<'s>, Unreadable> {
    let mut entries = Vec::new();
    for (name, item) in written.iter() {
        let key = written.key(name).and_then(|key| key.span()).map(|span| span.start);
        let at = key.or_else(|| item.span().map(|span| span.start)).unwrap_or(offset);
        let node = item_node(text, item, at, depth + 1)?;
        entries.push(Entry { name: Cow::Owned(name.to_owned()), offset: at, node });
    }
    Ok(Node { offset, value: Value::Table(entries) })
}

fn item_node<'s>(text: &'s str, item: &Item, key: usize, depth: usize) -> Result<Node<'s>, Unreadable> {
    if depth > DEPTH_MAX {
        return Err(Unreadable::new(
            key,
            "more than 32 tables and lists inside each other",
            "nest less deeply",
        ));
    }
    let offset = item.span().map_or(key, |span| span.start);
    match item {
        Item::None => Ok(Node { offset, value: Value::Null }),
        Item::Value(value) => value_node(text, value, key, depth),
        Item::Table(inner) => table(text, inner, offset, depth),
        Item::ArrayOfTables(list) => {
            let tables = list.iter().map(|inner| {
                let offset = inner.span().map_or(key, |span| span.start);
                table(text, inner, offset, depth + 1)
            });
            Ok(Node { offset, value: Value::List(tables.collect::<Result<_, _>>()?) })
        }
    }
}

fn value_node<'s>(
    text: &'s str,
    value: &toml_edit::Value,
    key: usize,
    depth: usize,
) -> Result<Node<'s>, Unreadable> {
    if depth > DEPTH_MAX {
        return Err(Unreadable::new(
            key,
            "more than 32 tables and lists inside each other",
            "nest less deeply",
        ));
    }
    let span = value.span();
    let offset = span.as_ref().map_or(key, |span| span.start);
    let raw = span.and_then(|span| text.get(span)).unwrap_or("");
    let value = match value {
        toml_edit::Value::String(written) => Value::Text(Cow::Owned(written.value().clone())),
        toml_edit::Value::Integer(_) | toml_edit::Value::Float(_) => Value::Number(number(raw)),
        toml_edit::Value::Boolean(written) => Value::Bool(*written.value()),
        toml_edit::Value::Datetime(_) => Value::Text(Cow::Borrowed(raw)),
        toml_edit::Value::Array(items) => {
            let items = items.iter().map(|item| value_node(text, item, offset, depth + 1));
            Value::List(items.collect::<Result<_, _>>()?)
        }
        toml_edit::Value::InlineTable(inner) => return table(text, inner, offset, depth),
    };
    Ok(Node { offset, value })
}

/// The digits as written, without what only TOML allows: a leading plus and underscores.
fn number(raw: &str) -> Cow<'_, str> {
    let unsigned = raw.strip_prefix('+').unwrap_or(raw);
    match unsigned.contains('_') {
        true => Cow::Owned(unsigned.replace('_', "")),
        false => Cow::Borrowed(unsigned),
    }
}
