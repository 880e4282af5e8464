//! Cancelled: the credit note that cancels an invoice leaves after it, and not at all where the invoice never does.
//! Knows both submissions; must not know how either is handed over.

use billing::submission::{CancelledInvoice, NoteGoes, Outcome, SubmissionState, note_goes};
use calendar::Instant;
use ids::{EnvironmentId, InvoiceId};
use store::submissions::{self, Standing, SubmissionRow};
use store::{Act, Fault, documents};

/// Decides whether a submission that somebody has, of the credit note that cancels an invoice, is handed over. Else it is
/// given back: put off until the invoice left, or closed with the invoice's.
pub(super) fn put_off(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (row, invoice, now): (&SubmissionRow, InvoiceId, Instant),
) -> Result<NoteGoes, Fault> {
    let Some(first) = submissions::of_document(act, environment, invoice)?.pop() else {
        return Ok(note_goes(None));
    };
    let stands = CancelledInvoice {
        state: first.state,
        goes_on: first.next_at.is_some(),
        perhaps_there: perhaps_there(act, environment, &first)?,
    };
    let number = documents::document(act, environment, invoice)?.map(|row| row.number).unwrap_or_default();
    let stand = |act: &mut Act<'_>, state, answer: &str, next_at| {
        let (tries, reference) = (row.tries, row.reference.clone());
        let standing =
            Standing { state, answer: answer.to_owned(), next_at, tries, reference, taken_at: None };
        submissions::stand(act, environment, (row.id, row.attempts), &standing)
    };
    let goes = note_goes(Some(stands));
    match goes {
        NoteGoes::Now => {}
        NoteGoes::After => {
            let answer = format!("it cancels {number}, which is handed over before it, as {}", first.id);
            let next_at = first.next_at.map(|at| at.max(now));
            stand(act, SubmissionState::Waiting, &answer, next_at)?;
        }
        NoteGoes::Nowhere => {
            let answer = format!(
                "{number} is void and was never handed over, so that neither it nor what cancels it is; submit either by \
                 name if it is wanted there after all"
            );
            let closed = (SubmissionState::Stuck, Some(answer.as_str()), now);
            if first.closed_at.is_none() {
                submissions::close(act, environment, first.id, closed)?;
            }
            stand(act, SubmissionState::Stuck, &answer, None)?;
            submissions::close(act, environment, row.id, closed)?;
        }
    }
    Ok(goes)
}

/// Whether nobody knows how some attempt ended.
fn perhaps_there(act: &mut Act<'_>, environment: EnvironmentId, row: &SubmissionRow) -> Result<bool, Fault> {
    let attempts = submissions::attempts(act, environment, row.id)?;
    Ok(attempts.iter().any(|one| one.ended.as_ref().is_none_or(|ended| ended.outcome == Outcome::Unknown)))
}
