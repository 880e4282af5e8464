//! Invoices and credit notes, read: lists, one, its content, its drafts.
//! Knows ids and printed numbers; must not know how a document was decided.

use billing::LINES_ON_PAPER_MAX;
use ids::{CustomerId, EnvironmentId, InvoiceId};
use records::nearest;
use store::Reader;
use store::documents::{self, DocumentFilter, Frozen};
use store::read::{DocumentRow, DraftRow};

use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, attachments};

/// Up to how many bytes of attachments a document is as light as one without.
pub const LIGHT_ATTACHMENTS_BYTES_MAX: u64 = 1 << 20;

/// Most bytes that the content of a draft has where it is not long: those of as many lines as paper takes one by one are
/// about as many.
const SHORT_DRAFT_BYTES_MAX: i64 = 4 << 20;

impl Operations {
    /// Issued documents after a cursor, in order of due instant.
    ///
    /// # Errors
    /// A fault.
    pub fn documents(
        &self,
        environment: EnvironmentId,
        filter: &DocumentFilter,
        page: (&str, u32),
    ) -> Result<Vec<DocumentRow>, Failed> {
        Ok(self.store.read(|reader| documents::documents(reader, environment, filter, page))?)
    }

    /// One issued document and its frozen bytes, by id or printed number.
    ///
    /// # Errors
    /// Refused when there is none, or when a number names several (give the id then).
    pub fn document(&self, environment: EnvironmentId, name: &str) -> Result<(DocumentRow, Vec<u8>), Failed> {
        let id = self.document_id(environment, name)?;
        let found = self.store.read(|reader| {
            let Some(row) = documents::document(reader, environment, id)? else { return Ok(None) };
            let content = documents::content(reader, environment, id)?;
            Ok::<_, store::Fault>(content.map(|content| (row, content)))
        })?;
        found.ok_or_else(|| Refusal::not_found("invoice", name).into())
    }

    /// The frozen bytes of one issued document, by id or printed number, with what they hash to: those that were hashed when it
    /// was issued, as no file is made of others in silence.
    ///
    /// # Errors
    /// Refused when there is none; damage where they are others by now.
    pub fn frozen(&self, environment: EnvironmentId, name: &str) -> Result<(Vec<u8>, [u8; 32]), Failed> {
        let id = self.document_id(environment, name)?;
        let found = self.store.read(|reader| documents::frozen(reader, environment, id))?;
        let frozen = found.ok_or_else(|| Refusal::not_found("invoice", name))?;
        match as_issued(frozen) {
            Ok(content) => Ok(content),
            Err(message) => {
                let row = self.document_row(environment, id)?;
                Err(Failed::FileDamaged { name: format!("the content of {}", row.number), message })
            }
        }
    }

    /// The row of one issued document, without its frozen bytes.
    ///
    /// # Errors
    /// Refused when there is none.
    pub fn document_row(&self, environment: EnvironmentId, id: InvoiceId) -> Result<DocumentRow, Failed> {
        let found = self.store.read(|reader| documents::document(reader, environment, id))?;
        found.ok_or_else(|| Refusal::not_found("invoice", &id.to_string()).into())
    }

    /// Whether a document, by id or printed number, has more lines than paper takes one by one, or attachments of more than
    /// [`LIGHT_ATTACHMENTS_BYTES_MAX`]: reading and writing it whole may hold much. Of a draft the bytes are looked at, as its
    /// lines are in no rows.
    ///
    /// # Errors
    /// As [`Operations::document_id`].
    pub fn is_long(&self, environment: EnvironmentId, name: &str) -> Result<bool, Failed> {
        let first_beyond = u32::try_from(LINES_ON_PAPER_MAX).expect("it is some thousands") + 1;
        let id = self.document_id(environment, name)?;
        Ok(self.store.read(|reader| {
            let attached = attachments::of(reader, environment, id)?;
            let size: u64 = attached.iter().map(|one| one.attachment.size).sum();
            Ok::<_, store::Fault>(
                size > LIGHT_ATTACHMENTS_BYTES_MAX
                    || documents::has_line(reader, environment, (id, first_beyond))?
                    || is_long_draft(reader, environment, id)?,
            )
        })?)
    }

    /// Whether it is a draft and long.
    ///
    /// # Errors
    /// As [`Operations::document_id`].
    pub fn is_long_draft(&self, environment: EnvironmentId, name: &str) -> Result<bool, Failed> {
        let id = self.document_id(environment, name)?;
        Ok(self.store.read(|reader| is_long_draft(reader, environment, id))?)
    }

    /// The id that a printed number or an id names.
    ///
    /// # Errors
    /// As [`Operations::document`].
    pub fn document_id(&self, environment: EnvironmentId, name: &str) -> Result<InvoiceId, Failed> {
        if let Ok(id) = InvoiceId::parse(name) {
            return Ok(id);
        }
        let found = self.store.read(|reader| {
            let exact = documents::documents_numbered(reader, environment, name)?;
            match filled(name) {
                Some(filled) if exact.is_empty() => {
                    documents::documents_numbered(reader, environment, &filled)
                }
                _ => Ok(exact),
            }
        })?;
        match found.as_slice() {
            [only] => Ok(*only),
            [] => Err(self.no_document(environment, name)?.into()),
            several => {
                let message = format!("{} documents are numbered {name}; give the id instead", several.len());
                Err(Refusal::invalid("invoice", message).into())
            }
        }
    }

    /// Says that no document is numbered so, and which is the last of its series or of the nearest one.
    fn no_document(&self, environment: EnvironmentId, name: &str) -> Result<Refusal, Failed> {
        let all = self.store.read(|reader| documents::series(reader, environment))?;
        let last = |series: &str| {
            let of_series = all.iter().filter(|(_, known, next)| known == series && *next > 1);
            let next = of_series.map(|(.., next)| *next).max()?;
            Some(billing::printed_number(series, next - 1))
        };
        let asked = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let near = || nearest(asked, all.iter().map(|(_, series, _)| series.as_str())).and_then(last);
        let way_out = match (last(asked), near()) {
            (Some(last), _) => format!("the last of its series is {last}"),
            (None, Some(last)) => format!("the nearest series ends with {last}"),
            (None, None) => return Ok(Refusal::not_found("invoice", name)),
        };
        let message = format!("there is no invoice {name:?} in this environment; {way_out}");
        Ok(Refusal::new(Code::NotFound, message).about("invoice"))
    }

    /// Drafts waiting for late usage, after a cursor.
    ///
    /// # Errors
    /// A fault.
    pub fn drafts(
        &self,
        environment: EnvironmentId,
        customer: Option<CustomerId>,
        page: (&str, u32),
    ) -> Result<Vec<DraftRow>, Failed> {
        Ok(self.store.read(|reader| documents::drafts(reader, environment, customer, page))?)
    }

    /// One draft, if there is one of that id.
    ///
    /// # Errors
    /// A fault.
    pub fn draft(&self, environment: EnvironmentId, id: InvoiceId) -> Result<Option<DraftRow>, Failed> {
        Ok(self.store.read(|reader| documents::draft(reader, environment, id))?)
    }

    /// How many documents were issued.
    ///
    /// # Errors
    /// A fault.
    pub fn document_count(&self, environment: EnvironmentId) -> Result<i64, Failed> {
        Ok(self.store.read(|reader| documents::document_count(reader, environment))?)
    }
}

/// A frozen content with what it hashes to, where that is what was kept of it; else what is wrong and what to do.
pub(crate) fn as_issued(frozen: Frozen) -> Result<(Vec<u8>, [u8; 32]), String> {
    let hash = records::document::content_hash(&frozen.content);
    if hash[..] == frozen.hash[..] {
        return Ok((frozen.content, hash));
    }
    let wanted = records::hex(&frozen.hash);
    Err(format!("it is not what was issued, which hashes to {wanted}; restore a backup that has it"))
}

fn is_long_draft(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<bool, store::Fault> {
    let bytes = documents::draft_bytes(reader, environment, id)?;
    Ok(bytes.is_some_and(|bytes| bytes > SHORT_DRAFT_BYTES_MAX))
}

/// `INV-42` as it is printed: `INV-000042`.
fn filled(name: &str) -> Option<String> {
    let series = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let number = name[series.len()..].parse().ok()?;
    Some(billing::printed_number(series, number))
}
