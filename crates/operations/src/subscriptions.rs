//! Subscriptions: started, changed, cancelled, found.
//! Knows how a request becomes a dated fact; must not know what the fact costs.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::{
    Change, Customer, CustomerMore, DatedDiscount, Moment, Off, OnFile, OneOff, StartOptions,
    SubscriptionFacts, Timeline, TimelineFact,
};
pub use billing::{TrialEnd, TrialOutcome};
use calendar::{Alignment, Instant, Zone};
use ids::{
    CatalogKey, ChangeId, CustomerId, EnvironmentId, OneOffId, PlanVersionId, SellerId, SubscriptionId,
};
use money::{Currency, Quantity, UnitPrice};
use pricing::PlanVersion;
use store::accounts::AccountKey;
use store::subjects::{self, Assignment};
use store::subscriptions::{self, NewSubscription, SubscriptionRow};
use store::{Act, ActError, Caches, catalog, gather, overdue, parties};

use crate::changes::{ChangePreview, counts_by, meant_count};
use crate::meters_apart::{self, Measuring};
use crate::named::{self, Taxed};
use crate::refusal::{self, Code, Failed, Refusal};
use crate::retention;
use crate::{Operations, cause, customers, millis, taxes};

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
    /// Whether it measures only its own subjects, and not those of the customer at large.
    pub own_usage: bool,
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
    /// What follows from the timeline, and from what is owed.
    pub status: billing::Status,
    /// The ends of its trials at which no payment method was on file.
    pub trial_ends: Vec<TrialEnd>,
    /// When it is paused or cancelled, be it by its facts or by such an end.
    pub offs: Vec<Off>,
}

impl SubscriptionView {
    /// The discounts of its own, each while it holds, in order of date.
    pub fn discounts(&self) -> Vec<DatedDiscount> {
        billing::discounts_of(&self.timeline, &self.offs)
    }
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
    let details = parties::customer_version(act, environment, asked.customer, customer.version)?;
    let segment = details.more.segment;
    let plan = plan_of(act, environment, &asked.plan)?;
    let plan = segment.as_ref().map_or(plan.clone(), |segment| plan.for_segment(segment));
    check_plan(&plan, asked.currency, &asked.counts).map_err(ActError::Refused)?;
    let taxed = Taxed::by(act, environment, (customer.seller, now.max(asked.start)))?;
    taxed.billed(&plan).map_err(ActError::Refused)?;
    let others = subscriptions::subscriptions_of_customer(act, environment, asked.customer)?;
    let measuring = Measuring::new((asked.customer, asked.own_usage), &plan, asked.start);
    meters_apart::check(act, environment, &measuring, now)?;
    let row = new_row(environment, (asked.customer, customer.seller), others.len(), asked);
    let change = Change::Start {
        plan: plan.id,
        alignment: asked.alignment,
        counts: asked.counts.clone(),
        options: StartOptions { segment, ..StartOptions::default() },
    };
    keep_new(act, environment, row, (change, asked.start, &asked.subjects))
        .and_then(|row| view(act, environment, row, now))
}

/// The row of a customer's next subscription; its id follows from the customer and how many there were.
fn new_row(
    environment: EnvironmentId,
    (customer, seller): (CustomerId, SellerId),
    others: usize,
    asked: &Asked,
) -> SubscriptionRow {
    SubscriptionRow {
        id: next_id(environment, customer, others, asked.start),
        customer,
        seller,
        currency: asked.currency,
        zone: asked.zone.clone(),
        own_usage: asked.own_usage,
    }
}

fn next_id(
    environment: EnvironmentId,
    customer: CustomerId,
    others: usize,
    start: Instant,
) -> SubscriptionId {
    let ordinal = u64::try_from(others).expect("a customer's subscriptions are countable");
    let hash = cause(&[environment.as_bytes(), customer.as_bytes(), &ordinal.to_be_bytes()]);
    SubscriptionId::from_cause(millis(start), hash)
}

/// Keeps a subscription with its start and its subjects.
fn keep_new(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    row: SubscriptionRow,
    (change, at, subjects): (Change, Instant, &[String]),
) -> Result<SubscriptionRow, ActError<Refusal>> {
    let start = TimelineFact { id: change_id(environment, row.id, 0, at), at, change };
    let new = NewSubscription { row, start };
    let (id, customer) = (new.row.id, new.row.customer);
    // Its own id ever was its subject; any other was perhaps another's before it started.
    let own = std::iter::once((id.to_string(), Instant::MIN));
    for (subject, assigned_at) in own.chain(subjects.iter().map(|subject| (subject.clone(), at))) {
        let assignment = Assignment { subject, assigned_at, customer, subscription: Some(id) };
        customers::check_subject(&assignment).map_err(ActError::Refused)?;
        retention::check_assigned(act, environment, &assignment)?;
        subjects::assign_subject(act, environment, &assignment).map_err(refusal::refused)?;
    }
    subscriptions::create_subscription(act, environment, &new).map_err(refusal::refused)?;
    retention::check_start(act, environment, (&new.row, at))?;
    Ok(new.row)
}

/// Keeps a subscription of another customer that goes on where one stops, and moves to it the subjects that are
/// the old one's at that instant; gives its id.
///
/// # Errors
/// Refused for an unknown customer, one of another seller, or one with usage of the same meters.
pub(crate) fn begin(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (to, from): (CustomerId, &SubscriptionRow),
    (start, at): (Change, Instant),
    now: Instant,
) -> Result<SubscriptionId, ActError<Refusal>> {
    let unknown = || ActError::Refused(Refusal::not_found("customer", &to.to_string()));
    let customer = parties::customer_row(act, environment, to)?.ok_or_else(unknown)?;
    if customer.seller != from.seller {
        let message = format!(
            "customer {to} is billed by seller {}, the subscription by {}; a subscription stays with its seller",
            customer.seller, from.seller
        );
        return Err(ActError::Refused(Refusal::new(Code::ChangeRefused, message).about("customer")));
    }
    let plan = start.plan().expect("a start names a plan");
    let plan = catalog::plan_record(act, environment, plan)?.expect("a kept timeline names a published plan");
    let others = subscriptions::subscriptions_of_customer(act, environment, to)?;
    meters_apart::check(act, environment, &Measuring::new((to, from.own_usage), &plan, at), now)?;
    let row = SubscriptionRow {
        id: next_id(environment, to, others.len(), at),
        customer: to,
        seller: from.seller,
        currency: from.currency,
        zone: from.zone.clone(),
        own_usage: from.own_usage,
    };
    let id = keep_new(act, environment, row, (start, at, &[]))?.id;
    for subject in own_subjects(act, environment, from, at)? {
        let assignment = Assignment { subject, assigned_at: at, customer: to, subscription: Some(id) };
        retention::check_assigned(act, environment, &assignment)?;
        subjects::assign_subject(act, environment, &assignment).map_err(refusal::refused)?;
    }
    Ok(id)
}

/// The subjects that are a subscription's alone at an instant.
fn own_subjects(
    queries: &mut impl store::Queries,
    environment: EnvironmentId,
    row: &SubscriptionRow,
    at: Instant,
) -> Result<Vec<String>, store::Fault> {
    let assignments = subjects::assignments_of_customer(queries, environment, row.customer)?;
    let by_subject = assignments.chunk_by(|one, next| one.subject == next.subject);
    let held = by_subject.filter_map(|of_one| of_one.iter().rfind(|one| one.assigned_at <= at));
    Ok(held.filter(|held| held.subscription == Some(row.id)).map(|held| held.subject.clone()).collect())
}

/// A subscription to be previewed, which needs no customer.
#[derive(Debug, Clone)]
pub struct PreviewAsked {
    /// For whom; a customer of no name and no terms of its own when none.
    pub customer: Option<CustomerId>,
    /// By whom, where there is no customer; the only seller when none.
    pub seller: Option<SellerId>,
    /// Everything else; its customer is not looked at.
    pub asked: Asked,
}

impl Operations {
    /// What a subscription would cost that does not exist.
    ///
    /// # Errors
    /// As [`create`] and billing; refused where several sellers could bill and none is named.
    pub fn preview_new(
        &self,
        environment: EnvironmentId,
        preview: &PreviewAsked,
    ) -> Result<ChangePreview, Failed> {
        self.preview_start(self.read(|reader| facts_of_new(reader, environment, preview))?)
    }
}

/// The facts of a subscription that does not exist.
fn facts_of_new(
    queries: &mut impl store::Queries,
    environment: EnvironmentId,
    preview: &PreviewAsked,
) -> Result<SubscriptionFacts, ActError<Refusal>> {
    let asked = &preview.asked;
    let caches = catalog::Caches::default();
    let customer = match preview.customer {
        Some(id) => {
            let unknown = || ActError::Refused(Refusal::not_found("customer", &id.to_string()));
            let row = parties::customer_row(queries, environment, id)?.ok_or_else(unknown)?;
            let details = parties::customer_version(queries, environment, id, row.version)?;
            Some((row.seller, details))
        }
        None => None,
    };
    let seller = match (&customer, preview.seller) {
        (Some((seller, _)), _) => *seller,
        (None, Some(seller)) => seller,
        (None, None) => only_seller(queries, environment)?,
    };
    let unknown = || ActError::Refused(Refusal::not_found("seller", &seller.to_string()));
    let version = parties::seller_current_version(queries, environment, seller)?.ok_or_else(unknown)?;
    let seller = parties::seller_version(queries, &caches, environment, (seller, version))?;
    let on_file = on_file_now(queries, environment, customer.as_ref().map(|(_, details)| details))?;
    let customer = customer.map_or_else(somebody, |(_, details)| details);
    retention::check_start_date(queries, environment, asked.start)?;
    let plan = plan_of(queries, environment, &asked.plan)?;
    let segment = customer.more.segment.clone();
    let plan = segment.as_ref().map_or(plan.clone(), |segment| plan.for_segment(segment));
    check_plan(&plan, asked.currency, &asked.counts).map_err(ActError::Refused)?;
    if preview.customer.is_some() {
        let measuring = Measuring::new((customer.id, asked.own_usage), &plan, asked.start);
        meters_apart::check(queries, environment, &measuring, asked.start)?;
    }
    let id = next_id(environment, customer.id, usize::MAX, asked.start);
    let change = Change::Start {
        plan: plan.id,
        alignment: asked.alignment,
        counts: asked.counts.clone(),
        options: StartOptions { segment, ..StartOptions::default() },
    };
    let start = TimelineFact { id: change_id(environment, id, 0, asked.start), at: asked.start, change };
    Ok(SubscriptionFacts {
        environment,
        subscription: id,
        customer: Arc::new(customer),
        seller,
        currency: asked.currency,
        zone: asked.zone.clone(),
        timeline: Timeline::from_facts(vec![start]).expect("a start alone is a timeline"),
        plans: BTreeMap::from([(plan.id, Arc::new(plan))]),
        on_file,
        one_offs: Vec::new(),
        billed: Vec::new(),
        documents_at: BTreeMap::new(),
        settled_before: None,
    })
}

/// Whether who pays for a customer has a payment method; nobody in particular is taken to have one.
fn on_file_now(
    queries: &mut impl store::Queries,
    environment: EnvironmentId,
    customer: Option<&Customer>,
) -> Result<OnFile, store::Fault> {
    let Some(customer) = customer else { return Ok(OnFile::always()) };
    let payer = customer.more.payer.map(|id| parties::customer_row(queries, environment, id)).transpose()?;
    let held = match payer.flatten() {
        Some(row) => {
            let payer = parties::customer_version(queries, environment, row.id, row.version)?;
            payer.more.payment_method
        }
        None => customer.more.payment_method,
    };
    Ok(if held { OnFile::always() } else { OnFile::default() })
}

fn only_seller(
    queries: &mut impl store::Queries,
    environment: EnvironmentId,
) -> Result<SellerId, ActError<Refusal>> {
    match parties::sellers(queries, environment, "", 2)?.as_slice() {
        [only] => Ok(only.id),
        found => {
            let message = match found.is_empty() {
                true => "there is no seller yet; create one first",
                false => "several sellers could bill it; name the seller, or the customer",
            };
            Err(ActError::Refused(Refusal::invalid("seller", message)))
        }
    }
}

/// A customer of no name and no terms of its own.
fn somebody() -> Customer {
    Customer {
        id: CustomerId::from_bytes([0; 16]),
        version: 0,
        name: String::new(),
        address: Vec::new(),
        tax_number: None,
        net_days: None,
        more: CustomerMore::default(),
    }
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
    /// The present moment.
    pub now: Instant,
    /// Random, as nothing names its cause.
    pub random: [u8; 10],
}

/// Records a one-off charge.
///
/// # Errors
/// Refused below zero, for an unknown subscription, an instant before its start, or a tax category that its seller
/// has no rate for.
pub fn charge_once(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    asked: &OneOffAsked,
) -> Result<OneOff, ActError<Refusal>> {
    Refusal::check_text("description", &asked.description).map_err(ActError::Refused)?;
    check_charged(asked).map_err(ActError::Refused)?;
    if let Some(row) = subscriptions::subscription(act, environment, subscription)? {
        let taxed = Taxed::by(act, environment, (row.seller, asked.at.max(asked.now)))?;
        let known = taxed.category(&asked.tax_category, "tax_category");
        known.map_err(|unknown| unknown.refused(Code::ChangeRefused))?;
        taxes::check_answer(act, environment, (&row, &asked.tax_category), asked.at.max(asked.now))?;
    }
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

/// A charge charges: what is given back names what was billed, or is on the balance.
fn check_charged(asked: &OneOffAsked) -> Result<(), Refusal> {
    let below = |parameter: &str, found: &dyn std::fmt::Display| {
        let message = format!(
            "the {parameter} of a one-off charge is {found}, below zero; to give money back, credit the invoice that \
             charged it (POST /v1/invoices/{{id}}/credit-notes) or add to the customer's balance \
             (POST /v1/customers/{{id}}/balance-adjustments)"
        );
        Refusal::new(Code::InvalidRequest, message).about(parameter)
    };
    match (asked.unit_price.value().signum(), asked.quantity.is_negative()) {
        (-1, _) => Err(below("unit_price", &asked.unit_price)),
        (_, true) => Err(below("quantity", &asked.quantity)),
        _ => Ok(()),
    }
}

fn plan_of(
    queries: &mut impl store::Queries,
    environment: EnvironmentId,
    (key, version): &(CatalogKey, Option<u32>),
) -> Result<PlanVersion, ActError<Refusal>> {
    match catalog::plan(queries, environment, key, *version)? {
        Some(plan) => Ok(plan),
        None => Err(ActError::Refused(named::no_plan(queries, environment, (key, *version))?)),
    }
}

/// Every price must have the currency, and every count it reads must be a count of the plan.
fn check_plan(
    plan: &PlanVersion,
    currency: Currency,
    counts: &BTreeMap<CatalogKey, u64>,
) -> Result<(), Refusal> {
    if plan.terms.add_on.is_some() {
        let message = format!("{} is an add-on; subscribe to a plan and attach it there", plan.plan);
        return Err(Refusal::new(Code::PlanMismatch, message).about("plan"));
    }
    if let Some(price) = plan.prices.iter().find(|price| !price.charges.contains_key(&currency)) {
        let message = format!(
            "price {} of plan {} has no {currency}; add a charge in that currency, or subscribe in one it has",
            price.key, plan.plan
        );
        return Err(Refusal::new(Code::PlanMismatch, message).about("currency"));
    }
    match counts.keys().find(|name| !counts_by(plan, name)) {
        Some(name) => {
            let meant = meant_count([plan], name).unwrap_or_else(|| "leave it out".to_owned());
            let message = format!("no price of plan {} counts {:?}; {meant}", plan.plan, name.as_str());
            Err(Refusal::new(Code::PlanMismatch, message).about("counts"))
        }
        None => Ok(()),
    }
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

pub(crate) fn view(
    queries: &mut impl store::Queries,
    environment: EnvironmentId,
    row: SubscriptionRow,
    now: Instant,
) -> Result<SubscriptionView, ActError<Refusal>> {
    Ok(view_of(queries, &Caches::default(), environment, (row, now))?)
}

fn view_of(
    queries: &mut impl store::Queries,
    caches: &Caches,
    environment: EnvironmentId,
    (row, now): (SubscriptionRow, Instant),
) -> Result<SubscriptionView, store::Fault> {
    let facts = gather::unbilled_facts(queries, caches, environment, &row)?;
    // Facts that no bill can be made of were recorded before a rule that refuses them; they still run.
    let moment = Moment::of(&facts, calendar::AsOf(now)).unwrap_or_else(|_| Moment {
        status: billing::status(&facts, calendar::AsOf(now)).unwrap_or(billing::Status::Active),
        plan: facts.plan_at(now),
        offs: facts.offs(),
        trial_ends: Vec::new(),
    });
    let id = moment.plan.expect("a kept timeline begins with a start on a plan");
    let plan = facts.plans.get(&id).expect("every plan that a timeline names was read");
    let plan = (plan.plan.clone(), plan.version, id);
    let Moment { status, offs, trial_ends, .. } = moment;
    let overdue = status == billing::Status::Active && is_overdue(queries, &facts, now)?;
    let status = status.where_overdue(overdue);
    Ok(SubscriptionView { row, timeline: facts.timeline, plan, status, trial_ends, offs })
}

/// Whether an invoice of a subscription or of its account is open after its due date, by the seller's calendar.
fn is_overdue(
    queries: &mut impl store::Queries,
    facts: &SubscriptionFacts,
    now: Instant,
) -> Result<bool, store::Fault> {
    let payer = facts.customer.more.payer.unwrap_or(facts.customer.id);
    let account = AccountKey { payer, seller: facts.seller.id, currency: facts.currency };
    let today = facts.seller.zone.day_of(now);
    overdue::is_overdue(queries, facts.environment, (facts.subscription, account), today)
}

impl Operations {
    /// The key and number of a published version, as people name it.
    ///
    /// # Errors
    /// A fault.
    pub fn version_named(
        &self,
        environment: EnvironmentId,
        id: PlanVersionId,
    ) -> Result<Option<(CatalogKey, u32)>, Failed> {
        let caches = self.store.caches();
        let found = self.store.read(|reader| catalog::plan_version(reader, caches, environment, id))?;
        Ok(found.map(|plan| (plan.plan.clone(), plan.version)))
    }

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
            view_of(reader, self.store.caches(), environment, (row, now)).map(Some)
        })?;
        found.ok_or_else(|| Refusal::not_found("subscription", &id.to_string()).into())
    }

    /// Subscriptions after a cursor, of one customer or of all.
    ///
    /// # Errors
    /// A fault.
    pub fn subscriptions(
        &self,
        environment: EnvironmentId,
        customer: Option<CustomerId>,
        (after, limit): (&str, u32),
    ) -> Result<Vec<SubscriptionView>, Failed> {
        let now = self.now_in(environment)?;
        Ok(self.store.read(|reader| {
            let rows = match customer {
                None => subscriptions::subscriptions(reader, environment, after, limit)?,
                Some(customer) => {
                    let mut theirs = subscriptions::subscriptions_of_customer(reader, environment, customer)?;
                    theirs.retain(|row| row.id.to_string().as_str() > after);
                    theirs.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
                    theirs
                }
            };
            let caches = self.store.caches();
            rows.into_iter().map(|row| view_of(reader, caches, environment, (row, now))).collect()
        })?)
    }
}
