//! An identity as it is sorted and kept: its fingerprint as two numbers, its content's hash, its position.
//!
//! Knows their order, and sorts many quickly because fingerprints are evenly spread. Must not know files.

use crate::identity::{ContentHash, Fingerprint};
use crate::plane::Position;

/// An event that is kept, by its identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    /// The hash of environment, source and id.
    pub fingerprint: Fingerprint,
    /// What is known of the event with this identity.
    pub known: Known,
}

/// What is known of an event that was accepted before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Its position in its environment.
    pub position: Position,
    /// The hash of its content.
    pub content_hash: ContentHash,
}

/// An identity in the form in which it is sorted: fingerprints compare as their bytes do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    pub(super) high: u64,
    pub(super) low: u64,
    pub(super) position: u64,
    pub(super) content: u64,
}

impl Entry {
    pub(super) fn of(identity: &Identity) -> Entry {
        let (high, low) = halves(&identity.fingerprint);
        let Known { position, content_hash } = identity.known;
        Entry { high, low, position: position.number(), content: content_hash.number() }
    }

    pub(super) fn known(&self) -> Known {
        let content_hash = ContentHash::from_number(self.content);
        Known { position: Position::new(self.position), content_hash }
    }

    pub(super) fn is_of(&self, high: u64, low: u64) -> bool {
        self.high == high && self.low == low
    }
}

/// The two halves of a fingerprint, as numbers that compare as its bytes do.
pub(crate) fn halves(fingerprint: &Fingerprint) -> (u64, u64) {
    let high = fingerprint.0.first_chunk().expect("a fingerprint has 16 bytes");
    let low = fingerprint.0.last_chunk().expect("a fingerprint has 16 bytes");
    (u64::from_be_bytes(*high), u64::from_be_bytes(*low))
}

/// Sorts entries whose high halves lie between `least` and `greatest`, by way of `scratch`.
///
/// The high halves are evenly spread, so their leading bits put each entry within a place or two of where it
/// belongs. Entries that are not evenly spread are sorted as well, only slower.
pub(super) fn sort(entries: &mut Vec<Entry>, scratch: &mut Vec<Entry>, least: u64, greatest: u64) {
    let Some(last) = entries.len().checked_sub(1).filter(|last| *last > 0) else { return };
    // As many buckets as entries, rounded up to a power of two: 5,000 entries take 8,192.
    let spread = 64 - greatest.saturating_sub(least).leading_zeros();
    let shift = spread.saturating_sub(64 - u64::leading_zeros(super::wide(last)));
    let bucket = |entry: &Entry| super::size(entry.high.saturating_sub(least) >> shift);
    let buckets = super::size(greatest.saturating_sub(least) >> shift) + 1;
    let mut ends = vec![0_u32; buckets + 1];
    for entry in entries.iter() {
        ends[bucket(entry) + 1] += 1;
    }
    for index in 1..ends.len() {
        ends[index] += ends[index - 1];
    }
    scratch.clear();
    scratch.resize(entries.len(), entries[0]);
    for entry in entries.iter() {
        let end = &mut ends[bucket(entry)];
        scratch[super::size(u64::from(*end))] = *entry;
        *end += 1;
    }
    std::mem::swap(entries, scratch);
    let mut from = 0;
    for end in &ends[..buckets] {
        let to = super::size(u64::from(*end));
        if to - from > 1 {
            entries[from..to].sort_unstable();
        }
        from = to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identities::tests::Numbers;

    #[test]
    fn sorting_by_spread_sorts_as_sorting_does() {
        let mut numbers = Numbers::new(11);
        for (count, mask) in
            [(2, u64::MAX), (3_000, u64::MAX), (3_000, 0xff), (1, 0), (700, 0), (5_000, 1 << 63)]
        {
            let mut entries: Vec<Entry> = (0..count).map(|_| numbers.entry(mask)).collect();
            let (least, greatest) = entries
                .iter()
                .fold((u64::MAX, 0), |(least, greatest), one| (least.min(one.high), greatest.max(one.high)));
            let mut expected = entries.clone();
            expected.sort();
            sort(&mut entries, &mut Vec::new(), least, greatest);
            assert_eq!(entries, expected);
        }
    }

    #[test]
    fn halves_compare_as_fingerprints_do() {
        let mut numbers = Numbers::new(12);
        for _ in 0..1_000 {
            let (one, other) = (numbers.fingerprint(), numbers.fingerprint());
            assert_eq!(one.cmp(&other), halves(&one).cmp(&halves(&other)));
        }
    }
}
