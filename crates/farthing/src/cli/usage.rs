//! `usage import FILE`, `usage conflicts` and `usage unbilled`: events from a file, those that were refused
//! as conflicts, and those that no bill counts. `usage show`, `usage top`, `usage cancel`, `usage amend` and `usage rejected`
//! have files of their own. Knows flags and what is said about a file; must not know rows.

use std::path::PathBuf;

use calendar::Zone;
use clap::{Args, Subcommand};
use ids::EnvironmentId;
use operations::explain::EventName;
use operations::import::{Columns, Constants, Format, ImportReport, ImportSource, Mapping};
use operations::unbilled::UnbilledEvent;
use operations::{Failed, Operations};

use super::{Call, backfill, correcting, environment_of, exporting, rejected, retention, used, wire};
use crate::show::{Paper, Progress, Rows, counted, thousands};
use crate::stop::Stop;

/// Conflicts read at once.
const PAGE: usize = 500;

/// What about usage.
#[derive(Debug, Args)]
pub struct Usage {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Import events from a .csv, .ndjson (each also .gz or .zst) or .parquet file; importing it again changes nothing
    Import(Import),
    /// Export events into a .ndjson or .csv file (each also .gz or .zst), which import reads again
    Export(exporting::Export),
    /// Show what a meter counted for a customer, whole, by window and by property
    Show(used::Show),
    /// Show what a meter counted for every customer, who used most first
    Top(used::Top),
    /// Cancel kept events that should not count; what was billed of them is taken back as the late policy of their price says
    Cancel(correcting::Cancel),
    /// Cancel a kept event and keep another in its place, both or neither
    Amend(correcting::Amend),
    /// List events that were refused because their source and id belong to an event with other content
    Conflicts,
    /// List what was sent as usage and did not become it; show, replay and dismiss mend it
    Rejected(rejected::Rejected),
    /// List events that no bill counts, each with why: of nobody, without a price, or unreadable for its meter
    Unbilled(Unbilled),
    /// Say for how many months usage is kept, see what could be dropped and what holds it back, and drop it
    Retention(retention::Retention),
}

/// Whose events.
#[derive(Debug, Args)]
struct Unbilled {
    /// Only events of this subject
    #[arg(long, value_name = "SUBJECT")]
    subject: Option<String>,
}

/// Which file, and how its rows are read.
#[derive(Debug, Args)]
struct Import {
    /// The file; rows that cannot be kept go to FILE.rejects.csv, with the reason
    file: PathBuf,
    /// A part of each event and its column: subject, time, id, source, type or data.NAME. Several columns of
    /// an id are joined by "/". NDJSON without any --map is read as CloudEvents
    #[arg(long, value_name = "PART=COLUMN[,COLUMN]")]
    map: Vec<String>,
    /// The subject of every event, where no column has it
    #[arg(long, value_name = "SUBJECT")]
    subject: Option<String>,
    /// The source of every event, where no column has it
    #[arg(long, value_name = "SOURCE")]
    source: Option<String>,
    /// The type of every event, where no column has it
    #[arg(long = "type", value_name = "TYPE")]
    event_type: Option<String>,
    /// The zone of times that have no offset
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
    /// Where rejected rows go instead
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// Keep the rejected rows beside what else was rejected, to be mended there (`usage rejected`)
    #[arg(long, conflicts_with = "preview")]
    keep_rejects: bool,
    /// Only say which documents would come or differ, and by how much; nothing is kept or written
    #[arg(long, conflicts_with = "rejects")]
    preview: bool,
}

/// Imports, or lists.
pub fn run(asked: &Usage, call: &mut Call) -> Result<(), Stop> {
    match &asked.verb {
        Verb::Import(import) => run_import(import, call),
        Verb::Export(asked) => exporting::run(asked, call),
        Verb::Show(asked) => used::show(asked, call),
        Verb::Top(asked) => used::top(asked, call),
        Verb::Cancel(asked) => correcting::cancel(asked, call),
        Verb::Amend(asked) => correcting::amend(asked, call),
        Verb::Conflicts => conflicts(call),
        Verb::Rejected(asked) => rejected::run(asked, call),
        Verb::Unbilled(asked) => unbilled(asked, call),
        Verb::Retention(asked) => retention::run(asked, call),
    }
}

fn run_import(asked: &Import, call: &mut Call) -> Result<(), Stop> {
    if !asked.file.exists() {
        return Err(Stop::failed(format!("there is no file {}", asked.file.display())));
    }
    let mut source = ImportSource::file(&asked.file).map_err(Stop::usage)?;
    if let Some(rejects) = &asked.rejects {
        source = source.rejects_to(rejects);
    }
    if asked.keep_rejects {
        source = source.rejects_kept();
    }
    let constants = Constants {
        subject: asked.subject.clone(),
        source: asked.source.clone(),
        event_type: asked.event_type.clone(),
        time_zone: asked.time_zone.as_deref().map(Zone::named).transpose().map_err(Stop::usage)?,
    };
    let mapping = match (source.format(), asked.map.is_empty()) {
        (Format::Ndjson, true) => Mapping::Events,
        _ => mapping(&asked.map, &constants)?,
    };
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let name = asked.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if asked.preview {
        let source = source.without_rejects();
        return backfill::preview(operations, environment.id, (&source, &name, &mapping), &mut call.paper);
    }
    stop_when_interrupted(operations);
    let report = import(operations, environment.id, (&source, &name), &mapping)?;
    match call.paper.is_json() {
        true => call.paper.line(wire::import_report(&report))?,
        false => show(&report, &mut call.paper)?,
    }
    if report.stopped {
        return Err(Stop::failed(format!(
            "stopped after {} rows, which are dealt with; import the file again to go on, nothing counts twice",
            thousands(i128::from(report.rows))
        )));
    }
    match report.rejected + report.conflicts {
        0 => Ok(()),
        left => Err(Stop::failed(format!(
            "{} not kept and everything else was; mend the rows and import the file again, which counts nothing twice",
            are(left, "row")
        ))),
    }
}

/// "1 row was", "2 rows were".
fn are(count: u64, what: &str) -> String {
    let verb = if count == 1 { "was" } else { "were" };
    format!("{} {verb}", counted(usize::try_from(count).unwrap_or(usize::MAX), what))
}

/// The mapping that flags spell.
///
/// # Errors
/// A pair that names no part of an event; a part that is nowhere.
pub fn mapping(pairs: &[String], constants: &Constants) -> Result<Mapping, Stop> {
    let pair = |text: &String| match text.split_once('=') {
        Some((part, column)) if !part.is_empty() && !column.is_empty() => {
            Ok((part.to_owned(), column.to_owned()))
        }
        _ => Err(Stop::usage(format!("--map {text:?} is no pair; write it like --map subject=customer"))),
    };
    let pairs: Vec<(String, String)> = pairs.iter().map(pair).collect::<Result<_, Stop>>()?;
    Ok(Mapping::Columns(Columns::parse(&pairs, constants).map_err(Stop::usage)?))
}

/// Imports a source, with a bar.
///
/// # Errors
/// As the use case, with how far it came.
pub fn import(
    operations: &Operations,
    environment: EnvironmentId,
    (source, name): (&ImportSource, &str),
    mapping: &Mapping,
) -> Result<ImportReport, Stop> {
    let (report, rows) = with_bar(operations, environment, (source, name), mapping);
    match report {
        Err(why) if rows > 0 => Err(Stop::failed(format!(
            "{why}. {} rows were dealt with before; import the file again to go on, nothing counts twice",
            thousands(i128::from(rows))
        ))),
        found => Ok(found?),
    }
}

/// Imports a source; also how many of its rows were dealt with.
pub fn with_bar(
    operations: &Operations,
    environment: EnvironmentId,
    (source, name): (&ImportSource, &str),
    mapping: &Mapping,
) -> (Result<ImportReport, Failed>, u64) {
    let bar = Progress::bar(&format!("importing {name}"), 0);
    let mut rows = 0;
    let report = operations.import(environment, source, mapping, &mut |progress| {
        rows = progress.rows;
        bar.end(progress.of);
        bar.at(progress.bytes);
    });
    (report, rows)
}

/// Lets an interrupt end the import after the batch it is at, which is said with how far it came. Where interrupts
/// cannot be heard, they end the process, and the file is imported again as well.
pub(super) fn stop_when_interrupted(operations: &Operations) {
    let stopping = operations.stopping.clone();
    std::thread::spawn(move || {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
        if runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
            stopping.ask();
        }
    });
}

/// What became of a file's rows, for people.
pub fn show(report: &ImportReport, paper: &mut Paper) -> Result<(), Stop> {
    let count = |number: u64| thousands(i128::from(number));
    paper.line(format!("{} rows: {} new events", count(report.rows), count(report.accepted)))?;
    if report.known > 0 {
        paper.line(format!("  {} were known before and are not counted again", count(report.known)))?;
    }
    if report.repeated > 0 {
        let rows = are(report.repeated, "row");
        paper.line(format!("  {rows} in this file before, with the same id and content"))?;
        for row in &report.first_repeated {
            paper.note(format!("    line {} repeats line {}", row.line, row.first))?;
        }
        more(report.repeated, report.first_repeated.len(), paper)?;
    }
    if report.conflicts > 0 {
        let rows = are(report.conflicts, "row");
        paper.bad(format!("{rows} not kept, as the id belongs to other content"))?;
    }
    if report.rejected > 0 {
        paper.bad(format!("{} rejected", are(report.rejected, "row")))?;
    }
    for row in &report.first_rejected {
        paper.line(format!("    line {}: {}", row.line, row.reason))?;
    }
    more(report.conflicts + report.rejected, report.first_rejected.len(), paper)?;
    match &report.rejects_file {
        Some(path) => paper.line(format!("  all rejects with their reasons: {}", path.display())),
        None => Ok(()),
    }
}

fn more(all: u64, named: usize, paper: &mut Paper) -> Result<(), Stop> {
    match all.saturating_sub(u64::try_from(named).unwrap_or(u64::MAX)) {
        0 => Ok(()),
        more => paper.note(format!("    and {} more", thousands(i128::from(more)))),
    }
}

fn conflicts(call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let mut rows = Rows::of(&["", "source", "id", "time", "first at"]).right(&[0, 4]);
    let mut after = 0;
    loop {
        let page = operations.plane.conflicts(environment.id, after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = last.sequence;
        for conflict in &page {
            if call.paper.is_json() {
                call.paper.line(wire::conflict(conflict))?;
                continue;
            }
            rows.push([
                conflict.sequence.to_string(),
                conflict.source.to_string(),
                conflict.id.to_string(),
                conflict.time.to_string(),
                conflict.first.to_string(),
            ]);
        }
    }
    match (call.paper.is_json(), rows.is_empty()) {
        (true, _) => Ok(()),
        (false, true) => call.paper.line("No event is in conflict."),
        (false, false) => call.paper.table(rows),
    }
}

fn unbilled(asked: &Unbilled, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let (mut after, mut found) = (None, 0);
    loop {
        let place = (after.as_ref(), PAGE);
        let page = operations.unbilled(environment.id, asked.subject.as_deref(), place)?;
        found += page.events.len();
        for unbilled in &page.events {
            match call.paper.is_json() {
                true => call.paper.line(wire::unbilled(unbilled)?)?,
                false => show_unbilled(unbilled, &mut call.paper)?,
            }
        }
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    match (call.paper.is_json(), found) {
        (true, _) => Ok(()),
        (false, 0) => call.paper.line("Every event is on a bill, or will be when its period is billed."),
        (false, found) => call.paper.line(format!("{} kept and on no bill", counted(found, "event"))),
    }
}

/// An event in one row and why below it, as a sentence in a column would break into shreds.
fn show_unbilled(unbilled: &UnbilledEvent, paper: &mut Paper) -> Result<(), Stop> {
    let UnbilledEvent { event, event_type, reason, .. } = unbilled;
    let EventName { source, id, subject, time, .. } = event;
    paper.line(format!("{time}  {subject}  {event_type}  {source} {id}"))?;
    paper.note(format!("    {reason}"))
}
