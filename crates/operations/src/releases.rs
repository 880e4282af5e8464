//! Drafts of runs that people let go: approved as they were seen, or issued before their wait for late usage ends.
//! Knows what waits and what was seen; must not know what is owed (`billing` decides), nor who may approve.

use std::collections::BTreeSet;

use billing::{BillingPlan, DocumentOwner, Released, SeenOf, due_together, fingerprint};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, InvoiceId};
use money::Money;
use store::draft_acts::{self, DraftAct, DraftDone};
use store::issue::{self, AccountRun, Issued, RunOutcome};
use store::read::{DocumentRow, DraftRow};
use store::{ActError, documents, parties};
use usage::Position;

use crate::drafts_gone::not_a_draft;
use crate::measuring::{AccountStays, Measuring};
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, billing_run, usage_detail};

/// How a person lets a draft be issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// Which draft; what is due together with it goes with it.
    pub id: InvoiceId,
    /// Whether it is approved, or only issued before its wait for late usage ends.
    pub done: DraftDone,
    /// What was seen of it; who approves says it.
    pub seen: Option<String>,
    /// Who lets it and why, for whoever reads it later.
    pub note: String,
}

impl Operations {
    /// Issues a draft before its grace ends, as of the present moment.
    ///
    /// # Errors
    /// As [`Operations::release_draft`].
    pub fn issue_draft(&self, environment: EnvironmentId, id: InvoiceId) -> Result<Issued, Failed> {
        let release = Release { id, done: DraftDone::Issued, seen: None, note: String::new() };
        self.release_draft(environment, &release)
    }

    /// Issues a draft that a run made, with what is due together with it, as of the present moment. Done once more, it answers
    /// what it issued.
    ///
    /// # Errors
    /// Refused when it is not a draft (any more), waits for an approval that this is not, changed since it was seen, others
    /// pay for some of its subscriptions by now, or its facts keep moving.
    pub fn release_draft(&self, environment: EnvironmentId, release: &Release) -> Result<Issued, Failed> {
        if !release.note.is_empty() {
            Refusal::check_text("note", &release.note)?;
        }
        let id = release.id;
        for _ in 0..billing_run::GATHERED_AGAIN_MAX {
            let Some(draft) = self.draft(environment, id)? else {
                return self.released_before(environment, release);
            };
            let Some(run) = self.releasing_run(environment, (&draft, release))? else {
                // A twin let it go since it was read, or it bills nothing any more.
                self.draft_anew(environment, &draft)?;
                return self.released_before(environment, release);
            };
            let done = act_of(&run, (&draft, release), self.customer_of(environment, &draft)?);
            let outcomes = self.store.write(move |act| {
                let runs = std::slice::from_ref(&run);
                let outcomes = issue::commit_runs(act, environment, runs)?;
                if matches!(outcomes.as_slice(), [RunOutcome::Done(_)]) {
                    draft_acts::insert(act, environment, &done)?;
                }
                Ok::<_, ActError<Refusal>>(outcomes)
            })?;
            if let Some(RunOutcome::Done(issued)) = outcomes.into_iter().next() {
                let issued = issued.into_iter().find(|issued| issued.id == id);
                return issued.ok_or_else(|| not_a_draft(id).into());
            }
        }
        let message = "the facts of its customer kept moving while they were read; try again";
        Err(Refusal::new(Code::Stale, message).into())
    }

    /// The same, with the row and the frozen content of what was issued.
    ///
    /// # Errors
    /// As [`Operations::release_draft`].
    pub fn released(
        &self,
        environment: EnvironmentId,
        release: &Release,
    ) -> Result<(DocumentRow, Vec<u8>), Failed> {
        self.release_draft(environment, release)?;
        self.document(environment, &release.id.to_string())
    }

    /// What a release issued that was done before: a twin of it, or one whose answer was lost. Refused where none was.
    fn released_before(&self, environment: EnvironmentId, release: &Release) -> Result<Issued, Failed> {
        let id = release.id;
        let (issued, acts) = self.store.read(|reader| {
            let issued = documents::document(reader, environment, id)?;
            Ok::<_, store::Fault>((issued, draft_acts::acts(reader, environment, id)?))
        })?;
        let is_this = |act: &DraftAct| {
            let is_seen = release.seen.as_ref().is_none_or(|seen| *seen == act.fingerprint);
            act.done == release.done && is_seen && act.note == release.note
        };
        match issued.filter(|_| acts.last().is_some_and(is_this)) {
            Some(row) => Ok(Issued { id, number: row.number }),
            None => Err(self.no_draft(environment, id)?.into()),
        }
    }

    /// The run that issues a draft with what is due together with it, and what is due anyway; none where it bills nothing.
    fn releasing_run(
        &self,
        environment: EnvironmentId,
        (draft, release): (&DraftRow, &Release),
    ) -> Result<Option<AccountRun>, Failed> {
        let as_of = self.now_in(environment)?;
        let watermark = self.plane.watermark(environment)?;
        let (gathered, stays) = self.gather_drafted(environment, draft, as_of)?;
        let watermark = watermark.max(Position::new(gathered.billed_watermark));
        let cause = (owner(draft), draft.due);
        let plan = self.plan_released(&gathered.facts, &stays, (as_of, cause), watermark);
        let plan = self.asking_for_rates(environment, plan)?;
        let of = SeenOf::account(&gathered.facts);
        let seen = fingerprint(of, due_together(&plan, cause));
        let planned = plan.documents.iter().find(|planned| planned.document.id == release.id);
        let Some(planned) = planned else { return Ok(None) };
        // Who asks for approval may have changed since the draft was made.
        if release.done == DraftDone::Issued {
            let waiting = self.plan_of(&gathered.facts, &stays, as_of, watermark)?;
            if billing::waits_for_approval(&waiting, cause) {
                self.draft_anew(environment, draft)?;
                return Err(unapproved(release.id, &seen).into());
            }
        }
        if !self.is_seen(environment, (draft, release), (of, &seen))? {
            let refusal = changed((release.id, planned.document.total), &seen);
            self.draft_anew(environment, draft)?;
            return Err(refusal.into());
        }
        let measuring = Measuring::of(&*self.plane, environment, watermark);
        let kept = usage_detail::of_plan(&measuring, (&gathered.facts, &stays), &plan, as_of)?;
        let run = AccountRun::of(gathered, plan, (watermark.number(), as_of));
        let run = run.map_err(|refused| Refusal::new(Code::BillRefused, refused))?;
        Ok(Some(AccountRun { usage_details: kept, ..run }))
    }

    /// Whether what somebody saw of a draft, if that is said, is what is there. A version before may have shown it by a
    /// fingerprint of another form: then the draft as it was kept is looked at again, as today's form does.
    fn is_seen(
        &self,
        environment: EnvironmentId,
        (draft, release): (&DraftRow, &Release),
        (of, now): (SeenOf<'_>, &str),
    ) -> Result<bool, Failed> {
        let Some(said) = release.seen.as_deref() else { return Ok(true) };
        if said == now || said != draft.fingerprint || billing::is_of_today(said) {
            return Ok(said == now);
        }
        let kept = self.drafts_with(environment, draft)?.into_iter().map(|row| {
            let damaged = |why: records::Mistakes| Failed::Damaged {
                what: row.id.to_string(),
                message: why.to_string(),
            };
            records::document::decode(&row.content).map_err(damaged)
        });
        let kept = kept.collect::<Result<Vec<_>, Failed>>()?;
        let Some(first) = kept.first() else { return Ok(false) };
        let (seller, payer) = self.store.read(|reader| {
            let (seller, payer) = (&first.seller, &first.customer);
            let seller = (seller.id, seller.version);
            let seller = parties::seller_version(reader, self.store.caches(), environment, seller)?;
            let payer = parties::customer_version(reader, environment, payer.id, payer.version)?;
            Ok::<_, store::Fault>((seller, payer))
        })?;
        let then = SeenOf { seller: &seller, payer: &payer, said: of.said };
        Ok(fingerprint(then, kept.iter().map(|issued| &issued.document)) == now)
    }

    /// What is drafted of the owner of a draft at its due instant, itself too: they are let go together.
    ///
    /// # Errors
    /// A fault.
    pub fn drafts_with(&self, environment: EnvironmentId, draft: &DraftRow) -> Result<Vec<DraftRow>, Failed> {
        let of = (draft.owner.as_str(), draft.due);
        Ok(self.store.read(|reader| documents::drafts_due(reader, environment, of))?)
    }

    /// What the engine decides where what is due of an owner at an instant does not wait.
    pub(crate) fn plan_released(
        &self,
        facts: &billing::AccountFacts,
        stays: &AccountStays,
        (as_of, cause): (Instant, (DocumentOwner, Instant)),
        watermark: Position,
    ) -> Result<BillingPlan, Failed> {
        let these = BTreeSet::from([cause]);
        let about = &mut |document| self.lines_about(facts.environment, document);
        billing_run::plan_now(
            &*self.plane,
            (facts, stays),
            (as_of, Released::These(&these), watermark),
            about,
        )
    }
}

/// Whose document a draft is.
fn owner(draft: &DraftRow) -> DocumentOwner {
    draft.subscription.map_or(DocumentOwner::Customer(draft.customer), DocumentOwner::Subscription)
}

/// What is kept of a draft that is let go.
fn act_of(run: &AccountRun, (draft, release): (&DraftRow, &Release), customer: CustomerId) -> DraftAct {
    let seen =
        || fingerprint(SeenOf::account(run.facts()), due_together(&run.plan, (owner(draft), draft.due)));
    DraftAct {
        document: draft.id,
        sequence: 0,
        owner: draft.owner.clone(),
        document_kind: draft.kind.clone(),
        due: draft.due,
        customer,
        facts_version: run.gathered.facts_version(customer),
        done_at: run.as_of,
        done: release.done,
        note: release.note.clone(),
        fingerprint: release.seen.clone().unwrap_or_else(seen),
        said: None,
    }
}

/// Refuses to issue what is not what was seen, and says what it is by now.
fn changed((id, total): (InvoiceId, Money), seen: &str) -> Refusal {
    let message = format!(
        "{id} changed since it was seen: it comes to {total} by now, and its fingerprint is {seen}; look at it again"
    );
    Refusal::new(Code::Stale, message).about("seen")
}

/// Refuses to issue what somebody has to approve.
fn unapproved(id: InvoiceId, seen: &str) -> Refusal {
    let message =
        format!("{id} waits for approval; look at it and approve what was seen: its fingerprint is {seen}");
    Refusal::new(Code::ApprovalNeeded, message).about("invoice")
}
