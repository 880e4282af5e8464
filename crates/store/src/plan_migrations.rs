//! Plan migrations: which subscriptions move between plan versions, and how far that came.
//! Knows rows, steps and states; must not know what a move costs or when it may be made.

use calendar::Instant;
use ids::{ChangeId, CustomerId, EnvironmentId, MigrationId, SubscriptionId};
use money::{Currency, Money, Total};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows::{self, wide_sum};
use crate::subscriptions::{self, SubscriptionRow};

const INSERT: Statement = Statement::new(
    "migration.insert",
    "INSERT INTO plan_migrations (environment, migration, planned_at, record) VALUES ($1, $2, $3, $4)",
);
const PROGRESS_INSERT: Statement = Statement::new(
    "migration.progress_insert",
    "INSERT INTO plan_migration_progress (environment, migration, step, looked_through, asked_at) \
     VALUES ($1, $2, $3, '', $4)",
);
const SET_STEP: Statement = Statement::new(
    "migration.set_step",
    "UPDATE plan_migration_progress SET step = $4, looked_through = '', asked_at = $5 \
     WHERE environment = $1 AND migration = $2 AND step = $3",
);
const LOOKED: Statement = Statement::new(
    "migration.looked",
    "UPDATE plan_migration_progress SET looked_through = $5 \
     WHERE environment = $1 AND migration = $2 AND step = $3 AND looked_through = $4",
);
/// Migrations with how far they came, and the condition that follows.
macro_rules! migrations {
    ($rest:literal) => {
        concat!(
            "SELECT m.migration, p.step, m.planned_at, m.record, p.looked_through, p.asked_at \
             FROM plan_migrations AS m \
             JOIN plan_migration_progress AS p ON p.environment = $1 AND p.migration = m.migration \
             WHERE m.environment = $1 AND ",
            $rest
        )
    };
}

/// Subscriptions of a migration with what became of each, and the condition that follows.
macro_rules! migrated {
    ($rest:literal) => {
        concat!(
            "SELECT m.subscription, s.customer, m.state, m.currency, m.amount_before, m.amount_after, m.fact, \
             m.refusal, f.takes_effect FROM plan_migration_subscriptions AS m \
             JOIN subscriptions AS s ON s.environment = $1 AND s.subscription = m.subscription \
             LEFT JOIN subscription_facts AS f ON f.environment = $1 AND f.subscription = m.subscription \
             AND f.fact = m.fact AND NOT EXISTS (SELECT 1 FROM fact_withdrawals AS w WHERE w.environment = $1 \
             AND w.subscription = m.subscription AND w.fact = m.fact) \
             WHERE m.environment = $1 AND m.migration = $2 AND ",
            $rest
        )
    };
}

const ONE: Statement = Statement::new("migration.one", migrations!("m.migration = $2"));
const PAGE: Statement =
    Statement::new("migration.page", migrations!("m.migration > $2 ORDER BY m.migration LIMIT $3"));
const UNDER_WAY: Statement = Statement::new(
    "migration.under_way",
    migrations!("p.step IN ('planning', 'applying', 'reversing') ORDER BY m.migration LIMIT $2"),
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
    migrated!(
        "m.subscription > $3 AND (CAST($5 AS TEXT) IS NULL OR m.state = $5) ORDER BY m.subscription LIMIT $4"
    ),
);
const SUBSCRIPTION: Statement = Statement::new("migration.subscription", migrated!("m.subscription = $3"));
const TOTALS: Statement = Statement::new(
    "migration.totals",
    concat!(
        "SELECT state, currency, CAST(COUNT(*) AS BIGINT), CAST(COUNT(amount_before) AS BIGINT), ",
        wide_sum!("amount_before"),
        ", ",
        wide_sum!("amount_after"),
        " FROM plan_migration_subscriptions WHERE environment = $1 AND migration = $2 \
         GROUP BY state, currency ORDER BY currency, state",
    ),
);
const CUSTOMERS: Statement = Statement::new(
    "migration.customers",
    concat!(
        "SELECT s.customer, m.currency, CAST(COUNT(*) AS BIGINT), CAST(COUNT(m.amount_before) AS BIGINT), ",
        wide_sum!("m.amount_before"),
        ", ",
        wide_sum!("m.amount_after"),
        " FROM plan_migration_subscriptions AS m \
         JOIN subscriptions AS s ON s.environment = $1 AND s.subscription = m.subscription \
         WHERE m.environment = $1 AND m.migration = $2 AND m.state IN ('planned', 'applied') \
         AND (s.customer > $3 OR (s.customer = $3 AND m.currency > $4)) \
         GROUP BY s.customer, m.currency ORDER BY s.customer, m.currency LIMIT $5",
    ),
);
const STANDING: Statement = Statement::new(
    "migration.standing",
    "SELECT CAST(COALESCE(SUM(CASE WHEN f.takes_effect <= $3 THEN 1 ELSE 0 END), 0) AS BIGINT), \
     CAST(COUNT(*) AS BIGINT) FROM plan_migration_subscriptions AS m \
     JOIN subscription_facts AS f ON f.environment = $1 AND f.subscription = m.subscription AND f.fact = m.fact \
     WHERE m.environment = $1 AND m.migration = $2 AND m.state = 'applied' \
     AND NOT EXISTS (SELECT 1 FROM fact_withdrawals AS w WHERE w.environment = $1 \
     AND w.subscription = m.subscription AND w.fact = m.fact)",
);
const WITHOUT: Statement = Statement::new(
    "migration.without",
    "SELECT s.subscription, s.customer, s.seller, s.currency, s.zone, s.own_usage FROM subscriptions AS s \
     WHERE s.environment = $1 AND s.subscription > $3 AND NOT EXISTS (\
     SELECT 1 FROM plan_migration_subscriptions AS m \
     WHERE m.environment = $1 AND m.migration = $2 AND m.subscription = s.subscription) \
     ORDER BY s.subscription LIMIT $4",
);

pub(crate) const ALL: &[Statement] = &[
    INSERT,
    PROGRESS_INSERT,
    SET_STEP,
    LOOKED,
    ONE,
    UNDER_WAY,
    PAGE,
    SUBSCRIPTION_INSERT,
    SUBSCRIPTION_SET,
    SUBSCRIPTIONS,
    SUBSCRIPTION,
    TOTALS,
    CUSTOMERS,
    STANDING,
    WITHOUT,
];

/// Where a migration is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Its subscriptions are being looked for.
    Planning,
    /// They are all known; nothing is moved.
    Planned,
    /// They are being moved.
    Applying,
    /// All are moved or refused.
    Applied,
    /// What is not in force is being taken back.
    Reversing,
    /// It is taken back.
    Reversed,
}

/// The one code table of steps.
const STEPS: [(Step, &str); 6] = [
    (Step::Planning, "planning"),
    (Step::Planned, "planned"),
    (Step::Applying, "applying"),
    (Step::Applied, "applied"),
    (Step::Reversing, "reversing"),
    (Step::Reversed, "reversed"),
];

impl Step {
    /// Its code.
    pub fn code(self) -> &'static str {
        let found = STEPS.iter().find(|(step, _)| *step == self);
        found.map(|(_, code)| *code).expect("each step stands in the table")
    }

    /// The step with this code.
    pub fn from_code(code: &str) -> Option<Step> {
        STEPS.iter().find(|(_, known)| *known == code).map(|(step, _)| *step)
    }

    /// Whether it goes through its subscriptions, so that it ends by itself.
    pub fn is_under_way(self) -> bool {
        matches!(self, Step::Planning | Step::Applying | Step::Reversing)
    }
}

/// What became of one subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MoveState {
    /// It is to be moved.
    Planned,
    /// Its change is recorded.
    Applied,
    /// It cannot be moved.
    Refused,
    /// It was not moved, or its change was withdrawn.
    Reversed,
}

/// The one code table of states.
const STATES: [(MoveState, &str); 4] = [
    (MoveState::Planned, "planned"),
    (MoveState::Applied, "applied"),
    (MoveState::Refused, "refused"),
    (MoveState::Reversed, "reversed"),
];

impl MoveState {
    /// Every state.
    pub const ALL: [MoveState; 4] =
        [MoveState::Planned, MoveState::Applied, MoveState::Refused, MoveState::Reversed];

    /// Its code.
    pub fn code(self) -> &'static str {
        let found = STATES.iter().find(|(state, _)| *state == self);
        found.map(|(_, code)| *code).expect("each state stands in the table")
    }

    /// The state with this code.
    pub fn from_code(code: &str) -> Option<MoveState> {
        STATES.iter().find(|(_, known)| *known == code).map(|(state, _)| *state)
    }
}

/// A migration as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanMigration {
    /// Its id.
    pub id: MigrationId,
    /// Where it is.
    pub step: Step,
    /// When it was planned.
    pub planned_at: Instant,
    /// What was asked, as its use case writes it.
    pub record: String,
    /// The last subscription that the step looked at, unchecked; empty when it begins.
    pub looked_through: String,
    /// When the step was asked for.
    pub asked_at: Instant,
}

/// One subscription of a migration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigratedSubscription {
    /// Which.
    pub subscription: SubscriptionId,
    /// Whose.
    pub customer: CustomerId,
    /// What became of it.
    pub state: MoveState,
    /// In which currency it is billed.
    pub currency: Currency,
    /// What a full period comes to before and after, where that can be told.
    pub amounts: Option<(Money, Money)>,
    /// The change that moved it.
    pub fact: Option<ChangeId>,
    /// When that takes effect; none where it was withdrawn.
    pub takes_effect: Option<Instant>,
    /// Why it was refused, why its amounts cannot be told, or why it stays.
    pub refusal: Option<String>,
}

/// Subscriptions of one state and currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigratedTotal {
    /// In which state.
    pub state: MoveState,
    /// How many, and what they come to.
    pub sum: MigratedSum,
}

/// What some subscriptions in one currency come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MigratedSum {
    /// How many.
    pub subscriptions: u64,
    /// Of how many of them a full period can be told.
    pub compared: u64,
    /// The sum of those before.
    pub before: Money,
    /// The sum of those after.
    pub after: Money,
}

impl MigratedSum {
    /// What the move adds.
    pub fn difference(&self) -> Total {
        let minor = i128::from(self.after.minor()) - i128::from(self.before.minor());
        Total::new(minor, self.before.currency())
    }
}

/// Keeps a migration that is to be planned.
///
/// # Errors
/// A fault of the engine.
pub fn keep_migration(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (id, record): (MigrationId, &str),
    now: Instant,
) -> Result<(), Fault> {
    let (wall, id) = (environment.to_string(), id.to_string());
    let (step, at) = (Step::Planning, now.as_micros());
    act.execute(&INSERT, &values![&wall, &id, at, record])?;
    act.execute(&PROGRESS_INSERT, &values![&wall, &id, step.code(), at])?;
    Ok(())
}

/// Moves a migration from one step to the beginning of another; gives whether it was in the first. Until the
/// commit nobody else moves it.
///
/// # Errors
/// A fault of the engine.
pub fn step_migration(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (migration, now): (MigrationId, Instant),
    (from, to): (Step, Step),
) -> Result<bool, Fault> {
    let (wall, id) = (environment.to_string(), migration.to_string());
    let row = values![&wall, &id, from.code(), to.code(), now.as_micros()];
    Ok(act.execute(&SET_STEP, &row)? == 1)
}

/// Notes that a step looked at subscriptions from where the migration stood up to another one; gives whether it
/// still stood there. Until the commit nobody else goes on with it.
///
/// # Errors
/// A fault of the engine.
pub fn looked_through(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    from: &PlanMigration,
    to: &str,
) -> Result<bool, Fault> {
    let (wall, id) = (environment.to_string(), from.id.to_string());
    let row = values![&wall, &id, from.step.code(), &from.looked_through, to];
    Ok(act.execute(&LOOKED, &row)? == 1)
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

/// Migrations whose step is under way ([`Step::is_under_way`]), in order of id, at most so many.
///
/// # Errors
/// A fault of the engine.
pub fn under_way(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    limit: u32,
) -> Result<Vec<PlanMigration>, Fault> {
    queries.query(&UNDER_WAY, &values![&environment.to_string(), limit])?.iter().map(migration_of).collect()
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
    let (before, after) = (one.amounts.map(|(before, _)| before), one.amounts.map(|(_, after)| after));
    let row = values![
        &wall,
        &id,
        &subscription,
        one.state.code(),
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
    (state, fact, refusal): (MoveState, Option<ChangeId>, Option<&str>),
) -> Result<(), Fault> {
    let (wall, id, subscription) = (environment.to_string(), migration.to_string(), subscription.to_string());
    let fact = fact.map(|fact| fact.to_string());
    act.execute(
        &SUBSCRIPTION_SET,
        &values![&wall, &id, &subscription, state.code(), fact.as_deref(), refusal],
    )?;
    Ok(())
}

/// Subscriptions of a migration after a cursor, in one state or any, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn migrated_subscriptions(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (migration, state): (MigrationId, Option<MoveState>),
    (after, limit): (&str, u32),
) -> Result<Vec<MigratedSubscription>, Fault> {
    let (wall, id) = (environment.to_string(), migration.to_string());
    let parameters = values![&wall, &id, after, limit, state.map(MoveState::code)];
    queries.query(&SUBSCRIPTIONS, &parameters)?.iter().map(subscription_of).collect()
}

/// One subscription of a migration.
///
/// # Errors
/// A fault of the engine.
pub fn migrated_subscription(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (migration, subscription): (MigrationId, SubscriptionId),
) -> Result<Option<MigratedSubscription>, Fault> {
    let (wall, id, subscription) = (environment.to_string(), migration.to_string(), subscription.to_string());
    let found = queries.query_opt(&SUBSCRIPTION, &values![&wall, &id, &subscription])?;
    found.map(|row| subscription_of(&row)).transpose()
}

/// What the subscriptions of a migration come to, by currency and state.
///
/// # Errors
/// A fault of the engine.
pub fn totals(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    migration: MigrationId,
) -> Result<Vec<MigratedTotal>, Fault> {
    let found = queries.query(&TOTALS, &values![&environment.to_string(), &migration.to_string()])?;
    found.iter().map(|row| Ok(MigratedTotal { state: state_of(row, 0)?, sum: sum_of(row)? })).collect()
}

/// What a migration does to each customer, by currency, after a cursor of both: those that are to be moved or
/// were.
///
/// # Errors
/// A fault of the engine.
pub fn customers(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    migration: MigrationId,
    ((customer, currency), limit): ((&str, &str), u32),
) -> Result<Vec<(CustomerId, MigratedSum)>, Fault> {
    let (wall, id) = (environment.to_string(), migration.to_string());
    let found = queries.query(&CUSTOMERS, &values![&wall, &id, customer, currency, limit])?;
    found.iter().map(|row| Ok((rows::id(row, 0)?, sum_of(row)?))).collect()
}

/// How many subscriptions were moved by changes that still stand: those in force at an instant, and all.
///
/// # Errors
/// A fault of the engine.
pub fn standing(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (migration, instant): (MigrationId, Instant),
) -> Result<(u64, u64), Fault> {
    let (wall, id) = (environment.to_string(), migration.to_string());
    let row = queries.query_one(&STANDING, &values![&wall, &id, instant.as_micros()])?;
    Ok((rows::watermark(&row, 0)?, rows::watermark(&row, 1)?))
}

/// Subscriptions after a cursor that a migration has not, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn without(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    migration: MigrationId,
    (after, limit): (&str, u32),
) -> Result<Vec<SubscriptionRow>, Fault> {
    let (wall, id) = (environment.to_string(), migration.to_string());
    let found = queries.query(&WITHOUT, &values![&wall, &id, after, limit])?;
    found.iter().map(subscriptions::subscription_of).collect()
}

fn migration_of(row: &Row) -> Result<PlanMigration, Fault> {
    let step = Step::from_code(row.text(1)?);
    Ok(PlanMigration {
        id: rows::id(row, 0)?,
        step: step.ok_or_else(|| row.unreadable(1, "no step of a migration"))?,
        planned_at: rows::instant(row, 2)?,
        record: row.text(3)?.to_owned(),
        looked_through: row.text(4)?.to_owned(),
        asked_at: rows::instant(row, 5)?,
    })
}

fn subscription_of(row: &Row) -> Result<MigratedSubscription, Fault> {
    let currency = rows::currency(row, 3)?;
    let (before, after) = (row.opt_int(4)?, row.opt_int(5)?);
    let amounts =
        before.zip(after).map(|(before, after)| (Money::new(before, currency), Money::new(after, currency)));
    Ok(MigratedSubscription {
        subscription: rows::id(row, 0)?,
        customer: rows::id(row, 1)?,
        state: state_of(row, 2)?,
        currency,
        amounts,
        fact: rows::opt_id(row, 6)?,
        takes_effect: rows::opt_instant(row, 8)?,
        refusal: row.opt_text(7)?.map(str::to_owned),
    })
}

fn state_of(row: &Row, column: usize) -> Result<MoveState, Fault> {
    let state = MoveState::from_code(row.text(column)?);
    state.ok_or_else(|| row.unreadable(column, "no state of a migrated subscription"))
}

fn sum_of(row: &Row) -> Result<MigratedSum, Fault> {
    let currency = rows::currency(row, 1)?;
    Ok(MigratedSum {
        subscriptions: rows::watermark(row, 2)?,
        compared: rows::watermark(row, 3)?,
        before: rows::summed(row, 4, currency)?,
        after: rows::summed(row, 6, currency)?,
    })
}
