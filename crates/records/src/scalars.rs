//! Readers of the vocabulary: texts, numbers, amounts, keys, ids, instants, zones, cadences.
//! Knows how each is spelled; must not know any form.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Alignment, Cadence, CivilDate, CivilDateTime, Instant, Period, Share, ShareBy, Zone};
use ids::{CatalogKey, Id};
use money::{Currency, Decimal, Money, Percent, Quantity, Ratio, Rounding, UnitPrice};

use pricing::{LANGUAGES_MAX, Names};

use crate::at::{At, Inside, Table};
use crate::mistake::Said;
use crate::nearest::nearest;
use crate::node::Value;

/// Most characters of a name or description.
pub const TEXT_CHARS_MAX: usize = 1_000;
/// Most currencies amounts are written in.
pub(crate) const CURRENCIES_MAX: usize = 200;

/// A text of 1 to [`TEXT_CHARS_MAX`] characters without U+0000.
pub fn text(at: &At<'_>) -> Option<String> {
    text_of(at, TEXT_CHARS_MAX)
}

/// A text of 1 to so many characters without U+0000.
pub fn text_of(at: &At<'_>, most: usize) -> Option<String> {
    let Value::Text(text) = at.value() else { return at.unwanted("a text in quotes is written here") };
    match check_text(text, most) {
        Ok(()) => Some(text.clone().into_owned()),
        Err(said) => at.mistake(said),
    }
}

/// Whether a text reads back where 1 to so many characters are read: what comes in by another door than a
/// written form is held to this before it is kept.
///
/// # Errors
/// What is wrong with it.
pub fn check_text(text: &str, most: usize) -> Result<(), Said> {
    if text.is_empty() {
        return Err(Said::found("an empty text", "write at least one character"));
    }
    if text.contains('\0') {
        return Err(Said::found("the character U+0000", "texts cannot hold it; leave it out"));
    }
    match text.chars().count() {
        found if found > most => {
            Err(Said::found(format!("{found} characters"), format!("a text has at most {most}; shorten it")))
        }
        _ => Ok(()),
    }
}

/// A text that may be empty.
pub fn any_text(at: &At<'_>) -> Option<String> {
    any_text_of(at, TEXT_CHARS_MAX)
}

/// A text of at most so many characters, none allowed.
pub fn any_text_of(at: &At<'_>, most: usize) -> Option<String> {
    match at.value() {
        Value::Text(text) if text.is_empty() => Some(String::new()),
        _ => text_of(at, most),
    }
}

/// True or false.
pub fn truth(at: &At<'_>) -> Option<bool> {
    match at.value() {
        Value::Bool(truth) => Some(*truth),
        _ => at.unwanted("true or false is written here, without quotes"),
    }
}

/// An exact decimal, as a text or as a number; never by way of a float.
pub fn decimal(at: &At<'_>) -> Option<Decimal> {
    match at.value() {
        Value::Text(text) => at.accept(Decimal::parse(text)),
        Value::Number(raw) => at.accept(Decimal::parse_json_number(raw)),
        _ => at.unwanted("a number such as 12.5 or \"12.5\" is written here"),
    }
}

/// A decimal above zero.
pub fn positive_decimal(at: &At<'_>) -> Option<Decimal> {
    let number = decimal(at)?;
    match number.signum() {
        1 => Some(number),
        _ => at.mistake(Said::found(number, "a number above zero is written here")),
    }
}

/// A whole number from `least` to `most`.
pub fn whole<T>(at: &At<'_>, least: T, most: T) -> Option<T>
where
    T: TryFrom<i128> + Into<i128> + Copy,
{
    let number = decimal(at)?;
    let (least, most): (i128, i128) = (least.into(), most.into());
    let fits = number.scale() == 0 && (least..=most).contains(&number.mantissa());
    let read = fits.then(|| T::try_from(number.mantissa()).ok()).flatten();
    read.or_else(|| {
        at.mistake(Said::found(number, format!("a whole number from {least} to {most} is written here")))
    })
}

/// A key.
pub fn key(at: &At<'_>) -> Option<CatalogKey> {
    match at.value() {
        Value::Text(text) => at.accept(CatalogKey::parse(text)),
        _ => at.unwanted("a key in quotes is written here, such as \"pro-monthly\""),
    }
}

/// A plan by key, or by key and version: `"pro"`, `{"key": "pro", "version": 2}`.
pub fn plan_name(at: &At<'_>) -> Option<(CatalogKey, Option<u32>)> {
    if let Value::Text(text) = at.value() {
        let numbered = text.rsplit_once('@').filter(|(key, _)| CatalogKey::parse(key).is_ok());
        if let Some((key, version)) = numbered.and_then(|(key, text)| Some((key, text.parse::<u32>().ok()?)))
        {
            return at.unwanted(&format!("write {{ key = {key:?}, version = {version} }}"));
        }
    }
    let Value::Table(_) = at.value() else { return key(at).map(|key| (key, None)) };
    at.table(|table| {
        let key = table.required("key", "write the plan's key", key);
        let version = table.given("version", |at| whole(at, 1, u32::MAX));
        Some((key?, version?))
    })
}

/// A typed id.
pub fn id<T: Id>(at: &At<'_>) -> Option<T> {
    match at.value() {
        Value::Text(text) => at.accept(T::parse(text)),
        _ => at.unwanted(&format!("an id in quotes is written here that begins with {}_", T::PREFIX)),
    }
}

/// A list of keys, each once; at most so many.
pub fn keys(at: &At<'_>, most: usize) -> Option<Vec<CatalogKey>> {
    distinct(at, at.list(most, key)?, CatalogKey::as_str)
}

/// The items read of a list, if none stands there twice.
pub fn distinct<T: Ord>(at: &At<'_>, read: Vec<T>, shown: impl Fn(&T) -> &str) -> Option<Vec<T>> {
    let mut known = BTreeSet::new();
    let twice = read.iter().position(|item| !known.insert(item));
    match twice {
        None => Some(read),
        Some(index) => {
            let said = Said::found(format!("{:?} twice", shown(&read[index])), "name each once; delete one");
            at.mistake_inside(&[Inside::Item(index)], said)
        }
    }
}

/// A tag of a language, such as "de" or "pt-BR".
pub fn language(at: &At<'_>) -> Option<String> {
    let tag = text(at)?;
    match pricing::is_language_tag(&tag) {
        true => Some(tag),
        false => at.unwanted("a language tag is written here, such as \"de\" or \"pt-BR\""),
    }
}

/// Names by language: `{ de = "Sitze", fr = "Sièges" }`.
pub fn names(at: &At<'_>) -> Option<Names> {
    let names = at.entries(LANGUAGES_MAX, |tag, at| {
        let name = text(at);
        if !pricing::is_language_tag(tag) {
            let wanted = "names stand under language tags, such as de or pt-BR";
            return at.mistake(Said::found(format!("the language {tag:?}"), wanted));
        }
        Some((tag.to_owned(), name?))
    })?;
    Some(names.into_iter().collect())
}

/// Amounts by currency: `{ EUR = "100.00" }`.
pub fn amounts(at: &At<'_>) -> Option<BTreeMap<Currency, Money>> {
    let amounts = at.entries(CURRENCIES_MAX, |name, at| {
        let currency = at.accept(Currency::parse(name))?;
        Some((currency, amount(at, currency)?))
    })?;
    Some(amounts.into_iter().collect())
}

/// Amounts by currency, at least one and each above zero.
pub fn positive_amounts(at: &At<'_>) -> Option<BTreeMap<Currency, Money>> {
    let read = amounts(at)?;
    if read.is_empty() {
        return at.unwanted("write at least one amount, such as { EUR = \"10.00\" }");
    }
    match read.iter().find(|(_, amount)| amount.minor() <= 0) {
        Some((currency, amount)) => {
            let said = Said::found(amount, "an amount above zero is written here");
            at.mistake_inside(&[Inside::Name(currency.code())], said)
        }
        None => Some(read),
    }
}

/// A currency.
pub fn currency(at: &At<'_>) -> Option<Currency> {
    match at.value() {
        Value::Text(text) => at.accept(Currency::parse(text)),
        _ => at.unwanted("a currency in quotes is written here, such as \"EUR\""),
    }
}

/// An amount in major units of a currency known from beside it: `12.34`, `"12.34"`.
pub fn amount(at: &At<'_>, currency: Currency) -> Option<Money> {
    match at.value() {
        Value::Text(text) => at.accept(Money::parse_major(text, currency)),
        Value::Number(raw) => {
            let plain = at.accept(Decimal::parse_json_number(raw))?;
            at.accept(Money::parse_major(&plain.to_string(), currency))
        }
        _ => at.unwanted("an amount such as \"12.34\" is written here"),
    }
}

/// An amount beside its currency: `{"amount":"12.34","currency":"EUR"}`.
pub fn money(at: &At<'_>) -> Option<Money> {
    if !matches!(at.value(), Value::Table(_)) {
        return at.unwanted("write the amount with its currency: { amount = \"10.00\", currency = \"EUR\" }");
    }
    at.table(|table| {
        let currency = table.required("currency", "write the amount's currency, such as \"EUR\"", currency);
        let read = |at: &At<'_>| match currency {
            Some(currency) => amount(at, currency),
            None => None,
        };
        table.required("amount", "write the amount, such as \"12.34\"", read)
    })
}

/// An exact number of our own making, up to 38 digits: a decimal text or
/// `{"numerator":…,"denominator":…}`, its numerator also a decimal as it was written before.
pub fn ratio(at: &At<'_>) -> Option<Ratio> {
    match at.value() {
        Value::Text(text) => at.accept(Ratio::parse(text)),
        Value::Table(_) => fraction(at),
        _ => decimal(at).map(Ratio::whole),
    }
}

fn fraction(at: &At<'_>) -> Option<Ratio> {
    let part = |at: &At<'_>| match at.value() {
        Value::Text(text) | Value::Number(text) => Some(text.clone().into_owned()),
        _ => at.unwanted("a number such as \"12.5\" is written here"),
    };
    let (above, below) = at.table(|table| {
        let above = table.required("numerator", "write the part above the line", part);
        let below = table.required("denominator", "write the part below the line", part);
        above.zip(below)
    })?;
    at.accept(Ratio::parse(&format!("{above}/{below}")))
}

/// A decimal of our own making, up to 38 digits.
pub fn long_decimal(at: &At<'_>) -> Option<Decimal> {
    match at.value() {
        Value::Text(_) => ratio(at)?.as_decimal().or_else(|| at.unwanted("a decimal is written here")),
        _ => decimal(at),
    }
}

/// Days as people write them, both included: `{"first":"2026-01-01","last":"2026-01-31"}`.
pub fn days(at: &At<'_>) -> Option<(CivilDate, CivilDate)> {
    at.table(|table| {
        let first = table.required("first", "the first day, such as 2026-01-01", date);
        let last = table.required("last", "the last day, such as 2026-01-31", date);
        let (first, last) = first.zip(last)?;
        if last < first {
            let wanted = format!("the last day is {first} or later");
            return table.mistake_at("last", Said::found(last.to_string(), wanted));
        }
        Some((first, last))
    })
}

/// A quantity from outside: a decimal, or `{"numerator":…,"denominator":…}`.
pub fn quantity(at: &At<'_>) -> Option<Quantity> {
    match at.value() {
        Value::Table(_) => fraction(at).map(Quantity::new),
        Value::Text(text) if text.contains('/') => {
            let wanted = "a fraction is written { \"numerator\": \"1\", \"denominator\": \"3\" }";
            at.mistake(Said::found(format!("{text:?}"), wanted))
        }
        _ => decimal(at).map(Quantity::from),
    }
}

/// A unit price, in major units.
pub fn unit_price(at: &At<'_>) -> Option<UnitPrice> {
    decimal(at).map(UnitPrice::new)
}

/// A percentage: `20` is 20 %.
pub fn percent(at: &At<'_>) -> Option<Percent> {
    let number = decimal(at)?;
    at.accept(Percent::new(number))
}

/// A share of a whole: `{"numerator":…,"denominator":…}`.
pub fn share(at: &At<'_>) -> Option<Share> {
    let (numerator, denominator) = at.table(|table| {
        let part = |at: &At<'_>| whole(at, 0, i128::from(i64::MAX));
        let numerator = table.required("numerator", "write the part above the line", part);
        let denominator = table.required("denominator", "write the part below the line", part);
        numerator.zip(denominator)
    })?;
    at.accept(Share::new(numerator, denominator))
}

/// An instant, RFC 3339 with its offset.
pub fn instant(at: &At<'_>) -> Option<Instant> {
    match at.value() {
        Value::Text(text) => at.accept(Instant::parse(text)),
        _ => at.unwanted("an instant is written here, such as \"2026-01-31T00:00:00Z\""),
    }
}

/// A half-open period.
pub fn period(at: &At<'_>) -> Option<Period> {
    let (start, end) = at.table(|table| {
        let start =
            table.required("start", "write the first instant, such as \"2026-01-01T00:00:00Z\"", instant);
        let end = table.required("end", "write the first instant after it", instant);
        start.zip(end)
    })?;
    at.accept(Period::new(start, end))
}

/// A civil date.
pub fn date(at: &At<'_>) -> Option<CivilDate> {
    match at.value() {
        Value::Text(text) => at.accept(CivilDate::parse(text)),
        _ => at.unwanted("a date is written here, such as 2026-01-31"),
    }
}

/// A civil date and time of day; 00:00 when only the date is written.
pub fn date_time(at: &At<'_>) -> Option<CivilDateTime> {
    match at.value() {
        // TOML also writes a space between date and time.
        Value::Text(text) => at.accept(CivilDateTime::parse(&text.replacen(' ', "T", 1))),
        _ => at.unwanted("a date and time are written here, such as 2026-01-31T09:30"),
    }
}

/// An IANA zone.
pub fn zone(at: &At<'_>) -> Option<Zone> {
    match at.value() {
        Value::Text(text) => at.accept(Zone::named(text)),
        _ => at.unwanted("a zone in quotes is written here, such as \"Europe/Berlin\""),
    }
}

/// A cadence.
pub fn cadence(at: &At<'_>) -> Option<Cadence> {
    match at.value() {
        Value::Text(text) => at.accept(Cadence::parse(text)),
        _ => at.unwanted("a cadence in quotes is written here, such as \"month\""),
    }
}

/// `anniversary`, `calendar`, or the anchor itself.
pub fn alignment(at: &At<'_>) -> Option<Alignment> {
    match at.value() {
        Value::Text(text) if text == "anniversary" => Some(Alignment::Anniversary),
        Value::Text(text) if text == "calendar" => Some(Alignment::Calendar),
        Value::Text(text) if text.starts_with(|first: char| first.is_ascii_digit()) => {
            date_time(at).map(Alignment::Explicit)
        }
        _ => at.unwanted("write \"anniversary\", \"calendar\" or an anchor such as \"2026-01-31T09:30\""),
    }
}

/// A rounding.
pub fn rounding(at: &At<'_>) -> Option<Rounding> {
    code(at, Rounding::ALL.map(|rounding| (rounding.code(), rounding)))
}

/// How lines round: to the nearest, one way or the other.
pub fn line_rounding(at: &At<'_>) -> Option<Rounding> {
    let nearest = [Rounding::HalfAwayFromZero, Rounding::HalfEven];
    code(at, nearest.map(|rounding| (rounding.code(), rounding)))
}

/// A way to count shares.
pub fn share_by(at: &At<'_>) -> Option<ShareBy> {
    code(at, ShareBy::ALL.map(|by| (by.code(), by)))
}

/// One of a table of codes.
pub fn code<T, const N: usize>(at: &At<'_>, codes: [(&'static str, T); N]) -> Option<T> {
    let names = codes.each_ref().map(|(name, _)| *name);
    let place = place_of(at, &names)?;
    codes.into_iter().nth(place).map(|(_, value)| value)
}

/// One of a list of codes.
pub fn code_among<T: Copy>(at: &At<'_>, codes: &[(&'static str, T)]) -> Option<T> {
    let names: Vec<&'static str> = codes.iter().map(|(name, _)| *name).collect();
    let place = place_of(at, &names)?;
    codes.get(place).map(|(_, value)| *value)
}

/// Which of these names is written.
fn place_of(at: &At<'_>, names: &[&'static str]) -> Option<usize> {
    let Value::Text(found) = at.value() else {
        return at.unwanted(&format!("write one of {}", names.join(", ")));
    };
    names.iter().position(|name| name == found).or_else(|| {
        let near = nearest(found, names.iter().copied());
        let way_out = near.map(|near| format!("did you mean {near:?}?")).unwrap_or_default();
        let wanted = format!("write one of {}", names.join(", "));
        at.mistake(Said::found(at.described(), wanted).way_out(way_out))
    })
}

/// The code of a value in its table.
pub fn code_of<T: PartialEq>(value: &T, codes: &[(&'static str, T)]) -> &'static str {
    codes.iter().find(|(_, known)| known == value).map_or("", |(name, _)| name)
}

/// 32 bytes as 64 hex digits.
pub fn hash(at: &At<'_>) -> Option<[u8; 32]> {
    const WANTED: &str = "64 hex digits are written here";
    let Value::Text(text) = at.value() else { return at.unwanted(WANTED) };
    let mut bytes = [0_u8; 32];
    let plain = text.len() == 64 && text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
    if !plain {
        return at.unwanted(WANTED);
    }
    for (byte, place) in bytes.iter_mut().zip((0..64).step_by(2)) {
        *byte = u8::from_str_radix(&text[place..place + 2], 16).expect("both are hex digits");
    }
    Some(bytes)
}

/// Refuses a table in which more than one of these names is written; answers the one that is.
pub fn one_of(table: &Table<'_>, names: &'static [&'static str]) -> Option<Option<&'static str>> {
    let written: Vec<&'static str> = names.iter().copied().filter(|name| table.has(name)).collect();
    match written.as_slice() {
        [] => Some(None),
        [one] => Some(Some(one)),
        [_, second, ..] => table.mistake_at(
            second,
            Said::found(written.join(" and "), format!("write at most one of {}", names.join(", "))),
        ),
    }
}
