//! `bill`: everything due is billed; or, for a later moment, shown.
//! Knows which of the two is meant; must not know what is owed.

use calendar::Instant;
use clap::Args;
use operations::billing_run::RunReport;
use operations::{Environment, Operations};
use store::environments::EnvironmentKind;

use super::{Call, environment_of, invoices, used, wire, zone_of_only};
use crate::show::{Progress, Rows, counted, grouped};
use crate::stop::Stop;

/// Up to when.
#[derive(Debug, Args)]
pub struct Bill {
    /// Up to this moment: later than the clock it is a preview, but in a test environment the clock is
    /// advanced. A date is its midnight in the seller's zone
    #[arg(long, value_name = "INSTANT|DATE")]
    as_of: Option<String>,
}

/// Bills, or shows what would be.
pub fn run(asked: &Bill, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let clock = operations.time_of(&environment);
    let as_of = match &asked.as_of {
        Some(text) => moment(text, operations, &environment)?,
        None => clock,
    };
    let test = matches!(environment.kind, EnvironmentKind::Test { .. });
    if as_of > clock && !test {
        return preview(operations, &environment, as_of, call);
    }
    if as_of < clock && !test {
        return Err(Stop::failed(format!(
            "{as_of} has passed; what was due before is billed as of now, so leave --as-of out"
        )));
    }
    let report = advance(operations, &environment, as_of)?;
    show(operations, &environment, &report, call)
}

/// An instant, or the midnight of a date in the zone of the environment's only seller (else UTC).
fn moment(text: &str, operations: &Operations, environment: &Environment) -> Result<Instant, Stop> {
    used::moment(text, &zone_of_only(operations, environment.id)?)
}

/// Bills what is due up to a moment, a test clock moving along.
fn advance(operations: &Operations, environment: &Environment, to: Instant) -> Result<RunReport, Stop> {
    let wheel = Progress::wheel("billing");
    let mut say = |progress: &operations::billing_run::Progress| {
        wheel.says(format!("{}: {}", progress.at, counted(progress.issued, "document")));
    };
    Ok(match environment.kind {
        EnvironmentKind::Test { .. } => operations.advance_clock(environment.id, to, &mut say)?,
        EnvironmentKind::Live => {
            operations.look_at_alerts(environment.id, to)?;
            operations.try_failed_again(environment.id)?;
            operations.bill_through(environment.id, to, &mut say)?
        }
    })
}

fn show(
    operations: &Operations,
    environment: &Environment,
    report: &RunReport,
    call: &mut Call,
) -> Result<(), Stop> {
    let now = operations.now_in(environment.id)?;
    if call.paper.is_json() {
        call.paper.line(wire::run_report(report, now)?)?;
    } else {
        let words = match report.issued {
            0 => "Nothing new is due".to_owned(),
            issued => format!("Issued {}", counted(issued, "document")),
        };
        call.paper.line(format!("{words} in the environment {} as of {now}.", environment.name))?;
    }
    match report.failures.as_slice() {
        [] => Ok(()),
        failures => {
            let named = failures.iter().map(|(subscription, why)| format!("\n  {subscription}: {why}"));
            let listed: String = named.collect();
            Err(Stop::failed(format!(
                "{} could not be billed:{listed}",
                counted(failures.len(), "subscription")
            )))
        }
    }
}

fn preview(
    operations: &Operations,
    environment: &Environment,
    as_of: Instant,
    call: &mut Call,
) -> Result<(), Stop> {
    let mut rows = Rows::of(&["customer", "due", "lines", "net", "tax", "total", ""]).right(&[2, 3, 4, 5]);
    let mut previews = Vec::new();
    let mut customers = invoices::Customers::of(operations, environment.id);
    let mut after = String::new();
    loop {
        let page = operations.subscriptions(environment.id, None, (&after, PAGE))?;
        let Some(last) = page.last() else { break };
        after = last.row.id.to_string();
        for view in &page {
            let preview = operations.preview(environment.id, view.row.id, Some(as_of))?;
            for planned in &preview.documents {
                let document = &planned.document;
                rows.push([
                    customers.name(view.row.customer)?,
                    document.key.due.to_string(),
                    document.lines.len().to_string(),
                    grouped(&document.net.amount_text()),
                    grouped(&document.tax.amount_text()),
                    grouped(&document.total.amount_text()),
                    document.currency.code().to_owned(),
                ]);
            }
            previews.push(preview);
        }
    }
    if call.paper.is_json() {
        for preview in previews.iter().filter(|preview| !preview.documents.is_empty()) {
            call.paper.line(wire::preview(preview)?)?;
        }
        return Ok(());
    }
    if rows.is_empty() {
        return call.paper.line(format!("Nothing will be due by {as_of}."));
    }
    call.paper.line(format!("A preview as of {as_of}; nothing is issued."))?;
    call.paper.gap()?;
    call.paper.table(rows)
}

/// Subscriptions read at once.
const PAGE: u32 = 200;
