//! Voiding: an issued invoice that nobody paid is cancelled by a credit note of its own, and what it billed is open to be
//! billed again. Knows who may be asked that; must not know what cancels a line (`billing` does).

use std::collections::BTreeSet;

use billing::{CancelRefused, Document, Invoiced, LineKind};
use calendar::{AsOf, Instant};
use ids::{EnvironmentId, InvoiceId, SubscriptionId};
use store::accounts::{self, AccountKey};
use store::read::DocumentRow;
use store::write_offs::{self, WriteOffMoved};
use store::{Act, ActError, Caches, Queries, billed, documents, retention};

use crate::Operations;
use crate::by_hand::{self, DecidedByHand};
use crate::concessions::{CreditPreview, Gathered, effects_of, gathered};
use crate::refusal::{self, Code, Failed, Refusal};

/// An invoice to be voided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoidAsked {
    /// Which invoice.
    pub invoice: InvoiceId,
    /// Why, for whoever reads it later, the customer too.
    pub reason: String,
    /// The present moment.
    pub now: Instant,
}

impl Operations {
    /// What voiding would do, decided as it would be; nothing is kept and no number is used.
    ///
    /// # Errors
    /// Refused as [`void`] refuses; a fault.
    pub fn preview_void(
        &self,
        environment: EnvironmentId,
        asked: &VoidAsked,
    ) -> Result<CreditPreview, Failed> {
        let (gathered, note) = self.read(|reader| {
            let dropped = retention::dropped_before(reader, environment)?;
            decided(reader, self.store.caches(), environment, (asked, dropped))
        })?;
        effects_of(gathered, note)
    }
}

/// Issues the credit note that cancels an invoice; its subscriptions are billed again for what it billed from the next
/// run on. One that was written off is taken up first, so that nothing of it stays a loss.
///
/// # Errors
/// Refused for a reason that cannot be kept, for an unknown invoice, for one that is paid, void or credited in part,
/// for one that later documents continue, for credits bought or given back, where its usage is dropped, where another pays
/// by now, and where facts keep moving.
pub fn void(
    act: &mut Act<'_>,
    operations: &Operations,
    environment: EnvironmentId,
    asked: &VoidAsked,
) -> Result<(DocumentRow, Vec<u8>), ActError<Refusal>> {
    let dropped = retention::dropped_for_act(act, environment)?;
    take_up(act, environment, asked)?;
    let mut again = Vec::new();
    let issued = by_hand::issue(act, environment, asked.now, |act| {
        let (gathered, document) = decided(act, operations.store.caches(), environment, (asked, dropped))?;
        let usage_watermark = documents::usage_watermark(act, environment, asked.invoice)?;
        again = again_of(act, environment, (&gathered.row, &gathered.invoice))?;
        Ok(DecidedByHand { gathered: gathered.run, document, usage_watermark })
    })?;
    for (subscription, from) in again {
        accounts::look_back(act, environment, subscription, (from, asked.now))?;
    }
    Ok(issued)
}

/// What was written off is expected again, so that the credit note settles it as any.
fn take_up(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &VoidAsked,
) -> Result<(), ActError<Refusal>> {
    let Some(row) = documents::document(act, environment, asked.invoice)? else { return Ok(()) };
    let up = (WriteOffMoved::Reopened, asked.now, asked.reason.as_str());
    if row.state == "uncollectible" {
        write_offs::move_whole(act, environment, &row, up).map_err(refusal::refused)?;
    }
    Ok(())
}

/// Gathers and decides.
fn decided(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    (asked, dropped): (&VoidAsked, Option<Instant>),
) -> Result<(Gathered, Document), ActError<Refusal>> {
    Refusal::check_text("reason", &asked.reason).map_err(ActError::Refused)?;
    let gathered = gathered(queries, caches, environment, asked.invoice)?;
    let Gathered { run, invoice, row, lines } = &gathered;
    if let Some(why) = not_voided(row, invoice, dropped) {
        return Err(refused(&format!("{}: {why}", row.number)));
    }
    if let Some(later) = billed::lines_extending(queries, environment, row.id)?.first() {
        let by = documents::document(queries, environment, later.at.document)?;
        let (number, line) =
            (by.map_or(String::new(), |by| by.number), later.extends.map_or(0, |of| of.line));
        let message = match later.kind {
            LineKind::Cancellation => "it is void already".to_owned(),
            LineKind::Concession => {
                format!("{number} credits part of line {line}; credit the rest of it instead")
            }
            _ => format!("{number} takes back or continues line {line}; void that first, or credit this one"),
        };
        return Err(refused(&format!("{}: {message}", row.number)));
    }
    again_of(queries, environment, (row, invoice))?;
    let mut lines = lines.clone();
    let earlier: BTreeSet<InvoiceId> =
        billing::taken_back_by(invoice).into_iter().map(|line| line.document).collect();
    for document in earlier {
        lines.extend(billed::lines_extending(queries, environment, document)?);
    }
    let invoiced = Invoiced { document: invoice, lines: &lines };
    let note = match billing::cancel(&run.facts, invoiced, &asked.reason, AsOf(asked.now)) {
        Err(CancelRefused::TakesBackWithAnother { line, with }) => {
            let with = documents::document(queries, environment, with.document)?;
            let number = with.map_or(String::new(), |with| with.number);
            return Err(refused(&format!(
                "{}: line {line} takes back a part of what {number} takes back as well, and one goes with the \
                 other; credit the invoice instead",
                row.number
            )));
        }
        note => note.map_err(|why| refused(&format!("{}: {why}", row.number)))?,
    };
    Ok((gathered, note))
}

/// Why an invoice is not voided, by its state and by what is known of its usage.
fn not_voided(row: &DocumentRow, invoice: &Document, dropped: Option<Instant>) -> Option<String> {
    match row.state.as_str() {
        "open" | "uncollectible" => {}
        "void" => return Some("it is void already".to_owned()),
        _ if invoice.kind == billing::DocumentKind::CreditNote => {
            return Some(CancelRefused::NotAnInvoice.to_string());
        }
        _ => return Some("it is paid, and only what nobody paid is voided; credit it instead".to_owned()),
    }
    if invoice.amount_due().ok() != Some(row.amount_open) {
        return Some(format!(
            "{} of it are open still, so that some of it was paid or credited; credit the rest instead",
            row.amount_open
        ));
    }
    let is_usage = |line: &&billing::Line| matches!(line.kind, LineKind::Usage | LineKind::Minimum);
    let before = dropped?;
    let line = invoice.lines.iter().filter(is_usage).find(|line| line.service.start() < before)?;
    Some(format!(
        "line {} bills usage from {}, and usage before {before} is dropped, so that it could not be billed again; \
         credit it instead",
        line.number,
        line.service.start()
    ))
}

/// Which subscriptions are looked at again, from its earliest period on: those of its lines, and all of its account, as
/// they may pool or commit together; none for what a person wrote.
///
/// # Errors
/// Refused where another customer pays for one of its lines' by now, who would be billed anew.
fn again_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (row, invoice): (&DocumentRow, &Document),
) -> Result<Vec<(SubscriptionId, Instant)>, ActError<Refusal>> {
    let from = invoice.lines.iter().map(|line| line.full.start()).min();
    let Some(from) = from.filter(|_| !invoice.is_by_hand()) else { return Ok(Vec::new()) };
    let account = AccountKey { payer: row.customer, seller: row.seller, currency: invoice.currency };
    let of_account = accounts::subscriptions_of_account(queries, environment, account)?;
    let all: BTreeSet<SubscriptionId> = of_account.into_iter().map(|one| one.row.id).collect();
    let gone = invoice.lines.iter().filter_map(|line| line.subscription).find(|id| !all.contains(id));
    match gone {
        Some(id) => Err(refused(&format!(
            "{}: another customer pays for {id} by now, and would be billed anew for it; credit it instead",
            row.number
        ))),
        None => Ok(all.into_iter().map(|id| (id, from)).collect()),
    }
}

fn refused(message: &str) -> ActError<Refusal> {
    ActError::Refused(Refusal::new(Code::StateRefused, message).about("invoice"))
}
