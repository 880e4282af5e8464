//! The written form of a charge: the field's names of each kind of price, in one currency.
//! Knows presets and their names; must not know the price a charge stands in.

use std::collections::BTreeMap;

use money::{Currency, Decimal, UnitPrice};
use pricing::{
    Charge, EXPRESSION_CHARS_MAX, MATRIX_ROWS_MAX, Matrix, Percentage, Preset, QuantityNames, Shape, Tier,
    TierMode, TierTable, TiersRefused, presets,
};

use crate::at::{At, Inside, Table};
use crate::mistake::Said;
use crate::node::Value;
use crate::scalars;
use crate::write::Writer;

/// Most tiers read before the table's own door judges their number.
const TIERS_READ_MAX: usize = 10_000;
/// Most dimensions read before the matrix's own door judges their number.
const DIMENSIONS_READ_MAX: usize = 100;

const MODES: [(&str, TierMode); 2] = [("graduated", TierMode::Graduated), ("volume", TierMode::Volume)];

/// The kind of price a charge is written as: the plainest that says all of it.
pub fn preset_of(charge: &Charge) -> Preset {
    match &charge.shape {
        Shape::Tiers(table) => preset_of_table(table),
        Shape::Matrix(_) => Preset::Matrix,
        Shape::Percentage(_) => Preset::Percentage,
        Shape::Dynamic => Preset::Dynamic,
        Shape::Expression(_) => Preset::Expression,
    }
}

fn preset_of_table(table: &TierTable) -> Preset {
    let free = |tier: &Tier| tier.unit_price.is_zero() && tier.per == Decimal::ONE && !tier.whole;
    match (table.mode, table.tiers.as_slice()) {
        (TierMode::Graduated, [tier]) if *tier == Tier::priced(None, tier.unit_price) => Preset::PerUnit,
        (TierMode::Graduated, [tier]) if free(tier) && tier.percent.is_none() => Preset::Flat,
        (TierMode::Graduated, [tier])
            if tier.whole
                && *tier == (Tier { per: tier.per, whole: true, ..Tier::priced(None, tier.unit_price) }) =>
        {
            Preset::Package
        }
        (TierMode::Graduated, tiers) if tiers.iter().all(|tier| free(tier) && tier.percent.is_some()) => {
            Preset::GraduatedPercentage
        }
        (TierMode::Graduated, _) => Preset::Graduated,
        (TierMode::Volume, tiers) if tiers.iter().all(|tier| free(tier) && tier.percent.is_none()) => {
            Preset::Stairstep
        }
        (TierMode::Volume, _) => Preset::Volume,
    }
}

/// Writes a charge's names and values, without its kind.
pub fn write_fields(charge: &Charge, out: &mut Writer) {
    match &charge.shape {
        Shape::Tiers(table) => write_table(table, out),
        Shape::Matrix(matrix) => write_matrix(matrix, out),
        Shape::Percentage(percentage) => write_percentage(percentage, out),
        Shape::Dynamic => {}
        Shape::Expression(expression) => out.name("expression").text(expression.text()),
    }
    if let Some(minimum) = charge.minimum {
        out.name("minimum").amount(minimum);
    }
    if let Some(maximum) = charge.maximum {
        out.name("maximum").amount(maximum);
    }
}

fn write_table(table: &TierTable, out: &mut Writer) {
    let preset = preset_of_table(table);
    match (preset, table.tiers.as_slice()) {
        (Preset::Flat, [tier, ..]) => {
            out.name("amount").decimal(tier.flat_fee.value());
            write_when_zero(tier, out);
        }
        (Preset::PerUnit, [tier, ..]) => out.name("unit_price").decimal(tier.unit_price.value()),
        (Preset::Package, [tier, ..]) => {
            out.name("package_size").decimal(tier.per);
            out.name("package_price").decimal(tier.unit_price.value());
        }
        (preset, tiers) => {
            out.name("tiers").list(tiers, |out, tier| out.table(|out| write_tier(tier, preset, out)));
        }
    }
}

fn write_when_zero(tier: &Tier, out: &mut Writer) {
    if tier.charge_when_zero {
        out.name("charge_when_zero").truth(true);
    }
}

fn write_tier(tier: &Tier, preset: Preset, out: &mut Writer) {
    if let Some(up_to) = tier.up_to {
        out.name("up_to").decimal(up_to);
    }
    if preset == Preset::Stairstep {
        out.name("amount").decimal(tier.flat_fee.value());
        return write_when_zero(tier, out);
    }
    if preset != Preset::GraduatedPercentage {
        out.name("unit_price").decimal(tier.unit_price.value());
    }
    if let Some(percent) = tier.percent {
        out.name("percent").decimal(percent.value());
    }
    if !tier.flat_fee.is_zero() {
        out.name("flat_fee").decimal(tier.flat_fee.value());
    }
    if tier.per != Decimal::ONE {
        out.name("per").decimal(tier.per);
    }
    if tier.whole {
        out.name("whole").truth(true);
    }
    write_when_zero(tier, out);
}

fn write_matrix(matrix: &Matrix, out: &mut Writer) {
    out.name("dimensions").list(&matrix.dimensions, |out, name| out.text(name));
    out.name("rows").list(&matrix.rows, |out, (values, table)| {
        out.table(|out| {
            out.name("when").table(|out| {
                for (name, value) in matrix.dimensions.iter().zip(values) {
                    out.free_name(name).text(value);
                }
            });
            write_row(table, out);
        });
    });
    if let Some(table) = &matrix.otherwise {
        out.name("otherwise").table(|out| write_row(table, out));
    }
}

fn write_row(table: &TierTable, out: &mut Writer) {
    if preset_of_table(table) == Preset::PerUnit {
        return write_table(table, out);
    }
    out.name("mode").code(scalars::code_of(&table.mode, &MODES));
    out.name("tiers").list(&table.tiers, |out, tier| {
        out.table(|out| write_tier(tier, Preset::Graduated, out));
    });
}

fn write_percentage(percentage: &Percentage, out: &mut Writer) {
    out.name("percent").decimal(percentage.rate.value());
    out.name("fixed_fee").decimal(percentage.fixed_fee.value());
    if let Some(minimum) = percentage.event_minimum {
        out.name("event_minimum").decimal(minimum.value());
    }
    if let Some(maximum) = percentage.event_maximum {
        out.name("event_maximum").decimal(maximum.value());
    }
    if let Some(events) = percentage.free_events {
        out.name("free_events").whole(events);
    }
    if let Some(amount) = percentage.free_amount {
        out.name("free_amount").decimal(amount);
    }
}

/// Every name a charge can have, of whichever kind.
pub const NAMES: [&str; 19] = [
    "amount",
    "charge_when_zero",
    "unit_price",
    "package_size",
    "package_price",
    "tiers",
    "percent",
    "fixed_fee",
    "event_minimum",
    "event_maximum",
    "free_events",
    "free_amount",
    "dimensions",
    "rows",
    "otherwise",
    "mode",
    "expression",
    "minimum",
    "maximum",
];

/// Reads a charge of a kind in a currency, from a table that may hold other names too. An expression may use
/// these names.
pub fn read_fields(
    table: &Table<'_>,
    (preset, names): (Preset, QuantityNames<'_>),
    currency: Currency,
) -> Option<Charge> {
    let shape = read_shape(table, preset, names);
    let minimum = table.optional("minimum", |at| scalars::amount(at, currency));
    let maximum = table.optional("maximum", |at| scalars::amount(at, currency));
    Some(Charge { shape: shape?, maximum, minimum })
}

fn read_shape(table: &Table<'_>, preset: Preset, names: QuantityNames<'_>) -> Option<Shape> {
    match preset {
        Preset::Flat => {
            let amount = table.required("amount", "write the fee, such as \"30.00\"", scalars::unit_price);
            let charge_when_zero = table.setting("charge_when_zero", scalars::truth);
            let tier = Tier { charge_when_zero, ..Tier::flat(None, amount?) };
            table.at().accept(presets::graduated(vec![tier]))
        }
        Preset::PerUnit => read_unit_price(table).map(presets::per_unit),
        Preset::Package => {
            let size = table.required(
                "package_size",
                "write how many units a package has",
                scalars::positive_decimal,
            );
            let price = table.required("package_price", "write what a package costs", scalars::unit_price);
            table.at().accept(presets::package(size?, price?))
        }
        Preset::Graduated => read_table(table, TierMode::Graduated, read_tier).map(Shape::Tiers),
        Preset::Volume => read_table(table, TierMode::Volume, read_tier).map(Shape::Tiers),
        Preset::Stairstep => read_table(table, TierMode::Volume, read_stair).map(Shape::Tiers),
        Preset::GraduatedPercentage => {
            read_table(table, TierMode::Graduated, read_percent_tier).map(Shape::Tiers)
        }
        Preset::Percentage => read_percentage(table).map(Shape::Percentage),
        Preset::Matrix => read_matrix(table).map(Shape::Matrix),
        Preset::Dynamic => Some(presets::dynamic()),
        Preset::Expression => {
            table.required("expression", "write what it comes to, such as \"quantity * 0.25\"", |at| {
                at.accept(presets::expression_over(&scalars::text_of(at, EXPRESSION_CHARS_MAX)?, names))
            })
        }
    }
}

fn read_unit_price(table: &Table<'_>) -> Option<UnitPrice> {
    table.required("unit_price", "write the price of one unit, such as \"0.0021\"", scalars::unit_price)
}

fn read_table(table: &Table<'_>, mode: TierMode, read: fn(&Table<'_>) -> Option<Tier>) -> Option<TierTable> {
    let wanted = "write the tiers, each with up_to and its price, the last without up_to";
    table.required("tiers", wanted, |at| {
        let tiers = at.list(TIERS_READ_MAX, |at| at.table(read))?;
        match TierTable::new(mode, tiers) {
            Ok(table) => Some(table),
            Err(refusal) => at.mistake_inside(&place_of(&refusal), Said::refused(refusal)),
        }
    })
}

/// Where in a list of tiers a refusal belongs.
fn place_of(refusal: &TiersRefused) -> Vec<Inside<'static>> {
    use TiersRefused as Refused;
    let tier = |number: &usize, name| vec![Inside::Item(number - 1), Inside::Name(name)];
    match refusal {
        Refused::Empty | Refused::TooMany { .. } => Vec::new(),
        Refused::BoundNotPositive { tier: number, .. }
        | Refused::BoundDoubled { tier: number, .. }
        | Refused::OutOfOrder { tier: number, .. }
        | Refused::OpenBeforeLast { tier: number, .. }
        | Refused::LastNotOpen { tier: number, .. } => tier(number, "up_to"),
        Refused::PerNotPositive { tier: number, .. } => tier(number, "per"),
        Refused::ChargeWhenZeroNotFirst { tier: number } => tier(number, "charge_when_zero"),
    }
}

fn read_tier(table: &Table<'_>) -> Option<Tier> {
    let up_to = read_bound(table);
    let unit_price = table.optional("unit_price", scalars::unit_price);
    let percent = table.optional("percent", scalars::percent);
    let flat_fee = table.optional("flat_fee", scalars::unit_price);
    let per = table.optional("per", scalars::decimal).unwrap_or(Decimal::ONE);
    let whole = table.setting("whole", scalars::truth);
    let charge_when_zero = table.setting("charge_when_zero", scalars::truth);
    if !(table.has("unit_price") || table.has("percent") || table.has("flat_fee")) {
        return table
            .missing("unit_price", "a tier has a unit_price, a flat_fee or a percent; 0 makes it free");
    }
    let unit_price = unit_price.unwrap_or(UnitPrice::ZERO);
    let flat_fee = flat_fee.unwrap_or(UnitPrice::ZERO);
    Some(Tier { up_to: up_to?, unit_price, per, whole, flat_fee, percent, charge_when_zero })
}

fn read_stair(table: &Table<'_>) -> Option<Tier> {
    let up_to = read_bound(table);
    let amount = table.required("amount", "write what this step costs", scalars::unit_price);
    let charge_when_zero = table.setting("charge_when_zero", scalars::truth);
    Some(Tier { charge_when_zero, ..Tier::flat(up_to?, amount?) })
}

fn read_percent_tier(table: &Table<'_>) -> Option<Tier> {
    let up_to = read_bound(table);
    let percent = table.required("percent", "write the percentage, such as \"1.5\"", scalars::percent);
    let flat_fee = table.optional("flat_fee", scalars::unit_price).unwrap_or(UnitPrice::ZERO);
    let charge_when_zero = table.setting("charge_when_zero", scalars::truth);
    Some(Tier { charge_when_zero, ..Tier::percent(up_to?, percent?).with_flat_fee(flat_fee) })
}

/// A tier's bound: a number, or open where it is absent, null or `inf`. The outer `None` is a mistake.
fn read_bound(table: &Table<'_>) -> Option<Option<Decimal>> {
    if !table.has("up_to") {
        return Some(None);
    }
    let open = |at: &At<'_>| match at.value() {
        Value::Text(text) | Value::Number(text) => text == "inf",
        _ => false,
    };
    table.optional("up_to", |at| if open(at) { Some(None) } else { scalars::decimal(at).map(Some) })
}

fn read_percentage(table: &Table<'_>) -> Option<Percentage> {
    let rate = table.required("percent", "write the percentage, such as \"2.9\"", scalars::percent);
    let fixed_fee = table.optional("fixed_fee", scalars::unit_price).unwrap_or(UnitPrice::ZERO);
    let event_minimum = table.optional("event_minimum", scalars::unit_price);
    let event_maximum = table.optional("event_maximum", scalars::unit_price);
    let free_events = table.optional("free_events", |at| scalars::whole(at, 0, u64::MAX));
    let free_amount = table.optional("free_amount", scalars::decimal);
    let percentage =
        Percentage { rate: rate?, fixed_fee, event_minimum, event_maximum, free_events, free_amount };
    match Percentage::new(percentage) {
        Ok(percentage) => Some(percentage),
        Err(refusal @ pricing::PercentageRefused::FreeAmountBelowZero { .. }) => {
            table.mistake_at("free_amount", Said::refused(refusal))
        }
        Err(refusal) => table.mistake_at("event_minimum", Said::refused(refusal)),
    }
}

fn read_matrix(table: &Table<'_>) -> Option<Matrix> {
    let wanted = "write which dimensions the rows look at, such as [\"region\"]";
    let dimensions = table.required("dimensions", wanted, |at| at.list(DIMENSIONS_READ_MAX, scalars::text));
    let otherwise = table.optional("otherwise", |at| at.table(read_row_table));
    table.pass_over(&["rows"]);
    let dimensions = dimensions?;
    let rows = table.optional("rows", |at| read_rows(at, &dimensions));
    // A row that could not be read has been noted; the matrix itself is judged without mistakes only.
    if (table.has("rows") && rows.is_none()) || (table.has("otherwise") && otherwise.is_none()) {
        return None;
    }
    table.at().accept(Matrix::new(dimensions, rows.unwrap_or_default(), otherwise))
}

fn read_rows(at: &At<'_>, dimensions: &[String]) -> Option<BTreeMap<Vec<String>, TierTable>> {
    let rows = at.list(MATRIX_ROWS_MAX, |at| {
        at.table(|table| {
            let wanted = "write which values the row is for, such as { region = \"eu\" }";
            let values = table.required("when", wanted, |at| read_when(at, dimensions));
            let prices = read_row_table(table);
            values.zip(prices)
        })
    })?;
    let mut known = BTreeMap::new();
    let mut clean = Some(());
    for (index, (values, prices)) in rows.into_iter().enumerate() {
        if known.contains_key(&values) {
            let said = Said::found(
                format!("the values {} twice", values.join(", ")),
                "one row for each; delete one",
            );
            clean = at.mistake_inside(&[Inside::Item(index), Inside::Name("when")], said);
        }
        known.insert(values, prices);
    }
    clean.map(|()| known)
}

fn read_when(at: &At<'_>, dimensions: &[String]) -> Option<Vec<String>> {
    let written =
        at.entries(DIMENSIONS_READ_MAX, |name, at| Some((name.to_owned(), scalars::any_text(at)?)))?;
    let mut clean = Some(());
    for (name, _) in written.iter().filter(|(name, _)| !dimensions.contains(name)) {
        let wanted = format!("the matrix looks at {}", dimensions.join(", "));
        clean =
            at.mistake_inside(&[Inside::Name(name)], Said::found(format!("the dimension {name:?}"), wanted));
    }
    let value = |dimension: &String| match written.iter().find(|(name, _)| name == dimension) {
        Some((_, value)) => Some(value.clone()),
        None => at.mistake(Said::missing(format!("write the value of {dimension:?}"))),
    };
    let values: Vec<Option<String>> = dimensions.iter().map(value).collect();
    clean.and_then(|()| values.into_iter().collect())
}

fn read_row_table(table: &Table<'_>) -> Option<TierTable> {
    match scalars::one_of(table, &["unit_price", "tiers"])? {
        Some("unit_price") => {
            let price = table.optional("unit_price", scalars::unit_price)?;
            table.at().accept(TierTable::new(TierMode::Graduated, vec![Tier::priced(None, price)]))
        }
        Some(_) => {
            let mode = table.optional("mode", |at| scalars::code(at, MODES)).unwrap_or(TierMode::Graduated);
            read_table(table, mode, read_tier)
        }
        None => table.missing("unit_price", "write unit_price, or tiers"),
    }
}
