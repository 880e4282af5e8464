//! Previews: what a subscription's documents would be at a moment. The same call as the run, on the same
//! facts, with nothing committed.
//! Knows moments and watermarks; must not know what is owed.

use billing::{PlannedDocument, Readiness, SubscriptionFacts};
use calendar::Instant;
use ids::{EnvironmentId, InvoiceId, SubscriptionId};
use ledger::Entry;
use store::gather::{self, Gathered, Revisit};
use store::issue::{self, CustomerRun, Issued, RunOutcome, SubscriptionRun};
use store::{ActError, subjects, subscriptions};
use usage::Position;

use crate::measuring::{Stay, stays};
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, billing_run};

/// What would be issued.
#[derive(Debug, Clone)]
pub struct Preview {
    /// For which moment.
    pub as_of: Instant,
    /// The usage watermark it was read at.
    pub usage_watermark: u64,
    /// What it was decided from.
    pub facts: SubscriptionFacts,
    /// The documents, in order of due instant.
    pub documents: Vec<PlannedDocument>,
    /// When something is due next, after `as_of`.
    pub next_due: Option<Instant>,
}

impl Operations {
    /// What a subscription's documents would be at a moment: the present one, or later.
    ///
    /// # Errors
    /// Refused for an unknown subscription, or when it cannot be billed.
    pub fn preview(
        &self,
        environment: EnvironmentId,
        subscription: SubscriptionId,
        as_of: Option<Instant>,
    ) -> Result<Preview, Failed> {
        let as_of = match as_of {
            Some(instant) => instant,
            None => self.now_in(environment)?,
        };
        let watermark = self.plane.watermark(environment)?;
        let (gathered, stays) = self.gather_whole(environment, subscription)?;
        let watermark = watermark.max(Position::new(gathered.billed_watermark));
        let plan = self.plan_of(&gathered.facts, &stays, as_of, watermark)?;
        Ok(Preview {
            as_of,
            usage_watermark: watermark.number(),
            facts: gathered.facts,
            documents: plan.documents,
            next_due: plan.next_due,
        })
    }

    /// The next document of a subscription: what is due now, else what its next due instant will bring.
    ///
    /// # Errors
    /// As [`Operations::preview`].
    pub fn upcoming(
        &self,
        environment: EnvironmentId,
        subscription: SubscriptionId,
    ) -> Result<Preview, Failed> {
        let mut preview = self.preview(environment, subscription, None)?;
        // Grace and a due instant with nothing to say may each need one more look.
        for _ in 0..LOOKS_AHEAD_MAX {
            match preview.next_due {
                Some(due) if preview.documents.is_empty() => {
                    preview = self.preview(environment, subscription, Some(due))?;
                }
                _ => break,
            }
        }
        Ok(preview)
    }

    /// Issues a draft before its grace ends, as of the present moment.
    ///
    /// # Errors
    /// Refused when it is not a draft (any more), or its facts keep moving.
    pub fn issue_draft(&self, environment: EnvironmentId, id: InvoiceId) -> Result<Issued, Failed> {
        for _ in 0..billing_run::GATHERED_AGAIN_MAX {
            let run = self.issuing_run(environment, id)?;
            let outcomes = self.store.write(move |act| {
                let runs = std::slice::from_ref(&run);
                issue::commit_runs(act, environment, runs).map_err(ActError::<Refusal>::from)
            })?;
            if let Some(RunOutcome::Done(issued)) = outcomes.into_iter().next() {
                let issued = issued.into_iter().find(|issued| issued.id == id);
                return issued.ok_or_else(|| not_a_draft(id).into());
            }
        }
        let message = "the facts of its customer kept moving while they were read; try again";
        Err(Refusal::new(Code::Stale, message).into())
    }

    /// The run that issues exactly what is due of a draft's subscription, the draft included.
    fn issuing_run(&self, environment: EnvironmentId, id: InvoiceId) -> Result<CustomerRun, Failed> {
        let found = self.store.read(|reader| store::documents::draft(reader, environment, id))?;
        let draft = found.ok_or_else(|| not_a_draft(id))?;
        let as_of = self.now_in(environment)?;
        let watermark = self.plane.watermark(environment)?;
        let (gathered, stays) = self.gather_whole(environment, draft.subscription)?;
        let watermark = watermark.max(Position::new(gathered.billed_watermark));
        let plan = self.plan_now(&gathered.facts, &stays, (as_of, draft.due), watermark)?;
        let entries = entries_of(&plan.documents, &gathered.facts)?;
        Ok(CustomerRun {
            customer: gathered.facts.customer.id,
            facts_version: gathered.facts_version,
            usage_watermark: watermark.number(),
            as_of,
            subscriptions: vec![SubscriptionRun { facts: gathered.facts, plan, entries }],
        })
    }

    /// A subscription with all of its billed lines and its subjects.
    pub(crate) fn gather_whole(
        &self,
        environment: EnvironmentId,
        subscription: SubscriptionId,
    ) -> Result<(Gathered, Vec<Stay>), Failed> {
        let found = self.store.read(|reader| {
            let Some(row) = subscriptions::subscription(reader, environment, subscription)? else {
                return Ok::<_, store::Fault>(None);
            };
            let assignments = subjects::assignments_of_customer(reader, environment, row.customer)?;
            let stays = stays(&assignments, row.customer, row.id);
            let subject = (&row, Revisit::Everything);
            let gathered = gather::gather(reader, self.store.caches(), environment, subject)?;
            Ok(Some((gathered, stays)))
        })?;
        found.ok_or_else(|| Refusal::not_found("subscription", &subscription.to_string()).into())
    }
}

/// How many due instants without a document `upcoming` looks past: a year of weekly zero invoices.
const LOOKS_AHEAD_MAX: usize = 54;

/// The ledger entry of each ready document, in order.
pub(crate) fn entries_of(
    documents: &[PlannedDocument],
    facts: &SubscriptionFacts,
) -> Result<Vec<Entry>, Failed> {
    let ready = documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
    let entries =
        ready.map(|planned| billing::entry_of(&planned.document, facts)).collect::<Result<Vec<_>, _>>();
    Ok(entries.map_err(|refused| Refusal::new(Code::BillRefused, refused))?)
}

fn not_a_draft(id: InvoiceId) -> Refusal {
    let message = format!(
        "{id} is not a draft: it was issued, replaced by a newer draft, or never existed; list drafts to find it"
    );
    Refusal::new(Code::NotADraft, message).about("invoice")
}
