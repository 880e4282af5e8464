//! The billing run: everything due, one due instant after another, in batches of customers.
//!
//! Gather → decide → commit: a batch is gathered and decided while the batch before it commits. It looks at
//! what is due, compares and acts, and takes no other input: cut short, the next run goes on. It must not
//! know what is owed (the engine does) or how rows are written (the store does).

use std::collections::BTreeMap;
use std::sync::mpsc;

use billing::{Due, Readiness, SubscriptionFacts, UsageNeed};
use calendar::{AsOf, Instant};
use ids::{CustomerId, EnvironmentId, SubscriptionId};
use store::environments::EnvironmentKind;
use store::gather::{self, Revisit};
use store::issue::{self, CustomerRun, RunOutcome, SubscriptionRun};
use store::jobs::{self, JobKind};
use store::subscriptions::{self, SubscriptionRow};
use store::{ActError, Reader, subjects};
use usage::Position;

use crate::Operations;
use crate::measuring::{Measuring, Stay, stays};
use crate::refusal::{Code, Failed, Refusal};

/// Subscriptions gathered, decided and committed together.
pub const BATCH: u32 = 1024;
/// How often a customer whose facts moved meanwhile is gathered again before the run leaves it for the next.
pub const GATHERED_AGAIN_MAX: u32 = 3;

/// How far a run is.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    /// The due instant being worked on.
    pub at: Instant,
    /// Documents issued so far.
    pub issued: usize,
    /// Subscriptions looked at so far.
    pub looked_at: usize,
}

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RunReport {
    /// Documents issued.
    pub issued: usize,
    /// Subscriptions looked at, counted once per due instant.
    pub looked_at: usize,
    /// Subscriptions that could not be billed, and why; each waits as a failed job.
    pub failures: Vec<(String, String)>,
}

/// One due instant of a run.
#[derive(Clone, Copy)]
struct Step {
    environment: EnvironmentId,
    due: Instant,
    as_of: Instant,
    watermark: Position,
}

/// A customer decided, or a subscription that cannot be.
enum Decided {
    Run(CustomerRun),
    Failure(SubscriptionId, String),
}

impl Operations {
    /// Bills everything due by an instant. A test clock moves along, so that each document is dated by the
    /// instant that made it due; a live environment bills as of now whatever was due before.
    ///
    /// # Errors
    /// A fault. A subscription that cannot be billed is reported and does not stop the others.
    pub fn bill_through(
        &self,
        environment: EnvironmentId,
        until: Instant,
        progress: &mut dyn FnMut(&Progress),
    ) -> Result<RunReport, Failed> {
        let test = matches!(self.environment(environment)?.kind, EnvironmentKind::Test { .. });
        let now = if test { self.now_in(environment)? } else { until };
        self.sweep_touched(environment, now)?;
        let mut report = RunReport::default();
        let kind = JobKind::BillSubscription;
        while let Some(due) =
            self.store.read(|reader| jobs::earliest_due(reader, environment, kind, until))?
        {
            let watermark = self.plane.watermark(environment)?;
            let as_of = if test { due.max(self.now_in(environment)?) } else { until };
            if test {
                self.set_clock(environment, as_of)?;
            }
            let step = Step { environment, due: as_of, as_of, watermark };
            self.bill_step(step, &mut report, progress)?;
        }
        if test {
            self.set_clock(environment, until)?;
        }
        Ok(report)
    }

    /// Everything due by the step's instant: batches are decided here and committed on a second thread.
    fn bill_step(
        &self,
        step: Step,
        report: &mut RunReport,
        progress: &mut dyn FnMut(&Progress),
    ) -> Result<(), Failed> {
        std::thread::scope(|scope| {
            let (send, batches) = mpsc::sync_channel::<Vec<CustomerRun>>(1);
            let committer = scope.spawn(move || self.commit_batches(step, &batches));
            let mut after = String::new();
            let mut failures = Vec::new();
            while let Some((rows, last)) = self.due_batch(step, &after)? {
                after = last;
                report.looked_at += rows.len();
                let mut runs = Vec::new();
                for decided in self.decide_batch(step, rows)? {
                    match decided {
                        Decided::Run(run) => runs.push(run),
                        Decided::Failure(subscription, why) => failures.push((subscription, why)),
                    }
                }
                if send.send(runs).is_err() {
                    break;
                }
                progress(&Progress { at: step.as_of, issued: report.issued, looked_at: report.looked_at });
            }
            drop(send);
            let (issued, stale) = committer.join().expect("the committing thread does not panic")?;
            report.issued += issued;
            report.issued += self.bill_stale(step, stale, &mut failures)?;
            self.note_failures(step.environment, &failures)?;
            let named = failures.into_iter().map(|(subscription, why)| (subscription.to_string(), why));
            report.failures.extend(named);
            progress(&Progress { at: step.as_of, issued: report.issued, looked_at: report.looked_at });
            Ok(())
        })
    }

    /// The next subscriptions due, whole customers only, and the cursor after them.
    fn due_batch(&self, step: Step, after: &str) -> Result<Option<(Vec<SubscriptionRow>, String)>, Failed> {
        let due = (JobKind::BillSubscription, step.due);
        Ok(self.store.read(|reader| {
            let found = jobs::due_jobs(reader, step.environment, due, (after, BATCH))?;
            let Some(last) = found.last().map(|job| job.subject.clone()) else { return Ok(None) };
            let mut rows = Vec::with_capacity(found.len());
            for job in &found {
                if let Ok(id) = SubscriptionId::parse(&job.subject) {
                    rows.extend(subscriptions::subscription(reader, step.environment, id)?);
                }
            }
            Ok::<_, store::Fault>(Some((rows, last)))
        })?)
    }

    fn decide_batch(&self, step: Step, rows: Vec<SubscriptionRow>) -> Result<Vec<Decided>, Failed> {
        let mut by_customer: BTreeMap<CustomerId, Vec<SubscriptionRow>> = BTreeMap::new();
        let mut order = Vec::new();
        for row in rows {
            let customer = row.customer;
            let theirs = by_customer.entry(customer).or_default();
            if theirs.is_empty() {
                order.push(customer);
            }
            theirs.push(row);
        }
        self.store.read(|reader| {
            let mut decided = Vec::new();
            let mut theirs = order.into_iter().filter_map(|customer| by_customer.remove(&customer));
            let done = theirs.try_for_each(|rows| self.decide_customer(reader, step, &rows, &mut decided));
            Ok(done.map(|()| decided))
        })?
    }

    fn decide_customer(
        &self,
        reader: &mut Reader<'_>,
        step: Step,
        rows: &[SubscriptionRow],
        decided: &mut Vec<Decided>,
    ) -> Result<(), Failed> {
        let Some(first) = rows.first() else { return Ok(()) };
        let mut billed = Vec::with_capacity(rows.len());
        for row in rows {
            billed.push(Position::new(gather::billed_watermark(reader, step.environment, row.id)?));
        }
        // Another run may have billed more than this one had read when it began; its events must not be
        // taken back.
        let watermark = billed.iter().copied().max().map_or(step.watermark, |most| most.max(step.watermark));
        let step = Step { watermark, ..step };
        let mut run = CustomerRun {
            customer: first.customer,
            facts_version: 0,
            usage_watermark: step.watermark.number(),
            as_of: step.as_of,
            subscriptions: Vec::with_capacity(rows.len()),
        };
        for (row, billed) in rows.iter().zip(billed) {
            match self.decide(reader, step, (row, billed)) {
                Ok((facts_version, subscription)) => {
                    run.facts_version = facts_version;
                    run.subscriptions.push(subscription);
                }
                Err(Failed::Refused(refusal)) => decided.push(Decided::Failure(row.id, refusal.message)),
                Err(other) => return Err(other),
            }
        }
        if !run.subscriptions.is_empty() {
            decided.push(Decided::Run(run));
        }
        Ok(())
    }

    /// Gathers one subscription and lets the engine decide.
    fn decide(
        &self,
        reader: &mut Reader<'_>,
        step: Step,
        (row, billed): (&SubscriptionRow, Position),
    ) -> Result<(i64, SubscriptionRun), Failed> {
        let (environment, watermark) = (step.environment, step.watermark);
        let assignments = subjects::assignments_of_customer(reader, environment, row.customer)?;
        let stays = stays(&assignments, row.customer, row.id);
        let revisit = match self.first_touched(environment, &stays, (billed, watermark))? {
            Some(instant) => Revisit::From(instant),
            None => Revisit::FactsOnly,
        };
        let gathered = gather::gather(reader, self.store.caches(), environment, (row, revisit))?;
        let plan = self.plan_of(&gathered.facts, &stays, step.as_of, watermark)?;
        let ready = plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
        let entries = ready
            .map(|planned| billing::entry_of(&planned.document, &gathered.facts))
            .collect::<Result<Vec<_>, _>>()
            .map_err(|refused| Refusal::new(Code::BillRefused, refused))?;
        Ok((gathered.facts_version, SubscriptionRun { facts: gathered.facts, plan, entries }))
    }

    /// What the engine decides at a moment, from these facts and the events up to a watermark.
    pub(crate) fn plan_of(
        &self,
        facts: &SubscriptionFacts,
        stays: &[Stay],
        as_of: Instant,
        watermark: Position,
    ) -> Result<billing::BillingPlan, Failed> {
        let due = Due::of(facts, AsOf(as_of)).map_err(Refusal::from)?;
        let measurements = self.measurements(facts, stays, &due.needs(), watermark)?;
        Ok(due.bill(&measurements).map_err(Refusal::from)?)
    }

    /// The same, where the documents of one due instant no longer wait for late usage.
    pub(crate) fn plan_now(
        &self,
        facts: &SubscriptionFacts,
        stays: &[Stay],
        (as_of, at): (Instant, Instant),
        watermark: Position,
    ) -> Result<billing::BillingPlan, Failed> {
        let due = Due::of(facts, AsOf(as_of)).map_err(Refusal::from)?;
        let measurements = self.measurements(facts, stays, &due.needs(), watermark)?;
        Ok(due.bill_now(&measurements, at).map_err(Refusal::from)?)
    }

    fn measurements(
        &self,
        facts: &SubscriptionFacts,
        stays: &[Stay],
        needs: &[UsageNeed],
        watermark: Position,
    ) -> Result<billing::Measurements, Failed> {
        let measuring = Measuring { plane: &*self.plane, environment: facts.environment, watermark };
        Ok(measuring.measure(facts, stays, needs)?.0)
    }

    /// The earliest time of an event of these subjects between two positions.
    fn first_touched(
        &self,
        environment: EnvironmentId,
        stays: &[Stay],
        (since, up_to): (Position, Position),
    ) -> Result<Option<Instant>, Failed> {
        if since >= up_to || stays.is_empty() {
            return Ok(None);
        }
        let subjects: Vec<&str> = stays.iter().map(|stay| stay.subject.as_str()).collect();
        Ok(self.plane.first_touched(environment, &subjects, since, up_to)?)
    }

    /// Commits each batch as it comes; gives how many documents were issued and who has to be gathered
    /// again.
    fn commit_batches(
        &self,
        step: Step,
        batches: &mpsc::Receiver<Vec<CustomerRun>>,
    ) -> Result<(usize, Vec<SubscriptionId>), Failed> {
        let (mut issued, mut stale) = (0, Vec::new());
        for runs in batches {
            let (done, again) = self.commit(step, runs)?;
            issued += done;
            stale.extend(again);
        }
        Ok((issued, stale))
    }

    fn commit(&self, step: Step, runs: Vec<CustomerRun>) -> Result<(usize, Vec<SubscriptionId>), Failed> {
        let subscriptions: Vec<Vec<SubscriptionId>> = runs
            .iter()
            .map(|run| run.subscriptions.iter().map(|subscription| subscription.facts.subscription).collect())
            .collect();
        let outcomes = self.store.write(move |act| {
            issue::commit_runs(act, step.environment, &runs).map_err(ActError::<Refusal>::from)
        })?;
        let (mut issued, mut stale) = (0, Vec::new());
        for (outcome, subscriptions) in outcomes.into_iter().zip(subscriptions) {
            match outcome {
                RunOutcome::Done(documents) => issued += documents.len(),
                RunOutcome::Stale => stale.extend(subscriptions),
            }
        }
        Ok((issued, stale))
    }

    /// Gathers again those whose facts moved while they were decided, a few times.
    fn bill_stale(
        &self,
        step: Step,
        mut stale: Vec<SubscriptionId>,
        failures: &mut Vec<(SubscriptionId, String)>,
    ) -> Result<usize, Failed> {
        let mut issued = 0;
        for _ in 0..GATHERED_AGAIN_MAX {
            if stale.is_empty() {
                break;
            }
            let rows = self.store.read(|reader| {
                let mut rows = Vec::new();
                for id in &stale {
                    rows.extend(subscriptions::subscription(reader, step.environment, *id)?);
                }
                Ok::<_, store::Fault>(rows)
            })?;
            let mut runs = Vec::new();
            for decided in self.decide_batch(step, rows)? {
                match decided {
                    Decided::Run(run) => runs.push(run),
                    Decided::Failure(subscription, why) => failures.push((subscription, why)),
                }
            }
            let (done, again) = self.commit(step, runs)?;
            issued += done;
            stale = again;
        }
        let message = "its facts kept moving while they were read; the next run bills it";
        failures.extend(stale.into_iter().map(|subscription| (subscription, message.to_owned())));
        Ok(issued)
    }

    fn note_failures(
        &self,
        environment: EnvironmentId,
        failures: &[(SubscriptionId, String)],
    ) -> Result<(), Failed> {
        for (subscription, why) in failures {
            let (subject, why) = (subscription.to_string(), why.clone());
            self.store.write(move |act| {
                let job = (JobKind::BillSubscription, subject.as_str());
                jobs::job_failed(act, environment, job, &why).map_err(ActError::<Refusal>::from)
            })?;
        }
        Ok(())
    }
}
