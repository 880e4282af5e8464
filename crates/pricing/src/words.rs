//! A line in plain English: one row a step, exact numbers, the rounding named.
//! Knows traces; must not know invoices or other languages.

use calendar::Share;
use money::{Decimal, Money, Ratio, Rounding};

use crate::measurement::DimensionValues;
use crate::meter::Meter;
use crate::owed::{OwedLine, Terms};
use crate::price::{Conversion, MeterNames, Price, QuantitySource, Shape, TierMode, TierTable};
use crate::rate::{EventKind, row};
use crate::rated::{ExpressionTrace, RatingStep, RatingTrace, WindowTrace};

/// Most windows written out; the others are summed up in one row.
const WINDOWS_SHOWN: usize = 31;

/// The rows that explain a line, from what was measured to its amount.
///
/// "1,234.5 kWh × 0.2103 = 259.61535", "rounded half away from zero: 259.62 EUR".
pub fn explain(price: &Price, meter: Option<&Meter>, terms: &Terms, line: &OwedLine) -> Vec<String> {
    let mut rows = explain_trace(price, meter, terms, &line.dimensions, &line.rated.trace);
    rows.push(format!("exact amount: {}", number(line.rated.amount)));
    if cut_by_time(price, terms) {
        rows.push(format!("of that this part of the period, {} of the whole", terms.share));
    }
    rows.push(format!("{}: {}", rounding_words(terms.rounding), money_words(line.rounded)));
    if !line.over_maximum.is_zero() {
        rows.push(format!(
            "less {} above the maximum: {}",
            money_words(line.over_maximum),
            money_words(line.amount)
        ));
    }
    rows
}

/// The rows from quantity to exact amount, before any rounding.
pub fn explain_trace(
    price: &Price,
    meter: Option<&Meter>,
    terms: &Terms,
    dimensions: &DimensionValues,
    trace: &RatingTrace,
) -> Vec<String> {
    let measured_unit = spaced(meter.and_then(|meter| meter.unit.as_ref()));
    let conversion = price.conversion.as_ref();
    let unit = match conversion {
        None => measured_unit.clone(),
        Some(conversion) => spaced(conversion.unit.as_ref()),
    };
    let mut rows = match &trace.expression {
        // The quantity of several meters is one of each.
        Some(expression) if !expression.quantities.is_empty() => quantity_rows(price, expression),
        _ => vec![format!("{}: {}{measured_unit}", quantity_words(price), number(trace.quantity))],
    };
    rows.extend(conversion.map(|conversion| conversion_words(conversion, trace)));
    if !trace.allowance.is_zero() {
        rows.push(format!(
            "less {}{unit} free{}: {}{unit}",
            number(trace.allowance),
            share_words(price, terms),
            number(trace.rated_quantity)
        ));
    }
    if trace.rated_quantity.is_zero() && trace.quantity.signum() < 0 {
        rows.push("a quantity below zero rates as zero".to_owned());
    }
    rows.extend(trace.expression.iter().flat_map(expression_rows));
    let shape = match &trace.expression {
        Some(expression) => ToldShape::Expression(expression),
        None => told_shape(price, terms, dimensions),
    };
    let telling = Telling { shape, unit };
    rows.extend(trace.steps.iter().map(|step| telling.step_words(step)));
    telling.window_rows(trace, &mut rows);
    if trace.steps.is_empty() && trace.windows.is_empty() {
        rows.push("nothing to charge".to_owned());
    }
    rows
}

/// What each of several meters measured: "measured by input_tokens as input: 1,200".
fn quantity_rows(price: &Price, expression: &ExpressionTrace) -> Vec<String> {
    let row = |(name, quantity): &(String, Ratio)| {
        let below = if quantity.signum() < 0 { ", which counts as nothing" } else { "" };
        let meter = match &price.quantity {
            QuantitySource::Meters(names) => names.get(name).filter(|meter| meter.as_str() != name),
            _ => None,
        };
        let told = meter.map_or_else(|| name.clone(), |meter| format!("{meter} as {name}"));
        format!("measured by {told}: {}{below}", number(*quantity))
    };
    expression.quantities.iter().map(row).collect()
}

fn spaced(unit: Option<&String>) -> String {
    unit.map_or_else(String::new, |unit| format!(" {unit}"))
}

/// What the steps of a line are told by.
enum ToldShape<'a> {
    Tiers(&'a TierTable),
    Percentage,
    Dynamic,
    Expression(&'a ExpressionTrace),
    /// The price has changed since, and its table is not known.
    Unknown,
}

fn told_shape<'a>(price: &'a Price, terms: &Terms, dimensions: &DimensionValues) -> ToldShape<'a> {
    match price.charge(terms.currency).map(|charge| &charge.shape) {
        Some(Shape::Tiers(table)) => ToldShape::Tiers(table),
        Some(Shape::Percentage(_)) => ToldShape::Percentage,
        Some(Shape::Dynamic) => ToldShape::Dynamic,
        Some(Shape::Matrix(matrix)) => {
            row(price, matrix, dimensions).map_or(ToldShape::Unknown, ToldShape::Tiers)
        }
        Some(Shape::Expression(_)) | None => ToldShape::Unknown,
    }
}

/// The expression as it was written, each of its lines a row.
fn expression_rows(expression: &ExpressionTrace) -> Vec<String> {
    let mut lines = expression.text.lines().map(str::trim_end).filter(|line| !line.is_empty());
    match (lines.next(), lines.next()) {
        (Some(only), None) => vec![format!("the expression: {}", only.trim_start())],
        _ => {
            let lines = expression.text.lines().map(|line| format!("  {}", line.trim_end()));
            std::iter::once("the expression:".to_owned()).chain(lines).collect()
        }
    }
}

fn quantity_words(price: &Price) -> String {
    match &price.quantity {
        QuantitySource::One => "quantity".to_owned(),
        QuantitySource::Days => "days of the period".to_owned(),
        QuantitySource::Counted(name) => format!("{name} on the subscription"),
        QuantitySource::Metered(meter) => format!("measured by {meter}"),
        QuantitySource::Meters(names) => format!("measured by {}", meters_words(names)),
    }
}

/// Several meters with the names under which an expression reads them: "input_tokens as input, calls".
pub fn meters_words(names: &MeterNames) -> String {
    let worded = |(name, meter): (&String, &ids::CatalogKey)| match name == meter.as_str() {
        true => name.clone(),
        false => format!("{meter} as {name}"),
    };
    names.iter().map(worded).collect::<Vec<_>>().join(", ")
}

fn conversion_words(conversion: &Conversion, trace: &RatingTrace) -> String {
    let sign = if conversion.divide { '÷' } else { '×' };
    let unit = spaced(conversion.unit.as_ref());
    let rounded = match conversion.round {
        None => String::new(),
        Some((decimals, rounding)) => format!(", {} to {decimals} decimals", rounding_words(rounding)),
    };
    format!(
        "converted: {} {sign} {}{rounded} = {}{unit}",
        number(trace.quantity),
        grouped(&conversion.factor.to_string()),
        number(trace.converted)
    )
}

fn share_words(price: &Price, terms: &Terms) -> String {
    let shrinks = price.proration.allowance_shrinks && price.rate_per.is_none();
    if shrinks && terms.share != Share::ONE && price.allowance.is_some() {
        format!(" (its {} of the full period)", terms.share)
    } else {
        String::new()
    }
}

struct Telling<'a> {
    shape: ToldShape<'a>,
    unit: String,
}

impl Telling<'_> {
    /// One step: "tier 2: 7 × 0.5 = 3.5".
    fn step_words(&self, step: &RatingStep) -> String {
        match self.shape {
            ToldShape::Percentage => event_words(step),
            ToldShape::Dynamic => format!("the events carry {}", number(step.amount)),
            ToldShape::Expression(expression) => self.value_words(expression, step),
            ToldShape::Tiers(table) => self.tier_words(table.tiers.len() > 1, table.mode, step),
            ToldShape::Unknown => self.tier_words(true, TierMode::Graduated, step),
        }
    }

    fn tier_words(&self, several: bool, mode: TierMode, step: &RatingStep) -> String {
        let tier = match (several, mode) {
            (false, _) => String::new(),
            (true, TierMode::Graduated) => format!("tier {}: ", step.tier),
            (true, TierMode::Volume) => format!("tier {}, reached by the whole quantity: ", step.tier),
        };
        let mut terms = Vec::new();
        if !step.unit_price.is_zero() || (step.percent.is_zero() && step.flat_fee.is_zero()) {
            terms.push(self.unit_words(step));
        }
        if !step.percent.is_zero() {
            terms.push(format!("{} % of {}", step.percent, number(step.quantity)));
        }
        if !step.flat_fee.is_zero() {
            terms.push(format!("fee {}", grouped(&step.flat_fee.to_string())));
        }
        format!("{tier}{} = {}", terms.join(" + "), number(step.amount))
    }

    /// "with quantity = 5 GB, count = 3, region = "eu": 12.5".
    fn value_words(&self, expression: &ExpressionTrace, step: &RatingStep) -> String {
        let (below_zero, size) = (step.quantity.signum() < 0, step.quantity.abs());
        let named =
            |(name, quantity): &(String, Ratio)| format!("{name} = {}", number((*quantity).max(Ratio::ZERO)));
        let mut values: Vec<String> = match expression.quantities.is_empty() {
            true => vec![format!("quantity = {}{}", number(size), self.unit)],
            false => expression.quantities.iter().map(named).collect(),
        };
        values.extend(expression.count.map(|count| format!("count = {}", grouped(&count.to_string()))));
        values.extend(expression.share.map(|share| format!("share = {share}")));
        values.extend(expression.dimensions.iter().map(|(name, value)| format!("{name} = {value:?}")));
        let (values, amount) = (values.join(", "), number(step.amount));
        match below_zero {
            true => format!("the negative of what it comes to with {values}: {amount}"),
            false => format!("with {values}: {amount}"),
        }
    }

    fn unit_words(&self, step: &RatingStep) -> String {
        let (quantity, unit) = (number(step.quantity), &self.unit);
        let unit_price = grouped(&step.unit_price.to_string());
        if step.units == step.quantity {
            return format!("{quantity}{unit} × {unit_price}");
        }
        format!("{quantity}{unit} are {} packages × {unit_price}", number(step.units))
    }

    fn window_rows(&self, trace: &RatingTrace, rows: &mut Vec<String>) {
        for window in trace.windows.iter().take(WINDOWS_SHOWN) {
            let steps: Vec<String> = window.steps.iter().map(|step| self.step_words(step)).collect();
            let free = if window.allowance.is_zero() {
                String::new()
            } else {
                format!(", {} free", number(window.allowance))
            };
            let steps = if steps.is_empty() { "nothing to charge".to_owned() } else { steps.join("; ") };
            let kept = kept_words(window);
            rows.push(format!("{}: {}{free}: {steps}{kept}", window.window, number(window.quantity)));
        }
        if trace.windows.len() > WINDOWS_SHOWN {
            rows.push(format!("and {} further windows", trace.windows.len() - WINDOWS_SHOWN));
        }
    }
}

/// The rounding of a window's amount that is no exact decimal, named: "1/3 × 2 = 2/3, kept to 28
/// digits as 0.6666666666666666666666666667".
fn kept_words(window: &WindowTrace) -> String {
    match window.steps.iter().all(|step| step.amount.as_decimal().is_some()) {
        true => String::new(),
        false => format!(", kept to 28 digits as {}", number(window.amount)),
    }
}

/// One kind of events of a percentage: "2 events: 1.3 % of 550 + 2 × 2 = 11.15".
fn event_words(step: &RatingStep) -> String {
    let events = if step.units == Ratio::ONE { "event" } else { "events" };
    let (value, count) = (number(step.quantity), number(step.units));
    let unit_price = grouped(&step.unit_price.to_string());
    let amount = number(step.amount);
    match EventKind::of_number(step.tier) {
        Some(EventKind::Free) => format!("free: {value}, {count} {events} wholly"),
        Some(EventKind::AtMinimum) => {
            format!("{count} {events} of {value} together, raised to {unit_price} each = {amount}")
        }
        Some(EventKind::AtMaximum) => {
            format!("{count} {events} of {value} together, lowered to {unit_price} each = {amount}")
        }
        Some(EventKind::Negative) => {
            format!("{count} {events} below zero: {} % of {value} = {amount}", step.percent)
        }
        Some(EventKind::Charged) | None if step.unit_price.is_zero() => {
            format!("{count} {events}: {} % of {value} = {amount}", step.percent)
        }
        Some(EventKind::Charged) | None => {
            format!("{count} {events}: {} % of {value} + {count} × {unit_price} = {amount}", step.percent)
        }
    }
}

fn cut_by_time(price: &Price, terms: &Terms) -> bool {
    price.is_time_based() && price.quantity != QuantitySource::Days && !terms.share.is_one()
}

/// The rounding as an invoice says it.
pub fn rounding_words(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::HalfAwayFromZero => "rounded half away from zero",
        Rounding::HalfEven => "rounded half to even",
        Rounding::Up => "rounded up",
        Rounding::Down => "rounded down",
    }
}

/// An exact number with its thousands apart: 1234.5 is "1,234.5"; a sixth is "1/6".
pub fn number(ratio: Ratio) -> String {
    match ratio.as_decimal() {
        Some(decimal) => decimal_words(decimal),
        None => {
            let (above, below) = ratio.whole_parts();
            format!("{}/{below}", grouped(&above))
        }
    }
}

/// A decimal with its thousands apart.
pub fn decimal_words(decimal: Decimal) -> String {
    grouped(&decimal.to_string())
}

fn money_words(amount: Money) -> String {
    format!("{} {}", grouped(&amount.amount_text()), amount.currency())
}

fn grouped(text: &str) -> String {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text),
    };
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(w, f)| (w, Some(f)));
    let mut written = String::from(sign);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    if let Some(fraction) = fraction {
        written.push('.');
        written.push_str(fraction);
    }
    written
}
