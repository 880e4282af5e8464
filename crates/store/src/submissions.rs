//! Submissions: documents on their way to networks for e-invoices, what was begun of each, and how it ended.
//! Knows states, leases and attempts; must not know what is handed over to whom, or who carries it. What networks say
//! later is kept in [`submission_answers`](crate::submission_answers).

use billing::submission::{Outcome, SubmissionState};
use calendar::Instant;
use ids::{CatalogKey, CustomerId, EnvironmentId, InvoiceId, SubmissionId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::leaving::leaving;
use crate::outbox::looked_through;
use crate::rows;

/// Submissions that [`hold_new`] makes stuck in one commit.
pub const HELD_AT_ONCE: u32 = 1_000;

leaving! {
    submission of submissions: SubmissionId, SubmissionRow, SubmissionState, SubmissionFilter,
    "document, customer, network, ordinal, created_at", stands as "state", "answer, attempts, tries, next_at, \
     leased_until, reference, taken_at, cleared_at, cleared_as, delivered_at, rejected_at, rejection_code, closed_at",
    in the order of "ordinal", wanting a person where "state IN ('stuck', 'rejected') AND closed_at IS NULL"
}
looked_through!("submission_progress");

const INSERT: Statement = Statement::new(
    "submission.insert",
    "INSERT INTO submissions (environment, submission, document, customer, network, ordinal, created_at, state, answer, \
     attempts, tries, next_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', NULL, 0, 0, $7) ON CONFLICT DO NOTHING",
);
const NETWORKS: Statement = Statement::new(
    "submission.networks",
    "SELECT DISTINCT network FROM submissions WHERE environment = $1 AND next_at IS NOT NULL ORDER BY network",
);
const DUE: Statement = Statement::new(
    "submission.due",
    "SELECT next_at, submission FROM submissions WHERE environment = $1 AND network = $2 AND next_at IS NOT NULL \
     AND next_at <= $3 AND (leased_until IS NULL OR leased_until <= $4) \
     AND (next_at > $5 OR (next_at = $5 AND submission > $6)) ORDER BY next_at, submission LIMIT $7",
);
const OPEN: Statement = Statement::new(
    "submission.open",
    "SELECT submission FROM submissions WHERE environment = $1 AND state = 'taken' AND submission > $2 AND network = $3 \
     AND closed_at IS NULL ORDER BY submission LIMIT $4",
);
const COUNTS: Statement = Statement::new(
    "submission.counts",
    "SELECT state, CAST(COUNT(*) AS BIGINT), CAST(COUNT(closed_at) AS BIGINT) FROM submissions WHERE environment = $1 \
     GROUP BY state ORDER BY state",
);
const BEGIN: Statement = Statement::new(
    "submission.begin",
    "UPDATE submissions SET attempts = attempts + 1, tries = tries + 1 \
     WHERE environment = $1 AND submission = $2 AND leased_until = $3 AND next_at IS NOT NULL RETURNING attempts",
);
const STAND: Statement = Statement::new(
    "submission.stand",
    "UPDATE submissions SET state = $4, answer = $5, next_at = $6, tries = $7, reference = $8, taken_at = $9, \
     leased_until = NULL WHERE environment = $1 AND submission = $2 AND attempts = $3 AND state IN ('waiting', 'stuck')",
);
const HOLD: Statement = Statement::new(
    "submission.hold",
    "UPDATE submissions SET state = $3, answer = $4, \
     next_at = CASE WHEN $3 = 'stuck' AND next_at > $5 THEN $5 ELSE next_at END \
     WHERE environment = $1 AND network = $2 AND next_at IS NOT NULL AND (state <> $3 OR answer IS NULL OR answer <> $4) \
     AND ($3 <> 'stuck' OR answer IS NOT NULL) AND (leased_until IS NULL OR leased_until <= $5)",
);
const NEW_OF: Statement = Statement::new(
    "submission.new_of",
    "SELECT submission FROM submissions WHERE environment = $1 AND network = $2 AND next_at IS NOT NULL \
     AND state = 'waiting' AND answer IS NULL AND (leased_until IS NULL OR leased_until <= $3) \
     ORDER BY next_at, submission LIMIT $4",
);
const HOLD_NEW: Statement = Statement::new(
    "submission.hold_new",
    "UPDATE submissions SET state = 'stuck', answer = $3, next_at = CASE WHEN next_at > $4 THEN $4 ELSE next_at END \
     WHERE environment = $1 AND submission = $2 AND state = 'waiting' AND answer IS NULL AND next_at IS NOT NULL \
     AND (leased_until IS NULL OR leased_until <= $4)",
);
const UNHELD: Statement = Statement::new(
    "submission.unheld",
    "SELECT submission FROM submissions WHERE environment = $1 AND network = $2 AND next_at IS NOT NULL \
     AND (state <> $3 OR answer IS NULL OR answer <> $4) LIMIT 1",
);
const AGAIN: Statement = Statement::new(
    "submission.again",
    "UPDATE submissions SET state = 'waiting', tries = 0, next_at = $3, closed_at = NULL \
     WHERE environment = $1 AND submission = $2 AND state IN ('waiting', 'stuck')",
);
const CLOSE: Statement = Statement::new(
    "submission.close",
    "UPDATE submissions SET state = $3, answer = $4, closed_at = $5, next_at = NULL \
     WHERE environment = $1 AND submission = $2 AND (leased_until IS NULL OR leased_until <= $5)",
);
const FILE_INSERT: Statement = Statement::new(
    "submission.file_insert",
    "INSERT INTO submission_files (environment, submission, name, profile, syntax, sha256, xml) \
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
);
const FILE: Statement = Statement::new(
    "submission.file",
    "SELECT name, profile, syntax, sha256, xml FROM submission_files WHERE environment = $1 AND submission = $2",
);
const ATTEMPT_INSERT: Statement = Statement::new(
    "submission.attempt_insert",
    "INSERT INTO submission_attempts (environment, submission, attempt, begun_at) VALUES ($1, $2, $3, $4)",
);
const OUTCOME_INSERT: Statement = Statement::new(
    "submission.outcome_insert",
    "INSERT INTO submission_outcomes (environment, submission, attempt, ended_at, outcome, answer) \
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
);
const ATTEMPTS: Statement = Statement::new(
    "submission.attempts",
    "SELECT a.attempt, a.begun_at, o.ended_at, o.outcome, o.answer \
     FROM submission_attempts AS a LEFT JOIN submission_outcomes AS o \
     ON o.environment = a.environment AND o.submission = a.submission AND o.attempt = a.attempt \
     WHERE a.environment = $1 AND a.submission = $2 ORDER BY a.attempt",
);
const NAMED_CUSTOMER: Statement = Statement::new(
    "submission.named_customer",
    "SELECT customer_version FROM documents WHERE environment = $1 AND document = $2",
);
pub(crate) const ALL: &[Statement] = &[
    INSERT,
    ONE,
    OF_DOCUMENT,
    PAGE,
    PAGE_OF_STATE,
    PAGE_OF_CUSTOMER,
    NETWORKS,
    DUE,
    OPEN,
    COUNTS,
    CLAIM,
    RELEASE_ALL,
    BEGIN,
    STAND,
    HOLD,
    TO_LOOK_AT,
    NEW_OF,
    HOLD_NEW,
    UNHELD,
    AGAIN,
    CLOSE,
    FILE_INSERT,
    FILE,
    ATTEMPT_INSERT,
    OUTCOME_INSERT,
    ATTEMPTS,
    NAMED_CUSTOMER,
    POSITION,
    START,
    MOVE,
];

/// A submission as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionRow {
    /// Its id.
    pub id: SubmissionId,
    /// Of which document.
    pub document: InvoiceId,
    /// To which customer.
    pub customer: CustomerId,
    /// By which network.
    pub network: CatalogKey,
    /// 0 as it was issued, 1, 2, 3 … as somebody asked for it again.
    pub ordinal: u32,
    /// When it was asked for.
    pub created_at: Instant,
    /// How it stands.
    pub state: SubmissionState,
    /// What was answered last, or what stands in the way.
    pub answer: Option<String>,
    /// How many attempts there were.
    pub attempts: u32,
    /// How many of them count since somebody asked last.
    pub tries: u32,
    /// When it is tried next.
    pub next_at: Option<Instant>,
    /// Until when one carrier has it.
    pub leased_until: Option<Instant>,
    /// What the network knows it by.
    pub reference: Option<String>,
    /// When it was taken.
    pub taken_at: Option<Instant>,
    /// When the authority cleared it.
    pub cleared_at: Option<Instant>,
    /// As which number.
    pub cleared_as: Option<String>,
    /// When its buyer had it.
    pub delivered_at: Option<Instant>,
    /// When it was rejected.
    pub rejected_at: Option<Instant>,
    /// With which code.
    pub rejection_code: Option<String>,
    /// Since when no person need look at it.
    pub closed_at: Option<Instant>,
}

/// A submission that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSubmission {
    /// Its id.
    pub id: SubmissionId,
    /// Of which document.
    pub document: InvoiceId,
    /// To which customer.
    pub customer: CustomerId,
    /// By which network.
    pub network: CatalogKey,
    /// As in [`SubmissionRow::ordinal`].
    pub ordinal: u32,
    /// When it is asked for, and due.
    pub created_at: Instant,
}

/// The e-invoice of a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionFile {
    /// What it is called.
    pub name: String,
    /// Whose rules it keeps.
    pub profile: String,
    /// How it is written.
    pub syntax: String,
    /// SHA-256 of it.
    pub sha256: [u8; 32],
    /// Itself.
    pub xml: Vec<u8>,
}

/// How an attempt ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: Instant,
    /// How.
    pub outcome: Outcome,
    /// The answer.
    pub answer: String,
}

/// An attempt as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttemptRow {
    /// The first is 1.
    pub attempt: u32,
    /// When it was begun.
    pub begun_at: Instant,
    /// How it ended; none while it goes on, or where it was cut short.
    pub ended: Option<Ended>,
}

/// How a submission stands after an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// How.
    pub state: SubmissionState,
    /// What was answered.
    pub answer: String,
    /// When it is tried next.
    pub next_at: Option<Instant>,
    /// How many attempts count, since somebody asked last.
    pub tries: u32,
    /// What the network knows it by.
    pub reference: Option<String>,
    /// When it was taken.
    pub taken_at: Option<Instant>,
}

/// How many stand so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubmissionCount {
    /// How.
    pub state: SubmissionState,
    /// All of them.
    pub all: i64,
    /// Those at which no person need look.
    pub closed: i64,
}

/// Keeps a new submission; false where it is there already.
///
/// # Errors
/// A fault of the engine.
pub fn insert(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    new: &NewSubmission,
) -> Result<bool, Fault> {
    let (wall, id, document) = (environment.to_string(), new.id.to_string(), new.document.to_string());
    let (customer, network) = (new.customer.to_string(), new.network.as_str());
    let row = values![&wall, &id, &document, &customer, network, new.ordinal, new.created_at.as_micros()];
    Ok(act.execute(&INSERT, &row)? > 0)
}

/// The networks that something waits for.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn networks(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Vec<CatalogKey>, Fault> {
    queries
        .query(&NETWORKS, &values![&environment.to_string()])?
        .iter()
        .map(|row| rows::key(row, 0))
        .collect()
}

/// Which submissions are due.
#[derive(Debug, Clone, Copy)]
pub struct Due<'a> {
    /// By this network.
    pub network: &'a CatalogKey,
    /// At this moment.
    pub until: Instant,
    /// And nobody has them now.
    pub now: Instant,
    /// After this one.
    pub after: Option<(Instant, SubmissionId)>,
}

/// What is due and nobody has at present: at most so many with when each is due, what has waited longest first.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn due(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    which: Due<'_>,
    limit: u32,
) -> Result<Vec<(Instant, SubmissionId)>, Fault> {
    let (wall, network) = (environment.to_string(), which.network.as_str());
    let (at, id) = which.after.map_or((i64::MIN, String::new()), |(at, id)| (at.as_micros(), id.to_string()));
    let of = values![&wall, network, which.until.as_micros(), which.now.as_micros(), at, &id, limit];
    queries.query(&DUE, &of)?.iter().map(|row| Ok((rows::instant(row, 0)?, rows::id(row, 1)?))).collect()
}

/// What a network has and has said nothing further of: at most so many after an id.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn open(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    network: &CatalogKey,
    (after, limit): (&str, u32),
) -> Result<Vec<SubmissionId>, Fault> {
    let found = queries.query(&OPEN, &values![&environment.to_string(), after, network.as_str(), limit])?;
    found.iter().map(|row| rows::id(row, 0)).collect()
}

/// How many submissions stand how.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn counts(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Vec<SubmissionCount>, Fault> {
    let count_of =
        |row: &Row| Ok(SubmissionCount { state: state_of(row, 0)?, all: row.int(1)?, closed: row.int(2)? });
    queries.query(&COUNTS, &values![&environment.to_string()])?.iter().map(count_of).collect()
}

/// Keeps an attempt before it is made, with what is handed over where that is not kept yet, and answers its number; none
/// where the lease was lost meanwhile.
///
/// # Errors
/// A fault of the engine.
pub fn begin(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (id, lease): (SubmissionId, Instant),
    (begun_at, file): (Instant, Option<&SubmissionFile>),
) -> Result<Option<u32>, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    let Some(row) = act.query_opt(&BEGIN, &values![&wall, &name, lease.as_micros()])? else {
        return Ok(None);
    };
    let attempt = rows::count(&row, 0)?;
    if let Some(file) = file {
        let row = values![&wall, &name, &file.name, &file.profile, &file.syntax, &file.sha256, &file.xml[..]];
        act.execute(&FILE_INSERT, &row)?;
    }
    act.execute(&ATTEMPT_INSERT, &values![&wall, &name, attempt, begun_at.as_micros()])?;
    Ok(Some(attempt))
}

/// Keeps how an attempt ended.
///
/// # Errors
/// A fault of the engine.
pub fn end(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (id, attempt): (SubmissionId, u32),
    ended: &Ended,
) -> Result<(), Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    let Ended { at, outcome, answer } = ended;
    act.execute(&OUTCOME_INSERT, &values![&wall, &name, attempt, at.as_micros(), outcome.code(), answer])?;
    Ok(())
}

/// Says how a submission stands after so many attempts, and gives it back; false where another attempt was begun
/// meanwhile, or the network has said more of it, which decide how it stands.
///
/// # Errors
/// A fault of the engine.
pub fn stand(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (id, attempts): (SubmissionId, u32),
    standing: &Standing,
) -> Result<bool, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    let row = values![
        &wall,
        &name,
        attempts,
        standing.state.code(),
        &standing.answer,
        standing.next_at.map(Instant::as_micros),
        standing.tries,
        standing.reference.as_deref(),
        standing.taken_at.map(Instant::as_micros),
    ];
    Ok(act.execute(&STAND, &row)? > 0)
}

/// Whether that stands in the way of all that waits for a network, as is said of each already.
///
/// # Errors
/// A fault of the engine.
pub fn is_held(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    network: &CatalogKey,
    (state, why): (SubmissionState, &str),
) -> Result<bool, Fault> {
    let wall = environment.to_string();
    let of = values![&wall, network.as_str(), state.code(), why];
    Ok(queries.query_opt(&UNHELD, &of)?.is_none())
}

/// Says what stands in the way of all that waits for a network and nobody has at present; it goes on by itself, and what is
/// stuck at once when that is gone. What becomes stuck before anything was said of it is left to [`hold_new`].
///
/// # Errors
/// A fault of the engine.
pub fn hold(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    network: &CatalogKey,
    (state, why, now): (SubmissionState, &str, Instant),
) -> Result<u64, Fault> {
    let wall = environment.to_string();
    act.execute(&HOLD, &values![&wall, network.as_str(), state.code(), why, now.as_micros()])
}

/// Makes those stuck that wait for a network and of which nothing was said yet, and answers which they were, at most
/// [`HELD_AT_ONCE`]. Of two that do so at once each is one's.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn hold_new(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    network: &CatalogKey,
    (why, now): (&str, Instant),
) -> Result<Vec<SubmissionId>, Fault> {
    let wall = environment.to_string();
    let of = values![&wall, network.as_str(), now.as_micros(), HELD_AT_ONCE];
    let mut held = Vec::new();
    for row in act.query(&NEW_OF, &of)? {
        let id: SubmissionId = rows::id(&row, 0)?;
        if act.execute(&HOLD_NEW, &values![&wall, &id.to_string(), why, now.as_micros()])? > 0 {
            held.push(id);
        }
    }
    Ok(held)
}

/// Says that no person need look at a submission any more, and how it stands; it is not tried again. False where it is
/// being handed over at present.
///
/// # Errors
/// A fault of the engine.
pub fn close(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    id: SubmissionId,
    (state, answer, now): (SubmissionState, Option<&str>, Instant),
) -> Result<bool, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    Ok(act.execute(&CLOSE, &values![&wall, &name, state.code(), answer, now.as_micros()])? > 0)
}

/// What is handed over, once there was an attempt that had something to hand over.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn file(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: SubmissionId,
) -> Result<Option<SubmissionFile>, Fault> {
    let found = queries.query_opt(&FILE, &values![&environment.to_string(), &id.to_string()])?;
    let file_of = |row: Row| {
        Ok(SubmissionFile {
            name: row.text(0)?.to_owned(),
            profile: row.text(1)?.to_owned(),
            syntax: row.text(2)?.to_owned(),
            sha256: rows::hash(&row, 3)?,
            xml: row.blob(4)?.to_vec(),
        })
    };
    found.map(file_of).transpose()
}

/// What was begun of a submission and how it ended, in order.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn attempts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: SubmissionId,
) -> Result<Vec<AttemptRow>, Fault> {
    let found = queries.query(&ATTEMPTS, &values![&environment.to_string(), &id.to_string()])?;
    found.iter().map(attempt_of).collect()
}

/// Which version of its customer a document names.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn customer_named(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Option<u32>, Fault> {
    let found =
        queries.query_opt(&NAMED_CUSTOMER, &values![&environment.to_string(), &document.to_string()])?;
    found.map(|row| rows::count(&row, 0)).transpose()
}

fn row_of(row: &Row) -> Result<SubmissionRow, Fault> {
    Ok(SubmissionRow {
        id: rows::id(row, 0)?,
        document: rows::id(row, 1)?,
        customer: rows::id(row, 2)?,
        network: rows::key(row, 3)?,
        ordinal: rows::count(row, 4)?,
        created_at: rows::instant(row, 5)?,
        state: state_of(row, 6)?,
        answer: row.opt_text(7)?.map(str::to_owned),
        attempts: rows::count(row, 8)?,
        tries: rows::count(row, 9)?,
        next_at: rows::opt_instant(row, 10)?,
        leased_until: rows::opt_instant(row, 11)?,
        reference: row.opt_text(12)?.map(str::to_owned),
        taken_at: rows::opt_instant(row, 13)?,
        cleared_at: rows::opt_instant(row, 14)?,
        cleared_as: row.opt_text(15)?.map(str::to_owned),
        delivered_at: rows::opt_instant(row, 16)?,
        rejected_at: rows::opt_instant(row, 17)?,
        rejection_code: row.opt_text(18)?.map(str::to_owned),
        closed_at: rows::opt_instant(row, 19)?,
    })
}

fn state_of(row: &Row, column: usize) -> Result<SubmissionState, Fault> {
    rows::coded(row, column, (&SubmissionState::CODES, "no submission stands like that"))
}

fn attempt_of(row: &Row) -> Result<AttemptRow, Fault> {
    let ended = match rows::opt_instant(row, 2)? {
        None => None,
        Some(at) => {
            let outcome = rows::coded(row, 3, (&Outcome::CODES, "no attempt ends like that"))?;
            Some(Ended { at, outcome, answer: row.text(4)?.to_owned() })
        }
    };
    Ok(AttemptRow { attempt: rows::count(row, 0)?, begun_at: rows::instant(row, 1)?, ended })
}
