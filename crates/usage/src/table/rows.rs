//! Rows to events and back, and the hash that vouches for a row.
//!
//! Knows the order of an event's columns. Must not know which rows are asked for.

use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::UsageEvent;
use sql::{Fault, Row};

use super::data;
use crate::content::{self, Words};
use crate::identity::{ContentHash, Fingerprint, Hashes};
use crate::plane::{Position, PropertyNames, StoredEvent};

/// A count or position as a column keeps it.
pub(super) fn as_int(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A count or position out of a column; the schema keeps it from being negative.
pub(super) fn number_of(column: i64) -> u64 {
    u64::try_from(column).unwrap_or(0)
}

/// An environment out of a column.
pub(super) fn environment_of(row: &Row, column: usize) -> Result<EnvironmentId, Fault> {
    let bytes: [u8; 16] =
        row.blob(column)?.try_into().map_err(|_| row.unreadable(column, "an environment has 16 bytes"))?;
    Ok(EnvironmentId::from_bytes(bytes))
}

/// A fingerprint out of a column.
pub(super) fn fingerprint_of(row: &Row, column: usize) -> Result<Fingerprint, Fault> {
    let bytes: [u8; 16] =
        row.blob(column)?.try_into().map_err(|_| row.unreadable(column, "a fingerprint has 16 bytes"))?;
    Ok(Fingerprint(bytes))
}

/// An event with its properties of these names, out of the columns position, time, source, id, type, subject, data,
/// redacted.
pub(super) fn event_of(
    row: &Row,
    (names, words): (PropertyNames<'_>, &mut Words),
) -> Result<StoredEvent, Fault> {
    let event = UsageEvent {
        time: Instant::from_micros(row.int(1)?),
        source: words.word(row.text(2)?),
        id: Arc::from(row.text(3)?),
        event_type: words.word(row.text(4)?),
        subject: words.word(row.text(5)?),
        data: data::read(row.text(6)?, (names, words)).map_err(|why| row.unreadable(6, why))?,
    };
    let position = Position::new(number_of(row.int(0)?));
    Ok(StoredEvent { position, event, redacted: row.bool(7)? })
}

/// The canonical content of an event.
pub(super) fn content_of(event: &UsageEvent) -> Vec<u8> {
    let mut canonical = Vec::with_capacity(128);
    content::write(&mut canonical, event.time, &event.event_type, &event.subject, &event.data);
    canonical
}

/// What an event's row is hashed from.
pub(super) struct RowContent<'a> {
    pub(super) position: Position,
    pub(super) source: &'a str,
    pub(super) id: &'a str,
    /// The canonical content as it stands.
    pub(super) content: &'a [u8],
    /// The hash of the content as first accepted.
    pub(super) content_hash: ContentHash,
    pub(super) redacted: bool,
}

impl RowContent<'_> {
    /// The hash that stands in the row.
    pub(super) fn hash(&self, hashes: &Hashes, environment: EnvironmentId) -> [u8; 16] {
        let position = self.position.number().to_le_bytes();
        let content_hash = self.content_hash.number().to_le_bytes();
        let parts: [&[u8]; 6] = [
            &position,
            self.source.as_bytes(),
            self.id.as_bytes(),
            self.content,
            &content_hash,
            &[u8::from(self.redacted)],
        ];
        hashes.row(environment, &parts)
    }
}
