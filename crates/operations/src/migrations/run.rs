//! Going on with migrations: batch after batch, by whoever asked first or by the next billing run.
//! Knows which step is next; must not know what a step does to a subscription.

use std::sync::Arc;

use calendar::Instant;
use ids::{EnvironmentId, MigrationId};
use store::jobs::{self, JobKind};
use store::plan_migrations::{self, Step};
use store::{Act, ActError};

use super::apply::apply_batch;
use super::reverse::reverse_batch;
use super::unknown;
use super::view::MigrationView;
use crate::once::{Answered, Reached, Write};
use crate::refusal::{Failed, Refusal};
use crate::{Operations, StoredAnswer};

/// Subscriptions of one act.
pub const BATCH: u32 = 200;
/// Subscriptions that a request looks at before it answers; the billing run goes on with the rest.
pub const AT_ONCE_MAX: usize = 5_000;

impl Operations {
    /// Begins a step of a migration and goes on with it for as long as a request may take, once per key. The
    /// answer says how far it came; until the step is at its end, the same request again goes on with it.
    ///
    /// # Errors
    /// As what begins it, and as [`Operations::once_reached`].
    pub fn migrate_once(
        &self,
        (write, begun): (&Write, &'static str),
        begin: impl FnMut(&mut Act<'_>) -> Result<MigrationId, ActError<Refusal>> + Send + 'static,
        render: impl FnOnce(&MigrationView) -> StoredAnswer,
    ) -> Result<Answered, Failed> {
        let environment = write.environment;
        self.once_reached(write, || {
            // The beginning is kept under the same key, so that a request sent again goes on with it.
            let first = Write { operation: begun, ..write.clone() };
            let named = |id: &MigrationId| StoredAnswer { status: 200, body: id.to_string() };
            let answered = self.once(&first, begin, named)?;
            let id = MigrationId::parse(&answered.answer.body).map_err(|refused| Failed::Damaged {
                what: "the answer kept of a migration".to_owned(),
                message: refused.to_string(),
            })?;
            self.continue_migration(environment, id, Some(AT_ONCE_MAX), &mut |_| {})?;
            let view = self.migration(environment, id)?;
            let answer = render(&view);
            Ok(if view.head.step.is_under_way() { Reached::Part(answer) } else { Reached::End(answer) })
        })
    }

    /// Lets the next billing run go on with the planning of a migration, however often that failed: somebody asks
    /// for it.
    ///
    /// # Errors
    /// A fault.
    pub fn plan_afresh(&self, environment: EnvironmentId, id: MigrationId) -> Result<(), Failed> {
        let now = self.now_in(environment)?;
        Ok(self.store.write(move |act| {
            let known = plan_migrations::migration(act, environment, id)?;
            if known.is_some_and(|known| known.step == Step::Planning) {
                jobs::schedule_sooner(act, environment, (JobKind::MigratePlans, &id.to_string()), now)?;
            }
            Ok::<_, ActError<Refusal>>(())
        })?)
    }

    /// Goes on with a migration to the end of its step, or until so many subscriptions were looked at. Several
    /// may do so at once: each batch is carried out by one of them.
    ///
    /// # Errors
    /// Refused for an unknown migration; a fault, after which it can be gone on with.
    pub fn continue_migration(
        &self,
        environment: EnvironmentId,
        id: MigrationId,
        at_most: Option<usize>,
        progress: &mut dyn FnMut(usize),
    ) -> Result<(), Failed> {
        let mut done = 0;
        loop {
            let known = self.store.read(|reader| plan_migrations::migration(reader, environment, id))?;
            let known = known.ok_or_else(|| unknown(id))?;
            if !known.step.is_under_way() {
                return Ok(());
            }
            let left = at_most.map_or(usize::MAX, |most| most.saturating_sub(done));
            let limit = u32::try_from(left).map_or(BATCH, |left| left.min(BATCH));
            if limit == 0 || self.stopping.is_asked() {
                return Ok(());
            }
            let now = self.now_in(environment)?;
            let caches = Arc::clone(self.store.caches());
            done += match known.step {
                Step::Planning => self.plan_batch(environment, &known, limit)?,
                Step::Applying => {
                    self.store.write(move |act| apply_batch(act, &caches, (environment, id), limit))?
                }
                _ => self.store.write(move |act| reverse_batch(act, (environment, id), (limit, now)))?,
            };
            progress(done);
        }
    }

    /// Goes on with every migration that was cut short. One that cannot go on waits as a failed job and does not
    /// stop the others.
    pub(crate) fn resume_migrations(&self, environment: EnvironmentId, now: Instant) -> Result<(), Failed> {
        let kind = JobKind::MigratePlans;
        let mut after = String::new();
        loop {
            if self.stopping.is_asked() {
                return Ok(());
            }
            let due =
                self.store.read(|reader| jobs::due_jobs(reader, environment, (kind, now), (&after, 1)))?;
            let Some(job) = due.into_iter().next() else { return Ok(()) };
            after.clone_from(&job.subject);
            let gone_on = match MigrationId::parse(&job.subject) {
                Ok(id) => self.resume(environment, id),
                Err(refused) => Err(Refusal::invalid("migration", refused).into()),
            };
            let Err(why) = gone_on else { continue };
            let (subject, why) = (job.subject, why.to_string());
            self.store.write(move |act| {
                jobs::job_failed(act, environment, (kind, &subject), &why).map_err(ActError::<Refusal>::from)
            })?;
        }
    }

    /// Goes on with one: to its end where subscriptions are being moved, so that nothing is billed on half of it;
    /// else for as long as a request may take, so that billing waits for no plan.
    fn resume(&self, environment: EnvironmentId, id: MigrationId) -> Result<(), Failed> {
        let known = self.store.read(|reader| plan_migrations::migration(reader, environment, id))?;
        let moving = known.is_some_and(|known| known.step == Step::Applying);
        self.continue_migration(environment, id, (!moving).then_some(AT_ONCE_MAX), &mut |_| {})
    }
}
