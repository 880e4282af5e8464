//! `tax report`: what issued documents of some days come to, as a table, as CSV, or as the API says it.
//! Knows columns; must not know how a tax was answered.

use calendar::CivilDate;
use clap::Args;
use money::Total;
use operations::tax_report::{DistanceSales, TaxReport, TaxReportKey};

use crate::cli::invoices::field;
use crate::cli::{Call, environment_of, wire};
use crate::show::{Rows, grouped};
use crate::stop::Stop;

/// Which days.
#[derive(Debug, Args)]
pub struct Report {
    /// From this day on, by the date of the documents
    #[arg(long, value_name = "DATE")]
    from: String,
    /// Before this day
    #[arg(long, value_name = "DATE")]
    to: String,
    /// As CSV: seller,area,treatment,code,category,tax,percent,country,region,net,tax_amount,currency,invoices
    #[arg(long, conflicts_with = "json")]
    csv: bool,
}

/// Prints the report.
pub fn run(asked: &Report, call: &mut Call) -> Result<(), Stop> {
    let day = |text: &str| CivilDate::parse(text).map_err(Stop::usage);
    let days = (day(&asked.from)?, day(&asked.to)?);
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let report = operations.tax_report(environment.id, days)?;
    if call.paper.is_json() {
        return call.paper.line(wire::tax_report(&report)?);
    }
    if asked.csv {
        return csv(&report, call);
    }
    if report.sums.is_empty() {
        return call
            .paper
            .line(format!("No document is dated from {} on and before {}.", report.from, report.before));
    }
    call.paper.table(table(&report))?;
    for sales in &report.distance_sales {
        call.paper.gap()?;
        call.paper.note(told(sales))?;
    }
    Ok(())
}

fn table(report: &TaxReport) -> Rows {
    let heading =
        ["tax of", "what becomes of it", "code", "tax", "%", "buyer in", "net", "tax", "", "invoices"];
    let mut rows = Rows::of(&heading).right(&[4, 6, 7, 9]).spare(&[2]);
    for (key, sum) in &report.sums {
        rows.push([
            key.area.clone().unwrap_or_default(),
            key.treatment.unwrap_or("by the seller's table").to_owned(),
            key.category_code.clone().unwrap_or_default(),
            key.name.clone(),
            key.rate.to_string(),
            place(key),
            grouped(&sum.net.amount_text()),
            shown(sum.tax),
            key.currency.code().to_owned(),
            sum.invoices.to_string(),
        ]);
    }
    rows
}

/// Nothing for zero: what is not charged is seen at once.
fn shown(amount: Total) -> String {
    if amount.minor() == 0 { String::new() } else { grouped(&amount.amount_text()) }
}

fn place(key: &TaxReportKey) -> String {
    match (&key.country, &key.region) {
        (Some(country), Some(region)) => format!("{country}-{region}"),
        (Some(country), None) => country.clone(),
        (None, _) => "?".to_owned(),
    }
}

fn told(sales: &DistanceSales) -> String {
    let DistanceSales { year, currency, net, passed_on, .. } = sales;
    let sum = format!(
        "Sales to consumers in other member states in {year}: {} {}",
        grouped(&net.amount_text()),
        currency.code()
    );
    match passed_on {
        Some(day) => format!("{sum}, above the threshold of 10,000.00 EUR since {day}."),
        None => format!("{sum}."),
    }
}

fn csv(report: &TaxReport, call: &mut Call) -> Result<(), Stop> {
    call.paper.line(
        "seller,area,treatment,code,category,tax,percent,country,region,net,tax_amount,currency,invoices",
    )?;
    for (key, sum) in &report.sums {
        let texts = [
            key.seller.to_string(),
            key.area.clone().unwrap_or_default(),
            key.treatment.unwrap_or_default().to_owned(),
            key.category_code.clone().unwrap_or_default(),
            key.tax_category.to_string(),
            key.name.clone(),
            key.rate.to_string(),
            key.country.clone().unwrap_or_default(),
            key.region.clone().unwrap_or_default(),
        ];
        let texts: Vec<String> = texts.iter().map(|text| field(text)).collect();
        call.paper.line(format!(
            "{},{},{},{},{}",
            texts.join(","),
            sum.net.amount_text(),
            sum.tax.amount_text(),
            key.currency.code(),
            sum.invoices
        ))?;
    }
    Ok(())
}
