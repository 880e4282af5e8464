//! A small JSON reader: enough for what cargo prints.
//!
//! It knows RFC 8259 and nothing of what the values mean. Numbers stay text, so nothing is rounded.

use std::collections::BTreeMap;

/// A JSON value; a repeated key keeps its last value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it was written.
    Number(String),
    /// A text with its escapes resolved.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(BTreeMap<String, Json>),
}

/// How deep values may nest before the reader refuses.
const DEPTH_MAX: usize = 128;

impl Json {
    /// Reads one value that fills the whole text.
    pub fn read(text: &str) -> Result<Self, String> {
        let (value, end) = Self::read_start(text)?;
        if text[end..].trim().is_empty() {
            return Ok(value);
        }
        Err(format!("JSON goes on after its end, at byte {end}"))
    }

    /// Reads one value at the start of a text; returns it with the byte where it ended.
    pub fn read_start(text: &str) -> Result<(Self, usize), String> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(0)?;
        Ok((value, reader.at))
    }

    /// The member of an object; `Null` where there is none.
    pub fn get(&self, key: &str) -> &Json {
        match self {
            Json::Object(members) => members.get(key).unwrap_or(&Json::Null),
            _ => &Json::Null,
        }
    }

    /// The elements of an array; none for every other value.
    pub fn list(&self) -> &[Json] {
        match self {
            Json::List(elements) => elements,
            _ => &[],
        }
    }

    /// The characters of a text or of a number.
    pub fn text(&self) -> Option<&str> {
        match self {
            Json::Text(text) | Json::Number(text) => Some(text),
            _ => None,
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Result<Json, String> {
        if depth > DEPTH_MAX {
            return Err(self.refused("fewer levels"));
        }
        self.skip_blanks();
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => Ok(Json::Text(self.string()?)),
            Some(b'-' | b'0'..=b'9') => Ok(self.number()),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            _ => Err(self.refused("a value")),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json, String> {
        let mut members = BTreeMap::new();
        self.expect(b'{')?;
        while !self.closes(b'}') {
            if !members.is_empty() {
                self.expect(b',')?;
                self.skip_blanks();
            }
            let key = self.string()?;
            self.expect(b':')?;
            members.insert(key, self.value(depth + 1)?);
        }
        Ok(Json::Object(members))
    }

    fn array(&mut self, depth: usize) -> Result<Json, String> {
        let mut elements = Vec::new();
        self.expect(b'[')?;
        while !self.closes(b']') {
            if !elements.is_empty() {
                self.expect(b',')?;
            }
            elements.push(self.value(depth + 1)?);
        }
        Ok(Json::List(elements))
    }

    fn string(&mut self) -> Result<String, String> {
        self.expect(b'"')?;
        let mut text = String::new();
        loop {
            let rest = &self.text[self.at..];
            let stop = rest.find(['"', '\\']).ok_or_else(|| self.refused("a closing quote"))?;
            text.push_str(&rest[..stop]);
            self.at += stop + 1;
            if rest.as_bytes()[stop] == b'"' {
                return Ok(text);
            }
            text.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Result<char, String> {
        let letter = self.peek().ok_or_else(|| self.refused("an escape"))?;
        self.at += 1;
        match letter {
            b'"' | b'\\' | b'/' => Ok(char::from(letter)),
            b'b' => Ok('\u{8}'),
            b'f' => Ok('\u{c}'),
            b'n' => Ok('\n'),
            b'r' => Ok('\r'),
            b't' => Ok('\t'),
            b'u' => self.unicode(),
            _ => Err(self.refused("an escape that JSON knows")),
        }
    }

    fn unicode(&mut self) -> Result<char, String> {
        let first = self.four_digits()?;
        let code = match first {
            0xD800..=0xDBFF if self.text[self.at..].starts_with("\\u") => {
                self.at += 2;
                let second = self.four_digits()?.wrapping_sub(0xDC00) & 0x3FF;
                0x10000 + ((first - 0xD800) << 10) + second
            }
            other => other,
        };
        Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn four_digits(&mut self) -> Result<u32, String> {
        let digits = self.text.get(self.at..self.at + 4).ok_or_else(|| self.refused("four hex digits"))?;
        let code = u32::from_str_radix(digits, 16).map_err(|_| self.refused("four hex digits"))?;
        self.at += 4;
        Ok(code)
    }

    fn number(&mut self) -> Json {
        let rest = &self.text[self.at..];
        let end =
            rest.find(|c: char| !matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E')).unwrap_or(rest.len());
        self.at += end;
        Json::Number(rest[..end].to_owned())
    }

    fn word(&mut self, word: &str, value: Json) -> Result<Json, String> {
        if !self.text[self.at..].starts_with(word) {
            return Err(self.refused(word));
        }
        self.at += word.len();
        Ok(value)
    }

    fn closes(&mut self, bracket: u8) -> bool {
        self.skip_blanks();
        let closes = self.peek() == Some(bracket);
        self.at += usize::from(closes);
        closes
    }

    fn expect(&mut self, wanted: u8) -> Result<(), String> {
        self.skip_blanks();
        if self.peek() != Some(wanted) {
            return Err(self.refused(&char::from(wanted).to_string()));
        }
        self.at += 1;
        Ok(())
    }

    fn skip_blanks(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn refused(&self, wanted: &str) -> String {
        format!("JSON cannot be read at byte {}: expected {wanted}", self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_every_kind_are_read() {
        let json =
            Json::read(r#" {"a": [1, -2.50e3, true, false, null], "b": {"c": "d"}, "e": []} "#).unwrap();
        assert_eq!(json.get("a").list()[1], Json::Number("-2.50e3".into()));
        assert_eq!(json.get("a").list()[2], Json::Bool(true));
        assert_eq!(json.get("b").get("c").text(), Some("d"));
        assert_eq!(json.get("missing"), &Json::Null);
        assert!(json.get("e").list().is_empty());
    }

    #[test]
    fn escapes_are_resolved() {
        let json = Json::read(r#""a\"\\\/\n\u00e9\ud83d\ude00é""#).unwrap();
        assert_eq!(json.text(), Some("a\"\\/\né😀é"));
    }

    #[test]
    fn what_is_not_json_is_refused_with_its_place() {
        for bad in ["", "{", "[1 2]", "{\"a\" 1}", "\"open", "tru", "1 2", "\"\\x\"", "\"\\u00\""] {
            let message = Json::read(bad).unwrap_err();
            assert!(message.contains("byte"), "{bad:?}: {message}");
        }
        assert!(Json::read(&"[".repeat(1000)).is_err());
    }

    #[test]
    fn a_value_inside_other_text_ends_where_it_ends() {
        let (value, end) = Json::read_start("[1, 2];\nrest").unwrap();
        assert_eq!((value.list().len(), end), (2, 6));
    }
}
