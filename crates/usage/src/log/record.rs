//! The records inside a payload: events, conflicts and the fact of an erasure.
//!
//! Knows how each is written and read. Must not know files, frames or the index.

use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::{Properties, UsageEvent};

use super::format::Digest;
use crate::content::{self, Cells, Malformed, Reader, Words, write_length, write_text};
use crate::identity::{ContentHash, Fingerprint, Hashes};
use crate::plane::{ConflictRecord, Position, PropertyNames, StoredEvent, is_erasable};

/// The bytes of a record's length.
pub(super) const LENGTH_BYTES: usize = 4;
const FLAG_REDACTED: u8 = 1;

/// An event's record, with the fields the index needs; the properties are still unread.
#[derive(Clone, Copy)]
pub(super) struct EventRecord<'a> {
    pub(super) fingerprint: Fingerprint,
    pub(super) content_hash: ContentHash,
    pub(super) redacted: bool,
    pub(super) source: &'a str,
    pub(super) id: &'a str,
    pub(super) time: Instant,
    pub(super) event_type: &'a str,
    pub(super) subject: &'a str,
    /// The canonical content.
    pub(super) content: &'a [u8],
    properties: &'a [u8],
}

/// Who a written event is.
pub(super) struct Written {
    pub(super) fingerprint: Fingerprint,
    pub(super) content_hash: ContentHash,
    /// How long its canonical content is.
    pub(super) content_bytes: usize,
}

/// Writes an event's record behind what stands in `out`, and says who it is.
pub(super) fn write_event(
    out: &mut Vec<u8>,
    hashes: &Hashes,
    environment: EnvironmentId,
    event: &UsageEvent,
) -> Written {
    let fingerprint = hashes.fingerprint(environment, &event.source, &event.id);
    let start = begin(out);
    out.extend_from_slice(&fingerprint.0);
    let hash_at = out.len();
    out.extend_from_slice(&[0; 8]);
    out.push(0);
    write_text(out, &event.source);
    write_text(out, &event.id);
    let content_at = out.len();
    content::write(out, event.time, &event.event_type, &event.subject, &event.data);
    let (head, canonical) = out.split_at_mut(content_at);
    let (content_hash, content_bytes) = (hashes.content(canonical), canonical.len());
    let place = head.get_mut(hash_at..hash_at + 8).expect("the place was just written");
    place.copy_from_slice(&content_hash.number().to_le_bytes());
    end(out, start);
    Written { fingerprint, content_hash, content_bytes }
}

/// Leaves room for a record's length.
fn begin(out: &mut Vec<u8>) -> usize {
    out.extend_from_slice(&[0; LENGTH_BYTES]);
    out.len()
}

/// Fills in the length of the record that began at `start`.
fn end(out: &mut [u8], start: usize) {
    let length = u32::try_from(out.len() - start).expect("a record's size was checked to be small");
    let place = out.get_mut(start - LENGTH_BYTES..start).expect("room was left before the record");
    place.copy_from_slice(&length.to_le_bytes());
}

/// The body of the record at the front of `payload`, and the bytes behind it.
pub(super) fn split_record(payload: &[u8]) -> Result<(&[u8], &[u8]), Malformed> {
    let mut reader = Reader::new(payload);
    let length = u32::from_le_bytes(reader.array()?);
    let body = reader.bytes(usize::try_from(length).map_err(|_| Malformed("a record's length"))?)?;
    Ok((body, reader.rest()))
}

/// Reads an event's record without its properties.
pub(super) fn read_event(body: &[u8]) -> Result<EventRecord<'_>, Malformed> {
    let mut reader = Reader::new(body);
    let fingerprint = Fingerprint(reader.array()?);
    let content_hash = ContentHash::from_number(u64::from_le_bytes(reader.array()?));
    let redacted = match reader.byte()? {
        0 => false,
        FLAG_REDACTED => true,
        _ => return Err(Malformed("a record's flags")),
    };
    let (source, id) = (reader.text()?, reader.text()?);
    let content = reader.rest();
    let (time, event_type, subject) = (reader.time()?, reader.text()?, reader.text()?);
    let properties = reader.rest();
    Ok(EventRecord {
        fingerprint,
        content_hash,
        redacted,
        source,
        id,
        time,
        event_type,
        subject,
        content,
        properties,
    })
}

impl<'a> EventRecord<'a> {
    /// The properties, where they stand.
    pub(super) fn cells(&self) -> Result<Cells<'a>, Malformed> {
        Cells::new(self.properties)
    }

    /// The event with its properties of these names.
    pub(super) fn stored(
        &self,
        position: Position,
        (names, words): (PropertyNames<'_>, &mut Words),
    ) -> Result<StoredEvent, Malformed> {
        let (mut cells, mut data) = (self.cells()?, Properties::new());
        while let Some((name, cell)) = cells.next()? {
            if names.has(name) {
                data.insert(words.word(name), cell.to_scalar(words));
            }
        }
        cells.check()?;
        let event = UsageEvent {
            source: words.word(self.source),
            id: Arc::from(self.id),
            event_type: words.word(self.event_type),
            subject: words.word(self.subject),
            time: self.time,
            data,
        };
        Ok(StoredEvent { position, event, redacted: self.redacted })
    }

    /// Whether the content is the one that was hashed. After an erasure it cannot be told from the hash.
    pub(super) fn content_is_whole(&self, hashes: &Hashes) -> bool {
        self.redacted || hashes.content(self.content) == self.content_hash
    }
}

/// The fact that a subject was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Redaction {
    /// The keyed hash of the erased subject.
    pub(super) subject: [u8; 16],
    pub(super) opaque: String,
    /// The properties that stay, sorted.
    pub(super) keep: Vec<String>,
    /// How many events changed.
    pub(super) events: u64,
    /// The frames that are rewritten, and the digests of their new payloads.
    pub(super) frames: Vec<(u64, Digest)>,
}

impl Redaction {
    /// Writes the fact.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.subject);
        write_text(out, &self.opaque);
        write_length(out, self.keep.len());
        for name in &self.keep {
            write_text(out, name);
        }
        out.extend_from_slice(&self.events.to_le_bytes());
        write_length(out, self.frames.len());
        for (number, digest) in &self.frames {
            out.extend_from_slice(&number.to_le_bytes());
            out.extend_from_slice(digest);
        }
    }

    /// Reads the fact.
    pub(super) fn read(payload: &[u8]) -> Result<Redaction, Malformed> {
        let mut reader = Reader::new(payload);
        let (subject, opaque) = (reader.array()?, reader.text()?.to_owned());
        let mut keep = Vec::new();
        for _ in 0..reader.length()? {
            keep.push(reader.text()?.to_owned());
        }
        let events = u64::from_le_bytes(reader.array()?);
        let mut frames = Vec::new();
        for _ in 0..reader.length()? {
            frames.push((u64::from_le_bytes(reader.array()?), reader.array()?));
        }
        Ok(Redaction { subject, opaque, keep, events, frames })
    }

    /// The payload of a frame of events as it is after this erasure, and how many events changed.
    pub(super) fn rewrite(
        &self,
        hashes: &Hashes,
        environment: EnvironmentId,
        payload: &[u8],
    ) -> Result<(Vec<u8>, u64), Malformed> {
        let (mut out, mut changed, mut rest) = (Vec::with_capacity(payload.len()), 0, payload);
        let keep: Vec<&str> = self.keep.iter().map(String::as_str).collect();
        while !rest.is_empty() {
            let (body, behind) = split_record(rest)?;
            let record = read_event(body)?;
            if hashes.subject(environment, record.subject) == self.subject {
                write_redacted(&mut out, &record, &self.opaque, &keep)?;
                changed += 1;
            } else {
                let taken = rest.len() - behind.len();
                out.extend_from_slice(rest.get(..taken).expect("the record was read from these bytes"));
            }
            rest = behind;
        }
        Ok((out, changed))
    }
}

/// Writes a record with an opaque subject and only the kept properties; identity, hashes and time stay.
fn write_redacted(
    out: &mut Vec<u8>,
    record: &EventRecord<'_>,
    opaque: &str,
    keep: &[&str],
) -> Result<(), Malformed> {
    let mut data = Reader::new(record.properties).properties(&mut Words::default())?;
    data.retain(|name, _| !is_erasable(name, keep));
    let start = begin(out);
    out.extend_from_slice(&record.fingerprint.0);
    out.extend_from_slice(&record.content_hash.number().to_le_bytes());
    out.push(FLAG_REDACTED);
    write_text(out, record.source);
    write_text(out, record.id);
    content::write(out, record.time, record.event_type, opaque, &data);
    end(out, start);
    Ok(())
}

/// Writes a conflict's record.
pub(super) fn write_conflict(out: &mut Vec<u8>, fingerprint: Fingerprint, conflict: &ConflictRecord) {
    let start = begin(out);
    out.extend_from_slice(&fingerprint.0);
    out.extend_from_slice(&conflict.first.number().to_le_bytes());
    out.extend_from_slice(&conflict.kept.number().to_le_bytes());
    out.extend_from_slice(&conflict.refused.number().to_le_bytes());
    out.extend_from_slice(&conflict.time.as_micros().to_le_bytes());
    write_text(out, &conflict.source);
    write_text(out, &conflict.id);
    end(out, start);
}

/// Reads a conflict's record.
pub(super) fn read_conflict(body: &[u8], sequence: u64) -> Result<(Fingerprint, ConflictRecord), Malformed> {
    let mut reader = Reader::new(body);
    let fingerprint = Fingerprint(reader.array()?);
    let conflict = ConflictRecord {
        sequence,
        first: Position::new(u64::from_le_bytes(reader.array()?)),
        kept: ContentHash::from_number(u64::from_le_bytes(reader.array()?)),
        refused: ContentHash::from_number(u64::from_le_bytes(reader.array()?)),
        time: reader.time()?,
        source: Arc::from(reader.text()?),
        id: Arc::from(reader.text()?),
    };
    Ok((fingerprint, conflict))
}
