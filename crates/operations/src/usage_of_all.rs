//! Usage of all: what a meter counted for every customer at once, and of subjects that are nobody's.
//!
//! Knows who holds which subject when. What events add up to is the event plane's to say, from columns where it keeps
//! any; only what columns do not say enough of is read event by event. Must not know prices.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use billing::limits::quantity_of;
use calendar::{Instant, Period, Zone};
use ids::{CatalogKey, CustomerId, EnvironmentId};
use money::Decimal;
use pricing::{Aggregation, Meter};
use store::subjects::{self, Assignment};
use store::{Fault, Reader, catalog, parties};
use usage::{Adding, Position, PropertyNames, Read, StoredEvent, SubjectSum};

use crate::Operations;
use crate::metered::period_of;
use crate::named;
use crate::refusal::{Failed, Refusal};

/// Most customers that are named, those who used most.
pub const CUSTOMERS_NAMED_MAX: usize = 10_000;
/// How many are named where nobody says.
pub const CUSTOMERS_NAMED_USUAL: usize = 100;
/// Subjects whose events are read at once.
const SUBJECTS_AT_ONCE: usize = 1_000;

/// By which meter, when, and how many customers are named.
#[derive(Debug, Clone)]
pub struct UsageOfAllAsked {
    /// The meter, as it is now.
    pub meter: CatalogKey,
    /// From when on; the first of the month of `until` if it is left out.
    pub from: Option<Instant>,
    /// Until when, itself not counted; now if it is left out.
    pub until: Option<Instant>,
    /// On whose wall clock a month begins; UTC if none is named.
    pub zone: Option<Zone>,
    /// How many customers are named at most.
    pub limit: usize,
}

/// What all used.
#[derive(Debug, Clone)]
pub struct UsageOfAll {
    /// By which meter.
    pub meter: Meter,
    /// Which version of it.
    pub meter_version: u32,
    /// When.
    pub period: Period,
    /// On whose wall clock.
    pub zone: Zone,
    /// Up to which event it was read.
    pub watermark: Position,
    /// Who used most first, then by id.
    pub customers: Vec<CustomerUsed>,
    /// How many have events in that time.
    pub customer_count: usize,
    /// What all of them used, those that are not named too.
    pub total: Decimal,
    /// What subjects used that were nobody's then.
    pub unassigned: Decimal,
}

/// What a customer used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerUsed {
    /// Who.
    pub customer: CustomerId,
    /// The caller's own name for it.
    pub external_key: Option<String>,
    /// How much.
    pub quantity: Decimal,
}

/// Whose a subject's usage is.
enum Owner {
    /// One customer's all the time, or nobody's.
    One(Option<CustomerId>),
    /// Now this one's and now that one's.
    Several,
}

/// What is known so far.
struct Counting<'a> {
    meter: &'a Meter,
    period: Period,
    used: BTreeMap<Option<CustomerId>, Decimal>,
    /// Subjects whose events are to be read, each with its assignments.
    unread: BTreeMap<String, Vec<Assignment>>,
}

impl Operations {
    /// What every customer used, from every event accepted by now, as the meter counts it: for each the same as
    /// [`Operations::usage`] says of it.
    ///
    /// # Errors
    /// Refused for an unknown meter, one that neither counts nor sums, a time that ends before it begins, and sums
    /// of too many digits; a fault.
    pub fn usage_of_all(
        &self,
        environment: EnvironmentId,
        asked: &UsageOfAllAsked,
    ) -> Result<UsageOfAll, Failed> {
        let now = self.now_in(environment)?;
        let zone = asked.zone.clone().unwrap_or_else(Zone::utc);
        let period = period_of((asked.from, asked.until), (now, &zone))?;
        let (meter, meter_version) =
            self.store.read(|reader| additive_meter(reader, environment, &asked.meter))??;
        let watermark = self.plane.watermark(environment)?;
        let mut counting = Counting { meter: &meter, period, used: BTreeMap::new(), unread: BTreeMap::new() };
        let columns = match meter.filters.is_empty() {
            true => self.plane.sums(environment, &counting.adding(watermark))?,
            false => None,
        };
        match columns {
            Some(mut sums) => {
                self.each_subject(
                    environment,
                    &mut |assignments| match sums.remove(&*assignments[0].subject) {
                        Some(sum) => counting.take(assignments, sum),
                        None => Ok(()),
                    },
                )?;
                for (subject, sum) in sums {
                    counting.take_unassigned(&subject, sum)?;
                }
                self.read_unread(environment, watermark, &mut counting)?;
            }
            None => {
                self.each_subject(environment, &mut |assignments| {
                    counting.unread.insert(assignments[0].subject.clone(), assignments);
                    Ok(())
                })?;
                self.read_some(environment, (&[], watermark), &mut counting)?;
            }
        }
        let unassigned = counting.used.remove(&None).unwrap_or(Decimal::ZERO);
        let total = counting.used.values().try_fold(Decimal::ZERO, |sum, used| sum.checked_add(*used));
        let total = total.map_err(too_fine)?;
        let customer_count = counting.used.len();
        let customers = self.named(environment, counting.most(asked.limit))?;
        Ok(UsageOfAll {
            meter,
            meter_version,
            period,
            zone,
            watermark,
            customers,
            customer_count,
            total,
            unassigned,
        })
    }

    fn named(
        &self,
        environment: EnvironmentId,
        most: Vec<(CustomerId, Decimal)>,
    ) -> Result<Vec<CustomerUsed>, Failed> {
        Ok(self.store.read(|reader| {
            let mut customers = Vec::with_capacity(most.len());
            for (customer, quantity) in most {
                let row = parties::customer_row(reader, environment, customer)?;
                let external_key = row.and_then(|row| row.external_key);
                customers.push(CustomerUsed { customer, external_key, quantity });
            }
            Ok::<_, Fault>(customers)
        })?)
    }

    fn each_subject(
        &self,
        environment: EnvironmentId,
        each: &mut dyn FnMut(Vec<Assignment>) -> Result<(), Refusal>,
    ) -> Result<(), Failed> {
        let mut done = Ok(());
        self.store.read(|reader| {
            subjects::every_subject(reader, environment, &mut |assignments| {
                if done.is_ok() {
                    done = each(assignments);
                }
            })
        })?;
        Ok(done?)
    }

    /// Reads the events of which columns do not say enough.
    fn read_unread(
        &self,
        environment: EnvironmentId,
        watermark: Position,
        counting: &mut Counting<'_>,
    ) -> Result<(), Failed> {
        let subjects: Vec<String> = counting.unread.keys().cloned().collect();
        for some in subjects.chunks(SUBJECTS_AT_ONCE) {
            let some: Vec<&str> = some.iter().map(String::as_str).collect();
            self.read_some(environment, (&some, watermark), counting)?;
        }
        Ok(())
    }

    /// Reads the events of some subjects, or of all where none is named.
    fn read_some(
        &self,
        environment: EnvironmentId,
        (subjects, watermark): (&[&str], Position),
        counting: &mut Counting<'_>,
    ) -> Result<(), Failed> {
        let meter = counting.meter;
        let properties: Vec<&str> = pricing::properties_of(&[], [meter]).into_iter().collect();
        let read = Read {
            subjects,
            event_type: Some(&meter.event_type),
            from: Some(counting.period.start()),
            to: Some(counting.period.end()),
            up_to: watermark,
            properties: PropertyNames::Only(&properties),
        };
        let mut done = Ok(());
        self.plane.read_apart(environment, &read, &mut |stored| {
            done = counting.count(&stored);
            if done.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        Ok(done?)
    }
}

fn additive_meter(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    key: &CatalogKey,
) -> Result<Result<(Meter, u32), Refusal>, Fault> {
    let Some((meter, version)) = catalog::meter(reader, environment, key)? else {
        return Ok(Err(named::no_meter(reader, environment, key)?));
    };
    Ok(match meter.aggregation {
        Aggregation::Count | Aggregation::Sum => Ok((meter, version)),
        _ => {
            let message = format!(
                "the meter {key} neither counts nor sums, and what all customers used is told of meters that do; ask \
                 for one customer at a time"
            );
            Err(Refusal::invalid("meter", message))
        }
    })
}

impl Counting<'_> {
    fn adding(&self, watermark: Position) -> Adding<'_> {
        Adding {
            event_type: &self.meter.event_type,
            value: self.meter.value.as_deref().filter(|_| self.meter.aggregation != Aggregation::Count),
            from: Some(self.period.start()),
            to: Some(self.period.end()),
            up_to: watermark,
        }
    }

    /// Takes what columns say of a subject, or has its events read.
    fn take(&mut self, assignments: Vec<Assignment>, sum: SubjectSum) -> Result<(), Refusal> {
        match owner(&assignments, self.period) {
            Owner::One(owner) if sum.whole => self.add(owner, self.quantity(sum)),
            _ => {
                self.unread.insert(assignments[0].subject.clone(), assignments);
                Ok(())
            }
        }
    }

    fn take_unassigned(&mut self, subject: &str, sum: SubjectSum) -> Result<(), Refusal> {
        if sum.whole {
            return self.add(None, self.quantity(sum));
        }
        self.unread.insert(subject.to_owned(), Vec::new());
        Ok(())
    }

    fn quantity(&self, sum: SubjectSum) -> Decimal {
        match self.meter.aggregation {
            Aggregation::Count => i64::try_from(sum.events).map_or(Decimal::ZERO, Decimal::from_i64),
            _ => sum.sum,
        }
    }

    fn count(&mut self, stored: &StoredEvent) -> Result<(), Refusal> {
        let event = &stored.event;
        if !self.meter.takes(event) {
            return Ok(());
        }
        let assignments = self.unread.get(&*event.subject).map(Vec::as_slice).unwrap_or_default();
        let last = assignments.iter().rfind(|one| one.assigned_at <= event.time);
        let owner = last.map(|one| one.customer);
        self.add(owner, quantity_of(self.meter, event))
    }

    fn add(&mut self, owner: Option<CustomerId>, quantity: Decimal) -> Result<(), Refusal> {
        let used = self.used.entry(owner).or_insert(Decimal::ZERO);
        *used = used.checked_add(quantity).map_err(too_fine)?;
        Ok(())
    }

    /// The customers that used most.
    fn most(self, limit: usize) -> Vec<(CustomerId, Decimal)> {
        let used = self.used.into_iter().filter_map(|(customer, used)| Some((customer?, used)));
        let mut customers: Vec<(CustomerId, Decimal)> = used.collect();
        customers.sort_by(|left, right| right.1.cmp(&left.1).then(left.0.cmp(&right.0)));
        customers.truncate(limit.min(CUSTOMERS_NAMED_MAX));
        customers
    }
}

/// Whose a subject's usage is in a period, by its assignments, oldest first.
fn owner(assignments: &[Assignment], period: Period) -> Owner {
    let begun = assignments.partition_point(|one| one.assigned_at <= period.start());
    let first = begun.checked_sub(1).map(|last| assignments[last].customer);
    let mut later = assignments[begun..].iter().take_while(|one| one.assigned_at < period.end());
    match later.all(|one| Some(one.customer) == first) {
        true => Owner::One(first),
        false => Owner::Several,
    }
}

fn too_fine(refused: money::QuantityTooPrecise) -> Refusal {
    Refusal::invalid("meter", refused)
}
