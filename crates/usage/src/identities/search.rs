//! Finding one identity in a run: first its filter, then the block where it must stand.
//!
//! Knows runs and cached pages. Must not know which runs there are.

use super::block::Block;
use super::entry::Entry;
use super::fault::IdentitiesFault;
use super::pages::Pages;
use super::run::{NOT_AS_WRITTEN, Reckoned, Run, line_may_hold};

impl Run {
    /// Whether the run may hold a fingerprint; if not, it certainly does not.
    pub(super) fn may_hold(&self, pages: &mut Pages, high: u64, low: u64) -> Result<bool, IdentitiesFault> {
        let (page, line_at) = self.line_place(high);
        Ok(line_may_hold(pages.page(self, page)?, line_at, low))
    }

    /// Fetches the line that [`Run::may_hold`] will look at, where it is at hand.
    pub(super) fn touch(&self, pages: &Pages, high: u64) -> u64 {
        let (page, line_at) = self.line_place(high);
        pages.touch(self, page, line_at)
    }

    /// The entry with a fingerprint.
    pub(super) fn find(
        &self,
        pages: &mut Pages,
        high: u64,
        low: u64,
    ) -> Result<Option<Entry>, IdentitiesFault> {
        let Some(Reckoned { mut from, mut to, guess }) = self.reckon(high) else { return Ok(None) };
        let mut at = guess;
        while from < to {
            let block = self.block(pages, at)?;
            if high < block.first() {
                to = at;
                at = at.saturating_sub(1);
            } else if high > block.last() {
                from = at + 1;
                at = from;
            } else {
                return match block.find(high, low) {
                    None if high == block.first() || high == block.last() => {
                        self.find_around(pages, at, high, low)
                    }
                    found => Ok(found),
                };
            }
        }
        Ok(None)
    }

    /// Goes on in the blocks around one that begins or ends with the same high half. Fingerprints that share
    /// 64 bits hardly exist, but where they do they are found.
    fn find_around(
        &self,
        pages: &mut Pages,
        around: u32,
        high: u64,
        low: u64,
    ) -> Result<Option<Entry>, IdentitiesFault> {
        let (mut before, mut behind) = ((0..around).rev(), around + 1..self.head().blocks);
        for blocks in [&mut before as &mut dyn Iterator<Item = u32>, &mut behind] {
            for at in blocks {
                let block = self.block(pages, at)?;
                if block.last() < high || block.first() > high {
                    break;
                }
                if let Some(found) = block.find(high, low) {
                    return Ok(Some(found));
                }
            }
        }
        Ok(None)
    }

    fn block<'a>(&self, pages: &'a mut Pages, index: u32) -> Result<Block<'a>, IdentitiesFault> {
        let page = self.head().blocks_at() + index;
        Block::read(pages.page(self, page)?).ok_or_else(|| self.damaged(page, NOT_AS_WRITTEN))
    }
}
