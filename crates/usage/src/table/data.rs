//! An event's properties as a JSON object in a column, exactly.
//!
//! Knows that a number keeps all its digits and a text all its characters. Must not know other columns.

use std::fmt::Write as _;

use money::Decimal;
use pricing::{Properties, Scalar};
use serde_json::Value;

use crate::content::Words;
use crate::plane::PropertyNames;

/// Writes properties.
pub(crate) fn write(data: &Properties) -> String {
    let mut json = String::with_capacity(2 + data.len() * 24);
    json.push('{');
    for (index, (name, value)) in data.iter().enumerate() {
        if index > 0 {
            json.push(',');
        }
        write_text(&mut json, name);
        json.push(':');
        match value {
            Scalar::Null => json.push_str("null"),
            Scalar::Bool(truth) => json.push_str(if *truth { "true" } else { "false" }),
            Scalar::Number(number) => write!(json, "{number}").expect("a String takes every text"),
            Scalar::Text(text) => write_text(&mut json, text),
        }
    }
    json.push('}');
    json
}

/// Writes a text in quotation marks.
pub(crate) fn write_text(json: &mut String, text: &str) {
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            control if control < ' ' => {
                write!(json, "\\u{:04x}", u32::from(control)).expect("a String takes every text");
            }
            other => json.push(other),
        }
    }
    json.push('"');
}

/// Reads the properties of these names, or says what was wrong.
pub(crate) fn read(
    json: &str,
    (names, words): (PropertyNames<'_>, &mut Words),
) -> Result<Properties, String> {
    let object: serde_json::Map<String, Value> =
        serde_json::from_str(json).map_err(|error| error.to_string())?;
    let wanted = object.into_iter().filter(|(name, _)| names.has(name));
    wanted.map(|(name, value)| Ok((words.word(&name), scalar(value, words)?))).collect()
}

fn scalar(value: Value, words: &mut Words) -> Result<Scalar, String> {
    match value {
        Value::Null => Ok(Scalar::Null),
        Value::Bool(truth) => Ok(Scalar::Bool(truth)),
        Value::String(text) => Ok(Scalar::Text(words.word(&text))),
        Value::Number(number) => {
            let text = number.to_string();
            decimal(&text).map(Scalar::Number).ok_or_else(|| format!("{text} is not a plain decimal"))
        }
        Value::Array(_) | Value::Object(_) => Err("a list or object stands where a value belongs".to_owned()),
    }
}

/// Reads the plain form that a decimal is written in, with all the digits it can have inside.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let scale = u8::try_from(fraction.len()).ok()?;
    let mantissa: i128 = format!("{whole}{fraction}").parse().ok()?;
    Decimal::from_i128(mantissa, scale).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_read_back_exactly() {
        let mut data = Properties::new();
        let number = |mantissa, scale| Scalar::Number(Decimal::from_i128(mantissa, scale).unwrap());
        data.insert("a.b".into(), number(-(10_i128.pow(38)), 0));
        data.insert("tiny".into(), number(-7, 38));
        data.insert("like a number".into(), Scalar::Text("1.50".into()));
        data.insert("quote\"\\".into(), Scalar::Text("\u{1}\u{0}\n\u{7f}é\u{1F600}".into()));
        data.insert("none".into(), Scalar::Null);
        data.insert("yes".into(), Scalar::Bool(true));
        data.insert("no".into(), Scalar::Bool(false));
        let json = write(&data);
        assert!(!json.contains('\0'), "the column could not keep it");
        let read = |names| read(&json, (names, &mut Words::default())).unwrap();
        assert_eq!(read(PropertyNames::All), data);
        let no = Properties::from([("no".into(), Scalar::Bool(false))]);
        assert_eq!(read(PropertyNames::Only(&["no", "nothing"])), no);
        assert_eq!(read(PropertyNames::NONE), Properties::new());
        assert_eq!(write(&Properties::new()), "{}");
    }

    #[test]
    fn what_was_not_written_is_refused() {
        for json in ["", "[]", "{\"a\":[]}", "{\"a\":1e3}", "{\"a\":{}}"] {
            let read = read(json, (PropertyNames::All, &mut Words::default()));
            assert!(read.is_err(), "{json} was read");
        }
    }
}
