//! What was used of a limit's window: from every event accepted so far, kept in memory and brought up to date by
//! the events that came since.
//!
//! Knows whose events count and which of them are new. Must not know slices or reservations.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use billing::limits::{check_meter, narrowed, quantity_of, used_with};
use billing::{LimitOn, LimitReach, UsageLimit};
use calendar::{Instant, Period};
use ids::{CustomerId, EnvironmentId};
use money::Decimal;
use pricing::{Meter, UsageEvent};
use store::{Fault, Queries, accounts, catalog, subjects, subscriptions};
use usage::{EventPlane, Position, Read, StoredEvent, cancels};

use crate::measuring::{CustomerStays, Stay};
use crate::refusal::{Code, Failed, Refusal};

/// Whose events count against a limit, and as what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Counted {
    /// The limit's meter, of events with the limit's dimensions alone.
    meter: Meter,
    /// When each subject's events count: `[from, to)`.
    stays: BTreeMap<String, Vec<(Instant, Option<Instant>)>>,
}

/// Whether an entry adds to what was used, or takes from it.
#[derive(Debug, Clone, Copy)]
enum Sign {
    More,
    Less,
}

/// What was used up to a position.
#[derive(Debug, Clone)]
pub(crate) struct Used {
    counted: Counted,
    up_to: Position,
    sum: Decimal,
}

impl Counted {
    /// Reads whose events count against a limit, as the facts stand; a refusal where its meter is none that can be
    /// limited any more.
    pub(crate) fn read(
        queries: &mut impl Queries,
        environment: EnvironmentId,
        limit: &UsageLimit,
    ) -> Result<Result<Counted, Refusal>, Fault> {
        let LimitOn::Usage { meter: key, dimensions } = &limit.on else {
            let message = format!("{} is a limit in money, which no meter counts", limit.id);
            return Ok(Err(Refusal::new(Code::LimitRefused, message).about("limit")));
        };
        let Some((meter, _)) = catalog::meter(queries, environment, key)? else {
            return Ok(Err(Refusal::not_found("meter", key.as_str())));
        };
        if let Err(refused) = check_meter(&meter) {
            return Ok(Err(refused.into()));
        }
        let stays = stays_of(queries, environment, limit)?;
        Ok(Ok(Counted::of(narrowed(&meter, dimensions), &stays)))
    }

    /// What a meter counts of subjects' events while they are somebody's.
    pub(crate) fn of(meter: Meter, all: &[Stay]) -> Counted {
        let mut stays: BTreeMap<String, Vec<(Instant, Option<Instant>)>> = BTreeMap::new();
        for stay in all {
            stays.entry(stay.subject.clone()).or_default().push((stay.from, stay.to));
        }
        Counted { meter, stays }
    }

    /// What one is called, if anything.
    pub(crate) fn unit(&self) -> Option<&str> {
        self.meter.unit.as_deref()
    }

    /// The type of the events that count.
    pub(crate) fn event_type(&self) -> &str {
        &self.meter.event_type
    }

    fn takes(&self, event: &UsageEvent) -> bool {
        let stays = self.stays.get(&*event.subject).map(Vec::as_slice).unwrap_or_default();
        let is_in = |&(from, to): &(Instant, Option<Instant>)| {
            from <= event.time && to.is_none_or(|to| event.time < to)
        };
        stays.iter().any(is_in) && self.meter.takes(event)
    }
}

fn stays_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    limit: &UsageLimit,
) -> Result<Vec<Stay>, Fault> {
    let own = |queries: &mut _, customer: CustomerId| -> Result<CustomerStays, Fault> {
        let assignments = subjects::assignments_of_customer(queries, environment, customer)?;
        Ok(CustomerStays::of(&assignments, customer))
    };
    let mine = own(queries, limit.customer)?;
    match &limit.reach {
        LimitReach::Subject(subject) => {
            Ok(mine.all().into_iter().filter(|stay| stay.subject == *subject).collect())
        }
        LimitReach::Subscription(id) => match subscriptions::subscription(queries, environment, *id)? {
            Some(row) => Ok(mine.of_subscription(&row)),
            None => Ok(Vec::new()),
        },
        LimitReach::Customer => {
            let mut all = mine.all();
            for customer in accounts::customers_of_payer(queries, environment, limit.customer)? {
                all.extend(own(queries, customer)?.all());
            }
            Ok(all)
        }
    }
}

/// Where events are, and up to where.
#[derive(Clone, Copy)]
pub(crate) struct UpTo<'a> {
    pub(crate) plane: &'a dyn EventPlane,
    pub(crate) environment: EnvironmentId,
    pub(crate) position: Position,
}

impl Used {
    /// Up to which position.
    pub(crate) fn up_to(&self) -> Position {
        self.up_to
    }

    /// What was used in a window up to a position: from what is kept, where the same events count, and those since.
    ///
    /// # Errors
    /// A fault of the event plane; refused when the sum has too many digits.
    pub(crate) fn bring_up(
        kept: &mut Option<Used>,
        counted: Counted,
        window: Period,
        up_to: UpTo<'_>,
    ) -> Result<Decimal, Failed> {
        let known = kept.take().filter(|kept| kept.counted == counted && kept.up_to <= up_to.position);
        let used = match known {
            Some(mut used) => {
                used.add(window, up_to)?;
                used
            }
            None => {
                let mut used = Used::since(counted, Position::START);
                used.read(window, window.start(), up_to)?;
                used
            }
        };
        let sum = used.sum;
        *kept = Some(used);
        Ok(sum)
    }

    /// What is used from a position on, of which nothing is known yet.
    pub(crate) fn since(counted: Counted, up_to: Position) -> Used {
        Used { counted, up_to, sum: Decimal::ZERO }
    }

    /// What was used.
    pub(crate) fn sum(&self) -> Decimal {
        self.sum
    }

    /// Adds what came since, unless some of it is dated before the window: then it says false.
    pub(crate) fn follow(&mut self, window: Period, up_to: UpTo<'_>) -> Result<bool, Failed> {
        let subjects: Vec<&str> = self.counted.stays.keys().map(String::as_str).collect();
        if self.up_to == up_to.position || subjects.is_empty() {
            return Ok(true);
        }
        let first = up_to.plane.first_touched(up_to.environment, &subjects, self.up_to, up_to.position)?;
        match first {
            Some(first) if first < window.start() => return Ok(false),
            Some(first) => self.read(window, first, up_to)?,
            None => self.up_to = up_to.position,
        }
        Ok(true)
    }

    /// Adds what came since.
    fn add(&mut self, window: Period, up_to: UpTo<'_>) -> Result<(), Failed> {
        if self.up_to == up_to.position || self.counted.stays.is_empty() {
            self.up_to = up_to.position;
            return Ok(());
        }
        let subjects: Vec<&str> = self.counted.stays.keys().map(String::as_str).collect();
        let first = up_to.plane.first_touched(up_to.environment, &subjects, self.up_to, up_to.position)?;
        match first {
            Some(first) => self.read(window, first.max(window.start()), up_to),
            None => {
                self.up_to = up_to.position;
                Ok(())
            }
        }
    }

    /// Adds the events above the position reached that are not earlier than an instant.
    fn read(&mut self, window: Period, from: Instant, up_to: UpTo<'_>) -> Result<(), Failed> {
        let (since, counted, mut sum) = (self.up_to, &self.counted, Ok(self.sum));
        let subjects: Vec<&str> = counted.stays.keys().map(String::as_str).collect();
        if !subjects.is_empty() && from < window.end() {
            let read = Read {
                subjects: &subjects,
                event_type: Some(&counted.meter.event_type),
                from: Some(from),
                to: Some(window.end()),
                ..Read::all(up_to.position)
            };
            let mut before: Option<StoredEvent> = None;
            up_to.plane.read_entries(up_to.environment, &read, &mut |entry| {
                let event = before.replace(entry);
                let entry = before.as_ref().expect("it was put there");
                // A cancellation takes back what its event counted as, now or the last time.
                let (of, sign) = match event.as_ref().filter(|event| cancels(entry, event)) {
                    Some(event) => (event, Sign::Less),
                    None => (entry, Sign::More),
                };
                if entry.position > since && counted.takes(&of.event) {
                    let quantity = quantity_of(&counted.meter, &of.event);
                    sum = sum.and_then(|sum: Decimal| match sign {
                        Sign::More => used_with(sum, quantity),
                        Sign::Less => used_with(sum, -quantity),
                    });
                }
                if sum.is_err() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })?;
        }
        let refused = |refused| Refusal::new(Code::LimitRefused, refused).about("meter");
        self.sum = sum.map_err(refused)?;
        self.up_to = up_to.position;
        Ok(())
    }
}
