//! The deciding verbs: which usage to read, what to bill, when to look again.
//! Knows the order of the steps; must not know their insides.

use std::collections::BTreeMap;

use calendar::{AsOf, Instant, Period};
use ids::CatalogKey;
use pricing::Measurement;

use crate::billed::PriceRef;
use crate::document::BillingPlan;
use crate::facts::SubscriptionFacts;
use crate::refused::{BillRefused, PeriodEndRefused};
use crate::run::{Decided, Run};
use crate::stretches::Course;
use crate::{documents, metered, one_offs, recurring};

/// A metered cell of a subscription.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellKey {
    /// Which price.
    pub price: PriceRef,
    /// Where its service period starts.
    pub service_start: Instant,
}

/// What was measured, by cell; filled by the caller through `pricing::measure`.
pub type Measurements = BTreeMap<CellKey, Vec<Measurement>>;

/// Usage that a run must see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageNeed {
    /// For which cell.
    pub cell: CellKey,
    /// Through which meter of the price's plan version.
    pub meter: CatalogKey,
    /// The uncut grid period.
    pub full: Period,
    /// Events within this period count.
    pub service: Period,
    /// Whether events before the period are needed too, for a state that carries.
    pub history: bool,
}

/// A subscription laid out for one moment: first what usage it needs, then its bill, from one layout.
pub struct Due<'f> {
    run: Run<'f>,
    decided: Decided,
}

impl<'f> Due<'f> {
    /// Lays out the facts.
    ///
    /// # Errors
    /// The first reason of [`BillRefused`] that holds for facts alone.
    pub fn of(facts: &'f SubscriptionFacts, as_of: AsOf) -> Result<Due<'f>, BillRefused> {
        let (run, decided) = Run::of(facts, as_of)?;
        Ok(Due { run, decided })
    }

    /// The usage that [`Due::bill`] must be given: every metered cell that is due and not settled.
    pub fn needs(&self) -> Vec<UsageNeed> {
        let need = |(priced, cell): (crate::pending::Priced<'_>, &crate::cells::Cell)| {
            let meter = metered::meter_of(&priced)?;
            Some(UsageNeed {
                cell: CellKey { price: priced.reference(), service_start: cell.service.start() },
                meter: meter.key.clone(),
                full: cell.full,
                service: cell.service,
                history: meter.needs_history(),
            })
        };
        metered::needed(&self.run).filter_map(need).collect()
    }

    /// What is owed less what was billed, as documents.
    ///
    /// # Errors
    /// The first reason of [`BillRefused`] that holds.
    pub fn bill(self, usage: &Measurements) -> Result<BillingPlan, BillRefused> {
        self.plan(usage, None)
    }

    /// The same, where the documents that became due at `due` no longer wait for late usage: they are dated
    /// and taxed as of now.
    ///
    /// # Errors
    /// The first reason of [`BillRefused`] that holds.
    pub fn bill_now(self, usage: &Measurements, due: Instant) -> Result<BillingPlan, BillRefused> {
        self.plan(usage, Some(due))
    }

    fn plan(self, usage: &Measurements, now: Option<Instant>) -> Result<BillingPlan, BillRefused> {
        let Due { run, mut decided } = self;
        recurring::decide(&run, &mut decided)?;
        metered::decide(&run, usage, &mut decided)?;
        one_offs::decide(&run, &mut decided)?;
        documents::gather(&run, decided, now)
    }
}

/// The usage that [`bill`] needs for the same facts and moment: every metered cell that is due and not
/// settled. Nothing where the facts are refused; `bill` says why.
pub fn needs(facts: &SubscriptionFacts, as_of: AsOf) -> Vec<UsageNeed> {
    Due::of(facts, as_of).map_or_else(|_| Vec::new(), |due| due.needs())
}

/// What is owed at this moment less what was billed, as documents.
///
/// # Errors
/// The first reason of [`BillRefused`] that holds.
pub fn bill(
    facts: &SubscriptionFacts,
    usage: &Measurements,
    as_of: AsOf,
) -> Result<BillingPlan, BillRefused> {
    Due::of(facts, as_of)?.bill(usage)
}

/// [`Due::bill_now`] for the facts of a moment.
///
/// # Errors
/// The first reason of [`BillRefused`] that holds.
pub fn bill_now(
    facts: &SubscriptionFacts,
    usage: &Measurements,
    as_of: AsOf,
    due: Instant,
) -> Result<BillingPlan, BillRefused> {
    Due::of(facts, as_of)?.bill_now(usage, due)
}

/// When a subscription is to be looked at again: the next boundary, scheduled change or end of a grace
/// period after `as_of`. None when nothing comes any more, or the facts are refused.
pub fn next_due(facts: &SubscriptionFacts, as_of: AsOf) -> Option<Instant> {
    let (run, mut decided) = Run::of(facts, as_of).ok()?;
    recurring::decide(&run, &mut decided).ok()?;
    metered::note_dates(&run, &mut decided);
    one_offs::decide(&run, &mut decided).ok()?;
    decided.next
}

/// The end of the grid period of the plan's longest recurring cadence that an instant lies in. Exactly on a
/// boundary it is the end of the period that begins there.
///
/// # Errors
/// The first reason of [`PeriodEndRefused`] that holds.
pub fn period_end(facts: &SubscriptionFacts, at: Instant) -> Result<Instant, PeriodEndRefused> {
    let mut course = Course::of(facts)?;
    match facts.timeline.start() {
        Some(start) if start <= at => {}
        _ => return Err(PeriodEndRefused::NotStarted { at }),
    }
    if let Some((on, _)) = facts.timeline.cancelled().filter(|(on, _)| *on <= at) {
        return Err(PeriodEndRefused::Over { at, on });
    }
    let stretch = course.stretch_at(at).ok_or(PeriodEndRefused::NotStarted { at })?;
    let grid = course.leading_grid(stretch)?.ok_or(PeriodEndRefused::NoCadence { at })?;
    Ok(grid.period_at(at).end())
}
