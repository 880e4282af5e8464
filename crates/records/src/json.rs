//! JSON as written: a strict reader (RFC 8259) that keeps numbers exact and refuses a name given twice.
//! Knows the grammar and byte offsets; must not know what any form means.
//!
//! The reader is our own because three things are wanted at once that a general one does not give: the raw
//! digits of every number, the offset of every value, and a refusal of doubled names.

use std::borrow::Cow;

use crate::mistake::quoted;
use crate::node::{DEPTH_MAX, Entry, Node, TEXT_BYTES_MAX, Unreadable, Value};

/// From how many names on a table is sorted to find doubled ones, instead of compared pair by pair.
const SORTED_FROM: usize = 16;

/// Reads one JSON value and nothing after it.
pub(crate) fn parse(text: &str) -> Result<Node<'_>, Unreadable> {
    if text.len() > TEXT_BYTES_MAX {
        return Err(Unreadable::new(
            0,
            format!("{} bytes", text.len()),
            "a value has at most 33554432 bytes",
        ));
    }
    let mut scanner = Scanner::new(text);
    let node = scanner.node(0)?;
    scanner.end()?;
    Ok(node)
}

/// What stands before and after the list of a name in an object, and its items one by one as they are written; none where
/// the text is no object with such a list.
pub(crate) fn around<'s>(text: &'s str, wanted: &str) -> Option<(&'s str, Vec<&'s str>, &'s str)> {
    let mut scanner = Scanner::new(text);
    if scanner.peek() != Some(b'{') {
        return None;
    }
    let mut more = scanner.open(b'}');
    while more {
        let (name, _) = scanner.name().ok()?;
        if name == wanted {
            let is_list = scanner.peek() == Some(b'[');
            let begins = scanner.at;
            let mut items = Vec::new();
            let mut more = is_list && scanner.open(b']');
            while more {
                items.push(scanner.skip(1).ok()?);
                more = scanner.more(b']').ok()?;
            }
            return is_list.then(|| (&text[..begins], items, scanner.rest()));
        }
        scanner.skip(1).ok()?;
        more = scanner.more(b'}').ok()?;
    }
    None
}

/// A place in a JSON text and what can be read from there.
#[derive(Debug, Clone)]
pub(crate) struct Scanner<'s> {
    text: &'s str,
    at: usize,
}

impl<'s> Scanner<'s> {
    pub(crate) fn new(text: &'s str) -> Scanner<'s> {
        Scanner { text, at: 0 }
    }

    /// What has not been read yet.
    pub(crate) fn rest(&self) -> &'s str {
        self.text.get(self.at..).unwrap_or("")
    }

    /// The next byte that is no white space, not yet taken.
    pub(crate) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(self.at) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    /// Takes the next byte if it is this one.
    pub(crate) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Nothing but white space may follow.
    pub(crate) fn end(&mut self) -> Result<(), Unreadable> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.unexpected("the text ends after one JSON value")),
        }
    }

    /// Any value, as a tree.
    pub(crate) fn node(&mut self, depth: usize) -> Result<Node<'s>, Unreadable> {
        let first = self.peek();
        let offset = self.at;
        let value = match first {
            Some(b'{') => self.table(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(Cow::Borrowed(self.number()?)),
            _ => self.word()?,
        };
        Ok(Node { offset, value })
    }

    fn table(&mut self, depth: usize) -> Result<Value<'s>, Unreadable> {
        self.deeper(depth)?;
        let mut entries: Vec<Entry<'s>> = Vec::new();
        let mut more = self.open(b'}');
        while more {
            let (name, offset) = self.name()?;
            entries.push(Entry { name, offset, node: self.node(depth + 1)? });
            more = self.more(b'}')?;
        }
        match doubled(&entries) {
            None => Ok(Value::Table(entries)),
            Some(entry) => Err(Unreadable::new(
                entry.offset,
                format!("the name {} twice in one object", quoted(&entry.name)),
                "each name stands once; delete one of the two",
            )),
        }
    }

    fn list(&mut self, depth: usize) -> Result<Value<'s>, Unreadable> {
        self.deeper(depth)?;
        let mut items = Vec::new();
        let mut more = self.open(b']');
        while more {
            items.push(self.node(depth + 1)?);
            more = self.more(b']')?;
        }
        Ok(Value::List(items))
    }

    /// Takes the opening bracket; whether anything stands before the closing one.
    pub(crate) fn open(&mut self, closing: u8) -> bool {
        self.at += 1;
        !self.take(closing)
    }

    /// After a member: whether another follows, the closing bracket taken if not.
    pub(crate) fn more(&mut self, closing: u8) -> Result<bool, Unreadable> {
        if self.take(b',') {
            return Ok(true);
        }
        match self.take(closing) {
            true => Ok(false),
            false => Err(self.unexpected(if closing == b'}' {
                "a comma or } follows a member"
            } else {
                "a comma or ] follows an item"
            })),
        }
    }

    /// A member's name and its colon.
    pub(crate) fn name(&mut self) -> Result<(Cow<'s, str>, usize), Unreadable> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a name in double quotes stands here"));
        }
        let offset = self.at;
        let name = self.string()?;
        match self.take(b':') {
            true => Ok((name, offset)),
            false => Err(self.unexpected("a colon follows a name")),
        }
    }

    fn deeper(&self, depth: usize) -> Result<(), Unreadable> {
        match depth < DEPTH_MAX {
            true => Ok(()),
            false => Err(Unreadable::new(
                self.at,
                "more than 32 objects and lists inside each other",
                "nest less deeply",
            )),
        }
    }

    /// `true`, `false`, `null`, or a refusal that names the word.
    pub(crate) fn word(&mut self) -> Result<Value<'s>, Unreadable> {
        let rest = &self.text[self.at..];
        let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let value = match &rest[..length] {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            "NaN" | "nan" | "Infinity" | "inf" => {
                return Err(self.unexpected("JSON has no such number; leave it out or send a number"));
            }
            _ => return Err(self.unexpected("a JSON value stands here")),
        };
        self.at += length;
        Ok(value)
    }

    /// Passes over any value; its text is answered, its names are not compared.
    pub(crate) fn skip(&mut self, depth: usize) -> Result<&'s str, Unreadable> {
        let first = self.peek();
        let start = self.at;
        match first {
            Some(b'{') => {
                self.deeper(depth)?;
                let mut more = self.open(b'}');
                while more {
                    self.name()?;
                    self.skip(depth + 1)?;
                    more = self.more(b'}')?;
                }
            }
            Some(b'[') => {
                self.deeper(depth)?;
                let mut more = self.open(b']');
                while more {
                    self.skip(depth + 1)?;
                    more = self.more(b']')?;
                }
            }
            Some(b'"') => drop(self.string()?),
            Some(b'-' | b'0'..=b'9') => {
                self.number()?;
            }
            _ => drop(self.word()?),
        }
        Ok(&self.text[start..self.at])
    }

    /// Passes over an item of a list and answers its text, which may be no JSON as long as its brackets and
    /// quotes match: then it is told apart from the next and can be refused alone.
    pub(crate) fn item(&mut self) -> Result<&'s str, Unreadable> {
        self.peek();
        let start = self.at;
        let unreadable = match self.skip(0) {
            Ok(item) if matches!(self.peek(), Some(b',' | b']')) => return Ok(item),
            Ok(_) => self.unexpected("a comma or ] follows an item"),
            Err(unreadable) => unreadable,
        };
        let end = item_end(self.text.as_bytes(), start).ok_or(unreadable)?;
        self.at = end;
        Ok(self.text[start..end].trim_ascii_end())
    }

    /// The digits of a number, as written.
    pub(crate) fn number(&mut self) -> Result<&'s str, Unreadable> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let mut at = start + usize::from(bytes.get(start) == Some(&b'-'));
        let whole = digits(bytes, at);
        let padded = whole > 1 && bytes[at] == b'0';
        at += whole;
        let mut exact = whole > 0 && !padded;
        if bytes.get(at) == Some(&b'.') {
            let fraction = digits(bytes, at + 1);
            exact &= fraction > 0;
            at += 1 + fraction;
        }
        if let Some(b'e' | b'E') = bytes.get(at) {
            at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
            let exponent = digits(bytes, at);
            exact &= exponent > 0;
            at += exponent;
        }
        if !exact {
            return Err(self.unexpected("a JSON number has digits without leading zeros, such as -12.5"));
        }
        self.at = at;
        Ok(&self.text[start..at])
    }

    /// A text in double quotes; borrowed where nothing is escaped.
    pub(crate) fn string(&mut self) -> Result<Cow<'s, str>, Unreadable> {
        let start = self.at + 1;
        let end = self.plain_until(start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(&self.text[start..end]));
        }
        self.escaped(start, end).map(Cow::Owned)
    }

    /// The offset of the first byte from `start` on that is a quote, a backslash or a control character.
    fn plain_until(&self, start: usize) -> usize {
        let rest = &self.text.as_bytes()[start..];
        let (words, last) = rest.as_chunks::<8>();
        for (index, word) in words.iter().enumerate() {
            let ends = plain_ends(u64::from_le_bytes(*word));
            if ends != 0 {
                return start + index * 8 + (ends.trailing_zeros() / 8) as usize;
            }
        }
        let length = last.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f));
        start + words.len() * 8 + length.unwrap_or(last.len())
    }

    fn escaped(&mut self, start: usize, first: usize) -> Result<String, Unreadable> {
        let mut text = self.text[start..first].to_owned();
        self.at = first;
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => {
                    return Err(self.unexpected("a control character inside a text is written as an escape"));
                }
                None => return Err(self.unexpected("a text ends with a double quote")),
            }
            let end = self.plain_until(self.at);
            text.push_str(&self.text[self.at..end]);
            self.at = end;
        }
    }

    fn escape(&mut self) -> Result<char, Unreadable> {
        let letter = self.text.as_bytes().get(self.at + 1).copied();
        let character = match letter {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.unexpected("an escape is one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")),
        };
        self.at += 2;
        Ok(character)
    }

    fn unicode_escape(&mut self) -> Result<char, Unreadable> {
        const WANTED: &str = "an escape \\u has four hex digits and its surrogates come in pairs";
        let unit = |at: usize| {
            let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
            let hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            hex.then(|| u16::from_str_radix(digits, 16).ok())?
        };
        let high = unit(self.at).ok_or_else(|| self.unexpected(WANTED))?;
        let units = match high {
            0xd800..=0xdbff => vec![high, unit(self.at + 6).ok_or_else(|| self.unexpected(WANTED))?],
            _ => vec![high],
        };
        let length = units.len() * 6;
        let character = char::decode_utf16(units).next().and_then(Result::ok);
        let character = character.ok_or_else(|| self.unexpected(WANTED))?;
        self.at += length;
        Ok(character)
    }

    /// A refusal at the next byte.
    pub(crate) fn unexpected(&self, wanted: &str) -> Unreadable {
        let rest = self.rest();
        let word: String = rest.chars().take_while(|letter| letter.is_alphanumeric()).take(20).collect();
        match (rest.chars().next(), word.is_empty()) {
            (None, _) => Unreadable::new(self.at, "the end of the text", wanted),
            (Some(letter), true) => Unreadable::new(self.at, format!("{letter:?}"), wanted),
            (Some(_), false) => Unreadable::new(self.at, quoted(&word), wanted),
        }
    }
}

/// Of eight bytes, the first in the lowest place: the high bit of the first that is a quote, a backslash or a control
/// character. Bits above it say nothing.
fn plain_ends(word: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGHS: u64 = u64::from_le_bytes([0x80; 8]);
    // Taking one from each byte borrows at the first that is zero, and nowhere before it.
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let of = |byte: u8| word ^ u64::from_le_bytes([byte; 8]);
    zeros(of(b'"')) | zeros(of(b'\\')) | zeros(word & u64::from_le_bytes([0xe0; 8]))
}

/// Where an item of a list that is no JSON ends: before the comma or bracket that follows it. None where that
/// is not sure: a bracket that closes another one, a text without an end, or two values with nothing between
/// them, as a quote that was left out or a comma too few brings about.
fn item_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut open = Vec::new();
    let (mut at, mut after_value) = (start, false);
    loop {
        let byte = *bytes.get(at)?;
        match byte {
            b',' | b']' if open.is_empty() => return (at > start).then_some(at),
            b' ' | b'\n' | b'\r' | b'\t' => at += 1,
            b',' | b':' => {
                after_value = false;
                at += 1;
            }
            b'}' | b']' => {
                (open.pop()? == byte).then_some(())?;
                after_value = true;
                at += 1;
            }
            _ if after_value => return None,
            b'{' | b'[' => {
                open.push(if byte == b'{' { b'}' } else { b']' });
                at += 1;
            }
            b'"' => {
                at = text_end(bytes, at)?;
                after_value = true;
            }
            _ => {
                let word = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-._".contains(byte);
                let length = bytes[at..].iter().take_while(|byte| word(byte)).count();
                (length > 0).then_some(())?;
                at += length;
                after_value = true;
            }
        }
    }
}

/// Behind the closing quote of a text, whatever stands in it.
fn text_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

fn digits(bytes: &[u8], from: usize) -> usize {
    bytes.get(from..).unwrap_or(&[]).iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// The second of two entries with one name.
fn doubled<'e, 's>(entries: &'e [Entry<'s>]) -> Option<&'e Entry<'s>> {
    if entries.len() < SORTED_FROM {
        let doubles = |index: usize| entries[..index].iter().any(|known| known.name == entries[index].name);
        return (1..entries.len()).find(|index| doubles(*index)).map(|index| &entries[index]);
    }
    let mut by_name: Vec<&Entry<'s>> = entries.iter().collect();
    by_name.sort_by(|left, right| (&left.name, left.offset).cmp(&(&right.name, right.offset)));
    by_name.windows(2).find(|pair| pair[0].name == pair[1].name).map(|pair| pair[1])
}
