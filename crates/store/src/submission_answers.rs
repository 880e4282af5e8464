//! What networks for e-invoices said of what they were handed: each answer once, with how its submission stands by it.
//! Knows rows and messages of the outbox; must not know what follows from an answer, or where it came from.

use billing::submission::Became;
use calendar::Instant;
use ids::{EnvironmentId, InvoiceId, OutboxEventId, SubmissionId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::submissions::{SubmissionRow, submission};
use crate::{outbox, rows};

const TAKE: Statement = Statement::new(
    "submission.take",
    "UPDATE submissions SET next_at = NULL, leased_until = NULL WHERE environment = $1 AND submission = $2",
);
const STAND_ANSWERED: Statement = Statement::new(
    "submission.stand_answered",
    "UPDATE submissions SET state = $3, answer = $4, reference = $5, taken_at = $6, cleared_at = $7, cleared_as = $8, \
     delivered_at = $9, rejected_at = $10, rejection_code = $11, closed_at = $12 \
     WHERE environment = $1 AND submission = $2",
);
const ANSWER_INSERT: Statement = Statement::new(
    "submission.answer_insert",
    "INSERT INTO submission_answers (environment, submission, place, said, kept_at, happened_at, became, named, reason) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
);
const ANSWERS: Statement = Statement::new(
    "submission.answers",
    "SELECT said, kept_at, happened_at, became, named, reason FROM submission_answers \
     WHERE environment = $1 AND submission = $2 ORDER BY place",
);

pub(crate) const ALL: &[Statement] = &[TAKE, STAND_ANSWERED, ANSWER_INSERT, ANSWERS];

/// What a network said of a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// SHA-256 of what is said.
    pub said: [u8; 32],
    /// When it was kept.
    pub kept_at: Instant,
    /// When it happened, where the network says that.
    pub happened_at: Option<Instant>,
    /// What became of it.
    pub became: Became,
    /// A reference, the authority's number, or a code.
    pub named: Option<String>,
    /// Why it was rejected.
    pub reason: Option<String>,
}

/// Takes a submission away from whoever has it, for as long as the act lasts, as its network has said something of it;
/// none where there is no such submission.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn take(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    id: SubmissionId,
) -> Result<Option<SubmissionRow>, Fault> {
    act.execute(&TAKE, &values![&environment.to_string(), &id.to_string()])?;
    submission(act, environment, id)
}

/// Keeps what a network said of a submission, and how it stands by that; false where that was kept before. Whoever calls
/// it has taken the submission.
///
/// # Errors
/// A fault of the engine.
pub fn keep_answer(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    row: &SubmissionRow,
    answer: &AnswerRow,
) -> Result<bool, Fault> {
    let (wall, name) = (environment.to_string(), row.id.to_string());
    let place = i64::try_from(answers(act, environment, row.id)?.len()).expect("answers are few") + 1;
    let said = values![
        &wall,
        &name,
        place,
        &answer.said,
        answer.kept_at.as_micros(),
        answer.happened_at.map(Instant::as_micros),
        answer.became.code(),
        answer.named.as_deref(),
        answer.reason.as_deref(),
    ];
    if act.execute(&ANSWER_INSERT, &said)? == 0 {
        return Ok(false);
    }
    let micros = |at: Option<Instant>| at.map(Instant::as_micros);
    let stands = values![
        &wall,
        &name,
        row.state.code(),
        row.answer.as_deref(),
        row.reference.as_deref(),
        micros(row.taken_at),
        micros(row.cleared_at),
        row.cleared_as.as_deref(),
        micros(row.delivered_at),
        micros(row.rejected_at),
        row.rejection_code.as_deref(),
        micros(row.closed_at),
    ];
    act.execute(&STAND_ANSWERED, &stands)?;
    Ok(true)
}

/// What a network said of a submission, in order.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn answers(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: SubmissionId,
) -> Result<Vec<AnswerRow>, Fault> {
    let found = queries.query(&ANSWERS, &values![&environment.to_string(), &id.to_string()])?;
    found.iter().map(answer_of).collect()
}

/// A message about a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message<'a> {
    /// Its id.
    pub id: OutboxEventId,
    /// What happened.
    pub kind: &'a str,
    /// To which document.
    pub document: InvoiceId,
    /// JSON for whoever listens.
    pub body: &'a str,
}

/// Tells what happened, at the next place of the outbox.
///
/// # Errors
/// A fault of the engine.
pub fn tell(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    message: &Message<'_>,
) -> Result<(), Fault> {
    let (wall, id, document) =
        (environment.to_string(), message.id.to_string(), message.document.to_string());
    let place = outbox::reserve(act, environment, 1)?;
    act.execute(&outbox::INSERT, &values![&wall, place, &id, message.kind, &document, message.body])?;
    Ok(())
}

fn answer_of(row: &Row) -> Result<AnswerRow, Fault> {
    Ok(AnswerRow {
        said: rows::hash(row, 0)?,
        kept_at: rows::instant(row, 1)?,
        happened_at: rows::opt_instant(row, 2)?,
        became: rows::coded(row, 3, (&Became::CODES, "no network says that"))?,
        named: row.opt_text(4)?.map(str::to_owned),
        reason: row.opt_text(5)?.map(str::to_owned),
    })
}
