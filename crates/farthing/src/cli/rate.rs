//! `rate`: a price tried out, the same question that `POST /v1/prices/evaluate` takes.
//! Knows where the question is read from; must not know how a price is rated.

use std::io::Read;

use clap::Args;
use money::Currency;
use pricing::Evaluation;
use records::evaluate::{self, Question};
use serde_json::{Map, Value, json};

use super::Call;
use crate::show::{Rows, grouped};
use crate::stop::Stop;

/// Which price, and how much of it.
#[derive(Debug, Args)]
pub struct Rate {
    /// The question in JSON or TOML, - for stdin; else --model and its figures
    #[arg(value_name = "FILE", conflicts_with_all = ["model", "tier"])]
    file: Option<String>,
    /// flat, per_unit, package, graduated, volume or stairstep
    #[arg(long, value_name = "MODEL", requires = "currency")]
    model: Option<String>,
    /// A tier as UP_TO:PRICE, the last as inf:PRICE; for stairstep the price of the step
    #[arg(long, value_name = "UP_TO:PRICE")]
    tier: Vec<String>,
    /// Price of a unit, for per_unit
    #[arg(long, value_name = "PRICE", allow_negative_numbers = true)]
    unit_price: Option<String>,
    /// Amount, for flat
    #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true)]
    amount: Option<String>,
    /// Units of a package and its price, as UNITS:PRICE
    #[arg(long, value_name = "UNITS:PRICE")]
    package: Option<String>,
    /// ISO 4217 code
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// How much was used
    #[arg(long, value_name = "QUANTITY", default_value = "1", allow_negative_numbers = true)]
    quantity: String,
}

/// Prints what it comes to, and why.
pub fn run(asked: &Rate, call: &mut Call) -> Result<(), Stop> {
    let question = match &asked.file {
        Some(file) => read(file)?,
        None => {
            let written = question(asked)?.to_string();
            Question::decode_json(None, written.as_bytes()).map_err(Stop::usage)?
        }
    };
    let evaluation = operations::evaluation::evaluate(&question).map_err(Stop::failed)?;
    if call.paper.is_json() {
        let bytes = evaluate::encode_answer(&evaluation, question.currency).map_err(Stop::failed)?;
        return call.paper.bytes(&bytes);
    }
    show(&evaluation, question.currency, call)
}

fn read(file: &str) -> Result<Question, Stop> {
    let unread = |why: std::io::Error| Stop::failed(format!("{file} cannot be read: {why}"));
    let mut bytes = Vec::new();
    let name = if file == "-" {
        std::io::stdin().read_to_end(&mut bytes).map_err(unread)?;
        "stdin"
    } else {
        bytes = std::fs::read(file).map_err(unread)?;
        file
    };
    let json = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    let question = match json {
        true => Question::decode_json(Some(name), &bytes),
        false => Question::decode_toml(Some(name), &bytes),
    };
    Ok(question?)
}

/// The flags as the same question.
fn question(asked: &Rate) -> Result<Value, Stop> {
    let mut price = Map::new();
    let Some(model) = &asked.model else {
        let codes = "flat, per_unit, package, graduated, volume or stairstep";
        return Err(Stop::usage(format!(
            "--model is missing; give one of {codes}, or a FILE with the question"
        )));
    };
    let per_step = if model == "stairstep" { "amount" } else { "unit_price" };
    price.insert("key".into(), json!("tried-out"));
    price.insert("name".into(), json!("Tried out"));
    price.insert("count".into(), json!("units"));
    price.insert("model".into(), json!(model));
    if !asked.tier.is_empty() {
        let tiers: Result<Vec<Value>, Stop> = asked.tier.iter().map(|tier| tier_of(tier, per_step)).collect();
        price.insert("tiers".into(), Value::Array(tiers?));
    }
    for (name, value) in [("unit_price", &asked.unit_price), ("amount", &asked.amount)] {
        if let Some(value) = value {
            price.insert(name.into(), json!(value));
        }
    }
    if let Some(package) = &asked.package {
        let (size, cost) = split(package, "--package 100:5.00")?;
        price.insert("package_size".into(), json!(size));
        price.insert("package_price".into(), json!(cost));
    }
    Ok(json!({ "price": price, "currency": asked.currency, "quantity": asked.quantity }))
}

fn tier_of(text: &str, price: &str) -> Result<Value, Stop> {
    let (up_to, cost) = split(text, "--tier 10:1.00 or --tier inf:0.80")?;
    let mut tier = Map::new();
    if up_to != "inf" {
        tier.insert("up_to".into(), json!(up_to));
    }
    tier.insert(price.into(), json!(cost));
    Ok(Value::Object(tier))
}

fn split<'t>(text: &'t str, like: &str) -> Result<(&'t str, &'t str), Stop> {
    text.split_once(':').ok_or_else(|| Stop::usage(format!("{text:?} has no colon; write it like {like}")))
}

fn show(evaluation: &Evaluation, currency: Currency, call: &mut Call) -> Result<(), Stop> {
    for (line, words) in evaluation.owed.lines.iter().zip(&evaluation.words) {
        if !line.dimensions.is_empty() {
            let named = line.dimensions.iter().map(|(name, value)| format!("{name} {value}"));
            call.paper.line(named.collect::<Vec<_>>().join(", "))?;
        }
        for row in words {
            call.paper.line(format!("  {row}"))?;
        }
    }
    let owed = evaluation.owed.total(currency).map_err(Stop::failed)?;
    let billed = owed.checked_sub(evaluation.due).map_err(Stop::failed)?;
    let mut rows = Rows::of(&["", currency.code()]).right(&[1]);
    if let Some(top_up) = &evaluation.owed.minimum_top_up {
        rows.push(["up to the minimum".to_owned(), grouped(&top_up.amount.amount_text())]);
    }
    rows.push(["owed".to_owned(), grouped(&owed.amount_text())]);
    rows.push(["billed before".to_owned(), grouped(&billed.amount_text())]);
    rows.push(["due now".to_owned(), grouped(&evaluation.due.amount_text())]);
    call.paper.gap()?;
    call.paper.table(rows)?;
    for event in &evaluation.set_aside {
        call.paper.note(format!("set aside: {} {}: {}", event.source, event.id, event.reason))?;
    }
    Ok(())
}
