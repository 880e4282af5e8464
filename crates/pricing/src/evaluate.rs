//! What-if: a price and a quantity or events, to lines, differences and their words.
//! Knows everything this crate decides; must not know who asks, or the catalog a price comes from.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use calendar::{Instant, Period, Share, Zone, civil_days, share_of, share_up_to};
use ids::CatalogKey;
use money::{Currency, Decimal, Money, Quantity, Ratio, Rounding};

use crate::event::UsageEvent;
use crate::expression::Variable;
use crate::measure::{MeasureRefused, Scope, measure, measure_all};
use crate::measurement::{DimensionValues, Measurement, SetAside};
use crate::meter::{Aggregation, Meter};
use crate::owed::{Difference, Owed, OwedLine, Terms, difference, owed, part_amount, too_large, top_up};
use crate::price::{Charge, EVALUATED_LINES_MAX, Price, QuantitySource, Shape};
use crate::rate::{RateRefused, rate};
use crate::words::{explain, meters_words};

/// What is asked.
#[derive(Debug, Clone)]
pub struct EvaluateRequest<'a> {
    /// The price.
    pub price: &'a Price,
    /// The meter it reads; needed for events.
    pub meter: Option<&'a Meter>,
    /// The meters it reads, where it reads several; needed for events.
    pub meters: &'a [Meter],
    /// In which currency.
    pub currency: Currency,
    /// How lines are rounded.
    pub rounding: Rounding,
    /// How much was used.
    pub usage: EvaluateUsage<'a>,
    /// The zone of days and windows.
    pub zone: Zone,
    /// The service period; that of the events, if none.
    pub period: Option<Period>,
    /// The full period it is a part of; itself, if none.
    pub full: Option<Period>,
    /// What was billed of the period before, by dimension values.
    pub billed: Vec<(DimensionValues, Money)>,
    /// Whether the period has ended, so that a minimum is due.
    pub ended: bool,
}

/// How much was used.
#[derive(Debug, Clone)]
pub enum EvaluateUsage<'a> {
    /// This much. A percentage takes it as the value of one event; a fee counts once and a daily
    /// price the days of the period, whatever it says.
    Quantity(Quantity),
    /// This much for each line.
    ByDimensions(Vec<(DimensionValues, Quantity)>),
    /// This much of each of several meters, by name, for each line.
    Several(Vec<(DimensionValues, Vec<(String, Quantity)>)>),
    /// One event for each of these values, in this order.
    Values(Vec<Decimal>),
    /// What the meter finds in these events.
    Events(&'a [UsageEvent]),
}

/// What it comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    /// What the period owes.
    pub owed: Owed,
    /// What each line owes beyond what was billed.
    pub differences: Vec<Difference>,
    /// Owed, the top-up included, less billed.
    pub due: Money,
    /// The measurements behind the lines.
    pub measurements: Vec<Measurement>,
    /// Events that could not be counted.
    pub set_aside: Vec<SetAside>,
    /// How each line came about, one row a step.
    pub words: Vec<Vec<String>>,
}

/// Why there is no answer, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EvaluateRefused {
    /// The period is not a part of its full period.
    #[error("the period {period} is not within its full period {full}; give a full period that covers it")]
    PeriodNotInFull {
        /// The service period.
        period: Period,
        /// The full period.
        full: Period,
    },
    /// More quantities than a price may have lines.
    #[error(
        "price {price}: {found} entries of {what} stand here, and {EVALUATED_LINES_MAX} are the most a price has lines for; leave some out"
    )]
    TooManyLines {
        /// The price.
        price: CatalogKey,
        /// "quantities" or "billed".
        what: &'static str,
        /// How many were found.
        found: usize,
    },
    /// Two quantities, or two billed amounts, for one line.
    #[error(
        "price {price}: {what}[{first}] and {what}[{second}] are both for {line}; write one for each line"
    )]
    LineDoubled {
        /// The price.
        price: CatalogKey,
        /// "quantities" or "billed".
        what: &'static str,
        /// The place of the first, from 0.
        first: usize,
        /// The place of the second, from 0.
        second: usize,
        /// Which line, by its dimension values.
        line: String,
    },
    /// A daily price without a period has no days.
    #[error("price {price} counts the days of a period; give one")]
    PeriodMissing {
        /// The price.
        price: CatalogKey,
    },
    /// A level without a period lasts for no known time.
    #[error(
        "price {price} weighs the level of the meter {meter} by time, and needs a period to do so; give its start and end"
    )]
    LevelPeriodMissing {
        /// The price.
        price: CatalogKey,
        /// The meter.
        meter: CatalogKey,
    },
    /// Two events of one identity say different things.
    #[error(
        "events[{first}] and events[{second}] have the source {source_name:?} and the id {id:?}, and differ; an event's source and id are its own"
    )]
    EventDoubled {
        /// The place of the first, from 0.
        first: usize,
        /// The place of the second, from 0.
        second: usize,
        /// Their source.
        source_name: String,
        /// Their id.
        id: String,
    },
    /// Events without a meter.
    #[error("price {price} needs its meter to read events; give the meter, or a quantity")]
    MeterMissing {
        /// The price.
        price: CatalogKey,
    },
    /// One quantity for a price that reads several meters, or several for one that reads one.
    #[error("price {price} {reads}; write {wanted}")]
    QuantitiesDiffer {
        /// The price.
        price: CatalogKey,
        /// What it reads.
        reads: String,
        /// What would be right.
        wanted: String,
    },
    /// An expression uses the number of events, which a quantity does not say.
    #[error(
        "price {price} uses the number of events, and a quantity does not say it; give events or their values"
    )]
    CountMissing {
        /// The price.
        price: CatalogKey,
    },
    /// The events could not be measured.
    #[error(transparent)]
    Measure(#[from] MeasureRefused),
    /// The quantities have no amount.
    #[error(transparent)]
    Rate(#[from] RateRefused),
}

/// Rates a price as a bill would, without any subscription.
///
/// 12 units at 1.50 with 9.00 billed before are 18.00 owed and 9.00 due.
pub fn evaluate(request: &EvaluateRequest<'_>) -> Result<Evaluation, EvaluateRefused> {
    if let (Some(period), Some(full)) = (request.period, request.full)
        && !full.covers(period)
    {
        return Err(EvaluateRefused::PeriodNotInFull { period, full });
    }
    let billed = request.billed.iter().map(|(dimensions, _)| dimensions);
    check_lines(request.price, "billed", billed)?;
    let (measurements, set_aside) = measurements(request)?;
    let terms = Terms {
        currency: request.currency,
        rounding: request.rounding,
        share: share(request),
        ended: request.ended,
    };
    let owed = match cut(request) {
        Some((from, until)) => owed_part(request.price, &terms, &measurements, from, until)?,
        None => owed(request.price, &terms, &measurements)?,
    };
    let differences = difference(&owed, request.currency, &request.billed)?;
    let top_up = owed.minimum_top_up.map(|top_up| top_up.amount);
    let due = Money::sum(request.currency, differences.iter().map(|line| line.amount).chain(top_up))
        .map_err(too_large(request.price))?;
    let words = owed.lines.iter().map(|line| explain(request.price, request.meter, &terms, line)).collect();
    Ok(Evaluation { owed, differences, due, measurements, set_aside, words })
}

fn measurements(request: &EvaluateRequest<'_>) -> Result<(Vec<Measurement>, Vec<SetAside>), EvaluateRefused> {
    let price = request.price;
    match (&price.quantity, &request.usage) {
        (QuantitySource::One, _) => Ok((vec![Measurement::of_quantity(Ratio::ONE)], Vec::new())),
        (QuantitySource::Days, _) => {
            let period =
                request.period.ok_or_else(|| EvaluateRefused::PeriodMissing { price: price.key.clone() })?;
            let days = Ratio::from_i64(civil_days(period, &request.zone));
            Ok((vec![Measurement::of_quantity(days)], Vec::new()))
        }
        (QuantitySource::Meters(_), EvaluateUsage::Several(lines)) => {
            check_lines(price, "quantities", lines.iter().map(|(dimensions, _)| dimensions))?;
            let mut found = Vec::with_capacity(lines.len());
            for (dimensions, quantities) in lines {
                found.push(Measurement { dimensions: dimensions.clone(), ..of_several(price, quantities)? });
            }
            found.sort_by(|left, right| left.dimensions.cmp(&right.dimensions));
            Ok((found, Vec::new()))
        }
        (_, EvaluateUsage::Events(events)) => measured(request, events),
        (QuantitySource::Meters(names), _) => Err(EvaluateRefused::QuantitiesDiffer {
            price: price.key.clone(),
            reads: format!("reads {}", meters_words(names)),
            wanted: "a quantity of each under its name, or events".to_owned(),
        }),
        (_, EvaluateUsage::Several(_)) => Err(EvaluateRefused::QuantitiesDiffer {
            price: price.key.clone(),
            reads: "reads one quantity".to_owned(),
            wanted: "that quantity, without a name".to_owned(),
        }),
        (_, EvaluateUsage::Quantity(quantity)) => Ok((vec![of_quantity(price, quantity)?], Vec::new())),
        (_, EvaluateUsage::ByDimensions(quantities)) => {
            check_lines(price, "quantities", quantities.iter().map(|(dimensions, _)| dimensions))?;
            let mut lines = Vec::with_capacity(quantities.len());
            for (dimensions, quantity) in quantities {
                let dimensions = dimensions.clone();
                lines.push(Measurement { dimensions, ..of_quantity(price, quantity)? });
            }
            lines.sort_by(|left, right| left.dimensions.cmp(&right.dimensions));
            Ok((lines, Vec::new()))
        }
        (_, EvaluateUsage::Values(values)) => Ok((vec![of_values(request, values)?], Vec::new())),
    }
}

/// Each line stands once, and there are no more than a price may have.
fn check_lines<'d>(
    price: &Price,
    what: &'static str,
    lines: impl ExactSizeIterator<Item = &'d DimensionValues>,
) -> Result<(), EvaluateRefused> {
    let (price, found) = (|| price.key.clone(), lines.len());
    if found > EVALUATED_LINES_MAX {
        return Err(EvaluateRefused::TooManyLines { price: price(), what, found });
    }
    let mut places = BTreeMap::new();
    for (second, dimensions) in lines.enumerate() {
        if let Some(first) = places.insert(dimensions, second) {
            let line = line_words(dimensions);
            return Err(EvaluateRefused::LineDoubled { price: price(), what, first, second, line });
        }
    }
    Ok(())
}

/// "the line region \"eu\", class \"\"", or the only one a price without dimensions has.
fn line_words(dimensions: &DimensionValues) -> String {
    if dimensions.is_empty() {
        return "the price's only line".to_owned();
    }
    let named: Vec<String> = dimensions.iter().map(|(name, value)| format!("{name} {value:?}")).collect();
    format!("the line {}", named.join(", "))
}

/// What each meter measured; one that is not named measured nothing.
fn of_several(price: &Price, quantities: &[(String, Quantity)]) -> Result<Measurement, EvaluateRefused> {
    check_counts(price)?;
    let QuantitySource::Meters(names) = &price.quantity else { return of_quantity(price, &Quantity::ONE) };
    if let Some((name, _)) = quantities.iter().find(|(name, _)| !names.contains_key(name)) {
        return Err(EvaluateRefused::QuantitiesDiffer {
            price: price.key.clone(),
            reads: format!("reads {}, and nothing called {name:?}", meters_words(names)),
            wanted: "a quantity of each under its name".to_owned(),
        });
    }
    let given = |name: &String| quantities.iter().find(|(known, _)| known == name);
    let quantity = |name: &String| given(name).map_or(Ratio::ZERO, |(_, quantity)| quantity.ratio());
    Ok(Measurement::of_quantities(names.keys().map(|name| (name.clone(), quantity(name))).collect()))
}

/// The number of events must not matter where no events are given.
fn check_counts(price: &Price) -> Result<(), EvaluateRefused> {
    let counts = |charge: &Charge| matches!(&charge.shape, Shape::Expression(e) if e.uses(Variable::Count));
    match price.charges.values().any(counts) {
        true => Err(EvaluateRefused::CountMissing { price: price.key.clone() }),
        false => Ok(()),
    }
}

fn of_quantity(price: &Price, quantity: &Quantity) -> Result<Measurement, EvaluateRefused> {
    check_counts(price)?;
    let percentage = price.charges.values().any(|charge| matches!(charge.shape, Shape::Percentage(_)));
    let mut measurement = Measurement::of_quantity(quantity.ratio());
    if percentage && !quantity.is_zero() {
        let value = quantity.ratio().as_decimal();
        let missing = || RateRefused::ValuesMissing { price: price.key.clone() };
        measurement.values = vec![value.ok_or_else(missing)?];
    }
    Ok(measurement)
}

fn of_values(request: &EvaluateRequest<'_>, values: &[Decimal]) -> Result<Measurement, EvaluateRefused> {
    let mut sum = Ratio::ZERO;
    for value in values {
        sum = sum.checked_add(*value).map_err(crate::rate::inexact(request.price))?;
    }
    let event_count = u64::try_from(values.len()).expect("a length fits 64 bits");
    Ok(Measurement { values: values.to_vec(), event_count, ..Measurement::of_quantity(sum) })
}

fn measured(
    request: &EvaluateRequest<'_>,
    events: &[UsageEvent],
) -> Result<(Vec<Measurement>, Vec<SetAside>), EvaluateRefused> {
    let price = || request.price.key.clone();
    let several = matches!(request.price.quantity, QuantitySource::Meters(_));
    let given: Vec<&Meter> = match several {
        true => request.meters.iter().collect(),
        false => request.meter.into_iter().collect(),
    };
    if given.is_empty() {
        return Err(EvaluateRefused::MeterMissing { price: price() });
    }
    let events = once_each(events)?;
    let by_time = given.iter().find(|meter| matches!(meter.aggregation, Aggregation::TimeWeighted(_)));
    let period = match (request.period, by_time) {
        (Some(period), _) => period,
        (None, Some(meter)) => {
            return Err(EvaluateRefused::LevelPeriodMissing { price: price(), meter: meter.key.clone() });
        }
        (None, None) => span_of(&events),
    };
    let scope = Scope { period, full: request.full.unwrap_or(period), zone: &request.zone };
    let found = match several {
        true => {
            let meters = given.iter().map(|meter| (meter.key.clone(), (*meter).clone())).collect();
            measure_all(request.price, &meters, &scope, events)?
        }
        false => measure(request.price, given[0], &scope, events)?,
    };
    Ok((found.measurements, found.set_aside))
}

/// The events, each identity once: sent again with the same content it is the same event, with other
/// content it is refused.
fn once_each(events: &[UsageEvent]) -> Result<Vec<&UsageEvent>, EvaluateRefused> {
    let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut kept = Vec::with_capacity(events.len());
    for (second, event) in events.iter().enumerate() {
        match known.entry((&event.source, &event.id)) {
            Entry::Vacant(place) => {
                place.insert(second);
                kept.push(event);
            }
            Entry::Occupied(first) if events[*first.get()] == *event => {}
            Entry::Occupied(first) => {
                return Err(EvaluateRefused::EventDoubled {
                    first: *first.get(),
                    second,
                    source_name: event.source.to_string(),
                    id: event.id.to_string(),
                });
            }
        }
    }
    Ok(kept)
}

/// From the first event to just after the last; a moment long without events.
fn span_of(events: &[&UsageEvent]) -> Period {
    let first = events.iter().map(|event| event.time).min().unwrap_or(Instant::MIN);
    let last = events.iter().map(|event| event.time).max().unwrap_or(Instant::MIN);
    let end = Instant::from_micros(last.as_micros().saturating_add(1));
    Period::new(first, end).expect("the end is after the first event")
}

fn share(request: &EvaluateRequest<'_>) -> Share {
    match (request.period, request.full) {
        (Some(period), Some(full)) => share_of(request.price.proration.share_by, full, period, &request.zone),
        _ => Share::ONE,
    }
}

/// Where a time-based price is cut: the shares up to the start and up to the end of the period.
fn cut(request: &EvaluateRequest<'_>) -> Option<(Share, Share)> {
    let (period, full) = (request.period?, request.full?);
    let by_time = request.price.is_time_based() && request.price.quantity != QuantitySource::Days;
    by_time.then(|| {
        let by = request.price.proration.share_by;
        let up_to = |at| share_up_to(by, full, at, &request.zone);
        (up_to(period.start()), up_to(period.end()))
    })
}

/// The part of a time-based price: its whole period is rated and capped, then cut by shares, so
/// that parts sum to the whole.
fn owed_part(
    price: &Price,
    terms: &Terms,
    measurements: &[Measurement],
    from: Share,
    until: Share,
) -> Result<Owed, RateRefused> {
    let currency = terms.currency;
    let charge =
        price.charge(currency).ok_or_else(|| RateRefused::NoCharge { price: price.key.clone(), currency })?;
    let highest = charge.maximum.map(|maximum| Ratio::whole(maximum.to_decimal()));
    let mut lines = Vec::with_capacity(measurements.len());
    for measurement in measurements {
        let rated = rate(price, charge, measurement, Share::ONE)?;
        let capped = highest.map_or(rated.amount, |highest| rated.amount.min(highest));
        let rounded = part_amount(price, terms, rated.amount, from, until)?;
        let amount = part_amount(price, terms, capped, from, until)?;
        let over_maximum = rounded.checked_sub(amount).map_err(too_large(price))?;
        let dimensions = measurement.dimensions.clone();
        lines.push(OwedLine { dimensions, rated, rounded, off: Vec::new(), over_maximum, amount });
    }
    let minimum_top_up = top_up(price, charge, terms, &lines)?;
    Ok(Owed { lines, minimum_top_up })
}
