//! `invoices file INVOICE`: an issued invoice or a draft written as a page, an e-invoice or a table of its lines.
//! Knows files and flags; must not know what stands in a document.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use api::files::{File, FileFormat, Manner, NoFile};
use api::given::{self, Given, NotGiven};
use billing::{Customer, EInvoiceFormat, EInvoiceProfile};
use clap::Args;
use documents::LaysOut;
use documents::einvoice::Profile;
use documents::issued::Missing;
use operations::is_language_tag;
use operations::printing::Printed;
use serde_json::json;

use super::environments::DOCUMENTS;
use super::rendering::FontFolders;
use super::{Call, environments_of, having};
use crate::printing::Printer;
use crate::saving::save;
use crate::show::counted;
use crate::stop::Stop;

/// Which document, and how it is written.
#[derive(Debug, Args)]
pub struct InvoiceFile {
    /// Its number as printed, or its id; a draft's id
    invoice: String,
    /// Where to write it; what is there is replaced. Stdout if it is left out, or -
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// How to write it: pdf (with the e-invoice inside where it is one: Factur-X, ZUGFeRD), html, ubl, cii, or csv
    /// (a table of its lines). If it is left out, by the ending of FILE: pdf for .pdf; csv for .csv; for .xml ubl or cii, as the customer takes it, else as is usual with
    /// the profile; else html
    #[arg(long, value_name = "FORMAT", value_parser = ["pdf", "html", "ubl", "cii", "csv"])]
    format: Option<String>,
    /// The language of words, dates and numbers, such as de; the customer's if it is left out
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<String>,
    /// A draft as the pro-forma invoice that its customer pays from or shows to customs, as html or pdf: it is no invoice,
    /// takes no number, and has no e-invoice inside
    #[arg(long)]
    pro_forma: bool,
    #[command(flatten)]
    fonts: FontFolders,
    /// Whose rules an e-invoice keeps: en16931, xrechnung (German public buyers) or peppol; those that the customer takes
    /// if it is left out. Inside a PDF en16931 stands for peppol, whose e-invoices travel alone
    #[arg(long, value_name = "PROFILE", value_parser = ["en16931", "xrechnung", "peppol"])]
    profile: Option<String>,
    /// Make it anew, to be compared with what is kept; it is not kept itself
    #[arg(long)]
    anew: bool,
    /// The kept file with these bytes, whatever its form, as `invoices files` lists it
    #[arg(long, value_name = "HASH", conflicts_with_all = ["format", "language", "profile", "anew", "pro_forma"])]
    sha256: Option<String>,
}

fn language(tag: &str) -> Result<String, String> {
    match is_language_tag(tag) {
        true => Ok(tag.to_owned()),
        false => Err("write the tag of a language, such as de or pt-BR".to_owned()),
    }
}

impl InvoiceFile {
    /// Where it is written to; none is stdout.
    fn output(&self) -> Option<&Path> {
        self.output.as_deref().filter(|output| *output != Path::new("-"))
    }

    /// The form that is asked for; where only XML is, the customer says which.
    fn format(&self, customer: &Customer) -> FileFormat {
        let ending = self.output().and_then(|output| output.extension()?.to_str()).unwrap_or_default();
        match (self.format.as_deref(), ending.to_ascii_lowercase().as_str()) {
            (Some(asked), _) => FileFormat::of_code(asked).expect("the flag takes the names of forms"),
            (None, "xml") => FileFormat::of_e_invoice(self.xml_of(customer)),
            (None, "pdf") => FileFormat::Pdf,
            (None, "csv") => FileFormat::Csv,
            (None, _) => FileFormat::Html,
        }
    }

    /// What the customer takes, else what is usual with the profile.
    fn xml_of(&self, customer: &Customer) -> EInvoiceFormat {
        let asked = self.profile.as_deref();
        let profile = EInvoiceProfile::ALL.into_iter().find(|profile| Some(profile.code()) == asked);
        let usual = profile.unwrap_or(EInvoiceProfile::En16931).usual_format();
        customer.more.e_invoice.map_or(usual, |taken| taken.format)
    }

    fn manner(&self) -> Manner {
        let named = |code: &String| Profile::ALL.into_iter().find(|profile| profile.code() == code);
        Manner {
            language: self.language.clone(),
            profile: self.profile.as_ref().and_then(named),
            ..Manner::default()
        }
    }
}

/// Writes it.
pub fn run(asked: &InvoiceFile, call: &mut Call) -> Result<(), Stop> {
    if asked.output().is_none()
        && asked.format.as_deref() == Some(FileFormat::Pdf.code())
        && std::io::stdout().is_terminal()
    {
        return Err(Stop::usage("a terminal does not show PDF; name a file for it: -o invoice.pdf"));
    }
    let installation = call.open()?;
    let operations = &installation.operations;
    let all = environments_of(operations, call.settings.environment.as_deref())?;
    let has = |environment| operations.printed(environment, &asked.invoice).map(|_| ());
    let environment = having(&all, DOCUMENTS, &asked.invoice, has)?.id;
    let printed = operations.printed(environment, &asked.invoice)?;
    if let Some(sha256) = &asked.sha256 {
        let (kept, bytes) = operations.kept_file_by_hash(environment, (&asked.invoice, sha256))?;
        let format = FileFormat::of_code(&kept.kept_as.form);
        let format = format.ok_or_else(|| Stop::failed(format!("{} has a form that is none", kept.name)))?;
        let file = File { left_out: kept.left_out, ..File::plain(kept.name, bytes) };
        return written(asked, (&printed, format, &file), call);
    }
    let format = asked.format(&printed.customer);
    let printer = match format {
        FileFormat::Pdf => Some(Printer::new(&asked.fonts.and_of(&call.settings)?)?),
        FileFormat::Html | FileFormat::Ubl | FileFormat::Cii | FileFormat::Csv => None,
    };
    let paper = printer.as_ref().map(|printer| printer as &dyn LaysOut);
    let (of, manner) = (printed.clone(), asked.manner());
    let file = match (asked.pro_forma, asked.anew) {
        (true, _) => given::pro_forma(operations, of, (format, &manner), paper),
        (false, true) => given::anew(operations, of, (format, &manner), paper).map(Ok),
        (false, false) => given::file(operations, of, (format, &manner), paper, Given::Read).map(Ok),
    };
    let file = file.map_err(|why| match why {
        NotGiven::No(why) => refused(&printed, (format, why)),
        NotGiven::Failed(failed) => Stop::from(failed),
    })?;
    let file = file.map_err(Stop::failed)?;
    written(asked, (&printed, format, &file), call)
}

fn written(
    asked: &InvoiceFile,
    (printed, format, file): (&Printed, FileFormat, &File),
    call: &mut Call,
) -> Result<(), Stop> {
    let Some(output) = asked.output() else {
        // The document itself is all of stdout.
        for left_out in &file.notes() {
            writeln!(std::io::stderr(), "  {left_out}").unwrap_or_default();
        }
        return call.paper.document(&file.bytes);
    };
    let unwritten = |why| Stop::failed(format!("{} cannot be written: {why}", output.display()));
    save(output, &file.bytes).map_err(unwritten)?;
    let total = printed.issued.document.total;
    if call.paper.is_json() {
        return call.paper.line(json!({
            "file": output.display().to_string(),
            "format": format.code(),
            "id": printed.id.to_string(),
            "number": printed.issued.number,
            "total": total.amount_text(),
            "currency": total.currency().code(),
            "left_out": file.notes(),
        }));
    }
    call.paper.line(format!("✓ {}: {} over {total}", output.display(), name_of(printed)))?;
    for left_out in &file.notes() {
        call.paper.line(format!("  {left_out}"))?;
    }
    Ok(())
}

fn name_of(printed: &Printed) -> String {
    printed.issued.number.clone().unwrap_or_else(|| format!("the draft {}", printed.id))
}

/// Why nothing is written, with all that is missing.
fn refused(printed: &Printed, (format, why): (FileFormat, NoFile)) -> Stop {
    let missing = match why {
        NoFile::Missing(missing) => missing,
        NoFile::Unprinted(why) => return Stop::failed(format!("{}: {why}", name_of(printed))),
        NoFile::Unfaithful(bug) => return Stop::failed(format!("{}: {bug}", name_of(printed))),
    };
    let mut text = format!(
        "{} lacks {} of an e-invoice ({}); nothing was written",
        name_of(printed),
        counted(missing.len(), "thing"),
        format.code()
    );
    for Missing { code, place, message, way_out } in &missing {
        text.push_str(&format!("\n  {place}: {message} [{code}]"));
        text.extend(way_out.iter().map(|way_out| format!("\n    → {way_out}")));
    }
    Stop::failed(text)
}
