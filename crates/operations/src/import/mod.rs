//! Importing usage from a file: read row by row, sent in batches, safe to run again.
//!
//! Knows rows, their mapping to events and what became of each; must not know meters or prices. A file cut
//! short is imported again from its beginning: every event that was kept is known by its identity.

mod mapping;
mod parquet;
mod parse;
mod rejects;
mod seen;
mod set_aside;
mod source;

use std::path::PathBuf;

use ids::EnvironmentId;
use pricing::UsageEvent;
use usage::PlaneFault;

pub use mapping::{Columns, Constants, Field, Mapping};
pub use source::{Format, ImportSource};

use crate::Operations;
use crate::events::{OnRefusal, Outcome};
use crate::refusal::Failed;
use parse::{Row, Rows};
use rejects::Rejects;
use seen::{Seen, SeenRows};
use set_aside::{Reject, SetAside};

/// Events sent at once.
const BATCH: usize = 10_000;
/// About how many bytes of rows are sent at once, where they are long.
const BATCH_BYTES: usize = 32 * 1024 * 1024;
/// Rejected and repeated rows that a report names; the rejects file has all.
pub const ROWS_NAMED_MAX: usize = 20;

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Rows read.
    pub rows: u64,
    /// Bytes of the file read, as it lies there.
    pub bytes: u64,
    /// Of how many.
    pub of: u64,
}

impl Progress {
    fn of(count: u64, rows: &Rows) -> Progress {
        let (bytes, of) = rows.bytes();
        Progress { rows: count, bytes, of }
    }
}

/// A row that was not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Its line in the file, counted from 1, the header included.
    pub line: u64,
    /// Why, and the way out.
    pub reason: String,
}

/// A row that says what an earlier row of the same file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeated {
    /// Its line.
    pub line: u64,
    /// The line of the first.
    pub first: u64,
}

/// What became of a file. Each row is counted once: accepted, known, repeated, conflicts and rejected add up to
/// rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// Rows read, without the header and blank lines.
    pub rows: u64,
    /// Whether it was told to stop before the file's end. All rows read are dealt with; importing the file again
    /// goes through them as known and on to the rest.
    pub stopped: bool,
    /// New events.
    pub accepted: u64,
    /// Events that were known before this import.
    pub known: u64,
    /// Rows that derive the id of an earlier row and say the same.
    pub repeated: u64,
    /// Rows that derive the id of an earlier row or event and say something else. They were not kept.
    pub conflicts: u64,
    /// Rows that were not kept for any other reason.
    pub rejected: u64,
    /// Where all rows that were not kept are, if there are any and there is a place for them.
    pub rejects_file: Option<PathBuf>,
    /// The first rows that were not kept, conflicts among them.
    pub first_rejected: Vec<Rejected>,
    /// The first repeated rows.
    pub first_repeated: Vec<Repeated>,
}

impl Operations {
    /// Imports a file: each row becomes an event. Rows that cannot be read are counted, written to the rejects
    /// file with their reason, and the rest is imported. Importing the same file again changes nothing.
    ///
    /// # Errors
    /// Refused when the file has no column that the mapping names, or its form is unknown; when a file cannot
    /// be read or written; a fault, after which the same import is run again.
    pub fn import(
        &self,
        environment: EnvironmentId,
        source: &ImportSource,
        mapping: &Mapping,
        progress: &mut dyn FnMut(&Progress),
    ) -> Result<ImportReport, Failed> {
        let mut rows = Rows::of(source, mapping)?;
        let mut importing = Importing {
            operations: self,
            environment,
            report: ImportReport::default(),
            rejects: Rejects::to(source.rejects_path()),
            aside: SetAside::under(source.kept_under()),
            seen: SeenRows::default(),
            batch: Vec::with_capacity(BATCH),
            batch_bytes: 0,
        };
        while let Some(row) = rows.next()? {
            importing.take(row)?;
            if importing.batch.len() == BATCH || importing.batch_bytes >= BATCH_BYTES {
                importing.send()?;
                progress(&Progress::of(importing.report.rows, &rows));
                if self.stopping.is_asked() {
                    importing.report.stopped = true;
                    break;
                }
            }
        }
        importing.send()?;
        importing.aside.keep(self, environment)?;
        progress(&Progress::of(importing.report.rows, &rows));
        importing.report.rejects_file = importing.rejects.finish()?;
        Ok(importing.report)
    }
}

/// An import under way.
struct Importing<'a> {
    operations: &'a Operations,
    environment: EnvironmentId,
    report: ImportReport,
    rejects: Rejects,
    aside: SetAside,
    seen: SeenRows,
    batch: Vec<(u64, String, UsageEvent)>,
    batch_bytes: usize,
}

impl Importing<'_> {
    fn take(&mut self, row: Row) -> Result<(), Failed> {
        self.report.rows += 1;
        let event = match row.event {
            Ok(event) => event,
            Err(refused) => {
                self.report.rejected += 1;
                let reject = Reject::Row { code: "row_unreadable", raw: &row.raw };
                return self.set_aside(row.line, &refused.to_string(), (&row.raw, reject));
            }
        };
        match self.seen.see(row.line, &event) {
            Seen::First => {
                self.batch_bytes += row.raw.len();
                self.batch.push((row.line, row.raw, event));
            }
            Seen::Same { first } => {
                self.report.repeated += 1;
                if self.report.first_repeated.len() < ROWS_NAMED_MAX {
                    self.report.first_repeated.push(Repeated { line: row.line, first });
                }
            }
            Seen::Other { first } => {
                self.report.conflicts += 1;
                let reason = format!(
                    "line {} derives the same id as line {first} ({}) and says something else; \
                     derive the id from columns that tell the rows apart",
                    row.line, event.id
                );
                self.set_aside(row.line, &reason, (&row.raw, Reject::Conflict(&event)))?;
            }
        }
        Ok(())
    }

    /// Names a row that is not kept, and writes it to the rejects; whoever calls counts it.
    fn set_aside(
        &mut self,
        line: u64,
        reason: &str,
        (raw, reject): (&str, Reject<'_>),
    ) -> Result<(), Failed> {
        if self.report.first_rejected.len() < ROWS_NAMED_MAX {
            self.report.first_rejected.push(Rejected { line, reason: reason.to_owned() });
        }
        self.aside.take((self.operations, self.environment), (line, reason), reject)?;
        self.rejects.write(line, reason, raw)
    }

    fn send(&mut self) -> Result<(), Failed> {
        if self.batch.is_empty() {
            return Ok(());
        }
        self.batch_bytes = 0;
        let mut places = Vec::with_capacity(self.batch.len());
        let mut events = Vec::with_capacity(self.batch.len());
        for (line, raw, event) in self.batch.drain(..) {
            places.push((line, raw));
            events.push(event);
        }
        let (ingested, _) = loop {
            let batch = events.iter().cloned().map(Ok).collect();
            match self.operations.take(self.environment, batch, OnRefusal::KeepRest) {
                // A file has time: it waits for room as long as there may be some.
                Err(Failed::Plane(PlaneFault::Busy { .. })) => {}
                answered => break answered?,
            }
        };
        for (((line, raw), event), outcome) in places.into_iter().zip(&events).zip(ingested.outcomes) {
            match outcome {
                Outcome::Accepted => self.report.accepted += 1,
                Outcome::Duplicate => self.report.known += 1,
                Outcome::Conflict => {
                    self.report.conflicts += 1;
                    let reason = "an event of this source and id was kept before and says something else; \
                                  send a corrected event under an id of its own";
                    self.set_aside(line, reason, (&raw, Reject::Conflict(event)))?;
                }
                Outcome::Refused { message, code } => {
                    self.report.rejected += 1;
                    self.set_aside(line, &message, (&raw, Reject::Refused { code, raw: &raw, event }))?;
                }
                Outcome::NotKept => unreachable!("the rest of a batch is kept"),
            }
        }
        Ok(())
    }
}
