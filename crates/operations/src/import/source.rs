//! The file: where its bytes are, packed or not, and how many were read.
//! Knows files and gzip; must not know rows.

use std::fs::File;
use std::io::{BufRead, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::bufread::MultiGzDecoder;

use crate::refusal::{Failed, Refusal};

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A table with its columns' names in the first row.
    Csv,
    /// A JSON object in each line.
    Ndjson,
}

/// Where the rows are.
#[derive(Debug, Clone)]
pub struct ImportSource {
    name: String,
    content: Content,
    format: Format,
    rejects: Option<PathBuf>,
}

#[derive(Debug, Clone)]
enum Content {
    File(PathBuf),
    Bytes(&'static [u8]),
}

/// An open source.
pub(super) struct Opened {
    /// The unpacked bytes.
    pub reader: Box<dyn BufRead>,
    /// How many bytes of the file were read.
    pub read: Counter,
    /// How many it has.
    pub bytes: u64,
    /// Its form.
    pub format: Format,
    /// What it is called.
    pub name: String,
}

impl ImportSource {
    /// A file; its name says its form, and whether it is packed is seen. Rejects go beside it.
    ///
    /// # Errors
    /// Refused when the name says no form that is known.
    pub fn file(path: &Path) -> Result<ImportSource, Refusal> {
        let name = path.display().to_string();
        let format = format_of(&name)?;
        let mut rejects = path.as_os_str().to_owned();
        rejects.push(".rejects.csv");
        let rejects = Some(PathBuf::from(rejects));
        Ok(ImportSource { name, content: Content::File(path.to_owned()), format, rejects })
    }

    /// Bytes under a name. There is no place for rejects unless one is given.
    ///
    /// # Errors
    /// As [`ImportSource::file`].
    pub fn bytes(name: &str, bytes: &'static [u8]) -> Result<ImportSource, Refusal> {
        let format = format_of(name)?;
        Ok(ImportSource { name: name.to_owned(), content: Content::Bytes(bytes), format, rejects: None })
    }

    /// The same, its rejects written nowhere.
    #[must_use]
    pub fn without_rejects(mut self) -> ImportSource {
        self.rejects = None;
        self
    }

    /// The same, its rejects written to this file.
    #[must_use]
    pub fn rejects_to(mut self, path: &Path) -> ImportSource {
        self.rejects = Some(path.to_owned());
        self
    }

    /// Its form.
    pub fn format(&self) -> Format {
        self.format
    }

    pub(super) fn rejects_path(&self) -> Option<PathBuf> {
        self.rejects.clone()
    }

    pub(super) fn open(&self) -> Result<Opened, Failed> {
        let failed =
            |error: std::io::Error| Failed::File { path: self.name.clone(), message: error.to_string() };
        let read = Counter::default();
        let (inner, bytes): (Box<dyn Read>, u64) = match &self.content {
            Content::File(path) => {
                let file = File::open(path).map_err(failed)?;
                let bytes = file.metadata().map_err(failed)?.len();
                (Box::new(file), bytes)
            }
            Content::Bytes(bytes) => {
                let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                (Box::new(Cursor::new(*bytes)), length)
            }
        };
        let mut counted = BufReader::with_capacity(BUFFER, Counting { inner, read: read.clone() });
        let packed = counted.fill_buf().map_err(failed)?.starts_with(&GZIP);
        let reader: Box<dyn BufRead> = if packed {
            Box::new(BufReader::with_capacity(BUFFER, MultiGzDecoder::new(counted)))
        } else {
            Box::new(counted)
        };
        Ok(Opened { reader, read, bytes, format: self.format, name: self.name.clone() })
    }
}

/// Bytes read at once.
const BUFFER: usize = 256 * 1024;
/// How a gzip file begins.
const GZIP: [u8; 2] = [0x1f, 0x8b];

fn format_of(name: &str) -> Result<Format, Refusal> {
    let lower = name.to_lowercase();
    let plain = lower.strip_suffix(".gz").unwrap_or(&lower);
    match plain.rsplit_once('.').map(|(_, ending)| ending) {
        Some("csv") => Ok(Format::Csv),
        Some("ndjson" | "jsonl") => Ok(Format::Ndjson),
        _ => {
            let message = format!(
                "{name} is none of .csv, .csv.gz, .ndjson and .ndjson.gz; rename it after what is in it"
            );
            Err(Refusal::invalid("file", message))
        }
    }
}

/// Counts bytes as they are read.
#[derive(Debug, Clone, Default)]
pub(super) struct Counter(Arc<AtomicU64>);

impl Counter {
    /// How many so far.
    pub fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

struct Counting {
    inner: Box<dyn Read>,
    read: Counter,
}

impl Read for Counting {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.read.0.fetch_add(u64::try_from(count).unwrap_or_default(), Ordering::Relaxed);
        Ok(count)
    }
}
