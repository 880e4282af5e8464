//! The written form of a line's dimension values where they stand alone, as in a column.
//! Knows names and values in the price's order; must not know which prices have dimensions.

use pricing::DimensionValues;

use crate::document::read_dimensions;
use crate::form::read_json;
use crate::mistake::Mistakes;
use crate::write::Writer;

/// What is written where there are none, as on most lines.
const NONE: &str = "{}";

/// Dimension values by name, in the price's order: `{"region":"eu","model":"large"}`.
pub fn encode(dimensions: &DimensionValues) -> String {
    if dimensions.is_empty() {
        return NONE.to_owned();
    }
    let mut out = Writer::with_capacity(64);
    out.table(|out| {
        for (name, value) in dimensions {
            out.free_name(name).text(value);
        }
    });
    String::from_utf8(out.into_bytes()).expect("the writer writes UTF-8")
}

/// Reads dimension values back, in the order written.
///
/// # Errors
/// Every mistake in the text.
pub fn decode(text: &str) -> Result<DimensionValues, Mistakes> {
    if text == NONE {
        return Ok(DimensionValues::new());
    }
    read_json(None, text.as_bytes(), read_dimensions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_in_the_price_s_order() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        for dimensions in [
            vec![],
            vec![pair("region", "eu"), pair("model", "la\"rge")],
            vec![pair("model", ""), pair("region", "eu")],
        ] {
            assert_eq!(decode(&encode(&dimensions)).as_ref(), Ok(&dimensions));
        }
        assert_eq!(encode(&vec![pair("region", "eu"), pair("model", "a")]), r#"{"region":"eu","model":"a"}"#);
    }

    #[test]
    fn the_same_name_twice_is_refused() {
        assert!(decode(r#"{"a":"1","a":"2"}"#).is_err());
    }
}
