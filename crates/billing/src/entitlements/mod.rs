//! Entitlements: what a customer may do at a moment, from the features of its plans and what it used.
//! Knows facts, features and events as values; must not know SQL, the event plane, or what anything costs.
//!
//! The way of the data: [`SubscriptionFacts`] of one customer → [`Entitlements`] (what is granted, laid out
//! through time once) → [`Entitlements::need`] (which events to read) → [`Entitlements::answer`].
//!
//! **Merging.** Grants that hold at one moment are joined over plan, add-ons and subscriptions of the
//! customer. Booleans by or; of values the latest holds; allowances add up, an add-on's times its quantity,
//! and unlimited wins. A grant that `replaces` takes the place of all others of its own subscription. If
//! grants of one feature differ in kind, metered ones hold before values, and values before booleans; if they
//! differ in their meter, the one of the oldest grant holds and the others are left out.
//!
//! **Pots.** Allowances with the same window fill one pot. Use takes from the pots in order: those that begin
//! anew, then those for a lifetime, then a sliding one; of each kind the oldest first. What no pot has room
//! for is overage of the first pot, until a pot gets room. Use while nothing is granted does not count.

mod answer;
mod balance;
mod fill;
mod granted;
mod pots;
mod room;
mod usage;
mod windows;

use std::collections::BTreeMap;

use calendar::{AlignmentRefused, Instant};
use ids::{CatalogKey, SubscriptionId};
use money::{Quantity, QuantityTooPrecise};
use pricing::{Beginnings, BeyondAllowance, FeatureValue, MeasureRefused, UsageEvent};

use crate::facts::{Off, SubscriptionFacts};
use crate::refused::BillRefused;
pub use granted::Granted;
use granted::{Ground, in_force};
pub use room::{Blocking, Room};

/// Most windows of a feature that are looked at for what was carried over: ten years of months. What was
/// carried before that is not known any more.
pub const WINDOWS_BACK_MAX: u32 = 120;

/// Why a customer's entitlement has no answer, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntitlementRefused {
    /// The facts themselves are refused.
    #[error(transparent)]
    Facts(#[from] BillRefused),
    /// A plan version grants by a meter that it does not carry.
    #[error(
        "feature {feature} of plan {plan} counts the meter {meter}, which the plan version does not carry; publish the plan again"
    )]
    MeterMissing {
        /// Which feature.
        feature: CatalogKey,
        /// Of which plan.
        plan: CatalogKey,
        /// Which meter.
        meter: CatalogKey,
    },
    /// The calendar has no windows of that length.
    #[error("feature {feature} has no windows: {source}")]
    Alignment {
        /// Which feature.
        feature: CatalogKey,
        /// What is wrong.
        source: AlignmentRefused,
    },
    /// Its use cannot be measured.
    #[error("feature {feature}: {source}")]
    Measuring {
        /// Which feature.
        feature: CatalogKey,
        /// What is wrong.
        source: MeasureRefused,
    },
    /// An exact number has too many digits.
    #[error("feature {feature}: {source}")]
    Inexact {
        /// Which feature.
        feature: CatalogKey,
        /// What is wrong.
        source: QuantityTooPrecise,
    },
}

/// Everything that the subscriptions of one customer grant, through all time.
#[derive(Debug, Clone, Default)]
pub struct Entitlements {
    grounds: BTreeMap<SubscriptionId, Ground>,
    granted: BTreeMap<CatalogKey, Vec<Granted>>,
}

/// Which events an answer is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntitlementNeed {
    /// The meter that counts them.
    pub meter: CatalogKey,
    /// Their type.
    pub event_type: String,
    /// From when on; none where the meter's state comes from the very beginning.
    pub from: Option<Instant>,
    /// Up to, not including.
    pub to: Instant,
}

/// What a customer may do with a feature at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntitlementAnswer {
    /// Which feature.
    pub feature: CatalogKey,
    /// At which moment.
    pub at: Instant,
    /// Whether it may be used.
    pub access: bool,
    /// What is granted; none if nothing is.
    pub value: Option<EntitlementValue>,
    /// Which grants hold, the oldest first.
    pub granted: Vec<Granted>,
    /// Why, as a sentence.
    pub because: String,
}

/// What is granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntitlementValue {
    /// On or off.
    Boolean(bool),
    /// A value.
    Static(String),
    /// A quantity and what is left of it.
    Metered(Box<Balance>),
}

/// What may be used in a window, and what was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// The meter that counts it.
    pub meter: CatalogKey,
    /// What one unit is called, if the meter says so.
    pub unit: Option<String>,
    /// The sum of the allowances; none is unlimited.
    pub allowance: Option<Quantity>,
    /// What was carried over from earlier windows; below zero where overage was.
    pub rolled: Quantity,
    /// What was used of it.
    pub used: Quantity,
    /// What is left; none is unlimited.
    pub remaining: Option<Quantity>,
    /// What was used beyond it.
    pub overage: Quantity,
    /// When the window of the first pot began; none while a first use is waited for.
    pub window_from: Option<Instant>,
    /// When it begins anew, if it does.
    pub resets_at: Option<Instant>,
    /// What happens beyond the allowance.
    pub beyond: BeyondAllowance,
}

impl Entitlements {
    /// Lays out what the subscriptions of one customer grant.
    ///
    /// # Errors
    /// When facts are refused as they would be for a bill.
    pub fn of<'f>(
        subscriptions: impl IntoIterator<Item = &'f SubscriptionFacts>,
    ) -> Result<Entitlements, BillRefused> {
        let mut entitlements = Entitlements::default();
        for facts in subscriptions {
            let (ground, granted) = granted::of_subscription(facts)?;
            entitlements.grounds.insert(facts.subscription, ground);
            for one in granted {
                let feature = one.grant().feature.clone();
                entitlements.granted.entry(feature).or_default().push(one);
            }
        }
        for granted in entitlements.granted.values_mut() {
            granted::in_order(granted);
        }
        Ok(entitlements)
    }

    /// Every feature that is, was or will be granted, by key.
    pub fn features(&self) -> impl Iterator<Item = &CatalogKey> {
        self.granted.keys()
    }

    /// What is granted of every feature at a moment, the oldest grant first.
    pub fn grants_at(&self, at: Instant) -> BTreeMap<&CatalogKey, Vec<&Granted>> {
        let held = self.granted.iter().map(|(feature, all)| (feature, in_force(all, at)));
        held.filter(|(_, held)| !held.is_empty()).collect()
    }

    /// Which events an answer needs, if any.
    ///
    /// # Errors
    /// The first reason of [`EntitlementRefused`] that holds.
    pub fn need(
        &self,
        feature: &CatalogKey,
        at: Instant,
    ) -> Result<Option<EntitlementNeed>, EntitlementRefused> {
        let Some(asked) = pots::asked(self, feature, at)? else { return Ok(None) };
        let from = (!asked.meter.needs_history()).then_some(asked.begin);
        let (meter, event_type) = (asked.meter.key.clone(), asked.meter.event_type.clone());
        Ok(Some(EntitlementNeed { meter, event_type, from, to: asked.end }))
    }

    /// The subscriptions that grant a feature but for being paused or cancelled at a moment.
    fn held_back(&self, feature: &CatalogKey, at: Instant) -> Vec<(SubscriptionId, Off)> {
        let granted = self.granted.get(feature).map(Vec::as_slice).unwrap_or_default();
        let of = |id| granted.iter().filter(move |one| one.subscription == id);
        let off = self.grounds.iter().map(|(id, ground)| (*id, ground.held_back(of(*id), at)));
        off.filter_map(|(id, off)| Some((id, off?))).collect()
    }

    /// What the customer may do, from the events that `need` asks for; others in the list do no harm. An
    /// event of that very instant counts.
    ///
    /// 1000 calls a month of which 120 were used since the 1st: access, 880 left.
    ///
    /// # Errors
    /// The first reason of [`EntitlementRefused`] that holds.
    pub fn answer<'e>(
        &self,
        feature: &CatalogKey,
        at: Instant,
        events: impl IntoIterator<Item = &'e UsageEvent>,
    ) -> Result<EntitlementAnswer, EntitlementRefused> {
        self.answer_of(feature, at, (events, &Beginnings::default()))
    }

    /// The same where subjects were another's in between.
    ///
    /// # Errors
    /// As [`Entitlements::answer`].
    pub fn answer_of<'e>(
        &self,
        feature: &CatalogKey,
        at: Instant,
        (events, begins): (impl IntoIterator<Item = &'e UsageEvent>, &Beginnings),
    ) -> Result<EntitlementAnswer, EntitlementRefused> {
        let held = self.granted.get(feature).map(|all| in_force(all, at)).unwrap_or_default();
        let value = match pots::asked(self, feature, at)? {
            Some(asked) => Some(EntitlementValue::Metered(Box::new(balance::balance(
                asked,
                (events.into_iter().collect(), begins),
            )?))),
            None => unmetered(&held),
        };
        let held_back = if held.is_empty() { self.held_back(feature, at) } else { Vec::new() };
        Ok(answer::of(feature, at, (held, value), &held_back))
    }
}

/// The value of grants none of which is metered.
fn unmetered(held: &[&Granted]) -> Option<EntitlementValue> {
    // Of several values one that replaces holds before one that does not, and the latest before earlier ones.
    let values = held.iter().filter_map(|one| match &one.grant().value {
        FeatureValue::Static(value) => Some((one.grant().replaces, one.from, value)),
        _ => None,
    });
    if let Some((_, _, value)) = values.max_by_key(|(replaces, from, _)| (*replaces, *from)) {
        return Some(EntitlementValue::Static(value.clone()));
    }
    let on = |one: &&Granted| one.grant().value == FeatureValue::Boolean(true);
    (!held.is_empty()).then(|| EntitlementValue::Boolean(held.iter().any(on)))
}
