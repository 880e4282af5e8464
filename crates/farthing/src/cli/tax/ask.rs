//! `tax ask`: a seller's provider of rates, asked about a customer, or about all who wait for it.
//! Knows how the answer is told; must not know how it is asked, or what follows from it.

use billing::{QuotedRate, RatesSaid};
use calendar::CivilDate;
use clap::Args;
use ids::CatalogKey;
use operations::rates_waiting::RatesLook;
use operations::tax_rates::{RatesOf, RatesTold};
use serde_json::json;

use crate::asking;
use crate::cli::{Call, environment_of, wire};
use crate::show::counted;
use crate::stop::Stop;

/// The category where none is named.
const USUAL_CATEGORY: &str = "standard";

#[derive(Debug, Args)]
pub struct Asked {
    /// The customer's id or external key; all who wait for rates if it is left out
    #[arg(value_name = "CUSTOMER")]
    customer: Option<String>,
    /// The tax category of prices [default: standard]
    #[arg(long, value_name = "NAME", requires = "customer")]
    category: Option<String>,
    /// For this day; today if it is left out
    #[arg(long, value_name = "DATE", requires = "customer")]
    on: Option<String>,
}

/// Asks and keeps what comes.
pub fn run(asked: &Asked, call: &mut Call) -> Result<(), Stop> {
    let category = asked.category.as_deref().unwrap_or(USUAL_CATEGORY);
    let category = CatalogKey::parse(category).map_err(Stop::usage)?;
    let on = asked.on.as_deref().map(CivilDate::parse).transpose().map_err(Stop::usage)?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let Some(customer) = &asked.customer else {
        let look = asking::all_in(operations, &environment)?;
        if call.paper.is_json() {
            let failures = look.failures.iter();
            let failures: Vec<_> = failures
                .map(|(customer, why)| json!({ "customer": customer.to_string(), "why": why }))
                .collect();
            call.paper.line(json!({ "kept": look.kept, "failures": failures }))?;
        } else if look.kept > 0 {
            call.paper.good(format!("answers kept: {}", look.kept))?;
        } else if look.failures.is_empty() {
            call.paper.line("Nobody's turn has come to wait for rates of tax.")?;
        }
        return all_said(&look);
    };
    let told = operations.ask_tax_rates(environment.id, (customer, &RatesOf { category, on }))?;
    let is_said = |unavailable: &Option<String>| match unavailable {
        None => Ok(()),
        Some(why) => Err(Stop::failed(format!(
            "nobody said anything new, so that what was said goes on, provisionally: {why}; ask again in a while"
        ))),
    };
    if call.paper.is_json() {
        call.paper.line(wire::tax_rates(&told)?)?;
        return is_said(&told.unavailable);
    }
    let RatesTold { customer, provider, answer, on, unavailable } = &told;
    let QuotedRate { category, from, good_until, asked_on, reference, .. } = answer;
    let said = format!(
        "{} for {on}: {category} is {}, from {from}, good until {good_until} ({provider} on {asked_on}, {reference})",
        customer.details.name,
        in_words(answer)
    );
    match unavailable {
        None => call.paper.good(said)?,
        Some(_) => call.paper.warn(said)?,
    }
    is_said(unavailable)
}

/// Whether all who waited have what they waited for.
fn all_said(look: &RatesLook) -> Result<(), Stop> {
    if look.failures.is_empty() {
        return Ok(());
    }
    let listed = look.failures.iter().map(|(customer, why)| format!("\n  {customer}: {why}"));
    let (count, listed) = (counted(look.failures.len(), "question"), listed.collect::<String>());
    Err(Stop::failed(format!("nobody answered {count}:{listed}")))
}

fn in_words(answer: &QuotedRate) -> String {
    match &answer.said {
        RatesSaid::NotTaxable { reason } => format!("not taxed ({reason})"),
        RatesSaid::Rates(parts) if parts.is_empty() => "taxed at 0 %".to_owned(),
        RatesSaid::Rates(parts) => {
            let each: Vec<String> =
                parts.iter().map(|part| format!("{} {} %", part.name, part.rate)).collect();
            each.join(" + ")
        }
    }
}
