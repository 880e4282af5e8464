//! `invoices archive DIR`: the documents of a span of days as files, with what is attached, an index and their checksums, for an auditor or
//! an archive. Knows folders and what is listed; must not know what stands in a document.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use api::files::{self, FileFormat, Manner, NoFile};
use api::given::{self, Given, NotGiven};
use calendar::CivilDate;
use clap::Args;
use documents::NotLaidOut;
use documents::issued::Outline;
use ids::{EnvironmentId, InvoiceId};
use operations::kept_files::{KeptAs, KeptFile};
use operations::printing::{Printed, PrintedAttachment};
use operations::read::DocumentRow;
use operations::{Failed, Operations};
use serde_json::json;

use super::invoices::{Customers, documents, field};
use super::rendering::FontFolders;
use super::{Call, environment_of};
use crate::printing::Printer;
use crate::saving::{save, sha256};
use crate::show::{Progress, counted};
use crate::stop::Stop;

/// What lists the files.
const INDEX: &str = "index.csv";
/// Their checksums, as `sha256sum --check` reads them, and that of the list. Written last: where it is, all of them are.
const SUMS: &str = "SHA256SUMS";
const HEADING: &str =
    "number,kind,issued_on,due_on,customer,net,tax,total,currency,state,content_hash,files,lacks,sha256";

/// Which documents, where to, and in which forms.
#[derive(Debug, Args)]
pub struct Archive {
    /// The folder; it is made where it is not there, and files of the same name in it are replaced
    folder: PathBuf,
    /// Only documents issued on this day or later
    #[arg(long, value_name = "DATE", value_parser = date)]
    from: Option<CivilDate>,
    /// Only documents issued before this day
    #[arg(long, value_name = "DATE", value_parser = date)]
    to: Option<CivilDate>,
    /// How to write each, beside its frozen content as JSON: pdf, html, ubl, cii, csv (its lines); more than one with commas
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "pdf", value_parser = ["pdf", "html", "ubl", "cii", "csv"])]
    format: Vec<String>,
    #[command(flatten)]
    fonts: FontFolders,
}

fn date(text: &str) -> Result<CivilDate, String> {
    text.parse().map_err(|_| "write a day, such as 2026-01-31".to_owned())
}

impl Archive {
    fn has(&self, row: &DocumentRow) -> bool {
        self.from.is_none_or(|from| from <= row.issued_on) && self.to.is_none_or(|to| row.issued_on < to)
    }

    fn formats(&self) -> Vec<FileFormat> {
        let asked = |(code, _): &(&str, FileFormat)| self.format.iter().any(|format| format == code);
        FileFormat::CODES.into_iter().filter(asked).map(|(_, format)| format).collect()
    }
}

/// What was written of one document.
#[derive(Debug, Default)]
struct Archived {
    /// What its content hashes to; empty where that is damaged.
    content_hash: String,
    files: Vec<String>,
    /// The SHA-256 of each.
    sums: Vec<String>,
    /// What it lacks to be written in a form, and which file is damaged and how, in words.
    lacks: Vec<String>,
    /// How many of these are damaged.
    damaged: usize,
}

/// Writes them.
pub fn run(asked: &Archive, call: &mut Call) -> Result<(), Stop> {
    if let (Some(from), Some(to)) = (asked.from, asked.to)
        && to <= from
    {
        return Err(Stop::usage(format!(
            "--to {to} is no day after --from {from}; --to itself is not included"
        )));
    }
    let printer = Printer::new(&asked.fonts.and_of(&call.settings)?)?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let mut rows = documents(operations, environment, None)?;
    rows.retain(|row| asked.has(row));
    let folder = &asked.folder;
    fs::create_dir_all(folder)
        .map_err(|why| Stop::failed(format!("{} cannot be made: {why}", folder.display())))?;
    // What is there of an earlier archive is not taken for a whole one while this is written, nor for a part of this one.
    let before = fs::read_to_string(folder.join(SUMS)).unwrap_or_default();
    let before = before.lines().filter_map(|line| line.split_once("  ")).map(|(_, name)| name);
    let plain = |name: &&str| !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\']);
    // The sums go last: cut short before that, the next archive knows what there was.
    for name in before.filter(plain).chain([INDEX, SUMS]) {
        if let Err(why) = fs::remove_file(folder.join(name))
            && why.kind() != std::io::ErrorKind::NotFound
        {
            return Err(Stop::failed(format!("{name} of before cannot be removed: {why}")));
        }
    }
    let taken = [INDEX, SUMS].map(str::to_lowercase).into();
    let mut writing = Writing { folder, names: taken, sums: String::new() };
    let mut index = format!("{HEADING}\n");
    let (mut files, mut lacking, mut damaged) = (0, 0, 0);
    let mut customers = Customers::of(operations, environment);
    let bar = Progress::bar("archiving", u64::try_from(rows.len()).unwrap_or(u64::MAX));
    for (done, row) in rows.iter().enumerate() {
        let archived = writing.document((operations, environment, row), &asked.formats(), &printer)?;
        files += archived.files.len();
        lacking += usize::from(!archived.lacks.is_empty());
        damaged += archived.damaged;
        index.push_str(&listed(row, &archived, &mut customers)?);
        bar.at(u64::try_from(done + 1).unwrap_or(u64::MAX));
    }
    drop(bar);
    writing.file(INDEX, index.as_bytes())?;
    let sums = std::mem::take(&mut writing.sums);
    writing.file(SUMS, sums.as_bytes())?;
    told(call, asked, Counts { documents: rows.len(), files, lacking, damaged })
}

/// What was written of all documents.
struct Counts {
    documents: usize,
    files: usize,
    /// How many documents lack something.
    lacking: usize,
    /// How many files are damaged and not there.
    damaged: usize,
}

/// Says what was written; damage is told last, and by the exit code, as what is whole is there.
fn told(call: &mut Call, asked: &Archive, counts: Counts) -> Result<(), Stop> {
    let Counts { documents, files, lacking, damaged } = counts;
    let folder = asked.folder.display();
    if call.paper.is_json() {
        call.paper.line(json!({
            "folder": folder.to_string(), "documents": documents, "files": files, "lacking": lacking, "damaged": damaged,
        }))?;
    } else {
        call.paper.good(format!(
            "{folder}: {} as {}, listed in {INDEX}; `sha256sum --check {SUMS}` checks them",
            counted(documents, "document"),
            counted(files, "file")
        ))?;
        if lacking > 0 {
            let are = if lacking == 1 { "is" } else { "are" };
            let said = format!(
                "{} {are} not whole in every form; {INDEX} says what each lacks",
                counted(lacking, "document")
            );
            call.paper.warn(said)?;
        }
    }
    match damaged {
        0 => Ok(()),
        some => Err(Stop::Damage(format!(
            "{} damaged and not in the archive, which has all others; {INDEX} names each and its cause, under lacks: restore \
             a backup that has them, and archive once more",
            if some == 1 { "1 file is".to_owned() } else { format!("{some} files are") }
        ))),
    }
}

impl Archived {
    /// A file is damaged: it is named, and the rest goes on.
    fn damaged(&mut self, why: Failed) {
        self.damaged += 1;
        self.lacks.push(why.to_string());
    }

    /// A document with its usage; without where that is damaged, and whether it is there.
    fn with_usage(
        &mut self,
        operations: &Operations,
        environment: EnvironmentId,
        id: &str,
    ) -> Result<(Printed, bool), Stop> {
        match operations.with_usage(environment, operations.printed(environment, id)?) {
            Ok(printed) => Ok((printed, true)),
            Err(why @ Failed::Damaged { .. }) => {
                self.damaged(why);
                Ok((operations.printed(environment, id)?, false))
            }
            Err(other) => Err(other.into()),
        }
    }

    /// Why there is no such form, in words; what keeps the whole archive from being written ends it.
    fn lacking(&mut self, why: NotGiven, (format, row): (FileFormat, &DocumentRow)) -> Result<(), Stop> {
        match why {
            NotGiven::Failed(why @ Failed::FileDamaged { .. }) => self.damaged(why),
            NotGiven::Failed(failed) => return Err(failed.into()),
            NotGiven::No(NoFile::Missing(missing)) => {
                let said = missing
                    .iter()
                    .map(|missing| format!("{}: {} [{}]", missing.place, missing.message, missing.code));
                self.lacks.extend(said.map(|said| format!("{}: {said}", format.code())));
            }
            // The others can be: what is to be done is said in the index.
            NotGiven::No(NoFile::Unprinted(NotLaidOut::Refused(why))) => {
                self.lacks.push(format!("{}: {why}", format.code()));
            }
            NotGiven::No(NoFile::Unprinted(why)) => {
                return Err(Stop::failed(format!("{}: {why}", row.number)));
            }
            NotGiven::No(NoFile::Unfaithful(bug)) => {
                return Err(Stop::failed(format!("{}: {bug}", row.number)));
            }
        }
        Ok(())
    }
}

/// Whether all is there that goes into a form of a document.
fn is_whole(printed: &Printed, format: FileFormat) -> bool {
    let is_read = |one: &PrintedAttachment| one.is_beside || one.bytes.is_some();
    !format.carries_attachments() || printed.attachments.iter().all(is_read)
}

/// What a kept file is called beside that of its form which is usual of its document: `INV-000042-de.pdf`,
/// `INV-000042-attachments-beside.ubl.xml`.
fn name_of(printed: &Printed, kept: &KeptFile) -> String {
    let Outline { language, profile, .. } = files::outline(printed, &Manner::default());
    let KeptAs { form, language: kept_in, profile: kept_by, lines_beside, attachments_beside } =
        &kept.kept_as;
    let usual = match FileFormat::of_code(form) {
        Some(FileFormat::Pdf) => files::profile_inside(profile, &Manner::default()),
        _ => profile,
    };
    let apart = [
        (kept_in.as_str(), !kept_in.eq_ignore_ascii_case(&language)),
        (kept_by.as_str(), kept_by != usual.code()),
        ("attachments-beside", *attachments_beside),
        ("lines-beside", *lines_beside),
    ];
    let apart = apart.iter().filter(|(word, is_apart)| *is_apart && !word.is_empty());
    let apart: String = apart.map(|(word, _)| format!("-{word}")).collect();
    let stem = files::stem(printed);
    let ending = kept.name.strip_prefix(&stem).unwrap_or(&kept.name);
    format!("{stem}{apart}{ending}")
}

/// A folder that files are written into.
struct Writing<'f> {
    folder: &'f Path,
    /// Names that are taken, as a file system sees them that knows no capitals.
    names: BTreeSet<String>,
    sums: String,
}

impl Writing<'_> {
    /// Writes what there is of a document: its content, the forms that are asked for, whatever else was given of it, and what
    /// is attached.
    fn document(
        &mut self,
        (operations, environment, row): (&Operations, EnvironmentId, &DocumentRow),
        formats: &[FileFormat],
        printer: &Printer,
    ) -> Result<Archived, Stop> {
        let id = row.id.to_string();
        let mut archived = Archived::default();
        let (content, hash) = match operations.frozen(environment, &id) {
            Ok(frozen) => frozen,
            Err(why @ Failed::FileDamaged { .. }) => {
                archived.damaged(why);
                self.without_content((operations, environment, row), &mut archived)?;
                return Ok(archived);
            }
            Err(other) => return Err(other.into()),
        };
        archived.content_hash = records::hex(&hash);
        let (printed, is_drawn_whole) = archived.with_usage(operations, environment, &id)?;
        let (printed, damaged) = operations.with_whole_attachments(printed)?;
        damaged.into_iter().for_each(|why| archived.damaged(why));
        self.one((format!("{}.json", files::stem(&printed)), &content), printed.id, &mut archived)?;
        let manner = Manner::default();
        let writing = api::files::Writing::of(&printed, &manner);
        for format in formats {
            let asked = (*format, &manner);
            let file = match is_whole(&printed, *format) && (is_drawn_whole || !format.is_drawn()) {
                true => given::of_whole(operations, &writing, asked, Some(printer), Given::Read).map(Some),
                // What is damaged may be inside: only what was given already is whole.
                false => given::kept(operations, &printed, asked),
            };
            match file {
                Ok(Some(file)) => {
                    self.one((file.name, &file.bytes), printed.id, &mut archived)?;
                    let said = file.left_out.iter().map(|left_out| format!("{}: {left_out}", format.code()));
                    archived.lacks.extend(said);
                }
                Ok(None) => archived.lacks.push(format!("{}: what goes inside is damaged", format.code())),
                Err(why) => archived.lacking(why, (*format, row))?,
            }
        }
        self.given_otherwise(operations, (&printed, formats), &mut archived)?;
        for one in &printed.attachments {
            if let Some(bytes) = &one.bytes {
                let name = format!("{}-{}", files::stem(&printed), one.attachment.name);
                self.one((name, bytes), printed.id, &mut archived)?;
            }
        }
        Ok(archived)
    }

    /// Writes what was given of a document in other forms than those asked for, in other languages, by other rules, or with
    /// something beside it: each is called by what tells it apart.
    fn given_otherwise(
        &mut self,
        operations: &Operations,
        (printed, formats): (&Printed, &[FileFormat]),
        archived: &mut Archived,
    ) -> Result<(), Stop> {
        let manner = Manner::default();
        let (_, mut all) = operations.kept_files(printed.environment, &printed.id.to_string())?;
        for format in formats {
            // It is there already, under its usual tag or, where that is kept by no such, however it was written.
            let asked = given::kept_as(printed, (*format, &manner));
            let is_there = all.iter().any(|one| one.kept_as == asked);
            all.retain(|one| if is_there { one.kept_as != asked } else { !one.kept_as.is_same(&asked) });
        }
        for kept in &all {
            let hash = records::hex(&kept.sha256);
            let found = operations.kept_file_by_hash(printed.environment, (&printed.id.to_string(), &hash));
            let bytes = found.map(|(_, bytes)| bytes);
            self.whole_one((name_of(printed, kept), bytes), printed.id, archived)?;
        }
        Ok(())
    }

    /// Writes what there is of a document whose content is damaged: what was given of it, and what is attached.
    fn without_content(
        &mut self,
        (operations, environment, row): (&Operations, EnvironmentId, &DocumentRow),
        archived: &mut Archived,
    ) -> Result<(), Stop> {
        let id = row.id.to_string();
        let (_, all) = operations.kept_files(environment, &id)?;
        for kept in all {
            let hash = records::hex(&kept.sha256);
            let bytes = operations.kept_file_by_hash(environment, (&id, &hash)).map(|(_, bytes)| bytes);
            self.whole_one((kept.name, bytes), row.id, archived)?;
        }
        let (_, all) = operations.attachments(environment, &id)?;
        let stem = files::stem_of(&row.number);
        for one in all {
            let name = one.attachment.name.as_str();
            let bytes = operations.attachment(environment, (&id, name)).map(|(_, bytes)| bytes);
            self.whole_one((format!("{stem}-{name}"), bytes), row.id, archived)?;
        }
        Ok(())
    }

    /// Writes one file of a document, unless it is damaged.
    fn whole_one(
        &mut self,
        (name, bytes): (String, Result<Vec<u8>, Failed>),
        document: InvoiceId,
        archived: &mut Archived,
    ) -> Result<(), Stop> {
        match bytes {
            Ok(bytes) => self.one((name, &bytes), document, archived)?,
            Err(why @ Failed::FileDamaged { .. }) => archived.damaged(why),
            Err(other) => return Err(other.into()),
        }
        Ok(())
    }

    /// Writes one file of a document.
    fn one(
        &mut self,
        (name, bytes): (String, &[u8]),
        document: InvoiceId,
        archived: &mut Archived,
    ) -> Result<(), Stop> {
        let name = self.name(name, document);
        archived.sums.push(self.file(&name, bytes)?);
        archived.files.push(name);
        Ok(())
    }

    /// A name that no other file has: two numbers may differ in signs that no file's name takes.
    fn name(&mut self, name: String, document: InvoiceId) -> String {
        let mut name = name;
        while self.names.contains(&name.to_lowercase()) {
            name = format!("{document}.{name}");
        }
        self.names.insert(name.to_lowercase());
        name
    }

    /// Writes a file; answers its SHA-256.
    fn file(&mut self, name: &str, bytes: &[u8]) -> Result<String, Stop> {
        let path = self.folder.join(name);
        save(&path, bytes)
            .map_err(|why| Stop::failed(format!("{} cannot be written: {why}", path.display())))?;
        let sum = sha256(bytes);
        self.sums.push_str(&format!("{sum}  {name}\n"));
        Ok(sum)
    }
}

/// A document's row of the index.
fn listed(row: &DocumentRow, archived: &Archived, customers: &mut Customers<'_>) -> Result<String, Stop> {
    let sums = [row.net, row.tax, row.total].map(|amount| amount.amount_text()).join(",");
    Ok(format!(
        "{},{},{},{},{},{sums},{},{},{},{},{},{}\n",
        field(&row.number),
        row.kind,
        row.issued_on,
        row.due_on,
        field(&customers.name(row.customer)?),
        row.total.currency().code(),
        row.state,
        archived.content_hash,
        field(&archived.files.join(" ")),
        field(&archived.lacks.join("; ")),
        archived.sums.join(" "),
    ))
}
