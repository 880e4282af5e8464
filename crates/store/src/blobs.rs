//! Blobs: bytes that are kept once in an environment, by what they hash to.
//! Knows rows and hashes; must not know what any bytes are, nor compute a hash.

use ids::EnvironmentId;
use sql::{Fault, Queries, Statement, Transaction, values};

/// Of what is there already only the row is held, so that nobody deletes it before this commit names it.
const KEEP: Statement = Statement::new(
    "blob.keep",
    "INSERT INTO blobs (environment, sha256, size, bytes) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (environment, sha256) DO UPDATE SET size = excluded.size",
);
const BYTES: Statement =
    Statement::new("blob.bytes", "SELECT bytes FROM blobs WHERE environment = $1 AND sha256 = $2");
/// By itself, and first: what is begun after it sees whoever named the bytes, or let go of them, while this waited.
const HOLD: Statement =
    Statement::new("blob.hold", "SELECT size FROM blobs WHERE environment = $1 AND sha256 = $2 {{lock}}");
const DROP_UNNAMED: Statement = Statement::new(
    "blob.drop_unnamed",
    "DELETE FROM blobs WHERE environment = $1 AND sha256 = $2 \
     AND NOT EXISTS (SELECT 1 FROM draft_attachments AS d WHERE d.environment = $1 AND d.sha256 = $2) \
     AND NOT EXISTS (SELECT 1 FROM attachments AS a WHERE a.environment = $1 AND a.sha256 = $2) \
     AND NOT EXISTS (SELECT 1 FROM kept_files AS k WHERE k.environment = $1 AND k.sha256 = $2)",
);
const HASHES: Statement = Statement::new(
    "blob.hashes",
    "SELECT sha256, size FROM blobs WHERE environment = $1 AND sha256 > $2 ORDER BY sha256 LIMIT $3",
);

pub(crate) const ALL: &[Statement] = &[KEEP, BYTES, HOLD, DROP_UNNAMED, HASHES];

/// Keeps bytes that hash so; what is kept already stays as it is.
///
/// # Errors
/// A fault of the engine.
pub fn keep(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (sha256, bytes): (&[u8; 32], &[u8]),
) -> Result<(), Fault> {
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    act.execute(&KEEP, &values![&environment.to_string(), &sha256[..], size, bytes])?;
    Ok(())
}

/// The bytes that hash so; none where none are kept.
///
/// # Errors
/// A fault of the engine.
pub fn bytes(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    sha256: &[u8; 32],
) -> Result<Option<Vec<u8>>, Fault> {
    let found = queries.query_opt(&BYTES, &values![&environment.to_string(), &sha256[..]])?;
    found.map(|row| Ok(row.blob(0)?.to_vec())).transpose()
}

/// Deletes bytes that nobody names any more; says whether they were such. Of two acts that name and drop the same bytes one
/// comes after the other: what the first names stays, and what both let go of goes with the second.
///
/// # Errors
/// A fault of the engine.
pub fn drop_unnamed(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    sha256: &[u8; 32],
) -> Result<bool, Fault> {
    let environment = environment.to_string();
    let these = values![&environment, &sha256[..]];
    Ok(act.query_opt(&HOLD, &these)?.is_some() && act.execute(&DROP_UNNAMED, &these)? == 1)
}

/// Hashes and sizes as they are kept, after a cursor, in order.
///
/// # Errors
/// A fault of the engine, or of a hash that is none.
pub fn hashes(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (after, limit): (&[u8], u32),
) -> Result<Vec<([u8; 32], u64)>, Fault> {
    let found = queries.query(&HASHES, &values![&environment.to_string(), after, i64::from(limit)])?;
    let read = |row: &sql::Row| {
        let sha256 = row.blob(0)?.try_into().map_err(|_| row.unreadable(0, "a hash has 32 bytes"))?;
        let size = u64::try_from(row.int(1)?).map_err(|_| row.unreadable(1, "a size is not below zero"))?;
        Ok((sha256, size))
    };
    found.iter().map(read).collect()
}
