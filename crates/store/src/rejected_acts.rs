//! What is done about rejected events: begun, ended, and by whom.
//! Knows that each step names the attempt it read, so that of several only one goes on; must not know what
//! mends anything.

use calendar::Instant;
use ids::{EnvironmentId, RejectedId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rejected::{self, Manner, RejectedCounts, RejectedState, as_int};
use crate::rows;

/// Most acts that are kept about one rejected event: the first, and the newest.
pub const ACTS_MAX: u64 = 20;

const BEGIN: Statement = Statement::new(
    "rejected.begin",
    "UPDATE rejected_events SET state = 'mending', attempts = attempts + 1, acted_at = $4, acted_by = $5, \
     reason = $6, manner = $7, became_source = $8, became_id = $9, replacement = $10 \
     WHERE environment = $1 AND rejected = $2 AND attempts = $3 AND state IN ('open', 'dismissed')",
);
const MENDED: Statement = Statement::new(
    "rejected.mended",
    "UPDATE rejected_events SET state = 'mended', replacement = NULL \
     WHERE environment = $1 AND rejected = $2 AND attempts = $3 AND state = 'mending'",
);
const REOPEN: Statement = Statement::new(
    "rejected.reopen",
    "UPDATE rejected_events SET state = 'open', code = $4, message = $5, manner = NULL, became_source = NULL, \
     became_id = NULL, replacement = NULL \
     WHERE environment = $1 AND rejected = $2 AND attempts = $3 AND state = 'mending'",
);
const REFUSED: Statement = Statement::new(
    "rejected.refused",
    "UPDATE rejected_events SET state = 'open', attempts = attempts + 1, acted_at = $4, acted_by = $5, \
     reason = $6, code = $7, message = $8 \
     WHERE environment = $1 AND rejected = $2 AND attempts = $3 AND state IN ('open', 'dismissed')",
);
const DISMISS: Statement = Statement::new(
    "rejected.dismiss",
    "UPDATE rejected_events SET state = 'dismissed', attempts = attempts + 1, acted_at = $4, acted_by = $5, \
     reason = $6 WHERE environment = $1 AND rejected = $2 AND attempts = $3 AND state = 'open'",
);
const ACT_INSERT: Statement = Statement::new(
    "rejected.act_insert",
    "INSERT INTO rejected_event_acts (environment, rejected, attempt, at, actor, outcome, said) \
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
);
const ACTS_FORGET: Statement = Statement::new(
    "rejected.acts_forget",
    "DELETE FROM rejected_event_acts WHERE environment = $1 AND rejected = $2 \
     AND attempt > 1 AND attempt <= $3",
);
const ACTS: Statement = Statement::new(
    "rejected.acts",
    "SELECT attempt, at, actor, outcome, said FROM rejected_event_acts \
     WHERE environment = $1 AND rejected = $2 ORDER BY attempt",
);

pub(crate) const ALL: &[Statement] =
    &[BEGIN, MENDED, REOPEN, REFUSED, DISMISS, ACT_INSERT, ACTS_FORGET, ACTS];

/// Something rejected as whoever acts read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadAt {
    /// Which.
    pub id: RejectedId,
    /// How it stood.
    pub state: RejectedState,
    /// How often something had been done about it.
    pub attempts: u64,
}

/// Who acts, when, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Who: an API key's id, or the command line.
    pub name: String,
    /// When, by the wall clock.
    pub at: Instant,
    /// Why, where it is said.
    pub reason: Option<String>,
}

/// A mending that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// Of what.
    pub read: ReadAt,
    /// How.
    pub manner: Manner,
    /// Source and id of the event that is to be kept.
    pub name: (String, String),
    /// That event.
    pub event: Vec<u8>,
}

/// How a mending ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// The event is kept.
    Mended,
    /// It cannot be, for this reason.
    Refused {
        /// A stable code.
        code: String,
        /// Why, and the way out.
        message: String,
    },
}

/// What was done about something rejected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedAct {
    /// The how-manieth act it was.
    pub attempt: u64,
    /// When.
    pub at: Instant,
    /// By whom.
    pub actor: String,
    /// `mended`, `refused` or `dismissed`.
    pub outcome: String,
    /// Why it was refused, and the reason that was given.
    pub said: Option<String>,
}

/// Begins to mend; answers of each whether it stood as it was read. Nobody else begins with it until this ends.
///
/// # Errors
/// A fault of the engine.
pub fn begin(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    beginnings: &[Beginning],
    actor: &Actor,
) -> Result<Vec<bool>, Fault> {
    let wall = environment.to_string();
    let mut counts = rejected::locked_counts(act, environment)?;
    let before = counts;
    let mut begun = Vec::with_capacity(beginnings.len());
    for one in beginnings {
        let (id, attempts, at) = (one.read.id.to_string(), as_int(one.read.attempts), actor.at.as_micros());
        let (source, name) = &one.name;
        let row = values![
            &wall,
            &id,
            attempts,
            at,
            &actor.name,
            actor.reason.as_deref(),
            one.manner.code(),
            source,
            name,
            &one.event
        ];
        let is_begun = act.execute(&BEGIN, &row)? == 1;
        counts.open += u64::from(is_begun && !one.read.state.is_open());
        begun.push(is_begun);
    }
    note(act, environment, (before, counts))?;
    Ok(begun)
}

/// Ends mendings, each as it was begun at that attempt; one that somebody else ended is left as it is.
///
/// # Errors
/// A fault of the engine.
pub fn end(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    endings: &[(ReadAt, Actor, Ended)],
) -> Result<(), Fault> {
    let wall = environment.to_string();
    let mut counts = rejected::locked_counts(act, environment)?;
    let before = counts;
    for (read, actor, ended) in endings {
        let (id, attempts) = (read.id.to_string(), as_int(read.attempts));
        let changed = match ended {
            Ended::Mended => act.execute(&MENDED, &values![&wall, &id, attempts])?,
            Ended::Refused { code, message } => {
                act.execute(&REOPEN, &values![&wall, &id, attempts, code, message])?
            }
        };
        if changed == 0 {
            continue;
        }
        let (outcome, said) = match ended {
            Ended::Mended => ("mended", actor.reason.clone()),
            Ended::Refused { message, .. } => ("refused", Some(refused_because(message, actor))),
        };
        counts.open -= u64::from(*ended == Ended::Mended);
        note_act(act, &wall, (read.id, read.attempts), (actor, outcome, said.as_deref()))?;
    }
    note(act, environment, (before, counts))
}

/// Why a mending was refused, and why it was asked for.
fn refused_because(message: &str, actor: &Actor) -> String {
    match &actor.reason {
        Some(reason) => format!("{message} (asked for as: {reason})"),
        None => message.to_owned(),
    }
}

/// Notes of each that it cannot be mended, for a reason that becomes its own; of those that stand as they were
/// read. What was dismissed is open again, as after a mending that was begun.
///
/// # Errors
/// A fault of the engine.
pub fn refuse(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    refused: &[(ReadAt, String, String)],
    actor: &Actor,
) -> Result<(), Fault> {
    let wall = environment.to_string();
    let mut counts = rejected::locked_counts(act, environment)?;
    let before = counts;
    for (read, code, message) in refused {
        let (id, attempts, at) = (read.id.to_string(), as_int(read.attempts), actor.at.as_micros());
        let reason = actor.reason.as_deref();
        let row = values![&wall, &id, attempts, at, &actor.name, reason, code, message];
        if act.execute(&REFUSED, &row)? == 1 {
            counts.open += u64::from(!read.state.is_open());
            let said = refused_because(message, actor);
            note_act(act, &wall, (read.id, read.attempts + 1), (actor, "refused", Some(&said)))?;
        }
    }
    note(act, environment, (before, counts))
}

/// Dismisses those that stand as they were read and are open; answers of each whether it did.
///
/// # Errors
/// A fault of the engine.
pub fn dismiss(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    dismissed: &[ReadAt],
    actor: &Actor,
) -> Result<Vec<bool>, Fault> {
    let wall = environment.to_string();
    let mut counts = rejected::locked_counts(act, environment)?;
    let before = counts;
    let mut done = Vec::with_capacity(dismissed.len());
    for read in dismissed {
        let (id, attempts, at) = (read.id.to_string(), as_int(read.attempts), actor.at.as_micros());
        let reason = actor.reason.as_deref();
        let changed = act.execute(&DISMISS, &values![&wall, &id, attempts, at, &actor.name, reason])?;
        if changed == 1 {
            counts.open -= 1;
            note_act(act, &wall, (read.id, read.attempts + 1), (actor, "dismissed", reason))?;
        }
        done.push(changed == 1);
    }
    note(act, environment, (before, counts))?;
    Ok(done)
}

fn note(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (before, after): (RejectedCounts, RejectedCounts),
) -> Result<(), Fault> {
    match before == after {
        true => Ok(()),
        false => rejected::set_counts(act, environment, after),
    }
}

fn note_act(
    act: &mut Transaction<'_>,
    wall: &str,
    (id, attempt): (RejectedId, u64),
    (actor, outcome, said): (&Actor, &str, Option<&str>),
) -> Result<(), Fault> {
    let id = id.to_string();
    let row = values![wall, &id, as_int(attempt), actor.at.as_micros(), &actor.name, outcome, said];
    act.execute(&ACT_INSERT, &row)?;
    if attempt > ACTS_MAX {
        act.execute(&ACTS_FORGET, &values![wall, &id, as_int(attempt + 1 - ACTS_MAX)])?;
    }
    Ok(())
}

/// What was done about one, oldest first: the first act and the newest, [`ACTS_MAX`] in all.
///
/// # Errors
/// A fault of the engine.
pub fn acts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: RejectedId,
) -> Result<Vec<RejectedAct>, Fault> {
    let found = queries.query(&ACTS, &values![&environment.to_string(), &id.to_string()])?;
    let act_of = |row: &Row| {
        Ok(RejectedAct {
            attempt: rows::watermark(row, 0)?,
            at: rows::instant(row, 1)?,
            actor: row.text(2)?.to_owned(),
            outcome: row.text(3)?.to_owned(),
            said: row.opt_text(4)?.map(str::to_owned),
        })
    };
    found.iter().map(act_of).collect()
}
