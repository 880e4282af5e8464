//! Where the bytes of a new segment go: a file, with a hash of all and a checksum of each block.
//!
//! Knows blocks, the body of a file and its tail. Must not know what the bytes say.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::disk::Disk;

/// The body of a segment is checked in blocks of this size: whoever reads a page checks the blocks it is in.
pub(super) const BLOCK_BYTES: usize = 8 * 1024;
/// Bytes gathered before they are written.
const BUFFER_BYTES: usize = 512 * 1024;

/// What is known of a file that was written whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sealed {
    pub(super) length: u64,
    /// Where the tail begins: the index and all behind it.
    pub(super) tail: u64,
    pub(super) tail_crc: u32,
    /// BLAKE3 of the whole file.
    pub(super) hash: [u8; 32],
}

/// A new file.
pub(super) struct Sink {
    disk: Arc<dyn Disk>,
    path: PathBuf,
    file: File,
    buffer: Vec<u8>,
    written: u64,
    length: u64,
    hash: blake3::Hasher,
    blocks: Blocks,
    tail: Option<(u64, crc32fast::Hasher)>,
}

#[derive(Default)]
struct Blocks {
    sums: Vec<u32>,
    current: crc32fast::Hasher,
    filled: usize,
}

impl Blocks {
    fn add(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(BLOCK_BYTES - self.filled));
            self.current.update(now);
            self.filled += now.len();
            bytes = later;
            if self.filled == BLOCK_BYTES {
                self.end_block();
            }
        }
    }

    fn end_block(&mut self) {
        if self.filled > 0 {
            self.sums.push(std::mem::take(&mut self.current).finalize());
            self.filled = 0;
        }
    }
}

impl Sink {
    /// A new file at a path.
    pub(super) fn create(disk: Arc<dyn Disk>, path: &Path) -> io::Result<Sink> {
        let file = disk.create(path)?;
        Ok(Sink {
            disk,
            path: path.to_owned(),
            file,
            buffer: Vec::with_capacity(BUFFER_BYTES),
            written: 0,
            length: 0,
            hash: blake3::Hasher::new(),
            blocks: Blocks::default(),
            tail: None,
        })
    }

    /// Ends the body: what follows is the tail. Answers the checksum of each block of the body.
    pub(super) fn begin_tail(&mut self) -> &[u32] {
        self.blocks.end_block();
        self.tail = Some((self.length, crc32fast::Hasher::new()));
        &self.blocks.sums
    }

    /// Makes the file durable. Its name is the folder's to keep.
    pub(super) fn end(mut self) -> Result<Sealed, SinkFault> {
        self.write_out().map_err(SinkFault::Write)?;
        self.disk.sync(&self.file, &self.path).map_err(SinkFault::Sync)?;
        let (tail, crc) = self.tail.take().unwrap_or((self.length, crc32fast::Hasher::new()));
        let hash = *self.hash.finalize().as_bytes();
        Ok(Sealed { length: self.length, tail, tail_crc: crc.finalize(), hash })
    }

    fn write_out(&mut self) -> io::Result<()> {
        self.disk.write(&self.file, &self.buffer, self.written)?;
        self.written += wide(self.buffer.len());
        self.buffer.clear();
        Ok(())
    }
}

/// What failed: a write may be tried again elsewhere, a sync never.
pub(super) enum SinkFault {
    Write(io::Error),
    Sync(io::Error),
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.hash.update(bytes);
        match &mut self.tail {
            Some((_, crc)) => crc.update(bytes),
            None => self.blocks.add(bytes),
        }
        self.length += wide(bytes.len());
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() >= BUFFER_BYTES {
            self.write_out()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn wide(number: usize) -> u64 {
    u64::try_from(number).expect("a length fits into 64 bits")
}
