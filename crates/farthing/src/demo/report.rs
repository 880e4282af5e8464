//! What came of the examples: documents, one of them explained, the books, and what to try next.
//! Knows tables and their order; must not know how anything was decided.

use std::time::Duration;

use operations::Operations;
use operations::explain::LinesAsked;
use operations::read::DocumentRow;
use serde_json::json;

use super::steps::Built;
use crate::cli::{self, documents_of};
use crate::installation::Place;
use crate::show::{Paper, thousands};
use crate::stop::Stop;

/// Rows of a table that are shown unless all are asked for.
const ROWS_SHOWN: usize = 10;

/// The examples that were built.
pub struct Shown<'a> {
    /// The installation they are in.
    pub operations: &'a Operations,
    /// In the order in which they are shown.
    pub built: &'a [Built],
    /// Whether every row is shown.
    pub all: bool,
}

impl Shown<'_> {
    /// A table of documents for each example.
    pub fn documents(&self, paper: &mut Paper) -> Result<(), Stop> {
        for built in self.built {
            let documents = documents_of(self.operations, built.environment.id, None)?;
            paper.title(format!("{}: {}", built.example.name, built.example.about))?;
            let shown = if self.all { documents.len() } else { ROWS_SHOWN.min(documents.len()) };
            let rows = cli::documents_table(self.operations, built.environment.id, &documents[..shown])?;
            paper.table(rows)?;
            if shown < documents.len() {
                let more = thousands(i128::try_from(documents.len() - shown).unwrap_or_default());
                paper.note(format!("… and {more} more; --all shows them"))?;
            }
        }
        Ok(())
    }

    /// One document, line by line.
    pub fn explanation(&self, paper: &mut Paper) -> Result<(), Stop> {
        // Tokens explain themselves best: two timings, an allowance and tiers on four lines.
        let chosen = self.built.iter().find(|built| built.example.name == "tokens").or(self.built.first());
        let Some(built) = chosen else { return Ok(()) };
        paper.title(format!("How {} came about", built.example.explained))?;
        cli::explain_document(
            self.operations,
            built.environment.id,
            (built.example.explained, LinesAsked::All),
            paper,
        )
    }

    /// The trial balance of each example.
    pub fn books(&self, paper: &mut Paper) -> Result<(), Stop> {
        for built in self.built {
            paper.title(format!("Trial balance of {}", built.example.name))?;
            cli::trial_balance(self.operations, built.environment.id, None, paper)?;
        }
        Ok(())
    }

    /// Each example recomputed from its facts.
    pub fn verification(&self, paper: &mut Paper) -> Result<(), Stop> {
        paper.title("Verified: every document again, from its facts")?;
        let mut damage = 0;
        for built in self.built {
            let verification = cli::verified(self.operations, built.environment.id, built.example.name)?;
            cli::show_verification(built.example.name, &verification, paper)?;
            damage += verification.findings.len();
        }
        cli::verification_ending(damage)
    }

    /// How long it took.
    pub fn timings(&self, total: Duration, paper: &mut Paper) -> Result<(), Stop> {
        paper.title("How long it took")?;
        for built in self.built {
            if built.events > 0 {
                paper.line(format!(
                    "{:<9} {}",
                    built.example.name,
                    rate(built.events, "events", built.importing)
                ))?;
            }
            if built.issued > 0 {
                let issued = u64::try_from(built.issued).unwrap_or_default();
                paper.line(format!(
                    "{:<9} {}",
                    built.example.name,
                    rate(issued, "documents", built.billing)
                ))?;
            }
        }
        paper.line(format!("{:<9} {}", "in all", seconds(total)))
    }

    /// Commands to go on with.
    pub fn what_next(&self, place: &Place, paper: &mut Paper) -> Result<(), Stop> {
        let Some(built) = self.built.first() else { return Ok(()) };
        let (here, name) = (place.as_argument(), built.example.name);
        paper.title("What to try next")?;
        for built in self.built {
            paper.line(format!("farthing explain {} {here}", built.example.explained))?;
        }
        paper.line(format!("farthing invoices {here}"))?;
        paper.line(format!("farthing ledger --environment {name} {here}"))?;
        paper.line(format!("farthing verify {here}"))?;
        paper.line(format!("farthing bill --environment {name} {here}"))?;
        paper.line(format!("farthing keys create --environment {name} {here}"))?;
        paper.line(format!("farthing serve {here}"))?;
        paper.line(
            "farthing rate --model graduated --tier 10:12.00 --tier inf:9.50 --currency EUR --quantity 12",
        )?;
        if let Place::Folder(folder) = place {
            paper.gap()?;
            paper.note(format!("The data stays in {}.", folder.display()))?;
        }
        Ok(())
    }

    /// The same as one JSON object.
    pub fn json(&self, paper: &mut Paper) -> Result<(), Stop> {
        let mut examples = Vec::new();
        let mut damage = 0;
        for built in self.built {
            let id = built.environment.id;
            let documents: Vec<DocumentRow> = documents_of(self.operations, id, None)?;
            let verification = cli::verified(self.operations, id, built.example.name)?;
            damage += verification.findings.len();
            examples.push(json!({
                "example": built.example.name,
                "environment": id.to_string(),
                "documents": documents.len(),
                "events_imported": built.events,
                "findings": verification.findings.len(),
            }));
        }
        paper.line(json!({ "examples": examples }))?;
        cli::verification_ending(damage)
    }
}

/// "156,871 events in 0.72 s, 217,876 a second".
fn rate(number: u64, what: &str, took: Duration) -> String {
    let micros = took.as_micros().max(1);
    let per_second = u128::from(number) * 1_000_000 / micros;
    format!("{} {what} in {}, {} a second", thousands(number), seconds(took), thousands(per_second))
}

fn seconds(took: Duration) -> String {
    format!("{}.{:02} s", took.as_secs(), took.subsec_millis() / 10)
}
