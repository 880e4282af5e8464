//! Changes on the wire: what to change, when, and on which terms.
//! Knows their form; must not know what a change costs.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::QuoteId;
use money::Money;
use operations::PlannedDocument;
use operations::changes::{
    COUNT_MAX, ChangeAsked, ChangePreview, ChangeRequest, Committed, CouponName, TransferAsked, When,
};
use operations::subscriptions::SubscriptionView;
use records::at::{At, Table};
use records::node::Value;
use records::{change_terms, price, scalars, timeline};
use serde::Serialize;
use utoipa::openapi::schema::OneOfBuilder;
use utoipa::openapi::{Ref, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::documents::{self, Invoice};
use super::prices::Charge;
use super::subscriptions::{PlanName, Subscription, TimelineFact, WhenForm, read_when};
use super::{Amount, Written, written};

/// Most changes of one request.
pub const CHANGES_PER_REQUEST_MAX: usize = 50;

/// A change to be made. Which names it has follows from its kind.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"kind": "set_count", "name": "seats", "count": 15, "when": "now"}))]
pub struct NewChange {
    /// `change_plan`, `set_count`, `attach_add_on`, `detach_add_on`, `override_price`, `apply_discount`,
    /// `remove_discount`, `extend_trial`, `reset_anchor`, `pause`, `resume`, `cancel` or `reactivate`.
    pub kind: String,
    /// change_plan: to which plan. override_price: of which plan or add-on, the subscription's own if it is
    /// left out.
    pub plan: Option<PlanName>,
    /// change_plan: whether the new plan's phases begin at the change; else they are counted from the
    /// subscription's start, so that nobody has two trials.
    pub restart_phases: Option<bool>,
    /// change_plan: whether another cadence runs on the old anchor instead of beginning at the change.
    pub keep_anchor: Option<bool>,
    /// set_count: which count.
    pub name: Option<String>,
    /// set_count: how many from then on; 0 to 1,000,000,000.
    pub count: Option<u64>,
    /// attach_add_on, detach_add_on: which.
    pub add_on: Option<PlanName>,
    /// attach_add_on: how many, 1 or more; 1 if it is left out.
    pub quantity: Option<u64>,
    /// override_price: which price.
    pub price: Option<String>,
    /// override_price: the kind of price of `charges`, as in a catalog.
    pub model: Option<String>,
    /// override_price: what it costs instead, by currency, as in a catalog; the plan's own holds again if it
    /// is left out.
    #[schema(value_type = Option<Object>)]
    pub charges: Option<BTreeMap<String, Charge>>,
    /// apply_discount: the key of a coupon.
    pub coupon: Option<String>,
    /// apply_discount: or a promotion code.
    pub code: Option<String>,
    /// remove_discount: the id of the discount.
    pub discount: Option<String>,
    /// extend_trial: when the trial ends instead.
    #[schema(format = DateTime)]
    pub until: Option<String>,
    /// pause: whether time-based fees stay owed.
    pub keep_fees: Option<bool>,
    /// pause: whether usage stays billed; else it is set aside.
    pub bill_usage: Option<bool>,
    /// pause: whether the periods move by its length when it ends.
    pub extend: Option<bool>,
    /// When it takes effect; `now` if it is left out.
    pub when: Option<WhenForm>,
    /// What happens to the running period: `prorate` credits the unused and charges the rest, `full` charges
    /// the new whole and credits nothing, `none` waits for the next period. The plan's default if it is left
    /// out.
    pub proration: Option<String>,
    /// When it is billed: `now` or with the `next_invoice`. The plan's default if it is left out.
    pub settle: Option<String>,
    /// Where a credit goes that nothing carries: to the `balance` or as a `refund`.
    pub credit_to: Option<String>,
}

/// Several changes at once, or a quote to be held to.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"changes": [{"kind": "set_count", "name": "seats", "count": 15}]}))]
pub struct NewChanges {
    /// The changes, in order: one sees those before it. A single one may stand in the body itself.
    pub changes: Option<Vec<NewChange>>,
    /// Instead: a quote from `preview-change`. What it shows is charged, or nothing.
    pub quote: Option<String>,
}

/// What a request for changes holds: a single change, several, or a quote.
#[derive(Debug, Clone, Copy)]
pub struct ChangesBody;

impl PartialSchema for ChangesBody {
    fn schema() -> RefOr<Schema> {
        let one = Ref::from_schema_name(NewChange::name());
        let several = Ref::from_schema_name(NewChanges::name());
        OneOfBuilder::new().item(one).item(several).into()
    }
}

impl ToSchema for ChangesBody {
    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push((NewChange::name().into_owned(), NewChange::schema()));
        schemas.push((NewChanges::name().into_owned(), NewChanges::schema()));
        NewChange::schemas(schemas);
    }
}

/// What a request for changes says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangesAsked {
    /// These changes.
    Changes(Vec<ChangeRequest>),
    /// What a quote shows.
    Quote(QuoteId),
}

#[derive(Clone, Copy)]
enum Kind {
    ChangePlan,
    SetCount,
    AttachAddOn,
    DetachAddOn,
    OverridePrice,
    ApplyDiscount,
    RemoveDiscount,
    ExtendTrial,
    ResetAnchor,
    Pause,
    Resume,
    Cancel,
    Reactivate,
}

const KINDS: [(&str, Kind); 13] = [
    ("change_plan", Kind::ChangePlan),
    ("set_count", Kind::SetCount),
    ("attach_add_on", Kind::AttachAddOn),
    ("detach_add_on", Kind::DetachAddOn),
    ("override_price", Kind::OverridePrice),
    ("apply_discount", Kind::ApplyDiscount),
    ("remove_discount", Kind::RemoveDiscount),
    ("extend_trial", Kind::ExtendTrial),
    ("reset_anchor", Kind::ResetAnchor),
    ("pause", Kind::Pause),
    ("resume", Kind::Resume),
    ("cancel", Kind::Cancel),
    ("reactivate", Kind::Reactivate),
];

const KINDS_WANTED: &str = "write one of change_plan, set_count, attach_add_on, detach_add_on, override_price, \
    apply_discount, remove_discount, extend_trial, reset_anchor, pause, resume, cancel or reactivate";

/// Every name a change may have besides its kind, to be passed over where the kind is unknown.
const NAMES: [&str; 18] = [
    "plan",
    "restart_phases",
    "keep_anchor",
    "name",
    "count",
    "add_on",
    "quantity",
    "price",
    "model",
    "charges",
    "coupon",
    "code",
    "discount",
    "until",
    "keep_fees",
    "bill_usage",
    "extend",
    "quote",
];

/// Reads a list of changes, a single one, or a quote.
pub fn read_changes(table: &Table<'_>) -> Option<ChangesAsked> {
    if scalars::one_of(table, &["quote", "changes", "kind"]).is_none() {
        table.pass_over(&NAMES);
        table.pass_over(&["when", "proration", "settle", "credit_to"]);
        return None;
    }
    if table.has("quote") {
        return table.required("quote", "write the quote's id", scalars::id).map(ChangesAsked::Quote);
    }
    read_requests(table).map(ChangesAsked::Changes)
}

/// Reads a list of changes, or a single one.
pub fn read_requests(table: &Table<'_>) -> Option<Vec<ChangeRequest>> {
    if !table.has("changes") {
        return read_change(table).map(|change| vec![change]);
    }
    let wanted = "write at least one change, such as {\"kind\": \"pause\"}";
    table.required("changes", wanted, |at| {
        let changes = at.list(CHANGES_PER_REQUEST_MAX, |at| at.table(read_change))?;
        let placed = |(place, change): (usize, ChangeRequest)| change.listed(place);
        if changes.is_empty() {
            at.unwanted(wanted)
        } else {
            Some(changes.into_iter().enumerate().map(placed).collect())
        }
    })
}

/// Reads a change to be made.
pub fn read_change(table: &Table<'_>) -> Option<ChangeRequest> {
    let kind = table.required("kind", KINDS_WANTED, |at| scalars::code(at, KINDS));
    let (when, terms) = (read_when(table), change_terms::read_said(table));
    let Some(kind) = kind else {
        table.pass_over(&NAMES);
        return None;
    };
    let asked = read_asked(table, kind);
    Some(ChangeRequest { terms, ..ChangeRequest::new(asked?, when?) })
}

/// Reads a cancellation to be made.
pub fn read_cancellation(table: &Table<'_>) -> Option<ChangeRequest> {
    let (when, terms) = (read_when(table), change_terms::read_said(table));
    Some(ChangeRequest { terms, ..ChangeRequest::new(ChangeAsked::Cancel, when?) })
}

fn read_asked(table: &Table<'_>, kind: Kind) -> Option<ChangeAsked> {
    match kind {
        Kind::ChangePlan => {
            let plan = table.required("plan", "write the plan's key", scalars::plan_name);
            let layout = timeline::read_layout(table);
            Some(ChangeAsked::Plan { plan: plan?, layout })
        }
        Kind::SetCount => {
            let name = table.required("name", "write which count, such as \"seats\"", scalars::key);
            let count = table.required("count", "write how many", read_count);
            Some(ChangeAsked::Count { name: name?, count: count? })
        }
        Kind::AttachAddOn => {
            let add_on = table.required("add_on", "write the add-on's key", scalars::plan_name);
            let one_or_more = |at: &At<'_>| scalars::whole(at, 1, COUNT_MAX);
            let quantity = table.optional("quantity", one_or_more).unwrap_or(1);
            Some(ChangeAsked::AttachAddOn { add_on: add_on?, quantity })
        }
        Kind::DetachAddOn => {
            let add_on = table.required("add_on", "write the add-on's key", scalars::key)?;
            Some(ChangeAsked::DetachAddOn { add_on })
        }
        Kind::OverridePrice => {
            let plan = table.optional("plan", scalars::key);
            let key = table.required("price", "write the key of the price", scalars::key);
            let said = table.has("model") || table.has("charges");
            let charges = if said { Some(price::read_charges_beside(table)?) } else { None };
            Some(ChangeAsked::OverridePrice { plan, price: key?, charges })
        }
        Kind::ApplyDiscount => read_coupon(table).map(|coupon| ChangeAsked::ApplyDiscount { coupon }),
        Kind::RemoveDiscount => {
            let discount = table.required("discount", "write the discount's id", scalars::id)?;
            Some(ChangeAsked::RemoveDiscount { discount })
        }
        Kind::ExtendTrial => {
            let wanted = "write when the trial ends, such as \"2026-02-01T00:00:00Z\"";
            let until = table.required("until", wanted, scalars::instant)?;
            Some(ChangeAsked::ExtendTrial { until })
        }
        Kind::Pause => Some(ChangeAsked::Pause { options: timeline::read_pause(table) }),
        Kind::ResetAnchor => Some(ChangeAsked::ResetAnchor),
        Kind::Resume => Some(ChangeAsked::Resume),
        Kind::Cancel => Some(ChangeAsked::Cancel),
        Kind::Reactivate => Some(ChangeAsked::Reactivate),
    }
}

/// Reads a coupon by key or by promotion code.
pub fn read_coupon(table: &Table<'_>) -> Option<CouponName> {
    scalars::one_of(table, &["coupon", "code"])?;
    if table.has("code") {
        return table.required("code", "write the promotion code", scalars::text).map(CouponName::Code);
    }
    let wanted = "write the key of a coupon, or a promotion code as \"code\"";
    table.required("coupon", wanted, scalars::key).map(CouponName::Coupon)
}

fn read_count(at: &At<'_>) -> Option<u64> {
    match at.value() {
        Value::Number(text) if text.starts_with('-') => {
            at.unwanted("write a count of zero or more; a count is never below zero")
        }
        _ => scalars::whole(at, 0, COUNT_MAX),
    }
}

/// A transfer to be made.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"customer": "cus_00000000000000000000000000", "when": "period_end"}))]
pub struct NewTransfer {
    /// To whom: a customer's id.
    pub customer: String,
    /// When; `now` if it is left out.
    pub when: Option<WhenForm>,
    /// Whether unused time is credited to the old customer: `prorate` (usual) or `none`.
    pub proration: Option<String>,
    /// When that is billed: `now` or with the `next_invoice`.
    pub settle: Option<String>,
    /// Where a credit goes that nothing carries: to the `balance` or as a `refund`.
    pub credit_to: Option<String>,
}

/// Reads a transfer to be made.
pub fn read_transfer(table: &Table<'_>) -> Option<TransferAsked> {
    let to = table.required("customer", "write the id of the customer who takes it over", scalars::id);
    let (when, terms) = (read_when(table), change_terms::read_said(table));
    Some(TransferAsked { to: to?, when: when?, terms })
}

/// A change of a timeline, and whether it is still to come.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ScheduledChange {
    /// Whether it takes effect after the present moment.
    pub scheduled: bool,
    /// From when it takes effect, unless it waits for the end of a period besides: its own instant, or the
    /// reactivation where that lies in a cancellation. None where nothing ends that.
    #[schema(format = DateTime, required = true)]
    pub takes_effect_at: Option<String>,
    /// The fact.
    #[schema(value_type = TimelineFact)]
    pub change: Written,
}

impl ScheduledChange {
    /// The changes of a subscription, or only those to come.
    pub fn list(view: &SubscriptionView, now: Instant, scheduled: bool) -> Vec<ScheduledChange> {
        let facts = view.timeline.facts().iter();
        let listed = facts.map(|fact| {
            let from = fact.takes_effect(&view.offs);
            let scheduled = from.unwrap_or(fact.at) > now;
            let takes_effect_at = from.map(|at| at.to_string());
            ScheduledChange { scheduled, takes_effect_at, change: written(fact) }
        });
        listed.filter(|change| change.scheduled || !scheduled).collect()
    }
}

/// When something takes effect, in words.
pub const WHENS: [(&str, When); 2] = [("now", When::Now), ("period_end", When::PeriodEnd)];

/// What changes would cost, and a quote to be held to.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ChangePreviewBody {
    /// To commit exactly this: send it to `changes`. None for a subscription that does not exist yet.
    #[schema(required = true)]
    pub quote: Option<String>,
    /// Until when the quote holds, by the environment's clock. None where there is no quote.
    #[schema(format = DateTime, required = true)]
    pub expires_at: Option<String>,
    /// The moment that changes of now take effect at.
    #[schema(format = DateTime)]
    pub as_of: String,
    /// The position of the events up to which usage was read.
    pub usage_watermark: u64,
    /// The changes, as facts of the timeline.
    #[schema(value_type = Vec<TimelineFact>)]
    pub changes: Vec<Written>,
    /// What is charged and credited at once.
    pub today: TodayBody,
    /// The subscription's next billing dates, if nothing else happens, with the documents that it has lines on.
    pub next: Vec<NextBody>,
}

/// What is charged and credited at once.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TodayBody {
    /// The sum of the documents' totals.
    pub total: Amount,
    /// The documents; none where nothing is due at once.
    #[schema(value_type = Vec<Invoice>)]
    pub documents: Vec<Written>,
}

/// A billing date to come.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NextBody {
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// The sum of the documents' totals.
    pub total: Amount,
    /// The documents.
    #[schema(value_type = Vec<Invoice>)]
    pub documents: Vec<Written>,
}

impl ChangePreviewBody {
    /// A preview.
    pub fn of(preview: &ChangePreview) -> ChangePreviewBody {
        let documents = |planned: &[PlannedDocument]| {
            let held = |planned: &PlannedDocument| preview.to_refund.get(&planned.document.id).copied();
            let written = |planned| documents::planned(planned, &preview.facts, held(planned));
            planned.iter().map(written).collect()
        };
        let total = |planned: &[PlannedDocument]| {
            let totals = planned.iter().map(|planned| planned.document.total);
            Amount::of(Money::sum(preview.facts.currency, totals).expect("amounts that fit sum up"))
        };
        let next = preview.next.iter().map(|(at, planned)| NextBody {
            at: at.to_string(),
            total: total(planned),
            documents: documents(planned),
        });
        ChangePreviewBody {
            quote: preview.quote.map(|quote| quote.to_string()),
            expires_at: preview.quote.map(|_| preview.expires_at.to_string()),
            as_of: preview.as_of.to_string(),
            usage_watermark: preview.usage_watermark,
            changes: preview.changes.iter().map(written).collect(),
            today: TodayBody { total: total(&preview.today), documents: documents(&preview.today) },
            next: next.collect(),
        }
    }
}

/// A subscription with the changes of a quote, and what was issued.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CommittedBody {
    /// The subscription.
    pub subscription: Subscription,
    /// The documents that were issued at once.
    pub issued: Vec<IssuedName>,
}

/// A document that was issued.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct IssuedName {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
}

impl CommittedBody {
    /// What was committed.
    pub fn of(committed: &Committed) -> CommittedBody {
        let issued = committed
            .issued
            .iter()
            .map(|issued| IssuedName { id: issued.id.to_string(), number: issued.number.clone() });
        CommittedBody { subscription: Subscription::of(&committed.view), issued: issued.collect() }
    }
}
