//! `letters …`: the words of a seller's letters: started from, tried, kept, and looked up by version.
//! Knows files and versions; must not know what fills a brace.

use std::path::PathBuf;

use api::letters::{NoLetter, previewed};
use billing::{LetterOf, LetterWords};
use clap::{Args, Subcommand};
use documents::{Letter, built_in_words};
use ids::{EnvironmentId, SellerId};
use operations::{Operations, links, sellers};
use serde_json::json;

use super::{Call, environment_of, seller_of};
use crate::saving::save;
use crate::show::counted;
use crate::stop::Stop;

/// What about letters.
#[derive(Debug, Args)]
pub struct LettersVerb {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Print the built-in letters, to start from
    BuiltIn(BuiltIn),
    /// Print the letters of a file, or of a seller, as they would be sent: with a sample, or with an invoice
    Preview(Preview),
    /// Keep letters: what is sent from now on says what they say
    Set(Set),
    /// Print the letters that a seller has, or had in a version before
    Show(Show),
}

#[derive(Debug, Args)]
struct BuiltIn {
    /// In this language, such as de
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

#[derive(Debug, Args)]
struct Of {
    /// The seller's id; the only seller if it is left out
    #[arg(long, value_name = "ID")]
    seller: Option<String>,
}

#[derive(Debug, Args)]
struct Preview {
    /// The letters, a file of TOML; those that the seller has if it is left out
    file: Option<PathBuf>,
    /// The invoice or credit note that the letter comes with, by number or id; a sample if it is left out
    #[arg(long, value_name = "INVOICE")]
    invoice: Option<String>,
    /// Where to write the page of it; of several letters, of the first
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    #[command(flatten)]
    of: Of,
}

#[derive(Debug, Args)]
struct Set {
    /// The letters, a file of TOML: all of them
    #[arg(required_unless_present = "built_in", conflicts_with = "built_in")]
    file: Option<PathBuf>,
    /// Go back to the built-in words
    #[arg(long)]
    built_in: bool,
    #[command(flatten)]
    of: Of,
}

#[derive(Debug, Args)]
struct Show {
    /// The version of the seller; the latest if it is left out
    version: Option<u32>,
    #[command(flatten)]
    of: Of,
}

/// Does what is asked.
pub fn run(asked: &LettersVerb, call: &mut Call) -> Result<(), Stop> {
    match &asked.verb {
        Verb::BuiltIn(BuiltIn { language }) => {
            let all: Vec<LetterWords> =
                LetterOf::CODES.iter().map(|(_, of)| built_in_words(language, *of)).collect();
            call.paper.document(as_toml(&all).as_bytes())
        }
        Verb::Preview(asked) => preview(asked, call),
        Verb::Set(asked) => set(asked, call),
        Verb::Show(asked) => {
            let installation = call.open()?;
            let operations = &installation.operations;
            let (environment, id) = whose(operations, &asked.of, call)?;
            let seller = match asked.version {
                Some(version) => operations.seller_version(environment, (id, version))?,
                None => operations.seller(environment, id)?,
            };
            match seller.more.letters.is_empty() {
                true => {
                    call.paper.line("They are the built-in ones; `farthing letters built-in` prints those.")
                }
                false => call.paper.document(as_toml(&seller.more.letters).as_bytes()),
            }
        }
    }
}

fn whose(operations: &Operations, of: &Of, call: &Call) -> Result<(EnvironmentId, SellerId), Stop> {
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    Ok((environment, seller_of(operations, environment, of.seller.as_deref())?))
}

fn read(file: &PathBuf) -> Result<Vec<LetterWords>, Stop> {
    let name = file.display().to_string();
    let bytes = std::fs::read(file).map_err(|why| Stop::usage(format!("{name} cannot be read: {why}")))?;
    Ok(records::read_toml(Some(&name), &bytes, |at| at.table(records::letters::read_file))?)
}

fn preview(asked: &Preview, call: &mut Call) -> Result<(), Stop> {
    let given = asked.file.as_ref().map(read).transpose()?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let (environment, id) = whose(operations, &asked.of, call)?;
    let mut seller = operations.seller(environment, id)?;
    if let Some(letters) = given {
        seller.more.letters = letters;
    }
    let mut shown: Vec<Letter> = Vec::new();
    let unwritten = |why: NoLetter| match why {
        NoLetter::Unfaithful(bug) => Stop::failed(bug),
        NoLetter::OtherKind { wanted } => Stop::failed(format!("a letter of {wanted} is wanted")),
    };
    match &asked.invoice {
        Some(invoice) => {
            let printed = operations.printed(environment, invoice)?;
            let open = operations.document_row(environment, printed.id)?.amount_open;
            shown.push(previewed(Some((printed, open)), (&seller, None), None).map_err(unwritten)?);
        }
        None if seller.more.letters.is_empty() => {
            shown.push(previewed(None, (&seller, None), None).map_err(unwritten)?);
        }
        None => {
            for words in &seller.more.letters {
                shown.push(previewed(None, (&seller, Some(words)), None).map_err(unwritten)?);
            }
        }
    }
    if let (Some(output), Some(first)) = (&asked.output, shown.first()) {
        let name = output.display();
        save(output, first.html.as_bytes())
            .map_err(|why| Stop::failed(format!("{name} cannot be written: {why}")))?;
    }
    for (place, letter) in shown.iter().enumerate() {
        let Letter { subject, language, text, html } = letter;
        if call.paper.is_json() {
            let body = json!({ "subject": subject, "language": language, "text": text, "html": html });
            call.paper.line(body)?;
            continue;
        }
        if place > 0 {
            call.paper.gap()?;
        }
        call.paper.title(subject)?;
        text.lines().try_for_each(|line| call.paper.line(line))?;
    }
    Ok(())
}

fn set(asked: &Set, call: &mut Call) -> Result<(), Stop> {
    let letters = asked.file.as_ref().map(read).transpose()?.unwrap_or_default();
    let installation = call.open()?;
    let operations = &installation.operations;
    let (environment, id) = whose(operations, &asked.of, call)?;
    let now = operations.now_in(environment)?;
    let before = operations.seller(environment, id)?.version;
    let public_url = operations.public_url.clone();
    let act = move |act: &mut operations::Act<'_>| {
        sellers::amend(act, environment, (id, now), |current| {
            links::check_letters(public_url.as_ref(), &current.more.letters, &letters)?;
            let mut changed = current.clone();
            changed.more.letters.clone_from(&letters);
            Ok(changed)
        })
    };
    let seller = operations.store.write(act).map_err(operations::Failed::from)?;
    let count = seller.more.letters.len();
    if call.paper.is_json() {
        let (id, version) = (id.to_string(), seller.version);
        return call.paper.line(json!({ "seller": id, "version": version, "letters": count }));
    }
    let (name, version) = (&seller.name, seller.version);
    let what = match count {
        0 => "the built-in words".to_owned(),
        count => format!("its own words ({})", counted(count, "letter")),
    };
    match version == before {
        true => call.paper.line(format!("Letters of {name} are in {what} already.")),
        false => call.paper.line(format!(
            "✓ Letters that {name} sends from now on are in {what}: version {version} of the seller."
        )),
    }
}

/// Letters as a file to start from.
fn as_toml(letters: &[LetterWords]) -> String {
    let mut out = String::new();
    for letter in letters {
        let code =
            LetterOf::CODES.iter().find(|(_, of)| *of == letter.of).map_or("invoice", |(code, _)| code);
        let text = letter.text.replace('\\', "\\\\").replace("\"\"\"", "\"\"\\\"");
        out.push_str(&format!(
            "[[letters]]\nof = \"{code}\"\nlanguage = {}\nsubject = {}\ntext = \"\"\"\n{}\n\"\"\"\n\n",
            quoted(&letter.language),
            quoted(&letter.subject),
            text.trim_end_matches('\n'),
        ));
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// A text on one line, as TOML has it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_reads_back() {
        let text = "Hello \"\"\"you\"\"\" \\ {{there}}\n\nBye {seller}\n";
        let own = LetterWords {
            of: LetterOf::CreditNote,
            language: "de".to_owned(),
            subject: "\"So\" \\ {number}".to_owned(),
            text: text.to_owned(),
        };
        let all =
            vec![own, built_in_words("ja", LetterOf::Invoice), built_in_words("ar", LetterOf::PaidInvoice)];
        let read =
            records::read_toml(None, as_toml(&all).as_bytes(), |at| at.table(records::letters::read_file));
        assert_eq!(read.unwrap(), all);
    }
}
