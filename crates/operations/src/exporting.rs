//! Usage events going out: those that count at one position, piece by piece, in forms that the import reads.
//!
//! Knows what is asked for and how an event is written; must not know who takes the pieces. Nothing is held between
//! two pieces, so that a slow reader holds up nobody, and one that was cut off goes on behind what it has.

mod file;

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::{Scalar, UsageEvent};
use usage::{Position, Read};

pub use file::{ExportReport, ExportTarget};

use crate::Operations;
use crate::refusal::{Failed, Refusal};
use crate::unbilled::After;

/// About how many bytes a piece has: enough that what beginning to read costs does not show.
pub const EXPORT_PIECE_BYTES: usize = 4 * 1024 * 1024;
/// Most properties that an exported table has columns for.
pub const EXPORT_PROPERTIES_MAX: usize = 1_000;

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportPiece {
    /// Whole lines.
    pub bytes: Vec<u8>,
    /// How many events they are.
    pub events: u64,
    /// Behind which event the next piece begins; none after the last.
    pub next: Option<After>,
}

impl Export {
    /// As of which position of the events: what came later is not in it.
    pub fn position(&self) -> u64 {
        self.position.number()
    }

    /// The row of names that a table begins with; nothing in other forms.
    pub fn heading(&self) -> Vec<u8> {
        match self.format {
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
    /// `from` and `to`, or a table would need more than [`EXPORT_PROPERTIES_MAX`] columns for properties; a fault.
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
        let mut export = Export { environment, asked, position, format, properties: Vec::new() };
        if format == ExportFormat::Csv {
            export.properties = self.exported_properties(&export)?;
        }
        Ok(export)
    }

    /// The next piece of an export, behind an event or from the beginning.
    ///
    /// # Errors
    /// A fault of the event plane.
    pub fn export_piece(&self, export: &Export, after: Option<&After>) -> Result<ExportPiece, Failed> {
        let mut piece = ExportPiece { bytes: Vec::new(), events: 0, next: None };
        self.visit_exported(export, after, &mut |event| {
            write(export, event, &mut piece.bytes);
            piece.events += 1;
            if piece.bytes.len() < EXPORT_PIECE_BYTES {
                return ControlFlow::Continue(());
            }
            piece.next = Some(After::event(event.time, &event.source, &event.id));
            ControlFlow::Break(())
        })?;
        Ok(piece)
    }

    /// The names of all properties that the exported events have, in order.
    fn exported_properties(&self, export: &Export) -> Result<Vec<String>, Failed> {
        let mut names: BTreeSet<String> = BTreeSet::new();
        self.visit_exported(export, None, &mut |event| {
            for name in event.data.keys() {
                if !names.contains(&**name) {
                    names.insert(name.to_string());
                }
            }
            match names.len() <= EXPORT_PROPERTIES_MAX {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            }
        })?;
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
        let asked = &export.asked;
        let subjects: Vec<&str> = asked.subject.as_deref().into_iter().collect();
        let read = Read {
            subjects: &subjects,
            event_type: asked.event_type.as_deref(),
            from: asked.from.max(after.map(After::time)),
            to: asked.to,
            up_to: export.position,
        };
        self.plane.read(export.environment, &read, &mut |stored| match after
            .is_none_or(|after| after.is_before(stored))
        {
            true => each(&stored.event),
            false => ControlFlow::Continue(()),
        })?;
        Ok(())
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
