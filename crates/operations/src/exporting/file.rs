//! An export into a file, packed as its name says: whole under its name, or not there.
//! Knows files and packing; must not know which events there are.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::{Export, ExportFormat};
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
    /// Refused when the name says no form and none is given.
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

impl Operations {
    /// Writes a whole export into a file. It is written beside under another name, which is begun anew each time, and
    /// takes its name when it is whole and durable; what was cut short leaves what was there before. `progress` is
    /// told how many events are written.
    ///
    /// # Errors
    /// A fault of the event plane, or of the file.
    pub fn export_to_file(
        &self,
        export: &Export,
        target: &ExportTarget,
        progress: &mut dyn FnMut(u64),
    ) -> Result<ExportReport, Failed> {
        let part = target.part();
        let made = self.write_part(export, target, &part, progress);
        let done = match &made {
            Ok(report) if !report.stopped => {
                fs::rename(&part, &target.path).map_err(|error| target.failed(&error))
            }
            _ => Ok(()),
        };
        if !matches!((&made, &done), (Ok(report), Ok(())) if !report.stopped) {
            let _overwritten_by_the_next = fs::remove_file(&part);
        }
        done?;
        made
    }

    fn write_part(
        &self,
        export: &Export,
        target: &ExportTarget,
        part: &Path,
        progress: &mut dyn FnMut(u64),
    ) -> Result<ExportReport, Failed> {
        let failed = |error: io::Error| target.failed(&error);
        let file = File::create(part).map_err(failed)?;
        let kept = file.try_clone().map_err(failed)?;
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
        kept.sync_all().map_err(failed)?;
        Ok(report)
    }

    /// Writes a whole export, piece by piece, until the process is to end.
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
        out.write_all(&export.heading()).map_err(failed)?;
        let mut report = ExportReport { events: 0, position: export.position(), stopped: false };
        let mut after = None;
        loop {
            let piece = self.export_piece(export, after.as_ref())?;
            out.write_all(&piece.bytes).map_err(failed)?;
            report.events += piece.events;
            progress(report.events);
            after = piece.next;
            if after.is_none() {
                out.flush().map_err(failed)?;
                return Ok(report);
            }
            if self.stopping.is_asked() {
                return Ok(ExportReport { stopped: true, ..report });
            }
        }
    }
}
