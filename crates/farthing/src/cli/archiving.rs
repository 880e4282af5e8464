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
use ids::EnvironmentId;
use operations::Operations;
use operations::printing::Printed;
use operations::read::DocumentRow;
use serde_json::json;

use super::invoices::{Customers, content_hash, documents, field};
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
    files: Vec<String>,
    /// The SHA-256 of each.
    sums: Vec<String>,
    /// What it lacks to be written in a form, in words.
    lacks: Vec<String>,
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
    let (mut files, mut lacking) = (0, 0);
    let mut customers = Customers::of(operations, environment);
    let bar = Progress::bar("archiving", u64::try_from(rows.len()).unwrap_or(u64::MAX));
    for (done, row) in rows.iter().enumerate() {
        let archived = writing.document((operations, environment, row), &asked.formats(), &printer)?;
        files += archived.files.len();
        lacking += usize::from(!archived.lacks.is_empty());
        index.push_str(&listed((operations, environment, row), &archived, &mut customers)?);
        bar.at(u64::try_from(done + 1).unwrap_or(u64::MAX));
    }
    drop(bar);
    writing.file(INDEX, index.as_bytes())?;
    let sums = std::mem::take(&mut writing.sums);
    writing.file(SUMS, sums.as_bytes())?;
    if call.paper.is_json() {
        return call.paper.line(json!({
            "folder": folder.display().to_string(), "documents": rows.len(), "files": files, "lacking": lacking,
        }));
    }
    call.paper.good(format!(
        "{}: {} as {}, listed in {INDEX}; `sha256sum --check {SUMS}` checks them",
        folder.display(),
        counted(rows.len(), "document"),
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
    Ok(())
}

/// A folder that files are written into.
struct Writing<'f> {
    folder: &'f Path,
    /// Names that are taken, as a file system sees them that knows no capitals.
    names: BTreeSet<String>,
    sums: String,
}

impl Writing<'_> {
    fn document(
        &mut self,
        (operations, environment, row): (&Operations, EnvironmentId, &DocumentRow),
        formats: &[FileFormat],
        printer: &Printer,
    ) -> Result<Archived, Stop> {
        let id = row.id.to_string();
        let printed = operations.printed_whole(environment, &id)?;
        let printed = operations.with_usage(environment, printed)?;
        let mut archived = Archived::default();
        let (_, content) = operations.document(environment, &id)?;
        let content_name = self.name(format!("{}.json", files::stem(&printed)), &printed);
        archived.sums.push(self.file(&content_name, &content)?);
        archived.files.push(content_name);
        let manner = Manner::default();
        let files = api::files::Writing::of(&printed, &manner);
        for format in formats {
            match given::of_whole(operations, &files, (*format, &manner), Some(printer), Given::Read) {
                Ok(file) => {
                    let name = self.name(file.name, &printed);
                    archived.sums.push(self.file(&name, &file.bytes)?);
                    archived.files.push(name);
                    archived.lacks.extend(
                        file.left_out.iter().map(|left_out| format!("{}: {left_out}", format.code())),
                    );
                }
                Err(NotGiven::Failed(failed)) => return Err(failed.into()),
                Err(NotGiven::No(NoFile::Missing(missing))) => {
                    let said = missing
                        .iter()
                        .map(|missing| format!("{}: {} [{}]", missing.place, missing.message, missing.code));
                    archived.lacks.extend(said.map(|said| format!("{}: {said}", format.code())));
                }
                // The others can be: what is to be done is said in the index.
                Err(NotGiven::No(NoFile::Unprinted(NotLaidOut::Refused(why)))) => {
                    archived.lacks.push(format!("{}: {why}", format.code()));
                }
                Err(NotGiven::No(NoFile::Unprinted(why))) => {
                    return Err(Stop::failed(format!("{}: {why}", row.number)));
                }
                Err(NotGiven::No(NoFile::Unfaithful(bug))) => {
                    return Err(Stop::failed(format!("{}: {bug}", row.number)));
                }
            }
        }
        for one in &printed.attachments {
            let name = self.name(format!("{}-{}", files::stem(&printed), one.attachment.name), &printed);
            archived.sums.push(self.file(&name, one.bytes.as_deref().unwrap_or_default())?);
            archived.files.push(name);
        }
        Ok(archived)
    }

    /// A name that no other file has: two numbers may differ in signs that no file's name takes.
    fn name(&mut self, name: String, printed: &Printed) -> String {
        let name = match self.names.contains(&name.to_lowercase()) {
            true => format!("{}.{name}", printed.id),
            false => name,
        };
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
fn listed(
    (operations, environment, row): (&Operations, EnvironmentId, &DocumentRow),
    archived: &Archived,
    customers: &mut Customers<'_>,
) -> Result<String, Stop> {
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
        content_hash(operations, environment, row.id)?,
        field(&archived.files.join(" ")),
        field(&archived.lacks.join("; ")),
        archived.sums.join(" "),
    ))
}
