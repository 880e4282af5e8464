//! Frozen: the content of an issued document as its bytes are by now, and what they hashed to when they were frozen.
//! Knows columns; must not know what stands in a content, nor compute a hash.

use ids::{EnvironmentId, InvoiceId};
use sql::{Fault, Queries, Statement, values};

pub(crate) const CONTENT: Statement = Statement::new(
    "document.content",
    "SELECT content, content_hash FROM documents WHERE environment = $1 AND document = $2",
);

/// The frozen content of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    /// Its bytes as they are by now.
    pub content: Vec<u8>,
    /// What they hashed to when they were frozen.
    pub hash: Vec<u8>,
}

/// The frozen bytes of an issued document.
///
/// # Errors
/// A fault of the engine.
pub fn content(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<Option<Vec<u8>>, Fault> {
    Ok(frozen(queries, environment, id)?.map(|frozen| frozen.content))
}

/// The same with what it was hashed to.
///
/// # Errors
/// A fault of the engine.
pub fn frozen(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<Option<Frozen>, Fault> {
    let found = queries.query_opt(&CONTENT, &values![&environment.to_string(), &id.to_string()])?;
    found.map(|row| Ok(Frozen { content: row.blob(0)?.to_vec(), hash: row.blob(1)?.to_vec() })).transpose()
}
