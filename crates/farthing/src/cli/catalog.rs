//! `catalog diff|apply FILE`: a price list compared with what is published, or published.
//! Knows files; must not know what a difference means to a subscription.

use std::path::{Path, PathBuf};

use calendar::Instant;
use clap::{Args, Subcommand};
use ids::EnvironmentId;
use operations::Operations;
use operations::catalog::Applied;
use records::Catalog as CatalogFile;
use records::catalog::{Difference, DifferenceKind};

use super::{Call, environment_of, wire};
use crate::stop::Stop;

/// What about the catalog.
#[derive(Debug, Args)]
pub struct Catalog {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Say what applying a file would change; nothing is changed
    Diff {
        /// The catalog, in TOML
        file: PathBuf,
    },
    /// Publish what differs: all of it or nothing
    Apply {
        /// The catalog, in TOML
        file: PathBuf,
    },
}

/// Compares or publishes.
pub fn run(asked: &Catalog, call: &mut Call) -> Result<(), Stop> {
    let (Verb::Diff { file } | Verb::Apply { file }) = &asked.verb;
    // Mistakes are told without opening, and so locking, anything.
    let mut catalog = read(file)?;
    // Rates are a seller's, and a file does not say which seller's.
    let taxes = std::mem::take(&mut catalog.taxes);
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let differences = operations.catalog_diff(environment.id, &catalog)?;
    if !taxes.rows.is_empty() && !call.paper.is_json() {
        call.paper.note("The file's tax rates are left alone: change them with the seller, over the API.")?;
    }
    if let Verb::Diff { .. } = asked.verb {
        return show_differences(differences, call);
    }
    let applied = apply(operations, environment.id, catalog, operations.time_of(&environment))?;
    show_applied(&applied, &differences, call)
}

/// Reads a catalog file.
///
/// # Errors
/// Every mistake in it, with its line.
pub fn read(file: &Path) -> Result<CatalogFile, Stop> {
    let shown = file.display().to_string();
    let bytes = std::fs::read(file).map_err(|why| Stop::failed(format!("{shown} cannot be read: {why}")))?;
    Ok(records::catalog::decode_toml(Some(&shown), &bytes)?)
}

/// Publishes a catalog in one act.
///
/// # Errors
/// Refused when its plans contradict themselves; a fault.
pub fn apply(
    operations: &Operations,
    environment: EnvironmentId,
    catalog: CatalogFile,
    now: Instant,
) -> Result<Applied, Stop> {
    let act =
        move |act: &mut operations::Act<'_>| operations::catalog::apply(act, environment, &catalog, now);
    Ok(operations.store.write(act).map_err(operations::Failed::from)?)
}

fn show_differences(differences: Vec<Difference>, call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return call.paper.line(wire::differences(differences)?);
    }
    if differences.is_empty() {
        return call.paper.line("Nothing differs from what is published.");
    }
    for difference in differences {
        let mark = match difference.kind {
            DifferenceKind::Added => '+',
            DifferenceKind::Removed => '-',
            DifferenceKind::Changed => '~',
        };
        let version = if difference.needs_version { "" } else { " (no new version)" };
        call.paper.line(format!("{mark} {}{version}", difference.words))?;
    }
    call.paper.gap()?;
    call.paper.note("Subscriptions stay on their version of a plan until they are changed.")
}

fn show_applied(applied: &Applied, differences: &[Difference], call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return call.paper.line(wire::applied(applied)?);
    }
    for difference in differences {
        call.paper.line(&difference.words)?;
    }
    for (key, version) in &applied.meters {
        call.paper.good(format!("meter {key} is now version {version}"))?;
    }
    for plan in &applied.plans {
        call.paper.good(format!("plan {} is now version {}", plan.plan, plan.version))?;
    }
    call.paper.line(format!("{} meters and plans are as they were.", applied.unchanged))
}
