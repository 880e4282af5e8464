//! Whose usage a subject is: dated assignments of subjects to customers.
//! Knows names and dates; must not know events.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Instant;
use ids::{CustomerId, EnvironmentId, SubscriptionId};
use sql::{ActError, Fault, Queries, Statement, Transaction, values};

use crate::jobs::{self, JobKind};
use crate::{alert_looks, rows, subscriptions};

const INSERT: Statement = Statement::new(
    "subject.insert",
    "INSERT INTO subject_assignments (environment, subject, assigned_at, customer, subscription, known_from, \
     known_after_drop) \
     SELECT $1, $2, CAST($3 AS BIGINT), $4, $5, next_document, \
     (SELECT COALESCE(MAX(d.sequence), 0) FROM usage_drops AS d WHERE d.environment = $1) \
     FROM commit_positions WHERE environment = $1 \
     ON CONFLICT DO NOTHING",
);
const AFFECTED: Statement = Statement::new(
    "subject.affected",
    "SELECT s.customer, s.subscription FROM subscriptions AS s \
     JOIN billing_progress AS p ON p.environment = s.environment AND p.subscription = s.subscription \
     WHERE s.environment = $1 AND s.customer = $2 \
     AND (s.subscription = CAST($3 AS TEXT) OR (CAST($3 AS TEXT) IS NULL AND s.own_usage = 0)) \
     ORDER BY s.subscription",
);
const LOOK_AGAIN: Statement = Statement::new(
    "subject.look_again",
    "UPDATE billing_progress SET settled_before = NULL, usage_from = NULL \
     WHERE environment = $1 AND subscription = $2",
);
const OF_CUSTOMER: Statement = Statement::new(
    "subject.of_customer",
    "SELECT every.subject, every.assigned_at, every.customer, every.subscription \
     FROM subject_assignments AS every \
     WHERE every.environment = $1 AND every.subject IN \
     (SELECT mine.subject FROM subject_assignments AS mine WHERE mine.environment = $1 AND mine.customer = $2) \
     ORDER BY every.subject, every.assigned_at",
);
const AS_RECORDED: Statement = Statement::new(
    "subject.as_recorded",
    "SELECT every.subject, every.assigned_at, every.customer, every.subscription \
     FROM subject_assignments AS every \
     WHERE every.environment = $1 AND every.known_from <= $3 AND every.subject IN \
     (SELECT mine.subject FROM subject_assignments AS mine \
      WHERE mine.environment = $1 AND mine.customer = $2 AND mine.known_from <= $3) \
     ORDER BY every.subject, every.assigned_at",
);
const BEFORE_DROP: Statement = Statement::new(
    "subject.before_drop",
    "SELECT every.subject, every.assigned_at, every.customer, every.subscription \
     FROM subject_assignments AS every \
     WHERE every.environment = $1 AND every.known_after_drop < $3 AND every.subject IN \
     (SELECT mine.subject FROM subject_assignments AS mine \
      WHERE mine.environment = $1 AND mine.customer = $2 AND mine.known_after_drop < $3) \
     ORDER BY every.subject, every.assigned_at",
);
const OF_SUBJECT: Statement = Statement::new(
    "subject.of_subject",
    "SELECT subject, assigned_at, customer, subscription FROM subject_assignments \
     WHERE environment = $1 AND subject = $2 ORDER BY assigned_at",
);

const EVERY: Statement = Statement::new(
    "subject.every",
    "SELECT subject, assigned_at, customer, subscription FROM subject_assignments \
     WHERE environment = $1 AND (subject, assigned_at) > ($2, CAST($3 AS BIGINT)) \
     ORDER BY subject, assigned_at LIMIT $4",
);

/// Assignments read at once, where all are.
const READ_AT_ONCE: i64 = 10_000;

pub(crate) const ALL: &[Statement] =
    &[INSERT, AFFECTED, LOOK_AGAIN, OF_CUSTOMER, AS_RECORDED, BEFORE_DROP, OF_SUBJECT, EVERY];

/// From an instant on, until the subject's next assignment, its usage is this customer's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// The subject as events name it.
    pub subject: String,
    /// From when on.
    pub assigned_at: Instant,
    /// Whose.
    pub customer: CustomerId,
    /// One subscription only, or any of the customer's.
    pub subscription: Option<SubscriptionId>,
}

/// Why a subject is not assigned.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SubjectRefused {
    /// It already has an assignment at that instant.
    #[error(
        "the subject {subject:?} is {}; {}, or choose another subject",
        whose(.held, .since),
        way_out(.since)
    )]
    Taken {
        /// Which subject.
        subject: String,
        /// Whose it is.
        held: (CustomerId, Option<SubscriptionId>),
        /// From which instant on.
        since: Instant,
    },
}

/// `the customer cus_…'s since ever`
fn whose((customer, subscription): &(CustomerId, Option<SubscriptionId>), since: &Instant) -> String {
    let since = match *since {
        Instant::MIN => "since ever".to_owned(),
        since => format!("from {since} on"),
    };
    match subscription {
        None => format!("the customer {customer}'s {since}"),
        Some(subscription) => {
            format!("the subscription {subscription}'s, of the customer {customer}, {since}")
        }
    }
}

fn way_out(since: &Instant) -> &'static str {
    match *since {
        Instant::MIN => {
            "hand it over at an instant: POST /v1/customers/{id}/subjects with that instant as `from`"
        }
        _ => "assign it from another instant on",
    }
}

/// Assigns a subject. Subscriptions whose usage it may be or have been are looked at again from their start,
/// as events of it may be there already.
///
/// # Errors
/// As [`SubjectRefused`].
pub fn assign_subject(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    new: &Assignment,
) -> Result<(), ActError<SubjectRefused>> {
    let known = assignments_of_subject(act, environment, &new.subject)?;
    if known.contains(new) {
        return Ok(());
    }
    // Before the row is written, so that no run that does not know it commits after it.
    look_again(act, environment, known.iter().chain([new]))?;
    let (wall, customer) = (environment.to_string(), new.customer.to_string());
    let subscription = new.subscription.map(|id| id.to_string());
    let at = new.assigned_at.as_micros();
    let row = values![&wall, &new.subject, at, &customer, subscription.as_deref()];
    if act.execute(&INSERT, &row)? == 0 {
        let (subject, since) = (new.subject.clone(), new.assigned_at);
        let known = assignments_of_subject(act, environment, &subject)?;
        let held = known.iter().find(|one| one.assigned_at == since).unwrap_or(new);
        let held = (held.customer, held.subscription);
        return Err(ActError::Refused(SubjectRefused::Taken { subject, held, since }));
    }
    let concerned: BTreeSet<CustomerId> = known.iter().chain([new]).map(|one| one.customer).collect();
    alert_looks::mark_moved(act, environment, concerned)?;
    Ok(())
}

/// Moves the facts of everyone concerned and makes their subscriptions due, nothing of them settled.
fn look_again<'a>(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    assignments: impl Iterator<Item = &'a Assignment>,
) -> Result<(), Fault> {
    let wall = environment.to_string();
    let mut affected: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for assignment in assignments {
        let customer = assignment.customer.to_string();
        let only = assignment.subscription.map(|id| id.to_string());
        for row in act.query(&AFFECTED, &values![&wall, &customer, only.as_deref()])? {
            affected.entry(row.text(0)?.to_owned()).or_default().insert(row.text(1)?.to_owned());
        }
    }
    for (customer, subscriptions) in affected {
        act.query_opt(&subscriptions::BUMP, &values![&wall, &customer])?;
        for subscription in subscriptions {
            act.execute(&LOOK_AGAIN, &values![&wall, &subscription])?;
            let job = (JobKind::BillSubscription, subscription.as_str());
            jobs::schedule_sooner(act, environment, job, Instant::MIN)?;
        }
    }
    Ok(())
}

/// The assignments that a document at a position of the commits was made with, as
/// [`assignments_of_customer`] gives them.
///
/// # Errors
/// A fault of the engine.
pub fn assignments_as_recorded(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
    position: i64,
) -> Result<Vec<Assignment>, Fault> {
    let (wall, customer) = (environment.to_string(), customer.to_string());
    queries.query(&AS_RECORDED, &values![&wall, &customer, position])?.iter().map(assignment_of).collect()
}

/// The assignments that were recorded before a drop of usage was, as [`assignments_of_customer`] gives them.
///
/// # Errors
/// A fault of the engine.
pub fn assignments_before_drop(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
    sequence: u64,
) -> Result<Vec<Assignment>, Fault> {
    let sequence = i64::try_from(sequence).unwrap_or(i64::MAX);
    let (wall, customer) = (environment.to_string(), customer.to_string());
    queries.query(&BEFORE_DROP, &values![&wall, &customer, sequence])?.iter().map(assignment_of).collect()
}

/// Every assignment, of any customer, of the subjects that were ever this customer's: ordered by subject,
/// then date, so that the end of each is the next one's start.
///
/// # Errors
/// A fault of the engine.
pub fn assignments_of_customer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<Assignment>, Fault> {
    let found = queries.query(&OF_CUSTOMER, &values![&environment.to_string(), &customer.to_string()])?;
    found.iter().map(assignment_of).collect()
}

/// Every assignment of one subject, oldest first.
///
/// # Errors
/// A fault of the engine.
pub fn assignments_of_subject(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subject: &str,
) -> Result<Vec<Assignment>, Fault> {
    let found = queries.query(&OF_SUBJECT, &values![&environment.to_string(), subject])?;
    found.iter().map(assignment_of).collect()
}

/// Visits the assignments of every subject of an environment, in order of subject; each subject's together, oldest
/// first.
///
/// # Errors
/// A fault of the engine.
pub fn every_subject(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    each: &mut dyn FnMut(Vec<Assignment>),
) -> Result<(), Fault> {
    let wall = environment.to_string();
    let (mut after, mut held) = ((String::new(), i64::MIN), Vec::<Assignment>::new());
    loop {
        let rows = queries.query(&EVERY, &values![&wall, &after.0, after.1, READ_AT_ONCE])?;
        for row in &rows {
            let assignment = assignment_of(row)?;
            if held.first().is_some_and(|first| first.subject != assignment.subject) {
                each(std::mem::take(&mut held));
            }
            after = (assignment.subject.clone(), assignment.assigned_at.as_micros());
            held.push(assignment);
        }
        if i64::try_from(rows.len()).unwrap_or(i64::MAX) < READ_AT_ONCE {
            break;
        }
    }
    if !held.is_empty() {
        each(held);
    }
    Ok(())
}

fn assignment_of(row: &sql::Row) -> Result<Assignment, Fault> {
    Ok(Assignment {
        subject: row.text(0)?.to_owned(),
        assigned_at: rows::instant(row, 1)?,
        customer: rows::id(row, 2)?,
        subscription: rows::opt_id(row, 3)?,
    })
}
