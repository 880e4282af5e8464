//! Subscriptions: started, changed, cancelled, found.
//! Knows how a request becomes a dated fact; must not know what the fact costs.

use std::collections::BTreeMap;

use billing::{Change, OneOff, Proration, Timeline, TimelineFact};
use calendar::{Alignment, Instant, Zone};
use ids::{CatalogKey, ChangeId, CustomerId, EnvironmentId, OneOffId, PlanVersionId, SubscriptionId};
use money::{Currency, Quantity, UnitPrice};
use pricing::{PlanVersion, QuantitySource};
use store::subjects::{self, Assignment};
use store::subscriptions::{self, NewSubscription, SubscriptionRow};
use store::{Act, ActError, catalog, gather, parties};

use crate::refusal::{self, Code, Failed, Refusal};
use crate::{Operations, cause, millis};

/// A subscription asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Who pays.
    pub customer: CustomerId,
    /// On which plan: the latest version, or the one numbered.
    pub plan: (CatalogKey, Option<u32>),
    /// In which currency.
    pub currency: Currency,
    /// On whose wall clock.
    pub zone: Zone,
    /// From when on.
    pub start: Instant,
    /// Where its periods begin; the plan's own when none.
    pub alignment: Option<Alignment>,
    /// Its first counts.
    pub counts: BTreeMap<CatalogKey, u64>,
    /// Further subjects whose usage belongs to this subscription only.
    pub subjects: Vec<String>,
}

/// What a change asks for.
#[derive(Debug, Clone)]
pub enum ChangeAsked {
    /// Another plan.
    Plan {
        /// Its key, and a version where not the latest.
        plan: (CatalogKey, Option<u32>),
    },
    /// Another count.
    Count {
        /// Which ("seats").
        name: CatalogKey,
        /// How many.
        count: u64,
    },
    /// The end.
    Cancel,
}

/// When a change takes effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// At the environment's present moment.
    Now,
    /// At the end of the current period.
    PeriodEnd,
    /// At this instant, the past allowed.
    At(Instant),
}

/// A subscription as it is.
#[derive(Debug, Clone)]
pub struct SubscriptionView {
    /// What never changes about it.
    pub row: SubscriptionRow,
    /// What happened to it.
    pub timeline: Timeline,
    /// Its plan now: key, version and id.
    pub plan: (CatalogKey, u32, PlanVersionId),
    /// What follows from the timeline.
    pub status: billing::Status,
}

/// Keeps a new subscription. Its id follows from the customer and how many subscriptions it had.
///
/// # Errors
/// Refused for an unknown customer or plan, a currency or count the plan lacks, or usage another
/// subscription of the customer already prices.
pub fn create(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Asked,
    now: Instant,
) -> Result<SubscriptionView, ActError<Refusal>> {
    let unknown = || ActError::Refused(Refusal::not_found("customer", &asked.customer.to_string()));
    let customer = parties::customer_row(act, environment, asked.customer)?.ok_or_else(unknown)?;
    let plan = plan_of(act, environment, &asked.plan)?;
    check_plan(&plan, asked.currency, &asked.counts).map_err(ActError::Refused)?;
    let others = subscriptions::subscriptions_of_customer(act, environment, asked.customer)?;
    check_meters(act, environment, &plan, (&others, asked.start))?;
    let ordinal = u64::try_from(others.len()).expect("a customer's subscriptions are countable");
    let hash = cause(&[environment.as_bytes(), asked.customer.as_bytes(), &ordinal.to_be_bytes()]);
    let id = SubscriptionId::from_cause(millis(asked.start), hash);
    let row = SubscriptionRow {
        id,
        customer: asked.customer,
        seller: customer.seller,
        currency: asked.currency,
        zone: asked.zone.clone(),
    };
    let change = Change::Start { plan: plan.id, alignment: asked.alignment, counts: asked.counts.clone() };
    let start = TimelineFact { id: change_id(environment, id, 0, asked.start), at: asked.start, change };
    let new = NewSubscription { row, start };
    for subject in [id.to_string()].iter().chain(&asked.subjects) {
        let (subject, subscription) = (subject.clone(), Some(id));
        let assignment =
            Assignment { subject, assigned_at: Instant::MIN, customer: asked.customer, subscription };
        subjects::assign_subject(act, environment, &assignment).map_err(refusal::refused)?;
    }
    subscriptions::create_subscription(act, environment, &new).map_err(refusal::refused)?;
    view(act, environment, new.row, now)
}

/// Records a change.
///
/// # Errors
/// Refused for an unknown subscription or plan, a count that no price reads, or a change that does not fit the
/// timeline.
pub fn change(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (subscription, when): (SubscriptionId, When),
    (asked, proration): (&ChangeAsked, Proration),
    now: Instant,
) -> Result<SubscriptionView, ActError<Refusal>> {
    let row = subscriptions::subscription(act, environment, subscription)?
        .ok_or_else(|| ActError::Refused(Refusal::not_found("subscription", &subscription.to_string())))?;
    let at = match when {
        When::Now => now,
        When::At(instant) => instant,
        When::PeriodEnd => period_end(act, environment, &row, now)?,
    };
    let timeline = gather::timeline(act, environment, subscription)?;
    let change = match asked {
        ChangeAsked::Plan { plan } => {
            let plan = plan_of(act, environment, plan)?;
            check_plan(&plan, row.currency, &BTreeMap::new()).map_err(ActError::Refused)?;
            Change::ChangePlan { plan: plan.id, proration }
        }
        ChangeAsked::Count { name, count } => {
            check_count(act, environment, (&timeline, at), name)?;
            Change::SetCount { name: name.clone(), count: *count, proration }
        }
        ChangeAsked::Cancel => Change::Cancel { proration },
    };
    let id = change_id(environment, subscription, timeline.facts().len(), at);
    let fact = TimelineFact { id, at, change };
    subscriptions::record_change(act, environment, subscription, &fact).map_err(refusal::refused)?;
    view(act, environment, row, now)
}

/// A one-off charge asked for.
#[derive(Debug, Clone)]
pub struct OneOffAsked {
    /// When it is due.
    pub at: Instant,
    /// What the line says.
    pub description: String,
    /// How many.
    pub quantity: Quantity,
    /// Of how much each, in the subscription's currency.
    pub unit_price: UnitPrice,
    /// How it is taxed.
    pub tax_category: CatalogKey,
    /// Random, as nothing names its cause.
    pub random: [u8; 10],
}

/// Records a one-off charge.
///
/// # Errors
/// Refused for an unknown subscription, or an instant before its start.
pub fn charge_once(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    asked: &OneOffAsked,
) -> Result<OneOff, ActError<Refusal>> {
    let one_off = OneOff {
        id: OneOffId::from_cause(millis(asked.at), asked.random),
        at: asked.at,
        description: asked.description.clone(),
        quantity: asked.quantity,
        unit_price: asked.unit_price,
        tax_category: asked.tax_category.clone(),
    };
    subscriptions::record_one_off(act, environment, subscription, &one_off).map_err(refusal::refused)?;
    Ok(one_off)
}

fn plan_of(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (key, version): &(CatalogKey, Option<u32>),
) -> Result<PlanVersion, ActError<Refusal>> {
    let found = catalog::plan(act, environment, key, *version)?;
    found.ok_or_else(|| ActError::Refused(Refusal::not_found("plan", key.as_str())))
}

/// Every price must have the currency, and every count it reads must be a count of the plan.
fn check_plan(
    plan: &PlanVersion,
    currency: Currency,
    counts: &BTreeMap<CatalogKey, u64>,
) -> Result<(), Refusal> {
    if let Some(price) = plan.prices.iter().find(|price| !price.charges.contains_key(&currency)) {
        let message = format!(
            "price {} of plan {} has no {currency}; add a charge in that currency, or subscribe in one it has",
            price.key, plan.plan
        );
        return Err(Refusal::new(Code::PlanMismatch, message).about("currency"));
    }
    match counts.keys().find(|name| !counts_by(plan, name)) {
        Some(name) => {
            let message = format!("no price of plan {} counts {:?}; leave it out", plan.plan, name.as_str());
            Err(Refusal::new(Code::PlanMismatch, message).about("counts"))
        }
        None => Ok(()),
    }
}

fn counts_by(plan: &PlanVersion, name: &CatalogKey) -> bool {
    plan.prices
        .iter()
        .any(|price| matches!(&price.quantity, QuantitySource::Counted(counted) if counted == name))
}

/// A count must be read by a price of the plan in force at its instant, or of one the timeline moves to
/// later.
fn check_count(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (timeline, at): (&Timeline, Instant),
    name: &CatalogKey,
) -> Result<(), ActError<Refusal>> {
    let later = timeline.facts().iter().filter(|fact| fact.at > at).filter_map(|fact| fact.change.plan());
    let mut current = None;
    for id in timeline.plan_at(at).into_iter().chain(later) {
        let known = catalog::plan_record(act, environment, id)?;
        let plan = known.expect("a kept timeline names a published plan");
        if counts_by(&plan, name) {
            return Ok(());
        }
        current.get_or_insert(plan.plan);
    }
    let plan = current.expect("a kept timeline begins with a start on a plan");
    let message = format!(
        "no price of plan {plan} counts {:?}; set a count that the plan has, or change the plan first",
        name.as_str()
    );
    Err(ActError::Refused(Refusal::new(Code::PlanMismatch, message).about("name")))
}

/// Two running subscriptions of a customer must not price the same meter: its events would count twice.
fn check_meters(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    plan: &PlanVersion,
    (others, start): (&[SubscriptionRow], Instant),
) -> Result<(), ActError<Refusal>> {
    for other in others {
        let timeline = gather::timeline(act, environment, other.id)?;
        if timeline.cancelled().is_some_and(|(end, _)| end <= start) {
            continue;
        }
        for id in timeline.facts().iter().filter_map(|fact| fact.change.plan()) {
            let known = catalog::plan_record(act, environment, id)?;
            let shared =
                known.iter().flat_map(|known| known.meters.keys()).find(|key| plan.meters.contains_key(*key));
            if let Some(meter) = shared {
                let message = format!(
                    "subscription {} of this customer already prices the meter {meter}; \
                     cancel it first, or give the usage to a customer of its own",
                    other.id
                );
                let refusal = Refusal::new(Code::MeterAlreadyPriced, message).about("plan");
                return Err(ActError::Refused(refusal));
            }
        }
    }
    Ok(())
}

fn period_end(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    row: &SubscriptionRow,
    now: Instant,
) -> Result<Instant, ActError<Refusal>> {
    let caches = catalog::Caches::default();
    let subject = (row, gather::Revisit::Everything);
    let gathered = gather::gather(act, &caches, environment, subject)?;
    billing::period_end(&gathered.facts, now).map_err(|refused| ActError::Refused(refused.into()))
}

fn change_id(
    environment: EnvironmentId,
    subscription: SubscriptionId,
    ordinal: usize,
    at: Instant,
) -> ChangeId {
    let ordinal = u64::try_from(ordinal).expect("a timeline's length fits");
    let hash = cause(&[environment.as_bytes(), subscription.as_bytes(), &ordinal.to_be_bytes()]);
    ChangeId::from_cause(millis(at), hash)
}

fn view(
    queries: &mut impl store::Queries,
    environment: EnvironmentId,
    row: SubscriptionRow,
    now: Instant,
) -> Result<SubscriptionView, ActError<Refusal>> {
    Ok(view_of(queries, environment, row, now)?)
}

fn view_of(
    queries: &mut impl store::Queries,
    environment: EnvironmentId,
    row: SubscriptionRow,
    now: Instant,
) -> Result<SubscriptionView, store::Fault> {
    let timeline = gather::timeline(queries, environment, row.id)?;
    let id = timeline.plan_at(now).expect("a kept timeline begins with a start on a plan");
    let plan =
        catalog::plan_record(queries, environment, id)?.expect("a kept timeline names a published plan");
    let status = billing::status(&timeline, calendar::AsOf(now));
    Ok(SubscriptionView { row, timeline, plan: (plan.plan, plan.version, id), status })
}

impl Operations {
    /// One subscription.
    ///
    /// # Errors
    /// Refused when there is none of that id.
    pub fn subscription(
        &self,
        environment: EnvironmentId,
        id: SubscriptionId,
    ) -> Result<SubscriptionView, Failed> {
        let now = self.now_in(environment)?;
        let found = self.store.read(|reader| {
            let Some(row) = subscriptions::subscription(reader, environment, id)? else { return Ok(None) };
            view_of(reader, environment, row, now).map(Some)
        })?;
        found.ok_or_else(|| Refusal::not_found("subscription", &id.to_string()).into())
    }

    /// Subscriptions after a cursor.
    ///
    /// # Errors
    /// A fault.
    pub fn subscriptions(
        &self,
        environment: EnvironmentId,
        after: &str,
        limit: u32,
    ) -> Result<Vec<SubscriptionView>, Failed> {
        let now = self.now_in(environment)?;
        Ok(self.store.read(|reader| {
            let rows = subscriptions::subscriptions(reader, environment, after, limit)?;
            rows.into_iter().map(|row| view_of(reader, environment, row, now)).collect()
        })?)
    }
}
