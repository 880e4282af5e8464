//! Drafts that runs make, and what people say of them.
//! Knows who is waited for and what was said; must not know what is owed (`billing` decides), nor how one is let go.

use std::fmt;
use std::sync::Arc;

use billing::{DocumentKind, DraftSaid, Readiness};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, InvoiceId};
use store::accounts::LookAt;
use store::draft_acts::{self, DraftAct, LastSaid};
use store::issue::{self, AccountRun, RunOutcome};
use store::jobs::{self, JobKind};
use store::read::DraftRow;
use store::{Act, ActError, Queries, accounts, documents, subscriptions};
use usage::Position;

pub use store::draft_acts::DraftDone;

pub use crate::releases::Release;

use crate::named::Taxed;
use crate::preview::account_alone;
use crate::refusal::{self, Code, Failed, Refusal};
use crate::{Operations, billing_run};

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
    /// has passed, for other lines than before that cannot be billed, and where others keep saying something of it meanwhile.
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
            let drafted = row.clone();
            let saying = Saying { row, before, checked, note: note.to_owned(), now };
            let change = Arc::clone(&change);
            let kept = self.store.write(move |act| say(act, environment, &saying, &*change))?;
            match kept {
                Kept::Not => continue,
                Kept::Before => {}
                Kept::Now => match self.draft_anew(environment, &drafted) {
                    // It is kept, and the run that looks at it says why it cannot be billed.
                    Err(Failed::Refused(_)) => {}
                    done => done?,
                },
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
        let (mut gathered, stays) = self.gather_drafted(environment, row, now)?;
        let kind = DocumentKind::from_code(&row.kind).expect("the store keeps kinds by their codes");
        let today = gathered.facts.seller.zone.day_of(now);
        if let Err(why) = said.check(before, (kind, today)) {
            return refused(why.place(), why.to_string());
        }
        if said.lines.is_empty() || said.lines == before.lines {
            return Ok(());
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
        let watermark = watermark.max(Position::new(gathered.billed_watermark));
        let mut refusal_with = |lines: &[billing::ManualLine]| {
            let said = DraftSaid { lines: lines.to_vec(), ..said.clone() };
            gathered.facts.drafts_said.insert(row.id, said);
            match self.plan_of(&gathered.facts, &stays, now, watermark) {
                Err(Failed::Refused(refusal)) => Ok(Some(refusal)),
                other => other.map(|_| None),
            }
        };
        let Some(refusal) = refusal_with(&said.lines)? else { return Ok(()) };
        // What keeps the draft from being billed without them is not theirs.
        match refusal_with(&[])? {
            // What is of one line says whose it is.
            None => match refusal.parameter.as_deref() {
                Some(place) if place.starts_with("lines[") => refused(place, refusal.message.clone()),
                _ => refused(
                    "lines",
                    format!("with these lines the draft cannot be billed: {}", refusal.message),
                ),
            },
            Some(refusal) => Err(refusal.into()),
        }
    }

    /// Computes a draft and those beside it anew, as a run does that has nothing else to do. Where it has, or facts keep moving,
    /// the next run is told to: it issues what is due, too.
    pub(crate) fn draft_anew(&self, environment: EnvironmentId, draft: &DraftRow) -> Result<(), Failed> {
        for _ in 0..billing_run::GATHERED_AGAIN_MAX {
            let now = self.now_in(environment)?;
            let watermark = self.plane.watermark(environment)?;
            let (gathered, stays) = self.gather_drafted(environment, draft, now)?;
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
        let (draft, now) = (draft.clone(), self.now_in(environment)?);
        self.store.write(move |act| {
            look_again_at(act, environment, (&draft, now)).map_err(ActError::<Refusal>::from)
        })?;
        Ok(())
    }

    /// Whose facts what is done to a draft moves.
    pub(crate) fn customer_of(
        &self,
        environment: EnvironmentId,
        draft: &DraftRow,
    ) -> Result<CustomerId, Failed> {
        Ok(self.store.read(|reader| customer_of(reader, environment, draft))?)
    }
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
pub(crate) fn said_last(acts: &[DraftAct]) -> DraftSaid {
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
        owner: fresh.owner.clone(),
        document_kind: fresh.kind.clone(),
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
    look_again_at(act, environment, (&fresh, *now))?;
    Ok(Kept::Now)
}

fn look_again_at(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (row, now): (&DraftRow, Instant),
) -> Result<(), store::Fault> {
    if let Some(account) = account_alone(row) {
        return accounts::look_again(act, environment, account, (LookAt::One, now));
    }
    for subscription in &row.subscriptions {
        let id = subscription.to_string();
        jobs::schedule_sooner(act, environment, (JobKind::BillSubscription, id.as_str()), now)?;
    }
    Ok(())
}
