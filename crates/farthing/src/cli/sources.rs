//! `sources`: how the brokers are that usage is pulled from, as the running server says, or as they answer
//! now. Knows columns and one request to the server; must not know any broker.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::Call;
use crate::settings::sources::SourceSettings;
use crate::show::{Rows, thousands};
use crate::stop::Stop;

/// How long the server may take to answer.
const ANSWER_MAX: Duration = Duration::from_secs(10);

/// What about sources.
#[derive(Debug, Args)]
pub struct Sources {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Ask the running server how they are, and what came of their messages
    List {
        /// An API key of the environment that they go to
        #[arg(long, env = "FARTHING_KEY", hide_env_values = true, value_name = "KEY")]
        key: String,
        /// Show the messages that were put aside instead
        #[arg(long)]
        aside: bool,
    },
    /// Connect to each broker of the settings, take nothing, and say whether it answers
    Check,
}

/// Lists or tries them.
pub fn run(asked: &Sources, call: &mut Call) -> Result<(), Stop> {
    match &asked.verb {
        Verb::List { key, aside } => list(key, *aside, call),
        Verb::Check => check(call),
    }
}

/// Whether a broker answers, in words; and whether it does.
pub fn answers(source: &SourceSettings) -> Result<(bool, String), Stop> {
    let broker = source.broker()?;
    let at = source.address();
    Ok(match integrations::check(&broker) {
        Ok(()) => (true, format!("{} answers at {at}", source.name)),
        Err(fault) => (false, format!("{} does not answer: {fault}", source.name)),
    })
}

fn check(call: &mut Call) -> Result<(), Stop> {
    let sources = call.settings.sources.clone();
    if sources.is_empty() && !call.paper.is_json() {
        return call.paper.line("The settings name no source; a [[source]] in farthing.toml is one.");
    }
    let mut silent = 0;
    for source in &sources {
        let (well, words) = answers(source)?;
        silent += usize::from(!well);
        match (call.paper.is_json(), well) {
            (true, _) => {
                call.paper.line(json!({ "name": source.name, "answers": well, "message": words }))?
            }
            (false, true) => call.paper.good(words)?,
            (false, false) => call.paper.bad(words)?,
        }
    }
    match silent {
        0 => Ok(()),
        some => Err(Stop::failed(format!("{some} of {} sources do not answer", sources.len()))),
    }
}

fn list(key: &str, aside: bool, call: &mut Call) -> Result<(), Stop> {
    let body = ask(&call.settings.listen, "/v1/sources", key)?;
    let answer: Value = serde_json::from_str(&body).map_err(Stop::failed)?;
    let sources = answer["data"].as_array().cloned().unwrap_or_default();
    if call.paper.is_json() {
        return sources.iter().try_for_each(|source| call.paper.line(source));
    }
    if sources.is_empty() {
        return call.paper.line("The server pulls no source for this environment.");
    }
    let text = |of: &Value, name: &str| of[name].as_str().unwrap_or_default().to_owned();
    if aside {
        let mut rows = Rows::of(&["source", "at", "topic", "why", "body"]);
        for source in &sources {
            for one in source["aside"].as_array().into_iter().flatten() {
                let cells = [text(one, "at"), text(one, "topic"), text(one, "message"), text(one, "body")];
                rows.push([text(source, "name")].into_iter().chain(cells));
            }
        }
        return match rows.is_empty() {
            true => call.paper.line("No message was put aside since the server's start."),
            false => call.paper.table(rows),
        };
    }
    let mut rows =
        Rows::of(&["source", "status", "received", "new", "known", "conflicts", "aside", "last event"])
            .right(&[2, 3, 4, 5, 6]);
    for source in &sources {
        let figure = |name: &str| thousands(source[name].as_u64().unwrap_or_default());
        let figures = ["received", "accepted", "duplicates", "conflicts", "put_aside"].map(figure);
        let head = [text(source, "name"), text(source, "status")];
        rows.push(head.into_iter().chain(figures).chain([text(source, "last_event_time")]));
    }
    call.paper.table(rows)?;
    for source in sources.iter().filter(|source| source["status"] == "waiting") {
        call.paper.bad(format!("{} waits: {}", text(source, "name"), text(source, "why")))?;
    }
    Ok(())
}

/// One GET of the running server.
fn ask(listen: &str, path: &str, key: &str) -> Result<String, Stop> {
    let unanswered = |why: &dyn std::fmt::Display| {
        Stop::failed(format!(
            "no server answers at {listen}: {why}; start `farthing serve`, or name its address as listen in \
             farthing.toml or FARTHING_LISTEN"
        ))
    };
    if key.chars().any(|letter| !letter.is_ascii_graphic()) {
        return Err(Stop::usage("the key is none; keys have letters, digits and _ alone"));
    }
    // A server that listens everywhere is asked here.
    let listen = listen.replacen("0.0.0.0", "127.0.0.1", 1);
    let mut stream = TcpStream::connect(&listen).map_err(|why| unanswered(&why))?;
    stream.set_read_timeout(Some(ANSWER_MAX)).map_err(|why| unanswered(&why))?;
    let head = format!("Host: {listen}\r\nAuthorization: Bearer {key}\r\nConnection: close");
    write!(stream, "GET {path} HTTP/1.0\r\n{head}\r\n\r\n").map_err(|why| unanswered(&why))?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).map_err(|why| unanswered(&why))?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(|| unanswered(&"it speaks no HTTP"))?;
    if head.split(' ').nth(1) == Some("200") {
        return Ok(body.to_owned());
    }
    let told =
        serde_json::from_str::<Value>(body).ok().and_then(|body| body["detail"].as_str().map(str::to_owned));
    Err(Stop::failed(format!("the server at {listen} refuses: {}", told.unwrap_or_else(|| head.to_owned()))))
}
