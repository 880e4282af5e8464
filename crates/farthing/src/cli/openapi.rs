//! `openapi`: the document that describes the HTTP API. Knows where it is printed; must not know what it says.

use clap::Args;

use super::Call;
use crate::stop::Stop;

/// Nothing to choose.
#[derive(Debug, Args)]
pub struct Openapi {}

/// Prints it.
pub fn run(call: &mut Call) -> Result<(), Stop> {
    let document = api::document().to_pretty_json().map_err(Stop::failed)?;
    call.paper.line(document)
}
