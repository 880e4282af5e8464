//! Planning: which subscriptions would move, what a full period of each comes to before and after, and which
//! cannot move, with why. Nothing is moved.
//! Knows how a batch is read and kept; must not know what a period costs.

use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, MigrationId, SubscriptionId};
use money::Money;
use pricing::PlanVersion;
use store::gather::{self, Revisit};
use store::jobs::{self, JobKind};
use store::plan_migrations::{self, MigratedSubscription, MoveState, PlanMigration, Step};
use store::subscriptions::{self, SubscriptionRow};
use store::{Act, ActError, Fault, Reader, catalog, parties};

use super::asked::{MigrationAsked, Only};
use super::judge::Judging;
use super::{Acted, asked_of};
use crate::changes::When;
use crate::named;
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, millis};

/// Keeps a migration that is to be planned; its subscriptions are looked for by what goes on with it.
///
/// # Errors
/// Refused for a plan, version or customer that is not there, for versions between which nothing moves, and for
/// a date that has passed.
pub fn plan(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &MigrationAsked,
    (random, now): ([u8; 10], Instant),
) -> Result<MigrationId, ActError<Refusal>> {
    let to = published(act, environment, (&asked.to, "to"))?;
    published(act, environment, (&asked.from, "from"))?;
    let asked = MigrationAsked { to: (to.plan, Some(to.version)), ..asked.clone() };
    check_versions(&asked, to.version).map_err(ActError::Refused)?;
    if let When::At(at) = asked.when
        && at < now
    {
        let message = format!(
            "{at} has passed, it is {now}; many subscriptions are moved now, at the end of their periods, or later"
        );
        return Err(ActError::Refused(Refusal::new(Code::MigrationRefused, message).about("when.at")));
    }
    for customer in &asked.only.customers {
        if parties::customer_row(act, environment, *customer)?.is_none() {
            let refusal = Refusal::not_found("customer", &customer.to_string()).about("customers");
            return Err(ActError::Refused(refusal));
        }
    }
    if let Some(segment) = &asked.only.segment {
        named::check_segment(act, environment, (segment, "segment"))?;
    }
    let id = MigrationId::from_cause(millis(now), random);
    let record = String::from_utf8(records::encode(&asked)).expect("records are written as UTF-8");
    plan_migrations::keep_migration(act, environment, (id, &record), now)?;
    jobs::schedule_sooner(act, environment, (JobKind::MigratePlans, &id.to_string()), now)?;
    Ok(id)
}

/// A published version of a plan that is no add-on.
fn published(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    ((key, version), side): (&(CatalogKey, Option<u32>), &str),
) -> Acted<PlanVersion> {
    let unknown = |refusal: Refusal| ActError::Refused(refusal.about(side));
    let Some(found) = catalog::plan(act, environment, key, *version)? else {
        return Err(unknown(named::no_plan(act, environment, (key, *version))?));
    };
    if found.terms.add_on.is_some() {
        let message = format!("{key} is an add-on; plans are migrated, add-ons are attached and detached");
        return Err(unknown(Refusal::new(Code::MigrationRefused, message)));
    }
    Ok(found)
}

fn check_versions(asked: &MigrationAsked, to: u32) -> Result<(), Refusal> {
    let (key, from) = &asked.from;
    let refused = |message: String| Err(Refusal::new(Code::MigrationRefused, message).about("from"));
    match from {
        _ if *key != asked.to.0 => Ok(()),
        Some(version) if *version == to => refused(format!(
            "from version {to} of {key} to the same version nothing moves; name two versions"
        )),
        None if to == 1 => {
            refused(format!("version 1 of {key} has none before it; name a later version to move to"))
        }
        _ => Ok(()),
    }
}

impl Operations {
    /// Looks at some more subscriptions; gives at how many.
    pub(super) fn plan_batch(
        &self,
        environment: EnvironmentId,
        known: &PlanMigration,
        limit: u32,
    ) -> Result<usize, Failed> {
        let asked = (asked_of(known)?, known.asked_at);
        let (found, looked_at, last) = self.store.read(|reader| {
            let judging = Judging::of(reader, environment, asked)?;
            let place = (known.looked_through.as_str(), limit);
            let rows = possible(reader, environment, &judging.asked.only, place)?;
            let mut found = Vec::new();
            for row in rows.iter().filter(|row| judging.may_concern(row)) {
                found.extend(self.looked_at(reader, environment, (&judging, row), known.asked_at)?);
            }
            let last = rows.last().map(|row| row.id.to_string());
            Ok::<_, Fault>((found, rows.len(), last))
        })?;
        let known = known.clone();
        self.store.write(move |act| {
            let (id, job) = (known.id, (JobKind::MigratePlans, known.id.to_string()));
            match &last {
                None => {
                    let planned = (Step::Planning, Step::Planned);
                    if plan_migrations::step_migration(act, environment, (id, known.asked_at), planned)? {
                        jobs::remove(act, environment, (job.0, &job.1))?;
                    }
                }
                Some(last) => {
                    if plan_migrations::looked_through(act, environment, &known, last)? {
                        for one in &found {
                            plan_migrations::add_subscription(act, environment, id, one)?;
                        }
                    }
                }
            }
            Ok::<_, ActError<Refusal>>(())
        })?;
        Ok(looked_at)
    }

    /// A subscription as it stands in the plan, if it is meant.
    fn looked_at(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        (judging, row): (&Judging, &SubscriptionRow),
        moment: Instant,
    ) -> Result<Option<MigratedSubscription>, Fault> {
        if !judging.may_run(&gather::timeline(reader, environment, row.id)?) {
            return Ok(None);
        }
        let asked = [(row, Revisit::FactsOnly)];
        let asked = (None, asked.as_slice());
        let gathered = gather::gather_account(reader, self.store.caches(), environment, asked)?;
        let gathered = gathered.expect("whoever pays for the only subscription is its payer");
        let facts = gathered.facts.subscription(row.id).expect("it was asked for");
        if !judging.concerns(facts) {
            return Ok(None);
        }
        let mut one = MigratedSubscription {
            subscription: row.id,
            customer: row.customer,
            state: MoveState::Planned,
            currency: row.currency,
            amounts: None,
            fact: None,
            takes_effect: None,
            refusal: None,
        };
        match judging.judge(reader, facts) {
            Ok(_) => match amounts(facts, judging, moment) {
                Ok(both) => one.amounts = Some(both),
                Err(why) => one.refusal = Some(why),
            },
            Err(ActError::Refused(refusal)) => {
                (one.state, one.refusal) = (MoveState::Refused, Some(refusal.message));
            }
            Err(ActError::Fault(fault)) => return Err(fault),
        }
        Ok(Some(one))
    }
}

/// Subscriptions that may be meant, after the last one looked at: those of the customers named, customer by
/// customer, or all where none is.
pub(super) fn possible(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    Only { customers, .. }: &Only,
    (after, limit): (&str, u32),
) -> Result<Vec<SubscriptionRow>, Fault> {
    if customers.is_empty() {
        return subscriptions::subscriptions(reader, environment, after, limit);
    }
    let last = match SubscriptionId::parse(after) {
        Ok(id) => subscriptions::subscription(reader, environment, id)?,
        // Nothing was looked at yet.
        Err(_) => None,
    };
    let last = last.map(|row| (row.customer, row.id));
    let from = last.map_or(0, |(customer, _)| customers.partition_point(|known| *known < customer));
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut rows = Vec::new();
    for customer in &customers[from..] {
        let theirs = subscriptions::subscriptions_of_customer(reader, environment, *customer)?;
        rows.extend(theirs.into_iter().filter(|row| last.is_none_or(|last| (row.customer, row.id) > last)));
        if rows.len() >= most {
            break;
        }
    }
    rows.truncate(most);
    Ok(rows)
}

/// What a full period comes to before and after, or why that cannot be told: a subscription that ends before its
/// next period has none.
fn amounts(
    facts: &billing::SubscriptionFacts,
    judging: &Judging,
    moment: Instant,
) -> Result<(Money, Money), String> {
    let from = facts.timeline.start().map_or(moment, |start| start.max(moment));
    match billing::next_period_on(facts, (&judging.target, judging.asked.layout), from) {
        Ok(next) => Ok((next.before, next.after)),
        Err(refused) => Err(format!("what its next period comes to cannot be told: {refused}")),
    }
}
