//! Prepaid credits on the wire: grants, what moved on them, and the rule that buys more.
//! Knows forms; must not know which lines a grant pays.

use calendar::Instant;
use ids::{CatalogKey, CustomerId, GrantId};
use operations::Failed;
use operations::credit_trace::{CreditTrace, Decision, Verdict};
use operations::credits::{self, GrantView, StatementWhat, movement_code};
use records::at::Table;
use records::credit::{grant_kind_code, read_grant};
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::Amount;
use super::documents::LineRef;

/// Credits to be granted. Amounts are in their currency.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"name": "Welcome credit", "kind": "promotional", "currency": "EUR",
    "amount": "100.00", "effective": "2026-01-01T00:00:00Z", "expires": "2027-01-01T00:00:00Z"}))]
pub struct NewGrant {
    /// What people call it.
    pub name: String,
    /// `promotional`: given, it pays before tax. `taxed_at_purchase`: bought and taxed with its purchase, it
    /// pays before tax. `taxed_at_use`: bought untaxed, it pays what is due after tax.
    pub kind: String,
    /// In which currency it pays.
    pub currency: String,
    /// What it can pay.
    pub amount: String,
    /// The unit it is counted in for people; money if it is left out.
    pub unit: Option<CreditUnit>,
    /// What all of it costs, of one that is bought.
    pub cost_basis: Option<String>,
    /// It pays usage and fees from then on; from the present moment if it is left out.
    #[schema(format = DateTime)]
    pub effective: Option<String>,
    /// And nothing from then on.
    #[schema(format = DateTime)]
    pub expires: Option<String>,
    /// Lower is burnt first; 0 if it is left out.
    pub priority: Option<u32>,
    /// What it may pay; everything if it is left out.
    pub scope: Option<CreditScopeForm>,
    /// How it comes again.
    pub recurs: Option<NewRecurrence>,
    /// taxed_at_purchase: how its purchase is taxed.
    pub tax_category: Option<String>,
    /// Of one that is bought: when the purchase is due; now if it is left out.
    #[schema(format = DateTime)]
    pub purchase_at: Option<String>,
}

/// A unit of credits.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CreditUnit {
    /// What it is called.
    #[schema(example = "token")]
    pub name: String,
    /// What one is worth.
    #[schema(example = "0.01")]
    pub value: String,
}

/// What credits may pay; what is left out allows everything.
#[derive(Debug, Clone, ToSchema)]
#[schema(as = CreditScope)]
pub struct CreditScopeForm {
    /// Only lines of this subscription.
    pub subscription: Option<String>,
    /// Only prices of these plans.
    pub plans: Option<Vec<String>>,
    /// Only prices with these keys.
    pub prices: Option<Vec<String>>,
}

/// How a grant comes again: at each boundary the rest ends or is rolled over, and a new one begins.
#[derive(Debug, Clone, ToSchema)]
pub struct NewRecurrence {
    /// How often.
    #[schema(example = "month")]
    pub every: String,
    /// How much of the rest is rolled over at most; nothing if it is left out.
    pub rollover_cap: Option<String>,
    /// No further one from then on.
    #[schema(format = DateTime)]
    pub until: Option<String>,
    /// How each further one is taxed as a purchase; further ones cost nothing if it is left out.
    pub tax_category: Option<String>,
}

/// A grant of prepaid credits.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Grant)]
pub struct GrantBody {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub customer: String,
    /// Who gave or sold it.
    pub seller: String,
    /// What people call it.
    pub name: String,
    /// `promotional`, `taxed_at_purchase` or `taxed_at_use`.
    #[schema(example = "promotional")]
    pub kind: String,
    /// What it could pay in all.
    pub amount: Amount,
    /// What is left of it.
    pub rest: Amount,
    /// The unit it is counted in for people.
    #[schema(required = true)]
    pub unit: Option<CreditUnit>,
    /// What it cost in all.
    pub cost_basis: Amount,
    /// It pays usage and fees from then on.
    #[schema(format = DateTime)]
    pub effective: String,
    /// And nothing from then on.
    #[schema(required = true, format = DateTime)]
    pub expires: Option<String>,
    /// Lower is burnt first.
    pub priority: u32,
    /// What it may pay.
    pub scope: ScopeBody,
    /// How it comes again.
    #[schema(required = true)]
    pub recurs: Option<RecurrenceBody>,
    /// Of one that is bought, while its purchase stands on no invoice: when that is due. Until then it pays
    /// nothing.
    #[schema(required = true, format = DateTime)]
    pub purchase_at: Option<String>,
    /// Of such an order: when it was withdrawn.
    #[schema(required = true, format = DateTime)]
    pub withdrawn_at: Option<String>,
    /// From when on it was taken back.
    #[schema(required = true, format = DateTime)]
    pub voided_at: Option<String>,
    /// Whether its end is booked: what was left expired, went over to the next one or was taken back.
    pub closed: bool,
}

/// What credits may pay; empty lists and null allow everything.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = GrantScope)]
pub struct ScopeBody {
    /// Only lines of this subscription.
    #[schema(required = true)]
    pub subscription: Option<String>,
    /// Only prices of these plans.
    pub plans: Vec<String>,
    /// Only prices with these keys.
    pub prices: Vec<String>,
}

/// How a grant comes again.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = GrantRecurrence)]
pub struct RecurrenceBody {
    /// How often.
    #[schema(example = "month")]
    pub every: String,
    /// How much of the rest is rolled over at most.
    #[schema(required = true)]
    pub rollover_cap: Option<Amount>,
    /// No further one from then on.
    #[schema(required = true, format = DateTime)]
    pub until: Option<String>,
    /// How each further one is taxed as a purchase.
    #[schema(required = true)]
    pub tax_category: Option<String>,
    /// The grant it all began with, if not this one.
    #[schema(required = true)]
    pub first: Option<String>,
}

/// A grant with all that moved on it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct GrantStatement {
    /// The grant.
    #[serde(flatten)]
    pub grant: GrantBody,
    /// What moved on it in order of recording, the grant itself first.
    pub statement: Vec<StatementLine>,
}

/// One movement of a grant.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct StatementLine {
    /// When it counts: the usage's own time, a fee's issue, a boundary.
    #[schema(format = DateTime)]
    pub at: String,
    /// `granted`, `burnt`, `given_back`, `expired`, `rolled_over`, `voided`, or `expiry_taken_back` and
    /// `rollover_taken_back` where usage of its time was billed after its end was booked.
    #[schema(example = "burnt")]
    pub kind: String,
    /// How much the rest changed by.
    pub amount: Amount,
    /// The same in the grant's unit.
    #[schema(required = true)]
    pub units: Option<String>,
    /// What was left then.
    pub rest: Amount,
    /// The invoice line that it paid, or that gave it back.
    #[schema(required = true)]
    pub line: Option<LineRef>,
}

/// All grants of a customer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Grants {
    /// In order of their ids.
    pub data: Vec<GrantBody>,
}

/// A grant to be taken back.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({}))]
pub struct GrantVoid {
    /// From when on it pays nothing, not later than now; now if it is left out.
    #[schema(format = DateTime)]
    pub at: Option<String>,
}

/// A rule that buys credits whenever too few are left. Amounts are in its currency.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"currency": "EUR", "below": "10.00", "amount": "50.00", "price": "45.00",
    "tax_category": "standard", "lasts": "year"}))]
pub struct TopUp {
    /// Of which credits.
    pub currency: String,
    /// They are bought when less than this is left.
    pub below: String,
    /// So much is bought.
    pub amount: String,
    /// For so much.
    pub price: String,
    /// How the purchase is taxed.
    pub tax_category: String,
    /// How long the new credits last; for ever if it is left out.
    pub lasts: Option<String>,
}

/// Why credits paid a line or not.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LineCredits {
    /// The document's id.
    pub document: String,
    /// Its number.
    pub number: String,
    /// The line's number.
    pub line: u32,
    /// Each grant that was looked at, in the order in which credits are burnt.
    pub decisions: Vec<CreditDecision>,
}

/// What became of one grant for one line.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CreditDecision {
    /// The grant's id.
    pub grant: String,
    /// What people call it.
    pub name: String,
    /// `paid`, `never_paid`, `other_customer`, `out_of_scope`, `not_yet`, `over`, `not_needed`, `replaces` or
    /// `used_up`.
    #[schema(example = "paid")]
    pub verdict: String,
    /// What it paid; below zero where the line gave back.
    #[schema(required = true)]
    pub paid: Option<Amount>,
    /// Why, in a sentence.
    pub because: String,
}

/// What is asked for with a new grant: the grant without its id, customer and place; how its purchase is
/// taxed and when it is due.
pub type GrantRead = (credits::Grant, Option<CatalogKey>, Option<Instant>);

impl NewGrant {
    /// Reads it at a moment.
    pub fn read(table: &Table<'_>, now: Instant) -> Option<GrantRead> {
        let nobody = (Some(GrantId::from_bytes([0; 16])), Some(CustomerId::from_bytes([0; 16])));
        let tax_category = table.optional("tax_category", scalars::key);
        let purchase_at = table.optional("purchase_at", scalars::instant);
        Some((read_grant(table, nobody, Some(0), Some(now))?, tax_category, purchase_at))
    }
}

impl GrantVoid {
    /// Reads it: from when on.
    pub fn read(table: &Table<'_>) -> Option<Option<Instant>> {
        Some(table.optional("at", scalars::instant))
    }
}

impl GrantBody {
    /// A grant as it stands.
    pub fn of(view: &GrantView) -> GrantBody {
        let grant = &view.facts.grant;
        let unit = grant.unit.as_ref();
        GrantBody {
            id: grant.id.to_string(),
            customer: grant.customer.to_string(),
            seller: view.seller.to_string(),
            name: grant.name.clone(),
            kind: grant_kind_code(grant.kind).to_owned(),
            amount: Amount::of(grant.amount),
            rest: Amount::of(view.rest),
            unit: unit.map(|unit| CreditUnit { name: unit.name.clone(), value: unit.value.to_string() }),
            cost_basis: Amount::of(grant.cost_basis),
            effective: grant.effective.to_string(),
            expires: grant.expires.map(|at| at.to_string()),
            priority: grant.priority,
            scope: ScopeBody {
                subscription: grant.scope.subscription.map(|id| id.to_string()),
                plans: grant.scope.plans.iter().map(ToString::to_string).collect(),
                prices: grant.scope.prices.iter().map(ToString::to_string).collect(),
            },
            recurs: grant.recurs.as_ref().map(|recurs| RecurrenceBody {
                every: recurs.every.to_string(),
                rollover_cap: recurs.rollover_cap.map(Amount::of),
                until: recurs.until.map(|at| at.to_string()),
                tax_category: recurs.tax_category.as_ref().map(ToString::to_string),
                first: recurs.first.map(|first| first.id.to_string()),
            }),
            purchase_at: view.ordered_for.map(|at| at.to_string()),
            withdrawn_at: view.withdrawn_at.map(|at| at.to_string()),
            voided_at: view.facts.voided().map(|at| at.to_string()),
            closed: view.facts.is_closed(),
        }
    }
}

impl GrantStatement {
    /// A grant with its movements.
    ///
    /// # Errors
    /// When what is stored does not add up.
    pub fn of(view: &GrantView) -> Result<GrantStatement, Failed> {
        let rows = view.statement()?;
        let line_of = |row: &credits::StatementRow| StatementLine {
            at: row.at.to_string(),
            kind: match row.what {
                StatementWhat::Granted => "granted".to_owned(),
                StatementWhat::Moved(kind) => movement_code(kind).to_owned(),
            },
            amount: Amount::of(row.amount),
            units: row.units.map(|units| units.to_string()),
            rest: Amount::of(row.rest),
            line: row.line.map(|line| LineRef { document: line.document.to_string(), line: line.line }),
        };
        Ok(GrantStatement { grant: GrantBody::of(view), statement: rows.iter().map(line_of).collect() })
    }
}

impl Grants {
    /// A customer's grants.
    pub fn of(views: &[GrantView]) -> Grants {
        Grants { data: views.iter().map(GrantBody::of).collect() }
    }
}

impl LineCredits {
    /// What became of each grant for a line.
    pub fn of(trace: &CreditTrace) -> LineCredits {
        LineCredits {
            document: trace.document.id.to_string(),
            number: trace.document.number.clone(),
            line: trace.line,
            decisions: trace.decisions.iter().map(CreditDecision::of).collect(),
        }
    }
}

impl CreditDecision {
    fn of(decision: &Decision) -> CreditDecision {
        let (verdict, paid) = match decision.verdict {
            Verdict::Paid(amount) | Verdict::PaidAfterEnd { paid: amount, .. } => {
                ("paid", Some(Amount::of(amount)))
            }
            Verdict::NeverPaid => ("never_paid", None),
            Verdict::OtherCustomer => ("other_customer", None),
            Verdict::OutOfScope => ("out_of_scope", None),
            Verdict::NotYet(_) => ("not_yet", None),
            Verdict::Over(_) => ("over", None),
            Verdict::NotNeeded => ("not_needed", None),
            Verdict::Replaces => ("replaces", None),
            Verdict::UsedUp => ("used_up", None),
        };
        CreditDecision {
            grant: decision.grant.to_string(),
            name: decision.name.clone(),
            verdict: verdict.to_owned(),
            paid,
            because: decision.verdict.words(),
        }
    }
}
