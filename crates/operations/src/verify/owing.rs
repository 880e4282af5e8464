//! Owing: nothing is owed that neither was billed nor waits for the next run.
//!
//! After their documents were made again, the bill of each account is decided once more for the moment that the
//! environment has reached, from the start. What the engine would still issue must be what its jobs bring.
//! Knows jobs, drafts and how far billing came; must not know why anything is owed.

use std::collections::BTreeMap;

use billing::{AccountFacts, BillingPlan, LineKind, PlannedDocument, Readiness, SubscriptionProgress};
use calendar::Instant;
use ids::SubscriptionId;
use store::Reader;
use store::accounts::{self, AccountKey};
use store::gather::{self, GatheredAccount, Revisit};
use store::jobs::{ATTEMPTS_MAX, Job};
use store::progress::{self, Progress};
use store::read::DraftRow;

use super::Verifying;
use super::finding::{FindingKind, is_unreadable};
use super::replay::Replay;
use super::replayed::Known;
use crate::refusal::Failed;

/// How an account stands at the moment reached.
struct Standing {
    facts: AccountFacts,
    /// Whether its customers keep anything beyond subscriptions.
    shares: bool,
    /// How far each of its subscriptions came.
    subscriptions: BTreeMap<SubscriptionId, Came>,
    /// The moment up to which everything must be billed or due.
    moment: Instant,
}

/// How far a subscription came.
struct Came {
    progress: Progress,
    /// What counts as settled for the next run.
    settled: Option<Instant>,
}

impl Standing {
    fn watermark(&self, subscription: SubscriptionId) -> u64 {
        self.subscriptions.get(&subscription).map_or(0, |came| came.progress.usage_watermark)
    }

    /// The billing job of a subscription, if there is one.
    fn job<'v>(&self, into: &'v Verifying<'_>, subscription: SubscriptionId) -> Option<&'v Job> {
        into.waiting.jobs.get(&subscription.to_string())
    }

    /// Whether a run that looks at a subscription is due.
    fn is_due(&self, into: &Verifying<'_>, subscription: SubscriptionId) -> bool {
        let job = self.job(into, subscription);
        job.is_some_and(|job| job.due_at <= self.moment && job.attempts < ATTEMPTS_MAX)
    }

    /// The subscriptions whose run brings a document.
    fn brought_by(&self, planned: &PlannedDocument) -> Vec<SubscriptionId> {
        if let Some(subscription) = planned.document.key.owner.subscription() {
            return vec![subscription];
        }
        let mut named: Vec<SubscriptionId> =
            planned.document.lines.iter().filter_map(|line| line.subscription).collect();
        named.sort_unstable();
        named.dedup();
        if named.is_empty() { self.subscriptions.keys().copied().collect() } else { named }
    }
}

/// Checks what subscriptions still owe, once their documents were replayed.
pub(super) fn check(
    mut replay: Replay<'_>,
    reader: &mut Reader<'_>,
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    let mut by_account: BTreeMap<AccountKey, Vec<SubscriptionId>> = BTreeMap::new();
    let ids: Vec<SubscriptionId> = replay.rows.keys().copied().collect();
    for id in ids {
        match progress_of(&replay, reader, id, into)? {
            Some(account) => by_account.entry(account).or_default().push(id),
            None => continue,
        }
    }
    for (account, subscriptions) in by_account {
        account_owes(&mut replay, reader, (account, &subscriptions), into)?;
    }
    Ok(())
}

/// The account of a subscription whose progress is kept.
fn progress_of(
    replay: &Replay<'_>,
    reader: &mut Reader<'_>,
    id: SubscriptionId,
    into: &mut Verifying<'_>,
) -> Result<Option<AccountKey>, Failed> {
    let read = progress::progress(reader, into.environment, id);
    let place = format!("billing_progress, row {id}");
    let Some(known) = into.findings.read_back(place, read)? else { return Ok(None) };
    if known.is_none() {
        let message = format!("how far the billing of {id} came is not kept, so that no run can bill it");
        into.findings.add(FindingKind::ProgressMissing, id.to_string(), message);
        return Ok(None);
    }
    let read = accounts::accounted(reader, into.environment, id);
    let accounted = into.findings.read_back(format!("the account of {id}"), read)?.flatten();
    // Whose customer is gone is told by what cannot be gathered of it.
    let row = &replay.rows[&id];
    let alone = AccountKey { payer: row.customer, seller: row.seller, currency: row.currency };
    Ok(Some(accounted.map_or(alone, |accounted| accounted.key())))
}

fn account_owes(
    replay: &mut Replay<'_>,
    reader: &mut Reader<'_>,
    (account, subscriptions): (AccountKey, &[SubscriptionId]),
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    let Some(standing) = standing(replay, reader, (account, subscriptions), into)? else { return Ok(()) };
    let plan = match replay.plan(&standing.facts, standing.moment, &|id| standing.watermark(id)) {
        Ok(plan) => plan,
        // What cannot be billed waits as a failed job and bills nothing meanwhile.
        Err(Failed::Refused(why)) => {
            let jobless = |id: &&SubscriptionId| standing.job(into, **id).is_none();
            let jobless: Vec<SubscriptionId> = subscriptions.iter().filter(jobless).copied().collect();
            for name in jobless {
                let message = format!("{name} cannot be billed ({why}) and has no billing job");
                into.findings.add(FindingKind::JobMissing, name.to_string(), message);
            }
            return Ok(());
        }
        Err(Failed::Fault(fault)) if !is_unreadable(&fault) => return Err(fault.into()),
        Err(why) => {
            into.findings.unreadable(format!("the facts of {}", subscriptions[0]), why);
            return Ok(());
        }
    };
    let before = into.findings.list.len();
    waiting(&standing, &plan, into);
    let told = into.findings.list.len() > before && !plan.documents.is_empty();
    if standing.shares {
        shared_drafts(&standing, (account, &plan), into);
        rows_to_begin(&standing, &plan, into);
    } else {
        for id in subscriptions {
            if standing.job(into, *id).is_none_or(|job| job.due_at > standing.moment) {
                drafts(&standing, (*id, &plan), into);
            }
        }
    }
    // What is owed and has no run to bill it was told; how that came about is the same damage.
    if told { Ok(()) } else { hidden(&standing, replay, plan, into) }
}

/// Gathers an account as the next run will, but with every line as recomputed and nothing settled.
fn standing(
    replay: &mut Replay<'_>,
    reader: &mut Reader<'_>,
    (account, subscriptions): (AccountKey, &[SubscriptionId]),
    into: &mut Verifying<'_>,
) -> Result<Option<Standing>, Failed> {
    let rows: Vec<_> = subscriptions.iter().map(|id| replay.rows[id].clone()).collect();
    let asked: Vec<_> = rows.iter().map(|row| (row, Revisit::FactsOnly)).collect();
    let asked = (Some(account.payer), asked.as_slice());
    let mut gathered = match gather::gather_account(reader, &replay.caches, into.environment, asked) {
        Err(fault) if is_unreadable(&fault) => {
            into.findings.unreadable(format!("the facts of {}", subscriptions[0]), fault);
            return Ok(None);
        }
        Ok(None) => {
            let place = format!("the payer of {}", subscriptions[0]);
            let message = format!(
                "the row of one of the customers of {} says that {} pays, and its details say another",
                rows.iter().map(|row| row.id.to_string()).collect::<Vec<_>>().join(", "),
                account.payer
            );
            into.findings.add(FindingKind::RecordEdited, place, message);
            return Ok(None);
        }
        Ok(Some(gathered)) => gathered,
        Err(fault) => return Err(fault.into()),
    };
    let mut came = BTreeMap::new();
    let mut moment = into.moment;
    for id in subscriptions {
        replay.know_subjects(reader, *id, i64::MAX)?;
        let known = replay.known.entry(*id).or_default();
        moment = known.last_as_of.map_or(moment, |last| last.max(moment));
        let Some(mut progress) = progress::progress(reader, into.environment, *id)? else { continue };
        told_amiss((*id, &progress), known, &gathered, into);
        progress.usage_watermark = progress.usage_watermark.max(known.watermark);
        let facts = gathered.facts.subscriptions.iter_mut().find(|facts| facts.subscription == *id);
        let settled = facts.and_then(|facts| facts.settled_before.take());
        came.insert(*id, Came { progress, settled });
    }
    let (balance, grants) = (gathered.facts.balance, std::mem::take(&mut gathered.facts.grants));
    replay.lend(reader, account, &mut gathered.facts)?;
    // These hold what documents moved already.
    (gathered.facts.balance, gathered.facts.grants) = (balance, grants);
    Ok(Some(Standing { facts: gathered.facts, shares: gathered.shares, subscriptions: came, moment }))
}

/// Tells what is plainly wrong about how far the billing of a subscription came.
fn told_amiss(
    (id, progress): (SubscriptionId, &Progress),
    known: &Known,
    gathered: &GatheredAccount,
    into: &mut Verifying<'_>,
) {
    let moment = known.last_as_of.map_or(into.moment, |last| last.max(into.moment));
    let facts = gathered.facts.subscription(id);
    let version = facts.map_or(0, |facts| gathered.facts_version(facts.customer.id));
    for message in amiss(progress, (moment, known.watermark), (version, into.done.events)) {
        let message = format!("the billing of {id} {message}");
        into.findings.add(FindingKind::ProgressDiffers, id.to_string(), message);
    }
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
fn waiting(standing: &Standing, plan: &BillingPlan, into: &mut Verifying<'_>) {
    let ready = plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
    let ready = ready.filter(|planned| !is_early(standing, planned));
    let mut is_told = std::collections::BTreeSet::new();
    for planned in ready {
        let by = standing.brought_by(planned);
        is_told.extend(by.iter().copied());
        if by.iter().any(|id| standing.is_due(into, *id)) {
            continue;
        }
        let Some(first) = by.first().copied() else { continue };
        let why = match standing.job(into, first) {
            None => "there is no billing job".to_owned(),
            Some(job) if job.due_at > standing.moment => {
                format!("the billing job is due only at {}", job.due_at)
            }
            Some(job) => format!("the billing job failed {} times and is not tried again", job.attempts),
        };
        owed(&first.to_string(), planned, &why, into);
    }
    for progress in plan.subscriptions.iter().filter(|one| !is_told.contains(&one.subscription)) {
        comes(standing, progress, into);
    }
}

/// Whether a document is there only because a threshold is reached at this very moment. It is billed early when
/// something looks at it; else the period's own bill has it.
fn is_early(standing: &Standing, planned: &PlannedDocument) -> bool {
    let runs = |line: &billing::Line| {
        line.kind == LineKind::Usage
            && line.service.end() == standing.moment
            && standing.moment < line.full.end()
    };
    planned.document.key.due == standing.moment && planned.document.lines.iter().any(runs)
}

/// What comes later of a subscription needs a job that is due no later.
fn comes(standing: &Standing, progress: &SubscriptionProgress, into: &mut Verifying<'_>) {
    let (name, Some(due)) = (progress.subscription.to_string(), progress.next_due) else { return };
    match standing.job(into, progress.subscription) {
        None => {
            let message =
                format!("{name} is due at {due} and has no billing job, so that no run will bill it");
            into.findings.add(FindingKind::JobMissing, name, message);
        }
        Some(job) if job.due_at > due => {
            let message =
                format!("the billing job of {name} is due at {}; it must be due by {due}", job.due_at);
            into.findings.add(FindingKind::JobLate, name, message);
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

/// The drafts of a subscription that wait are those the facts make. Where facts were recorded since, the next
/// run replaces them.
fn drafts(standing: &Standing, (id, plan): (SubscriptionId, &BillingPlan), into: &mut Verifying<'_>) {
    let (name, Some(came)) = (id.to_string(), standing.subscriptions.get(&id)) else { return };
    let since = came.progress.facts_version;
    if into.waiting.latest_facts.get(&name).is_some_and(|latest| *latest > since) {
        return;
    }
    let stored = into.waiting.drafts.get(&name).cloned().unwrap_or_default();
    let own = plan.documents.iter().filter(|planned| planned.document.key.owner.subscription() == Some(id));
    compare_drafts(&name, &stored, &own.filter_map(waits).collect::<Vec<_>>(), into);
}

/// The drafts of an account that shares something are those its facts make. A run may make those of some of its
/// subscriptions only, so they are compared where none is due and nothing that one took would be missing to
/// another.
fn shared_drafts(standing: &Standing, (account, plan): (AccountKey, &BillingPlan), into: &mut Verifying<'_>) {
    let moves = |(id, came): (&SubscriptionId, &Came)| {
        let latest = into.waiting.latest_facts.get(&id.to_string());
        standing.is_due(into, *id) || latest.is_some_and(|latest| *latest > came.progress.facts_version)
    };
    if standing.subscriptions.iter().any(moves) || !standing.facts.discounted.is_empty() {
        return;
    }
    let names: Vec<String> = standing.subscriptions.keys().map(ToString::to_string).collect();
    let payer = account.payer.to_string();
    let kept = names.iter().chain([&payer]).filter_map(|owner| into.waiting.drafts.get(owner)).flatten();
    let stored: Vec<DraftRow> =
        kept.filter(|draft| draft.total.currency() == account.currency).cloned().collect();
    let planned: Vec<_> = plan.documents.iter().filter_map(waits).collect();
    compare_drafts(&payer, &stored, &planned, into);
}

/// Further grants of rows that have to begin need a run that is due.
fn rows_to_begin(standing: &Standing, plan: &BillingPlan, into: &mut Verifying<'_>) {
    let of_row = plan.grants.iter().find(|grant| {
        grant.recurs.as_ref().is_some_and(|recurs| recurs.first.is_some())
            && grant.effective <= standing.moment
    });
    let Some(grant) = of_row else { return };
    if standing.subscriptions.keys().all(|id| !standing.is_due(into, *id)) {
        let message = format!(
            "the grant {} of {} began at {} and no run is due that keeps it",
            grant.id, grant.customer, grant.effective
        );
        into.findings.add(FindingKind::GrantDiffers, format!("grant {}", grant.id), message);
    }
}

/// A document that waits, and until when.
fn waits(planned: &PlannedDocument) -> Option<(Readiness, &billing::Document)> {
    match planned.readiness {
        Readiness::Ready => None,
        waits => Some((waits, &planned.document)),
    }
}

fn compare_drafts(
    name: &str,
    stored: &[DraftRow],
    planned: &[(Readiness, &billing::Document)],
    into: &mut Verifying<'_>,
) {
    for draft in stored {
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
        into.findings.add(FindingKind::DraftUnexpected, name, message);
    }
    for (until, document) in planned {
        if stored.iter().all(|draft| draft.id != document.id) {
            let message =
                format!("the draft {} of {name}, {}, is not there", document.id, until_when(*until));
            into.findings.add(FindingKind::DraftMissing, name, message);
        }
    }
}

/// How a draft differs from what its facts make. Its tax may be of a seller's earlier details.
fn differs(draft: &DraftRow, until: Readiness, document: &billing::Document) -> Option<String> {
    let written = records::document::decode(&draft.content).ok().map(|issued| issued.document);
    let said = written.as_ref().map(|written| (written.net, written.total));
    if draft.due == document.key.due && draft.readiness == until && said == Some((document.net, draft.total))
    {
        return None;
    }
    let net = said.map_or_else(|| "unreadable".to_owned(), |(net, _)| net.to_string());
    Some(format!(
        "the draft {} is due {}, {}, with a net of {net} and a total of {}; its facts make it due {}, {}, with a net \
         of {}",
        draft.id,
        draft.due,
        until_when(draft.readiness),
        draft.total,
        document.key.due,
        until_when(until),
        document.net
    ))
}

fn until_when(readiness: Readiness) -> String {
    match readiness {
        Readiness::Ready => "to be issued at once".to_owned(),
        Readiness::DraftUntil(until) => format!("to be issued at {until}"),
        Readiness::Unapproved { since } => format!("to be approved since {since}"),
    }
}

/// What counts as settled must not hide from the next run anything that a run from the start would bill.
fn hidden(
    standing: &Standing,
    replay: &mut Replay<'_>,
    plan: BillingPlan,
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    let settled = |id: &SubscriptionId| standing.subscriptions.get(id).and_then(|came| came.settled);
    let is_further = |one: &SubscriptionProgress| {
        settled(&one.subscription)
            .is_some_and(|settled| one.settled_before.is_none_or(|known| settled > known))
    };
    if standing.subscriptions.keys().all(|id| settled(id).is_none()) {
        return Ok(());
    }
    let ready = plan.documents.iter().any(|planned| planned.readiness == Readiness::Ready);
    let (at, whole) = match plan.next_due {
        _ if ready => (standing.moment, plan),
        Some(due) if plan.subscriptions.iter().any(is_further) => {
            match replay.plan(&standing.facts, due, &|id| standing.watermark(id)) {
                Ok(whole) => (due, whole),
                Err(Failed::Refused(_)) => return Ok(()),
                Err(why) => return Err(why),
            }
        }
        _ => return Ok(()),
    };
    let all: Vec<SubscriptionId> = standing.subscriptions.keys().copied().collect();
    if from_there(standing, replay, at, &all)? == whole.documents {
        return Ok(());
    }
    for id in all {
        let Some(settled) = settled(&id) else { continue };
        if standing.subscriptions.len() == 1 || from_there(standing, replay, at, &[id])? != whole.documents {
            let message = format!(
                "the billing of {id} is said to be settled before {settled}; the run at {at} would then not bill \
                 what is owed"
            );
            into.findings.add(FindingKind::ProgressDiffers, id.to_string(), message);
        }
    }
    Ok(())
}

/// What a run makes that takes some subscriptions as settled as far as is kept.
fn from_there(
    standing: &Standing,
    replay: &mut Replay<'_>,
    at: Instant,
    which: &[SubscriptionId],
) -> Result<Vec<PlannedDocument>, Failed> {
    let mut facts = standing.facts.clone();
    for one in facts.subscriptions.iter_mut().filter(|one| which.contains(&one.subscription)) {
        one.settled_before = standing.subscriptions.get(&one.subscription).and_then(|came| came.settled);
    }
    match replay.plan(&facts, at, &|id| standing.watermark(id)) {
        Ok(found) => Ok(found.documents),
        Err(Failed::Refused(_)) => Ok(Vec::new()),
        Err(why) => Err(why),
    }
}
