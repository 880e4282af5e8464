//! A block: the page that holds identities next to each other, column by column, each packed to its width.
//!
//! Knows how a block is filled, read and searched. Must not know runs or files.
//!
//! ```text
//! 0   2  how many identities
//! 2   1  bits of each offset of the high halves
//! 3   1  bits of each offset of the positions
//! 4   4  zero
//! 8   8  the first high half
//! 16  8  the least position
//! 24  …  high halves less the first, packed; low halves, 8 bytes each; content hashes, 8 bytes each;
//!        positions less the least, packed; a packed column ends on a multiple of 8 bytes
//! ```

use super::entry::Entry;
use super::page::{BODY_BYTES, Page, put_word, word};
use super::{size, wide};

const COLUMNS_AT: usize = 24;

/// How many bytes a block of so many entries of these widths takes.
/// 160 entries at 50 and 22 bits take 24 + 1,000 + 1,280 + 1,280 + 440 = 4,024 bytes.
fn bytes(count: usize, high_bits: u32, position_bits: u32) -> usize {
    COLUMNS_AT + packed_bytes(count, high_bits) + 16 * count + packed_bytes(count, position_bits)
}

fn packed_bytes(count: usize, bits: u32) -> usize {
    (count * size(bits.into())).div_ceil(64) * 8
}

const fn bits_of(number: u64) -> u32 {
    64 - number.leading_zeros()
}

/// A block being filled.
#[derive(Default)]
pub(super) struct BlockBuilder {
    entries: Vec<Entry>,
    least: u64,
    greatest: u64,
}

impl BlockBuilder {
    /// Takes the next entry in order, or says that the block is full.
    pub(super) fn push(&mut self, entry: Entry) -> bool {
        let Some(first) = self.entries.first() else {
            self.least = entry.position;
            self.greatest = entry.position;
            self.entries.push(entry);
            return true;
        };
        let least = self.least.min(entry.position);
        let greatest = self.greatest.max(entry.position);
        let count = self.entries.len() + 1;
        if bytes(count, bits_of(entry.high - first.high), bits_of(greatest - least)) > BODY_BYTES {
            return false;
        }
        (self.least, self.greatest) = (least, greatest);
        self.entries.push(entry);
        true
    }

    pub(super) fn first(&self) -> Option<&Entry> {
        self.entries.first()
    }

    /// Writes the block into an empty page and begins the next.
    pub(super) fn write(&mut self, page: &mut Page) {
        let first = self.first().expect("only a block that holds something is written").high;
        let last = self.entries.last().expect("only a block that holds something is written").high;
        let (high_bits, position_bits) = (bits_of(last - first), bits_of(self.greatest - self.least));
        let count = u16::try_from(self.entries.len()).expect("a page holds fewer than 65,536 entries");
        page[..2].copy_from_slice(&count.to_le_bytes());
        page[2] = u8::try_from(high_bits).expect("a width is at most 64");
        page[3] = u8::try_from(position_bits).expect("a width is at most 64");
        put_word(page, 8, first);
        put_word(page, 16, self.least);
        let columns = Columns::of(self.entries.len(), high_bits);
        pack(page, COLUMNS_AT, high_bits, self.entries.iter().map(|entry| entry.high - first));
        for (index, entry) in self.entries.iter().enumerate() {
            put_word(page, columns.lows + 8 * index, entry.low);
            put_word(page, columns.contents + 8 * index, entry.content);
        }
        let least = self.least;
        pack(page, columns.positions, position_bits, self.entries.iter().map(|entry| entry.position - least));
        self.entries.clear();
    }
}

/// Where the columns behind the first begin.
#[derive(Clone, Copy)]
struct Columns {
    lows: usize,
    contents: usize,
    positions: usize,
}

impl Columns {
    fn of(count: usize, high_bits: u32) -> Columns {
        let lows = COLUMNS_AT + packed_bytes(count, high_bits);
        let contents = lows + 8 * count;
        Columns { lows, contents, positions: contents + 8 * count }
    }
}

/// A block in a page.
#[derive(Clone, Copy)]
pub(super) struct Block<'a> {
    page: &'a Page,
    count: usize,
    high_bits: u32,
    position_bits: u32,
    first: u64,
    least: u64,
    columns: Columns,
}

impl<'a> Block<'a> {
    /// Reads the head of a block; none where it cannot be one.
    pub(super) fn read(page: &'a Page) -> Option<Block<'a>> {
        let count = usize::from(u16::from_le_bytes([page[0], page[1]]));
        let (high_bits, position_bits) = (u32::from(page[2]), u32::from(page[3]));
        let fits =
            high_bits <= 64 && position_bits <= 64 && bytes(count, high_bits, position_bits) <= BODY_BYTES;
        (count > 0 && fits).then(|| Block {
            page,
            count,
            high_bits,
            position_bits,
            first: word(page, 8),
            least: word(page, 16),
            columns: Columns::of(count, high_bits),
        })
    }

    pub(super) const fn count(&self) -> usize {
        self.count
    }

    /// The high half of its first entry.
    pub(super) const fn first(&self) -> u64 {
        self.first
    }

    /// The high half of its last entry.
    pub(super) fn last(&self) -> u64 {
        self.high(self.count - 1)
    }

    pub(super) fn high(&self, index: usize) -> u64 {
        self.first.wrapping_add(unpack(self.page, COLUMNS_AT, self.high_bits, index))
    }

    pub(super) fn low(&self, index: usize) -> u64 {
        word(self.page, self.columns.lows + 8 * index)
    }

    pub(super) fn entry(&self, index: usize) -> Entry {
        Entry {
            high: self.high(index),
            low: self.low(index),
            content: word(self.page, self.columns.contents + 8 * index),
            position: self.least.wrapping_add(unpack(
                self.page,
                self.columns.positions,
                self.position_bits,
                index,
            )),
        }
    }

    /// The entry with this fingerprint.
    pub(super) fn find(&self, high: u64, low: u64) -> Option<Entry> {
        let (mut from, mut to) = (0, self.count);
        while from < to {
            let middle = usize::midpoint(from, to);
            if self.high(middle) < high {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        let same_high = (from..self.count).take_while(|index| self.high(*index) == high);
        same_high.map(|index| self.entry(index)).find(|entry| entry.low == low)
    }
}

/// Packs numbers of `bits` bits each, lowest first, into words from `at` on.
fn pack(page: &mut Page, mut at: usize, bits: u32, numbers: impl Iterator<Item = u64>) {
    let (mut gathered, mut filled) = (0_u128, 0);
    for number in numbers {
        gathered |= u128::from(number) << filled;
        filled += bits;
        if filled >= 64 {
            put_word(page, at, low_word(gathered));
            at += 8;
            gathered >>= 64;
            filled -= 64;
        }
    }
    if filled > 0 {
        put_word(page, at, low_word(gathered));
    }
}

fn low_word(number: u128) -> u64 {
    u64::try_from(number & u128::from(u64::MAX)).expect("64 bits were taken")
}

/// The number at `index` of a packed column.
fn unpack(page: &Page, at: usize, bits: u32, index: usize) -> u64 {
    if bits == 0 {
        return 0;
    }
    let bit = wide(index) * u64::from(bits);
    let (word_at, shift) = (at + size(bit / 64) * 8, u32::try_from(bit % 64).expect("below 64"));
    let mut number = word(page, word_at) >> shift;
    if shift + bits > 64 {
        number |= word(page, word_at + 8) << (64 - shift);
    }
    number & (u64::MAX >> (64 - bits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identities::page::EMPTY;
    use crate::identities::tests::Numbers;

    fn round_trip(entries: &[Entry]) -> usize {
        let mut builder = BlockBuilder::default();
        let taken = entries.iter().take_while(|entry| builder.push(**entry)).count();
        let mut page = EMPTY;
        builder.write(&mut page);
        let block = Block::read(&page).expect("a written block can be read");
        assert_eq!(block.count(), taken);
        for (index, entry) in entries[..taken].iter().enumerate() {
            assert_eq!(block.entry(index), *entry);
            assert_eq!(block.find(entry.high, entry.low), Some(*entry));
            assert_eq!(block.find(entry.high, entry.low ^ 1), None);
            assert_eq!(block.find(entry.high ^ 1, entry.low), None);
        }
        taken
    }

    #[test]
    fn blocks_of_every_width_come_back() {
        let mut numbers = Numbers::new(3);
        for bits in 0..64 {
            for position_bits in [0, 1, 22, 63, 64] {
                let mut entries: Vec<Entry> = (0..400)
                    .map(|_| {
                        let entry = numbers.entry(u64::MAX >> bits);
                        let position = entry.position.checked_shr(64 - position_bits).unwrap_or(0);
                        // Even halves, so that the odd neighbour of each is missing.
                        Entry { high: entry.high & !1, low: entry.low & !1, position, ..entry }
                    })
                    .collect();
                entries.sort();
                assert!(round_trip(&entries) > 100);
            }
        }
    }

    #[test]
    fn a_block_that_says_more_than_it_can_hold_is_none() {
        assert!(Block::read(&EMPTY).is_none());
        let mut page = EMPTY;
        page[..2].copy_from_slice(&300_u16.to_le_bytes());
        assert!(Block::read(&page).is_none());
        page[..4].copy_from_slice(&[1, 0, 65, 0]);
        assert!(Block::read(&page).is_none());
    }
}
