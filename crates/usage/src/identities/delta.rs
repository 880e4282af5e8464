//! The newest identities, in memory: exact, found by a table of their own.
//!
//! Knows entries in the order in which they were added. Must not know what is sealed.

use super::entry::Entry;
use super::{size, wide};

/// A free place of the table.
const FREE: u32 = 0;

/// Identities that are not sealed yet.
#[derive(Default)]
pub(super) struct Delta {
    entries: Vec<Entry>,
    /// Entry `n - 1` where it holds `n`. A power of two long, at most half full.
    slots: Vec<u32>,
}

impl Delta {
    /// An empty one with room for as many as another had room for, so that it need not grow again.
    pub(super) fn as_roomy_as(other: &Delta) -> Delta {
        Delta { entries: Vec::with_capacity(other.entries.capacity()), slots: vec![FREE; other.slots.len()] }
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The memory it takes.
    pub(super) fn bytes(&self) -> u64 {
        wide(self.entries.capacity() * size_of::<Entry>() + self.slots.len() * size_of::<u32>())
    }

    /// Reads the place where a search begins, so that it is at hand when the search comes.
    pub(super) fn touch(&self, low: u64) -> u32 {
        if self.slots.is_empty() { FREE } else { self.slots[self.home(low)] }
    }

    /// The entry with this fingerprint.
    pub(super) fn find(&self, high: u64, low: u64) -> Option<&Entry> {
        if self.slots.is_empty() {
            return None;
        }
        let mut slot = self.home(low);
        loop {
            let entry = &self.entries[size(self.slots[slot].checked_sub(1)?.into())];
            if entry.is_of(high, low) {
                return Some(entry);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    /// Adds an entry, or answers the one with the same fingerprint that is there already.
    pub(super) fn add(&mut self, entry: Entry) -> Option<Entry> {
        if (self.entries.len() + 1) * 2 > self.slots.len() {
            self.grow();
        }
        let mut slot = self.home(entry.low);
        while let Some(taken) = self.slots[slot].checked_sub(1) {
            let there = &self.entries[size(taken.into())];
            if there.is_of(entry.high, entry.low) {
                return Some(*there);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        self.entries.push(entry);
        self.slots[slot] = number(self.entries.len());
        None
    }

    fn grow(&mut self) {
        self.slots = vec![FREE; (self.slots.len() * 2).max(1024)];
        for index in 0..self.entries.len() {
            let mut slot = self.home(self.entries[index].low);
            while self.slots[slot] != FREE {
                slot = (slot + 1) & (self.slots.len() - 1);
            }
            self.slots[slot] = number(index + 1);
        }
    }

    /// Fingerprints are random already, so their own bits choose the slot.
    fn home(&self, low: u64) -> usize {
        size(low >> 32) & (self.slots.len() - 1)
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).expect("the budget lets far fewer than 2^32 wait")
}
