//! What a person decided is issued at once, and read back: one way for all that people decide about documents.
//! Knows how often it is decided again while facts move; must not know what is decided.

use billing::{BillingPlan, Document, PlannedDocument, Readiness};
use calendar::Instant;
use ids::EnvironmentId;
use store::gather::GatheredAccount;
use store::issue::{self, AccountRun, RunOutcome};
use store::read::DocumentRow;
use store::{Act, ActError, Fault, documents};

use crate::billing_run::GATHERED_AGAIN_MAX;
use crate::concessions::nothing;
use crate::refusal::{Code, Refusal};

/// A document that a person decided, with what it was decided from.
pub(crate) struct DecidedByHand {
    pub gathered: GatheredAccount,
    pub document: Document,
    /// Up to which event usage was read for it.
    pub usage_watermark: u64,
}

/// Decides and issues, again where the facts moved between the two; gives its row and its frozen content.
///
/// # Errors
/// Refused as it is decided, where a document makes no entry, and where facts keep moving.
pub(crate) fn issue(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    now: Instant,
    mut decide: impl FnMut(&mut Act<'_>) -> Result<DecidedByHand, ActError<Refusal>>,
) -> Result<(DocumentRow, Vec<u8>), ActError<Refusal>> {
    for _ in 0..GATHERED_AGAIN_MAX {
        let DecidedByHand { gathered, document, usage_watermark } = decide(act)?;
        let id = document.id;
        let run = AccountRun::of(gathered, plan_of(document), (usage_watermark, now));
        let run = run.map_err(|refused| ActError::Refused(Refusal::new(Code::BillRefused, refused)))?;
        if let RunOutcome::Done(_) = issue::commit_decided(act, environment, &run)? {
            let missing = || Fault::RowCount {
                statement: "by_hand",
                wanted: "the document just issued",
                found: "none",
            };
            let row = documents::document(act, environment, id)?.ok_or_else(missing)?;
            let content = documents::content(act, environment, id)?.ok_or_else(missing)?;
            return Ok((row, content));
        }
    }
    let message = "the facts of its customer kept moving while they were read; try again";
    Err(ActError::Refused(Refusal::new(Code::Stale, message)))
}

/// A plan of one document.
pub(crate) fn plan_of(document: Document) -> BillingPlan {
    BillingPlan { documents: vec![PlannedDocument { readiness: Readiness::Ready, document }], ..nothing() }
}
