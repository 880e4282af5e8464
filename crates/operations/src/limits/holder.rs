//! What holds reservations: limits that people made, and what plans grant of a feature of which no more may be used.
//!
//! Knows how each is named, and by what an event counts against it. Must not know slices, or what is free.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::UsageLimit;
use billing::limits::check_meter;
use calendar::Instant;
use ids::{CatalogKey, CustomerId};
use pricing::Meter;
use store::limits::{KeptLimit, SliceHolder, WindowKey};

use crate::entitlements::Known;
use crate::refusal::{Code, Refusal};

/// What holds a reservation, or leaves no room for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeldBy {
    /// A limit that was made.
    Limit(UsageLimit),
    /// What plans grant of a feature.
    Allowance(Allowance),
}

/// What plans grant a customer of a feature of which no more may be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// Whose it is.
    pub customer: CustomerId,
    /// Of which feature.
    pub feature: CatalogKey,
    /// The meter that counts its use.
    pub meter: CatalogKey,
}

/// What holds reservations, as whoever reserves read it.
#[derive(Debug, Clone)]
pub(super) enum Holder {
    Limit(Box<KeptLimit>),
    Allowance(Box<Granting>),
}

/// What plans grant of a feature, by the facts of its customer.
#[derive(Debug, Clone)]
pub(super) struct Granting {
    pub(super) allowance: Allowance,
    /// The meter as the plan carries it.
    pub(super) meter: Arc<Meter>,
    pub(super) known: Arc<Known>,
}

/// By which facts a slice was leased: the limit's version, or those of the customer's facts and of its payer's.
pub(super) type Version = (i64, i64);

/// By what an event counts against a holder.
#[derive(Debug, Clone)]
pub(super) enum Counting {
    /// A meter as the catalog has it, of events with these values.
    Catalog { meter: CatalogKey, dimensions: BTreeMap<String, String> },
    /// A meter as a plan carries it.
    Plan(Arc<Meter>),
}

impl HeldBy {
    /// What people call it: the limit's name, or the feature.
    pub fn name(&self) -> &str {
        match self {
            HeldBy::Limit(limit) => &limit.name,
            HeldBy::Allowance(allowance) => allowance.feature.as_str(),
        }
    }
}

impl Holder {
    pub(super) fn held_by(&self) -> HeldBy {
        match self {
            Holder::Limit(kept) => HeldBy::Limit(kept.limit.clone()),
            Holder::Allowance(granting) => HeldBy::Allowance(granting.allowance.clone()),
        }
    }

    /// The window of which slices are leased for what is reserved at an instant. What plans grant has one for all
    /// time: what is reserved before it begins anew, or before a grant changes, may be used after that, so that it
    /// is held in all of them.
    pub(super) fn window_at(&self, at: Instant) -> WindowKey {
        match self {
            Holder::Limit(kept) => WindowKey {
                holder: SliceHolder::Limit(kept.limit.id),
                start: kept.limit.window_at(at).start(),
            },
            Holder::Allowance(granting) => {
                let Allowance { customer, feature, .. } = &granting.allowance;
                let holder = SliceHolder::Allowance(*customer, feature.clone());
                WindowKey { holder, start: Instant::from_micros(0) }
            }
        }
    }

    pub(super) fn version(&self) -> Version {
        match self {
            Holder::Limit(kept) => (kept.version.into(), 0),
            Holder::Allowance(granting) => granting.known.facts_versions,
        }
    }

    pub(super) fn counting(&self) -> Counting {
        match self {
            Holder::Limit(kept) => Counting::Catalog {
                meter: kept.limit.meter.clone(),
                dimensions: kept.limit.dimensions.clone(),
            },
            Holder::Allowance(granting) => Counting::Plan(Arc::clone(&granting.meter)),
        }
    }

    /// What it is called in words.
    pub(super) fn words(&self) -> String {
        match self {
            Holder::Limit(kept) => format!("the limit {}", kept.limit.id),
            Holder::Allowance(granting) => granting.allowance.words(),
        }
    }
}

impl Allowance {
    pub(super) fn words(&self) -> String {
        format!("the allowance of the feature {} of {}", self.feature, self.customer)
    }
}

impl Granting {
    /// Refuses a meter whose quantities do not add up event by event.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        check_meter(&self.meter).map_err(|_| {
            let message = format!(
                "{} is counted by the meter {}, which neither counts events nor sums values, so what is left of it cannot \
                 be held; use it without a reservation",
                self.allowance.words(),
                self.allowance.meter
            );
            Refusal::new(Code::LimitRefused, message).about("usage")
        })
    }
}
