//! The ledger as kept: entries with their postings, and the trial balance.
//! Knows rows; must not know why an entry was made.

use calendar::CivilDate;
use ids::{CustomerId, EnvironmentId, InvoiceId, SellerId};
use ledger::Entry;
use money::Total;
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::read::{AccountTotal, EntryRow, PostingRow};
use crate::rows::wide_sum;
use crate::{document_rows, issue, rows};

const PAGE: Statement = Statement::new(
    "ledger.page",
    "SELECT e.entry, e.document, e.seller, e.customer, e.posted_at, e.booked_on, p.account, p.currency, p.amount, \
     p.posting \
     FROM ledger_entries AS e \
     LEFT JOIN ledger_postings AS p ON p.environment = e.environment AND p.position = e.position \
     WHERE e.environment = $1 AND e.entry IN \
     (SELECT entry FROM ledger_entries WHERE environment = $1 AND entry > $2 ORDER BY entry LIMIT $3) \
     ORDER BY e.entry, p.posting",
);
const OF_DOCUMENT: Statement = Statement::new(
    "ledger.of_document",
    "SELECT e.entry, e.document, e.seller, e.customer, e.posted_at, e.booked_on, p.account, p.currency, p.amount, \
     p.posting \
     FROM ledger_entries AS e \
     LEFT JOIN ledger_postings AS p ON p.environment = e.environment AND p.position = e.position \
     WHERE e.environment = $1 AND e.document_position = \
     (SELECT position FROM documents WHERE environment = $1 AND document = $2) ORDER BY e.entry, p.posting",
);
const OF_NO_DOCUMENT: Statement = Statement::new(
    "ledger.of_no_document",
    "SELECT e.entry, e.document, e.seller, e.customer, e.posted_at, e.booked_on, p.account, p.currency, p.amount, \
     p.posting \
     FROM ledger_entries AS e \
     LEFT JOIN ledger_postings AS p ON p.environment = e.environment AND p.position = e.position \
     WHERE e.environment = $1 AND e.document_position = 0 ORDER BY e.entry, p.posting",
);
const TRIAL_BALANCE: Statement = Statement::new(
    "ledger.trial_balance",
    concat!(
        "SELECT p.account, p.currency, ",
        wide_sum!("CASE WHEN p.amount > 0 THEN p.amount ELSE 0 END"),
        ", ",
        wide_sum!("CASE WHEN p.amount < 0 THEN p.amount ELSE 0 END"),
        " FROM ledger_postings AS p JOIN ledger_entries AS e ON e.environment = p.environment AND e.position = p.position \
         WHERE p.environment = $1 AND (CAST($2 AS TEXT) IS NULL OR e.booked_on <= $2) \
         GROUP BY p.account, p.currency ORDER BY p.currency, p.account",
    ),
);
const UNBALANCED: Statement = Statement::new(
    "ledger.unbalanced",
    concat!(
        "SELECT e.entry, p.currency, ",
        wide_sum!("p.amount"),
        " FROM ledger_postings AS p JOIN ledger_entries AS e ON e.environment = p.environment AND e.position = p.position \
         WHERE p.environment = $1 GROUP BY e.entry, p.currency \
         HAVING CAST(SUM(p.amount / 4294967296) AS BIGINT) <> 0 \
         OR CAST(SUM(p.amount % 4294967296) AS BIGINT) <> 0 ORDER BY e.entry, p.currency",
    ),
);

pub(crate) const ALL: &[Statement] = &[PAGE, OF_DOCUMENT, OF_NO_DOCUMENT, TRIAL_BALANCE, UNBALANCED];

/// Entries after a cursor, in order of id (which is the order of posting instants).
///
/// # Errors
/// A fault of the engine.
pub fn entries(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: &str,
    limit: u32,
) -> Result<Vec<EntryRow>, Fault> {
    let mut entries = Vec::new();
    queries.for_each(&PAGE, &values![&environment.to_string(), after, limit], &mut |row| {
        gather(&mut entries, row)
    })?;
    Ok(entries)
}

/// The entries of one document.
///
/// # Errors
/// A fault of the engine.
pub fn entries_of_document(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<EntryRow>, Fault> {
    let (wall, document) = (environment.to_string(), document.to_string());
    let parameters = values![&wall, &document];
    let mut entries = Vec::new();
    queries.for_each(&OF_DOCUMENT, &parameters, &mut |row| gather(&mut entries, row))?;
    Ok(entries)
}

/// The entries that no document makes: of what people moved, and of grants that ended. In order of id.
///
/// # Errors
/// A fault of the engine.
pub fn entries_of_no_document(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<EntryRow>, Fault> {
    let wall = environment.to_string();
    let mut entries = Vec::new();
    queries.for_each(&OF_NO_DOCUMENT, &values![&wall], &mut |row| gather(&mut entries, row))?;
    Ok(entries)
}

/// Keeps an entry that no document makes, in a seller's books about a customer.
pub(crate) fn post(
    act: &mut Transaction<'_>,
    wall: &str,
    entry: &Entry,
    (seller, customer): (SellerId, CustomerId),
) -> Result<(), Fault> {
    let place = issue::reserve_entry(act, wall)?;
    document_rows::write_entry(act, wall, (entry, place), ((entry.cause(), 0), seller, customer))
}

/// Debits and credits of every account and currency, up to and including a booking date.
///
/// # Errors
/// A fault of the engine.
pub fn trial_balance(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    through: Option<CivilDate>,
) -> Result<Vec<AccountTotal>, Fault> {
    let through = through.map(|date| date.to_string());
    let found = queries.query(&TRIAL_BALANCE, &values![&environment.to_string(), through.as_deref()])?;
    let total_of = |row: &Row| {
        let currency = rows::currency(row, 1)?;
        Ok(AccountTotal {
            account: row.text(0)?.to_owned(),
            debit: rows::total(row, 2, currency)?,
            credit: Total::new(-rows::total(row, 4, currency)?.minor(), currency),
        })
    };
    found.iter().map(total_of).collect()
}

/// Entries whose postings do not sum to zero, with what is left over.
///
/// # Errors
/// A fault of the engine.
pub fn unbalanced(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<(String, Total)>, Fault> {
    let found = queries.query(&UNBALANCED, &values![&environment.to_string()])?;
    let left = found.iter().map(|row| {
        let currency = rows::currency(row, 1)?;
        Ok((row.text(0)?.to_owned(), rows::total(row, 2, currency)?))
    });
    // Halves that are not zero may make zero together.
    left.filter(|left| left.as_ref().map_or(true, |(_, left)| left.minor() != 0)).collect()
}

/// Adds a row to its entry, which is the last one or a new one. An entry over nothing has one row without a
/// posting.
fn gather(entries: &mut Vec<EntryRow>, row: &Row) -> Result<(), Fault> {
    let id = rows::id(row, 0)?;
    let posting = posting_of(row)?;
    match entries.last_mut() {
        Some(entry) if entry.id == id => entry.postings.extend(posting),
        _ => entries.push(EntryRow {
            id,
            document: row.text(1)?.to_owned(),
            seller: rows::id(row, 2)?,
            customer: rows::id(row, 3)?,
            posted_at: rows::instant(row, 4)?,
            booked_on: rows::date(row, 5)?,
            postings: posting.into_iter().collect(),
        }),
    }
    Ok(())
}

fn posting_of(row: &Row) -> Result<Option<PostingRow>, Fault> {
    let Some(account) = row.opt_text(6)? else { return Ok(None) };
    let currency = rows::currency(row, 7)?;
    Ok(Some(PostingRow { account: account.to_owned(), amount: rows::money(row, 8, currency)? }))
}
