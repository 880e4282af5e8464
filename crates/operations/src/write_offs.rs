//! Write-offs: invoices that nobody is expected to pay, given up by people, and taken up again.
//! Knows states and what became of them; must not know why nobody pays, nor remind anybody.

use calendar::Instant;
use ids::{EnvironmentId, InvoiceId};
use money::Money;
use store::read::DocumentRow;
use store::write_offs;
use store::{Act, ActError, Queries, documents};

pub use store::write_offs::{WriteOffMoved, WriteOffMovement};

use crate::Operations;
use crate::refusal::{self, Code, Failed, Refusal};

/// An invoice to be written off, or to be taken up again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteOffAsked {
    /// Which invoice.
    pub invoice: InvoiceId,
    /// Why, for whoever reads it later.
    pub note: String,
    /// The present moment.
    pub now: Instant,
}

/// What of an invoice is written off, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteOffView {
    /// The invoice.
    pub row: DocumentRow,
    /// What of it is written off: zero or above.
    pub lost: Money,
    /// Each movement, in order.
    pub movements: Vec<WriteOffMovement>,
}

/// Writes off all that is open of an invoice: it is booked as bad debt, tax and all, and nobody is reminded of it. It is
/// owed and billed as before.
///
/// # Errors
/// Refused for an unknown invoice, and for one that is not open.
pub fn write_off(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &WriteOffAsked,
) -> Result<WriteOffView, ActError<Refusal>> {
    moved(act, environment, asked, WriteOffMoved::WrittenOff)
}

/// Takes up again all that is written off of an invoice: it is open, and no bad debt.
///
/// # Errors
/// Refused for an unknown invoice, and for one that is not written off.
pub fn reopen(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &WriteOffAsked,
) -> Result<WriteOffView, ActError<Refusal>> {
    moved(act, environment, asked, WriteOffMoved::Reopened)
}

fn moved(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &WriteOffAsked,
    moved: WriteOffMoved,
) -> Result<WriteOffView, ActError<Refusal>> {
    Refusal::check_text("note", &asked.note).map_err(ActError::Refused)?;
    let before = view(act, environment, asked.invoice)?.row;
    let what = (moved, asked.now, asked.note.as_str());
    if !write_offs::move_whole(act, environment, &before, what).map_err(refusal::refused)? {
        // As it stands by now: another may have moved it since it was read.
        let after = view(act, environment, asked.invoice)?.row;
        let (number, state) = (&after.number, &after.state);
        let message = match moved {
            _ if before.kind != "invoice" => {
                format!("{number} is a credit note; only invoices are written off")
            }
            WriteOffMoved::WrittenOff => {
                format!("{number} is {state}; only an invoice that is open is written off")
            }
            _ => format!("{number} is {state}; only an invoice that is written off is taken up again"),
        };
        return Err(ActError::Refused(Refusal::new(Code::StateRefused, message).about("invoice")));
    }
    view(act, environment, asked.invoice)
}

fn view(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<WriteOffView, ActError<Refusal>> {
    let unknown = || ActError::Refused(Refusal::not_found("invoice", &id.to_string()));
    let row = documents::document(queries, environment, id)?.ok_or_else(unknown)?;
    let movements = write_offs::write_offs(queries, environment, id)?;
    let is_lost = row.state == "uncollectible";
    let lost = if is_lost { row.amount_open } else { Money::zero(row.amount_open.currency()) };
    Ok(WriteOffView { row, lost, movements })
}

impl Operations {
    /// What of an invoice is written off, by id or printed number, and what became of it.
    ///
    /// # Errors
    /// Refused when there is no such document; a fault.
    pub fn write_offs(&self, environment: EnvironmentId, name: &str) -> Result<WriteOffView, Failed> {
        let id = self.document_id(environment, name)?;
        self.read(|reader| view(reader, environment, id))
    }
}
