//! Rejected rows kept beside what else was rejected, where the import asks for it.
//! Knows how many wait to be kept; must not know why a row is rejected.

use ids::EnvironmentId;
use pricing::UsageEvent;

use crate::Operations;
use crate::refusal::Failed;
use crate::rejected::{self, NewRejected, RejectedWay, Waiting};

/// Rows that wait to be kept.
pub(super) struct SetAside {
    file: Option<String>,
    waiting: Waiting,
}

/// What a rejected row is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reject<'a> {
    /// No event, for a reason with a code.
    Row {
        /// The code.
        code: &'a str,
        /// The row as it was.
        raw: &'a str,
    },
    /// An event that cannot be kept now, for a reason with a code.
    Refused {
        /// The code.
        code: &'a str,
        /// The row as it was.
        raw: &'a str,
        /// What it says.
        event: &'a UsageEvent,
    },
    /// An event whose identity belongs to one with other content.
    Conflict(&'a UsageEvent),
}

impl SetAside {
    /// Of a file that is called so; nothing is kept without a name.
    pub fn under(file: Option<String>) -> SetAside {
        SetAside { file, waiting: Waiting::default() }
    }

    /// Takes a row of a line, with why it was rejected.
    pub fn take(
        &mut self,
        (operations, environment): (&Operations, EnvironmentId),
        (line, reason): (u64, &str),
        reject: Reject<'_>,
    ) -> Result<(), Failed> {
        let Some(file) = &self.file else { return Ok(()) };
        let one = match reject {
            Reject::Row { code, raw } => rejected::row(environment, (file, line), (code, reason), raw),
            Reject::Refused { code, raw, event } => {
                rejected::refused_row(environment, (file, line), (code, reason), (raw, event))
            }
            Reject::Conflict(event) => NewRejected {
                place: Some(format!("line {line}")),
                ..rejected::conflict(environment, event, (RejectedWay::Import, file), None)
            },
        };
        match self.waiting.take(one) {
            true => self.keep(operations, environment),
            false => Ok(()),
        }
    }

    /// Keeps all that wait.
    pub fn keep(&mut self, operations: &Operations, environment: EnvironmentId) -> Result<(), Failed> {
        operations.keep_waiting(environment, &mut self.waiting)
    }
}
