//! Drafts that runs make: what people say of them, and that they let them be issued.
//! Knows who is waited for and what was seen; must not know what is owed (`billing` decides), nor who may approve.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use billing::{BillingPlan, DocumentKind, DocumentOwner, DraftSaid, Readiness, Released, fingerprint};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, InvoiceId, SubscriptionId};
use money::Money;
use store::draft_acts::{self, DraftAct, LastSaid};
use store::issue::{self, AccountRun, Issued, RunOutcome};
use store::jobs::{self, JobKind};
use store::read::{DocumentRow, DraftRow};
use store::{Act, ActError, Queries, accounts, documents, subscriptions};
use usage::Position;

pub use store::draft_acts::DraftDone;

use crate::measuring::{AccountStays, Measuring};
use crate::named::Taxed;
use crate::refusal::{self, Code, Failed, Refusal};
use crate::{Operations, billing_run, manual_invoices, usage_detail};

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

/// A place among what waits for approval: since when, and which of those.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitsSince {
    /// Since when.
    pub since: Instant,
    /// Which draft.
    pub id: InvoiceId,
}

impl WaitsSince {
    /// The place of a draft; none where it does not wait for approval.
    pub fn of(row: &DraftRow) -> Option<WaitsSince> {
        match row.readiness {
            Readiness::Unapproved { since } => Some(WaitsSince { since, id: row.id }),
            Readiness::Ready | Readiness::DraftUntil(_) => None,
        }
    }

    /// One as it is written.
    pub fn read(text: &str) -> Option<WaitsSince> {
        let (since, id) = text.split_once(' ')?;
        let since = Instant::from_micros(since.parse().ok()?);
        Some(WaitsSince { since, id: InvoiceId::parse(id).ok()? })
    }
}

impl fmt::Display for WaitsSince {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{} {}", self.since.as_micros(), self.id)
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

    /// Drafts that wait for approval, the longest waiting first, after a place in that order.
    ///
    /// # Errors
    /// A fault.
    pub fn unapproved(
        &self,
        environment: EnvironmentId,
        customer: Option<CustomerId>,
        (after, limit): (Option<WaitsSince>, u32),
    ) -> Result<Vec<DraftRow>, Failed> {
        let (since, id) = match after {
            None => (Instant::MIN, String::new()),
            Some(WaitsSince { since, id }) => (since, id.to_string()),
        };
        let from = (since, id.as_str(), limit);
        Ok(self.store.read(|reader| documents::unapproved(reader, environment, customer, from))?)
    }

    /// What people said of drafts, by draft, and what became of each: nothing said is lost.
    ///
    /// # Errors
    /// A fault.
    pub fn drafts_said(&self, environment: EnvironmentId, page: (&str, u32)) -> Result<Vec<SaidOf>, Failed> {
        let said = self.store.read(|reader| draft_acts::last_said(reader, environment, page))?;
        let of = |LastSaid { act, number, waits }| {
            let became = match number {
                Some(number) => Became::Issued(number),
                None if waits => Became::Waits,
                None => Became::Gone,
            };
            SaidOf { act, became }
        };
        Ok(said.into_iter().map(of).collect())
    }

    /// Says something of a draft: `change` makes of what was said what is said from now on, of what it is when that is kept. The
    /// draft is computed anew with it.
    ///
    /// # Errors
    /// Refused where it is no draft of a run, as `change` refuses, for what a credit note cannot say, for a day to pay by that
    /// has passed, for lines that cannot be billed, and where others keep saying something of it meanwhile.
    pub fn say_of_draft(
        &self,
        environment: EnvironmentId,
        (id, note): (InvoiceId, &str),
        change: impl Fn(&DraftSaid) -> Result<DraftSaid, Refusal> + Send + Sync + 'static,
    ) -> Result<DraftView, Failed> {
        if !note.is_empty() {
            Refusal::check_text("note", note)?;
        }
        let now = self.now_in(environment)?;
        let change = Arc::new(change);
        for _ in 0..billing_run::GATHERED_AGAIN_MAX {
            let Some(DraftView { row, acts }) = self.draft_view(environment, id)? else {
                return Err(self.no_draft(environment, id)?.into());
            };
            let before = said_last(&acts);
            let checked = change(&before)?;
            self.check_said(environment, (&row, &before, &checked), now)?;
            let subscriptions = row.subscriptions.clone();
            let saying = Saying { row, before, checked, note: note.to_owned(), now };
            let change = Arc::clone(&change);
            let kept = self.store.write(move |act| say(act, environment, &saying, &*change))?;
            match kept {
                Kept::Not => continue,
                Kept::Before => {}
                Kept::Now => self.draft_anew(environment, &subscriptions)?,
            }
            let view = self.draft_view(environment, id)?;
            return match view {
                Some(view) => Ok(view),
                None => Err(self.no_draft(environment, id)?.into()),
            };
        }
        let message =
            format!("others kept changing {id} while this was looked at; nothing was kept: try again");
        Err(Refusal::new(Code::Stale, message).about("invoice").into())
    }

    /// Refuses what cannot be said of a draft, before anything is kept.
    fn check_said(
        &self,
        environment: EnvironmentId,
        (row, before, said): (&DraftRow, &DraftSaid, &DraftSaid),
        now: Instant,
    ) -> Result<(), Failed> {
        let refused = |place: &str, message: String| {
            Err(Failed::from(Refusal::new(Code::InvoiceRefused, message).about(place)))
        };
        let watermark = self.plane.watermark(environment)?;
        let (mut gathered, stays) = self.gather_whole(environment, &row.subscriptions, now)?;
        let kind = DocumentKind::from_code(&row.kind).expect("the store keeps kinds by their codes");
        let today = gathered.facts.seller.zone.day_of(now);
        if let Err(why) = said.check(before, (kind, today)) {
            return refused(why.place(), why.to_string());
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

    /// Computes the drafts of subscriptions anew, as a run does that has nothing else to do. Where it has, or facts keep moving,
    /// the next run is told to: it issues what is due, too.
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
                break;
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
        let (subscriptions, now) = (subscriptions.to_vec(), self.now_in(environment)?);
        self.store.write(move |act| {
            look_again_at(act, environment, (&subscriptions, now)).map_err(ActError::<Refusal>::from)
        })?;
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

    /// Issues a draft that a run made, with what is due together with it, as of the present moment. Done once more, it answers what
    /// it issued.
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
                let before = self.released_before(environment, release)?;
                return match before {
                    Some(issued) => Ok(issued),
                    None => Err(self.no_draft(environment, id)?.into()),
                };
            };
            let run = self.releasing_run(environment, (&draft, release))?;
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

    /// What a release issued that was done before: a twin of it, or one whose answer was lost.
    fn released_before(
        &self,
        environment: EnvironmentId,
        release: &Release,
    ) -> Result<Option<Issued>, Failed> {
        let id = release.id;
        let (issued, acts) = self.store.read(|reader| {
            let issued = documents::document(reader, environment, id)?;
            Ok::<_, store::Fault>((issued, draft_acts::acts(reader, environment, id)?))
        })?;
        let is_this = |act: &DraftAct| {
            let is_seen = release.seen.as_ref().is_none_or(|seen| *seen == act.fingerprint);
            act.done == release.done && is_seen && act.note == release.note
        };
        let issued = issued.filter(|_| acts.last().is_some_and(is_this));
        Ok(issued.map(|row| Issued { id, number: row.number }))
    }

    /// The run that issues a draft with what is due together with it, and what is due anyway.
    fn releasing_run(
        &self,
        environment: EnvironmentId,
        (draft, release): (&DraftRow, &Release),
    ) -> Result<AccountRun, Failed> {
        let id = release.id;
        let as_of = self.now_in(environment)?;
        let watermark = self.plane.watermark(environment)?;
        let (gathered, stays) = self.gather_whole(environment, &draft.subscriptions, as_of)?;
        let watermark = watermark.max(Position::new(gathered.billed_watermark));
        let cause = (owner(draft), draft.due);
        let plan = self.plan_released(&gathered.facts, &stays, (as_of, cause), watermark);
        let plan = self.asking_for_rates(environment, plan)?;
        let seen = fingerprint(&plan, cause);
        let planned = plan.documents.iter().find(|planned| planned.document.id == id);
        let Some(planned) = planned else {
            self.draft_anew(environment, &draft.subscriptions)?;
            return Err(self.no_draft(environment, id)?.into());
        };
        // Who asks for approval may have changed since the draft was made.
        if release.done == DraftDone::Issued {
            let waiting = self.plan_of(&gathered.facts, &stays, as_of, watermark)?;
            if billing::waits_for_approval(&waiting, cause) {
                self.draft_anew(environment, &draft.subscriptions)?;
                let message = format!(
                    "{id} waits for approval; look at it and approve what was seen: its fingerprint is {seen}"
                );
                return Err(Refusal::new(Code::ApprovalNeeded, message).about("invoice").into());
            }
        }
        if release.seen.as_ref().is_some_and(|said| *said != seen) {
            let refusal = changed((id, planned.document.total), &seen);
            self.draft_anew(environment, &draft.subscriptions)?;
            return Err(refusal.into());
        }
        let measuring = Measuring::of(&*self.plane, environment, watermark);
        let kept = usage_detail::of_plan(&measuring, (&gathered.facts, &stays), &plan, as_of)?;
        let run = AccountRun::of(gathered, plan, (watermark.number(), as_of));
        let run = run.map_err(|refused| Refusal::new(Code::BillRefused, refused))?;
        Ok(AccountRun { usage_details: kept, ..run })
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

    /// Whose facts what is done to a draft moves.
    fn customer_of(&self, environment: EnvironmentId, draft: &DraftRow) -> Result<CustomerId, Failed> {
        Ok(self.store.read(|reader| customer_of(reader, environment, draft))?)
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

fn customer_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    draft: &DraftRow,
) -> Result<CustomerId, store::Fault> {
    let of = match draft.subscription {
        Some(id) => subscriptions::subscription(queries, environment, id)?.map(|row| row.customer),
        None => None,
    };
    Ok(of.unwrap_or(draft.customer))
}

/// What was said last.
fn said_last(acts: &[DraftAct]) -> DraftSaid {
    acts.iter().rev().find_map(|act| act.said.clone()).unwrap_or_default()
}

/// What is about to be said of a draft, as it was looked at.
struct Saying {
    row: DraftRow,
    /// What was said before.
    before: DraftSaid,
    /// What was made of that, and can be said.
    checked: DraftSaid,
    note: String,
    now: Instant,
}

/// Whether something said is kept.
enum Kept {
    /// It is.
    Now,
    /// It was before.
    Before,
    /// It is not: what it was looked at with is not there any more.
    Not,
}

/// Keeps what is said, of what was said last, where it is a draft still.
fn say(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    saying: &Saying,
    change: &dyn Fn(&DraftSaid) -> Result<DraftSaid, Refusal>,
) -> Result<Kept, ActError<Refusal>> {
    let Saying { row, before, checked, note, now } = saying;
    let customer = customer_of(act, environment, row)?;
    // The customer is locked before the draft is looked at, as runs do that replace it.
    let facts_version = accounts::move_account(act, environment, customer).map_err(refusal::refused)?;
    let acts = draft_acts::acts(act, environment, row.id)?;
    let fresh = documents::draft(act, environment, row.id)?.filter(|fresh| fresh.owner == row.owner);
    let Some(fresh) = fresh else { return Ok(Kept::Not) };
    let last = said_last(&acts);
    let said = if last == *before { checked.clone() } else { change(&last).map_err(ActError::Refused)? };
    if said == last {
        return Ok(Kept::Before);
    }
    // What others said meanwhile was looked at by them: lines and a day are theirs or those that were looked at here.
    let is_checked = (said.lines == checked.lines || said.lines == last.lines)
        && (said.pay == checked.pay || said.pay == last.pay);
    if !is_checked {
        return Ok(Kept::Not);
    }
    let one = DraftAct {
        document: row.id,
        sequence: 0,
        owner: fresh.owner,
        document_kind: fresh.kind,
        due: fresh.due,
        customer,
        facts_version,
        done_at: *now,
        done: DraftDone::Said,
        note: note.clone(),
        fingerprint: String::new(),
        said: Some(said),
    };
    draft_acts::insert(act, environment, &one)?;
    look_again_at(act, environment, (&fresh.subscriptions, *now))?;
    Ok(Kept::Now)
}

fn look_again_at(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (subscriptions, now): (&[SubscriptionId], Instant),
) -> Result<(), store::Fault> {
    for subscription in subscriptions {
        let id = subscription.to_string();
        jobs::schedule_sooner(act, environment, (JobKind::BillSubscription, id.as_str()), now)?;
    }
    Ok(())
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
fn act_of(run: &AccountRun, (draft, release): (&DraftRow, &Release), customer: CustomerId) -> DraftAct {
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
        fingerprint: fingerprint(&run.plan, (self::owner(draft), draft.due)),
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

fn not_a_draft(id: InvoiceId) -> Refusal {
    let message = format!(
        "{id} is not a draft: it was issued, replaced by a newer draft, or never existed; list drafts to find it"
    );
    Refusal::new(Code::NotADraft, message).about("invoice")
}
