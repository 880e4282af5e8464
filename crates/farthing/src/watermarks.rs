//! The two planes held against each other at the start: the events must reach what SQL names, and SQL must know what
//! was dropped of them. Knows positions and floors; must not know what was billed.

use operations::{Failed, Operations};
use store::environments;
use usage::Position;

/// The events are older than what was billed from them.
#[derive(Debug, thiserror::Error)]
#[error(
    "the usage events are older than the database: in the environment {environment} the database names \
     position {named}, and the events end at {reached}; restore newer events, or a database from before"
)]
pub struct PlanesApart {
    /// Which environment's.
    environment: String,
    /// The highest watermark that SQL names.
    named: Position,
    /// Where the events end.
    reached: Position,
}

/// Why the planes do not fit together, or could not be compared.
pub type CheckRefused = crate::installation::OpenRefused;

/// Refuses planes of which the events end before the highest watermark that SQL names.
///
/// # Errors
/// Refused when the events are older; a fault of either plane.
pub fn check(operations: &Operations) -> Result<(), CheckRefused> {
    let environments = operations.store.read(|reader| environments::environments(reader))?;
    for environment in environments {
        let named =
            operations.store.read(|reader| store::progress::highest_watermark(reader, environment.id))?;
        let named = Position::new(named);
        let reached = operations.plane.watermark(environment.id)?;
        if reached < named {
            return Err(PlanesApart { environment: environment.name, named, reached }.into());
        }
    }
    Ok(())
}

/// Notes in a database that is older than a drop what the events lost in it.
///
/// # Errors
/// A fault of either plane.
pub fn adopt(operations: &Operations) -> Result<(), CheckRefused> {
    operations.adopt_floors().map_err(|why| match why {
        Failed::Fault(fault) => fault.into(),
        Failed::Plane(fault) => fault.into(),
        other => CheckRefused::Floor(other.to_string()),
    })
}
