//! Entitlements on the wire: what a customer may do with a feature.
//! Knows forms; must not know how a balance follows.

use operations::entitlements::{Balance, BeyondAllowance, EntitlementAnswer, EntitlementValue, Granted};
use serde::Serialize;
use utoipa::ToSchema;

/// What a customer may do with a feature at a moment.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Entitlement {
    /// The key of the feature.
    #[schema(example = "calls")]
    pub feature: String,
    /// The moment asked about.
    #[schema(format = DateTime)]
    pub at: String,
    /// Whether it may be used.
    pub access: bool,
    /// What is granted: `boolean`, `static` or `metered`; null if nothing is.
    #[schema(required = true, example = "metered")]
    pub kind: Option<String>,
    /// On or off, of a boolean.
    #[schema(required = true)]
    pub on: Option<bool>,
    /// The value, of a static feature.
    #[schema(required = true)]
    pub value: Option<String>,
    /// What is left, of a metered feature.
    #[schema(required = true)]
    pub balance: Option<EntitlementBalance>,
    /// Which plans and add-ons grant it, the oldest grant first.
    pub granted_by: Vec<EntitlementGrant>,
    /// Why, in a sentence.
    pub because: String,
}

/// A plan or an add-on that grants a feature.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct EntitlementGrant {
    /// The id of the subscription.
    pub subscription: String,
    /// The key of the plan or add-on.
    #[schema(example = "pro")]
    pub plan: String,
    /// Its version.
    pub version: u32,
    /// Whether it is an add-on.
    pub add_on: bool,
    /// How many of it.
    pub quantity: u64,
    /// Since when the subscription has it by this plan or add-on.
    #[schema(format = DateTime)]
    pub since: String,
}

/// A quantity that may be used in a window, and what was used of it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct EntitlementBalance {
    /// The meter that counts it.
    #[schema(example = "calls")]
    pub meter: String,
    /// What one unit is called.
    #[schema(required = true)]
    pub unit: Option<String>,
    /// The sum of all allowances; null is unlimited.
    #[schema(required = true, example = "1000")]
    pub allowance: Option<String>,
    /// What was carried over from earlier windows; below zero where overage was.
    #[schema(example = "0")]
    pub rolled: String,
    /// What was used.
    #[schema(example = "120")]
    pub used: String,
    /// What is left; null is unlimited.
    #[schema(required = true, example = "880")]
    pub remaining: Option<String>,
    /// What was used beyond it.
    #[schema(example = "0")]
    pub overage: String,
    /// When the window began; null while a first use is waited for.
    #[schema(required = true, format = DateTime)]
    pub window_from: Option<String>,
    /// When it begins anew; null if it never does.
    #[schema(required = true, format = DateTime)]
    pub resets_at: Option<String>,
    /// What happens beyond the allowance: `block` or `allow`.
    #[schema(example = "block")]
    pub beyond: String,
}

/// What a customer may do with each feature that its subscriptions have.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CustomerEntitlements {
    /// In order of the features' keys.
    pub data: Vec<Entitlement>,
}

impl Entitlement {
    /// An answer as it is sent.
    pub fn of(answer: &EntitlementAnswer) -> Entitlement {
        let (kind, on, value, balance) = match &answer.value {
            None => (None, None, None, None),
            Some(EntitlementValue::Boolean(on)) => (Some("boolean"), Some(*on), None, None),
            Some(EntitlementValue::Static(value)) => (Some("static"), None, Some(value.clone()), None),
            Some(EntitlementValue::Metered(balance)) => {
                (Some("metered"), None, None, Some(EntitlementBalance::of(balance)))
            }
        };
        Entitlement {
            feature: answer.feature.to_string(),
            at: answer.at.to_string(),
            access: answer.access,
            kind: kind.map(str::to_owned),
            on,
            value,
            balance,
            granted_by: answer.granted.iter().map(EntitlementGrant::of).collect(),
            because: answer.because.clone(),
        }
    }
}

impl EntitlementGrant {
    fn of(granted: &Granted) -> EntitlementGrant {
        EntitlementGrant {
            subscription: granted.subscription.to_string(),
            plan: granted.plan.plan.to_string(),
            version: granted.plan.version,
            add_on: granted.add_on,
            quantity: granted.quantity,
            since: granted.since.to_string(),
        }
    }
}

impl EntitlementBalance {
    fn of(balance: &Balance) -> EntitlementBalance {
        EntitlementBalance {
            meter: balance.meter.to_string(),
            unit: balance.unit.clone(),
            allowance: balance.allowance.map(|allowance| allowance.to_string()),
            rolled: balance.rolled.to_string(),
            used: balance.used.to_string(),
            remaining: balance.remaining.map(|left| left.to_string()),
            overage: balance.overage.to_string(),
            window_from: balance.window_from.map(|from| from.to_string()),
            resets_at: balance.resets_at.map(|at| at.to_string()),
            beyond: match balance.beyond {
                BeyondAllowance::Block => "block".to_owned(),
                BeyondAllowance::Allow => "allow".to_owned(),
            },
        }
    }
}

impl CustomerEntitlements {
    /// Answers as they are sent.
    pub fn of(answers: &[EntitlementAnswer]) -> CustomerEntitlements {
        CustomerEntitlements { data: answers.iter().map(Entitlement::of).collect() }
    }
}
