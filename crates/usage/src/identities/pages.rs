//! Pages of runs that were read, kept within a budget: whoever was not asked for lately makes room.
//!
//! Knows pages by run and number. Must not know what they hold.

use super::fault::IdentitiesFault;
use super::page::{EMPTY, PAGE_BYTES, Page, word};
use super::run::Run;
use super::{size, wide};

/// The fewest pages that are kept, however little memory is left.
const PAGES_MIN: usize = 16;
/// What a page takes beside its own bytes: its key and mark, and two places of the table.
const BYTES_BESIDE: usize = 48;
/// The key of a page that holds nothing. No run has so many pages.
const NOTHING: u64 = u64::MAX;

/// A page in memory.
struct Kept {
    key: u64,
    /// Asked for since the hand came by.
    wanted: bool,
    page: Box<Page>,
}

/// The pages in memory.
pub(super) struct Pages {
    kept: Vec<Kept>,
    /// Page `n - 1` where it holds `n`. A power of two long, at most half full.
    table: Vec<u32>,
    hand: usize,
    most: usize,
    /// The one that was asked for last: in a sorted batch the next is often in it as well.
    last: usize,
}

impl Pages {
    pub(super) fn new(bytes: u64) -> Pages {
        let mut pages = Pages { kept: Vec::new(), table: vec![0; 2 * PAGES_MIN], hand: 0, most: 0, last: 0 };
        pages.limit(bytes);
        pages
    }

    /// Keeps so many bytes from here on.
    pub(super) fn limit(&mut self, bytes: u64) {
        self.most = size(bytes / wide(PAGE_BYTES + BYTES_BESIDE)).max(PAGES_MIN);
        while self.kept.len() > self.most {
            if let Some(key) = self.kept.last().map(|kept| kept.key) {
                self.unlink(key);
            }
            self.kept.pop();
        }
        self.hand = self.hand.checked_rem(self.kept.len()).unwrap_or(0);
    }

    /// The memory they take.
    pub(super) fn bytes(&self) -> u64 {
        wide(self.kept.len() * (PAGE_BYTES + BYTES_BESIDE))
    }

    /// A page of a run, read where it is not at hand.
    pub(super) fn page(&mut self, run: &Run, index: u32) -> Result<&Page, IdentitiesFault> {
        let key = u64::from(run.number()) << 32 | u64::from(index);
        if self.kept.get(self.last).is_some_and(|kept| kept.key == key) {
            return Ok(&self.kept[self.last].page);
        }
        if let Some(found) = self.find(key) {
            self.last = found;
            self.kept[found].wanted = true;
        } else {
            // A block is seldom asked for again: it must not drive out a page of a filter.
            self.last = self.read(run, index, key)?;
            self.kept[self.last].wanted = index < run.head().blocks_at();
        }
        Ok(&self.kept[self.last].page)
    }

    /// Eight bytes of a page, where it is at hand: so that they are fetched before they are asked for.
    pub(super) fn touch(&self, run: &Run, index: u32, at: usize) -> u64 {
        let key = u64::from(run.number()) << 32 | u64::from(index);
        self.find(key).map_or(0, |found| word(&self.kept[found].page, at))
    }

    fn find(&self, key: u64) -> Option<usize> {
        let mut slot = self.home(key);
        loop {
            let found = size(self.table[slot].checked_sub(1)?.into());
            if self.kept[found].key == key {
                return Some(found);
            }
            slot = self.after(slot);
        }
    }

    fn read(&mut self, run: &Run, index: u32, key: u64) -> Result<usize, IdentitiesFault> {
        let free = self.make_room();
        let kept = &mut self.kept[free];
        run.read_page(index, &mut kept.page)?;
        kept.key = key;
        self.link(free);
        Ok(free)
    }

    /// A page that holds nothing.
    fn make_room(&mut self) -> usize {
        if self.kept.len() < self.most {
            self.kept.push(Kept { key: NOTHING, wanted: false, page: Box::new(EMPTY) });
            if self.kept.len() * 2 > self.table.len() {
                self.grow();
            }
            return self.kept.len() - 1;
        }
        loop {
            let at = self.hand;
            self.hand = if at + 1 == self.kept.len() { 0 } else { at + 1 };
            if std::mem::take(&mut self.kept[at].wanted) {
                continue;
            }
            let key = std::mem::replace(&mut self.kept[at].key, NOTHING);
            self.unlink_from(key, at);
            return at;
        }
    }

    fn grow(&mut self) {
        self.table = vec![0; self.table.len() * 2];
        for index in 0..self.kept.len() {
            if self.kept[index].key != NOTHING {
                self.link(index);
            }
        }
    }

    fn link(&mut self, index: usize) {
        let mut slot = self.home(self.kept[index].key);
        while self.table[slot] != 0 {
            slot = self.after(slot);
        }
        self.table[slot] = u32::try_from(index + 1).expect("a budget holds fewer than 2^32 pages");
    }

    fn unlink(&mut self, key: u64) {
        if let Some(found) = self.find(key).filter(|_| key != NOTHING) {
            self.unlink_from(key, found);
        }
    }

    /// Takes page `index` out of the table, and moves up those that had to stand behind it.
    fn unlink_from(&mut self, key: u64, index: usize) {
        if key == NOTHING {
            return;
        }
        let mut hole = self.home(key);
        while self.table[hole] == 0 || size(u64::from(self.table[hole]) - 1) != index {
            hole = self.after(hole);
        }
        let mut slot = hole;
        loop {
            self.table[hole] = 0;
            loop {
                slot = self.after(slot);
                let Some(found) = self.table[slot].checked_sub(1) else { return };
                let home = self.home(self.kept[size(found.into())].key);
                let mask = self.table.len() - 1;
                if slot.wrapping_sub(home) & mask >= slot.wrapping_sub(hole) & mask {
                    break;
                }
            }
            self.table[hole] = self.table[slot];
            hole = slot;
        }
    }

    fn home(&self, key: u64) -> usize {
        // 2^64 divided by the golden ratio spreads pages that follow each other.
        size(key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) & (self.table.len() - 1)
    }

    fn after(&self, slot: usize) -> usize {
        (slot + 1) & (self.table.len() - 1)
    }
}
