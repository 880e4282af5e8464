//! The rejects file: line, reason and the row as it was, made with the first reject.
//! Knows one file; must not know why a row is rejected.

use std::fs::File;
use std::io::BufWriter;
use std::path::PathBuf;

use crate::refusal::Failed;

/// Where rejected rows go.
pub(super) struct Rejects {
    path: Option<PathBuf>,
    writer: Option<csv::Writer<BufWriter<File>>>,
}

impl Rejects {
    /// To this file, once there is a reject; nowhere without one.
    pub fn to(path: Option<PathBuf>) -> Rejects {
        Rejects { path, writer: None }
    }

    /// Writes one.
    pub fn write(&mut self, line: u64, reason: &str, raw: &str) -> Result<(), Failed> {
        let Some(path) = &self.path else { return Ok(()) };
        if self.writer.is_none() {
            let file = File::create(path).map_err(|error| failed(path, &error))?;
            let mut writer = csv::Writer::from_writer(BufWriter::new(file));
            writer.write_record(["line", "reason", "row"]).map_err(|error| failed(path, &error))?;
            self.writer = Some(writer);
        }
        let writer = self.writer.as_mut().expect("it was just opened");
        writer.write_record([&line.to_string(), reason, raw]).map_err(|error| failed(path, &error))
    }

    /// Where they are, if there are any.
    pub fn finish(self) -> Result<Option<PathBuf>, Failed> {
        let (Some(path), Some(mut writer)) = (self.path, self.writer) else { return Ok(None) };
        writer.flush().map_err(|error| failed(&path, &error))?;
        Ok(Some(path))
    }
}

fn failed(path: &std::path::Path, error: &dyn std::fmt::Display) -> Failed {
    Failed::File { path: path.display().to_string(), message: error.to_string() }
}
