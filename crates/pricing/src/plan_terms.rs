//! Terms of a plan beyond its prices: phases, add-on rules, features, commitments, thresholds, defaults.
//! Knows what a catalog may say about a plan as a whole; must not know who subscribes.

use std::collections::BTreeMap;

use calendar::Cadence;
use ids::CatalogKey;
use money::{Currency, Decimal, Money};

use crate::change_terms::ChangeDefaults;
use crate::feature::FeatureGrant;

/// Most phases a plan may have.
pub const PHASES_MAX: usize = 20;
/// Most features a plan may grant.
pub const FEATURES_PER_PLAN_MAX: usize = 200;
/// Most commitments a plan or a contract may have.
pub const COMMITMENTS_MAX: usize = 50;
/// Most languages a name may have.
pub const LANGUAGES_MAX: usize = 100;

/// A name in other languages, by language tag ("de", "pt-BR").
pub type Names = BTreeMap<String, String>;

/// What a plan says beyond its prices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanTerms {
    /// Its name in other languages.
    pub names: Names,
    /// Set when it is an add-on, which other plans' subscriptions attach.
    pub add_on: Option<AddOnTerms>,
    /// Its phases in order; without any all prices hold from the start on, for ever.
    pub phases: Vec<Phase>,
    /// What its subscribers may do.
    pub features: Vec<FeatureGrant>,
    /// What its subscribers spend at least.
    pub commitments: Vec<Commitment>,
    /// Whether the amounts of its prices and commitments are written with tax, so that they stay what they are
    /// whatever the rate is.
    pub prices_include_tax: bool,
    /// Unbilled usage of a subscription that is billed early once it reaches this, by currency.
    pub bill_at: BTreeMap<Currency, Money>,
    /// Terms of changes that say nothing themselves.
    pub changes: ChangeDefaults,
}

impl PlanTerms {
    /// Whether the end of one of its trials asks for a payment method.
    pub fn asks_for_payment(&self) -> bool {
        let mut kinds = self.phases.iter().map(|phase| phase.kind);
        kinds.any(|kind| matches!(kind, PhaseKind::Trial(without) if without != WithoutPayment::Continue))
    }
}

/// To which plans an add-on may be attached.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AddOnTerms {
    /// The plans; any when empty.
    pub plans: Vec<CatalogKey>,
    /// Highest quantity of it on one subscription.
    pub quantity_max: Option<u64>,
}

/// A stage of a subscription's life on a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phase {
    /// Its key within the plan ("trial", "intro").
    pub key: CatalogKey,
    /// What it is for.
    pub kind: PhaseKind,
    /// How long it lasts; the last one may be open. A last phase with a length ends the subscription.
    pub length: Option<Cadence>,
    /// The keys of the prices that hold in it.
    pub prices: Vec<CatalogKey>,
}

/// What a phase is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PhaseKind {
    /// To try: status `trialing`. At its end, without a payment method, as said.
    Trial(WithoutPayment),
    /// A first time on other prices.
    Intro,
    /// The plan proper.
    Regular,
}

/// What becomes of a subscription at the end of a trial if its customer has no payment method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum WithoutPayment {
    /// It goes on; its invoices are to be paid by their terms.
    #[default]
    Continue,
    /// It pauses.
    Pause,
    /// It is cancelled.
    Cancel,
}

/// What is spent at least over a span of time, in one currency or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// Its key within the plan or contract.
    pub key: CatalogKey,
    /// What its line says.
    pub name: String,
    /// What counts towards it.
    pub scope: CommitmentScope,
    /// Amounts in order: each holds for `periods` of its spans, the last for ever (a ramp).
    pub steps: Vec<CommitmentStep>,
    /// How long one span is; none is the whole term of the contract.
    pub every: Option<Cadence>,
    /// What spending beyond it is multiplied by (1.2 adds 20 % to the part beyond it); 1 by default.
    pub overage_factor: Decimal,
    /// How its line is taxed.
    pub tax_category: CatalogKey,
}

/// One step of a ramp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitmentStep {
    /// For how many spans; none for all that follow.
    pub periods: Option<u32>,
    /// The amount of a whole span, by currency.
    pub amounts: BTreeMap<Currency, Money>,
}

/// What counts towards a commitment: rounded lines after line discounts, by service period, in its currency.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum CommitmentScope {
    /// Lines of one price of one plan.
    Price {
        /// The plan.
        plan: CatalogKey,
        /// The price.
        price: CatalogKey,
    },
    /// Lines of every price of one plan, add-ons not included.
    Plan(CatalogKey),
    /// All lines of the subscription (a plan's commitment) or of the contract's customer.
    All,
}

impl PlanTerms {
    /// Whether it says nothing.
    pub fn is_default(&self) -> bool {
        *self == PlanTerms::default()
    }
}

impl Commitment {
    /// The amount of the k-th span, counted from 0, in a currency; none where it has none.
    pub fn amount(&self, span: u32, currency: Currency) -> Option<Money> {
        let mut left = span;
        for step in &self.steps {
            match step.periods {
                Some(periods) if left >= periods => left -= periods,
                _ => return step.amounts.get(&currency).copied(),
            }
        }
        self.steps.last().and_then(|step| step.amounts.get(&currency).copied())
    }
}
