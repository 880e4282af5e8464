//! Webhooks: addresses that messages of the outbox are posted to, and how far each has come.
//! Knows rows and leases; must not know how a message is posted, or what follows from an answer.

use calendar::Instant;
use ids::{EnvironmentId, WebhookId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows;

/// All of a webhook, with the condition and order that follow.
macro_rules! webhook_rows {
    ($rest:literal) => {
        concat!(
            "SELECT webhook, url, kinds, secret, is_on, position, tries, failing_since, next_at, leased_until, answer, \
             answered_at, created_at, changed_at FROM webhooks WHERE environment = $1",
            $rest
        )
    };
}

const INSERT: Statement = Statement::new(
    "webhook.insert",
    "INSERT INTO webhooks (environment, webhook, url, kinds, secret, is_on, position, tries, failing_since, next_at, \
     leased_until, answer, answered_at, created_at, changed_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, 0, NULL, $8, NULL, NULL, NULL, $8, $8)",
);
const ONE: Statement = Statement::new("webhook.one", webhook_rows!(" AND webhook = $2"));
const PAGE: Statement =
    Statement::new("webhook.page", webhook_rows!(" AND webhook > $2 ORDER BY webhook LIMIT $3"));
const CHANGE: Statement = Statement::new(
    "webhook.change",
    "UPDATE webhooks SET url = $3, kinds = $4, is_on = $5, tries = 0, failing_since = NULL, next_at = $6, changed_at = $6, \
     leased_until = NULL \
     WHERE environment = $1 AND webhook = $2",
);
const REMOVE: Statement =
    Statement::new("webhook.remove", "DELETE FROM webhooks WHERE environment = $1 AND webhook = $2");
const SECRET: Statement = Statement::new(
    "webhook.secret",
    "UPDATE webhooks SET secret = $3, changed_at = $4, leased_until = NULL WHERE environment = $1 AND webhook = $2",
);
const CLAIM: Statement = Statement::new(
    "webhook.claim",
    "UPDATE webhooks SET leased_until = $4 WHERE environment = $1 AND webhook = $2 AND is_on = 1 AND next_at <= $3 \
     AND (leased_until IS NULL OR leased_until <= $3)",
);
const ADVANCE: Statement = Statement::new(
    "webhook.advance",
    "UPDATE webhooks SET position = $4, tries = 0, failing_since = NULL, leased_until = $5, \
     answer = COALESCE($6, answer), answered_at = COALESCE($7, answered_at) \
     WHERE environment = $1 AND webhook = $2 AND leased_until = $3 AND position <= $4",
);
const FAIL: Statement = Statement::new(
    "webhook.fail",
    "UPDATE webhooks SET tries = tries + 1, failing_since = COALESCE(failing_since, $4), next_at = $5, is_on = $6, \
     answer = $7, answered_at = $4, leased_until = NULL \
     WHERE environment = $1 AND webhook = $2 AND leased_until = $3",
);
const RELEASE: Statement = Statement::new(
    "webhook.release",
    "UPDATE webhooks SET leased_until = NULL WHERE environment = $1 AND webhook = $2 AND leased_until = $3",
);
const RELEASE_ALL: Statement = Statement::new(
    "webhook.release_all",
    "UPDATE webhooks SET leased_until = NULL WHERE environment = $1 AND leased_until IS NOT NULL",
);
const SKIP: Statement = Statement::new(
    "webhook.skip",
    "UPDATE webhooks SET position = $4, tries = 0, failing_since = NULL, next_at = $5, leased_until = NULL \
     WHERE environment = $1 AND webhook = $2 AND position = $3",
);

pub(crate) const ALL: &[Statement] =
    &[INSERT, ONE, PAGE, CHANGE, REMOVE, SECRET, CLAIM, ADVANCE, FAIL, RELEASE, RELEASE_ALL, SKIP];

/// What a webhook is: where it is and what it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookTerms {
    /// Where it is.
    pub url: String,
    /// What it is told; all that happens where there are none.
    pub kinds: Vec<String>,
    /// Whether it is told anything.
    pub is_on: bool,
}

/// What signs messages; it is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct WebhookSecret(pub String);

impl std::fmt::Debug for WebhookSecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("WebhookSecret(…)")
    }
}

/// A webhook as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookRow {
    /// Its id.
    pub id: WebhookId,
    /// What it is.
    pub terms: WebhookTerms,
    /// What signs its messages.
    pub secret: WebhookSecret,
    /// The last message that it took, or is not told.
    pub position: i64,
    /// How often the next one was tried.
    pub tries: u32,
    /// Since when that fails.
    pub failing_since: Option<Instant>,
    /// When it is tried next.
    pub next_at: Instant,
    /// Until when one teller has it.
    pub leased_until: Option<Instant>,
    /// What was answered last.
    pub answer: Option<String>,
    /// When.
    pub answered_at: Option<Instant>,
    /// When it was made.
    pub created_at: Instant,
    /// When it was changed last.
    pub changed_at: Instant,
}

impl WebhookTerms {
    /// Whether it is told of a kind.
    pub fn wants(&self, kind: &str) -> bool {
        self.kinds.is_empty() || self.kinds.iter().any(|known| known == kind)
    }
}

/// Keeps a new webhook that has come so far.
///
/// # Errors
/// A fault of the engine.
pub fn insert(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (id, terms, secret): (WebhookId, &WebhookTerms, &WebhookSecret),
    (position, now): (i64, Instant),
) -> Result<(), Fault> {
    let (wall, name, kinds) = (environment.to_string(), id.to_string(), terms.kinds.join(" "));
    let row = values![&wall, &name, &terms.url, &kinds, &secret.0, terms.is_on, position, now.as_micros()];
    act.execute(&INSERT, &row)?;
    Ok(())
}

/// One webhook.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn webhook(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: WebhookId,
) -> Result<Option<WebhookRow>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &id.to_string()])?;
    found.map(|row| row_of(&row)).transpose()
}

/// Webhooks: at most so many after an id, in order of id.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn webhooks(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (after, limit): (&str, u32),
) -> Result<Vec<WebhookRow>, Fault> {
    queries.query(&PAGE, &values![&environment.to_string(), after, limit])?.iter().map(row_of).collect()
}

/// Says what a webhook is from now on, and lets it be tried at once. Whoever has it loses it: what is posted at this moment
/// was the last by what it was.
///
/// # Errors
/// A fault of the engine.
pub fn change(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (id, terms): (WebhookId, &WebhookTerms),
    now: Instant,
) -> Result<(), Fault> {
    let (wall, name, kinds) = (environment.to_string(), id.to_string(), terms.kinds.join(" "));
    act.execute(&CHANGE, &values![&wall, &name, &terms.url, &kinds, terms.is_on, now.as_micros()])?;
    Ok(())
}

/// Gives it another secret.
///
/// # Errors
/// A fault of the engine.
pub fn change_secret(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (id, secret): (WebhookId, &WebhookSecret),
    now: Instant,
) -> Result<(), Fault> {
    act.execute(&SECRET, &values![&environment.to_string(), &id.to_string(), &secret.0, now.as_micros()])?;
    Ok(())
}

/// Removes it.
///
/// # Errors
/// A fault of the engine.
pub fn remove(act: &mut Transaction<'_>, environment: EnvironmentId, id: WebhookId) -> Result<(), Fault> {
    act.execute(&REMOVE, &values![&environment.to_string(), &id.to_string()])?;
    Ok(())
}

/// Takes a webhook for oneself until a moment; false where somebody else has it, or it is not due.
///
/// # Errors
/// A fault of the engine.
pub fn claim(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    id: WebhookId,
    (now, until): (Instant, Instant),
) -> Result<bool, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    Ok(act.execute(&CLAIM, &values![&wall, &name, now.as_micros(), until.as_micros()])? > 0)
}

/// How far a webhook has come, by whoever has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Advanced<'a> {
    /// The lease of whoever has it, and the one that follows.
    pub lease: (Instant, Instant),
    /// The last message that it took, or is not told.
    pub position: i64,
    /// What it answered, and when; nothing where it was not asked.
    pub answer: Option<(&'a str, Instant)>,
}

/// Keeps how far it has come; false where the lease was lost meanwhile.
///
/// # Errors
/// A fault of the engine.
pub fn advance(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    id: WebhookId,
    to: Advanced<'_>,
) -> Result<bool, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    let Advanced { lease: (before, after), position, answer } = to;
    let row = values![
        &wall,
        &name,
        before.as_micros(),
        position,
        after.as_micros(),
        answer.map(|(answer, _)| answer),
        answer.map(|(_, at)| at.as_micros()),
    ];
    Ok(act.execute(&ADVANCE, &row)? > 0)
}

/// What follows from a message that was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotTaken<'a> {
    /// The lease of whoever has it.
    pub lease: Instant,
    /// When.
    pub now: Instant,
    /// When it is tried again.
    pub next_at: Instant,
    /// Whether it is.
    pub is_on: bool,
    /// What was answered.
    pub answer: &'a str,
}

/// Keeps that the next message was not taken, and gives the webhook back; false where the lease was lost meanwhile.
///
/// # Errors
/// A fault of the engine.
pub fn fail(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    id: WebhookId,
    why: NotTaken<'_>,
) -> Result<bool, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    let NotTaken { lease, now, next_at, is_on, answer } = why;
    let row = values![&wall, &name, lease.as_micros(), now.as_micros(), next_at.as_micros(), is_on, answer];
    Ok(act.execute(&FAIL, &row)? > 0)
}

/// Gives a webhook back.
///
/// # Errors
/// A fault of the engine.
pub fn release(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (id, lease): (WebhookId, Instant),
) -> Result<(), Fault> {
    act.execute(&RELEASE, &values![&environment.to_string(), &id.to_string(), lease.as_micros()])?;
    Ok(())
}

/// Gives back all that tellers have, where none of them is left.
///
/// # Errors
/// A fault of the engine.
pub fn release_all(act: &mut Transaction<'_>, environment: EnvironmentId) -> Result<u64, Fault> {
    act.execute(&RELEASE_ALL, &values![&environment.to_string()])
}

/// Moves a webhook on without telling it what lies between; false where it has moved meanwhile.
///
/// # Errors
/// A fault of the engine.
pub fn skip(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    id: WebhookId,
    ((from, to), now): ((i64, i64), Instant),
) -> Result<bool, Fault> {
    let (wall, name) = (environment.to_string(), id.to_string());
    Ok(act.execute(&SKIP, &values![&wall, &name, from, to, now.as_micros()])? > 0)
}

fn row_of(row: &Row) -> Result<WebhookRow, Fault> {
    Ok(WebhookRow {
        id: rows::id(row, 0)?,
        terms: WebhookTerms {
            url: row.text(1)?.to_owned(),
            kinds: row.text(2)?.split_ascii_whitespace().map(str::to_owned).collect(),
            is_on: row.int(4)? == 1,
        },
        secret: WebhookSecret(row.text(3)?.to_owned()),
        position: row.int(5)?,
        tries: rows::count(row, 6)?,
        failing_since: rows::opt_instant(row, 7)?,
        next_at: rows::instant(row, 8)?,
        leased_until: rows::opt_instant(row, 9)?,
        answer: row.opt_text(10)?.map(str::to_owned),
        answered_at: rows::opt_instant(row, 11)?,
        created_at: rows::instant(row, 12)?,
        changed_at: rows::instant(row, 13)?,
    })
}
