//! The doors of every form: bytes to a domain value with all mistakes, and a domain value to canonical bytes.
//! Knows JSON, TOML and the version of the forms; must not know what any form means.

use crate::at::{At, Table};
use crate::json;
use crate::mistake::{Language, Mistakes, Place, Reading, Said};
use crate::node::{Node, Unreadable};
use crate::scalars;
use crate::toml;
use crate::write::Writer;

/// The version of the written forms. A reader refuses any other.
pub const FORMAT: u32 = 1;

/// A domain type with one written form.
pub trait Form: Sized {
    /// Writes its names and values into an open table, in their fixed order.
    fn write_fields(&self, out: &mut Writer);

    /// Reads it from a table; `None` after noting every mistake.
    fn read_fields(table: &Table<'_>) -> Option<Self>;

    /// Writes it as a table inside another form.
    fn write(&self, out: &mut Writer) {
        out.table(|out| self.write_fields(out));
    }

    /// Reads it inside another form.
    fn read(at: &At<'_>) -> Option<Self> {
        at.table(Self::read_fields)
    }
}

/// The canonical bytes of a stored value: `{"format":1,…}`.
pub fn encode<F: Form>(value: &F) -> Vec<u8> {
    let mut out = Writer::with_capacity(1024);
    out.table(|out| {
        out.name("format").whole(FORMAT);
        value.write_fields(out);
    });
    out.into_bytes()
}

/// Reads a stored value, which says its format.
///
/// # Errors
/// Every mistake in it.
pub fn decode<F: Form>(bytes: &[u8]) -> Result<F, Mistakes> {
    read_json(None, bytes, |at| {
        at.table(|table| {
            let format = table.required("format", "write the format, which is 1", read_format);
            let value = F::read_fields(table);
            format.and(value)
        })
    })
}

/// Reads a value as it is sent over the wire: the same form, where the format may be left out.
///
/// # Errors
/// Every mistake in it.
pub fn decode_sent<F: Form>(bytes: &[u8]) -> Result<F, Mistakes> {
    read_json(None, bytes, |at| {
        at.table(|table| {
            table.optional("format", read_format);
            F::read_fields(table)
        })
    })
}

/// The one format this reader knows.
pub fn read_format(at: &At<'_>) -> Option<u32> {
    let format = scalars::whole(at, 0_u32, u32::MAX)?;
    match format {
        FORMAT => Some(format),
        other => at.mistake(Said::found(
            format!("the format {other}"),
            "this version of farthing reads format 1; use the version that wrote it, or a later one",
        )),
    }
}

/// Reads JSON bytes with a reader of the whole.
///
/// # Errors
/// Every mistake in them.
pub fn read_json<T>(
    file: Option<&str>,
    bytes: &[u8],
    read: impl FnOnce(&At<'_>) -> Option<T>,
) -> Result<T, Mistakes> {
    read_with(file, (bytes, Language::Json), json::parse, read)
}

/// Reads TOML bytes with a reader of the whole.
///
/// # Errors
/// Every mistake in them.
pub fn read_toml<T>(
    file: Option<&str>,
    bytes: &[u8],
    read: impl FnOnce(&At<'_>) -> Option<T>,
) -> Result<T, Mistakes> {
    read_with(file, (bytes, Language::Toml), toml::parse, read)
}

/// Where a path stands in a TOML text, as far down as something is written there; none where nothing of it is.
pub fn place_in_toml(file: &str, bytes: &[u8], path: &str) -> Option<Place> {
    let text = std::str::from_utf8(bytes).ok()?;
    let whole = toml::parse(text).ok()?;
    let offset = whole.offset_of(path)?;
    Some(Reading::new(Some(file), text, Language::Toml).place(offset, path.to_owned()))
}

type Parse = for<'s> fn(&'s str) -> Result<Node<'s>, Unreadable>;

fn read_with<T>(
    file: Option<&str>,
    (bytes, language): (&[u8], Language),
    parse: Parse,
    read: impl FnOnce(&At<'_>) -> Option<T>,
) -> Result<T, Mistakes> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(refusal) => {
            let valid = std::str::from_utf8(&bytes[..refusal.valid_up_to()]).unwrap_or("");
            let reading = Reading::new(file, valid, language);
            let said = Said::found("a byte that is no UTF-8", "save or send the text as UTF-8");
            reading.note(valid.len(), String::new(), said);
            return reading.conclude(None);
        }
    };
    let reading = Reading::new(file, text, language);
    let value = match parse(text) {
        Ok(node) => read(&At::whole(&node, &reading)),
        Err(Unreadable { offset, said }) => {
            reading.note(offset, String::new(), said);
            None
        }
    };
    reading.conclude(value)
}
