//! `catalog diff|apply FILE`: a price list compared with what is published, or published.
//! Knows files; must not know what a difference means to a subscription.

use std::path::{Path, PathBuf};

use calendar::Instant;
use clap::{Args, Subcommand};
use ids::EnvironmentId;
use operations::Operations;
use operations::catalog::Applied;
use operations::catalog_review::Review;
use records::Catalog as CatalogFile;

use super::{Call, environment_of, review, wire};
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
        /// Also say which subscriptions a move to the new versions would change, and by how much
        #[arg(long)]
        subscriptions: bool,
    },
    /// Publish what differs: all of it or nothing
    Apply {
        /// The catalog, in TOML
        file: PathBuf,
    },
}

/// Most subscriptions of each edited plan whose next period is compared.
const SUBSCRIPTIONS_MAX: usize = 100_000;

/// Compares or publishes.
pub fn run(asked: &Catalog, call: &mut Call) -> Result<(), Stop> {
    let (Verb::Diff { file, .. } | Verb::Apply { file }) = &asked.verb;
    // Mistakes are told without opening, and so locking, anything.
    let mut catalog = read(file)?;
    // Rates are a seller's, and a file does not say which seller's.
    let taxes = std::mem::take(&mut catalog.taxes);
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let reviewed = operations.catalog_review(environment.id, &catalog)?;
    if !taxes.rows.is_empty() && !call.paper.is_json() {
        call.paper.note("The file's tax rates are left alone: change them with the seller, over the API.")?;
    }
    if let Verb::Diff { subscriptions, .. } = asked.verb {
        let effect = || operations.catalog_effect(environment.id, &catalog, SUBSCRIPTIONS_MAX);
        let effects = subscriptions.then(effect).transpose()?;
        return match call.paper.is_json() {
            true => call.paper.line(wire::review(reviewed, effects.as_deref())?),
            false => review::show(&reviewed, effects.as_deref(), call),
        };
    }
    let applied = apply(operations, environment.id, catalog, operations.time_of(&environment))?;
    show_applied(&applied, &reviewed, call)
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

fn show_applied(applied: &Applied, reviewed: &Review, call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return call.paper.line(wire::applied(applied)?);
    }
    for difference in &reviewed.differences {
        call.paper.line(&difference.words)?;
    }
    review::show_warnings(&reviewed.remarks, call)?;
    for (key, version) in &applied.meters {
        call.paper.good(format!("meter {key} is now version {version}"))?;
    }
    for plan in &applied.plans {
        call.paper.good(format!("plan {} is now version {}", plan.plan, plan.version))?;
    }
    for (key, version) in &applied.coupons {
        call.paper.good(format!("coupon {key} is now version {version}"))?;
    }
    call.paper.line(format!("{} meters, plans and coupons are as they were.", applied.unchanged))
}
