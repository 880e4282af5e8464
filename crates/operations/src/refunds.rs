//! Refunds: what credit notes hold for their customers, paid out or moved to the payer's balance by people.
//! Knows what is open of a note; must not know why it holds anything, nor send money.

use std::collections::BTreeMap;

use billing::{DocumentKind, OpenAmounts, PlannedDocument, credited_documents};
use calendar::Instant;
use ids::{EnvironmentId, InvoiceId};
use money::{Money, MoneyRefused};
use store::read::DocumentRow;
use store::rests::{self, RestRefused};
use store::{Act, ActError, Fault, Queries, documents};

pub use store::rests::{RestMoved, RestMovement};

use crate::credits::{known, too_much};
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, refusal};

/// What a person does with what a credit note holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestAsked {
    /// Which credit note.
    pub document: InvoiceId,
    /// How much; all that it holds if it is left out.
    pub amount: Option<Money>,
    /// Why, or how.
    pub note: String,
    /// The present moment.
    pub now: Instant,
}

/// What a credit note holds, and what became of the rest of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestView {
    /// The note.
    pub row: DocumentRow,
    /// What it holds: zero or above.
    pub held: Money,
    /// What was paid out.
    pub refunded: Money,
    /// What a person moved to the payer's balance.
    pub to_balance: Money,
    /// Each movement, in order.
    pub movements: Vec<RestMovement>,
}

/// What is still owed to the customer of an issued document: what a credit note holds; else nothing.
pub fn to_refund(row: &DocumentRow) -> Option<Money> {
    let held = row.amount_open.is_negative().then(|| row.amount_open.checked_neg().ok());
    held.flatten().filter(|_| row.kind == DocumentKind::CreditNote.code())
}

/// Notes that what a credit note holds was paid out, or some of it. The money is sent by other means.
///
/// # Errors
/// Refused for an unknown document, for one that holds nothing, and for more than it holds.
pub fn refund(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &RestAsked,
) -> Result<RestView, ActError<Refusal>> {
    move_rest(act, environment, asked, RestMoved::Refunded)
}

/// Moves what a credit note holds, or some of it, to its payer's balance, which the next invoices use.
///
/// # Errors
/// As [`refund`]; refused where another customer pays for the note's own by now.
pub fn to_balance(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &RestAsked,
) -> Result<RestView, ActError<Refusal>> {
    move_rest(act, environment, asked, RestMoved::ToBalance)
}

fn move_rest(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &RestAsked,
    moved: RestMoved,
) -> Result<RestView, ActError<Refusal>> {
    Refusal::check_text("note", &asked.note).map_err(ActError::Refused)?;
    let before = view(act, environment, asked.document)?;
    let (number, customer) = (&before.row.number, before.row.customer);
    if before.held.is_zero() {
        let message = format!("{number} holds nothing for its customer; there is nothing to refund or move");
        return Err(refused(&message, "invoice"));
    }
    let amount = asked.amount.unwrap_or(before.held);
    if amount.currency() != before.held.currency() {
        let code = before.held.currency().code();
        return Err(refused(&format!("{number} is in {code}; write an amount in {code}"), "amount"));
    }
    if amount.minor() <= 0 {
        return Err(refused("write how much, above zero, or leave the amount out for all of it", "amount"));
    }
    if moved == RestMoved::ToBalance
        && let Some(payer) = known(act, environment, customer)?.payer
    {
        let message = format!(
            "{payer} pays for {customer} now, whose own balance pays no invoice any more; refund {number} instead"
        );
        return Err(refused(&message, "invoice"));
    }
    let what = (moved, amount, asked.now, asked.note.as_str());
    rests::move_rest(act, environment, &before.row, what).map_err(|why| match why {
        ActError::Fault(fault) => ActError::Fault(fault),
        ActError::Refused(RestRefused::Party(refused)) => refusal::refused(ActError::Refused(refused)),
        ActError::Refused(not_held @ RestRefused::NotHeld { .. }) => refused(&not_held.to_string(), "amount"),
    })?;
    view(act, environment, asked.document)
}

/// What a credit note holds.
fn view(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<RestView, ActError<Refusal>> {
    let unknown = || ActError::Refused(Refusal::not_found("invoice", &id.to_string()));
    let row = documents::document(queries, environment, id)?.ok_or_else(unknown)?;
    let movements = rests::rest_movements(queries, environment, id)?;
    let zero = Money::zero(row.amount_open.currency());
    let sum = |of: RestMoved| -> Result<Money, MoneyRefused> {
        let moved = movements.iter().filter(|movement| movement.moved == of);
        Money::sum(zero.currency(), moved.map(|movement| movement.amount))
    };
    let fit = |sum: Result<Money, MoneyRefused>| sum.map_err(|why| ActError::Refused(too_much(why)));
    let (refunded, to_balance) = (fit(sum(RestMoved::Refunded))?, fit(sum(RestMoved::ToBalance))?);
    Ok(RestView { held: to_refund(&row).unwrap_or(zero), row, refunded, to_balance, movements })
}

impl Operations {
    /// What a credit note holds for its customer, by id or printed number, and what became of the rest.
    ///
    /// # Errors
    /// Refused when there is no such document; a fault.
    pub fn refunds(&self, environment: EnvironmentId, name: &str) -> Result<RestView, Failed> {
        let id = self.document_id(environment, name)?;
        self.read(|reader| view(reader, environment, id))
    }
}

/// What planned credit notes would hold to be paid out, as they would be issued one after the other on what is
/// open now.
///
/// # Errors
/// A fault of the engine.
pub(crate) fn planned<'d>(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    documents: impl Iterator<Item = &'d PlannedDocument>,
) -> Result<BTreeMap<InvoiceId, Money>, Fault> {
    let (mut open, mut held) = (OpenAmounts::default(), BTreeMap::new());
    for PlannedDocument { document, .. } in documents {
        for id in credited_documents(document) {
            if open.of(id).is_none()
                && let Some(row) = documents::document(queries, environment, id)?
                && matches!(row.state.as_str(), "open" | "uncollectible")
            {
                open.insert(id, row.amount_open);
            }
        }
        open.issue_to_balance(document);
        let rest = open.of(document.id).filter(|_| document.kind == DocumentKind::CreditNote);
        if let Some(rest) = rest.and_then(|rest| rest.checked_neg().ok()).filter(|rest| !rest.is_zero()) {
            held.insert(document.id, rest);
        }
    }
    Ok(held)
}

fn refused(message: &str, place: &str) -> ActError<Refusal> {
    ActError::Refused(Refusal::new(Code::RefundRefused, message).about(place))
}
