//! Issued: the documents that the outbox says were issued, for whoever they leave the building by.
//! Knows the outbox; must not know to whom a document goes, or how.

use ids::{EnvironmentId, InvoiceId};
use store::outbox::{self, Message};
use store::read::DocumentRow;
use store::{Queries, documents};

/// Messages that are looked at in one commit.
const MESSAGES_AT_ONCE: u32 = 200;
/// What the outbox calls documents that were issued.
const ISSUED: [&str; 2] = ["invoice.issued", "credit_note.issued"];

/// What the next messages of the outbox say was issued.
pub(crate) struct Issued {
    /// The place of the last message.
    pub up_to: i64,
    /// Each document, with the place of its message.
    pub documents: Vec<(i64, DocumentRow)>,
}

/// What was issued after a place of the outbox; none where there is no further message.
pub(crate) fn issued_after(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: i64,
) -> Result<Option<Issued>, store::Fault> {
    let messages = outbox::messages(queries, environment, after, MESSAGES_AT_ONCE)?;
    let Some(up_to) = messages.last().map(|message| message.position) else { return Ok(None) };
    let mut documents = Vec::new();
    for message in messages.iter().filter(|message| ISSUED.contains(&message.kind.as_str())) {
        let Message { position, kind, subject, .. } = message;
        let found = match InvoiceId::parse(subject) {
            Ok(id) => documents::document(queries, environment, id)?,
            Err(_) => None,
        };
        match found {
            Some(row) => documents.push((*position, row)),
            None => tracing::error!(
                position,
                kind,
                subject,
                "the outbox names no document; what was issued leaves for nobody"
            ),
        }
    }
    Ok(Some(Issued { up_to, documents }))
}
