//! Withdrawals: facts that are no longer part of a subscription, from a facts version on.
//! Knows facts by id; must not know what a change costs or who may take it back.

use calendar::Instant;
use ids::{EnvironmentId, SubscriptionId};
use sql::{ActError, Fault, Queries, Statement, Transaction, values};

use crate::subscriptions::{self, SubscriptionRefused};
use crate::{jobs, rows};

const ONE: Statement = Statement::new(
    "withdrawal.fact",
    "SELECT f.takes_effect, w.withdrawn_at FROM subscription_facts AS f \
     LEFT JOIN fact_withdrawals AS w ON w.environment = f.environment AND w.subscription = f.subscription \
     AND w.fact = f.fact WHERE f.environment = $1 AND f.subscription = $2 AND f.fact = $3",
);
const INSERT: Statement = Statement::new(
    "withdrawal.insert",
    "INSERT INTO fact_withdrawals (environment, subscription, fact, facts_version, withdrawn_at) \
     VALUES ($1, $2, $3, $4, $5)",
);

const VERSIONS: Statement = Statement::new(
    "withdrawal.versions",
    "SELECT subscription, facts_version FROM fact_withdrawals WHERE environment = $1 \
     ORDER BY subscription, facts_version",
);

pub(crate) const ALL: &[Statement] = &[ONE, INSERT, VERSIONS];

/// The subscription, unchecked, and the facts version of every withdrawal.
///
/// # Errors
/// A fault of the engine.
pub fn withdrawal_versions(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<(String, i64)>, Fault> {
    let found = queries.query(&VERSIONS, &values![&environment.to_string()])?;
    found.iter().map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?))).collect()
}

/// Withdraws a fact, a change or a one-off charge, and makes the subscription due when it would have taken
/// effect, which is at once if that is past. Gives whether there is such a fact that still stood.
///
/// # Errors
/// As [`SubscriptionRefused`].
pub fn withdraw_fact(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    (fact, now): (&str, Instant),
) -> Result<bool, ActError<SubscriptionRefused>> {
    let row = subscriptions::subscription(act, environment, subscription)?
        .ok_or(ActError::Refused(SubscriptionRefused::UnknownSubscription(subscription)))?;
    let (wall, id) = (environment.to_string(), subscription.to_string());
    let facts_version = subscriptions::bump(act, environment, row.customer)?;
    let Some(known) = act.query_opt(&ONE, &values![&wall, &id, fact])? else { return Ok(false) };
    if known.opt_int(1)?.is_some() {
        return Ok(false);
    }
    act.execute(&INSERT, &values![&wall, &id, fact, facts_version, now.as_micros()])?;
    subscriptions::note_moved(act, &wall, &id)?;
    let job = (jobs::JobKind::BillSubscription, id.as_str());
    jobs::schedule_sooner(act, environment, job, rows::instant(&known, 0)?)?;
    Ok(true)
}
