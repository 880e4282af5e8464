//! How sellers' documents are sent, and up to where the outbox was looked through for it.
//! Knows rows and places of the outbox; must not know who gets what.

use billing::delivery::MailTerms;
use calendar::Instant;
use ids::{EnvironmentId, SellerId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::outbox::looked_through;
use crate::rows;

looked_through!("delivery_progress");

const KEEP: Statement = Statement::new(
    "mail_terms.keep",
    "INSERT INTO mail_terms (environment, seller, from_name, from_address, reply_to, on_issue, send_hour, from_position, \
     changed_at, return_path) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (environment, seller) DO UPDATE SET \
     from_name = excluded.from_name, from_address = excluded.from_address, reply_to = excluded.reply_to, \
     on_issue = excluded.on_issue, send_hour = excluded.send_hour, from_position = excluded.from_position, \
     changed_at = excluded.changed_at, return_path = excluded.return_path",
);
const ONE: Statement = Statement::new(
    "mail_terms.one",
    "SELECT seller, from_name, from_address, reply_to, on_issue, send_hour, from_position, changed_at, return_path \
     FROM mail_terms WHERE environment = $1 AND seller = $2",
);
const ALL_OF_THEM: Statement = Statement::new(
    "mail_terms.all",
    "SELECT seller, from_name, from_address, reply_to, on_issue, send_hour, from_position, changed_at, return_path \
     FROM mail_terms WHERE environment = $1 ORDER BY seller",
);
pub(crate) const ALL: &[Statement] = &[KEEP, ONE, ALL_OF_THEM, POSITION, START, MOVE];

/// How a seller's documents are sent, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptMailTerms {
    /// Of which seller.
    pub seller: SellerId,
    /// How.
    pub terms: MailTerms,
    /// Documents whose message has this place in the outbox or a later one are sent when they are issued.
    pub from_position: i64,
    /// Since when, by the wall clock.
    pub changed_at: Instant,
}

/// Keeps how a seller's documents are sent from now on.
///
/// # Errors
/// A fault of the engine.
pub fn keep(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    kept: &KeptMailTerms,
) -> Result<(), Fault> {
    let KeptMailTerms { seller, terms, from_position, changed_at } = kept;
    let (wall, seller) = (environment.to_string(), seller.to_string());
    let row = values![
        &wall,
        &seller,
        terms.from_name.as_deref(),
        &terms.from_address,
        terms.reply_to.as_deref(),
        terms.on_issue,
        terms.send_hour.map(i64::from),
        *from_position,
        changed_at.as_micros(),
        terms.return_path.as_deref(),
    ];
    act.execute(&KEEP, &row)?;
    Ok(())
}

/// How a seller's documents are sent, if they are.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn terms(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    seller: SellerId,
) -> Result<Option<KeptMailTerms>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &seller.to_string()])?;
    found.map(|row| kept_of(&row)).transpose()
}

/// The same of every seller that has some.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn all_terms(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<KeptMailTerms>, Fault> {
    queries.query(&ALL_OF_THEM, &values![&environment.to_string()])?.iter().map(kept_of).collect()
}

fn kept_of(row: &Row) -> Result<KeptMailTerms, Fault> {
    let hour = row.opt_int(5)?.map(u8::try_from).transpose();
    Ok(KeptMailTerms {
        seller: rows::id(row, 0)?,
        terms: MailTerms {
            from_name: row.opt_text(1)?.map(str::to_owned),
            from_address: row.text(2)?.to_owned(),
            reply_to: row.opt_text(3)?.map(str::to_owned),
            return_path: row.opt_text(8)?.map(str::to_owned),
            on_issue: row.int(4)? == 1,
            send_hour: hour.map_err(|_| row.unreadable(5, "a day has hours 0 to 23"))?,
        },
        from_position: row.int(6)?,
        changed_at: rows::instant(row, 7)?,
    })
}
