//! The event plane: every usage event kept once, forever, in commit order.
//!
//! Knows events, their identity, positions, environments and subjects as opaque keys, and two engines that
//! keep them: an append log of its own in a folder, sealed into columns ([`log::LogPlane`]), and tables of an
//! SQL database ([`table::TablePlane`]). Both stand behind [`EventPlane`], and one conformance suite holds them to it.
//!
//! Must not know customers, prices, invoices, how an event was sent, or who keeps objects. What day it is it asks the
//! port that it is given with an object storage, and nowhere else.

mod cancelling;
mod content;
mod days;
mod disk;
mod fault;
pub mod identities;
mod identity;
pub mod log;
mod overlay;
pub mod parquet_file;
mod plane;
pub mod segments;
pub mod table;
mod writable;

pub use cancelling::{
    Amended, CANCELLATION_MARK, Cancellation, Cancelled, Entry, EventName, Together, cancels, is_marked,
};
pub use fault::{Damage, PlaneFault, UnwritableEvent};
pub use identity::{ContentHash, Fingerprint, Identifier, PLANE_KEY_BYTES, PlaneKey};
pub use overlay::{OVERLAY_ENTRIES_MAX, Overlay};
pub use plane::{
    Adding, Appended, Condition, ConflictRecord, Droppable, Dropping, EnvironmentStatistics, EventPlane,
    Floor, Position, PropertyNames, Read, StoredEvent, SubjectSum, SubjectSummary, SubjectSums, Touched,
    is_erasable,
};
pub use writable::EVENT_BYTES_MAX;
