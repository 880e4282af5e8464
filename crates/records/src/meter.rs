//! The written form of a meter.
//! Knows its names and codes; must not know prices.

use std::collections::BTreeSet;

use pricing::{Aggregation, Condition, Filter, LevelTime, Meter, Register, ValuesAre};

use crate::at::{At, Inside, Table};
use crate::form::Form;
use crate::mistake::Said;
use crate::scalars;
use crate::write::Writer;

/// Most filters read before the meter's own door judges their number.
const FILTERS_READ_MAX: usize = 1_000;
/// Most values of a filter read before the meter's own door judges their number.
const FILTER_VALUES_READ_MAX: usize = 10_000;

const LEVEL_TIMES: [(&str, LevelTime); 3] =
    [("average", LevelTime::Average), ("hours", LevelTime::Hours), ("days", LevelTime::Days)];

const VALUES_ARE: [(&str, ValuesAre); 2] = [("levels", ValuesAre::Levels), ("changes", ValuesAre::Changes)];

/// The aggregation's name before its own settings are read.
#[derive(Clone, Copy)]
enum Named {
    Plain(fn() -> Aggregation),
    TimeWeighted,
    Percentile,
    Register,
}

const AGGREGATIONS: [(&str, Named); 10] = [
    ("count", Named::Plain(|| Aggregation::Count)),
    ("sum", Named::Plain(|| Aggregation::Sum)),
    ("max", Named::Plain(|| Aggregation::Max)),
    ("min", Named::Plain(|| Aggregation::Min)),
    ("latest", Named::Plain(|| Aggregation::Latest)),
    ("unique_count", Named::Plain(|| Aggregation::UniqueCount)),
    ("average", Named::Plain(|| Aggregation::Average)),
    ("time_weighted", Named::TimeWeighted),
    ("percentile", Named::Percentile),
    ("register", Named::Register),
];

impl Form for Meter {
    fn write_fields(&self, out: &mut Writer) {
        out.name("key").code(self.key.as_str());
        out.name("name").text(&self.name);
        out.name("event_type").text(&self.event_type);
        out.name("aggregation").code(self.aggregation.code());
        match &self.aggregation {
            Aggregation::TimeWeighted(per) => out.name("per").code(scalars::code_of(per, &LEVEL_TIMES)),
            Aggregation::Percentile(percentile) => out.name("percentile").decimal(percentile.value()),
            Aggregation::Register(register) => write_register(register, out),
            _ => {}
        }
        if let Some(value) = &self.value {
            out.name("value").text(value);
        }
        out.name("filters").list(&self.filters, |out, filter| out.table(|out| write_filter(filter, out)));
        out.name("values_are").code(scalars::code_of(&self.values_are, &VALUES_ARE));
        out.name("carries").truth(self.carries);
        out.name("start_level").decimal(self.start_level);
        if let Some(unit) = &self.unit {
            out.name("unit").text(unit);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<Meter> {
        let key = table.required("key", "write the meter's key, such as \"api-calls\"", scalars::key);
        let name = table.optional("name", scalars::text);
        let event_type =
            table.required("event_type", "write the type of the events that count", scalars::text);
        let aggregation = read_aggregation(table);
        let value = table.optional("value", scalars::text);
        let filters = table.setting("filters", |at| at.list(FILTERS_READ_MAX, read_filter));
        let values_are = table.setting("values_are", |at| scalars::code(at, VALUES_ARE));
        let carries = table.optional("carries", scalars::truth);
        let start_level = table.optional("start_level", scalars::decimal).unwrap_or(money::Decimal::ZERO);
        let unit = table.optional("unit", scalars::text);
        let (key, event_type, aggregation) = (key?, event_type?, aggregation?);
        let meter = Meter {
            name: name.unwrap_or_else(|| key.as_str().to_owned()),
            key,
            event_type,
            carries: carries.unwrap_or_else(|| aggregation.carries_by_default()),
            aggregation,
            value,
            filters,
            values_are,
            start_level,
            unit,
        };
        check(table.at(), &meter)?;
        Some(meter)
    }
}

fn read_aggregation(table: &Table<'_>) -> Option<Aggregation> {
    let names = AGGREGATIONS.map(|(name, _)| name).join(", ");
    let named =
        table.required("aggregation", &format!("write one of {names}"), |at| scalars::code(at, AGGREGATIONS));
    match named {
        None => {
            table.pass_over(&["per", "percentile", "register", "rolls_over_at", "exchange"]);
            None
        }
        Some(Named::Plain(make)) => Some(make()),
        Some(Named::TimeWeighted) => {
            let wanted = "a time-weighted meter counts per \"average\", \"hours\" or \"days\"";
            let per = table.required("per", wanted, |at| scalars::code(at, LEVEL_TIMES));
            per.map(Aggregation::TimeWeighted)
        }
        Some(Named::Percentile) => {
            let wanted = "write which percentile, such as 95";
            table.required("percentile", wanted, scalars::percent).map(Aggregation::Percentile)
        }
        Some(Named::Register) => Some(Aggregation::Register(Register {
            register: table.optional("register", scalars::text),
            rolls_over_at: table.optional("rolls_over_at", scalars::decimal),
            exchange: table.optional("exchange", scalars::text),
        })),
    }
}

fn write_register(register: &Register, out: &mut Writer) {
    if let Some(property) = &register.register {
        out.name("register").text(property);
    }
    if let Some(end) = register.rolls_over_at {
        out.name("rolls_over_at").decimal(end);
    }
    if let Some(property) = &register.exchange {
        out.name("exchange").text(property);
    }
}

fn write_filter(filter: &Filter, out: &mut Writer) {
    out.name("property").text(&filter.property);
    match &filter.condition {
        Condition::OneOf(values) => out.name("one_of").list(values, |out, value| out.text(value)),
        Condition::NoneOf(values) => out.name("none_of").list(values, |out, value| out.text(value)),
        Condition::Present => out.name("present").truth(true),
    }
}

fn read_filter(at: &At<'_>) -> Option<Filter> {
    at.table(|table| {
        let property = table.required("property", "write which property the filter looks at", scalars::text);
        let condition = read_condition(table);
        Some(Filter { property: property?, condition: condition? })
    })
}

fn read_condition(table: &Table<'_>) -> Option<Condition> {
    let values = |at: &At<'_>| {
        let values = at.list(FILTER_VALUES_READ_MAX, filter_value)?;
        Some(values.into_iter().collect::<BTreeSet<String>>())
    };
    match scalars::one_of(table, &["one_of", "none_of", "present"])? {
        Some("one_of") => table.optional("one_of", values).map(Condition::OneOf),
        Some("none_of") => table.optional("none_of", values).map(Condition::NoneOf),
        Some(_) => table.optional("present", only_true).map(|()| Condition::Present),
        None => table.missing("one_of", "write one_of = [...], none_of = [...] or present = true"),
    }
}

/// A value as filters compare it: text as it is, numbers and truths in canonical form.
fn filter_value(at: &At<'_>) -> Option<String> {
    use crate::node::Value;
    match at.value() {
        Value::Text(_) => scalars::any_text(at),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Number(_) => scalars::decimal(at).map(|number| number.to_string()),
        _ => at.unwanted("a text, a number, true or false is written here"),
    }
}

/// A switch that can only be turned on.
pub(crate) fn only_true(at: &At<'_>) -> Option<()> {
    match scalars::truth(at)? {
        true => Some(()),
        false => at.mistake(Said::found("false", "write true, or leave it out")),
    }
}

/// Hands the meter to its own door and notes what it refuses.
fn check(at: &At<'_>, meter: &Meter) -> Option<()> {
    let Err(refusals) = meter.check() else { return Some(()) };
    for refusal in refusals {
        at.mistake_inside::<()>(&[Inside::Name(place_of(&refusal))], Said::refused(refusal));
    }
    None
}

fn place_of(refusal: &pricing::MeterRefused) -> &'static str {
    use pricing::MeterRefused as Refused;
    match refusal {
        Refused::EventTypeMissing { .. } => "event_type",
        Refused::ValueMissing { .. } => "aggregation",
        Refused::ValueOfCount { .. } => "value",
        Refused::PercentileOutOfRange { .. } => "percentile",
        Refused::ChangesWithoutLevel { .. } => "values_are",
        Refused::NothingToCarry { .. } => "carries",
        Refused::StartLevelUnread { .. } => "start_level",
        Refused::RegisterForgets { .. } => "carries",
        Refused::RollsOverAtZero { .. } => "rolls_over_at",
        Refused::RegisterWithoutProperty { setting, .. } => setting,
        Refused::TooManyFilters { .. }
        | Refused::FilterWithoutProperty { .. }
        | Refused::FilterValues { .. } => "filters",
    }
}
