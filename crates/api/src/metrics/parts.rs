//! How many parts a body has, counted before it is read: an empty part takes a hundred times the memory of its bytes.
//! Knows the marks of protobuf and JSON; must not know what a part says.

use super::unreadable;
use crate::problem::{Kind, Problem};

/// Most messages and texts within a request in protobuf. Read, each takes 200 bytes and what it says.
pub const PARTS_MAX: usize = 500_000;
/// Most braces, brackets and commas of a request in JSON; a part has two of them or more.
pub const MARKS_MAX: usize = 1_000_000;

/// What a repeated field holds, or one that has such fields within.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// Something that has none.
    Whole,
    /// A message with these, by number.
    Of(&'static [(u32, Part)]),
}

/// Checks that a body in protobuf has no more parts than are read.
///
/// # Errors
/// When it has more, and when it is no protobuf.
pub fn check_protobuf(bytes: &[u8], fields: &[(u32, Part)]) -> Result<(), Problem> {
    let mut parts = 0;
    let counted = count(bytes, fields, &mut parts).ok_or_else(|| unreadable("a field of it breaks off"));
    if parts > PARTS_MAX { Err(too_many(PARTS_MAX, "series, samples and labels")) } else { counted }
}

/// Adds what is in a message, until there are too many; none where it is not well formed.
fn count(mut bytes: &[u8], fields: &[(u32, Part)], parts: &mut usize) -> Option<()> {
    while !bytes.is_empty() && *parts <= PARTS_MAX {
        let key = varint(&mut bytes)?;
        let length = match key & 7 {
            0 => {
                varint(&mut bytes)?;
                0
            }
            1 => 8,
            2 => varint(&mut bytes)?,
            5 => 4,
            _ => return None,
        };
        let (value, rest) = bytes.split_at_checked(usize::try_from(length).ok()?)?;
        bytes = rest;
        let found = fields.iter().find(|(number, _)| u64::from(*number) == key >> 3 && key & 7 == 2);
        if let Some((_, part)) = found {
            *parts += 1;
            if let Part::Of(fields) = part {
                count(value, fields, parts)?;
            }
        }
    }
    Some(())
}

/// A number of at most ten bytes, seven bits each, the lowest first.
fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for place in 0..10 {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(first & 127) << (7 * place);
        if *first < 128 {
            return Some(number);
        }
    }
    None
}

/// Checks that a body in JSON has no more parts than are read.
///
/// # Errors
/// When it has more.
pub fn check_json(bytes: &[u8]) -> Result<(), Problem> {
    let (mut marks, mut in_text, mut escaped) = (0, false, false);
    for byte in bytes {
        match (in_text, byte) {
            _ if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => in_text = !in_text,
            (false, b'{' | b'[' | b',') => marks += 1,
            _ => {}
        }
    }
    if marks > MARKS_MAX { Err(too_many(MARKS_MAX, "braces, brackets and commas")) } else { Ok(()) }
}

fn too_many(most: usize, what: &str) -> Problem {
    let detail = format!("the request has more than {most} {what}; send it in parts");
    Problem::new(Kind::BodyTooLarge, detail).because("too_many_samples")
}

#[cfg(test)]
mod tests {
    use super::*;

    const INNER: Part = Part::Of(&[(2, Part::Whole)]);

    fn counted(bytes: &[u8]) -> Option<usize> {
        let mut parts = 0;
        count(bytes, &[(1, INNER), (4, Part::Whole)], &mut parts).map(|()| parts)
    }

    #[test]
    fn parts_are_counted_where_they_are_repeated() {
        assert_eq!(counted(b""), Some(0));
        // Two messages, the second with two parts and a number; a text; a field that is not read.
        assert_eq!(counted(b"\x0a\x00\x0a\x06\x12\x00\x12\x00\x08\x01\x22\x01a\x2a\x02\x12\x00"), Some(5));
        assert_eq!(counted(b"\x09abcdefgh\x0dabcd\x08\x80\x01"), Some(0), "numbers are no parts");
        for broken in [&b"\x0a"[..], b"\x0a\x02a", b"\x09abc", b"\x0b", b"\x0a\x02\x12\x01", b"\x80"] {
            assert_eq!(counted(broken), None, "{broken:?}");
        }
        assert_eq!(counted(&[128; 20]), None);
    }

    #[test]
    fn marks_of_texts_do_not_count() {
        let list = |count: usize| format!("[{}]", vec!["0"; count].join(","));
        assert!(check_json(list(MARKS_MAX).as_bytes()).is_ok());
        assert!(check_json(list(MARKS_MAX + 1).as_bytes()).is_err());
        let text = format!("[{:?}]", ",{[\"\\,".repeat(MARKS_MAX));
        assert!(check_json(text.as_bytes()).is_ok());
    }
}
