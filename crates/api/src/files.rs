//! Files of documents: an invoice as a page, an e-invoice or a table of its lines, named, with its media type; or what is missing for it.
//! Knows which forms there are; must not know what stands in them, nor where a document is kept.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use documents::einvoice::{Profile, Syntax};
use documents::issued::{
    EMBEDDED_CSV_BYTES_MAX, IssuedInvoice, Issuing, LineKeys, Missing, NoProForma, Outline, Section,
    Unfaithful, file_stem, file_stem_of, lines_csv, lines_file,
};
use documents::{
    Kind, LaysOut, LinesFile, NotLaidOut, Paper, Preceding, Printing, SupportingFile, swiss_bill_doubt,
};
use ids::{InvoiceId, SubscriptionId};
use operations::EInvoiceFormat;
use operations::deliveries::Unwritten;
use operations::printing::Printed;

/// Why nothing is printed where nobody does.
pub const NOBODY_PRINTS: &str = "this server prints nothing; ask for html, which a browser prints";

/// Most bytes of a table of lines that is put inside a PDF, where it takes a tenth of that: whoever lays out holds it some
/// times over beside 5,000 lines, in 1 GiB.
pub const PDF_CSV_BYTES_MAX: usize = 16 << 20;

/// A form of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// A page of its own.
    Html,
    /// Pages, with the e-invoice inside where the document is one.
    Pdf,
    /// An e-invoice in OASIS UBL 2.1.
    Ubl,
    /// An e-invoice in UN/CEFACT Cross Industry Invoice.
    Cii,
    /// A table of its lines.
    Csv,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// What is to be known of it and is no lack, in words.
    pub told: Vec<String>,
    /// What is on the page and has no place in an e-invoice, in words.
    pub left_out: Vec<String>,
    /// Whether the table of its lines is inside.
    pub has_lines: bool,
    /// Whether it is an e-invoice, or has one inside.
    pub is_e_invoice: bool,
    /// Whether it is laid out by the seller's template.
    pub by_template: bool,
    /// Whether its pages lack what its seller may mend: a font, a logo, a template that lays nothing out.
    pub is_flawed: bool,
}

impl File {
    /// One that is all that it could be, and has nothing inside.
    pub fn plain(name: String, bytes: Vec<u8>) -> File {
        File {
            name,
            bytes,
            told: Vec::new(),
            left_out: Vec::new(),
            has_lines: false,
            is_e_invoice: false,
            by_template: false,
            is_flawed: false,
        }
    }

    /// All that is said beside it.
    pub fn notes(&self) -> Vec<String> {
        self.told.iter().chain(&self.left_out).cloned().collect()
    }
}

/// Why there is no such file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoFile {
    /// Something is missing, which may be supplied.
    Missing(Vec<Missing>),
    /// The document cannot be shown: a bug of ours.
    Unfaithful(Unfaithful),
    /// It is not laid out on pages.
    Unprinted(NotLaidOut),
}

impl From<Unfaithful> for NoFile {
    fn from(bug: Unfaithful) -> NoFile {
        NoFile::Unfaithful(bug)
    }
}

impl NoFile {
    /// Why what leaves with a document is not written: the file, the same as the customer takes it, and what else there is to
    /// do where what was issued lacks something.
    pub fn unwritten(self, (file, taken): (&str, &str), way_out: &str) -> Unwritten {
        let missing = match self {
            NoFile::Unprinted(why) => return Unwritten::now(format!("the {file} cannot be made: {why}")),
            NoFile::Unfaithful(bug) => return Unwritten::now(format!("the {file} cannot be made: {bug}")),
            NoFile::Missing(missing) => missing,
        };
        let told = |one: &Missing| {
            let way_out = one.way_out.as_deref().map(|way| format!("; {way}")).unwrap_or_default();
            format!("{}: {} [{}]{way_out}", one.place, one.message, one.code)
        };
        let all: String = missing.iter().map(|one| format!("\n- {}", told(one))).collect();
        let why = format!(
            "the {taken} cannot be made of what was issued, which does not change. It lacks:{all}\nPut that right for the \
             next one, {way_out}"
        );
        Unwritten { why, is_final: true }
    }
}

/// How a document is to be written; what is left out follows from the document.
#[derive(Debug, Clone, Default)]
pub struct Manner {
    /// In which language, as a tag.
    pub language: Option<String>,
    /// By whose rules an e-invoice.
    pub profile: Option<Profile>,
    /// Whether a brand that cannot be printed is refused, and not left out.
    pub insists: bool,
    /// Whether the table of its lines goes beside it already: an e-invoice then names it alone.
    pub has_lines_beside: bool,
    /// Whether its attachments go beside it already: a PDF then has none inside, and an e-invoice names them alone.
    pub has_attachments_beside: bool,
}

impl FileFormat {
    /// Every form with its name.
    pub const CODES: [(&'static str, FileFormat); 5] = [
        ("html", FileFormat::Html),
        ("ubl", FileFormat::Ubl),
        ("cii", FileFormat::Cii),
        ("pdf", FileFormat::Pdf),
        ("csv", FileFormat::Csv),
    ];

    /// Its name.
    pub fn code(self) -> &'static str {
        FileFormat::CODES.iter().find(|(_, format)| *format == self).expect("each form has its name").0
    }

    /// That of a name.
    pub fn of_code(code: &str) -> Option<FileFormat> {
        FileFormat::CODES.into_iter().find(|(known, _)| *known == code).map(|(_, format)| format)
    }

    /// As HTTP names it.
    pub const fn media_type(self) -> &'static str {
        match self {
            FileFormat::Html => "text/html; charset=utf-8",
            FileFormat::Pdf => "application/pdf",
            FileFormat::Ubl | FileFormat::Cii => "application/xml",
            FileFormat::Csv => "text/csv; charset=utf-8",
        }
    }

    /// Whether what is attached to a document goes into it.
    pub const fn carries_attachments(self) -> bool {
        match self {
            FileFormat::Pdf | FileFormat::Ubl | FileFormat::Cii => true,
            FileFormat::Html | FileFormat::Csv => false,
        }
    }

    /// That of an e-invoice that a customer takes.
    pub const fn of_e_invoice(taken: EInvoiceFormat) -> FileFormat {
        match taken {
            EInvoiceFormat::Ubl => FileFormat::Ubl,
            EInvoiceFormat::Cii => FileFormat::Cii,
        }
    }

    /// Whether people look at it: charts of usage stand on it.
    pub const fn is_drawn(self) -> bool {
        match self {
            FileFormat::Html | FileFormat::Pdf => true,
            FileFormat::Ubl | FileFormat::Cii | FileFormat::Csv => false,
        }
    }

    /// The syntax of an e-invoice; none of what is none.
    pub const fn syntax(self) -> Option<Syntax> {
        match self {
            FileFormat::Html | FileFormat::Pdf | FileFormat::Csv => None,
            FileFormat::Ubl => Some(Syntax::Ubl),
            FileFormat::Cii => Some(Syntax::Cii),
        }
    }
}

/// What a document is shown with, as it is asked for.
struct Shown {
    earlier: BTreeMap<InvoiceId, Preceding>,
    subscriptions: BTreeMap<SubscriptionId, Section>,
}

impl Shown {
    fn of(printed: &Printed) -> Shown {
        let earlier = printed.earlier.iter().map(|(id, (number, issued_on))| {
            (*id, Preceding { number: number.clone(), issued_on: Some(*issued_on) })
        });
        let subscriptions = printed.subscriptions.iter().map(|(id, subscription)| {
            (*id, Section { name: subscription.name.clone(), zone: subscription.zone.clone() })
        });
        Shown { earlier: earlier.collect(), subscriptions: subscriptions.collect() }
    }

    fn issuing<'a>(&'a self, printed: &'a Printed) -> Issuing<'a> {
        Issuing {
            issued: &printed.issued,
            seller: &printed.seller,
            customer: &printed.customer,
            earlier: &self.earlier,
            subscriptions: &self.subscriptions,
            usage: printed.usage.as_ref(),
        }
    }
}

/// A document as an invoice.
///
/// # Errors
/// A bug of ours, where it cannot be shown.
pub fn invoice(printed: &Printed, manner: &Manner) -> Result<IssuedInvoice, Unfaithful> {
    IssuedInvoice::of(&Shown::of(printed).issuing(printed), manner.language.as_deref())
}

/// Each line of a document, as a table.
///
/// # Errors
/// A bug of ours, where it cannot be shown.
pub fn lines(printed: &Printed) -> Result<Vec<u8>, Unfaithful> {
    let customers = printed.subscriptions.iter().map(|(id, section)| (*id, section.customer.clone()));
    let keys = LineKeys {
        customer: &printed.customer_key,
        customers: &customers.collect(),
        meters: &printed.meters,
    };
    lines_csv(&Shown::of(printed).issuing(printed), &keys)
}

/// What is known of a document before any of it is written.
pub fn outline(printed: &Printed, manner: &Manner) -> Outline {
    Outline::of(&printed.issued, (&printed.seller, &printed.customer), manner.language.as_deref())
}

/// By whose rules a document is an e-invoice: those asked for, else those that its customer takes.
pub fn profile(taken: Profile, manner: &Manner) -> Profile {
    manner.profile.unwrap_or(taken)
}

/// By whose rules the e-invoice inside a PDF is one: Peppol's travel alone, and the core of the standard is inside then.
pub fn profile_inside(taken: Profile, manner: &Manner) -> Profile {
    match profile(taken, manner) {
        Profile::Peppol => Profile::En16931,
        profile => profile,
    }
}

/// A document as a file.
///
/// # Errors
/// As [`NoFile`].
pub fn file(
    printed: &Printed,
    format: FileFormat,
    manner: &Manner,
    paper: Option<&dyn LaysOut>,
) -> Result<File, NoFile> {
    Writing::of(printed, manner).file(format, manner, paper)
}

/// A draft as a pro-forma invoice, on pages or as a page.
///
/// # Errors
/// Why there is none, where that is what is asked for; else as [`NoFile`].
pub fn pro_forma(
    printed: &Printed,
    format: FileFormat,
    manner: &Manner,
    paper: Option<&dyn LaysOut>,
) -> Result<Result<File, String>, NoFile> {
    if !format.is_drawn() {
        return Ok(Err(format!(
            "a pro-forma invoice is no invoice, and there is no {} of it; take pdf or html, or issue the draft",
            format.code()
        )));
    }
    match Writing::of(printed, manner).into_pro_forma()? {
        Ok(writing) => writing.file(format, manner, paper).map(Ok),
        Err(why) => Ok(Err(why.to_string())),
    }
}

/// A document of which several files are written: what they have in common is made once, and only where one needs it.
pub struct Writing<'p> {
    printed: &'p Printed,
    language: Option<String>,
    invoice: OnceCell<IssuedInvoice>,
    lines: OnceCell<Vec<u8>>,
}

impl<'p> Writing<'p> {
    /// In the language of a manner.
    pub fn of(printed: &'p Printed, manner: &Manner) -> Writing<'p> {
        let language = manner.language.clone();
        Writing { printed, language, invoice: OnceCell::new(), lines: OnceCell::new() }
    }

    fn into_pro_forma(mut self) -> Result<Result<Writing<'p>, NoProForma>, NoFile> {
        self.invoice()?;
        let invoice = self.invoice.take().expect("it was made just now");
        Ok(invoice.into_pro_forma(self.printed.id).map(|invoice| Writing { invoice: invoice.into(), ..self }))
    }

    /// What a file of it is called: a pro-forma invoice by its reference.
    fn name(&self, format: FileFormat) -> String {
        let head = self.invoice.get().map(|invoice| &invoice.invoice().head);
        let pro_forma = head.filter(|head| head.kind == Kind::ProForma);
        match pro_forma.and_then(|head| head.number.as_ref()) {
            Some(reference) => format!("{reference}.{}", format.code()),
            None => name(self.printed, format),
        }
    }

    /// Of which document.
    pub fn printed(&self) -> &'p Printed {
        self.printed
    }

    /// It as an invoice.
    ///
    /// # Errors
    /// A bug of ours, where it cannot be shown.
    pub fn invoice(&self) -> Result<&IssuedInvoice, Unfaithful> {
        if let Some(known) = self.invoice.get() {
            return Ok(known);
        }
        let manner = Manner { language: self.language.clone(), ..Manner::default() };
        let made = invoice(self.printed, &manner)?;
        Ok(self.invoice.get_or_init(|| made))
    }

    /// A file of it.
    ///
    /// # Errors
    /// As [`NoFile`].
    pub fn file(
        &self,
        format: FileFormat,
        manner: &Manner,
        paper: Option<&dyn LaysOut>,
    ) -> Result<File, NoFile> {
        let name = self.name(format);
        match (format, format.syntax()) {
            (_, Some(syntax)) => self.e_invoice(syntax, manner, name),
            (FileFormat::Pdf, None) => self.laid_out(manner, paper, name),
            (FileFormat::Csv, None) => Ok(File::plain(name, self.lines()?.to_vec())),
            (_, None) => Ok(File::plain(name, self.invoice()?.page().into_bytes())),
        }
    }

    fn lines(&self) -> Result<&[u8], Unfaithful> {
        if let Some(known) = self.lines.get() {
            return Ok(known);
        }
        let made = lines(self.printed)?;
        Ok(self.lines.get_or_init(|| made))
    }

    /// The table of a document that shows its lines condensed, where it is not too much; said where it is.
    fn lines_inside(
        &self,
        most: usize,
        said: impl FnOnce(&str, usize) -> String,
    ) -> Result<(Option<LinesFile>, Option<String>), Unfaithful> {
        let Some(file) = &self.invoice()?.invoice().head.references.lines_file else {
            return Ok((None, None));
        };
        let csv = self.lines()?;
        match csv.len() <= most {
            true => Ok((Some(LinesFile { csv: Some(csv.to_vec()), ..file.clone() }), None)),
            false => Ok((None, Some(said(&file.name, csv.len())))),
        }
    }

    fn e_invoice(&self, syntax: Syntax, manner: &Manner, name: String) -> Result<File, NoFile> {
        let invoice = self.invoice()?;
        let profile = profile(invoice.profile(), manner);
        let (lines, too_long) = match manner.has_lines_beside {
            true => (None, None),
            false => self.lines_inside(EMBEDDED_CSV_BYTES_MAX, |file, size| {
                format!(
                    "{file}: it has {size} bytes, and at most {EMBEDDED_CSV_BYTES_MAX} travel within an e-invoice, \
                     which names it alone"
                )
            })?,
        };
        let csv = lines.and_then(|lines| lines.csv);
        let has_lines = csv.is_some();
        let written = match csv {
            _ if !invoice.invoice().head.references.attachments.is_empty() => {
                invoice.write_attached(profile, syntax, attachments_inside(self.printed, manner))
            }
            Some(csv) => invoice.write_with(profile, syntax, csv),
            None => invoice.write(profile, syntax),
        };
        let mut written = written.map_err(NoFile::Missing)?;
        written.left_out.extend(too_long);
        let (bytes, left_out) = (written.xml.into_bytes(), written.left_out);
        Ok(File { left_out, has_lines, is_e_invoice: true, ..File::plain(name, bytes) })
    }

    /// It on pages. What is an e-invoice has it inside; what is none is printed all the same, and what it lacks for one is
    /// told.
    fn laid_out(&self, manner: &Manner, paper: Option<&dyn LaysOut>, name: String) -> Result<File, NoFile> {
        let refused = || NoFile::Unprinted(NotLaidOut::Refused(NOBODY_PRINTS.to_owned()));
        let (paper, invoice) = (paper.ok_or_else(refused)?, self.invoice()?);
        let profile = profile_inside(invoice.profile(), manner);
        let (inside, mut left_out) = match invoice.write(profile, Syntax::Cii) {
            Ok(written) => (Some((profile, written.xml)), written.left_out),
            Err(_) if invoice.invoice().head.kind == Kind::ProForma => (None, Vec::new()),
            Err(missing) => (None, missing.iter().map(no_e_invoice).collect()),
        };
        let is_e_invoice = inside.is_some();
        let told = told_of(invoice.profile(), (FileFormat::Pdf, manner), is_e_invoice);
        let (lines, too_long) = self.lines_inside(PDF_CSV_BYTES_MAX, |file, size| {
            format!(
                "{file} is not inside, as it has {size} bytes and a PDF has at most {PDF_CSV_BYTES_MAX} of it; csv \
                 writes it"
            )
        })?;
        left_out.extend(too_long);
        let head = &invoice.invoice().head;
        let id = self.printed.id.to_string();
        let number = head.number.as_deref().unwrap_or(&id);
        let printing = Printing {
            sheet: invoice.sheet(),
            ident: format!("{} {number}", head.seller.name),
            dated: head.issued_on,
            inside,
            lines,
            attachments: attachments_inside(self.printed, manner),
            insists: manner.insists,
        };
        let paper = paper.lay_out(printing).map_err(NoFile::Unprinted)?;
        left_out.extend(paper.notes());
        left_out.extend(swiss_bill_doubt(invoice.invoice()).map(str::to_owned));
        let is_flawed = !paper.boxed.is_empty() || !paper.told.is_empty();
        let Paper { pdf: bytes, has_lines, by_template, .. } = paper;
        Ok(File { name, bytes, told, left_out, has_lines, is_e_invoice, by_template, is_flawed })
    }
}

/// What is to be known of a file that is an e-invoice or has one inside, or does not, and is no lack: of a document whose
/// customer takes e-invoices by these rules.
pub fn told_of(taken: Profile, (format, manner): (FileFormat, &Manner), is_e_invoice: bool) -> Vec<String> {
    let (asked, inside) = (profile(taken, manner), profile_inside(taken, manner));
    let stands_in = format == FileFormat::Pdf && is_e_invoice && asked != inside;
    let told = stands_in.then(|| {
        format!(
            "the e-invoice inside keeps the rules of {}, as one of {} travels alone; ubl writes that",
            inside.name(),
            asked.name()
        )
    });
    told.into_iter().collect()
}

/// What is attached and goes into what is made of a document, with its bytes where they do not go beside it. What was
/// attached after issue never does.
fn attachments_inside(printed: &Printed, manner: &Manner) -> Vec<SupportingFile> {
    let of_it = printed.attachments.iter().filter(|one| !one.is_beside);
    let inside = of_it.map(|one| SupportingFile {
        name: one.attachment.name.clone(),
        bytes: one.bytes.clone().filter(|_| !manner.has_attachments_beside),
    });
    inside.collect()
}

fn no_e_invoice(missing: &Missing) -> String {
    format!("no e-invoice is inside, as {}: {} [{}]", missing.place, missing.message, missing.code)
}

/// The form of the e-invoice that a document's customer takes, if it takes one.
pub fn e_invoice(printed: &Printed) -> Option<FileFormat> {
    printed.customer.more.e_invoice.map(|taken| FileFormat::of_e_invoice(taken.format))
}

/// What a file is called: "INV-000042.html", "INV-000042.ubl.xml", "INV-000042-lines.csv"; a draft by its id.
pub fn name(printed: &Printed, format: FileFormat) -> String {
    let ending = match format {
        FileFormat::Html => "html",
        FileFormat::Pdf => "pdf",
        FileFormat::Ubl => "ubl.xml",
        FileFormat::Cii => "cii.xml",
        FileFormat::Csv => return lines_file(&printed.issued),
    };
    format!("{}.{ending}", stem(printed))
}

/// What the names of its files begin with: its number in signs that every file system takes, of a draft its id.
pub fn stem(printed: &Printed) -> String {
    file_stem(&printed.issued)
}

/// The same of a document of which no more is known than its number.
pub fn stem_of(number: &str) -> String {
    file_stem_of(number)
}
