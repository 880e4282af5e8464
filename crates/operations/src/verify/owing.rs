//! Owing: nothing is owed that neither was billed nor waits for the next run.
//!
//! After its documents were made again, a subscription's bill is decided once more for the moment that the
//! environment has reached, from its start. What the engine would still issue must be what its job brings.
//! Knows jobs, drafts and how far billing came; must not know why anything is owed.

use billing::{BillingPlan, PlannedDocument, Readiness, SubscriptionFacts};
use calendar::Instant;
use store::Reader;
use store::gather::{self, Progress, Revisit};
use store::jobs::{ATTEMPTS_MAX, Job};
use store::read::{DraftRow, ReplayRow};

use super::Verifying;
use super::finding::{FindingKind, is_unreadable};
use super::replay::Replay;
use crate::refusal::Failed;

/// How a subscription stands at the moment reached.
struct Standing {
    name: String,
    facts: SubscriptionFacts,
    progress: Progress,
    /// The moment up to which everything must be billed or due.
    moment: Instant,
    /// What counts as settled for the next run.
    settled: Option<Instant>,
}

/// Checks what a subscription still owes, once its documents were replayed.
pub(super) fn check(
    mut replay: Replay<'_>,
    reader: &mut Reader<'_>,
    stored: &[ReplayRow],
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    let Some(standing) = standing(&mut replay, reader, stored, into)? else { return Ok(()) };
    let Standing { name, facts, progress, moment, .. } = &standing;
    let job = into.waiting.jobs.get(name).cloned();
    let plan = match replay.plan(facts, *moment, progress.usage_watermark) {
        Ok(plan) => plan,
        // What cannot be billed waits as a failed job and bills nothing meanwhile.
        Err(Failed::Refused(why)) => {
            if job.is_none() {
                let message = format!("{name} cannot be billed ({why}) and has no billing job");
                into.findings.add(FindingKind::JobMissing, name.clone(), message);
            }
            return Ok(());
        }
        Err(Failed::Fault(fault)) if !is_unreadable(&fault) => return Err(fault.into()),
        Err(why) => {
            into.findings.unreadable(format!("the facts of {name}"), why);
            return Ok(());
        }
    };
    let before = into.findings.list.len();
    waiting(&standing, &plan, job.as_ref(), into);
    let told = into.findings.list.len() > before && !plan.documents.is_empty();
    if job.is_none_or(|job| job.due_at > *moment) {
        drafts(&standing, &plan, into);
    }
    // What is owed and has no run to bill it was told; how that came about is the same damage.
    if told { Ok(()) } else { hidden(&standing, &mut replay, plan, into) }
}

/// Gathers it as the next run will, but with every line as recomputed and nothing settled.
fn standing(
    replay: &mut Replay<'_>,
    reader: &mut Reader<'_>,
    stored: &[ReplayRow],
    into: &mut Verifying<'_>,
) -> Result<Option<Standing>, Failed> {
    let subscription = replay.subscription;
    let name = subscription.id.to_string();
    let read = gather::progress(reader, into.environment, subscription.id);
    let place = format!("billing_progress, row {name}");
    let Some(progress) = into.findings.read_back(place, read)? else { return Ok(None) };
    let Some(mut progress) = progress else {
        let message = format!("how far the billing of {name} came is not kept, so that no run can bill it");
        into.findings.add(FindingKind::ProgressMissing, name, message);
        return Ok(None);
    };
    let whole = (subscription, Revisit::FactsOnly);
    let gathered = match gather::gather(reader, &replay.caches, into.environment, whole) {
        Err(fault) if is_unreadable(&fault) => {
            into.findings.unreadable(format!("the facts of {name}"), fault);
            return Ok(None);
        }
        read => read?,
    };
    replay.know_subjects(reader, i64::MAX)?;
    let last_as_of = stored.iter().map(|row| row.as_of).max();
    let moment = last_as_of.map_or(into.moment, |last| last.max(into.moment));
    let named = stored.iter().map(|row| row.usage_watermark).max().unwrap_or_default();
    for message in amiss(&progress, (moment, named), (gathered.facts_version, into.done.events)) {
        into.findings.add(
            FindingKind::ProgressDiffers,
            name.clone(),
            format!("the billing of {name} {message}"),
        );
    }
    progress.usage_watermark = progress.usage_watermark.max(named);
    let mut facts = gathered.facts;
    let settled = facts.settled_before.take();
    facts.billed = std::mem::take(&mut replay.billed);
    facts.documents_at = std::mem::take(&mut replay.documents_at);
    Ok(Some(Standing { name, facts, progress, moment, settled }))
}

/// What is plainly wrong about how far billing came.
fn amiss(
    progress: &Progress,
    (moment, named): (Instant, u64),
    (facts_version, events): (i64, u64),
) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(settled) = progress.settled_before.filter(|settled| *settled > moment) {
        found.push(format!("is said to be settled before {settled}, which lies after {moment}"));
    }
    if progress.usage_watermark > events {
        found.push(format!(
            "is said to have read usage up to position {}, and the events end at {events}",
            progress.usage_watermark
        ));
    }
    if progress.usage_watermark < named {
        found.push(format!(
            "is said to have read usage up to position {}, and a document of it was made from usage up to {named}",
            progress.usage_watermark
        ));
    }
    if progress.facts_version > facts_version {
        found.push(format!(
            "is said to have read version {} of its customer's facts, which stand at {facts_version}",
            progress.facts_version
        ));
    }
    found
}

/// What is ready needs a job that is due; what comes later one that is due no later.
fn waiting(standing: &Standing, plan: &BillingPlan, job: Option<&Job>, into: &mut Verifying<'_>) {
    let Standing { name, moment, .. } = standing;
    let mut ready = plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready).peekable();
    if ready.peek().is_some() {
        let gave_up = job.is_some_and(|job| job.attempts >= ATTEMPTS_MAX);
        if job.is_some_and(|job| job.due_at <= *moment && !gave_up) {
            return;
        }
        let why = match job {
            None => "there is no billing job".to_owned(),
            Some(job) if job.due_at > *moment => format!("the billing job is due only at {}", job.due_at),
            Some(job) => format!("the billing job failed {} times and is not tried again", job.attempts),
        };
        for planned in ready {
            owed(name, planned, &why, into);
        }
        return;
    }
    let Some(due) = plan.next_due else { return };
    match job {
        None => {
            let message =
                format!("{name} is due at {due} and has no billing job, so that no run will bill it");
            into.findings.add(FindingKind::JobMissing, name.clone(), message);
        }
        Some(job) if job.due_at > due => {
            let message =
                format!("the billing job of {name} is due at {}; it must be due by {due}", job.due_at);
            into.findings.add(FindingKind::JobLate, name.clone(), message);
        }
        Some(_) => {}
    }
}

fn owed(name: &str, planned: &PlannedDocument, why: &str, into: &mut Verifying<'_>) {
    let document = &planned.document;
    let message = format!(
        "{name} owes the {} {} of {}, due {}, which was not billed: {why}",
        document.kind.code(),
        document.id,
        document.total,
        document.key.due
    );
    into.findings.add(FindingKind::OwedNotBilled, name, message);
}

/// The drafts that wait are those the facts make. Where facts were recorded since, the next run replaces them.
fn drafts(standing: &Standing, plan: &BillingPlan, into: &mut Verifying<'_>) {
    let Standing { name, progress, .. } = standing;
    if into.waiting.latest_facts.get(name).is_some_and(|latest| *latest > progress.facts_version) {
        return;
    }
    let stored = into.waiting.drafts.get(name).cloned().unwrap_or_default();
    let planned: Vec<_> = plan
        .documents
        .iter()
        .filter_map(|planned| match planned.readiness {
            Readiness::DraftUntil(until) => Some((until, &planned.document)),
            Readiness::Ready => None,
        })
        .collect();
    for draft in &stored {
        let made = planned.iter().find(|(_, document)| document.id == draft.id);
        let message = match made {
            None => format!(
                "the draft {} of {}, due {}, follows from no facts of {name}",
                draft.id, draft.total, draft.due
            ),
            Some((until, document)) => match differs(draft, *until, document) {
                Some(message) => message,
                None => continue,
            },
        };
        into.findings.add(FindingKind::DraftUnexpected, name.clone(), message);
    }
    for (until, document) in planned {
        if stored.iter().all(|draft| draft.id != document.id) {
            let message =
                format!("the draft {} of {name}, to be issued at {until}, is not there", document.id);
            into.findings.add(FindingKind::DraftMissing, name.clone(), message);
        }
    }
}

/// How a draft differs from what its facts make. Its tax may be of a seller's earlier details.
fn differs(draft: &DraftRow, until: Instant, document: &billing::Document) -> Option<String> {
    let written = records::document::decode(&draft.content).ok().map(|issued| issued.document);
    let said = written.as_ref().map(|written| (written.net, written.total));
    if draft.due == document.key.due && draft.issue_at == until && said == Some((document.net, draft.total)) {
        return None;
    }
    let net = said.map_or_else(|| "unreadable".to_owned(), |(net, _)| net.to_string());
    Some(format!(
        "the draft {} is due {}, to be issued at {}, with a net of {net} and a total of {}; its facts make it \
         due {}, to be issued at {until}, with a net of {}",
        draft.id, draft.due, draft.issue_at, draft.total, document.key.due, document.net
    ))
}

/// What counts as settled must not hide from the next run anything that a run from the start would bill.
fn hidden(
    standing: &Standing,
    replay: &mut Replay<'_>,
    plan: BillingPlan,
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    let Standing { name, facts, progress, moment, settled } = standing;
    let Some(settled) = *settled else { return Ok(()) };
    let ready = plan.documents.iter().any(|planned| planned.readiness == Readiness::Ready);
    let (at, whole) = match plan.next_due {
        _ if ready => (*moment, plan),
        Some(due) if plan.settled_before.is_none_or(|known| settled > known) => {
            match replay.plan(facts, due, progress.usage_watermark) {
                Ok(whole) => (due, whole),
                Err(Failed::Refused(_)) => return Ok(()),
                Err(why) => return Err(why),
            }
        }
        _ => return Ok(()),
    };
    let mut from_there = facts.clone();
    from_there.settled_before = Some(settled);
    let found = match replay.plan(&from_there, at, progress.usage_watermark) {
        Ok(found) => found.documents,
        Err(Failed::Refused(_)) => Vec::new(),
        Err(why) => return Err(why),
    };
    if found != whole.documents {
        let message = format!(
            "the billing of {name} is said to be settled before {settled}; the run at {at} would then not bill \
             what is owed"
        );
        into.findings.add(FindingKind::ProgressDiffers, name.clone(), message);
    }
    Ok(())
}
