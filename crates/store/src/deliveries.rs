//! Deliveries: documents on their way to recipients, with what was begun of each and how it ended.
//! Knows states, leases and attempts; must not know to whom a document goes, what a message says, or who carries it.

use billing::delivery::Outcome;
use calendar::Instant;
use ids::{CustomerId, DeliveryId, EnvironmentId, InvoiceId, SellerId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::leaving::leaving;
use crate::rows;

/// How it stands: one that came back is kept as sent.
macro_rules! stands {
    () => {
        "CASE WHEN state = 'sent' AND bounced_at IS NOT NULL THEN 'bounced' ELSE state END"
    };
}
// What came back waits for a person until its document left once more and did not come back. Its first condition is that of
// the index `deliveries_to_look_at`, word by word.
leaving! {
    delivery of deliveries: DeliveryId, DeliveryRow, DeliveryState, DeliveryFilter,
    "document, customer, seller, recipient, ordinal, message_id, created_at", stands as stands!(),
    "answer, attempts, tries, unknown, next_at, leased_until, sent_at, bounced_at", in the order of "ordinal, recipient",
    wanting a person where "(state = 'failed' OR bounced_at IS NOT NULL) AND (state = 'failed' OR (state = 'sent' AND NOT EXISTS (\
     SELECT 1 FROM deliveries AS later WHERE later.environment = $1 AND later.document = deliveries.document \
     AND later.ordinal > deliveries.ordinal AND later.state = 'sent' AND later.bounced_at IS NULL)))"
}

const INSERT: Statement = Statement::new(
    "delivery.insert",
    "INSERT INTO deliveries (environment, delivery, document, customer, seller, channel, recipient, ordinal, message_id, \
     created_at, state, answer, attempts, tries, unknown, next_at, leased_until, sent_at) \
     VALUES ($1, $2, $3, $4, $5, 'email', $6, $7, $8, $9, $10, $11, 0, 0, 0, $12, NULL, NULL) ON CONFLICT DO NOTHING",
);
const DUE: Statement = Statement::new(
    "delivery.due",
    "SELECT next_at, delivery FROM deliveries WHERE environment = $1 AND next_at IS NOT NULL \
     AND ((state = 'scheduled' AND next_at <= $7) OR (state <> 'scheduled' AND next_at <= $2)) \
     AND (leased_until IS NULL OR leased_until <= $3) AND (next_at > $4 OR (next_at = $4 AND delivery > $5)) \
     ORDER BY next_at, delivery LIMIT $6",
);
const COUNTS: Statement = Statement::new(
    "delivery.counts",
    concat!(
        "SELECT ",
        stands!(),
        " AS stands, CAST(COUNT(*) AS BIGINT) FROM deliveries WHERE environment = $1 GROUP BY stands ORDER BY stands"
    ),
);
/// By itself, and first: what is read after it is all that others kept of the letter.
const HOLD: Statement = Statement::new(
    "delivery.hold",
    "SELECT attempts FROM deliveries WHERE environment = $1 AND delivery = $2 {{lock}}",
);
const BOUNCE: Statement = Statement::new(
    "delivery.bounce",
    "UPDATE deliveries SET bounced_at = CASE WHEN bounced_at < $3 THEN bounced_at ELSE $3 END, state = 'sent', answer = $4, next_at = NULL, \
     sent_at = COALESCE(sent_at, $5) WHERE environment = $1 AND delivery = $2",
);
/// One moment earlier than what was known, of what is known already.
const BOUNCED_AT: Statement = Statement::new(
    "delivery.bounced_at",
    "UPDATE deliveries SET bounced_at = $3 WHERE environment = $1 AND delivery = $2 AND bounced_at > $3",
);
/// Other words for one that came back, while it says what it said.
const ANSWER_MORE: Statement = Statement::new(
    "delivery.answer_more",
    "UPDATE deliveries SET answer = $4 WHERE environment = $1 AND delivery = $2 AND answer = $3 AND bounced_at IS NOT NULL",
);
const ORDINAL: Statement = Statement::new(
    "delivery.ordinal",
    "SELECT CAST(COALESCE(MAX(ordinal), -1) AS BIGINT) FROM deliveries WHERE environment = $1 AND document = $2",
);
const BEGIN: Statement = Statement::new(
    "delivery.begin",
    "UPDATE deliveries SET attempts = attempts + 1, tries = tries + 1, leased_until = $4 \
     WHERE environment = $1 AND delivery = $2 AND leased_until = $3 AND next_at IS NOT NULL RETURNING attempts",
);
const STAND: Statement = Statement::new(
    "delivery.stand",
    "UPDATE deliveries SET state = CASE WHEN bounced_at IS NULL THEN $4 ELSE state END, unknown = $6, \
     answer = CASE WHEN bounced_at IS NULL THEN $5 ELSE answer END, \
     next_at = CASE WHEN bounced_at IS NULL THEN CAST($7 AS BIGINT) END, \
     sent_at = CASE WHEN bounced_at IS NULL THEN CAST($8 AS BIGINT) ELSE sent_at END, tries = $9, leased_until = NULL \
     WHERE environment = $1 AND delivery = $2 AND attempts = $3",
);
const AGAIN: Statement = Statement::new(
    "delivery.again",
    "UPDATE deliveries SET state = 'retrying', tries = 0, unknown = 0, next_at = $3 \
     WHERE environment = $1 AND delivery = $2 AND state IN ('failed', 'retrying')",
);
const ADDRESS: Statement = Statement::new(
    "delivery.address",
    "UPDATE deliveries SET recipient = $3 WHERE environment = $1 AND delivery = $2 AND recipient = ''",
);
const CANCEL: Statement = Statement::new(
    "delivery.cancel",
    "UPDATE deliveries SET state = 'suppressed', answer = $3, next_at = NULL \
     WHERE environment = $1 AND delivery = $2 AND state IN ('scheduled', 'retrying', 'failed') \
     AND (leased_until IS NULL OR leased_until <= $4)",
);
const ATTEMPT_INSERT: Statement = Statement::new(
    "delivery.attempt_insert",
    "INSERT INTO delivery_attempts (environment, delivery, attempt, begun_at, sender, recipient, subject, words, \
     return_path) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);
const FILE_INSERT: Statement = Statement::new(
    "delivery.file_insert",
    "INSERT INTO delivery_files (environment, delivery, attempt, place, name, media_type, size, sha256) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);
const OUTCOME_INSERT: Statement = Statement::new(
    "delivery.outcome_insert",
    "INSERT INTO delivery_outcomes (environment, delivery, attempt, ended_at, outcome, code, answer) \
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
);
const ATTEMPTS: Statement = Statement::new(
    "delivery.attempts",
    "SELECT a.attempt, a.begun_at, a.sender, a.recipient, a.subject, a.words, o.ended_at, o.outcome, o.code, o.answer, \
     a.return_path FROM delivery_attempts AS a LEFT JOIN delivery_outcomes AS o \
     ON o.environment = a.environment AND o.delivery = a.delivery AND o.attempt = a.attempt \
     WHERE a.environment = $1 AND a.delivery = $2 ORDER BY a.attempt",
);
const FILES: Statement = Statement::new(
    "delivery.files",
    "SELECT attempt, name, media_type, size, sha256 FROM delivery_files \
     WHERE environment = $1 AND delivery = $2 ORDER BY attempt, place",
);

pub(crate) const ALL: &[Statement] = &[
    INSERT,
    ONE,
    OF_DOCUMENT,
    PAGE,
    PAGE_OF_STATE,
    PAGE_OF_CUSTOMER,
    DUE,
    COUNTS,
    HOLD,
    BOUNCE,
    BOUNCED_AT,
    ANSWER_MORE,
    TO_LOOK_AT,
    ORDINAL,
    CLAIM,
    RELEASE_ALL,
    BEGIN,
    STAND,
    AGAIN,
    ADDRESS,
    CANCEL,
    ATTEMPT_INSERT,
    FILE_INSERT,
    OUTCOME_INSERT,
    ATTEMPTS,
    FILES,
];

/// How a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryState {
    /// It is to be sent, and was not tried since.
    Scheduled,
    /// It was tried, and is tried again.
    Retrying,
    /// It was taken over.
    Sent,
    /// It was taken over, and came back.
    Bounced,
    /// A person is to look.
    Failed,
    /// Nothing is sent, and why is known.
    Suppressed,
}

impl DeliveryState {
    /// Each with its code.
    pub const CODES: [(&'static str, DeliveryState); 6] = [
        ("scheduled", DeliveryState::Scheduled),
        ("retrying", DeliveryState::Retrying),
        ("sent", DeliveryState::Sent),
        ("bounced", DeliveryState::Bounced),
        ("failed", DeliveryState::Failed),
        ("suppressed", DeliveryState::Suppressed),
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        DeliveryState::CODES.iter().find(|(_, state)| *state == self).expect("each state has its code").0
    }
}

/// A delivery as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryRow {
    /// Its id.
    pub id: DeliveryId,
    /// Of which document.
    pub document: InvoiceId,
    /// To which customer.
    pub customer: CustomerId,
    /// By which seller.
    pub seller: SellerId,
    /// To which address; empty where none is known, or it is asked for when the document leaves.
    pub recipient: String,
    /// 0 as it was issued, 1, 2, 3 … as somebody asked for it again.
    pub ordinal: u32,
    /// What its message is known by wherever it goes, without angle brackets.
    pub message_id: String,
    /// When it was asked for.
    pub created_at: Instant,
    /// How it stands.
    pub state: DeliveryState,
    /// What was answered last, or why nothing is sent.
    pub answer: Option<String>,
    /// How many attempts there were.
    pub attempts: u32,
    /// How many of them since somebody asked last.
    pub tries: u32,
    /// Of how many of these nobody knows how they ended.
    pub unknown: u32,
    /// When it is tried next: what is scheduled by the environment's clock, what is tried again by the wall's.
    pub next_at: Option<Instant>,
    /// Until when one carrier has it.
    pub leased_until: Option<Instant>,
    /// When it was taken over.
    pub sent_at: Option<Instant>,
    /// When it came back, by the earliest that is said of it.
    pub bounced_at: Option<Instant>,
}

/// A delivery that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDelivery {
    /// Its id.
    pub id: DeliveryId,
    /// Of which document.
    pub document: InvoiceId,
    /// To which customer.
    pub customer: CustomerId,
    /// By which seller.
    pub seller: SellerId,
    /// To which address; empty where none is known.
    pub recipient: String,
    /// As in [`DeliveryRow::ordinal`].
    pub ordinal: u32,
    /// As in [`DeliveryRow::message_id`].
    pub message_id: String,
    /// When it is asked for.
    pub created_at: Instant,
    /// When it is sent, or why it is not.
    pub begins: Result<Instant, String>,
}

/// A file that an attempt carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentFile {
    /// What it is called.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// How many bytes it has.
    pub size: u64,
    /// SHA-256 of them.
    pub sha256: [u8; 32],
}

/// An attempt that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAttempt {
    /// When.
    pub begun_at: Instant,
    /// From which address.
    pub sender: String,
    /// Where mail servers report to, where not there.
    pub return_path: Option<String>,
    /// To which address.
    pub recipient: String,
    /// About what.
    pub subject: String,
    /// By which version of the words.
    pub words: u32,
    /// What it carries.
    pub files: Vec<SentFile>,
}

/// How an attempt ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: Instant,
    /// How.
    pub outcome: Outcome,
    /// The code of the answer.
    pub code: Option<u16>,
    /// The answer.
    pub answer: String,
}

/// An attempt as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttemptRow {
    /// The first is 1.
    pub attempt: u32,
    /// What was begun.
    pub begun: NewAttempt,
    /// How it ended; none while it goes on, or where it was cut short.
    pub ended: Option<Ended>,
}

/// How a delivery stands after an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// How.
    pub state: DeliveryState,
    /// What was answered.
    pub answer: String,
    /// Of how many attempts nobody knows how they ended.
    pub unknown: u32,
    /// How many attempts count as tries, since somebody asked last.
    pub tries: u32,
    /// When it is tried next.
    pub next_at: Option<Instant>,
    /// When it was taken over.
    pub sent_at: Option<Instant>,
}

/// Keeps a new delivery; false where it is there already.
///
/// # Errors
/// A fault of the engine.
pub fn insert(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    new: &NewDelivery,
) -> Result<bool, Fault> {
    let (wall, id, document) = (environment.to_string(), new.id.to_string(), new.document.to_string());
    let (customer, seller) = (new.customer.to_string(), new.seller.to_string());
    let (state, answer, next_at) = match &new.begins {
        Ok(at) => (DeliveryState::Scheduled, None, Some(at.as_micros())),
        Err(why) => (DeliveryState::Suppressed, Some(why.as_str()), None),
    };
    let row = values![
        &wall,
        &id,
        &document,
        &customer,
        &seller,
        &new.recipient,
        new.ordinal,
        &new.message_id,
        new.created_at.as_micros(),
        state.code(),
        answer,
        next_at,
    ];
    Ok(act.execute(&INSERT, &row)? > 0)
}

/// Until when what waits is due, and now by the wall clock.
#[derive(Debug, Clone, Copy)]
pub struct Due {
    /// What is scheduled, by the environment's clock.
    pub scheduled: Instant,
    /// What is tried again.
    pub tried: Instant,
    /// When leases are looked at.
    pub now: Instant,
}

/// What is due at a moment and nobody has at present, after one of them: at most so many with when each is due, what has
/// waited longest first.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn due(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    until: Due,
    (after, limit): (Option<(Instant, DeliveryId)>, u32),
) -> Result<Vec<(Instant, DeliveryId)>, Fault> {
    let wall = environment.to_string();
    let (at, id) = after.map_or((i64::MIN, String::new()), |(at, id)| (at.as_micros(), id.to_string()));
    let Due { scheduled, tried, now } = until;
    let of = values![&wall, tried.as_micros(), now.as_micros(), at, &id, limit, scheduled.as_micros()];
    queries.query(&DUE, &of)?.iter().map(|row| Ok((rows::instant(row, 0)?, rows::id(row, 1)?))).collect()
}

/// How many deliveries stand how.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn counts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<(DeliveryState, i64)>, Fault> {
    let found = queries.query(&COUNTS, &values![&environment.to_string()])?;
    found.iter().map(|row| Ok((state_of(row, 0)?, row.int(1)?))).collect()
}

/// Says that a letter came back, after it was begun to be sent at a moment; it is not tried any more, whoever has it.
///
/// # Errors
/// A fault of the engine.
pub fn bounce(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    id: DeliveryId,
    (at, sent_at, answer): (Instant, Instant, &str),
) -> Result<(), Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    act.execute(&BOUNCE, &values![&wall, &name, at.as_micros(), answer, sent_at.as_micros()])?;
    Ok(())
}

/// Holds a delivery until this act ends: of two that look at what is said of it and add to that one comes after the other.
///
/// # Errors
/// A fault of the engine.
pub fn hold(act: &mut Transaction<'_>, environment: EnvironmentId, id: DeliveryId) -> Result<(), Fault> {
    act.query_opt(&HOLD, &values![&environment.to_string(), &id.to_string()])?;
    Ok(())
}

/// Notes that a letter which came back did so at this moment already.
///
/// # Errors
/// A fault of the engine.
pub fn bounced_earlier(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (id, at): (DeliveryId, Instant),
) -> Result<(), Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    act.execute(&BOUNCED_AT, &values![&wall, &name, at.as_micros()])?;
    Ok(())
}

/// Says more of a letter that came back than was known, where nothing else was said of it since.
///
/// # Errors
/// A fault of the engine.
pub fn answer_more(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    id: DeliveryId,
    (before, after): (&str, &str),
) -> Result<(), Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    act.execute(&ANSWER_MORE, &values![&wall, &name, before, after])?;
    Ok(())
}

/// The ordinal that the next delivery of a document takes; 0 where there is none yet.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn next_ordinal(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<u32, Fault> {
    let row = queries.query_one(&ORDINAL, &values![&environment.to_string(), &document.to_string()])?;
    u32::try_from(row.int(0)? + 1).map_err(|_| row.unreadable(0, "ordinals count from 0"))
}

/// Keeps an attempt before it is made, with the lease until another moment, and answers its number; none where the lease
/// was lost meanwhile.
///
/// # Errors
/// A fault of the engine.
pub fn begin(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    id: DeliveryId,
    (lease, until): (Instant, Instant),
    new: &NewAttempt,
) -> Result<Option<u32>, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    let Some(row) = act.query_opt(&BEGIN, &values![&wall, &name, lease.as_micros(), until.as_micros()])?
    else {
        return Ok(None);
    };
    let attempt = rows::count(&row, 0)?;
    let begun = values![
        &wall,
        &name,
        attempt,
        new.begun_at.as_micros(),
        &new.sender,
        &new.recipient,
        &new.subject,
        new.words,
        new.return_path.as_deref(),
    ];
    act.execute(&ATTEMPT_INSERT, &begun)?;
    for (file, place) in new.files.iter().zip(1_i64..) {
        let size = i64::try_from(file.size).expect("a file's size fits in 63 bits");
        let row = values![&wall, &name, attempt, place, &file.name, &file.media_type, size, &file.sha256];
        act.execute(&FILE_INSERT, &row)?;
    }
    Ok(Some(attempt))
}

/// Keeps how an attempt ended and how its delivery stands now; false where another attempt was begun meanwhile, and
/// decides how it stands.
///
/// # Errors
/// A fault of the engine.
pub fn end(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (id, attempt): (DeliveryId, u32),
    (ended, standing): (&Ended, &Standing),
) -> Result<bool, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    let outcome = values![
        &wall,
        &name,
        attempt,
        ended.at.as_micros(),
        ended.outcome.code(),
        ended.code.map(i64::from),
        &ended.answer,
    ];
    act.execute(&OUTCOME_INSERT, &outcome)?;
    stand(act, environment, (id, attempt), standing)
}

/// Says how a delivery stands after so many attempts, and gives it back.
///
/// # Errors
/// A fault of the engine.
pub fn stand(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (id, attempts): (DeliveryId, u32),
    standing: &Standing,
) -> Result<bool, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    let row = values![
        &wall,
        &name,
        attempts,
        standing.state.code(),
        &standing.answer,
        standing.unknown,
        standing.next_at.map(Instant::as_micros),
        standing.sent_at.map(Instant::as_micros),
        standing.tries,
    ];
    Ok(act.execute(&STAND, &row)? > 0)
}

/// Says to which address one goes of which that was left open.
///
/// # Errors
/// A fault of the engine.
pub fn address(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    id: DeliveryId,
    recipient: &str,
) -> Result<bool, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    Ok(act.execute(&ADDRESS, &values![&wall, &name, recipient])? > 0)
}

/// Takes a delivery that was not sent out of what is sent; false where it was, or is being sent at present.
///
/// # Errors
/// A fault of the engine.
pub fn cancel(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    id: DeliveryId,
    (why, now): (&str, Instant),
) -> Result<bool, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    let row = values![&wall, &name, why, now.as_micros()];
    Ok(act.execute(&CANCEL, &row)? > 0)
}

/// What was begun of a delivery and how it ended, in order.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn attempts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: DeliveryId,
) -> Result<Vec<AttemptRow>, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    let mut found: Vec<AttemptRow> =
        queries.query(&ATTEMPTS, &values![&wall, &name])?.iter().map(attempt_of).collect::<Result<_, _>>()?;
    for row in &queries.query(&FILES, &values![&wall, &name])? {
        let attempt = rows::count(row, 0)?;
        let file = SentFile {
            name: row.text(1)?.to_owned(),
            media_type: row.text(2)?.to_owned(),
            size: u64::try_from(row.int(3)?).map_err(|_| row.unreadable(3, "a size is never negative"))?,
            sha256: rows::hash(row, 4)?,
        };
        let of = found.iter_mut().find(|one| one.attempt == attempt);
        of.ok_or_else(|| row.unreadable(0, "there is no such attempt"))?.begun.files.push(file);
    }
    Ok(found)
}

fn row_of(row: &Row) -> Result<DeliveryRow, Fault> {
    Ok(DeliveryRow {
        id: rows::id(row, 0)?,
        document: rows::id(row, 1)?,
        customer: rows::id(row, 2)?,
        seller: rows::id(row, 3)?,
        recipient: row.text(4)?.to_owned(),
        ordinal: rows::count(row, 5)?,
        message_id: row.text(6)?.to_owned(),
        created_at: rows::instant(row, 7)?,
        state: state_of(row, 8)?,
        answer: row.opt_text(9)?.map(str::to_owned),
        attempts: rows::count(row, 10)?,
        tries: rows::count(row, 11)?,
        unknown: rows::count(row, 12)?,
        next_at: rows::opt_instant(row, 13)?,
        leased_until: rows::opt_instant(row, 14)?,
        sent_at: rows::opt_instant(row, 15)?,
        bounced_at: rows::opt_instant(row, 16)?,
    })
}

fn state_of(row: &Row, column: usize) -> Result<DeliveryState, Fault> {
    rows::coded(row, column, (&DeliveryState::CODES, "no delivery stands like that"))
}

fn attempt_of(row: &Row) -> Result<AttemptRow, Fault> {
    let begun = NewAttempt {
        begun_at: rows::instant(row, 1)?,
        sender: row.text(2)?.to_owned(),
        return_path: row.opt_text(10)?.map(str::to_owned),
        recipient: row.text(3)?.to_owned(),
        subject: row.text(4)?.to_owned(),
        words: rows::count(row, 5)?,
        files: Vec::new(),
    };
    let ended = match rows::opt_instant(row, 6)? {
        None => None,
        Some(at) => {
            let outcome = rows::coded(row, 7, (&Outcome::CODES, "no attempt ends like that"))?;
            let code = row.opt_int(8)?.map(u16::try_from).transpose();
            let code = code.map_err(|_| row.unreadable(8, "codes of mail servers have three digits"))?;
            Some(Ended { at, outcome, code, answer: row.text(9)?.to_owned() })
        }
    };
    Ok(AttemptRow { attempt: rows::count(row, 0)?, begun, ended })
}
