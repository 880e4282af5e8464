//! `invoice`: an invoice file checked, and written as an e-invoice. Needs no data and no server.
//! Knows files and flags; must not know what an invoice or a rule is.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use documents::Invoice;
use documents::einvoice::{self, Finding, NotWritten, Profile, Severity, Syntax};
use documents::{file, html};
use serde_json::json;

use super::Call;
use crate::saving::save;
use crate::show::{Paper, counted};
use crate::stop::Stop;

/// Most bytes of an invoice file.
const FILE_BYTES_MAX: u64 = 32 * 1024 * 1024;
/// What an invoice file looks like.
const EXAMPLE: &str = include_str!("../../../../examples/invoices/consulting.toml");

/// What about an invoice file.
#[derive(Debug, Args)]
pub struct InvoiceVerb {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Write an invoice file as an e-invoice, which is written only where it breaks no rule, or as a page of HTML
    Render(Render),
    /// Name what of an invoice file breaks the rules of e-invoices, and how to mend it
    Check(Check),
    /// Print an invoice file to start from
    Example,
}

#[derive(Debug, Args)]
struct Render {
    /// The invoice in TOML or JSON, - for stdin
    #[arg(value_name = "FILE")]
    file: String,
    /// Where to write it; what is there is replaced. Stdout if it is left out, or -
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    /// How to write it: cii (also inside ZUGFeRD and Factur-X), ubl, or html. If it is left out, by the ending of OUT:
    /// html for .html, else cii
    #[arg(long, value_name = "FORMAT", value_parser = ["cii", "ubl", "html"])]
    format: Option<String>,
    #[command(flatten)]
    rules: Rules,
}

impl Render {
    /// The syntax of XML; none for a page.
    fn syntax(&self) -> Result<Option<Syntax>, Stop> {
        let ending = self.output.as_ref().and_then(|output| output.extension()?.to_str());
        let ending = ending.unwrap_or_default().to_ascii_lowercase();
        match (self.format.as_deref(), ending.as_str()) {
            (Some("html"), _) | (None, "html" | "htm") => Ok(None),
            (Some("ubl"), _) => Ok(Some(Syntax::Ubl)),
            (None, "pdf") => {
                Err(Stop::usage("PDF is not written yet; name a file that ends with .html or .xml"))
            }
            (Some(_) | None, _) => Ok(Some(Syntax::Cii)),
        }
    }

    /// Where it is written to; none is stdout.
    fn output(&self) -> Result<Option<&Path>, Stop> {
        let Some(output) = self.output.as_deref().filter(|output| *output != Path::new("-")) else {
            return Ok(None);
        };
        let is_same = fs::canonicalize(output)
            .is_ok_and(|to| fs::canonicalize(&self.file).is_ok_and(|from| to == from));
        match is_same {
            true => {
                Err(Stop::usage(format!("{} is the invoice file itself; name another", output.display())))
            }
            false => Ok(Some(output)),
        }
    }
}

#[derive(Debug, Args)]
struct Check {
    /// The invoice in TOML or JSON, - for stdin
    #[arg(value_name = "FILE")]
    file: String,
    #[command(flatten)]
    rules: Rules,
}

#[derive(Debug, Args)]
struct Rules {
    /// Whose rules it keeps: en16931, xrechnung (German public buyers) or peppol
    #[arg(long, value_name = "PROFILE", default_value = "en16931", value_parser = ["en16931", "xrechnung", "peppol"])]
    profile: String,
}

impl Rules {
    fn profile(&self) -> Profile {
        let named = Profile::ALL.into_iter().find(|profile| profile.code() == self.profile);
        named.expect("the flag takes the codes of profiles")
    }
}

/// Checks, writes, or shows how one begins.
pub fn run(asked: &InvoiceVerb, call: &mut Call) -> Result<(), Stop> {
    match &asked.verb {
        Verb::Render(asked) => render(asked, &mut call.paper),
        Verb::Check(asked) => check(asked, &mut call.paper),
        Verb::Example => call.paper.bytes(EXAMPLE.as_bytes()),
    }
}

fn render(asked: &Render, paper: &mut Paper) -> Result<(), Stop> {
    let (syntax, output, profile) = (asked.syntax()?, asked.output()?, asked.rules.profile());
    let invoice = read(&asked.file)?;
    let (bytes, left_out) = match syntax {
        None => (html::page(&invoice).into_bytes(), Vec::new()),
        Some(syntax) => match einvoice::write(&invoice, profile, syntax) {
            Ok(written) => (written.xml.into_bytes(), written.left_out),
            Err(NotWritten::Broken(broken, _)) => return Err(refused(asked, (profile, &broken), paper)?),
            Err(NotWritten::Unmappable(why)) => return Err(Stop::failed(format!("{}: {why}", asked.file))),
        },
    };
    let doubts = einvoice::check(&invoice, profile).unwrap_or_default().into_iter();
    let doubts: Vec<Finding> = doubts.filter(|one| one.severity == Severity::Warning).collect();
    let notes = left_out.iter().map(|left_out| format!("  {left_out}")).chain(doubts.iter().map(sentence));
    let Some(output) = output else {
        // The document itself is all of stdout.
        for note in notes {
            writeln!(std::io::stderr(), "{note}").unwrap_or_default();
        }
        return paper.bytes(&bytes);
    };
    let unwritten = |why| Stop::failed(format!("{} cannot be written: {why}", output.display()));
    save(output, &bytes).map_err(unwritten)?;
    if paper.is_json() {
        return paper.line(json!({
            "file": output.display().to_string(),
            "number": invoice.head.number,
            "total": invoice.sums.total.amount_text(),
            "currency": invoice.head.currency.code(),
            "left_out": left_out,
            "findings": doubts.iter().map(as_json).collect::<Vec<_>>(),
        }));
    }
    let total = format!("{} {}", invoice.sums.total.amount_text(), invoice.head.currency.code());
    let rules = syntax.map_or(String::new(), |_| format!(", {}", profile.name()));
    paper.line(format!("✓ {}: {} over {total}{rules}", output.display(), number_of(&invoice)))?;
    for note in notes {
        paper.line(note)?;
    }
    Ok(())
}

/// Its number, which every file has.
fn number_of(invoice: &Invoice) -> &str {
    invoice.head.number.as_deref().unwrap_or_default()
}

/// Why nothing is written: with all that is broken, in JSON where that is asked for.
fn refused(
    asked: &Render,
    (profile, broken): (Profile, &[Finding]),
    paper: &mut Paper,
) -> Result<Stop, Stop> {
    let why = format!("breaks {} of {}; nothing was written", counted(broken.len(), "rule"), profile.name());
    if paper.is_json() {
        paper.line(findings_as_json(profile, broken))?;
        return Ok(Stop::failed(format!("{}: it {why}", asked.file)));
    }
    Ok(Stop::failed(told(&asked.file, &why, broken)))
}

fn findings_as_json(profile: Profile, findings: &[Finding]) -> serde_json::Value {
    let is_valid = findings.iter().all(|one| one.severity != Severity::Fatal);
    let findings: Vec<_> = findings.iter().map(as_json).collect();
    json!({ "profile": profile.code(), "valid": is_valid, "findings": findings })
}

fn check(asked: &Check, paper: &mut Paper) -> Result<(), Stop> {
    let invoice = read(&asked.file)?;
    let profile = asked.rules.profile();
    let found =
        einvoice::check(&invoice, profile).map_err(|why| Stop::failed(format!("{}: {why}", asked.file)))?;
    let fatal = found.iter().filter(|one| one.severity == Severity::Fatal).count();
    let why = format!("breaks {} of {}", counted(fatal, "rule"), profile.name());
    if paper.is_json() {
        paper.line(findings_as_json(profile, &found))?;
        return if fatal == 0 { Ok(()) } else { Err(Stop::failed(format!("{}: it {why}", asked.file))) };
    }
    if fatal > 0 {
        return Err(Stop::failed(told(&asked.file, &why, &found)));
    }
    paper.line(format!("✓ {}: {} keeps the rules of {}", asked.file, number_of(&invoice), profile.name()))?;
    for finding in &found {
        paper.line(sentence(finding))?;
    }
    Ok(())
}

/// One sentence, then each finding with its place and the way out.
fn told(file: &str, why: &str, findings: &[Finding]) -> String {
    let mut text = format!("{file}: it {why}");
    for finding in findings {
        text.push('\n');
        text.push_str(&sentence(finding));
    }
    text
}

fn sentence(finding: &Finding) -> String {
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

fn as_json(finding: &Finding) -> serde_json::Value {
    let severity = match finding.severity {
        Severity::Fatal => "fatal",
        Severity::Warning => "warning",
        Severity::Information => "information",
    };
    json!({
        "rule": finding.rule,
        "severity": severity,
        "place": finding.place,
        "message": finding.message,
        "way_out": finding.way_out,
    })
}

fn read(file: &str) -> Result<Invoice, Stop> {
    let unread = |why: std::io::Error| Stop::failed(format!("{file} cannot be read: {why}"));
    let mut bytes = Vec::new();
    let (name, from): (&str, Box<dyn Read>) = match file {
        "-" => ("stdin", Box::new(std::io::stdin())),
        file => (file, Box::new(fs::File::open(file).map_err(unread)?)),
    };
    from.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(unread)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > FILE_BYTES_MAX {
        return Err(Stop::failed(format!(
            "{name} is larger than {FILE_BYTES_MAX} bytes, which no invoice is"
        )));
    }
    file::read(name, &bytes).map_err(|why| match why {
        file::Unread::Mistakes(mistakes) => mistakes.into(),
        file::Unread::Incomplete(why) => Stop::failed(format!("{name}: {why}")),
    })
}
