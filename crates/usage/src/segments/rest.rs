//! Properties that fit no column of their own: one JSON object a row.
//!
//! Knows that a number keeps all its digits and a text all its characters. Must not know columns.

use std::fmt::Write as _;

use pricing::Properties;

use super::row::Cell;
use crate::content::Words;
use crate::plane::PropertyNames;
use crate::table::data as json;

/// Writes a name and a value.
pub(super) fn write(out: &mut String, name: &str, cell: Cell<'_>) {
    json::write_text(out, name);
    out.push(':');
    match cell {
        Cell::Null => out.push_str("null"),
        Cell::Bool(truth) => out.push_str(if truth { "true" } else { "false" }),
        Cell::Number(number) => write!(out, "{number}").expect("a String takes every text"),
        Cell::Text(text) => json::write_text(out, text),
    }
}

/// Reads what was written under these names, or says what was wrong.
pub(super) fn read(json: &[u8], wanted: (PropertyNames<'_>, &mut Words)) -> Result<Properties, String> {
    let text = std::str::from_utf8(json).map_err(|error| error.to_string())?;
    json::read(text, wanted)
}
