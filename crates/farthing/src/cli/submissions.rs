//! `submissions …` and `invoices submit`: what was handed over to which network and what became of it; handed over, retried,
//! closed. Knows flags and columns; must not know what is handed over, or how.

use std::path::PathBuf;

use calendar::Instant;
use clap::{Args, Subcommand};
use ids::{EnvironmentId, SubmissionId};
use operations::submissions::{
    self, AnswerRow, AttemptRow, Handed, Kept, Listed, SubmissionRow, SubmissionState, SubmissionView,
};
use operations::{Changes, Failed, Operations};

use super::environments::{DOCUMENTS, SUBMISSIONS};
use super::{Call, coded, environment_of, environments_of, having, wire};
use crate::saving;
use crate::show::{Rows, counted, minute, thousands};
use crate::stop::Stop;
use crate::submitting::Submitting;

/// How many are read at once.
const PAGE: u32 = 200;
/// What is said where no network is set.
const NO_NETWORK: &str =
    "no network is set; write [networks.NAME] with its folder into farthing.toml, as in docs/networks.md";

/// What about submissions.
#[derive(Debug, Args)]
pub struct Submissions {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// List submissions, in order of what they submit
    List(List),
    /// Show one submission with each attempt and each answer
    Show {
        /// Its id
        submission: String,
        /// Write the e-invoice that is handed over into this file
        #[arg(short = 'o', long = "out", value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Try one again now that is stuck or waits
    Retry {
        /// Its id
        submission: String,
    },
    /// Say that nobody need look at one any more; what was not handed over is not
    Close {
        /// Its id
        submission: String,
    },
    /// Hand over what was issued and is due, keep what networks answered, then end; for cron, where no server runs
    Run {
        /// Hand over also what waits to be tried again
        #[arg(long)]
        retry_now: bool,
    },
}

#[derive(Debug, Args)]
struct List {
    /// Only those that stand so
    #[arg(long, value_parser = state)]
    state: Option<SubmissionState>,
    /// Only those that want a look: rejected or stuck, and not closed
    #[arg(long, conflicts_with = "state")]
    look: bool,
    /// Only those to this customer, by its id or your own key
    #[arg(long)]
    customer: Option<String>,
    /// Only those of this invoice or credit note, by number or id
    #[arg(long)]
    invoice: Option<String>,
}

/// Which document is submitted.
#[derive(Debug, Args)]
pub struct Submit {
    /// Its number as printed, or its id
    invoice: String,
}

/// A submission's state by its code.
fn state(text: &str) -> Result<SubmissionState, String> {
    coded(text, "a submission", &SubmissionState::CODES)
}

/// Does what is asked.
pub fn run(asked: &Submissions, call: &mut Call) -> Result<(), Stop> {
    match &asked.verb {
        Verb::List(asked) => list(asked, call),
        Verb::Show { submission, out } => {
            let id = named(submission)?;
            let installation = call.open()?;
            let operations = &installation.operations;
            let environment = environment_with(operations, id, call)?;
            let view = operations.submission(environment, id)?;
            match out {
                Some(out) => write_file(&view, out, call),
                None => show(&view, call),
            }
        }
        Verb::Retry { submission } => changed(submission, submissions::retry, call),
        Verb::Close { submission } => changed(submission, submissions::close, call),
        Verb::Run { retry_now } => run_now(*retry_now, call),
    }
}

fn named(text: &str) -> Result<SubmissionId, Stop> {
    SubmissionId::parse(text).map_err(|why| Stop::usage(format!("{text:?} is no submission: {why}")))
}

fn list(asked: &List, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let states = match asked.look {
        true => vec![Some(SubmissionState::Stuck), Some(SubmissionState::Rejected)],
        false => vec![asked.state],
    };
    let mut all: Vec<SubmissionRow> = Vec::new();
    for state in states {
        let (customer, document) = (asked.customer.clone(), asked.invoice.clone());
        let listed = Listed { state, customer, document };
        let mut after = String::new();
        loop {
            let page = operations.submissions(environment, &listed, (&after, PAGE))?;
            let Some(last) = page.last() else { break };
            after = last.id.to_string();
            all.extend(page);
        }
    }
    all.retain(|row| !asked.look || row.closed_at.is_none());
    all.sort_by_key(|row| row.id);
    rows(operations, environment, &all, call)
}

fn rows(
    operations: &Operations,
    environment: EnvironmentId,
    all: &[SubmissionRow],
    call: &mut Call,
) -> Result<(), Stop> {
    if call.paper.is_json() {
        return all.iter().try_for_each(|row| call.paper.line(wire::submission(row)?));
    }
    if all.is_empty() {
        return call.paper.line("There is no such submission.");
    }
    let mut table = Rows::of(&["submission", "document", "network", "state", "when"]).whole(&[0, 4]);
    for row in all {
        let document = operations.document_row(environment, row.document)?;
        table.push([
            row.id.to_string(),
            document.number,
            row.network.as_str().to_owned(),
            state_in_words(row),
            when(row),
        ]);
    }
    call.paper.table(table)?;
    let is_done = |row: &&SubmissionRow| row.state.is_with_the_network();
    for row in all.iter().filter(|row| !is_done(row)) {
        if let Some(answer) = &row.answer {
            call.paper.note(format!("{}: {answer}", row.id))?;
        }
    }
    Ok(())
}

fn state_in_words(row: &SubmissionRow) -> String {
    let closed = if row.closed_at.is_some() { ", closed" } else { "" };
    format!("{}{closed}", row.state.code())
}

/// When it came to stand so, or is tried next.
fn when(row: &SubmissionRow) -> String {
    let at = match row.state {
        SubmissionState::Waiting | SubmissionState::Stuck => {
            return row.next_at.map(|at| format!("due {}", minute(at))).unwrap_or_default();
        }
        SubmissionState::Taken => row.taken_at,
        SubmissionState::Cleared => row.cleared_at,
        SubmissionState::Delivered => row.delivered_at,
        SubmissionState::Rejected => row.rejected_at,
    };
    at.map(minute).unwrap_or_default()
}

fn show(view: &SubmissionView, call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return call.paper.line(wire::submission_detail(view)?);
    }
    let row = &view.row;
    let state = state_in_words(row);
    call.paper.title(format!("{}: {} to {}, {state}", row.id, view.number, row.network.as_str()))?;
    if let Some(answer) = &row.answer {
        call.paper.line(answer)?;
    }
    let known =
        [("Known to the network as", &row.reference), ("Cleared by the authority as", &row.cleared_as)];
    for (what, known) in known {
        if let Some(known) = known {
            call.paper.line(format!("{what} {known}"))?;
        }
    }
    if let Some(file) = &view.file {
        let size = thousands(u64::try_from(file.xml.len()).map_err(Stop::failed)?);
        call.paper.line(format!("{} ({}, {}, {size} bytes)", file.name, file.profile, file.syntax))?;
        call.paper.line(format!("SHA-256 {}", records::hex(&file.sha256)))?;
    }
    if let Some(at) = row.next_at {
        call.paper.line(format!("Tried next at {}", minute(at)))?;
    }
    call.paper.gap()?;
    view.attempts.iter().try_for_each(|attempt| shown_attempt(attempt, call))?;
    view.answers.iter().try_for_each(|answer| shown_answer(answer, call))
}

fn shown_attempt(attempt: &AttemptRow, call: &mut Call) -> Result<(), Stop> {
    let how = match &attempt.ended {
        None => "goes on, or was cut short".to_owned(),
        Some(ended) => format!("{} at {}: {}", ended.outcome.code(), minute(ended.at), ended.answer),
    };
    call.paper.line(format!("Attempt {} at {}: {how}", attempt.attempt, minute(attempt.begun_at)))
}

fn shown_answer(answer: &AnswerRow, call: &mut Call) -> Result<(), Stop> {
    let said = [answer.named.as_deref(), answer.reason.as_deref()];
    let said: Vec<&str> = said.into_iter().flatten().collect();
    let at = answer.happened_at.unwrap_or(answer.kept_at);
    let colon = if said.is_empty() { "" } else { ": " };
    call.paper.line(format!("Answer of {}: {}{colon}{}", minute(at), answer.became.code(), said.join(", ")))
}

fn write_file(view: &SubmissionView, out: &std::path::Path, call: &mut Call) -> Result<(), Stop> {
    let Some(file) = &view.file else {
        return Err(Stop::failed(format!("nothing was written of {} yet", view.row.id)));
    };
    let why_not = |why| Stop::failed(format!("{} cannot be written: {why}", out.display()));
    saving::save(out, &file.xml).map_err(why_not)?;
    call.paper.line(format!("{} is what {} hands over.", out.display(), view.row.id))
}

fn changed(
    submission: &str,
    changes: Changes<SubmissionId, SubmissionRow>,
    call: &mut Call,
) -> Result<(), Stop> {
    let id = named(submission)?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_with(operations, id, call)?;
    let now = operations.clock.now();
    let row =
        operations.store.write(move |act| changes(act, environment, (id, now))).map_err(Failed::from)?;
    rows(operations, environment, &[row], call)
}

/// The environment that has a submission.
fn environment_with(operations: &Operations, id: SubmissionId, call: &Call) -> Result<EnvironmentId, Stop> {
    let all = environments_of(operations, call.settings.environment.as_deref())?;
    let has = |environment| operations.submission(environment, id).map(|_| ());
    Ok(having(&all, SUBMISSIONS, &id.to_string(), has)?.id)
}

fn run_now(retry_now: bool, call: &mut Call) -> Result<(), Stop> {
    if call.settings.networks.is_empty() {
        return Err(Stop::usage(NO_NETWORK));
    }
    let installation = call.open()?;
    let operations = &installation.operations;
    installation.gives_back(Operations::release_submissions)?;
    let submitting = Submitting::of(&call.settings.networks);
    let until = if retry_now { Instant::MAX } else { operations.clock.now() };
    let mut all = Handed::default();
    for environment in environments_of(operations, call.settings.environment.as_deref())? {
        let Handed { taken, waiting, stuck, away } = submitting.round_in(operations, &environment, until)?;
        all.taken += taken;
        all.waiting += waiting;
        all.stuck += stuck;
        all.away.extend(away);
    }
    let kept = submitting.answers(operations)?;
    told(&all, &kept, call)
}

fn told(all: &Handed, kept: &Kept, call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        call.paper.line(wire::handed(all, kept))?;
    } else {
        let (taken, answers) = (counted(all.taken, "submission"), counted(kept.kept, "answer"));
        call.paper.line(format!(
            "{taken} handed over; {} to be tried again, {} stuck; {answers} kept, {} put aside.",
            all.waiting, all.stuck, kept.put_aside
        ))?;
    }
    match all.away.iter().chain(&kept.unheard).next() {
        Some((network, why)) => {
            Err(Stop::failed(format!("the network {:?} is away: {why}", network.as_str())))
        }
        None => Ok(()),
    }
}

/// Asks for a document to be handed over, which a round does.
pub fn submit(asked: &Submit, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let all = environments_of(operations, call.settings.environment.as_deref())?;
    let has = |environment| operations.document_id(environment, &asked.invoice).map(|_| ());
    let environment = having(&all, DOCUMENTS, &asked.invoice, has)?.id;
    let document = operations.document_id(environment, &asked.invoice)?;
    let now = operations.clock.now();
    let row = operations
        .store
        .write(move |act| submissions::submit(act, environment, (document, now)))
        .map_err(Failed::from)?;
    rows(operations, environment, &[row], call)
}
