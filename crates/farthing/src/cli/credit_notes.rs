//! `invoices credit`: goodwill for an issued invoice, shown first or issued.
//! Knows how it is asked for and laid out; must not know what a line gives back.

use std::collections::BTreeMap;

use clap::{ArgGroup, Args, ValueEnum};
use ids::{EnvironmentId, InvoiceId};
use money::Currency;
use operations::concessions::{self, Conceded, CreditAsked, CreditPreview, CreditTo};
use operations::{Act, Operations, StoredAnswer, Write};

use super::invoices::amount_of;
use super::planned::planned;
use super::{Call, environment_of, wire};
use crate::show::grouped;
use crate::stop::Stop;

/// What is credited.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true).args(["whole", "amount", "lines"])))]
pub struct Credit {
    /// The invoice's number or id
    invoice: String,
    /// All that is left of it
    #[arg(long)]
    whole: bool,
    /// This much, such as 10.00, spread over its lines: before tax, or with it where their prices include it
    #[arg(long, value_name = "AMOUNT")]
    amount: Option<String>,
    /// This line, all that is left of it or so much: 2 or 2=10.00; may be given several times
    #[arg(long = "line", value_name = "LINE[=AMOUNT]")]
    lines: Vec<String>,
    /// Why; it stands on the credit note
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Where what the invoice no longer asks for goes
    #[arg(long = "to", value_enum, default_value = "balance")]
    to: To,
    /// Only show what it would be
    #[arg(long)]
    preview: bool,
}

/// Where a credit goes.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum To {
    /// The customer's balance, for later invoices
    Balance,
    /// Paid out
    Refund,
}

/// Shows or issues the credit note.
pub fn run(asked: &Credit, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let (row, _) = operations.document(environment, &asked.invoice)?;
    let credit = CreditAsked {
        invoice: row.id,
        what: what(asked, row.total.currency())?,
        reason: asked.reason.clone(),
        credit_to: match asked.to {
            To::Balance => CreditTo::Balance,
            To::Refund => CreditTo::Refund,
        },
        now: operations.now_in(environment)?,
    };
    if asked.preview {
        return show(&operations.preview_credit(environment, &credit)?, call);
    }
    issue(operations, environment, credit, call)
}

fn issue(
    operations: &Operations,
    environment: EnvironmentId,
    credit: CreditAsked,
    call: &mut Call,
) -> Result<(), Stop> {
    let write = Write { environment, operation: "invoices.credit", key: None };
    let with = operations.clone();
    let act = move |act: &mut Act<'_>| concessions::credit(act, &with, environment, &credit);
    let answer =
        operations.once(&write, act, |(row, _)| StoredAnswer { status: 201, body: row.id.to_string() })?;
    let id = InvoiceId::parse(&answer.answer.body).map_err(Stop::failed)?;
    let (row, _) = operations.document(environment, &id.to_string())?;
    if call.paper.is_json() {
        return call.paper.line(wire::document(&row)?);
    }
    let total = format!("{} {}", grouped(&row.total.amount_text()), row.total.currency().code());
    call.paper.line(format!("{} was issued over {total}; it is never billed again.", row.number))?;
    match operations::refunds::to_refund(&row) {
        Some(held) => call.paper.note(format!(
            "It holds {held} to be paid out: farthing invoices refund {} --note TEXT",
            row.number
        )),
        None => Ok(()),
    }
}

/// Shows a credit note that is not issued, and what it would do.
///
/// # Errors
/// When nothing can be written.
pub fn show(preview: &CreditPreview, call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return call.paper.line(wire::credit_preview(preview)?);
    }
    call.paper.table(planned(std::slice::from_ref(&preview.planned))?)?;
    call.paper.gap()?;
    call.paper.note("A preview; nothing is issued.")?;
    let effects = [
        (preview.settles, "less to be paid of the invoice"),
        (preview.to_balance, "more in the customer's balance"),
        (preview.to_refund, "to be paid out"),
    ];
    for (amount, what) in effects.into_iter().filter(|(amount, _)| !amount.is_zero()) {
        call.paper.note(format!("It would mean {amount} {what}."))?;
    }
    Ok(())
}

fn what(asked: &Credit, currency: Currency) -> Result<Conceded, Stop> {
    if let Some(amount) = &asked.amount {
        return Ok(Conceded::Amount(amount_of(amount, currency)?));
    }
    if asked.whole {
        return Ok(Conceded::Whole);
    }
    let mut lines = BTreeMap::new();
    for said in &asked.lines {
        let (line, amount) = match said.split_once('=') {
            Some((line, amount)) => (line, Some(amount_of(amount, currency)?)),
            None => (said.as_str(), None),
        };
        let unread =
            || Stop::usage(format!("{said:?} names no line; write its number, such as 2, or 2=10.00"));
        let line: u32 = line.parse().map_err(|_| unread())?;
        if lines.insert(line, amount).is_some() {
            return Err(Stop::usage(format!("line {line} is named twice; name it once")));
        }
    }
    Ok(Conceded::Lines(lines))
}
