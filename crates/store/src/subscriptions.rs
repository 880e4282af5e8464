//! Subscriptions and their timelines.
//! Knows dated facts and the customer's facts version; must not know what a change costs.

use billing::{OneOff, Timeline, TimelineFact, TimelineRefused};
use calendar::{Instant, Zone};
use ids::{CustomerId, EnvironmentId, SellerId, SubscriptionId};
use money::Currency;
use sql::{ActError, Fault, Queries, Statement, Transaction, values};

use crate::catalog::Caches;
use crate::read::FactRow;
use crate::{alert_looks, gather, jobs, rows};

const INSERT: Statement = Statement::new(
    "subscription.insert",
    "INSERT INTO subscriptions (environment, subscription, customer, seller, currency, zone, own_usage) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
const PROGRESS_INSERT: Statement = Statement::new(
    "subscription.progress_insert",
    "INSERT INTO billing_progress (environment, subscription, settled_before, facts_version, usage_watermark) \
     VALUES ($1, $2, NULL, 0, 0)",
);
const FACT_INSERT: Statement = Statement::new(
    "subscription.fact_insert",
    "INSERT INTO subscription_facts \
     (environment, subscription, fact, facts_version, takes_effect, record, record_hash) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
// What it may use is not known any more, until its next run says so.
const MOVED: Statement = Statement::new(
    "subscription.moved",
    "UPDATE billing_progress SET may_use = NULL WHERE environment = $1 AND subscription = $2 \
     AND may_use IS NOT NULL",
);
pub(crate) const BUMP: Statement = Statement::new(
    "subscription.bump",
    "UPDATE customers SET facts_version = facts_version + 1 WHERE environment = $1 AND customer = $2 \
     RETURNING facts_version",
);
const ONE: Statement = Statement::new(
    "subscription.one",
    "SELECT subscription, customer, seller, currency, zone, own_usage FROM subscriptions \
     WHERE environment = $1 AND subscription = $2",
);
const PAGE: Statement = Statement::new(
    "subscription.page",
    "SELECT subscription, customer, seller, currency, zone, own_usage FROM subscriptions \
     WHERE environment = $1 AND subscription > $2 ORDER BY subscription LIMIT $3",
);
const NAMES: Statement = Statement::new(
    "subscription.names",
    "SELECT subscription FROM subscriptions WHERE environment = $1 AND subscription > $2 \
     ORDER BY subscription LIMIT $3",
);
const OF_CUSTOMER: Statement = Statement::new(
    "subscription.of_customer",
    "SELECT subscription, customer, seller, currency, zone, own_usage FROM subscriptions \
     WHERE environment = $1 AND customer = $2 ORDER BY subscription",
);
const SETTLED: Statement = Statement::new(
    "subscription.settled",
    "SELECT settled_before FROM billing_progress WHERE environment = $1 AND subscription = $2",
);
const USAGE_BILLED: Statement = Statement::new(
    "subscription.usage_billed",
    "SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT 1 FROM document_lines \
     WHERE environment = $1 AND subscription = $2 AND full_end > $3 AND service_end > $3 AND kind = 'usage' \
     LIMIT 1) AS found",
);
const RECORDED: Statement = Statement::new(
    "subscription.facts_recorded",
    "SELECT CAST(COUNT(*) AS BIGINT) FROM subscription_facts WHERE environment = $1 AND subscription = $2",
);
const FACTS: Statement = Statement::new(
    "subscription.facts",
    "SELECT subscription, fact, facts_version, takes_effect, record, record_hash FROM subscription_facts \
     WHERE environment = $1 ORDER BY subscription, facts_version, fact",
);

pub(crate) const ALL: &[Statement] = &[
    NAMES,
    INSERT,
    PROGRESS_INSERT,
    FACT_INSERT,
    MOVED,
    BUMP,
    ONE,
    PAGE,
    OF_CUSTOMER,
    SETTLED,
    USAGE_BILLED,
    RECORDED,
    FACTS,
];

/// What never changes about a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubscriptionRow {
    /// Its id.
    pub id: SubscriptionId,
    /// Who pays.
    pub customer: CustomerId,
    /// Who bills.
    pub seller: SellerId,
    /// In which currency.
    pub currency: Currency,
    /// On whose wall clock.
    pub zone: Zone,
    /// Whether it measures only subjects that are its own, and not those of its customer at large.
    pub own_usage: bool,
}

/// A subscription about to be kept, with its start.
#[derive(Debug, Clone)]
pub struct NewSubscription {
    /// What never changes about it.
    pub row: SubscriptionRow,
    /// Its start.
    pub start: TimelineFact,
}

/// Why a subscription or a fact of its is not kept, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SubscriptionRefused {
    /// No such customer.
    #[error("there is no customer {0} in this environment; create it first or list customers")]
    UnknownCustomer(CustomerId),
    /// No such subscription.
    #[error("there is no subscription {0} in this environment; list subscriptions to find it")]
    UnknownSubscription(SubscriptionId),
    /// The fact does not fit the timeline.
    #[error(transparent)]
    Timeline(#[from] TimelineRefused),
}

/// Keeps a new subscription and makes it due for billing at its start.
///
/// # Errors
/// As [`SubscriptionRefused`].
pub fn create_subscription(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    new: &NewSubscription,
) -> Result<(), ActError<SubscriptionRefused>> {
    let facts_version = bump(act, environment, new.row.customer)?;
    let (wall, id) = (environment.to_string(), new.row.id.to_string());
    let (customer, seller) = (new.row.customer.to_string(), new.row.seller.to_string());
    let NewSubscription { row: SubscriptionRow { currency, zone, own_usage, .. }, .. } = new;
    let own_usage = i64::from(*own_usage);
    let row = values![&wall, &id, &customer, &seller, currency.code(), zone.name(), own_usage];
    act.execute(&INSERT, &row)?;
    act.execute(&PROGRESS_INSERT, &values![&wall, &id])?;
    keep_fact(act, environment, (new.row.id, facts_version), &new.start)?;
    let job = (jobs::JobKind::BillSubscription, id.as_str());
    jobs::schedule_sooner(act, environment, job, new.start.at)?;
    Ok(())
}

/// Records one more fact, refusing what does not fit the timeline, and makes the subscription due when it
/// takes effect, which is at once if that is past.
///
/// # Errors
/// As [`SubscriptionRefused`].
pub fn record_change(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    fact: &TimelineFact,
) -> Result<Timeline, ActError<SubscriptionRefused>> {
    let row = self::subscription(act, environment, subscription)?
        .ok_or(ActError::Refused(SubscriptionRefused::UnknownSubscription(subscription)))?;
    let facts_version = bump(act, environment, row.customer)?;
    let timeline = gather::timeline(act, environment, subscription)?;
    // What the timeline alone refuses may follow the end of a trial, which its plans know.
    let timeline = match timeline.with(fact.clone()) {
        Ok(timeline) => timeline,
        Err(_) => {
            let known = gather::unbilled_facts(act, &Caches::default(), environment, &row)?;
            known
                .with(fact.clone(), Instant::MAX)
                .map_err(|refused| ActError::Refused(refused.into()))?
                .timeline
        }
    };
    keep_fact(act, environment, (subscription, facts_version), fact)?;
    let id = subscription.to_string();
    jobs::schedule_sooner(act, environment, (jobs::JobKind::BillSubscription, id.as_str()), fact.at)?;
    Ok(timeline)
}

/// Records a one-off charge and makes the subscription due when it is.
///
/// # Errors
/// As [`SubscriptionRefused`].
pub fn record_one_off(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    one_off: &OneOff,
) -> Result<(), ActError<SubscriptionRefused>> {
    let row = self::subscription(act, environment, subscription)?
        .ok_or(ActError::Refused(SubscriptionRefused::UnknownSubscription(subscription)))?;
    let facts_version = bump(act, environment, row.customer)?;
    let timeline = gather::timeline(act, environment, subscription)?;
    timeline.check_one_off(one_off.at).map_err(|refused| ActError::Refused(refused.into()))?;
    let record = records::encode(one_off);
    let place = FactPlace { subscription, facts_version, id: one_off.id.to_string(), at: one_off.at };
    insert_fact(act, environment, &place, &record)?;
    let id = subscription.to_string();
    jobs::schedule_sooner(act, environment, (jobs::JobKind::BillSubscription, id.as_str()), one_off.at)?;
    Ok(())
}

/// How many facts were ever recorded of a subscription, withdrawn ones included.
///
/// # Errors
/// A fault of the engine.
pub fn facts_recorded(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<u64, Fault> {
    let row = queries.query_one(&RECORDED, &values![&environment.to_string(), &subscription.to_string()])?;
    rows::watermark(&row, 0)
}

/// One subscription.
///
/// # Errors
/// A fault of the engine.
pub fn subscription(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<Option<SubscriptionRow>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &subscription.to_string()])?;
    found.map(|row| subscription_of(&row)).transpose()
}

/// Subscriptions after a cursor, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn subscriptions(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: &str,
    limit: u32,
) -> Result<Vec<SubscriptionRow>, Fault> {
    let found = queries.query(&PAGE, &values![&environment.to_string(), after, limit])?;
    found.iter().map(subscription_of).collect()
}

/// The ids of subscriptions as stored, unchecked, after a cursor.
///
/// # Errors
/// A fault of the engine.
pub fn names(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: &str,
    limit: u32,
) -> Result<Vec<String>, Fault> {
    let found = queries.query(&NAMES, &values![&environment.to_string(), after, limit])?;
    found.iter().map(|row| Ok(row.text(0)?.to_owned())).collect()
}

/// A customer's subscriptions, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn subscriptions_of_customer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<SubscriptionRow>, Fault> {
    let found = queries.query(&OF_CUSTOMER, &values![&environment.to_string(), &customer.to_string()])?;
    found.iter().map(subscription_of).collect()
}

/// Up to where a subscription's cells are settled; none before its first bill.
///
/// # Errors
/// A fault of the engine, or of a subscription that is not there.
pub fn settled_before(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<Option<Instant>, Fault> {
    let row = queries.query_one(&SETTLED, &values![&environment.to_string(), &subscription.to_string()])?;
    rows::opt_instant(&row, 0)
}

/// Whether usage after an instant was billed: a line of it pays for a span that ends later.
///
/// # Errors
/// A fault of the engine.
pub fn usage_billed_after(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    instant: Instant,
) -> Result<bool, Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    // A span ends no later than its full period, by which the lines are found.
    let found = queries.query_one(&USAGE_BILLED, &values![&wall, &id, instant.as_micros()])?;
    Ok(found.int(0)? > 0)
}

/// Every fact of every timeline as stored, unchecked: by subscription, in order of recording.
///
/// # Errors
/// A fault of the engine.
pub fn fact_rows(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Vec<FactRow>, Fault> {
    let found = queries.query(&FACTS, &values![&environment.to_string()])?;
    let fact_of = |row: &sql::Row| {
        Ok(FactRow {
            subscription: row.text(0)?.to_owned(),
            fact: row.text(1)?.to_owned(),
            facts_version: row.int(2)?,
            takes_effect: row.int(3)?,
            record: row.blob(4)?.to_vec(),
            record_hash: row.blob(5)?.to_vec(),
        })
    };
    found.iter().map(fact_of).collect()
}

/// Moves the customer's facts version, locking its row until the commit.
pub(crate) fn bump(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<i64, ActError<SubscriptionRefused>> {
    let moved = act.query_opt(&BUMP, &values![&environment.to_string(), &customer.to_string()])?;
    let Some(row) = moved else {
        return Err(ActError::Refused(SubscriptionRefused::UnknownCustomer(customer)));
    };
    // What is spent, and what is left of credits, may be another by now.
    alert_looks::mark_moved(act, environment, [customer])?;
    Ok(row.int(0)?)
}

fn keep_fact(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (subscription, facts_version): (SubscriptionId, i64),
    fact: &TimelineFact,
) -> Result<(), Fault> {
    let record = records::encode(fact);
    let place = FactPlace { subscription, facts_version, id: fact.id.to_string(), at: fact.at };
    insert_fact(act, environment, &place, &record)
}

/// Where a fact's record goes.
struct FactPlace {
    subscription: SubscriptionId,
    facts_version: i64,
    id: String,
    at: Instant,
}

fn insert_fact(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    place: &FactPlace,
    record: &[u8],
) -> Result<(), Fault> {
    let (wall, subscription) = (environment.to_string(), place.subscription.to_string());
    let hash = rows::record_hash(record);
    let at = place.at.as_micros();
    act.execute(
        &FACT_INSERT,
        &values![&wall, &subscription, &place.id, place.facts_version, at, record, &hash],
    )?;
    note_moved(act, &wall, &subscription)
}

/// Notes that a fact of a subscription moved.
pub(crate) fn note_moved(act: &mut Transaction<'_>, wall: &str, subscription: &str) -> Result<(), Fault> {
    act.execute(&MOVED, &values![wall, subscription])?;
    Ok(())
}

pub(crate) fn subscription_of(row: &sql::Row) -> Result<SubscriptionRow, Fault> {
    Ok(SubscriptionRow {
        id: rows::id(row, 0)?,
        customer: rows::id(row, 1)?,
        seller: rows::id(row, 2)?,
        currency: rows::currency(row, 3)?,
        zone: Zone::named(row.text(4)?).map_err(|unknown| row.unreadable(4, unknown))?,
        own_usage: row.bool(5)?,
    })
}
