//! `catalog diff|apply|try-meter FILE`: a price list compared with what is published, published, or tried.
//! Knows files; must not know what a difference means to a subscription.

use std::path::{Path, PathBuf};

use calendar::Instant;
use clap::{Args, Subcommand};
use ids::{CatalogKey, EnvironmentId};
use operations::catalog::Applied;
use operations::catalog_review::Review;
use operations::{Failed, Operations};
use records::catalog::{Meters, decode_toml_among, reads_others_meters};
use records::{Catalog as CatalogFile, Mistakes, Place};

use super::{Call, environment_of, meter_trial, review, wire};
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
    /// Say what a meter of a file would count of a sample of events; nothing is kept
    TryMeter(Box<meter_trial::TryMeter>),
}

/// Most subscriptions of each edited plan whose next period is compared.
const SUBSCRIPTIONS_MAX: usize = 100_000;

/// Compares or publishes.
pub fn run(asked: &Catalog, call: &mut Call) -> Result<(), Stop> {
    let file = match &asked.verb {
        Verb::Diff { file, .. } | Verb::Apply { file } => file,
        Verb::TryMeter(trial) => &trial.file,
    };
    let file = File::read(file)?;
    // Mistakes are told without opening, and so locking, anything; but for meters that may be published.
    if let Err(mistakes) = file.decode(&Meters::new())
        && !reads_others_meters(&mistakes)
    {
        return Err(mistakes.into());
    }
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let mut catalog = operations.catalog_read(environment.id, |published| file.decode(published))??;
    if let Verb::TryMeter(trial) = &asked.verb {
        return meter_trial::run((operations, environment.id), catalog.meters, trial, call);
    }
    // Rates are a seller's, and a file does not say which seller's.
    let taxes = std::mem::take(&mut catalog.taxes);
    let reviewed = operations.catalog_review(environment.id, &catalog);
    let reviewed = reviewed.map_err(|failed| file.placed(failed))?;
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

/// A catalog's file as it was read.
struct File {
    shown: String,
    bytes: Vec<u8>,
}

impl File {
    fn read(file: &Path) -> Result<File, Stop> {
        let shown = file.display().to_string();
        let read = std::fs::read(file);
        let bytes = read.map_err(|why| Stop::failed(format!("{shown} cannot be read: {why}")))?;
        Ok(File { shown, bytes })
    }

    /// Every mistake in it comes with its line.
    fn decode(&self, published: &Meters) -> Result<CatalogFile, Mistakes> {
        decode_toml_among(Some(&self.shown), &self.bytes, published)
    }

    /// A refusal with the line of what it names.
    fn placed(&self, failed: Failed) -> Stop {
        let parameter = match &failed {
            Failed::Refused(refusal) => refusal.parameter.as_deref(),
            _ => None,
        };
        let place = parameter.and_then(|path| records::place_in_toml(&self.shown, &self.bytes, path));
        match place {
            Some(Place { line, column, .. }) => {
                Stop::failed(format!("{}:{line}:{column}: {failed}", self.shown))
            }
            None => failed.into(),
        }
    }
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
    let meters = applied.meters.iter().map(|(key, version)| ("meter", key, *version));
    let plans = applied.plans.iter().map(|plan| ("plan", &plan.plan, plan.version));
    let coupons = applied.coupons.iter().map(|(key, version)| ("coupon", key, *version));
    let versions: Vec<(&str, &CatalogKey, u32)> = meters.chain(plans).chain(coupons).collect();
    // What is new as a whole is said once, by its version.
    let is_new = |words: &str| {
        versions.iter().any(|(what, key, _)| words.starts_with(&format!("{what} {key}: added")))
    };
    let parts = reviewed.differences.iter().map(|difference| &difference.words);
    for words in parts.filter(|words| !is_new(words)) {
        call.paper.line(words)?;
    }
    review::show_warnings(&reviewed.remarks, call)?;
    for (what, key, version) in &versions {
        call.paper.good(format!("{what} {key} is now version {version}"))?;
    }
    match applied.unchanged {
        0 => Ok(()),
        1 => call.paper.line("1 meter, plan or coupon is as it was."),
        several => call.paper.line(format!("{several} meters, plans and coupons are as they were.")),
    }
}
