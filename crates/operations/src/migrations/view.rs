//! Migrations as they are: what they come to by currency and customer, who is refused, who is not covered.
//! Knows how they are read; must not know how they are shown.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::{CustomerId, EnvironmentId, MigrationId, SubscriptionId};
use money::{Currency, Money};
use store::gather;
use store::plan_migrations::{
    self, MigratedSubscription, MigratedSum, MigratedTotal, MoveState, PlanMigration, Step,
};
use store::subscriptions::SubscriptionRow;
use store::{Caches, Fault, Reader, catalog};

use super::asked::MigrationAsked;
use super::judge::Judging;
use super::plan::possible;
use super::{asked_of, unknown};
use crate::Operations;
use crate::changes::{ChangeAsked, ChangePreview, ChangeRequest};
use crate::refusal::{Code, Failed, Refusal};

/// Subscriptions outside a migration that are looked at to say how many it does not cover.
pub const NOT_COVERED_LOOKED_AT_MAX: usize = 5_000;
/// Subscriptions read at once.
const PAGE: u32 = 500;

/// A migration, and what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationHead {
    /// Its id.
    pub id: MigrationId,
    /// Where it is.
    pub step: Step,
    /// When it was planned.
    pub planned_at: Instant,
    /// When its last step was asked for.
    pub asked_at: Instant,
    /// What was asked.
    pub asked: MigrationAsked,
}

/// A migration with what it comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationView {
    /// What it is.
    pub head: MigrationHead,
    /// How many subscriptions are in which state.
    pub states: BTreeMap<MoveState, u64>,
    /// How many were moved by changes that are in force.
    pub in_force: u64,
    /// Whether amounts are with tax, before and after: they are where prices of the version moved to include it.
    pub with_tax: bool,
    /// What those that are to be moved or were come to, by currency.
    pub totals: Vec<MigratedSum>,
    /// What it does not cover.
    pub not_covered: NotCovered,
}

/// Subscriptions that would be meant and that the migration has not: they came since it was planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NotCovered {
    /// How many were found.
    pub subscriptions: u64,
    /// Whether every subscription was looked at; else there may be more.
    pub complete: bool,
}

impl Operations {
    /// A migration with what it comes to.
    ///
    /// # Errors
    /// Refused when there is none.
    pub fn migration(&self, environment: EnvironmentId, id: MigrationId) -> Result<MigrationView, Failed> {
        let now = self.now_in(environment)?;
        let (kept, totals, in_force) = self.store.read(|reader| {
            let kept = plan_migrations::migration(reader, environment, id)?;
            let totals = plan_migrations::totals(reader, environment, id)?;
            let (in_force, _) = plan_migrations::standing(reader, environment, (id, now))?;
            Ok::<_, Fault>((kept, totals, in_force))
        })?;
        let head = head_of(&kept.ok_or_else(|| unknown(id))?)?;
        let (to, version) = &head.asked.to;
        let target = self.store.read(|reader| catalog::plan(reader, environment, to, *version))?;
        let with_tax =
            target.expect("a migration is planned to a published version").terms.prices_include_tax;
        let not_covered = match head.step {
            Step::Planning | Step::Reversing | Step::Reversed => {
                NotCovered { subscriptions: 0, complete: true }
            }
            _ => self.not_covered(environment, &head, now)?,
        };
        let mut states = BTreeMap::from(MoveState::ALL.map(|state| (state, 0)));
        for total in &totals {
            *states.entry(total.state).or_default() += total.sum.subscriptions;
        }
        Ok(MigrationView { head, states, in_force, with_tax, totals: summed(&totals)?, not_covered })
    }

    /// Migrations after a cursor, in order of id.
    ///
    /// # Errors
    /// A fault.
    pub fn migrations(
        &self,
        environment: EnvironmentId,
        after: &str,
        limit: u32,
    ) -> Result<Vec<MigrationHead>, Failed> {
        let kept =
            self.store.read(|reader| plan_migrations::migrations(reader, environment, after, limit))?;
        kept.iter().map(head_of).collect()
    }

    /// Migrations that are on their way or were cut short, in order of id, at most so many.
    ///
    /// # Errors
    /// A fault.
    pub fn migrations_under_way(
        &self,
        environment: EnvironmentId,
        limit: u32,
    ) -> Result<Vec<MigrationHead>, Failed> {
        let kept = self.store.read(|reader| plan_migrations::under_way(reader, environment, limit))?;
        kept.iter().map(head_of).collect()
    }

    /// Subscriptions of a migration after a cursor, in one state or any.
    ///
    /// # Errors
    /// Refused when there is no such migration.
    pub fn migrated_subscriptions(
        &self,
        environment: EnvironmentId,
        (id, state): (MigrationId, Option<MoveState>),
        (after, limit): (&str, u32),
    ) -> Result<Vec<MigratedSubscription>, Failed> {
        let found = self.store.read(|reader| {
            if plan_migrations::migration(reader, environment, id)?.is_none() {
                return Ok(None);
            }
            let place = (after, limit);
            plan_migrations::migrated_subscriptions(reader, environment, (id, state), place).map(Some)
        })?;
        Ok(found.ok_or_else(|| unknown(id))?)
    }

    /// What a migration does to each customer, by currency, after a cursor of both.
    ///
    /// # Errors
    /// Refused when there is no such migration.
    pub fn migrated_customers(
        &self,
        environment: EnvironmentId,
        id: MigrationId,
        (after, limit): ((&str, &str), u32),
    ) -> Result<Vec<(CustomerId, MigratedSum)>, Failed> {
        let found = self.store.read(|reader| {
            if plan_migrations::migration(reader, environment, id)?.is_none() {
                return Ok(None);
            }
            plan_migrations::customers(reader, environment, id, (after, limit)).map(Some)
        })?;
        Ok(found.ok_or_else(|| unknown(id))?)
    }

    /// What the move of one subscription would cost: its documents at once and the next ones. The quote that
    /// comes with it moves that one alone.
    ///
    /// # Errors
    /// Refused for an unknown migration or a subscription that it does not move, and as the change itself.
    pub fn preview_migrated(
        &self,
        environment: EnvironmentId,
        id: MigrationId,
        subscription: SubscriptionId,
    ) -> Result<ChangePreview, Failed> {
        let kept = self.store.read(|reader| plan_migrations::migration(reader, environment, id))?;
        let head = head_of(&kept.ok_or_else(|| unknown(id))?)?;
        let row = self
            .store
            .read(|reader| plan_migrations::migrated_subscription(reader, environment, (id, subscription)))?;
        let row = row.ok_or_else(|| Refusal::not_found("subscription", &subscription.to_string()))?;
        if row.state != MoveState::Planned {
            let why = row.refusal.unwrap_or_else(|| "it moved, or stays, already".to_owned());
            let message = format!(
                "{subscription} is {} in {id}, not planned to move: {why}; preview one that is",
                row.state.code()
            );
            return Err(Refusal::new(Code::MigrationRefused, message).about("subscription").into());
        }
        let MigrationAsked { to, when, terms, layout, .. } = head.asked;
        let asked = ChangeAsked::Plan { plan: to, layout };
        self.preview_change(
            environment,
            subscription,
            &[ChangeRequest { terms, ..ChangeRequest::new(asked, when) }],
        )
    }

    /// Subscriptions that would be meant now and that the migration has not.
    fn not_covered(
        &self,
        environment: EnvironmentId,
        head: &MigrationHead,
        now: Instant,
    ) -> Result<NotCovered, Failed> {
        let found = self.store.read(|reader| {
            let judging = Judging::of(reader, environment, (head.asked.clone(), now))?;
            let caches = self.store.caches();
            let (mut found, mut looked_at, mut after) = (0, 0, String::new());
            loop {
                let (only, place) = (&judging.asked.only, (after.as_str(), PAGE));
                // Of all subscriptions only those that the migration has not are read; a customer's are few.
                let by_customer = !only.customers.is_empty();
                let rows = match by_customer {
                    false => plan_migrations::without(reader, environment, head.id, place)?,
                    true => possible(reader, environment, only, place)?,
                };
                let Some(last) = rows.last() else {
                    return Ok::<_, Fault>(NotCovered { subscriptions: found, complete: true });
                };
                after = last.id.to_string();
                for row in rows.iter().filter(|row| judging.may_concern(row)) {
                    let has = |reader: &mut Reader<'_>| {
                        plan_migrations::migrated_subscription(reader, environment, (head.id, row.id))
                    };
                    if !by_customer || has(reader)?.is_none() {
                        found += u64::from(is_meant(reader, (environment, caches), (&judging, row), now)?);
                    }
                }
                looked_at += rows.len();
                if looked_at >= NOT_COVERED_LOOKED_AT_MAX {
                    return Ok(NotCovered { subscriptions: found, complete: false });
                }
            }
        })?;
        Ok(found)
    }
}

/// Whether a subscription runs on a version that moves.
fn is_meant(
    reader: &mut Reader<'_>,
    (environment, caches): (EnvironmentId, &Caches),
    (judging, row): (&Judging, &SubscriptionRow),
    now: Instant,
) -> Result<bool, Fault> {
    if !judging.may_run(&gather::timeline(reader, environment, row.id)?) {
        return Ok(false);
    }
    let facts = gather::unbilled_facts(reader, caches, environment, row)?;
    let over = facts.cancelled().is_some_and(|(on, _)| on <= now);
    Ok(!over && judging.concerns(&facts))
}

fn head_of(kept: &PlanMigration) -> Result<MigrationHead, Failed> {
    let asked = asked_of(kept)?;
    let PlanMigration { id, step, planned_at, asked_at, .. } = *kept;
    Ok(MigrationHead { id, step, planned_at, asked_at, asked })
}

/// By currency, of those that are to be moved or were.
fn summed(totals: &[MigratedTotal]) -> Result<Vec<MigratedSum>, Failed> {
    let mut sums: BTreeMap<Currency, MigratedSum> = BTreeMap::new();
    let moving = |total: &&MigratedTotal| matches!(total.state, MoveState::Planned | MoveState::Applied);
    for total in totals.iter().filter(moving) {
        let MigratedSum { subscriptions, compared, before, after } = total.sum;
        let currency = before.currency();
        let zero = Money::zero(currency);
        let sum = sums.entry(currency).or_insert(MigratedSum {
            subscriptions: 0,
            compared: 0,
            before: zero,
            after: zero,
        });
        let add =
            |a: Money, b: Money| a.checked_add(b).map_err(|refused| Refusal::new(Code::BillRefused, refused));
        *sum = MigratedSum {
            subscriptions: sum.subscriptions + subscriptions,
            compared: sum.compared + compared,
            before: add(sum.before, before)?,
            after: add(sum.after, after)?,
        };
    }
    Ok(sums.into_values().collect())
}
