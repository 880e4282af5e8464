//! Reading a run from front to back, past the cache.
//!
//! Knows a run's blocks in order. Must not know why they are read.

use std::sync::Arc;

use super::entry::Entry;
use super::fault::IdentitiesFault;
use super::page::{PAGE_BYTES, is_whole};
use super::run::{NOT_AS_WRITTEN, Run, entries_of};
use super::size;

/// Reads the entries of a run in order.
pub(super) struct RunReader {
    run: Arc<Run>,
    /// The next block to be read from the file.
    next_block: u32,
    pages_at_once: usize,
    bytes: Vec<u8>,
    /// The next byte of `bytes` to be decoded.
    bytes_at: usize,
    entries: Vec<Entry>,
    /// The next entry to be given out.
    entries_at: usize,
}

impl RunReader {
    /// Begins at or shortly before a high half, reading so many pages at once.
    pub(super) fn new(run: Arc<Run>, high: u64, pages_at_once: usize) -> RunReader {
        // The last fence strictly below, because entries before a fence may share its high half.
        let next_block = high.checked_sub(1).and_then(|below| run.fence_below(below)).unwrap_or(0);
        RunReader {
            run,
            next_block,
            pages_at_once,
            bytes: Vec::new(),
            bytes_at: 0,
            entries: Vec::new(),
            entries_at: 0,
        }
    }

    pub(super) fn run(&self) -> &Arc<Run> {
        &self.run
    }

    /// Hands on the entries up to a high half, this one included.
    pub(super) fn drain(&mut self, up_to: u64, mut each: impl FnMut(&Entry)) -> Result<(), IdentitiesFault> {
        loop {
            while let Some(entry) = self.entries.get(self.entries_at) {
                if entry.high > up_to {
                    return Ok(());
                }
                each(entry);
                self.entries_at += 1;
            }
            if !self.load()? {
                return Ok(());
            }
        }
    }

    /// Decodes the next block, where there is one.
    fn load(&mut self) -> Result<bool, IdentitiesFault> {
        let head = self.run.head();
        if self.bytes_at == self.bytes.len() {
            let left = size((head.blocks - self.next_block).into()).min(self.pages_at_once);
            if left == 0 {
                return Ok(false);
            }
            self.bytes.resize(left * PAGE_BYTES, 0);
            self.bytes_at = 0;
            self.run.read_bytes(&mut self.bytes, head.blocks_at() + self.next_block)?;
        }
        let page = self.bytes[self.bytes_at..].first_chunk::<PAGE_BYTES>().expect("whole pages were read");
        let index = head.blocks_at() + self.next_block;
        self.entries.clear();
        self.entries_at = 0;
        if !is_whole(page, head.number, index) || !entries_of(page, &mut self.entries) {
            return Err(self.run.damaged(index, NOT_AS_WRITTEN));
        }
        self.bytes_at += PAGE_BYTES;
        self.next_block += 1;
        Ok(true)
    }
}
