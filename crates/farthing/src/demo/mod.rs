//! `demo`: three businesses billed from real usage, and what happened explained.
//! Knows what is shown in which order; must not know what is owed.

pub mod examples;
mod report;
mod scenario;
mod steps;
mod usage;

use std::path::PathBuf;
use std::time::Instant as Stopwatch;

use clap::{Args, ValueEnum};

use crate::cli::Call;
use crate::installation::{Installation, Opening, Place, Wanted};
use crate::stop::Stop;
use examples::{EXAMPLES, Example};

/// Which examples, and how much of them.
#[derive(Debug, Args)]
pub struct Demo {
    /// One of them; all three without it
    #[arg(value_enum)]
    example: Option<Which>,
    /// Show every row of long tables
    #[arg(long)]
    all: bool,
}

/// An example's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Which {
    /// Five households on a time-of-use tariff
    Power,
    /// A language model billed by the million tokens
    Tokens,
    /// Free, flat and per-seat plans in three currencies
    Software,
}

impl Demo {
    fn chosen(&self) -> Vec<&'static Example> {
        let name = match self.example {
            None => return EXAMPLES.iter().collect(),
            Some(Which::Power) => "power",
            Some(Which::Tokens) => "tokens",
            Some(Which::Software) => "software",
        };
        EXAMPLES.iter().filter(|example| example.name == name).collect()
    }
}

/// Builds the examples and shows what came of them.
pub fn run(asked: &Demo, call: &mut Call) -> Result<(), Stop> {
    let started = Stopwatch::now();
    // Only a place that was asked for: a demo does not belong into data that some setting names.
    let place = match (&call.flags.data, &call.flags.database_url) {
        (Some(folder), _) => Place::Folder(folder.clone()),
        (None, Some(url)) => Place::Database(url.clone()),
        (None, None) => Place::Folder(temporary_folder()?),
    };
    let wanted = Wanted {
        place: &place,
        identities: call.settings.identities,
        objects: None,
        tends: false,
        public_url: None,
        vies: None,
        tax_providers: &[],
    };
    let installation = Installation::open(wanted, Opening::MayCreate, call.command)?;
    let operations = &installation.operations;
    let mut built = Vec::new();
    for example in asked.chosen() {
        built.push(steps::build(operations, example)?);
    }
    let shown = report::Shown { operations, built: &built, all: asked.all };
    if call.paper.is_json() {
        return shown.json(&mut call.paper);
    }
    shown.documents(&mut call.paper)?;
    shown.explanation(&mut call.paper)?;
    shown.books(&mut call.paper)?;
    let verified = shown.verification(&mut call.paper);
    shown.timings(started.elapsed(), &mut call.paper)?;
    shown.what_next(&place, &mut call.paper)?;
    verified
}

/// A new folder among the system's temporary ones; it stays, so that it can be looked at.
fn temporary_folder() -> Result<PathBuf, Stop> {
    for number in 0..u32::MAX {
        let folder = std::env::temp_dir().join(format!("farthing-demo-{}-{number}", std::process::id()));
        match std::fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            // Left by an earlier process that had our number.
            Err(why) if why.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(why) => {
                return Err(Stop::failed(format!(
                    "the folder {} cannot be made: {why}; name another with --data",
                    folder.display()
                )));
            }
        }
    }
    Err(Stop::failed("no temporary folder is free; name one with --data"))
}
