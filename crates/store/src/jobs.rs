//! The job queue: one row per kind and subject, due at an instant of the environment's clock.
//! Knows due instants, leases and failures; must not know what a job does. A job takes no input: whoever
//! runs it looks at what is due, compares and acts.

use std::collections::BTreeSet;

use calendar::Instant;
use ids::{CustomerId, EnvironmentId, SellerId};
use sql::{Fault, Queries, Statement, Transaction, values};

use crate::rows;

pub(crate) const SCHEDULE: Statement = Statement::new(
    "job.schedule",
    "INSERT INTO jobs (environment, kind, subject, due_at, leased_until, attempts, failure) \
     VALUES ($1, $2, $3, $4, NULL, 0, NULL) \
     ON CONFLICT (environment, kind, subject) \
     DO UPDATE SET due_at = excluded.due_at, leased_until = NULL, attempts = 0, failure = NULL",
);
pub(crate) const REMOVE: Statement =
    Statement::new("job.remove", "DELETE FROM jobs WHERE environment = $1 AND kind = $2 AND subject = $3");
const SOONER: Statement = Statement::new(
    "job.sooner",
    "INSERT INTO jobs (environment, kind, subject, due_at, leased_until, attempts, failure) \
     VALUES ($1, $2, $3, $4, NULL, 0, NULL) \
     ON CONFLICT (environment, kind, subject) \
     DO UPDATE SET due_at = CASE WHEN jobs.due_at < excluded.due_at THEN jobs.due_at ELSE excluded.due_at END, \
     leased_until = NULL, attempts = 0, failure = NULL \
     WHERE jobs.due_at > excluded.due_at OR jobs.attempts > 0",
);
/// Has subscriptions looked at, as a run does that is due; a look that is due sooner stays.
macro_rules! look_at {
    ($which:literal) => {
        concat!(
            "INSERT INTO jobs (environment, kind, subject, due_at, leased_until, attempts, failure) \
             SELECT s.environment, CAST($2 AS TEXT), s.subscription, CAST($3 AS BIGINT), NULL, 0, NULL \
             FROM customers AS c JOIN subscriptions AS s ON s.environment = c.environment AND s.customer = c.customer ",
            $which,
            " ON CONFLICT (environment, kind, subject) \
             DO UPDATE SET due_at = CASE WHEN jobs.due_at < excluded.due_at THEN jobs.due_at ELSE excluded.due_at END, \
             leased_until = NULL, attempts = 0, failure = NULL \
             WHERE jobs.due_at > excluded.due_at OR jobs.attempts > 0"
        )
    };
}

// Whoever has drafts: the subscriptions that a payer with a draft pays for.
const LOOK_AT_DRAFTS_OF_SELLER: Statement = Statement::new(
    "job.look_at_drafts_of_seller",
    look_at!(
        "WHERE c.environment = $1 AND s.seller = $4 \
         AND COALESCE(c.payer, c.customer) IN (SELECT d.customer FROM drafts AS d WHERE d.environment = $1)"
    ),
);
// The owner of a draft is a subscription, or an account, which is written with its payer first and a space behind.
const LOOK_AT_DRAFTS_OF_PAYER: Statement = Statement::new(
    "job.look_at_drafts_of_payer",
    look_at!(
        "WHERE c.environment = $1 AND ((c.customer = $4 AND c.payer IS NULL) OR c.payer = $4) \
         AND (EXISTS (SELECT 1 FROM drafts AS d WHERE d.environment = $1 AND d.subscription = s.subscription) \
         OR EXISTS (SELECT 1 FROM drafts AS d WHERE d.environment = $1 AND d.subscription > $4 || ' ' \
         AND d.subscription < $4 || '!'))"
    ),
);
const EARLIEST: Statement = Statement::new(
    "job.earliest",
    "SELECT due_at, subject FROM jobs WHERE environment = $1 AND kind = $2 AND attempts < $4 AND due_at <= $3 \
     ORDER BY due_at, subject LIMIT $5",
);
const ONE: Statement = Statement::new(
    "job.one",
    "SELECT kind, subject, due_at, attempts, failure FROM jobs \
     WHERE environment = $1 AND kind = $2 AND subject = $3",
);
const DUE: Statement = Statement::new(
    "job.due",
    "SELECT kind, subject, due_at, attempts, failure FROM jobs \
     WHERE environment = $1 AND kind = $2 AND due_at <= $3 AND attempts < $6 AND subject > $4 \
     ORDER BY subject LIMIT $5",
);
const DUE_NAMED: Statement = Statement::new(
    "job.due_named",
    "SELECT j.subject, s.customer, c.external_key FROM jobs j \
     JOIN subscriptions s ON s.environment = j.environment AND s.subscription = j.subject \
     JOIN customers c ON c.environment = s.environment AND c.customer = s.customer \
     WHERE j.environment = $1 AND j.kind = $2 AND j.due_at <= $3 AND j.attempts < $6 AND j.subject > $4 \
     ORDER BY j.subject LIMIT $5",
);
const FAILED: Statement = Statement::new(
    "job.failed",
    "UPDATE jobs SET attempts = attempts + 1, failure = $4 \
     WHERE environment = $1 AND kind = $2 AND subject = $3",
);
const REVIVE: Statement = Statement::new(
    "job.revive",
    "UPDATE jobs SET attempts = 0, failure = NULL WHERE environment = $1 AND kind = $2 AND attempts >= $3",
);
const REVIVE_OF: Statement = Statement::new(
    "job.revive_of",
    "UPDATE jobs SET attempts = 0, failure = NULL WHERE environment = $1 AND kind = $3 AND attempts > 0 AND subject IN \
     (SELECT s.subscription FROM subscriptions AS s JOIN customers AS c \
     ON c.environment = s.environment AND c.customer = s.customer \
     WHERE s.environment = $1 AND (s.customer = $2 OR c.payer = $2))",
);
const BILLS_ANY: Statement = Statement::new(
    "job.bills_any",
    "SELECT COUNT(*) FROM (SELECT subject FROM jobs WHERE environment = $1 AND kind = $3 AND subject IN \
     (SELECT s.subscription FROM subscriptions AS s JOIN customers AS c \
     ON c.environment = s.environment AND c.customer = s.customer \
     WHERE s.environment = $1 AND (s.customer = $2 OR c.payer = $2)) LIMIT 1) AS billed",
);
const STUCK: Statement = Statement::new(
    "job.stuck",
    "SELECT kind, subject, due_at, attempts, failure FROM jobs \
     WHERE environment = $1 AND attempts > 0 ORDER BY kind, subject LIMIT $2",
);

const PAGE: Statement = Statement::new(
    "job.page",
    "SELECT kind, subject, due_at, attempts, failure FROM jobs \
     WHERE environment = $1 AND kind = $2 AND subject > $3 ORDER BY subject LIMIT $4",
);

pub(crate) const ALL: &[Statement] = &[
    PAGE,
    SCHEDULE,
    REMOVE,
    SOONER,
    LOOK_AT_DRAFTS_OF_SELLER,
    LOOK_AT_DRAFTS_OF_PAYER,
    EARLIEST,
    ONE,
    DUE,
    DUE_NAMED,
    FAILED,
    REVIVE,
    REVIVE_OF,
    BILLS_ANY,
    STUCK,
];

/// How often a job is tried before it waits for a person.
pub const ATTEMPTS_MAX: u32 = 5;

/// What kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JobKind {
    /// Look at what a subscription owes.
    BillSubscription,
    /// Go on with a migration between plan versions.
    MigratePlans,
}

impl JobKind {
    /// Its code in the table.
    pub const fn code(self) -> &'static str {
        match self {
            JobKind::BillSubscription => "bill_subscription",
            JobKind::MigratePlans => "migrate_plans",
        }
    }
}

/// One job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// What it is about.
    pub subject: String,
    /// When it is due, by the environment's clock.
    pub due_at: Instant,
    /// How often it failed.
    pub attempts: u32,
    /// Why it failed last.
    pub failure: Option<String>,
}

/// Lets subscriptions whose billing was given up on be tried again, with all tries: somebody has mended what stood in the
/// way, or says so.
///
/// # Errors
/// A fault of the engine.
pub fn revive(act: &mut Transaction<'_>, environment: EnvironmentId) -> Result<u64, Fault> {
    let kind = JobKind::BillSubscription.code();
    act.execute(&REVIVE, &values![&environment.to_string(), kind, ATTEMPTS_MAX])
}

/// The same of the subscriptions of a customer, and of those that it pays for, also where some tries are left.
///
/// # Errors
/// A fault of the engine.
pub fn revive_of(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<u64, Fault> {
    let kind = JobKind::BillSubscription.code();
    act.execute(&REVIVE_OF, &values![&environment.to_string(), &customer.to_string(), kind])
}

/// Whether anything is to be billed, now or later, of a customer's subscriptions or of those that it pays for.
///
/// # Errors
/// A fault of the engine.
pub fn bills_any(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<bool, Fault> {
    let kind = JobKind::BillSubscription.code();
    let (wall, customer) = (environment.to_string(), customer.to_string());
    Ok(queries.query_one(&BILLS_ANY, &values![&wall, &customer, kind])?.int(0)? > 0)
}

/// Makes a job due at an instant unless it is due sooner. Whoever asks knows of something new, so that a
/// job that failed is tried afresh.
///
/// # Errors
/// A fault of the engine.
pub fn schedule_sooner(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (kind, subject): (JobKind, &str),
    due_at: Instant,
) -> Result<(), Fault> {
    act.execute(&SOONER, &values![&environment.to_string(), kind.code(), subject, due_at.as_micros()])?;
    Ok(())
}

/// Whose drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftsOf {
    /// Those of a seller.
    Seller(SellerId),
    /// Those that a customer would pay.
    Customer(CustomerId),
}

/// Has drafts computed anew by the run that looks next: what is due at an instant, unless it is due sooner.
///
/// # Errors
/// A fault of the engine.
pub fn look_at_drafts(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (of, due_at): (DraftsOf, Instant),
) -> Result<(), Fault> {
    let (statement, of) = match of {
        DraftsOf::Seller(id) => (&LOOK_AT_DRAFTS_OF_SELLER, id.to_string()),
        DraftsOf::Customer(id) => (&LOOK_AT_DRAFTS_OF_PAYER, id.to_string()),
    };
    let (wall, kind) = (environment.to_string(), JobKind::BillSubscription.code());
    act.execute(statement, &values![&wall, kind, due_at.as_micros(), &of])?;
    Ok(())
}

/// Removes a job, as nothing is left to do.
///
/// # Errors
/// A fault of the engine.
pub fn remove(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (kind, subject): (JobKind, &str),
) -> Result<(), Fault> {
    act.execute(&REMOVE, &values![&environment.to_string(), kind.code(), subject])?;
    Ok(())
}

/// The earliest instant at which something of a kind is due, no later than `until`.
///
/// # Errors
/// A fault of the engine.
pub fn earliest_due(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    kind: JobKind,
    until: Instant,
) -> Result<Option<Instant>, Fault> {
    earliest_due_but(queries, environment, (kind, until), &BTreeSet::new())
}

/// The same, but for some subjects.
///
/// # Errors
/// A fault of the engine.
pub fn earliest_due_but(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (kind, until): (JobKind, Instant),
    but: &BTreeSet<String>,
) -> Result<Option<Instant>, Fault> {
    let wall = environment.to_string();
    let limit = u32::try_from(but.len()).unwrap_or(u32::MAX).saturating_add(1);
    let parameters = values![&wall, kind.code(), until.as_micros(), ATTEMPTS_MAX, limit];
    for row in queries.query(&EARLIEST, &parameters)? {
        if !but.contains(row.text(1)?) {
            return rows::instant(&row, 0).map(Some);
        }
    }
    Ok(None)
}

/// The job of a kind about a subject, if there is one.
///
/// # Errors
/// A fault of the engine.
pub fn job(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (kind, subject): (JobKind, &str),
) -> Result<Option<Job>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), kind.code(), subject])?;
    found.map(|row| job_of(&row)).transpose()
}

/// Jobs of a kind due by an instant, in order of subject, after a cursor.
///
/// # Errors
/// A fault of the engine.
pub fn due_jobs(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (kind, until): (JobKind, Instant),
    (after, limit): (&str, u32),
) -> Result<Vec<Job>, Fault> {
    let wall = environment.to_string();
    let parameters = values![&wall, kind.code(), until.as_micros(), after, limit, ATTEMPTS_MAX];
    queries.query(&DUE, &parameters)?.iter().map(job_of).collect()
}

/// A due job about a subscription, and whose that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueNamed {
    /// The subscription.
    pub subject: String,
    /// Its customer.
    pub customer: String,
    /// The caller's own name for the customer.
    pub name: Option<String>,
}

/// Jobs of a kind about subscriptions due by an instant, in order of subject, after a cursor, each with the names of
/// its customer.
///
/// # Errors
/// A fault of the engine.
pub fn due_named(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (kind, until): (JobKind, Instant),
    (after, limit): (&str, u32),
) -> Result<Vec<DueNamed>, Fault> {
    let wall = environment.to_string();
    let parameters = values![&wall, kind.code(), until.as_micros(), after, limit, ATTEMPTS_MAX];
    let of_row = |row: &sql::Row| {
        let (subject, customer) = (row.text(0)?.to_owned(), row.text(1)?.to_owned());
        Ok(DueNamed { subject, customer, name: row.opt_text(2)?.map(str::to_owned) })
    };
    queries.query(&DUE_NAMED, &parameters)?.iter().map(of_row).collect()
}

/// Jobs of a kind, whenever they are due, in order of subject, after a cursor.
///
/// # Errors
/// A fault of the engine.
pub fn jobs(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    kind: JobKind,
    (after, limit): (&str, u32),
) -> Result<Vec<Job>, Fault> {
    let wall = environment.to_string();
    let parameters = values![&wall, kind.code(), after, limit];
    queries.query(&PAGE, &parameters)?.iter().map(job_of).collect()
}

/// Notes that a job failed and why; after [`ATTEMPTS_MAX`] times it waits for a person.
///
/// # Errors
/// A fault of the engine.
pub fn job_failed(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (kind, subject): (JobKind, &str),
    failure: &str,
) -> Result<(), Fault> {
    act.execute(&FAILED, &values![&environment.to_string(), kind.code(), subject, failure])?;
    Ok(())
}

/// Jobs that failed at least once.
///
/// # Errors
/// A fault of the engine.
pub fn failing_jobs(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    limit: u32,
) -> Result<Vec<Job>, Fault> {
    queries.query(&STUCK, &values![&environment.to_string(), limit])?.iter().map(job_of).collect()
}

fn job_of(row: &sql::Row) -> Result<Job, Fault> {
    Ok(Job {
        subject: row.text(1)?.to_owned(),
        due_at: rows::instant(row, 2)?,
        attempts: rows::count(row, 3)?,
        failure: row.opt_text(4)?.map(str::to_owned),
    })
}
