//! Issuing: a billing plan becomes numbered documents, ledger entries, messages and the next job, at once.
//! Knows which rows a plan makes and in which order they are locked; must not know why anything is owed.
//!
//! Order: the customer's facts version first (a plan made from older facts is stale and writes nothing),
//! then how far events were swept, the numbers of each series and the environment's positions, then the
//! rows, table by table.

use std::collections::BTreeMap;

use billing::{BillingPlan, Document, DocumentKind, Readiness, SubscriptionFacts};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, InvoiceId, OutboxEventId, SellerId};
use ledger::Entry;
use sql::{Fault, Queries, Statement, Transaction, ValueRef, values};

use crate::document_rows::{self, Places, Ready, Spelled};
use crate::{gather, jobs, settlements};

const MOVE_FACTS: Statement = Statement::new(
    "issue.move_facts",
    "UPDATE customers SET facts_version = facts_version + $4 \
     WHERE environment = $1 AND customer = $2 AND facts_version = $3",
);
const SERIES_OPEN: Statement = Statement::new(
    "issue.series_open",
    "INSERT INTO number_series (environment, seller, series, next_number) VALUES ($1, $2, $3, 1) \
     ON CONFLICT (environment, seller, series) DO NOTHING",
);
const SERIES_RESERVE: Statement = Statement::new(
    "issue.series_reserve",
    "UPDATE number_series SET next_number = next_number + $4 \
     WHERE environment = $1 AND seller = $2 AND series = $3 RETURNING next_number",
);
const POSITIONS_RESERVE: Statement = Statement::new(
    "issue.positions_reserve",
    "UPDATE commit_positions SET next_document = next_document + $2, next_entry = next_entry + $2, \
     next_message = next_message + $2 WHERE environment = $1 \
     RETURNING next_document, next_entry, next_message",
);
const DRAFTS_CLEAR: Statement =
    Statement::new("issue.drafts_clear", "DELETE FROM drafts WHERE environment = $1 AND subscription = $2");
const PROGRESS: Statement = Statement::new(
    "issue.progress",
    "UPDATE billing_progress SET settled_before = $3, facts_version = $4, usage_watermark = $5 \
     WHERE environment = $1 AND subscription = $2",
);

pub(crate) const ALL: &[Statement] =
    &[MOVE_FACTS, SERIES_OPEN, SERIES_RESERVE, POSITIONS_RESERVE, DRAFTS_CLEAR, PROGRESS];

/// What a run decided for one subscription.
#[derive(Debug)]
pub struct SubscriptionRun {
    /// What it was decided from.
    pub facts: SubscriptionFacts,
    /// The plan.
    pub plan: BillingPlan,
    /// The entry of each ready document, in the plan's order.
    pub entries: Vec<Entry>,
}

/// What a run decided for one customer: committed together or found stale together.
#[derive(Debug)]
pub struct CustomerRun {
    /// Whose.
    pub customer: CustomerId,
    /// The customer's facts version that was gathered.
    pub facts_version: i64,
    /// The usage watermark that was read up to.
    pub usage_watermark: u64,
    /// The moment of the run.
    pub as_of: Instant,
    /// Its subscriptions.
    pub subscriptions: Vec<SubscriptionRun>,
}

/// An issued document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// Its id.
    pub id: InvoiceId,
    /// Its number as printed.
    pub number: String,
}

/// What came of one customer's run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunOutcome {
    /// Committed; these documents were issued.
    Done(Vec<Issued>),
    /// The customer's facts moved since they were gathered; nothing was written. Gather again.
    Stale,
}

/// Writes what runs decided: each customer's whole or, if its facts moved, not at all; a customer's second
/// run in one call counts as stale. Numbers follow the order of due instants within the call.
///
/// # Errors
/// A fault of the engine.
pub fn commit_runs(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    runs: &[CustomerRun],
) -> Result<Vec<RunOutcome>, Fault> {
    let wall = environment.to_string();
    let taken = take(act, &wall, runs)?;
    let swept = gather::lock_sweep(act, environment)?;
    let ready = ready_documents(runs, &taken);
    let issued = write_ready(act, (environment, &wall), &ready)?;
    let fresh = || taken.iter().map(|index| &runs[*index]);
    write_progress(act, &wall, fresh())?;
    write_jobs(act, (&wall, swept), fresh())?;
    let mut outcomes = vec![RunOutcome::Stale; runs.len()];
    for index in taken {
        outcomes[index] = RunOutcome::Done(Vec::new());
    }
    for (ready, one) in ready.iter().zip(issued) {
        if let RunOutcome::Done(documents) = &mut outcomes[ready.place] {
            documents.push(one);
        }
    }
    Ok(outcomes)
}

/// The runs whose customer's facts are still the ones gathered, locked in order of customer; where documents
/// will be issued, the facts move.
fn take(act: &mut Transaction<'_>, wall: &str, runs: &[CustomerRun]) -> Result<Vec<usize>, Fault> {
    let mut order: BTreeMap<CustomerId, usize> = BTreeMap::new();
    for (index, run) in runs.iter().enumerate() {
        order.entry(run.customer).or_insert(index);
    }
    let mut taken = Vec::with_capacity(runs.len());
    for (customer, index) in order {
        let run = &runs[index];
        let issues = run.subscriptions.iter().any(|subscription| !subscription.entries.is_empty());
        let customer = customer.to_string();
        let row = values![wall, &customer, run.facts_version, issues];
        if act.execute(&MOVE_FACTS, &row)? == 1 {
            taken.push(index);
        }
    }
    Ok(taken)
}

/// The documents to issue now, in order of due instant.
fn ready_documents<'a>(runs: &'a [CustomerRun], taken: &[usize]) -> Vec<Ready<'a>> {
    let mut ready = Vec::with_capacity(taken.len());
    for place in taken.iter().copied() {
        let run = &runs[place];
        for SubscriptionRun { facts, plan, entries } in &run.subscriptions {
            let documents = plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
            let count = documents.clone().count();
            assert_eq!(count, entries.len(), "each ready document of {} has its entry", facts.subscription);
            let paired = documents.zip(entries);
            ready.extend(paired.map(|(planned, entry)| Ready {
                place,
                run,
                facts,
                document: &planned.document,
                entry,
            }));
        }
    }
    ready.sort_by_key(|ready| (ready.document.key.due, ready.document.key));
    ready
}

fn write_ready(
    act: &mut Transaction<'_>,
    (environment, wall): (EnvironmentId, &str),
    ready: &[Ready<'_>],
) -> Result<Vec<Issued>, Fault> {
    if ready.is_empty() {
        return Ok(Vec::new());
    }
    let numbers = reserve_numbers(act, wall, ready)?;
    let count = i64::try_from(ready.len()).expect("a batch of documents fits");
    let positions = act.query_one(&POSITIONS_RESERVE, &values![wall, count])?;
    let (position, entry, message) =
        (positions.int(0)? - count, positions.int(1)? - count, positions.int(2)? - count);
    let places = numbers.into_iter().zip(0_i64..).map(|(number, offset)| Places {
        number,
        position: position + offset,
        entry: entry + offset,
        message: message + offset,
    });
    let places = places.zip(settlements::settle(act, wall, ready)?);
    let spelled: Vec<Spelled<'_>> =
        ready.iter().zip(places).map(|(ready, places)| Spelled::new(environment, ready, places)).collect();
    document_rows::write(act, wall, &spelled)?;
    Ok(spelled.into_iter().map(Spelled::into_issued).collect())
}

/// Takes each series' next numbers; gives one per document, in order.
fn reserve_numbers(act: &mut Transaction<'_>, wall: &str, ready: &[Ready<'_>]) -> Result<Vec<i64>, Fault> {
    let mut counts: BTreeMap<(SellerId, &str), i64> = BTreeMap::new();
    for document in ready {
        *counts.entry((document.facts.seller.id, document.series())).or_default() += 1;
    }
    let mut next = BTreeMap::new();
    for ((seller, series), count) in counts {
        let id = seller.to_string();
        act.execute(&SERIES_OPEN, &values![wall, &id, series])?;
        let after = act.query_one(&SERIES_RESERVE, &values![wall, &id, series, count])?.int(0)?;
        next.insert((seller, series), after - count);
    }
    let mut numbers = Vec::with_capacity(ready.len());
    for document in ready {
        let next = next.get_mut(&(document.facts.seller.id, document.series()));
        let number = next.expect("each series was reserved above");
        numbers.push(*number);
        *number += 1;
    }
    Ok(numbers)
}

/// Replaces the subscriptions' drafts and notes how far their billing came.
fn write_progress<'a>(
    act: &mut Transaction<'_>,
    wall: &str,
    runs: impl Iterator<Item = &'a CustomerRun>,
) -> Result<(), Fault> {
    let billed = runs.flat_map(|run| run.subscriptions.iter().map(move |subscription| (run, subscription)));
    let billed: Vec<(&CustomerRun, &SubscriptionRun, String)> = billed
        .map(|(run, subscription)| (run, subscription, subscription.facts.subscription.to_string()))
        .collect();
    let cleared: Vec<_> = billed.iter().map(|(_, _, id)| values![wall, id]).collect();
    act.execute_many(&DRAFTS_CLEAR, &cleared)?;
    let progress: Vec<_> = billed.iter().map(|billed| progress_row(wall, billed)).collect();
    let noted = act.execute_many(&PROGRESS, &progress)?;
    if usize::try_from(noted) != Ok(progress.len()) {
        let wanted = "one row of progress for each subscription";
        return Err(Fault::RowCount { statement: PROGRESS.name, wanted, found: "fewer" });
    }
    let drafts = billed.iter().flat_map(|(_, subscription, _)| document_rows::drafts_of(subscription));
    document_rows::write_drafts(act, wall, &drafts.collect::<Vec<_>>())
}

fn progress_row<'s>(
    wall: &'s str,
    (run, subscription, id): &'s (&CustomerRun, &SubscriptionRun, String),
) -> [ValueRef<'s>; 5] {
    let settled = subscription.plan.settled_before.map(Instant::as_micros);
    values![wall, id, settled, run.facts_version, watermark(run)]
}

/// When to look at each subscription again. Where a sweep came to a higher watermark than the run read, it
/// could not see what this run was about to bill: its events have no owner but this job, which is due at once.
/// The next look reads a watermark no lower than the sweep's, so that it does not repeat itself.
fn write_jobs<'a>(
    act: &mut Transaction<'_>,
    (wall, swept): (&str, u64),
    runs: impl Iterator<Item = &'a CustomerRun>,
) -> Result<(), Fault> {
    let kind = jobs::JobKind::BillSubscription.code();
    let mut next: Vec<(String, Option<Instant>)> = Vec::new();
    for run in runs {
        let at_once = (swept > run.usage_watermark).then_some(run.as_of);
        next.extend(run.subscriptions.iter().map(|subscription| {
            let due = [subscription.plan.next_due, at_once].into_iter().flatten().min();
            (subscription.facts.subscription.to_string(), due)
        }));
    }
    let (mut again, mut never) = (Vec::new(), Vec::new());
    for (id, due) in &next {
        match due {
            Some(due) => again.push(values![wall, kind, id, due.as_micros()]),
            None => never.push(values![wall, kind, id]),
        }
    }
    act.execute_many(&jobs::SCHEDULE, &again)?;
    act.execute_many(&jobs::REMOVE, &never)?;
    Ok(())
}

/// The watermark as it is kept.
pub(crate) fn watermark(run: &CustomerRun) -> i64 {
    i64::try_from(run.usage_watermark).expect("positions fit in 63 bits")
}

/// A number as printed: `INV-000042` for number 42 of series `INV-`.
pub fn printed_number(series: &str, number: i64) -> String {
    format!("{series}{number:06}")
}

/// What the outbox calls it.
pub fn message_kind(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Invoice => "invoice.issued",
        DocumentKind::CreditNote => "credit_note.issued",
    }
}

/// The stable id of the message that says a document was issued.
pub fn message_id(environment: EnvironmentId, document: &Document) -> OutboxEventId {
    document_rows::message_id(environment, document.id, document.key.due.millis())
}

/// What the message says of a document with its printed number.
pub fn message_body(document: &Document, customer: CustomerId, number: &str) -> String {
    document_rows::message_body(document, customer, number)
}
