//! Quotes: what was promised for a change, from which facts, until when, and whether it was used.
//! Knows rows; must not know what a quote says or whether its facts still hold.

use calendar::Instant;
use ids::{EnvironmentId, QuoteId, SubscriptionId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows;

const INSERT: Statement = Statement::new(
    "quote.insert",
    "INSERT INTO quotes (environment, quote, subscription, record, facts_version, usage_watermark, as_of, \
     expires_at, plan_hash, used_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL) \
     ON CONFLICT (environment, quote) DO NOTHING",
);
const ONE: Statement = Statement::new(
    "quote.one",
    "SELECT quote, subscription, record, facts_version, usage_watermark, as_of, expires_at, plan_hash, used_by \
     FROM quotes WHERE environment = $1 AND quote = $2",
);
const OF_SUBSCRIPTION: Statement = Statement::new(
    "quote.of_subscription",
    "SELECT quote, subscription, record, facts_version, usage_watermark, as_of, expires_at, plan_hash, used_by \
     FROM quotes WHERE environment = $1 AND subscription = $2 AND quote > $3 ORDER BY quote LIMIT $4",
);
const USE: Statement = Statement::new(
    "quote.use",
    "UPDATE quotes SET used_by = $3 WHERE environment = $1 AND quote = $2 AND used_by IS NULL",
);

pub(crate) const ALL: &[Statement] = &[INSERT, ONE, OF_SUBSCRIPTION, USE];

/// A quote as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// Its id.
    pub id: QuoteId,
    /// Of which subscription; none for one that does not exist yet.
    pub subscription: Option<SubscriptionId>,
    /// What was asked, as its use case writes it.
    pub record: String,
    /// The payer's facts version that it was decided from.
    pub facts_version: i64,
    /// The usage watermark that it was decided from.
    pub usage_watermark: u64,
    /// The moment that it was decided for.
    pub as_of: Instant,
    /// From when on it no longer binds.
    pub expires_at: Instant,
    /// Of the documents that were promised.
    pub plan_hash: [u8; 32],
    /// What used it.
    pub used_by: Option<String>,
}

/// Keeps a quote; one of the same id is the same and stays as it is.
///
/// # Errors
/// A fault of the engine.
pub fn keep_quote(act: &mut Transaction<'_>, environment: EnvironmentId, quote: &Quote) -> Result<(), Fault> {
    let (wall, id) = (environment.to_string(), quote.id.to_string());
    let subscription = quote.subscription.map(|id| id.to_string());
    let watermark = i64::try_from(quote.usage_watermark).expect("positions fit in 63 bits");
    let row = values![
        &wall,
        &id,
        subscription.as_deref(),
        &quote.record,
        quote.facts_version,
        watermark,
        quote.as_of.as_micros(),
        quote.expires_at.as_micros(),
        &quote.plan_hash
    ];
    act.execute(&INSERT, &row)?;
    Ok(())
}

/// One quote.
///
/// # Errors
/// A fault of the engine.
pub fn quote(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    quote: QuoteId,
) -> Result<Option<Quote>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &quote.to_string()])?;
    found.map(|row| quote_of(&row)).transpose()
}

/// Quotes of a subscription after a cursor, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn quotes_of_subscription(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    (after, limit): (&str, u32),
) -> Result<Vec<Quote>, Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    queries.query(&OF_SUBSCRIPTION, &values![&wall, &id, after, limit])?.iter().map(quote_of).collect()
}

/// Uses a quote once; gives whether it was still unused.
///
/// # Errors
/// A fault of the engine.
pub fn use_quote(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (quote, used_by): (QuoteId, &str),
) -> Result<bool, Fault> {
    Ok(act.execute(&USE, &values![&environment.to_string(), &quote.to_string(), used_by])? == 1)
}

fn quote_of(row: &Row) -> Result<Quote, Fault> {
    Ok(Quote {
        id: rows::id(row, 0)?,
        subscription: rows::opt_id(row, 1)?,
        record: row.text(2)?.to_owned(),
        facts_version: row.int(3)?,
        usage_watermark: rows::watermark(row, 4)?,
        as_of: rows::instant(row, 5)?,
        expires_at: rows::instant(row, 6)?,
        plan_hash: rows::hash(row, 7)?,
        used_by: row.opt_text(8)?.map(str::to_owned),
    })
}
