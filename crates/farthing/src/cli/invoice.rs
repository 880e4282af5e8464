//! `invoice`: an invoice file checked, and written as an e-invoice, a page or a PDF. Needs no data and no server.
//! Knows files and flags; must not know what an invoice or a rule is.

use std::fs;
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use documents::Invoice;
use documents::einvoice::{self, Finding, Profile, Severity};
use documents::file;
use serde_json::json;

use super::rendering::{Format, Looks, Renderer, Rules, Unrendered, findings, sentence};
use super::watching::{self, Watch};
use super::{Call, attaching};
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
    /// Write an invoice file as a PDF with its e-invoice inside, as an e-invoice alone, or as a page of HTML
    Render(Render),
    /// Watch a folder of invoice files and render each when it comes or changes
    Watch(Watch),
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
    /// How to write it: factur-x (a PDF with the e-invoice inside, also called ZUGFeRD), pdf (without), cii, ubl or
    /// html. If it is left out, by the ending of OUT: factur-x for .pdf (pdf of a pro-forma invoice), html for .html, else cii. An e-invoice, alone or
    /// inside, is written only where it breaks no rule
    #[arg(long, value_name = "FORMAT", value_parser = Format::CODES)]
    format: Option<String>,
    #[command(flatten)]
    looks: Looks,
    #[command(flatten)]
    rules: Rules,
}

impl Render {
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

/// Checks, writes, or shows how one begins.
pub fn run(asked: &InvoiceVerb, call: &mut Call) -> Result<(), Stop> {
    match &asked.verb {
        Verb::Render(asked) => render(asked, call),
        Verb::Watch(asked) => watching::run(asked, call),
        Verb::Check(asked) => check(asked, &mut call.paper),
        Verb::Example => call.paper.bytes(EXAMPLE.as_bytes()),
    }
}

fn render(asked: &Render, call: &mut Call) -> Result<(), Stop> {
    let output = asked.output()?;
    let invoice = read(&asked.file)?;
    let format = Format::of(asked.format.as_deref(), output).or_plain(asked.format.as_deref(), &invoice);
    if output.is_none() && format.is_paper() && std::io::stdout().is_terminal() {
        return Err(Stop::usage("a terminal does not show PDF; name a file for it: -o invoice.pdf"));
    }
    let renderer = Renderer::new(format, &asked.rules, asked.looks.of(format, &call.settings)?)?;
    let paper = &mut call.paper;
    let rendered = match renderer.render(&invoice) {
        Ok(rendered) => rendered,
        Err(why) => return Err(refused(asked, &renderer, &why, paper)?),
    };
    let Some(output) = output else {
        // The document itself is all of stdout.
        for note in rendered.notes() {
            writeln!(std::io::stderr(), "{note}").unwrap_or_default();
        }
        return paper.document(&rendered.bytes);
    };
    let unwritten = |why| Stop::failed(format!("{} cannot be written: {why}", output.display()));
    save(output, &rendered.bytes).map_err(unwritten)?;
    if paper.is_json() {
        return paper.line(json!({
            "file": output.display().to_string(),
            "number": invoice.head.number,
            "total": invoice.sums.total.amount_text(),
            "currency": invoice.head.currency.code(),
            "left_out": rendered.left_out,
            "unprinted": rendered.unprinted,
            "findings": rendered.doubts.iter().map(as_json).collect::<Vec<_>>(),
        }));
    }
    let total = format!("{} {}", invoice.sums.total.amount_text(), invoice.head.currency.code());
    let rules = format.syntax().map_or(String::new(), |_| format!(", {}", asked.rules.profile().name()));
    paper.line(format!("✓ {}: {} over {total}{rules}", output.display(), number_of(&invoice)))?;
    rendered.notes().into_iter().try_for_each(|note| paper.line(note))
}

/// Its number, which every file has.
fn number_of(invoice: &Invoice) -> &str {
    invoice.head.number.as_deref().unwrap_or_default()
}

/// Why nothing is written: with all that is broken, in JSON where that is asked for.
fn refused(asked: &Render, renderer: &Renderer, why: &Unrendered, paper: &mut Paper) -> Result<Stop, Stop> {
    let told = Stop::failed(why.told(&asked.file, renderer));
    if !paper.is_json() {
        return Ok(told);
    }
    match why {
        Unrendered::Broken(broken) => {
            paper.line(findings_as_json(asked.rules.profile(), broken))?;
            Ok(Stop::failed(format!("{}: it {}", asked.file, renderer.refusal(broken.len()))))
        }
        Unrendered::Unmappable(why) => {
            paper.line(findings_as_json(asked.rules.profile(), &[Finding::from(why)]))?;
            Ok(told)
        }
        Unrendered::NotLaidOut(_) | Unrendered::NoRules(_) => Ok(told),
    }
}

fn findings_as_json(profile: Profile, findings: &[Finding]) -> serde_json::Value {
    let is_valid = findings.iter().all(|one| one.severity != Severity::Fatal);
    let findings: Vec<_> = findings.iter().map(as_json).collect();
    json!({ "profile": profile.code(), "valid": is_valid, "findings": findings })
}

fn check(asked: &Check, paper: &mut Paper) -> Result<(), Stop> {
    let invoice = read(&asked.file)?;
    let profile = asked.rules.profile();
    let checked = einvoice::check(&invoice, profile);
    let is_mappable = checked.is_ok();
    let found = checked.unwrap_or_else(|why| vec![Finding::from(&why)]);
    let fatal = found.iter().filter(|one| one.severity == Severity::Fatal).count();
    let why = match is_mappable {
        true => format!("breaks {} of {}", counted(fatal, "rule"), profile.name()),
        false => "can be no e-invoice".to_owned(),
    };
    if paper.is_json() {
        paper.line(findings_as_json(profile, &found))?;
        return if fatal == 0 { Ok(()) } else { Err(Stop::failed(format!("{}: it {why}", asked.file))) };
    }
    if fatal > 0 {
        return Err(Stop::failed(findings(&asked.file, &why, &found)));
    }
    paper.line(format!("✓ {}: {} keeps the rules of {}", asked.file, number_of(&invoice), profile.name()))?;
    for finding in &found {
        paper.line(sentence(finding))?;
    }
    Ok(())
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

/// The invoice of a file, `-` for stdin, with what is in its attachments.
pub(super) fn read(file: &str) -> Result<Invoice, Stop> {
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
    let read = file::read(name, &bytes).map_err(|why| match why {
        file::Unread::Mistakes(mistakes) => mistakes.into(),
        file::Unread::Incomplete(why) => Stop::failed(format!("{name}: {why}")),
    });
    let mut invoice = read?;
    attaching::read_attachments(file, &mut invoice)?;
    Ok(invoice)
}
