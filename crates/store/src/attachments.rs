//! Attachments: which files are attached to drafts and to issued documents, by name and hash.
//! Knows rows; must not know what may be attached, nor read any bytes.

use billing::{Attachment, AttachmentName};
use calendar::Instant;
use ids::{EnvironmentId, InvoiceId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows;

const ATTACH_TO_DRAFT: Statement = Statement::new(
    "attachment.attach_to_draft",
    "INSERT INTO draft_attachments (environment, document, name_key, name, sha256, attached_at) \
     VALUES ($1, $2, $3, $4, $5, $6) \
     ON CONFLICT (environment, document, name_key) \
     DO UPDATE SET name = excluded.name, sha256 = excluded.sha256, attached_at = excluded.attached_at",
);
const OF_DRAFT: Statement = Statement::new(
    "attachment.of_draft",
    "SELECT a.document, a.name, b.size, a.sha256, a.attached_at, CAST(0 AS BIGINT) FROM draft_attachments AS a \
     JOIN blobs AS b ON b.environment = a.environment AND b.sha256 = a.sha256 \
     WHERE a.environment = $1 AND a.document = $2 ORDER BY a.name_key",
);
const DETACH: Statement = Statement::new(
    "attachment.detach",
    "DELETE FROM draft_attachments WHERE environment = $1 AND document = $2 AND name_key = $3",
);
const DETACH_ALL: Statement = Statement::new(
    "attachment.detach_all",
    "DELETE FROM draft_attachments WHERE environment = $1 AND document = $2",
);
const HOLD_DRAFT: Statement = Statement::new(
    "attachment.hold_draft",
    "UPDATE manual_drafts SET changed_at = $3 WHERE environment = $1 AND document = $2",
);
const INSERT: Statement = Statement::new(
    "attachment.insert",
    "INSERT INTO attachments (environment, document, name_key, name, sha256, attached_at, beside) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
/// What is named and not there any more has the size 0.
const OF_DOCUMENT: Statement = Statement::new(
    "attachment.of_document",
    "SELECT a.document, a.name, COALESCE(b.size, 0), a.sha256, a.attached_at, a.beside FROM attachments AS a \
     LEFT JOIN blobs AS b ON b.environment = a.environment AND b.sha256 = a.sha256 \
     WHERE a.environment = $1 AND a.document = $2 ORDER BY a.name_key",
);
/// Two that attach to one document at once come one after the other.
const HOLD_DOCUMENT: Statement = Statement::new(
    "attachment.hold_document",
    "UPDATE document_states SET state = state WHERE environment = $1 \
     AND position = (SELECT d.position FROM documents AS d WHERE d.environment = $1 AND d.document = $2)",
);
const PAGE: Statement = Statement::new(
    "attachment.page",
    "SELECT a.document, a.name, COALESCE(b.size, 0), a.sha256, a.attached_at, a.beside, a.name_key FROM attachments AS a \
     LEFT JOIN blobs AS b ON b.environment = a.environment AND b.sha256 = a.sha256 \
     WHERE a.environment = $1 AND (a.document > $2 OR (a.document = $2 AND a.name_key > $3)) \
     ORDER BY a.document, a.name_key LIMIT $4",
);

pub(crate) const ALL: &[Statement] =
    &[ATTACH_TO_DRAFT, OF_DRAFT, DETACH, DETACH_ALL, HOLD_DRAFT, INSERT, OF_DOCUMENT, HOLD_DOCUMENT, PAGE];

/// What is attached to a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// To which.
    pub document: InvoiceId,
    /// What.
    pub attachment: Attachment,
    /// When.
    pub at: Instant,
    /// Whether it stands beside what was issued; what is attached to a draft never does.
    pub beside: bool,
}

/// Attaches to a draft, in place of what is attached to it under that name.
///
/// # Errors
/// A fault of the engine.
pub fn attach_to_draft(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (document, attachment, at): (InvoiceId, &Attachment, Instant),
) -> Result<(), Fault> {
    let (wall, id, key) = (environment.to_string(), document.to_string(), attachment.name.key());
    let row = values![&wall, &id, &key, attachment.name.as_str(), &attachment.sha256[..], at.as_micros()];
    act.execute(&ATTACH_TO_DRAFT, &row)?;
    Ok(())
}

/// What is attached to a draft, in order of name.
///
/// # Errors
/// A fault of the engine, or of a row that does not read back.
pub fn of_draft(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<Attached>, Fault> {
    let found = queries.query(&OF_DRAFT, &values![&environment.to_string(), &document.to_string()])?;
    found.iter().map(attached).collect()
}

/// Detaches one from a draft; says whether it was there.
///
/// # Errors
/// A fault of the engine.
pub fn detach(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (document, name): (InvoiceId, &AttachmentName),
) -> Result<bool, Fault> {
    let (wall, id, key) = (environment.to_string(), document.to_string(), name.key());
    let row = values![&wall, &id, &key];
    Ok(act.execute(&DETACH, &row)? == 1)
}

/// Detaches all from a draft.
///
/// # Errors
/// A fault of the engine.
pub fn detach_all(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<(), Fault> {
    act.execute(&DETACH_ALL, &values![&environment.to_string(), &document.to_string()])?;
    Ok(())
}

/// Notes that a draft changes, and holds it until the end of this act; says whether it is there.
///
/// # Errors
/// A fault of the engine.
pub fn hold_draft(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (document, at): (InvoiceId, Instant),
) -> Result<bool, Fault> {
    let (wall, id) = (environment.to_string(), document.to_string());
    let row = values![&wall, &id, at.as_micros()];
    Ok(act.execute(&HOLD_DRAFT, &row)? == 1)
}

/// Writes what is attached to an issued document.
///
/// # Errors
/// A fault of the engine.
pub fn insert(act: &mut Transaction<'_>, environment: EnvironmentId, all: &[Attached]) -> Result<(), Fault> {
    let wall = environment.to_string();
    for Attached { document, attachment, at, beside } in all {
        let (id, key) = (document.to_string(), attachment.name.key());
        let (name, sha256) = (attachment.name.as_str(), &attachment.sha256[..]);
        let row = values![&wall, &id, &key, name, sha256, at.as_micros(), i64::from(*beside)];
        act.execute(&INSERT, &row)?;
    }
    Ok(())
}

/// What is attached to an issued document, with it and beside it, in order of name.
///
/// # Errors
/// A fault of the engine, or of a row that does not read back.
pub fn of_document(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<Attached>, Fault> {
    let found = queries.query(&OF_DOCUMENT, &values![&environment.to_string(), &document.to_string()])?;
    found.iter().map(attached).collect()
}

/// Holds an issued document until the end of this act, for whoever attaches to it.
///
/// # Errors
/// A fault of the engine.
pub fn hold_document(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<(), Fault> {
    act.execute(&HOLD_DOCUMENT, &values![&environment.to_string(), &document.to_string()])?;
    Ok(())
}

/// What is attached to issued documents, after a document and a name's key, in order of both; with the key that is kept, as
/// that of a damaged name may be another.
///
/// # Errors
/// A fault of the engine, or of a row that does not read back.
pub fn page(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (document, name_key, limit): (&str, &str, u32),
) -> Result<Vec<(Attached, String)>, Fault> {
    let wall = environment.to_string();
    let row = values![&wall, document, name_key, i64::from(limit)];
    queries.query(&PAGE, &row)?.iter().map(|row| Ok((attached(row)?, row.text(6)?.to_owned()))).collect()
}

fn attached(row: &Row) -> Result<Attached, Fault> {
    let name = AttachmentName::parse(row.text(1)?).map_err(|why| row.unreadable(1, why))?;
    let size = u64::try_from(row.int(2)?).map_err(|_| row.unreadable(2, "a size is not below zero"))?;
    let sha256 = row.blob(3)?.try_into().map_err(|_| row.unreadable(3, "a hash has 32 bytes"))?;
    Ok(Attached {
        document: rows::id(row, 0)?,
        attachment: Attachment { name, size, sha256 },
        at: Instant::from_micros(row.int(4)?),
        beside: row.int(5)? == 1,
    })
}
