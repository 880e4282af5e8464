//! Rendering: an invoice in the form that was asked for, with what is to be told beside it.
//! Knows forms, profiles and fonts; must not know where files come from or go to.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use billing::{Accent, Brand, BrandRefused, Logo, TEMPLATE_BYTES_MAX, Template};
use clap::Args;
use documents::einvoice::{self, Finding, NotWritten, Profile, Severity, Syntax, Unmappable};
use documents::{Invoice, Kind, LaysOut, NotLaidOut, Printing, Sheet, html, swiss_bill_doubt};

use crate::printing::{NO_PEPPOL, Printer};
use crate::settings::Settings;
use crate::show::counted;
use crate::stop::Stop;

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Html,
    Xml(Syntax),
    /// A PDF with its e-invoice inside.
    FacturX,
    Pdf,
}

impl Format {
    /// Their codes.
    pub const CODES: [&str; 5] = ["factur-x", "pdf", "cii", "ubl", "html"];

    /// The one of a code, else of a file's ending: factur-x for .pdf, html for .html, else cii.
    pub fn of(code: Option<&str>, file: Option<&Path>) -> Format {
        let ending =
            file.and_then(|file| file.extension()?.to_str()).unwrap_or_default().to_ascii_lowercase();
        match (code, ending.as_str()) {
            (Some("html"), _) | (None, "html" | "htm") => Format::Html,
            (Some("factur-x"), _) | (None, "pdf") => Format::FacturX,
            (Some("pdf"), _) => Format::Pdf,
            (Some("ubl"), _) => Format::Xml(Syntax::Ubl),
            (Some(_) | None, _) => Format::Xml(Syntax::Cii),
        }
    }

    /// The same of a document: where nobody said it, what no e-invoice is made of has none inside.
    #[must_use]
    pub fn or_plain(self, code: Option<&str>, invoice: &Invoice) -> Format {
        match (self, code, invoice.head.kind) {
            (Format::FacturX, None, Kind::ProForma) => Format::Pdf,
            (format, ..) => format,
        }
    }

    /// How its files end.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Xml(_) => "xml",
            Format::FacturX | Format::Pdf => "pdf",
        }
    }

    /// Whether it is laid out on pages.
    pub fn is_paper(self) -> bool {
        matches!(self, Format::FacturX | Format::Pdf)
    }

    /// The syntax of the e-invoice that it is or has inside.
    pub fn syntax(self) -> Option<Syntax> {
        match self {
            Format::Xml(syntax) => Some(syntax),
            Format::FacturX => Some(Syntax::Cii),
            Format::Html | Format::Pdf => None,
        }
    }
}

/// Whose rules an e-invoice keeps.
#[derive(Debug, Args)]
pub struct Rules {
    /// Whose rules it keeps: en16931, xrechnung (German public buyers) or peppol
    #[arg(long, value_name = "PROFILE", default_value = "en16931", value_parser = ["en16931", "xrechnung", "peppol"])]
    profile: String,
}

impl Rules {
    /// As a profile.
    pub fn profile(&self) -> Profile {
        let named = Profile::ALL.into_iter().find(|profile| profile.code() == self.profile);
        named.expect("the flag takes the codes of profiles")
    }
}

/// Where signs are found that the built-in font lacks.
#[derive(Debug, Args)]
pub struct FontFolders {
    /// A folder of fonts for signs that the built-in one lacks (it has Latin, Greek and Cyrillic), looked into before
    /// those of the settings (FARTHING_FONTS) and of the system; more than once for more
    #[arg(long, value_name = "DIR")]
    fonts: Vec<PathBuf>,
}

impl FontFolders {
    /// Those that a form needs: none where it is no paper.
    ///
    /// # Errors
    /// For one that is none.
    pub fn needed(&self, format: Format, settings: &Settings) -> Result<Vec<PathBuf>, Stop> {
        if format.is_paper() { self.and_of(settings) } else { Ok(Vec::new()) }
    }

    /// Those of the flag, then those of the settings.
    ///
    /// # Errors
    /// For one that is none.
    pub fn and_of(&self, settings: &Settings) -> Result<Vec<PathBuf>, Stop> {
        let unread = self.fonts.iter().find_map(|folder| Some((folder, std::fs::read_dir(folder).err()?)));
        if let Some((folder, why)) = unread {
            let told =
                format!("--fonts {} is no folder that can be read ({why}); name another", folder.display());
            return Err(Stop::usage(told));
        }
        Ok(self.fonts.iter().chain(settings.font_folders()?).cloned().collect())
    }
}

/// How pages look.
#[derive(Debug, Args)]
pub struct Looks {
    #[command(flatten)]
    fonts: FontFolders,
    /// A logo, PNG or SVG, that stands at the head in place of the seller's name and of the file's own
    #[arg(long, value_name = "FILE")]
    logo: Option<PathBuf>,
    /// The colour of titles and rules, such as "#1c4d6e", in place of the file's own
    #[arg(long, value_name = "COLOUR")]
    accent: Option<String>,
    /// A template in Typst that lays the pages out, in place of the built-in design and of the file's own;
    /// `farthing template built-in` prints one to start from
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
}

/// How pages look, read.
#[derive(Debug)]
pub struct Look {
    /// Folders of fonts, in the order they are looked into.
    pub fonts: Vec<PathBuf>,
    /// What goes before what an invoice says of it.
    pub brand: Brand,
}

impl Looks {
    /// Read, as far as a form needs it.
    ///
    /// # Errors
    /// For a folder, a colour or a logo that is none.
    pub fn of(&self, format: Format, settings: &Settings) -> Result<Look, Stop> {
        Ok(Look { fonts: self.fonts.needed(format, settings)?, brand: self.brand()? })
    }

    fn brand(&self) -> Result<Brand, Stop> {
        let accent = self.accent.as_deref().map(Accent::parse).transpose();
        let accent = accent.map_err(|why| Stop::usage(format!("--accent: {why}")))?;
        let logo = self.logo.as_ref().map(|file| {
            let unusable = |why: String| Stop::usage(format!("--logo {}: {why}", file.display()));
            let bytes = fs::read(file).map_err(|why| unusable(why.to_string()))?;
            Logo::of(&bytes).map_err(|why| unusable(why.to_string()))
        });
        let template = self.template.as_deref().map(read_template).transpose()?;
        Ok(Brand { accent, logo: logo.transpose()?, template })
    }

    /// How the template's file looks, which changes when somebody writes to it.
    pub fn template_stamp(&self) -> Option<(SystemTime, u64)> {
        let about = fs::metadata(self.template.as_ref()?).ok()?;
        Some((about.modified().ok()?, about.len()))
    }
}

/// A template from its file.
///
/// # Errors
/// For a file that is none.
pub fn read_template(file: &Path) -> Result<Template, Stop> {
    let unusable = |why: String| Stop::usage(format!("{}: {why}", file.display()));
    let most = u64::try_from(TEMPLATE_BYTES_MAX).expect("a template is short") + 1;
    let mut source = Vec::new();
    let read = fs::File::open(file).and_then(|opened| opened.take(most).read_to_end(&mut source));
    read.map_err(|why| unusable(why.to_string()))?;
    let source = String::from_utf8(source).map_err(|_| unusable(BrandRefused::NoTemplate.to_string()))?;
    Template::of(source.trim_start_matches('\u{feff}')).map_err(|why| unusable(why.to_string()))
}

/// Renders invoices in one form.
#[derive(Debug)]
pub struct Renderer {
    format: Format,
    profile: Profile,
    /// Where the form is paper.
    printer: Option<Box<dyn LaysOut>>,
    /// What goes before what an invoice says of it.
    brand: Brand,
}

/// A rendered invoice.
#[derive(Debug)]
pub struct Rendered {
    pub bytes: Vec<u8>,
    /// What the form has no room for, a sentence each.
    pub left_out: Vec<String>,
    /// What is doubted.
    pub doubts: Vec<Finding>,
    /// What of it is not on paper as it is, a sentence each.
    pub unprinted: Vec<String>,
    /// Why a bill that might be at its foot is not.
    pub no_bill: Option<&'static str>,
}

/// Why an invoice is not rendered.
#[derive(Debug)]
pub enum Unrendered {
    /// It breaks rules.
    Broken(Vec<Finding>),
    /// No e-invoice can say it.
    Unmappable(Unmappable),
    /// It cannot be laid out, or what prints failed.
    NotLaidOut(NotLaidOut),
    /// The rules of an e-invoice are asked for, of what is none in any form.
    NoRules(Profile),
}

impl Renderer {
    /// # Errors
    /// For Peppol in a PDF.
    pub fn new(format: Format, rules: &Rules, look: Look) -> Result<Renderer, Stop> {
        let profile = rules.profile();
        if (format, profile) == (Format::FacturX, Profile::Peppol) {
            return Err(Stop::usage(NO_PEPPOL));
        }
        let printer = format.is_paper().then(|| Printer::new(&look.fonts)).transpose()?;
        let printer = printer.map(|printer| Box::new(printer) as Box<dyn LaysOut>);
        Ok(Renderer { format, profile, printer, brand: look.brand })
    }

    /// One that has its pages laid out by somebody else.
    #[cfg(test)]
    pub fn with_printer(printer: impl LaysOut + 'static) -> Renderer {
        let printer: Option<Box<dyn LaysOut>> = Some(Box::new(printer));
        Renderer { format: Format::FacturX, profile: Profile::En16931, printer, brand: Brand::default() }
    }

    /// The invoice in this form; nothing where it is an e-invoice, or has one inside, that breaks a rule.
    ///
    /// # Errors
    /// [`Unrendered`].
    pub fn render(&self, invoice: &Invoice) -> Result<Rendered, Unrendered> {
        if invoice.head.kind == Kind::ProForma && self.profile != Profile::En16931 {
            return Err(Unrendered::NoRules(self.profile));
        }
        let mut written = None;
        if let Some(syntax) = self.format.syntax() {
            // Inside a PDF it names what is attached, which is inside beside it.
            let named = self.format.is_paper().then(|| named_alone(invoice));
            let invoice = named.as_ref().unwrap_or(invoice);
            written = Some(einvoice::write(invoice, self.profile, syntax).map_err(|why| match why {
                NotWritten::Broken(broken, _) => Unrendered::Broken(broken),
                NotWritten::Unmappable(why) => Unrendered::Unmappable(why),
            })?);
        }
        let doubts = einvoice::check(invoice, self.profile).unwrap_or_default().into_iter();
        let doubts = doubts.filter(|one| one.severity == Severity::Warning).collect();
        let left_out =
            written.as_mut().map(|written| std::mem::take(&mut written.left_out)).unwrap_or_default();
        let xml = written.map(|written| written.xml);
        let (bytes, unprinted) = match (self.format, xml) {
            (Format::FacturX | Format::Pdf, xml) => self.printed(invoice, xml)?,
            (_, Some(xml)) => (xml.into_bytes(), Vec::new()),
            (_, None) => (html::of_sheet(&self.sheet(invoice)).into_bytes(), Vec::new()),
        };
        let no_bill = swiss_bill_doubt(invoice).filter(|_| self.format.is_paper());
        Ok(Rendered { bytes, left_out, doubts, unprinted, no_bill })
    }

    fn printed(&self, invoice: &Invoice, xml: Option<String>) -> Result<(Vec<u8>, Vec<String>), Unrendered> {
        let head = &invoice.head;
        let printing = Printing {
            sheet: self.sheet(invoice),
            ident: format!("{} {}", head.seller.name, head.number.as_deref().unwrap_or_default()),
            dated: head.issued_on,
            inside: xml.map(|xml| (self.profile, xml)),
            lines: None,
            attachments: head.references.attachments.clone(),
            insists: invoice.head.brand.template.is_some() || self.brand.template.is_some(),
        };
        let printer = self.printer.as_ref().expect("a renderer of paper has a printer");
        let paper = printer.lay_out(printing).map_err(Unrendered::NotLaidOut)?;
        let notes = paper.notes();
        Ok((paper.pdf, notes))
    }

    fn sheet(&self, invoice: &Invoice) -> Sheet {
        let mut sheet = Sheet::of(invoice);
        sheet.brand.accent = self.brand.accent.or(sheet.brand.accent);
        sheet.brand.logo = self.brand.logo.clone().or(sheet.brand.logo);
        sheet.brand.template = self.brand.template.clone().or(sheet.brand.template);
        sheet
    }

    /// Why nothing is written where rules are broken.
    pub fn refusal(&self, broken: usize) -> String {
        let inside =
            if self.format == Format::FacturX { "; --format pdf prints it without an e-invoice" } else { "" };
        format!("breaks {} of {}; nothing was written{inside}", counted(broken, "rule"), self.profile.name())
    }
}

/// An invoice without what is in its attachments.
fn named_alone(invoice: &Invoice) -> Invoice {
    let mut named = invoice.clone();
    for file in &mut named.head.references.attachments {
        file.bytes = None;
    }
    named
}

impl Unrendered {
    /// As a sentence about a file, with each finding where rules are broken.
    pub fn told(&self, file: &str, renderer: &Renderer) -> String {
        match self {
            Unrendered::Broken(broken) => findings(file, &renderer.refusal(broken.len()), broken),
            Unrendered::Unmappable(why) => format!("{file}: {why}"),
            Unrendered::NotLaidOut(why) => format!("{file}: {why}"),
            Unrendered::NoRules(profile) => format!(
                "{file}: a pro-forma invoice is no e-invoice, and keeps no rules of {}; leave out --profile",
                profile.name()
            ),
        }
    }
}

impl Rendered {
    /// What is to be told beside it, a line each.
    pub fn notes(&self) -> Vec<String> {
        let left_out = self.left_out.iter().map(|left_out| format!("  {left_out}"));
        let mut notes: Vec<String> = left_out.chain(self.doubts.iter().map(sentence)).collect();
        notes.extend(self.no_bill.map(|doubt| format!("  {doubt}")));
        notes.extend(self.unprinted.iter().map(|said| format!("  {said}")));
        notes
    }
}

/// One sentence, then each finding with its place and the way out.
pub fn findings(file: &str, why: &str, findings: &[Finding]) -> String {
    let mut text = format!("{file}: it {why}");
    for finding in findings {
        text.push('\n');
        text.push_str(&sentence(finding));
    }
    text
}

/// A finding with its place and the way out.
pub fn sentence(finding: &Finding) -> String {
    let word = match finding.severity {
        Severity::Fatal => "",
        Severity::Warning => "warning: ",
        Severity::Information => "note: ",
    };
    let mut text = format!("  {word}{}: {} [{}]", finding.place, finding.message, finding.rule);
    if let Some(way_out) = &finding.way_out {
        text.push_str(&format!("\n    {way_out}"));
    }
    text
}
