//! `usage cancel SOURCE ID…` and `usage amend SOURCE ID FILE`: kept events that should not count, or
//! otherwise. Knows flags and what is said of them; must not know what a correction does to a bill.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Args;
use operations::corrections::{AmendAsked, CANCELLED_AT_ONCE_MAX, CancelOutcome, NamedEvent, unknown_event};
use records::EventReader;

use super::{Call, environment_of, wire};
use crate::show::{counted, thousands};
use crate::stop::Stop;

/// The most bytes of a file that one event is read from.
const EVENT_FILE_BYTES_MAX: u64 = 1024 * 1024;

/// Which events do not count any more.
#[derive(Debug, Args)]
pub struct Cancel {
    /// Who sent the events
    source: String,
    /// The sender's ids of them
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// Why; it is kept with the cancellations
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Which event does not count any more, and what counts instead.
#[derive(Debug, Args)]
pub struct Amend {
    /// Who sent the event
    source: String,
    /// The sender's id of it
    id: String,
    /// A file with the CloudEvent that counts instead, as JSON, with an id of its own; "-" reads it from the
    /// input
    file: PathBuf,
    /// Why; it is kept with the cancellation
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Cancels.
///
/// # Errors
/// As the use case; when an event is not kept, after the others were cancelled.
pub fn cancel(asked: &Cancel, call: &mut Call) -> Result<(), Stop> {
    let named = |id: &String| NamedEvent { source: asked.source.clone(), id: id.clone() };
    let events: Vec<NamedEvent> = asked.ids.iter().map(named).collect();
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let mut outcomes = Vec::with_capacity(events.len());
    for part in events.chunks(CANCELLED_AT_ONCE_MAX) {
        outcomes.extend(operations.cancel_events(environment.id, part, asked.reason.as_deref())?);
    }
    let of = |wanted| outcomes.iter().filter(|outcome| **outcome == wanted).count();
    let unknown = of(CancelOutcome::Unknown);
    if call.paper.is_json() {
        call.paper.line(wire::cancellations(&events, &outcomes)?)?;
    } else {
        call.paper.line(format!("{} cancelled", counted(of(CancelOutcome::Cancelled), "event")))?;
        let before = i128::try_from(of(CancelOutcome::Before)).unwrap_or(i128::MAX);
        if before > 0 {
            call.paper.line(format!("  {} cancelled before, and stay so", thousands(before)))?;
        }
        for (event, _) in events.iter().zip(&outcomes).filter(|(_, one)| **one == CancelOutcome::Unknown) {
            call.paper.bad(unknown_event(event))?;
        }
    }
    match unknown {
        0 => Ok(()),
        unknown => Err(Stop::failed(format!(
            "{} not kept here and everything else was cancelled; look at the ids, and ask again, which \
             changes nothing twice",
            are(unknown)
        ))),
    }
}

/// "1 event is", "2 events are".
fn are(count: usize) -> String {
    format!("{} {}", counted(count, "event"), if count == 1 { "is" } else { "are" })
}

/// Amends.
///
/// # Errors
/// When the file cannot be read; as the use case.
pub fn amend(asked: &Amend, call: &mut Call) -> Result<(), Stop> {
    let replacement = EventReader::new().read(read_file(&asked.file)?.trim_ascii());
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let event = NamedEvent { source: asked.source.clone(), id: asked.id.clone() };
    let amend = AmendAsked { event, replacement, reason: asked.reason.clone() };
    let amended = operations.amend_event(environment.id, amend)?;
    if call.paper.is_json() {
        return call.paper.line(wire::amendment(&amended)?);
    }
    match amended.before {
        false => call.paper.line("The event is cancelled, and the other one counts in its place."),
        true => call.paper.line("This was done before, and nothing changed."),
    }
}

/// What a file with one event says; "-" is the input.
pub(super) fn read_file(file: &Path) -> Result<Vec<u8>, Stop> {
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        std::io::stdin().take(EVENT_FILE_BYTES_MAX).read_to_end(&mut bytes)
    } else {
        let opened = std::fs::File::open(file);
        opened.and_then(|opened| opened.take(EVENT_FILE_BYTES_MAX).read_to_end(&mut bytes))
    };
    read.map_err(|error| {
        Stop::usage(format!("{} cannot be read ({error}); name a file with one event", file.display()))
    })?;
    Ok(bytes)
}
