//! Plan migrations: which subscriptions move between plan versions, and how far that came.
//! Knows rows and states; must not know what a move costs.

use calendar::Instant;
use ids::{ChangeId, EnvironmentId, MigrationId, SubscriptionId};
use money::{Currency, Money};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows;

const INSERT: Statement = Statement::new(
    "migration.insert",
    "INSERT INTO plan_migrations (environment, migration, state, planned_at, record) VALUES ($1, $2, $3, $4, $5)",
);
const SET_STATE: Statement = Statement::new(
    "migration.set_state",
    "UPDATE plan_migrations SET state = $4 WHERE environment = $1 AND migration = $2 AND state = $3",
);
const ONE: Statement = Statement::new(
    "migration.one",
    "SELECT migration, state, planned_at, record FROM plan_migrations WHERE environment = $1 AND migration = $2",
);
const PAGE: Statement = Statement::new(
    "migration.page",
    "SELECT migration, state, planned_at, record FROM plan_migrations \
     WHERE environment = $1 AND migration > $2 ORDER BY migration LIMIT $3",
);
const SUBSCRIPTION_INSERT: Statement = Statement::new(
    "migration.subscription_insert",
    "INSERT INTO plan_migration_subscriptions (environment, migration, subscription, state, currency, \
     amount_before, amount_after, fact, refusal) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);
const SUBSCRIPTION_SET: Statement = Statement::new(
    "migration.subscription_set",
    "UPDATE plan_migration_subscriptions SET state = $4, fact = $5, refusal = $6 \
     WHERE environment = $1 AND migration = $2 AND subscription = $3",
);
const SUBSCRIPTIONS: Statement = Statement::new(
    "migration.subscriptions",
    "SELECT subscription, state, currency, amount_before, amount_after, fact, refusal \
     FROM plan_migration_subscriptions WHERE environment = $1 AND migration = $2 AND subscription > $3 \
     AND (CAST($5 AS TEXT) IS NULL OR state = $5) ORDER BY subscription LIMIT $4",
);

pub(crate) const ALL: &[Statement] =
    &[INSERT, SET_STATE, ONE, PAGE, SUBSCRIPTION_INSERT, SUBSCRIPTION_SET, SUBSCRIPTIONS];

/// A migration as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanMigration {
    /// Its id.
    pub id: MigrationId,
    /// planned, applying, applied or reversed.
    pub state: String,
    /// When it was planned.
    pub planned_at: Instant,
    /// What was asked, as its use case writes it.
    pub record: String,
}

/// One subscription of a migration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigratedSubscription {
    /// Which.
    pub subscription: SubscriptionId,
    /// planned, applied, refused or reversed.
    pub state: String,
    /// In which currency it is billed.
    pub currency: Currency,
    /// What a full period comes to before and after, where that can be told.
    pub amounts: (Option<Money>, Option<Money>),
    /// The change that moved it.
    pub fact: Option<ChangeId>,
    /// Why it was refused.
    pub refusal: Option<String>,
}

/// Keeps a planned migration.
///
/// # Errors
/// A fault of the engine.
pub fn keep_migration(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    migration: &PlanMigration,
) -> Result<(), Fault> {
    let (wall, id) = (environment.to_string(), migration.id.to_string());
    let at = migration.planned_at.as_micros();
    act.execute(&INSERT, &values![&wall, &id, &migration.state, at, &migration.record])?;
    Ok(())
}

/// Moves a migration from one state to another; gives whether it was in the first.
///
/// # Errors
/// A fault of the engine.
pub fn move_migration(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    migration: MigrationId,
    (from, to): (&str, &str),
) -> Result<bool, Fault> {
    let (wall, id) = (environment.to_string(), migration.to_string());
    Ok(act.execute(&SET_STATE, &values![&wall, &id, from, to])? == 1)
}

/// One migration.
///
/// # Errors
/// A fault of the engine.
pub fn migration(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    migration: MigrationId,
) -> Result<Option<PlanMigration>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &migration.to_string()])?;
    found.map(|row| migration_of(&row)).transpose()
}

/// Migrations after a cursor, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn migrations(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: &str,
    limit: u32,
) -> Result<Vec<PlanMigration>, Fault> {
    queries.query(&PAGE, &values![&environment.to_string(), after, limit])?.iter().map(migration_of).collect()
}

/// Adds a subscription to a migration.
///
/// # Errors
/// A fault of the engine.
pub fn add_subscription(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    migration: MigrationId,
    one: &MigratedSubscription,
) -> Result<(), Fault> {
    let (wall, id) = (environment.to_string(), migration.to_string());
    let (subscription, fact) = (one.subscription.to_string(), one.fact.map(|fact| fact.to_string()));
    let (before, after) = one.amounts;
    let row = values![
        &wall,
        &id,
        &subscription,
        &one.state,
        one.currency.code(),
        before.map(Money::minor),
        after.map(Money::minor),
        fact.as_deref(),
        one.refusal.as_deref()
    ];
    act.execute(&SUBSCRIPTION_INSERT, &row)?;
    Ok(())
}

/// Notes what became of a subscription of a migration.
///
/// # Errors
/// A fault of the engine.
pub fn note_subscription(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (migration, subscription): (MigrationId, SubscriptionId),
    (state, fact, refusal): (&str, Option<ChangeId>, Option<&str>),
) -> Result<(), Fault> {
    let (wall, id, subscription) = (environment.to_string(), migration.to_string(), subscription.to_string());
    let fact = fact.map(|fact| fact.to_string());
    act.execute(&SUBSCRIPTION_SET, &values![&wall, &id, &subscription, state, fact.as_deref(), refusal])?;
    Ok(())
}

/// Subscriptions of a migration after a cursor, in one state or any, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn migrated_subscriptions(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (migration, state): (MigrationId, Option<&str>),
    (after, limit): (&str, u32),
) -> Result<Vec<MigratedSubscription>, Fault> {
    let (wall, id) = (environment.to_string(), migration.to_string());
    let parameters = values![&wall, &id, after, limit, state];
    queries.query(&SUBSCRIPTIONS, &parameters)?.iter().map(subscription_of).collect()
}

fn migration_of(row: &Row) -> Result<PlanMigration, Fault> {
    Ok(PlanMigration {
        id: rows::id(row, 0)?,
        state: row.text(1)?.to_owned(),
        planned_at: rows::instant(row, 2)?,
        record: row.text(3)?.to_owned(),
    })
}

fn subscription_of(row: &Row) -> Result<MigratedSubscription, Fault> {
    let currency = rows::currency(row, 2)?;
    let amount = |column| Ok(row.opt_int(column)?.map(|minor| Money::new(minor, currency)));
    Ok(MigratedSubscription {
        subscription: rows::id(row, 0)?,
        state: row.text(1)?.to_owned(),
        currency,
        amounts: (amount(3)?, amount(4)?),
        fact: rows::opt_id(row, 5)?,
        refusal: row.opt_text(6)?.map(str::to_owned),
    })
}
