//! Whether usage can be taken and billed at present, for whoever runs a server and for whoever sends events.
//! Knows the condition of the event plane; must not know how anything is mended.

use usage::{Condition, PlaneFault};

use crate::Operations;
use crate::refusal::Failed;

/// What is told of an object storage that does not take what is old.
const NOT_MOVED: &str = "old usage is not moved to the object storage; it stays in the folder, nothing is lost, and the \
                         server's log and `farthing doctor` tell why";

impl Operations {
    /// Whether usage events can be taken, and billed.
    ///
    /// # Errors
    /// What keeps them from being.
    pub fn ready(&self) -> Result<(), Failed> {
        self.plane.condition().fault().map_or(Ok(()), |fault| Err(fault.into()))
    }

    /// Why old usage is not moved to the object storage at present: for everybody, and in full.
    pub fn not_moved(&self) -> Option<(&'static str, String)> {
        self.plane.condition().moving.map(|fault| (NOT_MOVED, fault.to_string()))
    }

    /// What keeps usage from being taken or billed, and what a crash had left behind: sentences for the log of
    /// whoever opens it.
    pub fn told_at_start(&self) -> Vec<String> {
        let Condition { damage, torn, .. } = self.plane.condition();
        let damage = damage.iter().map(|one| {
            format!(
                "the usage events are damaged: {one}; nothing is billed from them and none are taken until their \
                 folder is restored from a backup"
            )
        });
        damage
            .chain(torn.map(|torn| format!("the usage events ended torn, as after a crash: {torn}")))
            .collect()
    }
}

/// Whether a fault says only that some usage cannot be read: what needs none of it goes on.
pub(crate) fn is_unread(fault: &PlaneFault) -> bool {
    matches!(fault, PlaneFault::Objects { .. } | PlaneFault::Unreadable(_))
}

/// What is wrong with the event plane in words for everybody: no file, no place. None where it is our own
/// mistake, and not the plane's state.
pub fn in_short(fault: &PlaneFault) -> Option<&'static str> {
    match fault {
        PlaneFault::Damaged { .. } | PlaneFault::Unreadable(_) => Some(
            "the usage events are damaged, so nothing is billed from them and none are taken; the operator \
             restores them from a backup, and `farthing doctor` tells what is damaged",
        ),
        PlaneFault::Busy { .. } => Some(
            "more usage events wait to be put into their lasting form than there is room for; send the same \
             events again in a few seconds",
        ),
        PlaneFault::Stopped { .. } => Some(
            "usage events cannot be kept until the server is started again; `farthing doctor` and the server's \
             log tell why",
        ),
        PlaneFault::File { .. } => Some(
            "usage events cannot be written or read at present, as on a full disk; the operator makes room, \
             and the same events are sent again",
        ),
        PlaneFault::Objects { .. } | PlaneFault::NoObjects { .. } => Some(
            "usage of this age is kept in an object storage, which does not answer; new usage is taken, nothing is \
             lost, and the same request is answered once the storage is back",
        ),
        PlaneFault::NotOurs { .. } => Some(NOT_MOVED),
        PlaneFault::Sql(_) | PlaneFault::Unknown => {
            Some("the database of the usage events does not answer; send the same events again")
        }
        PlaneFault::Unwritable { .. }
        | PlaneFault::OpaqueSubject { .. }
        | PlaneFault::AheadOfWatermark { .. }
        | PlaneFault::Dropped { .. }
        | PlaneFault::EventDropped { .. }
        | PlaneFault::Format { .. }
        | PlaneFault::NothingKept
        | PlaneFault::TooMuchToTry { .. }
        | PlaneFault::NoRandomness(_) => None,
    }
}
