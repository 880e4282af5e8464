//! Catalogs, meters and plans on the wire.
//! Knows their forms; must not know what publishing does.

use std::collections::BTreeMap;

use operations::catalog::Applied;
use records::at::Table;
use records::catalog::{Catalog, Difference, DifferenceKind, Meters};
use records::{Form, Mistakes, PlanDraft, Writer, form, plan, read_json};
use serde::Serialize;
use utoipa::ToSchema;

use super::contracts::CommitmentForm;
use super::coupons::Coupon;
use super::parties::TaxRate;
use super::plan_terms::{AddOnRules, PlanFeature, PlanPhase};
use super::prices::{Meter, Price, TimeOfUse};
use super::review::{MoneyChangeBody, PlanEffectBody, RemarkBody};
use super::{Written, raw};

/// A published version of a plan. It never changes.
#[derive(Debug, Clone, ToSchema)]
pub struct PlanVersion {
    /// The version's id.
    pub id: String,
    /// The plan's key.
    pub plan: String,
    /// Which version, from 1.
    pub version: u32,
    /// What people call it.
    pub name: String,
    /// `anniversary`, `calendar`, or an anchor such as `2026-01-31T00:00:00`.
    pub alignment: String,
    /// How long an invoice waits for late usage.
    #[schema(example = "2 days")]
    pub grace: String,
    /// What people call it in other languages, by language tag.
    pub names: Option<BTreeMap<String, String>>,
    /// Of an add-on: which subscriptions it can be attached to.
    pub add_on: Option<AddOnRules>,
    /// Its phases in order; its prices always hold if it has none.
    pub phases: Option<Vec<PlanPhase>>,
    /// What it grants.
    pub features: Option<Vec<PlanFeature>>,
    /// What is spent at least.
    pub commitments: Option<Vec<CommitmentForm>>,
    /// `true` where its prices, minimums and commitments are written with tax.
    pub prices_include_tax: Option<bool>,
    /// From how much unbilled usage on it is billed before the period ends, by currency.
    pub bill_at: Option<BTreeMap<String, String>>,
    /// How changes are billed that do not say so themselves, by direction; as in a catalog.
    #[schema(value_type = Option<Object>)]
    pub changes: Option<serde_json::Value>,
    /// Its prices, in the order of invoice lines.
    pub prices: Vec<Price>,
    /// The meters those prices read, as they were when it was published.
    pub meters: Vec<Meter>,
}

/// A plan to be published.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "key": "pro", "name": "Pro", "cadence": "month",
    "prices": [
        {"key": "fee", "model": "flat", "charges": {"EUR": {"amount": "30.00"}}},
        {"key": "seats", "model": "per_unit", "count": "seats", "charges": {"EUR": {"unit_price": "9.00"}}}
    ]
}))]
pub struct NewPlan {
    /// Its key.
    pub key: String,
    /// What people call it; its key if it is left out.
    pub name: Option<String>,
    /// Where periods begin unless the subscription says otherwise: `anniversary` (usual), `calendar`, or an
    /// anchor such as `2026-01-31T00:00:00`.
    pub alignment: Option<String>,
    /// The cadence of prices that write none.
    #[schema(example = "month")]
    pub cadence: Option<String>,
    /// How long an invoice waits for late usage, such as `2 days`; not at all if it is left out.
    pub grace: Option<String>,
    /// What people call it in other languages, by language tag.
    pub names: Option<BTreeMap<String, String>>,
    /// Of an add-on: which subscriptions it can be attached to.
    pub add_on: Option<AddOnRules>,
    /// Its phases in order; its prices always hold if it has none.
    pub phases: Option<Vec<PlanPhase>>,
    /// What it grants.
    pub features: Option<Vec<PlanFeature>>,
    /// What is spent at least.
    pub commitments: Option<Vec<CommitmentForm>>,
    /// `true` where its prices, minimums and commitments are written with tax.
    pub prices_include_tax: Option<bool>,
    /// From how much unbilled usage on it is billed before the period ends, by currency.
    pub bill_at: Option<BTreeMap<String, String>>,
    /// How changes are billed that do not say so themselves, by direction; as in a catalog.
    #[schema(value_type = Option<Object>)]
    pub changes: Option<serde_json::Value>,
    /// Its prices, in the order of invoice lines.
    pub prices: Vec<Price>,
}

/// A catalog: meters, plans, coupons and tax rates in one text. The same form as the file `farthing catalog apply` reads.
#[derive(Debug, Clone, ToSchema)]
#[schema(as = Catalog, example = json!({
    "format": 1,
    "meters": [{"key": "calls", "event_type": "api.call", "aggregation": "count"}],
    "plans": [{"key": "basic", "cadence": "month", "prices": [
        {"key": "calls", "meter": "calls", "model": "per_unit", "charges": {"EUR": {"unit_price": "0.01"}}}
    ]}]
}))]
pub struct CatalogForm {
    /// The version of the form: 1.
    pub format: u32,
    /// Meters.
    pub meters: Option<Vec<Meter>>,
    /// Windows that prices may name in `group_by`.
    pub time_of_use: Option<Vec<TimeOfUse>>,
    /// Plans.
    pub plans: Option<Vec<NewPlan>>,
    /// Coupons.
    pub coupons: Option<Vec<Coupon>>,
    /// Tax rates.
    pub tax_rates: Option<Vec<TaxRate>>,
}

/// What applying a catalog changed.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AppliedCatalog {
    /// Meters that got a new version.
    pub meters: Vec<VersionOf>,
    /// Plans that got a new version.
    pub plans: Vec<VersionOf>,
    /// Coupons that got a new version.
    pub coupons: Vec<VersionOf>,
    /// How many meters, plans and coupons were as they are.
    pub unchanged: usize,
}

/// A version of a meter, plan or coupon.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct VersionOf {
    /// Its key.
    pub key: String,
    /// Which version.
    pub version: u32,
}

/// What applying a catalog would change.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CatalogDifferences {
    /// Each difference.
    pub differences: Vec<DifferenceBody>,
    /// What may not be meant in its plans, gravest first. None of it keeps the catalog from being applied.
    pub remarks: Vec<RemarkBody>,
    /// What its plans cost where they cost something else than the published versions, plan by plan.
    pub changes: Vec<MoneyChangeBody>,
    /// What a move of all subscriptions to the new versions would do to their next periods; null unless asked
    /// for.
    #[schema(required = true)]
    pub subscriptions: Option<Vec<PlanEffectBody>>,
}

/// One difference between a catalog and what is published.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Difference)]
pub struct DifferenceBody {
    /// `added`, `removed` or `changed`.
    #[schema(example = "changed")]
    pub kind: &'static str,
    /// The plan it belongs to, if it belongs to one.
    #[schema(required = true)]
    pub plan: Option<String>,
    /// What differs, in words and money.
    #[schema(example = "plan pro: price seats: unit price 9.00 → 8.50 EUR")]
    pub words: String,
    /// Whether applying it publishes a version of that plan.
    pub needs_version: bool,
}

impl AppliedCatalog {
    /// What was applied.
    pub fn of(applied: &Applied) -> AppliedCatalog {
        let version = |key: &ids::CatalogKey, version| VersionOf { key: key.to_string(), version };
        AppliedCatalog {
            meters: applied.meters.iter().map(|(key, number)| version(key, *number)).collect(),
            plans: applied.plans.iter().map(|plan| version(&plan.plan, plan.version)).collect(),
            coupons: applied.coupons.iter().map(|(key, number)| version(key, *number)).collect(),
            unchanged: applied.unchanged,
        }
    }
}

impl DifferenceBody {
    /// A difference.
    pub fn of(difference: Difference) -> DifferenceBody {
        let kind = match difference.kind {
            DifferenceKind::Added => "added",
            DifferenceKind::Removed => "removed",
            DifferenceKind::Changed => "changed",
        };
        DifferenceBody {
            kind,
            plan: difference.plan.map(|key| key.to_string()),
            words: difference.words,
            needs_version: difference.needs_version,
        }
    }
}

/// A meter and its version.
pub fn kept_meter(meter: &impl Form, version: u32) -> Written {
    let mut out = Writer::with_capacity(512);
    out.table(|out| {
        out.name("version").whole(version);
        meter.write(out.name("meter"));
    });
    raw(out.into_bytes())
}

/// Reads a plan to be published; the meters it reads are those of the environment.
///
/// # Errors
/// Every mistake in it.
pub fn read_plan(bytes: &[u8]) -> Result<PlanDraft, Mistakes> {
    let read = |table: &Table<'_>| {
        table.optional("format", form::read_format);
        plan::read_draft(table, None, &[])
    };
    read_json(None, bytes, |at| at.table(read))
}

/// Reads a catalog in TOML or JSON, where these meters are published.
///
/// # Errors
/// Every mistake in it.
pub fn read_catalog(bytes: &[u8], is_toml: bool, published: &Meters) -> Result<Catalog, Mistakes> {
    match is_toml {
        true => records::catalog::decode_toml_among(None, bytes, published),
        false => records::catalog::decode_json_among(None, bytes, published),
    }
}
