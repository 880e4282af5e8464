//! The written form of alerts, and of what they tell.
//! Knows their names; must not know what was used.

use billing::alerts::{
    Alert, AlertCrossing, AlertOf, AlertOn, AmountOf, Mark, THRESHOLDS_PER_ALERT_MAX, Threshold, Told, Turn,
    Turned,
};
use billing::{LimitReach, LimitWindow};
use calendar::{Instant, Period, Zone};
use ids::{AlertId, CustomerId};

use crate::at::{At, Inside, Table};
use crate::form::{Form, read_format, read_json};
use crate::limit::{LIMIT_WINDOWS, read_dimensions, read_reach};
use crate::mistake::{Mistakes, Said};
use crate::scalars;
use crate::write::Writer;

/// Which way a threshold was crossed, by its written code.
pub const TURNS: [(&str, Turn); 2] = [("crossed", Turn::Crossed), ("recovered", Turn::Recovered)];

/// What an alert looks at, if it names no meter alone, with what it does not say beside it and why not.
const NOT_BESIDE: [(&str, &[&str], &str); 3] = [
    ("limit", &["spend", "credits", "meter", "dimensions", "window", "zone"], "drop it: the limit says it"),
    (
        "credits",
        &["spend", "meter", "dimensions", "window", "zone"],
        "drop it: what is left of credits is of no meter and no window",
    ),
    ("spend", &["dimensions"], "drop them: prices rate what all events come to; name a `meter` at most"),
];

impl Form for Alert {
    fn write_fields(&self, out: &mut Writer) {
        out.name("id").id(self.id);
        out.name("key").code(self.key.as_str());
        out.name("name").text(&self.name);
        if let AlertOf::Customer(customer, reach) = &self.of {
            out.name("customer").id(*customer);
            match reach {
                LimitReach::Customer => {}
                LimitReach::Subscription(id) => out.name("subscription").id(*id),
                LimitReach::Subject(subject) => out.name("subject").text(subject),
            }
        }
        match &self.on {
            AlertOn::Usage { meter, dimensions, window, zone } => {
                out.name("meter").code(meter.as_str());
                if !dimensions.is_empty() {
                    out.name("dimensions").texts(dimensions);
                }
                out.name("window").code(scalars::code_of(window, &LIMIT_WINDOWS));
                out.name("zone").text(zone.name());
            }
            AlertOn::Limit(limit) => out.name("limit").id(*limit),
            AlertOn::Spend { currency, meter, window, zone } => {
                out.name("spend").code(currency.code());
                if let Some(meter) = meter {
                    out.name("meter").code(meter.as_str());
                }
                out.name("window").code(scalars::code_of(window, &LIMIT_WINDOWS));
                out.name("zone").text(zone.name());
            }
            AlertOn::Credits { currency } => out.name("credits").code(currency.code()),
        }
        out.name("thresholds").list(&self.thresholds, |out, threshold| threshold.write(out));
    }

    fn read_fields(table: &Table<'_>) -> Option<Alert> {
        let id = table.required("id", "write the alert's id", scalars::id);
        read_alert(table, id?)
    }
}

impl Form for Threshold {
    fn write_fields(&self, out: &mut Writer) {
        match self.mark {
            Mark::Value(value) => out.name("value").decimal(value),
            Mark::Percent(percent) => out.name("percent").decimal(percent),
        }
        if self.forecast {
            out.name("forecast").truth(true);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<Threshold> {
        let forecast = table.setting("forecast", scalars::truth);
        let mark = match scalars::one_of(table, &["value", "percent"])? {
            Some("value") => table.optional("value", scalars::decimal).map(Mark::Value),
            Some(_) => table.optional("percent", scalars::decimal).map(Mark::Percent),
            None => table.missing("value", "write how much, such as \"100\", or a `percent` of the limit"),
        };
        Some(Threshold { forecast, mark: mark? })
    }
}

/// Reads an alert as a caller sends it, who does not know its id. One on a limit need not say whose it is.
///
/// # Errors
/// Every mistake in it.
pub fn decode_new_alert(bytes: &[u8], id: AlertId) -> Result<Alert, Mistakes> {
    read_json(None, bytes, |at| {
        at.table(|table| {
            table.optional("format", read_format);
            read_alert(table, id)
        })
    })
}

fn read_alert(table: &Table<'_>, id: AlertId) -> Option<Alert> {
    let key = table.required("key", "write the key that you know the alert by", scalars::key);
    let name = table.given("name", scalars::text);
    let of = read_of(table);
    let on = read_on(table);
    let read = |at: &At<'_>| at.list(THRESHOLDS_PER_ALERT_MAX, Threshold::read);
    let thresholds = table.required("thresholds", "write a list of thresholds", read);
    let key = key?;
    let alert = Alert {
        id,
        name: name?.unwrap_or_else(|| key.to_string()),
        key,
        of: of?,
        on: on?,
        thresholds: thresholds?,
    };
    let Err(refusal) = alert.check() else { return Some(alert) };
    let (name, place) = refusal.place();
    let steps = [Inside::Name(name), Inside::Item(place.unwrap_or_default())];
    table.at().mistake_inside(&steps[..1 + usize::from(place.is_some())], Said::refused(&refusal))
}

fn read_of(table: &Table<'_>) -> Option<AlertOf> {
    let reach = read_reach(table);
    match table.given("customer", scalars::id::<CustomerId>)? {
        Some(customer) => Some(AlertOf::Customer(customer, reach?)),
        None if reach? == LimitReach::Customer => Some(AlertOf::EveryCustomer),
        None => table.missing("customer", "write whose subscription or subject it is"),
    }
}

fn read_on(table: &Table<'_>) -> Option<AlertOn> {
    for (name, others, way_out) in NOT_BESIDE {
        let beside = others.iter().find(|other| table.has(name) && table.has(other));
        if let Some(other) = beside {
            return table.mistake_at(other, Said::found(format!("{other} beside {name}"), way_out));
        }
    }
    if table.has("limit") {
        return table.optional("limit", scalars::id).map(AlertOn::Limit);
    }
    if table.has("credits") {
        return table.optional("credits", scalars::currency).map(|currency| AlertOn::Credits { currency });
    }
    if table.has("spend") {
        let currency = table.optional("spend", scalars::currency);
        let meter = table.given("meter", scalars::key);
        let (window, zone) = read_windows(table);
        return Some(AlertOn::Spend { currency: currency?, meter: meter?, window: window?, zone: zone? });
    }
    let wanted =
        "write the key of the meter that counts, or a `limit`, or the currency of `spend` or `credits`";
    let meter = table.required("meter", wanted, scalars::key);
    let dimensions = table.setting("dimensions", read_dimensions);
    let (window, zone) = read_windows(table);
    Some(AlertOn::Usage { meter: meter?, dimensions, window: window?, zone: zone? })
}

fn read_windows(table: &Table<'_>) -> (Option<LimitWindow>, Option<Zone>) {
    let wanted = "write when it begins anew: hour, day, week, month, year, or life for never";
    let window = table.required("window", wanted, |at| scalars::code(at, LIMIT_WINDOWS));
    let zone = table.given("zone", scalars::zone);
    (window, zone.map(|zone| zone.unwrap_or_else(Zone::utc)))
}

/// What listeners are told, and what is listed.
impl Form for AlertCrossing {
    fn write_fields(&self, out: &mut Writer) {
        let Turned { told, mark, reached } = &self.turned;
        out.name("alert").id(self.alert);
        out.name("key").code(self.key.as_str());
        out.name("version").whole(self.version);
        out.name("customer").id(self.customer);
        out.name("window").table(|out| {
            let start = Some(self.window.start()).filter(|start| *start > Instant::MIN);
            write_bound(out.name("start"), start);
            write_bound(out.name("end"), Some(self.window.end()).filter(|end| end.is_in_range()));
        });
        out.name("turn").code(scalars::code_of(&told.turn, &TURNS));
        told.threshold.write(out.name("threshold"));
        out.name("times").whole(told.times);
        out.name("mark").ratio(mark);
        out.name("reached").ratio(reached);
        out.name("used").decimal(self.used);
        match self.amount {
            Some(AmountOf::Spend(currency)) => out.name("spend").code(currency.code()),
            Some(AmountOf::Credits(currency)) => out.name("credits").code(currency.code()),
            None => {}
        }
        if let Some(base) = self.base {
            out.name("of").decimal(base);
        }
        out.name("usage_watermark").whole(self.watermark);
        out.name("as_of").instant(self.at);
    }

    fn read_fields(table: &Table<'_>) -> Option<AlertCrossing> {
        const WANTED: &str = "what was told says it";
        let threshold = table.required("threshold", WANTED, Threshold::read);
        let turn = table.required("turn", WANTED, |at| scalars::code(at, TURNS));
        let times = table.required("times", WANTED, |at| scalars::whole(at, 1, u32::MAX));
        let mark = table.required("mark", WANTED, scalars::ratio);
        let reached = table.required("reached", WANTED, scalars::ratio);
        Some(AlertCrossing {
            alert: table.required("alert", WANTED, scalars::id)?,
            key: table.required("key", WANTED, scalars::key)?,
            version: table.required("version", WANTED, |at| scalars::whole(at, 1, u32::MAX))?,
            customer: table.required("customer", WANTED, scalars::id)?,
            window: table.required("window", WANTED, |at| at.table(read_window))?,
            turned: Turned {
                told: Told { threshold: threshold?, turn: turn?, times: times? },
                mark: mark?,
                reached: reached?,
            },
            used: table.required("used", WANTED, scalars::long_decimal)?,
            amount: read_amount(table),
            base: table.optional("of", scalars::decimal),
            watermark: table.required("usage_watermark", WANTED, |at| scalars::whole(at, 0, u64::MAX))?,
            at: table.required("as_of", WANTED, scalars::instant)?,
        })
    }
}

/// What its amounts are, where they are money.
fn read_amount(table: &Table<'_>) -> Option<AmountOf> {
    let spend = table.optional("spend", scalars::currency).map(AmountOf::Spend);
    spend.or_else(|| table.optional("credits", scalars::currency).map(AmountOf::Credits))
}

fn write_bound(out: &mut Writer, bound: Option<Instant>) {
    match bound {
        Some(instant) => out.instant(instant),
        None => out.null(),
    }
}

fn read_window(table: &Table<'_>) -> Option<Period> {
    let start = table.given("start", scalars::instant)?;
    let end = table.given("end", scalars::instant)?;
    Period::new(start.unwrap_or(Instant::MIN), end.unwrap_or(Instant::NEVER)).ok()
}

#[cfg(test)]
mod tests {
    use money::Ratio;

    use super::*;

    const NEW: &str = r#"{"key": "tokens-of-june", "meter": "tokens", "window": "month", "zone": "Europe/Berlin",
        "dimensions": {"model": "large"}, "thresholds": [{"value": "50"}, {"value": "100.00"},
        {"value": "100", "forecast": true}]}"#;

    fn new(text: &str) -> Result<Alert, String> {
        let read = decode_new_alert(text.as_bytes(), AlertId::from_bytes([1; 16]));
        read.map_err(|mistakes| mistakes.to_string())
    }

    #[test]
    fn an_alert_reads_back_as_it_was_written() {
        let alert = new(NEW).expect("it reads");
        assert_eq!((alert.name.as_str(), &alert.of), ("tokens-of-june", &AlertOf::EveryCustomer));
        assert_eq!(crate::decode::<Alert>(&crate::encode(&alert)).as_ref(), Ok(&alert));
        let customer = CustomerId::from_bytes([2; 16]);
        let of = AlertOf::Customer(customer, LimitReach::Subject("agent-7".to_owned()));
        let limit = AlertOn::Limit(ids::LimitId::from_bytes([3; 16]));
        let percent = |text: &str| Mark::Percent(money::Decimal::parse(text).expect("a number"));
        let thresholds = vec![Threshold { forecast: false, mark: percent("80") }];
        let other = Alert { of, on: limit, thresholds, ..alert };
        assert_eq!(crate::decode::<Alert>(&crate::encode(&other)).as_ref(), Ok(&other));
        let on_money = [
            (r#""spend": "EUR", "window": "day""#, r#"{"value": "1", "forecast": true}"#),
            (r#""spend": "EUR", "meter": "tokens", "window": "life""#, r#"{"value": "0.01"}"#),
            (r#""credits": "JPY""#, r#"{"value": "0"}, {"value": "500"}"#),
        ];
        for (on, thresholds) in on_money {
            let text = format!(r#"{{"key": "money", {on}, "thresholds": [{thresholds}]}}"#);
            let alert = new(&text).expect(&text);
            assert_eq!(crate::decode::<Alert>(&crate::encode(&alert)), Ok(alert), "{text}");
        }
    }

    #[test]
    fn mistakes_have_their_places() {
        let customer = CustomerId::from_bytes([2; 16]);
        let limit = ids::LimitId::from_bytes([3; 16]);
        for (text, place) in [
            (r#"{"meter": "t", "window": "day", "thresholds": [{"value": "1"}]}"#.to_owned(), "key"),
            (r#"{"key": "k", "window": "day", "thresholds": [{"value": "1"}]}"#.to_owned(), "meter"),
            (r#"{"key": "k", "meter": "t", "window": "day", "thresholds": []}"#.to_owned(), "thresholds"),
            (
                r#"{"key": "k", "meter": "t", "window": "day", "thresholds": [{"value": "2"}, {"value": "1"}]}"#
                    .to_owned(),
                "thresholds[1]",
            ),
            (
                r#"{"key": "k", "meter": "t", "window": "day", "thresholds": [{"value": "2", "percent": "1"}]}"#
                    .to_owned(),
                "thresholds[0].percent",
            ),
            (
                r#"{"key": "k", "meter": "t", "window": "day", "subject": "a", "thresholds": [{"value": "2"}]}"#
                    .to_owned(),
                "customer",
            ),
            (
                format!(
                    r#"{{"key": "k", "limit": "{limit}", "customer": "{customer}", "window": "day",
                    "thresholds": [{{"percent": "80"}}]}}"#
                ),
                "window",
            ),
            (r#"{"key": "k", "spend": "EUR", "thresholds": [{"value": "1"}]}"#.to_owned(), "window"),
            (r#"{"key": "k", "spend": "euro", "window": "day", "thresholds": [{"value": "1"}]}"#.to_owned(), "spend"),
            (
                r#"{"key": "k", "spend": "EUR", "window": "day", "thresholds": [{"value": "0"}]}"#.to_owned(),
                "thresholds[0]",
            ),
            (
                r#"{"key": "k", "spend": "EUR", "window": "day", "dimensions": {"a": "b"}, "thresholds": [{"value": "1"}]}"#
                    .to_owned(),
                "dimensions",
            ),
            (r#"{"key": "k", "credits": "EUR", "window": "day", "thresholds": [{"value": "1"}]}"#.to_owned(), "window"),
            (
                r#"{"key": "k", "credits": "EUR", "thresholds": [{"value": "1", "forecast": true}]}"#.to_owned(),
                "thresholds[0]",
            ),
            (
                format!(r#"{{"key": "k", "credits": "EUR", "customer": "{customer}", "subject": "s", "thresholds": [{{"value": "1"}}]}}"#),
                "subject",
            ),
        ] {
            let told = new(&text).expect_err(&text);
            assert!(told.contains(place), "{text}: {told}");
        }
    }

    #[test]
    fn what_is_told_reads_back() {
        let instant = |text: &str| Instant::parse(text).expect("an instant");
        let third = Ratio::from_fraction(1, 3).expect("a third");
        let mark = Mark::Value(money::Decimal::ONE);
        let threshold = Threshold { forecast: true, mark };
        let crossing = AlertCrossing {
            alert: AlertId::from_bytes([1; 16]),
            key: ids::CatalogKey::parse("budget").expect("a key"),
            version: 3,
            customer: CustomerId::from_bytes([2; 16]),
            window: Period::new(instant("2026-01-01T00:00:00Z"), instant("2026-02-01T00:00:00Z"))
                .expect("a month"),
            turned: Turned {
                told: Told { threshold, turn: Turn::Crossed, times: 2 },
                mark: Ratio::ONE,
                reached: third,
            },
            used: money::Decimal::ONE,
            amount: Some(AmountOf::Credits(money::Currency::EUR)),
            base: None,
            watermark: 7,
            at: instant("2026-01-15T00:00:00Z"),
        };
        assert_eq!(crate::decode::<AlertCrossing>(&crate::encode(&crossing)).as_ref(), Ok(&crossing));
        let ever = AlertCrossing { window: Period::ALWAYS, ..crossing };
        let written = crate::encode(&ever);
        assert!(String::from_utf8_lossy(&written).contains(r#""window":{"start":null,"end":null}"#));
        assert_eq!(crate::decode::<AlertCrossing>(&written), Ok(ever));
    }
}
