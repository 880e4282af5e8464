//! Writing a run: entries in order go in, and its filter, blocks, fences and head come out.
//!
//! Knows how the pages of a run are filled. Must not know where the entries come from, or which runs there
//! are: a run that is not in the manifest does not exist.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::block::BlockBuilder;
use super::disk::DiskFile;
use super::entry::Entry;
use super::fault::IdentitiesFault;
use super::filter::{PROBES_MAX, line_of, probes};
use super::folder::Folder;
use super::page::{EMPTY, PAGE_BYTES, Page, byte_of, close, put_word, word};
use super::run::{BLOCKS_PER_FENCE, FENCES_PER_PAGE, Head, Run, line_place, run_bits};
use super::wide;

/// How many pages are gathered before they are written: 256 KiB at once.
const PAGES_AT_ONCE: usize = 64;

/// Pages that follow each other, gathered.
struct Stretch {
    next: u32,
    gathered: Vec<u8>,
}

impl Stretch {
    fn at(page: u32) -> Stretch {
        Stretch { next: page, gathered: Vec::new() }
    }

    fn push(&mut self, file: &dyn DiskFile, run: u32, page: &mut Page) -> io::Result<()> {
        close(page, run, self.next);
        self.gathered.extend_from_slice(page);
        self.next += 1;
        if self.gathered.len() >= PAGES_AT_ONCE * PAGE_BYTES { self.flush(file) } else { Ok(()) }
    }

    fn flush(&mut self, file: &dyn DiskFile) -> io::Result<()> {
        file.write(&self.gathered, byte_of(self.next) - wide(self.gathered.len()))?;
        self.gathered.clear();
        Ok(())
    }
}

/// A run being written.
pub(super) struct RunWriter {
    head: Head,
    path: PathBuf,
    file: Arc<dyn DiskFile>,
    filter: Stretch,
    filter_page: Page,
    blocks: Stretch,
    block: BlockBuilder,
    fences: Vec<u64>,
}

impl RunWriter {
    /// Begins a run that will hold at most so many entries.
    pub(super) fn create(folder: &Folder, number: u32, count_max: u64) -> Result<RunWriter, IdentitiesFault> {
        let path = folder.run(number);
        let file = folder.disk.create(&path);
        let file = file.map_err(|error| IdentitiesFault::file(&path, "created", &error))?;
        let lines = Head::lines_for(count_max);
        let head = Head { number, count: 0, lines, blocks: 0, plane: folder.plane };
        Ok(RunWriter {
            head,
            path,
            file,
            filter: Stretch::at(1),
            filter_page: EMPTY,
            blocks: Stretch::at(head.blocks_at()),
            block: BlockBuilder::default(),
            fences: Vec::new(),
        })
    }

    /// Takes the next entry in order.
    pub(super) fn push(&mut self, entry: Entry) -> Result<(), IdentitiesFault> {
        self.head.count += 1;
        let (page, line_at) = line_place(line_of(entry.high, self.head.lines));
        self.advance_filter(page)?;
        for (at, bit) in probes(run_bits(entry.low), PROBES_MAX) {
            let marked = word(&self.filter_page, line_at + 8 * at) | bit;
            put_word(&mut self.filter_page, line_at + 8 * at, marked);
        }
        if !self.block.push(entry) {
            self.write_block()?;
            let taken = self.block.push(entry);
            debug_assert!(taken, "an empty block takes an entry");
        }
        Ok(())
    }

    /// Lets go of the filter's pages before this one.
    fn advance_filter(&mut self, page: u32) -> Result<(), IdentitiesFault> {
        while self.filter.next < page {
            let pushed = self.filter.push(&*self.file, self.head.number, &mut self.filter_page);
            pushed.map_err(|error| self.unwritten(&error))?;
            self.filter_page = EMPTY;
        }
        Ok(())
    }

    fn write_block(&mut self) -> Result<(), IdentitiesFault> {
        let Some(first) = self.block.first() else { return Ok(()) };
        if self.head.blocks.is_multiple_of(BLOCKS_PER_FENCE) {
            self.fences.push(first.high);
        }
        self.head.blocks += 1;
        let mut page = EMPTY;
        self.block.write(&mut page);
        let pushed = self.blocks.push(&*self.file, self.head.number, &mut page);
        pushed.map_err(|error| self.unwritten(&error))
    }

    fn write_fences(&mut self) -> io::Result<()> {
        for fences in self.fences.chunks(FENCES_PER_PAGE) {
            let mut page = EMPTY;
            for (index, fence) in fences.iter().enumerate() {
                put_word(&mut page, 8 * index, *fence);
            }
            self.blocks.push(&*self.file, self.head.number, &mut page)?;
        }
        self.blocks.flush(&*self.file)
    }

    /// Writes what is left, makes the file durable, and opens it.
    pub(super) fn finish(mut self, folder: &Folder) -> Result<Run, IdentitiesFault> {
        self.write_block()?;
        self.advance_filter(self.head.blocks_at())?;
        let written = self.filter.flush(&*self.file);
        let written = written.and_then(|()| self.write_fences());
        let written = written.and_then(|()| self.file.write(&self.head.to_page(), 0));
        written.map_err(|error| self.unwritten(&error))?;
        self.file.sync().map_err(|error| IdentitiesFault::unsure(&self.path, "synced", &error))?;
        folder.sync()?;
        self.fences.shrink_to_fit();
        Ok(Run::new(self.head, self.path, self.file, self.fences))
    }

    fn unwritten(&self, error: &io::Error) -> IdentitiesFault {
        IdentitiesFault::file(&self.path, "written", error)
    }
}
