//! API keys: hashes of secrets and whose environment they open.
//! Knows hashes; must never see a secret.

use calendar::Instant;
use ids::{ApiKeyId, EnvironmentId};
use sql::{Fault, Queries, Statement, Transaction, values};

use crate::rows;

const INSERT: Statement = Statement::new(
    "api_key.insert",
    "INSERT INTO api_keys (environment, api_key, name, prefix, secret_hash, created_at, revoked_at) \
     VALUES ($1, $2, $3, $4, $5, $6, NULL)",
);
const BY_HASH: Statement = Statement::new(
    "api_key.by_hash",
    "SELECT environment, api_key FROM api_keys WHERE secret_hash = $1 AND revoked_at IS NULL",
);
const COUNT: Statement = Statement::new("api_key.count", "SELECT COUNT(*) FROM api_keys");

pub(crate) const ALL: &[Statement] = &[INSERT, BY_HASH, COUNT];

/// A key about to be kept.
#[derive(Debug, Clone)]
pub struct NewApiKey {
    /// Its id.
    pub id: ApiKeyId,
    /// Which environment it opens.
    pub environment: EnvironmentId,
    /// What people call it.
    pub name: String,
    /// The part of the secret that may be shown.
    pub prefix: String,
    /// BLAKE3 of the secret.
    pub secret_hash: [u8; 32],
    /// When it was made, by the wall clock.
    pub created_at: Instant,
}

/// Keeps a key.
///
/// # Errors
/// A fault of the engine.
pub fn create_api_key(act: &mut Transaction<'_>, key: &NewApiKey) -> Result<(), Fault> {
    let (environment, id) = (key.environment.to_string(), key.id.to_string());
    let created_at = key.created_at.as_micros();
    act.execute(&INSERT, &values![&environment, &id, &key.name, &key.prefix, &key.secret_hash, created_at])?;
    Ok(())
}

/// Which key and environment a secret's hash opens.
///
/// # Errors
/// A fault of the engine.
pub fn api_key_of(
    queries: &mut impl Queries,
    secret_hash: &[u8; 32],
) -> Result<Option<(EnvironmentId, ApiKeyId)>, Fault> {
    let found = queries.query_opt(&BY_HASH, &values![secret_hash])?;
    found.map(|row| Ok((rows::id(&row, 0)?, rows::id(&row, 1)?))).transpose()
}

/// How many keys were ever made.
///
/// # Errors
/// A fault of the engine.
pub fn api_keys_ever(queries: &mut impl Queries) -> Result<i64, Fault> {
    queries.query_one(&COUNT, &[])?.int(0)
}
