//! Measuring: which events are a subscription's, read once and turned into quantities.
//! Knows subjects and their dated assignments; must not know prices' shapes or money.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::rc::Rc;

use billing::{AccountFacts, Measurements, SubscriptionFacts, UsageNeed};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, SubscriptionId};
use pricing::{
    Aggregation, Beginnings, Gauges, MeasureRefused, Measured, Measurement, Meter, PlanVersion, Price, Scope,
    Seen, SetAside, UsageEvent,
};
use store::subjects::Assignment;
use store::subscriptions::SubscriptionRow;
use usage::{EventPlane, Floor, Position};

use crate::read_ahead::{Events, ReadAhead, Span};
use crate::refusal::{Code, Failed, Refusal};

/// A subject while its usage is a subscription's: `[from, to)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    /// The subject.
    pub subject: String,
    /// From when on.
    pub from: Instant,
    /// Until the next assignment, if there is one.
    pub to: Option<Instant>,
}

/// When which subjects were a subscription's, from every assignment of those subjects (ordered by subject,
/// then date). A subject of one subscription is no other's; one of the customer at large is that of every
/// subscription that does not keep to its own.
pub fn stays(assignments: &[Assignment], row: &SubscriptionRow) -> Vec<Stay> {
    CustomerStays::of(assignments, row.customer).of_subscription(row)
}

/// When which subjects were a customer's, by the subscription that they are of.
pub struct CustomerStays {
    /// Each with its place among all.
    stays: BTreeMap<Option<SubscriptionId>, Vec<(usize, Stay)>>,
}

impl CustomerStays {
    /// Of a customer, from every assignment of its subjects (ordered by subject, then date).
    pub fn of(assignments: &[Assignment], customer: CustomerId) -> CustomerStays {
        let mut stays: BTreeMap<Option<SubscriptionId>, Vec<(usize, Stay)>> = BTreeMap::new();
        for (place, assignment) in assignments.iter().enumerate() {
            if assignment.customer == customer {
                let next = assignments.get(place + 1).filter(|next| next.subject == assignment.subject);
                let (from, to) = (assignment.assigned_at, next.map(|next| next.assigned_at));
                let stay = Stay { subject: assignment.subject.clone(), from, to };
                stays.entry(assignment.subscription).or_default().push((place, stay));
            }
        }
        CustomerStays { stays }
    }

    /// Every one, in order of subject, then date.
    pub fn all(&self) -> Vec<Stay> {
        let mut stays: Vec<&(usize, Stay)> = self.stays.values().flatten().collect();
        stays.sort_by_key(|(place, _)| *place);
        stays.into_iter().map(|(_, stay)| stay.clone()).collect()
    }

    /// Those that one of its subscriptions measures.
    pub fn of_subscription(&self, row: &SubscriptionRow) -> Vec<Stay> {
        self.of_one(row.id, row.own_usage)
    }

    /// The same, by its id and whether it measures subjects of its own only.
    pub fn of_one(&self, subscription: SubscriptionId, own_usage: bool) -> Vec<Stay> {
        let own = self.stays.get(&Some(subscription)).into_iter().flatten();
        let at_large = self.stays.get(&None).filter(|_| !own_usage).into_iter().flatten();
        let mut stays: Vec<&(usize, Stay)> = own.chain(at_large).collect();
        stays.sort_by_key(|(place, _)| *place);
        stays.into_iter().map(|(_, stay)| stay.clone()).collect()
    }
}

/// The instants at which subjects come back after they were another's in between, from stays in order of subject,
/// then date.
pub fn beginnings(stays: &[Stay]) -> Beginnings {
    let mut begins = Beginnings::default();
    for pair in stays.windows(2) {
        if pair[0].subject == pair[1].subject && pair[0].to != Some(pair[1].from) {
            begins.add(&pair[1].subject, pair[1].from);
        }
    }
    begins
}

/// Whether no event before an instant can be a subscription's. Since ever means since the customer is known, and of a
/// subscription's own id since it starts: what came under their names before was nobody's.
pub(crate) fn begin_at_or_after(facts: &SubscriptionFacts, stays: &[Stay], instant: Instant) -> bool {
    let millis = i64::try_from(facts.customer.id.millis()).unwrap_or(i64::MAX);
    let known = Instant::from_micros(millis.saturating_mul(1_000));
    let (own, start) = (facts.subscription.to_string(), facts.timeline.start().unwrap_or(Instant::MIN));
    let from = |stay: &Stay| match stay.from {
        Instant::MIN if stay.subject == own => start,
        Instant::MIN => known,
        from => from,
    };
    stays.iter().all(|stay| instant <= from(stay))
}

/// Whether an assignment to a subscription's customer makes a subject's usage the subscription's.
pub fn is_measured(assignment: &Assignment, subscription: SubscriptionId, own_usage: bool) -> bool {
    match assignment.subscription {
        Some(only) => only == subscription,
        None => !own_usage,
    }
}

/// When which subjects were each subscription's.
pub type AccountStays = BTreeMap<SubscriptionId, Vec<Stay>>;

/// Most events of one type in a subscription's period that are held to say what it has spent, or what is left of its
/// credits, between bills.
pub const LOOKED_AT_MAX: usize = 500_000;

/// Reads events of one environment up to a watermark.
pub struct Measuring<'a> {
    /// Where events are kept.
    pub plane: &'a dyn EventPlane,
    /// Behind which wall.
    pub environment: EnvironmentId,
    /// Up to which position.
    pub watermark: Position,
    /// Most events of one type that are held for a subscription's needs.
    pub events_max: usize,
    /// What is read ahead for subjects that others will ask for, where somebody does.
    pub ahead: Option<&'a ReadAhead<'a>>,
    /// What was dropped, once it was asked.
    pub(crate) floor: OnceCell<Option<Floor>>,
}

impl<'a> Measuring<'a> {
    /// Reads all there is, and nothing ahead.
    pub fn of(plane: &'a dyn EventPlane, environment: EnvironmentId, watermark: Position) -> Measuring<'a> {
        let floor = OnceCell::new();
        Measuring { plane, environment, watermark, events_max: usize::MAX, ahead: None, floor }
    }
}

impl Measuring<'_> {
    /// The quantities that an account's bill needs.
    ///
    /// # Errors
    /// A fault of the event plane; refused when a meter finds more than a price can carry.
    pub fn measure(
        &self,
        account: &AccountFacts,
        stays: &AccountStays,
        needs: &[UsageNeed],
    ) -> Result<(Measurements, Vec<SetAside>), Failed> {
        let mut asked = Vec::with_capacity(needs.len());
        for need in needs {
            let facts = account.subscription(need.cell.subscription);
            let facts = facts.expect("an account needs usage of its own subscriptions");
            asked.push(Asked { facts, need, priced: priced(facts, need)? });
        }
        let looked_at = LookedAt::of(asked.iter().filter(|one| !one.follows()));
        let mut followed = self.follow_all(stays, &asked)?;
        let mut read: BTreeMap<(SubscriptionId, Span), Events> = BTreeMap::new();
        let (mut measurements, mut set_aside) = (Measurements::new(), Vec::new());
        for (number, one) in asked.iter().enumerate() {
            let measured = match followed.remove(&number) {
                Some(measured) => measured,
                None => {
                    let subscription = one.need.cell.subscription;
                    let stays = stays.get(&subscription).map(Vec::as_slice).unwrap_or_default();
                    let spans = one.spans(self.from(one, stays)?, &looked_at).into_iter();
                    let places: Vec<(SubscriptionId, Span)> =
                        spans.map(|span| (subscription, span)).collect();
                    for place in &places {
                        if !read.contains_key(place) {
                            read.insert(place.clone(), self.events(stays, &place.1)?);
                        }
                    }
                    one.measure(&beginnings(stays), places.iter().flat_map(|place| read[place].iter()))?
                }
            };
            set_aside.extend(measured.set_aside);
            measurements.insert(one.need.cell.clone(), measured.measurements);
        }
        Ok((measurements, set_aside))
    }

    /// What one need of a subscription measures, and what it sets aside.
    ///
    /// # Errors
    /// As [`Measuring::measure`].
    pub fn measure_one(
        &self,
        facts: &SubscriptionFacts,
        stays: &[Stay],
        need: &UsageNeed,
    ) -> Result<Measured, Failed> {
        let asked = Asked { facts, need, priced: priced(facts, need)? };
        if asked.follows() {
            let measured = self.follow(stays, &[&asked])?.pop();
            return Ok(measured.expect("one need has one answer"));
        }
        let mut events = Vec::new();
        let looked_at = LookedAt::of([&asked]);
        for span in asked.spans(self.from(&asked, stays)?, &looked_at) {
            events.push(self.events(stays, &span)?);
        }
        Ok(asked.measure(&beginnings(stays), events.iter().flat_map(|events| events.iter()))?)
    }

    /// What needs of an account measure, event by event: none is kept, but what the meters themselves keep. Those of one
    /// subscription that read the same types over the same time read them once. None for a need that is refused, such as for
    /// too many windows.
    ///
    /// # Errors
    /// A fault of the event plane.
    pub(crate) fn measure_in_passing(
        &self,
        account: &AccountFacts,
        stays: &AccountStays,
        needs: &[&UsageNeed],
    ) -> Result<Vec<Option<Vec<Measurement>>>, Failed> {
        let mut together: BTreeMap<_, Vec<(usize, Asked<'_>)>> = BTreeMap::new();
        for (number, need) in needs.iter().enumerate() {
            let subscription = need.cell.subscription;
            let facts = account.subscription(subscription);
            let facts = facts.expect("an account needs usage of its own subscriptions");
            let Ok(priced) = priced(facts, need) else { continue };
            let asked = Asked { facts, need, priced };
            let types: Vec<&str> = asked.types().into_iter().collect();
            let key = (subscription, types, need.service, need.history);
            together.entry(key).or_default().push((number, asked));
        }
        let mut found = vec![None; needs.len()];
        for ((subscription, ..), group) in together {
            let stays = stays.get(&subscription).map(Vec::as_slice).unwrap_or_default();
            let all: Vec<&Asked<'_>> = group.iter().map(|(_, asked)| asked).collect();
            for ((number, _), measured) in group.iter().zip(self.follow_each(stays, &all)?) {
                found[*number] = measured.map(|measured| measured.measurements);
            }
        }
        Ok(found)
    }

    /// As [`Measuring::follow`]; what is refused has no answer, and leaves the others as they are.
    fn follow_each(&self, stays: &[Stay], asked: &[&Asked<'_>]) -> Result<Vec<Option<Measured>>, Failed> {
        match self.follow(stays, asked) {
            Ok(all) => Ok(all.into_iter().map(Some).collect()),
            Err(Failed::Refused(_)) if asked.len() > 1 => {
                let mut each = Vec::with_capacity(asked.len());
                for one in asked {
                    each.extend(self.follow_each(stays, &[*one])?);
                }
                Ok(each)
            }
            Err(Failed::Refused(_)) => Ok(vec![None]),
            Err(other) => Err(other),
        }
    }

    /// What the needs that follow registers measure, by their places. All of one subscription that read the same
    /// types are read together, whatever their periods, as a register is followed from its first reading on.
    fn follow_all(
        &self,
        stays: &AccountStays,
        asked: &[Asked<'_>],
    ) -> Result<BTreeMap<usize, Measured>, Failed> {
        let mut together: BTreeMap<(SubscriptionId, Vec<&str>), Vec<usize>> = BTreeMap::new();
        for (number, one) in asked.iter().enumerate().filter(|(_, one)| one.follows()) {
            let types = one.types().into_iter().collect();
            together.entry((one.need.cell.subscription, types)).or_default().push(number);
        }
        let mut found = BTreeMap::new();
        for ((subscription, _), numbers) in together {
            let stays = stays.get(&subscription).map(Vec::as_slice).unwrap_or_default();
            let group: Vec<&Asked<'_>> = numbers.iter().map(|number| &asked[*number]).collect();
            found.extend(numbers.into_iter().zip(self.follow(stays, &group)?));
        }
        Ok(found)
    }

    /// What needs of one subscription that read the same types measure, event by event: none is kept, but the last
    /// reading of each register.
    fn follow(&self, stays: &[Stay], asked: &[&Asked<'_>]) -> Result<Vec<Measured>, Failed> {
        let begins = beginnings(stays);
        let scopes: Vec<Scope<'_>> = asked.iter().map(|one| one.scope()).collect();
        let mut gauges = Vec::with_capacity(asked.len());
        for (one, scope) in asked.iter().zip(&scopes) {
            let gauge = Gauges::of(one.priced.price, &one.priced.plan.meters, one.seen(scope, &begins));
            gauges.push(gauge.map_err(too_much)?);
        }
        let end = asked.iter().map(|one| one.need.service.end()).max().expect("a group has a need");
        let from = self.from(asked[0], stays)?;
        let (looked_at, subscription) =
            (LookedAt::of(asked.iter().copied()), asked[0].need.cell.subscription);
        for event_type in asked[0].types() {
            let mut refused = None;
            let properties = looked_at.of_type(subscription, event_type);
            let span = Span { event_type: event_type.to_owned(), from, to: end, properties };
            self.visit(stays, &span, &mut |event| {
                refused = gauges.iter_mut().try_for_each(|gauge| gauge.read(event)).err();
                if refused.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })?;
            if let Some(why) = refused {
                return Err(too_much(why).into());
            }
        }
        let measured: Result<Vec<Measured>, MeasureRefused> =
            gauges.into_iter().map(Gauges::finish).collect();
        Ok(measured.map_err(too_much)?)
    }

    /// From when on a need reads events: from its start, or from ever where a state carries; where usage was dropped,
    /// from then on, if none of its subjects can have had any before.
    fn from(&self, asked: &Asked<'_>, stays: &[Stay]) -> Result<Option<Instant>, Failed> {
        if !asked.need.history {
            return Ok(Some(asked.need.service.start()));
        }
        let floor = match self.floor.get() {
            Some(floor) => *floor,
            None => {
                let floor = self.plane.floor(self.environment)?;
                *self.floor.get_or_init(|| floor)
            }
        };
        let before = floor.map(|floor| floor.before);
        Ok(before.filter(|before| begin_at_or_after(asked.facts, stays, *before)))
    }

    /// A subscription's events of a type in a span, in order of time, source and id.
    fn events(&self, stays: &[Stay], span: &Span) -> Result<Events, Failed> {
        if let Some(ahead) = self.ahead {
            let events = ahead.events(&subjects_of(stays), (span, self.watermark))?;
            return Ok(match are_whole_lives(stays) {
                true => events,
                false => Rc::new(events.iter().filter(|event| is_in(stays, event)).cloned().collect()),
            });
        }
        let mut events = Vec::new();
        self.visit(stays, span, &mut |event| {
            events.push(event.clone());
            if events.len() > self.events_max { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        if events.len() > self.events_max {
            let message = format!(
                "it has more than {} events of the type {} in a period, which are as many as are looked at between bills",
                self.events_max, span.event_type
            );
            return Err(Refusal::new(Code::BillRefused, message).into());
        }
        Ok(Rc::new(events))
    }

    /// Visits the events of a type in a span while their subjects were whose they are looked for, in order of time,
    /// source and id.
    ///
    /// # Errors
    /// A fault of the event plane.
    pub(crate) fn visit(
        &self,
        stays: &[Stay],
        span: &Span,
        each: &mut dyn FnMut(&UsageEvent) -> ControlFlow<()>,
    ) -> Result<(), Failed> {
        let subjects = subjects_of(stays);
        if subjects.is_empty() {
            return Ok(());
        }
        let whole_lives = are_whole_lives(stays);
        span.read(&subjects, self.watermark, |read| {
            self.plane.read(self.environment, read, &mut |stored| match whole_lives
                || is_in(stays, &stored.event)
            {
                true => each(&stored.event),
                false => ControlFlow::Continue(()),
            })
        })?;
        Ok(())
    }
}

/// The subjects of stays, which are in order of them.
fn subjects_of(stays: &[Stay]) -> Vec<&str> {
    let mut subjects: Vec<&str> = stays.iter().map(|stay| stay.subject.as_str()).collect();
    subjects.dedup();
    subjects
}

/// Whether every event of the subjects is in their stays.
fn are_whole_lives(stays: &[Stay]) -> bool {
    stays.iter().all(|stay| stay.from == Instant::MIN && stay.to.is_none())
}

/// Which properties are looked at of the events of each type, by any need of a subscription: they are read once for all.
struct LookedAt<'a>(BTreeMap<(SubscriptionId, &'a str), BTreeSet<&'a str>>);

impl<'a> LookedAt<'a> {
    fn of<'o>(asked: impl IntoIterator<Item = &'o Asked<'a>>) -> LookedAt<'a>
    where
        'a: 'o,
    {
        let mut all: BTreeMap<_, BTreeSet<&str>> = BTreeMap::new();
        for one in asked {
            let properties = one.properties();
            for event_type in one.types() {
                all.entry((one.need.cell.subscription, event_type)).or_default().extend(&properties);
            }
        }
        LookedAt(all)
    }

    fn of_type(&self, subscription: SubscriptionId, event_type: &str) -> Vec<String> {
        let known = self.0.get(&(subscription, event_type)).expect("its type is of who asked");
        known.iter().map(|name| (*name).to_owned()).collect()
    }
}

/// A need with what it measures by.
struct Asked<'a> {
    facts: &'a SubscriptionFacts,
    need: &'a UsageNeed,
    priced: Priced<'a>,
}

impl<'a> Asked<'a> {
    /// Whether it follows registers, from their first reading on.
    fn follows(&self) -> bool {
        self.priced.meters.iter().any(|meter| matches!(meter.aggregation, Aggregation::Register(_)))
    }

    fn types(&self) -> BTreeSet<&'a str> {
        self.priced.meters.iter().map(|meter| meter.event_type.as_str()).collect()
    }

    /// Which events it reads from an instant on, of each type once.
    fn spans(&self, from: Option<Instant>, looked_at: &LookedAt<'_>) -> Vec<Span> {
        let span = |event_type: &str| Span {
            event_type: event_type.to_owned(),
            from,
            to: self.need.service.end(),
            properties: looked_at.of_type(self.need.cell.subscription, event_type),
        };
        self.types().into_iter().map(span).collect()
    }

    /// The properties that it looks at.
    fn properties(&self) -> BTreeSet<&'a str> {
        pricing::properties_of(&self.priced.price.group_by, self.priced.meters.iter().copied())
    }

    fn scope(&self) -> Scope<'a> {
        Scope { period: self.need.service, full: self.need.full, zone: &self.facts.zone }
    }

    fn seen<'s>(&'s self, scope: &'s Scope<'s>, begins: &'s Beginnings) -> Seen<'s> {
        Seen { scope, without: &self.need.without, begins }
    }

    fn measure<'e>(
        &self,
        begins: &Beginnings,
        events: impl IntoIterator<Item = &'e UsageEvent>,
    ) -> Result<Measured, Refusal> {
        let (scope, Priced { price, plan, .. }) = (self.scope(), &self.priced);
        pricing::measure_seen(price, &plan.meters, self.seen(&scope, begins), events).map_err(too_much)
    }
}

fn too_much(refused: MeasureRefused) -> Refusal {
    Refusal::new(Code::BillRefused, refused)
}

/// Whether an event happened while its subject was the subscription's, by stays in order of subject: of many subjects,
/// only those of its own are looked at.
pub fn is_in(stays: &[Stay], event: &UsageEvent) -> bool {
    let first = stays.partition_point(|stay| *stay.subject < *event.subject);
    let of_subject = stays[first..].iter().take_while(|stay| *stay.subject == *event.subject);
    of_subject.into_iter().any(|stay| stay.from <= event.time && stay.to.is_none_or(|to| event.time < to))
}

/// Whether an event counts for a need: not while its subscription was paused.
pub fn counts(need: &UsageNeed, event: &UsageEvent) -> bool {
    !need.without.iter().any(|off| off.contains(event.time))
}

/// A price with what it measures by.
pub struct Priced<'a> {
    /// The price that holds.
    pub price: &'a Price,
    /// The plan version whose meters it reads.
    pub plan: &'a PlanVersion,
    /// Those that it reads.
    pub meters: Vec<&'a Meter>,
}

/// The price of a need, and the meters of its plan version that it reads.
///
/// # Errors
/// When its plan version lacks the price or a meter.
pub fn priced<'a>(facts: &'a SubscriptionFacts, need: &'a UsageNeed) -> Result<Priced<'a>, Refusal> {
    let missing = || {
        let message = format!(
            "plan version {} lacks the price {}",
            need.cell.price.plan_version, need.cell.price.price
        );
        Refusal::new(Code::BillRefused, message)
    };
    let plan = facts.plans.get(&need.cell.price.plan_version).ok_or_else(missing)?;
    let price = match &need.price {
        Some(own) => &**own,
        None => plan.price(&need.cell.price.price).ok_or_else(missing)?,
    };
    let mut meters = Vec::with_capacity(need.meters.len());
    for key in &need.meters {
        meters.push(plan.meters.get(key).ok_or_else(missing)?);
    }
    Ok(Priced { price, plan, meters })
}
