//! What can go wrong in an event plane, and what is found damaged in one.
//!
//! Knows files, tables and positions. Must not know what the events were for.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;

use crate::identities::IdentitiesFault;
use crate::plane::Position;

/// Why an event cannot be written. Whoever takes events in checks more; this is the last gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnwritableEvent {
    /// Source, id, type or subject is empty.
    #[error("its {field} is empty; give it one")]
    Empty {
        /// The field's name.
        field: &'static str,
    },
    /// A text holds the character U+0000, which databases cannot keep.
    #[error("its {field} contains the character U+0000; leave it out")]
    Nul {
        /// The field's name.
        field: &'static str,
    },
    /// The id ends as only that of a cancellation does.
    #[error("its id ends with the character U+0001, which marks a cancellation; leave it out")]
    Marked,
    /// The time lies outside the years that can be billed.
    #[error("its time lies outside the years 1900 to 2999; send the right one")]
    TimeOutOfRange,
    /// The event is too large.
    #[error("it has {bytes} bytes; send at most {max}")]
    TooLarge {
        /// Its size as written.
        bytes: usize,
        /// The largest size.
        max: usize,
    },
}

/// Why the event plane did not do what was asked.
#[derive(Debug, Clone, thiserror::Error)]
pub enum PlaneFault {
    /// An event of the batch cannot be kept; none of the batch was.
    #[error(
        "event {index} of the batch cannot be kept: {why} (counted from 0; nothing of the batch was kept)"
    )]
    Unwritable {
        /// Which event, counted from 0.
        index: usize,
        /// Why.
        why: UnwritableEvent,
    },
    /// The subject that should take an erased one's place cannot be kept.
    #[error("nothing was erased: {why}")]
    OpaqueSubject {
        /// Why.
        why: UnwritableEvent,
    },
    /// A position above the watermark was named.
    #[error(
        "position {asked} was named, but the events of {environment} end at {watermark}: they are older than what names them; restore the newer events"
    )]
    AheadOfWatermark {
        /// The environment.
        environment: EnvironmentId,
        /// The position named.
        asked: Position,
        /// The newest durable position.
        watermark: Position,
    },
    /// What lies before an instant was dropped.
    #[error(
        "usage before {before} was dropped by retention; ask for what is of that time or later, and see what was \
         measured before on the lines of the invoices"
    )]
    Dropped {
        /// The environment.
        environment: EnvironmentId,
        /// The instant.
        before: Instant,
    },
    /// The event was accepted once, and is dropped.
    #[error(
        "it was accepted at position {position}, and usage before {before} was dropped by retention since: it can \
         neither be cancelled nor changed any more; correct what was billed with a credit note"
    )]
    EventDropped {
        /// The environment.
        environment: EnvironmentId,
        /// Where it stood.
        position: Position,
        /// The instant.
        before: Instant,
    },
    /// A write failed before; what reached the disk is unknown until the log is opened again.
    #[error("an earlier write of the event log failed ({why}); free what is short and start farthing again")]
    Stopped {
        /// The first failure.
        why: Arc<str>,
    },
    /// The log is damaged, and nothing may be built on it: no event, and no bill.
    #[error(
        "the usage events are damaged ({first}), so nothing is billed from them and no new ones are taken; \
         restore their folder from a backup, and see all that is damaged with `farthing doctor`"
    )]
    Damaged {
        /// The first damage found.
        first: Box<Damage>,
    },
    /// A file could not be read or written.
    #[error("{} could not be {doing}: {why}; look at the disk and the folder's permissions", file.display())]
    File {
        /// The file or folder.
        file: PathBuf,
        /// What was tried, as a participle.
        doing: &'static str,
        /// What the system said.
        why: Arc<str>,
    },
    /// The object storage did not do what was asked of it.
    #[error(
        "the object storage {place} does not {doing}: {why}; what is only there cannot be read until it does, and \
         everything else goes on"
    )]
    Objects {
        /// Where it is.
        place: Arc<str>,
        /// What was asked of it, as a verb.
        doing: &'static str,
        /// What it said.
        why: Arc<str>,
        /// Whether it answered, with a refusal.
        answers: bool,
    },
    /// A place in an object storage is not, or not as it should be, that of this folder.
    #[error(
        "nothing is moved to {place} or deleted there: {why}; where you have looked into it and want to go on all \
         the same, set adopt = \"{code}\" under [usage.objects] and start farthing again"
    )]
    NotOurs {
        /// The place.
        place: Arc<str>,
        /// What is found there, and what mends it.
        why: Arc<str>,
        /// Stands for what is found there, as long as it stays so.
        code: Arc<str>,
    },
    /// Segments are in an object storage, and nobody said which.
    #[error(
        "{segments} segments of usage events are in an object storage, and the settings name none; name it under \
         [usage.objects], as it was when they were moved there"
    )]
    NoObjects {
        /// How many.
        segments: u64,
    },
    /// Whoever appends has waited long enough for room.
    #[error(
        "the events that wait to be sealed take all the room that they may, and {waited_seconds} seconds of \
         waiting made none; send the batch again in a few seconds"
    )]
    Busy {
        /// How long was waited.
        waited_seconds: u64,
    },
    /// A kept event could not be read back.
    #[error("an event could not be read back: {0}; run `farthing doctor`")]
    Unreadable(Box<Damage>),
    /// The plane was written by another version of farthing.
    #[error(
        "the events are kept in format {found}; this farthing reads format {known}: use a newer farthing"
    )]
    Format {
        /// The format found.
        found: u64,
        /// The format this program writes.
        known: u64,
    },
    /// The database did not answer.
    #[error(transparent)]
    Sql(#[from] sql::Fault),
    /// The connection broke during a commit.
    #[error("the connection to the database broke while events were being committed; send the batch again")]
    Unknown,
    /// Something is only tried, and what was asked would be kept.
    #[error("this is only a preview, and keeps nothing; ask for the deed itself")]
    NothingKept,
    /// More is tried at once than is held in memory.
    #[error("a preview holds at most {max} events and cancellations; try it in parts")]
    TooMuchToTry {
        /// How many it may hold.
        max: usize,
    },
    /// The system gave no random bytes for a new plane's key.
    #[error("the system gave no random bytes for the key of a new event plane: {0}")]
    NoRandomness(String),
}

/// What failed while something was written, and whether it can be tried again.
#[derive(Debug, Clone)]
pub(crate) enum WriteFault {
    /// It can be tried again.
    Failed(PlaneFault),
    /// What is on the disk is unknown from now on.
    Final(PlaneFault),
}

impl WriteFault {
    /// What failed.
    pub(crate) fn into_fault(self) -> PlaneFault {
        match self {
            WriteFault::Failed(fault) | WriteFault::Final(fault) => fault,
        }
    }
}

impl From<PlaneFault> for WriteFault {
    fn from(fault: PlaneFault) -> Self {
        WriteFault::Failed(fault)
    }
}

impl From<IdentitiesFault> for PlaneFault {
    fn from(fault: IdentitiesFault) -> PlaneFault {
        match fault {
            IdentitiesFault::File { file, doing, why } | IdentitiesFault::Unsure { file, doing, why } => {
                PlaneFault::File { file, doing, why }
            }
            IdentitiesFault::Damaged(first) => PlaneFault::Damaged { first },
            IdentitiesFault::Format { found, known, .. } => {
                PlaneFault::Format { found: found.into(), known: known.into() }
            }
            IdentitiesFault::AnotherPlane { ref folder } => PlaneFault::Damaged {
                first: Box::new(Damage::of(folder.display().to_string(), fault.to_string())),
            },
            IdentitiesFault::Stopped { why } => PlaneFault::Stopped { why },
        }
    }
}

impl PlaneFault {
    /// A fault of a file.
    pub(crate) fn file(file: impl Into<PathBuf>, doing: &'static str, error: &std::io::Error) -> PlaneFault {
        PlaneFault::File { file: file.into(), doing, why: error.to_string().into() }
    }
}

/// One thing found that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// The file or table.
    pub place: String,
    /// The byte in the file, or none for a table.
    pub byte: Option<u64>,
    /// The environment concerned, where it is known.
    pub environment: Option<EnvironmentId>,
    /// The first and last position concerned, where they are known.
    pub positions: Option<(Position, Position)>,
    /// What was found.
    pub what: String,
}

impl Damage {
    /// Damage of a file at a byte.
    pub(crate) fn in_file(place: impl Into<String>, byte: u64, what: impl Into<String>) -> Damage {
        Damage {
            place: place.into(),
            byte: Some(byte),
            environment: None,
            positions: None,
            what: what.into(),
        }
    }

    /// Damage of a file or table as a whole.
    pub(crate) fn of(place: impl Into<String>, what: impl Into<String>) -> Damage {
        Damage { place: place.into(), byte: None, environment: None, positions: None, what: what.into() }
    }

    /// The same, with whom it concerns.
    pub(crate) fn concerning(
        mut self,
        environment: EnvironmentId,
        first: Position,
        last: Position,
    ) -> Damage {
        self.environment = Some(environment);
        self.positions = Some((first, last));
        self
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.place)?;
        if let Some(byte) = self.byte {
            write!(formatter, " at byte {byte}")?;
        }
        match self.positions {
            Some((first, last)) if first == last => write!(formatter, ", position {first}")?,
            Some((first, last)) => write!(formatter, ", positions {first} to {last}")?,
            None => {}
        }
        if let Some(environment) = self.environment {
            write!(formatter, " of {environment}")?;
        }
        write!(formatter, ": {}", self.what)
    }
}
