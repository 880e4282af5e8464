//! Usage that no bill counts: of nobody, without a price, or unreadable for its meter; each event with why.
//!
//! Knows events, assignments and metered cells; must not know amounts. It decides nothing: the cells are the
//! engine's and the reasons of events that were set aside are the meter's own.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::ops::ControlFlow;

use billing::{BillRefused, Status, SubscriptionFacts, UsageNeed};
use calendar::{AsOf, Instant};
use ids::{CustomerId, EnvironmentId, SubscriptionId};
use pricing::{Aggregation, Meter, Price, Scope, SetAside, Timing};
use store::jobs::{self, JobKind};
use store::retention;
use store::subjects::Assignment;
use store::subscriptions::SubscriptionRow;
use store::{Reader, accounts, gather, subjects, subscriptions};
use usage::{CANCELLATION_MARK, Floor, Position, Read, StoredEvent, cancels, is_marked};

use crate::Operations;
use crate::explain::EventName;
use crate::measuring::{CustomerStays, Measuring, Priced, Stay, counts, is_in, is_measured, priced, stays};
use crate::refusal::{Failed, Refusal};
use crate::retention::{ClosedBy, ClosedCell, ClosedCells, closed_cells};

/// Most events looked at for one page; what was found until then is answered, and where to go on.
pub const EVENTS_LOOKED_AT_MAX: usize = 20_000;

/// Why no bill counts an event, or one price of a bill does not, in the order looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// It came, was assigned or was cancelled after usage of its period was dropped, which is billed no more.
    UsageDropped,
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
            Cause::UsageDropped => "usage_dropped",
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
        let Looked { below, kept, cancelled } = self.events_after(environment, subject, after)?;
        let is_full = below.len() + kept.len() == EVENTS_LOOKED_AT_MAX;
        let last = kept.last().or(below.last().map(|(stored, _)| stored)).filter(|_| is_full).map(After::of);
        let now = self.now_in(environment)?;
        let floor = self.plane.floor(environment)?;
        let seen = (kept.as_slice(), cancelled.as_slice());
        let known = self.store.read(|reader| Known::of(self, reader, (environment, floor), seen))?;
        let up_to = self.plane.watermark(environment)?;
        let measuring = Measuring::of(&*self.plane, environment, up_to);
        let of_late = |(stored, late): &'_ (StoredEvent, Late)| late.why(floor).of(stored.clone());
        let mut found: Vec<_> = below.iter().map(of_late).collect();
        found.extend(known.judge(&measuring, &kept, now)?);
        found.extend(known.cancelled_late(&cancelled)?);
        found.sort_by(|(one, ..), (other, ..)| one.event.order_key().cmp(&other.event.order_key()));
        let mut next = last;
        if found.len() > limit {
            found.truncate(limit);
            next = found.last().map(|(stored, _, _)| After::of(stored));
        }
        let events = found.into_iter().map(|(stored, cause, reason)| UnbilledEvent {
            event: EventName::of(&stored),
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
    ) -> Result<Looked, Failed> {
        let up_to = self.plane.watermark(environment)?;
        let subjects: Vec<&str> = subject.into_iter().collect();
        let from = after.map(|after| after.time);
        let floor = self.plane.floor(environment)?;
        let mut looked = Looked::default();
        let from = match floor {
            Some(floor) if from.is_none_or(|from| from < floor.before) => {
                let read = Read { subjects: &subjects, from, to: Some(floor.before), ..Read::all(up_to) };
                looked.below = self.late(environment, &read)?;
                looked.below.retain(|(stored, _)| after.is_none_or(|after| after.is_before(stored)));
                looked.below.truncate(EVENTS_LOOKED_AT_MAX);
                Some(floor.before)
            }
            _ => from,
        };
        if looked.below.len() == EVENTS_LOOKED_AT_MAX {
            return Ok(looked);
        }
        let read = Read { subjects: &subjects, from, ..Read::all(up_to) };
        // Where nothing was dropped, what is cancelled is of no interest.
        let dropped_up_to = floor.map_or(up_to, |floor| floor.up_to);
        let mut held: Option<StoredEvent> = None;
        self.plane.read_entries(environment, &read, &mut |entry| {
            if let Some(held) = held.take().filter(|held| cancels(&entry, held)) {
                let is_kept = looked.kept.pop_if(|last| last.position == held.position).is_some();
                if is_kept && dropped_up_to < entry.position {
                    looked.cancelled.push((held, entry.position));
                }
                return ControlFlow::Continue(());
            }
            // Only now, as the last one may have been cancelled by what came.
            if looked.below.len() + looked.kept.len() == EVENTS_LOOKED_AT_MAX {
                return ControlFlow::Break(());
            }
            if after.is_none_or(|after| after.is_before(&entry)) {
                looked.kept.push(entry.clone());
            }
            held = Some(entry);
            ControlFlow::Continue(())
        })?;
        Ok(looked)
    }
}

/// Events that were looked at.
#[derive(Default)]
struct Looked {
    /// Of times below the floor: what came after it was dropped.
    below: Vec<(StoredEvent, Late)>,
    /// Above it.
    kept: Vec<StoredEvent>,
    /// Above it, and cancelled at a position after what was dropped.
    cancelled: Vec<(StoredEvent, Position)>,
}

/// What came too late for a period that lost usage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Late {
    /// The event.
    Event,
    /// To whom its subject is assigned.
    Assignment,
    /// What cancels it.
    Cancellation,
}

impl Late {
    fn why(self, floor: Option<Floor>) -> LateWhy {
        LateWhy(self, floor.map_or(Instant::MIN, |floor| floor.before))
    }
}

/// The same, with before when usage was dropped.
struct LateWhy(Late, Instant);

impl LateWhy {
    fn of(self, stored: StoredEvent) -> (StoredEvent, Cause, String) {
        let (cause, reason) = self.words();
        (stored, cause, reason)
    }

    fn words(self) -> Why {
        let LateWhy(late, before) = self;
        let (what, way_out) = match late {
            Late::Event => (
                "it came",
                "so that its period is billed no more; give or charge what it comes to by hand, or cancel it",
            ),
            Late::Assignment => (
                "its subject was assigned",
                "so that its period is billed no more; charge what it comes to by hand, or cancel it",
            ),
            Late::Cancellation => {
                ("it was cancelled", "so that what was billed of it stays; give a credit note for it")
            }
        };
        let reason = format!("{what} after usage before {before} was dropped by retention, {way_out}");
        (Cause::UsageDropped, reason)
    }
}

impl Operations {
    /// What came after usage of its time was dropped: events that are not cancelled, and cancellations of events
    /// that went.
    fn late(&self, environment: EnvironmentId, read: &Read<'_>) -> Result<Vec<(StoredEvent, Late)>, Failed> {
        let mut found: Vec<(StoredEvent, Late)> = Vec::new();
        self.plane.read_left(environment, read, &mut |mut entry| {
            if found.last().is_some_and(|(held, _)| cancels(&entry, held)) {
                found.pop();
            } else if !is_marked(&entry.event.id) {
                found.push((entry, Late::Event));
            } else if let Some(id) = entry.event.id.strip_suffix(CANCELLATION_MARK) {
                entry.event.id = id.into();
                found.push((entry, Late::Cancellation));
            }
            ControlFlow::Continue(())
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
    /// What became of cells that lost usage.
    closed: ClosedCells,
    /// Whose usage they counted.
    stays_then: StaysThen,
    /// Why the last run did not bill it, if it did not.
    stuck: Option<Stuck>,
}

impl Subscribed {
    /// A cell of it, where that lost usage and was billed, or owed nothing.
    fn closed_cell(&self, need: &UsageNeed) -> Option<&ClosedCell> {
        self.closed.get(&(need.cell.price.clone(), need.cell.service_start))
    }

    /// What of an event came too late for a closed cell, if anything did.
    fn late(&self, closed: &ClosedCell, stored: &StoredEvent) -> Option<Late> {
        if closed.up_to < stored.position {
            return Some(Late::Event);
        }
        let is_known = self.stays_then.get(&closed.by).is_some_and(|stays| is_in(stays, &stored.event));
        (!is_known).then_some(Late::Assignment)
    }
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

/// When which subjects were a subscription's as its closed cells counted.
type StaysThen = BTreeMap<ClosedBy, Vec<Stay>>;

fn stays_then(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    (row, closed): (&SubscriptionRow, &ClosedCells),
) -> Result<StaysThen, store::Fault> {
    let mut then = StaysThen::new();
    for by in closed.values().map(|cell| cell.by) {
        if let Entry::Vacant(place) = then.entry(by) {
            let customer = row.customer;
            let assignments = match by {
                ClosedBy::Document(position) => {
                    subjects::assignments_as_recorded(reader, environment, customer, position)?
                }
                ClosedBy::Drop(sequence) => {
                    subjects::assignments_before_drop(reader, environment, customer, sequence)?
                }
            };
            place.insert(stays(&assignments, row));
        }
    }
    Ok(then)
}

/// Whose the subjects of some events are, and what their customers subscribe to.
struct Known {
    floor: Option<Floor>,
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
        (environment, floor): (EnvironmentId, Option<Floor>),
        (events, cancelled): (&[StoredEvent], &[(StoredEvent, Position)]),
    ) -> Result<Known, store::Fault> {
        let mut known = Known { floor, assignments: BTreeMap::new(), subscribed: BTreeMap::new() };
        let drops = retention::drops(reader, environment)?;
        let all = || events.iter().chain(cancelled.iter().map(|(stored, _)| stored));
        let through = all().map(|stored| stored.event.time).max().unwrap_or(Instant::MIN);
        for stored in all() {
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
                    let known = cells.as_deref().unwrap_or_default();
                    let closed = closed_cells(reader, (environment, &drops), (row.id, known))?;
                    let stays_then = stays_then(reader, environment, (&row, &closed))?;
                    let own_usage = row.own_usage;
                    theirs.push(Subscribed { facts, own_usage, cells, closed, stays_then, stuck });
                }
                known.subscribed.insert(assignment.customer, theirs);
            }
            known.assignments.insert(subject.to_owned(), assignments);
        }
        Ok(known)
    }

    /// The events that are not billed, in their order.
    fn judge(
        &self,
        measuring: &Measuring<'_>,
        events: &[StoredEvent],
        now: Instant,
    ) -> Result<Vec<(StoredEvent, Cause, String)>, Failed> {
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
            if self.floor.is_some_and(|floor| cells[cell].service.start() < floor.before) {
                let known = subscribed.closed_cell(&cells[cell]);
                let late = |one: &StoredEvent| {
                    known.map_or(Some(Late::Event), |closed| subscribed.late(closed, one))
                };
                let found = those.iter().filter_map(|(place, one)| Some((*place, late(one)?)));
                why.extend(found.map(|(place, late)| (place, late.why(self.floor).words())));
                continue;
            }
            for (place, found) in self.set_aside(measuring, (customer, subscribed, &cells[cell]), &those)? {
                why.entry(place).or_insert(found);
            }
            let Some(stuck) = &subscribed.stuck else { continue };
            let timing = priced(&subscribed.facts, &cells[cell])?.price.timing;
            for (place, _) in those.iter().filter(|(_, one)| stuck.holds(one, (&cells[cell], timing), now)) {
                why.entry(*place).or_insert_with(|| not_billed(&stuck.why));
            }
        }
        Ok(why.into_iter().map(|(place, (cause, reason))| (events[place].clone(), cause, reason)).collect())
    }

    /// Events that a closed cell had counted when they were cancelled.
    fn cancelled_late(
        &self,
        cancelled: &[(StoredEvent, Position)],
    ) -> Result<Vec<(StoredEvent, Cause, String)>, Failed> {
        let mut taken = Taken::new();
        for (place, (stored, _)) in cancelled.iter().enumerate() {
            let _why_no_cell_takes_it = self.take(place, stored, &mut taken)?;
        }
        let mut late = BTreeSet::new();
        for ((customer, subscription, cell), places) in taken {
            let subscribed = &self.subscribed[&customer][subscription];
            let Ok(cells) = &subscribed.cells else { continue };
            let is_billed = |closed: &&ClosedCell| matches!(closed.by, ClosedBy::Document(_));
            let closed = subscribed.closed_cell(&cells[cell]).filter(is_billed);
            let Some(closed) = closed else { continue };
            let is_late = |(stored, at): &(StoredEvent, Position)| {
                subscribed.late(closed, stored).is_none() && closed.up_to < *at
            };
            late.extend(places.into_iter().filter(|place| is_late(&cancelled[*place])));
        }
        let of = |place: usize| Late::Cancellation.why(self.floor).of(cancelled[place].0.clone());
        Ok(late.into_iter().map(of).collect())
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
