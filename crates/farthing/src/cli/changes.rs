//! `subscriptions preview|change|withdraw`: changes of a subscription, as the API takes them.
//! Knows where a change is read from and how its price is laid out; must not know what it costs.

use std::io::Read;

use api::wire::changes::{ChangesAsked, read_changes};
use clap::Args;
use ids::{ChangeId, EnvironmentId, QuoteId, SubscriptionId};
use operations::changes::{self, ChangePreview, ChangeRequest};
use operations::{Act, Code, Failed, Operations, StoredAnswer, Write};

use super::planned::planned;
use super::{Call, environment_of, subscriptions, wire};
use crate::show::counted;
use crate::stop::Stop;

/// What is asked about.
#[derive(Debug, Args)]
pub struct Asked {
    /// The subscription's id
    subscription: String,
    /// The change as the API takes it, such as '{"kind": "set_count", "name": "seats", "count": 15}'; or a file
    /// that holds it, or - for stdin
    change: String,
}

/// What is made.
#[derive(Debug, Args)]
pub struct Made {
    /// The subscription's id
    subscription: String,
    /// The change as the API takes it, or a file that holds it, or - for stdin
    #[arg(required_unless_present = "quote")]
    change: Option<String>,
    /// What this quote of `preview` shows, or nothing: its documents are issued at once
    #[arg(long, value_name = "QUOTE", conflicts_with = "change")]
    quote: Option<String>,
}

/// What is withdrawn.
#[derive(Debug, Args)]
pub struct Withdrawn {
    /// The subscription's id
    subscription: String,
    /// The change's id, as `subscriptions show` lists it
    change: String,
}

/// Prints what changes would cost now and next, and the quote.
pub fn preview(asked: &Asked, call: &mut Call) -> Result<(), Stop> {
    let id = SubscriptionId::parse(&asked.subscription).map_err(Stop::usage)?;
    let requests = match read(&asked.change)? {
        ChangesAsked::Changes(requests) => requests,
        ChangesAsked::Quote(_) => {
            return Err(Stop::usage(
                "a quote is held to with `subscriptions change --quote`; preview a change",
            ));
        }
    };
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let preview = operations.preview_change(environment, id, &requests)?;
    if call.paper.is_json() {
        return call.paper.line(wire::change_preview(&preview)?);
    }
    show(&preview, call)
}

/// Prints what changes would cost now and next, and the quote.
///
/// # Errors
/// When the paper cannot be written.
pub fn show(preview: &ChangePreview, call: &mut Call) -> Result<(), Stop> {
    if preview.today.is_empty() {
        call.paper.line("Nothing is charged or credited at once.")?;
    } else {
        call.paper.line(format!("At once, as of {}:", preview.as_of))?;
        call.paper.gap()?;
        call.paper.table(planned(&preview.today)?)?;
    }
    for (at, documents) in preview.next.iter().filter(|(_, documents)| !documents.is_empty()) {
        call.paper.gap()?;
        call.paper.line(format!("At {at}, if nothing else happens:"))?;
        call.paper.gap()?;
        call.paper.table(planned(documents)?)?;
    }
    if let Some(quote) = preview.quote {
        call.paper.gap()?;
        let subscription = preview.facts.subscriptions.first().map(|facts| facts.subscription.to_string());
        let subscription = subscription.unwrap_or_default();
        call.paper.note(format!("To be charged exactly this, until {}:", preview.expires_at))?;
        call.paper.note(format!("  farthing subscriptions change {subscription} --quote {quote}"))?;
    }
    Ok(())
}

/// Makes changes, or what a quote shows.
pub fn make(asked: &Made, call: &mut Call) -> Result<(), Stop> {
    let id = SubscriptionId::parse(&asked.subscription).map_err(Stop::usage)?;
    let said = match (&asked.quote, &asked.change) {
        (Some(quote), _) => ChangesAsked::Quote(QuoteId::parse(quote).map_err(Stop::usage)?),
        (None, Some(change)) => read(change)?,
        (None, None) => return Err(Stop::usage("give a change, or a --quote to be held to")),
    };
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    match said {
        ChangesAsked::Changes(requests) => record(operations, environment, (id, requests), call),
        ChangesAsked::Quote(quote) => commit(operations, environment, (id, quote), call),
    }
}

fn record(
    operations: &Operations,
    environment: EnvironmentId,
    (id, requests): (SubscriptionId, Vec<ChangeRequest>),
    call: &mut Call,
) -> Result<(), Stop> {
    let now = operations.now_in(environment)?;
    let write = Write { environment, operation: "subscriptions.change", key: None };
    let act = move |act: &mut Act<'_>| changes::record(act, environment, id, &requests, now);
    operations.once(&write, act, |_| nothing())?;
    told(operations, (environment, id), call)?;
    call.paper.note("what it costs is billed by the next run, at the latest when the server looks again")
}

fn commit(
    operations: &Operations,
    environment: EnvironmentId,
    (id, quote): (SubscriptionId, QuoteId),
    call: &mut Call,
) -> Result<(), Stop> {
    let write = Write { environment, operation: "subscriptions.change", key: None };
    let (kept, issued) = std::sync::mpsc::channel();
    let render = move |committed: &changes::Committed| {
        let numbers: Vec<String> = committed.issued.iter().map(|issued| issued.number.clone()).collect();
        // Nobody listens any more only where the command is over.
        kept.send(numbers).unwrap_or_default();
        nothing()
    };
    match operations.commit_quote(&write, (id, quote), render) {
        Ok(_) => {}
        Err(Failed::Refused(refusal)) if refusal.code == Code::QuoteStale => {
            let (refusal, preview) = operations.instead_of(environment, (id, quote), refusal)?;
            if let Some(preview) = preview.filter(|_| !call.paper.is_json()) {
                show(&preview, call)?;
            }
            return Err(Failed::Refused(refusal).into());
        }
        Err(other) => return Err(other.into()),
    }
    told(operations, (environment, id), call)?;
    if call.paper.is_json() {
        return Ok(());
    }
    let numbers: Vec<String> = issued.try_iter().last().unwrap_or_default();
    if numbers.is_empty() {
        return call.paper.line("Nothing was issued at once.");
    }
    call.paper.line(format!("Issued {}: {}.", counted(numbers.len(), "document"), numbers.join(", ")))
}

/// Withdraws a change.
pub fn withdraw(asked: &Withdrawn, call: &mut Call) -> Result<(), Stop> {
    let id = SubscriptionId::parse(&asked.subscription).map_err(Stop::usage)?;
    let change = ChangeId::parse(&asked.change).map_err(Stop::usage)?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let now = operations.now_in(environment)?;
    let write = Write { environment, operation: "subscriptions.withdraw_change", key: None };
    let act = move |act: &mut Act<'_>| changes::withdraw(act, environment, (id, change), now);
    operations.once(&write, act, |_| nothing())?;
    told(operations, (environment, id), call)
}

/// The subscription as it stands now.
fn told(
    operations: &Operations,
    (environment, id): (EnvironmentId, SubscriptionId),
    call: &mut Call,
) -> Result<(), Stop> {
    let view = operations.subscription(environment, id)?;
    if call.paper.is_json() {
        return call.paper.line(wire::subscription(&view)?);
    }
    subscriptions::told(operations, environment, &view, call)
}

/// Changes as the API takes them: written out, in a file, or from stdin.
fn read(change: &str) -> Result<ChangesAsked, Stop> {
    let unread = |why: std::io::Error| Stop::failed(format!("{change} cannot be read: {why}"));
    let mut bytes = Vec::new();
    let name = match change {
        text if text.trim_start().starts_with('{') => {
            bytes.extend_from_slice(text.as_bytes());
            None
        }
        "-" => {
            std::io::stdin().read_to_end(&mut bytes).map_err(unread)?;
            Some("stdin")
        }
        file => {
            bytes = std::fs::read(file).map_err(unread)?;
            Some(file)
        }
    };
    Ok(records::read_json(name, &bytes, |at| at.table(read_changes))?)
}

fn nothing() -> StoredAnswer {
    StoredAnswer { status: 200, body: String::new() }
}
