//! Bytes of a segment, never handed out before their checksum was compared.
//!
//! Knows blocks and the tail, which is held in memory, and that the body may have to be fetched first. Must not
//! know what the bytes say.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use parquet::errors::ParquetError;
use parquet::file::reader::{ChunkReader, Length};

use super::bucket::Bucket;
use super::manifest::Entry;
use super::sink::{BLOCK_BYTES, Sealed};
use crate::fault::{Damage, PlaneFault};

/// The most bytes that one reader without a known end asks for at a time.
const READ_BYTES: usize = 4 * 1024;

/// Where the body of a segment is.
enum Body {
    Here(Arc<File>),
    Away(Arc<Bucket>),
}

/// A segment, opened.
pub(super) struct Checked {
    body: Body,
    entry: Entry,
    tail: Bytes,
    /// The checksum of each block before the tail.
    sums: Vec<u32>,
}

/// The bytes of a segment while they are read. Without its body only the tail can be.
pub(super) struct Readable {
    checked: Arc<Checked>,
    body: Option<Arc<File>>,
    /// What was fetched once more, where a block of the body was not as it was written.
    again: OnceLock<Arc<File>>,
}

impl Checked {
    /// Opens a segment and reads its tail. The body cannot be read yet: the checksums of its blocks stand in the
    /// tail.
    pub(super) fn open(path: &Path, entry: &Entry) -> Result<Checked, PlaneFault> {
        let file = File::open(path).map_err(|error| PlaneFault::file(path, "opened", &error))?;
        let Sealed { length, tail, .. } = entry.sealed;
        let bytes = tail_of(&file, path, (entry, length), tail)?;
        Ok(Checked { body: Body::Here(Arc::new(file)), entry: *entry, tail: bytes, sums: Vec::new() })
    }

    /// The same of a segment in the bucket, whose tail is a file of its own.
    pub(super) fn open_away(path: &Path, entry: &Entry, bucket: &Arc<Bucket>) -> Result<Checked, PlaneFault> {
        let file = File::open(path).map_err(|error| PlaneFault::file(path, "opened", &error))?;
        let length = entry.sealed.length.saturating_sub(entry.sealed.tail);
        let bytes = tail_of(&file, path, (entry, length), 0)?;
        Ok(Checked { body: Body::Away(Arc::clone(bucket)), entry: *entry, tail: bytes, sums: Vec::new() })
    }

    /// The same, now that the checksums of its blocks are known.
    pub(super) fn with_sums(&self, sums: Vec<u32>) -> Checked {
        let body = match &self.body {
            Body::Here(file) => Body::Here(Arc::clone(file)),
            Body::Away(bucket) => Body::Away(Arc::clone(bucket)),
        };
        Checked { body, entry: self.entry, tail: self.tail.clone(), sums }
    }

    /// The tail.
    pub(super) fn tail(&self) -> &Bytes {
        &self.tail
    }

    /// The bucket that has its body, where it is not in the folder.
    pub(super) fn bucket(&self) -> Option<&Arc<Bucket>> {
        match &self.body {
            Body::Here(_) => None,
            Body::Away(bucket) => Some(bucket),
        }
    }

    /// The segment's number.
    pub(super) fn number(&self) -> u64 {
        self.entry.number
    }

    /// How many bytes the whole file has.
    pub(super) fn length(&self) -> u64 {
        self.entry.sealed.length
    }

    /// About how much memory it takes.
    pub(super) fn bytes(&self) -> usize {
        self.tail.len() + self.sums.len() * 4
    }

    /// The tail, to be read from.
    pub(super) fn tail_alone(self: &Arc<Checked>) -> Readable {
        Readable { checked: Arc::clone(self), body: None, again: OnceLock::new() }
    }

    /// All of it, to be read from; fetched from the bucket where it is not at hand.
    pub(super) fn readable(self: &Arc<Checked>) -> Result<Readable, PlaneFault> {
        Ok(Readable { checked: Arc::clone(self), body: Some(self.body()?), again: OnceLock::new() })
    }

    /// The file with the body.
    pub(super) fn body(&self) -> Result<Arc<File>, PlaneFault> {
        match &self.body {
            Body::Here(file) => Ok(Arc::clone(file)),
            Body::Away(bucket) => bucket.body(&self.entry),
        }
    }

    /// The same for who has a place among those that fetch.
    pub(super) fn body_beside(&self) -> Result<Arc<File>, PlaneFault> {
        match &self.body {
            Body::Here(file) => Ok(Arc::clone(file)),
            Body::Away(bucket) => bucket.body_beside(&self.entry),
        }
    }

    /// The body fetched anew, where it is in the bucket: the disk may have spoiled what was fetched.
    fn body_again(&self) -> Option<Result<Arc<File>, PlaneFault>> {
        let Body::Away(bucket) = &self.body else { return None };
        Some(bucket.fetched().evict(self.entry.number).and_then(|()| bucket.body(&self.entry)))
    }
}

/// Reads the tail of a file that must have a length.
fn tail_of(file: &File, path: &Path, (entry, length): (&Entry, u64), at: u64) -> Result<Bytes, PlaneFault> {
    let place = path.display().to_string();
    let damaged = |what| PlaneFault::Unreadable(Box::new(Damage::in_file(&*place, at, what)));
    let found = file.metadata().map_err(|error| PlaneFault::file(path, "read", &error))?.len();
    let size = length.checked_sub(at).and_then(|size| usize::try_from(size).ok());
    let size = size.filter(|_| found == length).ok_or_else(|| damaged("it has another length"))?;
    let mut bytes = vec![0; size];
    file.read_exact_at(&mut bytes, at).map_err(|error| PlaneFault::file(path, "read", &error))?;
    if crc32fast::hash(&bytes) != entry.sealed.tail_crc {
        return Err(damaged("its tail has another checksum"));
    }
    Ok(Bytes::from(bytes))
}

impl Readable {
    fn body(&self, start: u64, length: usize) -> io::Result<Bytes> {
        let file = self.again.get().or(self.body.as_ref());
        let file = file.ok_or_else(|| io::Error::other("only the tail is opened"))?;
        self.blocks(file, start, length).or_else(|error| {
            if self.again.get().is_some() {
                return Err(error);
            }
            match self.checked.body_again() {
                None => Err(error),
                Some(Err(fault)) => Err(io::Error::other(format!("{error}, and {fault}"))),
                Some(Ok(again)) => self.blocks(self.again.get_or_init(|| again), start, length),
            }
        })
    }

    /// Bytes of the body, of which every block was compared.
    fn blocks(&self, file: &File, start: u64, length: usize) -> io::Result<Bytes> {
        let Checked { entry, sums, .. } = &*self.checked;
        let block = wide(BLOCK_BYTES);
        let end = start + wide(length);
        let first = start / block;
        let from = first * block;
        let until = end.div_ceil(block).saturating_mul(block).min(entry.sealed.tail);
        let size = usize::try_from(until - from).map_err(io::Error::other)?;
        let mut bytes = vec![0; size];
        file.read_exact_at(&mut bytes, from)?;
        for (number, part) in (first..).zip(bytes.chunks(BLOCK_BYTES)) {
            let sum = usize::try_from(number).ok().and_then(|number| sums.get(number));
            if sum != Some(&crc32fast::hash(part)) {
                return Err(io::Error::other(format!("the block at byte {} is damaged", number * block)));
            }
        }
        let skipped = usize::try_from(start - from).map_err(io::Error::other)?;
        Ok(Bytes::from(bytes).slice(skipped..skipped + length))
    }

    fn bytes_at(&self, start: u64, length: usize) -> io::Result<Bytes> {
        let Checked { entry: Entry { sealed, .. }, tail, .. } = &*self.checked;
        let end = start.checked_add(wide(length)).filter(|end| *end <= sealed.length);
        let end = end.ok_or_else(|| io::Error::other("the file ends before"))?;
        if end <= sealed.tail {
            return self.body(start, length);
        }
        let skipped = start.checked_sub(sealed.tail).and_then(|skipped| usize::try_from(skipped).ok());
        let skipped =
            skipped.ok_or_else(|| io::Error::other("a part reaches from the body into the tail"))?;
        Ok(tail.slice(skipped..skipped + length))
    }
}

impl Length for Readable {
    fn len(&self) -> u64 {
        self.checked.entry.sealed.length
    }
}

impl ChunkReader for Readable {
    type T = Onwards;

    fn get_read(&self, start: u64) -> Result<Onwards, ParquetError> {
        // Only the head of a page is read this way, where no index says how long the page is.
        let Sealed { length, tail, .. } = self.checked.entry.sealed;
        let left = usize::try_from(length.saturating_sub(start)).unwrap_or(usize::MAX);
        let limit = if start < tail { tail - start } else { wide(left) };
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
