//! `usage export FILE`: events into a file or to stdout, in a form that `usage import` reads.
//! Knows flags and what is said of a file; must not know how events are kept.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use calendar::Zone;
use clap::Args;
use operations::Failed;
use operations::exporting::{ExportAsked, ExportFormat, ExportReport, ExportTarget};
use serde_json::json;

use super::usage::stop_when_interrupted;
use super::used::moment;
use super::{Call, environment_of};
use crate::show::{Progress, counted, thousands};
use crate::stop::Stop;

/// Which events, and into which file.
#[derive(Debug, Args)]
pub struct Export {
    /// The file: .ndjson, whose events are the same imported again, or .csv, each also .gz or .zst; - for stdout
    file: PathBuf,
    /// The form, where the file's name does not say it
    #[arg(long, value_name = "FORM", value_parser = ["ndjson", "csv"])]
    format: Option<String>,
    /// Only events from this moment on. A date is its midnight in UTC
    #[arg(long, value_name = "INSTANT|DATE")]
    from: Option<String>,
    /// Only events before this moment
    #[arg(long, value_name = "INSTANT|DATE")]
    to: Option<String>,
    /// Only events of this subject
    #[arg(long, value_name = "SUBJECT")]
    subject: Option<String>,
    /// Only events of this type
    #[arg(long = "type", value_name = "TYPE")]
    event_type: Option<String>,
}

impl Export {
    fn format(&self) -> Option<ExportFormat> {
        let said = self.format.as_deref()?;
        ExportFormat::CODES.into_iter().find(|(code, _)| *code == said).map(|(_, format)| format)
    }

    fn asked(&self) -> Result<ExportAsked, Stop> {
        let utc = Zone::utc();
        let read = |text: &Option<String>| text.as_deref().map(|text| moment(text, &utc)).transpose();
        Ok(ExportAsked {
            subject: self.subject.clone(),
            event_type: self.event_type.clone(),
            from: read(&self.from)?,
            to: read(&self.to)?,
            position: None,
            after: None,
        })
    }
}

/// Exports.
pub fn run(asked: &Export, call: &mut Call) -> Result<(), Stop> {
    let target = match asked.file.as_path() == Path::new("-") {
        true => None,
        false => Some(ExportTarget::file(&asked.file, asked.format()).map_err(Stop::usage)?),
    };
    let format = target.as_ref().map(ExportTarget::format).or(asked.format());
    let wanted = asked.asked()?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    stop_when_interrupted(operations);
    let wheel = Progress::wheel("exporting");
    let format = format.unwrap_or(ExportFormat::Ndjson);
    let export = match operations.begin_export(environment, wanted, format) {
        Err(Failed::Stopping) => return Err(stopped(target.is_some())),
        begun => begun?,
    };
    let mut progress = |events: u64| wheel.says(format!("{} events", thousands(events)));
    let report = match &target {
        Some(target) => operations.export_to_file(&export, target, &mut progress)?,
        None => {
            let mut out = Stdout { out: std::io::stdout().lock(), gone: None };
            let made = operations.export_into(&export, &mut out, &mut progress);
            match out.gone {
                Some(why) => return Err(why.into()),
                None => made?,
            }
        }
    };
    drop(wheel);
    if report.stopped {
        return Err(stopped(target.is_some()));
    }
    tell(asked, report, call)
}

fn stopped(into_file: bool) -> Stop {
    let left = if into_file { "no file was left" } else { "what was written is not whole" };
    Stop::failed(format!("stopped, and {left}; export again, which begins anew"))
}

/// Says what was exported: on stdout, unless the events are there.
fn tell(asked: &Export, report: ExportReport, call: &mut Call) -> Result<(), Stop> {
    let to_stdout = asked.file.as_path() == Path::new("-");
    let ExportReport { events, position, .. } = report;
    let count = counted(usize::try_from(events).unwrap_or(usize::MAX), "event");
    match (to_stdout, call.paper.is_json()) {
        (true, _) => Ok(writeln!(std::io::stderr(), "{count}, up to position {position}")?),
        (false, true) => {
            let file = asked.file.display().to_string();
            call.paper.line(json!({ "events": events, "position": position, "file": file }))
        }
        (false, false) => {
            call.paper.line(format!("{count}, up to position {position}, in {}", asked.file.display()))
        }
    }
}

/// Stdout, which remembers why it could not be written: a reader that went away is no failure.
struct Stdout {
    out: std::io::StdoutLock<'static>,
    gone: Option<std::io::Error>,
}

impl std::io::Write for Stdout {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.out.write(bytes).inspect_err(|why| self.gone = Some(std::io::Error::from(why.kind())))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush().inspect_err(|why| self.gone = Some(std::io::Error::from(why.kind())))
    }
}
