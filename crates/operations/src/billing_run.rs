//! The billing run: everything due, one due instant after another, in batches of accounts.
//!
//! Gather → decide → commit: a batch is gathered and decided while the batch before it commits. It looks at
//! what is due, compares and acts, and takes no other input: cut short, the next run goes on. It must not
//! know what is owed (the engine does) or how rows are written (the store does).

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc;

use billing::{AccountFacts, Due, Released};
use calendar::{AsOf, Instant};
use ids::{EnvironmentId, SubscriptionId};
use store::accounts::{self, AccountKey, Accounted};
use store::environments::EnvironmentKind;
use store::gather::{self, Revisit};
use store::issue::{self, AccountRun, RunOutcome};
use store::jobs::{self, JobKind};
use store::subscriptions::SubscriptionRow;
use store::{Act, ActError, Queries, Reader, billed, rate_waits, subjects};
use usage::{EventPlane, Position};

use crate::billing_order::Waiting;
use crate::documents_whole::LinesAbout;
use crate::measuring::{AccountStays, CustomerStays, Measuring};
use crate::rates_waiting::RatesWanted;
use crate::read_ahead::ReadAhead;
use crate::readiness::{in_short, is_unread};
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, usage_detail};

/// Subscriptions gathered, decided and committed together.
pub const BATCH: usize = 1024;
/// Most accounts' batches that are decided side by side, each by a thread with a reader of the database of its own.
pub const DECIDERS_MAX: usize = 4;
/// For how many accounts a thread more is worth it.
const ACCOUNTS_PER_DECIDER: usize = 64;
/// How often an account whose facts moved meanwhile is gathered again before the run leaves it for the next.
pub const GATHERED_AGAIN_MAX: u32 = 3;

/// How much a run does before it answers; the rest is done when it is asked again.
#[derive(Debug, Clone, Copy)]
pub struct AtOnce {
    /// Instants of a test clock at which something is due, or alerts are looked at.
    pub instants: usize,
    /// Subscriptions looked at, counted once per due instant.
    pub looked_at: usize,
}

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
    /// Subscriptions that could not be billed, and why; each waits as a failed job, or, where its usage could not be
    /// read, for the next run.
    pub failures: Vec<(String, String)>,
    /// Whether it ended before everything was done, as that was enough for once or it was asked to stop.
    pub cut_short: bool,
}

/// One due instant of a run.
#[derive(Clone, Copy)]
struct Step {
    environment: EnvironmentId,
    due: Instant,
    as_of: Instant,
    watermark: Position,
}

/// What accounts of a batch are decided with.
#[derive(Clone, Copy)]
struct Deciding<'a> {
    step: Step,
    /// When which subjects were the usage of each subscription that is due.
    stays: &'a AccountStays,
    ahead: &'a ReadAhead<'a>,
}

/// A run on its way.
struct Run {
    report: RunReport,
    /// Instants that are done: due ones, and those at which alerts were looked at.
    instants: usize,
    at_once: Option<AtOnce>,
    /// Subscriptions that could not be billed: nothing that this run does helps, so that it tries each once.
    failed: BTreeSet<String>,
}

impl Run {
    fn progress(&self, step: Step) -> Progress {
        Progress { at: step.as_of, issued: self.report.issued, looked_at: self.report.looked_at }
    }
}

/// An account decided, or a subscription that cannot be.
enum Decided {
    Run(Box<AccountRun>),
    /// Subscriptions for which another pays than when they were read: they are read again.
    Stale(Vec<SubscriptionId>),
    Failure(SubscriptionId, Why),
}

/// Why a subscription cannot be billed.
#[derive(Clone)]
struct Why {
    told: String,
    /// What keeps its usage from being read, in full. It says nothing of the subscription: it is tried with every run,
    /// and does not count as an attempt.
    unread: Option<String>,
    /// What a provider of tax rates is to say first.
    rates: Option<Box<RatesWanted>>,
}

impl Why {
    fn of(told: impl Into<String>) -> Why {
        Why { told: told.into(), unread: None, rates: None }
    }
}

/// What came of a batch that was decided.
#[derive(Default)]
struct Batch {
    runs: Vec<AccountRun>,
    stale: Vec<SubscriptionId>,
    failures: Vec<(SubscriptionId, Why)>,
}

impl Batch {
    fn of(all: Vec<Decided>) -> Batch {
        let mut batch = Batch::default();
        for decided in all {
            match decided {
                Decided::Run(run) => batch.runs.push(*run),
                Decided::Stale(subscriptions) => batch.stale.extend(subscriptions),
                Decided::Failure(subscription, why) => batch.failures.push((subscription, why)),
            }
        }
        batch
    }
}

/// What a run looks at together: subscriptions of one account, in order of id.
struct Together {
    rows: Vec<Accounted>,
    /// Those that are due; what fails of the others is theirs to say when they are.
    due: BTreeSet<SubscriptionId>,
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
        self.bill_a_while(environment, until, None, progress)
    }

    /// Lets the next run try again what was given up on: a person asks for that run.
    ///
    /// # Errors
    /// A fault.
    pub fn try_failed_again(&self, environment: EnvironmentId) -> Result<(), Failed> {
        let act = move |act: &mut Act<'_>| -> Result<u64, ActError<Refusal>> {
            Ok(jobs::revive(act, environment)?)
        };
        self.store.write(act)?;
        Ok(())
    }

    /// The same, for no longer than is done at once, where there is such a bound. A test clock stands at the due
    /// instant it got to.
    pub(crate) fn bill_a_while(
        &self,
        environment: EnvironmentId,
        until: Instant,
        at_once: Option<AtOnce>,
        progress: &mut dyn FnMut(&Progress),
    ) -> Result<RunReport, Failed> {
        let test = matches!(self.environment(environment)?.kind, EnvironmentKind::Test { .. });
        let now = if test { self.now_in(environment)? } else { until };
        self.resume_migrations(environment, now)?;
        match self.sweep_touched(environment, now) {
            // What stands in the way of late events is no reason to bill nobody; the next run looks for them.
            Err(Failed::Plane(fault)) if is_unread(&fault) => {
                tracing::warn!(%fault, "events that came late were not looked for; the next run does");
            }
            swept => swept?,
        }
        if test {
            self.look_at_alerts(environment, now)?;
        }
        let mut run = Run { report: RunReport::default(), instants: 0, at_once, failed: BTreeSet::new() };
        let due = (JobKind::BillSubscription, until);
        while let Some(due) =
            self.store.read(|reader| jobs::earliest_due_but(reader, environment, due, &run.failed))?
        {
            if self.is_enough(&run) {
                run.report.cut_short = true;
                return Ok(run.report);
            }
            let watermark = self.plane.watermark(environment)?;
            let as_of = if test { due.max(self.now_in(environment)?) } else { until };
            if test {
                if !self.look_through(environment, as_of, &mut run)? {
                    return Ok(run.report);
                }
                self.set_clock(environment, as_of)?;
            }
            let step = Step { environment, due: as_of, as_of, watermark };
            self.bill_step(step, &mut run, progress)?;
            run.instants += 1;
        }
        if test && self.look_through(environment, until, &mut run)? {
            self.set_clock(environment, until)?;
            self.look_at_alerts(environment, until)?;
        }
        self.tell_of_unapproved(environment, until)?;
        Ok(run.report)
    }

    /// Looks at alerts on a test clock's way to an instant, each look as one of the run's instants; false where the
    /// run is to end before.
    fn look_through(
        &self,
        environment: EnvironmentId,
        until: Instant,
        run: &mut Run,
    ) -> Result<bool, Failed> {
        let is_there = self.look_at_alerts_through(environment, until, &mut || {
            let is_enough = self.is_enough(run);
            run.instants += usize::from(!is_enough);
            is_enough
        })?;
        run.report.cut_short |= !is_there;
        Ok(is_there)
    }

    /// Whether a run is to end where it is.
    fn is_enough(&self, run: &Run) -> bool {
        let done = |bound: AtOnce| run.instants >= bound.instants || run.report.looked_at >= bound.looked_at;
        self.stopping.is_asked() || run.at_once.is_some_and(done)
    }

    /// Everything due by the step's instant, or as much as is enough: batches are decided here and committed on a
    /// second thread.
    fn bill_step(
        &self,
        step: Step,
        run: &mut Run,
        progress: &mut dyn FnMut(&Progress),
    ) -> Result<(), Failed> {
        std::thread::scope(|scope| {
            let (send, batches) = mpsc::sync_channel::<Vec<AccountRun>>(1);
            let committer = scope.spawn(move || self.commit_batches(step, &batches));
            let mut waiting = Waiting::default();
            let (mut moved, mut failures) = (Vec::new(), Vec::new());
            let mut seen = BTreeSet::new();
            while !self.is_enough(run)
                && let Some(rows) = self.due_batch(step, &mut waiting, &run.failed)?
            {
                run.report.looked_at += rows.len();
                let batch = Batch::of(self.decide_batch(step, rows, &mut seen)?);
                moved.extend(batch.stale);
                failures.extend(batch.failures);
                if send.send(batch.runs).is_err() {
                    break;
                }
                progress(&run.progress(step));
            }
            drop(send);
            let report = &mut run.report;
            let (issued, mut stale) = committer.join().expect("the committing thread does not panic")?;
            stale.extend(moved);
            report.issued += issued;
            report.issued += self.bill_stale(step, stale, &mut failures)?;
            self.note_failures(step.environment, &failures)?;
            run.failed.extend(failures.iter().map(|(subscription, _)| subscription.to_string()));
            let named = failures.into_iter().map(|(subscription, why)| (subscription.to_string(), why.told));
            report.failures.extend(named);
            progress(&run.progress(step));
            Ok(())
        })
    }

    /// The next subscriptions due but those that failed.
    fn due_batch(
        &self,
        step: Step,
        waiting: &mut Waiting,
        failed: &BTreeSet<String>,
    ) -> Result<Option<Vec<Accounted>>, Failed> {
        let until = (step.due, step.watermark);
        let next = self.next_due(step.environment, until, (waiting, BATCH))?;
        if next.is_empty() {
            return Ok(None);
        }
        Ok(self.store.read(|reader| {
            let mut rows = Vec::with_capacity(next.len());
            for subscription in next.iter().filter(|id| !failed.contains(*id)) {
                if let Ok(id) = SubscriptionId::parse(subscription) {
                    rows.extend(accounts::accounted(reader, step.environment, id)?);
                }
            }
            Ok::<_, store::Fault>(Some(rows))
        })?)
    }

    /// Decides accounts, several side by side where there are many; those `seen` with an account before are left out.
    /// What is decided comes in the order in which they come.
    fn decide_batch(
        &self,
        step: Step,
        rows: Vec<Accounted>,
        seen: &mut BTreeSet<SubscriptionId>,
    ) -> Result<Vec<Decided>, Failed> {
        let mut by_account: BTreeMap<AccountKey, Vec<Accounted>> = BTreeMap::new();
        let mut order = Vec::new();
        for row in rows.into_iter().filter(|row| !seen.contains(&row.row.id)) {
            let theirs = by_account.entry(row.key()).or_default();
            if theirs.is_empty() {
                order.push(row.key());
            }
            theirs.push(row);
        }
        let mut accounts: Vec<Vec<Accounted>> =
            order.into_iter().filter_map(|account| by_account.remove(&account)).collect();
        let each = accounts.len().div_ceil(deciders(accounts.len())).max(1);
        let mut parts = Vec::new();
        while accounts.len() > each {
            parts.push(accounts.split_off(accounts.len() - each));
        }
        std::thread::scope(|scope| {
            let others: Vec<_> = parts
                .into_iter()
                .rev()
                .map(|part| scope.spawn(move || self.decide_part(step, part)))
                .collect();
            let mut decided = Vec::new();
            let first = self.decide_part(step, accounts);
            let rest = others.into_iter().map(|one| one.join().expect("the deciding thread does not panic"));
            for part in std::iter::once(first).chain(rest) {
                let (of_part, looked_at) = part?;
                decided.extend(of_part);
                seen.extend(looked_at);
            }
            Ok(decided)
        })
    }

    /// Decides accounts one after the other; gives the subscriptions too that were looked at with an account.
    fn decide_part(
        &self,
        step: Step,
        accounts: Vec<Vec<Accounted>>,
    ) -> Result<(Vec<Decided>, BTreeSet<SubscriptionId>), Failed> {
        self.store.read(|reader| {
            let (mut decided, mut seen) = (Vec::new(), BTreeSet::new());
            let due: Vec<Accounted> = accounts.iter().flatten().cloned().collect();
            let stays = stays_of(reader, step.environment, &due)?;
            let subjects = due.iter().flat_map(|row| &stays[&row.row.id]).map(|stay| stay.subject.clone());
            let ahead = ReadAhead::of(&*self.plane, step.environment, subjects.collect());
            let deciding = Deciding { step, stays: &stays, ahead: &ahead };
            let done = accounts.into_iter().try_for_each(|rows| {
                let together = together(reader, step, rows, &mut seen)?;
                self.decide_together(reader, deciding, &together, &mut decided)
            });
            Ok(done.map(|()| (decided, seen)))
        })?
    }

    /// Decides an account. Where it is refused, those of its subscriptions that cannot be billed by themselves
    /// are left out, so that they do not keep the others from being billed; but where a contract pools their
    /// usage none can be billed without the others, and where what is due together is one document, all wait for a
    /// rate of tax: what is asked for comes soon, and would come on a document of its own.
    fn decide_together(
        &self,
        reader: &mut Reader<'_>,
        deciding: Deciding<'_>,
        together: &Together,
        decided: &mut Vec<Decided>,
    ) -> Result<(), Failed> {
        let Some(refusal) = self.decide(reader, deciding, &together.rows, decided)? else { return Ok(()) };
        let account = together.rows[0].key();
        if together.rows.len() > 1 && accounts::pools(reader, deciding.step.environment, account)? {
            let failures = self.none_without_all(reader, deciding, together, &refusal)?;
            decided.extend(failures.into_iter().map(|(id, refusal)| Decided::Failure(id, refusal)));
            return Ok(());
        }
        let mut failures = Vec::new();
        let mut left = Vec::with_capacity(together.rows.len());
        for row in &together.rows {
            let alone = match together.rows.len() {
                1 => Some(refusal.clone()),
                _ => self.decide(reader, deciding, std::slice::from_ref(row), &mut Vec::new())?,
            };
            match alone {
                Some(refusal) => failures.push((row.row.id, refusal)),
                None => left.push(row.clone()),
            }
        }
        let all = std::iter::once(&refusal).chain(failures.iter().map(|(_, why)| why));
        let waits = all.into_iter().find(|why| why.rates.is_some() && together.rows[0].together).cloned();
        if waits.is_some() || failures.is_empty() {
            let why = waits.unwrap_or_else(|| refusal.clone());
            failures.extend(left.drain(..).map(|row| (row.row.id, why.clone())));
        }
        if !left.is_empty()
            && let Some(refusal) = self.decide(reader, deciding, &left, decided)?
        {
            failures.extend(left.iter().map(|row| (row.row.id, refusal.clone())));
        }
        let due = failures.into_iter().filter(|(subscription, _)| together.due.contains(subscription));
        decided.extend(due.map(|(subscription, refusal)| Decided::Failure(subscription, refusal)));
        Ok(())
    }

    /// Why nothing of an account that pools usage is billed: what its own reason is of each that has one, and
    /// who keeps the others waiting.
    fn none_without_all(
        &self,
        reader: &mut Reader<'_>,
        deciding: Deciding<'_>,
        together: &Together,
        refusal: &Why,
    ) -> Result<Vec<(SubscriptionId, Why)>, Failed> {
        let (mut own, mut keeps) = (BTreeMap::new(), refusal.clone());
        for row in &together.rows {
            let alone = self.decide(reader, deciding, std::slice::from_ref(row), &mut Vec::new())?;
            if let Some(refusal) = alone {
                let id = row.row.id;
                let told = format!(
                    "a contract pools its usage with that of {id}, which cannot be billed: {}",
                    refusal.told
                );
                keeps = Why { told, unread: refusal.unread.clone(), rates: None };
                own.insert(id, refusal);
            }
        }
        let due = together.due.iter();
        Ok(due.map(|id| (*id, own.get(id).unwrap_or(&keeps).clone())).collect())
    }

    /// Gathers subscriptions of one account and lets the engine decide; gives why it refuses, if it does.
    fn decide(
        &self,
        reader: &mut Reader<'_>,
        deciding: Deciding<'_>,
        rows: &[Accounted],
        decided: &mut Vec<Decided>,
    ) -> Result<Option<Why>, Failed> {
        match self.account_run(reader, deciding, rows) {
            Ok(run) => {
                let stale = || Decided::Stale(rows.iter().map(|row| row.row.id).collect());
                decided.push(run.map_or_else(stale, |run| Decided::Run(Box::new(run))));
                Ok(None)
            }
            Err(Failed::Refused(Refusal { message, rates, .. })) => {
                Ok(Some(Why { rates, ..Why::of(message) }))
            }
            // Others may need none of what cannot be read.
            Err(Failed::Plane(fault)) if is_unread(&fault) => {
                let told = in_short(&fault).unwrap_or("its usage cannot be read").to_owned();
                Ok(Some(Why { unread: Some(fault.to_string()), ..Why::of(told) }))
            }
            Err(other) => Err(other),
        }
    }

    /// None where another pays for one of the subscriptions than when their rows were read.
    fn account_run(
        &self,
        reader: &mut Reader<'_>,
        Deciding { step, stays, ahead }: Deciding<'_>,
        rows: &[Accounted],
    ) -> Result<Option<AccountRun>, Failed> {
        // Another run may have billed more than this one had read when it began; its events must not be
        // taken back.
        let billed = rows.iter().map(|row| Position::new(row.billed_watermark)).max();
        let watermark = billed.map_or(step.watermark, |most| most.max(step.watermark));
        let environment = step.environment;
        let known = |row: &Accounted| Some((row.row.id, stays.get(&row.row.id)?.clone()));
        let all_stays = match rows.iter().map(known).collect() {
            Some(all_stays) => all_stays,
            None => stays_of(reader, environment, rows)?,
        };
        let touched = all_touched(&*self.plane, environment, (rows, &all_stays), watermark)?;
        let revisit = |touched: Option<Instant>| touched.map_or(Revisit::FactsOnly, Revisit::From);
        let asked: Vec<_> =
            rows.iter().zip(touched).map(|(row, touched)| (&row.row, revisit(touched))).collect();
        let asked = (Some(rows[0].payer), asked.as_slice());
        let gathered = gather::gather_account(reader, self.store.caches(), environment, asked)?;
        let Some(gathered) = gathered else { return Ok(None) };
        let measuring =
            Measuring { ahead: Some(ahead), ..Measuring::of(&*self.plane, environment, watermark) };
        let about = &mut |document| Ok(billed::lines_about(reader, environment, document)?);
        let plan = plan_of(&measuring, (&gathered.facts, &all_stays), step.as_of, about)?;
        let kept = usage_detail::of_plan(&measuring, (&gathered.facts, &all_stays), &plan, step.as_of)?;
        let run = AccountRun::of(gathered, plan, (watermark.number(), step.as_of));
        let run = run.map_err(|refused| Refusal::new(Code::BillRefused, refused))?;
        Ok(Some(AccountRun { usage_details: kept, ..run }))
    }

    /// What the engine decides at a moment, from these facts and the events up to a watermark.
    pub(crate) fn plan_of(
        &self,
        facts: &AccountFacts,
        stays: &AccountStays,
        as_of: Instant,
        watermark: Position,
    ) -> Result<billing::BillingPlan, Failed> {
        let environment = facts.environment;
        let measuring = Measuring::of(&*self.plane, environment, watermark);
        let about = &mut |document| self.lines_about(environment, document);
        plan_of(&measuring, (facts, stays), as_of, about)
    }

    /// Commits each batch as it comes; gives how many documents were issued and who has to be gathered
    /// again.
    fn commit_batches(
        &self,
        step: Step,
        batches: &mpsc::Receiver<Vec<AccountRun>>,
    ) -> Result<(usize, Vec<SubscriptionId>), Failed> {
        let (mut issued, mut stale) = (0, Vec::new());
        for runs in batches {
            let (done, again) = self.commit(step, runs)?;
            issued += done;
            stale.extend(again);
        }
        Ok((issued, stale))
    }

    fn commit(&self, step: Step, runs: Vec<AccountRun>) -> Result<(usize, Vec<SubscriptionId>), Failed> {
        let ids =
            |run: &AccountRun| run.facts().subscriptions.iter().map(|facts| facts.subscription).collect();
        let subscriptions: Vec<Vec<SubscriptionId>> = runs.iter().map(ids).collect();
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

    /// Gathers again those whose facts moved while they were decided, a few times; at last account by account, as
    /// accounts may move each other's facts.
    fn bill_stale(
        &self,
        step: Step,
        mut stale: Vec<SubscriptionId>,
        failures: &mut Vec<(SubscriptionId, Why)>,
    ) -> Result<usize, Failed> {
        let mut issued = 0;
        for round in 1..=GATHERED_AGAIN_MAX {
            if stale.is_empty() {
                break;
            }
            let mut by_account: BTreeMap<Option<AccountKey>, Vec<SubscriptionId>> = BTreeMap::new();
            for row in self.accounted(step, &stale)? {
                let apart = (round == GATHERED_AGAIN_MAX).then(|| row.key());
                by_account.entry(apart).or_default().push(row.row.id);
            }
            stale.clear();
            for subscriptions in by_account.into_values() {
                let (done, again) = self.bill_again(step, &subscriptions, failures)?;
                issued += done;
                stale.extend(again);
            }
        }
        let message = "its facts kept moving while they were read; the next run bills it";
        failures.extend(stale.into_iter().map(|subscription| (subscription, Why::of(message))));
        Ok(issued)
    }

    /// Reads who pays anew: what was committed since the round began may have changed it.
    fn bill_again(
        &self,
        step: Step,
        subscriptions: &[SubscriptionId],
        failures: &mut Vec<(SubscriptionId, Why)>,
    ) -> Result<(usize, Vec<SubscriptionId>), Failed> {
        let rows = self.accounted(step, subscriptions)?;
        let batch = Batch::of(self.decide_batch(step, rows, &mut BTreeSet::new())?);
        failures.extend(batch.failures);
        let (issued, mut stale) = self.commit(step, batch.runs)?;
        stale.extend(batch.stale);
        Ok((issued, stale))
    }

    /// Subscriptions with the accounts that they are of now.
    fn accounted(&self, step: Step, subscriptions: &[SubscriptionId]) -> Result<Vec<Accounted>, Failed> {
        Ok(self.store.read(|reader| {
            let mut rows = Vec::with_capacity(subscriptions.len());
            for id in subscriptions {
                rows.extend(accounts::accounted(reader, step.environment, *id)?);
            }
            Ok::<_, store::Fault>(rows)
        })?)
    }

    fn note_failures(
        &self,
        environment: EnvironmentId,
        failures: &[(SubscriptionId, Why)],
    ) -> Result<(), Failed> {
        let (unread, failures): (Vec<_>, Vec<_>) = failures.iter().partition(|(_, why)| why.unread.is_some());
        if let Some(why) = unread.first().and_then(|(_, why)| why.unread.as_deref()) {
            let (environment, subscriptions) = (environment.to_string(), unread.len());
            tracing::warn!(
                environment,
                subscriptions,
                why,
                "their usage cannot be read; the next run bills them"
            );
        }
        let now = self.clock.now();
        for (subscription, why) in failures {
            let (subject, why) = (subscription.to_string(), why.clone());
            self.store.write(move |act| {
                let job = (JobKind::BillSubscription, subject.as_str());
                if let Some(RatesWanted { customer, category, provider, on }) = why.rates.as_deref() {
                    rate_waits::note(act, environment, (*customer, category, *on), (provider, now))?;
                }
                jobs::job_failed(act, environment, job, &why.told).map_err(ActError::<Refusal>::from)
            })?;
        }
        Ok(())
    }
}

/// How many threads decide so many accounts.
fn deciders(accounts: usize) -> usize {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    (accounts / ACCOUNTS_PER_DECIDER).clamp(1, processors.min(DECIDERS_MAX))
}

/// The due subscriptions of an account with those that must be looked at with them.
fn together(
    reader: &mut Reader<'_>,
    step: Step,
    mut rows: Vec<Accounted>,
    seen: &mut BTreeSet<SubscriptionId>,
) -> Result<Together, Failed> {
    let due: BTreeSet<SubscriptionId> = rows.iter().map(|row| row.row.id).collect();
    let sharing: Vec<Accounted> = rows.iter().filter(|row| row.shares).cloned().collect();
    for one in &sharing {
        let more = accounts::looked_at_with(reader, step.environment, one, step.due)?;
        if !more.is_empty() {
            rows.extend(more.into_iter().filter(|row| !due.contains(&row.row.id)));
            break;
        }
    }
    if !sharing.is_empty() {
        seen.extend(rows.iter().map(|row| row.row.id));
    }
    rows.sort_by_key(|row| row.row.id);
    Ok(Together { rows, due })
}

/// When which subjects were the usage of each of some subscriptions.
pub(crate) fn stays_of(
    reader: &mut impl Queries,
    environment: EnvironmentId,
    rows: &[Accounted],
) -> Result<AccountStays, store::Fault> {
    stays_of_rows(reader, environment, rows.iter().map(|one| &one.row))
}

/// The same of subscriptions whoever pays for them.
pub(crate) fn stays_of_rows<'r>(
    reader: &mut impl Queries,
    environment: EnvironmentId,
    rows: impl IntoIterator<Item = &'r SubscriptionRow>,
) -> Result<AccountStays, store::Fault> {
    let mut customers = BTreeMap::new();
    let mut all = AccountStays::new();
    for row in rows {
        if let Entry::Vacant(place) = customers.entry(row.customer) {
            let assignments = subjects::assignments_of_customer(reader, environment, row.customer)?;
            place.insert(CustomerStays::of(&assignments, row.customer));
        }
        all.insert(row.id, customers[&row.customer].of_subscription(row));
    }
    Ok(all)
}

/// What the engine decides at a moment, from these facts and what is measured.
fn plan_of(
    measuring: &Measuring<'_>,
    (facts, stays): (&AccountFacts, &AccountStays),
    as_of: Instant,
    lines_about: &mut LinesAbout<'_>,
) -> Result<billing::BillingPlan, Failed> {
    let due = Due::of(facts, AsOf(as_of))?;
    let (measurements, _) = measuring.measure(facts, stays, &due.needs())?;
    due.bill_whole(&measurements, Released::None, lines_about)
}

/// What the engine decides at a moment, where some documents do not wait.
pub(crate) fn plan_now(
    plane: &dyn EventPlane,
    (facts, stays): (&AccountFacts, &AccountStays),
    (as_of, released, watermark): (Instant, Released<'_>, Position),
    lines_about: &mut LinesAbout<'_>,
) -> Result<billing::BillingPlan, Failed> {
    let measuring = Measuring::of(plane, facts.environment, watermark);
    let due = Due::of(facts, AsOf(as_of))?;
    let (measurements, _) = measuring.measure(facts, stays, &due.needs())?;
    due.bill_whole(&measurements, released, lines_about)
}

/// Of each of some subscriptions, in their order: the earliest time of an event of its subjects that its last run
/// did not know. Those with the same subjects that were billed up to the same position are asked about once.
pub(crate) fn all_touched(
    plane: &dyn EventPlane,
    environment: EnvironmentId,
    (rows, stays): (&[Accounted], &AccountStays),
    up_to: Position,
) -> Result<Vec<Option<Instant>>, Failed> {
    let mut known: BTreeMap<(Position, Vec<&str>), Option<Instant>> = BTreeMap::new();
    let mut touched = Vec::with_capacity(rows.len());
    for row in rows {
        let since = Position::new(row.billed_watermark);
        let stays = &stays[&row.row.id];
        if since >= up_to || stays.is_empty() {
            touched.push(None);
            continue;
        }
        let subjects: Vec<&str> = stays.iter().map(|stay| stay.subject.as_str()).collect();
        touched.push(match known.entry((since, subjects)) {
            Entry::Occupied(found) => *found.get(),
            Entry::Vacant(place) => {
                let found = plane.first_touched(environment, &place.key().1, since, up_to)?;
                *place.insert(found)
            }
        });
    }
    Ok(touched)
}
