//! `invoices void`, `invoices write-off`, `invoices reopen`: what becomes of an invoice that nobody pays.
//! Knows how it is asked for and laid out; must not know what follows from a state.

use clap::Args;
use ids::{EnvironmentId, InvoiceId};
use operations::voiding::{self, VoidAsked};
use operations::write_offs::{self, WriteOffAsked, WriteOffView};
use operations::{Act, ActError, Refusal, StoredAnswer, Write};

use super::credit_notes;
use super::{Call, environment_of, wire};
use crate::show::grouped;
use crate::stop::Stop;

/// Which invoice is void.
#[derive(Debug, Args)]
pub struct Void {
    /// The invoice's number or id
    invoice: String,
    /// Why; it stands on the credit note that cancels it
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Only show the credit note, and what it would do
    #[arg(long)]
    preview: bool,
}

/// Which invoice is given up, or taken up again.
#[derive(Debug, Args)]
pub struct WriteOff {
    /// The invoice's number or id
    invoice: String,
    /// Why, for whoever reads it later; the customer does not
    #[arg(long, value_name = "TEXT")]
    note: String,
}

/// Shows or issues the credit note that cancels an invoice.
///
/// # Errors
/// A refusal or a fault.
pub fn void(asked: &Void, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let (invoice, _) = operations.document(environment, &asked.invoice)?;
    let now = operations.now_in(environment)?;
    let void = VoidAsked { invoice: invoice.id, reason: asked.reason.clone(), now };
    if asked.preview {
        return credit_notes::show(&operations.preview_void(environment, &void)?, call);
    }
    let write = Write { environment, operation: "invoices.void", key: None };
    let with = operations.clone();
    let act = move |act: &mut Act<'_>| voiding::void(act, &with, environment, &void);
    let answer =
        operations.once(&write, act, |(row, _)| StoredAnswer { status: 201, body: row.id.to_string() })?;
    let id = InvoiceId::parse(&answer.answer.body).map_err(Stop::failed)?;
    let (note, _) = operations.document(environment, &id.to_string())?;
    if call.paper.is_json() {
        return call.paper.line(wire::document(&note)?);
    }
    let total = format!("{} {}", grouped(&note.total.amount_text()), note.total.currency().code());
    call.paper.line(format!("{} is void; {} over {total} cancels it.", invoice.number, note.number))?;
    call.paper.note("What it billed of subscriptions is open again: the next billing run bills it.")
}

/// Writes an invoice off.
///
/// # Errors
/// A refusal or a fault.
pub fn write_off(asked: &WriteOff, call: &mut Call) -> Result<(), Stop> {
    moved(asked, ("invoices.write_off", write_offs::write_off), call)
}

/// Takes an invoice up again.
///
/// # Errors
/// A refusal or a fault.
pub fn reopen(asked: &WriteOff, call: &mut Call) -> Result<(), Stop> {
    moved(asked, ("invoices.reopen", write_offs::reopen), call)
}

/// What is done with an invoice.
type Moves = fn(&mut Act<'_>, EnvironmentId, &WriteOffAsked) -> Result<WriteOffView, ActError<Refusal>>;

fn moved(asked: &WriteOff, (operation, moves): (&'static str, Moves), call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let (row, _) = operations.document(environment, &asked.invoice)?;
    let now = operations.now_in(environment)?;
    let what = WriteOffAsked { invoice: row.id, note: asked.note.clone(), now };
    let write = Write { environment, operation, key: None };
    let act = move |act: &mut Act<'_>| moves(act, environment, &what);
    operations.once(&write, act, |_| StoredAnswer { status: 201, body: String::new() })?;
    let after = operations.write_offs(environment, &row.id.to_string())?;
    if call.paper.is_json() {
        return call.paper.line(wire::write_offs(&after)?);
    }
    let WriteOffView { row, lost, .. } = &after;
    call.paper.line(match lost.is_zero() {
        true => format!("{} is open again: {} are to be paid.", row.number, row.amount_open),
        false => format!("{} is written off: {lost} are booked as bad debt.", row.number),
    })
}
