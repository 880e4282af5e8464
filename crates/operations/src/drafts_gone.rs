//! What became of drafts of runs that are not there: issued, billed by others, or not owed any more.
//! Knows what was said and told of them; must not know why something is owed (`billing` decides).

use billing::DraftSaid;
use ids::{CustomerId, EnvironmentId, InvoiceId, SubscriptionId};
use money::Ratio;
use store::draft_acts::{self, DraftAct};
use store::{Reader, documents};

use crate::drafts::said_last;
use crate::refusal::{Code, Failed, Refusal};
use crate::{DocumentFilter, Operations, manual_invoices, millis};

/// How many documents and how many drafts are named of those that bill in place of another.
const NAMED: u32 = 3;

impl Operations {
    /// What is said where a draft is asked for that is gone, as far as something was said or told of it; none where it is there,
    /// or nothing is known of it.
    ///
    /// # Errors
    /// A fault.
    pub fn draft_gone(&self, environment: EnvironmentId, id: InvoiceId) -> Result<Option<Refusal>, Failed> {
        let message = self.store.read(|reader| {
            if documents::document(reader, environment, id)?.is_some()
                || documents::draft(reader, environment, id)?.is_some()
            {
                return Ok(None);
            }
            gone(reader, environment, id)
        })?;
        Ok(message.map(|message| Refusal::new(Code::NotFound, message).about("invoice")))
    }

    /// Why a document is no draft of a run: it was issued, a person writes it, what it would bill is not owed any more, or
    /// nothing is known of it.
    pub(crate) fn no_draft(&self, environment: EnvironmentId, id: InvoiceId) -> Result<Refusal, Failed> {
        let about = |message: String| Refusal::new(Code::NotADraft, message).about("invoice");
        if let Some(row) = self.store.read(|reader| documents::document(reader, environment, id))? {
            return Ok(about(manual_invoices::issued_already(&row)));
        }
        if self.is_manual_draft(environment, id)? {
            return Ok(about(format!(
                "{id} is an invoice that a person writes; replace what was written of it"
            )));
        }
        let gone = self.store.read(|reader| gone(reader, environment, id))?;
        Ok(gone.map_or_else(|| not_a_draft(id), about))
    }
}

/// What is known of a draft that is not there any more: by what was said of it, or that it was told that it waits.
fn gone(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<Option<String>, store::Fault> {
    let acts = draft_acts::acts(reader, environment, id)?;
    if let Some(last) = acts.last() {
        let instead = instead(reader, environment, last)?;
        let why = match instead.is_empty() {
            true => "nothing is owed any more that it would bill".to_owned(),
            false => format!("what is due then is billed by {}; look at that", instead.join(", ")),
        };
        return Ok(Some(format!(
            "the draft {id}, due {}, is gone: {why}. What was said of it at {} is kept, and holds again if it comes back{}",
            last.due,
            last.done_at,
            unbilled(&said_last(&acts))
        )));
    }
    let told_at = draft_acts::told_at(reader, environment, id)?;
    Ok(told_at.map(|at| {
        format!(
            "the draft {id} is gone, of which it was told at {at} that it waits for approval: nothing is owed any more that it \
             would bill, or another bills it; look at the drafts and invoices of its customer"
        )
    }))
}

/// That lines which a person added to a draft that is gone are on no invoice.
fn unbilled(said: &DraftSaid) -> String {
    let amounts = said.lines.iter().map(|line| line.unit_price.times(line.quantity));
    let sum = amounts.into_iter().try_fold(Ratio::ZERO, |sum, amount| sum.checked_add(amount?));
    // What is too precise for a sum is told by the number of lines alone.
    let sum =
        sum.ok().and_then(Ratio::as_decimal).map(|sum| format!(", {sum} before tax,")).unwrap_or_default();
    match said.lines.len() {
        0 => String::new(),
        1 => format!(". The line that was added to it{sum} was not billed: write an invoice for it"),
        count => {
            format!(
                ". The {count} lines that were added to it{sum} were not billed: write an invoice for them"
            )
        }
    }
}

/// What else is due of the owner of a draft at its instant, by number or, of drafts, by id.
fn instead(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    of: &DraftAct,
) -> Result<Vec<String>, store::Fault> {
    let subscription = SubscriptionId::parse(&of.owner).ok(); // why: an account owes what is of no subscription
    let payer = of.owner.split(' ').next().and_then(|payer| CustomerId::parse(payer).ok());
    let filter = DocumentFilter { customer: payer, subscription };
    // Ids begin with their due instant.
    let first = InvoiceId::from_cause(millis(of.due), [0; 10]).to_string();
    let issued = documents::documents(reader, environment, &filter, (&first, NAMED))?.into_iter();
    let issued = issued.filter(|row| row.due == of.due).map(|row| row.number);
    let drafts = documents::drafts_at(reader, environment, (&filter, of.due), NAMED)?.into_iter();
    Ok(issued.chain(drafts.map(|id| id.to_string())).collect())
}

/// Refuses what is asked of a draft that there is not.
pub(crate) fn not_a_draft(id: InvoiceId) -> Refusal {
    let message = format!(
        "{id} is not a draft: it was issued, replaced by a newer draft, or never existed; list drafts to find it"
    );
    Refusal::new(Code::NotADraft, message).about("invoice")
}
