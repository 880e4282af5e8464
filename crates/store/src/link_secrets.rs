//! What proves the links of an environment to its documents.
//! Knows a secret for each environment; must not know what a link says, or for how long it holds.

use calendar::Instant;
use ids::EnvironmentId;
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows;

/// Bytes of a secret.
pub const LINK_SECRET_BYTES: usize = 32;

const ONE: Statement =
    Statement::new("link_secret.one", "SELECT secret FROM link_secrets WHERE environment = $1");
const FIRST: Statement = Statement::new(
    "link_secret.first",
    "INSERT INTO link_secrets (environment, secret, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
);
const REPLACE: Statement = Statement::new(
    "link_secret.replace",
    "INSERT INTO link_secrets (environment, secret, made_at) VALUES ($1, $2, $3) ON CONFLICT (environment) DO UPDATE SET \
     secret = excluded.secret, made_at = excluded.made_at",
);

pub(crate) const ALL: &[Statement] = &[ONE, FIRST, REPLACE];

/// What links are proved by; it is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkSecret(pub [u8; LINK_SECRET_BYTES]);

impl std::fmt::Debug for LinkSecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("LinkSecret(…)")
    }
}

/// The secret of an environment, if a link was ever made there.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn secret(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Option<LinkSecret>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string()])?;
    found.map(|row| secret_of(&row)).transpose()
}

/// Keeps the first secret of an environment, and answers the one that holds: where somebody was quicker, theirs.
///
/// # Errors
/// A fault of the engine.
pub fn keep_first(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    new: &LinkSecret,
    now: Instant,
) -> Result<LinkSecret, Fault> {
    act.execute(&FIRST, &values![&environment.to_string(), &new.0, now.as_micros()])?;
    secret(act, environment)?.ok_or_else(|| rows::missing("link_secrets"))
}

/// Puts another secret in the place of the one before, if there was one: what that proved is proved no more.
///
/// # Errors
/// A fault of the engine.
pub fn replace(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    new: &LinkSecret,
    now: Instant,
) -> Result<(), Fault> {
    act.execute(&REPLACE, &values![&environment.to_string(), &new.0, now.as_micros()])?;
    Ok(())
}

fn secret_of(row: &Row) -> Result<LinkSecret, Fault> {
    let whole = row.blob(0)?.try_into();
    Ok(LinkSecret(whole.map_err(|_| row.unreadable(0, "a secret of links has 32 bytes"))?))
}
