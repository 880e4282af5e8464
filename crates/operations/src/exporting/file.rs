//! An export into a file, packed as its name says: whole under its name, or not there.
//! Knows files and packing; must not know which events there are.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::{Export, ExportEnd, ExportFormat};
use crate::Operations;
use crate::refusal::{Failed, Refusal};

/// How strongly zstd packs.
const ZSTD_LEVEL: i32 = 3;
/// What stands behind the name of a file that is not whole yet.
const PART: &str = ".part";

/// A file to export into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportTarget {
    path: PathBuf,
    packing: Packing,
    format: ExportFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    Plain,
    Gzip,
    Zstd,
}

/// What an export came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExportReport {
    /// How many events.
    pub events: u64,
    /// As of which position.
    pub position: u64,
    /// Whether it was told to stop before its end; then there is no file.
    pub stopped: bool,
}

impl ExportTarget {
    /// A file whose name says its form (`.ndjson`, `.jsonl` or `.csv`, unless one is said) and how it is packed
    /// (`.gz`, `.zst`).
    ///
    /// # Errors
    /// Refused when the name says no form and none is given, or says another one.
    pub fn file(path: &Path, said: Option<ExportFormat>) -> Result<ExportTarget, Refusal> {
        let lower = path.display().to_string().to_lowercase();
        let (plain, packing) = match (lower.strip_suffix(".gz"), lower.strip_suffix(".zst")) {
            (Some(plain), _) => (plain, Packing::Gzip),
            (_, Some(plain)) => (plain, Packing::Zstd),
            _ => (lower.as_str(), Packing::Plain),
        };
        let named = match plain.rsplit_once('.').map(|(_, ending)| ending) {
            Some("csv") => Some(ExportFormat::Csv),
            Some("ndjson" | "jsonl") => Some(ExportFormat::Ndjson),
            _ => None,
        };
        let message = || {
            format!(
                "{} is none of .ndjson and .csv (each also .gz or .zst); rename it, or say the form",
                path.display()
            )
        };
        if let (Some(named), Some(said)) = (named, said)
            && named != said
        {
            let message = format!(
                "the name of {} says {}, and the form that is said is {}; rename it, or leave the form out",
                path.display(),
                named.code(),
                said.code()
            );
            return Err(Refusal::invalid("format", message));
        }
        let format = said.or(named).ok_or_else(|| Refusal::invalid("file", message()))?;
        Ok(ExportTarget { path: path.to_owned(), packing, format })
    }

    /// In which form.
    pub fn format(&self) -> ExportFormat {
        self.format
    }

    fn part(&self) -> PathBuf {
        let mut part = self.path.as_os_str().to_owned();
        part.push(PART);
        PathBuf::from(part)
    }

    fn failed(&self, error: &io::Error) -> Failed {
        Failed::File { path: self.path.display().to_string(), message: error.to_string() }
    }
}

impl ExportTarget {
    /// The file beside, for this export alone: what an export that was killed left of it is begun anew.
    fn begin_part(&self, path: &Path) -> Result<File, Failed> {
        let failed = |error: io::Error| self.failed(&error);
        let taken = || {
            let path = path.display();
            let message =
                format!("{path} is being written by another export; wait for it, or name another file");
            Failed::from(Refusal::invalid("file", message))
        };
        let file = OpenOptions::new().create(true).write(true).truncate(false).open(path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(taken()),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        // Another export may have given it the whole file's name since it was opened.
        if !is_same_file(&file, path).map_err(failed)? {
            return Err(taken());
        }
        file.set_len(0).map_err(failed)?;
        Ok(file)
    }

    /// Gives the whole file its name, for good.
    fn end_part(&self, part: &Path) -> Result<(), Failed> {
        let failed = |error: io::Error| self.failed(&error);
        fs::rename(part, &self.path).map_err(failed)?;
        #[cfg(unix)]
        {
            let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
            File::open(folder.unwrap_or(Path::new(".")))
                .and_then(|folder| folder.sync_all())
                .map_err(failed)?;
        }
        Ok(())
    }
}

/// Whether a file has this name.
#[cfg(unix)]
fn is_same_file(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let opened = file.metadata()?;
    match fs::metadata(path) {
        Ok(named) => Ok((opened.dev(), opened.ino()) == (named.dev(), named.ino())),
        Err(gone) if gone.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Elsewhere a file that is open keeps its name.
#[cfg(not(unix))]
fn is_same_file(_file: &File, _path: &Path) -> io::Result<bool> {
    Ok(true)
}

impl Operations {
    /// Writes a whole export into a file. It is written beside under another name, which is begun anew each time, and
    /// takes its name when it is whole and durable; what was cut short leaves what was there before. `progress` is
    /// told how many events are written.
    ///
    /// # Errors
    /// Refused while another export writes the same file; a fault of the event plane, or of the file.
    pub fn export_to_file(
        &self,
        export: &Export,
        target: &ExportTarget,
        progress: &mut dyn FnMut(u64),
    ) -> Result<ExportReport, Failed> {
        let part = target.part();
        // Held, and with it the lock, until the part has its name or is gone.
        let file = target.begin_part(&part)?;
        let made = self.write_part(export, target, &file, progress);
        let done = match &made {
            Ok(report) if !report.stopped => target.end_part(&part),
            _ => Ok(()),
        };
        if !matches!((&made, &done), (Ok(report), Ok(())) if !report.stopped) {
            let _overwritten_by_the_next = fs::remove_file(&part);
        }
        drop(file);
        done?;
        made
    }

    fn write_part(
        &self,
        export: &Export,
        target: &ExportTarget,
        file: &File,
        progress: &mut dyn FnMut(u64),
    ) -> Result<ExportReport, Failed> {
        let failed = |error: io::Error| target.failed(&error);
        let out = BufWriter::new(file);
        let report = match target.packing {
            Packing::Plain => {
                let mut out = out;
                let report = self.export_into(export, &mut out, progress)?;
                out.flush().map_err(failed)?;
                report
            }
            Packing::Gzip => {
                let mut out = GzEncoder::new(out, Compression::default());
                let report = self.export_into(export, &mut out, progress)?;
                out.finish().and_then(|mut out| out.flush()).map_err(failed)?;
                report
            }
            Packing::Zstd => {
                let mut out = zstd::stream::write::Encoder::new(out, ZSTD_LEVEL).map_err(failed)?;
                let report = self.export_into(export, &mut out, progress)?;
                out.finish().and_then(|mut out| out.flush()).map_err(failed)?;
                report
            }
        };
        file.sync_all().map_err(failed)?;
        Ok(report)
    }

    /// Writes a whole export in one pass, until the process is to end.
    ///
    /// # Errors
    /// A fault of the event plane, or of what it is written into.
    pub fn export_into(
        &self,
        export: &Export,
        out: &mut dyn Write,
        progress: &mut dyn FnMut(u64),
    ) -> Result<ExportReport, Failed> {
        let failed =
            |error: io::Error| Failed::File { path: "the export".to_owned(), message: error.to_string() };
        let mut report = ExportReport { events: 0, position: export.position(), stopped: false };
        let mut written = Ok(());
        let end = self.export_pieces(export, &mut |piece| {
            written = out.write_all(&piece.bytes);
            report.events += piece.events;
            progress(report.events);
            if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        written.map_err(failed)?;
        report.stopped = end == ExportEnd::Stopped;
        out.flush().map_err(failed)?;
        Ok(report)
    }
}
