//! A run: a sorted file of identities that never changes, with a filter of its own.
//!
//! Knows the file's pages and how one identity is found in them. Must not know other runs.
//!
//! Page 0 is the head; pages of the filter, blocks of identities, and fences follow. Fingerprints are evenly
//! spread, so a fence every sixteen blocks is index enough: the block between two fences is reckoned.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::block::Block;
use super::disk::DiskFile;
use super::entry::Entry;
use super::fault::IdentitiesFault;
use super::filter::{LINE_BITS, LINE_BYTES, PROBES_MAX, line_of, probes};
use super::folder::Folder;
use super::page::{BODY_BYTES, EMPTY, PAGE_BYTES, Page, byte_of, close, is_whole, word};
use super::{size, wide};

/// The format of runs.
pub(super) const FORMAT: u16 = 1;
const MAGIC: [u8; 8] = *b"FARTHIDS";
/// The bits that the filter of a run has for each identity.
const BITS_PER_IDENTITY: u64 = 10;
/// The lines of a filter's page.
pub(super) const LINES_PER_PAGE: u64 = 63;
/// The blocks from one fence to the next.
pub(super) const BLOCKS_PER_FENCE: u32 = 16;
/// The fences of a page.
pub(super) const FENCES_PER_PAGE: usize = BODY_BYTES / 8;

/// What the head of a run says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) number: u32,
    pub(super) count: u64,
    pub(super) lines: u64,
    pub(super) blocks: u32,
    pub(super) plane: [u8; 16],
}

impl Head {
    /// The lines that the filter of a run with at most so many identities has.
    /// 1,000,000 identities get 19,532 lines.
    pub(super) fn lines_for(count: u64) -> u64 {
        (count * BITS_PER_IDENTITY).div_ceil(LINE_BITS).max(1)
    }

    pub(super) fn filter_pages(&self) -> u32 {
        page_number(self.lines.div_ceil(LINES_PER_PAGE))
    }

    /// The page of the first block.
    pub(super) fn blocks_at(&self) -> u32 {
        1 + self.filter_pages()
    }

    /// The page of the first fences.
    pub(super) fn fences_at(&self) -> u32 {
        self.blocks_at() + self.blocks
    }

    pub(super) fn pages(&self) -> u32 {
        let fences = size(self.blocks.div_ceil(BLOCKS_PER_FENCE).into());
        self.fences_at() + page_number(wide(fences.div_ceil(FENCES_PER_PAGE)))
    }

    pub(super) fn to_page(self) -> Page {
        let mut page = EMPTY;
        page[..8].copy_from_slice(&MAGIC);
        page[8..10].copy_from_slice(&FORMAT.to_le_bytes());
        page[12..16].copy_from_slice(&self.number.to_le_bytes());
        page[16..24].copy_from_slice(&self.count.to_le_bytes());
        page[24..32].copy_from_slice(&self.lines.to_le_bytes());
        page[32..36].copy_from_slice(&self.blocks.to_le_bytes());
        page[36..40].copy_from_slice(&PROBES_MAX.to_le_bytes());
        page[40..56].copy_from_slice(&self.plane);
        close(&mut page, self.number, 0);
        page
    }

    /// Reads a whole page as a head; none where it is not the head of a run.
    fn read(page: &Page) -> Option<Head> {
        let narrow = |at: usize| page[at..].first_chunk().map(|bytes| u32::from_le_bytes(*bytes));
        let head = Head {
            number: narrow(12)?,
            count: word(page, 16),
            lines: word(page, 24),
            blocks: narrow(32)?,
            plane: *page[40..].first_chunk()?,
        };
        let possible = head.lines > 0 && head.lines <= Head::lines_for(u64::from(u32::MAX) * 64);
        (page[..8] == MAGIC && possible && narrow(36)? == PROBES_MAX).then_some(head)
    }
}

fn page_number(number: u64) -> u32 {
    u32::try_from(number).expect("a run has fewer than 2^32 pages, which are 16 TiB")
}

/// The bits that a run's filter looks at. They are others than those of the filter over everything, or what
/// deceives that one would deceive this one as well.
pub(super) fn run_bits(low: u64) -> u64 {
    low.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 1
}

/// The page and the byte in it of a filter's line.
pub(super) fn line_place(line: u64) -> (u32, usize) {
    (page_number(1 + line / LINES_PER_PAGE), size(line % LINES_PER_PAGE) * LINE_BYTES)
}

/// An open run.
pub(super) struct Run {
    head: Head,
    path: PathBuf,
    file: Arc<dyn DiskFile>,
    /// The high half of the first entry of every sixteenth block.
    fences: Vec<u64>,
    /// The checksum of the head, which the manifest names.
    seal: u32,
}

impl Run {
    /// A run that was just written.
    pub(super) fn new(head: Head, path: PathBuf, file: Arc<dyn DiskFile>, fences: Vec<u64>) -> Run {
        Run { head, path, file, fences, seal: seal_of(&head.to_page()) }
    }

    /// Opens the run with this number.
    pub(super) fn open(folder: &Folder, number: u32) -> Result<Run, IdentitiesFault> {
        let path = folder.run(number);
        let failed = |doing, error: &io::Error| IdentitiesFault::file(&path, doing, error);
        let file = folder.disk.open(&path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => IdentitiesFault::damaged(&path, 0, "the file is missing"),
            _ => failed("opened", &error),
        })?;
        let bytes = file.bytes().map_err(|error| failed("measured", &error))?;
        if bytes < wide(PAGE_BYTES) {
            return Err(IdentitiesFault::damaged(&path, bytes, "the file ends within its head"));
        }
        let mut page = EMPTY;
        file.read(&mut page, 0).map_err(|error| failed("read", &error))?;
        let found = u16::from_le_bytes([page[8], page[9]]);
        if page[..8] == MAGIC && found != FORMAT && is_whole(&page, number, 0) {
            return Err(IdentitiesFault::Format { file: path, found, known: FORMAT });
        }
        let head = Head::read(&page).filter(|head| head.number == number && is_whole(&page, number, 0));
        let Some(head) = head else {
            return Err(IdentitiesFault::damaged(&path, 0, "the head is not as it was written"));
        };
        if head.plane != folder.plane {
            return Err(IdentitiesFault::AnotherPlane { folder: folder.path.clone() });
        }
        if bytes != byte_of(head.pages()) {
            return Err(IdentitiesFault::damaged(&path, bytes, "the file has not the length its head says"));
        }
        let mut run = Run { head, path, file, fences: Vec::new(), seal: seal_of(&page) };
        run.read_fences()?;
        Ok(run)
    }

    fn read_fences(&mut self) -> Result<(), IdentitiesFault> {
        let count = size(self.head.blocks.div_ceil(BLOCKS_PER_FENCE).into());
        self.fences.reserve_exact(count);
        let mut page = EMPTY;
        for index in self.head.fences_at()..self.head.pages() {
            self.read_page(index, &mut page)?;
            let here = (count - self.fences.len()).min(FENCES_PER_PAGE);
            self.fences.extend((0..here).map(|fence| word(&page, 8 * fence)));
        }
        Ok(())
    }

    pub(super) const fn number(&self) -> u32 {
        self.head.number
    }

    pub(super) const fn count(&self) -> u64 {
        self.head.count
    }

    pub(super) const fn head(&self) -> &Head {
        &self.head
    }

    pub(super) const fn seal(&self) -> u32 {
        self.seal
    }

    /// Its length on disk.
    pub(super) fn bytes(&self) -> u64 {
        byte_of(self.head.pages())
    }

    /// The memory it takes while open.
    pub(super) fn fence_bytes(&self) -> u64 {
        wide(self.fences.len() * size_of::<u64>())
    }

    pub(super) fn fences(&self) -> &[u64] {
        &self.fences
    }

    /// Reads one page and holds it to its checksum.
    pub(super) fn read_page(&self, index: u32, page: &mut Page) -> Result<(), IdentitiesFault> {
        self.read_bytes(page, index)?;
        if is_whole(page, self.head.number, index) {
            Ok(())
        } else {
            Err(self.damaged(index, NOT_AS_WRITTEN))
        }
    }

    /// Reads whole pages from `index` on, without looking at them.
    pub(super) fn read_bytes(&self, buffer: &mut [u8], index: u32) -> Result<(), IdentitiesFault> {
        let read = self.file.read(buffer, byte_of(index));
        read.map_err(|error| IdentitiesFault::file(&self.path, "read", &error))
    }

    pub(super) fn damaged(&self, index: u32, what: &str) -> IdentitiesFault {
        IdentitiesFault::damaged(&self.path, byte_of(index), what)
    }

    /// The page of the run's filter that tells of a fingerprint, and the byte of the line in it.
    pub(super) fn line_place(&self, high: u64) -> (u32, usize) {
        line_place(line_of(high, self.head.lines))
    }

    /// The last fence at or below a high half, as a block; none where all lie above.
    pub(super) fn fence_below(&self, high: u64) -> Option<u32> {
        let fence = self.fences.partition_point(|fence| *fence <= high).checked_sub(1)?;
        Some(page_number(wide(fence)) * BLOCKS_PER_FENCE)
    }

    /// The blocks among which a high half is searched, and the one where it most likely stands.
    ///
    /// Between fences at 1,000 and 1,160, the high half 1,042 most likely stands in the fifth of 16 blocks.
    pub(super) fn reckon(&self, high: u64) -> Option<Reckoned> {
        let from = self.fence_below(high)?;
        let to = (from + BLOCKS_PER_FENCE).min(self.head.blocks);
        let fence = size((from / BLOCKS_PER_FENCE).into());
        let (low_fence, next) = (self.fences[fence], self.fences.get(fence + 1).copied().unwrap_or(u64::MAX));
        let (ahead, width) = (u128::from(high - low_fence), u128::from(next - low_fence).max(1));
        let steps = u32::try_from(ahead * u128::from(to - from) / width).unwrap_or(0);
        Some(Reckoned { from, to, guess: (from + steps).min(to - 1) })
    }
}

/// Where a high half stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reckoned {
    pub(super) from: u32,
    pub(super) to: u32,
    pub(super) guess: u32,
}

pub(super) const NOT_AS_WRITTEN: &str = "the page is not as it was written";

fn seal_of(head: &Page) -> u32 {
    crc32fast::hash(head)
}

/// Whether a line of a run's filter may hold a fingerprint.
pub(super) fn line_may_hold(page: &Page, line_at: usize, low: u64) -> bool {
    probes(run_bits(low), PROBES_MAX).all(|(at, bit)| word(page, line_at + 8 * at) & bit != 0)
}

/// What a block of a page holds, where the page is a block.
pub(super) fn entries_of(page: &Page, out: &mut Vec<Entry>) -> bool {
    let Some(block) = Block::read(page) else { return false };
    out.extend((0..block.count()).map(|index| block.entry(index)));
    true
}
