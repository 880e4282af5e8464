//! Features: what subscribers of a plan may do, and how much of it.
//! Knows the shapes of a grant; must not know subscriptions or what was used.

use calendar::Cadence;
use ids::CatalogKey;
use money::Quantity;

/// What a plan grants of one feature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeatureGrant {
    /// Which feature.
    pub feature: CatalogKey,
    /// What is granted.
    pub value: FeatureValue,
    /// Whether it takes the place of what the plan and other add-ons grant, instead of adding to it.
    pub replaces: bool,
}

/// What is granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeatureValue {
    /// On or off; several grants are joined by or.
    Boolean(bool),
    /// A value to read ("gold"); the latest grant holds.
    Static(String),
    /// A quantity of a meter per window.
    Metered(MeteredFeature),
}

/// A quantity that may be used per window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeteredFeature {
    /// The meter that counts its use.
    pub meter: CatalogKey,
    /// How much; none is unlimited.
    pub allowance: Option<Quantity>,
    /// When it begins anew.
    pub window: FeatureWindow,
    /// What is carried over a reset.
    pub rollover: Option<Rollover>,
    /// What happens beyond it.
    pub beyond: BeyondAllowance,
    /// Whether use beyond the allowance is taken from the next window.
    pub preserve_overage: bool,
}

/// When a metered feature begins anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeatureWindow {
    /// With each period of the subscription's leading cadence.
    Period,
    /// With the calendar, in the subscription's zone.
    Calendar(Cadence),
    /// Every so many days or hours (in hours) from its activation.
    Every {
        /// The length, in hours.
        hours: u32,
    },
    /// Always the last so many hours.
    Sliding {
        /// The length, in hours.
        hours: u32,
    },
    /// Opened by the first use, for so many hours.
    FirstUse {
        /// The length, in hours.
        hours: u32,
    },
    /// Never.
    Lifetime,
}

/// Carried over a reset: min(cap, max(floor, rest)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rollover {
    /// At most; without one everything that is left.
    pub cap: Option<Quantity>,
    /// At least.
    pub floor: Quantity,
}

/// What happens beyond an allowance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum BeyondAllowance {
    /// Access is refused.
    #[default]
    Block,
    /// Access goes on (and a price may charge for it).
    Allow,
}
