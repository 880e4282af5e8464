//! Reversing: what was planned is not done, and changes that are not in force yet are withdrawn.
//! Knows which changes can still be taken back; must not know what that costs.

use calendar::Instant;
use ids::{ChangeId, EnvironmentId, MigrationId};
use store::jobs::{self, JobKind};
use store::plan_migrations::{self, MigratedSubscription, MoveState, Step};
use store::{Act, ActError, withdrawals};

use super::{Acted, begin, known, refuse};
use crate::refusal::{self, Refusal};

/// Begins to take a migration back, or finds that this has begun. What is in force already stays.
///
/// # Errors
/// Refused for an unknown migration, one that was reversed, and one all of whose changes are in force.
pub fn reverse(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: MigrationId,
    now: Instant,
) -> Result<MigrationId, ActError<Refusal>> {
    let migration = known(act, environment, id)?;
    match migration.step {
        Step::Reversed => {
            return refuse(format!("{id} was reversed at {} already", migration.asked_at));
        }
        Step::Applied => check_not_in_force(act, environment, id, now)?,
        Step::Planning | Step::Planned | Step::Applying | Step::Reversing => {}
    }
    begin(act, environment, (&migration, Step::Reversing), now)
}

fn check_not_in_force(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: MigrationId,
    now: Instant,
) -> Acted<()> {
    let (in_force, standing) = plan_migrations::standing(act, environment, (id, now))?;
    if in_force > 0 && in_force == standing {
        return refuse(format!(
            "every change of {id} is in force, {in_force} in number, so none can be taken back; \
             plan a migration back to the version before"
        ));
    }
    Ok(())
}

/// Takes back some more subscriptions; gives how many it looked at, none when there are no more.
pub(super) fn reverse_batch(
    act: &mut Act<'_>,
    (environment, id): (EnvironmentId, MigrationId),
    (limit, now): (u32, Instant),
) -> Acted<usize> {
    let migration = known(act, environment, id)?;
    if migration.step != Step::Reversing {
        return Ok(0);
    }
    let place = (migration.looked_through.as_str(), limit);
    let rows = plan_migrations::migrated_subscriptions(act, environment, (id, None), place)?;
    let Some(last) = rows.last() else {
        let steps = (Step::Reversing, Step::Reversed);
        if plan_migrations::step_migration(act, environment, (id, migration.asked_at), steps)? {
            jobs::remove(act, environment, (JobKind::MigratePlans, &id.to_string()))?;
        }
        return Ok(0);
    };
    if !plan_migrations::looked_through(act, environment, &migration, &last.subscription.to_string())? {
        return Ok(0);
    }
    for one in &rows {
        let outcome = match (one.state, one.fact) {
            (MoveState::Planned, _) => (MoveState::Reversed, None),
            (MoveState::Applied, Some(change)) => take_back(act, environment, (one, change), now)?,
            _ => continue,
        };
        let (state, why) = (outcome.0, outcome.1.as_deref());
        let place = (id, one.subscription);
        plan_migrations::note_subscription(act, environment, place, (state, one.fact, why))?;
    }
    Ok(rows.len())
}

/// What becomes of a subscription whose change is recorded.
fn take_back(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (one, change): (&MigratedSubscription, ChangeId),
    now: Instant,
) -> Acted<(MoveState, Option<String>)> {
    // Somebody withdrew it before.
    let Some(takes_effect) = one.takes_effect else { return Ok((MoveState::Reversed, None)) };
    if takes_effect <= now {
        let why =
            format!("its change is in force since {takes_effect} and stays; change its plan back to undo it");
        return Ok((MoveState::Applied, Some(why)));
    }
    let withdrawn =
        withdrawals::withdraw_fact(act, environment, one.subscription, (&change.to_string(), now));
    withdrawn.map_err(refusal::refused)?;
    Ok((MoveState::Reversed, None))
}
