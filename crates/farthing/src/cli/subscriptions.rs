//! `subscriptions`: which there are, and what happened to one. Knows columns; must not know what a fact does.

use std::collections::BTreeMap;

use calendar::Instant;
use clap::{Args, Subcommand};
use ids::{EnvironmentId, PlanVersionId, SubscriptionId};
use operations::Operations;
use operations::subscriptions::{SubscriptionView, TrialEnd, TrialOutcome};
use serde_json::Value;

use super::invoices::Customers;
use super::planned::planned;
use super::{Call, changes, environment_of, wire};
use crate::show::Rows;
use crate::stop::Stop;

/// Subscriptions read at once.
const PAGE: u32 = 200;
/// What of a fact has a column of its own, or says nothing to people.
const SHOWN_APART: [&str; 7] = ["format", "id", "at", "kind", "proration", "settle", "credit_to"];

/// Which, and what about them.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Subscriptions {
    /// Only those of this customer, by its id or your own key
    #[arg(long, value_name = "CUSTOMER")]
    customer: Option<String>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show all that happened to a subscription and will, and what its next document comes to
    Show(One),
    /// Say what changes would cost, and give a quote to be held to
    Preview(changes::Asked),
    /// Make changes, or what a quote shows
    Change(changes::Made),
    /// Withdraw a change, as if it had never been made
    Withdraw(changes::Withdrawn),
}

/// Which one.
#[derive(Debug, Args)]
struct One {
    /// The subscription's id
    subscription: String,
}

/// Prints the list, or does what is asked with one.
pub fn run(asked: &Subscriptions, call: &mut Call) -> Result<(), Stop> {
    match &asked.command {
        None => list(asked.customer.as_deref(), call),
        Some(Command::Show(one)) => show(&one.subscription, call),
        Some(Command::Preview(asked)) => changes::preview(asked, call),
        Some(Command::Change(made)) => changes::make(made, call),
        Some(Command::Withdraw(withdrawn)) => changes::withdraw(withdrawn, call),
    }
}

fn list(customer: Option<&str>, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let customer = customer.map(|name| operations.customer(environment, name)).transpose()?;
    let customer = customer.map(|view| view.row.id);
    let mut names = Customers::of(operations, environment);
    let heading = ["subscription", "customer", "plan", "status", "", "since"];
    let mut rows = Rows::of(&heading).whole(&[0]).spare(&[4]);
    let mut after = String::new();
    loop {
        let page = operations.subscriptions(environment, customer, (&after, PAGE))?;
        let Some(last) = page.last() else { break };
        after = last.row.id.to_string();
        for view in &page {
            if call.paper.is_json() {
                call.paper.line(wire::subscription(view)?)?;
            } else {
                rows.push(row(view, &names.name(view.row.customer)?));
            }
        }
    }
    match (call.paper.is_json(), rows.is_empty()) {
        (true, _) => Ok(()),
        (false, true) => call.paper.line("There is no subscription."),
        (false, false) => call.paper.table(rows),
    }
}

fn row(view: &SubscriptionView, customer: &str) -> [String; 6] {
    let start = view.timeline.start().map(|start| view.row.zone.civil(start).date().to_string());
    [
        view.row.id.to_string(),
        customer.to_owned(),
        format!("{}@{}", view.plan.0, view.plan.1),
        view.status.code().to_owned(),
        view.row.currency.code().to_owned(),
        start.unwrap_or_default(),
    ]
}

fn show(name: &str, call: &mut Call) -> Result<(), Stop> {
    let id = SubscriptionId::parse(name).map_err(Stop::usage)?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let view = operations.subscription(environment, id)?;
    if call.paper.is_json() {
        return call.paper.line(wire::subscription(&view)?);
    }
    told(operations, environment, &view, call)?;
    upcoming(operations, (environment, id), call)
}

/// Prints a subscription and its facts in order of effect.
///
/// # Errors
/// A fault.
pub fn told(
    operations: &Operations,
    environment: EnvironmentId,
    view: &SubscriptionView,
    call: &mut Call,
) -> Result<(), Stop> {
    let customer = Customers::of(operations, environment).name(view.row.customer)?;
    let (plan, version, _) = &view.plan;
    let (currency, status) = (view.row.currency.code(), view.status.code());
    let own = if view.row.own_usage { ", measures only its own subjects" } else { "" };
    call.paper.line(format!("{} of {customer}: {status}, {plan}@{version}, {currency}{own}", view.row.id))?;
    call.paper.gap()?;
    let now = operations.now_in(environment)?;
    let mut plans = PlanNames::of(operations, environment);
    let mut rows = Rows::of(&["at, change", "what", "", ""]).whole(&[0]);
    for fact in view.timeline.facts() {
        let (kind, what) = worded(&records::encode(fact), &mut plans)?;
        let to_come = match fact.takes_effect(&view.offs) {
            None => "never: it was cancelled before".to_owned(),
            Some(from) if from != fact.at => format!("from {from}, when it goes on"),
            Some(from) if from > now => "to come".to_owned(),
            Some(_) => String::new(),
        };
        rows.push([format!("{}\n{}", fact.at, fact.id), kind, what, to_come]);
    }
    call.paper.table(rows)?;
    for end in &view.trial_ends {
        call.paper.line(trial_words(end, now))?;
    }
    Ok(())
}

/// What the end of a trial without a payment method does, or did.
fn trial_words(end: &TrialEnd, now: Instant) -> String {
    let verb = if end.at > now { "will end" } else { "ended" };
    let became = match end.became {
        TrialOutcome::Paused { until: Some(until) } => format!("paused until one was on file at {until}"),
        TrialOutcome::Paused { until: None } => "paused until one is on file".to_owned(),
        TrialOutcome::Cancelled => "cancelled".to_owned(),
    };
    format!("The trial {verb} at {} without a payment method: {became}.", end.at)
}

/// The versions of plans by the names that people give them.
struct PlanNames<'o> {
    operations: &'o Operations,
    environment: EnvironmentId,
    known: BTreeMap<String, String>,
}

impl<'o> PlanNames<'o> {
    fn of(operations: &'o Operations, environment: EnvironmentId) -> PlanNames<'o> {
        PlanNames { operations, environment, known: BTreeMap::new() }
    }

    /// `pro@2` where a text is the id of a version; else the text.
    fn named(&mut self, text: &str) -> Result<String, Stop> {
        if let Some(name) = self.known.get(text) {
            return Ok(name.clone());
        }
        let Ok(id) = PlanVersionId::parse(text) else { return Ok(text.to_owned()) };
        let found = self.operations.version_named(self.environment, id)?;
        let name = found.map_or_else(|| text.to_owned(), |(key, version)| format!("{key}@{version}"));
        self.known.insert(text.to_owned(), name.clone());
        Ok(name)
    }
}

/// A fact's kind, and the rest of it in a few words.
fn worded(written: &[u8], plans: &mut PlanNames<'_>) -> Result<(String, String), Stop> {
    let Value::Object(fact) = serde_json::from_slice(written).map_err(Stop::failed)? else {
        return Err(Stop::failed("a fact is not written as an object"));
    };
    let kind = fact.get("kind").and_then(Value::as_str).unwrap_or_default().replace('_', " ");
    let mut said = Vec::with_capacity(fact.len());
    for (name, value) in fact.iter().filter(|(name, _)| !SHOWN_APART.contains(&name.as_str())) {
        let value = short(value, plans)?;
        // What is set to nothing says nothing.
        if !value.is_empty() {
            said.push(format!("{} {value}", name.replace('_', " ")));
        }
    }
    Ok((kind, said.join(", ")))
}

/// A value as people would say it; empty where there is none.
fn short(value: &Value, plans: &mut PlanNames<'_>) -> Result<String, Stop> {
    Ok(match value {
        Value::Null => String::new(),
        Value::String(text) => plans.named(text)?,
        Value::Array(values) => {
            let said = values.iter().map(|value| short(value, plans)).collect::<Result<Vec<_>, Stop>>()?;
            said.join(" and ")
        }
        Value::Object(fields) => match fields.get("coupon") {
            Some(coupon) => {
                coupon.get("key").map_or_else(|| Ok(coupon.to_string()), |key| short(key, plans))?
            }
            None => {
                let mut said = Vec::with_capacity(fields.len());
                for (name, value) in fields {
                    said.push(format!("{} {}", name.replace('_', " "), short(value, plans)?));
                }
                said.join(" ")
            }
        },
        other => other.to_string(),
    })
}

fn upcoming(
    operations: &Operations,
    (environment, id): (EnvironmentId, SubscriptionId),
    call: &mut Call,
) -> Result<(), Stop> {
    let preview = operations.upcoming(environment, id, None)?;
    if preview.documents.is_empty() {
        return call.paper.line("Nothing is to be billed.");
    }
    call.paper.gap()?;
    call.paper.line(format!("The next document, as of {}:", preview.as_of))?;
    call.paper.gap()?;
    call.paper.table(planned(&preview.documents)?)
}
