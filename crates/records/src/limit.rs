//! The written form of limits, and of usage that is to be reserved.
//! Knows their names; must not know what was used.

use std::collections::BTreeMap;

use billing::limits::{LIMIT_DIMENSIONS_MAX, is_in_bounds};
use billing::{LimitOn, LimitReach, LimitWindow, UsageLimit, WantedUsage};
use calendar::{Instant, Zone};
use ids::{CustomerId, LimitId};
use money::{Decimal, Money};
use pricing::DIMENSION_VALUE_CHARS_MAX;

use crate::at::{At, Inside, Table};
use crate::form::{Form, read_format, read_json};
use crate::mistake::{Mistakes, Said};
use crate::scalars;
use crate::write::Writer;

/// Most meters whose usage one reservation reserves.
pub const WANTED_MAX: usize = 20;
/// Most characters of the name of a property.
const PROPERTY_CHARS_MAX: usize = 255;

/// What a limit in money does not say beside it, and why not.
const NOT_BESIDE: [(&str, &[&str], &str); 2] = [
    (
        "credits",
        &["spend", "meter", "dimensions", "window", "zone", "subscription", "subject"],
        "drop it: what is left of a customer's credits is of no meter, no window and no part of its usage",
    ),
    (
        "spend",
        &["dimensions", "subject"],
        "drop it: prices rate what all events of a subscription come to; name a `meter` or a `subscription` at most",
    ),
];

/// The windows of limits by their written codes.
pub const LIMIT_WINDOWS: [(&str, LimitWindow); 6] = [
    ("hour", LimitWindow::Hour),
    ("day", LimitWindow::Day),
    ("week", LimitWindow::Week),
    ("month", LimitWindow::Month),
    ("year", LimitWindow::Year),
    ("life", LimitWindow::Life),
];

impl Form for UsageLimit {
    fn write_fields(&self, out: &mut Writer) {
        out.name("id").id(self.id);
        out.name("customer").id(self.customer);
        out.name("name").text(&self.name);
        match &self.reach {
            LimitReach::Customer => {}
            LimitReach::Subscription(id) => out.name("subscription").id(*id),
            LimitReach::Subject(subject) => out.name("subject").text(subject),
        }
        match &self.on {
            LimitOn::Usage { meter, dimensions } => {
                out.name("meter").code(meter.as_str());
                if !dimensions.is_empty() {
                    out.name("dimensions").texts(dimensions);
                }
            }
            LimitOn::Spend { currency, meter } => {
                out.name("spend").code(currency.code());
                if let Some(meter) = meter {
                    out.name("meter").code(meter.as_str());
                }
            }
            LimitOn::Credits { currency } => out.name("credits").code(currency.code()),
        }
        match self.on.currency() {
            Some(currency) => out.name("amount").text(&Money::written(self.amount, currency)),
            None => out.name("amount").decimal(self.amount),
        }
        if !matches!(self.on, LimitOn::Credits { .. }) {
            out.name("window").code(scalars::code_of(&self.window, &LIMIT_WINDOWS));
            out.name("zone").text(self.zone.name());
        }
        out.name("starts").instant(self.starts);
        if let Some(ends) = self.ends {
            out.name("ends").instant(ends);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<UsageLimit> {
        let id = table.required("id", "write the limit's id", scalars::id);
        let customer = table.required("customer", "write whose usage it limits", scalars::id);
        let starts = table.required("starts", "write when it starts", scalars::instant);
        read_limit(table, (id?, customer?, starts?))
    }
}

/// Reads what a limit says beside its id, its customer and its start.
fn read_limit(
    table: &Table<'_>,
    (id, customer, starts): (LimitId, CustomerId, Instant),
) -> Option<UsageLimit> {
    let on = read_on(table);
    let name = table.given("name", scalars::text);
    let reach = read_reach(table);
    let Some(on) = on else {
        table.pass_over(&["meter", "dimensions", "amount", "window", "zone", "ends"]);
        return None;
    };
    let (amount, window, zone) = match &on {
        LimitOn::Credits { .. } => {
            let amount = table.given("amount", scalars::decimal);
            (amount.map(|amount| amount.unwrap_or(Decimal::ZERO)), Some(LimitWindow::Life), Some(None))
        }
        LimitOn::Usage { .. } | LimitOn::Spend { .. } => {
            let wanted = "write how much may be used in a window, such as \"100\"";
            let amount = table.required("amount", wanted, scalars::decimal);
            let wanted = "write when it begins anew: hour, day, week, month, year, or life for never";
            let window = table.required("window", wanted, |at| scalars::code(at, LIMIT_WINDOWS));
            (amount, window, table.given("zone", scalars::zone))
        }
    };
    let ends = table.optional("ends", scalars::instant);
    let limit = UsageLimit {
        id,
        customer,
        name: name?.unwrap_or_else(|| on.usual_name()),
        reach: reach?,
        on,
        amount: amount?,
        window: window?,
        zone: zone?.unwrap_or_else(Zone::utc),
        starts,
        ends,
    };
    match limit.check() {
        Ok(()) => Some(limit),
        Err(refusal) => table.at().mistake_inside(&[Inside::Name(refusal.place())], Said::refused(&refusal)),
    }
}

/// What a limit is on: a meter, or money by its currency.
fn read_on(table: &Table<'_>) -> Option<LimitOn> {
    for (name, others, way_out) in NOT_BESIDE {
        if let Some(other) = others.iter().find(|other| table.has(name) && table.has(other)) {
            return table.mistake_at(other, Said::found(format!("{other} beside {name}"), way_out));
        }
    }
    if table.has("credits") {
        return table.optional("credits", scalars::currency).map(|currency| LimitOn::Credits { currency });
    }
    if table.has("spend") {
        let currency = table.optional("spend", scalars::currency);
        let meter = table.given("meter", scalars::key);
        return Some(LimitOn::Spend { currency: currency?, meter: meter? });
    }
    let wanted = "write the key of the meter that counts it, or the currency of `spend` or `credits`";
    let meter = table.required("meter", wanted, scalars::key);
    let dimensions = table.setting("dimensions", read_dimensions);
    Some(LimitOn::Usage { meter: meter?, dimensions })
}

/// Reads a limit as a caller sends it, who knows neither its id nor when it starts where that is now.
///
/// # Errors
/// Every mistake in it.
pub fn decode_new_limit(
    bytes: &[u8],
    (id, customer, now): (LimitId, CustomerId, Instant),
) -> Result<UsageLimit, Mistakes> {
    read_json(None, bytes, |at| {
        at.table(|table| {
            table.optional("format", read_format);
            let starts = table.given("starts", scalars::instant);
            read_limit(table, (id, customer, starts?.unwrap_or(now)))
        })
    })
}

/// Reads what is to be reserved: at least one meter and how much of it.
pub fn read_wanted(at: &At<'_>) -> Option<Vec<WantedUsage>> {
    let wanted = at.list(WANTED_MAX, |at| {
        at.table(|table| {
            let meter = table.required("meter", "write the meter that will count it", scalars::key);
            let quantity =
                table.required("quantity", "write how much is needed at most", scalars::positive_decimal);
            if quantity.is_some_and(|quantity| !is_in_bounds(quantity)) {
                return table
                    .mistake_at("quantity", Said::refused("it is larger or finer than any limit's amount"));
            }
            let dimensions = table.setting("dimensions", read_dimensions);
            Some(WantedUsage { meter: meter?, quantity: quantity?, dimensions })
        })
    })?;
    match wanted.is_empty() {
        true => at.unwanted("write at least one meter and quantity"),
        false => Some(wanted),
    }
}

/// Which of a customer's usage is meant.
pub(crate) fn read_reach(table: &Table<'_>) -> Option<LimitReach> {
    match scalars::one_of(table, &["subscription", "subject"])? {
        Some("subscription") => table.optional("subscription", scalars::id).map(LimitReach::Subscription),
        Some(_) => table.optional("subject", scalars::text).map(LimitReach::Subject),
        None => Some(LimitReach::Customer),
    }
}

/// Values that properties of events have.
pub(crate) fn read_dimensions(at: &At<'_>) -> Option<BTreeMap<String, String>> {
    let read = at.entries(LIMIT_DIMENSIONS_MAX, |name, at| {
        if name.is_empty() || name.contains('\0') || name.chars().count() > PROPERTY_CHARS_MAX {
            return at.mistake(Said::found("this name", "write the name of a property of the events"));
        }
        Some((name.to_owned(), scalars::text_of(at, DIMENSION_VALUE_CHARS_MAX)?))
    })?;
    Some(read.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: &str = r#"{"meter": "tokens", "amount": "100.00", "window": "month", "zone": "Europe/Berlin",
        "dimensions": {"model": "large", "region": "eu"}, "subject": "agent-7"}"#;

    fn new(text: &str) -> Result<UsageLimit, String> {
        let named = (LimitId::from_bytes([1; 16]), CustomerId::from_bytes([2; 16]), Instant::from_micros(0));
        decode_new_limit(text.as_bytes(), named).map_err(|mistakes| mistakes.to_string())
    }

    #[test]
    fn a_limit_reads_back_as_it_was_written() {
        let limit = new(NEW).expect("it reads");
        assert_eq!(limit.name, "tokens");
        let bytes = crate::encode(&limit);
        assert_eq!(crate::decode::<UsageLimit>(&bytes).as_ref(), Ok(&limit));
        let ended = UsageLimit { ends: Some(Instant::from_micros(5)), reach: LimitReach::Customer, ..limit };
        assert_eq!(crate::decode::<UsageLimit>(&crate::encode(&ended)), Ok(ended));
    }

    #[test]
    fn a_limit_in_money_reads_back_as_it_was_written() {
        for (text, name) in [
            (r#"{"spend": "EUR", "amount": "100.00", "window": "month"}"#, "spend in EUR"),
            (
                r#"{"spend": "EUR", "meter": "tokens", "amount": "1", "window": "day"}"#,
                "spend in EUR on tokens",
            ),
            (r#"{"credits": "EUR"}"#, "credits in EUR"),
            (r#"{"credits": "EUR", "amount": "5.00", "name": "A floor"}"#, "A floor"),
        ] {
            let limit = new(text).expect(text);
            assert_eq!(limit.name, name);
            let written = String::from_utf8(crate::encode(&limit)).expect("it is text");
            let cents =
                |amount: &str| amount.split_once('.').is_some_and(|(_, cents)| cents.starts_with("00\""));
            assert!(
                written.split_once("\"amount\":\"").is_some_and(|(_, amount)| cents(amount)),
                "{written}"
            );
            assert_eq!(crate::decode::<UsageLimit>(&crate::encode(&limit)).as_ref(), Ok(&limit));
        }
        assert_eq!(new(r#"{"credits": "EUR"}"#).expect("it reads").amount, Decimal::ZERO);
    }

    #[test]
    fn mistakes_have_their_places() {
        let both =
            new(r#"{"credits": "EUR", "spend": "EUR", "amount": "1", "window": "day"}"#).expect_err("both");
        assert!(both.contains("spend beside credits") && !both.contains("unknown"), "{both}");
        for (text, place) in [
            (r#"{"meter": "t", "window": "month"}"#, "amount"),
            (r#"{"meter": "t", "amount": "-1", "window": "month"}"#, "amount"),
            (r#"{"meter": "t", "amount": "1", "window": "fortnight"}"#, "window"),
            (r#"{"meter": "t", "amount": "1", "window": "day", "subject": "a", "subscription": "b"}"#, "su"),
            (r#"{"meter": "t", "amount": "1", "window": "day", "dimensions": {"a": ""}}"#, "dimensions.a"),
            (r#"{"spend": "EUR", "amount": "1", "window": "day", "dimensions": {"a": "b"}}"#, "dimensions"),
            (r#"{"spend": "EUR", "amount": "1", "window": "day", "subject": "a"}"#, "subject"),
            (r#"{"spend": "EUR", "amount": "1.001", "window": "day"}"#, "amount"),
            (r#"{"spend": "EUR", "amount": "1"}"#, "window"),
            (r#"{"spend": "eur", "amount": "1", "window": "day"}"#, "spend"),
            (r#"{"credits": "EUR", "spend": "EUR"}"#, "spend"),
            (r#"{"credits": "EUR", "window": "day"}"#, "window"),
            (r#"{"credits": "EUR", "subscription": "sub_1"}"#, "subscription"),
            (r#"{"meter": "t", "amount": "1", "window": "day", "ends": "1960-01-01T00:00:00Z"}"#, "ends"),
        ] {
            let told = new(text).expect_err(text);
            assert!(told.contains(place), "{text}: {told}");
        }
    }
}
