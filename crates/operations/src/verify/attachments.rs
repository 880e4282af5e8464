//! Attachments held against what names them: the bytes that are kept hash to what they are named by, and documents name what
//! is attached to them. Knows hashes and names; must not know what is in a file.

use std::collections::BTreeMap;

use billing::{Attachment, Document};
use ids::{EnvironmentId, InvoiceId};
use records::hex;
use sha2::{Digest, Sha256};
use store::attachments::{self, Attached};
use store::{Reader, blobs, documents};

use super::finding::{FindingKind, Findings};
use super::kept_files;
use crate::refusal::Failed;

/// Hashes and attachments read at once.
const PAGE: u32 = 500;

/// Checks all that is attached to issued documents, and all bytes that are kept.
pub(super) fn check(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    findings: &mut Findings,
) -> Result<(), Failed> {
    let mut damaged = damaged(reader, environment, findings)?;
    let given = kept_files::check(reader, environment, &damaged, findings)?;
    let (mut after, mut looked_at) = ((String::new(), String::new()), None);
    loop {
        let page = attachments::page(reader, environment, (&after.0, &after.1, PAGE));
        let Some(page) = findings.read_back("attachments", page)? else { break };
        let Some((last, key)) = page.last() else { break };
        after = (last.document.to_string(), key.clone());
        for (Attached { document, attachment, .. }, _) in &page {
            if looked_at.replace(*document) != Some(*document) {
                named_by(reader, environment, *document, findings)?;
            }
            let is_gone = (attachment.size == 0).then_some("is not there any more");
            if let Some(why) = damaged.get(&attachment.sha256).map(String::as_str).or(is_gone) {
                let number = number_of(reader, environment, *document)?;
                let message = format!(
                    "what is kept of {}, which goes with {number}, is not what was attached: it {why}",
                    attachment.name
                );
                let place = format!("{number} {}", attachment.name);
                findings.add(FindingKind::AttachmentDiffers, place, message);
            }
        }
        for (one, _) in &page {
            damaged.remove(&one.attachment.sha256);
        }
    }
    // Those of drafts.
    for (sha256, why) in damaged.iter().filter(|(sha256, _)| !given.contains(*sha256)) {
        let name = hex(sha256);
        let message = format!("what is kept as {name} {why}");
        findings.add(FindingKind::AttachmentDiffers, format!("blob {name}"), message);
    }
    Ok(())
}

/// The hashes of bytes that hash to something else, or have another size than is kept, with what is wrong of each.
fn damaged(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    findings: &mut Findings,
) -> Result<BTreeMap<[u8; 32], String>, Failed> {
    let (mut damaged, mut after) = (BTreeMap::new(), Vec::new());
    loop {
        let page = blobs::hashes(reader, environment, (&after, PAGE));
        let Some(page) = findings.read_back("blobs", page)? else { return Ok(damaged) };
        let Some((last, _)) = page.last() else { return Ok(damaged) };
        after = last.to_vec();
        for (sha256, size) in &page {
            let bytes = blobs::bytes(reader, environment, sha256)?.unwrap_or_default();
            if Sha256::digest(&bytes).as_slice() != sha256 {
                damaged.insert(*sha256, "hashes to something else".to_owned());
            } else if !u64::try_from(bytes.len()).is_ok_and(|length| length == *size) {
                damaged.insert(*sha256, format!("has {} bytes, and {size} are said of it", bytes.len()));
            }
        }
    }
}

fn named_by(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    document: InvoiceId,
    findings: &mut Findings,
) -> Result<(), Failed> {
    let content = documents::content(reader, environment, document)?.unwrap_or_default();
    // What cannot be read is found where it is made again.
    match records::document::decode(&content) {
        Ok(issued) => compare(reader, environment, &issued.document, findings),
        Err(_) => Ok(()),
    }
}

/// Holds what a document names against what is attached to it.
pub(super) fn compare(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    document: &Document,
    findings: &mut Findings,
) -> Result<(), Failed> {
    let number = number_of(reader, environment, document.id)?;
    let read = attachments::of_document(reader, environment, document.id);
    let Some(all) = findings.read_back(format!("attachments of {number}"), read)? else { return Ok(()) };
    let with_it: Vec<Attachment> =
        all.into_iter().filter(|one| !one.beside).map(|one| one.attachment).collect();
    let named = document.attachments();
    let is_among = |all: &[Attachment], one: &Attachment| {
        // Of what is not there any more the size is not known, and that is told by itself.
        all.iter().any(|other| (&other.name, other.sha256) == (&one.name, one.sha256))
    };
    let missing =
        named.iter().filter(|one| !is_among(&with_it, one)).map(|one| (one, "is named by it and not kept"));
    let more = with_it
        .iter()
        .filter(|one| !is_among(named, one))
        .map(|one| (one, "is kept with it and not named by it"));
    for (attachment, what) in missing.chain(more) {
        let name = &attachment.name;
        let message = format!(
            "{name}, {} bytes that hash to {}, goes with {number} and {what}",
            attachment.size,
            hex(&attachment.sha256)
        );
        findings.add(FindingKind::AttachmentDiffers, format!("{number} {name}"), message);
    }
    Ok(())
}

pub(super) fn number_of(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<String, Failed> {
    let row = documents::document(reader, environment, document)?;
    Ok(row.map_or_else(|| document.to_string(), |row| row.number))
}
