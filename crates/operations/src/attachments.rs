//! Attachments: files laid to a draft that a person writes, which are issued with it, or beside a document that was issued.
//! Knows what is checked, and what of it stays; must not know what is in a file, nor where it is shown.

use billing::{check_attachment, check_attachments};
use calendar::Instant;
use ids::{EnvironmentId, InvoiceId};
use sha2::{Digest, Sha256};
use store::attachments;
use store::{Act, ActError, Queries, blobs, documents, manual_drafts};

use crate::Operations;
use crate::refusal::{Code, Failed, Refusal};

pub use billing::{Attachment, AttachmentKind, AttachmentName, AttachmentRefused};
pub use store::attachments::Attached;

/// A file to be attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachAsked {
    /// To which draft or document.
    document: InvoiceId,
    /// What, as it will be kept.
    attachment: Attachment,
    bytes: Vec<u8>,
    /// The present moment.
    now: Instant,
}

impl AttachAsked {
    /// A file to be attached under a name, with the media type that is said of it, if one is.
    ///
    /// # Errors
    /// Refused as [`AttachmentRefused`].
    pub fn of(
        (document, name): (InvoiceId, &str),
        media_type: Option<&str>,
        bytes: Vec<u8>,
        now: Instant,
    ) -> Result<AttachAsked, Refusal> {
        let refused = |parameter: &str, why: AttachmentRefused| Refusal::invalid(parameter, why.to_string());
        let name = AttachmentName::parse(name).map_err(|why| refused("name", why))?;
        let wanted = name.kind().media_type();
        if let Some(found) = media_type.filter(|found| *found != wanted) {
            let why =
                AttachmentRefused::MediaType { name: name.to_string(), found: found.to_owned(), wanted };
            return Err(refused("Content-Type", why));
        }
        check_attachment(&name, &bytes).map_err(|why| refused("body", why))?;
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let attachment = Attachment { name, size, sha256: Sha256::digest(&bytes).into() };
        Ok(AttachAsked { document, attachment, bytes, now })
    }
}

/// Attaches a file: to a draft in place of what it has under that name, to an issued document beside it where it has none of
/// that name. The same file under the same name is attached once.
///
/// # Errors
/// Refused where there is no such document, where one that was issued has another file of that name, where a draft follows
/// from a subscription, and where it would have too many or too much.
pub fn attach(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &AttachAsked,
) -> Result<Attached, ActError<Refusal>> {
    let AttachAsked { document, ref attachment, ref bytes, now } = *asked;
    let kept = (&attachment.sha256, bytes.as_slice());
    let attached = |beside| Attached { document, attachment: attachment.clone(), at: now, beside };
    if attachments::hold_draft(act, environment, (document, now))? {
        let before = attachments::of_draft(act, environment, document)?;
        check_room(&before, attachment)?;
        blobs::keep(act, environment, kept)?;
        attachments::attach_to_draft(act, environment, (document, attachment, now))?;
        if let Some(replaced) = named(&before, &attachment.name) {
            blobs::drop_unnamed(act, environment, &replaced.attachment.sha256)?;
        }
        return Ok(attached(false));
    }
    let Some(row) = documents::document(act, environment, document)? else {
        return Err(not_issued(act, environment, document)?);
    };
    attachments::hold_document(act, environment, document)?;
    let before = attachments::of_document(act, environment, document)?;
    if let Some(kept) = named(&before, &attachment.name) {
        if kept.attachment.sha256 == attachment.sha256 {
            return Ok(kept.clone());
        }
        let message = format!(
            "{} has another {} already, and nothing that goes with an issued document changes; attach it under another name",
            row.number, kept.attachment.name
        );
        return Err(refused(message, "name"));
    }
    check_room(&before, attachment)?;
    blobs::keep(act, environment, kept)?;
    let attached = attached(true);
    attachments::insert(act, environment, std::slice::from_ref(&attached))?;
    Ok(attached)
}

/// Detaches a file from a draft.
///
/// # Errors
/// Refused where there is no such draft or file, and for a document that was issued: what goes with it stays.
pub fn detach(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (document, name, now): (InvoiceId, &AttachmentName, Instant),
) -> Result<Attached, ActError<Refusal>> {
    if attachments::hold_draft(act, environment, (document, now))? {
        let before = attachments::of_draft(act, environment, document)?;
        let Some(kept) = named(&before, name) else {
            return Err(ActError::Refused(Refusal::not_found("attachment", name.as_str())));
        };
        attachments::detach(act, environment, (document, name))?;
        blobs::drop_unnamed(act, environment, &kept.attachment.sha256)?;
        return Ok(kept.clone());
    }
    let Some(row) = documents::document(act, environment, document)? else {
        return Err(not_issued(act, environment, document)?);
    };
    let before = attachments::of_document(act, environment, document)?;
    match named(&before, name) {
        None => Err(ActError::Refused(Refusal::not_found("attachment", name.as_str()))),
        Some(kept) => {
            let (number, name) = (&row.number, &kept.attachment.name);
            let message = format!(
                "{name} goes with {number}, which was issued, and stays with it; attach what is right beside it"
            );
            Err(refused(message, "name"))
        }
    }
}

/// Takes everything off a draft that is discarded, and bytes that nobody names any more with it.
pub(crate) fn discard(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    draft: InvoiceId,
) -> Result<(), store::Fault> {
    let before = attachments::of_draft(act, environment, draft)?;
    attachments::detach_all(act, environment, draft)?;
    for one in before {
        blobs::drop_unnamed(act, environment, &one.attachment.sha256)?;
    }
    Ok(())
}

/// Takes everything off a draft that is issued; its bytes are to be named by the document in the same act.
pub(crate) fn take(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (draft, now): (InvoiceId, Instant),
) -> Result<Vec<Attached>, store::Fault> {
    attachments::hold_draft(act, environment, (draft, now))?;
    let taken = attachments::of_draft(act, environment, draft)?;
    attachments::detach_all(act, environment, draft)?;
    Ok(taken)
}

/// Attaches to a draft what is attached to an issued document, by the same bytes.
pub(crate) fn copy(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (all, draft, now): (&[Attached], InvoiceId, Instant),
) -> Result<(), store::Fault> {
    all.iter()
        .try_for_each(|one| attachments::attach_to_draft(act, environment, (draft, &one.attachment, now)))
}

/// What is attached to a document or to a draft that a person writes; nothing where there is none.
pub(crate) fn of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<Attached>, store::Fault> {
    let of_document = attachments::of_document(queries, environment, document)?;
    match of_document.is_empty() {
        true => attachments::of_draft(queries, environment, document),
        false => Ok(of_document),
    }
}

fn named<'a>(all: &'a [Attached], name: &AttachmentName) -> Option<&'a Attached> {
    all.iter().find(|one| one.attachment.name.key() == name.key())
}

/// Whether a document may have one more, in place of what it has of that name.
fn check_room(before: &[Attached], more: &Attachment) -> Result<(), ActError<Refusal>> {
    let others = before.iter().filter(|one| one.attachment.name.key() != more.name.key());
    let sizes: Vec<u64> = others.map(|one| one.attachment.size).chain([more.size]).collect();
    check_attachments(&sizes).map_err(|why| refused(why.to_string(), "attachments"))
}

fn refused(message: String, about: &str) -> ActError<Refusal> {
    ActError::Refused(Refusal::new(Code::InvoiceRefused, message).about(about))
}

/// Why nothing is attached to what is neither issued nor a person's draft.
fn not_issued(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<ActError<Refusal>, store::Fault> {
    if documents::draft(act, environment, document)?.is_some() {
        let message = format!(
            "{document} follows from a subscription and waits for late usage; attach to it once it is issued"
        );
        return Ok(refused(message, "invoice"));
    }
    Ok(ActError::Refused(Refusal::not_found("invoice", &document.to_string())))
}

impl Operations {
    /// What is attached to a document or a draft, of an id or number, in order of name.
    ///
    /// # Errors
    /// Refused where there is no such document.
    pub fn attachments(
        &self,
        environment: EnvironmentId,
        name: &str,
    ) -> Result<(InvoiceId, Vec<Attached>), Failed> {
        let id = self.document_id(environment, name)?;
        let found = self.store.read(|reader| {
            let all = of(reader, environment, id)?;
            let is_there = !all.is_empty()
                || documents::document(reader, environment, id)?.is_some()
                || manual_drafts::draft(reader, environment, id)?.is_some()
                || documents::draft(reader, environment, id)?.is_some();
            Ok(is_there.then_some(all))
        })?;
        let all = found.ok_or_else(|| Refusal::not_found("invoice", name))?;
        Ok((id, all))
    }

    /// One of them, with its bytes.
    ///
    /// # Errors
    /// Refused where there is no such document or file; a fault where its bytes are not there.
    pub fn attachment(
        &self,
        environment: EnvironmentId,
        (document, name): (&str, &str),
    ) -> Result<(Attached, Vec<u8>), Failed> {
        let (_, all) = self.attachments(environment, document)?;
        let found = match AttachmentName::parse(name) {
            Ok(name) => named(&all, &name).cloned(),
            // Nothing is kept under what is no name.
            Err(_) => None,
        };
        let found = found.ok_or_else(|| Refusal::not_found("attachment", name))?;
        let bytes = self.read_bytes(environment, &found.attachment)?;
        Ok((found, bytes))
    }

    /// The bytes of an attachment.
    pub(crate) fn read_bytes(
        &self,
        environment: EnvironmentId,
        attachment: &Attachment,
    ) -> Result<Vec<u8>, Failed> {
        let of = (&attachment.sha256, attachment.name.as_str());
        self.bytes_named(environment, of, "restore a backup that has it")
    }

    /// The bytes that hash so, of what is called so, with what is done where they are not there.
    pub(crate) fn bytes_named(
        &self,
        environment: EnvironmentId,
        (sha256, name): (&[u8; 32], &str),
        way_out: &str,
    ) -> Result<Vec<u8>, Failed> {
        let found = self.store.read(|reader| blobs::bytes(reader, environment, sha256))?;
        let damaged = |cause: &str| Failed::FileDamaged {
            name: name.to_owned(),
            message: format!("{cause}; {way_out}"),
        };
        let bytes = found.ok_or_else(|| damaged("what is in it is not there any more"))?;
        match Sha256::digest(&bytes)[..] == *sha256 {
            true => Ok(bytes),
            false => Err(damaged("what is kept of it is not what was kept first")),
        }
    }
}
