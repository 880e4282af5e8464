//! The deciding verbs: which usage to read, what to bill, when to look again.
//! Knows the order of the steps; must not know their insides.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{AsOf, CivilDateTime, Instant, Period};
use ids::{CatalogKey, SubscriptionId};
use pricing::{Measurement, Price};

use crate::billed::{LineSubject, PriceRef};
use crate::cells::Cell;
use crate::document::{BillingPlan, Line, LineTrace};
use crate::documents::Gathering;
use crate::facts::{AccountFacts, DocumentsWhole, SubscriptionFacts};
use crate::pending::Priced;
use crate::pools::{Parts, Pools, pooled_from};
use crate::projection::LinesAbout;
use crate::refused::{BillRefused, PeriodEndRefused};
use crate::run::{Decided, Run};
use crate::stretches::Course;
use crate::waiting::Released;
use crate::{commitments, credits, documents, metered, one_offs, recurring, thresholds};

/// A metered cell of a subscription, up to an instant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellKey {
    /// Whose.
    pub subscription: SubscriptionId,
    /// Which price.
    pub price: PriceRef,
    /// Where its service period starts.
    pub service_start: Instant,
    /// Up to when it is measured: the end of the service period, or a cut within it.
    pub until: Instant,
}

/// What was measured, by cell; filled by the caller through `pricing::measure`.
pub type Measurements = BTreeMap<CellKey, Vec<Measurement>>;

/// Usage that a run must see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageNeed {
    /// For which cell.
    pub cell: CellKey,
    /// Through which meters of the price's plan version: one, or several that an expression reads.
    pub meters: Vec<CatalogKey>,
    /// The price that holds, where that is not the plan's own.
    pub price: Option<Arc<Price>>,
    /// The uncut grid period.
    pub full: Period,
    /// Events within this period count.
    pub service: Period,
    /// Events within these do not: the subscription was paused.
    pub without: Vec<Period>,
    /// Whether events before the period are needed too, for a state that carries.
    pub history: bool,
}

impl CellKey {
    /// Of a whole cell.
    pub(crate) fn of(run: &Run<'_>, priced: &Priced<'_>, cell: &Cell) -> CellKey {
        CellKey {
            subscription: run.facts.subscription,
            price: priced.reference(),
            service_start: cell.service.start(),
            until: cell.service.end(),
        }
    }
}

impl UsageNeed {
    /// What a metered cell of a course needs; none for other cells.
    pub(crate) fn of(course: &Course<'_>, cell: &Cell) -> Option<UsageNeed> {
        let life = &course.lives[cell.life];
        let priced = Priced::of(life);
        let meters = metered::meters_of(&priced);
        if meters.is_empty() {
            return None;
        }
        let overridden = life.overridden.is_some();
        Some(UsageNeed {
            cell: CellKey {
                subscription: course.facts.subscription,
                price: priced.reference(),
                service_start: cell.service.start(),
                until: cell.service.end(),
            },
            meters: meters.iter().map(|meter| meter.key.clone()).collect(),
            price: overridden.then(|| Arc::new(life.price.clone())),
            full: cell.full,
            service: cell.service,
            without: life.interrupted(cell.service),
            history: meters.iter().any(|meter| meter.needs_history()),
        })
    }
}

/// An account laid out for one moment: first what usage it needs, then its bill, from one layout.
pub struct Due<'f> {
    account: &'f AccountFacts,
    as_of: Instant,
    runs: Vec<Run<'f>>,
    pools: Pools,
    decided: Vec<Decided>,
}

impl<'f> Due<'f> {
    /// Lays out the facts.
    ///
    /// # Errors
    /// The first reason of [`BillRefused`] that holds for facts alone.
    pub fn of(account: &'f AccountFacts, as_of: AsOf) -> Result<Due<'f>, BillRefused> {
        let count = account.subscriptions.len();
        let (mut runs, mut decided) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let pooled = pooled_from(account);
        for place in 0..count {
            let (run, so_far) = Run::of(account, place, (as_of, pooled))?;
            runs.push(run);
            decided.push(so_far);
        }
        let pools = Pools::of(account, &mut runs);
        Ok(Due { account, as_of: as_of.instant(), runs, pools, decided })
    }

    /// The same, as if the usage of periods that still run, and what waits for the next invoice, were billed so far: what
    /// it would draw of credits. Usage that a contract pools is left until its pool is known whole.
    ///
    /// # Errors
    /// The first reason of [`BillRefused`] that holds for facts alone.
    pub fn so_far(account: &'f AccountFacts, as_of: AsOf) -> Result<Due<'f>, BillRefused> {
        let mut due = Due::of(account, as_of)?;
        due.runs.iter_mut().for_each(|run| run.bills_so_far = true);
        Ok(due)
    }

    /// The usage that [`Due::bill`] must be given: every metered cell that is due and not settled, and what
    /// the running ones have so far where the plan bills at a threshold.
    pub fn needs(&self) -> Vec<UsageNeed> {
        let of_run = |run| {
            let due = metered::needed(run);
            let due = due.flat_map(|(priced, cell)| needs_of(run, cell, &credits::cuts(run, &priced, cell)));
            due.chain(thresholds::needs(run))
        };
        let pooled = self.pools.due(&self.runs).flat_map(|(run, cell, cuts)| needs_of(run, cell, cuts));
        self.runs.iter().flat_map(of_run).chain(pooled).collect()
    }

    /// The usage that a line of usage is made of, as these facts have it: that of its cell up to the line's
    /// end, or of every part of its pool. None where a change took the cell out of the bill.
    pub fn behind(&self, line: &Line) -> Vec<UsageNeed> {
        let is_it = |run: &Run<'f>, cell: &Cell| {
            let subject = LineSubject::Price(Priced::of(&run.course.lives[cell.life]).reference());
            line.subscription == Some(run.facts.subscription)
                && subject == line.subject
                && cell.service.start() == line.service.start()
        };
        if matches!(line.trace, LineTrace::Usage { pool: Some(_), .. }) {
            let parts = self.pools.sharing(|(run, cell)| is_it(&self.runs[run], &self.runs[run].cells[cell]));
            let parts = parts.iter().map(|(run, cell)| (&self.runs[*run], &self.runs[*run].cells[*cell]));
            return parts.filter_map(|(run, cell)| UsageNeed::of(&run.course, cell)).collect();
        }
        let cells = self.runs.iter().flat_map(|run| run.cells.iter().map(move |cell| (run, cell)));
        let cell = cells.into_iter().find(|(run, cell)| is_it(run, cell));
        let whole = cell.and_then(|(run, cell)| UsageNeed::of(&run.course, cell));
        let end = line.service.end();
        let up_to_end = |whole: UsageNeed| match end < whole.service.end() {
            true => credits::for_cut(&whole, end),
            false => Some(whole),
        };
        whole.and_then(up_to_end).into_iter().collect()
    }

    /// What is owed less what was billed, as documents.
    ///
    /// # Errors
    /// The first reason of [`BillRefused`] that holds.
    pub fn bill(self, usage: &Measurements) -> Result<BillingPlan, BillRefused> {
        self.plan(usage, Released::None, &DocumentsWhole::new())
    }

    /// The same, where some documents no longer wait, neither for late usage nor for approval: they are dated and
    /// taxed as of now.
    ///
    /// # Errors
    /// The first reason of [`BillRefused`] that holds.
    pub fn bill_now(self, usage: &Measurements, released: Released<'_>) -> Result<BillingPlan, BillRefused> {
        self.plan(usage, released, &DocumentsWhole::new())
    }

    /// The same, with every line about the documents that it gives tax of back: those are read, and it is decided again with
    /// the usage at hand until it lacks none. Most bills give nothing back and are decided once.
    ///
    /// # Errors
    /// The first reason of [`BillRefused`] that holds, or what `lines_about` says.
    pub fn bill_whole<E: From<BillRefused>>(
        self,
        usage: &Measurements,
        released: Released<'_>,
        lines_about: &mut LinesAbout<'_, E>,
    ) -> Result<BillingPlan, E> {
        let (account, as_of) = (self.account, self.as_of);
        let so_far = self.runs.iter().any(|run| run.bills_so_far);
        let mut whole = DocumentsWhole::new();
        let mut plan = self.plan(usage, released, &whole)?;
        while !plan.lacks.is_empty() {
            for document in plan.lacks {
                whole.insert(document, lines_about(document)?);
            }
            let lay_out = if so_far { Due::so_far } else { Due::of };
            plan = lay_out(account, AsOf(as_of))?.plan(usage, released, &whole)?;
        }
        Ok(plan)
    }

    fn plan(
        self,
        usage: &Measurements,
        released: Released<'_>,
        whole: &DocumentsWhole,
    ) -> Result<BillingPlan, BillRefused> {
        let Due { account, as_of, runs, pools, mut decided } = self;
        let parts = Parts::of(&pools, &runs, usage)?;
        for (run, decided) in runs.iter().zip(&mut decided) {
            recurring::decide(run, decided)?;
            metered::decide(run, &parts, usage, decided)?;
            one_offs::decide(run, decided)?;
        }
        let committed = commitments::decide(account, as_of, &runs, &mut decided)?;
        documents::gather(Gathering {
            account,
            whole,
            as_of,
            runs: &runs,
            decided,
            own: committed.own,
            own_next: committed.next,
            released,
        })
    }
}

/// What a cell needs, and up to each instant at which credits that may pay it begin or end.
fn needs_of(run: &Run<'_>, cell: &Cell, cuts: &[Instant]) -> Vec<UsageNeed> {
    let Some(whole) = UsageNeed::of(&run.course, cell) else { return Vec::new() };
    let within = cuts.iter().filter(|cut| cell.service.contains(**cut));
    let mut needs: Vec<UsageNeed> = within.filter_map(|cut| credits::for_cut(&whole, *cut)).collect();
    needs.push(whole);
    needs
}

/// The usage that [`bill`] needs for the same facts and moment: every metered cell that is due and not
/// settled. Nothing where the facts are refused; `bill` says why.
pub fn needs(account: &AccountFacts, as_of: AsOf) -> Vec<UsageNeed> {
    Due::of(account, as_of).map_or_else(|_| Vec::new(), |due| due.needs())
}

/// What is owed at this moment less what was billed, as documents.
///
/// # Errors
/// The first reason of [`BillRefused`] that holds.
pub fn bill(account: &AccountFacts, usage: &Measurements, as_of: AsOf) -> Result<BillingPlan, BillRefused> {
    Due::of(account, as_of)?.bill(usage)
}

/// [`Due::bill_now`] for the facts of a moment.
///
/// # Errors
/// The first reason of [`BillRefused`] that holds.
pub fn bill_now(
    account: &AccountFacts,
    usage: &Measurements,
    as_of: AsOf,
    released: Released<'_>,
) -> Result<BillingPlan, BillRefused> {
    Due::of(account, as_of)?.bill_now(usage, released)
}

/// The end of the grid period of the plan's longest recurring cadence that an instant lies in, or of the plan's
/// phase where that comes first. Exactly on a boundary it is the end of the period that begins there.
///
/// # Errors
/// The first reason of [`PeriodEndRefused`] that holds.
pub fn period_end(facts: &SubscriptionFacts, at: Instant) -> Result<Instant, PeriodEndRefused> {
    let mut course = Course::of(facts)?;
    match facts.timeline.start() {
        Some(start) if start <= at => {}
        _ => return Err(PeriodEndRefused::NotStarted { at }),
    }
    if let Some((on, _)) = course.cancelled.filter(|(on, _)| *on <= at) {
        return Err(PeriodEndRefused::Over { at, on });
    }
    if let Some(end) = course.trial_ends.iter().find(|end| end.pauses(at)) {
        return Err(PeriodEndRefused::TrialUnpaid { at, since: end.at });
    }
    let stretch = course.stretch_at(at).ok_or(PeriodEndRefused::NotStarted { at })?;
    let end = course.leading_grid(stretch)?.map(|grid| grid.period_at(at).end());
    let phase_end = course.phase_end_at(at);
    [end, phase_end].into_iter().flatten().min().ok_or(PeriodEndRefused::NoCadence { at })
}

/// The anchor of the leading cadence at an instant, by which another subscription goes on with the same periods.
/// None where no price recurs, or the subscription has not begun.
///
/// # Errors
/// The first reason of [`BillRefused`] that holds for facts alone.
pub fn anchor_at(facts: &SubscriptionFacts, at: Instant) -> Result<Option<CivilDateTime>, BillRefused> {
    let mut course = Course::of(facts)?;
    let Some(stretch) = course.stretch_at(at) else { return Ok(None) };
    Ok(course.leading_grid(stretch)?.map(|grid| grid.anchor()))
}
