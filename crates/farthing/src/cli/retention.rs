//! `usage retention`: for how many months usage is kept, what could be dropped, what holds it back, and dropping it.
//! Knows flags and what is said; must not know what may go.

use calendar::Instant;
use clap::{Args, Subcommand};
use ids::EnvironmentId;
use operations::retention::{
    self, Held, RETENTION_MONTHS_MAX, RETENTION_MONTHS_MIN, RetentionPreview, RetentionView,
};
use operations::{Failed, Operations, Refusal};
use serde_json::json;

use super::{Call, environment_of};
use crate::show::{Paper, counted, thousands};
use crate::stop::Stop;

/// What about retention.
#[derive(Debug, Args)]
pub struct Retention {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Show for how long usage is kept, and what was dropped last
    Show,
    /// Keep usage for so many months; what is older and needed by nothing is dropped once a day, for ever
    Set {
        /// How many months, 2 at least; `usage retention off` keeps usage for ever
        #[arg(value_parser = months)]
        months: u32,
    },
    /// Keep usage for ever from now on; what was dropped stays so
    Off,
    /// Show up to when usage could be dropped now, how much that is, and what holds the rest back; drops nothing
    Preview {
        /// As if usage were kept for so many months; those of the policy if it is left out
        #[arg(value_parser = months)]
        months: Option<u32>,
    },
    /// Drop now what the policy lets go and nothing needs
    Run,
}

/// Shows, says or drops.
pub fn run(asked: &Retention, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    match asked.verb {
        Verb::Show => {}
        Verb::Set { months } => set(operations, environment, Some(months))?,
        Verb::Off => set(operations, environment, None)?,
        Verb::Preview { months } => {
            let policy = operations.retention(environment)?.policy.and_then(|policy| policy.months);
            let Some(months) = months.or(policy) else {
                return Err(Stop::usage("usage is kept for ever; say for how many months it should be kept"));
            };
            return preview(&operations.retention_preview(environment, months)?, &mut call.paper);
        }
        Verb::Run => {
            if operations.retain_now(environment)?.is_none() && !call.paper.is_json() {
                call.paper.line("Nothing may be dropped; `usage retention preview` says why.")?;
            }
        }
    }
    show(&operations.retention(environment)?, &mut call.paper)
}

fn months(text: &str) -> Result<u32, String> {
    let wanted = || format!("write how many months, from {RETENTION_MONTHS_MIN} to {RETENTION_MONTHS_MAX}");
    let read = text.parse().map_err(|_| format!("{text:?} is not a whole number; {}", wanted()));
    read.and_then(|months| match (RETENTION_MONTHS_MIN..=RETENTION_MONTHS_MAX).contains(&months) {
        true => Ok(months),
        false => Err(wanted()),
    })
}

fn set(operations: &Operations, environment: EnvironmentId, months: Option<u32>) -> Result<(), Stop> {
    let now = operations.now_in(environment)?;
    let done = operations.store.write(move |act| {
        retention::set(act, environment, months, now)?;
        Ok::<_, operations::ActError<Refusal>>(())
    });
    done.map_err(Failed::from)?;
    Ok(())
}

fn show(view: &RetentionView, paper: &mut Paper) -> Result<(), Stop> {
    let months = view.policy.and_then(|policy| policy.months);
    if paper.is_json() {
        let latest = view.latest.map(|row| {
            json!({
                "before": row.before.to_string(),
                "months": row.months,
                "begun_at": row.begun_at.to_string(),
                "done_at": row.done_at.map(|at| at.to_string()),
                "events": row.events,
            })
        });
        return paper.line(json!({ "months": months, "latest": latest }));
    }
    paper.line(match months {
        Some(months) => format!("Usage is kept for {months} months."),
        None => "Usage is kept for ever.".to_owned(),
    })?;
    let Some(row) = view.latest else { return paper.line("Nothing was dropped.") };
    let events = thousands(i128::from(row.events));
    paper.line(match row.done_at {
        Some(at) => format!("Usage before {} was dropped, {events} events in all; done at {at}.", row.before),
        None => format!(
            "Usage before {} is being dropped since {}, {events} events so far.",
            row.before, row.begun_at
        ),
    })
}

fn preview(found: &RetentionPreview, paper: &mut Paper) -> Result<(), Stop> {
    let RetentionPreview { wanted, before, droppable, held, held_count, .. } = found;
    if paper.is_json() {
        let held: Vec<_> = held.iter().map(|held| json!({ "from": from(held), "why": held.why })).collect();
        return paper.line(json!({
            "wanted": wanted.to_string(),
            "before": before.map(|before| before.to_string()),
            "events": droppable.events,
            "bytes": droppable.bytes,
            "held": held,
            "held_count": held_count,
        }));
    }
    paper.line(format!("The policy would drop usage before {wanted}."))?;
    paper.line(match before {
        Some(before) => format!(
            "Usage before {before} can be dropped now: {} of about {} bytes.",
            counted(droppable.events, "event"),
            thousands(i128::from(droppable.bytes))
        ),
        None => "Nothing of it can be dropped now.".to_owned(),
    })?;
    for held in held {
        let needs = from(held).map_or_else(|| "all usage".to_owned(), |from| format!("usage from {from}"));
        paper.line(format!("  {needs} is needed: {}", held.why))?;
    }
    match held_count - held.len() {
        0 => Ok(()),
        more => paper.line(format!("  … and by {more} more")),
    }
}

/// From when on usage is held; none where all is.
fn from(held: &Held) -> Option<String> {
    (held.from > Instant::MIN).then(|| held.from.to_string())
}
