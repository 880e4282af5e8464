//! Bytes of a segment, never handed out before their checksum was compared.
//!
//! Knows blocks and the tail, which is held in memory. Must not know what the bytes say.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use parquet::errors::ParquetError;
use parquet::file::reader::{ChunkReader, Length};

use super::sink::{BLOCK_BYTES, Sealed};
use crate::fault::{Damage, PlaneFault};

/// The most bytes that one reader without a known end asks for at a time.
const READ_BYTES: usize = 4 * 1024;

/// A segment's file, opened.
pub(super) struct Checked {
    file: File,
    pub(super) sealed: Sealed,
    tail: Bytes,
    /// The checksum of each block before the tail.
    sums: Vec<u32>,
}

/// The tail of a segment.
pub(super) struct Tail {
    file: File,
    sealed: Sealed,
    pub(super) bytes: Bytes,
}

impl Tail {
    /// Opens a segment and reads its tail.
    pub(super) fn open(path: &Path, sealed: Sealed) -> Result<Tail, PlaneFault> {
        let file = File::open(path).map_err(|error| PlaneFault::file(path, "opened", &error))?;
        let place = path.display().to_string();
        let damaged = |what| PlaneFault::Unreadable(Box::new(Damage::in_file(&*place, sealed.tail, what)));
        let length = file.metadata().map_err(|error| PlaneFault::file(path, "read", &error))?.len();
        let size = sealed.length.checked_sub(sealed.tail).and_then(|size| usize::try_from(size).ok());
        let size =
            size.filter(|_| length == sealed.length).ok_or_else(|| damaged("it has another length"))?;
        let mut bytes = vec![0; size];
        file.read_exact_at(&mut bytes, sealed.tail)
            .map_err(|error| PlaneFault::file(path, "read", &error))?;
        if crc32fast::hash(&bytes) != sealed.tail_crc {
            return Err(damaged("its tail has another checksum"));
        }
        Ok(Tail { file, sealed, bytes: Bytes::from(bytes) })
    }

    /// The file, whose body cannot be read yet: the checksums of its blocks stand in the tail.
    pub(super) fn unsummed(self) -> Checked {
        Checked { file: self.file, sealed: self.sealed, tail: self.bytes, sums: Vec::new() }
    }
}

impl Checked {
    /// The same, now that the checksums of its blocks are known.
    pub(super) fn with_sums(self, sums: Vec<u32>) -> Checked {
        Checked { sums, ..self }
    }

    /// About how much memory it takes.
    pub(super) fn bytes(&self) -> usize {
        self.tail.len() + self.sums.len() * 4
    }

    fn body(&self, start: u64, length: usize) -> io::Result<Bytes> {
        let block = wide(BLOCK_BYTES);
        let end = start + wide(length);
        let first = start / block;
        let from = first * block;
        let until = end.div_ceil(block).saturating_mul(block).min(self.sealed.tail);
        let size = usize::try_from(until - from).map_err(io::Error::other)?;
        let mut bytes = vec![0; size];
        self.file.read_exact_at(&mut bytes, from)?;
        for (number, part) in (first..).zip(bytes.chunks(BLOCK_BYTES)) {
            let sum = usize::try_from(number).ok().and_then(|number| self.sums.get(number));
            if sum != Some(&crc32fast::hash(part)) {
                return Err(io::Error::other(format!("the block at byte {} is damaged", number * block)));
            }
        }
        let skipped = usize::try_from(start - from).map_err(io::Error::other)?;
        Ok(Bytes::from(bytes).slice(skipped..skipped + length))
    }

    fn bytes_at(&self, start: u64, length: usize) -> io::Result<Bytes> {
        let end = start.checked_add(wide(length)).filter(|end| *end <= self.sealed.length);
        let end = end.ok_or_else(|| io::Error::other("the file ends before"))?;
        if end <= self.sealed.tail {
            return self.body(start, length);
        }
        let skipped = start.checked_sub(self.sealed.tail).and_then(|skipped| usize::try_from(skipped).ok());
        let skipped =
            skipped.ok_or_else(|| io::Error::other("a part reaches from the body into the tail"))?;
        Ok(self.tail.slice(skipped..skipped + length))
    }
}

impl Length for Checked {
    fn len(&self) -> u64 {
        self.sealed.length
    }
}

impl ChunkReader for Checked {
    type T = Onwards;

    fn get_read(&self, start: u64) -> Result<Onwards, ParquetError> {
        // Only the head of a page is read this way, where no index says how long the page is.
        let left = usize::try_from(self.sealed.length.saturating_sub(start)).unwrap_or(usize::MAX);
        let limit = if start < self.sealed.tail { self.sealed.tail - start } else { wide(left) };
        let length = left.min(READ_BYTES).min(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(Onwards { bytes: self.get_bytes(start, length)? })
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes, ParquetError> {
        self.bytes_at(start, length).map_err(|error| ParquetError::External(Box::new(error)))
    }
}

/// The bytes from a place on.
pub(super) struct Onwards {
    bytes: Bytes,
}

impl Read for Onwards {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let taken = self.bytes.split_to(out.len().min(self.bytes.len()));
        let (now, _) = out.split_at_mut(taken.len());
        now.copy_from_slice(&taken);
        Ok(taken.len())
    }
}

/// A fault of reading a segment's column.
pub(super) fn unreadable(path: &Arc<Path>, error: impl std::fmt::Display) -> PlaneFault {
    PlaneFault::Unreadable(Box::new(Damage::of(path.display().to_string(), error.to_string())))
}

fn wide(number: usize) -> u64 {
    u64::try_from(number).expect("a length fits into 64 bits")
}
