//! A price tried out: the question and the answer of "what would this come to".
//! Knows their form; must not know how a price is rated.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Cadence, Period, Unit, Zone};
use ids::CatalogKey;
use money::{Currency, Decimal, Money, Quantity, Rounding};
use pricing::{
    DIMENSION_ABSENT, Difference, DimensionValues, EVALUATED_LINES_MAX, EvaluateRequest, EvaluateUsage,
    Evaluation, METERS_PER_PRICE_MAX, Meter, OwedLine, Price, QuantitySource, UsageEvent,
};

use crate::at::{At, Inside, Table};
use crate::document::{read_dimensions, write_dimensions};
use crate::event;
use crate::form::{Form, read_format, read_json, read_toml};
use crate::mistake::{Mistakes, Said};
use crate::node::Value;
use crate::price::{self, Surroundings};
use crate::scalars;
use crate::write::Writer;

/// Most values or events of one question.
pub const USAGE_MAX: usize = 100_000;

/// A price to be tried out, owned; see [`Question::request`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The price.
    pub price: Price,
    /// The meter it reads, where events are sent.
    pub meter: Option<Meter>,
    /// The meters it reads, where it reads several and events are sent.
    pub meters: Vec<Meter>,
    /// In which currency.
    pub currency: Currency,
    /// How lines are rounded.
    pub rounding: Rounding,
    /// How much was used.
    pub usage: Usage,
    /// The zone of days and windows.
    pub zone: Zone,
    /// The service period.
    pub period: Option<Period>,
    /// The full period it is a part of.
    pub full: Option<Period>,
    /// What was billed of the period before.
    pub billed: Vec<(DimensionValues, Money)>,
    /// Whether the period has ended.
    pub ended: bool,
}

/// How much was used, owned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Usage {
    /// This much.
    Quantity(Quantity),
    /// This much for each line.
    ByDimensions(Vec<(DimensionValues, Quantity)>),
    /// This much of each of several meters, for each line.
    Several(Vec<(DimensionValues, Vec<(String, Quantity)>)>),
    /// One event for each of these values.
    Values(Vec<Decimal>),
    /// These events.
    Events(Vec<UsageEvent>),
}

impl Question {
    /// Reads a question in JSON.
    ///
    /// # Errors
    /// Every mistake in it.
    pub fn decode_json(file: Option<&str>, bytes: &[u8]) -> Result<Question, Mistakes> {
        read_json(file, bytes, read_whole)
    }

    /// Reads a question in TOML.
    ///
    /// # Errors
    /// Every mistake in it.
    pub fn decode_toml(file: Option<&str>, bytes: &[u8]) -> Result<Question, Mistakes> {
        read_toml(file, bytes, read_whole)
    }

    /// The question as pricing takes it.
    pub fn request(&self) -> EvaluateRequest<'_> {
        EvaluateRequest {
            price: &self.price,
            meter: self.meter.as_ref(),
            meters: &self.meters,
            currency: self.currency,
            rounding: self.rounding,
            usage: match &self.usage {
                Usage::Quantity(quantity) => EvaluateUsage::Quantity(*quantity),
                Usage::ByDimensions(lines) => EvaluateUsage::ByDimensions(lines.clone()),
                Usage::Several(lines) => EvaluateUsage::Several(lines.clone()),
                Usage::Values(values) => EvaluateUsage::Values(values.clone()),
                Usage::Events(events) => EvaluateUsage::Events(events),
            },
            zone: self.zone.clone(),
            period: self.period,
            full: self.full,
            billed: self.billed.clone(),
            ended: self.ended,
        }
    }
}

fn read_whole(at: &At<'_>) -> Option<Question> {
    at.table(|table| {
        table.optional("format", read_format);
        Question::read_fields(table)
    })
}

impl Form for Question {
    fn write_fields(&self, out: &mut Writer) {
        self.price.write(out.name("price"));
        if let Some(meter) = &self.meter {
            meter.write(out.name("meter"));
        }
        if !self.meters.is_empty() {
            out.name("meters").list(&self.meters, |out, meter| meter.write(out));
        }
        out.name("currency").code(self.currency.code());
        // A fee that counts once is asked for without usage, and read back so.
        if self.price.quantity != QuantitySource::One || self.usage != Usage::Quantity(Quantity::ONE) {
            write_usage(&self.usage, out);
        }
        out.name("zone").code(self.zone.name());
        if let Some(period) = self.period {
            out.name("period").period(period);
        }
        if let Some(full) = self.full {
            out.name("full_period").period(full);
        }
        out.name("billed").list(&self.billed, |out, (dimensions, amount)| {
            out.table(|out| {
                write_dimensions(dimensions, out);
                out.name("amount").amount(*amount);
            });
        });
        out.name("ended").truth(self.ended);
        out.name("rounding").code(self.rounding.code());
    }

    fn read_fields(table: &Table<'_>) -> Option<Question> {
        let currency = table.required("currency", "write the currency, such as \"EUR\"", scalars::currency);
        let Some(currency) = currency else {
            // Amounts cannot be judged without their currency; it comes first.
            table.pass_over(&NAMES);
            return None;
        };
        let meter = table.optional("meter", Meter::read);
        let meters = table.setting("meters", |at| at.list(METERS_PER_PRICE_MAX, Meter::read));
        let brought = scalars::one_of(table, &USAGES);
        let price = read_price(table, currency, (meter.as_ref(), &meters));
        let group_by = group_by(price.as_ref());
        let usage = brought.and_then(|brought| read_usage(table, brought, price.as_ref(), &group_by));
        let zone = table.optional("zone", scalars::zone).unwrap_or_else(Zone::utc);
        let period = table.optional("period", scalars::period);
        let full = table.optional("full_period", scalars::period);
        let billed = table.setting("billed", |at| read_billed(at, currency, &group_by));
        let ended = table.setting("ended", scalars::truth);
        let rounding =
            table.optional("rounding", scalars::line_rounding).unwrap_or(Rounding::HalfAwayFromZero);
        let price = price?;
        if price.charge(currency).is_none() {
            let wanted = format!("the price has charges in {}", currencies(&price));
            return table.mistake_at("currency", Said::found(currency, wanted));
        }
        let usage = usage?;
        Some(Question { price, meter, meters, currency, rounding, usage, zone, period, full, billed, ended })
    }
}

/// The names of a question besides its currency.
const NAMES: [&str; 13] = [
    "price",
    "meter",
    "meters",
    "quantity",
    "quantities",
    "values",
    "events",
    "zone",
    "period",
    "full_period",
    "billed",
    "ended",
    "rounding",
];

const USAGES: [&str; 4] = ["quantity", "quantities", "values", "events"];

fn currencies(price: &Price) -> String {
    price.charges.keys().map(|currency| currency.code()).collect::<Vec<_>>().join(", ")
}

fn group_by(price: Option<&Price>) -> Vec<String> {
    let dimensions = price.map(|price| price.group_by.as_slice()).unwrap_or_default();
    dimensions.iter().map(|dimension| dimension.name().to_owned()).collect()
}

/// The price, which here may go without key and cadence and take its quantity from what is sent. A
/// meter beside it says that it reads usage, so that usage left out is a mistake.
fn read_price(
    table: &Table<'_>,
    currency: Currency,
    (meter, several): (Option<&Meter>, &[Meter]),
) -> Option<Price> {
    let key = CatalogKey::parse("price").expect("it is a valid key");
    let usage = CatalogKey::parse("usage").expect("it is a valid key");
    let source = QuantitySource::Metered(meter.map_or(usage, |meter| meter.key.clone()));
    let reads_usage = table.has("meter") || USAGES.iter().any(|name| table.has(name));
    let given = meter.into_iter().chain(several);
    let given: BTreeMap<CatalogKey, Meter> = given.map(|meter| (meter.key.clone(), meter.clone())).collect();
    let meters = (!given.is_empty()).then_some(given);
    let around = Surroundings {
        key: Some(&key),
        quantity: reads_usage.then_some(&source),
        cadence: Some(Cadence::new(1, Unit::Month).expect("one month is a cadence")),
        currency: Some(currency),
        time_of_use: &[],
        meters: meters.as_ref(),
    };
    table.required(
        "price",
        "write the price, such as { model = \"per_unit\", unit_price = \"0.10\" }",
        |at| price::read(at, &around),
    )
}

fn write_usage(usage: &Usage, out: &mut Writer) {
    match usage {
        Usage::Quantity(quantity) => out.name("quantity").ratio(&quantity.ratio()),
        Usage::ByDimensions(lines) => out.name("quantities").list(lines, |out, (dimensions, quantity)| {
            out.table(|out| {
                write_dimensions(dimensions, out);
                out.name("quantity").ratio(&quantity.ratio());
            });
        }),
        Usage::Several(lines) => match lines.as_slice() {
            [(dimensions, quantities)] if dimensions.is_empty() => {
                write_named(quantities, out.name("quantity"));
            }
            lines => out.name("quantities").list(lines, |out, (dimensions, quantities)| {
                out.table(|out| {
                    write_dimensions(dimensions, out);
                    write_named(quantities, out.name("quantity"));
                });
            }),
        },
        Usage::Values(values) => out.name("values").list(values, |out, value| out.decimal(*value)),
        Usage::Events(events) => out.name("events").list(events, |out, one| event::write(one, out)),
    }
}

fn write_named(quantities: &[(String, Quantity)], out: &mut Writer) {
    out.table(|out| {
        for (name, quantity) in quantities {
            out.free_name(name).ratio(&quantity.ratio());
        }
    });
}

/// How much of each of several meters, by name.
fn read_named(at: &At<'_>) -> Option<Vec<(String, Quantity)>> {
    let Value::Table(_) = at.value() else {
        return at.unwanted("write how much of each meter, such as { input = 1200, output = 300 }");
    };
    at.entries(METERS_PER_PRICE_MAX, |name, at| {
        scalars::quantity(at).map(|quantity| (name.to_owned(), quantity))
    })
}

fn read_usage(
    table: &Table<'_>,
    brought: Option<&'static str>,
    price: Option<&Price>,
    group_by: &[String],
) -> Option<Usage> {
    let several = price.is_some_and(|price| matches!(price.quantity, QuantitySource::Meters(_)));
    match brought {
        Some("quantity") if several => {
            let named = table.optional("quantity", read_named)?;
            Some(Usage::Several(vec![(DimensionValues::new(), named)]))
        }
        Some("quantities") if several => table
            .optional("quantities", |at| {
                at.list(EVALUATED_LINES_MAX, |at| read_line(at, group_by, read_named))
            })
            .map(Usage::Several),
        Some("quantity") => table.optional("quantity", scalars::quantity).map(Usage::Quantity),
        Some("quantities") => table
            .optional("quantities", |at| {
                at.list(EVALUATED_LINES_MAX, |at| read_line(at, group_by, scalars::quantity))
            })
            .map(Usage::ByDimensions),
        Some("values") => {
            table.optional("values", |at| at.list(USAGE_MAX, scalars::decimal)).map(Usage::Values)
        }
        Some(_) => table.optional("events", |at| at.list(USAGE_MAX, event::read)).map(Usage::Events),
        None => match price.map(|price| &price.quantity) {
            Some(QuantitySource::Metered(_) | QuantitySource::Meters(_) | QuantitySource::Counted(_)) => {
                table.missing("quantity", &format!("write how much was used as one of {}", USAGES.join(", ")))
            }
            _ => Some(Usage::Quantity(Quantity::ONE)),
        },
    }
}

fn read_line<T>(
    at: &At<'_>,
    group_by: &[String],
    read: fn(&At<'_>) -> Option<T>,
) -> Option<(DimensionValues, T)> {
    at.table(|table| {
        let dimensions = read_ordered(table, group_by);
        let quantity = table.required("quantity", "write the line's quantity", read);
        dimensions.zip(quantity)
    })
}

/// One amount for a price without dimensions, or a list with an amount for each line.
fn read_billed(
    at: &At<'_>,
    currency: Currency,
    group_by: &[String],
) -> Option<Vec<(DimensionValues, Money)>> {
    if let Value::Text(_) | Value::Number(_) = at.value() {
        if !group_by.is_empty() {
            return at.unwanted("a list with dimensions and amount of each line is written here");
        }
        return scalars::amount(at, currency).map(|amount| vec![(DimensionValues::new(), amount)]);
    }
    at.list(EVALUATED_LINES_MAX, |at| {
        at.table(|table| {
            let dimensions = read_ordered(table, group_by);
            let wanted = "write what was billed of the line";
            let amount = table.required("amount", wanted, |at| scalars::amount(at, currency));
            dimensions.zip(amount)
        })
    })
}

/// Dimension values in the order of the price's `group_by`; one that is not written is absent.
fn read_ordered(table: &Table<'_>, group_by: &[String]) -> Option<DimensionValues> {
    let written = match table.has("dimensions") {
        true => table.optional("dimensions", |at| read_known_dimensions(at, group_by))?,
        false => DimensionValues::new(),
    };
    let value = |name: &String| match written.iter().find(|(known, _)| known == name) {
        Some((_, value)) => value.clone(),
        None => DIMENSION_ABSENT.to_owned(),
    };
    Some(group_by.iter().map(|name| (name.clone(), value(name))).collect())
}

fn read_known_dimensions(at: &At<'_>, group_by: &[String]) -> Option<DimensionValues> {
    let written = read_dimensions(at)?;
    let mut clean = Some(());
    for (name, _) in written.iter().filter(|(name, _)| !group_by.contains(name)) {
        let said = Said::found(
            format!("the dimension {name:?}"),
            "name it in the price's group_by, or leave it out",
        );
        clean = at.mistake_inside(&[Inside::Name(name)], said);
    }
    clean.map(|()| written)
}

/// The answer as bytes.
///
/// # Errors
/// When the sums leave 64 bits of minor units.
pub fn encode_answer(evaluation: &Evaluation, currency: Currency) -> Result<Vec<u8>, money::MoneyRefused> {
    let mut out = Writer::with_capacity(2_048);
    write_answer(evaluation, currency, &mut out)?;
    Ok(out.into_bytes())
}

/// Writes the answer as a table; its amounts are in the currency named once.
///
/// # Errors
/// When the sums leave 64 bits of minor units.
pub fn write_answer(
    evaluation: &Evaluation,
    currency: Currency,
    out: &mut Writer,
) -> Result<(), money::MoneyRefused> {
    let amount = evaluation.owed.total(currency)?;
    let billed = amount.checked_sub(evaluation.due)?;
    let differences: BTreeMap<&DimensionValues, &Difference> =
        evaluation.differences.iter().map(|known| (&known.dimensions, known)).collect();
    out.table(|out| {
        out.name("currency").code(currency.code());
        out.name("lines").list(lines(evaluation), |out, line| {
            let difference = differences.get(line.dimensions).copied();
            out.table(|out| write_line(&line, difference, out));
        });
        if let Some(top_up) = &evaluation.owed.minimum_top_up {
            out.name("minimum").table(|out| {
                out.name("minimum").amount(top_up.minimum);
                out.name("counted").amount(top_up.counted);
                out.name("amount").amount(top_up.amount);
            });
        }
        out.name("amount").amount(amount);
        out.name("billed").amount(billed);
        out.name("difference").amount(evaluation.due);
        if !evaluation.set_aside.is_empty() {
            out.name("set_aside").list(&evaluation.set_aside, |out, event| {
                out.table(|out| {
                    out.name("source").text(&event.source);
                    out.name("id").text(&event.id);
                    out.name("reason").text(&event.reason);
                });
            });
        }
    });
    Ok(())
}

/// One line of an answer.
struct AnswerLine<'a> {
    dimensions: &'a DimensionValues,
    /// What it owes now and the words for it; none where it was billed before and owes nothing now.
    owed: Option<(&'a OwedLine, &'a [String])>,
}

/// Each line that owes something now, then those that were billed before and owe nothing now.
fn lines(evaluation: &Evaluation) -> Vec<AnswerLine<'_>> {
    let owed = evaluation.owed.lines.iter().zip(&evaluation.words);
    let mut lines: Vec<AnswerLine<'_>> = owed
        .map(|(line, words)| AnswerLine {
            dimensions: &line.dimensions,
            owed: Some((line, words.as_slice())),
        })
        .collect();
    let known: BTreeSet<&DimensionValues> = lines.iter().map(|line| line.dimensions).collect();
    let gone = evaluation.differences.iter().filter(|gone| !known.contains(&gone.dimensions));
    lines.extend(gone.map(|gone| AnswerLine { dimensions: &gone.dimensions, owed: None }));
    lines
}

fn write_line(line: &AnswerLine<'_>, difference: Option<&Difference>, out: &mut Writer) {
    write_dimensions(line.dimensions, out);
    if let Some((owed, _)) = line.owed {
        out.name("quantity").ratio(&owed.rated.trace.quantity);
        out.name("exact").ratio(&owed.rated.amount);
        out.name("rounded").amount(owed.rounded);
        out.name("over_maximum").amount(owed.over_maximum);
    }
    if let Some(difference) = difference {
        out.name("amount").amount(difference.owed);
        out.name("billed").amount(difference.billed);
        out.name("difference").amount(difference.amount);
    }
    if let Some((owed, words)) = line.owed {
        owed.rated.trace.write(out.name("trace"));
        out.name("words").list(words, |out, row| out.text(row));
    }
}
