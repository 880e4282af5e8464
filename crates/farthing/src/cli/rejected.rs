//! `usage rejected`: what was sent as usage and did not become it; listed, shown, mended and dismissed.
//! Knows flags and what is said of them; must not know what mends anything.

use std::path::PathBuf;

use calendar::Instant;
use clap::{ArgGroup, Args, Subcommand};
use ids::{EnvironmentId, RejectedId};
use operations::Operations;
use operations::rejected::{
    Acting, BulkAsked, BulkDone, Mend, RejectedDetail, RejectedFilter, RejectedKind, RejectedRow,
    RejectedState, RejectedView, RejectedWay, Replayed,
};
use records::EventReader;

use super::correcting::read_file;
use super::{Call, environment_of, wire};
use crate::show::{Paper, counted, plain, thousands, wrapped};
use crate::stop::Stop;

/// Who acts here, for whoever asks later.
const COMMAND_LINE: &str = "command line";
/// How many are read at once.
const PAGE: usize = 200;
/// Most characters of a body that a list shows.
const SHOWN_CHARS_MAX: usize = 200;
/// Columns before what is said of one.
const INDENT: usize = 4;

/// What about rejected events; without a word for it they are listed.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Rejected {
    #[command(subcommand)]
    verb: Option<Verb>,
    #[command(flatten)]
    list: List,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Show one: what was sent, what it is in conflict with, and what was done about it
    Show {
        /// Its id
        id: String,
    },
    /// Mend one, or all that fit: as it came, by an event, or by taking what conflicts
    Replay(Replay),
    /// Dismiss one, or all that fit; it can still be mended
    Dismiss(Dismiss),
}

/// Which are listed.
#[derive(Debug, Args)]
struct List {
    #[command(flatten)]
    which: Which,
    /// In which state
    #[arg(long, default_value = "open", value_parser = ["open", "mended", "dismissed", "any"])]
    state: String,
}

/// What narrows all that are meant, and has nothing to narrow where one is named.
const FILTERS: [&str; 4] = ["kind", "way", "source", "since"];

/// Which are meant.
#[derive(Debug, Args)]
struct Which {
    /// Only of a kind
    #[arg(long, value_parser = ["conflict", "malformed", "refused"])]
    kind: Option<String>,
    /// Only by a way
    #[arg(long, value_parser = ["http", "metrics", "broker", "import"])]
    way: Option<String>,
    /// Only from there: who sent the event, the broker's name in the settings, the file's name
    #[arg(long, value_name = "NAME")]
    source: Option<String>,
    /// Only what came, or came again, at or after an instant
    #[arg(long, value_name = "INSTANT")]
    since: Option<String>,
}

/// What is mended, and how.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("meant").required(true).args(["id", "all"])))]
struct Replay {
    /// Its id
    #[arg(conflicts_with_all = FILTERS)]
    id: Option<String>,
    /// All that are open and fit
    #[arg(long, conflicts_with = "event")]
    all: bool,
    #[command(flatten)]
    which: Which,
    /// A file with the CloudEvent that it should have been; "-" reads it from the input
    #[arg(long, value_name = "FILE", conflicts_with = "take")]
    event: Option<PathBuf>,
    /// Of a conflict: what came second takes the place of what was kept, or both count
    #[arg(long, value_parser = ["second", "both"])]
    take: Option<String>,
    /// Why; it is kept
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// What is dismissed.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("meant").required(true).args(["id", "all"])))]
struct Dismiss {
    /// Its id
    #[arg(conflicts_with_all = FILTERS)]
    id: Option<String>,
    /// All that are open and fit
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    which: Which,
    /// Why; it is kept
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

impl Which {
    fn filter(&self, state: &str) -> Result<RejectedFilter, Stop> {
        fn chosen<T: Copy>(codes: &[(&str, T)], text: Option<&str>) -> Option<T> {
            codes.iter().find(|(code, _)| Some(*code) == text).map(|(_, value)| *value)
        }
        Ok(RejectedFilter {
            kind: chosen(&RejectedKind::CODES, self.kind.as_deref()),
            way: chosen(&RejectedWay::CODES, self.way.as_deref()),
            source: self.source.clone(),
            state: chosen(&RejectedState::CODES, Some(state)),
            since: self.since.as_deref().map(Instant::parse).transpose().map_err(Stop::usage)?,
        })
    }
}

/// Does what is asked.
///
/// # Errors
/// As the use cases; when something was rejected again.
pub fn run(asked: &Rejected, call: &mut Call) -> Result<(), Stop> {
    match &asked.verb {
        None => list(&asked.list, call),
        Some(Verb::Show { id }) => {
            let id = id_of(id)?;
            let installation = call.open()?;
            let environment = environment_of(&installation.operations, call.settings.environment.as_deref())?;
            show(&installation.operations.rejected_one(environment.id, id)?, &mut call.paper)
        }
        Some(Verb::Replay(asked)) => replay(asked, call),
        Some(Verb::Dismiss(asked)) => dismiss(asked, call),
    }
}

fn id_of(text: &str) -> Result<RejectedId, Stop> {
    RejectedId::parse(text).map_err(Stop::usage)
}

fn list(asked: &List, call: &mut Call) -> Result<(), Stop> {
    let filter = asked.which.filter(&asked.state)?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let (mut after, mut found) = (0, 0);
    loop {
        let (views, next) = operations.rejected(environment, &filter, (after, PAGE))?;
        found += views.len();
        for view in &views {
            match call.paper.is_json() {
                true => call.paper.line(wire::rejected(view)?)?,
                false => row(view, &mut call.paper)?,
            }
        }
        match next {
            Some(next) => after = next,
            None => break,
        }
    }
    if call.paper.is_json() {
        return Ok(());
    }
    let counts = operations.rejected_counts(environment)?;
    if counts.not_kept > 0 {
        let more = thousands(i128::from(counts.not_kept));
        call.paper.bad(format!("{more} more came while there was no room, and were counted only"))?;
    }
    match found {
        0 => call.paper.line("Nothing of that was rejected."),
        found => call.paper.line(format!("{} rejected", counted(found, "thing"))),
    }
}

/// One in some lines: what it is, where it came from, and why, or what became of it.
fn row(view: &RejectedView, paper: &mut Paper) -> Result<(), Stop> {
    let RejectedRow { sent, came, times, state, .. } = &view.row;
    let (kind, state_code, way) = (sent.kind.code(), state.code(), sent.way.code());
    paper.line(format!("{}  {kind}, {state_code}, ×{times}", sent.id))?;
    let place = sent.place.as_deref().map(|place| format!(" {place}")).unwrap_or_default();
    let mut said = |text: &str| paper.note(wrapped(INDENT, text));
    said(&format!("{way} {}{place}, last at {}", sent.source, came.1))?;
    match state.is_open() {
        true => said(&format!("{}: {}", sent.code, sent.message))?,
        // The way out was taken, and is no advice any more.
        false => said(&sent.code)?,
    }
    if let Some(content) = sent.event.as_ref().or(sent.body.as_ref()) {
        said(&format!("sent {}", text(content, SHOWN_CHARS_MAX)))?;
    }
    if let Some(first) = &view.first {
        let kept = if first.is_cancelled { "kept first, and cancelled since" } else { "kept" };
        said(&format!("{kept} {}", text(&records::event::encode(&first.event), SHOWN_CHARS_MAX)))?;
    }
    if let Some((source, id)) = view.row.became.as_ref().filter(|_| !state.is_open()) {
        said(&format!("became the event {id} of {source}"))?;
    }
    match view.row.came_again() {
        true => said("came again after that, which changed nothing"),
        false => Ok(()),
    }
}

/// Bytes as a text of at most so many characters.
fn text(bytes: &[u8], most: usize) -> String {
    String::from_utf8_lossy(bytes).chars().take(most).collect()
}

fn show(detail: &RejectedDetail, paper: &mut Paper) -> Result<(), Stop> {
    if paper.is_json() {
        return paper.line(wire::rejected_detail(detail)?);
    }
    row(&detail.view, paper)?;
    for act in &detail.acts {
        let said = act.said.as_deref().map(|said| format!(": {said}")).unwrap_or_default();
        paper.note(wrapped(INDENT, &format!("{} {} by {}{said}", act.at, act.outcome, act.actor)))?;
    }
    Ok(())
}

fn replay(asked: &Replay, call: &mut Call) -> Result<(), Stop> {
    let mend = match (&asked.event, asked.take.as_deref()) {
        (Some(file), _) => {
            let event = EventReader::new().read(read_file(file)?.trim_ascii());
            Mend::Event(event.map_err(Stop::failed)?)
        }
        (None, Some("second")) => Mend::Second,
        (None, Some(_)) => Mend::Both,
        (None, None) => Mend::AsIs,
    };
    let filter = asked.which.filter("open")?;
    let id = asked.id.as_deref().map(id_of).transpose()?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    know_sources(operations, call)?;
    let acting = Acting { by: COMMAND_LINE.to_owned(), reason: asked.reason.clone() };
    match id {
        Some(id) => {
            let done = operations.replay_rejected(environment, id, (&mend, &acting))?;
            one(&done, &mut call.paper)
        }
        None => all(filter, &mut call.paper, |asked| {
            operations.replay_all_rejected(environment, asked, (&mend, &acting))
        }),
    }
}

/// What messages become is a matter of the settings at hand.
fn know_sources(operations: &Operations, call: &Call) -> Result<(), Stop> {
    for source in &call.settings.sources {
        let environment: EnvironmentId = environment_of(operations, Some(&source.environment))?.id;
        operations.sources.mappings.know(environment, &source.name, source.mapping.clone());
    }
    Ok(())
}

fn dismiss(asked: &Dismiss, call: &mut Call) -> Result<(), Stop> {
    let filter = asked.which.filter("open")?;
    let id = asked.id.as_deref().map(id_of).transpose()?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let acting = Acting { by: COMMAND_LINE.to_owned(), reason: asked.reason.clone() };
    match id {
        Some(id) => one(&operations.dismiss_rejected(environment, id, &acting)?, &mut call.paper),
        None => {
            all(filter, &mut call.paper, |asked| operations.dismiss_all_rejected(environment, asked, &acting))
        }
    }
}

fn one(done: &(Replayed, RejectedDetail), paper: &mut Paper) -> Result<(), Stop> {
    let (replayed, detail) = done;
    if paper.is_json() {
        paper.line(wire::replayed(done)?)?;
    } else {
        match replayed {
            Replayed::Mended => paper.line("It is mended, and counts.")?,
            Replayed::Dismissed => paper.line("It is dismissed.")?,
            Replayed::Before => paper.line("This was done before, and nothing changed.")?,
            Replayed::Refused => {}
        }
    }
    match replayed {
        Replayed::Refused => {
            let sent = &detail.view.row.sent;
            Err(Stop::failed(format!(
                "{} was rejected again and stays open: {}",
                sent.id,
                plain(&sent.message)
            )))
        }
        _ => Ok(()),
    }
}

/// Goes through all, call by call.
fn all(
    filter: RejectedFilter,
    paper: &mut Paper,
    mut act: impl FnMut(&BulkAsked) -> Result<BulkDone, operations::Failed>,
) -> Result<(), Stop> {
    let mut asked = BulkAsked { filter, after: 0 };
    let mut total = BulkDone::default();
    loop {
        let done = act(&asked)?;
        total.mended += done.mended;
        total.dismissed += done.dismissed;
        total.refused += done.refused;
        total.passed_over += done.passed_over;
        if total.refused_again.is_empty() {
            total.refused_again = done.refused_again;
        }
        match done.next {
            Some(next) => asked.after = next,
            None => break,
        }
    }
    if paper.is_json() {
        paper.line(wire::bulk_rejected(&total)?)?;
    } else {
        let count = |number: u64| thousands(i128::from(number));
        paper.line(format!("{} mended, {} dismissed", count(total.mended), count(total.dismissed)))?;
        for one in &total.refused_again {
            paper.bad(wrapped(INDENT, &format!("{}: {}", one.id, one.message)).trim_start())?;
        }
    }
    match total.refused + total.passed_over {
        0 => Ok(()),
        left => Err(Stop::failed(format!(
            "{} rejected again, or acted on by others, and stay as they are; look at them with \
             `farthing usage rejected`",
            counted(usize::try_from(left).unwrap_or(usize::MAX), "thing")
        ))),
    }
}
