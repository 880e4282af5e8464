//! Values that go into statements and come out of rows.
//!
//! Knows five kinds: null, integer, text, bytes, JSON. Must not know floats (money and rates never are)
//! nor what a value means.

use std::borrow::Cow;

use crate::fault::Fault;

/// A borrowed parameter of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueRef<'a> {
    /// SQL NULL.
    Null,
    /// A 64-bit integer; also the form of a truth value, 0 or 1.
    Int(i64),
    /// Text without U+0000.
    Text(&'a str),
    /// Bytes, kept as they are.
    Blob(&'a [u8]),
    /// JSON text; PostgreSQL keeps its meaning, not its bytes.
    Json(&'a str),
}

/// An owned value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// SQL NULL.
    Null,
    /// A 64-bit integer; also the form of a truth value, 0 or 1.
    Int(i64),
    /// Text without U+0000.
    Text(Cow<'static, str>),
    /// Bytes, kept as they are.
    Blob(Vec<u8>),
    /// JSON text; PostgreSQL keeps its meaning, not its bytes.
    Json(String),
}

impl Value {
    /// The value, borrowed as a parameter.
    #[must_use]
    pub fn as_ref(&self) -> ValueRef<'_> {
        match self {
            Value::Null => ValueRef::Null,
            Value::Int(number) => ValueRef::Int(*number),
            Value::Text(text) => ValueRef::Text(text),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
            Value::Json(text) => ValueRef::Json(text),
        }
    }

    /// A JSON list of texts, for `column IN {{texts_in $1}}`.
    #[must_use]
    pub fn list_of_texts<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Value {
        let mut json = String::from("[");
        for text in texts {
            if json.len() > 1 {
                json.push(',');
            }
            push_json_text(&mut json, text.as_ref());
        }
        json.push(']');
        Value::Json(json)
    }

    /// A JSON list of integers, for `column IN {{ints_in $1}}`.
    #[must_use]
    pub fn list_of_ints(numbers: impl IntoIterator<Item = i64>) -> Value {
        let listed: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
        Value::Json(format!("[{}]", listed.join(",")))
    }

    /// A JSON object of integers by key, for `FROM {{ints_by $1}} AS m`; each key may stand in it once.
    #[must_use]
    pub fn ints_by_key<K: AsRef<str>>(members: impl IntoIterator<Item = (K, i64)>) -> Value {
        let mut json = String::from("{");
        for (key, number) in members {
            if json.len() > 1 {
                json.push(',');
            }
            push_json_text(&mut json, key.as_ref());
            json.push(':');
            json.push_str(&number.to_string());
        }
        json.push('}');
        Value::Json(json)
    }
}

/// Quotes a text as JSON does: only the quote, the backslash and control characters need care.
fn push_json_text(json: &mut String, text: &str) {
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            control if u32::from(control) < 0x20 => {
                json.push_str(&format!("\\u{:04x}", u32::from(control)));
            }
            other => json.push(other),
        }
    }
    json.push('"');
}

impl ValueRef<'_> {
    /// The value, owned.
    #[must_use]
    pub fn to_value(self) -> Value {
        match self {
            ValueRef::Null => Value::Null,
            ValueRef::Int(number) => Value::Int(number),
            ValueRef::Text(text) => Value::Text(Cow::Owned(text.to_owned())),
            ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
            ValueRef::Json(text) => Value::Json(text.to_owned()),
        }
    }
}

/// Refuses parameters that one engine would keep and the other would not: U+0000 in text, raw or escaped
/// in JSON.
pub(crate) fn check_parameters(statement: &'static str, values: &[ValueRef<'_>]) -> Result<(), Fault> {
    for (index, value) in values.iter().enumerate() {
        let holds_nul = match value {
            ValueRef::Text(text) => text.as_bytes().contains(&0),
            ValueRef::Json(text) => text.as_bytes().contains(&0) || has_escaped_nul(text),
            ValueRef::Null | ValueRef::Int(_) | ValueRef::Blob(_) => false,
        };
        if holds_nul {
            return Err(Fault::NulInText { statement, parameter: index + 1 });
        }
    }
    Ok(())
}

/// Whether a JSON text escapes U+0000. `\u0000` does; `\\u0000` is a backslash before the letters u0000.
fn has_escaped_nul(json: &str) -> bool {
    json.match_indices("\\u0000").any(|(at, _)| {
        let before = json.as_bytes().iter().take(at).rev().take_while(|byte| **byte == b'\\').count();
        before % 2 == 0
    })
}

impl From<i64> for ValueRef<'_> {
    fn from(number: i64) -> Self {
        ValueRef::Int(number)
    }
}

impl From<i32> for ValueRef<'_> {
    fn from(number: i32) -> Self {
        ValueRef::Int(i64::from(number))
    }
}

impl From<u32> for ValueRef<'_> {
    fn from(number: u32) -> Self {
        ValueRef::Int(i64::from(number))
    }
}

impl From<bool> for ValueRef<'_> {
    fn from(truth: bool) -> Self {
        ValueRef::Int(i64::from(truth))
    }
}

impl<'a> From<&'a str> for ValueRef<'a> {
    fn from(text: &'a str) -> Self {
        ValueRef::Text(text)
    }
}

impl<'a> From<&'a String> for ValueRef<'a> {
    fn from(text: &'a String) -> Self {
        ValueRef::Text(text)
    }
}

impl<'a> From<&'a [u8]> for ValueRef<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        ValueRef::Blob(bytes)
    }
}

impl<'a> From<&'a Vec<u8>> for ValueRef<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        ValueRef::Blob(bytes)
    }
}

impl<'a, const LENGTH: usize> From<&'a [u8; LENGTH]> for ValueRef<'a> {
    fn from(bytes: &'a [u8; LENGTH]) -> Self {
        ValueRef::Blob(bytes)
    }
}

impl<'a> From<&'a Value> for ValueRef<'a> {
    fn from(value: &'a Value) -> Self {
        value.as_ref()
    }
}

impl<'a, T: Into<ValueRef<'a>>> From<Option<T>> for ValueRef<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(ValueRef::Null, Into::into)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Int(number)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Value::Int(i64::from(truth))
    }
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Value::Blob(bytes)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

/// An array of [`ValueRef`] from anything that converts into one: `values![7_i64, "name", None::<i64>]`.
#[macro_export]
macro_rules! values {
    () => { [] as [$crate::ValueRef<'_>; 0] };
    ($($value:expr),+ $(,)?) => { [$($crate::ValueRef::from($value)),+] };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escaped_nul_is_found_and_an_escaped_backslash_is_not() {
        assert!(has_escaped_nul(r#"{"a":"\u0000"}"#));
        assert!(!has_escaped_nul(r#"{"a":"\\u0000"}"#));
        assert!(has_escaped_nul(r#"{"a":"\\\u0000"}"#));
        assert!(!has_escaped_nul(r#"{"a":"\u0001"}"#));
    }

    #[test]
    fn lists_are_written_as_json() {
        assert_eq!(Value::list_of_texts(["a\"b", "c\\d", "e\nf"]), {
            Value::Json(r#"["a\"b","c\\d","e\u000af"]"#.to_owned())
        });
        assert_eq!(Value::list_of_ints([1, -2]), Value::Json("[1,-2]".to_owned()));
        assert_eq!(Value::list_of_texts(Vec::<String>::new()), Value::Json("[]".to_owned()));
        assert_eq!(
            Value::ints_by_key([("a\"b", i64::MIN), ("c", 2)]),
            Value::Json("{\"a\\\"b\":-9223372036854775808,\"c\":2}".to_owned())
        );
        assert_eq!(Value::ints_by_key(Vec::<(String, i64)>::new()), Value::Json("{}".to_owned()));
    }

    #[test]
    fn the_values_macro_borrows_what_it_is_given() {
        let name = String::from("name");
        assert_eq!(
            values![7_i64, &name, None::<i64>, true],
            [ValueRef::Int(7), ValueRef::Text("name"), ValueRef::Null, ValueRef::Int(1)]
        );
    }
}
