//! `invoices attach`, `detach` and `attachments`: files that go with an invoice; and those that an invoice file names.
//! Knows files and folders; must not know what may be attached, nor where it goes.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use billing::{ATTACHMENT_BYTES_MAX, check_attachment, check_attachments};
use clap::Args;
use documents::Invoice;
use ids::EnvironmentId;
use operations::attachments::{self, AttachAsked, Attached, AttachmentName};
use operations::{Act, Operations, StoredAnswer, Write};

use super::environments::DOCUMENTS;
use super::{Call, environments_of, having, wire};
use crate::show::{Rows, grouped};
use crate::stop::Stop;

/// Files to be attached.
#[derive(Debug, Args)]
pub struct Attach {
    /// The draft's id, or the number or id of what was issued: beside that, and never inside it
    invoice: String,
    /// What to attach, each under its own name: PDF, PNG, JPEG, CSV, XLSX or ODS
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// An attachment to be taken off.
#[derive(Debug, Args)]
pub struct Detach {
    /// The draft's id; what was issued keeps what goes with it
    draft: String,
    /// What it is called
    name: String,
}

/// Whose attachments.
#[derive(Debug, Args)]
pub struct Attachments {
    /// The number or id of what was issued, or the draft's id
    invoice: String,
}

/// Attaches files, one after the other.
pub fn attach(asked: &Attach, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of_document(operations, &asked.invoice, call)?;
    let document = operations.document_id(environment, &asked.invoice)?;
    let now = operations.now_in(environment)?;
    let mut all = Vec::with_capacity(asked.files.len());
    // Each is looked at before any is attached.
    for file in &asked.files {
        let told = |why: String| Stop::usage(format!("{}: {why}", file.display()));
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let opened = File::open(file).map_err(|why| told(format!("it cannot be read: {why}")))?;
        let bytes = bounded(opened).map_err(|why| told(format!("it cannot be read: {why}")))?;
        let one = AttachAsked::of((document, &name), None, bytes, now);
        all.push(one.map_err(|refusal| told(refusal.message))?);
    }
    let mut names = BTreeSet::new();
    if let Some(file) = asked.files.iter().find(|file| !names.insert(key(file))) {
        return Err(Stop::usage(format!(
            "{}: another of these files has the same name, and a document has one of each; rename one",
            file.display()
        )));
    }
    for one in all {
        let write = Write { environment, operation: "invoices.attach", key: None };
        let act = move |act: &mut Act<'_>| attachments::attach(act, environment, &one);
        let answered = operations.once(&write, act, |attached| StoredAnswer {
            status: 200,
            body: attached.attachment.name.to_string(),
        })?;
        if !call.paper.is_json() {
            call.paper.line(format!("{} is attached to {}.", answered.answer.body, asked.invoice))?;
        }
    }
    match call.paper.is_json() {
        true => listed(operations, (environment, &asked.invoice), call),
        false => Ok(()),
    }
}

/// What files of one name have in common, whatever their folders and their capitals.
fn key(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().to_ascii_lowercase()).unwrap_or_default()
}

/// Takes an attachment off a draft.
pub fn detach(asked: &Detach, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of_document(operations, &asked.draft, call)?;
    let document = operations.document_id(environment, &asked.draft)?;
    let name = AttachmentName::parse(&asked.name).map_err(Stop::usage)?;
    let now = operations.now_in(environment)?;
    let write = Write { environment, operation: "invoices.detach", key: None };
    let act = move |act: &mut Act<'_>| attachments::detach(act, environment, (document, &name, now));
    let answered = operations.once(&write, act, |attached| StoredAnswer {
        status: 200,
        body: attached.attachment.name.to_string(),
    })?;
    match call.paper.is_json() {
        true => listed(operations, (environment, &asked.draft), call),
        false => call.paper.line(format!("{} is taken off {}.", answered.answer.body, asked.draft)),
    }
}

/// Lists what is attached.
pub fn list(asked: &Attachments, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of_document(operations, &asked.invoice, call)?;
    listed(operations, (environment, &asked.invoice), call)
}

fn listed(
    operations: &Operations,
    (environment, invoice): (EnvironmentId, &str),
    call: &mut Call,
) -> Result<(), Stop> {
    let (_, all) = operations.attachments(environment, invoice)?;
    if call.paper.is_json() {
        return all.iter().try_for_each(|one| call.paper.line(wire::attachment(one)?));
    }
    if all.is_empty() {
        return call.paper.line(format!("Nothing is attached to {invoice}."));
    }
    let mut rows = Rows::of(&["name", "bytes", "sha256", ""]).right(&[1]);
    for Attached { attachment, beside, .. } in &all {
        rows.push([
            attachment.name.to_string(),
            grouped(&attachment.size.to_string()),
            records::hex(&attachment.sha256),
            if *beside { "beside it".to_owned() } else { String::new() },
        ]);
    }
    call.paper.table(rows)
}

/// The environment that has a document or draft of that name.
fn environment_of_document(operations: &Operations, name: &str, call: &Call) -> Result<EnvironmentId, Stop> {
    let all = environments_of(operations, call.settings.environment.as_deref())?;
    let has = |environment| operations.attachments(environment, name).map(|_| ());
    Ok(having(&all, DOCUMENTS, name, has)?.id)
}

/// What is in a file, one byte more than an attachment may have at most.
fn bounded(file: File) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(ATTACHMENT_BYTES_MAX + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads what an invoice file attaches, from its own folder: files that lie there themselves, and no links.
///
/// # Errors
/// For a file that is not there, is no file, or is none that may be attached.
pub fn read_attachments(file: &str, invoice: &mut Invoice) -> Result<(), Stop> {
    let attachments = &mut invoice.head.references.attachments;
    if attachments.is_empty() {
        return Ok(());
    }
    if file == "-" {
        let told = "stdin: attachments: what is attached lies beside the invoice file, and stdin is none; name the file";
        return Err(Stop::failed(told));
    }
    let folder = Path::new(file).parent().unwrap_or(Path::new(""));
    let mut sizes = Vec::with_capacity(attachments.len());
    for one in attachments {
        let path = folder.join(one.name.as_str());
        let told = |why: String| Stop::failed(format!("{file}: attachments: {}: {why}", path.display()));
        let bytes = own_file(&path).map_err(|why| told(format!("it cannot be read: {why}")))?;
        let bytes = bytes.ok_or_else(|| {
            told("it is no file that lies in the invoice file's folder itself; copy it there".to_owned())
        })?;
        check_attachment(&one.name, &bytes).map_err(|why| told(why.to_string()))?;
        sizes.push(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        one.bytes = Some(bytes);
    }
    check_attachments(&sizes).map_err(|why| Stop::failed(format!("{file}: attachments: {why}")))
}

/// What is in a file; nothing of what is no file, as a link or a pipe. What was looked at is what is read: a link that is
/// put in its place meanwhile leads to another file.
fn own_file(path: &Path) -> std::io::Result<Option<Vec<u8>>> {
    let before = fs::symlink_metadata(path)?;
    if !before.is_file() {
        return Ok(None);
    }
    let opened = File::open(path)?;
    match is_same(&before, &opened.metadata()?) {
        true => bounded(opened).map(Some),
        false => Ok(None),
    }
}

#[cfg(unix)]
fn is_same(before: &fs::Metadata, after: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (before.dev(), before.ino()) == (after.dev(), after.ino())
}

#[cfg(not(unix))]
fn is_same(before: &fs::Metadata, after: &fs::Metadata) -> bool {
    after.is_file() && before.len() == after.len()
}
