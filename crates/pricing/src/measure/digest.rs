//! The hash of the counted events of one line, the same whatever their order of arrival.
//! Knows canonical bytes; must not know what the hash is compared with.

use std::sync::Arc;

use calendar::Instant;
use money::Decimal;

use crate::event::UsageEvent;

use super::reading::Reading;
use super::register::Last;

/// Bytes gathered before they are hashed: large pieces hash several times faster.
const GATHERED_BYTES: usize = 16 * 1024;

/// BLAKE3 over the line's dimensions, then each event's source, id, time and value in event order. Before a reading
/// that was measured from one that is not counted itself stands that one.
pub(super) struct Digest {
    hasher: blake3::Hasher,
    gathered: Vec<u8>,
}

impl Digest {
    /// Begins with the dimensions' names and values.
    pub(super) fn of_line<'a>(dimensions: impl Iterator<Item = (&'a str, &'a Arc<str>)>) -> Digest {
        let mut digest = Digest { hasher: blake3::Hasher::new(), gathered: Vec::new() };
        for (name, value) in dimensions {
            digest.text(name);
            digest.text(value);
        }
        digest
    }

    /// The next event in order.
    pub(super) fn add(&mut self, event: &UsageEvent, reading: &Reading<'_>) {
        self.name(&event.source, &event.id, event.time);
        match reading {
            Reading::Event => self.gathered.push(0),
            Reading::Number(number) => self.number(1, *number),
            Reading::Text(value) => {
                self.gathered.push(2);
                self.text(value);
            }
        }
        if self.gathered.len() >= GATHERED_BYTES {
            self.hasher.update(&self.gathered);
            self.gathered.clear();
        }
    }

    /// The reading before the next one, where that one is not counted itself.
    pub(super) fn add_opening(&mut self, last: &Last) {
        self.name(&last.source, &last.id, last.time);
        self.number(3, last.shown);
    }

    fn name(&mut self, source: &str, id: &str, time: Instant) {
        self.text(source);
        self.text(id);
        self.gathered.extend_from_slice(&time.as_micros().to_le_bytes());
    }

    fn number(&mut self, kind: u8, number: Decimal) {
        self.gathered.push(kind);
        self.gathered.extend_from_slice(&number.mantissa().to_le_bytes());
        self.gathered.push(number.scale());
    }

    pub(super) fn finish(mut self) -> [u8; 32] {
        self.hasher.update(&self.gathered);
        *self.hasher.finalize().as_bytes()
    }

    /// A text after its length, so that no two sequences of texts have the same bytes.
    fn text(&mut self, text: &str) {
        let length = u64::try_from(text.len()).expect("a length fits 64 bits");
        self.gathered.extend_from_slice(&length.to_le_bytes());
        self.gathered.extend_from_slice(text.as_bytes());
    }
}
