//! Entitlements: what a customer may do at a moment, right after each change of facts and each event.
//!
//! Knows where facts and events are, and keeps what it read for the next question: facts until they move,
//! events as far as they go. All of that can be dropped and is read again. Must not know how a balance
//! follows.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use billing::{BillRefused, EntitlementNeed, EntitlementRefused, Room};
use calendar::Instant;
use ids::{CatalogKey, CustomerId, EnvironmentId};
use pricing::{Beginnings, UsageEvent};
use store::parties::CustomerRow;
use store::subjects::Assignment;
use store::{Fault, Reader, catalog, environments, gather, parties, subjects, subscriptions};
use usage::{Position, Read};

use crate::Operations;
use crate::measuring::{Stay, beginnings, is_in};
use crate::named::no_customer;
use crate::refusal::{Code, Failed, Refusal};

pub use billing::{Balance, EntitlementAnswer, EntitlementValue, Entitlements, Granted};
pub use pricing::BeyondAllowance;

/// Most events kept in memory; beyond it what is kept begins anew.
const EVENTS_KEPT_MAX: usize = 200_000;
/// Most customers kept in memory, likewise.
const CUSTOMERS_KEPT_MAX: usize = 10_000;
/// Most events of one customer that are kept; of a customer with more they are read each time.
const EVENTS_PER_CUSTOMER_MAX: usize = 20_000;
/// How many plan versions are read at once to learn which features there are.
const PLANS_READ_AT_ONCE: u32 = 200;

/// What was read for questions before.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    customers: Arc<Mutex<KeptCustomers>>,
}

#[derive(Debug, Default)]
struct KeptCustomers {
    by_id: BTreeMap<(EnvironmentId, CustomerId), Arc<Known>>,
    /// How many events they were found to have.
    events: usize,
}

/// What is known of a customer.
#[derive(Debug)]
pub(crate) struct Known {
    /// Its facts version and that of who pays for it, when its facts were read.
    pub(crate) facts_versions: (i64, i64),
    pub(crate) entitlements: Entitlements,
    /// When which subjects were its own.
    pub(crate) stays: Vec<Stay>,
    usage: Mutex<BTreeMap<String, Seen>>,
}

/// Events of one type from an instant on, up to a watermark.
#[derive(Debug)]
struct Seen {
    from: Option<Instant>,
    up_to: Position,
    events: Vec<UsageEvent>,
}

/// Who is asked about, and when.
struct Asked {
    at: Instant,
    known: Arc<Known>,
}

impl Operations {
    /// What a customer, named by id or external key, may do with a feature: now in the environment, or at a
    /// moment before or after that.
    ///
    /// # Errors
    /// Refused for an unknown customer or a feature that no plan has; when a balance cannot be computed; a
    /// fault.
    pub fn entitlement(
        &self,
        environment: EnvironmentId,
        customer: &str,
        feature: &CatalogKey,
        at: Option<Instant>,
    ) -> Result<EntitlementAnswer, Failed> {
        let asked = self.asked_of(environment, customer, at)?;
        if !asked.known.entitlements.features().any(|known| known == feature) {
            self.check_feature(environment, feature)?;
        }
        self.answer(environment, &asked, feature)
    }

    /// The same for every feature that the customer's subscriptions grant at any time, by key.
    ///
    /// # Errors
    /// Refused for an unknown customer; when a balance cannot be computed; a fault.
    pub fn entitlements(
        &self,
        environment: EnvironmentId,
        customer: &str,
        at: Option<Instant>,
    ) -> Result<Vec<EntitlementAnswer>, Failed> {
        let asked = self.asked_of(environment, customer, at)?;
        let features = asked.known.entitlements.features();
        features.map(|feature| self.answer(environment, &asked, feature)).collect()
    }

    fn answer(
        &self,
        environment: EnvironmentId,
        asked: &Asked,
        feature: &CatalogKey,
    ) -> Result<EntitlementAnswer, Failed> {
        let (known, at) = (&asked.known, asked.at);
        let answered = self.figured(environment, known, (feature, at), |events, begins| match events {
            Some(events) => known.entitlements.answer_of(feature, at, (events, begins)),
            None => known.entitlements.answer(feature, at, []),
        });
        Ok(answered?.0)
    }

    /// What of a feature that blocks may still be reserved at a moment, and up to which position its use was read,
    /// which is read after this was called.
    pub(crate) fn room(
        &self,
        environment: EnvironmentId,
        known: &Known,
        (feature, at): (&CatalogKey, Instant),
    ) -> Result<(Room, Position), Failed> {
        self.figured(environment, known, (feature, at), |events, begins| {
            known.entitlements.room(feature, at, (events.unwrap_or_default(), begins))
        })
    }

    /// What follows from the events of a feature, where it needs any, up to a position.
    fn figured<T>(
        &self,
        environment: EnvironmentId,
        known: &Known,
        (feature, at): (&CatalogKey, Instant),
        figures: impl FnOnce(Option<&[UsageEvent]>, &Beginnings) -> Result<T, EntitlementRefused>,
    ) -> Result<(T, Position), Failed> {
        let begins = beginnings(&known.stays);
        let need = known.entitlements.need(feature, at).map_err(Refusal::from)?;
        let Some(need) = need else {
            let position = self.plane.watermark(environment)?;
            return Ok((figures(None, &begins).map_err(Refusal::from)?, position));
        };
        let mut usage = known.usage.lock().unwrap_or_else(PoisonError::into_inner);
        let found = self.look(environment, (known, &mut usage), &need)?;
        let seen = &usage[&need.event_type];
        let figured = figures(Some(&seen.events), &begins).map_err(Refusal::from)?;
        let position = seen.up_to;
        let all: usize = usage.values().map(|seen| seen.events.len()).sum();
        if all > EVENTS_PER_CUSTOMER_MAX {
            usage.clear();
        }
        drop(usage);
        self.entitled.count(found);
        Ok((figured, position))
    }

    /// Brings the events of a need up to date; answers how many were read.
    fn look(
        &self,
        environment: EnvironmentId,
        (known, usage): (&Known, &mut BTreeMap<String, Seen>),
        need: &EntitlementNeed,
    ) -> Result<usize, Failed> {
        let up_to = self.plane.watermark(environment)?;
        let mut subjects: Vec<&str> = known.stays.iter().map(|stay| stay.subject.as_str()).collect();
        subjects.dedup();
        let reach = Reach { environment, subjects: &subjects, stays: &known.stays, up_to };
        if let Some(seen) = usage.get_mut(&need.event_type).filter(|seen| seen.from <= need.from) {
            let touched = match subjects.is_empty() {
                true => None,
                false => self.plane.first_touched(environment, &subjects, seen.up_to, up_to)?,
            };
            let mut found = 0;
            if let Some(first) = touched {
                // What is earlier than all that is seen is of no use; what is later is read again from there.
                let first = seen.from.map_or(first, |from| from.max(first));
                seen.events.truncate(seen.events.partition_point(|event| event.time < first));
                let before = seen.events.len();
                self.read_events(&reach, (&need.event_type, Some(first)), &mut seen.events)?;
                found = seen.events.len() - before;
            }
            seen.up_to = up_to;
            return Ok(found);
        }
        let mut events = Vec::new();
        self.read_events(&reach, (&need.event_type, need.from), &mut events)?;
        let found = events.len();
        usage.insert(need.event_type.clone(), Seen { from: need.from, up_to, events });
        Ok(found)
    }

    /// A customer's events of a type from an instant on, in order of time, source and id.
    fn read_events(
        &self,
        reach: &Reach<'_>,
        (event_type, from): (&str, Option<Instant>),
        onto: &mut Vec<UsageEvent>,
    ) -> Result<(), Failed> {
        if reach.subjects.is_empty() {
            return Ok(());
        }
        let (subjects, event_type) = (reach.subjects, Some(event_type));
        let read = Read { subjects, event_type, from, ..Read::all(reach.up_to) };
        self.plane.read(reach.environment, &read, &mut |stored| {
            if is_in(reach.stays, &stored.event) {
                onto.push(stored.event.clone());
            }
            ControlFlow::Continue(())
        })?;
        Ok(())
    }

    /// Who is asked about, with what is known of them as their facts stand.
    fn asked_of(&self, environment: EnvironmentId, name: &str, at: Option<Instant>) -> Result<Asked, Failed> {
        let found = self.store.read(|reader| {
            let clock = environments::environment(reader, environment)?;
            let customer = match name.parse::<CustomerId>() {
                Ok(id) => Some(id),
                Err(_) => parties::customer_by_key(reader, environment, name)?,
            };
            let row =
                customer.map(|id| parties::customer_row(reader, environment, id)).transpose()?.flatten();
            let Some(row) = row else { return Ok((clock, Err(no_customer(reader, environment, name)?))) };
            let known = self.known_of(reader, environment, &row)?;
            Ok((clock, known.map_err(Refusal::from)))
        })?;
        let (clock, found) = found;
        let clock = clock.ok_or_else(|| Refusal::not_found("environment", &environment.to_string()))?;
        let known = found?;
        Ok(Asked { at: at.unwrap_or_else(|| self.time_of(&clock)), known })
    }

    /// What is known of a customer, as its facts stand.
    pub(crate) fn known_of(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        row: &CustomerRow,
    ) -> Result<Result<Arc<Known>, BillRefused>, Fault> {
        let payer = row.payer.map(|id| parties::customer_row(reader, environment, id)).transpose()?.flatten();
        let versions = (row.facts_version, payer.map_or(0, |payer| payer.facts_version));
        match self.entitled.of((environment, row.id), versions) {
            Some(known) => Ok(Ok(known)),
            None => self.gather(reader, environment, (row.id, versions)),
        }
    }

    fn gather(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        (customer, facts_versions): (CustomerId, (i64, i64)),
    ) -> Result<Result<Arc<Known>, BillRefused>, Fault> {
        let mut all = Vec::new();
        for row in subscriptions::subscriptions_of_customer(reader, environment, customer)? {
            all.push(gather::unbilled_facts(reader, self.store.caches(), environment, &row)?);
        }
        let assignments = subjects::assignments_of_customer(reader, environment, customer)?;
        let entitlements = match Entitlements::of(&all) {
            Ok(entitlements) => entitlements,
            Err(refused) => return Ok(Err(refused)),
        };
        let stays = stays_of(&assignments, customer);
        let known = Known { facts_versions, entitlements, stays, usage: Mutex::default() };
        Ok(Ok(self.entitled.keep((environment, customer), known)))
    }

    /// Refuses a feature that no published plan has, naming those that one has.
    fn check_feature(&self, environment: EnvironmentId, feature: &CatalogKey) -> Result<(), Failed> {
        let mut known: BTreeSet<CatalogKey> = BTreeSet::new();
        let mut after = String::new();
        loop {
            let page =
                self.store.read(|reader| catalog::plans(reader, environment, &after, PLANS_READ_AT_ONCE))?;
            let Some(last) = page.last() else { break };
            after = last.id.to_string();
            let grants = page.iter().flat_map(|plan| &plan.terms.features);
            known.extend(grants.map(|grant| grant.feature.clone()));
        }
        if known.contains(feature) {
            return Ok(());
        }
        let names: Vec<&str> = known.iter().map(CatalogKey::as_str).collect();
        let near = records::nearest(feature.as_str(), names.iter().copied());
        let there = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None if names.is_empty() => {
                "no plan grants any; write features into the catalog and apply it".to_owned()
            }
            None => format!("the plans grant {}", names.join(", ")),
        };
        let message = format!("there is no feature {:?} in this environment; {there}", feature.as_str());
        Err(Refusal::new(Code::NotFound, message).about("feature").into())
    }
}

/// Which events are a customer's.
struct Reach<'a> {
    environment: EnvironmentId,
    subjects: &'a [&'a str],
    stays: &'a [Stay],
    up_to: Position,
}

/// When which subjects were a customer's, of whichever subscription, from every assignment of those subjects
/// (ordered by subject, then date).
fn stays_of(assignments: &[Assignment], customer: CustomerId) -> Vec<Stay> {
    let mut stays = Vec::new();
    for (at, assignment) in assignments.iter().enumerate().filter(|(_, one)| one.customer == customer) {
        let next = assignments.get(at + 1).filter(|next| next.subject == assignment.subject);
        let to = next.map(|next| next.assigned_at);
        stays.push(Stay { subject: assignment.subject.clone(), from: assignment.assigned_at, to });
    }
    stays
}

impl Kept {
    /// What is known of a customer, if its facts have not moved since.
    fn of(&self, whose: (EnvironmentId, CustomerId), facts_versions: (i64, i64)) -> Option<Arc<Known>> {
        let kept = self.customers.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept.by_id.get(&whose)?;
        (known.facts_versions == facts_versions).then(|| Arc::clone(known))
    }

    /// Keeps what is known now. Events stay seen where the subjects are the same.
    fn keep(&self, whose: (EnvironmentId, CustomerId), mut known: Known) -> Arc<Known> {
        let kept = self.customers.lock().unwrap_or_else(PoisonError::into_inner);
        let before = kept.by_id.get(&whose).map(Arc::clone);
        drop(kept);
        // Whoever has them now may wait for a connection, of which this one has one: then they are read anew.
        if let Some(before) = before.filter(|before| before.stays == known.stays)
            && let Ok(mut seen) = before.usage.try_lock()
        {
            known.usage = Mutex::new(std::mem::take(&mut *seen));
        }
        let known = Arc::new(known);
        let mut kept = self.customers.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.by_id.len() >= CUSTOMERS_KEPT_MAX {
            *kept = KeptCustomers::default();
        }
        kept.by_id.insert(whose, Arc::clone(&known));
        known
    }

    /// Notes how many more events are kept.
    fn count(&self, events: usize) {
        if events == 0 {
            return;
        }
        let mut kept = self.customers.lock().unwrap_or_else(PoisonError::into_inner);
        kept.events += events;
        if kept.events > EVENTS_KEPT_MAX {
            *kept = KeptCustomers::default();
        }
    }
}

impl From<EntitlementRefused> for Refusal {
    fn from(refused: EntitlementRefused) -> Refusal {
        match refused {
            EntitlementRefused::Facts(refused) => refused.into(),
            other => Refusal::new(Code::BillRefused, other).about("feature"),
        }
    }
}
