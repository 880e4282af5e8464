//! Contracts on the wire: what is agreed, and how it stands.
//! Knows forms; must not know what a span owes.

use std::collections::BTreeMap;

use calendar::Instant;
use operations::contracts::{ContractView, Span as ContractSpan};
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Amount, Number, Span, Written, written};

/// What is agreed with a customer.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "name": "Frame 2026", "currency": "EUR", "starts": "2026-01-01T00:00:00Z", "ends": "2027-01-01T00:00:00Z",
    "renewal": {"term": "year", "notice_days": 30, "uplift_percent": "3"},
    "commitments": [{"key": "spend", "every": "month", "amounts": {"EUR": "100.00"}}]
}))]
pub struct NewContract {
    /// What people call it.
    pub name: String,
    /// Its currency; only lines in it count.
    pub currency: String,
    /// When it starts.
    #[schema(format = DateTime)]
    pub starts: String,
    /// When its first term ends.
    #[schema(format = DateTime)]
    pub ends: String,
    /// What happens then; it ends, if this is left out.
    pub renewal: Option<RenewalForm>,
    /// When it was terminated, if it was.
    #[schema(format = DateTime)]
    pub terminated: Option<String>,
    /// What is spent at least.
    pub commitments: Option<Vec<CommitmentForm>>,
    /// Keys of prices over usage whose quantities are added up over every subscription that the customer pays
    /// for, and rated as one; what that comes to is shared by quantity.
    #[schema(example = json!(["calls"]))]
    pub pooled: Option<Vec<String>>,
}

/// What happens at the end of a term: `ends`, or another one.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum RenewalForm {
    /// `ends`.
    Ends(String),
    /// It goes on unless it is terminated in time.
    Automatic(AutomaticRenewal),
}

/// Another term after each.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AutomaticRenewal {
    /// How long each further term is.
    #[schema(example = "year")]
    pub term: String,
    /// How many days before a term's end it must be terminated to end with it; 0 if left out.
    #[schema(required = false)]
    pub notice_days: u32,
    /// What commitments rise by with each further term, in percent; 0 if left out.
    pub uplift_percent: Option<Number>,
}

/// What is spent at least, over which spans, and what counts.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CommitmentForm {
    /// Its key within the contract.
    pub key: String,
    /// What documents call it; its key if it is left out.
    pub name: Option<String>,
    /// What counts: `all` (usual), `{"plan": "…"}` or `{"plan": "…", "price": "…"}`.
    pub scope: Option<ScopeForm>,
    /// How long each span is; the whole term if it is left out.
    #[schema(example = "month")]
    pub every: Option<String>,
    /// How much, by currency.
    pub amounts: Option<BTreeMap<String, String>>,
    /// Or a ramp: amounts for some spans each, the last for all that follow.
    pub steps: Option<Vec<StepForm>>,
    /// By what spending beyond it is multiplied; 1 if it is left out.
    pub overage_factor: Option<Number>,
    /// How a true-up is taxed; `standard` if it is left out.
    pub tax_category: Option<String>,
}

/// What counts towards a commitment.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum ScopeForm {
    /// `all`.
    All(String),
    /// Lines of a plan.
    Of(ScopePlace),
}

/// A plan, or one of its prices.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ScopePlace {
    /// The plan's key.
    pub plan: String,
    /// Only this price's lines.
    pub price: Option<String>,
}

/// One step of a ramp.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct StepForm {
    /// For how many spans it holds; the last may hold for ever.
    #[schema(minimum = 1)]
    pub periods: Option<u32>,
    /// How much, by currency.
    pub amounts: BTreeMap<String, String>,
}

/// What was agreed, as it is kept.
#[derive(Debug, Clone, ToSchema)]
pub struct ContractTerms {
    /// The contract's id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Its currency.
    pub currency: String,
    /// When it starts.
    #[schema(format = DateTime)]
    pub starts: String,
    /// When its first term ends.
    #[schema(format = DateTime)]
    pub ends: String,
    /// What happens then.
    pub renewal: RenewalForm,
    /// When it was terminated, if it was.
    #[schema(format = DateTime)]
    pub terminated: Option<String>,
    /// What is spent at least.
    pub commitments: Option<Vec<CommitmentForm>>,
    /// Prices whose quantities are pooled.
    pub pooled: Option<Vec<String>>,
}

/// A contract as it is now.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Contract {
    /// Its id.
    pub id: String,
    /// With whom.
    pub customer: String,
    /// By whom.
    pub seller: String,
    /// Which version of it this is.
    pub version: u32,
    /// What was agreed.
    #[schema(value_type = ContractTerms)]
    pub contract: Written,
    /// When it ends as it stands; null while it renews by itself.
    #[schema(required = true, format = DateTime)]
    pub ends: Option<String>,
    /// Its terms that have begun, in order.
    pub terms: Vec<Span>,
    /// How the spans of its commitments stand that have begun: by commitment, then by time.
    pub spans: Vec<CommittedSpan>,
}

/// One span of a commitment, as far as it was billed.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CommittedSpan {
    /// The commitment's key.
    pub commitment: String,
    /// Which time: service periods that start in it count.
    pub period: Span,
    /// What is spent in it at least.
    pub committed: Amount,
    /// What issued lines count towards that.
    pub counted: Amount,
    /// What was billed because that was too little, or beyond it.
    pub billed: Amount,
}

/// All contracts of a customer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Contracts {
    /// In order of id.
    pub data: Vec<Contract>,
}

/// A termination.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"at": "2026-11-01T00:00:00Z"}))]
pub struct Termination {
    /// When it is given; now if it is left out.
    #[schema(format = DateTime)]
    pub at: Option<String>,
}

impl Contract {
    /// A contract.
    pub fn of(view: &ContractView) -> Contract {
        let kept = &view.kept;
        Contract {
            id: kept.contract.id.to_string(),
            customer: kept.customer.to_string(),
            seller: kept.seller.to_string(),
            version: kept.version,
            contract: written(&kept.contract),
            ends: view.ends.map(|ends| ends.to_string()),
            terms: view.terms.iter().copied().map(Span::of).collect(),
            spans: view.spans.iter().map(CommittedSpan::of).collect(),
        }
    }
}

impl CommittedSpan {
    fn of(span: &ContractSpan) -> CommittedSpan {
        CommittedSpan {
            commitment: span.commitment.to_string(),
            period: Span::of(span.service),
            committed: Amount::of(span.committed),
            counted: Amount::of(span.counted),
            billed: Amount::of(span.billed),
        }
    }
}

impl Contracts {
    /// Contracts in order of id.
    pub fn of(views: &[ContractView]) -> Contracts {
        Contracts { data: views.iter().map(Contract::of).collect() }
    }
}

impl Termination {
    /// Reads it: when, if not now.
    pub fn read(table: &Table<'_>) -> Option<Option<Instant>> {
        Some(table.optional("at", scalars::instant))
    }
}
