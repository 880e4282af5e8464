//! Books: the entries that no document makes are those of grants that ended and of what people moved.
//! Knows movements and their entries; must not know why anything moved.

use std::collections::{BTreeMap, BTreeSet};

use billing::{GrantFacts, MovementKind};
use calendar::Zone;
use ids::{CustomerId, GrantId, SellerId};
use ledger::{Account, Entry};
use money::Currency;
use store::balances::{self, BalanceMoved, BalanceMovement};
use store::read::EntryRow;
use store::rests::{self, NoteMovement, RestMoved};
use store::write_offs::{self, InvoiceMovement, WriteOffMoved};
use store::{Reader, accounts::AccountKey, grants, ledger_book};

use super::Verifying;
use super::finding::FindingKind;
use super::rows;
use super::zones::Zones;
use crate::refusal::Failed;

/// An entry that must be there.
struct Owed {
    /// One for each zone that the seller's books ever had: the date may be of any.
    made: Vec<Entry>,
    seller: SellerId,
    /// About whom, where that cannot have changed.
    customer: Option<CustomerId>,
    /// What it books, in words.
    what: String,
}

/// Entries that must be there, by id, and those that may.
#[derive(Default)]
struct Expected {
    owed: BTreeMap<String, Owed>,
    /// Of what was moved before such entries were made.
    allowed: BTreeSet<String>,
}

/// Checks every entry that no document makes.
pub(super) fn check(reader: &mut Reader<'_>, into: &mut Verifying<'_>) -> Result<(), Failed> {
    let mut zones = Zones::default();
    let mut expected = Expected::default();
    of_grants(reader, &mut zones, &mut expected, into)?;
    let moved = of_notes(reader, &mut zones, &mut expected, into)?;
    of_write_offs(reader, &mut zones, &mut expected, into)?;
    of_balances(reader, &mut zones, (&mut expected, &moved), into)?;
    let read = ledger_book::entries_of_no_document(reader, into.environment);
    let Some(stored) = into.findings.read_back("ledger_entries of no document", read)? else {
        return Ok(());
    };
    for row in &stored {
        let id = row.id.to_string();
        match expected.owed.remove(&id) {
            Some(owed) => compare(row, &owed, into),
            None if expected.allowed.contains(&id) => {}
            None => {
                let message = format!(
                    "the entry {id} about {} is stored and books nothing that a person or a grant moved",
                    row.document
                );
                into.findings.add(FindingKind::EntryUnexpected, format!("entry {id}"), message);
            }
        }
    }
    for (id, owed) in expected.owed {
        let message = format!("{} has no entry in the ledger; it must have the entry {id}", owed.what);
        into.findings.add(FindingKind::EntryMissing, format!("entry {id}"), message);
    }
    Ok(())
}

/// What expired and what was taken back of grants.
fn of_grants(
    reader: &mut Reader<'_>,
    zones: &mut Zones,
    expected: &mut Expected,
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    let read = grants::voided_unbooked(reader, into.environment);
    let unbooked = into.findings.read_back("grant_movements", read)?.unwrap_or_default();
    let read = grants::grant_records(reader, into.environment);
    let all = into.findings.read_back("grants", read)?.unwrap_or_default();
    for id in all.iter().filter_map(|row| <GrantId as ids::Id>::parse(&row.name).ok()) {
        let read = grants::grant(reader, into.environment, id);
        let Some(Some(kept)) = into.findings.read_back(format!("grants, row {id}"), read)? else { continue };
        let zones = zones.of(reader, kept.seller, into)?;
        of_grant(&kept.facts, (kept.seller, &zones), unbooked.contains(&id), (expected, into));
    }
    Ok(())
}

fn of_grant(
    facts: &GrantFacts,
    (seller, zones): (SellerId, &[Zone]),
    unbooked: bool,
    (expected, into): (&mut Expected, &Verifying<'_>),
) {
    for (place, movement) in facts.movements.iter().enumerate() {
        let alike = facts.movements[..place].iter();
        let alike = alike.filter(|known| (known.kind, known.at) == (movement.kind, movement.at));
        let before = u32::try_from(alike.count()).unwrap_or(u32::MAX);
        let made = zones.iter().filter_map(|zone| {
            billing::entry_of_movement(movement, before, (into.environment, zone)).ok().flatten()
        });
        let made: Vec<Entry> = made.collect();
        let Some(first) = made.first() else { continue };
        let id = first.id().to_string();
        if unbooked && movement.kind == MovementKind::Voided {
            expected.allowed.insert(id);
            continue;
        }
        let what = match movement.kind {
            MovementKind::Voided => format!("what was taken back of the grant {}", movement.grant),
            _ => format!("what expired of the grant {}", movement.grant),
        };
        expected.owed.insert(id, Owed { made, seller, customer: None, what });
    }
}

/// What people moved of credit notes; gives those that went to a balance.
fn of_notes(
    reader: &mut Reader<'_>,
    zones: &mut Zones,
    expected: &mut Expected,
    into: &mut Verifying<'_>,
) -> Result<BTreeMap<String, NoteMovement>, Failed> {
    let read = rests::all_rest_movements(reader, into.environment);
    let all = into.findings.read_back("rest_movements", read)?.unwrap_or_default();
    let mut to_balance = BTreeMap::new();
    for one in all {
        let NoteMovement { document, customer, seller, movement } = &one;
        let moved = (movement.moved, movement.sequence, movement.amount, movement.at);
        let zones = zones.of(reader, *seller, into)?;
        let made =
            zones.iter().filter_map(|zone| rests::entry_of(into.environment, *document, moved, zone).ok());
        let number = into.issued.documents.get(&document.to_string()).cloned();
        let number = number.unwrap_or_else(|| document.to_string());
        let what = match movement.moved {
            RestMoved::Refunded => format!("the refund of {} of {number}", movement.amount),
            RestMoved::ToBalance => format!("what went to the balance of {number}, {},", movement.amount),
        };
        let owed = Owed { made: made.collect(), seller: *seller, customer: Some(*customer), what };
        owe(expected, movement.entry.to_string(), owed, into);
        if movement.moved == RestMoved::ToBalance {
            to_balance.insert(movement.entry.to_string(), one);
        }
    }
    Ok(to_balance)
}

/// What people wrote off and took up again, and what credit notes took off that.
fn of_write_offs(
    reader: &mut Reader<'_>,
    zones: &mut Zones,
    expected: &mut Expected,
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    let read = write_offs::all_write_offs(reader, into.environment);
    for one in into.findings.read_back("write_offs", read)?.unwrap_or_default() {
        let InvoiceMovement { document, customer, seller, movement } = one;
        let moved = (movement.moved, movement.sequence, movement.amount, movement.at);
        let zones = zones.of(reader, seller, into)?;
        let made = zones
            .iter()
            .filter_map(|zone| write_offs::entry_of(into.environment, document, moved, zone).ok());
        let number = into.issued.documents.get(&document.to_string()).cloned();
        let number = number.unwrap_or_else(|| document.to_string());
        let what = match movement.moved {
            WriteOffMoved::WrittenOff => format!("the write-off of {} of {number}", movement.amount),
            WriteOffMoved::Reopened => format!("what was taken up again of {number}, {},", movement.amount),
            WriteOffMoved::Credited => {
                format!("what was credited of {number} while written off, {},", movement.amount)
            }
        };
        let owed = Owed { made: made.collect(), seller, customer: Some(customer), what };
        owe(expected, movement.entry.to_string(), owed, into);
    }
    Ok(())
}

/// What people moved on balances.
fn of_balances(
    reader: &mut Reader<'_>,
    zones: &mut Zones,
    (expected, to_balance): (&mut Expected, &BTreeMap<String, NoteMovement>),
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    let read = balances::all_movements(reader, into.environment);
    let Some(all) = into.findings.read_back("balance_movements", read)? else { return Ok(()) };
    let (mut sums, mut seen) = (BTreeMap::<Currency, i128>::new(), BTreeSet::new());
    for (account, movement) in &all {
        let by_hand = matches!(movement.moved, BalanceMoved::Adjusted | BalanceMoved::Refunded);
        // What people moved before such entries were made is in no book, so it is not held against one.
        if movement.entry.is_some() || !by_hand {
            *sums.entry(account.currency).or_default() += i128::from(movement.amount.minor());
        }
        let Some(entry) = movement.entry else { continue };
        if !by_hand {
            seen.insert(entry.to_string());
            from_note(account, movement, to_balance.get(&entry.to_string()), into);
            continue;
        }
        let zones = zones.of(reader, account.seller, into)?;
        let moved = (movement.moved, movement.sequence, movement.amount, movement.at);
        let made =
            zones.iter().filter_map(|zone| balances::entry_of(into.environment, *account, moved, zone).ok());
        let what = format!(
            "movement {} of the balance of {} in {}",
            movement.sequence,
            account.payer,
            account.currency.code()
        );
        let (seller, customer) = (account.seller, Some(account.payer));
        owe(expected, entry.to_string(), Owed { made: made.collect(), seller, customer, what }, into);
    }
    for (entry, one) in to_balance.iter().filter(|(entry, _)| !seen.contains(*entry)) {
        let message = format!(
            "{} of the credit note {} went to the balance of {} with the entry {entry}, and the balance \
             has no such movement",
            one.movement.amount, one.document, one.customer
        );
        into.findings.add(
            FindingKind::BalanceDiffers,
            format!("balance_movements of {}", one.customer),
            message,
        );
    }
    held(reader, &sums, into)
}

/// An entry that a row names must be the one that the row makes.
fn owe(expected: &mut Expected, named: String, owed: Owed, into: &mut Verifying<'_>) {
    let Some(made) = owed.made.first().map(|made| made.id().to_string()) else { return };
    if made != named {
        let message = format!("{} names the entry {named}; what it moves is booked by {made}", owed.what);
        into.findings.add(FindingKind::EntryDiffers, format!("entry {named}"), message);
        expected.allowed.insert(named);
    }
    expected.owed.insert(made, owed);
}

/// A movement of a balance that came from a credit note is what the note gave.
fn from_note(
    account: &AccountKey,
    movement: &BalanceMovement,
    given: Option<&NoteMovement>,
    into: &mut Verifying<'_>,
) {
    let same = given.is_some_and(|given| {
        (given.movement.amount, Some(given.document), given.customer)
            == (movement.amount, movement.document, account.payer)
    });
    if !same {
        let message = format!(
            "movement {} of the balance of {}, {}, is said to come from a credit note that gave no such \
             amount",
            movement.sequence, account.payer, movement.amount
        );
        let place = format!("balance_movements of {}", account.payer);
        into.findings.add(FindingKind::BalanceDiffers, place, message);
    }
}

/// What all balances hold, less what is in no book, is what the ledger holds for them.
fn held(
    reader: &mut Reader<'_>,
    sums: &BTreeMap<Currency, i128>,
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    let read = ledger_book::trial_balance(reader, into.environment, None);
    let Some(totals) = into.findings.read_back("ledger_postings", read)? else { return Ok(()) };
    let account = Account::CustomerBalance.code();
    let mut booked: BTreeMap<Currency, i128> = sums.keys().map(|currency| (*currency, 0)).collect();
    for row in totals.iter().filter(|row| row.account == account) {
        let left = row.credit.minor() - row.debit.minor();
        *booked.entry(row.credit.currency()).or_default() += left;
    }
    for (currency, booked) in booked {
        let sum = sums.get(&currency).copied().unwrap_or_default();
        if sum != booked {
            let words = |minor: i128| super::order::words(minor, currency);
            let message = format!(
                "the balances of all customers hold {}, and the ledger holds {} for them",
                words(sum),
                words(booked)
            );
            into.findings.add(FindingKind::BalanceDiffers, "customer_balance", message);
        }
    }
    Ok(())
}

fn compare(row: &EntryRow, owed: &Owed, into: &mut Verifying<'_>) {
    into.done.entries += 1;
    let made = owed.made.iter().find(|made| made.booked_on() == row.booked_on).or(owed.made.first());
    let Some(made) = made else { return };
    let customer = owed.customer.unwrap_or(row.customer);
    let pairs = [
        ("cause", row.document.clone(), made.cause().to_owned()),
        ("seller", row.seller.to_string(), owed.seller.to_string()),
        ("customer", row.customer.to_string(), customer.to_string()),
        ("instant", row.posted_at.to_string(), made.at().to_string()),
        ("booking date", row.booked_on.to_string(), made.booked_on().to_string()),
    ];
    let place = format!("entry {}", row.id);
    for (what, stored, made) in pairs.into_iter().filter(|(_, stored, made)| stored != made) {
        let message =
            format!("the stored {what} of the entry of {} is {stored}; recomputed it is {made}", owed.what);
        into.findings.add(FindingKind::EntryDiffers, place.clone(), message);
    }
    rows::postings(&place, row, made, into);
}
