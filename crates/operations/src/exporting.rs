//! Usage events going out: those that count at one position, in one pass, in forms that the import reads.
//!
//! Knows what is asked for and how an event is written; must not know who takes the pieces. Whoever takes them holds
//! the read up, so that it is for them to bound how long; one that was cut off goes on behind what it has.

mod file;

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::{Scalar, UsageEvent};
use usage::{Floor, Position, Read};

pub use file::{ExportReport, ExportTarget};

use crate::Operations;
use crate::refusal::{Failed, Refusal};
use crate::unbilled::After;

/// About how many bytes a piece has: enough that handing it over costs little, and few to hold.
pub const EXPORT_PIECE_BYTES: usize = 256 * 1024;
/// Most properties that an exported table has columns for.
pub const EXPORT_PROPERTIES_MAX: usize = 1_000;
/// After how many events it is looked at whether the process is to end, while names of columns are gathered.
const STOP_LOOKED_AT_EVERY: u64 = 10_000;

/// The form of exported events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// A CloudEvent in each line. Imported, it is the same event.
    Ndjson,
    /// A table with a column for each property. Texts that look like numbers are numbers when it is imported.
    Csv,
}

impl ExportFormat {
    /// Each with its code.
    pub const CODES: [(&str, ExportFormat); 2] =
        [("ndjson", ExportFormat::Ndjson), ("csv", ExportFormat::Csv)];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            ExportFormat::Ndjson => "ndjson",
            ExportFormat::Csv => "csv",
        }
    }
}

/// Which events are exported.
#[derive(Debug, Clone, Default)]
pub struct ExportAsked {
    /// Only those of this subject.
    pub subject: Option<String>,
    /// Only those of this type.
    pub event_type: Option<String>,
    /// Only those at or after this instant.
    pub from: Option<Instant>,
    /// Only those before this instant.
    pub to: Option<Instant>,
    /// As of this position of the events; the newest if none is said.
    pub position: Option<u64>,
    /// Only those behind this one: the export goes on that was cut off there.
    pub after: Option<After>,
}

/// An export that has begun.
#[derive(Debug, Clone)]
pub struct Export {
    environment: EnvironmentId,
    asked: ExportAsked,
    position: Position,
    format: ExportFormat,
    /// The properties that the table has columns for.
    properties: Vec<String>,
}

/// A piece of an export.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExportPiece {
    /// Whole lines.
    pub bytes: Vec<u8>,
    /// How many events they are.
    pub events: u64,
}

/// How an export ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportEnd {
    /// Every piece was taken.
    Whole,
    /// Whoever takes the pieces wants no more.
    Left,
    /// The process is to end.
    Stopped,
}

impl Export {
    /// As of which position of the events: what came later is not in it.
    pub fn position(&self) -> u64 {
        self.position.number()
    }

    fn subjects(&self) -> Vec<&str> {
        self.asked.subject.as_deref().into_iter().collect()
    }

    /// What it reads from its beginning on.
    fn read<'r>(&'r self, subjects: &'r [&'r str]) -> Read<'r> {
        Read {
            subjects,
            event_type: self.asked.event_type.as_deref(),
            from: self.asked.from,
            to: self.asked.to,
            ..Read::all(self.position)
        }
    }

    /// The row of names that a table begins with; nothing in other forms, and in what goes on.
    fn heading(&self) -> Vec<u8> {
        match self.format {
            _ if self.asked.after.is_some() => Vec::new(),
            ExportFormat::Ndjson => Vec::new(),
            ExportFormat::Csv => {
                let data = self.properties.iter().map(|name| format!("data.{name}"));
                let parts = ["id", "source", "type", "subject", "time"].map(str::to_owned);
                csv_row(parts.into_iter().chain(data))
            }
        }
    }
}

impl Operations {
    /// Begins an export: of the events that count at a position, so that it is the same however long it takes.
    ///
    /// # Errors
    /// Refused when there is no such environment, the position lies ahead of the newest, nothing lies between
    /// `from` and `to`, what goes on names no position or begins behind `to`, or a table would need more than
    /// [`EXPORT_PROPERTIES_MAX`] columns for properties, or usage of its beginning was dropped; a fault; when the
    /// process is to end first.
    pub fn begin_export(
        &self,
        environment: EnvironmentId,
        asked: ExportAsked,
        format: ExportFormat,
    ) -> Result<Export, Failed> {
        self.environment(environment)?;
        let newest = self.plane.watermark(environment)?;
        let position = asked.position.map_or(newest, Position::new);
        if position > newest {
            let message = format!(
                "position: {position} lies ahead of {newest}, the newest here; send the one that the first answer \
                 named, or none"
            );
            return Err(Refusal::invalid("position", message).into());
        }
        if let (Some(from), Some(to)) = (asked.from, asked.to)
            && from >= to
        {
            let message = format!("to: {to} is not after from, {from}; swap them, or leave one out");
            return Err(Refusal::invalid("to", message).into());
        }
        if let Some(after) = &asked.after {
            check_goes_on(after, &asked)?;
        }
        let mut export = Export { environment, asked, position, format, properties: Vec::new() };
        // Before the first byte is sent, after which nothing can be refused any more.
        let floor = self.plane.floor(environment)?;
        Floor::check(floor.as_ref(), environment, &export.read(&export.subjects()))?;
        if format == ExportFormat::Csv {
            export.properties = self.exported_properties(&export)?;
        }
        Ok(export)
    }

    /// Reads an export in one pass and hands it over, piece by piece, until whoever takes the pieces wants no more or
    /// the process is to end. A read waits for each piece to be taken.
    ///
    /// # Errors
    /// A fault of the event plane.
    pub fn export_pieces(
        &self,
        export: &Export,
        take: &mut dyn FnMut(ExportPiece) -> ControlFlow<()>,
    ) -> Result<ExportEnd, Failed> {
        let mut piece = ExportPiece { bytes: export.heading(), events: 0 };
        let mut end = ExportEnd::Whole;
        self.visit_exported(export, export.asked.after.as_ref(), &mut |event| {
            write(export, event, &mut piece.bytes);
            piece.events += 1;
            if piece.bytes.len() < EXPORT_PIECE_BYTES {
                return ControlFlow::Continue(());
            }
            if take(std::mem::take(&mut piece)).is_break() {
                end = ExportEnd::Left;
            } else if self.stopping.is_asked() {
                end = ExportEnd::Stopped;
            }
            match end {
                ExportEnd::Whole => ControlFlow::Continue(()),
                ExportEnd::Left | ExportEnd::Stopped => ControlFlow::Break(()),
            }
        })?;
        if end == ExportEnd::Whole && !piece.bytes.is_empty() && take(piece).is_break() {
            end = ExportEnd::Left;
        }
        Ok(end)
    }

    /// The names of all properties that the exported events have, in order; also of those before the event that an
    /// export goes on behind, so that its columns stay the same.
    fn exported_properties(&self, export: &Export) -> Result<Vec<String>, Failed> {
        let mut names: BTreeSet<String> = BTreeSet::new();
        let (mut seen, mut is_stopped) = (0_u64, false);
        self.visit_exported(export, None, &mut |event| {
            for name in event.data.keys() {
                if !names.contains(&**name) {
                    names.insert(name.to_string());
                }
            }
            is_stopped = seen.is_multiple_of(STOP_LOOKED_AT_EVERY) && self.stopping.is_asked();
            seen += 1;
            match names.len() <= EXPORT_PROPERTIES_MAX && !is_stopped {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            }
        })?;
        if is_stopped {
            return Err(Failed::Stopping);
        }
        if names.len() > EXPORT_PROPERTIES_MAX {
            let message = format!(
                "the events have more than {EXPORT_PROPERTIES_MAX} properties, which no table has columns for; \
                 narrow them by type, or export NDJSON"
            );
            return Err(Refusal::invalid("format", message).into());
        }
        Ok(names.into_iter().collect())
    }

    fn visit_exported(
        &self,
        export: &Export,
        after: Option<&After>,
        each: &mut dyn FnMut(&UsageEvent) -> ControlFlow<()>,
    ) -> Result<(), Failed> {
        let subjects = export.subjects();
        let mut read = export.read(&subjects);
        read.from = read.from.max(after.map(After::time));
        self.plane.read(export.environment, &read, &mut |stored| match after
            .is_none_or(|after| after.is_before(stored))
        {
            true => each(&stored.event),
            false => ControlFlow::Continue(()),
        })?;
        Ok(())
    }
}

/// Refuses what cannot be the rest of an export.
fn check_goes_on(after: &After, asked: &ExportAsked) -> Result<(), Refusal> {
    if asked.position.is_none() {
        let message = "position: an export that goes on is of the position that it began with; send the \
                       `farthing-position` of the first answer";
        return Err(Refusal::invalid("position", message));
    }
    match asked.to {
        Some(to) if after.time() >= to => {
            let message = format!(
                "after_time: {} is not before to, {to}, so that no event of that export has it; send the time of the \
                 last whole line, and the same `to`",
                after.time()
            );
            Err(Refusal::invalid("after_time", message))
        }
        _ => Ok(()),
    }
}

/// Writes an event as a line.
fn write(export: &Export, event: &UsageEvent, into: &mut Vec<u8>) {
    match export.format {
        ExportFormat::Ndjson => {
            into.extend_from_slice(&records::event::encode(event));
            into.push(b'\n');
        }
        ExportFormat::Csv => {
            let parts =
                [&event.id, &event.source, &event.event_type, &event.subject].map(|text| text.to_string());
            let data = export.properties.iter().map(|name| event.data.get(name.as_str()).map(text_of));
            let data = data.map(Option::unwrap_or_default);
            into.extend(csv_row(parts.into_iter().chain([event.time.to_string()]).chain(data)));
        }
    }
}

fn text_of(value: &Scalar) -> String {
    match value {
        Scalar::Text(text) => text.to_string(),
        Scalar::Number(number) => number.to_string(),
        Scalar::Bool(truth) => truth.to_string(),
        Scalar::Null => String::new(),
    }
}

/// Cells as a row, those in quotes that need it.
fn csv_row(cells: impl Iterator<Item = String>) -> Vec<u8> {
    let mut row = Vec::new();
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            row.push(b',');
        }
        match cell.contains([',', '"', '\n', '\r']) {
            true => row.extend(format!("\"{}\"", cell.replace('"', "\"\"")).bytes()),
            false => row.extend(cell.bytes()),
        }
    }
    row.push(b'\n');
    row
}
