//! The numbers that stand for texts in the keys of the events' table: short, so that an index is small and its
//! entries are quick to compare.
//!
//! Knows how they are made; the schema's `usage_subject_hash` makes the same, and both must agree forever. Two
//! subjects may share a number, so that whoever looks by it compares the text as well.

use calendar::Instant;
use ids::EnvironmentId;

const DAY_MICROS: i64 = 86_400_000_000;
/// Days since 1970 are counted from here, so that none that an event can have is negative.
const DAY_FIRST: i64 = -32_768;
/// A day takes 19 bits: up to the year 3315.
const DAY_BITS: u32 = 19;
const DAY_MAX: i64 = (1 << DAY_BITS) - 1;
/// How many buckets there are.
pub(super) const BUCKETS: usize = 4;
/// A span of time in which positions are noted: 32 days, counted from 1970.
pub(super) const SPAN_MICROS: i64 = 32 * DAY_MICROS;
/// A position takes 47 bits.
const POSITION_BITS: u32 = 47;

/// What stands for a subject of an environment: a hash of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::table) struct SubjectHash(u32);

impl SubjectHash {
    pub(in crate::table) fn of(environment: EnvironmentId, subject: &str) -> SubjectHash {
        let bytes = environment.as_bytes().iter().copied().chain(subject.bytes());
        SubjectHash(fold(bytes))
    }

    /// The bucket, 0 to 3: the highest bits.
    pub(in crate::table) fn bucket(self) -> i64 {
        i64::from(self.0 >> 30)
    }

    /// The key of the subject's events of a day: the hash, then the day.
    pub(in crate::table) fn key(self, time: Instant) -> i64 {
        (i64::from(self.0) << DAY_BITS) | day(time.as_micros())
    }

    /// The first and last key of events in a span of time, both inside.
    pub(in crate::table) fn keys(self, from: i64, to: i64) -> (i64, i64) {
        let first = i64::from(self.0) << DAY_BITS;
        (first | day(from), first | day(to))
    }
}

/// Where the span that holds a time begins, in microseconds.
pub(super) fn span_of(micros: i64) -> i64 {
    micros - micros.rem_euclid(SPAN_MICROS)
}

/// The day of a time, in microseconds, as keys count it.
fn day(micros: i64) -> i64 {
    (micros.div_euclid(DAY_MICROS) - DAY_FIRST).clamp(0, DAY_MAX)
}

/// What an environment's positions are added to: all its keys lie between this and the next one's.
pub(in crate::table) fn position_base(environment: EnvironmentId) -> i64 {
    i64::from(fold(environment.as_bytes().iter().copied()) & 0xffff) << POSITION_BITS
}

/// FNV-1a of the bytes and of four zeros: without these the last byte would hardly reach the highest bits.
fn fold(bytes: impl Iterator<Item = u8>) -> u32 {
    fnv_1a(bytes.chain([0; 4]))
}

fn fnv_1a(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(2_166_136_261, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(16_777_619))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_that_others_published() {
        let hash = |text: &str| fnv_1a(text.bytes());
        assert_eq!([hash(""), hash("a"), hash("foobar")], [0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968]);
    }

    #[test]
    fn buckets_are_evenly_filled() {
        let names: [fn(u32) -> String; 4] = [
            |number| format!("meter-{number:05}"),
            |number| format!("{number}"),
            |number| format!("{number}@example.org"),
            |number| format!("cus_{:08x}", number.wrapping_mul(2_654_435_761)),
        ];
        for name in names {
            let mut counts = [0; 4];
            for number in 0..10_000 {
                let hash = SubjectHash::of(EnvironmentId::from_bytes([7; 16]), &name(number));
                counts[usize::try_from(hash.bucket()).unwrap()] += 1;
            }
            assert!(counts.iter().all(|count| (2_000..3_000).contains(count)), "{} {counts:?}", name(1));
        }
    }

    #[test]
    fn keys_of_a_subject_rise_with_its_days_and_never_leave_their_bucket() {
        let hash = SubjectHash::of(EnvironmentId::from_bytes([1; 16]), "zoë");
        let key = |micros| hash.key(Instant::from_micros(micros));
        assert_eq!([key(0), key(DAY_MICROS - 1)], [key(1), key(1)]);
        assert_eq!(key(DAY_MICROS), key(0) + 1);
        assert_eq!(key(-1), key(0) - 1);
        let (first, last) = hash.keys(i64::MIN, i64::MAX);
        // 1900-01-01 and 2999-12-31.
        assert!(first < key(-2_208_988_800_000_000) && key(32_503_680_000_000_000 - 1) < last);
        assert_eq!([first >> 49, last >> 49], [hash.bucket(), hash.bucket()]);
    }
}
