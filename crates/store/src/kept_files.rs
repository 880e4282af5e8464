//! Kept files: the files of issued documents as they left the house for the first time.
//! Knows rows, and that the first of a kind stays; must not know what is in a file, nor who was given one.

use calendar::Instant;
use ids::{EnvironmentId, InvoiceId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::{blobs, rows};

/// Between sentences of what is left out.
const BETWEEN: char = '\u{1e}';

/// All of a row, with the condition and order that follow. What is named and not there any more has the size 0.
macro_rules! kept {
    ($($rest:literal),+) => {
        concat!(
            "SELECT k.document, k.form, k.language, k.profile, k.lines_beside, k.attachments_beside, k.name, k.sha256, \
             COALESCE(b.size, 0), k.e_invoice, k.has_lines, k.left_out, k.kept_at, k.made_by, k.template \
             FROM kept_files AS k LEFT JOIN blobs AS b ON b.environment = k.environment AND b.sha256 = k.sha256 \
             WHERE k.environment = $1 AND ",
            $($rest),+
        )
    };
}

/// Whoever comes second waits for the first here, and keeps nothing.
const INSERT: Statement = Statement::new(
    "kept_file.insert",
    "INSERT INTO kept_files (environment, document, form, language, profile, lines_beside, attachments_beside, name, \
     sha256, e_invoice, has_lines, left_out, kept_at, made_by, template) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) \
     ON CONFLICT (environment, document, form, language, profile, lines_beside, attachments_beside) DO NOTHING",
);
const ONE: Statement = Statement::new(
    "kept_file.one",
    kept!(
        "k.document = $2 AND k.form = $3 AND k.language = $4 AND k.profile = $5 AND k.lines_beside = $6 \
         AND k.attachments_beside = $7"
    ),
);
const OF_DOCUMENT: Statement = Statement::new(
    "kept_file.of_document",
    kept!(
        "k.document = $2 ORDER BY k.kept_at, k.form, k.language, k.profile, k.lines_beside, k.attachments_beside"
    ),
);
const DOCUMENTS: Statement = Statement::new(
    "kept_file.documents",
    "SELECT DISTINCT document FROM kept_files WHERE environment = $1 AND document > $2 ORDER BY document LIMIT $3",
);

pub(crate) const ALL: &[Statement] = &[INSERT, ONE, OF_DOCUMENT, DOCUMENTS];

/// What tells a file of a document from its others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeptAs {
    /// The code of its form.
    pub form: String,
    /// Its language, as a tag; empty where there are no words in it.
    pub language: String,
    /// The code of the rules that its e-invoice keeps; empty where there is none in such a form.
    pub profile: String,
    /// Whether the table of its lines went beside it.
    pub lines_beside: bool,
    /// Whether its attachments went beside it.
    pub attachments_beside: bool,
}

impl KeptAs {
    /// Whether it is this file, in a language however its tag is written: tags were kept as they were written, before they
    /// were brought into their usual case.
    pub fn is_same(&self, other: &KeptAs) -> bool {
        self.language.eq_ignore_ascii_case(&other.language)
            && KeptAs { language: other.language.clone(), ..self.clone() } == *other
    }
}

/// A file as it was given first, without what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// Of which document.
    pub document: InvoiceId,
    /// Which of its files.
    pub kept_as: KeptAs,
    /// What it is called.
    pub name: String,
    /// SHA-256 of what is in it.
    pub sha256: [u8; 32],
    /// How many bytes that has; 0 where they are not there any more.
    pub size: u64,
    /// Whether it is an e-invoice, or has one inside.
    pub is_e_invoice: bool,
    /// Whether the table of the document's lines is inside.
    pub has_lines: bool,
    /// What is not in it as it might be, in words.
    pub left_out: Vec<String>,
    /// When it was kept, by the wall clock.
    pub kept_at: Instant,
    /// The version of the program that made it.
    pub made_by: String,
    /// SHA-256 of the template that it is laid out by; none where that is built in.
    pub template: Option<[u8; 32]>,
}

/// Keeps a file with its bytes, unless one of its kind is kept already; gives that which is kept from now on.
///
/// # Errors
/// A fault of the engine, or of a row that does not read back.
pub fn keep(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (file, bytes): (&KeptFile, &[u8]),
) -> Result<KeptFile, Fault> {
    if let Some(first) = one(act, environment, (file.document, &file.kept_as))? {
        return Ok(first);
    }
    blobs::keep(act, environment, (&file.sha256, bytes))?;
    let (wall, document, left_out) =
        (environment.to_string(), file.document.to_string(), joined(&file.left_out));
    let KeptAs { form, language, profile, lines_beside, attachments_beside } = &file.kept_as;
    let inserted = act.execute(
        &INSERT,
        &values![
            &wall,
            &document,
            form,
            language,
            profile,
            i64::from(*lines_beside),
            i64::from(*attachments_beside),
            &file.name,
            &file.sha256[..],
            i64::from(file.is_e_invoice),
            i64::from(file.has_lines),
            &left_out,
            file.kept_at.as_micros(),
            &file.made_by,
            file.template.as_ref().map(|sha256| &sha256[..]),
        ],
    )?;
    if inserted == 1 {
        return Ok(file.clone());
    }
    blobs::drop_unnamed(act, environment, &file.sha256)?;
    let first = one(act, environment, (file.document, &file.kept_as))?;
    first.ok_or_else(|| rows::missing("a kept file that is in the way of another"))
}

/// The file of a document that is kept so, in a language however its tag is written.
///
/// # Errors
/// A fault of the engine, or of a row that does not read back.
pub fn one(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (of, kept_as): (InvoiceId, &KeptAs),
) -> Result<Option<KeptFile>, Fault> {
    let (wall, document) = (environment.to_string(), of.to_string());
    let KeptAs { form, language, profile, lines_beside, attachments_beside } = kept_as;
    let (lines_beside, attachments_beside) = (i64::from(*lines_beside), i64::from(*attachments_beside));
    let found = queries.query_opt(
        &ONE,
        &values![&wall, &document, form, language, profile, lines_beside, attachments_beside],
    )?;
    if let Some(found) = &found {
        return Ok(Some(kept_file(found)?));
    }
    Ok(of_document(queries, environment, of)?.into_iter().find(|one| one.kept_as.is_same(kept_as)))
}

/// All that is kept of a document, in the order in which it was.
///
/// # Errors
/// A fault of the engine, or of a row that does not read back.
pub fn of_document(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<KeptFile>, Fault> {
    let found = queries.query(&OF_DOCUMENT, &values![&environment.to_string(), &document.to_string()])?;
    found.iter().map(kept_file).collect()
}

/// Documents of which something is kept, after one, in order; as they are named in rows.
///
/// # Errors
/// A fault of the engine.
pub fn documents(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (after, limit): (&str, u32),
) -> Result<Vec<String>, Fault> {
    let found = queries.query(&DOCUMENTS, &values![&environment.to_string(), after, i64::from(limit)])?;
    found.iter().map(|row| Ok(row.text(0)?.to_owned())).collect()
}

/// Sentences as one text.
fn joined(sentences: &[String]) -> String {
    let plain = sentences.iter().map(|sentence| sentence.replace([BETWEEN, '\0'], " "));
    plain.collect::<Vec<_>>().join(&BETWEEN.to_string())
}

fn kept_file(row: &Row) -> Result<KeptFile, Fault> {
    let hash =
        |column, bytes: &[u8]| bytes.try_into().map_err(|_| row.unreadable(column, "a hash has 32 bytes"));
    let left_out = row.text(11)?;
    Ok(KeptFile {
        document: rows::id(row, 0)?,
        kept_as: KeptAs {
            form: row.text(1)?.to_owned(),
            language: row.text(2)?.to_owned(),
            profile: row.text(3)?.to_owned(),
            lines_beside: row.bool(4)?,
            attachments_beside: row.bool(5)?,
        },
        name: row.text(6)?.to_owned(),
        sha256: hash(7, row.blob(7)?)?,
        size: u64::try_from(row.int(8)?).map_err(|_| row.unreadable(8, "a size is not below zero"))?,
        is_e_invoice: row.bool(9)?,
        has_lines: row.bool(10)?,
        left_out: left_out.split_terminator(BETWEEN).map(str::to_owned).collect(),
        kept_at: rows::instant(row, 12)?,
        made_by: row.text(13)?.to_owned(),
        template: row.opt_blob(14)?.map(|bytes| hash(14, bytes)).transpose()?,
    })
}
