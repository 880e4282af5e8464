//! Idempotency keys: what was asked under a key and what came of it, kept forever.
//! Knows request hashes and answers as text; must not know what an operation does.

use calendar::Instant;
use ids::EnvironmentId;
use sql::{Fault, Queries, Statement, Transaction, values};

use crate::rows;

const FIND: Statement = Statement::new(
    "idempotency.find",
    "SELECT request_hash, status, answer FROM idempotency_keys \
     WHERE environment = $1 AND operation = $2 AND key = $3",
);
const CLAIM: Statement = Statement::new(
    "idempotency.claim",
    "INSERT INTO idempotency_keys \
     (environment, operation, key, request_hash, status, answer, answered_at) \
     VALUES ($1, $2, $3, $4, 0, NULL, $5) ON CONFLICT (environment, operation, key) DO NOTHING",
);
const ANSWER: Statement = Statement::new(
    "idempotency.answer",
    "UPDATE idempotency_keys SET status = $4, answer = $5 \
     WHERE environment = $1 AND operation = $2 AND key = $3",
);

pub(crate) const ALL: &[Statement] = &[FIND, CLAIM, ANSWER];

/// Longest key that is taken.
pub const IDEMPOTENCY_KEY_CHARS_MAX: usize = 255;

/// A write's key: scoped to environment and operation.
#[derive(Debug, Clone)]
pub struct Idempotency {
    /// Behind which wall.
    pub environment: EnvironmentId,
    /// Which operation ("customers.create").
    pub operation: &'static str,
    /// What the caller chose.
    pub key: String,
    /// BLAKE3 of the request's content.
    pub request_hash: [u8; 32],
    /// When it is used, by the wall clock.
    pub at: Instant,
}

/// What was answered under a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: String,
}

/// Why a key cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyRefused {
    /// Same key, other content.
    #[error(
        "the idempotency key {key:?} was used for another {operation} request; use a new key for a new request"
    )]
    OtherRequest {
        /// The key.
        key: String,
        /// For which operation.
        operation: &'static str,
    },
}

/// Claims the key inside the act that does the work; a twin in flight waits for the claim and then finds
/// the answer. `Ok(Some)` is the stored answer of the first.
///
/// # Errors
/// A fault; or inside `Ok`, the refusal.
pub fn claim(
    act: &mut Transaction<'_>,
    asked: &Idempotency,
) -> Result<Result<Option<StoredAnswer>, KeyRefused>, Fault> {
    let environment = asked.environment.to_string();
    let claimed = act.execute(
        &CLAIM,
        &values![&environment, asked.operation, &asked.key, &asked.request_hash, asked.at.as_micros()],
    )?;
    if claimed == 1 { Ok(Ok(None)) } else { stored(act, asked) }
}

/// What was answered under a key, if anything was: for a request whose outcome is unknown, and to answer a
/// repeated one without writing.
///
/// # Errors
/// A fault; or inside `Ok`, the refusal.
pub fn stored(
    queries: &mut impl Queries,
    asked: &Idempotency,
) -> Result<Result<Option<StoredAnswer>, KeyRefused>, Fault> {
    let environment = asked.environment.to_string();
    let found = queries.query_opt(&FIND, &values![&environment, asked.operation, &asked.key])?;
    let Some(row) = found else { return Ok(Ok(None)) };
    if row.blob(0)? != asked.request_hash.as_slice() {
        let (key, operation) = (asked.key.clone(), asked.operation);
        return Ok(Err(KeyRefused::OtherRequest { key, operation }));
    }
    let status = u16::try_from(rows::count(&row, 1)?).map_err(|_| row.unreadable(1, "not a status"))?;
    Ok(Ok(Some(StoredAnswer { status, body: row.opt_text(2)?.unwrap_or_default().to_owned() })))
}

/// Stores the answer under a claimed key, in the same act.
///
/// # Errors
/// A fault of the engine.
pub fn answer(act: &mut Transaction<'_>, asked: &Idempotency, given: &StoredAnswer) -> Result<(), Fault> {
    let environment = asked.environment.to_string();
    act.execute(
        &ANSWER,
        &values![&environment, asked.operation, &asked.key, i64::from(given.status), &given.body],
    )?;
    Ok(())
}
