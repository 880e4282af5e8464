//! Drafts that runs make: what people say of them, and that they let them be issued.
//! Knows who is waited for and what was seen; must not know what is owed (`billing` decides), nor who may approve.

use std::collections::BTreeSet;

use billing::{BillingPlan, DocumentKind, DocumentOwner, DraftSaid, PayBy, Readiness, Released, fingerprint};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, InvoiceId, SellerId, SubscriptionId};
use store::draft_acts::{self, DraftAct};
use store::issue::{self, AccountRun, Issued, RunOutcome};
use store::jobs::{self, JobKind};
use store::read::{DocumentRow, DraftRow};
use store::{Act, ActError, Queries, accounts, documents, parties, subscriptions};
use usage::Position;

pub use store::draft_acts::DraftDone;

use crate::measuring::{AccountStays, Measuring};
use crate::named::Taxed;
use crate::refusal::{self, Code, Failed, Refusal};
use crate::{Operations, billing_run, manual_invoices, usage_detail};

/// Drafts that are read at once.
const PAGE: u32 = 200;

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

/// A draft that a run made, with what people did to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftView {
    /// As it was computed last.
    pub row: DraftRow,
    /// What was done to it, in order; of what was said the last holds.
    pub acts: Vec<DraftAct>,
}

impl DraftView {
    /// What holds of what was said of it.
    pub fn said(&self) -> DraftSaid {
        said_last(&self.acts)
    }
}

/// What was said of a draft, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidOf {
    /// What was said last.
    pub act: DraftAct,
    /// What became of it.
    pub became: Became,
}

/// What became of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Became {
    /// It waits.
    Waits,
    /// It was issued under a number.
    Issued(String),
    /// Nothing is owed any more that it would bill; it is there again if that changes.
    Gone,
}

impl Operations {
    /// A draft that a run made, with what people did to it; none where there is none of that id.
    ///
    /// # Errors
    /// A fault.
    pub fn draft_view(&self, environment: EnvironmentId, id: InvoiceId) -> Result<Option<DraftView>, Failed> {
        Ok(self.store.read(|reader| {
            let Some(row) = documents::draft(reader, environment, id)? else { return Ok(None) };
            let acts = draft_acts::acts(reader, environment, id)?;
            Ok::<_, store::Fault>(Some(DraftView { row, acts }))
        })?)
    }

    /// Drafts that wait for approval, the longest waiting first, after the one that is named.
    ///
    /// # Errors
    /// Refused where the one that is named does not wait any more; a fault.
    pub fn unapproved(
        &self,
        environment: EnvironmentId,
        customer: Option<CustomerId>,
        (after, limit): (Option<InvoiceId>, u32),
    ) -> Result<Vec<DraftRow>, Failed> {
        let (since, after) = match after {
            None => (Instant::MIN, String::new()),
            Some(id) => {
                let row = self.draft(environment, id)?;
                let Some(Readiness::Unapproved { since }) = row.map(|row| row.readiness) else {
                    let message = format!("after: {id} does not wait for approval any more; begin anew");
                    return Err(Refusal::invalid("after", message).into());
                };
                (since, id.to_string())
            }
        };
        let from = (since, after.as_str(), limit);
        Ok(self.store.read(|reader| documents::unapproved(reader, environment, customer, from))?)
    }

    /// What people said of drafts, by draft, and what became of each: nothing said is lost.
    ///
    /// # Errors
    /// A fault.
    pub fn drafts_said(&self, environment: EnvironmentId, page: (&str, u32)) -> Result<Vec<SaidOf>, Failed> {
        Ok(self.store.read(|reader| {
            let acts = draft_acts::last_said(reader, environment, page)?;
            let became = |act: DraftAct| {
                let became = match documents::document(reader, environment, act.document)? {
                    Some(row) => Became::Issued(row.number),
                    None if documents::draft(reader, environment, act.document)?.is_some() => Became::Waits,
                    None => Became::Gone,
                };
                Ok::<_, store::Fault>(SaidOf { act, became })
            };
            acts.into_iter().map(became).collect::<Result<Vec<_>, _>>()
        })?)
    }

    /// Says something of a draft: `change` makes of what was said what is said from now on. The draft is computed anew with it.
    ///
    /// # Errors
    /// Refused where it is no draft of a run, as `change` refuses, for what a credit note cannot say, for a day to pay by that
    /// has passed, and for lines that cannot be billed.
    pub fn say_of_draft(
        &self,
        environment: EnvironmentId,
        (id, note): (InvoiceId, &str),
        change: impl Fn(&DraftSaid) -> Result<DraftSaid, Refusal>,
    ) -> Result<DraftView, Failed> {
        if !note.is_empty() {
            Refusal::check_text("note", note)?;
        }
        let now = self.now_in(environment)?;
        for _ in 0..billing_run::GATHERED_AGAIN_MAX {
            let Some(DraftView { row, acts }) = self.draft_view(environment, id)? else {
                return Err(self.no_draft(environment, id)?.into());
            };
            let before = said_last(&acts);
            let said = change(&before)?;
            self.check_said(environment, (&row, &said), now)?;
            if said == before {
                break;
            }
            let act = {
                let (row, note) = (row.clone(), note.to_owned());
                move |act: &mut Act<'_>| say(act, environment, (&row, &before), (&said, &note, now))
            };
            if self.store.write(act)? {
                self.draft_anew(environment, &row.subscriptions)?;
                break;
            }
        }
        let view = self.draft_view(environment, id)?;
        match view {
            Some(view) => Ok(view),
            None => Err(self.no_draft(environment, id)?.into()),
        }
    }

    /// Refuses what cannot be said of a draft, before anything is kept.
    fn check_said(
        &self,
        environment: EnvironmentId,
        (row, said): (&DraftRow, &DraftSaid),
        now: Instant,
    ) -> Result<(), Failed> {
        let refused = |place: &str, message: String| {
            Err(Failed::from(Refusal::new(Code::InvoiceRefused, message).about(place)))
        };
        if row.kind != DocumentKind::Invoice.code() {
            if !said.lines.is_empty() {
                let message = "nothing is billed on a credit note; write an invoice for it";
                return refused("lines", message.to_owned());
            }
            if said.pay.is_some() {
                return refused("due_on", "a credit note is not paid by a day; leave it out".to_owned());
            }
        }
        let watermark = self.plane.watermark(environment)?;
        let (mut gathered, stays) = self.gather_whole(environment, &row.subscriptions, now)?;
        let today = gathered.facts.seller.zone.day_of(now);
        if let Some(PayBy::On(day)) = said.pay
            && day < today
        {
            let message =
                format!("it cannot be paid by {day}, which has passed; write {today} or a later day");
            return refused("due_on", message);
        }
        let seller = gathered.facts.seller.id;
        self.read(|reader| {
            let taxed = Taxed::by(reader, environment, (seller, now))?;
            for (index, line) in said.lines.iter().enumerate() {
                let known = taxed.category(&line.tax_category, &format!("lines[{index}].tax_category"));
                known.map_err(|unknown| unknown.refused(Code::InvoiceRefused))?;
            }
            Ok(())
        })?;
        gathered.facts.drafts_said.insert(row.id, said.clone());
        let watermark = watermark.max(Position::new(gathered.billed_watermark));
        let plan = self.plan_of(&gathered.facts, &stays, now, watermark);
        match plan {
            Err(Failed::Refused(refusal)) if !said.lines.is_empty() => {
                refused("lines", format!("with these lines the draft cannot be billed: {}", refusal.message))
            }
            other => other.map(|_| ()),
        }
    }

    /// Computes the drafts of subscriptions anew, as a run does that has nothing else to do. Where it has, it does that itself:
    /// it is due.
    fn draft_anew(&self, environment: EnvironmentId, subscriptions: &[SubscriptionId]) -> Result<(), Failed> {
        for _ in 0..billing_run::GATHERED_AGAIN_MAX {
            let now = self.now_in(environment)?;
            let watermark = self.plane.watermark(environment)?;
            let (gathered, stays) = self.gather_whole(environment, subscriptions, now)?;
            let watermark = watermark.max(Position::new(gathered.billed_watermark));
            let plan = self.plan_of(&gathered.facts, &stays, now, watermark)?;
            let is_quiet = plan.movements.is_empty() && plan.grants.is_empty();
            let waits = |planned: &billing::PlannedDocument| planned.readiness != Readiness::Ready;
            if !is_quiet || !plan.documents.iter().all(waits) {
                return Ok(());
            }
            let run = AccountRun::of(gathered, plan, (watermark.number(), now));
            let run = run.map_err(|refused| Refusal::new(Code::BillRefused, refused))?;
            let outcomes = self.store.write(move |act| {
                let runs = std::slice::from_ref(&run);
                issue::commit_runs(act, environment, runs).map_err(ActError::<Refusal>::from)
            })?;
            if outcomes.iter().all(|outcome| matches!(outcome, RunOutcome::Done(_))) {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Issues a draft before its grace ends, as of the present moment.
    ///
    /// # Errors
    /// As [`Operations::release_draft`].
    pub fn issue_draft(&self, environment: EnvironmentId, id: InvoiceId) -> Result<Issued, Failed> {
        let release = Release { id, done: DraftDone::Issued, seen: None, note: String::new() };
        self.release_draft(environment, &release)
    }

    /// Issues a draft that a run made, with what is due together with it, as of the present moment.
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
            let (draft, run) = self.releasing_run(environment, release)?;
            let done = act_of(&run, (&draft, release), self.owner_of(environment, &draft)?);
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

    /// The run that issues a draft with what is due together with it, and what is due anyway.
    fn releasing_run(
        &self,
        environment: EnvironmentId,
        release: &Release,
    ) -> Result<(DraftRow, AccountRun), Failed> {
        let id = release.id;
        let Some(draft) = self.draft(environment, id)? else {
            return Err(self.no_draft(environment, id)?.into());
        };
        if release.done == DraftDone::Issued && matches!(draft.readiness, Readiness::Unapproved { .. }) {
            let message = format!(
                "{id} waits for approval; look at it and approve what was seen: its fingerprint is {}",
                draft.fingerprint
            );
            return Err(Refusal::new(Code::ApprovalNeeded, message).about("invoice").into());
        }
        let as_of = self.now_in(environment)?;
        let watermark = self.plane.watermark(environment)?;
        let (gathered, stays) = self.gather_whole(environment, &draft.subscriptions, as_of)?;
        let watermark = watermark.max(Position::new(gathered.billed_watermark));
        let cause = (owner(&draft), draft.due);
        let plan = self.plan_released(&gathered.facts, &stays, (as_of, cause), watermark);
        let plan = self.asking_for_rates(environment, plan)?;
        let is_there = plan.documents.iter().any(|planned| planned.document.id == id);
        let seen = fingerprint(&plan, cause);
        if !is_there || release.seen.as_ref().is_some_and(|said| *said != seen) {
            self.draft_anew(environment, &draft.subscriptions)?;
            return Err(changed(&plan, id, &seen).into());
        }
        let measuring = Measuring::of(&*self.plane, environment, watermark);
        let kept = usage_detail::of_plan(&measuring, (&gathered.facts, &stays), &plan, as_of)?;
        let run = AccountRun::of(gathered, plan, (watermark.number(), as_of));
        let run = run.map_err(|refused| Refusal::new(Code::BillRefused, refused))?;
        Ok((draft, AccountRun { usage_details: kept, ..run }))
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

    /// Whose document a draft is as it is kept, and whose facts what is done to it moves.
    fn owner_of(&self, environment: EnvironmentId, draft: &DraftRow) -> Result<(String, CustomerId), Failed> {
        Ok(self.store.read(|reader| kept_owner(reader, environment, draft))?)
    }

    /// What is said where a draft is asked for of which something was said, and that is gone; none where it is not.
    ///
    /// # Errors
    /// A fault.
    pub fn draft_gone(&self, environment: EnvironmentId, id: InvoiceId) -> Result<Option<Refusal>, Failed> {
        let acts = self.store.read(|reader| draft_acts::acts(reader, environment, id))?;
        Ok(acts.last().map(|last| Refusal::new(Code::NotFound, gone(last)).about("invoice")))
    }

    /// Why a document is no draft of a run: it was issued, a person writes it, what it would bill is not owed any more, or
    /// nothing is known of it.
    pub(crate) fn no_draft(&self, environment: EnvironmentId, id: InvoiceId) -> Result<Refusal, Failed> {
        let about = |message: String| Refusal::new(Code::NotADraft, message).about("invoice");
        let (issued, acts) = self.store.read(|reader| {
            let issued = documents::document(reader, environment, id)?;
            Ok::<_, store::Fault>((issued, draft_acts::acts(reader, environment, id)?))
        })?;
        if let Some(row) = issued {
            return Ok(about(manual_invoices::issued_already(&row)));
        }
        if self.is_manual_draft(environment, id)? {
            return Ok(about(format!(
                "{id} is an invoice that a person writes; replace what was written of it"
            )));
        }
        Ok(match acts.last() {
            Some(last) => about(gone(last)),
            None => not_a_draft(id),
        })
    }
}

/// Whose document a draft is.
fn owner(draft: &DraftRow) -> DocumentOwner {
    draft.subscription.map_or(DocumentOwner::Customer(draft.customer), DocumentOwner::Subscription)
}

fn kept_owner(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    draft: &DraftRow,
) -> Result<(String, CustomerId), store::Fault> {
    let kept = draft_acts::owner(queries, environment, draft.id)?.unwrap_or_default();
    let of = match draft.subscription {
        Some(id) => subscriptions::subscription(queries, environment, id)?.map(|row| row.customer),
        None => None,
    };
    Ok((kept, of.unwrap_or(draft.customer)))
}

/// What was said last.
fn said_last(acts: &[DraftAct]) -> DraftSaid {
    acts.iter().rev().find_map(|act| act.said.clone()).unwrap_or_default()
}

/// Keeps what is said, where nobody said anything meanwhile and it is a draft still.
fn say(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (row, before): (&DraftRow, &DraftSaid),
    (said, note, now): (&DraftSaid, &str, Instant),
) -> Result<bool, ActError<Refusal>> {
    let (owner, customer) = kept_owner(act, environment, row)?;
    // The customer is locked before the draft is looked at, as runs do that replace it.
    let facts_version = accounts::move_account(act, environment, customer).map_err(refusal::refused)?;
    let acts = draft_acts::acts(act, environment, row.id)?;
    if documents::draft(act, environment, row.id)?.is_none() || said_last(&acts) != *before {
        return Ok(false);
    }
    let one = DraftAct {
        document: row.id,
        sequence: 0,
        owner,
        document_kind: row.kind.clone(),
        due: row.due,
        customer,
        facts_version,
        done_at: now,
        done: DraftDone::Said,
        note: note.to_owned(),
        fingerprint: String::new(),
        said: Some(said.clone()),
    };
    draft_acts::insert(act, environment, &one)?;
    look_again_at(act, environment, (row, now))?;
    Ok(true)
}

fn look_again_at(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (row, now): (&DraftRow, Instant),
) -> Result<(), store::Fault> {
    for subscription in &row.subscriptions {
        let id = subscription.to_string();
        jobs::schedule_sooner(act, environment, (JobKind::BillSubscription, id.as_str()), now)?;
    }
    Ok(())
}

/// Has the next run look at every draft again, of a customer or of all: who asks for approval has changed.
pub(crate) fn look_at_drafts(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (customer, now): (Option<CustomerId>, Instant),
) -> Result<(), store::Fault> {
    let mut after = String::new();
    loop {
        let page = documents::drafts(act, environment, customer, (&after, PAGE))?;
        let Some(last) = page.last() else { return Ok(()) };
        after = last.id.to_string();
        for row in &page {
            look_again_at(act, environment, (row, now))?;
        }
    }
}

/// What became of a draft that is not there any more.
fn gone(last: &DraftAct) -> String {
    format!(
        "the draft {}, due {}, is gone: nothing is owed any more that it would bill. What was said of it at {} is kept, and \
         holds again if it comes back",
        last.document, last.due, last.done_at
    )
}

/// What is kept of a draft that is let go.
fn act_of(
    run: &AccountRun,
    (draft, release): (&DraftRow, &Release),
    (owner, customer): (String, CustomerId),
) -> DraftAct {
    DraftAct {
        document: draft.id,
        sequence: 0,
        owner,
        document_kind: draft.kind.clone(),
        due: draft.due,
        customer,
        facts_version: run.gathered.facts_version(customer),
        done_at: run.as_of,
        done: release.done,
        note: release.note.clone(),
        fingerprint: fingerprint(&run.plan, (self::owner(draft), draft.due)),
        said: None,
    }
}

/// Refuses to issue what is not what was seen, and says what it is by now.
fn changed(plan: &BillingPlan, id: InvoiceId, seen: &str) -> Refusal {
    let planned = plan.documents.iter().find(|planned| planned.document.id == id);
    let message = match planned {
        Some(planned) => format!(
            "{id} changed since it was seen: it comes to {} by now, and its fingerprint is {seen}; look at it again",
            planned.document.total
        ),
        None => format!("{id} is gone: nothing is owed any more that it would bill"),
    };
    Refusal::new(Code::Stale, message).about("seen")
}

fn not_a_draft(id: InvoiceId) -> Refusal {
    let message = format!(
        "{id} is not a draft: it was issued, replaced by a newer draft, or never existed; list drafts to find it"
    );
    Refusal::new(Code::NotADraft, message).about("invoice")
}

/// The seller whose documents' content this is.
pub(crate) fn seller_of(row: &DraftRow) -> Option<SellerId> {
    records::document::decode(&row.content).ok().map(|issued| issued.seller.id)
}

/// A seller as it is now.
pub(crate) fn seller_now(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    row: &DraftRow,
) -> Result<Option<billing::Seller>, store::Fault> {
    match seller_of(row) {
        Some(id) => parties::seller(queries, environment, id),
        None => Ok(None),
    }
}
