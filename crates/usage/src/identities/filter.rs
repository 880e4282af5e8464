//! The filter over everything sealed: tells that an identity is new by looking at one line of memory.
//!
//! Knows lines of 64 bytes and how many bits an identity gets in them. Must not know where identities stand.
//!
//! It is cut into sectors by the first byte of the fingerprint. A sector is fitted anew, from the runs, when
//! it holds more than it was made for; so growth costs one sector of memory and stops nobody. A sector that
//! was not fitted yet says of everything that it may be there.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::{size, wide};

/// How many sectors there are: one for each first byte of a fingerprint.
pub(super) const SECTORS: usize = 256;
/// The bytes of a line: what a processor fetches at once.
pub(super) const LINE_BYTES: usize = 64;
/// The bits of a line.
pub(super) const LINE_BITS: u64 = 512;
/// How many bits of a line an identity sets where memory is no matter.
pub(super) const PROBES_MAX: u32 = 7;
/// The bits for each identity in a sector that holds as many as it was made for.
const BITS_PER_IDENTITY: u64 = 12;
/// What every sector has room for, however little there is: 3 lines, 48 KiB in all sectors together.
const CAPACITY_MIN: u64 = 128;

/// How many bits to set, and down to how many bits of memory for each identity that is best. Below twelve
/// the memory is at its limit: with 6 bits for each, four probes say "maybe" of 6 in 100 new ones; with 3,
/// two probes of 25 in 100.
const PROBES: [(u32, u64); 4] = [(PROBES_MAX, 8), (4, 4), (2, 2), (1, 0)];

/// The word and the bit in it of each probe: 9 bits of the fingerprint choose one of 512.
pub(super) fn probes(low: u64, count: u32) -> impl Iterator<Item = (usize, u64)> {
    (0..count).map(move |probe| {
        let bit = low >> (9 * probe);
        (size((bit >> 6) & 7), 1 << (bit & 63))
    })
}

/// The line of `lines` that a fingerprint belongs to: in the order of the fingerprints.
pub(super) fn line_of(high: u64, lines: u64) -> u64 {
    u64::try_from((u128::from(high) * u128::from(lines)) >> 64).expect("a line is below their number")
}

#[repr(align(64))]
#[derive(Default)]
struct Line([AtomicU64; 8]);

/// What a sector is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fit {
    lines: u64,
    probes: u32,
    /// Above this many identities it is to be fitted anew.
    capacity: u64,
}

impl Fit {
    /// The fit of a sector that holds so many identities and may take so many lines.
    ///
    /// 1,000 identities in sector 0 get room for 1,250 at 12 bits: 30 lines. The room differs from sector to
    /// sector, so that not all of them are full at once.
    pub(crate) fn of(sector: usize, identities: u64, lines_max: u64) -> Fit {
        let capacity = (identities * (10 + wide(sector % 7)) / 8).max(CAPACITY_MIN);
        let lines = (capacity * BITS_PER_IDENTITY).div_ceil(LINE_BITS).max(1);
        if lines <= lines_max {
            return Fit { lines, probes: PROBES_MAX, capacity };
        }
        let bits = lines_max * LINE_BITS;
        let fits = PROBES.iter().find(|(_, least)| bits >= identities * least);
        let (probes, least) = fits.expect("the last one always fits");
        Fit { lines: lines_max, probes: *probes, capacity: bits.checked_div(*least).unwrap_or(u64::MAX) }
    }
}

/// One sector.
#[derive(Default)]
pub(crate) struct Sector {
    lines: Vec<Line>,
    probes: u32,
    capacity: u64,
}

impl Sector {
    /// An empty sector.
    pub(crate) fn new(fit: Fit) -> Sector {
        let lines = (0..fit.lines).map(|_| Line::default()).collect();
        Sector { lines, probes: fit.probes, capacity: fit.capacity }
    }

    fn line(&self, high: u64) -> Option<&Line> {
        self.lines.get(size(line_of(high << 8, wide(self.lines.len()))))
    }

    /// Marks an identity as there. One at a time may do so, while others look.
    pub(crate) fn add(&self, high: u64, low: u64) {
        let Some(line) = self.line(high) else { return };
        for (word, bit) in probes(low, self.probes) {
            let marked = line.0[word].load(Ordering::Relaxed);
            line.0[word].store(marked | bit, Ordering::Relaxed);
        }
    }

    /// Whether the identity may be there; if not, it is certainly new.
    pub(crate) fn may_hold(&self, high: u64, low: u64) -> bool {
        let Some(line) = self.line(high) else { return true };
        probes(low, self.probes).all(|(word, bit)| line.0[word].load(Ordering::Relaxed) & bit != 0)
    }
}

/// All sectors. A copy shares them.
#[derive(Clone)]
pub(super) struct Filter {
    sectors: Vec<Arc<Sector>>,
}

impl Filter {
    /// A filter that is fitted to nothing yet.
    pub(super) fn new() -> Filter {
        Filter { sectors: (0..SECTORS).map(|_| Arc::default()).collect() }
    }

    /// The memory it takes.
    pub(super) fn bytes(&self) -> u64 {
        self.sectors.iter().map(|sector| wide(sector.lines.len() * LINE_BYTES)).sum()
    }

    fn sector(&self, high: u64) -> &Sector {
        &self.sectors[size(high >> 56)]
    }

    /// Reads a fingerprint's line, so that it is at hand when the question comes.
    pub(super) fn touch(&self, high: u64) -> u64 {
        self.sector(high).line(high).map_or(0, |line| line.0[0].load(Ordering::Relaxed))
    }

    /// Whether the identity may be there; if not, it is certainly new.
    pub(super) fn may_hold(&self, high: u64, low: u64) -> bool {
        self.sector(high).may_hold(high, low)
    }

    /// Marks an identity as there.
    pub(super) fn add(&self, high: u64, low: u64) {
        self.sector(high).add(high, low);
    }

    /// A sector that holds more than it was made for, where all of them hold `identities`; the search begins
    /// behind sector `last`, so that each gets its turn.
    pub(super) fn outgrown(&self, identities: u64, last: usize) -> Option<usize> {
        let each = identities.div_ceil(wide(SECTORS));
        (1..=SECTORS).map(|step| (last + step) % SECTORS).find(|index| each > self.sectors[*index].capacity)
    }

    /// Puts a fitted sector in its place.
    pub(super) fn replace(&mut self, index: usize, sector: Sector) {
        self.sectors[index] = Arc::new(sector);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identities::tests::Numbers;

    /// How many of 100,000 new identities a filter of so many bits for each takes for known.
    fn mistaken(identities: u64, bits: u64) -> usize {
        let mut filter = Filter::new();
        let each = identities / wide(SECTORS);
        for sector in 0..SECTORS {
            filter.replace(sector, Sector::new(Fit::of(sector, each, each * bits / LINE_BITS)));
        }
        let mut numbers = Numbers::new(5);
        for _ in 0..identities {
            filter.add(numbers.next(), numbers.next());
        }
        let mut again = Numbers::new(5);
        for _ in 0..identities {
            assert!(filter.may_hold(again.next(), again.next()), "a filter never forgets");
        }
        (0..100_000).filter(|_| filter.may_hold(numbers.next(), numbers.next())).count()
    }

    #[test]
    fn few_new_identities_are_taken_for_known() {
        // At 12 bits 0.5 in 100 are expected, at 8 bits 3, at 4 bits 16, at 2 bits 40.
        let mistakes: Vec<usize> = [100, 12, 8, 4, 2].iter().map(|bits| mistaken(400_000, *bits)).collect();
        println!("of 100,000: {mistakes:?}");
        for (found, most) in mistakes.iter().zip([400, 1_000, 4_500, 20_000, 46_000]) {
            assert!(*found < most, "{mistakes:?}");
        }
    }

    #[test]
    fn sectors_are_fitted_to_what_they_hold_and_to_the_memory() {
        assert_eq!(Fit::of(0, 1_000, 1_000), Fit { lines: 30, probes: 7, capacity: 1_250 });
        assert_eq!(Fit::of(6, 1_000, 1_000), Fit { lines: 47, probes: 7, capacity: 2_000 });
        assert_eq!(Fit::of(6, 1_000, 20), Fit { lines: 20, probes: 7, capacity: 1_280 });
        assert_eq!(Fit::of(6, 1_281, 20), Fit { lines: 20, probes: 4, capacity: 2_560 });
        assert_eq!(Fit::of(6, 5_000, 20), Fit { lines: 20, probes: 2, capacity: 5_120 });
        assert_eq!(Fit::of(6, 6_000, 20), Fit { lines: 20, probes: 1, capacity: u64::MAX });
    }

    #[test]
    fn an_outgrown_sector_is_found_once_it_is() {
        let mut filter = Filter::new();
        assert_eq!(filter.outgrown(0, 0), None);
        assert_eq!(filter.outgrown(1, 7), Some(8));
        for sector in 0..SECTORS {
            filter.replace(sector, Sector::new(Fit::of(sector, 1_000, 1_000)));
        }
        assert_eq!(filter.outgrown(1_250 * 256, 0), None);
        assert_eq!(filter.outgrown(1_250 * 256 + 1, 0), Some(7));
        assert_eq!(filter.outgrown(1_250 * 256 + 1, 255), Some(0));
    }
}
