//! The file: where its bytes are, packed or not, and how many were read.
//! Knows files, gzip and zstd; must not know rows.

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
    /// Columns with types.
    Parquet,
}

/// Where the rows are.
#[derive(Debug, Clone)]
pub struct ImportSource {
    name: String,
    content: Content,
    format: Format,
    rejects: Option<PathBuf>,
    is_kept: bool,
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
        Ok(ImportSource { name, content: Content::File(path.to_owned()), format, rejects, is_kept: false })
    }

    /// Bytes under a name. There is no place for rejects unless one is given.
    ///
    /// # Errors
    /// As [`ImportSource::file`].
    pub fn bytes(name: &str, bytes: &'static [u8]) -> Result<ImportSource, Refusal> {
        let format = format_of(name)?;
        let (name, content) = (name.to_owned(), Content::Bytes(bytes));
        Ok(ImportSource { name, content, format, rejects: None, is_kept: false })
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

    /// The same, its rejected rows kept beside what else was rejected, to be mended there.
    #[must_use]
    pub fn rejects_kept(mut self) -> ImportSource {
        self.is_kept = true;
        self
    }

    /// The file's own name where its rejected rows are kept.
    pub(super) fn kept_under(&self) -> Option<String> {
        let name = Path::new(&self.name).file_name()?;
        self.is_kept.then(|| name.to_string_lossy().into_owned())
    }

    /// Its form.
    pub fn format(&self) -> Format {
        self.format
    }

    pub(super) fn rejects_path(&self) -> Option<PathBuf> {
        self.rejects.clone()
    }

    /// The file itself, where its form is read from any place of it; with its name and length.
    pub(super) fn open_file(&self) -> Result<(File, String, u64), Failed> {
        let failed =
            |error: std::io::Error| Failed::File { path: self.name.clone(), message: error.to_string() };
        match &self.content {
            Content::File(path) => {
                let file = File::open(path).map_err(failed)?;
                let bytes = file.metadata().map_err(failed)?.len();
                Ok((file, self.name.clone(), bytes))
            }
            Content::Bytes(_) => {
                Err(Refusal::invalid("file", format!("{} is not a file on disk", self.name)).into())
            }
        }
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
        let begins = counted.fill_buf().map_err(failed)?;
        let reader: Box<dyn BufRead> = if begins.starts_with(&GZIP) {
            Box::new(BufReader::with_capacity(BUFFER, MultiGzDecoder::new(counted)))
        } else if begins.starts_with(&ZSTD) {
            let unpacked = zstd::stream::read::Decoder::with_buffer(counted).map_err(failed)?;
            Box::new(BufReader::with_capacity(BUFFER, unpacked))
        } else {
            Box::new(counted)
        };
        Ok(Opened { reader, read, bytes, name: self.name.clone() })
    }
}

/// Bytes read at once.
const BUFFER: usize = 256 * 1024;
/// How a gzip file begins.
const GZIP: [u8; 2] = [0x1f, 0x8b];
/// How a zstd file begins.
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

fn format_of(name: &str) -> Result<Format, Refusal> {
    let lower = name.to_lowercase();
    if lower.ends_with(".parquet") {
        return Ok(Format::Parquet);
    }
    let plain = lower.strip_suffix(".gz").or_else(|| lower.strip_suffix(".zst")).unwrap_or(&lower);
    match plain.rsplit_once('.').map(|(_, ending)| ending) {
        Some("csv") => Ok(Format::Csv),
        Some("ndjson" | "jsonl") => Ok(Format::Ndjson),
        _ => {
            let message = format!(
                "{name} is none of .csv, .ndjson (each also .gz or .zst) and .parquet; rename it after what is in it"
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
