//! Usage details: what is kept with issued documents of how much was used when.
//! Knows rows and bytes; must not know what they say.

use ids::{EnvironmentId, InvoiceId};
use sql::{Fault, Queries, Statement, Transaction, values};

use crate::document_rows::Ready;

const INSERT: Statement = Statement::new(
    "usage_detail.insert",
    "INSERT INTO usage_details (environment, document, content) VALUES ($1, $2, $3)",
);
const ONE: Statement = Statement::new(
    "usage_detail.one",
    "SELECT content FROM usage_details WHERE environment = $1 AND document = $2",
);

pub(crate) const ALL: &[Statement] = &[INSERT, ONE];

/// Writes what the runs keep of their documents that are issued.
pub(crate) fn write(act: &mut Transaction<'_>, wall: &str, ready: &[Ready<'_>]) -> Result<(), Fault> {
    let kept = ready.iter().filter_map(|one| {
        let content = one.run.usage_details.get(&one.document.id)?;
        Some((one.document.id.to_string(), content))
    });
    let kept: Vec<(String, &Vec<u8>)> = kept.collect();
    if kept.is_empty() {
        return Ok(());
    }
    act.execute_many(
        &INSERT,
        &kept.iter().map(|(id, content)| values![wall, id, *content]).collect::<Vec<_>>(),
    )?;
    Ok(())
}

/// What is kept with a document; none where its parties did not ask for it, or it bills no usage.
///
/// # Errors
/// A fault of the engine.
pub fn usage_detail(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Option<Vec<u8>>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &document.to_string()])?;
    found.map(|row| Ok(row.blob(0)?.to_vec())).transpose()
}
