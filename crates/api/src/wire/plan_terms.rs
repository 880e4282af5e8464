//! What a plan says beyond its prices, on the wire: phases, add-on rules, features and how changes are billed.
//! Knows the form that `records` reads and writes; must not know what any of it decides.

use utoipa::ToSchema;

use super::prices::NumberOrFraction;

/// A phase of a plan: how long which prices hold.
#[derive(Debug, Clone, ToSchema)]
pub struct PlanPhase {
    /// Its key, unique in its plan.
    pub key: String,
    /// `trial`, `intro` or `regular`.
    pub kind: String,
    /// trial: what happens at its end without a payment method: `continue` (usual), `pause` or `cancel`.
    pub without_payment: Option<String>,
    /// How long it lasts; the last one may be open.
    #[schema(example = "14 days")]
    pub length: Option<String>,
    /// The keys of the prices that hold in it.
    pub prices: Vec<String>,
}

/// Which subscriptions an add-on can be attached to.
#[derive(Debug, Clone, ToSchema)]
pub struct AddOnRules {
    /// Only beside these plans.
    pub plans: Option<Vec<String>>,
    /// How many of it a subscription may have.
    pub quantity_max: Option<u64>,
}

/// A feature that a plan grants. Exactly one of `on`, `value` and `meter`.
#[derive(Debug, Clone, ToSchema)]
pub struct PlanFeature {
    /// Its key.
    pub feature: String,
    /// A boolean feature: whether it is on.
    pub on: Option<bool>,
    /// A static feature: its value.
    pub value: Option<String>,
    /// A metered feature: the meter that counts it.
    pub meter: Option<String>,
    /// metered: how much may be used in a window; unlimited if it is left out.
    pub allowance: Option<NumberOrFraction>,
    /// metered: when it begins anew, such as `period` (usual) or `calendar month`.
    #[schema(example = "calendar month")]
    pub window: Option<String>,
    /// metered: how much of the rest goes over to the next window.
    pub rollover: Option<FeatureRollover>,
    /// metered: what happens beyond the allowance, `block` (usual) or `allow`.
    pub beyond: Option<String>,
    /// metered: whether what was used beyond it counts in the next window.
    pub preserve_overage: Option<bool>,
    /// Whether it takes the place of what other plans grant instead of adding to it.
    pub replaces: Option<bool>,
}

/// How much of an allowance goes over to the next window.
#[derive(Debug, Clone, ToSchema)]
pub struct FeatureRollover {
    /// At most this.
    pub cap: Option<NumberOrFraction>,
    /// At least this.
    pub floor: Option<NumberOrFraction>,
}
