//! `webhooks …`: who is told what happens, how far each has come, and moving one past what it does not take.
//! Knows flags and columns; must not know how a message is posted.

use clap::{Args, Subcommand};
use ids::WebhookId;
use operations::webhooks::{self, NewWebhook, Told, WEBHOOKS_MAX, WebhookRow, WebhookTerms};
use operations::{Failed, Operations};

use super::environments::WEBHOOKS;
use super::{Call, environment_of, environments_of, having, wire};
use crate::show::{Rows, counted};
use crate::stop::Stop;
use crate::telling;

/// What about webhooks.
#[derive(Debug, Args)]
pub struct Webhooks {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// List webhooks with how far each has come
    List,
    /// Post what happens from now on to an address; shows the secret that signs it, this once
    Add(Add),
    /// Switch one on again, where it was; it is tried at once
    On {
        /// Its id
        webhook: String,
    },
    /// Switch one off; it misses nothing
    Off {
        /// Its id
        webhook: String,
    },
    /// Move one past the message that it does not take
    Skip {
        /// Its id
        webhook: String,
    },
    /// Remove one
    Remove {
        /// Its id
        webhook: String,
    },
    /// Post what is new and due, then end; for cron, where no server runs
    Run,
}

#[derive(Debug, Args)]
struct Add {
    /// Where to, such as https://example.com/hooks
    url: String,
    /// Only this: invoice.issued, credit_note.issued, alert.crossed, alert.recovered, draft.unapproved,
    /// submission.cleared, submission.delivered, submission.rejected, submission.stuck, delivery.bounced or delivery.complained; may be given
    /// again
    #[arg(long = "type", value_name = "TYPE")]
    types: Vec<String>,
    /// Begin with all that ever happened
    #[arg(long)]
    from_the_beginning: bool,
}

/// Does what is asked.
pub fn run(asked: &Webhooks, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    match &asked.verb {
        Verb::List => {
            let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
            let all = operations.webhooks(environment, ("", WEBHOOKS_MAX))?;
            shown(operations, environment, &all, call)
        }
        Verb::Add(asked) => add(asked, operations, call),
        Verb::On { webhook } => switched(webhook, true, operations, call),
        Verb::Off { webhook } => switched(webhook, false, operations, call),
        Verb::Skip { webhook } => {
            let (environment, id) = found(webhook, operations, call)?;
            let now = operations.clock.now();
            let act = move |act: &mut operations::Act<'_>| webhooks::skip(act, environment, (id, now));
            let row = operations.store.write(act).map_err(Failed::from)?;
            shown(operations, environment, &[row], call)
        }
        Verb::Remove { webhook } => {
            let (environment, id) = found(webhook, operations, call)?;
            let act = move |act: &mut operations::Act<'_>| webhooks::remove(act, environment, id);
            let row = operations.store.write(act).map_err(Failed::from)?;
            match call.paper.is_json() {
                true => call.paper.line(wire::webhook(&row, false)?),
                false => call.paper.line(format!("✓ {} is told nothing any more.", row.terms.url)),
            }
        }
        Verb::Run => {
            installation.gives_back(Operations::release_webhooks)?;
            let hooks = telling::hooks(&call.settings)?;
            let mut all = Told::default();
            for environment in environments_of(operations, call.settings.environment.as_deref())? {
                let Told { taken, not_taken, .. } = telling::all_in(operations, &environment, &hooks)?;
                all.taken += taken;
                all.not_taken += not_taken;
            }
            if call.paper.is_json() {
                return call.paper.line(wire::told(&all));
            }
            let taken = counted(all.taken, "message");
            call.paper.line(format!(
                "{taken} taken; {} did not take the next one.",
                counted(all.not_taken, "webhook")
            ))
        }
    }
}

fn found(text: &str, operations: &Operations, call: &Call) -> Result<(ids::EnvironmentId, WebhookId), Stop> {
    let id = WebhookId::parse(text).map_err(|why| Stop::usage(format!("{text:?} is no webhook: {why}")))?;
    let all = environments_of(operations, call.settings.environment.as_deref())?;
    let has = |environment| operations.webhook(environment, id).map(|_| ());
    Ok((having(&all, WEBHOOKS, text, has)?.id, id))
}

fn add(asked: &Add, operations: &Operations, call: &mut Call) -> Result<(), Stop> {
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let terms = WebhookTerms { url: asked.url.clone(), kinds: asked.types.clone(), is_on: true };
    let new = NewWebhook {
        id: operations.webhook_id(),
        terms,
        secret: operations.webhook_secret(),
        after: asked.from_the_beginning.then_some(0),
        now: operations.clock.now(),
    };
    let act = move |act: &mut operations::Act<'_>| webhooks::create(act, environment, &new);
    let row = operations.store.write(act).map_err(Failed::from)?;
    if call.paper.is_json() {
        return call.paper.line(wire::webhook(&row, true)?);
    }
    call.paper.line(format!("✓ {} is told what happens, as {}.", row.terms.url, row.id))?;
    call.paper.line(format!("  The secret that signs it, shown this once: {}", row.secret.0))
}

fn switched(text: &str, is_on: bool, operations: &Operations, call: &mut Call) -> Result<(), Stop> {
    let (environment, id) = found(text, operations, call)?;
    let now = operations.clock.now();
    let act = move |act: &mut operations::Act<'_>| {
        webhooks::change(act, environment, (id, now), |before| WebhookTerms { is_on, ..before.clone() })
    };
    let row = operations.store.write(act).map_err(Failed::from)?;
    shown(operations, environment, &[row], call)
}

fn shown(
    operations: &Operations,
    environment: ids::EnvironmentId,
    all: &[WebhookRow],
    call: &mut Call,
) -> Result<(), Stop> {
    if call.paper.is_json() {
        return all.iter().try_for_each(|row| call.paper.line(wire::webhook(row, false)?));
    }
    if all.is_empty() {
        return call.paper.line("Nobody is told what happens; `farthing webhooks add URL` tells somebody.");
    }
    let last = operations.last_happened(environment)?;
    let mut table = Rows::of(&["webhook", "url", "types", "state", "behind"]).right(&[4]).whole(&[0]);
    for row in all {
        let types = if row.terms.kinds.is_empty() { "all".to_owned() } else { row.terms.kinds.join(", ") };
        let state = match (row.terms.is_on, row.failing_since) {
            (false, _) => "off".to_owned(),
            (true, None) => "on".to_owned(),
            (true, Some(_)) => format!("failing, {}", counted(row.tries, "try")),
        };
        let behind = last - row.position;
        table.push([row.id.to_string(), row.terms.url.clone(), types, state, behind.to_string()]);
    }
    call.paper.table(table)?;
    for row in all.iter().filter(|row| row.failing_since.is_some() || !row.terms.is_on) {
        if let Some(answer) = &row.answer {
            call.paper.note(format!("{}: {answer}", row.id))?;
        }
    }
    Ok(())
}
