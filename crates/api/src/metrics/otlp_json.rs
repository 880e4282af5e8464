//! How OTLP's JSON writes numbers: whole ones of 64 bits as texts, binary ones that are not finite as words.
//! Knows single values; must not know messages.

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny};
use serde_json::Value;

/// The text of a number, or of a text that holds one; none for null.
fn numeral<'d, D: Deserializer<'d>>(from: D) -> Result<Option<String>, D::Error> {
    match Value::deserialize(from)? {
        Value::Null => Ok(None),
        Value::Number(number) => Ok(Some(number.to_string())),
        Value::String(text) => Ok(Some(text)),
        other => Err(D::Error::custom(format!("{other} is no number"))),
    }
}

/// A number of 64 bits without sign.
pub fn nanos<'d, D: Deserializer<'d>>(from: D) -> Result<u64, D::Error> {
    let Some(text) = numeral(from)? else { return Ok(0) };
    text.parse().map_err(|_| D::Error::custom(format!("{text:?} is no count of nanoseconds")))
}

/// A whole number of 64 bits.
pub fn whole<'d, D: Deserializer<'d>>(from: D) -> Result<Option<i64>, D::Error> {
    let Some(text) = numeral(from)? else { return Ok(None) };
    text.parse().map(Some).map_err(|_| D::Error::custom(format!("{text:?} is no whole number of 64 bits")))
}

/// A binary number; NaN and the infinities are words.
pub fn double<'d, D: Deserializer<'d>>(from: D) -> Result<Option<f64>, D::Error> {
    let Some(text) = numeral(from)? else { return Ok(None) };
    text.parse().map(Some).map_err(|_| D::Error::custom(format!("{text:?} is no number")))
}

/// Whether sums are cumulative, as a number or by name.
pub fn temporality<'d, D: Deserializer<'d>>(from: D) -> Result<i32, D::Error> {
    match numeral(from)?.as_deref() {
        None | Some("AGGREGATION_TEMPORALITY_UNSPECIFIED") => Ok(0),
        Some("AGGREGATION_TEMPORALITY_DELTA") => Ok(1),
        Some("AGGREGATION_TEMPORALITY_CUMULATIVE") => Ok(2),
        Some(text) => text.parse().map_err(|_| D::Error::custom(format!("{text:?} is no temporality"))),
    }
}

/// Whatever is written.
pub fn written<'d, D: Deserializer<'d>>(from: D) -> Result<Option<Vec<u8>>, D::Error> {
    Ok(Some(Value::deserialize(from)?.to_string().into_bytes()))
}

/// A list of whatever is written, of which only the length is kept.
pub fn unread<'d, D: Deserializer<'d>>(from: D) -> Result<Vec<Vec<u8>>, D::Error> {
    Ok(vec![Vec::new(); Vec::<IgnoredAny>::deserialize(from)?.len()])
}
