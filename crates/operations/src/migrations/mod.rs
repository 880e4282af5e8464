//! Migrations: the subscriptions of a plan version move to another one, planned before they are applied, taken
//! back until they are in force.
//!
//! Each step goes through its subscriptions in batches, each batch one act, and notes how far it came: cut
//! short, whoever comes next goes on. It knows who moves, when and why not; it must not know what a move costs
//! (the engine does) or how a change becomes a fact (the changes do).

mod apply;
mod asked;
mod judge;
mod plan;
mod reverse;
mod run;
mod view;

pub use apply::apply;
pub use asked::{CUSTOMERS_MAX, MigrationAsked, Only};
pub use plan::plan;
pub use reverse::reverse;
pub use run::{AT_ONCE_MAX, BATCH};
pub use store::plan_migrations::{MigratedSubscription, MigratedSum, MoveState, Step};
pub use view::{MigrationHead, MigrationView, NOT_COVERED_LOOKED_AT_MAX, NotCovered};

use calendar::Instant;
use ids::{EnvironmentId, MigrationId};
use store::jobs::{self, JobKind};
use store::plan_migrations::PlanMigration;
use store::{Act, ActError, Fault, Queries, plan_migrations};

use crate::refusal::{Code, Failed, Refusal};

/// A refusal or a fault.
type Acted<T> = Result<T, ActError<Refusal>>;

/// A migration that is there.
fn known(
    queries: &mut impl Queries,
    environment: ids::EnvironmentId,
    id: MigrationId,
) -> Acted<PlanMigration> {
    plan_migrations::migration(queries, environment, id)?.ok_or_else(|| ActError::Refused(unknown(id)))
}

fn unknown(id: MigrationId) -> Refusal {
    Refusal::not_found("migration", &id.to_string())
}

fn refuse<T>(message: String) -> Acted<T> {
    Err(ActError::Refused(Refusal::new(Code::MigrationRefused, message).about("migration")))
}

/// Begins a step of a migration at a moment, unless that has begun, and has the next billing run go on with it.
fn begin(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (migration, step): (&PlanMigration, Step),
    now: Instant,
) -> Acted<MigrationId> {
    let id = migration.id;
    if migration.step != step {
        let steps = (migration.step, step);
        if !plan_migrations::step_migration(act, environment, (id, now), steps)? {
            return refuse(format!("{id} was moved on by another request meanwhile; look at it again"));
        }
    }
    jobs::schedule_sooner(act, environment, (JobKind::MigratePlans, &id.to_string()), now)?;
    Ok(id)
}

/// What a migration was asked to do.
fn asked_of(migration: &PlanMigration) -> Result<MigrationAsked, Failed> {
    records::decode(migration.record.as_bytes()).map_err(|mistakes| Failed::Damaged {
        what: format!("the migration {}", migration.id),
        message: mistakes.to_string(),
    })
}

/// The same within an act, which a record that is damaged ends as a row that cannot be read does.
fn asked_within(migration: &PlanMigration) -> Acted<MigrationAsked> {
    asked_of(migration).map_err(|damaged| {
        let (statement, column) = ("migration.one", "record".to_owned());
        ActError::Fault(Fault::Unreadable { statement, column, message: damaged.to_string() })
    })
}
