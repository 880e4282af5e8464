//! Kept files held against their hashes: what a customer was given is there, and hashes to what it is named by.
//! Knows hashes; must not know what is in a file, nor make one anew.

use std::collections::{BTreeMap, BTreeSet};

use ids::{EnvironmentId, InvoiceId};
use records::hex;
use store::{Reader, kept_files};

use super::attachments::number_of;
use super::finding::{FindingKind, Findings};
use crate::refusal::Failed;

/// Documents read at once.
const PAGE: u32 = 500;

/// Checks every kept file against the hashes of bytes that are damaged, with what is wrong; answers those that it named.
pub(super) fn check(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    damaged: &BTreeMap<[u8; 32], String>,
    findings: &mut Findings,
) -> Result<BTreeSet<[u8; 32]>, Failed> {
    let (mut after, mut told) = (String::new(), BTreeSet::new());
    loop {
        let page = kept_files::documents(reader, environment, (&after, PAGE))?;
        let Some(last) = page.last() else { return Ok(told) };
        after.clone_from(last);
        for document in &page {
            let Ok(id) = InvoiceId::parse(document) else {
                findings.unreadable("kept_files", format!("{document:?} is no id of a document"));
                continue;
            };
            told.extend(of_document(reader, (environment, id), damaged, findings)?);
        }
    }
}

fn of_document(
    reader: &mut Reader<'_>,
    (environment, document): (EnvironmentId, InvoiceId),
    damaged: &BTreeMap<[u8; 32], String>,
    findings: &mut Findings,
) -> Result<Vec<[u8; 32]>, Failed> {
    let kept = kept_files::of_document(reader, environment, document);
    let kept = findings.read_back(format!("kept_files of {document}"), kept)?.unwrap_or_default();
    let mut told = Vec::new();
    for file in kept {
        let why = match (damaged.get(&file.sha256), file.size) {
            (Some(why), _) => why,
            (None, 0) => "is not there any more",
            (None, _) => continue,
        };
        let number = number_of(reader, environment, document)?;
        let (name, sha256) = (&file.name, hex(&file.sha256));
        let message =
            format!("what is kept of {name} as it was given of {number}, by the SHA-256 {sha256}, {why}");
        findings.add(FindingKind::KeptFileDiffers, format!("{number} {name}"), message);
        told.push(file.sha256);
    }
    Ok(told)
}
