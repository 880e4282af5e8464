//! Identity: ids made of the cause of what they name.
//! Knows how a cause is hashed; must not know what a document holds.

use calendar::Instant;
use ids::{EntryId, EnvironmentId, InvoiceId};

use crate::document::{DocumentKind, InvoiceKey};

/// The id of a document: the milliseconds of its due instant, then a hash of environment and cause, so
/// that a second run, another engine and a replay make the same id.
pub fn invoice_id(environment: EnvironmentId, key: InvoiceKey, kind: DocumentKind) -> InvoiceId {
    let kind = match kind {
        DocumentKind::Invoice => b'i',
        DocumentKind::CreditNote => b'c',
    };
    let mut cause = [0_u8; 16 + 16 + 8 + 4 + 1];
    cause[..16].copy_from_slice(environment.as_bytes());
    cause[16..32].copy_from_slice(key.subscription.as_bytes());
    cause[32..40].copy_from_slice(&key.due.as_micros().to_be_bytes());
    cause[40..44].copy_from_slice(&key.sequence.to_be_bytes());
    cause[44] = kind;
    InvoiceId::from_cause(millis(key.due), hash(&cause))
}

/// The id of the entry that books a document.
pub(crate) fn entry_id(environment: EnvironmentId, document: InvoiceId, due: Instant) -> EntryId {
    let mut cause = [0_u8; 16 + 16 + 1];
    cause[..16].copy_from_slice(environment.as_bytes());
    cause[16..32].copy_from_slice(document.as_bytes());
    cause[32] = b'e';
    EntryId::from_cause(millis(due), hash(&cause))
}

fn millis(at: Instant) -> u64 {
    u64::try_from(at.millis()).unwrap_or_default()
}

fn hash(cause: &[u8]) -> [u8; 10] {
    let mut first = [0_u8; 10];
    first.copy_from_slice(&blake3::hash(cause).as_bytes()[..10]);
    first
}
