//! Applying: each planned subscription gets the change that a person's request would record, judged again on
//! the facts of the moment.
//! Knows how a batch is carried out and found again; must not know what a change costs.

use calendar::Instant;
use ids::{ChangeId, EnvironmentId, MigrationId, SubscriptionId};
use store::jobs::{self, JobKind};
use store::plan_migrations::{self, MigratedSubscription, MoveState, Step};
use store::{Act, ActError, Caches, gather};

use super::judge::Judging;
use super::{Acted, asked_within, begin, known, refuse};
use crate::changes::{self, When};
use crate::refusal::Refusal;
use crate::{cause, millis};

/// Begins to apply a migration, or finds that it has begun. What `now` stands for is this moment, for all of
/// its subscriptions.
///
/// # Errors
/// Refused for an unknown migration, one that is not planned to its end, that was applied or reversed, or whose
/// date has passed.
pub fn apply(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: MigrationId,
    now: Instant,
) -> Result<MigrationId, ActError<Refusal>> {
    let migration = known(act, environment, id)?;
    match migration.step {
        Step::Planned => {}
        Step::Applying => return begin(act, environment, (&migration, Step::Applying), now),
        Step::Planning => {
            return refuse(format!(
                "{id} is still being planned, so what it would do is not known; \
                 the billing run goes on with it, apply it when it is planned"
            ));
        }
        Step::Applied => {
            return refuse(format!(
                "{id} was applied at {}; plan another one for subscriptions that came since",
                migration.asked_at
            ));
        }
        Step::Reversing | Step::Reversed => {
            return refuse(format!("{id} was reversed at {}; plan another one", migration.asked_at));
        }
    }
    if let When::At(at) = asked_within(&migration)?.when
        && at < now
    {
        return refuse(format!("the date of {id}, {at}, has passed, it is {now}; plan another one"));
    }
    begin(act, environment, (&migration, Step::Applying), now)
}

/// Moves some more subscriptions; gives how many it looked at, none when there are no more.
pub(super) fn apply_batch(
    act: &mut Act<'_>,
    caches: &Caches,
    (environment, id): (EnvironmentId, MigrationId),
    limit: u32,
) -> Acted<usize> {
    let migration = known(act, environment, id)?;
    if migration.step != Step::Applying {
        return Ok(0);
    }
    let planned = (id, Some(MoveState::Planned));
    let place = (migration.looked_through.as_str(), limit);
    let rows = plan_migrations::migrated_subscriptions(act, environment, planned, place)?;
    let Some(last) = rows.last() else {
        let steps = (Step::Applying, Step::Applied);
        if plan_migrations::step_migration(act, environment, (id, migration.asked_at), steps)? {
            jobs::remove(act, environment, (JobKind::MigratePlans, &id.to_string()))?;
        }
        return Ok(0);
    };
    // Whoever goes on with the same batch waits here, and then finds that it is done.
    if !plan_migrations::looked_through(act, environment, &migration, &last.subscription.to_string())? {
        return Ok(0);
    }
    let asked = (asked_within(&migration)?, migration.asked_at);
    let judging = Judging::of(act, environment, asked)?;
    for one in &rows {
        let (state, fact, refusal) = match move_one(act, caches, (environment, id), (&judging, one)) {
            Ok(fact) => (MoveState::Applied, Some(fact), None),
            Err(ActError::Refused(refusal)) => (MoveState::Refused, None, Some(refusal.message)),
            Err(fault) => return Err(fault),
        };
        let outcome = (state, fact, refusal.as_deref());
        plan_migrations::note_subscription(act, environment, (id, one.subscription), outcome)?;
    }
    Ok(rows.len())
}

fn move_one(
    act: &mut Act<'_>,
    caches: &Caches,
    (environment, id): (EnvironmentId, MigrationId),
    (judging, one): (&Judging, &MigratedSubscription),
) -> Acted<ChangeId> {
    let row = changes::row_of(act, environment, one.subscription)?;
    let facts = gather::unbilled_facts(act, caches, environment, &row)?;
    let mut fact = judging.judge(act, &facts)?;
    fact.id = change_id(environment, (id, one.subscription), fact.at);
    let change = fact.id;
    changes::keep(act, environment, &row, &[fact])?;
    Ok(change)
}

/// The id of the change that moves a subscription: it follows from the migration, so that a second attempt
/// finds the first.
fn change_id(
    environment: EnvironmentId,
    (migration, subscription): (MigrationId, SubscriptionId),
    at: Instant,
) -> ChangeId {
    let of = [environment.as_bytes().as_slice(), b"migration", migration.as_bytes(), subscription.as_bytes()];
    ChangeId::from_cause(millis(at), cause(&of))
}
