//! How a command ends early: one clear sentence and an exit code.
//! Knows the exit codes; must not know how a command came to its end.

use std::process::ExitCode;

use operations::Failed;
use records::Mistakes;

use crate::installation::OpenRefused;

/// Why a command ends before it is done.
#[derive(Debug)]
pub enum Stop {
    /// Failed or refused: code 1.
    Failed(String),
    /// Called wrongly: code 2.
    Usage(String),
    /// `verify` found damage, or an archive is without what is damaged, and has said which: code 3.
    Damage(String),
    /// Whoever reads the output has gone away, which is no failure.
    ReaderGone,
}

impl Stop {
    /// The code the process ends with.
    pub fn code(&self) -> ExitCode {
        match self {
            Stop::ReaderGone => ExitCode::SUCCESS,
            Stop::Failed(_) => ExitCode::from(1),
            Stop::Usage(_) => ExitCode::from(2),
            Stop::Damage(_) => ExitCode::from(3),
        }
    }

    /// The sentence for whoever called, if there is something to say.
    pub fn sentence(&self) -> Option<&str> {
        match self {
            Stop::Failed(sentence) | Stop::Usage(sentence) | Stop::Damage(sentence) => Some(sentence),
            Stop::ReaderGone => None,
        }
    }

    /// A refusal or failure.
    pub fn failed(why: impl std::fmt::Display) -> Stop {
        Stop::Failed(why.to_string())
    }

    /// A call that makes no sense.
    pub fn usage(why: impl std::fmt::Display) -> Stop {
        Stop::Usage(why.to_string())
    }
}

impl From<Failed> for Stop {
    fn from(failed: Failed) -> Stop {
        Stop::failed(failed)
    }
}

impl From<store::Fault> for Stop {
    fn from(fault: store::Fault) -> Stop {
        Stop::failed(fault)
    }
}

impl From<usage::PlaneFault> for Stop {
    fn from(fault: usage::PlaneFault) -> Stop {
        Stop::failed(fault)
    }
}

impl From<OpenRefused> for Stop {
    fn from(refused: OpenRefused) -> Stop {
        Stop::failed(refused)
    }
}

impl From<Mistakes> for Stop {
    fn from(mistakes: Mistakes) -> Stop {
        Stop::failed(mistakes)
    }
}

/// A failure to write the output.
impl From<std::io::Error> for Stop {
    fn from(why: std::io::Error) -> Stop {
        match why.kind() {
            std::io::ErrorKind::BrokenPipe => Stop::ReaderGone,
            _ => Stop::Failed(format!("the output cannot be written: {why}; look at where it goes")),
        }
    }
}
