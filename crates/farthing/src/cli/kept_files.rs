//! `invoices files`: what is kept of an invoice as a customer, a network or a reader was given it.
//! Knows how it is laid out; must not know what is kept, or since when.

use calendar::Instant;
use clap::Args;
use operations::kept_files::{KeptAs, KeptFile};

use super::environments::DOCUMENTS;
use super::{Call, environments_of, having, wire};
use crate::show::{Rows, grouped};
use crate::stop::Stop;

/// Whose files.
#[derive(Debug, Args)]
pub struct Files {
    /// The invoice's number or id
    invoice: String,
}

/// What is cut off a moment is below this.
const SECOND_MICROS: i64 = 1_000_000;
/// Most signs of a line, a SHA-256 being 64 of them.
const LINE_CHARS_MAX: u16 = 140;

/// Lists them.
///
/// # Errors
/// A refusal or a fault.
pub fn list(asked: &Files, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let all = environments_of(operations, call.settings.environment.as_deref())?;
    let has = |environment| operations.kept_files(environment, &asked.invoice).map(|_| ());
    let environment = having(&all, DOCUMENTS, &asked.invoice, has)?.id;
    let (_, kept) = operations.kept_files(environment, &asked.invoice)?;
    if call.paper.is_json() {
        return kept.iter().try_for_each(|one| call.paper.line(wire::kept_file(one)?));
    }
    if kept.is_empty() {
        return call.paper.line(format!("No file of {} was kept so far.", asked.invoice));
    }
    let heading = ["file", "bytes", "sha256", "kept", "version", ""];
    let mut rows = Rows::of(&heading).right(&[1]).whole(&[0, 2, 3, 4]).within(LINE_CHARS_MAX);
    for one in &kept {
        rows.push([
            one.name.clone(),
            grouped(&one.size.to_string()),
            records::hex(&one.sha256),
            at_seconds(one.kept_at),
            one.made_by.clone(),
            told(one),
        ]);
    }
    call.paper.table(rows)
}

/// A moment without what is behind its second.
fn at_seconds(moment: Instant) -> String {
    let micros = moment.as_micros();
    Instant::from_micros(micros - micros.rem_euclid(SECOND_MICROS)).to_string()
}

/// What tells one from others of its form.
fn told(kept: &KeptFile) -> String {
    let KeptAs { language, profile, lines_beside, attachments_beside, .. } = &kept.kept_as;
    let beside = match (attachments_beside, lines_beside) {
        (true, true) => "attachments and lines beside it",
        (true, false) => "attachments beside it",
        (false, true) => "lines beside it",
        (false, false) => "",
    };
    let template = kept.template.map_or("", |_| "template");
    let profile = if kept.is_e_invoice { profile.as_str() } else { "" };
    let said = [language.as_str(), profile, template, beside].into_iter().filter(|word| !word.is_empty());
    said.collect::<Vec<_>>().join(", ")
}
