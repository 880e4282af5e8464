//! Drafts of invoices that people write: kept as written, until they are issued or discarded.
//! Knows rows; must not know what their lines come to.

use billing::ManualInvoice;
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, InvoiceId};
use money::{Currency, Money};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows;

/// All of a draft, with the condition and order that follow.
macro_rules! draft_rows {
    ($rest:literal) => {
        concat!(
            "SELECT document, customer, currency, total, created_at, changed_at, record FROM manual_drafts \
             WHERE environment = $1",
            $rest
        )
    };
}

const INSERT: Statement = Statement::new(
    "manual_draft.insert",
    "INSERT INTO manual_drafts (environment, document, customer, currency, total, created_at, changed_at, record) \
     VALUES ($1, $2, $3, $4, $5, $6, $6, $7)",
);
const REPLACE: Statement = Statement::new(
    "manual_draft.replace",
    "UPDATE manual_drafts SET total = $3, changed_at = $4, record = $5 WHERE environment = $1 AND document = $2",
);
const REMOVE: Statement = Statement::new(
    "manual_draft.remove",
    "DELETE FROM manual_drafts WHERE environment = $1 AND document = $2",
);
const ONE: Statement = Statement::new("manual_draft.one", draft_rows!(" AND document = $2"));
const PAGE: Statement =
    Statement::new("manual_draft.page", draft_rows!(" AND document > $2 ORDER BY document LIMIT $3"));
const PAGE_OF_CUSTOMER: Statement = Statement::new(
    "manual_draft.page_of_customer",
    draft_rows!(" AND document > $2 AND customer = $4 ORDER BY document LIMIT $3"),
);

pub(crate) const ALL: &[Statement] = &[INSERT, REPLACE, REMOVE, ONE, PAGE, PAGE_OF_CUSTOMER];

/// A draft as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManualDraft {
    /// The id it will be issued under.
    pub id: InvoiceId,
    /// Who is billed.
    pub customer: CustomerId,
    /// In which currency.
    pub currency: Currency,
    /// What it came to when it was written, tax included.
    pub total: Money,
    /// When it was begun.
    pub created_at: Instant,
    /// When it was written last.
    pub changed_at: Instant,
    /// As written.
    pub written: ManualInvoice,
}

/// Keeps a new draft.
///
/// # Errors
/// A fault of the engine.
pub fn insert(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    draft: &ManualDraft,
) -> Result<(), Fault> {
    let (id, customer) = (draft.id.to_string(), draft.customer.to_string());
    let (wall, record) = (environment.to_string(), records::encode(&draft.written));
    let at = draft.created_at.as_micros();
    let row = values![&wall, &id, &customer, draft.currency.code(), draft.total.minor(), at, &record];
    act.execute(&INSERT, &row)?;
    Ok(())
}

/// Replaces what was written of one.
///
/// # Errors
/// A fault of the engine.
pub fn replace(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    draft: &ManualDraft,
) -> Result<(), Fault> {
    let (wall, id, record) = (environment.to_string(), draft.id.to_string(), records::encode(&draft.written));
    let row = values![&wall, &id, draft.total.minor(), draft.changed_at.as_micros(), &record];
    act.execute(&REPLACE, &row)?;
    Ok(())
}

/// Removes one; says whether it was there.
///
/// # Errors
/// A fault of the engine.
pub fn remove(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<bool, Fault> {
    Ok(act.execute(&REMOVE, &values![&environment.to_string(), &document.to_string()])? == 1)
}

/// One draft.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn draft(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Option<ManualDraft>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &document.to_string()])?;
    found.map(|row| draft_of(&row)).transpose()
}

/// Drafts after a cursor, of one customer or of all, in order of id.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn drafts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: Option<CustomerId>,
    (after, limit): (&str, u32),
) -> Result<Vec<ManualDraft>, Fault> {
    let wall = environment.to_string();
    let found = match customer {
        Some(id) => {
            queries.query(&PAGE_OF_CUSTOMER, &values![&wall, after, i64::from(limit), &id.to_string()])?
        }
        None => queries.query(&PAGE, &values![&wall, after, i64::from(limit)])?,
    };
    found.iter().map(draft_of).collect()
}

fn draft_of(row: &Row) -> Result<ManualDraft, Fault> {
    let currency = rows::currency(row, 2)?;
    Ok(ManualDraft {
        id: rows::id(row, 0)?,
        customer: rows::id(row, 1)?,
        currency,
        total: Money::new(row.int(3)?, currency),
        created_at: Instant::from_micros(row.int(4)?),
        changed_at: Instant::from_micros(row.int(5)?),
        written: rows::record(row, 6)?,
    })
}
