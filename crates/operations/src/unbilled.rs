//! Usage that no bill counts: of nobody, without a price, or unreadable for its meter; each event with why.
//!
//! Knows events, assignments and metered cells; must not know amounts. It decides nothing: the cells are the
//! engine's and the reasons of events that were set aside are the meter's own.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::ControlFlow;

use billing::{BillRefused, Status, SubscriptionFacts, UsageNeed};
use calendar::{AsOf, Instant};
use ids::{CustomerId, EnvironmentId, SubscriptionId};
use pricing::{Aggregation, Meter, Price, Scope, SetAside, Timing};
use store::jobs::{self, JobKind};
use store::subjects::Assignment;
use store::{Reader, accounts, gather, subjects, subscriptions};
use usage::{Read, StoredEvent};

use crate::Operations;
use crate::explain::EventName;
use crate::measuring::{CustomerStays, Measuring, Priced, counts, is_measured, priced};
use crate::refusal::{Failed, Refusal};

/// Most events looked at for one page; what was found until then is answered, and where to go on.
pub const EVENTS_LOOKED_AT_MAX: usize = 20_000;

/// Why no bill counts an event, or one price of a bill does not, in the order looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// Its subject is nobody's at its time.
    Unassigned,
    /// A price takes it and its meter cannot read it.
    SetAside,
    /// The subscription whose it would be cannot be billed.
    BillRefused,
    /// No subscription of the customer runs at its time.
    NoSubscription,
    /// A meter selects its type, and its filters leave it out.
    FilteredOut,
    /// No price has a meter that selects its type.
    NoPrice,
}

impl Cause {
    /// Its stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Cause::Unassigned => "subject_unassigned",
            Cause::SetAside => "set_aside",
            Cause::BillRefused => "bill_refused",
            Cause::NoSubscription => "no_subscription",
            Cause::FilteredOut => "filtered_out",
            Cause::NoPrice => "no_price",
        }
    }
}

/// An event that is not, or not wholly, on a bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnbilledEvent {
    /// Which.
    pub event: EventName,
    /// What happened.
    pub event_type: String,
    /// Why it is not billed.
    pub cause: Cause,
    /// The same as a sentence.
    pub reason: String,
}

/// A page of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnbilledPage {
    /// In order of time, source and id.
    pub events: Vec<UnbilledEvent>,
    /// Where the list goes on, if there may be more.
    pub next: Option<After>,
}

/// An event after which a list goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    time: Instant,
    source: String,
    id: String,
}

impl After {
    fn of(stored: &StoredEvent) -> After {
        let (time, source, id) = stored.event.order_key();
        After::event(time, source, id)
    }

    /// After the event of a time, source and id.
    pub fn event(time: Instant, source: &str, id: &str) -> After {
        After { time, source: source.to_owned(), id: id.to_owned() }
    }

    /// When the event happened.
    pub const fn time(&self) -> Instant {
        self.time
    }

    /// As text that [`After::parse`] reads.
    pub fn to_text(&self) -> String {
        format!("{} {} {}{}", self.time.as_micros(), self.source.len(), self.source, self.id)
    }

    /// Reads the text of [`After::to_text`].
    pub fn parse(text: &str) -> Option<After> {
        let mut parts = text.splitn(3, ' ');
        let time = Instant::from_micros(parts.next()?.parse().ok()?);
        let length: usize = parts.next()?.parse().ok()?;
        let (source, id) = parts.next()?.split_at_checked(length)?;
        time.is_in_range().then(|| After { time, source: source.to_owned(), id: id.to_owned() })
    }

    /// Whether an event comes later in the order of lists.
    pub fn is_before(&self, stored: &StoredEvent) -> bool {
        (self.time, self.source.as_str(), self.id.as_str()) < stored.event.order_key()
    }
}

impl Operations {
    /// Events that no bill counts, of one subject or of all, after an event and at most so many. An event that
    /// two prices take is listed where one of them cannot read it.
    ///
    /// # Errors
    /// A fault.
    pub fn unbilled(
        &self,
        environment: EnvironmentId,
        subject: Option<&str>,
        (after, limit): (Option<&After>, usize),
    ) -> Result<UnbilledPage, Failed> {
        let looked_at = self.events_after(environment, subject, after)?;
        let last = looked_at.last().filter(|_| looked_at.len() == EVENTS_LOOKED_AT_MAX).map(After::of);
        let now = self.now_in(environment)?;
        let known = self.store.read(|reader| Known::of(self, reader, environment, &looked_at))?;
        let up_to = self.plane.watermark(environment)?;
        let measuring = Measuring::of(&*self.plane, environment, up_to);
        let mut found = known.judge(&measuring, &looked_at, now)?;
        let mut next = last;
        if found.len() > limit {
            found.truncate(limit);
            next = found.last().map(|(stored, _, _)| After::of(stored));
        }
        let events = found.into_iter().map(|(stored, cause, reason)| UnbilledEvent {
            event: EventName::of(stored),
            event_type: stored.event.event_type.to_string(),
            cause,
            reason,
        });
        Ok(UnbilledPage { events: events.collect(), next })
    }

    fn events_after(
        &self,
        environment: EnvironmentId,
        subject: Option<&str>,
        after: Option<&After>,
    ) -> Result<Vec<StoredEvent>, Failed> {
        let up_to = self.plane.watermark(environment)?;
        let subjects: Vec<&str> = subject.into_iter().collect();
        let from = after.map(|after| after.time);
        let read = Read { subjects: &subjects, from, ..Read::all(up_to) };
        let mut found = Vec::new();
        self.plane.read(environment, &read, &mut |stored| {
            if after.is_none_or(|after| after.is_before(stored)) {
                found.push(stored.clone());
            }
            match found.len() {
                EVENTS_LOOKED_AT_MAX => ControlFlow::Break(()),
                _ => ControlFlow::Continue(()),
            }
        })?;
        Ok(found)
    }
}

/// A subscription and its metered cells.
struct Subscribed {
    facts: SubscriptionFacts,
    /// Whether it measures only subjects of its own.
    own_usage: bool,
    cells: Result<Vec<UsageNeed>, BillRefused>,
    /// Why the last run did not bill it, if it did not.
    stuck: Option<Stuck>,
}

/// A subscription that the billing run could not bill.
struct Stuck {
    why: String,
    /// Since when it is due.
    due: Instant,
    /// Up to which event it was billed.
    billed: u64,
}

impl Stuck {
    fn of(
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        subscription: SubscriptionId,
    ) -> Result<Option<Stuck>, store::Fault> {
        let id = subscription.to_string();
        let job = jobs::job(reader, environment, (JobKind::BillSubscription, &id))?;
        let Some((why, due)) = job.and_then(|job| Some((job.failure?, job.due_at))) else { return Ok(None) };
        let accounted = accounts::accounted(reader, environment, subscription)?;
        let billed = accounted.map_or(0, |one| one.billed_watermark);
        Ok(Some(Stuck { why, due, billed }))
    }

    /// Whether it keeps an event of a cell from being billed that is due by now.
    fn holds(&self, stored: &StoredEvent, (need, timing): (&UsageNeed, Timing), now: Instant) -> bool {
        let is_due = match timing {
            Timing::InArrears => need.service.end() <= now,
            Timing::InAdvance => need.service.start() <= now,
        };
        is_due && (need.service.end() >= self.due || stored.position.number() > self.billed)
    }
}

/// Whose the subjects of some events are, and what their customers subscribe to.
struct Known {
    assignments: BTreeMap<String, Vec<Assignment>>,
    subscribed: BTreeMap<CustomerId, Vec<Subscribed>>,
}

/// Why an event is not billed.
type Why = (Cause, String);

/// The events of each cell that takes any, by place: customer, subscription, cell.
type Taken = BTreeMap<(CustomerId, usize, usize), Vec<usize>>;

impl Known {
    fn of(
        operations: &Operations,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        events: &[StoredEvent],
    ) -> Result<Known, store::Fault> {
        let mut known = Known { assignments: BTreeMap::new(), subscribed: BTreeMap::new() };
        let through = events.last().map_or(Instant::MIN, |last| last.event.time);
        for stored in events {
            let subject = &*stored.event.subject;
            if known.assignments.contains_key(subject) {
                continue;
            }
            let assignments = subjects::assignments_of_subject(reader, environment, subject)?;
            for assignment in &assignments {
                if known.subscribed.contains_key(&assignment.customer) {
                    continue;
                }
                let mut theirs = Vec::new();
                for row in subscriptions::subscriptions_of_customer(reader, environment, assignment.customer)?
                {
                    let caches = operations.store.caches();
                    let facts = gather::unbilled_facts(reader, caches, environment, &row)?;
                    let cells = billing::usage_cells(&facts, through);
                    let stuck = Stuck::of(reader, environment, row.id)?;
                    theirs.push(Subscribed { facts, own_usage: row.own_usage, cells, stuck });
                }
                known.subscribed.insert(assignment.customer, theirs);
            }
            known.assignments.insert(subject.to_owned(), assignments);
        }
        Ok(known)
    }

    /// The events that are not billed, in their order.
    fn judge<'e>(
        &self,
        measuring: &Measuring<'_>,
        events: &'e [StoredEvent],
        now: Instant,
    ) -> Result<Vec<(&'e StoredEvent, Cause, String)>, Failed> {
        let mut taken = Taken::new();
        let mut why: BTreeMap<usize, Why> = BTreeMap::new();
        for (place, stored) in events.iter().enumerate() {
            why.extend(self.take(place, stored, &mut taken)?.map(|found| (place, found)));
        }
        for ((customer, subscription, cell), places) in taken {
            let subscribed = &self.subscribed[&customer][subscription];
            let Ok(cells) = &subscribed.cells else { continue };
            let those: Vec<(usize, &StoredEvent)> =
                places.into_iter().map(|place| (place, &events[place])).collect();
            for (place, found) in self.set_aside(measuring, (customer, subscribed, &cells[cell]), &those)? {
                why.entry(place).or_insert(found);
            }
            let Some(stuck) = &subscribed.stuck else { continue };
            let timing = priced(&subscribed.facts, &cells[cell])?.price.timing;
            for (place, _) in those.iter().filter(|(_, one)| stuck.holds(one, (&cells[cell], timing), now)) {
                why.entry(*place).or_insert_with(|| not_billed(&stuck.why));
            }
        }
        Ok(why.into_iter().map(|(place, (cause, reason))| (&events[place], cause, reason)).collect())
    }

    /// The events of a cell that its meters set aside; where they follow registers, read beside all of the cell's.
    fn set_aside(
        &self,
        measuring: &Measuring<'_>,
        (customer, subscribed, need): (CustomerId, &Subscribed, &UsageNeed),
        events: &[(usize, &StoredEvent)],
    ) -> Result<Vec<(usize, Why)>, Failed> {
        let Subscribed { facts, own_usage, .. } = subscribed;
        if !follows_registers(facts, need)? {
            return Ok(set_aside(facts, need, events)?);
        }
        let assignments: Vec<Assignment> = self.assignments.values().flatten().cloned().collect();
        let stays = CustomerStays::of(&assignments, customer).of_one(facts.subscription, *own_usage);
        match measuring.measure_one(facts, &stays, need) {
            Ok(measured) => Ok(with_reasons(priced(facts, need)?.price, &measured.set_aside, events)),
            Err(Failed::Refused(refused)) => {
                let why = not_billed(&refused.message);
                Ok(events.iter().map(|(place, _)| (*place, why.clone())).collect())
            }
            Err(other) => Err(other),
        }
    }

    /// Notes which cells take an event, or answers why none does.
    fn take(&self, place: usize, stored: &StoredEvent, taken: &mut Taken) -> Result<Option<Why>, Failed> {
        let event = &stored.event;
        let earlier = |assignment: &&Assignment| assignment.assigned_at <= event.time;
        let Some(assignment) = self.assignments[&*event.subject].iter().rfind(earlier) else {
            return Ok(Some(unassigned(&event.subject)));
        };
        let mine = |one: &Subscribed| is_measured(assignment, one.facts.subscription, one.own_usage);
        let theirs = &self.subscribed[&assignment.customer];
        let (mut is_taken, mut filtering) = (false, Vec::new());
        for (number, one) in theirs.iter().enumerate().filter(|(_, one)| mine(one)) {
            let Ok(cells) = &one.cells else { continue };
            let covers = |need: &UsageNeed| need.service.contains(event.time) && counts(need, event);
            for (at, need) in cells.iter().enumerate().filter(|(_, need)| covers(need)) {
                let Priced { meters, .. } = priced(&one.facts, need)?;
                if meters.iter().any(|meter| meter.takes(event)) {
                    is_taken = true;
                    taken.entry((assignment.customer, number, at)).or_default().push(place);
                } else {
                    let alike = |meter: &&&Meter| *meter.event_type == *event.event_type;
                    filtering.extend(meters.iter().filter(alike).copied());
                }
            }
        }
        if is_taken {
            return Ok(None);
        }
        let refused = theirs.iter().filter(|one| mine(one)).find_map(|one| one.cells.as_ref().err());
        if let Some(refused) = refused {
            return Ok(Some(not_billed(refused)));
        }
        let runs = |one: &Subscribed| {
            matches!(billing::status(&one.facts, AsOf(event.time)), Ok(Status::Active | Status::Trialing))
        };
        match theirs.iter().any(|one| mine(one) && runs(one)) {
            true => Ok(Some(not_taken(&event.event_type, &filtering))),
            false => Ok(Some(no_subscription(assignment, theirs.iter().find(|one| runs(one))))),
        }
    }
}

/// Whether a cell's meters follow registers: what they cannot read shows only beside the readings before it.
fn follows_registers(facts: &SubscriptionFacts, need: &UsageNeed) -> Result<bool, Refusal> {
    let Priced { meters, .. } = priced(facts, need)?;
    Ok(meters.iter().any(|meter| matches!(meter.aggregation, Aggregation::Register(_))))
}

/// The events of a cell that its meter cannot read, or all of them where the meter refuses the whole.
fn set_aside(
    facts: &SubscriptionFacts,
    need: &UsageNeed,
    events: &[(usize, &StoredEvent)],
) -> Result<Vec<(usize, Why)>, Refusal> {
    let Priced { price, plan, .. } = priced(facts, need)?;
    let scope = Scope { period: need.service, full: need.full, zone: &facts.zone };
    let those = events.iter().map(|(_, stored)| &stored.event);
    let measured = match pricing::measure_all(price, &plan.meters, &scope, those) {
        Ok(measured) => measured,
        Err(refused) => {
            let why = not_billed(&refused);
            return Ok(events.iter().map(|(place, _)| (*place, why.clone())).collect());
        }
    };
    Ok(with_reasons(price, &measured.set_aside, events))
}

/// Those of the events that are set aside, each with the reason.
fn with_reasons(
    price: &Price,
    set_aside: &[SetAside],
    events: &[(usize, &StoredEvent)],
) -> Vec<(usize, Why)> {
    let reasons: BTreeMap<(&str, &str), &str> = set_aside
        .iter()
        .map(|aside| ((aside.source.as_str(), aside.id.as_str()), aside.reason.as_str()))
        .collect();
    let why = |(place, stored): &(usize, &StoredEvent)| {
        let reason = reasons.get(&(&*stored.event.source, &*stored.event.id))?;
        Some((*place, (Cause::SetAside, format!("price {}: {reason}", price.key))))
    };
    events.iter().filter_map(why).collect()
}

fn not_billed(why: &dyn Display) -> Why {
    (Cause::BillRefused, format!("its subscription cannot be billed: {why}"))
}

fn unassigned(subject: &str) -> Why {
    let reason = format!(
        "the subject {subject:?} is nobody's at that time; assign it to a customer from then on, and it is billed"
    );
    (Cause::Unassigned, reason)
}

fn no_subscription(assignment: &Assignment, other: Option<&Subscribed>) -> Why {
    let reason = match (assignment.subscription, other) {
        (Some(only), _) => {
            format!("the subscription {only}, whose usage it would be, does not run at that time")
        }
        (None, Some(other)) => format!(
            "the subscriptions of the customer {} that run at that time measure only subjects of their own; \
             assign {:?} to one of them, such as {}, and it is billed there",
            assignment.customer, assignment.subject, other.facts.subscription
        ),
        (None, None) => format!("no subscription of the customer {} runs at that time", assignment.customer),
    };
    (Cause::NoSubscription, reason)
}

fn not_taken(event_type: &str, filtering: &[&Meter]) -> Why {
    if filtering.is_empty() {
        let reason = format!(
            "no price of the customer at that time has a meter of the type {event_type:?}; \
             check the event's type and the plan"
        );
        return (Cause::NoPrice, reason);
    }
    let mut names: Vec<&str> = filtering.iter().map(|meter| meter.key.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    (Cause::FilteredOut, format!("the filters of the meter {} leave it out", names.join(" and of ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_list_reads_back_whatever_the_names() {
        let time = Instant::parse("2024-02-01T10:00:00.000001Z").unwrap();
        for (source, id) in [("meter", "1"), ("a b\n", " 12 x"), ("é", "é é"), ("s", "")] {
            let after = After { time, source: source.to_owned(), id: id.to_owned() };
            assert_eq!(After::parse(&after.to_text()), Some(after));
        }
        for broken in ["", "x", "1 2", "1 9 ab", "1 1 é", "9223372036854775807 1 ab"] {
            assert_eq!(After::parse(broken), None, "{broken:?}");
        }
    }
}
