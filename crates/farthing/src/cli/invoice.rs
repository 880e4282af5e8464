//! `invoice`: an invoice file checked, and written as an e-invoice. Needs no data and no server.
//! Knows files and flags; must not know what an invoice or a rule is.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use documents::Invoice;
use documents::einvoice::{self, Finding, NotWritten, Profile, Severity, Syntax};
use documents::{file, html};
use serde_json::json;

use super::Call;
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
    /// Where to write it; what is there is replaced. Stdout if it is left out
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
    fn syntax(&self) -> Option<Syntax> {
        let is_page = || {
            let ending = self.output.as_ref().and_then(|output| output.extension());
            ending.is_some_and(|ending| {
                ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm")
            })
        };
        match self.format.as_deref() {
            Some("html") => None,
            None if is_page() => None,
            Some("ubl") => Some(Syntax::Ubl),
            Some(_) | None => Some(Syntax::Cii),
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
    let invoice = read(&asked.file)?;
    let (bytes, left_out) = match asked.syntax() {
        None => (html::page(&invoice).into_bytes(), Vec::new()),
        Some(syntax) => {
            let written =
                einvoice::write(&invoice, asked.rules.profile(), syntax).map_err(|why| match why {
                    NotWritten::Broken(broken, _) => {
                        Stop::failed(told(&asked.file, &why_of(&broken, asked), &broken))
                    }
                    NotWritten::Unmappable(why) => Stop::failed(format!("{}: {why}", asked.file)),
                })?;
            (written.xml.into_bytes(), written.left_out)
        }
    };
    let Some(output) = &asked.output else {
        return paper.bytes(&bytes);
    };
    save(output, &bytes)?;
    if paper.is_json() {
        return paper.line(json!({
            "file": output.display().to_string(),
            "number": invoice.number,
            "total": invoice.sums.total.amount_text(),
            "currency": invoice.currency.code(),
            "left_out": left_out,
        }));
    }
    let total = format!("{} {}", invoice.sums.total.amount_text(), invoice.currency.code());
    let rules = asked.syntax().map_or(String::new(), |_| format!(", {}", asked.rules.profile().name()));
    paper.line(format!("✓ {}: {} over {total}{rules}", output.display(), invoice.number))?;
    for left_out in &left_out {
        paper.line(format!("  {left_out}"))?;
    }
    let doubts = einvoice::check(&invoice, asked.rules.profile()).unwrap_or_default();
    for doubt in doubts.iter().filter(|one| one.severity == Severity::Warning) {
        paper.line(sentence(doubt))?;
    }
    Ok(())
}

fn why_of(broken: &[Finding], asked: &Render) -> String {
    let rules = counted(u64::try_from(broken.len()).unwrap_or(u64::MAX), "rule");
    format!("breaks {rules} of {}; nothing was written", asked.rules.profile().name())
}

fn check(asked: &Check, paper: &mut Paper) -> Result<(), Stop> {
    let invoice = read(&asked.file)?;
    let profile = asked.rules.profile();
    let found =
        einvoice::check(&invoice, profile).map_err(|why| Stop::failed(format!("{}: {why}", asked.file)))?;
    let (fatal, others): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|one| one.severity == Severity::Fatal);
    if paper.is_json() {
        let all: Vec<_> = fatal.iter().chain(&others).map(as_json).collect();
        paper.line(json!({ "profile": profile.code(), "valid": fatal.is_empty(), "findings": all }))?;
    } else if fatal.is_empty() {
        paper.line(format!("✓ {}: {} keeps the rules of {}", asked.file, invoice.number, profile.name()))?;
        for finding in &others {
            paper.line(sentence(finding))?;
        }
    }
    if fatal.is_empty() {
        return Ok(());
    }
    let rules = counted(u64::try_from(fatal.len()).unwrap_or(u64::MAX), "rule");
    let why = format!("breaks {rules} of {}", profile.name());
    if paper.is_json() {
        return Err(Stop::failed(format!("{}: it {why}", asked.file)));
    }
    Err(Stop::failed(told(&asked.file, &why, &fatal.into_iter().chain(others).collect::<Vec<_>>())))
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

/// Writes a file beside its place and moves it there, so that a half-written one is never found.
fn save(output: &Path, bytes: &[u8]) -> Result<(), Stop> {
    let unwritten =
        |why: std::io::Error| Stop::failed(format!("{} cannot be written: {why}", output.display()));
    let name = output.file_name().ok_or_else(|| Stop::usage("--output names no file"))?;
    let mut beside = name.to_owned();
    beside.push(".part");
    let beside = output.with_file_name(beside);
    fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, output)).map_err(|why| {
        // What could not be moved is of no use to anybody; where it cannot go either, the first cause is told.
        fs::remove_file(&beside).unwrap_or_default();
        unwritten(why)
    })
}
