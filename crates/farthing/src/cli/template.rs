//! `template …`: a seller's own layout of invoices: written, tried, kept, and gone back from.
//! Knows files and versions; must not know how pages are laid out.

use std::path::PathBuf;

use api::files::NoFile;
use api::templates;
use clap::{Args, Subcommand};
use documents::{Brand, NotLaidOut, Template};
use ids::{EnvironmentId, SellerId};
use operations::{Operations, sellers};
use serde_json::json;

use super::environments::DOCUMENTS;
use super::rendering::{FontFolders, read_template};
use super::{Call, environment_of, environments_of, having, seller_of};
use crate::printing::Printer;
use crate::saving::{save, sha256};
use crate::show::{Rows, thousands};
use crate::stop::Stop;

/// The hexadecimal digits of a hash that are shown.
const HASH_DIGITS: usize = 16;

/// What about templates.
#[derive(Debug, Args)]
pub struct TemplateVerb {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Print the built-in design, to start from
    BuiltIn,
    /// Lay a sample, or an invoice, out by a template that is not kept
    Preview(Preview),
    /// Keep a template: what is issued from now on is laid out by it
    Set(Set),
    /// Print the template that a seller has, or had in a version before
    Show(Show),
    /// List the versions of a seller with the template that each has
    History(Of),
    /// Go back to the template of a version before; what was issued keeps the one it has
    Restore(Restore),
}

#[derive(Debug, Args)]
struct Of {
    /// The seller's id; the only seller if it is left out
    #[arg(long, value_name = "ID")]
    seller: Option<String>,
}

#[derive(Debug, Args)]
struct Preview {
    /// The template, a file of Typst
    #[arg(value_name = "FILE")]
    template: PathBuf,
    /// Where to write the PDF; what is there is replaced
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    /// The invoice or credit note to lay out, by number or id; a sample, without any data, if it is left out
    #[arg(long, value_name = "INVOICE")]
    invoice: Option<String>,
    #[command(flatten)]
    fonts: FontFolders,
}

#[derive(Debug, Args)]
struct Set {
    /// The template, a file of Typst
    #[arg(value_name = "FILE", required_unless_present = "built_in", conflicts_with = "built_in")]
    template: Option<PathBuf>,
    /// Go back to the built-in design
    #[arg(long)]
    built_in: bool,
    #[command(flatten)]
    of: Of,
    #[command(flatten)]
    fonts: FontFolders,
}

#[derive(Debug, Args)]
struct Show {
    /// The version of the seller; the latest if it is left out
    #[arg(value_name = "VERSION")]
    version: Option<u32>,
    #[command(flatten)]
    of: Of,
}

#[derive(Debug, Args)]
struct Restore {
    /// The version of the seller, as `template history` lists it
    #[arg(value_name = "VERSION")]
    version: u32,
    #[command(flatten)]
    of: Of,
}

/// Does what is asked.
pub fn run(asked: &TemplateVerb, call: &mut Call) -> Result<(), Stop> {
    match &asked.verb {
        Verb::BuiltIn => call.paper.document(paper::BUILT_IN.as_bytes()),
        Verb::Preview(asked) => preview(asked, call),
        Verb::Set(asked) => set(asked, call),
        Verb::Show(asked) => {
            let installation = call.open()?;
            let (environment, seller) = whose(&installation.operations, &asked.of, call)?;
            let version = asked.version;
            let template = template_of(&installation.operations, (environment, seller), version)?;
            match template {
                Some(template) => call.paper.document(template.source().as_bytes()),
                None => {
                    call.paper.line("It is the built-in design; `farthing template built-in` prints that.")
                }
            }
        }
        Verb::History(asked) => history(asked, call),
        Verb::Restore(asked) => {
            let installation = call.open()?;
            let operations = &installation.operations;
            let (environment, seller) = whose(operations, &asked.of, call)?;
            let template = template_of(operations, (environment, seller), Some(asked.version))?;
            keep(operations, (environment, seller), template, call)
        }
    }
}

fn whose(operations: &Operations, of: &Of, call: &Call) -> Result<(EnvironmentId, SellerId), Stop> {
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    Ok((environment, seller_of(operations, environment, of.seller.as_deref())?))
}

/// The template of a seller as it is now, or was in a version.
fn template_of(
    operations: &Operations,
    (environment, seller): (EnvironmentId, SellerId),
    version: Option<u32>,
) -> Result<Option<Template>, Stop> {
    let seller = match version {
        Some(version) => operations.seller_version(environment, (seller, version))?,
        None => operations.seller(environment, seller)?,
    };
    Ok(seller.more.brand.template)
}

fn preview(asked: &Preview, call: &mut Call) -> Result<(), Stop> {
    let template = Some(read_template(&asked.template)?);
    let printer = Printer::new(&asked.fonts.and_of(&call.settings)?)?;
    let (printed, brand) = match &asked.invoice {
        None => (None, Brand { template, ..Brand::default() }),
        Some(invoice) => {
            let installation = call.open()?;
            let operations = &installation.operations;
            let all = environments_of(operations, call.settings.environment.as_deref())?;
            let has = |environment| operations.printed(environment, invoice).map(|_| ());
            let environment = having(&all, DOCUMENTS, invoice, has)?.id;
            let printed = operations.printed(environment, invoice)?;
            let printed = operations.with_usage(environment, printed)?;
            let brand = Brand { template, ..printed.seller.more.brand.clone() };
            (Some(printed), brand)
        }
    };
    let (pdf, notes) = templates::previewed(printed, brand, &printer).map_err(|why| {
        let why = match why {
            NoFile::Unprinted(NotLaidOut::Refused(why) | NotLaidOut::Failed(why)) => why,
            NoFile::Missing(missing) => missing.first().map_or_else(String::new, |one| one.message.clone()),
            NoFile::Unfaithful(bug) => bug.to_string(),
        };
        Stop::failed(format!("{}: {why}", asked.template.display()))
    })?;
    let output = asked.output.display();
    save(&asked.output, &pdf).map_err(|why| Stop::failed(format!("{output} cannot be written: {why}")))?;
    if call.paper.is_json() {
        return call.paper.line(json!({ "file": output.to_string(), "notes": notes }));
    }
    call.paper.line(format!("✓ {output}"))?;
    notes.into_iter().try_for_each(|note| call.paper.line(format!("  {note}")))
}

fn set(asked: &Set, call: &mut Call) -> Result<(), Stop> {
    let template = asked.template.as_deref().map(read_template).transpose()?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let (environment, seller) = whose(operations, &asked.of, call)?;
    if let (Some(file), Some(_)) = (&asked.template, &template) {
        let printer = Printer::new(&asked.fonts.and_of(&call.settings)?)?;
        let before = operations.seller(environment, seller)?.more.brand;
        let after = Brand { template: template.clone(), ..before.clone() };
        templates::tried(Some(&before), &after, &printer)
            .map_err(|why| Stop::failed(format!("{}: {why}; nothing was changed", file.display())))?;
    }
    keep(operations, (environment, seller), template, call)
}

/// Keeps a template as the seller's next version, or none; nothing changes where it is the same.
fn keep(
    operations: &Operations,
    (environment, id): (EnvironmentId, SellerId),
    template: Option<Template>,
    call: &mut Call,
) -> Result<(), Stop> {
    let now = operations.now_in(environment)?;
    let before = operations.seller(environment, id)?.version;
    let act = move |act: &mut operations::Act<'_>| {
        sellers::amend(act, environment, (id, now), |current| {
            let mut changed = current.clone();
            changed.more.brand.template = template.clone();
            Ok(changed)
        })
    };
    let seller = operations.store.write(act).map_err(operations::Failed::from)?;
    let about = about(seller.more.brand.template.as_ref());
    if call.paper.is_json() {
        return call
            .paper
            .line(json!({ "seller": id.to_string(), "version": seller.version, "template": about.2 }));
    }
    let what = match seller.more.brand.template {
        Some(_) => format!("this template ({} bytes, SHA-256 {}…)", about.0, about.1),
        None => "the built-in design".to_owned(),
    };
    let name = &seller.name;
    match seller.version == before {
        true => call.paper.line(format!("Invoices of {name} are laid out by {what} already.")),
        false => call.paper.line(format!(
            "✓ Invoices that {name} issues from now on are laid out by {what}: version {} of the seller.",
            seller.version
        )),
    }
}

/// How long a template is, what its hash begins with, and all of that.
fn about(template: Option<&Template>) -> (String, String, Option<String>) {
    let Some(template) = template else { return ("-".to_owned(), "-".to_owned(), None) };
    let hash = sha256(template.source().as_bytes());
    let length = u64::try_from(template.source().len()).expect("a template is short");
    (thousands(length), hash[..HASH_DIGITS].to_owned(), Some(hash))
}

fn history(asked: &Of, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let (environment, id) = whose(operations, asked, call)?;
    let latest = operations.seller(environment, id)?.version;
    let mut table = Rows::of(&["version", "template", "bytes", "SHA-256"]).right(&[0, 2]);
    for version in (1..=latest).rev() {
        let template = template_of(operations, (environment, id), Some(version))?;
        let about = about(template.as_ref());
        if call.paper.is_json() {
            call.paper.line(json!({ "version": version, "template": about.2 }))?;
            continue;
        }
        let what = if template.is_some() { "own" } else { "built-in" };
        table.push([version.to_string(), what.to_owned(), about.0, about.1]);
    }
    if call.paper.is_json() { Ok(()) } else { call.paper.table(table) }
}
