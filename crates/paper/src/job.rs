//! A job: everything that a printed invoice is made of, in a form that goes to another process.
//! Knows what is printed; must not know how it is laid out or by whom.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use calendar::CivilDate;
use documents::{Logo, LogoFormat, Sheet, SwissBill, UsageSheet};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::codes;
use crate::coverage;
use crate::fonts::{FontFile, Fonts};

/// An e-invoice to be put inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The XML.
    pub xml: String,
    /// The name it is found by ("factur-x.xml").
    pub name: String,
    /// What the file says of it ("EN 16931").
    pub level: String,
}

/// A table that goes with a document, to be put inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The name it is found by ("INV-000042-lines.csv").
    pub name: String,
    /// What it is, in the document's language.
    pub description: String,
    /// The table.
    pub csv: String,
}

/// A file that is attached to a document, to be put inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileInside {
    /// The name it is found by ("timesheet.pdf").
    pub name: String,
    /// What it is, in words.
    pub description: String,
    /// Its media type.
    pub media_type: String,
    /// What is in it, in Base64.
    base64: String,
}

impl FileInside {
    /// A file with these bytes.
    pub fn of(name: String, (description, media_type): (String, String), bytes: &[u8]) -> FileInside {
        FileInside { name, description, media_type, base64: STANDARD.encode(bytes) }
    }

    /// What is in it; nothing of a job that is damaged.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        STANDARD.decode(&self.base64).unwrap_or_default()
    }
}

/// How many bytes of a table are given the time of a line.
const TABLE_BYTES_A_LINE: usize = 16 * 1024;
/// How many lines a chart counts as.
const LINES_PER_CHART: usize = 50;

/// A logo on its way to another process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LogoText {
    /// The name of its file on the desk.
    name: String,
    base64: String,
}

impl LogoText {
    fn of(logo: &Logo) -> LogoText {
        LogoText { name: logo_name(logo.format).to_owned(), base64: STANDARD.encode(&logo.bytes) }
    }

    /// The name and the bytes of its file.
    pub fn file(&self) -> Option<(&'static str, Vec<u8>)> {
        let formats = [LogoFormat::Png, LogoFormat::Svg];
        let name = formats.map(logo_name).into_iter().find(|name| *name == self.name)?;
        Some((name, STANDARD.decode(&self.base64).ok()?))
    }
}

fn logo_name(format: LogoFormat) -> &'static str {
    match format {
        LogoFormat::Png => "logo.png",
        LogoFormat::Svg => "logo.svg",
    }
}

/// What is printed: the same job is the same file, whoever prints it and whenever.
#[derive(Debug, Clone)]
pub struct Job {
    pub(crate) text: JobText,
    /// Fonts beside those that are built in.
    pub(crate) fonts: Vec<Arc<FontFile>>,
    boxed: Vec<char>,
}

/// What a job is beside its fonts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct JobText {
    /// What tells one document from another.
    pub ident: String,
    /// Year, month and day that the file is dated.
    pub date: [u16; 3],
    /// What the design reads.
    pub sheet: Value,
    pub attached: Option<Attachment>,
    pub table: Option<Table>,
    pub files: Vec<FileInside>,
    pub logo: Option<LogoText>,
    /// The design, where it is none that is built in.
    pub template: Option<String>,
    /// How many lines it has, which is what time is given for.
    pub lines: usize,
}

impl JobText {
    /// How many lines the files inside count as.
    fn lines_of_files(&self) -> usize {
        self.files.iter().map(|file| file.base64.len() / TABLE_BYTES_A_LINE).sum()
    }

    /// An empty page.
    pub fn blank() -> JobText {
        let sheet = json!({
            "language": "en", "right_to_left": false, "date": [2000, 1, 1], "title": "-", "mark": null, "seller": "-",
            "addressee": { "word": "-", "lines": ["-"] }, "facts": [], "columns": ["-", "-", "-", "-", "-"], "rows": [],
            "sums": [], "instalments": null, "payment": null, "code": null, "swiss": null, "words": [], "foot": [], "accent": null, "logo": null, "usage": null,
        });
        JobText {
            ident: "-".to_owned(),
            date: [2000, 1, 1],
            sheet,
            attached: None,
            table: None,
            files: Vec::new(),
            logo: None,
            template: None,
            lines: 0,
        }
    }
}

impl Job {
    /// A sheet to be printed by its template or the built-in design, dated as its document, with its e-invoice inside if there is one.
    /// `ident` tells one document from another ("Kesselbau Digital GmbH RE-2026-0042"). Signs that no font has are
    /// printed as a box.
    pub fn of(
        sheet: Sheet,
        (ident, dated): (String, CivilDate),
        fonts: &Fonts,
        attached: Option<Attachment>,
    ) -> Job {
        let named = sheet.brand.template.as_ref().map(|template| fonts.named_in(template.source()));
        let (sheet, mut fonts, missing) = coverage::printable(sheet, fonts);
        fonts.extend(named.unwrap_or_default());
        let date = [
            u16::try_from(dated.year()).unwrap_or_default(),
            u16::from(dated.month()),
            u16::from(dated.day()),
        ];
        let logo = sheet.brand.logo.as_ref().map(LogoText::of);
        let template = sheet.brand.template.as_ref().map(|template| template.source().to_owned());
        // A chart takes about as long as some lines do.
        let charts = sheet.usage.as_ref().map_or(0, |usage| usage.charts.len());
        let lines = sheet.rows.len() + charts * LINES_PER_CHART;
        let sheet = as_json(&sheet, date);
        let text =
            JobText { ident, date, sheet, attached, table: None, files: Vec::new(), logo, template, lines };
        Job { text, fonts, boxed: missing.into_iter().collect() }
    }

    /// The same with a table inside.
    #[must_use]
    pub fn with_table(mut self, table: Table) -> Job {
        self.text.lines += table.csv.len() / TABLE_BYTES_A_LINE;
        self.text.table = Some(table);
        self
    }

    /// The same with files inside.
    #[must_use]
    pub fn with_files(mut self, files: Vec<FileInside>) -> Job {
        self.text.files = files;
        self.text.lines += self.text.lines_of_files();
        self
    }

    /// The same without the files inside; nothing where it has none.
    pub fn without_files(&self) -> Option<Job> {
        if self.text.files.is_empty() {
            return None;
        }
        let mut job = self.clone();
        job.text.lines -= self.text.lines_of_files();
        job.text.files = Vec::new();
        Some(job)
    }

    /// Whether it is printed by a template of its own, and not by the built-in design.
    pub fn has_template(&self) -> bool {
        self.text.template.is_some()
    }

    /// Whether a table goes inside.
    pub fn has_table(&self) -> bool {
        self.text.table.is_some()
    }

    /// The same without the table inside; nothing where it has none.
    pub fn without_table(&self) -> Option<Job> {
        let table = self.text.table.as_ref()?;
        let mut job = self.clone();
        job.text.lines -= table.csv.len() / TABLE_BYTES_A_LINE;
        job.text.table = None;
        Some(job)
    }

    /// The same with the seller's name where its logo stands; nothing where it has none.
    pub fn without_logo(&self) -> Option<Job> {
        self.text.logo.as_ref()?;
        let mut job = self.clone();
        job.text.logo = None;
        job.text.sheet["logo"] = Value::Null;
        Some(job)
    }

    /// The same by the built-in design; nothing where it is printed by that anyway.
    pub fn without_template(&self) -> Option<Job> {
        self.text.template.as_ref()?;
        let mut job = self.clone();
        job.text.template = None;
        Some(job)
    }

    /// Signs for which no font is there; a box stands in their place.
    pub fn boxed(&self) -> &[char] {
        &self.boxed
    }
}

fn as_json(sheet: &Sheet, date: [u16; 3]) -> Value {
    let payment = sheet.payment.as_ref().map(|(word, facts)| json!({ "word": word, "facts": facts }));
    let code = sheet.payment_code.as_ref().and_then(|code| {
        let drawn = codes::drawn(&code.text, codes::QUIET)?;
        Some(json!({ "word": code.word, "svg": drawn }))
    });
    let swiss = sheet.swiss_bill.as_ref().and_then(swiss_as_json);
    let rows: Vec<Value> = sheet
        .rows
        .iter()
        .map(|row| {
            json!({
                "section": row.section, "name": row.name, "more": row.more, "quantity": row.quantity, "price": row.price, "tax": row.tax,
                "amount": row.amount,
            })
        })
        .collect();
    let sums: Vec<Value> = sheet
        .sums
        .iter()
        .map(|sum| json!({ "name": sum.name, "amount": sum.amount, "total": sum.is_total }))
        .collect();
    let instalments = sheet.instalments.as_ref().map(|(word, parts)| json!({ "word": word, "parts": parts }));
    let language = sheet.language.split(['-', '_']).next().unwrap_or("en").to_ascii_lowercase();
    json!({
        "language": language, "right_to_left": sheet.right_to_left, "date": date, "title": sheet.title, "mark": sheet.mark,
        "seller": sheet.seller,
        "addressee": { "word": sheet.addressee.0, "lines": sheet.addressee.1 },
        "facts": sheet.facts, "columns": sheet.columns, "rows": rows, "sums": sums, "instalments": instalments,
        "payment": payment, "code": code, "swiss": swiss,
        "words": sheet.words, "foot": sheet.foot, "accent": sheet.brand.accent.map(|accent| accent.to_string()),
        "logo": sheet.brand.logo.as_ref().map(|logo| logo_name(logo.format)),
        "usage": sheet.usage.as_ref().map(usage_as_json),
    })
}

fn usage_as_json(usage: &UsageSheet) -> Value {
    let charts = usage.charts.iter().map(|chart| {
        json!({
            "name": chart.name, "more": chart.more, "facts": chart.facts, "note": chart.note, "spoken": chart.spoken,
            "top": chart.top, "bottom": chart.bottom, "ends": chart.ends, "above": chart.above, "bars": chart.bars,
        })
    });
    json!({
        "title": usage.title, "small": usage.is_small, "charts": charts.collect::<Vec<Value>>(), "more": usage.more,
    })
}

fn swiss_as_json(bill: &SwissBill) -> Option<Value> {
    let words = &bill.words;
    Some(json!({
        "svg": codes::drawn(&bill.code, 0)?,
        "account": bill.account, "payee": bill.payee, "payer": bill.payer, "reference": bill.reference,
        "message": bill.message, "currency": bill.currency, "amount": bill.amount,
        "words": {
            "receipt": words.receipt, "payment_part": words.payment_part, "payable_to": words.payable_to,
            "reference": words.reference, "information": words.information, "payable_by": words.payable_by,
            "payable_by_whom": words.payable_by_whom, "currency": words.currency, "amount": words.amount,
            "acceptance_point": words.acceptance_point, "separate": words.separate,
        },
    }))
}
