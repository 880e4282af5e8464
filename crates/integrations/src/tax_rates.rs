//! A provider of tax rates, behind the port [`RateProvider`]: a question posted as JSON, and its answer read.
//!
//! Knows the contract that docs/tax.md writes down; must not know whose word it brings, or what becomes of it. Nothing that
//! it says is believed further than its form: an answer to another question is none.

use std::time::Duration;

use calendar::CivilDate;
use ports::{RateProvider, RatesAnswer, RatesAsked, RatesParty, SaidPart, SaidRates};
use serde_json::{Map, Value, json};

use crate::asking::{Asked, AskedRefused, Kind};
use crate::words::one_line;
use crate::{Password, Private};

/// As one is told of.
const KIND: Kind = Kind {
    of: "a provider of tax rates",
    such: "\"https://rates.example.com/v1\"",
    odd: "",
    within: Duration::from_secs(10),
};
/// Longest reference, and reason.
const TEXT_CHARS_MAX: usize = 200;
/// Longest name of a tax.
const NAME_CHARS_MAX: usize = 40;
/// Longest jurisdiction, and percent.
const WORD_CHARS_MAX: usize = 12;
/// Most taxes of an answer.
const PARTS_MAX: usize = 8;
/// Most digits of a percent behind the point.
const PERCENT_DIGITS_MAX: usize = 6;
/// All that an answer may say of a rate.
const PART_NAMES: [&str; 3] = ["name", "jurisdiction", "percent"];
/// All that an answer may say.
const NAMES: [&str; 7] = ["id", "reference", "from", "valid_until", "rates", "not_taxable", "refused"];

/// A provider at an address. Nobody is spoken to before somebody asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpRates {
    asked: Asked,
    key: Option<Password>,
}

impl HttpRates {
    /// The provider there; private addresses, and with them such without TLS, are asked where that is allowed.
    ///
    /// # Errors
    /// As [`AskedRefused`].
    pub fn at(address: &str, private: Private) -> Result<HttpRates, AskedRefused> {
        Ok(HttpRates { asked: Asked::at(address, private, KIND)?, key: None })
    }

    /// The same, which is told this key.
    pub fn with_key(self, key: Option<Password>) -> HttpRates {
        HttpRates { key, ..self }
    }
}

impl RateProvider for HttpRates {
    fn ask(&self, asked: &RatesAsked<'_>) -> RatesAnswer {
        let bearer = self.key.as_ref().map(|Password(key)| format!("Bearer {key}"));
        let mut headers = vec![("idempotency-key", asked.id)];
        headers.extend(bearer.as_deref().map(|bearer| ("authorization", bearer)));
        match self.asked.post("", &headers, &question(asked).to_string()) {
            Ok((status @ (200 | 422), text)) => {
                read(asked, status, &text).unwrap_or_else(|why| RatesAnswer::Unread { why })
            }
            Ok((status, _)) => RatesAnswer::Unavailable { why: format!("{status}: it does not answer") },
            Err(why) => RatesAnswer::Unavailable { why },
        }
    }
}

/// What is posted; what is not known is left out.
fn question(asked: &RatesAsked<'_>) -> Value {
    let mut buyer = party(&asked.buyer);
    if let Some(says) = asked.buyer_says {
        buyer.insert("says".to_owned(), says.into());
    }
    let certificates = asked.certificates.iter();
    let certificates: Vec<Value> =
        certificates.map(|(place, number)| json!({ "place": place, "number": number })).collect();
    buyer.insert("certificates".to_owned(), certificates.into());
    let mut seller = party(&asked.seller);
    seller.insert("registrations".to_owned(), asked.registrations.into());
    let mut sold = Map::new();
    sold.insert("category".to_owned(), asked.category.into());
    sold.insert("supply".to_owned(), asked.supply.into());
    sold.insert("class".to_owned(), asked.class.into());
    sold.extend(asked.sent_from.map(|from| ("sent_from".to_owned(), from.into())));
    json!({
        "id": asked.id, "live": asked.is_live, "on": asked.on.to_string(), "sold": sold, "seller": seller, "buyer": buyer,
    })
}

fn party(party: &RatesParty<'_>) -> Map<String, Value> {
    let RatesParty { lines, city, postcode, region, country, tax_number, vat_id } = *party;
    let known = [
        ("city", city),
        ("postcode", postcode),
        ("region", region),
        ("country", country),
        ("tax_number", tax_number),
        ("vat_id", vat_id),
    ];
    let texts = known.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?.into())));
    [("address".to_owned(), lines.into())].into_iter().chain(texts).collect()
}

/// What an answer says.
fn read(asked: &RatesAsked<'_>, status: u16, text: &[u8]) -> Result<RatesAnswer, String> {
    let Ok(Value::Object(said)) = serde_json::from_slice(text) else {
        return Err(format!("{status}: the answer cannot be read"));
    };
    let wrong = |why: String| format!("the answer is not taken: {why}");
    if said.get("id").and_then(Value::as_str) != Some(asked.id) {
        return Err(wrong("its id is not that of the question".to_owned()));
    }
    if let Some(why) = said.get("refused").filter(|why| !why.is_null()) {
        let why = one_line(why.as_str().unwrap_or_default(), TEXT_CHARS_MAX);
        let why = if why.is_empty() { "it does not say why".to_owned() } else { why };
        return Ok(RatesAnswer::Refused { why });
    }
    match status {
        200 => rates(&said).map(RatesAnswer::Said).map_err(wrong),
        _ => Err(format!("{status}: it does not say why it refuses")),
    }
}

fn rates(said: &Map<String, Value>) -> Result<SaidRates, String> {
    if let Some(name) = said.keys().find(|name| !NAMES.contains(&name.as_str())) {
        return Err(format!("{:?} is no name of it", one_line(name, NAME_CHARS_MAX)));
    }
    let reference = text_in(said, "reference", TEXT_CHARS_MAX)?.ok_or("it has no reference")?;
    let not_taxable = text_in(said, "not_taxable", TEXT_CHARS_MAX)?;
    let parts = match (said.get("rates"), &not_taxable) {
        (None | Some(Value::Null), Some(_)) => Vec::new(),
        (Some(Value::Array(parts)), None) if parts.len() <= PARTS_MAX => {
            parts.iter().map(part).collect::<Result<_, _>>()?
        }
        (Some(Value::Array(_)), None) => return Err(format!("it has more than {PARTS_MAX} rates")),
        _ => return Err("it has either rates, as a list, or not_taxable".to_owned()),
    };
    let (from, valid_until) = (day_in(said, "from")?, day_in(said, "valid_until")?);
    Ok(SaidRates { reference, from, valid_until, parts, not_taxable })
}

fn part(said: &Value) -> Result<SaidPart, String> {
    let Value::Object(said) = said else { return Err("a rate is an object".to_owned()) };
    if let Some(name) = said.keys().find(|name| !PART_NAMES.contains(&name.as_str())) {
        return Err(format!("{:?} is no name of a rate", one_line(name, NAME_CHARS_MAX)));
    }
    let name = text_in(said, "name", NAME_CHARS_MAX)?.ok_or("a rate has no name")?;
    let percent = match said.get("percent") {
        Some(Value::Number(_)) => {
            return Err("percent is a number; write it as text, such as \"7.25\"".to_owned());
        }
        _ => text_in(said, "percent", WORD_CHARS_MAX)?.ok_or("a rate has no percent")?,
    };
    if !is_percent(&percent) {
        return Err(format!(
            "{percent:?} is no percent from 0 to 100 with at most {PERCENT_DIGITS_MAX} digits behind the point"
        ));
    }
    Ok(SaidPart { name, jurisdiction: text_in(said, "jurisdiction", WORD_CHARS_MAX)?, percent })
}

fn is_percent(text: &str) -> bool {
    let (whole, behind) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_digit());
    let is_nothing = behind.bytes().all(|sign| sign == b'0');
    let within = match whole.len() {
        1 | 2 => true,
        3 => whole == "100" && is_nothing,
        _ => false,
    };
    digits(whole) && digits(behind) && behind.len() <= PERCENT_DIGITS_MAX && within
}

/// A text of one line, where there is one.
fn text_in(said: &Map<String, Value>, name: &str, chars_max: usize) -> Result<Option<String>, String> {
    let text = match said.get(name) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) => text.trim(),
        Some(_) => return Err(format!("{name} is no text")),
    };
    let line = one_line(text, chars_max);
    match line == text && !line.is_empty() {
        true => Ok(Some(line)),
        false => Err(format!(
            "{name} is no line of 1 to {chars_max} characters without signs that steer something"
        )),
    }
}

fn day_in(said: &Map<String, Value>, name: &str) -> Result<Option<CivilDate>, String> {
    let text = text_in(said, name, WORD_CHARS_MAX)?;
    text.map(|text| CivilDate::parse(&text).map_err(|why| format!("{name}: {why}"))).transpose()
}

#[cfg(test)]
mod tests;
