//! The usage file of an example, imported like any other. Knows where it is carried; must not know its rows.

use ids::EnvironmentId;
use operations::Operations;
use operations::import::{Constants, ImportSource};

use super::examples::Example;
use super::scenario::ScenarioImport;
use crate::cli;
use crate::stop::Stop;

/// Imports it and gives how many events are new.
///
/// # Errors
/// A fault; a row that cannot be kept would be a mistake in the example.
pub fn import(
    operations: &Operations,
    environment: EnvironmentId,
    example: &Example,
    wanted: &ScenarioImport,
) -> Result<u64, Stop> {
    let source = ImportSource::bytes(example.usage_file, example.usage).map_err(Stop::failed)?;
    let constants = Constants {
        subject: wanted.subject.clone(),
        source: Some(wanted.source.clone()),
        event_type: Some(wanted.event_type.clone()),
        time_zone: wanted.time_zone.clone(),
    };
    let mapping = cli::import_mapping(&wanted.map, &constants)?;
    let report = cli::import(operations, environment, (&source, example.usage_file), &mapping)?;
    match report.first_rejected.first() {
        None => Ok(report.accepted),
        Some(row) => {
            let file = example.usage_file;
            Err(Stop::failed(format!("line {} of {file} cannot be kept: {}", row.line, row.reason)))
        }
    }
}
