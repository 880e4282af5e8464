//! What people did to drafts that runs made: what they said of them, and that they let them be issued.
//! Knows rows; must not know what a draft comes to, nor who may do what.

use std::collections::BTreeMap;

use billing::{DraftSaid, printed_number};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, InvoiceId, OutboxEventId};
use sql::{Fault, Queries, Row, Statement, Transaction, Value, values};

use crate::{outbox, rows, together};

/// All of an act, with the condition and order that follow.
macro_rules! act_rows {
    ($rest:literal) => {
        concat!(
            "SELECT document, sequence, owner, document_kind, due_instant, customer, facts_version, done_at, kind, \
             note, fingerprint, record FROM draft_acts WHERE environment = $1",
            $rest
        )
    };
}

const INSERT: Statement = Statement::new(
    "draft_act.insert",
    "INSERT INTO draft_acts (environment, document, sequence, owner, document_kind, due_instant, customer, \
     facts_version, done_at, kind, note, fingerprint, record) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
);
const LAST: Statement = Statement::new(
    "draft_act.last",
    "SELECT CAST(COALESCE(MAX(sequence), 0) AS BIGINT) FROM draft_acts WHERE environment = $1 AND document = $2",
);
const OF_DRAFT: Statement =
    Statement::new("draft_act.of_draft", act_rows!(" AND document = $2 ORDER BY sequence"));
const OF_OWNERS: Statement = Statement::new(
    "draft_act.of_owners",
    act_rows!(" AND owner IN {{texts_in $2}} AND kind = 'said' ORDER BY owner, document, sequence"),
);
const WAITING_OF_OWNERS: Statement = Statement::new(
    "draft_act.waiting_of_owners",
    act_rows!(
        " AND owner IN {{texts_in $2}} AND kind = 'said' AND sequence = (SELECT MAX(l.sequence) \
         FROM draft_acts AS l WHERE l.environment = $1 AND l.document = draft_acts.document AND l.kind = 'said') \
         AND NOT EXISTS (SELECT 1 FROM documents AS d WHERE d.environment = $1 AND d.document = draft_acts.document) \
         ORDER BY owner, document, sequence"
    ),
);
const PAGE: Statement = Statement::new(
    "draft_act.page",
    "SELECT a.document, a.sequence, a.owner, a.document_kind, a.due_instant, a.customer, a.facts_version, \
     a.done_at, a.kind, a.note, a.fingerprint, a.record, i.series, i.number, w.document FROM draft_acts AS a \
     LEFT JOIN documents AS i ON i.environment = a.environment AND i.document = a.document \
     LEFT JOIN drafts AS w ON w.environment = a.environment AND w.document = a.document \
     WHERE a.environment = $1 AND a.document > $2 AND a.kind = 'said' AND a.sequence = \
     (SELECT MAX(l.sequence) FROM draft_acts AS l WHERE l.environment = $1 AND l.document = a.document \
     AND l.kind = 'said') ORDER BY a.document LIMIT $3",
);
const REMINDED: Statement = Statement::new(
    "draft_act.reminded",
    "SELECT document FROM approval_reminders WHERE environment = $1 ORDER BY document",
);
const TOLD: Statement = Statement::new(
    "draft_act.told",
    "SELECT told_at FROM approval_reminders WHERE environment = $1 AND document = $2",
);
const REMIND: Statement = Statement::new(
    "draft_act.remind",
    "INSERT INTO approval_reminders (environment, document, told_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
);

pub(crate) const ALL: &[Statement] =
    &[INSERT, LAST, OF_DRAFT, OF_OWNERS, WAITING_OF_OWNERS, PAGE, REMINDED, TOLD, REMIND];

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftDone {
    /// Something was said of it.
    Said,
    /// It was approved, and issued with that.
    Approved,
    /// It was issued before its wait for late usage ended.
    Issued,
}

impl DraftDone {
    /// Each with the code it is kept with.
    pub const CODES: [(&'static str, DraftDone); 3] =
        [("said", DraftDone::Said), ("approved", DraftDone::Approved), ("issued", DraftDone::Issued)];

    /// The code it is kept with.
    pub fn code(self) -> &'static str {
        let known = DraftDone::CODES.into_iter().find(|(_, known)| *known == self);
        known.expect("every kind of act has its code").0
    }
}

/// What a person did to a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftAct {
    /// To which.
    pub document: InvoiceId,
    /// Its place among what was done to it, from 1.
    pub sequence: i64,
    /// Whose document it is, as it is kept.
    pub owner: String,
    /// "invoice" or "credit_note".
    pub document_kind: String,
    /// What made it due.
    pub due: Instant,
    /// Whose facts it moved.
    pub customer: CustomerId,
    /// To which version.
    pub facts_version: i64,
    /// When.
    pub done_at: Instant,
    /// What was done.
    pub done: DraftDone,
    /// Who and why, as a person said it.
    pub note: String,
    /// What was seen of what was issued.
    pub fingerprint: String,
    /// What was said.
    pub said: Option<DraftSaid>,
}

/// What was said last of a draft, and what there is under its id by now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastSaid {
    /// What was said.
    pub act: DraftAct,
    /// The printed number of the document that was issued.
    pub number: Option<String>,
    /// Whether there is a draft.
    pub waits: bool,
}

/// Keeps what was done, behind what was done before. The caller holds the lock of the customer.
///
/// # Errors
/// A fault of the engine.
pub fn insert(act: &mut Transaction<'_>, environment: EnvironmentId, one: &DraftAct) -> Result<(), Fault> {
    let (wall, id, customer) = (environment.to_string(), one.document.to_string(), one.customer.to_string());
    let sequence = act.query_one(&LAST, &values![&wall, &id])?.int(0)? + 1;
    let record = one.said.as_ref().map(records::encode);
    let row = values![
        &wall,
        &id,
        sequence,
        &one.owner,
        &one.document_kind,
        one.due.as_micros(),
        &customer,
        one.facts_version,
        one.done_at.as_micros(),
        one.done.code(),
        &one.note,
        &one.fingerprint,
        record.as_deref(),
    ];
    act.execute(&INSERT, &row)?;
    Ok(())
}

/// What was done to a draft, in order.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn acts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<DraftAct>, Fault> {
    let found = queries.query(&OF_DRAFT, &values![&environment.to_string(), &document.to_string()])?;
    found.iter().map(act_of).collect()
}

/// What was said last of each draft of which anything was, after a cursor, in order of id.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn last_said(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (after, limit): (&str, u32),
) -> Result<Vec<LastSaid>, Fault> {
    let found = queries.query(&PAGE, &values![&environment.to_string(), after, i64::from(limit)])?;
    let last_of = |row: &Row| {
        let number = match row.opt_text(12)? {
            Some(series) => Some(printed_number(series, row.int(13)?)),
            None => None,
        };
        Ok(LastSaid { act: act_of(row)?, number, waits: row.opt_text(14)?.is_some() })
    };
    found.iter().map(last_of).collect()
}

/// What holds by now of what was said of documents of some owners that are not issued.
pub(crate) fn said_of_waiting(
    queries: &mut impl Queries,
    wall: &str,
    owners: &[String],
) -> Result<BTreeMap<InvoiceId, DraftSaid>, Fault> {
    said_of(queries, &WAITING_OF_OWNERS, (wall, owners), |_, _| true)
}

/// What held of what was said of documents of some owners, as far as it counts: by the customer whose facts it moved, and to
/// which version.
pub(crate) fn said_as_recorded(
    queries: &mut impl Queries,
    wall: &str,
    owners: &[String],
    counts: impl Fn(CustomerId, i64) -> bool,
) -> Result<BTreeMap<InvoiceId, DraftSaid>, Fault> {
    said_of(queries, &OF_OWNERS, (wall, owners), counts)
}

fn said_of(
    queries: &mut impl Queries,
    statement: &'static Statement,
    (wall, owners): (&str, &[String]),
    counts: impl Fn(CustomerId, i64) -> bool,
) -> Result<BTreeMap<InvoiceId, DraftSaid>, Fault> {
    let mut said = BTreeMap::new();
    for owners in owners.chunks(together::MEMBERS_READ_MAX) {
        let owners = Value::list_of_texts(owners);
        for row in queries.query(statement, &values![wall, &owners])? {
            let act = act_of(&row)?;
            if counts(act.customer, act.facts_version) {
                said.extend(act.said.map(|said| (act.document, said)));
            }
        }
    }
    Ok(said)
}

/// The drafts of which it was told that they wait too long.
///
/// # Errors
/// A fault of the engine.
pub fn reminded(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Vec<InvoiceId>, Fault> {
    let found = queries.query(&REMINDED, &values![&environment.to_string()])?;
    found.iter().map(|row| rows::id(row, 0)).collect()
}

/// When it was told of a draft that it waits too long, if that was.
///
/// # Errors
/// A fault of the engine.
pub fn told_at(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Option<Instant>, Fault> {
    let found = queries.query_opt(&TOLD, &values![&environment.to_string(), &document.to_string()])?;
    found.map(|row| rows::instant(&row, 0)).transpose()
}

/// Waits for whoever issues meanwhile, and has those who issue later wait: what is read from now on is not issued before this
/// act has ended.
///
/// # Errors
/// A fault of the engine.
pub fn hold_issuing(act: &mut Transaction<'_>, environment: EnvironmentId) -> Result<(), Fault> {
    outbox::reserve(act, environment, 0).map(|_| ())
}

/// Tells once that a draft waits too long; false where it was told before.
///
/// # Errors
/// A fault of the engine.
pub fn remind(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (document, at): (InvoiceId, Instant),
    (message, kind, body): (OutboxEventId, &str, &str),
) -> Result<bool, Fault> {
    let (wall, id) = (environment.to_string(), document.to_string());
    if act.execute(&REMIND, &values![&wall, &id, at.as_micros()])? == 0 {
        return Ok(false);
    }
    let place = outbox::reserve(act, environment, 1)?;
    act.execute(&outbox::INSERT, &values![&wall, place, &message.to_string(), kind, &id, body])?;
    Ok(true)
}

fn act_of(row: &Row) -> Result<DraftAct, Fault> {
    Ok(DraftAct {
        document: rows::id(row, 0)?,
        sequence: row.int(1)?,
        owner: row.text(2)?.to_owned(),
        document_kind: row.text(3)?.to_owned(),
        due: rows::instant(row, 4)?,
        customer: rows::id(row, 5)?,
        facts_version: row.int(6)?,
        done_at: rows::instant(row, 7)?,
        done: rows::coded(row, 8, (&DraftDone::CODES, "nothing is done to a draft by that name"))?,
        note: row.text(9)?.to_owned(),
        fingerprint: row.text(10)?.to_owned(),
        said: match row.opt_blob(11)? {
            Some(_) => Some(rows::record(row, 11)?),
            None => None,
        },
    })
}
