//! Order: numbers, positions and messages without gaps, and nothing left over.
//! Knows series, positions and the outbox; must not know what a document says.

use std::collections::{BTreeMap, BTreeSet};

use billing::{counted_as, printed_number};
use calendar::Instant;
use ids::EnvironmentId;
use money::{Currency, Total};
use store::outbox::MessageRow;
use store::{Fault, Reader, documents, ledger_book};

use super::finding::{FindingKind, Findings};
use crate::approvals::UNAPPROVED;

/// How the kinds of messages begin that tell of alerts.
const ALERTS: &str = "alert.";

/// What was seen while replaying.
#[derive(Debug, Default)]
pub(super) struct Issued {
    /// Printed number by id.
    pub documents: BTreeMap<String, String>,
    /// Positions of commits.
    pub positions: BTreeSet<i64>,
    /// Messages of the outbox by id.
    pub messages: BTreeMap<String, MessageRow>,
    /// Places of the outbox at which crossings of alerts are kept.
    pub told: BTreeSet<i64>,
    /// The drafts of which it was told that they wait for approval too long.
    pub reminded: BTreeSet<String>,
    /// The latest moment of a run that issued something.
    pub last_as_of: Option<Instant>,
    /// What is open of all documents by their states, by currency.
    pub open: BTreeMap<Currency, i128>,
    /// Whether some documents could not be read: what is missing then is not told again.
    pub skipped: bool,
    /// Whether what is open of some document is not known.
    pub open_unknown: bool,
}

/// Checks what must have no gap, once all documents were seen.
pub(super) fn check(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    issued: &Issued,
    findings: &mut Findings,
) -> Result<(), Fault> {
    numbers(reader, environment, issued, findings)?;
    if !issued.skipped {
        positions(issued, findings);
    }
    if !issued.skipped && !issued.open_unknown {
        receivable(reader, environment, issued, findings)?;
    }
    counters(reader, environment, issued, findings)?;
    for document in documents::stray_lines(reader, environment)? {
        let message = format!("lines are stored for the document {document}, which is not there");
        findings.add(FindingKind::DocumentMissing, document.clone(), message);
    }
    let unbalanced = ledger_book::unbalanced(reader, environment);
    for (entry, left) in findings.read_back("ledger_postings", unbalanced)?.unwrap_or_default() {
        let message =
            format!("the postings of entry {entry} are off by {left}; debits and credits must be equal");
        findings.add(FindingKind::EntryUnbalanced, format!("entry {entry}"), message);
    }
    Ok(())
}

fn numbers(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    issued: &Issued,
    findings: &mut Findings,
) -> Result<(), Fault> {
    let mut used: BTreeMap<(String, String), BTreeMap<i64, String>> = BTreeMap::new();
    for (seller, series, number, document) in documents::numbers(reader, environment)? {
        if !issued.skipped && !issued.documents.contains_key(&document) {
            let printed = printed_number(&series, number);
            let message = format!("{printed} ({document}) belongs to no subscription of this environment");
            findings.add(FindingKind::DocumentNotOwed, printed, message);
        }
        let given = used.entry((seller, counted_as(&series))).or_default();
        if let Some(other) = given.insert(number, document.clone()) {
            let printed = printed_number(&series, number);
            let message =
                format!("{document} and {other} are both number {number} of one series; each is given once");
            findings.add(FindingKind::NumberUnexpected, printed, message);
        }
    }
    let next: BTreeMap<(String, String), i64> = documents::series(reader, environment)?
        .into_iter()
        .map(|(seller, series, next)| ((seller, series), next))
        .collect();
    for (key, numbers) in &used {
        let Some(after) = next.get(key).copied() else {
            let message =
                format!("the next number of the series {:?} of seller {} is not kept", key.1, key.0);
            findings.add(FindingKind::CounterDiffers, format!("series {}", key.1), message);
            continue;
        };
        for (number, document) in numbers.range(after..) {
            let printed = printed_number(&key.1, *number);
            let message =
                format!("{printed} ({document}) was never given: the next number of the series is {after}");
            findings.add(FindingKind::NumberUnexpected, printed, message);
        }
    }
    for (key, next) in &next {
        let none = BTreeMap::new();
        let numbers = used.get(key).unwrap_or(&none);
        for number in gaps(numbers.keys().copied(), *next) {
            let printed = printed_number(&key.1, number);
            let message =
                format!("the number {printed} was given and no document has it; numbers have no gaps");
            findings.add(FindingKind::NumberMissing, printed, message);
        }
    }
    Ok(())
}

/// Which of 1 up to, not including, `next` are not among the ascending numbers.
fn gaps(numbers: impl Iterator<Item = i64>, next: i64) -> Vec<i64> {
    let mut missing = Vec::new();
    let mut expected = 1;
    for number in numbers.filter(|number| *number < next) {
        missing.extend(expected..number);
        expected = number + 1;
    }
    missing.extend(expected..next);
    missing
}

fn positions(issued: &Issued, findings: &mut Findings) {
    let next = issued.positions.last().map_or(1, |last| last + 1);
    for position in gaps(issued.positions.iter().copied(), next) {
        let message =
            format!("no document stands at position {position} of the commits; one was removed or moved");
        findings.add(FindingKind::PositionMissing, format!("position {position}"), message);
    }
}

/// Each counter gives next what comes after the last that is there; the outbox has no gap before it.
fn counters(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    issued: &Issued,
    findings: &mut Findings,
) -> Result<(), Fault> {
    let found = findings.read_back("commit_positions", documents::counters(reader, environment))?;
    let Some(counters) = found else { return Ok(()) };
    if counters.is_none() {
        let message = "the positions of the next commit are not kept; nothing can be issued";
        findings.add(FindingKind::CounterDiffers, "commit_positions", message);
    }
    for (what, next, last) in counters.into_iter().flatten() {
        if Some(next) != last.checked_add(1) {
            let message =
                format!("the next {what} would take position {next}, and the last stands at {last}");
            findings.add(FindingKind::CounterDiffers, "commit_positions", message);
        }
    }
    let next = counters.map_or(1, |[_, _, (_, next, _)]| next);
    messages(issued, next, findings);
    Ok(())
}

/// What is open of all documents is what the ledger holds as receivable.
fn receivable(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    issued: &Issued,
    findings: &mut Findings,
) -> Result<(), Fault> {
    let balance = ledger_book::trial_balance(reader, environment, None);
    let Some(balance) = findings.read_back("ledger_postings", balance)? else { return Ok(()) };
    let mut booked: BTreeMap<Currency, i128> = issued.open.keys().map(|currency| (*currency, 0)).collect();
    let receivable = ledger::Account::Receivable.code();
    for row in balance.iter().filter(|row| row.account == receivable) {
        let left = row.debit.minor() - row.credit.minor();
        *booked.entry(row.debit.currency()).or_default() += left;
    }
    for (currency, booked) in booked {
        let open = issued.open.get(&currency).copied().unwrap_or_default();
        if open != booked {
            let words = |minor: i128| words(minor, currency);
            let message = format!(
                "{} are open by the documents' states, and the ledger holds {} as receivable",
                words(open),
                words(booked)
            );
            findings.add(FindingKind::ReceivableDiffers, "receivable", message);
        }
    }
    Ok(())
}

/// An amount that may be too large for one.
pub(super) fn words(minor: i128, currency: Currency) -> String {
    Total::new(minor, currency).to_string()
}

fn messages(issued: &Issued, next: i64, findings: &mut Findings) {
    let mut taken: Vec<i64> = issued.messages.values().map(|message| message.position).collect();
    taken.sort_unstable();
    for position in gaps(taken.iter().copied(), next) {
        let message = format!("the outbox has no message at position {position}; one was dropped");
        findings.add(FindingKind::MessageMissing, format!("outbox position {position}"), message);
    }
    if issued.skipped {
        return;
    }
    for message in issued.messages.values() {
        if message.kind.starts_with(ALERTS) {
            if !issued.told.contains(&message.position) {
                let words = format!(
                    "the message {} at outbox position {} tells of an alert, and no crossing is kept there",
                    message.id, message.position
                );
                findings.add(
                    FindingKind::CrossingMissing,
                    format!("outbox position {}", message.position),
                    words,
                );
            }
            continue;
        }
        if message.kind == UNAPPROVED {
            if !issued.reminded.contains(&message.subject) {
                let words = format!(
                    "the message {} at outbox position {} tells that the draft {} waits, and that it was told is not kept",
                    message.id, message.position, message.subject
                );
                findings.add(
                    FindingKind::MessageDiffers,
                    format!("outbox position {}", message.position),
                    words,
                );
            }
            continue;
        }
        if !issued.documents.contains_key(&message.subject) {
            let words = format!(
                "the message {} at outbox position {} is about {}, which is not there",
                message.id, message.position, message.subject
            );
            findings.add(
                FindingKind::DocumentMissing,
                format!("outbox position {}", message.position),
                words,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::gaps;

    #[test]
    fn gaps_are_named_before_between_and_after() {
        assert_eq!(gaps([2, 3, 6].into_iter(), 9), [1, 4, 5, 7, 8]);
        assert_eq!(gaps([1, 2].into_iter(), 3), [0_i64; 0]);
        assert_eq!(gaps([1, 2, 7].into_iter(), 3), [0_i64; 0]);
        assert_eq!(gaps([].into_iter(), 3), [1, 2]);
    }
}
