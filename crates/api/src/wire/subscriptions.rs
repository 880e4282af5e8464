//! Subscriptions on the wire: asked for, changed, and as they are.
//! Knows their form; must not know what a change costs.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::{CatalogKey, CustomerId};
use money::{Quantity, UnitPrice};
use operations::changes::When;
use operations::subscriptions::{Asked, PreviewAsked, SubscriptionView, TrialEnd, TrialOutcome};
use records::at::Table;
use records::node::Value;
use records::{scalars, timeline};
use serde::Serialize;
use utoipa::ToSchema;

use super::prices::NumberOrFraction;
use super::{Number, Written, parties, written};

/// Whose usage a subscription measures: the word, and whether it is only its own.
const USAGES: [(&str, bool); 2] = [("customer", false), ("own", true)];

/// A subscription as it is.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Subscription {
    /// Its id.
    pub id: String,
    /// Who pays.
    pub customer: String,
    /// Who bills.
    pub seller: String,
    /// In which currency.
    #[schema(example = "EUR")]
    pub currency: String,
    /// On whose wall clock its periods begin.
    #[schema(example = "Europe/Berlin")]
    pub zone: String,
    /// Whose usage it measures: the `customer`'s (its own subjects and those of the customer at large) or only its
    /// `own` subjects.
    #[schema(example = "customer")]
    pub usage: &'static str,
    /// What follows from its facts now: `scheduled`, `trialing`, `active`, `past_due` (as `active`, and an invoice
    /// of it or of its payer's account is open after its due date), `paused`, `cancelled` or `ended`.
    #[schema(example = "active")]
    pub status: &'static str,
    /// Its plan now.
    pub plan: SubscribedPlan,
    /// The ends of its trials at which no payment method was on file, and what became of it. One that lies ahead
    /// is as it will be if nothing changes until then.
    pub trial_ends: Vec<TrialEnded>,
    /// What happened to it, in order of effect.
    #[schema(value_type = Vec<TimelineFact>)]
    pub timeline: Vec<Written>,
}

/// The end of a trial at which no payment method was on file.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TrialEnded {
    /// When the trial ended.
    #[schema(format = DateTime)]
    pub at: String,
    /// What became of the subscription: `paused` or `cancelled`.
    #[schema(example = "paused")]
    pub became: &'static str,
    /// paused: the first instant with a payment method on file; null as long as there is none.
    #[schema(required = true, format = DateTime)]
    pub until: Option<String>,
}

impl TrialEnded {
    fn of(end: &TrialEnd) -> TrialEnded {
        let (became, until) = match end.became {
            TrialOutcome::Paused { until } => ("paused", until),
            TrialOutcome::Cancelled => ("cancelled", None),
        };
        TrialEnded { at: end.at.to_string(), became, until: until.map(|until| until.to_string()) }
    }
}

/// A version of a plan that a subscription is on.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SubscribedPlan {
    /// The plan's key.
    pub key: String,
    /// Which version.
    pub version: u32,
    /// The version's id.
    pub id: String,
}

/// One dated fact about a subscription.
#[derive(Debug, Clone, ToSchema)]
pub struct TimelineFact {
    /// Its id.
    pub id: String,
    /// When it takes effect.
    #[schema(format = DateTime)]
    pub at: String,
    /// `start`, or a kind of change.
    pub kind: String,
    /// start, change_plan, attach_add_on: the id of the plan's version. override_price: the plan's key.
    pub plan: Option<String>,
    /// start: where its periods begin, if not where the plan says.
    pub alignment: Option<String>,
    /// start: its first counts.
    pub counts: Option<BTreeMap<String, u64>>,
    /// set_count: which count.
    pub name: Option<String>,
    /// set_count: the new count.
    pub count: Option<u64>,
    /// attach_add_on, detach_add_on: which.
    pub add_on: Option<String>,
    /// attach_add_on: how many.
    pub quantity: Option<u64>,
    /// override_price: which price.
    pub price: Option<String>,
    /// override_price: the price that holds instead; the plan's own when there is none.
    #[schema(value_type = Option<Object>)]
    pub with: Option<Written>,
    /// apply_discount: the redeemed coupon. remove_discount: the discount's id.
    #[schema(value_type = Option<super::discounts::NamedDiscount>)]
    pub discount: Option<Written>,
    /// extend_trial: when the trial ends instead.
    pub until: Option<String>,
    /// What happens to the running period.
    pub proration: Option<String>,
    /// When it is billed, if not at once.
    pub settle: Option<String>,
    /// Where a credit goes, if not to the balance.
    pub credit_to: Option<String>,
}

/// A subscription to be started.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "customer": "cus_00000000000000000000000000", "plan": "pro", "currency": "EUR", "zone": "Europe/Berlin",
    "start": "2026-01-31T09:00:00Z", "counts": {"seats": 12}
}))]
pub struct NewSubscription {
    /// Who pays: a customer's id or external key.
    pub customer: String,
    /// On which plan: its key, or key and version.
    pub plan: PlanName,
    /// In which currency.
    pub currency: String,
    /// On whose wall clock its periods begin; UTC if it is left out.
    pub zone: Option<String>,
    /// From when on; the present moment if it is left out.
    #[schema(format = DateTime)]
    pub start: Option<String>,
    /// Where its periods begin: `anniversary`, `calendar` or an anchor; the plan's if it is left out.
    pub alignment: Option<String>,
    /// Its first counts.
    pub counts: Option<BTreeMap<String, u64>>,
    /// Further subjects whose usage is this subscription's only.
    pub subjects: Option<Vec<String>>,
    /// Whose usage it measures: the `customer`'s (usual: its own subjects and those of the customer at large), or
    /// only its `own` subjects, so that several subscriptions of the customer may price the same usage apart.
    pub usage: Option<String>,
}

/// A subscription to be previewed, as one to be started; it needs no customer.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "plan": "pro", "currency": "EUR", "zone": "Europe/Berlin", "start": "2026-01-31T09:00:00Z", "counts": {"seats": 12}
}))]
pub struct PreviewedSubscription {
    /// Who would pay: a customer's id or external key; somebody without terms of their own if it is left out.
    pub customer: Option<String>,
    /// Without a customer: by which seller, where there are several.
    pub seller: Option<String>,
    /// On which plan: its key, or key and version.
    pub plan: PlanName,
    /// In which currency.
    pub currency: String,
    /// On whose wall clock its periods begin; UTC if it is left out.
    pub zone: Option<String>,
    /// From when on; the present moment if it is left out.
    #[schema(format = DateTime)]
    pub start: Option<String>,
    /// Where its periods begin: `anniversary`, `calendar` or an anchor; the plan's if it is left out.
    pub alignment: Option<String>,
    /// Its first counts.
    pub counts: Option<BTreeMap<String, u64>>,
    /// Further subjects whose usage would be this subscription's only.
    pub subjects: Option<Vec<String>>,
    /// Whose usage it would measure: the `customer`'s (usual), or only its `own` subjects.
    pub usage: Option<String>,
}

/// A plan's key for its latest version, or key and version.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum PlanName {
    /// The latest version.
    Latest(String),
    /// That version.
    Numbered(NumberedPlan),
}

/// A version of a plan.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NumberedPlan {
    /// The plan's key.
    pub key: String,
    /// Which version; the latest if it is left out.
    pub version: Option<u32>,
}

/// When something takes effect.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum WhenForm {
    /// `now`, or `period_end`: the end of the running period.
    Word(String),
    /// At an instant, the past allowed.
    At(AtInstant),
}

/// An instant.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AtInstant {
    /// The instant.
    #[schema(format = DateTime)]
    pub at: String,
}

/// A cancellation to be made.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"when": "period_end"}))]
pub struct NewCancellation {
    /// When it ends; `now` if it is left out.
    pub when: Option<WhenForm>,
    /// Whether unused time is credited: `prorate` (usual) or `none`.
    pub proration: Option<String>,
    /// When that is billed: `now` or with the `next_invoice`.
    pub settle: Option<String>,
    /// Where a credit goes that nothing carries: to the `balance` or as a `refund`.
    pub credit_to: Option<String>,
}

/// A one-off charge to be made.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"description": "Setup", "quantity": "1", "unit_price": "99.00"}))]
pub struct NewCharge {
    /// What the invoice line says.
    pub description: String,
    /// How many; 1 if it is left out.
    #[schema(value_type = Option<NumberOrFraction>)]
    pub quantity: Option<Quantity>,
    /// How much each costs, in the subscription's currency, zero or more; what the quantity comes to is rounded to
    /// the currency's decimals on the line: 10.555 EUR are 10.56 EUR.
    #[schema(value_type = Number)]
    pub unit_price: UnitPrice,
    /// When it is due; the present moment if it is left out.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub at: Option<Instant>,
    /// How it is taxed; `standard` if it is left out.
    #[schema(value_type = Option<String>)]
    pub tax_category: Option<CatalogKey>,
}

/// A one-off charge.
#[derive(Debug, Clone, ToSchema)]
pub struct OneOffCharge {
    /// Its id.
    pub id: String,
    /// When it is due.
    #[schema(format = DateTime)]
    pub at: String,
    /// What the invoice line says.
    pub description: String,
    /// How many.
    pub quantity: super::Exact,
    /// How much each costs.
    pub unit_price: String,
    /// How it is taxed.
    pub tax_category: String,
}

impl Subscription {
    /// A subscription.
    pub fn of(view: &SubscriptionView) -> Subscription {
        let SubscriptionView { row, timeline, plan: (key, version, id), status, trial_ends, .. } = view;
        Subscription {
            id: row.id.to_string(),
            customer: row.customer.to_string(),
            seller: row.seller.to_string(),
            currency: row.currency.code().to_owned(),
            zone: row.zone.name().to_owned(),
            usage: scalars::code_of(&row.own_usage, &USAGES),
            status: status.code(),
            plan: SubscribedPlan { key: key.to_string(), version: *version, id: id.to_string() },
            trial_ends: trial_ends.iter().map(TrialEnded::of).collect(),
            timeline: timeline.facts().iter().map(written).collect(),
        }
    }
}

/// Reads a subscription to be previewed: as one to be started, where the customer may be left out, and a seller
/// named instead.
pub fn read_new_preview(table: &Table<'_>, now: Instant) -> Option<PreviewAsked> {
    let customer = table.optional("customer", scalars::id::<CustomerId>);
    let seller = table.optional("seller", scalars::id);
    let asked = read_terms(table, now, customer.unwrap_or(CustomerId::from_bytes([0; 16])))?;
    Some(PreviewAsked { customer, seller, asked })
}

/// Reads a subscription to be started; without a start it begins now.
pub fn read_new(table: &Table<'_>, now: Instant) -> Option<Asked> {
    let customer = table.required("customer", "write the customer's id", scalars::id::<CustomerId>);
    let asked = read_terms(table, now, customer.unwrap_or(CustomerId::from_bytes([0; 16])));
    customer.and(asked)
}

fn read_terms(table: &Table<'_>, now: Instant, customer: CustomerId) -> Option<Asked> {
    let plan = table.required("plan", "write the plan's key, such as \"pro\"", scalars::plan_name);
    let currency = table.required("currency", "write the currency, such as \"EUR\"", scalars::currency);
    let zone = table.optional("zone", scalars::zone).unwrap_or_else(calendar::Zone::utc);
    let start = table.optional("start", scalars::instant).unwrap_or(now);
    let alignment = table.optional("alignment", scalars::alignment);
    let counts = table.setting("counts", timeline::read_counts);
    let subjects = table.setting("subjects", |at| at.list(parties::SUBJECTS_MAX, parties::read_subject));
    let own_usage = table.optional("usage", |at| scalars::code(at, USAGES)).unwrap_or(false);
    let (plan, currency) = (plan?, currency?);
    Some(Asked { customer, plan, currency, zone, start, alignment, counts, subjects, own_usage })
}

/// Reads when something takes effect: now, if it does not say.
pub fn read_when(table: &Table<'_>) -> Option<When> {
    if !table.has("when") {
        return Some(When::Now);
    }
    table.optional("when", |at| match at.value() {
        Value::Table(_) => at.table(|table| {
            let wanted = "write the instant, such as \"2026-02-01T00:00:00Z\"";
            table.required("at", wanted, scalars::instant).map(When::At)
        }),
        Value::Text(_) => scalars::code(at, super::changes::WHENS),
        _ => at.unwanted("write \"now\", \"period_end\" or {\"at\": \"2026-02-01T00:00:00Z\"}"),
    })
}

impl NewCharge {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<NewCharge> {
        let wanted = "write what the invoice line says";
        let description = table.required("description", wanted, records::manual::description);
        let quantity = table.optional("quantity", scalars::quantity);
        let wanted = "write how much each costs, such as \"99.00\"";
        let unit_price = table.required("unit_price", wanted, scalars::unit_price);
        let at = table.optional("at", scalars::instant);
        let tax_category = table.optional("tax_category", scalars::key);
        Some(NewCharge { description: description?, quantity, unit_price: unit_price?, at, tax_category })
    }
}
