//! The last gate before an event is written: what no engine could keep or give back.
//!
//! Knows the limits all engines share. Must not replace the checks of whoever takes events in.

use pricing::UsageEvent;

use crate::fault::{PlaneFault, UnwritableEvent};

/// The most bytes one event takes: its texts and its canonical content.
pub const EVENT_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Refuses an event that not every engine can keep.
pub(crate) fn check_writable(event: &UsageEvent, content_bytes: usize) -> Result<(), UnwritableEvent> {
    let bytes = content_bytes + event.source.len() + event.id.len();
    if bytes > EVENT_BYTES_MAX {
        return Err(UnwritableEvent::TooLarge { bytes, max: EVENT_BYTES_MAX });
    }
    let texts = [
        ("source", &event.source),
        ("id", &event.id),
        ("type", &event.event_type),
        ("subject", &event.subject),
    ];
    for (field, text) in texts {
        if text.is_empty() {
            return Err(UnwritableEvent::Empty { field });
        }
        if text.contains('\0') {
            return Err(UnwritableEvent::Nul { field });
        }
    }
    if event.data.keys().any(|name| name.contains('\0')) {
        return Err(UnwritableEvent::Nul { field: "data" });
    }
    if !event.time.is_in_range() {
        return Err(UnwritableEvent::TimeOutOfRange);
    }
    Ok(())
}

/// Refuses a subject that cannot take an erased one's place.
pub(crate) fn check_opaque(opaque: &str) -> Result<(), PlaneFault> {
    let field = "opaque subject";
    match opaque {
        "" => Err(PlaneFault::OpaqueSubject { why: UnwritableEvent::Empty { field } }),
        _ if opaque.contains('\0') => Err(PlaneFault::OpaqueSubject { why: UnwritableEvent::Nul { field } }),
        _ => Ok(()),
    }
}
