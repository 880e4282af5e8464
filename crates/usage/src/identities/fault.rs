//! What can go wrong with identities.
//!
//! Knows files and damage. Must not know which event was asked for.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::fault::Damage;

/// Why identities could not be looked up or kept.
#[derive(Debug, Clone, thiserror::Error)]
pub enum IdentitiesFault {
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
    /// A file could not be made durable. What reached the disk is known only after opening again.
    #[error(
        "{} could not be {doing}, and what reached the disk is unknown: {why}; look at the disk and start farthing again",
        file.display()
    )]
    Unsure {
        /// The file or folder.
        file: PathBuf,
        /// What was tried, as a participle.
        doing: &'static str,
        /// What the system said.
        why: Arc<str>,
    },
    /// A file is not as it was written. Nothing is answered from it: a resend could be counted twice.
    #[error("the identities of the events are damaged ({0}); restore the folder of the events from a backup")]
    Damaged(Box<Damage>),
    /// The files were written by another version of farthing.
    #[error(
        "{} is kept in format {found}; this farthing reads format {known}: use a newer farthing",
        file.display()
    )]
    Format {
        /// The file.
        file: PathBuf,
        /// The format found.
        found: u16,
        /// The format this program writes.
        known: u16,
    },
    /// The folder belongs to a plane with another key.
    #[error(
        "{} holds the identities of another event plane; put the folder back that belongs to these events",
        folder.display()
    )]
    AnotherPlane {
        /// The folder.
        folder: PathBuf,
    },
    /// A file could not be made durable before.
    #[error("an earlier write of the identities failed ({why}); free what is short and start farthing again")]
    Stopped {
        /// The first failure.
        why: Arc<str>,
    },
}

impl IdentitiesFault {
    /// Whether nothing more may be written before opening again. After any other fault the same may be tried
    /// again, as when a disk was full.
    pub const fn is_final(&self) -> bool {
        matches!(self, IdentitiesFault::Unsure { .. } | IdentitiesFault::Stopped { .. })
    }

    pub(super) fn file(file: &Path, doing: &'static str, error: &io::Error) -> IdentitiesFault {
        IdentitiesFault::File { file: file.to_owned(), doing, why: error.to_string().into() }
    }

    /// A fault that leaves it open what is on disk.
    pub(super) fn unsure(file: &Path, doing: &'static str, error: &io::Error) -> IdentitiesFault {
        IdentitiesFault::Unsure { file: file.to_owned(), doing, why: error.to_string().into() }
    }

    pub(super) fn damaged(file: &Path, byte: u64, what: &str) -> IdentitiesFault {
        IdentitiesFault::Damaged(Box::new(Damage::in_file(file.display().to_string(), byte, what)))
    }
}
