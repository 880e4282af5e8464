//! Printing: a job becomes a file of PDF/A-3a, the same bytes from the same job.
//! Knows the form of the file; must not know what is laid out where.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::text::Font;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::fonts;
use crate::job::{Job, JobText, LogoText};
use crate::template;
use crate::world::Desk;
use crate::xmp::{self, Unexpected};

/// Most pages of a file: an invoice of 5,000 lines has some 200.
const PAGES_MAX: usize = 2_000;
/// Most bytes of a file.
const PDF_BYTES_MAX: usize = 64 * 1024 * 1024;
const MAIN: &str = include_str!("../designs/main.typ");
const PLAIN: &str = template::BUILT_IN;
const SWISS: &str = include_str!("../designs/swiss.typ");
const USAGE: &str = include_str!("../designs/usage.typ");

/// A printed invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What its template is warned of, a sentence each.
    pub warned: Vec<String>,
    /// What of the sheet its template left off: how the template reads it, and what it says.
    pub left_off: Vec<(String, String)>,
}

/// Why an invoice is not printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum NotPrinted {
    /// The design is wrong.
    #[error("the design cannot be laid out: {0}")]
    Design(String),
    /// The template is wrong.
    #[error("the template cannot be laid out: {0}")]
    Template(String),
    /// Templates of others are laid out behind all walls or not at all.
    #[error(
        "a template is laid out only behind all walls, and this system does not give {0}; the built-in design is"
    )]
    Unwalled(String),
    /// The file cannot be written.
    #[error("no PDF/A-3a can be written of it: {0}")]
    File(String),
    /// It took longer than it may.
    #[error("laying it out was stopped after {0} ms; it has too much text for its lines")]
    TooLong(u64),
    /// The process that printed went.
    #[error("the process that printed it ended before it was done: {0}")]
    Died(String),
    /// No process to print with can be started.
    #[error("no process to print with can be started: {0}")]
    NoWorker(String),
}

/// Lays a job out in this process. Who prints for others asks a [`Press`](crate::Press), which has walls around it.
///
/// # Errors
/// [`NotPrinted::Design`] and [`NotPrinted::File`].
pub fn print(job: &Job) -> Result<Printed, NotPrinted> {
    let mut fonts = fonts::built_in();
    fonts.extend(job.fonts.iter().flat_map(|file| Font::iter(file.bytes.clone())));
    printed(&job.text, fonts)
}

/// Lays out what a job says in these fonts.
pub(crate) fn printed(job: &JobText, fonts: Vec<Font>) -> Result<Printed, NotPrinted> {
    let attached = job.attached.as_ref();
    let about = attached.map_or(
        Value::Null,
        |one| serde_json::json!({ "name": one.name, "description": format!("E-invoice, {}", one.level) }),
    );
    let beside = job.table.as_ref();
    let about_table = beside
        .map_or(Value::Null, |one| serde_json::json!({ "name": one.name, "description": one.description }));
    let inside: Vec<(String, Vec<u8>)> =
        job.files.iter().enumerate().map(|(place, file)| (format!("file-{place}"), file.bytes())).collect();
    let about_files = job.files.iter().zip(&inside).map(|(file, (path, _))| {
        serde_json::json!({
            "name": file.name, "path": path, "media-type": file.media_type, "description": file.description,
        })
    });
    let about_files = Value::from(about_files.collect::<Vec<Value>>());
    let text = |value: &Value| Bytes::new(value.to_string().into_bytes());
    let xml = attached.map(|one| one.xml.clone()).unwrap_or_default();
    let mut files = vec![
        ("main.typ", Bytes::from_string(MAIN)),
        ("design.typ", Bytes::from_string(job.template.clone().unwrap_or_else(|| PLAIN.to_owned()))),
        ("plain.typ", Bytes::from_string(PLAIN)),
        ("swiss.typ", Bytes::from_string(SWISS)),
        ("usage.typ", Bytes::from_string(USAGE)),
        ("sheet.json", text(&job.sheet)),
        ("attached.json", text(&about)),
        ("attached.xml", Bytes::from_string(xml)),
        ("table.json", text(&about_table)),
        ("files.json", text(&about_files)),
        ("table.csv", Bytes::from_string(beside.map(|one| one.csv.clone()).unwrap_or_default())),
    ];
    files.extend(inside.iter().map(|(path, bytes)| (path.as_str(), Bytes::new(bytes.clone()))));
    files.extend(job.logo.as_ref().and_then(LogoText::file).map(|(name, bytes)| (name, Bytes::new(bytes))));
    let desk = Desk::of(fonts, files);
    let compiled = typst::compile::<PagedDocument>(&desk);
    // What was laid out is of no use to writing it, nor to the next job.
    comemo::evict(0);
    let laid_out = compiled.output.map_err(|why| match job.template {
        Some(_) => NotPrinted::Template(template::said(&why, &desk)),
        None => NotPrinted::Design(said(&why)),
    });
    let written = laid_out.and_then(|document| {
        if document.pages().len() > PAGES_MAX {
            let pages = document.pages().len();
            return Err(NotPrinted::File(format!("it has {pages} pages, and may have {PAGES_MAX}")));
        }
        let pdf = typst_pdf::pdf(&document, &options(job)?).map_err(|why| match job.template {
            Some(_) => NotPrinted::Template(template::said(&why, &desk)),
            None => NotPrinted::File(said(&why)),
        })?;
        Ok((document, pdf))
    });
    comemo::evict(0);
    let (document, pdf) = written?;
    if pdf.len() > PDF_BYTES_MAX {
        return Err(NotPrinted::File(format!("it has {} bytes, and may have {PDF_BYTES_MAX}", pdf.len())));
    }
    // The e-invoice, the lines and what people attached are attached by us, and nothing by anybody else.
    let ours = usize::from(attached.is_some()) + usize::from(beside.is_some()) + job.files.len();
    if job.template.is_some() && !is_attached_by_us(&pdf, ours, &inside) {
        return Err(NotPrinted::Template("it attaches a file; only the e-invoice is, by itself".to_owned()));
    }
    let pages = document.pages().len();
    let (warned, left_off) = match job.template {
        Some(_) => {
            let warned = template::warned(&compiled.warnings, &desk);
            (warned, template::left_off(&document, &job.sheet))
        }
        None => (Vec::new(), Vec::new()),
    };
    let pdf = match attached {
        Some(one) => xmp::with_factur_x(&pdf, &one.name, &one.level)
            .map_err(|Unexpected(what)| NotPrinted::File(format!("it has {what}")))?,
        None => pdf,
    };
    Ok(Printed { pdf, pages, warned, left_off })
}

/// Whether so many files are attached, and no other. What is in one may say so of itself, where it is kept as it is.
fn is_attached_by_us(pdf: &[u8], ours: usize, inside: &[(String, Vec<u8>)]) -> bool {
    const MARK: &[u8] = b"/AFRelationship";
    let say_so =
        inside.iter().map(|(_, bytes)| (bytes, how_often(bytes, MARK))).filter(|(_, times)| *times > 0);
    let kept = say_so.filter(|(bytes, _)| how_often(pdf, bytes) > 0);
    let of_themselves: usize = kept.map(|(_, times)| times).sum();
    how_often(pdf, MARK) == ours + of_themselves
}

/// How often something stands in a file.
fn how_often(file: &[u8], what: &[u8]) -> usize {
    file.windows(what.len()).filter(|window| *window == what).count()
}

fn said(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
}

fn options(job: &JobText) -> Result<PdfOptions, NotPrinted> {
    let [year, month, day] = job.date;
    let part = |part: u16| u8::try_from(part).unwrap_or_default();
    let at = Datetime::from_ymd_hms(i32::from(year), part(month), part(day), 0, 0, 0);
    let standards = PdfStandards::new(&[PdfStandard::A_3a]);
    Ok(PdfOptions {
        // It tells one document from another, and is the same whenever it is printed.
        ident: Smart::Custom(job.ident.clone()),
        creator: Smart::Custom(Some("farthing".to_owned())),
        timestamp: at.map(Timestamp::new_utc),
        page_ranges: None,
        standards: standards.map_err(|why| NotPrinted::File(format!("{why:?}")))?,
        tagged: true,
        pretty: false,
    })
}
