//! What is closed: periods that lost usage, and were billed. What would have them rated anew is refused when it is
//! recorded.
//!
//! Knows which periods those are, and what moves them: facts, subjects, corrections, contracts, windows. Must not
//! know when usage is dropped.

use std::collections::BTreeMap;

use billing::alerts::{Alert, AlertOn};
use billing::{Contract, LimitOn, PriceRef, SubscriptionFacts, UsageLimit, UsageNeed};
use calendar::Instant;
use ids::{EnvironmentId, SubscriptionId};
use pricing::UsageEvent;
use store::catalog::Caches;
use store::retention::DropRow;
use store::subjects::{self, Assignment};
use store::subscriptions::{self, SubscriptionRow};
use store::{Act, ActError, Fault, Queries, Reader, gather, retention};
use usage::{PlaneFault, Position};

use crate::Operations;
use crate::corrections::NamedEvent;
use crate::measuring::{begin_at_or_after, is_measured, stays};
use crate::refusal::{Code, Failed, Refusal};
use crate::retention::cells::{ClosedCell, ClosedCells, closed_cells};

fn refused<T>(message: String, place: &str) -> Result<T, ActError<Refusal>> {
    Err(ActError::Refused(Refusal::new(Code::UsageDropped, message).about(place)))
}

/// Periods by price and start, with their ends.
type Periods = BTreeMap<(PriceRef, Instant), Instant>;

/// The periods of a subscription that start before an instant and of which nothing was billed.
pub(super) fn unbilled_before(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (facts, before): (&SubscriptionFacts, Instant),
) -> Result<Periods, Fault> {
    // What cannot be laid out has no periods; its bill says why.
    let cells = billing::usage_cells(facts, before).unwrap_or_default();
    let cells = cells.into_iter().filter(|need| need.cell.service_start < before);
    let by_price = |need: UsageNeed| ((need.cell.price, need.cell.service_start), need.service.end());
    let mut unbilled: Periods = cells.map(by_price).collect();
    if !unbilled.is_empty() {
        for cell in retention::billed_cells(queries, environment, facts.subscription, before)? {
            unbilled.remove(&(PriceRef { plan_version: cell.plan_version, price: cell.price }, cell.start));
        }
    }
    Ok(unbilled)
}

/// A subscription before facts of it are recorded or withdrawn, where usage was dropped.
pub(crate) struct Closing {
    /// Before when.
    before: Instant,
    /// Up to when periods that lost usage were billed, or owed nothing when they lost it.
    billed: Option<Instant>,
    /// Before when they owed nothing where they were not billed.
    closed: Option<Instant>,
    /// Those that lost usage and were never billed.
    unbilled: Periods,
}

impl Closing {
    /// What is closed of a subscription; nothing where nothing was dropped. It stays so until the commit.
    pub fn of(
        act: &mut Act<'_>,
        environment: EnvironmentId,
        row: &SubscriptionRow,
    ) -> Result<Option<Closing>, Fault> {
        let before = retention::dropped_for_act(act, environment)?;
        Closing::below(act, environment, (row, before))
    }

    /// The same for facts that are only tried.
    pub fn tried(
        queries: &mut impl Queries,
        environment: EnvironmentId,
        row: &SubscriptionRow,
    ) -> Result<Option<Closing>, Fault> {
        let before = retention::dropped_before(queries, environment)?;
        Closing::below(queries, environment, (row, before))
    }

    fn below(
        queries: &mut impl Queries,
        environment: EnvironmentId,
        (row, before): (&SubscriptionRow, Option<Instant>),
    ) -> Result<Option<Closing>, Fault> {
        let Some(before) = before else { return Ok(None) };
        let billed = retention::billed_from_before(queries, environment, row.id, before)?;
        let closed = retention::closed_before(queries, environment, [row.id])?.remove(&row.id);
        let facts = facts_of(queries, environment, row)?;
        let unbilled = unbilled_before(queries, environment, (&facts, before))?;
        let owed_nothing = unbilled.iter().filter(|((_, start), _)| Some(*start) < closed);
        let billed = billed.max(owed_nothing.map(|(_, end)| *end).max());
        Ok(Some(Closing { before, billed, closed, unbilled }))
    }

    /// How many of some periods nobody can bill any more.
    fn lost(&self, unbilled: &Periods) -> usize {
        unbilled.keys().filter(|(_, start)| self.closed <= Some(*start)).count()
    }

    /// Refuses facts, recorded or withdrawn by now, that would have a closed period rated anew: dated before its end,
    /// or making another period below the floor. What only takes back periods that nobody can bill may be of any
    /// date.
    pub fn check(
        &self,
        act: &mut Act<'_>,
        environment: EnvironmentId,
        (row, at): (&SubscriptionRow, Instant),
    ) -> Result<(), ActError<Refusal>> {
        let facts = facts_of(act, environment, row)?;
        self.check_facts(act, environment, (row, &facts, at))
    }

    /// The same of a fact that was withdrawn, which has no other date.
    pub fn check_withdrawn(
        &self,
        act: &mut Act<'_>,
        environment: EnvironmentId,
        (row, at): (&SubscriptionRow, Instant),
    ) -> Result<(), ActError<Refusal>> {
        let before = self.before;
        match self.check(act, environment, (row, at)) {
            Err(ActError::Refused(Refusal { code: Code::UsageDropped, .. })) => {
                let message = format!(
                    "usage before {before} was dropped by retention, so that what this change made of periods before it \
                     stays; record what is to hold from now on as a change of its own, or start a new subscription"
                );
                refused(message, "change")
            }
            other => other,
        }
    }

    /// The same with what the facts are then.
    pub fn check_facts(
        &self,
        queries: &mut impl Queries,
        environment: EnvironmentId,
        (row, facts, at): (&SubscriptionRow, &SubscriptionFacts, Instant),
    ) -> Result<(), ActError<Refusal>> {
        let Closing { before, billed, unbilled, .. } = self;
        let left = unbilled_before(queries, environment, (facts, *before))?;
        let is_mended = self.lost(&left) < self.lost(unbilled);
        let makes_others = left.keys().any(|period| !unbilled.contains_key(period));
        let earliest = billed.map_or(*before, |billed| billed.max(*before));
        if makes_others && earliest <= at {
            let message = format!(
                "usage before {before} was dropped by retention, so that nobody can bill the periods before it that \
                 this brings back; start a new subscription at {before} or later instead"
            );
            return refused(message, "at");
        }
        let moves_billed = billed.is_some_and(|billed| at < billed);
        if moves_billed || makes_others || (at < *before && !is_mended) {
            let message = format!(
                "usage before {before} was dropped by retention, so that what this subscription owes before \
                 {earliest} stays as it is; date it at {earliest} or later, and give a credit note for what was \
                 billed too much"
            );
            return refused(message, "at");
        }
        check_carrying(queries, environment, (row, facts), *before)
    }
}

/// Refuses a start before usage was dropped.
pub(crate) fn check_start_date(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    start: Instant,
) -> Result<(), ActError<Refusal>> {
    match retention::dropped_before(queries, environment)? {
        Some(before) if start < before => {
            let message = format!(
                "usage before {before} was dropped by retention, so that a subscription that starts at {start} could \
                 not be billed from its start on; start it at {before} or later"
            );
            refused(message, "start")
        }
        _ => Ok(()),
    }
}

/// Refuses a subscription, kept by now, that starts before usage was dropped, or whose meters would read it.
pub(crate) fn check_start(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (row, start): (&SubscriptionRow, Instant),
) -> Result<(), ActError<Refusal>> {
    let Some(before) = retention::dropped_for_act(act, environment)? else { return Ok(()) };
    check_start_date(act, environment, start)?;
    let facts = facts_of(act, environment, row)?;
    check_carrying(act, environment, (row, &facts), before)
}

/// Refuses meters whose state carries where some of what they read may be gone.
fn check_carrying(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (row, facts): (&SubscriptionRow, &SubscriptionFacts),
    before: Instant,
) -> Result<(), ActError<Refusal>> {
    let mut meters = facts.plans.values().flat_map(|plan| plan.meters.values());
    let Some(meter) = meters.find(|meter| meter.needs_history()) else { return Ok(()) };
    let assignments = subjects::assignments_of_customer(queries, environment, row.customer)?;
    if begin_at_or_after(facts, &stays(&assignments, row), before) {
        return Ok(());
    }
    let message = format!(
        "the meter {} carries its state from period to period, and usage before {before}, which its subjects may \
         have had, was dropped by retention; measure only subjects of the subscription's own (`own_usage`), each \
         from {before} or later, or choose a plan whose meters carry nothing",
        meter.key
    );
    refused(message, "plan")
}

fn facts_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    row: &SubscriptionRow,
) -> Result<SubscriptionFacts, Fault> {
    gather::unbilled_facts(queries, &Caches::default(), environment, row)
}

/// The subscriptions that measure a subject while an assignment holds.
fn measured_by(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    assignment: &Assignment,
) -> Result<Vec<SubscriptionRow>, Fault> {
    let mut rows = subscriptions::subscriptions_of_customer(queries, environment, assignment.customer)?;
    rows.retain(|row| is_measured(assignment, row.id, row.own_usage));
    Ok(rows)
}

/// Refuses to hand a subject over within what is closed: whoever had it would keep what was billed, and whoever gets
/// it be billed again, or nobody. A subject that was nobody's may be given from any instant on; what of it lies in
/// a closed period is listed as not billed.
pub(crate) fn check_assigned(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    assignment: &Assignment,
) -> Result<(), ActError<Refusal>> {
    let Some(before) = retention::dropped_for_act(act, environment)? else { return Ok(()) };
    let known = subjects::assignments_of_subject(act, environment, &assignment.subject)?;
    if known.contains(assignment) {
        return Ok(());
    }
    let (at, subject) = (assignment.assigned_at, &assignment.subject);
    let gets = measured_by(act, environment, assignment)?;
    if let Some(holder) = known.iter().rfind(|one| one.assigned_at <= at) {
        let mut until: Option<Instant> = None;
        for row in measured_by(act, environment, holder)?.iter().chain(&gets) {
            let closing = Closing::below(act, environment, (row, Some(before)))?;
            until = until.max(closing.and_then(|closing| closing.billed));
        }
        if let Some(until) = until.filter(|until| at < *until) {
            let message = format!(
                "the subject {subject:?} is the customer {}'s then, and usage before {before} was dropped by \
                 retention, so that what was billed before {until} stays as it is; hand it over at {until} or later",
                holder.customer
            );
            return refused(message, "from");
        }
    }
    if before <= at {
        return Ok(());
    }
    for row in &gets {
        let facts = facts_of(act, environment, row)?;
        let mut meters = facts.plans.values().flat_map(|plan| plan.meters.values());
        let stay = crate::measuring::Stay { subject: subject.clone(), from: at, to: None };
        if meters.any(|meter| meter.needs_history()) && !begin_at_or_after(&facts, &[stay], before) {
            let message = format!(
                "usage before {before} was dropped by retention, and the subscription {} reads a meter whose state \
                 carries from period to period; give it the subject {subject:?} from {before} on, or later",
                row.id
            );
            return refused(message, "from");
        }
    }
    Ok(())
}

/// Refuses a contract that would pool usage that was dropped.
pub(crate) fn check_contract(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    contract: &Contract,
) -> Result<(), ActError<Refusal>> {
    if contract.pooled.is_empty() {
        return Ok(());
    }
    match retention::dropped_for_act(act, environment)? {
        Some(before) if contract.starts < before => {
            let message = format!(
                "usage before {before} was dropped by retention, so that nothing can be pooled from {} on; pool in \
                 a contract that starts at {before} or later",
                contract.starts
            );
            refused(message, "starts")
        }
        _ => Ok(()),
    }
}

/// Refuses a limit whose first window began before usage was dropped.
pub(crate) fn check_limit(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (limit, now): (&UsageLimit, Instant),
) -> Result<(), ActError<Refusal>> {
    let from = limit.window_at(now.max(limit.starts)).start();
    match &limit.on {
        LimitOn::Usage { .. } => check_window(act, environment, from),
        LimitOn::Spend { .. } => check_spend_window(act, environment, (from, "limit")),
        // What is left of credits is no window's, and usage is not dropped while there are any.
        LimitOn::Credits { .. } => Ok(()),
    }
}

/// Refuses an alert of its own windows whose present one began before usage was dropped.
pub(crate) fn check_alert(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (alert, now): (&Alert, Instant),
) -> Result<(), ActError<Refusal>> {
    let Some(windows) = alert.windows(None) else { return Ok(()) };
    let from = windows.window_at(now).start();
    match &alert.on {
        AlertOn::Usage { .. } => check_window(act, environment, from),
        AlertOn::Spend { .. } => check_spend_window(act, environment, (from, "alert")),
        AlertOn::Limit(_) | AlertOn::Credits { .. } => Ok(()),
    }
}

/// What is spent in a window is known from whole periods, of which the first may begin before usage was dropped.
fn check_spend_window(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (from, what): (Instant, &str),
) -> Result<(), ActError<Refusal>> {
    check_window(act, environment, from)?;
    let Some(before) = retention::dropped_for_act(act, environment)? else { return Ok(()) };
    match retention::billed_of_all_from_before(act, environment, before)? {
        Some(until) if from < until => {
            let message = format!(
                "usage before {before} was dropped by retention, and what was spent in the window that runs cannot be \
                 told of periods that begin before that and end on {until}; make the {what} then, or choose a shorter \
                 window"
            );
            refused(message, "window")
        }
        _ => Ok(()),
    }
}

fn check_window(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    from: Instant,
) -> Result<(), ActError<Refusal>> {
    match retention::dropped_for_act(act, environment)? {
        Some(before) if from < before => {
            let since = match from {
                Instant::MIN => "since ever".to_owned(),
                from => format!("from {from} on"),
            };
            let message = format!(
                "usage before {before} was dropped by retention, and the window that runs counts {since}; choose a \
                 shorter one"
            );
            refused(message, "window")
        }
        _ => Ok(()),
    }
}

/// The closed periods of subscriptions; read once each.
struct ClosedUntil<'a> {
    operations: &'a Operations,
    environment: EnvironmentId,
    drops: Vec<DropRow>,
    known: BTreeMap<SubscriptionId, ClosedCells>,
}

impl ClosedUntil<'_> {
    /// Refuses to take out an event, known by its position, or bring one in, where that lies in a closed period. What
    /// came too late to be counted by it may go.
    fn check(&mut self, event: &UsageEvent, position: Option<Position>) -> Result<(), Failed> {
        let environment = self.environment;
        let rows = self.operations.store.read(|reader| {
            let assignments = subjects::assignments_of_subject(reader, environment, &event.subject)?;
            match assignments.iter().rfind(|one| one.assigned_at <= event.time) {
                Some(assignment) => measured_by(reader, environment, assignment),
                None => Ok(Vec::new()),
            }
        })?;
        for row in rows {
            if !self.known.contains_key(&row.id) {
                let drops = &self.drops;
                let of = |reader: &mut Reader<'_>| {
                    let facts = facts_of(reader, environment, &row)?;
                    let through = drops.last().map_or(Instant::MIN, |row| row.before);
                    let cells = billing::usage_cells(&facts, through).unwrap_or_default();
                    closed_cells(reader, (environment, drops), (row.id, &cells))
                };
                self.known.insert(row.id, self.operations.store.read(of)?);
            }
            let counts = |cell: &&ClosedCell| {
                cell.service.contains(event.time) && position.is_none_or(|position| position <= cell.up_to)
            };
            if let Some(cell) = self.known[&row.id].values().find(counts) {
                let end = cell.service.end();
                let before = self.drops.last().map_or(end, |row| row.before);
                let message = format!(
                    "usage before {before} was dropped by retention, so that what the subscription {} owes before {end} \
                     stays as it is, and the event {:?} of {:?} lies in that; correct what was billed with a credit \
                     note, or send what is owed as usage from then on",
                    row.id, event.id, event.source
                );
                return Err(Refusal::new(Code::UsageDropped, message).into());
            }
        }
        Ok(())
    }
}

impl Operations {
    /// Refuses to correct kept events, or to bring in one in their place, where that lies in a closed period.
    pub(crate) fn check_correctable<'e>(
        &self,
        environment: EnvironmentId,
        events: impl IntoIterator<Item = &'e NamedEvent>,
        replacement: Option<&UsageEvent>,
    ) -> Result<(), Failed> {
        let drops = self.store.read(|reader| retention::drops(reader, environment))?;
        if drops.is_empty() {
            return Ok(());
        }
        let mut closed = ClosedUntil { operations: self, environment, drops, known: BTreeMap::new() };
        for NamedEvent { source, id } in events {
            let found =
                self.plane.find(environment, source, id).map_err(|fault| named(fault, (source, id)))?;
            if let Some(kept) = found {
                closed.check(&kept.event, Some(kept.position))?;
            }
        }
        replacement.map_or(Ok(()), |event| closed.check(event, None))
    }
}

/// Says which of several events was dropped.
fn named(fault: PlaneFault, (source, id): (&str, &str)) -> Failed {
    match fault {
        PlaneFault::EventDropped { before, .. } => {
            let message = format!(
                "the event {id:?} of {source:?} was dropped by retention, as all usage before {before}, so that what \
                 was billed of it stays; nothing was changed: leave it out, and correct what was billed with a \
                 credit note"
            );
            Refusal::new(Code::UsageDropped, message).into()
        }
        fault => fault.into(),
    }
}
